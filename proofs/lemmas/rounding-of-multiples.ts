/**
 * # Rounding to nearest takes multiples of a spacing to multiples of it
 *
 * Multiples of 2^e/2^g that are no larger than a number of the machine with that spacing are numbers of the machine. Any multiple is rounded to one:
 * either it has few bits, and is kept, or it is so large that all numbers near it are multiples of the spacing.
 * Not claimed: overflow and underflow; other bases.
 */
import {
  algebra,
  cases,
  contradiction,
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
import { machine, machineMultiplesAndOthers, rounded, rounding } from './_floating-point.ts';

export default proof({
  id: 'rounding-of-multiples',
  title: 'Rounding to nearest takes multiples of a spacing to multiples of it',
  sources: [],
  references: ['boldo2017'],

  ...rounding,

  parts: {
    'a multiple no larger': {
      without: ['representable'],
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
        [
          '==',
          'rhs',
          lemma('rounding-to-nearest', {
            part: 'kept',
            at: { ...machine, z: 'z', m: 'k', e: 'e', g: 'g' },
          }),
        ],
      ],
      instances: {
        construct: { y: 'way*m*2^e/2^g', z: 'turn*k*2^e/2^g' },
        regimes: {
          'no rounding': { models: { fl: 'map(z0 in R, z0)' } },
          'half of the number': { draw: { m: { oneOf: [2] }, k: { oneOf: [1] } } },
        },
      },
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
            [
              '==',
              'abs(v)',
              lemma('rounding-to-nearest', {
                part: 'kept',
                at: { ...machine, z: 'v', m: 'k', e: 'e', g: 'g' },
              }),
            ],
            ['==', 'rhs', hypothesis('a multiple')],
          ],
          [
            have('many', '2^bits <= k', [['<=', 'rhs', hypothesis('case')]]),
            obtain(
              'most',
              'all bits',
              lemma('multiples-of-a-spacing', { part: 'powers of two', at: { i: 'bits' } }),
            ),
            have('no more', 'most <= 2^bits', [['<=', 'rhs', hypothesis('all bits')]]),
            have('positive', 'abs(2^bits*2^e/2^g) == most*2^e/2^g', [
              ['==', '2^bits*2^e/2^g', algebra()],
              ['==', 'rhs', hypothesis('all bits')],
            ]),
            have('bound', 'fl(2^bits*2^e/2^g) == 2^bits*2^e/2^g', [
              [
                '==',
                'rhs',
                lemma('rounding-to-nearest', {
                  part: 'kept',
                  at: { ...machine, z: '2^bits*2^e/2^g', m: 'most', e: 'e', g: 'g' },
                }),
              ],
            ]),
            have('large', 'abs(2^bits*2^e/2^g) <= abs(v)', [
              ['==', '2^bits*2^e/2^g', algebra()],
              ['<=', 'k*2^e/2^g', hypothesis('many')],
              ['==', 'k*(2^e/2^g)', algebra()],
              ['==', 'rhs', hypothesis('a multiple')],
            ]),
            have('rounded, large', '2^bits*2^e/2^g <= abs(fl(v))', [
              ['==', 'abs(2^bits*2^e/2^g)', algebra()],
              [
                '<=',
                'rhs',
                lemma('rounding-to-nearest', {
                  part: 'sizes in order',
                  at: { ...machine, v: 'v', y: '2^bits*2^e/2^g' },
                }),
              ],
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
              lemma('multiples-of-a-spacing', {
                part: 'multiples of the finer spacing',
                at: { y: 'fl(v)', n: 'n', f: 'f', h: 'h', e: 'e', g: 'g' },
              }),
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
        regimes: {
          'between two numbers': {
            sizes: { bits: [1, 1] },
            construct: { k: '7', v: '7*way*2^e/2^g', d: '8', most: '2', n: '2', f: 'e + 2', h: 'g', c: '8' },
          },
        },
      },
    },
  },

  instances: { ...machineMultiplesAndOthers, sizes: { ...machineMultiplesAndOthers.sizes, k: [0, 4] } },

  controls: {
    'a multiple of any size': {
      part: 'a multiple no larger',
      without: ['no larger'],
      counterexample: { bits: 1, fl: rounded('<='), z: 3, y: 1, k: 3, m: 1, e: 0, g: 0 },
      instances: { sizes: { bits: [1, 1], k: [3, 3] } },
      because: 'with one bit 3 is no number, though a multiple of 1',
    },
    'no larger than before': {
      part: 'rounding, on a grid',
      states: 'exists(d in nat, (abs(fl(v)) == d*(2^e/2^g)) and (d <= k))',
      counterexample: { bits: 1, fl: rounded('<='), v: 3, k: 3, e: 0, g: 0, d: 4 },
      instances: { sizes: { bits: [1, 1] }, construct: { k: '3', v: '3*way*2^e/2^g', d: '4' } },
      because: 'with one bit 3 is rounded to 4 where ties go away from zero',
    },
  },
});
