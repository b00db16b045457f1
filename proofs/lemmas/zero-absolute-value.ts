/**
 * # A difference of absolute value at most zero is none
 *
 * Not claimed: anything for a small but positive distance.
 */
import { contradiction, hypothesis, proof, real, sign } from 'lemmata';

export default proof({
  id: 'zero-absolute-value',
  title: 'If |x - y| <= 0 then x = y',
  sources: [],
  references: ['rudin1976, Theorem 1.33'],

  given: { x: real(), y: real() },
  hypotheses: { 'no distance': 'abs(x - y) <= 0' },

  parts: {
    equality: {
      states: 'x == y',
      derivation: [
        contradiction('0 < 0', [
          ['<', 'abs(x - y)', sign()],
          ['<=', '0', hypothesis('no distance')],
        ]),
      ],
    },
  },

  instances: { construct: { y: 'x' } },

  controls: {
    'distance at most one': {
      part: 'equality',
      hypotheses: { 'no distance': 'abs(x - y) <= 1' },
      counterexample: { x: 0, y: 1 },
      instances: { construct: { y: 'x + 1' } },
      because: 'a positive distance separates',
    },
  },
});
