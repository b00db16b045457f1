/**
 * # A smooth function lies below a parabola at each point, and a gradient step lowers it
 *
 * For a function whose gradient is Lipschitz with constant L (Euclidean norm). Not claimed: a bound from below; anything where
 * the gradient is Lipschitz on a part of the space only.
 */
import { algebra, array, differentiable, hypothesis, indexSet, lemma, monotone, proof, real } from 'lemmata';

export default proof({
  id: 'quadratic-upper-bound',
  title: 'A smooth function lies below a parabola at each point, and a gradient step lowers it',
  sources: [],
  references: ['nesterov2018, Lemma 1.2.3'],

  given: {
    I: indexSet('coordinates'),
    f: differentiable(['R[I]', 'R'], ['grad']),
    L: real('positive'),
    x: array('I'),
  },
  hypotheses: {
    smooth:
      'forall(u in R[I], v in R[I], sum(i in I, (grad(u)[i] - grad(v)[i])^2) <= L^2*sum(i in I, (u[i] - v[i])^2))',
  },

  parts: {
    bound: {
      given: { y: array('I') },
      states: 'f(y) <= f(x) + sum(i in I, grad(x)[i]*(y[i] - x[i])) + L/2*sum(i in I, (y[i] - x[i])^2)',
      derivation: [
        monotone('along the segment', {
          variable: 's',
          from: '0',
          to: '1',
          of: 'f(array(i in I, x[i] + s*(y[i] - x[i]))) - s*sum(i in I, grad(x)[i]*(y[i] - x[i])) - s^2*L/2*sum(i in I, (y[i] - x[i])^2)',
          derivative: '<= 0',
          proof: [
            [
              '==',
              'sum(i in I, (y[i] - x[i])*(grad(array(j in I, x[j] + s*(y[j] - x[j])))[i] - grad(x)[i])) - L*s*sum(i in I, (y[i] - x[i])^2)',
              algebra(),
            ],
            [
              '<=',
              'L*s/2*sum(i in I, (y[i] - x[i])^2) + 1/(2*(L*s))*sum(i in I, (grad(array(j in I, x[j] + s*(y[j] - x[j])))[i] - grad(x)[i])^2) - L*s*sum(i in I, (y[i] - x[i])^2)',
              lemma('young', {
                part: 'sums',
                at: {
                  u: 'array(i in I, y[i] - x[i])',
                  v: 'array(i in I, grad(array(j in I, x[j] + s*(y[j] - x[j])))[i] - grad(x)[i])',
                  c: 'L*s',
                },
              }),
            ],
            [
              '<=',
              'L*s/2*sum(i in I, (y[i] - x[i])^2) + 1/(2*(L*s))*(L^2*sum(i in I, (s*(y[i] - x[i]))^2)) - L*s*sum(i in I, (y[i] - x[i])^2)',
              hypothesis('smooth', { at: { u: 'array(j in I, x[j] + s*(y[j] - x[j]))', v: 'x' } }),
            ],
            ['<=', 'rhs', algebra()],
          ],
        }),
        [
          '==',
          'f(y) - sum(i in I, grad(x)[i]*(y[i] - x[i])) - L/2*sum(i in I, (y[i] - x[i])^2) + sum(i in I, grad(x)[i]*(y[i] - x[i])) + L/2*sum(i in I, (y[i] - x[i])^2)',
          algebra(),
        ],
        [
          '<=',
          'f(x) + sum(i in I, grad(x)[i]*(y[i] - x[i])) + L/2*sum(i in I, (y[i] - x[i])^2)',
          hypothesis('along the segment'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'gradient step': {
      given: { eta: real('nonnegative') },
      states: 'f(array(i in I, x[i] - eta*grad(x)[i])) <= f(x) - eta*(1 - L*eta/2)*sum(i in I, grad(x)[i]^2)',
      derivation: [
        [
          '<=',
          'f(x) + sum(i in I, grad(x)[i]*(-eta*grad(x)[i])) + L/2*sum(i in I, (-eta*grad(x)[i])^2)',
          lemma('quadratic-upper-bound', {
            part: 'bound',
            at: { y: 'array(i in I, x[i] - eta*grad(x)[i])' },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { I: [0, 4] },
    raw: { h: array('I', { is: '[0,1]' }), size: real('positive'), center: array('I') },
    construct: { L: 'size' },
    models: {
      f: [
        'map(u in R[I], sum(i in I, L*h[i]/2*(u[i] - center[i])^2))',
        'map(u in R[I], sum(i in I, -L*h[i]/2*u[i]^2))',
      ],
    },
    regimes: {
      coupled: {
        sizes: { I: [1, 4] },
        raw: { weight: array('I', { is: 'positive' }) },
        draw: { weight: { between: [1, 4], bits: 3 } },
        models: { f: 'map(u in R[I], L/(2*sum(i in I, weight[i]^2))*sum(i in I, weight[i]*u[i])^2)' },
      },
      'tight: a parabola': { models: { f: 'map(u in R[I], L/2*sum(i in I, (u[i] - center[i])^2))' } },
    },
  },

  controls: {
    'half the curvature': {
      part: 'bound',
      replace: ['L/2*sum', 'L/4*sum'],
      counterexample: { L: 1, x: [0], y: [1], f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))' },
      instances: { models: { f: 'map(u in R[I], L/2*sum(i in I, (u[i] - center[i])^2))' } },
      because: 'for u^2/2 the bound with L = 1 is attained',
    },
    'not smooth': {
      part: 'bound',
      without: ['smooth'],
      counterexample: { L: 1, x: [0], y: [2], f: 'map(u in R[I], sum(i in I, u[i]^2))' },
      instances: { models: { f: 'map(u in R[I], L*sum(i in I, (u[i] - center[i])^2))' } },
      because: 'the gradient 2 u is not Lipschitz with constant 1',
    },
    'any step lowers': {
      part: 'gradient step',
      states: 'f(array(i in I, x[i] - eta*grad(x)[i])) <= f(x)',
      counterexample: { L: 1, eta: 3, x: [1], f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))' },
      instances: {
        models: { f: 'map(u in R[I], L/2*sum(i in I, (u[i] - center[i])^2))' },
        construct: { L: 'size', eta: '3/size' },
      },
      because: '1/2 becomes 2',
    },
    'twice the gain': {
      part: 'gradient step',
      replace: ['L*eta/2', 'L*eta/4'],
      counterexample: { L: 1, eta: 1, x: [1], f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))' },
      instances: { models: { f: 'map(u in R[I], L/2*sum(i in I, (u[i] - center[i])^2))' } },
      because: 'a parabola of curvature L attains the bound',
    },
  },
});
