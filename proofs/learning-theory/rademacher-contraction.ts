/**
 * # Contraction of Rademacher averages
 *
 * Functions with Lipschitz constant L, one for each coordinate, multiply the Rademacher average of a set of vectors by at most L.
 * Signs are uniform: the average is over all vectors of signs. No absolute values, and phi(0) need not be 0. First for a finite
 * set A of vectors; then for any set {a: 0 <= inside(a)}: P[s] is approached by its values, as a supremum is, and Q[s] is an upper
 * bound, as a supremum is, which need not be attained. Not claimed: other laws of signs, other moments of the supremum.
 */
import {
  algebra,
  array,
  both,
  cases,
  contradiction,
  element,
  enumeration,
  fn,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  nonemptySet,
  obtain,
  powers,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

export default proof({
  id: 'rademacher-contraction',
  title: 'Contraction of Rademacher averages',
  sources: [
    {
      document: 'foundations-book',
      section: 'Rademacher complexity under Lipschitz losses',
      relation: 'made precise',
    },
  ],
  references: ['ledoux1991, Theorem 4.12', 'shalevshwartz2014, Lemma 26.9'],

  given: {
    m: natural(),
    A: nonemptySet(),
    Sign: nonemptySet(),
    signs: powers('Sign', { coordinate: 'at', extend: 'append' }),
    plus: element('Sign'),
    minus: element('Sign'),
    x: array('A', 'nat'),
    L: real('nonnegative'),
    phi: fn('nat', 'R', 'R'),
  },
  where: { 'sgn[t in Sign]': 'delta(t, plus) - delta(t, minus)' },
  hypotheses: {
    'two signs': 'forall(t in Sign, delta(t, plus) + delta(t, minus) == 1)',
    Lipschitz: 'forall(i in range(m), y in R, z in R, abs(phi(i, y) - phi(i, z)) <= L*abs(y - z))',
  },

  parts: {
    'sign vectors': {
      states: 'card(signs[m]) == 2^m',
      without: ['Lipschitz'],
      derivation: [
        have('two', 'card(Sign) == 2', [
          ['==', 'sum(t in Sign, 1)', algebra()],
          ['==', 'sum(t in Sign, delta(t, plus) + delta(t, minus))', hypothesis('two signs')],
          ['==', 'rhs', algebra()],
        ]),
        have('count', 'forall(k in nat, card(signs[k]) == 2^k)', [
          induction('k', {
            base: [['==', 'rhs', hypothesis('signs-empty')]],
            step: [
              ['==', 'sum(u in signs[k+1], 1)', algebra()],
              [
                '==',
                'sum(s in signs[k], sum(t in Sign, 1))',
                hypothesis('signs-extend', { at: { n: 'k', F: 'array(u in signs[k+1], 1)' } }),
              ],
              ['==', 'card(Sign)*card(signs[k])', algebra()],
              ['==', '2*card(signs[k])', hypothesis('two')],
              ['==', '2*2^k', hypothesis('induction')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        ['==', 'rhs', hypothesis('count')],
      ],
    },
    contraction: {
      states:
        'sum(s in signs[m], max(a in A, sum(i in range(m), sgn[at[m,s,i]]*phi(i, x[a,i]))))/card(signs[m]) <= L*sum(s in signs[m], max(a in A, sum(i in range(m), sgn[at[m,s,i]]*x[a,i])))/card(signs[m])',
      derivation: [
        have('distinct', 'delta(plus, minus) == 0', [
          [
            '==',
            'rhs',
            lemma('sets-of-two-elements', { part: 'distinct', at: { T: 'Sign', a: 'plus', b: 'minus' } }),
          ],
        ]),
        have('both signs', 'forall(G in R[Sign], sum(t in Sign, G[t]) == G[plus] + G[minus])', [
          [
            '==',
            'rhs',
            lemma('sets-of-two-elements', { part: 'sum', at: { T: 'Sign', a: 'plus', b: 'minus' } }),
          ],
        ]),
        have(
          'pairs',
          'forall(v in R[A], g in R[A], y in R[A], forall(a in A, b in A, abs(g[a] - g[b]) <= L*abs(y[a] - y[b])), forall(a in A, b in A, v[a] + g[a] + v[b] - g[b] <= max(c in A, v[c] + L*y[c]) + max(c in A, v[c] - L*y[c])))',
          [
            have(
              'ordered',
              'v[a] + v[b] + L*abs(y[a] - y[b]) <= max(c in A, v[c] + L*y[c]) + max(c in A, v[c] - L*y[c])',
              [
                cases(
                  'y[b] <= y[a]',
                  [
                    ['==', '(v[a] + L*y[a]) + (v[b] - L*y[b])', hypothesis('case')],
                    ['<=', 'max(c in A, v[c] + L*y[c]) + (v[b] - L*y[b])', algebra()],
                    ['<=', 'rhs', algebra()],
                  ],
                  [
                    ['==', '(v[b] + L*y[b]) + (v[a] - L*y[a])', hypothesis('case')],
                    ['<=', 'max(c in A, v[c] + L*y[c]) + (v[a] - L*y[a])', algebra()],
                    ['<=', 'rhs', algebra()],
                  ],
                ),
              ],
            ),
            ['<=', 'v[a] + v[b] + abs(g[a] - g[b])', sign()],
            ['<=', 'v[a] + v[b] + L*abs(y[a] - y[b])', hypothesis('assumed')],
            ['<=', 'rhs', hypothesis('ordered')],
          ],
        ),
        have(
          'one coordinate',
          'forall(v in R[A], g in R[A], y in R[A], forall(a in A, b in A, abs(g[a] - g[b]) <= L*abs(y[a] - y[b])), sum(t in Sign, max(a in A, v[a] + sgn[t]*g[a])) <= sum(t in Sign, max(a in A, v[a] + sgn[t]*L*y[a])))',
          [
            [
              '==',
              'max(a in A, v[a] + sgn[plus]*g[a]) + max(a in A, v[a] + sgn[minus]*g[a])',
              hypothesis('both signs', { at: { G: 'array(t in Sign, max(a in A, v[a] + sgn[t]*g[a]))' } }),
            ],
            [
              '==',
              'max(a in A, v[a] + g[a]) + max(a in A, v[a] - g[a])',
              unfold('sgn'),
              hypothesis('distinct'),
            ],
            ['==', 'max(a in A, max(b in A, v[a] + g[a] + v[b] - g[b]))', algebra()],
            [
              '<=',
              'max(c in A, v[c] + L*y[c]) + max(c in A, v[c] - L*y[c])',
              hypothesis('pairs', { at: { v: 'v', g: 'g', y: 'y' } }),
            ],
            [
              '==',
              'max(a in A, v[a] + sgn[plus]*L*y[a]) + max(a in A, v[a] + sgn[minus]*L*y[a])',
              unfold('sgn'),
              hypothesis('distinct'),
            ],
            [
              '==',
              'rhs',
              hypothesis('both signs', { at: { G: 'array(t in Sign, max(a in A, v[a] + sgn[t]*L*y[a]))' } }),
            ],
          ],
        ),
        have(
          'with offsets',
          'forall(k in nat, u in R[A], k <= m, sum(s in signs[k], max(a in A, u[a] + sum(i in range(k), sgn[at[k,s,i]]*phi(i, x[a,i])))) <= sum(s in signs[k], max(a in A, u[a] + L*sum(i in range(k), sgn[at[k,s,i]]*x[a,i]))))',
          [
            induction('k', {
              base: [['<=', 'rhs', algebra()]],
              step: [
                have(
                  'at the last',
                  'forall(a in A, b in A, abs(phi(k, x[a,k]) - phi(k, x[b,k])) <= L*abs(x[a,k] - x[b,k]))',
                  [['<=', 'rhs', hypothesis('Lipschitz')]],
                ),
                [
                  '==',
                  'sum(s in signs[k], sum(t in Sign, max(a in A, u[a] + sum(i in range(k+1), sgn[at[k+1,append[k,s,t],i]]*phi(i, x[a,i])))))',
                  hypothesis('signs-extend', {
                    at: {
                      n: 'k',
                      F: 'array(s in signs[k+1], max(a in A, u[a] + sum(i in range(k+1), sgn[at[k+1,s,i]]*phi(i, x[a,i]))))',
                    },
                  }),
                ],
                [
                  '==',
                  'sum(s in signs[k], sum(t in Sign, max(a in A, u[a] + sum(i in range(k), sgn[at[k+1,append[k,s,t],i]]*phi(i, x[a,i])) + sgn[at[k+1,append[k,s,t],k]]*phi(k, x[a,k]))))',
                  algebra(),
                ],
                [
                  '==',
                  'sum(s in signs[k], sum(t in Sign, max(a in A, u[a] + sum(i in range(k), sgn[at[k,s,i]]*phi(i, x[a,i])) + sgn[t]*phi(k, x[a,k]))))',
                  hypothesis('signs-last'),
                  hypothesis('signs-before'),
                ],
                [
                  '<=',
                  'sum(s in signs[k], sum(t in Sign, max(a in A, u[a] + sum(i in range(k), sgn[at[k,s,i]]*phi(i, x[a,i])) + sgn[t]*L*x[a,k])))',
                  hypothesis('one coordinate', {
                    at: {
                      v: 'array(b in A, u[b] + sum(j in range(k), sgn[at[k,s,j]]*phi(j, x[b,j])))',
                      g: 'array(b in A, phi(k, x[b,k]))',
                      y: 'array(b in A, x[b,k])',
                    },
                  }),
                ],
                [
                  '==',
                  'sum(t in Sign, sum(s in signs[k], max(a in A, u[a] + sgn[t]*L*x[a,k] + sum(i in range(k), sgn[at[k,s,i]]*phi(i, x[a,i])))))',
                  algebra(),
                ],
                [
                  '<=',
                  'sum(t in Sign, sum(s in signs[k], max(a in A, u[a] + sgn[t]*L*x[a,k] + L*sum(i in range(k), sgn[at[k,s,i]]*x[a,i]))))',
                  hypothesis('induction', { at: { u: 'array(b in A, u[b] + sgn[t]*L*x[b,k])' } }),
                ],
                [
                  '==',
                  'sum(s in signs[k], sum(t in Sign, max(a in A, u[a] + L*(sum(i in range(k), sgn[at[k,s,i]]*x[a,i]) + sgn[t]*x[a,k]))))',
                  algebra(),
                ],
                [
                  '==',
                  'sum(s in signs[k], sum(t in Sign, max(a in A, u[a] + L*(sum(i in range(k), sgn[at[k+1,append[k,s,t],i]]*x[a,i]) + sgn[at[k+1,append[k,s,t],k]]*x[a,k]))))',
                  hypothesis('signs-last'),
                  hypothesis('signs-before'),
                ],
                [
                  '==',
                  'sum(s in signs[k], sum(t in Sign, max(a in A, u[a] + L*sum(i in range(k+1), sgn[at[k+1,append[k,s,t],i]]*x[a,i]))))',
                  algebra(),
                ],
                [
                  '==',
                  'rhs',
                  hypothesis('signs-extend', {
                    at: {
                      n: 'k',
                      F: 'array(s in signs[k+1], max(a in A, u[a] + L*sum(i in range(k+1), sgn[at[k+1,s,i]]*x[a,i])))',
                    },
                  }),
                ],
              ],
            }),
          ],
        ),
        [
          '<=',
          'sum(s in signs[m], max(a in A, L*sum(i in range(m), sgn[at[m,s,i]]*x[a,i])))/card(signs[m])',
          hypothesis('with offsets', { at: { k: 'm', u: 'array(b in A, 0)' }, times: '1/card(signs[m])' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        models: {
          phi: [
            'map(i in nat, z in R, L*relu(z))',
            'map(i in nat, z in R, L*abs(z - i))',
            'map(i in nat, z in R, L*max(-1, min(1, z)))',
            'map(i in nat, z in R, L*tanh(z) + i)',
            'map(i in nat, z in R, i)',
            'map(i in nat, z in R, L*relu(z) + 9*delta(i, m)*z)',
          ],
        },
        regimes: {
          'tight: affine functions': { models: { phi: 'map(i in nat, z in R, L*z + i)' } },
          'tight: the absolute value on nonnegative vectors': {
            draw: { x: { between: [0, 4] } },
            models: { phi: 'map(i in nat, z in R, L*abs(z))' },
          },
        },
      },
    },
    suprema: {
      given: { inside: fn('R[nat]', 'R'), P: array('signs[m]'), Q: array('signs[m]') },
      hypotheses: {
        approached:
          'forall(s in signs[m], eps in positive, exists(best in R[nat], (0 <= inside(best)) and (P[s] - eps <= sum(i in range(m), sgn[at[m,s,i]]*phi(i, best[i])))))',
        'upper bound':
          'forall(s in signs[m], b in R[nat], 0 <= inside(b), sum(i in range(m), sgn[at[m,s,i]]*b[i]) <= Q[s])',
      },
      states: 'sum(s in signs[m], P[s])/card(signs[m]) <= L*sum(s in signs[m], Q[s])/card(signs[m])',
      derivation: [
        obtain(['n', 'e'], 'enumerates', enumeration('signs[m]')),
        have('successor', 'forall(q in nat, 0 < q, exists(r in nat, q == r + 1))', [
          induction('q', {
            base: [witness({ r: '0' }), contradiction('0 < 0', [['<', '0', hypothesis('assumed')]])],
            step: [witness({ r: 'q' }), ['==', 'rhs', algebra()]],
          }),
        ]),
        have('discrete', 'forall(p in nat, q in nat, p < q, p + 1 <= q)', [
          induction('p', {
            base: [
              obtain(['r'], 'before', hypothesis('successor', { at: { q: 'q' } })),
              ['<=', 'r + 1', sign()],
              ['==', 'rhs', hypothesis('before')],
            ],
            step: [
              have('positive', '0 < q', [
                ['<', 'p + 1', sign()],
                ['<', 'rhs', hypothesis('assumed')],
              ]),
              obtain(['r'], 'before', hypothesis('successor', { at: { q: 'q' } })),
              have('less', 'p < r', [
                ['==', 'p + 1 - 1', algebra()],
                ['<', 'q - 1', hypothesis('assumed')],
                ['==', 'r', hypothesis('before')],
              ]),
              ['<=', 'r + 1', hypothesis('induction')],
              ['==', 'rhs', hypothesis('before')],
            ],
          }),
        ]),
        have(
          'up to any margin',
          'forall(eps in positive, sum(s in signs[m], P[s]) <= L*sum(s in signs[m], Q[s]) + (n+1)*eps)',
          [
            have(
              'chosen',
              'forall(k in nat, exists(b in R[nat, nat], forall(j in range(k), (0 <= inside(array(i in nat, b[j,i]))) and (P[e[j]] - eps <= sum(i in range(m), sgn[at[m,e[j],i]]*phi(i, b[j,i]))))))',
              [
                induction('k', {
                  base: [
                    witness({ b: 'array(j in nat, i in nat, 0)' }),
                    both(
                      [
                        contradiction('0 < 0', [
                          ['<', 'j + 1', sign()],
                          ['<=', '0', hypothesis('assumed')],
                        ]),
                      ],
                      [
                        contradiction('0 < 0', [
                          ['<', 'j + 1', sign()],
                          ['<=', '0', hypothesis('assumed')],
                        ]),
                      ],
                    ),
                  ],
                  step: [
                    obtain(['b'], 'so far', hypothesis('induction')),
                    obtain(['c'], 'one more', hypothesis('approached', { at: { s: 'e[k]', eps: 'eps' } })),
                    witness({ b: 'array(j in nat, i in nat, delta(j, k)*c[i] + (1 - delta(j, k))*b[j,i])' }),
                    cases(
                      'j == k',
                      [
                        both(
                          [
                            ['<=', 'inside(c)', hypothesis('one more')],
                            ['==', 'rhs', hypothesis('case')],
                          ],
                          [
                            ['==', 'P[e[k]] - eps', hypothesis('case')],
                            [
                              '<=',
                              'sum(i in range(m), sgn[at[m,e[k],i]]*phi(i, c[i]))',
                              hypothesis('one more'),
                            ],
                            ['==', 'rhs', hypothesis('case')],
                          ],
                        ),
                      ],
                      [
                        have('before', 'j + 1 <= k', [
                          have('earlier', 'j < k', [['<', 'rhs', sign()]]),
                          ['<=', 'rhs', hypothesis('discrete')],
                        ]),
                        both(
                          [
                            ['<=', 'inside(array(i in nat, b[j,i]))', hypothesis('so far')],
                            ['==', 'rhs', hypothesis('case')],
                          ],
                          [
                            [
                              '<=',
                              'sum(i in range(m), sgn[at[m,e[j],i]]*phi(i, b[j,i]))',
                              hypothesis('so far'),
                            ],
                            ['==', 'rhs', hypothesis('case')],
                          ],
                        ),
                      ],
                    ),
                  ],
                }),
              ],
            ),
            obtain(['b'], 'choice', hypothesis('chosen', { at: { k: 'n+1' } })),
            have(
              'near',
              'forall(k in range(n+1), P[e[k]] <= sum(i in range(m), sgn[at[m,e[k],i]]*phi(i, b[k,i])) + eps)',
              [
                ['==', 'P[e[k]] - eps + eps', algebra()],
                ['<=', 'rhs', hypothesis('choice')],
              ],
            ),
            have(
              'finite',
              'sum(s in signs[m], max(j in range(n+1), sum(i in range(m), sgn[at[m,s,i]]*phi(i, b[j,i]))))/card(signs[m]) <= L*sum(s in signs[m], max(j in range(n+1), sum(i in range(m), sgn[at[m,s,i]]*b[j,i])))/card(signs[m])',
              [
                [
                  '<=',
                  'rhs',
                  unfold('sgn'),
                  lemma('rademacher-contraction', {
                    part: 'contraction',
                    at: {
                      A: 'range(n+1)',
                      Sign: 'Sign',
                      signs: 'signs',
                      at: 'at',
                      append: 'append',
                      plus: 'plus',
                      minus: 'minus',
                      m: 'm',
                      x: 'array(j in range(n+1), i in nat, b[j,i])',
                      L: 'L',
                      phi: 'phi',
                    },
                  }),
                ],
              ],
            ),
            ['==', 'sum(k in range(n+1), P[e[k]])', hypothesis('enumerates', { at: { summand: 'P' } })],
            [
              '<=',
              'sum(k in range(n+1), sum(i in range(m), sgn[at[m,e[k],i]]*phi(i, b[k,i])) + eps)',
              hypothesis('near'),
            ],
            [
              '<=',
              'sum(k in range(n+1), max(j in range(n+1), sum(i in range(m), sgn[at[m,e[k],i]]*phi(i, b[j,i]))) + eps)',
              algebra(),
            ],
            [
              '==',
              'sum(k in range(n+1), max(j in range(n+1), sum(i in range(m), sgn[at[m,e[k],i]]*phi(i, b[j,i])))) + (n+1)*eps',
              algebra(),
            ],
            [
              '==',
              'sum(s in signs[m], max(j in range(n+1), sum(i in range(m), sgn[at[m,s,i]]*phi(i, b[j,i])))) + (n+1)*eps',
              hypothesis('enumerates', {
                at: {
                  summand:
                    'array(s in signs[m], max(j in range(n+1), sum(i in range(m), sgn[at[m,s,i]]*phi(i, b[j,i]))))',
                },
              }),
            ],
            [
              '<=',
              'L*sum(s in signs[m], max(j in range(n+1), sum(i in range(m), sgn[at[m,s,i]]*b[j,i]))) + (n+1)*eps',
              hypothesis('finite', { times: 'card(signs[m])' }),
            ],
            ['<=', 'L*sum(s in signs[m], Q[s]) + (n+1)*eps', hypothesis('upper bound'), hypothesis('choice')],
          ],
        ),
        have('sums', 'sum(s in signs[m], P[s]) <= L*sum(s in signs[m], Q[s])', [
          contradiction('0 < 0', [
            have('margin', '0 < (sum(s in signs[m], P[s]) - L*sum(s in signs[m], Q[s]))/(2*(n+1))', [
              ['<', 'rhs', hypothesis('contrary', { times: '1/(2*(n+1))' })],
            ]),
            ['<', 'sum(s in signs[m], P[s]) - L*sum(s in signs[m], Q[s])', hypothesis('contrary')],
            [
              '==',
              '2*sum(s in signs[m], P[s]) - 2*L*sum(s in signs[m], Q[s]) - (sum(s in signs[m], P[s]) - L*sum(s in signs[m], Q[s]))',
              algebra(),
            ],
            [
              '<=',
              '2*(n+1)*((sum(s in signs[m], P[s]) - L*sum(s in signs[m], Q[s]))/(2*(n+1))) - (sum(s in signs[m], P[s]) - L*sum(s in signs[m], Q[s]))',
              hypothesis('up to any margin', {
                at: { eps: '(sum(s in signs[m], P[s]) - L*sum(s in signs[m], Q[s]))/(2*(n+1))' },
                times: '2',
              }),
            ],
            ['==', '0', algebra()],
          ]),
        ]),
        ['<=', 'rhs', hypothesis('sums', { times: '1/card(signs[m])' })],
      ],
      instances: {
        models: {
          inside: 'map(a in R[nat], -sum(i in range(m), relu(abs(a[i]) - 1)))',
          phi: 'map(i in nat, z in R, L*relu(z))',
        },
        construct: {
          'P[s in signs[m]]': 'L*sum(i in range(m), relu(sgn[at[m,s,i]]))',
          'Q[s in signs[m]]': 'm',
          'best[i in nat]': 'sgn[at[m,s,i]]',
        },
        regimes: {
          'tight: affine functions on a cube': {
            models: { phi: 'map(i in nat, z in R, L*z + i)' },
            construct: { 'P[s in signs[m]]': 'L*m + sum(i in range(m), sgn[at[m,s,i]]*i)' },
          },
        },
      },
    },
  },

  instances: { sizes: { Sign: [2, 2], A: [1, 3], m: [0, 3] } },

  controls: {
    'a function that stretches more': {
      part: 'contraction',
      without: ['Lipschitz'],
      counterexample: {
        A: 2,
        Sign: 2,
        plus: 0,
        minus: 1,
        m: 1,
        L: 1,
        x: [
          [1, 0],
          [-1, 0],
        ],
        phi: 'map(i in nat, z in R, 2*z)',
      },
      instances: { models: { phi: 'map(i in nat, z in R, 2*L*z)' }, sizes: { m: [1, 2], A: [2, 3] } },
      because: 'the average doubles: 2 instead of 1',
    },
    'the square as a function with constant 1': {
      part: 'contraction',
      without: ['Lipschitz'],
      counterexample: {
        A: 2,
        Sign: 2,
        plus: 0,
        minus: 1,
        m: 1,
        L: 1,
        x: [
          [3, 0],
          [0, 0],
        ],
        phi: 'map(i in nat, z in R, z^2)',
      },
      instances: {
        models: { phi: 'map(i in nat, z in R, z^2)' },
        draw: { L: { oneOf: [1] } },
        sizes: { m: [1, 2], A: [2, 3] },
      },
      because: 'the average of max(9 s, 0) is 9/2, that of max(3 s, 0) is 3/2',
    },
    'absolute values, with functions that do not vanish at 0': {
      part: 'contraction',
      states:
        'sum(s in signs[m], max(a in A, abs(sum(i in range(m), sgn[at[m,s,i]]*phi(i, x[a,i])))))/card(signs[m]) <= L*sum(s in signs[m], max(a in A, abs(sum(i in range(m), sgn[at[m,s,i]]*x[a,i]))))/card(signs[m])',
      counterexample: {
        A: 1,
        Sign: 2,
        plus: 0,
        minus: 1,
        m: 1,
        L: 1,
        x: [[0, 0]],
        phi: 'map(i in nat, z in R, 1 + z)',
      },
      instances: { models: { phi: 'map(i in nat, z in R, 1 + L*z)' }, sizes: { m: [1, 2] } },
      because: 'for the zero vector alone the average of |s| is 1 instead of 0',
    },
    'a smaller constant': {
      part: 'contraction',
      replace: ['<= L*sum', '<= 99/100*L*sum'],
      counterexample: {
        A: 2,
        Sign: 2,
        plus: 0,
        minus: 1,
        m: 1,
        L: 1,
        x: [
          [1, 0],
          [0, 0],
        ],
        phi: 'map(i in nat, z in R, z)',
      },
      instances: { models: { phi: 'map(i in nat, z in R, L*z)' }, sizes: { m: [1, 2], A: [2, 3] } },
      because: 'the identity leaves the average, 1/2, as it is',
    },
    'signs of which there are three': {
      part: 'sign vectors',
      without: ['two signs'],
      counterexample: { Sign: 3, m: 1, plus: 0, minus: 1 },
      instances: { sizes: { Sign: [1, 3], m: [1, 2] } },
      because: 'there are three vectors of one coordinate',
    },
    'values that are not approached': {
      part: 'suprema',
      without: ['approached'],
      counterexample: {
        Sign: 2,
        plus: 0,
        minus: 1,
        m: 0,
        L: 1,
        phi: 'map(i in nat, z in R, z)',
        inside: 'map(a in R[nat], 0)',
        P: [1],
        Q: [0],
      },
      instances: {
        models: { phi: 'map(i in nat, z in R, L*z)' },
        construct: { 'P[s in signs[m]]': 'L*m + 1' },
      },
      because: 'P may then be any number',
    },
  },
});
