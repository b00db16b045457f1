/** What a worker thread does for `lemmata mutate`. Whoever interrupts it ends the thread. */
import type { Mutant } from './mutants.ts';
import { inThisThread, type MutationTask } from './runner.ts';

const forever = new AbortController().signal;

export default (task: MutationTask): Promise<readonly Mutant[]> => inThisThread.mutants(task, forever);
