/**
 * # Nonnegative terms with a sum of at most zero vanish
 *
 * Any finite index set. Not claimed: anything for terms of both signs, which may cancel.
 */
import { array, contradiction, element, hypothesis, indexSet, proof, sign } from 'lemmata';

export default proof({
  id: 'zero-sum-of-nonnegative',
  title: 'Nonnegative terms with a sum of at most zero vanish',
  sources: [],
  references: [],

  given: { I: indexSet(), f: array('I', { is: 'nonnegative' }), i: element('I') },
  hypotheses: { 'sum at most zero': 'sum(j in I, f[j]) <= 0' },

  parts: {
    vanishing: {
      states: 'f[i] == 0',
      derivation: [
        contradiction('0 < 0', [
          ['<', 'f[i]', sign()],
          ['<=', 'sum(j in I, f[j])', sign('sum(j in I, f[j]*(1 - delta(j,i)))')],
          ['<=', '0', hypothesis('sum at most zero')],
        ]),
      ],
    },
  },

  instances: { sizes: { I: [1, 6] }, construct: { 'f[j in I]': '0' } },

  controls: {
    'terms of both signs': {
      part: 'vanishing',
      given: { f: array('I') },
      counterexample: { I: 2, f: [1, -1], i: 0 },
      instances: {
        sizes: { I: [2, 6] },
        raw: { h: array('I') },
        construct: { 'f[j in I]': 'h[j] - sum(k in I, h[k])/card(I)' },
      },
      because: 'terms of opposite sign cancel',
    },
    'sum at most one': {
      part: 'vanishing',
      hypotheses: { 'sum at most zero': 'sum(j in I, f[j]) <= 1' },
      counterexample: { I: 1, f: [1], i: 0 },
      instances: { construct: { 'f[j in I]': '1/card(I)' } },
      because: 'a positive sum leaves room for a positive term',
    },
  },
});
