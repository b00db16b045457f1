/**
 * # Activations and poolings that are positively homogeneous of degree one
 *
 * ReLU, leaky ReLU, max-pooling over any windows, and compositions: a ReLU layer followed by a pooling without weights is again
 * positively homogeneous of degree one. Not claimed: factors below zero, or homogeneity of the sigmoid, tanh and the like.
 */
import { algebra, array, choice, element, fn, hypothesis, indexSet, nonemptySet, proof, real } from 'lemmata';

export default proof({
  id: 'positively-homogeneous-layers',
  title: 'ReLU, leaky ReLU, max-pooling and their compositions are positively homogeneous of degree one',
  sources: [],
  references: ['haeffele2017'],

  given: {
    I: indexSet('outputs'),
    J: indexSet('inputs'),
    M: indexSet('inputs of the first of two layers'),
    K: nonemptySet('places of a window'),
    window: choice('I', 'K', 'J'),
    i: element('I'),
    j: element('J'),
    z: array('J'),
    x: array('M'),
    slope: real('[0,1]'),
    phi: fn('R[J]', 'I', 'R'),
    psi: fn('R[M]', 'J', 'R'),
    alpha: real('nonnegative'),
  },

  parts: {
    relu: {
      states: 'relu(alpha*z[j]) == alpha*relu(z[j])',
      derivation: [['==', 'rhs', algebra()]],
    },
    'leaky-relu': {
      states: 'max(alpha*z[j], slope*(alpha*z[j])) == alpha*max(z[j], slope*z[j])',
      derivation: [['==', 'rhs', algebra()]],
    },
    'max-pool': {
      states: 'max(k in K, alpha*z[window[i,k]]) == alpha*max(k in K, z[window[i,k]])',
      derivation: [['==', 'rhs', algebra()]],
    },
    composition: {
      hypotheses: {
        'outer layer':
          'forall(c in nonnegative, y in R[J], m in I, phi(array(n in J, c*y[n]))[m] == c*phi(y)[m])',
        'inner layer':
          'forall(c in nonnegative, y in R[M], m in J, psi(array(n in M, c*y[n]))[m] == c*psi(y)[m])',
      },
      states:
        'phi(array(n in J, psi(array(m in M, alpha*x[m]))[n]))[i] == alpha*phi(array(n in J, psi(x)[n]))[i]',
      derivation: [
        ['==', 'phi(array(n in J, alpha*psi(x)[n]))[i]', hypothesis('inner layer')],
        ['==', 'rhs', hypothesis('outer layer')],
      ],
      instances: {
        sizes: { I: [1, 4], J: [1, 4], M: [1, 4] },
        raw: { gain: array('J') },
        models: {
          phi: 'map(y in R[J], m in I, sum(n in J, relu(y[n])))',
          psi: 'map(y in R[M], m in J, gain[m]*max(n in M, y[n]))',
        },
      },
    },
  },

  instances: { sizes: { I: [1, 4], J: [1, 4], K: [1, 4], M: [1, 4] } },

  controls: {
    'a negative factor': {
      part: 'relu',
      given: { alpha: real() },
      counterexample: { J: 1, j: 0, z: [1], alpha: -1 },
      because: 'relu(-1) = 0, not -1',
    },
    'a negative factor before a maximum': {
      part: 'max-pool',
      given: { alpha: real() },
      counterexample: { I: 1, J: 2, K: 2, i: 0, window: [[0, 1]], z: [0, 1], alpha: -1 },
      because: 'a negative factor turns the maximum into the minimum: 0, not -1',
    },
    'a bias inside': {
      part: 'relu',
      states: 'relu(alpha*z[j] + 1) == alpha*relu(z[j] + 1)',
      counterexample: { J: 1, j: 0, z: [1], alpha: 2 },
      because: '3 on the left, 4 on the right',
    },
    'an inner layer of degree two': {
      part: 'composition',
      hypotheses: {
        'inner layer':
          'forall(c in nonnegative, y in R[M], m in J, psi(array(n in M, c*y[n]))[m] == c^2*psi(y)[m])',
      },
      counterexample: {
        I: 1,
        J: 1,
        M: 1,
        i: 0,
        x: [1],
        alpha: 2,
        phi: 'map(y in R[J], m in I, sum(n in J, y[n]))',
        psi: 'map(y in R[M], m in J, sum(n in M, y[n]^2))',
      },
      instances: { models: { psi: 'map(y in R[M], m in J, sum(n in M, y[n]^2))' } },
      because: 'degrees multiply: 4 on the left, 2 on the right',
    },
  },
});
