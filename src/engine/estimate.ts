/** From the quantities at all draws to a decision: an estimate, how far it may be from the truth, and what that refutes. */
import * as dyadic from '../exact/dyadic.ts';
import type { Interval } from '../exact/interval.ts';
import * as interval from '../exact/interval.ts';
import { Rational } from '../term/rational.ts';
import { bits } from './all-values.ts';
import { bernsteinRadius, groupsFor, hoeffdingRadius, medianRadius, type Sides } from './concentration.ts';
import { type Drawn, meanOf } from './draw-means.ts';
import { checkEvents, checkSpread, isEvent } from './given-variance.ts';
import type { Numbers, ReadySample } from './ready-sample.ts';
import type { SampleInstance } from './result.ts';
import { type Mean, type SampledStatement, SampleError } from './sampled-statement.ts';

export type Estimated = Omit<SampleInstance, 'at'>;

/** For each mean: with which probability it may be further from the truth than assumed, and a deviation may be missed. */
export interface Chances {
  readonly falseAlarm: Interval;
  readonly missed: Interval;
}

export const of = (x: number): Interval =>
  interval.point(dyadic.fromRational(Rational.fromDouble(x), bits, true));
const zero = of(0);
export const plus = (x: Interval, y: Interval): Interval => interval.add(x, y, bits);
const times = (x: Interval, y: Interval): Interval => interval.multiply(x, y, bits);
const span = (low: number, high: number): Interval => ({ low: of(low).low, high: of(high).high });
const upper = (x: Interval): Interval => interval.point(x.high);
/** All numbers within r of some of x. */
export const around = (x: Interval, r: Interval): Interval =>
  plus(x, { low: dyadic.negate(r.high), high: r.high });
export const width = (x: Interval): Interval =>
  upper(interval.subtract(upper(x), interval.point(x.low), bits));
const above = (x: Interval, y: Interval): boolean => dyadic.compare(x.low, y.high) > 0;
export const nearly = (x: Interval): number => dyadic.toNumber(x.high);

/** The estimate of one mean; with probability 1 - falseAlarm it is within `radius` of it, with 1 - missed within `usual`. */
interface Estimate {
  readonly value: Interval;
  readonly radius: Interval;
  readonly usual: Interval;
  readonly range?: readonly [Interval, Interval];
  readonly open: number;
}

/** Decides a statement about means. */
export function estimateMeans(
  statement: SampledStatement,
  ready: ReadySample,
  quantities: readonly Drawn[],
  draws: number,
  chances: Chances,
): Estimated {
  const sides: Sides = statement.absolute || statement.relation === '==' ? 2 : 1;
  const numbers = ready.numbersAt();
  checkEvents(statement, numbers, ready.variance);
  const estimates = quantities.map((drawn, k) => estimate(drawn, k, statement, ready, draws, sides, chances));
  const sum = combined(
    numbers,
    estimates.map((e) => e.value),
  );
  const radius = scaled(
    numbers,
    estimates.map((e) => e.radius),
  );
  const ranges = estimates.flatMap((e) => (e.range ? [{ low: e.range[0].low, high: e.range[1].high }] : []));
  const open = estimates.reduce((n, e) => n + e.open, 0);
  if (ranges.length === estimates.length)
    requirePower(
      statement,
      combined(numbers, ranges),
      numbers.bound,
      { radius, width: width(sum) },
      draws,
      open,
    );
  const usual = scaled(
    numbers,
    estimates.map((e) => e.usual),
  );
  return {
    ...shown(statement, sum, numbers.bound, radius),
    deviation: roundedUp(nearly(plus(plus(radius, usual), width(sum)))),
    open,
    refuted: fails(statement, around(sum, radius), numbers.bound),
  };
}

/** The sum of means and other terms, before the absolute value. */
export function combined({ coefficients, rest }: Numbers, means: readonly Interval[]): Interval {
  return means.reduce((sum, m, k) => plus(sum, times(coefficients[k] as Interval, m)), rest);
}

export const scaled = ({ coefficients }: Numbers, radii: readonly Interval[]): Interval =>
  radii.reduce(
    (sum, r, k) => plus(sum, times(upper(interval.absolute(coefficients[k] as Interval)), r)),
    zero,
  );

/** Whether the relation is false whatever the sum is in this interval. */
export function fails({ absolute, relation }: SampledStatement, sum: Interval, bound: Interval): boolean {
  const value = absolute ? interval.absolute(sum) : sum;
  switch (relation) {
    case '<=':
    case '<':
      return above(value, bound);
    case '>=':
    case '>':
      return above(bound, value);
    case '==':
      return above(value, bound) || above(bound, value);
  }
}

/** Where a sum is largest and smallest, and where its absolute value is. */
export const extremes = ({ low, high }: Interval): Interval[] => [
  interval.point(low),
  interval.point(high),
  ...(above({ low, high }, zero) || above(zero, { low, high }) ? [] : [zero]),
];

/** A check that no draws could fail says nothing; `width` is what rounding leaves of the estimate. */
function requirePower(
  statement: SampledStatement,
  range: Interval,
  bound: Interval,
  { radius, width }: { readonly radius: Interval; readonly width: Interval },
  draws: number,
  open: number,
): void {
  const values = extremes(range);
  const couldFail = (within: Interval): boolean =>
    values.some((value) => fails(statement, around(value, within), bound));
  if (couldFail(plus(radius, width))) return;
  const hopeless = !couldFail(zero);
  if (!hopeless && couldFail(radius))
    throw new SampleError(
      `nothing could fail: rounding leaves the estimate uncertain by ${nearly(width).toPrecision(3)} and ${open} of ${draws} draws open; check a statement that does not ask whether numbers that are equal, or nearly so, are ordered`,
    );
  throw new SampleError(
    hopeless
      ? `nothing could fail: the left side is between ${nearly(interval.point(range.low)).toPrecision(4)} and ${nearly(range).toPrecision(4)} anyway, the bound is ${show(bound)}; check it where the bound says something`
      : `nothing could fail: with ${draws} draws the estimate may be ${nearly(radius).toPrecision(3)} from the truth; take more draws`,
  );
}

function estimate(
  drawn: Drawn,
  index: number,
  statement: SampledStatement,
  { range, variance, spans }: ReadySample,
  draws: number,
  sides: Sides,
  { falseAlarm, missed }: Chances,
): Estimate {
  const event = isEvent(statement.means[index] as Mean);
  let open = 0;
  for (let i = 0; i < draws; i++) if (!Number.isFinite(drawn.low[i])) open += 1;
  if (range) {
    const ends = [-nearly(interval.negate(range[0])), nearly(range[1])] as const;
    requireRange(drawn, ends, range, draws, spans[index]);
    const { low, high } = meanOf(drawn, ends, 0, draws);
    const length = width({ low: range[0].low, high: range[1].high });
    const value = span(low, high);
    if (!variance) {
      const radius = hoeffdingRadius(draws, length, falseAlarm, sides);
      return { value, radius, usual: hoeffdingRadius(draws, length, missed, 1), range, open };
    }
    // That of an event is one of its statement, which may be false (given-variance.ts).
    if (!event) checkSpread(drawn, variance, length, draws, falseAlarm);
    const given = { length, variance: upper(variance) };
    const radius = bernsteinRadius(draws, given, falseAlarm, sides);
    return { value, radius, usual: usualAt(draws, given, plus(radius, width(value)), missed), range, open };
  }
  if (open > 0) {
    const at = drawn.low.findIndex((x) => !Number.isFinite(x));
    throw new SampleError(
      `the quantity has no value at draw ${at + 1}: a term overflows or is not defined there`,
    );
  }
  // An event may be too likely at one end of what the statement allows, and too rare at the other.
  const alarm = event && statement.absolute ? times(falseAlarm, of(1 / 2)) : falseAlarm;
  const split = groupsFor(draws, nearly(alarm));
  const means = Array.from({ length: split.groups }, (_, g) =>
    meanOf(drawn, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], g * split.size, (g + 1) * split.size),
  );
  const v = upper(variance ?? zero);
  if (!event) checkSpread(drawn, v, undefined, draws, falseAlarm);
  // An event has another variance where the statement is false.
  const elsewhere = event ? interval.max(v, of(1 / 4)) : v;
  return {
    value: span(median(means.map((m) => m.low)), median(means.map((m) => m.high))),
    radius: medianRadius(split, v, alarm),
    usual: medianRadius(split, elsewhere, missed),
    open,
  };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[(numbers.length - 1) / 2] as number;

/**
 * With a larger mean an event has a larger variance, by at most as much as the mean grows (times the length of the range, for other
 * quantities that take the ends of it): the least fixed point of that, from above. It grows by `apart` and the deviation that is missed.
 */
function usualAt(
  draws: number,
  { length, variance }: { readonly length: Interval; readonly variance: Interval },
  apart: Interval,
  missed: Interval,
): Interval {
  let usual = length;
  for (let i = 0; i < 32; i++) {
    const more = times(length, plus(apart, usual));
    const next = bernsteinRadius(draws, { length, variance: plus(variance, more) }, missed, 1);
    if (dyadic.compare(next.high, usual.high) >= 0) break;
    usual = upper(next);
  }
  return usual;
}

function requireRange(
  { low, high }: Drawn,
  [least, most]: readonly [number, number],
  range: readonly [Interval, Interval],
  draws: number,
  span: Interval | undefined,
): void {
  for (let i = 0; i < draws; i++) {
    const [l, h] = [low[i] as number, high[i] as number];
    if (!Number.isFinite(l) || (l <= most && h >= least)) continue;
    throw new SampleError(
      `at draw ${i + 1} the quantity is ${((l + h) / 2).toPrecision(6)}, outside of [${show(range[0])}, ${show(range[1])}]: give its \`range\` if it has one, or medianOfMeans`,
    );
  }
  // What lies beyond may be too rare to be drawn, and large all the same.
  if (span && !above(range[0], lowest(span)) && !above(highest(span), range[1])) return;
  const found = span ? ` but in [${show(lowest(span))}, ${show(highest(span))}]` : '';
  throw new SampleError(
    `the quantity is not shown to lie in its range [${show(range[0])}, ${show(range[1])}]${found}: give a wider \`range\`, write its ends out (max(…, min(…, …))), or take medianOfMeans`,
  );
}

const lowest = (x: Interval): Interval => interval.point(x.low);
const highest = (x: Interval): Interval => interval.point(x.high);

export function shown(
  { absolute, relation }: SampledStatement,
  sum: Interval,
  bound: Interval,
  radius: Interval,
): Pick<SampleInstance, 'estimate' | 'relation' | 'bound' | 'radius'> {
  const value = absolute ? interval.absolute(sum) : sum;
  return {
    estimate: interval.approximately(value).toPrecision(6),
    relation,
    bound: interval.approximately(bound).toPrecision(6),
    radius: roundedUp(nearly(radius)),
  };
}

const show = (x: Interval): string => interval.approximately(x).toPrecision(4);

/** A little more, with three digits. */
export const roundedUp = (x: number): number => Number((x * (1 + 1 / 200)).toPrecision(3));
