/**
 * # The training error of a linear fit is too small by 2 s^2 tr(S)/n
 *
 * For observations y = f + e with noise of mean zero and covariance s^2 times the identity, and the linear fit S y for a matrix S that does not
 * depend on y, the error at new observations f + e' of the same inputs exceeds the training error by 2 s^2 tr(S)/n on average; of the new
 * noise only its mean and variances matter, and that it is uncorrelated with e. Whatever f is: that the model contains it is not assumed.
 * For least squares on p independent columns tr(S) = p, so that the training error with 2 s^2 p/n added (Mallows' C_p, Akaike's
 * criterion with s known) is an unbiased estimate of the error at new observations. With correlated noise the excess is 2 tr(S C)/n for the covariance C.
 * The criterion does not choose the smaller of two true models for certain, however many observations there are: one irrelevant
 * column lowers the residual sum of squares by (u'e)^2 for its unit normal u, and for normal noise that exceeds 2 s^2 with the probability
 * 0.157 of a chi-squared variable, for every n (checked by draws).
 * Not claimed: anything for fits that are chosen after y was seen (see `controls`).
 */
import {
  algebra,
  array,
  hoeffding,
  hypothesis,
  indexSet,
  law,
  lemma,
  nonemptySet,
  proof,
  real,
  standardNormal,
} from 'lemmata';

const itself = 'training-error-optimism';
const residual = (noise: string) =>
  `sum(i in I, (f[i] + ${noise}[i,w] - sum(j in I, S[i,j]*(f[j] + e[j,w])))^2)/card(I)`;
const training = `E(w in Omega, ${residual('e')})`;
const fresh = `E(w in Omega, ${residual('t')})`;
const bias = 'f[i] - sum(j in I, S[i,j]*f[j])';
const rest = (i: string, j: string) => `(delta(${i},${j}) - S[${i},${j}])`;

const square = { is: 'square-integrable' } as const;
const observations = {
  I: nonemptySet('observations'),
  Omega: law('samples'),
  f: array('I'),
  e: array('I', 'Omega', square),
  t: array('I', 'Omega', square),
  S: array('I', 'I'),
  s: real('nonnegative'),
};
const centred = { 'mean zero': 'forall(i in I, E(w in Omega, e[i,w]) == 0)' };
const white = {
  ...centred,
  covariance: 'forall(i in I, j in I, E(w in Omega, e[i,w]*e[j,w]) == s^2*delta(i,j))',
};
const anew = {
  'new mean': 'forall(i in I, E(w in Omega, t[i,w]) == 0)',
  'new variance': 'forall(i in I, E(w in Omega, t[i,w]^2) == s^2)',
  uncorrelated: 'forall(i in I, j in I, E(w in Omega, t[i,w]*e[j,w]) == 0)',
};
/** Two observations at most, with signs that are orthogonal over four samples; all new ones share one. */
const signs = {
  sizes: { I: [1, 2], Omega: [4, 4] },
  raw: { side: array('I', 'Omega'), other: array('I', 'Omega') },
  draw: {
    Omega: { tables: [['1/4', '1/4', '1/4', '1/4']] },
    side: {
      tables: [
        [1, 1, -1, -1],
        [
          [1, 1, -1, -1],
          [1, -1, 1, -1],
        ],
      ],
    },
    other: {
      tables: [
        [1, -1, -1, 1],
        [
          [1, -1, -1, 1],
          [1, -1, -1, 1],
        ],
      ],
    },
  },
  construct: { 'e[i in I, w in Omega]': 's*side[i,w]', 't[i in I, w in Omega]': 's*other[i,w]' },
} as const;

/** Akaike's criterion takes a column in that is not needed. */
const overfit = 'E(w in Sample, indicator(2 < sum(i in N, u[i]*g[i,w])^2))';
/** For a fit that may depend on the noise. */
const chosen = (noise: string) =>
  `E(w in Omega, sum(i in I, (f[i] + ${noise}[i,w] - sum(j in I, chosen[i,j,w]*(f[j] + e[j,w])))^2)/card(I))`;

/** One column of numbers that are not all zero, or none. */
const columns = {
  sizes: { J: [0, 1] },
  raw: { rise: array('I') },
  construct: {
    'X[i in I, a in J]': 'rise[i] + indicator(sum(k in I, rise[k]^2) == 0)',
    'G[a in J, b in J]': 'delta(a,b)/sum(i in I, X[i,a]^2)',
    'S[i in I, k in I]': 'sum(a in J, sum(b in J, X[i,a]*G[a,b]*X[k,b]))',
  },
} as const;

const one = {
  I: 1,
  Omega: ['1/4', '1/4', '1/4', '1/4'],
  s: 1,
  f: [0],
  e: [[1, 1, -1, -1]],
  t: [[1, -1, -1, 1]],
};
const two = {
  ...one,
  I: 2,
  f: [0, 0],
  e: [
    [1, 1, -1, -1],
    [1, -1, 1, -1],
  ],
  t: [
    [1, -1, -1, 1],
    [1, -1, -1, 1],
  ],
};

export default proof({
  id: itself,
  title: 'The training error of a linear fit is too small by 2 s^2 tr(S)/n',
  sources: [{ document: 'foundations-article', section: 'Bias-Variance Tradeoff', relation: 'made precise' }],
  references: ['mallows1973', 'efron2004'],

  given: observations,
  hypotheses: white,

  parts: {
    'training error': {
      states: `${training} == (sum(i in I, (${bias})^2) + s^2*sum(i in I, sum(j in I, ${rest('i', 'j')}^2)))/card(I)`,
      derivation: [
        [
          '==',
          `(sum(i in I, (${bias})^2) + 2*sum(i in I, (${bias})*sum(j in I, ${rest('i', 'j')}*E(w in Omega, e[j,w]))) + sum(i in I, sum(j in I, sum(k in I, ${rest('i', 'j')}*${rest('i', 'k')}*E(w in Omega, e[j,w]*e[k,w])))))/card(I)`,
          algebra(),
        ],
        [
          '==',
          `(sum(i in I, (${bias})^2) + 2*sum(i in I, (${bias})*sum(j in I, ${rest('i', 'j')}*0)) + sum(i in I, sum(j in I, sum(k in I, ${rest('i', 'j')}*${rest('i', 'k')}*E(w in Omega, e[j,w]*e[k,w])))))/card(I)`,
          hypothesis('mean zero'),
        ],
        [
          '==',
          `(sum(i in I, (${bias})^2) + 2*sum(i in I, (${bias})*sum(j in I, ${rest('i', 'j')}*0)) + sum(i in I, sum(j in I, sum(k in I, ${rest('i', 'j')}*${rest('i', 'k')}*(s^2*delta(j,k))))))/card(I)`,
          hypothesis('covariance'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'error at new observations': {
      hypotheses: anew,
      states: `${fresh} == s^2 + (sum(i in I, (${bias})^2) + s^2*sum(i in I, sum(j in I, S[i,j]^2)))/card(I)`,
      derivation: [
        [
          '==',
          `(sum(i in I, (${bias})^2) + 2*sum(i in I, (${bias})*(E(w in Omega, t[i,w]) - sum(j in I, S[i,j]*E(w in Omega, e[j,w])))) + sum(i in I, E(w in Omega, t[i,w]^2)) - 2*sum(i in I, sum(j in I, S[i,j]*E(w in Omega, t[i,w]*e[j,w]))) + sum(i in I, sum(j in I, sum(k in I, S[i,j]*S[i,k]*E(w in Omega, e[j,w]*e[k,w])))))/card(I)`,
          algebra(),
        ],
        [
          '==',
          `(sum(i in I, (${bias})^2) + 2*sum(i in I, (${bias})*(0 - sum(j in I, S[i,j]*0))) + sum(i in I, E(w in Omega, t[i,w]^2)) - 2*sum(i in I, sum(j in I, S[i,j]*E(w in Omega, t[i,w]*e[j,w]))) + sum(i in I, sum(j in I, sum(k in I, S[i,j]*S[i,k]*E(w in Omega, e[j,w]*e[k,w])))))/card(I)`,
          hypothesis('new mean'),
          hypothesis('mean zero'),
        ],
        [
          '==',
          `(sum(i in I, (${bias})^2) + sum(i in I, s^2) - 2*sum(i in I, sum(j in I, S[i,j]*0)) + sum(i in I, sum(j in I, sum(k in I, S[i,j]*S[i,k]*(s^2*delta(j,k))))))/card(I)`,
          hypothesis('new variance'),
          hypothesis('uncorrelated'),
          hypothesis('covariance'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    optimism: {
      hypotheses: anew,
      states: `${fresh} - ${training} == 2*s^2*sum(i in I, S[i,i])/card(I)`,
      derivation: [
        [
          '==',
          `s^2 + (sum(i in I, (${bias})^2) + s^2*sum(i in I, sum(j in I, S[i,j]^2)))/card(I) - ${training}`,
          lemma(itself, { part: 'error at new observations' }),
        ],
        [
          '==',
          `s^2 + (sum(i in I, (${bias})^2) + s^2*sum(i in I, sum(j in I, S[i,j]^2)))/card(I) - (sum(i in I, (${bias})^2) + s^2*sum(i in I, sum(j in I, ${rest('i', 'j')}^2)))/card(I)`,
          lemma(itself, { part: 'training error' }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'trace of a projection': {
      without: ['mean zero', 'covariance'],
      given: { J: indexSet('columns'), X: array('I', 'J'), G: array('J', 'J') },
      hypotheses: {
        'least squares': 'forall(i in I, k in I, S[i,k] == sum(a in J, sum(b in J, X[i,a]*G[a,b]*X[k,b])))',
        'independent columns':
          'forall(a in J, b in J, sum(c in J, G[a,c]*sum(i in I, X[i,c]*X[i,b])) == delta(a,b))',
      },
      states: 'sum(i in I, S[i,i]) == card(J)',
      instances: columns,
      derivation: [
        ['==', 'sum(i in I, sum(a in J, sum(b in J, X[i,a]*G[a,b]*X[i,b])))', hypothesis('least squares')],
        ['==', 'sum(a in J, sum(b in J, G[a,b]*sum(i in I, X[i,b]*X[i,a])))', algebra()],
        ['==', 'sum(a in J, delta(a,a))', hypothesis('independent columns')],
        ['==', 'rhs', algebra()],
      ],
    },
    'least squares': {
      given: { J: indexSet('columns'), X: array('I', 'J'), G: array('J', 'J') },
      hypotheses: {
        ...anew,
        'least squares': 'forall(i in I, k in I, S[i,k] == sum(a in J, sum(b in J, X[i,a]*G[a,b]*X[k,b])))',
        'independent columns':
          'forall(a in J, b in J, sum(c in J, G[a,c]*sum(i in I, X[i,c]*X[i,b])) == delta(a,b))',
      },
      states: `${fresh} - ${training} == 2*s^2*card(J)/card(I)`,
      instances: columns,
      derivation: [
        ['==', '2*s^2*sum(i in I, S[i,i])/card(I)', lemma(itself, { part: 'optimism' })],
        ['==', 'rhs', lemma(itself, { part: 'trace of a projection' })],
      ],
    },
    'correlated noise': {
      given: { C: array('I', 'I') },
      without: ['covariance'],
      hypotheses: {
        'covariance C': 'forall(i in I, j in I, E(w in Omega, e[i,w]*e[j,w]) == C[i,j])',
        'new mean': 'forall(i in I, E(w in Omega, t[i,w]) == 0)',
        'same variance': 'forall(i in I, E(w in Omega, t[i,w]^2) == C[i,i])',
        uncorrelated: 'forall(i in I, j in I, E(w in Omega, t[i,w]*e[j,w]) == 0)',
      },
      states: `${fresh} - ${training} == 2*sum(i in I, sum(j in I, S[i,j]*C[i,j]))/card(I)`,
      derivation: [
        [
          '==',
          `(2*sum(i in I, (${bias})*(E(w in Omega, t[i,w]) - E(w in Omega, e[i,w]))) + sum(i in I, E(w in Omega, t[i,w]^2) - E(w in Omega, e[i,w]*e[i,w])) - 2*sum(i in I, sum(j in I, S[i,j]*(E(w in Omega, t[i,w]*e[j,w]) - E(w in Omega, e[j,w]*e[i,w])))))/card(I)`,
          algebra(),
        ],
        [
          '==',
          `(2*sum(i in I, (${bias})*(0 - 0)) + sum(i in I, C[i,i] - C[i,i]) - 2*sum(i in I, sum(j in I, S[i,j]*(0 - C[i,j]))))/card(I)`,
          hypothesis('new mean'),
          hypothesis('mean zero'),
          hypothesis('same variance'),
          hypothesis('uncorrelated'),
          hypothesis('covariance C'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: { 'C[i in I, j in I]': 's^2*delta(i,j)' },
        regimes: {
          'one noise for all': {
            draw: {
              side: {
                tables: [
                  [1, 1, -1, -1],
                  [
                    [1, 1, -1, -1],
                    [1, 1, -1, -1],
                  ],
                ],
              },
            },
            construct: { 'C[i in I, j in I]': 's^2' },
          },
        },
      },
    },
    'one irrelevant column': {
      without: ['mean zero', 'covariance'],
      given: {
        N: nonemptySet('observations'),
        u: array('N'),
        Sample: law('normal noise'),
        g: array('N', 'Sample', square),
      },
      hypotheses: {
        unit: 'sum(i in N, u[i]^2) == 1',
        even: 'forall(v in R[N], E(w in Sample, sin(sum(i in N, v[i]*g[i,w]))) == 0)',
        normal:
          'forall(v in R[N], E(w in Sample, cos(sum(i in N, v[i]*g[i,w]))) == exp(-sum(i in N, v[i]^2)/2))',
      },
      states: `abs(${overfit} - 1573/10000) <= 1/100`,
      samples: {
        'normal noise': {
          laws: { g: standardNormal() },
          at: [
            { N: 1, u: [1] },
            { N: 4, u: ['1/2', '1/2', '-1/2', '1/2'] },
            { N: 25, u: Array.from({ length: 25 }, () => '1/5') },
          ],
          draws: 2 ** 17,
          by: hoeffding({ range: ['0', '1'] }),
        },
      },
    },
  },

  instances: signs,

  controls: {
    'an unbiased training error': {
      part: 'optimism',
      replace: ['2*s^2*sum(i in I, S[i,i])/card(I)', '0'],
      counterexample: { ...one, S: [[1]] },
      because: 'the fit y has no training error, and the error 2 at new observations',
    },
    'half the excess': {
      part: 'optimism',
      replace: ['2*s^2*sum(i in I, S[i,i])', 's^2*sum(i in I, S[i,i])'],
      counterexample: { ...one, S: [[1]] },
      because: '2, not 1',
    },
    'the old noise once more': {
      part: 'optimism',
      without: ['uncorrelated'],
      counterexample: { ...one, t: one.e, S: [[1]] },
      instances: { construct: { 't[i in I, w in Omega]': 'e[i,w]' } },
      because: 'there is no excess where the observations are the same',
    },
    'the variance alone': {
      part: 'error at new observations',
      replace: ['s^2 + (', '('],
      counterexample: { ...one, S: [[0]] },
      because: 'no fit at all has the error 1',
    },
    'without the bias': {
      part: 'training error',
      replace: [`(sum(i in I, (${bias})^2) + `, '('],
      counterexample: { ...one, f: [1], S: [[0]] },
      because: 'no fit at all has the error f^2 + s^2',
    },
    'a fit chosen after y': {
      part: 'optimism',
      given: { chosen: array('I', 'I', 'Omega', { is: 'bounded' }) },
      states: `${chosen('t')} - ${chosen('e')} == 2*s^2*E(w in Omega, sum(i in I, chosen[i,i,w]))/card(I)`,
      counterexample: {
        ...two,
        chosen: [
          [
            ['1/2', '1/2', '1/2', '1/2'],
            ['1/2', '-1/2', '-1/2', '1/2'],
          ],
          [
            ['1/2', '-1/2', '-1/2', '1/2'],
            ['1/2', '1/2', '1/2', '1/2'],
          ],
        ],
      },
      instances: {
        sizes: { I: [2, 2] },
        draw: { s: { oneOf: [1, 2] } },
        construct: { 'chosen[i in I, j in I, w in Omega]': 'side[i,w]*side[j,w]/2' },
      },
      because: 'the better of the columns (1, 1) and (1, -1) fits all signs: the excess is 2, not 1',
    },
    'dependent columns': {
      part: 'trace of a projection',
      without: ['independent columns'],
      counterexample: { I: 1, J: 1, X: [[1]], G: [[0]], S: [[0]] },
      instances: { construct: { 'G[a in J, b in J]': '0' } },
      because: 'the fit 0 has the trace 0',
    },
    'a parameter for each observation': {
      part: 'least squares',
      replace: ['card(J)/card(I)', '1'],
      counterexample: { ...one, J: 0, X: [[]], G: [], S: [[0]] },
      because: 'without columns there is no excess',
    },
    'variances alone': {
      part: 'correlated noise',
      replace: ['sum(j in I, S[i,j]*C[i,j])', 'S[i,i]*C[i,i]'],
      counterexample: {
        ...two,
        e: [
          [1, 1, -1, -1],
          [1, 1, -1, -1],
        ],
        C: [
          [1, 1],
          [1, 1],
        ],
        S: [
          ['1/2', '1/2'],
          ['1/2', '1/2'],
        ],
      },
      because: 'one noise for both, fitted by its mean: the excess is 2, not 1',
    },
    'ever rarer': {
      part: 'one irrelevant column',
      states: `${overfit} <= 1/10`,
      samples: {
        'a hundred observations': {
          laws: { g: standardNormal() },
          at: [{ N: 100, u: Array.from({ length: 100 }, () => '1/10') }],
          draws: 2 ** 15,
          by: hoeffding({ range: ['0', '1'] }),
        },
      },
      because: 'it is 0.157 for every number of observations',
    },
  },
});
