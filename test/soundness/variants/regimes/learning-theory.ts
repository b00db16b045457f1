/** More instances of learning theory. */
import { real } from 'lemmata';
import type { Instances } from '../../../../src/proof/claim.ts';

export const learningTheory: Readonly<Record<string, Instances>> = {
  'sauer-shelah/growth': {
    regimes: {
      'at most one of several points': {
        sizes: { m: [2, 3], d: [1, 1] },
        construct: { 'F[A in cube[m]]': 'indicator(size(A) <= d)' },
      },
    },
  },
  'replace-one-stability/distance of minimisers': {
    regimes: { 'no coordinates': { sizes: { K: [0, 0] }, construct: { G: '0' } } },
  },
  'replace-one-stability/bounded gap': {
    regimes: {
      'losses far from zero': {
        sizes: { Draws: [2, 2], Z: [2, 2] },
        raw: { height: real() },
        draw: { height: { oneOf: [-64, 64] }, c: { between: [-1, 1] }, lambda: { oneOf: [1] } },
        models: { l: 'map(z in Z, u in R[K], height + sum(k in K, c[z,k]*u[k]))' },
      },
    },
  },
};
