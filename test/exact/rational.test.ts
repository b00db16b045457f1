import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decompose, isModerate, isProduct, isSum, powerOfTwo } from '../../src/term/double.ts';
import { Rational } from '../../src/term/rational.ts';

/** The slow way, which shares nothing with the class: a numerator over a denominator, never reduced. */
type Fraction = readonly [bigint, bigint];
const add = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const multiply = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const divide = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const negate = ([a, b]: Fraction): Fraction => [-a, b];
const order = ([a, b]: Fraction, [c, d]: Fraction): number => {
  const difference = (a * d - c * b) * (b < 0n ? -1n : 1n) * (d < 0n ? -1n : 1n);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};
const greatest = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatest(b, a % b));

/** A finite double read from its bits. */
function bitsOf(x: number): Fraction {
  const bits = new BigUint64Array(new Float64Array([x]).buffer)[0] as bigint;
  const biased = (bits >> 52n) & 0x7ffn;
  const fraction = bits & ((1n << 52n) - 1n);
  const mantissa = (biased === 0n ? fraction : fraction | (1n << 52n)) * (bits >> 63n === 1n ? -1n : 1n);
  const exponent = (biased === 0n ? 1n : biased) - 1075n;
  return exponent >= 0n ? [mantissa << exponent, 1n] : [mantissa, 1n << -exponent];
}

/** The same number, held in the one form that there is for it. (One expectation a number: thousands are asked.) */
function agrees(x: Rational, [n, d]: Fraction): void {
  const again = Rational.of(n, d);
  const [size, zero] = [x.numerator < 0n ? -x.numerator : x.numerator, x.numerator === 0n];
  const holds = {
    value: x.numerator * d === n * x.denominator,
    positive: x.denominator > 0n,
    lowest: greatest(size, x.denominator) === 1n,
    equal: x.equals(again) && again.equals(x),
    form: Object.is(x.double, again.double) && same(x, again),
    double: Number.isNaN(x.double) || (!Object.is(x.double, -0) && order(bitsOf(x.double), [n, d]) === 0),
    sign: x.sign === order([n, d], [0n, 1n]),
    kind:
      x.isZero === zero &&
      x.isOne === (x.numerator === x.denominator) &&
      x.isInteger === (x.denominator === 1n),
  };
  if (Object.values(holds).includes(false)) expect({ ...holds, of: [n, d] }).toEqual({});
}

function same(x: Rational, y: Rational): boolean {
  const [a, b] = [x.inParts(), y.inParts()];
  return a.mantissa === b.mantissa && Object.is(a.exponent, b.exponent) && a.divisor === b.divisor;
}

const edges = [
  ...[0, -0, 1, -1, 0.5, 3, 0.1, 1 / 3, 2 ** 53, 2 ** 53 - 1, 2 ** 53 + 2, 2 ** 26 + 1, 2 ** 27 + 1],
  ...[Number.MIN_VALUE, 5e-323, 2 ** -1022, 2 ** -1022 - 2 ** -1074, Number.MAX_VALUE, 2 ** 1023],
  ...[2 ** 700, 2 ** -700, 2 ** 699 * 1.5, 2 ** 350, 2 ** -350, 2 ** 701, 2 ** -701, 2 ** -699 * 1.75],
  ...[1 + Number.EPSILON, 1 - Number.EPSILON / 2, 2 ** -700 * (1 + Number.EPSILON), 2 ** 700 - 2 ** 647],
];
const doubles = fc.oneof(
  fc.constantFrom(...edges, ...edges.map((x) => -x)),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  // Few bits at any magnitude: where everything stays a double, or only just does not.
  fc
    .tuple(fc.integer({ min: -(2 ** 30), max: 2 ** 30 }), fc.integer({ min: -720, max: 680 }))
    .map(([m, e]) => m * 2 ** e),
  fc.integer({ min: -40, max: 40 }).map((k) => k / 8),
  fc.maxSafeInteger(),
);
/** Products of a few of these, among them neighbours in the sequence that takes Euclid's algorithm longest. */
function products(): fc.Arbitrary<bigint> {
  const fibonacci = [1n, 1n];
  for (let i = 2; i < 700; i++) fibonacci.push((fibonacci[i - 1] as bigint) + (fibonacci[i - 2] as bigint));
  const factors = [
    3n,
    2n ** 61n - 1n,
    2n ** 127n - 1n,
    3n ** 200n,
    5n ** 91n,
    2n ** 70n,
    ...fibonacci.slice(-3),
  ];
  return fc
    .array(fc.constantFrom(...factors), { maxLength: 4 })
    .map((chosen) => chosen.reduce((a, b) => a * b, 1n));
}
const fractions: fc.Arbitrary<Fraction> = fc.oneof(
  { weight: 3, arbitrary: doubles.map(bitsOf) },
  fc
    .tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 99 }))
    .map(([n, d]): Fraction => [BigInt(n), BigInt(d)]),
  fc
    .tuple(fc.bigInt({ min: -(1n << 80n), max: 1n << 80n }), fc.bigInt({ min: 1n, max: 1n << 70n }))
    .map(([n, d]): Fraction => [n, d]),
  fc
    .tuple(fc.bigInt({ min: -(1n << 80n), max: 1n << 80n }), fc.nat(900))
    .map(([n, k]): Fraction => [n, 1n << BigInt(k)]),
  // Long ones that have long divisors in common, with each other as well.
  fc
    .tuple(fc.integer({ min: -99, max: 99 }), products(), products())
    .map(([k, n, d]): Fraction => [BigInt(k) * n, d]),
);
const runs = { numRuns: 1000 };

describe('a rational number', () => {
  it('is what integers, doubles and literals say', () => {
    fc.assert(
      fc.property(fractions, (f) => {
        agrees(Rational.of(...f), f);
        agrees(Rational.of(-f[0], -f[1]), f);
      }),
      runs,
    );
    fc.assert(
      fc.property(doubles, (x) => {
        agrees(Rational.fromDouble(x), bitsOf(x));
        if (Number.isSafeInteger(x)) agrees(Rational.of(x), bitsOf(x));
      }),
      runs,
    );
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -400, max: 400 }), (n, e) => {
        agrees(
          Rational.parse(`${n}e${e}`),
          e >= 0 ? [BigInt(n) * 10n ** BigInt(e), 1n] : [BigInt(n), 10n ** BigInt(-e)],
        );
      }),
    );
    expect(() => Rational.of(1, 0)).toThrow(RangeError);
    expect(() => Rational.of(0.5)).toThrow(RangeError);
    expect(() => Rational.of(Number.NaN)).toThrow(RangeError);
    expect(() => Rational.fromDouble(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  it('is added, multiplied, divided and compared without rounding', () => {
    fc.assert(
      fc.property(fractions, fractions, (f, g) => {
        const [x, y] = [Rational.of(...f), Rational.of(...g)];
        agrees(x.plus(y), add(f, g));
        agrees(x.minus(y), add(f, negate(g)));
        agrees(x.times(y), multiply(f, g));
        agrees(x.negated(), negate(f));
        agrees(x.absolute(), f[0] < 0n !== f[1] < 0n ? negate(f) : f);
        expect([x.compare(y), x.equals(y)]).toEqual([order(f, g), order(f, g) === 0]);
        if (g[0] === 0n) expect(() => x.dividedBy(y)).toThrow(RangeError);
        else agrees(x.dividedBy(y), divide(f, g));
      }),
      runs,
    );
  });

  it('comes back from what is undone', () => {
    fc.assert(
      fc.property(fractions, fractions, (f, g) => {
        const [x, y] = [Rational.of(...f), Rational.of(...g)];
        expect(x.plus(y).minus(y)).toStrictEqual(x);
        if (!y.isZero) expect(x.times(y).dividedBy(y)).toStrictEqual(x);
      }),
      runs,
    );
  });

  it('has integer powers and exact roots', () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: -6, max: 6 }), (f, n) => {
        const x = Rational.of(...f);
        if (x.isZero && n < 0) return;
        let power: Fraction = [1n, 1n];
        for (let i = 0; i < Math.abs(n); i++) power = multiply(power, f);
        agrees(x.power(n), n < 0 ? [power[1], power[0]] : power);
        if (n > 0) expect(x.absolute().power(n).root(n)).toStrictEqual(x.absolute());
      }),
      { numRuns: 500 },
    );
    expect(Rational.of(2).root(2)).toBeUndefined();
  });

  it('has a double near it, and a text', () => {
    fc.assert(
      fc.property(doubles.filter(isModerate), (x) => {
        expect(Rational.fromDouble(x).toNumber()).toBe(x + 0);
      }),
    );
    expect(Rational.of(1, 3).toNumber()).toBe(1 / 3);
    expect(Rational.of(10n ** 400n, 10n ** 399n * 3n).toNumber()).toBeCloseTo(10 / 3, 12);
    expect(Rational.of(10n ** 400n).toNumber()).toBe(Number.POSITIVE_INFINITY);
    expect([Rational.of(6, -4), Rational.of(4, 2), Rational.fromDouble(-0)].map(String)).toEqual([
      '-3/2',
      '2',
      '0',
    ]);
  });
});

describe('error-free transformations', () => {
  const moderate = doubles.filter((x) => isModerate(x) && x !== 0);

  it('say exactly when a sum or product was not rounded', () => {
    fc.assert(
      fc.property(moderate, moderate, (x, y) => {
        const [sum, product] = [x + y, x * y];
        expect(isSum(sum, x, y)).toBe(order(bitsOf(sum), add(bitsOf(x), bitsOf(y))) === 0);
        if (isModerate(product) && product !== 0)
          expect(isProduct(product, x, y)).toBe(order(bitsOf(product), multiply(bitsOf(x), bitsOf(y))) === 0);
      }),
      { numRuns: 5000 },
    );
  });

  it('take doubles apart', () => {
    fc.assert(
      fc.property(
        doubles.filter((x) => x !== 0),
        (x) => {
          const { mantissa, exponent } = decompose(x);
          expect(Math.abs(mantissa % 2)).toBe(1);
          const scaled: Fraction =
            exponent >= 0
              ? [BigInt(mantissa) << BigInt(exponent), 1n]
              : [BigInt(mantissa), 1n << BigInt(-exponent)];
          expect(order(scaled, bitsOf(x))).toBe(0);
        },
      ),
      runs,
    );
    for (let e = -800; e <= 800; e++) {
      const power: Fraction = e >= 0 ? [1n << BigInt(e), 1n] : [1n, 1n << BigInt(-e)];
      expect(order(bitsOf(powerOfTwo(e)), power)).toBe(0);
    }
  });
});
