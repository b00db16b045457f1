/**
 * # A polynomial of degree q of an inner product in r coordinates is one in choose[r+q,q]
 *
 * All powers up to q are inner products of the same features (`powers-of-inner-products`), with other weights; the weights of the sum are sums
 * of theirs.
 * Not claimed: that fewer do not suffice.
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
  sign,
  witness,
} from 'lemmata';

const z = (t: string) => `sum(m in range(${t}), a[i,m]*b[j,m])`;
const pascal = { 'choose[k in nat, 0]': '1', 'choose[k in nat, i+1]': 'sum(j in range(k), choose[j,i])' };

export default proof({
  id: 'polynomials-of-inner-products',
  title: 'A polynomial of degree q of an inner product in r coordinates is one in choose[r+q,q]',
  sources: [],
  references: ['graham1994, Section 5.1'],

  given: {},

  parts: {
    polynomial: {
      given: { a: array('nat', 'nat'), b: array('nat', 'nat'), c: array('nat'), r: natural(), q: natural() },
      where: pascal,
      states: `exists(N in nat, X in R[nat,nat], Y in R[nat,nat], (N == choose[r+q,q]) and (forall(i in nat, j in nat, sum(e in range(q+1), c[e]*(${z('r')})^e) == sum(l in range(N), X[l,i]*Y[l,j]))))`,
      derivation: [
        obtain(
          ['N', 'X'],
          'features',
          lemma('powers-of-inner-products', {
            part: 'features',
            at: { t: 'r', d: 'q', a: 'a', b: 'b', choose: 'choose' },
          }),
        ),
        have(
          'powers',
          `forall(e in nat, e <= q, exists(y in R[nat,nat], forall(i in nat, j in nat, (${z('r')})^e == sum(l in range(N), X[l,i]*y[l,j]))))`,
          [by(hypothesis('features'))],
        ),
        have(
          'partial',
          `forall(g in nat, g <= q + 1, exists(y in R[nat,nat], forall(i in nat, j in nat, sum(e in range(g), c[e]*(${z('r')})^e) == sum(l in range(N), X[l,i]*y[l,j]))))`,
          [
            induction('g', {
              base: [witness({ y: 'array(l in nat, j in nat, 0)' }), ['==', 'rhs', algebra()]],
              step: [
                have('before', 'g <= q + 1', [
                  ['<=', 'g + 1', sign()],
                  ['<=', 'rhs', hypothesis('assumed')],
                ]),
                have('degree', 'g <= q', [
                  ['==', 'g + 1 - 1', algebra()],
                  ['<=', 'q + 1 - 1', hypothesis('assumed')],
                  ['==', 'rhs', algebra()],
                ]),
                obtain('y', 'sum', hypothesis('induction')),
                obtain('x', 'next', hypothesis('powers', { at: { e: 'g' } })),
                witness({ y: 'array(l in nat, j in nat, y[l,j] + c[g]*x[l,j])' }),
                ['==', `sum(e in range(g), c[e]*(${z('r')})^e) + c[g]*(${z('r')})^g`, algebra()],
                [
                  '==',
                  'sum(l in range(N), X[l,i]*y[l,j]) + c[g]*sum(l in range(N), X[l,i]*x[l,j])',
                  hypothesis('sum'),
                  hypothesis('next'),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        obtain('y', 'weights', hypothesis('partial', { at: { g: 'q + 1' } })),
        witness({ N: 'N', X: 'X', Y: 'y' }),
        both([['==', 'rhs', hypothesis('features')]], [['==', 'rhs', hypothesis('weights')]]),
      ],
      instances: {
        draw: { r: { oneOf: [1] }, q: { oneOf: [0, 1, 2, 3] } },
        sizes: { i: [0, 2], j: [0, 2], e: [0, 3] },
        construct: {
          N: 'q + 1',
          'X[l in nat, i in nat]': 'a[i,0]^l',
          'Y[l in nat, j in nat]': 'c[l]*b[j,0]^l',
          'y[l in nat, j in nat]': 'c[l]*b[j,0]^l',
        },
        regimes: {
          'no coordinate': {
            draw: { r: { oneOf: [0] } },
            construct: { N: '1', 'X[l in nat, i in nat]': '1', 'Y[l in nat, j in nat]': 'c[0]' },
          },
          'two coordinates': {
            draw: { r: { oneOf: [2] }, q: { oneOf: [1] } },
            construct: {
              N: '3',
              'X[l in nat, i in nat]': 'delta(l,0) + delta(l,1)*a[i,0] + delta(l,2)*a[i,1]',
              'Y[l in nat, j in nat]': 'delta(l,0)*c[0] + c[1]*(delta(l,1)*b[j,0] + delta(l,2)*b[j,1])',
            },
          },
        },
      },
    },
  },

  controls: {
    'one feature less': {
      part: 'polynomial',
      replace: ['N == choose[r+q,q]', 'N == choose[r+q,q] - 1'],
      counterexample: { r: 0, q: 0, N: 0, X: [], Y: [], a: [[]], b: [[]], c: 'map(e in nat, 1)', i: 0, j: 0 },
      instances: {
        draw: { r: { oneOf: [0] }, q: { oneOf: [0] }, c: { oneOf: [1] } },
        construct: { N: '0', 'X[l in nat, i in nat]': '0', 'Y[l in nat, j in nat]': '0' },
        regimes: {},
      },
      because: 'a constant is not in the span of nothing',
    },
  },
});
