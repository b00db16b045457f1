/**
 * # The triangle inequality for finite sums
 *
 * Any finite index set, the empty one included. Not claimed: series.
 */
import { array, indexSet, proof, sign } from 'lemmata';

export default proof({
  id: 'absolute-value-of-sum',
  title: 'The absolute value of a sum is at most the sum of the absolute values',
  sources: [],
  references: ['rudin1976, Theorem 1.33'],

  given: { I: indexSet(), f: array('I') },

  parts: {
    triangle: {
      states: 'abs(sum(i in I, f[i])) <= sum(i in I, abs(f[i]))',
      derivation: [['<=', 'rhs', sign()]],
    },
  },

  instances: {
    sizes: { I: [0, 8] },
    regimes: { 'tight: one sign': { draw: { f: { between: [0, 4] } } } },
  },

  controls: {
    equality: {
      part: 'triangle',
      states: 'abs(sum(i in I, f[i])) == sum(i in I, abs(f[i]))',
      counterexample: { I: 2, f: [1, -1] },
      because: 'terms of opposite sign cancel',
    },
    'a constant below one': {
      part: 'triangle',
      states: 'abs(sum(i in I, f[i])) <= 99/100 * sum(i in I, abs(f[i]))',
      counterexample: { I: 1, f: [1] },
      because: 'terms of one sign give equality',
    },
  },
});
