/**
 * # Gradient descent on a quadratic
 *
 * x[k+1] = x[k] − eta (A x[k] − b), for f(x) = xᵀAx/2 − bᵀx.
 *
 * - Shapes: A is I × I, b, start and x over I; eta is a real.
 * - Cost: |I|² products and sums per round.
 * - Precision: per round and entry at most gamma(n+3) times |x| + |eta| (|A| |x| + |b|), n = |I| (Higham 2002, section 3.1), and the
 *   underflow of the products. The difference delta[k] between x[k+1] and the exact step from x[k] is a term, so claims compute it
 *   exactly: |x[t] − x*| <= rho^t |x[0] − x*| + sum of rho^(t−1−k) delta[k].
 * - Restrictions: where eta is too large for A the iterates grow until they overflow, which is an error.
 * - Source: Y. Nesterov, Lectures on Convex Optimization, 2018, section 1.2.3.
 */
import { algorithm, array, natural, nonemptySet, type Reference, real } from 'lemmata';

export default algorithm({
  id: 'gradient-descent',
  title: 'Gradient descent on a quadratic',
  references: ['nesterov2018, Section 1.2.3'],
  given: {
    I: nonemptySet(),
    A: array('I', 'I'),
    b: array('I'),
    start: array('I'),
    eta: real(),
    rounds: natural(),
  },
  steps: {
    'x[0, i in I]': 'return start[i];',
    'x[k+1, i in I]': `
      let g = 0;
      for (let j = 0; j < I; j++) { g += A[i][j] * x[k][j]; }
      return x[k][i] - eta * (g - b[i]);`,
  },
  gives: ['x'],
  certificate: `
    (forall(i in I, x[0,i] == start[i])) and
    (forall(k in range(rounds), i in I,
      abs(x[k+1,i] - (x[k,i] - eta * (sum(j in I, A[i,j] * x[k,j]) - b[i])))
      <= (sum(j in I, 1) + 3) * unit / (1 - (sum(j in I, 1) + 3) * unit)
        * (abs(x[k,i]) + abs(eta) * (sum(j in I, abs(A[i,j] * x[k,j])) + abs(b[i]))) + (1 + abs(eta)) * unit^5))`,
  instances: { draw: { A: { between: [-1, 1] }, eta: { between: [0, 1] } } },
});

export const reference: Reference = ({ sizes, numbers }) => {
  const { I = 0, rounds = 0 } = sizes;
  const { A = [], b = [], start = [], eta: [eta = 0] = [] } = numbers;
  let at = [...start];
  const x = [...at];
  for (let k = 0; k < rounds; k++) {
    const gradient = at.map((_, i) => at.reduce((sum, y, j) => sum + (A[i * I + j] ?? 0) * y, -(b[i] ?? 0)));
    at = at.map((y, i) => y - eta * (gradient[i] ?? 0));
    x.push(...at);
  }
  return { x };
};
