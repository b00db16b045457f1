/**
 * # The exponential lies above its tangent at zero, for negative numbers below its second Taylor polynomial
 *
 * Not claimed: Taylor polynomials of higher degree.
 */
import { algebra, calculus, hypothesis, lemma, monotone, proof, real } from 'lemmata';

export default proof({
  id: 'exponential-at-least-linear',
  title: '1 + t <= exp(t), and exp(-t) <= 1 - t + t^2/2 for t >= 0',
  sources: [],
  references: ['hardy1952, Theorem 145'],

  given: { t: real() },

  parts: {
    bound: {
      states: '1 + t <= exp(t)',
      derivation: [
        ['==', '1 + log(exp(t))', algebra()],
        ['<=', '1 + (exp(t) - 1)', lemma('log-at-most-linear', { part: 'bound' })],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: at zero': { draw: { t: { oneOf: [0] } } } } },
    },
    'second order': {
      given: { t: real('nonnegative') },
      states: 'exp(-t) <= 1 - t + t^2/2',
      derivation: [
        monotone('falls', {
          variable: 's',
          from: '0',
          to: 't',
          of: 'exp(-s) + s - s^2/2',
          derivative: '<= 0',
          proof: [
            ['==', '1 - s - exp(-s)', calculus()],
            [
              '<=',
              'exp(-s) - exp(-s)',
              lemma('exponential-at-least-linear', { part: 'bound', at: { t: '-s' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
        ['==', 'exp(-t) + t - t^2/2 - t + t^2/2', algebra()],
        ['<=', 'exp(-0) + 0 - 0^2/2 - t + t^2/2', hypothesis('falls')],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: at zero': { draw: { t: { oneOf: [0] } } } } },
    },
  },

  controls: {
    'a larger slope': {
      part: 'bound',
      states: '1 + 101/100*t <= exp(t)',
      counterexample: { t: '1/128' },
      instances: { draw: { t: { between: [0, 1 / 64] } } },
      because: 'the slope at 0 is 1',
    },
    'without the square': {
      part: 'second order',
      states: 'exp(-t) <= 1 - t',
      counterexample: { t: 1 },
      because: 'exp(-1) is positive',
    },
    'one percent less of the square': {
      part: 'second order',
      states: 'exp(-t) <= 1 - t + 99/200*t^2',
      counterexample: { t: '1/64' },
      instances: { draw: { t: { between: [0, 1 / 64] } } },
      because: 'the second derivative at 0 is 1',
    },
    'the second order for negative numbers': {
      part: 'second order',
      given: { t: real('[-4,0]') },
      counterexample: { t: -1 },
      because: 'e is more than 5/2',
    },
  },
});
