/**
 * Which moments a random variable is known to have. A variable X has the *share* s when E|X|^(1/s) is finite (s = 0: X is bounded),
 * and an *open* share when that is so of every larger number than s (0, open: moments of every order). Hölder adds the shares up.
 *
 *     X₁, …, Xₙ with shares s₁, …, sₙ           X, Y with shares s, t          X with share s    r ≥ 0
 *     ─────────────────────────────────    ─────────────────────────────    ─────────────────────────
 *         X₁⋯Xₙ with share s₁ + … + sₙ         X + Y with the larger one       |X|^r with share r s
 *
 *     |f(x)| ≤ g(x) for all x    g(U) with share s        U ≤ 0, or U bounded      X with share s < 1, or 1 and not open
 *     ────────────────────────────────────────────    ─────────────────────    ─────────────────────────────────────
 *                f(U) with share s                      exp(U) with share 0                   E X exists
 *
 * The bound may also be of a term as a whole, f(U) written out: |X^2 exp(-X^2)| ≤ 1.
 * All that can be written over a law is measurable: symbols over laws are random variables, functions of reals are Borel functions.
 * Below an expectation over a second law, g must be the same for all its points, else the mean of g need not be finite.
 */

import type { Normalizer } from '../exact/normal-form.ts';
import { asAtom, type BoundIndex, constantOf, type Factor, type Polynomial } from '../exact/polynomial.ts';
import { atomToTerm, toTerm } from '../exact/readback.ts';
import * as build from '../term/build.ts';
import { Rational } from '../term/rational.ts';
import { freeIds, substitute, substituteProposition } from '../term/substitute.ts';
import type { Definition, Proposition, Term } from '../term/term.ts';
import { everyOrder } from '../term/term.ts';
import { unfoldOnce } from './defining.ts';
import { type Rule, rulesOf } from './rules.ts';
import { matchTerms, matchTypes } from './syntactic.ts';
import { provesIn, suit } from './typing.ts';

/** What is asked of the place where an expectation stands. */
interface Place {
  readonly normalizer: Normalizer;
  readonly signs: { proves(p: Proposition): boolean };
  readonly definitions: ReadonlyMap<number, Definition>;
  readonly known: readonly Proposition[];
}
type Prove<P> = (place: P, p: Proposition) => boolean;

interface Known {
  readonly of: Rational;
  readonly open: boolean;
}
/** Nothing is known of a variable without one. */
export type Share = Known | undefined;

const bounded: Share = { of: Rational.zero, open: false };

/** The share of a variable that is declared to have this moment. */
function declared(moments: number): Known {
  if (moments === Number.POSITIVE_INFINITY) return { of: Rational.zero, open: false };
  if (moments === everyOrder) return { of: Rational.zero, open: true };
  return { of: Rational.fromDouble(moments).inverse(), open: false };
}

const isAtMost = (a: Share, b: Share): boolean => {
  if (!a || !b) return b === undefined;
  const order = a.of.compare(b.of);
  return order < 0 || (order === 0 && (!a.open || b.open));
};
const product = (a: Share, b: Share): Share => a && b && { of: a.of.plus(b.of), open: a.open || b.open };
const larger = (a: Share, b: Share): Share => (isAtMost(a, b) ? b : a);
const smaller = (a: Share, b: Share): Share => (isAtMost(a, b) ? a : b);

/** Whether a variable with this share has this moment. */
export const suffices = (share: Share, moments: number): boolean => isAtMost(share, declared(moments));

const lawsOf = (indices: readonly BoundIndex[]): number[] =>
  indices.flatMap(({ variable, domain }) => (domain.kind === 'set' && domain.set.law ? [variable.id] : []));

/**
 * Fubini: a sum of products has a mean over several laws together when it has one over each in turn, uniformly in those that are left
 * (Finner 1992: Hölder's inequality over each of several independent variables).
 */
export function hasMean<P extends Place>(
  indices: readonly BoundIndex[],
  factors: readonly Factor[],
  context: P,
  prove: Prove<P>,
): boolean {
  let left = lawsOf(indices);
  while (left.length > 0) {
    const before = left;
    const next = before.find((id) => {
      const others = before.filter((other) => other !== id);
      return suffices(new Integrability(context, id, prove, others).ofSum(indices, factors), 1);
    });
    if (next === undefined) return false;
    left = before.filter((id) => id !== next);
  }
  return true;
}

type Atom = Factor['atom'];
type ApplyAtom = Extract<Atom, { kind: 'apply' }>;

/** In the place of a function that a bound is looked for: a term, whose bound must have its share without a bound of that kind. */
const asAWhole = -1;

export class Integrability<P extends Place> {
  constructor(
    private readonly context: P,
    /** The point of the sample space. */
    private readonly point: number,
    private readonly prove: Prove<P>,
    /** Points of other laws, over which there is an expectation as well. */
    private readonly others: readonly number[] = [],
    /** Functions that a bound was looked for on the way here: none is bounded by itself. */
    private readonly asked: readonly number[] = [],
  ) {}

  /** The least share that is known of a term: by its normal form, or as it is written. */
  ofTerm(term: Term): Share {
    if (!freeIds(term).has(this.point)) return bounded;
    const normal = this.ofPolynomial(this.context.normalizer.normalize(term));
    if (isAtMost(normal, bounded)) return normal;
    return smaller(normal, this.asWritten(term)) ?? this.byBound(term, asAWhole);
  }

  /** Normal forms multiply out what is bounded as a whole: exp(-(a - b)^2) is exp(-a^2) exp(2ab) exp(-b^2) there. */
  private asWritten(term: Term): Share {
    switch (term.tag) {
      case 'add':
        return term.terms.map((t) => this.ofTerm(t)).reduce(larger, bounded);
      case 'multiply':
        return term.factors.map((t) => this.ofTerm(t)).reduce(product, bounded);
      case 'negate':
        return this.ofTerm(term.of);
      case 'divide':
        return freeIds(term.denominator).has(this.point) ? undefined : this.ofTerm(term.numerator);
      case 'call': {
        const [u] = term.args;
        return u && term.builtin === 'exp' && this.isNonpositive(u) ? bounded : undefined;
      }
      default:
        return undefined;
    }
  }

  private ofPolynomial(p: Polynomial): Share {
    return [...p.terms.values()].map((m) => this.ofFactors(m.factors)).reduce(larger, bounded);
  }

  private ofFactors(factors: readonly Factor[]): Share {
    return factors.map((f) => this.ofFactor(f)).reduce(product, bounded);
  }

  private ofFactor({ atom, exponent }: Factor): Share {
    if (exponent.free.has(this.point)) return undefined;
    if (!atom.free.has(this.point)) return bounded;
    const c = constantOf(exponent);
    if (c && this.isBoundedExponential(atom)) return bounded;
    if (c && c.sign < 0) return undefined;
    const share = this.ofAtom(atom);
    if (!share) return undefined;
    if (c) return { of: c.times(share.of), open: share.open };
    // every power of it has this share, but a power that changes with another point is no power of it
    const uniform = this.others.every((id) => !exponent.free.has(id));
    const size = toTerm(exponent);
    const nonnegative = (): boolean => this.context.signs.proves(build.relation(build.zero, '<=', size));
    return share.of.isZero && uniform && nonnegative() ? share : undefined;
  }

  private ofAtom(a: Atom): Share {
    switch (a.kind) {
      case 'apply': {
        if (hasFinitelyManyValues(a, this.point)) return bounded;
        const moments = a.head.constraint?.moments;
        const definition = this.context.definitions.get(a.head.id);
        const value = atomToTerm(a);
        if (definition?.kind === 'explicit' && value.tag === 'apply')
          return this.ofTerm(unfoldOnce(definition, value.args));
        return moments !== undefined && samples(a, this.point, this.others)
          ? declared(moments)
          : this.byBound(value, a.head.id);
      }
      case 'sigma':
        return this.with([...this.others, ...lawsOf(a.indices)], this.asked).ofSum(a.indices, a.factors);
      case 'extremum':
        return this.isFixed(a.indices) ? this.ofPolynomial(a.body) : undefined;
      case 'maximum':
        return a.args.map((x) => this.ofPolynomial(x)).reduce(larger, bounded);
      case 'function':
        if (a.name === 'abs') return this.ofPolynomial(a.of);
        if (a.name === 'exp') return this.isNonpositive(toTerm(a.of)) ? bounded : undefined;
        return a.name === 'log' ? undefined : bounded;
      case 'group':
        return this.ofPolynomial(a.of);
      case 'delta':
      case 'indicator':
      case 'pi':
        return bounded;
      default:
        return undefined;
    }
  }

  ofSum(indices: readonly BoundIndex[], factors: readonly Factor[]): Share {
    return this.isFixed(indices) ? this.ofFactors(factors) : undefined;
  }

  /** Sums and maxima over as many terms everywhere: of a number of terms that changes with a point nothing is known. */
  private isFixed(indices: readonly BoundIndex[]): boolean {
    const points = [this.point, ...this.others];
    return indices.every(({ domain }) =>
      (domain.kind === 'range' ? [domain.size] : domain.at).every(
        (p) => !points.some((id) => p.free.has(id)),
      ),
    );
  }

  /** exp of what is bounded; below a second law, of what is the same for all its points. */
  private isBoundedExponential(a: Atom): boolean {
    return (
      a.kind === 'function' &&
      a.name === 'exp' &&
      this.others.every((id) => !a.free.has(id)) &&
      isAtMost(this.ofPolynomial(a.of), bounded)
    );
  }

  private with(others: readonly number[], asked: readonly number[]): Integrability<P> {
    return new Integrability(this.context, this.point, this.prove, others, asked);
  }

  private isNonpositive(u: Term): boolean {
    return this.context.signs.proves(build.relation(u, '<=', build.zero));
  }

  /** The least share of what is known to be above the absolute value of a function at these arguments, or of a term as it is written. */
  private byBound(value: Term, asked: number): Share {
    if (this.asked.includes(asked)) return undefined;
    const within = this.with(this.others, [...this.asked, asked]);
    return this.context.known
      .flatMap(rulesOf)
      .flatMap((rule) => this.boundsAt(rule, value))
      .filter((bound) => this.others.every((id) => !freeIds(bound).has(id)))
      .map((bound) => within.ofTerm(bound))
      .reduce(smaller, undefined);
  }

  /** |value| <= r, for each r that the rule has there. */
  private boundsAt(rule: Rule, value: Term): Term[] {
    const { left, relation, universals } = rule;
    const [of] = left.tag === 'call' && left.builtin === 'abs' ? left.args : [];
    if (!of || (relation !== '<=' && relation !== '<')) return [];
    const { normalizer } = this.context;
    const about = [freeIds(value), freeIds(rule.left), freeIds(rule.right)];
    const proposals = [...matchTerms(of, value, new Map(universals.map((v) => [v.id, v])))];
    if (proposals.length === 0 && value.tag !== 'apply') proposals.push(...matchTypes(value, universals));
    return proposals.flatMap((values) => {
      const by = { variables: values };
      return suit(values, universals, about, provesIn(this.context, this.prove)) &&
        normalizer.same(substitute(of, by), value) &&
        rule.conditions.every((c) => this.prove(this.context, substituteProposition(c, by)))
        ? [substitute(rule.right, by)]
        : [];
    });
  }
}

/**
 * A random variable at the point itself: at a function of it, or on a diagonal, moments promise nothing. Nor do they at a function of the
 * point of another law, where each section has the moments, and all together need not; an array has finitely many sections at labels.
 */
function samples(a: ApplyAtom, point: number, others: readonly number[]): boolean {
  const points = [point, ...others].filter((id) => a.free.has(id));
  const at = (id: number): readonly number[] =>
    a.args.flatMap((x, i) => (('terms' in x ? x : x.body).free.has(id) ? [i] : []));
  return points.every((id) => {
    const places = at(id);
    const [only] = places;
    const x = a.args[only ?? -1];
    if (id !== point && hasFinitelyManyValues(a, id)) return true;
    const v = places.length === 1 && x && 'terms' in x ? asAtom(x) : undefined;
    return v?.kind === 'apply' && v.args.length === 0;
  });
}

/** An array at labels of the point, which are elements of finite sets: bounded by the largest of its finitely many entries. */
function hasFinitelyManyValues({ head, args }: ApplyAtom, point: number): boolean {
  const { type } = head;
  return (
    type.kind === 'function' &&
    args.every((arg, i) => {
      if (!('terms' in arg ? arg : arg.body).free.has(point)) return true;
      const domain = type.params[i]?.type;
      return (
        domain?.kind === 'index' &&
        domain.domain.kind === 'set' &&
        !domain.domain.set.law &&
        domain.domain.at.length === 0
      );
    })
  );
}
