/**
 * # A weighted mean is at most the maximum
 *
 * For every probability vector. Not claimed: anything for weights of another total.
 */
import { algebra, array, hypothesis, nonemptySet, probability, proof, real } from 'lemmata';

export default proof({
  id: 'mean-at-most-maximum',
  title: 'A weighted mean is at most the maximum',
  sources: [],
  references: ['hardy1952, Theorem 1'],

  given: { I: nonemptySet(), p: probability('I'), f: array('I') },

  parts: {
    bound: {
      states: 'sum(i in I, p[i] * f[i]) <= max(j in I, f[j])',
      derivation: [
        ['<=', 'sum(i in I, p[i] * max(j in I, f[j]))', algebra()],
        ['==', 'rhs', hypothesis('p-sums-to-one')],
      ],
    },
  },

  instances: {
    sizes: { I: [1, 8] },
    raw: { c: real() },
    regimes: { 'tight: a constant': { construct: { 'f[i in I]': 'c' } } },
  },

  controls: {
    'bound by the minimum': {
      part: 'bound',
      states: 'sum(i in I, p[i] * f[i]) <= min(j in I, f[j])',
      counterexample: { p: ['1/2', '1/2'], f: [0, 1] },
      because: 'a mean lies above the minimum unless all entries agree',
    },
  },
});
