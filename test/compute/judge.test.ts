/** The ladder. */
import { expect, test } from 'vitest';
import { float64 } from '../../src/compute/arithmetic.ts';
import { chooseBackend } from '../../src/compute/backends.ts';
import { compile } from '../../src/compute/compile.ts';
import { judge, KernelContradiction } from '../../src/compute/judge.ts';
import { classOf } from '../../src/compute/verdict.ts';
import { decide } from '../../src/exact/decide.ts';
import { array, nonemptySet, real } from '../../src/proof/declare.ts';
import { ask, stream } from './questions.ts';

test('auto is cpu here', () => {
  expect(chooseBackend('auto')).toBe('cpu');
  expect(chooseBackend('webasm')).toBe('webasm');
});

const rung = { cpu: 'float64', webasm: 'float32' } as const;

test.each(['cpu', 'webasm'] as const)('ties and violations go up on %s, the rest does not', (backend) => {
  const asked = ask({ x: real(), y: real() }, '(x + y)^2 <= 2 * x^2 + 2 * y^2');
  const next = stream(3);
  const count = 1000;
  const xs = Array.from({ length: count }, () => Math.floor(next() * 64) / 64);
  const ys = xs.map((x, i) => (i % 10 === 0 ? x : Math.floor(next() * 64) / 64 - 2));
  const batch = asked.batch(asked.shape({}), count, { x: xs, y: ys });
  let asking = 0;
  const { tally, violations } = judge(asked.question, batch, {
    backend,
    decide: (q, i) => {
      asking += 1;
      return decide(q, i);
    },
  });
  expect(tally).toMatchObject({
    instances: count,
    satisfied: count,
    violated: 0,
    undecided: 0,
    discarded: 0,
  });
  expect(violations).toEqual([]);
  expect(asking).toBeGreaterThanOrEqual(100);
  expect(asking).toBeLessThan(130);
  const decided = { float32: 0, float64: 0, exact: asking, interval: 0 };
  expect(tally.decidedBy).toEqual({ ...decided, [rung[backend]]: count - asking });
});

test('what float32 leaves open, float64 decides', () => {
  const asked = ask({ x: real(), y: real() }, 'x <= y');
  const ys = [2, 1 + 2 ** -40, 3, 1 + 2 ** -30];
  const batch = asked.batch(asked.shape({}), 4, { x: [1, 1, 1, 1], y: ys });
  const { tally } = judge(asked.question, batch, { backend: 'webasm', decide, sample: 0 });
  expect(tally.decidedBy).toEqual({ float32: 2, float64: 2, exact: 0, interval: 0 });
});

test('violations are confirmed, rows without a value are listed, discarded ones counted', () => {
  const asked = ask({ x: real(), y: real() }, '1 / x <= y', {}, { h: 'y < 5' });
  const batch = asked.batch(asked.shape({}), 5, { x: [1, 1, 0, 1, 4], y: [2, 0.5, 1, 7, 0.25] });
  const judged = judge(asked.question, batch, { backend: 'auto', decide });
  expect(judged.tally).toMatchObject({ satisfied: 2, violated: 1, discarded: 1, undecided: 1 });
  expect(judged.violations.map((v) => v.row)).toEqual([1]);
  expect(judged.undefinedRows.map((v) => v.row)).toEqual([2]);
});

test('a kernel that exact arithmetic contradicts is an internal error', () => {
  const asked = ask({ x: real() }, 'x <= 1');
  const batch = asked.batch(asked.shape({}), 2, { x: [0, 0] });
  const wrong = (): { outcome: 'violated'; by: 'exact' } => ({ outcome: 'violated', by: 'exact' });
  expect(() => judge(asked.question, batch, { backend: 'cpu', decide: wrong })).toThrow(KernelContradiction);
});

test('of what a kernel leaves open so many go up, spread evenly; the others are not counted', () => {
  const asked = ask({ x: real() }, '(x + 1) * (x - 1) <= x^2 - 1');
  const batch = asked.batch(asked.shape({}), 50, { x: Array.from({ length: 50 }, (_, i) => i / 8) });
  const { tally, unsettled } = judge(asked.question, batch, {
    backend: 'cpu',
    decide,
    openLimit: 10,
    sample: 0,
  });
  expect(unsettled).toBe(50);
  expect(tally).toMatchObject({ instances: 10, undecided: 0 });
  expect(tally.decidedBy.exact).toBe(10);
});

test('a question without a kernel goes to the exact rung', () => {
  const asked = ask({ S: nonemptySet(), x: array('S') }, 'exists(s in S, x[s] >= 0)');
  const batch = asked.batch(asked.shape({ S: 2 }), 2, { x: [0, 1, -1, -1] });
  const judged = judge(asked.question, batch, { backend: 'cpu', decide });
  expect(judged.withoutKernel).toMatch(/exists/);
  expect(judged.tally).toMatchObject({ satisfied: 1, violated: 1 });
});

test('without the bound, ties are decided wrongly: the bound is what keeps them undecided', () => {
  const asked = ask({ x: real(), y: real() }, '(x + y) * (x - y) >= x^2 - y^2');
  const next = stream(5);
  const many = (): number[] => Array.from({ length: 500 }, () => next() * 3);
  const batch = asked.batch(asked.shape({}), 500, { x: many(), y: many() });
  const none = Object.fromEntries(
    Object.keys(float64.roundings).map((k) => [k, 0]),
  ) as unknown as typeof float64.roundings;
  const careless = compile(asked.question, batch.shape, 'cpu', {
    arithmetic: { ...float64, roundings: none },
  });
  expect(Array.from(careless.run(batch), classOf)).toContain('violated');
  const careful = compile(asked.question, batch.shape, 'cpu');
  expect(Array.from(careful.run(batch), classOf)).not.toContain('violated');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s in an instance is an error, never a verdict', (bad) => {
  const asked = ask({ S: nonemptySet(), x: array('S') }, 'forall(s in S, x[s] <= 1)');
  const batch = asked.batch(asked.shape({ S: 2 }), 3, { x: [0, 0, 0, 0, 0, bad] });
  expect(() => judge(asked.question, batch, { backend: 'cpu', decide })).toThrow(
    `x is ${bad} at entry 1 of row 2: an instance is made of finite numbers`,
  );
});

test('what overflows in a kernel is decided without it', () => {
  const asked = ask({ x: real(), y: real() }, 'x * y * x * y <= 1');
  const batch = asked.batch(asked.shape({}), 3, { x: [1e200, 0.5, 1e200], y: [1e200, 1, 1e-200] });
  const { tally, violations } = judge(asked.question, batch, { backend: 'cpu', decide, sample: 0 });
  expect(violations.map((v) => v.row)).toEqual([0]);
  expect(tally).toMatchObject({ violated: 1, decidedBy: { float64: 1, exact: 2 }, undecided: 0 });
});
