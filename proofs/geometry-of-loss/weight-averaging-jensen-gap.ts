/**
 * # The loss of averaged weights is at most the average loss, by at most L/2 times the variance of the weights
 *
 * For a finite convex combination of weight vectors: the upper bound by Jensen's inequality for any convex loss, the gap for any loss with
 * a gradient that is Lipschitz with constant L, convex or not, with equality for L |w - c|^2/2 + b. Not claimed: that an average is better
 * than the best of the models, or that the loss of a network is convex along the segments between them.
 */
import {
  algebra,
  array,
  differentiable,
  fn,
  hypothesis,
  indexSet,
  lemma,
  nonemptySet,
  probability,
  proof,
  real,
} from 'lemmata';

const itself = 'weight-averaging-jensen-gap';
const mean = 'array(o in J, sum(k in I, p[k]*x[k,o]))';
const model = 'array(o in J, x[i,o])';
const variance = 'sum(i in I, p[i]*sum(j in J, (x[i,j] - sum(k in I, p[k]*x[k,j]))^2))';

export default proof({
  id: itself,
  title:
    'The loss of averaged weights is at most the average loss, by at most L/2 times the variance of the weights',
  sources: [],
  references: ['izmailov2018, Section 3'],

  given: { I: nonemptySet('models'), J: indexSet('weights'), p: probability('I'), x: array('I', 'J') },

  parts: {
    'convex loss': {
      given: { f: fn('R[J]', 'R') },
      hypotheses: {
        convex:
          'forall(a in R[J], b in R[J], t in R, 0 <= t, t <= 1, f(array(j in J, (1 - t)*a[j] + t*b[j])) <= (1 - t)*f(a) + t*f(b))',
      },
      states: `f(${mean}) <= sum(i in I, p[i]*f(${model}))`,
      derivation: [['<=', 'rhs', lemma('jensen-finite', { at: { I: 'I', J: 'J', f: 'f', x: 'x', w: 'p' } })]],
    },
    'smooth loss': {
      given: { f: differentiable(['R[J]', 'R'], ['grad']), L: real('positive') },
      hypotheses: {
        smooth:
          'forall(u in R[J], v in R[J], sum(j in J, (grad(u)[j] - grad(v)[j])^2) <= L^2*sum(j in J, (u[j] - v[j])^2))',
      },
      states: `sum(i in I, p[i]*f(${model})) - f(${mean}) <= L/2*${variance}`,
      derivation: [
        [
          '<=',
          `sum(i in I, p[i]*(f(${mean}) + sum(j in J, grad(${mean})[j]*(x[i,j] - sum(k in I, p[k]*x[k,j]))) + L/2*sum(j in J, (x[i,j] - sum(k in I, p[k]*x[k,j]))^2))) - f(${mean})`,
          lemma('quadratic-upper-bound', { part: 'bound', at: { x: mean, y: model } }),
        ],
        ['==', 'rhs', algebra(), hypothesis('p-sums-to-one')],
      ],
      instances: {
        regimes: {
          'tight: a parabola': { models: { f: 'map(u in R[J], size/2*sum(j in J, (u[j] - center[j])^2))' } },
        },
      },
    },
    'equality for a parabola': {
      given: { f: fn('R[J]', 'R'), L: real('positive'), c: array('J'), b: real() },
      hypotheses: { parabola: 'forall(u in R[J], f(u) == b + L/2*sum(j in J, (u[j] - c[j])^2))' },
      states: `sum(i in I, p[i]*f(${model})) - f(${mean}) == L/2*${variance}`,
      derivation: [
        [
          '==',
          `sum(i in I, p[i]*(b + L/2*sum(j in J, (x[i,j] - c[j])^2))) - (b + L/2*sum(j in J, (sum(k in I, p[k]*x[k,j]) - c[j])^2))`,
          hypothesis('parabola'),
        ],
        ['==', 'rhs', hypothesis('p-sums-to-one')],
      ],
      instances: {
        models: { f: 'map(u in R[J], b + L/2*sum(j in J, (u[j] - c[j])^2))' },
        construct: { L: 'size' },
      },
    },
  },

  instances: {
    sizes: { I: [1, 4], J: [0, 3] },
    raw: { h: array('J', { is: '[0,1]' }), size: real('positive'), center: array('J'), part: real('[0,1]') },
    construct: { L: 'size', t: 'part' },
    models: { f: 'map(u in R[J], sum(j in J, size*h[j]/2*(u[j] - center[j])^2))' },
    regimes: {
      'tight: one model': { sizes: { I: [1, 1] } },
    },
  },

  controls: {
    'a loss that is not convex': {
      part: 'convex loss',
      without: ['convex'],
      counterexample: { p: ['1/2', '1/2'], x: [[1], [-1]], f: 'map(u in R[J], -sum(j in J, u[j]^2))' },
      instances: { models: { f: 'map(u in R[J], -size/2*sum(j in J, (u[j] - center[j])^2))' } },
      because: '-w^2 is 0 at the mean, -1 at both models',
    },
    'no worse than any of the models': {
      part: 'convex loss',
      replace: ['<= sum(i in I, p[i]*f(array(o in J, x[i,o])))', '<= min(i in I, f(array(o in J, x[i,o])))'],
      counterexample: { p: ['1/2', '1/2'], x: [[0], [2]], f: 'map(u in R[J], sum(j in J, u[j]^2))' },
      because: 'w^2 is 1 at the mean, and 0 at one of the models',
    },
    'weights that do not sum to one': {
      part: 'convex loss',
      given: { p: array('I', { is: 'nonnegative' }) },
      counterexample: { p: [2], x: [[1]], f: 'map(u in R[J], sum(j in J, u[j]^2))' },
      instances: {
        raw: { q: probability('I') },
        construct: { 'p[i in I]': '2*q[i]' },
        models: { f: 'map(u in R[J], size/2*sum(j in J, u[j]^2))' },
      },
      because: '4 is more than 2',
    },
    'half the variance': {
      part: 'smooth loss',
      replace: ['L/2*', 'L/4*'],
      counterexample: {
        p: ['1/2', '1/2'],
        x: [[1], [-1]],
        L: 1,
        f: 'map(u in R[J], 1/2*sum(j in J, u[j]^2))',
      },
      instances: { models: { f: 'map(u in R[J], size/2*sum(j in J, (u[j] - center[j])^2))' } },
      because: 'the gap of w^2/2 between 1 and -1 is 1/2',
    },
    'the variance without the weights': {
      part: 'smooth loss',
      replace: [variance, variance.replace('p[i]*', '1/card(I)*')],
      counterexample: {
        p: ['1/2', '1/2', 0],
        x: [[1], [-1], [0]],
        L: 1,
        f: 'map(u in R[J], 1/2*sum(j in J, u[j]^2))',
      },
      instances: { models: { f: 'map(u in R[J], size/2*sum(j in J, (u[j] - center[j])^2))' } },
      because: 'a third model of weight 0 makes 1/3 of 1/2',
    },
    'a gradient that changes faster': {
      part: 'smooth loss',
      without: ['smooth'],
      counterexample: { p: ['1/2', '1/2'], x: [[1], [-1]], L: 1, f: 'map(u in R[J], sum(j in J, u[j]^2))' },
      instances: { models: { f: 'map(u in R[J], size*sum(j in J, (u[j] - center[j])^2))' } },
      because: 'the gap of w^2 is 1, the bound for L = 1 is 1/2',
    },
    'a parabola of half the curvature': {
      part: 'equality for a parabola',
      hypotheses: { parabola: 'forall(u in R[J], f(u) == b + L/4*sum(j in J, (u[j] - c[j])^2))' },
      counterexample: {
        p: ['1/2', '1/2'],
        x: [[1], [-1]],
        L: 1,
        c: [0],
        b: 0,
        f: 'map(u in R[J], 1/4*sum(j in J, u[j]^2))',
      },
      instances: { models: { f: 'map(u in R[J], b + size/4*sum(j in J, (u[j] - c[j])^2))' } },
      because: 'its gap is 1/4, not 1/2',
    },
  },
});
