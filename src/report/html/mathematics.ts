/** LaTeX as MathML, made here and now: whoever reads the page needs no script and no font of ours. */
import temml from 'temml';
import { printRelation } from '../../term/print.ts';
import type { Relation } from '../../term/term.ts';
import { html, Markup } from './markup.ts';
import { shortened } from './mathml.ts';

/** What is printed twice in a report. */
interface Printed {
  readonly text: string;
  readonly latex: string;
}

const known = new Map<string, Markup>();

/**
 * A formula that may break before its outermost relations and signs; a `display` has limits above and below its sums. What
 * Temml cannot read stands there as the text that it is.
 */
export function formula({ text, latex }: Printed, style: 'inline' | 'display' = 'inline'): Markup {
  const key = `${style} ${latex}`;
  const before = known.get(key);
  if (before) return before;
  let made: Markup;
  try {
    made = new Markup(
      pieces(latex)
        .map((piece, i) => `${typeset(piece, style, i > 0)}${piece.endsWith(':\\ ') ? ' ' : ''}`)
        .join(''),
    );
  } catch {
    made = html`<code>${text}</code>`;
  }
  known.set(key, made);
  return made;
}

function typeset(latex: string, style: 'inline' | 'display', goesOn: boolean): string {
  const displayMode = style === 'display';
  return shortened(
    temml.renderToString(withNames(latex), { displayMode, throwOnError: true, trust: false }),
    goesOn,
  );
}

/** Temml sets words letter by letter where they hold anything but letters. */
const withNames = (latex: string): string =>
  latex.replace(/\\mathrm\{((?:[^{}\\]|\\_)*)\}/g, (whole, name: string) =>
    /^\p{L}+$/u.test(name) ? whole : `\\text{${name}}`,
  );

/** In letters: what fits into half a line of a telephone is not broken. */
export const oneLine = 30;

const places =
  /\\left(?![a-z])|\\right(?![a-z])|\\[{}]|[{}]| (?:=|<|>|\+|-|\\le|\\ge|\\ne|\\cdot|\\Rightarrow|\\mapsto) |\\ \\text\{and\}\\ |:\\ | (?=\\(?:left\(|frac|sqrt|sum_|prod_|max_|min_|mathbb\{E\}_))/g;

/**
 * A formula cut before its outermost relations, signs and implications, and between factors that stand side by side. Joined again, the
 * pieces are the formula.
 */
export function pieces(latex: string): string[] {
  const found: string[] = [];
  if (width(latex) <= oneLine) return [latex];
  const open: boolean[] = [];
  /** Where an index of a sum or a maximum ends: what is summed stays beside it. */
  let bound = -1;
  let start = 0;
  for (const { 0: token, index } of latex.matchAll(places)) {
    if (/^(\\left|\\\{|\{)$/.test(token))
      open.push(isBound.test(latex.slice(Math.max(0, index - 14), index)));
    else if (/^(\\right|\\\}|\})$/.test(token)) bound = open.pop() ? index + 1 : bound;
    else if (open.length === 0 && index !== bound) {
      const at = token.startsWith(':') ? index + token.length : index;
      const isSign = /^ (?:[+-] |\\cdot |)$/.test(token);
      if (width(latex.slice(start, at)) < (isSign ? 14 : 5)) continue;
      found.push(latex.slice(start, at));
      start = at;
    }
  }
  return [...found, latex.slice(start)];
}

const isBound = /\\(?:sum|prod|max|min|mathbb\{E\})_$/;

/** Of a formula: how many letters and signs one sees, about; indices are half as wide. */
export function width(latex: string): number {
  const indices = latex.match(/_\{[^{}]*\}/g) ?? [];
  return seen(latex) - indices.reduce((sum, index) => sum + seen(index) / 2, 0);
}

const seen = (latex: string): number =>
  latex
    .replace(/\\(?:left|right|mathrm|mathbb|mathbf|operatorname|text|t?frac|(?= ))(?![a-z])/g, '')
    .replace(/\\(?:[a-z]+|.)/gi, 'x')
    .replace(/[{}_^ ]/g, '').length;

/** The right side of a line, with the relation that leads to it, and the left side where that is not printed before. */
export function related(relation: string, right: Printed, left: Printed = { text: '', latex: '' }): Markup {
  const sign = printRelation(relation as Relation, 'latex');
  return formula({
    text: `${left.text} ${relation} ${right.text}`.trim(),
    latex: `${left.latex} ${sign} ${right.latex}`.trim(),
  });
}
