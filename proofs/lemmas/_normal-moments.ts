/** Finite laws that have the first moments of the standard normal one, as claims about it share them. It is no claim. */
import type { InstanceSpec } from 'lemmata';

/** The first six; neither is the seventh 0, nor the eighth 105. Of `Z` on `Omega`, which the claim declares, with `place` drawn. */
export const sixMoments = {
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
  },
  construct: { 'Z[w in Omega]': '8/15*place[w]' },
} as const satisfies InstanceSpec;
