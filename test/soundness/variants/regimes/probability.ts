/** More instances of probability. */
import { array } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';

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

/** The same for f of degree nine at most, with a law that has eleven moments of the normal one. */
const hot = (
  f: string,
  [c, k]: readonly [number | string, number],
  [mu, s]: readonly [number | string, number | string],
  h: number,
): InstanceSpec => {
  const half = [743768227, 84906875777, 689389830270, 6663540368276, 26412424983881, 56885831573058];
  const inner = [5627865734250, 5636790063500, 5610173681500, 5663199620125];
  const side = [...half, ...inner].map((w) => `${w}/281474976710656`);
  const places = [30, 25, 20, 15, 10, 5, 4, 3, 2, 1];
  return {
    sizes: { Omega: [21, 21] },
    draw: {
      Omega: { tables: [[...side, '54925243712928/281474976710656', ...side.toReversed()]] },
      place: { tables: [[...places.map((x) => -x), 0, ...places.toReversed()]] },
      j: { between: [0, 8] },
      c: { oneOf: [c] },
      k: { oneOf: [k] },
      s: { oneOf: [s] },
    },
    models: { f },
    construct: { 'Z[w in Omega]': '16/105*place[w]', mu: `${mu}`, h: `${h}` },
  };
};

export const probability: Readonly<Record<string, Instances>> = {
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
  'johnson-lindenstrauss/upper tail': {
    regimes: {
      'a vector that is mapped to zero': {
        sizes: { J: [2, 2] },
        draw: { v: { tables: [[1, -1]] } },
        construct: { 'P[i in K, j in J, w in Sample]': '8' },
      },
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
      'far from zero': warm(fourth, ['1/8', 2], [1048576, 1], 1),
      'far and wide, against each other': warm(fourth, ['1/8', 2], [-1024, 1024], 1),
      'a very large scale': warm(fourth, ['1/8', 2], [1, 1048576], 1),
      'a power of six, far from zero': hot('map(v in R, 9/40*v^6)', [1, 3], [256, '1/128'], 1),
      'a power of eight, far out below': hot('map(v in R, v^8)', ['189/32', 4], [-7, 3], -1),
    },
  },
};
