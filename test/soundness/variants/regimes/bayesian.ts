/** More instances of Bayesian inference. */
import { array } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';

/** Four points of mean 0 and of the covariance 1, to which one component is fitted, its axes turned by an angle, those of the update by another. */
const standardNormal = (
  cosine: string,
  sine: string,
  updatedCosine: string,
  updatedSine: string,
): InstanceSpec => ({
  sizes: { N: [4, 4], K: [1, 1], J: [2, 2] },
  raw: { first: array('J') },
  draw: {
    x: {
      tables: [
        [
          [-1, -1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
      ],
    },
    tau: { oneOf: [1] },
    first: { tables: [[1, 0]] },
  },
  construct: {
    'r[n in N, k in K]': '1',
    'w[k in K]': '1',
    'm[k in K, j in J]': '0',
    's[k in K, a in J]': '1',
    't[k in K, a in J]': '1',
    'u[k in K, a in J, j in J]': `${cosine}*delta(a,j) + ${sine}*(first[a] - first[j])`,
    'v[k in K, a in J, j in J]': `${updatedCosine}*delta(a,j) + ${updatedSine}*(first[a] - first[j])`,
  },
});

export const bayesian: Readonly<Record<string, Instances>> = {
  'em-monotonicity/M-step, the only maximiser': {
    regimes: {
      'one component, standard normal, in the plane': standardNormal('3/5', '4/5', '1', '0'),
      'one component, standard normal, in the plane, updated axes turned': standardNormal(
        '1',
        '0',
        '3/5',
        '4/5',
      ),
    },
  },
  'em-monotonicity/a mixture ascends': {
    regimes: {
      'no coordinates': {
        sizes: { N: [1, 3], K: [1, 2], J: [0, 0] },
        draw: { x: { oneOf: [0] } },
        construct: {
          'w[k in K]': 'mass[k]/sum(h in K, mass[h])',
          'r[n in N, k in K]': 'w[k]',
          't[k in K, a in J]': '1',
        },
      },
    },
  },
  'em-monotonicity/means alone': {
    regimes: {
      'no coordinates': {
        sizes: { N: [1, 2], K: [1, 1], J: [0, 0] },
        draw: { x: { oneOf: [0] } },
        construct: { 'w[k in K]': '1' },
      },
      'shares above one': {
        sizes: { N: [2, 2], K: [1, 1] },
        draw: { x: { tables: [[[0], [1]]] }, u: { oneOf: [1] } },
        construct: { tau: '1/256', 'w[k in K]': '8', 'm[k in K, j in J]': '1/2', 's[k in K, a in J]': '1' },
      },
    },
  },
};
