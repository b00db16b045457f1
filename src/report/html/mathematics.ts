/** LaTeX as MathML, made here and now: whoever reads the page needs no script and no font of ours. */
import temml from 'temml';
import { printRelation } from '../../term/print.ts';
import type { Relation } from '../../term/term.ts';
import { html, Markup } from './markup.ts';

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
        .map((piece) => `${typeset(piece, style === 'display')}${piece.endsWith(':\\ ') ? ' ' : ''}`)
        .join(''),
    );
  } catch {
    made = html`<code>${text}</code>`;
  }
  known.set(key, made);
  return made;
}

function typeset(latex: string, displayMode: boolean): string {
  return shortened(temml.renderToString(withNames(latex), { displayMode, throwOnError: true, trust: false }));
}

/** Temml sets words letter by letter where they hold anything but letters. */
const withNames = (latex: string): string =>
  latex.replace(/\\mathrm\{((?:[^{}\\]|\\_)*)\}/g, (whole, name: string) =>
    /^\p{L}+$/u.test(name) ? whole : `\\text{${name}}`,
  );

/** Of an entry, `i,j`: a third of all elements, which are read as well and set as well in one piece of text. */
const indices = /<mrow>((?:<mi>[^<]<\/mi><mo>,<\/mo>)+<mi>[^<]<\/mi>)<\/mrow>(?=<\/m(?:sub|sup|subsup)>|<m)/g;

/** Attributes and groups that say what a browser assumes anyway are a third of what Temml writes. */
function shortened(mathml: string): string {
  return withoutOuterRow(mathml.replace(/^<math[^>]*>/, '<math>'))
    .replace(/<mo fence="true" form="\w+" stretchy="(?:true|false)">([(){}[\]])<\/mo>/g, '<mo>$1</mo>')
    .replace(/<mrow><mo fence="true" form="prefix" stretchy="true">([^<]+<\/mo>)/g, '<mrow><mo>$1')
    .replace(/<mo fence="true" form="postfix" stretchy="true">([^<]+<\/mo>)<\/mrow>/g, '<mo>$1</mrow>')
    .replace(/<mo fence="true" form="(\w+)" stretchy="true">/g, '<mo form="$1">')
    .replace(/<mo fence="true" form="\w+" stretchy="false">([(){}[\]])/g, '<mo stretchy="false">$1')
    .replace(/<mo fence="true" form="(\w+)" stretchy="false">/g, '<mo form="$1" stretchy="false">')
    .replaceAll('<mo separator="true">,</mo>', '<mo>,</mo>')
    .replace(/<mo lspace="0.2222em" rspace="0.2222em">:<\/mo>(<mtext>\u00a0<\/mtext>)?/g, '<mo>:</mo>')
    .replaceAll(
      '<mtext>\u00a0</mtext><mtext>and</mtext><mtext>\u00a0</mtext>',
      '<mtext>\u00a0and\u00a0</mtext>',
    )
    .replace(/ (?:class="[^"]*"|movablelimits="false")/g, '')
    .replace(/<\/?mpadded[^>]*>/g, '')
    .replace(/<mrow>(<mi[^>]*>[^<]*<\/mi>)(?:<mspace><\/mspace>|<mo>\u2061<\/mo>)?<\/mrow>/g, '$1')
    .replace(/<mo>\u2061<\/mo><mspace width="0.1667em"><\/mspace>/g, '<mtext>\u2009</mtext>')
    .replace(indices, (_, list: string) => `<mtext>${list.replace(/<[^>]*>/g, '')}</mtext>`)
    .replace(/^<math><mo[^>]*>([+−])<\/mo>/, '<math><mo form="infix">$1</mo>')
    .replace(/^<math><mo[^>]*>([=≤≥≠⋅]|&lt;|&gt;)<\/mo>/, '<math><mo>$1</mo>');
}

/** `<math>` is a row itself. */
function withoutOuterRow(mathml: string): string {
  const inner = /^<math><mrow>(.*)<\/mrow><\/math>$/s.exec(mathml)?.[1];
  if (inner === undefined) return mathml;
  let depth = 0;
  for (const [tag] of inner.matchAll(/<\/?mrow>/g)) {
    depth += tag === '<mrow>' ? 1 : -1;
    if (depth < 0) return mathml;
  }
  return `<math>${inner}</math>`;
}

/** Shorter pieces stay with the next: a line that breaks after every letter is no easier to read. */
const shortest = 28;

const places =
  /\\left(?![a-z])|\\right(?![a-z])|\\[{}]|[{}]| (?:=|<|>|\+|-|\\le|\\ge|\\ne|\\cdot|\\Rightarrow|\\mapsto) |\\ \\text\{and\}\\ |:\\ /g;

/** A formula cut before its outermost relations, signs and implications. Joined again, the pieces are the formula. */
export function pieces(latex: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of latex.matchAll(places)) {
    if (/^(\\left|\\\{|\{)$/.test(token)) depth += 1;
    else if (/^(\\right|\\\}|\})$/.test(token)) depth -= 1;
    else if (depth === 0) {
      const at = token.startsWith(':') ? index + token.length : index;
      const isSign = /^ (?:[+-]|\\cdot) $/.test(token);
      if (at - start < (isSign ? shortest : shortest / 2)) continue;
      found.push(latex.slice(start, at));
      start = at;
    }
  }
  return [...found, latex.slice(start)];
}

/** The right side of a line, with the relation that leads to it. */
export const related = (relation: string, { text, latex }: Printed): Markup =>
  formula({ text: `${relation} ${text}`, latex: `${printRelation(relation as Relation, 'latex')} ${latex}` });
