/** The executed reading: a question and a shape become a gpu.js kernel over batches of instances. */
import type { Positions } from '../exact/evaluate.ts';
import type { Batch, Question, Shape } from '../exact/instance.ts';
import type { Term } from '../term/term.ts';
import type { Arithmetic, Backend } from './arithmetic.ts';
import { soundArithmetic } from './backends.ts';
import { type KernelArgument, kernelOf, type RawKernel } from './gpu.ts';
import type { Input } from './inputs.ts';
import { checked, rowsPerCall } from './rows.ts';
import { probeOf, type Source, sourceOf } from './source.ts';
import { codes } from './verdict.ts';

/** A question compiled for one shape. */
export interface CompiledKernel {
  readonly backend: Backend;
  /** The kernel's text, for inputs that the backend holds exactly and that are not shared. */
  readonly source: string;
  /** One encoded outcome per instance (`classOf` in verdict.ts). Throws RangeError for a batch that does not fit the shape. */
  readonly run: (batch: Batch) => Float32Array;
}

export interface CompileOptions {
  /** Another arithmetic than the documented one: for tests that remove an error term. */
  readonly arithmetic?: Arithmetic;
  /** Changes the kernel's text before it is compiled: for tests that plant an error. */
  readonly edit?: (source: string) => string;
}

export interface EvaluateOptions extends CompileOptions {
  /** Ids of inputs that stand for numbers near them, within the relative error that the arithmetic has for inputs. */
  readonly inexact?: ReadonlySet<number>;
}

type Edit = (source: string) => string;

interface Variant {
  readonly source: Source;
  readonly kernel: RawKernel;
}

const compiled = new WeakMap<Question, Map<string, CompiledKernel>>();

/**
 * Compiles a question for one shape; kernels are kept by question and shape.
 *
 * The kernel takes float64 inputs on `cpu` and float32 inputs on `webasm` (what is no float32 number then carries its rounding
 * in the bound). It returns per instance one number in the encoding of verdict.ts.
 *
 * @throws NotCompilable for what no kernel can say (`exists`, sizes that depend on drawn numbers, too large a kernel)
 * @throws OutOfRange (a RangeError) for an array or family used at a position that the shape does not give
 */
export function compile(
  question: Question,
  shape: Shape,
  backend: Backend,
  options: CompileOptions = {},
): CompiledKernel {
  if (options.arithmetic || options.edit)
    return make(question, shape, options.arithmetic ?? soundArithmetic(backend), options.edit);
  let ofQuestion = compiled.get(question);
  if (!ofQuestion) {
    ofQuestion = new Map();
    compiled.set(question, ofQuestion);
  }
  const key = `${backend} ${keyOfShape(shape)}`;
  let kernel = ofQuestion.get(key);
  if (!kernel) {
    kernel = make(question, shape, soundArithmetic(backend));
    ofQuestion.set(key, kernel);
  }
  return kernel;
}

const keyOfShape = (shape: Shape): string =>
  JSON.stringify([
    [...shape.sizes].sort(([a], [b]) => a - b),
    [...shape.naturals].sort(([a], [b]) => a - b),
    shape.horizon,
  ]);

function make(question: Question, shape: Shape, arithmetic: Arithmetic, edit?: Edit): CompiledKernel {
  const none: ReadonlySet<number> = new Set();
  const plain = sourceOf(question, shape, { arithmetic, shared: none, exactInputs: true });
  const run = runner(
    question,
    arithmetic,
    (shared, exactInputs) =>
      exactInputs && shared.size === 0
        ? plain
        : sourceOf(question, shape, { arithmetic, shared, exactInputs }),
    0,
    codes.undecided,
    edit,
  );
  return { backend: arithmetic.backend, source: plain.text, run: (batch) => run(batch).result };
}

/** Runs a kernel whose text depends on which inputs are shared and whether they are exact. */
function runner(
  question: Question,
  arithmetic: Arithmetic,
  sourceFor: (shared: ReadonlySet<number>, exactInputs: boolean) => Source,
  scratchPerRow: number,
  /** What is said of an instance with a number beyond the range of the backend. */
  nothing: number,
  edit: Edit = (source) => source,
): (batch: Batch) => { result: Float32Array; scratch: Float64Array } {
  const names = new Map<number, string>([
    ...question.drawn.map((v): [number, string] => [v.id, v.name]),
    ...question.sets.map((s): [number, string] => [s.id, `the law ${s.name}`]),
  ]);
  const variants = new Map<string, Variant>();
  const variantFor = (shared: ReadonlySet<number>, exact: boolean): Variant => {
    const key = `${exact} ${[...shared].sort((a, b) => a - b).join()}`;
    let variant = variants.get(key);
    if (!variant) {
      const source = sourceFor(shared, exact);
      variant = { source, kernel: kernelOf(arithmetic.backend, edit(source.text)) };
      variants.set(key, variant);
    }
    return variant;
  };
  return (batch) => {
    const held = (input: Input): Held =>
      hold(checked(batch, input, names.get(input.id) ?? 'an input'), input, arithmetic);
    let variant = variantFor(batch.shared, true);
    const inputs = variant.source.inputs.map(held);
    if (inputs.some((h) => !h.exact)) variant = variantFor(batch.shared, false);
    const { source, kernel } = variant;
    const result = new Float32Array(batch.count);
    const scratch = new Float64Array(source.scratch + scratchPerRow * batch.count);
    const byId = new Map(inputs.map((h) => [h.input.id, h]));
    const perCall = scratchPerRow > 0 ? batch.count : rowsPerCall(source.inputs, scratchPerRow);
    for (let start = 0; start < batch.count; start += perCall) {
      const count = Math.min(perCall, batch.count - start);
      const args: KernelArgument[] = source.inputs.map((i) => {
        const { values } = byId.get(i.id) as Held;
        return i.shared || count === batch.count
          ? values
          : values.subarray(start * i.row, (start + count) * i.row);
      });
      if (scratch.length > 0) args.push(scratch);
      result.set(kernel(count, args), start);
    }
    for (const h of inputs) {
      for (const row of h.beyond) result[row] = nothing;
      if (h.input.shared && h.beyond.length > 0) result.fill(nothing);
    }
    return { result, scratch };
  };
}

interface Held {
  readonly input: Input;
  readonly values: KernelArgument;
  readonly exact: boolean;
  /** Instances with a number beyond the range of float32. */
  readonly beyond: readonly number[];
}

function hold(values: Float64Array, input: Input, arithmetic: Arithmetic): Held {
  if (arithmetic.backend === 'cpu') return { input, values, exact: true, beyond: [] };
  const rounded = new Float32Array(values);
  let exact = true;
  const beyond: number[] = [];
  for (let i = 0; i < rounded.length; i++) {
    if (rounded[i] === values[i]) continue;
    exact = false;
    if (!Number.isFinite(rounded[i])) beyond.push(Math.floor(i / input.row));
  }
  return { input, values: rounded, exact, beyond };
}

/** Values of a term on a batch, and bounds on their errors. */
export interface Evaluated {
  readonly values: Float64Array;
  /** |true − computed| is at most this; NaN or infinite where nothing is known. */
  readonly bounds: Float64Array;
}

/**
 * Evaluates a term on a batch; `at` gives values to indices and naturals that occur free in it. `question` gives the symbols and
 * definitions; its statement is not used. Throws as `compile`.
 */
export function evaluateTerm(
  term: Term,
  question: Question,
  batch: Batch,
  backend: Backend,
  options: EvaluateOptions & { readonly at?: Positions } = {},
): Evaluated {
  const arithmetic = options.arithmetic ?? soundArithmetic(backend);
  const { count } = batch;
  const probe = (which: 'value' | 'bound' | 'both', perRow: number) =>
    runner(
      question,
      arithmetic,
      (shared, exactInputs) =>
        probeOf(
          term,
          question,
          batch.shape,
          which,
          {
            arithmetic,
            shared,
            exactInputs,
            ...(options.inexact ? { inexact: options.inexact } : {}),
          },
          options.at,
        ),
      perRow,
      Number.NaN,
      options.edit,
    )(batch);
  if (backend === 'webasm') {
    const held = {
      values: Float64Array.from(probe('value', 0).result),
      bounds: Float64Array.from(probe('bound', 0).result),
    };
    return held;
  }
  const { scratch } = probe('both', 2);
  const start = scratch.length - 2 * count;
  const values = new Float64Array(count);
  const bounds = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    values[i] = scratch[start + 2 * i] as number;
    bounds[i] = scratch[start + 2 * i + 1] as number;
  }
  return { values, bounds };
}
