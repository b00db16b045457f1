/** Verifies claims, one after the other, each part once however many rest on it. */
import type { Context, Finding } from './context.ts';
import { worstVerdict } from './grade.ts';
import type { Library } from './library.ts';
import { lookupIn } from './lookup.ts';
import { type PartGraph, type PartNode, partGraph, partKey } from './part-graph.ts';
import type { Collaborators } from './ports.ts';
import type { ClaimResult, ControlResult, PartResult, Verdict } from './result.ts';
import { seedOf } from './seed.ts';
import type { Settings } from './settings.ts';
import { verifyControl } from './verify-control.ts';
import { verifyPart } from './verify-part.ts';

export interface VerifyOptions {
  readonly library: Library;
  /** Claims to verify, in this order. */
  readonly ids: readonly string[];
  readonly settings: Settings;
  readonly collaborators: Collaborators;
  /** Stop after the first claim that is not verified. */
  readonly bail?: boolean;
  readonly signal?: AbortSignal;
  readonly onStart?: (id: string) => void;
  readonly onResult?: (result: ClaimResult) => void;
}

export interface Verification {
  readonly results: readonly ClaimResult[];
  /** How the run came to its end. */
  readonly ended: 'complete' | 'interrupted' | 'bail';
}

export async function verify(options: VerifyOptions): Promise<Verification> {
  const { library, ids, signal } = options;
  const graph = await partGraph(library, ids);
  const parts = new Parts(graph, options);
  const results: ClaimResult[] = [];
  for (const id of ids) {
    options.onStart?.(id);
    let result: ClaimResult;
    try {
      signal?.throwIfAborted();
      result = await verifyClaim(id, parts, options);
    } catch (error) {
      if (signal?.aborted) return { results, ended: 'interrupted' };
      throw error;
    }
    results.push(result);
    options.onResult?.(result);
    if (options.bail && result.verdict !== 'verified') return { results, ended: 'bail' };
  }
  return { results, ended: 'complete' };
}

async function verifyClaim(id: string, parts: Parts, options: VerifyOptions): Promise<ClaimResult> {
  const { module, claim, problems } = await options.library.load(id);
  const seed = seedOf(options.settings.seed, id);
  const { topic } = module;
  if (!claim) {
    const nothing = { sources: [], references: [], parts: [], controls: [] };
    return { id, topic, title: id, ...nothing, verdict: 'error', seed, problems };
  }
  const results: PartResult[] = [];
  for (const name of Object.keys(claim.parts)) results.push(await parts.result(partKey(id, name)));
  const controls: ControlResult[] = [];
  const findings: Finding[] = [];
  for (const name of Object.keys(claim.controls)) {
    const verified = await verifyControl(claim, name, parts.context);
    controls.push(verified.control);
    findings.push(...verified.findings);
  }
  if (Object.values(claim.parts).every((p) => p.deferred !== undefined)) {
    findings.push({ verdict: 'inconclusive', problem: 'every part is deferred, so nothing is verified' });
  }
  const { title, sources, references } = claim;
  const verdict = verdictOf(results, findings);
  const said = findings.map((f) => f.problem);
  return { id, topic, title, sources, references, verdict, seed, parts: results, controls, problems: said };
}

/** Deferred parts are shown and counted, and say nothing. */
function verdictOf(parts: readonly PartResult[], findings: readonly Finding[]): Verdict {
  const stated = parts.filter((p) => p.deferred === undefined);
  return worstVerdict([...stated.map((p) => p.verdict), ...findings.map((f) => f.verdict)]);
}

/** The results of parts, each computed when it is first asked for, after those that it rests on. */
class Parts {
  readonly context: Context;
  private readonly results = new Map<string, PartResult>();

  constructor(
    private readonly graph: PartGraph,
    { settings, collaborators, signal }: VerifyOptions,
  ) {
    this.context = { settings, collaborators, lookup: lookupIn(graph), used: this.results, signal };
  }

  async result(key: string): Promise<PartResult> {
    const known = this.results.get(key);
    if (known) return known;
    const node = this.graph.get(key) as PartNode;
    // A part with problems of its own, such as a cycle, is not run, so what it uses does not matter.
    if (node.problems.length === 0) for (const used of node.uses) await this.result(used);
    const result = await verifyPart(node, this.context);
    this.results.set(key, result);
    return result;
  }
}
