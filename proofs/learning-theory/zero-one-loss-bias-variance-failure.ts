/**
 * # For the zero-one loss variance adds error where the predictor is unbiased, and removes it where it is biased
 *
 * Two classes, a label without noise, and predictors that err with probability p over training sets. The main prediction is the more
 * frequent one, and the label if both are as frequent: it is wrong (bias B = 1) exactly for p > 1/2. The variance V is the probability to
 * differ from it, which is min(p, 1 - p). The error is B + (1 - 2B) V, not B + V.
 * Not claimed: anything for more than two classes.
 */
import { algebra, array, cases, have, hypothesis, law, proof, sign, unfold } from 'lemmata';

/** The facts about `wrong` that 0 and 1 have in common, and what bias and variance come to. */
const shared = [
  have('nonnegative', 'forall(d in Training, 0 <= wrong[d])', [
    ['<=', 'wrong[d]^2', sign()],
    ['==', 'rhs', hypothesis('zero or one')],
  ]),
  have('at most one', 'forall(d in Training, wrong[d] <= 1)', [
    ['<=', '1 + (wrong[d]^2 - wrong[d])', sign('(1 - wrong[d])^2')],
    ['==', 'rhs', hypothesis('zero or one')],
  ]),
];
const biased = have('wrong more often', 'bias == 1', [
  ['==', 'indicator(error > 1/2)', unfold('bias')],
  ['==', 'rhs', hypothesis('case')],
]);
const unbiased = have('right more often', 'bias == 0', [
  ['==', 'indicator(error > 1/2)', unfold('bias')],
  ['==', 'rhs', hypothesis('case')],
]);
const varianceWhere = (bias: '0' | '1', value: string) =>
  have('variance', `variance == ${value}`, [
    ['==', 'E(d in Training, abs(wrong[d] - bias))', unfold('variance')],
    [
      '==',
      `E(d in Training, abs(wrong[d] - ${bias}))`,
      hypothesis(bias === '1' ? 'wrong more often' : 'right more often'),
    ],
    ['==', `E(d in Training, ${bias === '1' ? '1 - wrong[d]' : 'wrong[d]'})`, algebra()],
    ['==', 'rhs', unfold('error')],
  ]);

export default proof({
  id: 'zero-one-loss-bias-variance-failure',
  title: 'For the zero-one loss variance adds error to unbiased predictors and removes it from biased ones',
  sources: [{ document: 'foundations-article', section: 'Bias-Variance Tradeoff', relation: 'amended' }],
  references: ['domingos2000', 'friedman1997'],

  given: {
    Training: law('training sets'),
    wrong: array('Training', { is: 'square-integrable' }),
  },
  where: {
    error: 'E(d in Training, wrong[d])',
    bias: 'indicator(error > 1/2)',
    variance: 'E(d in Training, abs(wrong[d] - bias))',
  },
  hypotheses: { 'zero or one': 'forall(d in Training, wrong[d]^2 == wrong[d])' },

  parts: {
    decomposition: {
      states: 'error == bias + (1 - 2*bias)*variance',
      derivation: [
        ...shared,
        cases(
          'error > 1/2',
          [
            biased,
            varianceWhere('1', '1 - error'),
            ['==', '1 + (1 - 2*1)*(1 - error)', algebra()],
            ['==', 'bias + (1 - 2*bias)*(1 - error)', hypothesis('wrong more often')],
            ['==', 'rhs', hypothesis('variance')],
          ],
          [
            unbiased,
            varianceWhere('0', 'error'),
            ['==', '0 + (1 - 2*0)*error', algebra()],
            ['==', 'bias + (1 - 2*bias)*error', hypothesis('right more often')],
            ['==', 'rhs', hypothesis('variance')],
          ],
        ),
      ],
      instances: {
        regimes: {
          'as often wrong as right': {
            sizes: { Training: [2, 2] },
            draw: { Training: { tables: [['1/2', '1/2']] }, side: { tables: [[1, -1]] } },
          },
        },
      },
    },
    'variance of the main prediction': {
      states: 'variance == min(error, 1 - error)',
      derivation: [
        ...shared,
        cases(
          'error > 1/2',
          [
            biased,
            varianceWhere('1', '1 - error'),
            ['==', '1 - error', hypothesis('variance')],
            ['==', 'rhs', sign()],
          ],
          [
            unbiased,
            varianceWhere('0', 'error'),
            ['==', 'error', hypothesis('variance')],
            ['==', 'rhs', sign()],
          ],
        ),
      ],
      instances: {
        regimes: {
          'as often wrong as right': {
            sizes: { Training: [2, 2] },
            draw: { Training: { tables: [['1/2', '1/2']] }, side: { tables: [[1, -1]] } },
          },
        },
      },
    },
    'bias and variance do not add up': {
      refutes: 'error == bias + variance',
      at: { Training: ['3/4', '1/4'], wrong: [1, 0] },
    },
  },

  instances: {
    sizes: { Training: [1, 8] },
    raw: { side: array('Training') },
    construct: { 'wrong[d in Training]': 'indicator(side[d] > 0)' },
  },

  controls: {
    'error is bias plus variance': {
      part: 'decomposition',
      replace: ['(1 - 2*bias)*variance', 'variance'],
      counterexample: { Training: ['3/4', '1/4'], wrong: [1, 0] },
      because: '1 + 1/4 instead of 3/4: a biased predictor is right when it differs from its main prediction',
    },
    'squared zero-one bias plus variance of the label': {
      part: 'decomposition',
      states: 'error == bias^2 + E(d in Training, (wrong[d] - error)^2)',
      counterexample: { Training: ['3/4', '1/4'], wrong: [1, 0] },
      because: '1 + 3/16 instead of 3/4',
    },
    'less variance means less error': {
      part: 'decomposition',
      given: {
        After: law('training sets of another learner'),
        worse: array('After', { is: 'square-integrable' }),
      },
      where: { later: 'E(d in After, worse[d])' },
      hypotheses: {
        'zero or one, too': 'forall(d in After, worse[d]^2 == worse[d])',
        'less variance': 'min(later, 1 - later) <= variance',
      },
      states: 'later <= error',
      counterexample: { Training: ['3/4', '1/4'], wrong: [1, 0], After: ['7/8', '1/8'], worse: [1, 0] },
      instances: {
        raw: { other: array('After') },
        construct: { 'worse[d in After]': 'indicator(other[d] > 0)' },
      },
      because: 'from 3/4 to 7/8 the variance falls from 1/4 to 1/8',
    },
  },
});
