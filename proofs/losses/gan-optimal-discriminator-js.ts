/**
 * # The best discriminator, and what a generator then minimises
 *
 * For laws p and q on a finite set and V(D) = E_p log D + E_q log(1 - D), D in [0,1] (0 log 0 = 0; V is finite where D = 0 only off p and D = 1 only
 * off q): V(D) = V(D*) - sum (p + q) kl(D*||D) with D* = p/(p + q), V(D*) = 2 JS(p,q) - log 4, and 0 <= JS <= log 2, with JS = 0 iff p = q and
 * JS = log 2 iff the supports are disjoint. Points that neither law charges have no weight. JS = H(m) - (H(p) + H(q))/2 with m = (p + q)/2.
 * Not claimed: laws that are not finite; training.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  contradiction,
  type Derivation,
  element,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  probability,
  proof,
  sign,
  unfold,
} from 'lemmata';

const given = {
  X: nonemptySet('points'),
  p: probability('X'),
  q: probability('X'),
};
const where = {
  'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
  'best[x in X]': 'p[x]/max(p[x] + q[x], indicator(p[x] + q[x] <= 0))',
  'V(d in R[X])': 'sum(x in X, p[x]*ln(d[x])) + sum(x in X, q[x]*ln(1 - d[x]))',
  'mean[x in X]': '(p[x] + q[x])/2',
  JS: '1/2*sum(x in X, p[x]*(ln(p[x]) - ln(mean[x]))) + 1/2*sum(x in X, q[x]*(ln(q[x]) - ln(mean[x])))',
};
/** Else V is -infinity: ln 0 = 0 would make `gap` true all the same, and say something else by it. */
const finite = {
  'D charges p': 'forall(x in X, guess[x] == 0, p[x] == 0)',
  '1 - D charges q': 'forall(x in X, guess[x] == 1, q[x] == 0)',
};
const discriminator = { guess: array('X', { is: '[0,1]' }) };
const kl = '(best[x]*(ln(best[x]) - ln(guess[x])) + (1 - best[x])*(ln(1 - best[x]) - ln(1 - guess[x])))';
const own = (part: string) => lemma('gan-optimal-discriminator-js', { part });
/** (p + q) D* = p, (p + q)(1 - D*) = q, also where both vanish. */
const shares: Derivation = [
  have('share of p', 'forall(i in X, (p[i] + q[i])*best[i] == p[i])', [
    have('none', 'forall(p[i] + q[i] == 0, p[i] == 0)', [
      have('small', 'p[i] <= 0', [
        ['<=', 'p[i] + q[i]', sign()],
        ['==', 'rhs', hypothesis('assumed')],
      ]),
      contradiction('0 < 0', [
        ['<', 'p[i]', sign()],
        ['<=', 'rhs', hypothesis('small')],
      ]),
    ]),
    ['==', '(p[i] + q[i])*(p[i]/max(p[i] + q[i], indicator(p[i] + q[i] <= 0)))', unfold('best')],
    [
      '==',
      'rhs',
      lemma('logarithm-with-zero-convention', { part: 'normalised', at: { a: 'p[i]', c: 'p[i] + q[i]' } }),
    ],
  ]),
  have('share of q', 'forall(i in X, (p[i] + q[i])*(1 - best[i]) == q[i])', [
    ['==', 'p[i] + q[i] - (p[i] + q[i])*best[i]', algebra()],
    ['==', 'p[i] + q[i] - p[i]', hypothesis('share of p', { at: { i: 'i' }, times: '-1' })],
    ['==', 'rhs', algebra()],
  ]),
];
/** What a law keeps below log 2: p (log(p + q) - log p) >= 0. */
const rest = (p: string, q: string) =>
  have(`rest of ${p}`, `forall(i in X, 0 <= ${p}[i]*(ln(${p}[i] + ${q}[i]) - ln(${p}[i])))`, [
    have('more', `${p}[i] <= ${p}[i] + ${q}[i]`, [['<=', 'rhs', sign()]]),
    [
      '<=',
      'rhs',
      unfold('ln'),
      lemma('logarithm-with-zero-convention', {
        part: 'monotone',
        at: { a: `${p}[i]`, b: `${p}[i] + ${q}[i]` },
      }),
    ],
  ]);
const half = (p: string) =>
  have(`half of ${p}`, `forall(i in X, ${p}[i]*ln(mean[i]) == ${p}[i]*(ln(p[i] + q[i]) - log(2)))`, [
    cases(
      `${p}[i] == 0`,
      [
        ['==', '0', hypothesis('case')],
        ['==', 'rhs', hypothesis('case')],
      ],
      [
        have('charged', `0 < ${p}[i]`, [['<', 'rhs', sign()]]),
        have('both', '0 < p[i] + q[i]', [['<', 'rhs', sign()]]),
        ['==', `${p}[i]*ln((p[i] + q[i])/2)`, unfold('mean')],
        ['==', `${p}[i]*log((p[i] + q[i])/2)`, unfold('ln')],
        ['==', `${p}[i]*(log(p[i] + q[i]) - log(2))`, algebra()],
        ['==', 'rhs', unfold('ln')],
      ],
    ),
  ]);
const sums =
  'sum(x in X, p[x]*(ln(p[x] + q[x]) - ln(p[x]))) + sum(x in X, q[x]*(ln(p[x] + q[x]) - ln(q[x])))';
const room: Derivation = [
  half('p'),
  half('q'),
  have('room', `2*(log(2) - JS) == ${sums}`, [
    [
      '==',
      '2*log(2) - sum(x in X, p[x]*(ln(p[x]) - ln(mean[x]))) - sum(x in X, q[x]*(ln(q[x]) - ln(mean[x])))',
      unfold('JS'),
    ],
    [
      '==',
      '2*log(2) - sum(x in X, p[x]*(ln(p[x]) - (ln(p[x] + q[x]) - log(2)))) - sum(x in X, q[x]*(ln(q[x]) - (ln(p[x] + q[x]) - log(2))))',
      hypothesis('half of p', { at: { i: 'x' }, times: '1' }),
      hypothesis('half of q', { at: { i: 'x' }, times: '1' }),
    ],
    ['==', `2*log(2) + ${sums} - log(2)*sum(x in X, p[x]) - log(2)*sum(x in X, q[x])`, algebra()],
    [
      '==',
      `2*log(2) + ${sums} - log(2)*1 - log(2)*1`,
      hypothesis('p-sums-to-one'),
      hypothesis('q-sums-to-one'),
    ],
    ['==', 'rhs', algebra()],
  ]),
];
const mixture: Derivation = [
  have('mean is nonnegative', 'forall(i in X, 0 <= mean[i])', [
    ['<=', '(p[i] + q[i])/2', sign()],
    ['==', 'rhs', unfold('mean')],
  ]),
  have('mean is a law', 'sum(x in X, mean[x]) == 1', [
    ['==', 'sum(x in X, (p[x] + q[x])/2)', unfold('mean')],
    ['==', '1/2*sum(x in X, p[x]) + 1/2*sum(x in X, q[x])', algebra()],
    ['==', '1/2 + 1/2', hypothesis('p-sums-to-one'), hypothesis('q-sums-to-one')],
    ['==', 'rhs', algebra()],
  ]),
];
const charges = (p: string) =>
  have(`mean charges ${p}`, `forall(x in X, mean[x] == 0, ${p}[x] == 0)`, [
    have('small', `${p}[x]/2 <= 0`, [
      ['<=', '(p[x] + q[x])/2', sign()],
      ['==', 'mean[x]', unfold('mean')],
      ['==', 'rhs', hypothesis('assumed')],
    ]),
    contradiction('0 < 0', [
      ['<', `${p}[x]/2`, sign()],
      ['<=', 'rhs', hypothesis('small')],
    ]),
  ]);
const divergence = (p: string) =>
  have(`divergence of ${p}`, `0 <= sum(x in X, ${p}[x]*(ln(${p}[x]) - ln(mean[x])))`, [
    [
      '<=',
      'rhs',
      unfold('ln'),
      lemma('kullback-leibler-nonnegative', { part: 'nonnegative', at: { K: 'X', q: p, p: 'mean' } }),
    ],
  ]);
const log = (x: string) => `log(max(${x}, indicator(${x} <= 0)))`;
const restSum = (p: string, q: string) =>
  have(`sum of ${p}`, `0 <= sum(x in X, ${p}[x]*(ln(${p}[x] + ${q}[x]) - ln(${p}[x])))`, [
    ['==', 'sum(x in X, 0)', algebra()],
    ['<=', 'rhs', hypothesis(`rest of ${p}`)],
  ]);

const disjoint = {
  sizes: { X: [2, 2] as const },
  construct: { 'p[x in X]': 'delta(x,first)', 'q[x in X]': '1 - delta(x,first)' },
};

export default proof({
  id: 'gan-optimal-discriminator-js',
  title: 'V(D) = V(D*) - sum (p + q) kl(D*||D), V(D*) = 2 JS - log 4, and 0 <= JS <= log 2',
  sources: [
    { document: 'foundations-book', section: 'Generative adversarial networks', relation: 'made precise' },
  ],
  references: ['goodfellow2014, Proposition 1 and Theorem 1', 'lin1991'],

  given,
  where,

  parts: {
    gap: {
      given: discriminator,
      hypotheses: finite,
      states: `V(guess) == V(best) - sum(x in X, (p[x] + q[x])*${kl})`,
      derivation: [
        ...shares,
        have('p', 'forall(i in X, p[i] == (p[i] + q[i])*best[i])', [['==', 'rhs', hypothesis('share of p')]]),
        have(
          'term',
          `forall(i in X, (p[i] + q[i])*${kl.replaceAll('[x]', '[i]')} == p[i]*(ln(best[i]) - ln(guess[i])) + q[i]*(ln(1 - best[i]) - ln(1 - guess[i])))`,
          [
            [
              '==',
              '(p[i] + q[i])*best[i]*(ln(best[i]) - ln(guess[i])) + (p[i] + q[i])*(1 - best[i])*(ln(1 - best[i]) - ln(1 - guess[i]))',
              algebra(),
            ],
            [
              '==',
              'p[i]*(ln(best[i]) - ln(guess[i])) + (p[i] + q[i])*(1 - best[i])*(ln(1 - best[i]) - ln(1 - guess[i]))',
              hypothesis('share of p', { at: { i: 'i' }, times: 'ln(best[i]) - ln(guess[i])' }),
            ],
            [
              '==',
              'rhs',
              hypothesis('share of q', { at: { i: 'i' }, times: 'ln(1 - best[i]) - ln(1 - guess[i])' }),
            ],
          ],
        ),
        ['==', 'sum(x in X, p[x]*ln(guess[x])) + sum(x in X, q[x]*ln(1 - guess[x]))', unfold('V')],
        [
          '==',
          'sum(x in X, p[x]*ln(best[x])) + sum(x in X, q[x]*ln(1 - best[x])) - sum(x in X, p[x]*(ln(best[x]) - ln(guess[x])) + q[x]*(ln(1 - best[x]) - ln(1 - guess[x])))',
          algebra(),
        ],
        [
          '==',
          `sum(x in X, p[x]*ln(best[x])) + sum(x in X, q[x]*ln(1 - best[x])) - sum(x in X, (p[x] + q[x])*${kl})`,
          hypothesis('term'),
        ],
        ['==', 'rhs', unfold('V')],
      ],
      instances: {
        regimes: {
          'tight: D* of disjoint laws': {
            ...disjoint,
            construct: { ...disjoint.construct, 'guess[x in X]': 'best[x]' },
          },
        },
      },
    },
    'best discriminator': {
      given: discriminator,
      hypotheses: finite,
      states: 'V(guess) <= V(best)',
      derivation: [
        ...shares,
        have('between', 'forall(i in X, (0 <= best[i]) and (best[i] <= 1))', [
          both(
            [
              ['<=', 'p[i]/max(p[i] + q[i], indicator(p[i] + q[i] <= 0))', sign()],
              ['==', 'rhs', unfold('best')],
            ],
            [
              cases(
                'p[i] + q[i] == 0',
                [
                  have('small', 'p[i] <= 0', [
                    ['<=', 'p[i] + q[i]', sign()],
                    ['==', 'rhs', hypothesis('case')],
                  ]),
                  ['==', 'p[i]/max(p[i] + q[i], indicator(p[i] + q[i] <= 0))', unfold('best')],
                  [
                    '<=',
                    '0',
                    hypothesis('small', { times: '1/max(p[i] + q[i], indicator(p[i] + q[i] <= 0))' }),
                  ],
                  ['<=', 'rhs', algebra()],
                ],
                [
                  have('positive', '0 < p[i] + q[i]', [['<', 'rhs', sign()]]),
                  ['==', '1/(p[i] + q[i])*((p[i] + q[i])*best[i])', algebra()],
                  [
                    '==',
                    '1/(p[i] + q[i])*p[i]',
                    hypothesis('share of p', { at: { i: 'i' }, times: '1/(p[i] + q[i])' }),
                  ],
                  ['<=', '1/(p[i] + q[i])*(p[i] + q[i])', sign()],
                  ['==', 'rhs', algebra()],
                ],
              ),
            ],
          ),
        ]),
        have('lower', 'forall(i in X, 0 <= best[i])', [['<=', 'rhs', hypothesis('between')]]),
        have('upper', 'forall(i in X, 0 <= 1 - best[i])', [['<=', 'rhs', hypothesis('between')]]),
        have('term', `forall(x in X, 0 <= (p[x] + q[x])*${kl})`, [
          cases(
            'p[x] + q[x] == 0',
            [
              ['<=', '0', algebra()],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              have('positive', '0 < p[x] + q[x]', [['<', 'rhs', sign()]]),
              have('no zero', 'forall(guess[x] == 0, best[x] == 0)', [
                ['==', '1/(p[x] + q[x])*((p[x] + q[x])*best[x])', algebra()],
                [
                  '==',
                  '1/(p[x] + q[x])*p[x]',
                  hypothesis('share of p', { at: { i: 'x' }, times: '1/(p[x] + q[x])' }),
                ],
                ['==', 'rhs', hypothesis('D charges p', { at: { x: 'x' }, times: '1/(p[x] + q[x])' })],
              ]),
              have('no one', 'forall(1 - guess[x] == 0, 1 - best[x] == 0)', [
                have('one', 'guess[x] == 1', [
                  ['==', '1 - (1 - guess[x])', algebra()],
                  ['==', 'rhs', hypothesis('assumed', { times: '-1' })],
                ]),
                ['==', '1/(p[x] + q[x])*((p[x] + q[x])*(1 - best[x]))', algebra()],
                [
                  '==',
                  '1/(p[x] + q[x])*q[x]',
                  hypothesis('share of q', { at: { i: 'x' }, times: '1/(p[x] + q[x])' }),
                ],
                ['==', 'rhs', hypothesis('1 - D charges q', { at: { x: 'x' }, times: '1/(p[x] + q[x])' })],
              ]),
              have('first', 'best[x] - guess[x] <= best[x]*(ln(best[x]) - ln(guess[x]))', [
                ['<=', 'best[x] - guess[x] + (sqrt(best[x]) - sqrt(guess[x]))^2', sign()],
                [
                  '<=',
                  'rhs',
                  unfold('ln'),
                  lemma('kullback-leibler-nonnegative', {
                    part: 'pointwise',
                    at: { a: 'best[x]', b: 'guess[x]' },
                  }),
                ],
              ]),
              have(
                'second',
                '(1 - best[x]) - (1 - guess[x]) <= (1 - best[x])*(ln(1 - best[x]) - ln(1 - guess[x]))',
                [
                  [
                    '<=',
                    '(1 - best[x]) - (1 - guess[x]) + (sqrt(1 - best[x]) - sqrt(1 - guess[x]))^2',
                    sign(),
                  ],
                  [
                    '<=',
                    'rhs',
                    unfold('ln'),
                    lemma('kullback-leibler-nonnegative', {
                      part: 'pointwise',
                      at: { a: '1 - best[x]', b: '1 - guess[x]' },
                    }),
                  ],
                ],
              ),
              ['==', '(p[x] + q[x])*((best[x] - guess[x]) + ((1 - best[x]) - (1 - guess[x])))', algebra()],
              [
                '<=',
                '(p[x] + q[x])*(best[x]*(ln(best[x]) - ln(guess[x])) + ((1 - best[x]) - (1 - guess[x])))',
                hypothesis('first', { times: 'p[x] + q[x]' }),
              ],
              ['<=', 'rhs', hypothesis('second', { times: 'p[x] + q[x]' })],
            ],
          ),
        ]),
        have('nonnegative', `0 <= sum(x in X, (p[x] + q[x])*${kl})`, [
          ['==', 'sum(x in X, 0)', algebra()],
          ['<=', 'rhs', hypothesis('term')],
        ]),
        ['==', `V(best) - sum(x in X, (p[x] + q[x])*${kl})`, own('gap')],
        ['<=', 'rhs', hypothesis('nonnegative')],
      ],
      instances: { regimes: { 'tight: D*': { construct: { 'guess[x in X]': 'best[x]' } } } },
    },
    'value of the best discriminator': {
      states: 'V(best) == 2*JS - log(4)',
      derivation: [
        half('p'),
        half('q'),
        ...shares,
        have('quotients', 'forall(a in positive, s in positive, a*ln(a*(1/s)) == a*(ln(a) - log(s)))', [
          ['==', 'a*log(a/s)', unfold('ln')],
          ['==', 'a*(log(a) - log(s))', algebra()],
          ['==', 'rhs', unfold('ln')],
        ]),
        have('of p', 'forall(i in X, p[i]*ln(best[i]) == p[i]*(ln(p[i]) - ln(p[i] + q[i])))', [
          cases(
            'p[i] == 0',
            [
              ['==', '0', hypothesis('case')],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              have('charged', '0 < p[i]', [['<', 'rhs', sign()]]),
              have('both', '0 < p[i] + q[i]', [['<', 'rhs', sign()]]),
              have('quotient', 'best[i] == p[i]*(1/(p[i] + q[i]))', [
                ['==', '1/(p[i] + q[i])*((p[i] + q[i])*best[i])', algebra()],
                ['==', 'rhs', hypothesis('share of p', { at: { i: 'i' }, times: '1/(p[i] + q[i])' })],
              ]),
              ['==', 'p[i]*ln(p[i]*(1/(p[i] + q[i])))', hypothesis('quotient')],
              [
                '==',
                'p[i]*(ln(p[i]) - log(p[i] + q[i]))',
                hypothesis('quotients', { at: { a: 'p[i]', s: 'p[i] + q[i]' } }),
              ],
              ['==', 'rhs', unfold('ln')],
            ],
          ),
        ]),
        have('of q', 'forall(i in X, q[i]*ln(1 - best[i]) == q[i]*(ln(q[i]) - ln(p[i] + q[i])))', [
          cases(
            'q[i] == 0',
            [
              ['==', '0', hypothesis('case')],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              have('charged', '0 < q[i]', [['<', 'rhs', sign()]]),
              have('both', '0 < p[i] + q[i]', [['<', 'rhs', sign()]]),
              have('quotient', '1 - best[i] == q[i]*(1/(p[i] + q[i]))', [
                ['==', '1/(p[i] + q[i])*((p[i] + q[i])*(1 - best[i]))', algebra()],
                ['==', 'rhs', hypothesis('share of q', { at: { i: 'i' }, times: '1/(p[i] + q[i])' })],
              ]),
              ['==', 'q[i]*ln(q[i]*(1/(p[i] + q[i])))', hypothesis('quotient')],
              [
                '==',
                'q[i]*(ln(q[i]) - log(p[i] + q[i]))',
                hypothesis('quotients', { at: { a: 'q[i]', s: 'p[i] + q[i]' } }),
              ],
              ['==', 'rhs', unfold('ln')],
            ],
          ),
        ]),
        ['==', 'sum(x in X, p[x]*ln(best[x])) + sum(x in X, q[x]*ln(1 - best[x]))', unfold('V')],
        [
          '==',
          'sum(x in X, p[x]*(ln(p[x]) - ln(p[x] + q[x]))) + sum(x in X, q[x]*(ln(q[x]) - ln(p[x] + q[x])))',
          hypothesis('of p'),
          hypothesis('of q'),
        ],
        [
          '==',
          'sum(x in X, p[x]*(ln(p[x]) - (ln(p[x] + q[x]) - log(2)))) + sum(x in X, q[x]*(ln(q[x]) - (ln(p[x] + q[x]) - log(2)))) - log(2)*sum(x in X, p[x]) - log(2)*sum(x in X, q[x])',
          algebra(),
        ],
        [
          '==',
          'sum(x in X, p[x]*(ln(p[x]) - ln(mean[x]))) + sum(x in X, q[x]*(ln(q[x]) - ln(mean[x]))) - log(2)*1 - log(2)*1',
          hypothesis('half of p', { at: { i: 'x' }, times: '-1' }),
          hypothesis('half of q', { at: { i: 'x' }, times: '-1' }),
          hypothesis('p-sums-to-one'),
          hypothesis('q-sums-to-one'),
        ],
        ['==', 'rhs', unfold('JS')],
      ],
    },
    'by entropies': {
      states:
        'JS == -sum(x in X, mean[x]*ln(mean[x])) - (-sum(x in X, p[x]*ln(p[x])) - sum(x in X, q[x]*ln(q[x])))/2',
      derivation: [
        have('weights', 'forall(i in X, mean[i] == (p[i] + q[i])/2)', [['==', 'rhs', unfold('mean')]]),
        [
          '==',
          '1/2*sum(x in X, p[x]*(ln(p[x]) - ln(mean[x]))) + 1/2*sum(x in X, q[x]*(ln(q[x]) - ln(mean[x])))',
          unfold('JS'),
        ],
        [
          '==',
          '-sum(x in X, (p[x] + q[x])/2*ln(mean[x])) - (-sum(x in X, p[x]*ln(p[x])) - sum(x in X, q[x]*ln(q[x])))/2',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('weights', { at: { i: 'x' }, times: '-ln(mean[x])' })],
      ],
    },
    bounds: {
      states: '(0 <= JS) and (JS <= log(2))',
      derivation: [
        both(
          [
            ...mixture,
            charges('p'),
            charges('q'),
            divergence('p'),
            divergence('q'),
            [
              '<=',
              '1/2*sum(x in X, p[x]*(ln(p[x]) - ln(mean[x])))',
              hypothesis('divergence of p', { times: '1/2' }),
            ],
            [
              '<=',
              '1/2*sum(x in X, p[x]*(ln(p[x]) - ln(mean[x]))) + 1/2*sum(x in X, q[x]*(ln(q[x]) - ln(mean[x])))',
              hypothesis('divergence of q', { times: '1/2' }),
            ],
            ['==', 'rhs', unfold('JS')],
          ],
          [
            ...room,
            rest('p', 'q'),
            rest('q', 'p'),
            restSum('p', 'q'),
            restSum('q', 'p'),
            ['==', 'log(2) - 1/2*(2*(log(2) - JS))', algebra()],
            ['==', `log(2) - 1/2*(${sums})`, hypothesis('room')],
            [
              '<=',
              'log(2) - 1/2*sum(x in X, p[x]*(ln(p[x] + q[x]) - ln(p[x])))',
              hypothesis('sum of q', { times: '1/2' }),
            ],
            ['<=', 'rhs', hypothesis('sum of p', { times: '1/2' })],
          ],
        ),
      ],
      instances: {
        regimes: { 'tight: equal laws': { construct: { 'q[x in X]': 'p[x]' } }, 'tight: disjoint': disjoint },
      },
    },
    'zero for equal laws only': {
      states:
        '(forall(JS <= 0, forall(j in X, p[j] == q[j]))) and (forall(forall(j in X, p[j] == q[j]), JS == 0))',
      derivation: [
        ...mixture,
        charges('p'),
        charges('q'),
        divergence('q'),
        both(
          [
            have('none', `sum(x in X, p[x]*(${log('p[x]')} - ${log('mean[x]')})) <= 0`, [
              ['==', 'sum(x in X, p[x]*(ln(p[x]) - ln(mean[x])))', unfold('ln')],
              [
                '<=',
                'sum(x in X, p[x]*(ln(p[x]) - ln(mean[x]))) + sum(x in X, q[x]*(ln(q[x]) - ln(mean[x])))',
                hypothesis('divergence of q'),
              ],
              ['==', '2*JS', unfold('JS')],
              ['<=', 'rhs', hypothesis('assumed', { times: '2' })],
            ]),
            have('laws', 'p[j] == mean[j]', [
              by(
                lemma('kullback-leibler-nonnegative', {
                  part: 'zero for equal laws only',
                  at: { K: 'X', q: 'p', p: 'mean', k: 'j' },
                }),
              ),
            ]),
            have('halves', 'p[j] == (p[j] + q[j])/2', [
              ['==', 'mean[j]', hypothesis('laws')],
              ['==', 'rhs', unfold('mean')],
            ]),
            ['==', '2*p[j] - p[j]', algebra()],
            ['==', '2*((p[j] + q[j])/2) - p[j]', hypothesis('halves', { times: '2' })],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              '1/2*sum(x in X, p[x]*(ln(p[x]) - ln((p[x] + q[x])/2))) + 1/2*sum(x in X, q[x]*(ln(q[x]) - ln((p[x] + q[x])/2)))',
              unfold('JS', 'mean'),
            ],
            [
              '==',
              '1/2*sum(x in X, q[x]*(ln(q[x]) - ln((q[x] + q[x])/2))) + 1/2*sum(x in X, q[x]*(ln(q[x]) - ln((q[x] + q[x])/2)))',
              hypothesis('assumed'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        construct: { 'q[x in X]': 'p[x]' },
        regimes: {
          'q is the best discriminator': {
            sizes: { X: [3, 3] },
            construct: {
              'p[x in X]': '1/20 + 17/20*delta(x,first)',
              'q[x in X]': '1/5 + 2/5*delta(x,first)',
            },
          },
        },
      },
    },
    'log 2 for disjoint laws only': {
      states:
        '(forall(j in X, 0 < p[j]*q[j], JS < log(2))) and (forall(forall(j in X, p[j]*q[j] == 0), JS == log(2)))',
      derivation: [
        ...room,
        rest('p', 'q'),
        rest('q', 'p'),
        both(
          [
            have('p is not zero', 'p[j] != 0', [
              contradiction('0 < 0', [
                ['<', 'p[j]*q[j]', hypothesis('assumed')],
                ['==', 'rhs', hypothesis('contrary')],
              ]),
            ]),
            have('q is not zero', 'q[j] != 0', [
              contradiction('0 < 0', [
                ['<', 'p[j]*q[j]', hypothesis('assumed')],
                ['==', 'rhs', hypothesis('contrary')],
              ]),
            ]),
            have('p is charged', '0 < p[j]', [['<', 'rhs', sign()]]),
            have('q is charged', '0 < q[j]', [['<', 'rhs', sign()]]),
            have('more', 'p[j] < p[j] + q[j]', [['<', 'rhs', hypothesis('q is charged')]]),
            have('both', '0 < p[j] + q[j]', [['<', 'rhs', sign()]]),
            have('one term', '0 < p[j]*(ln(p[j] + q[j]) - ln(p[j]))', [
              ['==', 'p[j]*(log(p[j]) - log(p[j]))', algebra()],
              ['<', 'p[j]*(log(p[j] + q[j]) - log(p[j]))', hypothesis('more')],
              ['==', 'rhs', unfold('ln')],
            ]),
            have(
              'part of a term',
              'forall(x in X, delta(x,j)*(p[x]*(ln(p[x] + q[x]) - ln(p[x]))) <= p[x]*(ln(p[x] + q[x]) - ln(p[x])))',
              [['<=', 'rhs', hypothesis('rest of p', { at: { i: 'x' }, times: '1 - delta(x,j)' })]],
            ),
            restSum('q', 'p'),
            have('gap', '0 < 2*(log(2) - JS)', [
              ['<', 'p[j]*(ln(p[j] + q[j]) - ln(p[j]))', hypothesis('one term')],
              ['==', 'sum(x in X, delta(x,j)*(p[x]*(ln(p[x] + q[x]) - ln(p[x]))))', algebra()],
              ['<=', 'sum(x in X, p[x]*(ln(p[x] + q[x]) - ln(p[x])))', hypothesis('part of a term')],
              ['<=', sums, hypothesis('sum of q')],
              ['==', 'rhs', hypothesis('room')],
            ]),
            ['<', 'JS + 1/2*(2*(log(2) - JS))', hypothesis('gap', { times: '1/2' })],
            ['==', 'rhs', algebra()],
          ],
          [
            have('p alone', 'forall(i in X, p[i]*(ln(p[i] + q[i]) - ln(p[i])) == 0)', [
              cases(
                'p[i] == 0',
                [['==', 'rhs', hypothesis('case')]],
                [
                  have('no q', 'q[i] == 0', [
                    ['==', '1/p[i]*(p[i]*q[i])', algebra()],
                    ['==', 'rhs', hypothesis('assumed', { at: { j: 'i' }, times: '1/p[i]' })],
                  ]),
                  ['==', 'p[i]*(ln(p[i] + 0) - ln(p[i]))', hypothesis('no q')],
                  ['==', 'rhs', algebra()],
                ],
              ),
            ]),
            have('q alone', 'forall(i in X, q[i]*(ln(p[i] + q[i]) - ln(q[i])) == 0)', [
              cases(
                'q[i] == 0',
                [['==', 'rhs', hypothesis('case')]],
                [
                  have('no p', 'p[i] == 0', [
                    ['==', '1/q[i]*(p[i]*q[i])', algebra()],
                    ['==', 'rhs', hypothesis('assumed', { at: { j: 'i' }, times: '1/q[i]' })],
                  ]),
                  ['==', 'q[i]*(ln(0 + q[i]) - ln(q[i]))', hypothesis('no p')],
                  ['==', 'rhs', algebra()],
                ],
              ),
            ]),
            ['==', 'log(2) - 1/2*(2*(log(2) - JS))', algebra()],
            ['==', `log(2) - 1/2*(${sums})`, hypothesis('room')],
            [
              '==',
              'log(2) - 1/2*(sum(x in X, 0) + sum(x in X, 0))',
              hypothesis('p alone'),
              hypothesis('q alone'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        regimes: {
          disjoint,
          'tight: almost disjoint': {
            sizes: { X: [2, 2] },
            construct: {
              'p[x in X]': '1/4096 + 2047/2048*delta(x,first)',
              'q[x in X]': '4095/4096 - 2047/2048*delta(x,first)',
            },
          },
        },
      },
      slack: 'strict where the supports meet; the gap tends to 0 with the mass that they share',
    },
  },

  instances: {
    sizes: { X: [1, 3] },
    raw: { part: array('X', { is: '[0,1]' }), first: element('X') },
    construct: { 'guess[x in X]': '(part[x] + 1/2)/2' },
    regimes: { disjoint },
  },

  controls: {
    'half of the value': {
      part: 'value of the best discriminator',
      states: 'V(best) == JS - log(4)',
      counterexample: { X: 2, p: [1, 0], q: [0, 1] },
      instances: { sizes: { X: [2, 3] } },
      because: '0 is not -log 2',
    },
    'the other law in the numerator': {
      part: 'best discriminator',
      states: 'V(guess) <= V(array(x in X, q[x]/max(p[x] + q[x], indicator(p[x] + q[x] <= 0))))',
      counterexample: { X: 2, p: ['3/4', '1/4'], q: ['1/4', '3/4'], guess: ['3/4', '1/4'] },
      instances: { sizes: { X: [2, 3] }, construct: { 'guess[x in X]': 'best[x]' }, regimes: {} },
      because: '-1.12467 is more than -2.22328',
    },
    'half of log 2': {
      part: 'bounds',
      states: 'JS <= log(2)/2',
      counterexample: { X: 2, p: [1, 0], q: [0, 1] },
      instances: { ...disjoint, regimes: {} },
      because: 'disjoint laws have log 2',
    },
    'the divergence of D from the best': {
      part: 'gap',
      states:
        'V(guess) == V(best) - sum(x in X, (p[x] + q[x])*(guess[x]*(ln(guess[x]) - ln(best[x])) + (1 - guess[x])*(ln(1 - guess[x]) - ln(1 - best[x]))))',
      counterexample: { X: 1, p: [1], q: [1], guess: ['1/4'] },
      because: 'kl(1/2||1/4) is not kl(1/4||1/2)',
    },
    'a discriminator that errs with certainty': {
      part: 'best discriminator',
      without: ['D charges p'],
      counterexample: { X: 1, p: [1], q: [1], guess: [0] },
      instances: { sizes: { X: [1, 2] }, construct: { 'guess[x in X]': '0' }, regimes: {} },
      because: 'with the convention of ln the value is 0; it is minus infinity',
    },
    'entropies without the half': {
      part: 'by entropies',
      replace: [')))/2', ')))'],
      counterexample: { X: 2, p: ['1/2', '1/2'], q: ['1/2', '1/2'] },
      instances: { sizes: { X: [2, 3] } },
      because: '0 is not log 2 - 2 log 2',
    },
    'equal up to a tenth': {
      part: 'zero for equal laws only',
      states: 'forall(JS <= 1/10, forall(j in X, p[j] == q[j]))',
      counterexample: { X: 2, p: ['1/2', '1/2'], q: ['3/8', '5/8'] },
      instances: {
        sizes: { X: [2, 2] },
        construct: { 'p[x in X]': '1/2', 'q[x in X]': '3/8 + 1/4*delta(x,first)' },
      },
      because: 'it is 0.0080',
    },
    'a tenth below': {
      part: 'log 2 for disjoint laws only',
      states: 'forall(j in X, 0 < p[j]*q[j], JS < log(2) - 1/10)',
      counterexample: { X: 2, p: ['63/64', '1/64'], q: ['1/64', '63/64'] },
      instances: {
        sizes: { X: [2, 2] },
        construct: {
          'p[x in X]': '1/64 + 31/32*delta(x,first)',
          'q[x in X]': '63/64 - 31/32*delta(x,first)',
        },
      },
      because: 'log 2 - JS = 0.0806',
    },
  },
});
