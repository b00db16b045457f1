/**
 * # A number lies between its absolute value and the negative of it
 *
 * Of use for products, whose absolute value is the product of absolute values.
 * Not claimed: which of the two bounds is attained.
 */
import { proof, real, sign } from 'lemmata';

export default proof({
  id: 'absolute-value-bounds',
  title: '-|x| <= x <= |x|',
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
  },

  controls: {
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
