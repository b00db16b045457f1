/**
 * # Discrete replicator dynamics
 *
 * p[k+1](i) = p[k](i) f(i) / Σ_j p[k](j) f(j) with the fitness f = A p[k]: shares grow in proportion to what they earn.
 *
 * - Shapes: A is I × I with positive entries, start a probability vector over I.
 * - Cost: |I|² + 2 |I| products and sums, |I| divisions per round.
 * - Precision: a relative error of gamma(3 n + 4) in each entry and round, since all terms are positive; so p sums to one up to rounding.
 * - Restrictions: payoffs are positive; shifts of all payoffs change the pace, not the direction.
 * - Source: J. Hofbauer, K. Sigmund, Evolutionary Games and Population Dynamics, 1998, section 7.
 */
import { algorithm, array, natural, nonemptySet, probability, type Reference } from 'lemmata';

export default algorithm({
  id: 'replicator-dynamics',
  title: 'Discrete replicator dynamics',
  references: ['hofbauer1998, Section 7'],
  given: {
    I: nonemptySet('strategies'),
    A: array('I', 'I', { is: 'positive' }),
    start: probability('I'),
    rounds: natural(),
  },
  steps: {
    'p[0, i in I]': 'return start[i];',
    'w[k+1, i in I]': `
      let f = 0;
      for (let j = 0; j < I; j++) { f += A[i][j] * p[k][j]; }
      return p[k][i] * f;`,
    'mean[k+1]': `
      let s = 0;
      for (let i = 0; i < I; i++) { s += w[k+1][i]; }
      return s;`,
    'p[k+1, i in I]': 'return w[k+1][i] / mean[k+1];',
  },
  gives: ['p'],
  certificate: `
    (forall(i in I, p[0,i] == start[i])) and
    (forall(k in range(rounds), i in I,
      abs(p[k+1,i] * sum(l in I, p[k,l] * sum(j in I, A[l,j] * p[k,j])) - p[k,i] * sum(j in I, A[i,j] * p[k,j]))
      <= rounding(3 * sum(j in I, 1) + 4) * p[k,i] * sum(j in I, A[i,j] * p[k,j])
        + unit^5 * (1 + sum(l in I, p[k,l] * sum(j in I, A[l,j] * p[k,j])))))`,
  instances: { draw: { A: { between: [0.125, 2] } } },
});

export const reference: Reference = ({ sizes: { I = 0, rounds = 0 }, numbers: { A = [], start = [] } }) => {
  const p = [...start];
  let now = [...start];
  for (let k = 0; k < rounds; k++) {
    const shares = now;
    const fitness = shares.map((_, i) => shares.reduceRight((sum, q, j) => sum + q * (A[i * I + j] ?? 0), 0));
    const mean = shares.reduceRight((sum, q, i) => sum + q * (fitness[i] ?? 0), 0);
    now = shares.map((q, i) => (q * (fitness[i] ?? 0)) / mean);
    p.push(...now);
  }
  return { p };
};
