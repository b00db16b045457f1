/**
 * # The identity of J does not factor through fewer than |J| coordinates
 *
 * If X Y is the identity matrix of J and the inner index runs below d, then |J| <= d: the orthogonal projection on the d columns of X
 * is the identity. J may be empty. This is what says that a matrix has one rank only.
 * Not claimed: infinitely many coordinates.
 */
import { algebra, array, have, hypothesis, indexSet, lemma, natural, obtain, proof } from 'lemmata';

export default proof({
  id: 'identity-through-fewer-coordinates',
  title: 'The identity does not factor through fewer coordinates',
  sources: [],
  references: ['horn2013, Section 0.4.5'],

  given: { J: indexSet('coordinates'), d: natural(), X: array('J', 'nat'), Y: array('nat', 'J') },
  hypotheses: {
    identity: 'forall(i in J, j in J, sum(k in range(d), X[i,k]*Y[k,j]) == delta(i,j))',
  },

  parts: {
    count: {
      states: 'card(J) <= d',
      derivation: [
        obtain(
          'H',
          'projects',
          lemma('projection-on-span', { at: { J: 'J', q: 'array(k in nat, j in J, X[j,k])', k: 'd' } }),
        ),
        have('fixed', 'forall(k in range(d), i in J, sum(j in J, H[i,j]*X[j,k]) == X[i,k])', [
          ['==', 'rhs', hypothesis('projects', { at: { l: 'k', i: 'i' } })],
        ]),
        have('everything', 'forall(i in J, j in J, H[i,j] == delta(i,j))', [
          ['==', 'sum(h in J, H[i,h]*delta(h,j))', algebra()],
          ['==', 'sum(h in J, H[i,h]*sum(k in range(d), X[h,k]*Y[k,j]))', hypothesis('identity')],
          ['==', 'sum(k in range(d), sum(h in J, H[i,h]*X[h,k])*Y[k,j])', algebra()],
          ['==', 'sum(k in range(d), X[i,k]*Y[k,j])', hypothesis('fixed')],
          ['==', 'rhs', hypothesis('identity')],
        ]),
        ['==', 'sum(j in J, delta(j,j))', algebra()],
        ['==', 'sum(j in J, H[j,j])', hypothesis('everything')],
        ['<=', 'rhs', hypothesis('projects')],
      ],
    },
  },

  instances: {
    sizes: { J: [0, 3], d: [0, 5] },
    raw: { normal: array('nat', { is: 'positive' }), place: array('J') },
    draw: { place: { tables: [[], [0], [0, 1], [0, 1, 2]] }, d: { oneOf: [0, 1, 2, 3, 4] } },
    construct: {
      d: 'card(J) + 1',
      'X[i in J, k in nat]': 'indicator(place[i] == k)',
      'Y[k in nat, j in J]': 'indicator(place[j] == k)',
    },
    regimes: {
      'tight: a square identity': { construct: { d: 'card(J)' } },
    },
  },

  controls: {
    'one coordinate less': {
      part: 'count',
      replace: ['card(J) <= d', 'card(J) + 1 <= d'],
      counterexample: { J: 1, d: 1, X: [[1]], Y: [[1]] },
      because: 'the identity factors through as many coordinates',
    },
    'any matrices': {
      part: 'count',
      without: ['identity'],
      counterexample: { J: 1, d: 0, X: [[]], Y: [] },
      instances: { construct: { d: '0' }, sizes: { J: [1, 2] } },
      because: 'nothing is said of d then',
    },
  },
});
