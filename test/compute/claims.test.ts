/** Bounds of real claims hold on the instances that a run draws. What breaks one operation's bound rarely shows here: bounds.test.ts. */
import { expect, test } from 'vitest';
import { float64 } from '../../src/compute/arithmetic.ts';
import { Library, ownProofs } from '../../src/engine/library.ts';
import { claimRatios, flagships } from './claim-bounds.ts';

const evaluations = 2000;
const library = Library.open([ownProofs]);

// On webasm gpu.js takes seconds to translate what is large; scripts/bounds.ts does them all.
const small = ['bias-variance-decomposition', 'factorization-local-zero-global'] as const;

test.each([
  ...flagships.map((id) => ['cpu', id] as const),
  ...small.map((id) => ['webasm', id] as const),
])('on %s, bounds of %s hold', async (backend, id) => {
  const ratios = await claimRatios(library, id, evaluations, backend);
  expect(ratios.length).toBeGreaterThan(0.9 * evaluations);
  expect(ratios.filter((r) => !(r >= 1))).toEqual([]);
  // Some were put to the test: there was an error.
  expect(ratios.some(Number.isFinite)).toBe(true);
});

test('bounds without the rounding of sums are seen to fail', async () => {
  const arithmetic = { ...float64, roundings: { ...float64.roundings, add: 0 } };
  const ratios = await claimRatios(library, 'softmax-cross-entropy-gradient', 500, 'cpu', { arithmetic });
  expect(Math.min(...ratios)).toBeLessThan(1);
});
