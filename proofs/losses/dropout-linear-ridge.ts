/**
 * # Dropout of inputs is an adaptive ridge penalty; dropout before a softmax is exact at half the weights
 *
 * Inputs of a linear model are multiplied by independent masks that are 1/q with probability q and 0 otherwise: the mean squared error
 * over the masks is that without them plus (1 - q)/q sum_j w_j^2 |X_j|^2. The normalised geometric mean of the softmax over random
 * logits is the softmax of the mean logits (whatever normalises the exponentials, not log sum exp alone), so for masks 0 and 1 with probability 1/2 that of the weights halved. Freezing parameters
 * at random is something else: the mean update is q times the gradient, without any penalty.
 * Not claimed: anything for networks with hidden layers.
 */
import {
  algebra,
  array,
  cases,
  have,
  hypothesis,
  type Instances,
  indexSet,
  law,
  nonemptySet,
  proof,
  real,
} from 'lemmata';

const residual = '(sum(j in J, d[m,n,j]*X[n,j]*w[j]) - y[n])^2';
const plain = 'sum(n in N, (sum(j in J, X[n,j]*w[j]) - y[n])^2)';

/** Masks that are on together; on everywhere should the draw have them off everywhere. */
const anyOn = 'indicator(E(v in Masks, indicator(side[v] > 0)) == 0)';
const on = `(indicator(side[m] > 0) + ${anyOn})`;
const share = `(E(v in Masks, indicator(side[v] > 0)) + ${anyOn})`;

/** Two features with independent masks, on half of the time. */
const twoFeatures: Instances = {
  sizes: { Masks: [4, 4], N: [1, 1], J: [2, 2] },
  raw: { pattern: array('Masks', 'N', 'J') },
  draw: {
    Masks: { tables: [['1/4', '1/4', '1/4', '1/4']] },
    pattern: { tables: [[[[2, 2]], [[2, 0]], [[0, 2]], [[0, 0]]]] },
  },
  construct: { q: '1/2', 'd[m in Masks, n in N, j in J]': 'pattern[m,n,j]' },
};

export default proof({
  id: 'dropout-linear-ridge',
  title: 'Dropout of inputs is an adaptive ridge penalty; before a softmax it is exact at half the weights',
  sources: [{ document: 'foundations-article', section: 'Regularization Techniques', relation: 'amended' }],
  references: ['srivastava2014, Section 9.1', 'baldi2013', 'wager2013'],

  given: { Masks: law('masks'), J: indexSet('features') },

  parts: {
    ridge: {
      given: {
        N: indexSet('samples'),
        X: array('N', 'J'),
        y: array('N'),
        w: array('J'),
        q: real('(0,1]'),
        d: array('Masks', 'N', 'J', { is: 'square-integrable' }),
      },
      hypotheses: {
        'zero or 1/q': 'forall(m in Masks, n in N, j in J, d[m,n,j]^2 == 1/q*d[m,n,j])',
        'mean one': 'forall(n in N, j in J, E(m in Masks, d[m,n,j]) == 1)',
        independent:
          'forall(n in N, j in J, k in J, j != k, E(m in Masks, d[m,n,j]*d[m,n,k]) == E(m in Masks, d[m,n,j])*E(m in Masks, d[m,n,k]))',
      },
      states: `E(m in Masks, sum(n in N, ${residual})) == ${plain} + (1 - q)/q*sum(j in J, w[j]^2*sum(n in N, X[n,j]^2))`,
      derivation: [
        have(
          'second moments',
          'forall(n in N, j in J, k in J, E(m in Masks, d[m,n,j]*d[m,n,k]) == 1 + (1 - q)/q*delta(j, k))',
          [
            cases(
              'j == k',
              [
                ['==', 'E(m in Masks, d[m,n,j]*d[m,n,j])', hypothesis('case')],
                ['==', '1/q*E(m in Masks, d[m,n,j])', hypothesis('zero or 1/q')],
                ['==', '1/q', hypothesis('mean one')],
                ['==', '1 + (1 - q)/q*delta(j, j)', algebra()],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                ['==', 'E(m in Masks, d[m,n,j])*E(m in Masks, d[m,n,k])', hypothesis('independent')],
                ['==', '1', hypothesis('mean one')],
                ['==', 'rhs', hypothesis('case')],
              ],
            ),
          ],
        ),
        [
          '==',
          'sum(n in N, sum(j in J, sum(k in J, X[n,j]*w[j]*X[n,k]*w[k]*E(m in Masks, d[m,n,j]*d[m,n,k]))) - 2*y[n]*sum(j in J, X[n,j]*w[j]*E(m in Masks, d[m,n,j])) + y[n]^2)',
          algebra(),
        ],
        [
          '==',
          'sum(n in N, sum(j in J, sum(k in J, X[n,j]*w[j]*X[n,k]*w[k]*(1 + (1 - q)/q*delta(j, k)))) - 2*y[n]*sum(j in J, X[n,j]*w[j]*1) + y[n]^2)',
          hypothesis('second moments'),
          hypothesis('mean one'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { Masks: [1, 4], N: [0, 3], J: [1, 1] },
        raw: { side: array('Masks') },
        construct: { q: share, 'd[m in Masks, n in N, j in J]': `${on}/${share}` },
        regimes: {
          'two features': twoFeatures,
          'no mask': { sizes: { J: [0, 4] }, construct: { q: '1', 'd[m in Masks, n in N, j in J]': '1' } },
        },
      },
    },
    'geometric mean': {
      given: {
        K: nonemptySet('classes'),
        z: array('Masks', 'K', { is: 'integrable' }),
        normaliser: array('Masks', { is: 'integrable' }),
      },
      states:
        'forall(k in K, exp(E(m in Masks, z[m,k] - normaliser[m]))/sum(i in K, exp(E(m in Masks, z[m,i] - normaliser[m]))) == exp(E(m in Masks, z[m,k]))/sum(i in K, exp(E(m in Masks, z[m,i]))))',
      derivation: [['==', 'rhs', algebra()]],
      instances: {
        sizes: { Masks: [1, 4], K: [1, 3] },
        draw: { z: { between: [-2, 2], bits: 4 } },
        regimes: { softmax: { construct: { 'normaliser[m in Masks]': 'log(sum(k in K, exp(z[m,k])))' } } },
      },
    },
    'logits of halved weights': {
      given: {
        K: nonemptySet('classes'),
        x: array('J'),
        W: array('J', 'K'),
        b: array('K'),
        d: array('Masks', 'J', { is: 'integrable' }),
      },
      hypotheses: { 'on half of the time': 'forall(j in J, E(m in Masks, d[m,j]) == 1/2)' },
      states:
        'forall(k in K, E(m in Masks, sum(j in J, d[m,j]*x[j]*W[j,k]) + b[k]) == sum(j in J, x[j]*(W[j,k]/2)) + b[k])',
      derivation: [
        ['==', 'sum(j in J, E(m in Masks, d[m,j])*x[j]*W[j,k]) + b[k]', algebra()],
        ['==', 'sum(j in J, 1/2*x[j]*W[j,k]) + b[k]', hypothesis('on half of the time')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { Masks: [1, 4], J: [0, 3], K: [1, 3] },
        raw: { tilt: array('Masks', 'J') },
        construct: { 'd[m in Masks, j in J]': 'tilt[m,j] - E(v in Masks, tilt[v,j]) + 1/2' },
      },
    },
    'frozen parameters': {
      given: { gradient: array('J'), q: real('(0,1]'), free: array('Masks', 'J', { is: 'integrable' }) },
      hypotheses: { 'free with probability q': 'forall(j in J, E(m in Masks, free[m,j]) == q)' },
      states: 'forall(j in J, E(m in Masks, free[m,j]*gradient[j]) == q*gradient[j])',
      derivation: [
        ['==', 'E(m in Masks, free[m,j])*gradient[j]', algebra()],
        ['==', 'rhs', hypothesis('free with probability q')],
      ],
      instances: {
        sizes: { Masks: [1, 4], J: [0, 3] },
        raw: { tilt: array('Masks', 'J'), chance: real('(0,1]') },
        construct: {
          q: 'chance',
          'free[m in Masks, j in J]': 'tilt[m,j] - E(v in Masks, tilt[v,j]) + chance',
        },
      },
    },
    'frozen parameters keep the stationary points': {
      given: { gradient: array('J'), q: real('(0,1]') },
      hypotheses: { 'no mean update': 'forall(j in J, q*gradient[j] == 0)' },
      states: 'forall(j in J, gradient[j] == 0)',
      derivation: [
        ['==', '1/q*(q*gradient[j])', algebra()],
        ['==', '1/q*0', hypothesis('no mean update', { at: { j: 'j' }, times: '1/q' })],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { 'gradient[j in J]': '0' } },
    },
  },

  instances: { sizes: { Masks: [1, 4], J: [0, 3] } },

  controls: {
    'an isotropic penalty': {
      part: 'ridge',
      states: `E(m in Masks, sum(n in N, ${residual})) == ${plain} + (1 - q)/q*sum(j in J, w[j]^2)*sum(j in J, sum(n in N, X[n,j]^2))/card(J)`,
      hypotheses: { 'a feature': '0 < card(J)' },
      counterexample: {
        Masks: ['1/4', '1/4', '1/4', '1/4'],
        N: 1,
        J: 2,
        X: [[1, 2]],
        y: [0],
        w: [1, 0],
        q: '1/2',
        d: [[[2, 2]], [[2, 0]], [[0, 2]], [[0, 0]]],
      },
      instances: twoFeatures,
      because: '1 + 1 against 1 + 5/2: each weight pays for its own column',
    },
    'the arithmetic mean of softmaxes': {
      part: 'geometric mean',
      states:
        'forall(k in K, E(m in Masks, exp(z[m,k])/sum(i in K, exp(z[m,i]))) == exp(E(m in Masks, z[m,k]))/sum(i in K, exp(E(m in Masks, z[m,i]))))',
      counterexample: {
        Masks: ['1/2', '1/2'],
        J: 0,
        K: 2,
        z: [
          [0, 0],
          [2, 0],
        ],
        normaliser: [0, 0],
      },
      because: 'softmax is not linear in the logits',
    },
    'frozen parameters bring the penalty': {
      part: 'frozen parameters',
      given: { w: array('J') },
      states: 'forall(j in J, E(m in Masks, free[m,j]*gradient[j]) == q*gradient[j] + (1 - q)/q*w[j])',
      counterexample: { Masks: ['1/2', '1/2'], J: 1, gradient: [0], q: '1/2', free: [[1], [0]], w: [1] },
      because: 'where the gradient vanishes nothing moves',
    },
  },
});
