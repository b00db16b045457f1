/**
 * In which order to label bound indices, so that sums that differ in the order of their binders get the same labels: colours refine by the
 * factors in which an index stands; ties left over are tried in every order.
 *
 * What is found is a proposal only: any order of the indices, each after those that its domain mentions, makes a key (polynomial.ts).
 */

const maximumLabellings = 5040;

/** What is asked of indices, under labels for all of them. */
export interface Labelling<T> {
  /** Whether the domain of an index mentions another. */
  needs(i: T, j: T): boolean;
  /** The key of the domain of an index. */
  key(i: T, label: (j: T) => string): string;
  /** The keys of what stands below the indices. */
  pieces(label: (j: T) => string): readonly string[];
}

/** Orders to be tried; none when they are too many. */
export function orders<T>(indices: readonly T[], by: Labelling<T>): Iterable<readonly T[]> {
  const classes = refine(indices, by);
  const count = classes.reduce((n, c) => n * factorial(c.length), 1);
  return count > maximumLabellings ? [] : ordersOf(classes);
}

function refine<T>(indices: readonly T[], by: Labelling<T>): T[][] {
  const level = (i: T): number => {
    const needs = indices.filter((j) => j !== i && by.needs(i, j));
    return needs.length === 0 ? 0 : 1 + Math.max(...needs.map(level));
  };
  let colours = new Map(indices.map((i) => [i, `${level(i)}|${by.key(i, () => '_')}`]));
  for (let round = 0; round < 2; round++) {
    const classesNow = [...new Set(colours.values())].sort();
    if (classesNow.length === indices.length) break;
    const rank = (i: T): string => `${classesNow.indexOf(colours.get(i) as string)}`.padStart(3, '0');
    const count = new Map<string, number>();
    for (const colour of colours.values()) count.set(colour, (count.get(colour) ?? 0) + 1);
    const next = new Map<T, string>();
    for (const i of indices) {
      // who is alone of his colour stays so
      const tied = (count.get(colours.get(i) as string) ?? 0) > 1;
      const pieces = tied ? [...by.pieces((j) => (j === i ? '*' : `c${rank(j)}`))].sort() : [];
      next.set(i, `${rank(i)}|${pieces.join(';')}`);
    }
    colours = next;
  }
  const byColour = new Map<string, T[]>();
  for (const i of indices) {
    const colour = colours.get(i) as string;
    const members = byColour.get(colour);
    if (members) members.push(i);
    else byColour.set(colour, [i]);
  }
  return [...byColour.entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, members]) => members);
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

function* ordersOf<T>(classes: readonly (readonly T[])[]): Generator<T[]> {
  const [first, ...rest] = classes;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const head of permutations(first)) for (const tail of ordersOf(rest)) yield [...head, ...tail];
}

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length <= 1) {
    yield [...items];
    return;
  }
  for (let i = 0; i < items.length; i++) {
    const rest = [...items.slice(0, i), ...items.slice(i + 1)];
    for (const tail of permutations(rest)) yield [items[i] as T, ...tail];
  }
}
