/** Reproducible random numbers for tests. */
import { Rational } from '../../src/term/rational.ts';

export interface Numbers {
  /** An integer with 0 <= n < below. */
  integer(below: number): number;
  /** A fraction of that magnitude at most, now a dyadic one, now another. */
  rational(magnitude: number): Rational;
}

export function numbers(seed: string): Numbers {
  let state = 2166136261;
  for (const c of seed) state = Math.imul(state ^ c.charCodeAt(0), 16777619);
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
  const integer = (below: number): number => next() % below;
  return {
    integer,
    rational(magnitude) {
      const d = integer(2) === 0 ? 2 ** integer(20) : 1 + integer(1000);
      return Rational.of(integer(2 * magnitude * d + 1) - magnitude * d, d);
    },
  };
}
