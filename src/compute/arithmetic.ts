/**
 * What is assumed of the arithmetic of a backend: unit roundoff, the error of each operation, and a floor for underflow.
 *
 * Errors are counted in units of u. IEEE operations are correctly rounded: one unit each. The elementary functions of
 * JavaScript engines are ports of fdlibm, documented to stay below one ulp (tanh, built from expm1, below two); an ulp is at
 * most 2u of the result, and a safety factor stands over all. `backends.ts` measures whether a backend keeps to this.
 *
 * Source: N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., SIAM 2002, ch. 2 (models 2.4, 2.5, 2.8) and 3.
 */

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
}

/** Documented errors of elementary functions, in ulps. */
const documentedUlps: Readonly<Record<'exp' | 'log' | 'tanh' | 'sin' | 'cos', number>> = {
  exp: 1,
  log: 1,
  tanh: 2,
  sin: 1,
  cos: 1,
};

/** Safety factor over the documented errors. */
export const safety = 4;

/** One ulp is at most two units of u of the result. */
const unitsPerUlp = 2;

const elementary = (name: keyof typeof documentedUlps): number => documentedUlps[name] * unitsPerUlp * safety;

const roundings: Readonly<Record<Operation, number>> = {
  add: 1,
  multiply: 1,
  divide: 1,
  sqrt: 1,
  exp: elementary('exp'),
  log: elementary('log'),
  tanh: elementary('tanh'),
  sin: elementary('sin'),
  cos: elementary('cos'),
  input: 1,
};

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

/** A term that no kernel can be made of; the exact reading still can evaluate it. */
export class NotCompilable extends Error {
  override readonly name = 'NotCompilable';
}

/** An array or family is used at a position that the shape does not give. */
export class OutOfRange extends RangeError {
  override readonly name = 'OutOfRange';
}
