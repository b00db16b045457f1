/**
 * Dual numbers over bounded numbers: re + du·ε with ε² = 0, one ε for each derivative that is being taken, nested.
 *
 * So derivatives are executed by forward differentiation of the arithmetic itself. No rule is shared with the symbolic ones.
 */
import type { Bounded, Operations } from './bounded.ts';
import type { Atom } from './writer.ts';

export type Quantity = Bounded | Dual;

export interface Dual {
  readonly tag: 'dual';
  /** Later derivatives have greater numbers, and stand outside. */
  readonly epsilon: number;
  readonly re: Quantity;
  readonly du: Quantity;
}

/** The value without any ε. */
export function primal(x: Quantity): Bounded {
  let n = x;
  while (n.tag === 'dual') n = n.re;
  return n;
}

/** All parts, in a fixed order. */
export function parts(x: Quantity): Bounded[] {
  return x.tag === 'bounded' ? [x] : [...parts(x.re), ...parts(x.du)];
}

/** The number of the same form with other parts. */
export function withParts(x: Quantity, replacement: readonly Bounded[]): Quantity {
  const rest = [...replacement];
  const go = (n: Quantity): Quantity =>
    n.tag === 'bounded' ? (rest.shift() as Bounded) : { ...n, re: go(n.re), du: go(n.du) };
  return go(x);
}

/** Which ε a number has, as a text: numbers of one form can be accumulated part by part. */
export const form = (x: Quantity): string =>
  x.tag === 'bounded' ? '.' : `(${x.epsilon}${form(x.re)}${form(x.du)})`;

export const epsilonsOf = (x: Quantity): number[] =>
  x.tag === 'bounded' ? [] : [x.epsilon, ...epsilonsOf(x.re), ...epsilonsOf(x.du)];

/** Operations on dual numbers, by the rules of differentiation of each operation. */
export class Duals {
  constructor(readonly on: Operations) {}

  private isZero(x: Quantity): boolean {
    return x.tag === 'bounded' && this.on.isZero(x);
  }

  /** Also where the coefficient is zero: t² moves with t, though its slope at 0 is 0, and its root has none there. */
  dual(epsilon: number, re: Quantity, du: Quantity): Quantity {
    return { tag: 'dual', epsilon, re, du };
  }

  /** The number with all of the given ε, in ascending order, though the coefficients be zero. */
  lifted(x: Quantity, epsilons: readonly number[]): Quantity {
    const outer = epsilons.at(-1);
    if (outer === undefined) return x;
    const inner = epsilons.slice(0, -1);
    return {
      tag: 'dual',
      epsilon: outer,
      re: this.lifted(this.re(x, outer), inner),
      du: this.lifted(this.du(x, outer), inner),
    };
  }

  private top(xs: readonly Quantity[]): number {
    return Math.max(-1, ...xs.map((x) => (x.tag === 'dual' ? x.epsilon : -1)));
  }

  private re(x: Quantity, epsilon: number): Quantity {
    return x.tag === 'dual' && x.epsilon === epsilon ? x.re : x;
  }

  private du(x: Quantity, epsilon: number): Quantity {
    return x.tag === 'dual' && x.epsilon === epsilon ? x.du : this.on.constant(0);
  }

  /** The coefficient of ε, undecided where the number itself is undefined, or another derivative of it. */
  coefficient(x: Quantity, epsilon: number): Quantity {
    return this.where(this.du(x, epsilon), x);
  }

  /** The value without any ε, undecided where one of the coefficients is: what jumps may pass whatever it is compared with. */
  whole(x: Quantity): Bounded {
    return this.onDefined(primal(x), x);
  }

  /** `x`, undecided where `other` is undefined. */
  where(x: Quantity, other: Quantity): Quantity {
    return withParts(
      x,
      parts(x).map((p) => this.onDefined(p, other)),
    );
  }

  sum(xs: readonly Quantity[]): Quantity {
    const e = this.top(xs);
    if (e < 0) return this.on.sum(xs as readonly Bounded[]);
    return this.dual(e, this.sum(xs.map((x) => this.re(x, e))), this.sum(xs.map((x) => this.du(x, e))));
  }

  negate(x: Quantity): Quantity {
    return x.tag === 'bounded'
      ? this.on.negate(x)
      : this.dual(x.epsilon, this.negate(x.re), this.negate(x.du));
  }

  product(x: Quantity, y: Quantity): Quantity {
    if (x.tag === 'bounded' && y.tag === 'bounded') return this.on.product(x, y);
    // A factor that is zero and does not vary makes the product constant.
    if (this.isZero(x)) return this.onDefined(x as Bounded, y);
    if (this.isZero(y)) return this.onDefined(y as Bounded, x);
    const e = this.top([x, y]);
    const [a, b] = [this.re(x, e), this.re(y, e)];
    const [da, db] = [this.du(x, e), this.du(y, e)];
    const cross = [
      ...(this.isZero(da) ? [] : [this.product(da, b)]),
      ...(this.isZero(db) ? [] : [this.product(a, db)]),
    ];
    return this.dual(e, this.product(a, b), this.sum(cross));
  }

  quotient(x: Quantity, y: Quantity): Quantity {
    if (x.tag === 'bounded' && y.tag === 'bounded') return this.on.quotient(x, y);
    const e = this.top([x, y]);
    const b = this.re(y, e);
    const q = this.quotient(this.re(x, e), b);
    const db = this.du(y, e);
    const above = this.isZero(db)
      ? this.du(x, e)
      : this.sum([this.du(x, e), this.negate(this.product(q, db))]);
    return this.dual(e, q, this.quotient(above, b));
  }

  /** A nonnegative integer power, by repeated squaring; the power 0 is 1, also of 0. */
  power(x: Quantity, exponent: number): Quantity {
    if (exponent === 0) return this.onDefined(this.on.constant(1), x);
    let result: Quantity | undefined;
    let square = x;
    for (let n = exponent; ; ) {
      if (n % 2 === 1) result = result === undefined ? square : this.product(result, square);
      n = Math.floor(n / 2);
      if (n === 0) return result as Quantity;
      square = this.product(square, square);
    }
  }

  private onDefined(value: Bounded, x: Quantity): Bounded {
    return parts(x).reduce((v, other) => this.on.dependingOn(v, other), value);
  }

  private chain(
    x: Quantity,
    f: (x: Quantity) => Quantity,
    plain: (x: Bounded) => Bounded,
    slope: (re: Quantity, f: Quantity) => Quantity,
  ): Quantity {
    if (x.tag === 'bounded') return plain(x);
    const value = f(x.re);
    return this.dual(x.epsilon, value, this.product(slope(x.re, value), x.du));
  }

  exp(x: Quantity): Quantity {
    return this.chain(
      x,
      (t) => this.exp(t),
      (t) => this.on.exp(t),
      (_, f) => f,
    );
  }

  log(x: Quantity): Quantity {
    return this.chain(
      x,
      (t) => this.log(t),
      (t) => this.on.log(t),
      (t) => this.quotient(this.on.constant(1), t),
    );
  }

  sqrt(x: Quantity): Quantity {
    return this.chain(
      x,
      (t) => this.sqrt(t),
      (t) => this.on.sqrt(t),
      (_, f) => this.quotient(this.on.constant(0.5), f),
    );
  }

  tanh(x: Quantity): Quantity {
    const slope = (_: Quantity, f: Quantity): Quantity =>
      this.sum([this.on.constant(1), this.negate(this.product(f, f))]);
    return this.chain(
      x,
      (t) => this.tanh(t),
      (t) => this.on.tanh(t),
      slope,
    );
  }

  sin(x: Quantity): Quantity {
    return this.chain(
      x,
      (t) => this.sin(t),
      (t) => this.on.sine('sin', t),
      (t) => this.cos(t),
    );
  }

  cos(x: Quantity): Quantity {
    return this.chain(
      x,
      (t) => this.cos(t),
      (t) => this.on.sine('cos', t),
      (t) => this.negate(this.sin(t)),
    );
  }

  abs(x: Quantity): Quantity {
    return this.chain(
      x,
      (t) => this.abs(t),
      (t) => this.on.abs(t),
      (t) => this.on.absSlope(primal(t)),
    );
  }

  relu(x: Quantity): Quantity {
    return this.chain(
      x,
      (t) => this.relu(t),
      (t) => this.on.relu(t),
      (t) => this.on.reluSlope(primal(t)),
    );
  }

  sign(x: Quantity): Quantity {
    return this.chain(
      x,
      (t) => this.sign(t),
      (t) => this.on.sign(t),
      (t) => this.on.flat(primal(t)),
    );
  }

  /** The largest or smallest; derivatives are those of the one that certainly is it, and undecided at a possible tie. */
  extremum(which: 'max' | 'min', xs: readonly Quantity[]): Quantity {
    if (this.top(xs) < 0) return this.on.extremum(which, xs as readonly Bounded[]);
    return xs.slice(1).reduce((best, x) => this.larger(which, best, x), xs[0] as Quantity);
  }

  private larger(which: 'max' | 'min', x: Quantity, y: Quantity): Quantity {
    const e = this.top([x, y]);
    if (e < 0) return this.on.extremum(which, [x, y] as readonly Bounded[]);
    const chooser = this.on.choice(which, this.whole(x), this.whole(y));
    const select = (a: Quantity, b: Quantity): Quantity => this.select(chooser, a, b);
    return this.dual(
      e,
      this.larger(which, this.re(x, e), this.re(y, e)),
      select(this.du(x, e), this.du(y, e)),
    );
  }

  private select(chooser: Atom, x: Quantity, y: Quantity): Quantity {
    const e = this.top([x, y]);
    if (e < 0) return this.on.select(chooser, x as Bounded, y as Bounded);
    return this.dual(
      e,
      this.select(chooser, this.re(x, e), this.re(y, e)),
      this.select(chooser, this.du(x, e), this.du(y, e)),
    );
  }
}
