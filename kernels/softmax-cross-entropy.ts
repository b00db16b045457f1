/**
 * # Softmax and cross-entropy
 *
 * p = exp(z − max z) / Σ exp(z − max z), loss = −Σ y log p = Σ y (log Σ exp(z − max z) − (z − max z)), and its gradient
 * p Σ y − y, for logits z and a target distribution y.
 *
 * - Shapes: z, y, p and gradient are over I; loss is a real.
 * - Cost: |I| exponentials and one logarithm; six sweeps over I.
 * - Precision: z − max z carries one rounding, which the exponential turns into a relative error of |z − max z| units; with its own 8 and the
 *   sums, p has a relative error of gamma(n + 12 + 4 max|z − max z|). Nothing overflows, whatever z is.
 * - Restrictions: where z − max z is below the logarithm of the smallest number, p underflows to 0.
 * - Source: P. Blanchard, D. J. Higham, N. J. Higham, Accurately computing the log-sum-exp and softmax functions, IMA J. Numer.
 *   Anal. 41 (2021).
 */
import { algorithm, array, nonemptySet, probability, type Reference } from 'lemmata';

const spread = 'max(j in I, max(l in I, z[l]) - z[j])';
const size = 'sum(j in I, 1)';

export default algorithm({
  id: 'softmax-cross-entropy',
  title: 'Softmax, cross-entropy and its gradient',
  references: ['blanchard2021'],
  given: { I: nonemptySet(), z: array('I'), y: probability('I') },
  steps: {
    top: `
      let m = z[0];
      for (let i = 1; i < I; i++) { m = Math.max(m, z[i]); }
      return m;`,
    'e[i in I]': 'return Math.exp(z[i] - top);',
    total: `
      let s = 0;
      for (let i = 0; i < I; i++) { s += e[i]; }
      return s;`,
    'p[i in I]': 'return e[i] / total;',
    loss: `
      const l = Math.log(total);
      let s = 0;
      for (let i = 0; i < I; i++) { s += y[i] * (l - (z[i] - top)); }
      return s;`,
    mass: `
      let s = 0;
      for (let i = 0; i < I; i++) { s += y[i]; }
      return s;`,
    'gradient[i in I]': 'return p[i] * mass - y[i];',
  },
  gives: ['p', 'loss', 'gradient'],
  certificate: `
    (forall(i in I, abs(p[i] - exp(z[i]) / sum(j in I, exp(z[j])))
      <= rounding(${size} + 20 + 4 * ${spread}) * exp(z[i]) / sum(j in I, exp(z[j])) + unit^5))
    and (abs(loss - sum(i in I, y[i] * (log(sum(j in I, exp(z[j] - max(l in I, z[l])))) - (z[i] - max(l in I, z[l])))))
      <= rounding(2 * ${size} + 32 + 4 * ${spread})
        * (1 + sum(i in I, y[i] * (log(sum(j in I, exp(z[j] - max(l in I, z[l])))) + max(l in I, z[l]) - z[i]))))
    and (forall(i in I, abs(gradient[i] - (p[i] - y[i])) <= rounding(${size} + 2) * (p[i] + y[i]) + unit^5))`,
  instances: { sizes: { I: [1, 4] }, draw: { z: { between: [-16, 16] } } },
});

export const reference: Reference = ({ numbers: { z = [], y = [] } }) => {
  const top = Math.max(...z);
  const e = z.map((x) => Math.exp(x - top));
  const total = e.reduceRight((a, b) => a + b, 0);
  const p = e.map((x) => x / total);
  const logOfTotal = Math.log(total);
  const loss = y.reduce((sum, w, i) => sum + w * (logOfTotal - ((z[i] ?? 0) - top)), 0);
  return { p, loss: [loss], gradient: p.map((x, i) => x - (y[i] ?? 0)) };
};
