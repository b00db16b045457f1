/**
 * # A sequence that never falls from one member to the next does not fall at all
 *
 * Among its members up to the n-th, of which alone something is asked. Not claimed: limits.
 */
import {
  array,
  cases,
  contradiction,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  proof,
  real,
  sign,
} from 'lemmata';

export default proof({
  id: 'monotone-sequence',
  title: 'A sequence that never falls from one member to the next does not fall at all',
  sources: [],
  references: ['rudin1976, Definition 3.13'],

  given: { n: natural(), g: array('nat') },
  hypotheses: { 'does not fall': 'forall(k in range(n), g[k] <= g[k+1])' },

  parts: {
    order: {
      states: 'forall(j in nat, i in nat, i <= j, j <= n, g[i] <= g[j])',
      derivation: [
        induction('j', {
          base: [
            have('first', 'i == 0', [
              contradiction('0 < 0', [
                ['<', 'i', sign()],
                ['<=', '0', hypothesis('assumed-1')],
              ]),
            ]),
            ['==', 'g[0]', hypothesis('first')],
          ],
          step: [
            cases(
              'i <= j',
              [
                ['<=', 'g[j]', hypothesis('induction')],
                ['<=', 'rhs', hypothesis('does not fall')],
              ],
              [
                have('last', 'i == j + 1', [
                  contradiction('0 < 0', [
                    ['<', 'j + 1 - i', sign()],
                    ['<=', '0', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'j', q: 'i' } })],
                  ]),
                ]),
                ['==', 'g[j+1]', hypothesis('last')],
              ],
            ),
          ],
        }),
      ],
    },
  },

  instances: {
    draw: { n: { oneOf: [1] }, i: { oneOf: [0, 1, 2] }, j: { oneOf: [0, 1, 2] } },
    raw: { rise: array('nat', { is: 'nonnegative' }), free: array('nat'), c: real() },
    construct: {
      'g[0]': 'c',
      'g[k+1]': 'g[k] + indicator(k + 1 <= n)*rise[k] + indicator(n <= k)*free[k]',
    },
    regimes: {
      'up to the fifth': { draw: { n: { oneOf: [4] }, i: { oneOf: [0, 3] }, j: { oneOf: [2, 4] } } },
      'tight: the same member': { draw: { i: { oneOf: [1] }, j: { oneOf: [1] } } },
    },
  },

  controls: {
    'a member that falls': {
      part: 'order',
      without: ['does not fall'],
      counterexample: { n: 1, i: 0, j: 1, g: [1, 0] },
      instances: {
        draw: { n: { oneOf: [3] }, i: { oneOf: [0] }, j: { oneOf: [2] } },
        construct: { 'g[0]': 'c', 'g[k+1]': 'g[k] - rise[k]' },
      },
      because: 'the second member is the smaller',
    },
    'beyond the last': {
      part: 'order',
      replace: ['j <= n', 'j <= n + 1'],
      counterexample: { n: 0, i: 0, j: 1, g: [1, 0] },
      instances: { draw: { n: { oneOf: [1] }, i: { oneOf: [1] }, j: { oneOf: [2] } } },
      because: 'nothing is asked of the member after the last',
    },
    'the wrong way round': {
      part: 'order',
      replace: ['g[i] <= g[j]', 'g[j] <= g[i]'],
      counterexample: { n: 1, i: 0, j: 1, g: [0, 1] },
      instances: { draw: { n: { oneOf: [3] }, i: { oneOf: [0] }, j: { oneOf: [2] } } },
      because: 'it rises',
    },
  },
});
