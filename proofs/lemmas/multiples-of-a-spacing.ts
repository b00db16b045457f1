/**
 * # Sums of multiples of a spacing are multiples of it
 *
 * A number is a multiple of a spacing when its absolute value is a natural number times the spacing. The sum of two multiples is one,
 * and m 2^f/2^h is one of 2^e/2^g when 2^f/2^h is no finer, since 2^i is a natural number.
 * Not claimed: which multiple the sum is.
 */
import {
  algebra,
  by,
  cases,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  witness,
} from 'lemmata';
import { finer } from './_floating-point.ts';

export default proof({
  id: 'multiples-of-a-spacing',
  title: 'Sums of multiples of a spacing are multiples of it',
  sources: [],
  references: ['boldo2017'],

  given: {},

  parts: {
    'sums of multiples': {
      given: { x: real(), y: real(), spacing: real('nonnegative'), k: natural(), l: natural() },
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
    'multiples of the finer spacing': {
      given: {
        y: real(),
        n: natural(),
        e: natural(),
        g: natural(),
        f: natural(),
        h: natural(),
      },
      hypotheses: { 'the number': 'abs(y) == n*2^f/2^h', finer: 'e + h <= f + g' },
      states: 'exists(c in nat, abs(y) == c*(2^e/2^g))',
      derivation: [
        obtain('r', 'rest', lemma('natural-difference', { at: { p: 'e + h', q: 'f + g' } })),
        obtain(
          'power',
          'is a power',
          lemma('multiples-of-a-spacing', { part: 'powers of two', at: { i: 'r' } }),
        ),
        witness({ c: 'n*power' }),
        ['==', 'n*2^f/2^h', hypothesis('the number')],
        ['==', 'n*2^(f + g)/(2^h*2^g)', algebra()],
        ['==', 'n*2^(e + h + r)/(2^h*2^g)', hypothesis('rest')],
        ['==', 'n*2^r*(2^e/2^g)', algebra()],
        ['==', 'n*power*(2^e/2^g)', hypothesis('is a power')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: { ...finer, r: 'more', power: '2^more', y: 'turn*n*2^f/2^h', c: 'n*2^more' },
        regimes: {
          'an odd number of them': {
            draw: { n: { oneOf: [1] }, more: { oneOf: [0] }, e: { oneOf: [0] }, g: { oneOf: [1] } },
          },
        },
      },
    },
  },

  instances: {
    sizes: { k: [0, 4], l: [0, 4], i: [0, 5], n: [0, 2], e: [0, 2], g: [0, 2], more: [0, 2], less: [0, 2] },
    raw: { way: real(), turn: real(), more: natural(), less: natural() },
    draw: { way: { oneOf: [-1, 1] }, turn: { oneOf: [-1, 1] } },
  },

  controls: {
    'as many times as the larger one': {
      part: 'sums of multiples',
      states: 'exists(d in nat, (abs(x + y) == d*spacing) and (k <= d))',
      counterexample: { spacing: 1, x: 1, y: -1, k: 1, l: 1, d: 0 },
      instances: {
        draw: { k: { oneOf: [1, 2] } },
        construct: { x: 'k*spacing', y: '-x', l: 'k', d: '0' },
      },
      because: 'a multiple and its negative add up to nothing',
    },
    'multiples of a finer spacing': {
      part: 'multiples of the finer spacing',
      states: 'exists(c in nat, abs(y) == 2*c*(2^e/2^g))',
      counterexample: { y: 1, n: 1, e: 0, g: 0, f: 0, h: 0, c: 0 },
      instances: {
        draw: { n: { oneOf: [1] } },
        construct: { e: '0', g: '0', f: '0', h: '0', y: '1', c: '0' },
      },
      because: '1 is no even number',
    },
  },
});
