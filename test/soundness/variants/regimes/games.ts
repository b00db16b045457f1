/** More instances of games. */
import { array, element, real } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';
import { both } from './_shared.ts';

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

export const games: Readonly<Record<string, Instances>> = {
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
};
