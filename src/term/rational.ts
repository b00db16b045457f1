/**
 * Exact rational numbers: a BigInt numerator over a positive BigInt denominator, always in lowest terms.
 */
export class Rational {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);

  /** The rational numerator / denominator. Throws a RangeError when the denominator is zero. */
  static of(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
    let n = BigInt(numerator);
    let d = BigInt(denominator);
    if (d === 0n) throw new RangeError('a rational number needs a denominator other than zero');
    if (d < 0n) {
      n = -n;
      d = -d;
    }
    if (d !== 1n) {
      const g = gcd(n < 0n ? -n : n, d);
      if (g !== 1n) {
        n /= g;
        d /= g;
      }
    }
    return new Rational(n, d);
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
    if (Number.isInteger(value)) return new Rational(BigInt(value), 1n);
    let exponent = 0;
    let mantissa = value;
    while (!Number.isInteger(mantissa)) {
      mantissa *= 2;
      exponent += 1;
      if (!Number.isFinite(mantissa)) throw new RangeError(`cannot scale ${value}`);
    }
    return Rational.of(BigInt(mantissa), 1n << BigInt(exponent));
  }

  get sign(): -1 | 0 | 1 {
    return this.numerator > 0n ? 1 : this.numerator < 0n ? -1 : 0;
  }
  get isZero(): boolean {
    return this.numerator === 0n;
  }
  get isOne(): boolean {
    return this.numerator === 1n && this.denominator === 1n;
  }
  get isInteger(): boolean {
    return this.denominator === 1n;
  }

  plus(other: Rational): Rational {
    if (this.denominator === other.denominator) {
      const sum = this.numerator + other.numerator;
      return this.denominator === 1n ? new Rational(sum, 1n) : Rational.of(sum, this.denominator);
    }
    return Rational.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }
  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }
  times(other: Rational): Rational {
    if (this.denominator === 1n && other.denominator === 1n)
      return new Rational(this.numerator * other.numerator, 1n);
    return Rational.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }
  dividedBy(other: Rational): Rational {
    return Rational.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }
  negated(): Rational {
    return new Rational(-this.numerator, this.denominator);
  }
  absolute(): Rational {
    return this.numerator < 0n ? this.negated() : this;
  }
  inverse(): Rational {
    return Rational.of(this.denominator, this.numerator);
  }

  /** Integer power; a negative exponent inverts. 0^0 = 1. */
  power(exponent: number): Rational {
    if (!Number.isInteger(exponent)) throw new RangeError('rational powers need an integer exponent');
    if (exponent < 0) return this.inverse().power(-exponent);
    return new Rational(this.numerator ** BigInt(exponent), this.denominator ** BigInt(exponent));
  }

  compare(other: Rational): -1 | 0 | 1 {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  }
  equals(other: Rational): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  /** The exact n-th root when it is rational and the number is nonnegative; otherwise undefined. */
  root(degree: number): Rational | undefined {
    if (this.sign < 0) return undefined;
    const n = integerRoot(this.numerator, degree);
    const d = integerRoot(this.denominator, degree);
    return n === undefined || d === undefined ? undefined : new Rational(n, d);
  }

  /** A double near the number (relative error a few ulps; huge parts are scaled first). */
  toNumber(): number {
    const bits = (x: bigint): number => (x < 0n ? -x : x).toString(2).length;
    const n = bits(this.numerator);
    const d = bits(this.denominator);
    if (n < 1000 && d < 1000) return Number(this.numerator) / Number(this.denominator);
    const shift = BigInt(Math.max(0, Math.max(n, d) - 1000));
    const scaledNumerator = n - d > 1100 ? this.numerator : this.numerator >> shift;
    return Number(scaledNumerator) / Number(this.denominator >> shift);
  }

  toString(): string {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }
}

/** The greatest common divisor of a >= 0 and b > 0. Denominators are mostly powers of two, and numbers mostly small. */
function gcd(a: bigint, b: bigint): bigint {
  if ((b & (b - 1n)) === 0n) {
    if (a === 0n) return b;
    const lowest = a & -a;
    return lowest < b ? lowest : b;
  }
  let x = a;
  let y = b;
  while (y > smallest) [x, y] = [y, x % y];
  if (y === 0n) return x;
  let m = Number(x % y);
  let n = Number(y);
  while (m !== 0) [n, m] = [m, n % m];
  return BigInt(n);
}
const smallest = BigInt(Number.MAX_SAFE_INTEGER);

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
