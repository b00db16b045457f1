/** Distribution functions, by the inequality of Dvoretzky, Kiefer and Wolfowitz: the one estimate that holds everywhere at once. */
import type { Interval } from '../exact/interval.ts';
import * as interval from '../exact/interval.ts';
import { Imprecise, Undefined } from '../exact/trouble.ts';
import { Rational } from '../term/rational.ts';
import { bits, reals } from './all-values.ts';
import { dkwRadius, hoeffdingRadius } from './concentration.ts';
import type { Drawn } from './draw-means.ts';
import {
  around,
  type Chances,
  combined,
  type Estimated,
  extremes,
  fails,
  nearly,
  of,
  plus,
  roundedUp,
  scaled,
  shown,
  width,
} from './estimate.ts';
import { doubleAbove, doubleBelow, middleOf, simplestIn } from './halving.ts';
import type { Numbers, ReadySample } from './ready-sample.ts';
import { type SampledStatement, SampleError } from './sampled-statement.ts';

/** At most so many points, quantiles of what was drawn, show where distribution functions are apart. */
const mostPoints = 256;

/** So many cells between them are halved at most. */
const mostHalvings = 4096;

const zero = of(0);
const one = of(1);
const certain: Interval = { low: zero.low, high: one.high };

/** What is found at a point. */
interface Found {
  readonly result: Estimated;
  /** How far the estimate is from being too much. */
  readonly margin: number;
  /** How far the estimate may be from the truth, and what rounding leaves of it. */
  readonly radius: number;
  readonly width: number;
  /** Whether other draws could have refuted the statement here. */
  readonly possible: boolean;
}

/** Points between which something false has not been looked for, and by how much it may be false there. */
interface Cell {
  readonly from: number;
  readonly to: number;
  readonly hidden: number;
}

/** Decides a statement about distribution functions: at many points, and wherever between them it may be false. */
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
  const usual = hoeffdingRadius(draws, one, missed, 1);
  const each = (x: Interval): Interval[] => sorted.map(() => x);
  const look = (x: Rational): Found => {
    const at = interval.fromRational(x, bits);
    const numbers = numbersAt(ready, x);
    const functions = sorted.map((one) => between(one, at));
    const sum = combined(numbers, functions);
    const confident = combined(
      numbers,
      functions.map((f) => clipped(around(f, radius))),
    );
    const r = scaled(numbers, each(radius));
    const away = plus(r, width(sum));
    const possible = extremes(combined(numbers, each(certain))).some((value) =>
      fails(statement, around(value, away), numbers.bound),
    );
    const result = {
      ...shown(statement, sum, numbers.bound, r),
      where: x.toNumber().toPrecision(6),
      deviation: nearly(plus(r, scaled(numbers, each(usual)))),
      open,
      refuted: fails(statement, confident, numbers.bound),
    };
    return {
      result,
      margin: marginOf(statement, sum, numbers.bound),
      radius: nearly(r),
      width: nearly(width(sum)),
      possible,
    };
  };
  const cell = (from: number, to: number): Cell => {
    const x = reals(...[from, to].map(endOf));
    try {
      const numbers = ready.numbersAt(x);
      const functions = sorted.map((one) => clipped(around(between(one, x), radius)));
      return { from, to, hidden: excess(statement, combined(numbers, functions), numbers.bound) };
    } catch (error) {
      if (error instanceof Imprecise || error instanceof Undefined)
        return { from, to, hidden: Number.POSITIVE_INFINITY };
      throw error;
    }
  };
  const points = pointsOf(sorted);
  const found = points.map((x) => look(Rational.fromDouble(x)));
  const [first] = found;
  if (!first) throw new SampleError('none of the draws has a value');
  const largest = (of: (f: Found) => number): number => found.reduce((most, f) => Math.max(most, of(f)), 0);
  const widest = largest((f) => f.width);
  const deviation = largest((f) => f.result.deviation) + widest;
  const ends = [Number.NEGATIVE_INFINITY, ...points, Number.POSITIVE_INFINITY];
  const cells = ends.slice(1).map((to, k) => cell(ends[k] as number, to));
  let zones: Zones | undefined;
  const isBlurred = ({ from, to }: Cell): boolean => {
    // All draws are looked at for them, and most statements leave no cell to be asked about.
    zones ??= zonesOf(sorted);
    return within(from, to, zones);
  };
  const enough = 2 * largest((f) => f.radius) + widest;
  const { left, looked } = searchThrough(cells, cell, look, isBlurred, enough);
  const all = [...found, ...looked];
  if (!all.some((f) => f.possible))
    throw new SampleError('nothing could fail: take more draws, or a smaller bound');
  const { result } = all.filter((f) => f.result.refuted || found.includes(f)).reduce(worse, first);
  const worst = left.reduce<Cell | undefined>(
    (most, c) => (most && most.hidden >= c.hidden ? most : c),
    undefined,
  );
  if (result.refuted || !worst) return { ...result, deviation: roundedUp(deviation) };
  if (!Number.isFinite(worst.hidden))
    throw new SampleError(
      `enclosures do not tell how far apart the sides are where x lies between ${worst.from} and ${worst.to}: write them so that x stands in few places`,
    );
  return { ...result, deviation: roundedUp(Math.max(deviation, worst.hidden)) };
}

function numbersAt(ready: ReadySample, x: Rational): Numbers {
  try {
    return ready.numbersAt(x);
  } catch (error) {
    if (!(error instanceof Imprecise || error instanceof Undefined)) throw error;
    throw new SampleError(
      `enclosures do not tell how far apart the sides are at x = ${x.toNumber()}: ${error.message}`,
    );
  }
}

/** Of two the one at which the statement is refuted, or nearer to it. */
function worse(x: Found, y: Found): Found {
  if (x.result.refuted !== y.result.refuted) return x.result.refuted ? x : y;
  return y.margin < x.margin ? y : x;
}

const endOf = (x: number): Rational | undefined => (Number.isFinite(x) ? Rational.fromDouble(x) : undefined);

/**
 * Looks into the cells in which the statement may be false by more than `enough`, the worst first, and halves them. Where at most
 * twice the radius is possible the estimate itself is off by no more than the radius, and nothing is refuted. Where a distribution function
 * may jump it looks at the simplest fraction, and no further: between two doubles that are neighbours, and between numbers that rounding
 * does not tell apart. The cells that are left, and what was found.
 */
function searchThrough(
  cells: readonly Cell[],
  cell: (from: number, to: number) => Cell,
  look: (x: Rational) => Found,
  isBlurred: (c: Cell) => boolean,
  enough: number,
): { readonly left: readonly Cell[]; readonly looked: readonly Found[] } {
  const left = cells.filter((c) => c.hidden > enough);
  const looked: Found[] = [];
  while (looked.length < mostHalvings && left.length > 0 && !looked.at(-1)?.result.refuted) {
    const at = left.reduce((most, c, k) => (c.hidden > (left[most] as Cell).hidden ? k : most), 0);
    const [worst] = left.splice(at, 1) as [Cell];
    const { from, to } = worst;
    const middle = isBlurred(worst) ? undefined : middleOf(from, to);
    looked.push(look(middle === undefined ? simplestIn(from, to) : Rational.fromDouble(middle)));
    if (middle !== undefined)
      left.push(...[cell(from, middle), cell(middle, to)].filter((c) => c.hidden > enough));
  }
  return { left, looked };
}

/** Ends of stretches, in increasing order, within which rounding does not tell draws apart. */
interface Zones {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function zonesOf(quantities: readonly Drawn[]): Zones {
  const [lows, highs] = (['low', 'high'] as const).map((end) => {
    const finite = quantities.map((q) => q[end].filter(Number.isFinite));
    const all = new Float64Array(finite.reduce((n, x) => n + x.length, 0));
    finite.reduce((at, x) => {
      all.set(x, at);
      return at + x.length;
    }, 0);
    return all.sort();
  }) as [Float64Array, Float64Array];
  const zones = { from: [] as number[], to: [] as number[] };
  // A stretch ends where as many draws have ended as have begun.
  for (let i = 0, begun = 0; i < highs.length; i++) {
    const end = highs[i] as number;
    if (begun === i) zones.from.push(lows[i] as number);
    while (begun < lows.length && (lows[begun] as number) <= end) begun += 1;
    if (begun === i + 1) zones.to.push(end);
  }
  return zones;
}

/** Whether a cell is part of one of them. */
function within(from: number, to: number, zones: Zones): boolean {
  let [least, most] = [0, zones.to.length];
  while (least < most) {
    const middle = (least + most) >>> 1;
    if ((zones.to[middle] as number) < to) least = middle + 1;
    else most = middle;
  }
  return (zones.from[least] ?? Number.POSITIVE_INFINITY) <= from;
}

/** By how much the relation is false at most, wherever in this interval the sum is. */
function excess({ absolute, relation }: SampledStatement, sum: Interval, bound: Interval): number {
  const value = absolute ? interval.absolute(sum) : sum;
  const over = nearly(interval.subtract(value, bound, bits));
  const under = nearly(interval.subtract(bound, value, bits));
  if (relation === '==') return Math.max(over, under);
  return relation === '<=' || relation === '<' ? over : under;
}

const clipped = (x: Interval): Interval => interval.min(interval.max(x, zero), one);

/** The shares of the draws that are at most as large as numbers of this interval. */
const between = (
  { low, high }: { readonly low: Float64Array; readonly high: Float64Array },
  x: Interval,
): Interval => ({
  low: of(share(high, doubleBelow(x.low))).low,
  high: of(share(low, doubleAbove(x.high))).high,
});

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
