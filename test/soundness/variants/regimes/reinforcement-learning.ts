/** More instances of reinforcement learning. */
import { array, choice, element, real } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';

const greedy = '2*gamma*error/(1 - gamma) * share';

/** Of the optimal value nothing is assumed. */
const anyOptimum: Instances = {
  raw: { apart: array('S') },
  regimes: { 'any x': { construct: { 'x[s in S]': 'value[s] + apart[s]' } } },
};

/** Two states that change places in each step. */
const changingPlaces = {
  sizes: { S: [2, 2] },
  construct: {
    'P[s in S, a in A, t in S]': '1 - delta(s,t)',
    'd[s in S]': '((1 - gamma)*rho[s] + gamma)/(1 + gamma)',
  },
} as const satisfies InstanceSpec;

/** From each state to all states alike. */
const evenly = {
  'P[s in S, a in A, t in S]': '1/card(S)',
  'd[s in S]': '(1 - gamma)*rho[s] + gamma/card(S)',
} as const;

/** Two states and two actions: the old policy stays at home, the new one leaves with a small chance or at once. */
const leavingHome = {
  sizes: { S: [2, 2], A: [2, 2] },
  raw: { home: element('S'), stay: element('A'), chance: real(), worth: real() },
  draw: {
    gamma: { oneOf: ['1/2'] },
    home: { oneOf: [0] },
    stay: { oneOf: [0] },
    chance: { oneOf: ['1/8', 1] },
    worth: { oneOf: [-1] },
  },
  construct: {
    'P[s in S, a in A, t in S]':
      'delta(s,home)*(delta(a,stay)*delta(t,home) + (1 - delta(a,stay))*(1 - delta(t,home))) + (1 - delta(s,home))*delta(s,t)',
    'old[s in S, a in A]': 'delta(a,stay)',
    'new[s in S, a in A]': 'delta(a,stay) + delta(s,home)*chance*(1 - 2*delta(a,stay))',
    'rho[s in S]': 'delta(s,home)',
    'd[s in S]': 'delta(s,home)',
    'slope[s in S, a in A]': 'new[s,a] - old[s,a]',
    'V[s in S]': 'delta(s,home) + (1 - delta(s,home))*worth',
    'r[s in S, a in A]':
      'delta(s,home)*(delta(a,stay)*(1 - gamma) - (1 - delta(a,stay))*(1 + gamma*worth)) + (1 - delta(s,home))*(1 - gamma)*worth',
    'W[s in S]': 'V[s] - delta(s,home)*2*chance/(1 - gamma*(1 - chance))',
  },
} as const satisfies InstanceSpec;

export const reinforcementLearning: Readonly<Record<string, Instances>> = {
  'policy-improvement-theorem/improvement': anyOptimum,
  'policy-improvement-theorem/greedy improvement': anyOptimum,
  'policy-improvement-theorem/rate': {
    regimes: {
      'V opposite to x': {
        sizes: { S: [2, 3], A: [2, 2] },
        raw: {
          rich: element('S'),
          stay: element('A'),
          rise: real('positive'),
          share: array('S', { is: '[0,1]' }),
        },
        draw: {
          rich: { oneOf: [0] },
          stay: { oneOf: [0] },
          rise: { oneOf: ['1/4', 1] },
          greedy: {
            tables: [
              [1, 0],
              [1, 0, 0],
            ],
          },
        },
        construct: {
          'P[s in S, a in A, t in S]': 'delta(a, stay)*delta(s, t) + (1 - delta(a, stay))*delta(t, rich)',
          'r[s in S, a in A]':
            'delta(a, stay)*(1 - gamma)*V[s] + (1 - delta(a, stay))*(x[s] - gamma*x[rich])',
          'old[s in S, a in A]': 'delta(a, stay)',
          'x[s in S]': '(delta(s, rich) + (1 - delta(s, rich))*gamma*share[s])*rise/2',
          'V[s in S]': '-x[s]',
          'U[s in S]': 'V[s] + delta(s, rich)*rise',
        },
      },
      // In the state 0 the second action gains once and leaves for ever, the third gains a share of that in every step.
      'a quick gain': {
        sizes: { S: [2, 2], A: [3, 3] },
        raw: {
          begin: element('S'),
          kept: element('A'),
          quick: element('A'),
          slow: element('A'),
          rise: real('positive'),
        },
        draw: {
          begin: { oneOf: [0] },
          kept: { oneOf: [0] },
          quick: { oneOf: [1] },
          slow: { oneOf: [2] },
          greedy: { tables: [[1, 1]] },
        },
        construct: {
          'P[s in S, a in A, t in S]':
            '(1 - delta(a, quick))*delta(s, t) + delta(a, quick)*(1 - delta(t, begin))',
          'V[s in S]': 'value[s]',
          'U[s in S]': 'value[s] + delta(s, begin)*(1 - gamma)*rise',
          'x[s in S]': 'value[s] + delta(s, begin)*rise',
          'old[s in S, a in A]': 'delta(a, kept)',
          'r[s in S, a in A]':
            '(1 - gamma)*value[s] + delta(s, begin)*(delta(a, slow)*(1 - gamma)*rise + delta(a, quick)*((1 - gamma)*rise + gamma*value[s] - gamma*sum(t in S, (1 - delta(t, begin))*value[t])))',
        },
      },
    },
  },
  'policy-improvement-theorem/no change only at the optimum': anyOptimum,
  'policy-improvement-theorem/no change at the optimum': anyOptimum,
  'bellman-contraction/existence': { regimes: { 'any x': { draw: { x: { between: [-4, 4] } } } } },
  'bellman-contraction/greedy policy': {
    regimes: {
      // The same differences of V, hence the same greedy policy, with V nowhere above x.
      'V below x': {
        construct: { share: '1', 'V[s in S]': 'x[s] - 2*error*delta(s, missed)' },
      },
      'V opposite to x': {
        construct: {
          share: '1',
          'U[s in S]': `error/2 * (delta(s, missed) - delta(s, chosen)) - ${greedy}`,
          'V[s in S]': 'x[s] + error * (delta(s, chosen) - delta(s, missed))',
        },
      },
    },
  },
  'bellman-contraction/stopping bound': {
    regimes: {
      'staying for ever in each state': {
        sizes: { S: [2, 4] },
        construct: { 'V[s in S]': 'max(a in A, r[s,a])/(1 - gamma)' },
      },
    },
  },
  'policy-gradient-theorem/change of policy': {
    regimes: {
      'leaving home': leavingHome,
      'leaving home, where all begins away': {
        ...leavingHome,
        construct: {
          ...leavingHome.construct,
          'P[s in S, a in A, t in S]':
            'delta(s,home)*(delta(a,stay)*delta(t,home) + (1 - delta(a,stay))*(1 - delta(t,home))) + (1 - delta(s,home))*delta(t,home)',
          'rho[s in S]': '1 - delta(s,home)',
          'd[s in S]': 'delta(s,home)*gamma + (1 - delta(s,home))*(1 - gamma)',
          'V[s in S]': 'delta(s,home) + (1 - delta(s,home))*gamma',
          'r[s in S, a in A]':
            'delta(s,home)*(delta(a,stay)*(1 - gamma) - (1 - delta(a,stay))*(1 + gamma^2))',
          'W[s in S]':
            'V[s] - (delta(s,home) + (1 - delta(s,home))*gamma)*2*chance/(1 - gamma*(1 - chance) - gamma^2*chance)',
        },
      },
      'rewards for what the old policy does': {
        ...leavingHome,
        draw: { ...leavingHome.draw, chance: { oneOf: [1] } },
        construct: {
          ...leavingHome.construct,
          'r[s in S, a in A]': 'old[s,a]',
          'V[s in S]': '1/(1 - gamma)',
          'W[s in S]': '(1 - delta(s,home)*(1 - gamma))/(1 - gamma)',
        },
      },
      // Both actions of the new policy are new; at home they gain, away they lose for ever.
      'new actions everywhere': {
        ...leavingHome,
        draw: { ...leavingHome.draw, gamma: { oneOf: ['7/8'] } },
        construct: {
          ...leavingHome.construct,
          'new[s in S, a in A]': '1 - old[s,a]',
          'slope[s in S, a in A]': 'new[s,a]',
          'V[s in S]': '1 - 2*delta(s,home)',
          'r[s in S, a in A]':
            'delta(s,home)*(delta(a,stay)*(gamma - 1) + (1 - delta(a,stay))*(1 - gamma)) + (1 - delta(s,home))*(delta(a,stay)*(1 - gamma) - (1 - delta(a,stay))*(1 + gamma))',
          'W[s in S]': '-(1 + gamma)/(1 - gamma) + 2*delta(s,home)',
        },
      },
    },
  },
  'policy-gradient-theorem/softmax is differentiable': {
    regimes: {
      'no tolerance': {
        sizes: { S: [1, 2], A: [2, 3] },
        draw: { eps: { oneOf: [0, -1] } },
        construct: {
          r1: '1',
          'h[k in S, l in A]': 'direction[k,l]/(1 + sum(m in S, n in A, abs(direction[m,n])))',
        },
      },
      'as far as gamma': {
        sizes: { S: [1, 2], A: [2, 2] },
        raw: { row: element('S'), column: element('A') },
        draw: { gamma: { oneOf: ['1/2'] }, eps: { oneOf: ['1/1024'] } },
        construct: {
          'theta[k in S, l in A]': '2*delta(l,column)',
          'h[k in S, l in A]': 'gamma*delta(k,row)*delta(l,column)',
        },
      },
    },
  },
  'performance-difference-lemma/value': {
    regimes: {
      // As if each state were never left.
      'the first reward for ever': {
        construct: { 'U[s in S]': 'sum(a in A, policy[s,a]*r[s,a])/(1 - gamma)' },
      },
    },
  },
  'performance-difference-lemma/occupancy': {
    regimes: {
      'more mass at the start': { construct: { 'f[s in S]': '(1 + gamma)/(1 - gamma)*d[s]' } },
      'starting from the occupancy': {
        construct: { 'f[s in S]': '(1 - gamma)*d[s] + gamma*target[s]' },
      },
      'what arrives counts negatively': {
        construct: { 'f[s in S]': '(1 - gamma)*(rho[s] - gamma/(1 + gamma)*target[s])' },
      },
      'a product of opposite signs': {
        ...changingPlaces,
        raw: { first: element('S') },
        draw: { gamma: { oneOf: ['1/4', '1/2'] } },
        construct: {
          ...changingPlaces.construct,
          'rho[s in S]': '1/2',
          'f[s in S]': 'delta(s,first) - (1 - gamma)/(2*gamma)*(1 - delta(s,first))',
        },
      },
      'a largest summand': {
        construct: {
          ...evenly,
          'rho[s in S]': '1/card(S)',
          'f[s in S]': '(1 - gamma)/(card(S) - gamma)',
        },
      },
      'one state': { sizes: { S: [1, 1] }, construct: { 'f[s in S]': '1/(1 - gamma)' } },
      'one step': {
        ...changingPlaces,
        construct: {
          ...changingPlaces.construct,
          'f[s in S]': '(1 - gamma)*rho[s] + gamma*(1 - rho[s])',
        },
      },
      'no step': {
        ...changingPlaces,
        construct: { ...changingPlaces.construct, 'f[s in S]': '(1 - gamma)*rho[s]' },
      },
      'evenly to all states': { construct: { ...evenly, 'f[s in S]': 'rho[s]' } },
      'evenly by all actions': {
        sizes: { A: [2, 3] },
        construct: {
          'policy[s in S, a in A]': '1/card(A)',
          'f[s in S]': '(1 - gamma)*(rho[s] + gamma/(card(A) - gamma)*target[s])',
        },
      },
      'each state by an action of its own': {
        sizes: { S: [2, 2], A: [2, 2] },
        raw: { aim: choice('A', 'S') },
        draw: {
          gamma: { oneOf: ['1/4'] },
          aim: { tables: [[0, 1]] },
          policy: {
            tables: [
              [
                [1, 0],
                [0, 1],
              ],
            ],
          },
        },
        construct: {
          'P[s in S, a in A, t in S]': 'delta(aim[a],t)',
          'd[s in S]': 'rho[s]',
          'f[s in S]': '3/4*rho[s] + 3/8',
        },
      },
    },
  },
};
