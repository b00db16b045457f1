/**
 * Variants of a statement: one operator, index, constant, relation, quantifier sort, argument or sign changed in the typed term.
 *
 * A change that no longer has a type (an index over another set) is dropped: the variant is printed, and what is read back
 * must be the variant.
 */
import { add, call, exists, fold, forall, multiply, negate, num, one, ref, relation } from '../term/build.ts';
import { TermError } from '../term/errors.ts';
import { parseProposition } from '../term/parse.ts';
import { printProposition } from '../term/print.ts';
import { Rational } from '../term/rational.ts';
import { alphaEqualProposition, sameType, substituteProposition } from '../term/substitute.ts';
import {
  type Builtin,
  type Constraint,
  type FoldOperator,
  freshVariable,
  type Proposition,
  type Relation,
  type Term,
  type Variable,
} from '../term/term.ts';
import type { Theory } from '../term/theory.ts';

/** What was changed. */
export type Kind =
  | 'operator'
  | 'index'
  | 'constant'
  | 'relation'
  | 'quantifier'
  | 'condition'
  | 'argument'
  | 'sign';

export interface Variant {
  readonly kind: Kind;
  /** The change in words: `sum becomes max`. */
  readonly change: string;
  readonly statement: Proposition;
  /** The statement as it is printed, by which the variant is known. */
  readonly text: string;
  /** Of a changed relation: the relation before and after. */
  readonly relations?: readonly [Relation, Relation];
  /** Of a dropped condition: which one of how many. */
  readonly dropped?: readonly [number, number];
}

interface Change<T> {
  readonly kind: Kind;
  readonly change: string;
  readonly to: T;
  readonly relations?: readonly [Relation, Relation];
  readonly dropped?: readonly [number, number];
}

/** All variants of a statement, each once, in the order of the term. */
export function variantsOf(statement: Proposition, theory: Theory): Variant[] {
  const visible = theory.scope.variables();
  const found = new Map<string, Variant>();
  const original = printProposition(statement);
  for (const { to, ...change } of ofProposition(statement, visible)) {
    const text = printProposition(to);
    if (text === original || found.has(text)) continue;
    if (isReadBack(text, to, theory)) found.set(text, { ...change, statement: to, text });
  }
  return [...found.values()];
}

/** Whether the print of a variant has a meaning, and the meaning is the variant. */
function isReadBack(text: string, variant: Proposition, theory: Theory): boolean {
  try {
    const read = parseProposition(text, theory.scope, { module: 'variant', field: 'states' });
    return alphaEqualProposition(read, variant);
  } catch (error) {
    if (error instanceof TermError) return false;
    throw error;
  }
}

/** For each relation, those that it does not imply. */
export const stronger: Record<Relation, readonly Relation[]> = {
  '==': ['<', '>', '!='],
  '<=': ['<', '==', '>='],
  '>=': ['>', '==', '<='],
  '<': ['==', '>'],
  '>': ['==', '<'],
  '!=': ['==', '<'],
};

function* ofProposition(p: Proposition, visible: readonly Variable[]): Generator<Change<Proposition>> {
  switch (p.tag) {
    case 'relation': {
      for (const r of stronger[p.relation]) {
        const change = `${p.relation} becomes ${r}`;
        yield { kind: 'relation', change, to: relation(p.left, r, p.right), relations: [p.relation, r] };
      }
      yield* within(termChanges(p.left, visible), (left) => relation(left, p.relation, p.right));
      yield* within(termChanges(p.right, visible), (right) => relation(p.left, p.relation, right));
      return;
    }
    case 'and':
      yield* each(
        p.parts,
        (q) => ofProposition(q, visible),
        (parts) => ({ tag: 'and', parts }),
      );
      return;
    case 'forall': {
      const inner = [...visible, ...p.variables];
      for (const v of p.variables) {
        for (const [change, weaker] of relaxed(v.constraint)) {
          yield {
            kind: 'quantifier',
            change: `${v.name} ${change}`,
            to: resorted(p, v, weaker),
          };
        }
      }
      for (const [i, c] of p.conditions.entries()) {
        const change = `without the condition ${printProposition(c)}`;
        const conditions = p.conditions.filter((_, k) => k !== i);
        const dropped = [i + 1, p.conditions.length] as const;
        yield { kind: 'condition', change, to: forall(p.variables, conditions, p.body), dropped };
      }
      const conditions = each(
        p.conditions,
        (c) => ofProposition(c, inner),
        (cs) => cs,
      );
      yield* within(conditions, (cs) => forall(p.variables, cs, p.body));
      yield* within(ofProposition(p.body, inner), (body) => forall(p.variables, p.conditions, body));
      return;
    }
    case 'exists': {
      const inner = [...visible, ...p.variables];
      yield { kind: 'quantifier', change: 'exists becomes forall', to: forall(p.variables, [], p.body) };
      for (const v of p.variables) {
        if (v.type.kind !== 'real') continue;
        const change = `${v.name} must be negative`;
        const negative = relation(ref(v), '<', num(0));
        yield {
          kind: 'quantifier',
          change,
          to: exists(p.variables, { tag: 'and', parts: [negative, p.body] }),
        };
      }
      yield* within(ofProposition(p.body, inner), (body) => exists(p.variables, body));
      return;
    }
  }
}

/** Constraints of which a given one is a part: what holds for all x > 0 need not hold at 0. */
function relaxed(c: Constraint | undefined): (readonly [string, Constraint | undefined])[] {
  if (!c || c.normalized || c.upper) return [];
  if (!c.lower?.value.isZero) return [];
  const all = ['may be any real number', undefined] as const;
  if (!c.lower.strict) return [all];
  return [['may be zero', { lower: { value: Rational.zero, strict: false } }], all];
}

function resorted(
  p: Extract<Proposition, { tag: 'forall' }>,
  v: Variable,
  constraint: Constraint | undefined,
): Proposition {
  const fresh = freshVariable(v.name, v.type, { constraint, partials: v.partials });
  const at = p.variables.indexOf(v);
  // The types of later variables may mention it as well.
  const later = { ...p, variables: p.variables.slice(at + 1) };
  const renamed = substituteProposition(later, { variables: new Map([[v.id, ref(fresh)]]) });
  if (renamed.tag !== 'forall') throw new TypeError('a quantifier stays one');
  const variables = [...p.variables.slice(0, at), fresh, ...renamed.variables];
  return forall(variables, renamed.conditions, renamed.body);
}

const otherFold: Record<FoldOperator, FoldOperator | undefined> = {
  sum: 'max',
  product: 'sum',
  max: 'min',
  min: 'max',
  // Over a law there is no other operator.
  expectation: undefined,
};

const otherCall: Partial<Record<Builtin, Builtin>> = {
  max: 'min',
  min: 'max',
  relu: 'abs',
  abs: 'relu',
  exp: 'tanh',
  tanh: 'exp',
  sin: 'cos',
  cos: 'sin',
  sqrt: 'abs',
  log: 'exp',
  sign: 'abs',
};

/** A term with one change, at any depth; `visible` are the symbols that may take the place of others. */
export function* termChanges(t: Term, visible: readonly Variable[]): Generator<Change<Term>> {
  yield* here(t, visible);
  switch (t.tag) {
    case 'number':
    case 'variable':
    case 'card':
      return;
    case 'apply':
      yield* terms(t.args, visible, (args) => ({ ...t, args }));
      return;
    case 'call':
      yield* terms(t.args, visible, (args) => ({ ...t, args }));
      return;
    case 'lambda':
      yield* within(termChanges(t.body, [...visible, ...t.params]), (body) => ({ ...t, body }));
      return;
    case 'add':
      yield* terms(t.terms, visible, (all) => ({ ...t, terms: all }));
      return;
    case 'multiply':
      yield* terms(t.factors, visible, (factors) => ({ ...t, factors }));
      return;
    case 'negate':
      yield* within(termChanges(t.of, visible), (of) => ({ ...t, of }));
      return;
    case 'divide':
      yield* within(termChanges(t.numerator, visible), (numerator) => ({ ...t, numerator }));
      yield* within(termChanges(t.denominator, visible), (denominator) => ({ ...t, denominator }));
      return;
    case 'power':
      yield* within(termChanges(t.base, visible), (base) => ({ ...t, base }));
      yield* within(termChanges(t.exponent, visible), (exponent) => ({ ...t, exponent }));
      return;
    case 'fold':
      yield* within(termChanges(t.body, [...visible, t.variable]), (body) => ({ ...t, body }));
      return;
    case 'delta':
      yield* within(termChanges(t.left, visible), (left) => ({ ...t, left }));
      yield* within(termChanges(t.right, visible), (right) => ({ ...t, right }));
      return;
    case 'indicator':
      yield* within(ofProposition(t.of, visible), (of) => ({ ...t, of }));
      return;
    case 'derivative':
      yield* within(termChanges(t.at, visible), (at) => ({ ...t, at }));
      yield* within(termChanges(t.body, [...visible, t.variable]), (body) => ({ ...t, body }));
      return;
  }
}

/** Changes of a term itself, not of one below it. */
function* here(t: Term, visible: readonly Variable[]): Generator<Change<Term>> {
  switch (t.tag) {
    case 'number': {
      const to = t.value.plus(Rational.one);
      yield { kind: 'constant', change: `${t.value} becomes ${to}`, to: num(to) };
      return;
    }
    case 'variable': {
      const { variable: v } = t;
      if (v.type.kind === 'nat')
        yield { kind: 'index', change: `${v.name} becomes ${v.name}+1`, to: add(t, one) };
      for (const w of others(v, visible)) {
        const kind = v.type.kind === 'real' ? 'argument' : 'index';
        yield { kind, change: `${v.name} becomes ${w.name}`, to: ref(w) };
      }
      return;
    }
    case 'apply':
      for (const w of others(t.head, visible)) {
        yield { kind: 'argument', change: `${t.head.name} becomes ${w.name}`, to: { ...t, head: w } };
      }
      return;
    case 'add': {
      for (const [i, term] of t.terms.entries()) {
        const turned = term.tag === 'negate' ? term.of : negate(term);
        const to = add(...t.terms.map((x, k) => (k === i ? turned : x)));
        yield { kind: 'sign', change: `the sign of summand ${i + 1}`, to };
      }
      const [a, b, ...rest] = t.terms;
      if (a && b && rest.length === 0) yield { kind: 'operator', change: '+ becomes *', to: multiply(a, b) };
      return;
    }
    case 'multiply': {
      const [a, b, ...rest] = t.factors;
      if (a && b && rest.length === 0) yield { kind: 'operator', change: '* becomes +', to: add(a, b) };
      else {
        const to = multiply(...t.factors.slice(1));
        yield { kind: 'operator', change: 'without the first factor', to };
      }
      yield { kind: 'sign', change: 'the sign of a product', to: negate(t) };
      return;
    }
    case 'negate':
      yield { kind: 'sign', change: 'without the minus', to: t.of };
      return;
    case 'divide':
      yield { kind: 'operator', change: '/ becomes *', to: multiply(t.numerator, t.denominator) };
      return;
    case 'power': {
      const { base, exponent } = t;
      yield { kind: 'operator', change: '^ becomes *', to: multiply(base, exponent) };
      return;
    }
    case 'call': {
      const [first, ...rest] = t.args;
      if (first && rest.length === 0) yield { kind: 'operator', change: `without ${t.builtin}`, to: first };
      const other = otherCall[t.builtin];
      if (other)
        yield { kind: 'operator', change: `${t.builtin} becomes ${other}`, to: call(other, ...t.args) };
      return;
    }
    case 'fold': {
      const other = otherFold[t.operator];
      if (!other) return;
      const to = fold(other, t.variable, t.domain, t.body);
      yield { kind: 'operator', change: `${t.operator} becomes ${other}`, to };
      return;
    }
    case 'delta':
      yield { kind: 'constant', change: 'a delta becomes 1', to: one };
      return;
    case 'card':
      yield { kind: 'constant', change: 'a size becomes one more', to: add(t, one) };
      return;
    case 'lambda':
    case 'indicator':
    case 'derivative':
      return;
  }
}

/** At most two other symbols of the same type, the next ones in scope. */
function others(v: Variable, visible: readonly Variable[]): Variable[] {
  const alike = visible.filter((w) => w.id === v.id || sameType(w.type, v.type));
  const at = alike.findIndex((w) => w.id === v.id);
  const turned = [...alike.slice(at + 1), ...alike.slice(0, Math.max(0, at))];
  return turned.filter((w) => w.id !== v.id).slice(0, 2);
}

function* within<A, B>(changes: Iterable<Change<A>>, build: (a: A) => B): Generator<Change<B>> {
  for (const change of changes) yield { ...change, to: build(change.to) };
}

function* each<A, B>(
  all: readonly A[],
  changes: (a: A) => Iterable<Change<A>>,
  build: (all: readonly A[]) => B,
): Generator<Change<B>> {
  for (const [i, a] of all.entries()) {
    yield* within(changes(a), (to) => build(all.map((x, k) => (k === i ? to : x))));
  }
}

const terms = (
  all: readonly Term[],
  visible: readonly Variable[],
  build: (all: readonly Term[]) => Term,
): Generator<Change<Term>> => each(all, (t) => termChanges(t, visible), build);
