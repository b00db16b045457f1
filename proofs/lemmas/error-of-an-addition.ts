/**
 * # The error of an addition is a number of the machine
 *
 * a + b - fl(a + b) is a multiple of the finer spacing, as a, b and what their sum is rounded to are, and it is no larger than either: the other
 * number is a candidate for the rounded sum.
 * Not claimed: overflow and underflow; that the error of a multiplication is one.
 */
import { algebra, cases, have, hypothesis, lemma, natural, obtain, proof, real } from 'lemmata';
import {
  finer,
  machine,
  machineMultiples,
  numbers,
  numbersWritten,
  rounded,
  rounding,
  sum,
} from './_floating-point.ts';

export default proof({
  id: 'error-of-an-addition',
  title: 'The error of an addition is a number of the machine',
  sources: [],
  references: ['dekker1971', 'boldo2017'],

  ...rounding,

  parts: {
    'error, the first finer': {
      given: {
        a: real(),
        b: real(),
        m: natural(),
        e: natural(),
        g: natural(),
        n: natural(),
        f: natural(),
        h: natural(),
      },
      hypotheses: {
        'few bits': 'm <= 2^bits',
        'the first': 'abs(a) == m*2^e/2^g',
        'the second': 'abs(b) == n*2^f/2^h',
        finer: 'e + h <= f + g',
        'the second is kept': 'fl(b) == b',
      },
      states: `fl(a + b - ${sum}) == a + b - ${sum}`,
      derivation: [
        obtain(
          'c',
          'on the grid',
          lemma('multiples-of-a-spacing', {
            part: 'multiples of the finer spacing',
            at: { y: 'b', n: 'n', e: 'e', g: 'g', f: 'f', h: 'h' },
          }),
        ),
        have('m times', 'abs(a) == m*(2^e/2^g)', [
          ['==', 'm*2^e/2^g', hypothesis('the first')],
          ['==', 'rhs', algebra()],
        ]),
        have('c times', 'abs(b) == c*(2^e/2^g)', [['==', 'rhs', hypothesis('on the grid')]]),
        obtain(
          'd',
          'sum',
          lemma('multiples-of-a-spacing', {
            part: 'sums of multiples',
            at: { x: 'a', y: 'b', spacing: '2^e/2^g', k: 'm', l: 'c' },
          }),
        ),
        have('d times', 'abs(a + b) == d*(2^e/2^g)', [['==', 'rhs', hypothesis('sum')]]),
        obtain(
          'o',
          'rounded',
          lemma('rounding-of-multiples', {
            part: 'rounding, on a grid',
            at: { ...machine, v: 'a + b', k: 'd', e: 'e', g: 'g' },
          }),
        ),
        have('o times', `abs(-${sum}) == o*(2^e/2^g)`, [
          ['==', `abs(${sum})`, algebra()],
          ['==', 'rhs', hypothesis('rounded')],
        ]),
        obtain(
          'p',
          'error',
          lemma('multiples-of-a-spacing', {
            part: 'sums of multiples',
            at: { x: 'a + b', y: `-${sum}`, spacing: '2^e/2^g', k: 'd', l: 'o' },
          }),
        ),
        have('p times', `abs(a + b - ${sum}) == p*(2^e/2^g)`, [['==', 'rhs', hypothesis('error')]]),
        have('no larger', `abs(a + b - ${sum}) <= abs(a)`, [
          ['==', `abs(${sum} - (a + b))`, algebra()],
          [
            '<=',
            'abs(b - (a + b))',
            lemma('rounding-to-nearest', {
              part: 'nearest',
              at: { ...machine, v: 'a + b', y: 'b' },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          'rhs',
          lemma('rounding-of-multiples', {
            part: 'a multiple no larger',
            at: { ...machine, z: `a + b - ${sum}`, y: 'a', k: 'p', m: 'm', e: 'e', g: 'g' },
          }),
        ],
      ],
      instances: { construct: { ...finer, a: 'way*m*2^e/2^g', b: 'turn*n*2^f/2^h', c: 'n*2^more' } },
    },
    'error of an addition': {
      given: { a: real(), b: real() },
      hypotheses: { 'a and b are numbers': '(fl(a) == a) and (fl(b) == b)' },
      states: `fl(a + b - ${sum}) == a + b - ${sum}`,
      derivation: [
        obtain(['m', 'e', 'g'], 'first written', hypothesis('representable', { at: { value: 'a' } })),
        obtain(['n', 'f', 'h'], 'second written', hypothesis('representable', { at: { value: 'b' } })),
        have('few bits', 'm <= 2^bits', [['<=', 'rhs', hypothesis('first written')]]),
        have('few bits again', 'n <= 2^bits', [['<=', 'rhs', hypothesis('second written')]]),
        have('first kept', 'fl(a) == a', [['==', 'rhs', hypothesis('a and b are numbers')]]),
        have('second kept', 'fl(b) == b', [['==', 'rhs', hypothesis('a and b are numbers')]]),
        have('the first', 'abs(a) == m*2^e/2^g', [
          ['==', 'abs(fl(a))', hypothesis('first kept')],
          ['==', 'rhs', hypothesis('first written')],
        ]),
        have('the second', 'abs(b) == n*2^f/2^h', [
          ['==', 'abs(fl(b))', hypothesis('second kept')],
          ['==', 'rhs', hypothesis('second written')],
        ]),
        cases(
          'e + h <= f + g',
          [
            [
              '==',
              'rhs',
              lemma('error-of-an-addition', {
                part: 'error, the first finer',
                at: {
                  a: 'a',
                  b: 'b',
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
            [
              '==',
              'rhs',
              lemma('error-of-an-addition', {
                part: 'error, the first finer',
                at: {
                  a: 'b',
                  b: 'a',
                  m: 'n',
                  e: 'f',
                  g: 'h',
                  n: 'm',
                  f: 'e',
                  h: 'g',
                },
              }),
            ],
          ],
        ),
      ],
      instances: { construct: { ...numbers, ...numbersWritten } },
    },
  },

  instances: machineMultiples,

  controls: {
    'errors of sums of other numbers': {
      part: 'error of an addition',
      without: ['a and b are numbers'],
      counterexample: { bits: 1, fl: rounded('<='), a: 1, b: 10 },
      instances: { sizes: { bits: [1, 1] }, construct: { a: 'way', b: '10*way' } },
      because: 'with one bit 11 is rounded to 8, and 3 is not one of the numbers',
    },
  },
});
