/**
 * # Pairwise summation
 *
 * Adds neighbours, then neighbours of these sums, and so on: after k rounds t[k] holds sums of 2^k numbers. The sum stands at t[rounds][0]
 * once 2^rounds >= |I|.
 *
 * - Shapes: x and t over I, zeros behind the sums that are left; s is a real.
 * - Cost: |I| additions in all; rounds >= log2 |I|.
 * - Precision: each round changes the sum of all by at most u Σ |t[k+1]|, so |s − Σ x| <= gamma(log2 n) Σ |x| (Higham 2002, equation (4.6)).
 * - Restrictions: with fewer rounds s is the sum of the first 2^rounds numbers only.
 * - Source: N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., SIAM 2002, section 4.1.
 */
import { algorithm, array, natural, nonemptySet, type Reference } from 'lemmata';

export default algorithm({
  id: 'pairwise-summation',
  title: 'Pairwise summation',
  references: ['higham2002, Section 4.1'],
  given: { I: nonemptySet(), x: array('I'), rounds: natural() },
  steps: {
    't[0, i in I]': 'return x[i];',
    't[k+1, i in I]': `
      let sum = 0;
      if (2 * i < I) { sum = t[k][Math.min(2 * i, I - 1)]; }
      if (2 * i + 1 < I) { sum += t[k][Math.min(2 * i + 1, I - 1)]; }
      return sum;`,
    s: 'return t[rounds][0];',
  },
  gives: ['t', 's'],
  certificate: `
    (forall(i in I, t[0,i] == x[i])) and
    (forall(k in range(rounds), abs(sum(i in I, t[k+1,i]) - sum(i in I, t[k,i])) <= unit * sum(i in I, abs(t[k+1,i])))) and
    (indicator(sum(i in I, 1) <= 2^rounds) * abs(s - sum(i in I, x[i])) <= rounding(rounds) * sum(i in I, abs(x[i])))`,
  instances: { sizes: { I: [1, 12] } },
});

export const reference: Reference = ({ sizes: { rounds = 0 }, numbers: { x = [] } }) => {
  const t = [...x];
  let now = [...x];
  for (let k = 0; k < rounds; k++) {
    const before = now;
    now = before.map((_, i) => (before[2 * i] ?? 0) + (before[2 * i + 1] ?? 0));
    t.push(...now);
  }
  return { t, s: now.slice(0, 1) };
};
