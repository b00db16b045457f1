/**
 * # Summed against a delta, a sequence gives one of its members
 *
 * Over a range that the member is in. Not claimed: index sets, for which it is algebra.
 */
import {
  algebra,
  array,
  cases,
  contradiction,
  have,
  hypothesis,
  induction,
  lemma,
  proof,
  sign,
} from 'lemmata';

export default proof({
  id: 'sum-against-delta',
  title: 'Summed against a delta, a sequence gives one of its members',
  sources: [],
  references: ['graham1994, Section 2.1'],

  given: { h: array('nat') },

  parts: {
    member: {
      states: 'forall(n in nat, i in range(n), sum(j in range(n), delta(i, j)*h[j]) == h[i])',
      derivation: [
        induction('n', {
          base: [
            contradiction('0 < 0', [
              ['<', 'i + 1', sign()],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
          ],
          step: [
            cases(
              'i < n',
              [
                have('earlier', 'i + 1 <= n', [
                  ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'i', q: 'n' } })],
                ]),
                ['==', 'sum(j in range(n), delta(i, j)*h[j]) + delta(i, n)*h[n]', algebra()],
                ['==', 'h[i] + delta(i, n)*h[n]', hypothesis('induction')],
                ['==', 'rhs', algebra()],
              ],
              [
                have('last', 'i == n', [
                  contradiction('0 < 0', [
                    ['<', 'i - n', sign()],
                    ['<=', '0', hypothesis('assumed')],
                  ]),
                ]),
                have('none before', 'forall(j in range(n), delta(n, j) == 0)', [
                  have('before', 'j < n', [
                    ['<', 'j + 1', sign()],
                    ['<=', 'rhs', hypothesis("assumed'")],
                  ]),
                  ['==', 'rhs', algebra()],
                ]),
                ['==', 'sum(j in range(n), delta(n, j)*h[j]) + h[n]', hypothesis('last')],
                ['==', 'h[n]', hypothesis('none before')],
                ['==', 'rhs', hypothesis('last')],
              ],
            ),
          ],
        }),
      ],
    },
  },

  instances: { draw: { n: { oneOf: [0, 1, 2] }, i: { oneOf: [0, 1] } } },

  controls: {
    'a member outside the range': {
      part: 'member',
      states: 'forall(n in nat, i in range(n + 1), sum(j in range(n), delta(i, j)*h[j]) == h[i])',
      counterexample: { n: 0, i: 0, h: [1] },
      instances: { draw: { n: { oneOf: [3] }, i: { oneOf: [3] } } },
      because: 'nothing is summed, and 1 is on the right',
    },
    'the next member': {
      part: 'member',
      replace: ['== h[i]', '== h[i+1]'],
      counterexample: { n: 1, i: 0, h: [1, 0] },
      because: '1 on the left, 0 on the right',
    },
  },
});
