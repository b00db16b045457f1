/**
 * # Random projection
 *
 * Y = X Gᵀ / √m for m random directions, the rows of G: with standard normal or ±1 entries squared lengths are kept in the mean.
 *
 * - Shapes: X is N × F (points), G is M × F (directions), Y is N × M, m = |M|.
 * - Cost: |N| |M| |F| products and sums, |N| |M| divisions; one root.
 * - Precision: gamma(|F| + 2) Σ |G X| / √m for each entry.
 * - Restrictions: the directions are given: whoever draws them says from which law and seed.
 * - Source: W. B. Johnson, J. Lindenstrauss, Extensions of Lipschitz mappings into a Hilbert space, 1984; S. S. Vempala, The Random
 *   Projection Method, 2004.
 */
import { algorithm, array, nonemptySet, type Reference } from 'lemmata';

export default algorithm({
  id: 'random-projection',
  title: 'Random projection',
  references: ['johnson1984', 'vempala2004'],
  given: {
    N: nonemptySet('points'),
    F: nonemptySet('features'),
    M: nonemptySet('directions'),
    X: array('N', 'F'),
    G: array('M', 'F'),
  },
  steps: {
    'Y[n in N, i in M]': `
      let s = 0;
      for (let f = 0; f < F; f++) { s += X[n][f] * G[i][f]; }
      return s / Math.sqrt(M);`,
  },
  gives: ['Y'],
  certificate: `forall(n in N, i in M, abs(Y[n,i] * sqrt(sum(l in M, 1)) - sum(f in F, X[n,f] * G[i,f]))
    <= rounding(sum(f in F, 1) + 2) * sum(f in F, abs(X[n,f] * G[i,f])) + (sum(f in F, 1) + sqrt(sum(l in M, 1))) * unit^5)`,
  instances: { sizes: { N: [1, 3], F: [1, 4], M: [1, 4] } },
});

export const reference: Reference = ({ sizes: { N = 0, F = 0, M = 0 }, numbers: { X = [], G = [] } }) => {
  const Y: number[] = [];
  for (let n = 0; n < N; n++) {
    const point = X.slice(n * F, (n + 1) * F);
    for (let i = 0; i < M; i++)
      Y.push(point.reduceRight((sum, x, f) => sum + x * (G[i * F + f] ?? 0), 0) / M ** 0.5);
  }
  return { Y };
};
