/**
 * The two objectives of the first-order methods, as pieces of algorithms: what is given, the steps that compute the gradient at a point, and
 * what is true of these steps with their rounding.
 *
 * - `quadratic`: f(x) = xᵀAx/2 − bᵀx, gradient A x − b; |I|² products and sums; gamma(n+1) (|A| |x| + |b|).
 * - `logistic`: f(x) = mean over n of log(1 + exp(−y[n] z[n])) + ridge |x|²/2 with z = X x and labels y; 2 |N| |I| products and sums and |N|
 *   exponentials; z by gamma(|I|) |X| |x|, the weights −y / (1 + exp(y z)) by gamma(12 + 2 |y z|), since an exponential makes the rounding
 *   of its argument a relative error. Where y z is beyond the logarithm of the largest number the weight underflows to 0.
 */
import { array, type Declaration, nonemptySet, type Reference, real } from 'lemmata';

export interface Objective {
  readonly name: string;
  readonly given: Readonly<Record<string, Declaration>>;
  /** The gradient g[k+1] at a point such as `x[k]`. */
  readonly steps: (point: string) => Readonly<Record<string, string>>;
  readonly gives: readonly string[];
  /** Propositions for a round k. */
  readonly certificate: (point: string) => readonly string[];
  readonly draw: Readonly<Record<string, { readonly between: readonly [number, number] }>>;
  /** The gradient and, before it, whatever else is given, in float64. */
  readonly reference: (
    input: Parameters<Reference>[0],
  ) => (x: readonly number[]) => Readonly<Record<string, readonly number[]>>;
}

/** `x[k]` in the language of claims, at an index: `x[k,i]`. */
export const at = (point: string, index: string): string => point.replace(']', `,${index}]`);

const dot = (p: readonly number[], q: readonly number[]): number =>
  p.reduceRight((sum, x, i) => sum + x * (q[i] ?? 0), 0);

export const quadratic: Objective = {
  name: 'a quadratic',
  given: { I: nonemptySet(), A: array('I', 'I'), b: array('I') },
  steps: (point) => ({
    'g[0, i in I]': 'return 0;',
    'g[k+1, i in I]': `
      let s = 0;
      for (let j = 0; j < I; j++) { s += A[i][j] * ${point}[j]; }
      return s - b[i];`,
  }),
  gives: ['g'],
  certificate: (point) => [
    `(forall(k in range(rounds), i in I, abs(g[k+1,i] - (sum(j in I, A[i,j] * ${at(point, 'j')}) - b[i]))
      <= rounding(sum(j in I, 1) + 1) * (sum(j in I, abs(A[i,j] * ${at(point, 'j')})) + abs(b[i])) + sum(j in I, 1) * unit^5))`,
  ],
  draw: { A: { between: [-1, 1] } },
  reference:
    ({ sizes: { I = 0 }, numbers: { A = [], b = [] } }) =>
    (x) => ({ g: b.map((shift, i) => dot(A.slice(i * I, (i + 1) * I), x) - shift) }),
};

export const logistic: Objective = {
  name: 'the logistic loss',
  given: {
    I: nonemptySet('parameters'),
    N: nonemptySet('examples'),
    X: array('N', 'I'),
    y: array('N'),
    ridge: real('nonnegative'),
  },
  steps: (point) => ({
    'z[0, n in N]': 'return 0;',
    'w[0, n in N]': 'return 0;',
    'g[0, i in I]': 'return 0;',
    'z[k+1, n in N]': `
      let s = 0;
      for (let i = 0; i < I; i++) { s += X[n][i] * ${point}[i]; }
      return s;`,
    'w[k+1, n in N]': 'return -y[n] / (1 + Math.exp(y[n] * z[k+1][n]));',
    'g[k+1, i in I]': `
      let s = 0;
      for (let n = 0; n < N; n++) { s += w[k+1][n] * X[n][i]; }
      return s / N + ridge * ${point}[i];`,
  }),
  gives: ['z', 'w', 'g'],
  certificate: (point) => [
    `(forall(k in range(rounds), n in N, abs(z[k+1,n] - sum(i in I, X[n,i] * ${at(point, 'i')}))
      <= rounding(sum(i in I, 1)) * sum(i in I, abs(X[n,i] * ${at(point, 'i')})) + sum(i in I, 1) * unit^5))`,
    `(forall(k in range(rounds), n in N, abs(w[k+1,n] * (1 + exp(y[n] * z[k+1,n])) + y[n])
      <= rounding(12 + 2 * abs(y[n] * z[k+1,n])) * abs(y[n]) + (1 + exp(y[n] * z[k+1,n])) * unit^5))`,
    `(forall(k in range(rounds), i in I,
      abs(g[k+1,i] - (sum(n in N, w[k+1,n] * X[n,i]) / sum(n in N, 1) + ridge * ${at(point, 'i')}))
      <= rounding(sum(n in N, 1) + 3) * (sum(n in N, abs(w[k+1,n] * X[n,i])) + ridge * abs(${at(point, 'i')})) + (1 + sum(n in N, 1)) * unit^5))`,
  ],
  draw: { X: { between: [-1, 1] }, y: { between: [-1, 1] }, ridge: { between: [0, 1] } },
  reference:
    ({ sizes: { I = 0, N = 0 }, numbers: { X = [], y = [], ridge: [ridge = 0] = [] } }) =>
    (x) => {
      const rows = Array.from({ length: N }, (_, n) => X.slice(n * I, (n + 1) * I));
      const z = rows.map((row) => dot(row, x));
      const w = z.map((margin, n) => -(y[n] ?? 0) / (1 + Math.exp((y[n] ?? 0) * margin)));
      const g = x.map(
        (v, i) => rows.reduceRight((sum, row, n) => sum + (row[i] ?? 0) * (w[n] ?? 0), 0) / N + ridge * v,
      );
      return { z, w, g };
    },
};

/** Sequences of a run, from the states that a method goes through: what each round computes, after what there was before the first. */
export function collect(
  rounds: number,
  first: Readonly<Record<string, readonly number[]>>,
  next: () => Readonly<Record<string, readonly number[]>>,
): Record<string, number[]> {
  const all: Record<string, number[]> = {};
  const add = (found: Readonly<Record<string, readonly number[]>>): void => {
    for (const [name, numbers] of Object.entries(found)) all[name] = [...(all[name] ?? []), ...numbers];
  };
  add(first);
  for (let k = 0; k < rounds; k++) add(next());
  return all;
}
