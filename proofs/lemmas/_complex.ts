/** Texts of complex numbers, which are pairs of reals: what claims on complex eigenvectors share. It is no claim. */
import { array, element, real } from 'lemmata';

/** Texts of the real and of the imaginary part. */
export type Complex = readonly [re: string, im: string];
/** The two symbols of a complex one. */
export const two = (name: string): Complex => [`${name}1`, `${name}2`];
export const times = ([x1, x2]: Complex, [y1, y2]: Complex): Complex => [
  `(${x1})*(${y1}) - (${x2})*(${y2})`,
  `(${x2})*(${y1}) + (${x1})*(${y2})`,
];
/** Constructions of both parts. */
export const parts = (name: string, [re, im]: Complex, indices = '') => ({
  [`${name}1${indices}`]: re,
  [`${name}2${indices}`]: im,
});
/** Both parts of an equation between complex numbers, at all indices. */
export const equal = (indices: string, [a1, a2]: Complex, [b1, b2]: Complex) =>
  `forall(${indices}, (${a1} == ${b1}) and (${a2} == ${b2}))`;

/** (x, l) is an eigenpair: the sum over z of the entry of the matrix at r and z times x[z] is l x[r]. */
export const eigenOf = (set: string, entry: string, z: string, x: string, l: string) =>
  `(forall(r in ${set}, (sum(${z} in ${set}, ${entry}*${x}1[${z}]) == ${l}1*${x}1[r] - ${l}2*${x}2[r]) and (sum(${z} in ${set}, ${entry}*${x}2[${z}]) == ${l}2*${x}1[r] + ${l}1*${x}2[r])))`;
/** The powers of a matrix M on the set S. */
export const powers = (M: string, S: string) => ({
  [`power${M}[0, i in ${S}, j in ${S}]`]: 'delta(i,j)',
  [`power${M}[k+1, i in ${S}, j in ${S}]`]: `sum(s in ${S}, ${M}[i,s]*power${M}[k,s,j])`,
});
/** Of a rotation with one row nothing is left but the stretching. */
const rowTurn: Complex = ['r1', 'r2*(card(I) - 1)'];
const columnTurn: Complex = ['s1', 's2*(card(J) - 1)'];
/** Rotations, stretched, and a product of their eigenvectors. */
export const rotatedEigenvectors = {
  sizes: { I: [2, 2], J: [1, 2] },
  raw: {
    a: array('I'),
    b: array('J'),
    r1: real(),
    r2: real(),
    s1: real(),
    s2: real(),
  },
  draw: { a: { tables: [[0], [0, 1]] }, b: { tables: [[0], [0, 1]] } },
  construct: {
    'A[p in I, i in I]': 'r1*delta(p,i) + r2*(a[p] - a[i])',
    'B[q in J, j in J]': 's1*delta(q,j) + s2*(b[q] - b[j])',
    'x1[i in I]': 'a[i]',
    'x2[i in I]': '1 - a[i]',
    'y1[j in J]': 'b[j]',
    'y2[j in J]': '1 - b[j]',
    ...parts('l', rowTurn),
    ...parts('m', columnTurn),
    ...parts('n', times(rowTurn, columnTurn)),
    ...parts('v', times(['a[i]', '1 - a[i]'], ['b[j]', '1 - b[j]']), '[i in I, j in J]'),
  },
} as const;
/** The same with every part of the proof. */
export const rotatedEigenvectorsInTurn = {
  ...rotatedEigenvectors,
  raw: { ...rotatedEigenvectors.raw, row: element('I'), col: element('J') },
  construct: {
    ...rotatedEigenvectors.construct,
    ...parts('a', rowTurn),
    ...parts('b', columnTurn),
    ...parts('w', ['v1[i,j]', 'v2[i,j]'], '[i in I, j in J]'),
    ...parts('z', ['v1[i,j]', 'v2[i,j]'], '[j in J, i in I]'),
    ...parts('G', ['delta(i,s)', '0'], '[i in I, s in I]'),
    ...parts('F', ['delta(j,s)', '0'], '[j in J, s in J]'),
    p0: 'row',
    q0: 'col',
  },
} as const;
/** Rotations, stretched, no two of whose eigenvalues cancel, and the one solution X of A X + X B = 0. */
export const rotationsThatDoNotCancel = {
  sizes: { I: [2, 2], J: [2, 2] },
  draw: { a: { tables: [[0, 1]] }, b: { tables: [[0, 1]] } },
  raw: {
    a: array('I'),
    b: array('J'),
    grows: real('positive'),
    shrinks: real('positive'),
    r2: real(),
    s2: real(),
  },
  construct: {
    'A[p in I, i in I]': 'grows*delta(p,i) + r2*(a[p] - a[i])',
    'B[j in J, q in J]': 'shrinks*delta(q,j) + s2*(b[q] - b[j])',
    'X[i in I, j in J]': '0',
    'x1[i in I]': 'a[i]',
    'x2[i in I]': '1 - a[i]',
    'y1[j in J]': 'b[j]',
    'y2[j in J]': '1 - b[j]',
    ...parts('l', ['grows', 'r2']),
    ...parts('m', ['shrinks', 's2']),
  },
} as const;
/** (g) and (-g): every X solves g X - X g = 0. */
export const opposite = {
  sizes: { I: [1, 1], J: [1, 1] },
  draw: { a: { tables: [[0]] }, b: { tables: [[0]] } },
  construct: {
    'A[p in I, i in I]': 'grows',
    'B[j in J, q in J]': '-grows',
    'X[i in I, j in J]': 'shrinks',
  },
} as const;
