/**
 * # The policy gradient theorem
 *
 * For policies with parameters that are differentiable at theta, the return J is differentiable at theta, and its gradient is the mean,
 * over the states that the policy visits (discounted), of the sums over the actions of the slope of the policy times Q,
 * divided by 1 - gamma: the distribution of the states is not differentiated. That J is differentiable is derived, from a bound of second
 * order for the change of the policy. Subtracting a baseline from Q that depends on the state only changes nothing. With one
 * logit for every state and action the slope of J is d(s) policy(a|s) (Q(s,a) - V(s))/(1 - gamma). Parameters are matrices; one column gives
 * vectors. The norm adds up absolute values, which is no restriction: all norms of a finite-dimensional space are equivalent.
 * Policies may vanish somewhere; where they are positive, slopes are probabilities times scores.
 * Not claimed: the formula with other weights of the states, with V for Q, or without 1/(1 - gamma) (see `controls`).
 */
import {
  algebra,
  array,
  both,
  by,
  element,
  fn,
  have,
  hypothesis,
  indexSet,
  lemma,
  nonemptySet,
  obtain,
  probability,
  proof,
  real,
  sign,
  stochastic,
  unfold,
  witness,
} from 'lemmata';

const isValue = (X: string, policy: string): string =>
  `forall(s in S, sum(a in A, ${policy}[s,a]*Q(${X})[s,a]) == ${X}[s])`;
const isOccupancy = (policy: string): string =>
  `forall(t in S, (1 - gamma)*rho[t] == d[t] - gamma*sum(s in S, d[s]*sum(a in A, ${policy}[s,a]*P[s,a,t])))`;

const moved = 'array(k in K, l in L, theta[k,l] + h[k,l])';
const length = 'sum(k in K, l in L, abs(h[k,l]))';
const lengthToo = 'sum(m in K, n in L, abs(h[m,n]))';
/** From one policy to another one. */
const change = 'sum(s in S, a in A, abs(new[s,a] - old[s,a]))';

const changeToo = 'sum(v in S, b in A, abs(new[v,b] - old[v,b]))';

/** G is the gradient of J at theta. */
const isGradient = (K: string, L: string): string =>
  `forall(eps in positive, exists(r2 in positive, forall(h in R[${K}, ${L}], sum(k in ${K}, l in ${L}, abs(h[k,l])) <= r2, abs(J(array(k in ${K}, l in ${L}, theta[k,l] + h[k,l])) - J(theta) - sum(k in ${K}, l in ${L}, G[k,l]*h[k,l])) <= eps*sum(k in ${K}, l in ${L}, abs(h[k,l])))))`;

/** One state is left for others, which are never left: there values and occupancies are finite sums. */
const oneDecision = {
  raw: { start: element('S'), hop: stochastic('A', 'S') },
  construct: {
    'P[s in S, a in A, t in S]': 'delta(s,start)*hop[a,t] + (1 - delta(s,start))*delta(s,t)',
  },
};
const rewardUnder = (policy: string, s: string): string => `sum(i in A, ${policy}[${s},i]*r[${s},i])`;
const hopUnder = (policy: string, t: string): string => `sum(j in A, ${policy}[start,j]*hop[j,${t}])`;
const valueUnder = (policy: string): string =>
  `delta(s,start)*(${rewardUnder(policy, 's')} + gamma/(1 - gamma)*sum(t in S, (1 - delta(t,start))*${hopUnder(policy, 't')}*${rewardUnder(policy, 't')}))/(1 - gamma*${hopUnder(policy, 'start')}) + (1 - delta(s,start))*${rewardUnder(policy, 's')}/(1 - gamma)`;
const occupancyUnder = (policy: string): string =>
  `delta(t,start)*(1 - gamma)*rho[t]/(1 - gamma*${hopUnder(policy, 'start')}) + (1 - delta(t,start))*(rho[t] + gamma*rho[start]/(1 - gamma*${hopUnder(policy, 'start')})*${hopUnder(policy, 't')})`;
/** Radii as in the derivations, from the largest value of Q and the sum of the slopes; a policy with a remainder below `curvature` |h|^2. */
const radii = (curvature: string) => {
  const e = 'eps*(1 - gamma)/(eps*(1 - gamma) + 2*biggest + 1)';
  const r1 = `${e}/(1 + ${curvature})`;
  const radius = `eps*${r1}/(eps + 2*${r1}*biggest*gamma/(1 - gamma)^2*(slopes + 1)^2)`;
  return { e, r1, radius, r2: radius, r3: radius };
};
const featureRadii = radii('5*card(S)*steep^2');
const softmaxRadii = radii('2*card(A)');

/** Weights 1 + x^2, where x is linear in the parameters. */
const features = {
  sizes: { S: [1, 3], A: [1, 3], K: [0, 2], L: [0, 2] },
  raw: {
    ...oneDecision.raw,
    feature: array('S', 'A', 'K', 'L'),
    direction: array('K', 'L'),
    x: array('S', 'A'),
    steep: real(),
    biggest: real(),
    slopes: real(),
  },
  construct: {
    ...oneDecision.construct,
    'x[s in S, a in A]': 'sum(k in K, l in L, feature[s,a,k,l]*theta[k,l])',
    'dpolicy[s in S, a in A, k in K, l in L]':
      '2*(x[s,a]*feature[s,a,k,l]*sum(i in A, 1 + x[s,i]^2) - (1 + x[s,a]^2)*sum(i in A, x[s,i]*feature[s,i,k,l]))/sum(i in A, 1 + x[s,i]^2)^2',
    'd[t in S]': occupancyUnder('policy(theta)'),
    biggest: 'max(s in S, a in A, abs(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(theta)[t])))',
    slopes: 'sum(s in S, a in A, sum(k in K, l in L, abs(dpolicy[s,a,k,l])))',
    steep: 'sum(s in S, a in A, sum(k in K, l in L, abs(feature[s,a,k,l])))',
    ...featureRadii,
    'h[k in K, l in L]': `direction[k,l]/(1 + sum(m in K, n in L, abs(direction[m,n])))*${featureRadii.radius}`,
  },
  models: {
    policy:
      'map(u in R[K, L], s in S, a in A, (1 + sum(k in K, l in L, feature[s,a,k,l]*u[k,l])^2)/sum(i in A, 1 + sum(k in K, l in L, feature[s,i,k,l]*u[k,l])^2))',
    V: `map(u in R[K, L], s in S, ${valueUnder('policy(u)')})`,
  },
} as const;

/** Policies with parameters, and the value of each. */
/** What a baseline needs: the slopes of the probabilities sum to zero. */
const differentiablePolicy = {
  'probabilities sum to one': 'forall(u in R[K, L], s in S, sum(a in A, policy(u)[s,a]) == 1)',
  'the policy is differentiable': `forall(eps in positive, exists(r1 in positive, forall(h in R[K, L], ${length} <= r1, sum(s in S, a in A, abs(policy(${moved})[s,a] - policy(theta)[s,a] - sum(k in K, l in L, dpolicy[s,a,k,l]*h[k,l]))) <= eps*${length})))`,
};
const parametric = {
  given: {
    K: indexSet('rows of parameters'),
    L: indexSet('columns of parameters'),
    policy: fn('R[K, L]', 'S', 'A', 'R'),
    V: fn('R[K, L]', 'S', 'R'),
    theta: array('K', 'L'),
    dpolicy: array('S', 'A', 'K', 'L'),
    d: array('S'),
  },
  hypotheses: {
    'probabilities are nonnegative': 'forall(u in R[K, L], s in S, a in A, 0 <= policy(u)[s,a])',
    ...differentiablePolicy,
    'V is the value': 'forall(u in R[K, L], s in S, sum(a in A, policy(u)[s,a]*Q(V(u))[s,a]) == V(u)[s])',
    'd is the occupancy': isOccupancy('policy(theta)'),
  },
  instances: features,
} as const;

/** A parameter for every state and action. */
const softmax = {
  given: { theta: array('S', 'A') },
  where: { 'softmax(u in R[S, A])[s in S, a in A]': 'exp(u[s,a])/sum(j in A, exp(u[s,j]))' },
} as const;

const softmaxInstances = {
  sizes: { S: [1, 3], A: [1, 3] },
  raw: {
    ...oneDecision.raw,
    direction: array('S', 'A'),
    p: array('S', 'A'),
    biggest: real(),
    slopes: real(),
  },
  construct: {
    ...oneDecision.construct,
    'p[s in S, a in A]': 'exp(theta[s,a])/sum(j in A, exp(theta[s,j]))',
    'd[t in S]': occupancyUnder('p'),
    biggest: 'max(s in S, a in A, abs(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(theta)[t])))',
    slopes: '2*card(S)',
    ...softmaxRadii,
    'h[k in S, l in A]': `direction[k,l]/(1 + sum(m in S, n in A, abs(direction[m,n])))*${softmaxRadii.radius}`,
    'G[s in S, a in A]':
      'd[s]*p[s,a]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(theta)[t]) - V(theta)[s])/(1 - gamma)',
  },
  models: { V: `map(u in R[S, A], s in S, ${valueUnder('softmax(u)')})` },
} as const;

export default proof({
  id: 'policy-gradient-theorem',
  title:
    'The gradient of the return is the mean, over the states visited, of the slopes of the policy times Q',
  sources: [
    {
      document: 'foundations-book',
      section: 'policy optimisation (policy gradient)',
      relation: 'made precise',
    },
  ],
  references: ['sutton2000, Theorem 1', 'agarwal2021, Lemma C.1'],

  given: {
    S: nonemptySet('states'),
    A: nonemptySet('actions'),
    gamma: real('[0,1)'),
    r: array('S', 'A'),
    P: stochastic('S', 'A', 'S'),
    rho: probability('S'),
  },
  where: {
    'Q(X in R[S])[s in S, a in A]': 'r[s,a] + gamma*sum(t in S, P[s,a,t]*X[t])',
    'largest(X in R[S])': 'max(s in S, a in A, abs(Q(X)[s,a]))',
  },

  parts: {
    'change of policy': {
      given: {
        old: stochastic('S', 'A'),
        new: stochastic('S', 'A'),
        V: array('S'),
        W: array('S'),
        d: array('S'),
        slope: array('S', 'A'),
      },
      hypotheses: {
        'V is the value of the old policy': isValue('V', 'old'),
        'W is the value of the new policy': isValue('W', 'new'),
        'd is the occupancy of the old policy': isOccupancy('old'),
      },
      states: `abs(sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, slope[s,a]*Q(V)[s,a]))) <= largest(V)/(1 - gamma)*(sum(s in S, a in A, abs(new[s,a] - old[s,a] - slope[s,a])) + gamma/(1 - gamma)*${change}^2)`,
      derivation: [
        have('bound of Q', 'forall(s in S, a in A, abs(Q(V)[s,a]) <= largest(V))', [
          ['<=', 'max(u in S, b in A, abs(Q(V)[u,b]))', algebra()],
          ['==', 'rhs', unfold('largest')],
        ]),
        have('largest is nonnegative', '0 <= largest(V)', [['<=', 'rhs', unfold('largest'), sign()]]),
        have('occupancy is nonnegative', 'forall(s in S, 0 <= d[s])', [
          [
            '<=',
            'rhs',
            lemma('discounted-equation', {
              part: 'dual positivity',
              at: {
                gamma: 'gamma',
                M: 'array(u in S, w in S, sum(a in A, old[u,a]*P[u,a,w]))',
                b: 'array(u in S, (1 - gamma)*rho[u])',
                d: 'd',
                s: 's',
              },
            }),
          ],
        ]),
        have('total occupancy', 'sum(s in S, d[s]) == 1', [
          [
            '==',
            'sum(s in S, (1 - gamma)*rho[s])/(1 - gamma)',
            lemma('discounted-equation', {
              part: 'dual total',
              at: {
                gamma: 'gamma',
                M: 'array(u in S, w in S, sum(a in A, old[u,a]*P[u,a,w]))',
                b: 'array(u in S, (1 - gamma)*rho[u])',
                d: 'd',
              },
            }),
          ],
          ['==', 'rhs', hypothesis('rho-sums-to-one')],
        ]),
        have('occupancy is at most one', 'forall(s in S, d[s] <= 1)', [
          ['<=', 'sum(t in S, d[t])', sign('sum(t in S, d[t]*(1 - delta(t,s)))')],
          ['==', 'rhs', hypothesis('total occupancy')],
        ]),
        have(
          'equation of the rise',
          'forall(s in S, sum(a in A, (new[s,a] - old[s,a])*Q(V)[s,a]) == W[s] - V[s] - gamma*sum(t in S, sum(a in A, new[s,a]*P[s,a,t])*(W[t] - V[t])))',
          [
            ['==', 'sum(a in A, new[s,a]*Q(V)[s,a]) - sum(a in A, old[s,a]*Q(V)[s,a])', algebra()],
            [
              '==',
              'sum(a in A, new[s,a]*Q(V)[s,a]) - V[s]',
              hypothesis('V is the value of the old policy', { at: { s: 's' } }),
            ],
            [
              '==',
              'sum(a in A, new[s,a]*Q(W)[s,a]) - V[s] - gamma*sum(t in S, sum(a in A, new[s,a]*P[s,a,t])*(W[t] - V[t]))',
              unfold('Q'),
            ],
            ['==', 'rhs', hypothesis('W is the value of the new policy', { at: { s: 's' } })],
          ],
        ),
        have('rows', `forall(s in S, sum(a in A, abs(new[s,a] - old[s,a])) <= ${changeToo})`, [
          ['<=', 'rhs', sign('sum(v in S, sum(b in A, abs(new[v,b] - old[v,b]))*(1 - delta(v,s)))')],
        ]),
        have('rise', `max(s in S, abs(W[s] - V[s])) <= largest(V)/(1 - gamma)*${change}`, [
          [
            '<=',
            'max(s in S, abs(sum(a in A, (new[s,a] - old[s,a])*Q(V)[s,a])))/(1 - gamma)',
            lemma('discounted-equation', {
              part: 'bound',
              at: {
                gamma: 'gamma',
                M: 'array(u in S, w in S, sum(a in A, new[u,a]*P[u,a,w]))',
                b: 'array(u in S, sum(a in A, (new[u,a] - old[u,a])*Q(V)[u,a]))',
                x: 'array(u in S, W[u] - V[u])',
              },
            }),
          ],
          [
            '<=',
            'max(s in S, sum(a in A, abs((new[s,a] - old[s,a])*Q(V)[s,a])))/(1 - gamma)',
            lemma('absolute-value-of-sum'),
          ],
          ['==', 'max(s in S, sum(a in A, abs(new[s,a] - old[s,a])*abs(Q(V)[s,a])))/(1 - gamma)', algebra()],
          [
            '<=',
            'max(s in S, sum(a in A, abs(new[s,a] - old[s,a])*largest(V)))/(1 - gamma)',
            hypothesis('bound of Q'),
          ],
          ['==', 'largest(V)/(1 - gamma)*max(s in S, sum(a in A, abs(new[s,a] - old[s,a])))', algebra()],
          ['<=', `largest(V)/(1 - gamma)*${change}`, hypothesis('rows')],
        ]),
        have(
          'V written out',
          'forall(s in S, sum(a in A, old[s,a]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*V[t]))) == V[s])',
          [
            ['==', 'sum(a in A, old[s,a]*Q(V)[s,a])', unfold('Q')],
            ['==', 'rhs', hypothesis('V is the value of the old policy')],
          ],
        ),
        have(
          'W written out',
          'forall(s in S, sum(a in A, new[s,a]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*W[t]))) == W[s])',
          [
            ['==', 'sum(a in A, new[s,a]*Q(W)[s,a])', unfold('Q')],
            ['==', 'rhs', hypothesis('W is the value of the new policy')],
          ],
        ),
        have(
          'gap',
          'sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) == 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, (new[s,a] - old[s,a])*Q(W)[s,a]))',
          [
            ['==', '-(sum(s in S, rho[s]*V[s]) - sum(s in S, rho[s]*W[s]))', algebra()],
            [
              '==',
              '-(1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, old[s,a]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*W[t]) - W[s]))))',
              lemma('performance-difference-lemma', {
                part: 'gap',
                at: {
                  gamma: 'gamma',
                  r: 'r',
                  P: 'P',
                  rho: 'rho',
                  new: 'old',
                  V: 'W',
                  W: 'V',
                  d: 'd',
                },
              }),
            ],
            [
              '==',
              '1/(1 - gamma)*sum(s in S, d[s]*(W[s] - sum(a in A, old[s,a]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*W[t])))))',
              hypothesis('old-sums-to-one'),
            ],
            ['==', '1/(1 - gamma)*sum(s in S, d[s]*(W[s] - sum(a in A, old[s,a]*Q(W)[s,a])))', unfold('Q')],
            [
              '==',
              '1/(1 - gamma)*sum(s in S, d[s]*(sum(a in A, new[s,a]*Q(W)[s,a]) - sum(a in A, old[s,a]*Q(W)[s,a])))',
              hypothesis('W is the value of the new policy', { at: { s: 's' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'rise of Q',
          `forall(s in S, a in A, abs(Q(W)[s,a] - Q(V)[s,a]) <= gamma*(largest(V)/(1 - gamma)*${changeToo}))`,
          [
            ['==', 'gamma*abs(sum(t in S, P[s,a,t]*(W[t] - V[t])))', unfold('Q')],
            ['<=', 'gamma*sum(t in S, abs(P[s,a,t]*(W[t] - V[t])))', lemma('absolute-value-of-sum')],
            ['==', 'gamma*sum(t in S, P[s,a,t]*abs(W[t] - V[t]))', algebra()],
            ['<=', 'gamma*sum(t in S, P[s,a,t]*max(u in S, abs(W[u] - V[u])))', algebra()],
            ['==', 'gamma*max(u in S, abs(W[u] - V[u]))', hypothesis('P-sums-to-one')],
            ['<=', 'rhs', hypothesis('rise')],
          ],
        ),
        have('triangle', 'forall(x1 in R, x2 in R, abs(x1 + x2) <= abs(x1) + abs(x2))', [
          ['<=', 'rhs', sign()],
        ]),
        have(
          'two products',
          'forall(x1 in R, y1 in R, x2 in R, y2 in R, abs(x1*y1 + x2*y2) <= abs(x1)*abs(y1) + abs(x2)*abs(y2))',
          [
            ['<=', 'abs(x1*y1) + abs(x2*y2)', hypothesis('triangle', { at: { x1: 'x1*y1', x2: 'x2*y2' } })],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'entries',
          `forall(s in S, a in A, abs((new[s,a] - old[s,a] - slope[s,a])*Q(V)[s,a] + (new[s,a] - old[s,a])*(Q(W)[s,a] - Q(V)[s,a])) <= abs(new[s,a] - old[s,a] - slope[s,a])*largest(V) + abs(new[s,a] - old[s,a])*(gamma*(largest(V)/(1 - gamma)*${changeToo})))`,
          [
            [
              '<=',
              'abs(new[s,a] - old[s,a] - slope[s,a])*abs(Q(V)[s,a]) + abs(new[s,a] - old[s,a])*abs(Q(W)[s,a] - Q(V)[s,a])',
              hypothesis('two products', {
                at: {
                  x1: 'new[s,a] - old[s,a] - slope[s,a]',
                  y1: 'Q(V)[s,a]',
                  x2: 'new[s,a] - old[s,a]',
                  y2: 'Q(W)[s,a] - Q(V)[s,a]',
                },
              }),
            ],
            [
              '<=',
              'abs(new[s,a] - old[s,a] - slope[s,a])*largest(V) + abs(new[s,a] - old[s,a])*abs(Q(W)[s,a] - Q(V)[s,a])',
              hypothesis('bound of Q'),
            ],
            ['<=', 'rhs', hypothesis('rise of Q')],
          ],
        ),
        [
          '==',
          'abs(1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, (new[s,a] - old[s,a])*Q(W)[s,a])) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, slope[s,a]*Q(V)[s,a])))',
          hypothesis('gap'),
        ],
        [
          '==',
          '1/(1 - gamma)*abs(sum(s in S, d[s]*sum(a in A, (new[s,a] - old[s,a] - slope[s,a])*Q(V)[s,a] + (new[s,a] - old[s,a])*(Q(W)[s,a] - Q(V)[s,a]))))',
          algebra(),
        ],
        [
          '<=',
          '1/(1 - gamma)*sum(s in S, abs(d[s]*sum(a in A, (new[s,a] - old[s,a] - slope[s,a])*Q(V)[s,a] + (new[s,a] - old[s,a])*(Q(W)[s,a] - Q(V)[s,a]))))',
          lemma('absolute-value-of-sum'),
        ],
        [
          '==',
          '1/(1 - gamma)*sum(s in S, d[s]*abs(sum(a in A, (new[s,a] - old[s,a] - slope[s,a])*Q(V)[s,a] + (new[s,a] - old[s,a])*(Q(W)[s,a] - Q(V)[s,a]))))',
          algebra(),
        ],
        [
          '<=',
          '1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, abs((new[s,a] - old[s,a] - slope[s,a])*Q(V)[s,a] + (new[s,a] - old[s,a])*(Q(W)[s,a] - Q(V)[s,a]))))',
          lemma('absolute-value-of-sum'),
        ],
        [
          '<=',
          `1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, abs(new[s,a] - old[s,a] - slope[s,a])*largest(V) + abs(new[s,a] - old[s,a])*(gamma*(largest(V)/(1 - gamma)*${changeToo}))))`,
          hypothesis('entries'),
        ],
        [
          '<=',
          `1/(1 - gamma)*sum(s in S, sum(a in A, abs(new[s,a] - old[s,a] - slope[s,a])*largest(V) + abs(new[s,a] - old[s,a])*(gamma*(largest(V)/(1 - gamma)*${changeToo}))))`,
          hypothesis('occupancy is at most one'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...oneDecision,
        construct: {
          ...oneDecision.construct,
          'V[s in S]': valueUnder('old'),
          'W[s in S]': valueUnder('new'),
          'd[t in S]': occupancyUnder('old'),
        },
      },
      slack: 'of second order in the change of the policy',
    },
    gradient: {
      ...parametric,
      where: {
        'J(u in R[K, L])': 'sum(s in S, rho[s]*V(u)[s])',
        'grad[k in K, l in L]':
          '1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*Q(V(theta))[s,a]))',
        M: 'largest(V(theta))',
        B: 'sum(s in S, a in A, sum(k in K, l in L, abs(dpolicy[s,a,k,l])))',
      },
      states: `forall(eps in positive, exists(radius in positive, forall(h in R[K, L], ${length} <= radius, abs(J(${moved}) - J(theta) - sum(k in K, l in L, grad[k,l]*h[k,l])) <= eps*${length})))`,
      derivation: [
        have('M is nonnegative', '0 <= M', [['<=', 'rhs', unfold('M'), unfold('largest'), sign()]]),
        have('B is nonnegative', '0 <= B', [['<=', 'rhs', unfold('B'), sign()]]),
        have('small', 'exists(e in positive, e <= 1, M/(1 - gamma)*e <= eps/2)', [
          witness({ e: 'eps*(1 - gamma)/(eps*(1 - gamma) + 2*M + 1)' }),
          both(
            [['<=', 'rhs', sign('(2*M + 1)/(eps*(1 - gamma) + 2*M + 1)')]],
            [['<=', 'rhs', sign('eps/2*(eps*(1 - gamma) + 1)/(eps*(1 - gamma) + 2*M + 1)')]],
          ),
        ]),
        obtain('e', 'error', hypothesis('small')),
        obtain('r1', 'near', hypothesis('the policy is differentiable', { at: { eps: 'e' } })),
        have(
          'short',
          'exists(radius in positive, radius <= r1, M*gamma/(1 - gamma)^2*(B + 1)^2*radius <= eps/2)',
          [
            witness({ radius: 'eps*r1/(eps + 2*r1*M*gamma/(1 - gamma)^2*(B + 1)^2)' }),
            both(
              [
                [
                  '<=',
                  'rhs',
                  sign(
                    'r1*(2*r1*M*gamma/(1 - gamma)^2*(B + 1)^2)/(eps + 2*r1*M*gamma/(1 - gamma)^2*(B + 1)^2)',
                  ),
                ],
              ],
              [['<=', 'rhs', sign('eps/2*eps/(eps + 2*r1*M*gamma/(1 - gamma)^2*(B + 1)^2)')]],
            ),
          ],
        ),
        obtain('radius', 'short enough', hypothesis('short')),
        witness({ radius: 'radius' }),
        have('within r1', `${length} <= r1`, [
          ['<=', 'radius', hypothesis('assumed')],
          ['<=', 'rhs', hypothesis('short enough')],
        ]),
        have(
          'remainder of the policy',
          `sum(s in S, a in A, abs(policy(${moved})[s,a] - policy(theta)[s,a] - sum(k in K, l in L, dpolicy[s,a,k,l]*h[k,l]))) <= e*${length}`,
          [['<=', 'rhs', hypothesis('near')]],
        ),
        have('entries of h', `forall(k in K, l in L, abs(h[k,l]) <= ${lengthToo})`, [
          ['<=', 'rhs', sign('sum(m in K, n in L, abs(h[m,n])*(1 - delta(m,k)*delta(n,l)))')],
        ]),
        have(
          'linear part',
          `sum(s in S, a in A, abs(sum(k in K, l in L, dpolicy[s,a,k,l]*h[k,l]))) <= B*${length}`,
          [
            [
              '<=',
              'sum(s in S, a in A, sum(k in K, abs(sum(l in L, dpolicy[s,a,k,l]*h[k,l]))))',
              lemma('absolute-value-of-sum'),
            ],
            [
              '<=',
              'sum(s in S, a in A, sum(k in K, l in L, abs(dpolicy[s,a,k,l]*h[k,l])))',
              lemma('absolute-value-of-sum'),
            ],
            ['==', 'sum(s in S, a in A, sum(k in K, l in L, abs(dpolicy[s,a,k,l])*abs(h[k,l])))', algebra()],
            [
              '<=',
              `sum(s in S, a in A, sum(k in K, l in L, abs(dpolicy[s,a,k,l])*${lengthToo}))`,
              hypothesis('entries of h'),
            ],
            ['==', 'rhs', unfold('B')],
          ],
        ),
        have('old nonnegative', `forall(s in S, a in A, 0 <= policy(theta)[s,a])`, [
          ['<=', 'rhs', hypothesis('probabilities are nonnegative')],
        ]),
        have('old total', `forall(s in S, sum(a in A, policy(theta)[s,a]) == 1)`, [
          ['==', 'rhs', hypothesis('probabilities sum to one')],
        ]),
        have(
          'old value',
          `forall(s in S, sum(a in A, policy(theta)[s,a]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(theta)[t]))) == V(theta)[s])`,
          [
            ['==', `sum(a in A, policy(theta)[s,a]*Q(V(theta))[s,a])`, unfold('Q')],
            ['==', 'rhs', hypothesis('V is the value', { at: { u: 'theta', s: 's' } })],
          ],
        ),
        have('new nonnegative', `forall(s in S, a in A, 0 <= policy(${moved})[s,a])`, [
          ['<=', 'rhs', hypothesis('probabilities are nonnegative', { at: { u: moved, s: 's', a: 'a' } })],
        ]),
        have('new total', `forall(s in S, sum(a in A, policy(${moved})[s,a]) == 1)`, [
          ['==', 'rhs', hypothesis('probabilities sum to one', { at: { u: moved, s: 's' } })],
        ]),
        have(
          'new value',
          `forall(s in S, sum(a in A, policy(${moved})[s,a]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(${moved})[t]))) == V(${moved})[s])`,
          [
            ['==', `sum(a in A, policy(${moved})[s,a]*Q(V(${moved}))[s,a])`, unfold('Q')],
            ['==', 'rhs', hypothesis('V is the value', { at: { u: moved, s: 's' } })],
          ],
        ),
        have(
          'change',
          `sum(s in S, a in A, abs(policy(${moved})[s,a] - policy(theta)[s,a])) <= (B + 1)*${length}`,
          [
            [
              '<=',
              `sum(s in S, a in A, abs(policy(${moved})[s,a] - policy(theta)[s,a] - sum(k in K, l in L, dpolicy[s,a,k,l]*h[k,l])) + abs(sum(k in K, l in L, dpolicy[s,a,k,l]*h[k,l])))`,
              sign(),
            ],
            [
              '==',
              `sum(s in S, a in A, abs(policy(${moved})[s,a] - policy(theta)[s,a] - sum(k in K, l in L, dpolicy[s,a,k,l]*h[k,l]))) + sum(s in S, a in A, abs(sum(k in K, l in L, dpolicy[s,a,k,l]*h[k,l])))`,
              algebra(),
            ],
            [
              '<=',
              `e*${length} + sum(s in S, a in A, abs(sum(k in K, l in L, dpolicy[s,a,k,l]*h[k,l])))`,
              hypothesis('remainder of the policy'),
            ],
            ['<=', `e*${length} + B*${length}`, hypothesis('linear part')],
            ['<=', `1*${length} + B*${length}`, hypothesis('error')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('nonnegative length', `0 <= ${length}`, [['<=', 'rhs', sign()]]),
        [
          '==',
          `abs(sum(s in S, rho[s]*V(${moved})[s]) - sum(s in S, rho[s]*V(theta)[s]) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, sum(k in K, l in L, dpolicy[s,a,k,l]*h[k,l])*(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(theta)[t])))))`,
          unfold('J', 'grad', 'Q'),
        ],
        [
          '<=',
          `max(s in S, a in A, abs(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(theta)[t])))/(1 - gamma)*(sum(s in S, a in A, abs(policy(${moved})[s,a] - policy(theta)[s,a] - sum(k in K, l in L, dpolicy[s,a,k,l]*h[k,l]))) + gamma/(1 - gamma)*sum(s in S, a in A, abs(policy(${moved})[s,a] - policy(theta)[s,a]))^2)`,
          lemma('policy-gradient-theorem', {
            part: 'change of policy',
            at: {
              gamma: 'gamma',
              r: 'r',
              P: 'P',
              rho: 'rho',
              old: 'policy(theta)',
              new: `policy(${moved})`,
              V: 'V(theta)',
              W: `V(${moved})`,
              d: 'd',
              slope: 'array(s in S, a in A, sum(k in K, l in L, dpolicy[s,a,k,l]*h[k,l]))',
            },
          }),
        ],
        [
          '==',
          `M/(1 - gamma)*(sum(s in S, a in A, abs(policy(${moved})[s,a] - policy(theta)[s,a] - sum(k in K, l in L, dpolicy[s,a,k,l]*h[k,l]))) + gamma/(1 - gamma)*sum(s in S, a in A, abs(policy(${moved})[s,a] - policy(theta)[s,a]))^2)`,
          unfold('M'),
          unfold('largest'),
          unfold('Q'),
        ],
        [
          '<=',
          `M/(1 - gamma)*(e*${length} + gamma/(1 - gamma)*sum(s in S, a in A, abs(policy(${moved})[s,a] - policy(theta)[s,a]))^2)`,
          hypothesis('remainder of the policy'),
        ],
        ['<=', `M/(1 - gamma)*(e*${length} + gamma/(1 - gamma)*((B + 1)*${length})^2)`, hypothesis('change')],
        ['==', `M/(1 - gamma)*e*${length} + M*gamma/(1 - gamma)^2*(B + 1)^2*${length}*${length}`, algebra()],
        [
          '<=',
          `eps/2*${length} + M*gamma/(1 - gamma)^2*(B + 1)^2*${length}*${length}`,
          hypothesis('error', { times: length }),
        ],
        [
          '<=',
          `eps/2*${length} + M*gamma/(1 - gamma)^2*(B + 1)^2*radius*${length}`,
          hypothesis('assumed', { times: `M*gamma/(1 - gamma)^2*(B + 1)^2*${length}` }),
        ],
        ['<=', `eps/2*${length} + eps/2*${length}`, hypothesis('short enough', { times: length })],
        ['==', 'rhs', algebra()],
      ],
      slack:
        'an upper bound of the error for every step that is short enough; the radius given is not the largest',
    },
    slope: {
      ...parametric,
      given: { ...parametric.given, G: array('K', 'L') },
      where: { 'J(u in R[K, L])': 'sum(s in S, rho[s]*V(u)[s])' },
      hypotheses: { ...parametric.hypotheses, 'G is the gradient of J': isGradient('K', 'L') },
      states:
        'forall(k in K, l in L, G[k,l] == 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*Q(V(theta))[s,a])))',
      derivation: [
        have(
          'G written out',
          'forall(eps in positive, exists(r2 in positive, forall(h in R[K, L], sum(m in K, n in L, abs(h[m,n])) <= r2, abs(sum(s in S, rho[s]*V(array(m in K, n in L, theta[m,n] + h[m,n]))[s]) - sum(s in S, rho[s]*V(theta)[s]) - sum(m in K, n in L, G[m,n]*h[m,n])) <= eps*sum(m in K, n in L, abs(h[m,n])))))',
          [
            obtain('r3', 'G near', hypothesis('G is the gradient of J', { at: { eps: 'eps' } })),
            witness({ r2: 'r3' }),
            [
              '==',
              'abs(J(array(m in K, n in L, theta[m,n] + h[m,n])) - J(theta) - sum(m in K, n in L, G[m,n]*h[m,n]))',
              unfold('J'),
            ],
            ['<=', 'rhs', hypothesis('G near')],
          ],
        ),
        have(
          'values written out',
          'forall(u in R[K, L], s in S, sum(a in A, policy(u)[s,a]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(u)[t]))) == V(u)[s])',
          [
            ['==', 'sum(a in A, policy(u)[s,a]*Q(V(u))[s,a])', unfold('Q')],
            ['==', 'rhs', hypothesis('V is the value', { at: { u: 'u', s: 's' } })],
          ],
        ),
        have(
          'the mean of the slopes is a gradient',
          `forall(eps in positive, exists(radius in positive, forall(h in R[K, L], sum(m in K, n in L, abs(h[m,n])) <= radius, abs(sum(s in S, rho[s]*V(array(m in K, n in L, theta[m,n] + h[m,n]))[s]) - sum(s in S, rho[s]*V(theta)[s]) - sum(m in K, n in L, 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,m,n]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(theta)[t]))))*h[m,n])) <= eps*sum(m in K, n in L, abs(h[m,n])))))`,
          [
            by(
              lemma('policy-gradient-theorem', {
                part: 'gradient',
                at: {
                  gamma: 'gamma',
                  r: 'r',
                  P: 'P',
                  rho: 'rho',
                  K: 'K',
                  L: 'L',
                  policy: 'policy',
                  V: 'V',
                  theta: 'theta',
                  dpolicy: 'dpolicy',
                  d: 'd',
                  eps: 'eps',
                },
              }),
            ),
          ],
        ),
        [
          '==',
          '1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(theta)[t]))))',
          lemma('gradient-unique', {
            at: {
              K: 'K',
              L: 'L',
              f: 'map(u in R[K, L], sum(s in S, rho[s]*V(u)[s]))',
              x: 'theta',
              G: 'G',
              H: 'array(m in K, n in L, 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,m,n]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(theta)[t])))))',
            },
          }),
        ],
        ['==', 'rhs', unfold('Q')],
      ],
      instances: {
        ...features,
        construct: {
          ...features.construct,
          'G[k in K, l in L]':
            '1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(theta)[t]))))',
        },
      },
    },
    baseline: {
      ...parametric,
      hypotheses: differentiablePolicy,
      given: { ...parametric.given, b: array('S') },
      states:
        'forall(k in K, l in L, 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*(Q(V(theta))[s,a] - b[s]))) == 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*Q(V(theta))[s,a])))',
      derivation: [
        have('small', 'forall(s in S, eps in positive, abs(sum(a in A, dpolicy[s,a,k,l])) <= eps*1)', [
          obtain('r1', 'near', hypothesis('the policy is differentiable', { at: { eps: 'eps' } })),
          have('within r1', 'sum(m in K, n in L, abs(r1*delta(m,k)*delta(n,l))) <= r1', [
            ['==', 'rhs', algebra()],
          ]),
          have(
            'no change of the total',
            'sum(a in A, policy(array(m in K, n in L, theta[m,n] + r1*delta(m,k)*delta(n,l)))[s,a] - policy(theta)[s,a]) == 0',
            [
              [
                '==',
                'sum(a in A, policy(array(m in K, n in L, theta[m,n] + r1*delta(m,k)*delta(n,l)))[s,a]) - sum(a in A, policy(theta)[s,a])',
                algebra(),
              ],
              [
                '==',
                '1 - sum(a in A, policy(theta)[s,a])',
                hypothesis('probabilities sum to one', {
                  at: { u: 'array(m in K, n in L, theta[m,n] + r1*delta(m,k)*delta(n,l))', s: 's' },
                }),
              ],
              ['==', '1 - 1', hypothesis('probabilities sum to one', { at: { u: 'theta', s: 's' } })],
              ['==', 'rhs', algebra()],
            ],
          ),
          ['==', '1/r1*abs(0 - r1*sum(a in A, dpolicy[s,a,k,l]))', algebra()],
          [
            '==',
            '1/r1*abs(sum(a in A, policy(array(m in K, n in L, theta[m,n] + r1*delta(m,k)*delta(n,l)))[s,a] - policy(theta)[s,a]) - r1*sum(a in A, dpolicy[s,a,k,l]))',
            hypothesis('no change of the total'),
          ],
          [
            '==',
            '1/r1*abs(sum(a in A, policy(array(m in K, n in L, theta[m,n] + r1*delta(m,k)*delta(n,l)))[s,a] - policy(theta)[s,a] - sum(m in K, n in L, dpolicy[s,a,m,n]*(r1*delta(m,k)*delta(n,l)))))',
            algebra(),
          ],
          [
            '<=',
            '1/r1*sum(a in A, abs(policy(array(m in K, n in L, theta[m,n] + r1*delta(m,k)*delta(n,l)))[s,a] - policy(theta)[s,a] - sum(m in K, n in L, dpolicy[s,a,m,n]*(r1*delta(m,k)*delta(n,l)))))',
            lemma('absolute-value-of-sum'),
          ],
          [
            '<=',
            '1/r1*sum(v in S, a in A, abs(policy(array(m in K, n in L, theta[m,n] + r1*delta(m,k)*delta(n,l)))[v,a] - policy(theta)[v,a] - sum(m in K, n in L, dpolicy[v,a,m,n]*(r1*delta(m,k)*delta(n,l)))))',
            sign(
              '1/r1*sum(v in S, (1 - delta(v,s))*sum(a in A, abs(policy(array(m in K, n in L, theta[m,n] + r1*delta(m,k)*delta(n,l)))[v,a] - policy(theta)[v,a] - sum(m in K, n in L, dpolicy[v,a,m,n]*(r1*delta(m,k)*delta(n,l))))))',
            ),
          ],
          [
            '<=',
            '1/r1*(eps*sum(m in K, n in L, abs(r1*delta(m,k)*delta(n,l))))',
            hypothesis('near', { at: { h: 'array(m in K, n in L, r1*delta(m,k)*delta(n,l))' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('slopes sum to zero', 'forall(s in S, sum(a in A, dpolicy[s,a,k,l]) == 0)', [
          have('small here', 'forall(eps in positive, abs(sum(a in A, dpolicy[s,a,k,l])) <= eps*1)', [
            ['<=', 'rhs', hypothesis('small', { at: { s: 's', eps: 'eps' } })],
          ]),
          [
            '==',
            'rhs',
            lemma('zero-if-arbitrarily-small', { at: { d: 'sum(a in A, dpolicy[s,a,k,l])', c: '1' } }),
          ],
        ]),
        [
          '==',
          '1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*Q(V(theta))[s,a])) - 1/(1 - gamma)*sum(s in S, d[s]*b[s]*sum(a in A, dpolicy[s,a,k,l]))',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('slopes sum to zero')],
      ],
    },
    'softmax is differentiable': {
      ...softmax,
      states: `forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, l in A, abs(h[k,l])) <= r1, sum(s in S, a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, l in A, delta(s,k)*softmax(theta)[s,a]*(delta(a,l) - softmax(theta)[s,l])*h[k,l]))) <= eps*sum(k in S, l in A, abs(h[k,l])))))`,
      derivation: [
        witness({ r1: 'eps/(2*card(A))' }),
        have(
          'entries',
          'forall(s in S, a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, l in A, delta(s,k)*softmax(theta)[s,a]*(delta(a,l) - softmax(theta)[s,l])*h[k,l])) <= 2*sum(b in A, abs(h[s,b]))^2)',
          [
            [
              '==',
              'abs(exp(theta[s,a] + h[s,a])/sum(c in A, exp(theta[s,c] + h[s,c])) - exp(theta[s,a])/sum(c in A, exp(theta[s,c])) - exp(theta[s,a])/sum(c in A, exp(theta[s,c]))*(h[s,a] - sum(b in A, exp(theta[s,b])/sum(c in A, exp(theta[s,c]))*h[s,b])))',
              unfold('softmax'),
            ],
            [
              '<=',
              'rhs',
              lemma('softmax-differentiable', {
                part: 'remainder',
                at: { A: 'A', z: 'array(b in A, theta[s,b])', h: 'array(b in A, h[s,b])', a: 'a' },
              }),
            ],
          ],
        ),
        have('rows', 'forall(s in S, sum(b in A, abs(h[s,b])) <= sum(k in S, l in A, abs(h[k,l])))', [
          ['<=', 'rhs', sign('sum(k in S, sum(l in A, abs(h[k,l]))*(1 - delta(k,s)))')],
        ]),
        ['<=', 'sum(s in S, a in A, 2*sum(b in A, abs(h[s,b]))^2)', hypothesis('entries')],
        ['==', '2*card(A)*sum(s in S, sum(b in A, abs(h[s,b]))*sum(b in A, abs(h[s,b])))', algebra()],
        [
          '<=',
          '2*card(A)*sum(s in S, sum(b in A, abs(h[s,b]))*sum(k in S, l in A, abs(h[k,l])))',
          hypothesis('rows', { times: 'sum(b in A, abs(h[s,b]))' }),
        ],
        ['==', '2*card(A)*sum(k in S, l in A, abs(h[k,l]))*sum(k in S, l in A, abs(h[k,l]))', algebra()],
        [
          '<=',
          '2*card(A)*(eps/(2*card(A)))*sum(k in S, l in A, abs(h[k,l]))',
          hypothesis('assumed', { times: '2*card(A)*sum(k in S, l in A, abs(h[k,l]))' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { direction: array('S', 'A') },
        construct: {
          r1: 'eps/(2*card(A))',
          'h[k in S, l in A]': 'direction[k,l]/(1 + sum(m in S, n in A, abs(direction[m,n])))*r1',
        },
      },
      slack: 'the radius given is not the largest',
    },
    'softmax slope': {
      ...softmax,
      given: { ...softmax.given, V: fn('R[S, A]', 'S', 'R'), d: array('S'), G: array('S', 'A') },
      where: { ...softmax.where, 'J(u in R[S, A])': 'sum(s in S, rho[s]*V(u)[s])' },
      hypotheses: {
        'V is the value':
          'forall(u in R[S, A], s in S, sum(a in A, softmax(u)[s,a]*Q(V(u))[s,a]) == V(u)[s])',
        'd is the occupancy': isOccupancy('softmax(theta)'),
        'G is the gradient of J': isGradient('S', 'A'),
      },
      states:
        'forall(m in S, n in A, G[m,n] == d[m]*softmax(theta)[m,n]*(Q(V(theta))[m,n] - V(theta)[m])/(1 - gamma))',
      derivation: [
        have(
          'J written out',
          'forall(eps in positive, exists(r2 in positive, forall(h in R[S, A], sum(k in S, l in A, abs(h[k,l])) <= r2, abs(sum(s in S, rho[s]*V(array(k in S, l in A, theta[k,l] + h[k,l]))[s]) - sum(s in S, rho[s]*V(theta)[s]) - sum(k in S, l in A, G[k,l]*h[k,l])) <= eps*sum(k in S, l in A, abs(h[k,l])))))',
          [
            obtain('r3', 'G near', hypothesis('G is the gradient of J', { at: { eps: 'eps' } })),
            witness({ r2: 'r3' }),
            [
              '==',
              'abs(J(array(k in S, l in A, theta[k,l] + h[k,l])) - J(theta) - sum(k in S, l in A, G[k,l]*h[k,l]))',
              unfold('J'),
            ],
            ['<=', 'rhs', hypothesis('G near')],
          ],
        ),
        have('nonnegative', 'forall(u in R[S, A], s in S, a in A, 0 <= softmax(u)[s,a])', [
          ['<=', 'rhs', unfold('softmax'), sign()],
        ]),
        have('total', 'forall(u in R[S, A], s in S, sum(a in A, softmax(u)[s,a]) == 1)', [
          ['==', 'rhs', unfold('softmax')],
        ]),
        have(
          'values written out',
          'forall(u in R[S, A], s in S, sum(a in A, softmax(u)[s,a]*(r[s,a] + gamma*sum(t in S, P[s,a,t]*V(u)[t]))) == V(u)[s])',
          [
            ['==', 'sum(a in A, softmax(u)[s,a]*Q(V(u))[s,a])', unfold('Q')],
            ['==', 'rhs', hypothesis('V is the value', { at: { u: 'u', s: 's' } })],
          ],
        ),
        have(
          'differentiable',
          `forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, l in A, abs(h[k,l])) <= r1, sum(s in S, a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, l in A, delta(s,k)*softmax(theta)[s,a]*(delta(a,l) - softmax(theta)[s,l])*h[k,l]))) <= eps*sum(k in S, l in A, abs(h[k,l])))))`,
          [
            obtain(
              'r3',
              'softmax near',
              lemma('policy-gradient-theorem', {
                part: 'softmax is differentiable',
                at: {
                  S: 'S',
                  A: 'A',
                  gamma: 'gamma',
                  r: 'r',
                  P: 'P',
                  rho: 'rho',
                  theta: 'theta',
                  eps: 'eps',
                },
              }),
            ),
            witness({ r1: 'r3' }),
            [
              '==',
              'sum(s in S, a in A, abs(exp(theta[s,a] + h[s,a])/sum(c in A, exp(theta[s,c] + h[s,c])) - exp(theta[s,a])/sum(c in A, exp(theta[s,c])) - sum(k in S, l in A, delta(s,k)*(exp(theta[s,a])/sum(c in A, exp(theta[s,c])))*(delta(a,l) - exp(theta[s,l])/sum(c in A, exp(theta[s,c])))*h[k,l])))',
              unfold('softmax'),
            ],
            ['<=', 'rhs', hypothesis('softmax near')],
          ],
        ),
        [
          '==',
          '1/(1 - gamma)*sum(t in S, d[t]*sum(b in A, delta(t,m)*softmax(theta)[t,b]*(delta(b,n) - softmax(theta)[t,n])*(r[t,b] + gamma*sum(v in S, P[t,b,v]*V(theta)[v]))))',
          lemma('policy-gradient-theorem', {
            part: 'slope',
            at: {
              gamma: 'gamma',
              r: 'r',
              P: 'P',
              rho: 'rho',
              K: 'S',
              L: 'A',
              policy: 'softmax',
              V: 'V',
              theta: 'theta',
              dpolicy:
                'array(s in S, a in A, k in S, l in A, delta(s,k)*softmax(theta)[s,a]*(delta(a,l) - softmax(theta)[s,l]))',
              d: 'd',
              G: 'G',
              k: 'm',
              l: 'n',
            },
          }),
        ],
        [
          '==',
          'd[m]*softmax(theta)[m,n]*(Q(V(theta))[m,n] - sum(b in A, softmax(theta)[m,b]*Q(V(theta))[m,b]))/(1 - gamma)',
          unfold('Q'),
        ],
        ['==', 'rhs', hypothesis('V is the value', { at: { u: 'theta', s: 'm' } })],
      ],
      instances: softmaxInstances,
    },
  },

  instances: { sizes: { S: [1, 6], A: [1, 4] } },
  controls: {
    'all states alike': {
      part: 'softmax slope',
      states:
        'forall(m in S, n in A, G[m,n] == 1/card(S)*softmax(theta)[m,n]*(Q(V(theta))[m,n] - V(theta)[m])/(1 - gamma))',
      counterexample: {
        S: 2,
        A: 2,
        gamma: 0,
        rho: [1, 0],
        theta: [
          [0, 0],
          [0, 0],
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
        r: [
          [0, 0],
          [1, 0],
        ],
        V: 'map(u in R[S, A], s in S, sum(a in A, exp(u[s,a])/sum(c in A, exp(u[s,c]))*r[s,a]))',
        d: [1, 0],
        G: [
          [0, 0],
          [0, 0],
        ],
      },
      because: 'what the policy does in a state that it never visits does not count: 0 against 1/8',
    },
    'V in the place of Q': {
      part: 'softmax slope',
      states:
        'forall(m in S, n in A, G[m,n] == d[m]*sum(a in A, softmax(theta)[m,a]*(delta(a,n) - softmax(theta)[m,n])*V(theta)[m])/(1 - gamma))',
      counterexample: {
        S: 1,
        A: 2,
        gamma: 0,
        rho: [1],
        theta: [[0, 0]],
        P: [[[1], [1]]],
        r: [[1, 0]],
        V: 'map(u in R[S, A], s in S, sum(a in A, exp(u[s,a])/sum(c in A, exp(u[s,c]))*r[s,a]))',
        d: [1],
        G: [['1/4', '-1/4']],
      },
      because:
        'slopes of probabilities sum to zero, so V(s) is a baseline that leaves nothing: 0 against 1/4',
    },
    'without 1/(1 - gamma)': {
      part: 'softmax slope',
      states: 'forall(m in S, n in A, G[m,n] == d[m]*softmax(theta)[m,n]*(Q(V(theta))[m,n] - V(theta)[m]))',
      instances: { sizes: { S: [1, 1], A: [2, 2] } },
      counterexample: {
        S: 1,
        A: 2,
        gamma: '1/2',
        rho: [1],
        theta: [[0, 0]],
        P: [[[1], [1]]],
        r: [[1, 0]],
        V: 'map(u in R[S, A], s in S, sum(a in A, exp(u[s,a])/sum(c in A, exp(u[s,c]))*r[s,a])*2)',
        d: [1],
        G: [['1/2', '-1/2']],
      },
      because: 'one state, rewards 1 and 0: the slope is 1/2, not 1/4',
    },
    'a baseline that depends on the action': {
      part: 'baseline',
      given: { b: array('S', 'A') },
      states:
        'forall(k in K, l in L, 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*(Q(V(theta))[s,a] - b[s,a]))) == 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*Q(V(theta))[s,a])))',
      counterexample: {
        K: 1,
        L: 1,
        S: 1,
        A: 2,
        gamma: 0,
        rho: [1],
        theta: [[0]],
        P: [[[1], [1]]],
        r: [[0, 0]],
        policy:
          'map(u in R[K, L], s in S, a in A, exp(b[s,a]*sum(k in K, l in L, u[k,l]))/sum(c in A, exp(b[s,c]*sum(k in K, l in L, u[k,l]))))',
        V: 'map(u in R[K, L], s in S, 0)',
        dpolicy: [[[['1/4']], [['-1/4']]]],
        d: [1],
        b: [[1, 0]],
      },
      because: 'the reward itself would be such a baseline',
    },
  },
});
