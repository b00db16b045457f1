/** Worker threads that make the mutants of one part after another. */
import { threads } from '../engine/pool.ts';
import type { MutationRunner } from './runner.ts';

/** Threads start when they are needed, at most `jobs`. */
export function pool(jobs: number): MutationRunner {
  const workers = threads(new URL('./worker.ts', import.meta.url), jobs);
  return {
    width: jobs,
    mutants: (task, signal) => workers.run(task, { signal }),
    close: () => workers.destroy(),
  };
}
