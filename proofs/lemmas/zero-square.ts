/**
 * # A number whose square is at most zero is zero
 *
 * Not claimed: anything for a small but positive square.
 */
import { contradiction, hypothesis, proof, real, sign } from 'lemmata';

export default proof({
  id: 'zero-square',
  title: 'If x^2 <= 0 then x = 0',
  sources: [],
  references: ['rudin1976, Proposition 1.18'],

  given: { x: real() },
  hypotheses: { 'no square': 'x^2 <= 0' },

  parts: {
    zero: {
      states: 'x == 0',
      derivation: [
        contradiction('0 < 0', [
          ['<', 'x^2', sign()],
          ['<=', '0', hypothesis('no square')],
        ]),
      ],
    },
  },

  instances: { construct: { x: '0' } },

  controls: {
    'square at most one': {
      part: 'zero',
      hypotheses: { 'no square': 'x^2 <= 1' },
      counterexample: { x: 1 },
      instances: { construct: { x: '1' } },
      because: 'a positive square belongs to a number that is not zero',
    },
  },
});
