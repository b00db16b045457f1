/**
 * # Bessel's inequality
 *
 * The squared coefficients of a vector along orthonormal ones add up to at most its squared length.
 * Not claimed: equality, which needs a basis.
 */
import { algebra, array, hypothesis, indexSet, proof, sign } from 'lemmata';

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
        ['<=', 'sum(t in T, sum(i in I, P[i,t]*u[i])^2) + sum(i in I, (u[i] - sum(t in T, P[i,t]*sum(j in I, P[j,t]*u[j])))^2)', sign()],
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

  controls: {},
});
