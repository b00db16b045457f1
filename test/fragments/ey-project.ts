/**
 * # What projection onto orthonormal directions leaves over
 *
 * A matrix C P' with orthonormal columns of P is at least as far from A, in the Frobenius norm, as the projection A P P' is:
 * |A|^2 - |A P|^2. Not claimed: which directions are best (`ey-topk`).
 */
import {
  algebra,
  array,
  choice,
  element,
  hypothesis,
  type InstanceSpec,
  indexSet,
  proof,
  real,
  sign,
} from 'lemmata';

const total = 'sum(i in I, sum(j in J, A[i,j]^2))';
const kept = 'sum(i in I, sum(k in K, sum(j in J, A[i,j]*P[j,k])^2))';
const apart = 'sum(i in I, sum(k in K, (C[i,k] - sum(j in J, A[i,j]*P[j,k]))^2))';

const coordinates = {
  sizes: { I: [0, 3], J: [1, 4], K: [0, 2] },
  raw: { place: choice('K', 'J') },
  construct: { 'P[j in J, k in K]': 'delta(j,place[k])' },
} satisfies InstanceSpec;

export default proof({
  id: 'ey-project',
  title: 'No matrix with rows in a subspace is nearer than the projection',
  sources: [],
  references: ['eckart1936'],

  given: {
    I: indexSet('rows'),
    J: indexSet('columns'),
    K: indexSet('directions'),
    A: array('I', 'J'),
    C: array('I', 'K'),
    P: array('J', 'K'),
  },
  hypotheses: { orthonormal: 'forall(k in K, l in K, sum(j in J, P[j,k]*P[j,l]) == delta(k,l))' },

  parts: {
    bound: {
      states: `${total} - ${kept} <= sum(i in I, sum(j in J, (A[i,j] - sum(k in K, C[i,k]*P[j,k]))^2))`,
      derivation: [
        ['<=', `${total} - ${kept} + ${apart}`, sign(apart)],
        [
          '==',
          `${total} - 2*sum(i in I, sum(j in J, A[i,j]*sum(k in K, C[i,k]*P[j,k]))) + sum(i in I, sum(k in K, sum(l in K, C[i,k]*C[i,l]*delta(k,l))))`,
          algebra(),
        ],
        [
          '==',
          `${total} - 2*sum(i in I, sum(j in J, A[i,j]*sum(k in K, C[i,k]*P[j,k]))) + sum(i in I, sum(k in K, sum(l in K, C[i,k]*C[i,l]*sum(j in J, P[j,k]*P[j,l]))))`,
          hypothesis('orthonormal'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { I: [0, 3], J: [0, 4], K: [0, 0] },
    regimes: {
      coordinates,
      'tight: the projection': {
        ...coordinates,
        construct: { ...coordinates.construct, 'C[i in I, k in K]': 'sum(j in J, A[i,j]*P[j,k])' },
      },
      'in another direction': {
        sizes: { I: [0, 3], J: [2, 4], K: [1, 1] },
        raw: { first: element('J'), second: element('J'), turn: real('[-2,2]') },
        construct: {
          'P[j in J, k in K]':
            '(1 - delta(first,second))*((1 - turn^2)/(1 + turn^2)*delta(j,first) + 2*turn/(1 + turn^2)*delta(j,second)) + delta(first,second)*delta(j,first)',
        },
      },
    },
  },

  controls: {
    'directions that are not of unit length': {
      part: 'bound',
      without: ['orthonormal'],
      counterexample: { I: 1, J: 1, K: 1, A: [[1]], C: [[2]], P: [['1/2']] },
      instances: {
        sizes: { I: [1, 2], J: [1, 4], K: [1, 1] },
        raw: { place: choice('K', 'J') },
        construct: {
          'P[j in J, k in K]': '1/2*delta(j,place[k])',
          'C[i in I, k in K]': '2*A[i,place[k]]',
        },
      },
      because: '1 - 1/4 on the left, 0 on the right',
    },
    'the norm of A alone': {
      part: 'bound',
      states: `${total} <= sum(i in I, sum(j in J, (A[i,j] - sum(k in K, C[i,k]*P[j,k]))^2))`,
      counterexample: { I: 1, J: 1, K: 1, A: [[1]], C: [[1]], P: [[1]] },
      because: 'C P approximates A: 1 on the left, 0 on the right',
    },
  },
});
