/**
 * How a line follows at a place: by what is given for it, or from other lines at the same place or below a binder. A strategy (walk.ts)
 * proposes a figure and what the figure leaves open; here its premises are formed and its conditions looked at.
 *
 *     A(x) ⋈ B(x) for all x with C(x);  a of the types of x;  C(a);  t >= 0;  r − l = t (B(a) − A(a))          r − l >= 0
 *     ─────────────────────────────────────────────────────────────────────────────────────────────          ──────────
 *                                               l ⋈ r                                                            l <= r
 *
 *     f(i) <= g(i) for i in D      x <= r   −x <= r      f(i) <= r for i in D     l <= f(j), j in D      aᵢ <= bᵢ
 *     ───────────────────────      ────────────────      ────────────────────     ─────────────────     ─────────────
 *       Σ_D f <= Σ_D g, …              |x| <= r             max_D f <= r            l <= max_D f         Σ aᵢ <= Σ bᵢ
 *
 *     b <= a       a <= b            0 < b <= a      c >= 0   a <= b       0 <= a <= b, p >= 0      a = b
 *     ────────     ─────────────     ───────────     ───────────────       ───────────────────     ───────────
 *     −a <= −b     exp a <= exp b    1/a <= 1/b       c a <= c b               a^p <= b^p           f(a) = f(b)
 *
 * With < in the place of <=: of a sum over what is not empty, or one summand of several; c > 0; p > 0.
 */
import { normalDomainKey } from '../exact/normal-form.ts';
import { constantOf, equalP, negateP, ofAtom, type Polynomial, subtractP } from '../exact/polynomial.ts';
import { toTerm } from '../exact/readback.ts';
import * as build from '../term/build.ts';
import { Rational } from '../term/rational.ts';
import { argument, copies, freeIds, replace, sameDomain, substitute } from '../term/substitute.ts';
import { freshVariable, type Term, type Variable } from '../term/term.ts';
import type { Context } from './context.ts';
import type { Facts, Given } from './instances.ts';
import { prove } from './prove.ts';
import { Rewriter } from './rewrite.ts';
import { instantiateRule, type Rule } from './rules.ts';
import { provesIn, suit } from './typing.ts';

export type Goal = '==' | '<=' | '<';

/** What is to be shown at a place. */
export interface Sequent {
  readonly context: Context;
  readonly left: Term;
  readonly goal: Goal;
  readonly right: Term;
}

/** Rules at a place; their instances may be written with the names of indices bound around the place. */
export interface Source {
  /** The rules in the scope of a place, or none when the instance makes no sense there. */
  at(context: Context): readonly Given[];
  /** Why the instance made no sense, where it was tried last. */
  complaint?(): string | undefined;
  /** The places where the instance was tried. */
  tried?(): Iterable<Context>;
}

export interface Means {
  /** What is known where the line stands. */
  readonly facts: Facts;
  readonly sources: readonly Source[];
  /** The difference of the sides may be settled by its sign; with a witness, the difference must equal it. */
  readonly sign: ((context: Context) => { readonly witness: Term | undefined } | undefined) | undefined;
}

/** A rule at values of its universal variables, each of its type. */
export interface Ground {
  readonly context: Context;
  readonly rule: Rule;
  readonly times: Term | undefined;
  /** The right side less the left one. */
  readonly gap: Polynomial;
}

/** A figure, and what is chosen for it. */
export type Proposal =
  | { readonly figure: 'equal' | 'numbers' | 'sign' }
  | { readonly figure: 'reason'; readonly ground: Ground; readonly factor: Polynomial }
  | { readonly figure: 'binder' | 'minus' | 'absolute' | 'function' | 'power' | 'congruence' }
  | { readonly figure: 'cancel-summands' | 'cancel-factors' | 'reciprocal' }
  | { readonly figure: 'everywhere' | 'arguments'; readonly side: 'left' | 'right' }
  | { readonly figure: 'entry'; readonly side: 'left' | 'right'; readonly at: Variable }
  | { readonly figure: 'argument'; readonly side: 'left' | 'right'; readonly which: number }
  /** Summand i of the left side with `order[i]` of the right one; of a strict goal, that at `strict` is strict. */
  | { readonly figure: 'summands'; readonly order: readonly number[]; readonly strict: number };

/** What to try, in order; it is asked for more only where all before has failed. */
export type Strategy = (s: Sequent, means: Reasons) => Iterable<Proposal>;

/** Whether a sequent follows by figures that the strategy proposes. */
export function follows(s: Sequent, means: Reasons, strategy: Strategy): boolean {
  for (const proposal of strategy(s, means)) {
    const premises = premisesOf(s, proposal, means);
    if (premises?.every((p) => follows(p, means, strategy))) return true;
  }
  return false;
}

interface Sides {
  readonly left: Polynomial;
  readonly right: Polynomial;
  readonly difference: Polynomial;
}

/** What is given for a line, at each place of it. */
export class Reasons {
  private readonly places = new Map<Context, { given: readonly Given[]; rewriter: Rewriter | undefined }>();
  private readonly known = new Map<Sequent, Sides>();
  private readonly made = new Set<Ground>();

  constructor(private readonly means: Means) {}

  /** The rules in the scope of a place. */
  rulesAt(context: Context): readonly Given[] {
    return this.placeOf(context).given;
  }

  private placeOf(context: Context): { given: readonly Given[]; rewriter: Rewriter | undefined } {
    const known = this.places.get(context);
    if (known) return known;
    const { facts, sources } = this.means;
    const given = sources.flatMap((s) => s.at(context)).filter((g) => g.holds(facts, context));
    const equations = given
      .filter((g) => g.rule.relation === '==' && g.times === undefined)
      .map((g) => g.rule);
    const rewriter = equations.length > 0 ? new Rewriter(context, equations, prove) : undefined;
    const place = { given, rewriter };
    this.places.set(context, place);
    return place;
  }

  /** The normal forms of both sides, rewritten with the equations that are given. */
  sidesOf(s: Sequent): Sides {
    const known = this.known.get(s);
    if (known) return known;
    const { rewriter } = this.placeOf(s.context);
    const [left, right] = [s.left, s.right].map((t) => {
      const p = s.context.normalizer.normalize(t);
      return rewriter ? rewriter.rewrite(p) : p;
    }) as [Polynomial, Polynomial];
    const sides = { left, right, difference: subtractP(right, left) };
    this.known.set(s, sides);
    return sides;
  }

  /** A rule of a place at values. */
  groundAt(
    { context, left, right }: Sequent,
    given: Given,
    values: ReadonlyMap<number, Term>,
  ): Ground | undefined {
    const about = [left, right, given.rule.left, given.rule.right].map(freeIds);
    const means = (value: Term): boolean => this.means.facts.means(value, context);
    const fitting = suit(values, given.rule.universals, about, provesIn(context, prove), means);
    if (!fitting || !this.rulesAt(context).includes(given)) return undefined;
    const rule = values.size === 0 ? given.rule : instantiateRule(given.rule, values);
    const gap = context.normalizer.normalize(build.subtract(rule.right, rule.left));
    const ground = { context, rule, times: given.times, gap };
    this.made.add(ground);
    return ground;
  }

  /** r − l = t (B − A), t >= 0 and not 0 for a strict goal; an equation may be read from either side, and multiplied by anything. */
  gives({ context, goal }: Sequent, difference: Polynomial, ground: Ground, found: Polynomial): boolean {
    if (!this.made.has(ground) || ground.context !== context) return false;
    const { rule, times, gap } = ground;
    if (!suits(rule, goal)) return false;
    const n = context.normalizer;
    const factor = times ? n.normalize(times) : found;
    const product = n.multiply(factor, gap);
    const isIt = (p: Polynomial): boolean => equalP(p, difference) || n.vanishes(subtractP(p, difference));
    if (!isIt(product) && !(rule.relation === '==' && isIt(negateP(product)))) return false;
    if (!times && !isMeaningful(context, factor)) return false;
    if (rule.relation !== '==') {
      const s = times ? context.signs.ofTerm(times) : context.signs.of(factor);
      if (!s.nonnegative) return false;
      if (goal === '<' && !(rule.relation === '<' && s.nonzero)) return false;
    }
    return rule.conditions.every((c) => prove(context, c));
  }

  /** The difference has a sign, by itself or as the witness that it equals. */
  hasSign({ context, left, goal, right }: Sequent, difference: Polynomial): boolean {
    if (goal === '==') return false;
    const sign = this.means.sign?.(context);
    if (!sign) return false;
    if (sign.witness) {
      if (!this.means.facts.hasMeaning(sign.witness, context)) return false;
      const n = context.normalizer;
      const w = n.normalize(sign.witness);
      if (!equalP(w, difference) && !n.vanishes(subtractP(w, difference))) return false;
      const s = context.signs.ofTerm(sign.witness);
      return s.nonnegative && (goal === '<=' || s.nonzero);
    }
    return (
      context.signs.relates(left, goal, right) || context.signs.relates(build.zero, goal, toTerm(difference))
    );
  }
}

/** Whether a rule can give a goal. */
export function suits(rule: Rule, goal: Goal): boolean {
  if (goal === '==') return rule.relation === '==';
  if (goal === '<') return rule.relation === '<';
  return rule.relation !== '!=';
}

/** A factor that was found, not given: whatever stands below its fraction bar is proved to be nonzero. */
function isMeaningful(context: Context, factor: Polynomial): boolean {
  return [...factor.terms.values()].every((m) =>
    m.factors.every((f) => {
      const e = constantOf(f.exponent);
      return (e !== undefined && e.sign >= 0) || context.signs.of(ofAtom(f.atom)).nonzero;
    }),
  );
}

type Premises = readonly Sequent[] | undefined;

const settled = (holds: boolean): Premises => (holds ? [] : undefined);

/** What a sequent follows from by a figure; undefined where the figure does not apply. */
function premisesOf(s: Sequent, proposal: Proposal, means: Reasons): Premises {
  const { context, goal } = s;
  const a = inward(s.left);
  const b = inward(s.right);
  const premise = (left: Term, right: Term, of: Goal = goal): Sequent => ({ context, left, goal: of, right });
  switch (proposal.figure) {
    case 'equal': {
      if (goal === '<') return undefined;
      if (context.normalizer.same(s.left, s.right)) return [];
      const { left, right, difference } = means.sidesOf(s);
      return settled(equalP(left, right) || context.normalizer.vanishes(difference));
    }
    case 'numbers': {
      const n = context.normalizer;
      const d = constantOf(subtractP(n.normalize(s.right), n.normalize(s.left)));
      return settled(d !== undefined && goal !== '==' && (goal === '<=' ? d.sign >= 0 : d.sign > 0));
    }
    case 'sign':
      return settled(means.hasSign(s, means.sidesOf(s).difference));
    case 'reason':
      return settled(means.gives(s, means.sidesOf(s).difference, proposal.ground, proposal.factor));
    case 'binder':
      return a.tag === 'fold' && b.tag === 'fold' ? overBinders(context, a, goal, b) : undefined;
    case 'minus':
      return a.tag === 'negate' && b.tag === 'negate' ? [premise(b.of, a.of)] : undefined;
    case 'absolute': {
      if (a.tag !== 'call' || a.builtin !== 'abs' || goal === '==') return undefined;
      const x = a.args[0] as Term;
      return [premise(x, b), premise(build.negate(x), b)];
    }
    case 'everywhere': {
      const left = proposal.side === 'left';
      const f = left ? a : b;
      if (f.tag !== 'fold' || f.operator !== (left ? 'max' : 'min') || goal === '==') return undefined;
      const v = freshVariable(f.variable.name, f.variable.type);
      const body = replace(f.body, f.variable, build.ref(v));
      const inner = context.open(v, f.domain);
      return [{ context: inner, left: left ? body : a, goal, right: left ? b : body }];
    }
    case 'entry': {
      const left = proposal.side === 'left';
      const f = left ? a : b;
      if (f.tag !== 'fold' || f.operator !== (left ? 'min' : 'max') || goal !== '<=') return undefined;
      if (!isElement(context, proposal.at, f)) return undefined;
      const entry = replace(f.body, f.variable, build.ref(proposal.at));
      return [left ? premise(entry, b) : premise(a, entry)];
    }
    case 'arguments':
    case 'argument': {
      const left = proposal.side === 'left';
      const f = left ? a : b;
      const all = !('which' in proposal);
      if (f.tag !== 'call' || f.builtin !== (left === all ? 'max' : 'min') || goal === '==') return undefined;
      const chosen = 'which' in proposal ? f.args.filter((_, i) => i === proposal.which) : f.args;
      return chosen.length === 0 ? undefined : chosen.map((x) => (left ? premise(x, b) : premise(a, x)));
    }
    case 'function':
      return a.tag === 'call' && b.tag === 'call' && passes(a, goal, b)
        ? a.args.map((x, i) => premise(x, b.args[i] as Term))
        : undefined;
    case 'power':
      return a.tag === 'power' && b.tag === 'power' && rises(context, a, goal, b)
        ? [premise(a.base, b.base)]
        : undefined;
    case 'cancel-summands': {
      const same = (x: Term, y: Term): boolean => context.normalizer.same(x, y);
      const { left, right, cancelled } = cancel(summands(a), summands(b), same);
      return cancelled.length > 0 ? [premise(build.add(...left), build.add(...right))] : undefined;
    }
    case 'summands': {
      const [left, right] = [summands(a), summands(b)];
      const { order, strict } = proposal;
      const paired = right.every((_, j) => order.includes(j)) && left.length === right.length;
      if (!paired || order.length !== left.length || !(strict in left)) return undefined;
      const weak = goal === '==' ? '==' : '<=';
      return left.map((x, i) => premise(x, right[order[i] as number] as Term, i === strict ? goal : weak));
    }
    case 'cancel-factors':
      return cancelFactors(s, factorsOf(a), factorsOf(b));
    case 'reciprocal': {
      const [[x, ...moreX], [y, ...moreY]] = [factorsOf(a), factorsOf(b)];
      if (!x?.inverse || !y?.inverse || moreX.length > 0 || moreY.length > 0) return undefined;
      if (goal === '==') return [premise(x.term, y.term)];
      const positive = [x.term, y.term].every((t) => context.signs.relates(build.zero, '<', t));
      return positive ? [premise(y.term, x.term)] : undefined;
    }
    case 'congruence':
      return goal === '==' ? congruent(context, a, b) : undefined;
  }
}

/** Pointwise below a binder of the same kind over the same domain; factors of a product that are not negative. */
function overBinders(
  context: Context,
  a: Extract<Term, { tag: 'fold' }>,
  goal: Goal,
  b: Extract<Term, { tag: 'fold' }>,
): Premises {
  if (a.operator !== b.operator) return undefined;
  const n = context.normalizer;
  if (normalDomainKey(n.domain(a.domain)) !== normalDomainKey(n.domain(b.domain))) return undefined;
  const v = freshVariable(a.variable.name, a.variable.type);
  let inner = context.open(v, a.domain);
  if (b.variable.name !== a.variable.name) inner = inner.alias(b.variable.name, v);
  const left = replace(a.body, a.variable, build.ref(v));
  const right = replace(b.body, b.variable, build.ref(v));
  if (a.operator === 'product' && goal !== '==' && !(goal === '<=' && inner.signs.ofTerm(left).nonnegative))
    return undefined;
  if (goal === '<' && a.operator === 'sum' && !context.isNonempty(a.domain)) return undefined;
  return [{ context: inner, left, goal, right }];
}

/** An index in scope, or a natural number below the bound of a range: the entry there lies between the minimum and the maximum. */
function isElement(context: Context, v: Variable, f: Extract<Term, { tag: 'fold' }>): boolean {
  if (!context.scope.variables().includes(v)) return false;
  if (f.domain.kind !== 'range') return v.type.kind === 'index' && sameDomain(v.type.domain, f.domain);
  const next = build.add(build.ref(v), build.one);
  return v.type.kind === 'nat' && prove(context, build.relation(next, '<=', f.domain.size));
}

/** Functions that keep a relation between their arguments. */
function passes(a: Extract<Term, { tag: 'call' }>, goal: Goal, b: Extract<Term, { tag: 'call' }>): boolean {
  if (a.builtin !== b.builtin || a.args.length !== b.args.length) return false;
  if (goal === '==') return true;
  switch (a.builtin) {
    case 'exp':
    case 'tanh':
    case 'log':
    case 'sqrt':
    case 'max':
    case 'min':
      return true;
    case 'relu':
      return goal === '<=';
    default:
      return false;
  }
}

/** Whether a power keeps a relation between bases: with a rising exponent, odd or of a smaller side that is not negative. */
function rises(
  context: Context,
  a: Extract<Term, { tag: 'power' }>,
  goal: Goal,
  b: Extract<Term, { tag: 'power' }>,
): boolean {
  const n = context.normalizer;
  if (!n.same(a.exponent, b.exponent)) return false;
  if (goal === '==') return true;
  const e = constantOf(n.normalize(a.exponent));
  const rising = e ? e.sign > 0 : context.signs.proves(build.relation(build.zero, goal, a.exponent));
  const odd = e?.isInteger && e.sign > 0 && e.numerator % 2n === 1n;
  return rising && (odd || context.signs.ofTerm(a.base).nonnegative);
}

/** Without the factors that both sides have: what is left is related so, or the other way round, by their sign. */
function cancelFactors({ context, goal }: Sequent, a: readonly FactorOf[], b: readonly FactorOf[]): Premises {
  const same = (x: FactorOf, y: FactorOf): boolean =>
    x.inverse === y.inverse && context.normalizer.same(x.term, y.term);
  const { left, right, cancelled } = cancel(a, b, same);
  if (cancelled.length === 0) return undefined;
  const [l, r] = [join(left), join(right)];
  if (goal === '==') return [{ context, left: l, goal, right: r }];
  const s = context.signs.ofTerm(join(cancelled));
  if (goal === '<' && !s.nonzero) return undefined;
  if (s.nonnegative) return [{ context, left: l, goal, right: r }];
  return s.nonpositive ? [{ context, left: r, goal, right: l }] : undefined;
}

/** Equal arguments give equal values. */
function congruent(context: Context, a: Term, b: Term): Premises {
  if (a.tag === 'apply' && b.tag === 'apply') {
    if (a.head.id !== b.head.id || a.args.length !== b.args.length) return undefined;
    const premises = a.args.map((x, i) => {
      const y = b.args[i] as Term;
      const arrays = x.tag === 'lambda' || y.tag === 'lambda';
      return arrays ? congruent(context, x, y) : [{ context, left: x, goal: '==', right: y } as const];
    });
    return premises.every((p) => p !== undefined) ? premises.flat() : undefined;
  }
  if (a.tag === 'lambda' && b.tag === 'lambda' && a.params.length === b.params.length) {
    const { copied, by } = copies(a.params);
    const byB = new Map(b.params.map((p, i) => [p.id, argument(copied[i] as Variable)]));
    const inner = copied.reduce((c, v, i) => {
      const other = (b.params[i] as Variable).name;
      return other === v.name ? c : c.alias(other, v);
    }, context.openAll(copied));
    const left = substitute(a.body, { variables: by });
    return [{ context: inner, left, goal: '==', right: substitute(b.body, { variables: byB }) }];
  }
  if (a.tag === 'derivative' && b.tag === 'derivative' && context.normalizer.same(a.at, b.at)) {
    const t = freshVariable(a.variable.name, a.variable.type);
    let inner = context.openDerivative(t, a.at);
    if (b.variable.name !== t.name) inner = inner.alias(b.variable.name, t);
    const left = replace(a.body, a.variable, build.ref(t));
    return [{ context: inner, left, goal: '==', right: replace(b.body, b.variable, build.ref(t)) }];
  }
  return undefined;
}

/** −Σ f as Σ −f, −max f as min −f, so that binders can be opened. */
export function inward(t: Term): Term {
  if (t.tag !== 'negate' || t.of.tag !== 'fold' || t.of.operator === 'product') return t;
  const operator = t.of.operator === 'max' ? 'min' : t.of.operator === 'min' ? 'max' : t.of.operator;
  return { ...t.of, operator, body: build.negate(t.of.body) };
}

export function summands(t: Term, negative = false): Term[] {
  if (t.tag === 'add') return t.terms.flatMap((s) => summands(s, negative));
  if (t.tag === 'negate') return summands(t.of, !negative);
  if (t.tag === 'number' && t.value.isZero) return [];
  return [negative ? build.negate(t) : t];
}

interface FactorOf {
  readonly term: Term;
  readonly inverse: boolean;
}

function factorsOf(t: Term, inverse = false): FactorOf[] {
  if (t.tag === 'multiply') return t.factors.flatMap((f) => factorsOf(f, inverse));
  if (t.tag === 'negate')
    return [{ term: build.num(Rational.of(-1)), inverse: false }, ...factorsOf(t.of, inverse)];
  if (t.tag === 'divide') return [...factorsOf(t.numerator, inverse), ...factorsOf(t.denominator, !inverse)];
  if (t.tag === 'number' && t.value.isOne) return [];
  return [{ term: t, inverse }];
}

function join(factors: readonly FactorOf[]): Term {
  const above = factors.filter((f) => !f.inverse).map((f) => f.term);
  const below = factors.filter((f) => f.inverse).map((f) => f.term);
  const top = build.multiply(...above);
  return below.length === 0 ? top : build.divide(top, build.multiply(...below));
}

function cancel<T>(
  a: readonly T[],
  b: readonly T[],
  same: (x: T, y: T) => boolean,
): { left: T[]; right: T[]; cancelled: T[] } {
  const right = [...b];
  const left: T[] = [];
  const cancelled: T[] = [];
  for (const x of a) {
    const i = right.findIndex((y) => same(x, y));
    if (i < 0) left.push(x);
    else {
      right.splice(i, 1);
      cancelled.push(x);
    }
  }
  return { left, right, cancelled };
}
