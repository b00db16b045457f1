/** gpu.js, one context for each backend, created when first needed. */
import { createRequire } from 'node:module';
import type { GPU, IKernelRunShortcut } from 'gpu.js';
import { type Backend, NotCompilable } from './arithmetic.ts';

const contexts = new Map<Backend, GPU>();

export type KernelArgument = Float64Array | Float32Array;

/** A kernel of one dimension, from source text; what it returns is float32. */
export type RawKernel = (count: number, args: readonly KernelArgument[]) => Float32Array;

/** Compiles `function(…) {…}`, which reads its row in `this.thread.x`. Loops in it have literal ends; sizes of arguments may change from call to call. */
export function kernelOf(backend: Backend, source: string): RawKernel {
  if (backend === 'cpu') return native(source);
  const run = started(backend, source, { threads: 1 });
  return (count, args) => {
    const results = run.call(count, args);
    // gpu.js takes another backend where it cannot translate a kernel; its arithmetic is not the one that was bounded.
    const { fallbackReason } = run.kernel as unknown as { fallbackReason?: string };
    if (fallbackReason) throw new NotCompilable(`gpu.js makes no kernel for ${backend}: ${fallbackReason}`);
    // The next call may reuse what this one returned.
    return Float32Array.from(results);
  };
}

function started(backend: Backend, text: string, only: object) {
  let gpu = contexts.get(backend);
  if (!gpu) {
    // Loaded with the first kernel: many commands and some claims need none.
    const { GPU: Context }: typeof import('gpu.js') = createRequire(import.meta.url)('gpu.js');
    gpu = new Context({ mode: backend });
    contexts.set(backend, gpu);
  }
  const options = { output: [1], dynamicOutput: true, dynamicArguments: true, ...only };
  const kernel: IKernelRunShortcut = gpu.createKernel(text, options);
  const run = kernel as unknown as (...a: KernelArgument[]) => Float32Array;
  return {
    kernel,
    call: (count: number, args: readonly KernelArgument[]): Float32Array => {
      kernel.setOutput([count]);
      return run(...args);
    },
  };
}

/** One row of a kernel on `cpu`. */
type Row = (x: number, ...args: readonly KernelArgument[]) => number;

const loops = new Map<number, ReturnType<typeof started>>();

/**
 * On `cpu` the text is JavaScript already. To have gpu.js translate it to the same text takes ten times as long as all the rest of
 * making a kernel, and to have it make a kernel that calls it almost as long as compiling it; so it makes one for each number of arguments,
 * which calls the function that computes a row where it is told. In parentheses a function is compiled when it is read, not once
 * more when it is called; and before V8 optimises it, a function of `Math` is found sooner under a name of its own.
 */
function native(source: string): RawKernel {
  const text = source.replace('function(', 'function row(thread_x, ').replaceAll('this.thread.x', 'thread_x');
  const functions = [...new Set(text.match(/\bMath\.\w+/g))].map(
    (f) => `const ${f.replace('.', '_')} = ${f};`,
  );
  const row: Row = new Function(
    [...functions, `return (${text.replaceAll('Math.', 'Math_')});`].join('\n'),
  )();
  return (count, args) => {
    const loop = loopOver(args.length);
    (loop.kernel.kernel as unknown as { row: Row }).row = row;
    return loop.call(count, args);
  };
}

/** gpu.js's loop over rows, for kernels with so many arguments. */
function loopOver(count: number) {
  let loop = loops.get(count);
  if (!loop) {
    const names = Array.from({ length: count }, (_, k) => `a${k}`).join(', ');
    const row = `(${['x', names].filter(Boolean).join(', ')})`;
    loop = started('cpu', `function(${names}) { return row${row.replace('x', 'this.thread.x')}; }`, {
      injectedNative: `const row = ${row} => this.row${row};`,
      returnType: 'Number' as const,
    });
    loops.set(count, loop);
  }
  return loop;
}
