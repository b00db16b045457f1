/**
 * # A threshold unit with d weights has at most choose[m,0] + … + choose[m,d] patterns on m inputs
 *
 * On inputs x_0, …, x_{m-1} of R^d a unit with weights w shows the pattern s, an element of the cube: one at i when w x_i > 0, zero
 * otherwise. F is an indicator that is positive on such patterns alone. The inputs are any, so this bounds the growth function;
 * Cover's recursion: patterns that differ in the last bit alone come from weights f and g, of which a combination is orthogonal to
 * the last input and shows the rest of the pattern.
 * Not claimed: thresholds other than 0 (they are one weight more, with input 1).
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  contradiction,
  element,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  nonemptySet,
  obtain,
  powers,
  proof,
  sign,
  unfold,
  witness,
} from 'lemmata';

const dot = (w: string, x: string, d: string) => `sum(j in range(${d}), ${w}[j]*${x}[i,j])`;
const shows = (count: string, s: string, d: string, w = 'w', x = 'x') =>
  `forall(i in range(${count}), delta(at[${count},${s},i], one) == indicator(0 < ${dot(w, x, d)}))`;
const orthogonal = (k: string, d: string, y = 'y[q,j]') =>
  `forall(q in range(${k}), sum(j in range(${d}), w[j]*${y}) == 0)`;
const independent = (k: string, d: string, y = 'y[q,j]') =>
  `forall(e in R[nat], forall(j in range(${d}), sum(q in range(${k}), e[q]*${y}) == 0), forall(q in range(${k}), e[q] == 0))`;
const someW = (count: string, G: string, k: string, d: string, y = 'y[q,j]') =>
  `forall(s in cube[${count}], 0 < ${G}, exists(w in R[nat], ${orthogonal(k, d, y)} and ${shows(count, 's', d)}))`;

/** The theorem for weights that are orthogonal to k independent vectors y. */
const counted = (n: string) =>
  `forall(r in nat, x in R[nat, nat], k in nat, y in R[nat, nat], G in R[cube[${n}]], ${independent('k', 'k+r')}, ${someW(n, 'G[s]', 'k', 'k+r')}, forall(s in cube[${n}], G[s]^2 == G[s]), sum(s in cube[${n}], G[s]) <= sum(i in range(r+1), choose[${n},i]))`;

/** Patterns on all inputs but the last: those that can be extended, and those that can in both ways. */
const or = 'G[append[n,s,one]] + G[append[n,s,zero]] - G[append[n,s,one]]*G[append[n,s,zero]]';
const and = 'G[append[n,s,one]]*G[append[n,s,zero]]';
const withLast = '(delta(q,k)*x[n,j] + (1 - delta(q,k))*y[q,j])';

/** What both kinds of induction step need; the weights have d coordinates. */
const split = (d: string) => [
  have(
    'shortened',
    `forall(u in cube[n], t in Bit, 0 < G[append[n,u,t]], exists(w in R[nat], ${orthogonal('k', d)} and ${shows('n', 'u', d)} and delta(t, one) == indicator(0 < sum(j in range(${d}), w[j]*x[n,j]))))`,
    [
      obtain(['w'], 'shows', hypothesis('assumed-2', { at: { s: 'append[n,u,t]' } })),
      witness({ w: 'w' }),
      both(
        [['==', 'rhs', hypothesis('shows')]],
        [
          ['==', 'delta(at[n+1,append[n,u,t],i], one)', hypothesis('cube-before')],
          ['==', 'rhs', hypothesis('shows')],
        ],
        [
          ['==', 'delta(at[n+1,append[n,u,t],n], one)', hypothesis('cube-last')],
          ['==', 'rhs', hypothesis('shows')],
        ],
      ),
    ],
  ),
  have(
    'with one',
    `forall(u in cube[n], 0 < G[append[n,u,one]], exists(w in R[nat], ${orthogonal('k', d)} and ${shows('n', 'u', d)} and 0 < sum(j in range(${d}), w[j]*x[n,j])))`,
    [
      obtain(['w'], 'shows', hypothesis('shortened', { at: { u: 'u', t: 'one' } })),
      witness({ w: 'w' }),
      both(
        [['==', 'rhs', hypothesis('shows')]],
        [['==', 'rhs', hypothesis('shows')]],
        [
          contradiction('1 == 0', [
            ['==', 'delta(one, one)', algebra()],
            ['==', `indicator(0 < sum(j in range(${d}), w[j]*x[n,j]))`, hypothesis('shows')],
            ['==', '0', hypothesis('contrary')],
          ]),
        ],
      ),
    ],
  ),
  have('one way, some w', someW('n', or, 'k', d), [
    cases(
      '0 < G[append[n,s,one]]',
      [
        obtain(['w'], 'shows', hypothesis('shortened', { at: { u: 's', t: 'one' } })),
        witness({ w: 'w' }),
        both([['==', 'rhs', hypothesis('shows')]], [['==', 'rhs', hypothesis('shows')]]),
      ],
      [
        have('not the one', 'G[append[n,s,one]] == 0', [
          ['==', 'rhs', hypothesis('none at most', { at: { g: 'G[append[n,s,one]]' } })],
        ]),
        have('the other', '0 < G[append[n,s,zero]]', [
          ['<', or, hypothesis("assumed'")],
          ['==', 'rhs', hypothesis('not the one')],
        ]),
        obtain(['w'], 'shows', hypothesis('shortened', { at: { u: 's', t: 'zero' } })),
        witness({ w: 'w' }),
        both([['==', 'rhs', hypothesis('shows')]], [['==', 'rhs', hypothesis('shows')]]),
      ],
    ),
  ]),
  have('parts', `sum(s in cube[n+1], G[s]) == sum(s in cube[n], ${or}) + sum(s in cube[n], ${and})`, [
    [
      '==',
      'sum(s in cube[n], sum(t in Bit, G[append[n,s,t]]))',
      hypothesis('cube-extend', { at: { n: 'n', F: 'G' } }),
    ],
    ['==', 'sum(s in cube[n], G[append[n,s,zero]] + G[append[n,s,one]])', hypothesis('both bits')],
    ['==', 'rhs', algebra()],
  ]),
  have('each way', `forall(s in cube[n], t in Bit, 0 < ${and}, 0 < G[append[n,s,t]])`, [
    contradiction('0 < 0', [
      have('not this', 'G[append[n,s,t]] == 0', [
        ['==', 'rhs', hypothesis('none at most', { at: { g: 'G[append[n,s,t]]' } })],
      ]),
      have('product', `${and} == 0`, [
        cases(
          't == one',
          [
            ['==', 'G[append[n,s,t]]*G[append[n,s,zero]]', hypothesis('case')],
            ['==', 'rhs', hypothesis('not this')],
          ],
          [
            have('it is zero', 't == zero', [
              ['==', 'delta(t, zero) + delta(t, one)', hypothesis('case')],
              ['==', 'rhs', hypothesis('two bits')],
            ]),
            ['==', 'G[append[n,s,t]]*G[append[n,s,one]]', hypothesis('it is zero')],
            ['==', 'rhs', hypothesis('not this')],
          ],
        ),
      ]),
      ['<', and, hypothesis("assumed'")],
      ['==', '0', hypothesis('product')],
    ]),
  ]),
];

const oneWayIndicator = have('one way, indicator', `forall(s in cube[n], (${or})^2 == ${or})`, [
  ['==', 'rhs', hypothesis('assumed-3')],
]);
const bothWaysIndicator = have('both ways, indicator', `forall(s in cube[n], (${and})^2 == ${and})`, [
  ['==', 'rhs', hypothesis('assumed-3')],
]);

export default proof({
  id: 'threshold-patterns-counted',
  title: 'A threshold unit with d weights has at most choose[m,0] + … + choose[m,d] patterns on m inputs',
  sources: [],
  references: ['cover1965', 'shalevshwartz2014, Theorem 9.2'],

  given: {
    m: natural(),
    d: natural(),
    Bit: nonemptySet(),
    cube: powers('Bit', { coordinate: 'at', extend: 'append' }),
    zero: element('Bit'),
    one: element('Bit'),
    input: array('nat', 'nat'),
    F: array('cube[m]'),
  },
  where: {
    'choose[k in nat, 0]': '1',
    'choose[k in nat, i+1]': 'sum(j in range(k), choose[j,i])',
  },
  hypotheses: {
    'two bits': 'forall(t in Bit, delta(t, zero) + delta(t, one) == 1)',
    shown: `forall(S in cube[m], 0 < F[S], exists(weight in R[nat], ${shows('m', 'S', 'd', 'weight', 'input')}))`,
    indicator: 'forall(s in cube[m], F[s]^2 == F[s])',
  },

  parts: {
    count: {
      states: 'sum(s in cube[m], F[s]) <= sum(i in range(d+1), choose[m,i])',
      derivation: [
        have('distinct', 'delta(zero, one) == 0', [
          [
            '==',
            'rhs',
            lemma('sets-of-two-elements', { part: 'distinct', at: { T: 'Bit', a: 'zero', b: 'one' } }),
          ],
        ]),
        have('both bits', 'forall(H in R[Bit], sum(t in Bit, H[t]) == H[zero] + H[one])', [
          [
            '==',
            'rhs',
            lemma('sets-of-two-elements', { part: 'sum', at: { T: 'Bit', a: 'zero', b: 'one' } }),
          ],
        ]),
        have('none at most', 'forall(g in R, g^2 == g, g <= 0, g == 0)', [
          contradiction('0 < 0', [
            ['<', '-g', sign()],
            ['==', '-g^2', hypothesis('assumed-1')],
            ['<=', '0', sign()],
          ]),
        ]),
        have('start', counted('0'), [
          have('first row', 'forall(b in nat, 1 == sum(i in range(b+1), choose[0,i]))', [
            [
              '==',
              'rhs',
              lemma('binomial-theorem', {
                part: 'first row',
                at: { n: '0', k: 'b', g: 'array(i in nat, 1)', choose: 'choose' },
              }),
            ],
          ]),
          have('at most one', 'forall(s in cube[0], G[s] <= 1)', [
            ['<=', 'G[s] + (1 - G[s])^2', sign()],
            ['==', '1 - G[s] + G[s]^2', algebra()],
            ['==', 'rhs', hypothesis('assumed-3')],
          ]),
          ['<=', 'sum(s in cube[0], 1)', hypothesis('at most one')],
          ['==', 'card(cube[0])', algebra()],
          ['==', '1', hypothesis('cube-empty')],
          ['==', 'rhs', hypothesis('first row')],
        ]),
        have('next', `forall(n in nat, ${counted('n')}, ${counted('n+1')})`, [
          induction('r', {
            base: [
              ...split('k'),
              have('never both', `forall(s in cube[n], ${and} <= 0)`, [
                contradiction('0 < 0', [
                  have('this way', '0 < G[append[n,s,one]]', [['<', 'rhs', hypothesis('each way')]]),
                  obtain(['w'], 'shows', hypothesis('with one', { at: { u: 's' } })),
                  have('nothing', 'forall(j in range(k), w[j] == 0)', [
                    [
                      '==',
                      'rhs',
                      lemma('independent-vectors', {
                        part: 'as many as coordinates',
                        at: {
                          I: 'range(k)',
                          u: 'array(q in range(k), h in range(k), y[q,h])',
                          w: 'array(h in range(k), w[h])',
                          j: 'j',
                        },
                      }),
                    ],
                  ]),
                  ['<', 'sum(j in range(k), w[j]*x[n,j])', hypothesis('shows')],
                  ['==', '0', hypothesis('nothing')],
                ]),
              ]),
              have('none together', `sum(s in cube[n], ${and}) <= 0`, [
                ['<=', 'sum(s in cube[n], 0)', hypothesis('never both')],
                ['==', 'rhs', algebra()],
              ]),
              have('difference', `sum(s in cube[n+1], G[s]) - sum(s in cube[n], ${or}) <= 0`, [
                ['==', `sum(s in cube[n], ${and})`, hypothesis('parts')],
                ['<=', 'rhs', hypothesis('none together')],
              ]),
              oneWayIndicator,
              ['<=', `sum(s in cube[n], ${or})`, hypothesis('difference')],
              [
                '<=',
                'sum(i in range(0+1), choose[n,i])',
                hypothesis('assumed', {
                  at: { r: '0', x: 'x', k: 'k', y: 'y', G: `array(s in cube[n], ${or})` },
                }),
              ],
              ['==', 'choose[n,0]', algebra()],
              ['==', 'choose[n+1,0]', unfold('choose')],
              ['==', 'rhs', algebra()],
            ],
            step: [
              ...split('k+r+1'),
              oneWayIndicator,
              have('one way', `sum(s in cube[n], ${or}) <= sum(i in range(r+2), choose[n,i])`, [
                [
                  '<=',
                  'rhs',
                  hypothesis('assumed', {
                    at: { r: 'r+1', x: 'x', k: 'k', y: 'y', G: `array(s in cube[n], ${or})` },
                  }),
                ],
              ]),
              have(
                'rows',
                'sum(i in range(r+2), choose[n+1,i]) == sum(i in range(r+2), choose[n,i]) + sum(i in range(r+1), choose[n,i])',
                [
                  [
                    '==',
                    'rhs',
                    lemma('binomial-theorem', {
                      part: 'sums with the next row',
                      at: { n: 'n', b: 'r+1', g: 'array(i in nat, 1)', choose: 'choose' },
                    }),
                  ],
                ],
              ),
              have('nonnegative', 'forall(i in nat, 0 <= choose[n,i])', [
                [
                  '<=',
                  'rhs',
                  lemma('binomial-theorem', {
                    part: 'nonnegative',
                    at: { n: 'n', i: 'i', choose: 'choose' },
                  }),
                ],
              ]),
              have('both ways', `sum(s in cube[n], ${and}) <= sum(i in range(r+1), choose[n,i])`, [
                cases(
                  `sum(s in cube[n], ${and}) <= 0`,
                  [
                    ['<=', '0', hypothesis('case')],
                    ['<=', 'rhs', sign()],
                  ],
                  [
                    have('not the last', 'forall(q in range(k), delta(q,k) == 0)', [
                      have('less', 'q < k', [['<', 'rhs', sign()]]),
                      ['==', 'rhs', algebra()],
                    ]),
                    have('independent with the last', independent('k+1', 'k+r+1', withLast), [
                      have(
                        'apart',
                        'forall(j in range(k+r+1), sum(p in range(k), e[p]*y[p,j]) + e[k]*x[n,j] == 0)',
                        [
                          [
                            '==',
                            `sum(p in range(k), e[p]*${withLast.replaceAll('q', 'p')}) + e[k]*x[n,j]`,
                            hypothesis('not the last'),
                          ],
                          ['==', `sum(p in range(k+1), e[p]*${withLast.replaceAll('q', 'p')})`, algebra()],
                          ['==', 'rhs', hypothesis("assumed'")],
                        ],
                      ),
                      have('never both', `forall(s in cube[n], e[k] != 0, ${and} <= 0)`, [
                        contradiction('0 < 0', [
                          have('this way', '0 < G[append[n,s,one]]', [['<', 'rhs', hypothesis('each way')]]),
                          obtain(['f'], 'shows', hypothesis('with one', { at: { u: 's' } })),
                          ['<', 'sum(j in range(k+r+1), f[j]*x[n,j])', hypothesis('shows')],
                          [
                            '==',
                            '(sum(j in range(k+r+1), f[j]*(sum(p in range(k), e[p]*y[p,j]) + e[k]*x[n,j])) - sum(p in range(k), e[p]*sum(j in range(k+r+1), f[j]*y[p,j])))/e[k]',
                            algebra(),
                          ],
                          [
                            '==',
                            '-sum(p in range(k), e[p]*sum(j in range(k+r+1), f[j]*y[p,j]))/e[k]',
                            hypothesis('apart'),
                          ],
                          ['==', '0', hypothesis('shows')],
                        ]),
                      ]),
                      have('last', 'e[k] == 0', [
                        contradiction('0 < 0', [
                          ['<', `sum(s in cube[n], ${and})`, hypothesis('case')],
                          ['<=', 'sum(s in cube[n], 0)', hypothesis('never both')],
                          ['==', '0', algebra()],
                        ]),
                      ]),
                      cases(
                        'q == k',
                        [
                          ['==', 'e[k]', hypothesis("case'")],
                          ['==', 'rhs', hypothesis('last')],
                        ],
                        [
                          have('before', 'q + 1 <= k', [
                            have('less', 'q < k', [['<', 'rhs', sign()]]),
                            ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap' })],
                          ]),
                          have(
                            'combination',
                            'forall(j in range(k+r+1), sum(p in range(k), e[p]*y[p,j]) == 0)',
                            [
                              ['==', 'sum(p in range(k), e[p]*y[p,j]) + e[k]*x[n,j]', hypothesis('last')],
                              ['==', 'rhs', hypothesis('apart')],
                            ],
                          ),
                          ['==', 'rhs', hypothesis('assumed-1', { at: { e: 'e' } })],
                        ],
                      ),
                    ]),
                    have('both ways, some w', someW('n', and, 'k+1', 'k+r+1', withLast), [
                      have('every way', 'forall(t in Bit, 0 < G[append[n,s,t]])', [
                        ['<', 'rhs', hypothesis('each way')],
                      ]),
                      obtain(['f'], 'f shows', hypothesis('with one', { at: { u: 's' } })),
                      obtain(['g'], 'g shows', hypothesis('shortened', { at: { u: 's', t: 'zero' } })),
                      have('f side', '0 < sum(l in range(k+r+1), f[l]*x[n,l])', [
                        ['<', 'rhs', hypothesis('f shows')],
                      ]),
                      have('g side', 'sum(l in range(k+r+1), g[l]*x[n,l]) <= 0', [
                        contradiction('0 == 1', [
                          ['==', 'delta(zero, one)', hypothesis('distinct')],
                          ['==', 'indicator(0 < sum(l in range(k+r+1), g[l]*x[n,l]))', hypothesis('g shows')],
                          ['==', '1', hypothesis('contrary')],
                        ]),
                      ]),
                      have('f shows the rest', shows('n', 's', 'k+r+1', 'f'), [
                        ['==', 'rhs', hypothesis('f shows')],
                      ]),
                      have('g shows the rest', shows('n', 's', 'k+r+1', 'g'), [
                        ['==', 'rhs', hypothesis('g shows')],
                      ]),
                      witness({
                        w: 'array(j in nat, sum(l in range(k+r+1), f[l]*x[n,l])*g[j] - sum(l in range(k+r+1), g[l]*x[n,l])*f[j])',
                      }),
                      both(
                        [
                          cases(
                            'q == k',
                            [
                              [
                                '==',
                                'sum(j in range(k+r+1), (sum(l in range(k+r+1), f[l]*x[n,l])*g[j] - sum(l in range(k+r+1), g[l]*x[n,l])*f[j])*x[n,j])',
                                hypothesis("case'"),
                              ],
                              ['==', 'rhs', algebra()],
                            ],
                            [
                              have('before', 'q + 1 <= k', [
                                have('less', 'q < k', [['<', 'rhs', sign()]]),
                                ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap' })],
                              ]),
                              [
                                '==',
                                'sum(l in range(k+r+1), f[l]*x[n,l])*sum(j in range(k+r+1), g[j]*y[q,j]) - sum(l in range(k+r+1), g[l]*x[n,l])*sum(j in range(k+r+1), f[j]*y[q,j])',
                                hypothesis("case'"),
                              ],
                              ['==', 'rhs', hypothesis('f shows'), hypothesis('g shows')],
                            ],
                          ),
                        ],
                        [
                          cases(
                            `0 < ${dot('f', 'x', 'k+r+1')}`,
                            [
                              have('other', `0 < ${dot('g', 'x', 'k+r+1')}`, [
                                contradiction('1 == 0', [
                                  ['==', `indicator(0 < ${dot('f', 'x', 'k+r+1')})`, hypothesis("case'")],
                                  ['==', 'delta(at[n,s,i], one)', hypothesis('f shows the rest')],
                                  [
                                    '==',
                                    `indicator(0 < ${dot('g', 'x', 'k+r+1')})`,
                                    hypothesis('g shows the rest'),
                                  ],
                                  ['==', '0', hypothesis('contrary')],
                                ]),
                              ]),
                              have(
                                'together',
                                `0 < sum(l in range(k+r+1), f[l]*x[n,l])*${dot('g', 'x', 'k+r+1')} - sum(l in range(k+r+1), g[l]*x[n,l])*${dot('f', 'x', 'k+r+1')}`,
                                [
                                  [
                                    '<',
                                    `sum(l in range(k+r+1), f[l]*x[n,l])*${dot('g', 'x', 'k+r+1')}`,
                                    hypothesis('other', { times: 'sum(l in range(k+r+1), f[l]*x[n,l])' }),
                                  ],
                                  ['<=', 'rhs', hypothesis('g side', { times: dot('f', 'x', 'k+r+1') })],
                                ],
                              ),
                              [
                                '==',
                                `indicator(0 < ${dot('f', 'x', 'k+r+1')})`,
                                hypothesis('f shows the rest'),
                              ],
                              ['==', '1', hypothesis("case'")],
                              [
                                '==',
                                `indicator(0 < sum(l in range(k+r+1), f[l]*x[n,l])*${dot('g', 'x', 'k+r+1')} - sum(l in range(k+r+1), g[l]*x[n,l])*${dot('f', 'x', 'k+r+1')})`,
                                hypothesis('together'),
                              ],
                              ['==', 'rhs', algebra()],
                            ],
                            [
                              have('other', `${dot('g', 'x', 'k+r+1')} <= 0`, [
                                contradiction('0 == 1', [
                                  ['==', `indicator(0 < ${dot('f', 'x', 'k+r+1')})`, hypothesis("case'")],
                                  ['==', 'delta(at[n,s,i], one)', hypothesis('f shows the rest')],
                                  [
                                    '==',
                                    `indicator(0 < ${dot('g', 'x', 'k+r+1')})`,
                                    hypothesis('g shows the rest'),
                                  ],
                                  ['==', '1', hypothesis('contrary')],
                                ]),
                              ]),
                              have(
                                'together',
                                `sum(l in range(k+r+1), f[l]*x[n,l])*${dot('g', 'x', 'k+r+1')} - sum(l in range(k+r+1), g[l]*x[n,l])*${dot('f', 'x', 'k+r+1')} <= 0`,
                                [
                                  [
                                    '<=',
                                    `-sum(l in range(k+r+1), g[l]*x[n,l])*${dot('f', 'x', 'k+r+1')}`,
                                    hypothesis('other', { times: 'sum(l in range(k+r+1), f[l]*x[n,l])' }),
                                  ],
                                  [
                                    '<=',
                                    'rhs',
                                    hypothesis("case'", { times: '-sum(l in range(k+r+1), g[l]*x[n,l])' }),
                                  ],
                                ],
                              ),
                              [
                                '==',
                                `indicator(0 < ${dot('f', 'x', 'k+r+1')})`,
                                hypothesis('f shows the rest'),
                              ],
                              ['==', '0', hypothesis("case'")],
                              [
                                '==',
                                `indicator(0 < sum(l in range(k+r+1), f[l]*x[n,l])*${dot('g', 'x', 'k+r+1')} - sum(l in range(k+r+1), g[l]*x[n,l])*${dot('f', 'x', 'k+r+1')})`,
                                hypothesis('together'),
                              ],
                              ['==', 'rhs', algebra()],
                            ],
                          ),
                        ],
                      ),
                    ]),
                    bothWaysIndicator,
                    [
                      '<=',
                      'rhs',
                      hypothesis('assumed', {
                        at: {
                          r: 'r',
                          x: 'x',
                          k: 'k+1',
                          y: `array(q in nat, j in nat, ${withLast})`,
                          G: `array(s in cube[n], ${and})`,
                        },
                      }),
                    ],
                  ],
                ),
              ]),
              ['==', `sum(s in cube[n], ${or}) + sum(s in cube[n], ${and})`, hypothesis('parts')],
              ['<=', `sum(i in range(r+2), choose[n,i]) + sum(s in cube[n], ${and})`, hypothesis('one way')],
              [
                '<=',
                'sum(i in range(r+2), choose[n,i]) + sum(i in range(r+1), choose[n,i])',
                hypothesis('both ways'),
              ],
              ['==', 'rhs', hypothesis('rows')],
            ],
          }),
        ]),
        have('every number of inputs', `forall(n in nat, ${counted('n')})`, [
          induction('n', {
            base: [by(hypothesis('start'))],
            step: [by(hypothesis('next', { at: { n: 'n' } }))],
          }),
        ]),
        have('some w', someW('m', 'F[s]', '0', 'd', '0').replaceAll('x[i,j]', 'input[i,j]'), [
          obtain(['w'], 'shows', hypothesis('shown', { at: { S: 's' } })),
          witness({ w: 'w' }),
          both([['==', 'rhs', algebra()]], [['==', 'rhs', hypothesis('shows')]]),
        ]),
        have('no vectors', independent('0', 'd', '0'), [
          contradiction('0 < 0', [
            ['<', 'q + 1', sign()],
            ['<=', '0', sign()],
          ]),
        ]),
        [
          '<=',
          'rhs',
          hypothesis('every number of inputs', {
            at: { n: 'm', r: 'd', x: 'input', k: '0', y: 'array(q in nat, j in nat, 0)', G: 'F' },
          }),
        ],
      ],
    },
  },

  instances: {
    sizes: { Bit: [2, 2], m: [1, 3], d: [1, 1] },
    raw: { length: array('nat', { is: 'positive' }), some: array('cube[m]') },
    draw: { some: { oneOf: [0, 1] } },
    construct: {
      'input[i in nat, j in nat]': 'length[i]',
      'F[s in cube[m]]':
        'some[s]*(prod(i in range(m), delta(at[m,s,i], one)) + prod(i in range(m), delta(at[m,s,i], zero)))',
      'weight[j in nat]': '2*delta(at[m,S,0], one) - 1',
    },
    regimes: {
      'tight: as many weights as inputs': {
        construct: {
          d: 'm',
          'input[i in nat, j in nat]': 'delta(i,j)',
          'F[s in cube[m]]': '1',
          'weight[j in nat]': '2*delta(at[m,S,j], one) - 1',
        },
      },
      'tight: three inputs around zero in the plane': {
        sizes: { m: [3, 3], d: [2, 2] },
        construct: {
          'input[i in nat, j in nat]': 'delta(i,j) - delta(i,2)',
          'F[s in cube[m]]': '1 - prod(i in range(m), delta(at[m,s,i], one))',
          'weight[j in nat]': 'delta(at[m,S,j], one) - 2*delta(at[m,S,2], one)*delta(at[m,S,j], zero)',
        },
      },
    },
  },

  controls: {
    'one term less': {
      part: 'count',
      replace: ['range(d+1)', 'range(d)'],
      counterexample: { m: 1, d: 1, Bit: 2, zero: 0, one: 1, input: [[1]], F: [1, 1], S: 1, weight: [1] },
      because: 'one input that is not zero has both patterns',
    },
    'any patterns': {
      part: 'count',
      without: ['shown'],
      counterexample: { m: 1, d: 0, Bit: 2, zero: 0, one: 1, F: [1, 1] },
      instances: { sizes: { d: [0, 0] }, construct: { 'F[s in cube[m]]': '1' } },
      because: 'without weights there is the one pattern of zeros',
    },
  },
});
