/**
 * # Numbers that are not negative are in the order of their squares
 *
 * If a^2 <= b^2 and 0 <= b then a <= b, of whatever sign a is. Not claimed: anything for negative b.
 */
import { algebra, hypothesis, proof, real, sign } from 'lemmata';

export default proof({
  id: 'order-of-squares',
  title: 'If a^2 <= b^2 and 0 <= b then a <= b',
  sources: [],
  references: ['rudin1976, Theorem 1.21'],

  given: { a: real(), b: real('nonnegative') },
  hypotheses: { 'squares in order': 'a^2 <= b^2' },

  parts: {
    order: {
      states: 'a <= b',
      derivation: [
        ['<=', 'abs(a)', sign()],
        ['==', 'sqrt(a^2)', algebra()],
        ['<=', 'sqrt(b^2)', hypothesis('squares in order')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { share: real('[0,1]'), way: real() },
        draw: { way: { oneOf: [-1, 1] } },
        construct: { a: 'way*share*b' },
        regimes: { 'tight: equal numbers': { construct: { a: 'b' } } },
      },
    },
  },

  controls: {
    'squares the other way round': {
      part: 'order',
      hypotheses: { 'squares in order': 'b^2 <= a^2' },
      counterexample: { a: 2, b: 1 },
      instances: { construct: { a: '2*b' } },
      because: 'the larger number has the larger square',
    },
    'a negative bound': {
      part: 'order',
      given: { b: real() },
      counterexample: { a: 0, b: -1 },
      instances: { raw: { size: real('positive') }, construct: { b: '-size', a: 'size/2' } },
      because: 'the square does not tell -1 from 1',
    },
  },
});
