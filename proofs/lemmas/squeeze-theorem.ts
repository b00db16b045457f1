/**
 * # The squeeze theorem
 *
 * Between two sequences with the same limit there is no room; in particular a sequence within a multiple of a null sequence of A tends to A.
 * Not claimed: anything about bounds with different limits.
 */
import { array, have, hypothesis, natural, obtain, proof, real, sign, witness } from 'lemmata';

export default proof({
  id: 'squeeze-theorem',
  title: 'A sequence between two that tend to A, or within a multiple of a null sequence of A, tends to A',
  sources: [],
  references: ['rudin1976, Theorem 3.19'],

  given: { a: array('nat'), A: real(), first: natural() },

  parts: {
    between: {
      given: { l: array('nat'), u: array('nat') },
      hypotheses: {
        'l tends to A': 'limit(n in nat, l[n], A)',
        'u tends to A': 'limit(m in nat, u[m], A)',
        'above l': 'forall(n in nat, first <= n, l[n] <= a[n])',
        'below u': 'forall(n in nat, first <= n, a[n] <= u[n])',
      },
      states: 'limit(k in nat, a[k], A)',
      derivation: [
        obtain('N', 'l is near', hypothesis('l tends to A', { at: { eps_n: 'eps_k' } })),
        obtain('M', 'u is near', hypothesis('u tends to A', { at: { eps_m: 'eps_k' } })),
        witness({ from_k: 'N + M + first' }),
        have('not above', 'a[k] - A <= eps_k', [
          ['<=', 'u[k] - A', hypothesis('below u')],
          ['<=', 'abs(u[k] - A)', sign()],
          ['<=', 'rhs', hypothesis('u is near')],
        ]),
        have('not below', 'A - a[k] <= eps_k', [
          ['<=', 'A - l[k]', hypothesis('above l')],
          ['<=', 'abs(l[k] - A)', sign()],
          ['<=', 'rhs', hypothesis('l is near')],
        ]),
        ['<=', 'rhs', hypothesis('not above'), hypothesis('not below')],
      ],
      instances: {
        construct: {
          'l[i in nat]': 'A - size/(i + 1)',
          'u[i in nat]': 'A + size/(i + 1)',
          'a[i in nat]': 'A + p*size/(i + 1)',
          eps_k: 'size/(2^grid + 1)',
        },
        regimes: { 'tight: along the upper bound': { construct: { p: '1', k: '2^grid', first: '0' } } },
      },
    },
    dominated: {
      given: { r: array('nat'), C: real('nonnegative') },
      hypotheses: {
        'r is null': 'limit(n in nat, r[n], 0)',
        'within a multiple': 'forall(n in nat, first <= n, abs(a[n] - A) <= C*r[n])',
      },
      states: 'limit(k in nat, a[k], A)',
      derivation: [
        obtain('N', 'r is small', hypothesis('r is null', { at: { eps_n: 'eps_k/(C + 1)' } })),
        witness({ from_k: 'N + first' }),
        ['<=', 'C*r[k]', hypothesis('within a multiple')],
        ['<=', 'C*abs(r[k] - 0)', sign()],
        ['<=', 'C*(eps_k/(C + 1))', hypothesis('r is small')],
        ['<=', 'rhs', sign('eps_k/(C + 1)')],
      ],
      instances: {
        draw: { C: { oneOf: [0, 1, 3] } },
        construct: {
          'r[i in nat]': 'size/(i + 1)',
          'a[i in nat]': 'A + p*C*size/(i + 1)',
          eps_k: '(C + 1)*size/(2^grid + 1)',
        },
        regimes: {
          'tight: at the bound': {
            construct: {
              C: '1',
              p: '1',
              eps_k: 'size/(2^grid + 1)',
              k: '2^grid',
              first: '0',
              N: '2*2^grid + 1',
            },
          },
        },
      },
    },
  },

  instances: {
    sizes: { grid: [0, 8], more: [0, 8], first: [0, 1] },
    raw: { size: real('positive'), p: real('[-1,1]'), grid: natural(), more: natural() },
    construct: {
      eps_n: 'size/(2^grid + 1)',
      from_n: '2^grid',
      n: '2^grid + more',
      eps_m: 'size/(2^grid + 1)',
      from_m: '2^grid',
      m: '2^grid + more',
      from_k: '2^grid + first',
      k: '2^grid + first + more',
      N: '2^grid',
      M: '2^grid',
    },
  },

  controls: {
    'no bound from below': {
      part: 'between',
      without: ['above l'],
      counterexample: {
        a: 'map(i in nat, -1)',
        l: 'map(i in nat, 0)',
        u: 'map(i in nat, 0)',
        A: 0,
        first: 0,
        eps_k: '1/2',
        from_k: 3,
        k: 3,
      },
      instances: { construct: { 'a[i in nat]': 'A - 2*size' } },
      because: 'a sequence below one that converges may be anywhere',
    },
    'within a multiple of a constant': {
      part: 'dominated',
      without: ['r is null'],
      counterexample: {
        a: 'map(i in nat, 1)',
        r: 'map(i in nat, 1)',
        A: 0,
        C: 1,
        first: 0,
        eps_k: '1/2',
        from_k: 3,
        k: 3,
      },
      instances: { construct: { 'r[i in nat]': '5*size', C: '1', 'a[i in nat]': 'A + 5*size' } },
      because: 'a constant leaves room for ever',
    },
  },
});
