/**
 * # Truncating the singular value decomposition is the best approximation of rank k
 *
 * A is the sum over finitely many t of s_t u_t v_t' with orthonormal u's, orthonormal v's and s >= 0: a singular value decomposition
 * (it exists, Horn and Johnson 2013, Theorem 2.6.3), in any dimensions, with ties and zeros. The k largest singular values are marked;
 * c lies between them and the others. A matrix of rank at most k is P Q' with k columns. The Frobenius bound needs no
 * inequality of Weyl: rows are projected on the span of Q's columns, and the projection, of trace at most k, takes at most as
 * much of A as the marked triplets have. Of k+1 right singular vectors some combination is orthogonal to the k columns of Q, by the
 * trace of another projection; that is the spectral bound, and Weyl's inequality follows. What dimension the matrices of rank k have is said in
 * `matrices-of-fixed-rank`.
 * What a decomposition that was computed is worth, by its residuals, is said in `computed-decompositions`; compact operators are in
 * `truncated-compact-operator-optimal`.
 * Not claimed: that the best approximation is unique (it is not), how to compute the decomposition.
 */
import {
  algebra,
  array,
  both,
  cases,
  choice,
  element,
  have,
  hypothesis,
  indexSet,
  lemma,
  natural,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const frobenius = (f: string) => `sum(i in I, sum(j in J, (${f})^2))`;
/** The squared length of the image of x under the matrix f. */
const image = (f: string, x = 'x[j]') => `sum(i in I, sum(j in J, ${f}*${x})^2)`;
const share = 'sum(j in J, f[t,j]^2)';
const remainder = '(A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))';
const rankK = 'sum(l in range(k), P[i,l]*Q[l,j])';
const factors = { P: array('I', 'nat'), Q: array('nat', 'J') };
const order = {
  marks: 'forall(t in T, mark[t]^2 == mark[t])',
  'k marked': 'sum(t in T, mark[t]) == k',
  'the largest': 'forall(t in T, mark[t]*c <= mark[t]*s[t])',
  'the others': 'forall(t in T, (1 - mark[t])*s[t] <= (1 - mark[t])*c)',
};
/** What the lemma on projections gives, one by one. */
const projected = (set: string, q: string) =>
  [
    obtain('H', 'projects', lemma('projection-on-span', { at: { J: set, q, k: 'k' } })),
    have('symmetric', `forall(i in ${set}, j in ${set}, H[i,j] == H[j,i])`, [
      ['==', 'rhs', hypothesis('projects', { at: { i: 'i', j: 'j' } })],
    ]),
    have('idempotent', `forall(i in ${set}, j in ${set}, sum(h in ${set}, H[i,h]*H[h,j]) == H[i,j])`, [
      ['==', 'rhs', hypothesis('projects', { at: { i: 'i', j: 'j' } })],
    ]),
    have('trace', `sum(j in ${set}, H[j,j]) <= k`, [['<=', 'rhs', hypothesis('projects')]]),
  ] as const;

/** The best approximation, its columns in the order of the triplets. */
const best = {
  'P[i in I, l in nat]': 'sum(t in T, indicator(position[t] == l)*s[t]*U[i,t])',
  'Q[l in nat, j in J]': 'sum(t in T, indicator(position[t] == l)*V[j,t])',
};
const perturbed = {
  ...best,
  'E0[i in I, j in J]': 'sum(t in T, shift*(1 - less*position[t])*U[i,t]*V[j,t])',
  N: 'shift',
  'U2[i in I, t in T2]': 'sum(a in T, indicator(position[a] == place[t])*U[i,a])',
  'V2[j in J, t in T2]': 'sum(a in T, indicator(position[a] == place[t])*V[j,a])',
  's2[t in T2]': 'sum(a in T, indicator(position[a] == place[t])*(s[a] + shift*(1 - less*position[a])))',
  'mark2[t in T2]': 'indicator(place[t] + 1 <= k)',
  c2: 'sum(t in T2, indicator(place[t] == k)*s2[t])',
};
const diagonal = {
  I: 2,
  J: 2,
  T: 2,
  s: [2, 1],
  U: [
    [1, 0],
    [0, 1],
  ],
  V: [
    [1, 0],
    [0, 1],
  ],
};

export default proof({
  id: 'eckart-young-mirsky',
  title: 'The truncated singular value decomposition is the best approximation of rank k',
  sources: [{ document: 'foundations-book', section: 'Low-rank approximation', relation: 'made precise' }],
  references: ['eckart1936', 'mirsky1960', 'horn2013, Section 7.4'],

  given: {
    I: indexSet('rows'),
    J: indexSet('columns'),
    T: nonemptySet('singular triplets'),
    s: array('T', { is: 'nonnegative' }),
    U: array('I', 'T'),
    V: array('J', 'T'),
  },
  where: { 'A[i in I, j in J]': 'sum(t in T, s[t]*U[i,t]*V[j,t])' },
  hypotheses: {
    'left orthonormal': 'forall(a in T, b in T, sum(i in I, U[i,a]*U[i,b]) == delta(a,b))',
    'right orthonormal': 'forall(a in T, b in T, sum(j in J, V[j,a]*V[j,b]) == delta(a,b))',
  },

  parts: {
    'length of an image': {
      given: { x: array('J') },
      without: ['right orthonormal'],
      states: `${image('A[i,j]')} == sum(t in T, s[t]^2*sum(j in J, V[j,t]*x[j])^2)`,
      derivation: [
        ['==', image('sum(t in T, s[t]*U[i,t]*V[j,t])'), unfold('A')],
        [
          '==',
          'sum(a in T, sum(b in T, s[a]*s[b]*sum(i in I, U[i,a]*U[i,b])*sum(j in J, V[j,a]*x[j])*sum(j in J, V[j,b]*x[j])))',
          algebra(),
        ],
        [
          '==',
          'sum(a in T, sum(b in T, s[a]*s[b]*delta(a,b)*sum(j in J, V[j,a]*x[j])*sum(j in J, V[j,b]*x[j])))',
          hypothesis('left orthonormal'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'Frobenius norm': {
      states: `${frobenius('A[i,j]')} == sum(t in T, s[t]^2)`,
      derivation: [
        ['==', frobenius('sum(t in T, s[t]*U[i,t]*V[j,t])'), unfold('A')],
        [
          '==',
          'sum(a in T, sum(b in T, s[a]*s[b]*sum(i in I, U[i,a]*U[i,b])*sum(j in J, V[j,a]*V[j,b])))',
          algebra(),
        ],
        [
          '==',
          'sum(a in T, sum(b in T, s[a]*s[b]*delta(a,b)*delta(a,b)))',
          hypothesis('left orthonormal'),
          hypothesis('right orthonormal'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'spectral norm, bound': {
      given: { x: array('J'), c: real('nonnegative') },
      hypotheses: { 'none larger': 'forall(t in T, s[t] <= c)' },
      states: `${image('A[i,j]')} <= c^2*sum(j in J, x[j]^2)`,
      derivation: [
        [
          '==',
          'sum(t in T, s[t]^2*sum(j in J, V[j,t]*x[j])^2)',
          lemma('eckart-young-mirsky', { part: 'length of an image' }),
        ],
        ['<=', 'sum(t in T, c*s[t]*sum(j in J, V[j,t]*x[j])^2)', hypothesis('none larger')],
        ['<=', 'sum(t in T, c*c*sum(j in J, V[j,t]*x[j])^2)', hypothesis('none larger')],
        ['==', 'c^2*sum(t in T, sum(j in J, V[j,t]*x[j])^2)', algebra()],
        ['<=', 'rhs', lemma('bessel-inequality', { at: { I: 'J', T: 'T', P: 'V', u: 'x' } })],
      ],
      instances: {
        construct: { c: 'small + gap' },
        regimes: {
          'tight: the first singular vector': {
            construct: { c: 'small + gap', 'x[j in J]': 'sum(t in T, (1 - position[t])*V[j,t])' },
          },
        },
      },
    },
    'spectral norm, attained': {
      given: { z: element('T') },
      states: `(sum(j in J, V[j,z]^2) == 1) and (${image('A[i,j]', 'V[j,z]')} == s[z]^2)`,
      derivation: [
        both(
          [
            ['==', 'sum(j in J, V[j,z]*V[j,z])', algebra()],
            ['==', 'delta(z,z)', hypothesis('right orthonormal', { at: { a: 'z', b: 'z' } })],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              'sum(t in T, s[t]^2*sum(j in J, V[j,t]*V[j,z])^2)',
              lemma('eckart-young-mirsky', {
                part: 'length of an image',
                at: { x: 'array(j in J, V[j,z])' },
              }),
            ],
            ['==', 'sum(t in T, s[t]^2*delta(t,z)^2)', hypothesis('right orthonormal')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'Frobenius, lower bound': {
      given: { k: natural(), c: real('nonnegative'), mark: array('T'), ...factors },
      where: { 'B[i in I, j in J]': rankK },
      hypotheses: order,
      states: `sum(t in T, (1 - mark[t])*s[t]^2) <= ${frobenius('A[i,j] - B[i,j]')}`,
      derivation: [
        ...projected('J', 'Q'),
        have('fixed', 'forall(l in range(k), j in J, sum(h in J, H[j,h]*Q[l,h]) == Q[l,j])', [
          ['==', 'rhs', hypothesis('projects', { at: { l: 'l', i: 'j' } })],
        ]),
        have('rows of B', 'forall(i in I, j in J, sum(h in J, H[j,h]*B[i,h]) == B[i,j])', [
          ['==', 'sum(l in range(k), P[i,l]*sum(h in J, H[j,h]*Q[l,h]))', unfold('B')],
          ['==', 'sum(l in range(k), P[i,l]*Q[l,j])', hypothesis('fixed')],
          ['==', 'rhs', unfold('B')],
        ]),
        have('named', 'exists(g in R[I,J], forall(i in I, j in J, g[i,j] == sum(h in J, H[j,h]*A[i,h])))', [
          witness({ g: 'array(i in I, j in J, sum(h in J, H[j,h]*A[i,h]))' }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('g', 'part in the span', hypothesis('named')),
        have('with itself', 'forall(i in I, sum(j in J, g[i,j]^2) == sum(j in J, A[i,j]*g[i,j]))', [
          [
            '==',
            'sum(j in J, sum(h in J, H[j,h]*A[i,h])*sum(o in J, H[j,o]*A[i,o]))',
            hypothesis('part in the span'),
          ],
          [
            '==',
            'sum(j in J, sum(h in J, H[h,j]*A[i,h])*sum(o in J, H[j,o]*A[i,o]))',
            hypothesis('symmetric', { at: { i: 'j', j: 'h' } }),
          ],
          ['==', 'sum(h in J, A[i,h]*sum(o in J, sum(j in J, H[h,j]*H[j,o])*A[i,o]))', algebra()],
          ['==', 'sum(h in J, A[i,h]*sum(o in J, H[h,o]*A[i,o]))', hypothesis('idempotent')],
          ['==', 'rhs', hypothesis('part in the span')],
        ]),
        have('with B', 'forall(i in I, sum(j in J, g[i,j]*B[i,j]) == sum(j in J, A[i,j]*B[i,j]))', [
          ['==', 'sum(j in J, sum(h in J, H[j,h]*A[i,h])*B[i,j])', hypothesis('part in the span')],
          [
            '==',
            'sum(j in J, sum(h in J, H[h,j]*A[i,h])*B[i,j])',
            hypothesis('symmetric', { at: { i: 'j', j: 'h' } }),
          ],
          ['==', 'sum(h in J, A[i,h]*sum(j in J, H[h,j]*B[i,j]))', algebra()],
          ['==', 'rhs', hypothesis('rows of B')],
        ]),
        have(
          'each row',
          'forall(i in I, sum(j in J, A[i,j]^2) - sum(j in J, A[i,j]*g[i,j]) <= sum(j in J, (A[i,j] - B[i,j])^2))',
          [
            [
              '<=',
              'sum(j in J, A[i,j]^2) - sum(j in J, A[i,j]*g[i,j]) + sum(j in J, (g[i,j] - B[i,j])^2)',
              sign(),
            ],
            [
              '==',
              'sum(j in J, A[i,j]^2) - sum(j in J, A[i,j]*g[i,j]) + sum(j in J, g[i,j]^2) - 2*sum(j in J, g[i,j]*B[i,j]) + sum(j in J, B[i,j]^2)',
              algebra(),
            ],
            [
              '==',
              'sum(j in J, A[i,j]^2) - 2*sum(j in J, g[i,j]*B[i,j]) + sum(j in J, B[i,j]^2)',
              hypothesis('with itself'),
            ],
            [
              '==',
              'sum(j in J, A[i,j]^2) - 2*sum(j in J, A[i,j]*B[i,j]) + sum(j in J, B[i,j]^2)',
              hypothesis('with B'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('shares', 'exists(f in R[T,J], forall(t in T, j in J, f[t,j] == sum(h in J, H[j,h]*V[h,t])))', [
          witness({ f: 'array(t in T, j in J, sum(h in J, H[j,h]*V[h,t]))' }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('f', 'share', hypothesis('shares')),
        have('share with itself', 'forall(t in T, sum(j in J, f[t,j]^2) == sum(j in J, V[j,t]*f[t,j]))', [
          ['==', 'sum(j in J, sum(h in J, H[j,h]*V[h,t])*sum(o in J, H[j,o]*V[o,t]))', hypothesis('share')],
          [
            '==',
            'sum(j in J, sum(h in J, H[h,j]*V[h,t])*sum(o in J, H[j,o]*V[o,t]))',
            hypothesis('symmetric', { at: { i: 'j', j: 'h' } }),
          ],
          ['==', 'sum(h in J, V[h,t]*sum(o in J, sum(j in J, H[h,j]*H[j,o])*V[o,t]))', algebra()],
          ['==', 'sum(h in J, V[h,t]*sum(o in J, H[h,o]*V[o,t]))', hypothesis('idempotent')],
          ['==', 'rhs', hypothesis('share')],
        ]),
        have('no more than all', 'forall(t in T, sum(j in J, f[t,j]^2) <= 1)', [
          ['<=', 'sum(j in J, f[t,j]^2) + sum(j in J, (V[j,t] - f[t,j])^2)', sign()],
          [
            '==',
            '2*sum(j in J, f[t,j]^2) - 2*sum(j in J, V[j,t]*f[t,j]) + sum(j in J, V[j,t]*V[j,t])',
            algebra(),
          ],
          [
            '==',
            '2*sum(j in J, V[j,t]*f[t,j]) - 2*sum(j in J, V[j,t]*f[t,j]) + delta(t,t)',
            hypothesis('share with itself'),
            hypothesis('right orthonormal', { at: { a: 't', b: 't' } }),
          ],
          ['<=', 'rhs', algebra()],
        ]),
        have('in all at most k', 'sum(t in T, sum(j in J, f[t,j]^2)) <= k', [
          ['==', 'sum(j in J, sum(t in T, sum(h in J, V[h,t]*H[j,h])^2))', hypothesis('share')],
          [
            '<=',
            'sum(j in J, sum(h in J, H[j,h]^2))',
            lemma('bessel-inequality', { at: { I: 'J', T: 'T', P: 'V', u: 'array(h in J, H[j,h])' } }),
          ],
          [
            '==',
            'sum(j in J, sum(h in J, H[j,h]*H[h,j]))',
            hypothesis('symmetric', { at: { i: 'j', j: 'h' } }),
          ],
          ['==', 'sum(j in J, H[j,j])', hypothesis('idempotent')],
          ['<=', 'rhs', hypothesis('trace')],
        ]),
        have(
          'Gram',
          'forall(j in J, h in J, sum(i in I, A[i,j]*A[i,h]) == sum(t in T, s[t]^2*V[j,t]*V[h,t]))',
          [
            [
              '==',
              'sum(i in I, sum(t in T, s[t]*U[i,t]*V[j,t])*sum(t in T, s[t]*U[i,t]*V[h,t]))',
              unfold('A'),
            ],
            ['==', 'sum(a in T, sum(b in T, s[a]*s[b]*sum(i in I, U[i,a]*U[i,b])*V[j,a]*V[h,b]))', algebra()],
            [
              '==',
              'sum(a in T, sum(b in T, s[a]*s[b]*delta(a,b)*V[j,a]*V[h,b]))',
              hypothesis('left orthonormal'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('taken', `sum(i in I, sum(j in J, A[i,j]*g[i,j])) == sum(t in T, s[t]^2*${share})`, [
          [
            '==',
            'sum(i in I, sum(j in J, A[i,j]*sum(h in J, H[j,h]*A[i,h])))',
            hypothesis('part in the span'),
          ],
          ['==', 'sum(j in J, sum(h in J, H[j,h]*sum(i in I, A[i,j]*A[i,h])))', algebra()],
          ['==', 'sum(j in J, sum(h in J, H[j,h]*sum(t in T, s[t]^2*V[j,t]*V[h,t])))', hypothesis('Gram')],
          ['==', 'sum(t in T, s[t]^2*sum(j in J, V[j,t]*sum(h in J, H[j,h]*V[h,t])))', algebra()],
          ['==', 'sum(t in T, s[t]^2*sum(j in J, V[j,t]*f[t,j]))', hypothesis('share')],
          ['==', 'rhs', hypothesis('share with itself')],
        ]),
        have('the largest pay', `forall(t in T, c^2*(mark[t] - ${share}) <= s[t]^2*(mark[t] - ${share}))`, [
          cases(
            'mark[t] == 0',
            [
              have('smaller', 's[t] <= c', [
                ['==', '(1 - mark[t])*s[t]', hypothesis('case')],
                ['<=', '(1 - mark[t])*c', hypothesis('the others')],
                ['==', 'rhs', hypothesis('case')],
              ]),
              ['==', `c*c*(0 - ${share})`, hypothesis('case')],
              ['<=', `c*s[t]*(0 - ${share})`, hypothesis('smaller')],
              ['<=', `s[t]*s[t]*(0 - ${share})`, hypothesis('smaller')],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              have('one', 'mark[t] == 1', [
                ['==', 'mark[t]^2/mark[t]', algebra()],
                ['==', 'mark[t]/mark[t]', hypothesis('marks')],
                ['==', 'rhs', algebra()],
              ]),
              have('larger', 'c <= s[t]', [
                ['==', 'mark[t]*c', hypothesis('one')],
                ['<=', 'mark[t]*s[t]', hypothesis('the largest')],
                ['==', 'rhs', hypothesis('one')],
              ]),
              have('room', `0 <= 1 - ${share}`, [
                ['==', '1 - 1', algebra()],
                ['<=', 'rhs', hypothesis('no more than all')],
              ]),
              ['==', `c*c*(1 - ${share})`, hypothesis('one')],
              ['<=', `c*s[t]*(1 - ${share})`, hypothesis('larger', { times: `c*(1 - ${share})` })],
              ['<=', `s[t]*s[t]*(1 - ${share})`, hypothesis('larger', { times: `s[t]*(1 - ${share})` })],
              ['==', 'rhs', hypothesis('one')],
            ],
          ),
        ]),
        [
          '==',
          `sum(t in T, s[t]^2) - sum(t in T, s[t]^2*${share}) - sum(t in T, s[t]^2*(mark[t] - ${share}))`,
          algebra(),
        ],
        [
          '<=',
          `sum(t in T, s[t]^2) - sum(t in T, s[t]^2*${share}) - sum(t in T, c^2*(mark[t] - ${share}))`,
          hypothesis('the largest pay'),
        ],
        [
          '==',
          `sum(t in T, s[t]^2) - sum(t in T, s[t]^2*${share}) - c^2*(sum(t in T, mark[t]) - sum(t in T, ${share}))`,
          algebra(),
        ],
        [
          '==',
          `sum(t in T, s[t]^2) - sum(t in T, s[t]^2*${share}) - c^2*(k - sum(t in T, ${share}))`,
          hypothesis('k marked'),
        ],
        [
          '<=',
          `sum(t in T, s[t]^2) - sum(t in T, s[t]^2*${share}) - c^2*(k - k)`,
          hypothesis('in all at most k'),
        ],
        ['==', `sum(t in T, s[t]^2) - sum(i in I, sum(j in J, A[i,j]*g[i,j]))`, hypothesis('taken')],
        [
          '==',
          `${frobenius('A[i,j]')} - sum(i in I, sum(j in J, A[i,j]*g[i,j]))`,
          lemma('eckart-young-mirsky', { part: 'Frobenius norm' }),
        ],
        ['==', 'sum(i in I, sum(j in J, A[i,j]^2) - sum(j in J, A[i,j]*g[i,j]))', algebra()],
        ['<=', 'rhs', hypothesis('each row')],
      ],
    },
    'Frobenius, attained': {
      given: { mark: array('T') },
      hypotheses: { marks: order.marks },
      states: `${frobenius('A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t])')} == sum(t in T, (1 - mark[t])*s[t]^2)`,
      derivation: [
        [
          '==',
          frobenius('sum(t in T, s[t]*U[i,t]*V[j,t]) - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t])'),
          unfold('A'),
        ],
        [
          '==',
          'sum(a in T, sum(b in T, (1 - mark[a])*s[a]*(1 - mark[b])*s[b]*sum(i in I, U[i,a]*U[i,b])*sum(j in J, V[j,a]*V[j,b])))',
          algebra(),
        ],
        [
          '==',
          'sum(a in T, sum(b in T, (1 - mark[a])*s[a]*(1 - mark[b])*s[b]*delta(a,b)*delta(a,b)))',
          hypothesis('left orthonormal'),
          hypothesis('right orthonormal'),
        ],
        ['==', 'sum(t in T, (1 - 2*mark[t] + mark[t]^2)*s[t]^2)', algebra()],
        ['==', 'sum(t in T, (1 - 2*mark[t] + mark[t])*s[t]^2)', hypothesis('marks')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: { 'mark[t in T]': '1 - position[t]' },
        regimes: { 'nothing kept': { construct: { 'mark[t in T]': '0' } } },
      },
    },
    'spectral, attained': {
      given: { c: real('nonnegative'), mark: array('T'), x: array('J'), z: element('T') },
      hypotheses: {
        marks: order.marks,
        'the others': order['the others'],
        'the next': '(mark[z] == 0) and (s[z] == c)',
      },
      states: `(${image(remainder)} <= c^2*sum(j in J, x[j]^2)) and (${image(remainder, 'V[j,z]')} == c^2)`,
      derivation: [
        have('bit', 'forall(t in T, 0 <= 1 - mark[t])', [
          ['<=', '(1 - mark[t])^2', sign()],
          ['==', '1 - 2*mark[t] + mark[t]^2', algebra()],
          ['==', '1 - 2*mark[t] + mark[t]', hypothesis('marks')],
          ['==', 'rhs', algebra()],
        ]),
        have('none larger', 'forall(t in T, (1 - mark[t])*s[t] <= c)', [
          have('mark', '0 <= mark[t]', [
            ['<=', 'mark[t]^2', sign()],
            ['==', 'rhs', hypothesis('marks')],
          ]),
          ['<=', '(1 - mark[t])*c', hypothesis('the others')],
          ['<=', '(1 - mark[t])*c + mark[t]*c', sign()],
          ['==', 'rhs', algebra()],
        ]),
        have('singular', 'forall(t in T, 0 <= (1 - mark[t])*s[t])', [
          ['==', '0*s[t]', algebra()],
          ['<=', 'rhs', hypothesis('bit')],
        ]),
        both(
          [
            ['==', image('sum(t in T, (1 - mark[t])*s[t]*U[i,t]*V[j,t])'), unfold('A')],
            [
              '<=',
              'rhs',
              lemma('eckart-young-mirsky', {
                part: 'spectral norm, bound',
                at: { s: 'array(t in T, (1 - mark[t])*s[t])', c: 'c', x: 'x', U: 'U', V: 'V' },
              }),
            ],
          ],
          [
            ['==', image('sum(t in T, (1 - mark[t])*s[t]*U[i,t]*V[j,t])', 'V[j,z]'), unfold('A')],
            [
              '==',
              '((1 - mark[z])*s[z])^2',
              lemma('eckart-young-mirsky', {
                part: 'spectral norm, attained',
                at: { s: 'array(t in T, (1 - mark[t])*s[t])', z: 'z', U: 'U', V: 'V' },
              }),
            ],
            ['==', 'rhs', hypothesis('the next')],
          ],
        ),
      ],
      instances: {
        construct: { 'mark[t in T]': '1 - position[t]', c: 'small' },
        regimes: { 'tight: the next singular vector': { construct: { 'x[j in J]': 'V[j,z]' } } },
      },
    },
    'spectral, lower bound': {
      given: {
        k: natural(),
        c: real('nonnegative'),
        mark: array('T'),
        z: element('T'),
        M: real('nonnegative'),
        ...factors,
      },
      where: { 'B[i in I, j in J]': rankK },
      hypotheses: {
        marks: order.marks,
        'k marked': order['k marked'],
        'the largest': order['the largest'],
        'the next': '(mark[z] == 0) and (s[z] == c)',
        'bound of the difference': `forall(x in R[J], ${image('(A[i,j] - B[i,j])')} <= M*sum(j in J, x[j]^2))`,
      },
      states: 'c^2 <= M',
      derivation: [
        have('weights', 'exists(w in R[T], forall(t in T, w[t] == mark[t] + delta(t,z)))', [
          witness({ w: 'array(t in T, mark[t] + delta(t,z))' }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('w', 'weight', hypothesis('weights')),
        have('disjoint', 'forall(t in T, mark[t]*delta(t,z) == 0)', [
          cases(
            't == z',
            [
              ['==', 'mark[z]*delta(z,z)', hypothesis('case')],
              ['==', '0*delta(z,z)', hypothesis('the next')],
              ['==', 'rhs', algebra()],
            ],
            [['==', 'rhs', hypothesis('case')]],
          ),
        ]),
        have('c itself', 'forall(t in T, delta(t,z)*c == delta(t,z)*s[t])', [
          cases(
            't == z',
            [
              ['==', 'c', hypothesis('case')],
              ['==', 's[z]', hypothesis('the next')],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              ['==', '0', hypothesis('case')],
              ['==', 'rhs', hypothesis('case')],
            ],
          ),
        ]),
        have('bits', 'forall(t in T, w[t]^2 == w[t])', [
          ['==', '(mark[t] + delta(t,z))^2', hypothesis('weight')],
          ['==', 'mark[t]^2 + 2*(mark[t]*delta(t,z)) + delta(t,z)', algebra()],
          ['==', 'mark[t] + 2*0 + delta(t,z)', hypothesis('marks'), hypothesis('disjoint')],
          ['==', 'rhs', hypothesis('weight')],
        ]),
        have('w is nonnegative', 'forall(t in T, 0 <= w[t])', [
          ['<=', 'w[t]^2', sign()],
          ['==', 'rhs', hypothesis('bits')],
        ]),
        have('w is at most one', 'forall(t in T, 0 <= 1 - w[t])', [
          ['<=', '(1 - w[t])^2', sign()],
          ['==', '1 - 2*w[t] + w[t]^2', algebra()],
          ['==', '1 - 2*w[t] + w[t]', hypothesis('bits')],
          ['==', 'rhs', algebra()],
        ]),
        have('in all', 'sum(t in T, w[t]) == k + 1', [
          ['==', 'sum(t in T, mark[t]) + 1', hypothesis('weight')],
          ['==', 'rhs', hypothesis('k marked')],
        ]),
        have('at least c', 'forall(t in T, w[t]*c <= w[t]*s[t])', [
          ['==', 'mark[t]*c + delta(t,z)*c', hypothesis('weight')],
          ['<=', 'mark[t]*s[t] + delta(t,z)*c', hypothesis('the largest')],
          ['==', 'mark[t]*s[t] + delta(t,z)*s[t]', hypothesis('c itself')],
          ['==', 'rhs', hypothesis('weight')],
        ]),
        ...projected('T', 'array(l in nat, t in T, w[t]*sum(j in J, Q[l,j]*V[j,t]))'),
        have(
          'fixed',
          'forall(l in range(k), t in T, sum(a in T, H[t,a]*(w[a]*sum(j in J, Q[l,j]*V[j,a]))) == w[t]*sum(j in J, Q[l,j]*V[j,t]))',
          [['==', 'rhs', hypothesis('projects', { at: { l: 'l', i: 't' } })]],
        ),
        have('named', 'exists(y in R[T,T], forall(b in T, t in T, y[b,t] == delta(t,b) - H[t,b]))', [
          witness({ y: 'array(b in T, t in T, delta(t,b) - H[t,b])' }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('y', 'combination', hypothesis('named')),
        have(
          'orthogonal',
          'forall(b in T, l in range(k), sum(t in T, w[t]*y[b,t]*sum(j in J, Q[l,j]*V[j,t])) == 0)',
          [
            [
              '==',
              'sum(t in T, w[t]*(delta(t,b) - H[t,b])*sum(j in J, Q[l,j]*V[j,t]))',
              hypothesis('combination'),
            ],
            [
              '==',
              'sum(t in T, w[t]*(delta(t,b) - H[b,t])*sum(j in J, Q[l,j]*V[j,t]))',
              hypothesis('symmetric', { at: { i: 't', j: 'b' } }),
            ],
            [
              '==',
              'w[b]*sum(j in J, Q[l,j]*V[j,b]) - sum(t in T, H[b,t]*(w[t]*sum(j in J, Q[l,j]*V[j,t])))',
              algebra(),
            ],
            ['==', 'w[b]*sum(j in J, Q[l,j]*V[j,b]) - w[b]*sum(j in J, Q[l,j]*V[j,b])', hypothesis('fixed')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'vectors',
          'exists(x in R[T,J], forall(b in T, j in J, x[b,j] == sum(t in T, w[t]*y[b,t]*V[j,t])))',
          [
            witness({ x: 'array(b in T, j in J, sum(t in T, w[t]*y[b,t]*V[j,t]))' }),
            ['==', 'rhs', algebra()],
          ],
        ),
        obtain('x', 'vector', hypothesis('vectors')),
        have('coordinates', 'forall(b in T, a in T, sum(j in J, V[j,a]*x[b,j]) == w[a]*y[b,a])', [
          ['==', 'sum(j in J, V[j,a]*sum(t in T, w[t]*y[b,t]*V[j,t]))', hypothesis('vector')],
          ['==', 'sum(t in T, w[t]*y[b,t]*sum(j in J, V[j,a]*V[j,t]))', algebra()],
          ['==', 'sum(t in T, w[t]*y[b,t]*delta(a,t))', hypothesis('right orthonormal')],
          ['==', 'rhs', algebra()],
        ]),
        have('killed by B', 'forall(b in T, i in I, sum(j in J, B[i,j]*x[b,j]) == 0)', [
          [
            '==',
            'sum(j in J, sum(l in range(k), P[i,l]*Q[l,j])*sum(t in T, w[t]*y[b,t]*V[j,t]))',
            unfold('B'),
            hypothesis('vector'),
          ],
          ['==', 'sum(l in range(k), P[i,l]*sum(t in T, w[t]*y[b,t]*sum(j in J, Q[l,j]*V[j,t])))', algebra()],
          ['==', 'rhs', hypothesis('orthogonal')],
        ]),
        have('length', 'forall(b in T, sum(j in J, x[b,j]^2) == sum(t in T, w[t]*y[b,t]^2))', [
          ['==', 'sum(j in J, x[b,j]*sum(t in T, w[t]*y[b,t]*V[j,t]))', hypothesis('vector')],
          ['==', 'sum(t in T, w[t]*y[b,t]*sum(j in J, V[j,t]*x[b,j]))', algebra()],
          ['==', 'sum(t in T, w[t]*y[b,t]*(w[t]*y[b,t]))', hypothesis('coordinates')],
          ['==', 'sum(t in T, w[t]^2*y[b,t]^2)', algebra()],
          ['==', 'rhs', hypothesis('bits')],
        ]),
        have('each', 'forall(b in T, c^2*sum(t in T, w[t]*y[b,t]^2) <= M*sum(t in T, w[t]*y[b,t]^2))', [
          have('one step', 'forall(t in T, c^2*w[t] <= s[t]^2*w[t])', [
            ['==', 'c*(w[t]*c)', algebra()],
            ['<=', 'c*(w[t]*s[t])', hypothesis('at least c')],
            ['<=', 's[t]*(w[t]*s[t])', hypothesis('at least c', { times: 's[t]' })],
            ['==', 'rhs', algebra()],
          ]),
          ['==', 'sum(t in T, c^2*w[t]*y[b,t]^2)', algebra()],
          ['<=', 'sum(t in T, s[t]^2*w[t]*y[b,t]^2)', hypothesis('one step')],
          ['==', 'sum(t in T, s[t]^2*w[t]^2*y[b,t]^2)', hypothesis('bits')],
          ['==', 'sum(t in T, s[t]^2*(w[t]*y[b,t])^2)', algebra()],
          ['==', 'sum(t in T, s[t]^2*sum(j in J, V[j,t]*x[b,j])^2)', hypothesis('coordinates')],
          [
            '==',
            'sum(i in I, sum(j in J, A[i,j]*x[b,j])^2)',
            lemma('eckart-young-mirsky', { part: 'length of an image', at: { x: 'array(j in J, x[b,j])' } }),
          ],
          [
            '==',
            'sum(i in I, (sum(j in J, A[i,j]*x[b,j]) - sum(j in J, B[i,j]*x[b,j]))^2)',
            hypothesis('killed by B'),
          ],
          ['==', 'sum(i in I, sum(j in J, (A[i,j] - B[i,j])*x[b,j])^2)', algebra()],
          [
            '<=',
            'M*sum(j in J, x[b,j]^2)',
            hypothesis('bound of the difference', { at: { x: 'array(j in J, x[b,j])' } }),
          ],
          ['==', 'rhs', hypothesis('length')],
        ]),
        have('diagonal', 'forall(b in T, 0 <= H[b,b])', [
          ['<=', 'sum(h in T, H[b,h]^2)', sign()],
          ['==', 'sum(h in T, H[b,h]*H[h,b])', hypothesis('symmetric', { at: { i: 'b', j: 'h' } })],
          ['==', 'rhs', hypothesis('idempotent')],
        ]),
        have('something is left', '1 <= sum(b in T, w[b]*y[b,b])', [
          ['==', 'k + 1 - k', algebra()],
          ['<=', 'k + 1 - sum(b in T, H[b,b])', hypothesis('trace')],
          ['==', 'sum(t in T, w[t]) - sum(b in T, H[b,b])', hypothesis('in all')],
          ['<=', 'sum(t in T, w[t]) - sum(b in T, H[b,b]) + sum(b in T, (1 - w[b])*H[b,b])', sign()],
          ['==', 'sum(b in T, w[b]*(delta(b,b) - H[b,b]))', algebra()],
          ['==', 'rhs', hypothesis('combination')],
        ]),
        have('positive', '1/card(T) <= sum(b in T, sum(t in T, w[t]*y[b,t]^2))', [
          ['==', '2/card(T)*1 - 1/card(T)', algebra()],
          ['<=', '2/card(T)*sum(b in T, w[b]*y[b,b]) - 1/card(T)', hypothesis('something is left')],
          [
            '<=',
            '2/card(T)*sum(b in T, w[b]*y[b,b]) - 1/card(T) + sum(b in T, (w[b]*y[b,b] - 1/card(T))^2)',
            sign(),
          ],
          ['==', 'sum(b in T, w[b]^2*y[b,b]^2)', algebra()],
          ['==', 'sum(b in T, w[b]*y[b,b]^2)', hypothesis('bits')],
          ['<=', 'rhs', sign('sum(b in T, sum(t in T, (1 - delta(t,b))*w[t]*y[b,t]^2))')],
        ]),
        have('more than nothing', '0 < sum(b in T, sum(t in T, w[t]*y[b,t]^2))', [
          ['<', '1/card(T)', sign()],
          ['<=', 'rhs', hypothesis('positive')],
        ]),
        [
          '==',
          'sum(b in T, c^2*sum(t in T, w[t]*y[b,t]^2))/sum(b in T, sum(t in T, w[t]*y[b,t]^2))',
          algebra(),
        ],
        [
          '<=',
          'sum(b in T, M*sum(t in T, w[t]*y[b,t]^2))/sum(b in T, sum(t in T, w[t]*y[b,t]^2))',
          hypothesis('each'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        regimes: { 'tight: the truncated decomposition': { construct: { ...best, M: 'c^2' } } },
      },
    },
    Weyl: {
      given: {
        k: natural(),
        c: real('nonnegative'),
        mark: array('T'),
        z: element('T'),
        ...factors,
        E0: array('I', 'J'),
        N: real('nonnegative'),
        T2: nonemptySet('singular triplets of the sum'),
        s2: array('T2', { is: 'nonnegative' }),
        U2: array('I', 'T2'),
        V2: array('J', 'T2'),
        c2: real('nonnegative'),
        mark2: array('T2'),
        z2: element('T2'),
      },
      hypotheses: {
        marks: order.marks,
        'the others': order['the others'],
        'the next': '(mark[z] == 0) and (s[z] == c)',
        'columns of the truncation': `forall(i in I, j in J, ${rankK} == sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))`,
        'norm of the perturbation': `forall(x in R[J], ${image('E0[i,j]')} <= N^2*sum(j in J, x[j]^2))`,
        'decomposition of the sum':
          'forall(i in I, j in J, sum(t in T2, s2[t]*U2[i,t]*V2[j,t]) == A[i,j] + E0[i,j])',
        'left orthonormal, sum': 'forall(a in T2, b in T2, sum(i in I, U2[i,a]*U2[i,b]) == delta(a,b))',
        'right orthonormal, sum': 'forall(a in T2, b in T2, sum(j in J, V2[j,a]*V2[j,b]) == delta(a,b))',
        'marks, sum': 'forall(t in T2, mark2[t]^2 == mark2[t])',
        'k marked, sum': 'sum(t in T2, mark2[t]) == k',
        'the largest, sum': 'forall(t in T2, mark2[t]*c2 <= mark2[t]*s2[t])',
        'the next, sum': '(mark2[z2] == 0) and (s2[z2] == c2)',
      },
      states: 'c2 <= c + N',
      derivation: [
        have(
          'bounded',
          `forall(x in R[J], sum(i in I, sum(j in J, (sum(t in T2, s2[t]*U2[i,t]*V2[j,t]) - ${rankK})*x[j])^2) <= (c + N)^2*sum(j in J, x[j]^2))`,
          [
            have(
              'named',
              `exists(a in R[I], b in R[I], (forall(i in I, a[i] == sum(j in J, ${remainder}*x[j]))) and (forall(i in I, b[i] == sum(j in J, E0[i,j]*x[j]))))`,
              [
                witness({
                  a: `array(i in I, sum(j in J, ${remainder}*x[j]))`,
                  b: 'array(i in I, sum(j in J, E0[i,j]*x[j]))',
                }),
                both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
              ],
            ),
            obtain(['a', 'b'], 'images', hypothesis('named')),
            have('first', 'sum(i in I, a[i]^2) <= c^2*sum(j in J, x[j]^2)', [
              ['==', image(remainder), hypothesis('images')],
              ['<=', 'rhs', lemma('eckart-young-mirsky', { part: 'spectral, attained' })],
            ]),
            have('second', 'sum(i in I, b[i]^2) <= N^2*sum(j in J, x[j]^2)', [
              ['==', image('E0[i,j]'), hypothesis('images')],
              ['<=', 'rhs', hypothesis('norm of the perturbation')],
            ]),
            [
              '==',
              'sum(i in I, sum(j in J, ((A[i,j] + E0[i,j]) - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2)',
              hypothesis('decomposition of the sum'),
              hypothesis('columns of the truncation'),
            ],
            ['==', `sum(i in I, (sum(j in J, ${remainder}*x[j]) + sum(j in J, E0[i,j]*x[j]))^2)`, algebra()],
            ['==', 'sum(i in I, (a[i] + b[i])^2)', hypothesis('images')],
            [
              '<=',
              'rhs',
              lemma('minkowski-inequality', {
                part: 'vectors',
                at: { I: 'I', f: 'a', g: 'b', M: 'c', N: 'N', w: 'sum(j in J, x[j]^2)' },
              }),
            ],
          ],
        ),
        have('squares', 'c2^2 <= (c + N)^2', [
          [
            '<=',
            'rhs',
            lemma('eckart-young-mirsky', {
              part: 'spectral, lower bound',
              at: {
                I: 'I',
                J: 'J',
                T: 'T2',
                s: 's2',
                U: 'U2',
                V: 'V2',
                k: 'k',
                c: 'c2',
                mark: 'mark2',
                z: 'z2',
                M: '(c + N)^2',
                P: 'P',
                Q: 'Q',
              },
            }),
          ],
        ]),
        ['<=', 'rhs', lemma('order-of-squares', { at: { a: 'c2', b: 'c + N' } })],
      ],
      instances: {
        // The perturbation has the same singular vectors, and keeps the order.
        sizes: { T2: [2, 2] },
        raw: { shift: real('nonnegative'), less: real('[0,1]'), place: array('T2') },
        draw: { place: { tables: [[0, 1]] }, z2: { oneOf: [1] } },
        construct: perturbed,
        regimes: {
          'rank zero': { draw: { z2: { oneOf: [0] } } },
          'tight: all shifted alike': { construct: { ...perturbed, less: '0' } },
        },
      },
    },
    storage: {
      given: { a: real('positive'), b: real('positive'), k: natural() },
      without: ['left orthonormal', 'right orthonormal'],
      states:
        '(forall(k*(a + b) < a*b, k < a*b/(a + b))) and (forall(k < a*b/(a + b), k*(a + b) < a*b)) and (forall(k == a*b/(a + b), k*(a + b) == a*b))',
      derivation: [
        both(
          [
            ['==', 'k*(a + b)/(a + b)', algebra()],
            ['<', 'rhs', hypothesis('assumed', { times: '1/(a + b)' })],
          ],
          [
            ['<', 'a*b/(a + b)*(a + b)', hypothesis('assumed')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'a*b/(a + b)*(a + b)', hypothesis('assumed')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        draw: { a: { oneOf: [1, 2, 3, 6] }, b: { oneOf: [1, 2, 3, 6] } },
        sizes: { k: [0, 3] },
        regimes: {
          'tight: nothing saved': { draw: { a: { oneOf: [2] }, b: { oneOf: [2] } }, sizes: { k: [1, 1] } },
        },
      },
    },
  },

  instances: {
    // Two triplets, the first before the second; columns of reflections.
    sizes: { I: [2, 3], J: [2, 3], T: [2, 2], k: [1, 1] },
    raw: {
      left: array('I', { is: 'positive' }),
      right: array('J', { is: 'positive' }),
      row: choice('T', 'I'),
      column: choice('T', 'J'),
      position: array('T'),
      small: real('nonnegative'),
      gap: real('nonnegative'),
    },
    draw: {
      row: {
        tables: [
          [0, 1],
          [1, 0],
        ],
      },
      column: {
        tables: [
          [0, 1],
          [1, 0],
        ],
      },
      position: { tables: [[0, 1]] },
      z: { oneOf: [1] },
    },
    construct: {
      'U[i in I, t in T]': 'delta(i,row[t]) - 2*left[i]*left[row[t]]/sum(h in I, left[h]^2)',
      'V[j in J, t in T]': 'delta(j,column[t]) - 2*right[j]*right[column[t]]/sum(h in J, right[h]^2)',
      's[t in T]': 'small + gap*(1 - position[t])',
      'mark[t in T]': 'indicator(position[t] + 1 <= k)',
      c: 'small + gap*(1 - k)',
      M: frobenius('A[i,j] - B[i,j]'),
    },
    regimes: {
      'rank zero': { sizes: { k: [0, 0] }, draw: { z: { oneOf: [0] } } },
      ties: { draw: { gap: { oneOf: [0] } } },
      'tight: the truncated decomposition': { construct: best },
    },
  },

  controls: {
    'dropping the largest': {
      part: 'Frobenius, lower bound',
      without: ['the largest', 'the others'],
      counterexample: { ...diagonal, k: 1, c: 1, mark: [0, 1], P: [[2], [0]], Q: [[1, 0]] },
      instances: {
        draw: { gap: { oneOf: [1, 2] } },
        construct: { ...best, 'mark[t in T]': 'position[t]' },
      },
      because: 'for diag(2, 1), keeping 1 has the error 2, keeping 2 the error 1',
    },
    'the best matrix in the largest entry': {
      part: 'Frobenius, lower bound',
      given: { I: nonemptySet('rows'), J: nonemptySet('columns') },
      states:
        'max(i in I, max(j in J, abs(A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t])))) <= max(i in I, max(j in J, abs(A[i,j] - B[i,j])))',
      counterexample: { ...diagonal, k: 1, c: 1, mark: [1, 0], P: [['3/2'], ['1/2']], Q: [['3/2', '1/2']] },
      instances: {
        sizes: { I: [2, 2], J: [2, 2] },
        draw: { row: { tables: [[0, 1]] }, column: { tables: [[0, 1]] } },
        construct: {
          'U[i in I, t in T]': 'delta(i,row[t])',
          'V[j in J, t in T]': 'delta(j,column[t])',
          's[t in T]': '2 - position[t]',
          c: '1',
          'P[i in I, l in nat]': 'sum(t in T, (3/2 - position[t])*U[i,t])',
          'Q[l in nat, j in J]': 'sum(t in T, (3/2 - position[t])*V[j,t])',
        },
      },
      because: 'for diag(2, 1) the truncation is off by 1, (9/4, 3/4; 3/4, 1/4) by 3/4',
    },
    'the best matrix is unique': {
      part: 'Frobenius, lower bound',
      states: `forall(${frobenius('A[i,j] - B[i,j]')} <= sum(t in T, (1 - mark[t])*s[t]^2), forall(g in I, h in J, B[g,h] == sum(t in T, mark[t]*s[t]*U[g,t]*V[h,t])))`,
      counterexample: { ...diagonal, s: [1, 1], k: 1, c: 1, mark: [1, 0], P: [[0], [1]], Q: [[0, 1]] },
      instances: {
        draw: { gap: { oneOf: [0] }, small: { oneOf: [1, 2] } },
        construct: {
          'P[i in I, l in nat]': 'sum(t in T, position[t]*s[t]*U[i,t])',
          'Q[l in nat, j in J]': 'sum(t in T, position[t]*V[j,t])',
        },
      },
      because: 'for the unit matrix diag(1, 0) and diag(0, 1) are equally good',
    },
    'the k-th singular value': {
      part: 'spectral, lower bound',
      hypotheses: { 'the next': '(mark[z] == 1) and (s[z] == c)' },
      counterexample: { ...diagonal, k: 1, c: 2, mark: [1, 0], z: 0, M: 1, P: [[2], [0]], Q: [[1, 0]] },
      instances: {
        draw: { z: { oneOf: [0] }, gap: { oneOf: [1, 2] } },
        regimes: {
          'rank zero': { sizes: { k: [1, 1] } },
        },
        construct: { ...best, c: 'small + gap', M: 'small^2' },
      },
      because: 'for diag(2, 1) and k = 1 the error is 1, not 2',
    },
    'half the perturbation': {
      part: 'Weyl',
      states: 'c2 <= c + 1/2*N',
      counterexample: {
        I: 1,
        J: 1,
        T: 1,
        s: [1],
        U: [[1]],
        V: [[1]],
        k: 0,
        c: 1,
        mark: [0],
        z: 0,
        P: [[]],
        Q: [],
        E0: [[1]],
        N: 1,
        T2: 1,
        s2: [2],
        U2: [[1]],
        V2: [[1]],
        c2: 2,
        mark2: [0],
        z2: 0,
      },
      because: 'the perturbation may point in the direction of the singular vectors',
    },
    'keeping the largest row': {
      part: 'Frobenius, lower bound',
      given: { main: element('I') },
      hypotheses: { 'largest row': 'forall(g in I, sum(j in J, A[g,j]^2) <= sum(j in J, A[main,j]^2))' },
      states: `${frobenius('A[i,j] - delta(i,main)*A[i,j]')} <= ${frobenius('A[i,j] - B[i,j]')}`,
      counterexample: {
        I: 2,
        J: 2,
        T: 1,
        k: 1,
        c: 0,
        s: [1],
        mark: [1],
        U: [['3/5'], ['4/5']],
        V: [['3/5'], ['4/5']],
        P: [['3/5'], ['4/5']],
        Q: [['3/5', '4/5']],
        main: 1,
      },
      instances: {
        sizes: { I: [2, 2] },
        draw: { small: { oneOf: [0] }, gap: { oneOf: [1, 2] } },
        construct: best,
      },
      because: 'a matrix of rank one has no error at all, but two rows',
    },
    'storage always saved': {
      part: 'storage',
      states: 'forall(k + 1 <= a, k + 1 <= b, k*(a + b) < a*b)',
      counterexample: { k: 1, a: 2, b: 2 },
      instances: { draw: { a: { oneOf: [2] }, b: { oneOf: [2] } }, sizes: { k: [1, 1] } },
      because: 'two columns and two rows of length 2 are four numbers, as is the matrix',
    },
    'a smaller bound': {
      part: 'spectral norm, bound',
      states: `${image('A[i,j]')} <= 99/100*c^2*sum(j in J, x[j]^2)`,
      counterexample: { I: 1, J: 1, T: 1, s: [1], U: [[1]], V: [[1]], c: 1, x: [1] },
      instances: {
        construct: { c: 'small + gap', 'x[j in J]': 'sum(t in T, (1 - position[t])*V[j,t])' },
        draw: { small: { oneOf: [1] } },
      },
      because: 'the largest singular value is attained',
    },
    'kept values in the error': {
      part: 'Frobenius, attained',
      replace: ['(1 - mark[t])*s[t]^2', 's[t]^2'],
      counterexample: { I: 1, J: 1, T: 1, s: [1], U: [[1]], V: [[1]], mark: [1] },
      instances: { draw: { small: { oneOf: [1] } } },
      because: 'what is kept is no error',
    },
  },
});
