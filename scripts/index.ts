/**
 * Writes proofs/index.md: every claim by its topic, with what it says, what its parts rest on, and the file. `--check` writes nothing
 * and fails when the file is out of date.
 *
 *     node --import lemmata/register scripts/index.ts [--check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Library, ownProofs } from '../src/engine/library.ts';
import type { Claim, Part } from '../src/proof/claim.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const file = join(root, 'proofs/index.md');

/** How many parts are derived, refute, are cited, …, in this order. */
const kinds: readonly (readonly [string, (part: Part) => boolean])[] = [
  ['deferred', (p) => p.deferred !== undefined],
  ['cited', (p) => p.cited !== undefined],
  ['refuting a false form', (p) => p.refutes !== undefined],
  ['derived', (p) => p.derivation !== undefined],
  ['executed only', () => true],
];

function partsOf({ parts }: Claim): string {
  const counts = new Map<string, number>();
  for (const part of Object.values(parts)) {
    const [name] = kinds.find(([, is]) => is(part)) as (typeof kinds)[number];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return kinds
    .flatMap(([name]) => (counts.has(name) ? [`${counts.get(name)} ${name}`] : []))
    .reverse()
    .join(', ');
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

async function text(): Promise<string> {
  const library = Library.open([ownProofs]);
  const topics = new Map<string, string[]>();
  for (const { id, topic, file: path } of library.modules) {
    const { claim, problems } = await library.load(id);
    if (!claim) throw new Error(`${id}: ${problems.join('; ')}`);
    const row = `| [${id}](${relative(ownProofs, path)}) | ${cell(claim.title)} | ${partsOf(claim)} |`;
    topics.set(topic, [...(topics.get(topic) ?? []), row]);
  }
  const sections = [...topics].map(([topic, rows]) =>
    ['', `## ${topic}`, '', '| claim | what it says | parts |', '|---|---|---|', ...rows].join('\n'),
  );
  return `# The claims\n\nWritten by \`npm run index\` from the modules. \`lemmata list --cited\` says what rests on cited theorems.\n${sections.join('\n')}\n`;
}

const wanted = await text();
if (process.argv.includes('--check')) {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
    console.error('proofs/index.md is out of date: npm run index');
    process.exit(1);
  }
} else writeFileSync(file, wanted);
