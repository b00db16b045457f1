/** Where modules are imported and tasks are run: in this thread, or (pool.ts) on several others. */

import type { Backend } from '../compute/arithmetic.ts';
import type { BackendReport } from '../compute/backends.ts';
import type { ModuleFile } from './find-modules.ts';
import { importModule, type LoadedModule } from './library.ts';
import type { Collaborators } from './ports.ts';
import type { ControlOutcome, ControlTask, PartOutcome, PartTask } from './task.ts';

/** A method rejects when its signal says so, and not because of what an author wrote. */
export interface Runner {
  /** So many things may be asked for at a time. */
  readonly width: number;
  load(module: ModuleFile, signal: AbortSignal): Promise<LoadedModule>;
  part(task: PartTask, signal: AbortSignal): Promise<PartOutcome>;
  control(task: ControlTask, signal: AbortSignal): Promise<ControlOutcome>;
  /** What was measured of backends, where tasks are run; no signal ends it, since it is asked for when all else is done. */
  measured(backends: readonly Backend[]): Promise<readonly BackendReport[]>;
  /** Nothing can be asked for any more; a second time it changes nothing. */
  close(): Promise<void>;
}

/** One thing after the other in this thread. A signal gets through between two batches of instances only, and there are no limits of time and memory. */
export const inThisThread = (collaborators: Collaborators): Runner => ({
  width: 1,
  load: importModule,
  part: async (task, signal) => (await tasks()).runPartTask(task, collaborators, signal),
  control: async (task, signal) => (await tasks()).runControlTask(task, collaborators, signal),
  measured: async (backends) => {
    const { backendReport } = await import('../compute/backends.ts');
    return backends.map(backendReport);
  },
  close: async () => undefined,
});

// Loaded when a task is run here: it brings all that reads and executes terms.
const tasks = () => import('./run-task.ts');
