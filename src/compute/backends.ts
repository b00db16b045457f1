/**
 * Which backends there are, and whether each one's arithmetic is what the bounds assume. Measured once in a process; a
 * measurement can only refute the documented constants, never better them.
 */
import { Rational } from '../term/rational.ts';
import { type Arithmetic, arithmeticOf, type Backend, type Operation, safety } from './arithmetic.ts';
import { kernelOf } from './gpu.ts';
import { references } from './references.ts';

export interface BackendReport {
  readonly backend: Backend;
  readonly usable: boolean;
  /** Why it is refused. */
  readonly reason?: string;
  /** Unit roundoff that the bounds assume. */
  readonly unit: number;
  /** Largest error met, in units of u of the result, and what the bounds allow. */
  readonly measured: Readonly<Record<string, { readonly units: number; readonly allowed: number }>>;
}

const reports = new Map<Backend, BackendReport>();

/** What was measured of a backend. */
export function backendReport(backend: Backend): BackendReport {
  let report = reports.get(backend);
  if (!report) {
    report = measure(arithmeticOf(backend));
    reports.set(backend, report);
  }
  return report;
}

export const allBackends: readonly Backend[] = ['cpu', 'webasm'];

/**
 * The backend to use. `auto` is `cpu`: without a GPU it computes in float64 at the speed at which `webasm` computes in float32,
 * so it decides more instances by itself. Throws an Error for a backend that fails its measurement.
 */
export function chooseBackend(wanted: 'auto' | Backend): Backend {
  const backend = wanted === 'auto' ? 'cpu' : wanted;
  const report = backendReport(backend);
  if (!report.usable) throw new Error(`the backend ${backend} cannot be used: ${report.reason}`);
  return backend;
}

/** Operations of the measuring kernel, by number: one kernel for all, because compiling is what costs. */
const tested: readonly (Operation | 'max' | 'above' | 'regroup' | 'overflow' | 'sum')[] = [
  'add',
  'multiply',
  'divide',
  'sqrt',
  'exp',
  'log',
  'tanh',
  'sin',
  'cos',
  'max',
  'above',
  'regroup',
  'overflow',
  'sum',
];

const expressions: Readonly<Record<(typeof tested)[number], string>> = {
  add: 'p + q',
  multiply: 'p * q',
  divide: 'p / q',
  sqrt: 'Math.sqrt(p)',
  exp: 'Math.exp(p)',
  log: 'Math.log(p)',
  tanh: 'Math.tanh(p)',
  sin: 'Math.sin(p)',
  cos: 'Math.cos(p)',
  input: 'p',
  max: 'Math.max(p, q)',
  above: '(p > q ? 1 : 0)',
  regroup: '(p + q) - p',
  overflow: 'p * q',
  sum: 'p + q',
};

interface Spot {
  readonly operation: (typeof tested)[number];
  readonly p: number;
  readonly q: number;
  readonly accept: (result: number) => string | undefined;
}

function measure(arithmetic: Arithmetic): BackendReport {
  const { backend, unit, roundings } = arithmetic;
  const worst = new Map<string, { units: number; allowed: number }>();
  const spots = [...spotsOf(arithmetic, worst)];
  try {
    const problems = runSpots(arithmetic, spots);
    const scratch = backend === 'cpu' ? scratchProblem() : undefined;
    const reason = problems ?? scratch;
    return {
      backend,
      usable: reason === undefined,
      ...(reason ? { reason } : {}),
      unit,
      measured: Object.fromEntries(worst),
    };
  } catch (error) {
    const reason = `it does not run here: ${(error as Error).message}`;
    return {
      backend,
      usable: false,
      reason,
      unit,
      measured: { add: { units: Number.NaN, allowed: roundings.add } },
    };
  }
}

function runSpots(arithmetic: Arithmetic, spots: readonly Spot[]): string | undefined {
  const chain = tested.reduceRight((rest, op, i) => `(k == ${i} ? ${expressions[op]} : ${rest})`, '0');
  const cpu = arithmetic.backend === 'cpu';
  const lines = [
    'const i = this.thread.x;',
    'const k = o[i];',
    'const p = a[i];',
    'const q = b[i];',
    `const r = ${chain};`,
  ];
  // Results of cpu leave in full precision through an array; those of webasm are float32 anyway.
  const source = `function(o, a, b${cpu ? ', w' : ''}) {\n${lines.join('\n')}\n${cpu ? 'w[i] = r;\n' : ''}return r;\n}`;
  const kernel = kernelOf(arithmetic.backend, source);
  const make = (f: (s: Spot) => number): Float64Array | Float32Array =>
    cpu ? Float64Array.from(spots, f) : Float32Array.from(spots, f);
  const w = new Float64Array(spots.length);
  const args = [
    make((s) => tested.indexOf(s.operation)),
    make((s) => s.p),
    make((s) => s.q),
    ...(cpu ? [w] : []),
  ];
  const returned = kernel(spots.length, args);
  const results = cpu ? w : returned;
  for (const [i, s] of spots.entries()) {
    const problem = s.accept(results[i] as number);
    if (problem) return `${s.operation}(${s.p}, ${s.q}) gives ${results[i]}: ${problem}`;
  }
  return undefined;
}

function* spotsOf(
  arithmetic: Arithmetic,
  worst: Map<string, { units: number; allowed: number }>,
): Generator<Spot> {
  const { round, unit, roundings, largest } = arithmetic;
  const within =
    (operation: Operation, exact: Rational, allowed: number) =>
    (result: number): string | undefined => {
      if (!Number.isFinite(result)) return 'expected a finite number';
      const error = Rational.fromDouble(result).minus(exact).absolute();
      const units = exact.isZero
        ? error.isZero
          ? 0
          : Number.POSITIVE_INFINITY
        : error.dividedBy(exact.absolute()).toNumber() / unit;
      const known = worst.get(operation);
      worst.set(operation, { units: Math.max(units, known?.units ?? 0), allowed: roundings[operation] });
      return units <= allowed ? undefined : `the error is ${units} u, documented are ${allowed}`;
    };
  // Numbers with full mantissas, from a fixed sequence.
  let state = 12345;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
  const draw = (): number =>
    round((next() + next() * 2 ** -31 + 0.5) * 2 ** Math.floor(next() * 20 - 10) * (next() < 0.5 ? -1 : 1));
  for (let i = 0; i < 24; i++) {
    const [p, q] = [draw(), draw()];
    const [x, y] = [Rational.fromDouble(p), Rational.fromDouble(q)];
    yield { operation: 'add', p, q, accept: within('add', x.plus(y), roundings.add) };
    yield { operation: 'multiply', p, q, accept: within('multiply', x.times(y), roundings.multiply) };
    yield { operation: 'divide', p, q, accept: within('divide', x.dividedBy(y), roundings.divide) };
    const s = round(Math.abs(p));
    yield { operation: 'sqrt', p: s, q, accept: (r) => squareRoot(r, s, unit) };
  }
  for (const name of ['exp', 'log', 'tanh', 'sin', 'cos'] as const) {
    for (const [p, high, low] of references[name]) {
      // What is documented, without the safety factor, and the half ulp of rounding to float32.
      const allowed = roundings[name] / safety + (arithmetic.backend === 'webasm' ? 1 : 0);
      if (Math.abs(high) * unit < arithmetic.floor || Math.abs(high) > largest) continue;
      yield {
        operation: name,
        p,
        q: 0,
        accept: within(name, Rational.fromDouble(high).plus(Rational.fromDouble(low)), allowed),
      };
    }
  }
  const is = (what: string, test: (r: number) => boolean) => (r: number) => (test(r) ? undefined : what);
  const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;
  yield { operation: 'max', p: nan, q: 1, accept: is('NaN is lost in max', Number.isNaN) };
  yield { operation: 'max', p: 1, q: nan, accept: is('NaN is lost in max', Number.isNaN) };
  yield { operation: 'add', p: nan, q: 1, accept: is('NaN is lost in a sum', Number.isNaN) };
  yield { operation: 'sum', p: infinity, q: -infinity, accept: is('∞ − ∞ is not NaN', Number.isNaN) };
  yield { operation: 'divide', p: 0, q: 0, accept: is('0/0 is not NaN', Number.isNaN) };
  yield { operation: 'divide', p: 1, q: 0, accept: is('1/0 is not infinite', (r) => r === infinity) };
  yield { operation: 'log', p: -1, q: 0, accept: is('log(−1) is not NaN', Number.isNaN) };
  yield { operation: 'sqrt', p: -1, q: 0, accept: is('√−1 is not NaN', Number.isNaN) };
  yield { operation: 'above', p: nan, q: 0, accept: is('NaN > 0 holds', (r) => r === 0) };
  yield {
    operation: 'overflow',
    p: largest,
    q: 2,
    accept: is('no infinity on overflow', (r) => r === infinity),
  };
  const small = round(1 + unit * 64);
  const big = round(2 / unit);
  yield { operation: 'regroup', p: big, q: small, accept: is('sums are regrouped', (r) => r !== small) };
}

/** Checks |r² − s| against the spacing of correctly rounded roots: (r(1 ± u))² must enclose s. */
function squareRoot(r: number, s: number, unit: number): string | undefined {
  const square = (factor: number): Rational => {
    const x = Rational.fromDouble(r).times(Rational.one.plus(Rational.fromDouble(factor)));
    return x.times(x);
  };
  const exact = Rational.fromDouble(s);
  const fits = square(-unit).compare(exact) <= 0 && square(unit).compare(exact) >= 0;
  return fits ? undefined : 'the root is not correctly rounded';
}

/** Tables live in an argument that the kernel writes to; gpu.js allows it on cpu, where threads run one after the other. */
function scratchProblem(): string | undefined {
  const w = new Float64Array(2);
  const x = 1 + 2 ** -52;
  const [result] = kernelOf(
    'cpu',
    'function(a, w) {\n  w[1] = a[this.thread.x];\n  return (w[1] - 1) * 4503599627370496;\n}',
  )(1, [Float64Array.of(x), w]);
  return result === 1 && w[1] === x ? undefined : 'kernels do not keep float64 numbers in an array of theirs';
}
