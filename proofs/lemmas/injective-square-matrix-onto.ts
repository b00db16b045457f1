/**
 * # A square system with at most one solution has one
 *
 * A square matrix A that sends no vector but zero to zero reaches every vector; so does a linear map of matrices to matrices of their kind.
 * This is what dimension is about, shown without it: least squares give Y with A'AY = A', so YA = 1 since A is one-to-one; then
 * |AY - 1|^2 = |I| - tr AY = |I| - tr YA = 0. Matrices are vectors, by their entries.
 * Not claimed: how to find the solution, anything for matrices that are not square.
 */
import {
  algebra,
  array,
  contradiction,
  element,
  have,
  hypothesis,
  indexSet,
  lemma,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

/** A'A acting on matrices column by column, in coordinates; and the right side A'. */
const normal = (s: string, t: string) =>
  `sum(k in I, sum(l in I, sum(h in I, A[h,k]*A[h,l])*sum(q in I, U[${s},k,q]*U[${t},l,q])))`;
const right = (s: string) => `sum(k in I, sum(q in I, U[${s},k,q]*A[q,k]))`;

/** ULU' + 1 - UU' in coordinates s and t, which is one-to-one when L is: what it sends to zero is Uw with Lw = 0. */
const entry = (s: string) =>
  `sum(p in I, sum(q in J, U[${s},p,q]*(sum(k in I, sum(l in J, L[p,q,k,l]*U[t,k,l])) - U[t,p,q]))) + delta(${s},t)`;
const image = (x: string, s = 's') => `sum(t in range(n+1), (${entry(s)})*${x}[t])`;
/** The matrix U'x, and L of it. */
const matrix = (x: string, i: string, j: string) => `sum(t in range(n+1), U[t,${i},${j}]*${x}[t])`;
const applied = (x: string, i: string, j: string) =>
  `sum(k in I, sum(l in J, L[${i},${j},k,l]*${matrix(x, 'k', 'l')}))`;
const change = (x: string, s = 's') =>
  `sum(p in I, sum(q in J, U[${s},p,q]*(${applied(x, 'p', 'q')} - ${matrix(x, 'p', 'q')})))`;

/** Up to four entries one after another. */
const inARow =
  '(delta(t,0)*delta(i,first) + delta(t,1)*(1 - delta(i,first)))*delta(j,left) + (delta(t,2)*delta(i,first) + delta(t,3)*(1 - delta(i,first)))*(1 - delta(j,left))';

const root = have('root', 'forall(z in R, z^2 == 0, z == 0)', [
  contradiction('0 < 0', [
    ['<', 'z^2', sign()],
    ['==', '0', hypothesis('assumed')],
  ]),
]);

export default proof({
  id: 'injective-square-matrix-onto',
  title: 'An injective linear map of a finite-dimensional space to itself is onto',
  sources: [],
  references: ['rudin1976, Theorem 9.5'],

  given: { I: indexSet() },

  parts: {
    solution: {
      given: { A: array('I', 'I'), b: array('I') },
      hypotheses: {
        injective:
          'forall(w in R[I], forall(i in I, sum(j in I, A[i,j]*w[j]) == 0), forall(i in I, w[i] == 0))',
      },
      states: 'exists(y in R[I], forall(i in I, sum(j in I, A[i,j]*y[j]) == b[i]))',
      derivation: [
        obtain(
          ['n', 'U'],
          'isometry',
          lemma('matrices-as-vectors', { part: 'vectorisation', at: { I: 'I', J: 'I' } }),
        ),
        have(
          'symmetric',
          `forall(s in range(n+1), t in range(n+1), ${normal('s', 't')} == ${normal('t', 's')})`,
          [['==', 'rhs', algebra()]],
        ),
        have(
          'semidefinite',
          `forall(u in R[nat], 0 <= sum(s in range(n+1), u[s]*sum(t in range(n+1), ${normal('s', 't')}*u[t])))`,
          [
            [
              '<=',
              'rhs',
              sign('sum(h in I, sum(j in I, sum(k in I, A[h,k]*sum(s in range(n+1), U[s,k,j]*u[s]))^2))'),
            ],
          ],
        ),
        have(
          'bounded',
          `forall(u in R[nat], sum(s in range(n+1), ${right('s')}*u[s])^2 <= card(I)*sum(s in range(n+1), u[s]*sum(t in range(n+1), ${normal('s', 't')}*u[t])))`,
          [
            ['==', 'sum(j in I, 1*sum(k in I, A[j,k]*sum(s in range(n+1), U[s,k,j]*u[s])))^2', algebra()],
            [
              '<=',
              'sum(j in I, 1^2)*sum(j in I, sum(k in I, A[j,k]*sum(s in range(n+1), U[s,k,j]*u[s]))^2)',
              lemma('cauchy-schwarz', { part: 'squared' }),
            ],
            [
              '==',
              'card(I)*sum(j in I, sum(h in I, delta(h,j)*sum(k in I, A[h,k]*sum(s in range(n+1), U[s,k,j]*u[s]))^2))',
              algebra(),
            ],
            [
              '<=',
              'card(I)*sum(j in I, sum(h in I, sum(k in I, A[h,k]*sum(s in range(n+1), U[s,k,j]*u[s]))^2))',
              sign(),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        obtain(
          ['x'],
          'least squares',
          lemma('positive-semidefinite-system', {
            at: {
              I: 'range(n+1)',
              M: `array(s in range(n+1), t in range(n+1), ${normal('s', 't')})`,
              c: `array(s in range(n+1), ${right('s')})`,
              C: 'card(I)',
            },
          }),
        ),
        have(
          'normal equations',
          'exists(Y in R[I,I], forall(i in I, j in I, sum(h in I, A[h,i]*sum(k in I, A[h,k]*Y[k,j])) == A[j,i]))',
          [
            witness({ Y: 'array(i in I, j in I, sum(t in range(n+1), U[t,i,j]*x[t]))' }),
            [
              '==',
              `sum(k in I, sum(l in I, delta(i,k)*delta(j,l)*sum(g in I, sum(h in I, A[h,k]*A[h,g])*sum(t in range(n+1), U[t,g,l]*x[t]))))`,
              algebra(),
            ],
            [
              '==',
              `sum(k in I, sum(l in I, sum(s in range(n+1), U[s,i,j]*U[s,k,l])*sum(g in I, sum(h in I, A[h,k]*A[h,g])*sum(t in range(n+1), U[t,g,l]*x[t]))))`,
              hypothesis('isometry'),
            ],
            [
              '==',
              `sum(s in range(n+1), U[s,i,j]*sum(t in range(n+1), ${normal('s', 't')}*x[t]))`,
              algebra(),
            ],
            ['==', `sum(s in range(n+1), U[s,i,j]*${right('s')})`, hypothesis('least squares')],
            ['==', `sum(k in I, sum(l in I, sum(s in range(n+1), U[s,i,j]*U[s,k,l])*A[l,k]))`, algebra()],
            ['==', `sum(k in I, sum(l in I, delta(i,k)*delta(j,l)*A[l,k]))`, hypothesis('isometry')],
            ['==', 'rhs', algebra()],
          ],
        ),
        obtain(['Y'], 'inverse', hypothesis('normal equations')),
        root,
        have('on the left', 'forall(i in I, j in I, sum(k in I, Y[i,k]*A[k,j]) - delta(i,j) == 0)', [
          have(
            'square',
            'sum(h in I, sum(l in I, A[h,l]*(sum(k in I, Y[l,k]*A[k,j]) - delta(l,j)))^2) <= 0',
            [
              [
                '==',
                'sum(l in I, (sum(k in I, Y[l,k]*A[k,j]) - delta(l,j))*(sum(k in I, sum(h in I, A[h,l]*sum(m in I, A[h,m]*Y[m,k]))*A[k,j]) - sum(h in I, A[h,l]*A[h,j])))',
                algebra(),
              ],
              [
                '==',
                'sum(l in I, (sum(k in I, Y[l,k]*A[k,j]) - delta(l,j))*(sum(k in I, A[k,l]*A[k,j]) - sum(h in I, A[h,l]*A[h,j])))',
                hypothesis('inverse'),
              ],
              ['<=', 'rhs', algebra()],
            ],
          ),
          have(
            'sent to zero',
            'forall(h in I, sum(l in I, A[h,l]*(sum(k in I, Y[l,k]*A[k,j]) - delta(l,j))) == 0)',
            [
              have('vanishes', 'sum(l in I, A[h,l]*(sum(k in I, Y[l,k]*A[k,j]) - delta(l,j)))^2 == 0', [
                [
                  '==',
                  'rhs',
                  lemma('zero-sum-of-nonnegative', {
                    at: {
                      I: 'I',
                      f: 'array(g in I, sum(l in I, A[g,l]*(sum(k in I, Y[l,k]*A[k,j]) - delta(l,j)))^2)',
                      i: 'h',
                    },
                  }),
                ],
              ]),
              ['==', 'rhs', hypothesis('root')],
            ],
          ),
          [
            '==',
            'rhs',
            hypothesis('injective', {
              at: { w: 'array(l in I, sum(k in I, Y[l,k]*A[k,j]) - delta(l,j))', i: 'i' },
            }),
          ],
        ]),
        have('on the right', 'forall(i in I, j in I, sum(k in I, A[i,k]*Y[k,j]) - delta(i,j) == 0)', [
          have('squares', 'sum(g in I, sum(h in I, (sum(k in I, A[g,k]*Y[k,h]) - delta(g,h))^2)) <= 0', [
            [
              '==',
              'sum(h in I, sum(k in I, Y[k,h]*sum(g in I, A[g,k]*sum(m in I, A[g,m]*Y[m,h])))) - 2*sum(h in I, sum(k in I, Y[k,h]*A[h,k])) + card(I)',
              algebra(),
            ],
            [
              '==',
              'sum(h in I, sum(k in I, Y[k,h]*A[h,k])) - 2*sum(h in I, sum(k in I, Y[k,h]*A[h,k])) + card(I)',
              hypothesis('inverse'),
            ],
            ['==', '-sum(k in I, sum(h in I, Y[k,h]*A[h,k]) - delta(k,k))', algebra()],
            ['==', '0', hypothesis('on the left')],
            ['<=', 'rhs', algebra()],
          ]),
          have('of one row', 'sum(h in I, (sum(k in I, A[i,k]*Y[k,h]) - delta(i,h))^2) <= 0', [
            [
              '==',
              '0',
              lemma('zero-sum-of-nonnegative', {
                at: {
                  I: 'I',
                  f: 'array(g in I, sum(h in I, (sum(k in I, A[g,k]*Y[k,h]) - delta(g,h))^2))',
                  i: 'i',
                },
              }),
            ],
            ['<=', 'rhs', algebra()],
          ]),
          have('vanishes', '(sum(k in I, A[i,k]*Y[k,j]) - delta(i,j))^2 == 0', [
            [
              '==',
              'rhs',
              lemma('zero-sum-of-nonnegative', {
                at: { I: 'I', f: 'array(h in I, (sum(k in I, A[i,k]*Y[k,h]) - delta(i,h))^2)', i: 'j' },
              }),
            ],
          ]),
          ['==', 'rhs', hypothesis('root')],
        ]),
        witness({ y: 'array(i in I, sum(k in I, Y[i,k]*b[k]))' }),
        ['==', 'sum(k in I, (sum(j in I, A[i,j]*Y[j,k]) - delta(i,k))*b[k]) + b[i]', algebra()],
        ['==', 'rhs', hypothesis('on the right')],
      ],
      instances: {
        sizes: { I: [0, 3] },
        raw: { solves: array('I'), v: array('I'), scale: real('nonnegative') },
        construct: {
          'A[i in I, j in I]': 'delta(i,j) + scale*v[i]*v[j]',
          'y[i in I]': 'solves[i]',
          'b[i in I]': 'sum(j in I, A[i,j]*solves[j])',
          'w[i in I]': '0',
        },
        regimes: {
          'with coordinates': {
            sizes: { I: [1, 2] },
            raw: { first: element('I'), left: element('I') },
            construct: {
              n: '3',
              'U[t in nat, i in I, j in I]': inARow,
              'Y[i in I, j in I]': 'delta(i,j) - scale*v[i]*v[j]/(1 + scale*sum(k in I, v[k]^2))',
              'x[s in nat]': 'sum(i in I, sum(j in I, U[s,i,j]*Y[i,j]))',
            },
          },
        },
      },
    },
    matrices: {
      given: { J: indexSet(), L: array('I', 'J', 'I', 'J'), c: array('I', 'J') },
      hypotheses: {
        injective:
          'forall(w in R[I,J], forall(i in I, j in J, sum(k in I, sum(l in J, L[i,j,k,l]*w[k,l])) == 0), forall(i in I, j in J, w[i,j] == 0))',
      },
      states:
        'exists(y in R[I,J], forall(i in I, j in J, sum(k in I, sum(l in J, L[i,j,k,l]*y[k,l])) == c[i,j]))',
      derivation: [
        obtain(
          ['n', 'U'],
          'isometry',
          lemma('matrices-as-vectors', { part: 'vectorisation', at: { I: 'I', J: 'J' } }),
        ),
        have(
          'itself',
          'forall(x in R[nat], s in range(n+1), sum(t in range(n+1), delta(s,t)*x[t]) == x[s])',
          [['==', 'rhs', lemma('sum-against-delta', { at: { n: 'n+1', i: 's', h: 'x' } })]],
        ),
        have(
          'as a matrix',
          `forall(x in R[nat], g in I, h in J, sum(r in range(n+1), U[r,g,h]*${image('x', 'r')}) == ${applied('x', 'g', 'h')})`,
          [
            [
              '==',
              `sum(r in range(n+1), U[r,g,h]*(${change('x', 'r')} + x[r]))`,
              hypothesis('itself', { at: { x: 'x' } }),
            ],
            [
              '==',
              `sum(p in I, sum(q in J, sum(r in range(n+1), U[r,g,h]*U[r,p,q])*(${applied('x', 'p', 'q')} - ${matrix('x', 'p', 'q')}))) + ${matrix('x', 'g', 'h')}`,
              algebra(),
            ],
            [
              '==',
              `sum(p in I, sum(q in J, delta(g,p)*delta(h,q)*(${applied('x', 'p', 'q')} - ${matrix('x', 'p', 'q')}))) + ${matrix('x', 'g', 'h')}`,
              hypothesis('isometry'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'injective on vectors',
          `forall(u in R[nat], forall(s in range(n+1), ${image('u')} == 0), forall(s in range(n+1), u[s] == 0))`,
          [
            have('sent to zero', `forall(g in I, h in J, ${applied('u', 'g', 'h')} == 0)`, [
              [
                '==',
                `sum(r in range(n+1), U[r,g,h]*${image('u', 'r')})`,
                hypothesis('as a matrix', { at: { x: 'u' } }),
              ],
              ['==', 'rhs', hypothesis('assumed')],
            ]),
            have('matrix', `forall(p in I, q in J, ${matrix('u', 'p', 'q')} == 0)`, [
              [
                '==',
                'rhs',
                hypothesis('injective', {
                  at: { w: `array(g in I, h in J, ${matrix('u', 'g', 'h')})`, i: 'p', j: 'q' },
                }),
              ],
            ]),
            ['==', `${image('u')} - ${change('u')}`, hypothesis('itself', { at: { x: 'u' } })],
            ['==', `-${change('u')}`, hypothesis('assumed')],
            ['==', 'rhs', hypothesis('matrix')],
          ],
        ),
        obtain(
          ['x'],
          'solves',
          lemma('injective-square-matrix-onto', {
            part: 'solution',
            at: {
              I: 'range(n+1)',
              A: `array(s in range(n+1), t in range(n+1), ${entry('s')})`,
              b: 'array(s in range(n+1), sum(p in I, sum(q in J, U[s,p,q]*c[p,q])))',
            },
          }),
        ),
        witness({ y: `array(g in I, h in J, ${matrix('x', 'g', 'h')})` }),
        ['==', `sum(r in range(n+1), U[r,i,j]*${image('x', 'r')})`, hypothesis('as a matrix')],
        [
          '==',
          'sum(r in range(n+1), U[r,i,j]*sum(p in I, sum(q in J, U[r,p,q]*c[p,q])))',
          hypothesis('solves'),
        ],
        ['==', 'sum(p in I, sum(q in J, sum(r in range(n+1), U[r,i,j]*U[r,p,q])*c[p,q]))', algebra()],
        ['==', 'sum(p in I, sum(q in J, delta(i,p)*delta(j,q)*c[p,q]))', hypothesis('isometry')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { I: [0, 2], J: [0, 2] },
        raw: { solves: array('I', 'J'), v: array('I', 'J'), scale: real('nonnegative') },
        construct: {
          'L[i in I, j in J, k in I, l in J]': 'delta(i,k)*delta(j,l) + scale*v[i,j]*v[k,l]',
          'y[i in I, j in J]': 'solves[i,j]',
          'c[i in I, j in J]': 'sum(k in I, sum(l in J, L[i,j,k,l]*solves[k,l]))',
          'w[i in I, j in J]': '0',
        },
        regimes: {
          'with coordinates': {
            sizes: { I: [1, 2], J: [1, 2] },
            raw: { first: element('I'), left: element('J') },
            construct: {
              n: '3',
              'U[t in nat, i in I, j in J]': inARow,
              'x[s in nat]': 'sum(i in I, sum(j in J, U[s,i,j]*solves[i,j]))',
            },
          },
        },
      },
    },
  },

  controls: {
    'not injective': {
      part: 'solution',
      without: ['injective'],
      counterexample: { I: 1, A: [[0]], b: [1], y: [0] },
      instances: { construct: { 'A[i in I, j in I]': '0', 'b[i in I]': '1' }, sizes: { I: [1, 2] } },
      because: 'zero times anything is zero, not one',
    },
  },
});
