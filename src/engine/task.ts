/** The pieces of work of a run: parts and controls. None waits for another, and what crosses threads is plain data. */
import type { Claim } from '../proof/claim.ts';
import type { Spent, VerifiedControl } from './context.ts';
import { type PartGraph, type PartNode, partKey } from './part-graph.ts';
import type { PartRun } from './run-part.ts';
import type { Settings } from './settings.ts';

export type Task = PartTask | ControlTask;

export interface PartTask {
  readonly node: PartNode;
  /** The part and those that it uses. */
  readonly graph: PartGraph;
  readonly settings: Settings;
}

export interface ControlTask {
  readonly claim: Claim;
  readonly control: string;
  readonly settings: Settings;
}

/** What came out, and how long it took. */
export interface Outcome<T> {
  readonly found: T;
  readonly seconds: number;
  /** On what; the rest goes to reading and to starting. */
  readonly spent: Spent;
}

export type PartOutcome = Outcome<PartRun>;
export type ControlOutcome = Outcome<VerifiedControl>;

/** `claim, part p` or `claim, control c`, for messages. */
export const taskName = (task: Task): string =>
  'node' in task
    ? `${task.node.claim.id}, part ${task.node.name}`
    : `${task.claim.id}, control ${task.control}`;

/** The claim that a task belongs to. */
export const claimOf = (task: Task): string => ('node' in task ? task.node.claim.id : task.claim.id);

export const controlKey = (claim: string, control: string): string => `${claim}#${control}`;

/** The key of a task among those of a run. */
export const taskKey = (task: Task): string =>
  'node' in task ? task.node.key : controlKey(task.claim.id, task.control);

/** The tasks of one claim: the parts that it rests on before those that rest on them, then its controls. */
export function tasksOf(claim: Claim, graph: PartGraph, settings: Settings): Task[] {
  const tasks: Task[] = [];
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const node = graph.get(key);
    if (seen.has(key) || !node) return;
    seen.add(key);
    // A part with problems of its own, such as a cycle, is not run, so what it uses does not matter.
    if (node.problems.length === 0) node.uses.forEach(visit);
    const near = [key, ...node.uses].flatMap((k) => {
      const found = graph.get(k);
      return found ? [[k, found] as const] : [];
    });
    tasks.push({ node, graph: new Map(near), settings });
  };
  for (const name of Object.keys(claim.parts)) visit(partKey(claim.id, name));
  for (const control of Object.keys(claim.controls)) tasks.push({ claim, control, settings });
  return tasks;
}
