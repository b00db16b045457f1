/**
 * # Orthonormal vectors, Gram and Schmidt
 *
 * Fewer vectors than coordinates leave a unit vector that is orthogonal to all of them. So any vectors u[0], …, u[j-1], no more than there are
 * coordinates, dependent or not, are combinations of j orthonormal ones, the l-th a combination of the first l + 1.
 * Not claimed: infinitely many coordinates.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  choice,
  contradiction,
  element,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  sign,
  witness,
} from 'lemmata';

const id = 'orthonormal-vectors';

const earlier = (i: string, name: string) =>
  have(name, `${i} + 1 <= j`, [
    have('less', `${i} < j`, [['<', 'rhs', sign()]]),
    ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: i, q: 'j' } })],
  ]);
const combination = 'sum(r in range(j), a[r]*B[r,h])';

const none = (i: string, name: string) => [
  contradiction('0 < 0', [
    ['<', `${i} + 1`, sign()],
    ['<=', 'rhs', hypothesis(name)],
  ]),
];
const products = (j: string) =>
  `forall(p in range(${j}), q in range(${j}), sum(o in K, B[p,o]*B[q,o]) == delta(p,q))`;
const expansions = (j: string) =>
  `forall(l in range(${j}), h in K, u[l,h] == sum(p in range(${j}), T[p,l]*B[p,h]))`;
const triangular = (j: string) => `forall(l in range(${j}), p in range(${j}), l + 1 <= p, T[p,l] == 0)`;
const orthonormal = (j: string) =>
  `exists(B in R[nat,K], T in R[nat,nat], (${products(j)}) and ((${expansions(j)}) and (${triangular(j)})))`;

/** The first m of them span the columns of U, and d more are orthogonal to these. */
const frame = `exists(B in R[nat,K], x in R[nat,A], (${products('m+d')}) and (forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h]))))`;

export default proof({
  id,
  title: 'Any vectors are combinations of orthonormal ones',
  sources: [],
  references: ['horn2013, Section 0.6.4'],

  given: { K: indexSet('coordinates') },

  parts: {
    'one more': {
      given: { k: natural(), q: array('nat', 'K') },
      hypotheses: { fewer: 'k + 1 <= card(K)' },
      instances: {
        sizes: { K: [1, 3], k: [0, 2] },
        construct: {
          k: 'card(K) - 1',
          'q[o in nat, h in K]': 'factor[o]*indicator(place[h] == o)*indicator(o + 2 <= card(K))',
          'c[h in K]': 'indicator(place[h] + 1 == card(K))',
        },
      },
      states:
        'exists(c in R[K], (sum(h in K, c[h]^2) == 1) and (forall(l in range(k), sum(h in K, c[h]*q[l,h]) == 0)))',
      derivation: [
        obtain('P', 'projects', lemma('projection-on-span', { at: { J: 'K', q: 'q', k: 'k' } })),
        have('some room', '0 < sum(h in K, 1 - P[h,h])', [
          ['<', '1', sign()],
          ['==', 'k + 1 - k', algebra()],
          ['<=', 'card(K) - k', hypothesis('fewer')],
          ['<=', 'card(K) - sum(h in K, P[h,h])', hypothesis('projects')],
          ['==', 'rhs', algebra()],
        ]),
        obtain(
          'spot',
          'place',
          lemma('positive-sum-has-positive-term', { at: { I: 'K', f: 'array(h in K, 1 - P[h,h])' } }),
        ),
        have('positive', '0 < 1 - P[spot,spot]', [['<', 'rhs', hypothesis('place')]]),
        witness({ c: 'array(h in K, (delta(spot,h) - P[spot,h])/sqrt(1 - P[spot,spot]))' }),
        both(
          [
            ['==', '(1 - 2*P[spot,spot] + sum(h in K, P[spot,h]*P[spot,h]))/(1 - P[spot,spot])', algebra()],
            [
              '==',
              '(1 - 2*P[spot,spot] + sum(h in K, P[spot,h]*P[h,spot]))/(1 - P[spot,spot])',
              hypothesis('projects'),
            ],
            ['==', '(1 - 2*P[spot,spot] + P[spot,spot])/(1 - P[spot,spot])', hypothesis('projects')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', '(q[l,spot] - sum(h in K, P[spot,h]*q[l,h]))/sqrt(1 - P[spot,spot])', algebra()],
            [
              '==',
              '(q[l,spot] - q[l,spot])/sqrt(1 - P[spot,spot])',
              hypothesis('projects', { times: '-1/sqrt(1 - P[spot,spot])' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'Gram and Schmidt': {
      given: { u: array('nat', 'K') },
      states: `forall(j in nat, j <= card(K), ${orthonormal('j')})`,
      instances: {
        sizes: { K: [2, 3], j: [2, 2], p: [1, 1], q: [0, 1], l: [0, 0] },
        regimes: { 'the second vector': { sizes: { p: [1, 1], q: [1, 1], l: [0, 0] } } },
        construct: {
          'u[r in nat, h in K]': 'factor[r]*indicator(place[h] == r)',
          'B[r in nat, h in K]': 'indicator(place[h] == r)',
          'T[r in nat, s in nat]': 'delta(r,s)*factor[r]',
        },
      },
      derivation: [
        induction('j', {
          base: [
            witness({ B: 'array(p in nat, h in K, 0)', T: 'array(p in nat, l in nat, 0)' }),
            both(none('p', 'assumed-1'), [both(none('l', "assumed'"), none('l', 'assumed-1'))]),
          ],
          step: [
            have('fewer', 'j <= card(K)', [
              ['<=', 'j + 1', sign()],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
            obtain(['B', 'T'], 'before', hypothesis('induction')),
            have('old products', products('j'), [by(hypothesis('before'))]),
            have('old rest', `(${expansions('j')}) and (${triangular('j')})`, [by(hypothesis('before'))]),
            have('old expansions', expansions('j'), [by(hypothesis('old rest'))]),
            have('old zeros', triangular('j'), [by(hypothesis('old rest'))]),
            have(
              'a rest',
              `exists(a in R[nat], w in R[K], (forall(p in range(j), sum(o in K, B[p,o]*u[j,o]) == a[p])) and (forall(h in K, u[j,h] == ${combination} + w[h])))`,
              [
                witness({
                  a: 'array(p in nat, sum(o in K, B[p,o]*u[j,o]))',
                  w: 'array(h in K, u[j,h] - sum(r in range(j), sum(o in K, B[r,o]*u[j,o])*B[r,h]))',
                }),
                both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
              ],
            ),
            obtain(['a', 'w'], 'rest', hypothesis('a rest')),
            have('coefficients', 'forall(p in range(j), sum(o in K, B[p,o]*u[j,o]) == a[p])', [
              ['==', 'rhs', hypothesis('rest')],
            ]),
            have('sum', `forall(h in K, u[j,h] == ${combination} + w[h])`, [
              ['==', 'rhs', hypothesis('rest')],
            ]),
            have('orthogonal rest', 'forall(p in range(j), sum(h in K, w[h]*B[p,h]) == 0)', [
              [
                '==',
                `sum(h in K, B[p,h]*(${combination} + w[h])) - sum(r in range(j), sum(o in K, B[p,o]*B[r,o])*a[r])`,
                algebra(),
              ],
              [
                '==',
                'sum(o in K, B[p,o]*u[j,o]) - sum(r in range(j), sum(o in K, B[p,o]*B[r,o])*a[r])',
                hypothesis('sum'),
              ],
              [
                '==',
                'a[p] - sum(r in range(j), sum(o in K, B[p,o]*B[r,o])*a[r])',
                hypothesis('coefficients'),
              ],
              ['==', 'a[p] - sum(r in range(j), delta(p,r)*a[r])', hypothesis('old products')],
              [
                '==',
                'a[p] - a[p]',
                lemma('sum-against-delta', { at: { n: 'j', i: 'p', h: 'array(r in nat, a[r])' } }),
              ],
              ['==', 'rhs', algebra()],
            ]),
            have(
              'next',
              `exists(c in R[K], tau in R, ((sum(h in K, c[h]^2) == 1) and (forall(p in range(j), sum(h in K, c[h]*B[p,h]) == 0))) and (forall(h in K, u[j,h] == ${combination} + tau*c[h])))`,
              [
                cases(
                  '0 < sum(h in K, w[h]^2)',
                  [
                    witness({
                      c: 'array(h in K, w[h]/sqrt(sum(g in K, w[g]^2)))',
                      tau: 'sqrt(sum(g in K, w[g]^2))',
                    }),
                    both(
                      [
                        both(
                          [['==', 'rhs', algebra()]],
                          [
                            ['==', 'sum(h in K, w[h]*B[p,h])/sqrt(sum(g in K, w[g]^2))', algebra()],
                            ['==', '0/sqrt(sum(g in K, w[g]^2))', hypothesis('orthogonal rest')],
                            ['==', 'rhs', algebra()],
                          ],
                        ),
                      ],
                      [
                        ['==', `${combination} + w[h]`, hypothesis('sum')],
                        ['==', 'rhs', algebra()],
                      ],
                    ),
                  ],
                  [
                    have('no square', 'sum(h in K, w[h]^2) == 0', [
                      [
                        '==',
                        'rhs',
                        lemma('antisymmetry-of-order', { at: { x: 'sum(h in K, w[h]^2)', y: '0' } }),
                      ],
                    ]),
                    have('no rest', 'forall(h in K, w[h] == 0)', [
                      have('square', 'w[h]^2 == 0', [
                        [
                          '==',
                          'rhs',
                          lemma('zero-sum-of-nonnegative', {
                            at: { I: 'K', i: 'h', f: 'array(g in K, w[g]^2)' },
                          }),
                        ],
                      ]),
                      ['==', 'rhs', lemma('zero-square', { at: { x: 'w[h]' } })],
                    ]),
                    obtain('c', 'unit', lemma(id, { part: 'one more', at: { k: 'j', q: 'B' } })),
                    witness({ c: 'c', tau: '0' }),
                    both(
                      [both([['==', 'rhs', hypothesis('unit')]], [['==', 'rhs', hypothesis('unit')]])],
                      [
                        ['==', `${combination} + w[h]`, hypothesis('sum')],
                        ['==', `${combination} + 0`, hypothesis('no rest')],
                        ['==', 'rhs', algebra()],
                      ],
                    ),
                  ],
                ),
              ],
            ),
            obtain(['c', 'tau'], 'new', hypothesis('next')),
            have(
              'unit',
              '(sum(h in K, c[h]^2) == 1) and (forall(p in range(j), sum(h in K, c[h]*B[p,h]) == 0))',
              [by(hypothesis('new'))],
            ),
            have('length', 'sum(h in K, c[h]^2) == 1', [['==', 'rhs', hypothesis('unit')]]),
            have('orthogonal', 'forall(p in range(j), sum(h in K, c[h]*B[p,h]) == 0)', [
              ['==', 'rhs', hypothesis('unit')],
            ]),
            have('last', `forall(h in K, u[j,h] == ${combination} + tau*c[h])`, [
              ['==', 'rhs', hypothesis('new')],
            ]),
            have(
              'all',
              `exists(Z in R[nat,K], (forall(p in range(j), h in K, Z[p,h] == B[p,h])) and (forall(h in K, Z[j,h] == c[h])))`,
              [
                witness({ Z: 'array(p in nat, h in K, (1 - delta(p,j))*B[p,h] + delta(p,j)*c[h])' }),
                both(
                  [
                    have('less', 'p < j', [
                      ['<', 'p + 1', sign()],
                      ['<=', 'rhs', hypothesis("assumed'")],
                    ]),
                    have('apart', 'delta(p,j) == 0', [['==', 'rhs', algebra()]]),
                    ['==', 'B[p,h]', hypothesis('apart')],
                    ['==', 'rhs', algebra()],
                  ],
                  [['==', 'rhs', algebra()]],
                ),
              ],
            ),
            obtain('Z', 'rows', hypothesis('all')),
            have('old rows', 'forall(p in range(j), h in K, Z[p,h] == B[p,h])', [
              ['==', 'rhs', hypothesis('rows')],
            ]),
            have('new row', 'forall(h in K, Z[j,h] == c[h])', [['==', 'rhs', hypothesis('rows')]]),
            have('no new coefficient', 'forall(p in range(j), delta(p,j) == 0)', [
              have('less', 'p < j', [
                ['<', 'p + 1', sign()],
                ['<=', 'rhs', hypothesis("assumed'")],
              ]),
              ['==', 'rhs', algebra()],
            ]),
            witness({
              B: 'Z',
              T: 'array(p in nat, l in nat, (1 - delta(l,j))*((1 - delta(p,j))*T[p,l]) + delta(l,j)*((1 - delta(p,j))*a[p] + delta(p,j)*tau))',
            }),
            both(
              [
                cases(
                  'p == j',
                  [
                    cases(
                      'q == j',
                      [
                        ['==', 'sum(o in K, Z[j,o]*Z[j,o])', hypothesis('case'), hypothesis("case'")],
                        ['==', 'sum(o in K, c[o]^2)', hypothesis('new row')],
                        ['==', '1', hypothesis('length')],
                        ['==', 'delta(j,j)', algebra()],
                        ['==', 'rhs', hypothesis('case'), hypothesis("case'")],
                      ],
                      [
                        earlier('q', 'before q'),
                        ['==', 'sum(o in K, Z[j,o]*Z[q,o])', hypothesis('case')],
                        ['==', 'sum(o in K, c[o]*B[q,o])', hypothesis('new row'), hypothesis('old rows')],
                        ['==', '0', hypothesis('orthogonal')],
                        ['==', 'delta(j,q)', algebra()],
                        ['==', 'rhs', hypothesis('case')],
                      ],
                    ),
                  ],
                  [
                    earlier('p', 'before p'),
                    cases(
                      'q == j',
                      [
                        ['==', 'sum(o in K, Z[p,o]*Z[j,o])', hypothesis("case'")],
                        ['==', 'sum(o in K, c[o]*B[p,o])', hypothesis('new row'), hypothesis('old rows')],
                        ['==', '0', hypothesis('orthogonal')],
                        ['==', 'delta(p,j)', algebra()],
                        ['==', 'rhs', hypothesis("case'")],
                      ],
                      [
                        earlier('q', 'before q'),
                        ['==', 'sum(o in K, B[p,o]*B[q,o])', hypothesis('old rows')],
                        ['==', 'rhs', hypothesis('old products')],
                      ],
                    ),
                  ],
                ),
              ],
              [
                both(
                  [
                    cases(
                      'l == j',
                      [
                        ['==', 'u[j,h]', hypothesis('case')],
                        ['==', `${combination} + tau*c[h]`, hypothesis('last')],
                        [
                          '==',
                          'sum(p in range(j), (1 - 0)*a[p]*Z[p,h]) + tau*Z[j,h]',
                          hypothesis('old rows'),
                          hypothesis('new row'),
                        ],
                        [
                          '==',
                          'sum(p in range(j), ((1 - delta(p,j))*a[p] + delta(p,j)*tau)*Z[p,h]) + tau*Z[j,h]',
                          hypothesis('no new coefficient'),
                        ],
                        [
                          '==',
                          'sum(p in range(j+1), ((1 - delta(j,j))*((1 - delta(p,j))*T[p,j]) + delta(j,j)*((1 - delta(p,j))*a[p] + delta(p,j)*tau))*Z[p,h])',
                          algebra(),
                        ],
                        ['==', 'rhs', hypothesis('case')],
                      ],
                      [
                        earlier('l', 'before l'),
                        [
                          '==',
                          'sum(p in range(j), T[p,l]*B[p,h])',
                          hypothesis('old expansions', { at: { l: 'l', h: 'h' } }),
                        ],
                        ['==', 'sum(p in range(j), (1 - 0)*T[p,l]*Z[p,h])', hypothesis('old rows')],
                        [
                          '==',
                          'sum(p in range(j), (1 - delta(p,j))*T[p,l]*Z[p,h])',
                          hypothesis('no new coefficient'),
                        ],
                        ['==', 'rhs', algebra()],
                      ],
                    ),
                  ],
                  [
                    have('l within', 'l + 1 <= j', [
                      ['<=', 'p', hypothesis('assumed-3')],
                      ['==', 'p + 1 - 1', algebra()],
                      ['<=', 'j + 1 - 1', hypothesis('assumed-2')],
                      ['==', 'rhs', algebra()],
                    ]),
                    have('l less', 'l < j', [
                      ['<', 'l + 1', sign()],
                      ['<=', 'rhs', hypothesis('l within')],
                    ]),
                    cases(
                      'p == j',
                      [
                        [
                          '==',
                          '(1 - delta(l,j))*((1 - delta(j,j))*T[j,l]) + delta(l,j)*((1 - delta(j,j))*a[j] + delta(j,j)*tau)',
                          hypothesis('case'),
                        ],
                        ['==', 'rhs', algebra()],
                      ],
                      [
                        earlier('p', 'before p'),
                        ['==', '(1 - delta(p,j))*T[p,l]', algebra()],
                        ['==', '(1 - delta(p,j))*0', hypothesis('old zeros')],
                        ['==', 'rhs', algebra()],
                      ],
                    ),
                  ],
                ),
              ],
            ),
          ],
        }),
      ],
    },
    'columns of a matrix': {
      given: {
        A: indexSet('columns'),
        U: array('K', 'A'),
        m: natural(),
        d: natural(),
        e: choice('nat', 'A'),
      },
      hypotheses: {
        numbered: 'forall(f in R[A], sum(i in A, f[i]) == sum(k in range(m), f[e(k)]))',
        room: 'm + d <= card(K)',
      },
      states: frame,
      instances: {
        raw: { unit: element('A') },
        sizes: { p: [0, 2], q: [0, 2] },
        construct: {
          m: '1',
          d: 'card(K) - 1',
          'e(r in nat)': 'unit',
          'U[h in K, i in A]': 'factor[0]*indicator(place[h] == 0)',
          'B[r in nat, h in K]': 'indicator(place[h] == r)',
          'x[r in nat, i in A]': 'delta(r,0)*factor[0]',
        },
      },
      derivation: [
        obtain(
          ['B', 'T'],
          'orthonormal',
          lemma(id, {
            part: 'Gram and Schmidt',
            at: { u: 'array(l in nat, h in K, U[h,e(l)])', j: 'm + d' },
          }),
        ),
        have('products', products('m+d'), [by(hypothesis('orthonormal'))]),
        have('rest', `(${expansions('m+d').replace('u[l,h]', 'U[h,e(l)]')}) and (${triangular('m+d')})`, [
          by(hypothesis('orthonormal')),
        ]),
        have('expansions', expansions('m+d').replace('u[l,h]', 'U[h,e(l)]'), [by(hypothesis('rest'))]),
        have('zeros', triangular('m+d'), [by(hypothesis('rest'))]),
        have('few', 'forall(l in range(m), h in K, U[h,e(l)] == sum(p in range(m), T[p,l]*B[p,h]))', [
          have('within', 'l + 1 <= m + d', [
            ['<=', 'm', hypothesis('assumed')],
            ['<=', 'rhs', sign()],
          ]),
          have('none beyond', 'forall(q in range(d), T[m+q,l] == 0)', [
            have('later', 'l + 1 <= m + q', [
              ['<=', 'm', hypothesis('assumed')],
              ['<=', 'rhs', sign()],
            ]),
            have('place', 'm + q + 1 <= m + d', [
              ['==', 'm + (q + 1)', algebra()],
              ['<=', 'rhs', hypothesis("assumed'")],
            ]),
            ['==', 'rhs', hypothesis('zeros')],
          ]),
          ['==', 'sum(p in range(m+d), T[p,l]*B[p,h])', hypothesis('expansions')],
          [
            '==',
            'sum(p in range(m), T[p,l]*B[p,h]) + sum(q in range(d), T[m+q,l]*B[m+q,h])',
            lemma('concatenated-rows', {
              part: 'sum',
              at: { n: 'm', m: 'd', f: 'array(p in nat, T[p,l]*B[p,h])' },
            }),
          ],
          [
            '==',
            'sum(p in range(m), T[p,l]*B[p,h]) + sum(q in range(d), 0*B[m+q,h])',
            hypothesis('none beyond'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('first products', products('m'), [
          have('p within', 'p + 1 <= m + d', [
            ['<=', 'm', hypothesis('assumed-1')],
            ['<=', 'rhs', sign()],
          ]),
          have('q within', 'q + 1 <= m + d', [
            ['<=', 'm', hypothesis('assumed-2')],
            ['<=', 'rhs', sign()],
          ]),
          ['==', 'rhs', hypothesis('products')],
        ]),
        have(
          'coefficients',
          'forall(l in range(m), p in range(m), sum(o in K, B[p,o]*U[o,e(l)]) == T[p,l])',
          [
            ['==', 'sum(o in K, B[p,o]*sum(q in range(m), T[q,l]*B[q,o]))', hypothesis('few')],
            ['==', 'sum(q in range(m), sum(o in K, B[p,o]*B[q,o])*T[q,l])', algebra()],
            ['==', 'sum(q in range(m), delta(p,q)*T[q,l])', hypothesis('first products')],
            [
              '==',
              'rhs',
              lemma('sum-against-delta', { at: { n: 'm', i: 'p', h: 'array(q in nat, T[q,l])' } }),
            ],
          ],
        ),
        witness({ B: 'B', x: 'array(p in nat, i in A, sum(o in K, B[p,o]*U[o,i]))' }),
        both(
          [['==', 'rhs', hypothesis('products')]],
          [
            have(
              'no difference',
              `sum(f in A, (U[h,f] - sum(p in range(m), sum(o in K, B[p,o]*U[o,f])*B[p,h]))^2) == 0`,
              [
                [
                  '==',
                  'sum(k in range(m), (U[h,e(k)] - sum(p in range(m), sum(o in K, B[p,o]*U[o,e(k)])*B[p,h]))^2)',
                  hypothesis('numbered', {
                    at: {
                      f: 'array(f in A, (U[h,f] - sum(p in range(m), sum(o in K, B[p,o]*U[o,f])*B[p,h]))^2)',
                    },
                  }),
                ],
                [
                  '==',
                  'sum(k in range(m), (U[h,e(k)] - sum(p in range(m), T[p,k]*B[p,h]))^2)',
                  hypothesis('coefficients'),
                ],
                [
                  '==',
                  'sum(k in range(m), (sum(p in range(m), T[p,k]*B[p,h]) - sum(p in range(m), T[p,k]*B[p,h]))^2)',
                  hypothesis('few'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            have('square', '(U[h,i] - sum(p in range(m), sum(o in K, B[p,o]*U[o,i])*B[p,h]))^2 == 0', [
              [
                '==',
                'rhs',
                lemma('zero-sum-of-nonnegative', {
                  at: {
                    I: 'A',
                    i: 'i',
                    f: 'array(f in A, (U[h,f] - sum(p in range(m), sum(o in K, B[p,o]*U[o,f])*B[p,h]))^2)',
                  },
                }),
              ],
            ]),
            have('equal', 'U[h,i] - sum(p in range(m), sum(o in K, B[p,o]*U[o,i])*B[p,h]) == 0', [
              [
                '==',
                'rhs',
                lemma('zero-square', {
                  at: { x: 'U[h,i] - sum(p in range(m), sum(o in K, B[p,o]*U[o,i])*B[p,h])' },
                }),
              ],
            ]),
            [
              '==',
              'U[h,i] - (U[h,i] - sum(p in range(m), sum(o in K, B[p,o]*U[o,i])*B[p,h]))',
              hypothesis('equal'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
  },

  instances: {
    sizes: { K: [1, 3], k: [0, 2], j: [0, 3], A: [1, 1], p: [0, 2], l: [0, 2] },
    raw: { place: array('K'), factor: array('nat') },
    draw: { place: { tables: [[], [0], [0, 1], [0, 1, 2]] } },
  },

  controls: {
    'as many vectors as coordinates': {
      part: 'one more',
      without: ['fewer'],
      counterexample: { K: 1, k: 1, q: [[1]], c: [1], l: 0 },
      instances: {
        sizes: { K: [1, 1], k: [1, 1] },
        construct: { k: '1', 'q[o in nat, h in K]': '1', 'c[h in K]': '1' },
      },
      because: 'nothing is orthogonal to all of the line but zero',
    },
    'coefficients of the first alone': {
      part: 'Gram and Schmidt',
      replace: ['l + 1 <= p, T[p,l] == 0', 'l <= p, T[p,l] == 0'],
      counterexample: { K: 1, u: [[1]], j: 1, B: [[1]], T: [[1]], p: 0, q: 0, l: 0, h: 0 },
      instances: { sizes: { K: [1, 1], j: [1, 1], p: [0, 0], l: [0, 0] } },
      because: 'a vector is not a combination of none',
    },
  },
});
