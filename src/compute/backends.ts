/**
 * Which backends there are, and what bounds may rest on each. What a bound needs is documented of a backend or it is not; a
 * measurement can only refute it. Where something is refuted, the bounds that need it are refused.
 */
import { type Arithmetic, arithmeticOf, type Backend, float32 } from './arithmetic.ts';
import { type Device, type Execute, openDevice } from './devices.ts';
import { type KernelArgument, kernelOf } from './gpu.ts';
import { kernelText, type Measurement, type Probe, probesOf } from './measurement.ts';
import { type Refusal, refusalsOf } from './refusals.ts';

export interface BackendReport {
  readonly backend: Backend | Device;
  /** What computes there, where it says so. */
  readonly name?: string;
  /** Why it is not there. */
  readonly absent?: string;
  readonly measured?: Measurement;
  readonly refused: readonly Refusal[];
}

export const allBackends: readonly Backend[] = ['cpu', 'webasm'];

/** Why no bound can be had on a backend; undefined when some can. */
export const uselessBecause = ({ absent, refused }: BackendReport): string | undefined =>
  absent ?? refused.find((r) => r.bounds === 'all')?.reason;

/** So many arguments of each operation do before a backend is used; `lemmata doctor` takes more. */
const atFirst = 24;

const reports = new Map<Backend, BackendReport>();

/** What was measured of a backend, once in a process. */
export function backendReport(backend: Backend): BackendReport {
  let report = reports.get(backend);
  if (!report) {
    report = measure(backend, atFirst);
    reports.set(backend, report);
  }
  return report;
}

/** Measures a backend with about `points` arguments for each operation. */
export function measure(backend: Backend, points: number): BackendReport {
  const arithmetic = arithmeticOf(backend);
  const { probes, result } = probesOf(arithmetic, points);
  for (const probe of probes) {
    try {
      probe.read(run(arithmetic, probe));
    } catch (error) {
      probe.failed(`it does not run here: ${(error as Error).message}`);
    }
  }
  return { backend, measured: result(), refused: refusalsOf(result()) };
}

/** A kernel's results, in full precision: on cpu they leave it through an array. */
function run({ backend }: Arithmetic, probe: Probe): ArrayLike<number> {
  const cpu = backend === 'cpu';
  const arrays = Object.values(probe.arrays).map(
    (numbers): KernelArgument => (cpu ? Float64Array.from(numbers) : Float32Array.from(numbers)),
  );
  const w = new Float64Array(probe.count);
  const results = kernelOf(backend, kernelText(probe, cpu))(probe.count, cpu ? [...arrays, w] : arrays);
  return cpu ? w : results;
}

/**
 * What the standards behind these backends leave open, whatever a device does today. WGSL: W3C, WebGPU Shading Language, section
 * "Floating Point Evaluation"; GLSL ES: Khronos, The OpenGL ES Shading Language 1.00, section 4.5.
 */
const undocumented: Readonly<Record<Device, string>> = {
  webgpu: 'WGSL lets sums be regrouped, NaN and infinities be taken for absent, and subnormals for zero',
  headlessgl: 'GLSL ES promises neither rounding, nor NaN, nor infinities, nor subnormals',
};

/** Measures a device that a user may have installed. */
export async function measureDevice(device: Device, points: number): Promise<BackendReport> {
  const opened = await openDevice(device);
  if (typeof opened === 'string') return { backend: device, absent: opened, refused: [] };
  const { probes, result } = probesOf(float32, points);
  for (const probe of probes) await runOn(opened.execute, probe);
  await opened.close();
  const refused: Refusal[] = [{ bounds: 'all', reason: undocumented[device] }, ...refusalsOf(result())];
  return { backend: device, name: opened.name, measured: result(), refused };
}

/** What is measured of any backend before it is used. */
export const measured = async (backend: Backend | Device): Promise<BackendReport> =>
  backend === 'cpu' || backend === 'webasm' ? backendReport(backend) : measureDevice(backend, atFirst);

async function runOn(execute: Execute, probe: Probe): Promise<void> {
  const arrays = Object.values(probe.arrays).map((numbers) => Float32Array.from(numbers));
  try {
    probe.read(await execute(kernelText(probe, false), probe.count, arrays));
  } catch (error) {
    probe.failed(`it does not run here: ${(error as Error).message}`);
  }
}

/**
 * The backend to use. `auto` is `cpu`: without a GPU it computes in float64 at the speed at which `webasm` computes in float32,
 * so it decides more instances by itself. Throws an Error for a backend on which no bound holds.
 */
export function chooseBackend(wanted: 'auto' | Backend): Backend {
  const backend = wanted === 'auto' ? 'cpu' : wanted;
  const reason = uselessBecause(backendReport(backend));
  if (reason !== undefined) throw new Error(refusedText(backend, reason));
  return backend;
}

/** The documented arithmetic of a backend, without the functions whose bounds are refused. */
export function soundArithmetic(backend: Backend): Arithmetic {
  const documented = arithmeticOf(backend);
  const { refused } = backendReport(backend);
  if (refused.length === 0) return documented;
  return { ...documented, refused: new Map(refused.map((r) => [r.bounds, r.reason])) };
}

/** The message for whoever asked for a backend that is not to be had. */
export const refusedText = (backend: Backend | Device, reason: string): string =>
  `the backend ${backend} cannot be used: ${reason}; see lemmata doctor`;
