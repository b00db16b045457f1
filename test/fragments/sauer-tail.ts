/**
 * # A power of 1 + d/m is at most exp(d)
 *
 * With m + 1 factors, so that no number of them is excluded. The last step of the bound (e m/d)^d on a growth function.
 * Not claimed: negative d.
 */
import { algebra, have, hypothesis, lemma, natural, proof, real } from 'lemmata';

export default proof({
  id: 'sauer-tail',
  title: 'A power of 1 + d/m is at most exp(d)',
  sources: [],
  references: ['sauer1972'],

  given: { d: real('nonnegative'), m: natural() },

  parts: {
    bound: {
      states: '(1 + d/(m + 1))^(m + 1) <= exp(d)',
      derivation: [
        have('factor', '1 + d/(m + 1) <= exp(d/(m + 1))', [
          ['<=', 'rhs', lemma('exponential-at-least-linear', { part: 'bound', at: { t: 'd/(m + 1)' } })],
        ]),
        ['<=', 'exp(d/(m + 1))^(m + 1)', hypothesis('factor')],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: at zero': { draw: { d: { oneOf: [0] } } } } },
    },
  },

  instances: { sizes: { m: [0, 6] } },

  controls: {
    'one factor more': {
      part: 'bound',
      states: '(1 + d/(m + 1))^(m + 2) <= exp(d)',
      counterexample: { d: 1, m: 0 },
      because: '4 is more than e',
    },
    'a smaller exponent': {
      part: 'bound',
      states: '(1 + d/(m + 1))^(m + 1) <= exp(9/10*d)',
      counterexample: { d: '1/10', m: 0 },
      instances: { draw: { d: { between: [0, 1 / 8] } } },
      because: 'the slope at d = 0 is 1',
    },
  },
});
