/**
 * # The sum of reciprocal roots
 *
 * 1 + 1/sqrt(2) + … + 1/sqrt(T) <= 2 sqrt(T). Not claimed: that 2 is needed for any one T (it is the best constant for all).
 */
import { algebra, hypothesis, induction, proof, sign } from 'lemmata';

export default proof({
  id: 'sum-of-reciprocal-roots',
  title: '1 + 1/sqrt(2) + … + 1/sqrt(T) <= 2 sqrt(T)',
  sources: [],
  references: ['hazan2016, Theorem 3.1'],

  given: {},

  parts: {
    bound: {
      states: 'forall(T in nat, sum(t in range(T), 1/sqrt(t + 1)) <= 2*sqrt(T))',
      derivation: [
        induction('T', {
          base: [['<=', 'rhs', sign()]],
          step: [
            ['==', 'sum(t in range(T), 1/sqrt(t + 1)) + 1/sqrt(T + 1)', algebra()],
            ['<=', '2*sqrt(T) + 1/sqrt(T + 1)', hypothesis('induction')],
            ['<=', 'rhs', sign('(sqrt(T + 1) - sqrt(T))^2/sqrt(T + 1)')],
          ],
        }),
      ],
      instances: { sizes: { T: [0, 16] }, regimes: { 'tight: nothing to add': { sizes: { T: [0, 0] } } } },
    },
  },

  controls: {
    'half the constant': {
      part: 'bound',
      states: 'forall(T in nat, sum(t in range(T), 1/sqrt(t + 1)) <= sqrt(T))',
      counterexample: { T: 2 },
      instances: { sizes: { T: [2, 8] } },
      because: '1 + 1/sqrt(2) is more than sqrt(2)',
    },
    'a smaller constant': {
      part: 'bound',
      states: 'forall(T in nat, sum(t in range(T), 1/sqrt(t + 1)) <= 7/4*sqrt(T))',
      counterexample: { T: 40 },
      instances: { sizes: { T: [36, 60] } },
      because: 'the sum is 2 sqrt(T) less a number below 3/2',
    },
  },
});
