import { describe, expect, it } from 'vitest';
import * as dyadic from '../../src/exact/dyadic.ts';
import * as elementary from '../../src/exact/elementary.ts';
import * as interval from '../../src/exact/interval.ts';
import { Imprecise, Undefined } from '../../src/exact/trouble.ts';
import { Rational } from '../../src/term/rational.ts';
import { numbers } from './numbers.ts';

const q = (text: string): Rational => {
  const [, sign, n, d] = /^(-?)([^/]+)(?:\/(.+))?$/.exec(text) ?? [];
  const value = Rational.parse(n ?? '').dividedBy(Rational.parse(d ?? '1'));
  return sign ? value.negated() : value;
};
const low = (x: interval.Interval): Rational => dyadic.toRational(x.low);
const high = (x: interval.Interval): Rational => dyadic.toRational(x.high);
const contains = (x: interval.Interval, value: Rational): boolean =>
  low(x).compare(value) <= 0 && high(x).compare(value) >= 0;
const width = (x: interval.Interval): number => high(x).minus(low(x)).toNumber();

/** Digits of the true values, truncated: the value lies between the text and the text with its last digit one larger. */
const table: readonly [keyof typeof functions, string, string][] = [
  ['exp', '1', '2.71828182845904523536028747135266249775724709369995'],
  ['exp', '-1', '0.36787944117144232159552377016146086744581113103176'],
  ['exp', '1/2', '1.64872127070012814684865078781416357165377610071014'],
  ['exp', '10', '22026.4657948067165169579006452842443663535126185567'],
  ['exp', '-20', '0.0000000020611536224385578279659403801558209763758072'],
  ['log', '2', '0.69314718055994530941723212145817656807550013436025'],
  ['log', '3', '1.09861228866810969139524523692252570464749055782274'],
  ['log', '1/10', '-2.30258509299404568401799145468436420760110148862877'],
  ['log', '1048577/1048576', '0.00000095367386165918823390841551496333614360'],
  ['sqrt', '2', '1.41421356237309504880168872420969807856967187537694'],
  ['tanh', '1', '0.76159415595576488811945828260479359041276859725793'],
  ['tanh', '1/1000', '0.00099999966666679999994603176790122570466929679228'],
  ['sin', '1', '0.84147098480789650665250232163029899962256306079837'],
  ['cos', '1', '0.54030230586813971740093660744297660373231042061792'],
  ['sin', '100', '-0.50636564110975879365655761045978543206503272129065'],
  ['cos', '-7', '0.75390225434330463814119752171918201221831339146012'],
];
const functions = {
  exp: elementary.exp,
  log: elementary.log,
  sqrt: interval.sqrt,
  tanh: elementary.tanh,
  sin: elementary.sin,
  cos: elementary.cos,
};

describe('elementary functions', () => {
  it.each(table)('%s(%s) = %s…', (fn, at, digits) => {
    const decimals = digits.split('.')[1]?.length ?? 0;
    const first = q(digits);
    const ulp = Rational.of(1, 10n ** BigInt(decimals));
    const second = first.sign < 0 ? first.minus(ulp) : first.plus(ulp);
    for (const bits of [32, 64, 128, 256, 512, 1024]) {
      const x = functions[fn](interval.fromRational(q(at), bits), bits);
      // The enclosure meets the interval in which the value lies …
      const [a, b] = first.compare(second) < 0 ? [first, second] : [second, first];
      expect(low(x).compare(b)).toBeLessThanOrEqual(0);
      expect(high(x).compare(a)).toBeGreaterThanOrEqual(0);
      // … and is as narrow as the precision promises.
      expect(width(x)).toBeLessThanOrEqual(Math.abs(first.toNumber()) * 2 ** (20 - bits));
    }
  });

  it('encloses π', () => {
    const digits = q('3.14159265358979323846264338327950288419716939937510');
    const x = elementary.pi(512);
    expect(low(x).compare(digits)).toBeGreaterThan(0);
    expect(
      high(x)
        .minus(digits)
        .compare(Rational.of(1, 10n ** 49n)),
    ).toBeLessThan(0);
  });

  it('narrower enclosures lie within wider ones', () => {
    const draw = numbers('nested');
    for (let i = 0; i < 200; i++) {
      const x = draw.rational(6);
      for (const fn of ['exp', 'tanh', 'sin', 'cos'] as const) {
        const coarse = functions[fn](interval.fromRational(x, 48), 48);
        const fine = functions[fn](interval.fromRational(x, 300), 300);
        expect(contains(coarse, low(fine)) || contains(coarse, high(fine))).toBe(true);
        expect(Math.abs(low(fine).toNumber() - Math[fn](x.toNumber()))).toBeLessThan(
          1e-12 * Math.max(1, Math.abs(Math[fn](x.toNumber()))),
        );
      }
      const positive = x.absolute().plus(Rational.of(1, 1000));
      const fine = elementary.log(interval.fromRational(positive, 300), 300);
      expect(low(fine).toNumber()).toBeCloseTo(Math.log(positive.toNumber()), 12);
    }
  });

  it('satisfies identities: exp(log x), sin² + cos², tanh by exp', () => {
    const draw = numbers('identities');
    const bits = 128;
    for (let i = 0; i < 100; i++) {
      const x = draw.rational(5);
      const at = interval.fromRational(x.absolute().plus(Rational.of(1, 7)), bits);
      expect(interval.atMost(elementary.exp(elementary.log(at, bits), bits), at)).toBeUndefined();
      const s = elementary.sin(at, bits);
      const c = elementary.cos(at, bits);
      const one = interval.add(interval.power(s, 2, bits), interval.power(c, 2, bits), bits);
      expect(contains(one, Rational.one)).toBe(true);
      expect(width(one)).toBeLessThan(1e-30);
      const e = elementary.exp(
        interval.multiply(interval.fromRational(Rational.of(2), bits), at, bits),
        bits,
      );
      const unit = interval.point(dyadic.one);
      const t = interval.divide(interval.subtract(e, unit, bits), interval.add(e, unit, bits), bits);
      expect(interval.atMost(t, elementary.tanh(at, bits))).toBeUndefined();
    }
  });

  it('encloses over whole intervals', () => {
    const draw = numbers('wide');
    for (let i = 0; i < 200; i++) {
      const a = draw.rational(4);
      const b = a.plus(draw.rational(1).absolute());
      const x = interval.hull(interval.fromRational(a, 64), interval.fromRational(b, 64));
      const middle = interval.fromRational(a.plus(b.minus(a).times(Rational.of(1, 3))), 64);
      for (const fn of ['exp', 'tanh', 'sin', 'cos'] as const) {
        const all = functions[fn](x, 64);
        const one = functions[fn](middle, 64);
        expect(dyadic.compare(all.low, one.high)).toBeLessThanOrEqual(0);
        expect(dyadic.compare(all.high, one.low)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('copes with huge and tiny arguments', () => {
    const at = (n: bigint, e: number): interval.Interval => interval.point(dyadic.dyadic(n, e));
    const tiny = elementary.exp(at(-1n, 60), 64);
    expect(dyadic.signOf(tiny.low)).toBe(0);
    expect(dyadic.signOf(tiny.high)).toBe(1);
    expect(() => elementary.exp(at(1n, 60), 64)).toThrow(Imprecise);
    expect(dyadic.compare(elementary.exp(at(1n, 35), 64).low, dyadic.one)).toBe(1);
    expect(dyadic.compare(elementary.tanh(at(1n, 60), 64).high, dyadic.one)).toBeLessThanOrEqual(0);
    expect(elementary.sin(at(1n, 5000), 64)).toEqual(interval.hull(at(-1n, 0), at(1n, 0)));
    // log(exp(2^35)) = 2^35, although the number itself has 5·10^10 bits.
    const back = elementary.log(elementary.exp(at(1n, 35), 64), 64);
    expect(interval.atMost(back, at(1n, 35))).toBeUndefined();
    expect(width(back)).toBeLessThan(1e-6);
    const small = elementary.sin(at(1n, -3000), 64);
    expect(dyadic.compare(small.high, dyadic.dyadic((1n << 60n) + 1n, -3060))).toBeLessThanOrEqual(0);
    expect(dyadic.signOf(small.low)).toBe(1);
    // exp of what is far below zero has such ends.
    for (const of of [elementary.tanh, elementary.sin]) {
      for (const n of [3n, -3n]) {
        const least = of(at(n, -(2 ** 36)), 64);
        expect(interval.atMost({ low: least.low, high: least.low }, at(n, -(2 ** 36)))).toBe(true);
        expect(interval.atMost(at(n, -(2 ** 36)), { low: least.high, high: least.high })).toBe(true);
        expect(dyadic.signOf(least.low)).toBe(n > 0n ? 1 : -1);
      }
    }
    const nearOne = elementary.cos(at(3n, -(2 ** 36)), 64);
    expect(dyadic.compare(nearOne.high, dyadic.one)).toBe(0);
    expect(width(nearOne)).toBeLessThan(2 ** -60);
  });

  it('refuses what lies outside the domain, and never clips', () => {
    const both = interval.hull(interval.point(dyadic.dyadic(-1n)), interval.point(dyadic.dyadic(2n)));
    const zero = interval.point(dyadic.zero);
    expect(() => elementary.log(both, 64)).toThrow(Imprecise);
    expect(() => elementary.log(zero, 64)).toThrow(Undefined);
    expect(() => interval.sqrt(both, 64)).toThrow(Imprecise);
    expect(() => interval.sqrt(interval.point(dyadic.dyadic(-1n)), 64)).toThrow(Undefined);
    expect(() => interval.divide(both, both, 64)).toThrow(Imprecise);
    expect(() => interval.divide(both, zero, 64)).toThrow(Undefined);
    expect(() => interval.power(zero, -1, 64)).toThrow(Undefined);
    expect(() => elementary.realPower(both, interval.fromRational(q('1/2'), 64), 64)).toThrow(Imprecise);
  });
});

describe('field operations', () => {
  it('enclose exact results at every precision, and are tight', () => {
    const draw = numbers('field');
    for (let i = 0; i < 2000; i++) {
      const bits = 8 + (i % 60);
      const [x, y] = [draw.rational(8), draw.rational(8)];
      const [a, b] = [interval.fromRational(x, bits), interval.fromRational(y, bits)];
      expect(contains(a, x)).toBe(true);
      expect(contains(interval.add(a, b, bits), x.plus(y))).toBe(true);
      expect(contains(interval.subtract(a, b, bits), x.minus(y))).toBe(true);
      expect(contains(interval.multiply(a, b, bits), x.times(y))).toBe(true);
      expect(contains(interval.power(a, i % 7, bits), x.power(i % 7))).toBe(true);
      expect(contains(interval.absolute(a), x.absolute())).toBe(true);
      if (interval.sign(b) !== undefined && !y.isZero) {
        const quotient = interval.divide(a, b, bits);
        expect(contains(quotient, x.dividedBy(y))).toBe(true);
        expect(width(quotient)).toBeLessThanOrEqual(Math.abs(x.dividedBy(y).toNumber()) * 2 ** (5 - bits));
      }
      const root = interval.sqrt(interval.fromRational(x.absolute(), bits), bits);
      expect(contains(interval.power(root, 2, 4 * bits), x.absolute())).toBe(true);
    }
  });

  it('multiplies intervals of every sign', () => {
    const ends = [-3, -1, 0, 2, 5];
    const make = (a: number, b: number): interval.Interval =>
      interval.hull(interval.fromRational(Rational.of(a), 32), interval.fromRational(Rational.of(b), 32));
    for (const a of ends)
      for (const b of ends.filter((n) => n >= a))
        for (const c of ends)
          for (const d of ends.filter((n) => n >= c)) {
            const products = [a * c, a * d, b * c, b * d];
            const x = interval.multiply(make(a, b), make(c, d), 32);
            expect(low(x).toNumber()).toBe(Math.min(...products) + 0);
            expect(high(x).toNumber()).toBe(Math.max(...products) + 0);
          }
  });

  it('adds numbers whose exponents lie far apart', () => {
    const huge = dyadic.dyadic(1n, 10 ** 12);
    const minus = dyadic.dyadic(-1n, 0);
    const down = dyadic.add(huge, minus, 64, false);
    const up = dyadic.add(huge, minus, 64, true);
    expect(dyadic.compare(down, huge)).toBe(-1);
    expect(dyadic.compare(up, huge)).toBe(0);
    expect(dyadic.compare(dyadic.add(huge, dyadic.one, 64, true), huge)).toBe(1);
  });
});
