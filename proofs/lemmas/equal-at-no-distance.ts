/**
 * # Vectors at distance zero are equal
 *
 * When the absolute differences of the entries add up to zero, as a bound of theirs may show, the entries agree.
 * Not claimed: that a small distance is zero.
 */
import { array, have, indexSet, lemma, proof } from 'lemmata';

export default proof({
  id: 'equal-at-no-distance',
  title: 'Vectors at distance zero are equal',
  sources: [],
  references: ['rudin1976, Definition 2.15'],

  given: { I: indexSet(), f: array('I'), g: array('I') },
  hypotheses: { 'no distance': 'sum(i in I, abs(f[i] - g[i])) <= 0' },

  parts: {
    equal: {
      states: 'forall(i in I, f[i] == g[i])',
      derivation: [
        have('entry', 'abs(f[i] - g[i]) <= 0', [
          [
            '==',
            '0',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'I', f: 'array(k in I, abs(f[k] - g[k]))', i: 'i' },
            }),
          ],
        ]),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
    },
  },

  instances: { sizes: { I: [1, 4] }, construct: { 'g[i in I]': 'f[i]' } },

  controls: {
    'differences that add up to zero': {
      part: 'equal',
      hypotheses: { 'no distance': 'sum(i in I, f[i] - g[i]) <= 0' },
      counterexample: { I: 2, f: [1, 0], g: [0, 1] },
      instances: { construct: { 'g[i in I]': 'f[i] + 1' } },
      because: 'differences of both signs cancel',
    },
    'near each other': {
      part: 'equal',
      hypotheses: { 'no distance': 'sum(i in I, abs(f[i] - g[i])) <= 1' },
      counterexample: { I: 1, f: [1], g: [0] },
      instances: { sizes: { I: [1, 1] }, construct: { 'g[i in I]': 'f[i] + 1' } },
      because: '0 and 1 are at distance 1',
    },
  },
});
