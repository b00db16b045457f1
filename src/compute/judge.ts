/**
 * The ladder: a fast kernel decides most instances, a float64 kernel what float32 left open, exact or interval arithmetic the rest.
 * A violation counts only when the last rung confirms it. A sample goes up regardless; there the rungs must agree.
 */
import type { Batch, Instance, Question } from '../exact/instance.ts';
import { Rational } from '../term/rational.ts';
import { type Backend, NotCompilable } from './arithmetic.ts';
import { chooseBackend } from './backends.ts';
import { Clarity } from './clarity.ts';
import { compile } from './compile.ts';
import { expectFinite, pick } from './rows.ts';
import { codes as bandOf, type Class, clarityOf, classOf } from './verdict.ts';

/** What a kernel would say where there is none. */
const undecided = bandOf.undecided;

/** The rungs of the ladder: kernels in float32 and float64, then fractions, then enclosures. */
export type Rung = 'float32' | 'float64' | 'exact' | 'interval';

/** How many instances were decided, and how. */
export interface Tally {
  readonly instances: number;
  readonly satisfied: number;
  /** Identities: both sides agree within the error bound. */
  readonly consistent: number;
  readonly violated: number;
  /** Instances on which the hypotheses do not hold, and nothing was asked. */
  readonly discarded: number;
  readonly decidedBy: Readonly<Record<Rung, number>>;
  /** Neither rung told, or a term has no value. */
  readonly undecided: number;
  /** The least of inequalities that hold: by which share of the sides' magnitudes they do. */
  readonly margin?: number;
  /** The largest of identities: by which share of the error bound the sides differ. */
  readonly residual?: number;
}

/** What the exact rung says of an instance; `decide` of src/exact/decide.ts fits. */
export interface Decision {
  readonly outcome: 'satisfied' | 'consistent' | 'violated' | 'vacuous' | 'undefined' | 'undecided';
  readonly by: 'exact' | 'interval';
  /** Of a relation that holds: its margin as a share of the sides' magnitudes. */
  readonly share?: number | undefined;
}

export interface JudgeOptions<D extends Decision> {
  readonly backend: 'auto' | Backend;
  readonly decide: (question: Question, instance: Instance) => D;
  /** How many instances go up the ladder regardless; 8 when not given. */
  readonly sample?: number;
  /**
   * Of the instances that the kernels leave open at most so many, spread evenly, go up to the exact rung; the others are left out, and
   * counted nowhere. What a kernel finds violated and the sample go up in any case. No limit when not given.
   */
  readonly openLimit?: number;
}

export interface Judgement<D extends Decision> {
  readonly tally: Tally;
  /** How many the kernels left to exact arithmetic. */
  readonly unsettled: number;
  /** On one of those decided without rounding the hypotheses hold, and not only up to some precision. */
  readonly witnessed: boolean;
  /** Confirmed violations, by row of the batch. */
  readonly violations: readonly { readonly row: number; readonly instance: Instance; readonly decision: D }[];
  /** Rows on which a term has no value. */
  readonly undefinedRows: readonly { readonly row: number; readonly decision: D }[];
  /** Rows that stayed undecided. */
  readonly undecidedRows: readonly number[];
  /** Why there was no kernel, and all rows went to the exact rung. */
  readonly withoutKernel?: string;
}

/** A kernel said of an instance what exact arithmetic contradicts: an error bound is wrong. */
export class KernelContradiction extends Error {
  override readonly name = 'KernelContradiction';
  constructor(
    readonly row: number,
    readonly kernel: Class,
    readonly decision: Decision,
    readonly instance: Instance,
    readonly backend: Backend,
  ) {
    super(
      `internal error: the ${backend} kernel says ${kernel} of instance ${row}, ${decision.by} arithmetic says ${decision.outcome}: ${JSON.stringify(
        [...instance.values].map(([id, v]) => [id, v.slice(0, 64).map(String)]),
      )}`,
    );
  }
}

/**
 * The exact outcomes that a class excludes. Agreement within the bound excludes no violation: it may be smaller than the bound; nor
 * that a condition fails by less.
 */
const excluded: Readonly<Record<Class, readonly Decision['outcome'][]>> = {
  satisfied: ['violated', 'vacuous', 'undefined'],
  consistent: ['undefined'],
  vacuous: ['satisfied', 'consistent', 'violated'],
  violated: ['satisfied', 'consistent', 'vacuous'],
  undecided: [],
  'not-a-number': [],
};

/** One row of a batch, exactly. */
export function instanceOf(batch: Batch, row: number): Instance {
  const values = new Map<number, readonly Rational[]>();
  for (const [id, numbers] of pick(batch, [row]).values) {
    values.set(
      id,
      Array.from(numbers, (x) => Rational.fromDouble(x)),
    );
  }
  return { shape: batch.shape, values };
}

/**
 * Judges a question on a batch.
 *
 * @throws KernelContradiction when the rungs disagree; OutOfRange as `compile` does, RangeError for a batch that does not fit the
 * question, or has a number that is none
 */
export function judge<D extends Decision>(
  question: Question,
  batch: Batch,
  options: JudgeOptions<D>,
): Judgement<D> {
  const backend = chooseBackend(options.backend);
  expectFinite(batch, [...question.drawn, ...question.sets]);
  const { codes, rungs, withoutKernel } = bulk(question, batch, backend);
  const clarity = new Clarity(question.statement);
  const sampled = new Set(spread(batch.count, options.sample ?? 8));
  const open = codes.flatMap((code, row) => {
    const kernel = classOf(code);
    return isSettled(kernel) || kernel === 'violated' || sampled.has(row) ? [] : [row];
  });
  const asked = new Set(spread(open.length, options.openLimit ?? open.length).map((k) => open[k]));
  const count = { satisfied: 0, consistent: 0, violated: 0, vacuous: 0, undecided: 0 };
  const by: Record<Rung, number> = { float32: 0, float64: 0, exact: 0, interval: 0 };
  const violations: { row: number; instance: Instance; decision: D }[] = [];
  const undefinedRows: { row: number; decision: D }[] = [];
  const undecidedRows: number[] = [];
  let leftOut = 0;
  let unsettled = 0;
  let witnessed = false;
  // Why an instance is discarded only the exact rung can say.
  let discarded = 0;
  for (let row = 0; row < batch.count; row++) {
    const code = codes[row] ?? undecided;
    const kernel = classOf(code);
    const rung = rungs[row] ?? 'float64';
    const settled = isSettled(kernel);
    if (!settled) unsettled += 1;
    const asks = sampled.has(row) || (kernel === 'vacuous' && discarded++ < sampled.size);
    if (settled && !asks) {
      count[kernel] += 1;
      by[rung] += 1;
      clarity.add(kernel, clarityOf(code));
      continue;
    }
    if (!settled && kernel !== 'violated' && !sampled.has(row) && !asked.has(row)) {
      leftOut += 1;
      continue;
    }
    const instance = instanceOf(batch, row);
    const decision = options.decide(question, instance);
    const { outcome } = decision;
    if (excluded[kernel].includes(outcome))
      throw new KernelContradiction(row, kernel, decision, instance, backend);
    if (outcome === 'undecided' && settled) {
      // Only the kernel could tell.
      count[kernel] += 1;
      by[rung] += 1;
      clarity.add(kernel, clarityOf(code));
      continue;
    }
    if (outcome === 'undefined' || outcome === 'undecided') {
      count.undecided += 1;
      if (outcome === 'undefined') undefinedRows.push({ row, decision });
      else undecidedRows.push(row);
      continue;
    }
    count[outcome] += 1;
    by[decision.by] += 1;
    if (outcome === 'satisfied' && decision.share !== undefined) clarity.add(outcome, decision.share);
    if (outcome === 'satisfied' || outcome === 'violated') witnessed = true;
    if (outcome === 'violated') violations.push({ row, instance, decision });
  }
  return {
    tally: {
      instances: batch.count - leftOut,
      satisfied: count.satisfied,
      consistent: count.consistent,
      violated: count.violated,
      discarded: count.vacuous,
      decidedBy: by,
      undecided: count.undecided,
      ...clarity.worst(),
    },
    unsettled,
    witnessed,
    violations,
    undefinedRows,
    undecidedRows,
    ...(withoutKernel === undefined ? {} : { withoutKernel }),
  };
}

/** What the kernels say of each row, and which of them the last. */
function bulk(
  question: Question,
  batch: Batch,
  backend: Backend,
): { codes: readonly number[]; rungs: readonly Rung[]; withoutKernel?: string } {
  let codes: number[];
  try {
    codes = Array.from(compile(question, batch.shape, backend).run(batch));
  } catch (error) {
    if (!(error instanceof NotCompilable)) throw error;
    if (backend !== 'cpu') return bulk(question, batch, 'cpu');
    const nothing = new Array<number>(batch.count).fill(undecided);
    return { codes: nothing, rungs: [], withoutKernel: error.message };
  }
  const rungs = new Array<Rung>(batch.count).fill(backend === 'cpu' ? 'float64' : 'float32');
  if (backend === 'cpu') return { codes, rungs };
  // What float32 leaves open, float64 may settle.
  const open = codes.flatMap((code, row) => (isSettled(classOf(code)) ? [] : [row]));
  if (open.length > 0) {
    const again = bulk(question, pick(batch, open), 'cpu');
    open.forEach((row, k) => {
      codes[row] = again.codes[k] ?? undecided;
      rungs[row] = 'float64';
    });
  }
  return { codes, rungs };
}

const isSettled = (c: Class): c is 'satisfied' | 'consistent' | 'vacuous' =>
  c === 'satisfied' || c === 'consistent' || c === 'vacuous';

/** At most `size` of the numbers below `count`, evenly. */
function spread(count: number, size: number): number[] {
  const all = Math.min(size, count);
  return Array.from({ length: all }, (_, k) => Math.floor((k * count) / all));
}
