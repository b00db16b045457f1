/**
 * # Bessel's inequality
 *
 * The squared coefficients of a vector along orthonormal ones add up to at most its squared length.
 * Not claimed: equality, which needs a basis.
 */
import { algebra, array, choice, element, hypothesis, indexSet, proof, real, sign } from 'lemmata';

export default proof({
  id: 'bessel-inequality',
  title: "Bessel's inequality",
  sources: [],
  references: ['rudin1976, Theorem 8.12'],

  given: { I: indexSet(), T: indexSet(), P: array('I', 'T'), u: array('I') },
  hypotheses: { orthonormal: 'forall(s in T, t in T, sum(i in I, P[i,s]*P[i,t]) == delta(s,t))' },

  parts: {
    bound: {
      states: 'sum(t in T, sum(i in I, P[i,t]*u[i])^2) <= sum(i in I, u[i]^2)',
      derivation: [
        [
          '<=',
          'sum(t in T, sum(i in I, P[i,t]*u[i])^2) + sum(i in I, (u[i] - sum(t in T, P[i,t]*sum(j in I, P[j,t]*u[j])))^2)',
          sign(),
        ],
        [
          '==',
          'sum(i in I, u[i]^2) - sum(t in T, sum(i in I, P[i,t]*u[i])^2) + sum(s in T, sum(t in T, sum(i in I, P[i,s]*P[i,t])*sum(j in I, P[j,s]*u[j])*sum(m in I, P[m,t]*u[m])))',
          algebra(),
        ],
        [
          '==',
          'sum(i in I, u[i]^2) - sum(t in T, sum(i in I, P[i,t]*u[i])^2) + sum(s in T, sum(t in T, delta(s,t)*sum(j in I, P[j,s]*u[j])*sum(m in I, P[m,t]*u[m])))',
          hypothesis('orthonormal'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { I: [1, 4], T: [0, 2] },
    raw: { place: choice('T', 'I'), turn: real('[-2,2]') },
    construct: { 'P[i in I, t in T]': 'delta(i,place[t])' },
    regimes: {
      'tight: a basis': {
        sizes: { I: [1, 1], T: [1, 1] },
      },
      'in another direction': {
        sizes: { T: [1, 1], I: [2, 4] },
        raw: { first: element('I'), second: element('I') },
        construct: {
          'P[i in I, t in T]':
            '(1 - delta(first,second))*((1 - turn^2)/(1 + turn^2)*delta(i,first) + 2*turn/(1 + turn^2)*delta(i,second)) + delta(first,second)*delta(i,first)',
        },
      },
    },
  },

  controls: {
    'vectors that are not of unit length': {
      part: 'bound',
      without: ['orthonormal'],
      counterexample: { I: 1, T: 1, P: [[2]], u: [1] },
      instances: { construct: { 'P[i in I, t in T]': '2*delta(i,place[t])' } },
      because: '4 on the left, 1 on the right',
    },
    'one vector twice': {
      part: 'bound',
      hypotheses: { orthonormal: 'forall(t in T, sum(i in I, P[i,t]^2) == 1)' },
      counterexample: { I: 1, T: 2, P: [[1, 1]], u: [1] },
      instances: { sizes: { I: [1, 1], T: [2, 2] } },
      because: 'without orthogonality coefficients are counted twice',
    },
    equality: {
      part: 'bound',
      replace: ['<= sum(i in I, u[i]^2)', '== sum(i in I, u[i]^2)'],
      counterexample: { I: 2, T: 1, P: [[1], [0]], u: [0, 1] },
      because: 'one vector is no basis of the plane',
    },
  },
});
