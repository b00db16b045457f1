/**
 * # A number above every negative multiple of a constant is nonnegative
 *
 * Not claimed: that it is positive when each bound is strict.
 */
import { algebra, contradiction, hypothesis, proof, real, sign } from 'lemmata';

export default proof({
  id: 'nonnegative-if-arbitrarily-near',
  title: 'A number that is at least every negative multiple of a constant is nonnegative',
  sources: [],
  references: ['rudin1976, Theorem 1.20'],

  given: { d: real(), c: real('nonnegative') },
  hypotheses: { 'arbitrarily near': 'forall(eps in positive, -eps*c <= d)' },

  parts: {
    nonnegative: {
      states: '0 <= d',
      derivation: [
        contradiction('0 < 0', [
          ['<', '-d * (c + 2)/(2*(c + 1))', sign()],
          ['==', '-d/(2*(c + 1)) * (-c) - d', algebra()],
          ['==', 'd/(2*(c + 1)) * c - d', algebra()],
          ['<=', 'rhs', hypothesis('arbitrarily near', { at: { eps: '-d/(2*(c + 1))' } })],
        ]),
      ],
    },
  },

  instances: {
    raw: { x: real('nonnegative') },
    construct: { d: 'x' },
    regimes: { 'tight: zero': { construct: { d: '0' } } },
  },

  controls: {
    'one multiple only': {
      part: 'nonnegative',
      hypotheses: { 'arbitrarily near': '-c <= d' },
      counterexample: { d: -1, c: 1 },
      instances: { raw: { x: real('nonnegative') }, construct: { d: '-x', c: 'x' } },
      because: 'a bound of one size leaves room',
    },
    positive: {
      part: 'nonnegative',
      states: '0 < d',
      counterexample: { d: 0, c: 1 },
      instances: { construct: { d: '0' } },
      because: 'zero fulfils the hypothesis',
    },
  },
});
