/**
 * # Binary floating-point numbers, and rounding to a nearest of them
 *
 * The numbers are ±m 2^e/2^g with naturals m <= 2^bits, e, g: precision `bits`, exponents without bounds. fl rounds every real to a nearest of
 * them, ties in any way, the same or not for x and -x. A number is one of them when fl keeps it. Rounding keeps the order to every number, and
 * with y also -y, 2y and y/2 are numbers.
 * Not claimed: overflow and underflow; other bases; that a machine rounds like this.
 */
import { algebra, both, cases, have, hypothesis, lemma, natural, obtain, proof, real, sign } from 'lemmata';
import { first, firstWritten, machineMultiplesAndOthers, rounded, rounding } from './_floating-point.ts';

const own = (part: string, at: Readonly<Record<string, string>>) =>
  lemma('rounding-to-nearest', { part, at });

export default proof({
  id: 'rounding-to-nearest',
  title: 'Rounding to nearest keeps the numbers of the machine and the order to them',
  sources: [],
  references: ['boldo2017'],

  ...rounding,

  parts: {
    kept: {
      without: ['representable'],
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
      instances: {
        construct: { z: 'way*m*2^e/2^g' },
        regimes: { 'no rounding': { models: { fl: 'map(z0 in R, z0)' } } },
      },
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
          'no nearer than zero': { construct: { y: '0', m: '0' } },
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
  },

  instances: machineMultiplesAndOthers,

  controls: {
    'one bit more': {
      part: 'kept',
      hypotheses: { 'few bits': 'm <= 2*2^bits' },
      counterexample: { bits: 1, fl: rounded('<='), z: 3, m: 3, e: 0, g: 0 },
      instances: { sizes: { bits: [1, 1], m: [3, 3] } },
      because: '3 has two bits',
    },
    'only half as near': {
      part: 'nearest',
      replace: ['abs(y - v)', '1/2*abs(y - v)'],
      counterexample: { bits: 1, fl: rounded('<='), v: 3, y: 4 },
      instances: { sizes: { bits: [1, 1] }, construct: { v: '3*2^up1', y: '4*2^up1' } },
      because: '3 is as far from 2 as from 4',
    },
  },
});
