/**
 * # The sum of a geometric sequence
 *
 * For any ratio, multiplied out (`multiplied`), and divided where the ratio is not 1 (`value`); for ratios in [0, 1) it is at most
 * 1/(1 - r) (`bound`). Not claimed: series.
 */
import { algebra, hypothesis, induction, lemma, proof, real, sign } from 'lemmata';

export default proof({
  id: 'geometric-sum',
  title: 'The sum of a geometric sequence',
  sources: [],
  references: ['graham1994, Section 2.3'],

  given: {},

  parts: {
    multiplied: {
      given: { r: real() },
      states: 'forall(n in nat, (1 - r)*sum(k in range(n), r^k) == 1 - r^n)',
      derivation: [
        induction('n', {
          base: [['==', 'rhs', algebra()]],
          step: [
            ['==', '(1 - r)*sum(k in range(n), r^k) + (1 - r)*r^n', algebra()],
            ['==', '1 - r^n + (1 - r)*r^n', hypothesis('induction')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
    value: {
      given: { r: real() },
      hypotheses: { 'ratio not one': 'r != 1' },
      states: 'forall(n in nat, sum(k in range(n), r^k) == (1 - r^n)/(1 - r))',
      derivation: [
        ['==', '(1 - r)*sum(k in range(n), r^k)/(1 - r)', algebra()],
        ['==', 'rhs', lemma('geometric-sum', { part: 'multiplied' })],
      ],
    },
    bound: {
      given: { r: real('[0,1)') },
      states: 'forall(n in nat, sum(k in range(n), r^k) <= 1/(1 - r))',
      derivation: [
        ['==', '(1 - r^n)/(1 - r)', lemma('geometric-sum', { part: 'value' })],
        ['<=', 'rhs', sign('r^n/(1 - r)')],
      ],
      instances: {
        regimes: { 'tight: ratio zero': { draw: { r: { oneOf: [0] } }, sizes: { n: [1, 6] } } },
      },
    },
  },

  instances: { sizes: { n: [0, 6] } },

  controls: {
    'one power more': {
      part: 'multiplied',
      replace: ['1 - r^n', '1 - r^(n + 1)'],
      counterexample: { r: 2, n: 0 },
      because: '0 on the left, -1 on the right',
    },
    'one member more': {
      part: 'value',
      replace: ['range(n)', 'range(n + 1)'],
      counterexample: { r: 2, n: 0 },
      because: '1 on the left, 0 on the right',
    },
    'a smaller bound': {
      part: 'bound',
      replace: ['1/(1 - r)', 'r/(1 - r)'],
      counterexample: { r: 0, n: 1 },
      because: '1 is more than 0',
    },
    'ratios of either sign': {
      part: 'bound',
      given: { r: real('(-1,1)') },
      counterexample: { r: '-1/2', n: 1 },
      instances: { draw: { r: { between: [-0.75, -0.25] } }, sizes: { n: [1, 1] } },
      because: '1 is more than 2/3',
    },
  },
});
