/** Five workloads of ours on a backend: four algorithms, and a claim with its error bounds. */
import matrixProduct from '../../kernels/matrix-product.ts';
import sinkhorn from '../../kernels/sinkhorn.ts';
import softmaxCrossEntropy from '../../kernels/softmax-cross-entropy.ts';
import valueIteration from '../../kernels/value-iteration.ts';
import type { Backend } from '../../src/compute/arithmetic.ts';
import { compileRoutine } from '../../src/compute/run-routine.ts';
import { routineOf } from '../../src/engine/routines.ts';
import type { Algorithm } from '../../src/index.ts';
import { judgeOnly, measure } from './contraction.ts';

/** Instances at a time. */
const batch = 1024;

/** A run of `batch` instances, made ready. */
type Ready = (backend: Backend) => () => void;

const algorithm = (
  value: Algorithm,
  sizes: Readonly<Record<string, number>>,
  naturals: Readonly<Record<string, number>> = {},
  gives: readonly string[] = value.gives,
): Ready => {
  const routine = routineOf(value);
  const inputs = new Map(
    routine.inputs.map(({ name, over }, n) => {
      const width = over.reduce((product, set) => product * (sizes[set] as number), 1);
      let state = 1 + n;
      const next = (): number => {
        state = (state * 48271) % 0x7fffffff;
        return 0.125 + (0.875 * state) / 0x7fffffff;
      };
      return [name, Float64Array.from({ length: width * batch }, next)] as const;
    }),
  );
  return (backend) => {
    const shape = { sizes: new Map(Object.entries(sizes)), naturals: new Map(Object.entries(naturals)) };
    const wanted = new Map(gives.map((name) => [name, 'last' as const]));
    const { run } = compileRoutine(routine, shape, wanted, backend);
    return () => run(inputs, batch);
  };
};

export interface Workload {
  /** What the rivals call it. */
  readonly name: string;
  readonly title: string;
  /** Instances per second of processor, measured on about `count` of them. */
  readonly rate: (backend: Backend, count: number, seed: string) => number;
}

const ofAlgorithm = (name: string, title: string, ready: Ready): Workload => {
  const made = new Map<Backend, () => void>();
  return {
    name,
    title,
    rate(backend, count) {
      const run = made.get(backend) ?? ready(backend);
      made.set(backend, run);
      run();
      const started = process.cpuUsage();
      let done = 0;
      for (; done < count; done += batch) run();
      const { user, system } = process.cpuUsage(started);
      return (done * 1e6) / (user + system);
    },
  };
};

export const workloads: readonly Workload[] = [
  ofAlgorithm('backup', 'Bellman backup 16×4', algorithm(valueIteration, { S: 16, A: 4 }, { rounds: 1 })),
  ofAlgorithm('product', '16×16 matrix product', algorithm(matrixProduct, { I: 16, J: 16, K: 16 })),
  ofAlgorithm('cross-entropy', 'softmax cross-entropy 64', algorithm(softmaxCrossEntropy, { I: 64 })),
  ofAlgorithm(
    'sinkhorn',
    'Sinkhorn, 100 rounds on 16×16',
    algorithm(sinkhorn, { I: 16, J: 16 }, { rounds: 100 }),
  ),
  {
    name: 'judge',
    title: 'Bellman claim judged, with bounds',
    rate: (backend, count) => judgeOnly(count, backend),
  },
  {
    name: 'contraction',
    title: 'Bellman claim, generated and judged, with bounds',
    rate: (backend, count, seed) => measure(count, 1, backend, seed).perSecond,
  },
];
