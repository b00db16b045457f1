/** Numbers as texts: a fraction when it is exact and short, else decimals. */
import { Rational } from '../term/rational.ts';
import type { Real } from './arithmetic.ts';
import * as dyadic from './dyadic.ts';
import type { Interval } from './interval.ts';

const longestFraction = 24;
const fewestDigits = 12;
const mostDigits = 60;

/** Both sides of a relation, with enough digits to tell them apart where that is possible. */
export function printSides(left: Real, right: Real): [string, string] {
  for (let digits = fewestDigits; ; digits += 8) {
    const texts: [string, string] = [printReal(left, digits), printReal(right, digits)];
    if (texts[0] !== texts[1] || digits > mostDigits || equal(left, right)) return texts;
  }
}

const equal = (x: Real, y: Real): boolean => x instanceof Rational && y instanceof Rational && x.equals(y);

/** A number with so many significant digits. */
export function printReal(x: Real, digits = fewestDigits): string {
  if (x instanceof Rational) {
    const text = x.toString();
    return text.length <= longestFraction ? text : decimal(x, digits);
  }
  return printInterval(x, digits);
}

function printInterval({ low, high }: Interval, digits: number): string {
  if (Math.max(Math.abs(low.exponent), Math.abs(high.exponent)) > 1 << 15) return scale(low, high);
  const texts = [low, high].map((x) => decimal(dyadic.toRational(x), digits));
  return texts[0] === texts[1] ? (texts[0] as string) : `[${texts[0]}, ${texts[1]}]`;
}

/** Numbers too large or too small for decimals. */
function scale(low: dyadic.Dyadic, high: dyadic.Dyadic): string {
  const end = (x: dyadic.Dyadic): string =>
    x.mantissa === 0n ? '0' : `${x.mantissa < 0n ? '-' : ''}2^${dyadic.top(x)}`;
  return `[${end(low)}, ${end(high)}] (about)`;
}

/** Rounded to so many significant digits, half away from zero. */
function decimal(x: Rational, digits: number): string {
  if (x.isZero) return '0';
  const sign = x.sign < 0 ? '-' : '';
  const { numerator, denominator } = x.absolute();
  // 10^(e−1) <= x < 10^e for the right e; the guess from the lengths is at most one off.
  let e = numerator.toString().length - denominator.toString().length;
  if (numerator >= denominator * 10n ** BigInt(Math.max(0, e)) && e >= 0) e += 1;
  else if (e < 0 && numerator * 10n ** BigInt(-e) >= denominator) e += 1;
  const shift = digits - e;
  const [n, d] =
    shift >= 0
      ? [numerator * 10n ** BigInt(shift), denominator]
      : [numerator, denominator * 10n ** BigInt(-shift)];
  const rounded = (2n * n + d) / (2n * d);
  let text = rounded.toString();
  if (text.length > digits) {
    e += 1;
    text = text.slice(0, digits);
  }
  if (e > digits + 3 || e < -5) {
    const tail = text.slice(1).replace(/0+$/, '');
    return `${sign}${text[0]}${tail ? `.${tail}` : ''}e${e - 1}`;
  }
  if (e >= digits) return `${sign}${text}${'0'.repeat(e - digits)}`;
  if (e <= 0) return `${sign}0.${'0'.repeat(-e)}${text}`.replace(/0+$/, '');
  const fraction = text.slice(e).replace(/0+$/, '');
  return `${sign}${text.slice(0, e)}${fraction ? `.${fraction}` : ''}`;
}
