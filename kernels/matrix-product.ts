/**
 * # Matrix product
 *
 * C = A B, for a batch of pairs of matrices.
 *
 * - Shapes: A is I × J, B is J × K, C is I × K.
 * - Cost: |I| |J| |K| products and sums.
 * - Precision: |C − AB| <= gamma(|J|) |A| |B| entry by entry, in whatever order is summed.
 * - Restrictions: none but overflow.
 * - Source: N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., SIAM 2002, equation (3.13).
 */
import { algorithm, array, nonemptySet, type Reference } from 'lemmata';

export default algorithm({
  id: 'matrix-product',
  title: 'Matrix product',
  references: ['higham2002, Equation (3.13)'],
  given: {
    I: nonemptySet(),
    J: nonemptySet(),
    K: nonemptySet(),
    A: array('I', 'J'),
    B: array('J', 'K'),
  },
  steps: {
    'C[i in I, k in K]': `
      let s = 0;
      for (let j = 0; j < J; j++) { s += A[i][j] * B[j][k]; }
      return s;`,
  },
  gives: ['C'],
  certificate: `forall(i in I, k in K, abs(C[i,k] - sum(j in J, A[i,j] * B[j,k]))
    <= rounding(sum(j in J, 1)) * sum(j in J, abs(A[i,j] * B[j,k])) + sum(j in J, 1) * unit^5)`,
});

export const reference: Reference = ({ sizes: { I = 0, J = 0, K = 0 }, numbers: { A = [], B = [] } }) => {
  const C: number[] = [];
  for (let i = 0; i < I; i++) {
    const row = A.slice(i * J, (i + 1) * J);
    for (let k = 0; k < K; k++) C.push(row.reduceRight((sum, x, j) => sum + x * (B[j * K + k] ?? 0), 0));
  }
  return { C };
};
