/** A factorisation and the factors of a minimum in directions of their own, as two claims share them. It is no claim. */
import { array, element, type InstanceSpec, indexSet, nonemptySet, real } from 'lemmata';

export const matrices = {
  K: indexSet('columns'),
  A: nonemptySet('first weights'),
  C: indexSet('last weights'),
  U: array('K', 'A'),
  V: array('K', 'C'),
  U2: array('K', 'A'),
  V2: array('K', 'C'),
};
export const pairs = (i: string, j: string, body: string) => `forall(${i}, ${j}, sum(h in K, ${body}) == 0)`;
/** What the path needs of the projected V, P, and the factors W, Z of the minimum in new directions. */
export const facts = {
  kept: 'forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j]))',
  reached: 'forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j]))',
  'no U with Z': pairs('i in A', 'j in C', 'U[h,i]*Z[h,j]'),
  'no W with P': pairs('i in A', 'j in C', 'W[h,i]*P[h,j]'),
  'no U with W': 'forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0)',
  'no P with Z': 'forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0)',
  'no P with the rest': 'forall(j in C, sum(h in K, P[h,j]*(V[h,j] - P[h,j])) == 0)',
  'size of W': 'forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2))',
  'size of Z': 'forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2))',
};
/** Columns by their places: what is at 0 is left, what is at 1 is new. */
export const inColumns = {
  sizes: { K: [2, 3], A: [1, 1], C: [1, 2] },
  raw: {
    place: array('K'),
    first: array('A'),
    next: array('A'),
    lead: element('A'),
    start: real('[0,1]'),
    step: real('[0,1]'),
    weight: real('nonnegative'),
  },
  draw: {
    place: {
      tables: [
        [0, 1],
        [0, 1, 2],
      ],
    },
  },
} as const satisfies InstanceSpec;

/** To a minimum that is not zero, of rank one: straight from p and q times the factors there. */
const segment = (p: string, q: string): InstanceSpec => ({
  sizes: { A: [1, 1], C: [1, 1] },
  raw: { root: real(), side: real(), tilt: real(), held: real() },
  draw: {
    root: { oneOf: [1, 2] },
    side: { oneOf: [1, -1] },
    tilt: { oneOf: [2, '1/2'] },
    held: { oneOf: [0, 1] },
  },
  models: {
    loss: 'map(X in R[A, C], 1/2*sum(i in A, sum(j in C, (X[i,j] - 2*lam*side)^2)))',
    UP: `map(moment in R, row in K, entry in A, (${p} + (1 - (${p}))*moment)*root*indicator(place[row] == 0))`,
    VP: `map(moment in R, row in K, entry in C, (${q} + (1 - (${q}))*moment)*root*side*indicator(place[row] == 0))`,
  },
  construct: {
    lam: 'root^2',
    'U[h in K, i in A]': `(${p})*root*indicator(place[h] == 0)`,
    'V[h in K, j in C]': `(${q})*root*side*indicator(place[h] == 0)`,
    'U2[h in K, i in A]': 'root*indicator(place[h] == 0)',
    'V2[h in K, j in C]': 'root*side*indicator(place[h] == 0)',
    L: '4*root',
  },
});

/** Paths in columns by their places; the last one to zero. */
export const paths = {
  'from zero': segment('0', '0'),
  'products kept': segment('tilt', '1/tilt'),
  'one factor moves': segment('held', '1 - held'),
  'a slope': {
    models: { loss: 'map(X in R[A, C], lam/2*sum(i in A, sum(j in C, X[i,j])) - 64)' },
  },
} as const satisfies Readonly<Record<string, InstanceSpec>>;
