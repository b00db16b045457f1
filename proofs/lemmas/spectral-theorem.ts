/**
 * # The spectral theorem, as data
 *
 * A real symmetric matrix is Q diag(eigenvalue) Q' with Q orthogonal. Cited, not derived; what others use is the eigenvectors and
 * eigenvalues as arrays with their equations.
 * Not claimed: an order of the eigenvalues, how to find them, anything for matrices that are not symmetric.
 */
import { array, indexSet, proof } from 'lemmata';

export default proof({
  id: 'spectral-theorem',
  title: 'A symmetric matrix is orthogonally diagonalisable',
  sources: [],
  references: ['horn2013, Theorem 2.5.6'],

  given: { I: indexSet(), A: array('I', 'I') },
  hypotheses: { symmetric: 'forall(i in I, j in I, A[i,j] == A[j,i])' },

  parts: {
    decomposition: {
      states:
        'exists(Q in R[I,I], eigenvalue in R[I], (forall(k in I, l in I, sum(i in I, Q[i,k]*Q[i,l]) == delta(k,l))) and (forall(i in I, j in I, sum(k in I, Q[i,k]*Q[j,k]) == delta(i,j))) and (forall(i in I, j in I, A[i,j] == sum(k in I, eigenvalue[k]*Q[i,k]*Q[j,k]))))',
      cited: 'the spectral theorem for real symmetric matrices (Horn and Johnson 2013, Theorem 2.5.6 (b))',
    },
  },

  instances: {
    sizes: { I: [0, 3] },
    raw: { normal: array('I', { is: 'positive' }), spectrum: array('I') },
    construct: {
      'Q[i in I, k in I]': 'delta(i,k) - 2*normal[i]*normal[k]/sum(j in I, normal[j]^2)',
      'eigenvalue[k in I]': 'spectrum[k]',
      'A[i in I, j in I]': 'sum(k in I, eigenvalue[k]*Q[i,k]*Q[j,k])',
    },
  },

  controls: {
    'not symmetric': {
      part: 'decomposition',
      without: ['symmetric'],
      counterexample: {
        I: 2,
        A: [
          [0, 1],
          [-1, 0],
        ],
        Q: [
          [1, 0],
          [0, 1],
        ],
        eigenvalue: [0, 0],
      },
      instances: {
        sizes: { I: [2, 3] },
        construct: { 'A[i in I, j in I]': 'normal[i]*(1 + delta(i,j))*spectrum[j]' },
      },
      because: 'a rotation by a right angle has no real eigenvalue',
    },
    'eigenvalues of the other sign': {
      part: 'decomposition',
      replace: ['sum(k in I, eigenvalue[k]*Q[i,k]*Q[j,k])', '-sum(k in I, eigenvalue[k]*Q[i,k]*Q[j,k])'],
      counterexample: { I: 1, A: [[1]], Q: [[1]], eigenvalue: [1] },
      because: 'the eigenvalue of (1) is 1',
    },
  },
});
