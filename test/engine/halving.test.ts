/** Halving the doubles, and the simplest number between two. */
import { expect, it } from 'vitest';
import { doubleAbove, doubleBelow, middleOf, simplestIn } from '../../src/engine/halving.ts';
import * as dyadic from '../../src/exact/dyadic.ts';
import { Rational } from '../../src/term/rational.ts';

it('some sixty halvings lead from all numbers to any of them', () => {
  for (const x of [0, 1 / 3, -1 / 3, 5, -1e-300, 1e300, Number.MAX_VALUE]) {
    let [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    let halvings = 0;
    for (let m = middleOf(from, to); m !== undefined; m = middleOf(from, to)) {
      expect(from < m && m < to).toBe(true);
      if (m <= x) from = m;
      else to = m;
      halvings += 1;
    }
    expect(from).toBe(x);
    expect(halvings).toBeLessThan(66);
  }
});

it.each([
  [0.33333333333333326, 0.3333333333333334, '1/3'],
  [-0.2857142857142858, -0.2857142857142856, '-2/7'],
  [-1, 2, '0'],
  [0.5, 0.75, '1/2'],
  [0.6, 0.7, '2/3'],
  [3.1, 3.9, '7/2'],
  [2.5, 3.5, '3'],
  [7, Number.POSITIVE_INFINITY, '7'],
  [Number.NEGATIVE_INFINITY, -7, '-7'],
])('the simplest fraction between %d and %d is %s', (from, to, simplest) => {
  expect(simplestIn(from, to).toString()).toBe(simplest);
});

it('a double lies on either side of what is none', () => {
  const third = Rational.of(1, 3);
  for (const x of [third, third.negated(), Rational.of(1, 4)]) {
    for (const up of [true, false]) {
      const y = dyadic.fromRational(x, 96, up);
      const exactly = dyadic.toRational(y);
      expect(Rational.fromDouble(doubleBelow(y)).compare(exactly)).toBeLessThanOrEqual(0);
      expect(Rational.fromDouble(doubleAbove(y)).compare(exactly)).toBeGreaterThanOrEqual(0);
    }
  }
});
