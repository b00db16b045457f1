/** The pieces of work of a run: parts and controls. None waits for another, and what crosses threads is plain data. */
import type { Claim, Part } from '../proof/claim.ts';
import type { Spent, VerifiedControl } from './context.ts';
import { type PartGraph, type PartNode, partKey } from './part-graph.ts';
import type { PartRun } from './run-part.ts';
import type { Settings } from './settings.ts';

export type Task = PartTask | ControlTask;

export interface PartTask {
  /** Of its claim, without the other parts and the controls: what crosses threads is copied. */
  readonly node: PartNode;
  /** The part and those that it uses, these without their derivations. */
  readonly graph: PartGraph;
  readonly settings: Settings;
}

export interface ControlTask {
  /** Without other controls and parts. */
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
    const own = alone(node, node.part);
    const near = node.uses.flatMap((k) => {
      const used = k === key ? undefined : graph.get(k);
      return used ? [[k, alone(used, stated(used.part))] as const] : [];
    });
    tasks.push({ node: own, graph: new Map([[key, own], ...near]), settings });
  };
  for (const name of Object.keys(claim.parts)) visit(partKey(claim.id, name));
  for (const [name, control] of Object.entries(claim.controls)) {
    const part = claim.parts[control.part];
    const parts = part ? { [control.part]: stated(part) } : {};
    tasks.push({ claim: { ...claim, parts, controls: { [name]: control } }, control: name, settings });
  }
  return tasks;
}

/** A part in a claim that has no other. */
const alone = (node: PartNode, part: Part): PartNode => ({
  ...node,
  part,
  claim: { ...node.claim, parts: { [node.name]: part }, controls: {} },
});

const stated = ({ derivation: _, ...part }: Part): Part => part;
