/**
 * # The soft Bellman operator: its policy, its fixed point, and what the entropy is worth
 *
 * For a finite Markov decision process and a temperature tau > 0, soft(V)(s) = tau log sum exp(Q(s,a)/tau) with Q = r + gamma P V is the largest value
 * of E_p Q + tau H(p) over all laws p on the actions, taken by the softmax of Q/tau and by nothing else: what p misses is tau KL(p||softmax). It is
 * a monotone gamma-contraction in the maximum norm with one fixed point, to which soft value iteration converges, and lies between the Bellman optimality
 * operator T and T + tau log|A|. So the fixed points satisfy 0 <= V_tau* - V* <= tau log|A|/(1 - gamma): equal above for equal rewards, below for one action.
 * Each bound needs one side only, x >= T(x) and z <= soft(z), or x <= T(x) and z >= soft(z), which rational numbers can fulfil: the controls stand there.
 * Natural logarithms, 0 log 0 = 0; that tau is positive is added to the printed form. Not claimed: anything for tau = 0 (the limit is T) or gamma = 1, a rate better than gamma (see `controls`).
 */
import {
  algebra,
  array,
  both,
  contradiction,
  element,
  have,
  hypothesis,
  type Instances,
  induction,
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

const itself = 'entropy-regularised-bellman';
const bracket = 'between the Bellman operator and that plus tau log|A|';
const own = (part: string, at?: Readonly<Record<string, string>>) =>
  lemma(itself, at ? { part, at } : { part });
const worth = 'sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p)';
const regret = 'sum(a in A, p[a]*(ln(p[a]) - ln(softmax(V)[s,a])))';
const partition = 'sum(b in A, exp(Q(V)[s,b]/tau))';
/** The logarithm with 0 log 0 = 0, written out. */
const ln = (x: string) => `log(max(${x}, indicator(${x} <= 0)))`;
const softmaxWritten = `array(a in A, exp(Q(V)[s,a]/tau)/${partition})`;
const price = 'tau*log(card(A))/(1 - gamma)';
/** What k steps of entropy are worth. */
const priceOf = (k: string) => `tau*log(card(A))*(1 - gamma^${k})/(1 - gamma)`;

/** The softmax leaves out no action. */
const charged = have(
  'charged',
  'forall(k in A, exp(Q(V)[s,k]/tau)/sum(b in A, exp(Q(V)[s,b]/tau)) == 0, p[k] == 0)',
  [
    contradiction('0 < 0', [
      ['<', 'exp(Q(V)[s,k]/tau)/sum(b in A, exp(Q(V)[s,b]/tau))', sign()],
      ['==', 'rhs', hypothesis('assumed')],
    ]),
  ],
);

/** About log|A| for two to four actions, in thousandths, from one side. */
const logOf = (two: number, three: number, four: number) =>
  `(${two}*indicator(card(A) == 2) + ${three}*indicator(card(A) == 3) + ${four}*indicator(card(A) == 4))/1000`;
/** One action and no rewards: all values are 0, exactly. */
const silent = {
  sizes: { A: [1, 1] },
  construct: { 'r[s in S, a in A]': '0', 'V[s in S]': '0', 'W[s in S]': '0' },
} satisfies Instances;
/** All values are 0, exactly. */
const unrewarded = {
  construct: { 'r[s in S, a in A]': '0', 'x[s in S]': '0', 'V[s in S]': '0' },
  regimes: {},
} satisfies Instances;
/** One state, two actions without reward. */
const oneState = { S: 1, A: 2, gamma: '1/2', tau: 1, r: [[0, 0]], P: [[[1], [1]]], V: [0] };

/** What Banach's theorem asks of the operator, and the theorem for it. */
const contraction = have(
  'contraction',
  'forall(X in R[S], Y in R[S], max(i in S, abs(soft(X)[i] - soft(Y)[i])) <= gamma*max(i in S, abs(X[i] - Y[i])))',
  [['<=', 'rhs', own('contraction', { V: 'X', W: 'Y' })]],
);
const banach = (part: string, at: Readonly<Record<string, string>>) =>
  lemma('banach-fixed-point', {
    part,
    at: { S: 'S', F: 'map(X in R[S], i in S, soft(X)[i])', q: 'gamma', ...at },
  });
const iterates = { 'v[0, s in S]': 'V[s]', 'v[k+1, s in S]': 'soft(array(u in S, v[k,u]))[s]' };
const softFixed = { 'z is fixed': 'forall(s in S, soft(z)[s] == z[s])' };
const fixed = { 'x is fixed': 'forall(s in S, T(x)[s] == x[s])' };

/**
 * Rewards with known values: each state pays for what its value loses on the way, and the same profile of bonuses for the actions. The values
 * are then the planted ones plus the discounted sum of the largest bonus, or of their soft maximum.
 */
const planted = (...names: readonly string[]): Instances => ({
  sizes: { S: [1, 3], A: [1, 3] },
  raw: { level: array('S'), bonus: array('A'), most: real(), softMost: real() },
  construct: {
    most: 'max(a in A, bonus[a])/(1 - gamma)',
    softMost: 'tau*log(sum(a in A, exp(bonus[a]/tau)))/(1 - gamma)',
    'r[s in S, a in A]': 'level[s] - gamma*sum(t in S, P[s,a,t]*level[t]) + bonus[a]',
    ...Object.fromEntries(
      names.map((name) => [`${name}[s in S]`, `level[s] + ${name === 'x' ? 'most' : 'softMost'}`]),
    ),
  },
  draw: { level: { between: [-2, 2] }, bonus: { between: [-2, 2] }, gamma: { between: [0, 0.875] } },
});

export default proof({
  id: itself,
  title:
    'The soft Bellman operator is a gamma-contraction, with a fixed point at most tau log|A|/(1 - gamma) above V*',
  sources: [
    {
      document: 'foundations-book',
      section: 'stochastic control, entropy-regularised policy optimisation',
      relation: 'made precise',
    },
  ],
  references: ['ziebart2010', 'haarnoja2017, Appendix A', 'geist2019, Propositions 1 and 2'],

  given: {
    S: nonemptySet('states'),
    A: nonemptySet('actions'),
    gamma: real('[0,1)'),
    tau: real('positive'),
    r: array('S', 'A'),
    P: stochastic('S', 'A', 'S'),
    V: array('S'),
    W: array('S'),
  },
  where: {
    'ln(m in R)': 'log(max(m, indicator(m <= 0)))',
    'Q(X in R[S])[s in S, a in A]': 'r[s,a] + gamma*sum(t in S, P[s,a,t]*X[t])',
    'T(X in R[S])[s in S]': 'max(a in A, Q(X)[s,a])',
    'soft(X in R[S])[s in S]': 'tau*log(sum(a in A, exp(Q(X)[s,a]/tau)))',
    'softmax(X in R[S])[s in S, a in A]': 'exp(Q(X)[s,a]/tau)/sum(b in A, exp(Q(X)[s,b]/tau))',
    'entropy(m in R[A])': '-sum(a in A, m[a]*ln(m[a]))',
  },

  parts: {
    'what a policy misses': {
      given: { p: probability('A') },
      states: `forall(s in S, soft(V)[s] - (${worth}) == tau*${regret})`,
      instances: { regimes: { 'tight: nothing happens': silent } },
      derivation: [
        have(
          'logarithm of the softmax',
          `forall(a in A, ln(softmax(V)[s,a]) == Q(V)[s,a]/tau - log(${partition}))`,
          [
            ['==', `ln(exp(Q(V)[s,a]/tau)/${partition})`, unfold('softmax')],
            ['==', `log(exp(Q(V)[s,a]/tau)/${partition})`, unfold('ln')],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['==', `tau*log(${partition}) - sum(a in A, p[a]*Q(V)[s,a]) - tau*entropy(p)`, unfold('soft')],
        [
          '==',
          `tau*log(${partition}) - sum(a in A, p[a]*Q(V)[s,a]) + tau*sum(a in A, p[a]*ln(p[a]))`,
          unfold('entropy'),
        ],
        [
          '==',
          `tau*sum(a in A, p[a]*(ln(p[a]) - (Q(V)[s,a]/tau - log(${partition}))))`,
          hypothesis('p-sums-to-one'),
        ],
        ['==', 'rhs', hypothesis('logarithm of the softmax')],
      ],
    },
    'largest value': {
      given: { p: probability('A') },
      states: `forall(s in S, ${worth} <= soft(V)[s])`,
      instances: { regimes: { 'tight: nothing happens': silent } },
      derivation: [
        charged,
        have('regret', `0 <= ${regret}`, [
          [
            '<=',
            `sum(a in A, p[a]*(ln(p[a]) - ln(exp(Q(V)[s,a]/tau)/${partition})))`,
            unfold('ln'),
            lemma('kullback-leibler-nonnegative', {
              part: 'nonnegative',
              at: { K: 'A', q: 'p', p: softmaxWritten },
            }),
          ],
          ['==', 'rhs', unfold('softmax')],
        ]),
        ['==', `soft(V)[s] - (soft(V)[s] - (${worth}))`, algebra()],
        ['==', `soft(V)[s] - tau*${regret}`, own('what a policy misses')],
        ['<=', 'rhs', hypothesis('regret', { times: 'tau' })],
      ],
    },
    'largest for the softmax only': {
      given: { p: probability('A') },
      states: `forall(s in S, (forall(soft(V)[s] <= ${worth}, forall(c in A, p[c] == softmax(V)[s,c]))) and (forall(forall(c in A, p[c] == softmax(V)[s,c]), ${worth} == soft(V)[s])))`,
      derivation: [
        charged,
        both(
          [
            have(
              'no regret',
              `sum(a in A, p[a]*(${ln('p[a]')} - ${ln(`(exp(Q(V)[s,a]/tau)/${partition})`)})) <= 0`,
              [
                ['==', `sum(a in A, p[a]*(ln(p[a]) - ln(exp(Q(V)[s,a]/tau)/${partition})))`, unfold('ln')],
                ['==', regret, unfold('softmax')],
                ['==', `1/tau*(tau*${regret})`, algebra()],
                ['==', `1/tau*(soft(V)[s] - (${worth}))`, own('what a policy misses')],
                ['<=', 'rhs', hypothesis('assumed', { times: '1/tau' })],
              ],
            ),
            [
              '==',
              `exp(Q(V)[s,c]/tau)/${partition}`,
              lemma('kullback-leibler-nonnegative', {
                part: 'zero for equal laws only',
                at: { K: 'A', q: 'p', p: softmaxWritten, k: 'c' },
              }),
            ],
            ['==', 'rhs', unfold('softmax')],
          ],
          [
            ['==', `soft(V)[s] - (soft(V)[s] - (${worth}))`, algebra()],
            ['==', `soft(V)[s] - tau*${regret}`, own('what a policy misses')],
            ['==', 'soft(V)[s] - tau*sum(a in A, p[a]*(ln(p[a]) - ln(p[a])))', hypothesis('assumed')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        sizes: { S: [1, 2], A: [1, 3] },
        raw: { other: probability('A') },
        construct: {
          'r[s in S, a in A]': '0',
          'V[s in S]': '0',
          'p[a in A]': '1/card(A)',
        },
        regimes: {
          'another law': { construct: { 'r[s in S, a in A]': '0', 'p[a in A]': 'other[a]' } },
          'tight: one action': { sizes: { A: [1, 1] } },
        },
      },
    },
    [bracket]: {
      states: 'forall(s in S, (T(V)[s] <= soft(V)[s]) and (soft(V)[s] <= T(V)[s] + tau*log(card(A))))',
      derivation: [
        both(
          [
            ['==', 'max(a in A, Q(V)[s,a])', unfold('T')],
            ['==', 'tau*max(a in A, Q(V)[s,a]/tau)', algebra()],
            [
              '<=',
              'tau*log(sum(a in A, exp(Q(V)[s,a]/tau)))',
              lemma('log-sum-exp-bounds', {
                part: 'at least the maximum',
                at: { K: 'A', z: 'array(a in A, Q(V)[s,a]/tau)', t: '1' },
              }),
            ],
            ['==', 'rhs', unfold('soft')],
          ],
          [
            ['==', 'tau*log(sum(a in A, exp(Q(V)[s,a]/tau)))', unfold('soft')],
            [
              '<=',
              'tau*(max(a in A, Q(V)[s,a]/tau) + log(card(A)))',
              lemma('log-sum-exp-bounds', {
                part: 'at most the maximum and log K',
                at: { K: 'A', z: 'array(a in A, Q(V)[s,a]/tau)', t: '1' },
              }),
            ],
            ['==', 'max(a in A, Q(V)[s,a]) + tau*log(card(A))', algebra()],
            ['==', 'rhs', unfold('T')],
          ],
        ),
      ],
      instances: {
        regimes: {
          'tight: one action': { sizes: { A: [1, 1] } },
          'tight: equal rewards': {
            raw: { c: real(), only: stochastic('S', 'S') },
            construct: {
              'r[s in S, a in A]': 'c',
              'P[s in S, a in A, t in S]': 'only[s,t]',
            },
          },
        },
      },
    },
    monotone: {
      hypotheses: { 'V below W': 'forall(s in S, V[s] <= W[s])' },
      states: 'forall(s in S, soft(V)[s] <= soft(W)[s])',
      derivation: [
        [
          '==',
          'tau*log(sum(a in A, exp((r[s,a] + gamma*sum(t in S, P[s,a,t]*V[t]))/tau)))',
          unfold('soft', 'Q'),
        ],
        [
          '<=',
          'tau*log(sum(a in A, exp((r[s,a] + gamma*sum(t in S, P[s,a,t]*W[t]))/tau)))',
          hypothesis('V below W'),
        ],
        ['==', 'rhs', unfold('soft', 'Q')],
      ],
      instances: {
        raw: { rise: array('S', { is: 'nonnegative' }) },
        construct: { 'W[s in S]': 'V[s] + rise[s]' },
        regimes: {
          'tight: V and W agree': { construct: { 'W[s in S]': 'V[s]' } },
          'tight: nothing happens': silent,
        },
      },
    },
    shift: {
      states: 'forall(c in R, s in S, soft(array(t in S, V[t] + c))[s] == soft(V)[s] + gamma*c)',
      derivation: [
        [
          '==',
          'tau*log(sum(a in A, exp((r[s,a] + gamma*sum(t in S, P[s,a,t]*(V[t] + c)))/tau)))',
          unfold('soft', 'Q'),
        ],
        [
          '==',
          'tau*log(sum(a in A, exp((r[s,a] + gamma*sum(t in S, P[s,a,t]*V[t]))/tau + gamma*c/tau*sum(t in S, P[s,a,t]))))',
          algebra(),
        ],
        [
          '==',
          'tau*log(sum(a in A, exp((r[s,a] + gamma*sum(t in S, P[s,a,t]*V[t]))/tau + gamma*c/tau)))',
          hypothesis('P-sums-to-one'),
        ],
        [
          '==',
          'tau*log(sum(a in A, exp((r[s,a] + gamma*sum(t in S, P[s,a,t]*V[t]))/tau))) + gamma*c',
          algebra(),
        ],
        ['==', 'rhs', unfold('soft', 'Q')],
      ],
      instances: {
        draw: { c: { between: [-2, 2] } },
        regimes: { 'nothing happens': { ...silent, draw: { c: { oneOf: [0] } } } },
      },
    },
    contraction: {
      states: 'max(s in S, abs(soft(V)[s] - soft(W)[s])) <= gamma*max(s in S, abs(V[s] - W[s]))',
      derivation: [
        [
          '==',
          'max(s in S, tau*abs(log(sum(a in A, exp(Q(V)[s,a]/tau))) - log(sum(a in A, exp(Q(W)[s,a]/tau)))))',
          unfold('soft'),
        ],
        [
          '<=',
          'max(s in S, tau*max(a in A, abs(Q(V)[s,a]/tau - Q(W)[s,a]/tau)))',
          lemma('log-sum-exp-bounds', {
            part: 'Lipschitz',
            at: {
              K: 'A',
              t: '1',
              z: 'array(a in A, Q(V)[s,a]/tau)',
              w: 'array(a in A, Q(W)[s,a]/tau)',
            },
          }),
        ],
        ['==', 'max(s in S, max(a in A, abs(Q(V)[s,a] - Q(W)[s,a])))', algebra()],
        ['==', 'max(s in S, max(a in A, gamma*abs(sum(t in S, P[s,a,t]*(V[t] - W[t])))))', unfold('Q')],
        [
          '<=',
          'max(s in S, max(a in A, gamma*sum(t in S, abs(P[s,a,t]*(V[t] - W[t])))))',
          lemma('absolute-value-of-sum'),
        ],
        ['==', 'max(s in S, max(a in A, gamma*sum(t in S, P[s,a,t]*abs(V[t] - W[t]))))', algebra()],
        [
          '<=',
          'max(s in S, max(a in A, gamma*sum(t in S, P[s,a,t]*max(u in S, abs(V[u] - W[u])))))',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('P-sums-to-one')],
      ],
      instances: {
        raw: { c: real() },
        regimes: {
          'tight: V and W differ by a constant': {
            sizes: { S: [1, 2], A: [1, 2] },
            construct: { 'W[s in S]': 'V[s] + c' },
          },
          'tight: one state and action': { sizes: { S: [1, 1], A: [1, 1] } },
        },
      },
    },
    existence: {
      where: iterates,
      states: 'exists(z in R[S], forall(s in S, soft(z)[s] == z[s]))',
      derivation: [
        contraction,
        obtain('z', 'fixed', banach('existence', { start: 'V', v: 'v' })),
        witness({ z: 'z' }),
        ['==', 'rhs', hypothesis('fixed')],
      ],
      instances: planted('z'),
    },
    uniqueness: {
      given: { y: array('S'), z: array('S') },
      hypotheses: { 'y is fixed': 'forall(s in S, soft(y)[s] == y[s])', ...softFixed },
      states: 'forall(s in S, y[s] == z[s])',
      derivation: [contraction, ['==', 'rhs', banach('uniqueness', { x: 'y', y: 'z' })]],
      instances: planted('y', 'z'),
    },
    'soft value iteration': {
      given: { z: array('S') },
      where: iterates,
      hypotheses: softFixed,
      states: 'forall(k in nat, max(s in S, abs(v[k,s] - z[s])) <= gamma^k*max(s in S, abs(V[s] - z[s])))',
      derivation: [contraction, ['<=', 'rhs', banach('rate', { start: 'V', v: 'v', x: 'z' })]],
      instances: {
        ...planted('z'),
        sizes: { S: [1, 2], A: [2, 2], k: [0, 2] },
        regimes: {
          'one action without reward': {
            sizes: { S: [1, 3], A: [1, 1] },
            construct: { 'r[s in S, a in A]': '0', 'z[s in S]': '0' },
          },
        },
      },
    },
    'at most the price': {
      given: { x: array('S'), z: array('S') },
      hypotheses: {
        'x at least T(x)': 'forall(s in S, T(x)[s] <= x[s])',
        'z at most soft(z)': 'forall(s in S, z[s] <= soft(z)[s])',
      },
      states: `forall(s in S, z[s] - x[s] <= ${price})`,
      derivation: [
        have('largest', 'forall(i in S, z[i] - x[i] <= max(j in S, z[j] - x[j]))', [
          ['<=', 'rhs', algebra()],
        ]),
        have('step', 'forall(i in S, z[i] - x[i] <= gamma*max(j in S, z[j] - x[j]) + tau*log(card(A)))', [
          ['<=', 'soft(z)[i] - x[i]', hypothesis('z at most soft(z)')],
          ['<=', 'T(z)[i] + tau*log(card(A)) - x[i]', own(bracket, { V: 'z' })],
          [
            '==',
            'max(a in A, r[i,a] + gamma*sum(t in S, P[i,a,t]*(x[t] + (z[t] - x[t])))) + tau*log(card(A)) - x[i]',
            unfold('T', 'Q'),
          ],
          [
            '<=',
            'max(a in A, r[i,a] + gamma*sum(t in S, P[i,a,t]*(x[t] + max(j in S, z[j] - x[j])))) + tau*log(card(A)) - x[i]',
            hypothesis('largest'),
          ],
          [
            '==',
            'T(x)[i] + gamma*max(j in S, z[j] - x[j]) + tau*log(card(A)) - x[i]',
            unfold('T', 'Q'),
            hypothesis('P-sums-to-one'),
          ],
          ['<=', 'rhs', hypothesis('x at least T(x)')],
        ]),
        have(
          'of the largest',
          'max(j in S, z[j] - x[j]) <= gamma*max(j in S, z[j] - x[j]) + tau*log(card(A))',
          [['<=', 'rhs', hypothesis('step')]],
        ),
        ['<=', 'max(j in S, z[j] - x[j])', hypothesis('largest')],
        ['<=', 'rhs', hypothesis('of the largest', { times: '1/(1 - gamma)' })],
      ],
      instances: {
        ...planted('x'),
        construct: { ...planted('x').construct, 'z[s in S]': 'x[s] - abs(below)' },
        raw: { ...planted('x').raw, below: real(), c: real() },
        regimes: {
          'nearly tight: equal rewards': {
            sizes: { S: [1, 2], A: [2, 4] },
            draw: { tau: { between: [1, 8] } },
            construct: {
              'bonus[a in A]': 'c',
              'z[s in S]': `x[s] + tau*${logOf(693, 1098, 1386)}/(1 - gamma)`,
            },
          },
          'tight: one action without reward': {
            sizes: { A: [1, 1] },
            construct: { 'r[s in S, a in A]': '0', 'x[s in S]': '0', 'z[s in S]': '0' },
          },
        },
      },
    },
    'at least V*': {
      given: { x: array('S'), z: array('S') },
      hypotheses: {
        'x at most T(x)': 'forall(s in S, x[s] <= T(x)[s])',
        'z at least soft(z)': 'forall(s in S, soft(z)[s] <= z[s])',
      },
      states: 'forall(s in S, x[s] <= z[s])',
      derivation: [
        have('least', 'forall(i in S, min(j in S, z[j] - x[j]) <= z[i] - x[i])', [['<=', 'rhs', algebra()]]),
        have('step', 'forall(i in S, gamma*min(j in S, z[j] - x[j]) <= z[i] - x[i])', [
          ['<=', 'gamma*min(j in S, z[j] - x[j]) + T(x)[i] - x[i]', hypothesis('x at most T(x)')],
          [
            '==',
            'max(a in A, r[i,a] + gamma*sum(t in S, P[i,a,t]*(x[t] + min(j in S, z[j] - x[j])))) - x[i]',
            unfold('T', 'Q'),
            hypothesis('P-sums-to-one'),
          ],
          [
            '<=',
            'max(a in A, r[i,a] + gamma*sum(t in S, P[i,a,t]*(x[t] + (z[t] - x[t])))) - x[i]',
            hypothesis('least'),
          ],
          ['==', 'T(z)[i] - x[i]', unfold('T', 'Q')],
          ['<=', 'soft(z)[i] - x[i]', own(bracket, { V: 'z' })],
          ['<=', 'rhs', hypothesis('z at least soft(z)')],
        ]),
        have('of the least', 'gamma*min(j in S, z[j] - x[j]) <= min(j in S, z[j] - x[j])', [
          ['<=', 'rhs', hypothesis('step')],
        ]),
        have('nonnegative', '0 <= min(j in S, z[j] - x[j])', [
          ['<=', 'rhs', hypothesis('of the least', { times: '1/(1 - gamma)' })],
        ]),
        ['<=', 'x[s] + min(j in S, z[j] - x[j])', hypothesis('nonnegative')],
        ['<=', 'x[s] + (z[s] - x[s])', hypothesis('least')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...planted('x'),
        construct: {
          ...planted('x').construct,
          'z[s in S]': `x[s] + tau*${logOf(694, 1099, 1387)}/(1 - gamma)`,
          'x[s in S]': 'level[s] + most - abs(below)',
        },
        raw: { ...planted('x').raw, below: real() },
        sizes: { S: [1, 3], A: [2, 3] },
        regimes: {
          'tight: one action without reward': {
            sizes: { A: [1, 1] },
            construct: { 'r[s in S, a in A]': '0', 'x[s in S]': '0', 'z[s in S]': '0' },
          },
        },
      },
    },
    'price of the entropy': {
      given: { x: array('S'), z: array('S') },
      hypotheses: { ...fixed, ...softFixed },
      states: `forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] <= ${price}))`,
      derivation: [
        have('x at least', 'forall(i in S, T(x)[i] <= x[i])', [
          ['==', 'x[i]', hypothesis('x is fixed')],
          ['<=', 'rhs', algebra()],
        ]),
        have('x at most', 'forall(i in S, x[i] <= T(x)[i])', [
          ['==', 'T(x)[i]', hypothesis('x is fixed')],
          ['<=', 'rhs', algebra()],
        ]),
        have('z at least', 'forall(i in S, soft(z)[i] <= z[i])', [
          ['==', 'z[i]', hypothesis('z is fixed')],
          ['<=', 'rhs', algebra()],
        ]),
        have('z at most', 'forall(i in S, z[i] <= soft(z)[i])', [
          ['==', 'soft(z)[i]', hypothesis('z is fixed')],
          ['<=', 'rhs', algebra()],
        ]),
        both(
          [['<=', 'rhs', own('at least V*', { x: 'x', z: 'z' })]],
          [['<=', 'rhs', own('at most the price', { x: 'x', z: 'z' })]],
        ),
      ],
      instances: {
        ...planted('x', 'z'),
        regimes: {
          'tight: one action without reward': {
            sizes: { A: [1, 1] },
            construct: { 'r[s in S, a in A]': '0', 'x[s in S]': '0', 'z[s in S]': '0' },
          },
          'tight: equal rewards': {
            raw: { c: real() },
            construct: { 'level[s in S]': '0', 'bonus[a in A]': 'c' },
          },
        },
      },
    },
    'price, step by step': {
      given: { x: array('S') },
      where: iterates,
      hypotheses: { ...fixed, 'starts at V*': 'forall(s in S, V[s] == x[s])' },
      states: `forall(k in nat, s in S, (x[s] <= v[k,s]) and (v[k,s] - x[s] <= ${priceOf('k')}))`,
      derivation: [
        have(
          'bounds',
          'forall(X in R[S], i in S, (T(X)[i] <= soft(X)[i]) and (soft(X)[i] <= T(X)[i] + tau*log(card(A))))',
          [both([['<=', 'rhs', own(bracket, { V: 'X' })]], [['<=', 'rhs', own(bracket, { V: 'X' })]])],
        ),
        have('below', 'forall(n in nat, i in S, x[i] <= v[n,i])', [
          induction('n', {
            base: [
              ['==', 'V[i]', hypothesis('starts at V*')],
              ['==', 'rhs', unfold('v')],
            ],
            step: [
              ['==', 'T(x)[i]', hypothesis('x is fixed')],
              ['==', 'max(a in A, r[i,a] + gamma*sum(t in S, P[i,a,t]*x[t]))', unfold('T', 'Q')],
              ['<=', 'max(a in A, r[i,a] + gamma*sum(t in S, P[i,a,t]*v[n,t]))', hypothesis('induction')],
              ['==', 'T(array(t in S, v[n,t]))[i]', unfold('T', 'Q')],
              ['<=', 'soft(array(t in S, v[n,t]))[i]', hypothesis('bounds')],
              ['==', 'rhs', unfold('v')],
            ],
          }),
        ]),
        have('above', `forall(n in nat, i in S, v[n,i] <= x[i] + ${priceOf('n')})`, [
          induction('n', {
            base: [
              ['==', 'V[i]', unfold('v')],
              ['==', 'x[i]', hypothesis('starts at V*')],
              ['==', 'rhs', algebra()],
            ],
            step: [
              ['==', 'soft(array(t in S, v[n,t]))[i]', unfold('v')],
              ['<=', 'T(array(t in S, v[n,t]))[i] + tau*log(card(A))', hypothesis('bounds')],
              [
                '==',
                'max(a in A, r[i,a] + gamma*sum(t in S, P[i,a,t]*v[n,t])) + tau*log(card(A))',
                unfold('T', 'Q'),
              ],
              [
                '<=',
                `max(a in A, r[i,a] + gamma*sum(t in S, P[i,a,t]*(x[t] + ${priceOf('n')}))) + tau*log(card(A))`,
                hypothesis('induction'),
              ],
              [
                '==',
                `T(x)[i] + gamma*${priceOf('n')} + tau*log(card(A))`,
                unfold('T', 'Q'),
                hypothesis('P-sums-to-one'),
              ],
              ['==', `x[i] + gamma*${priceOf('n')} + tau*log(card(A))`, hypothesis('x is fixed')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        both(
          [['<=', 'rhs', hypothesis('below')]],
          [
            ['<=', `x[s] + ${priceOf('k')} - x[s]`, hypothesis('above')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...planted('x'),
        sizes: { S: [1, 2], A: [1, 3], k: [0, 3] },
        construct: { ...planted('x').construct, 'V[s in S]': 'x[s]' },
        regimes: {
          'tight: no rewards': {
            sizes: { A: [1, 4], k: [1, 2] },
            draw: { tau: { between: [1, 8] } },
            construct: unrewarded.construct,
          },
        },
      },
    },
    'equal rewards': {
      given: { x: array('S'), z: array('S'), c: real() },
      hypotheses: { ...fixed, ...softFixed, 'equal rewards': 'forall(s in S, a in A, r[s,a] == c)' },
      states: `forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(1 - gamma) + ${price}))`,
      derivation: [
        have(
          'x written out',
          'forall(i in S, max(a in A, r[i,a] + gamma*sum(t in S, P[i,a,t]*x[t])) == x[i])',
          [
            ['==', 'T(x)[i]', unfold('T', 'Q')],
            ['==', 'rhs', hypothesis('x is fixed')],
          ],
        ),
        both(
          [
            have(
              'constant',
              'forall(i in S, max(a in A, r[i,a] + gamma*sum(t in S, P[i,a,t]*(c/(1 - gamma)))) == c/(1 - gamma))',
              [
                [
                  '==',
                  'max(a in A, c + gamma*(c/(1 - gamma)))',
                  hypothesis('equal rewards'),
                  hypothesis('P-sums-to-one'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            [
              '==',
              'rhs',
              lemma('bellman-contraction', {
                part: 'uniqueness',
                at: {
                  S: 'S',
                  A: 'A',
                  gamma: 'gamma',
                  r: 'r',
                  P: 'P',
                  x: 'x',
                  y: 'array(t in S, c/(1 - gamma))',
                  s: 's',
                },
              }),
            ],
          ],
          [
            have(
              'constant',
              `forall(i in S, soft(array(t in S, c/(1 - gamma) + ${price}))[i] == c/(1 - gamma) + ${price})`,
              [
                [
                  '==',
                  `tau*log(sum(a in A, exp((r[i,a] + gamma*sum(t in S, P[i,a,t]*(c/(1 - gamma) + ${price})))/tau)))`,
                  unfold('soft', 'Q'),
                ],
                [
                  '==',
                  `tau*log(sum(a in A, exp((c + gamma*(c/(1 - gamma) + ${price}))/tau)))`,
                  hypothesis('equal rewards'),
                  hypothesis('P-sums-to-one'),
                ],
                ['==', `tau*log(card(A)*exp((c + gamma*(c/(1 - gamma) + ${price}))/tau))`, algebra()],
                ['==', 'rhs', algebra()],
              ],
            ),
            ['==', 'rhs', own('uniqueness', { y: 'z', z: `array(t in S, c/(1 - gamma) + ${price})` })],
          ],
        ),
      ],
      instances: {
        ...planted('x', 'z'),
        construct: {
          ...planted('x', 'z').construct,
          'level[s in S]': '0',
          'bonus[a in A]': 'c',
        },
      },
    },
  },

  instances: {
    sizes: { S: [1, 3], A: [2, 4] },
    draw: {
      r: { between: [-2, 2] },
      V: { between: [-2, 2] },
      W: { between: [-2, 2] },
      tau: { between: [0.25, 4] },
    },
  },

  controls: {
    'an entropy one percent dearer': {
      part: 'largest value',
      replace: ['tau*entropy(p)', '101/100*tau*entropy(p)'],
      counterexample: { ...oneState, p: ['1/2', '1/2'] },
      instances: {
        construct: { 'r[s in S, a in A]': '0', 'V[s in S]': '0', 'p[a in A]': '1/card(A)' },
        regimes: {},
      },
      because: 'for two equal actions the fair coin takes the maximum, log 2',
    },
    'a policy without entropy': {
      part: 'largest value',
      replace: ['<= soft(V)[s]', '<= T(V)[s]'],
      counterexample: { ...oneState, p: ['1/2', '1/2'] },
      because: 'for two equal actions the fair coin has log 2 more',
    },
    'softmax up to a tenth': {
      part: 'largest for the softmax only',
      states: `forall(s in S, soft(V)[s] <= ${worth} + tau/10, forall(c in A, p[c] == softmax(V)[s,c]))`,
      counterexample: { ...oneState, p: ['9/16', '7/16'] },
      instances: {
        sizes: { A: [2, 2] },
        raw: { other: probability('A'), one: element('A'), e: real('(0,1/16]') },
        construct: {
          'r[s in S, a in A]': '0',
          'V[s in S]': '0',
          'p[a in A]': '1/2 + e*(2*delta(a, one) - 1)',
        },
        regimes: {},
      },
      because: 'the coin with 9/16 misses 0.0078',
    },
    'one percent below the bound by tau log|A|': {
      part: bracket,
      states: 'forall(s in S, soft(V)[s] <= T(V)[s] + 99/100*tau*log(card(A)))',
      counterexample: oneState,
      because: 'two equal actions: soft is log 2 above',
    },
    'a shift without discount': {
      part: 'shift',
      replace: ['+ gamma*c', '+ c'],
      counterexample: { ...oneState, c: 1 },
      because: 'a constant is discounted: 1/2, not 1',
    },
    'larger values are worth less': {
      part: 'monotone',
      replace: ['<=', '>='],
      counterexample: { ...oneState, V: [0], W: [1] },
      because: 'log 2 is less than log 2 + 1/2',
    },
    'a rate of gamma tau': {
      part: 'contraction',
      replace: ['<= gamma*', '<= gamma*tau*'],
      counterexample: { S: 1, A: 1, gamma: '1/2', tau: '1/2', r: [[0]], P: [[[1]]], V: [1], W: [0] },
      instances: { draw: { tau: { between: [0.25, 0.75] } } },
      because: 'one state and action: the difference is halved, whatever tau is',
    },
    'a contraction one percent better': {
      part: 'contraction',
      replace: ['<= gamma*', '<= 99/100*gamma*'],
      counterexample: { S: 1, A: 1, gamma: '1/2', tau: 1, r: [[0]], P: [[[1]]], V: [1], W: [0] },
      because: 'one state, or a constant difference, gives equality',
    },
    'rate gamma^(2k)': {
      part: 'soft value iteration',
      replace: ['<= gamma^k*', '<= gamma^(2*k)*'],
      counterexample: {
        S: 1,
        A: 1,
        gamma: '1/2',
        tau: 1,
        r: [[0]],
        P: [[[1]]],
        V: [1],
        z: [0],
        k: 1,
      },
      instances: {
        sizes: { S: [1, 1], A: [1, 1], k: [1, 2] },
        construct: { 'r[s in S, a in A]': '0', 'z[s in S]': '0' },
      },
      because: 'one state and action: the error is exactly gamma^k',
    },
    'one percent below the price': {
      part: 'at most the price',
      replace: [price, `99/100*${price}`],
      counterexample: { ...oneState, x: [0], z: ['1386/1000'] },
      because: 'one state, two equal actions: V* = 0 and nearly 2 log 2 = 1.38629',
    },
    'the entropy of one step': {
      part: 'at most the price',
      replace: [price, 'tau*log(card(A))'],
      counterexample: { ...oneState, x: [0], z: ['1386/1000'] },
      instances: { draw: { gamma: { between: [0.5, 0.875] } } },
      because: 'one state, two equal actions: 2 log 2, not log 2',
    },
    'entropy costs value': {
      part: 'at least V*',
      states: 'forall(s in S, z[s] <= x[s])',
      counterexample: { ...oneState, x: [0], z: ['1387/1000'] },
      because: 'one state, two actions without reward: V_tau* = 2 log 2 = 1.38629, V* = 0',
    },
    'the entropy of one step, step by step': {
      part: 'price, step by step',
      states: 'forall(k in nat, s in S, v[k,s] - x[s] <= tau*log(card(A)))',
      counterexample: { ...oneState, x: [0], k: 2 },
      instances: { sizes: { k: [2, 3] }, draw: { gamma: { between: [0.5, 0.875] } }, ...unrewarded },
      because:
        'one state, two equal actions: after two steps 3/2 log 2, in the end 2 log 2, which is more than log 2',
    },
    'one percent below the price, step by step': {
      part: 'price, step by step',
      states: `forall(k in nat, s in S, v[k,s] - x[s] <= 99/100*${priceOf('k')})`,
      counterexample: { ...oneState, x: [0], k: 1 },
      instances: { sizes: { k: [1, 2] }, ...unrewarded },
      because: 'one state, two equal actions: log 2 after a step',
    },
    'entropy costs value, step by step': {
      part: 'price, step by step',
      states: 'forall(k in nat, s in S, v[k,s] <= x[s])',
      counterexample: { ...oneState, x: [0], k: 1 },
      instances: { sizes: { k: [1, 2] }, ...unrewarded },
      because:
        'one state, two actions without reward: log 2 after a step, 2 log 2 in the end, which is more than 0',
    },
  },
});
