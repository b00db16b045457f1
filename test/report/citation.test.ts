import { readFileSync } from 'node:fs';
import { validateCFF } from 'cffjs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEntries } from '../../scripts/bibliography.ts';
import { type Citation, renderCitations } from '../../src/report/citation.ts';
import { project } from '../../src/report/project.ts';
import { packageVersion } from '../../src/report/run-record.ts';
import { inApaStyle, readCsl } from '../citing/csl.ts';
import { needTex, typeset } from '../citing/tex.ts';

const plain: Citation = {
  key: 'lemmata-mean-at-most-maximum',
  title: 'A weighted mean is at most the maximum',
  identifier: 'lemmata:mean-at-most-maximum@0123456789ab',
  authors: ['The Lemmata authors'],
  version: '0.1.0',
  date: '2026-11-22',
};
const hostile: Citation = {
  ...plain,
  key: 'lemmata-hostile',
  title:
    '}\\input{/etc/passwd} 100 % of $x_1^2$ # & ~ {a "quoted" \\ `<b>` ^^5cend Łojasiewicz, ŷ ≤ π² ☃ _*x*_ ',
  authors: ['Kahan } @misc{x'],
};

describe('a citation', () => {
  it('is a BibTeX entry', () => {
    expect(renderCitations([plain], 'bibtex')).toMatchInlineSnapshot(`
      "@misc{lemmata-mean-at-most-maximum,
        author = {{The Lemmata authors}},
        title = {{A weighted mean is at most the maximum}},
        howpublished = {Lemmata, version 0.1.0},
        year = {2026},
        month = nov,
        note = {\\texttt{lemmata:\\allowbreak mean-at-most-maximum@\\allowbreak 0123456789ab}},
        url = {},
      }
      "
    `);
  });

  it('is a biblatex entry with the fields of software', () => {
    expect(renderCitations([plain], 'biblatex')).toMatchInlineSnapshot(`
      "@software{lemmata-mean-at-most-maximum,
        author = {{The Lemmata authors}},
        title = {{A weighted mean is at most the maximum}},
        titleaddon = {Lemmata},
        version = {0.1.0},
        date = {2026-11-22},
        note = {\\texttt{lemmata:\\allowbreak mean-at-most-maximum@\\allowbreak 0123456789ab}},
        url = {},
      }
      "
    `);
  });

  it('is CSL-JSON that citation processors read without complaint', () => {
    const items = JSON.parse(renderCitations([plain, hostile], 'csl'));
    expect(readCsl(items).map((item) => item.title)).toEqual([plain.title, hostile.title]);
    expect(inApaStyle(items[0])).toBe(
      'The Lemmata authors. (2026). A weighted mean is at most the maximum. In Lemmata (Version 0.1.0) [Computer software].',
    );
  });

  it('is Markdown and a \\bibitem', () => {
    expect(renderCitations([plain, hostile], 'markdown')).toMatchInlineSnapshot(`
      "- The Lemmata authors. *A weighted mean is at most the maximum.* Lemmata, version 0.1.0, 2026-11-22. \`lemmata:mean-at-most-maximum@0123456789ab\`. <>
      - Kahan \\} @misc\\{x. *\\}\\\\input\\{/etc/passwd\\} 100 % of \\$x\\_1^2\\$ \\# \\& \\~ \\{a "quoted" \\\\ \\\`\\<b\\>\\\` ^^5cend Łojasiewicz, ŷ ≤ π² ☃ \\_\\*x\\*\\_ .* Lemmata, version 0.1.0, 2026-11-22. \`lemmata:mean-at-most-maximum@0123456789ab\`. <>
      "
    `);
    expect(renderCitations([plain], 'latex')).toMatchInlineSnapshot(`
      "\\bibitem{lemmata-mean-at-most-maximum}
      The Lemmata authors.
      \\newblock \\emph{A weighted mean is at most the maximum}.
      \\newblock Lemmata, version 0.1.0, 2026-11-22.
      \\newblock \\texttt{lemmata:\\allowbreak{}mean-\\allowbreak{}at-\\allowbreak{}most-\\allowbreak{}maximum@\\allowbreak{}0123456789ab}.
      \\newblock % \\url{}
      "
    `);
  });

  it.each(['bibtex', 'biblatex'] as const)('survives hostile titles: %s', (format) => {
    const entries = readEntries(renderCitations([plain, hostile, plain], format));
    expect(entries.map((e) => e.label)).toEqual([plain.key, hostile.key, plain.key]);
  });
});

/** TeX takes a second or two, and shares the cores with other tests. */
const timeout = 120_000;

describe('the entries in a document', () => {
  const cited = '\\cite{lemmata-mean-at-most-maximum} and \\cite{lemmata-hostile}';
  const documents = {
    bibtex: `\\documentclass{article}\\begin{document}${cited}\\bibliographystyle{plain}\\bibliography{sample}\\end{document}`,
    // Without biber: all that reads the entries is BibTeX. Lines stretch as they do in `thebibliography` of the standard classes.
    biblatex: `\\documentclass{article}\\usepackage[backend=bibtex]{biblatex}\\addbibresource{sample.bib}\\emergencystretch=3em\\begin{document}${cited}\\printbibliography\\end{document}`,
    latex: `\\documentclass{article}\\begin{document}${cited}\\begin{thebibliography}{9}BIB\\end{thebibliography}\\end{document}`,
  };
  it.for(['bibtex', 'biblatex', 'latex'] as const)('compile: %s', { timeout }, (format, { skip }) => {
    needTex(skip, ...(format === 'biblatex' ? ['biblatex.sty'] : []));
    const entries = renderCitations([plain, hostile], format);
    const { complaints, overfull, pages } = typeset(
      documents[format].replace('BIB', () => entries),
      format === 'latex' ? {} : { 'sample.bib': entries },
    );
    // biblatex says that it would rather have biber.
    expect(complaints.filter((c) => !c.includes('fall-back BibTeX'))).toEqual([]);
    expect(Math.max(0, ...overfull)).toBeLessThan(5);
    expect(pages).toBe(1);
  });
});

describe('CITATION.cff', () => {
  const text = readFileSync(new URL('../../CITATION.cff', import.meta.url), 'utf8');

  it('fits the schema of its format', () => {
    expect(() => validateCFF(parse(text))).not.toThrow();
    expect(() => validateCFF(parse(text.replace('type: software', 'type: theorem')))).toThrow();
  });

  it('is of the version of the package', () => {
    expect(project().version).toBe(packageVersion());
    expect(project().date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
