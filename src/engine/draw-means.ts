/** Quantities of a check by draws, computed draw by draw with bounds on their errors, and what means of them can be. */
import { type Arithmetic, float64 } from '../compute/arithmetic.ts';
import { evaluateTerm } from '../compute/compile.ts';
import type { Instance, Question, Shape } from '../exact/instance.ts';
import { extent } from '../exact/run.ts';
import type { RandomLaw } from '../proof/random.ts';
import { Rational } from '../term/rational.ts';
import type { Term, Variable } from '../term/term.ts';
import { generatorOf } from './random.ts';
import { seedOf } from './seed.ts';

/** For each draw the ends between which the quantity lies; infinite where nothing is known. */
export interface Drawn {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** An array of a batch holds at most so many numbers. */
const longestArray = 2 ** 20;

/**
 * The quantities at `draws` draws of the random symbols that they depend on. The seed and the name of a symbol say what is drawn for it, and
 * how the generator errs is part of the error bound.
 */
export function drawn(
  quantities: readonly Term[],
  question: Question,
  instance: Instance,
  laws: ReadonlyMap<Variable, RandomLaw>,
  draws: number,
  seed: string,
): Drawn[] {
  const { shape } = instance;
  const generators = [...laws].map(([v, law]) => {
    const width = widthOf(v, shape);
    return { v, width, generator: generatorOf(law, v.name) };
  });
  const given = new Map(
    [...instance.values].map(([id, numbers]) => [id, Float64Array.from(numbers, toDouble)]),
  );
  const rounded = [...instance.values].filter(([, numbers]) => numbers.some((x) => !isDouble(x)));
  const erring = generators.filter(({ generator }) => generator.units > 0);
  const inexact = new Set([...rounded.map(([id]) => id), ...erring.map(({ v }) => v.id)]);
  const units = Math.max(fraction, ...erring.map(({ generator }) => generator.units));
  const arithmetic: Arithmetic = { ...float64, roundings: { ...float64.roundings, input: units } };
  const results = quantities.map(() => ({ low: new Float64Array(draws), high: new Float64Array(draws) }));
  const widest = Math.max(1, ...generators.map((g) => g.width));
  const rows = Math.max(1, Math.floor(longestArray / widest));
  for (let first = 0; first < draws; first += rows) {
    const count = Math.min(rows, draws - first);
    const values = new Map(given);
    for (const { v, width, generator } of generators) {
      const out = new Float64Array(count * width);
      if (width > 0) generator.fill(out, width, first, seedOf(seed, v.name));
      values.set(v.id, out);
    }
    const batch = { shape, count, values, shared: new Set(given.keys()) };
    for (const [k, quantity] of quantities.entries()) {
      const evaluated = evaluateTerm(quantity, question, batch, 'cpu', { arithmetic, inexact });
      const { low, high } = results[k] as Drawn;
      for (let i = 0; i < count; i++) {
        const value = evaluated.values[i] as number;
        const bound = evaluated.bounds[i] as number;
        const known = Number.isFinite(value) && Number.isFinite(bound);
        low[first + i] = known ? below(value - bound) : Number.NEGATIVE_INFINITY;
        high[first + i] = known ? -below(-(value + bound)) : Number.POSITIVE_INFINITY;
      }
    }
  }
  return results;
}

/** How many numbers one draw of a random symbol is: the point of its law is one. */
export const widthOf = ({ type }: Variable, shape: Shape): number =>
  type.kind === 'function' ? type.params.reduce((product, p) => product * extent(p, { shape }), 1) : 1;

/** A fraction as a double is a rounded quotient of two rounded numbers: three roundings, and theirs. */
const fraction = 4;
const toDouble = (x: Rational): number => x.toNumber();
const isDouble = (x: Rational): boolean => Rational.fromDouble(toDouble(x)).equals(x);

/** A number below x, and hardly so: what rounding of the last operation may have added is taken away. */
const below = (x: number): number => x - Math.abs(x) * 2 ** -52 - 2 ** -1074;

/**
 * Ends of the mean of some of the numbers, these being within [least, most]. Adding n numbers one by one errs by at most n u/(1 - n u)
 * times the sum of their absolute values; the bound is twice that, for its own rounding.
 */
export function meanOf(
  { low, high }: Drawn,
  [least, most]: readonly [number, number],
  from: number,
  to: number,
): { readonly low: number; readonly high: number } {
  const n = to - from;
  let below = 0;
  let above = 0;
  let size = 0;
  for (let i = from; i < to; i++) {
    const l = Math.max(low[i] as number, least);
    const h = Math.min(high[i] as number, most);
    below += l;
    above += h;
    size += Math.abs(l) + Math.abs(h);
  }
  const error = (n + 2) * 2 ** -52 * size;
  return { low: (below - error) / n, high: (above + error) / n };
}
