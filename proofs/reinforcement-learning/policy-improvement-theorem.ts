/**
 * # A policy that takes better actions is better, and greedy improvement converges like value iteration
 *
 * When in every state the actions of a new policy are worth at least V on average, V the value of the old one (or any function), its own
 * value U is at least V, and more wherever the average is more. A policy that is greedy for V has V <= T(V) <= U, so the distance from the optimal
 * value x shrinks by the discount at least; U = V exactly when V is optimal.
 * Not claimed: that an improvement in some states makes up for others; the number of steps until a policy is optimal.
 */
import {
  algebra,
  array,
  both,
  choice,
  element,
  have,
  hypothesis,
  type Instances,
  lemma,
  nonemptySet,
  proof,
  real,
  sign,
  stochastic,
  unfold,
} from 'lemmata';

const itself = 'policy-improvement-theorem';
const worth = (s: string, a: string, values: string) =>
  `r[${s},${a}] + gamma*sum(t in S, P[${s},${a},t]*${values}[t])`;
const average = (policy: string, values: string) =>
  `sum(a in A, ${policy}[s,a]*(${worth('s', 'a', values)}))`;
const hasValue = (policy: string, values: string) =>
  `forall(s in S, ${average(policy, values)} == ${values}[s])`;

const next = { next: stochastic('S', 'A') };
const improving = { 'U is the value of the new policy': hasValue('next', 'U') };
const greedyPolicy = { old: stochastic('S', 'A'), greedy: choice('S', 'A') };
const oldPolicy = { old: greedyPolicy.old };
const ofOld = { 'V is the value of the old policy': hasValue('old', 'V') };
const greedily = {
  'greedy for V': `forall(s in S, ${worth('s', 'greedy[s]', 'V')} == T(V)[s])`,
  'U is the value of the greedy policy': `forall(s in S, ${worth('s', 'greedy[s]', 'U')} == U[s])`,
};
const optimal = { 'x is optimal': 'forall(s in S, T(x)[s] == x[s])' };

const betterActions = `forall(q in S, V[q] <= sum(a in A, next[q,a]*(${worth('q', 'a', 'V')})))`;

/** One action everywhere, whose rewards are what is left of given values. */
const oneAction = (values: string): Readonly<Record<string, string>> => ({
  'r[s in S, a in A]': `${values}[s] - gamma*sum(t in S, P[s,a,t]*${values}[t])`,
});

/** States that nothing leaves, where one action is kept and another is taken, which gains something or loses it. */
const absorbing: Instances = {
  sizes: { S: [1, 4], A: [2, 3] },
  raw: { value: array('S'), gain: array('S'), kept: element('A'), taken: element('A') },
  construct: {
    'P[s in S, a in A, t in S]': 'delta(s, t)',
    'r[s in S, a in A]': '(1 - gamma)*value[s] + (1 - delta(a, kept))*gain[s]',
    'old[s in S, a in A]': 'delta(a, kept)',
    'next[s in S, a in A]': 'delta(a, taken)',
    'V[s in S]': 'value[s]',
    'U[s in S]': 'value[s] + (1 - delta(taken, kept))*gain[s]/(1 - gamma)',
  },
};

/** What U and V have to do with each other when nothing can be gained. */
const alike: Instances = {
  sizes: { S: [1, 4], A: [1, 1] },
  raw: { value: array('S') },
  construct: {
    ...oneAction('value'),
    'V[s in S]': 'value[s]',
    'U[s in S]': 'value[s]',
    'x[s in S]': 'value[s]',
  },
};

/**
 * To stay where one is, or to go to the state 0, where only the second gains something. The policy that is greedy for the value of staying goes
 * there alone; elsewhere to go is better, but not by more than the gain that it brings a step later.
 */
const oneImprovement = {
  sizes: { S: [2, 3], A: [2, 2] },
  raw: {
    ...alike.raw,
    rich: element('S'),
    stay: element('A'),
    rise: real('positive'),
    share: array('S', { is: '[0,1]' }),
  },
  draw: {
    rich: { oneOf: [0] },
    stay: { oneOf: [0] },
    greedy: {
      tables: [
        [1, 0],
        [1, 0, 0],
      ],
    },
  },
  construct: {
    'P[s in S, a in A, t in S]': 'delta(a, stay)*delta(s, t) + (1 - delta(a, stay))*delta(t, rich)',
    'r[s in S, a in A]': 'delta(a, stay)*(1 - gamma)*value[s] + (1 - delta(a, stay))*(x[s] - gamma*x[rich])',
    'old[s in S, a in A]': 'delta(a, stay)',
    'V[s in S]': 'value[s]',
    'U[s in S]': 'value[s] + delta(s, rich)*rise',
    'x[s in S]': 'value[s] + (delta(s, rich) + (1 - delta(s, rich))*gamma*share[s])*rise',
  },
} as const satisfies Instances;
/** From the fact `one step`, D[q] <= gamma max D for all q: `at most zero`, max D <= 0. */
const nowherePositive = (difference: string) => [
  have('shrinks', `max(u in S, ${difference}) <= gamma*max(u in S, ${difference})`, [
    ['<=', 'rhs', hypothesis('one step')],
  ]),
  have('at most zero', `max(u in S, ${difference}) <= 0`, [
    ['<=', '0', hypothesis('shrinks', { times: '1/(1 - gamma)' })],
  ]),
];
const atMost = (policy: string, values: string) => `sum(a in A, ${policy}[q,a]*(${worth('q', 'a', values)}))`;

export default proof({
  id: itself,
  title:
    'A policy that takes better actions is better, and greedy improvement converges like value iteration',
  sources: [
    {
      document: 'foundations-book',
      section: 'Bellman operators and dynamic programming',
      relation: 'made precise',
    },
  ],
  references: ['howard1960', 'puterman1994, Theorem 6.4.2', 'sutton2018, Section 4.2'],

  given: {
    S: nonemptySet('states'),
    A: nonemptySet('actions'),
    gamma: real('[0,1)'),
    r: array('S', 'A'),
    P: stochastic('S', 'A', 'S'),
    V: array('S'),
    U: array('S'),
    x: array('S'),
  },
  where: { 'T(X in R[S])[q in S]': 'max(a in A, r[q,a] + gamma*sum(t in S, P[q,a,t]*X[t]))' },

  parts: {
    improvement: {
      given: next,
      hypotheses: { ...improving, 'better actions': betterActions },
      states: 'forall(s in S, V[s] <= U[s])',
      derivation: [
        have('one step', 'forall(q in S, V[q] - U[q] <= gamma*max(u in S, V[u] - U[u]))', [
          ['<=', `${atMost('next', 'V')} - U[q]`, hypothesis('better actions')],
          [
            '==',
            `${atMost('next', 'V')} - ${atMost('next', 'U')}`,
            hypothesis('U is the value of the new policy'),
          ],
          ['==', 'gamma*sum(a in A, next[q,a]*sum(t in S, P[q,a,t]*(V[t] - U[t])))', algebra()],
          ['<=', 'gamma*sum(a in A, next[q,a]*sum(t in S, P[q,a,t]*max(u in S, V[u] - U[u])))', algebra()],
          ['==', 'rhs', hypothesis('P-sums-to-one'), hypothesis('next-sums-to-one')],
        ]),
        ...nowherePositive('V[u] - U[u]'),
        ['==', 'U[s] + (V[s] - U[s])', algebra()],
        ['<=', 'U[s] + max(u in S, V[u] - U[u])', algebra()],
        ['<=', 'rhs', hypothesis('at most zero')],
      ],
      instances: {
        ...alike,
        regimes: {
          'tight: one action': {},
          'V is the value of no policy': {
            raw: { ...alike.raw, lower: real('nonnegative') },
            construct: { ...alike.construct, 'V[s in S]': 'value[s] - lower' },
          },
        },
      },
    },
    'strict improvement': {
      given: { ...next, better: element('S') },
      hypotheses: {
        ...improving,
        'better actions': betterActions,
        'better there': `V[better] < sum(a in A, next[better,a]*(${worth('better', 'a', 'V')}))`,
      },
      states: 'V[better] < U[better]',
      derivation: [
        have('nowhere worse', 'forall(q in S, V[q] <= U[q])', [
          ['<=', 'rhs', lemma(itself, { part: 'improvement' })],
        ]),
        ['<', `sum(a in A, next[better,a]*(${worth('better', 'a', 'V')}))`, hypothesis('better there')],
        ['<=', `sum(a in A, next[better,a]*(${worth('better', 'a', 'U')}))`, hypothesis('nowhere worse')],
        ['==', 'rhs', hypothesis('U is the value of the new policy')],
      ],
      instances: {
        ...absorbing,
        raw: { ...absorbing.raw, ...oldPolicy, gain: array('S', { is: 'positive' }) },
      },
    },
    'greedy improvement': {
      given: greedyPolicy,
      hypotheses: { ...ofOld, ...greedily },
      states: 'forall(s in S, (V[s] <= T(V)[s]) and (T(V)[s] <= U[s]))',
      derivation: [
        have('best action', 'forall(q in S, V[q] <= T(V)[q])', [
          ['==', atMost('old', 'V'), hypothesis('V is the value of the old policy')],
          ['<=', `max(a in A, ${worth('q', 'a', 'V')})`, lemma('mean-at-most-maximum', { part: 'bound' })],
          ['==', 'rhs', unfold('T')],
        ]),
        have('one step', 'forall(q in S, V[q] - U[q] <= gamma*max(u in S, V[u] - U[u]))', [
          ['<=', 'T(V)[q] - U[q]', hypothesis('best action')],
          ['==', `${worth('q', 'greedy[q]', 'V')} - U[q]`, hypothesis('greedy for V')],
          [
            '==',
            `${worth('q', 'greedy[q]', 'V')} - (${worth('q', 'greedy[q]', 'U')})`,
            hypothesis('U is the value of the greedy policy'),
          ],
          ['==', 'gamma*sum(t in S, P[q,greedy[q],t]*(V[t] - U[t]))', algebra()],
          ['<=', 'gamma*sum(t in S, P[q,greedy[q],t]*max(u in S, V[u] - U[u]))', algebra()],
          ['==', 'rhs', hypothesis('P-sums-to-one')],
        ]),
        ...nowherePositive('V[u] - U[u]'),
        have('nowhere worse', 'forall(q in S, V[q] <= U[q])', [
          ['==', 'U[q] + (V[q] - U[q])', algebra()],
          ['<=', 'U[q] + max(u in S, V[u] - U[u])', algebra()],
          ['<=', 'rhs', hypothesis('at most zero')],
        ]),
        both(
          [['<=', 'rhs', hypothesis('best action')]],
          [
            ['==', worth('s', 'greedy[s]', 'V'), hypothesis('greedy for V')],
            ['<=', worth('s', 'greedy[s]', 'U'), hypothesis('nowhere worse')],
            ['==', 'rhs', hypothesis('U is the value of the greedy policy')],
          ],
        ),
      ],
      instances: { ...alike, regimes: { 'tight: one action': {}, 'one improvement': oneImprovement } },
    },
    rate: {
      given: greedyPolicy,
      hypotheses: { ...ofOld, ...greedily, ...optimal },
      states: 'max(s in S, abs(x[s] - U[s])) <= gamma*max(s in S, abs(x[s] - V[s]))',
      derivation: [
        have('no better action', `forall(q in S, b in A, ${worth('q', 'b', 'x')} <= T(x)[q])`, [
          ['<=', `max(a in A, ${worth('q', 'a', 'x')})`, algebra()],
          ['==', 'rhs', unfold('T')],
        ]),
        have('one step', 'forall(q in S, U[q] - x[q] <= gamma*max(u in S, U[u] - x[u]))', [
          ['==', `${worth('q', 'greedy[q]', 'U')} - x[q]`, hypothesis('U is the value of the greedy policy')],
          ['==', `${worth('q', 'greedy[q]', 'U')} - T(x)[q]`, hypothesis('x is optimal')],
          [
            '<=',
            `${worth('q', 'greedy[q]', 'U')} - (${worth('q', 'greedy[q]', 'x')})`,
            hypothesis('no better action'),
          ],
          ['==', 'gamma*sum(t in S, P[q,greedy[q],t]*(U[t] - x[t]))', algebra()],
          ['<=', 'gamma*sum(t in S, P[q,greedy[q],t]*max(u in S, U[u] - x[u]))', algebra()],
          ['==', 'rhs', hypothesis('P-sums-to-one')],
        ]),
        ...nowherePositive('U[u] - x[u]'),
        have('below', 'forall(q in S, 0 <= x[q] - U[q])', [
          ['<=', '-max(u in S, U[u] - x[u])', hypothesis('at most zero')],
          ['<=', 'rhs', algebra()],
        ]),
        have('above', 'forall(q in S, x[q] - U[q] <= abs(T(x)[q] - T(V)[q]))', [
          ['==', 'T(x)[q] - U[q]', hypothesis('x is optimal')],
          ['<=', 'T(x)[q] - T(V)[q]', lemma(itself, { part: 'greedy improvement' })],
          ['<=', 'rhs', sign()],
        ]),
        ['==', 'max(s in S, x[s] - U[s])', hypothesis('below')],
        ['<=', 'max(s in S, abs(T(x)[s] - T(V)[s]))', hypothesis('above')],
        [
          '==',
          `max(s in S, abs(max(a in A, ${worth('s', 'a', 'x')}) - max(a in A, ${worth('s', 'a', 'V')})))`,
          unfold('T'),
        ],
        ['<=', 'rhs', lemma('bellman-contraction', { part: 'contraction', at: { V: 'x', W: 'V' } })],
      ],
      instances: { ...alike, regimes: { 'tight: one action': {}, 'one improvement': oneImprovement } },
    },
    'no change only at the optimum': {
      given: { greedy: greedyPolicy.greedy },
      hypotheses: { ...greedily, 'no change': 'forall(s in S, U[s] == V[s])' },
      states: 'forall(s in S, T(V)[s] == V[s])',
      derivation: [
        ['==', worth('s', 'greedy[s]', 'V'), hypothesis('greedy for V')],
        ['==', worth('s', 'greedy[s]', 'U'), hypothesis('no change')],
        ['==', 'U[s]', hypothesis('U is the value of the greedy policy')],
        ['==', 'rhs', hypothesis('no change')],
      ],
      instances: alike,
    },
    'no change at the optimum': {
      given: { greedy: greedyPolicy.greedy },
      hypotheses: { ...greedily, 'V is optimal': 'forall(s in S, T(V)[s] == V[s])' },
      states: 'forall(s in S, U[s] == V[s])',
      derivation: [
        have(
          'V solves',
          `forall(q in S, r[q,greedy[q]] == V[q] - gamma*sum(t in S, P[q,greedy[q],t]*V[t]))`,
          [
            ['==', `${worth('q', 'greedy[q]', 'V')} - gamma*sum(t in S, P[q,greedy[q],t]*V[t])`, algebra()],
            ['==', 'T(V)[q] - gamma*sum(t in S, P[q,greedy[q],t]*V[t])', hypothesis('greedy for V')],
            ['==', 'rhs', hypothesis('V is optimal')],
          ],
        ),
        have(
          'U solves',
          `forall(q in S, r[q,greedy[q]] == U[q] - gamma*sum(t in S, P[q,greedy[q],t]*U[t]))`,
          [
            ['==', `${worth('q', 'greedy[q]', 'U')} - gamma*sum(t in S, P[q,greedy[q],t]*U[t])`, algebra()],
            ['==', 'rhs', hypothesis('U is the value of the greedy policy')],
          ],
        ),
        [
          '==',
          'rhs',
          lemma('discounted-equation', {
            part: 'uniqueness',
            at: {
              S: 'S',
              gamma: 'gamma',
              M: 'array(q in S, t in S, P[q,greedy[q],t])',
              b: 'array(q in S, r[q,greedy[q]])',
              x: 'U',
              y: 'V',
            },
          }),
        ],
      ],
      instances: alike,
    },
  },

  instances: { sizes: { S: [1, 4], A: [1, 3] } },

  controls: {
    'worse in one state': {
      part: 'improvement',
      hypotheses: {
        'better actions': `exists(q in S, V[q] <= sum(a in A, next[q,a]*(${worth('q', 'a', 'V')})))`,
      },
      counterexample: {
        S: 2,
        A: 2,
        gamma: '1/2',
        r: [
          [0, 1],
          [1, 0],
        ],
        P: [
          [
            [1, 0],
            [1, 0],
          ],
          [
            [0, 1],
            [0, 1],
          ],
        ],
        next: [
          [0, 1],
          [0, 1],
        ],
        V: [0, 2],
        U: [2, 0],
        x: [0, 0],
      },
      instances: { ...absorbing, raw: { ...absorbing.raw, ...oldPolicy }, sizes: { S: [2, 4], A: [2, 2] } },
      because: 'V[1] falls from 2 to 0 while V[0] rises',
    },
    'the action with the greatest reward': {
      part: 'greedy improvement',
      hypotheses: { 'greedy for V': 'forall(s in S, a in A, r[s,a] <= r[s,greedy[s]])' },
      states: 'forall(s in S, V[s] <= U[s])',
      counterexample: {
        S: 3,
        A: 2,
        gamma: '1/2',
        r: [
          [1, 0],
          [0, 0],
          [4, 4],
        ],
        P: [
          [
            [0, 1, 0],
            [0, 0, 1],
          ],
          [
            [0, 1, 0],
            [0, 1, 0],
          ],
          [
            [0, 0, 1],
            [0, 0, 1],
          ],
        ],
        old: [
          [0, 1],
          [1, 0],
          [1, 0],
        ],
        greedy: [0, 0, 0],
        V: [4, 0, 8],
        U: [1, 0, 8],
        x: [0, 0, 0],
      },
      instances: {
        sizes: { S: [2, 2], A: [2, 2] },
        raw: { rich: element('S'), leaving: element('A'), bait: real('(0,1)') },
        draw: { gamma: { between: [0.5, 0.875] } },
        construct: {
          'P[s in S, a in A, t in S]':
            'delta(s, rich)*delta(t, rich) + (1 - delta(s, rich))*(delta(a, leaving)*delta(t, rich) + (1 - delta(a, leaving))*delta(t, s))',
          'r[s in S, a in A]': 'delta(s, rich)*4 + (1 - delta(s, rich))*(1 - delta(a, leaving))*bait',
          'old[s in S, a in A]': 'delta(a, leaving)',
          'V[s in S]': '(delta(s, rich) + (1 - delta(s, rich))*gamma)*4/(1 - gamma)',
          'U[s in S]':
            'delta(s, rich)*4/(1 - gamma) + (1 - delta(s, rich))*(delta(greedy[s], leaving)*gamma*4 + (1 - delta(greedy[s], leaving))*bait)/(1 - gamma)',
        },
      },
      because: 'who takes the reward 1 misses the state with reward 4 for ever: 1 instead of 4',
    },
    'one step of the operator is the value': {
      part: 'greedy improvement',
      states: 'forall(s in S, U[s] == T(V)[s])',
      counterexample: {
        S: 1,
        A: 2,
        gamma: '1/2',
        r: [[0, 1]],
        P: [[[1], [1]]],
        old: [[1, 0]],
        greedy: [1],
        V: [0],
        U: [2],
        x: [0],
      },
      instances: {
        ...absorbing,
        sizes: { S: [1, 3], A: [2, 2] },
        raw: { ...absorbing.raw, gain: array('S', { is: 'positive' }) },
        construct: {
          ...absorbing.construct,
          'U[s in S]': 'value[s] + (1 - delta(greedy[s], kept))*gain[s]/(1 - gamma)',
        },
      },
      because: 'the reward 1 is earned in every step, not once: 2 instead of 1',
    },
    'half the discount': {
      part: 'rate',
      replace: ['<= gamma*', '<= gamma/2*'],
      counterexample: {
        S: 2,
        A: 2,
        gamma: '1/2',
        r: [
          [0, 0],
          [0, 1],
        ],
        P: [
          [
            [1, 0],
            [0, 1],
          ],
          [
            [0, 1],
            [0, 1],
          ],
        ],
        old: [
          [1, 0],
          [1, 0],
        ],
        greedy: [0, 1],
        V: [0, 0],
        U: [0, 2],
        x: [1, 2],
      },
      instances: {
        sizes: { S: [2, 2], A: [2, 2] },
        raw: { last: element('S'), going: element('A') },
        draw: { gamma: { between: [0.25, 0.75] } },
        construct: {
          'P[s in S, a in A, t in S]':
            'delta(s, last)*delta(t, last) + (1 - delta(s, last))*(delta(a, going)*delta(t, last) + (1 - delta(a, going))*delta(t, s))',
          'r[s in S, a in A]': 'delta(s, last)*delta(a, going)',
          'old[s in S, a in A]': '(1 - delta(a, going))',
          'V[s in S]': '0',
          'U[s in S]': 'delta(s, last)*delta(greedy[s], going)/(1 - gamma)',
          'x[s in S]': '(delta(s, last) + (1 - delta(s, last))*gamma)/(1 - gamma)',
        },
      },
      because: 'on a chain news travels one state in each step: the error 2 becomes 1',
    },
  },
});
