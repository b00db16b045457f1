/** The works that the claims in a folder of proofs refer to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of `references.bib`; nothing where there is no such file. */
export function bibliographyIn(proofs: string): string {
  const path = join(proofs, 'references.bib');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
