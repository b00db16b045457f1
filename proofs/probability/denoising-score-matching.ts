/**
 * # Denoising score matching fits the score of the noisy density
 *
 * The density of points with noise is a mixture m = sum_a p_a q_a of the densities around each point; its score grad log m is the mean of
 * grad log q_a under the law of the point given the noisy one. So the mean square distance of any field s from grad log q_a is that from
 * grad log m plus what does not depend on s, and is least at grad log m. With normal noise of variance sigma^2, grad log q_a is
 * (x_a - y)/sigma^2, and y + sigma^2 grad log m(y) is the mean of the point given y. Densities are with respect to any law: under
 * Lebesgue measure, divide by the density of a law that is spread wider.
 * Not claimed: the score of the points without noise; that a network attains the minimum; normalising constants, on which no score depends.
 */
import {
  algebra,
  array,
  calculus,
  differentiable,
  element,
  have,
  hypothesis,
  type Instances,
  indexSet,
  law,
  lemma,
  nonemptySet,
  proof,
  real,
  sign,
} from 'lemmata';

const itself = 'denoising-score-matching';
const kernel = (a: string, y: string) => `exp(-sum(j in I, (${y}[j] - c[${a},j])^2)/(2*sigma^2))`;
const mixture = `sum(a in A, p[a]*${kernel('a', 'y')})`;
const joint = {
  Omega: law(),
  weight: array('A', 'Omega', { is: 'bounded' }),
  g: array('A', 'I', 'Omega', { is: 'square-integrable' }),
  h: array('I', 'Omega', { is: 'square-integrable' }),
  s: array('I', 'Omega', { is: 'square-integrable' }),
};
const mean = {
  'h is the mean of g':
    'forall(i in I, w in Omega, sum(a in A, weight[a,w])*h[i,w] == sum(a in A, weight[a,w]*g[a,i,w]))',
};
const at = (x: string, of: string) => `sum(a in A, weight[a,w]*sum(i in I, (${x} - ${of})^2))`;
const from = (x: string, of: string) => `E(w in Omega, ${at(x, of)})`;

const centre = 'sum(a in A, share[a,w]*g[a,i,w])/sum(a in A, share[a,w])';
const meanField = {
  raw: { share: array('A', 'Omega', { is: 'positive' }) },
  construct: { 'weight[a in A, w in Omega]': 'share[a,w]', 'h[i in I, w in Omega]': centre },
  regimes: { 'tight: at the score': { construct: { 's[i in I, w in Omega]': centre } } },
} satisfies Instances;

export default proof({
  id: itself,
  title: 'Denoising score matching fits the score of the noisy density',
  sources: [],
  references: ['vincent2011, Appendix', 'efron2011'],

  given: { A: nonemptySet('points'), I: indexSet('coordinates'), p: array('A', { is: 'positive' }) },

  parts: {
    'score of a mixture': {
      given: { V: differentiable(['A', 'R[I]', 'R'], [null, 'slope']), y: array('I') },
      states:
        'forall(i in I, sum(a in A, p[a]*exp(-V(a, y)))*D(log(sum(a in A, p[a]*exp(-V(a, y)))), y[i]) == sum(a in A, p[a]*exp(-V(a, y))*D(log(exp(-V(a, y))), y[i])))',
      derivation: [
        ['==', 'sum(a in A, p[a]*exp(-V(a, y))*(-slope(a, y)[i]))', calculus()],
        ['==', 'rhs', calculus()],
      ],
      instances: {
        raw: { c: array('A', 'I'), e: array('A') },
        models: {
          V: [
            'map(a in A, u in R[I], e[a] + sum(i in I, (u[i] - c[a,i])^2))',
            'map(a in A, u in R[I], sum(i in I, c[a,i]*sin(u[i])))',
            'map(a in A, u in R[I], sum(i in I, u[i] - c[a,i])^2)',
          ],
        },
      },
    },
    'normal noise': {
      given: { c: array('A', 'I'), sigma: real('positive'), y: array('I') },
      states: `forall(a in A, i in I, D(log(${kernel('a', 'y')}), y[i]) == (c[a,i] - y[i])/sigma^2)`,
      derivation: [['==', 'rhs', calculus()]],
    },
    'mean of the point': {
      given: { c: array('A', 'I'), sigma: real('positive'), y: array('I') },
      states: `forall(i in I, y[i] + sigma^2*D(log(${mixture}), y[i]) == sum(a in A, p[a]*${kernel('a', 'y')}*c[a,i])/(${mixture}))`,
      derivation: [
        [
          '==',
          `y[i] + sigma^2*(sum(a in A, p[a]*${kernel('a', 'y')}*(c[a,i] - y[i])/sigma^2)/(${mixture}))`,
          calculus(),
        ],
        [
          '==',
          `y[i] + sum(a in A, p[a]*${kernel('a', 'y')}*c[a,i])/(${mixture}) - y[i]*sum(a in A, p[a]*${kernel('a', 'y')})/(${mixture})`,
          algebra(),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    identity: {
      given: joint,
      instances: meanField,
      hypotheses: mean,
      states: `${from('s[i,w]', 'g[a,i,w]')} == ${from('s[i,w]', 'h[i,w]')} + ${from('g[a,i,w]', 'h[i,w]')}`,
      derivation: [
        have(
          'at each point',
          `forall(w in Omega, ${at('s[i,w]', 'g[a,i,w]')} == ${at('s[i,w]', 'h[i,w]')} + ${at('g[a,i,w]', 'h[i,w]')})`,
          [
            [
              '==',
              `${at('s[i,w]', 'h[i,w]')} + ${at('g[a,i,w]', 'h[i,w]')} - 2*sum(i in I, (s[i,w] - h[i,w])*(sum(a in A, weight[a,w]*g[a,i,w]) - sum(a in A, weight[a,w])*h[i,w]))`,
              algebra(),
            ],
            [
              '==',
              `${at('s[i,w]', 'h[i,w]')} + ${at('g[a,i,w]', 'h[i,w]')} - 2*sum(i in I, (s[i,w] - h[i,w])*(sum(a in A, weight[a,w])*h[i,w] - sum(a in A, weight[a,w])*h[i,w]))`,
              hypothesis('h is the mean of g'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '==',
          'E(w in Omega, sum(a in A, weight[a,w]*sum(i in I, (s[i,w] - h[i,w])^2)) + sum(a in A, weight[a,w]*sum(i in I, (g[a,i,w] - h[i,w])^2)))',
          hypothesis('at each point'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'least at the score': {
      given: joint,
      instances: meanField,
      hypotheses: { ...mean, 'weights are nonnegative': 'forall(a in A, w in Omega, 0 <= weight[a,w])' },
      states: `${from('h[i,w]', 'g[a,i,w]')} <= ${from('s[i,w]', 'g[a,i,w]')}`,
      derivation: [
        ['<=', `${from('s[i,w]', 'h[i,w]')} + ${from('g[a,i,w]', 'h[i,w]')}`, sign(from('s[i,w]', 'h[i,w]'))],
        ['==', 'rhs', lemma(itself, { part: 'identity' })],
      ],
    },
  },

  instances: { sizes: { A: [1, 3], I: [0, 3], Omega: [1, 3] } },

  controls: {
    'distances without the constant': {
      part: 'identity',
      states: `${from('s[i,w]', 'g[a,i,w]')} == ${from('s[i,w]', 'h[i,w]')}`,
      counterexample: {
        A: 2,
        I: 1,
        Omega: [1],
        p: [1, 1],
        weight: [[1], [1]],
        g: [[[1]], [[-1]]],
        h: [[0]],
        s: [[0]],
      },
      because: 'two points on both sides of the noisy one leave the variance 1 of their directions each',
    },
    'any other field': {
      part: 'identity',
      without: ['h is the mean of g'],
      counterexample: { A: 1, I: 1, Omega: [1], p: [1], weight: [[1]], g: [[[1]]], h: [[0]], s: [[1]] },
      instances: { construct: { 'h[i in I, w in Omega]': 's[i,w] - 1' } },
      because: '0 is not 1 + 1',
    },
    'the score of the nearest point': {
      part: 'least at the score',
      states: `${from('g[last,i,w]', 'g[a,i,w]')} <= ${from('s[i,w]', 'g[a,i,w]')}`,
      given: { last: element('A') },
      counterexample: {
        A: 2,
        I: 1,
        Omega: [1],
        p: [1, 1],
        weight: [[1], [1]],
        g: [[[1]], [[-1]]],
        h: [[0]],
        s: [[0]],
        last: 0,
      },
      because: 'the mean 0 has the distances 1 and 1, the first point 0 and 4',
    },
    'weights of either sign': {
      part: 'least at the score',
      without: ['weights are nonnegative'],
      counterexample: { A: 1, I: 1, Omega: [1], p: [1], weight: [[-1]], g: [[[0]]], h: [[0]], s: [[1]] },
      because: 'a negative weight rewards distance',
      instances: { construct: { 'weight[a in A, w in Omega]': '-share[a,w]' } },
    },
    'the direction away from the point': {
      part: 'normal noise',
      replace: ['(c[a,i] - y[i])/sigma^2', '(y[i] - c[a,i])/sigma^2'],
      counterexample: { A: 1, I: 1, p: [1], c: [[1]], sigma: 1, y: [0] },
      because: 'the density rises towards the point',
    },
    'the standard deviation for the variance': {
      part: 'mean of the point',
      replace: ['sigma^2*D', 'sigma*D'],
      counterexample: { A: 1, I: 1, p: [1], c: [[1]], sigma: 2, y: [0] },
      because: 'of one point the mean is that point, 1, and not 1/2',
    },
    'the mean of the scores without weights': {
      part: 'score of a mixture',
      states:
        'forall(i in I, card(A)*D(log(sum(a in A, p[a]*exp(-V(a, y)))), y[i]) == sum(a in A, D(log(exp(-V(a, y))), y[i])))',
      counterexample: {
        A: 2,
        I: 1,
        p: [1, 3],
        y: [0],
        V: 'map(a in A, u in R[I], sum(i in I, u[i]*tilt[a]))',
        tilt: [0, 1],
      },
      given: { tilt: array('A') },
      because: 'the score is -3/4, the mean of 0 and -1 is -1/2',
    },
  },
});
