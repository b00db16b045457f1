/**
 * Rigorous interval arithmetic with doubles for endpoints: the first rung of enclosures, some thirty times faster than those of any
 * precision (interval.ts). Sums, products, quotients and square roots are correctly rounded (IEEE 754), so the neighbours of a
 * computed number enclose the true one; elementary functions are those of elementary.ts. Throws as interval.ts does, and Imprecise
 * when a number leaves the range of doubles.
 */
import { EXPONENTS, isModerate, isProduct, isSum, powerOfTwo } from '../term/double.ts';
import { Rational } from '../term/rational.ts';
import type { Arithmetic, Transcendental } from './arithmetic.ts';
import type { Dyadic } from './dyadic.ts';
import * as dyadic from './dyadic.ts';
import * as elementary from './elementary.ts';
import type { Interval } from './interval.ts';
import { Imprecise, Undefined } from './trouble.ts';

export interface FloatInterval {
  readonly low: number;
  readonly high: number;
}

/** At least the distance from x to its neighbour: 2^-52 |x| is that, but for subnormal numbers, whose distance is the second summand. */
const step = (x: number): number => Math.abs(x) * 2 ** -52 + Number.MIN_VALUE;
const below = (x: number): number => x - step(x);
const above = (x: number): number => x + step(x);

/** Checks that both ends are finite: overflow tells nothing, and NaN would compare as if it told something. */
function between(low: number, high: number): FloatInterval {
  if (!(low > Number.NEGATIVE_INFINITY && high < Number.POSITIVE_INFINITY))
    throw new Imprecise('a number beyond the range of doubles');
  return { low, high };
}

const around = (low: number, high: number): FloatInterval => between(below(low), above(high));
const negate = (x: FloatInterval): FloatInterval => ({ low: -x.high, high: -x.low });
const one: FloatInterval = { low: 1, high: 1 };

/** `toNumber` of a number that is no double, of moderate size, errs by a few units in the last place: eight are allowed for. */
function ofRational(value: Rational): FloatInterval {
  if (!Number.isNaN(value.double)) return { low: value.double, high: value.double };
  const x = value.toNumber();
  if (x === 0 || !isModerate(x)) throw new Imprecise('a number beyond the range of doubles');
  const error = 8 * step(x);
  return around(x - error, x + error);
}

const isPoint = (x: FloatInterval): boolean => x.low === x.high;
const point = (x: number): FloatInterval => ({ low: x, high: x });

/** Of points the exact sum or product where rounding changes nothing: so what is rational and short stays so. */
function add(x: FloatInterval, y: FloatInterval): FloatInterval {
  const [low, high] = [x.low + y.low, x.high + y.high];
  if (isPoint(x) && isPoint(y) && isSum(low, x.low, y.low)) return between(low, low);
  return around(low, high);
}

function multiply(x: FloatInterval, y: FloatInterval): FloatInterval {
  if (isPoint(x) && isPoint(y) && isExact(x.low * y.low, x.low, y.low)) return point(x.low * y.low);
  if (x.low >= 0 && y.low >= 0) return around(x.low * y.low, x.high * y.high);
  const [a, b, c, d] = [x.low * y.low, x.low * y.high, x.high * y.low, x.high * y.high];
  return around(Math.min(a, b, c, d), Math.max(a, b, c, d));
}

/** Whether a product was not rounded; of numbers so small or large that nothing tells, no. */
function isExact(product: number, x: number, y: number): boolean {
  if (x === 0 || y === 0) return true;
  return product !== 0 && [x, y, product].every(isModerate) && isProduct(product, x, y);
}

function divide(x: FloatInterval, y: FloatInterval): FloatInterval {
  if (y.low === 0 && y.high === 0) throw new Undefined('division by zero');
  if (y.low <= 0 && y.high >= 0) throw new Imprecise('a divisor that may be zero');
  const [a, b, c, d] = [x.low / y.low, x.low / y.high, x.high / y.low, x.high / y.high];
  return around(Math.min(a, b, c, d), Math.max(a, b, c, d));
}

function absolute(x: FloatInterval): FloatInterval {
  if (x.low >= 0) return x;
  if (x.high <= 0) return negate(x);
  return { low: 0, high: Math.max(-x.low, x.high) };
}

/** Squaring again and again; an even power is that of the magnitude. */
function power(x: FloatInterval, n: number): FloatInterval {
  if (n < 0) return divide(one, power(x, -n));
  let base = n % 2 === 0 ? absolute(x) : x;
  let result = one;
  for (let k = n; k > 0; k = Math.floor(k / 2)) {
    if (k % 2 === 1) result = result === one ? base : multiply(result, base);
    if (k > 1) base = absolute(multiply(base, base));
  }
  return result;
}

function squareRoot(x: FloatInterval): FloatInterval {
  if (x.high < 0) throw new Undefined('the square root of a negative number');
  if (x.low < 0) throw new Imprecise('the square root of a number that may be negative');
  const root = Math.sqrt(x.low);
  if (isPoint(x) && isExact(root * root, root, root) && root * root === x.low) return point(root);
  return { low: Math.max(0, below(root)), high: above(Math.sqrt(x.high)) };
}

/** Enclosures of elementary functions have so many bits, and are then rounded outwards to 53. */
const bits = 60;

const exactly = (x: number): Dyadic => dyadic.fromRational(Rational.fromDouble(x), 64, false);

/** The same interval with dyadic ends. */
export function toInterval(x: FloatInterval): Interval {
  const low = exactly(x.low);
  return { low, high: isPoint(x) ? low : exactly(x.high) };
}

/** A double next to x or nearer. Throws Imprecise where that would be very large or very small. */
function near({ mantissa, exponent }: Dyadic): number {
  if (mantissa === 0n) return 0;
  const excess = Math.max(0, dyadic.bitLength(mantissa) - bits);
  const e = exponent + excess;
  if (Math.abs(e) > EXPONENTS) throw new Imprecise('a number beyond the range of doubles');
  return Number(mantissa >> BigInt(excess)) * powerOfTwo(e);
}

const ofInterval = ({ low, high }: Interval): FloatInterval => around(near(low), near(high));

const functions: Record<Elementary, (x: Interval, bits: number) => Interval> = {
  exp: elementary.exp,
  log: elementary.log,
  tanh: elementary.tanh,
  sin: elementary.sin,
  cos: elementary.cos,
};

type Elementary = Exclude<Transcendental, 'sqrt'>;

/** So many values of each function are kept. */
const mostKept = 4096;
const kept = new Map<Elementary, Map<number, Interval>>();

/** The value at a double: within an instance the same ones come again and again. */
function valueAt(fn: Elementary, x: number): Interval {
  let known = kept.get(fn);
  if (!known) {
    known = new Map();
    kept.set(fn, known);
  }
  const before = known.get(x);
  if (before) return before;
  const value = functions[fn](toInterval(point(x)), bits);
  if (known.size >= mostKept) known.clear();
  known.set(x, value);
  return value;
}

function call(fn: Elementary, x: FloatInterval): FloatInterval {
  if (isPoint(x)) return ofInterval(valueAt(fn, x.low));
  // exp, log and tanh rise, so their ends say all; what is not positive is for the logarithm to refuse.
  if (fn === 'sin' || fn === 'cos' || (fn === 'log' && x.low <= 0))
    return ofInterval(functions[fn](toInterval(x), bits));
  return ofInterval({ low: valueAt(fn, x.low).low, high: valueAt(fn, x.high).high });
}

export const floatIntervals: Arithmetic<FloatInterval> = {
  of: ofRational,
  ofAll: (values) => values.map(ofRational),
  pi: () => ofInterval(elementary.pi(bits)),
  add,
  multiply,
  divide,
  negate,
  power,
  realPower(x, y) {
    if (isPoint(y) && Number.isInteger(y.low)) return power(x, y.low);
    return ofInterval(elementary.realPower(toInterval(x), toInterval(y), bits));
  },
  call: (fn, x) => (fn === 'sqrt' ? squareRoot(x) : call(fn, x)),
  absolute,
  max: (x, y) => ({ low: Math.max(x.low, y.low), high: Math.max(x.high, y.high) }),
  min: (x, y) => ({ low: Math.min(x.low, y.low), high: Math.min(x.high, y.high) }),
  atMost: (x, y) => (x.high <= y.low ? true : x.low > y.high ? false : undefined),
  exactly: (x) => (isPoint(x) ? Rational.fromDouble(x.low) : undefined),
  between: (low, high) => between(ofRational(low).low, ofRational(high).high),
};
