/**
 * # The target error is at most the source error, half the divergence of the domains, and the error of the best common hypothesis
 *
 * Hypotheses H on a finite set X, source and target laws S and T with labels of their own, errors as mean distances |h - label|: for
 * labels and predictions 0 and 1 the zero-one error (labels between 0 and 1 are probabilities of the label 1).
 * e_T(h) <= e_S(h) + d/2 + lambda with d = 2 max |S(h != h') - T(h != h')| and lambda = min (e_S + e_T). Where T has a density with respect
 * to S and the labels agree, the target error is the mean of the weighted source errors.
 * Not claimed: infinite classes, where minimum and maximum become infimum and supremum; how to estimate d.
 */
import {
  algebra,
  array,
  element,
  have,
  hypothesis,
  type Instances,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const gap = (h: string, k: string) =>
  `sum(x in X, S[x]*abs(predict[${h},x] - predict[${k},x])) - sum(x in X, T[x]*abs(predict[${h},x] - predict[${k},x]))`;

/** Two hypotheses, one point apart: they agree where the source lies and differ where the target lies. */
const apart: Instances = {
  sizes: { X: [2, 2], H: [2, 2] },
  raw: { home: element('X'), right: element('H'), moved: real('[0,1]') },
  construct: {
    'S[x in X]': 'delta(x, home)',
    'T[x in X]': '(1 - moved)*delta(x, home) + moved*(1 - delta(x, home))',
    'predict[g in H, x in X]': '(1 - delta(g, right))*(1 - delta(x, home))',
    'source_label[x in X]': '0',
    'target_label[x in X]': '0',
  },
};
/** One hypothesis, one point; the labels are opposite. */
const opposite: Instances = {
  sizes: { X: [1, 1], H: [1, 1] },
  raw: { value: real('[0,1]') },
  construct: {
    'predict[g in H, x in X]': '0',
    'source_label[x in X]': '0',
    'target_label[x in X]': 'value',
  },
};

export default proof({
  id: 'domain-adaptation-bound',
  title:
    'The target error is at most the source error, half the divergence of the domains, and the best common error',
  sources: [{ document: 'foundations-article', section: 'Transfer Learning', relation: 'made precise' }],
  references: ['bendavid2010, Theorem 2', 'sugiyama2007'],

  given: {
    X: nonemptySet('inputs'),
    H: nonemptySet('hypotheses'),
    S: probability('X'),
    T: probability('X'),
    predict: array('H', 'X', { is: '[0,1]' }),
    source_label: array('X', { is: '[0,1]' }),
    target_label: array('X', { is: '[0,1]' }),
    h: element('H'),
  },
  where: {
    'source[g in H]': 'sum(x in X, S[x]*abs(predict[g,x] - source_label[x]))',
    'target[g in H]': 'sum(x in X, T[x]*abs(predict[g,x] - target_label[x]))',
    divergence: `2*max(g in H, max(k in H, abs(${gap('g', 'k')})))`,
    common: 'min(g in H, source[g] + target[g])',
  },

  parts: {
    bound: {
      states: 'target[h] <= source[h] + 1/2*divergence + common',
      derivation: [
        have(
          'through another',
          'forall(k in H, target[h] - source[h] - 1/2*divergence <= source[k] + target[k])',
          [
            have(
              'triangle',
              'forall(x in X, abs(predict[h,x] - target_label[x]) <= abs(predict[h,x] - predict[k,x]) + abs(predict[k,x] - target_label[x]))',
              [['<=', 'rhs', sign()]],
            ),
            have(
              'triangle back',
              'forall(x in X, abs(predict[h,x] - predict[k,x]) <= abs(predict[h,x] - source_label[x]) + abs(predict[k,x] - source_label[x]))',
              [['<=', 'rhs', sign()]],
            ),
            have('divergence', `-(${gap('h', 'k')}) <= 1/2*divergence`, [
              ['<=', `abs(${gap('h', 'k')})`, sign()],
              ['<=', `max(u in H, abs(${gap('h', 'u')}))`, algebra()],
              ['<=', `max(v in H, max(u in H, abs(${gap('v', 'u')})))`, algebra()],
              ['==', 'rhs', unfold('divergence')],
            ]),
            [
              '==',
              'sum(x in X, T[x]*abs(predict[h,x] - target_label[x])) - source[h] - 1/2*divergence',
              unfold('target'),
            ],
            [
              '<=',
              'sum(x in X, T[x]*(abs(predict[h,x] - predict[k,x]) + abs(predict[k,x] - target_label[x]))) - source[h] - 1/2*divergence',
              hypothesis('triangle'),
            ],
            [
              '==',
              `sum(x in X, S[x]*abs(predict[h,x] - predict[k,x])) - (${gap('h', 'k')}) + sum(x in X, T[x]*abs(predict[k,x] - target_label[x])) - source[h] - 1/2*divergence`,
              algebra(),
            ],
            [
              '<=',
              'sum(x in X, S[x]*abs(predict[h,x] - predict[k,x])) + sum(x in X, T[x]*abs(predict[k,x] - target_label[x])) - source[h]',
              hypothesis('divergence'),
            ],
            [
              '<=',
              'sum(x in X, S[x]*(abs(predict[h,x] - source_label[x]) + abs(predict[k,x] - source_label[x]))) + sum(x in X, T[x]*abs(predict[k,x] - target_label[x])) - source[h]',
              hypothesis('triangle back'),
            ],
            ['==', 'rhs', unfold('source', 'target')],
          ],
        ),
        ['==', 'source[h] + 1/2*divergence + (target[h] - source[h] - 1/2*divergence)', algebra()],
        [
          '<=',
          'source[h] + 1/2*divergence + min(k in H, source[k] + target[k])',
          hypothesis('through another'),
        ],
        ['==', 'rhs', unfold('common')],
      ],
      instances: {
        regimes: {
          'tight: the domains are apart': apart,
          'tight: opposite labels': opposite,
        },
      },
    },
    'importance weights': {
      given: { density: array('X', { is: 'nonnegative' }) },
      hypotheses: {
        density: 'forall(x in X, S[x]*density[x] == T[x])',
        'labels agree': 'forall(x in X, target_label[x] == source_label[x])',
      },
      states: 'target[h] == sum(x in X, S[x]*(density[x]*abs(predict[h,x] - source_label[x])))',
      derivation: [
        ['==', 'sum(x in X, T[x]*abs(predict[h,x] - target_label[x]))', unfold('target')],
        ['==', 'sum(x in X, T[x]*abs(predict[h,x] - source_label[x]))', hypothesis('labels agree')],
        ['==', 'sum(x in X, S[x]*density[x]*abs(predict[h,x] - source_label[x]))', hypothesis('density')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: {
          'target_label[x in X]': 'source_label[x]',
          'density[x in X]': '1',
          'T[x in X]': 'S[x]',
        },
        regimes: {
          'an even source': {
            raw: { mass: probability('X') },
            construct: {
              'S[x in X]': '1/card(X)',
              'density[x in X]': 'card(X)*mass[x]',
              'T[x in X]': 'mass[x]',
            },
          },
        },
      },
    },
  },

  instances: { sizes: { X: [1, 5], H: [1, 3] } },

  controls: {
    'without the common error': {
      part: 'bound',
      replace: [' + common', ''],
      counterexample: { S: [1], T: [1], predict: [[0]], source_label: [0], target_label: [1], h: 0 },
      instances: opposite,
      because: 'the labels are opposite: 1 > 0',
    },
    'without the divergence': {
      part: 'bound',
      replace: [' + 1/2*divergence', ''],
      counterexample: {
        S: [1, 0],
        T: [0, 1],
        predict: [
          [0, 0],
          [0, 1],
        ],
        source_label: [0, 0],
        target_label: [0, 0],
        h: 1,
      },
      instances: apart,
      because: 'the hypotheses differ where the source never is: 1 > 0',
    },
    'a quarter of the divergence': {
      part: 'bound',
      replace: ['1/2*divergence', '1/4*divergence'],
      counterexample: {
        S: [1, 0],
        T: [0, 1],
        predict: [
          [0, 0],
          [0, 1],
        ],
        source_label: [0, 0],
        target_label: [0, 0],
        h: 1,
      },
      instances: apart,
      because: 'the divergence is 2 there: 1 > 1/2',
    },
    'weights without a density': {
      part: 'importance weights',
      hypotheses: { density: 'forall(x in X, density[x]*S[x]*S[x] == T[x]*S[x])' },
      counterexample: {
        S: [1, 0],
        T: [0, 1],
        predict: [[0, 0]],
        source_label: [1, 1],
        target_label: [1, 1],
        density: [0, 0],
        h: 0,
      },
      instances: {
        sizes: { X: [2, 2], H: [1, 1] },
        raw: { home: element('X') },
        construct: {
          'S[x in X]': 'delta(x, home)',
          'T[x in X]': '1 - delta(x, home)',
          'density[x in X]': '0',
          'target_label[x in X]': 'source_label[x]',
        },
      },
      because: 'the source never sees the points of the target',
    },
  },
});
