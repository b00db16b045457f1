/** More instances of lemmas. */
import { array, choice, element, real } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';
import { noTolerance, otherFactors, without } from './_shared.ts';

/** The first member, and a small tolerance. */
const atTheStart: InstanceSpec = {
  sizes: { n: [0, 0] },
  draw: { n: { oneOf: [0] }, eps_n: { oneOf: ['1/8'] } },
};

/** Two rows, of which each has nearly everything in one column. */
const farApart = {
  sizes: { J: [2, 2] },
  raw: { first: element('J') },
  draw: { first: { oneOf: [0] } },
} as const satisfies InstanceSpec;

/** Rows of one entry, of another size each. */
const constantRows = {
  raw: { size: real('positive') },
  draw: { size: { oneOf: [32, '1/32'] } },
  construct: { w: '1', 'k[j in J]': 'size', 'h[j in J]': '1/size' },
} as const satisfies InstanceSpec;

/** As many coordinates, all the same, of two points, and two variances. */
const weighed = (
  I: number,
  y: number | string,
  z: number | string,
  v: number | string,
  V: number | string,
): InstanceSpec => ({
  sizes: { I: [I, I] },
  draw: { y: { oneOf: [y] }, z: { oneOf: [z] }, v: { oneOf: [v] } },
  construct: { V: `${V}` },
});

const weights: Instances = {
  regimes: {
    'opposite points': weighed(1, 4, -4, '1/64', 2),
    'wide laws': weighed(1, 0, -24, 256, 8192),
    'far out, wide laws': weighed(1, 30, '77/2', 16, 128),
    'far out, narrow laws': weighed(1, 4, 4, '1/16', '1/2'),
    'at one place far out': weighed(1, 8, 8, '1/256', 2),
    'sixteen coordinates': weighed(16, '1/4', '1/4', '1/256', 2),
    'very many coordinates': weighed(128, 0, '-3/64', '1/4', '1/2'),
    'almost the same variance': weighed(1, 0, 4, 1, '65/64'),
  },
};

/** Two coordinates of two points. */
const twice = (y: readonly [number, number], z: readonly [number, number]): InstanceSpec => ({
  sizes: { I: [2, 2] },
  draw: { y: { tables: [y] }, z: { tables: [z] } },
});

export const lemmas: Readonly<Record<string, Instances>> = {
  'averages-in-a-convex-set/inside': {
    regimes: {
      'a box away from zero': {
        models: { inside: 'map(z in R[J], radius - max(j in J, abs(z[j] - common[j])))' },
        draw: { radius: { oneOf: ['1/4', '1/2'] }, common: { oneOf: [-8, 8] } },
        construct: { 'y[k in nat, j in J]': 'common[j] + radius*place[k,j]' },
      },
    },
  },
  'cocoercive-gradient/convex': {
    regimes: {
      'far below zero': { models: { f: 'map(u in R[I], L/2*sum(i in I, (u[i] - center[i])^2) - 2^40)' } },
    },
  },
  'flow-to-a-zero-of-a-cubic/bound': {
    regimes: {
      'zeros far apart': {
        draw: { c: { oneOf: [4] }, q: { oneOf: ['7/8'] }, t: { oneOf: ['1/8'] } },
      },
    },
  },
  'birkhoff-hopf/means': {
    regimes: {
      'large numbers': {
        ...farApart,
        construct: {
          w: '2',
          'p[j in J]': '(1 + delta(j, first))/3',
          'q[j in J]': '(2 - delta(j, first))/3',
          'u[j in J]': '64*(2*delta(j, first) - 1)',
        },
      },
    },
  },
  'birkhoff-hopf/path': {
    regimes: {
      'constant rows': { ...constantRows, construct: { ...constantRows.construct, 'u[j in J]': '0' } },
      'far apart': {
        ...farApart,
        construct: {
          w: '1024',
          'k[j in J]': '1024*delta(j, first) + (1 - delta(j, first))/1024',
          'h[j in J]': '1',
          'u[j in J]': '10*(1 - 2*delta(j, first))',
        },
      },
    },
  },
  'birkhoff-hopf/rows': {
    regimes: {
      'constant rows': {
        ...constantRows,
        construct: { ...constantRows.construct, 'x[j in J]': '1', 'y[j in J]': '1' },
      },
      'far apart': {
        ...farApart,
        construct: {
          w: '2^20',
          'k[j in J]': 'delta(j, first) + (1 - delta(j, first))/2^20',
          'h[j in J]': '(1 - delta(j, first)) + delta(j, first)/2^20',
          'x[j in J]': '256*delta(j, first) + (1 - delta(j, first))/256',
          'y[j in J]': '1',
        },
      },
    },
  },
  'birkhoff-hopf/contraction': {
    regimes: {
      'far apart': {
        sizes: { I: [2, 2], J: [2, 2] },
        draw: {
          K: {
            tables: [
              [
                [1, '1/1048576'],
                ['1/1048576', 1],
              ],
            ],
          },
          x: { tables: [[256, '1/256']] },
          y: { tables: [[1, 1]] },
        },
      },
    },
  },
  'dependence-of-a-table/nonnegative': without('X', 'Y'),
  'kullback-leibler-of-tables/nonnegative': without('Y'),
  'kullback-leibler-of-tables/Hellinger distance': {
    regimes: {
      ...without('Y').regimes,
      'much in one cell': {
        sizes: { X: [3, 3], Y: [3, 3] },
        raw: { row: element('X'), column: element('Y') },
        construct: {
          'A[x in X, y in Y]': '1024*delta(x,row)*delta(y,column)',
          'B[x in X, y in Y]': '8*delta(x,row)*delta(y,column) + 127*(1 - delta(x,row)*delta(y,column))',
        },
      },
    },
  },
  'conditional-dependence/nonnegative': without('X', 'Y', 'Z'),
  'threshold-changes/one of a sum': {
    regimes: {
      'a term after the sum': {
        sizes: { n: [0, 1], i: [1, 2] },
        construct: { 'f[l in nat]': 'delta(l, i)' },
      },
      'a first term below zero': {
        sizes: { n: [2, 2], i: [1, 1] },
        construct: { 'f[l in nat]': 'delta(l, 1) - delta(l, 0)' },
      },
    },
  },
  'zeros-of-affine-pieces/zero of a piece': {
    regimes: {
      // c is the zero at p; the other one is between x and y, as is the first breakpoint.
      'two zeros': {
        sizes: { n: [1, 2] },
        raw: { side: real(), far: real() },
        draw: { side: { oneOf: [-1, 1] }, far: { oneOf: [-3, 5] } },
        models: { f: 'map(s in R, abs(s) - 1)' },
        construct: {
          p: 'side',
          't[i in nat]': 'far*side*indicator(1 <= i)',
          c: 'side',
          x: '-5/4 - 3/4*side',
          y: '5/4 - 3/4*side',
        },
      },
    },
  },
  'limit-of-shifted-sequence/later': noTolerance('eps_k', { p: '1' }),
  'limit-of-shifted-sequence/earlier': noTolerance('eps_k', { p: '1' }),
  'limits-are-linear/combination': noTolerance('eps_k', { p: '1', q: '1', c: '1', d: '1' }),
  'limit-of-product/product': noTolerance('eps_k', { p: '1', q: '1', A: '1', B: '1' }),
  'limit-of-product/null times bounded': noTolerance('eps_k', { p: '1', q: '1', C: '1' }),
  'squeeze-theorem/between': noTolerance('eps_k', { p: '1' }),
  'squeeze-theorem/dominated': noTolerance('eps_k', { p: '1', C: '1' }),
  'monotone-sequences-converge/rising': noTolerance('eps_n', { 'spread[s in S]': '1' }),
  'monotone-sequences-converge/falling': noTolerance('eps_n', { 'spread[s in S]': '1' }),
  'null-sequences/reciprocal': { regimes: { 'at the start': atTheStart } },
  'null-sequences/geometric': { regimes: { 'at the start': atTheStart } },
  'subsets-of-a-size/one size': { regimes: { 'one of several points': { sizes: { m: [2, 3], k: [1, 1] } } } },
  'subsets-of-a-size/sizes up to a number': {
    regimes: { 'at most one of several points': { sizes: { m: [2, 3], d: [0, 1] } } },
  },
  'geometric-completeness/limit': { regimes: { 'any x': { draw: { x: { between: [-4, 4] } } } } },
  'distances-on-the-line/neighbours': {
    regimes: {
      'steep behind the last point': {
        sizes: { n: [1, 1], i: [0, 3], j: [0, 3] },
        construct: { 'f[k in nat]': 'start + 100*relu(k - n)' },
      },
    },
  },
  'heine-cantor/uniformly': {
    regimes: {
      'no tolerance': { construct: { eps: '0', radius: '1/2^grid' } },
      'from end to end': { draw: { slope: { oneOf: [0] } }, construct: { y: '0', z: '1' } },
    },
  },
  'monotone-coupling/masses before a point': {
    regimes: { 'at the end and behind it': { sizes: { n: [0, 0], k: [1, 2] } } },
  },
  'parity/mirrored': { regimes: { 'any numbers': { sizes: { n: [0, 1], j: [0, 2], d: [0, 2] } } } },
  'concatenated-rows/rows': {
    regimes: { 'behind the first rows': { sizes: { k: [2, 3], i: [0, 1] } } },
  },
  'nearly-orthonormal-vectors/quadratic forms': without('T'),
  'nearly-orthonormal-vectors/combinations': without('I', 'T'),
  'nearly-orthonormal-vectors/inner products': without('I', 'T'),
  'nearly-orthonormal-vectors/both sides': without('I', 'J'),
  'nearly-orthonormal-vectors/sums of dyads': without('I', 'J'),
  'normal-covariance-divergence/nonnegative': {
    regimes: {
      // A long axis whose coordinates add up to little.
      'along (4, -3) and (3, 4)': {
        sizes: { J: [2, 2] },
        raw: { one: element('J') },
        construct: {
          'u[a in J, j in J]': 'delta(a,j)',
          's[a in J]': '7',
          'v[b in J, j in J]': '(4*delta(b,j) + 3*(1 - delta(b,j))*(1 - 2*delta(b,one)))/5',
          't[b in J]': '1 + 99*delta(b,one)',
        },
      },
    },
  },
  'linear-map-bounded/bound': { regimes: { 'no columns': { sizes: { I: [1, 3], J: [0, 0] } } } },
  'banach-fixed-point/stopping bound': {
    regimes: {
      'each coordinate is fixed when all are the same': {
        sizes: { S: [2, 4] },
        construct: {
          'start[s in S]':
            '(planted[s] - q*sum(t in S, M[s,t]*planted[t])/card(S))/(1 - q*sum(t in S, M[s,t])/card(S))',
        },
      },
    },
  },
  'gronwall/exponential': {
    regimes: {
      'one summand at the start': {
        construct: {
          'a[l in nat]': '0',
          'b[l in nat]': 'delta(l, 0)',
          'u[0]': 'start',
          'u[l+1]': 'u[l] + b[l]',
        },
      },
    },
  },
  'orthonormal-vectors/one more': {
    regimes: {
      'more vectors': {
        sizes: { l: [0, 3] },
        construct: { 'q[o in nat, h in K]': '(1 + factor[o]^2)*indicator(place[h] == o)' },
      },
      'a right angle that is no axis': {
        sizes: { K: [2, 2], l: [0, 0] },
        construct: { 'q[o in nat, h in K]': '4 - place[h]', 'c[h in K]': '(3 - 7*place[h])/5' },
      },
    },
  },
  'orthonormal-vectors/Gram and Schmidt': {
    regimes: {
      'more vectors than coordinates': { sizes: { K: [2, 2], j: [3, 3], p: [2, 2], q: [2, 2] } },
      'fewer vectors': { sizes: { K: [2, 3], j: [1, 1], l: [1, 2], p: [0, 0] } },
      'no axes': {
        sizes: { K: [2, 2], p: [0, 1], q: [0, 1] },
        construct: {
          'B[r in nat, h in K]': '(delta(r,0)*(4 - place[h]) + delta(r,1)*(3 - 7*place[h]))/5',
          'u[r in nat, h in K]': 'factor[r]*(delta(r,0)*(4 - place[h]) + delta(r,1)*(3 - 7*place[h]))/5',
        },
      },
      'not orthogonal': {
        sizes: { l: [0, 1], p: [0, 1] },
        construct: {
          'u[r in nat, h in K]': 'factor[r]*indicator(place[h] == r) + delta(r,1)*indicator(place[h] == 0)',
          'T[r in nat, s in nat]': 'delta(r,s)*factor[r] + delta(r,0)*delta(s,1)',
        },
      },
    },
  },
  'orthonormal-vectors/columns of a matrix': {
    regimes: {
      'no axes': {
        sizes: { K: [2, 2], p: [0, 1], q: [0, 1] },
        construct: {
          'U[h in K, i in A]': 'factor[0]*(4 - place[h])/5',
          'B[r in nat, h in K]': '(delta(r,0)*(4 - place[h]) + delta(r,1)*(3 - 7*place[h]))/5',
        },
      },
      'two columns, below zero': {
        sizes: { K: [2, 3], A: [2, 2] },
        raw: { numbering: choice('nat', 'A'), number: array('A') },
        draw: {
          numbering: {
            tables: Array.from({ length: 64 }, (_, n) => [0, 1, ...Array(64).fill(0)].slice(0, n)),
          },
          number: { tables: [[0, 1]] },
        },
        construct: {
          m: '2',
          d: 'card(K) - 2',
          'e(r in nat)': 'numbering(r)',
          'U[h in K, i in A]': '-(1 + number[i])*indicator(place[h] <= 1)',
          'x[r in nat, i in A]': '-(1 + number[i])',
        },
      },
    },
  },
  'path-to-a-factorised-minimum/path': {
    regimes: {
      ...without('C').regimes,
      ...otherFactors,
    },
  },
  'breakpoints-of-a-layer/layer': {
    regimes: {
      // Of the function behind the last one nothing is assumed.
      'one unit too many': {
        sizes: { n: [0, 0], w: [1, 1], l: [1, 1] },
        models: { f: 'map(u in nat, s in R, s - 5*indicator(u == 0))' },
        construct: { 'r[i in nat]': '5', x: '-1', z: '0', y: '1' },
      },
    },
  },
  'gaussian-weights-dominated/bound': weights,
  'gaussian-weights-dominated/with the position': weights,
  'gaussian-weights-dominated/products of coordinates': {
    regimes: {
      'one position': twice([8, 1], [8, 1]),
      'one position, one distance': twice([0, 8], [4, 0]),
      'one position, one distance, against each other': twice([8, -8], [8, -4]),
      'a distance like a position': twice([8, 12], [8, -4]),
      'a distance after a position': twice([-4, 12], [-4, 4]),
    },
  },
};
