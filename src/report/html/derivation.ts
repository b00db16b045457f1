/** A derivation line by line: relation, term, the reasons that give it, and what executing it showed. */
import type { LineResult, PartResult, Printed, ReasonResult } from '../../engine/result.ts';
import { printRelation } from '../../term/print.ts';
import type { Relation } from '../../term/term.ts';
import { counted } from '../render-style.ts';
import { counterexampleText, stepEvidence, type Usual } from './evidence.ts';
import type { Links } from './links.ts';
import { type Filling, html, joined, type Markup } from './markup.ts';
import { formula, oneLine, related, width } from './mathematics.ts';
import {
  formulasIn,
  isWords,
  type Outline,
  type OutlinedLine,
  outlineOf,
  type Proved,
  type Side,
  type Words,
} from './outline.ts';
import { type Shorthand, shorthandFor } from './shorthand.ts';

/** What is said once for a whole derivation, and what has been said already. */
interface Said {
  readonly claim: string;
  readonly links: Links;
  readonly ranges: ReadonlyMap<string, string>;
  readonly shorthand: Shorthand;
  readonly usual: Usual;
  readonly conditions: Set<string>;
  readonly lemmas: Set<string>;
}

/** The derivation of a part: nodes with what stands below them, and the lines of calculations. */
export function derivation(claim: string, part: PartResult, links: Links, proved: Proved): Markup {
  const { given, definitions, hypotheses, nodes, lines, statement } = part;
  const outline = outlineOf(part, proved);
  const all = formulasIn(outline);
  const ranges = rangesOf(all);
  const shown = all.map((printed) => withoutRanges(printed, ranges).latex);
  const said: Said = {
    claim,
    links,
    ranges,
    shorthand: shorthandFor(shown, JSON.stringify([given, definitions, hypotheses, statement, nodes, shown])),
    usual: usualOf(lines),
    conditions: new Set(),
    lemmas: new Set(),
  };
  return html`${throughout(
    said,
    nodes.some((n) => n.node === 'contradiction'),
  )}${place(outline, said)}`;
}

/** What stands at a place, and below it: each depth of lists is one of the proof. */
const place = ({ nodes, lines }: Outline, said: Said): Markup =>
  html`${
    nodes.length > 0 &&
    html`<ul>${nodes.map(({ says, below }) => html`<li>${worded(says, said)}${place(below, said)}`)}</ul>`
  }${lines.length > 0 && rows(lines, said)}`;

const worded = (pieces: readonly Words[], said: Said): Filling =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('part' in piece) return said.links.part(`${said.claim}/${piece.part}`, said.claim);
    if ('name' in piece) return html`<em>${piece.name}</em>`;
    return 'formula' in piece ? formula(short(piece.formula, said)) : reason(piece.reason, said);
  });

function throughout({ ranges, usual, shorthand: { letters } }: Said, isRefuting: boolean): Markup {
  const all = [...ranges].map(([index, set]) =>
    formula({ text: `${index} in ${set}`, latex: `${index} \\in ${set}` }),
  );
  const sentences = [
    ...(all.length === 0 ? [] : [html`Ranges of indices: ${joined(all, ', ')}.`]),
    ...(usual.instances === undefined ? [] : [`Unless a step says otherwise: ${inWords(usual)}.`]),
    ...(isRefuting ? ['Below a contradiction nothing is executed.'] : []),
  ];
  return html`${sentences.length > 0 && html`<p>${joined(sentences, ' ')}</p>`}${letters.map(
    ({ letter, part }) => {
      const stands = part.replace(/^\\left\(((?:(?!\\left\(|\\right\)).)*)\\right\)$/s, '$1');
      return html`<p>${formula({ text: letter, latex: letter })} stands for ${formula({ text: part, latex: stands })}</p>`;
    },
  )}`;
}

const inWords = ({ instances = 0, residual, margin }: Usual): string =>
  [
    counted(instances, 'instance'),
    ...(residual === undefined ? [] : ['residual 0']),
    ...(margin === undefined ? [] : ['margin 0']),
  ].join(', ');

const range =
  /(\\(?:sum|prod|max|min|sup|inf)|\\mathbb\{E\})_\{(\\?[A-Za-z]+) \\in ((?:[^{}]|\{[^{}]*\})+)\}/g;

/** The sets of the indices that run over the same set wherever they do, more than once. */
function rangesOf(shown: readonly Printed[]): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly sets: Set<string>; times: number }>();
  for (const { latex } of shown) {
    for (const [, , index, set] of latex.matchAll(range)) {
      const known = found.get(index as string) ?? { sets: new Set(), times: 0 };
      known.sets.add(set as string);
      known.times += 1;
      found.set(index as string, known);
    }
  }
  return new Map(
    [...found]
      .filter(([, { sets, times }]) => sets.size === 1 && times > 2)
      .map(
        ([
          index,
          {
            sets: [set = ''],
          },
        ]) => [index, set],
      ),
  );
}

/** Without what is said of ranges for the whole derivation. */
const withoutRanges = ({ text, latex }: Printed, ranges: Said['ranges']): Printed => ({
  text,
  latex: latex.replace(range, (whole, operator: string, index: string) =>
    ranges.has(index) ? `${operator}_{${index}}` : whole,
  ),
});

/** What most steps of a derivation have in common. Of residuals and margins only nought is so common. */
function usualOf(lines: readonly LineResult[]): Usual {
  const executed = lines.flatMap((line) => line.executed ?? []);
  const times = new Map<number, number>();
  for (const { instances } of executed) times.set(instances, (times.get(instances) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  if (!most || most[1] < 2) return {};
  const isUsual = (figure: 'residual' | 'margin'): boolean =>
    executed.filter((e) => e[figure] === 0).length > 1;
  return {
    instances: most[0],
    ...(isUsual('residual') && { residual: 0 }),
    ...(isUsual('margin') && { margin: 0 }),
  };
}

const short = (printed: Printed, { ranges, shorthand }: Said): Printed => {
  const { text, latex } = withoutRanges(printed, ranges);
  return { text, latex: shorthand.of(latex) };
};

/** Most lines are numbered by the list that they stand in. */
function rows(lines: readonly OutlinedLine[], said: Said): Markup {
  let expected = 1;
  return html`<ol>${lines.map((line) => {
    const counts = line.number === `${expected}`;
    expected += counts ? 1 : 0;
    return row(line, counts ? undefined : line.number, said);
  })}</ol>`;
}

/** A side with what follows from it: in one line where there is room for both. */
function calculation({ line, left, right }: OutlinedLine, said: Said): readonly Markup[] {
  if (right === undefined) return [];
  const { relation } = line;
  if (isWords(right)) {
    const words = worded(right, said);
    const sign = formula({ text: relation, latex: printRelation(relation as Relation, 'latex') });
    return left === undefined && right[0] === 'The statement'
      ? [html`${words}`]
      : [...begun(left, said), html`${sign} ${words}`];
  }
  const after = short(right, said);
  const before = left && !isWords(left) ? short(left, said) : undefined;
  return before && width(before.latex) + width(after.latex) <= oneLine
    ? [related(relation, after, before)]
    : [...begun(left, said), related(relation, after)];
}

const begun = (left: Side | undefined, said: Said): readonly Markup[] =>
  left === undefined ? [] : [isWords(left) ? html`${worded(left, said)}` : formula(short(left, said))];

/** Conditions are named where they first come up. */
function row(outlined: OutlinedLine, label: string | undefined, said: Said): Markup {
  const { conditions: named } = said;
  const { reasons, sideConditions, checked, problem, executed, counterexample } = outlined.line;
  const needs = sideConditions.filter(({ text }) => !named.has(text));
  for (const { text } of needs) named.add(text);
  const says = calculation(outlined, said);
  const why =
    reasons.length === 0
      ? 'by algebra'
      : html`by ${joined(
          reasons.map((r) => reason(r, said)),
          ', ',
        )}`;
  const kind = [...(label === undefined ? [] : ['named']), ...(checked && !counterexample ? [] : ['failed'])];
  return html`<li${kind.length > 0 && html` class="${kind.join(' ')}"`}>${label !== undefined && html`<b>${label}</b> `}${says.map((text) => html`<p>${text}`)}<p${kind.includes('failed') && html` class="why"`}>${why}${
    needs.length > 0 &&
    html`; needs ${joined(
      needs.map((s) => formula(short(s, said))),
      ', ',
    )}`
  }${executed ? evidence(stepEvidence(executed, said.usual)) : outlined.isHypothetical ? undefined : html` <i>not executed</i>`}${
    problem !== undefined && html`<p class="problem">Does not follow: ${problem}`
  }${counterexample && counterexampleText(counterexample)}`;
}

const evidence = (text: string): Markup | undefined => (text === '' ? undefined : html` <i>${text}</i>`);

/** A lemma is linked to where it first comes up. */
function reason({ by, name, text: whole }: ReasonResult, { links, lemmas }: Said): Markup {
  const text = withoutSame(whole);
  const at = by !== 'lemma' || name === undefined || lemmas.has(name) ? -1 : text.indexOf(name);
  if (at < 0 || name === undefined) return html`${text}`;
  lemmas.add(name);
  return html`${text.slice(0, at)}${links.part(name)}${text.slice(at + name.length)}`;
}

/** Without what stands for itself: `(n := n, k := j)` says no more than `(k := j)`. */
const withoutSame = (reason: string): string =>
  reason.replace(/ \((\w+ := .*)\)(?= times |$)/, (_, list: string) => {
    const others = list.split(/, (?=\w+ := )/).filter((pair) => !/^(\w+) := \1$/.test(pair));
    return others.length === 0 ? '' : ` (${others.join(', ')})`;
  });
