/** More instances of geometry of loss. */
import { array, choice, element, real } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';
import { both, otherFactors, spread } from './_shared.ts';

/** No witness is below 0. What exists must be positive, and a constructed s = 0 would count as an error of the instances. */
const noRadius: Instances = {
  regimes: { 'no radius': { draw: { radius: { oneOf: [0] } }, construct: { s: '(1 - lam)/128' } } },
};

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

const firstSeparating = { 'w[k in nat]': '1/5 + 2*delta(k,0)', N: '1', late: '1' } as const;

export const geometryOfLoss: Readonly<Record<string, Instances>> = {
  'backprop-fails-separable/minimising sequences': {
    regimes: {
      'a separating point first': { construct: { ...firstSeparating, last: '1' } },
      // For the variant that speaks of every index.
      'from the separating point on': { construct: firstSeparating },
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
  'factorization-local-zero-global/path': {
    regimes: {
      ...otherFactors,
      // At rest in a minimum whose last weights are two; the square of the larger one is not that of both.
      'two last weights': {
        sizes: { A: [1, 1], C: [2, 2] },
        raw: { unit: array('C') },
        draw: { unit: { tables: [[3, 4]] } },
        models: {
          loss: 'map(X in R[A, C], 1/2*sum(i in A, sum(j in C, (X[i,j] - 2*lam*unit[j]/5)^2)))',
          UP: 'map(moment in R, row in K, entry in A, indicator(place[row] == 0))',
          VP: 'map(moment in R, row in K, entry in C, indicator(place[row] == 0)*unit[entry]/5)',
        },
        construct: {
          lam: '1',
          'U[k in K, i in A]': 'indicator(place[k] == 0)',
          'V[k in K, j in C]': 'indicator(place[k] == 0)*unit[j]/5',
          'U2[k in K, i in A]': 'indicator(place[k] == 0)',
          'V2[k in K, j in C]': 'indicator(place[k] == 0)*unit[j]/5',
          'U1[k in K, i in A]': 'indicator(place[k] == 0)',
          'V1[k in K, j in C]': 'indicator(place[k] == 0)*unit[j]/5',
        },
      },
    },
  },
  'factorization-local-zero-global/shrinking': flat,
  'factorization-local-zero-global/zero-block': flat,
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
  'weight-averaging-jensen-gap/convex loss': {
    regimes: { 'negative losses': { sizes: { I: [2, 2] }, models: { f: 'map(u in R[J], -8)' } } },
  },
  'weight-averaging-jensen-gap/smooth loss': {
    regimes: {
      'negative losses': { sizes: { I: [2, 2] }, models: { f: 'map(u in R[J], -8)' } },
      'a negative loss between positive ones': {
        sizes: { I: [2, 2], J: [1, 1] },
        raw: { first: element('I') },
        models: { f: 'map(u in R[J], L/2*sum(j in J, u[j]^2) - 2)' },
        construct: { L: '1', 'p[i in I]': '1/2', 'x[i in I, j in J]': '8 - 16*delta(i,first)' },
      },
    },
  },
};
