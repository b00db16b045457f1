import { describe, expect, it } from 'vitest';
import { type Arithmetic, enclosing, exact, type Real } from '../../src/exact/arithmetic.ts';
import { Calculus, Dual, type Scalar } from '../../src/exact/dual.ts';
import * as dyadic from '../../src/exact/dyadic.ts';
import { Imprecise, NotDifferentiable, NotExact, Undefined } from '../../src/exact/trouble.ts';
import { Rational } from '../../src/term/rational.ts';
import { numbers } from './numbers.ts';

const contains = (x: Real, value: Rational): boolean =>
  x instanceof Rational
    ? x.equals(value)
    : dyadic.toRational(x.low).compare(value) <= 0 && dyadic.toRational(x.high).compare(value) >= 0;

describe('enclosures', () => {
  it('contain the exact result of any chain of operations', () => {
    const draw = numbers('chains');
    for (let chain = 0; chain < 300; chain++) {
      const bits = 24 + draw.integer(100);
      const coarse = enclosing(bits);
      const pool: [Rational, Real][] = Array.from({ length: 4 }, () => {
        const x = draw.rational(5);
        return [x, draw.integer(2) === 0 ? x : coarse.between(x, x)];
      });
      const take = (): [Rational, Real] => pool[draw.integer(pool.length)] as [Rational, Real];
      for (let step = 0; step < 12; step++) {
        const [[x, X], [y, Y]] = [take(), take()];
        const apply = (): [Rational, Real] => {
          switch (draw.integer(8)) {
            case 0:
              return [exact.add(x, y), coarse.add(X, Y)];
            case 1:
              return [exact.multiply(x, y), coarse.multiply(X, Y)];
            case 2:
              return [exact.divide(x, y), coarse.divide(X, Y)];
            case 3:
              return [exact.negate(x), coarse.negate(X)];
            case 4:
              return [exact.max(x, y), coarse.max(X, Y)];
            case 5:
              return [exact.min(x, y), coarse.min(X, Y)];
            case 6:
              return [exact.absolute(x), coarse.absolute(X)];
            default: {
              const n = draw.integer(5) - 1;
              return [exact.power(x, n), coarse.power(X, n)];
            }
          }
        };
        try {
          const [value, enclosure] = apply();
          expect(contains(enclosure, value)).toBe(true);
          const order = coarse.atMost(enclosure, Y);
          if (order !== undefined) expect(value.compare(y) <= 0).toBe(order);
          pool.push([value, enclosure]);
        } catch (error) {
          if (!(error instanceof Undefined || error instanceof Imprecise || error instanceof NotExact))
            throw error;
        }
      }
    }
  });

  it('agree on what is undefined', () => {
    const coarse = enclosing(64);
    const both = (act: <N>(a: Arithmetic<N>) => unknown): void => {
      expect(() => act(exact)).toThrow(Undefined);
      expect(() => act(coarse)).toThrow(Undefined);
    };
    const q = (n: number, d = 1): Rational => Rational.of(n, d);
    both((a) => a.divide(a.of(q(1)), a.of(q(0))));
    both((a) => a.call('log', a.of(q(0))));
    both((a) => a.call('sqrt', a.of(q(-1))));
    both((a) => a.power(a.of(q(0)), -1));
    both((a) => a.realPower(a.of(q(-8)), a.of(q(1, 3))));
    both((a) => a.realPower(a.of(q(0)), a.of(q(-1, 2))));
    expect(exact.realPower(q(8), q(1, 3))).toEqual(q(2));
    expect(exact.realPower(q(-2), q(3))).toEqual(q(-8));
    expect(() => exact.realPower(q(2), q(1, 2))).toThrow(NotExact);
    expect(() => exact.power(q(2), 100000)).toThrow(NotExact);
    expect(contains(coarse.power(q(2), 100000), Rational.of(2n ** 100000n))).toBe(true);
  });
});

describe('dual numbers', () => {
  const calculus = new Calculus(exact);
  const q = (n: number, d = 1): Rational => Rational.of(n, d);
  const at = (x: Rational, f: (t: Scalar<Rational>) => Scalar<Rational>): Scalar<Rational> =>
    calculus.derivative(1, x, f);

  it('differentiate random rational functions as the rules do', () => {
    const draw = numbers('rational functions');
    const polynomial = (c: readonly Rational[], t: Scalar<Rational>): Scalar<Rational> =>
      c.reduceRight<Scalar<Rational>>((sum, a) => calculus.add(a, calculus.multiply(sum, t)), Rational.zero);
    const derived = (c: readonly Rational[]): Rational[] => c.slice(1).map((a, i) => a.times(q(i + 1)));
    const value = (c: readonly Rational[], x: Rational): Rational => polynomial(c, x) as Rational;
    for (let i = 0; i < 300; i++) {
      const coefficients = (): Rational[] =>
        Array.from({ length: 1 + draw.integer(5) }, () => draw.rational(3));
      const [p, r, x] = [coefficients(), coefficients(), draw.rational(3)];
      if (value(r, x).isZero) continue;
      const [P, dP, R, dR] = [value(p, x), value(derived(p), x), value(r, x), value(derived(r), x)];
      const quotient = at(x, (t) => calculus.divide(polynomial(p, t), polynomial(r, t)));
      expect(quotient).toEqual(dP.times(R).minus(P.times(dR)).dividedBy(R.power(2)));
      const n = draw.integer(7) - 3;
      if (P.isZero) continue;
      expect(at(x, (t) => calculus.power(polynomial(p, t), n))).toEqual(
        n === 0
          ? Rational.zero
          : q(n)
              .times(P.power(n - 1))
              .times(dP),
      );
    }
  });

  it('do not confuse perturbations', () => {
    // d/dx (x · d/dy (x + y)) = 1, which is 2 when the perturbations are confused.
    const inner = (x: Scalar<Rational>): Scalar<Rational> =>
      calculus.derivative(2, Rational.one, (y) => calculus.add(x, y));
    expect(at(q(1), (x) => calculus.multiply(x, inner(x)))).toEqual(q(1));
  });

  it('let ties pass only where the one-sided derivatives agree', () => {
    const t = new Dual<Rational>(1, Rational.zero, Rational.one);
    const flat = new Dual<Rational>(1, Rational.zero, Rational.zero);
    expect(calculus.max(t, t)).toEqual(t);
    expect(calculus.relu(flat)).toEqual(flat);
    expect(() => calculus.relu(t)).toThrow(NotDifferentiable);
    expect(() => calculus.call('sqrt', flat)).toThrow(NotDifferentiable);
    expect(() => calculus.sign(flat)).toThrow(NotDifferentiable);
    const twice = new Dual<Rational>(2, t, t);
    expect(() => calculus.relu(twice)).toThrow(NotDifferentiable);
    expect(calculus.maxOf([t, calculus.negate(t), Rational.one])).toEqual(Rational.one);
  });

  it('do not guess at kinks that enclosures cannot see', () => {
    const enclosed = new Calculus(enclosing(64));
    const near = enclosing(64).between(q(-1, 1000), q(1, 1000));
    const t = new Dual<Real>(1, near, Rational.one);
    expect(() => enclosed.relu(t)).toThrow(Imprecise);
    expect(() => enclosed.absolute(t)).toThrow(Imprecise);
    expect(() => enclosed.sign(t)).toThrow(Imprecise);
    expect(() => enclosed.holds(t, '>', Rational.zero)).toThrow(Imprecise);
    expect(() => enclosed.call('log', new Dual<Real>(1, near, Rational.one))).toThrow(Imprecise);
  });
});
