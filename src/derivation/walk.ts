/**
 * An inequality finds its own place. Both lines are walked in parallel: equal summands and factors are cancelled (a factor's
 * sign proved), negations and reciprocals flip, binders open, monotone functions are passed; the reason is tried at every place.
 * Three structural rules go with it: |x| <= r from x <= r and −x <= r; max f <= r pointwise; r <= min f pointwise.
 */

import { normalDomainKey } from '../exact/normal-form.ts';
import {
  constantOf,
  equalP,
  fromMonomials,
  type Monomial,
  negateP,
  ofAtom,
  type Polynomial,
  subtractP,
} from '../exact/polynomial.ts';
import { toTerm } from '../exact/readback.ts';
import * as build from '../term/build.ts';
import { Rational } from '../term/rational.ts';
import { argument, copies, replace, sameDomain, substitute, substituteType } from '../term/substitute.ts';
import { freshVariable, type Term, type Variable } from '../term/term.ts';
import type { Context } from './context.ts';
import { Matcher, noMatch } from './match.ts';
import { hasType, prove } from './prove.ts';
import { Rewriter } from './rewrite.ts';
import { instantiateRule, type Rule } from './rules.ts';
import { matchTerms } from './syntactic.ts';

type Goal = '==' | '<=' | '<';

/** A rule at a place; its instance may be written with the names of indices bound around the place. */
export interface Source {
  /** The rules in the scope of a place, or none when the instance makes no sense there. */
  at(context: Context): readonly { readonly rule: Rule; readonly times: Term | undefined }[];
  /** The instance mentions names: it may differ from place to place. */
  readonly local: boolean;
  /** Why the instance made no sense, where it was tried last. */
  complaint?(): string | undefined;
}

interface Place {
  readonly given: readonly { readonly rule: Rule; readonly times: Term | undefined }[];
  readonly rewriter: Rewriter | undefined;
}

export interface Means {
  readonly sources: readonly Source[];
  /** The difference of the sides may be settled by its sign; with a witness, the difference must equal it. */
  readonly sign: ((context: Context) => { readonly witness: Term | undefined } | undefined) | undefined;
}

const maximumVisits = 400;

export class Walk {
  private visits = 0;
  private readonly places = new Map<Context, Place>();

  constructor(private readonly means: Means) {}

  /** Whether left ⋈ right follows from the means at some place. */
  holds(context: Context, left: Term, goal: Goal, right: Term): boolean {
    this.visits += 1;
    if (this.visits > maximumVisits) return false;
    if (goal !== '<' && context.normalizer.same(left, right)) return true;
    if (constantComparison(context, left, goal, right)) return true;
    if (this.leaf(context, left, goal, right)) return true;
    return this.structure(context, left, goal, right);
  }

  /** The rules in the scope of a place, and its equations made ready for rewriting. */
  private rulesAt(context: Context): Place {
    const known = this.places.get(context);
    if (known) return known;
    const given = this.means.sources.flatMap((s) => s.at(context));
    const equations = given
      .filter((g) => g.rule.relation === '==' && g.times === undefined)
      .map((g) => g.rule);
    const place = {
      given,
      rewriter: equations.length > 0 ? new Rewriter(context, equations, prove) : undefined,
    };
    this.places.set(context, place);
    return place;
  }

  // At a place

  private leaf(context: Context, left: Term, goal: Goal, right: Term): boolean {
    const { given, rewriter } = this.rulesAt(context);
    const n = context.normalizer;
    let l = n.normalize(left);
    let r = n.normalize(right);
    if (rewriter) {
      l = rewriter.rewrite(l);
      r = rewriter.rewrite(r);
      if (goal !== '<' && (equalP(l, r) || n.vanishes(subtractP(l, r)))) return true;
    }
    const difference = subtractP(r, l);
    for (const { rule, times } of given) {
      if (!suits(rule, goal)) continue;
      if (
        rule.universals.length > 0 &&
        this.writtenGives(context, rule, times, left, right, difference, goal)
      )
        return true;
      if (this.instanceGives(context, rule, times, difference, goal)) return true;
    }
    return this.bySign(context, left, goal, right, difference);
  }

  private bySign(context: Context, left: Term, goal: Goal, right: Term, difference: Polynomial): boolean {
    if (goal === '==') return false;
    const sign = this.means.sign?.(context);
    if (!sign) return false;
    if (sign.witness) {
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

  /** Instances at which the sides of the rule, as they are written, are those of the place. */
  private writtenGives(
    context: Context,
    rule: Rule,
    times: Term | undefined,
    left: Term,
    right: Term,
    difference: Polynomial,
    goal: Goal,
  ): boolean {
    const universals = new Map(rule.universals.map((v) => [v.id, v]));
    const fitting = (values: ReadonlyMap<number, Term>): boolean =>
      [...values].every(([id, value]) => {
        const v = universals.get(id);
        return (
          v !== undefined &&
          v.constraint?.moments === undefined &&
          hasType(value, substituteType(v.type, { variables: values }), context)
        );
      });
    const pairs: [Term, Term][] =
      rule.relation === '=='
        ? [
            [left, right],
            [right, left],
          ]
        : [[left, right]];
    for (const [l, r] of pairs) {
      for (const first of matchTerms(rule.left, l, universals)) {
        const found = [...matchTerms(rule.right, r, universals, first)];
        for (const values of found.length > 0 ? found : [first]) {
          if (values.size !== universals.size || !fitting(values)) continue;
          if (this.groundGives(context, instantiateRule(rule, values), times, difference, goal)) return true;
        }
      }
      for (const values of matchTerms(rule.right, r, universals)) {
        if (values.size !== universals.size || !fitting(values)) continue;
        if (this.groundGives(context, instantiateRule(rule, values), times, difference, goal)) return true;
      }
    }
    return false;
  }

  /** difference = times · (right − left) of the rule, at an instance, times >= 0 (> 0 for a strict goal). */
  private instanceGives(
    context: Context,
    rule: Rule,
    times: Term | undefined,
    difference: Polynomial,
    goal: Goal,
  ): boolean {
    if (rule.universals.length === 0) return this.groundGives(context, rule, times, difference, goal);
    let tries = 0;
    for (const ground of this.grounded(context, rule, difference)) {
      if (this.groundGives(context, ground, times, difference, goal)) return true;
      tries += 1;
      if (tries > 60) return false;
    }
    return false;
  }

  private groundGives(
    context: Context,
    rule: Rule,
    times: Term | undefined,
    difference: Polynomial,
    goal: Goal,
  ): boolean {
    const n = context.normalizer;
    const gap = n.normalize(build.subtract(rule.right, rule.left));
    const accept = (factor: Polynomial, asTerm?: Term): boolean => {
      if (!asTerm && !this.meaningful(context, factor)) return false;
      const product = n.multiply(factor, gap);
      const gives = (p: Polynomial): boolean => equalP(p, difference) || n.vanishes(subtractP(p, difference));
      // An equation may be read from either side.
      if (!gives(product) && !(rule.relation === '==' && gives(negateP(product)))) return false;
      if (rule.relation !== '==') {
        const s = asTerm ? context.signs.ofTerm(asTerm) : context.signs.of(factor);
        if (!s.nonnegative) return false;
        if (goal === '<' && !(rule.relation === '<' && s.nonzero)) return false;
      }
      return rule.conditions.every((c) => prove(context, c));
    };
    if (times) return accept(n.normalize(times), times);
    if (accept(n.normalize(build.one))) return true;
    if (gap.terms.size === 0) return false;
    const first = [...gap.terms.values()].sort((a, b) => b.factors.length - a.factors.length)[0] as Monomial;
    const seen = new Set<string>();
    for (const d of difference.terms.values()) {
      const ratio = n.multiply(
        fromMonomials([d]),
        n.power(fromMonomials([first]), n.normalize(build.num(-1))),
      );
      if (seen.has(ratio.key) || ratio.terms.size !== 1) continue;
      seen.add(ratio.key);
      if (accept(ratio)) return true;
    }
    return false;
  }

  /** A factor that was found, not given: whatever stands below its fraction bar is proved to be nonzero. */
  private meaningful(context: Context, factor: Polynomial): boolean {
    return [...factor.terms.values()].every((m) =>
      m.factors.every((f) => {
        const e = constantOf(f.exponent);
        return (e !== undefined && e.sign >= 0) || context.signs.of(ofAtom(f.atom)).nonzero;
      }),
    );
  }

  /** Instances of a rule proposed by matching its monomials with those of the difference. */
  private *grounded(context: Context, rule: Rule, difference: Polynomial): Generator<Rule> {
    const n = context.normalizer;
    const universals = new Map(rule.universals.map((v) => [v.id, v]));
    if (universals.size === 0) {
      yield rule;
      return;
    }
    const gap = n.normalize(build.subtract(rule.right, rule.left));
    const open = (m: Monomial): number => {
      const { free } = fromMonomials([m]);
      return [...universals.keys()].filter((id) => free.has(id)).length;
    };
    const patterns = [...gap.terms.values()]
      .filter((m) => open(m) > 0)
      .sort((a, b) => open(b) - open(a) || b.key.length - a.key.length);
    const matcher = new Matcher(n, universals);
    for (const pattern of patterns.slice(0, 3)) {
      for (const target of difference.terms.values()) {
        for (const { match } of matcher.factors(pattern.factors, target.factors, noMatch)) {
          if (match.values.size === 0) continue;
          const fitting = [...match.values].every(([id, value]) => {
            const v = universals.get(id);
            return v !== undefined && v.constraint?.moments === undefined && hasType(value, v.type, context);
          });
          if (fitting) yield* this.grounded(context, instantiateRule(rule, match.values), difference);
        }
      }
    }
  }

  // Structure

  private structure(context: Context, one: Term, goal: Goal, other: Term): boolean {
    const a = inward(one);
    const b = inward(other);
    if (a.tag === 'fold' && b.tag === 'fold' && this.folds(context, a, goal, b)) return true;
    if (a.tag === 'negate' && b.tag === 'negate') return this.holds(context, b.of, goal, a.of);
    if (goal !== '==' && this.bounds(context, a, goal, b)) return true;
    if (a.tag === 'call' && b.tag === 'call' && this.calls(context, a, goal, b)) return true;
    if (a.tag === 'power' && b.tag === 'power' && this.powers(context, a, goal, b)) return true;
    if (isSum(a) || isSum(b)) {
      if (this.sums(context, a, goal, b)) return true;
    }
    if (isProduct(a) || isProduct(b)) {
      if (this.products(context, a, goal, b)) return true;
    }
    return goal === '==' && this.congruence(context, a, b);
  }

  private folds(
    context: Context,
    a: Extract<Term, { tag: 'fold' }>,
    goal: Goal,
    b: Extract<Term, { tag: 'fold' }>,
  ): boolean {
    if (a.operator !== b.operator) return false;
    const n = context.normalizer;
    if (normalDomainKey(n.domain(a.domain)) !== normalDomainKey(n.domain(b.domain))) return false;
    const v = freshVariable(a.variable.name, a.variable.type);
    let inner = context.open(v, a.domain);
    if (b.variable.name !== a.variable.name) inner = inner.alias(b.variable.name, v);
    const left = replace(a.body, a.variable, build.ref(v));
    const right = replace(b.body, b.variable, build.ref(v));
    if (a.operator === 'product' && goal !== '==') {
      return goal === '<=' && inner.signs.ofTerm(left).nonnegative && this.holds(inner, left, '<=', right);
    }
    if (goal === '<' && a.operator === 'sum' && !context.isNonempty(a.domain)) return false;
    return this.holds(inner, left, goal, right);
  }

  /** |x| <= r; max f <= r; r <= min f: pointwise. r <= max(x, y), min(x, y) <= r: from one of the two. */
  private bounds(context: Context, a: Term, goal: Goal, b: Term): boolean {
    const pointwise = (f: Extract<Term, { tag: 'fold' }>, side: 'left' | 'right'): boolean => {
      const v = freshVariable(f.variable.name, f.variable.type);
      const body = replace(f.body, f.variable, build.ref(v));
      const inner = context.open(v, f.domain);
      return side === 'left' ? this.holds(inner, body, goal, b) : this.holds(inner, a, goal, body);
    };
    if (a.tag === 'call' && a.builtin === 'abs') {
      const x = a.args[0] as Term;
      if (this.holds(context, x, goal, b) && this.holds(context, build.negate(x), goal, b)) return true;
    }
    if (a.tag === 'fold' && a.operator === 'max' && pointwise(a, 'left')) return true;
    if (b.tag === 'fold' && b.operator === 'min' && pointwise(b, 'right')) return true;
    if (
      goal === '<=' &&
      b.tag === 'fold' &&
      b.operator === 'max' &&
      this.entry(context, b, (x) => this.holds(context, a, '<=', x))
    )
      return true;
    if (
      goal === '<=' &&
      a.tag === 'fold' &&
      a.operator === 'min' &&
      this.entry(context, a, (x) => this.holds(context, x, '<=', b))
    )
      return true;
    if (a.tag === 'call' && a.builtin === 'max' && a.args.every((x) => this.holds(context, x, goal, b)))
      return true;
    if (b.tag === 'call' && b.builtin === 'min' && b.args.every((x) => this.holds(context, a, goal, x)))
      return true;
    if (b.tag === 'call' && b.builtin === 'max' && b.args.some((x) => this.holds(context, a, goal, x)))
      return true;
    return a.tag === 'call' && a.builtin === 'min' && a.args.some((x) => this.holds(context, x, goal, b));
  }

  /** An entry at an index in scope, or at a natural number below the bound of a range: it lies between the minimum and the maximum. */
  private entry(
    context: Context,
    f: Extract<Term, { tag: 'fold' }>,
    test: (entry: Term) => boolean,
  ): boolean {
    for (const v of context.scope.variables()) {
      const inside =
        f.domain.kind === 'range'
          ? v.type.kind === 'nat' &&
            prove(context, build.relation(build.add(build.ref(v), build.one), '<=', f.domain.size))
          : v.type.kind === 'index' && sameDomain(v.type.domain, f.domain);
      if (!inside) continue;
      if (test(replace(f.body, f.variable, build.ref(v)))) return true;
    }
    return false;
  }

  private calls(
    context: Context,
    a: Extract<Term, { tag: 'call' }>,
    goal: Goal,
    b: Extract<Term, { tag: 'call' }>,
  ): boolean {
    if (a.builtin !== b.builtin || a.args.length !== b.args.length) return false;
    const each = (g: Goal): boolean => a.args.every((x, i) => this.holds(context, x, g, b.args[i] as Term));
    if (goal === '==') return each('==');
    switch (a.builtin) {
      case 'exp':
      case 'tanh':
      case 'log':
      case 'sqrt':
      case 'max':
      case 'min':
        return each(goal);
      case 'relu':
        return goal === '<=' && each('<=');
      default:
        return false;
    }
  }

  private powers(
    context: Context,
    a: Extract<Term, { tag: 'power' }>,
    goal: Goal,
    b: Extract<Term, { tag: 'power' }>,
  ): boolean {
    const n = context.normalizer;
    if (!n.same(a.exponent, b.exponent)) return false;
    if (goal === '==') return this.holds(context, a.base, '==', b.base);
    const e = constantOf(n.normalize(a.exponent));
    const rising = e ? e.sign > 0 : context.signs.proves(build.relation(build.zero, goal, a.exponent));
    const odd = e?.isInteger && e.sign > 0 && e.numerator % 2n === 1n;
    return (
      rising && (odd || context.signs.ofTerm(a.base).nonnegative) && this.holds(context, a.base, goal, b.base)
    );
  }

  private sums(context: Context, a: Term, goal: Goal, b: Term): boolean {
    const { left, right, cancelled } = cancel(summands(a), summands(b), (x, y) =>
      context.normalizer.same(x, y),
    );
    if (cancelled.length > 0) return this.holds(context, build.add(...left), goal, build.add(...right));
    if (left.length !== right.length || left.length < 2 || left.length > 4) return false;
    for (const order of permutations(right)) {
      const pairs = left.map((x, i) => [x, order[i] as Term] as const);
      const weak = goal === '==' ? '==' : '<=';
      if (!pairs.every(([x, y]) => this.holds(context, x, weak, y))) continue;
      if (goal !== '<' || pairs.some(([x, y]) => this.holds(context, x, '<', y))) return true;
    }
    return false;
  }

  private products(context: Context, a: Term, goal: Goal, b: Term): boolean {
    const same = (x: FactorOf, y: FactorOf): boolean =>
      x.inverse === y.inverse && context.normalizer.same(x.term, y.term);
    const { left, right, cancelled } = cancel(factorsOf(a), factorsOf(b), same);
    if (cancelled.length === 0) {
      const [x, y] = [left[0], right[0]];
      if (left.length !== 1 || right.length !== 1 || !x?.inverse || !y?.inverse) return false;
      if (goal === '==') return this.holds(context, x.term, '==', y.term);
      const positive = [x.term, y.term].every((t) => context.signs.relates(build.zero, '<', t));
      return positive && this.holds(context, y.term, goal, x.term);
    }
    const l = join(left);
    const r = join(right);
    if (goal === '==') return this.holds(context, l, '==', r);
    const s = context.signs.ofTerm(join(cancelled));
    if (goal === '<' && !s.nonzero) return false;
    if (s.nonnegative) return this.holds(context, l, goal, r);
    return s.nonpositive && this.holds(context, r, goal, l);
  }

  /** Equal arguments give equal values. */
  private congruence(context: Context, a: Term, b: Term): boolean {
    if (
      a.tag === 'apply' &&
      b.tag === 'apply' &&
      a.head.id === b.head.id &&
      a.args.length === b.args.length
    ) {
      return a.args.every((x, i) => {
        const y = b.args[i] as Term;
        const arrays = x.tag === 'lambda' || y.tag === 'lambda';
        return arrays ? this.congruence(context, x, y) : this.holds(context, x, '==', y);
      });
    }
    if (a.tag === 'lambda' && b.tag === 'lambda' && a.params.length === b.params.length) {
      const { copied: fresh, by } = copies(a.params);
      const byB = new Map(b.params.map((p, i) => [p.id, argument(fresh[i] as Variable)]));
      let inner = context.openAll(fresh);
      fresh.forEach((v, i) => {
        const other = (b.params[i] as Variable).name;
        if (other !== v.name) inner = inner.alias(other, v);
      });
      return this.holds(
        inner,
        substitute(a.body, { variables: by }),
        '==',
        substitute(b.body, { variables: byB }),
      );
    }
    if (a.tag === 'derivative' && b.tag === 'derivative' && context.normalizer.same(a.at, b.at)) {
      const t = freshVariable(a.variable.name, a.variable.type);
      let inner = context.openDerivative(t, a.at);
      if (b.variable.name !== t.name) inner = inner.alias(b.variable.name, t);
      return this.holds(
        inner,
        replace(a.body, a.variable, build.ref(t)),
        '==',
        replace(b.body, b.variable, build.ref(t)),
      );
    }
    return false;
  }
}

/** −Σ f as Σ −f, −max f as min −f, so that binders can be opened. */
function inward(t: Term): Term {
  if (t.tag !== 'negate' || t.of.tag !== 'fold' || t.of.operator === 'product') return t;
  const operator = t.of.operator === 'max' ? 'min' : t.of.operator === 'min' ? 'max' : t.of.operator;
  return { ...t.of, operator, body: build.negate(t.of.body) };
}

/** Whether a rule can give a goal. */
function suits(rule: Rule, goal: Goal): boolean {
  if (goal === '==') return rule.relation === '==';
  if (goal === '<') return rule.relation === '<';
  return rule.relation !== '!=';
}

function constantComparison(context: Context, left: Term, goal: Goal, right: Term): boolean {
  if (goal === '==') return false;
  const d = constantOf(subtractP(context.normalizer.normalize(right), context.normalizer.normalize(left)));
  return d !== undefined && (goal === '<=' ? d.sign >= 0 : d.sign > 0);
}

const isSum = (t: Term): boolean => t.tag === 'add' || (t.tag === 'negate' && isSum(t.of));
const isProduct = (t: Term): boolean =>
  t.tag === 'multiply' || t.tag === 'divide' || (t.tag === 'negate' && isProduct(t.of));

function summands(t: Term, negative = false): Term[] {
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

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length <= 1) {
    yield [...items];
    return;
  }
  for (let i = 0; i < items.length; i++) {
    for (const tail of permutations([...items.slice(0, i), ...items.slice(i + 1)]))
      yield [items[i] as T, ...tail];
  }
}
