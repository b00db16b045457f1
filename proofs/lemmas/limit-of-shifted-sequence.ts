/**
 * # A shift does not change the limit
 *
 * a[n] tends to A if and only if a[n + 1] does. Not claimed: anything about subsequences in general.
 */
import {
  array,
  contradiction,
  have,
  hypothesis,
  induction,
  natural,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

export default proof({
  id: 'limit-of-shifted-sequence',
  title: 'a[n] tends to A if and only if a[n + 1] tends to A',
  sources: [],
  references: ['rudin1976, Definition 3.1'],

  given: { a: array('nat'), A: real() },

  parts: {
    later: {
      hypotheses: { 'a tends to A': 'limit(n in nat, a[n], A)' },
      states: 'limit(k in nat, a[k + 1], A)',
      derivation: [
        obtain('N', 'near', hypothesis('a tends to A', { at: { eps_n: 'eps_k' } })),
        witness({ from_k: 'N' }),
        ['<=', 'rhs', hypothesis('near', { at: { n: 'k + 1' } })],
      ],
      instances: {
        regimes: {
          'tight: the first member that counts': {
            construct: { p: '1', k: '2^grid', from_k: '2^grid', N: '2^grid' },
          },
        },
      },
    },
    earlier: {
      hypotheses: { 'the shifted sequence tends to A': 'limit(n in nat, a[n + 1], A)' },
      states: 'limit(k in nat, a[k], A)',
      derivation: [
        obtain('N', 'near', hypothesis('the shifted sequence tends to A', { at: { eps_n: 'eps_k' } })),
        have('all', 'forall(m in nat, N + 1 <= m, abs(a[m] - A) <= eps_k)', [
          induction('m', {
            base: [
              contradiction('0 < 0', [
                ['<', 'N + 1', sign()],
                ['<=', '0', hypothesis('assumed')],
              ]),
            ],
            step: [['<=', 'rhs', hypothesis('near', { at: { n: 'm' } })]],
          }),
        ]),
        witness({ from_k: 'N + 1' }),
        ['<=', 'rhs', hypothesis('all', { at: { m: 'k' } })],
      ],
      instances: {
        regimes: {
          'tight: the first member that counts': { construct: { p: '1', k: '2^grid + 1', N: '2^grid' } },
        },
      },
    },
  },

  instances: {
    sizes: { grid: [0, 8], more: [0, 8] },
    raw: { size: real('positive'), p: real('[-1,1]'), grid: natural(), more: natural() },
    construct: {
      'a[i in nat]': 'A + p*size/(i + 1)',
      eps_n: 'size/(2^grid + 2)',
      from_n: '2^grid + 1',
      n: '2^grid + 1 + more',
      N: '2^grid + 1',
      eps_k: 'size/(2^grid + 2)',
      from_k: '2^grid + 1',
      k: '2^grid + 1 + more',
      m: '2^grid + 2 + more',
    },
  },

  controls: {
    'another limit': {
      part: 'later',
      replace: ['A)', 'A + 1)'],
      counterexample: { a: 'map(i in nat, 0)', A: 0, eps_k: '1/2', from_k: 3, k: 3, size: '1/4' },
      instances: { draw: { size: { between: [0.125, 0.25] } } },
      because: '0 is not near 1',
    },
    'the limit of every second difference': {
      part: 'earlier',
      hypotheses: { 'the shifted sequence tends to A': 'limit(n in nat, (a[n] + a[n + 1])/2, A)' },
      counterexample: { a: 'map(i in nat, (-1)^i)', A: 0, eps_k: '1/2', from_k: 3, k: 3 },
      instances: { construct: { 'a[i in nat]': 'A + 2*size*(-1)^i' } },
      because: 'the means of neighbours may settle while the sequence alternates',
    },
  },
});
