/** More instances of information theory. */
import { array, choice, element } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';
import { without } from './_shared.ts';

/** No law, but a table of another mass. */
const anyMass: Instances = {
  regimes: { 'any mass': { construct: { 'T[x in X, y in Y]': '4*mass[x]*rows[x,y]' } } },
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

export const informationTheory: Readonly<Record<string, Instances>> = {
  'mutual-information-identities/zero for independence only': {
    regimes: { 'any law': { construct: { 'T[x in X, y in Y]': 'mass[x]*rows[x,y]' } } },
  },
  'mutual-information-identities/conditioning on one value may raise the entropy': anyMass,
  'mutual-information-identities/conditional information': anyMass,
  'kl-divergence-gibbs-inequality/infinite': {
    regimes: {
      // Where y is not bounded at a, or one of its other masses is large, the divergence is not large.
      'the law itself': {
        draw: { c: { between: [1, 2] } },
        construct: { 'P[k in K]': '1/card(K)', 'y[k in K]': '1/card(K)' },
      },
      // Not every bound does: for the variant that claims it.
      'the law itself, below a bound': {
        draw: { c: { between: [1, 2] } },
        construct: { 'P[k in K]': '1/card(K)', eps: '1', 'y[k in K]': '1/card(K)' },
      },
      'a large mass': {
        sizes: { K: [2, 2] },
        construct: {
          c: '0',
          'P[k in K]': '1/2',
          'y[k in K]': 'delta(k,a)/256 + (1 - delta(k,a))*1024',
        },
      },
      'a large mass and one below zero': {
        sizes: { K: [3, 3] },
        raw: { place: array('K') },
        draw: { a: { oneOf: [0] }, place: { tables: [[0, 1, 2]] } },
        construct: {
          c: '0',
          'P[k in K]': '1/3',
          'y[k in K]':
            'indicator(place[k] == 0)/2048 + indicator(place[k] == 1)*2^20 + indicator(place[k] == 2)*(1 - 1/2048 - 2^20)',
        },
      },
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
};
