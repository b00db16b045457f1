/**
 * # What is nonnegative at every residue modulo three is nonnegative
 *
 * A sequence whose members at 3k, at 3k+1 and at 3k+2 are nonnegative for every k is nonnegative everywhere: division with remainder.
 * Not claimed: other moduli.
 */
import { algebra, array, have, hypothesis, induction, proof, sign } from 'lemmata';

export default proof({
  id: 'nonnegative-by-residues',
  title: 'A sequence that is nonnegative at 3k, 3k+1 and 3k+2 for every k is nonnegative',
  sources: [],
  references: ['rudin1976, Chapter 1'],

  given: { q: array('nat') },
  hypotheses: {
    'residue 0': 'forall(k in nat, 0 <= q[3*k])',
    'residue 1': 'forall(k in nat, 0 <= q[3*k + 1])',
    'residue 2': 'forall(k in nat, 0 <= q[3*k + 2])',
  },

  parts: {
    nonnegative: {
      states: 'forall(t in nat, 0 <= q[t])',
      // The negative parts of the members below 3k add up to nothing.
      derivation: [
        have('blocks', 'forall(k in nat, sum(j in range(3*k), max(0, -q[j])) <= 0)', [
          induction('k', {
            base: [['==', 'rhs', algebra()]],
            step: [
              [
                '==',
                'sum(j in range(3*k), max(0, -q[j])) + max(0, -q[3*k]) + max(0, -q[3*k + 1]) + max(0, -q[3*k + 2])',
                algebra(),
              ],
              [
                '<=',
                '0 + max(0, -q[3*k]) + max(0, -q[3*k + 1]) + max(0, -q[3*k + 2])',
                hypothesis('induction'),
              ],
              ['<=', '0 + max(0, 0) + max(0, -q[3*k + 1]) + max(0, -q[3*k + 2])', hypothesis('residue 0')],
              ['<=', '0 + max(0, 0) + max(0, 0) + max(0, -q[3*k + 2])', hypothesis('residue 1')],
              ['<=', '0 + max(0, 0) + max(0, 0) + max(0, 0)', hypothesis('residue 2')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have(
          'grows',
          'forall(m in nat, n in nat, sum(j in range(n), max(0, -q[j])) <= sum(j in range(n + m), max(0, -q[j])))',
          [
            induction('m', {
              base: [['==', 'rhs', algebra()]],
              step: [
                ['<=', 'sum(j in range(n + m), max(0, -q[j]))', hypothesis('induction', { at: { n: 'n' } })],
                ['<=', 'sum(j in range(n + m), max(0, -q[j])) + max(0, -q[n + m])', sign()],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        ['<=', '-sum(j in range(3*(t + 1)), max(0, -q[j]))', hypothesis('blocks', { at: { k: 't + 1' } })],
        [
          '<=',
          '-sum(j in range(t + 1), max(0, -q[j]))',
          hypothesis('grows', { at: { n: 't + 1', m: '2*t + 2' } }),
        ],
        ['==', '-sum(j in range(t), max(0, -q[j])) - max(0, -q[t])', algebra()],
        ['<=', '-max(0, -q[t])', sign()],
        ['<=', 'rhs', sign()],
      ],
    },
  },

  instances: {
    sizes: { t: [0, 6], k: [0, 2], m: [0, 3], n: [0, 3] },
    raw: { w: array('nat', { is: 'nonnegative' }) },
    construct: { 'q[i in nat]': 'w[i]' },
    regimes: { 'tight: zero': { construct: { 'q[i in nat]': '0' } } },
  },

  controls: {
    'two residues': {
      part: 'nonnegative',
      without: ['residue 2'],
      counterexample: { q: [0, 0, -1, 0, 0, -1, 0, 0, -1], t: 2 },
      instances: {
        construct: {
          'phase[0]': '0',
          'phase[k+1]': '(phase[k] + 1)*indicator(phase[k] < 2)',
          'q[i in nat]': '1 - phase[i]',
          t: '2',
        },
      },
      because: 'the members at 3k + 2 are free',
    },
  },
});
