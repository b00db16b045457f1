/** Dyadic numbers m·2^e and their arithmetic with directed rounding: the endpoints of intervals. */
import { exponentOf } from '../term/double.ts';
import { Rational } from '../term/rational.ts';
import { Imprecise } from './trouble.ts';

export interface Dyadic {
  readonly mantissa: bigint;
  readonly exponent: number;
}

export const dyadic = (mantissa: bigint, exponent = 0): Dyadic => ({ mantissa, exponent });
export const zero: Dyadic = dyadic(0n);
export const one: Dyadic = dyadic(1n);

/**
 * An upper bound of the number of bits of |m|, at most one too large: the exponent of m as a double, which rounding may
 * have carried to the next power of two. Rounding to p bits then keeps at least p − 1 of them.
 */
export function bitLength(m: bigint): number {
  if (m === 0n) return 0;
  const x = Number(m);
  if (Number.isFinite(x)) return exponentOf(x);
  return 4 * (m < 0n ? -m : m).toString(16).length;
}

/** A bound: |x| < 2^top(x), or x = 0. It is at most 4 too large. */
export const top = (x: Dyadic): number => bitLength(x.mantissa) + x.exponent;

export const signOf = (x: Dyadic): -1 | 0 | 1 => (x.mantissa > 0n ? 1 : x.mantissa < 0n ? -1 : 0);
export const negate = (x: Dyadic): Dyadic => dyadic(-x.mantissa, x.exponent);

/** m·2^k, rounded towards −∞ (towards +∞ when `up`) to an integer. */
export function shift(m: bigint, k: number, up: boolean): bigint {
  if (k >= 0) return m << BigInt(k);
  return up ? -(-m >> BigInt(-k)) : m >> BigInt(-k);
}

/** Exponents of results: two of them can be added without rounding, as doubles they are exact below 2^53. */
const FARTHEST = 2 ** 50;

/** Rounds to about `bits` bits, towards −∞ or, when `up`, towards +∞. Throws Imprecise for numbers too large or too small to be written. */
export function round(x: Dyadic, bits: number, up: boolean): Dyadic {
  if (Math.abs(x.exponent) > FARTHEST) throw new Imprecise('a number beyond 2^(2^50), or as near to 0');
  const excess = bitLength(x.mantissa) - bits;
  return excess <= 0 ? x : dyadic(shift(x.mantissa, -excess, up), x.exponent + excess);
}

/** x + y, rounded. A summand far below the other is replaced by a bound of it, so exponents may lie far apart. */
export function add(x: Dyadic, y: Dyadic, bits: number, up: boolean): Dyadic {
  if (x.mantissa === 0n) return round(y, bits, up);
  if (y.mantissa === 0n) return round(x, bits, up);
  const [high, low] = x.exponent >= y.exponent ? [x, y] : [y, x];
  const floor = high.exponent - bits - 2;
  let small = low;
  if (top(low) <= floor) {
    // |low| < 2^floor, so in the direction of rounding 0 or ±2^floor is a bound of it.
    const outward = up === low.mantissa > 0n;
    small = outward ? dyadic(up ? 1n : -1n, floor) : dyadic(0n, floor);
  }
  const sum = (high.mantissa << BigInt(high.exponent - small.exponent)) + small.mantissa;
  return round(dyadic(sum, small.exponent), bits, up);
}

export const multiply = (x: Dyadic, y: Dyadic, bits: number, up: boolean): Dyadic =>
  round(dyadic(x.mantissa * y.mantissa, x.exponent + y.exponent), bits, up);

/** x / y for y ≠ 0, rounded. */
export function divide(x: Dyadic, y: Dyadic, bits: number, up: boolean): Dyadic {
  const lift = Math.max(0, bits + 2 + bitLength(y.mantissa) - bitLength(x.mantissa));
  const quotient = divideRounded(x.mantissa << BigInt(lift), y.mantissa, up);
  return round(dyadic(quotient, x.exponent - y.exponent - lift), bits, up);
}

/** n / d as an integer, towards −∞ or +∞ (BigInt division goes towards zero). */
export function divideRounded(n: bigint, d: bigint, up: boolean): bigint {
  const quotient = n / d;
  if (quotient * d === n) return quotient;
  const positive = n < 0n === d < 0n;
  if (up) return positive ? quotient + 1n : quotient;
  return positive ? quotient : quotient - 1n;
}

/** The square root of x >= 0, rounded both ways. */
export function squareRoot(x: Dyadic, bits: number): { readonly low: Dyadic; readonly high: Dyadic } {
  if (x.mantissa === 0n) return { low: zero, high: zero };
  let lift = Math.max(0, 2 * bits + 2 - bitLength(x.mantissa));
  if ((x.exponent - lift) % 2 !== 0) lift += 1;
  const square = x.mantissa << BigInt(lift);
  const root = integerRoot(square);
  const exponent = (x.exponent - lift) / 2;
  const next = root * root === square ? root : root + 1n;
  return {
    low: round(dyadic(root, exponent), bits, false),
    high: round(dyadic(next, exponent), bits, true),
  };
}

/**
 * The largest integer whose square is at most n. Newton's iteration: one step from any positive number leads to the root or above
 * it, and from there the iteration decreases until it is there. The root of the leading bits as a double is a start that is right to
 * some 50 bits.
 */
export function integerRoot(n: bigint): bigint {
  if (n === 0n) return 0n;
  const excess = Math.max(0, bitLength(n) - 1000);
  const half = BigInt((excess + 1) >> 1);
  const start = (BigInt(Math.floor(Math.sqrt(Number(n >> (2n * half))))) + 1n) << half;
  let x = (start + n / start) >> 1n;
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/** The root of n >= 0 when n is a square. */
export function squareRootOfSquare(n: bigint): bigint | undefined {
  if (!mayBeSquare(n)) return undefined;
  const root = integerRoot(n);
  return root * root === n ? root : undefined;
}

/** Which remainders squares leave, for moduli that share no factor: one number in a hundred and fifty passes all. */
const remainders = [64, 63, 65, 11].map((modulus) => {
  const squares = new Set(Array.from({ length: modulus }, (_, i) => (i * i) % modulus));
  return { modulus, squares };
});
const common = BigInt(remainders.reduce((product, { modulus }) => product * modulus, 1));

function mayBeSquare(n: bigint): boolean {
  const rest = Number(n % common);
  return remainders.every(({ modulus, squares }) => squares.has(rest % modulus));
}

export function compare(x: Dyadic, y: Dyadic): -1 | 0 | 1 {
  const sx = signOf(x);
  const sy = signOf(y);
  if (sx !== sy) return sx < sy ? -1 : 1;
  if (sx === 0) return 0;
  const difference = top(x) - top(y);
  // Tops are at most 4 too large: a larger gap decides without aligning exponents that may lie far apart.
  if (difference > 4) return sx > 0 ? 1 : -1;
  if (difference < -4) return sx > 0 ? -1 : 1;
  const e = Math.min(x.exponent, y.exponent);
  const a = x.mantissa << BigInt(x.exponent - e);
  const b = y.mantissa << BigInt(y.exponent - e);
  return a < b ? -1 : a > b ? 1 : 0;
}

export const smaller = (x: Dyadic, y: Dyadic): Dyadic => (compare(x, y) <= 0 ? x : y);
export const larger = (x: Dyadic, y: Dyadic): Dyadic => (compare(x, y) >= 0 ? x : y);

/** The rational rounded to about `bits` bits; exact when it is a dyadic number of so few bits. */
export function fromRational(value: Rational, bits: number, up: boolean): Dyadic {
  const { mantissa, exponent, divisor } = value.inParts();
  if (divisor === 1n) return round(dyadic(mantissa, exponent), bits, up);
  return divide(dyadic(mantissa, exponent), dyadic(divisor), bits, up);
}

/** The same, rounded both ways, from one division. */
export function bothFromRational(
  value: Rational,
  bits: number,
): { readonly low: Dyadic; readonly high: Dyadic } {
  const { mantissa, exponent, divisor } = value.inParts();
  if (divisor === 1n) {
    const x = dyadic(mantissa, exponent);
    return { low: round(x, bits, false), high: round(x, bits, true) };
  }
  // As `divide`: the divisor is positive, and what is left over says which way the quotient was cut.
  const lift = Math.max(0, bits + 2 + bitLength(divisor) - bitLength(mantissa));
  const lifted = mantissa << BigInt(lift);
  const quotient = lifted / divisor;
  const exactly = quotient * divisor === lifted;
  const below = exactly || lifted > 0n ? quotient : quotient - 1n;
  const above = exactly || lifted < 0n ? quotient : quotient + 1n;
  return {
    low: round(dyadic(below, exponent - lift), bits, false),
    high: round(dyadic(above, exponent - lift), bits, true),
  };
}

/** Exact. Throws a RangeError for exponents beyond ±2^20. */
export function toRational(x: Dyadic): Rational {
  if (Math.abs(x.exponent) > 2 ** 20) throw new RangeError('too large to be written as a fraction');
  return Rational.scaled(x.mantissa, x.exponent);
}

/** A double near x (infinite or zero when out of range): for display and for ordering, never for a decision. */
export function toNumber(x: Dyadic): number {
  const excess = Math.max(0, bitLength(x.mantissa) - 60);
  return Number(x.mantissa >> BigInt(excess)) * 2 ** (x.exponent + excess);
}
