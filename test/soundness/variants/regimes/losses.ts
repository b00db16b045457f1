/** More instances of losses. */
import type { Instances } from '../../../../src/proof/claim.ts';
import { noTolerance, without } from './_shared.ts';

export const losses: Readonly<Record<string, Instances>> = {
  'lasso-soft-thresholding/the absolute value has no derivative at zero': noTolerance('radius', {}),
  'lasso-soft-thresholding/orthonormal design': without('J'),
  'mean-squared-error-linear-convexity/positive semidefinite hessian': without('J'),
  'mean-squared-error-linear-convexity/strong convexity': without('J'),
  'softmax-cross-entropy-convexity/gradient inequality': {
    regimes: {
      'one class at zero': { sizes: { K: [1, 1] }, construct: { 'z[k in K]': '0', 'w[k in K]': '0' } },
    },
  },
  'softmax-cross-entropy-convexity/never strictly': {
    regimes: {
      'one class at zero': {
        sizes: { K: [1, 1] },
        construct: { 'W[k in K, m in J]': '0', 'b[k in K]': '0', 'c[m in J]': '0', shift: '0' },
      },
    },
  },
  'softmax-cross-entropy-convexity/two layers': {
    regimes: { 'one class at zero': { sizes: { K: [1, 1] }, construct: { s: '0', t: '0' } } },
  },
  'softmax-cross-entropy-convexity/two layers not convex': {
    regimes: { 'four hundred classes': { sizes: { K: [400, 400] } } },
  },
};
