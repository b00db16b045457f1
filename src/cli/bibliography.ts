/** The works that claims refer to, where they are written down. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entriesOf } from '../report/works.ts';
import { UsageError } from './io.ts';

const name = 'references.bib';

/** The text of `references.bib`; nothing where there is no such file. */
export function bibliographyIn(proofs: string): string {
  const path = join(proofs, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** The text of the `references.bib` nearest to a module: in its folder, or in one above; nothing where there is none. */
export function bibliographyAbove(module: string): string {
  for (let folder = dirname(module); ; folder = dirname(folder)) {
    if (existsSync(join(folder, name)) || folder === dirname(folder)) return bibliographyIn(folder);
  }
}

/** The text of a .bib file that somebody named. Throws a UsageError when there is none, or nothing in it. */
export function bibliographyAt(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    if (entriesOf(text).size > 0) return text;
  } catch (error) {
    throw new UsageError(`cannot read ${path}: ${(error as Error).message}`);
  }
  throw new UsageError(`${path} has no entry of BibTeX; each begins a line, as in @article{key,`);
}

/** One text; where both have a key, the second counts. */
export const joinedBibliographies = (first: string, second: string): string => `${first}\n${second}`;
