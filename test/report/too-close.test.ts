import { expect, it } from 'vitest';
import type { Counterexample } from '../../src/engine/result.ts';
import { tooClose } from '../../src/report/too-close.ts';

it.each([
  ['1', '==', '1', true],
  ['1', '<=', '1', true],
  ['1', '<', '1', false],
  ['2', '<=', '1', false],
])('%s %s %s', (left, relation, right, expected) => {
  const counterexample = { instance: {}, left, right, relation, confirmedBy: 'interval' } as Counterexample;
  expect(tooClose(counterexample) !== '').toBe(expected);
});
