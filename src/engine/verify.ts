/** Verifies claims: every part and every control is a task of its own, and what a claim comes to follows from them. */
import pLimit from 'p-limit';
import { ClaimResults, type TimedResult } from './claim-results.ts';
import type { Spent } from './context.ts';
import type { Library } from './library.ts';
import { loadWithLemmas, partGraph } from './part-graph.ts';
import type { ClaimResult } from './result.ts';
import type { Runner } from './runner.ts';
import type { Settings } from './settings.ts';
import { claimOf, type Task, taskKey, tasksOf } from './task.ts';

export interface VerifyOptions {
  readonly library: Library;
  /** Claims to verify, in this order. */
  readonly ids: readonly string[];
  readonly settings: Settings;
  readonly runner: Runner;
  /** Stop after the first claim, in this order, that is not verified. */
  readonly bail?: boolean;
  readonly signal?: AbortSignal;
  /** When a task begins: the claims whose parts and controls are being run. */
  readonly onProgress?: (running: readonly string[]) => void;
  /** In the order of the claims; `seconds` were spent on the claim's own parts and controls. */
  readonly onResult?: (result: ClaimResult, seconds: number, spent: Spent) => void;
}

export interface Verification {
  readonly results: readonly ClaimResult[];
  /** How the run came to its end. */
  readonly ended: 'complete' | 'interrupted' | 'bail';
}

/** Another worker starts for so many tasks: it takes as long to start as a few small ones take to run. */
const worthAWorker = 3;

/** The results are the same whatever the runner, but for what runs out of its time or memory. */
export async function verify(options: VerifyOptions): Promise<Verification> {
  const { ids, settings, runner, onProgress, onResult } = options;
  const bail = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, bail.signal]) : bail.signal;
  const limit = pLimit(runner.width);
  const library = options.library.importedBy((module) =>
    limit(() => {
      signal.throwIfAborted();
      return runner.load(module, signal);
    }),
  );
  const results: ClaimResult[] = [];
  let claims: ClaimResults | undefined;
  const report = (found: Iterable<TimedResult>): void => {
    for (const { result, seconds, spent } of found) {
      results.push(result);
      onResult?.(result, seconds, spent);
      if (!options.bail || result.verdict === 'verified') continue;
      bail.abort();
      return;
    }
  };
  const running: Task[] = [];
  const run = async (task: Task, into: ClaimResults): Promise<void> => {
    signal.throwIfAborted();
    running.push(task);
    onProgress?.([...new Set(running.map(claimOf))]);
    if ('node' in task) into.parts.set(taskKey(task), await runner.part(task, signal));
    else into.controls.set(taskKey(task), await runner.control(task, signal));
    running.splice(running.indexOf(task), 1);
    report(into.next());
  };
  try {
    await loadWithLemmas(library, ids);
    const graph = await partGraph(library, ids);
    const loaded = await Promise.all(ids.map((id) => library.load(id)));
    const wanted = loaded.map(({ claim }) => (claim ? tasksOf(claim, graph, settings) : []));
    const tasks = new Map(wanted.flat().map((task) => [taskKey(task), task]));
    claims = new ClaimResults(loaded, wanted, graph, settings);
    const into = claims;
    report(into.next());
    limit.concurrency = Math.min(runner.width, Math.ceil(tasks.size / worthAWorker) || 1);
    await Promise.all([...tasks.values()].map((task) => limit(run, task, into)));
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  if (bail.signal.aborted) return { results, ended: 'bail' };
  if (!options.signal?.aborted) return { results, ended: 'complete' };
  report(claims?.rest() ?? []);
  return { results, ended: 'interrupted' };
}
