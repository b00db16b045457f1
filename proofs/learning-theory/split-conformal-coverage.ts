/**
 * # Split conformal prediction covers with probability 1 - alpha, and with distinct scores hardly more
 *
 * I holds the calibration examples and the test example, card(I) = n + 1 in all; the scores are of a function that was fixed before. The set C
 * of all labels whose score is at most the k-th smallest calibration score, k = ceil((1 - alpha)(n + 1)) <= n, contains the label of the test
 * example with probability k/(n + 1) at least if the scores are exchangeable, and exactly that if no two of them agree. Of exchangeability no
 * more is needed than that the ranks of all examples have the same law; for draws from a finite set of examples this is derived from
 * exchangeability itself, said of transpositions, which generate all permutations, and that of independent draws, too.
 * Not claimed: coverage given the calibration set, or given the features; what the set is like where k = n + 1 (it contains every label).
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  choice,
  contradiction,
  type Derivation,
  element,
  functions,
  have,
  hypothesis,
  type Instances,
  indexSet,
  induction,
  law,
  lemma,
  natural,
  nonemptySet,
  obtain,
  probability,
  proof,
  real,
  sign,
  stochastic,
  unfold,
  witness,
} from 'lemmata';

const itself = 'split-conformal-coverage';
/** How many scores have a rank below k. */
const counted = (k: string) => `sum(i in I, indicator(rank[i] < ${k}))`;
/** Whether the rank of i is k, said without that it is a natural number. */
const between = (i: string) => `(indicator(l <= rank[${i}])*indicator(rank[${i}] < l + 1))`;

const quantileOf = (s: string, q: string) => ({
  enough: `k <= sum(m in I, (1 - delta(m, test))*indicator(${s}[m] <= ${q}))`,
  'too few below': `sum(m in I, (1 - delta(m, test))*indicator(${s}[m] < ${q})) < k`,
});
const underLaw = {
  Omega: law(),
  S: array('I', 'Omega'),
  Q: array('Omega'),
  test: element('I'),
  alpha: real(),
};
const underLawTerms = { 'rankAt[i in I, w in Omega]': 'sum(m in I, indicator(S[m,w] < S[i,w]))' };
const quantileUnderLaw = {
  enough: 'forall(w in Omega, k <= sum(m in I, (1 - delta(m, test))*indicator(S[m,w] <= Q[w])))',
  'too few below': 'forall(w in Omega, sum(m in I, (1 - delta(m, test))*indicator(S[m,w] < Q[w])) < k)',
};
const oneLaw = {
  'ranks have one law':
    'forall(i in I, j in I, E(w in Omega, indicator(rankAt[i,w] < k)) == E(w in Omega, indicator(rankAt[j,w] < k)))',
};
const covered = 'E(w in Omega, indicator(S[test,w] <= Q[w]))';
const translated: Derivation = [
  have('at each point', 'forall(w in Omega, indicator(S[test,w] <= Q[w]) == indicator(rankAt[test,w] < k))', [
    [
      '==',
      'indicator(sum(m in I, indicator(S[m,w] < S[test,w])) < k)',
      lemma(itself, {
        part: 'the set and the rank',
        at: { I: 'I', k: 'k', s: 'array(i in I, S[i,w])', test: 'test', q: 'Q[w]' },
      }),
    ],
    ['==', 'rhs', unfold('rankAt')],
  ]),
  have('translated', `${covered} == E(w in Omega, indicator(rankAt[test,w] < k))`, [
    ['==', 'rhs', hypothesis('at each point')],
  ]),
];

const few: Derivation = [
  have('few', 'k <= card(I)', [
    ['==', 'E(w in Omega, k)', algebra()],
    [
      '<=',
      'E(w in Omega, sum(m in I, (1 - delta(m, test))*indicator(S[m,w] <= Q[w])))',
      hypothesis('enough'),
    ],
    [
      '<=',
      'E(w in Omega, sum(m in I, 1))',
      sign('E(w in Omega, sum(m in I, 1 - (1 - delta(m, test))*indicator(S[m,w] <= Q[w])))'),
    ],
    ['==', 'rhs', algebra()],
  ]),
];

/** The k-th smallest of the scores other than that of `test`, by their values alone. */
const smallest = (s: (i: string) => string) =>
  `min(i in I, ${s('i')} + (1 - (1 - delta(i, test))*indicator(k <= sum(m in I, (1 - delta(m, test))*indicator(${s('m')} <= ${s('i')}))))*(1 + max(j in I, ${s('j')}) - ${s('i')}))`;
/** Scores of which each example has each with the same probability: the rows of a Latin square, and those of two. */
const turned = {
  sizes: { I: [4, 4], Omega: [4, 4], k: [1, 3] },
  raw: {
    v: array('I'),
    pick: choice('I', 'Omega', 'I'),
    scale: array('Omega', { is: 'positive' }),
    less: real('[0,1)'),
  },
  draw: {
    Omega: {
      tables: [
        ['1/2', '1/2'],
        ['1/4', '1/4', '1/4', '1/4'],
      ],
    },
    scale: {
      tables: [
        [1, 1],
        [1, 1, 1, 1],
      ],
    },
    pick: {
      tables: [
        [
          [0, 1],
          [1, 0],
        ],
        [
          [0, 1, 2, 3],
          [1, 2, 3, 0],
          [2, 3, 0, 1],
          [3, 0, 1, 2],
        ],
        [
          [0, 1, 0, 1],
          [1, 0, 1, 0],
        ],
      ],
    },
  },
  construct: {
    'S[i in I, w in Omega]': 'scale[w]*v[pick[i,w]]',
    'Q[w in Omega]': smallest((i) => `S[${i},w]`),
    alpha: '1 - (k - less)/card(I)',
  },
  regimes: {
    'tight: two scores': { sizes: { I: [2, 2], Omega: [2, 2], k: [1, 1] } },
    'two laws of two scores': {
      sizes: { I: [2, 2], Omega: [4, 4], k: [1, 1] },
      draw: {
        Omega: { tables: [['1/8', '1/8', '3/8', '3/8']] },
        scale: { tables: [[1, 1, 2, 2]] },
      },
    },
  },
} satisfies Instances;

const drawn = {
  Z: indexSet('examples'),
  samples: functions('I', 'Z', { value: 'at', replace: 'put' }),
  p: probability('samples'),
  score: array('Z'),
};
/** The sample u with what stands at i and at j exchanged. */
const swap = (u: string) => `put[put[${u},i,at[${u},j]],j,at[${u},i]]`;
const exchangeable = `forall(u in samples, i in I, j in I, p[${swap('u')}] == p[u])`;
const rankOf = (u: string, i: string) => `sum(m in I, indicator(score[at[${u},m]] < score[at[${u},${i}]]))`;
const exchanged = {
  sizes: { I: [1, 3], Z: [1, 2] },
  raw: { single: probability('Z') },
  construct: { 'p[u in samples]': 'prod(i in I, single[at[u,i]])' },
} satisfies Instances;

const either = '(delta(m, i) + delta(m, j))';
const swapped: Derivation = [
  have('at i', `forall(v in samples, at[${swap('v')},i] == at[v,j])`, [
    ['==', 'delta(at[put[v,i,at[v,j]],i], at[v,j])', hypothesis('samples-kept'), hypothesis('case')],
    ['==', 'rhs', hypothesis('samples-replaced')],
  ]),
  have('at j', `forall(v in samples, at[${swap('v')},j] == at[v,i])`, [
    ['==', 'rhs', hypothesis('samples-replaced')],
  ]),
  have('elsewhere', `forall(v in samples, m in I, m != i, m != j, at[${swap('v')},m] == at[v,m])`, [
    ['==', 'delta(at[put[v,i,at[v,j]],m], at[v,m])', hypothesis('samples-kept')],
    ['==', 'rhs', hypothesis('samples-kept')],
  ]),
];

/** Scores with that of the test example moved above all others. */
const moved = (i: string) => `(s[${i}] + delta(${i}, test)*(1 + max(j in I, s[j]) - s[test]))`;
const movedRank = (i: string) => `sum(m in I, indicator(${moved('m')} < ${moved(i)}))`;
const rankOfOthers = (i: string) => `sum(m in I, (1 - delta(m, test))*indicator(s[m] < s[${i}]))`;
const inside = (i: string) => `(1 - delta(${i}, test))*indicator(${rankOfOthers(i)} < k)`;
/** Above zero where the rank among the others is below k, the more the larger the score is. */
const height = (i: string) => `${inside(i)}*(1 + s[${i}] - min(j in I, s[j]))`;

export default proof({
  id: itself,
  title: 'Split conformal prediction covers with probability 1 - alpha, and with distinct scores hardly more',
  sources: [],
  references: ['vovk2005, Section 4.1', 'lei2018, Theorem 2.2'],

  given: { I: nonemptySet('calibration examples and the test example'), s: array('I'), k: natural() },
  where: { 'rank[i in I]': 'sum(m in I, indicator(s[m] < s[i]))' },

  parts: {
    'ranks below k': {
      hypotheses: { 'at most all': 'k <= card(I)' },
      states: `k <= ${counted('k')}`,
      derivation: [
        have('each', `forall(l in nat, l <= card(I), l <= ${counted('l')})`, [
          induction('l', {
            base: [['<=', 'rhs', sign()]],
            step: [
              have('before', `l <= ${counted('l')}`, [
                have('small', 'l <= card(I)', [
                  ['<=', 'l + 1', sign()],
                  ['<=', 'rhs', hypothesis('assumed')],
                ]),
                ['<=', 'rhs', hypothesis('induction')],
              ]),
              have('monotone', 'forall(i in I, indicator(rank[i] < l) <= indicator(rank[i] < l + 1))', [
                cases(
                  'rank[i] < l',
                  [
                    have('then', 'rank[i] < l + 1', [
                      ['<', 'l', hypothesis('case')],
                      ['<', 'rhs', sign()],
                    ]),
                    ['==', '1', hypothesis('case')],
                    ['==', 'rhs', hypothesis('then')],
                  ],
                  [
                    ['==', '0', hypothesis('case')],
                    ['<=', 'rhs', sign()],
                  ],
                ),
              ]),
              cases(
                `l + 1 <= ${counted('l')}`,
                [
                  ['<=', counted('l'), hypothesis('case')],
                  ['<=', 'rhs', hypothesis('monotone')],
                ],
                [
                  // of those of rank l or more, one with the least score
                  obtain(
                    'b',
                    'least',
                    lemma('maximum-attained', {
                      at: {
                        f: 'array(i in I, -s[i] + indicator(rank[i] < l)*(s[i] - max(j in I, s[j]) - 1))',
                      },
                    }),
                  ),
                  have('outside', 'l <= rank[b]', [
                    contradiction('0 < 0', [
                      have('inside', 'forall(i in I, indicator(rank[i] < l) == 1)', [
                        cases(
                          'rank[i] < l',
                          [['==', 'rhs', hypothesis("case'")]],
                          [
                            have('top', '1 + max(j in I, s[j]) <= s[i]', [
                              ['==', '-(-s[b] + 1*(s[b] - max(j in I, s[j]) - 1))', algebra()],
                              [
                                '==',
                                '-(-s[b] + indicator(rank[b] < l)*(s[b] - max(j in I, s[j]) - 1))',
                                hypothesis('contrary'),
                              ],
                              [
                                '<=',
                                '-(-s[i] + indicator(rank[i] < l)*(s[i] - max(j in I, s[j]) - 1))',
                                hypothesis('least', { at: { b: 'i' } }),
                              ],
                              ['==', 'rhs', hypothesis("case'")],
                            ]),
                            contradiction('0 < 0', [
                              ['<=', 's[i] - 1 - max(j in I, s[j])', hypothesis('top')],
                              ['<=', 'max(j in I, s[j]) - 1 - max(j in I, s[j])', algebra()],
                              ['==', '-1', algebra()],
                              ['<', 'rhs', sign()],
                            ]),
                          ],
                        ),
                      ]),
                      ['==', 'l + 1 - (l + 1)', algebra()],
                      ['<=', 'card(I) - (l + 1)', hypothesis('assumed')],
                      ['==', 'sum(i in I, 1) - (l + 1)', algebra()],
                      ['==', `${counted('l')} - (l + 1)`, hypothesis('inside')],
                      ['<', 'rhs', hypothesis('case')],
                    ]),
                  ]),
                  have('above', 'forall(m in I, indicator(s[m] < s[b]) <= indicator(rank[m] < l))', [
                    cases(
                      'rank[m] < l',
                      [
                        ['<=', '1', sign()],
                        ['==', 'rhs', hypothesis('case')],
                      ],
                      [
                        have('not below', 's[b] <= s[m]', [
                          [
                            '==',
                            '-(-s[b] + indicator(rank[b] < l)*(s[b] - max(j in I, s[j]) - 1))',
                            hypothesis('outside'),
                          ],
                          [
                            '<=',
                            '-(-s[m] + indicator(rank[m] < l)*(s[m] - max(j in I, s[j]) - 1))',
                            hypothesis('least', { at: { b: 'm' } }),
                          ],
                          ['==', 'rhs', hypothesis("case'")],
                        ]),
                        ['==', '0', hypothesis('not below')],
                        ['<=', 'rhs', sign()],
                      ],
                    ),
                  ]),
                  have('next', 'rank[b] < l + 1', [
                    ['==', 'sum(m in I, indicator(s[m] < s[b]))', unfold('rank')],
                    ['<=', counted('l'), hypothesis('above')],
                    ['<', 'rhs', hypothesis('case')],
                  ]),
                  have(
                    'one more',
                    'forall(i in I, indicator(rank[i] < l) + delta(i, b) <= indicator(rank[i] < l + 1))',
                    [
                      cases(
                        'i == b',
                        [
                          ['==', 'indicator(rank[b] < l) + 1', hypothesis("case'")],
                          ['==', '1', hypothesis('outside')],
                          ['==', 'indicator(rank[b] < l + 1)', hypothesis('next')],
                          ['==', 'rhs', hypothesis("case'")],
                        ],
                        [
                          ['==', 'indicator(rank[i] < l)', hypothesis("case'")],
                          ['<=', 'rhs', hypothesis('monotone')],
                        ],
                      ),
                    ],
                  ),
                  ['<=', `${counted('l')} + 1`, hypothesis('before')],
                  ['==', 'sum(i in I, indicator(rank[i] < l) + delta(i, b))', algebra()],
                  ['<=', 'rhs', hypothesis('one more')],
                ],
              ),
            ],
          }),
        ]),
        ['<=', 'rhs', hypothesis('each')],
      ],
    },

    'distinct scores': {
      hypotheses: { 'at most all': 'k <= card(I)', distinct: 'forall(i in I, j in I, i != j, s[i] != s[j])' },
      states: `${counted('k')} == k`,
      derivation: [
        have('apart', 'forall(i in I, j in I, s[i] < s[j], rank[i] + 1 <= rank[j])', [
          have('ordered', 'forall(m in I, indicator(s[m] < s[i]) <= indicator(s[m] < s[j]))', [
            cases(
              's[m] < s[i]',
              [
                have('then', 's[m] < s[j]', [
                  ['<', 's[i]', hypothesis('case')],
                  ['<', 'rhs', hypothesis('assumed')],
                ]),
                ['<=', '1', sign()],
                ['==', 'rhs', hypothesis('then')],
              ],
              [
                ['==', '0', hypothesis('case')],
                ['<=', 'rhs', sign()],
              ],
            ),
          ]),
          have('each', 'forall(m in I, indicator(s[m] < s[i]) + delta(m, i) <= indicator(s[m] < s[j]))', [
            cases(
              'm == i',
              [
                ['==', 'indicator(s[i] < s[i]) + 1', hypothesis('case')],
                ['==', '1', algebra()],
                ['==', 'indicator(s[i] < s[j])', hypothesis('assumed')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                ['==', 'indicator(s[m] < s[i])', hypothesis('case')],
                ['<=', 'rhs', hypothesis('ordered')],
              ],
            ),
          ]),
          ['==', 'sum(m in I, indicator(s[m] < s[i]) + delta(m, i))', unfold('rank')],
          ['<=', 'sum(m in I, indicator(s[m] < s[j]))', hypothesis('each')],
          ['==', 'rhs', unfold('rank')],
        ]),
        have('each', `forall(l in nat, ${counted('l')} <= l)`, [
          induction('l', {
            base: [
              have('none', 'forall(i in I, indicator(rank[i] < 0) == 0)', [
                have('nonnegative', '0 <= rank[i]', [
                  ['<=', 'sum(m in I, indicator(s[m] < s[i]))', sign()],
                  ['==', 'rhs', unfold('rank')],
                ]),
                ['==', 'rhs', hypothesis('nonnegative')],
              ]),
              ['==', 'sum(i in I, 0)', hypothesis('none')],
              ['<=', 'rhs', algebra()],
            ],
            step: [
              have(
                'split',
                `forall(i in I, ${between('i')} == indicator(rank[i] < l + 1) - indicator(rank[i] < l))`,
                [
                  cases(
                    'rank[i] < l',
                    [
                      have('then', 'rank[i] < l + 1', [
                        ['<', 'l', hypothesis('case')],
                        ['<', 'rhs', sign()],
                      ]),
                      ['==', '0', hypothesis('case')],
                      ['==', 'rhs', hypothesis('then'), hypothesis('case')],
                    ],
                    [['==', 'rhs', hypothesis('case')]],
                  ),
                ],
              ),
              have(
                'one below the other',
                `forall(i in I, j in I, s[i] < s[j], ${between('i')}*${between('j')} == 0)`,
                [
                  cases(
                    'l <= rank[i]',
                    [
                      have('above', 'l + 1 <= rank[j]', [
                        ['<=', 'rank[i] + 1', hypothesis('case')],
                        ['<=', 'rhs', hypothesis('apart')],
                      ]),
                      ['==', 'rhs', hypothesis('above')],
                    ],
                    [['==', 'rhs', hypothesis('case')]],
                  ),
                ],
              ),
              have(
                'no two',
                `forall(i in I, j in I, ${between('i')}*${between('j')} == delta(i, j)*${between('i')})`,
                [
                  cases(
                    'i == j',
                    [
                      ['==', `${between('i')}*${between('i')}`, hypothesis('case')],
                      ['==', between('i'), algebra()],
                      ['==', 'rhs', hypothesis('case')],
                    ],
                    [
                      cases(
                        's[i] < s[j]',
                        [
                          ['==', '0', hypothesis('one below the other')],
                          ['==', 'rhs', hypothesis('case')],
                        ],
                        [
                          have('other way', 's[j] < s[i]', [
                            contradiction('0 != 0', [
                              have('unequal', 's[i] != s[j]', [
                                by(hypothesis('distinct', { at: { i: 'i', j: 'j' } })),
                              ]),
                              have('equal', 's[i] == s[j]', [['==', 'rhs', lemma('antisymmetry-of-order')]]),
                              ['==', 's[i] - s[j]', hypothesis('equal')],
                              ['!=', 'rhs', sign()],
                            ]),
                          ]),
                          ['==', '0', hypothesis('one below the other', { at: { i: 'j', j: 'i' } })],
                          ['==', 'rhs', hypothesis('case')],
                        ],
                      ),
                    ],
                  ),
                ],
              ),
              have('idempotent', `sum(i in I, ${between('i')})^2 == sum(i in I, ${between('i')})`, [
                ['==', `sum(i in I, sum(j in I, ${between('i')}*${between('j')}))`, algebra()],
                [
                  '==',
                  `sum(i in I, sum(j in I, delta(i, j)*${between('i')}))`,
                  hypothesis('no two', { at: { i: 'i', j: 'j' } }),
                ],
                ['==', 'rhs', algebra()],
              ]),
              have('at most one', `sum(i in I, ${between('i')}) <= 1`, [
                ['==', `2*sum(i in I, ${between('i')}) - sum(i in I, ${between('i')})`, algebra()],
                [
                  '==',
                  `2*sum(i in I, ${between('i')}) - sum(i in I, ${between('i')})^2`,
                  hypothesis('idempotent'),
                ],
                ['<=', 'rhs', sign(`(1 - sum(i in I, ${between('i')}))^2`)],
              ]),
              [
                '==',
                `${counted('l')} + sum(i in I, indicator(rank[i] < l + 1) - indicator(rank[i] < l))`,
                algebra(),
              ],
              ['==', `${counted('l')} + sum(i in I, ${between('i')})`, hypothesis('split')],
              ['<=', `${counted('l')} + 1`, hypothesis('at most one')],
              ['<=', 'rhs', hypothesis('induction')],
            ],
          }),
        ]),
        have('enough', `k <= ${counted('k')}`, [['<=', 'rhs', lemma(itself, { part: 'ranks below k' })]]),
        have('no more', `${counted('k')} <= k`, [['<=', 'rhs', hypothesis('each')]]),
        ['==', 'rhs', lemma('antisymmetry-of-order')],
      ],
    },

    'the set and the rank': {
      instances: { sizes: { I: [2, 5], k: [1, 4] }, construct: { q: smallest((i) => `s[${i}]`) } },
      given: { test: element('I'), q: real() },
      hypotheses: quantileOf('s', 'q'),
      states: 'indicator(s[test] <= q) == indicator(rank[test] < k)',
      derivation: [
        cases(
          's[test] <= q',
          [
            have(
              'each',
              'forall(m in I, indicator(s[m] < s[test]) <= (1 - delta(m, test))*indicator(s[m] < q))',
              [
                cases(
                  'm == test',
                  [
                    ['==', 'indicator(s[test] < s[test])', hypothesis("case'")],
                    ['==', '0', algebra()],
                    ['==', 'rhs', hypothesis("case'")],
                  ],
                  [
                    cases(
                      's[m] < s[test]',
                      [
                        have('then', 's[m] < q', [
                          ['<', 's[test]', hypothesis("case''")],
                          ['<=', 'rhs', hypothesis('case')],
                        ]),
                        ['<=', '1', sign()],
                        ['==', 'indicator(s[m] < q)', hypothesis('then')],
                        ['==', 'rhs', hypothesis("case'")],
                      ],
                      [
                        ['==', '0', hypothesis("case''")],
                        ['<=', 'indicator(s[m] < q)', sign()],
                        ['==', 'rhs', hypothesis("case'")],
                      ],
                    ),
                  ],
                ),
              ],
            ),
            have('few', 'rank[test] < k', [
              ['==', 'sum(m in I, indicator(s[m] < s[test]))', unfold('rank')],
              ['<=', 'sum(m in I, (1 - delta(m, test))*indicator(s[m] < q))', hypothesis('each')],
              ['<', 'rhs', hypothesis('too few below')],
            ]),
            ['==', '1', hypothesis('case')],
            ['==', 'rhs', hypothesis('few')],
          ],
          [
            have(
              'each',
              'forall(m in I, (1 - delta(m, test))*indicator(s[m] <= q) <= indicator(s[m] < s[test]))',
              [
                cases(
                  's[m] <= q',
                  [
                    have('then', 's[m] < s[test]', [
                      ['<=', 'q', hypothesis("case'")],
                      ['<', 'rhs', hypothesis('case')],
                    ]),
                    ['<=', '1', sign()],
                    ['==', 'rhs', hypothesis('then')],
                  ],
                  [
                    ['==', '0', hypothesis("case'")],
                    ['<=', 'rhs', sign()],
                  ],
                ),
              ],
            ),
            have('many', 'k <= rank[test]', [
              ['<=', 'sum(m in I, (1 - delta(m, test))*indicator(s[m] <= q))', hypothesis('enough')],
              ['<=', 'sum(m in I, indicator(s[m] < s[test]))', hypothesis('each')],
              ['==', 'rhs', unfold('rank')],
            ]),
            ['==', '0', hypothesis('case')],
            ['==', 'rhs', hypothesis('many')],
          ],
        ),
      ],
    },
    'the quantile exists': {
      given: { test: element('I') },
      hypotheses: { 'at least one': '1 <= k', 'no more than calibration examples': 'k + 1 <= card(I)' },
      states: `exists(q in R, (${quantileOf('s', 'q').enough}) and (${quantileOf('s', 'q')['too few below']}))`,
      instances: { sizes: { I: [2, 5], k: [1, 4] }, construct: { q: smallest((i) => `s[${i}]`) } },
      derivation: [
        have('all of them', 'k <= card(I)', [
          ['<=', 'k + 1', sign()],
          ['<=', 'rhs', hypothesis('no more than calibration examples')],
        ]),
        have('ranks after the move', `k <= sum(i in I, indicator(${movedRank('i')} < k))`, [
          [
            '<=',
            'rhs',
            lemma(itself, {
              part: 'ranks below k',
              at: { I: 'I', k: 'k', s: `array(i in I, ${moved('i')})` },
            }),
          ],
        ]),
        have(
          'test is last',
          `forall(m in I, indicator(${moved('m')} < ${moved('test')}) == 1 - delta(m, test))`,
          [
            cases(
              'm == test',
              [
                ['==', `indicator(${moved('test')} < ${moved('test')})`, hypothesis('case')],
                ['==', '0', algebra()],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have('below', `s[m] < ${moved('test')}`, [
                  ['<=', 'max(j in I, s[j])', algebra()],
                  ['<', 'rhs', sign()],
                ]),
                ['==', `indicator(s[m] < ${moved('test')})`, hypothesis('case')],
                ['==', '1', hypothesis('below')],
                ['==', 'rhs', hypothesis('case')],
              ],
            ),
          ],
        ),
        have(
          'no more than the others',
          `forall(i in I, indicator(${movedRank('i')} < k) <= ${inside('i')})`,
          [
            cases(
              'i == test',
              [
                have('too many', `k <= ${movedRank('test')}`, [
                  ['<=', 'card(I) - 1', hypothesis('no more than calibration examples')],
                  ['==', 'sum(m in I, 1 - delta(m, test))', algebra()],
                  ['==', 'rhs', hypothesis('test is last')],
                ]),
                ['==', `indicator(${movedRank('test')} < k)`, hypothesis('case')],
                ['==', '0', hypothesis('too many')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have(
                  'each',
                  `forall(m in I, indicator(${moved('m')} < s[i]) == (1 - delta(m, test))*indicator(s[m] < s[i]))`,
                  [
                    cases(
                      'm == test',
                      [
                        have('above', `s[i] <= ${moved('test')}`, [
                          ['<=', 'max(j in I, s[j])', algebra()],
                          ['<=', 'rhs', sign()],
                        ]),
                        ['==', `indicator(${moved('test')} < s[i])`, hypothesis("case'")],
                        ['==', '0', hypothesis('above')],
                        ['==', 'rhs', hypothesis("case'")],
                      ],
                      [['==', 'rhs', hypothesis("case'")]],
                    ),
                  ],
                ),
                ['==', `indicator(sum(m in I, indicator(${moved('m')} < s[i])) < k)`, hypothesis('case')],
                ['==', `indicator(${rankOfOthers('i')} < k)`, hypothesis('each')],
                ['<=', 'rhs', hypothesis('case')],
              ],
            ),
          ],
        ),
        have('inside', `k <= sum(i in I, ${inside('i')})`, [
          ['<=', `sum(i in I, indicator(${movedRank('i')} < k))`, hypothesis('ranks after the move')],
          ['<=', 'rhs', hypothesis('no more than the others')],
        ]),
        obtain('b', 'highest', lemma('maximum-attained', { at: { f: `array(i in I, ${height('i')})` } })),
        have('at least one high', `forall(i in I, ${inside('i')} <= ${height('i')})`, [
          ['==', `${inside('i')}*(1 + min(j in I, s[j]) - min(j in I, s[j]))`, algebra()],
          ['<=', 'rhs', algebra()],
        ]),
        have('b is high', `0 < ${height('b')}`, [
          contradiction('0 < 0', [
            ['<', '1', sign()],
            ['<=', 'k', hypothesis('at least one')],
            ['<=', `sum(i in I, ${inside('i')})`, hypothesis('inside')],
            ['<=', `sum(i in I, ${height('i')})`, hypothesis('at least one high')],
            ['<=', `sum(i in I, ${height('b')})`, hypothesis('highest')],
            ['==', `card(I)*(${height('b')})`, algebra()],
            ['<=', 'rhs', hypothesis('contrary', { times: 'card(I)' })],
          ]),
        ]),
        have('rank of b', `${rankOfOthers('b')} < k`, [
          contradiction('0 < 0', [
            ['<', height('b'), hypothesis('b is high')],
            ['==', 'rhs', hypothesis('contrary')],
          ]),
        ]),
        have('b is no test', 'delta(b, test) == 0', [
          cases(
            'b == test',
            [
              contradiction('0 < 0', [
                ['<', height('b'), hypothesis('b is high')],
                ['==', 'rhs', hypothesis('case')],
              ]),
            ],
            [['==', 'rhs', hypothesis('case')]],
          ),
        ]),
        have('below b', `forall(i in I, ${inside('i')} <= (1 - delta(i, test))*indicator(s[i] <= s[b]))`, [
          cases(
            's[i] <= s[b]',
            [
              ['<=', '1 - delta(i, test)', sign()],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              [
                '==',
                `1/(s[i] - s[b])*(${inside('i')}*(${height('i')}) - ${inside('i')}*(1 + s[b] - min(j in I, s[j])))`,
                algebra(),
              ],
              [
                '<=',
                `1/(s[i] - s[b])*(${inside('i')}*(${height('b')}) - ${inside('i')}*(1 + s[b] - min(j in I, s[j])))`,
                hypothesis('highest'),
              ],
              ['==', '0', hypothesis('rank of b'), hypothesis('b is no test')],
              ['==', 'rhs', hypothesis('case')],
            ],
          ),
        ]),
        witness({ q: 's[b]' }),
        both(
          [
            ['<=', `sum(i in I, ${inside('i')})`, hypothesis('inside')],
            ['<=', 'rhs', hypothesis('below b')],
          ],
          [['<', 'rhs', hypothesis('rank of b')]],
        ),
      ],
    },
    coverage: {
      instances: turned,
      given: underLaw,
      where: underLawTerms,
      hypotheses: { ...quantileUnderLaw, ...oneLaw, 'rounded up': '(1 - alpha)*card(I) <= k' },
      states: `(1 - alpha <= k/card(I)) and (k/card(I) <= ${covered})`,
      derivation: [
        both(
          [
            ['==', '(1 - alpha)*card(I)/card(I)', algebra()],
            ['<=', 'rhs', hypothesis('rounded up', { times: '1/card(I)' })],
          ],
          [
            ...translated,
            ...few,
            have('each', 'forall(w in Omega, k <= sum(i in I, indicator(rankAt[i,w] < k)))', [
              [
                '<=',
                'sum(i in I, indicator(sum(m in I, indicator(S[m,w] < S[i,w])) < k))',
                lemma(itself, { part: 'ranks below k', at: { I: 'I', k: 'k', s: 'array(i in I, S[i,w])' } }),
              ],
              ['==', 'rhs', unfold('rankAt')],
            ]),
            ['==', 'E(w in Omega, k)/card(I)', algebra()],
            ['<=', 'E(w in Omega, sum(i in I, indicator(rankAt[i,w] < k)))/card(I)', hypothesis('each')],
            ['==', 'sum(i in I, E(w in Omega, indicator(rankAt[i,w] < k)))/card(I)', algebra()],
            [
              '==',
              'sum(i in I, E(w in Omega, indicator(rankAt[test,w] < k)))/card(I)',
              hypothesis('ranks have one law', { at: { i: 'i', j: 'test' } }),
            ],
            ['==', 'E(w in Omega, indicator(rankAt[test,w] < k))', algebra()],
            ['==', 'rhs', hypothesis('translated')],
          ],
        ),
      ],
    },

    'upper bound': {
      instances: turned,
      given: underLaw,
      where: underLawTerms,
      hypotheses: {
        ...quantileUnderLaw,
        ...oneLaw,
        distinct: 'forall(w in Omega, i in I, j in I, i != j, S[i,w] != S[j,w])',
        'rounded up by less than one': 'k < (1 - alpha)*card(I) + 1',
      },
      states: `(${covered} == k/card(I)) and (k/card(I) < 1 - alpha + 1/card(I))`,
      derivation: [
        both(
          [
            ...translated,
            ...few,
            have('each', 'forall(w in Omega, sum(i in I, indicator(rankAt[i,w] < k)) == k)', [
              ['==', 'sum(i in I, indicator(sum(m in I, indicator(S[m,w] < S[i,w])) < k))', unfold('rankAt')],
              [
                '==',
                'rhs',
                lemma(itself, {
                  part: 'distinct scores',
                  at: { I: 'I', k: 'k', s: 'array(i in I, S[i,w])' },
                }),
              ],
            ]),
            ['==', 'E(w in Omega, indicator(rankAt[test,w] < k))', hypothesis('translated')],
            ['==', 'sum(i in I, E(w in Omega, indicator(rankAt[test,w] < k)))/card(I)', algebra()],
            [
              '==',
              'sum(i in I, E(w in Omega, indicator(rankAt[i,w] < k)))/card(I)',
              hypothesis('ranks have one law', { at: { i: 'i', j: 'test' } }),
            ],
            ['==', 'E(w in Omega, sum(i in I, indicator(rankAt[i,w] < k)))/card(I)', algebra()],
            ['==', 'E(w in Omega, k)/card(I)', hypothesis('each')],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '<',
              '((1 - alpha)*card(I) + 1)/card(I)',
              hypothesis('rounded up by less than one', { times: '1/card(I)' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },

    'exchangeable draws': {
      given: drawn,
      hypotheses: { exchangeable },
      states: `forall(i in I, j in I, sum(u in samples, p[u]*indicator(${rankOf('u', 'i')} < k)) == sum(u in samples, p[u]*indicator(${rankOf('u', 'j')} < k)))`,
      instances: {
        ...exchanged,
        sizes: { ...exchanged.sizes, k: [0, 2] },
        regimes: { 'the lower of two': { sizes: { I: [2, 3], Z: [2, 2], k: [1, 1] } } },
      },
      derivation: [
        cases(
          'i == j',
          [['==', 'rhs', hypothesis('case')]],
          [
            ...swapped,
            have('twice', `forall(u in samples, ${swap(`${swap('u')}`)} == u)`, [
              have('everywhere', `forall(m in I, at[${swap(`${swap('u')}`)},m] == at[u,m])`, [
                cases(
                  'm == i',
                  [
                    ['==', `delta(at[${swap(`${swap('u')}`)},i], at[u,i])`, hypothesis("case'")],
                    [
                      '==',
                      `delta(at[${swap('u')},j], at[u,i])`,
                      hypothesis('at i', { at: { v: swap('u') } }),
                    ],
                    ['==', 'rhs', hypothesis('at j')],
                  ],
                  [
                    cases(
                      'm == j',
                      [
                        ['==', `delta(at[${swap(`${swap('u')}`)},j], at[u,j])`, hypothesis("case''")],
                        [
                          '==',
                          `delta(at[${swap('u')},i], at[u,j])`,
                          hypothesis('at j', { at: { v: swap('u') } }),
                        ],
                        ['==', 'rhs', hypothesis('at i')],
                      ],
                      [
                        [
                          '==',
                          `delta(at[${swap('u')},m], at[u,m])`,
                          hypothesis('elsewhere', { at: { v: swap('u') } }),
                        ],
                        ['==', 'rhs', hypothesis('elsewhere')],
                      ],
                    ),
                  ],
                ),
              ]),
              ['==', 'rhs', hypothesis('samples-determined')],
            ]),
            have(
              'as many below',
              `forall(u in samples, c in R, sum(m in I, indicator(score[at[${swap('u')},m]] < c)) == sum(m in I, indicator(score[at[u,m]] < c)))`,
              [
                have(
                  'each',
                  `forall(m in I, indicator(score[at[${swap('u')},m]] < c) == indicator(score[at[u,m]] < c) + (delta(m, i) - delta(m, j))*(indicator(score[at[u,j]] < c) - indicator(score[at[u,i]] < c)))`,
                  [
                    cases(
                      'm == i',
                      [
                        ['==', `indicator(score[at[${swap('u')},i]] < c)`, hypothesis("case'")],
                        ['==', 'indicator(score[at[u,j]] < c)', hypothesis('at i')],
                        ['==', 'rhs', hypothesis("case'"), hypothesis('case')],
                      ],
                      [
                        cases(
                          'm == j',
                          [
                            ['==', `indicator(score[at[${swap('u')},j]] < c)`, hypothesis("case''")],
                            ['==', 'indicator(score[at[u,i]] < c)', hypothesis('at j')],
                            ['==', 'rhs', hypothesis("case''"), hypothesis('case')],
                          ],
                          [
                            ['==', 'indicator(score[at[u,m]] < c)', hypothesis('elsewhere')],
                            ['==', 'rhs', hypothesis("case'"), hypothesis("case''")],
                          ],
                        ),
                      ],
                    ),
                  ],
                ),
                [
                  '==',
                  'sum(m in I, indicator(score[at[u,m]] < c) + (delta(m, i) - delta(m, j))*(indicator(score[at[u,j]] < c) - indicator(score[at[u,i]] < c)))',
                  hypothesis('each'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            [
              '==',
              `sum(u in samples, p[${swap('u')}]*indicator(${rankOf(swap('u'), 'i')} < k))`,
              lemma('reindexing', {
                at: {
                  I: 'samples',
                  J: 'samples',
                  image: `array(u in samples, ${swap('u')})`,
                  source: `array(u in samples, ${swap('u')})`,
                  f: `array(u in samples, p[u]*indicator(${rankOf('u', 'i')} < k))`,
                },
              }),
            ],
            [
              '==',
              `sum(u in samples, p[u]*indicator(${rankOf(swap('u'), 'i')} < k))`,
              hypothesis('exchangeable'),
            ],
            [
              '==',
              `sum(u in samples, p[u]*indicator(sum(m in I, indicator(score[at[${swap('u')},m]] < score[at[u,j]])) < k))`,
              hypothesis('at i'),
            ],
            ['==', 'rhs', hypothesis('as many below')],
          ],
        ),
      ],
    },
    'independent draws are exchangeable': {
      given: { ...drawn, r: probability('Z') },
      hypotheses: { independent: 'forall(u in samples, p[u] == prod(i in I, r[at[u,i]]))' },
      states: exchangeable,
      instances: { ...exchanged, construct: { 'p[u in samples]': 'prod(i in I, r[at[u,i]])' } },
      derivation: [
        cases(
          'i == j',
          [
            have('same', `${swap('u')} == u`, [
              have('everywhere', `forall(m in I, at[${swap('u')},m] == at[u,m])`, [
                cases(
                  'm == i',
                  [
                    ['==', `delta(at[${swap('u')},j], at[u,j])`, hypothesis("case'"), hypothesis('case')],
                    ['==', 'delta(at[u,i], at[u,j])', hypothesis('samples-replaced')],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                  [
                    ['==', 'delta(at[put[put[u,i,at[u,i]],i,at[u,i]],m], at[u,m])', hypothesis('case')],
                    ['==', 'delta(at[put[u,i,at[u,i]],m], at[u,m])', hypothesis('samples-kept')],
                    ['==', 'rhs', hypothesis('samples-kept')],
                  ],
                ),
              ]),
              ['==', 'rhs', hypothesis('samples-determined')],
            ]),
            ['==', 'rhs', hypothesis('same')],
          ],
          [
            ...swapped,
            have(
              'one factor',
              'forall(x in R[I], t in I, forall(m in I, 0 <= x[m]), prod(m in I, x[m]) == x[t]*prod(m in I, delta(m, t) + (1 - delta(m, t))*x[m]))',
              [
                have('each', 'forall(m in I, delta(m, t)*(x[t] - x[m]) == 0)', [
                  cases('m == t', [['==', 'rhs', hypothesis("case'")]], [['==', 'rhs', hypothesis("case'")]]),
                ]),
                ['==', 'prod(m in I, delta(m, t)*x[t] + (1 - delta(m, t))*x[m])', hypothesis('each')],
                [
                  '==',
                  'rhs',
                  lemma('product-law', {
                    part: 'one factor apart',
                    at: { N: 'I', t: 't', a: 'x[t]', b: 'x' },
                  }),
                ],
              ],
            ),
            have(
              'two factors',
              `forall(x in R[I], forall(m in I, 0 <= x[m]), prod(m in I, x[m]) == x[i]*x[j]*prod(m in I, ${either} + (1 - ${either})*x[m]))`,
              [
                have(
                  'each',
                  `forall(m in I, delta(m, j) + (1 - delta(m, j))*(delta(m, i) + (1 - delta(m, i))*x[m]) == ${either} + (1 - ${either})*x[m])`,
                  [
                    cases(
                      'm == i',
                      [['==', 'rhs', hypothesis("case'"), hypothesis('case')]],
                      [['==', 'rhs', hypothesis("case'")]],
                    ),
                  ],
                ),
                [
                  '==',
                  'x[i]*prod(m in I, delta(m, i) + (1 - delta(m, i))*x[m])',
                  hypothesis('one factor', { at: { x: 'x', t: 'i' } }),
                ],
                [
                  '==',
                  'x[i]*((delta(j, i) + (1 - delta(j, i))*x[j])*prod(m in I, delta(m, j) + (1 - delta(m, j))*(delta(m, i) + (1 - delta(m, i))*x[m])))',
                  hypothesis('one factor', {
                    at: { x: 'array(m in I, delta(m, i) + (1 - delta(m, i))*x[m])', t: 'j' },
                  }),
                ],
                [
                  '==',
                  `x[i]*((delta(j, i) + (1 - delta(j, i))*x[j])*prod(m in I, ${either} + (1 - ${either})*x[m]))`,
                  hypothesis('each'),
                ],
                ['==', 'rhs', hypothesis('case')],
              ],
            ),
            have(
              'others',
              `forall(m in I, ${either} + (1 - ${either})*r[at[${swap('u')},m]] == ${either} + (1 - ${either})*r[at[u,m]])`,
              [
                cases(
                  'm == i',
                  [['==', 'rhs', hypothesis("case'"), hypothesis('case')]],
                  [
                    cases(
                      'm == j',
                      [['==', 'rhs', hypothesis("case''"), hypothesis('case')]],
                      [['==', 'rhs', hypothesis('elsewhere')]],
                    ),
                  ],
                ),
              ],
            ),
            ['==', `prod(m in I, r[at[${swap('u')},m]])`, hypothesis('independent')],
            [
              '==',
              `r[at[${swap('u')},i]]*r[at[${swap('u')},j]]*prod(m in I, ${either} + (1 - ${either})*r[at[${swap('u')},m]])`,
              hypothesis('two factors', { at: { x: `array(m in I, r[at[${swap('u')},m]])` } }),
            ],
            [
              '==',
              `r[at[u,j]]*r[at[${swap('u')},j]]*prod(m in I, ${either} + (1 - ${either})*r[at[${swap('u')},m]])`,
              hypothesis('at i'),
            ],
            [
              '==',
              `r[at[u,j]]*r[at[u,i]]*prod(m in I, ${either} + (1 - ${either})*r[at[${swap('u')},m]])`,
              hypothesis('at j'),
            ],
            [
              '==',
              `r[at[u,j]]*r[at[u,i]]*prod(m in I, ${either} + (1 - ${either})*r[at[u,m]])`,
              hypothesis('others'),
            ],
            [
              '==',
              'prod(m in I, r[at[u,m]])',
              hypothesis('two factors', { at: { x: 'array(m in I, r[at[u,m]])' } }),
            ],
            ['==', 'rhs', hypothesis('independent')],
          ],
        ),
      ],
    },
    'coverage of exchangeable draws': {
      given: { ...drawn, Q: array('samples'), test: element('I') },
      hypotheses: {
        exchangeable,
        enough:
          'forall(u in samples, k <= sum(m in I, (1 - delta(m, test))*indicator(score[at[u,m]] <= Q[u])))',
        'too few below':
          'forall(u in samples, sum(m in I, (1 - delta(m, test))*indicator(score[at[u,m]] < Q[u])) < k)',
      },
      states: 'k/card(I) <= sum(u in samples, p[u]*indicator(score[at[u,test]] <= Q[u]))',
      instances: {
        ...exchanged,
        sizes: { I: [2, 3], Z: [1, 2], k: [1, 2] },
        construct: { ...exchanged.construct, 'Q[u in samples]': smallest((i) => `score[at[u,${i}]]`) },
        regimes: {
          'tight: two examples in either order': {
            sizes: { I: [2, 2], Z: [2, 2], k: [1, 1] },
            construct: {
              'p[u in samples]': 'indicator(sum(i in I, sum(j in I, delta(at[u,i], at[u,j]))) <= card(I))/2',
            },
          },
        },
      },
      derivation: [
        have('each', `forall(u in samples, k <= sum(i in I, indicator(${rankOf('u', 'i')} < k)))`, [
          have('few', 'k <= card(I)', [
            [
              '<=',
              'sum(m in I, (1 - delta(m, test))*indicator(score[at[u,m]] <= Q[u]))',
              hypothesis('enough'),
            ],
            [
              '<=',
              'sum(m in I, 1)',
              sign('sum(m in I, 1 - (1 - delta(m, test))*indicator(score[at[u,m]] <= Q[u]))'),
            ],
            ['==', 'rhs', algebra()],
          ]),
          [
            '<=',
            'rhs',
            lemma(itself, {
              part: 'ranks below k',
              at: { I: 'I', k: 'k', s: 'array(i in I, score[at[u,i]])' },
            }),
          ],
        ]),
        have(
          'translated',
          `forall(u in samples, indicator(score[at[u,test]] <= Q[u]) == indicator(${rankOf('u', 'test')} < k))`,
          [
            [
              '==',
              'rhs',
              lemma(itself, {
                part: 'the set and the rank',
                at: { I: 'I', k: 'k', s: 'array(i in I, score[at[u,i]])', test: 'test', q: 'Q[u]' },
              }),
            ],
          ],
        ),
        ['==', 'sum(u in samples, p[u]*k)/card(I)', hypothesis('p-sums-to-one')],
        [
          '<=',
          `sum(u in samples, p[u]*sum(i in I, indicator(${rankOf('u', 'i')} < k)))/card(I)`,
          hypothesis('each'),
        ],
        ['==', `sum(i in I, sum(u in samples, p[u]*indicator(${rankOf('u', 'i')} < k)))/card(I)`, algebra()],
        [
          '==',
          `sum(i in I, sum(u in samples, p[u]*indicator(${rankOf('u', 'test')} < k)))/card(I)`,
          lemma(itself, { part: 'exchangeable draws', at: { i: 'i', j: 'test' } }),
        ],
        ['==', `sum(u in samples, p[u]*indicator(${rankOf('u', 'test')} < k))`, algebra()],
        ['==', 'rhs', hypothesis('translated')],
      ],
    },
  },

  instances: { sizes: { I: [1, 5], k: [0, 5] } },

  controls: {
    'one more than k': {
      part: 'ranks below k',
      states: `k + 1 <= ${counted('k')}`,
      counterexample: { I: 2, s: [0, 1], k: 1 },
      because: 'of two different scores one has nothing below it',
    },
    'ranks with the ties counted': {
      part: 'ranks below k',
      where: { 'rank[i in I]': 'sum(m in I, indicator(s[m] <= s[i]))' },
      counterexample: { I: 1, s: [0], k: 1 },
      because: 'a score is not below itself',
    },
    'equal scores': {
      part: 'distinct scores',
      without: ['distinct'],
      counterexample: { I: 2, s: [0, 0], k: 1 },
      because: 'nothing is below either of them',
      instances: { sizes: { I: [2, 3], k: [1, 2] }, draw: { s: { oneOf: [0, 1] } } },
    },
    'the set without its end': {
      part: 'the set and the rank',
      states: 'indicator(s[test] < q) == indicator(rank[test] < k)',
      counterexample: { I: 2, s: [0, 0], k: 1, test: 1, q: 0 },
      because: 'the test score is the quantile',
      instances: { draw: { s: { oneOf: [0, 1] } } },
    },
    'as many as there are examples': {
      part: 'the quantile exists',
      without: ['no more than calibration examples'],
      counterexample: { I: 1, s: [0], k: 1, test: 0, q: 0 },
      because: 'there is no calibration example',
      instances: { sizes: { I: [1, 1], k: [1, 1] } },
    },
    'k of the calibration examples alone': {
      part: 'coverage',
      states: `k/(card(I) - 1) <= ${covered}`,
      hypotheses: { 'rounded up': '(1 - alpha)*(card(I) - 1) <= k' },
      counterexample: {
        I: 2,
        k: 1,
        Omega: ['1/2', '1/2'],
        S: [
          [0, 1],
          [1, 0],
        ],
        Q: [0, 1],
        test: 1,
        alpha: 0,
      },
      because: 'the second of two scores is at most the first with probability 1/2, not 1',
      instances: { construct: { alpha: '1 - (k - less)/(card(I) - 1)' } },
    },
    'scores that are not exchangeable': {
      part: 'coverage',
      without: ['ranks have one law'],
      counterexample: { I: 2, k: 1, Omega: [1], S: [[0], [1]], Q: [0], test: 1, alpha: '1/2' },
      because: 'the test score is always the larger one',
      instances: { construct: { 'S[i in I, w in Omega]': 'delta(i, test)' } },
    },
    'coverage given the scores': {
      part: 'coverage',
      states: `forall(w in Omega, k/card(I) <= indicator(S[test,w] <= Q[w]))`,
      counterexample: {
        I: 2,
        k: 1,
        Omega: ['1/2', '1/2'],
        S: [
          [0, 1],
          [1, 0],
        ],
        Q: [0, 1],
        test: 1,
        alpha: '1/2',
      },
      because: 'where the test score is the larger one the label is missed',
    },
    'no more with equal scores': {
      part: 'upper bound',
      without: ['distinct'],
      counterexample: {
        I: 2,
        k: 1,
        Omega: [1],
        S: [[0], [0]],
        Q: [0],
        test: 1,
        alpha: '1/2',
      },
      because: 'equal scores are always covered',
      instances: { construct: { 'S[i in I, w in Omega]': 'scale[w]*v[pick[i,w]]*0' } },
    },
    'draws that are not exchangeable': {
      part: 'coverage of exchangeable draws',
      without: ['exchangeable'],
      counterexample: { I: 2, Z: 2, p: [0, 0, 1, 0], score: [0, 1], test: 1, Q: [0, 1, 0, 1], k: 1 },
      because: 'the first example has score 0 and the test example score 1',
      instances: {
        sizes: { I: [2, 2], Z: [2, 2] },
        raw: { mine: array('Z') },
        construct: {
          'score[z in Z]': 'indicator(mine[z] == max(y in Z, mine[y]))',
          'p[u in samples]':
            'prod(i in I, delta(i, test)*score[at[u,i]] + (1 - delta(i, test))*(1 - score[at[u,i]]))',
        },
      },
    },
    'different laws of independent draws': {
      part: 'independent draws are exchangeable',
      given: { r: stochastic('I', 'Z') },
      hypotheses: { independent: 'forall(u in samples, p[u] == prod(i in I, r[i,at[u,i]]))' },
      counterexample: {
        I: 2,
        Z: 2,
        r: [
          [1, 0],
          [0, 1],
        ],
        p: [0, 0, 1, 0],
        u: 2,
        i: 0,
        j: 1,
      },
      instances: { construct: { 'p[u in samples]': 'prod(i in I, r[i,at[u,i]])' } },
      because: 'the first draw is always the first example, the second the other one',
    },
  },
});
