/**
 * # A set of two elements, written out
 *
 * When each element of T is a or b, but not both (bits, signs), a and b differ and a sum over T has two terms.
 * Not claimed: that a and b can be told apart otherwise.
 */
import { algebra, element, hypothesis, nonemptySet, proof } from 'lemmata';

export default proof({
  id: 'sets-of-two-elements',
  title: 'A sum over a set of two elements has two terms',
  sources: [],
  references: ['graham1994, Section 2.1'],

  given: { T: nonemptySet(), a: element('T'), b: element('T') },
  hypotheses: { 'either of them': 'forall(t in T, delta(t, a) + delta(t, b) == 1)' },

  parts: {
    distinct: {
      states: 'delta(a, b) == 0',
      derivation: [
        ['==', 'delta(a, a) + delta(a, b) - 1', algebra()],
        ['==', 'rhs', hypothesis('either of them', { at: { t: 'a' } })],
      ],
    },
    sum: {
      states: 'forall(H in R[T], sum(t in T, H[t]) == H[a] + H[b])',
      derivation: [
        ['==', 'sum(t in T, (delta(t, a) + delta(t, b))*H[t])', hypothesis('either of them')],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: { sizes: { T: [2, 2] } },

  controls: {
    'one element': {
      part: 'distinct',
      without: ['either of them'],
      counterexample: { T: 1, a: 0, b: 0 },
      instances: { sizes: { T: [1, 1] } },
      because: 'a is b then',
    },
    'a third element': {
      part: 'sum',
      without: ['either of them'],
      counterexample: { T: 3, a: 0, b: 1, H: [1, 1, 1] },
      instances: { sizes: { T: [3, 3] } },
      because: 'its term is missing',
    },
    'one of the terms': {
      part: 'sum',
      replace: ['H[a] + H[b]', 'H[a]'],
      counterexample: { T: 2, a: 0, b: 1, H: [1, 1] },
      because: 'the other term is missing',
    },
  },
});
