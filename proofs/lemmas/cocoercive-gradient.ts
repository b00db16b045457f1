/**
 * # What two gradients of a smooth function say about its values
 *
 * For a function whose gradient is Lipschitz with constant L, at any two points. It lies above a parabola of curvature -L that touches it
 * (`quadratic-upper-bound` has the one above it). If it is convex, it lies above its tangents by at least |difference of the gradients|^2/(2 L),
 * so that its gradient is cocoercive; otherwise above the mean of the two tangents, less L/4 times the squared distance, by half as much.
 * These are the inequalities of which sharp rates of first-order methods are combinations.
 * Not claimed: that nothing else is known of such functions; anything where the gradient is Lipschitz on a part of the space only.
 */
import { algebra, array, differentiable, hypothesis, indexSet, lemma, monotone, proof, real } from 'lemmata';

const itself = 'cocoercive-gradient';
const change = 'sum(i in I, (grad(x)[i] - grad(y)[i])^2)';
const nearer = 'x[i] - (grad(x)[i] - grad(y)[i])/L';
const middle = '(x[i] + y[i])/2 - (grad(x)[i] - grad(y)[i])/(2*L)';
const below = (p: string, z: string) =>
  `sum(i in I, grad(${p})[i]*(${z} - ${p}[i])) - L/2*sum(i in I, (${z} - ${p}[i])^2)`;
const above = (p: string, z: string) =>
  `sum(i in I, grad(${p})[i]*(${z} - ${p}[i])) + L/2*sum(i in I, (${z} - ${p}[i])^2)`;
const square = 'map(u in R[I], 1/2*sum(i in I, u[i]^2))';

export default proof({
  id: itself,
  title: 'What two gradients of a smooth function say about its values',
  sources: [],
  references: ['nesterov2018, Theorem 2.1.5', 'taylor2017'],

  given: {
    I: indexSet('coordinates'),
    f: differentiable(['R[I]', 'R'], ['grad']),
    L: real('positive'),
    x: array('I'),
    y: array('I'),
  },
  hypotheses: {
    smooth:
      'forall(u in R[I], v in R[I], sum(i in I, (grad(u)[i] - grad(v)[i])^2) <= L^2*sum(i in I, (u[i] - v[i])^2))',
  },

  parts: {
    'from below': {
      states: 'f(x) + sum(i in I, grad(x)[i]*(y[i] - x[i])) - L/2*sum(i in I, (y[i] - x[i])^2) <= f(y)',
      derivation: [
        monotone('along the segment', {
          variable: 's',
          from: '0',
          to: '1',
          of: 'f(array(i in I, x[i] + s*(y[i] - x[i]))) - s*sum(i in I, grad(x)[i]*(y[i] - x[i])) + s^2*L/2*sum(i in I, (y[i] - x[i])^2)',
          derivative: '>= 0',
          proof: [
            [
              '==',
              'L*s*sum(i in I, (y[i] - x[i])^2) - sum(i in I, (y[i] - x[i])*(grad(x)[i] - grad(array(j in I, x[j] + s*(y[j] - x[j])))[i]))',
              algebra(),
            ],
            [
              '>=',
              'L*s*sum(i in I, (y[i] - x[i])^2) - (L*s/2*sum(i in I, (y[i] - x[i])^2) + 1/(2*(L*s))*sum(i in I, (grad(x)[i] - grad(array(j in I, x[j] + s*(y[j] - x[j])))[i])^2))',
              lemma('young', {
                part: 'sums',
                at: {
                  u: 'array(i in I, y[i] - x[i])',
                  v: 'array(i in I, grad(x)[i] - grad(array(j in I, x[j] + s*(y[j] - x[j])))[i])',
                  c: 'L*s',
                },
              }),
            ],
            [
              '>=',
              'L*s*sum(i in I, (y[i] - x[i])^2) - (L*s/2*sum(i in I, (y[i] - x[i])^2) + 1/(2*(L*s))*(L^2*sum(i in I, (s*(y[i] - x[i]))^2)))',
              hypothesis('smooth', { at: { u: 'x', v: 'array(j in I, x[j] + s*(y[j] - x[j]))' } }),
            ],
            ['>=', 'rhs', algebra()],
          ],
        }),
        [
          '<=',
          'f(x) + (f(y) - sum(i in I, grad(x)[i]*(y[i] - x[i])) + L/2*sum(i in I, (y[i] - x[i])^2) - f(x)) + sum(i in I, grad(x)[i]*(y[i] - x[i])) - L/2*sum(i in I, (y[i] - x[i])^2)',
          hypothesis('along the segment'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        regimes: {
          'tight: curvature -L': {
            models: { f: 'map(u in R[I], -L/2*sum(i in I, (u[i] - center[i])^2))' },
          },
        },
      },
    },
    convex: {
      hypotheses: {
        convex: 'forall(u in R[I], v in R[I], f(u) + sum(i in I, grad(u)[i]*(v[i] - u[i])) <= f(v))',
      },
      states: `f(y) + sum(i in I, grad(y)[i]*(x[i] - y[i])) + 1/(2*L)*${change} <= f(x)`,
      derivation: [
        [
          '==',
          `f(y) + sum(i in I, grad(y)[i]*(${nearer} - y[i])) - (${above('x', `(${nearer})`)})`,
          algebra(),
        ],
        [
          '<=',
          `f(array(i in I, ${nearer})) - (${above('x', `(${nearer})`)})`,
          hypothesis('convex', { at: { u: 'y', v: `array(i in I, ${nearer})` } }),
        ],
        [
          '<=',
          `f(x) + ${above('x', `(${nearer})`)} - (${above('x', `(${nearer})`)})`,
          lemma('quadratic-upper-bound', {
            part: 'bound',
            at: { f: 'f', L: 'L', x: 'x', y: `array(i in I, ${nearer})` },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    smooth: {
      states: `f(y) + 1/2*sum(i in I, (grad(x)[i] + grad(y)[i])*(x[i] - y[i])) - L/4*sum(i in I, (x[i] - y[i])^2) + 1/(4*L)*${change} <= f(x)`,
      derivation: [
        ['==', `f(y) + ${below('y', `(${middle})`)} - (${above('x', `(${middle})`)})`, algebra()],
        [
          '<=',
          `f(array(i in I, ${middle})) - (${above('x', `(${middle})`)})`,
          lemma(itself, { part: 'from below', at: { x: 'y', y: `array(i in I, ${middle})` } }),
        ],
        [
          '<=',
          `f(x) + ${above('x', `(${middle})`)} - (${above('x', `(${middle})`)})`,
          lemma('quadratic-upper-bound', {
            part: 'bound',
            at: { f: 'f', L: 'L', x: 'x', y: `array(i in I, ${middle})` },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        regimes: {
          concave: { models: { f: 'map(u in R[I], sum(i in I, -L*h[i]/2*u[i]^2))' } },
          'tight: curvatures L and -L': {
            models: {
              f: 'map(u in R[I], L/2*sum(i in I, (1 - 2*indicator(h[i] < 1/2))*(u[i] - center[i])^2))',
            },
          },
        },
      },
    },
  },

  instances: {
    sizes: { I: [0, 4] },
    raw: { h: array('I', { is: '[0,1]' }), size: real('positive'), center: array('I') },
    construct: { L: 'size' },
    models: { f: 'map(u in R[I], sum(i in I, L*h[i]/2*(u[i] - center[i])^2))' },
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
      part: 'from below',
      replace: ['L/2*sum', 'L/4*sum'],
      counterexample: { L: 1, x: [0], y: [1], f: 'map(u in R[I], -1/2*sum(i in I, u[i]^2))' },
      instances: { models: { f: 'map(u in R[I], -L/2*sum(i in I, (u[i] - center[i])^2))' } },
      because: 'for -u^2/2 the bound with L = 1 is attained',
    },
    'twice the gain': {
      part: 'convex',
      replace: ['1/(2*L)', '1/L'],
      counterexample: { L: 1, x: [1], y: [0], f: square },
      instances: { models: { f: 'map(u in R[I], L/2*sum(i in I, (u[i] - center[i])^2))' } },
      because: 'for u^2/2 the tangent at 0 lies 1/2 below the value at 1',
    },
    'not convex': {
      part: 'convex',
      without: ['convex'],
      counterexample: { L: 1, x: [1], y: [0], f: 'map(u in R[I], -1/2*sum(i in I, u[i]^2))' },
      instances: { models: { f: 'map(u in R[I], -L/2*sum(i in I, (u[i] - center[i])^2))' } },
      because: '-u^2/2 lies below its tangent at 0',
    },
    'not smooth': {
      part: 'convex',
      without: ['smooth'],
      counterexample: { L: '1/2', x: [1], y: [0], f: square },
      instances: { models: { f: 'map(u in R[I], L*sum(i in I, (u[i] - center[i])^2))' } },
      because: 'u^2/2 has the curvature 1',
    },
    'without the distance': {
      part: 'smooth',
      replace: [' - L/4*sum(i in I, (x[i] - y[i])^2)', ''],
      counterexample: { L: 1, x: [1], y: [0], f: square },
      instances: { models: { f: 'map(u in R[I], L/2*sum(i in I, (u[i] - center[i])^2))' } },
      because: 'a parabola lies on the mean of its tangents, not 1/4 above',
    },
    'twice the gain without convexity': {
      part: 'smooth',
      replace: ['1/(4*L)', '1/(2*L)'],
      counterexample: { L: 1, x: [1], y: [0], f: 'map(u in R[I], -1/2*sum(i in I, u[i]^2))' },
      instances: { models: { f: 'map(u in R[I], -L/2*sum(i in I, (u[i] - center[i])^2))' } },
      because: '-u^2/2 lies on the mean of its tangents as well, and its gradients differ by 1',
    },
  },
});
