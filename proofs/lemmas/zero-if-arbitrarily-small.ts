/**
 * # A number below every positive multiple of a constant is zero
 *
 * In absolute value. Not claimed: anything when only some of the multiples bound it.
 */
import { algebra, contradiction, hypothesis, proof, real, sign } from 'lemmata';

export default proof({
  id: 'zero-if-arbitrarily-small',
  title: 'A number that is at most every positive multiple of a constant is zero',
  sources: [],
  references: ['rudin1976, Theorem 1.20'],

  given: { d: real(), c: real('nonnegative') },
  hypotheses: { 'arbitrarily small': 'forall(eps in positive, abs(d) <= eps*c)' },

  parts: {
    zero: {
      states: 'd == 0',
      derivation: [
        contradiction('0 < 0', [
          ['<', 'abs(d) * (c + 2)/(2*(c + 1))', sign()],
          ['==', 'abs(d) - abs(d)/(2*(c + 1)) * c', algebra()],
          ['<=', 'rhs', hypothesis('arbitrarily small', { at: { eps: 'abs(d)/(2*(c + 1))' } })],
        ]),
      ],
    },
  },

  instances: { construct: { d: '0' } },

  controls: {
    'one multiple only': {
      part: 'zero',
      hypotheses: { 'arbitrarily small': 'abs(d) <= c' },
      counterexample: { d: 1, c: 1 },
      instances: { raw: { x: real() }, construct: { d: 'x', c: 'abs(x)' } },
      because: 'a bound of one size leaves room',
    },
  },
});
