/** `lemmata list`: the claims by topic. */
import type { ModuleFile } from '../engine/find-modules.ts';
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
