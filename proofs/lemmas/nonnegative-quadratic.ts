/**
 * # A quadratic function that is never negative has no positive discriminant
 *
 * The inequality of Cauchy and Schwarz for anything that is a nonnegative quadratic function on every line.
 * Not claimed: when it is an equality.
 */
import { algebra, have, hypothesis, lemma, proof, real, sign } from 'lemmata';

export default proof({
  id: 'nonnegative-quadratic',
  title: 'A quadratic function that is never negative has no positive discriminant',
  sources: [],
  references: ['rudin1976, Theorem 1.35'],

  given: { a: real('nonnegative'), b: real(), c: real('nonnegative') },
  hypotheses: { 'never negative': 'forall(t in R, 0 <= a*t^2 + 2*b*t + c)' },

  parts: {
    discriminant: {
      states: 'b^2 <= a*c',
      derivation: [
        have('near', 'forall(eps in positive, -eps*c <= a*c - b^2)', [
          [
            '<=',
            '-eps*c + (a + eps)*(a*(-b/(a + eps))^2 + 2*b*(-b/(a + eps)) + c)',
            hypothesis('never negative', { at: { t: '-b/(a + eps)' }, times: 'a + eps' }),
          ],
          ['==', 'a*c - b^2 - b^2*eps/(a + eps)', algebra()],
          ['<=', 'rhs', sign()],
        ]),
        have('difference', '0 <= a*c - b^2', [
          ['<=', 'rhs', lemma('nonnegative-if-arbitrarily-near', { at: { d: 'a*c - b^2', c: 'c' } })],
        ]),
        ['<=', 'b^2 + (a*c - b^2)', hypothesis('difference')],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    raw: { above: real('nonnegative'), root: real() },
    construct: { b: 'a*root', c: 'a*root^2 + above' },
    regimes: {
      'tight: a double root': { construct: { b: 'a*root', c: 'a*root^2' } },
      'a constant': { construct: { a: '0', b: '0', c: 'above' } },
    },
  },

  controls: {
    'never below minus one': {
      part: 'discriminant',
      hypotheses: { 'never negative': 'forall(t in R, -1 <= a*t^2 + 2*b*t + c)' },
      counterexample: { a: 1, b: 1, c: 0, t: -1 },
      instances: { draw: { t: { oneOf: [0] } }, construct: { b: 'a*root', c: '0' } },
      because: 't^2 + 2 t is not below -1, and its discriminant is positive',
    },
    'a linear term twice as large': {
      part: 'discriminant',
      replace: ['b^2', '(2*b)^2'],
      counterexample: { a: 1, b: 1, c: 1, t: 0 },
      because: 't^2 + 2 t + 1 is a square',
    },
  },
});
