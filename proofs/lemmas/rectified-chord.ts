/**
 * # Where an affine function does not change its sign, relu of it is affine
 *
 * a and b are its values at the ends x and y, c the one at z between.
 * Not claimed: anything where it changes its sign.
 */
import { algebra, cases, have, hypothesis, lemma, proof, real, sign } from 'lemmata';

export default proof({
  id: 'rectified-chord',
  title: 'Where an affine function does not change its sign, relu of it is affine',
  sources: [],
  references: ['telgarsky2016, Section 3'],

  given: {},

  parts: {
    'rectified chord': {
      given: { x: real(), y: real(), z: real(), a: real(), b: real(), c: real() },
      hypotheses: {
        'from x': 'x <= z',
        'to y': 'z <= y',
        apart: 'x < y',
        'one sign': '0 <= a*b',
        chord: '(y - x)*c == (y - z)*a + (z - x)*b',
      },
      states: '(y - x)*relu(c) == (y - z)*relu(a) + (z - x)*relu(b)',
      instances: {
        raw: { share: real('[0,1]'), ratio: real('nonnegative') },
        construct: {
          y: 'x + 4',
          z: 'x + 4*share',
          b: 'a*ratio',
          c: '(1 - share)*a + share*(a*ratio)',
        },
        regimes: { 'one end at zero': { construct: { a: '0', b: 'ratio - 1', c: 'share*(ratio - 1)' } } },
      },
      derivation: [
        have('value', 'c == ((y - z)*a + (z - x)*b)/(y - x)', [
          ['==', '(y - x)*c/(y - x)', algebra()],
          ['==', 'rhs', hypothesis('chord', { times: '1/(y - x)' })],
        ]),
        cases(
          '0 < a',
          [
            have('other', '0 <= b', [
              ['<=', 'a*b/a', hypothesis('one sign', { times: '1/a' })],
              ['==', 'rhs', algebra()],
            ]),
            have('between', '0 <= c', [
              ['<=', '((y - z)*a + (z - x)*b)/(y - x)', sign()],
              ['==', 'rhs', hypothesis('value')],
            ]),
            ['==', '(y - x)*c', algebra()],
            ['==', '(y - z)*a + (z - x)*b', hypothesis('chord')],
            ['==', 'rhs', algebra()],
          ],
          [
            cases(
              'a < 0',
              [
                have('other', 'b <= 0', [
                  ['==', 'a*b/a', algebra()],
                  ['<=', '0/a', hypothesis('one sign', { times: '-1/a' })],
                  ['==', 'rhs', algebra()],
                ]),
                have('between', 'c <= 0', [
                  ['==', '((y - z)*a + (z - x)*b)/(y - x)', hypothesis('value')],
                  ['<=', 'rhs', sign()],
                ]),
                ['==', '0', algebra()],
                ['==', 'rhs', algebra()],
              ],
              [
                have('zero', 'a == 0', [['==', 'rhs', lemma('antisymmetry-of-order')]]),
                have('multiple', 'c == (z - x)/(y - x)*b', [
                  ['==', '((y - z)*0 + (z - x)*b)/(y - x)', hypothesis('value'), hypothesis('zero')],
                  ['==', 'rhs', algebra()],
                ]),
                cases(
                  '0 <= b',
                  [
                    have('between', '0 <= c', [
                      ['<=', '(z - x)/(y - x)*b', sign()],
                      ['==', 'rhs', hypothesis('multiple')],
                    ]),
                    ['==', '(y - x)*c', algebra()],
                    ['==', '(z - x)*b', hypothesis('multiple', { times: 'y - x' })],
                    ['==', '(y - z)*relu(0) + (z - x)*relu(b)', algebra()],
                    ['==', 'rhs', hypothesis('zero')],
                  ],
                  [
                    have('between', 'c <= 0', [
                      ['==', '(z - x)/(y - x)*b', hypothesis('multiple')],
                      ['<=', 'rhs', sign()],
                    ]),
                    ['==', '0', algebra()],
                    ['==', '(y - z)*relu(0) + (z - x)*relu(b)', algebra()],
                    ['==', 'rhs', hypothesis('zero')],
                  ],
                ),
              ],
            ),
          ],
        ),
      ],
    },
  },

  controls: {
    'a change of sign': {
      part: 'rectified chord',
      without: ['one sign'],
      counterexample: { x: -1, y: 1, z: 0, a: -1, b: 1, c: 0 },
      instances: { construct: { y: 'x + 4', z: 'x + 2', a: '-1', b: '1', c: '0' } },
      because: 'relu is 0 at 0 and its chord from -1 to 1 is not',
    },
    'no chord': {
      part: 'rectified chord',
      without: ['chord'],
      counterexample: { x: 0, y: 2, z: 1, a: 0, b: 0, c: 1 },
      instances: { construct: { y: 'x + 4', z: 'x + 2', a: '0', b: '0', c: '1' } },
      because: 'c may be anything then',
    },
  },
});
