/** Who made Lemmata, and which release this is: what CITATION.cff says. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Project {
  readonly authors: readonly string[];
  readonly version: string;
  /** Of the release. */
  readonly date: string;
}

export function project(): Project {
  const text = readFileSync(new URL('../../CITATION.cff', import.meta.url), 'utf8');
  const cff = parse(text) as {
    readonly authors: readonly Author[];
    readonly version: string;
    readonly 'date-released': string;
  };
  return { authors: cff.authors.map(nameOf), version: cff.version, date: cff['date-released'] };
}

/** A group, or a person. */
type Author =
  | { readonly name: string }
  | { readonly 'given-names'?: string; readonly 'family-names'?: string };

const nameOf = (author: Author): string =>
  'name' in author
    ? author.name
    : [author['given-names'], author['family-names']].filter((n) => n !== undefined).join(' ');
