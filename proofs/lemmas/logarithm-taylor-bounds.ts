/**
 * # Taylor bounds of the logarithm
 *
 * For e >= 0, log(1 + e) is at most e - e^2/2 + e^3/3, and for 0 <= e < 1, log(1 - e) is at most -e - e^2/2: where the series ends,
 * the derivative of what is left has one sign. Not claimed: bounds from below.
 */
import { algebra, calculus, hypothesis, monotone, proof, real, sign } from 'lemmata';

export default proof({
  id: 'logarithm-taylor-bounds',
  title: 'log(1 + e) <= e - e^2/2 + e^3/3 and log(1 - e) <= -e - e^2/2',
  sources: [],
  references: ['dasgupta2003, Section 2'],

  given: {},

  parts: {
    above: {
      given: { e: real('nonnegative') },
      states: 'log(1 + e) <= e - e^2/2 + e^3/3',
      derivation: [
        monotone('falls', {
          variable: 'x',
          from: '0',
          to: 'e',
          of: 'log(1 + x) - x + x^2/2 - x^3/3',
          derivative: '<= 0',
          proof: [
            ['==', '-(x^3/(1 + x))', calculus()],
            ['<=', 'rhs', sign()],
          ],
        }),
        ['==', 'log(1 + e) - e + e^2/2 - e^3/3 + (e - e^2/2 + e^3/3)', algebra()],
        ['<=', 'log(1 + 0) - 0 + 0^2/2 - 0^3/3 + (e - e^2/2 + e^3/3)', hypothesis('falls')],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: near zero': { draw: { e: { between: [0, 0.0625] } } } } },
    },
    below: {
      given: { e: real('[0,1)') },
      states: 'log(1 - e) <= -e - e^2/2',
      derivation: [
        monotone('falls', {
          variable: 'x',
          from: '0',
          to: 'e',
          of: 'log(1 - x) + x + x^2/2',
          derivative: '<= 0',
          proof: [
            ['==', '-(x^2/(1 - x))', calculus()],
            ['<=', 'rhs', sign()],
          ],
        }),
        ['==', 'log(1 - e) + e + e^2/2 - e - e^2/2', algebra()],
        ['<=', 'log(1 - 0) + 0 + 0^2/2 - e - e^2/2', hypothesis('falls')],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: near zero': { draw: { e: { between: [0, 0.0625] } } } } },
    },
  },

  controls: {
    'the square alone': {
      part: 'above',
      replace: [' + e^3/3', ''],
      counterexample: { e: '1/2' },
      because: 'log(3/2) = 0.4055 is more than 0.375',
    },
    'one percent less of the cube': {
      part: 'above',
      replace: ['e^3/3', '33/100*e^3'],
      counterexample: { e: '1/1024' },
      instances: { draw: { e: { oneOf: ['1/1024', '1/512', '1/256'] } } },
      because: 'the next term of the series, -e^4/4, is smaller than e^3/300 there',
    },
    'one percent more of the square': {
      part: 'below',
      replace: ['e^2/2', '101/200*e^2'],
      counterexample: { e: '1/128' },
      instances: { draw: { e: { oneOf: ['1/128', '1/256', '1/512'] } } },
      because: 'the next term of the series, -e^3/3, is smaller than e^2/200 there',
    },
  },
});
