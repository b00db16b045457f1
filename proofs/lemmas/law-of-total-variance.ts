/**
 * # The law of total variance, for a finite partition
 *
 * The variance of Y is the mean of its variances within the classes of a label plus the variance of its conditional means, under
 * any law with a second moment. The conditional mean m_i of a class of probability zero may be any number.
 * Not claimed: conditioning on more than a finite label.
 */
import { algebra, array, choice, have, hypothesis, law, nonemptySet, proof } from 'lemmata';

export default proof({
  id: 'law-of-total-variance',
  title: 'Var Y = E Var(Y | label) + Var E(Y | label)',
  sources: [],
  references: ['billingsley1995, Section 34'],

  given: {
    Sample: law('sample space'),
    I: nonemptySet('classes'),
    Y: array('Sample', { is: 'square-integrable' }),
    label: choice('Sample', 'I'),
    m: array('I'),
  },
  where: { mean: 'E(w in Sample, Y[w])' },
  hypotheses: {
    'conditional means': 'forall(i in I, E(w in Sample, delta(label[w],i)*(Y[w] - m[i])) == 0)',
  },

  parts: {
    decomposition: {
      states:
        'E(w in Sample, (Y[w] - mean)^2) == E(w in Sample, (Y[w] - m[label[w]])^2) + E(w in Sample, (m[label[w]] - mean)^2)',
      derivation: [
        have('no correlation', 'E(w in Sample, (Y[w] - m[label[w]])*(m[label[w]] - mean)) == 0', [
          ['==', 'sum(i in I, E(w in Sample, delta(label[w],i)*(Y[w] - m[i]))*(m[i] - mean))', algebra()],
          ['==', 'sum(i in I, 0*(m[i] - mean))', hypothesis('conditional means')],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          'E(w in Sample, (Y[w] - m[label[w]])^2) + E(w in Sample, (m[label[w]] - mean)^2) + 2*E(w in Sample, (Y[w] - m[label[w]])*(m[label[w]] - mean))',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('no correlation')],
      ],
    },
  },

  instances: {
    sizes: { Sample: [1, 5], I: [1, 3] },
    raw: { Z: array('Sample', { is: 'square-integrable' }), level: array('I') },
    construct: {
      'm[i in I]': 'level[i]',
      'Y[w in Sample]':
        'level[label[w]] + Z[w]*E(v in Sample, delta(label[v],label[w])) - E(v in Sample, delta(label[v],label[w])*Z[v])',
    },
  },

  controls: {
    'within the classes alone': {
      part: 'decomposition',
      replace: [' + E(w in Sample, (m[label[w]] - mean)^2)', ''],
      counterexample: { Sample: ['1/2', '1/2'], I: 2, label: [0, 1], Y: [1, -1], m: [1, -1] },
      because: 'Y is constant on each class, but not the same constant',
    },
    'any levels': {
      part: 'decomposition',
      without: ['conditional means'],
      counterexample: { Sample: [1], I: 1, label: [0], Y: [0], m: [1] },
      instances: { construct: { 'm[i in I]': 'level[i] + 1' } },
      because: 'the cross term vanishes for conditional means only',
    },
  },
});
