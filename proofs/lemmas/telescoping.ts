/**
 * # A sum of differences telescopes
 *
 * Not claimed: series.
 */
import { algebra, array, hypothesis, induction, proof } from 'lemmata';

export default proof({
  id: 'telescoping',
  title: 'A sum of differences telescopes',
  sources: [],
  references: ['graham1994, Section 2.6'],

  given: { f: array('nat') },

  parts: {
    sum: {
      states: 'forall(n in nat, sum(i in range(n), f[i+1] - f[i]) == f[n] - f[0])',
      derivation: [
        induction('n', {
          base: [['==', 'rhs', algebra()]],
          step: [
            ['==', 'sum(i in range(n), f[i+1] - f[i]) + f[n+1] - f[n]', algebra()],
            ['==', 'f[n] - f[0] + f[n+1] - f[n]', hypothesis('induction')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
  },

  instances: { sizes: { n: [0, 5] } },

  controls: {
    'one difference more': {
      part: 'sum',
      states: 'forall(n in nat, sum(i in range(n + 1), f[i+1] - f[i]) == f[n] - f[0])',
      counterexample: { n: 0, f: [0, 1] },
      because: '1 on the left, 0 on the right',
    },
  },
});
