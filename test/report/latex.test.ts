import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { latexFiles } from '../../src/report/latex/files.ts';
import { texMath } from '../../src/report/latex/formula.ts';
import { texCode, texText } from '../../src/report/latex/text.ts';
import type { Report } from '../../src/report/report.ts';
import { needTex, typeset } from '../citing/tex.ts';
import { toyReport, withNodes } from './sample-report.ts';

describe('words', () => {
  it('mean nothing to TeX', () => {
    expect(texText('\\input{a} $x_1^2$ 100 % # & ~ "q" `<b>`|')).toBe(
      "\\textbackslash{}input\\textbraceleft{}a\\textbraceright{} \\$x\\_1\\textasciicircum{}2\\$ 100 \\% \\# \\& \\textasciitilde{} ''q'' \\textasciigrave{}\\ensuremath{<}b\\ensuremath{>}\\textasciigrave{}\\ensuremath{|}",
    );
  });

  it('are broken at seams, if they are code, and never within numbers', () => {
    const broken = (text: string) => texCode(text).replaceAll('\\allowbreak{}', '|');
    expect(broken('lemmata:a-b@0123456789ab')).toBe('\\texttt{lemmata:|a-|b@|0123456789ab}');
    expect(broken('x = [-1, 1/2, 0.5]')).toBe('\\texttt{x |= |[-1, |1/2, |0.5]}');
    expect(broken(`sha256:${'0123456789abcdef'.repeat(2)}`)).toBe(
      '\\texttt{sha256:|0123456789abcdef|0123456789abcdef}',
    );
  });

  it('keep their letters, and show the number of what has no name', () => {
    expect(texText('Łojasiewicz, Pólya: ŷ ≤ π² ☃\u0007\ud800')).toBe(
      "\\L{}ojasiewicz, P\\'{o}lya: \\^{y} \\ensuremath{\\le} \\ensuremath{\\pi}\\ensuremath{^{2}} [U+2603][U+0007][U+D800]",
    );
  });
});

describe('a formula', () => {
  it('may be broken before relations and summands, and says how bad that is', () => {
    expect(texMath('x_{i} + y \\le \\frac{1}{2} \\cdot -z')).toBe(
      'x_{i}\\penalty200 +y\\penalty50 \\le \\frac{1}{2}\\penalty500 \\cdot -z',
    );
  });

  it('may be broken between factors, and never between a function and its argument', () => {
    expect(texMath('12 x_{i} \\left(a\\right) f\\left(x\\right) \\sum_{i \\in I} y')).toBe(
      '12x_{i}\\left( a\\right) \\penalty700 f\\left( x\\right) \\penalty700 \\sum _{i\\in I}y',
    );
    expect(texMath('\\frac{\\mathrm{d}}{\\mathrm{d}t}g\\left(t\\right)')).not.toContain('penalty');
    expect(texMath('\\frac{\\partial}{\\partial x_{i}}g\\left(x\\right)')).not.toContain('penalty');
    expect(texMath('\\forall x:\\ x')).toBe('\\forall x\\penalty50 :\\ \\penalty20 x');
  });

  it('opens parentheses that are too long to stay on a line', () => {
    const long = Array.from('abcdefghijkl').join(' + ');
    expect(texMath(`\\left(${long}\\right)^{2}`)).toMatch(/^\\bigl\( .*\\penalty350 \+l\\bigr\) \^\{2\}$/);
    expect(texMath(`\\frac{${long}}{\\left(${long}\\right)}^{2}`)).toMatch(
      /^\\bigl\(.*\^\{-1\}\\bigr\)\^\{2\}$/,
    );
  });

  it.each([
    '\\input{/etc/passwd}',
    '\\write18{ls}',
    '\\csname input\\endcsname',
    'x$y',
    'x%y',
    'x#1',
    'x&y',
    '^^5cinput',
    'x~y',
    'é',
    'x_{1}_{2}',
    'x^{1}^{2}',
    'x}',
    '{x',
    '\\left(x',
    'x\\right)',
    '\\left[x\\right]',
    '\\frac{1}',
    '\\mathrm{\\input}',
    '\\text{$x}',
    '\\begin{x}',
    `${'{'.repeat(5000)}${'}'.repeat(5000)}`,
  ])('is nothing else: %.40s', (latex) => {
    expect(texMath(latex)).toBeUndefined();
  });
});

/** TeX takes seconds, and shares the cores with other tests. */
const timeout = 120_000;

const marks = ['given-a-theorem', 'given-a-theorem/derived', 'square-of-sum'];
const paper = `\\documentclass{article}\\usepackage{lemmata}\\usepackage{hyperref}
\\begin{document}
A claim\\verified{${marks[0]}}, a part of it\\verified{${marks[1]}}, and\\footnote{One more\\verified*{${marks[2]}}} a note~\\cite{author1900}.
\\appendix\\input{lemmata-appendix}
\\bibliographystyle{plain}\\bibliography{sample}
\\end{document}`;

describe('the appendix', () => {
  let report: Report;
  beforeAll(async () => {
    report = withNodes(await toyReport(), 'square-nonnegative');
  }, 60_000);

  const bibliography = '@book{author1900, author={A. Author}, title={A title}, publisher={P}, year={1900}}';
  const compiled = (r: Report) => {
    const { 'lemmata.bib': _, ...files } = latexFiles(r, bibliography);
    return typeset(paper, { ...files, 'sample.bib': bibliography });
  };

  it('has statements, derivations, reasons, evidence and controls', () => {
    const appendix = latexFiles(report, bibliography)['lemmata-appendix.tex'];
    expect(appendix).toMatch(/\\lemmatastatement\{2x\\penalty700 y\\penalty50 \\le /);
    expect(appendix).toMatch(/\\lemmataline\{1\}\{\\le\}.*\{lemma \\lemmatalink\{square-nonnegative\}/);
    expect(appendix).toMatch(/\\lemmatarow\{main\}\{derived\}\{2\}/);
    expect(appendix).toMatch(/\\textbf\{False variants\}, 1 of 1 refuted/);
    expect(appendix).toMatch(/Not derived here: Bound by the absolute value/);
    expect(appendix).toMatch(/\\lemmatasays\{given-a-theorem\}\{certified \(3 of 4 parts\)\}/);
  });

  it('indents what stands below a node, whose name is only a name', () => {
    const evil = '}\\input{x}';
    const named = latexFiles(withNodes(report, 'square-nonnegative', evil), '')['lemmata-appendix.tex'];
    const name = '\\textbraceright{}\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}';
    expect(named).toContain(
      `\\lemmatanode{have \\textit{first${name}}: $x=1$}`.replace('=', '\\penalty50 ='),
    );
    expect(named).not.toContain('\\input{x}');
    const nested = latexFiles(report, '')['lemmata-appendix.tex'];
    expect(nested).toMatch(
      /\\lemmatanode\{both 1: .*\n\\begin\{lemmatabelow\}\n\\lemmatanode\{cases yes: \(\\textit\{case\}\) .*\n\\begin\{lemmatabelow\}\n\\lemmataline/,
    );
    expect(nested.match(/\\begin\{lemmatabelow\}/g)?.length).toBe(
      nested.match(/\\end\{lemmatabelow\}/g)?.length,
    );
  });

  it('cites what the bibliography has, and names the rest', () => {
    const claims = report.claims.slice(0, 1);
    const [claim] = claims;
    if (!claim) throw new Error('there is no claim');
    const referring = {
      ...report,
      claims: [{ ...claim, references: ['author1900, Theorem 1 [a]', 'other2000'] }],
    };
    const files = latexFiles(referring, bibliography);
    expect(files['lemmata-appendix.tex']).toContain('See \\cite[{Theorem 1 [a]}]{author1900}; other2000.');
    expect(files['lemmata.bib']).toContain('@book{author1900,');
  });

  it('compiles, with marks that know the grades', { timeout }, ({ skip }) => {
    needTex(skip, 'hyperref.sty', 'amsmath.sty', 'amssymb.sty');
    const { complaints, overfull, folder } = compiled(report);
    expect(complaints.filter((c) => !c.includes('Marginpar'))).toEqual([]);
    expect(Math.max(0, ...overfull)).toBeLessThan(5);
    const aux = readFileSync(`${folder}/sample.aux`, 'utf8');
    expect(aux).toMatch(/\\lemmata@known\{square-of-sum\}\{derived\}/);
  });

  it('executes nothing that an edited report says', { timeout }, ({ skip }) => {
    needTex(skip, 'hyperref.sty', 'amsmath.sty', 'amssymb.sty');
    const evil = '}}\\end{document}\\input{/etc/passwd}$$ #1 & % ^^5cinput{x} ~ _ \\par\n\n{{ é ☃ " `';
    const keep = new Set([
      'id',
      'verdict',
      'grade',
      'relation',
      'kind',
      'node',
      'confirmedBy',
      'backend',
      'format',
    ]);
    const spoilt = (value: unknown, name: string): unknown => {
      if (typeof value === 'string') return keep.has(name) ? value : `${value}${evil}`;
      if (Array.isArray(value)) return value.map((v) => spoilt(v, name));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, spoilt(v, k)]));
    };
    const { complaints, pages } = compiled({
      ...report,
      claims: spoilt(report.claims, '') as Report['claims'],
    });
    expect(complaints.filter((c) => !/Marginpar|Nothing is known of|There were undefined/.test(c))).toEqual(
      [],
    );
    expect(pages).toBeGreaterThan(3);
  });
});
