/** What checks by draws are made of: laws of random symbols, and concentration bounds. Plain data. */

import { taking } from './arguments.ts';

/** The law of each entry of a random symbol; entries are independent of each other and of all other symbols. */
export type RandomLaw =
  | { readonly law: 'standardNormal' | 'uniform' | 'rademacher' | 'exponential' | 'cauchy' }
  /** These values, each with its weight; the weights add up to one. */
  | {
      readonly law: 'discrete';
      readonly values: readonly (number | string)[];
      readonly weights: readonly (number | string)[];
    };

/** Normal with mean 0 and variance 1. */
export const standardNormal = taking('standardNormal', 0, (): RandomLaw => ({ law: 'standardNormal' }));
/** Uniform on [0,1]. */
export const uniform = taking('uniform', 0, (): RandomLaw => ({ law: 'uniform' }));
/** 1 or -1, each with probability 1/2. */
export const rademacher = taking('rademacher', 0, (): RandomLaw => ({ law: 'rademacher' }));
/** Exponential with mean 1. */
export const exponential = taking('exponential', 0, (): RandomLaw => ({ law: 'exponential' }));
/** Cauchy, centred at 0 with scale 1: it has no mean. */
export const cauchy = taking('cauchy', 0, (): RandomLaw => ({ law: 'cauchy' }));
/** Finitely many values with their weights, numbers or fractions such as '1/3'. */
export const discrete = taking(
  'discrete',
  2,
  (values: readonly (number | string)[], weights: readonly (number | string)[]): RandomLaw => ({
    law: 'discrete',
    values,
    weights,
  }),
);

/** What turns draws into a decision. Its constants are terms in the symbols that an instance gives. */
export type Concentration =
  | { readonly bound: 'hoeffding'; readonly range?: readonly [string, string] }
  | { readonly bound: 'bernstein'; readonly variance: string; readonly range?: readonly [string, string] }
  | { readonly bound: 'median-of-means'; readonly variance: string }
  | { readonly bound: 'dkw' };

/** Hoeffding's inequality: every draw lies in the range, [0,1] if none is given. */
export const hoeffding = (given: { readonly range?: readonly [string, string] } = {}): Concentration => ({
  bound: 'hoeffding',
  ...given,
});
/** Bernstein's inequality: every draw lies in the range, [0,1] if none is given, and the variance is at most `variance`. */
export const bernstein = (given: {
  readonly variance: string;
  readonly range?: readonly [string, string];
}): Concentration => ({ bound: 'bernstein', ...given });
/** The median of means of groups of draws, each by Chebyshev's inequality: the variance is at most `variance`. */
export const medianOfMeans = (given: { readonly variance: string }): Concentration => ({
  bound: 'median-of-means',
  ...given,
});
/** The Dvoretzky-Kiefer-Wolfowitz inequality with Massart's constant, for distribution functions: `forall(x in R, …)`. */
export const dkw = taking('dkw', 0, (): Concentration => ({ bound: 'dkw' }));
