import { expect, test } from 'vitest';
import { renderSlowest, type Time } from '../../src/report/render-slowest.ts';
import { styleOf } from '../../src/report/render-style.ts';

const style = styleOf({}, {});
const times = (count: number): Map<string, Time> =>
  new Map(
    Array.from({ length: count }, (_, i) => [
      `claim-${i}`,
      {
        seconds: i,
        spent: new Map([
          ['checking steps', i / 4],
          ['statements', i / 2],
        ] as const),
      },
    ]),
  );

test('the slowest ten of a long run are named, the slowest first, with what they spend it on', () => {
  const lines = renderSlowest(times(25), style).split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[0]).toBe('Slowest of 300 s over all threads');
  expect(lines[1]).toBe('  claim-24    24.0 s  statements 50 %, checking steps 25 %');
  expect(lines[10]).toContain('claim-15');
});

test('of a short run nothing is said', () => {
  expect(renderSlowest(times(19), style)).toBe('');
});
