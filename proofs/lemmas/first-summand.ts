/**
 * # The first summand split off
 *
 * A sum of n + 1 numbers is the first of them and the sum of the others. Not claimed: anything about infinite sums.
 */
import { algebra, array, lemma, proof } from 'lemmata';

export default proof({
  id: 'first-summand',
  title: 'The first summand split off',
  sources: [],
  references: [],

  given: { f: array('nat') },

  parts: {
    sum: {
      states: 'forall(n in nat, sum(i in range(n + 1), f[i]) == f[0] + sum(i in range(n), f[i+1]))',
      derivation: [
        ['==', 'sum(i in range(n), f[i]) + f[0] + (f[n] - f[0])', algebra()],
        [
          '==',
          'sum(i in range(n), f[i]) + f[0] + sum(i in range(n), f[i+1] - f[i])',
          lemma('telescoping', { at: { f: 'f', n: 'n' }, times: '1' }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: { sizes: { n: [0, 5] } },

  controls: {
    'the last instead': {
      part: 'sum',
      replace: ['f[0] +', 'f[n] +'],
      counterexample: { n: 1, f: [0, 1] },
      instances: { sizes: { n: [1, 5] } },
      because: '1 on the left, 2 on the right',
    },
  },
});
