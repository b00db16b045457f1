/**
 * # A number whose square is at most a product is at most the mean of the factors
 *
 * The inequality of the arithmetic and the geometric mean, without roots.
 * Not claimed: when it is an equality.
 */
import { algebra, contradiction, have, hypothesis, proof, real, sign } from 'lemmata';

export default proof({
  id: 'product-below-mean',
  title: 'If p^2 <= x y for nonnegative x and y then 2p <= x + y',
  sources: [],
  references: ['hardy1952, Theorem 9'],

  given: { x: real('nonnegative'), y: real('nonnegative'), p: real() },
  hypotheses: { 'square below the product': 'p^2 <= x*y' },

  parts: {
    mean: {
      states: '2*p <= x + y',
      derivation: [
        contradiction('0 < 0', [
          have('positive', '0 < 2*p', [
            ['<=', 'x + y', sign()],
            ['<', 'rhs', hypothesis('contrary')],
          ]),
          ['<=', '(x - y)^2', sign()],
          ['==', '(x + y)^2 - 4*(x*y)', algebra()],
          ['<=', '(x + y)^2 - 4*p^2', hypothesis('square below the product')],
          ['<=', '(x + y)*(2*p) - 4*p^2', hypothesis('contrary', { times: 'x + y' })],
          ['<', '2*p*(2*p) - 4*p^2', hypothesis('contrary', { times: '2*p' })],
          ['==', 'rhs', algebra()],
        ]),
      ],
    },
  },

  instances: {
    raw: { a: real('nonnegative'), b: real('nonnegative'), share: real('[-1,1]') },
    construct: { x: 'a^2', y: 'b^2', p: 'share*a*b' },
    regimes: { 'tight: equal factors': { construct: { x: 'a', y: 'a', p: 'a' } } },
  },

  controls: {
    'factors of any sign': {
      part: 'mean',
      given: { x: real(), y: real() },
      counterexample: { x: -1, y: -1, p: 0 },
      instances: { construct: { x: '-a', y: '-a', p: '0' } },
      because: '0 is more than -1',
    },
    'half the mean': {
      part: 'mean',
      replace: ['x + y', '(x + y)/2'],
      counterexample: { x: 1, y: 1, p: 1 },
      because: '2 is more than 1',
    },
  },
});
