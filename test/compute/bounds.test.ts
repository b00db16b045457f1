/** Operation by operation: the bound holds against exact arithmetic, is not far too large, and each error term is needed. */
import { describe, expect, test } from 'vitest';
import { type Arithmetic, float32, float64 } from '../../src/compute/arithmetic.ts';
import { evaluateTerm } from '../../src/compute/compile.ts';
import { real } from '../../src/proof/declare.ts';
import { carried, cases, ratios, singles } from './bound-cases.ts';
import { ask } from './questions.ts';

const evaluations = 2000;

const table: string[] = [];

describe.each(['cpu', 'webasm'] as const)('bounds on %s', (backend) => {
  test.each(cases)('$name', (c) => {
    for (const size of c.term.includes('I') ? [3, 21] : [1]) {
      const found = ratios(c, size, backend, size > 3 ? evaluations / 8 : evaluations);
      expect(found.length).toBeGreaterThan(evaluations / 32);
      expect(found.filter((r) => !(r >= 1))).toEqual([]);
      const inexact = found.filter((r) => Number.isFinite(r)).sort((a, b) => a - b);
      const median = inexact[inexact.length >> 1] ?? 1;
      table.push(`${backend.padEnd(7)}${c.name} (${size}): ${median.toFixed(1)}`);
      expect(median).toBeLessThan(1e4);
    }
  });
  test.each(singles)('without the rounding of %s, the bound is seen to fail', (operation, term, draw) => {
    const plain = backend === 'cpu' ? float64 : float32;
    const arithmetic: Arithmetic = { ...plain, roundings: { ...plain.roundings, [operation]: 0 } };
    const found = ratios({ name: operation, term, draw }, 21, backend, evaluations / 8, { arithmetic });
    expect(Math.min(...found)).toBeLessThan(1);
  });
  test.each(carried)('without the part carried on by $name, the bound is seen to fail', ({
    term,
    draw,
    from,
    to,
  }) => {
    const arithmetic = backend === 'cpu' ? float64 : float32;
    let edited = false;
    const edit = (source: string): string => {
      const changed = source.replaceAll(from, to);
      edited ||= changed !== source;
      return changed;
    };
    const found = ratios({ name: '', term, draw }, 21, backend, evaluations / 8, { arithmetic, edit });
    expect(edited).toBe(true);
    expect(Math.min(...found)).toBeLessThan(1);
  });
});

test('the rounding of every operation is removed in turn', () => {
  const removed = new Set<string>([...singles.map(([operation]) => operation), 'input']);
  expect(Object.keys(float64.roundings).filter((operation) => !removed.has(operation))).toEqual([]);
});

test('without the rounding of inputs, bounds in float32 are seen to fail', () => {
  const arithmetic = { ...float32, roundings: { ...float32.roundings, input: 0 } };
  const found = ratios({ name: 'input', term: 'x' }, 1, 'webasm', 100, { arithmetic, rounded: true });
  expect(Math.min(...found)).toBeLessThan(1);
});

test.each([
  ['cpu', float64, 2 ** -530],
  ['webasm', float32, 2 ** -70],
] as const)('without the floor, underflow on %s is seen to break bounds', (backend, plain, tiny) => {
  const draw = (n: number): number => n * tiny;
  for (const [floor, holds] of [
    [plain.floor, true],
    [0, false],
  ] as const) {
    const found = ratios({ name: '', term: 'x * y', draw }, 1, backend, 200, {
      arithmetic: { ...plain, floor },
    });
    expect(found.length).toBeGreaterThan(100);
    expect(Math.min(...found) >= 1).toBe(holds);
  }
});

test('median of bound over true error', () => {
  console.log(table.join('\n'));
  expect(table.length).toBeGreaterThan(0);
});

test('of a number beyond the range of float32 nothing is known', () => {
  const asked = ask({ x: real() }, 'x <= 1');
  const batch = asked.batch(asked.shape({}), 2, { x: [1e300, 1] });
  const { statement } = asked.question;
  if (statement.tag !== 'relation') throw new TypeError('no relation');
  const { values, bounds } = evaluateTerm(statement.left, asked.question, batch, 'webasm');
  expect([...values, bounds[0]]).toEqual([Number.NaN, 1, Number.NaN]);
});
