/**
 * # The gradient of cross-entropy in the logits is softmax minus target
 *
 * For any weights y, L(z) = -sum y_k log p_k with p = softmax(z) has the gradient (sum y) p - y; so it is p - y exactly when the
 * weights sum to one, one-hot or soft. Then its entries lie in [-1, 1] and sum to zero; with two classes and logits (s, 0) the
 * slope is the logistic function of s minus the first weight.
 * Not claimed: that an entry reaches -1 or 1 (for two classes or more it does not).
 */
import {
  algebra,
  array,
  both,
  calculus,
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

const total = 'sum(j in K, y[j])';
const slope = 'D(L(z), z[k])';
const gradient = { part: 'gradient' } as const;

export default proof({
  id: 'softmax-cross-entropy-gradient',
  title: 'The gradient of cross-entropy in the logits is softmax minus target',
  sources: [
    {
      document: 'foundations-article',
      section: 'Loss Functions and Their Properties',
      relation: 'made precise',
    },
  ],
  references: ['bishop2006, Section 4.3.4'],

  given: { K: nonemptySet('classes'), z: array('K'), y: array('K') },
  where: {
    'p(u in R[K])[k in K]': 'exp(u[k])/sum(j in K, exp(u[j]))',
    'L(u in R[K])': '-sum(k in K, y[k]*log(exp(u[k])/sum(j in K, exp(u[j]))))',
  },

  parts: {
    gradient: {
      states: `forall(k in K, ${slope} == ${total}*p(z)[k] - y[k])`,
      derivation: [
        ['==', 'D(-sum(i in K, y[i]*log(exp(z[i])/sum(j in K, exp(z[j])))), z[k])', unfold('L')],
        ['==', `D(${total}*log(sum(j in K, exp(z[j]))) - sum(i in K, y[i]*z[i]), z[k])`, algebra()],
        ['==', `${total}*exp(z[k])/sum(j in K, exp(z[j])) - y[k]`, calculus()],
        ['==', 'rhs', unfold('p')],
      ],
    },
    'softmax minus target': {
      hypotheses: { 'weights sum to one': `${total} == 1` },
      states: `forall(k in K, ${slope} == p(z)[k] - y[k])`,
      derivation: [
        ['==', `${total}*p(z)[k] - y[k]`, lemma('softmax-cross-entropy-gradient', gradient)],
        ['==', 'rhs', hypothesis('weights sum to one')],
      ],
      instances: { raw: { q: probability('K') }, construct: { 'y[k in K]': 'q[k]' } },
    },
    'only for weights that sum to one': {
      hypotheses: { 'softmax minus target': `forall(k in K, ${slope} == p(z)[k] - y[k])` },
      states: `${total} == 1`,
      derivation: [
        have('probabilities', 'sum(k in K, p(z)[k]) == 1', [['==', 'rhs', unfold('p')]]),
        ['==', `sum(k in K, ${total}*p(z)[k] - y[k]) + ${total}`, hypothesis('probabilities')],
        ['==', `sum(k in K, ${slope}) + ${total}`, lemma('softmax-cross-entropy-gradient', gradient)],
        ['==', `sum(k in K, p(z)[k] - y[k]) + ${total}`, hypothesis('softmax minus target')],
        ['==', 'rhs', hypothesis('probabilities')],
      ],
      instances: { raw: { q: probability('K') }, construct: { 'y[k in K]': 'q[k]' } },
    },
    'entries between -1 and 1': {
      hypotheses: {
        'weights sum to one': `${total} == 1`,
        'nonnegative weights': 'forall(k in K, 0 <= y[k])',
      },
      states: `forall(k in K, (-1 <= ${slope}) and (${slope} <= 1))`,
      derivation: [
        have('nonnegative', 'forall(i in K, 0 <= p(z)[i])', [['<=', 'rhs', unfold('p'), sign()]]),
        have('at most one', 'forall(i in K, p(z)[i] <= 1)', [
          ['<=', 'sum(j in K, p(z)[j])', sign('sum(j in K, (1 - delta(j, i))*p(z)[j])')],
          ['==', 'rhs', unfold('p')],
        ]),
        have('weight at most one', 'forall(i in K, y[i] <= 1)', [
          ['<=', 'sum(j in K, y[j])', sign('sum(j in K, (1 - delta(j, i))*y[j])')],
          ['==', 'rhs', hypothesis('weights sum to one')],
        ]),
        have('slope', `${slope} == p(z)[k] - y[k]`, [
          ['==', 'rhs', lemma('softmax-cross-entropy-gradient', { part: 'softmax minus target' })],
        ]),
        both(
          [
            ['<=', '-y[k]', hypothesis('weight at most one')],
            ['<=', 'p(z)[k] - y[k]', hypothesis('nonnegative')],
            ['==', 'rhs', hypothesis('slope')],
          ],
          [
            ['==', 'p(z)[k] - y[k]', hypothesis('slope')],
            ['<=', 'p(z)[k]', sign('y[k]')],
            ['<=', 'rhs', hypothesis('at most one')],
          ],
        ),
      ],
      instances: {
        raw: { q: probability('K') },
        construct: { 'y[k in K]': 'q[k]' },
        regimes: {
          'tight: one class far above another': {
            sizes: { K: [2, 4] },
            raw: { far: real('[24,40]'), near: element('K'), marked: element('K') },
            construct: { 'z[k in K]': 'delta(k, near)*far', 'y[k in K]': 'delta(k, marked)' },
          },
        },
      },
    },
    'entries sum to zero': {
      hypotheses: { 'weights sum to one': `${total} == 1` },
      states: `sum(k in K, ${slope}) == 0`,
      derivation: [
        [
          '==',
          'sum(k in K, p(z)[k] - y[k])',
          lemma('softmax-cross-entropy-gradient', { part: 'softmax minus target' }),
        ],
        ['==', `1 - ${total}`, unfold('p')],
        ['==', 'rhs', hypothesis('weights sum to one')],
      ],
      instances: { raw: { q: probability('K') }, construct: { 'y[k in K]': 'q[k]' } },
    },
    'two classes': {
      given: { first: real() },
      where: { 'binary(s in R)': '-first*log(exp(s)/(exp(s) + 1)) - (1 - first)*log(1/(exp(s) + 1))' },
      states: 'forall(s in R, D(binary(s), s) == 1/(1 + exp(-s)) - first)',
      derivation: [
        ['==', 'D(-first*log(exp(s)/(exp(s) + 1)) - (1 - first)*log(1/(exp(s) + 1)), s)', unfold('binary')],
        ['==', 'exp(s)/(exp(s) + 1) - first', calculus()],
        ['==', 'rhs', algebra()],
      ],
      instances: { raw: { logit: real() }, construct: { s: 'logit' } },
    },
  },

  instances: { sizes: { K: [1, 6] } },

  controls: {
    'softmax minus target for any weights': {
      part: 'softmax minus target',
      without: ['weights sum to one'],
      counterexample: { K: 3, z: [0, 0, 0], y: [1, 1, 0] },
      instances: { construct: { 'y[k in K]': '2*q[k]' } },
      because: 'two of three classes marked: (-1/3, -1/3, 2/3), not (-2/3, -2/3, 1/3)',
    },
    'target minus softmax': {
      part: 'softmax minus target',
      replace: ['p(z)[k] - y[k]', 'y[k] - p(z)[k]'],
      counterexample: { K: 2, z: [0, 0], y: [1, 0] },
      because: 'the loss falls when the logit of the true class rises',
    },
    'the factor of a squared error': {
      part: 'softmax minus target',
      replace: ['p(z)[k] - y[k]', 'p(z)[k]*(y[k] - p(z)[k])'],
      counterexample: { K: 2, z: [0, 0], y: [1, 0] },
      because: 'the logarithm cancels the slope of the exponential',
    },
  },
});
