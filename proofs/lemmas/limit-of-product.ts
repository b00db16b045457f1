/**
 * # Limits multiply
 *
 * The product of two convergent sequences tends to the product of the limits; a null sequence times a bounded one is a null sequence.
 * Not claimed: anything about a null sequence times an unbounded one.
 */
import { algebra, array, have, hypothesis, natural, obtain, proof, real, sign, witness } from 'lemmata';

export default proof({
  id: 'limit-of-product',
  title: 'Products of convergent sequences converge; a null sequence times a bounded one is null',
  sources: [],
  references: ['rudin1976, Theorem 3.3 (c)'],

  given: { a: array('nat'), b: array('nat') },

  parts: {
    product: {
      given: { A: real(), B: real() },
      hypotheses: { 'a tends to A': 'limit(n in nat, a[n], A)', 'b tends to B': 'limit(m in nat, b[m], B)' },
      states: 'limit(k in nat, a[k]*b[k], A*B)',
      derivation: [
        have('triangle', 'forall(y in R, z in R, abs(y + z) <= abs(y) + abs(z))', [['<=', 'rhs', sign()]]),
        obtain('N', 'a is near', hypothesis('a tends to A', { at: { eps_n: 'eps_k/(2*(abs(B) + 1))' } })),
        obtain('M', 'b is near', hypothesis('b tends to B', { at: { eps_m: 'eps_k/(2*(abs(A) + 1))' } })),
        obtain('M1', 'b is bounded', hypothesis('b tends to B', { at: { eps_m: '1' } })),
        witness({ from_k: 'N + M + M1' }),
        ['==', 'abs((a[k] - A)*b[k] + A*(b[k] - B))', algebra()],
        [
          '<=',
          'abs(a[k] - A)*abs(b[k]) + abs(A)*abs(b[k] - B)',
          hypothesis('triangle', { at: { y: '(a[k] - A)*b[k]', z: 'A*(b[k] - B)' } }),
        ],
        ['<=', 'abs(a[k] - A)*(abs(B) + abs(b[k] - B)) + abs(A)*abs(b[k] - B)', sign()],
        ['<=', 'abs(a[k] - A)*(abs(B) + 1) + abs(A)*abs(b[k] - B)', hypothesis('b is bounded')],
        ['<=', 'eps_k/(2*(abs(B) + 1))*(abs(B) + 1) + abs(A)*abs(b[k] - B)', hypothesis('a is near')],
        [
          '<=',
          'eps_k/(2*(abs(B) + 1))*(abs(B) + 1) + abs(A)*(eps_k/(2*(abs(A) + 1)))',
          hypothesis('b is near'),
        ],
        ['<=', 'rhs', sign('eps_k/(2*(abs(A) + 1))')],
      ],
      instances: {
        draw: { A: { between: [-1, 1] }, B: { between: [-1, 1] } },
        raw: { size: real('(0,1]'), p: real('[-1,1]'), q: real('[-1,1]') },
        construct: {
          'a[i in nat]': 'A + p*size/(i + 1)',
          'b[i in nat]': 'B + q*size/(i + 1)',
          eps_n: 'size/(2^grid + 1)',
          eps_m: 'size/(2^grid + 1)',
          eps_k: '3*size/(2^grid + 1)',
          N: '2*2^grid + 1',
          M: '2*2^grid + 1',
          M1: '0',
        },
        regimes: {
          'tight: the first member that counts': {
            construct: { A: '1', B: '1', p: '1', q: '1', size: '1', grid: '0', eps_k: '5/4', k: '1' },
          },
        },
      },
    },
    'null times bounded': {
      given: { C: real('nonnegative') },
      hypotheses: {
        'a is null': 'limit(n in nat, a[n], 0)',
        'b is bounded': 'forall(n in nat, abs(b[n]) <= C)',
      },
      states: 'limit(k in nat, a[k]*b[k], 0)',
      derivation: [
        obtain('N', 'a is small', hypothesis('a is null', { at: { eps_n: 'eps_k/(C + 1)' } })),
        witness({ from_k: 'N' }),
        ['==', 'abs(a[k] - 0)*abs(b[k])', algebra()],
        ['<=', 'abs(a[k] - 0)*C', hypothesis('b is bounded')],
        ['<=', 'eps_k/(C + 1)*C', hypothesis('a is small')],
        ['<=', 'rhs', sign('eps_k/(C + 1)')],
      ],
      instances: {
        raw: { size: real('positive'), p: real('[-1,1]'), q: real('[-1,1]') },
        draw: { C: { oneOf: [0, '1/2', 1] } },
        construct: {
          'a[i in nat]': 'p*size/(i + 1)',
          'b[i in nat]': 'C*q',
          eps_n: 'size/(2^grid + 1)',
          eps_k: 'size/(2^grid + 1)',
          N: '2*2^grid + 1',
        },
        regimes: {
          'tight: b is at its bound': { construct: { C: '1', p: '1', q: '1', k: '2^grid' } },
        },
      },
    },
  },

  instances: {
    sizes: { grid: [0, 8], more: [0, 8] },
    raw: { grid: natural(), more: natural() },
    construct: {
      from_n: '2^grid',
      n: '2^grid + more',
      from_m: '2^grid',
      m: '2^grid + more',
      from_k: '2^grid',
      k: '2^grid + more',
    },
  },

  controls: {
    'a null sequence times an unbounded one': {
      part: 'null times bounded',
      without: ['b is bounded'],
      counterexample: {
        a: 'map(i in nat, 1/(i + 1))',
        b: 'map(i in nat, i + 1)',
        size: 1,
        C: 1,
        eps_k: '1/2',
        from_k: 3,
        k: 3,
      },
      instances: { construct: { p: '1', 'b[i in nat]': '2*(i + 1)' } },
      because: '(1/(n + 1)) (n + 1) is 1',
    },
    'a bounded sequence times a bounded one': {
      part: 'null times bounded',
      without: ['a is null'],
      counterexample: {
        a: 'map(i in nat, 1)',
        b: 'map(i in nat, 1)',
        C: 1,
        eps_k: '1/2',
        from_k: 3,
        k: 3,
      },
      instances: { construct: { 'a[i in nat]': '2*size', C: '1', q: '1' } },
      because: '1 is no null sequence',
    },
    'the sum of the limits': {
      part: 'product',
      replace: ['A*B)', 'A + B)'],
      counterexample: {
        a: 'map(i in nat, 1)',
        b: 'map(i in nat, 1)',
        A: 1,
        B: 1,
        eps_k: '1/2',
        from_k: 3,
        k: 3,
      },
      instances: { construct: { A: '3', B: '3', p: '0', q: '0' } },
      because: '1 is not 2',
    },
  },
});
