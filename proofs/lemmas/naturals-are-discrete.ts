/**
 * # Between a natural number and the next there is none
 *
 * Of natural numbers p < q, the first is at most q - 1; and a positive one has a predecessor.
 * Not claimed: anything for reals.
 */
import {
  algebra,
  by,
  contradiction,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  sign,
  witness,
} from 'lemmata';

export default proof({
  id: 'naturals-are-discrete',
  title: 'Between a natural number and the next there is none',
  sources: [],
  references: [],

  given: { q: natural() },

  parts: {
    predecessor: {
      hypotheses: { positive: '0 < q' },
      states: 'exists(r in nat, q == r + 1)',
      derivation: [
        have('each', 'forall(k in nat, 0 < k, exists(r in nat, k == r + 1))', [
          induction('k', {
            base: [witness({ r: '0' }), contradiction('0 < 0', [['<', '0', hypothesis('assumed')]])],
            step: [witness({ r: 'k' }), ['==', 'rhs', algebra()]],
          }),
        ]),
        by(hypothesis('each', { at: { k: 'q' } })),
      ],
    },
    gap: {
      given: { p: natural() },
      hypotheses: { less: 'p < q' },
      states: 'p + 1 <= q',
      derivation: [
        have('each', 'forall(k in nat, l in nat, k < l, k + 1 <= l)', [
          induction('k', {
            base: [
              obtain(
                ['r'],
                'before',
                lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 'l' } }),
              ),
              ['<=', 'r + 1', sign()],
              ['==', 'rhs', hypothesis('before')],
            ],
            step: [
              have('positive', '0 < l', [
                ['<', 'k + 1', sign()],
                ['<', 'rhs', hypothesis('assumed')],
              ]),
              obtain(
                ['r'],
                'before',
                lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 'l' } }),
              ),
              have('below', 'k < r', [
                ['==', 'k + 1 - 1', algebra()],
                ['<', 'l - 1', hypothesis('assumed')],
                ['==', 'r', hypothesis('before')],
              ]),
              ['<=', 'r + 1', hypothesis('induction')],
              ['==', 'rhs', hypothesis('before')],
            ],
          }),
        ]),
        ['<=', 'rhs', hypothesis('each')],
      ],
      instances: {
        construct: { q: 'p + 1 + more' },
        regimes: { 'tight: the next': { construct: { q: 'p + 1' } } },
      },
    },
  },

  instances: {
    sizes: { p: [0, 9], more: [0, 9] },
    raw: { more: natural() },
    construct: { q: 'more + 1', r: 'more' },
  },

  controls: {
    zero: {
      part: 'predecessor',
      without: ['positive'],
      counterexample: { q: 0, r: 0 },
      instances: { construct: { q: '0' } },
      because: 'no natural number is below 0',
    },
    'a gap of two': {
      part: 'gap',
      replace: ['p + 1', 'p + 2'],
      counterexample: { p: 0, q: 1 },
      because: '1 follows 0',
    },
  },
});
