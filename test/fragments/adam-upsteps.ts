/**
 * # Two steps up are at least one step down
 *
 * Of step sizes that fall like 1/t, with three steps in a cycle, after the first third of a cycle. Not claimed: anything before.
 */
import { proof, real, sign } from 'lemmata';

export default proof({
  id: 'adam-upsteps',
  title: 'A later step size is at least half an earlier one of the same cycle',
  sources: [],
  references: ['reddi2018'],

  given: { k: real('nonnegative') },
  hypotheses: { 'not the beginning': '1/3 <= k' },

  parts: {
    bound: {
      states: '1/(3*k + 1) <= 2/(3*k + 3)',
      derivation: [['<=', 'rhs', sign('(3*k - 1)/((3*k + 1)*(3*k + 3))')]],
    },
  },

  instances: {
    draw: { k: { between: [1 / 2, 20] } },
    regimes: { 'tight: a third': { construct: { k: '1/3' } } },
  },

  controls: {
    'the beginning': {
      part: 'bound',
      without: ['not the beginning'],
      counterexample: { k: 0 },
      instances: { draw: { k: { between: [0, 1 / 4] } } },
      because: '1 is more than 2/3',
    },
    'the same step size': {
      part: 'bound',
      states: '1/(3*k + 1) <= 1/(3*k + 3)',
      counterexample: { k: 1 },
      because: '1/4 is more than 1/6',
    },
  },
});
