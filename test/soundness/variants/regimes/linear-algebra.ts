/** More instances of linear algebra. */
import { choice } from 'lemmata';
import type { Instances } from '../../../../src/proof/claim.ts';

export const linearAlgebra: Readonly<Record<string, Instances>> = {
  'matrix-rank-product-bounds/linear net, at most each width': {
    regimes: {
      'rows beyond the width': { sizes: { k: [0, 0], i: [2, 4] } },
      'rows beyond the width of a narrow layer': {
        sizes: { k: [0, 0], i: [2, 4] },
        raw: { width: choice('nat', 'nat') },
        draw: {
          width: { tables: Array.from({ length: 64 }, (_, n) => [3, 2, ...Array(64).fill(3)].slice(0, n)) },
        },
        construct: { 'w[l in nat]': 'width[l]' },
      },
    },
  },
  'matrix-rank-product-bounds/rank of a polynomial': {
    regimes: {
      'more points': {
        draw: { m: { oneOf: [5] }, n: { oneOf: [5] } },
        construct: { 'a[i in nat, k in nat]': 'i*delta(k,0)', 'b[j in nat, k in nat]': 'j*delta(k,0)' },
      },
      'one point': {
        draw: { q: { oneOf: [4] }, s: { oneOf: [1] }, m: { oneOf: [1] }, n: { oneOf: [1] } },
        construct: { 'G[j in nat, t in nat]': '1' },
      },
    },
  },
  'matrix-rank-product-bounds/linear net, all of them': {
    regimes: { 'one layer': { sizes: { d: [0, 0], l: [0, 0], r: [1, 2], i: [1, 2], j: [0, 0] } } },
  },
};
