import { describe, expect, it } from 'vitest';
import { type Arithmetic, enclosing, exact, type Real } from '../../src/exact/arithmetic.ts';
import * as dyadic from '../../src/exact/dyadic.ts';
import { type FloatInterval, floatIntervals, toInterval } from '../../src/exact/float-interval.ts';
import * as interval from '../../src/exact/interval.ts';
import { Imprecise, NotExact, Undefined } from '../../src/exact/trouble.ts';
import { Rational } from '../../src/term/rational.ts';
import { numbers } from './numbers.ts';

const q = (n: number, d = 1): Rational => Rational.of(n, d);
const contains = (x: FloatInterval, value: Rational): boolean =>
  Rational.fromDouble(x.low).compare(value) <= 0 && Rational.fromDouble(x.high).compare(value) >= 0;

/** Applies an operation in both arithmetics; undefined where one of them gives up. */
function both<X, Y>(x: () => X, y: () => Y): readonly [X, Y] | undefined {
  try {
    return [x(), y()];
  } catch (error) {
    if (error instanceof Undefined || error instanceof Imprecise || error instanceof NotExact)
      return undefined;
    throw error;
  }
}

describe('intervals of doubles', () => {
  it('contain the exact result of any chain of rational operations, at all magnitudes', () => {
    const draw = numbers('chains of doubles');
    let compared = 0;
    for (let chain = 0; chain < 500; chain++) {
      const pool: [Rational, FloatInterval][] = Array.from({ length: 4 }, () => {
        const scale = Rational.scaled(1n, draw.integer(3) === 0 ? draw.integer(1200) - 600 : 0);
        const x = draw.rational(5).times(scale);
        return [x, floatIntervals.of(x)];
      });
      const take = (): [Rational, FloatInterval] =>
        pool[draw.integer(pool.length)] as [Rational, FloatInterval];
      for (let step = 0; step < 12; step++) {
        const [[x, X], [y, Y]] = [take(), take()];
        const n = draw.integer(9) - 3;
        const operations: readonly (<N>(a: Arithmetic<N>, u: N, v: N) => N)[] = [
          (a, u, v) => a.add(u, v),
          (a, u, v) => a.multiply(u, v),
          (a, u, v) => a.divide(u, v),
          (a, u) => a.negate(u),
          (a, u, v) => a.max(u, v),
          (a, u, v) => a.min(u, v),
          (a, u) => a.absolute(u),
          (a, u) => a.power(u, n),
        ];
        const apply = operations[draw.integer(operations.length)] as (typeof operations)[number];
        const result = both(
          () => apply(exact, x, y),
          () => apply(floatIntervals, X, Y),
        );
        if (!result) continue;
        const [value, enclosure] = result;
        expect(contains(enclosure, value)).toBe(true);
        const known = floatIntervals.exactly(enclosure);
        if (known) expect(known).toEqual(value);
        const order = floatIntervals.atMost(enclosure, Y);
        if (order !== undefined) expect(value.compare(y) <= 0).toBe(order);
        pool.push([value, enclosure]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(3000);
  });

  it('contain what enclosures of 200 bits contain of elementary functions', () => {
    const draw = numbers('elementary functions of doubles');
    const fine = enclosing(200);
    for (let i = 0; i < 2000; i++) {
      const fn = (['exp', 'log', 'sqrt', 'tanh', 'sin', 'cos'] as const)[i % 6] as 'exp';
      const x = draw.rational(4).times(Rational.scaled(1n, draw.integer(60) - 30));
      const [low, high] = [x, x.plus(draw.rational(4).absolute().times(Rational.scaled(1n, -40)))];
      const result = both(
        () => fine.call(fn, fine.between(low, high)),
        () => floatIntervals.call(fn, floatIntervals.between(low, high)),
      );
      if (!result) continue;
      const value: Real = result[0];
      const known = value instanceof Rational ? interval.fromRational(value, 200) : value;
      const found = toInterval(result[1]);
      expect(dyadic.compare(found.low, known.low)).toBe(-1);
      expect(dyadic.compare(found.high, known.high)).toBe(1);
    }
  });

  it('contain pi, in neighbours of its double', () => {
    const fine = enclosing(200).pi();
    const found = floatIntervals.pi();
    if (fine instanceof Rational) throw new TypeError('pi is not rational');
    expect(dyadic.compare(toInterval(found).low, fine.low)).toBe(-1);
    expect(dyadic.compare(toInterval(found).high, fine.high)).toBe(1);
    expect(found.high - found.low).toBeLessThan(2 ** -48);
  });

  it('keep what is rational and short exactly', () => {
    const a = floatIntervals;
    const x = a.add(a.of(q(1, 4)), a.multiply(a.of(q(3)), a.of(q(-7, 8))));
    expect(a.exactly(x)).toEqual(q(-19, 8));
    expect(a.exactly(a.call('sqrt', a.of(q(9, 4))))).toEqual(q(3, 2));
    expect(a.exactly(a.call('sqrt', a.of(q(2))))).toBeUndefined();
    expect(a.exactly(a.add(a.of(q(1)), a.of(Rational.scaled(1n, -60))))).toBeUndefined();
    expect(a.exactly(a.divide(a.of(q(1)), a.of(q(3))))).toBeUndefined();
  });

  it('say what is undefined, and give up on what doubles do not hold', () => {
    const a = floatIntervals;
    const wide = a.between(q(-1), q(1));
    expect(() => a.divide(a.of(q(1)), a.of(q(0)))).toThrow(Undefined);
    expect(() => a.divide(a.of(q(1)), wide)).toThrow(Imprecise);
    expect(() => a.call('log', a.of(q(0)))).toThrow(Undefined);
    expect(() => a.call('log', wide)).toThrow(Imprecise);
    expect(() => a.call('sqrt', a.of(q(-1)))).toThrow(Undefined);
    expect(() => a.call('sqrt', wide)).toThrow(Imprecise);
    expect(() => a.power(a.of(q(0)), -1)).toThrow(Undefined);
    expect(() => a.multiply(a.of(Rational.scaled(1n, 600)), a.of(Rational.scaled(1n, 600)))).toThrow(
      Imprecise,
    );
    expect(() => a.of(Rational.scaled(1n, 2000))).toThrow(Imprecise);
    expect(() => a.call('exp', a.of(q(1000)))).toThrow(Imprecise);
    expect(() => a.call('exp', a.of(q(-1000)))).toThrow(Imprecise);
    expect(() => a.of(Rational.scaled(1n, -1070))).toThrow(Imprecise);
  });
});

describe('integer square roots', () => {
  it('are the largest whose squares fit, and found for squares', () => {
    const draw = numbers('integer roots');
    for (let i = 0; i < 400; i++) {
      let n = 0n;
      for (let words = draw.integer(80); words >= 0; words--) n = (n << 31n) + BigInt(draw.integer(2 ** 31));
      for (const m of [n, n * n, n * n + 1n, n * n - (n > 0n ? 1n : 0n)]) {
        const root = dyadic.integerRoot(m);
        expect(root * root <= m && (root + 1n) * (root + 1n) > m).toBe(true);
        expect(dyadic.squareRootOfSquare(m)).toBe(root * root === m ? root : undefined);
      }
    }
  });
});
