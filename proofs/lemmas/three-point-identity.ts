/**
 * # The three-point identity
 *
 * For squared distances, and for the Bregman divergence of any differentiable function, which gives them for half the squared norm.
 * Not claimed: projections, for which the inner product has a sign.
 */
import { algebra, array, differentiable, indexSet, proof, unfold } from 'lemmata';

export default proof({
  id: 'three-point-identity',
  title: 'The three-point identity',
  sources: [],
  references: ['chen1993, Lemma 3.1'],

  given: { I: indexSet(), x: array('I'), y: array('I'), z: array('I') },

  parts: {
    squares: {
      states:
        'sum(i in I, (x[i] - z[i])^2) == sum(i in I, (x[i] - y[i])^2) + sum(i in I, (y[i] - z[i])^2) + 2*sum(i in I, (x[i] - y[i])*(y[i] - z[i]))',
      derivation: [['==', 'rhs', algebra()]],
    },
    Bregman: {
      given: { phi: differentiable(['R[I]', 'R'], ['grad']) },
      where: {
        'divergence(u in R[I], v in R[I])': 'phi(u) - phi(v) - sum(i in I, grad(v)[i]*(u[i] - v[i]))',
      },
      states:
        'divergence(x, z) == divergence(x, y) + divergence(y, z) + sum(i in I, (grad(y)[i] - grad(z)[i])*(x[i] - y[i]))',
      derivation: [['==', 'rhs', unfold('divergence')]],
      instances: {
        raw: { c: array('I') },
        models: {
          phi: ['map(u in R[I], sum(i in I, u[i]^2)/2)', 'map(u in R[I], exp(sum(i in I, c[i]*u[i])))'],
        },
      },
    },
  },

  instances: { sizes: { I: [1, 6] } },

  controls: {
    'the inner product once': {
      part: 'squares',
      replace: ['2*sum', 'sum'],
      counterexample: { x: [2], y: [1], z: [0] },
      because: '4 on the left, 3 on the right',
    },
    'the inner product turned round': {
      part: 'squares',
      replace: ['(x[i] - y[i])*(y[i] - z[i])', '(x[i] - y[i])*(z[i] - y[i])'],
      counterexample: { x: [2], y: [1], z: [0] },
      because: '4 on the left, 0 on the right',
    },
    'without the inner product': {
      part: 'Bregman',
      states: 'divergence(x, z) == divergence(x, y) + divergence(y, z)',
      counterexample: { x: [2], y: [1], z: [0], phi: 'map(u in R[I], sum(i in I, u[i]^2)/2)' },
      because: '2 on the left, 1 on the right',
    },
  },
});
