/**
 * Dual numbers over any arithmetic, nested for derivatives of derivatives: how derivatives are executed. This shares no code with
 * differentiation by rule. Each derivative has a level of its own, so perturbations of different derivatives are never confused.
 */
import { Rational } from '../term/rational.ts';
import type { Relation } from '../term/term.ts';
import { type Arithmetic, compare, type Transcendental } from './arithmetic.ts';
import { Imprecise, NotDifferentiable } from './trouble.ts';

/** value + slope·ε of a level; both parts belong to lower levels. A plain number does not depend on any perturbed variable. */
export class Dual<N> {
  constructor(
    readonly level: number,
    readonly value: Scalar<N>,
    readonly slope: Scalar<N>,
  ) {}
}
export type Scalar<N> = N | Dual<N>;

/** The operations on numbers, some of which depend on perturbed variables. Throws NotDifferentiable at kinks and jumps. */
export class Calculus<N> {
  private readonly zero: N;
  private readonly one: N;
  private readonly minusOne: N;

  constructor(readonly arithmetic: Arithmetic<N>) {
    this.zero = arithmetic.of(Rational.zero);
    this.one = arithmetic.of(Rational.one);
    this.minusOne = arithmetic.of(Rational.of(-1));
  }

  number(value: Rational): Scalar<N> {
    return this.arithmetic.of(value);
  }

  /** The derivative at `at` of `body`, which must be evaluated while it is given the perturbed variable. */
  derivative(level: number, at: Scalar<N>, body: (t: Scalar<N>) => Scalar<N>): Scalar<N> {
    const result = body(new Dual(level, at, this.one));
    return result instanceof Dual && result.level === level ? result.slope : this.zero;
  }

  add(x: Scalar<N>, y: Scalar<N>): Scalar<N> {
    if (!(x instanceof Dual) && !(y instanceof Dual)) return this.arithmetic.add(x, y);
    const level = higher(x, y);
    return new Dual(
      level,
      this.add(value(x, level), value(y, level)),
      this.plus(this.slope(x, level), this.slope(y, level)),
    );
  }

  /** As `add`, without the work for a zero. */
  private plus(x: Scalar<N>, y: Scalar<N>): Scalar<N> {
    return this.isZero(x) ? y : this.isZero(y) ? x : this.add(x, y);
  }

  negate(x: Scalar<N>): Scalar<N> {
    if (!(x instanceof Dual)) return this.arithmetic.negate(x);
    return new Dual(x.level, this.negate(x.value), this.negate(x.slope));
  }

  multiply(x: Scalar<N>, y: Scalar<N>): Scalar<N> {
    if (!(x instanceof Dual) && !(y instanceof Dual)) return this.arithmetic.multiply(x, y);
    // A factor that is zero and does not vary makes the product constant.
    if (this.isZero(x) || this.isZero(y)) return this.zero;
    const level = higher(x, y);
    const [xv, xs] = [value(x, level), this.slope(x, level)];
    const [yv, ys] = [value(y, level), this.slope(y, level)];
    return new Dual(level, this.multiply(xv, yv), this.plus(this.multiply(xv, ys), this.multiply(xs, yv)));
  }

  divide(x: Scalar<N>, y: Scalar<N>): Scalar<N> {
    if (!(x instanceof Dual) && !(y instanceof Dual)) return this.arithmetic.divide(x, y);
    const level = higher(x, y);
    const [xv, xs] = [value(x, level), this.slope(x, level)];
    const [yv, ys] = [value(y, level), this.slope(y, level)];
    const quotient = this.divide(xv, yv);
    const change = this.plus(xs, this.negate(this.multiply(quotient, ys)));
    return new Dual(level, quotient, this.divide(change, yv));
  }

  /** x^n for an integer n. */
  power(x: Scalar<N>, n: number): Scalar<N> {
    if (!(x instanceof Dual)) return this.arithmetic.power(x, n);
    if (n === 0) return this.one;
    const slope = this.multiply(
      this.multiply(this.number(Rational.of(n)), this.power(x.value, n - 1)),
      x.slope,
    );
    return new Dual(x.level, this.power(x.value, n), slope);
  }

  realPower(x: Scalar<N>, y: Scalar<N>): Scalar<N> {
    if (y instanceof Dual) return this.call('exp', this.multiply(y, this.call('log', x)));
    if (!(x instanceof Dual)) return this.arithmetic.realPower(x, y);
    const exponent = this.arithmetic.exactly(y);
    if (exponent?.isInteger && exponent.absolute().compare(Rational.of(1 << 20)) <= 0) {
      return this.power(x, Number(exponent.numerator));
    }
    if (this.order(base(x), this.zero) === 0)
      throw new NotDifferentiable('a power with a fractional exponent at 0');
    const slope = this.multiply(
      this.multiply(y, this.realPower(x.value, this.add(y, this.minusOne))),
      x.slope,
    );
    return new Dual(x.level, this.realPower(x.value, y), slope);
  }

  call(fn: Transcendental, x: Scalar<N>): Scalar<N> {
    if (!(x instanceof Dual)) return this.arithmetic.call(fn, x);
    if (fn === 'sqrt' && this.order(base(x), this.zero) === 0) throw new NotDifferentiable('sqrt at 0');
    const at = this.call(fn, x.value);
    const by = (factor: Scalar<N>): Scalar<N> => new Dual(x.level, at, this.multiply(factor, x.slope));
    switch (fn) {
      case 'exp':
        return by(at);
      case 'log':
        return new Dual(x.level, at, this.divide(x.slope, x.value));
      case 'sqrt':
        return new Dual(x.level, at, this.divide(x.slope, this.multiply(this.number(Rational.of(2)), at)));
      case 'tanh':
        return by(this.add(this.one, this.negate(this.multiply(at, at))));
      case 'sin':
        return by(this.call('cos', x.value));
      case 'cos':
        return by(this.negate(this.call('sin', x.value)));
    }
  }

  absolute(x: Scalar<N>): Scalar<N> {
    return x instanceof Dual ? this.max(x, this.negate(x)) : this.arithmetic.absolute(x);
  }

  relu(x: Scalar<N>): Scalar<N> {
    return this.max(x, this.zero);
  }

  sign(x: Scalar<N>): Scalar<N> {
    const sign = compare(this.arithmetic, base(x), this.zero);
    if (x instanceof Dual && sign === 0) throw new NotDifferentiable('the sign at 0');
    if (sign !== undefined) return this.number(Rational.of(sign));
    if (x instanceof Dual) throw new Imprecise('the sign of a number near 0');
    return this.arithmetic.between(Rational.of(-1), Rational.one);
  }

  max(x: Scalar<N>, y: Scalar<N>): Scalar<N> {
    if (!(x instanceof Dual) && !(y instanceof Dual)) return this.arithmetic.max(x, y);
    const order = compare(this.arithmetic, base(x), base(y));
    if (order === 1) return x;
    if (order === -1) return y;
    return this.tie(x, y, order, 'max');
  }

  min(x: Scalar<N>, y: Scalar<N>): Scalar<N> {
    if (!(x instanceof Dual) && !(y instanceof Dual)) return this.arithmetic.min(x, y);
    return this.negate(this.max(this.negate(x), this.negate(y)));
  }

  /** The largest of several numbers: those below another do not matter, even when they tie with each other. */
  maxOf(numbers: readonly Scalar<N>[]): Scalar<N> {
    if (!numbers.some(isDual)) return numbers.reduce((x, y) => this.max(x, y));
    const below = (x: Scalar<N>, y: Scalar<N>): boolean => compare(this.arithmetic, base(x), base(y)) === -1;
    return numbers.filter((x) => !numbers.some((y) => below(x, y))).reduce((x, y) => this.max(x, y));
  }

  minOf(numbers: readonly Scalar<N>[]): Scalar<N> {
    if (!numbers.some(isDual)) return numbers.reduce((x, y) => this.min(x, y));
    return this.negate(this.maxOf(numbers.map((x) => this.negate(x))));
  }

  /**
   * The maximum where both may be it. When the slopes are the same number, it is the derivative whichever is larger, and at a tie
   * the one-sided derivatives agree. That argument is for one perturbation; with more of them no tie passes.
   */
  private tie(x: Scalar<N>, y: Scalar<N>, order: 0 | undefined, name: string): Scalar<N> {
    const level = higher(x, y);
    const [xv, xs] = [value(x, level), this.slope(x, level)];
    const [yv, ys] = [value(y, level), this.slope(y, level)];
    if (!(xv instanceof Dual || xs instanceof Dual || yv instanceof Dual || ys instanceof Dual)) {
      const [a, b] = [this.arithmetic.exactly(xs), this.arithmetic.exactly(ys)];
      if (a && b && a.equals(b)) return new Dual(level, this.arithmetic.max(xv, yv), xs);
      if (order === 0 && compare(this.arithmetic, xs, ys) === undefined)
        throw new Imprecise('the slopes at a tie');
    }
    if (order === undefined) throw new Imprecise('a tie that cannot be told');
    throw new NotDifferentiable(`${name}, abs or relu at a tie`);
  }

  /** Whether the relation holds; undefined when it cannot be told. Throws NotDifferentiable where a perturbation may change it. */
  holds(x: Scalar<N>, relation: Relation, y: Scalar<N>): boolean | undefined {
    const [left, right] = [base(x), base(y)];
    if (x instanceof Dual || y instanceof Dual) {
      const order = compare(this.arithmetic, left, right);
      if (order === undefined) throw new Imprecise('a relation that jumps near here');
      if (order === 0) throw new NotDifferentiable('a relation that jumps here');
    }
    return holds(this.arithmetic, left, relation, right);
  }

  isZero(x: Scalar<N>): boolean {
    return !(x instanceof Dual) && this.arithmetic.exactly(x)?.isZero === true;
  }

  private order(x: N, y: N): -1 | 0 | 1 {
    const order = compare(this.arithmetic, x, y);
    if (order === undefined) throw new Imprecise('two numbers that lie too close together');
    return order;
  }

  private slope(x: Scalar<N>, level: number): Scalar<N> {
    return x instanceof Dual && x.level === level ? x.slope : this.zero;
  }
}

/** Whether the relation holds between two numbers; undefined when it cannot be told. */
export function holds<N>(arithmetic: Arithmetic<N>, x: N, relation: Relation, y: N): boolean | undefined {
  switch (relation) {
    case '<=':
      return arithmetic.atMost(x, y);
    case '>=':
      return arithmetic.atMost(y, x);
    case '<':
      return not(arithmetic.atMost(y, x));
    case '>':
      return not(arithmetic.atMost(x, y));
    case '==':
    case '!=': {
      const below = arithmetic.atMost(x, y);
      const above = below === false ? undefined : arithmetic.atMost(y, x);
      const equal = below === false || above === false ? false : below && above ? true : undefined;
      return relation === '==' ? equal : not(equal);
    }
  }
}

const not = (x: boolean | undefined): boolean | undefined => (x === undefined ? undefined : !x);

/** The number itself, without its perturbations. */
function base<N>(x: Scalar<N>): N {
  let y = x;
  while (y instanceof Dual) y = y.value;
  return y;
}

const isDual = (x: unknown): boolean => x instanceof Dual;
const levelOf = <N>(x: Scalar<N>): number => (x instanceof Dual ? x.level : 0);
const higher = <N>(x: Scalar<N>, y: Scalar<N>): number => Math.max(levelOf(x), levelOf(y));
const value = <N>(x: Scalar<N>, level: number): Scalar<N> =>
  x instanceof Dual && x.level === level ? x.value : x;
