/**
 * # Expectation maximisation for a mixture of normal distributions on the line
 *
 * E: q[k+1](n,j) = w(j) exp(−(x(n) − m(j))² / (2 s(j))) / √s(j), responsibilities r = q / Σ_j q. M: weights w[k+1](j) = Σ_n r / N, means
 * m[k+1](j) = Σ_n r x / Σ_n r, variances s[k+1](j) = Σ_n r (x − m[k+1](j))² / Σ_n r.
 *
 * A floor is added to the variances; with 0 it is the algorithm of Dempster et al.
 *
 * - Shapes: x over N (data), weights, means, variances and w, m, s over J (components), q and r are N × J.
 * - Cost: |N| |J| exponentials and roots, about 12 |N| |J| other operations per round.
 * - Precision: the exponent (x − m)² / (2 s) carries 5 roundings, which the exponential makes a relative error; with its own 8 units, q by
 *   gamma(16 + 5 (x − m)²/(2s)); all sums have terms of one sign, so r, w, m, s by gamma of their lengths from what is before them.
 * - Restrictions: a datum so far from all components that every q underflows has no responsibilities, which is an error, and so is a
 *   component whose variance vanishes (with the floor 0, where data coincide).
 * - Source: A. P. Dempster, N. M. Laird, D. B. Rubin, Maximum likelihood from incomplete data via the EM algorithm, JRSS B 39 (1977).
 */
import { algorithm, array, natural, nonemptySet, type Reference, real } from 'lemmata';

const exponent = '(x[n] - m[k,j])^2 / (2 * s[k,j])';
const density = `w[k,j] * exp(-(${exponent})) / sqrt(s[k,j])`;
const count = 'sum(n in N, 1)';

export default algorithm({
  id: 'em-gaussian-mixture',
  title: 'Expectation maximisation for a mixture of normal distributions',
  references: ['dempster1977'],
  given: {
    N: nonemptySet('data'),
    J: nonemptySet('components'),
    x: array('N'),
    weights: array('J', { is: 'positive' }),
    means: array('J'),
    variances: array('J', { is: 'positive' }),
    floor: real('nonnegative'),
    rounds: natural(),
  },
  steps: {
    'w[0, j in J]': 'return weights[j];',
    'm[0, j in J]': 'return means[j];',
    's[0, j in J]': 'return variances[j];',
    'q[0, n in N, j in J]': 'return 0;',
    'r[0, n in N, j in J]': 'return 0;',
    'q[k+1, n in N, j in J]': `
      const away = x[n] - m[k][j];
      return w[k][j] * Math.exp(-(away * away) / (2 * s[k][j])) / Math.sqrt(s[k][j]);`,
    'r[k+1, n in N, j in J]': `
      let all = 0;
      for (let l = 0; l < J; l++) { all += q[k+1][n][l]; }
      return q[k+1][n][j] / all;`,
    'mass[k+1, j in J]': `
      let all = 0;
      for (let n = 0; n < N; n++) { all += r[k+1][n][j]; }
      return all;`,
    'w[k+1, j in J]': 'return mass[k+1][j] / N;',
    'm[k+1, j in J]': `
      let all = 0;
      for (let n = 0; n < N; n++) { all += r[k+1][n][j] * x[n]; }
      return all / mass[k+1][j];`,
    's[k+1, j in J]': `
      let all = 0;
      for (let n = 0; n < N; n++) { all += r[k+1][n][j] * (x[n] - m[k+1][j]) * (x[n] - m[k+1][j]); }
      return all / mass[k+1][j] + floor;`,
  },
  gives: ['w', 'm', 's', 'q', 'r'],
  certificate: `
    (forall(j in J, (w[0,j] == weights[j]) and (m[0,j] == means[j]) and (s[0,j] == variances[j])))
    and (forall(k in range(rounds), n in N, j in J, abs(q[k+1,n,j] - ${density}) <= rounding(20 + 10 * ${exponent}) * ${density} + unit^5 / sqrt(s[k,j])))
    and (forall(k in range(rounds), n in N, j in J, abs(r[k+1,n,j] * sum(l in J, q[k+1,n,l]) - q[k+1,n,j])
      <= rounding(sum(l in J, 1) + 1) * q[k+1,n,j] + unit^5))
    and (forall(k in range(rounds), j in J, abs(w[k+1,j] * ${count} - sum(n in N, r[k+1,n,j]))
      <= rounding(${count} + 1) * sum(n in N, r[k+1,n,j]) + ${count} * unit^5))
    and (forall(k in range(rounds), j in J, abs(m[k+1,j] * sum(n in N, r[k+1,n,j]) - sum(n in N, r[k+1,n,j] * x[n]))
      <= rounding(2 * ${count} + 3) * sum(n in N, r[k+1,n,j] * abs(x[n])) + 2 * ${count} * unit^5))
    and (forall(k in range(rounds), j in J, abs((s[k+1,j] - floor) * sum(n in N, r[k+1,n,j]) - sum(n in N, r[k+1,n,j] * (x[n] - m[k+1,j])^2))
      <= rounding(2 * ${count} + 7) * sum(n in N, r[k+1,n,j] * ((x[n] - m[k+1,j])^2 + floor)) + 4 * ${count} * unit^5))`,
  instances: {
    sizes: { N: [2, 4], J: [1, 2], rounds: [1, 2] },
    draw: {
      x: { between: [-1, 1], bits: 20 },
      weights: { between: [0.25, 1] },
      means: { between: [-1, 1] },
      variances: { between: [0.5, 2] },
      floor: { between: [0.25, 1] },
    },
  },
});

export const reference: Reference = ({ sizes: { J = 0, rounds = 0 }, numbers }) => {
  const { x = [], weights = [], means = [], variances = [], floor: [floor = 0] = [] } = numbers;
  const components = Array.from({ length: J }, (_, j) => j);
  const nothing = x.flatMap(() => components.map(() => 0));
  const [w, m, s, q, r] = [[...weights], [...means], [...variances], [...nothing], [...nothing]];
  let now = components.map((j) => ({
    weight: weights[j] ?? 0,
    mean: means[j] ?? 0,
    variance: variances[j] ?? 1,
  }));
  for (let k = 0; k < rounds; k++) {
    const old = now;
    const density = x.map((v) =>
      old.map(
        ({ weight, mean, variance }) =>
          (weight / Math.sqrt(variance)) * Math.exp(-((v - mean) ** 2) / variance / 2),
      ),
    );
    const share = density.map((row) => {
      const all = row.reduce((a, b) => a + b, 0);
      return row.map((d) => d / all);
    });
    now = components.map((j) => {
      const column = share.map((row) => row[j] ?? 0);
      const mass = column.reduce((a, b) => a + b, 0);
      const mean = column.reduce((sum, p, n) => sum + p * (x[n] ?? 0), 0) / mass;
      const variance = floor + column.reduce((sum, p, n) => sum + p * ((x[n] ?? 0) - mean) ** 2, 0) / mass;
      return { weight: mass / x.length, mean, variance };
    });
    w.push(...now.map((c) => c.weight));
    m.push(...now.map((c) => c.mean));
    s.push(...now.map((c) => c.variance));
    q.push(...density.flat());
    r.push(...share.flat());
  }
  return { w, m, s, q, r };
};
