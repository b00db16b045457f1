/**
 * # A difference no larger than either number is a number of the machine
 *
 * Then nothing is rounded: where |x - y| <= |x| and |x - y| <= |y|, both are multiples of the finer of the two spacings, so is the difference, and it
 * is no larger than the number that has this spacing. Sterbenz's lemma is the case y/2 <= x <= 2y; there v may be any real that is rounded first.
 * Not claimed: overflow and underflow; other bases.
 */
import {
  algebra,
  both,
  cases,
  type Derivation,
  have,
  hypothesis,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
} from 'lemmata';
import {
  finer,
  first,
  firstWritten,
  machine,
  machineMultiplesAndOthers,
  nextTo,
  nextWritten,
  rounded,
  rounding,
  sum,
} from './_floating-point.ts';

/** For 0 <= y and y/2 <= v <= 2y: |v - y| is at most v, and at most y. */
const within = (y: string, v: string): Derivation => [
  have('below', `${v} - (${y}) <= ${y}`, [
    ['<=', 'rhs', hypothesis('rounded to'), hypothesis('rounded from')],
  ]),
  have('above', `${y} - (${v}) <= ${y}`, [
    ['<=', `${y} - (${y})/2`, hypothesis('rounded from'), hypothesis('rounded to')],
    ['<=', 'rhs', sign()],
  ]),
  have('not negative', `0 <= ${v}`, [
    ['<=', `(${y})/2`, sign()],
    ['<=', 'rhs', hypothesis('rounded from'), hypothesis('rounded to')],
  ]),
  have('below itself', `${v} - (${y}) <= ${v}`, [['<=', 'rhs', sign()]]),
  have('above itself', `${y} - (${v}) <= ${v}`, [
    ['==', `2*((${y})/2) - (${v})`, algebra()],
    ['<=', 'rhs', hypothesis('rounded from'), hypothesis('rounded to')],
  ]),
  both(
    [
      ['<=', v, hypothesis('below itself'), hypothesis('above itself')],
      ['==', 'rhs', hypothesis('not negative')],
    ],
    [
      ['<=', y, hypothesis('below'), hypothesis('above')],
      ['==', 'rhs', algebra()],
    ],
  ),
];

export default proof({
  id: 'sterbenz-lemma',
  title: 'A difference no larger than either number is a number of the machine',
  sources: [],
  references: ['sterbenz1974', 'boldo2017'],

  ...rounding,

  parts: {
    'difference, the first finer': {
      without: ['representable'],
      given: {
        x: real(),
        y: real(),
        m: natural(),
        e: natural(),
        g: natural(),
        n: natural(),
        f: natural(),
        h: natural(),
      },
      hypotheses: {
        'few bits': 'm <= 2^bits',
        'the first': 'abs(x) == m*2^e/2^g',
        'the second': 'abs(y) == n*2^f/2^h',
        finer: 'e + h <= f + g',
        'no larger than the first': 'abs(x - y) <= abs(x)',
      },
      states: 'fl(x - y) == x - y',
      derivation: [
        obtain(
          'c',
          'on the grid',
          lemma('multiples-of-a-spacing', {
            part: 'multiples of the finer spacing',
            at: { y: 'y', n: 'n', e: 'e', g: 'g', f: 'f', h: 'h' },
          }),
        ),
        have('m times', 'abs(x) == m*(2^e/2^g)', [
          ['==', 'm*2^e/2^g', hypothesis('the first')],
          ['==', 'rhs', algebra()],
        ]),
        have('c times', 'abs(-y) == c*(2^e/2^g)', [
          ['==', 'abs(y)', algebra()],
          ['==', 'rhs', hypothesis('on the grid')],
        ]),
        obtain(
          'd',
          'difference',
          lemma('multiples-of-a-spacing', {
            part: 'sums of multiples',
            at: { x: 'x', y: '-y', spacing: '2^e/2^g', k: 'm', l: 'c' },
          }),
        ),
        have('d times', 'abs(x - y) == d*(2^e/2^g)', [['==', 'rhs', hypothesis('difference')]]),
        [
          '==',
          'rhs',
          lemma('rounding-of-multiples', {
            part: 'a multiple no larger',
            at: { ...machine, z: 'x - y', y: 'x', k: 'd', m: 'm', e: 'e', g: 'g' },
          }),
        ],
      ],
      instances: {
        construct: { ...finer, x: 'way*m*2^e/2^g', y: 'way*n*2^f/2^h', c: 'n*2^more' },
        regimes: {
          'no rounding': { models: { fl: 'map(z0 in R, z0)' } },
          'equal numbers': {
            draw: { m: { oneOf: [1] }, n: { oneOf: [1] }, less: { oneOf: [0] }, more: { oneOf: [0] } },
          },
        },
      },
    },
    difference: {
      given: { x: real(), y: real() },
      hypotheses: {
        'x and y are numbers': '(fl(x) == x) and (fl(y) == y)',
        'no larger than either': '(abs(x - y) <= abs(x)) and (abs(x - y) <= abs(y))',
      },
      states: 'fl(x - y) == x - y',
      derivation: [
        obtain(['m', 'e', 'g'], 'first written', hypothesis('representable', { at: { value: 'x' } })),
        obtain(['n', 'f', 'h'], 'second written', hypothesis('representable', { at: { value: 'y' } })),
        have('few bits', 'm <= 2^bits', [['<=', 'rhs', hypothesis('first written')]]),
        have('few bits again', 'n <= 2^bits', [['<=', 'rhs', hypothesis('second written')]]),
        have('the first', 'abs(x) == m*2^e/2^g', [
          ['==', 'abs(fl(x))', hypothesis('x and y are numbers')],
          ['==', 'rhs', hypothesis('first written')],
        ]),
        have('the second', 'abs(y) == n*2^f/2^h', [
          ['==', 'abs(fl(y))', hypothesis('x and y are numbers')],
          ['==', 'rhs', hypothesis('second written')],
        ]),
        cases(
          'e + h <= f + g',
          [
            have('small', 'abs(x - y) <= abs(x)', [['<=', 'rhs', hypothesis('no larger than either')]]),
            [
              '==',
              'rhs',
              lemma('sterbenz-lemma', {
                part: 'difference, the first finer',
                at: {
                  x: 'x',
                  y: 'y',
                  m: 'm',
                  e: 'e',
                  g: 'g',
                  n: 'n',
                  f: 'f',
                  h: 'h',
                },
              }),
            ],
          ],
          [
            have('other finer', 'f + g <= e + h', [['<=', 'rhs', hypothesis('case')]]),
            have('small', 'abs(y - x) <= abs(y)', [
              ['==', 'abs(x - y)', algebra()],
              ['<=', 'rhs', hypothesis('no larger than either')],
            ]),
            have('the other way', 'fl(y - x) == y - x', [
              [
                '==',
                'rhs',
                lemma('sterbenz-lemma', {
                  part: 'difference, the first finer',
                  at: {
                    x: 'y',
                    y: 'x',
                    m: 'n',
                    e: 'f',
                    g: 'h',
                    n: 'm',
                    f: 'e',
                    h: 'g',
                  },
                }),
              ],
            ]),
            ['==', 'fl(-(y - x))', algebra()],
            [
              '==',
              '-(y - x)',
              lemma('rounding-to-nearest', {
                part: 'the numbers again',
                at: { ...machine, v: '0', y: 'y - x' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { construct: { x: first, y: nextTo, ...firstWritten, ...nextWritten } },
    },
    'small sum': {
      given: { a: real(), b: real() },
      hypotheses: {
        'a and b are numbers': '(fl(a) == a) and (fl(b) == b)',
        'no larger than either': '(abs(a + b) <= abs(a)) and (abs(a + b) <= abs(b))',
      },
      states: `${sum} == a + b`,
      derivation: [
        have('b is a number', 'fl(b) == b', [['==', 'rhs', hypothesis('a and b are numbers')]]),
        have('opposite', 'fl(-b) == -b', [
          [
            '==',
            'rhs',
            lemma('rounding-to-nearest', {
              part: 'the numbers again',
              at: { ...machine, v: '0', y: 'b' },
            }),
          ],
        ]),
        have('no larger than a', 'abs(a - (-b)) <= abs(a)', [
          ['<=', 'rhs', hypothesis('no larger than either')],
        ]),
        have('no larger than b', 'abs(a - (-b)) <= abs(-b)', [
          ['<=', 'rhs', hypothesis('no larger than either')],
        ]),
        ['==', 'fl(a - (-b))', algebra()],
        ['==', 'a - (-b)', lemma('sterbenz-lemma', { part: 'difference', at: { x: 'a', y: '-b' } })],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { a: first, b: `-${nextTo}` } },
    },
    'near a number': {
      given: { v: real(), y: real() },
      hypotheses: {
        'one of the numbers': 'fl(y) == y',
        'between half and twice': 'abs(v - 5/4*y) <= 3/4*abs(y)',
      },
      states: 'fl(fl(v) - y) == fl(v) - y',
      derivation: [
        have('half', 'fl(y/2) == y/2', [
          [
            '==',
            'rhs',
            lemma('rounding-to-nearest', {
              part: 'the numbers again',
              at: { ...machine, v: '0', y: 'y' },
            }),
          ],
        ]),
        have('twice', 'fl(2*y) == 2*y', [
          [
            '==',
            'rhs',
            lemma('rounding-to-nearest', {
              part: 'the numbers again',
              at: { ...machine, v: '0', y: 'y' },
            }),
          ],
        ]),
        have('kept', 'fl(fl(v)) == fl(v)', [
          [
            '==',
            'rhs',
            lemma('rounding-to-nearest', {
              part: 'the numbers again',
              at: { ...machine, v: 'v', y: 'y' },
            }),
          ],
        ]),
        have('small', '(abs(fl(v) - y) <= abs(fl(v))) and (abs(fl(v) - y) <= abs(y))', [
          cases(
            '0 <= y',
            [
              have('from', 'y/2 <= v', [
                ['==', '5/4*y - 3/4*abs(y)', algebra()],
                ['<=', '5/4*y - abs(v - 5/4*y)', hypothesis('between half and twice')],
                ['<=', 'rhs', sign()],
              ]),
              have('to', 'v <= 2*y', [
                ['<=', '5/4*y + abs(v - 5/4*y)', sign()],
                ['<=', '5/4*y + 3/4*abs(y)', hypothesis('between half and twice')],
                ['==', 'rhs', algebra()],
              ]),
              have('rounded from', 'y/2 <= fl(v)', [
                [
                  '<=',
                  'rhs',
                  lemma('rounding-to-nearest', {
                    part: 'in order',
                    at: { ...machine, v: 'v', y: 'y/2' },
                  }),
                ],
              ]),
              have('rounded to', 'fl(v) <= 2*y', [
                [
                  '<=',
                  'rhs',
                  lemma('rounding-to-nearest', {
                    part: 'in order',
                    at: { ...machine, v: 'v', y: '2*y' },
                  }),
                ],
              ]),
              ...within('y', 'fl(v)'),
            ],
            [
              have('from', '2*y <= v', [
                ['==', '5/4*y - 3/4*abs(y)', algebra()],
                ['<=', '5/4*y - abs(v - 5/4*y)', hypothesis('between half and twice')],
                ['<=', 'rhs', sign()],
              ]),
              have('to', 'v <= y/2', [
                ['<=', '5/4*y + abs(v - 5/4*y)', sign()],
                ['<=', '5/4*y + 3/4*abs(y)', hypothesis('between half and twice')],
                ['==', 'rhs', algebra()],
              ]),
              have('rounded from', '2*y <= fl(v)', [
                [
                  '<=',
                  'rhs',
                  lemma('rounding-to-nearest', {
                    part: 'in order',
                    at: { ...machine, v: 'v', y: '2*y' },
                  }),
                ],
              ]),
              have('rounded to', 'fl(v) <= y/2', [
                [
                  '<=',
                  'rhs',
                  lemma('rounding-to-nearest', {
                    part: 'in order',
                    at: { ...machine, v: 'v', y: 'y/2' },
                  }),
                ],
              ]),
              ...within('-y', '-fl(v)'),
            ],
          ),
        ]),
        ['==', 'rhs', lemma('sterbenz-lemma', { part: 'difference', at: { x: 'fl(v)', y: 'y' } })],
      ],
      instances: { construct: { y: first, v: 'y*(1/2 + 3/4*share)' } },
    },
  },

  instances: machineMultiplesAndOthers,

  controls: {
    'a difference larger than one of the numbers': {
      part: 'difference',
      hypotheses: { 'no larger than either': 'abs(x - y) <= abs(x)' },
      counterexample: { bits: 1, fl: rounded('<='), x: 4, y: 1 },
      instances: { sizes: { bits: [1, 1] }, construct: { x: '4*way', y: 'way' } },
      because: 'with one bit 4 - 1 = 3 is not one of the numbers',
    },
    'sums are numbers': {
      part: 'small sum',
      without: ['no larger than either'],
      counterexample: { bits: 1, fl: rounded('<='), a: 2, b: 1 },
      instances: { sizes: { bits: [1, 1] }, construct: { a: '2*way', b: 'way' } },
      because: 'with one bit 3 is rounded to 4',
    },
  },
});
