/** Enclosures of terms whose real symbols range over intervals: the value lies inside for every choice of values. */
import { Rational } from '../term/rational.ts';
import type { Builtin, Term } from '../term/term.ts';
import { type Arithmetic, enclosing, type Real, type Transcendental } from './arithmetic.ts';
import * as dyadic from './dyadic.ts';
import * as interval from './interval.ts';
import { Imprecise } from './trouble.ts';

export type Box = ReadonlyMap<number, interval.Interval>;

/**
 * Encloses a term built from numbers, symbols of the box and elementary functions. Throws a TypeError for any other term, Undefined
 * where it certainly has no value, Imprecise where the box is too wide to tell.
 */
export function enclose(term: Term, box: Box, bits: number): interval.Interval {
  const value = new Encloser(box, bits).of(term);
  return value instanceof Rational ? interval.fromRational(value, bits) : value;
}

class Encloser {
  private readonly arithmetic: Arithmetic<Real>;

  constructor(
    private readonly box: Box,
    bits: number,
  ) {
    this.arithmetic = enclosing(bits);
  }

  of(term: Term): Real {
    const arithmetic = this.arithmetic;
    switch (term.tag) {
      case 'number':
        return arithmetic.of(term.value);
      case 'variable': {
        const known = this.box.get(term.variable.id);
        if (!known) throw new TypeError(`${term.variable.name} has no interval`);
        return known;
      }
      case 'add':
        return term.terms.map((t) => this.of(t)).reduce((x, y) => arithmetic.add(x, y));
      case 'multiply':
        return term.factors.map((t) => this.of(t)).reduce((x, y) => arithmetic.multiply(x, y));
      case 'negate':
        return arithmetic.negate(this.of(term.of));
      case 'divide':
        return arithmetic.divide(this.of(term.numerator), this.of(term.denominator));
      case 'power':
        return arithmetic.realPower(this.of(term.base), this.of(term.exponent));
      case 'call':
        return this.call(term.builtin, term.args);
      default:
        throw new TypeError(`a ${term.tag} has no enclosure here`);
    }
  }

  private call(builtin: Builtin, args: readonly Term[]): Real {
    const arithmetic = this.arithmetic;
    if (builtin === 'pi') return arithmetic.pi();
    const values = args.map((t) => this.of(t));
    const [x] = values as [Real];
    switch (builtin) {
      case 'abs':
        return arithmetic.absolute(x);
      case 'relu':
        return arithmetic.max(arithmetic.of(Rational.zero), x);
      case 'max':
        return values.reduce((a, b) => arithmetic.max(a, b));
      case 'min':
        return values.reduce((a, b) => arithmetic.min(a, b));
      case 'sign':
        return this.sign(x);
      default:
        return arithmetic.call(builtin satisfies Transcendental, x);
    }
  }

  private sign(x: Real): Real {
    const s = x instanceof Rational ? x.sign : interval.sign(x);
    if (s === undefined) throw new Imprecise('a sign that the enclosure does not tell');
    return Rational.of(s);
  }
}

/** More bits than cells have, unless their ends are so far apart that what is rounded off leaves the middle between them. */
const MIDDLE = 2 ** 16;

/** The two halves of an interval. */
export function halves(x: interval.Interval): readonly [interval.Interval, interval.Interval] {
  const sum = dyadic.add(x.low, x.high, MIDDLE, false);
  const middle = dyadic.dyadic(sum.mantissa, sum.exponent - 1);
  return [
    { low: x.low, high: middle },
    { low: middle, high: x.high },
  ];
}
