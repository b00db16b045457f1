/** Whether a variance that an author gives can be that of what is drawn. */
import * as dyadic from '../exact/dyadic.ts';
import type { Interval } from '../exact/interval.ts';
import * as interval from '../exact/interval.ts';
import { Rational } from '../term/rational.ts';
import { bits } from './all-values.ts';
import { medianOfPositive, mostGroupsOf, spreadInRange } from './concentration.ts';
import type { Drawn } from './draw-means.ts';
import type { Numbers } from './ready-sample.ts';
import { type Mean, type SampledStatement, SampleError } from './sampled-statement.ts';

const of = (x: number): Interval => interval.fromRational(Rational.fromDouble(x), bits);
const [zero, half, one] = [of(0), of(1 / 2), of(1)];
const above = (x: Interval, y: Interval): boolean => dyadic.compare(x.low, y.high) > 0;
const show = (x: Interval): string => interval.approximately(x).toPrecision(4);

export const isEvent = ({ term }: Mean): boolean => term.tag === 'fold' && term.body.tag === 'indicator';

/**
 * The variance of an event follows from its probability. The more probable it is, the more often it is drawn, so that a true statement is
 * refuted most often where the probability is at the end of what the statement allows. Where there are other means, it may be any.
 */
export function checkEvents(
  statement: SampledStatement,
  numbers: Numbers,
  variance: Interval | undefined,
): void {
  if (!statement.means.some(isEvent)) return;
  const ends = statement.means.length === 1 ? endsOf(statement, numbers) : [half];
  for (const end of ends) {
    const p = interval.max(zero, interval.min(one, end));
    const least = interval.multiply(p, interval.subtract(one, p, bits), bits);
    if (!variance || !above(least, variance)) continue;
    throw new SampleError(
      `an event of probability ${show(p)} has the variance ${show(least)}, which is more than the ${show(variance)} given`,
    );
  }
}

/** The probabilities at which both sides of the relation are equal. */
function endsOf(
  { absolute }: SampledStatement,
  { coefficients: [coefficient = one], rest, bound }: Numbers,
): Interval[] {
  if (
    !absolute &&
    equals(coefficient, one) &&
    equals(rest, zero) &&
    (above(zero, bound) || above(bound, one))
  )
    throw new SampleError(`${show(bound)} is no probability`);
  if (interval.sign(coefficient) === undefined || equals(coefficient, zero)) return [half];
  return (absolute ? [bound, interval.negate(bound)] : [bound]).map((b) =>
    interval.divide(interval.subtract(b, rest, bits), coefficient, bits),
  );
}

const equals = (x: Interval, y: Interval): boolean =>
  interval.isPoint(x) && dyadic.compare(x.low, y.low) === 0;

/**
 * Half the squares of the differences of two draws have the variance for their mean: with probability 1 - alpha what is given is not
 * found to be too small where it is large enough. `length`: that of the range, if there is one.
 */
export function checkSpread(
  drawn: Drawn,
  variance: Interval,
  length: Interval | undefined,
  draws: number,
  alpha: Interval,
): void {
  const pairs = Math.floor(draws / 2);
  if (pairs === 0) return;
  const split = length ? { groups: 1, size: pairs } : mostGroupsOf(pairs);
  const found = Array.from({ length: split.groups }, (_, g) =>
    leastSpread(drawn, g * split.size, split.size),
  );
  const median = found.sort((x, y) => x - y)[(split.groups - 1) / 2] as number;
  const most = length
    ? spreadInRange(pairs, { length, variance }, alpha)
    : medianOfPositive(split, variance, alpha);
  if (!(median > dyadic.toNumber(most.high) * (1 + 2 ** -52))) return;
  throw new SampleError(
    `the draws have a larger variance than the ${show(variance)} given: ${median.toPrecision(3)} by ${pairs} pairs of them`,
  );
}

/** The mean of half the squared differences of `count` pairs, or less: what rounding leaves open counts in favour of what is given. */
function leastSpread({ low, high }: Drawn, first: number, count: number): number {
  let sum = 0;
  for (let i = first; i < first + count; i++) {
    const [l, h] = [low[2 * i] as number, high[2 * i] as number];
    const [m, n] = [low[2 * i + 1] as number, high[2 * i + 1] as number];
    const apart = Math.max(0, l - n, m - h);
    sum += (apart * apart) / 2;
  }
  // Rounding of `count` additions and of what is added.
  return (sum / count) * (1 - (count + 8) * 2 ** -52);
}
