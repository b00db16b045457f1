/** Between which ends terms lie while some symbols range over intervals: random ones over what their laws take, a point over a cell. */
import { type Arithmetic, enclosing, type Real } from '../exact/arithmetic.ts';
import * as dyadic from '../exact/dyadic.ts';
import type { Instance } from '../exact/instance.ts';
import type { Interval } from '../exact/interval.ts';
import * as interval from '../exact/interval.ts';
import type { Program } from '../exact/program.ts';
import { Run } from '../exact/run.ts';
import type { RandomLaw } from '../proof/random.ts';
import type { Rational } from '../term/rational.ts';
import type { Variable } from '../term/term.ts';
import { rangeOf } from './laws-keep.ts';

/** Precision, in bits, of numbers that concern draws. */
export const bits = 96;

/** A number that stands for all beyond it: no law takes larger ones with a probability that a number of at most 2^20 bits makes large. */
const farthest = dyadic.dyadic(1n, 2 ** 40);

/** All real numbers, all from some number on, or all up to one. */
export const reals = (least?: Rational, most?: Rational): Interval => ({
  low: least ? interval.fromRational(least, bits).low : dyadic.negate(farthest),
  high: most ? interval.fromRational(most, bits).high : farthest,
});

/** What random symbols range over. */
export const valuesOf = (laws: ReadonlyMap<Variable, RandomLaw>): ReadonlyMap<Variable, Interval> =>
  new Map(
    [...laws].map(([v, law]) => {
      const { least, most } = rangeOf(law);
      return [v, reals(least, most)];
    }),
  );

/** A run of a program in which these symbols, or all entries of them, have these values. */
export function runOver(
  program: Program,
  instance: Instance,
  values: ReadonlyMap<Variable, Real>,
): Run<Real> {
  const run = new Run<Real>(program, instance, enclosingFar());
  for (const [v, all] of values) run.values[program.slot(v)] = v.type.kind === 'function' ? () => all : all;
  return run;
}

/** Enclosures, of the exponential also where the argument may be far below 0: there it lies between 0 and what it is at -2^30. */
function enclosingFar(): Arithmetic<Real> {
  const arithmetic = enclosing(bits);
  const floor = dyadic.dyadic(-1n, 30);
  return {
    ...arithmetic,
    call(fn, x) {
      if (fn !== 'exp' || !('low' in x) || dyadic.compare(x.low, floor) >= 0) return arithmetic.call(fn, x);
      const most = arithmetic.call('exp', interval.point(dyadic.larger(x.high, floor)));
      return { low: dyadic.zero, high: toInterval(most).high };
    },
  };
}

export const toInterval = (x: Real): Interval => ('low' in x ? x : interval.fromRational(x, bits));
