/**
 * Instances that refute variants which the instances of the claims leave standing, by part: mostly such that a hypothesis or a
 * condition of the claim itself is violated, so that they have no place in its own module.
 */
import { array, choice, element, natural, probability, real } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../src/proof/claim.ts';

const greedy = '2*gamma*error/(1 - gamma) * share';

/** No witness is below 0. What exists must be positive, and a constructed s = 0 would count as an error of the instances. */
const noRadius: Instances = {
  regimes: { 'no radius': { draw: { radius: { oneOf: [0] } }, construct: { s: '(1 - lam)/128' } } },
};

/** Other plans Q that are none: without the right rows, the right columns, or without signs. */
const notPlans = {
  'one source': { raw: { source: element('I') }, construct: { 'Q[i in I, j in J]': 'delta(i,source)*b[j]' } },
  'one target': { raw: { target: element('J') }, construct: { 'Q[i in I, j in J]': 'a[i]*delta(j,target)' } },
  'entries below zero': {
    sizes: { I: [2, 4], J: [2, 4] },
    raw: { s: array('I'), t: array('J') },
    construct: {
      'Q[i in I, j in J]': 'P[i,j] + (s[i] - a[i]*sum(k in I, s[k]))*(t[j] - b[j]*sum(l in J, t[l]))',
    },
  },
} as const satisfies Record<string, InstanceSpec>;

/** The same with costs that have the marginals as their row sums, or as their column sums; `free` is the slack. */
const marginalCosts = (free: string) =>
  ({
    'one source, rows of costs': {
      ...notPlans['one source'],
      construct: {
        ...notPlans['one source'].construct,
        'f[i in I]': `(a[i] - sum(j in J, g[j] + ${free}))/card(J)`,
      },
    },
    'one target, columns of costs': {
      ...notPlans['one target'],
      construct: {
        ...notPlans['one target'].construct,
        'g[j in J]': `(b[j] - sum(i in I, f[i] + ${free}))/card(I)`,
      },
    },
  }) as const satisfies Record<string, InstanceSpec>;

const nonnegativePotentials = { f: { between: [0, 4] }, g: { between: [0, 4] } } as const;

/** An optimal plan and potentials that nobody has to propose: every target is served by one source. */
const planted = {
  raw: {
    origin: choice('J', 'I'),
    mass: probability('J'),
    gap: array('I', 'J', { is: 'nonnegative' }),
    plantedLeft: array('I', { is: 'nonnegative' }),
    plantedRight: array('J', { is: 'nonnegative' }),
  },
  construct: {
    'a[i in I]': 'sum(j in J, delta(origin[j], i)*mass[j])',
    'b[j in J]': 'mass[j]',
    'P[i in I, j in J]': 'delta(origin[j], i)*mass[j]',
    'f[i in I]': 'plantedLeft[i]',
    'g[j in J]': 'plantedRight[j]',
    'C[i in I, j in J]': 'f[i] + g[j] + gap[i,j]*(1 - delta(origin[j], i))',
  },
} as const satisfies InstanceSpec;

/** From one point to another, on which the plan depends alone. */
const route = {
  raw: { source: element('X'), target: element('X'), lift: array('X', { is: 'nonnegative' }) },
  construct: {
    'mu[x in X]': 'delta(x,source)',
    'nu[x in X]': 'delta(x,target)',
    'P[x in X, y in X]': 'delta(x,source)*delta(y,target)',
    'h[x in X]': 'd[x,target]',
  },
} as const satisfies InstanceSpec;

/** Two specifications as one. */
const both = (a: InstanceSpec, b: InstanceSpec): InstanceSpec => ({
  ...a,
  ...b,
  raw: { ...a.raw, ...b.raw },
  construct: { ...a.construct, ...b.construct },
});

const alsoPlanted = (all: Readonly<Record<string, InstanceSpec>>): Record<string, InstanceSpec> =>
  Object.fromEntries(Object.entries(all).map(([name, more]) => [`planted, ${name}`, both(planted, more)]));

/** Blocks whose outputs cost the loss what their weights spare the regulariser, or the other way round: every point is a minimum. */
const flat: Instances = {
  raw: { offset: real(), weight: real(), freeU: array('K', 'A'), freeV: array('K', 'C') },
  regimes: {
    flat: {
      draw: { weight: { between: [-2, 2] } },
      models: {
        phi: 'map(y in R[A], z in R[C], s in S, o in O, (y[row]^2 + z[column]^2)*pattern[s,o])',
        theta: 'map(y in R[A], z in R[C], weight*(y[row]^2 + z[column]^2))',
        loss: 'map(X in R[S, O], offset + sum(s in S, sum(o in O, G[s,o]*X[s,o])))',
      },
      construct: {
        'U[k in K, i in A]': '(1 - delta(k,zero))*freeU[k,i]',
        'V[k in K, j in C]': '(1 - delta(k,zero))*freeV[k,j]',
        'G[s in S, o in O]': '-lam*weight*pattern[s,o]/norm',
      },
    },
  },
};

/** The one column that is not zero, as a factorisation of its own. */
const sameColumn = {
  sizes: { K: [2, 2], M: [1, 1] },
  construct: { 'U2[m in M, i in A]': 'sum(k in K, U[k,i])', 'V2[m in M, j in C]': 'sum(k in K, V[k,j])' },
} as const satisfies InstanceSpec;

/** Singular vectors with four equal entries. */
const spread = {
  sizes: { K: [2, 2], A: [4, 4], C: [4, 4] },
  models: {
    loss: 'map(X in R[A, C], offset + 1/2*sum(i in A, sum(j in C, (X[i,j] - (optimum + lam)/4)^2)))',
  },
  construct: {
    'U[k in K, i in A]': '(1 - delta(k,zero))*root[k]/2',
    'V[k in K, j in C]': '(1 - delta(k,zero))*root[k]/2',
    'G[i in A, j in C]': '-lam/4',
  },
} as const satisfies InstanceSpec;

/** A set of weights may be empty, and has no maximum then. */
const noWeights = {
  models: { loss: 'map(X in R[A, C], 0)' },
  construct: { 'U[k in K, i in A]': '0', 'V[k in K, j in C]': '0', 'G[i in A, j in C]': '0' },
} as const;
const noSingularValues = {
  construct: { 'P[i in A, t in T]': '0', 'Q[j in C, t in T]': '0' },
} as const;

/** Directions of another length than one, with a large entry where the loss has its slope. */
const long = {
  sum: (index: string, at: string, unit: string) =>
    `big*delta(${index},${at}) + (1/2 - big)*delta(${index},${unit})`,
  'square of two': (index: string, at: string, unit: string) =>
    `7/5*delta(${index},${at}) + 1/5*delta(${index},${unit})`,
} as const;

/** The first member, and a small tolerance. */
const atTheStart: InstanceSpec = {
  sizes: { n: [0, 0] },
  draw: { n: { oneOf: [0] }, eps_n: { oneOf: ['1/8'] } },
};

/** A set without elements, each in turn: what is no maximum there is a sum. */
const without = (...sets: readonly string[]): Instances => ({
  regimes: Object.fromEntries(sets.map((set) => [`no ${set}`, { sizes: { [set]: [0, 0] as const } }])),
});

/** Widths are drawn one by one: all are the same but the last, at times. */
const fewerOutputs: Instances = {
  regimes: { 'fewer outputs': { sizes: { I: [2, 3], K: [2, 2] } } },
};

/** Of the number C computed factors U, s and V, nothing of which is kept. */
const single = (C: number, U: number, V: number, s: number, q: number): InstanceSpec => ({
  sizes: { I: [1, 1], J: [1, 1], T: [1, 1], T2: [1, 1], k: [0, 0] },
  draw: { z: { oneOf: [0] }, z2: { oneOf: [0] } },
  construct: {
    'C[i in I, j in J]': `${C}`,
    'U[i in I, t in T]': `${U}`,
    'V[j in J, t in T]': `${V}`,
    's[t in T]': `${s}`,
    'mark[t in T]': '0',
    c: `${s}`,
    dU: `${Math.abs(U * U - 1)}`,
    dV: `${Math.abs(V * V - 1)}`,
    q: `${q}`,
    R0: `${Math.abs(C - U * s * V)}`,
    E0: `${Math.abs(U * C * V - s)}`,
    'P[i in I, l in nat]': '0',
    'Q[l in nat, j in J]': '0',
    'U2[i in I, t in T2]': '1',
    'V2[j in J, t in T2]': '1',
    's2[t in T2]': `${C}`,
    'mark2[t in T2]': '0',
    c2: `${C}`,
    'P2[i in I, l in nat]': '0',
    'Q2[l in nat, j in J]': '0',
  },
});

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
/** Three fair coins. */
const coins = {
  sizes: { N: [3, 3] },
  draw: {
    coin: {
      tables: [
        [
          [0, 0, 0, 0, 1, 1, 1, 1],
          [0, 0, 1, 1, 0, 0, 1, 1],
          [0, 1, 0, 1, 0, 1, 0, 1],
        ],
      ],
    },
    t: { oneOf: ['1/2', '3/2'] },
  },
  construct: { 'a[i in N]': '0', 'b[i in N]': '1' },
} as const;
const threeCoins: InstanceSpec = {
  ...coins,
  sizes: { ...coins.sizes, Omega: [8, 8] },
  raw: { coin: array('N', 'Omega') },
  construct: { ...coins.construct, 'p[w in Omega]': '1/8', 'X[i in N, w in Omega]': 'coin[i,w]' },
};

/** A tolerance that is not positive, of which no definition of a derivative speaks. */
const noTolerance = (more: InstanceSpec = {}): Instances => ({
  regimes: {
    'no tolerance': {
      ...more,
      draw: { ...more.draw, eps: { oneOf: [0, -1] } },
      construct: { ...more.construct, near: '1' },
    },
  },
});

/** Of the optimal value nothing is assumed. */
const anyOptimum: Instances = {
  raw: { apart: array('S') },
  regimes: { 'any x': { construct: { 'x[s in S]': 'value[s] + apart[s]' } } },
};

/** No law, but a table of another mass. */
const anyMass: Instances = {
  regimes: { 'any mass': { construct: { 'T[x in X, y in Y]': '4*mass[x]*rows[x,y]' } } },
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

/** The distance is still above eps times that of the start, and one step later below it. */
const tooEarly = (draw: NonNullable<InstanceSpec['draw']>): InstanceSpec => ({
  draw: { shape: { oneOf: [2, 3] }, ...draw },
  construct: { eps: '((kappa - 1)/(kappa + 1))^t*(1 + (kappa - 1)/(kappa + 1))/2' },
});

/** Vectors whose images are longer than that of a unit vector. */
const notOfLengthOne = (matrix: string, column: string) =>
  ({
    'of length two': { construct: { 'z[j in I]': `2*${matrix}[j,${column}]` } },
    'one entry is one half': {
      sizes: { I: [4, 4] },
      draw: { spread: { tables: [[4, 1, 1, 1]] } },
      construct: { 'z[j in I]': 'delta(j, big)/2 + 8*(1 - delta(j, big))' },
    },
    'the last entry is one half': {
      sizes: { I: [4, 4] },
      draw: { spread: { tables: [[4, 2, 2, 1]] } },
      construct: { 'z[j in I]': 'delta(j, small)/2 + 8*(1 - delta(j, small))' },
    },
    'large entries whose cubes sum to one': {
      sizes: { I: [3, 3] },
      raw: { root: array('I') },
      draw: { spread: { tables: [[4, 1, 1]] }, root: { tables: [[9, -8, -6]] } },
      construct: { 'z[j in I]': 'root[j]' },
    },
  }) as const satisfies Record<string, InstanceSpec>;

/** In one dimension: values of both signs, one at the start and the other at w. */
const bothSigns: InstanceSpec = {
  sizes: { I: [1, 1], k: [0, 1] },
  models: { f: 'map(u in R[I], L*sum(i in I, u[i]^2/4 - 128))' },
  draw: { L: { oneOf: [1, 4] } },
  construct: { 'w[i in I]': '0', 'start[i in I]': '64' },
};
/** A slope, by which values differ between points however near. */
const slope = { f: 'map(u in R[I], L*sum(i in I, u[i]))' } as const;

/** A loss of which no coordinate is scaled, at its point of inflection or elsewhere. */
const cubes = {
  sizes: { N: [1, 2] },
  models: { L: 'map(v in R[N], sum(n in N, v[n]^3))' },
  draw: { e: { oneOf: [0] }, w: { oneOf: [-1, 0, 1] }, a: { oneOf: [2] } },
  construct: {
    'g[n in N]': '3*w[n]^2',
    'H[n in N, m in N]': '6*w[n]*delta(n,m)',
    radius: 'min(1, eps)',
    rho: 'min(1, eps)',
    near: 'min(1, eps)',
    'h[n in N]': 'spread[n]*radius/2',
    'k[n in N]': 'way[n]*near/2',
  },
} as const satisfies InstanceSpec;

/** At rest in a minimum of rank one, against other factors; of each row of K, or of the one that counts. */
const atRest = (U1: string, V1: string, row = 'indicator(place[h] == 0)'): InstanceSpec => ({
  sizes: { C: [1, 1] },
  raw: { unit: array('A'), root: real(), norm: real() },
  draw: { unit: { tables: [[1], ['3/4', 1]] }, root: { oneOf: [1, 2] } },
  models: {
    loss: 'map(X in R[A, C], 1/2*sum(i in A, sum(j in C, (X[i,j] - 2*lam*unit[i]/norm)^2)))',
    UP: 'map(moment in R, row in K, entry in A, root*indicator(place[row] == 0)*unit[entry]/norm)',
    VP: 'map(moment in R, row in K, entry in C, root*indicator(place[row] == 0))',
  },
  construct: {
    lam: 'root^2',
    norm: '(3 + card(A))/4',
    'U[h in K, i in A]': 'root*indicator(place[h] == 0)*unit[i]/norm',
    'V[h in K, j in C]': 'root*indicator(place[h] == 0)',
    'U2[h in K, i in A]': 'root*indicator(place[h] == 0)*unit[i]/norm',
    'V2[h in K, j in C]': 'root*indicator(place[h] == 0)',
    'U1[h in K, i in A]': `root*(${U1})*${row}*unit[i]/norm`,
    'V1[h in K, j in C]': `root*(${V1})*${row}`,
    L: '1',
  },
});

/** One interval of one grid, and a point; also such as are none. */
const interval = (n: number, j: number, d: number, x: number = 0, k = 0): InstanceSpec => ({
  sizes: { n: [n, n], j: [j, j], d: [d, d], k: [k, k] },
  draw: { x: { oneOf: [x] } },
});
/** Counted wrongly: j + 1 is more than 2^n. */
const noIntervals = {
  'behind the end': { sizes: { n: [0, 0], j: [1, 1], d: [0, 3], k: [0, 0] }, draw: { x: { oneOf: [1.5] } } },
  'behind the end of two': interval(1, 2, 0, 1.25),
} as const;

/** Functions on the grid, as one affine piece. */
const onePiece = (slope: string, height: string): InstanceSpec => ({
  models: { g: `map(z in R, ${slope}*z + ${height})` },
  construct: { p: '1', 'A[i in nat]': slope, 'B[i in nat]': height, 'q(j in nat)': '0' },
});
/** Pieces that take both labels, 0 and 1 in turn; all other points are on the last one. */
const bothLabels = (p: number): InstanceSpec => ({
  raw: { piece: choice('nat', 'nat') },
  draw: {
    piece: {
      tables: Array.from({ length: 24 }, (_, n) =>
        Array.from({ length: n }, (_, j) => Math.min(p - 1, Math.floor(j / 2))),
      ),
    },
  },
  construct: {
    'v[j in nat]': `par[j]*indicator(j < ${2 * p}) + (j - ${2 * p - 2})*indicator(${2 * p} <= j)`,
    p: `${p}`,
    'A[i in nat]': '2^k',
    'B[i in nat]': '-2*i',
    'q(j in nat)': 'piece(j)',
  },
});
const countedPoints = { raw: { count: natural() } } as const;
/** A layer of no depth: an affine function. */
const noLayer = (slope: string, offset: string, k: readonly [number, number], width = 1): InstanceSpec => ({
  sizes: { width: [width, width], depth: [0, 0], k },
  construct: { 'last[i in nat]': slope, offset },
});

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

/** A normal number that is Z, a step (h, j) from (mu, s), and f with its growth c*(1 + u^2)^k. */
const stepped = (
  f: string,
  [c, k]: readonly [number | string, number],
  [mu, s, Z]: readonly [number | string, number, number],
  [h, j]: readonly [number | string, number | string],
): InstanceSpec => ({
  sizes: { Omega: [1, 1] },
  draw: { c: { oneOf: [c] }, k: { oneOf: [k] }, s: { oneOf: [s] } },
  models: { f },
  construct: { 'Z[w in Omega]': `${Z}`, mu: `${mu}`, h: `${h}`, j: `${j}` },
});
const steep = 'map(v in R, v^80/80)';

/** A law with six moments of the normal one, f of degree four at most with its growth, a place (mu, s), and a step. */
const warm = (
  f: string,
  [c, k]: readonly [number | string, number],
  [mu, s]: readonly [number | string, number | string],
  h: number | string,
): InstanceSpec => ({
  sizes: { Omega: [9, 9] },
  draw: {
    Omega: {
      tables: [
        [
          '18660/4194304',
          '652875/4194304',
          '31050/4194304',
          '628965/4194304',
          '1695204/4194304',
          '196965/4194304',
          '409050/4194304',
          '540875/4194304',
          '20660/4194304',
        ],
      ],
    },
    place: { tables: [[-6, -3, -2, -1, 0, 1, 2, 3, 6]] },
    j: { between: [0, 4] },
    c: { oneOf: [c] },
    k: { oneOf: [k] },
    s: { oneOf: [s] },
  },
  models: { f },
  construct: { 'Z[w in Omega]': '8/15*place[w]', mu: `${mu}`, h: `${h}` },
});
const fourth = 'map(v in R, v^4/24)';

/** Two states that change places in each step. */
const changingPlaces = {
  sizes: { S: [2, 2] },
  construct: {
    'P[s in S, a in A, t in S]': '1 - delta(s,t)',
    'd[s in S]': '((1 - gamma)*rho[s] + gamma)/(1 + gamma)',
  },
} as const satisfies InstanceSpec;
/** From each state to all states alike. */
const evenly = {
  'P[s in S, a in A, t in S]': '1/card(S)',
  'd[s in S]': '(1 - gamma)*rho[s] + gamma/card(S)',
} as const;

/** Two states and two actions: the old policy stays at home, the new one leaves with a small chance or at once. */
const leavingHome = {
  sizes: { S: [2, 2], A: [2, 2] },
  raw: { home: element('S'), stay: element('A'), chance: real(), worth: real() },
  draw: {
    gamma: { oneOf: ['1/2'] },
    home: { oneOf: [0] },
    stay: { oneOf: [0] },
    chance: { oneOf: ['1/8', 1] },
    worth: { oneOf: [-1] },
  },
  construct: {
    'P[s in S, a in A, t in S]':
      'delta(s,home)*(delta(a,stay)*delta(t,home) + (1 - delta(a,stay))*(1 - delta(t,home))) + (1 - delta(s,home))*delta(s,t)',
    'old[s in S, a in A]': 'delta(a,stay)',
    'new[s in S, a in A]': 'delta(a,stay) + delta(s,home)*chance*(1 - 2*delta(a,stay))',
    'rho[s in S]': 'delta(s,home)',
    'd[s in S]': 'delta(s,home)',
    'slope[s in S, a in A]': 'new[s,a] - old[s,a]',
    'V[s in S]': 'delta(s,home) + (1 - delta(s,home))*worth',
    'r[s in S, a in A]':
      'delta(s,home)*(delta(a,stay)*(1 - gamma) - (1 - delta(a,stay))*(1 + gamma*worth)) + (1 - delta(s,home))*(1 - gamma)*worth',
    'W[s in S]': 'V[s] - delta(s,home)*2*chance/(1 - gamma*(1 - chance))',
  },
} as const satisfies InstanceSpec;

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

/** The first strategy beats all mixtures of the other two near itself, but not what has one of these with a negative share. */
const againstMixtures = {
  sizes: { I: [3, 3] },
  raw: { place: array('I'), head: element('I') },
  draw: { place: { tables: [[0, 1, -1]] }, head: { oneOf: [0] } },
  construct: {
    'p[i in I]': 'delta(i,head)',
    'A[i in I, j in I]': '(1 - delta(i,head))*(1 - delta(j,head))*(delta(i,j) - 2)',
  },
} as const satisfies InstanceSpec;

/** The flow is left before the time 0, of which nothing is assumed. */
const notBefore: Instances = {
  models: {
    theta:
      'map(time in R, p in P, theta0[p] + relu(-time)^2 - sum(r in N, sum(n in N, J[n,p]*Q[r,n])*((1 - indicator(lam[r] == 0))/(lam[r] + indicator(lam[r] == 0))*(1 - exp(-lam[r]*time)) + indicator(lam[r] == 0)*time)*sum(m in N, Q[r,m]*(f0[m] - y[m]))))',
  },
};

/** An information bottleneck whose three codes are the three inputs, and whose labels do not depend on them. */
const threeLabels = {
  sizes: { X: [3, 3], Y: [3, 3], Z: [3, 3] },
  draw: {
    W: {
      tables: [
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
      ],
    },
    beta: { oneOf: [64] },
  },
  construct: {
    'J[x in X, y in Y]': '1/9',
    'q[z in Z, y in Y]': '(guess[z,y] + 5)/16',
    'r[z in Z]': '1/3',
  },
} as const satisfies InstanceSpec;
/** Any decoder and any prior. */
const unmatched = {
  'J[x in X, y in Y]': 'p[x]*rows[x,y]',
  'q[z in Z, y in Y]': '(guess[z,y] + 1/card(Y))/2',
  'r[z in Z]': '(code[z] + 1/card(Z))/2',
} as const;

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

/** Four points of mean 0 and of the covariance 1, to which one component is fitted, its axes turned by an angle, those of the update by another. */
const standardNormal = (
  cosine: string,
  sine: string,
  updatedCosine: string,
  updatedSine: string,
): InstanceSpec => ({
  sizes: { N: [4, 4], K: [1, 1], J: [2, 2] },
  raw: { first: array('J') },
  draw: {
    x: {
      tables: [
        [
          [-1, -1],
          [-1, 1],
          [1, -1],
          [1, 1],
        ],
      ],
    },
    tau: { oneOf: [1] },
    first: { tables: [[1, 0]] },
  },
  construct: {
    'r[n in N, k in K]': '1',
    'w[k in K]': '1',
    'm[k in K, j in J]': '0',
    's[k in K, a in J]': '1',
    't[k in K, a in J]': '1',
    'u[k in K, a in J, j in J]': `${cosine}*delta(a,j) + ${sine}*(first[a] - first[j])`,
    'v[k in K, a in J, j in J]': `${updatedCosine}*delta(a,j) + ${updatedSine}*(first[a] - first[j])`,
  },
});

/** Knots at the naturals, and nothing that a function that is 0 on [0, 1] must have. */
const unitCells = {
  h: '1',
  't[i in nat]': 'i',
  L: '0',
  B: '0',
  omega: '0',
  bound_y: 'share',
  y: '1',
  z: '1',
};
/** On [0, 1] it is 0. */
const bent = 'map(arg in R, -64*max(arg - 1, 0)^2)';
const bentRight = {
  'bent to the right of 1': { models: { f: bent }, construct: { ...unitCells, p: '1', j: '1', x: '3/2' } },
  'bent to the right of 1, one cell further': {
    models: { f: bent },
    construct: { ...unitCells, p: '0', j: '0', x: '3/2' },
  },
} satisfies Record<string, InstanceSpec>;
/** Tolerances that no network keeps to outside of [0, 1], or at a kink that is no knot. */
const tolerance = {
  eps: '1/2',
  radius: '1/2',
  N: '2',
  N0: '2',
  n: '2',
  y: '1',
  z: '1',
  eta: '1/2',
  c: '1',
  w: '1',
  nearness: '1/2',
};
const bentOutside = {
  'bent to the right of 1': { models: { f: bent }, construct: { ...tolerance, x: '2' } },
  'bent to the left of 0': {
    models: { f: 'map(arg in R, 64*max(-arg, 0)^2)' },
    construct: { ...tolerance, x: '-2' },
  },
  'a kink between knots': {
    models: { f: 'map(arg in R, abs(arg - 1/2))' },
    construct: { ...tolerance, eps: '0', x: '1/2' },
  },
} satisfies Record<string, InstanceSpec>;

/** One place, an integrand of the value there alone, and a step from u in the direction h. */
const oneStep = (
  L: string,
  [c, k]: readonly [string, number],
  [u, h]: readonly [string, string],
  eps: readonly string[] = ['1'],
  x = '0',
): InstanceSpec => ({
  sizes: { T: [1, 1] },
  draw: { k: { oneOf: [k] }, eps: { oneOf: eps } },
  models: { L: `map(a in R, y in R, z in R, ${L})` },
  construct: {
    c,
    'x[t in T]': x,
    'u[t in T]': u,
    'h[t in T]': h,
    'du[t in T]': '0',
    'dh[t in T]': '0',
    'dmomentum[t in T]': '0',
  },
});
/** The same for slopes, in directions that hardly change the value. */
const slopeStep = (L: string, growth: readonly [string, number], du: string, dh: string): InstanceSpec => {
  const spec = oneStep(L, growth, ['0', '1/100']);
  return {
    ...spec,
    construct: {
      ...spec.construct,
      'du[t in T]': du,
      'dh[t in T]': dh,
      'dmomentum[t in T]': '-100*Lv(x[t], u[t], du[t])*dh[t]',
    },
  };
};

/** A table on two points, at 0 and 1. */
const entries = (table: readonly [string, string, string, string]) =>
  `(1 - place[x])*((1 - place[y])*(${table[0]}) + place[y]*(${table[1]})) + place[x]*((1 - place[y])*(${table[2]}) + place[y]*(${table[3]}))`;
/** Laws, costs, the distance w of order one, a plan that costs it, and arrays that need not be plans, on two points. */
const twoPoints = (
  [from, to]: readonly [string, string],
  d: string,
  w: string,
  best: string,
  other: string,
  order = 1,
): InstanceSpec => ({
  sizes: { X: [2, 2] },
  raw: { place: array('X') },
  draw: { p: { oneOf: [order] }, place: { tables: [[0, 1]] } },
  construct: {
    'd[x in X, y in X]': d,
    'a[x in X]': from,
    'b[x in X]': to,
    w,
    'P[x in X, y in X]': best,
    'Q[x in X, y in X]': best,
    'S[x in X, y in X]': other,
    'T[x in X, y in X]': other,
  },
});
/** The same from the second law to the first. */
const backwards = (
  [from, to]: readonly [string, string],
  ...others: readonly [d: string, w: string, best: string, other: string, order?: number]
): InstanceSpec => {
  const spec = twoPoints([to, from], ...others);
  const back = others[2].replace(/\[([xy])\]/g, (_, index) => (index === 'x' ? '[y]' : '[x]'));
  const given = { 'P[x in X, y in X]': back, 'S[x in X, y in X]': back };
  return { ...spec, construct: { ...spec.construct, ...given } };
};
const atZero = '1 - place[x]';
const atOne = 'place[x]';
const evenWeights = '1/2';
const mostlyAtZero = '3/4 - 1/2*place[x]';
const line = 'abs(place[x] - place[y])';
/** Costs of leaving a point and of reaching it, which marginals alone decide. */
const separable = '2 - place[x] - place[y]';
/** Of what is named S or T: rows, columns or signs of no plan. */
const noPlans: Record<
  string,
  readonly [laws: readonly [string, string], d: string, w: string, best: string, other: string]
> = {
  'an entry below zero': [
    [atZero, atOne],
    line,
    '1',
    entries(['0', '1', '0', '0']),
    entries(['1', '0', '-1', '1']),
  ],
  'rows as the columns': [
    [atZero, atOne],
    line,
    '1',
    entries(['0', '1', '0', '0']),
    entries(['0', '0', '0', '1']),
  ],
  'columns as the rows': [
    [atZero, atOne],
    line,
    '1',
    entries(['0', '1', '0', '0']),
    entries(['1', '0', '0', '0']),
  ],
  'rows as the columns, costs of half': [
    [evenWeights, atZero],
    '1/2*abs(place[x] - place[y])',
    '1/4',
    entries(['1/2', '0', '1/2', '0']),
    entries(['1', '0', '0', '0']),
  ],
  'columns as the rows, costs of half': [
    [atZero, evenWeights],
    '1/2*abs(place[x] - place[y])',
    '1/4',
    entries(['1/2', '1/2', '0', '0']),
    entries(['1', '0', '0', '0']),
  ],
  'all in the second row': [
    [evenWeights, evenWeights],
    separable,
    '1',
    '1/4',
    entries(['0', '0', '1/2', '1/2']),
  ],
  'all in the second column': [
    [evenWeights, evenWeights],
    separable,
    '1',
    '1/4',
    entries(['0', '1/2', '0', '1/2']),
  ],
  'half of the rows on the diagonal': [
    [evenWeights, mostlyAtZero],
    separable,
    '5/4',
    entries(['3/8', '1/8', '3/8', '1/8']),
    entries(['1/4', '0', '1/2', '1/4']),
  ],
  'half of the columns on the diagonal': [
    [mostlyAtZero, evenWeights],
    separable,
    '5/4',
    entries(['3/8', '3/8', '1/8', '1/8']),
    entries(['1/4', '1/2', '0', '1/4']),
  ],
  'a plan that is not the best': [
    [evenWeights, evenWeights],
    line,
    '0',
    entries(['1/2', '0', '0', '1/2']),
    '1/4',
  ],
  'equal costs': [[evenWeights, evenWeights], '1', '1', '1/4', '1/4'],
};

/** Shorter than a thousandth. */
const shortStep = { 'h[j in J]': 'direction[j]/(1 + sum(k in J, abs(direction[k])))/1000' };

const roundedUpwards = { 'a[k in nat]': 'u', 'e[k in nat]': 'u', 'd[k in nat]': 'u' };
/** Kahan's algorithm with one number that is not zero, the last. */
const upwardsAt = (n: number): InstanceSpec => ({
  sizes: { n: [n, n] },
  draw: { u: { oneOf: ['1/16'] } },
  construct: {
    'x[k in nat]': `delta(k,${n})`,
    'g[k in nat]': 'u',
    'd[k in nat]': 'u',
    'p[k in nat]': 'u',
    'q[k in nat]': 'u',
  },
});
/** With one number that is not zero, the second, and roundings that make the sums grow. */
const worstSigns = (n: number): InstanceSpec => ({
  sizes: { n: [n, n] },
  draw: { u: { oneOf: ['1/16'] } },
  construct: {
    'x[k in nat]': '1024*delta(k,1)',
    'g[k in nat]': 'u*(2*delta(k,0) - (-1)^k)',
    'd[k in nat]': '-u*(-1)^k',
    'p[k in nat]': 'u*((-1)^k - 2*delta(k,0))',
    'q[k in nat]': 'u*(-1)^k',
  },
});

/** Masses a and b on two or three points, the plan P and the potential f that belong to them, and other plans Q, which are none. */
const moved = {
  raw: { source: element('X'), target: element('X') },
  construct: {
    'a[x in X]': 'delta(x,source)',
    'b[x in X]': 'delta(x,target)',
    'P[x in X, y in X]': 'delta(x,source)*delta(y,target)',
    'f[x in X]': 'd[x,target]',
  },
} as const satisfies InstanceSpec;
const halfApart = {
  sizes: { X: [2, 2] },
  construct: { 'd[x in X, y in X]': '(1 - delta(x,y))/2' },
} as const satisfies InstanceSpec;
/** The points 0, 1, 2 of the line. */
const threePlaces = (a: string, b: string, P: string, f: string, Q: string): InstanceSpec => ({
  sizes: { X: [3, 3] },
  draw: { place: { tables: [[0, 1, 2]] } },
  construct: {
    'd[x in X, y in X]': 'abs(place[x] - place[y])',
    'a[x in X]': a,
    'b[x in X]': b,
    'P[x in X, y in X]': P,
    'f[x in X]': f,
    'Q[x in X, y in X]': Q,
  },
});
const at = (x: string, k: number): string => `indicator(place[${x}] == ${k})`;

/** Masses mu and nu on the points 0, 1, 2 … from a first one on, and Q, which need not be a plan. */
const onPlaces = (n: readonly number[], mu: string, nu: string, Q: string, first = 0): InstanceSpec => ({
  draw: { n: { oneOf: n }, first: { oneOf: [first] }, gap: { oneOf: [1] } },
  construct: { 'mu[k in nat]': mu, 'nu[k in nat]': nu, 'Q[i in nat, j in nat]': Q },
});
const uniform = 'indicator(k <= 2)/3';
const twoThirds = '(2*delta(k, 0) + delta(k, 2))/3';

/** One position Y and a point y, with all their coordinates, and numbers G just above exp(-b |Y|^2/(2T)). */
const onePosition = (
  n: number,
  [b, t, T, s]: readonly [string, string, string, string],
  [x, y, Y]: readonly [string, string, string],
  G: string,
): InstanceSpec => ({
  sizes: { I: [n, n], Omega: [1, 1] },
  draw: { b: { oneOf: [b] }, t: { oneOf: [t] } },
  construct: {
    T,
    s,
    'x[l in I]': x,
    'y[l in I]': y,
    'Y[l in I, o in Omega]': Y,
    'm[o in Omega]': '1',
    'G[o in Omega]': G,
  },
});

export const regimes: Readonly<Record<string, Instances>> = {
  'euler-poincare-rank-nullity/signs cancel': {
    regimes: {
      // What a changed condition does not speak of may be the one number that is not zero.
      'one entry': {
        sizes: { n: [1, 2] },
        raw: { row: natural(), column: natural() },
        draw: { row: { oneOf: [0, 1, 2] }, column: { oneOf: [0, 1] } },
        construct: { 'G[j in nat, i in nat]': 'delta(j, row)*delta(i, column)' },
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
  'mutual-information-identities/zero for independence only': {
    regimes: { 'any law': { construct: { 'T[x in X, y in Y]': 'mass[x]*rows[x,y]' } } },
  },
  'mutual-information-identities/conditioning on one value may raise the entropy': anyMass,
  'mutual-information-identities/conditional information': anyMass,
  'policy-improvement-theorem/improvement': anyOptimum,
  'policy-improvement-theorem/greedy improvement': anyOptimum,
  'policy-improvement-theorem/rate': {
    regimes: {
      'V opposite to x': {
        sizes: { S: [2, 3], A: [2, 2] },
        raw: {
          rich: element('S'),
          stay: element('A'),
          rise: real('positive'),
          share: array('S', { is: '[0,1]' }),
        },
        draw: {
          rich: { oneOf: [0] },
          stay: { oneOf: [0] },
          rise: { oneOf: ['1/4', 1] },
          greedy: {
            tables: [
              [1, 0],
              [1, 0, 0],
            ],
          },
        },
        construct: {
          'P[s in S, a in A, t in S]': 'delta(a, stay)*delta(s, t) + (1 - delta(a, stay))*delta(t, rich)',
          'r[s in S, a in A]':
            'delta(a, stay)*(1 - gamma)*V[s] + (1 - delta(a, stay))*(x[s] - gamma*x[rich])',
          'old[s in S, a in A]': 'delta(a, stay)',
          'x[s in S]': '(delta(s, rich) + (1 - delta(s, rich))*gamma*share[s])*rise/2',
          'V[s in S]': '-x[s]',
          'U[s in S]': 'V[s] + delta(s, rich)*rise',
        },
      },
      // In the state 0 the second action gains once and leaves for ever, the third gains a share of that in every step.
      'a quick gain': {
        sizes: { S: [2, 2], A: [3, 3] },
        raw: {
          begin: element('S'),
          kept: element('A'),
          quick: element('A'),
          slow: element('A'),
          rise: real('positive'),
        },
        draw: {
          begin: { oneOf: [0] },
          kept: { oneOf: [0] },
          quick: { oneOf: [1] },
          slow: { oneOf: [2] },
          greedy: { tables: [[1, 1]] },
        },
        construct: {
          'P[s in S, a in A, t in S]':
            '(1 - delta(a, quick))*delta(s, t) + delta(a, quick)*(1 - delta(t, begin))',
          'V[s in S]': 'value[s]',
          'U[s in S]': 'value[s] + delta(s, begin)*(1 - gamma)*rise',
          'x[s in S]': 'value[s] + delta(s, begin)*rise',
          'old[s in S, a in A]': 'delta(a, kept)',
          'r[s in S, a in A]':
            '(1 - gamma)*value[s] + delta(s, begin)*(delta(a, slow)*(1 - gamma)*rise + delta(a, quick)*((1 - gamma)*rise + gamma*value[s] - gamma*sum(t in S, (1 - delta(t, begin))*value[t])))',
        },
      },
    },
  },
  'policy-improvement-theorem/no change only at the optimum': anyOptimum,
  'policy-improvement-theorem/no change at the optimum': anyOptimum,
  'chain-rule-univariate/chain rule': noTolerance({ construct: { near_f: 'abs(eps) + 1' } }),
  'chain-rule-univariate/smooth after a kink': noTolerance({ construct: { h: 'step' } }),
  'dependence-of-a-table/nonnegative': without('X', 'Y'),
  'kullback-leibler-of-tables/nonnegative': without('Y'),
  'lasso-soft-thresholding/orthonormal design': without('J'),
  'maurey-barron-sampling/bounded units': without('J'),
  'mean-squared-error-linear-convexity/positive semidefinite hessian': without('J'),
  'mean-squared-error-linear-convexity/strong convexity': without('J'),
  'maurey-barron-sampling/some choice': {
    regimes: {
      ...without('J').regimes,
      'three units that sum to zero': {
        sizes: { J: [3, 3], Units: [3, 3], Draws: [1, 1] },
        draw: {
          g: {
            tables: [
              [
                [-4, 2, 2],
                [2, -4, 2],
                [2, 2, -4],
              ],
            ],
          },
        },
        construct: { b: '5', 'p[i in Units]': '1/3' },
      },
    },
  },
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
  'computed-decompositions/truncation': {
    regimes: {
      // N = 0: of these numbers the competitor is the matrix.
      missed: {
        sizes: { I: [1, 1], J: [1, 1], T: [1, 1], k: [1, 1] },
        construct: {
          ...single(100, 1, 0, 0, 2).construct,
          'mark[t in T]': '1',
          'P[i in I, l in nat]': '100',
          'Q[l in nat, j in J]': '1',
          N: '0',
        },
      },
      'parts that cancel': {
        sizes: { I: [1, 1], J: [1, 1], T: [2, 2], k: [1, 1] },
        construct: {
          ...single(0, 3, 3, 100, 19).construct,
          'V[j in J, t in T]': '3 - 6*position[t]',
          'mark[t in T]': '1 - position[t]',
          dU: '18',
          dV: '18',
          R0: '0',
          E0: '142',
          N: '0',
        },
      },
      'the wrong half': {
        sizes: { I: [4, 4], J: [4, 4], T: [4, 4], k: [2, 2] },
        draw: {
          position: { tables: [[0, 1, 2, 3]] },
          row: { tables: [[0, 1, 2, 3]] },
          column: { tables: [[0, 1, 2, 3]] },
        },
        construct: {
          'C[i in I, j in J]':
            'sum(t in T, 10*indicator(2 <= position[t])*delta(i,row[t])*delta(j,column[t]))',
          'U[i in I, t in T]': 'delta(i,row[t])',
          'V[j in J, t in T]': 'delta(j,column[t])',
          's[t in T]': '1',
          c: '1',
          dU: '0',
          dV: '0',
          q: '1',
          R0: '13',
          E0: '13',
          'P[i in I, l in nat]': 'sum(t in T, 10*indicator(position[t] == l + 2)*delta(i,row[t]))',
          'Q[l in nat, j in J]': 'sum(t in T, indicator(position[t] == l + 2)*delta(j,column[t]))',
          N: '0',
        },
      },
      'vectors far from orthonormal': {
        sizes: { I: [2, 2], J: [2, 2], T: [2, 2], k: [1, 1] },
        raw: {
          givenC: array('I', 'J'),
          givenU: array('I', 'T'),
          givenV: array('J', 'T'),
          givenS: array('T'),
        },
        draw: {
          givenC: {
            tables: [
              [
                [61, 353],
                [4687, 2470],
              ],
            ],
          },
          givenU: {
            tables: [
              [
                [-9, 7],
                [2, -1],
              ],
            ],
          },
          givenV: {
            tables: [
              [
                [0, -1],
                [4, 5],
              ],
            ],
          },
          givenS: { tables: [[7068, 4233]] },
          row: { tables: [[0, 1]] },
          column: { tables: [[0, 1]] },
        },
        construct: {
          'C[i in I, j in J]': 'givenC[i,j]',
          'U[i in I, t in T]': 'givenU[i,t]',
          'V[j in J, t in T]': 'givenV[j,t]',
          's[t in T]': 'givenS[t]',
          c: '4233',
          dU: '134',
          dV: '41',
          q: '76',
          R0: '115492',
          E0: '38',
          'P[i in I, l in nat]': 'sum(t in T, (1/20 + position[t]*19/20)*delta(i,row[t]))',
          'Q[l in nat, j in J]': 'sum(i in I, sum(t in T, position[t]*delta(i,row[t]))*givenC[i,j])',
          N: '288',
        },
      },
    },
  },
  'computed-decompositions/computed singular values': {
    regimes: {
      missed: single(100, 1, 0, 0, 2),
      'long vectors without a residual': single(400, 2, 2, 100, 4),
      'coordinates along long vectors': single(100, 2, 2, 400, 4),
      'nothing to decompose': single(0, 1, 1, 100, 1),
    },
  },
  'computed-decompositions/Cholesky factor': without('I'),
  'conditional-dependence/nonnegative': without('X', 'Y', 'Z'),
  'natural-gradient-invariance/steepest descent': {
    regimes: {
      'two ones': longStep('1', '1', '1'),
      'sum of one half': longStep('1', '1', '-1/2'),
      'sum of one half, larger': longStep('3/2', '1', '-1/2'),
      'sum of one': longStep('1', '2', '-1'),
    },
  },
  'hoeffding-finite-class/tail': { regimes: { 'three coins': threeCoins } },
  'hoeffding-finite-class/both sides': { regimes: { 'three coins': threeCoins } },
  'hoeffding-finite-class/under any law': {
    regimes: {
      'three coins': {
        ...coins,
        sizes: { ...coins.sizes, Sample: [8, 8] },
        raw: { coin: array('N', 'Sample') },
        draw: {
          ...coins.draw,
          Sample: { tables: [['1/8', '1/8', '1/8', '1/8', '1/8', '1/8', '1/8', '1/8']] },
          s: { oneOf: [0] },
        },
        construct: { ...coins.construct, 'V[i in N, w in Sample]': 'coin[i,w]' },
      },
      'far from zero': {
        sizes: { N: [1, 1], Sample: [2, 2] },
        raw: { side: array('Sample') },
        draw: {
          Sample: { tables: [['3/4', '1/4']] },
          side: { tables: [[16, -16]] },
          t: { oneOf: [128] },
          s: { oneOf: [0] },
        },
        construct: { 'a[i in N]': '-16', 'b[i in N]': '16', 'V[i in N, w in Sample]': 'side[w]' },
      },
    },
  },
  'kl-divergence-gibbs-inequality/infinite': {
    regimes: {
      // No law that is far from P, and eps does not bound anything.
      'even masses': {
        raw: { mass: real() },
        draw: { mass: { oneOf: [1, 2] }, c: { between: [1, 2] } },
        construct: { 'P[k in K]': '1/card(K)', eps: '2', 'y[k in K]': 'mass/card(K)' },
      },
    },
  },
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
  'arc-cosine-kernels/positive semidefinite': without('A'),
  'null-sequences/reciprocal': { regimes: { 'at the start': atTheStart } },
  'null-sequences/geometric': { regimes: { 'at the start': atTheStart } },
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
  'subsets-of-a-size/one size': { regimes: { 'one of several points': { sizes: { m: [2, 3], k: [1, 1] } } } },
  'subsets-of-a-size/sizes up to a number': {
    regimes: { 'at most one of several points': { sizes: { m: [2, 3], d: [0, 1] } } },
  },
  'sauer-shelah/growth': {
    regimes: {
      'at most one of several points': {
        sizes: { m: [2, 3], d: [1, 1] },
        construct: { 'F[A in cube[m]]': 'indicator(size(A) <= d)' },
      },
    },
  },
  'chain-rule-jacobian-path-sum/differentiable': {
    regimes: {
      'no derivative at the end': { draw: { f1: { oneOf: [0] }, g0: { oneOf: [0] }, x: { oneOf: [0] } } },
    },
  },
  'backprop-fails-separable/minimising sequences': {
    regimes: {
      'a separating point first': { construct: { 'w[k in nat]': '1/5 + 2*delta(k,0)', N: '1', late: '1' } },
    },
  },
  'bellman-contraction/existence': { regimes: { 'any x': { draw: { x: { between: [-4, 4] } } } } },
  'bellman-contraction/greedy policy': {
    regimes: {
      // The same differences of V, hence the same greedy policy, with V nowhere above x.
      'V below x': {
        construct: { share: '1', 'V[s in S]': 'x[s] - 2*error*delta(s, missed)' },
      },
      'V opposite to x': {
        construct: {
          share: '1',
          'U[s in S]': `error/2 * (delta(s, missed) - delta(s, chosen)) - ${greedy}`,
          'V[s in S]': 'x[s] + error * (delta(s, chosen) - delta(s, missed))',
        },
      },
    },
  },
  'factorization-local-zero-global/certificate': {
    raw: { big: real(), third: element('C') },
    regimes: {
      ...Object.fromEntries(
        Object.entries(long).flatMap(([name, direction]) => [
          [
            `left, ${name}`,
            {
              sizes: { A: [2, 3] },
              construct: { 'u[i in A]': direction('i', 'row', 'unitA'), 'v[j in C]': 'delta(j,column)' },
            } satisfies InstanceSpec,
          ],
          [
            `right, ${name}`,
            {
              sizes: { C: [2, 3] },
              construct: { 'u[i in A]': 'delta(i,row)', 'v[j in C]': direction('j', 'column', 'unitC') },
            } satisfies InstanceSpec,
          ],
        ]),
      ),
      'right, cubes of sum one': {
        sizes: { C: [3, 3] },
        construct: {
          'u[i in A]': 'delta(i,row)',
          'v[j in C]': 'big*delta(j,column) - big*delta(j,unitC) + delta(j,third)',
        },
      },
      ...Object.fromEntries(
        [
          ['1', '1/2'],
          ['1/2', '1'],
        ].map(([u, v]) => [
          `entries ${u} and ${v}`,
          {
            ...spread,
            construct: {
              ...spread.construct,
              'u[i in A]': u as string,
              'v[j in C]': v as string,
            },
          } satisfies InstanceSpec,
        ]),
      ),
    },
  },
  'factorization-local-zero-global/factorization': {
    regimes: {
      'no rows': { sizes: { A: [0, 0], C: [1, 2] }, ...noWeights },
      'no columns': { sizes: { A: [1, 2], C: [0, 0] }, ...noWeights },
      'the same column': sameColumn,
      'the same column, spread': both(spread, sameColumn),
      'a sum for a product': {
        sizes: { K: [2, 2], A: [1, 1], C: [1, 1], M: [1, 1] },
        draw: { root: { between: [-1, 1] } },
        construct: { 'U2[m in M, i in A]': 'optimum/2', 'V2[m in M, j in C]': 'optimum/2' },
      },
    },
  },
  'factorization-local-zero-global/network': flat,
  'factorization-local-zero-global/nuclear-norm-lower-bound': {
    regimes: {
      'balanced and spread': {
        sizes: { A: [4, 4], C: [4, 4], T: [1, 1] },
        construct: {
          'e[t in T]': 'd[t]',
          'P[i in A, t in T]': '1/2',
          'Q[j in C, t in T]': '1/2',
          'U[k in K, i in A]': 'sum(t in T, delta(slot[t],k)*d[t]/2)',
          'V[k in K, j in C]': 'sum(t in T, delta(slot[t],k)*e[t]/2)',
        },
      },
    },
  },
  'factorization-local-zero-global/nuclear-norm-attained': {
    regimes: {
      'no rows': { sizes: { A: [0, 0], T: [0, 0] }, ...noSingularValues },
      'no columns': { sizes: { C: [0, 0], T: [0, 0] }, ...noSingularValues },
    },
  },
  'factorization-local-zero-global/nuclear-norm-minimiser': {
    regimes: { 'no singular values': { sizes: { T: [0, 0] }, draw: { root: { oneOf: [0] } } } },
  },
  'factorization-local-zero-global/shrinking': flat,
  'factorization-local-zero-global/zero-block': flat,
  'geometric-completeness/limit': { regimes: { 'any x': { draw: { x: { between: [-4, 4] } } } } },
  'homogeneous-euler-critical/conservation': {
    regimes: {
      // All weights of a layer move alike, each around a place of its own; these places add up to nothing.
      'several units': {
        sizes: { I: [2, 2], J: [2, 2] },
        raw: { apart: array('n in nat', 'j in J[n]', 'm in I[n]') },
        draw: { start: { between: [-1, 1] }, time: { between: [0, 1] } },
        models: {
          v: 'map(tau in R, n in nat, j in J[n], m in I[n], apart[n,j,m] - sum(q in J[n], sum(r in I[n], apart[n,q,r]))/4 + A*exp(8*tau) + (1 - 2*delta(n,1))*B*exp(-8*tau))',
          g: 'map(tau in R, o in I[l+2+k], n in nat, j in J[n], m in I[n], 4*(A*exp(8*tau) - (1 - 2*delta(n,1))*B*exp(-8*tau)))',
        },
        construct: { 'H[n in nat, j in J[n], m in I[n]]': 'share[n,j,m]/4' },
      },
    },
  },
  'homogeneous-spurious-counterexamples/same-degree-cubes': noRadius,
  'homogeneous-spurious-counterexamples/same-degree-product': noRadius,
  'kantorovich-duality/metric-form': {
    regimes: {
      route,
      'route over differences of height': both(route, {
        construct: { 'd[x in X, y in X]': 'place[y] - place[x]', 'u[x in X]': '0' },
      }),
      'route downhill': both(route, {
        construct: { 'd[x in X, y in X]': 'place[y] - place[x]', 'u[x in X]': 'd[x,target]' },
      }),
      'above the target measure': both(route, {
        construct: { 'u[x in X]': 'max(y in X, nu[y] - d[y,x]) + lift[x]' },
      }),
      'two points, near': both(route, {
        sizes: { X: [2, 2] },
        construct: { 'd[x in X, y in X]': '(1 - delta(x,y))/4', 'u[x in X]': 'delta(x,source)' },
      }),
    },
  },
  'kantorovich-duality/metric-potential': {
    regimes: {
      'places as potential': {
        construct: { 'd[x in X, y in X]': 'abs(place[x] - place[y])', 'g[x in X]': '-place[x]' },
      },
      'heights as potential': {
        construct: {
          'd[x in X, y in X]': 'place[y] - place[x]',
          'g[x in X]': 'place[x]',
          'f[x in X]': 'min(y in X, d[x,y] - g[y])',
        },
      },
    },
  },
  'kantorovich-duality/optimal-pair': {
    regimes: {
      ...alsoPlanted(notPlans),
      ...alsoPlanted(marginalCosts('gap[i,j]*(1 - delta(origin[j], i))')),
    },
  },
  'kantorovich-duality/slackness-implies-optimality': {
    regimes: {
      ...notPlans,
      'entries below zero, nonnegative costs': {
        ...notPlans['entries below zero'],
        draw: nonnegativePotentials,
      },
      ...marginalCosts('slack[i,j]*indicator(P[i,j] == 0)'),
      'rows of the first potential': {
        sizes: { I: [2, 4], J: [2, 4] },
        raw: { other: probability('I') },
        construct: {
          'f[i in I]': 'other[i]',
          'C[i in I, j in J]': 'f[i] + g[j]',
          'Q[i in I, j in J]': 'f[i]*b[j]',
        },
      },
      'columns of the second potential': {
        sizes: { I: [2, 4], J: [2, 4] },
        raw: { other: probability('J') },
        construct: {
          'g[j in J]': 'other[j]',
          'C[i in I, j in J]': 'f[i] + g[j]',
          'Q[i in I, j in J]': 'a[i]*g[j]',
        },
      },
    },
  },
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
  'zero-padding-shift-equivariance/zero padding of a short kernel commutes only if it has one tap': {
    regimes: { 'the tap itself': { sizes: { r: [1, 2], m: [0, 0] } } },
  },
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
  'softmax-cross-entropy-convexity/gradient inequality': {
    regimes: {
      'one class at zero': { sizes: { K: [1, 1] }, construct: { 'z[k in K]': '0', 'w[k in K]': '0' } },
    },
  },
  'softmax-cross-entropy-convexity/never strictly': {
    regimes: {
      'one class at zero': {
        sizes: { K: [1, 1] },
        construct: { 'W[k in K, m in J]': '0', 'b[k in K]': '0', 'c[m in J]': '0', shift: '0' },
      },
    },
  },
  'softmax-cross-entropy-convexity/two layers': {
    regimes: { 'one class at zero': { sizes: { K: [1, 1] }, construct: { s: '0', t: '0' } } },
  },
  'softmax-cross-entropy-convexity/two layers not convex': {
    regimes: { 'four hundred classes': { sizes: { K: [400, 400] } } },
  },
  'bellman-contraction/stopping bound': {
    regimes: {
      'staying for ever in each state': {
        sizes: { S: [2, 4] },
        construct: { 'V[s in S]': 'max(a in A, r[s,a])/(1 - gamma)' },
      },
    },
  },
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
  'reverse-mode-cost-bound/equal widths': fewerOutputs,
  'reverse-mode-cost-bound/never dearer': fewerOutputs,
  'reverse-mode-cost-bound/ratio': fewerOutputs,
  'replace-one-stability/distance of minimisers': {
    regimes: { 'no coordinates': { sizes: { K: [0, 0] }, construct: { G: '0' } } },
  },
  'replace-one-stability/bounded gap': {
    regimes: {
      'losses far from zero': {
        sizes: { Draws: [2, 2], Z: [2, 2] },
        raw: { height: real() },
        draw: { height: { oneOf: [-64, 64] }, c: { between: [-1, 1] }, lambda: { oneOf: [1] } },
        models: { l: 'map(z in Z, u in R[K], height + sum(k in K, c[z,k]*u[k]))' },
      },
    },
  },
  'maml-meta-gradient/first-order error': {
    regimes: {
      'no parameters': { sizes: { I: [0, 0] } },
      'long steps': { sizes: { I: [1, 1] }, draw: { a: { oneOf: [4] }, curvature: { oneOf: [4] } } },
    },
  },
  'maml-meta-gradient/average of tasks': {
    regimes: {
      'no parameters': {
        sizes: { I: [0, 0] },
        construct: { 'c[k in K, p in I]': '0', 'w[p in I]': '0', 'v[p in I]': '0' },
      },
    },
  },
  'matrix-rank-product-bounds/linear net, at most each width': {
    regimes: {
      'rows beyond the width': { sizes: { k: [0, 0], i: [2, 4] } },
      'rows beyond the width of a narrow layer': {
        sizes: { k: [0, 0], i: [2, 4] },
        raw: { width: choice('nat', 'nat') },
        draw: {
          width: { tables: Array.from({ length: 64 }, (_, n) => [3, 2, ...Array(64).fill(3)].slice(0, n)) },
        },
        construct: { 'w[l in nat]': 'width[l]' },
      },
    },
  },
  'matrix-rank-product-bounds/rank of a polynomial': {
    regimes: {
      'more points': {
        draw: { m: { oneOf: [5] }, n: { oneOf: [5] } },
        construct: { 'a[i in nat, k in nat]': 'i*delta(k,0)', 'b[j in nat, k in nat]': 'j*delta(k,0)' },
      },
      'one point': {
        draw: { q: { oneOf: [4] }, s: { oneOf: [1] }, m: { oneOf: [1] }, n: { oneOf: [1] } },
        construct: { 'G[j in nat, t in nat]': '1' },
      },
    },
  },
  'matrix-rank-product-bounds/linear net, all of them': {
    regimes: { 'one layer': { sizes: { d: [0, 0], l: [0, 0], r: [1, 2], i: [1, 2], j: [0, 0] } } },
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
  'condition-number-perturbation-bound/norm of A': {
    regimes: {
      ...notOfLengthOne('V', 'big'),
      'large entries that sum to one half': {
        sizes: { I: [2, 2] },
        draw: { right: { tables: [[1, 2]] } },
        construct: { 'z[j in I]': 'V[j,big]/(2*sum(h in I, V[h,big]))' },
      },
      'the largest entry is one': {
        sizes: { I: [2, 2] },
        draw: { right: { tables: [[1, 2]] } },
        construct: { 'z[j in I]': 'V[j,big]/max(h in I, abs(V[h,big]))' },
      },
      ones: { sizes: { I: [2, 2] }, draw: { right: { tables: [[2, 1]] } }, construct: { 'z[j in I]': '1' } },
      'the last singular vector': { sizes: { I: [2, 2] }, construct: { 'z[j in I]': 'V[j,small]' } },
      'near the first axis': { sizes: { I: [2, 2] }, draw: { left: { tables: [[1, 3]] } } },
      'of length one': {
        sizes: { I: [2, 2] },
        raw: { unit: array('I') },
        draw: { right: { tables: [[1, 3]] }, unit: { tables: [[3, 4]] } },
        construct: { 'z[j in I]': 'unit[j]/5' },
      },
      'the first axis': {
        sizes: { I: [2, 2] },
        draw: { right: { tables: [[2, 1]] } },
        construct: { 'z[j in I]': 'delta(j, big)' },
      },
    },
  },
  'condition-number-perturbation-bound/norm of the inverse': {
    regimes: {
      ...notOfLengthOne('U', 'small'),
      'large entries that sum to one half': {
        sizes: { I: [2, 2] },
        draw: { left: { tables: [[2, 1]] } },
        construct: { 'z[j in I]': 'U[j,small]/(2*sum(h in I, U[h,small]))' },
      },
      'the largest entry is one': {
        sizes: { I: [2, 2] },
        draw: { left: { tables: [[1, 2]] } },
        construct: { 'z[j in I]': 'U[j,small]/max(h in I, abs(U[h,small]))' },
      },
      ones: { sizes: { I: [2, 2] }, draw: { left: { tables: [[1, 2]] } }, construct: { 'z[j in I]': '1' } },
      'the first singular vector': { sizes: { I: [2, 2] }, construct: { 'z[j in I]': 'U[j,big]' } },
      'of length one': {
        sizes: { I: [2, 2] },
        raw: { unit: array('I') },
        draw: { left: { tables: [[3, 1]] }, unit: { tables: [[3, 4]] } },
        construct: { 'z[j in I]': 'unit[j]/5' },
      },
      'the last axis': {
        sizes: { I: [2, 2] },
        draw: { left: { tables: [[1, 2]] } },
        construct: { 'z[j in I]': 'delta(j, small)' },
      },
    },
  },
  'condition-number-perturbation-bound/perturbation bound': {
    regimes: {
      'near the last axis': {
        sizes: { I: [2, 2] },
        draw: { right: { tables: [[3, 1]] } },
        construct: { 'x[j in I]': 'V[j,big]', 'dx[j in I]': 'V[j,small]' },
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
  'persistence-h0-stability/fewer components': {
    regimes: {
      'one class of many': { construct: { 'q[i in V]': 'x[i]', 'r[i in V]': 'x[b[0]]' } },
      'one class, with the least name': {
        construct: { 'q[i in V]': 'min(h in V, x[h])', 'r[i in V]': 'min(h in V, x[h])' },
      },
      'one class, with the largest name': {
        construct: { 'q[i in V]': 'max(h in V, x[h])', 'r[i in V]': 'max(h in V, x[h])' },
      },
    },
  },
  'persistence-h0-stability/roots': {
    regimes: { 'one component': { sizes: { k: [2, 2] } } },
  },
  'persistence-h0-stability/number of components': {
    regimes: {
      'after the last step': { sizes: { k: [3, 3] } },
      'two points, after the last step': {
        sizes: { V: [2, 2], k: [3, 3] },
        draw: {
          x: { tables: [[0, 1]] },
          a: { tables: Array.from({ length: 8 }, (_, n) => Array(n).fill(0)) },
          b: { tables: Array.from({ length: 8 }, (_, n) => Array(n).fill(1)) },
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
  'flatness-relu-rescaling/expansion at the rescaled point': {
    regimes: {
      'no N': { sizes: { N: [0, 0] }, draw: { e: { oneOf: [0] } } },
      cubes,
      'cubes, a long step': {
        ...cubes,
        draw: { ...cubes.draw, w: { oneOf: [0] }, eps: { oneOf: [1] } },
        construct: { ...cubes.construct, 'k[n in N]': '4' },
      },
      'cubes, no tolerance': {
        ...cubes,
        draw: { ...cubes.draw, eps: { oneOf: [0, -1] } },
        construct: { ...cubes.construct, near: '1/8' },
      },
    },
  },
  'two-layer-linear-loss-landscape/critical if the product is zero': {
    regimes: {
      'no rows': {
        sizes: { I: [0, 0] },
        raw: { row: choice('T', 'J'), other: element('J') },
        construct: { 'U[i in I, t in T]': '0', 'u[i in I]': '0' },
      },
      'no columns': {
        sizes: { J: [0, 0] },
        raw: { line: choice('T', 'I'), behind: element('I') },
        construct: { 'V[j in J, t in T]': '0', 'v[j in J]': '0' },
      },
    },
  },
  'path-to-a-factorised-minimum/path': {
    regimes: {
      ...without('C').regimes,
      'no factors': atRest('0', '0'),
      'the first factor': atRest('1', '0'),
      'the last factor': atRest('0', '1'),
      'a large first factor': atRest('16', '1/8'),
      'a large last factor': atRest('1/8', '16'),
      'a larger last factor': atRest('1', '3/2'),
      'the minimum': atRest('1', '1'),
      'all rows, large first factors': atRest('1', '1/2', '1'),
      'all rows, large last factors': atRest('1/2', '1', '1'),
      'all rows, small': atRest('1/4', '1/4', '1'),
      'two rows': {
        ...atRest('1', '1'),
        sizes: { K: [4, 4], A: [2, 2], C: [1, 1] },
        draw: {
          unit: { tables: [['3/4', 1]] },
          root: { oneOf: [1] },
          place: { tables: [[0, 1, 2, 3]] },
        },
        construct: {
          ...atRest('1', '1').construct,
          'U1[h in K, i in A]': 'indicator(place[h] == 0)',
        },
      },
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
  'sawtooth-depth-separation/affine on dyadic intervals': {
    regimes: {
      ...noIntervals,
      'right of the interval': interval(1, 0, 1, 1, 1),
      'left of the interval': interval(2, 3, 0, 0.5),
      'left of the interval, of eight': interval(3, 1, 6, 1 / 16),
      'right of the interval, of eight': interval(3, 0, 7, 5 / 32),
      'right of the interval, of four': interval(2, 2, 1, 1),
    },
  },
  'sawtooth-depth-separation/grid values': {
    regimes: {
      ...noIntervals,
      'the last of four': interval(2, 3, 0),
      'the third of four': interval(2, 2, 1),
    },
  },
  'sawtooth-depth-separation/errors': {
    regimes: {
      // Right at the end of each interval, not at its start.
      late: {
        sizes: { k: [1, 2] },
        models: {
          g: 'map(z in R, sum(i in range(m+2), indicator(i <= 2^k*z)*indicator(2^k*z <= i)*v[i]))',
        },
        construct: { 'v[j in nat]': 'indicator(1 <= j)*(1 - par[j])' },
      },
    },
  },
  'sawtooth-depth-separation/changes of p pieces': {
    regimes: {
      'one everywhere': {
        ...countedPoints,
        sizes: { count: [2, 4] },
        models: { g: 'map(z in R, 1)' },
        construct: { m: 'count', p: '1', 'A[i in nat]': '8*i', 'B[i in nat]': '1', 'q(j in nat)': '0' },
      },
      'a step': {
        ...countedPoints,
        ...onePiece('1', '0'),
        sizes: { count: [3, 4], k: [2, 2] },
        construct: { ...onePiece('1', '0').construct, m: 'count' },
      },
      'a late step': {
        ...countedPoints,
        ...onePiece('1', '(-1/4)'),
        sizes: { count: [4, 4], k: [2, 2] },
        construct: { ...onePiece('1', '(-1/4)').construct, m: 'count' },
      },
      'a step before the points': {
        ...countedPoints,
        sizes: { count: [2, 4], k: [1, 1] },
        models: { g: 'map(z in R, z*indicator(0 <= z) + indicator(z < 0))' },
        construct: { ...onePiece('1', '0').construct, m: 'count' },
      },
      'three pieces of both labels': {
        ...bothLabels(3),
        construct: { ...bothLabels(3).construct, m: '5' },
      },
    },
  },
  'sawtooth-depth-separation/errors of p pieces': {
    regimes: {
      'zero everywhere': {
        sizes: { k: [2, 3] },
        models: { g: 'map(z in R, 0)' },
        construct: { p: '1', 'A[i in nat]': 'par[i]', 'B[i in nat]': 'par[i]', 'q(j in nat)': '0' },
      },
      'one everywhere': { ...onePiece('0', '1'), sizes: { k: [2, 2] } },
      'a step': { ...onePiece('1', '0'), sizes: { k: [2, 2] } },
      'an early step': { ...onePiece('1', '1/4'), sizes: { k: [2, 2] } },
      'two pieces of both labels': { ...bothLabels(2), sizes: { k: [2, 2] } },
      'five pieces': { ...bothLabels(5), sizes: { k: [4, 4] } },
    },
  },
  'sawtooth-depth-separation/errors of p continuous pieces': {
    regimes: {
      'zero everywhere': { sizes: { k: [2, 3], p: [1, 1] }, models: { g: 'map(z in R, 0)' } },
      'one everywhere': { sizes: { k: [2, 2], p: [1, 1] }, models: { g: 'map(z in R, 1)' } },
    },
  },
  'sawtooth-depth-separation/errors of a function with n breakpoints': {
    regimes: {
      'zero everywhere': {
        sizes: { k: [2, 3], n: [0, 0] },
        models: { g: 'map(z in R, 0)' },
        construct: { 't[i in nat]': 'par[i]' },
      },
    },
  },
  'sawtooth-depth-separation/errors of a shallow network': {
    regimes: {
      'zero everywhere': {
        sizes: { k: [2, 3], n: [0, 0] },
        construct: { 'c[i in nat]': 'par[i]', 'w[i in nat]': 'par[i]', c0: '0', c1: '0' },
      },
      'a step': { sizes: { k: [2, 2], n: [0, 0] }, construct: { c0: '0', c1: '1' } },
      'an early step': { sizes: { k: [2, 2], n: [0, 0] }, construct: { c0: '1/4', c1: '1' } },
    },
  },
  'sawtooth-depth-separation/pieces of a deep network': {
    regimes: {
      'two layers': {
        sizes: { width: [1, 1], depth: [2, 2] },
        construct: {
          'W[r in nat, i in nat, l in nat]': '1',
          'shift[r in nat, i in nat]': '-r',
          't[i in nat]': 'i',
        },
      },
    },
  },
  'sawtooth-depth-separation/twice the width': {
    regimes: { 'more units than layers': { sizes: { width: [2, 3], l: [1, 1] } } },
  },
  'sawtooth-depth-separation/errors of a deep network': {
    regimes: {
      'zero everywhere': noLayer('0', '0', [2, 3], 0),
      'a step': noLayer('1', '0', [2, 2]),
      'an early step': noLayer('1', '1/4', [2, 2]),
    },
  },
  'sawtooth-depth-separation/errors of a deep network, by powers of 2 width': {
    regimes: {
      'zero everywhere': noLayer('par[i]', '0', [2, 3]),
      'an early step': noLayer('indicator(i == 0)', '1/4', [2, 2], 3),
    },
  },
  'gaussian-kl-divergence/nonnegative': {
    regimes: {
      ...without('J').regimes,
      'stretched along one axis': {
        sizes: { J: [2, 2] },
        draw: {
          normal: { tables: [[1, 2]] },
          other: { tables: [[1, 2]] },
          s: { tables: [[16, 1]] },
          t: { oneOf: [4] },
        },
        construct: { 'm1[j in J]': 'm0[j]' },
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
  'reparameterisation-gradient/pathwise gradient': {
    regimes: {
      'a long step': stepped('map(v in R, v^4/24)', ['1/2', 2], [0, 1, 0], [16, 0]),
      'a step of a wave': stepped('map(v in R, cos(v)/2)', ['1/2', 0], [0, 0, 0], [1, 0]),
      'a step of the scale': stepped('map(v in R, cos(v)/2)', ['1/2', 0], [0, 0, 1], [0, 1]),
      'a high wave': stepped('map(v in R, 64*cos(v))', [64, 0], [0, 0, 3], ['1/16', '3/16']),
      'a steep line': stepped('map(v in R, 16*v)', [16, 2], [0, 0, 0], ['1/2', 0]),
      'a quartic': stepped('map(v in R, 16*v^4)', [64, 2], [1, 0, 0], ['1/4', 0]),
      'steep, a step longer than 1': stepped(steep, [1, 40], ['7/5', 0, 0], ['7/5', 0]),
      'steep, far out': stepped(steep, [1, 40], [5, 0, 0], [1, 0]),
      'steep, both': stepped(steep, [1, 40], [1, 1, 1], [1, 0]),
      'steep, against each other': stepped(steep, [1, 40], [2, -2, 0], [1, 0]),
      'steep, by the scale': stepped(steep, [1, 40], [0, 4, 1], [1, 0]),
      'steep, a step of the scale': stepped(steep, [1, 40], [0, 1, 4], [0, 1]),
    },
  },
  'reparameterisation-gradient/heat equation': {
    regimes: {
      'a very long step': warm(fourth, ['1/8', 2], [0, 1], 1048576),
      'a very long step back': warm(fourth, ['1/8', 2], [0, 1], -1048576),
      'a short step': warm(fourth, [1, 2], [3, 2], '1/1048576'),
      'a short step of a cubic': warm('map(v in R, v^3/6)', [1, 2], [3, 2], '1/1048576'),
      'a short step of a parabola': warm('map(v in R, 512*v^2)', [1024, 2], [0, 1], '1/2'),
      'hardly any scale': warm(fourth, ['1/8', 2], [1, '1/1048576'], '1/2'),
      'a small function': warm('map(v in R, v^4/6144)', ['1/2048', 2], [0, 1], 1),
      'a large function': warm('map(v in R, 1048576*v^4/24)', [131072, 2], [2, 1], 1),
      'far out, an odd power': warm(fourth, ['1/8', 3], [100, 1], 1),
      'far out on the other side, an odd power': warm(fourth, ['1/8', 3], [-100, 1], 1),
      'hardly any scale, an odd power': warm(fourth, ['1/8', 3], [0, '1/1024'], 1),
    },
  },
  'adam-nonconvergence/best fixed point': {
    regimes: { 'the first round, at -1': { sizes: { n: [1, 1] }, construct: { u: '-1' } } },
  },
  'adam-nonconvergence/second moments': {
    regimes: {
      // Of the iterates and the steps nothing is assumed.
      'any iterates and steps': { construct: { eta: '100', 'x[i in nat]': 'C^2 + 1' } },
    },
  },
  'ntk-residual-spectral-dynamics/flow by modes': notBefore,
  'ntk-residual-spectral-dynamics/residual along the flow': notBefore,
  'ntk-residual-spectral-dynamics/parameters along the flow': notBefore,
  'ntk-residual-spectral-dynamics/prediction': notBefore,
  'ntk-residual-spectral-dynamics/factors below one': {
    regimes: { 'long steps': { construct: { eta: '3' } } },
  },
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
  'evolutionary-stability-replicator/stability': {
    regimes: {
      'a negative share': both(againstMixtures, {
        construct: { 'q[i in I]': 'delta(i,head) + place[i]' },
      }),
      'twice the middle': {
        sizes: { I: [2, 2] },
        construct: {
          'p[i in I]': '1/2',
          'A[i in I, j in I]': '1/2 - delta(i,j)',
          'q[i in I]': '1',
        },
      },
    },
  },
  'evolutionary-stability-replicator/attraction': {
    // With y = x - 1/2 the square of y solves the logistic equation v' = -bend v (1 - 4v).
    sizes: { I: [2, 2] },
    raw: { place: array('I'), spread: real('positive') },
    draw: {
      place: { tables: [[0, 1]] },
      spread: { oneOf: [3, 8] },
      bend: { oneOf: ['1/64', 1] },
      c: { oneOf: [0] },
      t: { oneOf: [0, 1, 1024] },
    },
    construct: { 'p[i in I]': '1/2' },
    models: {
      x: 'map(s in R, i in I, 1/2 + (1 - 2*place[i])/(2*sqrt(1 + spread*exp(bend*s))))',
    },
  },
  'evolutionary-stability-replicator/superiority': {
    // The other one of two strict equilibria.
    sizes: { I: [2, 2] },
    raw: { place: array('I') },
    draw: { place: { tables: [[0, 1]] } },
    construct: {
      'p[i in I]': '1 - place[i]',
      'A[i in I, j in I]': 'delta(i,j)',
      'x[i in I]': 'place[i]',
      radius: '1/2',
    },
    regimes: {
      'a negative share': both(againstMixtures, {
        construct: { radius: '1/8', 'x[i in I]': 'p[i] + place[i]/64' },
      }),
      'near any stable strategy': {
        sizes: { I: [1, 4] },
        construct: {
          'p[i in I]': 'other[i]',
          'A[i in I, j in I]': 'c[j] - bend*(delta(i,j) - p[i])',
          'x[i in I]': 'p[i] + share/4*(rival[i] - p[i])',
          radius: '1/2',
        },
      },
      'near any stable strategy, with another mass': {
        sizes: { I: [1, 4] },
        raw: { mass: real('positive') },
        draw: { mass: { oneOf: ['7/8', '9/8'] } },
        construct: {
          'p[i in I]': 'other[i]',
          'A[i in I, j in I]': 'c[j] - bend*(delta(i,j) - p[i])',
          'x[i in I]': 'p[i]*mass',
          radius: '1',
        },
      },
      'more of the other strategy': {
        sizes: { I: [2, 2] },
        raw: { place: array('I') },
        draw: { place: { tables: [[0, 1]] } },
        construct: {
          'p[i in I]': '1 - place[i]',
          'A[i in I, j in I]': '1 + delta(i,j)',
          'x[i in I]': 'p[i] + place[i]/16',
          radius: '1/4',
        },
      },
    },
  },
  'newton-quadratic-convergence/remainder': fromFarAway('mu0'),
  'newton-quadratic-convergence/segment': fromFarAway('m'),
  'newton-quadratic-convergence/curvature': fromFarAway('mu'),
  'newton-quadratic-convergence/nonsingular': {
    regimes: {
      'the same y': {
        sizes: { I: [1, 1] },
        draw: {
          side: { oneOf: [1] },
          stretch: { oneOf: [0] },
          third: { oneOf: [-1] },
          offset: { oneOf: ['1/2'] },
          w: { oneOf: [1] },
        },
        construct: { 'y[i in I]': 'x[i]' },
      },
      'singular at y': {
        sizes: { I: [1, 1] },
        draw: {
          side: { oneOf: [1] },
          stretch: { oneOf: [0] },
          third: { oneOf: [-1] },
          offset: { oneOf: ['1/2'] },
          w: { oneOf: [1] },
        },
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
  'policy-gradient-theorem/change of policy': {
    regimes: {
      'leaving home': leavingHome,
      'leaving home, where all begins away': {
        ...leavingHome,
        construct: {
          ...leavingHome.construct,
          'P[s in S, a in A, t in S]':
            'delta(s,home)*(delta(a,stay)*delta(t,home) + (1 - delta(a,stay))*(1 - delta(t,home))) + (1 - delta(s,home))*delta(t,home)',
          'rho[s in S]': '1 - delta(s,home)',
          'd[s in S]': 'delta(s,home)*gamma + (1 - delta(s,home))*(1 - gamma)',
          'V[s in S]': 'delta(s,home) + (1 - delta(s,home))*gamma',
          'r[s in S, a in A]':
            'delta(s,home)*(delta(a,stay)*(1 - gamma) - (1 - delta(a,stay))*(1 + gamma^2))',
          'W[s in S]':
            'V[s] - (delta(s,home) + (1 - delta(s,home))*gamma)*2*chance/(1 - gamma*(1 - chance) - gamma^2*chance)',
        },
      },
      'rewards for what the old policy does': {
        ...leavingHome,
        draw: { ...leavingHome.draw, chance: { oneOf: [1] } },
        construct: {
          ...leavingHome.construct,
          'r[s in S, a in A]': 'old[s,a]',
          'V[s in S]': '1/(1 - gamma)',
          'W[s in S]': '(1 - delta(s,home)*(1 - gamma))/(1 - gamma)',
        },
      },
      // Both actions of the new policy are new; at home they gain, away they lose for ever.
      'new actions everywhere': {
        ...leavingHome,
        draw: { ...leavingHome.draw, gamma: { oneOf: ['7/8'] } },
        construct: {
          ...leavingHome.construct,
          'new[s in S, a in A]': '1 - old[s,a]',
          'slope[s in S, a in A]': 'new[s,a]',
          'V[s in S]': '1 - 2*delta(s,home)',
          'r[s in S, a in A]':
            'delta(s,home)*(delta(a,stay)*(gamma - 1) + (1 - delta(a,stay))*(1 - gamma)) + (1 - delta(s,home))*(delta(a,stay)*(1 - gamma) - (1 - delta(a,stay))*(1 + gamma))',
          'W[s in S]': '-(1 + gamma)/(1 - gamma) + 2*delta(s,home)',
        },
      },
    },
  },
  'policy-gradient-theorem/softmax is differentiable': {
    regimes: {
      'no tolerance': {
        sizes: { S: [1, 2], A: [2, 3] },
        draw: { eps: { oneOf: [0, -1] } },
        construct: {
          r1: '1',
          'h[k in S, l in A]': 'direction[k,l]/(1 + sum(m in S, n in A, abs(direction[m,n])))',
        },
      },
      'as far as gamma': {
        sizes: { S: [1, 2], A: [2, 2] },
        raw: { row: element('S'), column: element('A') },
        draw: { gamma: { oneOf: ['1/2'] }, eps: { oneOf: ['1/1024'] } },
        construct: {
          'theta[k in S, l in A]': '2*delta(l,column)',
          'h[k in S, l in A]': 'gamma*delta(k,row)*delta(l,column)',
        },
      },
    },
  },
  'performance-difference-lemma/value': {
    regimes: {
      // As if each state were never left.
      'the first reward for ever': {
        construct: { 'U[s in S]': 'sum(a in A, policy[s,a]*r[s,a])/(1 - gamma)' },
      },
    },
  },
  'performance-difference-lemma/occupancy': {
    regimes: {
      'more mass at the start': { construct: { 'f[s in S]': '(1 + gamma)/(1 - gamma)*d[s]' } },
      'starting from the occupancy': {
        construct: { 'f[s in S]': '(1 - gamma)*d[s] + gamma*target[s]' },
      },
      'what arrives counts negatively': {
        construct: { 'f[s in S]': '(1 - gamma)*(rho[s] - gamma/(1 + gamma)*target[s])' },
      },
      'a product of opposite signs': {
        ...changingPlaces,
        raw: { first: element('S') },
        draw: { gamma: { oneOf: ['1/4', '1/2'] } },
        construct: {
          ...changingPlaces.construct,
          'rho[s in S]': '1/2',
          'f[s in S]': 'delta(s,first) - (1 - gamma)/(2*gamma)*(1 - delta(s,first))',
        },
      },
      'a largest summand': {
        construct: {
          ...evenly,
          'rho[s in S]': '1/card(S)',
          'f[s in S]': '(1 - gamma)/(card(S) - gamma)',
        },
      },
      'one state': { sizes: { S: [1, 1] }, construct: { 'f[s in S]': '1/(1 - gamma)' } },
      'one step': {
        ...changingPlaces,
        construct: {
          ...changingPlaces.construct,
          'f[s in S]': '(1 - gamma)*rho[s] + gamma*(1 - rho[s])',
        },
      },
      'no step': {
        ...changingPlaces,
        construct: { ...changingPlaces.construct, 'f[s in S]': '(1 - gamma)*rho[s]' },
      },
      'evenly to all states': { construct: { ...evenly, 'f[s in S]': 'rho[s]' } },
      'evenly by all actions': {
        sizes: { A: [2, 3] },
        construct: {
          'policy[s in S, a in A]': '1/card(A)',
          'f[s in S]': '(1 - gamma)*(rho[s] + gamma/(card(A) - gamma)*target[s])',
        },
      },
      'each state by an action of its own': {
        sizes: { S: [2, 2], A: [2, 2] },
        raw: { aim: choice('A', 'S') },
        draw: {
          gamma: { oneOf: ['1/4'] },
          aim: { tables: [[0, 1]] },
          policy: {
            tables: [
              [
                [1, 0],
                [0, 1],
              ],
            ],
          },
        },
        construct: {
          'P[s in S, a in A, t in S]': 'delta(aim[a],t)',
          'd[s in S]': 'rho[s]',
          'f[s in S]': '3/4*rho[s] + 3/8',
        },
      },
    },
  },
  'information-bottleneck-decomposition/bound': {
    regimes: {
      'three labels that tell nothing': {
        ...threeLabels,
        construct: { ...threeLabels.construct, 'q[z in Z, y in Y]': '1/3' },
      },
    },
  },
  'information-bottleneck-decomposition/equality when matched only': {
    regimes: {
      'nothing matched': { construct: unmatched },
      'nothing matched, little weight': { draw: { beta: { oneOf: ['1/16'] } }, construct: unmatched },
      'nothing matched, much weight': { draw: { beta: { oneOf: [16] } }, construct: unmatched },
      'three labels that tell nothing': threeLabels,
      'only the decoder is matched': {
        sizes: { X: [1, 2], Y: [1, 2], Z: [2, 2] },
        construct: {
          'J[x in X, y in Y]': 'p[x]*rows[x,y]',
          'q[z in Z, y in Y]': 'per(ZY[z,y], PZ[z]) + indicator(PZ[z] <= 0)/card(Y)',
          'r[z in Z]': '1/4 + 1/2*delta(z,star)',
        },
      },
      'only the prior is matched': {
        sizes: { X: [1, 2], Y: [2, 2], Z: [1, 2] },
        construct: { ...unmatched, 'r[z in Z]': 'PZ[z]' },
      },
      'one label, another prior, little weight': {
        sizes: { X: [1, 1], Y: [1, 1], Z: [2, 2] },
        draw: { beta: { oneOf: ['1/4'] } },
        construct: {
          'J[x in X, y in Y]': '1',
          'q[z in Z, y in Y]': '1',
          'r[z in Z]': '1/8 + 3/4*delta(z,star)',
          'W[x in X, z in Z]': '1/8 + 3/4*(1 - delta(z,star))',
        },
      },
    },
  },
  'information-bottleneck-decomposition/total correlation is nonnegative': {
    regimes: {
      'a prior without one of the values': {
        sizes: { I: [1, 1], V: [2, 2], X: [1, 1] },
        draw: { W: { tables: [[['1/2', '1/2']]] } },
        raw: { missing: element('V') },
        construct: {
          'prior[i in I, v in V]': '1 - delta(v,missing)',
          'B[z in Z]': 'prod(i in I, PI[i,value[z,i]])',
        },
      },
    },
  },
  'data-processing-inequality/equality for sufficient T': {
    regimes: {
      'not sufficient, of mass 2': {
        sizes: { X: [2, 2], Y: [2, 2], T: [1, 1] },
        raw: { label: choice('X', 'Y') },
        draw: { label: { tables: [[0, 1]] } },
        construct: {
          'J[x in X, y in Y]': 'delta(label[x],y)',
          'P[x in X, t in T, y in Y]': 'J[x,y]*W[x,t]',
          'S[x in X, t in T]': 'JX[x]*W[x,t]',
        },
      },
      'not sufficient': {
        sizes: { X: [2, 2], Y: [2, 2], T: [1, 2] },
        construct: {
          'J[x in X, y in Y]': 'p[x]*rows[x,y]',
          'P[x in X, t in T, y in Y]': 'J[x,y]*W[x,t]',
          'S[x in X, t in T]': 'JX[x]*W[x,t]',
        },
      },
    },
  },
  'data-processing-inequality/along layers': {
    regimes: {
      'one of the layers tells apart two labels and a third': {
        sizes: { X: [2, 2], Y: [3, 3], T: [2, 2], U: [2, 2] },
        draw: {
          p: { tables: [['1/2', '1/2']] },
          rows: {
            tables: [
              [
                ['1/2', '1/2', 0],
                [0, 0, 1],
              ],
            ],
          },
          W: {
            tables: [
              [
                [1, 0],
                [0, 1],
              ],
            ],
          },
          V: {
            tables: [
              [
                [1, 0],
                [0, 1],
              ],
            ],
          },
        },
      },
    },
  },
  'homeomorphism-needs-continuous-inverse/onto': {
    regimes: {
      'the point (1, 0)': { construct: { a: '1', b: '0', s: '0' } },
      'the point (-1, 0)': { construct: { a: '-1', b: '0', s: '1/2' } },
      'the point (0, 1)': { construct: { a: '0', b: '1', s: '1/4' } },
      'the point (0, -1)': { construct: { a: '0', b: '-1', s: '3/4' } },
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
  'em-monotonicity/M-step, the only maximiser': {
    regimes: {
      'one component, standard normal, in the plane': standardNormal('3/5', '4/5', '1', '0'),
      'one component, standard normal, in the plane, updated axes turned': standardNormal(
        '1',
        '0',
        '3/5',
        '4/5',
      ),
    },
  },
  'em-monotonicity/a mixture ascends': {
    regimes: {
      'no coordinates': {
        sizes: { N: [1, 3], K: [1, 2], J: [0, 0] },
        draw: { x: { oneOf: [0] } },
        construct: {
          'w[k in K]': 'mass[k]/sum(h in K, mass[h])',
          'r[n in N, k in K]': 'w[k]',
          't[k in K, a in J]': '1',
        },
      },
    },
  },
  'em-monotonicity/means alone': {
    regimes: {
      'no coordinates': {
        sizes: { N: [1, 2], K: [1, 1], J: [0, 0] },
        draw: { x: { oneOf: [0] } },
        construct: { 'w[k in K]': '1' },
      },
      'shares above one': {
        sizes: { N: [2, 2], K: [1, 1] },
        draw: { x: { tables: [[[0], [1]]] }, u: { oneOf: [1] } },
        construct: { tau: '1/256', 'w[k in K]': '8', 'm[k in K, j in J]': '1/2', 's[k in K, a in J]': '1' },
      },
    },
  },
  'relu-universal-approximation/error by cells': { regimes: { ...bentRight } },
  'relu-universal-approximation/Lipschitz on a cell': { regimes: { ...bentRight } },
  'relu-universal-approximation/Lipschitz': { regimes: { ...bentRight } },
  'relu-universal-approximation/oscillation on a cell': {
    regimes: {
      ...bentRight,
      'rising late': {
        models: { f: 'map(arg in R, 2*max(arg - 1/2, 0))' },
        construct: { ...unitCells, j: '0', x: '1/2', B: '1' },
      },
      'rising early': {
        models: { f: 'map(arg in R, min(2*arg, 1))' },
        construct: { ...unitCells, j: '0', x: '1/2', B: '1' },
      },
      'bent to the right of 1, at 1': { models: { f: bent }, construct: { ...unitCells, j: '0', x: '1' } },
    },
  },
  'relu-universal-approximation/oscillation': { regimes: { ...bentRight } },
  'relu-universal-approximation/modulus of continuity': { regimes: { ...bentRight } },
  'relu-universal-approximation/curvature on a cell': {
    regimes: {
      'a cube': {
        models: { f: 'map(arg in R, -arg^3)' },
        construct: { ...unitCells, M: '6', p: '1', j: '1', x: '3/2' },
      },
    },
  },
  'relu-universal-approximation/curvature': {
    regimes: {
      'a cube': {
        models: { f: 'map(arg in R, -arg^3)' },
        construct: { ...unitCells, M: '6', p: '1', j: '1', x: '3/2' },
      },
    },
  },
  'relu-universal-approximation/worst error': {
    regimes: {
      'bent to the right of 1': {
        models: { f: bent },
        construct: { 't[i in nat]': '3/4*i', units: '0', B: '0', S: '0', bound_x: 'share', x: '1' },
      },
    },
  },
  'relu-universal-approximation/approximation': { regimes: bentOutside },
  'relu-universal-approximation/continuous functions': { regimes: bentOutside },
  'euler-lagrange-first-variation/general integrand, any law': {
    regimes: {
      'steps far beyond one': oneStep('y^4/16', ['3/4', 2], ['0', '1'], ['10', '-10']),
      'a step somewhat beyond one': oneStep('y^32/992', ['1/40', 16], ['7/5', '2'], ['11/8']),
      'a fourth power': oneStep('10*y^4', ['30', 2], ['1', '1']),
      'a fourth power of the slope': slopeStep('10*z^4', ['30', 2], '0', '5'),
      'a flat parabola': oneStep('y^2/8', ['1/4', 1], ['0', '1/2']),
      'a wave from its crest': oneStep('40*cos(y)', ['40', 0], ['0', '1/2']),
      'a high wave far to the left': oneStep('40*(1 + a^2)*cos(y)', ['40', 1], ['0', '1/2'], ['1'], '-10'),
      'a high power': oneStep('y^64/4032', ['1/80', 32], ['6', '6']),
      'a high power, a short step': oneStep('y^64/4032', ['1/80', 32], ['8', '4']),
      'a high power of the slope': slopeStep('z^64/4032', ['1/80', 32], '6', '6'),
      'a high power of the slope, a short step': slopeStep('z^64/4032', ['1/80', 32], '8', '4'),
    },
  },
  'wasserstein-metric-axioms/existence': {
    regimes: Object.fromEntries(
      Object.entries(noPlans).map(([name, [laws, d, w, best, other]]) => [
        name,
        twoPoints(laws, d, w, best, other),
      ]),
    ),
  },
  'wasserstein-metric-axioms/symmetry': {
    regimes: {
      ...Object.fromEntries(
        Object.entries(noPlans).map(([name, [laws, d, w, best, other]]) => [
          name,
          backwards(laws, d, w, best, other),
        ]),
      ),
      'order three': backwards(
        [atZero, atOne],
        '2*abs(place[x] - place[y])',
        '2',
        entries(['0', '1', '0', '0']),
        entries(['0', '1', '0', '0']),
        3,
      ),
    },
  },
  'normalization-scale-invariance/the gradient scales inversely': {
    regimes: {
      'no tolerance': { construct: { ...shortStep, eps: '0', r: '1/100', q: '1/1000' } },
      'a tolerance below zero': { construct: { ...shortStep, eps: '-1', r: '1/100', q: '1/1000' } },
      'outputs with signs changed': { draw: { g: { oneOf: [-1] } } },
      'long outputs': { draw: { g: { oneOf: [32] } }, construct: { r: 'eps/1000', q: 'eps/1000' } },
    },
  },
  'normalization-scale-invariance/the Hessian scales by the square': {
    regimes: {
      'no tolerance': { construct: { ...shortStep, eps: '0', r: '1/100', q: '1/1000' } },
      'a tolerance below zero': { construct: { ...shortStep, eps: '-1', r: '1/100', q: '1/1000' } },
      'outputs with signs changed': { draw: { g: { oneOf: [-1] } } },
      'long outputs': {
        draw: { g: { oneOf: [32] } },
        construct: {
          r: 'eps/100',
          q: 'eps/100',
          'h[j in J]': 'direction[j]/(1 + sum(k in J, abs(direction[k])))*eps/100',
        },
      },
      'a long step from the greatest value': {
        draw: { g: { oneOf: [32] }, rate: { tables: [[0, 1, -1]] }, eps: { oneOf: ['1/64'] } },
        construct: { b: '32', r: 'eps/100', q: '32', 'h[j in J]': '-5 - w[j]' },
      },
      'steps that add to zero': {
        construct: { 'h[j in J]': 'eps/40*(3 - 2*w[j])' },
      },
      'steps downwards': {
        construct: { 'h[j in J]': '-eps/40*w[j]^2' },
      },
    },
  },
  'summation-error-kahan/recursive': {
    regimes: {
      'a large unit': {
        sizes: { n: [1, 1] },
        draw: { u: { oneOf: [4] } },
        construct: { 'x[k in nat]': '1024*delta(k,0)', 'd[k in nat]': 'u' },
      },
    },
  },
  'summation-error-kahan/dot product': {
    regimes: {
      'a large unit': {
        sizes: { n: [1, 1] },
        draw: { u: { oneOf: [4] } },
        construct: {
          'x[k in nat]': '1024*delta(k,0)',
          'y[k in nat]': '1',
          'd[k in nat]': 'u',
          'e[k in nat]': 'u',
        },
      },
    },
  },
  'summation-error-kahan/pairwise': {
    regimes: {
      'a large unit': {
        sizes: { n: [1, 5] },
        draw: { u: { oneOf: [4] } },
        construct: { 'x[k in nat]': '1024*delta(k,0)', 'f[k in nat, i in nat]': 'u' },
      },
    },
  },
  'summation-error-kahan/Kahan, corrected sum': {
    regimes: {
      'one step, rounded upwards': upwardsAt(1),
      'the last of eight steps, rounded upwards': upwardsAt(8),
      'two steps of the worst signs': worstSigns(2),
    },
  },
  'summation-error-kahan/Kahan': {
    regimes: {
      'four steps of the worst signs': worstSigns(4),
      'a sum that is taken back': {
        sizes: { n: [3, 3] },
        draw: { u: { oneOf: ['1/1024'] } },
        construct: {
          'x[k in nat]': 'delta(k,1) - delta(k,2)*((1 + u)*u + (1 + u)/(1 - u)) - delta(k,3)*(1 + u)*u',
          'g[k in nat]': 'u*(delta(k,0) - delta(k,1))',
          'd[k in nat]': '0',
          'p[k in nat]': 'u*(delta(k,1) - delta(k,0))',
          'q[k in nat]': '0',
        },
      },
    },
  },
  'summation-error-kahan/Kahan, exact compensation': {
    regimes: {
      'a large unit': {
        sizes: { n: [5, 5] },
        draw: { u: { oneOf: [4] } },
        construct: {
          'x[k in nat]': '1024*delta(k,1)',
          'g[k in nat]': 'u*(2*delta(k,0) - 1)',
          'd[k in nat]': 'u',
        },
      },
    },
  },
  'summation-error-kahan/recursive, by gamma': {
    regimes: {
      'a large unit': { sizes: { n: [1, 1] }, draw: { u: { oneOf: ['1/2', '3/4', 1, '3/2', 4] } } },
      'nearly too many operations': {
        sizes: { n: [4, 4] },
        draw: { u: { oneOf: ['15/64'] } },
        construct: { 'x[k in nat]': '1024*delta(k,0)', 'd[k in nat]': 'u' },
      },
    },
  },
  'summation-error-kahan/two-pass variance': {
    regimes: {
      'a large unit': {
        sizes: { n: [1, 1] },
        draw: { u: { oneOf: [4] } },
        construct: { ...roundedUpwards, m: '0', 'x[k in nat]': '64*(2*delta(k,0) - 1)' },
      },
      'a large unit, the same number twice': {
        sizes: { n: [1, 1] },
        draw: { u: { oneOf: [4] } },
        construct: { ...roundedUpwards, m: '0', 'x[k in nat]': '1' },
      },
    },
  },
  'hopf-lax-moreau-prox/gradient': {
    regimes: {
      'no tolerance': { construct: { eps: '0', radius: '1/8' } },
      'a tolerance below zero': { construct: { eps: '-1', radius: '1/8' } },
    },
  },
  'kantorovich-rubinstein/duality': {
    regimes: {
      moved,
      'only the columns of b': both(moved, { construct: { 'Q[x in X, y in X]': 'delta(x,y)*b[y]' } }),
      'only the rows of a': both(moved, { construct: { 'Q[x in X, y in X]': 'delta(x,y)*a[x]' } }),
      'entries below zero': both(moved, {
        sizes: { X: [2, 2] },
        construct: { 'Q[x in X, y in X]': 'P[x,y] + 2*delta(x,y) - 1' },
      }),
      'rows of distances': both(halfApart, {
        raw: moved.raw,
        construct: {
          ...moved.construct,
          'a[x in X]': '1/2',
          'P[x in X, y in X]': 'b[y]/2',
          'Q[x in X, y in X]': 'delta(x,y)*b[y]',
        },
      }),
      'columns of distances': both(halfApart, {
        raw: moved.raw,
        construct: {
          ...moved.construct,
          'b[x in X]': '1/2',
          'P[x in X, y in X]': 'a[x]/2',
          'f[x in X]': '-d[x,source]',
          'Q[x in X, y in X]': 'delta(x,y)*a[x]',
        },
      }),
      'the diagonal as a row': threePlaces(
        '1/3',
        at('x', 0),
        `${at('y', 0)}/3`,
        'place[x]',
        `${at('y', 0)}*(${at('x', 0)} + 2*${at('x', 1)})/3`,
      ),
      'the diagonal as a column': threePlaces(
        at('x', 0),
        '1/3',
        `${at('x', 0)}/3`,
        '-place[x]',
        `${at('x', 0)}*(${at('y', 0)} + 2*${at('y', 1)})/3`,
      ),
      'rows by the diagonal': threePlaces(
        at('x', 2),
        `(2*${at('x', 0)} + ${at('x', 2)})/3`,
        `${at('x', 2)}*(2*${at('y', 0)} + ${at('y', 2)})/3`,
        'place[x]',
        `(${at('x', 2)}*${at('y', 2)} + 2*${at('x', 1)}*${at('y', 0)})/3`,
      ),
      'columns by the diagonal': threePlaces(
        `(2*${at('x', 0)} + ${at('x', 2)})/3`,
        at('x', 2),
        `${at('y', 2)}*(2*${at('x', 0)} + ${at('x', 2)})/3`,
        '-place[x]',
        `(${at('x', 2)}*${at('y', 2)} + 2*${at('x', 0)}*${at('y', 1)})/3`,
      ),
      'twice as steep': both(moved, { sizes: { X: [2, 2] }, construct: { 'u[x in X]': '2*f[x]' } }),
      'a best u': both(moved, { construct: { 'u[x in X]': 'f[x]' } }),
      'two points, near': both(moved, {
        sizes: { X: [2, 2] },
        construct: { 'd[x in X, y in X]': '(1 - delta(x,y))/4', 'u[x in X]': '0' },
      }),
      'two points, near, little is moved': both(moved, {
        sizes: { X: [2, 2] },
        construct: {
          'd[x in X, y in X]': '(1 - delta(x,y))/4',
          'b[x in X]': '(3*delta(x,source) + delta(x,target))/4',
          'P[x in X, y in X]': 'a[x]*b[y]',
          'u[x in X]': '0',
        },
      }),
    },
  },
  'kantorovich-rubinstein/optimal potential': {
    regimes: {
      'steep behind the last point': {
        sizes: { i: [0, 3], j: [0, 3] },
        draw: { n: { oneOf: [1] } },
        construct: { 'f[0]': 'start', 'f[l+1]': 'f[l] - s[l]*gap[l] + 100*indicator(n <= l)' },
      },
    },
  },
  'kantorovich-rubinstein/on the line': {
    regimes: {
      'below zero below the diagonal': onPlaces(
        [1],
        'delta(k, 0)',
        'delta(k, 1)',
        'delta(i, j) - delta(i, 1)*delta(j, 0)',
      ),
      'below zero above the diagonal': onPlaces(
        [1],
        'delta(k, 1)',
        'delta(k, 0)',
        'delta(i, j) - delta(i, 0)*delta(j, 1)',
      ),
      'only the columns of nu': onPlaces(
        [1, 2],
        'delta(k, 0)',
        'delta(k, 1)',
        'delta(i, j)*nu[j] + delta(j, n + 1)*(mu[i] - nu[i])',
      ),
      'only the columns of nu, to the left': onPlaces([1], 'delta(k, 1)', 'delta(k, 0)', 'delta(i, j)*nu[j]'),
      'only the rows of mu': onPlaces(
        [1, 2],
        'delta(k, 0)',
        'delta(k, 1)',
        'delta(i, j)*mu[i] + delta(i, n + 1)*nu[j] + delta(j, n + 1)*delta(i, 0)',
      ),
      'only the rows of mu, to the left': onPlaces([1], 'delta(k, 1)', 'delta(k, 0)', 'delta(i, j)*mu[i]'),
      'the diagonal as a row': onPlaces(
        [2],
        uniform,
        'delta(k, 0)',
        'delta(j, 0)*(delta(i, 0) + 2*delta(i, 1))/3',
      ),
      'the diagonal as a column': onPlaces(
        [2],
        'delta(k, 0)',
        uniform,
        'delta(i, 0)*(delta(j, 0) + 2*delta(j, 1))/3',
      ),
      'the last row as all': onPlaces(
        [2],
        uniform,
        'delta(k, 0)',
        'delta(j, 0)*(2*delta(i, 0) + delta(i, 2))/3',
      ),
      'the last column as all': onPlaces(
        [2],
        'delta(k, 0)',
        uniform,
        'delta(i, 0)*(2*delta(j, 0) + delta(j, 2))/3',
      ),
      'rows by the diagonal': onPlaces(
        [2],
        'delta(k, 2)',
        twoThirds,
        '(delta(i, 2)*delta(j, 2) + 2*delta(i, 1)*delta(j, 0))/3',
      ),
      'columns by the diagonal': onPlaces(
        [2],
        twoThirds,
        'delta(k, 2)',
        '(delta(i, 2)*delta(j, 2) + 2*delta(i, 0)*delta(j, 1))/3',
      ),
      'the last mass for all rows': onPlaces([2], twoThirds, uniform, 'delta(i, j)/3'),
      'the last mass for all columns': onPlaces([2], uniform, twoThirds, 'delta(i, j)/3'),
      'rows by the last column': onPlaces([1], 'delta(k, 1)', 'indicator(k <= 1)/2', 'delta(i, j)/2'),
      'columns by the last row': onPlaces([1], 'indicator(k <= 1)/2', 'delta(k, 1)', 'delta(i, j)/2'),
      'places as masses': onPlaces([1], 'delta(k, 1)', 'delta(k, 0)', 'delta(i, 1)*delta(j, 1)'),
      'twice as steep': both(onPlaces([1], 'delta(k, 0)', 'delta(k, 1)', 'mu[i]*nu[j]', 4), {
        construct: { 'u[k in nat]': '2*f[k]' },
      }),
      'steep to the left': both(onPlaces([1], 'delta(k, 0)', 'delta(k, 1)', 'mu[i]*nu[j]'), {
        construct: { 'u[k in nat]': '-100*relu(k - n)' },
      }),
      'far last point': {
        draw: { n: { oneOf: [2] }, first: { oneOf: [0] } },
        construct: {
          't[0]': 'first',
          't[l+1]': 't[l] + 1 + 8*delta(l, 1)',
          'f[0]': 'start',
          'f[l+1]': 'f[l] - sign(F(mu)[l] - F(nu)[l])*(1 + 8*delta(l, 1))',
          'mu[k in nat]': 'delta(k, 0)',
          'nu[k in nat]': 'delta(k, 1)',
          'u[k in nat]': '9*(delta(k, 0) - delta(k, 1))',
        },
      },
      near: {
        draw: { n: { oneOf: [1] }, gap: { oneOf: ['1/4'] } },
        construct: { 'mu[k in nat]': 'delta(k, 0)', 'nu[k in nat]': 'delta(k, 1)' },
      },
    },
  },
  'entropy-sgd-cole-hopf/dominated': {
    regimes: {
      'nearly T': onePosition(1, ['32', '1', '1024', '1023'], ['0', '1', '1024'], '1/2^23637'),
      'a large exponent': onePosition(
        1,
        ['85/16', '75/4096', '151/4096', '159/32768'],
        ['-9/8', '93/64', '219/128'],
        '854683/2^324',
      ),
      's near T': onePosition(1, ['163/256', '182', '5088', '4992'], ['0', '235/256', '820'], '646471/2^80'),
      'far y': onePosition(
        1,
        ['176', '225/32', '446', '109/8'],
        ['237/1024', '95/16', '197/32'],
        '607135/2^30',
      ),
      'small b': onePosition(
        1,
        ['107/16384', '179/256', '155/16', '119/4096'],
        ['153/128', '49/4096', '125/64'],
        '1047230/2^20',
      ),
      'large b': onePosition(
        1,
        ['172', '101/16384', '211/64', '139/64'],
        ['0', '-11/16', '-133/64'],
        '729917/2^182',
      ),
      'ten coordinates': onePosition(
        10,
        ['183/8', '145/32', '255/16', '179/256'],
        ['0', '163/1024', '183/1024'],
        '833798/2^20',
      ),
      'sixty coordinates': onePosition(
        60,
        ['253/128', '81/8192', '27/64', '95/512'],
        ['0', '-81/4096', '-157/2048'],
        '918115/2^21',
      ),
      wide: onePosition(1, ['71/512', '147', '20736', '1880'], ['0', '-103/128', '-180'], '940915/2^20'),
      'on the other side': onePosition(1, ['4', '1', '4', '1/64'], ['0', '-2', '2'], '567639/2^22'),
    },
  },
  'entropy-sgd-cole-hopf/curvature': {
    regimes: {
      'small G': {
        sizes: { I: [1, 2], Omega: [1, 1] },
        construct: { 'G[o in Omega]': 'm[o]/(1 + b*sum(l in I, Y[l,o]^2)/(2*T))' },
      },
      'large t': { sizes: { I: [1, 2], Omega: [1, 1] }, draw: { t: { oneOf: [4] } } },
    },
  },
  'entropy-sgd-cole-hopf/quadratics': without('I'),
  'entropy-sgd-cole-hopf/wide minima are favoured': {
    regimes: {
      'small b': { sizes: { I: [2, 2] }, draw: { b: { oneOf: ['1/16'] }, lam: { between: [2, 4] } } },
    },
  },
  'entropy-sgd-cole-hopf/the minimum moves': {
    regimes: {
      'b and t near the sharp minimum': {
        draw: { b: { oneOf: ['1/4096'] }, t: { oneOf: ['1/4096'] }, y: { oneOf: [1] } },
      },
      'b and t near the wide minimum': {
        draw: { b: { oneOf: ['383/128'] }, t: { oneOf: ['383/128'] }, y: { oneOf: [0] } },
      },
      'near the wide minimum': {
        draw: { b: { oneOf: ['1/2'] }, t: { oneOf: ['1/2'] }, y: { oneOf: ['383/128'] } },
      },
    },
  },
};
