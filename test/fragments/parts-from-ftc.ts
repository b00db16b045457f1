/**
 * # Integration by parts
 *
 * From the fundamental theorem of calculus for the product u h, for the mean over nodes in [0,1] with any weights for which it
 * holds; h vanishes at both ends. Not claimed: the fundamental theorem.
 */
import { algebra, array, differentiable, hypothesis, nonemptySet, probability, proof, real } from 'lemmata';

const mean = (body: string) => `sum(t in T, lam[t]*(${body}))`;
/** The derivative of u h, for a quadratic u and the h of this value and derivative. */
const derivative = (h: string, dh: string) =>
  `(slope + 2*bend*x[t])*(${h}) + (level + slope*x[t] + bend*x[t]^2)*(${dh})`;

export default proof({
  id: 'parts-from-ftc',
  title: 'Integration by parts from the fundamental theorem of calculus',
  sources: [],
  references: ['rudin1976, Theorem 6.22'],

  given: {
    T: nonemptySet('nodes'),
    lam: probability('T'),
    x: array('T', { is: '[0,1]' }),
    u: differentiable(['R', 'R'], ['du']),
    h: differentiable(['R', 'R'], ['dh']),
  },
  hypotheses: {
    'fundamental theorem': `${mean('du(x[t])*h(x[t]) + u(x[t])*dh(x[t])')} == u(1)*h(1) - u(0)*h(0)`,
    'zero at 0': 'h(0) == 0',
    'zero at 1': 'h(1) == 0',
  },

  parts: {
    parts: {
      states: `${mean('u(x[t])*dh(x[t])')} == -${mean('du(x[t])*h(x[t])')}`,
      derivation: [
        ['==', `${mean('du(x[t])*h(x[t]) + u(x[t])*dh(x[t])')} - ${mean('du(x[t])*h(x[t])')}`, algebra()],
        ['==', `u(1)*h(1) - u(0)*h(0) - ${mean('du(x[t])*h(x[t])')}`, hypothesis('fundamental theorem')],
        ['==', `u(1)*0 - u(0)*h(0) - ${mean('du(x[t])*h(x[t])')}`, hypothesis('zero at 1')],
        ['==', `u(1)*0 - u(0)*0 - ${mean('du(x[t])*h(x[t])')}`, hypothesis('zero at 0')],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { T: [1, 4] },
    raw: { level: real(), slope: real(), bend: real(), c1: real(), c2: real() },
    draw: { x: { between: [0, 1], bits: 4 } },
    construct: {
      c1: mean(derivative('x[t]^2 - x[t]^3', '2*x[t] - 3*x[t]^2')),
      c2: `-${mean(derivative('x[t] - x[t]^2', '1 - 2*x[t]'))}`,
    },
    models: {
      u: 'map(z in R, level + slope*z + bend*z^2)',
      // h = c1 (z - z^2) + c2 (z^2 - z^3): c1 and c2 make the mean of (u h)' equal to zero.
      h: 'map(z in R, c1*(z - z^2) + c2*(z^2 - z^3))',
    },
  },

  controls: {
    'a rule that is not exact': {
      part: 'parts',
      without: ['fundamental theorem'],
      counterexample: { T: 1, lam: [1], x: [0], u: 'map(z in R, 1)', h: 'map(z in R, z - z^2)' },
      instances: { models: { u: 'map(z in R, 1)', h: 'map(z in R, z - z^2)' } },
      because: '1 on the left, 0 on the right',
    },
    'not zero at 0': {
      part: 'parts',
      without: ['zero at 0'],
      counterexample: { T: 1, lam: [1], x: [0], u: 'map(z in R, 1)', h: 'map(z in R, 1 - z)' },
      instances: { models: { u: 'map(z in R, 1)', h: 'map(z in R, 1 - z)' } },
      because: '-1 on the left, 0 on the right',
    },
    'not zero at 1': {
      part: 'parts',
      without: ['zero at 1'],
      counterexample: { T: 1, lam: [1], x: [0], u: 'map(z in R, 1)', h: 'map(z in R, z)' },
      instances: { models: { u: 'map(z in R, 1)', h: 'map(z in R, z)' } },
      because: '1 on the left, 0 on the right',
    },
    'the other sign': {
      part: 'parts',
      states: `${mean('u(x[t])*dh(x[t])')} == ${mean('du(x[t])*h(x[t])')}`,
      counterexample: {
        T: 1,
        lam: [1],
        x: ['1/4'],
        u: 'map(z in R, 8*z - 5)',
        h: 'map(z in R, z - z^2)',
      },
      because: 'at 1/4: -3/2 on the left, 3/2 on the right',
    },
  },
});
