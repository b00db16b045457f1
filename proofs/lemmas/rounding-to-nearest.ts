/**
 * # Binary floating-point numbers, and what rounding to nearest does to their sums
 *
 * The numbers are ±m 2^e/2^g with naturals m <= 2^bits, e, g: precision `bits`, exponents without bounds. fl rounds every real to a nearest of
 * them, ties in any way, the same or not for x and -x. A number is one of them when fl keeps it. A difference that is no larger than
 * either number is one of them (Sterbenz's lemma is the case y/2 <= x <= 2y); so is the error of an addition; so Dekker's three operations find
 * the error of a + b for |b| <= |a|, and Knuth's six for any a and b. Multiples of a common spacing 2^e/2^g carry the proof: where a number and
 * its sum with another are multiples of it, the other is, and multiples that are no larger than a number with that spacing are among the numbers.
 * Not claimed: overflow and underflow; other bases (there |a| < |b| matters to Dekker's operations); that a machine rounds like this.
 */
import {
  algebra,
  both,
  by,
  cases,
  contradiction,
  type Derivation,
  fn,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

const own = (part: string, at: Readonly<Record<string, string>>) =>
  lemma('rounding-to-nearest', { part, at });
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

const sum = 'fl(a + b)';
const back = `fl(${sum} - a)`;

/** Rounds numbers between 1/4 and 64 to one or two bits, ties away from zero (`<=`) or towards it (`<`): a sum of its jumps. */
const rounded = (tie: '<=' | '<') =>
  `map(z0 in R, sign(z0)*(bits*indicator(1 <= 4*abs(z0)) + sum(q in range(8), 2^q*sum(j in range(bits), indicator(2^q*(2*bits + 2*j + 1) ${tie} 8*bits*abs(z0)))))/(4*bits))`;
/** A number of `bits` bits, another, and one next to the first. */
const first = 'way*(2^bits - odd)*2^up1/2^down1';
const firstWritten = { m: '2^bits - odd', e: 'up1', g: 'down1' };
const numbers = { a: first, b: 'turn*(2^bits - even)*2^up2/2^down2' };
const numbersWritten = { ...firstWritten, n: '2^bits - even', f: 'up2', h: 'down2' };
const nextTo = 'way*(2^bits - even)*2^up1/2^down1';
const nextWritten = { n: '2^bits - even', f: 'up1', h: 'down1' };
const finer = { h: 'g + less', f: 'e + less + more', r: 'more', power: '2^more' };

export default proof({
  id: 'rounding-to-nearest',
  title: 'In binary arithmetic that rounds to nearest, errors of additions are numbers of the machine',
  sources: [],
  references: ['sterbenz1974', 'dekker1971', 'knuth1997, Section 4.2.2', 'boldo2017'],

  given: { fl: fn('R', 'R'), bits: natural() },
  hypotheses: {
    'to nearest':
      'forall(value in R, mantissa in nat, up in nat, down in nat, mantissa <= 2^bits, (abs(fl(value) - value) <= abs(mantissa*2^up/2^down - value)) and (abs(fl(value) - value) <= abs(mantissa*2^up/2^down + value)))',
    representable:
      'forall(value in R, exists(significand in nat, raised in nat, lowered in nat, (significand <= 2^bits) and (abs(fl(value)) == significand*2^raised/2^lowered)))',
  },

  parts: {
    kept: {
      given: { z: real(), m: natural(), e: natural(), g: natural() },
      hypotheses: { 'few bits': 'm <= 2^bits', 'the number': 'abs(z) == m*2^e/2^g' },
      states: 'fl(z) == z',
      derivation: [
        have('as near as itself', 'abs(fl(z) - z) <= 0', [
          cases(
            '0 <= z',
            [
              ['<=', 'abs(m*2^e/2^g - z)', hypothesis('to nearest')],
              ['==', 'abs(abs(z) - z)', hypothesis('the number')],
              ['==', 'rhs', algebra()],
            ],
            [
              ['<=', 'abs(m*2^e/2^g + z)', hypothesis('to nearest')],
              ['==', 'abs(abs(z) + z)', hypothesis('the number')],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
      instances: { construct: { z: 'way*m*2^e/2^g' } },
    },
    nearest: {
      given: { v: real(), y: real() },
      hypotheses: { 'one of the numbers': 'fl(y) == y' },
      states: 'abs(fl(v) - v) <= abs(y - v)',
      derivation: [
        obtain(['m', 'e', 'g'], 'written', hypothesis('representable', { at: { value: 'y' } })),
        have('the number', 'abs(y) == m*2^e/2^g', [
          ['==', 'abs(fl(y))', hypothesis('one of the numbers')],
          ['==', 'rhs', hypothesis('written')],
        ]),
        have('few bits', 'm <= 2^bits', [['<=', 'rhs', hypothesis('written')]]),
        cases(
          '0 <= y',
          [
            ['<=', 'abs(m*2^e/2^g - v)', hypothesis('to nearest')],
            ['==', 'abs(abs(y) - v)', hypothesis('the number')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['<=', 'abs(m*2^e/2^g + v)', hypothesis('to nearest')],
            ['==', 'abs(abs(y) + v)', hypothesis('the number')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        construct: { y: first, ...firstWritten },
        regimes: {
          'tight: already one of the numbers': { construct: { y: first, v: 'y', ...firstWritten } },
        },
      },
    },
    'in order': {
      given: { v: real(), y: real() },
      hypotheses: { 'one of the numbers': 'fl(y) == y' },
      states: '(forall(v <= y, fl(v) <= y)) and (forall(y <= v, y <= fl(v)))',
      derivation: [
        both(
          [
            ['<=', 'v + abs(fl(v) - v)', sign()],
            ['<=', 'v + abs(y - v)', own('nearest', { v: 'v', y: 'y' })],
            ['==', 'v + (y - v)', hypothesis('assumed')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'v - (v - y)', algebra()],
            ['==', 'v - abs(y - v)', hypothesis('assumed')],
            ['<=', 'v - abs(fl(v) - v)', own('nearest', { v: 'v', y: 'y' })],
            ['<=', 'rhs', sign()],
          ],
        ),
      ],
      instances: {
        construct: { y: first },
        regimes: { 'tight: already one of the numbers': { construct: { y: first, v: 'y' } } },
      },
    },
    'the numbers again': {
      given: { v: real(), y: real() },
      hypotheses: { 'one of the numbers': 'fl(y) == y' },
      states:
        '(fl(0) == 0) and (fl(fl(v)) == fl(v)) and (fl(-y) == -y) and (fl(2*y) == 2*y) and (fl(y/2) == y/2)',
      derivation: [
        obtain(['m', 'e', 'g'], 'written', hypothesis('representable', { at: { value: 'y' } })),
        obtain(['n', 'f', 'h'], 'rounded', hypothesis('representable', { at: { value: 'v' } })),
        have('few bits', 'm <= 2^bits', [['<=', 'rhs', hypothesis('written')]]),
        have('few bits again', 'n <= 2^bits', [['<=', 'rhs', hypothesis('rounded')]]),
        have('the number', 'abs(y) == m*2^e/2^g', [
          ['==', 'abs(fl(y))', hypothesis('one of the numbers')],
          ['==', 'rhs', hypothesis('written')],
        ]),
        both(
          [
            have('no bits', '0 <= 2^bits', [['<=', 'rhs', sign()]]),
            have('nothing', 'abs(0) == 0*2^0/2^0', [['==', 'rhs', algebra()]]),
            ['==', 'rhs', own('kept', { z: '0', m: '0', e: '0', g: '0' })],
          ],
          [
            have('that number', 'abs(fl(v)) == n*2^f/2^h', [['==', 'rhs', hypothesis('rounded')]]),
            ['==', 'rhs', own('kept', { z: 'fl(v)', m: 'n', e: 'f', g: 'h' })],
          ],
          [
            have('opposite', 'abs(-y) == m*2^e/2^g', [
              ['==', 'abs(y)', algebra()],
              ['==', 'rhs', hypothesis('the number')],
            ]),
            ['==', 'rhs', own('kept', { z: '-y', m: 'm', e: 'e', g: 'g' })],
          ],
          [
            have('twice', 'abs(2*y) == m*2^(e+1)/2^g', [
              ['==', '2*abs(y)', algebra()],
              ['==', '2*(m*2^e/2^g)', hypothesis('the number')],
              ['==', 'rhs', algebra()],
            ]),
            ['==', 'rhs', own('kept', { z: '2*y', m: 'm', e: 'e + 1', g: 'g' })],
          ],
          [
            have('half', 'abs(y/2) == m*2^e/2^(g+1)', [
              ['==', '1/2*abs(y)', algebra()],
              ['==', '1/2*(m*2^e/2^g)', hypothesis('the number')],
              ['==', 'rhs', algebra()],
            ]),
            ['==', 'rhs', own('kept', { z: 'y/2', m: 'm', e: 'e', g: 'g + 1' })],
          ],
        ),
      ],
      instances: { construct: { y: first, ...firstWritten } },
    },
    'sizes in order': {
      given: { v: real(), y: real() },
      hypotheses: { 'one of the numbers': 'fl(y) == y', 'no larger': 'abs(y) <= abs(v)' },
      states: 'abs(y) <= abs(fl(v))',
      derivation: [
        have('minus', 'fl(-y) == -y', [['==', 'rhs', own('the numbers again', { v: '0', y: 'y' })]]),
        have('size', 'fl(abs(y)) == abs(y)', [
          cases(
            '0 <= y',
            [
              ['==', 'fl(y)', algebra()],
              ['==', 'y', hypothesis('one of the numbers')],
              ['==', 'rhs', algebra()],
            ],
            [
              ['==', 'fl(-y)', algebra()],
              ['==', '-y', hypothesis('minus')],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        have('opposite size', 'fl(-abs(y)) == -abs(y)', [
          ['==', 'rhs', own('the numbers again', { v: '0', y: 'abs(y)' })],
        ]),
        cases(
          '0 <= v',
          [
            have('above', 'abs(y) <= v', [
              ['<=', 'abs(v)', hypothesis('no larger')],
              ['==', 'rhs', algebra()],
            ]),
            ['<=', 'fl(v)', own('in order', { v: 'v', y: 'abs(y)' })],
            ['<=', 'rhs', sign()],
          ],
          [
            have('below', 'v <= -abs(y)', [
              ['==', '-abs(v)', algebra()],
              ['<=', 'rhs', hypothesis('no larger')],
            ]),
            ['==', '-(-abs(y))', algebra()],
            ['<=', '-fl(v)', own('in order', { v: 'v', y: '-abs(y)' })],
            ['<=', 'rhs', sign()],
          ],
        ),
      ],
      instances: {
        construct: { y: first, v: 'way*y*(1 + share)' },
        regimes: { 'tight: already one of the numbers': { construct: { y: first, v: '-y' } } },
      },
    },
    'sums of multiples': {
      given: { x: real(), y: real(), spacing: real('nonnegative'), k: natural(), l: natural() },
      without: ['to nearest', 'representable'],
      hypotheses: { 'k times': 'abs(x) == k*spacing', 'l times': 'abs(y) == l*spacing' },
      states: 'exists(d in nat, abs(x + y) == d*spacing)',
      derivation: [
        have('apart', 'exists(c in nat, abs(k*spacing - l*spacing) == c*spacing)', [
          cases(
            'k <= l',
            [
              obtain('r', 'rest', lemma('natural-difference', { at: { p: 'k', q: 'l' } })),
              witness({ c: 'r' }),
              ['==', 'abs(k*spacing - (k + r)*spacing)', hypothesis('rest')],
              ['==', 'rhs', algebra()],
            ],
            [
              have('other way', 'l <= k', [['<=', 'rhs', hypothesis('case')]]),
              obtain('r', 'rest', lemma('natural-difference', { at: { p: 'l', q: 'k' } })),
              witness({ c: 'r' }),
              ['==', 'abs((l + r)*spacing - l*spacing)', hypothesis('rest')],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        obtain('c', 'difference', hypothesis('apart')),
        have('difference of sizes', 'abs(abs(x) - abs(y)) == c*spacing', [
          ['==', 'abs(k*spacing - l*spacing)', hypothesis('k times'), hypothesis('l times')],
          ['==', 'rhs', hypothesis('difference')],
        ]),
        have('sum of sizes', 'abs(x) + abs(y) == (k + l)*spacing', [
          ['==', 'k*spacing + l*spacing', hypothesis('k times'), hypothesis('l times')],
          ['==', 'rhs', algebra()],
        ]),
        cases(
          '0 <= x',
          [
            cases(
              '0 <= y',
              [
                witness({ d: 'k + l' }),
                ['==', 'abs(x) + abs(y)', algebra()],
                ['==', 'rhs', hypothesis('sum of sizes')],
              ],
              [
                witness({ d: 'c' }),
                ['==', 'abs(abs(x) - abs(y))', algebra()],
                ['==', 'rhs', hypothesis('difference of sizes')],
              ],
            ),
          ],
          [
            cases(
              '0 <= y',
              [
                witness({ d: 'c' }),
                ['==', 'abs(abs(x) - abs(y))', algebra()],
                ['==', 'rhs', hypothesis('difference of sizes')],
              ],
              [
                witness({ d: 'k + l' }),
                ['==', 'abs(x) + abs(y)', algebra()],
                ['==', 'rhs', hypothesis('sum of sizes')],
              ],
            ),
          ],
        ),
      ],
      instances: {
        draw: { spacing: { oneOf: ['1/2', 1, 3] } },
        construct: {
          x: 'way*k*spacing',
          y: 'way*(k + more)*spacing',
          l: 'k + more',
          c: 'more',
          r: 'more',
          d: '2*k + more',
        },
        regimes: {
          'opposite signs': {
            construct: {
              x: 'way*k*spacing',
              y: '-way*(k + more)*spacing',
              l: 'k + more',
              c: 'more',
              r: 'more',
              d: 'more',
            },
          },
        },
      },
    },
    'powers of two': {
      given: { i: natural() },
      without: ['to nearest', 'representable'],
      states: 'exists(w in nat, w == 2^i)',
      derivation: [
        have('each', 'forall(o in nat, exists(w in nat, w == 2^o))', [
          induction('o', {
            base: [witness({ w: '1' }), ['==', 'rhs', algebra()]],
            step: [
              obtain('before', 'power', hypothesis('induction')),
              witness({ w: '2*before' }),
              ['==', '2*2^o', hypothesis('power')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        by(hypothesis('each', { at: { o: 'i' } })),
      ],
      instances: { construct: { w: '2^i', before: '2^o' } },
    },
    'a multiple no larger': {
      given: { z: real(), y: real(), k: natural(), m: natural(), e: natural(), g: natural() },
      hypotheses: {
        'few bits': 'm <= 2^bits',
        'the number': 'abs(y) == m*2^e/2^g',
        'a multiple of its spacing': 'abs(z) == k*(2^e/2^g)',
        'no larger': 'abs(z) <= abs(y)',
      },
      states: 'fl(z) == z',
      derivation: [
        have('as few bits', 'k <= 2^bits', [
          ['==', 'k*(2^e/2^g)*(2^g/2^e)', algebra()],
          ['==', 'abs(z)*(2^g/2^e)', hypothesis('a multiple of its spacing')],
          ['<=', 'abs(y)*(2^g/2^e)', hypothesis('no larger')],
          ['==', 'm*2^e/2^g*(2^g/2^e)', hypothesis('the number')],
          ['==', 'm', algebra()],
          ['<=', 'rhs', hypothesis('few bits')],
        ]),
        have('written', 'abs(z) == k*2^e/2^g', [
          ['==', 'k*(2^e/2^g)', hypothesis('a multiple of its spacing')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'rhs', own('kept', { z: 'z', m: 'k', e: 'e', g: 'g' })],
      ],
      instances: { construct: { y: 'way*m*2^e/2^g', z: 'turn*k*2^e/2^g' } },
    },
    'multiples of the finer spacing': {
      given: {
        y: real(),
        n: natural(),
        e: natural(),
        g: natural(),
        f: natural(),
        h: natural(),
      },
      without: ['to nearest', 'representable'],
      hypotheses: { 'the number': 'abs(y) == n*2^f/2^h', finer: 'e + h <= f + g' },
      states: 'exists(c in nat, abs(y) == c*(2^e/2^g))',
      derivation: [
        obtain('r', 'rest', lemma('natural-difference', { at: { p: 'e + h', q: 'f + g' } })),
        obtain('power', 'is a power', own('powers of two', { i: 'r' })),
        witness({ c: 'n*power' }),
        ['==', 'n*2^f/2^h', hypothesis('the number')],
        ['==', 'n*2^(f + g)/(2^h*2^g)', algebra()],
        ['==', 'n*2^(e + h + r)/(2^h*2^g)', hypothesis('rest')],
        ['==', 'n*2^r*(2^e/2^g)', algebra()],
        ['==', 'n*power*(2^e/2^g)', hypothesis('is a power')],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { ...finer, y: 'turn*n*2^f/2^h', c: 'n*2^more' } },
    },
    'difference, the first finer': {
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
        obtain('c', 'on the grid', own('multiples of the finer spacing', { y: 'y', n: 'n', f: 'f', h: 'h' })),
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
          own('sums of multiples', { x: 'x', y: '-y', spacing: '2^e/2^g', k: 'm', l: 'c' }),
        ),
        have('d times', 'abs(x - y) == d*(2^e/2^g)', [['==', 'rhs', hypothesis('difference')]]),
        ['==', 'rhs', own('a multiple no larger', { z: 'x - y', y: 'x', k: 'd', m: 'm', e: 'e', g: 'g' })],
      ],
      instances: { construct: { ...finer, x: 'way*m*2^e/2^g', y: 'way*n*2^f/2^h', c: 'n*2^more' } },
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
              own('difference, the first finer', {
                x: 'x',
                y: 'y',
                m: 'm',
                e: 'e',
                g: 'g',
                n: 'n',
                f: 'f',
                h: 'h',
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
                own('difference, the first finer', {
                  x: 'y',
                  y: 'x',
                  m: 'n',
                  e: 'f',
                  g: 'h',
                  n: 'm',
                  f: 'e',
                  h: 'g',
                }),
              ],
            ]),
            ['==', 'fl(-(y - x))', algebra()],
            ['==', '-(y - x)', own('the numbers again', { v: '0', y: 'y - x' })],
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
        have('opposite', 'fl(-b) == -b', [['==', 'rhs', own('the numbers again', { v: '0', y: 'b' })]]),
        have('no larger than a', 'abs(a - (-b)) <= abs(a)', [
          ['<=', 'rhs', hypothesis('no larger than either')],
        ]),
        have('no larger than b', 'abs(a - (-b)) <= abs(-b)', [
          ['<=', 'rhs', hypothesis('no larger than either')],
        ]),
        ['==', 'fl(a - (-b))', algebra()],
        ['==', 'a - (-b)', own('difference', { x: 'a', y: '-b' })],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { a: first, b: `-${nextTo}` } },
    },
    'rounding, on a grid': {
      given: { v: real(), k: natural(), e: natural(), g: natural() },
      hypotheses: { 'a multiple': 'abs(v) == k*(2^e/2^g)' },
      states: 'exists(d in nat, abs(fl(v)) == d*(2^e/2^g))',
      derivation: [
        cases(
          'k <= 2^bits',
          [
            have('written', 'abs(v) == k*2^e/2^g', [
              ['==', 'k*(2^e/2^g)', hypothesis('a multiple')],
              ['==', 'rhs', algebra()],
            ]),
            witness({ d: 'k' }),
            ['==', 'abs(v)', own('kept', { z: 'v', m: 'k', e: 'e', g: 'g' })],
            ['==', 'rhs', hypothesis('a multiple')],
          ],
          [
            have('many', '2^bits <= k', [['<=', 'rhs', hypothesis('case')]]),
            obtain('most', 'all bits', own('powers of two', { i: 'bits' })),
            have('no more', 'most <= 2^bits', [['<=', 'rhs', hypothesis('all bits')]]),
            have('positive', 'abs(2^bits*2^e/2^g) == most*2^e/2^g', [
              ['==', '2^bits*2^e/2^g', algebra()],
              ['==', 'rhs', hypothesis('all bits')],
            ]),
            have('bound', 'fl(2^bits*2^e/2^g) == 2^bits*2^e/2^g', [
              ['==', 'rhs', own('kept', { z: '2^bits*2^e/2^g', m: 'most', e: 'e', g: 'g' })],
            ]),
            have('large', 'abs(2^bits*2^e/2^g) <= abs(v)', [
              ['==', '2^bits*2^e/2^g', algebra()],
              ['<=', 'k*2^e/2^g', hypothesis('many')],
              ['==', 'k*(2^e/2^g)', algebra()],
              ['==', 'rhs', hypothesis('a multiple')],
            ]),
            have('rounded, large', '2^bits*2^e/2^g <= abs(fl(v))', [
              ['==', 'abs(2^bits*2^e/2^g)', algebra()],
              ['<=', 'rhs', own('sizes in order', { v: 'v', y: '2^bits*2^e/2^g' })],
            ]),
            obtain(['n', 'f', 'h'], 'rounded', hypothesis('representable', { at: { value: 'v' } })),
            have('its number', 'abs(fl(v)) == n*2^f/2^h', [['==', 'rhs', hypothesis('rounded')]]),
            have('coarser', 'e + h <= f + g', [
              contradiction('0 < 0', [
                have('less', 'f + g < e + h', [['<', 'rhs', hypothesis('contrary')]]),
                have('gap', 'f + g + 1 <= e + h', [
                  [
                    '<=',
                    'rhs',
                    lemma('naturals-are-discrete', { part: 'gap', at: { p: 'f + g', q: 'e + h' } }),
                  ],
                ]),
                obtain('r', 'rest', lemma('natural-difference', { at: { p: 'f + g + 1', q: 'e + h' } })),
                have('at least one', 'forall(o in nat, 1 <= 2^o)', [
                  induction('o', {
                    base: [['==', 'rhs', algebra()]],
                    step: [
                      ['<=', '2^o', hypothesis('induction')],
                      ['<=', '2^o + 2^o', sign()],
                      ['==', 'rhs', algebra()],
                    ],
                  }),
                ]),
                have('twice', '2*(2^f*2^g) <= 2^e*2^h', [
                  ['==', '2^(f + g + 1)*1', algebra()],
                  ['<=', '2^(f + g + 1)*2^r', hypothesis('at least one', { at: { o: 'r' } })],
                  ['==', '2^(f + g + 1 + r)', algebra()],
                  ['==', '2^(e + h)', hypothesis('rest')],
                  ['==', 'rhs', algebra()],
                ]),
                have('once', '2^e*2^h <= 2^f*2^g', [
                  ['==', '2^bits*2^e/2^g*(2^g*2^h/2^bits)', algebra()],
                  ['<=', 'abs(fl(v))*(2^g*2^h/2^bits)', hypothesis('rounded, large')],
                  ['==', 'n*2^f/2^h*(2^g*2^h/2^bits)', hypothesis('its number')],
                  ['<=', '2^bits*2^f/2^h*(2^g*2^h/2^bits)', hypothesis('rounded')],
                  ['==', 'rhs', algebra()],
                ]),
                ['<', '2^f*2^g', sign()],
                ['==', '2*(2^f*2^g) - 2^f*2^g', algebra()],
                ['<=', '2^e*2^h - 2^f*2^g', hypothesis('twice')],
                ['<=', '2^f*2^g - 2^f*2^g', hypothesis('once')],
                ['==', '0', algebra()],
              ]),
            ]),
            obtain(
              'c',
              'on the grid',
              own('multiples of the finer spacing', { y: 'fl(v)', n: 'n', f: 'f', h: 'h', e: 'e', g: 'g' }),
            ),
            witness({ d: 'c' }),
            ['==', 'rhs', hypothesis('on the grid')],
          ],
        ),
      ],
      instances: {
        construct: {
          k: '2^bits*2^more',
          v: 'way*k*2^e/2^g',
          d: 'k',
          most: '2^bits',
          n: '2^bits',
          f: 'e + more',
          h: 'g',
          c: 'k',
        },
      },
    },
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
        obtain('c', 'on the grid', own('multiples of the finer spacing', { y: 'b', n: 'n', f: 'f', h: 'h' })),
        have('m times', 'abs(a) == m*(2^e/2^g)', [
          ['==', 'm*2^e/2^g', hypothesis('the first')],
          ['==', 'rhs', algebra()],
        ]),
        have('c times', 'abs(b) == c*(2^e/2^g)', [['==', 'rhs', hypothesis('on the grid')]]),
        obtain('d', 'sum', own('sums of multiples', { x: 'a', y: 'b', spacing: '2^e/2^g', k: 'm', l: 'c' })),
        have('d times', 'abs(a + b) == d*(2^e/2^g)', [['==', 'rhs', hypothesis('sum')]]),
        obtain('o', 'rounded', own('rounding, on a grid', { v: 'a + b', k: 'd', e: 'e', g: 'g' })),
        have('o times', `abs(-${sum}) == o*(2^e/2^g)`, [
          ['==', `abs(${sum})`, algebra()],
          ['==', 'rhs', hypothesis('rounded')],
        ]),
        obtain(
          'p',
          'error',
          own('sums of multiples', { x: 'a + b', y: `-${sum}`, spacing: '2^e/2^g', k: 'd', l: 'o' }),
        ),
        have('p times', `abs(a + b - ${sum}) == p*(2^e/2^g)`, [['==', 'rhs', hypothesis('error')]]),
        have('no larger', `abs(a + b - ${sum}) <= abs(a)`, [
          ['==', `abs(${sum} - (a + b))`, algebra()],
          ['<=', 'abs(b - (a + b))', own('nearest', { v: 'a + b', y: 'b' })],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          'rhs',
          own('a multiple no larger', { z: `a + b - ${sum}`, y: 'a', k: 'p', m: 'm', e: 'e', g: 'g' }),
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
              own('error, the first finer', {
                a: 'a',
                b: 'b',
                m: 'm',
                e: 'e',
                g: 'g',
                n: 'n',
                f: 'f',
                h: 'h',
              }),
            ],
          ],
          [
            have('other finer', 'f + g <= e + h', [['<=', 'rhs', hypothesis('case')]]),
            [
              '==',
              'rhs',
              own('error, the first finer', {
                a: 'b',
                b: 'a',
                m: 'n',
                e: 'f',
                g: 'h',
                n: 'm',
                f: 'e',
                h: 'g',
              }),
            ],
          ],
        ),
      ],
      instances: { construct: { ...numbers, ...numbersWritten } },
    },
    'near a number': {
      given: { v: real(), y: real() },
      hypotheses: {
        'one of the numbers': 'fl(y) == y',
        'between half and twice': 'abs(v - 5/4*y) <= 3/4*abs(y)',
      },
      states: 'fl(fl(v) - y) == fl(v) - y',
      derivation: [
        have('half', 'fl(y/2) == y/2', [['==', 'rhs', own('the numbers again', { v: '0', y: 'y' })]]),
        have('twice', 'fl(2*y) == 2*y', [['==', 'rhs', own('the numbers again', { v: '0', y: 'y' })]]),
        have('kept', 'fl(fl(v)) == fl(v)', [['==', 'rhs', own('the numbers again', { v: 'v', y: 'y' })]]),
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
              have('rounded from', 'y/2 <= fl(v)', [['<=', 'rhs', own('in order', { v: 'v', y: 'y/2' })]]),
              have('rounded to', 'fl(v) <= 2*y', [['<=', 'rhs', own('in order', { v: 'v', y: '2*y' })]]),
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
              have('rounded from', '2*y <= fl(v)', [['<=', 'rhs', own('in order', { v: 'v', y: '2*y' })]]),
              have('rounded to', 'fl(v) <= y/2', [['<=', 'rhs', own('in order', { v: 'v', y: 'y/2' })]]),
              ...within('-y', '-fl(v)'),
            ],
          ),
        ]),
        ['==', 'rhs', own('difference', { x: 'fl(v)', y: 'y' })],
      ],
      instances: { construct: { y: first, v: 'y*(1/2 + 3/4*share)' } },
    },
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
              ['==', 'rhs', own('near a number', { v: 'a + b', y: 'a' })],
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
              have('exact', `${sum} == a + b`, [['==', 'rhs', own('small sum', { a: 'a', b: 'b' })]]),
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
            ['==', 'rhs', own('error of an addition', { a: 'a', b: 'b' })],
          ],
        ),
      ],
      instances: {
        construct: { a: first, b: `share*${nextTo}/2` },
        draw: { share: { oneOf: [0, '1/2', 1] } },
      },
    },
    TwoSum: {
      given: { a: real(), b: real() },
      hypotheses: { 'a and b are numbers': '(fl(a) == a) and (fl(b) == b)' },
      states: `${sum} + fl(fl(a - fl(${sum} - ${back})) + fl(b - ${back})) == a + b`,
      derivation: [
        have('a is a number', 'fl(a) == a', [['==', 'rhs', hypothesis('a and b are numbers')]]),
        have('b is a number', 'fl(b) == b', [['==', 'rhs', hypothesis('a and b are numbers')]]),
        have('zero', 'fl(0) == 0', [['==', 'rhs', own('the numbers again', { v: '0', y: 'a' })]]),
        have('opposite', 'fl(-a) == -a', [['==', 'rhs', own('the numbers again', { v: '0', y: 'a' })]]),
        have('sum kept', `fl(${sum}) == ${sum}`, [
          ['==', 'rhs', own('the numbers again', { v: 'a + b', y: 'a' })],
        ]),
        have('named', `exists(s in R, s == ${sum})`, [witness({ s: sum }), ['==', 'rhs', algebra()]]),
        obtain('s', 'the sum', hypothesis('named')),
        have('error kept', 'fl(a + b - s) == a + b - s', [
          ['==', `fl(a + b - ${sum})`, hypothesis('the sum')],
          ['==', `a + b - ${sum}`, own('error of an addition', { a: 'a', b: 'b' })],
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
                ['==', `${sum} - a`, own('Fast2Sum', { a: 'a', b: 'b' })],
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
                    ['<=', `abs(${sum})`, own('sizes in order', { v: 'a + b', y: 'a' })],
                    ['==', 'rhs', hypothesis('the sum')],
                  ]),
                  have('named too', 'exists(t in R, t == fl(s - a))', [
                    witness({ t: 'fl(s - a)' }),
                    ['==', 'rhs', algebra()],
                  ]),
                  obtain('t', 'the difference', hypothesis('named too')),
                  have('away from s', 'fl(t - s) == t - s', [
                    ['==', 'fl(fl(s + (-a)) - s)', hypothesis('the difference')],
                    ['==', 'fl(s + (-a)) - s', own('Fast2Sum', { a: 's', b: '-a' })],
                    ['==', 'rhs', hypothesis('the difference')],
                  ]),
                  have('first', 'fl(s - t) == s - t', [
                    ['==', 'fl(-(t - s))', algebra()],
                    ['==', '-(t - s)', own('the numbers again', { v: '0', y: 't - s' })],
                    ['==', 'rhs', algebra()],
                  ]),
                  have('what t lost', 'fl(s - a - t) == s - a - t', [
                    ['==', 'fl(s + (-a) - fl(s + (-a)))', hypothesis('the difference')],
                    ['==', 's + (-a) - fl(s + (-a))', own('error of an addition', { a: 's', b: '-a' })],
                    ['==', 'rhs', hypothesis('the difference')],
                  ]),
                  have('of a', 'fl(a - (s - t)) == a - (s - t)', [
                    ['==', 'fl(-(s - a - t))', algebra()],
                    ['==', '-(s - a - t)', own('the numbers again', { v: '0', y: 's - a - t' })],
                    ['==', 'rhs', algebra()],
                  ]),
                  have('error of the sum', 'abs(s - a - b) <= abs(b)/2', [
                    cases(
                      'abs(a) <= abs(b)/2',
                      [
                        ['==', `abs(${sum} - (a + b))`, hypothesis('the sum')],
                        ['<=', 'abs(b - (a + b))', own('nearest', { v: 'a + b', y: 'b' })],
                        ['==', 'abs(a)', algebra()],
                        ['<=', 'rhs', hypothesis("case''")],
                      ],
                      [
                        have('double', 'fl(2*b) == 2*b', [
                          ['==', 'rhs', own('the numbers again', { v: '0', y: 'b' })],
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
                        ['<=', 'abs(2*b - (a + b))', own('nearest', { v: 'a + b', y: '2*b' })],
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
                    ['==', 'fl(s - a) - b', own('near a number', { v: 's - a', y: 'b' })],
                    ['==', 'rhs', hypothesis('the difference')],
                  ]),
                  have('of b', 'fl(b - t) == b - t', [
                    ['==', 'fl(-(t - b))', algebra()],
                    ['==', '-(t - b)', own('the numbers again', { v: '0', y: 't - b' })],
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
                    ['==', 'rhs', own('small sum', { a: 'a', b: 'b' })],
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

  instances: {
    sizes: {
      bits: [1, 2],
      m: [0, 2],
      n: [0, 2],
      e: [0, 2],
      g: [0, 2],
      more: [0, 2],
      less: [0, 2],
      k: [0, 4],
      l: [0, 4],
      i: [0, 5],
      mantissa: [0, 8],
      up: [0, 3],
      down: [0, 2],
      odd: [0, 1],
      even: [0, 1],
      up1: [0, 2],
      up2: [0, 2],
      down1: [0, 1],
      down2: [0, 1],
    },
    raw: {
      way: real(),
      turn: real(),
      share: real(),
      nudge: real(),
      more: natural(),
      less: natural(),
      odd: natural(),
      even: natural(),
      up1: natural(),
      up2: natural(),
      down1: natural(),
      down2: natural(),
    },
    draw: {
      way: { oneOf: [-1, 1] },
      turn: { oneOf: [-1, 1] },
      share: { between: [0, 2], bits: 3 },
      nudge: { oneOf: ['-1/8', 0, '1/8'] },
      v: { between: [-8, 8], bits: 2 },
    },
    construct: {
      value: '(way*(2^bits - odd) + nudge)*2^up1/2^down1',
      significand: '2^bits - odd',
      raised: 'up1',
      lowered: 'down1',
    },
    models: { fl: [rounded('<='), rounded('<')] },
  },

  controls: {
    'a difference larger than one of the numbers': {
      part: 'difference',
      hypotheses: { 'no larger than either': 'abs(x - y) <= abs(x)' },
      counterexample: { bits: 1, fl: rounded('<='), x: 4, y: 1 },
      instances: { sizes: { bits: [1, 1] }, construct: { x: '4*way', y: 'way' } },
      because: 'with one bit 4 - 1 = 3 is not one of the numbers',
    },
    'one bit more': {
      part: 'kept',
      hypotheses: { 'few bits': 'm <= 2*2^bits' },
      counterexample: { bits: 1, fl: rounded('<='), z: 3, m: 3, e: 0, g: 0 },
      instances: { sizes: { bits: [1, 1], m: [3, 3] } },
      because: '3 has two bits',
    },
    'sums are numbers': {
      part: 'small sum',
      without: ['no larger than either'],
      counterexample: { bits: 1, fl: rounded('<='), a: 2, b: 1 },
      instances: { sizes: { bits: [1, 1] }, construct: { a: '2*way', b: 'way' } },
      because: 'with one bit 3 is rounded to 4',
    },
    'only half as near': {
      part: 'nearest',
      replace: ['abs(y - v)', '1/2*abs(y - v)'],
      counterexample: { bits: 1, fl: rounded('<='), v: 3, y: 4 },
      instances: { sizes: { bits: [1, 1] }, construct: { v: '3*2^up1', y: '4*2^up1' } },
      because: '3 is as far from 2 as from 4',
    },
    'Dekker with the smaller first': {
      part: 'Fast2Sum',
      without: ['the larger first'],
      counterexample: { bits: 2, fl: rounded('<='), a: 1, b: 8 },
      instances: { sizes: { bits: [2, 2] }, construct: { a: 'way', b: '8*way' } },
      because: 'what is lost of 1 + 8 is not found',
    },
    'TwoSum in four operations': {
      part: 'TwoSum',
      states: `${sum} + fl(fl(b - ${back}) + 0) == a + b`,
      counterexample: { bits: 2, fl: rounded('<='), a: 1, b: 8 },
      instances: { sizes: { bits: [2, 2] }, construct: { a: 'way', b: '8*way' } },
      because: 'without a - first what a lost is missing',
    },
  },
});
