/** Cells of the real line between doubles: their middle, and the simplest number in them. */
import * as dyadic from '../exact/dyadic.ts';
import { Rational } from '../term/rational.ts';

const both = new DataView(new ArrayBuffer(8));

/** Doubles in their order as integers, -0 being 0. */
function placeOf(x: number): bigint {
  both.setFloat64(0, Math.abs(x));
  const place = both.getBigInt64(0);
  return x < 0 ? -place : place;
}

function doubleAt(place: bigint): number {
  both.setBigInt64(0, place < 0n ? -place : place);
  const x = both.getFloat64(0);
  return place < 0n ? -x : x;
}

/** The double with as many doubles on either side, so that some sixty halvings lead from all numbers to any of them; none between neighbours. */
export function middleOf(from: number, to: number): number | undefined {
  const [low, high] = [placeOf(from), placeOf(to)];
  const middle = (low + high) >> 1n;
  return middle === low ? undefined : doubleAt(middle);
}

/** The fraction with the least denominator between two doubles, ends included, by continued fractions. */
export function simplestIn(from: number, to: number): Rational {
  if (from <= 0 && to >= 0) return Rational.zero;
  if (to === Number.POSITIVE_INFINITY) return Rational.fromDouble(from);
  if (to < 0) return simplestIn(-to, -from).negated();
  const simplest = (low: Rational, high: Rational): Rational => {
    const whole = low.numerator / low.denominator;
    const floor = Rational.of(whole);
    if (floor.equals(low)) return low;
    const next = floor.plus(Rational.one);
    if (next.compare(high) <= 0) return next;
    const [above, below] = [high.minus(floor), low.minus(floor)];
    return floor.plus(
      Rational.one.dividedBy(simplest(Rational.one.dividedBy(above), Rational.one.dividedBy(below))),
    );
  };
  return simplest(Rational.fromDouble(from), Rational.fromDouble(to));
}

/** The largest double that is at most x, or a smaller one. */
export function doubleBelow(x: dyadic.Dyadic): number {
  const near = dyadic.toNumber(x);
  if (!Number.isFinite(near)) return near;
  const isAbove = Rational.fromDouble(near).compare(dyadic.toRational(x)) > 0;
  return isAbove ? doubleAt(placeOf(near) - 1n) : near;
}

/** The smallest double that is at least x, or a larger one. */
export const doubleAbove = (x: dyadic.Dyadic): number => -doubleBelow(dyadic.negate(x));
