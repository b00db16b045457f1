/**
 * # An exponential moving average of uncorrelated terms has a variance that tends to (1 - b)/(1 + b) sigma^2
 *
 * m_{t+1} = b m_t + (1 - b) g_t is (1 - b) sum b^(t-1-s) g_s + b^t m_0 for every real b, and the mean of m_t is the same of the means.
 * Where the g_s are uncorrelated, of one variance sigma^2 and any means, and m_0 is a number, (1 + b) Var m_t = (1 - b)(1 - b^(2t)) sigma^2,
 * which for 0 <= b < 1 gives the limit. Not claimed: anything about correlated terms, such as the gradients along a path of descent.
 */
import {
  algebra,
  array,
  by,
  cases,
  have,
  hypothesis,
  type Instances,
  induction,
  law,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

const itself = 'moving-average-variance';
const uncorrelated = {
  'mean of g': 'forall(s in nat, E(w in Omega, g[s,w]) == mu[s])',
  'g is uncorrelated':
    'forall(s in nat, t in nat, E(w in Omega, (g[s,w] - mu[s])*(g[t,w] - mu[t])) == sigma^2*delta(s,t))',
  'm starts anywhere': 'forall(w in Omega, m[0,w] == start)',
  'm averages': 'forall(t in nat, w in Omega, m[t+1,w] == beta*m[t,w] + (1 - beta)*g[t,w])',
};
const random = {
  Omega: law('runs'),
  g: array('nat', 'Omega', { is: 'square-integrable' }),
  m: array('nat', 'Omega', { is: 'square-integrable' }),
  mu: array('nat'),
  sigma: real('nonnegative'),
  start: real(),
};
/** Walsh functions: 15 on 16 points that are uncorrelated, of mean 0 and variance 1. */
const shared = (a: number, b: number): number => (a === 0 ? 0 : (a & b & 1) + shared(a >> 1, b >> 1));
const walsh = Array.from({ length: 15 }, (_, s) =>
  Array.from({ length: 16 }, (_, w) => (-1) ** shared(s + 1, w)),
);
const instances = {
  sizes: { Omega: [16, 16], t: [0, 5] },
  raw: { one: array('nat', 'Omega') },
  draw: {
    Omega: { tables: [Array(16).fill('1/16')] },
    one: { tables: walsh.map((_, s) => walsh.slice(0, s + 1)) },
  },
  construct: {
    'g[s in nat, w in Omega]': 'mu[s] + sigma*one[s,w]',
    'm[0, w in Omega]': 'start',
    'm[l+1, w in Omega]': 'beta*m[l,w] + (1 - beta)*g[l,w]',
  },
} satisfies Instances;
const variance = 'E(w in Omega, (m[t,w] - E(v in Omega, m[t,v]))^2)';

export default proof({
  id: itself,
  title:
    'An exponential moving average of uncorrelated terms has a variance that tends to (1 - b)/(1 + b) sigma^2',
  sources: [],
  references: ['roberts1959'],

  given: { beta: real() },

  parts: {
    'closed form': {
      given: { m: array('nat'), g: array('nat') },
      hypotheses: { 'm averages': 'forall(t in nat, m[t+1] == beta*m[t] + (1 - beta)*g[t])' },
      states: 'forall(t in nat, m[t] == (1 - beta)*sum(s in range(t), beta^(t-1-s)*g[s]) + beta^t*m[0])',
      derivation: [
        induction('t', {
          base: [['==', 'rhs', algebra()]],
          step: [
            have(
              'older',
              'beta*sum(s in range(t), beta^(t-1-s)*g[s]) == sum(s in range(t), beta^(t-s)*g[s])',
              [
                cases(
                  'beta == 0',
                  [
                    have('no weight', 'forall(s in range(t), beta^(t-s) == 0)', [
                      obtain('d', 'between', lemma('natural-difference', { at: { p: 's+1', q: 't' } })),
                      ['==', 'beta^(s+1+d-s)', hypothesis('between')],
                      ['==', 'rhs', hypothesis('case', { times: 'beta^d' })],
                    ]),
                    ['==', '0', hypothesis('case')],
                    ['==', 'rhs', hypothesis('no weight')],
                  ],
                  [['==', 'rhs', algebra()]],
                ),
              ],
            ),
            ['==', 'beta*m[t] + (1 - beta)*g[t]', hypothesis('m averages')],
            [
              '==',
              'beta*((1 - beta)*sum(s in range(t), beta^(t-1-s)*g[s]) + beta^t*m[0]) + (1 - beta)*g[t]',
              hypothesis('induction'),
            ],
            [
              '==',
              '(1 - beta)*sum(s in range(t), beta^(t-s)*g[s]) + beta^(t+1)*m[0] + (1 - beta)*g[t]',
              hypothesis('older'),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        construct: { 'm[0]': 'first', 'm[n+1]': 'beta*m[n] + (1 - beta)*g[n]' },
        raw: { first: real() },
      },
    },
    mean: {
      given: random,
      hypotheses: {
        'mean of g': uncorrelated['mean of g'],
        'm starts anywhere': uncorrelated['m starts anywhere'],
        'm averages': uncorrelated['m averages'],
      },
      states:
        'forall(t in nat, E(w in Omega, m[t,w]) == (1 - beta)*sum(s in range(t), beta^(t-1-s)*mu[s]) + beta^t*start)',
      derivation: [
        have(
          'averages',
          'forall(k in nat, E(w in Omega, m[k+1,w]) == beta*E(w in Omega, m[k,w]) + (1 - beta)*mu[k])',
          [
            ['==', 'E(w in Omega, beta*m[k,w] + (1 - beta)*g[k,w])', hypothesis('m averages')],
            ['==', 'beta*E(w in Omega, m[k,w]) + (1 - beta)*E(w in Omega, g[k,w])', algebra()],
            ['==', 'rhs', hypothesis('mean of g')],
          ],
        ),
        [
          '==',
          '(1 - beta)*sum(s in range(t), beta^(t-1-s)*mu[s]) + beta^t*E(w in Omega, m[0,w])',
          lemma(itself, {
            part: 'closed form',
            at: { m: 'array(k in nat, E(w in Omega, m[k,w]))', g: 'mu', t: 't' },
          }),
        ],
        [
          '==',
          '(1 - beta)*sum(s in range(t), beta^(t-1-s)*mu[s]) + beta^t*E(w in Omega, start)',
          hypothesis('m starts anywhere'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances,
    },
    variance: {
      given: random,
      hypotheses: uncorrelated,
      states: `forall(t in nat, (1 + beta)*${variance} == (1 - beta)*(1 - beta^(2*t))*sigma^2)`,
      derivation: [
        have('later', 'forall(k in nat, d in nat, E(w in Omega, m[k,w]*(g[k+d,w] - mu[k+d])) == 0)', [
          induction('k', {
            base: [
              ['==', 'E(w in Omega, start*(g[d,w] - mu[d]))', hypothesis('m starts anywhere')],
              ['==', 'start*(E(w in Omega, g[d,w]) - mu[d])', algebra()],
              ['==', 'rhs', hypothesis('mean of g')],
            ],
            step: [
              [
                '==',
                'E(w in Omega, (beta*m[k,w] + (1 - beta)*g[k,w])*(g[k+1+d,w] - mu[k+1+d]))',
                hypothesis('m averages'),
              ],
              [
                '==',
                'beta*E(w in Omega, m[k,w]*(g[k+(d+1),w] - mu[k+(d+1)])) + (1 - beta)*(E(w in Omega, (g[k,w] - mu[k])*(g[k+1+d,w] - mu[k+1+d])) + mu[k]*(E(w in Omega, g[k+1+d,w]) - mu[k+1+d]))',
                algebra(),
              ],
              [
                '==',
                'beta*0 + (1 - beta)*(sigma^2*delta(k,k+1+d) + mu[k]*(mu[k+1+d] - mu[k+1+d]))',
                hypothesis('induction'),
                hypothesis('g is uncorrelated'),
                hypothesis('mean of g'),
              ],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        induction('t', {
          base: [
            [
              '==',
              '(1 + beta)*E(w in Omega, (start - E(v in Omega, start))^2)',
              hypothesis('m starts anywhere'),
            ],
            ['==', 'rhs', algebra()],
          ],
          step: [
            have('mean', 'E(w in Omega, m[t+1,w]) == beta*E(w in Omega, m[t,w]) + (1 - beta)*mu[t]', [
              ['==', 'E(w in Omega, beta*m[t,w] + (1 - beta)*g[t,w])', hypothesis('m averages')],
              ['==', 'beta*E(w in Omega, m[t,w]) + (1 - beta)*E(w in Omega, g[t,w])', algebra()],
              ['==', 'rhs', hypothesis('mean of g')],
            ]),
            [
              '==',
              '(1 + beta)*E(w in Omega, (beta*m[t,w] + (1 - beta)*g[t,w] - (beta*E(v in Omega, m[t,v]) + (1 - beta)*mu[t]))^2)',
              hypothesis('m averages'),
              hypothesis('mean'),
            ],
            [
              '==',
              '(1 + beta)*(beta^2*E(w in Omega, (m[t,w] - E(v in Omega, m[t,v]))^2) + (1 - beta)^2*E(w in Omega, (g[t,w] - mu[t])*(g[t,w] - mu[t])) + 2*beta*(1 - beta)*(E(w in Omega, m[t,w]*(g[t+0,w] - mu[t+0])) - E(v in Omega, m[t,v])*(E(w in Omega, g[t,w]) - mu[t])))',
              algebra(),
            ],
            [
              '==',
              '(1 + beta)*(beta^2*E(w in Omega, (m[t,w] - E(v in Omega, m[t,v]))^2) + (1 - beta)^2*sigma^2 + 2*beta*(1 - beta)*(0 - E(v in Omega, m[t,v])*(mu[t] - mu[t])))',
              hypothesis('g is uncorrelated'),
              hypothesis('later'),
              hypothesis('mean of g'),
            ],
            [
              '==',
              'beta^2*((1 - beta)*(1 - beta^(2*t))*sigma^2) + (1 + beta)*(1 - beta)^2*sigma^2',
              hypothesis('induction'),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances,
    },
    limit: {
      given: random,
      hypotheses: { ...uncorrelated, 'beta is a weight': '(0 <= beta) and (beta < 1)' },
      states: `limit(t in nat, ${variance}, (1 - beta)/(1 + beta)*sigma^2)`,
      derivation: [
        have('powers', 'limit(n in nat, (beta^2)^n, 0)', [
          by(lemma('null-sequences', { part: 'geometric', at: { r: 'beta^2' } })),
        ]),
        have('zero', 'limit(n in nat, 0, 0)', [witness({ from_n: '0' }), ['<=', 'rhs', sign()]]),
        obtain(
          'N',
          'near',
          lemma('limits-are-linear', {
            at: {
              a: 'array(t in nat, (beta^2)^t)',
              b: 'array(t in nat, 0)',
              A: '0',
              B: '0',
              c: '(1 - beta)/(1 + beta)*sigma^2',
              d: '0',
              eps_k: 'eps_t',
            },
          }),
        ),
        witness({ from_t: 'N' }),
        have(
          'value',
          `${variance} == (1 - beta)/(1 + beta)*sigma^2 - (1 - beta)/(1 + beta)*sigma^2*(beta^2)^t`,
          [
            ['==', `1/(1 + beta)*((1 + beta)*${variance})`, algebra()],
            [
              '==',
              '1/(1 + beta)*((1 - beta)*(1 - beta^(2*t))*sigma^2)',
              lemma(itself, { part: 'variance', at: { t: 't' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['==', 'abs(-((1 - beta)/(1 + beta)*sigma^2*(beta^2)^t))', hypothesis('value')],
        [
          '==',
          'abs((1 - beta)/(1 + beta)*sigma^2*(beta^2)^t + 0*0 - ((1 - beta)/(1 + beta)*sigma^2*0 + 0*0))',
          algebra(),
        ],
        ['<=', 'rhs', hypothesis('near')],
      ],
      instances: {
        ...instances,
        raw: {
          ...instances.raw,
          share: real('(0,1)'),
          size: real('positive'),
          grid: natural(),
          more: natural(),
        },
        sizes: { ...instances.sizes, grid: [0, 3], more: [0, 3] },
        construct: {
          ...instances.construct,
          beta: 'share',
          sigma: 'size',
          eps_t: '(1 - share)/(1 + share)*size^2*share^(2*grid)',
          from_t: 'grid',
          t: 'grid + more',
          N: 'grid',
          eps_n: 'share^(2*grid)',
          from_n: 'grid',
          n: 'grid + more',
        },
      },
    },
  },

  instances: { sizes: { t: [0, 5], Omega: [1, 4] } },

  controls: {
    'terms with weight one': {
      part: 'closed form',
      replace: ['(1 - beta)*sum', 'sum'],
      counterexample: { beta: '1/2', t: 1, g: [1, 0], m: [0, '1/2'] },
      because: '1/2 is not 1',
    },
    'one power more': {
      part: 'closed form',
      replace: ['beta^(t-1-s)', 'beta^(t-s)'],
      counterexample: { beta: '1/2', t: 1, g: [1, 0], m: [0, '1/2'] },
      because: 'the last term has weight 1/2, not 1/4',
    },
    'a start that is forgotten at once': {
      part: 'mean',
      replace: [' + beta^t*start', ''],
      counterexample: { beta: '1/2', t: 0, Omega: [1], g: [[0]], m: [[1]], mu: [0], start: 1 },
      because: 'at t = 0 the mean is the start',
    },
    'the limit from the start': {
      part: 'variance',
      replace: ['*(1 - beta^(2*t))', ''],
      counterexample: {
        beta: '1/2',
        t: 0,
        Omega: ['1/2', '1/2'],
        g: [[1, -1]],
        m: [[0, 0]],
        mu: [0],
        sigma: 1,
        start: 0,
      },
      because: 'at t = 0 the variance is 0',
    },
    'the same term again and again': {
      part: 'variance',
      without: ['g is uncorrelated'],
      counterexample: {
        beta: '1/2',
        t: 2,
        Omega: ['1/2', '1/2'],
        g: [
          [1, -1],
          [1, -1],
          [1, -1],
        ],
        m: [
          [0, 0],
          ['1/2', '-1/2'],
          ['3/4', '-3/4'],
        ],
        mu: [0, 0, 0],
        sigma: 1,
        start: 0,
      },
      instances: {
        sizes: { t: [2, 4] },
        raw: { some: array('Omega') },
        construct: { 'g[s in nat, w in Omega]': 'mu[s] + some[w] - E(v in Omega, some[v])' },
      },
      because: 'the variance is 9/16, and 5/16 for uncorrelated terms',
    },
    'the variance of the last term': {
      part: 'limit',
      replace: ['(1 - beta)/(1 + beta)*sigma^2', '(1 - beta)^2*sigma^2'],
      counterexample: {
        beta: '1/2',
        eps_t: '1/100',
        from_t: 0,
        t: 2,
        Omega: ['1/4', '1/4', '1/4', '1/4'],
        g: [
          [1, -1, 1, -1],
          [1, 1, -1, -1],
          [1, -1, -1, 1],
        ],
        m: [
          [0, 0, 0, 0],
          ['1/2', '-1/2', '1/2', '-1/2'],
          ['3/4', '1/4', '-1/4', '-3/4'],
        ],
        mu: [0, 0, 0],
        sigma: 1,
        start: 0,
      },
      because: 'the terms before the last count, too: 5/16 is more than 1/4',
    },
    'no forgetting': {
      part: 'limit',
      without: ['beta is a weight'],
      counterexample: {
        beta: 2,
        eps_t: '1/100',
        from_t: 0,
        t: 0,
        Omega: ['1/2', '1/2'],
        g: [[1, -1]],
        m: [[0, 0]],
        mu: [0],
        sigma: 1,
        start: 0,
      },
      instances: { construct: { beta: '1 + share' } },
      because: 'a variance does not tend to -1/3',
    },
  },
});
