/** Bound over true error, as reports give it. */
import { expect, test } from 'vitest';
import { float64 } from '../../src/compute/arithmetic.ts';
import { firstDifference, measureBounds, sampleBounds, sharpnessOf } from '../../src/compute/sharpness.ts';
import { dyadic } from '../../src/exact/dyadic.ts';
import { array, family, nonemptySet, real } from '../../src/proof/declare.ts';
import { ask, stream } from './questions.ts';

const given = { S: nonemptySet(), x: real(), a: array('S') };

function softmax(states: string) {
  const asked = ask(given, states);
  const next = stream(11);
  const many = (n: number): number[] => Array.from({ length: n }, () => next() * 4 - 2);
  const batch = asked.batch(asked.shape({ S: 5 }), 40, { x: many(40), a: many(200) });
  return { question: asked.question, batch };
}

test.each(['cpu', 'webasm'] as const)('bounds of %s hold and are not far too large', (backend) => {
  const { question, batch } = softmax('forall(s in S, exp(a[s]) / sum(t in S, exp(a[t])) <= x)');
  const measured = sampleBounds(question, batch, backend);
  expect(measured).toHaveLength(8);
  for (const { bound, error, ratio } of measured) {
    expect(ratio).toBeGreaterThanOrEqual(1);
    expect(ratio).toBeLessThan(1e4);
    if (error > 0) expect(bound / error / ratio).toBeCloseTo(1, 9);
    else expect(ratio).toBe(Number.POSITIVE_INFINITY);
  }
  expect(measured.some((m) => m.error > 0)).toBe(true);
});

test('a broken bound is seen', () => {
  const { question, batch } = softmax('forall(s in S, exp(a[s]) / sum(t in S, exp(a[t])) <= x)');
  const none = { ...float64.roundings, exp: 0, add: 0, divide: 0 };
  const place = firstDifference(question.statement, batch.shape);
  if (!place) throw new Error('no relation');
  const measured = measureBounds(place, question, batch, 'cpu', {
    arithmetic: { ...float64, roundings: none },
  });
  expect(Math.min(...measured.map((m) => m.ratio))).toBeLessThan(1);
});

test('sums of dyadic numbers have no error', () => {
  const asked = ask(given, 'sum(s in S, a[s]) <= x');
  const batch = asked.batch(asked.shape({ S: 2 }), 2, { x: [1, 2], a: [0.5, 0.25, 3, 4] });
  const measured = sampleBounds(asked.question, batch, 'cpu');
  expect(measured.map(({ error, ratio }) => [error, ratio])).toEqual([
    [0, Number.POSITIVE_INFINITY],
    [0, Number.POSITIVE_INFINITY],
  ]);
});

test('the place lies in the midst of sets, and past the start of sequences', () => {
  const asked = ask(
    { S: nonemptySet(), x: array('nat', 'S') },
    'forall(n in nat, forall(s in S, x[n,s] <= 1) and forall(s in S, x[n,s] <= 2))',
  );
  const place = firstDifference(asked.question.statement, asked.shape({ S: 5 }, {}, 3));
  expect([...(place?.at ?? [])].map(([v, n]) => [v.name, n])).toEqual([
    ['n', 1],
    ['s', 2],
  ]);
});

test('where a kernel has nothing to say, nothing is measured', () => {
  const exists = ask(given, 'exists(s in S, a[s] >= x)');
  const wide = ask({ I: family(), x: array('l in nat', 'i in I[l]') }, 'sum(i in I[7], x[7,i]) <= 1');
  const one = exists.batch(exists.shape({ S: 1 }), 1, { x: [1], a: [1] });
  expect(sampleBounds(exists.question, one, 'cpu')).toEqual([]);
  const shape = wide.shape({ I: [2, 3, 1] }, {}, 2);
  expect(sampleBounds(wide.question, wide.batch(shape, 1, { x: new Array(9).fill(1) }), 'cpu')).toEqual([]);
});

test('an error that the reference cannot tell from none counts as none', () => {
  const between = { low: dyadic(1n), high: dyadic(1n, 1) };
  expect(sharpnessOf(1, 0, between)).toEqual({ bound: 0, error: 0, ratio: Number.POSITIVE_INFINITY });
  expect(sharpnessOf(3, 4, between)).toEqual({ bound: 4, error: 1, ratio: 4 });
  expect(sharpnessOf(0, 0.5, between).ratio).toBe(0.5);
});

test('numbers far below the doubles are compared as well', () => {
  const tiny = { low: dyadic(1n, -(2 ** 31)), high: dyadic(3n, -(2 ** 31)) };
  expect(sharpnessOf(0, 2 ** -900, tiny).ratio).toBe(Number.POSITIVE_INFINITY);
  expect(sharpnessOf(0, 0, tiny).ratio).toBe(0);
});
