/**
 * # The exponential moment of a law on two points
 *
 * 1 - q + q e^h, the mean of e^(h B) for a coin B of probability q, is at most exp(q h + h^2/8): the logarithm has the slope q and a
 * second derivative of at most 1/4. Behind it stand Hoeffding's and Massart's inequalities.
 * Not claimed: the constant that depends on q.
 */
import { algebra, calculus, cases, have, hypothesis, lemma, monotone, proof, real, sign } from 'lemmata';

export default proof({
  id: 'two-point-exponential-moment',
  title: 'The exponential moment of a coin is at most that of a normal law with variance 1/4',
  sources: [],
  references: ['hoeffding1963, Lemma 1'],

  given: { q: real('[0,1]'), h: real() },

  parts: {
    bound: {
      states: '1 - q + q*exp(h) <= exp(q*h + h^2/8)',
      derivation: [
        have(
          'to the right',
          'forall(r in R, k in nonnegative, 0 <= r, r < 1, log(1 - r + r*exp(k)) - r*k <= k^2/8)',
          [
            have('first', 'forall(u in nonnegative, r*exp(u)/(1 - r + r*exp(u)) - r - u/4 <= 0)', [
              monotone('falls', {
                variable: 'x',
                from: '0',
                to: 'u',
                of: 'r*exp(x)/(1 - r + r*exp(x)) - r - x/4',
                derivative: '<= 0',
                proof: [
                  ['==', 'r*exp(x)*(1 - r)/(1 - r + r*exp(x))^2 - 1/4', calculus()],
                  ['<=', 'rhs', sign('(r*exp(x)/(1 - r + r*exp(x)) - 1/2)^2')],
                ],
              }),
              ['<=', 'r*exp(0)/(1 - r + r*exp(0)) - r - 0/4', hypothesis('falls')],
              ['==', 'rhs', algebra()],
            ]),
            monotone('second', {
              variable: 'x',
              from: '0',
              to: 'k',
              of: 'log(1 - r + r*exp(x)) - r*x - x^2/8',
              derivative: '<= 0',
              proof: [
                ['==', 'r*exp(x)/(1 - r + r*exp(x)) - r - x/4', calculus()],
                ['<=', 'rhs', hypothesis('first', { at: { u: 'x' } })],
              ],
            }),
            ['==', 'log(1 - r + r*exp(k)) - r*k - k^2/8 + k^2/8', algebra()],
            ['<=', 'log(1 - r + r*exp(0)) - r*0 - 0^2/8 + k^2/8', hypothesis('second')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'exponentials',
          'forall(r in R, k in nonnegative, 0 <= r, r <= 1, 1 - r + r*exp(k) <= exp(r*k + k^2/8))',
          [
            cases(
              'r < 1',
              [
                ['==', 'exp(log(1 - r + r*exp(k)))', algebra()],
                ['==', 'exp(r*k + (log(1 - r + r*exp(k)) - r*k))', algebra()],
                ['<=', 'rhs', hypothesis('to the right')],
              ],
              [
                have('no distance', 'abs(r - 1) <= 0', [
                  ['==', 'r - 1', hypothesis('case')],
                  ['<=', '1 - 1', hypothesis('assumed-2')],
                  ['<=', 'rhs', algebra()],
                ]),
                have('one', 'r == 1', [['==', 'rhs', lemma('zero-absolute-value')]]),
                ['==', 'exp(k)', hypothesis('one')],
                ['<=', 'exp(k + k^2/8)', sign()],
                ['==', 'rhs', hypothesis('one')],
              ],
            ),
          ],
        ),
        cases(
          '0 <= h',
          [['<=', 'rhs', hypothesis('exponentials', { at: { r: 'q', k: 'h' } })]],
          [
            ['==', 'exp(h)*(1 - (1 - q) + (1 - q)*exp(-h))', algebra()],
            [
              '<=',
              'exp(h)*exp((1 - q)*(-h) + (-h)^2/8)',
              hypothesis('exponentials', { at: { r: '1 - q', k: '-h' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { regimes: { 'tight: at zero': { construct: { h: '0' } } } },
    },
  },

  controls: {
    'a constant 8.08': {
      part: 'bound',
      replace: ['h^2/8', 'h^2/(808/100)'],
      counterexample: { q: '1/2', h: '1/4' },
      instances: { draw: { q: { between: [0.4375, 0.5625] }, h: { between: [0.125, 0.375] } } },
      because: 'log cosh(1/8) = 0.0078023 is more than 0.0077351',
    },
  },
});
