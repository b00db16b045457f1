/**
 * What is assumed of the arithmetic of a backend: unit roundoff, the error of each operation, and a floor for underflow.
 *
 * Errors are counted in units of u. IEEE operations are correctly rounded: one unit each. The elementary functions of
 * JavaScript engines are ports of fdlibm, documented to stay below one ulp (tanh, built from expm1, below two); an ulp is at
 * most 2u of the result, and a safety factor stands over all. `backends.ts` measures whether a backend keeps to this.
 *
 * Source: N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., SIAM 2002, ch. 2 (models 2.4, 2.5, 2.8) and 3.
 */

/** What bounds are known for. */
export type Backend = 'cpu' | 'webasm';

export type Operation =
  | 'add'
  | 'multiply'
  | 'divide'
  | 'sqrt'
  | 'exp'
  | 'log'
  | 'tanh'
  | 'sin'
  | 'cos'
  | 'input';

export interface Arithmetic {
  readonly backend: Backend;
  /** Unit roundoff: 2^-53 or 2^-24. */
  readonly unit: number;
  /**
   * What one operation can lose by underflow, in units of u. The true loss is half the smallest subnormal; this is far more, so
   * that the bounds themselves never become subnormal, which processors compute slowly.
   */
  readonly floor: number;
  /** The largest finite number. */
  readonly largest: number;
  /** Relative error of each operation in units of u. `input`: an input that had to be rounded to float32. */
  readonly roundings: Readonly<Record<Operation, number>>;
  /** A double as the backend holds it. */
  readonly round: (value: number) => number;
  /** Operations whose error here was found to be larger than documented, and how that showed. */
  readonly refused?: ReadonlyMap<Operation | 'all', string>;
}

/** Documented errors, in ulps of the result. */
export const documentedUlps: Readonly<Record<Exclude<Operation, 'input'>, number>> = {
  add: 0.5,
  multiply: 0.5,
  divide: 0.5,
  sqrt: 0.5,
  exp: 1,
  log: 1,
  tanh: 2,
  sin: 1,
  cos: 1,
};

/** Safety factor over the documented errors; correct rounding needs none. */
const safety = 4;

/** One ulp is at most two units of u of the result. */
const unitsPerUlp = 2;

const roundings = Object.fromEntries(
  Object.entries({ ...documentedUlps, input: 0.5 }).map(([operation, ulps]) => [
    operation,
    ulps * unitsPerUlp * (ulps > 0.5 ? safety : 1),
  ]),
) as Record<Operation, number>;

/** gpu.js `cpu`: float64 inside, from inputs to the number returned. */
export const float64: Arithmetic = {
  backend: 'cpu',
  unit: 2 ** -53,
  floor: 2 ** -900,
  largest: Number.MAX_VALUE,
  roundings,
  round: (value) => value,
};

/** gpu.js `webasm`: every operation rounded to float32. The loss by underflow is 2^-150 = 2^-126 u. */
export const float32: Arithmetic = {
  backend: 'webasm',
  unit: 2 ** -24,
  floor: 2 ** -100,
  largest: (2 - 2 ** -23) * 2 ** 127,
  roundings,
  round: Math.fround,
};

export const arithmeticOf = (backend: Backend): Arithmetic => (backend === 'cpu' ? float64 : float32);

/** What bounds assume of an arithmetic, as reports give it. */
export interface ArithmeticConstants {
  readonly backend: Backend;
  /** The kernels' numbers. */
  readonly rung: 'float32' | 'float64';
  /** Unit roundoff: so many bits. */
  readonly bits: number;
  /** Documented errors in ulps; those above one half are multiplied by `safety`. */
  readonly ulps: Readonly<Record<string, number>>;
  readonly safety: number;
}

/** The kernels that a run uses: `webasm` leaves to `cpu` what it cannot decide. */
export const constantsOf = (wanted: 'auto' | Backend): ArithmeticConstants[] =>
  (wanted === 'webasm' ? [float32, float64] : [float64]).map(({ backend, unit }) => ({
    backend,
    rung: backend === 'cpu' ? 'float64' : 'float32',
    bits: -Math.log2(unit),
    ulps: documentedUlps,
    safety,
  }));

/** A term that no kernel can be made of; the exact reading still can evaluate it. */
export class NotCompilable extends Error {
  override readonly name = 'NotCompilable';
}

/** An array or family is used at a position that the shape does not give. */
export class OutOfRange extends RangeError {
  override readonly name = 'OutOfRange';
}
