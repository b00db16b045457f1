/**
 * # The second and fourth moments of a Gaussian, from Stein's identity
 *
 * Of the identity E Z g(Z) = E g'(Z) only its instances at g = z and g = z^3 are used, so that other laws satisfy what is asked.
 * Not claimed: that Gaussians satisfy it.
 */
import { algebra, array, hypothesis, nonemptySet, probability, proof } from 'lemmata';

const moment = (k: string) => `sum(w in Omega, p[w]*Z[w]^(${k}))`;

export default proof({
  id: 'gauss-moments',
  title: "The moments of a Gaussian, from Stein's identity",
  sources: [],
  references: ['stein1981'],

  given: { Omega: nonemptySet('sample space'), p: probability('Omega'), Z: array('Omega') },
  hypotheses: {
    Stein: `forall(k in nat, k <= 2, sum(w in Omega, p[w]*(Z[w]^(k+1)*Z[w])) == (k+1)*${moment('k')})`,
  },

  parts: {
    'second moment': {
      states: `${moment('2')} == 1`,
      derivation: [
        ['==', 'sum(w in Omega, p[w]*(Z[w]^(0+1)*Z[w]))', algebra()],
        ['==', `(0+1)*${moment('0')}`, hypothesis('Stein', { at: { k: '0' } })],
        ['==', 'rhs', hypothesis('p-sums-to-one')],
      ],
    },
    'fourth moment': {
      states: `${moment('4')} == 3`,
      derivation: [
        ['==', 'sum(w in Omega, p[w]*(Z[w]^(2+1)*Z[w]))', algebra()],
        ['==', `(2+1)*${moment('2')}`, hypothesis('Stein', { at: { k: '2' } })],
        ['==', '3*1', { by: 'lemma', claim: 'gauss-moments', part: 'second moment' }],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    // -2, …, 2 with weights 1/12, 1/6, 1/2, 1/6, 1/12, in the order of the heights.
    sizes: { Omega: [5, 5] },
    raw: { height: array('Omega'), weight: array('Omega') },
    draw: { height: { between: [0, 1], bits: 16 } },
    construct: {
      'Z[w in Omega]': 'sum(y in Omega, indicator(height[y] < height[w])) - 2',
      'weight[w in Omega]': '1/2 - 59/144*Z[w]^2 + 11/144*Z[w]^4',
      // Heights may be equal.
      'p[w in Omega]':
        'indicator(sum(y in Omega, weight[y]) == 1)*weight[w] + indicator(sum(y in Omega, weight[y]) != 1)/card(Omega)',
    },
  },

  controls: {
    'any law, second moment': {
      part: 'second moment',
      without: ['Stein'],
      counterexample: { Omega: 1, p: [1], Z: [0] },
      instances: {
        sizes: { Omega: [1, 3] },
        construct: { 'Z[w in Omega]': '0', 'p[w in Omega]': '1/card(Omega)' },
      },
      because: '0 on the left, 1 on the right',
    },
    'a fair coin': {
      part: 'fourth moment',
      hypotheses: {
        Stein: `forall(k in nat, k <= 1, sum(w in Omega, p[w]*(Z[w]^(k+1)*Z[w])) == (k+1)*${moment('k')})`,
      },
      counterexample: { Omega: 2, p: ['1/2', '1/2'], Z: [1, -1] },
      instances: {
        sizes: { Omega: [2, 2] },
        construct: {
          'Z[w in Omega]': '2*sum(y in Omega, indicator(height[y] < height[w])) - 1',
          'p[w in Omega]': '1/2',
        },
      },
      because: 'its fourth moment is 1',
    },
  },
});
