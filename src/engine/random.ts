/**
 * Draws of random symbols, and how far they are from the laws named.
 *
 * Given independent uniform bits, every number here is x(1 + d) for an x of exactly the law named, |d| <= `units` · 2^-53: the bits
 * say in which cell of the real line x lies, and the number stands for all of its cell. So what is assumed is that the bits of Philox are
 * independent and uniform; the rest goes into the rounding-error bound of what is computed, as if inputs had been rounded.
 */
import { float64 } from '../compute/arithmetic.ts';
import { CounterStream } from '../instance/counter-stream.ts';
import { readNumber } from '../instance/regime.ts';
import type { RandomLaw } from '../proof/random.ts';
import { Rational } from '../term/rational.ts';

/** A way to draw numbers of one law. */
export interface Generator {
  /** A bound on |d|, in units of 2^-53. */
  readonly units: number;
  /** Fills rows `from` to `to` (excluded) of `width` numbers with draws `first`, `first + 1`, … */
  fill(out: Float64Array, width: number, first: number, seed: string): void;
}

type Words = { word(): number };

/**
 * A number of the interval (0,1), uniform, with 53 significant bits however small it is: the exponent by counting zeros, then the
 * mantissa, for the cell from t to t(1 + 2^-52).
 */
function uniformBits(bits: Words): number {
  let scale = 1;
  let word = bits.word();
  while (word === 0) {
    scale *= 2 ** -32;
    word = bits.word();
  }
  const exponent = (halves[Math.clz32(word)] as number) * scale;
  const high = bits.word() & 0xfffff;
  return exponent * (1 + (high * 2 ** 32 + bits.word()) * 2 ** -52);
}
/** 2^-1, 2^-2, … */
const halves = Float64Array.from({ length: 32 }, (_, k) => 2 ** -(k + 1));
/** A cell of relative width 2^-52. */
const cell = 2;
const { log, sin, cos, sqrt, divide, multiply } = float64.roundings;
/** A double next to a constant such as π. */
const constant = 1;

/**
 * -log U for a uniform U: of t/2 or of 1 - t/2 with the same probability, t uniform. A relative error e of t moves the first by e,
 * it is at least log 2; it moves the second by at most e·(1/2)/(1/2 · log 2) of itself. Either way e/log 2 < 1.5 e.
 */
function exponentialBits(bits: Words): number {
  const half = uniformBits(bits) / 2;
  return bits.word() >>> 31 === 0 ? -Math.log(half) : -Math.log1p(-half);
}
const exponentialUnits = 1.5 * cell + log;

/** An angle between 0 and π/4, and which octant it belongs to. Sine and cosine move by at most as much, relatively, as the angle. */
const angle = (bits: Words): number => uniformBits(bits) * (Math.PI / 4);
const angleUnits = cell + constant + multiply;

/**
 * Box and Muller's transformation: sqrt(2 W) (cos, sin) of a uniform angle, W exponential; pairs of independent normal numbers. A square
 * root halves the error below it.
 */
function normalPair(bits: Words, out: Float64Array): void {
  const radius = Math.sqrt(2 * exponentialBits(bits));
  const theta = angle(bits);
  const octant = bits.word() >>> 29;
  const x = radius * Math.cos(theta);
  const y = radius * Math.sin(theta);
  const first = octant & 4 ? 1 : 0;
  out[first] = octant & 1 ? -x : x;
  out[1 - first] = octant & 2 ? -y : y;
}
const normalUnits = exponentialUnits / 2 + sqrt + angleUnits + Math.max(sin, cos) + multiply;

/** The tangent of a uniform angle, of absolute value below or above one with the same probability. */
function cauchyBits(bits: Words): number {
  const theta = angle(bits);
  const sides = bits.word();
  const size = sides & 1 ? Math.sin(theta) / Math.cos(theta) : Math.cos(theta) / Math.sin(theta);
  return sides & 2 ? -size : size;
}
const cauchyUnits = 2 * angleUnits + sin + cos + divide;

/** Rounding of rounding errors, far below one unit. */
const secondOrder = 1;

const each = (units: number, number: (bits: Words) => number): Generator => ({
  units: units === 0 ? 0 : Math.ceil(units) + secondOrder,
  fill(out, width, first, seed) {
    const bits = new CounterStream(seed);
    for (let row = 0; row * width < out.length; row++) {
      bits.seek(first + row);
      for (let i = row * width; i < (row + 1) * width; i++) out[i] = number(bits);
    }
  },
});

const normal: Generator = {
  units: Math.ceil(normalUnits) + secondOrder,
  fill(out, width, first, seed) {
    const bits = new CounterStream(seed);
    const pair = new Float64Array(2);
    for (let row = 0; row * width < out.length; row++) {
      bits.seek(first + row);
      for (let i = 0; i < width; i++) {
        if (i % 2 === 0) normalPair(bits, pair);
        out[row * width + i] = pair[i % 2] as number;
      }
    }
  },
};

/** How numbers of a law are drawn. Throws a RangeError for weights that are none. */
export function generatorOf(law: RandomLaw, name: string): Generator {
  switch (law.law) {
    case 'standardNormal':
      return normal;
    case 'uniform':
      return each(cell, uniformBits);
    case 'rademacher':
      return each(0, (bits) => (bits.word() >>> 31 === 0 ? 1 : -1));
    case 'exponential':
      return each(exponentialUnits, exponentialBits);
    case 'cauchy':
      return each(cauchyUnits, cauchyBits);
    case 'discrete':
      return discreteOf(law, name);
  }
}

/** Weights n_i/d: an integer below d, uniform by rejection, says which; no error at all but that of values that are no doubles. */
function discreteOf({ values, weights }: Extract<RandomLaw, { law: 'discrete' }>, name: string): Generator {
  const shares = weights.map(readNumber);
  const total = shares.reduce((sum, w) => sum.plus(w), Rational.zero);
  if (values.length !== weights.length || !total.isOne || shares.some((w) => w.sign < 0)) {
    throw new RangeError(
      `the law of ${name}: ${values.length} values need as many weights >= 0 that add up to 1, found ${weights.join(', ')} (sum ${total})`,
    );
  }
  const denominator = shares.reduce((d, w) => (d * w.denominator) / gcd(d, w.denominator), 1n);
  if (denominator > 2n ** 53n)
    throw new RangeError(`the law of ${name}: weights with a denominator above 2^53`);
  const d = Number(denominator);
  let sum = 0n;
  const ends = shares.map((w) => {
    sum += (w.numerator * denominator) / w.denominator;
    return Number(sum);
  });
  const numbers = values.map((x) => readNumber(x));
  const doubles = numbers.map((x) => x.toNumber());
  const exact = numbers.every((x, i) => Rational.fromDouble(doubles[i] as number).equals(x));
  // One word does for most laws, and is seldom rejected.
  const one = d <= 2 ** 16;
  const fair = Math.floor(2 ** (one ? 32 : 53) / d) * d;
  // A value that is no double is a rounded quotient of two rounded numbers.
  return each(exact ? 0 : 3, (bits) => {
    let k: number;
    do k = one ? bits.word() : (bits.word() & 0x1fffff) * 2 ** 32 + bits.word();
    while (k >= fair);
    // k modulo d, which takes V8 as long as all the rest: a quotient that is rounded up to a whole number leaves one too much.
    const left = k - Math.floor(k / d) * d;
    const at = left < 0 ? left + d : left;
    let which = 0;
    while (at >= (ends[which] as number)) which += 1;
    return doubles[which] as number;
  });
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
