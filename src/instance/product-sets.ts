/**
 * Product sets in instances: sizes and maps follow from the sizes of the sets that the product is of, so they are never drawn,
 * given or shrunk. An element is the number that its values are the digits of.
 */
import type { Instance, Shape } from '../exact/instance.ts';
import { extent } from '../exact/run.ts';
import { Rational } from '../term/rational.ts';
import type { IndexSet, Variable } from '../term/term.ts';
import { unflatten } from './row-major.ts';

/** A product set has at most so many elements. */
const mostElements = 4096;
/** … and by default, where the author gives no sizes, so many, unless two elements have more powers. */
const usualElements = 256;

/** The sizes, with those of product sets; a family is given one further than sequences are, where what extends an element is. */
export function withProducts(
  sets: readonly IndexSet[],
  sizes: ReadonlyMap<number, number | readonly number[]>,
  horizon: number,
): Map<number, number | readonly number[]> {
  const all = new Map(sizes);
  const sizeOf = (set: IndexSet): number => all.get(set.id) as number;
  for (const set of sets) {
    if (!set.product) continue;
    const { base, exponent } = set.product;
    const count = (n: number): number => {
      const size = sizeOf(base) ** n;
      if (size <= mostElements) return size;
      throw new RangeError(
        `${set.name} would have ${sizeOf(base)}^${n} elements: give smaller sizes of ${base.name}${exponent ? ` or ${exponent.name}` : ', or smaller naturals'} under instances.sizes`,
      );
    };
    all.set(
      set.id,
      exponent ? count(sizeOf(exponent)) : Array.from({ length: horizon + 2 }, (_, n) => count(n)),
    );
  }
  return all;
}

/** The largest size, up to `wanted`, of a set whose powers up to `n` are needed. */
export function largestBase(wanted: number, n: number): number {
  let size = wanted;
  while (size > 2 && size ** n > usualElements) size -= 1;
  return size;
}

/** The numbers of each map that were computed, by the size of the base and the extents: shapes differ more often than these do. */
const computed = new WeakMap<Variable, Map<string, readonly number[]>>();

/** The numbers of a map of a product set, the same in every instance of a shape. */
export function mapNumbers(v: Variable, shape: Shape): readonly number[] {
  const { type, map } = v;
  if (!map || type.kind !== 'function') throw new TypeError(`${v.name} is no map of a product set`);
  const base = shape.sizes.get((map.of.product as { base: IndexSet }).base.id) as number;
  const extents = type.params.map((p) => extent(p, { shape }));
  const known = computed.get(v) ?? new Map<string, readonly number[]>();
  computed.set(v, known);
  const key = [base, ...extents].join();
  const found = known.get(key);
  if (found) return found;
  const digit = (s: number, place: number): number => Math.floor(s / base ** place) % base;
  const entry = (at: readonly number[]): number => {
    const [a, b, c] = at as [number, number, number];
    switch (map.role) {
      case 'coordinate':
        return b < base ** a && c < a ? digit(b, a - 1 - c) : 0;
      case 'extend':
        return b < base ** a ? b * base + c : 0;
      case 'value':
        return digit(a, b);
      case 'replace':
        return a + (c - digit(a, b)) * base ** b;
    }
  };
  const total = extents.reduce((product, n) => product * n, 1);
  const numbers = Array.from({ length: total }, (_, flat) => entry(unflatten(flat, extents)));
  known.set(key, numbers);
  return numbers;
}

/** The instance with sizes and maps of its product sets as they must be. */
export function completed(
  { sets, drawn }: { readonly sets: readonly IndexSet[]; readonly drawn: readonly Variable[] },
  instance: Instance,
): Instance {
  if (!sets.some((s) => s.product)) return instance;
  const sizes = withProducts(sets, instance.shape.sizes, instance.shape.horizon);
  const shape = { ...instance.shape, sizes };
  const values = new Map(instance.values);
  for (const v of drawn) {
    if (v.map)
      values.set(
        v.id,
        mapNumbers(v, shape).map((n) => Rational.of(n)),
      );
  }
  return { shape, values };
}
