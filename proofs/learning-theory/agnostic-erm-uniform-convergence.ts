/**
 * # Uniform convergence makes the minimiser of the empirical risk nearly best
 *
 * If empirical risks are within eps/2 of the risks for all hypotheses, every minimiser of the empirical risk is within eps of the least risk:
 * for finite classes, and for any class with real parameters. For |H| hypotheses with losses in [0,1] and m >= 2 ln(2 |H|/delta)/eps^2 independent
 * examples that holds with probability 1 - delta, under every law; of independence it is used that exponential moments of sums of
 * losses are products. No hypothesis need be without error: with label noise p a constant errs with probability min(p, 1 - p) or more.
 * For all hypotheses together is essential: when all labels are 1 and no point has probability above alpha, the indicator of the sample
 * has empirical risk 0 and risk 1 - m alpha or more, though the constant 1 has none; with no atoms the difference is 1 for every m.
 * Not claimed: measurability for infinite classes, that the number of examples is best.
 */
import {
  algebra,
  array,
  both,
  cases,
  contradiction,
  element,
  fn,
  have,
  hypothesis,
  type Instances,
  indexSet,
  law,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'agnostic-erm-uniform-convergence';
const emp = (h: string) => `sum(i in M, loss[${h},i,w])/card(M)`;
const error = (h: string) => `abs(${emp(h)} - risk[${h}])`;
const farthest = `max(j in H, ${error('j')})`;
/** One when h minimises the empirical risk. */
const least = (h: string) => `indicator(${emp(h)} <= min(l in H, ${emp('l')}))`;
const far = (h: string) => `indicator(min(b in H, risk[b]) + eps <= risk[${h}])`;
const minimiser = `max(h in H, ${least('h')}*${far('h')})`;
const E = (of: string) => `E(w in Sample, ${of})`;

const examples = {
  Sample: law('samples'),
  H: nonemptySet('hypotheses'),
  M: nonemptySet('examples'),
  loss: array('H', 'M', 'Sample', { is: 'bounded' }),
  risk: array('H'),
  eps: real('positive'),
};
/** Statements speak of the empirical risk by name, derivations write it out. */
const named = { 'emp[h in H, w in Sample]': 'sum(i in M, loss[h,i,w])/card(M)' };
const losses = {
  'at least zero': 'forall(h in H, i in M, w in Sample, 0 <= loss[h,i,w])',
  'at most one': 'forall(h in H, i in M, w in Sample, loss[h,i,w] <= 1)',
  'same law': `forall(h in H, i in M, ${E('loss[h,i,w]')} == risk[h])`,
  'independent examples': `forall(h in H, s in R, ${E('exp(s*sum(i in M, loss[h,i,w]))')} == prod(i in M, ${E('exp(s*loss[h,i,w])')}))`,
};
const deviation = (of: 'loss' | '-loss') => `sum(i in M, ${of}[h,i,w] - E(v in Sample, ${of}[h,i,v]))`;
/** One example of any law, or two that show one of two losses each. */
const drawn = {
  sizes: { M: [1, 1], Sample: [1, 4] },
  raw: {
    share: array('H', 'M', 'Sample', { is: '[0,1]' }),
    head: array('H', { is: '[0,1]' }),
    tail: array('H', { is: '[0,1]' }),
    bit: array('M', 'Sample'),
  },
  construct: {
    'loss[h in H, i in M, w in Sample]': 'share[h,i,w]',
    'risk[h in H]': 'max(i in M, E(w in Sample, loss[h,i,w]))',
  },
  regimes: {
    'two examples': {
      sizes: { M: [2, 2], Sample: [4, 4] },
      draw: {
        Sample: {
          tables: [['1/16', '3/16', '3/16', '9/16']],
        },
        bit: {
          tables: [
            [
              [0, 0, 1, 1],
              [0, 1, 0, 1],
            ],
          ],
        },
      },
      construct: { 'loss[h in H, i in M, w in Sample]': 'tail[h] + (head[h] - tail[h])*bit[i,w]' },
    },
  },
} as const;
/** No example of the sample x is at y: its indicator is wrong there. */
const missed = (y: string) => `indicator(sum(j in M, indicator(x[j] == ${y})) <= 0)`;

/** Two hypotheses on two fair coins: the first errs by 1/2 when they agree, the second when they do not. */
const twoCoins = {
  Sample: ['1/4', '1/4', '1/4', '1/4'],
  H: 2,
  M: 2,
  loss: [
    [
      [0, 0, 1, 1],
      [0, 1, 0, 1],
    ],
    [
      [0, 0, 1, 1],
      [1, 0, 1, 0],
    ],
  ],
  risk: ['1/2', '1/2'],
  eps: 1,
};
const fairCoin = { Sample: ['1/2', '1/2'], H: 1, M: 1, loss: [[[0, 1]]], risk: ['1/2'], eps: 1 };
const oneCoinTwice = {
  ...fairCoin,
  M: 2,
  loss: [
    [
      [0, 1],
      [0, 1],
    ],
  ],
};
/** Six labels, each 1 with probability 3/4, and the constants 1 and 0: 64 outcomes. */
const outcomes = Array.from({ length: 64 }, (_, w) => w);
const label = (w: number, i: number): number => (w >> i) & 1;
const six = [0, 1, 2, 3, 4, 5];
const noisyLabels = {
  Sample: outcomes.map((w) => `${six.reduce((product, i) => product * (1 + 2 * label(w, i)), 1)}/4096`),
  H: 2,
  M: 6,
  loss: [
    six.map((i) => outcomes.map((w) => 1 - label(w, i))),
    six.map((i) => outcomes.map((w) => label(w, i))),
  ],
  risk: ['1/4', '3/4'],
  eps: '1/2',
  dlt: '1/8',
};
const points = outcomes;
/** These instances and no others. */
const only = (those: Instances): Instances => ({
  ...those,
  regimes: {
    'two examples': those,
    'a fair coin': those,
    'two rare losses': those,
    'a hypothesis that always errs': those,
  },
});
/** Two hypotheses with one empirical risk, and risks that differ by eps. */
const tie = {
  sizes: { H: [2, 2] },
  raw: { order: array('H') },
  draw: { eps: { between: [0.5, 2] } },
  construct: {
    'risk[h in H]': 'eps*indicator(order[h] == order[best])',
    'empirical[h in H]': 'eps/2',
  },
} as const;

export default proof({
  id: itself,
  title: 'Uniform convergence makes the minimiser of the empirical risk nearly best',
  sources: [
    {
      document: 'foundations-article',
      section: 'PAC Learning Framework (Agnostic Learning); Generalization Bounds (Uniform Convergence)',
      relation: 'amended',
    },
  ],
  references: ['haussler1992', 'shalevshwartz2014, Lemma 4.2 and Corollary 4.6'],

  given: {},

  parts: {
    'any class': {
      given: {
        K: indexSet('parameters'),
        risk: fn('R[K]', 'R'),
        empirical: fn('R[K]', 'R'),
        best: array('K'),
        eps: real(),
      },
      hypotheses: {
        'uniformly close': 'forall(h in R[K], abs(empirical(h) - risk(h)) <= eps/2)',
        minimiser: 'forall(h in R[K], empirical(best) <= empirical(h))',
      },
      states: 'forall(h in R[K], risk(best) <= risk(h) + eps)',
      instances: {
        draw: { eps: { oneOf: [0, '1/2', 1, 3] } },
        construct: { 'best[k in K]': '0' },
        models: {
          risk: 'map(h in R[K], sum(k in K, abs(h[k])))',
          empirical: 'map(h in R[K], sum(k in K, abs(h[k])) - eps/2 + eps*min(1, sum(k in K, h[k]^2)))',
        },
        regimes: {
          'tight: a tie': {
            models: {
              risk: 'map(h in R[K], eps*indicator(sum(k in K, h[k]^2) <= 0))',
              empirical: 'map(h in R[K], eps/2)',
            },
          },
        },
      },
      derivation: [
        ['<=', 'empirical(best) + abs(empirical(best) - risk(best))', sign()],
        ['<=', 'empirical(best) + eps/2', hypothesis('uniformly close')],
        ['<=', 'empirical(h) + eps/2', hypothesis('minimiser')],
        ['<=', 'risk(h) + abs(empirical(h) - risk(h)) + eps/2', sign()],
        ['<=', 'risk(h) + eps/2 + eps/2', hypothesis('uniformly close', { at: { h: 'h' } })],
        ['==', 'rhs', algebra()],
      ],
    },
    'finite class': {
      given: {
        H: nonemptySet('hypotheses'),
        risk: array('H'),
        empirical: array('H'),
        best: element('H'),
        eps: real(),
      },
      hypotheses: {
        'uniformly close': 'max(h in H, abs(empirical[h] - risk[h])) <= eps/2',
        minimiser: 'empirical[best] <= min(h in H, empirical[h])',
      },
      states: 'risk[best] <= min(h in H, risk[h]) + eps',
      derivation: [
        have('close', 'forall(h in H, abs(empirical[h] - risk[h]) <= eps/2)', [
          ['<=', 'max(k in H, abs(empirical[k] - risk[k]))', algebra()],
          ['<=', 'rhs', hypothesis('uniformly close')],
        ]),
        have('each', 'forall(h in H, risk[best] - eps <= risk[h])', [
          ['<=', 'empirical[best] + abs(empirical[best] - risk[best]) - eps', sign()],
          ['<=', 'empirical[best] + eps/2 - eps', hypothesis('close')],
          ['<=', 'min(k in H, empirical[k]) + eps/2 - eps', hypothesis('minimiser')],
          ['<=', 'empirical[h] + eps/2 - eps', algebra()],
          ['<=', 'risk[h] + abs(empirical[h] - risk[h]) + eps/2 - eps', sign()],
          ['<=', 'risk[h] + eps/2 + eps/2 - eps', hypothesis('close', { at: { h: 'h' } })],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'risk[best] - eps + eps', algebra()],
        ['<=', 'rhs', hypothesis('each')],
      ],
      instances: { regimes: { 'tight: a tie': tie } },
    },
    'uniform convergence': {
      given: examples,
      where: named,
      hypotheses: losses,
      states: `${E('indicator(eps/2 <= max(j in H, abs(emp[j,w] - risk[j])))')} <= card(H)*(2*exp(-(card(M)*eps^2/2)))`,
      derivation: [
        have('width', '0 < sum(i in M, (1 - 0)^2)', [
          ['<', 'card(M)', sign()],
          ['==', 'rhs', algebra()],
        ]),
        have('negative width', '0 < sum(i in M, (0 - -1)^2)', [
          ['<', 'card(M)', sign()],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'above',
          `forall(h in H, ${E(`indicator(card(M)*eps/2 <= ${deviation('loss')})`)} <= exp(-(card(M)*eps^2/2)))`,
          [
            [
              '<=',
              'exp(-2*(card(M)*eps/2)^2/sum(i in M, (1 - 0)^2))',
              lemma('hoeffding-any-law', {
                part: 'tail',
                at: {
                  N: 'M',
                  Sample: 'Sample',
                  X: 'array(i in M, w in Sample, loss[h,i,w])',
                  a: 'array(i in M, 0)',
                  b: 'array(i in M, 1)',
                  t: 'card(M)*eps/2',
                },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'moments of the negative',
          `forall(h in H, s in R, ${E('exp(s*sum(i in M, -loss[h,i,w]))')} == prod(i in M, ${E('exp(s*-loss[h,i,w])')}))`,
          [
            ['==', E('exp(-s*sum(i in M, loss[h,i,w]))'), algebra()],
            [
              '==',
              `prod(i in M, ${E('exp(-s*loss[h,i,w])')})`,
              hypothesis('independent examples', { at: { h: 'h', s: '-s' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'below',
          `forall(h in H, ${E(`indicator(card(M)*eps/2 <= ${deviation('-loss')})`)} <= exp(-(card(M)*eps^2/2)))`,
          [
            [
              '<=',
              'exp(-2*(card(M)*eps/2)^2/sum(i in M, (0 - -1)^2))',
              lemma('hoeffding-any-law', {
                part: 'tail',
                at: {
                  N: 'M',
                  Sample: 'Sample',
                  X: 'array(i in M, w in Sample, -loss[h,i,w])',
                  a: 'array(i in M, -1)',
                  b: 'array(i in M, 0)',
                  t: 'card(M)*eps/2',
                },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'either side',
          'forall(y in R, indicator(eps/2 <= abs(y)) <= indicator(card(M)*eps/2 <= card(M)*y) + indicator(card(M)*eps/2 <= -(card(M)*y)))',
          [
            have('scaled', 'forall(z in R, indicator(eps/2 <= z) <= indicator(card(M)*eps/2 <= card(M)*z))', [
              cases(
                'eps/2 <= z',
                [
                  have('far', 'card(M)*eps/2 <= card(M)*z', [
                    ['<=', 'rhs', hypothesis('case', { times: 'card(M)' })],
                  ]),
                  ['==', '1', hypothesis('case')],
                  ['==', 'rhs', hypothesis('far')],
                ],
                [
                  ['==', '0', hypothesis('case')],
                  ['<=', 'rhs', sign()],
                ],
              ),
            ]),
            cases(
              '0 <= y',
              [
                ['==', 'indicator(eps/2 <= y)', hypothesis('case')],
                ['<=', 'indicator(card(M)*eps/2 <= card(M)*y)', hypothesis('scaled', { at: { z: 'y' } })],
                ['<=', 'rhs', sign()],
              ],
              [
                ['==', 'indicator(eps/2 <= -y)', hypothesis('case')],
                ['<=', 'indicator(card(M)*eps/2 <= card(M)*-y)', hypothesis('scaled', { at: { z: '-y' } })],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
        have(
          'entry',
          `forall(w in Sample, h in H, indicator(eps/2 <= ${error('h')}) <= sum(g in H, indicator(eps/2 <= ${error('g')})))`,
          [['<=', 'rhs', sign(`sum(g in H, (1 - delta(g, h))*indicator(eps/2 <= ${error('g')}))`)]],
        ),
        have(
          'some',
          `forall(w in Sample, indicator(eps/2 <= ${farthest}) <= sum(h in H, indicator(eps/2 <= ${error('h')})))`,
          [
            obtain(
              'g',
              'attained',
              lemma('maximum-attained', { at: { A: 'H', f: `array(h in H, ${error('h')})` } }),
            ),
            have('the largest', `${farthest} <= ${error('g')}`, [['<=', 'rhs', hypothesis('attained')]]),
            cases(
              `eps/2 <= ${farthest}`,
              [
                have('far', `eps/2 <= ${error('g')}`, [
                  ['<=', farthest, hypothesis('case')],
                  ['<=', 'rhs', hypothesis('the largest')],
                ]),
                ['==', '1', hypothesis('case')],
                ['==', `indicator(eps/2 <= ${error('g')})`, hypothesis('far')],
                ['<=', 'rhs', hypothesis('entry', { at: { w: 'w', h: 'g' } })],
              ],
              [
                ['==', '0', hypothesis('case')],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
        ['==', E(`indicator(eps/2 <= ${farthest})`), unfold('emp')],
        ['<=', E(`sum(h in H, indicator(eps/2 <= ${error('h')}))`), hypothesis('some')],
        [
          '<=',
          E(
            `sum(h in H, indicator(card(M)*eps/2 <= card(M)*(${emp('h')} - risk[h])) + indicator(card(M)*eps/2 <= -(card(M)*(${emp('h')} - risk[h]))))`,
          ),
          hypothesis('either side', { at: { y: `${emp('h')} - risk[h]` } }),
        ],
        [
          '==',
          E(
            `sum(h in H, indicator(card(M)*eps/2 <= ${deviation('loss')}) + indicator(card(M)*eps/2 <= ${deviation('-loss')}))`,
          ),
          hypothesis('same law'),
        ],
        [
          '==',
          `sum(h in H, ${E(`indicator(card(M)*eps/2 <= ${deviation('loss')})`)} + ${E(`indicator(card(M)*eps/2 <= ${deviation('-loss')})`)})`,
          algebra(),
        ],
        [
          '<=',
          'sum(h in H, exp(-(card(M)*eps^2/2)) + exp(-(card(M)*eps^2/2)))',
          hypothesis('above'),
          hypothesis('below'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...drawn,
        regimes: {
          ...drawn.regimes,
          'a fair coin': {
            sizes: { H: [1, 1], M: [1, 1], Sample: [2, 2] },
            draw: {
              Sample: { tables: [fairCoin.Sample] },
              loss: { tables: [fairCoin.loss] },
              eps: { oneOf: [1] },
            },
          },
          'two rare losses': {
            sizes: { H: [1, 1], M: [2, 2], Sample: [4, 4] },
            draw: {
              Sample: { tables: [['225/256', '15/256', '15/256', '1/256']] },
              loss: { tables: [twoCoins.loss.slice(0, 1)] },
              eps: { oneOf: ['15/8'] },
            },
          },
        },
      },
      slack:
        'the union bound adds up probabilities, and losses in [0,1] seldom reach the bound of Hoeffding; see hoeffding-finite-class',
    },
    'empirical risk minimisation': {
      given: { ...examples, dlt: real('positive') },
      where: named,
      hypotheses: { ...losses, 'enough examples': '2*log(2*card(H)/dlt)/eps^2 <= card(M)' },
      states: `${E('max(h in H, indicator(emp[h,w] <= min(l in H, emp[l,w]))*indicator(min(b in H, risk[b]) + eps <= risk[h]))')} <= dlt`,
      derivation: [
        have('larger', 'forall(p in R, q in R, q < p, indicator(p <= q) == 0)', [
          ['==', 'rhs', hypothesis('assumed')],
        ]),
        have(
          'far from its risk',
          `forall(w in Sample, k in H, ${least('k')}*${far('k')} <= indicator(eps/2 <= ${farthest}))`,
          [
            cases(
              `eps/2 <= ${farthest}`,
              [
                ['<=', '1', sign(`1 - ${least('k')} + ${least('k')}*(1 - ${far('k')})`)],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                cases(
                  `${emp('k')} <= min(l in H, ${emp('l')})`,
                  [
                    have('close', `forall(g in H, ${error('g')} <= ${farthest})`, [['<=', 'rhs', algebra()]]),
                    have('nearly best', `forall(g in H, risk[k] - 2*${farthest} <= risk[g])`, [
                      ['<=', `${emp('k')} + ${error('k')} - 2*${farthest}`, sign()],
                      ['<=', `${emp('k')} - ${farthest}`, hypothesis('close', { at: { g: 'k' } })],
                      ['<=', `min(l in H, ${emp('l')}) - ${farthest}`, hypothesis("case'")],
                      ['<=', `${emp('g')} - ${farthest}`, algebra()],
                      ['<=', `risk[g] + ${error('g')} - ${farthest}`, sign()],
                      ['<=', `risk[g] + ${farthest} - ${farthest}`, hypothesis('close', { at: { g: 'g' } })],
                      ['==', 'rhs', algebra()],
                    ]),
                    have('within eps', 'risk[k] < min(b in H, risk[b]) + eps', [
                      ['==', `risk[k] - 2*${farthest} + 2*${farthest}`, algebra()],
                      ['<=', `min(b in H, risk[b]) + 2*${farthest}`, hypothesis('nearly best')],
                      ['<', 'min(b in H, risk[b]) + 2*(eps/2)', hypothesis('case')],
                      ['==', 'rhs', algebra()],
                    ]),
                    ['==', '0', hypothesis('within eps')],
                    ['<=', 'rhs', sign()],
                  ],
                  [
                    [
                      '==',
                      `0*${far('k')}`,
                      hypothesis('larger', { at: { p: emp('k'), q: `min(l in H, ${emp('l')})` } }),
                    ],
                    ['<=', 'rhs', sign()],
                  ],
                ),
              ],
            ),
          ],
        ),
        have('exponent', 'log(2*card(H)/dlt) <= card(M)*eps^2/2', [
          ['==', 'eps^2/2*(2*log(2*card(H)/dlt)/eps^2)', algebra()],
          ['<=', 'eps^2/2*card(M)', hypothesis('enough examples', { times: 'eps^2/2' })],
          ['==', 'rhs', algebra()],
        ]),
        ['==', E(minimiser), unfold('emp')],
        ['<=', E(`indicator(eps/2 <= ${farthest})`), hypothesis('far from its risk')],
        ['==', E('indicator(eps/2 <= max(j in H, abs(emp[j,w] - risk[j])))'), unfold('emp')],
        ['<=', '2*card(H)*exp(-(card(M)*eps^2/2))', lemma(itself, { part: 'uniform convergence' })],
        ['<=', '2*card(H)*exp(-log(2*card(H)/dlt))', hypothesis('exponent')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...drawn,
        raw: { ...drawn.raw, more: real('positive') },
        construct: { ...drawn.construct, dlt: '2*card(H)*exp(-(card(M)*eps^2/2))*(1 + more)' },
        regimes: {
          ...drawn.regimes,
          'a hypothesis that always errs': {
            sizes: { H: [2, 2], M: [3, 3], Sample: [1, 1] },
            draw: {
              loss: {
                tables: [
                  [
                    [[0], [0], [0]],
                    [[1], [1], [1]],
                  ],
                ],
              },
              eps: { oneOf: [1] },
              dlt: { oneOf: ['29/32'] },
            },
          },
        },
      },
      slack: 'as for uniform convergence',
    },
    'label noise': {
      given: { Domain: law('examples'), U: array('Domain'), noise: real('(0,1)') },
      hypotheses: { noise: 'E(v in Domain, indicator(0 <= U[v])) == noise' },
      states:
        'min(E(v in Domain, indicator(0 <= U[v])), E(v in Domain, indicator(U[v] < 0))) == min(noise, 1 - noise)',
      derivation: [
        have('either', 'forall(y in R, indicator(y < 0) == 1 - indicator(0 <= y))', [
          cases('0 <= y', [['==', 'rhs', hypothesis('case')]], [['==', 'rhs', hypothesis('case')]]),
        ]),
        [
          '==',
          'min(E(v in Domain, indicator(0 <= U[v])), E(v in Domain, 1 - indicator(0 <= U[v])))',
          hypothesis('either'),
        ],
        [
          '==',
          'min(E(v in Domain, indicator(0 <= U[v])), 1 - E(v in Domain, indicator(0 <= U[v])))',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('noise')],
      ],
      instances: {
        sizes: { Domain: [3, 4] },
        draw: {
          Domain: {
            tables: [
              ['1/2', '1/4', '1/4'],
              ['1/2', '1/4', '1/8', '1/8'],
            ],
          },
          U: {
            tables: [
              [0, -1, 1],
              [-1, -2, 0, 1],
            ],
          },
        },
        construct: { noise: 'E(v in Domain, indicator(0 <= U[v]))' },
      },
    },
    'the indicator of the sample': {
      given: {
        Domain: law('points'),
        M: nonemptySet('examples'),
        Y: array('Domain'),
        x: array('M'),
        alpha: real(),
      },
      hypotheses: { 'small atoms': 'forall(y in R, E(v in Domain, indicator(y == Y[v])) <= alpha)' },
      states: `(sum(i in M, ${missed('x[i]')})/card(M) == 0) and (1 - card(M)*alpha <= E(v in Domain, ${missed('Y[v]')}))`,
      derivation: [
        both(
          [
            have('no error', `forall(i in M, ${missed('x[i]')} == 0)`, [
              have('at least itself', '0 < sum(j in M, indicator(x[j] == x[i]))', [
                ['<', 'sum(j in M, delta(j, i)*indicator(x[j] == x[i]))', sign()],
                ['<=', 'rhs', sign('sum(j in M, (1 - delta(j, i))*indicator(x[j] == x[i]))')],
              ]),
              ['==', 'rhs', hypothesis('at least itself')],
            ]),
            ['==', 'sum(i in M, 0)/card(M)', hypothesis('no error')],
            ['==', 'rhs', algebra()],
          ],
          [
            have('few', `forall(y in R, 1 - sum(j in M, indicator(x[j] == y)) <= ${missed('y')})`, [
              cases(
                'sum(j in M, indicator(x[j] == y)) <= 0',
                [
                  ['<=', '1', sign()],
                  ['==', 'rhs', hypothesis('case')],
                ],
                [
                  obtain(
                    'i',
                    'at y',
                    lemma('positive-sum-has-positive-term', {
                      at: { I: 'M', f: 'array(j in M, indicator(x[j] == y))' },
                    }),
                  ),
                  have('one', '1 <= sum(j in M, indicator(x[j] == y))', [
                    cases(
                      'x[i] == y',
                      [
                        ['==', 'indicator(x[i] == y)', hypothesis("case'")],
                        ['<=', 'rhs', sign('sum(j in M, (1 - delta(j, i))*indicator(x[j] == y))')],
                      ],
                      [
                        contradiction('0 < 0', [
                          ['<', 'indicator(x[i] == y)', hypothesis('at y')],
                          ['==', 'rhs', hypothesis("case'")],
                        ]),
                      ],
                    ),
                  ]),
                  ['<=', '0', hypothesis('one')],
                  ['==', 'rhs', hypothesis('case')],
                ],
              ),
            ]),
            ['==', '1 - sum(j in M, alpha)', algebra()],
            ['<=', '1 - sum(j in M, E(v in Domain, indicator(x[j] == Y[v])))', hypothesis('small atoms')],
            ['==', 'E(v in Domain, 1 - sum(j in M, indicator(x[j] == Y[v])))', algebra()],
            ['<=', 'rhs', hypothesis('few', { at: { y: 'Y[v]' } })],
          ],
        ),
      ],
      instances: {
        sizes: { Domain: [4, 4], M: [1, 3] },
        draw: {
          Domain: { tables: [['1/4', '1/4', '1/4', '1/4'], points.map(() => '1/64')] },
          Y: { tables: [[0, 1, 2, 3], points] },
          x: { oneOf: [0, 1, 2, 3, '1/2'] },
          alpha: { oneOf: ['1/4'] },
        },
      },
    },
  },

  instances: { sizes: { H: [1, 3], M: [1, 2], K: [0, 2] } },

  controls: {
    'eps in place of its half': {
      part: 'finite class',
      hypotheses: { 'uniformly close': 'max(h in H, abs(empirical[h] - risk[h])) <= eps' },
      counterexample: { H: 2, risk: ['1/2', 0], empirical: ['1/4', '1/4'], best: 0, eps: '1/4' },
      instances: {
        ...tie,
        construct: { 'risk[h in H]': '2*eps*indicator(order[h] == order[best])', 'empirical[h in H]': 'eps' },
      },
      because: 'one empirical risk is too small by 1/4, the other too large',
    },
    'one percent less': {
      part: 'finite class',
      replace: ['+ eps', '+ 99/100*eps'],
      counterexample: { H: 2, risk: [1, 0], empirical: ['1/2', '1/2'], best: 0, eps: 1 },
      instances: tie,
      because:
        'of two hypotheses with equal empirical risk the one whose risk is larger by eps may be returned',
    },
    'one percent less of any class': {
      part: 'any class',
      replace: ['+ eps', '+ 99/100*eps'],
      counterexample: {
        K: 1,
        best: [0],
        h: [1],
        risk: 'map(h in R[K], indicator(sum(k in K, h[k]^2) <= 0))',
        empirical: 'map(h in R[K], 1/2)',
        eps: 1,
      },
      because: 'the risks of two parameters may differ by eps',
    },
    'no minimiser': {
      part: 'finite class',
      without: ['minimiser'],
      counterexample: { H: 2, risk: [1, 0], empirical: [1, 0], best: 0, eps: 0 },
      instances: {
        ...tie,
        construct: {
          'risk[h in H]': '2*eps*indicator(order[h] == order[best])',
          'empirical[h in H]': '2*eps*indicator(order[h] == order[best])',
        },
      },
      because: 'another hypothesis may be worse',
    },
    'one for all hypotheses': {
      part: 'uniform convergence',
      replace: ['card(H)*', ''],
      counterexample: twoCoins,
      instances: only({
        sizes: { H: [2, 2], M: [2, 2], Sample: [4, 4] },
        draw: {
          Sample: { tables: [twoCoins.Sample] },
          loss: { tables: [twoCoins.loss] },
          eps: { oneOf: [1] },
        },
      }),
      because:
        'one of two hypotheses errs by 1/2 when two fair coins agree, the other when they do not: 1 is more than 2/e',
    },
    'twice the exponent': {
      part: 'uniform convergence',
      replace: ['*eps^2/2', '*eps^2'],
      counterexample: fairCoin,
      instances: only({
        sizes: { H: [1, 1], M: [1, 1], Sample: [2, 2] },
        draw: {
          Sample: { tables: [fairCoin.Sample] },
          loss: { tables: [fairCoin.loss] },
          eps: { oneOf: [1] },
        },
      }),
      because: 'the loss of a fair coin is 1/2 away from its mean: 1 is more than 2/exp(1)',
    },
    'examples that are all equal': {
      part: 'uniform convergence',
      without: ['independent examples'],
      counterexample: oneCoinTwice,
      instances: only({
        sizes: { H: [1, 1], M: [2, 2], Sample: [2, 2] },
        draw: {
          Sample: { tables: [oneCoinTwice.Sample] },
          loss: { tables: [oneCoinTwice.loss] },
          eps: { oneOf: [1] },
        },
      }),
      because: 'one fair coin shown twice is always 1/2 away from its mean: 1 is more than 2/e',
    },
    'the rate of realizable classes': {
      part: 'empirical risk minimisation',
      hypotheses: { 'enough examples': 'log(card(H)/dlt)/eps <= card(M)' },
      counterexample: noisyLabels,
      instances: only({
        sizes: { H: [2, 2], M: [6, 6], Sample: [64, 64] },
        draw: {
          Sample: { tables: [noisyLabels.Sample] },
          loss: { tables: [noisyLabels.loss] },
          eps: { oneOf: ['1/2'] },
          dlt: { oneOf: ['1/8'] },
        },
      }),
      because:
        'with label noise 1/4 three or more of six labels are wrong with probability 0.17, more than 1/8',
    },
    'a constant without error': {
      part: 'label noise',
      states: 'min(E(v in Domain, indicator(0 <= U[v])), E(v in Domain, indicator(U[v] < 0))) == 0',
      counterexample: { Domain: ['1/2', '1/4', '1/4'], U: [0, -1, 1], noise: '3/4' },
      because: 'either constant is wrong on some labels, so no class of them is realizable',
    },
    'convergence for each hypothesis alone': {
      part: 'the indicator of the sample',
      states: `E(v in Domain, ${missed('Y[v]')}) <= 1/2`,
      counterexample: {
        Domain: points.map(() => '1/64'),
        Y: points,
        M: 4,
        x: [0, 1, 2, 3],
        alpha: '1/64',
      },
      because:
        'the indicator of four of 64 points has no empirical risk and risk 60/64, while the constant 1 has none',
    },
    'one percent less of the atoms': {
      part: 'the indicator of the sample',
      replace: ['1 - card(M)*alpha', '1 - 99/100*card(M)*alpha'],
      counterexample: { Domain: ['1/4', '1/4', '1/4', '1/4'], Y: [0, 1, 2, 3], M: 1, x: [0], alpha: '1/4' },
      because: 'a sample of one point misses all others: equality',
    },
    'large atoms': {
      part: 'the indicator of the sample',
      without: ['small atoms'],
      counterexample: { Domain: [1], Y: [0], M: 1, x: [0], alpha: 0 },
      instances: { draw: { alpha: { oneOf: [0, '1/8'] } } },
      because: 'the sample is all there is',
    },
  },
});
