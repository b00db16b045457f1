/** What the report says of error bounds that were measured. */
import { describe, expect, it } from 'vitest';
import type { Sharpness } from '../../src/compute/sharpness.ts';
import { boundsOf } from '../../src/engine/tally.ts';

const measured = (bound: number, error: number): Sharpness => ({ bound, error, ratio: bound / error });

describe('error bounds in a report', () => {
  it('are counted, and shown one by one where there is an error', () => {
    expect(boundsOf([measured(4, 0), measured(6, 2), measured(10, 1), measured(1, 1)])).toEqual({
      evaluations: 4,
      exact: 1,
      median: 3,
      points: [
        { bound: 6, error: 2 },
        { bound: 10, error: 1 },
        { bound: 1, error: 1 },
      ],
    });
  });

  it('have no points where there is no error', () => {
    expect(boundsOf([measured(4, 0)])).toEqual({ evaluations: 1, exact: 1 });
  });

  it('leave out errors that no double holds, but count them', () => {
    const tiny = { bound: 1e-300, error: 0, ratio: 1e9 };
    expect(boundsOf([tiny])).toEqual({ evaluations: 1, exact: 0, median: 1e9 });
  });

  it('show twenty-four of many, spread over all of them', () => {
    const many = Array.from({ length: 100 }, (_, k) => measured(1000 + k, 1));
    const { points = [] } = boundsOf(many);
    expect(points).toHaveLength(24);
    expect(points[0]).toEqual({ bound: 1000, error: 1 });
    expect(points[23]).toEqual({ bound: 1100, error: 1 });
    expect(new Set(points.map((p) => p.bound)).size).toBeGreaterThan(10);
  });
});
