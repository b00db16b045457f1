/**
 * # A square system with at most one solution has one
 *
 * A square matrix that sends no vector but zero to zero reaches every vector; so does a linear map of matrices to matrices of their kind. This is the dimension theorem; it is cited, not derived.
 * Not claimed: how to find the solution, anything for matrices that are not square.
 */
import { array, indexSet, proof, real } from 'lemmata';

/** Of vectors, and of matrices, which are vectors over pairs. */
const operator =
  'a linear operator on a finite-dimensional space is one-to-one if and only if it is onto (Rudin 1976, Theorem 9.5)';

export default proof({
  id: 'injective-square-matrix-onto',
  title: 'An injective linear map of a finite-dimensional space to itself is onto',
  sources: [],
  references: ['rudin1976, Theorem 9.5'],

  given: { I: indexSet() },

  parts: {
    solution: {
      given: { A: array('I', 'I'), b: array('I') },
      hypotheses: {
        injective:
          'forall(w in R[I], forall(i in I, sum(j in I, A[i,j]*w[j]) == 0), forall(i in I, w[i] == 0))',
      },
      states: 'exists(y in R[I], forall(i in I, sum(j in I, A[i,j]*y[j]) == b[i]))',
      cited: operator,
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
    },
    matrices: {
      given: { J: indexSet(), L: array('I', 'J', 'I', 'J'), c: array('I', 'J') },
      hypotheses: {
        injective:
          'forall(w in R[I,J], forall(i in I, j in J, sum(k in I, sum(l in J, L[i,j,k,l]*w[k,l])) == 0), forall(i in I, j in J, w[i,j] == 0))',
      },
      states:
        'exists(y in R[I,J], forall(i in I, j in J, sum(k in I, sum(l in J, L[i,j,k,l]*y[k,l])) == c[i,j]))',
      cited: operator,
      instances: {
        sizes: { I: [0, 2], J: [0, 2] },
        raw: { solves: array('I', 'J'), v: array('I', 'J'), t: real('nonnegative') },
        construct: {
          'L[i in I, j in J, k in I, l in J]': 'delta(i,k)*delta(j,l) + t*v[i,j]*v[k,l]',
          'y[i in I, j in J]': 'solves[i,j]',
          'c[i in I, j in J]': 'sum(k in I, sum(l in J, L[i,j,k,l]*solves[k,l]))',
          'w[i in I, j in J]': '0',
        },
      },
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
