/**
 * # Nesterov's accelerated gradient on the logistic loss
 *
 * q[k+1] = x[k] + beta (x[k] − x[k−1]), x[k+1] = q[k+1] − eta g(q[k+1]), with x[−1] = x[0]; p[k] is x[k−1]. (y are the labels.)
 *
 * - Shapes: X is N × I, labels y over N, ridge a real; start and x over I; eta and beta are reals.
 * - Cost: 2 |N| |I| products and sums and |N| exponentials per round for the gradient, a few operations per entry besides.
 * - Precision: gamma(3) for the point ahead and gamma(2) for the step from it, besides the gradient. The gradient: _objectives.ts.
 * - Restrictions: where the steps are too large the iterates grow until they overflow, which is an error.
 * - Source: Y. Nesterov, Lectures on Convex Optimization, 2018, section 2.2.1, with constant momentum.
 */
import { algorithm } from 'lemmata';
import { nesterov } from './_methods.ts';
import { logistic } from './_objectives.ts';

const made = nesterov(logistic, 'nesterov-logistic');

export default algorithm(made.algorithm);
export const { reference } = made;
