/**
 * # Recursive summation
 *
 * Adds the numbers of x one after the other; p[i] is the sum of the first i + 1, as it is rounded.
 *
 * - Shapes: x and p over I.
 * - Cost: |I|²/2 additions, since each entry adds from the beginning.
 * - Precision: |p[i] − Σ x| <= gamma(i) Σ |x|; each entry is one rounded addition to the one before.
 * - Restrictions: `place` are the positions 0, 1, … as numbers, for statements; the algorithm does not read them. For long sums take pairwise or compensated summation.
 * - Source: N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., SIAM 2002, section 4.2.
 */
import { algorithm, array, nonemptySet, type Reference } from 'lemmata';

export default algorithm({
  id: 'recursive-summation',
  title: 'Recursive summation',
  references: ['higham2002, Section 4.2'],
  given: { I: nonemptySet(), x: array('I'), place: array('I') },
  steps: {
    'p[i in I]': `
      let s = 0;
      for (let j = 0; j < I; j++) {
        if (j <= i) { s += x[j]; }
      }
      return s;`,
  },
  gives: ['p'],
  certificate: `forall(i in I, abs(p[i] - sum(j in I, indicator(place[j] <= place[i]) * x[j]))
    <= rounding(place[i]) * sum(j in I, indicator(place[j] <= place[i]) * abs(x[j])))`,
  instances: {
    sizes: { I: [1, 5] },
    draw: { place: { tables: [[0], [0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 1, 2, 3, 4]] } },
  },
});

export const reference: Reference = ({ numbers: { x = [] } }) => {
  let sum = 0;
  const p = x.map((v) => {
    sum += v;
    return sum;
  });
  return { p };
};
