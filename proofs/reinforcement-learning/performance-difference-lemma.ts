/**
 * # The performance difference lemma
 *
 * In a finite Markov decision process with discount gamma in [0, 1), the gap between the returns of a new and of an old policy is the
 * mean, over the states that the new policy visits (discounted) and the actions that it takes there, of the advantages under
 * the old one, divided by 1 - gamma; any V may stand in the place of its value. The value of a policy is the only solution of its Bellman equation, and the discounted
 * occupancy of states the only solution of its balance equation, (1 - gamma) rho' (I - gamma P_pi)^-1; it is a probability
 * vector. The identity holds for any weights rho of the states, not only for probabilities.
 * Not claimed: the identity with the states that the old policy visits, or with the advantages of the new one (see `controls`).
 */
import {
  algebra,
  array,
  both,
  choice,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  obtain,
  probability,
  proof,
  real,
  stochastic,
  unfold,
  witness,
} from 'lemmata';

const isValue = (X: string, policy: string): string =>
  `forall(s in S, sum(a in A, ${policy}[s,a]*Q(${X})[s,a]) == ${X}[s])`;
const isOccupancy = (d: string, policy: string): string =>
  `forall(t in S, (1 - gamma)*rho[t] == ${d}[t] - gamma*sum(s in S, ${d}[s]*sum(a in A, ${policy}[s,a]*P[s,a,t])))`;
const transitions = (policy: string): string => `array(u in S, w in S, sum(a in A, ${policy}[u,a]*P[u,a,w]))`;

/** The process of which V and V + rise are the values of two policies; for equal policies `rise` must vanish. */
const twoValues = {
  raw: {
    former: stochastic('S', 'A'),
    taste: array('S', 'A'),
    rise: array('S'),
    visits: probability('S'),
    tilt: array('S'),
  },
  construct: {
    'tilt[s in S]':
      '(rise[s] - gamma*sum(a in A, new[s,a]*sum(t in S, P[s,a,t]*rise[t])) - sum(a in A, (new[s,a] - former[s,a])*taste[s,a]))/(sum(a in A, (new[s,a] - former[s,a])^2) + indicator(sum(a in A, (new[s,a] - former[s,a])^2) == 0))',
    'r[s in S, a in A]':
      'V[s] - gamma*sum(t in S, P[s,a,t]*V[t]) + taste[s,a] - sum(b in A, former[s,b]*taste[s,b]) + tilt[s]*(new[s,a] - former[s,a] - sum(b in A, former[s,b]*(new[s,b] - former[s,b])))',
    'W[s in S]': 'V[s] + rise[s]',
    'd[s in S]': 'visits[s]',
    'rho[t in S]': '(d[t] - gamma*sum(s in S, d[s]*sum(a in A, new[s,a]*P[s,a,t])))/(1 - gamma)',
  },
};

/** The occupancy of one of two states: what arrives there, over what arrives in or leaves either. */
const twoStates =
  '((1 - gamma)*rho[s] + gamma*sum(u in S, (1 - delta(u,s))*sum(a in A, policy[u,a]*P[u,a,s])))/(1 - gamma + gamma*sum(u in S, sum(t in S, (1 - delta(u,t))*sum(a in A, policy[u,a]*P[u,a,t]))))';

export default proof({
  id: 'performance-difference-lemma',
  title: 'The gap between two policies is the mean advantage where the new one goes, divided by 1 - gamma',
  sources: [{ document: 'foundations-book', section: 'policy optimisation', relation: 'made precise' }],
  references: ['kakade2002, Lemma 6.1', 'puterman1994, Theorem 6.1.1'],

  given: {
    S: nonemptySet('states'),
    A: nonemptySet('actions'),
    gamma: real('[0,1)'),
    r: array('S', 'A'),
    P: stochastic('S', 'A', 'S'),
  },
  where: {
    'Q(X in R[S])[s in S, a in A]': 'r[s,a] + gamma*sum(t in S, P[s,a,t]*X[t])',
    'advantage(X in R[S])[s in S, a in A]': 'Q(X)[s,a] - X[s]',
  },

  parts: {
    gap: {
      given: {
        rho: array('S'),
        new: stochastic('S', 'A'),
        V: array('S'),
        W: array('S'),
        d: array('S'),
      },
      hypotheses: {
        'W is the value of the new policy': isValue('W', 'new'),
        'd is the occupancy of the new policy': isOccupancy('d', 'new'),
      },
      states:
        'sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) == 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, new[s,a]*advantage(V)[s,a]))',
      derivation: [
        ['==', '1/(1 - gamma)*sum(t in S, (1 - gamma)*rho[t]*(W[t] - V[t]))', algebra()],
        [
          '==',
          '1/(1 - gamma)*sum(t in S, (d[t] - gamma*sum(s in S, d[s]*sum(a in A, new[s,a]*P[s,a,t])))*(W[t] - V[t]))',
          hypothesis('d is the occupancy of the new policy'),
        ],
        [
          '==',
          '1/(1 - gamma)*sum(s in S, d[s]*(W[s] - V[s] - gamma*sum(a in A, new[s,a]*sum(t in S, P[s,a,t]*(W[t] - V[t])))))',
          algebra(),
        ],
        [
          '==',
          '1/(1 - gamma)*sum(s in S, d[s]*(sum(a in A, new[s,a]*Q(W)[s,a]) - V[s] - gamma*sum(a in A, new[s,a]*sum(t in S, P[s,a,t]*(W[t] - V[t])))))',
          hypothesis('W is the value of the new policy', { at: { s: 's' } }),
        ],
        ['==', '1/(1 - gamma)*sum(s in S, d[s]*(sum(a in A, new[s,a]*Q(V)[s,a]) - V[s]))', unfold('Q')],
        [
          '==',
          '1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, new[s,a]*(Q(V)[s,a] - V[s])))',
          hypothesis('new-sums-to-one'),
        ],
        ['==', 'rhs', unfold('advantage')],
      ],
      instances: {
        ...twoValues,
        regimes: {
          'the same policy': {
            construct: { 'new[s in S, a in A]': 'former[s,a]' },
            draw: { rise: { oneOf: [0] } },
          },
          'deterministic policies': {
            raw: { before: choice('S', 'A'), after: choice('S', 'A') },
            construct: {
              'former[s in S, a in A]': 'delta(before[s], a)',
              'new[s in S, a in A]': 'delta(after[s], a)',
            },
            sizes: { A: [2, 4] },
          },
        },
      },
    },
    value: {
      given: { policy: stochastic('S', 'A') },
      where: {
        'v[0, s in S]': '0',
        'v[k+1, s in S]':
          'sum(a in A, policy[s,a]*r[s,a]) + gamma*sum(t in S, sum(a in A, policy[s,a]*P[s,a,t])*v[k,t])',
      },
      states: `exists(V in R[S], ${isValue('V', 'policy')}, forall(U in R[S], ${isValue('U', 'policy')}, forall(s in S, U[s] == V[s])))`,
      derivation: [
        obtain(
          'x',
          'solution',
          lemma('discounted-equation', {
            part: 'existence',
            at: {
              S: 'S',
              gamma: 'gamma',
              M: transitions('policy'),
              b: 'array(u in S, sum(a in A, policy[u,a]*r[u,a]))',
              v: 'v',
            },
          }),
        ),
        witness({ V: 'x' }),
        both(
          [
            [
              '==',
              'sum(a in A, policy[s,a]*r[s,a]) + gamma*sum(t in S, sum(a in A, policy[s,a]*P[s,a,t])*x[t])',
              unfold('Q'),
            ],
            ['==', 'rhs', hypothesis('solution', { at: { s: 's' } })],
          ],
          [
            have(
              'another solution',
              'forall(u in S, sum(a in A, policy[u,a]*r[u,a]) == U[u] - gamma*sum(t in S, sum(a in A, policy[u,a]*P[u,a,t])*U[t]))',
              [
                [
                  '==',
                  'sum(a in A, policy[u,a]*Q(U)[u,a]) - gamma*sum(t in S, sum(a in A, policy[u,a]*P[u,a,t])*U[t])',
                  unfold('Q'),
                ],
                ['==', 'rhs', hypothesis('assumed', { at: { s: 'u' } })],
              ],
            ),
            [
              '==',
              'rhs',
              lemma('discounted-equation', {
                part: 'uniqueness',
                at: {
                  gamma: 'gamma',
                  M: transitions('policy'),
                  b: 'array(u in S, sum(a in A, policy[u,a]*r[u,a]))',
                  x: 'U',
                  y: 'x',
                  s: 's',
                },
              }),
            ],
          ],
        ),
      ],
      instances: {
        sizes: { S: [1, 4], A: [1, 3] },
        raw: { worth: array('S'), taste: array('S', 'A') },
        construct: {
          'r[s in S, a in A]':
            'worth[s] - gamma*sum(t in S, P[s,a,t]*worth[t]) + taste[s,a] - sum(b in A, policy[s,b]*taste[s,b])',
          'V[s in S]': 'worth[s]',
          'U[s in S]': 'worth[s]',
          'x[s in S]': 'worth[s]',
        },
      },
    },
    occupancy: {
      given: { rho: probability('S'), policy: stochastic('S', 'A') },
      where: {
        'v[0, t in S]': '0',
        'v[k+1, t in S]': '(1 - gamma)*rho[t] + gamma*sum(s in S, v[k,s]*sum(a in A, policy[s,a]*P[s,a,t]))',
      },
      states: `exists(d in R[S], ${isOccupancy('d', 'policy')}, forall(s in S, 0 <= d[s]), sum(s in S, d[s]) == 1, forall(f in R[S], ${isOccupancy('f', 'policy')}, forall(s in S, f[s] == d[s])))`,
      derivation: [
        obtain(
          'x',
          'solution',
          lemma('discounted-equation', {
            part: 'dual existence',
            at: {
              S: 'S',
              gamma: 'gamma',
              M: transitions('policy'),
              b: 'array(u in S, (1 - gamma)*rho[u])',
              v: 'v',
            },
          }),
        ),
        witness({ d: 'x' }),
        both(
          [['==', 'rhs', hypothesis('solution', { at: { t: 't' } })]],
          [
            [
              '<=',
              'rhs',
              lemma('discounted-equation', {
                part: 'dual positivity',
                at: {
                  gamma: 'gamma',
                  M: transitions('policy'),
                  b: 'array(u in S, (1 - gamma)*rho[u])',
                  d: 'x',
                  s: 's',
                },
              }),
            ],
          ],
          [
            [
              '==',
              'sum(s in S, (1 - gamma)*rho[s])/(1 - gamma)',
              lemma('discounted-equation', {
                part: 'dual total',
                at: {
                  gamma: 'gamma',
                  M: transitions('policy'),
                  b: 'array(u in S, (1 - gamma)*rho[u])',
                  d: 'x',
                },
              }),
            ],
            ['==', 'rhs', hypothesis('rho-sums-to-one')],
          ],
          [
            [
              '==',
              'rhs',
              lemma('discounted-equation', {
                part: 'dual uniqueness',
                at: {
                  gamma: 'gamma',
                  M: transitions('policy'),
                  b: 'array(u in S, (1 - gamma)*rho[u])',
                  d: 'f',
                  f: 'x',
                  s: 's',
                },
              }),
            ],
          ],
        ),
      ],
      instances: {
        sizes: { S: [1, 4], A: [1, 3] },
        raw: { target: probability('S') },
        construct: {
          'P[s in S, a in A, t in S]': 'target[t]',
          'd[s in S]': '(1 - gamma)*rho[s] + gamma*target[s]',
          'f[s in S]': '(1 - gamma)*rho[s] + gamma*target[s]',
          'x[s in S]': '(1 - gamma)*rho[s] + gamma*target[s]',
        },
        regimes: {
          // From each state the policy leaves for the other one at a rate of its own.
          'two states, any transitions': {
            sizes: { S: [2, 2] },
            raw: { freely: stochastic('S', 'A', 'S') },
            construct: {
              'P[s in S, a in A, t in S]': 'freely[s,a,t]',
              'd[s in S]': twoStates,
              'f[s in S]': twoStates,
              'x[s in S]': twoStates,
            },
          },
        },
      },
    },
  },

  instances: { sizes: { S: [1, 10], A: [1, 5] } },

  controls: {
    'the states of the old policy': {
      part: 'gap',
      given: { old: stochastic('S', 'A') },
      hypotheses: { 'd is the occupancy of the new policy': isOccupancy('d', 'old') },
      counterexample: {
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
        rho: [1, 0],
        old: [
          [1, 0],
          [1, 0],
        ],
        new: [
          [0, 1],
          [0, 1],
        ],
        V: [0, 0],
        W: [1, 2],
        d: [1, 0],
      },
      instances: {
        construct: {
          'old[s in S, a in A]': 'former[s,a]',
          'd[s in S]': 'visits[s]',
          'rho[t in S]': '(d[t] - gamma*sum(s in S, d[s]*sum(a in A, old[s,a]*P[s,a,t])))/(1 - gamma)',
        },
      },
      because: 'the old policy never sees the state where the new one gains: 0 against 1',
    },
    'without 1/(1 - gamma)': {
      part: 'gap',
      replace: ['1/(1 - gamma)*', ''],
      counterexample: {
        gamma: '1/2',
        r: [[0, 1]],
        P: [[[1], [1]]],
        rho: [1],
        new: [[0, 1]],
        V: [0],
        W: [2],
        d: [1],
      },
      because: 'one state, rewards 0 and 1: the gap is 1 + 1/2 + 1/4 + … = 2',
    },
    'the advantages of the new policy': {
      part: 'gap',
      given: { old: stochastic('S', 'A') },
      states:
        'sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) == 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, old[s,a]*advantage(W)[s,a]))',
      counterexample: {
        gamma: '1/2',
        r: [[0, 1]],
        P: [[[1], [1]]],
        rho: [1],
        old: [[1, 0]],
        new: [[0, 1]],
        V: [0],
        W: [2],
        d: [1],
      },
      instances: { construct: { 'old[s in S, a in A]': 'former[s,a]' } },
      because: 'exchanging the policies turns the sign round: -2 against 2',
    },
    'no discount': {
      part: 'value',
      given: { gamma: real('[0,1]') },
      states: `forall(V in R[S], U in R[S], ${isValue('V', 'policy')}, ${isValue('U', 'policy')}, forall(s in S, U[s] == V[s]))`,
      counterexample: { gamma: 1, r: [[0]], P: [[[1]]], policy: [[1]], V: [0], U: [1] },
      instances: { construct: { gamma: '1', 'U[s in S]': 'V[s] + 1' } },
      because: 'with gamma = 1 every constant may be added',
    },
  },
});
