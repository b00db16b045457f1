/** `lemmata show <claim>`: what a claim says and how it is proved. */
import { checkPart } from '../engine/check-part.ts';
import { lookupIn } from '../engine/lookup.ts';
import { type PartGraph, partGraph, partKey } from '../engine/part-graph.ts';
import type { Collaborators } from '../engine/ports.ts';
import type { Claim, Part } from '../proof/claim.ts';
import { readPart, readRate, readSample } from '../proof/elaborate.ts';
import { renderProof, type ShownPart } from '../report/render-proof.ts';
import { styleOf } from '../report/render-style.ts';
import { worksOf } from '../report/works.ts';
import { bibliographyAbove, bibliographyIn, joinedBibliographies } from './bibliography.ts';
import { exitCode, type Io, UsageError } from './io.ts';
import { select } from './select.ts';

export async function showCommand(name: string, io: Io): Promise<number> {
  const { library, ids, parts } = await select([name], io.proofs);
  const [id, more] = ids;
  if (id === undefined || more !== undefined) {
    throw new UsageError(
      `${name} names ${ids.length} claims (${ids.slice(0, 5).join(', ')} …); show takes one`,
    );
  }
  const { module, claim, problems } = await library.load(id);
  if (!claim) {
    io.stderr.write(`${problems.join('\n')}\n`);
    return exitCode.notVerified;
  }
  const graph = await partGraph(library, [id]);
  const collaborators = await io.collaborators();
  const wanted = Object.keys(claim.parts).filter((p) => parts.get(id)?.has(p) ?? true);
  const shown = wanted.map((p) => shownPart(claim, p, graph, collaborators));
  const bibliography = joinedBibliographies(bibliographyIn(io.proofs), bibliographyAbove(module.file));
  const works = worksOf(claim.references, bibliography);
  io.stdout.write(`${renderProof(claim, shown, works, styleOf(io.stdout, io.env))}\n`);
  return shown.some((p) => p.problems.length > 0) ? exitCode.notVerified : exitCode.verified;
}

function shownPart(claim: Claim, name: string, graph: PartGraph, collaborators: Collaborators): ShownPart {
  const source = claim.parts[name] ?? {};
  const node = graph.get(partKey(claim.id, name));
  let shown: ShownPart = {
    name,
    source,
    uses: node?.uses ?? [],
    cited: citedBelow(graph, partKey(claim.id, name)),
    samples: [],
    rates: [],
    nodes: [],
    lines: [],
    problems: [],
  };
  const problems = [...(node?.problems ?? [])];
  if (source.states === undefined && source.refutes === undefined) return { ...shown, problems };
  try {
    const read = readPart(claim, name);
    shown = { ...shown, read, ...checksOf(claim, name, source) };
    if (problems.length > 0) return { ...shown, problems };
    const checked = checkPart(read, collaborators, lookupIn(graph));
    return {
      ...shown,
      nodes: checked.nodes,
      lines: checked.lines,
      problems: checked.problems.map((p) => `${p.step}: ${p.problem}`),
    };
  } catch (error) {
    return { ...shown, problems: [...problems, (error as Error).message] };
  }
}

/** Checks by draws and rates. Throws TermError where one of them cannot be read. */
const checksOf = (
  claim: Claim,
  part: string,
  { samples, rates }: Part,
): Pick<ShownPart, 'samples' | 'rates'> => ({
  samples: Object.entries(samples ?? {}).map(([name, source]) => ({
    name,
    source,
    read: readSample(claim, { part }, name),
  })),
  rates: Object.entries(rates ?? {}).map(([name, source]) => ({
    name,
    source,
    read: readRate(claim, part, name),
  })),
});

/** The cited theorems that a part rests on, at any remove. */
function citedBelow(graph: PartGraph, key: string): string[] {
  const cited = new Set<string>();
  const seen = new Set<string>();
  const visit = (at: string): void => {
    const node = graph.get(at);
    if (seen.has(at) || !node) return;
    seen.add(at);
    if (node.part.cited !== undefined) cited.add(node.part.cited);
    node.uses.forEach(visit);
  };
  visit(key);
  return [...cited];
}
