/**
 * # Null sequences
 *
 * 1/(n + 1), 1/sqrt(n + 1), r^n for 0 <= r < 1 and exp(-c n) for c > 0 tend to 0. By the Archimedean property and Bernoulli's inequality.
 * Not claimed: rates (the derivations have them).
 */
import {
  algebra,
  archimedean,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

export default proof({
  id: 'null-sequences',
  title: '1/(n + 1), 1/sqrt(n + 1), r^n and exp(-c n) tend to 0',
  sources: [],
  references: ['rudin1976, Theorem 3.20'],

  given: {},

  parts: {
    reciprocal: {
      states: 'limit(n in nat, 1/(n + 1), 0)',
      derivation: [
        obtain('N', 'N is large', archimedean('1/eps_n')),
        witness({ from_n: 'N' }),
        have('large', '1 <= eps_n*(n + 1)', [
          ['==', 'eps_n*(1/eps_n)', algebra()],
          ['<=', 'eps_n*N', hypothesis('N is large')],
          ['<=', 'eps_n*n', hypothesis('assumed')],
          ['<=', 'rhs', sign('eps_n')],
        ]),
        ['==', '1/(n + 1)', algebra()],
        ['<=', 'rhs', hypothesis('large', { times: '1/(n + 1)' })],
      ],
      instances: {
        construct: { eps_n: '1/(2^grid + 1)', from_n: '2^grid', N: '2^grid + 1', n: '2^grid + 1 + more' },
        regimes: { 'tight: the first member that counts': { construct: { n: '2^grid' } } },
      },
    },
    'reciprocal root': {
      states: 'limit(n in nat, 1/sqrt(n + 1), 0)',
      derivation: [
        obtain('N', 'N is large', archimedean('1/eps_n^2')),
        witness({ from_n: 'N' }),
        have('square', '1 <= (eps_n*sqrt(n + 1))^2', [
          ['==', 'eps_n^2*(1/eps_n^2)', algebra()],
          ['<=', 'eps_n^2*N', hypothesis('N is large')],
          ['<=', 'eps_n^2*n', hypothesis('assumed')],
          ['<=', 'eps_n^2*(n + 1)', sign('eps_n^2')],
          ['==', 'rhs', algebra()],
        ]),
        have('large', '1 <= eps_n*sqrt(n + 1)', [
          ['<=', 'rhs', hypothesis('square', { times: '1/(eps_n*sqrt(n + 1) + 1)' })],
        ]),
        ['==', '1/sqrt(n + 1)', algebra()],
        ['<=', 'rhs', hypothesis('large', { times: '1/sqrt(n + 1)' })],
      ],
      instances: {
        construct: { eps_n: '1/2^grid', from_n: '4^grid', N: '4^grid', n: '4^grid + more' },
        regimes: {
          'tight: the first member that counts': { construct: { eps_n: '1', from_n: '0', N: '0', n: '0' } },
        },
      },
    },
    geometric: {
      given: { r: real('[0,1)') },
      states: 'limit(n in nat, r^n, 0)',
      derivation: [
        have('Bernoulli', 'forall(k in nat, r^k*(1 + k*(1 - r)) <= 1)', [
          induction('k', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['==', 'r^k*(1 + k*(1 - r)) - r^k*(k + 1)*(1 - r)^2', algebra()],
              ['<=', 'r^k*(1 + k*(1 - r))', sign()],
              ['<=', 'rhs', hypothesis('induction')],
            ],
          }),
        ]),
        obtain('N', 'N is large', archimedean('1/(eps_n*(1 - r))')),
        witness({ from_n: 'N' }),
        have('large', '1 <= eps_n*(1 + n*(1 - r))', [
          ['==', 'eps_n*(1 - r)*(1/(eps_n*(1 - r)))', algebra()],
          ['<=', 'eps_n*(1 - r)*N', hypothesis('N is large')],
          ['<=', 'eps_n*(1 - r)*n', hypothesis('assumed')],
          ['<=', 'rhs', sign('eps_n')],
        ]),
        ['==', 'r^n', algebra()],
        ['<=', '1/(1 + n*(1 - r))', hypothesis('Bernoulli', { at: { k: 'n' }, times: '1/(1 + n*(1 - r))' })],
        ['<=', 'rhs', hypothesis('large', { times: '1/(1 + n*(1 - r))' })],
      ],
      instances: {
        draw: { r: { oneOf: [0, '1/4', '1/2'] } },
        construct: { eps_n: '1/(2^grid + 1)', from_n: '2^grid', N: '2*2^grid + 2', n: '2*2^grid + 2 + more' },
        regimes: {
          'tight: at once': {
            draw: { r: { oneOf: ['1/2'] } },
            construct: { eps_n: '1', from_n: '0', n: '0', N: '2' },
          },
        },
      },
    },
    exponential: {
      given: { c: real('positive') },
      states: 'limit(n in nat, exp(-c*n), 0)',
      derivation: [
        have('tangent', 'forall(k in nat, 1 + c*k <= exp(c*k))', [
          ['==', '1 + log(exp(c*k))', algebra()],
          ['<=', '1 + (exp(c*k) - 1)', lemma('log-at-most-linear', { part: 'bound', at: { t: 'exp(c*k)' } })],
          ['==', 'rhs', algebra()],
        ]),
        obtain('N', 'N is large', archimedean('1/(eps_n*c)')),
        witness({ from_n: 'N' }),
        have('large', '1 <= eps_n*(1 + c*n)', [
          ['==', 'eps_n*c*(1/(eps_n*c))', algebra()],
          ['<=', 'eps_n*c*N', hypothesis('N is large')],
          ['<=', 'eps_n*c*n', hypothesis('assumed')],
          ['<=', 'rhs', sign('eps_n')],
        ]),
        ['==', 'exp(-c*n)', algebra()],
        ['<=', 'eps_n*(1 + c*n)*exp(-c*n)', hypothesis('large', { times: 'exp(-c*n)' })],
        [
          '<=',
          'eps_n*exp(c*n)*exp(-c*n)',
          hypothesis('tangent', { at: { k: 'n' }, times: 'eps_n*exp(-c*n)' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        draw: { c: { oneOf: ['1/2', 1, 2] } },
        construct: { eps_n: '1/2^grid', from_n: '2*2^grid', N: '2*2^grid', n: '2*2^grid + more' },
        regimes: { 'tight: at once': { construct: { eps_n: '1', from_n: '0', n: '0', N: '2' } } },
      },
    },
  },

  instances: {
    sizes: { grid: [0, 8], more: [0, 8] },
    raw: { grid: natural(), more: natural() },
  },

  controls: {
    'a constant': {
      part: 'reciprocal',
      states: 'limit(n in nat, (n + 2)/(n + 1), 0)',
      counterexample: { eps_n: '1/2', from_n: 7, n: 7 },
      instances: { construct: { eps_n: '1/(2^grid + 1)', n: '2^grid + more' } },
      because: 'it tends to 1',
    },
    'not from the first member on': {
      part: 'reciprocal root',
      states: 'forall(eps_n in positive, n in nat, 1/sqrt(n + 1) <= eps_n)',
      counterexample: { eps_n: '1/2', n: 0 },
      instances: { construct: { n: '0', eps_n: '1/(2^grid + 1)' } },
      because: 'the first member is 1',
    },
    'rate one': {
      part: 'geometric',
      given: { r: real('[0,1]') },
      counterexample: { r: 1, eps_n: '1/2', from_n: 7, n: 7 },
      instances: { draw: { r: { oneOf: [1] } } },
      because: '1^n is 1',
    },
    'without decay': {
      part: 'exponential',
      given: { c: real('nonnegative') },
      counterexample: { c: 0, eps_n: '1/2', from_n: 7, n: 7 },
      instances: { draw: { c: { oneOf: [0] } } },
      because: 'exp(0) is 1',
    },
  },
});
