/**
 * # Smoothing labels adds cross-entropy to the uniform law, and moves the best prediction to the smoothed label
 *
 * For a label y that is any law on K classes, z = (1 - eps) y + eps/K with 0 <= eps <= 1, and predictions p: CE(z, p) =
 * (1 - eps) CE(y, p) + eps CE(1/K, p), and CE(z, p) - CE(z, z) is the divergence of z from p; so among the p that give every class mass
 * p = z has the least loss, and nothing else has it. `ln` is the logarithm of positive numbers and 0 elsewhere: 0 log 0 = 0 in a label, but
 * where p gives a class no mass, the first two identities hold by this convention only.
 * Not claimed: that smoothing generalises better, or is better calibrated.
 */
import {
  algebra,
  array,
  contradiction,
  element,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'label-smoothing-cross-entropy';
const log = (x: string) => `log(max(${x}, indicator(${x} <= 0)))`;
const KL = 'sum(k in K, z[k]*(ln(z[k]) - ln(p[k])))';

const possible = { 'every class is possible': 'forall(k in K, 0 < p[k])' };
/** The smoothed label is a law, of which p leaves out nothing. */
const law = [
  have('mass', 'sum(k in K, z[k]) == 1', [
    ['==', '(1 - eps)*sum(k in K, y[k]) + eps', unfold('z')],
    ['==', '(1 - eps)*1 + eps', hypothesis('y-sums-to-one')],
    ['==', 'rhs', algebra()],
  ]),
  have('no less than nothing', 'forall(k in K, 0 <= z[k])', [
    ['<=', '(1 - eps)*y[k] + eps/card(K)', sign()],
    ['==', 'rhs', unfold('z')],
  ]),
  have('absolute continuity', 'forall(k in K, p[k] == 0, z[k] == 0)', [
    contradiction('0 < 0', [
      ['<', 'p[k]', hypothesis('every class is possible')],
      ['==', 'rhs', hypothesis('assumed')],
    ]),
  ]),
];

export default proof({
  id: itself,
  title:
    'Smoothing labels adds cross-entropy to the uniform law, and moves the best prediction to the smoothed label',
  sources: [],
  references: ['szegedy2016, Section 7'],

  given: { K: nonemptySet('classes'), y: probability('K'), p: probability('K'), eps: real('[0,1]') },
  where: {
    'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
    'z[k in K]': '(1 - eps)*y[k] + eps/card(K)',
    'CE(t in R[K], q in R[K])': '-sum(k in K, t[k]*ln(q[k]))',
  },

  parts: {
    mixture: {
      states: 'CE(z, p) == (1 - eps)*CE(y, p) + eps*CE(array(k in K, 1/card(K)), p)',
      derivation: [
        ['==', '-sum(k in K, ((1 - eps)*y[k] + eps/card(K))*ln(p[k]))', unfold('CE', 'z')],
        ['==', '(1 - eps)*(-sum(k in K, y[k]*ln(p[k]))) + eps*(-sum(k in K, 1/card(K)*ln(p[k])))', algebra()],
        ['==', 'rhs', unfold('CE')],
      ],
    },
    'excess loss': {
      states: `CE(z, p) - CE(z, z) == ${KL}`,
      derivation: [
        ['==', '-sum(k in K, z[k]*ln(p[k])) + sum(k in K, z[k]*ln(z[k]))', unfold('CE')],
        ['==', 'rhs', algebra()],
      ],
    },
    'the smoothed label is best': {
      hypotheses: possible,
      states: 'CE(z, z) <= CE(z, p)',
      derivation: [
        ...law,
        [
          '<=',
          'CE(z, z) + sum(k in K, z[k]*(ln(z[k]) - ln(p[k])))',
          unfold('ln'),
          lemma('kullback-leibler-nonnegative', { part: 'nonnegative', at: { q: 'z', p: 'p' } }),
        ],
        ['==', 'CE(z, z) + (CE(z, p) - CE(z, z))', lemma(itself, { part: 'excess loss' })],
        ['==', 'rhs', algebra()],
      ],
    },
    'nothing else is best': {
      hypotheses: { ...possible, 'no more loss': 'CE(z, p) <= CE(z, z)' },
      states: 'forall(j in K, p[j] == z[j])',
      derivation: [
        ...law,
        have('no divergence', `sum(k in K, z[k]*(${log('z[k]')} - ${log('p[k]')})) <= 0`, [
          ['==', KL, unfold('ln')],
          ['==', 'CE(z, p) - CE(z, z)', lemma(itself, { part: 'excess loss' })],
          ['<=', 'rhs', hypothesis('no more loss')],
        ]),
        [
          '==',
          'rhs',
          lemma('kullback-leibler-nonnegative', {
            part: 'zero for equal laws only',
            at: { q: 'z', p: 'p', k: 'j' },
          }),
        ],
      ],
      instances: { construct: { 'p[k in K]': 'z[k]' }, draw: { eps: { between: [0.25, 1] } } },
    },
  },

  instances: {
    sizes: { K: [1, 4] },
    raw: { guess: probability('K') },
    construct: { 'p[k in K]': '(guess[k] + 1/card(K))/2' },
    regimes: {
      'tight: the smoothed label': {
        draw: { eps: { between: [0.25, 1] } },
        construct: { 'p[k in K]': 'z[k]' },
      },
    },
  },

  controls: {
    'the weights exchanged': {
      part: 'mixture',
      replace: ['(1 - eps)*CE(y, p) + eps*CE', 'eps*CE(y, p) + (1 - eps)*CE'],
      counterexample: { eps: '1/4', y: [1, 0], p: ['1/4', '3/4'] },
      because: '3/4 of the label, not 1/4',
    },
    'eps for each class': {
      part: 'mixture',
      where: { 'z[k in K]': '(1 - eps)*y[k] + eps' },
      counterexample: { eps: '1/2', y: [1, 0], p: ['1/2', '1/2'] },
      because: 'then z sums to 3/2',
    },
    'the reversed divergence': {
      part: 'excess loss',
      states: 'CE(z, p) - CE(z, z) == sum(k in K, p[k]*(ln(p[k]) - ln(z[k])))',
      counterexample: { eps: 0, y: ['1/2', '1/2'], p: ['1/4', '3/4'] },
      because: '0.1438 is not 0.1308',
    },
    'the label itself is best': {
      part: 'the smoothed label is best',
      states: 'CE(z, y) <= CE(z, p)',
      counterexample: { eps: 1, y: ['3/4', '1/4'], p: ['1/2', '1/2'] },
      instances: {
        raw: { certain: element('K') },
        sizes: { K: [2, 4] },
        draw: { eps: { between: [0.5, 1] } },
        construct: { 'y[k in K]': '1/(8*card(K)) + 7/8*delta(k,certain)', 'p[k in K]': 'z[k]' },
        regimes: {},
      },
      because: 'log 2 is less than log(16/3)/2',
    },
    'predictions that do not sum to one': {
      part: 'the smoothed label is best',
      given: { p: array('K', { is: 'positive' }) },
      counterexample: { eps: 1, y: [1], p: [2] },
      instances: { construct: { 'p[k in K]': '2*z[k] + 1' }, regimes: {} },
      because: '-log 2 is less than 0',
    },
    'more smoothing than all': {
      part: 'the smoothed label is best',
      given: { eps: real() },
      counterexample: { eps: 4, y: [1, 0], p: ['1/1024', '1023/1024'] },
      instances: {
        sizes: { K: [2, 2] },
        raw: { certain: element('K') },
        draw: { eps: { oneOf: [4] } },
        construct: {
          'y[k in K]': 'delta(k,certain)',
          'p[k in K]': '1/1024 + 1022/1024*(1 - delta(k,certain))',
        },
        regimes: {},
      },
      because: 'the weight -1 of log(1/1024) makes the loss -6.93',
    },
    'nearly the least loss': {
      part: 'nothing else is best',
      hypotheses: { 'no more loss': 'CE(z, p) <= CE(z, z) + 1' },
      counterexample: { eps: 1, y: ['1/2', '1/2'], p: ['1/4', '3/4'] },
      instances: {
        sizes: { K: [2, 4] },
        construct: { 'p[k in K]': '(guess[k] + 1/card(K))/2' },
        regimes: {},
      },
      because: 'the divergence is 0.14',
    },
  },
});
