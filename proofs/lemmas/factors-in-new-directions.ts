/**
 * # Twice as many columns leave room for the factors of another matrix in new directions
 *
 * U and V are factors, and U2, V2 others, of which row k is the k-th column in the usual notation. With at least twice as many columns as A
 * has members, V can be projected to P on the span of what U is made of, which leaves U'V as it is, and U2'V2 has factors W, Z that are
 * orthogonal to U and P and no larger than U2, V2.
 * Not claimed: fewer columns.
 */
import {
  algebra,
  both,
  by,
  cases,
  enumeration,
  have,
  hypothesis,
  lemma,
  obtain,
  proof,
  sign,
  witness,
} from 'lemmata';
import { facts, inColumns, matrices } from './_factorised-minimum.ts';

const all = Object.values(facts)
  .map((f) => `(${f})`)
  .join(' and ');
/** Sums of products of combinations of orthonormal vectors. */
const combined = (name: string, F: string, products: string) =>
  have(
    name,
    `forall(r in R[nat], s in R[nat], sum(h in K, sum(p in range(n+1), r[p]*${F}p,h])*sum(q in range(n+1), s[q]*${F}q,h])) == sum(p in range(n+1), r[p]*s[p]))`,
    [
      [
        '==',
        `sum(p in range(n+1), r[p]*sum(q in range(n+1), sum(o in K, ${F}p,o]*${F}q,o])*s[q]))`,
        algebra(),
      ],
      ['==', 'sum(p in range(n+1), r[p]*sum(q in range(n+1), delta(p,q)*s[q]))', hypothesis(products)],
      ['==', 'rhs', lemma('sum-against-delta', { at: { n: 'n+1', h: 'array(q in nat, s[q])' } })],
    ],
  );
const within = (p: string, name: string) =>
  have(`${p} within`, `${p} + 1 <= n + 1 + (n + 1)`, [
    ['<=', 'n + 1', hypothesis(name)],
    ['<=', 'rhs', sign()],
  ]);
const beyond = (p: string, name: string) =>
  have(`${p} beyond`, `n + 1 + ${p} + 1 <= n + 1 + (n + 1)`, [
    ['==', `n + 1 + (${p} + 1)`, algebra()],
    ['<=', 'rhs', hypothesis(name)],
  ]);
/** U and U2, the projected V, that of V2, and what is put into new directions, as combinations of orthonormal vectors. */
const sums = {
  U: 'sum(p in range(n+1), x[p,i]*B[p,h])',
  U2: 'sum(p in range(n+1), y[p,i]*F[p,h])',
  P: 'sum(p in range(n+1), v[p,j]*B[p,h])',
  Q: 'sum(p in range(n+1), z[p,j]*F[p,h])',
  W: 'sum(p in range(n+1), y[p,i]*B[n+1+p,h])',
  Z: 'sum(p in range(n+1), z[p,j]*B[n+1+p,h])',
};

export default proof({
  id: 'factors-in-new-directions',
  title: 'Twice as many columns leave room for the factors of another matrix in new directions',
  sources: [],
  references: ['haeffele2015, Theorem 2'],

  given: matrices,

  parts: {
    'new directions': {
      hypotheses: { 'enough columns': '2*card(A) <= card(K)' },
      states: `exists(P in R[K, C], W in R[K, A], Z in R[K, C], ${all})`,
      instances: {
        construct: {
          'U[h in K, i in A]': 'first[i]*indicator(place[h] == 0)',
          'U2[h in K, i in A]': 'next[i]*indicator(place[h] == 0)',
          'P[h in K, j in C]': 'V[h,j]*indicator(place[h] == 0)',
          'W[h in K, i in A]': 'next[i]*indicator(place[h] == 1)',
          'Z[h in K, j in C]': 'sum(o in K, V2[o,j]*indicator(place[o] == 0))*indicator(place[h] == 1)',
        },
        regimes: {
          'tight: the last weights within the span': {
            construct: { 'V2[h in K, j in C]': 'first[lead]*indicator(place[h] == 0)' },
          },
          'weights along no axis': {
            construct: {
              'U[h in K, i in A]': 'first[i]*(3 + place[h])*indicator(place[h] < 2)',
              'U2[h in K, i in A]': 'next[i]*(3 + place[h])*indicator(place[h] < 2)',
              'P[h in K, j in C]':
                'sum(o in K, V[o,j]*(3 + place[o])*indicator(place[o] < 2))/25*(3 + place[h])*indicator(place[h] < 2)',
              'W[h in K, i in A]': 'next[i]*(4 - 7*place[h])*indicator(place[h] < 2)',
              'Z[h in K, j in C]':
                'sum(o in K, V2[o,j]*(3 + place[o])*indicator(place[o] < 2))/25*(4 - 7*place[h])*indicator(place[h] < 2)',
            },
          },
          'another direction already': {
            construct: {
              'U2[h in K, i in A]': 'next[i]*indicator(place[h] == 1)',
              'Z[h in K, j in C]': 'sum(o in K, V2[o,j]*indicator(place[o] == 1))*indicator(place[h] == 1)',
            },
          },
        },
      },
      derivation: [
        obtain(['n', 'e'], 'enumerates', enumeration('A')),
        have('size', 'card(A) == n + 1', [
          ['==', 'sum(i in A, 1)', algebra()],
          [
            '==',
            'sum(k in range(n+1), 1)',
            hypothesis('enumerates', { at: { summand: 'array(i in A, 1)' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('room', 'n + 1 + (n + 1) <= card(K)', [
          ['==', '2*(n + 1)', algebra()],
          ['==', '2*card(A)', hypothesis('size')],
          ['<=', 'rhs', hypothesis('enough columns')],
        ]),
        have('room for the minimum', 'n + 1 + 0 <= card(K)', [
          ['<=', 'n + 1 + (n + 1)', sign()],
          ['<=', 'rhs', hypothesis('room')],
        ]),
        obtain(
          ['B', 'x'],
          'of U',
          lemma('orthonormal-vectors', {
            part: 'columns of a matrix',
            at: { K: 'K', A: 'A', U: 'U', m: 'n+1', d: 'n+1', e: 'e' },
          }),
        ),
        obtain(
          ['F', 'y'],
          'of U2',
          lemma('orthonormal-vectors', {
            part: 'columns of a matrix',
            at: { K: 'K', A: 'A', U: 'U2', m: 'n+1', d: '0', e: 'e' },
          }),
        ),
        have(
          'products',
          'forall(p in range(n+1+(n+1)), q in range(n+1+(n+1)), sum(o in K, B[p,o]*B[q,o]) == delta(p,q))',
          [by(hypothesis('of U'))],
        ),
        have('U spanned', 'forall(i in A, h in K, U[h,i] == sum(p in range(n+1), x[p,i]*B[p,h]))', [
          by(hypothesis('of U')),
        ]),
        have(
          'F products',
          'forall(p in range(n+1), q in range(n+1), sum(o in K, F[p,o]*F[q,o]) == delta(p,q))',
          [['==', 'rhs', hypothesis('of U2')]],
        ),
        have('U2 spanned', 'forall(i in A, h in K, U2[h,i] == sum(p in range(n+1), y[p,i]*F[p,h]))', [
          by(hypothesis('of U2')),
        ]),
        have(
          'B products',
          'forall(p in range(n+1), q in range(n+1), sum(o in K, B[p,o]*B[q,o]) == delta(p,q))',
          [within('p', 'assumed-1'), within('q', 'assumed-2'), ['==', 'rhs', hypothesis('products')]],
        ),
        have('shifted', 'forall(p in nat, q in nat, delta(n+1+p,n+1+q) == delta(p,q))', [
          cases(
            'p == q',
            [
              ['==', 'delta(n+1+q,n+1+q)', hypothesis('case')],
              ['==', 'delta(q,q)', algebra()],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              have('still apart', 'n + 1 + p != n + 1 + q', [['!=', 'rhs', sign()]]),
              ['==', '0', algebra()],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        have(
          'more products',
          'forall(p in range(n+1), q in range(n+1), sum(o in K, B[n+1+p,o]*B[n+1+q,o]) == delta(p,q))',
          [
            beyond('p', 'assumed-1'),
            beyond('q', 'assumed-2'),
            ['==', 'delta(n+1+p,n+1+q)', hypothesis('products', { at: { p: 'n+1+p', q: 'n+1+q' } })],
            ['==', 'rhs', hypothesis('shifted')],
          ],
        ),
        have(
          'mixed products',
          'forall(p in range(n+1), q in range(n+1), sum(o in K, B[p,o]*B[n+1+q,o]) == 0)',
          [
            within('p', 'assumed-1'),
            beyond('q', 'assumed-2'),
            have('less', 'p < n + 1 + q', [
              ['<', 'p + 1', sign()],
              ['<=', 'n + 1', hypothesis('assumed-1')],
              ['<=', 'rhs', sign()],
            ]),
            ['==', 'delta(p,n+1+q)', hypothesis('products', { at: { p: 'p', q: 'n+1+q' } })],
            ['==', 'rhs', algebra()],
          ],
        ),
        combined('of B', 'B[', 'B products'),
        combined('of more', 'B[n+1+', 'more products'),
        combined('of F', 'F[', 'F products'),
        have(
          'of both',
          'forall(r in R[nat], s in R[nat], sum(h in K, sum(p in range(n+1), r[p]*B[p,h])*sum(q in range(n+1), s[q]*B[n+1+q,h])) == 0)',
          [
            [
              '==',
              'sum(p in range(n+1), r[p]*sum(q in range(n+1), s[q]*sum(o in K, B[p,o]*B[n+1+q,o])))',
              algebra(),
            ],
            ['==', 'sum(p in range(n+1), r[p]*sum(q in range(n+1), s[q]*0))', hypothesis('mixed products')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'coefficients',
          'exists(v in R[nat,C], z in R[nat,C], (forall(p in nat, j in C, sum(o in K, B[p,o]*V[o,j]) == v[p,j])) and (forall(p in nat, j in C, sum(o in K, F[p,o]*V2[o,j]) == z[p,j])))',
          [
            witness({
              v: 'array(p in nat, j in C, sum(o in K, B[p,o]*V[o,j]))',
              z: 'array(p in nat, j in C, sum(o in K, F[p,o]*V2[o,j]))',
            }),
            both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
          ],
        ),
        obtain(['v', 'z'], 'shares', hypothesis('coefficients')),
        have('of V', 'forall(p in nat, j in C, sum(o in K, B[p,o]*V[o,j]) == v[p,j])', [
          by(hypothesis('shares')),
        ]),
        have('of V2', 'forall(p in nat, j in C, sum(o in K, F[p,o]*V2[o,j]) == z[p,j])', [
          by(hypothesis('shares')),
        ]),
        witness({
          P: `array(h in K, j in C, ${sums.P})`,
          W: `array(h in K, i in A, ${sums.W})`,
          Z: `array(h in K, j in C, ${sums.Z})`,
        }),
        both(
          [
            ['==', `sum(h in K, (${sums.U})*(${sums.P}))`, hypothesis('U spanned')],
            [
              '==',
              'sum(p in range(n+1), x[p,i]*v[p,j])',
              hypothesis('of B', { at: { r: 'array(p in nat, x[p,i])', s: 'array(p in nat, v[p,j])' } }),
            ],
            ['==', 'sum(p in range(n+1), x[p,i]*sum(o in K, B[p,o]*V[o,j]))', hypothesis('of V')],
            ['==', `sum(h in K, (${sums.U})*V[h,j])`, algebra()],
            ['==', 'rhs', hypothesis('U spanned')],
          ],
          [
            [
              '==',
              'sum(p in range(n+1), y[p,i]*z[p,j])',
              hypothesis('of more', { at: { r: 'array(p in nat, y[p,i])', s: 'array(p in nat, z[p,j])' } }),
            ],
            ['==', 'sum(p in range(n+1), y[p,i]*sum(o in K, F[p,o]*V2[o,j]))', hypothesis('of V2')],
            ['==', `sum(h in K, (${sums.U2})*V2[h,j])`, algebra()],
            ['==', 'rhs', hypothesis('U2 spanned')],
          ],
          [
            ['==', `sum(h in K, (${sums.U})*(${sums.Z}))`, hypothesis('U spanned')],
            [
              '==',
              'rhs',
              hypothesis('of both', { at: { r: 'array(p in nat, x[p,i])', s: 'array(p in nat, z[p,j])' } }),
            ],
          ],
          [
            ['==', `sum(h in K, (${sums.P})*(${sums.W}))`, algebra()],
            [
              '==',
              'rhs',
              hypothesis('of both', { at: { r: 'array(p in nat, v[p,j])', s: 'array(p in nat, y[p,i])' } }),
            ],
          ],
          [
            ['==', `sum(h in K, (${sums.U})*(${sums.W}))`, hypothesis('U spanned')],
            [
              '==',
              'rhs',
              hypothesis('of both', { at: { r: 'array(p in nat, x[p,i])', s: 'array(p in nat, y[p,i])' } }),
            ],
          ],
          [
            [
              '==',
              'rhs',
              hypothesis('of both', { at: { r: 'array(p in nat, v[p,j])', s: 'array(p in nat, z[p,j])' } }),
            ],
          ],
          [
            [
              '==',
              `sum(p in range(n+1), v[p,j]*sum(o in K, B[p,o]*V[o,j])) - sum(h in K, (${sums.P})*(${sums.P}))`,
              algebra(),
            ],
            [
              '==',
              `sum(p in range(n+1), v[p,j]*v[p,j]) - sum(h in K, (${sums.P})*(${sums.P}))`,
              hypothesis('of V'),
            ],
            [
              '==',
              'sum(p in range(n+1), v[p,j]*v[p,j]) - sum(p in range(n+1), v[p,j]*v[p,j])',
              hypothesis('of B', { at: { r: 'array(p in nat, v[p,j])', s: 'array(p in nat, v[p,j])' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', `sum(h in K, (${sums.W})*(${sums.W}))`, algebra()],
            [
              '==',
              'sum(p in range(n+1), y[p,i]*y[p,i])',
              hypothesis('of more', { at: { r: 'array(p in nat, y[p,i])', s: 'array(p in nat, y[p,i])' } }),
            ],
            [
              '==',
              `sum(h in K, (${sums.U2})*(${sums.U2}))`,
              hypothesis('of F', { at: { r: 'array(p in nat, y[p,i])', s: 'array(p in nat, y[p,i])' } }),
            ],
            ['==', `sum(h in K, (${sums.U2})^2)`, algebra()],
            ['==', 'rhs', hypothesis('U2 spanned')],
          ],
          [
            ['==', `sum(h in K, (${sums.Z})*(${sums.Z}))`, algebra()],
            [
              '==',
              'sum(p in range(n+1), z[p,j]*z[p,j])',
              hypothesis('of more', { at: { r: 'array(p in nat, z[p,j])', s: 'array(p in nat, z[p,j])' } }),
            ],
            ['<=', `sum(p in range(n+1), z[p,j]*z[p,j]) + sum(h in K, (V2[h,j] - ${sums.Q})^2)`, sign()],
            [
              '==',
              `sum(p in range(n+1), z[p,j]*z[p,j]) + sum(h in K, V2[h,j]^2) - 2*sum(p in range(n+1), z[p,j]*sum(o in K, F[p,o]*V2[o,j])) + sum(h in K, ${sums.Q}*${sums.Q})`,
              algebra(),
            ],
            [
              '==',
              `sum(p in range(n+1), z[p,j]*z[p,j]) + sum(h in K, V2[h,j]^2) - 2*sum(p in range(n+1), z[p,j]*z[p,j]) + sum(h in K, ${sums.Q}*${sums.Q})`,
              hypothesis('of V2'),
            ],
            [
              '==',
              'sum(p in range(n+1), z[p,j]*z[p,j]) + sum(h in K, V2[h,j]^2) - 2*sum(p in range(n+1), z[p,j]*z[p,j]) + sum(p in range(n+1), z[p,j]*z[p,j])',
              hypothesis('of F', { at: { r: 'array(p in nat, z[p,j])', s: 'array(p in nat, z[p,j])' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
  },

  instances: inColumns,

  controls: {
    'as many columns as first weights': {
      part: 'new directions',
      without: ['enough columns'],
      counterexample: {
        K: 1,
        A: 1,
        C: 1,
        U: [[1]],
        V: [[1]],
        U2: [[1]],
        V2: [[1]],
        P: [[1]],
        W: [[1]],
        Z: [[1]],
        i: 0,
        j: 0,
      },
      instances: {
        sizes: { K: [1, 1], C: [1, 1] },
        draw: { place: { tables: [[0]] } },
        construct: {
          'U[h in K, i in A]': '1',
          'V[h in K, j in C]': '1',
          'U2[h in K, i in A]': '1',
          'V2[h in K, j in C]': '1',
          'P[h in K, j in C]': '1',
          'W[h in K, i in A]': '1',
          'Z[h in K, j in C]': '1',
        },
      },
      because: 'one column leaves no room for another',
    },
  },
});
