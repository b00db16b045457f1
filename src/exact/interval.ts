/**
 * Rigorous interval arithmetic: endpoints are dyadic and rounded outwards to a working precision in bits. The value of an
 * expression lies in the interval computed for it, whatever the precision. Domain violations throw: `Undefined` when they are
 * certain, `Imprecise` when the enclosure is too wide to tell; nothing is ever clipped to a domain.
 */
import type { Rational } from '../term/rational.ts';
import * as dyadic from './dyadic.ts';
import { type Dyadic, larger, smaller } from './dyadic.ts';
import { Imprecise, Undefined } from './trouble.ts';

export interface Interval {
  readonly low: Dyadic;
  readonly high: Dyadic;
}

export const point = (x: Dyadic): Interval => ({ low: x, high: x });
export const fromRational: (value: Rational, bits: number) => Interval = dyadic.bothFromRational;
export const round = (x: Interval, bits: number): Interval => ({
  low: dyadic.round(x.low, bits, false),
  high: dyadic.round(x.high, bits, true),
});
export const isPoint = (x: Interval): boolean => dyadic.compare(x.low, x.high) === 0;
export const hull = (x: Interval, y: Interval): Interval => ({
  low: smaller(x.low, y.low),
  high: larger(x.high, y.high),
});

/** The width and the middle as doubles: to choose and to show cells, never for a decision. */
export const approximateWidth = (x: Interval): number => dyadic.toNumber(x.high) - dyadic.toNumber(x.low);
export const approximately = (x: Interval): number => (dyadic.toNumber(x.low) + dyadic.toNumber(x.high)) / 2;

/** Whether x <= y for two numbers known by enclosures; undefined when these do not tell. */
export function atMost(x: Interval, y: Interval): boolean | undefined {
  if (dyadic.compare(x.high, y.low) <= 0) return true;
  return dyadic.compare(x.low, y.high) > 0 ? false : undefined;
}

/** The sign; undefined when the interval holds more than one. */
export function sign(x: Interval): -1 | 0 | 1 | undefined {
  const low = dyadic.signOf(x.low);
  return low === dyadic.signOf(x.high) ? low : undefined;
}

export const add = (x: Interval, y: Interval, bits: number): Interval => ({
  low: dyadic.add(x.low, y.low, bits, false),
  high: dyadic.add(x.high, y.high, bits, true),
});
export const negate = (x: Interval): Interval => ({ low: dyadic.negate(x.high), high: dyadic.negate(x.low) });
export const subtract = (x: Interval, y: Interval, bits: number): Interval => add(x, negate(y), bits);

export function multiply(x: Interval, y: Interval, bits: number): Interval {
  if (dyadic.signOf(x.low) >= 0) {
    // x >= 0: the ends of y say which end of x counts.
    return {
      low: dyadic.multiply(dyadic.signOf(y.low) >= 0 ? x.low : x.high, y.low, bits, false),
      high: dyadic.multiply(dyadic.signOf(y.high) >= 0 ? x.high : x.low, y.high, bits, true),
    };
  }
  if (dyadic.signOf(x.high) <= 0) return negate(multiply(negate(x), y, bits));
  if (dyadic.signOf(y.low) >= 0 || dyadic.signOf(y.high) <= 0) return multiply(y, x, bits);
  return {
    low: smaller(dyadic.multiply(x.low, y.high, bits, false), dyadic.multiply(x.high, y.low, bits, false)),
    high: larger(dyadic.multiply(x.low, y.low, bits, true), dyadic.multiply(x.high, y.high, bits, true)),
  };
}

/** Throws Undefined for a divisor that is zero, Imprecise for one that may be. */
export function divide(x: Interval, y: Interval, bits: number): Interval {
  const s = sign(y);
  if (s === 0) throw new Undefined('division by zero');
  if (s === undefined) throw new Imprecise('a divisor that may be zero');
  if (s < 0) return divide(negate(x), negate(y), bits);
  return {
    low: dyadic.divide(x.low, dyadic.signOf(x.low) >= 0 ? y.high : y.low, bits, false),
    high: dyadic.divide(x.high, dyadic.signOf(x.high) >= 0 ? y.low : y.high, bits, true),
  };
}

/** x^n for an integer n; x^0 is 1, at 0, too. Throws Undefined for a negative power of zero. */
export function power(x: Interval, n: number, bits: number): Interval {
  if (n < 0) return divide(point(dyadic.one), power(x, -n, bits + 4), bits);
  if (n === 0) return point(dyadic.one);
  if (n % 2 === 0) {
    const magnitude = absolute(x);
    return { low: raise(magnitude.low, n, bits, false), high: raise(magnitude.high, n, bits, true) };
  }
  return { low: raise(x.low, n, bits, false), high: raise(x.high, n, bits, true) };
}

/** x^n rounded, for n >= 1; n odd or x >= 0, so that rounding magnitudes one way rounds the power that way. */
function raise(x: Dyadic, n: number, bits: number, up: boolean): Dyadic {
  if (x.mantissa < 0n) return dyadic.negate(raise(dyadic.negate(x), n, bits, !up));
  const w = bits + 8;
  let result: Dyadic | undefined;
  let base = x;
  for (let k = n; ; ) {
    if (k % 2 === 1) result = result === undefined ? base : dyadic.multiply(result, base, w, up);
    k = Math.floor(k / 2);
    if (k === 0) return dyadic.round(result as Dyadic, bits, up);
    base = dyadic.multiply(base, base, w, up);
  }
}

export function absolute(x: Interval): Interval {
  if (dyadic.signOf(x.low) >= 0) return x;
  if (dyadic.signOf(x.high) <= 0) return negate(x);
  return { low: dyadic.zero, high: larger(dyadic.negate(x.low), x.high) };
}

export const max = (x: Interval, y: Interval): Interval => ({
  low: larger(x.low, y.low),
  high: larger(x.high, y.high),
});
export const min = (x: Interval, y: Interval): Interval => ({
  low: smaller(x.low, y.low),
  high: smaller(x.high, y.high),
});

/** Throws Undefined for a negative number, Imprecise for one that may be negative. */
export function sqrt(x: Interval, bits: number): Interval {
  if (dyadic.signOf(x.high) < 0) throw new Undefined('the square root of a negative number');
  if (dyadic.signOf(x.low) < 0) throw new Imprecise('the square root of a number that may be negative');
  const root = dyadic.squareRoot(x.low, bits);
  return isPoint(x) ? root : { low: root.low, high: dyadic.squareRoot(x.high, bits).high };
}
