/**
 * # Blahut–Arimoto: the capacity of a channel
 *
 * out[k+1](y) = Σ_x p(x) W(y|x), d[k+1](x) = Σ_y W(y|x) log(W(y|x) / out(y)), p[k+1](x) = p(x) e^d(x) / Σ p e^d.
 *
 * - Shapes: W is X × Y with rows that sum to one, start a positive probability vector over X; p and d over X, out over Y.
 * - Cost: 2 |X| |Y| products and sums, |X| |Y| logarithms and |X| exponentials per round.
 * - Precision: out by gamma(|X|); d by gamma(|Y| + 12) Σ W (1 + |log(W/out)|), since a quotient's rounding is added to its logarithm; p by
 *   gamma(12 + |X| + 2 |d|). After every round log Σ p e^d <= capacity <= max d in exact arithmetic: the gap is the certificate of claims.
 * - Restrictions: where W(y|x) = 0 the term is 0 and no logarithm is taken.
 * - Source: R. E. Blahut, Computation of channel capacity and rate-distortion functions, IEEE Trans. Inf. Theory 18 (1972), theorem 4.
 */
import { algorithm, array, natural, nonemptySet, type Reference } from 'lemmata';

const divergence = 'sum(y in Y, W[x,y] * log(W[x,y] / out[k+1,y]))';
const size = '(sum(y in Y, W[x,y] * (1 + abs(log(W[x,y] / out[k+1,y])))))';

export default algorithm({
  id: 'blahut-arimoto',
  title: 'Blahut–Arimoto for the capacity of a channel',
  references: ['blahut1972, Theorem 4'],
  given: {
    X: nonemptySet('inputs'),
    Y: nonemptySet('outputs'),
    W: array('X', 'Y', { is: 'positive stochastic' }),
    start: array('X', { is: 'positive stochastic' }),
    rounds: natural(),
  },
  steps: {
    'p[0, x in X]': 'return start[x];',
    'out[0, y in Y]': 'return 0;',
    'd[0, x in X]': 'return 0;',
    'out[k+1, y in Y]': `
      let s = 0;
      for (let x = 0; x < X; x++) { s += p[k][x] * W[x][y]; }
      return s;`,
    'd[k+1, x in X]': `
      let s = 0;
      for (let y = 0; y < Y; y++) {
        if (W[x][y] > 0) { s += W[x][y] * Math.log(W[x][y] / out[k+1][y]); }
      }
      return s;`,
    'e[k+1, x in X]': 'return p[k][x] * Math.exp(d[k+1][x]);',
    'total[k+1]': `
      let s = 0;
      for (let x = 0; x < X; x++) { s += e[k+1][x]; }
      return s;`,
    'p[k+1, x in X]': 'return e[k+1][x] / total[k+1];',
  },
  gives: ['p', 'out', 'd'],
  certificate: `
    (forall(x in X, p[0,x] == start[x])) and
    (forall(k in range(rounds), y in Y, abs(out[k+1,y] - sum(x in X, p[k,x] * W[x,y]))
      <= rounding(sum(x in X, 1)) * sum(x in X, p[k,x] * W[x,y]) + sum(x in X, 1) * unit^5))
    and (forall(k in range(rounds), x in X, abs(d[k+1,x] - ${divergence})
      <= rounding(sum(y in Y, 1) + 12) * ${size} + sum(y in Y, 1) * unit^5))
    and (forall(k in range(rounds), x in X, abs(p[k+1,x] * sum(l in X, p[k,l] * exp(d[k+1,l])) - p[k,x] * exp(d[k+1,x]))
      <= rounding(20 + sum(l in X, 1)) * p[k,x] * exp(d[k+1,x]) + unit^5 * (1 + sum(l in X, p[k,l] * exp(d[k+1,l])))))`,
  instances: { sizes: { X: [1, 3], Y: [1, 3], rounds: [1, 3] } },
});

export const reference: Reference = ({
  sizes: { X = 0, Y = 0, rounds = 0 },
  numbers: { W = [], start = [] },
}) => {
  const rows = Array.from({ length: X }, (_, x) => W.slice(x * Y, (x + 1) * Y));
  const [p, out, d] = [[...start], new Array<number>(Y).fill(0), new Array<number>(X).fill(0)];
  let now = [...start];
  for (let k = 0; k < rounds; k++) {
    const input = now;
    const marginal = Array.from({ length: Y }, (_, y) =>
      rows.reduceRight((sum, row, x) => sum + (input[x] ?? 0) * (row[y] ?? 0), 0),
    );
    const divergences = rows.map((row) =>
      row.reduceRight((sum, w, y) => (w > 0 ? sum + w * -Math.log((marginal[y] ?? 1) / w) : sum), 0),
    );
    const grown = input.map((q, x) => q * Math.exp(divergences[x] ?? 0));
    const total = grown.reduceRight((a, b) => a + b, 0);
    now = grown.map((q) => q / total);
    p.push(...now);
    out.push(...marginal);
    d.push(...divergences);
  }
  return { p, out, d };
};
