/**
 * # Extragradient on a bilinear game
 *
 * For min over x, max over y of xᵀAy: a step to a midpoint, u = x − eta A y, w = y + eta Aᵀx, then from x and y with the gradients there:
 * x[k+1] = x − eta A w, y[k+1] = y + eta Aᵀu. Plain descent and ascent would spiral outwards.
 *
 * - Shapes: A is I × J; x and u over I, y and w over J; eta is a real.
 * - Cost: 4 |I| |J| products and sums per round.
 * - Precision: each of the four updates by gamma(n+2), n the length of its sum, times |x| + |eta| |A| |y|.
 * - Restrictions: converges for |eta| below 1 / |A|; beyond, iterates grow until they overflow, which is an error.
 * - Source: G. M. Korpelevich, The extragradient method for finding saddle points and other problems, Matecon 12 (1976).
 */
import { algorithm, array, natural, nonemptySet, type Reference, real } from 'lemmata';

const update = (
  to: string,
  from: string,
  sign: string,
  over: string,
  entry: string,
  by: string,
  index: string,
): string =>
  `(forall(k in range(rounds), ${index}, abs(${to} - (${from} ${sign} eta * sum(${over}, ${entry} * ${by})))
    <= rounding(sum(${over}, 1) + 2) * (abs(${from}) + abs(eta) * sum(${over}, abs(${entry} * ${by}))) + (1 + abs(eta) * sum(${over}, 1)) * unit^5))`;

export default algorithm({
  id: 'extragradient',
  title: 'Extragradient on a bilinear game',
  references: ['korpelevich1976'],
  given: {
    I: nonemptySet(),
    J: nonemptySet(),
    A: array('I', 'J'),
    x_start: array('I'),
    y_start: array('J'),
    eta: real(),
    rounds: natural(),
  },
  steps: {
    'x[0, i in I]': 'return x_start[i];',
    'y[0, j in J]': 'return y_start[j];',
    'u[0, i in I]': 'return x_start[i];',
    'w[0, j in J]': 'return y_start[j];',
    'u[k+1, i in I]': `
      let g = 0;
      for (let j = 0; j < J; j++) { g += A[i][j] * y[k][j]; }
      return x[k][i] - eta * g;`,
    'w[k+1, j in J]': `
      let g = 0;
      for (let i = 0; i < I; i++) { g += A[i][j] * x[k][i]; }
      return y[k][j] + eta * g;`,
    'x[k+1, i in I]': `
      let g = 0;
      for (let j = 0; j < J; j++) { g += A[i][j] * w[k+1][j]; }
      return x[k][i] - eta * g;`,
    'y[k+1, j in J]': `
      let g = 0;
      for (let i = 0; i < I; i++) { g += A[i][j] * u[k+1][i]; }
      return y[k][j] + eta * g;`,
  },
  gives: ['x', 'y', 'u', 'w'],
  certificate: [
    '(forall(i in I, x[0,i] == x_start[i]))',
    '(forall(j in J, y[0,j] == y_start[j]))',
    update('u[k+1,i]', 'x[k,i]', '-', 'j in J', 'A[i,j]', 'y[k,j]', 'i in I'),
    update('w[k+1,j]', 'y[k,j]', '+', 'i in I', 'A[i,j]', 'x[k,i]', 'j in J'),
    update('x[k+1,i]', 'x[k,i]', '-', 'j in J', 'A[i,j]', 'w[k+1,j]', 'i in I'),
    update('y[k+1,j]', 'y[k,j]', '+', 'i in I', 'A[i,j]', 'u[k+1,i]', 'j in J'),
  ].join(' and '),
  instances: { sizes: { I: [1, 3], J: [1, 3] }, draw: { A: { between: [-1, 1] }, eta: { between: [0, 1] } } },
});

export const reference: Reference = ({ sizes: { J = 0, rounds = 0 }, numbers }) => {
  const { A = [], x_start = [], y_start = [], eta: [eta = 0] = [] } = numbers;
  const down = (from: readonly number[], by: readonly number[]): number[] =>
    from.map((z, i) => z - eta * by.reduceRight((sum, v, j) => sum + v * (A[i * J + j] ?? 0), 0));
  const up = (from: readonly number[], by: readonly number[]): number[] =>
    from.map((z, j) => z + eta * by.reduceRight((sum, v, i) => sum + v * (A[i * J + j] ?? 0), 0));
  const [x, y, u, w] = [[...x_start], [...y_start], [...x_start], [...y_start]];
  let [a, b]: number[][] = [[...x_start], [...y_start]];
  for (let k = 0; k < rounds; k++) {
    const middle = [down(a ?? [], b ?? []), up(b ?? [], a ?? [])] as const;
    [a, b] = [down(a ?? [], middle[1]), up(b ?? [], middle[0])];
    u.push(...middle[0]);
    w.push(...middle[1]);
    x.push(...a);
    y.push(...b);
  }
  return { x, y, u, w };
};
