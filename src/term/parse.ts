/**
 * From text to terms: mathjs parses, this file gives meaning, type and scope, and refuses the rest.
 *
 * mathjs' tree has no positions and reads literals as doubles, so the identifiers and numbers of the text are laid beside
 * the leaves of the tree, in order: that gives every leaf its place, and every number its exact value.
 */
import type { MathNode } from 'mathjs';
import { type Bounded, boundName, extremum, limit, limitNames } from './abbreviations.ts';
import * as build from './build.ts';
import { type Place, TermError } from './errors.ts';
import { parse } from './mathjs.ts';
import { canonicalNatural } from './natural.ts';
import { partialDerivative } from './partial.ts';
import { Rational } from './rational.ts';
import type { Scope } from './scope.ts';
import { freeIds, sameDomain, sameType, substitute, substituteType } from './substitute.ts';
import {
  type Builtin,
  type Constraint,
  type Domain,
  type FoldOperator,
  freshVariable,
  type Proposition,
  type Relation,
  type Term,
  type Type,
  type Variable,
} from './term.ts';
import { typeOf } from './type-of.ts';
import { reserved } from './words.ts';

/** Parses a term of type `expected` (a number when not given). Throws TermError. */
export function parseTerm(text: string, scope: Scope, place: Place, expected: Type = build.real): Term {
  const reader = new Reader(text, place);
  return reader.term(reader.root, scope, expected);
}

/**
 * Parses a proposition: a relation, `p and q`, `forall(x in …, conditions …, body)`, `exists(x in …, body)`, or an abbreviation
 * (`limit`, `supremum`, `infimum`: abbreviations.ts). Throws TermError.
 */
export function parseProposition(text: string, scope: Scope, place: Place): Proposition {
  const reader = new Reader(text, place);
  return reader.proposition(reader.root, scope);
}

/** Parses `x in R[I]` and the like: a new symbol. Throws TermError. */
export function parseBinder(text: string, scope: Scope, place: Place): Variable {
  const reader = new Reader(text, place);
  const binder = reader.binder(reader.root);
  if (!binder) throw reader.fail(reader.root, 'expected a new symbol with its type, such as  x in R[I]');
  return reader.declared(binder, scope);
}

/** Parses what an index ranges over: `S`, `I[l+1]`, `range(n)`. Throws TermError. */
export function parseDomain(text: string, scope: Scope, place: Place): Domain {
  const reader = new Reader(text, place);
  return reader.domain(reader.root, scope);
}

/** Refuses (TermError) a text that has no meaning whatever its names stand for. */
export function expectForm(text: string, place: Place): void {
  new Reader(text, place);
}

/** What the indices of a text `array(i in I, …)` range over; empty for other texts. Throws TermError. */
export function arrayDomains(text: string, scope: Scope, place: Place): readonly (Domain | undefined)[] {
  const reader = new Reader(text, place);
  return reader.arrayDomains(reader.root, scope);
}

/** The left side of a definition: `T(X in R[S])[s in S]`, or a sequence at `0` and at `k+1`. */
export interface DefinitionHead {
  readonly name: string;
  readonly params: readonly Variable[];
  /** Position of the parameter written `0` (a first member) or `k+1` (a step), with the variable k. */
  readonly recursion?:
    | { readonly along: number; readonly kind: 'base' }
    | { readonly along: number; readonly kind: 'step'; readonly n: Variable };
  readonly scope: Scope;
}

/** Parses the left side of a definition. Throws TermError. */
export function parseDefinitionHead(text: string, scope: Scope, place: Place): DefinitionHead {
  const reader = new Reader(text, place);
  return reader.definitionHead(reader.root, scope);
}

const relations: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ['equal', '=='],
  ['unequal', '!='],
  ['smaller', '<'],
  ['larger', '>'],
  ['smallerEq', '<='],
  ['largerEq', '>='],
]);
const folds: ReadonlyMap<string, FoldOperator> = new Map<string, FoldOperator>([
  ['sum', 'sum'],
  ['prod', 'product'],
  ['max', 'max'],
  ['min', 'min'],
  ['E', 'expectation'],
]);
const builtins: ReadonlyMap<string, number> = new Map<string, number>([
  ['abs', 1],
  ['exp', 1],
  ['log', 1],
  ['sqrt', 1],
  ['tanh', 1],
  ['relu', 1],
  ['sign', 1],
  ['sin', 1],
  ['cos', 1],
]);
const statements =
  'expected a statement: a relation (==, <=, <, >=, >, !=), and, forall(…), exists(…), limit(…), supremum(…) or infimum(…)';
/** What takes so many arguments, and what it takes where that is not said by their number. */
const forms: ReadonlyMap<string, readonly [count: number, takes?: string]> = new Map<
  string,
  readonly [number, string?]
>([
  ...[...builtins].map(([name, count]) => [name, [count]] as const),
  ['delta', [2]],
  ['card', [1]],
  ['indicator', [1]],
  ['range', [1, 'range takes one number: range(n) is 0, …, n-1']],
  ['D', [2, 'D takes a term and a variable: D(f(x), x), D(f(x), x[i]) or D(f(t), t = p)']],
]);
const operations: ReadonlySet<string> = new Set([
  ...relations.keys(),
  ...['add', 'subtract', 'multiply', 'divide', 'unaryMinus', 'unaryPlus', 'pow', 'and'],
]);
const positive: Constraint = { lower: { value: Rational.zero, strict: true } };
const nonnegative: Constraint = { lower: { value: Rational.zero, strict: false } };

interface Binder {
  readonly name: string;
  readonly nameNode: MathNode;
  readonly over: MathNode;
}

type AnyNode = MathNode & {
  readonly name?: string;
  readonly value?: unknown;
  readonly fn?: MathNode | string;
  readonly args?: MathNode[];
  readonly params?: MathNode[];
  readonly conditionals?: string[];
  readonly content?: MathNode;
  readonly object?: MathNode;
  readonly index?: MathNode & { readonly dimensions: MathNode[] };
  readonly implicit?: boolean;
  readonly op?: string;
};

const token = /[\p{L}_$][\p{L}\p{N}_$]*|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/gu;
const logical = new Set(['or', 'xor', 'not']);
const wordOperators = new Set(['in', 'to', 'and', 'mod', ...logical]);
/** mathjs reads over a comment, reads a number from a text in quotes, and makes two numbers of a percentage; and of `x()` it makes x. */
const readOver = /["'#%]|\?\.|\(\s*\)|\[\s*\]/;

interface Tree {
  readonly root: MathNode;
  /** Where its identifiers and numbers stand, and how they are written. */
  readonly offsets: ReadonlyMap<MathNode, { readonly at: number; readonly text: string }>;
}

const kinds = new Set([
  'SymbolNode',
  'ConstantNode',
  'ParenthesisNode',
  'OperatorNode',
  'RelationalNode',
  'FunctionNode',
  'AccessorNode',
  'AssignmentNode',
]);

/** The parts of a node, in the order of the text. */
function partsOf(n: AnyNode): readonly MathNode[] {
  switch (n.type) {
    case 'ParenthesisNode':
      return [n.content as MathNode];
    case 'OperatorNode':
      return n.args as MathNode[];
    case 'RelationalNode':
      return n.params as MathNode[];
    case 'FunctionNode':
      return [n.fn as MathNode, ...(n.args as MathNode[])];
    case 'AccessorNode':
      return [n.object as MathNode, ...(n.index?.dimensions ?? [])];
    case 'AssignmentNode':
      return [n.object as MathNode, n.value as MathNode];
    default:
      return [];
  }
}

/** Texts come back: those of a claim for each of its parts, those of its instances for each line. */
const trees = new Map<string, Tree>();
const mostTrees = 4096;

class Reader {
  readonly root: MathNode;
  private readonly offsets: Tree['offsets'];

  constructor(
    private readonly text: string,
    private readonly place: Place,
  ) {
    const known = trees.get(text);
    const tree = known ?? this.read();
    this.root = tree.root;
    this.offsets = tree.offsets;
    if (known) return;
    this.form(tree.root);
    if (trees.size >= mostTrees) trees.clear();
    trees.set(text, tree);
  }

  private read(): Tree {
    const { text, place } = this;
    const offsets = new Map<MathNode, { at: number; text: string }>();
    const strange = readOver.exec(text);
    if (strange) throw new TermError(place, text, strange.index, `${strange[0]} has no meaning here`);
    let root: MathNode;
    try {
      root = parse(text);
    } catch (error) {
      const at = (error as { char?: number }).char;
      const message = (error as Error).message.replace(/ \(char \d+\)$/, '');
      throw new TermError(place, text, at === undefined ? 0 : Math.max(0, at - 1), message);
    }
    const leaves: MathNode[] = [];
    this.leaves(root, leaves);
    const tokens = [...text.matchAll(token)].filter((m) => !wordOperators.has(m[0]));
    leaves.forEach((leaf, i) => {
      const m = tokens[i];
      const node = leaf as AnyNode;
      const written = m?.[0];
      const fits =
        written !== undefined &&
        (node.type === 'SymbolNode' ? node.name === written : /^[\d.]/.test(written));
      if (!fits || m === undefined)
        throw new TermError(place, text, m?.index ?? 0, 'this text is not a term of the language');
      offsets.set(leaf, { at: m.index, text: m[0] });
    });
    if (leaves.length !== tokens.length) {
      throw new TermError(
        place,
        text,
        tokens[leaves.length]?.index ?? 0,
        'this text is not a term of the language',
      );
    }
    return { root, offsets };
  }

  /** Refuses what has no meaning in any scope: signs that the language does not have, and known words with too many arguments or too few. */
  private form(node: MathNode): void {
    const n = node as AnyNode;
    if (n.type === 'OperatorNode') {
      const [, second] = n.args as MathNode[];
      if (n.implicit && second)
        throw this.fail(second, 'write the multiplication sign: juxtaposition has no meaning here');
      if (n.op !== 'in' && !operations.has(n.fn as string))
        throw this.fail(
          n,
          logical.has(n.fn as string) ? statements : `the operator ${n.op} has no meaning in a term`,
        );
    }
    if (n.type === 'ConstantNode') this.literal(n);
    if (n.type === 'FunctionNode') {
      const name = (n.fn as AnyNode).name as string;
      const args = n.args as MathNode[];
      const [count = args.length, takes] = forms.get(name) ?? [];
      if (args.length !== count)
        throw this.fail(n, takes ?? `${name} takes ${count} argument(s), not ${args.length}`);
      if (folds.has(name) && args.every((a) => this.isBinder(a)))
        throw this.fail(n, 'the body is missing after the index');
    }
    for (const part of partsOf(n)) this.form(part);
  }

  private isBinder(node: MathNode): boolean {
    const n = node as AnyNode;
    return n.type === 'OperatorNode' && n.op === 'in';
  }

  private literal(node: MathNode): Rational {
    try {
      return Rational.parse(this.offsets.get(node)?.text ?? '');
    } catch (error) {
      throw this.fail(node, (error as Error).message);
    }
  }

  /** Identifiers and numbers of the tree in the order of the text; refuses kinds of nodes that have no meaning here. */
  private leaves(node: MathNode, out: MathNode[]): void {
    const n = node as AnyNode;
    if (!kinds.has(n.type) || (n.type === 'AssignmentNode' && n.index))
      throw new TermError(
        this.place,
        this.text,
        0,
        `${n.type.replace('Node', '').toLowerCase()} expressions have no meaning here`,
      );
    if (n.type === 'SymbolNode' || n.type === 'ConstantNode') out.push(n);
    for (const part of partsOf(n)) this.leaves(part, out);
  }

  private position(node: MathNode): number {
    const own = this.offsets.get(node);
    if (own) return own.at;
    const inner: MathNode[] = [];
    this.leaves(node, inner);
    return inner[0] ? (this.offsets.get(inner[0])?.at ?? 0) : 0;
  }

  fail(node: MathNode, problem: string): TermError {
    return new TermError(this.place, this.text, this.position(node), problem);
  }

  private strip(node: MathNode): AnyNode {
    let n = node as AnyNode;
    while (n.type === 'ParenthesisNode') n = n.content as AnyNode;
    return n;
  }

  /** `name in set` */
  binder(node: MathNode): Binder | undefined {
    const n = node as AnyNode;
    if (n.type !== 'OperatorNode' || n.op !== 'in') return undefined;
    const [left, over] = n.args as [AnyNode, MathNode];
    if (left.type !== 'SymbolNode') throw this.fail(left, 'expected a new name before "in"');
    return { name: left.name as string, nameNode: left, over };
  }

  private bind(scope: Scope, variable: Variable, at: MathNode): Scope {
    try {
      return scope.withVariable(variable);
    } catch (error) {
      throw this.fail(at, (error as Error).message);
    }
  }

  variable(b: Binder, scope: Scope): { variable: Variable; scope: Scope } {
    const { type, constraint } = this.type(b.over, scope);
    const variable = freshVariable(b.name, type, { constraint });
    return { variable, scope: this.bind(scope, variable, b.nameNode) };
  }

  /** A symbol of a theory: what is said of it besides its type stands beside the type, and in hypotheses. */
  declared(b: Binder, scope: Scope): Variable {
    const { variable } = this.variable(b, scope);
    if (variable.constraint)
      throw this.fail(b.over, "the type is R; declare it with real('positive') or real('nonnegative')");
    if (this.isRange(b.over))
      throw this.fail(
        b.over,
        'the type is nat; declare it with natural(), and say in a hypothesis what is below what',
      );
    return variable;
  }

  private isRange(node: MathNode): boolean {
    const n = this.strip(node);
    return n.type === 'FunctionNode' && (n.fn as AnyNode).name === 'range';
  }

  /** A type: R, positive, nonnegative, nat, an index set, R[I,J], map(R, R). */
  private type(node: MathNode, scope: Scope): { type: Type; constraint?: Constraint } {
    const n = this.strip(node);
    if (n.type === 'SymbolNode') {
      switch (n.name) {
        case 'R':
        case 'real':
          return { type: build.real };
        case 'positive':
          return { type: build.real, constraint: positive };
        case 'nonnegative':
          return { type: build.real, constraint: nonnegative };
        case 'nat':
          return { type: build.nat };
      }
    }
    if (n.type === 'AccessorNode' && (n.object as AnyNode).name === 'R') {
      return { type: this.functionType(n.index?.dimensions ?? [], scope, () => build.real) };
    }
    if (n.type === 'FunctionNode' && (n.fn as AnyNode).name === 'map') {
      const args = n.args as MathNode[];
      const last = args[args.length - 1];
      if (last === undefined || args.length < 2)
        throw this.fail(n, 'map(…) takes the types of the arguments, then that of the value');
      return { type: this.functionType(args.slice(0, -1), scope, (inner) => this.values(last, inner)) };
    }
    return { type: build.elementType(this.domain(n, scope)) };
  }

  private functionType(parts: readonly MathNode[], scope: Scope, result: (inner: Scope) => Type): Type {
    let inner = scope;
    const params = parts.map((part, i) => {
      const binder = this.binder(part);
      if (binder) {
        const bound = this.variable(binder, inner);
        this.unconstrained(bound.variable, binder.over);
        inner = bound.scope;
        return bound.variable;
      }
      const { type, constraint } = this.type(part, inner);
      const param = freshVariable(`_${i + 1}`, type, { constraint });
      this.unconstrained(param, part);
      return param;
    });
    return { kind: 'function', params, result: result(inner) };
  }

  /** A function takes all arguments of a type: which of them it is asked about stands in hypotheses. */
  private unconstrained(param: Variable, at: MathNode): void {
    if (param.constraint)
      throw this.fail(
        at,
        'an argument of a function is any real number; write R, and say what is asked of it in a hypothesis',
      );
    if (this.isRange(at))
      throw this.fail(
        at,
        'an argument of a function or an index of a sequence is any natural number; write nat, and say in a condition below what it is',
      );
  }

  /** Nor is a type of functions about which values they take: what is left of a range is that they are natural numbers. */
  private values(node: MathNode, scope: Scope): Type {
    const { type, constraint } = this.type(node, scope);
    if (constraint || this.isRange(node))
      throw this.fail(
        node,
        'the values of a function are of the whole type; write R or nat, and say what is asked of them in a condition',
      );
    return type;
  }

  domain(node: MathNode, scope: Scope): Domain {
    const n = this.strip(node);
    if (n.type === 'FunctionNode' && (n.fn as AnyNode).name === 'range') {
      return { kind: 'range', size: this.term((n.args as MathNode[])[0] as MathNode, scope, build.nat) };
    }
    const head = n.type === 'AccessorNode' ? this.strip(n.object as MathNode) : n;
    const at = n.type === 'AccessorNode' ? (n.index?.dimensions ?? []) : [];
    const named = head.type === 'SymbolNode' ? scope.lookup(head.name as string) : undefined;
    if (named?.kind !== 'set') {
      throw this.fail(n, `expected an index set or a type${this.suggest(head.name, scope)}`);
    }
    if (named.set.arity !== at.length) {
      throw this.fail(
        n,
        `the index set ${named.set.name} takes ${named.set.arity} parameter(s), not ${at.length}`,
      );
    }
    return {
      kind: 'set',
      set: named.set,
      at: at.map((a) => canonicalNatural(this.term(a, scope, build.nat))),
    };
  }

  private suggest(name: string | undefined, scope: Scope): string {
    return name === undefined
      ? ''
      : `; ${JSON.stringify(name)} is none (in scope: ${scope.symbols.join(', ') || 'nothing'})`;
  }

  proposition(node: MathNode, scope: Scope): Proposition {
    const n = this.strip(node);
    if (n.type === 'RelationalNode') {
      const terms = n.params as MathNode[];
      const rels = n.conditionals as string[];
      return build.and(
        ...rels.map((r, i) => this.relation(r, terms[i] as MathNode, terms[i + 1] as MathNode, scope)),
      );
    }
    if (n.type === 'OperatorNode' && typeof n.fn === 'string') {
      if (relations.has(n.fn)) {
        const [left, right] = n.args as [MathNode, MathNode];
        return this.relation(n.fn, left, right, scope);
      }
      if (n.fn === 'and') return build.and(...this.conjuncts(n).map((a) => this.proposition(a, scope)));
    }
    if (n.type === 'FunctionNode') {
      const name = (n.fn as AnyNode).name;
      const args = n.args as MathNode[];
      if (name === 'forall' || name === 'exists') {
        const { variables, bounds, inner, others } = this.quantified(args, scope);
        const rest = others.map((a) => this.proposition(a, inner));
        const body = rest.pop();
        if (body === undefined) throw this.fail(n, `${name}(x in …, …) has no statement after its variables`);
        if (name === 'forall') return build.forall(variables, [...bounds, ...rest], body);
        if (variables.length === 0) throw this.fail(n, 'exists needs a variable: exists(x in R, …)');
        return build.exists(variables, build.and(...bounds, ...rest, body));
      }
      if (name === 'limit') return this.limit(n, args, scope);
      if (name === 'supremum') return this.extremum(n, name, '<=', args, scope);
      if (name === 'infimum') return this.extremum(n, name, '>=', args, scope);
    }
    throw this.fail(n, statements);
  }

  /** `p and q and r` is one conjunction of three; parentheses make one of two. */
  private conjuncts(n: AnyNode): MathNode[] {
    if (n.type !== 'OperatorNode' || n.fn !== 'and') return [n];
    return (n.args as AnyNode[]).flatMap((a) => this.conjuncts(a));
  }

  /** The variables at the head of a quantifier, what their ranges say of them, and the arguments after them. */
  private quantified(
    args: readonly MathNode[],
    scope: Scope,
  ): { variables: Variable[]; bounds: Proposition[]; inner: Scope; others: readonly MathNode[] } {
    const variables: Variable[] = [];
    const bounds: Proposition[] = [];
    let inner = scope;
    let i = 0;
    for (; i < args.length; i++) {
      const b = this.binder(args[i] as MathNode);
      if (!b) break;
      const bound = this.variable(b, inner);
      if (this.isRange(b.over)) {
        const domain = this.domain(b.over, inner);
        const next = build.add(build.ref(bound.variable), build.one);
        if (domain.kind === 'range') bounds.push(build.relation(next, '<=', domain.size));
      }
      inner = bound.scope;
      variables.push(bound.variable);
    }
    return { variables, bounds, inner, others: args.slice(i) };
  }

  /** `limit(n in nat, e, L)`: e tends to L as n grows. */
  private limit(n: AnyNode, args: readonly MathNode[], scope: Scope): Proposition {
    const { variables, bounds, inner, others } = this.quantified(args, scope);
    const [k, ...more] = variables;
    const [term, value, ...rest] = others;
    const natural = k?.type.kind === 'nat' && bounds.length === 0;
    if (!k || !natural || more.length > 0 || !term || !value || rest.length > 0)
      throw this.fail(n, 'write  limit(n in nat, e, L): a natural number, a term and its limit');
    this.free(k.name, limitNames(k.name), inner, n);
    return limit(k, this.term(term, inner, build.real), this.term(value, scope, build.real));
  }

  /** `supremum(x in X, …, e, s)`: s is the least upper bound of e. */
  private extremum(
    n: AnyNode,
    name: string,
    relation: '<=' | '>=',
    args: readonly MathNode[],
    scope: Scope,
  ): Proposition {
    const wrong = (): TermError =>
      this.fail(n, `write  ${name}(x in X, conditions, e, s): s bounds e, and no other bound is better`);
    const bounded = (): ReturnType<Bounded> => {
      const { variables, bounds, inner, others } = this.quantified(args.slice(0, -1), scope);
      const term = others.at(-1);
      if (!variables[0] || !term) throw wrong();
      this.free(variables[0].name, [boundName(variables[0].name)], inner, n);
      const conditions = others.slice(0, -1).map((c) => this.proposition(c, inner));
      return { variables, conditions: [...bounds, ...conditions], term: this.term(term, inner, build.real) };
    };
    const bound = args.at(-1);
    if (!bound || this.binder(bound)) throw wrong();
    return extremum(relation, bounded, this.term(bound, scope, build.real));
  }

  /** Names that are written out for the author, made of that of a variable, must be free. */
  private free(variable: string, names: readonly string[], scope: Scope, at: MathNode): void {
    const taken = names.find((name) => scope.has(name));
    if (taken !== undefined)
      throw this.fail(
        at,
        `this is written out with a symbol ${taken}, which already has a meaning here; give ${variable} another name`,
      );
  }

  private relation(fn: string, left: MathNode, right: MathNode, scope: Scope): Proposition {
    const l = this.any(left, scope);
    const r = this.any(right, scope);
    const tl = typeOf(l);
    const tr = typeOf(r);
    if (tl.kind === 'index' || tr.kind === 'index') {
      const agree = tl.kind === 'index' && tr.kind === 'index' && sameDomain(tl.domain, tr.domain);
      if (!agree) throw this.fail(left, 'the two sides are indices of different sets');
      if (fn !== 'equal' && fn !== 'unequal')
        throw this.fail(left, 'indices can be equal or not; they have no order');
      const d = build.delta(l, r);
      return build.relation(d, '==', fn === 'equal' ? build.one : build.zero);
    }
    this.number(tl, left);
    this.number(tr, right);
    return build.relation(l, relations.get(fn) as Relation, r);
  }

  private number(type: Type, node: MathNode): void {
    if (type.kind === 'index') throw this.fail(node, 'this is an index, not a number');
    if (type.kind === 'function')
      throw this.fail(
        node,
        `this is an array or a function; ${type.params.length} more index or argument is missing`,
      );
  }

  /** A term checked against the type wanted of it; arrays come out as lambdas. */
  term(node: MathNode, scope: Scope, expected: Type): Term {
    const n = this.strip(node);
    if (expected.kind === 'function') return this.functionTerm(n, scope, expected);
    const term = this.any(n, scope);
    const type = typeOf(term);
    if (expected.kind === 'index') {
      if (type.kind !== 'index')
        throw this.fail(n, `expected an index of ${domainName(expected.domain)}, found a number`);
      if (!sameDomain(type.domain, expected.domain)) {
        throw this.fail(
          n,
          `expected an index of ${domainName(expected.domain)}, found one of ${domainName(type.domain)}`,
        );
      }
      return term;
    }
    this.number(type, n);
    if (expected.kind === 'nat' && type.kind !== 'nat') throw this.fail(n, 'expected a natural number');
    return term;
  }

  private functionTerm(n: AnyNode, scope: Scope, expected: Extract<Type, { kind: 'function' }>): Term {
    const name = n.type === 'FunctionNode' ? (n.fn as AnyNode).name : undefined;
    if (name === 'array' || name === 'map') {
      const args = n.args as MathNode[];
      const bodyNode = args[args.length - 1];
      if (bodyNode === undefined || args.length - 1 !== expected.params.length) {
        throw this.fail(
          n,
          `expected ${expected.params.length} variable(s), then the entry: ${name}(i in I, …)`,
        );
      }
      let inner = scope;
      const params: Variable[] = [];
      args.slice(0, -1).forEach((a, i) => {
        const b = this.binder(a);
        if (!b) throw this.fail(a, 'expected a new index, such as  i in I');
        const bound = this.variable(b, inner);
        // A lemma about an index set may be taken at a range: its arrays are then given by their values there, which is all that it asks.
        if (!(n === this.strip(this.root) && this.isRange(b.over)))
          this.unconstrained(bound.variable, b.over);
        inner = bound.scope;
        const wanted = substituteType((expected.params[i] as Variable).type, {
          variables: new Map(params.map((p, j) => [(expected.params[j] as Variable).id, build.ref(p)])),
        });
        if (!sameType(bound.variable.type, wanted))
          throw this.fail(a, 'this index ranges over another set than the array expects');
        params.push(bound.variable);
      });
      const result = substituteType(expected.result, {
        variables: new Map(params.map((p, j) => [(expected.params[j] as Variable).id, build.ref(p)])),
      });
      return build.lambda(params, this.term(bodyNode, inner, result));
    }
    const { head, args } = this.applied(n, scope);
    const type = head.type;
    if (type.kind !== 'function') throw this.fail(n, 'expected an array or a function');
    const missing = type.params.slice(args.length);
    if (missing.length !== expected.params.length) {
      throw this.fail(
        n,
        `expected an array or a function of ${expected.params.length} argument(s); this one takes ${missing.length} more`,
      );
    }
    const by = new Map<number, Term>(
      type.params.slice(0, args.length).map((p, i) => [p.id, args[i] as Term]),
    );
    const wantedBy = new Map<number, Term>();
    const params = missing.map((p, i) => {
      const wanted = expected.params[i] as Variable;
      const fresh = freshVariable(
        wanted.name.startsWith('_') ? p.name.replace(/^_/, 'i') : wanted.name,
        substituteType(p.type, { variables: by }),
      );
      if (!sameType(fresh.type, substituteType(wanted.type, { variables: wantedBy }))) {
        throw this.fail(n, `argument ${i + 1} of this array ranges over another set than expected`);
      }
      by.set(p.id, build.ref(fresh));
      wantedBy.set(wanted.id, build.ref(fresh));
      return fresh;
    });
    return build.lambda(params, build.apply(head, [...args, ...params.map((p) => eta(p))]));
  }

  /** `T(V)[s]`, `a(t)[l,i]`, `V[s]`, `f(x)`: the head and its arguments, all told. */
  private applied(n: AnyNode, scope: Scope): { head: Variable; args: Term[] } {
    const groups: MathNode[][] = [];
    let at: AnyNode = n;
    while (at.type === 'AccessorNode' || at.type === 'FunctionNode') {
      if (at.type === 'AccessorNode') {
        groups.unshift(at.index?.dimensions ?? []);
        at = this.strip(at.object as MathNode);
      } else {
        groups.unshift(at.args as MathNode[]);
        at = this.strip(at.fn as MathNode);
      }
    }
    if (at.type !== 'SymbolNode') throw this.fail(at, 'only a symbol can be indexed or applied');
    const name = at.name as string;
    const named = scope.lookup(name);
    if (named === undefined)
      throw this.fail(at, `unknown symbol ${JSON.stringify(name)}${this.near(name, scope)}`);
    if (named.kind === 'set') throw this.fail(at, `${name} is an index set, not a number`);
    const head = named.variable;
    const nodes = groups.flat();
    if (nodes.length === 0) return { head, args: [] };
    if (head.type.kind !== 'function')
      throw this.fail(at, `${name} is a number, and takes no index or argument`);
    const params = head.type.params;
    if (nodes.length > params.length) {
      throw this.fail(
        nodes[params.length] as MathNode,
        `${name} takes ${params.length} index(es) or argument(s), not ${nodes.length}`,
      );
    }
    const by = new Map<number, Term>();
    const args = nodes.map((node, i) => {
      const param = params[i] as Variable;
      const arg = this.term(node, scope, substituteType(param.type, { variables: by }));
      by.set(param.id, arg);
      return arg;
    });
    return { head, args };
  }

  private near(name: string, scope: Scope): string {
    const known = scope.symbols;
    return known.length === 0
      ? ''
      : `; in scope: ${known.join(', ')}${reserved.has(name) ? ` (${name} is a word of the language)` : ''}`;
  }

  /** A term of whatever type it has; an array or function must have all its arguments. */
  private any(node: MathNode, scope: Scope): Term {
    const n = this.strip(node);
    const arg = (i: number): MathNode => (n.args as MathNode[])[i] as MathNode;
    const number = (m: MathNode): Term => this.term(m, scope, build.real);
    switch (n.type) {
      case 'ConstantNode': {
        return build.num(this.literal(n));
      }
      case 'OperatorNode': {
        switch (n.fn) {
          case 'add':
            return build.add(number(arg(0)), number(arg(1)));
          case 'subtract':
            return build.add(number(arg(0)), build.negate(number(arg(1))));
          case 'multiply':
            return build.multiply(number(arg(0)), number(arg(1)));
          case 'divide':
            return build.divide(number(arg(0)), number(arg(1)));
          case 'unaryMinus':
            return build.negate(number(arg(0)));
          case 'unaryPlus':
            return number(arg(0));
          case 'pow':
            return build.power(number(arg(0)), number(arg(1)));
        }
        if (n.op === 'in')
          throw this.fail(
            n,
            '"in" introduces an index, and only as an argument of sum, prod, max, min, E, array, forall or exists',
          );
        throw this.fail(n, `the operator ${n.op} has no meaning in a term`);
      }
      case 'FunctionNode': {
        const special = this.special(n, scope);
        if (special) return special;
        break;
      }
      case 'SymbolNode':
        if (n.name === 'pi') return build.call('pi');
        break;
      case 'AccessorNode':
        break;
      default:
        throw this.fail(n, 'expected a term (a number), not a statement');
    }
    const { head, args } = this.applied(n, scope);
    if (head.type.kind === 'function' && args.length < head.type.params.length) {
      throw this.fail(
        n,
        `${head.name} takes ${head.type.params.length} index(es) or argument(s), not ${args.length}`,
      );
    }
    return build.apply(head, args);
  }

  private special(n: AnyNode, scope: Scope): Term | undefined {
    const fn = this.strip(n.fn as MathNode);
    if (fn.type !== 'SymbolNode') return undefined;
    const name = fn.name as string;
    const args = n.args as MathNode[];
    const operator = folds.get(name);
    if (operator && args[0] && this.binder(args[0])) return this.fold(n, operator, args, scope);
    if (name === 'max' || name === 'min') {
      if (args.length < 2)
        throw this.fail(n, `${name} takes an index and a body, ${name}(i in I, …), or two or more numbers`);
      return build.call(name, ...args.map((a) => this.term(a, scope, build.real)));
    }
    if (operator) throw this.fail(n, `expected an index first: ${name}(i in I, …)`);
    if (builtins.has(name)) {
      return build.call(name as Builtin, ...args.map((a) => this.term(a, scope, build.real)));
    }
    switch (name) {
      case 'delta': {
        const left = this.any(args[0] as MathNode, scope);
        const right = this.any(args[1] as MathNode, scope);
        const tl = typeOf(left);
        const tr = typeOf(right);
        const agree =
          (tl.kind === 'nat' && tr.kind === 'nat') ||
          (tl.kind === 'index' && tr.kind === 'index' && sameDomain(tl.domain, tr.domain));
        if (!agree)
          throw this.fail(
            args[1] as MathNode,
            'delta compares two indices of the same set, or two natural numbers',
          );
        return build.delta(left, right);
      }
      case 'card': {
        const domain = this.domain(args[0] as MathNode, scope);
        if (domain.kind === 'set' && domain.set.law)
          throw this.fail(args[0] as MathNode, 'the points of a law cannot be counted');
        return build.card(domain);
      }
      case 'indicator':
        return build.indicator(this.proposition(args[0] as MathNode, scope));
      case 'D':
        return this.derivative(args, scope);
      case 'array':
      case 'map':
        throw this.fail(n, `${name}(…) is an array or a function; it can only stand where one is expected`);
      case 'forall':
      case 'exists':
      case 'limit':
      case 'supremum':
      case 'infimum':
        throw this.fail(n, 'expected a number, found a statement');
    }
    return undefined;
  }

  private fold(n: AnyNode, operator: FoldOperator, args: readonly MathNode[], scope: Scope): Term {
    const first = args[0] as MathNode;
    const binder = this.binder(first);
    if (!binder) {
      if (args.length !== 1) throw this.fail(args[1] as MathNode, 'after the indices there is one body');
      return this.term(first, scope, build.real);
    }
    const domain = this.domain(binder.over, scope);
    const law = domain.kind === 'set' && domain.set.law;
    if (law !== (operator === 'expectation')) {
      throw this.fail(
        first,
        law
          ? 'over a law there is only the expectation E(w in …, …)'
          : 'E ranges over a law; over an index set write sum with its weights',
      );
    }
    const variable = freshVariable(binder.name, build.elementType(domain));
    const inner = this.bind(scope, variable, binder.nameNode);
    return build.fold(operator, variable, domain, this.fold(n, operator, args.slice(1), inner));
  }

  /** `D(e, t = p)`: t is bound. `D(e, x)`, `D(e, x[i])`: at the point where things stand. */
  private derivative(args: readonly MathNode[], scope: Scope): Term {
    const [body, over] = args as [MathNode, MathNode];
    const o = this.strip(over);
    if (o.type === 'AssignmentNode') {
      const nameNode = o.object as AnyNode;
      const variable = freshVariable(nameNode.name as string, build.real);
      const at = this.term(o.value as MathNode, scope, build.real);
      return build.derivative(
        variable,
        at,
        this.term(body, this.bind(scope, variable, nameNode), build.real),
      );
    }
    const point = this.any(o, scope);
    const e = this.term(body, scope, build.real);
    const moving = point.tag === 'variable' ? point.variable : point.tag === 'apply' ? point.head : undefined;
    const hidden = moving && scope.definedBy(moving).find((v) => freeIds(e).has(v.id));
    if (moving && hidden) {
      throw this.fail(
        over,
        `${hidden.name} mentions ${moving.name} in its definition; make ${moving.name} a parameter of it, or write out what it stands for`,
      );
    }
    if (point.tag === 'variable' && point.variable.type.kind === 'real') {
      const t = freshVariable('t', build.real);
      return build.derivative(
        t,
        point,
        substitute(e, { variables: new Map([[point.variable.id, build.ref(t)]]) }),
      );
    }
    const partial = point.tag === 'apply' ? partialDerivative(e, point) : undefined;
    if (partial) return partial;
    throw this.fail(
      over,
      'D is taken in a real variable, in an entry of an array, or in a bound variable: D(…, t = p)',
    );
  }

  arrayDomains(node: MathNode, scope: Scope): readonly (Domain | undefined)[] {
    const n = this.strip(node);
    if (n.type === 'SymbolNode') {
      const named = scope.lookup(n.name as string);
      const type = named?.kind === 'symbol' ? named.variable.type : undefined;
      if (type?.kind !== 'function') return [];
      return type.params.map((p) => (p.type.kind === 'index' ? p.type.domain : undefined));
    }
    if (n.type !== 'FunctionNode') return [];
    const name = (n.fn as AnyNode).name;
    if (name !== 'array' && name !== 'map') return [];
    const domains: (Domain | undefined)[] = [];
    let inner = scope;
    for (const a of (n.args as MathNode[]).slice(0, -1)) {
      const b = this.binder(a);
      if (!b) return domains;
      const bound = this.variable(b, inner);
      inner = bound.scope;
      const { type } = bound.variable;
      domains.push(type.kind === 'index' ? type.domain : undefined);
    }
    return domains;
  }

  definitionHead(node: MathNode, scope: Scope): DefinitionHead {
    const groups: MathNode[][] = [];
    let at = this.strip(node);
    while (at.type === 'AccessorNode' || at.type === 'FunctionNode') {
      if (at.type === 'AccessorNode') {
        groups.unshift(at.index?.dimensions ?? []);
        at = this.strip(at.object as MathNode);
      } else {
        groups.unshift(at.args as MathNode[]);
        at = this.strip(at.fn as MathNode);
      }
    }
    if (at.type !== 'SymbolNode')
      throw this.fail(at, 'expected the left side of a definition: T(X in R[S])[s in S]');
    let inner = scope;
    let recursion: DefinitionHead['recursion'];
    const params: Variable[] = [];
    groups.flat().forEach((g, i) => {
      const b = this.binder(g);
      if (b) {
        const bound = this.variable(b, inner);
        if (this.isRange(b.over)) this.unconstrained(bound.variable, b.over);
        inner = bound.scope;
        params.push(bound.variable);
        return;
      }
      const p = this.strip(g);
      if (recursion) throw this.fail(p, 'a recursion runs over one natural number only');
      if (p.type === 'ConstantNode' && this.offsets.get(p)?.text === '0') {
        recursion = { along: i, kind: 'base' };
        return;
      }
      const [k, oneMore] = p.type === 'OperatorNode' && p.fn === 'add' ? (p.args as AnyNode[]) : [];
      if (
        k?.type === 'SymbolNode' &&
        oneMore?.type === 'ConstantNode' &&
        this.offsets.get(oneMore)?.text === '1'
      ) {
        const n = freshVariable(k.name as string, build.nat);
        inner = this.bind(inner, n, k);
        params.push(n);
        recursion = { along: i, kind: 'step', n };
        return;
      }
      throw this.fail(p, 'expected a parameter with its type (s in S), or 0 or k+1 of a recursion');
    });
    return { name: at.name as string, params, scope: inner, ...(recursion ? { recursion } : {}) };
  }
}

/** A variable as an argument: a lambda when it is an array. */
function eta(v: Variable): Term {
  if (v.type.kind !== 'function') return build.ref(v);
  const by = new Map<number, Term>();
  const params = v.type.params.map((p) => {
    const copy = freshVariable(p.name.replace(/^_/, 'i'), substituteType(p.type, { variables: by }));
    by.set(p.id, build.ref(copy));
    return copy;
  });
  return build.lambda(
    params,
    build.apply(
      v,
      params.map((p) => eta(p)),
    ),
  );
}

function domainName(domain: Domain): string {
  if (domain.kind === 'range') return 'a range';
  return domain.at.length === 0 ? domain.set.name : `${domain.set.name}[…]`;
}
