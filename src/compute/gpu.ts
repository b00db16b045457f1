/** gpu.js, one context for each backend, created when first needed. */
import { createRequire } from 'node:module';
import type { GPU, IKernelRunShortcut } from 'gpu.js';
import type { Backend } from './arithmetic.ts';

const contexts = new Map<Backend, GPU>();

export type KernelArgument = Float64Array | Float32Array;

/** A kernel of one dimension, from source text; what it returns is float32. */
export type RawKernel = (count: number, args: readonly KernelArgument[]) => Float32Array;

/** Compiles source text. Loops in it have literal ends; sizes of arguments may change from call to call. */
export function kernelOf(backend: Backend, source: string): RawKernel {
  let gpu = contexts.get(backend);
  if (!gpu) {
    // Loaded with the first kernel: many commands and some claims need none.
    const { GPU: Context }: typeof import('gpu.js') = createRequire(import.meta.url)('gpu.js');
    gpu = new Context({ mode: backend });
    contexts.set(backend, gpu);
  }
  const kernel: IKernelRunShortcut = gpu.createKernel(source, {
    output: [1],
    dynamicOutput: true,
    dynamicArguments: true,
    ...(backend === 'webasm' ? { threads: 1 } : {}),
  });
  return (count, args) => {
    kernel.setOutput([count]);
    const run = kernel as unknown as (...a: KernelArgument[]) => Float32Array;
    // The next call may reuse what this one returned.
    return Float32Array.from(run(...args));
  };
}
