/** More instances of meta learning. */
import type { Instances } from '../../../../src/proof/claim.ts';

export const metaLearning: Readonly<Record<string, Instances>> = {
  'maml-meta-gradient/first-order error': {
    regimes: {
      'no parameters': { sizes: { I: [0, 0] } },
      'long steps': { sizes: { I: [1, 1] }, draw: { a: { oneOf: [4] }, curvature: { oneOf: [4] } } },
    },
  },
  'maml-meta-gradient/average of tasks': {
    regimes: {
      'no parameters': {
        sizes: { I: [0, 0] },
        construct: { 'c[k in K, p in I]': '0', 'w[p in I]': '0', 'v[p in I]': '0' },
      },
    },
  },
};
