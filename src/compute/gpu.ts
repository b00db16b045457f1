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
  let gpu = contexts.get(backend);
  if (!gpu) {
    // Loaded with the first kernel: many commands and some claims need none.
    const { GPU: Context }: typeof import('gpu.js') = createRequire(import.meta.url)('gpu.js');
    gpu = new Context({ mode: backend });
    contexts.set(backend, gpu);
  }
  const { text, only } = backend === 'cpu' ? native(source) : { text: source, only: { threads: 1 } };
  const options = { output: [1], dynamicOutput: true, dynamicArguments: true, ...only };
  const kernel: IKernelRunShortcut = gpu.createKernel(text, options);
  return (count, args) => {
    kernel.setOutput([count]);
    const run = kernel as unknown as (...a: KernelArgument[]) => Float32Array;
    const results = run(...args);
    // gpu.js takes another backend where it cannot translate a kernel; its arithmetic is not the one that was bounded.
    const { fallbackReason } = kernel as unknown as { fallbackReason?: string };
    if (fallbackReason) throw new NotCompilable(`gpu.js makes no kernel for ${backend}: ${fallbackReason}`);
    // The next call may reuse what this one returned.
    return Float32Array.from(results);
  };
}

/**
 * On `cpu` the text is JavaScript already, so gpu.js is given it as it stands, and translates a call of it: translating it to the same text
 * takes ten times as long as all the rest of making a kernel. In parentheses a function is compiled when it is read, not once more when
 * it is called; and before V8 optimises it, a function of `Math` is found sooner under a name of its own.
 */
function native(source: string) {
  const parameters = (/^function\(([^)]*)\)/.exec(source)?.[1] ?? '').split(', ').filter(Boolean);
  const row = source.replace('function(', 'function row(thread_x, ').replaceAll('this.thread.x', 'thread_x');
  const functions = [...new Set(row.match(/\bMath\.\w+/g))].map(
    (f) => `const ${f.replace('.', '_')} = ${f};`,
  );
  const call = `row(${['this.thread.x', ...parameters].join(', ')})`;
  return {
    text: `function(${parameters.join(', ')}) { return ${call}; }`,
    only: {
      injectedNative: [...functions, `const row = (${row.replaceAll('Math.', 'Math_')});`].join('\n'),
      returnType: 'Number' as const,
    },
  };
}
