/**
 * # A term is at most the sum of nonnegative terms
 *
 * Not claimed: anything about series.
 */
import { array, element, nonemptySet, proof, sign } from 'lemmata';

export default proof({
  id: 'term-upper',
  title: 'A term is at most the sum of nonnegative terms',
  sources: [],
  references: [],

  given: { A: nonemptySet(), f: array('A', { is: 'nonnegative' }), a: element('A') },

  parts: {
    bound: {
      states: 'f[a] <= sum(i in A, f[i])',
      derivation: [['<=', 'rhs', sign('sum(i in A, f[i]*(1 - delta(i,a)))')]],
    },
  },

  instances: { sizes: { A: [1, 6] }, regimes: { 'tight: one term': { sizes: { A: [1, 1] } } } },

  controls: {
    'terms of either sign': {
      part: 'bound',
      given: { f: array('A') },
      counterexample: { A: 2, f: [1, -1], a: 0 },
      because: '1 is more than 1 - 1',
    },
    'one percent less': {
      part: 'bound',
      states: 'f[a] <= 99/100*sum(i in A, f[i])',
      counterexample: { A: 1, f: [1], a: 0 },
      because: 'one term is its own sum',
    },
  },
});
