/** More instances of topology. */
import { natural } from 'lemmata';
import type { Instances } from '../../../../src/proof/claim.ts';

export const topology: Readonly<Record<string, Instances>> = {
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
  'homeomorphism-needs-continuous-inverse/onto': {
    regimes: {
      'the point (1, 0)': { construct: { a: '1', b: '0', s: '0' } },
      'the point (-1, 0)': { construct: { a: '-1', b: '0', s: '1/2' } },
      'the point (0, 1)': { construct: { a: '0', b: '1', s: '1/4' } },
      'the point (0, -1)': { construct: { a: '0', b: '-1', s: '3/4' } },
    },
  },
};
