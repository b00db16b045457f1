/**
 * # Circular convolution
 *
 * c[i] = Σ_j a[j] b[i − j], positions modulo the length.
 *
 * - Shapes: a, b and c over I.
 * - Cost: |I|² products and sums; for long signals a fast Fourier transform costs less.
 * - Precision: |c − exact| <= gamma(n) Σ |a[j] b[i − j]|.
 * - Restrictions: `place` are the positions 0, 1, … as numbers. The algorithm does not read them; without them nothing could be said about
 *   its positions, since index sets have no arithmetic.
 * - Source: A. V. Oppenheim, R. W. Schafer, Discrete-Time Signal Processing, 3rd ed., 2010, section 8.6.5.
 */
import { algorithm, array, nonemptySet, type Reference } from 'lemmata';

const met =
  '(indicator(place[j] + place[l] == place[i]) + indicator(place[j] + place[l] == place[i] + sum(n in I, 1)))';

export default algorithm({
  id: 'circular-convolution',
  title: 'Circular convolution',
  references: ['oppenheim2010, Section 8.6.5'],
  given: { I: nonemptySet(), a: array('I'), b: array('I'), place: array('I') },
  steps: {
    'c[i in I]': `
      let s = 0;
      for (let j = 0; j < I; j++) { s += a[j] * b[(i - j + I) % I]; }
      return s;`,
  },
  gives: ['c'],
  certificate: `forall(i in I, abs(c[i] - sum(j in I, l in I, a[j] * b[l] * ${met}))
    <= rounding(sum(n in I, 1)) * sum(j in I, l in I, abs(a[j] * b[l]) * ${met}) + sum(n in I, 1) * unit^5)`,
  instances: {
    sizes: { I: [1, 5] },
    draw: { place: { tables: [[0], [0, 1], [0, 1, 2], [0, 1, 2, 3], [0, 1, 2, 3, 4]] } },
  },
});

export const reference: Reference = ({ numbers: { a = [], b = [] } }) => {
  const c = new Array<number>(a.length).fill(0);
  for (const [j, x] of a.entries()) {
    for (const [l, y] of b.entries()) {
      const i = (j + l) % a.length;
      c[i] = (c[i] ?? 0) + x * y;
    }
  }
  return { c };
};
