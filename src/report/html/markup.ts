/** HTML of which only our own text is markup: whatever is filled in is escaped, unless it is markup itself. */

/** A piece of HTML. Only this folder makes them, from templates and from what libraries typeset. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Filling = string | number | Markup | undefined | false | readonly Filling[];

/** `` html`<p>${text}</p>` `` */
export function html(strings: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  let text = strings[0] ?? '';
  fillings.forEach((filling, i) => {
    // Behind a tag stands text, in which quotes are only quotes.
    text += filled(filling, strings[i]?.endsWith('>') ? entitiesOfText : entities) + strings[i + 1];
  });
  return new Markup(text);
}

type Entities = Readonly<Record<string, string>>;

function filled(filling: Filling, written: Entities): string {
  if (filling === undefined || filling === false) return '';
  if (filling instanceof Markup) return filling.text;
  if (Array.isArray(filling)) return filling.map((part) => filled(part, written)).join('');
  return String(filling).replace(/[&<>"']/g, (character) => written[character] ?? character);
}

const entitiesOfText: Entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Of quoted attributes, too. */
const entities: Entities = { ...entitiesOfText, '"': '&quot;', "'": '&#39;' };

/** The `id` of an element, from names that may hold anything; different names give different ids. */
export const anchor = (...names: readonly string[]): string =>
  names.map((name) => name.replace(/[^\w-]/gu, (c) => `.${c.codePointAt(0)?.toString(16)}.`)).join('/');

/** Pieces with something between them. */
export const joined = (pieces: readonly Filling[], between: string): Filling[] =>
  pieces.flatMap((piece, i) => (i === 0 ? [piece] : [between, piece]));
