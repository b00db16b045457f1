/**
 * # A sequence has one limit at most
 *
 * Not claimed: that it has one.
 */
import { algebra, array, have, hypothesis, lemma, natural, obtain, proof, real, sign } from 'lemmata';

export default proof({
  id: 'limit-is-unique',
  title: 'A sequence has one limit at most',
  sources: [],
  references: ['rudin1976, Theorem 3.2 (b)'],

  given: { a: array('nat'), A: real(), B: real() },
  hypotheses: { 'a tends to A': 'limit(n in nat, a[n], A)', 'a tends to B': 'limit(m in nat, a[m], B)' },

  parts: {
    unique: {
      states: 'A == B',
      derivation: [
        have('small', 'forall(eps in positive, abs(A - B) <= eps*2)', [
          obtain('N', 'near A', hypothesis('a tends to A', { at: { eps_n: 'eps' } })),
          obtain('M', 'near B', hypothesis('a tends to B', { at: { eps_m: 'eps' } })),
          ['<=', 'abs(a[N + M] - A) + abs(a[N + M] - B)', sign()],
          ['<=', 'eps + abs(a[N + M] - B)', hypothesis('near A', { at: { n: 'N + M' } })],
          ['<=', 'eps + eps', hypothesis('near B', { at: { m: 'N + M' } })],
          ['==', 'rhs', algebra()],
        ]),
        ['==', '(A - B) + B', algebra()],
        ['==', '0 + B', lemma('zero-if-arbitrarily-small', { at: { d: 'A - B', c: '2' } })],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { grid: [0, 8], more: [0, 8] },
    raw: { size: real('positive'), p: real('[-1,1]'), grid: natural(), more: natural() },
    construct: {
      B: 'A',
      'a[i in nat]': 'A + p*size/(i + 1)',
      eps: 'size/(2^grid + 1)',
      eps_n: 'size/(2^grid + 1)',
      from_n: '2^grid',
      n: '2^grid + more',
      eps_m: 'size/(2^grid + 1)',
      from_m: '2^grid',
      m: '2^grid + more',
      N: '2^grid',
      M: '2^grid',
    },
  },

  controls: {
    'near both for one distance': {
      part: 'unique',
      hypotheses: { 'a tends to B': 'exists(M in nat, forall(n in nat, M <= n, abs(a[n] - B) <= 1))' },
      counterexample: { a: 'map(i in nat, 0)', A: 0, B: 1, M: 0, size: '1/4' },
      instances: { construct: { B: 'A + 1/2', size: '1/4', M: '0' } },
      because: 'a distance of one size leaves room',
    },
  },
});
