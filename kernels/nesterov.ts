/**
 * # Nesterov's accelerated gradient on a quadratic
 *
 * y[k+1] = x[k] + beta (x[k] − x[k−1]), x[k+1] = y[k+1] − eta g(y[k+1]), with x[−1] = x[0]; p[k] is x[k−1].
 *
 * - Shapes: A is I × I, b over I; start and x over I; eta and beta are reals.
 * - Cost: |I|² products and sums per round for the gradient, a few operations per entry besides.
 * - Precision: gamma(3) for the point ahead and gamma(2) for the step from it, besides the gradient. The gradient: _objectives.ts.
 * - Restrictions: where the steps are too large the iterates grow until they overflow, which is an error.
 * - Source: Y. Nesterov, Lectures on Convex Optimization, 2018, section 2.2.1, with constant momentum.
 */
import { algorithm } from 'lemmata';
import { nesterov } from './_methods.ts';
import { quadratic } from './_objectives.ts';

const made = nesterov(quadratic, 'nesterov');

export default algorithm(made.algorithm);
export const { reference } = made;
