/**
 * # The Kullback-Leibler divergence: Gibbs' and Pinsker's inequalities, joint convexity
 *
 * For probability vectors of any size, zeros included: `ln` is the logarithm of positive numbers and 0 elsewhere, so 0 log 0 = 0, and
 * KL(P||Q) is spoken of where P is absolutely continuous with respect to Q. Elsewhere it is infinite, which is its limit (`infinite`).
 * The printed formula sum P log(P/Q) says neither of this. KL has no finite bound; with two outcomes or more it is not symmetric and has
 * no triangle inequality, even of laws that are zero at the same outcomes. Joint convexity is stated for mixtures of any number of pairs.
 * TV is half the sum of |P - Q|; logarithms are natural.
 * Not claimed: laws that are not finite; when Pinsker's inequality or joint convexity is an equality.
 */
import {
  algebra,
  array,
  both,
  by,
  calculus,
  cases,
  choice,
  contradiction,
  type Derivation,
  element,
  have,
  hypothesis,
  type Instances,
  interval,
  lemma,
  monotone,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  stochastic,
  unfold,
  witness,
} from 'lemmata';

const distance = 'sum(k in K, abs(P[k] - Q[k]))';
/** One term of the divergence, with what makes it nonnegative. */
const excess = (a: string, b: string) => `(${a}*(ln(${a}) - ln(${b})) - ${a} + ${b})`;

const id = 'kl-divergence-gibbs-inequality';
const twoOutcomes = {
  given: { a: element('K'), b: element('K') },
  hypotheses: { 'two outcomes': 'a != b' },
  instances: { sizes: { K: [2, 3] } } satisfies Instances,
};
/** The law with the mass s at a and 1 - s at b. */
const massAt = (k: string, s: string) => `(${s}*delta(${k},a) + (1 - ${s})*delta(${k},b))`;
const onTwo = (s: string) => `array(k in K, ${massAt('k', s)})`;
const divergence = (s: string, t: string) => lemma(id, { part: 'laws on two outcomes', at: { s, t } });
/** Each of them and the next. */
const pairs = (names: readonly string[]) => names.slice(1).map((q, i) => [names[i] as string, q] as const);
/** Probability vectors that are zero at the same outcomes. */
const laws = (...names: string[]) =>
  [
    ...names.map((p) => `(forall(k in K, 0 <= ${p}[k])) and (sum(k in K, ${p}[k]) == 1)`),
    ...pairs(names).map(
      ([p, q]) =>
        `(forall(k in K, ${q}[k] == 0, ${p}[k] == 0)) and (forall(k in K, ${p}[k] == 0, ${q}[k] == 0))`,
    ),
  ]
    .map((conjunct) => `(${conjunct})`)
    .join(' and ');
const areLaws = (...masses: string[]): Derivation[] => {
  const zero = (s: string, t: string): Derivation => [
    ['==', 'rhs', lemma(id, { part: 'zero elsewhere', at: { s, t, k: 'k' } })],
  ];
  return [
    ...masses.map((): Derivation => [both([['<=', 'rhs', sign()]], [['==', 'rhs', algebra()]])]),
    ...pairs(masses).map(([s, t]): Derivation => [both(zero(s, t), zero(t, s))]),
  ];
};

export default proof({
  id,
  title: 'KL(P||Q) >= 0, zero for P = Q only, jointly convex, and at least 2 TV^2',
  sources: [
    { document: 'foundations-article', section: 'Information Theory', relation: 'amended' },
    { document: 'foundations-book', section: 'Kullback-Leibler divergence', relation: 'made precise' },
  ],
  references: ['kullback1951', 'cover2006, Theorems 2.6.3 and 2.7.2, Lemma 11.6.1', 'pinsker1964'],

  given: { K: nonemptySet('outcomes') },
  where: {
    'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
    'KL(x in R[K], y in R[K])': 'sum(k in K, x[k]*(ln(x[k]) - ln(y[k])))',
  },

  parts: {
    nonnegative: {
      given: { P: probability('K'), Q: probability('K') },
      hypotheses: { 'absolute continuity': 'forall(k in K, Q[k] == 0, P[k] == 0)' },
      states: '0 <= KL(P, Q)',
      derivation: [
        [
          '<=',
          'sum(k in K, P[k]*(ln(P[k]) - ln(Q[k])))',
          unfold('ln'),
          lemma('kullback-leibler-nonnegative', { part: 'nonnegative', at: { q: 'P', p: 'Q' } }),
        ],
        ['==', 'rhs', unfold('KL')],
      ],
    },
    'zero for equal laws only': {
      given: { P: probability('K'), Q: probability('K') },
      hypotheses: { 'absolute continuity': 'forall(k in K, Q[k] == 0, P[k] == 0)' },
      states:
        '(forall(KL(P, Q) <= 0, forall(k in K, P[k] == Q[k]))) and (forall(forall(k in K, P[k] == Q[k]), KL(P, Q) == 0))',
      derivation: [
        both(
          [
            have(
              'none',
              'sum(j in K, P[j]*(log(max(P[j], indicator(P[j] <= 0))) - log(max(Q[j], indicator(Q[j] <= 0))))) <= 0',
              [
                ['==', 'KL(P, Q)', unfold('KL', 'ln')],
                ['<=', 'rhs', hypothesis('assumed')],
              ],
            ),
            by(
              lemma('kullback-leibler-nonnegative', {
                part: 'zero for equal laws only',
                at: { q: 'P', p: 'Q', k: 'k' },
              }),
            ),
          ],
          [
            ['==', 'sum(k in K, P[k]*(ln(P[k]) - ln(Q[k])))', unfold('KL')],
            ['==', 'sum(k in K, Q[k]*(ln(Q[k]) - ln(Q[k])))', hypothesis('assumed')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        raw: { point: element('K') },
        construct: { 'Q[k in K]': 'P[k]' },
        regimes: {
          'two laws': { construct: { 'Q[k in K]': '(P[k] + rest[k])/2' } },
          'a point and another law': {
            construct: { 'P[k in K]': 'delta(k, point)', 'Q[k in K]': '(P[k] + rest[k])/2' },
          },
        },
      },
    },
    infinite: {
      given: { P: probability('K'), a: element('K') },
      hypotheses: { charged: '0 < P[a]' },
      states:
        'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, c < KL(P, y))))',
      derivation: [
        witness({ eps: 'P[a]*exp(-(abs(c) + 2)/P[a])' }),
        have('charged there', '0 < y[a]', [['<', 'rhs', hypothesis('assumed-1')]]),
        have('term', 'forall(k in K, 0 <= P[k]*(ln(P[k]) - ln(y[k])) - P[k] + y[k])', [
          have('positive', '0 < y[k]', [['<', 'rhs', hypothesis('assumed-1')]]),
          have('continuity', 'forall(y[k] == 0, P[k] == 0)', [
            contradiction('0 < 0', [
              ['<', 'y[k]', hypothesis('positive')],
              ['==', 'rhs', hypothesis('assumed')],
            ]),
          ]),
          ['<=', '(sqrt(P[k]) - sqrt(y[k]))^2', sign()],
          [
            '<=',
            'rhs',
            unfold('ln'),
            lemma('kullback-leibler-nonnegative', { part: 'pointwise', at: { a: 'P[k]', b: 'y[k]' } }),
          ],
        ]),
        have('large', 'abs(c) + 2 <= P[a]*(ln(P[a]) - ln(y[a]))', [
          ['==', 'P[a]*(log(P[a]) - log(P[a]*exp(-(abs(c) + 2)/P[a])))', algebra()],
          ['<=', 'P[a]*(log(P[a]) - log(y[a]))', hypothesis('assumed-3')],
          ['==', 'rhs', unfold('ln')],
        ]),
        have('at most one', 'P[a] <= 1', [
          ['<=', 'sum(k in K, P[k])', sign('sum(k in K, P[k]*(1 - delta(k,a)))')],
          ['==', 'rhs', hypothesis('P-sums-to-one')],
        ]),
        have(
          'part of a term',
          'forall(k in K, delta(k,a)*(P[k]*(ln(P[k]) - ln(y[k])) - P[k] + y[k]) <= P[k]*(ln(P[k]) - ln(y[k])) - P[k] + y[k])',
          [['<=', 'rhs', hypothesis('term', { at: { k: 'k' }, times: '1 - delta(k,a)' })]],
        ),
        ['<', 'abs(c) + 2 - 1', sign()],
        ['<=', 'abs(c) + 2 - P[a]', hypothesis('at most one')],
        ['<=', 'abs(c) + 2 - P[a] + y[a]', hypothesis('charged there')],
        ['<=', 'P[a]*(ln(P[a]) - ln(y[a])) - P[a] + y[a]', hypothesis('large')],
        ['==', 'sum(k in K, delta(k,a)*(P[k]*(ln(P[k]) - ln(y[k])) - P[k] + y[k]))', algebra()],
        ['<=', 'sum(k in K, P[k]*(ln(P[k]) - ln(y[k])) - P[k] + y[k])', hypothesis('part of a term')],
        ['==', 'sum(k in K, P[k]*(ln(P[k]) - ln(y[k]))) - sum(k in K, P[k]) + sum(k in K, y[k])', algebra()],
        [
          '==',
          'sum(k in K, P[k]*(ln(P[k]) - ln(y[k])))',
          hypothesis('P-sums-to-one'),
          hypothesis('assumed-2'),
        ],
        ['==', 'rhs', unfold('KL')],
      ],
      slack: 'a bound that grows without end; the constant 2 in eps leaves room',
      instances: {
        sizes: { K: [2, 4] },
        draw: { c: { between: [-1, 2] } },
        raw: { r: probability('K'), part: real('(0,1]'), spread: array('K', { is: 'positive' }) },
        construct: {
          'P[k in K]': '(r[k] + delta(k,a))/2',
          eps: 'P[a]*exp(-(abs(c) + 2)/P[a])',
          'y[k in K]':
            'delta(k,a)*part/8192 + (1 - delta(k,a))*(1 - part/8192)*spread[k]/sum(j in K, spread[j]*(1 - delta(j,a)))',
        },
      },
    },
    'no finite bound': {
      states:
        'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))',
      derivation: [
        witness({ t: 'exp(-2*abs(c))/8' }),
        have('small', 'exp(-2*abs(c))/8 < 1', [
          ['<=', 'exp(0)/8', sign()],
          ['<', 'rhs', algebra()],
        ]),
        both(
          [['<', 'rhs', sign()]],
          [by(hypothesis('small'))],
          [
            have('log', 'log(1 - exp(-2*abs(c))/8) <= log(1)', [['<=', 'rhs', sign()]]),
            ['<', '1/2*log(2) + abs(c)', sign()],
            ['==', '1/2*(log(1/2) - log(exp(-2*abs(c))/8)) + 1/2*(log(1/2) - log(1))', algebra()],
            ['<=', 'rhs', hypothesis('log')],
          ],
        ),
      ],
      slack: 'a bound that grows without end',
      instances: { draw: { c: { between: [-2, 4] } }, construct: { t: 'exp(-2*abs(c))/8' } },
    },
    'jointly convex': {
      given: {
        I: nonemptySet('pairs'),
        weight: probability('I'),
        p: array('I', 'K', { is: 'nonnegative' }),
        q: array('I', 'K', { is: 'nonnegative' }),
      },
      hypotheses: {
        'absolute continuity': 'forall(i in I, k in K, q[i,k] == 0, p[i,k] == 0)',
      },
      states:
        'KL(array(k in K, sum(i in I, weight[i]*p[i,k])), array(k in K, sum(i in I, weight[i]*q[i,k]))) <= sum(i in I, weight[i]*KL(array(k in K, p[i,k]), array(k in K, q[i,k])))',
      derivation: [
        have(
          'term',
          'forall(i in I, k in K, weight[i]*p[i,k]*(ln(weight[i]*p[i,k]) - ln(weight[i]*q[i,k])) == weight[i]*p[i,k]*(ln(p[i,k]) - ln(q[i,k])))',
          [
            cases(
              'weight[i] == 0',
              [
                ['==', '0', hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                cases(
                  'p[i,k] == 0',
                  [
                    ['==', '0', hypothesis("case'")],
                    ['==', 'rhs', hypothesis("case'")],
                  ],
                  [
                    have('weighed', '0 < weight[i]', [['<', 'rhs', sign()]]),
                    have('p is positive', '0 < p[i,k]', [['<', 'rhs', sign()]]),
                    have('q is not zero', 'q[i,k] != 0', [
                      contradiction('0 < 0', [
                        ['<', 'p[i,k]', hypothesis('p is positive')],
                        ['==', 'rhs', hypothesis('absolute continuity')],
                      ]),
                    ]),
                    have('q is positive', '0 < q[i,k]', [['<', 'rhs', sign()]]),
                    ['==', 'weight[i]*p[i,k]*(log(weight[i]*p[i,k]) - log(weight[i]*q[i,k]))', unfold('ln')],
                    ['==', 'weight[i]*p[i,k]*(log(p[i,k]) - log(q[i,k]))', algebra()],
                    ['==', 'rhs', unfold('ln')],
                  ],
                ),
              ],
            ),
          ],
        ),
        have('continuity', 'forall(i in I, k in K, weight[i]*q[i,k] == 0, weight[i]*p[i,k] == 0)', [
          cases(
            'weight[i] == 0',
            [['==', 'rhs', hypothesis('case')]],
            [
              have('no q', 'q[i,k] == 0', [
                ['==', 'weight[i]*q[i,k]/weight[i]', algebra()],
                ['==', 'rhs', hypothesis('assumed')],
              ]),
              ['==', 'rhs', hypothesis('absolute continuity', { at: { i: 'i', k: 'k' } })],
            ],
          ),
        ]),
        have(
          'log-sum',
          'forall(k in K, sum(i in I, weight[i]*p[i,k])*(ln(sum(i in I, weight[i]*p[i,k])) - ln(sum(i in I, weight[i]*q[i,k]))) <= sum(i in I, weight[i]*p[i,k]*(ln(p[i,k]) - ln(q[i,k]))))',
          [
            have('none', 'forall(i in I, weight[i]*q[i,k] == 0, weight[i]*p[i,k] == 0)', [
              ['==', 'rhs', hypothesis('continuity')],
            ]),
            [
              '<=',
              'sum(i in I, weight[i]*p[i,k]*(ln(weight[i]*p[i,k]) - ln(weight[i]*q[i,k])))',
              unfold('ln'),
              lemma('log-sum-inequality', {
                at: { K: 'I', a: 'array(i in I, weight[i]*p[i,k])', b: 'array(i in I, weight[i]*q[i,k])' },
              }),
            ],
            ['==', 'rhs', hypothesis('term')],
          ],
        ),
        [
          '==',
          'sum(k in K, sum(i in I, weight[i]*p[i,k])*(ln(sum(i in I, weight[i]*p[i,k])) - ln(sum(i in I, weight[i]*q[i,k]))))',
          unfold('KL'),
        ],
        ['<=', 'sum(k in K, sum(i in I, weight[i]*p[i,k]*(ln(p[i,k]) - ln(q[i,k]))))', hypothesis('log-sum')],
        ['==', 'sum(i in I, weight[i]*sum(k in K, p[i,k]*(ln(p[i,k]) - ln(q[i,k]))))', algebra()],
        ['==', 'rhs', unfold('KL')],
      ],
      instances: {
        sizes: { K: [1, 4], I: [1, 3] },
        raw: {
          first: stochastic('I', 'K'),
          second: stochastic('I', 'K'),
          own: choice('I', 'K'),
          single: element('I'),
          mass: real('positive'),
          other: real('positive'),
        },
        draw: { mass: { oneOf: ['1/16', 1, 16] }, other: { oneOf: ['1/16', 1, 16] } },
        construct: {
          'p[i in I, k in K]': 'first[i,k]',
          'q[i in I, k in K]': '(first[i,k] + second[i,k])/2',
        },
        regimes: {
          'tight: equal pairs': {
            construct: {
              'p[i in I, k in K]': 'first[single,k]',
              'q[i in I, k in K]': '(first[single,k] + second[single,k])/2',
            },
          },
          'tight: point masses': {
            construct: {
              'p[i in I, k in K]': 'delta(k, own[i])',
              'q[i in I, k in K]': 'delta(k, own[i])',
            },
          },
          'other masses': {
            construct: {
              'p[i in I, k in K]': 'first[i,k]*mass',
              'q[i in I, k in K]': '(first[i,k] + second[i,k])/2*other',
            },
          },
        },
      },
    },
    'Pinsker, one term': {
      given: { a: real('nonnegative'), b: real('nonnegative') },
      hypotheses: { 'absolute continuity': 'forall(b == 0, a == 0)' },
      states: `3*(a - b)^2 <= (2*a + 4*b)*${excess('a', 'b')}`,
      derivation: [
        have('slope above', 'forall(s in R, 1 <= s, 2*(s - 1) <= (s + 1)*log(s))', [
          monotone('rises', {
            variable: 'u',
            from: '1',
            to: 's',
            of: '(u + 1)*log(u) - 2*(u - 1)',
            derivative: '>= 0',
            proof: [
              have('positive', '0 < u', [['<', 'rhs', sign()]]),
              ['==', 'log(u) + (1/u - 1)', calculus()],
              ['==', '-log(1/u) + 1/u - 1', algebra()],
              ['>=', 'rhs', lemma('log-at-most-linear', { part: 'bound', at: { t: '1/u' }, times: '1' })],
            ],
          }),
          ['==', '2*(s - 1) + ((1 + 1)*log(1) - 2*(1 - 1))', algebra()],
          ['<=', 'rhs', hypothesis('rises')],
        ]),
        have('slope below', 'forall(s in positive, s <= 1, (s + 1)*log(s) <= 2*(s - 1))', [
          monotone('rises', {
            variable: 'u',
            from: 's',
            to: '1',
            of: '(u + 1)*log(u) - 2*(u - 1)',
            derivative: '>= 0',
            proof: [
              have('positive', '0 < u', [['<', 'rhs', sign()]]),
              ['==', 'log(u) + (1/u - 1)', calculus()],
              ['==', '-log(1/u) + 1/u - 1', algebra()],
              ['>=', 'rhs', lemma('log-at-most-linear', { part: 'bound', at: { t: '1/u' }, times: '1' })],
            ],
          }),
          ['<=', '2*(s - 1) + ((1 + 1)*log(1) - 2*(1 - 1))', hypothesis('rises')],
          ['==', 'rhs', algebra()],
        ]),
        have('of the ratio', 'forall(t in positive, 0 <= (2*t + 4)*(t*log(t) - t + 1) - 3*(t - 1)^2)', [
          cases(
            't <= 1',
            [
              monotone('falls', {
                variable: 's',
                from: 't',
                to: '1',
                of: '(2*s + 4)*(s*log(s) - s + 1) - 3*(s - 1)^2',
                derivative: '<= 0',
                proof: [
                  ['==', '4*((s + 1)*log(s) - 2*(s - 1))', calculus()],
                  ['<=', 'rhs', hypothesis('slope below', { at: { s: 's' }, times: '4' })],
                ],
              }),
              ['==', '(2*1 + 4)*(1*log(1) - 1 + 1) - 3*(1 - 1)^2', algebra()],
              ['<=', 'rhs', hypothesis('falls')],
            ],
            [
              monotone('climbs', {
                variable: 's',
                from: '1',
                to: 't',
                of: '(2*s + 4)*(s*log(s) - s + 1) - 3*(s - 1)^2',
                derivative: '>= 0',
                proof: [
                  ['==', '4*((s + 1)*log(s) - 2*(s - 1))', calculus()],
                  ['>=', 'rhs', hypothesis('slope above', { at: { s: 's' }, times: '4' })],
                ],
              }),
              ['==', '(2*1 + 4)*(1*log(1) - 1 + 1) - 3*(1 - 1)^2', algebra()],
              ['<=', 'rhs', hypothesis('climbs')],
            ],
          ),
        ]),
        cases(
          'a == 0',
          [
            ['==', '3*b^2', hypothesis('case')],
            ['<=', '4*b^2', sign()],
            ['==', 'rhs', hypothesis('case')],
          ],
          [
            have('b is not zero', 'b != 0', [
              contradiction('0 != 0', [
                ['==', 'a', hypothesis('absolute continuity')],
                ['!=', 'rhs', sign()],
              ]),
            ]),
            [
              '<=',
              'b^2*((2*(a/b) + 4)*(a/b*log(a/b) - a/b + 1))',
              hypothesis('of the ratio', { at: { t: 'a/b' }, times: 'b^2' }),
            ],
            ['==', '(2*a + 4*b)*(a*(log(a) - log(b)) - a + b)', algebra()],
            ['==', 'rhs', unfold('ln')],
          ],
        ),
      ],
      instances: {
        draw: { b: { between: [0.0625, 4] } },
        regimes: { 'tight: equal numbers': { construct: { a: 'b' } } },
      },
    },
    Pinsker: {
      given: { P: probability('K'), Q: probability('K') },
      where: { TV: `1/2*${distance}` },
      hypotheses: { 'absolute continuity': 'forall(k in K, Q[k] == 0, P[k] == 0)' },
      states: '2*TV^2 <= KL(P, Q)',
      derivation: [
        have('Gibbs', '0 <= KL(P, Q)', [
          ['<=', 'rhs', lemma('kl-divergence-gibbs-inequality', { part: 'nonnegative' })],
        ]),
        cases(
          `${distance} == 0`,
          [
            ['==', `1/2*(${distance})^2`, unfold('TV')],
            ['==', '0', hypothesis('case')],
            ['<=', 'rhs', hypothesis('Gibbs')],
          ],
          [
            have('apart', `0 < ${distance}`, [['<', 'rhs', sign()]]),
            have(
              'term',
              `forall(j in K, 2*abs(P[j] - Q[j]) <= ${distance}*(P[j] + 2*Q[j])/3 + 2/${distance}*${excess('P[j]', 'Q[j]')})`,
              [
                have('nonnegative', `0 <= ${excess('P[j]', 'Q[j]')}`, [
                  ['<=', '(sqrt(P[j]) - sqrt(Q[j]))^2', sign()],
                  [
                    '<=',
                    'rhs',
                    unfold('ln'),
                    lemma('kullback-leibler-nonnegative', {
                      part: 'pointwise',
                      at: { a: 'P[j]', b: 'Q[j]' },
                    }),
                  ],
                ]),
                have(
                  'square',
                  `abs(P[j] - Q[j])^2 <= (${distance}*(P[j] + 2*Q[j])/3)*(2/${distance}*${excess('P[j]', 'Q[j]')})`,
                  [
                    ['==', '1/3*(3*(P[j] - Q[j])^2)', algebra()],
                    [
                      '<=',
                      `1/3*((2*P[j] + 4*Q[j])*${excess('P[j]', 'Q[j]')})`,
                      unfold('ln'),
                      lemma('kl-divergence-gibbs-inequality', {
                        part: 'Pinsker, one term',
                        at: { a: 'P[j]', b: 'Q[j]' },
                        times: '1/3',
                      }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
                [
                  '<=',
                  'rhs',
                  lemma('product-below-mean', {
                    at: {
                      p: 'abs(P[j] - Q[j])',
                      x: `${distance}*(P[j] + 2*Q[j])/3`,
                      y: `2/${distance}*${excess('P[j]', 'Q[j]')}`,
                    },
                  }),
                ],
              ],
            ),
            have('sum', `2*${distance} <= ${distance} + 2/${distance}*KL(P, Q)`, [
              ['==', 'sum(j in K, 2*abs(P[j] - Q[j]))', algebra()],
              [
                '<=',
                `sum(j in K, ${distance}*(P[j] + 2*Q[j])/3 + 2/${distance}*${excess('P[j]', 'Q[j]')})`,
                hypothesis('term'),
              ],
              [
                '==',
                `${distance}*(sum(j in K, P[j]) + 2*sum(j in K, Q[j]))/3 + 2/${distance}*(sum(j in K, P[j]*(ln(P[j]) - ln(Q[j]))) - sum(j in K, P[j]) + sum(j in K, Q[j]))`,
                algebra(),
              ],
              [
                '==',
                `${distance} + 2/${distance}*sum(j in K, P[j]*(ln(P[j]) - ln(Q[j])))`,
                hypothesis('P-sums-to-one'),
                hypothesis('Q-sums-to-one'),
              ],
              ['==', 'rhs', unfold('KL')],
            ]),
            ['==', `1/2*${distance}^2`, unfold('TV')],
            ['==', `1/2*${distance}*(2*${distance} - ${distance})`, algebra()],
            [
              '<=',
              `1/2*${distance}*(${distance} + 2/${distance}*KL(P, Q) - ${distance})`,
              hypothesis('sum', { times: `1/2*${distance}` }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'zero elsewhere': {
      given: { ...twoOutcomes.given, s: real('(0,1)'), t: real('(0,1)') },
      states: `forall(k in K, ${massAt('k', 't')} == 0, ${massAt('k', 's')} == 0)`,
      derivation: [
        cases(
          'k == a',
          [
            contradiction('0 < 0', [
              ['<', 't + (1 - t)*delta(k,b)', sign()],
              ['==', massAt('k', 't'), hypothesis('case')],
              ['==', 'rhs', hypothesis('assumed')],
            ]),
          ],
          [
            cases(
              'k == b',
              [
                contradiction('0 < 0', [
                  ['<', 't*delta(k,a) + 1 - t', sign()],
                  ['==', massAt('k', 't'), hypothesis("case'")],
                  ['==', 'rhs', hypothesis('assumed')],
                ]),
              ],
              [['==', 'rhs', hypothesis('case'), hypothesis("case'")]],
            ),
          ],
        ),
      ],
      instances: twoOutcomes.instances,
    },
    'laws on two outcomes': {
      given: { ...twoOutcomes.given, s: real('(0,1)'), t: real('(0,1)') },
      hypotheses: twoOutcomes.hypotheses,
      states: `KL(${onTwo('s')}, ${onTwo('t')}) == s*(log(s) - log(t)) + (1 - s)*(log(1 - s) - log(1 - t))`,
      derivation: [
        [
          '==',
          `sum(k in K, ${massAt('k', 's')}*(ln(${massAt('k', 's')}) - ln(${massAt('k', 't')})))`,
          unfold('KL'),
        ],
        ['==', 's*(ln(s) - ln(t)) + (1 - s)*(ln(1 - s) - ln(1 - t))', hypothesis('two outcomes')],
        ['==', 'rhs', unfold('ln')],
      ],
      instances: twoOutcomes.instances,
    },
    'not symmetric': {
      ...twoOutcomes,
      states: `exists(P in R[K], Q in R[K], ${laws('P', 'Q')} and (KL(P, Q) != KL(Q, P)))`,
      derivation: [
        witness({ P: onTwo('1/2'), Q: onTwo('1/4') }),
        both(...areLaws('1/2', '1/4'), [
          ['==', '1/2*(log(1/2) - log(1/4)) + 1/2*(log(1/2) - log(3/4))', divergence('1/2', '1/4')],
          ['!=', '1/4*(log(1/4) - log(1/2)) + 3/4*(log(3/4) - log(1/2))', interval()],
          ['==', 'rhs', divergence('1/4', '1/2')],
        ]),
      ],
      instances: {
        ...twoOutcomes.instances,
        construct: { 'P[k in K]': massAt('k', '1/2'), 'Q[k in K]': massAt('k', '1/4') },
      },
    },
    'no triangle inequality': {
      ...twoOutcomes,
      states: `exists(P in R[K], Q in R[K], S in R[K], ${laws('P', 'Q', 'S')} and (KL(P, Q) + KL(Q, S) < KL(P, S)))`,
      derivation: [
        witness({ P: onTwo('1/2'), Q: onTwo('1/4'), S: onTwo('1/16') }),
        both(...areLaws('1/2', '1/4', '1/16'), [
          [
            '==',
            '1/2*(log(1/2) - log(1/4)) + 1/2*(log(1/2) - log(3/4)) + 1/4*(log(1/4) - log(1/16)) + 3/4*(log(3/4) - log(15/16))',
            divergence('1/2', '1/4'),
            divergence('1/4', '1/16'),
          ],
          ['<', '1/2*(log(1/2) - log(1/16)) + 1/2*(log(1/2) - log(15/16))', interval()],
          ['==', 'rhs', divergence('1/2', '1/16')],
        ]),
      ],
      instances: {
        ...twoOutcomes.instances,
        construct: {
          'P[k in K]': massAt('k', '1/2'),
          'Q[k in K]': massAt('k', '1/4'),
          'S[k in K]': massAt('k', '1/16'),
        },
      },
      slack: '0.323 is less than 0.725',
    },
  },

  instances: {
    sizes: { K: [1, 4] },
    raw: { rest: probability('K') },
    construct: { 'Q[k in K]': '(P[k] + rest[k])/2' },
    regimes: { 'tight: equal laws': { construct: { 'Q[k in K]': 'P[k]' } } },
  },

  controls: {
    symmetric: {
      part: 'nonnegative',
      states: 'KL(P, Q) == KL(Q, P)',
      counterexample: { K: 2, P: ['1/2', '1/2'], Q: ['1/4', '3/4'] },
      instances: { sizes: { K: [2, 4] } },
      because: '0.14384 is not 0.13081',
    },
    'triangle inequality': {
      part: 'nonnegative',
      given: { S: probability('K') },
      states: 'KL(P, S) <= KL(P, Q) + KL(Q, S)',
      counterexample: { K: 2, P: ['1/2', '1/2'], Q: ['1/4', '3/4'], S: ['1/16', '15/16'] },
      instances: {
        sizes: { K: [2, 2] },
        raw: { least: element('K') },
        construct: {
          'P[k in K]': '1/2',
          'Q[k in K]': '3/4 - 1/2*delta(k, least)',
          'S[k in K]': '15/16 - 7/8*delta(k, least)',
        },
      },
      because: '0.72542 is more than 0.14384 + 0.17922',
    },
    'each term': {
      part: 'nonnegative',
      states: 'forall(k in K, 0 <= P[k]*(ln(P[k]) - ln(Q[k])))',
      counterexample: { K: 2, P: ['1/4', '3/4'], Q: ['3/4', '1/4'] },
      instances: { sizes: { K: [2, 4] } },
      because: 'the first term is -1/4 log 3',
    },
    'Q not normalised': {
      part: 'nonnegative',
      given: { Q: array('K', { is: 'nonnegative' }) },
      counterexample: { K: 2, P: ['1/2', '1/2'], Q: [1, 1] },
      instances: { construct: { 'Q[k in K]': '2*P[k]' } },
      because: '-log 2 is negative',
    },
    'without absolute continuity': {
      part: 'nonnegative',
      without: ['absolute continuity'],
      counterexample: { K: 2, P: ['1/2', '1/2'], Q: [1, 0] },
      instances: {
        sizes: { K: [2, 2] },
        raw: { only: element('K') },
        construct: { 'P[k in K]': '1/2', 'Q[k in K]': 'delta(k, only)' },
      },
      because: 'with the convention of ln the formula gives -log 2; the divergence is infinite',
    },
    'zero at a divergence of one': {
      part: 'zero for equal laws only',
      states: 'forall(KL(P, Q) <= 1, forall(k in K, P[k] == Q[k]))',
      counterexample: { K: 2, P: [1, 0], Q: ['1/2', '1/2'] },
      instances: { sizes: { K: [2, 4] }, construct: { 'Q[k in K]': '(P[k] + rest[k])/2' } },
      because: 'log 2 is at most 1',
    },
    'bounded by a tenth': {
      part: 'no finite bound',
      states: 'forall(t in R, 0 < t, t < 1, 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)) <= 1/10)',
      counterexample: { t: '1/4' },
      instances: { construct: { t: '1/4' } },
      because: '0.14384 is more',
    },
    concave: {
      part: 'jointly convex',
      replace: ['<=', '>='],
      counterexample: {
        I: 2,
        K: 2,
        weight: ['1/2', '1/2'],
        p: [
          [1, 0],
          [0, 1],
        ],
        q: [
          ['1/2', '1/2'],
          ['1/2', '1/2'],
        ],
      },
      instances: { sizes: { K: [2, 3], I: [2, 3] } },
      because: 'the mixtures are equal: 0 is less than log 2',
    },
    'Pinsker with 2.02': {
      part: 'Pinsker',
      replace: ['2*TV^2', '202/100*TV^2'],
      counterexample: { K: 2, P: ['9/16', '7/16'], Q: ['1/2', '1/2'] },
      instances: {
        sizes: { K: [2, 2] },
        raw: { one: element('K'), e: real('(0,1/16]') },
        construct: { 'P[k in K]': '1/2 + e*(2*delta(k, one) - 1)', 'Q[k in K]': '1/2' },
      },
      because: 'near equality the quotient is 1 + 2 e^2/3 only: 1.0026 < 1.01',
    },
    'Pinsker with 4': {
      part: 'Pinsker',
      replace: ['2*TV^2', '4*TV^2'],
      counterexample: { K: 2, P: ['3/4', '1/4'], Q: ['1/2', '1/2'] },
      instances: {
        sizes: { K: [2, 2] },
        raw: { one: element('K') },
        construct: { 'P[k in K]': '1/4 + 1/2*delta(k, one)', 'Q[k in K]': '1/2' },
      },
      because: '0.13081 is less than 1/4',
    },
    'one term with the weights 2a + 3b': {
      part: 'Pinsker, one term',
      replace: ['4*b', '3*b'],
      counterexample: { a: '9/8', b: 1 },
      instances: { raw: { e: real('(0,1/8]') }, construct: { b: '1', a: '1 + e' } },
      because: 'near a = b the two sides are 3 h^2 and 5/2 h^2',
    },
    'near where Q is not small': {
      part: 'infinite',
      states:
        'forall(c in R, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, c < KL(P, y)))',
      counterexample: { K: 1, P: [1], a: 0, c: 1, y: [1] },
      instances: { construct: { 'y[k in K]': '1/card(K)', c: '2' } },
      because: 'the divergence of equal laws is 0',
    },
  },
});
