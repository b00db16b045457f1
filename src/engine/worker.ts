/** What a worker thread of the pool does. Errors of modules and tasks are results; whatever rejects is a fault of the engine. */
import type { Backend } from '../compute/arithmetic.ts';
import type { BackendReport } from '../compute/backends.ts';
import type { ModuleFile } from './find-modules.ts';
import { importModule, type LoadedModule } from './library.ts';
import type { ControlOutcome, ControlTask, PartOutcome, PartTask } from './task.ts';

// Begun at once, so that it loads while the first modules are imported.
const engine = Promise.all([import('./run-task.ts'), import('./collaborators.ts')]);
engine.catch(() => undefined);

export const load = (module: ModuleFile): Promise<LoadedModule> => importModule(module);

export async function part(task: PartTask): Promise<PartOutcome> {
  const [{ runPartTask }, { collaborators }] = await engine;
  return runPartTask(task, collaborators);
}

export async function measured(backends: readonly Backend[]): Promise<BackendReport[]> {
  const { backendReport } = await import('../compute/backends.ts');
  return backends.map(backendReport);
}

export async function control(task: ControlTask): Promise<ControlOutcome> {
  const [{ runControlTask }, { collaborators }] = await engine;
  return runControlTask(task, collaborators);
}
