/**
 * Runs algorithms on batches. On `cpu` all steps and rounds are one kernel, which keeps its arrays in an argument; where kernels cannot
 * write to arguments, each step is a kernel over all entries of its array, and one call of ours makes those calls one after the other.
 */
import type { Backend } from './arithmetic.ts';
import { type KernelArgument, kernelOf, type RawKernel } from './gpu.ts';
import { AlgorithmError, headOf, type Member, type Routine, type Step, writeBody } from './routine.ts';

/** An algorithm for given sizes. */
export interface CompiledRoutine {
  /**
   * What is asked for, by name, `count` rows each. Throws AlgorithmError for input that is too short or long, or not finite, and for
   * output that is not finite.
   */
  readonly run: (
    inputs: ReadonlyMap<string, Float64Array>,
    count: number,
  ) => ReadonlyMap<string, Float64Array>;
  /** Kernels' texts, for tests and the curious. */
  readonly sources: readonly string[];
}

/** Of a sequence: all its members from 0 on, or the last. */
export type Wanted = ReadonlyMap<string, 'all' | 'last'>;

export interface RoutineShape {
  /** Of index sets. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly naturals: ReadonlyMap<string, number>;
}

/** Above twice as many, a number of a thread and a half is no float32. */
const mostEntries = 2 ** 22;

/** Throws AlgorithmError for an algorithm that cannot be read or a shape that is incomplete. */
export function compileRoutine(
  routine: Routine,
  shape: RoutineShape,
  wanted: Wanted,
  backend: Backend,
): CompiledRoutine {
  const layout = new Layout(routine, shape, wanted);
  const make = backend === 'cpu' ? fused : stepwise;
  const { compute, sources } = make(layout, backend);
  const widest = Math.max(1, ...[...layout.widths.values(), layout.given]);
  if (widest > mostEntries)
    layout.fail('one instance has an array of more than 2^22 numbers; take smaller sizes, or fewer rounds');
  const perCall = Math.max(1, Math.floor(mostEntries / widest));
  let dry = false;
  return {
    sources,
    run(inputs, count) {
      const held = layout.hold(inputs, count, backend);
      if (!dry && count > 0) layout.dryRun(held);
      dry = true;
      const results = new Map(
        [...layout.outputs].map(([name, { width }]) => [name, new Float64Array(width * count)]),
      );
      for (let start = 0; start < count; start += perCall) {
        const rows = Math.min(perCall, count - start);
        const part = new Map(
          [...held].map(([name, numbers]) => {
            const width = layout.widths.get(name) as number;
            return [name, numbers.subarray(start * width, (start + rows) * width)];
          }),
        );
        for (const [name, numbers] of compute(part, rows)) {
          const { width } = layout.outputs.get(name) as Output;
          (results.get(name) as Float64Array).set(numbers, start * width);
        }
      }
      layout.checkOutputs(results);
      return results;
    },
  };
}

interface Output {
  readonly wanted: 'all' | 'last';
  readonly width: number;
}

type Numbers = ReadonlyMap<string, KernelArgument>;

interface Made {
  readonly compute: (inputs: Numbers, rows: number) => ReadonlyMap<string, Float64Array | Float32Array>;
  readonly sources: readonly string[];
}

/** Sizes of everything, in numbers per instance. */
class Layout {
  readonly constants: ReadonlyMap<string, number>;
  readonly rounds: number;
  /** Of inputs and of one member of each step. */
  readonly widths = new Map<string, number>();
  readonly extents = new Map<string, readonly number[]>();
  readonly outputs = new Map<string, Output>();
  /** Numbers of all outputs together. */
  readonly given: number;
  readonly first: readonly Step[];
  readonly next: readonly Step[];
  /** Before and after the rounds. */
  readonly before: readonly Step[];
  readonly after: readonly Step[];

  constructor(
    readonly routine: Routine,
    { sizes, naturals }: RoutineShape,
    wanted: Wanted,
  ) {
    const { sets, steps, inputs } = routine;
    for (const s of sets) if (!sizes.has(s)) this.fail(`nothing says how many elements ${s} has`);
    for (const n of routine.naturals) if (!naturals.has(n)) this.fail(`nothing says what ${n} is`);
    this.constants = new Map([...sizes, ...naturals]);
    this.rounds = naturals.get('rounds') ?? 0;
    const measure = (name: string, over: readonly string[]): void => {
      const extents = over.map((set) => sizes.get(set) as number);
      this.extents.set(name, extents);
      this.widths.set(
        name,
        extents.reduce((product, n) => product * n, 1),
      );
    };
    for (const { name, over } of inputs) measure(name, over);
    for (const { name, indices } of steps)
      measure(
        name,
        indices.map((i) => i.set),
      );
    for (const [name, what] of wanted) {
      const width = this.widths.get(name) as number;
      const members = what === 'all' ? this.rounds + 1 : 1;
      this.outputs.set(name, { wanted: what, width: width * members });
    }
    this.given = [...this.outputs.values()].reduce((sum, o) => sum + o.width, 0);
    const begins = steps.findIndex((s) => s.member !== undefined);
    const plain = steps.filter((s) => s.member === undefined);
    this.before = plain.filter((s) => begins < 0 || steps.indexOf(s) < begins);
    this.after = plain.filter((s) => !this.before.includes(s));
    this.first = steps.filter((s) => s.member?.at === 'first');
    this.next = steps.filter((s) => s.member?.at === 'next');
  }

  fail(problem: string): never {
    throw new AlgorithmError(`${this.routine.id}: ${problem}`);
  }

  /** `K[1, 3] of instance 0`. */
  private place(name: string, flat: number, width: number, extents: readonly number[]): string {
    let rest = flat % width;
    const at = extents.toReversed().map((n) => {
      const i = rest % n;
      rest = Math.floor(rest / n);
      return i;
    });
    const position = at.length === 0 ? '' : `[${at.reverse().join(', ')}]`;
    return `${name}${position} of instance ${Math.floor(flat / width)}`;
  }

  /** Inputs as the backend holds them. */
  hold(inputs: ReadonlyMap<string, Float64Array>, count: number, backend: Backend): Numbers {
    const held = new Map<string, KernelArgument>();
    for (const { name } of this.routine.inputs) {
      const width = this.widths.get(name) as number;
      const extents = this.extents.get(name) as readonly number[];
      const numbers = inputs.get(name) ?? this.fail(`the input gives no numbers for ${name}`);
      if (numbers.length !== width * count)
        this.fail(
          `${name} needs ${extents.join(' × ') || 'one'} numbers for each of ${count} instances, ${width * count} in all, and ${numbers.length} are given`,
        );
      const as = backend === 'cpu' ? numbers : new Float32Array(numbers);
      const odd = firstOdd(as);
      if (odd >= 0) {
        const large = Number.isFinite(numbers[odd])
          ? `beyond float32, which ${backend} computes in`
          : 'not finite';
        this.fail(`${this.place(name, odd, width, extents)} is ${numbers[odd]}, ${large}`);
      }
      held.set(name, as);
    }
    return held;
  }

  checkOutputs(results: ReadonlyMap<string, Float64Array>): void {
    for (const [name, numbers] of results) {
      const odd = firstOdd(numbers);
      if (odd < 0) continue;
      const { wanted, width } = this.outputs.get(name) as Output;
      const sequence = wanted === 'all' ? [this.rounds + 1] : [];
      const extents = [...sequence, ...(this.extents.get(name) as readonly number[])];
      this.fail(
        `${this.place(name, odd, width, extents)} comes out as ${numbers[odd]}: an overflow, or an operation outside its domain; ask it of other inputs`,
      );
    }
  }

  /** The steps on the first instance, in plain JavaScript that minds every position: kernels read past the end of an array without a word. */
  dryRun(inputs: Numbers): void {
    const values = new Map<string, Float64Array>();
    for (const { name } of this.routine.inputs) {
      const numbers = inputs.get(name) as KernelArgument;
      values.set(name, Float64Array.from(numbers.subarray(0, this.widths.get(name))));
    }
    // Members of sequences take turns in two places, as no step sees more than two of them.
    for (const { name, member } of this.routine.steps)
      values.set(name, new Float64Array((this.widths.get(name) as number) * (member ? 2 : 1)));
    const execute = (step: Step, k: number): void => {
      const width = this.widths.get(step.name) as number;
      const slot = step.member === undefined ? 0 : step.member.at === 'first' ? 0 : (k + 1) & 1;
      const read = (name: string, member: Member | undefined, at: readonly number[]): number => {
        const extents = this.extents.get(name) as readonly number[];
        const wrong = at.findIndex((i, d) => !(Number.isInteger(i) && i >= 0 && i < (extents[d] as number)));
        if (wrong >= 0)
          this.fail(
            `steps[${JSON.stringify(headOf(step))}] reads ${name} at [${at.join(', ')}]: position ${at[wrong]} is out of range, there are ${extents[wrong]}`,
          );
        const flat = at.reduce((sum, i, d) => sum * (extents[d] as number) + i, 0);
        const base = member === undefined ? 0 : this.slot(member, k) * (this.widths.get(name) as number);
        return (values.get(name) as Float64Array)[base + flat] as number;
      };
      const body = writeBody(this.routine, step, {
        constants: this.constants,
        entry: (name, member, at) =>
          `read_(${JSON.stringify(name)}, ${member ? JSON.stringify(member) : 'undefined'}, [${at.join(', ')}])`,
        result: (value) => `return ${value};`,
      });
      const names = [
        ...step.indices.map((i) => i.name),
        ...(step.member?.at === 'next' ? [step.member.k] : []),
      ];
      const f = new Function('read_', ...names, body) as (...args: unknown[]) => number;
      const extents = this.extents.get(step.name) as readonly number[];
      for (let flat = 0; flat < width; flat++) {
        let rest = flat;
        const at = extents.toReversed().map((n) => {
          const i = rest % n;
          rest = Math.floor(rest / n);
          return i;
        });
        (values.get(step.name) as Float64Array)[slot * width + flat] = f(read, ...at.reverse(), k);
      }
    };
    for (const step of [...this.before, ...this.first]) execute(step, 0);
    // Positions do not depend on numbers, and all rounds have the same.
    for (let k = 0; k < Math.min(this.rounds, 1); k++) for (const step of this.next) execute(step, k);
    for (const step of this.after) execute(step, 0);
  }

  /** In which of two places a member stands. */
  private slot(member: Member, k: number): number {
    if (member === 'zero') return 0;
    return member === 'last' ? Math.min(this.rounds, 1) : (member === 'now' ? k : k + 1) & 1;
  }

  stepsAt(place: 'before' | 'after'): readonly Step[] {
    return place === 'before' ? [...this.before, ...this.first] : this.after;
  }
}

/** The place of the first number that is not finite, −1 where all are. It sees every number of every batch: x · 0 is NaN for these, so sums tell, four at a time. */
function firstOdd(numbers: KernelArgument): number {
  let [p, q, r, s] = [0, 0, 0, 0];
  const even = numbers.length - (numbers.length % 4);
  for (let i = 0; i < even; i += 4) {
    p += (numbers[i] as number) * 0;
    q += (numbers[i + 1] as number) * 0;
    r += (numbers[i + 2] as number) * 0;
    s += (numbers[i + 3] as number) * 0;
  }
  for (let i = even; i < numbers.length; i++) p += (numbers[i] as number) * 0;
  return p + q + r + s === 0 ? -1 : numbers.findIndex((x) => !Number.isFinite(x));
}

const flatten = (at: readonly string[], extents: readonly number[]): string =>
  at.reduce((text, i, d) => (d === 0 ? `(${i})` : `(${text} * ${extents[d]} + (${i}))`), '');
const plus = (...terms: readonly string[]): string =>
  terms.filter((t) => t !== '' && t !== '0').join(' + ') || '0';

/** All steps and rounds as one kernel. The argument `w_` holds what steps share, then the outputs of each instance. */
function fused(layout: Layout, backend: Backend): Made {
  const { routine, rounds, widths, outputs } = layout;
  const base = new Map<string, { readonly text: string; readonly members: number }>();
  let shared = 0;
  let own = 0;
  const place = new Map<string, number>();
  for (const [name, { wanted, width }] of outputs) {
    place.set(name, own);
    if (wanted === 'all') base.set(name, { text: `o_ + ${own}`, members: rounds + 1 });
    own += width;
  }
  for (const { name, member } of routine.steps) {
    if (base.has(name)) continue;
    const members = member ? 2 : 1;
    base.set(name, { text: `${shared}`, members });
    shared += members * (widths.get(name) as number);
  }
  const memberAt = (name: string, member: Member | undefined): string => {
    const { members } = base.get(name) as { members: number };
    const width = widths.get(name) as number;
    if (member === undefined || member === 'zero') return '0';
    if (member === 'last') return `${(members === 2 && rounds >= 2 ? rounds & 1 : rounds) * width}`;
    const k = member === 'now' ? 'k_' : '(k_ + 1)';
    return members === rounds + 1 ? `${k} * ${width}` : `(${k} & 1) * ${width}`;
  };
  const entry = (name: string, member: Member | undefined, at: readonly string[]): string => {
    const flat = flatten(at, layout.extents.get(name) as readonly number[]);
    if (!base.has(name)) return at.length === 0 ? name : `${name}[${plus(`${name}_at_`, flat)}]`;
    const { text } = base.get(name) as { text: string };
    return `w_[${plus(text, memberAt(name, member), flat)}]`;
  };
  const lines: string[] = [];
  const write = (step: Step, indent: string): void => {
    const extents = layout.extents.get(step.name) as readonly number[];
    const target = entry(
      step.name,
      step.member === undefined ? undefined : step.member.at === 'first' ? 'zero' : 'next',
      step.indices.map((i) => i.name),
    );
    const body = writeBody(routine, step, {
      constants: layout.constants,
      entry,
      unroll: 16,
      result: (value) => `${target} = ${value};`,
    });
    const open = step.indices.map(
      ({ name }, d) => `for (let ${name} = 0; ${name} < ${extents[d]}; ${name}++) {`,
    );
    const round = step.member?.at === 'next' ? `const ${step.member.k} = k_; ` : '';
    lines.push(`${indent}{ ${round}${open.join(' ')} ${body} ${'}'.repeat(open.length + 1)}`);
  };
  for (const step of layout.stepsAt('before')) write(step, '');
  if (layout.next.length > 0) {
    lines.push(`for (let k_ = 0; k_ < ${rounds}; k_++) {`);
    for (const step of layout.next) write(step, '  ');
    lines.push('}');
  }
  for (const step of layout.stepsAt('after')) write(step, '');
  for (const [name, { wanted, width }] of outputs) {
    if (wanted === 'all') continue;
    const from = plus(
      (base.get(name) as { text: string }).text,
      memberAt(name, isSequence(routine, name) ? 'last' : undefined),
    );
    lines.push(
      `for (let q_ = 0; q_ < ${width}; q_++) { w_[o_ + ${place.get(name)} + q_] = w_[${from} + q_]; }`,
    );
  }
  const scalar = (over: readonly string[]): boolean => over.length === 0;
  const opening = routine.inputs.map(({ name, over }) =>
    scalar(over) ? `const ${name} = ${name}_in_[row_];` : `const ${name}_at_ = row_ * ${widths.get(name)};`,
  );
  const parameters = [...routine.inputs.map(({ name, over }) => (scalar(over) ? `${name}_in_` : name)), 'w_'];
  const source = [
    `function(${parameters.join(', ')}) {`,
    'const row_ = this.thread.x;',
    `const o_ = ${shared} + row_ * ${own};`,
    ...opening,
    ...lines,
    'return 0;',
    '}',
  ].join('\n');
  const kernel = kernelOf(backend, source);
  return {
    sources: [source],
    compute(inputs, rows) {
      const w = new Float64Array(shared + rows * own);
      kernel(rows, [...routine.inputs.map(({ name }) => inputs.get(name) as KernelArgument), w]);
      const results = new Map<string, Float64Array>();
      for (const [name, { width }] of outputs) {
        const from = shared + (place.get(name) as number);
        const numbers = new Float64Array(width * rows);
        for (let row = 0; row < rows; row++)
          numbers.set(w.subarray(from + row * own, from + row * own + width), row * width);
        results.set(name, numbers);
      }
      return results;
    },
  };
}

const isSequence = ({ steps }: Routine, name: string): boolean =>
  steps.some((s) => s.name === name && s.member !== undefined);

/** An array that a step's kernel reads: an input, a step, or a member of a sequence. */
interface Read {
  readonly argument: string;
  readonly name: string;
  readonly member: Member | undefined;
}

interface StepKernel {
  readonly step: Step;
  readonly kernel: RawKernel;
  readonly reads: readonly Read[];
}

/** Each step as a kernel with one thread for each entry of its array. */
function stepwise(layout: Layout, backend: Backend): Made {
  const { routine, widths, rounds, outputs } = layout;
  const sources: string[] = [];
  const kernels = new Map<Step, StepKernel>();
  const kernelFor = (step: Step): StepKernel => {
    const reads = new Map<string, Read>();
    const body = writeBody(routine, step, {
      constants: layout.constants,
      entry(name, member, at) {
        const argument = `${name}_${member ?? 'in'}_`;
        reads.set(argument, { argument, name, member });
        const flat = flatten(at, layout.extents.get(name) as readonly number[]);
        return `${argument}[${plus(`row_ * ${widths.get(name)}`, flat)}]`;
      },
      result: (value) => `return ${value};`,
    });
    const extents = layout.extents.get(step.name) as readonly number[];
    const width = widths.get(step.name) as number;
    const index = step.indices.map(({ name }, d) => {
      const inner = extents.slice(d + 1).reduce((product, n) => product * n, 1);
      // A half keeps a quotient that is rounded from becoming the next integer.
      const whole = inner === 1 ? 'rest_' : `Math.floor((rest_ + 0.5) / ${inner})`;
      const last = d === step.indices.length - 1;
      return `const ${name} = ${whole};${last ? '' : ` rest_ = rest_ - ${name} * ${inner};`}`;
    });
    const round = step.member?.at === 'next' ? [`const ${step.member.k} = k_[0];`] : [];
    const parameters = [...[...reads.keys()], 'k_'];
    const source = [
      `function(${parameters.join(', ')}) {`,
      `const row_ = Math.floor((this.thread.x + 0.5) / ${width});`,
      `let rest_ = this.thread.x - row_ * ${width};`,
      ...index,
      ...round,
      body,
      '}',
    ].join('\n');
    sources.push(source);
    return { step, kernel: kernelOf(backend, source), reads: [...reads.values()] };
  };
  for (const step of routine.steps)
    if ((widths.get(step.name) as number) > 0) kernels.set(step, kernelFor(step));
  return {
    sources,
    compute(inputs, rows) {
      // A member of a sequence stands under its name and its place among two, or among all.
      const values = new Map<string, Float32Array>();
      const kept = new Map<string, Float32Array[]>();
      const execute = (step: Step, k: number): void => {
        const made = kernels.get(step);
        if (!made) return;
        const { name, member } = step;
        const args = made.reads.map((read): KernelArgument => {
          const input = inputs.get(read.name);
          if (input) return input;
          return values.get(`${read.name}/${whichMember(read.member, k, rounds)}`) as Float32Array;
        });
        const result = made.kernel(rows * (widths.get(name) as number), [...args, Float32Array.of(k)]);
        const which = member === undefined ? undefined : member.at === 'first' ? 0 : k + 1;
        values.set(`${name}/${which}`, result);
        if (member?.at === 'next') values.delete(`${name}/${k - 1}`);
        if (outputs.get(name)?.wanted === 'all') kept.set(name, [...(kept.get(name) ?? []), result]);
      };
      for (const step of layout.stepsAt('before')) execute(step, 0);
      for (let k = 0; k < rounds; k++) for (const step of layout.next) execute(step, k);
      for (const step of layout.stepsAt('after')) execute(step, 0);
      const results = new Map<string, Float32Array>();
      for (const [name, { wanted, width }] of outputs) {
        const one = widths.get(name) as number;
        const members =
          wanted === 'all'
            ? (kept.get(name) ?? [])
            : [
                values.get(`${name}/${isSequence(routine, name) ? rounds : undefined}`) ??
                  new Float32Array(0),
              ];
        const numbers = new Float32Array(width * rows);
        for (const [m, member] of members.entries()) {
          for (let row = 0; row < rows; row++)
            numbers.set(member.subarray(row * one, (row + 1) * one), row * width + m * one);
        }
        results.set(name, numbers);
      }
      return results;
    },
  };
}

function whichMember(member: Member | undefined, k: number, rounds: number): number | undefined {
  if (member === undefined) return undefined;
  return { zero: 0, now: k, next: k + 1, last: rounds }[member];
}
