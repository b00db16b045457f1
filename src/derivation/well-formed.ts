/**
 * Terms that mean something. Texts are read by files that nobody need trust (parse.ts, elaborate.ts, and mathjs below them): what
 * they return is a proposal, and all of it is looked at here before a rule is applied to it.
 *
 *     x in scope, the same symbol, a number               h in scope, of type (x₁: τ₁, …) → τ;  aᵢ : τᵢ at a₁, …, aᵢ₋₁
 *     ───────────────────────────────────────             ───────────────────────────────────────────────────────────────
 *     x is of its type                                    h(a₁, …) is of type τ at a₁, …
 *
 *     D a finite set in scope at natural parameters, or a range below a natural number;  b a number for i in D
 *     ─────────────────────────────────────────────────────────────────────────────────────────────────────────
 *     sum, prod, max, min over i in D of b are numbers; over a law only E is
 *
 * and so on. Nothing is quantified in an indicator, where nobody looks for what is promised of variables. A theory besides: what is
 * declared differentiable has derivatives of the right types that stand for nothing else, a definition mentions nothing that comes after
 * it, and a sequence nothing of itself but the member before.
 */
import { elementType, nat, num, real, ref } from '../term/build.ts';
import { asPartial } from '../term/partial.ts';
import { type Node, operands, partsOf } from '../term/parts.ts';
import type { Scope } from '../term/scope.ts';
import { argument, freeIds, sameType, substituteType } from '../term/substitute.ts';
import type { Builtin, Definition, Domain, Proposition, Term, Type, Variable } from '../term/term.ts';
import type { Theory } from '../term/theory.ts';
import { typeOf } from '../term/type-of.ts';
import { Rejection } from './rejection.ts';

const ill = (what: string): Rejection => new Rejection(`what was read is not well-formed: ${what}`);

const arguments_: Readonly<Record<Builtin, 'none' | 'one' | 'some'>> = {
  abs: 'one',
  exp: 'one',
  log: 'one',
  sqrt: 'one',
  tanh: 'one',
  relu: 'one',
  sign: 'one',
  sin: 'one',
  cos: 'one',
  max: 'some',
  min: 'some',
  pi: 'none',
};

const takes = (builtin: Builtin, count: number): boolean => {
  const wanted = Object.hasOwn(arguments_, builtin) ? arguments_[builtin] : undefined;
  return wanted === 'some' ? count > 0 : count === (wanted === 'none' ? 0 : wanted === 'one' ? 1 : -1);
};

const nothing: ReadonlySet<number> = new Set();

/** What a scope gives meaning to; of what is hidden it does not know. */
export class WellFormed {
  constructor(
    private readonly scope: Scope,
    private readonly hidden: ReadonlySet<number> = nothing,
    private readonly bound: ReadonlyMap<number, Variable> = new Map(),
  ) {}

  private below(...variables: readonly Variable[]): WellFormed {
    return new WellFormed(
      this.scope,
      this.hidden,
      new Map([...this.bound, ...variables.map((v) => [v.id, v] as const)]),
    );
  }

  symbol(v: Variable): void {
    const named = this.scope.lookup(v.name);
    const meant = this.bound.get(v.id) ?? (named?.kind === 'symbol' ? named.variable : undefined);
    if (meant !== v || this.hidden.has(v.id)) throw ill(`${v.name} is not in scope`);
  }

  /** Refuses (Rejection) what is not a term of this type; arrays and functions are lambdas. */
  term(t: Term, expected: Type): void {
    if (expected.kind === 'function') {
      this.array(t, expected);
      return;
    }
    this.parts(t);
    const own = typeOf(t);
    const fits =
      expected.kind === 'real' ? own.kind === 'real' || own.kind === 'nat' : sameType(own, expected);
    if (!fits)
      throw ill(
        own.kind === 'index' && expected.kind === 'index'
          ? 'an index ranges over another set than wanted'
          : `a term is of type ${own.kind} where ${expected.kind} is wanted`,
      );
  }

  private array(t: Term, expected: Extract<Type, { kind: 'function' }>): void {
    if (t.tag !== 'lambda' || t.params.length !== expected.params.length)
      throw ill('an array or a function is written out, with all its parameters');
    const by = new Map<number, Term>();
    let inner: WellFormed = this;
    t.params.forEach((p, i) => {
      const wanted = expected.params[i] as Variable;
      unadorned(p);
      if (!sameType(p.type, substituteType(wanted.type, { variables: by })))
        throw ill(`the parameter ${p.name} is of another type than wanted`);
      by.set(wanted.id, argument(p));
      inner = inner.below(p);
    });
    inner.term(t.body, substituteType(expected.result, { variables: by }));
  }

  private number(t: Term): void {
    this.term(t, real);
  }

  private parts(t: Term): void {
    switch (t.tag) {
      case 'number':
        return;
      case 'variable':
        this.symbol(t.variable);
        return;
      case 'apply': {
        this.symbol(t.head);
        const { type } = t.head;
        if (type.kind !== 'function' || type.params.length !== t.args.length)
          throw ill(`${t.head.name} does not take ${t.args.length} argument(s)`);
        const by = new Map<number, Term>();
        type.params.forEach((p, i) => {
          const value = t.args[i] as Term;
          this.term(value, substituteType(p.type, { variables: by }));
          by.set(p.id, value);
        });
        return;
      }
      case 'lambda':
        throw ill('an array or a function stands for a number');
      case 'add':
      case 'multiply':
      case 'negate':
      case 'divide':
      case 'power':
      case 'call':
        if (t.tag === 'call' && !takes(t.builtin, t.args.length))
          throw ill(`${t.builtin} does not take ${t.args.length} argument(s)`);
        for (const s of operands(t)) this.number(s);
        return;
      case 'fold': {
        this.domain(t.domain);
        const law = t.domain.kind === 'set' && t.domain.set.law;
        if (law !== (t.operator === 'expectation')) throw ill('over a law, and only there, E is taken');
        unadorned(t.variable);
        if (!sameType(t.variable.type, elementType(t.domain)))
          throw ill(`${t.variable.name} is not what its domain has`);
        this.below(t.variable).number(t.body);
        return;
      }
      case 'delta': {
        this.parts(t.left);
        this.parts(t.right);
        const { kind } = typeOf(t.left);
        if ((kind !== 'nat' && kind !== 'index') || !sameType(typeOf(t.left), typeOf(t.right)))
          throw ill('delta compares two indices of one set, or two natural numbers');
        return;
      }
      case 'indicator':
        for (const p of t.of.tag === 'and' ? t.of.parts : [t.of])
          if (p.tag !== 'relation') throw ill('an indicator takes a relation, or several');
        this.proposition(t.of);
        return;
      case 'card':
        this.domain(t.domain);
        if (t.domain.kind === 'set' && t.domain.set.law) throw ill('the points of a law are not counted');
        return;
      case 'derivative':
        this.number(t.at);
        unadorned(t.variable);
        if (t.variable.type.kind !== 'real') throw ill('a derivative is taken in a real variable');
        this.below(t.variable).number(t.body);
        this.moving(t);
        return;
    }
  }

  /** A derivative at x, or in an entry of x, is printed as one in x: then nothing in it is defined by x without saying so. */
  private moving(d: Extract<Term, { tag: 'derivative' }>): void {
    const x = d.at.tag === 'variable' ? d.at.variable : asPartial(d)?.entry.head;
    const hidden = x && this.scope.definedBy(x).find((v) => freeIds(d.body).has(v.id));
    if (hidden) throw ill(`${hidden.name} mentions ${x.name} in its definition`);
  }

  /** A domain; one that stands for a family of index sets awaits its parameters. */
  domain(d: Domain, awaited = 0): void {
    if (d.kind === 'range') {
      if (awaited > 0) throw ill('a range is no family of index sets');
      this.term(d.size, nat);
      return;
    }
    const named = this.scope.lookup(d.set.name);
    if (named?.kind !== 'set' || named.set !== d.set || d.at.length + awaited !== d.set.arity)
      throw ill(`${d.set.name} is no index set in scope, or takes other parameters`);
    for (const a of d.at) this.term(a, nat);
  }

  private type(type: Type): void {
    if (type.kind === 'index') {
      if (type.domain.kind !== 'set') throw ill('the members of a range are natural numbers');
      this.domain(type.domain);
    }
    if (type.kind !== 'function') return;
    let inner: WellFormed = this;
    for (const p of type.params) {
      unadorned(p);
      inner.type(p.type);
      inner = inner.below(p);
    }
    inner.type(type.result);
  }

  proposition(p: Proposition): void {
    switch (p.tag) {
      case 'relation':
        this.number(p.left);
        this.number(p.right);
        return;
      case 'and':
        for (const q of p.parts) this.proposition(q);
        return;
      case 'forall': {
        const inner = this.parameters(p.variables);
        for (const c of p.conditions) inner.proposition(c);
        inner.proposition(p.body);
        return;
      }
      case 'exists':
        this.parameters(p.variables).proposition(p.body);
        return;
    }
  }

  /** Variables of quantifiers and definitions: a real one may be said to be positive, or nonnegative. */
  private parameters(variables: readonly Variable[]): WellFormed {
    let inner: WellFormed = this;
    for (const v of variables) {
      const { lower, ...more } = v.constraint ?? {};
      const signed = lower === undefined || (v.type.kind === 'real' && lower.value.isZero);
      if (v.partials || v.map || Object.keys(more).length > 0 || !signed)
        throw ill(`nothing of this kind is promised of ${v.name}`);
      inner.type(v.type);
      inner = inner.below(v);
    }
    return inner;
  }

  // Theories

  /** A symbol that a claim declares. */
  declared(v: Variable): void {
    this.type(v.type);
    const { type, constraint: c } = v;
    const entry = type.kind === 'function' ? type.result : type;
    if (c && entry.kind !== 'real') throw ill(`only real entries can have a constraint: ${v.name}`);
    const last = type.kind === 'function' ? type.params.at(-1)?.type : undefined;
    if (c?.normalized && !(last?.kind === 'index' && last.domain.kind === 'set' && !last.domain.set.law))
      throw ill(`${v.name} has no index to sum over`);
    v.partials?.forEach((partial, i) => {
      if (partial) derivativeOf(v, i, partial);
    });
  }

  definition(d: Definition): void {
    const { symbol } = d;
    const others = symbol.constraint ?? symbol.partials ?? symbol.map;
    if (others) throw ill(`nothing is promised of ${symbol.name}, which is defined`);
    const params = symbol.type.kind === 'function' ? symbol.type.params : [];
    const result = symbol.type.kind === 'function' ? symbol.type.result : symbol.type;
    if (result.kind !== 'real') throw ill(`${symbol.name} is defined as a number`);
    const before = new WellFormed(this.scope, new Set([...this.hidden, symbol.id]), this.bound);
    if (d.kind === 'explicit') {
      if (params.length !== d.params.length || params.some((p, i) => p !== d.params[i]))
        throw ill(`${symbol.name} is defined with other parameters than it has`);
      before.parameters(params).number(d.body);
      return;
    }
    before.parameters(params);
    const [n, k] = [params[d.along], d.stepParams[d.along]];
    if (n?.type.kind !== 'nat' || k?.type.kind !== 'nat' || k.constraint)
      throw ill(`${symbol.name} runs over no natural number`);
    matching(params, d.baseParams.toSpliced(d.along, 0, n), new Map([[d.along, num(0)]]));
    matching(params, d.stepParams, new Map([[d.along, { tag: 'add', terms: [ref(k), num(1)] }]]));
    before.parameters(d.baseParams).number(d.base);
    this.parameters(d.stepParams).number(d.step);
    onlyAt(d.step, symbol, d.along, k);
  }
}

const statements = new WeakMap<Proposition, Theory>();

/** Refuses (Rejection) a theory and a statement in it that do not mean something. */
export function wellFormedTheory(theory: Theory, statement: Proposition): void {
  if (statements.get(statement) === theory) return;
  const { scope, sets, symbols, definitions } = theory;
  const own = new Set([...symbols, ...definitions.map((d) => d.symbol)]);
  if (own.size !== symbols.length + definitions.length) throw ill('a symbol is declared or defined twice');
  for (const v of scope.variables()) if (!own.has(v)) throw ill(`${v.name} is neither declared nor defined`);
  for (const s of scope.sets()) if (!sets.includes(s)) throw ill(`${s.name} is not declared`);
  const hidden = new Set(definitions.map((d) => d.symbol.id));
  const derivatives = symbols.flatMap((v) => (v.partials ?? []).filter((p) => p !== null));
  if (new Set(derivatives).size !== derivatives.length)
    throw ill('a symbol is the derivative of two functions');
  for (const v of symbols) {
    new WellFormed(scope, new Set(hidden)).declared(v);
    const at = symbols.indexOf(v);
    for (const p of v.partials ?? [])
      if (p && symbols.indexOf(p) <= at) throw ill(`${p.name} is not declared after ${v.name}`);
  }
  for (const d of definitions) {
    hidden.delete(d.symbol.id);
    new WellFormed(scope, new Set(hidden)).definition(d);
  }
  for (const d of definitions) mentioning(d, scope);
  for (const h of theory.hypotheses) new WellFormed(scope).proposition(h.proposition);
  new WellFormed(scope).proposition(statement);
  statements.set(statement, theory);
}

/** The scope says of a definition all that it mentions, and what that mentions. */
function mentioning(d: Definition, scope: Scope): void {
  const all = scope.mentionedBy(d.symbol);
  const bodies = d.kind === 'explicit' ? [d.body] : [d.base, d.step];
  for (const id of bodies.flatMap((b) => [...freeIds(b)])) {
    const more = scope.variables().find((v) => v.id === id);
    if (!all.has(id) || (more && [...scope.mentionedBy(more)].some((x) => !all.has(x))))
      throw ill(`${d.symbol.name} mentions more than is said`);
  }
}

/** A bound variable is of its type, and nothing else is known of it. */
function unadorned(v: Variable): void {
  if (v.constraint || v.partials || v.map) throw ill(`something is promised of ${v.name}, which is bound`);
}

/** ∂f/∂xᵢ takes what f takes and, when xᵢ is an array, the place of an entry. */
function derivativeOf(f: Variable, i: number, partial: Variable): void {
  const wrong = (): Rejection => ill(`${partial.name} cannot be a derivative of ${f.name}`);
  const { type } = f;
  if (type.kind !== 'function' || type.result.kind !== 'real' || f.constraint || partial.constraint)
    throw wrong();
  const { type: by } = type.params[i] as Variable;
  const entries = by.kind === 'function' ? by.params : [];
  const real = by.kind === 'function' ? by.result.kind === 'real' : by.kind === 'real';
  // the chain rule sums over the entries, and over a law nothing is summed
  const finite = entries.every(
    ({ type: of }) => of.kind === 'index' && of.domain.kind === 'set' && !of.domain.set.law,
  );
  if (!real || !finite || f.partials?.length !== type.params.length) throw wrong();
  const taken = partial.type;
  if (taken.kind !== 'function' || taken.result.kind !== 'real') throw wrong();
  matching([...type.params, ...entries], taken.params, new Map());
}

/** Two lists of parameters are of the same types, some of the first at given values. */
function matching(
  params: readonly Variable[],
  others: readonly Variable[],
  at: ReadonlyMap<number, Term>,
): void {
  if (params.length !== others.length) throw ill('two lists of parameters differ in length');
  const by = new Map<number, Term>();
  params.forEach((p, i) => {
    const other = others[i] as Variable;
    const value = at.get(i);
    by.set(p.id, value ?? argument(other));
    const alike = `${p.constraint?.lower?.value}${p.constraint?.lower?.strict}`;
    const same = alike === `${other.constraint?.lower?.value}${other.constraint?.lower?.strict}`;
    if (!value && !(same && sameType(substituteType(p.type, { variables: by }), other.type)))
      throw ill(`the parameters ${p.name} and ${other.name} are of different types`);
  });
}

/** The symbol stands in the term at this member only, and whole. */
function onlyAt(t: Node, symbol: Variable, along: number, k: Variable): void {
  if (!freeIds(t).has(symbol.id)) return;
  if ('tag' in t && t.tag === 'apply' && t.head.id === symbol.id) {
    const at = t.args[along];
    if (at?.tag !== 'variable' || at.variable !== k)
      throw ill(`a step uses ${symbol.name} at other members than the one before`);
  }
  const { outside, bound, inside } = partsOf(t);
  for (const part of [...outside, ...bound.map((v) => v.type), ...inside]) onlyAt(part, symbol, along, k);
}
