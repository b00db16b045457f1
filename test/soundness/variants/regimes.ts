/**
 * Instances that refute variants which the instances of the claims leave standing, by part: gaps of the claims' generators, each
 * with what it takes to close it.
 */
import type { Instances } from '../../../src/proof/claim.ts';

const greedy = '2*gamma*error/(1 - gamma) * share';

/** No witness is below 0. What exists must be positive: a constructed s = 0 counts as discarded, not as a failure. */
const noRadius: Instances = {
  regimes: { 'no radius': { draw: { radius: { oneOf: [0] } }, construct: { s: '(1 - lam)/128' } } },
};

export const regimes: Readonly<Record<string, Instances>> = {
  'bellman-contraction/existence': { regimes: { 'any x': { draw: { x: { between: [-4, 4] } } } } },
  'bellman-contraction/greedy policy': {
    regimes: {
      // The same differences of V, hence the same greedy policy, with V nowhere above x.
      'V below x': {
        construct: { share: '1', 'V[s in S]': 'x[s] - 2*error*delta(s, missed)' },
      },
      'V opposite to x': {
        construct: {
          share: '1',
          'U[s in S]': `error/2 * (delta(s, missed) - delta(s, chosen)) - ${greedy}`,
          'V[s in S]': 'x[s] + error * (delta(s, chosen) - delta(s, missed))',
        },
      },
    },
  },
  'homogeneous-spurious-counterexamples/same-degree-cubes': noRadius,
  'homogeneous-spurious-counterexamples/same-degree-product': noRadius,
  'geometric-completeness/limit': { regimes: { 'any x': { draw: { x: { between: [-4, 4] } } } } },
};
