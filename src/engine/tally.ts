/** Counting instances. */
import type { Sharpness } from '../compute/sharpness.ts';
import type { BoundsResult, Tally } from './result.ts';

export const emptyTally: Tally = {
  instances: 0,
  satisfied: 0,
  consistent: 0,
  violated: 0,
  discarded: 0,
  decidedBy: { float32: 0, float64: 0, exact: 0, interval: 0 },
  undecided: 0,
};

/** Two tallies as one. */
export const sumTallies = (a: Tally, b: Tally): Tally => ({
  instances: a.instances + b.instances,
  satisfied: a.satisfied + b.satisfied,
  consistent: a.consistent + b.consistent,
  violated: a.violated + b.violated,
  discarded: a.discarded + b.discarded,
  decidedBy: {
    float32: a.decidedBy.float32 + b.decidedBy.float32,
    float64: a.decidedBy.float64 + b.decidedBy.float64,
    exact: a.decidedBy.exact + b.decidedBy.exact,
    interval: a.decidedBy.interval + b.decidedBy.interval,
  },
  undecided: a.undecided + b.undecided,
  ...worse('margin', Math.min, a, b),
  ...worse('residual', Math.max, a, b),
});

/** Of what at least one of them says. */
function worse<K extends 'margin' | 'residual'>(
  key: K,
  choose: (...values: number[]) => number,
  ...tallies: readonly Tally[]
): { [k in K]?: number } {
  const values = tallies.flatMap((t) => t[key] ?? []);
  return (values.length === 0 ? {} : { [key]: choose(...values) }) as { [k in K]?: number };
}

/** Instances on which something was asked: all that were not discarded. */
export const asked = (tally: Tally): number => tally.instances - tally.discarded;

/** True when something was asked and each time decided without rounding (agreement up to a bound decides nothing). */
export const allExact = (tally: Tally): boolean =>
  asked(tally) > 0 &&
  tally.undecided === 0 &&
  tally.consistent === 0 &&
  tally.decidedBy.float32 + tally.decidedBy.float64 === 0;

/** So many evaluations stand in the report one by one, enough for a picture. */
const pictured = 24;

/** What the report says of the error bounds of a part. */
export function boundsOf(sharpness: readonly Sharpness[]): BoundsResult {
  const inexact = sharpness.filter((s) => Number.isFinite(s.ratio));
  const ratios = inexact.map((s) => s.ratio).sort((a, b) => a - b);
  const median = ratios[ratios.length >> 1];
  // Below the doubles an error rounds to 0, which no logarithmic axis has.
  const visible = inexact.filter((s) => s.error > 0);
  const few = Math.min(pictured, visible.length);
  const points = Array.from({ length: few }, (_, k) => visible[Math.floor((k * visible.length) / few)]);
  return {
    evaluations: sharpness.length,
    exact: sharpness.length - inexact.length,
    ...(median === undefined ? {} : { median: rounded(median, 2) }),
    ...(few === 0
      ? {}
      : {
          points: points.map((p) => ({ bound: rounded(p?.bound ?? 0, 3), error: rounded(p?.error ?? 0, 3) })),
        }),
  };
}

const rounded = (x: number, digits: number): number => Number(x.toPrecision(digits));
