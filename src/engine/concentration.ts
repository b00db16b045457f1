/**
 * How far an estimate from n independent draws may be from the mean that it estimates: radii that it exceeds with probability at most
 * alpha. They are computed in interval arithmetic; of an interval the upper end counts.
 *
 * Source: S. Boucheron, G. Lugosi, P. Massart, Concentration Inequalities, Oxford 2013: theorems 2.8 (Hoeffding) and 2.10 with (2.10)
 * (Bernstein); P. Massart, Ann. Probab. 18 (1990) (the constant of Dvoretzky, Kiefer and Wolfowitz); the median of means is Chebyshev's
 * inequality (or Markov's) for each group and Hoeffding's (in its form with relative entropy) for the number of groups that fail.
 */
import * as dyadic from '../exact/dyadic.ts';
import * as elementary from '../exact/elementary.ts';
import type { Interval } from '../exact/interval.ts';
import * as interval from '../exact/interval.ts';
import { Rational } from '../term/rational.ts';

const bits = 96;

const of = (x: number): Interval => interval.point(dyadic.fromRational(Rational.fromDouble(x), bits, true));
const times = (...factors: readonly Interval[]): Interval =>
  factors.reduce((x, y) => interval.multiply(x, y, bits));
const over = (x: Interval, y: Interval): Interval => interval.divide(x, y, bits);
const plus = (x: Interval, y: Interval): Interval => interval.add(x, y, bits);
const minus = (x: Interval, y: Interval): Interval => interval.subtract(x, y, bits);
const root = (x: Interval): Interval => interval.sqrt(x, bits);
/** log(1/alpha) */
const logInverse = (alpha: Interval): Interval => interval.negate(elementary.log(alpha, bits));
const one = of(1);

/** One or two sides on which an estimate may be too far. */
export type Sides = 1 | 2;

/** A sum of `draws` numbers in an interval of this length: exp(-2 n r^2/length^2) on each side. */
export function hoeffdingRadius(draws: number, length: Interval, alpha: Interval, sides: Sides): Interval {
  const l = logInverse(over(alpha, of(sides)));
  return times(length, root(over(l, of(2 * draws))));
}

/** exp(-n r^2/(2 v + 2 length r/3)) on each side. */
export function bernsteinRadius(
  draws: number,
  { length, variance }: { readonly length: Interval; readonly variance: Interval },
  alpha: Interval,
  sides: Sides,
): Interval {
  const share = over(logInverse(over(alpha, of(sides))), of(draws));
  const linear = over(times(share, length), of(3));
  return plus(linear, root(plus(times(linear, linear), times(of(2), variance, share))));
}

/**
 * What the mean of (X - Y)^2/2 over pairs of independent draws exceeds with probability at most alpha: it has the mean `variance`, lies
 * between 0 and length^2/2, and so has a variance of at most the product of the two (Bernstein).
 */
export function spreadInRange(
  pairs: number,
  { length, variance }: { readonly length: Interval; readonly variance: Interval },
  alpha: Interval,
): Interval {
  const most = over(times(length, length), of(2));
  const given = { length: most, variance: times(most, variance) };
  return plus(variance, bernsteinRadius(pairs, given, alpha, 1));
}

/** 2 exp(-2 n r^2) for the largest distance of two distribution functions. */
export const dkwRadius = (draws: number, alpha: Interval): Interval => hoeffdingRadius(draws, one, alpha, 2);

/** So many groups of means, an odd number so that one is in the middle. */
export interface Groups {
  readonly groups: number;
  readonly size: number;
}

/** As many groups as there may be. */
export function mostGroupsOf(draws: number): Groups {
  const groups = Math.min(mostGroups, draws - 1 + (draws % 2));
  return { groups, size: Math.floor(draws / groups) };
}

/** The number of groups that makes the radius of the median of their means smallest. */
export function groupsFor(draws: number, alpha: number): Groups {
  let best: Groups | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let groups = 1; groups <= Math.min(draws, mostGroups); groups += 2) {
    const size = Math.floor(draws / groups);
    const radius = 1 / (size * failing(of(alpha), groups).middle);
    if (radius < least) [best, least] = [{ groups, size }, radius];
  }
  return best ?? { groups: 1, size: draws };
}
const mostGroups = 199;

/** The p with (4 p (1 - p))^(groups/2) = alpha: if each group fails with probability p, half of them do with at most alpha. */
function failing(alpha: Interval, groups: number): { readonly exactly: Interval; readonly middle: number } {
  const q = elementary.realPower(alpha, over(of(2), of(groups)), bits);
  const p = over(minus(one, root(minus(one, q))), of(2));
  return { exactly: p, middle: interval.approximately(p) };
}

/** A group fails to come within r with probability at most v/(size r^2). */
export function medianRadius({ groups, size }: Groups, variance: Interval, alpha: Interval): Interval {
  return root(over(variance, times(of(size), failing(alpha, groups).exactly)));
}

/** What the median of the means of groups of numbers >= 0 with this mean exceeds with probability at most alpha (Markov). */
export const medianOfPositive = ({ groups }: Groups, mean: Interval, alpha: Interval): Interval =>
  over(mean, failing(alpha, groups).exactly);
