/** The results of claims, from those of their parts and controls as these come in. */
import type { Claim } from '../proof/claim.ts';
import { concludePart } from './conclude-part.ts';
import type { Finding, Spent } from './context.ts';
import { worstVerdict } from './grade.ts';
import type { LoadedModule } from './library.ts';
import { identifierOf, mathematicsOf } from './mathematics.ts';
import { type PartGraph, type PartNode, partKey } from './part-graph.ts';
import type { ClaimResult, PartResult, Verdict } from './result.ts';
import { seedOf } from './seed.ts';
import type { Settings } from './settings.ts';
import { type ControlOutcome, claimOf, controlKey, type PartOutcome, type Task, taskKey } from './task.ts';

export interface TimedResult {
  readonly result: ClaimResult;
  readonly seconds: number;
  readonly spent: Spent;
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
    const spent: Spent = new Map();
    let seconds = 0;
    for (const key of own) {
      const outcome = this.parts.get(key) ?? this.controls.get(key);
      seconds += outcome?.seconds ?? 0;
      for (const [on, s] of outcome?.spent ?? []) spent.set(on, (spent.get(on) ?? 0) + s);
    }
    return { result: this.claim(module), seconds, spent };
  }

  private claim({ module: { id, topic }, claim, source, problems }: LoadedModule): ClaimResult {
    const seed = seedOf(this.settings.seed, id);
    if (!claim) {
      const nothing = { sources: [], references: [], given: [], definitions: [], parts: [], controls: [] };
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
    const mathematics = mathematicsOf(claim);
    return {
      id,
      identifier: identifierOf(id, mathematics),
      topic,
      title,
      sources,
      references,
      ...this.vocabulary(claim),
      verdict,
      seed,
      parts,
      controls,
      problems: findings.map((f) => f.problem),
      lemmas: this.lemmas(claim),
      ...(source === undefined ? {} : { source }),
      mathematics,
    };
  }

  /** What a whole claim declares and defines, each as the first part has it that does not define it anew. */
  private vocabulary(claim: Claim): Pick<ClaimResult, 'given' | 'definitions'> {
    const found = Object.keys(claim.parts).flatMap(
      (name) => this.parts.get(partKey(claim.id, name))?.found.claim ?? [],
    );
    return {
      given: once(found.flatMap((f) => f.given)),
      definitions: once(found.flatMap((f) => f.definitions)),
    };
  }

  /** The identifiers of the claims that a claim rests on. */
  private lemmas(claim: Claim): string[] {
    const seen = new Set<string>();
    const found = new Map<string, string>();
    const visit = (key: string): void => {
      const node = this.graph.get(key);
      if (!node || seen.has(key)) return;
      seen.add(key);
      if (node.claim.id !== claim.id && !found.has(node.claim.id))
        found.set(node.claim.id, identifierOf(node.claim.id, mathematicsOf(node.claim)));
      node.uses.forEach(visit);
    };
    for (const name of Object.keys(claim.parts)) visit(partKey(claim.id, name));
    return [...found.values()].sort();
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

const once = <T extends { readonly name: string }>(items: readonly T[]): T[] => {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.name)) first.set(item.name, item);
  return [...first.values()];
};

/** Deferred parts are shown and counted, and say nothing. */
function verdictOf(parts: readonly PartResult[], findings: readonly Finding[]): Verdict {
  const stated = parts.filter((p) => p.deferred === undefined);
  return worstVerdict([...stated.map((p) => p.verdict), ...findings.map((f) => f.verdict)]);
}
