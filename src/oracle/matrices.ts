/**
 * Decompositions and critical points by ml-matrix, in doubles. They are proposals: exact/residual.ts says, in fractions, how far their product
 * is from what it should be.
 */
import {
  CholeskyDecomposition,
  EigenvalueDecomposition,
  Matrix,
  SingularValueDecomposition,
  solve,
} from 'ml-matrix';

/** Rows of doubles. */
export type Doubles = readonly (readonly number[])[];

const matrix = (rows: Doubles): Matrix => new Matrix(rows.map((row) => [...row]));

/** A = left · diagonal · rightᵀ with orthonormal columns. */
export function singularValues(a: Doubles): { left: Doubles; diagonal: Doubles; right: Doubles } {
  const svd = new SingularValueDecomposition(matrix(a), { autoTranspose: true });
  return {
    left: svd.leftSingularVectors.to2DArray(),
    diagonal: Matrix.diag(svd.diagonal).to2DArray(),
    right: svd.rightSingularVectors.to2DArray(),
  };
}

/** A symmetric matrix = vectors · diagonal · vectorsᵀ. */
export function eigenvalues(a: Doubles): { vectors: Doubles; diagonal: Doubles } {
  const evd = new EigenvalueDecomposition(matrix(a), { assumeSymmetric: true });
  return { vectors: evd.eigenvectorMatrix.to2DArray(), diagonal: evd.diagonalMatrix.to2DArray() };
}

/** A = factor · factorᵀ, the factor lower triangular; undefined for a matrix that is not positive definite as far as doubles tell. */
export function cholesky(a: Doubles): Doubles | undefined {
  const decomposition = new CholeskyDecomposition(matrix(a));
  return decomposition.isPositiveDefinite() ? decomposition.lowerTriangularMatrix.to2DArray() : undefined;
}

/** X with the least sum of squares of A·X − B: a critical point, Aᵀ(A·X − B) = 0. */
export const leastSquares = (a: Doubles, b: Doubles): Doubles =>
  solve(matrix(a), matrix(b), true).to2DArray();
