/**
 * # Normal prior, normal observations: the posterior, and why it shrinks
 *
 * theta ~ N(m, t^2) and independent y_i ~ N(theta, s^2): prior times likelihood is the density of N(mu, 1/L) at theta, L = 1/t^2 + n/s^2 and
 * mu = (m/t^2 + n ybar/s^2)/L, times a factor without theta; so N(mu, 1/L) is the posterior (n = 0: the prior). In the same way ybar ~ N(m, t^2 + s^2/n).
 * The Bayes risk of B m + (1 - B) ybar is least at B = (s^2/n)/(t^2 + s^2/n), where it is less than s^2/n: that part needs moments only.
 * Batches in turn give what they give at once; for vectors, precision matrices add. tau stands for 2 pi, and may be any positive number.
 * Not claimed: that the densities integrate to one, priors that are not normal.
 */
import {
  algebra,
  array,
  both,
  by,
  have,
  hypothesis,
  type Instances,
  indexSet,
  law,
  nonemptySet,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const numbers = {
  N: indexSet('observations'),
  m: real(),
  theta: real(),
  t: real('positive'),
  s: real('positive'),
  tau: real('positive'),
  y: array('N'),
};
/** The posterior precision and mean: L is positive, so that they are determined. */
const posterior = { L: real('positive'), mu: real() };
const equations = {
  precision: 'L == 1/t^2 + card(N)/s^2',
  mean: 'L*mu == m/t^2 + sum(i in N, y[i])/s^2',
};
const normal = (x: string, mean: string, variance: string) =>
  `exp(-(${x} - ${mean})^2/(2*${variance}))/sqrt(tau*${variance})`;
const solved = {
  L: '1/t^2 + card(N)/s^2',
  mu: '(m/t^2 + sum(i in N, y[i])/s^2)/(1/t^2 + card(N)/s^2)',
};
const small = {
  sizes: { N: [0, 3] as const },
  draw: {
    t: { oneOf: ['1/2', 1, 2] },
    s: { oneOf: ['1/2', 1, 2] },
    tau: { oneOf: [1, 6] },
    m: { between: [-2, 2] as const },
    theta: { between: [-2, 2] as const },
    y: { between: [-2, 2] as const },
  },
  construct: solved,
} satisfies Instances;

const risk = '(shrink^2*t^2 + (1 - shrink)^2*v)';
const best = 'v/(t^2 + v)';
const apart = '(theta - m)^2/t^2 + (ybar - theta)^2/v';
const joined = '(theta - (v*m + t^2*ybar)/total)^2/(t^2*v/total) + (ybar - m)^2/total';
const evidence = 'exp(-1/2*(m^2/t^2 + sum(i in N, y[i]^2)/s^2 - L*mu^2))/(t*sqrt(L)*(s*sqrt(tau))^card(N))';
const bilinear = (A: string, u: string, w: string) => `sum(j in J, sum(k in J, ${A}*${u}*${w}))`;
const constants = `(${bilinear('P[j,k]', 'm[j]', 'm[k]')} + sum(i in N, ${bilinear('S[i,j,k]', 'y[i,j]', 'y[i,k]')}))`;
const form = (A: string, u: (j: string) => string) => `sum(j in J, sum(k in J, ${A}*${u('j')}*${u('k')}))`;

export default proof({
  id: 'normal-normal-shrinkage',
  title: 'Posterior, marginal and Bayes risk of normal observations under a normal prior',
  sources: [{ document: 'foundations-book', section: 'Bayesian shrinkage', relation: 'made precise' }],
  references: ['gelman2013, Sections 2.5 and 3.5', 'efron1973'],

  given: {},

  parts: {
    posterior: {
      given: { ...numbers, ...posterior },
      hypotheses: equations,
      states: `${normal('theta', 'm', 't^2')}*prod(i in N, ${normal('y[i]', 'theta', 's^2')}) == ${normal('theta', 'mu', '(1/L)')}*(${evidence})`,
      derivation: [
        have(
          'square',
          '(theta - m)^2/t^2 + sum(i in N, (y[i] - theta)^2)/s^2 == L*(theta - mu)^2 + (m^2/t^2 + sum(i in N, y[i]^2)/s^2 - L*mu^2)',
          [
            [
              '==',
              '(1/t^2 + card(N)/s^2)*theta^2 - 2*theta*(m/t^2 + sum(i in N, y[i])/s^2) + (m^2/t^2 + sum(i in N, y[i]^2)/s^2)',
              algebra(),
            ],
            [
              '==',
              'L*theta^2 - 2*theta*(m/t^2 + sum(i in N, y[i])/s^2) + (m^2/t^2 + sum(i in N, y[i]^2)/s^2)',
              hypothesis('precision', { times: 'theta^2' }),
            ],
            [
              '==',
              'L*theta^2 - 2*theta*(L*mu) + (m^2/t^2 + sum(i in N, y[i]^2)/s^2)',
              hypothesis('mean', { times: '-2*theta' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('exponentials', 'forall(a in R, b in R, a == b, exp(-1/2*a) == exp(-1/2*b))', [
          ['==', 'rhs', hypothesis('assumed')],
        ]),
        have(
          'equal',
          'exp(-1/2*((theta - m)^2/t^2 + sum(i in N, (y[i] - theta)^2)/s^2)) == exp(-1/2*(L*(theta - mu)^2 + (m^2/t^2 + sum(i in N, y[i]^2)/s^2 - L*mu^2)))',
          [
            by(
              hypothesis('exponentials', {
                at: {
                  a: '(theta - m)^2/t^2 + sum(i in N, (y[i] - theta)^2)/s^2',
                  b: 'L*(theta - mu)^2 + (m^2/t^2 + sum(i in N, y[i]^2)/s^2 - L*mu^2)',
                },
              }),
            ),
          ],
        ),
        [
          '==',
          'exp(-1/2*((theta - m)^2/t^2 + sum(i in N, (y[i] - theta)^2)/s^2))/(t*sqrt(tau)*(s*sqrt(tau))^card(N))',
          algebra(),
        ],
        [
          '==',
          'exp(-1/2*(L*(theta - mu)^2 + (m^2/t^2 + sum(i in N, y[i]^2)/s^2 - L*mu^2)))/(t*sqrt(tau)*(s*sqrt(tau))^card(N))',
          hypothesis('equal', { times: '1/(t*sqrt(tau)*(s*sqrt(tau))^card(N))' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: small,
    },
    'by the mean of the observations': {
      given: { ...numbers, ...posterior, N: nonemptySet('observations') },
      where: { ybar: 'sum(i in N, y[i])/card(N)' },
      hypotheses: equations,
      states:
        '(mu == (m/t^2 + card(N)*ybar/s^2)/(1/t^2 + card(N)/s^2)) and (mu == (s^2/card(N)*m + t^2*ybar)/(t^2 + s^2/card(N)))',
      derivation: [
        have('quotient', 'mu == (m/t^2 + sum(i in N, y[i])/s^2)/(1/t^2 + card(N)/s^2)', [
          ['==', '1/L*(L*mu)', algebra()],
          ['==', '1/L*(m/t^2 + sum(i in N, y[i])/s^2)', hypothesis('mean', { times: '1/L' })],
          ['==', 'rhs', hypothesis('precision')],
        ]),
        both(
          [
            ['==', '(m/t^2 + sum(i in N, y[i])/s^2)/(1/t^2 + card(N)/s^2)', hypothesis('quotient')],
            ['==', '(m/t^2 + card(N)*(sum(i in N, y[i])/card(N))/s^2)/(1/t^2 + card(N)/s^2)', algebra()],
            ['==', 'rhs', unfold('ybar')],
          ],
          [
            ['==', '(m/t^2 + sum(i in N, y[i])/s^2)/(1/t^2 + card(N)/s^2)', hypothesis('quotient')],
            ['==', '(s^2/card(N)*m + t^2*(sum(i in N, y[i])/card(N)))/(t^2 + s^2/card(N))', algebra()],
            ['==', 'rhs', unfold('ybar')],
          ],
        ),
      ],
      instances: { ...small, sizes: { N: [1, 3] } },
    },
    marginal: {
      given: {
        m: real(),
        theta: real(),
        ybar: real(),
        t: real('positive'),
        v: real('positive'),
        total: real('positive'),
        tau: real('positive'),
      },
      hypotheses: { 'variances add': 'total == t^2 + v' },
      states: `${normal('theta', 'm', 't^2')}*(${normal('ybar', 'theta', 'v')}) == ${normal('theta', '(v*m + t^2*ybar)/total', '(t^2*v/total)')}*(${normal('ybar', 'm', 'total')})`,
      derivation: [
        have('square', `${apart} == ${joined}`, [
          [
            '==',
            '(t^2 + v)*theta^2/(t^2*v) - 2*theta*(v*m + t^2*ybar)/(t^2*v) + (v*m^2 + t^2*ybar^2)/(t^2*v)',
            algebra(),
          ],
          [
            '==',
            'total*theta^2/(t^2*v) - 2*theta*(v*m + t^2*ybar)/(t^2*v) + (v*m^2 + t^2*ybar^2)/(t^2*v)',
            hypothesis('variances add', { times: 'theta^2/(t^2*v)' }),
          ],
          [
            '==',
            'total*theta^2/(t^2*v) - 2*theta*(v*m + t^2*ybar)/(t^2*v) + (t^2 + v)*(v*m^2 + t^2*ybar^2)/(total*t^2*v)',
            hypothesis('variances add', { times: '(v*m^2 + t^2*ybar^2)/(total*t^2*v)' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('exponentials', 'forall(a in R, b in R, a == b, exp(-1/2*a) == exp(-1/2*b))', [
          ['==', 'rhs', hypothesis('assumed')],
        ]),
        have('equal', `exp(-1/2*(${apart})) == exp(-1/2*(${joined}))`, [
          by(hypothesis('exponentials', { at: { a: apart, b: joined } })),
        ]),
        ['==', `exp(-1/2*(${apart}))/(t*tau*sqrt(v))`, algebra()],
        ['==', `exp(-1/2*(${joined}))/(t*tau*sqrt(v))`, hypothesis('equal', { times: '1/(t*tau*sqrt(v))' })],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        draw: {
          t: { oneOf: ['1/2', 1, 2] },
          v: { oneOf: ['1/2', 1, 2] },
          tau: { oneOf: [1, 6] },
          m: { between: [-2, 2] },
          theta: { between: [-2, 2] },
          ybar: { between: [-2, 2] },
        },
        construct: { total: 't^2 + v' },
        regimes: {
          'everything at one place, roots of squares': {
            draw: {
              t: { oneOf: [3] },
              v: { oneOf: [16] },
              tau: { oneOf: [1, 4] },
              theta: { oneOf: [0] },
              m: { oneOf: [0] },
              ybar: { oneOf: [0] },
            },
          },
        },
      },
    },
    'Bayes risk': {
      given: {
        Omega: law('parameter and noise'),
        truth: array('Omega', { is: 'square-integrable' }),
        noise: array('Omega', { is: 'square-integrable' }),
        m: real(),
        t: real('positive'),
        v: real('positive'),
        shrink: real(),
      },
      hypotheses: {
        'second moment about m': 'E(w in Omega, (truth[w] - m)^2) == t^2',
        'second moment of the noise': 'E(w in Omega, noise[w]^2) == v',
        uncorrelated: 'E(w in Omega, (truth[w] - m)*noise[w]) == 0',
      },
      states: `E(w in Omega, (shrink*m + (1 - shrink)*(truth[w] + noise[w]) - truth[w])^2) == ${risk}`,
      derivation: [
        [
          '==',
          'shrink^2*E(w in Omega, (truth[w] - m)^2) - 2*shrink*(1 - shrink)*E(w in Omega, (truth[w] - m)*noise[w]) + (1 - shrink)^2*E(w in Omega, noise[w]^2)',
          algebra(),
        ],
        [
          '==',
          'shrink^2*t^2 - 2*shrink*(1 - shrink)*0 + (1 - shrink)^2*v',
          hypothesis('second moment about m', { times: 'shrink^2' }),
          hypothesis('uncorrelated', { times: '-2*shrink*(1 - shrink)' }),
          hypothesis('second moment of the noise', { times: '(1 - shrink)^2' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { Omega: [4, 4] },
        raw: { a: array('Omega'), b: array('Omega'), r: real('positive') },
        draw: {
          Omega: { tables: [['1/4', '1/4', '1/4', '1/4']] },
          a: { tables: [[1, 1, -1, -1]] },
          b: { tables: [[1, -1, 1, -1]] },
        },
        construct: {
          'truth[w in Omega]': 'm + t*a[w]',
          'noise[w in Omega]': 'r*b[w]',
          v: 'r^2',
        },
        regimes: {
          'means anywhere': { draw: { a: { tables: [[1, 1, 1, -1]] }, b: { tables: [[1, -1, -1, -1]] } } },
        },
      },
    },
    'best shrinkage': {
      given: { t: real('positive'), v: real('positive'), shrink: real() },
      states: `(${risk} == t^2*v/(t^2 + v) + (shrink - ${best})^2*(t^2 + v)) and ((t^2*v/(t^2 + v) <= ${risk}) and (t^2*v/(t^2 + v) < v))`,
      derivation: [
        have('exactly', `${risk} == t^2*v/(t^2 + v) + (shrink - ${best})^2*(t^2 + v)`, [
          ['==', 'rhs', algebra()],
        ]),
        both(
          [by(hypothesis('exactly'))],
          [
            both(
              [
                ['<=', `t^2*v/(t^2 + v) + (shrink - ${best})^2*(t^2 + v)`, sign()],
                ['==', 'rhs', hypothesis('exactly')],
              ],
              [['<', 'rhs', sign('v^2/(t^2 + v)')]],
            ),
          ],
        ),
      ],
      instances: { regimes: { 'tight: the best': { construct: { shrink: best } } } },
    },
    'batches in turn': {
      given: {
        ...numbers,
        ...posterior,
        M: indexSet('later observations'),
        z: array('M'),
        L2: real('positive'),
        mu2: real(),
      },
      hypotheses: {
        ...equations,
        'precision afterwards': 'L2 == L + card(M)/s^2',
        'mean afterwards': 'L2*mu2 == L*mu + sum(i in M, z[i])/s^2',
      },
      states:
        '(L2 == 1/t^2 + (card(N) + card(M))/s^2) and (L2*mu2 == m/t^2 + (sum(i in N, y[i]) + sum(i in M, z[i]))/s^2)',
      derivation: [
        both(
          [
            ['==', 'L + card(M)/s^2', hypothesis('precision afterwards')],
            ['==', '1/t^2 + card(N)/s^2 + card(M)/s^2', hypothesis('precision')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'L*mu + sum(i in M, z[i])/s^2', hypothesis('mean afterwards')],
            ['==', 'm/t^2 + sum(i in N, y[i])/s^2 + sum(i in M, z[i])/s^2', hypothesis('mean')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...small,
        sizes: { N: [0, 2], M: [0, 2] },
        construct: {
          ...solved,
          L2: '1/t^2 + (card(N) + card(M))/s^2',
          mu2: '(m/t^2 + (sum(i in N, y[i]) + sum(i in M, z[i]))/s^2)/(1/t^2 + (card(N) + card(M))/s^2)',
        },
      },
    },
    vectors: {
      given: {
        N: indexSet('observations'),
        J: indexSet('coordinates'),
        P: array('J', 'J'),
        S: array('N', 'J', 'J'),
        y: array('N', 'J'),
        m: array('J'),
        mu: array('J'),
        theta: array('J'),
      },
      where: { 'L[j in J, k in J]': 'P[j,k] + sum(i in N, S[i,j,k])' },
      hypotheses: {
        'symmetric prior precision': 'forall(j in J, k in J, P[k,j] == P[j,k])',
        'symmetric precisions': 'forall(i in N, j in J, k in J, S[i,k,j] == S[i,j,k])',
        mean: 'forall(j in J, sum(k in J, L[j,k]*mu[k]) == sum(k in J, P[j,k]*m[k]) + sum(i in N, sum(k in J, S[i,j,k]*y[i,k])))',
      },
      states: `${form('P[j,k]', (j) => `(theta[${j}] - m[${j}])`)} + sum(i in N, ${form('S[i,j,k]', (j) => `(y[i,${j}] - theta[${j}])`)}) == ${form('L[j,k]', (j) => `(theta[${j}] - mu[${j}])`)} + (${constants} - ${form('L[j,k]', (j) => `mu[${j}]`)})`,
      derivation: [
        have(
          'P may be turned',
          `${bilinear('P[j,k]', 'm[j]', 'theta[k]')} == ${bilinear('P[j,k]', 'theta[j]', 'm[k]')}`,
          [
            ['==', bilinear('P[k,j]', 'theta[j]', 'm[k]'), algebra()],
            [
              '==',
              'rhs',
              hypothesis('symmetric prior precision', { at: { j: 'j', k: 'k' }, times: 'theta[j]*m[k]' }),
            ],
          ],
        ),
        have(
          'S may be turned',
          `forall(i in N, ${bilinear('S[i,j,k]', 'y[i,j]', 'theta[k]')} == ${bilinear('S[i,j,k]', 'theta[j]', 'y[i,k]')})`,
          [
            ['==', bilinear('S[i,k,j]', 'theta[j]', 'y[i,k]'), algebra()],
            [
              '==',
              'rhs',
              hypothesis('symmetric precisions', {
                at: { i: 'i', j: 'j', k: 'k' },
                times: 'theta[j]*y[i,k]',
              }),
            ],
          ],
        ),
        have(
          'sum of S may be turned',
          `sum(i in N, ${bilinear('S[i,j,k]', 'y[i,j]', 'theta[k]')}) == sum(i in N, ${bilinear('S[i,j,k]', 'theta[j]', 'y[i,k]')})`,
          [['==', 'rhs', hypothesis('S may be turned')]],
        ),
        have('symmetric', 'forall(j in J, k in J, L[k,j] == L[j,k])', [
          ['==', 'P[k,j] + sum(i in N, S[i,k,j])', unfold('L')],
          [
            '==',
            'P[j,k] + sum(i in N, S[i,k,j])',
            hypothesis('symmetric prior precision', { at: { j: 'j', k: 'k' }, times: '1' }),
          ],
          [
            '==',
            'P[j,k] + sum(i in N, S[i,j,k])',
            hypothesis('symmetric precisions', { at: { i: 'i', j: 'j', k: 'k' }, times: '1' }),
          ],
          ['==', 'rhs', unfold('L')],
        ]),
        have(
          'L may be turned',
          `${bilinear('L[j,k]', 'mu[j]', 'theta[k]')} == ${bilinear('L[j,k]', 'theta[j]', 'mu[k]')}`,
          [
            ['==', bilinear('L[k,j]', 'theta[j]', 'mu[k]'), algebra()],
            ['==', 'rhs', hypothesis('symmetric', { at: { j: 'j', k: 'k' }, times: 'theta[j]*mu[k]' })],
          ],
        ),
        have(
          'square',
          `${bilinear('P[j,k]', 'theta[j]', 'theta[k]')} + sum(i in N, ${bilinear('S[i,j,k]', 'theta[j]', 'theta[k]')}) == ${bilinear('L[j,k]', 'theta[j]', 'theta[k]')}`,
          [
            ['==', bilinear('(P[j,k] + sum(i in N, S[i,j,k]))', 'theta[j]', 'theta[k]'), algebra()],
            ['==', 'rhs', unfold('L')],
          ],
        ),
        have(
          'cross',
          `${bilinear('P[j,k]', 'theta[j]', 'm[k]')} + sum(i in N, ${bilinear('S[i,j,k]', 'theta[j]', 'y[i,k]')}) == ${bilinear('L[j,k]', 'theta[j]', 'mu[k]')}`,
          [
            [
              '==',
              'sum(j in J, theta[j]*(sum(k in J, P[j,k]*m[k]) + sum(i in N, sum(k in J, S[i,j,k]*y[i,k]))))',
              algebra(),
            ],
            [
              '==',
              'sum(j in J, theta[j]*sum(k in J, L[j,k]*mu[k]))',
              hypothesis('mean', { at: { j: 'j' }, times: 'theta[j]' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '==',
          `${bilinear('P[j,k]', 'theta[j]', 'theta[k]')} + sum(i in N, ${bilinear('S[i,j,k]', 'theta[j]', 'theta[k]')}) - ${bilinear('P[j,k]', 'm[j]', 'theta[k]')} - sum(i in N, ${bilinear('S[i,j,k]', 'y[i,j]', 'theta[k]')}) - (${bilinear('P[j,k]', 'theta[j]', 'm[k]')} + sum(i in N, ${bilinear('S[i,j,k]', 'theta[j]', 'y[i,k]')})) + ${constants}`,
          algebra(),
        ],
        [
          '==',
          `${bilinear('L[j,k]', 'theta[j]', 'theta[k]')} - ${bilinear('P[j,k]', 'm[j]', 'theta[k]')} - sum(i in N, ${bilinear('S[i,j,k]', 'y[i,j]', 'theta[k]')}) - (${bilinear('P[j,k]', 'theta[j]', 'm[k]')} + sum(i in N, ${bilinear('S[i,j,k]', 'theta[j]', 'y[i,k]')})) + ${constants}`,
          hypothesis('square', { times: '1' }),
        ],
        [
          '==',
          `${bilinear('L[j,k]', 'theta[j]', 'theta[k]')} - ${bilinear('P[j,k]', 'm[j]', 'theta[k]')} - sum(i in N, ${bilinear('S[i,j,k]', 'y[i,j]', 'theta[k]')}) - ${bilinear('L[j,k]', 'theta[j]', 'mu[k]')} + ${constants}`,
          hypothesis('cross', { times: '-1' }),
        ],
        [
          '==',
          `${bilinear('L[j,k]', 'theta[j]', 'theta[k]')} - ${bilinear('P[j,k]', 'theta[j]', 'm[k]')} - sum(i in N, ${bilinear('S[i,j,k]', 'y[i,j]', 'theta[k]')}) - ${bilinear('L[j,k]', 'theta[j]', 'mu[k]')} + ${constants}`,
          hypothesis('P may be turned', { times: '-1' }),
        ],
        [
          '==',
          `${bilinear('L[j,k]', 'theta[j]', 'theta[k]')} - ${bilinear('P[j,k]', 'theta[j]', 'm[k]')} - sum(i in N, ${bilinear('S[i,j,k]', 'theta[j]', 'y[i,k]')}) - ${bilinear('L[j,k]', 'theta[j]', 'mu[k]')} + ${constants}`,
          hypothesis('sum of S may be turned', { times: '-1' }),
        ],
        [
          '==',
          `${bilinear('L[j,k]', 'theta[j]', 'theta[k]')} - 2*${bilinear('L[j,k]', 'theta[j]', 'mu[k]')} + ${constants}`,
          hypothesis('cross', { times: '-1' }),
        ],
        [
          '==',
          `${bilinear('L[j,k]', 'theta[j]', 'theta[k]')} - ${bilinear('L[j,k]', 'theta[j]', 'mu[k]')} - ${bilinear('L[j,k]', 'mu[j]', 'theta[k]')} + ${constants}`,
          hypothesis('L may be turned', { times: '-1' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { N: [0, 2], J: [0, 2] },
        raw: { half: array('N', 'J', 'J'), size: real('positive') },
        draw: {
          half: { between: [-1, 1], bits: 2 },
          y: { between: [-2, 2], bits: 2 },
          mu: { between: [-2, 2], bits: 2 },
          theta: { between: [-2, 2], bits: 2 },
          size: { oneOf: ['1/2', 1, 2] },
        },
        construct: {
          'S[i in N, j in J, k in J]': 'half[i,j,k] + half[i,k,j]',
          'P[j in J, k in J]': 'delta(j,k)*size',
          'm[j in J]': '(sum(k in J, L[j,k]*mu[k]) - sum(i in N, sum(k in J, S[i,j,k]*y[i,k])))/size',
        },
        regimes: {
          'any prior precision, no surprise': {
            sizes: { N: [0, 1], J: [2, 2] },
            raw: { quarter: array('J', 'J') },
            draw: { quarter: { between: [-1, 1], bits: 2 } },
            construct: {
              'P[j in J, k in J]': 'quarter[j,k] + quarter[k,j]',
              'm[j in J]': 'mu[j]',
              'y[i in N, j in J]': 'mu[j]',
            },
          },
        },
      },
    },
  },

  controls: {
    'the posterior variance is the sum': {
      part: 'marginal',
      states: `${normal('theta', 'm', 't^2')}*(${normal('ybar', 'theta', 'v')}) == ${normal('theta', '(v*m + t^2*ybar)/total', 'total')}*(${normal('ybar', 'm', 'total')})`,
      counterexample: { m: 0, theta: 1, ybar: 0, t: 1, v: 1, total: 2, tau: 1 },
      because: 'it is 1/2, not 2',
    },
    'a precision that is a variance': {
      part: 'posterior',
      hypotheses: { precision: 'L == t^2 + s^2' },
      counterexample: { N: 1, m: 0, theta: 1, t: 1, s: 2, tau: 1, y: [0], L: 5, mu: 0 },
      instances: {
        sizes: { N: [1, 1] },
        construct: { L: 't^2 + s^2', mu: '(m/t^2 + sum(i in N, y[i])/s^2)/(t^2 + s^2)' },
      },
      because: 'it is 5/4',
    },
    'weights like the variances': {
      part: 'by the mean of the observations',
      states: 'mu == (t^2*m + s^2/card(N)*ybar)/(t^2 + s^2/card(N))',
      counterexample: { N: 3, m: 0, theta: 0, t: 1, s: 1, tau: 1, y: [1, 1, 1], L: 4, mu: '3/4' },
      instances: { draw: { ...small.draw, t: { oneOf: [1] }, s: { oneOf: [2] } } },
      because: 'the mean is 3/4, not 1/4: the more certain has the larger weight',
    },
    'no shrinkage': {
      part: 'best shrinkage',
      states: `v <= ${risk}`,
      counterexample: { t: 1, v: 1, shrink: '1/2' },
      instances: { construct: { shrink: best } },
      because: '1 is more than 1/2',
    },
    'noise that depends on the truth': {
      part: 'Bayes risk',
      without: ['uncorrelated'],
      counterexample: {
        Omega: ['1/2', '1/2'],
        truth: [1, -1],
        noise: [1, -1],
        m: 0,
        t: 1,
        v: 1,
        shrink: '1/2',
      },
      instances: {
        sizes: { Omega: [4, 4] },
        construct: { 'noise[w in Omega]': 'r*a[w]', shrink: '1/2' },
      },
      because: 'the risk is 0, not 1/2',
    },
    'a batch forgets': {
      part: 'batches in turn',
      hypotheses: { 'mean afterwards': 'L2*mu2 == m/t^2 + sum(i in M, z[i])/s^2' },
      counterexample: {
        N: 1,
        M: 0,
        m: 0,
        theta: 0,
        t: 1,
        s: 1,
        tau: 1,
        y: [1],
        z: [],
        L: 2,
        mu: '1/2',
        L2: 2,
        mu2: 0,
      },
      instances: {
        sizes: { N: [1, 2], M: [0, 2] },
        construct: {
          ...solved,
          L2: '1/t^2 + (card(N) + card(M))/s^2',
          mu2: '(m/t^2 + sum(i in M, z[i])/s^2)/(1/t^2 + (card(N) + card(M))/s^2)',
        },
      },
      because: '0 is not 1',
    },
    'precisions that are not symmetric': {
      part: 'vectors',
      without: ['symmetric precisions'],
      counterexample: {
        N: 1,
        J: 2,
        P: [
          [1, 0],
          [0, 1],
        ],
        S: [
          [
            [0, 1],
            [0, 0],
          ],
        ],
        y: [[1, 0]],
        m: [0, 0],
        mu: [0, 0],
        theta: [0, 1],
      },
      instances: {
        sizes: { N: [1, 2], J: [2, 2] },
        construct: { 'S[i in N, j in J, k in J]': 'half[i,j,k]' },
      },
      because: 'then the gradient of the quadratic form is not what the equation says',
    },
  },
});
