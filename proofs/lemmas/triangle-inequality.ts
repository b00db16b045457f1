/**
 * # The triangle inequality for the Euclidean norm
 *
 * |u + v| <= |u| + |v|. Not claimed: other norms; when equality holds.
 */
import { algebra, array, have, hypothesis, indexSet, lemma, proof, real } from 'lemmata';

export default proof({
  id: 'triangle-inequality',
  title: 'The Euclidean norm of a sum is at most the sum of the norms',
  sources: [],
  references: ['rudin1976, Theorem 1.37'],

  given: { I: indexSet(), u: array('I'), v: array('I') },

  parts: {
    norms: {
      states: 'sqrt(sum(i in I, (u[i] + v[i])^2)) <= sqrt(sum(i in I, u[i]^2)) + sqrt(sum(i in I, v[i]^2))',
      derivation: [
        have('root', 'forall(w in nonnegative, sqrt(w^2) == w)', [['==', 'rhs', algebra()]]),
        have(
          'squares',
          'sum(i in I, (u[i] + v[i])^2) <= (sqrt(sum(i in I, u[i]^2)) + sqrt(sum(i in I, v[i]^2)))^2',
          [
            ['==', 'sum(i in I, u[i]^2) + sum(i in I, v[i]^2) + 2*sum(i in I, u[i]*v[i])', algebra()],
            [
              '<=',
              'sum(i in I, u[i]^2) + sum(i in I, v[i]^2) + 2*(sqrt(sum(i in I, u[i]^2))*sqrt(sum(i in I, v[i]^2)))',
              lemma('cauchy-schwarz', { part: 'norms' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['<=', 'sqrt((sqrt(sum(i in I, u[i]^2)) + sqrt(sum(i in I, v[i]^2)))^2)', hypothesis('squares')],
        [
          '==',
          'rhs',
          hypothesis('root', { at: { w: 'sqrt(sum(i in I, u[i]^2)) + sqrt(sum(i in I, v[i]^2))' } }),
        ],
      ],
      instances: {
        raw: { c: real('nonnegative') },
        regimes: { 'tight: nonnegative multiples of each other': { construct: { 'v[i in I]': 'c*u[i]' } } },
      },
    },
  },

  instances: { sizes: { I: [0, 4] } },

  controls: {
    'norms of a difference': {
      part: 'norms',
      replace: ['+ sqrt', '- sqrt'],
      counterexample: { I: 1, u: [1], v: [1] },
      because: '2 is more than 0',
    },
    'one percent less': {
      part: 'norms',
      replace: ['<= sqrt(sum(i in I, u[i]^2))', '<= 99/100*sqrt(sum(i in I, u[i]^2))'],
      counterexample: { I: 1, u: [1], v: [1] },
      because: 'for u = v the two sides are equal',
    },
  },
});
