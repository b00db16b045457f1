/**
 * # The singular value decomposition, as data
 *
 * A matrix with at least as many rows as columns is U diag(s) V' with orthonormal columns in U, an orthogonal V and s >= 0; a
 * matrix with fewer rows is the transpose of such a one. Cited, not derived.
 * Not claimed: an order of the singular values, their uniqueness, how to find them.
 */
import { array, choice, nonemptySet, proof } from 'lemmata';

export default proof({
  id: 'singular-value-decomposition',
  title: "A tall matrix is U diag(s) V' with orthonormal U, V and s >= 0",
  sources: [],
  references: ['horn2013, Theorem 2.6.3'],

  given: { I: nonemptySet('rows'), J: nonemptySet('columns'), A: array('I', 'J') },
  hypotheses: { tall: 'card(J) <= card(I)' },

  parts: {
    decomposition: {
      states:
        'exists(U in R[I,J], V in R[J,J], s in R[J], (forall(k in J, l in J, sum(i in I, U[i,k]*U[i,l]) == delta(k,l))) and (forall(k in J, l in J, sum(j in J, V[j,k]*V[j,l]) == delta(k,l))) and (forall(j in J, l in J, sum(k in J, V[j,k]*V[l,k]) == delta(j,l))) and (forall(k in J, 0 <= s[k])) and (forall(i in I, j in J, A[i,j] == sum(k in J, s[k]*U[i,k]*V[j,k]))))',
      cited:
        'the thin singular value decomposition (Horn and Johnson 2013, Theorem 2.6.3 (a), with its first columns)',
    },
  },

  instances: {
    sizes: { I: [2, 4], J: [1, 2] },
    raw: {
      left: array('I', { is: 'positive' }),
      right: array('J', { is: 'positive' }),
      size: array('J', { is: 'nonnegative' }),
      column: choice('J', 'I'),
    },
    draw: { column: { tables: [[1], [1, 0]] } },
    construct: {
      'U[i in I, k in J]': 'delta(i,column[k]) - 2*left[i]*left[column[k]]/sum(h in I, left[h]^2)',
      'V[j in J, k in J]': 'delta(j,k) - 2*right[j]*right[k]/sum(l in J, right[l]^2)',
      's[k in J]': 'size[k]',
      'A[i in I, j in J]': 'sum(k in J, s[k]*U[i,k]*V[j,k])',
    },
  },

  controls: {
    'more columns than rows': {
      part: 'decomposition',
      without: ['tall'],
      counterexample: {
        I: 1,
        J: 2,
        A: [[1, 1]],
        U: [[1, 0]],
        V: [
          [1, 0],
          [0, 1],
        ],
        s: [1, 1],
      },
      instances: { sizes: { I: [1, 1], J: [2, 2] }, draw: { column: { tables: [[0, 0]] } } },
      because: 'two orthonormal columns do not fit into one row',
    },
    'nonpositive singular values': {
      part: 'decomposition',
      replace: ['0 <= s[k]', 's[k] <= 0'],
      counterexample: { I: 1, J: 1, A: [[1]], U: [[1]], V: [[1]], s: [1] },
      because: 'the singular value of (1) is 1',
    },
  },
});
