/** The results of claims, from those of their parts and controls as these come in. */
import { concludePart } from './conclude-part.ts';
import type { Finding } from './context.ts';
import { worstVerdict } from './grade.ts';
import type { LoadedModule } from './library.ts';
import { type PartGraph, type PartNode, partKey } from './part-graph.ts';
import type { ClaimResult, PartResult, Verdict } from './result.ts';
import { seedOf } from './seed.ts';
import type { Settings } from './settings.ts';
import { type ControlOutcome, claimOf, controlKey, type PartOutcome, type Task, taskKey } from './task.ts';

export interface TimedResult {
  readonly result: ClaimResult;
  readonly seconds: number;
}

export class ClaimResults {
  /** What the tasks found, by key. */
  readonly parts = new Map<string, PartOutcome>();
  readonly controls = new Map<string, ControlOutcome>();
  private readonly concluded = new Map<string, PartResult>();
  private given = 0;

  /** `tasks` are those that each of the modules waits for. */
  constructor(
    private readonly modules: readonly LoadedModule[],
    private readonly tasks: readonly (readonly Task[])[],
    private readonly graph: PartGraph,
    private readonly settings: Settings,
  ) {}

  /** Further results, in the order of the claims, up to the first that is not complete. */
  *next(): Generator<TimedResult> {
    while (this.given < this.modules.length && this.isComplete(this.given)) yield this.take(this.given++);
  }

  /** All further results that are complete. */
  *rest(): Generator<TimedResult> {
    for (; this.given < this.modules.length; this.given++) {
      if (this.isComplete(this.given)) yield this.take(this.given);
    }
  }

  private isComplete(index: number): boolean {
    return (this.tasks[index] ?? []).every((task) => {
      const key = taskKey(task);
      return this.parts.has(key) || this.controls.has(key);
    });
  }

  private take(index: number): TimedResult {
    const module = this.modules[index] as LoadedModule;
    const { id } = module.module;
    const own = (this.tasks[index] ?? []).filter((task) => claimOf(task) === id).map(taskKey);
    const seconds = own.map((key) => (this.parts.get(key) ?? this.controls.get(key))?.seconds ?? 0);
    return { result: this.claim(module), seconds: seconds.reduce((a, b) => a + b, 0) };
  }

  private claim({ module: { id, topic }, claim, problems }: LoadedModule): ClaimResult {
    const seed = seedOf(this.settings.seed, id);
    if (!claim) {
      const nothing = { sources: [], references: [], parts: [], controls: [] };
      return { id, topic, title: id, ...nothing, verdict: 'error', seed, problems };
    }
    const parts = Object.keys(claim.parts).map((name) => this.part(partKey(id, name)));
    const verified = Object.keys(claim.controls).flatMap(
      (name) => this.controls.get(controlKey(id, name))?.found ?? [],
    );
    const findings: Finding[] = verified.flatMap((v) => v.findings);
    if (Object.values(claim.parts).every((p) => p.deferred !== undefined)) {
      findings.push({ verdict: 'inconclusive', problem: 'every part is deferred, so nothing is verified' });
    }
    const { title, sources, references } = claim;
    const verdict = verdictOf(parts, findings);
    const controls = verified.map((v) => v.control);
    const said = findings.map((f) => f.problem);
    return { id, topic, title, sources, references, verdict, seed, parts, controls, problems: said };
  }

  /** The result of a part, after those that it rests on. */
  private part(key: string): PartResult {
    const known = this.concluded.get(key);
    if (known) return known;
    const node = this.graph.get(key) as PartNode;
    const outcome = this.parts.get(key) as PartOutcome;
    // A part that was not read, on a cycle say, rests on nothing.
    const uses = outcome.found.stated ? node.uses : [];
    const used = new Map(uses.map((k) => [k, this.part(k)]));
    const result = concludePart(node, outcome.found, used);
    this.concluded.set(key, result);
    return result;
  }
}

/** Deferred parts are shown and counted, and say nothing. */
function verdictOf(parts: readonly PartResult[], findings: readonly Finding[]): Verdict {
  const stated = parts.filter((p) => p.deferred === undefined);
  return worstVerdict([...stated.map((p) => p.verdict), ...findings.map((f) => f.verdict)]);
}
