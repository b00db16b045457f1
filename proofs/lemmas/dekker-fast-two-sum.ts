/**
 * # Three operations find the error of an addition, the larger number first
 *
 * For |b| <= |a| and s = fl(a + b): s - a is a number of the machine, and so fl(b - fl(s - a)) is a + b - s. Either the sum is at least half of a, and
 * its difference from a is exact, or it is small and nothing was rounded.
 * Not claimed: other bases, where |a| < |b| matters more.
 */
import { algebra, both, cases, have, hypothesis, lemma, proof, real, sign } from 'lemmata';
import { back, first, machine, machineNumbers, nextTo, rounded, rounding, sum } from './_floating-point.ts';

export default proof({
  id: 'dekker-fast-two-sum',
  title: 'Three operations find the error of an addition, the larger number first',
  sources: [],
  references: ['dekker1971', 'boldo2017'],

  ...rounding,

  parts: {
    Fast2Sum: {
      given: { a: real(), b: real() },
      hypotheses: {
        'a and b are numbers': '(fl(a) == a) and (fl(b) == b)',
        'the larger first': 'abs(b) <= abs(a)',
      },
      states: `(${back} == ${sum} - a) and (fl(b - ${back}) == a + b - ${sum})`,
      derivation: [
        have('a is a number', 'fl(a) == a', [['==', 'rhs', hypothesis('a and b are numbers')]]),
        have('b is a number', 'fl(b) == b', [['==', 'rhs', hypothesis('a and b are numbers')]]),
        have('difference found', `${back} == ${sum} - a`, [
          cases(
            'abs(a)/2 <= abs(a + b)',
            [
              have('between half and twice', 'abs(a + b - 5/4*a) <= 3/4*abs(a)', [
                cases(
                  '0 <= a',
                  [
                    have('b not far', 'abs(b) <= a', [
                      ['<=', 'abs(a)', hypothesis('the larger first')],
                      ['==', 'rhs', algebra()],
                    ]),
                    have('not negative', '0 <= a + b', [
                      ['<=', 'a - abs(b)', hypothesis('b not far')],
                      ['<=', 'rhs', sign()],
                    ]),
                    have('from', 'a/2 <= a + b', [
                      ['==', 'abs(a)/2', algebra()],
                      ['<=', 'abs(a + b)', hypothesis('case')],
                      ['==', 'rhs', hypothesis('not negative')],
                    ]),
                    have('below', 'a + b - 5/4*a <= 3/4*a', [
                      ['<=', 'a + abs(b) - 5/4*a', sign()],
                      ['<=', 'rhs', hypothesis('b not far')],
                    ]),
                    have('above', '-(a + b - 5/4*a) <= 3/4*a', [['<=', 'rhs', hypothesis('from')]]),
                    ['<=', '3/4*a', hypothesis('below'), hypothesis('above')],
                    ['==', 'rhs', algebra()],
                  ],
                  [
                    have('b not far', 'abs(b) <= -a', [
                      ['<=', 'abs(a)', hypothesis('the larger first')],
                      ['==', 'rhs', algebra()],
                    ]),
                    have('not positive', 'a + b <= 0', [
                      ['<=', 'a + abs(b)', sign()],
                      ['<=', 'rhs', hypothesis('b not far')],
                    ]),
                    have('to', 'a + b <= a/2', [
                      ['==', '-abs(a + b)', algebra()],
                      ['<=', '-abs(a)/2', hypothesis('case')],
                      ['==', 'rhs', algebra()],
                    ]),
                    have('above', '-(a + b - 5/4*a) <= 3/4*(-a)', [
                      ['<=', '-(a - abs(b) - 5/4*a)', sign()],
                      ['<=', 'rhs', hypothesis('b not far')],
                    ]),
                    have('below', 'a + b - 5/4*a <= 3/4*(-a)', [['<=', 'rhs', hypothesis('to')]]),
                    ['<=', '3/4*(-a)', hypothesis('below'), hypothesis('above')],
                    ['==', 'rhs', algebra()],
                  ],
                ),
              ]),
              [
                '==',
                'rhs',
                lemma('sterbenz-lemma', {
                  part: 'near a number',
                  at: { ...machine, v: 'a + b', y: 'a' },
                }),
              ],
            ],
            [
              have('small', 'abs(a + b) <= abs(a)/2', [['<=', 'rhs', hypothesis('case')]]),
              have('no larger than a', 'abs(a + b) <= abs(a)', [
                ['<=', 'abs(a)/2', hypothesis('small')],
                ['<=', 'rhs', sign()],
              ]),
              have('no larger than b', 'abs(a + b) <= abs(b)', [
                ['==', '2*abs(a + b) - abs(a + b)', algebra()],
                ['<=', '2*(abs(a)/2) - abs(a + b)', hypothesis('small')],
                ['==', 'abs((a + b) + (-b)) - abs(a + b)', algebra()],
                [
                  '<=',
                  'abs(a + b) + abs(-b) - abs(a + b)',
                  lemma('absolute-value-bounds', { part: 'triangle', at: { x: 'a + b', y: '-b' } }),
                ],
                ['==', 'rhs', algebra()],
              ]),
              have('exact', `${sum} == a + b`, [
                [
                  '==',
                  'rhs',
                  lemma('sterbenz-lemma', {
                    part: 'small sum',
                    at: { ...machine, a: 'a', b: 'b' },
                  }),
                ],
              ]),
              ['==', 'fl(a + b - a)', hypothesis('exact')],
              ['==', 'fl(b)', algebra()],
              ['==', 'b', hypothesis('b is a number')],
              ['==', 'a + b - a', algebra()],
              ['==', 'rhs', hypothesis('exact')],
            ],
          ),
        ]),
        both(
          [['==', 'rhs', hypothesis('difference found')]],
          [
            ['==', `fl(b - (${sum} - a))`, hypothesis('difference found')],
            ['==', `fl(a + b - ${sum})`, algebra()],
            [
              '==',
              'rhs',
              lemma('error-of-an-addition', {
                part: 'error of an addition',
                at: { ...machine, a: 'a', b: 'b' },
              }),
            ],
          ],
        ),
      ],
      instances: {
        construct: { a: first, b: `share*${nextTo}/2` },
        draw: { share: { oneOf: [0, '1/2', 1] } },
      },
    },
  },

  instances: machineNumbers,

  controls: {
    'Dekker with the smaller first': {
      part: 'Fast2Sum',
      without: ['the larger first'],
      counterexample: { bits: 2, fl: rounded('<='), a: 1, b: 8 },
      instances: { sizes: { bits: [2, 2] }, construct: { a: 'way', b: '8*way' } },
      because: 'what is lost of 1 + 8 is not found',
    },
  },
});
