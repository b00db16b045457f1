/**
 * # A number lies between its absolute value and the negative of it, and absolute values add up
 *
 * Of use for products, whose absolute value is the product of absolute values.
 * Not claimed: which of the bounds is attained.
 */
import { proof, real, sign } from 'lemmata';

export default proof({
  id: 'absolute-value-bounds',
  title: '-|x| <= x <= |x|, and |x + y| <= |x| + |y|',
  sources: [],
  references: ['rudin1976, Theorem 1.33'],

  given: { x: real() },

  parts: {
    above: {
      states: 'x <= abs(x)',
      derivation: [['<=', 'rhs', sign()]],
      instances: {
        raw: { size: real('nonnegative') },
        regimes: { 'tight: x >= 0': { construct: { x: 'size' } } },
      },
    },
    below: {
      states: '-abs(x) <= x',
      derivation: [['<=', 'rhs', sign()]],
      instances: {
        raw: { size: real('nonnegative') },
        regimes: { 'tight: x <= 0': { construct: { x: '-size' } } },
      },
    },
    triangle: {
      given: { y: real() },
      states: 'abs(x + y) <= abs(x) + abs(y)',
      derivation: [['<=', 'rhs', sign()]],
      instances: {
        raw: { share: real('nonnegative') },
        regimes: { 'tight: one sign': { construct: { y: 'share*x' } } },
      },
    },
  },

  controls: {
    'only the larger of two': {
      part: 'triangle',
      replace: ['abs(x) + abs(y)', 'max(abs(x), abs(y))'],
      counterexample: { x: 1, y: 1 },
      because: '2 is more than 1',
    },
    'half as large': {
      part: 'above',
      replace: ['abs(x)', 'abs(x)/2'],
      counterexample: { x: 1 },
      because: '1 is more than 1/2',
    },
    'half as far below': {
      part: 'below',
      replace: ['-abs(x)', '-abs(x)/2'],
      counterexample: { x: -1 },
      because: '-1 is less than -1/2',
    },
  },
});
