/**
 * # The fourth moment of a sum of n independent terms
 *
 * n (m4 - 3 m2^2) + 3 n^2 m2^2, from the fourth moments of independent terms of mean zero, variance m2 and fourth moment m4: the
 * excess over a Gaussian falls like 1/n. Not claimed: that independent terms have these moments.
 */
import { algebra, array, element, hypothesis, nonemptySet, probability, proof, real } from 'lemmata';

const product = 'X[i,w]*X[j,w]*X[k,w]*X[l,w]';
const moments =
  '(m4 - 3*m2^2)*delta(i,j)*delta(j,k)*delta(k,l) + m2^2*(delta(i,j)*delta(k,l) + delta(i,k)*delta(j,l) + delta(i,l)*delta(j,k))';
const sums = (body: string) => `sum(i in N, sum(j in N, sum(k in N, sum(l in N, ${body}))))`;

export default proof({
  id: 'wide-kurtosis',
  title: 'The fourth moment of a sum of independent terms',
  sources: [],
  references: ['neal1996'],

  given: {
    N: nonemptySet('terms'),
    Omega: nonemptySet('sample space'),
    p: probability('Omega'),
    X: array('N', 'Omega'),
    m2: real(),
    m4: real(),
  },
  hypotheses: {
    'fourth moments': `forall(i in N, j in N, k in N, l in N, sum(w in Omega, p[w]*${product}) == ${moments})`,
  },

  parts: {
    moment: {
      states: 'sum(w in Omega, p[w]*sum(i in N, X[i,w])^4) == card(N)*(m4 - 3*m2^2) + 3*card(N)^2*m2^2',
      derivation: [
        ['==', sums(`sum(w in Omega, p[w]*${product})`), algebra()],
        ['==', sums(moments), hypothesis('fourth moments')],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { N: [1, 1], Omega: [1, 4] },
    raw: { any: element('N'), height: array('Omega'), spread: real(), q: real('[0,1]') },
    draw: { height: { between: [0, 1], bits: 16 } },
    construct: {
      m2: `sum(w in Omega, p[w]*X[any,w]^2)`,
      m4: `sum(w in Omega, p[w]*X[any,w]^4)`,
    },
    regimes: {
      // Two independent terms -spread, 0, spread of weights q/2, 1 - q, q/2: the nine points in the order of their heights.
      'two terms': {
        sizes: { N: [2, 2], Omega: [9, 9] },
        raw: { rank: array('Omega'), row: array('Omega'), column: array('Omega'), weight: array('Omega') },
        construct: {
          'rank[w in Omega]': 'sum(z in Omega, indicator(height[z] < height[w]))',
          'row[w in Omega]': 'indicator(3 <= rank[w]) + indicator(6 <= rank[w]) - 1',
          'column[w in Omega]': 'rank[w] - 3*row[w] - 4',
          'weight[w in Omega]': '(1 - q + (3/2*q - 1)*row[w]^2)*(1 - q + (3/2*q - 1)*column[w]^2)',
          // Heights may be equal.
          'p[w in Omega]':
            'indicator(sum(z in Omega, weight[z]) == 1)*weight[w] + indicator(sum(z in Omega, weight[z]) != 1)/card(Omega)',
          'X[i in N, w in Omega]': 'spread*(delta(i,any)*row[w] + (1 - delta(i,any))*column[w])',
          m2: 'q*spread^2',
          m4: 'q*spread^4',
        },
      },
    },
  },

  controls: {
    'the value of a Gaussian': {
      part: 'moment',
      states: 'sum(w in Omega, p[w]*sum(i in N, X[i,w])^4) == 3*card(N)^2*m2^2',
      counterexample: { N: 1, Omega: 2, p: ['1/2', '1/2'], X: [[1, -1]], m2: 1, m4: 1 },
      because: '1 on the left, 3 on the right',
    },
    'terms that are not independent': {
      part: 'moment',
      without: ['fourth moments'],
      counterexample: {
        N: 2,
        Omega: 2,
        p: ['1/2', '1/2'],
        X: [
          [1, -1],
          [1, -1],
        ],
        m2: 1,
        m4: 1,
      },
      instances: {
        sizes: { N: [2, 3], Omega: [2, 4] },
        construct: { 'X[i in N, w in Omega]': '1', m2: '1', m4: '1' },
      },
      because: '16 on the left, -4 + 12 on the right',
    },
  },
});
