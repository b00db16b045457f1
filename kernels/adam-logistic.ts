/**
 * # Adam on the logistic loss
 *
 * m[k+1] = beta1 m[k] + (1 − beta1) g, v[k+1] = beta2 v[k] + (1 − beta2) g², x[k+1] = x[k] − eta m̂ / (√v̂ + eps) with
 * m̂ = m / (1 − beta1^(k+1)) and v̂ = v / (1 − beta2^(k+1)); c[k] and d[k] are the powers of beta1 and beta2.
 *
 * - Shapes: X is N × I, labels y over N, ridge a real; start, x, m and v over I; eta, beta1, beta2 in [0,1) and eps > 0 are reals.
 * - Cost: 2 |N| |I| products and sums and |N| exponentials per round for the gradient, a few operations per entry besides.
 * - Precision: moments by gamma(3) and gamma(4), the step by gamma(8), round by round, besides the gradient. The gradient: _objectives.ts.
 * - Restrictions: steps are bounded by about eta per round; eps = 0 is not admitted.
 * - Source: D. P. Kingma, J. Ba, Adam: a method for stochastic optimization, ICLR 2015, algorithm 1.
 */
import { algorithm } from 'lemmata';
import { adam } from './_methods.ts';
import { logistic } from './_objectives.ts';

const made = adam(logistic, 'adam-logistic');

export default algorithm(made.algorithm);
export const { reference } = made;
