/**
 * # Between a natural number and the next there is none
 *
 * Every natural number but zero comes after one (`predecessor`); a number above i is i + 1 at least (`successor`).
 * Not claimed: that sets of natural numbers have least elements.
 */
import {
  algebra,
  contradiction,
  have,
  hypothesis,
  induction,
  lemma,
  obtain,
  proof,
  sign,
  witness,
} from 'lemmata';

export default proof({
  id: 'order-of-naturals',
  title: 'Between a natural number and the next there is none',
  sources: [],
  references: ['landau1930, Theorem 25'],

  given: {},

  parts: {
    predecessor: {
      states: 'forall(j in nat, 0 < j, exists(m in nat, j == m + 1))',
      derivation: [
        induction('j', {
          base: [
            have('none', '0 < 0', [['<', 'rhs', hypothesis('assumed')]]),
            witness({ m: '0' }),
            contradiction('0 < 0', [['<', 'rhs', hypothesis('none')]]),
          ],
          step: [witness({ m: 'j' }), ['==', 'rhs', algebra()]],
        }),
      ],
      instances: { sizes: { j: [1, 8] }, construct: { m: 'j - 1' } },
    },
    successor: {
      states: 'forall(i in nat, j in nat, i < j, i + 1 <= j)',
      derivation: [
        induction('i', {
          base: [
            obtain('m', 'after', lemma('order-of-naturals', { part: 'predecessor', at: { j: 'j' } })),
            ['<=', 'm + 1', sign()],
            ['==', 'rhs', hypothesis('after')],
          ],
          step: [
            have('positive', '0 < j', [
              ['<', 'i + 1', sign()],
              ['<', 'rhs', hypothesis('assumed')],
            ]),
            obtain('m', 'after', lemma('order-of-naturals', { part: 'predecessor', at: { j: 'j' } })),
            have('less', 'i < m', [
              ['==', 'i + 1 - 1', algebra()],
              ['<', 'j - 1', hypothesis('assumed')],
              ['==', 'rhs', hypothesis('after')],
            ]),
            ['<=', 'm + 1', hypothesis('induction')],
            ['==', 'rhs', hypothesis('after')],
          ],
        }),
      ],
      instances: {
        sizes: { i: [0, 3], j: [4, 8] },
        regimes: { 'tight: the next': { sizes: { i: [3, 3], j: [4, 4] } } },
      },
    },
  },

  controls: {
    'zero after a number': {
      part: 'predecessor',
      replace: ['0 < j', '0 <= j'],
      counterexample: { j: 0, m: 0 },
      instances: { sizes: { j: [0, 8] }, construct: { m: '0' } },
      because: 'zero comes after no natural number',
    },
    'two more': {
      part: 'successor',
      replace: ['i + 1', 'i + 2'],
      counterexample: { i: 0, j: 1 },
      instances: { sizes: { i: [2, 2], j: [3, 3] } },
      because: '2 is more than 1',
    },
    'numbers in weak order': {
      part: 'successor',
      replace: ['i < j', 'i <= j'],
      counterexample: { i: 0, j: 0 },
      instances: { sizes: { i: [2, 2], j: [2, 2] } },
      because: '1 is more than 0',
    },
    'above the previous': {
      part: 'successor',
      replace: ['i + 1 <= j', 'i + 1 < j'],
      counterexample: { i: 0, j: 1 },
      instances: { sizes: { i: [2, 2], j: [3, 3] } },
      because: '1 is not more than 1',
    },
  },
});
