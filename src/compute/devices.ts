/**
 * Backends that a user may install, found when they are asked for: `webgpu` (the package of that name and a Vulkan driver) and
 * `headlessgl` (the package `gl`). They are measured; no bound is known for them.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { GPU } from 'gpu.js';
import type { KernelArgument } from './gpu.ts';

export const devices = ['webgpu', 'headlessgl'] as const;
export type Device = (typeof devices)[number];

/** Runs a kernel's text once. */
export type Execute = (
  source: string,
  count: number,
  args: readonly KernelArgument[],
) => Promise<ArrayLike<number>>;

export interface OpenedDevice {
  readonly name: string;
  readonly execute: Execute;
  readonly close: () => Promise<void>;
}

/** Opens a device; a text says why there is none. */
export async function openDevice(device: Device): Promise<OpenedDevice | string> {
  const name = device === 'webgpu' ? await webgpuAdapter() : undefined;
  if (name !== undefined && 'absent' in name) return name.absent;
  const { GPU: Context }: typeof import('gpu.js') = createRequire(import.meta.url)('gpu.js');
  if (device === 'headlessgl' && !Context.isHeadlessGLSupported)
    return 'no package gl that works here (npm install gl; it compiles for minutes and needs X11 headers)';
  const gpu: GPU = new Context({ mode: device });
  const execute: Execute = async (source, count, args) => {
    const kernel = gpu.createKernel(source, { output: [count], precision: 'single' });
    const run = kernel as unknown as (...a: KernelArgument[]) => Promise<Float32Array>;
    const results = await run(...args);
    const { fallbackReason } = kernel as unknown as { fallbackReason?: string };
    if (fallbackReason) throw new Error(`gpu.js would run it on cpu: ${fallbackReason}`);
    return results;
  };
  return { name: name?.found ?? 'headless-gl', execute, close: async () => void (await gpu.destroy()) };
}

/** The parts of WebGPU that are used here; the package that has them is no dependency. */
interface WebgpuPackage {
  readonly create: (flags: readonly string[]) => NavigatorGpu;
  readonly globals: object;
}
interface NavigatorGpu {
  requestAdapter(): Promise<{
    readonly info?: { readonly description?: string; readonly device?: string };
  } | null>;
}

/** Makes `navigator.gpu`, where gpu.js looks for it. */
async function webgpuAdapter(): Promise<{ readonly found: string } | { readonly absent: string }> {
  const none = { absent: 'no package webgpu (npm install webgpu@0.6.2)' };
  const path = installed('webgpu');
  if (path === undefined) return none;
  try {
    const { create, globals } = (await import(path)) as Partial<WebgpuPackage>;
    // A project that wants none of its binaries puts an empty package in its place.
    if (!create || !globals) return none;
    const gpu = create([]);
    Object.assign(globalThis, globals);
    Object.defineProperty(globalThis, 'navigator', { value: { gpu }, configurable: true });
    const adapter = await gpu.requestAdapter();
    if (!adapter) return { absent: 'no adapter: it needs a Vulkan driver (of Mesa, 25 or newer)' };
    return { found: adapter.info?.description || adapter.info?.device || 'webgpu' };
  } catch (error) {
    return { absent: `the package webgpu does not load: ${(error as Error).message}` };
  }
}

/** Where a package is installed: for whoever runs the command, or beside Lemmata. */
function installed(name: string): string | undefined {
  for (const from of [join(process.cwd(), 'package.json'), import.meta.url]) {
    try {
      return createRequire(from).resolve(name);
    } catch {
      // Not there.
    }
  }
  return undefined;
}
