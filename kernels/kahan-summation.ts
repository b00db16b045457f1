/**
 * # Kahan's compensated summation
 *
 * Adds the numbers of x one after the other and carries along what each addition rounds away.
 *
 * - Shapes: x over I; the total is a real.
 * - Cost: four additions for each number.
 * - Precision: |total − Σ x| <= (2 u + O(n u²)) Σ |x| (Higham 2002, equation (4.8)); the certificate says 3 u, which covers the second
 *   term for all lengths at hand (n u far below 1).
 * - Restrictions: a backend that regroups sums deletes the compensation; such backends are refused (compute/backends.ts).
 * - Source: W. Kahan, Further remarks on reducing truncation errors, Comm. ACM 8 (1965).
 */
import { algorithm, array, nonemptySet, type Reference } from 'lemmata';

export default algorithm({
  id: 'kahan-summation',
  title: "Kahan's compensated summation",
  references: ['kahan1965', 'higham2002, Equation (4.8)'],
  given: { I: nonemptySet(), x: array('I') },
  steps: {
    total: `
      let s = 0;
      let c = 0;
      for (let i = 0; i < I; i++) {
        const y = x[i] - c;
        const t = s + y;
        c = (t - s) - y;
        s = t;
      }
      return s;`,
  },
  gives: ['total'],
  certificate: 'abs(total - sum(i in I, x[i])) <= 3 * unit * sum(i in I, abs(x[i]))',
  instances: { sizes: { I: [1, 40] } },
});

/** Exact: the sum in integers, when all numbers are multiples of the smallest power of two in them; rounded once. */
export const reference: Reference = ({ numbers: { x = [] } }) => {
  let scale = 0;
  while (scale < 1000 && !x.every((v) => Number.isInteger(v * 2 ** scale))) scale += 1;
  const sum = x.reduce((total, v) => total + BigInt(v * 2 ** scale), 0n);
  return { total: [Number(sum) * 2 ** -scale] };
};
