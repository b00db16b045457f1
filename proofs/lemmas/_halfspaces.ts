/** Points, and which of their subsets halfspaces pick out, as counterexamples of two claims. It is no claim. */

/** Two points on one side of zero. */
export const onALine = {
  m: 1,
  d: 1,
  Bit: 2,
  zero: 0,
  one: 1,
  point: [[1], [2]],
  picked: [1, 0, 0, 1],
  S: 3,
  normal: [1],
} as const;
/** (1, 0), (0, 1) and (1, 1). */
export const inThePlane = {
  m: 2,
  d: 2,
  Bit: 2,
  zero: 0,
  one: 1,
  point: [
    [1, 0],
    [0, 1],
    [1, 1],
  ],
  picked: [1, 0, 1, 1, 1, 1, 0, 1],
  S: 7,
  normal: [1, 1],
} as const;
/** (1, 0) and (2, 0), and a point beside them. */
export const onOneLine = {
  m: 2,
  d: 2,
  Bit: 2,
  zero: 0,
  one: 1,
  point: [
    [1, 0],
    [2, 0],
    [0, 1],
  ],
  picked: [1, 1, 0, 0, 0, 0, 1, 1],
  S: 7,
  normal: [1, 1],
} as const;
