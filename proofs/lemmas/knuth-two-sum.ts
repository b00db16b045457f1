/**
 * # Six operations find the error of an addition, in any order
 *
 * What a and b lose in s = fl(a + b) is found for both, whichever is larger: where b is, the first difference s - a may be rounded, and what
 * it loses is made up for by the second.
 * Not claimed: overflow and underflow; that fewer operations do not suffice.
 */
import {
  algebra,
  cases,
  contradiction,
  type Derivation,
  have,
  hypothesis,
  lemma,
  obtain,
  proof,
  real,
  witness,
} from 'lemmata';
import { back, machine, machineNumbers, numbers, rounded, rounding, sum, twoSum } from './_floating-point.ts';

/** Where a and b have one sign, |b|/2 < |a| <= |b|: their distance, without its bars. */
const oneSide = (distance: string): Derivation => [
  have('apart', `${distance} == abs(b) - abs(a)`, [['==', 'rhs', algebra()]]),
  have('in order', `0 <= ${distance}`, [
    ['==', 'abs(b) - abs(b)', algebra()],
    ['<=', 'abs(b) - abs(a)', hypothesis('a is smaller')],
    ['==', 'rhs', hypothesis('apart')],
  ]),
  ['==', distance, hypothesis('in order')],
  ['==', 'abs(b) - abs(a)', hypothesis('apart')],
  ['<=', 'abs(b) - abs(b)/2', hypothesis('a is large')],
  ['==', 'rhs', algebra()],
];
/** Where they have two, their sum would be smaller than a. */
const otherSides = (sumOfBoth: string): Derivation => [
  contradiction('0 < 0', [
    have('apart', `${sumOfBoth} == abs(b) - abs(a)`, [['==', 'rhs', algebra()]]),
    have('in order', `0 <= ${sumOfBoth}`, [
      ['==', 'abs(b) - abs(b)', algebra()],
      ['<=', 'abs(b) - abs(a)', hypothesis('a is smaller')],
      ['==', 'rhs', hypothesis('apart')],
    ]),
    ['==', 'abs(a) - abs(a)', algebra()],
    ['<=', 'abs(a + b) - abs(a)', hypothesis('a no larger than the sum')],
    ['==', `${sumOfBoth} - abs(a)`, hypothesis('in order')],
    ['==', 'abs(b) - abs(a) - abs(a)', hypothesis('apart')],
    ['<', 'abs(b) - abs(b)/2 - abs(b)/2', hypothesis('a is large')],
    ['==', '0', algebra()],
  ]),
];

export default proof({
  id: 'knuth-two-sum',
  title: 'Six operations find the error of an addition, in any order',
  sources: [],
  references: ['knuth1997, Section 4.2.2', 'boldo2017'],

  ...rounding,

  parts: {
    TwoSum: {
      given: { a: real(), b: real() },
      hypotheses: { 'a and b are numbers': '(fl(a) == a) and (fl(b) == b)' },
      states: `${twoSum} == a + b`,
      derivation: [
        have('a is a number', 'fl(a) == a', [['==', 'rhs', hypothesis('a and b are numbers')]]),
        have('b is a number', 'fl(b) == b', [['==', 'rhs', hypothesis('a and b are numbers')]]),
        have('zero', 'fl(0) == 0', [
          [
            '==',
            'rhs',
            lemma('rounding-to-nearest', {
              part: 'the numbers again',
              at: { ...machine, v: '0', y: 'a' },
            }),
          ],
        ]),
        have('opposite', 'fl(-a) == -a', [
          [
            '==',
            'rhs',
            lemma('rounding-to-nearest', {
              part: 'the numbers again',
              at: { ...machine, v: '0', y: 'a' },
            }),
          ],
        ]),
        have('sum kept', `fl(${sum}) == ${sum}`, [
          [
            '==',
            'rhs',
            lemma('rounding-to-nearest', {
              part: 'the numbers again',
              at: { ...machine, v: 'a + b', y: 'a' },
            }),
          ],
        ]),
        have('named', `exists(s in R, s == ${sum})`, [witness({ s: sum }), ['==', 'rhs', algebra()]]),
        obtain('s', 'the sum', hypothesis('named')),
        have('error kept', 'fl(a + b - s) == a + b - s', [
          ['==', `fl(a + b - ${sum})`, hypothesis('the sum')],
          [
            '==',
            `a + b - ${sum}`,
            lemma('error-of-an-addition', {
              part: 'error of an addition',
              at: { ...machine, a: 'a', b: 'b' },
            }),
          ],
          ['==', 'rhs', hypothesis('the sum')],
        ]),
        have('s kept', 'fl(s) == s', [
          ['==', `fl(${sum})`, hypothesis('the sum')],
          ['==', sum, hypothesis('sum kept')],
          ['==', 'rhs', hypothesis('the sum')],
        ]),
        have('in s', 's + fl(fl(a - fl(s - fl(s - a))) + fl(b - fl(s - a))) == a + b', [
          cases(
            'abs(b) <= abs(a)',
            [
              have('second', 'fl(s - a) == s - a', [
                ['==', `fl(${sum} - a)`, hypothesis('the sum')],
                ['==', `${sum} - a`, lemma('dekker-fast-two-sum', { at: { ...machine, a: 'a', b: 'b' } })],
                ['==', 'rhs', hypothesis('the sum')],
              ]),
              ['==', 's + fl(fl(a - fl(s - (s - a))) + fl(b - (s - a)))', hypothesis('second')],
              ['==', 's + fl(fl(a - fl(a)) + fl(a + b - s))', algebra()],
              [
                '==',
                's + fl(fl(a - a) + (a + b - s))',
                hypothesis('a is a number'),
                hypothesis('error kept'),
              ],
              ['==', 's + fl(fl(0) + (a + b - s))', algebra()],
              ['==', 's + fl(0 + (a + b - s))', hypothesis('zero')],
              ['==', 's + fl(a + b - s)', algebra()],
              ['==', 's + (a + b - s)', hypothesis('error kept')],
              ['==', 'rhs', algebra()],
            ],
            [
              have('a is smaller', 'abs(a) <= abs(b)', [['<=', 'rhs', hypothesis('case')]]),
              cases(
                'abs(a) <= abs(a + b)',
                [
                  have('s is larger', 'abs(-a) <= abs(s)', [
                    ['==', 'abs(a)', algebra()],
                    [
                      '<=',
                      `abs(${sum})`,
                      lemma('rounding-to-nearest', {
                        part: 'sizes in order',
                        at: { ...machine, v: 'a + b', y: 'a' },
                      }),
                    ],
                    ['==', 'rhs', hypothesis('the sum')],
                  ]),
                  have('named too', 'exists(t in R, t == fl(s - a))', [
                    witness({ t: 'fl(s - a)' }),
                    ['==', 'rhs', algebra()],
                  ]),
                  obtain('t', 'the difference', hypothesis('named too')),
                  have('away from s', 'fl(t - s) == t - s', [
                    ['==', 'fl(fl(s + (-a)) - s)', hypothesis('the difference')],
                    [
                      '==',
                      'fl(s + (-a)) - s',
                      lemma('dekker-fast-two-sum', { at: { ...machine, a: 's', b: '-a' } }),
                    ],
                    ['==', 'rhs', hypothesis('the difference')],
                  ]),
                  have('first', 'fl(s - t) == s - t', [
                    ['==', 'fl(-(t - s))', algebra()],
                    [
                      '==',
                      '-(t - s)',
                      lemma('rounding-to-nearest', {
                        part: 'the numbers again',
                        at: { ...machine, v: '0', y: 't - s' },
                      }),
                    ],
                    ['==', 'rhs', algebra()],
                  ]),
                  have('what t lost', 'fl(s - a - t) == s - a - t', [
                    ['==', 'fl(s + (-a) - fl(s + (-a)))', hypothesis('the difference')],
                    [
                      '==',
                      's + (-a) - fl(s + (-a))',
                      lemma('error-of-an-addition', {
                        part: 'error of an addition',
                        at: { ...machine, a: 's', b: '-a' },
                      }),
                    ],
                    ['==', 'rhs', hypothesis('the difference')],
                  ]),
                  have('of a', 'fl(a - (s - t)) == a - (s - t)', [
                    ['==', 'fl(-(s - a - t))', algebra()],
                    [
                      '==',
                      '-(s - a - t)',
                      lemma('rounding-to-nearest', {
                        part: 'the numbers again',
                        at: { ...machine, v: '0', y: 's - a - t' },
                      }),
                    ],
                    ['==', 'rhs', algebra()],
                  ]),
                  have('error of the sum', 'abs(s - a - b) <= abs(b)/2', [
                    cases(
                      'abs(a) <= abs(b)/2',
                      [
                        ['==', `abs(${sum} - (a + b))`, hypothesis('the sum')],
                        [
                          '<=',
                          'abs(b - (a + b))',
                          lemma('rounding-to-nearest', {
                            part: 'nearest',
                            at: { ...machine, v: 'a + b', y: 'b' },
                          }),
                        ],
                        ['==', 'abs(a)', algebra()],
                        ['<=', 'rhs', hypothesis("case''")],
                      ],
                      [
                        have('double', 'fl(2*b) == 2*b', [
                          [
                            '==',
                            'rhs',
                            lemma('rounding-to-nearest', {
                              part: 'the numbers again',
                              at: { ...machine, v: '0', y: 'b' },
                            }),
                          ],
                        ]),
                        have('a is large', 'abs(b)/2 < abs(a)', [['<', 'rhs', hypothesis("case''")]]),
                        have('a no larger than the sum', 'abs(a) <= abs(a + b)', [
                          ['<=', 'rhs', hypothesis("case'")],
                        ]),
                        have('one side', 'abs(b - a) <= abs(b)/2', [
                          cases(
                            '0 <= a',
                            [cases('0 <= b', oneSide('b - a'), otherSides('-a - b'))],
                            [cases('0 <= b', otherSides('a + b'), oneSide('a - b'))],
                          ),
                        ]),
                        ['==', `abs(${sum} - (a + b))`, hypothesis('the sum')],
                        [
                          '<=',
                          'abs(2*b - (a + b))',
                          lemma('rounding-to-nearest', {
                            part: 'nearest',
                            at: { ...machine, v: 'a + b', y: '2*b' },
                          }),
                        ],
                        ['==', 'abs(b - a)', algebra()],
                        ['<=', 'rhs', hypothesis('one side')],
                      ],
                    ),
                  ]),
                  have('near b', 'abs(s - a - 5/4*b) <= 3/4*abs(b)', [
                    ['==', 'abs((s - a - b) + (-1/4*b))', algebra()],
                    [
                      '<=',
                      'abs(s - a - b) + abs(-1/4*b)',
                      lemma('absolute-value-bounds', {
                        part: 'triangle',
                        at: { x: 's - a - b', y: '-1/4*b' },
                      }),
                    ],
                    ['<=', 'abs(b)/2 + abs(-1/4*b)', hypothesis('error of the sum')],
                    ['==', 'rhs', algebra()],
                  ]),
                  have('away from b', 'fl(t - b) == t - b', [
                    ['==', 'fl(fl(s - a) - b)', hypothesis('the difference')],
                    [
                      '==',
                      'fl(s - a) - b',
                      lemma('sterbenz-lemma', {
                        part: 'near a number',
                        at: { ...machine, v: 's - a', y: 'b' },
                      }),
                    ],
                    ['==', 'rhs', hypothesis('the difference')],
                  ]),
                  have('of b', 'fl(b - t) == b - t', [
                    ['==', 'fl(-(t - b))', algebra()],
                    [
                      '==',
                      '-(t - b)',
                      lemma('rounding-to-nearest', {
                        part: 'the numbers again',
                        at: { ...machine, v: '0', y: 't - b' },
                      }),
                    ],
                    ['==', 'rhs', algebra()],
                  ]),
                  ['==', 's + fl(fl(a - fl(s - t)) + fl(b - t))', hypothesis('the difference')],
                  ['==', 's + fl(fl(a - (s - t)) + fl(b - t))', hypothesis('first')],
                  ['==', 's + fl(a - (s - t) + (b - t))', hypothesis('of a'), hypothesis('of b')],
                  ['==', 's + fl(a + b - s)', algebra()],
                  ['==', 's + (a + b - s)', hypothesis('error kept')],
                  ['==', 'rhs', algebra()],
                ],
                [
                  have('no larger than a', 'abs(a + b) <= abs(a)', [['<=', 'rhs', hypothesis("case'")]]),
                  have('no larger than b', 'abs(a + b) <= abs(b)', [
                    ['<=', 'abs(a)', hypothesis('no larger than a')],
                    ['<=', 'rhs', hypothesis('a is smaller')],
                  ]),
                  have('exact', 's == a + b', [
                    ['==', sum, hypothesis('the sum')],
                    [
                      '==',
                      'rhs',
                      lemma('sterbenz-lemma', {
                        part: 'small sum',
                        at: { ...machine, a: 'a', b: 'b' },
                      }),
                    ],
                  ]),
                  [
                    '==',
                    'a + b + fl(fl(a - fl(a + b - fl(a + b - a))) + fl(b - fl(a + b - a)))',
                    hypothesis('exact'),
                  ],
                  ['==', 'a + b + fl(fl(a - fl(a + b - fl(b))) + fl(b - fl(b)))', algebra()],
                  ['==', 'a + b + fl(fl(a - fl(a + b - b)) + fl(b - b))', hypothesis('b is a number')],
                  ['==', 'a + b + fl(fl(a - fl(a)) + fl(0))', algebra()],
                  ['==', 'a + b + fl(fl(a - a) + fl(0))', hypothesis('a is a number')],
                  ['==', 'a + b + fl(fl(0) + fl(0))', algebra()],
                  ['==', 'a + b + fl(0 + 0)', hypothesis('zero')],
                  ['==', 'a + b + fl(0)', algebra()],
                  ['==', 'rhs', hypothesis('zero')],
                ],
              ),
            ],
          ),
        ]),
        ['==', 's + fl(fl(a - fl(s - fl(s - a))) + fl(b - fl(s - a)))', hypothesis('the sum')],
        ['==', 'rhs', hypothesis('in s')],
      ],
      instances: { construct: { ...numbers, s: 'fl(a + b)', t: 'fl(s - a)' } },
    },
  },

  instances: machineNumbers,

  controls: {
    'TwoSum in four operations': {
      part: 'TwoSum',
      states: `${sum} + fl(fl(b - ${back}) + 0) == a + b`,
      counterexample: { bits: 2, fl: rounded('<='), a: 1, b: 8 },
      instances: { sizes: { bits: [2, 2] }, construct: { a: 'way', b: '8*way' } },
      because: 'without a - first what a lost is missing',
    },
  },
});
