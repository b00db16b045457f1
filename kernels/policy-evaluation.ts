/**
 * # Policy evaluation
 *
 * v[k+1](s) = Σ_a policy(a|s) (r(s,a) + gamma Σ_t P(t|s,a) v[k](t)), the Bellman operator of a policy.
 *
 * - Shapes: r and policy are S × A, P is S × A × S, start and v over S; rows of policy and P sum to one, gamma is in [0,1).
 * - Cost: |S|² |A| products and sums per round.
 * - Precision: per round gamma(|S| + |A| + 3) times Σ_a policy (|r| + gamma Σ P |v|); residuals bound the distance to the value as in
 *   value-iteration.
 * - Restrictions: none but overflow.
 * - Source: M. L. Puterman, Markov Decision Processes, 1994, section 6.1.
 */
import { algorithm, array, natural, nonemptySet, type Reference, real, stochastic } from 'lemmata';

export default algorithm({
  id: 'policy-evaluation',
  title: 'Policy evaluation',
  references: ['puterman1994, Section 6.1'],
  given: {
    S: nonemptySet('states'),
    A: nonemptySet('actions'),
    r: array('S', 'A'),
    P: stochastic('S', 'A', 'S'),
    policy: stochastic('S', 'A'),
    gamma: real('[0,1)'),
    start: array('S'),
    rounds: natural(),
  },
  steps: {
    'v[0, s in S]': 'return start[s];',
    'v[k+1, s in S]': `
      let value = 0;
      for (let a = 0; a < A; a++) {
        let mean = 0;
        for (let t = 0; t < S; t++) { mean += P[s][a][t] * v[k][t]; }
        value += policy[s][a] * (r[s][a] + gamma * mean);
      }
      return value;`,
  },
  gives: ['v'],
  certificate: `
    (forall(s in S, v[0,s] == start[s])) and
    (forall(k in range(rounds), s in S,
      abs(v[k+1,s] - sum(a in A, policy[s,a] * (r[s,a] + gamma * sum(t in S, P[s,a,t] * v[k,t]))))
      <= rounding(sum(t in S, 1) + sum(a in A, 1) + 3)
        * sum(a in A, policy[s,a] * (abs(r[s,a]) + gamma * sum(t in S, P[s,a,t] * abs(v[k,t])))) + sum(t in S, a in A, 1) * unit^5))`,
  instances: { sizes: { S: [1, 4], A: [1, 3] } },
});

export const reference: Reference = ({ sizes, numbers }) => {
  const { S = 0, A = 0, rounds = 0 } = sizes;
  const { r = [], P = [], policy = [], start = [], gamma: [gamma = 0] = [] } = numbers;
  const v = [...start];
  let now = [...start];
  for (let k = 0; k < rounds; k++) {
    const values = now;
    const next = new Array<number>(S).fill(0);
    for (const [sa, reward] of r.entries()) {
      const mean = values.reduceRight((sum, x, t) => sum + (P[sa * S + t] ?? 0) * x, 0);
      const s = Math.floor(sa / A);
      next[s] = (next[s] ?? 0) + (policy[sa] ?? 0) * (reward + gamma * mean);
    }
    now = next;
    v.push(...now);
  }
  return { v };
};
