/**
 * # Twice the inverse hyperbolic tangent lies between 2u and 2u/(1 - u^2)
 *
 * 2u <= log((1 + u)/(1 - u)) <= 2u/(1 - u^2) for 0 <= u < 1, equal at 0. Not claimed: negative u; bounds of higher order.
 */
import { algebra, calculus, have, hypothesis, monotone, proof, real, sign } from 'lemmata';

/** The fact `inside`: s stays below 1. */
const inside = have('inside', '0 < 1 - s', [
  ['<', '1 - u', sign()],
  ['<=', 'rhs', hypothesis('below')],
]);

export default proof({
  id: 'inverse-hyperbolic-tangent',
  title: '2u <= log(1 + u) - log(1 - u) <= 2u/(1 - u^2) for 0 <= u < 1',
  sources: [],
  references: ['hardy1952, Theorem 150'],

  given: { u: real('[0,1)') },

  parts: {
    'from below': {
      states: '2*u <= log(1 + u) - log(1 - u)',
      derivation: [
        monotone('rises', {
          variable: 's',
          from: '0',
          to: 'u',
          of: 'log(1 + s) - log(1 - s) - 2*s',
          derivative: '>= 0',
          proof: [
            inside,
            ['==', '1/(1 + s) + 1/(1 - s) - 2', calculus()],
            ['==', '2*s^2/((1 + s)*(1 - s))', algebra()],
            ['>=', 'rhs', sign()],
          ],
        }),
        ['==', '2*u + (log(1 + 0) - log(1 - 0) - 2*0)', algebra()],
        ['<=', '2*u + (log(1 + u) - log(1 - u) - 2*u)', hypothesis('rises')],
        ['==', 'rhs', algebra()],
      ],
    },
    'from above': {
      states: 'log(1 + u) - log(1 - u) <= 2*u/(1 - u^2)',
      derivation: [
        monotone('falls', {
          variable: 's',
          from: '0',
          to: 'u',
          of: 'log(1 + s) - log(1 - s) - (1/(1 - s) - 1/(1 + s))',
          derivative: '<= 0',
          proof: [
            inside,
            ['==', '1/(1 + s) + 1/(1 - s) - (1/(1 - s)^2 + 1/(1 + s)^2)', calculus()],
            ['==', '-2*s^2*(1 + s + (1 - s))/((1 - s)^2*(1 + s)^2)', algebra()],
            ['<=', 'rhs', sign()],
          ],
        }),
        ['==', 'log(1 + u) - log(1 - u) - (1/(1 - u) - 1/(1 + u)) + 2*u/((1 - u)*(1 + u))', algebra()],
        [
          '<=',
          'log(1 + 0) - log(1 - 0) - (1/(1 - 0) - 1/(1 + 0)) + 2*u/((1 - u)*(1 + u))',
          hypothesis('falls'),
        ],
        ['==', '2*u/((1 - u)*(1 + u))', algebra()],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    draw: { u: { between: [0, 0.9375] } },
    regimes: { 'tight: at zero': { draw: { u: { oneOf: [0] } } } },
  },

  controls: {
    'one percent more from below': {
      part: 'from below',
      states: '101/50*u <= log(1 + u) - log(1 - u)',
      counterexample: { u: '1/64' },
      instances: { draw: { u: { between: [0, 0.03125] } } },
      because: 'the slope at 0 is 2',
    },
    'without the square': {
      part: 'from above',
      states: 'log(1 + u) - log(1 - u) <= 2*u',
      counterexample: { u: '1/2' },
      because: 'log 3 is more than 1',
    },
  },
});
