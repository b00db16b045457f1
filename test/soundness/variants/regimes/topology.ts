/** More instances of topology. */
import { natural } from 'lemmata';
import type { Instances } from '../../../../src/proof/claim.ts';

/** Vertices in turn, then the first one for ever: as many as an instance asks. */
const firsts = (...row: number[]) => ({
  tables: Array.from({ length: 9 }, (_, n) => Array.from({ length: n + 1 }, (_, k) => row[k] ?? 0)),
});
const two = { x: { tables: [[0, 1]] }, a: firsts(0, 1), b: firsts(1, 0) };
/** The same pair again and again; and after the last join, of which nothing is asked, a point with itself. */
const edge = { a: firsts(), b: firsts(1, 1, 1, 1, 1, 1, 1, 1, 1) };
const once = { a: firsts(), b: firsts(1) };
const twoRuns: Instances = {
  regimes: {
    'after the last join': {
      sizes: { V: [2, 2], k: [0, 2] },
      draw: { ...two, ...once, a2: edge.a, b2: edge.b },
      construct: { eps: '0' },
    },
    'distances from a point to itself': {
      sizes: { V: [2, 2], k: [0, 0] },
      draw: { ...two, ...edge, a2: edge.a, b2: edge.b },
      construct: { 'd[i in V, j in V]': 'scale + (eps + 1)*delta(i,j)', 'd2[i in V, j in V]': 'd[i,j]' },
    },
    'distances from a point to itself, an edge turned': {
      sizes: { V: [2, 2], k: [0, 0] },
      draw: { ...two, ...edge, a2: edge.b, b2: edge.a },
      construct: { 'd[i in V, j in V]': 'scale + (eps + 1)*delta(i,j)', 'd2[i in V, j in V]': 'd[i,j]' },
    },
    'nothing changes': { construct: { 'd2[i in V, j in V]': 'd[i,j]' } },
  },
};

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
  'persistence-h0-stability/what is joined agrees': {
    regimes: {
      'the names': { sizes: { V: [2, 2] }, draw: two, construct: { 'r[i in V]': 'x[i]' } },
      'the names, turned': { sizes: { V: [2, 2] }, draw: two, construct: { 'r[i in V]': '1 - x[i]' } },
    },
  },
  'persistence-h0-stability/weights do not fall': {
    regimes: {
      'after the last join': { sizes: { V: [2, 2], l: [0, 2], m: [0, 2] }, draw: { ...two, ...once } },
      'after the second join of two points': {
        sizes: { V: [2, 2], l: [1, 1], m: [1, 1] },
        draw: { ...two, a: firsts(), b: firsts(1, 1) },
      },
      'four points, after the last join': {
        sizes: { V: [4, 4], l: [2, 2], m: [1, 1] },
        draw: { x: { tables: [[0, 1, 3, 6]] }, a: firsts(0, 1, 2), b: firsts(1, 2, 3) },
      },
      'distances from a point to itself': {
        sizes: { V: [2, 2], l: [0, 0], m: [0, 0] },
        draw: two,
        construct: { 'd[i in V, j in V]': 'scale + delta(i,j)' },
      },
      'a star': {
        draw: { a: firsts(0, 2), b: firsts(1, 0) },
        construct: { 'd[i in V, j in V]': '1 - delta(i,j)' },
      },
    },
  },
  'persistence-h0-stability/at most eps later': twoRuns,
  'persistence-h0-stability/stability': twoRuns,
  'homeomorphism-needs-continuous-inverse/onto': {
    regimes: {
      'the point (1, 0)': { construct: { a: '1', b: '0', s: '0' } },
      'the point (-1, 0)': { construct: { a: '-1', b: '0', s: '1/2' } },
      'the point (0, 1)': { construct: { a: '0', b: '1', s: '1/4' } },
      'the point (0, -1)': { construct: { a: '0', b: '-1', s: '3/4' } },
    },
  },
};
