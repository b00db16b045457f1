/** Declarations: what the symbols of a claim are. Plain data; names become symbols when the claim is read. */

import { taking } from './arguments.ts';

export type Declaration =
  | {
      readonly declare: 'set';
      readonly description: string;
      readonly nonempty: boolean;
      readonly family: number;
      readonly law: boolean;
    }
  | {
      readonly declare: 'powers';
      readonly to: string;
      readonly maps: { readonly coordinate: string; readonly extend: string };
    }
  | {
      readonly declare: 'functions';
      readonly from: string;
      readonly to: string;
      readonly maps: { readonly value: string; readonly replace: string };
    }
  | {
      readonly declare: 'symbol';
      readonly type: string;
      readonly constraint?: string;
      readonly partials?: readonly PartialDerivative[];
    };

/** The name of a partial derivative, null for none; with names for its own derivatives when it is differentiable, too. */
export type PartialDerivative =
  | string
  | null
  | { readonly name: string; readonly partials: readonly PartialDerivative[] };

const set = (
  description = '',
  more: { nonempty?: boolean; family?: number; law?: boolean } = {},
): Declaration => ({
  declare: 'set',
  description,
  nonempty: false,
  family: 0,
  law: false,
  ...more,
});

/** A finite index set of any size, possibly empty. */
export const indexSet = taking('indexSet', 1, (description?: string): Declaration => set(description));

/** A finite index set with at least one element. */
export const nonemptySet = taking(
  'nonemptySet',
  1,
  (description?: string): Declaration => set(description, { nonempty: true }),
);

/** A family of nonempty index sets, one for each natural number: widths `I[l]`. */
export const family = taking(
  'family',
  1,
  (description?: string): Declaration => set(description, { nonempty: true, family: 1 }),
);

/**
 * A family of index sets, cube[n] = T^n, for a nonempty set T, with names for two maps: with `{ coordinate: 'bit', extend: 'snoc' }`,
 * bit[n,s,i] is the value of s in cube[n] at i < n, and snoc[n,s,t] in cube[n+1] is s with t at n. What holds of them are the
 * hypotheses cube-extend, cube-empty, cube-single, cube-last, cube-before and cube-cases (src/proof/product-sets.ts). In instances
 * that are written out the elements of T^n stand in the order of words: 00, 01, 10, 11.
 */
export const powers = taking(
  'powers',
  2,
  (to: string, maps: { readonly coordinate: string; readonly extend: string }): Declaration => ({
    declare: 'powers',
    to,
    maps,
  }),
);

/**
 * The index set of all functions from one index set to another, with names for two maps: with `{ value: 'value', replace: 'put' }`,
 * value[s,i] is s at i, and put[s,i,t] is s with t at i. What holds of them, for a set X, are the hypotheses X-product, X-resample,
 * X-replaced, X-kept, X-determined and X-contains (src/proof/product-sets.ts). In instances that are written out the value at the
 * first index changes fastest: (0,0), (1,0), (0,1), (1,1).
 */
export const functions = taking(
  'functions',
  3,
  (from: string, to: string, maps: { readonly value: string; readonly replace: string }): Declaration => ({
    declare: 'functions',
    from,
    to,
    maps,
  }),
);

/** The sample space of any probability law, over which only E ranges. Arrays over it are random variables: say which moments they have. */
export const law = taking(
  'law',
  1,
  (description?: string): Declaration => set(description, { nonempty: true, law: true }),
);

const symbol = (type: string, constraint?: string, partials?: readonly PartialDerivative[]): Declaration => ({
  declare: 'symbol',
  type,
  ...(constraint === undefined ? {} : { constraint }),
  ...(partials === undefined ? {} : { partials }),
});

/** A real number; `constraint`: `positive`, `nonnegative`, or an interval such as `[0,1)`. */
export const real = taking('real', 1, (constraint?: string): Declaration => symbol('R', constraint));
/** A natural number. */
export const natural = taking('natural', 0, (): Declaration => symbol('nat'));
/** An element of an index set. */
export const element = taking('element', 1, (set: string): Declaration => symbol(set));

/**
 * An array of reals over index sets (`array('S', 'A')`), naturals (`nat`, a sequence), or dependent ones
 * (`array('l in nat', 'i in I[l+1]')`); over a law, a random variable.
 * The last argument may be a constraint: `{ is: 'positive' }`; `nonnegative`, an interval, and over a law `integrable`,
 * `square-integrable`, `fourth-moment`, `all-moments` or `bounded` (over two laws: of the array as a whole and of each of its sections).
 */
export const array = (...indices: (string | { readonly is: string })[]): Declaration => {
  const last = indices.at(-1);
  const constrained = typeof last === 'object';
  const sets = indices.slice(0, constrained ? -1 : undefined);
  const said = constrained ? Object.keys(last).join(', ') : 'is';
  const other = sets.find((s) => typeof s !== 'string');
  if (said !== 'is' || other !== undefined)
    throw new TypeError(
      `array(${indices.map((i) => JSON.stringify(i)).join(', ')}): the last argument may be { is: 'positive' } and the like; all others are sets`,
    );
  return symbol(`R[${sets.join(', ')}]`, constrained ? last.is : undefined);
};

/** An array of probabilities: nonnegative, and summing to one over the last index (whose set is therefore nonempty). */
export const stochastic = (...indices: string[]): Declaration =>
  symbol(`R[${indices.join(', ')}]`, 'stochastic');

/** A probability vector. */
export const probability = taking('probability', 1, (set: string): Declaration => stochastic(set));

/** A function from index sets to an index set: a deterministic policy is `choice('S', 'A')`. The last argument is where it takes its values. */
export const choice = (...sets: string[]): Declaration => symbol(`map(${sets.join(', ')})`);

/**
 * An arbitrary function: `fn('R', 'R')` is a real function of a real variable, `fn('R[I]', 'R')` one of an array, `fn('R[I]', 'J', 'R')`
 * a map into arrays over J; the last argument is where it takes its values.
 */
export const fn = (...types: string[]): Declaration => symbol(`map(${types.join(', ')})`);

/**
 * A function differentiable everywhere (of arrays: Fréchet differentiable), with the names of its partial derivatives, null for
 * parameters in which it is not differentiated: `differentiable(['R[I]', 'R'], ['grad'])` declares grad(x)[i], too. A derivative
 * that is differentiable itself has names for its derivatives, one for each of its parameters, those of the function first:
 * `differentiable(['R[I]', 'R'], [{ name: 'grad', partials: ['Hessian', null] }])` declares Hessian(x)[i,j], in x[j] of grad(x)[i].
 */
export const differentiable = taking(
  'differentiable',
  2,
  (types: readonly string[], partials: readonly PartialDerivative[]): Declaration =>
    symbol(`map(${types.join(', ')})`, undefined, partials),
);
