/**
 * # An entry is at most the maximum
 *
 * Not claimed: anything about suprema of infinite families.
 */
import { algebra, array, element, nonemptySet, proof } from 'lemmata';

export default proof({
  id: 'maximum-upper-bound',
  title: 'An entry is at most the maximum',
  sources: [],
  references: [],

  given: { A: nonemptySet(), f: array('A'), a: element('A') },

  parts: {
    bound: {
      states: 'f[a] <= max(b in A, f[b])',
      derivation: [['<=', 'rhs', algebra()]],
    },
  },

  instances: { sizes: { A: [1, 8] }, regimes: { 'tight: one entry': { sizes: { A: [1, 1] } } } },

  controls: {
    'bound by the minimum': {
      part: 'bound',
      states: 'f[a] <= min(b in A, f[b])',
      counterexample: { A: 2, f: [0, 1], a: 1 },
      because: 'only the smallest entry is at most the minimum',
    },
  },
});
