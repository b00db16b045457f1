/** What the statements of a claim are about and under which hypotheses: once for the claim, and in a part what only it has. */
import type { ClaimResult, Declared, Defined, Hypothesis, PartResult } from '../../engine/result.ts';
import { html, joined, type Markup } from './markup.ts';
import { formula } from './mathematics.ts';

export interface Premises {
  /** Of all parts, then of several. */
  readonly common: Markup | undefined;
  readonly of: (part: PartResult) => Markup | undefined;
}

export function premisesOf({ given, definitions, parts }: ClaimResult): Premises {
  const symbols = shared(
    given,
    parts.map((p) => p.given),
    (d) => d.name,
  );
  const equations = shared(
    definitions,
    parts.map((p) => p.definitions),
    (d) => d.name,
  );
  const hypotheses = shared(
    [],
    parts.map((p) => p.hypotheses),
    (h) => h.name,
  );
  const everywhere = [...hypotheses].filter((h) =>
    parts.every((p) => p.hypotheses.some((own) => same(own, h))),
  );
  const sometimes = [...hypotheses].filter((h) => !everywhere.includes(h));
  return {
    common: list(
      [...given, ...symbols],
      [...definitions, ...equations],
      everywhere.map((h) => assumption(h, 'assume ')),
      sometimes.map((h) => assumption(h, 'where a part assumes ')),
    ),
    of: (part) => {
      const isNew =
        <T>(all: ReadonlySet<T>) =>
        (x: T): boolean =>
          ![...all].some((y) => same(x, y));
      const named = sometimes.filter((h) => part.hypotheses.some((own) => same(own, h)));
      const names = named.map((h) => html`<i>${h.name}</i>`);
      return list(
        part.given.filter(isNew(symbols)),
        part.definitions.filter(isNew(equations)),
        names.length === 0 ? [] : [html`<li>assume ${joined(names, ', ')}`],
        part.hypotheses.filter(isNew(hypotheses)).map((h) => assumption(h, 'assume ')),
      );
    },
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What several parts have, each once; but nothing whose name means something else elsewhere in the claim. */
function shared<T>(
  wide: readonly T[],
  parts: readonly (readonly T[])[],
  nameOf: (item: T) => string,
): ReadonlySet<T> {
  const meanings = new Map<string, T[]>();
  for (const item of [...wide, ...parts.flat()]) {
    const known = meanings.get(nameOf(item)) ?? [];
    meanings.set(nameOf(item), [...known, item]);
  }
  const found = [...meanings.values()].filter(
    (items) =>
      items.length > 1 && items.every((item) => same(item, items[0])) && !wide.includes(items[0] as T),
  );
  return new Set(found.map(([first]) => first as T));
}

function list(
  declared: readonly Declared[],
  definitions: readonly Defined[],
  ...assumed: readonly (readonly Markup[])[]
): Markup | undefined {
  const items = [...declared.map(declaration), ...definitions.flatMap(equations), ...assumed.flat()];
  return items.length === 0 ? undefined : html`<ul class="given">${items}</ul>`;
}

const declaration = ({ name, latex, is, type }: Declared): Markup =>
  html`<li>${formula({ text: name, latex })}${
    type ? html` ∈ ${formula(type)}${is !== '' && `, ${is}`}` : html`: ${is}`
  }`;

const equations = ({ equations }: Defined): Markup[] =>
  equations.map(({ left, right }) => html`<li>${formula(left)} := ${formula(right)}`);

const assumption = (h: Hypothesis, how: string): Markup =>
  html`<li>${h.byConstruction ? 'by construction ' : how}<i>${h.name}</i>: ${formula(h)}`;
