/**
 * # The covariance of a wide layer's outputs
 *
 * n weights of unit covariance, independent of the features a and b of two inputs: their sums, scaled by 1/sqrt(n), have the
 * covariance K of the features, for every n. Not claimed: that the sums are Gaussian, which they are in the limit only.
 */
import { algebra, array, element, hypothesis, law, nonemptySet, proof, real } from 'lemmata';

export default proof({
  id: 'wide-cov',
  title: "The covariance of a wide layer's outputs is that of its features",
  sources: [],
  references: ['neal1996'],

  given: {
    N: nonemptySet('units'),
    Weights: law('outgoing weights'),
    Below: law('weights of the layers below'),
    v: array('N', 'Weights', { is: 'square-integrable' }),
    a: array('N', 'Below', { is: 'square-integrable' }),
    b: array('N', 'Below', { is: 'square-integrable' }),
    K: real(),
  },
  hypotheses: {
    'unit covariance': 'forall(i in N, j in N, E(w in Weights, v[i,w]*v[j,w]) == delta(i,j))',
    kernel: 'forall(i in N, E(z in Below, a[i,z]*b[i,z]) == K)',
  },

  parts: {
    covariance: {
      states:
        'E(w in Weights, E(z in Below, sum(i in N, v[i,w]*a[i,z])*sum(j in N, v[j,w]*b[j,z])/card(N))) == K',
      derivation: [
        [
          '==',
          '1/card(N)*sum(i in N, sum(j in N, E(w in Weights, v[i,w]*v[j,w])*E(z in Below, a[i,z]*b[j,z])))',
          algebra(),
        ],
        [
          '==',
          '1/card(N)*sum(i in N, sum(j in N, delta(i,j)*E(z in Below, a[i,z]*b[j,z])))',
          hypothesis('unit covariance'),
        ],
        ['==', '1/card(N)*sum(i in N, E(z in Below, a[i,z]*b[i,z]))', algebra()],
        ['==', '1/card(N)*sum(i in N, K)', hypothesis('kernel')],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { N: [1, 1], Weights: [1, 4], Below: [1, 4] },
    raw: {
      any: element('N'),
      mirror: array('Weights', { is: 'positive' }),
      head: element('Weights'),
      turn: real('[-2,2]'),
      a0: array('Below'),
      b0: array('Below'),
      scale: array('N', { is: 'positive' }),
    },
    draw: { mirror: { oneOf: [1, 2, 3, 4] }, scale: { oneOf: ['1/2', 1, 2, 4] } },
    construct: {
      // A reflection of the constant 1, which has unit second moment.
      'v[i in N, w in Weights]': '1 - 2*mirror[w]*E(y in Weights, mirror[y])/E(y in Weights, mirror[y]^2)',
      'a[i in N, z in Below]': 'scale[i]*a0[z]',
      'b[i in N, z in Below]': 'b0[z]/scale[i]',
      K: 'E(z in Below, a0[z]*b0[z])',
    },
    regimes: {
      // Where the law of the weights is a fair coin.
      'two units': {
        sizes: { N: [2, 2], Weights: [2, 2] },
        construct: {
          'v[i in N, w in Weights]':
            '((1 - turn^2)*(delta(i,any) + (1 - delta(i,any))*(1 - 2*delta(w,head))) + 2*turn*(delta(i,any)*(1 - 2*delta(w,head)) - (1 - delta(i,any))))/(1 + turn^2)',
        },
      },
    },
  },

  controls: {
    'weights that are correlated': {
      part: 'covariance',
      without: ['unit covariance'],
      counterexample: { N: 2, Weights: [1], Below: [1], v: [[1], [1]], a: [[1], [1]], b: [[1], [1]], K: 1 },
      instances: { sizes: { N: [2, 3] }, construct: { 'v[i in N, w in Weights]': '1' } },
      because: '2 on the left, 1 on the right',
    },
    'another kernel': {
      part: 'covariance',
      without: ['kernel'],
      counterexample: { N: 1, Weights: [1], Below: [1], v: [[1]], a: [[1]], b: [[1]], K: 0 },
      instances: { construct: { K: '1 + E(z in Below, a0[z]*b0[z])' } },
      because: '1 on the left, 0 on the right',
    },
    'without the scale': {
      part: 'covariance',
      states: 'E(w in Weights, E(z in Below, sum(i in N, v[i,w]*a[i,z])*sum(j in N, v[j,w]*b[j,z]))) == K',
      counterexample: {
        N: 2,
        Weights: ['1/2', '1/2'],
        Below: [1],
        v: [
          [1, 1],
          [1, -1],
        ],
        a: [[1], [1]],
        b: [[1], [1]],
        K: 1,
      },
      because: '2 on the left, 1 on the right',
    },
  },
});
