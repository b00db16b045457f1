/** More instances of architectures. */
import { array, choice, element, natural, real } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';

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

/** Shorter than a thousandth. */
const shortStep = { 'h[j in J]': 'direction[j]/(1 + sum(k in J, abs(direction[k])))/1000' };

/** The integers modulo 4, twice, where (a, b) has the character i^(a*d + b*c) at (c, d): some are imaginary at s, but none at itself. */
const twisted = (): InstanceSpec['draw'] => {
  const n = 16;
  const each = <T>(entry: (j: number, k: number) => T) =>
    Array.from({ length: n }, (_, j) => Array.from({ length: n }, (_, k) => entry(j, k)));
  const pair = (j: number) => [Math.floor(j / 4), j % 4] as const;
  const exponent = (j: number, k: number) => (pair(j)[0] * pair(k)[1] + pair(j)[1] * pair(k)[0]) % 4;
  return {
    plus: {
      tables: [each((j, k) => ((pair(j)[0] + pair(k)[0]) % 4) * 4 + ((pair(j)[1] + pair(k)[1]) % 4))],
    },
    minus: {
      tables: [Array.from({ length: n }, (_, j) => ((4 - pair(j)[0]) % 4) * 4 + ((4 - pair(j)[1]) % 4))],
    },
    re: { tables: [each((j, k) => [1, 0, -1, 0][exponent(j, k)] as number)] },
    im: { tables: [each((j, k) => [0, 1, 0, -1][exponent(j, k)] as number)] },
  };
};

const fewNumbers = { oneOf: [-1, 0, 1, 2] } as const;
const oneFilter = { G: [4, 4], J: [1, 1], k: [0, 0], m: [0, 0] } as const;
/** A low-pass filter and a signal of one frequency or two, which are conjugates. */
const oneFrequency: InstanceSpec = {
  sizes: oneFilter,
  raw: {
    frequency: element('G'),
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'u', 'v'].map((name) => [name, real()])),
  },
  draw: {
    frequency: { oneOf: [1, 3] },
    s: { oneOf: [1, 2, 3] },
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'u', 'v'].map((name) => [name, fewNumbers])),
  },
  construct: {
    'phiRe[q in G]': 'a*re[frequency,q] + b*im[frequency,q]',
    'phiIm[q in G]': 'c*re[frequency,q] + d*im[frequency,q]',
    'xRe[q in G]': 'e*re[frequency,q] + f*im[frequency,q]',
    'xIm[q in G]': 'u*re[frequency,q] + v*im[frequency,q]',
  },
};
const differences: Instances = {
  regimes: {
    'a filter of half the period': {
      sizes: { ...oneFilter, k: [0, 1], m: [0, 1] },
      raw: { even: array('G') },
      draw: { s: { oneOf: [2] } },
      construct: {
        'phiRe[q in G]': 'even[q] + even[plus[q,minus[s]]]',
        'phiIm[q in G]': 'even[plus[q,q]]',
      },
    },
    'one frequency': oneFrequency,
    'one frequency of one sign': {
      ...oneFrequency,
      construct: {
        ...oneFrequency.construct,
        'phiIm[q in G]': 'b*re[frequency,q] - a*im[frequency,q]',
        'xIm[q in G]': 'f*re[frequency,q] - e*im[frequency,q]',
      },
    },
    'one frequency of another group': {
      ...oneFrequency,
      sizes: { ...oneFilter, G: [16, 16] },
      draw: { ...oneFrequency.draw, ...twisted(), frequency: { oneOf: [1] }, s: { oneOf: [4] } },
    },
    'another frequency': {
      sizes: oneFilter,
      draw: { s: { oneOf: [1] }, xRe: { tables: [[30, 20, 10, 0]] }, xIm: { tables: [[30, 20, 10, 0]] } },
      construct: { 'phiRe[q in G]': 'delta(q, zero)', 'phiIm[q in G]': '0' },
    },
    'a signal that the filter stops': {
      sizes: { ...oneFilter, k: [1, 1], m: [1, 1] },
      raw: { frequency: element('G'), a: real(), b: real() },
      draw: { frequency: { oneOf: [1, 2, 3] }, a: fewNumbers, b: fewNumbers, s: { oneOf: [1, 2, 3] } },
      construct: {
        'phiRe[q in G]': 'delta(q, zero)',
        'phiIm[q in G]': 'delta(q, zero)',
        // Strong enough for what is left of another signal to be longer than this one.
        'psiRe[j in J, q in G]': '1000*(delta(q, zero) - re[frequency,q]/card(G))',
        'psiIm[j in J, q in G]': '-1000*im[frequency,q]/card(G)',
        'xRe[q in G]': 'a*re[frequency,q] - b*im[frequency,q]',
        'xIm[q in G]': 'a*im[frequency,q] + b*re[frequency,q]',
      },
    },
  },
};

/** Filters that make an impulse of the signal, at every length of paths. */
const impulses = (strength: number): InstanceSpec => ({
  sizes: { G: [2, 2], m: [0, 1] },
  draw: { xRe: { tables: [[2, -1]] }, xIm: { tables: [[0, 0]] } },
  construct: {
    'phiRe[q in G]': 'delta(q, zero)',
    'phiIm[q in G]': 'delta(q, zero)',
    'psiRe[j in J, q in G]': `${strength}*(1 + delta(q, zero))`,
    'psiIm[j in J, q in G]': '0',
  },
});
const impulsesOnPaths: Instances = {
  regimes: {
    ...differences.regimes,
    'two lengths': { ...impulses(0.75), sizes: { G: [2, 2], J: [1, 2], m: [0, 1] } },
    // Also what the Littlewood-Paley sum is instead of the signal: at all frequencies 169.
    'a filter that stops constants': {
      sizes: { G: [4, 4], J: [1, 1], m: [1, 1] },
      draw: {
        s: { oneOf: [1, 2, 3] },
        xRe: { tables: [[0, 0, 0, 0]] },
        xIm: { tables: [[1, 0, 0, 0]] },
      },
      construct: {
        'phiRe[q in G]': '0',
        'phiIm[q in G]': '5*delta(q, zero) + 2',
        'psiRe[j in J, q in G]': '12*delta(q, zero) - 3',
        'psiIm[j in J, q in G]': '0',
      },
    },
    'many paths': { ...impulses(100), sizes: { G: [2, 2], J: [4, 4], m: [1, 1] } },
  },
};

export const architectures: Readonly<Record<string, Instances>> = {
  'scattering-nonexpansive-covariant/one path': differences,
  'scattering-nonexpansive-covariant/all paths': impulsesOnPaths,
  'zero-padding-shift-equivariance/zero padding of a short kernel commutes only if it has one tap': {
    regimes: { 'the tap itself': { sizes: { r: [1, 2], m: [0, 0] } } },
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
        construct: { 'c[i in nat]': 'par[i]', 'w[i in nat]': 'par[i]', level: '0', slope: '0' },
      },
      'a step': { sizes: { k: [2, 2], n: [0, 0] }, construct: { level: '0', slope: '1' } },
      'an early step': { sizes: { k: [2, 2], n: [0, 0] }, construct: { level: '1/4', slope: '1' } },
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
  'normalization-scale-invariance/the gradient scales inversely': {
    regimes: {
      'no tolerance': { construct: { ...shortStep, eps: '0', r: '1/100', q: '1/1000' } },
      'outputs with signs changed': { draw: { g: { oneOf: [-1] } } },
      'long outputs': { draw: { g: { oneOf: [32] } }, construct: { r: 'eps/1000', q: 'eps/1000' } },
    },
  },
  'normalization-scale-invariance/the Hessian scales by the square': {
    regimes: {
      'no tolerance': { construct: { ...shortStep, eps: '0', r: '1/100', q: '1/1000' } },
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
    },
  },
};
