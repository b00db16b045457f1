/** The works that claims refer to, read from a bibliography in BibTeX, as people read them. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

export interface Work {
  readonly key: string;
  /** `Bellman, R. and Dreyfus, S.`; of many the first, and that there are others. */
  readonly authors: string;
  readonly year: string;
  readonly title: string;
  /** Where it appeared, in words. */
  readonly venue: string;
  /** Absent where the bibliography has neither a DOI, nor an address, nor a number of arXiv. */
  readonly link?: string;
}

/** `bellman1957, Theorem 3`: a key of the bibliography, and where to look. */
export function readReference(reference: string): { readonly key: string; readonly where: string } {
  const comma = reference.indexOf(',');
  if (comma < 0) return { key: reference, where: '' };
  return { key: reference.slice(0, comma), where: reference.slice(comma + 1).trim() };
}

/** Entries by key, as they are written; each begins a line of its own. */
export function entriesOf(bibliography: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of bibliography.split(/^(?=@)/m)) {
    const key = /^@\w+\{([^\s,{}]+),/.exec(entry)?.[1];
    if (key !== undefined) found.set(key, entry.trim());
  }
  return found;
}

/** Those of the works that the references name which the bibliography has. An entry that cannot be parsed is left out. */
export function worksOf(references: Iterable<string>, bibliography: string): ReadonlyMap<string, Work> {
  const entries = entriesOf(bibliography);
  const found = new Map<string, Work>();
  for (const reference of references) {
    const { key } = readReference(reference);
    const entry = entries.get(key);
    if (entry === undefined || found.has(key)) continue;
    const item = parsed(entry);
    if (item) found.set(key, workOf(key, item));
  }
  return found;
}

/** Of an item of CSL-JSON what is used here. */
interface Item {
  readonly [field: string]: unknown;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
}

function parsed(entry: string): Item | undefined {
  try {
    return (
      new Cite(entry, { forceType: '@bibtex/text', generateGraph: false } as never)
        .data as unknown as readonly Item[]
    )[0];
  } catch {
    return undefined;
  }
}

function workOf(key: string, item: Item): Work {
  const link = linkOf(item);
  return {
    key,
    authors: authorsOf(item),
    year: `${item.issued?.['date-parts']?.[0]?.[0] ?? ''}`,
    title: plain(item.title),
    venue: venueOf(item),
    ...(link === undefined ? {} : { link }),
  };
}

/** More are not named. */
const manyAuthors = 6;

function authorsOf({ author = [] }: Item): string {
  const names = author.map(({ family, given, literal }) =>
    family === undefined
      ? plain(literal)
      : [plain(family), ...(given ? [initials(plain(given))] : [])].join(', '),
  );
  if (names.length > manyAuthors) return `${names[0]} et al.`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join('; ')} and ${last}`;
}

/** `Marc G.` becomes `M. G.`, `Jean-Pierre` `J.-P.` */
const initials = (given: string): string => given.replace(/(\p{L})[\p{L}'’]*\.?/gu, '$1.');

function venueOf(item: Item): string {
  const [of, volume, issue, pages] = ['container-title', 'volume', 'issue', 'page'].map((f) =>
    plain(item[f]),
  );
  const series = plain(item['collection-title']);
  const number = `${volume}${issue ? `(${issue})` : ''}`;
  const edition = plain(item.edition);
  const thesis = item.type === 'thesis' ? 'thesis' : '';
  const where = series
    ? [of, [series, number].filter(Boolean).join(' ')]
    : [[of, number].filter(Boolean).join(' ')];
  return [
    ...where,
    pages && `${/[-–]/.test(pages) ? 'pp.' : 'p.'} ${pages.replace(/-+/g, '–')}`,
    edition && `${/^\d+$/.test(edition) ? `edition ${edition}` : `${edition.toLowerCase()} edition`}`,
    thesis,
    plain(item.publisher),
    plain(item.note),
  ]
    .filter(Boolean)
    .join(', ');
}

function linkOf({ DOI, URL, publisher, note }: Item): string | undefined {
  if (typeof DOI === 'string' && DOI !== '') return `https://doi.org/${encodeURI(DOI)}`;
  if (typeof URL === 'string' && /^https?:\/\//.test(URL)) return URL;
  const number = /\barXiv:([\w.-]+(?:\/\d+)?)/.exec(`${publisher ?? ''} ${note ?? ''}`)?.[1];
  return number === undefined ? undefined : `https://arxiv.org/abs/${number}`;
}

/** What the parser leaves of markup, in words. */
const plain = (value: unknown): string =>
  value === undefined
    ? ''
    : String(value)
        .replace(/<\/?(?:i|b|sub|sup|sc|span)\b[^>]*>/g, '')
        .replaceAll('\\ell', 'ℓ')
        .replace(/\s+/g, ' ')
        .trim();
