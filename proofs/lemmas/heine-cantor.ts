/**
 * # Continuous functions on [0, 1] are uniformly continuous
 *
 * For every tolerance one radius serves all points. It is cited, not derived: it rests on the compactness of [0, 1], that is on the
 * completeness of the reals. On an open interval it fails: 1/x on (0, 1].
 */
import { fn, natural, proof, real } from 'lemmata';

export default proof({
  id: 'heine-cantor',
  title: 'A continuous function on a closed interval is uniformly continuous',
  sources: [],
  references: ['rudin1976, Theorem 4.19'],

  given: { f: fn('R', 'R') },
  hypotheses: {
    continuous:
      'forall(c in R, eps in positive, 0 <= c, c <= 1, exists(nearness in positive, forall(w in R, 0 <= w, w <= 1, abs(w - c) <= nearness, abs(f(w) - f(c)) <= eps)))',
  },

  parts: {
    uniformly: {
      states:
        'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))',
      cited:
        'a continuous mapping of a compact metric space is uniformly continuous (Rudin 1976, Theorem 4.19)',
    },
  },

  instances: {
    sizes: { grid: [0, 3] },
    raw: { grid: natural(), slope: real('[0,1]'), place: real('[0,1]'), other: real('[0,1]') },
    models: { f: 'map(arg in R, (1 + slope)*arg^2/2)' },
    construct: {
      eps: '1/2^grid',
      radius: 'eps/(1 + slope)',
      nearness: 'eps/(1 + slope)',
      c: 'place',
      w: 'max(0, place - other/(2^grid*(1 + slope)))',
      y: '1 - place/(2^grid*(1 + slope))',
      z: '1 - place/(2^grid*(1 + slope)) + (1 - other)*place/(2^grid*(1 + slope))',
    },
    regimes: {
      'tight: affine': {
        models: { f: 'map(arg in R, (1 + slope)*arg)' },
        construct: { y: '1 - radius', z: '1' },
      },
    },
  },

  controls: {
    'without zero': {
      part: 'uniformly',
      hypotheses: {
        continuous:
          'forall(c in R, eps in positive, 0 < c, c <= 1, exists(nearness in positive, forall(w in R, 0 < w, w <= 1, abs(w - c) <= nearness, abs(f(w) - f(c)) <= eps)))',
      },
      replace: ['0 <= y, y <= 1, 0 <= z', '0 < y, y <= 1, 0 < z'],
      counterexample: {
        f: 'map(arg in R, 1/max(arg, indicator(arg <= 0)))',
        eps: '1/2',
        c: '1/2',
        nearness: '1/10',
        w: '2/5',
        radius: '1/8',
        y: '1/16',
        z: '1/8',
      },
      instances: {
        models: { f: 'map(arg in R, 1/max(arg, indicator(arg <= 0)))' },
        construct: {
          eps: '1/2',
          radius: '1/2^grid',
          c: '1 - place/2',
          nearness: '1/16',
          w: '1 - place/2 - other/16 + other^2/32',
          y: '1/2^(grid + 1)',
          z: '1/2^grid',
        },
      },
      because: '1/x is continuous on (0, 1], and 1/x - 1/(2 x) exceeds every bound as x tends to 0',
    },
    'half the tolerance': {
      part: 'uniformly',
      replace: ['abs(f(y) - f(z)) <= eps', 'abs(f(y) - f(z)) <= eps/2'],
      counterexample: { f: 'map(arg in R, arg)', eps: 1, c: '1/2', nearness: 1, w: 1, radius: 1, y: 0, z: 1 },
      because: 'the radius that serves eps need not serve eps/2: f(x) = x, eps = 1, radius 1',
    },
  },
});
