/**
 * exp, log, tanh, sin, cos and real powers of intervals, from enclosures at one dyadic point. These are computed in fixed point:
 * an integer n stands for n units, a unit being 2^−w for the working precision w. Every loss of a truncation is counted;
 * the counts stand beside the loops.
 */
import * as dyadic from './dyadic.ts';
import { type Dyadic, larger, dyadic as make, smaller } from './dyadic.ts';
import type { Interval } from './interval.ts';
import * as interval from './interval.ts';
import { Imprecise, Undefined } from './trouble.ts';

/** Throws Imprecise for numbers so large that the result cannot be written. */
export function exp(x: Interval, bits: number): Interval {
  if (interval.isPoint(x)) return expAt(x.low, bits);
  return { low: expAt(x.low, bits).low, high: expAt(x.high, bits).high };
}

/** Throws Undefined for a number <= 0, Imprecise for one that may be. */
export function log(x: Interval, bits: number): Interval {
  if (dyadic.signOf(x.high) <= 0) throw new Undefined('the logarithm of a number that is not positive');
  if (dyadic.signOf(x.low) <= 0) throw new Imprecise('the logarithm of a number that may not be positive');
  if (interval.isPoint(x)) return logAt(x.low, bits);
  return { low: logAt(x.low, bits).low, high: logAt(x.high, bits).high };
}

export function tanh(x: Interval, bits: number): Interval {
  if (interval.isPoint(x)) return tanhAt(x.low, bits);
  return { low: tanhAt(x.low, bits).low, high: tanhAt(x.high, bits).high };
}

export const sin = (x: Interval, bits: number): Interval => wave(x, bits, (at) => sinAndCosAt(at, bits).sin);
export const cos = (x: Interval, bits: number): Interval => wave(x, bits, (at) => sinAndCosAt(at, bits).cos);

/** Sine and cosine move by at most as much as their argument, and stay within [−1, 1]. */
function wave(x: Interval, bits: number, at: (x: Dyadic) => Interval): Interval {
  const width = dyadic.add(x.high, dyadic.negate(x.low), bits, true);
  const value = at(x.low);
  const minus = dyadic.negate(dyadic.one);
  return {
    low: larger(minus, dyadic.add(value.low, dyadic.negate(width), bits, false)),
    high: smaller(dyadic.one, dyadic.add(value.high, width, bits, true)),
  };
}

/** x^y for x > 0 as exp(y·log x); for x = 0 it is 0 when y > 0. Throws Undefined outside, Imprecise when that cannot be told. */
export function realPower(x: Interval, y: Interval, bits: number): Interval {
  if (dyadic.signOf(x.high) < 0)
    throw new Undefined('a power of a negative number with a fractional exponent');
  if (dyadic.signOf(x.low) < 0) throw new Imprecise('a power of a number that may be negative');
  const w = bits + 16;
  const positive = (base: Interval): Interval =>
    interval.round(exp(interval.multiply(y, log(base, w), w), w), bits);
  if (dyadic.signOf(x.low) > 0) return positive(x);
  if (interval.sign(y) !== 1) {
    if (interval.sign(x) === 0 && interval.sign(y) === -1) throw new Undefined('a negative power of zero');
    if (interval.sign(x) === 0 && interval.sign(y) === 0) return interval.point(dyadic.one);
    throw new Imprecise('a power of a number that may be zero');
  }
  // 0 <= x <= high and y > 0: x^y grows with x, from 0.
  if (interval.sign(x) === 0) return interval.point(dyadic.zero);
  return { low: dyadic.zero, high: positive(interval.point(x.high)).high };
}

/** Beyond |x| = 2^LARGEST the exponent of exp(x) would leave the range in which doubles are integers. */
const LARGEST = 40;

/** [low, high] units of 2^−w. */
const enclose = (low: bigint, high: bigint, w: number): Interval => ({
  low: make(low, -w),
  high: make(high, -w),
});

/** An enclosure of exp(x). Throws Imprecise when it is too large to be written. */
function expAt(x: Dyadic, bits: number): Interval {
  if (x.mantissa === 0n) return interval.point(dyadic.one);
  if (dyadic.top(x) > LARGEST) {
    if (x.mantissa > 0n) throw new Imprecise('exp of a number beyond 2^40');
    // x <= −2^36, as tops are at most 4 too large, and exp(x) < 2^x.
    return { low: dyadic.zero, high: make(1n, -(2 ** (LARGEST - 4))) };
  }
  if (x.mantissa < 0n)
    return interval.divide(interval.point(dyadic.one), expAt(dyadic.negate(x), bits + 4), bits);
  // exp(x) = exp(r)^(2^s) with r = x/2^s <= 2^−h; each squaring doubles the relative error.
  const h = 1 + Math.floor(Math.sqrt(bits));
  const s = Math.max(0, dyadic.top(x) + h);
  const w = bits + s + 16;
  let result = taylorExp(dyadic.shift(x.mantissa, x.exponent - s + w, false), w);
  for (let i = 0; i < s; i++) result = interval.multiply(result, result, w);
  return interval.round(result, bits);
}

/**
 * exp on [r, r + 1 unit] for 0 <= r <= 1/2. The terms t_k = t_(k−1)·r/k are truncated twice: a deficit d_k <= d_(k−1)/2 + 2
 * stays below 4 units. When t_n is computed as 0 it is below 4 units, and the terms after it add less than as much again.
 * So n terms and the rest lack at most 4n + 4 units; moving r by a unit adds at most 2 (exp' <= 2).
 */
function taylorExp(r: bigint, w: number): Interval {
  const W = BigInt(w);
  let term = 1n << W;
  let sum = term;
  let n = 0n;
  while (term !== 0n) {
    n += 1n;
    term = ((term * r) >> W) / n;
    sum += term;
  }
  return enclose(sum, sum + 4n * n + 6n, w);
}

/** An enclosure of log(x), x > 0. */
function logAt(x: Dyadic, bits: number): Interval {
  // x = f·2^e with 2/3 <= f < 4/3 (or nearly so: the bit length may be one too large), log x = e·log 2 + 2·artanh((f−1)/(f+1)).
  const length = dyadic.bitLength(x.mantissa);
  let e = length + x.exponent;
  let f = make(x.mantissa, -length);
  while (3n * f.mantissa < 2n << BigInt(-f.exponent)) {
    f = make(f.mantissa, f.exponent + 1);
    e -= 1;
  }
  const unit = 1n << BigInt(-f.exponent);
  const numerator = f.mantissa - unit;
  const denominator = f.mantissa + unit;
  if (numerator === 0n)
    return e === 0 ? interval.point(dyadic.zero) : times(e, logarithmOfTwo(bits + 44), bits);
  // Near x = 1 the result is small: keep its relative precision.
  const w = bits + 16 + Math.max(0, dyadic.bitLength(denominator) - dyadic.bitLength(numerator));
  const z = ((numerator < 0n ? -numerator : numerator) << BigInt(w)) / denominator;
  const magnitude = artanh(z, w);
  const double = interval.multiply(interval.point(make(2n)), magnitude, w);
  const fraction = numerator < 0n ? interval.negate(double) : double;
  return interval.round(interval.add(times(e, logarithmOfTwo(w + 44), w), fraction, w), bits);
}

const times = (n: number, x: Interval, bits: number): Interval =>
  interval.multiply(interval.point(make(BigInt(n))), x, bits);

/**
 * artanh on [z, z + 1 unit] for 0 <= z <= 1/3: the sum of z^(2k+1)/(2k+1). The powers are truncated, z² too: a deficit
 * d' <= d/9 + 1/3 + 1 stays below 2 units, and a summand lacks at most 2/(2k+1) + 1 <= 3. When a power is computed as 0 it is
 * below 2 units, and with all after it below 4. Moving z by a unit adds at most 2 (the derivative is at most 9/8).
 */
function artanh(z: bigint, w: number): Interval {
  const W = BigInt(w);
  const square = (z * z) >> W;
  let power = z;
  let sum = 0n;
  let n = 0n;
  while (power !== 0n) {
    sum += power / (2n * n + 1n);
    power = (power * square) >> W;
    n += 1n;
  }
  return enclose(sum, sum + 3n * n + 6n, w);
}

/** Keeps the last, most precise value of a constant: enclosures of lower precision are roundings of it. */
function constant(compute: (bits: number) => Interval): (bits: number) => Interval {
  let known: { bits: number; value: Interval } | undefined;
  return (bits) => {
    if (known === undefined || known.bits < bits) known = { bits: bits + 64, value: compute(bits + 64) };
    return interval.round(known.value, bits);
  };
}

/** log 2 = 2·artanh(1/3). */
const logarithmOfTwo = constant((bits) => {
  const w = bits + 16;
  return interval.multiply(interval.point(make(2n)), artanh((1n << BigInt(w)) / 3n, w), w);
});

/** π = 16·arctan(1/5) − 4·arctan(1/239) (Machin). */
export const pi: (bits: number) => Interval = constant((bits) => {
  const w = bits + 16;
  const scaled = (n: bigint, x: Interval): Interval => interval.multiply(interval.point(make(n)), x, w);
  return interval.subtract(scaled(16n, arctanOfInverse(5n, w)), scaled(4n, arctanOfInverse(239n, w)), w);
});

/**
 * arctan(1/q), q >= 5: the alternating sum of q^−(2k+1)/(2k+1). Powers lack at most d/25 + 1 <= 2 units, summands at most 3 in
 * absolute value; when a power is computed as 0, the first omitted term is below 2, which bounds the rest.
 */
function arctanOfInverse(q: bigint, w: number): Interval {
  const square = q * q;
  let power = (1n << BigInt(w)) / q;
  let sum = 0n;
  let n = 0n;
  while (power !== 0n) {
    const term = power / (2n * n + 1n);
    sum += n % 2n === 0n ? term : -term;
    power /= square;
    n += 1n;
  }
  const error = 3n * n + 2n;
  return enclose(sum - error, sum + error, w);
}

/** An enclosure of tanh(x). */
function tanhAt(x: Dyadic, bits: number): Interval {
  if (x.mantissa === 0n) return interval.point(dyadic.zero);
  if (x.mantissa < 0n) return interval.negate(tanhAt(dyadic.negate(x), bits));
  if (isTiny(x, bits)) return justBelow(x, bits);
  const one = interval.point(dyadic.one);
  // For x >= bits, exp(2x) > 2^(2·bits), so 1 − tanh x = 2/(exp(2x) + 1) < 2^−bits.
  if (dyadic.compare(x, make(BigInt(bits))) >= 0)
    return interval.subtract(one, { low: dyadic.zero, high: make(1n, -bits) }, bits + 4);
  const w = bits + 8 + Math.max(0, -dyadic.top(x));
  const e = expAt(make(x.mantissa, x.exponent + 1), w);
  const quotient = interval.divide(interval.point(make(2n)), interval.add(e, one, w), w);
  return interval.round(interval.subtract(one, quotient, w), bits);
}

/** Numbers other than 0 so small that in fixed point they would be long, and with x² < 2^−bits. */
const isTiny = (x: Dyadic, bits: number): boolean =>
  x.mantissa !== 0n && dyadic.top(x) < -4096 && 2 * dyadic.top(x) <= -bits;

/** From x(1 − 2^−bits) to x, for x > 0: of tiny x, tanh x >= x − x³/3 and sin x >= x − x³/6 lie there, and so does cos x >= 1 − x²/2 below 1. */
const justBelow = (x: Dyadic, bits: number): Interval => ({
  low: dyadic.multiply(x, make((1n << BigInt(bits)) - 1n, -bits), bits, false),
  high: dyadic.round(x, bits, true),
});

/** Enclosures of sin(x) and cos(x). */
function sinAndCosAt(x: Dyadic, bits: number): { readonly sin: Interval; readonly cos: Interval } {
  const size = dyadic.top(x);
  const all: Interval = { low: dyadic.negate(dyadic.one), high: dyadic.one };
  if (size > 4096) return { sin: all, cos: all };
  if (isTiny(x, bits)) {
    const sin = x.mantissa > 0n ? justBelow(x, bits) : interval.negate(justBelow(dyadic.negate(x), bits));
    return { sin, cos: justBelow(dyadic.one, bits) };
  }
  // r = x − k·π/2, in units: k any integer near 2x/π; that |r| <= 1 is checked, not assumed.
  const w = bits + 16 + Math.abs(size);
  const fixed = dyadic.shift(x.mantissa, x.exponent + w, false);
  const half = pi(w + Math.max(0, size) + 8);
  const halfLow = dyadic.shift(half.low.mantissa, half.low.exponent + w - 1, false);
  const halfHigh = dyadic.shift(half.high.mantissa, half.high.exponent + w - 1, true);
  const k = dyadic.divideRounded(2n * fixed + halfLow, 2n * halfLow, false);
  const low = fixed - k * (k >= 0n ? halfHigh : halfLow);
  const width = fixed + 1n - k * (k >= 0n ? halfLow : halfHigh) - low;
  const limit = 1n << BigInt(w);
  if (low > limit || low < -limit) return { sin: all, cos: all };
  const sin = around(taylorSine(low, w), width, w, bits);
  const cos = around(taylorCosine(low, w), width, w, bits);
  const quadrant = Number(((k % 4n) + 4n) % 4n);
  const turned: readonly [Interval, Interval][] = [
    [sin, cos],
    [cos, interval.negate(sin)],
    [interval.negate(sin), interval.negate(cos)],
    [interval.negate(cos), sin],
  ];
  const [s, c] = turned[quadrant] as [Interval, Interval];
  return { sin: s, cos: c };
}

/** Sine and cosine move by at most as much as their argument. */
function around(value: { sum: bigint; error: bigint }, width: bigint, w: number, bits: number): Interval {
  const error = value.error + width;
  return interval.round(enclose(value.sum - error, value.sum + error, w), bits);
}

/**
 * sin(r) for |r| <= 1: terms t_k = t_(k−1)·r²/(2k(2k+1)). Working with magnitudes, r² lacks a unit, a product another: the deficit
 * (d + 2)/6 + 1 stays below 2 units a term. The terms decrease, so the rest is below the first omitted one, that is below 2 units.
 */
function taylorSine(r: bigint, w: number): { sum: bigint; error: bigint } {
  const W = BigInt(w);
  const magnitude = r < 0n ? -r : r;
  const square = (magnitude * magnitude) >> W;
  let term = magnitude;
  let sum = 0n;
  let n = 0n;
  while (term !== 0n) {
    sum += n % 2n === 0n ? term : -term;
    n += 1n;
    term = ((term * square) >> W) / (2n * n * (2n * n + 1n));
  }
  return { sum: r < 0n ? -sum : sum, error: 2n * n + 2n };
}

/** cos(r) for |r| <= 1, as for the sine; the divisors (2k−1)·2k are at least 2: the deficit (d + 2)/2 + 1 stays below 4 units. */
function taylorCosine(r: bigint, w: number): { sum: bigint; error: bigint } {
  const W = BigInt(w);
  const square = (r * r) >> W;
  let term = 1n << W;
  let sum = 0n;
  let n = 0n;
  while (term !== 0n) {
    sum += n % 2n === 0n ? term : -term;
    n += 1n;
    term = ((term * square) >> W) / ((2n * n - 1n) * (2n * n));
  }
  return { sum, error: 4n * n + 4n };
}
