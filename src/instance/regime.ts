/** How numbers of one symbol are drawn: in ordinary ways and in those where claims tend to break. All are doubles of few bits. */
import type { Draw, ExplicitValue } from '../proof/claim.ts';
import { Rational } from '../term/rational.ts';
import type { Constraint } from '../term/term.ts';
import type { Stream } from './stream.ts';

export const regimes = ['generic', 'edge', 'ties', 'sparse', 'degenerate', 'spread', 'huge', 'tiny'] as const;
export type Regime = (typeof regimes)[number];

/** Fills rows `from` to `to` (excluded) of `width` numbers each. */
export type Fill = (
  out: Float64Array,
  width: number,
  from: number,
  to: number,
  regime: Regime,
  next: Stream,
) => void;

/** Numbers admitted by a constraint: all of low + k·step in a window, and chosen ones. */
interface Support {
  /** An end of the interval (or 0): huge and tiny numbers lie at such distances from it. */
  readonly base: number;
  readonly first: number;
  readonly step: number;
  readonly count: number;
  /** Ends, or numbers next to them, 0, ±1, … */
  readonly edges: readonly number[];
  /** Few numbers, so that they coincide. */
  readonly tied: readonly number[];
  /** What most entries are in a sparse array. */
  readonly neutral: number;
  /** ±1 when the interval has no end on that side of the base, 0 when it is bounded. */
  readonly free: 0 | 1 | -1 | 2;
  /** A power of two at most the length of a bounded interval. */
  readonly length: number;
}

const BITS = 8;
const block = new Uint32Array(4096);

/** The entries of the tables, of those given, that have `width` of them. Throws a RangeError when none has. */
export function written(
  tables: readonly ExplicitValue[],
  width: number,
  name: string,
): readonly (readonly number[])[] {
  const known = read.get(tables) ?? new Map<number, readonly (readonly number[])[]>();
  read.set(tables, known);
  let fitting = known.get(width);
  if (!fitting) {
    fitting = readTables(tables, width, name);
    known.set(width, fitting);
  }
  return fitting;
}

const read = new WeakMap<readonly ExplicitValue[], Map<number, readonly (readonly number[])[]>>();

function readTables(
  tables: readonly ExplicitValue[],
  width: number,
  name: string,
): readonly (readonly number[])[] {
  const flat = (value: ExplicitValue): (number | string)[] =>
    typeof value === 'object' ? value.flatMap(flat) : [value];
  const fitting = tables.map(flat).filter((entries) => entries.length === width);
  if (fitting.length === 0) {
    const given = tables.map((t) => flat(t).length).join(', ');
    throw new RangeError(
      `no table of ${name} has ${width} entries, as many as the sizes ask for (the tables have ${given})`,
    );
  }
  return fitting.map((table) => table.map((x) => toDouble(readNumber(x), name)));
}

/** How numbers are drawn one by one. */
export type NumberDraw = Exclude<Draw, { readonly tables: unknown } | { readonly nearlySingular: unknown }>;

/** A filler for numbers with this constraint. Throws a RangeError for a draw that cannot be fulfilled exactly in doubles. */
export function filler(constraint: Constraint | undefined, draw: NumberDraw | undefined, name: string): Fill {
  const by = draw ?? constraint ?? none;
  let fill = fillers.get(by);
  if (!fill) {
    fill = fillerBy(constraint, draw, name);
    fillers.set(by, fill);
  }
  return fill;
}

const none: Constraint = {};
/** Each is used for many shapes. */
const fillers = new WeakMap<NumberDraw | Constraint, Fill>();

function fillerBy(constraint: Constraint | undefined, draw: NumberDraw | undefined, name: string): Fill {
  if (draw && 'oneOf' in draw) return chosen(draw.oneOf.map((x) => toDouble(readNumber(x), name)));
  const support = draw ? between(draw.between, draw.bits ?? BITS, name) : supportOf(constraint ?? none);
  return (out, width, from, to, regime, next) => fills[regime](out, width, from, to, support, next);
}

/** Reads a number as authors write it: an integer or decimal, or a fraction '1/2'. Throws a SyntaxError. */
export function readNumber(x: number | string): Rational {
  const text = String(x).trim();
  const m = /^(-?)([^/\s-]+)(?:\/(\d+))?$/.exec(text);
  if (!m) throw new SyntaxError(`not a number: ${JSON.stringify(x)}`);
  const value = Rational.parse(m[2] as string).dividedBy(Rational.parse(m[3] ?? '1'));
  return m[1] === '-' ? value.negated() : value;
}

/** The double that a number is. Throws a RangeError when it is none. */
function toDouble(x: Rational, name: string): number {
  const value = x.toNumber();
  if (!Rational.fromDouble(value).equals(x)) {
    throw new RangeError(
      `${name} cannot be drawn as ${x}, which is no binary fraction; construct it from others instead (the weights of a law can only be binary fractions)`,
    );
  }
  return value;
}

/**
 * Makes matrices with `columns` columns nearly singular: a row becomes another one, or its negative, with ±k·2^−(bits+4), 0 < k < 16, added to
 * each entry; of a single row only what is added is left.
 */
export function nearlySingular(
  out: Float64Array,
  width: number,
  columns: number,
  from: number,
  to: number,
  bits: number,
  next: Stream,
): void {
  const count = columns === 0 ? 0 : width / columns;
  if (count === 0) return;
  for (let row = from; row < to; row++) {
    const start = row * width;
    const changed = integer(count, next);
    const copied = count === 1 ? undefined : (changed + 1 + integer(count - 1, next)) % count;
    const turned = integer(2, next) === 0 ? 1 : -1;
    for (let c = 0; c < columns; c++) {
      const k = integer(30, next) - 15;
      const added = (k < 0 ? k : k + 1) * 2 ** -(bits + 4);
      const kept = copied === undefined ? 0 : turned * (out[start + copied * columns + c] as number);
      out[start + changed * columns + c] = kept + added;
    }
  }
}

type Filler = (out: Float64Array, width: number, from: number, to: number, s: Support, next: Stream) => void;

function chosen(values: readonly number[]): Fill {
  if (values.length === 0) throw new RangeError('a draw from no values');
  return (out, width, from, to, _, next) => pick(out, from * width, to * width, values, next);
}

function pick(out: Float64Array, start: number, end: number, values: readonly number[], next: Stream): void {
  const scale = values.length / 2 ** 32;
  for (let at = start; at < end; at += block.length) {
    const n = Math.min(block.length, end - at);
    next(block, n);
    for (let i = 0; i < n; i++) out[at + i] = values[Math.floor((block[i] as number) * scale)] as number;
  }
}

/** first + step·k for random k. */
function window(
  out: Float64Array,
  start: number,
  end: number,
  first: number,
  step: number,
  count: number,
  next: Stream,
): void {
  const scale = count / 2 ** 32;
  for (let at = start; at < end; at += block.length) {
    const n = Math.min(block.length, end - at);
    next(block, n);
    for (let i = 0; i < n; i++) out[at + i] = first + step * Math.floor((block[i] as number) * scale);
  }
}

const one = new Uint32Array(1);
function integer(below: number, next: Stream): number {
  next(one, 1);
  return Math.floor(((one[0] as number) * below) / 2 ** 32);
}

const generic: Filler = (out, width, from, to, s, next) =>
  window(out, from * width, to * width, s.first, s.step, s.count, next);

/** Numbers at 2^e times their generic distance from the base, e drawn once for each row. */
const scaled =
  (low: number, high: number): Filler =>
  (out, width, from, to, s, next) => {
    for (let row = from; row < to; row++) {
      const factor = 2 ** (low + integer(high - low + 1, next));
      window(
        out,
        row * width,
        (row + 1) * width,
        s.base + (s.first - s.base) * factor,
        s.step * factor,
        s.count,
        next,
      );
    }
  };

const fills: Record<Regime, Filler> = {
  generic,
  edge: (out, width, from, to, s, next) => pick(out, from * width, to * width, s.edges, next),
  ties: (out, width, from, to, s, next) => pick(out, from * width, to * width, s.tied, next),
  sparse(out, width, from, to, s, next) {
    generic(out, width, from, to, s, next);
    for (let at = from * width; at < to * width; at += block.length) {
      const n = Math.min(block.length, to * width - at);
      next(block, n);
      for (let i = 0; i < n; i++) if ((block[i] as number) >>> 30 !== 0) out[at + i] = s.neutral;
    }
  },
  /** All entries of a row are equal. */
  degenerate(out, width, from, to, s, next) {
    for (let row = from; row < to; row++) {
      const value =
        integer(2, next) === 0
          ? (s.edges[integer(s.edges.length, next)] as number)
          : s.first + s.step * integer(s.count, next);
      out.fill(value, row * width, (row + 1) * width);
    }
  },
  /** Powers of two, so that sizes differ by orders of magnitude. */
  spread(out, width, from, to, s, next) {
    const scale = s.free === 0 ? s.length * 2 ** -11 : s.free === 2 ? 1 : s.free;
    for (let at = from * width; at < to * width; at += block.length) {
      const n = Math.min(block.length, to * width - at);
      next(block, n);
      for (let i = 0; i < n; i++) {
        const word = block[i] as number;
        const e = (word & 0xff) % 21;
        const power = powers[e] as number;
        out[at + i] = s.free === 2 && word & 0x100 ? s.base - power * scale : s.base + power * scale;
      }
    }
  },
  huge: (out, width, from, to, s, next) =>
    s.free === 0 ? generic(out, width, from, to, s, next) : scaled(6, 14)(out, width, from, to, s, next),
  tiny: (out, width, from, to, s, next) => scaled(-20, -6)(out, width, from, to, s, next),
};

/** 2^−10 to 2^10. */
const powers = Float64Array.from({ length: 21 }, (_, e) => 2 ** (e - 10));

/** The largest k with k·2^−bits <= x, or the smallest with >= x. */
function gridIndex(x: Rational, bits: number, up: boolean): number {
  const scaledUp = x.numerator << BigInt(bits);
  let k = scaledUp / x.denominator;
  if (k * x.denominator !== scaledUp && x.numerator < 0n !== up) k += up ? 1n : -1n;
  return Number(k);
}

function supportOf({ lower, upper }: Constraint): Support {
  if (lower && upper) return segment(lower, upper, BITS);
  if (!lower && !upper) {
    return {
      base: 0,
      first: -4,
      step: 2 ** -5,
      count: 257,
      edges: [0, 1, -1, 0.5, -0.5, 2, -3, 2 ** -10, 16],
      tied: [-1, 0, 1],
      neutral: 0,
      free: 2,
      length: 0,
    };
  }
  const end = (lower ?? upper) as NonNullable<typeof lower>;
  const sign = lower ? 1 : -1;
  const k = gridIndex(end.value, BITS, sign > 0);
  const base = k * 2 ** -BITS;
  const open = end.strict && Rational.fromDouble(base).equals(end.value);
  const at = (u: number): number => base + sign * u;
  const step = sign * 2 ** -5;
  // 0 and 1 are the neutral elements: most entries of a sparse array, where the interval allows.
  const inside = (x: number): boolean => sign * (x - base) > 0 || (x === base && !open);
  const neutral = [0, 1].find(inside) ?? at(open ? 1 : 0);
  return {
    base,
    first: at(open ? Math.abs(step) : 0),
    step,
    count: 256,
    edges: [...(open ? [at(2 ** -20), at(2 ** -5)] : [base, base]), at(1), at(0.5), at(2 ** -10), at(16)],
    tied: open ? [at(0.5), at(1), at(2)] : [base, at(1), at(2)],
    neutral,
    free: sign,
    length: 0,
  };
}

type End = NonNullable<Constraint['lower']>;

function segment(lower: End, upper: End, wanted: number): Support {
  const width = upper.value.minus(lower.value);
  if (width.isZero) return constant(toDouble(lower.value, 'a number'));
  // A step so fine that the interval holds 2^wanted of them.
  let bits = wanted;
  while (width.times(Rational.of(2n ** BigInt(bits))).compare(Rational.of(2 ** wanted)) < 0) bits += 1;
  while (bits > 0 && width.times(Rational.of(2n ** BigInt(bits - 1))).compare(Rational.of(2 ** wanted)) >= 0)
    bits -= 1;
  const step = 2 ** -bits;
  const low = gridIndex(lower.value, bits, true);
  const high = gridIndex(upper.value, bits, false);
  const openLow = lower.strict && Rational.fromDouble(low * step).equals(lower.value);
  const openHigh = upper.strict && Rational.fromDouble(high * step).equals(upper.value);
  const [k0, k1] = [low + (openLow ? 1 : 0), high - (openHigh ? 1 : 0)];
  const fine = 2 ** -(bits + 12);
  const ends = [openLow ? low * step + fine : low * step, openHigh ? high * step - fine : high * step];
  const middle = Math.floor((k0 + k1) / 2) * step;
  const inside = (x: number): boolean => x >= k0 * step && x <= k1 * step;
  const length = 2 ** Math.floor(Math.log2(k1 * step - low * step));
  return {
    base: low * step,
    first: k0 * step,
    step,
    count: k1 - k0 + 1,
    edges: [...ends, ...ends, middle, k0 * step, k1 * step],
    tied: [k0 * step, middle, k1 * step],
    neutral: [0, 1].find(inside) ?? k0 * step,
    free: 0,
    length,
  };
}

const constant = (value: number): Support => ({
  base: value,
  first: value,
  step: 0,
  count: 1,
  edges: [value],
  tied: [value],
  neutral: value,
  free: 0,
  length: 0,
});

function between([low, high]: readonly [number, number], bits: number, name: string): Support {
  const end = (x: number): End => ({ value: Rational.fromDouble(x), strict: false });
  if (!(low <= high))
    throw new RangeError(`${name} is to be drawn between ${low} and ${high}, which is empty`);
  return segment(end(low), end(high), bits);
}
