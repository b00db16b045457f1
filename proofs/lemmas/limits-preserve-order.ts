/**
 * # Non-strict inequalities pass to the limit
 *
 * If a[n] <= b[n] for large n, then the limit of a is at most that of b. Not claimed: the same for strict inequalities.
 */
import { algebra, array, have, hypothesis, lemma, natural, obtain, proof, real, sign } from 'lemmata';

export default proof({
  id: 'limits-preserve-order',
  title: 'If a[n] <= b[n] for large n, then lim a <= lim b',
  sources: [],
  references: ['rudin1976, Theorem 3.19'],

  given: { a: array('nat'), b: array('nat'), A: real(), B: real(), first: natural() },
  hypotheses: {
    'a tends to A': 'limit(n in nat, a[n], A)',
    'b tends to B': 'limit(m in nat, b[m], B)',
    'a below b': 'forall(k in nat, first <= k, a[k] <= b[k])',
  },

  parts: {
    order: {
      states: 'A <= B',
      derivation: [
        have('nearly', 'forall(eps in positive, -eps*2 <= B - A)', [
          obtain('N', 'near A', hypothesis('a tends to A', { at: { eps_n: 'eps' } })),
          obtain('M', 'near B', hypothesis('b tends to B', { at: { eps_m: 'eps' } })),
          ['==', '-eps - eps', algebra()],
          ['<=', '-abs(a[N + M + first] - A) - eps', hypothesis('near A', { at: { n: 'N + M + first' } })],
          [
            '<=',
            '-abs(a[N + M + first] - A) - abs(b[N + M + first] - B)',
            hypothesis('near B', { at: { m: 'N + M + first' } }),
          ],
          ['<=', 'a[N + M + first] - A - (b[N + M + first] - B)', sign()],
          [
            '<=',
            'b[N + M + first] - A - (b[N + M + first] - B)',
            hypothesis('a below b', { at: { k: 'N + M + first' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'B - (B - A)', algebra()],
        ['<=', 'B - 0', lemma('nonnegative-if-arbitrarily-near', { at: { d: 'B - A', c: '2' } })],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { grid: [0, 8], more: [0, 8], first: [0, 2] },
    raw: {
      size: real('positive'),
      p: real('[-1,1]'),
      gap: real('nonnegative'),
      grid: natural(),
      more: natural(),
    },
    construct: {
      B: 'A + gap',
      'a[i in nat]': 'A + p*size/(i + 1)',
      'b[i in nat]': 'B + abs(p)*size/(i + 1)',
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
    regimes: { 'tight: the same limit': { construct: { gap: '0' } } },
  },

  controls: {
    'strict inequalities': {
      part: 'order',
      hypotheses: { 'a below b': 'forall(k in nat, first <= k, a[k] < b[k])' },
      states: 'A < B',
      counterexample: {
        a: 'map(i in nat, -1/(i + 1))',
        b: 'map(i in nat, 1/(i + 1))',
        A: 0,
        B: 0,
        first: 0,
        size: 1,
      },
      instances: { construct: { gap: '0', p: '-1' } },
      because: '-1/(n + 1) < 1/(n + 1), and both tend to 0',
    },
    'without the inequality': {
      part: 'order',
      without: ['a below b'],
      counterexample: { a: 'map(i in nat, 1)', b: 'map(i in nat, 0)', A: 1, B: 0, first: 0 },
      instances: { construct: { B: 'A - 1 - gap' } },
      because: 'constant sequences have their value as limit',
    },
  },
});
