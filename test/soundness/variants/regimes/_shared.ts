/** What instances of several topics share. */
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
