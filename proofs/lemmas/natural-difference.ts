/**
 * # A natural number that is at most another leaves a natural difference
 *
 * Not claimed: anything about numbers that are not natural.
 */
import {
  algebra,
  by,
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
  id: 'natural-difference',
  title: 'A natural number that is at most another leaves a natural difference',
  sources: [],
  references: [],

  given: { p: natural(), q: natural() },
  hypotheses: { 'at most': 'p <= q' },

  parts: {
    difference: {
      states: 'exists(d in nat, q == p + d)',
      derivation: [
        have('each', 'forall(k in nat, k <= q, exists(d in nat, q == k + d))', [
          induction('k', {
            base: [witness({ d: 'q' }), ['==', 'rhs', algebra()]],
            step: [
              have('smaller', 'k <= q', [
                ['<=', 'k + 1', sign()],
                ['<=', 'rhs', hypothesis('assumed')],
              ]),
              obtain('d', 'rest', hypothesis('induction')),
              have('something left', '0 < d', [
                ['<', '1', sign()],
                ['==', 'k + 1 - k', algebra()],
                ['<=', 'q - k', hypothesis('assumed')],
                ['==', 'k + d - k', hypothesis('rest')],
                ['==', 'rhs', algebra()],
              ]),
              obtain('r', 'before', lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 'd' } })),
              witness({ d: 'r' }),
              ['==', 'k + d', hypothesis('rest')],
              ['==', 'k + (r + 1)', hypothesis('before')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        by(hypothesis('each', { at: { k: 'p' } })),
      ],
    },
  },

  instances: {
    sizes: { p: [0, 5], more: [0, 5] },
    raw: { more: natural() },
    construct: { q: 'p + 1 + more', k: 'p', d: '1 + more', r: 'more' },
  },

  controls: {
    'less than both': {
      part: 'difference',
      states: 'exists(d in nat, (q == p + d) and (0 < d))',
      counterexample: { q: 0, p: 0, d: 0 },
      instances: { construct: { q: 'p', d: '0' } },
      because: 'a number leaves nothing of itself',
    },
  },
});
