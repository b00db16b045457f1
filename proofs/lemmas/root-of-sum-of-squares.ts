/**
 * # The root of a sum of squares is at most the sum
 *
 * The Euclidean length of a vector of nonnegative numbers is at most the sum of its entries. Not claimed: other powers.
 */
import { algebra, array, have, hypothesis, indexSet, proof, sign } from 'lemmata';

export default proof({
  id: 'root-of-sum-of-squares',
  title: 'The root of a sum of squares of nonnegative numbers is at most their sum',
  sources: [],
  references: ['hardy1952, Theorem 19'],

  given: { A: indexSet(), y: array('A') },
  hypotheses: { nonnegative: 'forall(a in A, 0 <= y[a])' },

  parts: {
    bound: {
      states: 'sqrt(sum(a in A, y[a]^2)) <= sum(a in A, y[a])',
      derivation: [
        have('entry', 'forall(a in A, y[a] <= sum(b in A, y[b]))', [
          ['==', 'sum(b in A, delta(a, b)*y[b])', algebra()],
          ['<=', 'sum(b in A, 1*y[b])', sign()],
          ['==', 'rhs', algebra()],
        ]),
        have('squares', 'sum(a in A, y[a]^2) <= sum(a in A, y[a])^2', [
          ['==', 'sum(a in A, y[a]*y[a])', algebra()],
          ['<=', 'sum(a in A, y[a]*sum(b in A, y[b]))', hypothesis('entry')],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'sqrt(sum(a in A, y[a])^2)', hypothesis('squares')],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    raw: { size: array('A') },
    construct: { 'y[a in A]': 'abs(size[a])' },
    regimes: { 'tight: one number': { sizes: { A: [1, 1] } } },
  },

  controls: {
    'numbers of both signs': {
      part: 'bound',
      without: ['nonnegative'],
      counterexample: { A: 1, y: [-1] },
      instances: { construct: { 'y[a in A]': 'size[a]' } },
      because: 'the root of 1 is above -1',
    },
    'one percent less': {
      part: 'bound',
      replace: ['<= sum', '<= 99/100*sum'],
      counterexample: { A: 1, y: [1] },
      because: 'a single number attains it',
    },
  },
});
