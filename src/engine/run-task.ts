/** Runs tasks in the thread that asks. Each one reads its texts anew, so that nothing depends on what ran before it. */

import { type Spent, timed, type VerifiedControl } from './context.ts';
import { lookupIn } from './lookup.ts';
import type { Collaborators } from './ports.ts';
import { type PartRun, runPart } from './run-part.ts';
import type { ControlTask, Outcome, PartTask } from './task.ts';
import { verifyControl } from './verify-control.ts';

/** Throws only when the run is interrupted. */
export const runPartTask = (
  { node, graph, settings }: PartTask,
  collaborators: Collaborators,
  signal?: AbortSignal,
): Promise<Outcome<PartRun>> =>
  outcomeOf((spent) => runPart(node, { settings, collaborators, lookup: lookupIn(graph), signal, spent }));

/** Throws only when the run is interrupted. */
export const runControlTask = (
  { claim, control, settings }: ControlTask,
  collaborators: Collaborators,
  signal?: AbortSignal,
): Promise<Outcome<VerifiedControl>> =>
  outcomeOf((spent) =>
    timed(spent, 'controls', () =>
      verifyControl(claim, control, { settings, collaborators, lookup: lookupIn(new Map()), signal }),
    ),
  );

async function outcomeOf<T>(run: (spent: Spent) => Promise<T>): Promise<Outcome<T>> {
  const begun = performance.now();
  const spent: Spent = new Map();
  const found = await run(spent);
  return { found, seconds: (performance.now() - begun) / 1000, spent };
}
