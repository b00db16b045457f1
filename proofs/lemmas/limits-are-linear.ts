/**
 * # Limits are linear
 *
 * A linear combination of two convergent sequences tends to that of their limits; sums, differences and multiples are cases of it.
 * Not claimed: that a sum converges only if its summands do.
 */
import { algebra, array, have, hypothesis, natural, obtain, proof, real, sign, witness } from 'lemmata';

export default proof({
  id: 'limits-are-linear',
  title: 'A linear combination of convergent sequences tends to that of their limits',
  sources: [],
  references: ['rudin1976, Theorem 3.3 (a), (b)'],

  given: { a: array('nat'), b: array('nat'), A: real(), B: real(), c: real(), d: real() },
  hypotheses: { 'a tends to A': 'limit(n in nat, a[n], A)', 'b tends to B': 'limit(m in nat, b[m], B)' },

  parts: {
    combination: {
      states: 'limit(k in nat, c*a[k] + d*b[k], c*A + d*B)',
      derivation: [
        have('triangle', 'forall(y in R, z in R, abs(y + z) <= abs(y) + abs(z))', [['<=', 'rhs', sign()]]),
        obtain('N', 'a is near', hypothesis('a tends to A', { at: { eps_n: 'eps_k/(2*(abs(c) + 1))' } })),
        obtain('M', 'b is near', hypothesis('b tends to B', { at: { eps_m: 'eps_k/(2*(abs(d) + 1))' } })),
        witness({ from_k: 'N + M' }),
        ['==', 'abs(c*(a[k] - A) + d*(b[k] - B))', algebra()],
        [
          '<=',
          'abs(c)*abs(a[k] - A) + abs(d)*abs(b[k] - B)',
          hypothesis('triangle', { at: { y: 'c*(a[k] - A)', z: 'd*(b[k] - B)' } }),
        ],
        ['<=', 'abs(c)*(eps_k/(2*(abs(c) + 1))) + abs(d)*abs(b[k] - B)', hypothesis('a is near')],
        ['<=', 'abs(c)*(eps_k/(2*(abs(c) + 1))) + abs(d)*(eps_k/(2*(abs(d) + 1)))', hypothesis('b is near')],
        ['<=', 'rhs', sign('eps_k/(2*(abs(c) + 1)) + eps_k/(2*(abs(d) + 1))')],
      ],
    },
  },

  instances: {
    sizes: { grid: [0, 8], more: [0, 8] },
    draw: { c: { oneOf: [-1, 0, 1] }, d: { oneOf: [-1, 0, 1] } },
    raw: { size: real('positive'), p: real('[-1,1]'), q: real('[-1,1]'), grid: natural(), more: natural() },
    construct: {
      'a[i in nat]': 'A + p*size/(i + 1)',
      'b[i in nat]': 'B + q*size/(i + 1)',
      eps_n: 'size/(2^grid + 1)',
      from_n: '2^grid',
      n: '2^grid + more',
      eps_m: 'size/(2^grid + 1)',
      from_m: '2^grid',
      m: '2^grid + more',
      eps_k: '2*size/(2^grid + 1)',
      from_k: '2^grid',
      k: '2^grid + more',
      N: '2*2^grid + 1',
      M: '2*2^grid + 1',
    },
    regimes: {
      'tight: the first member that counts': {
        draw: { c: { oneOf: [1] }, d: { oneOf: [1] } },
        construct: { p: '1', q: '1', k: '2^grid' },
      },
    },
  },

  controls: {
    'one summand need not converge': {
      part: 'combination',
      without: ['b tends to B'],
      counterexample: {
        a: 'map(i in nat, 0)',
        b: 'map(i in nat, (-1)^i)',
        A: 0,
        B: 0,
        c: 1,
        d: 1,
        eps_k: '1/2',
        from_k: 0,
        k: 1,
      },
      instances: {
        draw: { c: { oneOf: [1] }, d: { oneOf: [1] } },
        construct: { 'b[i in nat]': 'B + 5*size*(-1)^i' },
      },
      because: 'an alternating sequence has no limit',
    },
    'the limit of one summand': {
      part: 'combination',
      replace: ['c*A + d*B)', 'c*A)'],
      counterexample: {
        a: 'map(i in nat, 0)',
        b: 'map(i in nat, 1)',
        A: 0,
        B: 1,
        c: 1,
        d: 1,
        eps_k: '1/2',
        from_k: 7,
        k: 7,
      },
      because: '0 + 1 is not near 0',
    },
  },
});
