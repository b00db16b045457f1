/**
 * # Taking the maximum is nonexpansive
 *
 * Two families differ in their maxima by at most their largest difference. Not claimed: an equality.
 */
import { algebra, array, have, hypothesis, nonemptySet, proof, real, sign } from 'lemmata';

export default proof({
  id: 'maximum-nonexpansive',
  title: 'Taking the maximum is nonexpansive',
  sources: [],
  references: ['puterman1994, Proposition 6.2.4'],

  given: { A: nonemptySet(), f: array('A'), g: array('A') },

  parts: {
    nonexpansive: {
      states: 'abs(max(a in A, f[a]) - max(a in A, g[a])) <= max(a in A, abs(f[a] - g[a]))',
      derivation: [
        have(
          'upper',
          'forall(u in R[A], v in R[A], max(a in A, u[a]) - max(a in A, v[a]) <= max(a in A, abs(u[a] - v[a])))',
          [
            ['==', 'max(a in A, u[a] - v[a] + v[a]) - max(a in A, v[a])', algebra()],
            ['<=', 'max(a in A, abs(u[a] - v[a]) + v[a]) - max(a in A, v[a])', sign()],
            ['<=', 'max(a in A, abs(u[a] - v[a])) + max(a in A, v[a]) - max(a in A, v[a])', algebra()],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['<=', 'rhs', hypothesis('upper')],
      ],
    },
  },

  instances: {
    sizes: { A: [1, 8] },
    raw: { c: real() },
    regimes: { 'tight: shifted by a constant': { construct: { 'g[a in A]': 'f[a] + c' } } },
  },

  controls: {
    'half the difference': {
      part: 'nonexpansive',
      states: 'abs(max(a in A, f[a]) - max(a in A, g[a])) <= 1/2 * max(a in A, abs(f[a] - g[a]))',
      counterexample: { A: 1, f: [1], g: [0] },
      because: 'for one entry both sides agree',
    },
    'smallest difference': {
      part: 'nonexpansive',
      states: 'abs(max(a in A, f[a]) - max(a in A, g[a])) <= min(a in A, abs(f[a] - g[a]))',
      counterexample: { A: 2, f: [1, 0], g: [0, 0] },
      because: 'the maxima may differ although some entries agree',
    },
  },
});
