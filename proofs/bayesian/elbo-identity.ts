/**
 * # The evidence lower bound, and why more importance samples tighten it
 *
 * Finite latent z with prior and likelihood positive, any law q of z (0 log 0 = 0): log p(x) = E_q log p(x|z) - KL(q||prior) + KL(q||posterior). So the ELBO is at
 * most log p(x), with equality iff q is the posterior. With k draws the bound L_k = E log mean p(x,z_i)/q(z_i) does not fall as k grows, and stays
 * below log p(x): derived for any number of independent draws of a finite z (where q(z) = 0 the weight may be any positive number), and for
 * positive weights under any law, finite or dominated z, of which any may be left out with the same mean logarithm. Not claimed: that L_k
 * tends to log p(x), that it grows strictly, gradients.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  contradiction,
  type Derivation,
  have,
  hypothesis,
  type Instances,
  law,
  lemma,
  nonemptySet,
  obtain,
  powers,
  probability,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const evidence = 'sum(j in K, prior[j]*likelihood[j])';
const posterior = `(prior[k]*likelihood[k]/${evidence})`;
const elbo = 'sum(k in K, q[k]*log(likelihood[k])) - sum(k in K, q[k]*(ln(q[k]) - log(prior[k])))';
const gap = `sum(k in K, q[k]*(ln(q[k]) - log(${posterior})))`;
const gapWithLn = `sum(k in K, q[k]*(ln(q[k]) - ln(${posterior})))`;
const given = {
  K: nonemptySet('latent values'),
  prior: array('K', { is: 'positive stochastic' }),
  likelihood: array('K', { is: 'positive' }),
  q: probability('K'),
};
const terms = { logp: `log(${evidence})`, ELBO: elbo, gap };
const own = (part: string, at: Readonly<Record<string, string>> = {}) => lemma('elbo-identity', { part, at });
const latent: Derivation = [
  have('charged', `forall(k in K, ${posterior} == 0, q[k] == 0)`, [
    contradiction('0 < 0', [
      ['<', posterior, sign()],
      ['==', 'rhs', hypothesis('assumed')],
    ]),
  ]),
  have('total', `sum(k in K, ${posterior}) == 1`, [['==', 'rhs', algebra()]]),
  have('nonnegative', `forall(k in K, 0 <= ${posterior})`, [['<=', 'rhs', sign()]]),
];
const weights = {
  N: nonemptySet('draws'),
  Omega: law('what is drawn'),
  weight: array('N', 'Omega', { is: 'positive integrable' }),
  px: real('positive'),
  logmean: array('Omega', { is: 'integrable' }),
};
const means = {
  'logarithm of the mean': 'forall(w in Omega, logmean[w] == log(sum(i in N, weight[i,w])/card(N)))',
};
const independent = {
  K: nonemptySet('latent values'),
  draws: powers('K', { coordinate: 'at', extend: 'append' }),
  q: probability('K'),
  weight: array('K', { is: 'positive' }),
};
const inTurn = { K: 'K', draws: 'draws', at: 'at', append: 'append', q: 'q' };
/** The probability of n draws, and the weight of one of them. */
const chance = (n: string) => `prod(i in range(${n}), q[at[${n},z,i]])`;
const drawn = (n: string, i = 'i') => `weight[at[${n},z,${i}]]`;
const average = `(sum(i in range(k+1), ${drawn('k+1')})/(k+1))`;
const others = `(sum(i in range(k+2), ${drawn('k+2')}) - ${drawn('k+2', 'j')})`;
/** The bound of k + 1 draws; the logarithm of the mean of k + 1 weights, as a function of every number in place of their sum. */
const bound = { 'L[k in nat]': `sum(z in draws[k+1], ${chance('k+1')}*log(${average}))` };
const logmean = { 'logmean(k in nat, y in R)': 'log(max(y, indicator(y <= 0))/(k+1))' };
const few = {
  sizes: { K: [2, 2], k: [0, 1], j: [0, 2] },
  draw: { weight: { between: [0.125, 2] } },
} satisfies Instances;
const bits = {
  sizes: { Omega: [4, 4] as const, N: [2, 2] as const },
  raw: { low: real('positive'), high: real('positive'), side: array('N', 'Omega') },
  draw: {
    Omega: { tables: [['1/4', '1/4', '1/4', '1/4']] },
    side: {
      tables: [
        [
          [0, 0, 1, 1],
          [0, 1, 0, 1],
        ],
      ],
    },
  },
} satisfies Instances;

export default proof({
  id: 'elbo-identity',
  title:
    'log p(x) = ELBO + KL(q||posterior); the importance-weighted bound does not fall with the number of draws',
  sources: [{ document: 'foundations-book', section: 'Variational inference', relation: 'made precise' }],
  references: ['jordan1999', 'burda2016, Theorem 1'],

  given: {},
  where: { 'ln(x in R)': 'log(max(x, indicator(x <= 0)))' },

  parts: {
    identity: {
      given,
      where: terms,
      states: 'logp == ELBO + gap',
      derivation: [
        ['==', `log(${evidence})*sum(k in K, q[k])`, unfold('logp'), hypothesis('q-sums-to-one')],
        ['==', `${elbo} + ${gap}`, algebra()],
        ['==', 'rhs', unfold('ELBO', 'gap')],
      ],
      instances: { regimes: { 'the posterior': { construct: { 'q[k in K]': posterior } } } },
    },
    'lower bound': {
      given,
      where: terms,
      states: 'ELBO <= logp',
      derivation: [
        ...latent,
        have('nonnegative gap', '0 <= gap', [
          [
            '<=',
            gapWithLn,
            unfold('ln'),
            lemma('kullback-leibler-nonnegative', {
              part: 'nonnegative',
              at: { K: 'K', q: 'q', p: `array(k in K, ${posterior})` },
            }),
          ],
          ['==', 'rhs', unfold('gap', 'ln')],
        ]),
        ['<=', 'ELBO + gap', hypothesis('nonnegative gap')],
        ['==', 'rhs', own('identity')],
      ],
      instances: { regimes: { 'tight: the posterior': { construct: { 'q[k in K]': posterior } } } },
    },
    'equality for the posterior only': {
      given,
      where: terms,
      states: `(forall(logp <= ELBO, forall(a in K, q[a] == ${posterior.replaceAll('[k]', '[a]')}))) and (forall(forall(a in K, q[a] == ${posterior.replaceAll('[k]', '[a]')}), logp == ELBO))`,
      derivation: [
        have('parts', 'logp == ELBO + gap', [['==', 'rhs', own('identity')]]),
        ...latent,
        both(
          [
            have('named', `exists(p in R[K], forall(k in K, p[k] == ${posterior}))`, [
              witness({ p: `array(k in K, ${posterior})` }),
              ['==', 'rhs', algebra()],
            ]),
            obtain('p', 'p', hypothesis('named')),
            have('p is nonnegative', 'forall(k in K, 0 <= p[k])', [
              ['<=', posterior, hypothesis('nonnegative')],
              ['==', 'rhs', hypothesis('p')],
            ]),
            have('p is a law', 'sum(k in K, p[k]) == 1', [
              ['==', `sum(k in K, ${posterior})`, hypothesis('p')],
              ['==', 'rhs', algebra()],
            ]),
            have('p charges', 'forall(k in K, p[k] == 0, q[k] == 0)', [
              contradiction('0 < 0', [
                ['<', posterior, sign()],
                ['==', 'p[k]', hypothesis('p')],
                ['==', 'rhs', hypothesis("assumed'")],
              ]),
            ]),
            have(
              'none',
              'sum(k in K, q[k]*(log(max(q[k], indicator(q[k] <= 0))) - log(max(p[k], indicator(p[k] <= 0))))) <= 0',
              [
                ['==', 'sum(k in K, q[k]*(ln(q[k]) - ln(p[k])))', unfold('ln')],
                ['==', gapWithLn, hypothesis('p')],
                ['==', gap, unfold('ln')],
                ['==', 'ELBO + gap - ELBO', unfold('gap')],
                ['==', 'logp - ELBO', hypothesis('parts')],
                ['<=', 'rhs', hypothesis('assumed')],
              ],
            ),
            have('laws', 'q[a] == p[a]', [
              by(
                lemma('kullback-leibler-nonnegative', {
                  part: 'zero for equal laws only',
                  at: { K: 'K', q: 'q', p: 'p', k: 'a' },
                }),
              ),
            ]),
            ['==', 'p[a]', hypothesis('laws')],
            ['==', 'rhs', hypothesis('p')],
          ],
          [
            have('no gap', 'gap == 0', [
              ['==', gap, unfold('gap')],
              [
                '==',
                `sum(k in K, ${posterior}*(ln(${posterior}) - log(${posterior})))`,
                hypothesis('assumed'),
              ],
              ['==', `sum(k in K, ${posterior}*(log(${posterior}) - log(${posterior})))`, unfold('ln')],
              ['==', 'rhs', algebra()],
            ]),
            ['==', 'ELBO + gap', hypothesis('parts')],
            ['==', 'rhs', hypothesis('no gap')],
          ],
        ),
      ],
      instances: {
        sizes: { K: [1, 2] },
        raw: { other: probability('K'), size: array('K', { is: 'positive' }), same: real('positive') },
        draw: { same: { between: [0.125, 2] } },
        construct: { 'q[k in K]': posterior, 'p[k in K]': posterior },
        regimes: {
          'a likelihood that says nothing': {
            construct: { 'likelihood[k in K]': 'same', 'q[k in K]': 'other[k]', 'p[k in K]': posterior },
          },
          'nothing but the prior': {
            construct: {
              'prior[k in K]': '1/card(K)',
              'likelihood[k in K]': 'size[k]/sum(j in K, size[j])',
              'q[k in K]': '1/card(K)',
              'p[k in K]': posterior,
            },
          },
          'nothing but the likelihood': {
            construct: {
              'q[k in K]': 'likelihood[k]/sum(j in K, likelihood[j])',
              'p[k in K]': posterior,
            },
          },
          'squares of the likelihood': {
            construct: {
              'likelihood[k in K]': 'size[k]*sum(j in K, prior[j]*size[j])/sum(j in K, size[j]^2)',
              'q[k in K]': 'size[k]^2/sum(j in K, size[j]^2)',
              'p[k in K]': posterior,
            },
          },
        },
      },
    },
    'one draw more': {
      given: {
        ...weights,
        others: array('N', 'Omega', { is: 'positive integrable' }),
        leave: array('N', 'Omega', { is: 'integrable' }),
        rest: real('positive'),
        before: real(),
      },
      hypotheses: {
        ...means,
        'one less': 'rest == card(N) - 1',
        'means of the others':
          'forall(j in N, w in Omega, rest*others[j,w] == sum(i in N, weight[i,w]) - weight[j,w])',
        'their logarithms': 'forall(j in N, w in Omega, leave[j,w] == log(others[j,w]))',
        'any may be left out': 'forall(j in N, E(w in Omega, leave[j,w]) == before)',
      },
      states: 'before <= E(w in Omega, logmean[w])',
      derivation: [
        have('pointwise', 'forall(w in Omega, sum(j in N, leave[j,w]) <= card(N)*logmean[w])', [
          ['==', 'sum(j in N, log(others[j,w]))', hypothesis('their logarithms')],
          [
            '<=',
            'card(N)*log(sum(i in N, weight[i,w])/card(N))',
            lemma('means-of-all-but-one', {
              part: 'logarithms',
              at: {
                N: 'N',
                rest: 'rest',
                weight: 'array(i in N, weight[i,w])',
                others: 'array(j in N, others[j,w])',
              },
            }),
          ],
          ['==', 'rhs', hypothesis('logarithm of the mean')],
        ]),
        ['==', '1/card(N)*sum(j in N, before)', algebra()],
        ['==', '1/card(N)*sum(j in N, E(w in Omega, leave[j,w]))', hypothesis('any may be left out')],
        ['==', '1/card(N)*E(w in Omega, sum(j in N, leave[j,w]))', algebra()],
        ['<=', '1/card(N)*E(w in Omega, card(N)*logmean[w])', hypothesis('pointwise')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...bits,
        construct: {
          'weight[i in N, w in Omega]': 'low + (high - low)*side[i,w]',
          rest: '1',
          'others[j in N, w in Omega]': 'sum(i in N, weight[i,w]) - weight[j,w]',
          'leave[j in N, w in Omega]': 'log(others[j,w])',
          'logmean[w in Omega]': 'log(sum(i in N, weight[i,w])/card(N))',
          before: '1/2*log(low) + 1/2*log(high)',
        },
        regimes: { 'tight: constant weights': { construct: { high: 'low' } } },
      },
    },
    'never above the evidence': {
      given: weights,
      hypotheses: { ...means, unbiased: 'forall(i in N, E(w in Omega, weight[i,w]) == px)' },
      states: 'E(w in Omega, logmean[w]) <= log(px)',
      derivation: [
        have(
          'pointwise',
          'forall(w in Omega, logmean[w] <= log(px) + sum(i in N, weight[i,w])/(card(N)*px) - 1)',
          [
            have('mean is positive', '0 < sum(i in N, weight[i,w])', [['<', 'rhs', sign()]]),
            ['==', 'log(sum(i in N, weight[i,w])/card(N))', hypothesis('logarithm of the mean')],
            ['==', 'log(px) + log(sum(i in N, weight[i,w])/(card(N)*px))', algebra()],
            [
              '<=',
              'rhs',
              lemma('log-at-most-linear', {
                part: 'bound',
                at: { t: 'sum(i in N, weight[i,w])/(card(N)*px)' },
              }),
            ],
          ],
        ),
        ['<=', 'E(w in Omega, log(px) + sum(i in N, weight[i,w])/(card(N)*px) - 1)', hypothesis('pointwise')],
        ['==', 'log(px) + sum(i in N, E(w in Omega, weight[i,w]))/(card(N)*px) - 1', algebra()],
        ['==', 'log(px) + sum(i in N, px)/(card(N)*px) - 1', hypothesis('unbiased')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...bits,
        construct: {
          'weight[i in N, w in Omega]': 'low + (high - low)*side[i,w]',
          'logmean[w in Omega]': 'log(sum(i in N, weight[i,w])/card(N))',
          px: '(low + high)/2',
        },
        regimes: { 'tight: constant weights': { construct: { high: 'low' } } },
      },
    },
    'one independent draw more': {
      given: independent,
      where: { ...bound, ...logmean },
      states: 'forall(k in nat, L[k] <= L[k+1])',
      derivation: [
        have(
          'any may be left out',
          `forall(j in range(k+2), sum(z in draws[k+2], ${chance('k+2')}*logmean(k, ${others})) == L[k])`,
          [
            [
              '==',
              `sum(z in draws[k+1], ${chance('k+1')}*logmean(k, sum(i in range(k+1), ${drawn('k+1')})))`,
              lemma('draws-in-turn', {
                part: 'a sum without one draw',
                at: { ...inTurn, f: 'weight', F: 'map(y in R, logmean(k, y))', n: 'k+1', j: 'j' },
              }),
            ],
            ['==', 'rhs', unfold('L', 'logmean')],
          ],
        ),
        have(
          'pointwise',
          `forall(z in draws[k+2], sum(j in range(k+2), logmean(k, ${others})) <= (k+2)*log(sum(i in range(k+2), ${drawn('k+2')})/(k+2)))`,
          [
            have('positive', `forall(j in range(k+2), 0 < ${others})`, [
              [
                '<',
                'rhs',
                lemma('means-of-all-but-one', {
                  part: 'of a sequence are positive',
                  at: { x: `array(i in nat, ${drawn('k+2')})`, n: 'k' },
                }),
              ],
            ]),
            have('logarithms', `forall(j in range(k+2), logmean(k, ${others}) == log(${others}/(k+1)))`, [
              have('here', `0 < ${others}`, [by(hypothesis('positive', { at: { j: 'j' } }))]),
              ['==', 'rhs', unfold('logmean')],
            ]),
            ['==', `sum(j in range(k+2), log(${others}/(k+1)))`, hypothesis('logarithms')],
            [
              '<=',
              'rhs',
              lemma('means-of-all-but-one', {
                part: 'of a sequence',
                at: { x: `array(i in nat, ${drawn('k+2')})`, n: 'k' },
              }),
            ],
          ],
        ),
        ['==', '1/(k+2)*sum(j in range(k+2), L[k])', algebra()],
        [
          '==',
          `1/(k+2)*sum(j in range(k+2), sum(z in draws[k+2], ${chance('k+2')}*logmean(k, ${others})))`,
          hypothesis('any may be left out'),
        ],
        [
          '==',
          `1/(k+2)*sum(z in draws[k+2], ${chance('k+2')}*sum(j in range(k+2), logmean(k, ${others})))`,
          algebra(),
        ],
        [
          '<=',
          `1/(k+2)*sum(z in draws[k+2], ${chance('k+2')}*((k+2)*log(sum(i in range(k+2), ${drawn('k+2')})/(k+2))))`,
          hypothesis('pointwise'),
        ],
        ['==', 'rhs', unfold('L')],
      ],
      instances: {
        ...few,
        regimes: { 'tight: equal weights': { construct: { 'weight[j in K]': '1' } } },
      },
    },
    'independent draws never above the evidence': {
      given: { ...independent, prior: given.prior, likelihood: given.likelihood },
      where: bound,
      hypotheses: { weights: 'forall(j in K, 0 < q[j], weight[j] == prior[j]*likelihood[j]/q[j])' },
      states: `forall(k in nat, L[k] <= log(${evidence}))`,
      derivation: [
        have('evidence is positive', `0 < ${evidence}`, [['<', 'rhs', sign()]]),
        have(
          'pointwise',
          `forall(z in draws[k+1], log(${average}) <= log(${evidence}) + ${average}/${evidence} - 1)`,
          [
            ['==', `log(${evidence}) + log(${average}/${evidence})`, algebra()],
            [
              '<=',
              'rhs',
              lemma('log-at-most-linear', { part: 'bound', at: { t: `${average}/${evidence}` } }),
            ],
          ],
        ),
        have('mass', `sum(j in K, q[j]*weight[j]) <= ${evidence}`, [
          have('each', 'forall(j in K, q[j]*weight[j] <= prior[j]*likelihood[j])', [
            cases(
              '0 < q[j]',
              [
                ['==', 'q[j]*(prior[j]*likelihood[j]/q[j])', hypothesis('weights')],
                ['<=', 'rhs', algebra()],
              ],
              [['<=', 'rhs', sign()]],
            ),
          ]),
          ['<=', 'rhs', hypothesis('each')],
        ]),
        have('one', `sum(z in draws[k+1], ${chance('k+1')}) == 1`, [
          by(lemma('draws-in-turn', { part: 'total', at: { ...inTurn, n: 'k+1' } })),
        ]),
        have(
          'mean',
          `sum(z in draws[k+1], ${chance('k+1')}*sum(i in range(k+1), ${drawn('k+1')})) == (k+1)*sum(j in K, q[j]*weight[j])`,
          [
            by(
              lemma('draws-in-turn', {
                part: 'sum over the draws',
                at: { ...inTurn, f: 'weight', n: 'k+1' },
              }),
            ),
          ],
        ),
        ['==', `sum(z in draws[k+1], ${chance('k+1')}*log(${average}))`, unfold('L')],
        [
          '<=',
          `sum(z in draws[k+1], ${chance('k+1')}*(log(${evidence}) + ${average}/${evidence} - 1))`,
          hypothesis('pointwise'),
        ],
        [
          '==',
          `(log(${evidence}) - 1)*sum(z in draws[k+1], ${chance('k+1')}) + sum(z in draws[k+1], ${chance('k+1')}*sum(i in range(k+1), ${drawn('k+1')}))/((k+1)*${evidence})`,
          algebra(),
        ],
        [
          '==',
          `(log(${evidence}) - 1)*1 + (k+1)*sum(j in K, q[j]*weight[j])/((k+1)*${evidence})`,
          hypothesis('one'),
          hypothesis('mean'),
        ],
        ['<=', `log(${evidence}) - 1 + ${evidence}/${evidence}`, hypothesis('mass')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...few,
        construct: {
          'weight[j in K]': 'prior[j]*likelihood[j]/max(q[j], indicator(q[j] <= 0))',
        },
        regimes: {
          'tight: the posterior': {
            construct: { 'likelihood[j in K]': '1', 'q[j in K]': 'prior[j]', 'weight[j in K]': '1' },
          },
        },
      },
    },
  },

  instances: { sizes: { K: [1, 4] }, draw: { likelihood: { between: [0.125, 2] } } },

  controls: {
    'the divergence the other way round': {
      part: 'identity',
      states: `logp == ELBO + sum(k in K, ${posterior}*(log(${posterior}) - ln(q[k])))`,
      counterexample: { K: 2, prior: ['1/2', '1/2'], likelihood: ['9/5', '1/5'], q: ['1/2', '1/2'] },
      instances: { sizes: { K: [2, 4] }, regimes: {} },
      because: '0.3681 is not 0.5108',
    },
    'an upper bound': {
      part: 'lower bound',
      states: 'logp <= ELBO',
      counterexample: { K: 2, prior: ['1/2', '1/2'], likelihood: ['9/5', '1/5'], q: ['1/2', '1/2'] },
      instances: { sizes: { K: [2, 4] }, regimes: {} },
      because: 'the ELBO is -0.5108, log p(x) = 0',
    },
    'nothing gained by a second draw': {
      part: 'one independent draw more',
      states: 'forall(k in nat, L[k+1] == L[k])',
      counterexample: { K: 2, q: ['1/2', '1/2'], weight: ['9/5', '1/5'], k: 0 },
      instances: { sizes: { K: [2, 2], k: [0, 1] }, regimes: {} },
      because: '-0.2554 is more than -0.5108',
    },
    'weights of another mass': {
      part: 'independent draws never above the evidence',
      without: ['weights'],
      counterexample: { K: 1, prior: [1], likelihood: [1], q: [1], weight: [2], k: 0 },
      instances: {
        construct: { 'weight[j in K]': '2*prior[j]*likelihood[j]/max(q[j], indicator(q[j] <= 0))' },
        regimes: {},
      },
      because: 'log 2 is more than 0',
    },
    'a law of another mass': {
      part: 'lower bound',
      given: { q: array('K', { is: 'nonnegative' }) },
      counterexample: { K: 1, prior: [1], likelihood: [1], q: ['1/4'] },
      instances: {
        sizes: { K: [1, 2] },
        draw: { q: { between: [0.125, 0.25] }, likelihood: { oneOf: [1] } },
        regimes: {},
      },
      because: '1/4 log 4 is more than 0',
    },
    'equal up to a half': {
      part: 'equality for the posterior only',
      states: `forall(logp <= ELBO + 1/2, forall(a in K, q[a] == ${posterior.replaceAll('[k]', '[a]')}))`,
      counterexample: { K: 2, prior: ['1/2', '1/2'], likelihood: ['3/2', '1/2'], q: ['1/2', '1/2'] },
      instances: {
        sizes: { K: [2, 3] },
        raw: { r: probability('K') },
        construct: { 'q[k in K]': 'r[k]', 'likelihood[k in K]': '1' },
      },
      because: 'the divergence is 0.1438',
    },
    'a hundredth gained by every draw': {
      part: 'one draw more',
      states: 'before + 1/100 <= E(w in Omega, logmean[w])',
      counterexample: {
        N: 2,
        Omega: [1],
        weight: [[1], [1]],
        px: 1,
        logmean: [0],
        others: [[1], [1]],
        leave: [[0], [0]],
        rest: 1,
        before: 0,
      },
      instances: { construct: { high: 'low' } },
      because: 'constant weights gain nothing',
    },
    'above the evidence': {
      part: 'never above the evidence',
      without: ['unbiased'],
      counterexample: { N: 1, Omega: [1], weight: [[1]], px: '1/2', logmean: [0] },
      instances: {
        construct: {
          'weight[i in N, w in Omega]': 'low + (high - low)*side[i,w]',
          'logmean[w in Omega]': 'log(sum(i in N, weight[i,w])/card(N))',
          px: 'low*high/(low + high)/2',
        },
      },
      because: '0 is more than -log 2',
    },
  },
});
