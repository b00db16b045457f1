/** A derivation line by line: relation, term, the reasons that give it, and what executing it showed. */
import type { LineResult, PartResult, Printed, ReasonResult } from '../../engine/result.ts';
import { counterexampleText, stepEvidence } from './evidence.ts';
import type { Links } from './links.ts';
import { html, joined, type Markup } from './markup.ts';
import { formula, related } from './mathematics.ts';

/** The lines of a part, in groups that stand at one place of the proof. */
export function derivation({ name, lines }: PartResult, links: Links): Markup {
  const named = new Set<string>();
  const numbers = new Map<string, number>();
  return html`<div class="wide" tabindex="0" role="group" aria-label="Derivation of ${name}">${groups(
    lines,
  ).map(
    ({ place, assumptions, lines }) =>
      html`${place !== '' && html`<p class="place">${place}</p>`}${assumed(assumptions, numbers)}${rows(lines, links, named)}`,
  )}</div>`;
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
function assumed(here: readonly Printed[], numbers: Map<string, number>): Markup | undefined {
  if (here.length === 0) return undefined;
  const items = here.map((assumption) => {
    const known = numbers.get(assumption.text);
    if (known !== undefined) return `(${known})`;
    numbers.set(assumption.text, numbers.size + 1);
    return html`(${numbers.size}) ${formula(assumption)}`;
  });
  return html`<p class="m assumed">Assuming ${joined(items, ', ')}</p>`;
}

/** A line whose left side is the right side of the line before goes on with the same calculation. */
function rows(lines: readonly LineResult[], links: Links, named: Set<string>): Markup {
  let chain: string | undefined;
  let expected = 1;
  const items = lines.map((line) => {
    const start = line.left.text === chain ? undefined : html`<p class="left">${formula(line.left)}`;
    chain = line.right.text;
    const number = line.step.split(' / ').at(-1) ?? '';
    const counts = number === `${expected}`;
    expected += counts ? 1 : 0;
    return row(line, counts ? undefined : number, start, links, named);
  });
  return html`<ol class="steps">${items}</ol>`;
}

/** Most lines are numbered by the list that they stand in; conditions are named where they first come up. */
function row(
  line: LineResult,
  label: string | undefined,
  start: Markup | undefined,
  links: Links,
  named: Set<string>,
): Markup {
  const { relation, right, reasons, sideConditions, checked, problem, executed, counterexample } = line;
  const needs = sideConditions.filter(({ text }) => !named.has(text));
  for (const { text } of needs) named.add(text);
  const why =
    reasons.length === 0
      ? 'by algebra'
      : html`by ${joined(
          reasons.map((r) => reason(r, links)),
          ', ',
        )}`;
  const kind = [...(label === undefined ? [] : ['named']), ...(checked && !counterexample ? [] : ['failed'])];
  return html`<li${kind.length > 0 && html` class="${kind.join(' ')}"`}>${start}<p>${label !== undefined && html`<b>${label}</b> `}${related(relation, right)}<small>${why}${
    needs.length > 0 &&
    html`; needs ${joined(
      needs.map((s) => formula(s)),
      ', ',
    )}`
  }${executed && html` <i>${stepEvidence(executed)}</i>`}</small>${
    problem !== undefined && html`<p class="problem">Does not follow: ${problem}`
  }${counterexample && counterexampleText(counterexample)}`;
}

function reason({ by, name, text }: ReasonResult, links: Links): Markup {
  if (by !== 'lemma' || name === undefined) return html`${text}`;
  const at = text.indexOf(name);
  if (at < 0) return html`${text}`;
  return html`${text.slice(0, at)}${links.part(name)}${text.slice(at + name.length)}`;
}
