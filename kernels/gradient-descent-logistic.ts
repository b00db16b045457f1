/**
 * # Gradient descent on the logistic loss
 *
 * x[k+1] = x[k] − eta g(x[k]).
 *
 * - Shapes: X is N × I, labels y over N, ridge a real; start and x over I; eta is a real.
 * - Cost: 2 |N| |I| products and sums and |N| exponentials per round for the gradient, a few operations per entry besides.
 * - Precision: two operations per entry and round besides the gradient, so gamma(2) (|x| + |eta g|). The gradient: _objectives.ts.
 * - Restrictions: where the steps are too large the iterates grow until they overflow, which is an error.
 * - Source: Y. Nesterov, Lectures on Convex Optimization, 2018, section 1.2.3.
 */
import { algorithm } from 'lemmata';
import { gradientDescent } from './_methods.ts';
import { logistic } from './_objectives.ts';

const made = gradientDescent(logistic, 'gradient-descent-logistic');

export default algorithm(made.algorithm);
export const { reference } = made;
