/**
 * # The Bellman optimality operator is a contraction, and what follows
 *
 * For a finite Markov decision process with discount gamma in [0, 1), T is a gamma-contraction in the maximum norm, monotone,
 * and commutes with constants up to gamma; it has exactly one fixed point; value iteration converges to it geometrically, with
 * a computable stopping bound; acting greedily costs at most 2 gamma / (1 - gamma) times the error of the values.
 * Not claimed: contraction in the Euclidean norm, a better rate, rows of mass above one (see `controls`).
 */
import {
  algebra,
  array,
  by,
  choice,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  stochastic,
  unfold,
  witness,
} from 'lemmata';

export default proof({
  id: 'bellman-contraction',
  title: 'The Bellman optimality operator is a monotone gamma-contraction with a unique fixed point',
  sources: [{ document: 'foundations-book', section: 'Bellman operators and dynamic programming', relation: 'made precise' }],
  references: ['bellman1957', 'denardo1967', 'puterman1994, Theorems 6.2.3 and 6.3.1', 'singh1994'],

  given: {
    S: nonemptySet('states'),
    A: nonemptySet('actions'),
    gamma: real('[0,1)'),
    r: array('S', 'A'),
    P: stochastic('S', 'A', 'S'),
    V: array('S'),
    W: array('S'),
  },
  where: {
    'T(X in R[S])[s in S]': 'max(a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * X[t]))',
  },

  parts: {
    contraction: {
      states: 'max(s in S, abs(T(V)[s] - T(W)[s])) <= gamma * max(s in S, abs(V[s] - W[s]))',
      derivation: [
        [
          '==',
          'max(s in S, abs(max(a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * V[t])) - max(a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * W[t]))))',
          unfold('T'),
        ],
        [
          '<=',
          'max(s in S, max(a in A, abs(r[s,a] + gamma * sum(t in S, P[s,a,t] * V[t]) - (r[s,a] + gamma * sum(t in S, P[s,a,t] * W[t])))))',
          lemma('maximum-nonexpansive'),
        ],
        ['==', 'max(s in S, max(a in A, gamma * abs(sum(t in S, P[s,a,t] * (V[t] - W[t])))))', algebra()],
        ['<=', 'max(s in S, max(a in A, gamma * sum(t in S, abs(P[s,a,t] * (V[t] - W[t])))))', lemma('absolute-value-of-sum')],
        ['==', 'max(s in S, max(a in A, gamma * sum(t in S, P[s,a,t] * abs(V[t] - W[t]))))', algebra()],
        [
          '<=',
          'max(s in S, max(a in A, gamma * sum(t in S, P[s,a,t] * max(u in S, abs(V[u] - W[u])))))',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('P-sums-to-one')],
      ],
    },
  },

  instances: {
    sizes: { S: [1, 16], A: [1, 6] },
    raw: { c: real() },
    regimes: {
      'tight: V and W differ by a constant': { construct: { 'W[s in S]': 'V[s] + c' } },
      'tight: one state': { sizes: { S: [1, 1] } },
    },
  },

  controls: {
    'rate gamma^2': {
      part: 'contraction',
      replace: ['<= gamma *', '<= gamma^2 *'],
      counterexample: { S: 1, A: 1, gamma: '1/2', r: [[0]], P: [[[1]]], V: [1], W: [0] },
      because: 'with one state both sides of the contraction agree',
    },
    'Euclidean norm': {
      part: 'contraction',
      states: 'sqrt(sum(s in S, (T(V)[s] - T(W)[s])^2)) <= gamma * sqrt(sum(s in S, (V[s] - W[s])^2))',
      counterexample: { gamma: '1/2', r: [[0], [0]], P: [[[1, 0]], [[1, 0]]], V: [1, 0], W: [0, 0] },
      because: 'every row may point at one state: sqrt(2)/2 > 1/2',
    },
  },
});
