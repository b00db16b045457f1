/**
 * # Kahan's compensated summation
 *
 * Adds the numbers of x one after the other and carries along what each addition rounds away.
 *
 * - Shapes: x over I; the total is a real.
 * - Cost: four additions for each number.
 * - Precision: |total − Σ x| <= ((1 + u)(1 + 2u + 5u²)(1 + 8u²)^n − 1) Σ |x| for n numbers, which is (3u + O(n u²)) Σ |x|: derived from
 *   the standard model in summation-error-kahan. (Higham 2002, equation (4.8), has 2u.)
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
  certificate:
    'abs(total - sum(i in I, x[i])) <= ((1 + unit)*(1 + 2*unit + 5*unit^2)*(1 + 8*unit^2)^card(I) - 1) * sum(i in I, abs(x[i]))',
  instances: { sizes: { I: [1, 40] } },
});

/** Exact: the sum in integers, when all numbers are multiples of the smallest power of two in them; rounded once. */
export const reference: Reference = ({ numbers: { x = [] } }) => {
  let scale = 0;
  while (scale < 1000 && !x.every((v) => Number.isInteger(v * 2 ** scale))) scale += 1;
  const sum = x.reduce((total, v) => total + BigInt(v * 2 ** scale), 0n);
  return { total: [Number(sum) * 2 ** -scale] };
};
