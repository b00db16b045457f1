/** More instances of functional analysis. */
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';
import { without } from './_shared.ts';

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

export const functionalAnalysis: Readonly<Record<string, Instances>> = {
  'maurey-barron-sampling/bounded units': without('J'),
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
  'bernstein-modulus-of-continuity/Voronovskaya': {
    regimes: {
      // The error is x(1 - x)(1 - 2x)/(k + 1) = 3/(32(k + 1)), so that the tolerance is met from the fifth member on.
      'before the first member that counts': {
        sizes: { k: [0, 8] },
        draw: { x: { oneOf: ['1/4'] }, eps_k: { oneOf: ['1/64'] } },
        construct: { from_k: '5' },
      },
    },
  },
};
