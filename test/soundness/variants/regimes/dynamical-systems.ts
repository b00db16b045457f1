/** More instances of dynamical systems. */
import { array, real } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';
import { noTolerance } from './_shared.ts';

/** The flow is left before the time 0, of which nothing is assumed. */
const notBefore: Instances = {
  models: {
    theta:
      'map(time in R, p in P, theta0[p] + relu(-time)^2 - sum(r in N, sum(n in N, J[n,p]*Q[r,n])*((1 - indicator(lam[r] == 0))/(lam[r] + indicator(lam[r] == 0))*(1 - exp(-lam[r]*time)) + indicator(lam[r] == 0)*time)*sum(m in N, Q[r,m]*(f0[m] - y[m]))))',
  },
};

/** One start of the logistic map, the time n and the number of times after it, the tolerance and the exponent. */
const oneStart = (
  X: string,
  C: string,
  [n, N]: readonly [number, number],
  [eps, c]: readonly [string, string],
): InstanceSpec => ({
  sizes: { Omega: [1, 1], n: [n, n], N: [N, N] },
  construct: { 'X[w in Omega]': X, eps, c, C },
});

/** The same of two starts: one of the probability p, and the fixed point. */
const twoStarts = (
  [p, rest]: readonly [string, string],
  X: string,
  [n, N]: readonly [number, number],
  [eps, c]: readonly [string, string],
): InstanceSpec => ({
  ...oneStart(X, '(16/3)^c', [n, N], [eps, c]),
  sizes: { Omega: [2, 2], n: [n, n], N: [N, N] },
  raw: { rare: array('Omega') },
  draw: { Omega: { tables: [[p, rest]] }, rare: { tables: [[1, 0]] } },
  construct: { 'X[w in Omega]': `rare[w]*${X} + (1 - rare[w])*3/4`, eps, c, C: '(16/3)^c' },
});

export const dynamicalSystems: Readonly<Record<string, Instances>> = {
  'gradient-descent-quadratic-stability/contraction': {
    regimes: {
      'steep, before the first step': {
        draw: { lam: { oneOf: [4, 8] }, t: { oneOf: [0] } },
        sizes: { t: [0, 0] },
      },
    },
  },
  'gradient-descent-quadratic-stability/short steps converge': noTolerance('eps_t', {
    'B[r in I, i in I]': 'delta(r, i) - 2*normal[r]*normal[i]/sum(j in I, normal[j]^2)',
    'lam[r in I]': '1',
    eta: '1/2',
    'u[i in I]': 'center[i] + 1',
    from_t: 'grid',
    N: 'grid',
    t: 'grid + more',
  }),
  'gradient-descent-quadratic-stability/unstable directions': {
    regimes: {
      // The k-th part grows by the factor 16 in each step, the others vanish in the first.
      'from the critical point': {
        sizes: { grid: [1, 2] },
        construct: {
          'lam[r in I]': '1 - 5*delta(r, k)',
          eta: '1',
          'u[i in I]': 'center[i]',
          bound: '1',
          T: 'grid',
          t: 'grid + more',
        },
      },
      'from another eigenvector': {
        sizes: { I: [2, 2], grid: [1, 2] },
        construct: {
          'lam[r in I]': '1 - 5*delta(r, k)',
          eta: '1',
          'u[i in I]': 'center[i] + sum(r in I, (1 - delta(r, k))*B[r,i])',
          bound: '1',
          T: 'grid',
          t: 'grid + more',
        },
      },
    },
  },
  'gradient-flow-energy-dissipation/dissipation': {
    regimes: {
      // T = 0: x follows the flow at one time, and no other is spoken of; the coordinates of the gradient hang together.
      'at one time': {
        sizes: { I: [2, 3] },
        raw: { slope: array('I'), begin: array('I') },
        draw: { T: { oneOf: [0] }, t: { oneOf: [-1, 0, 1] }, s: { oneOf: [0] } },
        models: {
          f: 'map(point in R[I], 1/2*sum(i in I, point[i])^2 - sum(i in I, slope[i]*point[i]))',
          x: 'map(time in R, i in I, begin[i] + (slope[i] - sum(j in I, begin[j]))*time + time^2)',
        },
      },
    },
  },
  'ntk-residual-spectral-dynamics/flow by modes': notBefore,
  'ntk-residual-spectral-dynamics/residual along the flow': notBefore,
  'ntk-residual-spectral-dynamics/parameters along the flow': notBefore,
  'ntk-residual-spectral-dynamics/prediction': notBefore,
  'ntk-residual-spectral-dynamics/factors below one': {
    regimes: { 'long steps': { construct: { eta: '3' } } },
  },
  'ntk-residual-spectral-dynamics/convergence': noTolerance('eps_k', {
    'f0[n in N]': 'y[n] + 1',
    eta: '1/(2*max(r in N, lam[r]))',
  }),
  'ntk-residual-spectral-dynamics/rate': { regimes: { 'at the start': { sizes: { k: [0, 0] } } } },
  'ntk-residual-spectral-dynamics/spectral bias': {
    regimes: {
      'even powers': {
        sizes: { k: [2, 2] },
        construct: { eta: '1/4', 'lam[r in N]': '4' },
      },
      'below zero': {
        sizes: { N: [2, 2], k: [1, 1] },
        construct: { eta: '1', 'lam[r in N]': '-4 - 4*delta(r,a)', 'f0[n in N]': '4' },
      },
    },
  },
  'logistic-conjugacy-lyapunov-exponent/the arcsine law is preserved': {
    regimes: {
      'a point a little further in than the law says': {
        construct: {
          v: '2*E(w in Omega, indicator(side[w] <= -1))',
          'X[w in Omega]':
            'side[w]^2*(1/2 + side[w]*(1/2 - within*(1 - cos(pi*v/2))/2)) + (1 - side[w]^2)*21/20*(1 - cos(pi*v/2))/2',
        },
      },
      'parts of another size': {
        draw: { Omega: { tables: [['1/8', '3/4', '1/8']] }, side: { tables: [[-1, 0, 1]] } },
        construct: {
          v: '1/4',
          'X[w in Omega]':
            'side[w]^2*(1/2 + side[w]*(1/2 - within*(1 - cos(pi*v/2))/2)) + (1 - side[w]^2)*21/20*(1 - cos(pi*v/2))/2',
        },
      },
    },
  },
  'logistic-conjugacy-lyapunov-exponent/almost every start': {
    regimes: {
      'the fixed point, late': oneStart('3/4', '(16/3)^c', [4, 12], ['3/10', '8']),
      'the fixed point, later': oneStart('3/4', '(16/3)^c', [16, 1], ['1/10', '8']),
      'the fixed point, one time': oneStart('3/4', '(16/3)^c', [6, 1], ['1/2', '8']),
      'the fixed point, far off': oneStart('3/4', '(16/3)^c', [2, 2], ['3', '8']),
      'the fixed point, at once': oneStart('3/4', '(16/3)^c', [0, 1], ['2', '2']),
      'near an end': oneStart('(2 - sqrt(3))/4', '16^c', [2, 1], ['29/40', '32']),
      'near an end, one time': oneStart('(2 - sqrt(3))/4', '16^c', [6, 1], ['1/2', '8']),
      'near an end, from the start': oneStart('(2 - sqrt(3))/4', '16^c', [0, 6], ['16', '1/8']),
      'a cycle': oneStart('(5 - sqrt(5))/8', '12^c', [7, 1], ['2/5', '4']),
      'a cycle, from the start': oneStart('(5 - sqrt(5))/8', '12^c', [0, 10], ['16', '1/8']),
      'very near an end, from the start': oneStart('sin(pi/192)^2', '4096^c', [0, 7], ['3/5', '1/64']),
      'seldom near an end': twoStarts(['9/32', '23/32'], 'sin(pi/3072)^2', [10, 1], ['3/5', '1/10']),
      'very seldom near an end, late': twoStarts(
        ['1/262144', '262143/262144'],
        'sin(pi/3072)^2',
        [10, 1],
        ['1', '1'],
      ),
      'very seldom near an end': twoStarts(
        ['1/524288', '524287/524288'],
        'sin(pi/192)^2',
        [6, 1],
        ['1/2', '2'],
      ),
      'seldom near the other end after a step': twoStarts(
        ['5/256', '251/256'],
        'sin(pi/96 + pi/4)^2',
        [1, 1],
        ['2', '1'],
      ),
    },
  },
  'lyapunov-stein-equation/stable': noTolerance('eps_t', {
    'start[i in I]': '1',
    'A[i in I, j in I]': 'delta(i,j)/2',
    'P[i in I, j in I]': 'delta(i,j)*4/3',
    'Q[i in I, j in I]': 'delta(i,j)',
  }),
  'lyapunov-stein-equation/moduli below one': {
    regimes: {
      ...noTolerance('eps_t', { 'start[i in I]': '1', 'A[i in I, j in I]': 'delta(i,j)/2', a: '1/2' })
        .regimes,
      'no coordinates': {
        sizes: { I: [0, 0] },
        raw: { which: real() },
        construct: { a: '0', 'u[i in I]': '0' },
      },
    },
  },
};
