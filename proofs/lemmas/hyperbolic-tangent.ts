/**
 * # The hyperbolic tangent by exponentials
 *
 * tanh z = (exp(2z) - 1)/(exp(2z) + 1) for z >= 0. Not claimed: negative z (tanh is odd).
 */
import { algebra, calculus, have, hypothesis, monotone, proof, real } from 'lemmata';

export default proof({
  id: 'hyperbolic-tangent',
  title: 'tanh z = (exp(2z) - 1)/(exp(2z) + 1)',
  sources: [],
  references: ['rudin1976, Chapter 8'],

  given: { z: real('nonnegative') },

  parts: {
    exponentials: {
      states: 'tanh(z) == (exp(2*z) - 1)/(exp(2*z) + 1)',
      derivation: [
        monotone('constant', {
          variable: 's',
          from: '0',
          to: 'z',
          of: '(1 + tanh(s))/(1 - tanh(s))*exp(-2*s)',
          derivative: '== 0',
          proof: [
            [
              '==',
              '((1 - tanh(s)^2)/(1 - tanh(s)) + (1 + tanh(s))*(1 - tanh(s)^2)/(1 - tanh(s))^2 - 2*(1 + tanh(s))/(1 - tanh(s)))*exp(-2*s)',
              calculus(),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
        have('ratio', '1 + tanh(z) == exp(2*z)*(1 - tanh(z))', [
          ['==', '(1 + tanh(z))/(1 - tanh(z))*exp(-2*z)*(exp(2*z)*(1 - tanh(z)))', algebra()],
          ['==', '(1 + tanh(0))/(1 - tanh(0))*exp(-2*0)*(exp(2*z)*(1 - tanh(z)))', hypothesis('constant')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'rhs', hypothesis('ratio', { times: '1/(exp(2*z) + 1)' })],
      ],
    },
  },

  instances: { draw: { z: { between: [0, 4] } } },

  controls: {
    'of the single argument': {
      part: 'exponentials',
      states: 'tanh(z) == (exp(z) - 1)/(exp(z) + 1)',
      counterexample: { z: 1 },
      because: 'that is tanh of z/2',
    },
  },
});
