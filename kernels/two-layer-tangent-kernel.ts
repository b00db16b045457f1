/**
 * # Neural tangent kernel of a network with two layers
 *
 * For f(x) = Σ_r v_r relu(w_r · x) / √m, the kernel K(x, z) = Σ of ∂f(x) ∂f(z) over all parameters
 * = (1/m) Σ_r (relu(w_r·x) relu(w_r·z) + v_r² [w_r·x > 0] [w_r·z > 0] x·z).
 *
 * - Shapes: X is N × F, W is M × F, v over M; h is N × M (preactivations), K is N × N.
 * - Cost: |N| |M| |F| + |N|² (|M| + |F|) products and sums.
 * - Precision: h by gamma(|F|) |X| |W|; K, from this h, by gamma(|M| + |F| + 5) of the sum of absolute values. Where a preactivation is
 *   zero up to rounding its sign, and with it K, is that of the computed h; statements about K say so.
 * - Restrictions: the derivative of relu at 0 is 0.
 * - Source: A. Jacot, F. Gabriel, C. Hongler, Neural tangent kernel, NeurIPS 2018; S. Du et al., ICLR 2019.
 */
import { algorithm, array, nonemptySet, type Reference } from 'lemmata';

const both = 'indicator(h[a,i] > 0) * indicator(h[b,i] > 0)';

export default algorithm({
  id: 'two-layer-tangent-kernel',
  title: 'Neural tangent kernel of a network with two layers',
  references: ['jacot2018', 'du2019'],
  given: {
    N: nonemptySet('points'),
    F: nonemptySet('features'),
    M: nonemptySet('hidden units'),
    X: array('N', 'F'),
    W: array('M', 'F'),
    v: array('M'),
  },
  steps: {
    'h[n in N, i in M]': `
      let s = 0;
      for (let f = 0; f < F; f++) { s += X[n][f] * W[i][f]; }
      return s;`,
    'K[a in N, b in N]': `
      let inner = 0;
      for (let f = 0; f < F; f++) { inner += X[a][f] * X[b][f]; }
      let s = 0;
      for (let i = 0; i < M; i++) {
        if (h[a][i] > 0) {
          if (h[b][i] > 0) { s += h[a][i] * h[b][i] + v[i] * v[i] * inner; }
        }
      }
      return s / M;`,
  },
  gives: ['h', 'K'],
  certificate: `
    (forall(n in N, i in M, abs(h[n,i] - sum(f in F, X[n,f] * W[i,f]))
      <= rounding(sum(f in F, 1)) * sum(f in F, abs(X[n,f] * W[i,f])) + sum(f in F, 1) * unit^5))
    and (forall(a in N, b in N,
      abs(K[a,b] * sum(i in M, 1) - sum(i in M, ${both} * (h[a,i] * h[b,i] + v[i]^2 * sum(f in F, X[a,f] * X[b,f]))))
      <= rounding(sum(i in M, 1) + sum(f in F, 1) + 5)
        * sum(i in M, ${both} * (h[a,i] * h[b,i] + v[i]^2 * sum(f in F, abs(X[a,f] * X[b,f])))) + sum(i in M, f in F, 4 + v[i]^2) * unit^5))`,
  instances: { sizes: { N: [1, 3], F: [1, 3], M: [1, 4] } },
});

export const reference: Reference = ({
  sizes: { N = 0, F = 0, M = 0 },
  numbers: { X = [], W = [], v = [] },
}) => {
  const dot = (p: readonly number[], q: readonly number[]): number =>
    p.reduceRight((sum, x, f) => sum + x * (q[f] ?? 0), 0);
  const points = Array.from({ length: N }, (_, n) => X.slice(n * F, (n + 1) * F));
  const units = Array.from({ length: M }, (_, i) => W.slice(i * F, (i + 1) * F));
  const h = points.map((p) => units.map((w) => dot(p, w)));
  const K = points.flatMap((p, a) =>
    points.map((q, b) => {
      const common = units.map((_, i) => i).filter((i) => (h[a]?.[i] ?? 0) > 0 && (h[b]?.[i] ?? 0) > 0);
      const first = common.reduce((sum, i) => sum + (h[a]?.[i] ?? 0) * (h[b]?.[i] ?? 0), 0);
      const second = common.reduce((sum, i) => sum + (v[i] ?? 0) ** 2, 0) * dot(p, q);
      return (first + second) / M;
    }),
  );
  return { h: h.flat(), K };
};
