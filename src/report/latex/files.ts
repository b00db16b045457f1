/** What a paper needs to show and cite verified claims: an appendix, the package that sets it, and the works it cites. */
import { readFileSync } from 'node:fs';
import type { Report } from '../report.ts';
import { entriesOf, readReference } from '../works.ts';
import { firstLine, renderAppendix } from './appendix.ts';

/** By name of file. `bibliography`: the text of a .bib file; the works that the report refers to are taken from it. */
export function latexFiles(
  report: Report,
  bibliography: string,
): Readonly<Record<'lemmata-appendix.tex' | 'lemmata.sty' | 'lemmata.bib', string>> {
  const entries = entriesOf(bibliography);
  const keys = report.claims.flatMap((claim) => claim.references.map((r) => readReference(r).key));
  const cited = [...new Set(keys)].filter((key) => entries.has(key)).sort();
  return {
    'lemmata-appendix.tex': renderAppendix(report, new Set(cited)),
    'lemmata.sty': readFileSync(new URL('./lemmata.sty', import.meta.url), 'utf8'),
    'lemmata.bib': `${firstLine}\n${cited.map((key) => `\n${entries.get(key)}\n`).join('')}`,
  };
}
