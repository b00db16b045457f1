/**
 * # The expected squared error is squared bias, variance and noise
 *
 * A label y = f + e, with noise e of mean zero, is predicted by h, which depends on the training set. The two laws are any laws
 * with second moments; independence of the test noise is that training sets and noise are drawn separately. Without it a
 * covariance enters (part `covariance`). Not claimed: anything for another loss, or for another centre than the mean (see
 * `controls`).
 */
import { algebra, array, hypothesis, law, proof, real, unfold } from 'lemmata';

export default proof({
  id: 'bias-variance-decomposition',
  title: 'Expected squared error = squared bias + variance + noise',
  sources: [{ document: 'foundations-article', section: 'Bias-Variance Tradeoff', relation: 'made precise' }],
  references: ['geman1992'],

  given: {
    Training: law('training sets'),
    Noise: law('test noise'),
    f: real(),
    h: array('Training', { is: 'square-integrable' }),
    e: array('Noise', { is: 'square-integrable' }),
  },
  where: {
    mean: 'E(d in Training, h[d])',
    variance: 'E(d in Training, (h[d] - mean)^2)',
    noise: 'E(z in Noise, e[z]^2)',
  },
  hypotheses: { 'mean-zero noise': 'E(z in Noise, e[z]) == 0' },

  parts: {
    decomposition: {
      states: 'E(d in Training, E(z in Noise, (f + e[z] - h[d])^2)) == (f - mean)^2 + variance + noise',
      derivation: [
        ['==', 'E(d in Training, E(z in Noise, ((f - mean) - (h[d] - mean) + e[z])^2))', algebra()],
        [
          '==',
          'E(d in Training, (f - mean)^2 - 2*(f - mean)*(h[d] - mean) + (h[d] - mean)^2) + 2*(f - E(d in Training, h[d]))*E(z in Noise, e[z]) + E(z in Noise, e[z]^2)',
          algebra(),
        ],
        [
          '==',
          'E(d in Training, (f - mean)^2 - 2*(f - mean)*(h[d] - mean) + (h[d] - mean)^2) + E(z in Noise, e[z]^2)',
          hypothesis('mean-zero noise'),
        ],
        [
          '==',
          '(f - mean)^2 - 2*(f - mean)*(E(d in Training, h[d]) - mean) + E(d in Training, (h[d] - mean)^2) + E(z in Noise, e[z]^2)',
          algebra(),
        ],
        ['==', 'rhs', unfold('mean', 'variance', 'noise')],
      ],
    },
    covariance: {
      given: {
        Joint: law('training sets with their noise'),
        g: array('Joint', { is: 'square-integrable' }),
        eps: array('Joint', { is: 'square-integrable' }),
      },
      without: ['mean-zero noise'],
      hypotheses: { 'mean-zero joint noise': 'E(w in Joint, eps[w]) == 0' },
      states:
        'E(w in Joint, (f + eps[w] - g[w])^2) == (f - E(v in Joint, g[v]))^2 + E(w in Joint, (g[w] - E(v in Joint, g[v]))^2) + E(w in Joint, eps[w]^2) - 2*E(w in Joint, eps[w]*(g[w] - E(v in Joint, g[v])))',
      derivation: [
        [
          '==',
          '(f - E(v in Joint, g[v]))^2 + E(w in Joint, (g[w] - E(v in Joint, g[v]))^2) + E(w in Joint, eps[w]^2) - 2*E(w in Joint, eps[w]*(g[w] - E(v in Joint, g[v]))) + 2*(f - E(v in Joint, g[v]))*E(w in Joint, eps[w])',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('mean-zero joint noise')],
      ],
      instances: {
        raw: { xi: array('Joint', { is: 'square-integrable' }) },
        construct: { 'eps[w in Joint]': 'xi[w] - E(v in Joint, xi[v])' },
      },
    },
  },

  instances: {
    sizes: { Training: [1, 8], Noise: [1, 8], Joint: [1, 8] },
    raw: { xi: array('Noise', { is: 'square-integrable' }) },
    construct: { 'e[z in Noise]': 'xi[z] - E(v in Noise, xi[v])' },
    regimes: {
      'no variance': { construct: { 'h[d in Training]': 'f' } },
      'no noise': { construct: { 'e[z in Noise]': '0' } },
    },
  },

  controls: {
    'dependent noise': {
      part: 'covariance',
      states:
        'E(w in Joint, (f + eps[w] - g[w])^2) == (f - E(v in Joint, g[v]))^2 + E(w in Joint, (g[w] - E(v in Joint, g[v]))^2) + E(w in Joint, eps[w]^2)',
      counterexample: { Joint: ['1/2', '1/2'], f: 0, eps: [1, -1], g: [1, -1] },
      because: 'h = e, as on the training labels: 0 on the left, 2 on the right',
    },
    'absolute loss': {
      part: 'decomposition',
      states:
        'E(d in Training, E(z in Noise, abs(f + e[z] - h[d]))) == abs(f - mean) + E(d in Training, abs(h[d] - mean)) + E(z in Noise, abs(e[z]))',
      counterexample: { Training: ['1/2', '1/2'], Noise: ['1/2', '1/2'], f: 0, h: [1, -1], e: [1, -1] },
      because: 'the error is 0 or 2 with mean 1, against 0 + 1 + 1',
    },
    'around the median': {
      part: 'decomposition',
      given: { median: real() },
      states:
        'E(d in Training, E(z in Noise, (f + e[z] - h[d])^2)) == (f - median)^2 + E(d in Training, (h[d] - median)^2) + noise',
      counterexample: { Training: ['3/4', '1/4'], Noise: [1], f: 1, h: [0, 4], e: [0], median: 0 },
      because: 'the cross term vanishes at the mean only: 3 against 1 + 4',
    },
    'noise with a mean': {
      part: 'decomposition',
      without: ['mean-zero noise'],
      counterexample: { Training: [1], Noise: [1], f: 1, h: [0], e: [1] },
      instances: { construct: { 'e[z in Noise]': 'xi[z]' } },
      because: 'the cross term 2 (f - mean) E e remains',
    },
    'variance counted twice': {
      part: 'decomposition',
      replace: ['+ variance', '+ 2*variance'],
      counterexample: { Training: ['1/2', '1/2'], Noise: [1], f: 0, h: [1, -1], e: [0] },
      because: '1 on the left, 2 on the right',
    },
  },
});
