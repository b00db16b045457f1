/**
 * # The powers of an inner product pass through as many features as there are monomials
 *
 * The powers 0 to d of <a_i, b_j> in t coordinates are all of the form sum over l < N of X[l,i] y[l,j], with the same N = C(t + d, d) features
 * X[l] of i: the monomials of degree d at most in the t coordinates of a_i. By induction over t, and below it over d: a monomial in t + 1
 * coordinates does without the last one, or it is the last one times a monomial of degree one less, which is the rule of Pascal.
 * Not claimed: that fewer do not suffice.
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
  obtain,
  proof,
  sign,
  unfold,
  witness,
} from 'lemmata';

const id = 'powers-of-inner-products';

const z = (t: string) => `sum(m in range(${t}), a[i,m]*b[j,m])`;
/** Each power up to d through t coordinates has weights for the features X. */
const allPowers = (t: string, d: string, n: string, x: string) =>
  `forall(e in nat, e <= ${d}, exists(y in R[nat,nat], forall(i in nat, j in nat, (${z(t)})^e == sum(l in range(${n}), ${x}[l,i]*y[l,j]))))`;
/** So does each product of such a power with a power of the next coordinate, of degree d together. */
const allProducts = (t: string, d: string, n: string, x: string) =>
  `forall(s in nat, e in nat, s + e <= ${d}, exists(y in R[nat,nat], forall(i in nat, j in nat, a[i,${t}]^s*(${z(t)})^e == sum(l in range(${n}), ${x}[l,i]*y[l,j]))))`;
const powersThrough = (t: string, d: string) =>
  `exists(N in nat, X in R[nat,nat], (N == choose[${t}+${d},${d}]) and (${allPowers(t, d, 'N', 'X')}))`;
const mixedThrough = (t: string, d: string) =>
  `exists(N in nat, X in R[nat,nat], (N == choose[${t}+1+${d},${d}]) and (${allProducts(t, d, 'N', 'X')}))`;
/** The rows of u, n of them, and then those of v. */
const rows = (n: string, m: string, u: string, v: string) =>
  lemma('concatenated-rows', { part: 'rows', at: { n, m, U: u, V: v } });
const splits = lemma('concatenated-rows', {
  part: 'sum',
  at: { n: 'N', m: 'M', f: 'array(l in nat, P[l,i]*Q[l,j])' },
});

export default proof({
  id,
  title: 'The powers of an inner product of t coordinates up to the d-th pass through C(t + d, d) features',
  sources: [],
  references: ['graham1994, Section 5.1'],

  given: { a: array('nat', 'nat'), b: array('nat', 'nat') },
  where: { 'choose[k in nat, 0]': '1', 'choose[k in nat, i+1]': 'sum(j in range(k), choose[j,i])' },

  parts: {
    diagonal: {
      states: 'forall(k in nat, choose[k,k] == 1)',
      derivation: [
        induction('k', {
          base: [['==', 'rhs', unfold('choose')]],
          step: [
            [
              '==',
              'choose[k,k] + choose[k,k+1]',
              lemma('binomial-theorem', { part: 'Pascal', at: { n: 'k', i: 'k', choose: 'choose' } }),
            ],
            [
              '==',
              'choose[k,k]',
              lemma('binomial-theorem', {
                part: 'beyond the diagonal',
                at: { n: 'k', i: '0', choose: 'choose' },
              }),
            ],
            ['==', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
    },
    features: {
      states: `forall(t in nat, d in nat, ${powersThrough('t', 'd')})`,
      derivation: [
        induction('t', {
          base: [
            witness({ N: '1', X: 'array(l in nat, i in nat, 1)' }),
            both(
              [
                ['==', 'choose[d,d]', lemma(id, { part: 'diagonal', at: { k: 'd' } })],
                ['==', 'rhs', algebra()],
              ],
              [witness({ y: 'array(l in nat, j in nat, 0^e)' }), ['==', 'rhs', algebra()]],
            ),
          ],
          step: [
            have('mixed', `forall(h in nat, ${mixedThrough('t', 'h')})`, [
              induction('h', {
                base: [
                  witness({ N: '1', X: 'array(l in nat, i in nat, 1)' }),
                  both(
                    [['==', 'rhs', unfold('choose')]],
                    [
                      have('no s', 's == 0', [
                        contradiction('0 < 0', [
                          ['<', 's', sign()],
                          ['<=', 's + e', sign()],
                          ['<=', 'rhs', hypothesis('assumed')],
                        ]),
                      ]),
                      have('no e', 'e == 0', [
                        contradiction('0 < 0', [
                          ['<', 'e', sign()],
                          ['<=', 's + e', sign()],
                          ['<=', 'rhs', hypothesis('assumed')],
                        ]),
                      ]),
                      witness({ y: 'array(l in nat, j in nat, 1)' }),
                      ['==', `a[i,t]^0*(${z('t')})^0`, hypothesis('no s'), hypothesis('no e')],
                      ['==', 'rhs', algebra()],
                    ],
                  ),
                ],
                step: [
                  obtain(['M', 'U'], 'lower', hypothesis("induction'")),
                  obtain(['N', 'X'], 'old', hypothesis('induction', { at: { d: 'h + 1' } })),
                  have('lower monomials', allProducts('t', 'h', 'M', 'U'), [by(hypothesis('lower'))]),
                  have('old monomials', allPowers('t', 'h + 1', 'N', 'X'), [by(hypothesis('old'))]),
                  obtain(
                    ['P'],
                    'rows',
                    rows(
                      'N',
                      'M',
                      'array(l in nat, i in nat, X[l,i])',
                      'array(l in nat, i in nat, a[i,t]*U[l,i])',
                    ),
                  ),
                  witness({ N: 'N + M', X: 'P' }),
                  both(
                    [
                      ['==', 'choose[t+(h+1),h+1] + choose[t+1+h,h]', hypothesis('old'), hypothesis('lower')],
                      ['==', 'choose[t+h+1,h] + choose[t+h+1,h+1]', algebra()],
                      [
                        '==',
                        'rhs',
                        lemma('binomial-theorem', {
                          part: 'Pascal',
                          at: { n: 't+h+1', i: 'h', choose: 'choose' },
                        }),
                      ],
                    ],
                    [
                      cases(
                        's == 0',
                        [
                          have('within', 'e <= h + 1', [
                            ['==', '0 + e', algebra()],
                            ['==', 's + e', hypothesis('case')],
                            ['<=', 'rhs', hypothesis('assumed')],
                          ]),
                          obtain('y', 'by old', hypothesis('old monomials', { at: { e: 'e' } })),
                          obtain(
                            ['Q'],
                            'weights',
                            rows(
                              'N',
                              'M',
                              'array(l in nat, j in nat, y[l,j])',
                              'array(l in nat, j in nat, 0)',
                            ),
                          ),
                          witness({ y: 'Q' }),
                          ['==', `a[i,t]^0*(${z('t')})^e`, hypothesis('case')],
                          ['==', `(${z('t')})^e`, algebra()],
                          [
                            '==',
                            'sum(l in range(N), X[l,i]*y[l,j]) + sum(l in range(M), a[i,t]*U[l,i]*0)',
                            hypothesis('by old'),
                          ],
                          [
                            '==',
                            'sum(l in range(N), P[l,i]*Q[l,j]) + sum(l in range(M), P[N+l,i]*Q[N+l,j])',
                            hypothesis('rows'),
                            hypothesis('weights'),
                          ],
                          ['==', 'rhs', splits],
                        ],
                        [
                          have('positive', '0 < s', [['<', 'rhs', sign()]]),
                          obtain(
                            'o',
                            'before',
                            lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 's' } }),
                          ),
                          have('within', 'o + e <= h', [
                            ['==', '(o + 1) + e - 1', algebra()],
                            ['==', 's + e - 1', hypothesis('before')],
                            ['<=', 'h + 1 - 1', hypothesis('assumed')],
                            ['==', 'rhs', algebra()],
                          ]),
                          obtain('y', 'by lower', hypothesis('lower monomials', { at: { s: 'o', e: 'e' } })),
                          obtain(
                            ['Q'],
                            'weights',
                            rows(
                              'N',
                              'M',
                              'array(l in nat, j in nat, 0)',
                              'array(l in nat, j in nat, y[l,j])',
                            ),
                          ),
                          witness({ y: 'Q' }),
                          ['==', `a[i,t]^(o+1)*(${z('t')})^e`, hypothesis('before')],
                          ['==', `a[i,t]*(a[i,t]^o*(${z('t')})^e)`, algebra()],
                          ['==', 'a[i,t]*sum(l in range(M), U[l,i]*y[l,j])', hypothesis('by lower')],
                          [
                            '==',
                            'sum(l in range(N), X[l,i]*0) + sum(l in range(M), a[i,t]*U[l,i]*y[l,j])',
                            algebra(),
                          ],
                          [
                            '==',
                            'sum(l in range(N), P[l,i]*Q[l,j]) + sum(l in range(M), P[N+l,i]*Q[N+l,j])',
                            hypothesis('rows'),
                            hypothesis('weights'),
                          ],
                          ['==', 'rhs', splits],
                        ],
                      ),
                    ],
                  ),
                ],
              }),
            ]),
            obtain(['N', 'X'], 'monomials', hypothesis('mixed', { at: { h: 'd' } })),
            have('all monomials', allProducts('t', 'd', 'N', 'X'), [by(hypothesis('monomials'))]),
            have(
              'products',
              `forall(g in nat, s in nat, e in nat, g + s + e <= d, exists(y in R[nat,nat], forall(i in nat, j in nat, (${z('t')} + a[i,t]*b[j,t])^g*(a[i,t]^s*(${z('t')})^e) == sum(l in range(N), X[l,i]*y[l,j]))))`,
              [
                induction('g', {
                  base: [
                    have('within', 's + e <= d', [
                      ['==', '0 + s + e', algebra()],
                      ['<=', 'rhs', hypothesis('assumed')],
                    ]),
                    obtain('y', 'weights', hypothesis('all monomials', { at: { s: 's', e: 'e' } })),
                    witness({ y: 'y' }),
                    ['==', `a[i,t]^s*(${z('t')})^e`, algebra()],
                    ['==', 'rhs', hypothesis('weights')],
                  ],
                  step: [
                    have('within', 'g + s + (e + 1) <= d', [
                      ['==', 'g + 1 + s + e', algebra()],
                      ['<=', 'rhs', hypothesis('assumed')],
                    ]),
                    have('also within', 'g + (s + 1) + e <= d', [
                      ['==', 'g + 1 + s + e', algebra()],
                      ['<=', 'rhs', hypothesis('assumed')],
                    ]),
                    obtain('y', 'first', hypothesis("induction'", { at: { s: 's', e: 'e + 1' } })),
                    obtain('x', 'second', hypothesis("induction'", { at: { s: 's + 1', e: 'e' } })),
                    witness({ y: 'array(l in nat, j in nat, y[l,j] + b[j,t]*x[l,j])' }),
                    [
                      '==',
                      `(${z('t')} + a[i,t]*b[j,t])^g*(a[i,t]^s*(${z('t')})^(e+1)) + b[j,t]*((${z('t')} + a[i,t]*b[j,t])^g*(a[i,t]^(s+1)*(${z('t')})^e))`,
                      algebra(),
                    ],
                    [
                      '==',
                      'sum(l in range(N), X[l,i]*y[l,j]) + b[j,t]*sum(l in range(N), X[l,i]*x[l,j])',
                      hypothesis('first'),
                      hypothesis('second'),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                }),
              ],
            ),
            witness({ N: 'N', X: 'X' }),
            both(
              [['==', 'rhs', hypothesis('monomials')]],
              [
                have('within', 'e + 0 + 0 <= d', [
                  ['==', 'e', algebra()],
                  ['<=', 'rhs', hypothesis('assumed')],
                ]),
                obtain('y', 'weights', hypothesis('products', { at: { g: 'e', s: '0', e: '0' } })),
                witness({ y: 'y' }),
                ['==', `(${z('t')} + a[i,t]*b[j,t])^e*(a[i,t]^0*(${z('t')})^0)`, algebra()],
                ['==', 'rhs', hypothesis('weights')],
              ],
            ),
          ],
        }),
      ],
      instances: {
        sizes: { t: [1, 1], d: [0, 3], i: [0, 2], j: [0, 2], e: [0, 4] },
        construct: {
          N: 'd + 1',
          'X[l in nat, i in nat]': 'a[i,0]^l',
          'y[l in nat, j in nat]': 'delta(l,e)*b[j,0]^e',
        },
        regimes: {
          'two coordinates': {
            sizes: { t: [2, 2], d: [1, 1], e: [0, 1] },
            construct: {
              N: '3',
              'X[l in nat, i in nat]': 'delta(l,0) + delta(l,1)*a[i,0] + delta(l,2)*a[i,1]',
              'y[l in nat, j in nat]':
                'delta(e,0)*delta(l,0) + delta(e,1)*(delta(l,1)*b[j,0] + delta(l,2)*b[j,1])',
            },
          },
          'no coordinate': {
            sizes: { t: [0, 0], d: [0, 2] },
            construct: { N: '1', 'X[l in nat, i in nat]': '1', 'y[l in nat, j in nat]': '0^e' },
          },
        },
      },
    },
  },

  instances: { sizes: { k: [0, 5] } },

  controls: {
    'features in the coordinates alone': {
      part: 'features',
      replace: ['N == choose[t+d,d]', 'N == choose[t+d,d] - 1'],
      counterexample: { t: 0, d: 0, N: 0, X: [], e: 0, y: [], i: 0, j: 0, a: [[]], b: [[]] },
      instances: {
        sizes: { t: [0, 0], d: [0, 0] },
        construct: { N: '0', 'X[l in nat, i in nat]': '0', 'y[l in nat, j in nat]': '0' },
      },
      because: 'the power 0 is 1, which is not in the span of nothing',
    },
  },
});
