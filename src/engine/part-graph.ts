/**
 * Which parts rest on which, read from the derivations before anything runs: what the references mean, which of them mean
 * nothing, and where a chain of lemmas comes back to itself.
 */
import type { Claim, Part } from '../proof/claim.ts';
import type { Library } from './library.ts';
import { parseReference, printReference, references } from './references.ts';

/** One part and the parts that its derivation names. */
export interface PartNode {
  /** `claim/part` */
  readonly key: string;
  readonly claim: Claim;
  readonly name: string;
  readonly part: Part;
  /** Keys of the parts used, in order of their first mention. */
  readonly uses: readonly string[];
  /** References that mean nothing, and the cycle that the part lies on. */
  readonly problems: readonly string[];
}

export type PartGraph = ReadonlyMap<string, PartNode>;

export const partKey = (claim: string, part: string): string => `${claim}/${part}`;

/** The parts of the given claims and all that they rest on. Imports the claims that are named on the way, and no others. */
export async function partGraph(library: Library, ids: readonly string[]): Promise<PartGraph> {
  const nodes = new Map<string, PartNode>();
  const waiting: { claim: Claim; name: string; part: Part }[] = [];
  for (const id of ids) {
    const { claim } = await library.load(id);
    if (!claim) continue;
    for (const [name, part] of Object.entries(claim.parts)) waiting.push({ claim, name, part });
  }
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { claim, name, part } = next;
    const key = partKey(claim.id, name);
    if (nodes.has(key)) continue;
    const uses: string[] = [];
    const problems: string[] = [];
    for (const reference of references(part.derivation ?? [])) {
      const resolved = await library.resolve(reference);
      if ('problem' in resolved) {
        problems.push(`lemma ${printReference(reference)}: ${resolved.problem}`);
        continue;
      }
      uses.push(partKey(resolved.claim.id, resolved.name));
      waiting.push(resolved);
    }
    nodes.set(key, { key, claim, name, part, uses: [...new Set(uses)], problems });
  }
  return withCycles(nodes);
}

/** Imports claims and all that their derivations name, at any remove, as many at a time as the library can. */
export async function loadWithLemmas(library: Library, ids: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  const visit = async (id: string): Promise<void> => {
    if (seen.has(id) || !library.find(id)) return;
    seen.add(id);
    const { claim } = await library.load(id);
    const named = Object.values(claim?.parts ?? {}).flatMap((part) => references(part.derivation ?? []));
    await Promise.all(named.map((reference) => visit(parseReference(reference.claim).claim)));
  };
  await Promise.all(ids.map(visit));
}

/** The graph with a problem at every part that rests on itself. */
function withCycles(nodes: ReadonlyMap<string, PartNode>): PartGraph {
  const marked = new Map(nodes);
  for (const [key, node] of nodes) {
    const cycle = cycleThrough(nodes, key);
    if (!cycle) continue;
    const names = cycle.map((k) => shortName(nodes, k)).join(' → ');
    const problem = `lemma cycle: ${names}; a part cannot rest on itself`;
    marked.set(key, { ...node, problems: [...node.problems, problem] });
  }
  return marked;
}

/** The shortest way from a part back to itself. */
function cycleThrough(nodes: ReadonlyMap<string, PartNode>, start: string): string[] | undefined {
  const from = new Map<string, string>();
  const queue = [start];
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    for (const used of nodes.get(key)?.uses ?? []) {
      if (used === start) {
        const way = [start];
        for (let at: string | undefined = key; at !== undefined && at !== start; at = from.get(at))
          way.unshift(at);
        return [start, ...way];
      }
      if (!from.has(used)) {
        from.set(used, key);
        queue.push(used);
      }
    }
  }
  return undefined;
}

/** `claim`, or `claim/part` when the claim has several parts. */
function shortName(nodes: ReadonlyMap<string, PartNode>, key: string): string {
  const node = nodes.get(key);
  return node && Object.keys(node.claim.parts).length === 1 ? node.claim.id : key;
}
