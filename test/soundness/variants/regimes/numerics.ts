/** More instances of numerics. */
import { array } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';
import { without } from './_shared.ts';

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

export const numerics: Readonly<Record<string, Instances>> = {
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
  'reverse-mode-cost-bound/equal widths': fewerOutputs,
  'reverse-mode-cost-bound/never dearer': fewerOutputs,
  'reverse-mode-cost-bound/ratio': fewerOutputs,
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
};
