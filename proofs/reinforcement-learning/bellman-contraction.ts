/**
 * # The Bellman optimality operator is a contraction, and what follows
 *
 * For a finite Markov decision process with discount gamma in [0, 1), T is a gamma-contraction in the maximum norm, monotone,
 * and commutes with constants up to gamma; it has exactly one fixed point; value iteration converges to it geometrically, with
 * a computable stopping bound, and the residual T(V) - V bounds the error of any V, such as what value iteration in floating point
 * arrives at; acting greedily costs at most 2 gamma / (1 - gamma) times the error of the values.
 * Not claimed: contraction in the Euclidean norm, a better rate, rows of mass above one (see `controls`).
 */
import {
  algebra,
  array,
  choice,
  element,
  have,
  hypothesis,
  type Instances,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  stochastic,
  unfold,
  witness,
} from 'lemmata';
import valueIteration from '../../kernels/value-iteration.ts';

/** Instances with a known optimal value: rewards are what is left of it, less a loss that vanishes for the best action. */
const plantedFixedPoint = (
  fixed: Readonly<Record<string, string>>,
  regimes: NonNullable<Instances['regimes']> = {},
): Instances => ({
  raw: { value: array('S'), loss: array('S', 'A') },
  construct: {
    'r[s in S, a in A]':
      'value[s] - gamma * sum(t in S, P[s,a,t] * value[t]) - (loss[s,a] - min(b in A, loss[s,b]))',
    ...fixed,
  },
  regimes: { 'tight: one state': { sizes: { S: [1, 1] } }, ...regimes },
});

/** What value iteration computes, rounding and all; the residual T(V) - V is that of these numbers. */
const computedValues = {
  raw: { start: array('S'), computed: array('S') },
  construct: { 'V[s in S]': 'computed[s]' },
  algorithm: {
    run: valueIteration,
    of: { r: 'r', P: 'P', gamma: 'gamma', start: 'start', rounds: 30 },
    gives: { v: 'computed' },
  },
} as const;

const iterates = { 'v[0, s in S]': 'V[s]', 'v[k+1, s in S]': 'T(array(u in S, v[k,u]))[s]' };

/** What Banach's theorem asks of T, and the theorem for T. */
const contraction = have(
  'contraction',
  'forall(z in R[S], w in R[S], max(i in S, abs(T(z)[i] - T(w)[i])) <= gamma*max(i in S, abs(z[i] - w[i])))',
  [['<=', 'rhs', lemma('bellman-contraction', { part: 'contraction', at: { V: 'z', W: 'w' } })]],
);
const banach = (part: string, at: Readonly<Record<string, string>>) =>
  lemma('banach-fixed-point', {
    part,
    at: { S: 'S', F: 'map(z in R[S], i in S, T(z)[i])', q: 'gamma', ...at },
  });

export default proof({
  id: 'bellman-contraction',
  title: 'The Bellman optimality operator is a monotone gamma-contraction with a unique fixed point',
  sources: [
    {
      document: 'foundations-book',
      section: 'Bellman operators and dynamic programming',
      relation: 'made precise',
    },
  ],
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
        [
          '<=',
          'max(s in S, max(a in A, gamma * sum(t in S, abs(P[s,a,t] * (V[t] - W[t])))))',
          lemma('absolute-value-of-sum'),
        ],
        ['==', 'max(s in S, max(a in A, gamma * sum(t in S, P[s,a,t] * abs(V[t] - W[t]))))', algebra()],
        [
          '<=',
          'max(s in S, max(a in A, gamma * sum(t in S, P[s,a,t] * max(u in S, abs(V[u] - W[u])))))',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('P-sums-to-one')],
      ],
    },
    monotone: {
      hypotheses: { 'V below W': 'forall(s in S, V[s] <= W[s])' },
      states: 'forall(s in S, T(V)[s] <= T(W)[s])',
      derivation: [
        ['==', 'max(a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * V[t]))', unfold('T')],
        ['<=', 'max(a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * W[t]))', hypothesis('V below W')],
        ['==', 'rhs', unfold('T')],
      ],
      instances: {
        raw: { rise: array('S', { is: 'nonnegative' }) },
        construct: { 'W[s in S]': 'V[s] + rise[s]' },
        regimes: { 'tight: V and W agree': { construct: { 'W[s in S]': 'V[s]' } } },
      },
    },
    shift: {
      states: 'forall(c in R, s in S, T(array(t in S, V[t] + c))[s] == T(V)[s] + gamma * c)',
      derivation: [
        ['==', 'max(a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * (V[t] + c)))', unfold('T')],
        [
          '==',
          'max(a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * V[t]) + gamma * c * sum(t in S, P[s,a,t]))',
          algebra(),
        ],
        [
          '==',
          'max(a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * V[t])) + gamma * c',
          hypothesis('P-sums-to-one'),
        ],
        ['==', 'rhs', unfold('T')],
      ],
    },
    uniqueness: {
      given: { x: array('S'), y: array('S') },
      hypotheses: {
        'x is fixed': 'forall(s in S, T(x)[s] == x[s])',
        'y is fixed': 'forall(s in S, T(y)[s] == y[s])',
      },
      states: 'forall(s in S, x[s] == y[s])',
      derivation: [contraction, ['==', 'rhs', banach('uniqueness', { x: 'x', y: 'y' })]],
      instances: plantedFixedPoint({ 'x[s in S]': 'value[s]', 'y[s in S]': 'value[s]' }),
    },
    existence: {
      where: iterates,
      states: 'exists(x in R[S], forall(s in S, T(x)[s] == x[s]))',
      derivation: [
        contraction,
        obtain('x', 'fixed', banach('existence', { start: 'V', v: 'v' })),
        witness({ x: 'x' }),
        ['==', 'rhs', hypothesis('fixed')],
      ],
      instances: {
        sizes: { S: [1, 4], A: [1, 3] },
        ...plantedFixedPoint({ 'x[s in S]': 'value[s]' }),
      },
    },
    rate: {
      given: { x: array('S') },
      where: iterates,
      hypotheses: { 'x is fixed': 'forall(s in S, T(x)[s] == x[s])' },
      states: 'forall(k in nat, max(s in S, abs(v[k,s] - x[s])) <= gamma^k * max(s in S, abs(V[s] - x[s])))',
      derivation: [contraction, ['<=', 'rhs', banach('rate', { start: 'V', v: 'v', x: 'x' })]],
      instances: {
        sizes: { S: [1, 4], A: [1, 3], k: [0, 3] },
        ...plantedFixedPoint({ 'x[s in S]': 'value[s]' }),
      },
    },
    'stopping bound': {
      given: { x: array('S') },
      hypotheses: { 'x is fixed': 'forall(s in S, T(x)[s] == x[s])' },
      states: 'max(s in S, abs(T(V)[s] - x[s])) <= gamma/(1 - gamma) * max(s in S, abs(T(V)[s] - V[s]))',
      derivation: [contraction, ['<=', 'rhs', banach('stopping bound', { start: 'V', x: 'x' })]],
      instances: plantedFixedPoint(
        { 'x[s in S]': 'value[s]' },
        { 'what value iteration computes': computedValues },
      ),
    },
    'residual bound': {
      given: { x: array('S') },
      hypotheses: { 'x is fixed': 'forall(s in S, T(x)[s] == x[s])' },
      states: 'max(s in S, abs(V[s] - x[s])) <= max(s in S, abs(T(V)[s] - V[s]))/(1 - gamma)',
      derivation: [
        have(
          'one step',
          'max(s in S, abs(V[s] - x[s])) <= max(s in S, abs(T(V)[s] - V[s])) + gamma*max(s in S, abs(V[s] - x[s]))',
          [
            ['==', 'max(s in S, abs((V[s] - T(V)[s]) + (T(V)[s] - T(x)[s])))', hypothesis('x is fixed')],
            ['<=', 'max(s in S, abs(V[s] - T(V)[s]) + abs(T(V)[s] - T(x)[s]))', sign()],
            ['<=', 'max(s in S, abs(T(V)[s] - V[s])) + max(s in S, abs(T(V)[s] - T(x)[s]))', algebra()],
            ['<=', 'rhs', lemma('bellman-contraction', { part: 'contraction', at: { V: 'V', W: 'x' } })],
          ],
        ),
        ['<=', 'rhs', hypothesis('one step', { times: '1/(1 - gamma)' })],
      ],
      instances: plantedFixedPoint(
        { 'x[s in S]': 'value[s]' },
        { 'what value iteration computes': computedValues },
      ),
    },
    'greedy policy': {
      given: { x: array('S'), policy: choice('S', 'A'), U: array('S') },
      hypotheses: {
        'x is fixed': 'forall(s in S, T(x)[s] == x[s])',
        'the policy is greedy for V':
          'forall(s in S, r[s,policy[s]] + gamma * sum(t in S, P[s,policy[s],t] * V[t]) == T(V)[s])',
        'U is the value of the policy':
          'forall(s in S, r[s,policy[s]] + gamma * sum(t in S, P[s,policy[s],t] * U[t]) == U[s])',
      },
      states: 'max(s in S, abs(x[s] - U[s])) <= 2*gamma/(1 - gamma) * max(s in S, abs(V[s] - x[s]))',
      derivation: [
        have(
          'distance of V from U',
          'forall(s in S, abs(V[s] - U[s]) <= max(u in S, abs(V[u] - x[u])) + max(u in S, abs(x[u] - U[u])))',
          [
            ['<=', 'abs(V[s] - x[s]) + abs(x[s] - U[s])', sign()],
            ['<=', 'rhs', algebra()],
          ],
        ),
        have(
          'evaluation',
          'forall(s in S, abs(gamma * sum(t in S, P[s,policy[s],t] * (V[t] - U[t]))) <= gamma * (max(u in S, abs(V[u] - x[u])) + max(u in S, abs(x[u] - U[u]))))',
          [
            ['==', 'gamma * abs(sum(t in S, P[s,policy[s],t] * (V[t] - U[t])))', algebra()],
            [
              '<=',
              'gamma * sum(t in S, abs(P[s,policy[s],t] * (V[t] - U[t])))',
              lemma('absolute-value-of-sum'),
            ],
            ['==', 'gamma * sum(t in S, P[s,policy[s],t] * abs(V[t] - U[t]))', algebra()],
            [
              '<=',
              'gamma * sum(t in S, P[s,policy[s],t] * (max(u in S, abs(V[u] - x[u])) + max(u in S, abs(x[u] - U[u]))))',
              hypothesis('distance of V from U'),
            ],
            ['==', 'rhs', hypothesis('P-sums-to-one')],
          ],
        ),
        have(
          'one step',
          'max(s in S, abs(x[s] - U[s])) <= 2*gamma * max(s in S, abs(V[s] - x[s])) + gamma * max(s in S, abs(x[s] - U[s]))',
          [
            [
              '==',
              'max(s in S, abs(T(x)[s] - (r[s,policy[s]] + gamma * sum(t in S, P[s,policy[s],t] * U[t]))))',
              hypothesis('x is fixed'),
              hypothesis('U is the value of the policy'),
            ],
            [
              '==',
              'max(s in S, abs((T(x)[s] - T(V)[s]) + gamma * sum(t in S, P[s,policy[s],t] * (V[t] - U[t]))))',
              hypothesis('the policy is greedy for V'),
            ],
            [
              '<=',
              'max(s in S, abs(T(x)[s] - T(V)[s]) + abs(gamma * sum(t in S, P[s,policy[s],t] * (V[t] - U[t]))))',
              sign(),
            ],
            [
              '<=',
              'max(s in S, abs(T(x)[s] - T(V)[s]) + gamma * (max(u in S, abs(V[u] - x[u])) + max(u in S, abs(x[u] - U[u]))))',
              hypothesis('evaluation'),
            ],
            [
              '==',
              'max(s in S, abs(T(V)[s] - T(x)[s])) + gamma * (max(u in S, abs(V[u] - x[u])) + max(u in S, abs(x[u] - U[u])))',
              algebra(),
            ],
            [
              '<=',
              'gamma * max(s in S, abs(V[s] - x[s])) + gamma * (max(u in S, abs(V[u] - x[u])) + max(u in S, abs(x[u] - U[u])))',
              lemma('bellman-contraction', { part: 'contraction', at: { V: 'V', W: 'x' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['<=', 'rhs', hypothesis('one step', { times: '1/(1 - gamma)' })],
      ],
      // The policy leads to one state, every other action to another; V errs by `error` in opposite directions there.
      instances: {
        sizes: { S: [2, 6], A: [2, 4] },
        raw: {
          chosen: element('S'),
          missed: element('S'),
          worth: array('S'),
          error: real('nonnegative'),
          share: real('[0,1]'),
          tilt: array('S', { is: '[-1,1]' }),
        },
        construct: {
          'P[s in S, a in A, t in S]':
            'delta(a, policy[s]) * delta(t, chosen) + (1 - delta(a, policy[s])) * delta(t, missed)',
          'U[s in S]': 'worth[s]',
          'x[s in S]': 'worth[s] + share * 2*gamma*error/(1 - gamma)',
          'V[s in S]':
            'x[s] + error * (delta(s, chosen) - delta(s, missed) + (1 - delta(s, chosen)) * (1 - delta(s, missed)) * tilt[s])',
          'r[s in S, a in A]':
            'delta(a, policy[s]) * (U[s] - gamma * U[chosen]) + (1 - delta(a, policy[s])) * (x[s] - gamma * x[missed])',
        },
        regimes: { 'tight: the loss is twice the error, discounted': { construct: { share: '1' } } },
      },
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
    'rows of mass 3/2': {
      part: 'contraction',
      given: { P: array('S', 'A', 'S', { is: 'nonnegative' }) },
      hypotheses: { 'rows of mass 3/2': 'forall(s in S, a in A, sum(t in S, P[s,a,t]) == 3/2)' },
      counterexample: { S: 1, A: 1, gamma: '1/2', r: [[0]], P: [[['3/2']]], V: [1], W: [0] },
      instances: {
        raw: { Q: stochastic('S', 'A', 'S') },
        construct: { 'P[s in S, a in A, t in S]': '3/2 * Q[s,a,t]' },
      },
      because: 'a constant difference then grows by 3/2 gamma',
    },
    'a contraction 1 % better': {
      part: 'contraction',
      replace: ['<= gamma *', '<= 99/100 * gamma *'],
      counterexample: { S: 1, A: 1, gamma: '1/2', r: [[0]], P: [[[1]]], V: [1], W: [0] },
      because: 'one state, or a constant difference, gives equality',
    },
    'rate gamma^(2k)': {
      part: 'rate',
      replace: ['<= gamma^k *', '<= gamma^(2*k) *'],
      counterexample: { S: 1, A: 1, gamma: '1/2', r: [[0]], P: [[[1]]], V: [1], x: [0], k: 1 },
      because: 'one state without reward: the error is exactly gamma^k',
    },
    'stopping bound without the denominator': {
      part: 'stopping bound',
      replace: ['gamma/(1 - gamma) *', 'gamma *'],
      counterexample: { S: 1, A: 1, gamma: '1/2', r: [[0]], P: [[[1]]], V: [1], x: [0] },
      because: 'the remaining error is gamma^2 + gamma^3 + … of the first step, not its first term',
    },
    'the residual alone': {
      part: 'residual bound',
      replace: ['/(1 - gamma)', ''],
      counterexample: { S: 1, A: 1, gamma: '1/2', r: [[0]], P: [[[1]]], V: [1], x: [0] },
      because: 'a step of 1/2 leaves another 1/2 to go',
    },
    'a greedy policy loses only once the discounted error': {
      part: 'greedy policy',
      replace: ['<= 2*gamma/', '<= gamma/'],
      counterexample: {
        gamma: '1/2',
        r: [
          [0, -1],
          [0, 0],
        ],
        P: [
          [
            [0, 1],
            [1, 0],
          ],
          [
            [0, 1],
            [0, 1],
          ],
        ],
        V: [1, -1],
        W: [0, 0],
        x: [0, 0],
        policy: [1, 0],
        U: [-2, 0],
      },
      because: 'V may err upwards where the policy goes and downwards where it should go: 2 = 2',
    },
    'a greedy loss 1 % smaller': {
      part: 'greedy policy',
      replace: ['<= 2*gamma/', '<= 99/50*gamma/'],
      counterexample: {
        gamma: '1/2',
        r: [
          [0, -1],
          [0, 0],
        ],
        P: [
          [
            [0, 1],
            [1, 0],
          ],
          [
            [0, 1],
            [0, 1],
          ],
        ],
        V: [1, -1],
        W: [0, 0],
        x: [0, 0],
        policy: [1, 0],
        U: [-2, 0],
      },
      because: 'the same process attains the constant 2',
    },
    'two fixed points without discount': {
      part: 'uniqueness',
      given: { gamma: real('[0,1]') },
      counterexample: { S: 1, A: 1, gamma: 1, r: [[0]], P: [[[1]]], V: [0], W: [0], x: [0], y: [1] },
      instances: { construct: { gamma: '1', 'y[s in S]': 'value[s] + 1' } },
      because: 'with gamma = 1 every constant may be added',
    },
  },
});
