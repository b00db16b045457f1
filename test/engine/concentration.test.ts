/** Radii of confidence against exact binomial laws. */
import { describe, expect, it } from 'vitest';
import {
  bernsteinRadius,
  dkwRadius,
  groupsFor,
  hoeffdingRadius,
  medianOfPositive,
  medianRadius,
  mostGroupsOf,
  spreadInRange,
} from '../../src/engine/concentration.ts';
import * as dyadic from '../../src/exact/dyadic.ts';
import * as interval from '../../src/exact/interval.ts';
import { Rational } from '../../src/term/rational.ts';

const of = (x: number) => interval.fromRational(Rational.fromDouble(x), 96);
const upper = (x: interval.Interval): number => dyadic.toNumber(x.high);

/** P(S = k) for k = 0 … n successes, each with probability p. */
function binomial(n: number, p: number): number[] {
  let row = [1];
  for (let i = 0; i < n; i++) row = [...row, 0].map((x, k) => x * (1 - p) + (row[k - 1] ?? 0) * p);
  return row;
}
const chance = (law: readonly number[], event: (k: number) => boolean): number =>
  law.reduce((sum, x, k) => sum + (event(k) ? x : 0), 0);

const cases = [10, 100, 400].flatMap((n) =>
  [0.01, 0.1, 0.25, 0.5, 0.9].flatMap((p) => [0.2, 0.01, 1e-4].map((alpha) => ({ n, p, alpha }))),
);

describe.each([
  [
    'Hoeffding',
    (n: number, _: number, alpha: number, sides: 1 | 2) => hoeffdingRadius(n, of(1), of(alpha), sides),
  ],
  [
    'Bernstein',
    (n: number, p: number, alpha: number, sides: 1 | 2) =>
      bernsteinRadius(n, { length: of(1), variance: of(p * (1 - p)) }, of(alpha), sides),
  ],
] as const)('the radius of %s', (_, radius) => {
  it.each(cases)('is exceeded with probability at most $alpha for n = $n, p = $p', ({ n, p, alpha }) => {
    const law = binomial(n, p);
    const one = upper(radius(n, p, alpha, 1));
    const two = upper(radius(n, p, alpha, 2));
    expect(chance(law, (k) => k / n - p > one)).toBeLessThanOrEqual(alpha);
    expect(chance(law, (k) => p - k / n > one)).toBeLessThanOrEqual(alpha);
    expect(chance(law, (k) => Math.abs(k / n - p) > two)).toBeLessThanOrEqual(alpha);
  });

  it('is exceeded more often when it is a fifth smaller', () => {
    const worse = cases.some(({ n, p, alpha }) => {
      const r = 0.8 * upper(radius(n, p, alpha, 2));
      return chance(binomial(n, p), (k) => Math.abs(k / n - p) > r) > alpha;
    });
    expect(worse).toBe(true);
  });
});

describe('the inverse formulas', () => {
  it.each([1e-9, 1e-3, 0.3])('give back the probability %s', (alpha) => {
    const n = 1000;
    const r = upper(hoeffdingRadius(n, of(3), of(alpha), 2));
    expect(2 * Math.exp((-2 * n * r * r) / 9)).toBeCloseTo(alpha, 14);
    const b = upper(bernsteinRadius(n, { length: of(3), variance: of(0.5) }, of(alpha), 1));
    expect(Math.exp((-n * b * b) / (2 * 0.5 + (2 * 3 * b) / 3)) / alpha).toBeCloseTo(1, 10);
    const d = upper(dkwRadius(n, of(alpha)));
    expect((2 * Math.exp(-2 * n * d * d)) / alpha).toBeCloseTo(1, 10);
  });
});

describe('the median of means', () => {
  it.each(cases)('is off by more than its radius with probability at most $alpha for n = $n, p = $p', ({
    n,
    p,
    alpha,
  }) => {
    const split = groupsFor(n, alpha);
    const r = upper(medianRadius(split, of(p * (1 - p)), of(alpha)));
    const group = binomial(split.size, p);
    const fails = (event: (k: number) => boolean): number => {
      const failed = chance(group, event);
      return chance(binomial(split.groups, failed), (k) => 2 * k > split.groups);
    };
    const off = fails((k) => k / split.size - p > r) + fails((k) => p - k / split.size > r);
    expect(off).toBeLessThanOrEqual(alpha);
    expect(split.groups * split.size).toBeLessThanOrEqual(n);
    expect(split.groups % 2).toBe(1);
  });

  it('takes more groups the smaller the chance to fail', () => {
    const groups = [0.3, 1e-3, 1e-9].map((alpha) => groupsFor(100000, alpha).groups);
    expect(groups).toEqual([3, 17, 47]);
  });
});

describe('half the squared differences of pairs', () => {
  // Of an event they are 1/2 with probability 2 p (1 - p), else 0.
  it.each(cases)('exceed what they may with probability at most $alpha for n = $n, p = $p', ({
    n,
    p,
    alpha,
  }) => {
    const variance = of(p * (1 - p));
    const pairs = binomial(n, 2 * p * (1 - p));
    const most = upper(spreadInRange(n, { length: of(1), variance }, of(alpha)));
    expect(chance(pairs, (k) => k / 2 / n > most)).toBeLessThanOrEqual(alpha);
    const split = mostGroupsOf(n);
    expect(split.groups % 2).toBe(1);
    expect(split.groups * split.size).toBeLessThanOrEqual(n);
    const median = upper(medianOfPositive(split, variance, of(alpha)));
    const failed = chance(binomial(split.size, 2 * p * (1 - p)), (k) => k / 2 / split.size > median);
    expect(chance(binomial(split.groups, failed), (k) => 2 * k > split.groups)).toBeLessThanOrEqual(alpha);
  });
  it('are found to be too many where the variance is four times as large', () => {
    const median = upper(medianOfPositive(mostGroupsOf(1e5), of(1), of(1e-9)));
    expect(median).toBeGreaterThan(3);
    expect(median).toBeLessThan(4);
  });
});

describe('the inequality of Dvoretzky, Kiefer and Wolfowitz', () => {
  it('covers the median of a continuous law, whose share below it is binomial', () => {
    for (const n of [10, 100, 400]) {
      for (const alpha of [0.2, 0.01]) {
        const r = upper(dkwRadius(n, of(alpha)));
        expect(chance(binomial(n, 0.5), (k) => Math.abs(k / n - 0.5) > r)).toBeLessThanOrEqual(alpha);
      }
    }
  });
});
