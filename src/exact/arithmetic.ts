/** The numbers that terms are evaluated with: exact fractions, or fractions while they stay short and enclosures beyond. */
import { Rational } from '../term/rational.ts';
import * as dyadic from './dyadic.ts';
import * as elementary from './elementary.ts';
import type { Interval } from './interval.ts';
import * as interval from './interval.ts';
import { NotExact, Undefined } from './trouble.ts';

export type Transcendental = 'exp' | 'log' | 'sqrt' | 'tanh' | 'sin' | 'cos';

/** What evaluation asks of its numbers. All operations throw Undefined outside their domains. */
export interface Arithmetic<N> {
  of(value: Rational): N;
  ofAll(values: readonly Rational[]): readonly N[];
  /** The circle constant. Throws NotExact where numbers are rational. */
  pi(): N;
  add(x: N, y: N): N;
  multiply(x: N, y: N): N;
  divide(x: N, y: N): N;
  negate(x: N): N;
  /** x^n for an integer n; x^0 = 1. */
  power(x: N, n: number): N;
  /** x^y for x >= 0 (any x when y is an integer). */
  realPower(x: N, y: N): N;
  call(fn: Transcendental, x: N): N;
  absolute(x: N): N;
  max(x: N, y: N): N;
  min(x: N, y: N): N;
  /** Whether x <= y; undefined when the numbers are not known well enough. */
  atMost(x: N, y: N): boolean | undefined;
  /** The number when it is known exactly. */
  exactly(x: N): Rational | undefined;
  /** A number of which only bounds are known. Throws NotExact where there are no such numbers. */
  between(low: Rational, high: Rational): N;
}

const irrational = (fn: Transcendental) => new NotExact(`${fn} of a number where it is not rational`);
/** Thrown by the thousand, so each is made once. */
const notExact = {
  pi: new NotExact('pi is not rational'),
  power: new NotExact('a power that is not rational'),
  longPower: new NotExact('a power that is too long'),
  long: new NotExact('a fraction that is too long'),
  between: new NotExact('a number of which only bounds are known'),
  exp: irrational('exp'),
  log: irrational('log'),
  sqrt: irrational('sqrt'),
  tanh: irrational('tanh'),
  sin: irrational('sin'),
  cos: irrational('cos'),
};

/** Fractions longer than this are not worth their time. */
const LONGEST = 1 << 14;

/** Exact fractions. Throws NotExact where the value is not rational, or too long. */
export const exact: Arithmetic<Rational> = {
  of: (value) => value,
  ofAll: (values) => values,
  pi() {
    throw notExact.pi;
  },
  add: (x, y) => brief(x.plus(y), LONGEST),
  multiply: (x, y) => brief(x.times(y), LONGEST),
  divide(x, y) {
    if (y.isZero) throw new Undefined('division by zero');
    return brief(x.dividedBy(y), LONGEST);
  },
  negate: (x) => x.negated(),
  power(x, n) {
    const value = rationalPower(x, n, LONGEST);
    if (value === undefined) throw notExact.longPower;
    return value;
  },
  realPower(x, y) {
    const value = rationalRealPower(x, y, LONGEST);
    if (value === undefined) throw notExact.power;
    return value;
  },
  call(fn, x) {
    const value = rationalValue(fn, x);
    if (value === undefined) throw notExact[fn];
    return value;
  },
  absolute: (x) => x.absolute(),
  max: (x, y) => (x.compare(y) >= 0 ? x : y),
  min: (x, y) => (x.compare(y) <= 0 ? x : y),
  atMost: (x, y) => x.compare(y) <= 0,
  exactly: (x) => x,
  between() {
    throw notExact.between;
  },
};

const { bitLength } = dyadic;

function isLong(x: Rational, longest: number): boolean {
  // A double of moderate size has 53 bits, and an exponent of at most 700.
  if (longest > 800 && !Number.isNaN(x.double)) return false;
  const { mantissa, exponent, divisor } = x.inParts();
  const scale = Math.abs(exponent);
  if (bitLength(mantissa) + scale <= longest && bitLength(divisor) + scale <= longest) return false;
  return bitLength(x.numerator) > longest || bitLength(x.denominator) > longest;
}

function brief(x: Rational, longest: number): Rational {
  if (isLong(x, longest)) throw notExact.long;
  return x;
}

/** x^n, undefined when it would be much longer than `longest` bits. */
function rationalPower(x: Rational, n: number, longest: number): Rational | undefined {
  if (n === 0) return Rational.one;
  if (n < 0 && x.isZero) throw new Undefined('a negative power of zero');
  const bits = Math.max(bitLength(x.numerator), bitLength(x.denominator)) - 2;
  if (bits * Math.abs(n) > longest || Math.abs(n) > longest) {
    return x.absolute().isOne ? (n % 2 === 0 ? Rational.one : x) : undefined;
  }
  return x.power(n);
}

/** x^y, undefined when it is not rational or too long. */
function rationalRealPower(x: Rational, y: Rational, longest: number): Rational | undefined {
  const { numerator, denominator } = y;
  if (bitLength(numerator) > 32 || bitLength(denominator) > 32) {
    if (x.sign < 0 && denominator !== 1n)
      throw new Undefined('a power of a negative number with a fractional exponent');
    if (x.isOne) return x;
    return undefined;
  }
  if (denominator === 1n) return rationalPower(x, Number(numerator), longest);
  if (x.sign < 0) throw new Undefined('a power of a negative number with a fractional exponent');
  if (x.isZero) {
    if (y.sign < 0) throw new Undefined('a negative power of zero');
    return x;
  }
  const root =
    denominator === 2n ? rationalSquareRoot(x) : denominator > 64n ? undefined : x.root(Number(denominator));
  return root && rationalPower(root, Number(numerator), longest);
}

/** The value where it is rational (by Lindemann's theorem these are the only rational arguments with rational values, but for sqrt). */
function rationalValue(fn: Transcendental, x: Rational): Rational | undefined {
  switch (fn) {
    case 'exp':
    case 'cos':
      return x.isZero ? Rational.one : undefined;
    case 'tanh':
    case 'sin':
      return x.isZero ? x : undefined;
    case 'log':
      if (x.sign <= 0) throw new Undefined('the logarithm of a number that is not positive');
      return x.isOne ? Rational.zero : undefined;
    case 'sqrt':
      if (x.sign < 0) throw new Undefined('the square root of a negative number');
      return rationalSquareRoot(x);
  }
}

function rationalSquareRoot(x: Rational): Rational | undefined {
  if (!Number.isNaN(x.double)) {
    // A rational root has half of the bits, so it is a double, and rounding finds it.
    const root = Rational.fromDouble(Math.sqrt(x.double));
    return root.times(root).equals(x) ? root : undefined;
  }
  const { mantissa, exponent, divisor } = x.inParts();
  if (exponent % 2 !== 0 || x.sign < 0) return undefined;
  const above = dyadic.squareRootOfSquare(mantissa);
  const below = above === undefined ? undefined : dyadic.squareRootOfSquare(divisor);
  if (above === undefined || below === undefined) return undefined;
  return Rational.scaled(above, exponent / 2).dividedBy(Rational.of(below));
}

const transcendental: Record<Transcendental, (x: Interval, bits: number) => Interval> = {
  exp: elementary.exp,
  log: elementary.log,
  sqrt: interval.sqrt,
  tanh: elementary.tanh,
  sin: elementary.sin,
  cos: elementary.cos,
};

/** A number known exactly, or by an enclosure. */
export type Real = Rational | Interval;

/**
 * Enclosures of `bits` bits. A number stays an exact fraction as long as it is rational and not much longer than that, so ties of
 * rational quantities are seen as such even beside exponentials. Throws Imprecise where the enclosure is too wide to go on.
 */
export function enclosing(bits: number): Arithmetic<Real> {
  const longest = 4 * bits;
  const enclose = (x: Real): Interval => (x instanceof Rational ? interval.fromRational(x, bits) : x);
  const values = new Map<Transcendental, Map<unknown, Interval>>();
  const shorten = (x: Rational): Real => (isLong(x, longest) ? interval.fromRational(x, bits) : x);
  return {
    of: (value) => value,
    ofAll: (values) => values,
    pi: () => elementary.pi(bits),
    add: (x, y) =>
      x instanceof Rational && y instanceof Rational
        ? shorten(x.plus(y))
        : interval.add(enclose(x), enclose(y), bits),
    multiply: (x, y) =>
      x instanceof Rational && y instanceof Rational
        ? shorten(x.times(y))
        : interval.multiply(enclose(x), enclose(y), bits),
    divide(x, y) {
      if (x instanceof Rational && y instanceof Rational) {
        if (y.isZero) throw new Undefined('division by zero');
        return shorten(x.dividedBy(y));
      }
      return interval.divide(enclose(x), enclose(y), bits);
    },
    negate: (x) => (x instanceof Rational ? x.negated() : interval.negate(x)),
    power: (x, n) =>
      (x instanceof Rational ? rationalPower(x, n, longest) : undefined) ??
      interval.power(enclose(x), n, bits),
    realPower(x, y) {
      if (y instanceof Rational) {
        if (x instanceof Rational) {
          const value = rationalRealPower(x, y, longest);
          if (value !== undefined) return value;
        }
        if (y.isInteger && bitLength(y.numerator) <= 32)
          return interval.power(enclose(x), Number(y.numerator), bits);
      }
      return elementary.realPower(enclose(x), enclose(y), bits);
    },
    call(fn, x) {
      const value = x instanceof Rational ? rationalValue(fn, x) : undefined;
      if (value !== undefined) return value;
      // Both sides of a relation speak of the same exponentials, and each takes as long as a hundred products.
      let known = values.get(fn);
      if (!known) {
        known = new Map();
        values.set(fn, known);
      }
      const key = x instanceof Rational && !Number.isNaN(x.double) ? x.double : x;
      const before = known.get(key);
      if (before) return before;
      const enclosed = transcendental[fn](enclose(x), bits);
      known.set(key, enclosed);
      return enclosed;
    },
    absolute: (x) => (x instanceof Rational ? x.absolute() : interval.absolute(x)),
    max(x, y) {
      if (x instanceof Rational && y instanceof Rational) return x.compare(y) >= 0 ? x : y;
      const order = interval.atMost(enclose(y), enclose(x));
      return order === undefined ? interval.max(enclose(x), enclose(y)) : order ? x : y;
    },
    min(x, y) {
      if (x instanceof Rational && y instanceof Rational) return x.compare(y) <= 0 ? x : y;
      const order = interval.atMost(enclose(x), enclose(y));
      return order === undefined ? interval.min(enclose(x), enclose(y)) : order ? x : y;
    },
    atMost: (x, y) =>
      x instanceof Rational && y instanceof Rational
        ? x.compare(y) <= 0
        : interval.atMost(enclose(x), enclose(y)),
    exactly: (x) => (x instanceof Rational ? x : undefined),
    between: (low, high) =>
      interval.hull(interval.fromRational(low, bits), interval.fromRational(high, bits)),
  };
}

/** The order of two numbers; undefined when they are not known well enough. */
export function compare<N>(arithmetic: Arithmetic<N>, x: N, y: N): -1 | 0 | 1 | undefined {
  const below = arithmetic.atMost(x, y);
  if (below === false) return 1;
  const above = arithmetic.atMost(y, x);
  if (above === false) return -1;
  return below && above ? 0 : undefined;
}
