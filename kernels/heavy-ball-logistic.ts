/**
 * # Polyak's heavy ball on the logistic loss
 *
 * x[k+1] = x[k] − eta g(x[k]) + beta (x[k] − x[k−1]), with x[−1] = x[0]; p[k] is x[k−1].
 *
 * - Shapes: X is N × I, labels y over N, ridge a real; start and x over I; eta and beta are reals.
 * - Cost: 2 |N| |I| products and sums and |N| exponentials per round for the gradient, a few operations per entry besides.
 * - Precision: four operations per entry and round besides the gradient, so gamma(4) (|x| + |eta g| + |beta| (|x| + |p|)). The gradient: _objectives.ts.
 * - Restrictions: where the steps are too large the iterates grow until they overflow, which is an error.
 * - Source: B. T. Polyak, Some methods of speeding up the convergence of iteration methods, USSR Comput. Math. Math. Phys. 4 (1964).
 */
import { algorithm } from 'lemmata';
import { heavyBall } from './_methods.ts';
import { logistic } from './_objectives.ts';

const made = heavyBall(logistic, 'heavy-ball-logistic');

export default algorithm(made.algorithm);
export const { reference } = made;
