/** Sides of a relation that are too close to each other to look different. */
import type { Counterexample } from '../engine/result.ts';

/** To be said after what is false: with the same digits on both sides it would look true. */
export const tooClose = ({ left, right, relation }: Counterexample): string =>
  left === right && ['==', '<=', '>='].includes(relation) ? ' (they differ by less than is shown)' : '';
