/**
 * # When zero padding keeps the shifts of a circle
 *
 * A convolution with zero padding on the n = N + 1 positions 0, …, N is a Toeplitz matrix T. It commutes with the cyclic shift if and
 * only if its taps m and m - n agree; so with taps no farther than r < n/2 only if it has no tap but the central one.
 * Not claimed: that zero padding always breaks equivariance: one tap, one position, or two positions with equal side taps do not.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'zero-padding-shift-equivariance';

/** Sums over the positions 0, …, N by their first summand. */
const firstSummand = (f: string) => lemma('first-summand', { at: { n: 'N', f } });

/** A Toeplitz matrix whose taps m and m - n agree. */
const circulant = 'sum(c in range(N+1), tap[c]*(delta(i, j+c) + delta(i + N + 1, j + c)))';

/** Zero padding: a Toeplitz matrix on the positions 0, …, N. */
const commutes = 'forall(u in R[nat], i in range(N+1), A(S(u))[i] == S(A(u))[i])';
const toeplitz = 'forall(i in nat, j in nat, T[i+1,j+1] == T[i,j])';
const periodic = 'forall(j in range(N), T[N,j] == T[0,j+1])';

const alongTheDiagonal = have(
  'along the diagonal',
  'forall(h in nat, p in nat, q in nat, T[p+h,q+h] == T[p,q])',
  [
    induction('h', {
      base: [['==', 'rhs', algebra()]],
      step: [
        ['==', 'T[p+h,q+h]', hypothesis('Toeplitz', { at: { i: 'p+h', j: 'q+h' } })],
        ['==', 'rhs', hypothesis('induction')],
      ],
    }),
  ],
);

export default proof({
  id: 'zero-padding-shift-equivariance',
  title: 'Zero padding keeps cyclic shifts only where its taps wrap around',
  sources: [{ document: 'foundations-book', section: 'CNN equivariance', relation: 'made precise' }],
  references: ['davis1979, Theorem 3.2.2', 'zhang2019'],

  given: { N: natural(), T: array('nat', 'nat') },
  where: {
    'S(u in R[nat])[0]': 'u[N]',
    'S(u in R[nat])[j+1]': 'u[j]',
    'A(u in R[nat])[i in nat]': 'sum(j in range(N+1), T[i,j]*u[j])',
  },

  parts: {
    'zero padding commutes with the cyclic shift': {
      hypotheses: { Toeplitz: toeplitz, 'taps agree': periodic },
      states: commutes,
      derivation: [
        alongTheDiagonal,
        have('wrapped', 'forall(p in range(N), T[p+1,0] == T[p,N])', [
          have('inside', 'p + 1 <= N', [['<=', 'rhs', sign()]]),
          obtain('d', 'rest', lemma('natural-difference', { at: { p: 'p + 1', q: 'N' } })),
          ['==', 'T[p+1+d,d]', hypothesis('along the diagonal', { at: { h: 'd', p: 'p+1', q: '0' } })],
          ['==', 'T[N,d]', hypothesis('rest')],
          ['==', 'T[0,d+1]', hypothesis('taps agree', { at: { j: 'd' } })],
          ['==', 'T[p,d+1+p]', hypothesis('along the diagonal', { at: { h: 'p', p: '0', q: 'd+1' } })],
          ['==', 'rhs', hypothesis('rest')],
        ]),
        have(
          'split',
          'forall(v in R[nat], q in nat, A(S(v))[q] == T[q,0]*v[N] + sum(j in range(N), T[q,j+1]*v[j]))',
          [
            ['==', 'sum(j in range(N+1), T[q,j]*S(v)[j])', unfold('A')],
            [
              '==',
              'T[q,0]*S(v)[0] + sum(j in range(N), T[q,j+1]*S(v)[j+1])',
              firstSummand('array(m in nat, T[q,m]*S(v)[m])'),
            ],
            ['==', 'rhs', unfold('S')],
          ],
        ),
        have(
          'rows',
          'forall(v in R[nat], (A(S(v))[0] == S(A(v))[0]) and (forall(p in range(N), A(S(v))[p+1] == S(A(v))[p+1])))',
          [
            both(
              [
                ['==', 'T[0,0]*v[N] + sum(j in range(N), T[0,j+1]*v[j])', hypothesis('split')],
                [
                  '==',
                  'T[N,N]*v[N] + sum(j in range(N), T[0,j+1]*v[j])',
                  hypothesis('along the diagonal', { at: { h: 'N', p: '0', q: '0' } }),
                ],
                ['==', 'T[N,N]*v[N] + sum(j in range(N), T[N,j]*v[j])', hypothesis('taps agree')],
                ['==', 'A(v)[N]', unfold('A')],
                ['==', 'rhs', unfold('S')],
              ],
              [
                ['==', 'T[p+1,0]*v[N] + sum(j in range(N), T[p+1,j+1]*v[j])', hypothesis('split')],
                ['==', 'T[p,N]*v[N] + sum(j in range(N), T[p+1,j+1]*v[j])', hypothesis('wrapped')],
                ['==', 'T[p,N]*v[N] + sum(j in range(N), T[p,j]*v[j])', hypothesis('Toeplitz')],
                ['==', 'A(v)[p]', unfold('A')],
                ['==', 'rhs', unfold('S')],
              ],
            ),
          ],
        ),
        cases(
          '0 < i',
          [
            obtain('p', 'before', lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 'i' } })),
            have('in range', 'p + 1 <= N', [
              ['==', 'i', hypothesis('before')],
              ['<=', 'rhs', sign()],
            ]),
            ['==', 'A(S(u))[p+1]', hypothesis('before')],
            ['==', 'S(A(u))[p+1]', hypothesis('rows')],
            ['==', 'rhs', hypothesis('before')],
          ],
          [
            have('first', 'i == 0', [
              have('at most', 'i <= 0', [['<=', 'rhs', hypothesis('case')]]),
              have('at least', '0 <= i', [['<=', 'rhs', sign()]]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'i', y: '0' } })],
            ]),
            ['==', 'A(S(u))[0]', hypothesis('first')],
            ['==', 'S(A(u))[0]', hypothesis('rows')],
            ['==', 'rhs', hypothesis('first')],
          ],
        ),
      ],
      instances: {
        sizes: { N: [0, 2], i: [0, 2], j: [0, 2] },
        raw: { tap: array('nat') },
        construct: { 'T[i in nat, j in nat]': circulant },
      },
    },
    'zero padding commutes only if taps agree': {
      hypotheses: { 'commutes with the shift': commutes },
      states: periodic,
      derivation: [
        have(
          'impulse',
          'forall(v in R[nat], v[N] == 0, sum(m in range(N), T[0,m+1]*v[m]) == sum(m in range(N), T[N,m]*v[m]))',
          [
            ['==', 'T[0,0]*v[N] + sum(m in range(N), T[0,m+1]*v[m])', hypothesis("assumed'")],
            ['==', 'T[0,0]*S(v)[0] + sum(m in range(N), T[0,m+1]*S(v)[m+1])', unfold('S')],
            ['==', 'sum(m in range(N+1), T[0,m]*S(v)[m])', firstSummand('array(m in nat, T[0,m]*S(v)[m])')],
            ['==', 'A(S(v))[0]', unfold('A')],
            ['==', 'S(A(v))[0]', hypothesis('commutes with the shift')],
            ['==', 'A(v)[N]', unfold('S')],
            ['==', 'sum(m in range(N), T[N,m]*v[m]) + T[N,N]*v[N]', unfold('A')],
            ['==', 'rhs', hypothesis("assumed'")],
          ],
        ),
        have('elsewhere', 'delta(j, N) == 0', [
          have('before', 'j < N', [
            ['<', 'j + 1', sign()],
            ['<=', 'rhs', hypothesis('assumed')],
          ]),
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          'sum(m in range(N), delta(j, m)*T[N,m])',
          lemma('sum-against-delta', { at: { n: 'N', i: 'j', h: 'array(m in nat, T[N,m])' } }),
        ],
        [
          '==',
          'sum(m in range(N), delta(j, m)*T[0,m+1])',
          hypothesis('impulse', { at: { v: 'array(m in nat, delta(j, m))' } }),
        ],
        ['==', 'rhs', lemma('sum-against-delta', { at: { n: 'N', i: 'j', h: 'array(m in nat, T[0,m+1])' } })],
      ],
      instances: {
        sizes: { N: [0, 2], i: [0, 2], j: [0, 2] },
        raw: { tap: array('nat') },
        construct: { 'T[i in nat, j in nat]': circulant },
        regimes: {
          'a column more': { construct: { 'T[i in nat, j in nat]': `${circulant} + delta(j, N+1)` } },
        },
      },
    },
    'zero padding of a short kernel commutes only if it has one tap': {
      given: { r: natural() },
      hypotheses: {
        Toeplitz: toeplitz,
        'commutes with the shift': commutes,
        short: '2*r <= N',
        'no farther taps': 'forall(m in nat, r < m, (T[m,0] == 0) and (T[0,m] == 0))',
      },
      states: 'forall(m in nat, 0 < m, m <= N, (T[m,0] == 0) and (T[0,m] == 0))',
      derivation: [
        alongTheDiagonal,
        have('taps agree', periodic, [
          ['==', 'rhs', lemma(itself, { part: 'zero padding commutes only if taps agree' })],
        ]),
        cases(
          'r < m',
          [by(hypothesis('no farther taps', { at: { m: 'm' } }))],
          [
            both(
              [
                obtain('d', 'rest', lemma('natural-difference', { at: { p: 'm', q: 'N' } })),
                have('positive', '0 + 1 <= m', [
                  ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: '0', q: 'm' } })],
                ]),
                have('before', 'd + 1 <= N', [
                  ['<=', 'd + m', hypothesis('positive')],
                  ['==', 'rhs', hypothesis('rest')],
                ]),
                have('far', 'r < d + 1', [
                  ['<', '2*r - r + 1', sign()],
                  ['<=', 'N - r + 1', hypothesis('short')],
                  ['<=', 'N - m + 1', hypothesis('case')],
                  ['==', 'rhs', hypothesis('rest')],
                ]),
                ['==', 'T[m+d,d]', hypothesis('along the diagonal', { at: { h: 'd', p: 'm', q: '0' } })],
                ['==', 'T[N,d]', hypothesis('rest')],
                ['==', 'T[0,d+1]', hypothesis('taps agree', { at: { j: 'd' } })],
                ['==', 'rhs', hypothesis('no farther taps')],
              ],
              [
                obtain(
                  'e',
                  'before',
                  lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 'm' } }),
                ),
                have('inside', 'e + 1 <= N', [
                  ['==', 'm', hypothesis('before')],
                  ['<=', 'rhs', hypothesis('assumed-2')],
                ]),
                have('lower', 'e <= N', [
                  ['<=', 'e + 1', sign()],
                  ['<=', 'rhs', hypothesis('inside')],
                ]),
                obtain('d', 'rest', lemma('natural-difference', { at: { p: 'e', q: 'N' } })),
                have('far', 'r < d', [
                  ['<', '2*r - r + 1', sign()],
                  ['<=', 'N - r + 1', hypothesis('short')],
                  ['<=', 'N - m + 1', hypothesis('case')],
                  ['==', 'e + d - (e + 1) + 1', hypothesis('rest'), hypothesis('before')],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', 'T[0,e+1]', hypothesis('before')],
                ['==', 'T[N,e]', hypothesis('taps agree', { at: { j: 'e' } })],
                ['==', 'T[e+d,e]', hypothesis('rest')],
                ['==', 'T[d,0]', hypothesis('along the diagonal', { at: { h: 'e', p: 'd', q: '0' } })],
                ['==', 'rhs', hypothesis('no farther taps')],
              ],
            ),
          ],
        ),
      ],
      instances: {
        sizes: { r: [0, 2], further: [0, 1], m: [1, 3] },
        raw: { tap: real(), further: natural() },
        construct: { N: '2*r + further', 'T[i in nat, j in nat]': 'tap*delta(i, j)' },
      },
    },
  },

  controls: {
    'zero padding': {
      part: 'zero padding commutes with the cyclic shift',
      without: ['taps agree'],
      counterexample: {
        N: 2,
        T: [
          [0, 0, 0, 0],
          [1, 0, 0, 0],
          [0, 1, 0, 0],
          [0, 0, 1, 0],
        ],
        u: [0, 0, 1],
        i: 1,
      },
      instances: {
        sizes: { N: [1, 2], i: [1, 1] },
        construct: { 'T[i in nat, j in nat]': 'delta(i, j + 1)' },
      },
      because: 'the impulse at the border leaves by one side and does not come back on the other',
    },
    'one tap, with a radius of half the positions': {
      part: 'zero padding of a short kernel commutes only if it has one tap',
      hypotheses: { short: '2*r <= N + 1' },
      counterexample: {
        N: 1,
        r: 1,
        T: [
          [0, 1],
          [1, 0],
        ],
        m: 1,
      },
      instances: {
        sizes: { r: [1, 1], m: [1, 1] },
        construct: { N: '1', 'T[i in nat, j in nat]': 'tap*(delta(i, j + 1) + delta(i + 1, j))' },
      },
      because: 'with two positions and equal side taps the padded matrix is circulant',
    },
  },
});
