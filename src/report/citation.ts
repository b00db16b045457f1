/** A claim as bibliographies cite it. */
import { texCode, texText } from './latex/text.ts';

export interface Citation {
  /** Of the entry: what `\cite` takes. */
  readonly key: string;
  /** The claim in words. */
  readonly title: string;
  /** `lemmata:bellman-contraction@0123456789ab`. */
  readonly identifier: string;
  /** Nothing is known of who wrote modules that do not come with the package. */
  readonly authors: readonly string[];
  /** Of the release that checked it, not of the day on which somebody asks. */
  readonly version: string;
  readonly date: string;
}

export const citationFormats = ['bibtex', 'biblatex', 'csl', 'latex', 'markdown'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** The entries of some claims, in one of the formats. Where the evidence can be read is for the author to fill in. */
export function renderCitations(citations: readonly Citation[], format: CitationFormat): string {
  if (format === 'csl') return `${JSON.stringify(citations.map(cslItem), undefined, 2)}\n`;
  return citations.map((c) => `${entry[format](c)}\n`).join(format === 'markdown' ? '' : '\n');
}

const entry: Readonly<Record<Exclude<CitationFormat, 'csl'>, (c: Citation) => string>> = {
  bibtex: (c) =>
    bibEntry('misc', c, {
      howpublished: `{${program(c)}}`,
      year: `{${c.date.slice(0, 4)}}`,
      month: months[Number(c.date.slice(5, 7)) - 1] ?? '{}',
    }),
  biblatex: (c) =>
    // `@software` with a version: `@softwareversion` is known to the package biblatex-software alone.
    bibEntry('software', c, {
      titleaddon: '{Lemmata}',
      version: `{${texText(c.version)}}`,
      date: `{${c.date}}`,
    }),
  latex: (c) =>
    [
      `\\bibitem{${c.key}}`,
      ...sentence(c.authors.map(texText)),
      `\\newblock \\emph{${texText(c.title)}}.`,
      `\\newblock ${program(c)}, ${c.date}.`,
      `\\newblock ${texCode(c.identifier)}.`,
      '\\newblock % \\url{}',
    ].join('\n'),
  markdown: (c) =>
    [
      '-',
      ...sentence(c.authors.map(markdownText)),
      `*${markdownText(c.title)}.*`,
      `Lemmata, version ${markdownText(c.version)}, ${c.date}.`,
      `\`${c.identifier}\`.`,
      '<>',
    ].join(' '),
};

const program = ({ version }: Citation): string => `Lemmata, version ${texText(version)}`;

const sentence = (names: readonly string[]): string[] => (names.length === 0 ? [] : [`${names.join(', ')}.`]);

/** The names that every style of BibTeX defines. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The title keeps its capitals. Of the identifier, what people look for with their editor stays in one piece. */
function bibEntry(type: string, c: Citation, fields: Readonly<Record<string, string>>): string {
  const author = c.authors.map((name) => `{${texText(name)}}`).join(' and ');
  const all = {
    author: `{${author}}`,
    title: `{{${texText(c.title)}}}`,
    ...fields,
    note: `{\\texttt{${texText(c.identifier).replace(/[:@]/g, '$&\\allowbreak ')}}}`,
    url: '{}',
  };
  const lines = Object.entries(all).map(([name, value]) => `  ${name} = ${value},`);
  return [`@${type}{${c.key},`, ...lines, '}'].join('\n');
}

/** Of CSL-JSON (citationstyles.org), type `software` of CSL 1.0.2. */
function cslItem(c: Citation): unknown {
  return {
    id: c.key,
    type: 'software',
    title: c.title,
    author: c.authors.map((literal) => ({ literal })),
    'container-title': 'Lemmata',
    version: c.version,
    issued: { 'date-parts': [c.date.split('-').map(Number)] },
    // Not `number`: styles capitalise it.
    note: c.identifier,
    URL: '',
  };
}

const markdownText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&');
