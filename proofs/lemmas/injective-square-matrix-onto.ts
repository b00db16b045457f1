/**
 * # A square system with at most one solution has one
 *
 * A square matrix that sends no vector but zero to zero reaches every vector. This is the dimension theorem; it is cited, not derived.
 * Not claimed: how to find the solution, anything for matrices that are not square.
 */
import { array, indexSet, proof, real } from 'lemmata';

export default proof({
  id: 'injective-square-matrix-onto',
  title: 'An injective linear map of a finite-dimensional space to itself is onto',
  sources: [],
  references: ['rudin1976, Theorem 9.5'],

  given: { I: indexSet(), A: array('I', 'I'), b: array('I') },
  hypotheses: {
    injective: 'forall(w in R[I], forall(i in I, sum(j in I, A[i,j]*w[j]) == 0), forall(i in I, w[i] == 0))',
  },

  parts: {
    solution: {
      states: 'exists(y in R[I], forall(i in I, sum(j in I, A[i,j]*y[j]) == b[i]))',
      cited:
        'a linear operator on a finite-dimensional space is one-to-one if and only if it is onto (Rudin 1976, Theorem 9.5)',
    },
  },

  instances: {
    sizes: { I: [0, 3] },
    raw: { solves: array('I'), v: array('I'), t: real('nonnegative') },
    construct: {
      'A[i in I, j in I]': 'delta(i,j) + t*v[i]*v[j]',
      'y[i in I]': 'solves[i]',
      'b[i in I]': 'sum(j in I, A[i,j]*solves[j])',
      'w[i in I]': '0',
    },
  },

  controls: {
    'not injective': {
      part: 'solution',
      without: ['injective'],
      counterexample: { I: 1, A: [[0]], b: [1], y: [0] },
      instances: { construct: { 'A[i in I, j in I]': '0', 'b[i in I]': '1' }, sizes: { I: [1, 2] } },
      because: 'zero times anything is zero, not one',
    },
  },
});
