/**
 * # The best exponent in Hoeffding's inequality
 *
 * s = 4 t/v makes s^2 v/8 - s t as small as it can be, -2 t^2/v. Not claimed: the inequality.
 */
import { algebra, have, hypothesis, proof, real, sign } from 'lemmata';

export default proof({
  id: 'hoeffding-opt',
  title: "The best exponent in Hoeffding's inequality",
  sources: [],
  references: ['hoeffding1963'],

  given: { t: real(), v: real('positive') },

  parts: {
    value: {
      states: 'exp((4*t/v)^2/8*v - 4*t/v*t) == exp(-(2*t^2/v))',
      derivation: [['==', 'rhs', algebra()]],
    },
    optimal: {
      given: { s: real() },
      states: 'exp(-(2*t^2/v)) <= exp(s^2/8*v - s*t)',
      derivation: [
        have('exponents', '-(2*t^2/v) <= s^2/8*v - s*t', [['<=', 'rhs', sign('v/8*(s - 4*t/v)^2')]]),
        ['<=', 'rhs', hypothesis('exponents')],
      ],
      instances: {
        regimes: {
          'tight: the best exponent': { construct: { s: '4*t/v' } },
          'tight: at zero': { draw: { t: { oneOf: [0] } }, construct: { s: '0' } },
        },
      },
    },
  },

  instances: { regimes: { 'at zero': { draw: { t: { oneOf: [0] } } } } },

  controls: {
    'half of it': {
      part: 'value',
      states: 'exp((2*t/v)^2/8*v - 2*t/v*t) == exp(-(2*t^2/v))',
      counterexample: { t: 1, v: 1 },
      because: 'exp(-3/2) on the left, exp(-2) on the right',
    },
    'a smaller bound': {
      part: 'optimal',
      states: 'exp(-(2*t^2/v)) <= 99/100*exp(s^2/8*v - s*t)',
      counterexample: { t: 1, v: 1, s: 4 },
      instances: { construct: { s: '4*t/v' } },
      because: 'at s = 4 t/v both sides agree',
    },
  },
});
