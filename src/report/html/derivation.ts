/** A derivation line by line: relation, term, the reasons that give it, and what executing it showed. */
import type { LineResult, PartResult, Printed, ReasonResult } from '../../engine/result.ts';
import { counted } from '../render-style.ts';
import { counterexampleText, stepEvidence } from './evidence.ts';
import type { Links } from './links.ts';
import { html, joined, type Markup } from './markup.ts';
import { formula, related } from './mathematics.ts';

/** What is said once for a whole derivation, and what has been said already. */
interface Said {
  readonly links: Links;
  readonly statement: Printed;
  readonly ranges: ReadonlyMap<string, string>;
  /** On how many instances most steps were executed. */
  readonly instances: number | undefined;
  readonly conditions: Set<string>;
  readonly assumptions: Map<string, number>;
  readonly lemmas: Set<string>;
}

/** The lines of a part, in groups that stand at one place of the proof. */
export function derivation({ name, lines, statement }: PartResult, links: Links): Markup {
  const said: Said = {
    links,
    statement,
    ranges: rangesOf(lines),
    instances: usualInstances(lines),
    conditions: new Set(),
    assumptions: new Map(),
    lemmas: new Set(),
  };
  return html`<div class="wide" tabindex="0" role="group" aria-label="Derivation of ${name}">${throughout(said)}${groups(
    lines,
  ).map(
    ({ place, assumptions, lines }) =>
      html`${place !== '' && html`<p class="place">${place}</p>`}${assumed(assumptions, said)}${rows(lines, said)}`,
  )}</div>`;
}

function throughout({ ranges, instances }: Said): Markup | undefined {
  const all = [...ranges].map(([index, set]) =>
    formula({ text: `${index} in ${set}`, latex: `${index} \\in ${set}` }),
  );
  const sentences = [
    ...(all.length === 0 ? [] : [html`Ranges of indices: ${joined(all, ', ')}.`]),
    ...(instances === undefined
      ? []
      : [`Each step was executed on ${counted(instances, 'instance')} if it does not say otherwise.`]),
  ];
  return sentences.length === 0 ? undefined : html`<p class="assumed">${joined(sentences, ' ')}</p>`;
}

const range =
  /(\\(?:sum|prod|max|min|sup|inf)|\\mathbb\{E\})_\{(\\?[A-Za-z]+) \\in ((?:[^{}]|\{[^{}]*\})+)\}/g;

/** The sets of the indices that run over the same set wherever they do, more than once. */
function rangesOf(lines: readonly LineResult[]): ReadonlyMap<string, string> {
  const found = new Map<string, { readonly sets: Set<string>; times: number }>();
  for (const { left, right } of lines) {
    for (const [, , index, set] of `${left.latex} ${right.latex}`.matchAll(range)) {
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

function usualInstances(lines: readonly LineResult[]): number | undefined {
  const times = new Map<number, number>();
  for (const { executed } of lines) {
    if (executed) times.set(executed.instances, (times.get(executed.instances) ?? 0) + 1);
  }
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most && most[1] > 1 ? most[0] : undefined;
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
function assumed(here: readonly Printed[], { assumptions: numbers }: Said): Markup | undefined {
  if (here.length === 0) return undefined;
  const items = here.map((assumption) => {
    const known = numbers.get(assumption.text);
    if (known !== undefined) return `(${known})`;
    numbers.set(assumption.text, numbers.size + 1);
    return html`(${numbers.size}) ${formula(assumption)}`;
  });
  return html`<p class="m assumed">Assuming ${joined(items, ', ')}</p>`;
}

/** Shorter formulas are read faster than words that stand for them. */
const worthWords = 40;

/** `left side` where a calculation starts with that of a statement, or with that of what a statement concludes. */
function start(left: Printed, { statement, ranges }: Said): Markup {
  const at = left.latex.length < worthWords ? -1 : statement.latex.indexOf(left.latex);
  const [before, after] = [statement.latex.slice(0, at), statement.latex.slice(at + left.latex.length)];
  const isSide = at >= 0 && /^$|(?::\\|\\Rightarrow) $/.test(before) && /^ (?:=|\\[lg]e|[<>]) /.test(after);
  return html`<p class="left">${isSide ? 'The left side' : formula(withoutRanges(left, ranges))}`;
}

/** A line whose left side is the right side of the line before goes on with the same calculation. */
function rows(lines: readonly LineResult[], said: Said): Markup {
  let chain: string | undefined;
  let expected = 1;
  const items = lines.map((line) => {
    const first = line.left.text === chain ? undefined : start(line.left, said);
    chain = line.right.text;
    const number = line.step.split(' / ').at(-1) ?? '';
    const counts = number === `${expected}`;
    expected += counts ? 1 : 0;
    return row(line, counts ? undefined : number, first, said);
  });
  return html`<ol class="steps">${items}</ol>`;
}

/** Most lines are numbered by the list that they stand in; conditions are named where they first come up. */
function row(line: LineResult, label: string | undefined, first: Markup | undefined, said: Said): Markup {
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
  const kind = [...(label === undefined ? [] : ['named']), ...(checked && !counterexample ? [] : ['failed'])];
  return html`<li${kind.length > 0 && html` class="${kind.join(' ')}"`}>${first}<p>${label !== undefined && html`<b>${label}</b> `}${related(relation, withoutRanges(right, said.ranges))}<small>${why}${
    needs.length > 0 &&
    html`; needs ${joined(
      needs.map((s) => formula(s)),
      ', ',
    )}`
  }${executed ? evidence(stepEvidence(executed, said.instances)) : html` <i>not executed</i>`}</small>${
    problem !== undefined && html`<p class="problem">Does not follow: ${problem}`
  }${counterexample && counterexampleText(counterexample)}`;
}

const evidence = (text: string): Markup | undefined => (text === '' ? undefined : html` <i>${text}</i>`);

/** A lemma is linked to where it first comes up. */
function reason({ by, name, text }: ReasonResult, { links, lemmas }: Said): Markup {
  const at = by !== 'lemma' || name === undefined || lemmas.has(name) ? -1 : text.indexOf(name);
  if (at < 0 || name === undefined) return html`${text}`;
  lemmas.add(name);
  return html`${text.slice(0, at)}${links.part(name)}${text.slice(at + name.length)}`;
}
