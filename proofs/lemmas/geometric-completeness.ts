/**
 * # Completeness, for steps that shrink geometrically
 *
 * A sequence of vectors whose steps are at most C rate^k converges, and its k-th member is within C rate^k / (1 - rate) of the
 * limit. This is the completeness of R^S in the maximum norm, applied to a sequence that is Cauchy by the geometric series; it
 * is cited, not derived: completeness is an axiom of the reals.
 */
import { array, nonemptySet, proof, real } from 'lemmata';

export default proof({
  id: 'geometric-completeness',
  title: 'A sequence with geometrically shrinking steps converges, at that rate',
  sources: [],
  references: ['rudin1976, Theorem 3.11'],

  given: { S: nonemptySet(), u: array('nat', 'S'), size: real('nonnegative'), rate: real('[0,1)') },
  hypotheses: { 'geometric steps': 'forall(k in nat, s in S, abs(u[k+1,s] - u[k,s]) <= size * rate^k)' },

  parts: {
    limit: {
      states: 'exists(x in R[S], forall(k in nat, s in S, abs(u[k,s] - x[s]) <= size * rate^k/(1 - rate)))',
      cited:
        'Cauchy sequences in R^k converge (Rudin 1976, Theorem 3.11 (c)), with the tail of the geometric series',
    },
  },

  instances: {
    sizes: { S: [1, 4] },
    raw: { target: array('S'), start: array('S') },
    construct: {
      'x[s in S]': 'target[s]',
      'u[k in nat, s in S]': 'target[s] + rate^k * start[s]',
      size: '(1 - rate) * max(s in S, abs(start[s]))',
    },
  },

  controls: {
    'closer by a factor': {
      part: 'limit',
      states:
        'exists(x in R[S], forall(k in nat, s in S, abs(u[k,s] - x[s]) <= size * rate^(k+1)/(1 - rate)))',
      counterexample: {
        S: 1,
        rate: '1/2',
        size: '1/2',
        u: 'map(k in nat, s in S, (1/2)^k)',
        x: [0],
      },
      because: 'u = rate^k is exactly that far from its limit 0',
    },
  },
});
