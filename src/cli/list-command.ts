/** `lemmata list`: the claims by topic. */
import type { ModuleFile } from '../engine/find-modules.ts';
import { type PartGraph, partGraph } from '../engine/part-graph.ts';
import { type Style, styleOf } from '../report/render-style.ts';
import { columns, padded, wrap } from '../report/wrap.ts';
import { exitCode, type Io } from './io.ts';
import { select } from './select.ts';

interface Entry {
  readonly id: string;
  readonly topic: string;
  readonly title?: string;
  readonly parts: readonly string[];
  readonly problems: readonly string[];
}

export async function listCommand(
  patterns: readonly string[],
  flags: { readonly json?: boolean },
  io: Io,
): Promise<number> {
  const { library, ids } = await select(patterns, io.proofs);
  const entries: Entry[] = [];
  for (const id of ids) {
    const { module, claim, problems } = await library.load(id);
    entries.push(entryOf(module, claim, problems));
  }
  if (flags.json) io.stdout.write(`${JSON.stringify(entries)}\n`);
  else io.stdout.write(`${rendered(entries, styleOf(io.stdout, io.env))}\n`);
  return entries.some((e) => e.problems.length > 0) ? exitCode.notVerified : exitCode.verified;
}

interface CitedTheorem {
  /** `claim/part`. */
  readonly part: string;
  readonly cited: string;
  readonly references: readonly string[];
  /** Parts of claims whose derivations use it, at any remove; by claim. */
  readonly restingOn: Readonly<Record<string, readonly string[]>>;
}

/** `lemmata list --cited`: what is taken from the literature, and what rests on it. */
export async function listCited(
  patterns: readonly string[],
  flags: { readonly json?: boolean },
  io: Io,
): Promise<number> {
  const { library, ids } = await select(patterns, io.proofs);
  const graph = await partGraph(library, ids);
  const theorems = [...graph.values()].flatMap((node): CitedTheorem[] => {
    const { cited } = node.part;
    if (cited === undefined) return [];
    const restingOn: Record<string, string[]> = {};
    for (const other of graph.values()) {
      if (other === node || !reaches(graph, other.key, node.key)) continue;
      restingOn[other.claim.id] = [...(restingOn[other.claim.id] ?? []), other.name];
    }
    return [{ part: node.key, cited, references: node.claim.references, restingOn }];
  });
  if (flags.json) io.stdout.write(`${JSON.stringify(theorems)}\n`);
  else
    io.stdout.write(
      `${citations(theorems, new Set([...graph.values()].map((n) => n.claim.id)).size, styleOf(io.stdout, io.env))}\n`,
    );
  return exitCode.verified;
}

function reaches(graph: PartGraph, from: string, to: string): boolean {
  const seen = new Set<string>();
  const visit = (key: string): boolean => {
    if (key === to) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return graph.get(key)?.uses.some(visit) ?? false;
  };
  return visit(from);
}

function citations(theorems: readonly CitedTheorem[], claims: number, { chalk, width }: Style): string {
  const lines = theorems.flatMap(({ part, cited, restingOn }) => {
    const resting = Object.entries(restingOn).map(([id, parts]) => `${id} (${parts.join(', ')})`);
    return [
      chalk.bold(part),
      wrap(`  ${cited}`, width, '  '),
      wrap(
        `  ${resting.length === 0 ? 'nothing else rests on it' : `rests on it: ${resting.join(', ')}`}`,
        width,
        '    ',
      ),
      '',
    ];
  });
  const all = new Set(theorems.flatMap((t) => [t.part.split('/')[0], ...Object.keys(t.restingOn)]));
  return [
    ...lines,
    `${theorems.length} cited ${theorems.length === 1 ? 'theorem' : 'theorems'}; of ${claims} claims ${all.size} cite one or rest on one`,
  ].join('\n');
}

function entryOf(
  { id, topic }: ModuleFile,
  claim: { readonly title: string; readonly parts: Readonly<Record<string, unknown>> } | undefined,
  problems: readonly string[],
): Entry {
  return claim
    ? { id, topic, title: claim.title, parts: Object.keys(claim.parts), problems }
    : { id, topic, parts: [], problems };
}

function rendered(entries: readonly Entry[], style: Style): string {
  const { chalk, width } = style;
  const column = Math.min(44, Math.max(...entries.map((e) => columns(e.id)))) + 2;
  const indent = ' '.repeat(2 + column);
  const topics = [...new Set(entries.map((e) => e.topic))];
  const lines: string[] = [];
  for (const topic of topics) {
    if (lines.length > 0) lines.push('');
    lines.push(chalk.bold(topic));
    for (const entry of entries.filter((e) => e.topic === topic)) {
      const parts = entry.parts.length > 1 ? chalk.dim(` (${entry.parts.join(', ')})`) : '';
      const text =
        entry.title === undefined ? chalk.magenta(entry.problems.join('; ')) : `${entry.title}${parts}`;
      lines.push(wrap(`  ${padded(entry.id, column)}${text}`, width, indent));
    }
  }
  return lines.join('\n');
}
