/**
 * # Sinkhorn's algorithm
 *
 * Scales a positive matrix K to the row sums a and the column sums b: v[k+1] = b / (Kᵀ u[k]), then u[k+1] = a / (K v[k+1]), from
 * u[0] = 1. The plan diag(u) K diag(v) has the row sums a up to rounding after every round, and the column sums b in the limit.
 *
 * - Shapes: K is I × J, a and u are over I, b and v over J; positive entries.
 * - Cost: 2 |I| |J| products and sums and |I| + |J| divisions per round.
 * - Precision: sums of n positive terms and one division, so a relative error of at most gamma(n+1) for each entry (Higham 2002,
 *   section 3.1), round by round; the certificate says it of each round, from the u and v before it.
 * - Restrictions: without logarithms, so entries of K far below those of a and b overflow; for exp(−C/eps) keep C/eps moderate.
 * - Source: R. Sinkhorn, Diagonal equivalence to matrices with prescribed row and column sums, Amer. Math. Monthly 74 (1967);
 *   G. Peyré, M. Cuturi, Computational Optimal Transport, 2019, section 4.2.
 */
import { algorithm, array, natural, nonemptySet, type Reference } from 'lemmata';

export default algorithm({
  id: 'sinkhorn',
  title: "Sinkhorn's matrix scaling",
  references: ['peyre2019, Section 4.2'],
  given: {
    I: nonemptySet('rows'),
    J: nonemptySet('columns'),
    K: array('I', 'J', { is: 'positive' }),
    a: array('I', { is: 'positive' }),
    b: array('J', { is: 'positive' }),
    rounds: natural(),
  },
  steps: {
    'u[0, i in I]': 'return 1;',
    'v[0, j in J]': 'return 1;',
    'v[k+1, j in J]': `
      let s = 0;
      for (let i = 0; i < I; i++) { s += K[i][j] * u[k][i]; }
      return b[j] / s;`,
    'u[k+1, i in I]': `
      let s = 0;
      for (let j = 0; j < J; j++) { s += K[i][j] * v[k+1][j]; }
      return a[i] / s;`,
  },
  gives: ['u', 'v'],
  certificate: `
    (forall(i in I, u[0,i] == 1)) and (forall(k in range(rounds), j in J, abs(v[k+1,j] * sum(i in I, K[i,j] * u[k,i]) - b[j])
      <= (sum(i in I, 1) + 1) * unit / (1 - (sum(i in I, 1) + 1) * unit) * b[j]))
    and (forall(k in range(rounds), i in I, abs(u[k+1,i] * sum(j in J, K[i,j] * v[k+1,j]) - a[i])
      <= (sum(j in J, 1) + 1) * unit / (1 - (sum(j in J, 1) + 1) * unit) * a[i]))`,
  instances: { draw: { K: { between: [0.125, 4] }, a: { between: [0.125, 1] }, b: { between: [0.125, 1] } } },
});

export const reference: Reference = ({ sizes, numbers }) => {
  const { I = 0, J = 0, rounds = 0 } = sizes;
  const { K = [], a = [], b = [] } = numbers;
  let left = new Array<number>(I).fill(1);
  let right = new Array<number>(J).fill(1);
  const u = [...left];
  const v = [...right];
  for (let k = 0; k < rounds; k++) {
    const columns = right.map((_, j) => left.reduce((sum, x, i) => sum + x * (K[i * J + j] ?? 0), 0));
    right = columns.map((sum, j) => (b[j] ?? 0) / sum);
    const rows = left.map((_, i) => right.reduce((sum, y, j) => sum + y * (K[i * J + j] ?? 0), 0));
    left = rows.map((sum, i) => (a[i] ?? 0) / sum);
    u.push(...left);
    v.push(...right);
  }
  return { u, v };
};
