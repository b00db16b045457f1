/**
 * # Power iteration
 *
 * y[k+1] = M x[k], norm[k+1] = |y[k+1]|, x[k+1] = y[k+1] / norm[k+1]: towards the eigenvector of the largest eigenvalue.
 *
 * - Shapes: M is I × I; start, x and y over I; norm is a number in each round, 1 at 0.
 * - Cost: |I|² products and sums, |I| divisions and one root per round.
 * - Precision: y by gamma(n) |M| |x|, norm² by gamma(n+2) |y|², x by one rounding of y / norm. The residual |M x − lambda x| of what comes
 *   out bounds the distance of lambda to an eigenvalue of a symmetric M (Parlett 1998, theorem 4.5.1).
 * - Restrictions: where M x vanishes there is no direction, which is an error.
 * - Source: B. N. Parlett, The Symmetric Eigenvalue Problem, SIAM 1998, section 4.2.
 */
import { algorithm, array, natural, nonemptySet, type Reference } from 'lemmata';

export default algorithm({
  id: 'power-iteration',
  title: 'Power iteration',
  references: ['parlett1998, Section 4.2'],
  given: { I: nonemptySet(), M: array('I', 'I'), start: array('I'), rounds: natural() },
  steps: {
    'x[0, i in I]': 'return start[i];',
    'y[0, i in I]': 'return start[i];',
    'norm[0]': 'return 1;',
    'y[k+1, i in I]': `
      let s = 0;
      for (let j = 0; j < I; j++) { s += M[i][j] * x[k][j]; }
      return s;`,
    'norm[k+1]': `
      let s = 0;
      for (let i = 0; i < I; i++) { s += y[k+1][i] * y[k+1][i]; }
      return Math.sqrt(s);`,
    'x[k+1, i in I]': 'return y[k+1][i] / norm[k+1];',
  },
  gives: ['x', 'y', 'norm'],
  certificate: `
    (forall(i in I, x[0,i] == start[i])) and
    (forall(k in range(rounds), i in I, abs(y[k+1,i] - sum(j in I, M[i,j] * x[k,j]))
      <= rounding(sum(j in I, 1)) * sum(j in I, abs(M[i,j] * x[k,j])) + sum(j in I, 1) * unit^5))
    and (forall(k in range(rounds), (norm[k+1] > 0) and (abs(norm[k+1]^2 - sum(i in I, y[k+1,i]^2))
      <= rounding(sum(j in I, 1) + 2) * sum(i in I, y[k+1,i]^2) + sum(j in I, 1) * unit^5)))
    and (forall(k in range(rounds), i in I, abs(x[k+1,i] * norm[k+1] - y[k+1,i]) <= unit * abs(y[k+1,i]) + norm[k+1] * unit^5))`,
  instances: { draw: { M: { between: [0.125, 2] }, start: { between: [0.125, 2] } } },
});

export const reference: Reference = ({ sizes: { I = 0, rounds = 0 }, numbers: { M = [], start = [] } }) => {
  const x = [...start];
  const y = [...start];
  const norm = [1];
  let now = [...start];
  for (let k = 0; k < rounds; k++) {
    const v = now;
    const image = v.map((_, i) => v.reduceRight((sum, z, j) => sum + z * (M[i * I + j] ?? 0), 0));
    const length = Math.hypot(...image);
    now = image.map((z) => z / length);
    y.push(...image);
    norm.push(length);
    x.push(...now);
  }
  return { x, y, norm };
};
