/** From the quantities at all draws to a decision: an estimate, how far it may be from the truth, and what that refutes. */
import * as dyadic from '../exact/dyadic.ts';
import type { Interval } from '../exact/interval.ts';
import * as interval from '../exact/interval.ts';
import { Rational } from '../term/rational.ts';
import {
  bernsteinRadius,
  dkwRadius,
  groupsFor,
  hoeffdingRadius,
  medianRadius,
  type Sides,
} from './concentration.ts';
import { type Drawn, meanOf } from './draw-means.ts';
import type { Numbers, ReadySample } from './ready-sample.ts';
import type { SampleInstance } from './result.ts';
import { type SampledStatement, SampleError } from './sampled-statement.ts';

export type Estimated = Omit<SampleInstance, 'at'>;

/** For each mean: with which probability it may be further from the truth than assumed, and a deviation may be missed. */
export interface Chances {
  readonly falseAlarm: Interval;
  readonly missed: Interval;
}

const bits = 96;
const of = (x: number): Interval => interval.point(dyadic.fromRational(Rational.fromDouble(x), bits, true));
const zero = of(0);
const unit: readonly [Interval, Interval] = [zero, of(1)];
const plus = (x: Interval, y: Interval): Interval => interval.add(x, y, bits);
const times = (x: Interval, y: Interval): Interval => interval.multiply(x, y, bits);
const span = (low: number, high: number): Interval => ({ low: of(low).low, high: of(high).high });
const upper = (x: Interval): Interval => interval.point(x.high);
/** All numbers within r of some of x. */
const around = (x: Interval, r: Interval): Interval => plus(x, { low: dyadic.negate(r.high), high: r.high });
const width = (x: Interval): Interval => upper(interval.subtract(upper(x), interval.point(x.low), bits));
const above = (x: Interval, y: Interval): boolean => dyadic.compare(x.low, y.high) > 0;
const nearly = (x: Interval): number => dyadic.toNumber(x.high);

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
  checkEvent(statement, ready, numbers);
  const estimates = quantities.map((drawn) => estimate(drawn, ready, draws, sides, chances));
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
function combined({ coefficients, rest }: Numbers, means: readonly Interval[]): Interval {
  return means.reduce((sum, m, k) => plus(sum, times(coefficients[k] as Interval, m)), rest);
}

const scaled = ({ coefficients }: Numbers, radii: readonly Interval[]): Interval =>
  radii.reduce(
    (sum, r, k) => plus(sum, times(upper(interval.absolute(coefficients[k] as Interval)), r)),
    zero,
  );

/** Whether the relation is false whatever the sum is in this interval. */
function fails({ absolute, relation }: SampledStatement, sum: Interval, bound: Interval): boolean {
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
const extremes = ({ low, high }: Interval): Interval[] => [
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

/** A bound of a probability is one, and a variance fits it. */
function checkEvent(statement: SampledStatement, { variance }: ReadySample, { bound, rest }: Numbers): void {
  const [mean, more] = statement.means;
  if (!mean || more || mean.term.tag !== 'fold' || mean.term.body.tag !== 'indicator' || statement.absolute)
    return;
  if (mean.coefficient.tag !== 'number' || !mean.coefficient.value.isOne || !interval.isPoint(rest)) return;
  if (dyadic.compare(bound.high, zero.low) < 0 || dyadic.compare(bound.low, unit[1].high) > 0)
    throw new SampleError(`${show(bound)} is no probability`);
  if (!variance || statement.relation === '>=' || statement.relation === '>') return;
  const half = of(1 / 2);
  const p = { low: bound.low, high: dyadic.smaller(bound.high, half.high) };
  const least =
    dyadic.compare(bound.low, half.low) >= 0 ? of(1 / 4) : times(p, interval.subtract(of(1), p, bits));
  if (above(least, variance))
    throw new SampleError(
      `an event of probability ${show(bound)} has the variance ${show(least)}, which is more than the ${show(variance)} given`,
    );
}

function estimate(
  drawn: Drawn,
  { range, variance }: ReadySample,
  draws: number,
  sides: Sides,
  { falseAlarm, missed }: Chances,
): Estimate {
  let open = 0;
  for (let i = 0; i < draws; i++) if (!Number.isFinite(drawn.low[i])) open += 1;
  if (range) {
    const ends = [-nearly(interval.negate(range[0])), nearly(range[1])] as const;
    requireRange(drawn, ends, range, draws);
    const { low, high } = meanOf(drawn, ends, 0, draws);
    const length = width({ low: range[0].low, high: range[1].high });
    const value = span(low, high);
    if (!variance) {
      const radius = hoeffdingRadius(draws, length, falseAlarm, sides);
      return { value, radius, usual: hoeffdingRadius(draws, length, missed, 1), range, open };
    }
    const given = { length, variance: upper(variance) };
    const radius = bernsteinRadius(draws, given, falseAlarm, sides);
    return { value, radius, usual: usualAt(draws, given, radius, missed), range, open };
  }
  if (open > 0) {
    const at = drawn.low.findIndex((x) => !Number.isFinite(x));
    throw new SampleError(
      `the quantity has no value at draw ${at + 1}: a term overflows or is not defined there`,
    );
  }
  const split = groupsFor(draws, nearly(falseAlarm));
  const means = Array.from({ length: split.groups }, (_, g) =>
    meanOf(drawn, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], g * split.size, (g + 1) * split.size),
  );
  const v = upper(variance ?? zero);
  return {
    value: span(median(means.map((m) => m.low)), median(means.map((m) => m.high))),
    radius: medianRadius(split, v, falseAlarm),
    usual: medianRadius(split, v, missed),
    open,
  };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[(numbers.length - 1) / 2] as number;

/**
 * With a larger mean an event has a larger variance, by at most as much as the mean grows (times the length of the range, for other
 * quantities that take the ends of it): the least fixed point of that, from above.
 */
function usualAt(
  draws: number,
  { length, variance }: { readonly length: Interval; readonly variance: Interval },
  radius: Interval,
  missed: Interval,
): Interval {
  let usual = length;
  for (let i = 0; i < 32; i++) {
    const more = times(length, plus(radius, usual));
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
): void {
  for (let i = 0; i < draws; i++) {
    const [l, h] = [low[i] as number, high[i] as number];
    if (!Number.isFinite(l) || (l <= most && h >= least)) continue;
    throw new SampleError(
      `at draw ${i + 1} the quantity is ${((l + h) / 2).toPrecision(6)}, outside of [${show(range[0])}, ${show(range[1])}]: give its \`range\` if it has one, or medianOfMeans`,
    );
  }
}

/** At most so many points, quantiles of what was drawn, show where distribution functions are apart. */
const mostPoints = 256;

/** Decides a statement about distribution functions, at many points. */
export function estimateFunctions(
  statement: SampledStatement,
  ready: ReadySample,
  quantities: readonly Drawn[],
  draws: number,
  { falseAlarm, missed }: Chances,
): Estimated {
  const sorted = quantities.map(({ low, high }) => ({ low: low.toSorted(), high: high.toSorted() }));
  const open = quantities.reduce((n, q) => n + q.low.filter((x) => !Number.isFinite(x)).length, 0);
  const radius = dkwRadius(draws, falseAlarm);
  const usual = hoeffdingRadius(draws, of(1), missed, 1);
  let worst: { margin: number; result: Estimated } | undefined;
  let failed = false;
  let possible = false;
  let widest = 0;
  let deviation = 0;
  for (const x of pointsOf(sorted)) {
    const numbers = ready.numbersAt(Rational.fromDouble(x));
    const functions = sorted.map(({ low, high }) => span(share(high, x), share(low, x)));
    const sum = combined(numbers, functions);
    const confidence = functions.map((f) => within(around(f, radius)));
    const confident = combined(numbers, confidence);
    const range = combined(
      numbers,
      functions.map(() => ({ low: unit[0].low, high: unit[1].high })),
    );
    const r = scaled(
      numbers,
      functions.map(() => radius),
    );
    const away = plus(r, width(sum));
    possible ||= extremes(range).some((value) => fails(statement, around(value, away), numbers.bound));
    const fail = fails(statement, confident, numbers.bound);
    widest = Math.max(widest, nearly(width(sum)));
    deviation = Math.max(
      deviation,
      nearly(
        plus(
          r,
          scaled(
            numbers,
            functions.map(() => usual),
          ),
        ),
      ),
    );
    const margin = marginOf(statement, sum, numbers.bound);
    if (!worst || (fail && !failed) || (fail === failed && margin < worst.margin)) {
      const result = {
        ...shown(statement, sum, numbers.bound, r),
        where: x.toPrecision(6),
        deviation: 0,
        open,
        refuted: fail,
      };
      worst = { margin, result };
    }
    failed ||= fail;
  }
  if (!worst) throw new SampleError('none of the draws has a value');
  if (!possible) throw new SampleError('nothing could fail: take more draws, or a smaller bound');
  return { ...worst.result, deviation: roundedUp(deviation + widest), refuted: failed };
}

const within = (x: Interval): Interval => interval.min(interval.max(x, unit[0]), unit[1]);

/** The share of numbers, in increasing order, that are at most x. */
function share(sorted: Float64Array, x: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) <= x) from = middle + 1;
    else to = middle;
  }
  return from / sorted.length;
}

/**
 * Points just before and just after quantiles, where a distribution function has yet to jump and has jumped. Numbers that rounding does
 * not tell apart are one quantile.
 */
function pointsOf(sorted: readonly { readonly low: Float64Array; readonly high: Float64Array }[]): number[] {
  const quantiles = sorted.flatMap(({ low, high }) =>
    Array.from({ length: mostPoints }, (_, k) => {
      const at = Math.floor(((k + 1 / 2) * high.length) / mostPoints);
      return [low[at] as number, high[at] as number] as const;
    }),
  );
  const apart: [number, number][] = [];
  for (const [low, high] of quantiles.sort(([x], [y]) => x - y)) {
    if (!Number.isFinite(low) || !Number.isFinite(high)) continue;
    const last = apart.at(-1);
    if (last && low <= last[1]) last[1] = Math.max(last[1], high);
    else apart.push([low, high]);
  }
  return apart.flatMap(([low, high], i) => {
    const before = apart[i - 1]?.[1] ?? low - 1;
    const after = apart[i + 1]?.[0] ?? high + 1;
    return [low - (low - before) * near, high + (after - high) * near];
  });
}
/** A share of the distance to the next quantile. */
const near = 2 ** -10;

function marginOf({ absolute, relation }: SampledStatement, sum: Interval, bound: Interval): number {
  const s = interval.approximately(absolute ? interval.absolute(sum) : sum);
  const b = interval.approximately(bound);
  if (relation === '==') return -Math.abs(s - b);
  return relation === '<=' || relation === '<' ? b - s : s - b;
}

function shown(
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
const roundedUp = (x: number): number => Number((x * (1 + 1 / 200)).toPrecision(3));
