/**
 * # Continuous functions pass to the limit
 *
 * If f is continuous at A, and a tends to A, then f(a[n]) tends to f(A). Not claimed: that a limit of the values is a value.
 */
import { array, fn, hypothesis, natural, obtain, proof, real, witness } from 'lemmata';

export default proof({
  id: 'limit-under-continuous-function',
  title: 'A function that is continuous at the limit takes limits to limits',
  sources: [],
  references: ['rudin1976, Theorem 4.2'],

  given: { f: fn('R', 'R'), a: array('nat'), A: real() },
  hypotheses: {
    continuous:
      'forall(eps in positive, exists(radius in positive, forall(x in R, abs(x - A) <= radius, abs(f(x) - f(A)) <= eps)))',
    'a tends to A': 'limit(n in nat, a[n], A)',
  },

  parts: {
    limit: {
      states: 'limit(k in nat, f(a[k]), f(A))',
      derivation: [
        obtain('delta1', 'f is near', hypothesis('continuous', { at: { eps: 'eps_k' } })),
        obtain('N', 'a is near', hypothesis('a tends to A', { at: { eps_n: 'delta1' } })),
        witness({ from_k: 'N' }),
        ['<=', 'rhs', hypothesis('f is near', { at: { x: 'a[k]' } })],
      ],
    },
  },

  instances: {
    sizes: { grid: [0, 8], more: [0, 8] },
    raw: {
      size: real('positive'),
      p: real('[-1,1]'),
      slope: real(),
      share: real('[-1,1]'),
      grid: natural(),
      more: natural(),
    },
    models: { f: ['map(z in R, slope*z + 1)', 'map(z in R, slope*abs(z - A))'] },
    construct: {
      'a[i in nat]': 'A + p*size/(i + 1)',
      eps: 'abs(slope)*size + size',
      radius: 'size',
      x: 'A + share*size',
      eps_n: 'size/(2^grid + 1)',
      from_n: '2^grid',
      n: '2^grid + more',
      eps_k: '(abs(slope) + 1)*size/(2^grid + 1)',
      delta1: 'size/(2^grid + 1)',
      N: '2^grid',
      from_k: '2^grid',
      k: '2^grid + more',
    },
    regimes: {
      'tight: the first member that counts': {
        construct: { slope: '1', p: '1', k: '2^grid', eps_k: 'size/(2^grid + 1)' },
      },
    },
  },

  controls: {
    'a jump': {
      part: 'limit',
      without: ['continuous'],
      counterexample: {
        f: 'map(z in R, indicator(z > 0))',
        a: 'map(i in nat, 1/(i + 1))',
        A: 0,
        size: 1,
        eps_k: '1/2',
        from_k: 3,
        k: 3,
      },
      instances: {
        models: { f: 'map(z in R, 5*(size + 1)*indicator(z > A))' },
        construct: { p: '1', slope: '1' },
      },
      because: 'f(1/(n + 1)) is 1, and f(0) is 0',
    },
    'of a sequence that does not converge': {
      part: 'limit',
      without: ['a tends to A'],
      counterexample: {
        f: 'map(z in R, z)',
        a: 'map(i in nat, (-1)^i)',
        A: 0,
        eps_k: '1/2',
        from_k: 3,
        k: 3,
      },
      instances: { construct: { 'a[i in nat]': 'A + 5*size', slope: '1' } },
      because: 'the identity is continuous, and (-1)^n has no limit',
    },
  },
});
