/** The order of decay of positive numbers on a doubling grid: a straight line through their logarithms by least squares. */

export interface FittedOrder {
  readonly order: number;
  /** Its confidence interval, if the distances from the line are independent normal errors. */
  readonly low: number;
  readonly high: number;
}

const confidence = 0.999;

/** `values` at from, 2 from, 4 from, …; at least three. */
export function fitOrder(values: readonly number[]): FittedOrder {
  const y = values.map((v) => Math.log2(v));
  const n = y.length;
  const middle = (n - 1) / 2;
  const mean = y.reduce((a, b) => a + b, 0) / n;
  const spread = y.reduce((sum, _, x) => sum + (x - middle) ** 2, 0);
  const slope = y.reduce((sum, v, x) => sum + (x - middle) * (v - mean), 0) / spread;
  const squares = y.reduce((sum, v, x) => sum + (v - mean - slope * (x - middle)) ** 2, 0);
  const half = studentQuantile((1 + confidence) / 2, n - 2) * Math.sqrt(squares / (n - 2) / spread);
  return { order: -slope, low: -slope - half, high: -slope + half };
}

/** The t with P(T <= t) = p > 1/2 for Student's law, by bisection. */
export function studentQuantile(p: number, freedom: number): number {
  let [low, high] = [0, 1];
  while (studentDistribution(high, freedom) < p) high *= 2;
  for (let i = 0; i < 60; i++) {
    const t = (low + high) / 2;
    if (studentDistribution(t, freedom) < p) low = t;
    else high = t;
  }
  return high;
}

/** P(T <= t), t >= 0, as a finite sum for a whole number of degrees of freedom (Abramowitz and Stegun 1964, 26.7.3 and 26.7.4). */
function studentDistribution(t: number, freedom: number): number {
  const theta = Math.atan(t / Math.sqrt(freedom));
  const [s, c] = [Math.sin(theta), Math.cos(theta)];
  const odd = freedom % 2 === 1;
  let term = odd ? c : 1;
  let sum = 0;
  for (let k = odd ? 3 : 2; k <= freedom; k += 2) {
    sum += term;
    term *= ((k - 1) / k) * c * c;
  }
  const within = odd ? (2 / Math.PI) * (theta + s * sum) : s * sum;
  return (1 + within) / 2;
}
