/** How sharp error bounds are: what a kernel says of its error, beside its true error. */
import { enclosing } from '../exact/arithmetic.ts';
import * as dyadic from '../exact/dyadic.ts';
import { evaluate, type Positions } from '../exact/evaluate.ts';
import type { Batch, Instance, Question, Shape } from '../exact/instance.ts';
import { fromRational, type Interval } from '../exact/interval.ts';
import { BeyondInstance, Imprecise, Undefined } from '../exact/trouble.ts';
import { subtract } from '../term/build.ts';
import { Rational } from '../term/rational.ts';
import type { Proposition, Term, Variable } from '../term/term.ts';
import { type Backend, NotCompilable, OutOfRange } from './arithmetic.ts';
import { type CompileOptions, evaluateTerm } from './compile.ts';
import { largestSize } from './inputs.ts';
import { instanceOf } from './judge.ts';
import { pick } from './rows.ts';

/** Bits of reference values. */
const precision = 200;
const fine = enclosing(precision);

/** A term at one place of a statement. */
export interface Place {
  readonly term: Term;
  readonly at: Positions;
}

/** The difference of the sides of the first relation of a statement, at one place in its midst; undefined where there is none. */
export function firstDifference(p: Proposition, shape: Shape, at: Positions = new Map()): Place | undefined {
  switch (p.tag) {
    case 'relation':
      return { term: subtract(p.left, p.right), at };
    case 'and':
      return p.parts[0] && firstDifference(p.parts[0], shape, at);
    case 'forall': {
      const inner = new Map(at);
      for (const v of p.variables) {
        const position = middle(v, shape);
        if (position === undefined) return undefined;
        inner.set(v, position);
      }
      return firstDifference(p.body, shape, inner);
    }
    case 'exists':
      return undefined;
  }
}

/** Of a set its middle; of the naturals 1, which is no starting point. */
function middle({ type }: Variable, shape: Shape): number | undefined {
  if (type.kind === 'nat') return shape.horizon >= 1 ? 1 : undefined;
  if (type.kind !== 'index' || type.domain.kind === 'range') return undefined;
  const size = largestSize(type.domain.set, shape);
  return size > 0 ? size >> 1 : undefined;
}

/** One evaluation of a kernel: what it says of its error, and what that is. */
export interface Sharpness {
  readonly bound: number;
  /** The least that it may be, rounded upwards; 0 where there is none. */
  readonly error: number;
  /** Bound over error: infinite where there is no error, below 1 where the bound is broken. */
  readonly ratio: number;
}

/** A term on each instance of a batch where it has a value. Throws as `compile`. */
export function measureBounds(
  { term, at }: Place,
  question: Question,
  batch: Batch,
  backend: Backend,
  options: CompileOptions = {},
): Sharpness[] {
  const { values, bounds } = evaluateTerm(term, question, batch, backend, { ...options, at });
  const measured: Sharpness[] = [];
  for (let row = 0; row < batch.count; row++) {
    const [value, bound] = [values[row] as number, bounds[row] as number];
    if (!Number.isFinite(value) || !Number.isFinite(bound)) continue;
    try {
      const exact = evaluate(term, question.definitions, instanceOf(batch, row), fine, at);
      const enclosed = exact instanceof Rational ? fromRational(exact, precision) : exact;
      measured.push(sharpnessOf(value, bound, enclosed));
    } catch (error) {
      if (!(error instanceof Undefined || error instanceof Imprecise || error instanceof BeyondInstance))
        throw error;
    }
  }
  return measured;
}

/** When the true value lies in an interval. Where that does not tell, the error counts as the least that it may be. */
export function sharpnessOf(value: number, bound: number, { low, high }: Interval): Sharpness {
  const v = fromDouble(value);
  const [less, greater] = dyadic.compare(v, low) < 0 ? [v, low] : [high, v];
  if (dyadic.compare(less, greater) >= 0) return { bound, error: 0, ratio: Number.POSITIVE_INFINITY };
  const error = dyadic.add(greater, dyadic.negate(less), precision, false);
  const ratio = bound === 0 ? 0 : dyadic.toNumber(dyadic.divide(fromDouble(bound), error, precision, true));
  return { bound, error: dyadic.toNumber(error), ratio };
}

const fromDouble = (x: number): dyadic.Dyadic =>
  dyadic.fromRational(Rational.fromDouble(x), precision, false);

/** So many instances of a batch show how sharp its bounds are. */
const handful = 8;

/** On a few instances of a batch; none where no kernel can be made. */
export function sampleBounds(question: Question, batch: Batch, backend: Backend): readonly Sharpness[] {
  try {
    const place = firstDifference(question.statement, batch.shape);
    const few = Math.min(handful, batch.count);
    const rows = Array.from({ length: few }, (_, k) => Math.floor((k * batch.count) / few));
    return place ? measureBounds(place, question, pick(batch, rows), backend) : [];
  } catch (error) {
    if (error instanceof NotCompilable || error instanceof OutOfRange) return [];
    throw error;
  }
}

/** left − right at one place of a statement, as a kernel computes it, with the bound of its error. */
export interface ComputedDifference {
  readonly value: number;
  readonly bound: number;
  /** Of a statement about all indices: the place. */
  readonly at: Readonly<Record<string, number>>;
}

/** Undefined where no kernel can be made, or the instance has numbers that are no doubles. */
export function computedDifference(
  question: Question,
  instance: Instance,
  backend: Backend,
): ComputedDifference | undefined {
  const { shape } = instance;
  const values = new Map<number, Float64Array>();
  for (const [id, numbers] of instance.values) {
    const doubles = Float64Array.from(numbers, (x) => x.toNumber());
    if (!numbers.every((x, i) => x.equals(Rational.fromDouble(doubles[i] as number)))) return undefined;
    values.set(id, doubles);
  }
  try {
    const place = firstDifference(question.statement, shape);
    if (!place) return undefined;
    const batch = { shape, count: 1, values, shared: new Set<number>() };
    const computed = evaluateTerm(place.term, question, batch, backend, { at: place.at });
    const [value, bound] = [computed.values[0] as number, computed.bounds[0] as number];
    if (!Number.isFinite(value) || !Number.isFinite(bound)) return undefined;
    return { value, bound, at: Object.fromEntries([...place.at].map(([v, i]) => [v.name, i])) };
  } catch (error) {
    if (error instanceof NotCompilable || error instanceof OutOfRange) return undefined;
    throw error;
  }
}
