/**
 * # Value iteration
 *
 * v[k+1](s) = max_a (r(s,a) + gamma Σ_t P(t|s,a) v[k](t)), the Bellman optimality operator.
 *
 * - Shapes: r is S × A, P is S × A × S with rows that sum to one, start and v over S; the discount gamma is in [0,1).
 * - Cost: |S|² |A| products and sums per round.
 * - Precision: per round gamma(n+3), n = |S|, times max_a (|r| + gamma Σ P |v|). With delta the largest distance of v[k+1] from the exact
 *   backup of v[k], |v[k] − v*| <= gamma^k |v[0] − v*| + delta / (1 − gamma), and |v[k] − v*| <= (|v[k+1] − v[k]| + delta) / (1 − gamma):
 *   residuals, which claims compute exactly.
 * - Restrictions: none but overflow.
 * - Source: M. L. Puterman, Markov Decision Processes, 1994, section 6.3.
 */
import { algorithm, array, natural, nonemptySet, type Reference, real, stochastic } from 'lemmata';

export default algorithm({
  id: 'value-iteration',
  title: 'Value iteration',
  references: ['puterman1994, Section 6.3'],
  given: {
    S: nonemptySet('states'),
    A: nonemptySet('actions'),
    r: array('S', 'A'),
    P: stochastic('S', 'A', 'S'),
    gamma: real('[0,1)'),
    start: array('S'),
    rounds: natural(),
  },
  steps: {
    'v[0, s in S]': 'return start[s];',
    'v[k+1, s in S]': `
      let best = 0;
      for (let a = 0; a < A; a++) {
        let mean = 0;
        for (let t = 0; t < S; t++) { mean += P[s][a][t] * v[k][t]; }
        const q = r[s][a] + gamma * mean;
        if (a == 0) { best = q; }
        best = Math.max(best, q);
      }
      return best;`,
  },
  gives: ['v'],
  certificate: `
    (forall(s in S, v[0,s] == start[s])) and
    (forall(k in range(rounds), s in S,
      abs(v[k+1,s] - max(a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * v[k,t])))
      <= rounding(sum(t in S, 1) + 3) * max(a in A, abs(r[s,a]) + gamma * sum(t in S, P[s,a,t] * abs(v[k,t]))) + sum(t in S, 1) * unit^5))`,
  instances: { sizes: { S: [1, 4], A: [1, 3] } },
});

export const reference: Reference = ({ sizes, numbers }) => {
  const { S = 0, A = 0, rounds = 0 } = sizes;
  const { r = [], P = [], start = [], gamma: [gamma = 0] = [] } = numbers;
  const v = [...start];
  let now = [...start];
  for (let k = 0; k < rounds; k++) {
    const values = now;
    const q = r.map((reward, sa) =>
      values.reduceRight((sum, x, t) => sum + gamma * (P[sa * S + t] ?? 0) * x, reward),
    );
    now = now.map((_, s) => Math.max(...q.slice(s * A, (s + 1) * A)));
    v.push(...now);
  }
  return { v };
};
