/** What instances of several topics share. */
import { array, real } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';

/** Two specifications as one. */
export const both = (a: InstanceSpec, b: InstanceSpec): InstanceSpec => ({
  ...a,
  ...b,
  raw: { ...a.raw, ...b.raw },
  construct: { ...a.construct, ...b.construct },
});

/** Singular vectors with four equal entries. */
export const spread = {
  sizes: { K: [2, 2], A: [4, 4], C: [4, 4] },
  models: {
    loss: 'map(X in R[A, C], offset + 1/2*sum(i in A, sum(j in C, (X[i,j] - (optimum + lam)/4)^2)))',
  },
  construct: {
    'U[k in K, i in A]': '(1 - delta(k,zero))*root[k]/2',
    'V[k in K, j in C]': '(1 - delta(k,zero))*root[k]/2',
    'G[i in A, j in C]': '-lam/4',
  },
} as const satisfies InstanceSpec;

/** A set without elements, each in turn: what is no maximum there is a sum. */
export const without = (...sets: readonly string[]): Instances => ({
  regimes: Object.fromEntries(sets.map((set) => [`no ${set}`, { sizes: { [set]: [0, 0] as const } }])),
});

/** A slope, by which values differ between points however near. */
export const slope = { f: 'map(u in R[I], L*sum(i in I, u[i]))' } as const;

/** A table on two points, at 0 and 1. */
export const entries = (table: readonly [string, string, string, string]) =>
  `(1 - place[x])*((1 - place[y])*(${table[0]}) + place[y]*(${table[1]})) + place[x]*((1 - place[y])*(${table[2]}) + place[y]*(${table[3]}))`;

export const line = 'abs(place[x] - place[y])';

export const at = (x: string, k: number): string => `indicator(place[${x}] == ${k})`;

/** At rest in a minimum of rank one, against other factors; of each row of K, or of the one that counts. */
const atRest = (U1: string, V1: string, row = 'indicator(place[h] == 0)'): InstanceSpec => ({
  sizes: { C: [1, 1] },
  raw: { unit: array('A'), root: real(), norm: real() },
  draw: { unit: { tables: [[1], ['3/4', 1]] }, root: { oneOf: [1, 2] } },
  models: {
    loss: 'map(X in R[A, C], 1/2*sum(i in A, sum(j in C, (X[i,j] - 2*lam*unit[i]/norm)^2)))',
    UP: 'map(moment in R, row in K, entry in A, root*indicator(place[row] == 0)*unit[entry]/norm)',
    VP: 'map(moment in R, row in K, entry in C, root*indicator(place[row] == 0))',
  },
  construct: {
    lam: 'root^2',
    norm: '(3 + card(A))/4',
    'U[h in K, i in A]': 'root*indicator(place[h] == 0)*unit[i]/norm',
    'V[h in K, j in C]': 'root*indicator(place[h] == 0)',
    'U2[h in K, i in A]': 'root*indicator(place[h] == 0)*unit[i]/norm',
    'V2[h in K, j in C]': 'root*indicator(place[h] == 0)',
    'U1[h in K, i in A]': `root*(${U1})*${row}*unit[i]/norm`,
    'V1[h in K, j in C]': `root*(${V1})*${row}`,
    L: '1',
  },
});

/** The end of a path, at rest in the minimum, against other factors. */
export const otherFactors: Readonly<Record<string, InstanceSpec>> = {
  'no factors': atRest('0', '0'),
  'the first factor': atRest('1', '0'),
  'the last factor': atRest('0', '1'),
  'a larger last factor': atRest('1', '3/2'),
  'the minimum': atRest('1', '1'),
  'all rows, large first factors': atRest('1', '1/2', '1'),
  'all rows, large last factors': atRest('1/2', '1', '1'),
  'two rows': {
    ...atRest('1', '1'),
    sizes: { K: [4, 4], A: [2, 2], C: [1, 1] },
    draw: {
      unit: { tables: [['3/4', 1]] },
      root: { oneOf: [1] },
      place: { tables: [[0, 1, 2, 3]] },
    },
    construct: {
      ...atRest('1', '1').construct,
      'U1[h in K, i in A]': 'indicator(place[h] == 0)',
    },
  },
};

/** A tolerance that is not positive, of which no definition of a limit speaks; members that differ from the limit. */
export const noTolerance = (eps: string, construct: Readonly<Record<string, string>>): Instances => ({
  regimes: { 'no tolerance': { draw: { [eps]: { oneOf: [0, -1] } }, construct } },
});
