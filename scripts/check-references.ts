/**
 * Holds the references of claims and algorithms against proofs/references.bib, and fails on a key that is missing there, on one that
 * nothing refers to, and on a work that stands there twice.
 *
 *     node --import lemmata/register scripts/check-references.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bibliographyProblems, readEntries } from './bibliography.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const bibliography = 'proofs/references.bib';

const uses = new Map<string, string[]>();
for (const folder of ['proofs', 'kernels']) {
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const module = await import(pathToFileURL(join(root, folder, name)).href);
    const { references = [] } = (module.default ?? {}) as { readonly references?: readonly string[] };
    for (const reference of references) {
      const key = reference.split(',')[0] as string;
      uses.set(key, [...(uses.get(key) ?? []), `${folder}/${name}`]);
    }
  }
}

const entries = readEntries(readFileSync(join(root, bibliography), 'utf8'));
const problems = bibliographyProblems(entries, uses);
for (const problem of problems) console.error(`${bibliography}: ${problem}`);
console.log(`references: ${entries.length} works, referred to ${[...uses.values()].flat().length} times`);
process.exitCode = problems.length === 0 && entries.length > 0 ? 0 : 1;
