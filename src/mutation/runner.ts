/** Where the mutants of parts are made: in this thread, or (pool.ts) on several others. */
import { lookupIn } from '../engine/lookup.ts';
import type { PartTask } from '../engine/task.ts';
import { statedBy } from './judge.ts';
import { type Mutant, mutants } from './mutants.ts';

export interface MutationTask extends Pick<PartTask, 'node' | 'graph'> {
  /** Changes of each line, evenly spread over all that there are. */
  readonly changesPerLine: number;
}

export interface MutationRunner {
  /** So many parts may be asked about at a time. */
  readonly width: number;
  /** All mutants of a part. Rejects when the signal says so. */
  mutants(task: MutationTask, signal: AbortSignal): Promise<readonly Mutant[]>;
  close(): Promise<void>;
}

/** A signal gets through between two mutants. */
export const inThisThread: MutationRunner = {
  width: 1,
  async mutants({ node, graph, changesPerLine }, signal) {
    const found: Mutant[] = [];
    for await (const mutant of mutants(statedBy(node), { lookup: lookupIn(graph), changesPerLine })) {
      signal.throwIfAborted();
      found.push(mutant);
    }
    return found;
  },
  close: async () => undefined,
};
