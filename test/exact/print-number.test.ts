import { describe, expect, it } from 'vitest';
import { enclosing } from '../../src/exact/arithmetic.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import { printReal, printSides } from '../../src/exact/print-number.ts';
import { call, num, power } from '../../src/term/build.ts';
import { Rational } from '../../src/term/rational.ts';

const nowhere = { shape: { sizes: new Map(), naturals: new Map(), horizon: 0 }, values: new Map() };

describe('printed numbers', () => {
  it.each([
    [Rational.of(1, 3), '1/3'],
    [Rational.of(-7), '-7'],
    [Rational.of(10n ** 30n), '1e30'],
    [Rational.of(1, 10n ** 30n), '1e-30'],
    [Rational.of(10n ** 40n + 1n, 3n * 10n ** 40n), '0.333333333333'],
    [Rational.of(10n ** 30n - 1n, 10n ** 30n), '1'],
    [Rational.of(-123456789012345678901234567890n, 10n ** 12n), '-1.23456789012e17'],
  ])('%s', (x, text) => {
    expect(printReal(x)).toBe(text);
  });

  it('shows both ends of what is not known to so many digits', () => {
    const value = evaluate(call('exp', num(1)), [], nowhere, enclosing(128));
    expect(printReal(value)).toBe('2.71828182846');
    expect(printReal(value, 40)).toMatch(/^2\.718281828459045235360287471352662497\d*$|^\[2\.71/);
    expect(printReal(enclosing(64).between(Rational.of(1), Rational.of(2)))).toBe('[1, 2]');
    const huge = evaluate(call('exp', power(num(2), num(30))), [], nowhere, enclosing(64));
    expect(printReal(huge)).toMatch(/about/);
  });

  it('has enough digits to tell two sides apart', () => {
    const x = Rational.of(10n ** 40n + 1n, 3n * 10n ** 40n);
    const [left, right] = printSides(x, x.plus(Rational.of(1, 10n ** 20n)));
    expect(left).not.toBe(right);
  });
});
