/**
 * # The moduli of two complex numbers differ by no more than the numbers
 *
 * r + i s and t + i w, by real and imaginary parts; squared.
 * Not claimed: when they differ by as much (where the phases agree, they do).
 */
import { algebra, have, hypothesis, lemma, proof, real, sign } from 'lemmata';

export default proof({
  id: 'modulus-nonexpansive',
  title: 'The moduli of two complex numbers differ by no more than the numbers',
  sources: [],
  references: ['rudin1976, Theorem 1.33'],

  given: {},

  parts: {
    modulus: {
      given: { r: real(), s: real(), t: real(), w: real() },
      states: '(sqrt(r^2 + s^2) - sqrt(t^2 + w^2))^2 <= (r - t)^2 + (s - w)^2',
      derivation: [
        have(
          'Lagrange',
          '(r*t + s*w)^2 <= (sqrt(r^2 + s^2)*sqrt(t^2 + w^2))*(sqrt(r^2 + s^2)*sqrt(t^2 + w^2))',
          [
            ['<=', '(r*t + s*w)^2 + (r*w - s*t)^2', sign()],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('inner product', '2*(r*t + s*w) <= 2*(sqrt(r^2 + s^2)*sqrt(t^2 + w^2))', [
          [
            '<=',
            'sqrt(r^2 + s^2)*sqrt(t^2 + w^2) + sqrt(r^2 + s^2)*sqrt(t^2 + w^2)',
            lemma('product-below-mean', {
              at: {
                p: 'r*t + s*w',
                x: 'sqrt(r^2 + s^2)*sqrt(t^2 + w^2)',
                y: 'sqrt(r^2 + s^2)*sqrt(t^2 + w^2)',
              },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'r^2 + s^2 + t^2 + w^2 - 2*(sqrt(r^2 + s^2)*sqrt(t^2 + w^2))', algebra()],
        ['<=', 'r^2 + s^2 + t^2 + w^2 - 2*(r*t + s*w)', hypothesis('inner product')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { scale: real('nonnegative'), share: real('nonnegative') },
        regimes: {
          'tight: the same phase': {
            construct: { r: '3*scale', s: '4*scale', t: '3*share', w: '4*share' },
          },
        },
      },
    },
  },

  controls: {
    'one percent less': {
      part: 'modulus',
      replace: ['<= (r - t)^2', '<= 99/100*(r - t)^2'],
      counterexample: { r: 1, s: 0, t: 0, w: 0 },
      instances: { draw: { r: { oneOf: [1, 2] } }, construct: { s: '0', t: '0', w: '0' } },
      because: 'the modulus of 1 is 1',
    },
    'real parts alone': {
      part: 'modulus',
      replace: [' + (s - w)^2', ''],
      counterexample: { r: 0, s: 1, t: 0, w: 0 },
      instances: { draw: { s: { oneOf: [1, 2] } }, construct: { r: '0', t: '0', w: '0' } },
      because: 'i and 0 have the same real part',
    },
  },
});
