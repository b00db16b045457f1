/**
 * # The square of an inner product in r coordinates is one in r (r + 1)/2
 *
 * The new coordinates are the products of two coordinates, in one of the orders; those of two different ones count twice.
 * Not claimed: that fewer do not suffice (three points of the plane need all three, see `matrix-rank-product-bounds`); higher powers, which are in
 * `powers-of-inner-products`.
 */
import {
  algebra,
  array,
  both,
  by,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

const z = (t: string) => `sum(m in range(${t}), a[i,m]*b[j,m])`;

export default proof({
  id: 'squares-of-inner-products',
  title: 'The square of an inner product in r coordinates is one in r (r + 1)/2',
  sources: [],
  references: ['graham1994, Section 5.1'],

  given: {},

  parts: {
    square: {
      given: { a: array('nat', 'nat'), b: array('nat', 'nat'), r: natural() },
      states: `exists(N in nat, X in R[nat,nat], Y in R[nat,nat], (2*N == r*(r+1)) and (forall(i in nat, j in nat, (${z('r')})^2 == sum(l in range(N), X[l,i]*Y[l,j]))))`,
      derivation: [
        have(
          'each',
          `forall(t in nat, exists(N in nat, X in R[nat,nat], Y in R[nat,nat], (2*N == t*(t+1)) and (forall(i in nat, j in nat, (${z('t')})^2 == sum(l in range(N), X[l,i]*Y[l,j])))))`,
          [
            induction('t', {
              base: [
                witness({ N: '0', X: 'array(l in nat, i in nat, 0)', Y: 'array(l in nat, j in nat, 0)' }),
                both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
              ],
              step: [
                obtain(['N', 'X', 'Y'], 'before', hypothesis('induction')),
                have('count', '2*N == t*(t+1)', [['==', 'rhs', hypothesis('before')]]),
                have(
                  'through',
                  `forall(i in nat, j in nat, (${z('t')})^2 == sum(l in range(N), X[l,i]*Y[l,j]))`,
                  [['==', 'rhs', hypothesis('before', { at: { i: 'i', j: 'j' } })]],
                ),
                have('not the last', 'forall(m in range(t), delta(m,t) == 0)', [
                  have('less', 'm < t', [['<', 'rhs', sign()]]),
                  ['==', 'rhs', algebra()],
                ]),
                obtain(
                  'P',
                  'features',
                  lemma('concatenated-rows', {
                    part: 'rows',
                    at: {
                      n: 'N',
                      m: 't + 1',
                      U: 'array(l in nat, i in nat, X[l,i])',
                      V: 'array(l in nat, i in nat, a[i,t]*a[i,l])',
                    },
                  }),
                ),
                obtain(
                  'Q',
                  'weights',
                  lemma('concatenated-rows', {
                    part: 'rows',
                    at: {
                      n: 'N',
                      m: 't + 1',
                      U: 'array(l in nat, j in nat, Y[l,j])',
                      V: 'array(l in nat, j in nat, (2 - delta(l,t))*b[j,t]*b[j,l])',
                    },
                  }),
                ),
                witness({ N: 'N + (t + 1)', X: 'P', Y: 'Q' }),
                both(
                  [
                    ['==', '2*N + 2*(t+1)', algebra()],
                    ['==', 't*(t+1) + 2*(t+1)', hypothesis('count')],
                    ['==', 'rhs', algebra()],
                  ],
                  [
                    [
                      '==',
                      `(${z('t')})^2 + sum(m in range(t), a[i,t]*a[i,m]*(2*b[j,t]*b[j,m])) + a[i,t]*a[i,t]*b[j,t]*b[j,t]`,
                      algebra(),
                    ],
                    [
                      '==',
                      `sum(l in range(N), X[l,i]*Y[l,j]) + sum(m in range(t), a[i,t]*a[i,m]*((2 - delta(m,t))*b[j,t]*b[j,m])) + a[i,t]*a[i,t]*b[j,t]*b[j,t]`,
                      hypothesis('through'),
                      hypothesis('not the last'),
                    ],
                    [
                      '==',
                      `sum(l in range(N), X[l,i]*Y[l,j]) + sum(m in range(t+1), a[i,t]*a[i,m]*((2 - delta(m,t))*b[j,t]*b[j,m]))`,
                      algebra(),
                    ],
                    [
                      '==',
                      `sum(l in range(N), P[l,i]*Q[l,j]) + sum(m in range(t+1), P[N+m,i]*Q[N+m,j])`,
                      hypothesis('features'),
                      hypothesis('weights'),
                    ],
                    [
                      '==',
                      'rhs',
                      lemma('concatenated-rows', {
                        part: 'sum',
                        at: { n: 'N', m: 't + 1', f: 'array(l in nat, P[l,i]*Q[l,j])' },
                      }),
                    ],
                  ],
                ),
              ],
            }),
          ],
        ),
        by(hypothesis('each', { at: { t: 'r' } })),
      ],
      instances: {
        draw: { r: { oneOf: [0, 1] } },
        regimes: { 'two coordinates': { draw: { r: { oneOf: [2] } }, construct: { N: '3' } } },
        sizes: { i: [0, 2], j: [0, 2] },
        raw: { x: real(), y: real() },
        construct: {
          'a[i in nat, m in nat]': 'x*i + m',
          'b[j in nat, m in nat]': 'y - j*m',
          N: 'r',
          'X[l in nat, i in nat]': 'delta(l,0)*a[i,0]^2 + delta(l,1)*a[i,0]*a[i,1] + delta(l,2)*a[i,1]^2',
          'Y[l in nat, j in nat]': 'delta(l,0)*b[j,0]^2 + delta(l,1)*2*b[j,0]*b[j,1] + delta(l,2)*b[j,1]^2',
        },
      },
    },
  },

  controls: {
    'the coordinates alone': {
      part: 'square',
      replace: ['2*N == r*(r+1)', 'N == r - 1'],
      counterexample: {
        r: 1,
        N: 0,
        X: [],
        Y: [],
        a: 'map(i in nat, m in nat, 1)',
        b: 'map(j in nat, m in nat, 1)',
        i: 0,
        j: 0,
      },
      instances: {
        draw: { r: { oneOf: [1] } },
        sizes: { i: [1, 2], j: [0, 2] },
        construct: { N: '0', 'X[l in nat, i in nat]': '0', 'Y[l in nat, j in nat]': '0' },
        regimes: {},
      },
      because: 'the square of one coordinate is not in the span of nothing',
    },
  },
});
