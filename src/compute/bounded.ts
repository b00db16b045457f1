/**
 * Numbers of a kernel with a bound on their error, and the operations on them (running error analysis).
 *
 * The true number lies within u·(relative·|value| + absolute) of the computed one, where u is the unit roundoff. The relative
 * part is known when the kernel is written and costs nothing when it runs: products, powers and sums of numbers of one sign need
 * no more. What remains is a number computed beside the value. `slack` bounds (in units of u) the relative error of that bound
 * itself, second-order terms included; it is made good once, at the comparison.
 *
 * Infinity and NaN: a number that may have come from an overflow or an undefined operation turns the absolute part into NaN
 * wherever the value could become finite again (`poison`), so it ends undecided.
 *
 * Source: N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., SIAM 2002, ch. 3 and 4.2.
 */
import { type Arithmetic, NotCompilable, type Operation } from './arithmetic.ts';
import { type Atom, constant, type Writer } from './writer.ts';

export interface Bounded {
  readonly tag: 'bounded';
  readonly value: Atom;
  readonly relative: number;
  /** The absolute part is the sum of a constant and, if present, a computed number. */
  readonly fixed: number;
  readonly computed?: Atom;
  /** The sign that both the value and the true number have, or 0 when it is not known; zero counts as either. */
  readonly sign: -1 | 0 | 1;
  /** Made without division, log, root or extremum that could be undefined. */
  readonly defined: boolean;
  /** An input as it was read, or its opposite, or a constant. */
  readonly read: boolean;
  /** Never infinite. */
  readonly finite: boolean;
  /** Exactly 0 or 1. */
  readonly bit: boolean;
  readonly slack: number;
}

/** How a loop ends: more statements of its block, then its last statements. */
export interface Ending {
  readonly inside: <T>(act: () => T) => T;
  readonly close: (last: readonly string[]) => void;
}

/** Relative errors beyond this share of the number make no useful bound, and the second-order terms would count. */
const mostRelative = 2 ** -6;

export class Operations {
  constructor(
    readonly writer: Writer,
    readonly arithmetic: Arithmetic,
  ) {}

  private units(operation: Operation): number {
    const { backend, refused } = this.arithmetic;
    const reason = refused?.get(operation) ?? refused?.get('all');
    if (reason !== undefined) throw new NotCompilable(`no bound holds on ${backend}: ${reason}`);
    return this.arithmetic.roundings[operation];
  }

  private make(
    value: Atom,
    parts: Partial<Omit<Bounded, 'tag' | 'value'>> & { from?: readonly Bounded[] },
  ): Bounded {
    const from = parts.from ?? [];
    const relative = parts.relative ?? 0;
    // Each bound is formed by a few operations from the bounds of the operands, with factors 1 + relative·u left out.
    let inherited = 0;
    for (const f of from) inherited = Math.max(inherited, f.slack + f.relative);
    const slack = (parts.slack ?? 0) + inherited + relative + formation;
    if (relative * this.arithmetic.unit > mostRelative || slack * this.arithmetic.unit > mostRelative) {
      throw new NotCompilable(`too many roundings for a useful bound on ${this.arithmetic.backend}`);
    }
    return {
      tag: 'bounded',
      value,
      relative,
      fixed: parts.fixed ?? 0,
      ...(parts.computed ? { computed: parts.computed } : {}),
      sign: parts.sign ?? 0,
      defined: parts.defined ?? from.every((f) => f.defined),
      read: parts.read ?? false,
      finite: parts.finite ?? false,
      bit: parts.bit ?? false,
      slack,
    };
  }

  /** A number whose absolute part replaces that of `x`. */
  private bounding(x: Bounded, computed: Atom | undefined): Bounded {
    const { computed: _, ...rest } = x;
    return { ...rest, ...(computed ? { computed } : {}), slack: x.slack + formation };
  }

  // Atoms: arithmetic on values (rounded as the backend does) and on bounds (whose rounding is in the slack).

  private binary(operator: '+' | '-' | '*' | '/', a: Atom, b: Atom): Atom {
    const x = a.constant;
    const y = b.constant;
    if (x !== undefined && y !== undefined) {
      const r = operator === '+' ? x + y : operator === '-' ? x - y : operator === '*' ? x * y : x / y;
      return constant(this.arithmetic.round(r));
    }
    if (operator === '*' && x === 1) return b;
    if (operator === '*' && y === 1) return a;
    return this.writer.emit(`${a.text} ${operator} ${b.text}`, [a, b]);
  }

  private fn(name: string, ...args: readonly Atom[]): Atom {
    return this.writer.emit(`Math.${name}(${args.map((a) => a.text).join(', ')})`, args);
  }

  /** |value|, for use in bounds. */
  magnitude(x: Bounded): Atom {
    if (x.value.constant !== undefined) return constant(Math.abs(x.value.constant));
    if (x.sign === 1) return x.value;
    if (x.sign === -1) return this.opposite(x.value);
    return this.fn('abs', x.value);
  }

  private opposite(a: Atom): Atom {
    if (a.constant !== undefined) return constant(-a.constant);
    return this.writer.emit(`-${a.text}`, [a]);
  }

  /** The sum of computed bounds; undefined when there are none. */
  private addBounds(parts: readonly (Atom | undefined)[]): Atom | undefined {
    const real = parts.filter((p): p is Atom => p !== undefined && p.constant !== 0);
    if (real.length === 0) return undefined;
    // Inner levels last: then what is known outside is added outside.
    const sorted = [...real].sort((a, b) => a.level - b.level);
    return sorted.reduce((a, b) => this.binary('+', a, b));
  }

  private scale(bound: Atom | undefined, factor: number): Atom | undefined {
    return bound === undefined || factor === 0 ? undefined : this.binary('*', constant(factor), bound);
  }

  /** The absolute part as one atom, undefined when it is zero. */
  absolute(x: Bounded): Atom | undefined {
    if (x.computed === undefined) return x.fixed === 0 ? undefined : constant(x.fixed);
    return x.fixed === 0 ? x.computed : this.binary('+', x.computed, constant(x.fixed));
  }

  /** The whole bound in units of u; undefined when the number is exact. */
  total(x: Bounded): Atom | undefined {
    const relative = x.relative === 0 ? undefined : this.scale(this.magnitude(x), x.relative);
    return this.addBounds([relative, this.absolute(x)]);
  }

  isExact(x: Bounded): boolean {
    return x.relative === 0 && x.fixed === 0 && x.computed === undefined;
  }

  /** Zero, and NaN when the value is infinite or NaN. */
  private poison(x: Bounded): Atom | undefined {
    return x.finite ? undefined : this.binary('*', constant(0), x.value);
  }

  private poisonOfAll(all: readonly Bounded[]): Atom | undefined {
    const values = all.filter((x) => !x.finite).map((x) => x.value);
    return values.length === 0 ? undefined : this.binary('*', constant(0), this.tree(values));
  }

  /** `x`, undecided where `other` is undefined. */
  dependingOn(x: Bounded, other: Bounded): Bounded {
    if (other.defined) return x;
    const bad = this.scaleZero(this.total(other));
    return { ...this.bounding(x, this.addBounds([x.computed, this.poison(other), bad])), defined: false };
  }

  private scaleZero(bound: Atom | undefined): Atom | undefined {
    return bound === undefined || Number.isFinite(bound.constant)
      ? undefined
      : this.binary('*', constant(0), bound);
  }

  // Numbers

  /** A number that the backend holds exactly. */
  constant(value: number): Bounded {
    return this.make(constant(value), {
      sign: value >= 0 ? 1 : -1,
      finite: true,
      defined: true,
      bit: value === 0 || value === 1,
    });
  }

  /**
   * A number within u·(relative·|value| + fixed) of the double. It has a name of its own, so that two numbers that round to
   * the same double are never taken for one.
   */
  rounded(key: string, value: number, relative: number, fixed: number): Bounded {
    return this.make(this.writer.named(key, constant(value).text), {
      relative,
      fixed,
      sign: value > 0 ? 1 : value < 0 ? -1 : 0,
      finite: true,
      defined: true,
    });
  }

  /** A number that is nowhere defined. */
  undefined(): Bounded {
    return this.make(constant(Number.NaN), { computed: constant(Number.NaN), defined: false });
  }

  /** An input. `exact`: the backend holds it without rounding. */
  input(value: Atom, exact: boolean): Bounded {
    return this.make(value, {
      ...(exact ? {} : { relative: this.units('input'), fixed: this.arithmetic.floor }),
      read: true,
      defined: true,
    });
  }

  /** An integer that the backend holds exactly. */
  integer(value: Atom, nonnegative: boolean): Bounded {
    return this.make(value, { finite: true, defined: true, sign: nonnegative ? 1 : 0 });
  }

  /** 1 where the condition on the exact `atoms` holds, otherwise 0. */
  bit(condition: string, atoms: readonly Atom[]): Bounded {
    return this.make(this.writer.emit(`(${condition} ? 1 : 0)`, atoms), {
      finite: true,
      defined: true,
      sign: 1,
      bit: true,
    });
  }

  isZero(x: Bounded): boolean {
    return x.value.constant === 0 && this.isExact(x);
  }

  isOne(x: Bounded): boolean {
    return x.value.constant === 1 && this.isExact(x);
  }

  negate(x: Bounded): Bounded {
    return {
      ...x,
      value: this.opposite(x.value),
      sign: x.sign === 0 ? 0 : x.sign === 1 ? -1 : 1,
      bit: false,
    };
  }

  /** A sum; what counts is how many additions a term passes through at most. */
  sum(all: readonly Bounded[]): Bounded {
    const terms = this.cancelInputs(all.filter((t) => !this.isZero(t)));
    const [first, second] = terms;
    if (first === undefined) return this.constant(0);
    if (second === undefined) return first;
    const height = depthOfSum(terms.length) * this.units('add');
    const sign = terms.every((t) => t.sign === first.sign) ? first.sign : 0;
    const value = this.tree(terms.map((t) => t.value));
    const fixed = terms.reduce((s, t) => s + t.fixed, 0);
    const computed = terms.map((t) => t.computed);
    const defined = terms.every((t) => t.defined);
    if (sign !== 0) {
      const relative = Math.max(...terms.map((t) => t.relative)) + height;
      return this.make(value, {
        relative,
        fixed,
        ...optional(this.addBounds(computed)),
        sign,
        from: terms,
        slack: terms.length,
      });
    }
    if (terms.length === 2) {
      const parts = terms.map((t) =>
        t.relative === 0 ? undefined : this.scale(this.magnitude(t), t.relative),
      );
      return this.make(value, {
        relative: this.units('add'),
        fixed,
        ...optional(this.addBounds([...computed, ...parts])),
        from: terms,
      });
    }
    // |error of the sum| <= height · Σ|terms|, to first order.
    const groups = new Map<number, Atom[]>();
    for (const t of terms) {
      const coefficient = t.relative + height;
      const group = groups.get(coefficient) ?? [];
      group.push(this.magnitude(t));
      groups.set(coefficient, group);
    }
    const magnitudes = [...groups].map(([coefficient, group]) => this.scale(this.tree(group), coefficient));
    return this.make(value, {
      fixed,
      ...optional(this.addBounds([...computed, ...magnitudes])),
      defined,
      from: terms,
      slack: terms.length,
    });
  }

  /** x − x is zero for an input, whatever was rounded when it was read. */
  private cancelInputs(terms: readonly Bounded[]): readonly Bounded[] {
    const rest = [...terms];
    for (let i = 0; i < rest.length; i++) {
      const t = rest[i] as Bounded;
      if (!t.read || t.value.constant !== undefined) continue;
      const minus = this.writer.known(`-${t.value.text}`, t.value);
      if (minus === undefined) continue;
      const j = rest.findIndex((o) => o.read && o.value.text === minus.text);
      if (j >= 0 && j !== i) {
        rest.splice(Math.max(i, j), 1);
        rest.splice(Math.min(i, j), 1);
        i = -1;
      }
    }
    return rest;
  }

  private tree(atoms: readonly Atom[]): Atom {
    const runs: Atom[] = [];
    for (let i = 0; i < atoms.length; i += runLength) {
      runs.push(atoms.slice(i, i + runLength).reduce((a, b) => this.binary('+', a, b)));
    }
    return runs.reduce((a, b) => this.binary('+', a, b));
  }

  product(x: Bounded, y: Bounded): Bounded {
    for (const [a, b] of [
      [x, y],
      [y, x],
    ] as const) {
      if (this.isOne(a)) return b;
      if (this.isZero(a) && b.defined) return a;
      if (this.isExact(a) && a.value.constant === -1) return this.negate(b);
      if (a.bit && this.isExact(a)) return this.masked(a, b);
    }
    const value = this.binary('*', x.value, y.value);
    const same = x.value.constant === undefined && x.value.text === y.value.text;
    const sign =
      same || x.sign === y.sign ? (same ? 1 : abs1(x.sign)) : x.sign !== 0 && y.sign !== 0 ? -1 : 0;
    const scaling = this.isScaling(x) || this.isScaling(y);
    const shrinks =
      !scaling || [x, y].some((f) => f.value.constant !== undefined && Math.abs(f.value.constant) < 1);
    const { computed, fixed } = this.productError(x, y);
    return this.make(value, {
      relative: x.relative + y.relative + (scaling ? 0 : this.units('multiply')),
      fixed: fixed + (shrinks && this.units('multiply') > 0 ? this.arithmetic.floor : 0),
      ...optional(computed),
      sign,
      from: [x, y],
    });
  }

  /** A product with an exact 0 or 1. */
  private masked(bit: Bounded, x: Bounded): Bounded {
    const computed = this.absolute(x);
    return this.make(this.binary('*', bit.value, x.value), {
      relative: x.relative,
      ...optional(computed ? this.binary('*', bit.value, computed) : undefined),
      sign: x.sign,
      finite: x.finite,
      defined: x.defined,
      bit: x.bit && computed === undefined,
      from: [x],
    });
  }

  /** A constant power of two: multiplying by it rounds nothing. */
  private isScaling(x: Bounded): boolean {
    const c = x.value.constant;
    return (
      c !== undefined &&
      this.isExact(x) &&
      c !== 0 &&
      Number.isInteger(Math.log2(Math.abs(c))) &&
      2 ** Math.log2(Math.abs(c)) === Math.abs(c)
    );
  }

  /** |x|·a(y) + |y|·a(x) + u·a(x)·a(y), where a is the absolute part. */
  private productError(x: Bounded, y: Bounded): { computed: Atom | undefined; fixed: number } {
    let fixed = 0;
    const parts: (Atom | undefined)[] = [];
    for (const [a, b] of [
      [x, y],
      [y, x],
    ] as const) {
      const bound = this.absolute(b);
      if (bound === undefined) continue;
      const part = this.binary('*', this.magnitude(a), bound);
      if (part.constant === undefined) parts.push(part);
      else fixed += part.constant;
    }
    const ax = this.absolute(x);
    const ay = this.absolute(y);
    if (ax && ay) {
      const part = this.binary('*', this.binary('*', constant(this.arithmetic.unit), ax), ay);
      if (part.constant === undefined) parts.push(part);
      else fixed += part.constant;
    }
    return { computed: this.addBounds(parts), fixed };
  }

  quotient(x: Bounded, y: Bounded): Bounded {
    if (this.isOne(y)) return x;
    const value = this.binary('/', x.value, y.value);
    const sign = x.sign === 0 || y.sign === 0 ? 0 : x.sign === y.sign ? 1 : -1;
    const relative = x.relative + y.relative + (this.isScaling(y) ? 0 : this.units('divide'));
    const bad =
      y.value.constant !== undefined && y.value.constant !== 0 ? undefined : this.poisonOfQuotient(value, y);
    const ax = this.absolute(x);
    const ay = this.absolute(y);
    let computed: Atom | undefined;
    if (ay === undefined) {
      if (ax) computed = this.binary('/', ax, this.magnitude(y));
    } else {
      // (|x/y|·a(y) + a(x)) / (|y| − error of y); a denominator that may vanish gives NaN
      const unsure = this.binary('*', constant(this.arithmetic.unit * 2), this.total(y) as Atom);
      const least = this.binary('-', this.magnitude(y), unsure);
      const magnitude = sign === 1 ? value : this.fn('abs', value);
      const above = this.addBounds([this.binary('*', magnitude, ay), ax]) ?? constant(0);
      computed = this.writer.emit(`(${least.text} > 0 ? ${above.text} / ${least.text} : nan)`, [
        least,
        above,
      ]);
    }
    return this.make(value, {
      relative,
      fixed: this.units('divide') > 0 ? this.arithmetic.floor : 0,
      ...optional(this.addBounds([computed, bad])),
      sign,
      defined: x.defined && y.defined && y.value.constant !== undefined && y.value.constant !== 0,
      from: [x, y],
    });
  }

  private poisonOfQuotient(value: Atom, y: Bounded): Atom {
    const sum = y.finite ? value : this.binary('+', value, y.value);
    return this.binary('*', constant(0), sum);
  }

  abs(x: Bounded): Bounded {
    if (x.sign === 1) return x;
    if (x.sign === -1) return this.negate(x);
    return { ...x, value: this.magnitude(x), sign: 1, bit: false, read: false };
  }

  sqrt(x: Bounded): Bounded {
    const value =
      x.value.constant === undefined
        ? this.fn('sqrt', x.value)
        : constant(this.arithmetic.round(Math.sqrt(x.value.constant)));
    const a = this.absolute(x);
    const { unit } = this.arithmetic;
    let computed: Atom | undefined;
    if (a) {
      // |√t − √x| <= |t − x| / √x as long as t >= x/2; near zero it is at most √|t − x|, if t is known to be nonnegative
      const near = x.sign === 1 ? `Math.sqrt(${a.text} * ${literalOf(2 / unit)})` : 'nan';
      computed = this.writer.emit(
        `(${a.text} * ${literalOf(4 * unit)} < ${x.value.text} ? ${a.text} / ${value.text} : ${near})`,
        [a, x.value, value],
      );
    }
    return this.make(value, {
      relative: x.relative + this.units('sqrt'),
      ...optional(this.addBounds([computed, this.poison(x)])),
      sign: 1,
      defined: x.defined && x.sign === 1,
      from: [x],
    });
  }

  exp(x: Bounded): Bounded {
    const value = this.fn('exp', x.value);
    const d = this.total(x);
    let computed: Atom | undefined;
    if (d) {
      // e^d − 1 <= d(1 + d) for 0 <= d <= 1
      const u = literalOf(this.arithmetic.unit);
      computed = this.writer.emit(
        `(${d.text} * ${u} < 1 ? ${value.text} * ${d.text} * (1 + ${d.text} * ${u}) : nan)`,
        [value, d],
      );
    }
    return this.make(value, {
      relative: this.units('exp'),
      fixed: this.arithmetic.floor,
      ...optional(this.addBounds([computed, this.poison(x)])),
      sign: 1,
      from: [x],
    });
  }

  log(x: Bounded): Bounded {
    const value = this.fn('log', x.value);
    const d = this.total(x);
    // twice u: the bound d is itself rounded, and the guard must not be
    const u = literalOf(this.arithmetic.unit * 2);
    // log(x + d) − log x is at most d / (x − d); outside the domain the bound is NaN
    const computed = d
      ? this.writer.emit(
          `(${x.value.text} > ${d.text} * ${u} ? ${d.text} / (${x.value.text} - ${d.text} * ${u}) : nan)`,
          [x.value, d],
        )
      : this.writer.emit(`(${x.value.text} > 0 ? 0 : nan)`, [x.value]);
    return this.make(value, {
      relative: this.units('log'),
      fixed: this.arithmetic.floor,
      ...optional(this.addBounds([computed, this.poison(x)])),
      defined: false,
      from: [x],
    });
  }

  /** tanh has slope at most one, and |x tanh'(x)| <= |tanh x|: both parts of the bound carry over. */
  tanh(x: Bounded): Bounded {
    return this.make(this.fn('tanh', x.value), {
      relative: x.relative + this.units('tanh'),
      fixed: x.fixed + this.arithmetic.floor,
      ...optional(this.addBounds([x.computed, this.poison(x)])),
      sign: x.sign,
      from: [x],
    });
  }

  sine(name: 'sin' | 'cos', x: Bounded): Bounded {
    return this.make(this.fn(name, x.value), {
      relative: this.units(name),
      fixed: this.arithmetic.floor,
      ...optional(this.addBounds([this.total(x), this.poison(x)])),
      from: [x],
    });
  }

  /** 1, 0 or −1; where the bound does not decide it, undecided. */
  sign(x: Bounded): Bounded {
    return this.step(x, -1, 0, 1);
  }

  /** The derivative of max(x, 0), with no value at a possible kink. */
  reluSlope(x: Bounded): Bounded {
    return this.step(x, 0, Number.NaN, 1);
  }

  /** The derivative of |x|, with no value at a possible kink. */
  absSlope(x: Bounded): Bounded {
    return this.step(x, -1, Number.NaN, 1);
  }

  /** The derivative of the sign: zero, with no value at a possible jump. */
  flat(x: Bounded): Bounded {
    return this.step(x, 0, Number.NaN, 0);
  }

  private step(x: Bounded, below: number, at: number, above: number): Bounded {
    const bound = this.total(x);
    const v = x.value.text;
    const { largest } = this.arithmetic;
    let value: Atom;
    if (bound === undefined) {
      const none = Number.isNaN(at) ? 'nan' : `(${v} == 0 ? ${literalOf(at)} : nan)`;
      value = this.writer.emit(
        `(${v} > 0 ? ${literalOf(above)} : (${v} < 0 ? ${literalOf(below)} : ${none}))`,
        [x.value],
      );
    } else {
      const e = this.binary('*', constant(this.widened(x)), bound);
      value = this.writer.emit(
        `(${v} > ${e.text} && ${v} <= ${literalOf(largest)} ? ${literalOf(above)} : (${v} < -${e.text} && ${v} >= ${literalOf(-largest)} ? ${literalOf(below)} : nan))`,
        [x.value, e],
      );
    }
    return this.make(value, {
      ...optional(this.binary('*', constant(0), value)),
      sign: below >= 0 ? 1 : 0,
      defined: false,
      bit: below >= 0 && x.defined,
      from: [x],
    });
  }

  /** max(x, 0). */
  relu(x: Bounded): Bounded {
    if (x.sign === 1) return x;
    return this.make(this.fn('max', x.value, constant(0)), {
      relative: x.relative,
      fixed: x.fixed,
      ...optional(this.addBounds([x.computed, this.poison(x)])),
      sign: 1,
      finite: x.finite,
      from: [x],
    });
  }

  /** The largest (or smallest) of the numbers: the relative parts carry over as their largest, and so do the absolute parts. */
  extremum(which: 'max' | 'min', all: readonly Bounded[]): Bounded {
    const [first, second] = all;
    if (first === undefined) return this.undefined();
    if (second === undefined) return first;
    let value = first.value;
    for (const x of all.slice(1)) value = this.fn(which, value, x.value);
    const exact = all.every((x) => x.computed === undefined);
    const bounds = all.map((x) => this.absolute(x)).filter((a): a is Atom => a !== undefined);
    const computed = exact || bounds.length === 0 ? undefined : bounds.reduce((a, b) => this.fn('max', a, b));
    return this.make(value, {
      relative: Math.max(...all.map((x) => x.relative)),
      fixed: exact ? Math.max(...all.map((x) => x.fixed)) : 0,
      ...optional(this.addBounds([computed, this.poisonOfAll(all)])),
      sign: this.signOfExtremum(which, all),
      finite: all.every((x) => x.finite),
      from: all,
    });
  }

  private signOfExtremum(which: 'max' | 'min', all: readonly Bounded[]): -1 | 0 | 1 {
    const dominant = which === 'max' ? 1 : -1;
    if (all.some((x) => x.sign === dominant)) return dominant;
    return all.every((x) => x.sign === -dominant) ? (-dominant as -1 | 1) : 0;
  }

  /** 1 if x is certainly the greater (for min: the smaller), 0 if y is, NaN if the bounds do not decide. */
  choice(which: 'max' | 'min', x: Bounded, y: Bounded): Atom {
    const difference = which === 'max' ? this.sum([x, this.negate(y)]) : this.sum([y, this.negate(x)]);
    return this.reluSlope(difference).value;
  }

  /** `x` where the chooser is 1, `y` where it is 0, undecided where it is NaN. */
  select(chooser: Atom, x: Bounded, y: Bounded): Bounded {
    const pick = (a: Atom, b: Atom): Atom =>
      a.text === b.text
        ? a
        : this.writer.emit(`(${chooser.text} > 0.5 ? ${a.text} : ${b.text})`, [chooser, a, b]);
    const zero = constant(0);
    const bound = pick(this.absolute(x) ?? zero, this.absolute(y) ?? zero);
    const unsure = this.binary('*', constant(0), chooser);
    return this.make(pick(x.value, y.value), {
      relative: Math.max(x.relative, y.relative),
      ...optional(this.addBounds([bound, unsure])),
      sign: x.sign === y.sign ? x.sign : 0,
      defined: false,
      from: [x, y],
    });
  }

  /** 1 + slack: what the computed bounds must be multiplied by to be bounds. Also used for probes. */
  widened(x: Bounded): number {
    return this.arithmetic.unit * this.widening([x]);
  }

  widening(from: readonly Bounded[]): number {
    const share = Math.max(...from.map((f) => f.slack + f.relative + formation)) * this.arithmetic.unit;
    return 1 / (1 - share);
  }

  /** The sum of what a loop computes: statements for its end, and the result once it is closed. */
  reduceSum(
    x: Bounded,
    trips: number,
    ending: Ending,
  ): { readonly updates: readonly string[]; readonly result: () => Bounded } {
    const additions = (trips - 1) * this.units('add');
    const { writer } = this;
    const total = writer.variable('0');
    // For one sign the sum is its own magnitude; otherwise |error| <= (n − 1) Σ|terms|, to first order.
    const size =
      x.sign === 0 && x.relative + additions > 0 ? ending.inside(() => this.magnitude(x)) : undefined;
    const magnitudes = size ? writer.variable('0') : undefined;
    const bounds = x.computed ? writer.variable('0') : undefined;
    return {
      updates: [
        `${total.text} = ${total.text} + ${x.value.text};`,
        ...(magnitudes && size ? [`${magnitudes.text} = ${magnitudes.text} + ${size.text};`] : []),
        ...(bounds && x.computed ? [`${bounds.text} = ${bounds.text} + ${x.computed.text};`] : []),
      ],
      result: () =>
        this.make(total, {
          relative: x.sign === 0 ? 0 : x.relative + additions,
          fixed: x.fixed * trips,
          ...optional(this.addBounds([bounds, this.scale(magnitudes, x.relative + additions)])),
          sign: x.sign,
          from: [x],
          slack: trips,
        }),
    };
  }

  reduceProduct(x: Bounded, trips: number, ending: Ending): Bounded {
    const { writer } = this;
    const { unit, floor } = this.arithmetic;
    const total = writer.variable('1');
    const bound = writer.variable('0');
    const a = ending.inside(() => this.absolute(x))?.text ?? '0';
    const size = ending.inside(() => this.magnitude(x)).text;
    ending.close([
      `${bound.text} = ${bound.text} * ${size} + Math.abs(${total.text}) * ${a} + ${bound.text} * ${a} * ${literalOf(unit)} + ${literalOf(floor)};`,
      `${total.text} = ${total.text} * ${x.value.text};`,
    ]);
    return this.make(total, {
      relative: trips * x.relative + (trips - 1) * this.units('multiply'),
      computed: bound,
      sign: x.sign === 1 ? 1 : 0,
      from: [x],
      slack: trips * (formation + x.relative),
    });
  }

  reduceExtremum(which: 'max' | 'min', x: Bounded, ending: Ending): Bounded {
    const { writer } = this;
    const value = writer.variable(which === 'max' ? '-Infinity' : 'Infinity');
    const bound = x.computed ? writer.variable('0') : undefined;
    const check = x.finite ? undefined : writer.variable('0');
    ending.close([
      `${value.text} = Math.${which}(${value.text}, ${x.value.text});`,
      ...(bound && x.computed ? [`${bound.text} = Math.max(${bound.text}, ${x.computed.text});`] : []),
      ...(check ? [`${check.text} = ${check.text} + ${x.value.text};`] : []),
    ]);
    // An infinite or undefined member shows in the sum of all.
    const poison = check ? this.binary('*', constant(0), check) : undefined;
    return this.make(value, {
      relative: x.relative,
      fixed: x.fixed,
      ...optional(this.addBounds([bound, poison])),
      sign: x.sign,
      finite: x.finite,
      from: [x],
    });
  }

  /** What remains of a number after a loop chose or stored it: the same bounds, held in other places. */
  stored(x: Bounded, value: Atom, computed: Atom | undefined, more: Partial<Bounded> = {}): Bounded {
    const { computed: _, ...rest } = x;
    return {
      ...rest,
      read: false,
      finite: false,
      bit: false,
      ...more,
      value,
      ...(computed ? { computed } : {}),
    };
  }
}

/** Roundings made while a bound is formed from those of its operands. */
const formation = 16;

/** Long sums are added in runs of so many, one after the other: few registers, and the depth stays small. */
const runLength = 16;

/** How many additions the first term of a sum passes through. */
const depthOfSum = (terms: number): number =>
  Math.min(terms, runLength) - 1 + Math.ceil(terms / runLength) - 1;

const optional = (computed: Atom | undefined): { computed?: Atom } => (computed ? { computed } : {});
const abs1 = (sign: -1 | 0 | 1): 0 | 1 => (sign === 0 ? 0 : 1);
const literalOf = (value: number): string => constant(value).text;
