/** Fractions, held as doubles where they are doubles. */
import {
  decompose,
  EXPONENTS,
  exponentOf,
  isModerate,
  isProduct,
  isSum,
  powerOfTwo,
  trailingZeros,
} from './double.ts';
import { ExpansionError } from './errors.ts';

/** mantissa · 2^exponent / divisor in lowest terms: mantissa and divisor odd, the divisor positive. */
export interface Parts {
  readonly mantissa: bigint;
  readonly exponent: number;
  readonly divisor: bigint;
}

/**
 * Exact rational numbers. Where a number is a double (of moderate size), it is held as one, since most are and arithmetic with
 * them costs next to nothing: each result is a double again only when rounding changed nothing. All others are held in parts,
 * with powers of two apart, so that dyadic numbers need no greatest common divisors.
 */
export class Rational {
  /** Canonical: parts are given just when the number is no double of moderate size (and `double` is NaN then, never −0). */
  private constructor(
    /** The number itself where it is a double of moderate size, otherwise NaN. */
    readonly double: number,
    private readonly parts?: Parts,
  ) {}

  static readonly zero = new Rational(0);
  static readonly one = new Rational(1);

  /** The rational numerator / denominator. Throws a RangeError when the denominator is zero. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
    const x = Number(numerator);
    const y = Number(denominator);
    if (Number.isSafeInteger(x) && Number.isSafeInteger(y) && y !== 0) {
      if (x === 0) return Rational.zero;
      const quotient = x / y;
      if (quotient * y === x && isProduct(x, quotient, y)) return new Rational(quotient);
    }
    let n = BigInt(numerator);
    let d = BigInt(denominator);
    if (d === 0n) throw new RangeError('a rational number needs a denominator other than zero');
    if (d < 0n) {
      n = -n;
      d = -d;
    }
    const zeros = zerosOf(d);
    return Rational.from(n, 0 - zeros, d >> BigInt(zeros));
  }

  /** mantissa · 2^exponent. */
  static scaled(mantissa: bigint, exponent: number): Rational {
    return Rational.from(mantissa, exponent, 1n);
  }

  /** The canonical form of mantissa · 2^exponent / divisor for an odd positive divisor. */
  private static from(mantissa: bigint, exponent: number, divisor: bigint): Rational {
    const g = commonDivisor(mantissa, divisor);
    return Rational.lowest(over(mantissa, g), exponent, over(divisor, g));
  }

  /** The same, for a mantissa and a divisor that have no divisor in common. */
  private static lowest(mantissa: bigint, exponent: number, divisor: bigint): Rational {
    let m = mantissa;
    let e = exponent;
    let x = divisor === 1n ? doubleOf(m, e) : Number.NaN;
    if (Number.isNaN(x)) {
      if (m === 0n) return Rational.zero;
      const zeros = zerosOf(m);
      if (zeros > 0) {
        m >>= BigInt(zeros);
        e += zeros;
        if (divisor === 1n) x = doubleOf(m, e);
      }
    }
    if (!Number.isNaN(x)) return new Rational(x);
    if (Math.abs(e) > LONGEST || isLong(m) || isLong(divisor)) throw tooLong();
    return new Rational(x, { mantissa: m, exponent: e, divisor });
  }

  /** Reads a decimal literal (`12`, `0.25`, `1e-3`) as the fraction that it denotes, never as a double. */
  static parse(literal: string): Rational {
    const match = /^(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(literal);
    if (!match || (match[1] === '' && (match[2] ?? '') === ''))
      throw new SyntaxError(`not a number: ${literal}`);
    const fraction = match[2] ?? '';
    const exponent = BigInt(match[3] ?? '0') - BigInt(fraction.length);
    if (exponent > 4096n || exponent < -4096n) throw new RangeError(`exponent out of range: ${literal}`);
    const digits = BigInt((match[1] ?? '') + fraction || '0');
    return exponent >= 0n ? Rational.of(digits * 10n ** exponent) : Rational.of(digits, 10n ** -exponent);
  }

  /** The rational that a finite double is, exactly. Throws a RangeError for NaN and infinities. */
  static fromDouble(value: number): Rational {
    if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
    if (value === 0) return Rational.zero;
    return isModerate(value) ? new Rational(value) : Rational.fromParts(partsOf(value));
  }

  private static fromParts({ mantissa, exponent, divisor }: Parts): Rational {
    return Rational.from(mantissa, exponent, divisor);
  }

  get numerator(): bigint {
    if (Number.isInteger(this.double)) return BigInt(this.double);
    const { mantissa, exponent } = this.inParts();
    return exponent > 0 ? mantissa << BigInt(exponent) : mantissa;
  }
  get denominator(): bigint {
    if (Number.isInteger(this.double)) return 1n;
    const { exponent, divisor } = this.inParts();
    return exponent < 0 ? divisor << BigInt(-exponent) : divisor;
  }
  get sign(): -1 | 0 | 1 {
    if (this.parts) return this.parts.mantissa > 0n ? 1 : -1;
    return this.double > 0 ? 1 : this.double < 0 ? -1 : 0;
  }
  get isZero(): boolean {
    return this.double === 0;
  }
  get isOne(): boolean {
    return this.double === 1;
  }
  get isInteger(): boolean {
    if (this.parts) return this.parts.exponent >= 0 && this.parts.divisor === 1n;
    return Number.isInteger(this.double);
  }

  /** The number in parts, zero with the mantissa 0. */
  inParts(): Parts {
    return this.parts ?? partsOf(this.double);
  }

  plus(other: Rational): Rational {
    const sum = this.double + other.double;
    if (isSum(sum, this.double, other.double) && isModerate(sum)) return new Rational(sum);
    const [x, y] = [this.inParts(), other.inParts()];
    const exponent = Math.min(x.exponent, y.exponent);
    const a = raised(x.mantissa, x.exponent - exponent);
    const b = raised(y.mantissa, y.exponent - exponent);
    if (x.divisor === y.divisor) return Rational.from(a + b, exponent, x.divisor);
    // Knuth, The Art of Computer Programming 2, 4.5.1: what can cancel divides both divisors.
    const g = commonDivisor(x.divisor, y.divisor);
    if (g === 1n) return Rational.lowest(a * y.divisor + b * x.divisor, exponent, x.divisor * y.divisor);
    const rest = x.divisor / g;
    const t = a * (y.divisor / g) + b * rest;
    const h = commonDivisor(t, g);
    return Rational.lowest(over(t, h), exponent, rest * over(y.divisor, h));
  }
  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }
  times(other: Rational): Rational {
    if (this.double === 0 || other.double === 0) return Rational.zero;
    const product = this.double * other.double;
    if (isModerate(product) && product !== 0 && isProduct(product, this.double, other.double))
      return new Rational(product);
    const [x, y] = [this.inParts(), other.inParts()];
    const g = commonDivisor(x.mantissa, y.divisor);
    const h = commonDivisor(y.mantissa, x.divisor);
    return Rational.lowest(
      over(x.mantissa, g) * over(y.mantissa, h),
      x.exponent + y.exponent,
      over(x.divisor, h) * over(y.divisor, g),
    );
  }
  /** Throws a RangeError for a division by zero. */
  dividedBy(other: Rational): Rational {
    if (other.double === 0) throw new RangeError('a rational number needs a denominator other than zero');
    if (this.double === 0) return Rational.zero;
    const quotient = this.double / other.double;
    if (
      isModerate(quotient) &&
      quotient !== 0 &&
      quotient * other.double === this.double &&
      isProduct(this.double, quotient, other.double)
    )
      return new Rational(quotient);
    const [x, y] = [this.inParts(), other.inParts()];
    const g = commonDivisor(x.mantissa, y.mantissa);
    const h = commonDivisor(y.divisor, x.divisor);
    const n = over(x.mantissa, g) * over(y.divisor, h);
    const d = over(x.divisor, h) * over(y.mantissa, g);
    return Rational.lowest(d < 0n ? -n : n, x.exponent - y.exponent, d < 0n ? -d : d);
  }
  negated(): Rational {
    if (!this.parts) return new Rational(0 - this.double);
    return new Rational(this.double, { ...this.parts, mantissa: -this.parts.mantissa });
  }
  absolute(): Rational {
    return this.sign < 0 ? this.negated() : this;
  }
  inverse(): Rational {
    return Rational.one.dividedBy(this);
  }

  /** Integer power; a negative exponent inverts. 0^0 = 1. */
  power(exponent: number): Rational {
    if (!Number.isInteger(exponent)) throw new RangeError('rational powers need an integer exponent');
    if (exponent < 0) return this.inverse().power(-exponent);
    if (exponent === 0) return Rational.one;
    if (exponent === 1) return this;
    if (this.isZero) return this;
    if (exponent === 2 && !this.parts) return this.times(this);
    // What has no divisor in common has none in its powers.
    const n = BigInt(exponent);
    const x = this.inParts();
    const digits = Math.max(x.mantissa.toString(16).length, x.divisor.toString(16).length) - 2;
    if (4 * digits * exponent > LONGEST) throw tooLong();
    return Rational.lowest(x.mantissa ** n, x.exponent * exponent, x.divisor ** n);
  }

  compare(other: Rational): -1 | 0 | 1 {
    if (!(this.parts || other.parts))
      return this.double < other.double ? -1 : this.double > other.double ? 1 : 0;
    const [sign, otherSign] = [this.sign, other.sign];
    if (sign !== otherSign) return sign < otherSign ? -1 : 1;
    const [x, y] = [this.inParts(), other.inParts()];
    const exponent = Math.min(x.exponent, y.exponent);
    const a = raised(x.mantissa * y.divisor, x.exponent - exponent);
    const b = raised(y.mantissa * x.divisor, y.exponent - exponent);
    return a > b ? 1 : a < b ? -1 : 0;
  }
  equals(other: Rational): boolean {
    const [x, y] = [this.parts, other.parts];
    if (!(x && y)) return this.double === other.double;
    return x.mantissa === y.mantissa && x.exponent === y.exponent && x.divisor === y.divisor;
  }

  /** The exact n-th root when it is rational and the number is nonnegative; otherwise undefined. */
  root(degree: number): Rational | undefined {
    if (this.sign < 0) return undefined;
    const n = integerRoot(this.numerator, degree);
    const d = integerRoot(this.denominator, degree);
    return n === undefined || d === undefined ? undefined : Rational.of(n, d);
  }

  /** A double near the number (relative error a few ulps; huge parts are scaled first). */
  toNumber(): number {
    if (!this.parts) return this.double;
    const bits = (x: bigint): number => (x < 0n ? -x : x).toString(2).length;
    const { numerator, denominator } = this;
    const quotient = Number(numerator) / Number(denominator);
    if (Number.isFinite(quotient) && Math.abs(quotient) > 2 ** -900) return quotient;
    const n = bits(numerator);
    const d = bits(denominator);
    if (n < 1000 && d < 1000) return quotient;
    const shift = BigInt(Math.max(0, Math.max(n, d) - 1000));
    const scaledNumerator = n - d > 1100 ? numerator : numerator >> shift;
    return Number(scaledNumerator) / Number(denominator >> shift);
  }

  toString(): string {
    return this.isInteger ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }
}

/**
 * So many bits has the longest number. An exponent is held as a double: beyond 2^53 these skip integers, and 2^n would be 2^(n+1). Long before
 * that, arithmetic takes too long.
 */
const LONGEST = 2 ** 20;
const limit = 1n << BigInt(LONGEST);
const lowerLimit = -limit;
const isLong = (m: bigint): boolean => m >= limit || m <= lowerLimit;
const tooLong = (): ExpansionError => new ExpansionError(`a number of more than ${LONGEST} bits`);

/** The parts of a finite double. */
function partsOf(x: number): Parts {
  if (x === 0) return { mantissa: 0n, exponent: 0, divisor: 1n };
  const { mantissa, exponent } = decompose(x);
  return { mantissa: BigInt(mantissa), exponent, divisor: 1n };
}

/** m · 2^e where it is a double of moderate size and m has less than 54 bits; otherwise NaN. */
function doubleOf(m: bigint, e: number): number {
  if (Math.abs(e) > EXPONENTS) return Number.NaN;
  const x = Number(m);
  // Rounding is monotone: what is rounded to less than 2^53 was less, and is not rounded.
  if (Math.abs(x) >= 2 ** 53) return Number.NaN;
  const scaled = x * powerOfTwo(e);
  return isModerate(scaled) ? scaled : Number.NaN;
}

/** How many zeros end the bits of an integer other than zero. */
function zerosOf(m: bigint): number {
  const word = Number(BigInt.asIntN(32, m));
  if (word !== 0) return trailingZeros(word);
  const digits = (m & -m).toString(16);
  return 4 * (digits.length - 1) + trailingZeros(Number.parseInt(digits.charAt(0), 16));
}

/** m / g for a divisor g, mostly 1: a division by it would make another number. */
const over = (m: bigint, g: bigint): bigint => (g === 1n ? m : m / g);

/** m · 2^k for k >= 0, mostly 0. */
const raised = (m: bigint, k: number): bigint => (k === 0 ? m : m << BigInt(k));

/** The greatest common divisor, positive; b is not zero. */
function commonDivisor(a: bigint, b: bigint): bigint {
  if (b === 1n || a === 1n) return 1n;
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y > smallest) [x, y] = x > smallest ? stride(x, y) : [y, x];
  if (y === 0n) return x;
  let m = Number(x % y);
  let n = Number(y);
  while (m !== 0) [n, m] = [m, n % m];
  return BigInt(n);
}
const smallest = BigInt(Number.MAX_SAFE_INTEGER);

/** Leading bits that Lehmer's steps look at: what is computed of them stays below 2^53. */
const leading = 48;

/**
 * Many steps of Euclid's algorithm at once (Lehmer 1938; Knuth, Algorithm 4.5.2L): from the leading bits of both numbers the
 * quotients are known as long as the bits left off cannot change them. The steps are unimodular whatever the quotients are, so the
 * greatest common divisor stays what it was; where nothing is gained, one step with the true quotient is.
 */
function stride(x: bigint, y: bigint): [bigint, bigint] {
  if (x < y) return [y, x];
  let [p, q] = [Number(x), Number(y)];
  if (isModerate(p)) {
    // Rounded, but a quotient that is wrong for that reason does no harm.
    const scale = powerOfTwo(leading - exponentOf(p));
    [p, q] = [Math.floor(p * scale), Math.floor(q * scale)];
  } else {
    const shift = BigInt(4 * x.toString(16).length - leading);
    [p, q] = [Number(x >> shift), Number(y >> shift)];
  }
  let [a, b, c, d] = [1, 0, 0, 1];
  while (q + c > 0 && q + d > 0) {
    const quotient = Math.floor((p + a) / (q + c));
    if (quotient !== Math.floor((p + b) / (q + d))) break;
    [a, c] = [c, a - quotient * c];
    [b, d] = [d, b - quotient * d];
    [p, q] = [q, p - quotient * q];
  }
  if (b === 0) return [y, x % y];
  const u = BigInt(a) * x + BigInt(b) * y;
  const v = BigInt(c) * x + BigInt(d) * y;
  return u > v && v >= 0n && u < x ? [u, v] : [y, x % y];
}

function integerRoot(value: bigint, degree: number): bigint | undefined {
  if (value < 2n) return value;
  const k = BigInt(degree);
  let low = 1n;
  let high = 1n << (BigInt(value.toString(2).length) / k + 1n);
  while (low <= high) {
    const middle = (low + high) >> 1n;
    const power = middle ** k;
    if (power === value) return middle;
    if (power < value) low = middle + 1n;
    else high = middle - 1n;
  }
  return undefined;
}
