/** More instances of optimization. */
import { array } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';
import { both, noTolerance, slope } from './_shared.ts';

/** Steps (x, y) that are longer than 1, against s. */
const longStep = (size: string, x: string, y: string): InstanceSpec => ({
  sizes: { I: [2, 2] },
  raw: { place: array('I') },
  draw: { place: { tables: [[0, 1]] } },
  construct: {
    'F[i in I, k in I]': `${size}*delta(i,k)`,
    'v[i in I]': `${x} + (${y} - ${x})*place[i]`,
    's[i in I]': `-(${x} + (${y} - ${x})*place[i])`,
  },
});

/** The distance is still above eps times that of the start, and one step later below it. */
const tooEarly = (draw: NonNullable<InstanceSpec['draw']>): InstanceSpec => ({
  draw: { shape: { oneOf: [2, 3] }, ...draw },
  construct: { eps: '((kappa - 1)/(kappa + 1))^t*(1 + (kappa - 1)/(kappa + 1))/2' },
});

/** In one dimension: values of both signs, one at the start and the other at w. */
const bothSigns: InstanceSpec = {
  sizes: { I: [1, 1], k: [0, 1] },
  models: { f: 'map(u in R[I], L*sum(i in I, u[i]^2/4 - 128))' },
  draw: { L: { oneOf: [1, 4] } },
  construct: { 'w[i in I]': '0', 'start[i in I]': '64' },
};

/** A point farther than 2 from the critical one, from which the Hessian falls at the full rate. */
const fromFarAway = (slope: string): Instances => ({
  regimes: {
    'from far away': {
      sizes: { I: [1, 1] },
      draw: {
        side: { oneOf: [1] },
        stretch: { oneOf: [0] },
        third: { oneOf: [1] },
        M: { oneOf: ['1/2', 1] },
        u: { oneOf: [1] },
      },
      construct: {
        'x[i in I]': 'xs[i] + 4',
        'diagonal[i in I]': `side[i]*${slope} - 4*M*third[i]`,
      },
    },
  },
});

/** The Hessian ((mu0, mu0), (mu0, -mu0)) everywhere: the entries of its second row sum to 0. */
const skewed = {
  sizes: { I: [2, 2] },
  raw: { place: array('I') },
  draw: { place: { tables: [[0, 1]] }, xs: { oneOf: [1, 2] } },
  models: {
    f: 'map(point in R[I], mu0/2*(sum(i in I, (1 - 2*place[i])*(point[i] - xs[i])^2) + sum(i in I, point[i] - xs[i])^2 - sum(i in I, (point[i] - xs[i])^2)))',
  },
} as const satisfies InstanceSpec;

/** In one dimension, of a curvature that falls from xs on. */
const flattening = {
  sizes: { I: [1, 1] },
  draw: {
    side: { oneOf: [1] },
    stretch: { oneOf: [0] },
    third: { oneOf: [-1] },
    offset: { oneOf: ['1/2'] },
    w: { oneOf: [1] },
  },
} as const satisfies InstanceSpec;

/** On [-size, size] a convex function, far above or below zero; beyond, where nothing is assumed, it falls. */
const fallingBeyond = (offset: string): InstanceSpec => ({
  sizes: { I: [1, 1] },
  draw: { size: { oneOf: [1, 2] }, curved: { oneOf: [0] } },
  models: { f: `map(z in R[I], ${offset} - 9*sum(i in I, relu(abs(z[i]) - size)^2))` },
  construct: {
    'x[i in I]': 'size*other[i]/2',
    'y[i in I]': '4*size',
    'G[i in I]': '0',
    radius: 'eps/(8*(1 + eps))',
    rho: 'eps/(8*(1 + eps))',
    'h[i in I]': 'part*eps/(8*(1 + eps))/(1 + 2*size)*(size*mark[i] - x[i])',
    s: 'part*eps/(8*(1 + eps))/(2 + 8*size)',
    t: 'part',
  },
});
/** On a set that does not contain 0, where the function is lower. */
const awayFromZero: InstanceSpec = {
  ...fallingBeyond('0'),
  models: {
    inside: 'map(z in R[I], -sum(i in I, relu(abs(z[i] - 4*size) - size)))',
    f: 'map(z in R[I], -9*sum(i in I, relu(3*size - z[i])^2))',
  },
  construct: {
    ...fallingBeyond('0').construct,
    'x[i in I]': '4*size + size*other[i]/2',
    'y[i in I]': '4*size + size*mark[i]',
    'h[i in I]': 'part*eps/(8*(1 + eps))/(1 + 2*size)*(4*size + size*mark[i] - x[i])',
  },
};
const offSet = {
  regimes: {
    'falling beyond the set': fallingBeyond('0'),
    'falling beyond the set, far above zero': fallingBeyond('4096'),
    'falling beyond the set, far below zero': fallingBeyond('(-4096)'),
  },
} satisfies Instances;

export const optimization: Readonly<Record<string, Instances>> = {
  'gd-convex-sublinear/smallest gradient': {
    regimes: {
      // From 0 with the slope 9/16 to a point of slope 15/16.
      'a gradient that grows': {
        sizes: { I: [1, 1] },
        models: {
          f: 'map(u in R[I], L/2*sum(i in I, (u[i] + 3/2)^2 - 2*relu(u[i] + 15/32)^2 + 2*relu(u[i] - 1/4)^2))',
        },
        construct: { 'start[i in I]': '0', fmin: '0', n: '1' },
      },
    },
  },
  'sgd-regret-average-rate/any vectors': {
    regimes: {
      'held at the edge, then across': {
        sizes: { I: [1, 1], n: [4, 4] },
        construct: {
          'u[i in I]': 'radius',
          'g[k in nat, i in I]': '2*radius/eta*(1 - 2*indicator(k < 3))',
          'x[0, i in I]': 'radius',
          'x[k+1, i in I]': 'max(-radius, min(radius, x[k,i] - eta*g[k,i]))',
        },
      },
    },
  },
  'sgd-regret-average-rate/in expectation': {
    regimes: {
      'one direction, long steps': {
        sizes: { I: [1, 1] },
        draw: { slope: { oneOf: [3] }, curved: { oneOf: [0] }, eta: { oneOf: [8] } },
        models: {
          inside: 'map(v in R[I], 0)',
          proj: 'map(p in R[I], i in I, p[i])',
          f: 'map(v in R[I], sum(i in I, slope[i]*v[i]))',
        },
        construct: {
          'u[i in I]': 'radius*aim[i] - eta*(n + 1)*slope[i]',
          'x[k in nat, w in Omega, i in I]': 'radius*aim[i] - eta*k*slope[i]',
          's[k in nat, w in Omega, i in I]': 'slope[i]',
          'g[k in nat, w in Omega, i in I]': 'slope[i]',
          G: 'sum(i in I, abs(slope[i]))',
          diam: 'eta*(n + 1)*sum(i in I, abs(slope[i]))',
        },
      },
    },
  },
  'sgd-regret-average-rate/tuned step': {
    regimes: Object.fromEntries(
      ['1024', '(-1024)', 'G*diam/2'].map((offset) => [
        `one coordinate, and ${offset}`,
        {
          sizes: { I: [1, 1], side: [0, 0] },
          draw: { G: { oneOf: [3] }, diam: { oneOf: [5] } },
          models: {
            inside: 'map(v in R[I], 0)',
            proj: 'map(p in R[I], i in I, p[i])',
            f: `map(v in R[I], G*sum(i in I, v[i]) + ${offset})`,
          },
          construct: {
            eta: 'diam/(G*(side + 1))',
            'u[i in I]': '-diam/(side + 1)',
            'x[k in nat, w in Omega, i in I]': '-eta*G*k',
            's[k in nat, w in Omega, i in I]': 'G',
            'g[k in nat, w in Omega, i in I]': 'G',
          },
        } satisfies InstanceSpec,
      ]),
    ),
  },
  'convex-local-minimum-global/local minima': {
    regimes: {
      'far below zero': {
        models: { f: 'map(z in R[I], -4096)' },
        construct: {
          'x[i in I]': 'size*other[i]',
          radius: 'within',
          rho: 'within',
          s: 'part*within/(1 + within + 2*size*card(I))',
          'v[i in I]': 'size*other[i]',
          t: 'part',
        },
      },
    },
  },
  'convex-local-minimum-global/flow from beyond b': {
    regimes: {
      'critical points far apart': {
        draw: { c: { oneOf: [4] }, q: { oneOf: ['7/8'] }, t: { oneOf: ['1/8'] } },
      },
    },
  },
  'convex-local-minimum-global/tangent': offSet,
  'convex-local-minimum-global/critical points': {
    regimes: { ...offSet.regimes, 'lower at zero, which is off the set': awayFromZero },
  },

  'natural-gradient-invariance/steepest descent': {
    regimes: {
      'two ones': longStep('1', '1', '1'),
      'sum of one half': longStep('1', '1', '-1/2'),
      'sum of one half, larger': longStep('3/2', '1', '-1/2'),
      'sum of one': longStep('1', '2', '-1'),
    },
  },
  'gradient-descent-condition-number-rate/optimal rate': {
    regimes: { 'at the start': { sizes: { t: [0, 0] } } },
  },
  'gradient-descent-condition-number-rate/steps that are enough': {
    regimes: { 'at the start': { sizes: { t: [0, 0] }, construct: { eps: '1' } } },
  },
  'gradient-descent-condition-number-rate/steps that are needed': {
    regimes: {
      'at the start': { sizes: { t: [0, 0] }, construct: { eps: '1' } },
      'too early': tooEarly({ a: { oneOf: [1] }, c: { oneOf: [1] } }),
      'too early, near': tooEarly({ a: { oneOf: ['1/64'] }, c: { oneOf: ['1/64'] } }),
      'too early, far': tooEarly({ a: { oneOf: [64] }, c: { oneOf: [64] } }),
      'too early, the least eigenvalue': tooEarly({
        a: { oneOf: [1] },
        c: { oneOf: [0] },
        center: { oneOf: [0] },
      }),
      'too early, the largest eigenvalue': tooEarly({
        a: { oneOf: [0] },
        c: { oneOf: [1] },
        center: { oneOf: [0] },
      }),
      'a small condition number': {
        draw: { shape: { oneOf: ['3/2'] } },
        construct: { eps: '((kappa - 1)/(kappa + 1))^t*(1 + (1 - (kappa - 1)/(kappa + 1))*late/1024)' },
      },
    },
  },
  'gradient-descent-condition-number-rate/computed iterates': {
    regimes: {
      'at once': { draw: { shape: { oneOf: [1] } }, construct: { eta: '1/L', q: '0' } },
      'at the minimum': { construct: { 'y[0, i in I]': 'center[i]', 'y[k+1, i in I]': 'center[i]' } },
      'from afar': {
        sizes: { t: [0, 0] },
        construct: {
          'y[0, i in I]': 'center[i] + 4*(start[i] - center[i])',
          'y[k+1, i in I]': 'next(array(j in I, y[k,j]))[i] + noise[k,i]',
        },
      },
      'large errors of steps that are too long': {
        sizes: { t: [2, 2] },
        draw: { shape: { oneOf: [1] }, noise: { oneOf: [-1, 1] } },
        construct: {
          eta: '4/L',
          q: 'rho',
          'lam[r in I]': 'L',
          'y[0, i in I]': 'center[i]',
          'y[k+1, i in I]': 'next(array(j in I, y[k,j]))[i] + 8*noise[k,i]',
        },
      },
    },
  },
  'nesterov-acceleration/potential': {
    regimes: {
      // The momentum of a long slope leads up the other side.
      'a slope, then steep': {
        sizes: { I: [1, 1], k: [9, 9] },
        models: { f: 'map(u in R[I], L*sum(i in I, relu(u[i] - 75/4)^2/2 - u[i]))' },
        draw: { L: { oneOf: [1] } },
        construct: { 'start[i in I]': '0', 'w[i in I]': '-15' },
      },
    },
  },
  'nesterov-acceleration/rate with the weights': { regimes: { 'values of both signs': bothSigns } },
  'nesterov-acceleration/rate': {
    regimes: {
      'values of both signs': { ...bothSigns, sizes: { I: [1, 1], k: [1, 1] } },
      'before the first step': {
        sizes: { I: [1, 1], k: [0, 0] },
        models: slope,
        construct: { 'w[i in I]': 'start[i] - 1/4' },
      },
      'w opposite to the start': {
        sizes: { I: [1, 1], k: [1, 1] },
        models: slope,
        construct: { 'start[i in I]': '1', 'w[i in I]': '-1' },
      },
    },
  },
  'nesterov-acceleration/values need not decrease': {
    regimes: {
      'all of five coordinates': {
        sizes: { I: [5, 5] },
        draw: { u: { oneOf: [1] }, v: { oneOf: [0] } },
      },
      'any other function': { models: { f: 'map(u in R[I], 1024 + L/2*sum(i in I, u[i]^2))' } },
    },
  },
  'adam-nonconvergence/best fixed point': {
    regimes: { 'the first round, at -1': { sizes: { n: [1, 1] }, construct: { u: '-1' } } },
  },
  'adam-nonconvergence/cycle': {
    regimes: {
      // From a start below 1 it takes whole cycles until x is 1.
      'at 1 in round 9': {
        sizes: { k: [3, 3] },
        draw: { C: { oneOf: [10] } },
        construct: { start: '1 - share*49/100' },
      },
      'at 1 in round 12': {
        sizes: { k: [3, 3] },
        draw: { C: { oneOf: [10] } },
        construct: { start: '1 - share*3/5' },
      },
    },
  },
  'adam-nonconvergence/gradient descent': {
    regimes: {
      // Iterates stay near 1 for long.
      'C near 2': {
        sizes: { n: [63, 63] },
        draw: { C: { oneOf: ['257/128'] } },
        construct: { eta: '1/4', u: '-1' },
      },
      // It takes a few cycles to -1.
      'a steep loss, against -1': {
        sizes: { n: [33, 33] },
        draw: { C: { oneOf: [64] } },
        construct: { b: '1/2', eta: '1/64', u: '-1' },
      },
      'a steep loss, against 1': {
        sizes: { n: [33, 33] },
        draw: { C: { oneOf: [64] } },
        construct: { eta: '1/64', u: '1' },
      },
    },
  },
  'adam-nonconvergence/AMSGrad': {
    regimes: {
      'the first round, against -2': {
        sizes: { n: [0, 0] },
        draw: { C: { oneOf: [10] } },
        construct: { eta: '7/5', u: '-2' },
      },
      'the first round, a long step': {
        sizes: { n: [0, 0] },
        draw: { C: { oneOf: [64] } },
        construct: { eta: '8', u: '-1' },
      },
      // Iterates stay near 1 for long.
      'C near 2': {
        sizes: { n: [48, 48] },
        draw: { C: { oneOf: ['257/128'] } },
        construct: { eta: '7/8', u: '-1' },
      },
      // In each cycle iterates go to -1 and back to 1.
      'C near 2, long steps': {
        sizes: { n: [48, 48] },
        draw: { C: { oneOf: ['257/128'] } },
        construct: { eta: '13', u: '-1' },
      },
      // It takes a few cycles to -1.
      'a steep loss, against -1': {
        sizes: { n: [33, 33] },
        draw: { C: { oneOf: [64] } },
        construct: { eta: '7/5', u: '-1' },
      },
      'a steep loss, against 1': {
        sizes: { n: [33, 33] },
        draw: { C: { oneOf: [64] } },
        construct: { eta: '7/5', u: '1' },
      },
    },
  },
  'adam-nonconvergence/average regret': {
    regimes: {
      'no error': { construct: { eps_n: '0' } },
      'less than no error': { construct: { eps_n: '-1' } },
      // With short steps averages are near the limit early.
      'short steps, late': {
        draw: { C: { oneOf: [10] }, share: { oneOf: ['1/64'] } },
        construct: { eps_n: '1/2', from_n: '57', n: '57 + more' },
      },
      'short steps, at last': {
        draw: { C: { oneOf: [10] }, share: { oneOf: ['1/64'] } },
        construct: { eps_n: '1', from_n: '15', n: '60' },
      },
    },
  },
  'adam-nonconvergence/average regret of AMSGrad': {
    regimes: {
      'no error': { construct: { eps_n: '0' } },
      'less than no error': { construct: { eps_n: '-1' } },
      'soon near -1': {
        draw: { C: { oneOf: [64] } },
        construct: { eta: '3', eps_n: '4', from_n: '57', n: '57 + more' },
      },
      'short steps': {
        draw: { C: { oneOf: ['17/8'] } },
        construct: { eta: '1/64', eps_n: '1/4', from_n: '57', n: '57 + more' },
      },
      // In each cycle iterates go to -1 and back to 1, and the regret grows.
      'long steps, at last': {
        draw: { C: { oneOf: [64] } },
        construct: { eta: '1024', eps_n: '48', from_n: '15', n: '60' },
      },
    },
  },
  'adam-nonconvergence/second moments': {
    regimes: {
      // Of the steps nothing is assumed.
      'any steps': { construct: { eta: '100' } },
    },
  },
  'newton-quadratic-convergence/remainder': fromFarAway('mu0'),
  'newton-quadratic-convergence/segment': fromFarAway('m'),
  'newton-quadratic-convergence/curvature': fromFarAway('mu'),
  'newton-quadratic-convergence/nonsingular': {
    regimes: {
      'the same y': {
        ...flattening,
        construct: { 'y[i in I]': 'x[i]' },
      },
      'singular at y': {
        ...flattening,
        construct: { 'y[i in I]': 'xs[i] + mu0/M' },
      },
      // xs has entries of opposite signs: a point of equal entries is far away.
      'opposite entries': {
        sizes: { I: [2, 2] },
        raw: { place: array('I') },
        draw: { place: { tables: [[0, 1]] } },
        models: {
          f: 'map(point in R[I], mu0/2*sum(i in I, (point[i] - xs[i])^2) + M/18*sum(i in I, point[i] - xs[i])^3)',
        },
        construct: {
          'xs[i in I]': '(1 - 2*place[i])*3*mu0/(4*M)',
          'x[i in I]': 'xs[i]',
          'w[i in I]': 'place[i]',
        },
      },
      skewed: both(skewed, { construct: { 'w[i in I]': 'place[i]' } }),
    },
  },
  'newton-quadratic-convergence/the step exists': {
    regimes: {
      skewed: both(skewed, { construct: { 'z[i in I]': 'xs[i]', 'e[i in I]': 'x[i] - xs[i]' } }),
      // At points of equal entries the Hessian is singular.
      'differences of entries': {
        sizes: { I: [2, 2] },
        raw: { place: array('I') },
        draw: { place: { tables: [[0, 1]] } },
        models: {
          f: 'map(point in R[I], mu0/2*sum(i in I, (point[i] - xs[i])^2) + M/18*sum(i in I, (1 - 2*place[i])*(point[i] - xs[i]))^3)',
        },
        construct: {
          'xs[i in I]': '(1 - place[i])*3*mu0/(2*M)',
          'x[i in I]': 'xs[i] + (1 - place[i])*mu0/(2*M)',
          'e[i in I]': '(15 - 14*place[i])/32*mu0/M',
          'z[i in I]': 'x[i] - e[i]',
        },
      },
    },
  },
  'newton-quadratic-convergence/log cosh diverges': {
    regimes: {
      'at the threshold': { sizes: { k: [1, 1] }, construct: { t: '10887/10000' } },
    },
  },
  'newton-quadratic-convergence/no farther': {
    regimes: Object.fromEntries(
      [
        ['y far from xs', 'xs[i] + 15/16*mu0/M'],
        ['y very far from xs', 'xs[i] + 4*mu0/M'],
        ['y far from x', 'x[i] + 15/16*mu0/M'],
        ['y is x', 'x[i]'],
      ].map(([name, y]) => [
        name,
        {
          sizes: { I: [1, 1] },
          draw: { offset: { oneOf: [1] } },
          construct: { 'y[i in I]': y as string },
        } satisfies InstanceSpec,
      ]),
    ),
  },
  'polyak-lojasiewicz-linear-rate/no rate without the inequality': {
    regimes: { 'the rate 1': { construct: { rate: '1', t: '1/2' } } },
  },
  'moving-average-variance/limit': noTolerance('eps_t', {}),
};
