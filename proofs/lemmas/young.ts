/**
 * # Young's inequality for squares
 *
 * A product is at most a weighted sum of squares, with any weight c > 0. Not claimed: other exponents.
 */
import { array, indexSet, proof, real, sign } from 'lemmata';

export default proof({
  id: 'young',
  title: "Young's inequality for squares",
  sources: [],
  references: ['hardy1952, Section 2.7'],

  given: { I: indexSet(), u: array('I'), v: array('I'), c: real('positive') },

  parts: {
    numbers: {
      given: { a: real(), b: real() },
      states: 'a*b <= c/2*a^2 + 1/(2*c)*b^2',
      derivation: [['<=', 'rhs', sign('c/2*(a - b/c)^2')]],
      instances: { regimes: { 'tight: b is c a': { construct: { b: 'c*a' } } } },
    },
    sums: {
      states: 'sum(i in I, u[i]*v[i]) <= c/2*sum(i in I, u[i]^2) + 1/(2*c)*sum(i in I, v[i]^2)',
      derivation: [['<=', 'rhs', sign('c/2*sum(i in I, (u[i] - v[i]/c)^2)')]],
      instances: { regimes: { 'tight: v is c u': { construct: { 'v[i in I]': 'c*u[i]' } } } },
    },
  },

  controls: {
    'half the weight': {
      part: 'numbers',
      states: 'a*b <= c/4*a^2 + 1/(2*c)*b^2',
      counterexample: { a: 1, b: 1, c: 1 },
      because: '1 is more than 3/4',
    },
    'a weight that is not positive': {
      part: 'numbers',
      given: { c: real('[-2,-1]') },
      counterexample: { a: 1, b: 1, c: -1 },
      because: 'both squares would count negatively',
    },
    'weights the wrong way round': {
      part: 'sums',
      states: 'sum(i in I, u[i]*v[i]) <= c/2*sum(i in I, v[i]^2) + c/2*sum(i in I, u[i]^2)',
      counterexample: { I: 1, u: [1], v: [1], c: '1/2' },
      because: 'the weights must have the product 1/4 at least',
    },
  },
});
