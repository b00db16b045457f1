/**
 * # Chebyshev's inequality
 *
 * A random variable is at least c > 0 away from its mean with probability at most its variance over c^2, under any law with a second
 * moment: Markov's inequality for the square of the deviation.
 * Not claimed: one-sided bounds (Cantelli), sums of independent variables.
 */
import { algebra, array, cases, have, hypothesis, law, proof, real, sign } from 'lemmata';

export default proof({
  id: 'chebyshev',
  title: 'P(|Y - E Y| >= c) <= Var Y / c^2',
  sources: [],
  references: ['boucheron2013, Section 2.1'],

  given: {
    c: real('positive'),
    Sample: law('sample space'),
    Y: array('Sample', { is: 'square-integrable' }),
  },
  where: { mean: 'E(w in Sample, Y[w])' },

  parts: {
    bound: {
      states: 'E(w in Sample, indicator(c <= abs(Y[w] - mean))) <= E(w in Sample, (Y[w] - mean)^2)/c^2',
      derivation: [
        have('indicator', 'forall(x in real, indicator(c <= abs(x)) <= x^2/c^2)', [
          cases(
            'c <= abs(x)',
            [
              ['==', 'c^2/c^2', hypothesis('case'), algebra()],
              ['<=', 'abs(x)^2/c^2', hypothesis('case')],
              ['==', 'rhs', algebra()],
            ],
            [
              ['==', '0', hypothesis('case')],
              ['<=', 'rhs', sign()],
            ],
          ),
        ]),
        ['<=', 'E(w in Sample, (Y[w] - mean)^2/c^2)', hypothesis('indicator')],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    raw: { Z: array('Sample', { is: 'square-integrable' }) },
    regimes: {
      'tight: a law on points at distance c from the mean': {
        sizes: { Sample: [2, 2] },
        draw: { Sample: { tables: [['1/2', '1/2']] } },
        construct: { 'Y[w in Sample]': 'c*(2*indicator(0 <= Z[w]) - 1)' },
      },
    },
  },

  controls: {
    'one percent less': {
      part: 'bound',
      replace: ['/c^2', '/c^2*99/100'],
      counterexample: { Sample: ['1/2', '1/2'], c: 1, Y: [1, -1] },
      because: 'both values are one standard deviation from the mean',
    },
    'without the square': {
      part: 'bound',
      replace: ['/c^2', '/c'],
      counterexample: { Sample: ['1/2', '1/2'], c: '1/2', Y: ['1/2', '-1/2'] },
      because: 'the variance 1/4 over 1/2 is 1/2, the probability is one',
    },
    'about any point': {
      part: 'bound',
      replace: ['abs(Y[w] - mean)', 'abs(Y[w])'],
      counterexample: { Sample: [1], c: 1, Y: [1] },
      instances: { construct: { 'Y[w in Sample]': '2*c' } },
      because: 'a constant has no variance',
    },
  },
});
