/** What is wrong with a bibliography, given what refers to it. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

export interface Entry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** The entries of a .bib file; one that cannot be parsed throws. */
export const readEntries = (text: string): readonly Entry[] =>
  plugins.input.chain(text, { target: '@biblatex/entries+list', generateGraph: false } as never) as never;

/** `uses`: where each key is referred to. */
export function bibliographyProblems(
  entries: readonly Entry[],
  uses: ReadonlyMap<string, readonly string[]>,
): string[] {
  const problems: string[] = [];
  const works = new Map<string, string>();
  const keys = new Set<string>();
  for (const entry of entries) {
    const { type, label, properties } = entry;
    const needed = ['author', 'title', 'year', ...(type === 'article' ? ['journal'] : [])];
    const lacks = needed.filter((field) => !properties[field]);
    if (lacks.length > 0) problems.push(`${label} has no ${lacks.join(', ')}`);
    if (keys.has(label)) problems.push(`${label} stands there twice`);
    const same = works.get(words(entry));
    if (same !== undefined && same !== label) problems.push(`${label} and ${same} are the same work`);
    if (!uses.has(label)) problems.push(`${label} is used by nothing`);
    keys.add(label);
    works.set(words(entry), label);
  }
  for (const [key, where] of uses) {
    if (!keys.has(key)) problems.push(`${key} is missing (${where.join(', ')})`);
  }
  return problems.sort();
}

/** Of two entries with the same words one is superfluous, whatever their keys are. */
const words = ({ properties: { title = '', year, volume = '' } }: Entry): string =>
  `${title.toLowerCase().replace(/\\.|[^a-z0-9]/g, '')} ${year} ${volume}`;
