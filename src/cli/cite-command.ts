/** `lemmata cite <claims…>`: entries for bibliographies. */
import { identifierOf, mathematicsOf } from '../engine/mathematics.ts';
import { type Citation, type CitationFormat, renderCitations } from '../report/citation.ts';
import { project } from '../report/project.ts';
import { exitCode, type Io } from './io.ts';
import { select } from './select.ts';

export async function citeCommand(
  names: readonly string[],
  { format }: { readonly format: CitationFormat },
  io: Io,
): Promise<number> {
  const { library, ids, paths } = await select(names, io.proofs);
  const { authors, version, date } = project();
  const citations: Citation[] = [];
  let broken = false;
  for (const id of ids) {
    const { claim, problems } = await library.load(id);
    if (!claim) {
      io.stderr.write(`${problems.join('\n')}\n`);
      broken = true;
      continue;
    }
    citations.push({
      key: `lemmata-${id}`,
      title: claim.title,
      identifier: identifierOf(id, mathematicsOf(claim)),
      // Whoever wrote modules of their own knows their names.
      authors: paths.has(id) ? [] : authors,
      version,
      date,
    });
  }
  io.stdout.write(renderCitations(citations, format));
  return broken ? exitCode.notVerified : exitCode.verified;
}
