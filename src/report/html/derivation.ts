/** A derivation line by line: relation, term, the reasons that give it, and what executing it showed. */
import type { LineResult, PartResult, Printed, ReasonResult } from '../../engine/result.ts';
import { printRelation } from '../../term/print.ts';
import type { Relation } from '../../term/term.ts';
import { counted } from '../render-style.ts';
import { counterexampleText, stepEvidence, type Usual } from './evidence.ts';
import type { Links } from './links.ts';
import { html, joined, type Markup } from './markup.ts';
import { formula, oneLine, related, width } from './mathematics.ts';
import { type Shorthand, shorthandFor } from './shorthand.ts';

/** What is said once for a whole derivation, and what has been said already. */
interface Said {
  readonly links: Links;
  readonly statement: Printed;
  readonly ranges: ReadonlyMap<string, string>;
  readonly shorthand: Shorthand;
  readonly usual: Usual;
  readonly conditions: Set<string>;
  readonly assumptions: Map<string, number>;
  readonly lemmas: Set<string>;
}

/** The lines of a part, in groups that stand at one place of the proof. */
export function derivation(part: PartResult, links: Links): Markup {
  const { lines, statement } = part;
  const ranges = rangesOf(lines);
  const shown = shownIn(lines).map((printed) => withoutRanges(printed, ranges).latex);
  const { given, definitions, hypotheses } = part;
  const said: Said = {
    links,
    statement,
    ranges,
    shorthand: shorthandFor(shown, JSON.stringify([given, definitions, hypotheses, statement, shown])),
    usual: usualOf(lines),
    conditions: new Set(),
    assumptions: new Map(),
    lemmas: new Set(),
  };
  const all = groups(lines);
  return html`${throughout(said)}${all.map(
    ({ place, assumptions, lines }, i) =>
      html`${place !== '' && html`<h5>${after(all[i - 1]?.place ?? '', place)}</h5>`}${assumed(assumptions, said)}${rows(lines, said)}`,
  )}`;
}

/** A place without what it has in common with the place before: `… / cases no`. */
function after(before: string, place: string): string {
  const [others, own] = [before.split(' / '), place.split(' / ')];
  const same = own.findIndex((name, i) => name !== others[i]);
  return same > 0 ? ['…', ...own.slice(same)].join(' / ') : place;
}

/** Whatever is printed of the lines, as often as it is. */
function shownIn(lines: readonly LineResult[]): Printed[] {
  const found: Printed[] = [];
  const once = new Map<string, Printed>();
  let chain: string | undefined;
  for (const { left, right, assumptions, sideConditions } of lines) {
    found.push(...(left.text === chain ? [] : [left]), right);
    for (const printed of [...assumptions, ...sideConditions]) once.set(printed.text, printed);
    chain = right.text;
  }
  return [...found, ...once.values()];
}

function throughout({ ranges, usual, shorthand: { letters } }: Said): Markup {
  const all = [...ranges].map(([index, set]) =>
    formula({ text: `${index} in ${set}`, latex: `${index} \\in ${set}` }),
  );
  const sentences = [
    ...(all.length === 0 ? [] : [html`Ranges of indices: ${joined(all, ', ')}.`]),
    ...(usual.instances === undefined ? [] : [`If a step does not say otherwise: ${inWords(usual)}.`]),
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
    `executed on ${counted(instances, 'instance')}`,
    ...(residual === undefined ? [] : ['residual 0']),
    ...(margin === undefined ? [] : ['margin 0']),
  ].join(', ');

const range =
  /(\\(?:sum|prod|max|min|sup|inf)|\\mathbb\{E\})_\{(\\?[A-Za-z]+) \\in ((?:[^{}]|\{[^{}]*\})+)\}/g;

/** The sets of the indices that run over the same set wherever they do, more than once. */
function rangesOf(lines: readonly LineResult[]): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly sets: Set<string>; times: number }>();
  for (const { latex } of shownIn(lines)) {
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

interface Group {
  readonly place: string;
  readonly assumptions: readonly Printed[];
  readonly lines: LineResult[];
}

function groups(lines: readonly LineResult[]): Group[] {
  const found: Group[] = [];
  for (const line of lines) {
    const place = line.step.split(' / ').slice(0, -1).join(' / ');
    const last = found.at(-1);
    const goesOn = last?.place === place && sameTexts(last.assumptions, line.assumptions);
    if (goesOn) last.lines.push(line);
    else found.push({ place, assumptions: line.assumptions, lines: [line] });
  }
  return found;
}

const sameTexts = (some: readonly Printed[], others: readonly Printed[]): boolean =>
  some.length === others.length && some.every(({ text }, i) => text === others[i]?.text);

/** What holds at a place besides the hypotheses: written out where it first comes up, under a number after that. */
function assumed(here: readonly Printed[], said: Said): Markup | undefined {
  if (here.length === 0) return undefined;
  const { assumptions: numbers } = said;
  const items = here.map((assumption) => {
    const known = numbers.get(assumption.text);
    if (known !== undefined) return `(${known})`;
    numbers.set(assumption.text, numbers.size + 1);
    return html`(${numbers.size}) ${formula(short(assumption, said))}`;
  });
  return html`<p>Assuming ${joined(items, ', ')}`;
}

/** Shorter formulas are read faster than words that stand for them. */
const worthWords = 40;

/** Whether a calculation starts with the left side of a statement, or with that of what a statement concludes. */
function isLeftSide(left: Printed, { statement }: Said): boolean {
  const at = left.latex.length < worthWords ? -1 : statement.latex.indexOf(left.latex);
  const [before, after] = [statement.latex.slice(0, at), statement.latex.slice(at + left.latex.length)];
  return at >= 0 && /^$|(?::\\|\\Rightarrow) $/.test(before) && /^ (?:=|\\[lg]e|[<>]) /.test(after);
}

/** Whether a calculation arrives at the right side of the statement, of which there is one. */
function isRightSide({ latex }: Printed, { statement }: Said): boolean {
  const concluded = statement.latex.split(/ \\Rightarrow |:\\ /).at(-1) ?? '';
  const sides = concluded.split(/ (?:=|\\[lg]e|<|>) /);
  return latex.length >= worthWords && sides.length === 2 && sides[1] === latex;
}

const short = (printed: Printed, { ranges, shorthand }: Said): Printed => {
  const { text, latex } = withoutRanges(printed, ranges);
  return { text, latex: shorthand.of(latex) };
};

/** A side with what follows from it: in one line where there is room for both. */
function calculation(
  left: Printed | undefined,
  relation: string,
  right: Printed,
  said: Said,
): [Markup | undefined, Markup] {
  if (isRightSide(right, said) && (left === undefined || isLeftSide(left, said))) {
    const sign = formula({ text: relation, latex: printRelation(relation as Relation, 'latex') });
    return [left && html`<p>The left side`, html`${sign} the right side of the statement`];
  }
  const after = short(right, said);
  if (left === undefined) return [undefined, related(relation, after)];
  if (isLeftSide(left, said)) return [html`<p>The left side`, related(relation, after)];
  const before = short(left, said);
  return width(before.latex) + width(after.latex) > oneLine
    ? [html`<p>${formula(before)}`, related(relation, after)]
    : [undefined, related(relation, after, before)];
}

/** A line whose left side is the right side of the line before goes on with the same calculation. */
function rows(lines: readonly LineResult[], said: Said): Markup {
  let chain: string | undefined;
  let expected = 1;
  const items = lines.map((line) => {
    const first = line.left.text === chain ? undefined : line.left;
    chain = line.right.text;
    const number = line.step.split(' / ').at(-1) ?? '';
    const counts = number === `${expected}`;
    expected += counts ? 1 : 0;
    return row(line, counts ? undefined : number, first, said);
  });
  return html`<ol>${items}</ol>`;
}

/** Most lines are numbered by the list that they stand in; conditions are named where they first come up. */
function row(line: LineResult, label: string | undefined, first: Printed | undefined, said: Said): Markup {
  const { conditions: named } = said;
  const { relation, right, reasons, sideConditions, checked, problem, executed, counterexample } = line;
  const needs = sideConditions.filter(({ text }) => !named.has(text));
  for (const { text } of needs) named.add(text);
  const why =
    reasons.length === 0
      ? 'by algebra'
      : html`by ${joined(
          reasons.map((r) => reason(r, said)),
          ', ',
        )}`;
  const [begins, goesOn] = calculation(first, relation, right, said);
  const kind = [...(label === undefined ? [] : ['named']), ...(checked && !counterexample ? [] : ['failed'])];
  return html`<li${kind.length > 0 && html` class="${kind.join(' ')}"`}>${begins}<p>${label !== undefined && html`<b>${label}</b> `}${goesOn}<p${kind.includes('failed') && html` class="why"`}>${why}${
    needs.length > 0 &&
    html`; needs ${joined(
      needs.map((s) => formula(short(s, said))),
      ', ',
    )}`
  }${executed ? evidence(stepEvidence(executed, said.usual)) : html` <i>not executed</i>`}${
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
  reason.replace(/ \((\w+ := \w+(?:, \w+ := \w+)*)\)$/, (_, list: string) => {
    const others = list.split(', ').filter((pair) => !/^(\w+) := \1$/.test(pair));
    return others.length === 0 ? '' : ` (${others.join(', ')})`;
  });
