/**
 * # A discounted linear equation has exactly one solution
 *
 * For a stochastic matrix M and a discount gamma in [0, 1): x - gamma M x = b has exactly one solution x, no larger than b by
 * more than 1/(1 - gamma) in the maximum norm; d - gamma M' d = b has exactly one solution d, no larger than b by more than
 * that in the sum norm; for b >= 0 it is nonnegative, and its total is that of b divided by 1 - gamma. So I - gamma M is
 * invertible, and these are the products of its inverse with b from either side. Not claimed: anything for gamma = 1.
 */
import {
  algebra,
  array,
  element,
  have,
  hypothesis,
  induction,
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

const forward = (x: string): string => `forall(s in S, b[s] == ${x}[s] - gamma*sum(t in S, M[s,t]*${x}[t]))`;
const transposed = (d: string): string =>
  `forall(t in S, b[t] == ${d}[t] - gamma*sum(s in S, ${d}[s]*M[s,t]))`;

/** What is left of a planted solution. */
const planted = { 'b[s in S]': 'x[s] - gamma*sum(t in S, M[s,t]*x[t])' };
const plantedTransposed = { 'b[t in S]': 'd[t] - gamma*sum(s in S, d[s]*M[s,t])' };

export default proof({
  id: 'discounted-equation',
  title: 'A discounted linear equation has exactly one solution',
  sources: [],
  references: ['puterman1994, Theorem 6.1.1', 'banach1922'],

  given: {
    S: nonemptySet('states'),
    gamma: real('[0,1)'),
    M: stochastic('S', 'S'),
    b: array('S'),
  },

  parts: {
    bound: {
      given: { x: array('S') },
      hypotheses: { 'x is a solution': forward('x') },
      states: 'max(s in S, abs(x[s])) <= max(s in S, abs(b[s]))/(1 - gamma)',
      derivation: [
        have('one step', 'max(s in S, abs(x[s])) <= max(s in S, abs(b[s])) + gamma*max(s in S, abs(x[s]))', [
          ['==', 'max(s in S, abs(b[s] + gamma*sum(t in S, M[s,t]*x[t])))', hypothesis('x is a solution')],
          ['<=', 'max(s in S, abs(b[s]) + gamma*abs(sum(t in S, M[s,t]*x[t])))', sign()],
          [
            '<=',
            'max(s in S, abs(b[s]) + gamma*sum(t in S, abs(M[s,t]*x[t])))',
            lemma('absolute-value-of-sum'),
          ],
          ['==', 'max(s in S, abs(b[s]) + gamma*sum(t in S, M[s,t]*abs(x[t])))', algebra()],
          ['<=', 'max(s in S, abs(b[s]) + gamma*sum(t in S, M[s,t]*max(u in S, abs(x[u]))))', algebra()],
          ['==', 'max(s in S, abs(b[s]) + gamma*max(u in S, abs(x[u])))', hypothesis('M-sums-to-one')],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'rhs', hypothesis('one step', { times: '1/(1 - gamma)' })],
      ],
      instances: {
        raw: { c: real() },
        construct: planted,
        regimes: { 'tight: a constant': { construct: { 'x[s in S]': 'c' } } },
      },
    },
    uniqueness: {
      given: { x: array('S'), y: array('S') },
      hypotheses: { 'x is a solution': forward('x'), 'y is a solution': forward('y') },
      states: 'forall(s in S, x[s] == y[s])',
      derivation: [
        have('the difference', 'forall(v in S, 0 == x[v] - y[v] - gamma*sum(t in S, M[v,t]*(x[t] - y[t])))', [
          ['==', 'b[v] - b[v]', algebra()],
          [
            '==',
            'x[v] - gamma*sum(t in S, M[v,t]*x[t]) - b[v]',
            hypothesis('x is a solution', { at: { s: 'v' } }),
          ],
          ['==', 'rhs', hypothesis('y is a solution', { at: { s: 'v' } })],
        ]),
        have('no distance', 'abs(x[s] - y[s]) <= 0', [
          ['<=', 'max(u in S, abs(x[u] - y[u]))', algebra()],
          [
            '<=',
            'max(u in S, abs(0))/(1 - gamma)',
            lemma('discounted-equation', {
              part: 'bound',
              at: { b: 'array(u in S, 0)', x: 'array(u in S, x[u] - y[u])' },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
      instances: { construct: { ...planted, 'y[s in S]': 'x[s]' } },
    },
    existence: {
      where: { 'v[0, s in S]': '0', 'v[k+1, s in S]': 'b[s] + gamma*sum(t in S, M[s,t]*v[k,t])' },
      states: `exists(x in R[S], ${forward('x')})`,
      derivation: [
        have('steps', 'forall(k in nat, s in S, abs(v[k+1,s] - v[k,s]) <= max(u in S, abs(b[u]))*gamma^k)', [
          induction('k', {
            base: [
              ['==', 'abs(b[s])', unfold('v'), unfold('v')],
              ['<=', 'max(u in S, abs(b[u]))', algebra()],
              ['==', 'rhs', algebra()],
            ],
            step: [
              ['==', 'gamma*abs(sum(t in S, M[s,t]*(v[k+1,t] - v[k,t])))', unfold('v')],
              ['<=', 'gamma*sum(t in S, abs(M[s,t]*(v[k+1,t] - v[k,t])))', lemma('absolute-value-of-sum')],
              ['==', 'gamma*sum(t in S, M[s,t]*abs(v[k+1,t] - v[k,t]))', algebra()],
              ['<=', 'gamma*sum(t in S, M[s,t]*(max(u in S, abs(b[u]))*gamma^k))', hypothesis('induction')],
              ['==', 'rhs', hypothesis('M-sums-to-one')],
            ],
          }),
        ]),
        obtain(
          'x',
          'limit',
          lemma('geometric-completeness', {
            at: {
              S: 'S',
              rate: 'gamma',
              size: 'max(u in S, abs(b[u]))',
              u: 'array(k in nat, s in S, v[k,s])',
            },
          }),
        ),
        have(
          'residual',
          'forall(k in nat, s in S, abs(b[s] - (x[s] - gamma*sum(t in S, M[s,t]*x[t]))) <= 2*gamma*max(u in S, abs(b[u]))/(1 - gamma)*gamma^k)',
          [
            ['==', 'abs((v[k+1,s] - x[s]) - gamma*sum(t in S, M[s,t]*(v[k,t] - x[t])))', unfold('v')],
            ['<=', 'gamma*abs(sum(t in S, M[s,t]*(v[k,t] - x[t]))) + abs(v[k+1,s] - x[s])', sign()],
            [
              '<=',
              'gamma*sum(t in S, abs(M[s,t]*(v[k,t] - x[t]))) + abs(v[k+1,s] - x[s])',
              lemma('absolute-value-of-sum'),
            ],
            ['==', 'gamma*sum(t in S, M[s,t]*abs(v[k,t] - x[t])) + abs(v[k+1,s] - x[s])', algebra()],
            [
              '<=',
              'gamma*sum(t in S, M[s,t]*(max(u in S, abs(b[u]))*gamma^k/(1 - gamma))) + abs(v[k+1,s] - x[s])',
              hypothesis('limit'),
            ],
            [
              '==',
              'gamma*(max(u in S, abs(b[u]))*gamma^k/(1 - gamma)) + abs(v[k+1,s] - x[s])',
              hypothesis('M-sums-to-one'),
            ],
            [
              '<=',
              'gamma*(max(u in S, abs(b[u]))*gamma^k/(1 - gamma)) + max(u in S, abs(b[u]))*gamma^(k+1)/(1 - gamma)',
              hypothesis('limit', { at: { k: 'k+1', s: 's' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('no residual', 'forall(s in S, abs(b[s] - (x[s] - gamma*sum(t in S, M[s,t]*x[t]))) <= 0)', [
          [
            '<=',
            'rhs',
            lemma('below-geometric-sequence', {
              at: {
                a: 'abs(b[s] - (x[s] - gamma*sum(t in S, M[s,t]*x[t])))',
                rate: 'gamma',
                size: '2*gamma*max(u in S, abs(b[u]))/(1 - gamma)',
              },
            }),
          ],
        ]),
        witness({ x: 'x' }),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
      instances: {
        sizes: { S: [1, 4] },
        raw: { solution: array('S') },
        construct: {
          'b[s in S]': 'solution[s] - gamma*sum(t in S, M[s,t]*solution[t])',
          'x[s in S]': 'solution[s]',
        },
      },
    },
    'dual bound': {
      given: { d: array('S') },
      hypotheses: { 'd is a solution': transposed('d') },
      states: 'sum(s in S, abs(d[s])) <= sum(s in S, abs(b[s]))/(1 - gamma)',
      derivation: [
        have('one step', 'sum(s in S, abs(d[s])) <= sum(s in S, abs(b[s])) + gamma*sum(s in S, abs(d[s]))', [
          ['==', 'sum(t in S, abs(b[t] + gamma*sum(s in S, d[s]*M[s,t])))', hypothesis('d is a solution')],
          ['<=', 'sum(t in S, abs(b[t]) + gamma*abs(sum(s in S, d[s]*M[s,t])))', sign()],
          [
            '<=',
            'sum(t in S, abs(b[t]) + gamma*sum(s in S, abs(d[s]*M[s,t])))',
            lemma('absolute-value-of-sum'),
          ],
          ['==', 'sum(t in S, abs(b[t])) + gamma*sum(s in S, abs(d[s])*sum(t in S, M[s,t]))', algebra()],
          ['==', 'rhs', hypothesis('M-sums-to-one')],
        ]),
        ['<=', 'rhs', hypothesis('one step', { times: '1/(1 - gamma)' })],
      ],
      instances: {
        raw: { mass: array('S', { is: 'nonnegative' }), one: array('S', { is: 'nonnegative' }) },
        construct: plantedTransposed,
        regimes: {
          'tight: one state': { sizes: { S: [1, 1] } },
          'tight: everything stays, one sign': {
            construct: { 'M[s in S, t in S]': 'delta(s,t)', 'd[s in S]': 'mass[s]' },
          },
        },
      },
    },
    'dual uniqueness': {
      given: { d: array('S'), f: array('S') },
      hypotheses: { 'd is a solution': transposed('d'), 'f is a solution': transposed('f') },
      states: 'forall(s in S, d[s] == f[s])',
      derivation: [
        have('the difference', 'forall(v in S, 0 == d[v] - f[v] - gamma*sum(u in S, (d[u] - f[u])*M[u,v]))', [
          ['==', 'b[v] - b[v]', algebra()],
          [
            '==',
            'd[v] - gamma*sum(u in S, d[u]*M[u,v]) - b[v]',
            hypothesis('d is a solution', { at: { t: 'v' } }),
          ],
          ['==', 'rhs', hypothesis('f is a solution', { at: { t: 'v' } })],
        ]),
        have('no distance', 'sum(u in S, abs(d[u] - f[u])) <= 0', [
          [
            '<=',
            'sum(u in S, abs(0))/(1 - gamma)',
            lemma('discounted-equation', {
              part: 'dual bound',
              at: { b: 'array(u in S, 0)', d: 'array(u in S, d[u] - f[u])' },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'rhs', lemma('equal-at-no-distance', { at: { I: 'S', f: 'd', g: 'f', i: 's' } })],
      ],
      instances: { construct: { ...plantedTransposed, 'f[s in S]': 'd[s]' } },
    },
    'dual existence': {
      where: { 'v[0, t in S]': '0', 'v[k+1, t in S]': 'b[t] + gamma*sum(s in S, v[k,s]*M[s,t])' },
      states: `exists(d in R[S], ${transposed('d')})`,
      derivation: [
        have(
          'steps',
          'forall(k in nat, sum(s in S, abs(v[k+1,s] - v[k,s])) <= sum(u in S, abs(b[u]))*gamma^k)',
          [
            induction('k', {
              base: [
                ['==', 'sum(u in S, abs(b[u]))', unfold('v'), unfold('v')],
                ['==', 'rhs', algebra()],
              ],
              step: [
                ['==', 'gamma*sum(t in S, abs(sum(s in S, (v[k+1,s] - v[k,s])*M[s,t])))', unfold('v')],
                [
                  '<=',
                  'gamma*sum(t in S, sum(s in S, abs((v[k+1,s] - v[k,s])*M[s,t])))',
                  lemma('absolute-value-of-sum'),
                ],
                ['==', 'gamma*sum(s in S, abs(v[k+1,s] - v[k,s])*sum(t in S, M[s,t]))', algebra()],
                ['==', 'gamma*sum(s in S, abs(v[k+1,s] - v[k,s]))', hypothesis('M-sums-to-one')],
                ['<=', 'gamma*(sum(u in S, abs(b[u]))*gamma^k)', hypothesis('induction')],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        have(
          'entries',
          'forall(k in nat, s in S, abs(v[k+1,s] - v[k,s]) <= sum(u in S, abs(b[u]))*gamma^k)',
          [
            [
              '<=',
              'sum(t in S, abs(v[k+1,t] - v[k,t]))',
              sign('sum(t in S, abs(v[k+1,t] - v[k,t])*(1 - delta(t,s)))'),
            ],
            ['<=', 'rhs', hypothesis('steps')],
          ],
        ),
        obtain(
          'd',
          'limit',
          lemma('geometric-completeness', {
            at: {
              S: 'S',
              rate: 'gamma',
              size: 'sum(u in S, abs(b[u]))',
              u: 'array(k in nat, s in S, v[k,s])',
            },
          }),
        ),
        have(
          'residual',
          'forall(k in nat, t in S, abs(b[t] - (d[t] - gamma*sum(s in S, d[s]*M[s,t]))) <= gamma*(1 + sum(s in S, M[s,t]))*sum(u in S, abs(b[u]))/(1 - gamma)*gamma^k)',
          [
            ['==', 'abs((v[k+1,t] - d[t]) - gamma*sum(s in S, (v[k,s] - d[s])*M[s,t]))', unfold('v')],
            ['<=', 'gamma*abs(sum(s in S, (v[k,s] - d[s])*M[s,t])) + abs(v[k+1,t] - d[t])', sign()],
            [
              '<=',
              'gamma*sum(s in S, abs((v[k,s] - d[s])*M[s,t])) + abs(v[k+1,t] - d[t])',
              lemma('absolute-value-of-sum'),
            ],
            ['==', 'gamma*sum(s in S, abs(v[k,s] - d[s])*M[s,t]) + abs(v[k+1,t] - d[t])', algebra()],
            [
              '<=',
              'gamma*sum(s in S, sum(u in S, abs(b[u]))*gamma^k/(1 - gamma)*M[s,t]) + abs(v[k+1,t] - d[t])',
              hypothesis('limit'),
            ],
            [
              '<=',
              'gamma*sum(s in S, sum(u in S, abs(b[u]))*gamma^k/(1 - gamma)*M[s,t]) + sum(u in S, abs(b[u]))*gamma^(k+1)/(1 - gamma)',
              hypothesis('limit', { at: { k: 'k+1', s: 't' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('no residual', 'forall(t in S, abs(b[t] - (d[t] - gamma*sum(s in S, d[s]*M[s,t]))) <= 0)', [
          [
            '<=',
            'rhs',
            lemma('below-geometric-sequence', {
              at: {
                a: 'abs(b[t] - (d[t] - gamma*sum(s in S, d[s]*M[s,t])))',
                rate: 'gamma',
                size: 'gamma*(1 + sum(s in S, M[s,t]))*sum(u in S, abs(b[u]))/(1 - gamma)',
              },
            }),
          ],
        ]),
        witness({ d: 'd' }),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
      instances: {
        sizes: { S: [1, 4] },
        raw: { solution: array('S') },
        construct: {
          'b[t in S]': 'solution[t] - gamma*sum(s in S, solution[s]*M[s,t])',
          'd[s in S]': 'solution[s]',
        },
      },
    },
    'dual total': {
      given: { d: array('S') },
      hypotheses: { 'd is a solution': transposed('d') },
      states: 'sum(s in S, d[s]) == sum(s in S, b[s])/(1 - gamma)',
      derivation: [
        have('one step', 'sum(s in S, d[s]) == sum(s in S, b[s]) + gamma*sum(s in S, d[s])', [
          ['==', 'sum(t in S, b[t] + gamma*sum(s in S, d[s]*M[s,t]))', hypothesis('d is a solution')],
          ['==', 'sum(t in S, b[t]) + gamma*sum(s in S, d[s]*sum(t in S, M[s,t]))', algebra()],
          ['==', 'rhs', hypothesis('M-sums-to-one')],
        ]),
        ['==', 'rhs', hypothesis('one step', { times: '1/(1 - gamma)' })],
      ],
      instances: { construct: plantedTransposed },
    },
    'dual positivity': {
      given: { b: array('S', { is: 'nonnegative' }), d: array('S') },
      hypotheses: { 'd is a solution': transposed('d') },
      states: 'forall(s in S, 0 <= d[s])',
      derivation: [
        have('no loss', 'sum(u in S, abs(d[u]) - d[u]) <= 0', [
          ['==', 'sum(u in S, abs(d[u])) - sum(u in S, d[u])', algebra()],
          [
            '<=',
            'sum(u in S, abs(b[u]))/(1 - gamma) - sum(u in S, d[u])',
            lemma('discounted-equation', { part: 'dual bound' }),
          ],
          [
            '==',
            'sum(u in S, abs(b[u]))/(1 - gamma) - sum(u in S, b[u])/(1 - gamma)',
            lemma('discounted-equation', { part: 'dual total' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('d is its absolute value', 'abs(d[s]) - d[s] == 0', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'S', f: 'array(u in S, abs(d[u]) - d[u])', i: 's' },
            }),
          ],
        ]),
        ['<=', 'abs(d[s])', sign()],
        ['==', 'd[s] + (abs(d[s]) - d[s])', algebra()],
        ['==', 'rhs', hypothesis('d is its absolute value')],
      ],
      instances: {
        raw: { target: stochastic('S'), start: array('S', { is: 'nonnegative' }) },
        construct: {
          'M[s in S, t in S]': 'target[t]',
          'b[t in S]': 'start[t]',
          'd[t in S]': 'b[t] + gamma*target[t]*sum(s in S, b[s])/(1 - gamma)',
        },
        regimes: { 'tight: nothing comes in': { draw: { start: { oneOf: [0] } } } },
      },
    },
  },

  instances: { sizes: { S: [1, 6] } },

  controls: {
    'no discount': {
      part: 'uniqueness',
      given: { gamma: real('[0,1]') },
      counterexample: { S: 1, gamma: 1, M: [[1]], b: [0], x: [0], y: [1] },
      instances: { construct: { gamma: '1', 'y[s in S]': 'x[s] + 1' } },
      because: 'with gamma = 1 every constant may be added',
    },
    'no larger than b': {
      part: 'bound',
      states: 'max(s in S, abs(x[s])) <= max(s in S, abs(b[s]))',
      counterexample: { S: 1, gamma: '1/2', M: [[1]], b: [1], x: [2] },
      because: '1 + 1/2 + 1/4 + … = 2',
    },
    'the dual in the maximum norm': {
      part: 'dual bound',
      states: 'max(s in S, abs(d[s])) <= max(s in S, abs(b[s]))/(1 - gamma)',
      counterexample: {
        S: 2,
        gamma: '1/2',
        M: [
          [1, 0],
          [1, 0],
        ],
        b: [1, 1],
        d: [3, 1],
      },
      instances: {
        sizes: { S: [2, 6] },
        raw: { hub: element('S') },
        construct: {
          'M[s in S, t in S]': 'delta(t, hub)',
          'd[t in S]': '1 + delta(t, hub)*gamma*card(S)/(1 - gamma)',
        },
      },
      because: 'all states may lead to one',
    },
    'the total of b': {
      part: 'dual total',
      states: 'sum(s in S, d[s]) == sum(s in S, b[s])',
      counterexample: { S: 1, gamma: '1/2', M: [[1]], b: [1], d: [2] },
      because: 'the mass of every step is added',
    },
    'positive for every b': {
      part: 'dual positivity',
      given: { b: array('S') },
      counterexample: { S: 1, gamma: 0, M: [[1]], b: [-1], d: [-1] },
      instances: { construct: { 'b[t in S]': '-start[t]' } },
      because: 'the equation is linear',
    },
  },
});
