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
};
