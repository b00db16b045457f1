/**
 * # Rows of two matrices, one after the other
 *
 * The rows of U and then those of V are the rows of one matrix; a sum over them splits into the two. So products through n and through m
 * coordinates add up to one through n + m, and if the blocks of two matrices multiply to the blocks of the identity of a + b, through n and
 * m coordinates, then a + b <= n + m.
 * Not claimed: infinitely many rows.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  contradiction,
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

/** The rows of u, so many, and then those of v. */
const rows = (first: string, second: string, u: string, v: string) =>
  lemma('concatenated-rows', { part: 'rows', at: { n: first, m: second, U: u, V: v } });
/** In the case that not a <= p: p < a, which for natural numbers is p + 1 <= a. */
const within = (p: string) => [
  have(`${p} below`, `${p} < a`, [['<', 'rhs', sign()]]),
  have(`${p} within`, `${p} + 1 <= a`, [
    ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p, q: 'a' } })],
  ]),
];
const swap = (name: string) => `array(k in nat, p in nat, ${name}[p,k])`;
const blocks = {
  first:
    'forall(p in range(a), q in range(a), sum(k in range(n), L[p,k]*P[k,q]) + sum(l in range(m), M[p,l]*Q[l,q]) == delta(p,q))',
  above:
    'forall(p in range(a), t in range(b), sum(k in range(n), L[p,k]*S[k,t]) + sum(l in range(m), M[p,l]*T[l,t]) == 0)',
  below:
    'forall(s in range(b), q in range(a), sum(k in range(n), U[s,k]*P[k,q]) + sum(l in range(m), V[s,l]*Q[l,q]) == 0)',
  second:
    'forall(s in range(b), t in range(b), sum(k in range(n), U[s,k]*S[k,t]) + sum(l in range(m), V[s,l]*T[l,t]) == delta(s,t))',
};
export default proof({
  id: 'concatenated-rows',
  title: 'Rows of two matrices, one after the other',
  sources: [],
  references: ['horn2013, Section 0.7.1'],

  given: { n: natural(), m: natural() },

  parts: {
    rows: {
      given: { U: array('nat', 'nat'), V: array('nat', 'nat') },
      states:
        'exists(Z in R[nat,nat], (forall(k in range(n), i in nat, Z[k,i] == U[k,i])) and (forall(l in range(m), i in nat, Z[n+l,i] == V[l,i])))',
      derivation: [
        have(
          'each',
          'forall(c in nat, exists(Z in R[nat,nat], (forall(k in range(n), i in nat, Z[k,i] == U[k,i])) and (forall(l in range(c), i in nat, Z[n+l,i] == V[l,i]))))',
          [
            induction('c', {
              base: [
                witness({ Z: 'array(k in nat, i in nat, U[k,i])' }),
                both(
                  [['==', 'rhs', algebra()]],
                  [
                    contradiction('0 < 0', [
                      ['<', 'l + 1', sign()],
                      ['<=', 'rhs', hypothesis('assumed')],
                    ]),
                  ],
                ),
              ],
              step: [
                obtain('Z', 'before', hypothesis('induction')),
                have('first', 'forall(k in range(n), i in nat, Z[k,i] == U[k,i])', [
                  ['==', 'rhs', hypothesis('before', { at: { k: 'k', i: 'i' } })],
                ]),
                have('second', 'forall(l in range(c), i in nat, Z[n+l,i] == V[l,i])', [
                  ['==', 'rhs', hypothesis('before', { at: { l: 'l', i: 'i' } })],
                ]),
                witness({
                  Z: 'array(k in nat, i in nat, (1 - delta(k,n+c))*Z[k,i] + delta(k,n+c)*V[c,i])',
                }),
                both(
                  [
                    have('less', 'k < n + c', [
                      ['<', 'n', sign()],
                      ['<=', 'rhs', sign()],
                    ]),
                    have('elsewhere', 'delta(k,n+c) == 0', [['==', 'rhs', algebra()]]),
                    ['==', 'Z[k,i]', hypothesis('elsewhere')],
                    ['==', 'rhs', hypothesis('first')],
                  ],
                  [
                    cases(
                      'l == c',
                      [
                        ['==', 'V[c,i]', hypothesis('case')],
                        ['==', 'rhs', hypothesis('case')],
                      ],
                      [
                        have('below', 'l < c', [['<', 'rhs', sign()]]),
                        have('gap', 'l + 1 <= c', [
                          ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap' })],
                        ]),
                        have('less', 'n + l < n + c', [['<', 'rhs', sign()]]),
                        have('elsewhere', 'delta(n+l,n+c) == 0', [['==', 'rhs', algebra()]]),
                        ['==', 'Z[n+l,i]', hypothesis('elsewhere')],
                        ['==', 'rhs', hypothesis('second')],
                      ],
                    ),
                  ],
                ),
              ],
            }),
          ],
        ),
        by(hypothesis('each', { at: { c: 'm' } })),
      ],
      instances: {
        sizes: { k: [0, 1], l: [0, 1], i: [0, 2], more: [0, 1], extra: [0, 1] },
        raw: { more: natural(), extra: natural(), x: real(), y: real() },
        construct: {
          'U[k in nat, i in nat]': 'x*(k + 1) + i',
          'V[k in nat, i in nat]': 'y*i + k',
          n: '2 + more',
          m: '2 + extra',
          'Z[k in nat, i in nat]': 'indicator(k + 1 <= n)*U[k,i] + sum(j in range(m), delta(k,n+j)*V[j,i])',
        },
      },
    },
    sum: {
      given: { f: array('nat') },
      states: 'sum(k in range(n+m), f[k]) == sum(k in range(n), f[k]) + sum(k in range(m), f[n+k])',
      derivation: [
        have(
          'each',
          'forall(c in nat, sum(k in range(n+c), f[k]) == sum(k in range(n), f[k]) + sum(k in range(c), f[n+k]))',
          [
            induction('c', {
              base: [['==', 'rhs', algebra()]],
              step: [
                ['==', 'sum(k in range(n+c), f[k]) + f[n+c]', algebra()],
                [
                  '==',
                  'sum(k in range(n), f[k]) + sum(k in range(c), f[n+k]) + f[n+c]',
                  hypothesis('induction'),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        ['==', 'rhs', hypothesis('each', { at: { c: 'm' } })],
      ],
    },
    'blocks of the identity': {
      given: {
        a: natural(),
        b: natural(),
        L: array('nat', 'nat'),
        M: array('nat', 'nat'),
        U: array('nat', 'nat'),
        V: array('nat', 'nat'),
        P: array('nat', 'nat'),
        S: array('nat', 'nat'),
        Q: array('nat', 'nat'),
        T: array('nat', 'nat'),
      },
      hypotheses: blocks,
      states: 'a + b <= n + m',
      derivation: [
        obtain('B', 'left', rows('a', 'b', 'L', 'U')),
        obtain('C', 'right', rows('a', 'b', 'M', 'V')),
        obtain('X', 'columns', rows('n', 'm', swap('B'), swap('C'))),
        obtain('G', 'upper', rows('a', 'b', swap('P'), swap('S'))),
        obtain('H', 'lower', rows('a', 'b', swap('Q'), swap('T'))),
        obtain('Y', 'coordinates', rows('n', 'm', swap('G'), swap('H'))),
        have('X first', 'forall(k in range(n), p in nat, X[k,p] == B[p,k])', [
          ['==', 'rhs', hypothesis('columns', { at: { k: 'k', i: 'p' } })],
        ]),
        have('X then', 'forall(l in range(m), p in nat, X[n+l,p] == C[p,l])', [
          ['==', 'rhs', hypothesis('columns', { at: { l: 'l', i: 'p' } })],
        ]),
        have('Y first', 'forall(k in range(n), p in nat, Y[k,p] == G[p,k])', [
          ['==', 'rhs', hypothesis('coordinates', { at: { k: 'k', i: 'p' } })],
        ]),
        have('Y then', 'forall(l in range(m), p in nat, Y[n+l,p] == H[p,l])', [
          ['==', 'rhs', hypothesis('coordinates', { at: { l: 'l', i: 'p' } })],
        ]),
        have('L', 'forall(p in range(a), k in nat, B[p,k] == L[p,k])', [
          ['==', 'rhs', hypothesis('left', { at: { k: 'p', i: 'k' } })],
        ]),
        have('U', 'forall(p in range(b), k in nat, B[a+p,k] == U[p,k])', [
          ['==', 'rhs', hypothesis('left', { at: { l: 'p', i: 'k' } })],
        ]),
        have('M', 'forall(p in range(a), k in nat, C[p,k] == M[p,k])', [
          ['==', 'rhs', hypothesis('right', { at: { k: 'p', i: 'k' } })],
        ]),
        have('V', 'forall(p in range(b), k in nat, C[a+p,k] == V[p,k])', [
          ['==', 'rhs', hypothesis('right', { at: { l: 'p', i: 'k' } })],
        ]),
        have('P', 'forall(p in range(a), k in nat, G[p,k] == P[k,p])', [
          ['==', 'rhs', hypothesis('upper', { at: { k: 'p', i: 'k' } })],
        ]),
        have('S', 'forall(p in range(b), k in nat, G[a+p,k] == S[k,p])', [
          ['==', 'rhs', hypothesis('upper', { at: { l: 'p', i: 'k' } })],
        ]),
        have('Q', 'forall(p in range(a), k in nat, H[p,k] == Q[k,p])', [
          ['==', 'rhs', hypothesis('lower', { at: { k: 'p', i: 'k' } })],
        ]),
        have('T', 'forall(p in range(b), k in nat, H[a+p,k] == T[k,p])', [
          ['==', 'rhs', hypothesis('lower', { at: { l: 'p', i: 'k' } })],
        ]),
        have(
          'product',
          'forall(p in nat, q in nat, sum(k in range(n+m), X[k,p]*Y[k,q]) == sum(k in range(n), B[p,k]*G[q,k]) + sum(l in range(m), C[p,l]*H[q,l]))',
          [
            [
              '==',
              'sum(k in range(n), X[k,p]*Y[k,q]) + sum(l in range(m), X[n+l,p]*Y[n+l,q])',
              lemma('concatenated-rows', { part: 'sum', at: { f: 'array(k in nat, X[k,p]*Y[k,q])' } }),
            ],
            [
              '==',
              'sum(k in range(n), B[p,k]*G[q,k]) + sum(l in range(m), X[n+l,p]*Y[n+l,q])',
              hypothesis('X first'),
              hypothesis('Y first'),
            ],
            ['==', 'rhs', hypothesis('X then'), hypothesis('Y then')],
          ],
        ),
        have('rest', 'forall(p in range(a+b), a <= p, exists(s in range(b), p == a + s))', [
          obtain('d', 'difference', lemma('natural-difference', { at: { p: 'a', q: 'p' } })),
          witness({ s: 'd' }),
          both(
            [
              ['==', '(a + d) + 1 - a', algebra()],
              ['==', 'p + 1 - a', hypothesis('difference')],
              ['<=', 'a + b - a', hypothesis('assumed-1')],
              ['==', 'rhs', algebra()],
            ],
            [['==', 'rhs', hypothesis('difference')]],
          ),
        ]),
        have('shifted', 'forall(s in nat, t in nat, delta(s,t) == delta(a+s,a+t))', [
          cases(
            's == t',
            [
              ['==', '1', hypothesis('case')],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              cases(
                's < t',
                [
                  have('less', 'a + s < a + t', [['<', 'rhs', sign()]]),
                  ['==', '0', algebra()],
                  ['==', 'rhs', algebra()],
                ],
                [
                  have('more', 't < s', [['<', 'rhs', sign()]]),
                  have('less', 'a + t < a + s', [['<', 'rhs', sign()]]),
                  ['==', '0', algebra()],
                  ['==', 'rhs', algebra()],
                ],
              ),
            ],
          ),
        ]),
        have(
          'identity',
          'forall(p in range(a+b), q in range(a+b), sum(k in range(n+m), X[k,p]*Y[k,q]) == delta(p,q))',
          [
            cases(
              'a <= p',
              [
                obtain('s', 'row', hypothesis('rest', { at: { p: 'p' } })),
                cases(
                  'a <= q',
                  [
                    obtain('t', 'column', hypothesis('rest', { at: { p: 'q' } })),
                    [
                      '==',
                      'sum(k in range(n), B[p,k]*G[q,k]) + sum(l in range(m), C[p,l]*H[q,l])',
                      hypothesis('product'),
                    ],
                    [
                      '==',
                      'sum(k in range(n), B[a+s,k]*G[a+t,k]) + sum(l in range(m), C[a+s,l]*H[a+t,l])',
                      hypothesis('row'),
                      hypothesis('column'),
                    ],
                    [
                      '==',
                      'sum(k in range(n), U[s,k]*S[k,t]) + sum(l in range(m), V[s,l]*T[l,t])',
                      hypothesis('U'),
                      hypothesis('S'),
                      hypothesis('V'),
                      hypothesis('T'),
                    ],
                    ['==', 'delta(s,t)', hypothesis('second')],
                    ['==', 'delta(a+s,a+t)', hypothesis('shifted', { at: { s: 's', t: 't' } })],
                    ['==', 'rhs', hypothesis('row'), hypothesis('column')],
                  ],
                  [
                    ...within('q'),
                    have('less', 'q < a + s', [
                      ['<', 'a', sign()],
                      ['<=', 'rhs', sign()],
                    ]),
                    have('apart', 'delta(a+s,q) == 0', [['==', 'rhs', algebra()]]),
                    [
                      '==',
                      'sum(k in range(n), B[p,k]*G[q,k]) + sum(l in range(m), C[p,l]*H[q,l])',
                      hypothesis('product'),
                    ],
                    [
                      '==',
                      'sum(k in range(n), B[a+s,k]*G[q,k]) + sum(l in range(m), C[a+s,l]*H[q,l])',
                      hypothesis('row'),
                    ],
                    [
                      '==',
                      'sum(k in range(n), U[s,k]*P[k,q]) + sum(l in range(m), V[s,l]*Q[l,q])',
                      hypothesis('U'),
                      hypothesis('P'),
                      hypothesis('V'),
                      hypothesis('Q'),
                    ],
                    ['==', '0', hypothesis('below')],
                    ['==', 'delta(a+s,q)', hypothesis('apart')],
                    ['==', 'rhs', hypothesis('row')],
                  ],
                ),
              ],
              [
                ...within('p'),
                cases(
                  'a <= q',
                  [
                    obtain('t', 'column', hypothesis('rest', { at: { p: 'q' } })),
                    have('less', 'p < a + t', [
                      ['<', 'a', sign()],
                      ['<=', 'rhs', sign()],
                    ]),
                    have('apart', 'delta(p,a+t) == 0', [['==', 'rhs', algebra()]]),
                    [
                      '==',
                      'sum(k in range(n), B[p,k]*G[q,k]) + sum(l in range(m), C[p,l]*H[q,l])',
                      hypothesis('product'),
                    ],
                    [
                      '==',
                      'sum(k in range(n), B[p,k]*G[a+t,k]) + sum(l in range(m), C[p,l]*H[a+t,l])',
                      hypothesis('column'),
                    ],
                    [
                      '==',
                      'sum(k in range(n), L[p,k]*S[k,t]) + sum(l in range(m), M[p,l]*T[l,t])',
                      hypothesis('L'),
                      hypothesis('S'),
                      hypothesis('M'),
                      hypothesis('T'),
                    ],
                    ['==', '0', hypothesis('above')],
                    ['==', 'delta(p,a+t)', hypothesis('apart')],
                    ['==', 'rhs', hypothesis('column')],
                  ],
                  [
                    ...within('q'),
                    [
                      '==',
                      'sum(k in range(n), B[p,k]*G[q,k]) + sum(l in range(m), C[p,l]*H[q,l])',
                      hypothesis('product'),
                    ],
                    [
                      '==',
                      'sum(k in range(n), L[p,k]*P[k,q]) + sum(l in range(m), M[p,l]*Q[l,q])',
                      hypothesis('L'),
                      hypothesis('P'),
                      hypothesis('M'),
                      hypothesis('Q'),
                    ],
                    ['==', 'rhs', hypothesis('first')],
                  ],
                ),
              ],
            ),
          ],
        ),
        [
          '<=',
          'rhs',
          lemma('identity-through-fewer-coordinates', {
            at: {
              J: 'range(a+b)',
              d: 'n + m',
              X: 'array(p in range(a+b), k in nat, X[k,p])',
              Y: 'array(k in nat, q in range(a+b), Y[k,q])',
            },
          }),
        ],
      ],
      instances: {
        sizes: { a: [0, 2], b: [0, 2], more: [0, 1], extra: [0, 1] },
        raw: { more: natural(), extra: natural(), shear: array('nat', 'nat') },
        construct: {
          n: 'a + more',
          m: 'b + extra',
          'L[p in nat, k in nat]': 'delta(p,k)',
          'P[k in nat, q in nat]': 'delta(k,q)',
          'V[s in nat, l in nat]': 'delta(s,l)',
          'T[l in nat, t in nat]': 'delta(l,t)',
          'U[s in nat, k in nat]': '0',
          'Q[l in nat, q in nat]': '0',
          'M[p in nat, l in nat]': 'shear[p,l]',
          'S[k in nat, t in nat]': '-shear[k,t]*indicator(k + 1 <= a)',
        },
        regimes: {
          'tight: no more coordinates': { sizes: { a: [0, 3], b: [2, 3] }, construct: { n: 'a', m: 'b' } },
          'each block through the other coordinates': {
            construct: {
              n: 'b + more',
              m: 'a + extra',
              'L[p in nat, k in nat]': '0',
              'P[k in nat, q in nat]': '0',
              'V[s in nat, l in nat]': '0',
              'T[l in nat, t in nat]': '0',
              'U[s in nat, k in nat]': 'delta(s,k)',
              'S[k in nat, t in nat]': 'delta(k,t)',
              'M[p in nat, l in nat]': 'delta(p,l)',
              'Q[l in nat, q in nat]': 'delta(l,q)',
            },
          },
        },
      },
    },
  },

  instances: { sizes: { n: [0, 3], m: [0, 3] } },

  controls: {
    'rows at the same places': {
      part: 'rows',
      replace: ['Z[n+l,i]', 'Z[l,i]'],
      counterexample: { n: 1, m: 1, i: 0, U: [[0]], V: [[1]], Z: [[0]] },
      instances: {
        construct: { k: '0', 'U[p in nat, i in nat]': '0', 'V[p in nat, i in nat]': '1' },
      },
      because: 'the first row cannot be both',
    },
    'the first part alone': {
      part: 'sum',
      replace: ['f[n+k]', 'f[k]'],
      counterexample: { n: 1, m: 1, f: [0, 1] },
      instances: { sizes: { n: [1, 2], m: [1, 2] }, construct: { 'f[k in nat]': 'k + 1' } },
      because: '0 + 1 is not 0 + 0',
    },
    'blocks that are not apart': {
      part: 'blocks of the identity',
      without: ['above', 'below'],
      counterexample: {
        n: 1,
        m: 0,
        a: 1,
        b: 1,
        L: [[1]],
        M: [[]],
        U: [[1]],
        V: [[]],
        P: [[1]],
        S: [[1]],
        Q: [],
        T: [],
      },
      instances: {
        sizes: { a: [1, 1], b: [1, 1] },
        construct: {
          n: '1',
          m: '0',
          'U[s in nat, k in nat]': '1',
          'S[k in nat, t in nat]': '1',
          'M[p in nat, l in nat]': '0',
        },
      },
      because: 'one coordinate serves both blocks then',
    },
    'one coordinate less': {
      part: 'blocks of the identity',
      replace: ['a + b <=', 'a + b + 1 <='],
      counterexample: { n: 0, m: 0, a: 0, b: 0, L: [], M: [], U: [], V: [], P: [], S: [], Q: [], T: [] },
      because: 'the identity itself needs no more',
    },
  },
});
