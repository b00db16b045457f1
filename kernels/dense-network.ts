/**
 * # Dense network: forward and backward pass
 *
 * h = tanh(U x + b), out = V h + c, loss = |out − y|²/2, and the derivatives of the loss in V, c, U and b by backpropagation.
 *
 * - Shapes: x over F, U is H × F, b and h over H, V is O × H, c, y and out over O; gradients like their parameters.
 * - Cost: 3 (|H| |F| + |O| |H|) products and sums, |H| hyperbolic tangents.
 * - Precision: each array from those before it, as a sum of n products gamma(n), with 16 units for tanh (compute/arithmetic.ts).
 * - Restrictions: none but overflow.
 * - Source: F. E. Rumelhart, G. E. Hinton, R. J. Williams, Learning representations by back-propagating errors, Nature 323 (1986).
 */
import { algorithm, array, nonemptySet, type Reference } from 'lemmata';

export default algorithm({
  id: 'dense-network',
  title: 'Dense network with one hidden layer: forward and backward pass',
  references: ['rumelhart1986'],
  given: {
    F: nonemptySet('inputs'),
    H: nonemptySet('hidden units'),
    O: nonemptySet('outputs'),
    x: array('F'),
    U: array('H', 'F'),
    b: array('H'),
    V: array('O', 'H'),
    c: array('O'),
    y: array('O'),
  },
  steps: {
    'a[i in H]': `
      let s = b[i];
      for (let d = 0; d < F; d++) { s += U[i][d] * x[d]; }
      return s;`,
    'h[i in H]': 'return Math.tanh(a[i]);',
    'out[o in O]': `
      let s = c[o];
      for (let i = 0; i < H; i++) { s += V[o][i] * h[i]; }
      return s;`,
    loss: `
      let s = 0;
      for (let o = 0; o < O; o++) { s += (out[o] - y[o]) * (out[o] - y[o]); }
      return s / 2;`,
    'gc[o in O]': 'return out[o] - y[o];',
    'gV[o in O, i in H]': 'return gc[o] * h[i];',
    'gb[i in H]': `
      let s = 0;
      for (let o = 0; o < O; o++) { s += V[o][i] * gc[o]; }
      return s * (1 - h[i] * h[i]);`,
    'gU[i in H, d in F]': 'return gb[i] * x[d];',
  },
  gives: ['a', 'h', 'out', 'loss', 'gc', 'gV', 'gb', 'gU'],
  certificate: `
    (forall(i in H, abs(a[i] - (b[i] + sum(d in F, U[i,d] * x[d])))
      <= rounding(sum(d in F, 1) + 1) * (abs(b[i]) + sum(d in F, abs(U[i,d] * x[d]))) + sum(d in F, 1) * unit^5))
    and (forall(i in H, abs(h[i] - tanh(a[i])) <= 16 * unit * abs(tanh(a[i])) + unit^5))
    and (forall(o in O, abs(out[o] - (c[o] + sum(i in H, V[o,i] * h[i])))
      <= rounding(sum(i in H, 1) + 1) * (abs(c[o]) + sum(i in H, abs(V[o,i] * h[i]))) + sum(i in H, 1) * unit^5))
    and (abs(loss - sum(o in O, (out[o] - y[o])^2) / 2) <= rounding(sum(o in O, 1) + 4) * sum(o in O, (out[o] - y[o])^2) + sum(o in O, 1) * unit^5)
    and (forall(o in O, abs(gc[o] - (out[o] - y[o])) <= unit * abs(out[o] - y[o])))
    and (forall(o in O, i in H, abs(gV[o,i] - gc[o] * h[i]) <= unit * abs(gc[o] * h[i]) + unit^5))
    and (forall(i in H, abs(gb[i] - (1 - h[i]^2) * sum(o in O, V[o,i] * gc[o]))
      <= rounding(sum(o in O, 1) + 4) * sum(o in O, abs(V[o,i] * gc[o])) + sum(o in O, 1) * unit^5))
    and (forall(i in H, d in F, abs(gU[i,d] - gb[i] * x[d]) <= unit * abs(gb[i] * x[d]) + unit^5))`,
  instances: {
    sizes: { F: [1, 3], H: [1, 3], O: [1, 3] },
    draw: { U: { between: [-2, 2] }, x: { between: [-2, 2] } },
  },
});

export const reference: Reference = ({ sizes, numbers }) => {
  const { F = 0, H = 0, O = 0 } = sizes;
  const { x = [], U = [], b = [], V = [], c = [], y = [] } = numbers;
  const times = (m: readonly number[], v: readonly number[], shift: readonly number[]): number[] =>
    shift.map((s, r) => v.reduce((sum, w, col) => sum + w * (m[r * v.length + col] ?? 0), s));
  const a = times(U, x, b);
  const h = a.map(Math.tanh);
  const out = times(V, h, c);
  const gc = out.map((o, i) => o - (y[i] ?? 0));
  const loss = gc.reduce((sum, d) => sum + d * d, 0) / 2;
  const gV = gc.flatMap((d) => h.map((v) => d * v));
  const gb = h.map((v, i) => (1 - v * v) * gc.reduce((sum, d, o) => sum + d * (V[o * H + i] ?? 0), 0));
  const gU = gb.flatMap((d) => x.slice(0, F).map((v) => d * v));
  return { a, h, out: out.slice(0, O), loss: [loss], gc, gV, gb, gU };
};
