/**
 * What a backend's arithmetic really does: kernels that show it, and what is read from their results. A sample can refute what is
 * documented, never better it.
 */
import { enclosing, type Real, type Transcendental } from '../exact/arithmetic.ts';
import type * as dyadic from '../exact/dyadic.ts';
import { Rational } from '../term/rational.ts';
import { type Arithmetic, type Backend, documentedUlps, type Operation } from './arithmetic.ts';
import { references } from './references.ts';

/** Operations whose errors are measured: those that round, and those that must not. */
export type Measured = Exclude<Operation, 'input'> | 'subtract' | 'abs' | 'max' | 'min';

export interface WorstError {
  /** Of the correctly rounded result. */
  readonly ulps: number;
  /** Where. */
  readonly at: readonly number[];
  /** What is documented, with what rounding to float32 adds. */
  readonly allowed: number;
}

/** What an arithmetic does besides rounding. Bounds and comparisons rest on all but the last two: kernels have neither. */
export type Trait =
  | 'sums'
  | 'NaN'
  | 'infinity'
  | 'subnormals'
  | 'loops'
  | 'arrays'
  | 'open loops'
  | 'reads beyond the end';

export interface FoundTrait {
  /** In a few words. */
  readonly found: string;
  /** Whether bounds that need it can have it; undefined for what none needs. */
  readonly kept?: boolean;
}

export interface Measurement {
  readonly points: number;
  readonly errors: Readonly<Partial<Record<Measured, WorstError>>>;
  readonly traits: Readonly<Partial<Record<Trait, FoundTrait>>>;
}

/** One call of a kernel. The text computes `r` from elements of arrays at `i`. */
export interface Probe {
  readonly lines: readonly string[];
  readonly arrays: Readonly<Record<string, readonly number[]>>;
  readonly count: number;
  readonly read: (results: ArrayLike<number>) => void;
  /** The kernel cannot be made or run. */
  readonly failed: (problem: string) => void;
}

/** The text of a probe's kernel; with `scratch` its results also leave in full precision through an array. */
export function kernelText({ lines, arrays }: Probe, scratch: boolean): string {
  const names = [...Object.keys(arrays), ...(scratch ? ['w'] : [])];
  const body = ['const i = this.thread.x;', ...lines, ...(scratch ? ['w[i] = r;'] : []), 'return r;'];
  return `function(${names.join(', ')}) {\n${body.join('\n')}\n}`;
}

/** All probes of an arithmetic, with about `points` arguments for each operation; `result` may be asked for when all were read. */
export function probesOf(
  arithmetic: Arithmetic,
  points: number,
): { readonly probes: readonly Probe[]; readonly result: () => Measurement } {
  const errors: Partial<Record<Measured, WorstError>> = {};
  const traits: Partial<Record<Trait, FoundTrait>> = {};
  const probes = [spotProbe(arithmetic, points, errors, traits), ...traitProbes(traits, arithmetic.backend)];
  return { probes, result: () => ({ points, errors, traits }) };
}

type Spot = { readonly does: keyof typeof expressions; readonly p: number; readonly q: number } & (
  | { readonly exact: () => readonly [Rational, Rational] }
  | { readonly trait: Trait; readonly what: string; readonly is: (r: number) => boolean }
);

/** One kernel for all operations, chosen by number: compiling is what costs. */
const expressions = {
  add: 'p + q',
  subtract: 'p - q',
  multiply: 'p * q',
  divide: 'p / q',
  sqrt: 'Math.sqrt(p)',
  exp: 'Math.exp(p)',
  log: 'Math.log(p)',
  tanh: 'Math.tanh(p)',
  sin: 'Math.sin(p)',
  cos: 'Math.cos(p)',
  abs: 'Math.abs(p)',
  max: 'Math.max(p, q)',
  min: 'Math.min(p, q)',
  read: 'p',
  above: '(p > q ? 1 : 0)',
  regroup: '(p + q) - p',
  compensate: '((p + q) - p) - q',
} as const;

const names = Object.keys(expressions) as (keyof typeof expressions)[];

function spotProbe(
  arithmetic: Arithmetic,
  points: number,
  errors: Partial<Record<Measured, WorstError>>,
  traits: Partial<Record<Trait, FoundTrait>>,
): Probe {
  const spots = [...accuracySpots(arithmetic, points), ...traitSpots(arithmetic)];
  const chain = names.reduceRight((rest, name, i) => `(k == ${i} ? ${expressions[name]} : ${rest})`, '0');
  const precision = arithmetic.backend === 'cpu' ? 53 : 24;
  const read = (results: ArrayLike<number>): void => {
    for (const [i, spot] of spots.entries()) {
      const r = results[i] as number;
      const numbers = { p: spot.p, q: spot.q };
      const call = `${expressions[spot.does].replace(/\b[pq]\b/g, (x) => `${numbers[x as 'p' | 'q']}`)} gives ${r}`;
      if ('trait' in spot) {
        const known = traits[spot.trait];
        if (known?.kept === false) continue;
        traits[spot.trait] = spot.is(r)
          ? { found: kept[spot.trait] ?? 'kept', kept: true }
          : { found: `${spot.what}: ${call}`, kept: false };
        continue;
      }
      const name = spot.does as Measured;
      const ulps = ulpsOff(r, spot.exact(), precision);
      const at = name in unary ? [spot.p] : [spot.p, spot.q];
      if (!(ulps <= (errors[name]?.ulps ?? -1)))
        errors[name] = { ulps, at, allowed: allowedUlps(name, arithmetic) };
    }
  };
  const failed = (problem: string): void => {
    traits.sums = { found: problem, kept: false };
  };
  return {
    lines: ['const k = o[i];', 'const p = a[i];', 'const q = b[i];', `const r = ${chain};`],
    arrays: {
      o: spots.map((s) => names.indexOf(s.does)),
      a: spots.map((s) => s.p),
      b: spots.map((s) => s.q),
    },
    count: spots.length,
    read,
    failed,
  };
}

const unary = { sqrt: 1, exp: 1, log: 1, tanh: 1, sin: 1, cos: 1, abs: 1 };

const kept: Partial<Record<Trait, string>> = { sums: 'added as written' };

/** What is documented; a float32 result of a float64 function is rounded once more. */
function allowedUlps(name: Measured, { backend }: Arithmetic): number {
  if (name === 'abs' || name === 'max' || name === 'min') return 0;
  const documented = documentedUlps[name === 'subtract' ? 'add' : name];
  return documented + (documented > 0.5 && backend !== 'cpu' ? 0.5 : 0);
}

/** The distance of a result from a number between `low` and `high`, in ulps of that number. */
function ulpsOff(result: number, [low, high]: readonly [Rational, Rational], precision: number): number {
  if (!Number.isFinite(result)) return Number.POSITIVE_INFINITY;
  const r = Rational.fromDouble(result);
  if (low.compare(r) <= 0 && r.compare(high) <= 0) return 0;
  const error = r.compare(low) < 0 ? low.minus(r) : r.minus(high);
  const size = Math.abs(low.toNumber());
  if (size === 0) return Number.POSITIVE_INFINITY;
  const smallest = precision === 53 ? -1022 : -126;
  const ulp = 2 ** (Math.max(Math.floor(Math.log2(size)), smallest) - precision + 1);
  return error.dividedBy(Rational.fromDouble(ulp)).toNumber();
}

/** Reference values have so many bits. */
const fine = enclosing(160);

const ends = (x: Real): readonly [Rational, Rational] =>
  x instanceof Rational ? [x, x] : [rational(x.low), rational(x.high)];

const rational = ({ mantissa, exponent }: dyadic.Dyadic): Rational =>
  exponent >= 0 ? Rational.of(mantissa << BigInt(exponent)) : Rational.of(mantissa, 1n << BigInt(-exponent));

/** Arguments where errors are largest: full mantissas of all magnitudes, and the hard places of each function. */
function* accuracySpots({ round, largest, backend }: Arithmetic, points: number): Generator<Spot> {
  // From a fixed sequence.
  let state = 12345;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
  const draw = (low: number, high: number): number =>
    round((1 + next() + next() * 2 ** -31) * 2 ** Math.floor(low + next() * (high - low))) *
    (next() < 0.5 ? -1 : 1);
  const spot = (does: Spot['does'], p: number, q: number, value: () => Rational): Spot => ({
    does,
    p,
    q,
    exact: () => {
      const x = value();
      return [x, x];
    },
  });
  for (let i = 0; i < points; i++) {
    const p = draw(-10, 10);
    // Half of them of nearly the same size, so that sums cancel.
    const q = i % 2 === 0 ? draw(-10, 10) : round(-p * (1 + next() / 8));
    const [x, y] = [Rational.fromDouble(p), Rational.fromDouble(q)];
    yield spot('add', p, q, () => x.plus(y));
    yield spot('subtract', p, q, () => x.minus(y));
    yield spot('multiply', p, q, () => x.times(y));
    yield spot('divide', p, q, () => x.dividedBy(y));
    yield spot('abs', p, q, () => x.absolute());
    yield spot('max', p, q, () => (x.compare(y) >= 0 ? x : y));
    yield spot('min', p, q, () => (x.compare(y) <= 0 ? x : y));
    const s = round(Math.abs(p));
    yield { does: 'sqrt', p: s, q, exact: () => ends(fine.call('sqrt', Rational.fromDouble(s))) };
  }
  const fitting = (value: number): boolean =>
    Math.abs(value) <= largest && Math.abs(value) >= (backend === 'cpu' ? 2 ** -1000 : 2 ** -120);
  for (const name of ['exp', 'log', 'tanh', 'sin', 'cos'] as const) {
    for (const [p, high, low] of references[name]) {
      if (!fitting(high)) continue;
      yield spot(name, p, 0, () => Rational.fromDouble(high).plus(Rational.fromDouble(low)));
    }
    // A few of the largest sample show nothing that the references do not.
    for (let i = 0; points > few && i < points; i++) {
      const p = argument(name, draw, next, round);
      if (fitting(Math[name](p))) yield { does: name, p, q: 0, exact: () => ends(reference(name, p)) };
    }
  }
}

const few = 100;

const reference = (name: Transcendental, p: number): Real => fine.call(name, Rational.fromDouble(p));

function argument(
  name: 'exp' | 'log' | 'tanh' | 'sin' | 'cos',
  draw: (low: number, high: number) => number,
  next: () => number,
  round: (x: number) => number,
): number {
  const kind = next();
  switch (name) {
    case 'exp':
      return kind < 0.5 ? draw(-20, 1) : round(draw(-1, 6) % 87);
    case 'log':
      return kind < 0.4 ? round(1 + draw(-22, -1) / 2) : Math.abs(draw(-60, 60));
    case 'tanh':
      return draw(-20, 4);
    default:
      // Near multiples of π/2, small, and large.
      if (kind < 0.3) return round((Math.PI / 2) * Math.floor(next() * 64 - 32));
      return kind < 0.7 ? draw(-12, 2) : draw(2, 16);
  }
}

/** Exact questions with one answer. */
function* traitSpots({ round, unit, largest, backend }: Arithmetic): Generator<Spot> {
  const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;
  const spot = (
    trait: Trait,
    what: string,
    does: Spot['does'],
    p: number,
    q: number,
    is: (r: number) => boolean,
  ): Spot => ({ trait, what, does, p, q, is });
  const undefined_ = Number.isNaN;
  yield spot('NaN', 'a maximum loses it', 'max', nan, 1, undefined_);
  yield spot('NaN', 'a maximum loses it', 'max', 1, nan, undefined_);
  yield spot('NaN', 'a minimum loses it', 'min', nan, 1, undefined_);
  yield spot('NaN', 'a minimum loses it', 'min', 1, nan, undefined_);
  yield spot('NaN', 'a sum loses it', 'add', nan, 1, undefined_);
  yield spot('NaN', 'zero hides it', 'multiply', 0, nan, undefined_);
  yield spot('NaN', 'zero hides an infinity', 'multiply', 0, infinity, undefined_);
  yield spot('NaN', '∞ − ∞ has a value', 'add', infinity, -infinity, undefined_);
  yield spot('NaN', '0/0 has a value', 'divide', 0, 0, undefined_);
  yield spot('NaN', 'a logarithm has a value', 'log', -1, 0, undefined_);
  yield spot('NaN', 'a root has a value', 'sqrt', -1, 0, undefined_);
  yield spot('NaN', 'it compares', 'above', nan, 0, (r) => r === 0);
  yield spot('infinity', 'a number over zero is finite', 'divide', 1, 0, (r) => r === infinity);
  yield spot('infinity', 'an overflow is finite', 'multiply', largest, 2, (r) => r === infinity);
  yield spot('infinity', 'it is not read', 'read', -infinity, 0, (r) => r === -infinity);
  const smallest = backend === 'cpu' ? Number.MIN_VALUE : 2 ** -149;
  const normal = backend === 'cpu' ? 2 ** -1022 : 2 ** -126;
  yield spot('subnormals', 'not read', 'read', smallest, 0, (r) => r === smallest);
  yield spot('subnormals', 'taken for zero', 'above', smallest, 0, (r) => r === 1);
  yield spot('subnormals', 'not made', 'multiply', normal, 0.5, (r) => r === normal / 2);
  yield spot('subnormals', 'not made', 'subtract', normal * 1.5, normal, (r) => r === normal / 2);
  const small = round(1 + unit * 64);
  const big = round(2 / unit);
  yield spot('sums', 'regrouped', 'regroup', big, small, (r) => r !== small);
  yield spot('sums', 'regrouped', 'compensate', big, small, (r) => r !== 0);
}

const rounds = 5000;

/** Kernels of their own: what they show must not depend on others. */
function* traitProbes(traits: Partial<Record<Trait, FoundTrait>>, backend: Backend): Generator<Probe> {
  const probe = (
    trait: Trait,
    lines: readonly string[],
    a: readonly number[],
    tell: (r: number) => FoundTrait,
  ): Probe => ({
    lines,
    arrays: { a },
    count: 1,
    read: (results) => {
      traits[trait] = tell(results[0] as number);
    },
    failed: (problem) => {
      traits[trait] = { found: problem, ...(trait === 'loops' ? { kept: false } : {}) };
    },
  });
  const whole = ['let r = 0;', `for (let n = 0; n < ${rounds}; n++) {`, '  r = r + a[i];', '}'];
  yield probe('loops', whole, [1], (r) =>
    r === rounds
      ? { found: 'run to the end', kept: true }
      : { found: `one of ${rounds} rounds ends with ${r}`, kept: false },
  );
  const open = ['let r = 0;', 'while (r < a[i]) {', '  r = r + 1;', '}'];
  yield probe('open loops', open, [rounds], (r) => ({
    found: r === rounds ? 'run to the end' : `stop after ${r} rounds`,
  }));
  yield probe('reads beyond the end', ['const k = i + 7;', 'const r = a[k];'], [1, 2, 3], (r) => ({
    found: `give ${r === 3 ? 'the last element' : r}`,
  }));
  if (backend !== 'cpu') return;
  // Tables live in an argument that the kernel writes to; gpu.js allows it where threads run one after the other.
  const scratch = ['w[i] = a[i];', 'const r = (w[i] - 1) * 4503599627370496;'];
  yield probe('arrays', scratch, [1 + 2 ** -52], (r) =>
    r === 1 ? { found: 'hold float64', kept: true } : { found: 'do not hold float64 numbers', kept: false },
  );
}
