/**
 * # Gaussian weights times a square are dominated by the weights of a larger variance
 *
 * (1 + |y - z|^2) exp(-|y - z|^2/(2v)) is at most a constant, continuous in y and v < V, times exp(-|z|^2/(2V)): where the Gaussian
 * convolution of a measure is finite for the variance V at the origin, it is for every smaller variance at every point, with second moments.
 * Not claimed: that the constant is the least one.
 */
import { algebra, array, both, have, hypothesis, indexSet, lemma, proof, real, sign } from 'lemmata';

const square = 'sum(l in I, (y[l] - z[l])^2)';
const share = '(V - v)/(4*v*V)';
const rise = '(V + v)/(2*V*(V - v))*sum(l in I, y[l]^2)';
const squares = `(1 + sum(l in I, z[l]^2) + ${square})`;
const weight = `exp(-${square}/(2*v))*(1 + ${square})`;

const variances = {
  given: { v: real('positive'), V: real('positive') },
  hypotheses: { 'smaller variance': 'v < V' },
  instances: { raw: { more: real('(0,2]') }, construct: { V: 'v + more' } },
};

export default proof({
  id: 'gaussian-weights-dominated',
  title: 'Gaussian weights times a square are dominated by the weights of a larger variance',
  sources: [],
  references: ['evans2010, Section 2.3.1'],

  given: {
    I: indexSet('coordinates'),
    y: array('I'),
    z: array('I'),
  },
  parts: {
    bound: {
      ...variances,
      states: `${weight} <= (1 + 4*v*V/(V - v))*exp(${rise})*exp(-sum(l in I, z[l]^2)/(2*V))`,
      derivation: [
        have('gap', '0 < V - v', [['<', 'rhs', hypothesis('smaller variance')]]),
        have('at least one', `forall(q in nonnegative, 1 <= exp(${share}*q))`, [
          ['==', 'exp(0)', algebra()],
          ['<=', 'rhs', sign()],
        ]),
        have('growth', `forall(q in nonnegative, 1 + q <= (1 + 4*v*V/(V - v))*exp(${share}*q))`, [
          [
            '<=',
            `1 + q + (exp(${share}*q) - 1 - ${share}*q)*(4*v*V/(V - v))`,
            lemma('exponential-at-least-linear', {
              part: 'bound',
              at: { t: `${share}*q` },
              times: '4*v*V/(V - v)',
            }),
          ],
          ['==', `1 - 4*v*V/(V - v) + exp(${share}*q)*(4*v*V/(V - v))`, algebra()],
          ['<=', `1 + exp(${share}*q)*(4*v*V/(V - v))`, sign('4*v*V/(V - v)')],
          ['<=', `exp(${share}*q) + exp(${share}*q)*(4*v*V/(V - v))`, hypothesis('at least one')],
          ['==', 'rhs', algebra()],
        ]),
        have('exponents', `${share}*${square} - ${square}/(2*v) <= ${rise} - sum(l in I, z[l]^2)/(2*V)`, [
          ['<=', 'rhs', sign('v/(V*(V - v))*sum(l in I, ((V - v)/(2*v)*(y[l] - z[l]) + y[l])^2)')],
        ]),
        [
          '<=',
          `exp(-${square}/(2*v))*((1 + 4*v*V/(V - v))*exp(${share}*${square}))`,
          hypothesis('growth', { at: { q: square } }),
        ],
        ['==', `(1 + 4*v*V/(V - v))*exp(${share}*${square} - ${square}/(2*v))`, algebra()],
        ['<=', `(1 + 4*v*V/(V - v))*exp(${rise} - sum(l in I, z[l]^2)/(2*V))`, hypothesis('exponents')],
        ['==', 'rhs', algebra()],
      ],
      slack: 'the constant is not the least one',
    },
    'with the position': {
      ...variances,
      states: `exp(-${square}/(2*v))*${squares} <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp(${rise})*exp(-sum(l in I, z[l]^2)/(2*V))`,
      derivation: [
        have('positions', `sum(l in I, z[l]^2) <= 2*sum(l in I, y[l]^2) + 2*${square}`, [
          ['<=', 'rhs', sign('sum(l in I, (2*y[l] - z[l])^2)')],
        ]),
        [
          '<=',
          `exp(-${square}/(2*v))*(1 + (2*sum(l in I, y[l]^2) + 2*${square}) + ${square})`,
          hypothesis('positions'),
        ],
        [
          '<=',
          `3*(1 + sum(l in I, y[l]^2))*(${weight})`,
          sign(`exp(-${square}/(2*v))*(2 + sum(l in I, y[l]^2) + 3*sum(l in I, y[l]^2)*${square})`),
        ],
        [
          '<=',
          'rhs',
          lemma('gaussian-weights-dominated', { part: 'bound', times: '3*(1 + sum(l in I, y[l]^2))' }),
        ],
      ],
      slack: 'the constant is not the least one',
    },
    'products of coordinates': {
      states: `(1 <= ${squares}) and (abs(${square}) <= ${squares}) and (forall(i in I, j in I, (abs(z[i]) <= ${squares}) and (abs(y[i] - z[i]) <= ${squares}) and (abs(z[i]*z[j]) <= ${squares}) and (abs(z[i]*(y[j] - z[j])) <= ${squares}) and (abs((y[i] - z[i])*(y[j] - z[j])) <= ${squares})))`,
      derivation: [
        have('position', 'forall(k in I, z[k]^2 <= sum(l in I, z[l]^2))', [
          ['==', 'sum(l in I, delta(l,k)*z[l]^2)', algebra()],
          ['<=', 'rhs', sign()],
        ]),
        have('distance', `forall(k in I, (y[k] - z[k])^2 <= ${square})`, [
          ['==', 'sum(l in I, delta(l,k)*(y[l] - z[l])^2)', algebra()],
          ['<=', 'rhs', sign()],
        ]),
        have('below its square', 'forall(p in R, abs(p) <= 1 + p^2)', [
          ['<=', 'rhs', sign('(abs(p) - 1/2)^2 + 3/4')],
        ]),
        have('of a square', 'forall(q in nonnegative, abs(q) == q)', [['==', 'rhs', algebra()]]),
        have('product', 'forall(p in R, q in R, abs(p*q) <= (p^2 + q^2)/2)', [
          ['<=', 'rhs', sign('(abs(p) - abs(q))^2/2')],
        ]),
        both(
          [['<=', 'rhs', sign()]],
          [
            ['==', square, hypothesis('of a square', { at: { q: square } })],
            ['<=', 'rhs', sign('1 + sum(l in I, z[l]^2)')],
          ],
          [
            both(
              [
                ['<=', '1 + z[i]^2', hypothesis('below its square')],
                ['<=', '1 + sum(l in I, z[l]^2)', hypothesis('position')],
                ['<=', 'rhs', sign()],
              ],
              [
                ['<=', '1 + (y[i] - z[i])^2', hypothesis('below its square')],
                ['<=', `1 + ${square}`, hypothesis('distance')],
                ['<=', 'rhs', sign()],
              ],
              [
                ['<=', '(z[i]^2 + z[j]^2)/2', hypothesis('product')],
                ['<=', '(sum(l in I, z[l]^2) + sum(l in I, z[l]^2))/2', hypothesis('position')],
                ['<=', 'rhs', sign()],
              ],
              [
                ['<=', '(z[i]^2 + (y[j] - z[j])^2)/2', hypothesis('product')],
                ['<=', `(sum(l in I, z[l]^2) + ${square})/2`, hypothesis('position'), hypothesis('distance')],
                ['<=', 'rhs', sign(`1 + sum(l in I, z[l]^2)/2 + ${square}/2`)],
              ],
              [
                ['<=', '((y[i] - z[i])^2 + (y[j] - z[j])^2)/2', hypothesis('product')],
                ['<=', `(${square} + ${square})/2`, hypothesis('distance')],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
      ],
      slack: 'the products are below half of the squares',
    },
  },

  instances: { sizes: { I: [0, 2] } },

  controls: {
    'the same constant at every point': {
      part: 'bound',
      states: `${weight} <= (1 + 4*v*V/(V - v))*exp(-sum(l in I, z[l]^2)/(2*V))`,
      counterexample: { I: 1, v: 1, V: 2, y: [10], z: [10] },
      because: 'far from the origin the weight of the larger variance is tiny',
    },
    'without the factor of the square': {
      part: 'bound',
      states: `${weight} <= exp(${rise})*exp(-sum(l in I, z[l]^2)/(2*V))`,
      counterexample: { I: 1, v: 1, V: 2, y: [0], z: [2] },
      instances: {
        sizes: { I: [1, 1] },
        draw: { v: { oneOf: [1] }, more: { oneOf: [1] }, y: { oneOf: [0] }, z: { oneOf: [2, -2] } },
      },
      because: '5/e^2 is more than 1/e',
    },
  },
});
