/**
 * # The Cauchy-Schwarz inequality
 *
 * For finite families of real numbers, and for square-integrable random variables of any law. Not claimed: when equality holds.
 */
import { algebra, array, cases, have, hypothesis, indexSet, law, lemma, proof, real, sign } from 'lemmata';

const families = { I: indexSet(), u: array('I'), v: array('I') };

export default proof({
  id: 'cauchy-schwarz',
  title: 'The Cauchy-Schwarz inequality',
  sources: [],
  references: ['rudin1976, Theorem 1.35'],

  given: {},

  parts: {
    squared: {
      given: families,
      states: 'sum(i in I, u[i]*v[i])^2 <= sum(i in I, u[i]^2) * sum(i in I, v[i]^2)',
      derivation: [['<=', 'rhs', sign('1/2*sum(i in I, sum(j in I, (u[i]*v[j] - u[j]*v[i])^2))')]],
      instances: {
        raw: { c: real() },
        regimes: { 'tight: multiples of each other': { construct: { 'v[i in I]': 'c*u[i]' } } },
      },
    },
    norms: {
      given: families,
      states: 'sum(i in I, u[i]*v[i]) <= sqrt(sum(i in I, u[i]^2)) * sqrt(sum(i in I, v[i]^2))',
      derivation: [
        ['<=', 'abs(sum(i in I, u[i]*v[i]))', sign()],
        ['==', 'sqrt(sum(i in I, u[i]*v[i])^2)', algebra()],
        [
          '<=',
          'sqrt(sum(i in I, u[i]^2) * sum(i in I, v[i]^2))',
          lemma('cauchy-schwarz', { part: 'squared' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { c: real('nonnegative') },
        regimes: { 'tight: nonnegative multiples of each other': { construct: { 'v[i in I]': 'c*u[i]' } } },
      },
    },
    'random variables': {
      given: {
        Omega: law('sample space'),
        X: array('Omega', { is: 'square-integrable' }),
        Y: array('Omega', { is: 'square-integrable' }),
      },
      states: 'E(w in Omega, X[w]*Y[w])^2 <= E(w in Omega, X[w]^2) * E(w in Omega, Y[w]^2)',
      derivation: [
        cases(
          'E(w in Omega, Y[w]^2) == 0',
          [
            have('no second moment', 'E(w in Omega, Y[w]^2) == 0', [['==', 'rhs', hypothesis('case')]]),
            have(
              'small',
              'forall(eps in positive, abs(E(w in Omega, X[w]*Y[w])) <= eps*E(w in Omega, X[w]^2))',
              [
                cases(
                  '0 <= E(w in Omega, X[w]*Y[w])',
                  [
                    ['==', 'E(w in Omega, X[w]*Y[w])', algebra()],
                    [
                      '<=',
                      'eps*E(w in Omega, X[w]^2) + 1/(4*eps)*E(w in Omega, Y[w]^2)',
                      sign('E(w in Omega, (2*eps*X[w] - Y[w])^2)/(4*eps)'),
                    ],
                    ['==', 'rhs', hypothesis('no second moment')],
                  ],
                  [
                    ['==', '-E(w in Omega, X[w]*Y[w])', algebra()],
                    [
                      '<=',
                      'eps*E(w in Omega, X[w]^2) + 1/(4*eps)*E(w in Omega, Y[w]^2)',
                      sign('E(w in Omega, (2*eps*X[w] + Y[w])^2)/(4*eps)'),
                    ],
                    ['==', 'rhs', hypothesis('no second moment')],
                  ],
                ),
              ],
            ),
            [
              '==',
              '0^2',
              lemma('zero-if-arbitrarily-small', {
                at: { d: 'E(w in Omega, X[w]*Y[w])', c: 'E(w in Omega, X[w]^2)' },
              }),
            ],
            ['<=', 'rhs', sign()],
          ],
          [
            [
              '<=',
              'rhs',
              sign(
                'E(w in Omega, Y[w]^2) * E(w in Omega, (X[w] - E(z in Omega, X[z]*Y[z])/E(z in Omega, Y[z]^2)*Y[w])^2)',
              ),
            ],
          ],
        ),
      ],
      instances: {
        raw: { c: real() },
        regimes: { 'tight: multiples of each other': { construct: { 'Y[w in Omega]': 'c*X[w]' } } },
      },
    },
  },

  controls: {
    'without the second factor': {
      part: 'squared',
      states: 'sum(i in I, u[i]*v[i])^2 <= sum(i in I, u[i]^2)',
      counterexample: { I: 1, u: [1], v: [2] },
      because: '4 is more than 1',
    },
    'one percent less': {
      part: 'squared',
      states: 'sum(i in I, u[i]*v[i])^2 <= 99/100 * sum(i in I, u[i]^2) * sum(i in I, v[i]^2)',
      counterexample: { I: 1, u: [1], v: [1] },
      because: 'for multiples of each other both sides agree',
    },
    'norms that are not multiplied': {
      part: 'norms',
      states: 'sum(i in I, u[i]*v[i]) <= sqrt(sum(i in I, u[i]^2))',
      counterexample: { I: 1, u: [1], v: [2] },
      because: '2 is more than 1',
    },
    'of the second moments one alone': {
      part: 'random variables',
      states: 'E(w in Omega, X[w]*Y[w])^2 <= E(w in Omega, X[w]^2)',
      counterexample: { Omega: ['1'], X: [1], Y: [2] },
      because: 'constants are random variables, too',
    },
  },
});
