/** Finite commutative groups with their characters, as claims about them share it: symbols, axioms, names, cycles. It is no claim. */
import { array, choice, element } from 'lemmata';

/** The tables of sums and of negatives on a set; `suffix` tells two groups apart. */
export const groupSymbols = (set = 'G', suffix = '') => ({
  [`plus${suffix}`]: choice(set, set, set),
  [`minus${suffix}`]: choice(set, set),
  [`zero${suffix}`]: element(set),
});
/** … and the matrix of its characters, which the group indexes as well. */
export const characterSymbols = (set = 'G', suffix = '') => ({
  ...groupSymbols(set, suffix),
  [`re${suffix}`]: array(set, set),
  [`im${suffix}`]: array(set, set),
});

/** `m` is the name of a third element. */
export const groupAxioms = (set = 'G', suffix = '', m = 'm') => {
  const [plus, minus, zero] = [`plus${suffix}`, `minus${suffix}`, `zero${suffix}`];
  return {
    [`commutative${suffix}`]: `forall(j in ${set}, k in ${set}, ${plus}[j,k] == ${plus}[k,j])`,
    [`associative${suffix}`]: `forall(j in ${set}, k in ${set}, ${m} in ${set}, ${plus}[${plus}[j,k],${m}] == ${plus}[j,${plus}[k,${m}]])`,
    [`neutral${suffix}`]: `forall(j in ${set}, ${plus}[j,${zero}] == j)`,
    [`inverse${suffix}`]: `forall(j in ${set}, ${plus}[j,${minus}[j]] == ${zero})`,
  };
};
/** `m` is the name of a third element, `other` that of one at which a character is not 1. */
export const characterAxioms = (set = 'G', suffix = '', m = 'm', other = m) => {
  const [plus, zero, re, im] = [`plus${suffix}`, `zero${suffix}`, `re${suffix}`, `im${suffix}`];
  return {
    ...groupAxioms(set, suffix, m),
    [`homomorphism${suffix}`]: `forall(l in ${set}, j in ${set}, k in ${set}, (${re}[l,${plus}[j,k]] == ${re}[l,j]*${re}[l,k] - ${im}[l,j]*${im}[l,k]) and (${im}[l,${plus}[j,k]] == ${re}[l,j]*${im}[l,k] + ${im}[l,j]*${re}[l,k]))`,
    [`modulus one${suffix}`]: `forall(l in ${set}, j in ${set}, ${re}[l,j]^2 + ${im}[l,j]^2 == 1)`,
    [`symmetric${suffix}`]: `forall(l in ${set}, j in ${set}, (${re}[l,j] == ${re}[j,l]) and (${im}[l,j] == ${im}[j,l]))`,
    [`faithful${suffix}`]: `forall(l in ${set}, l != ${zero}, exists(${other} in ${set}, ${re}[l,${other}] != 1))`,
  };
};

/** The pairs of elements of two groups. */
export const pairSymbols = {
  pair: choice('G', 'H', 'K'),
  first: choice('K', 'G'),
  second: choice('K', 'H'),
};
export const projectionAxioms = {
  'the first of a pair': 'forall(g in G, h in H, first[pair[g,h]] == g)',
  'the second of a pair': 'forall(g in G, h in H, second[pair[g,h]] == h)',
};
export const pairAxioms = {
  ...projectionAxioms,
  'a pair of its parts': 'forall(k in K, pair[first[k],second[k]] == k)',
};

/** The symbols of a group as the instance of a lemma at itself. */
export const group = { G: 'G', plus: 'plus', minus: 'minus', zero: 'zero' } as const;
export const characters = { ...group, re: 're', im: 'im' } as const;
export const pairs = {
  ...characters,
  H: 'H',
  K: 'K',
  plus2: 'plus2',
  minus2: 'minus2',
  zero2: 'zero2',
  re2: 're2',
  im2: 'im2',
  pair: 'pair',
  first: 'first',
  second: 'second',
} as const;

type Cycle = 1 | 2 | 4;
const table = (n: number, entry: (j: number, k: number) => number) =>
  Array.from({ length: n }, (_, j) => Array.from({ length: n }, (_, k) => entry(j, k)));
/** The powers of -i. */
const [real, imaginary] = [
  [1, 0, -1, 0],
  [0, -1, 0, 1],
] as const;
const plus = (n: number) => table(n, (j, k) => (j + k) % n);
const minus = (n: number) => Array.from({ length: n }, (_, j) => (n - j) % n);
const re = (n: Cycle) => table(n, (l, j) => real[((l * j * 4) / n) % 4] as number);
const im = (n: Cycle) => table(n, (l, j) => imaginary[((l * j * 4) / n) % 4] as number);
/** The integers modulo n, as an instance written out. */
export const integersModulo = (n: number) => ({ G: n, plus: plus(n), minus: minus(n), zero: 0 });
/** … with their characters exp(-2*pi*i*l*j/n); for these n the values are integers. */
export const cycle = (n: Cycle) => ({ ...integersModulo(n), re: re(n), im: im(n) });
/** … as the second of two groups. */
export const secondCycle = (n: Cycle) => ({
  H: n,
  plus2: plus(n),
  minus2: minus(n),
  zero2: 0,
  re2: re(n),
  im2: im(n),
});
/** The pairs of an element of m and one of n. */
export const pairsOf = (m: number, n: number) => ({
  K: m * n,
  pair: Array.from({ length: m }, (_, j) => Array.from({ length: n }, (_, k) => j * n + k)),
  first: Array.from({ length: m * n }, (_, k) => Math.floor(k / n)),
  second: Array.from({ length: m * n }, (_, k) => k % n),
});

type Table = number | readonly number[] | readonly (readonly number[])[];
/** Of several instances the symbols named, to be drawn by the number of elements. */
export const drawn = (
  names: readonly string[],
  ...instances: readonly Readonly<Record<string, Table>>[]
): Readonly<Record<string, { readonly tables: readonly Table[] }>> =>
  Object.fromEntries(
    names.map((name) => [name, { tables: instances.map((instance) => instance[name] as Table) }]),
  );
const cycles: readonly Cycle[] = [1, 2, 4];
/** … the integers modulo n with their characters. */
export const cycles124 = (suffix = '', sizes = cycles) => ({
  [`plus${suffix}`]: { tables: sizes.map(plus) },
  [`minus${suffix}`]: { tables: sizes.map(minus) },
  [`zero${suffix}`]: { tables: [0] },
  [`re${suffix}`]: { tables: sizes.map(re) },
  [`im${suffix}`]: { tables: sizes.map(im) },
});
/** The same number for each character and element, by the number of elements. */
export const everywhere = (value: number) => ({ tables: cycles.map((n) => table(n, () => value)) });

/** Four elements, each its own inverse; with their characters. */
export const notCyclic = {
  sizes: { G: [4, 4] },
  draw: {
    plus: {
      tables: [
        [
          [0, 1, 2, 3],
          [1, 0, 3, 2],
          [2, 3, 0, 1],
          [3, 2, 1, 0],
        ],
      ],
    },
    minus: { tables: [[0, 1, 2, 3]] },
  },
} as const;
export const notCyclicWithCharacters = {
  sizes: { G: [4, 4] },
  draw: {
    ...notCyclic.draw,
    re: {
      tables: [
        [
          [1, 1, 1, 1],
          [1, -1, 1, -1],
          [1, 1, -1, -1],
          [1, -1, -1, 1],
        ],
      ],
    },
    im: { tables: [table(4, () => 0)] },
  },
} as const;

const three = (entry: (j: number, k: number) => number) =>
  [0, 1, 2].map((j) => [0, 1, 2].map((k) => entry(j, k)));
/** The integers modulo 3, whose characters no fractions are: for what holds in any group, with any numbers in the place of characters. */
export const threeWithoutCharacters = {
  plus: { tables: [three((j, k) => (j + k) % 3)] },
  minus: { tables: [[0, 2, 1]] },
  re: { between: [-2, 2] },
  im: { between: [-2, 2] },
} as const;
