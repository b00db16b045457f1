/**
 * # The logarithm lies below its tangent at one
 *
 * log t <= t - 1 for t > 0, with equality at t = 1 only. Not claimed: bounds from below.
 */
import {
  algebra,
  calculus,
  cases,
  contradiction,
  have,
  hypothesis,
  lemma,
  monotone,
  proof,
  real,
  sign,
} from 'lemmata';

export default proof({
  id: 'log-at-most-linear',
  title: 'log t <= t - 1 for t > 0',
  sources: [],
  references: ['boyd2004, Section 3.1.5'],

  given: { t: real('positive') },

  parts: {
    bound: {
      states: 'log(t) <= t - 1',
      derivation: [
        cases(
          't <= 1',
          [
            monotone('rises', {
              variable: 's',
              from: 't',
              to: '1',
              of: 'log(s) - s',
              derivative: '>= 0',
              proof: [
                ['==', '1/s - 1', calculus()],
                ['>=', 'rhs', sign('(1 - s)/s')],
              ],
            }),
            ['==', 'log(t) - t + t', algebra()],
            ['<=', 'log(1) - 1 + t', hypothesis('rises')],
            ['==', 'rhs', algebra()],
          ],
          [
            monotone('falls', {
              variable: 's',
              from: '1',
              to: 't',
              of: 'log(s) - s',
              derivative: '<= 0',
              proof: [
                ['==', '1/s - 1', calculus()],
                ['<=', 'rhs', sign('(s - 1)/s')],
              ],
            }),
            ['==', 'log(t) - t + t', algebra()],
            ['<=', 'log(1) - 1 + t', hypothesis('falls')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { regimes: { 'tight: at one': { draw: { t: { oneOf: [1] } } } } },
    },
    strict: {
      hypotheses: { 'not at one': 't != 1' },
      states: 'log(t) < t - 1',
      derivation: [
        have('root', 'sqrt(t) - 1 != 0', [
          contradiction('0 != 0', [
            have('one', 't - 1 == 0', [
              ['==', '(sqrt(t) - 1)*(sqrt(t) + 1)', algebra()],
              ['==', '0*(sqrt(t) + 1)', hypothesis('contrary')],
              ['==', 'rhs', algebra()],
            ]),
            ['==', 't - 1', hypothesis('one')],
            ['!=', 'rhs', sign()],
          ]),
        ]),
        ['==', '2*log(sqrt(t))', algebra()],
        [
          '<=',
          '2*(sqrt(t) - 1)',
          lemma('log-at-most-linear', { part: 'bound', at: { t: 'sqrt(t)' }, times: '2' }),
        ],
        ['==', 't - 1 - (sqrt(t) - 1)^2', algebra()],
        ['<', 'rhs', sign()],
      ],
      slack: 'strict for every t that is not 1; as t tends to 1 the difference is (t - 1)^2/2 and less',
    },
  },

  controls: {
    'a larger tangent': {
      part: 'bound',
      states: 'log(t) <= 99/100*(t - 1)',
      counterexample: { t: '101/100' },
      instances: { draw: { t: { between: [1, 1.015625] } } },
      because: 'the slope at one is 1',
    },
    'the other way round': {
      part: 'bound',
      states: 't - 1 <= log(t)',
      counterexample: { t: 2 },
      because: 'the logarithm of 2 is less than 1',
    },
    'strict at one': {
      part: 'strict',
      without: ['not at one'],
      counterexample: { t: 1 },
      instances: { draw: { t: { oneOf: [1] } } },
      because: 'both sides vanish there',
    },
  },
});
