/**
 * # The gradient of a smooth function vanishes where the function is least
 *
 * For a function whose gradient is Lipschitz with some constant L: a gradient step would lead lower. Not claimed: minimisers at the boundary of a
 * set; that a point without gradient is a minimiser.
 */
import { algebra, array, differentiable, have, hypothesis, indexSet, lemma, proof, real } from 'lemmata';

const step = 'array(j in I, w[j] - 1/L*grad(w)[j])';

export default proof({
  id: 'gradient-at-a-minimiser',
  title: 'The gradient of a smooth function vanishes where the function is least',
  sources: [],
  references: ['nesterov2018, Theorem 1.2.1'],

  given: {
    I: indexSet('coordinates'),
    f: differentiable(['R[I]', 'R'], ['grad']),
    L: real('positive'),
    w: array('I'),
  },
  hypotheses: {
    smooth:
      'forall(u in R[I], v in R[I], sum(i in I, (grad(u)[i] - grad(v)[i])^2) <= L^2*sum(i in I, (u[i] - v[i])^2))',
    'w is a minimiser': 'forall(u in R[I], f(w) <= f(u))',
  },

  parts: {
    vanishing: {
      states: 'forall(i in I, grad(w)[i] == 0)',
      derivation: [
        have('no length', 'sum(j in I, grad(w)[j]^2) <= 0', [
          ['==', '2*L*(f(w) - (f(w) - 1/L*(1 - L*(1/L)/2)*sum(j in I, grad(w)[j]^2)))', algebra()],
          [
            '<=',
            `2*L*(f(w) - f(${step}))`,
            lemma('quadratic-upper-bound', {
              part: 'gradient step',
              at: { f: 'f', L: 'L', x: 'w', eta: '1/L' },
            }),
          ],
          ['<=', '2*L*(f(w) - f(w))', hypothesis('w is a minimiser', { at: { u: step } })],
          ['==', 'rhs', algebra()],
        ]),
        have('no square', 'grad(w)[i]^2 == 0', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', { at: { I: 'I', f: 'array(j in I, grad(w)[j]^2)', i: 'i' } }),
          ],
        ]),
        ['==', 'rhs', lemma('zero-square', { at: { x: 'grad(w)[i]' } })],
      ],
    },
  },

  instances: {
    sizes: { I: [0, 4] },
    raw: { h: array('I', { is: '[0,1]' }), more: array('I', { is: 'positive' }), offset: real() },
    models: { f: 'map(u in R[I], offset + sum(i in I, L*h[i]/2*(u[i] - w[i])^2))' },
    regimes: {
      coupled: {
        sizes: { I: [1, 4] },
        models: { f: 'map(u in R[I], offset + L/(2*card(I))*sum(i in I, u[i] - w[i])^2)' },
      },
      'not convex': { models: { f: 'map(u in R[I], offset - L*sum(i in I, cos(u[i] - w[i])))' } },
    },
  },

  controls: {
    'a point that is not lowest': {
      part: 'vanishing',
      without: ['w is a minimiser'],
      counterexample: { f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))', L: 1, w: [1], i: 0 },
      instances: {
        sizes: { I: [1, 4] },
        models: { f: 'map(u in R[I], L/2*sum(i in I, (u[i] - w[i] + more[i])^2))' },
        regimes: {
          coupled: { models: { f: 'map(u in R[I], L/(2*card(I))*sum(i in I, u[i] - w[i] + more[i])^2)' } },
          'not convex': { models: { f: 'map(u in R[I], offset - L*sum(i in I, cos(u[i] - w[i] - 1)))' } },
        },
      },
      because: 'u^2/2 has the slope 1 at 1',
    },
    'lower than one other point': {
      part: 'vanishing',
      given: { other: array('I') },
      hypotheses: { 'w is a minimiser': 'f(w) <= f(other)' },
      counterexample: { f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))', L: 1, w: [1], other: [2], i: 0 },
      instances: {
        sizes: { I: [1, 4] },
        models: { f: 'map(u in R[I], L/2*sum(i in I, (u[i] - w[i] + more[i])^2))' },
        construct: { 'other[i in I]': 'w[i] + more[i]' },
        regimes: {
          coupled: { models: { f: 'map(u in R[I], L/(2*card(I))*sum(i in I, u[i] - w[i] + more[i])^2)' } },
          'not convex': { construct: { 'other[i in I]': 'w[i]' } },
        },
      },
      because: 'u^2/2 is larger at 2 than at 1',
    },
  },
});
