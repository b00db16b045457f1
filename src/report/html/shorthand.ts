/**
 * Long parts of formulas that a derivation has again and again get a letter, as on a blackboard: "write A for …". They are found in what
 * is printed, as whole factors, arguments, sums or sides; a letter stands for what is printed and nothing else, with the indices in it
 * that are bound around it.
 */
import { width } from './mathematics.ts';

export interface Shorthand {
  /** In order: those that come later may mention those before. */
  readonly letters: readonly { readonly letter: string; readonly part: string }[];
  /** A formula with its letters. */
  readonly of: (latex: string) => string;
}

/** A letter is worth learning if it saves as much, in characters of LaTeX, and stands for as many letters and signs. */
const worth = 60;
const shortest = 12;
const most = 6;

/** `texts`: all that will be printed, as often as it will be. `used`: whatever has letters that mean something already. */
export function shorthandFor(texts: readonly string[], used: string): Shorthand {
  const bound = new Set(texts.flatMap(binders));
  const taken = new Set(used.match(/[A-Z]/g));
  const free = [...'ABCDFGHKLMQSTUVWXYZ'].filter((l) => !taken.has(l));
  const letters: { letter: string; part: string }[] = [];
  const of = (latex: string): string =>
    letters.reduce((text, { letter, part }) => replaced(text, part, letter), latex);
  let now = [...texts];
  for (const letter of free.slice(0, most)) {
    const part = longest(now);
    if (part === undefined) break;
    const inside = new Set(binders(part));
    const indices = [...bound].filter((b) => !inside.has(b) && occurs(b, part));
    const called = indices.length === 0 ? letter : `${letter}_{${indices.join(',')}}`;
    letters.push({ letter: called, part });
    now = now.map((text) => replaced(text, part, called));
  }
  return { letters, of };
}

/** What saves most when a letter stands for it. */
function longest(texts: readonly string[]): string | undefined {
  const times = new Map<string, number>();
  for (const text of texts)
    for (const part of new Set(parts(text).map(({ start, end }) => text.slice(start, end))))
      if (part.length > 2 * shortest)
        times.set(part, (times.get(part) ?? 0) + occurrences(text, part).length);
  let [best, gain]: [string | undefined, number] = [undefined, worth];
  for (const [part, n] of times) {
    const saved = (n - 1) * (part.length - 5) - 15;
    if (n > 1 && saved > gain && width(part) >= shortest) [best, gain] = [part, saved];
  }
  return best;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function occurrences(text: string, part: string): Span[] {
  if (!text.includes(part)) return [];
  const found: Span[] = [];
  for (const span of parts(text)) {
    if (text.slice(span.start, span.end) !== part) continue;
    if (found.every((f) => f.end <= span.start || span.end <= f.start)) found.push(span);
  }
  return found.sort((a, b) => a.start - b.start);
}

function replaced(text: string, part: string, letter: string): string {
  let out = '';
  let done = 0;
  for (const { start, end } of occurrences(text, part)) {
    out += text.slice(done, start) + letter;
    done = end;
    const exponent = text[end] === '^' ? text.slice(end, closing(text, end + 1)) : '';
    // A letter before parentheses would be a function.
    if (text.startsWith(' \\left', end + exponent.length)) {
      out += `${exponent} \\cdot`;
      done += exponent.length;
    }
  }
  return out + text.slice(done);
}

const name = /(?:\\mathrm\{[^{}]*\}|\\?[A-Za-z]+)'*(?:_\{[^{}]*\})?/.source;
const binding = new RegExp(
  `(?:\\\\(?:sum|prod|max|min|lim)|\\\\mathbb\\{E\\})_\\{(${name})(?: \\\\in | \\\\to |\\})|\\\\mathrm\\{d\\}(${name})|((?:${name}, )*${name}) \\\\mapsto|(?:\\\\(?:forall|exists) |, )(${name}) (?:\\\\in|>|\\\\ge) `,
  'g',
);

/** Names of bound variables. */
const binders = (latex: string): string[] =>
  [...latex.matchAll(binding)].flatMap(([, fold, derivative, lambda, quantified]) => [
    ...[fold, derivative, quantified].filter((n) => n !== undefined),
    ...(lambda?.split(', ') ?? []),
  ]);

const occurs = (variable: string, latex: string): boolean =>
  new RegExp(`(?<![A-Za-z\\\\])${variable.replace(/[\\{}]/g, '\\$&')}(?![A-Za-z'])`).test(latex);

const tokens = /\\(?:[A-Za-z]+|.)|[A-Za-z]|\d+|./gs;
const opening = /^(?:\\left|\\\{|\{|\\lvert)$/;
const closingToken = /^(?:\\right|\\\}|\}|\\rvert)$/;

/** Where the group ends that begins here. */
function closing(text: string, from: number): number {
  let depth = 0;
  tokens.lastIndex = from;
  for (let m = tokens.exec(text); m; m = tokens.exec(text)) {
    if (opening.test(m[0])) depth += 1;
    else if (closingToken.test(m[0])) depth -= 1;
    if (depth === 0) return m[0] === '\\right' ? delimiterAfter(text, tokens.lastIndex) : tokens.lastIndex;
  }
  return text.length;
}

const delimiterAfter = (text: string, at: number): number =>
  at + (/^\\(?:[A-Za-z]+|.)|^./s.exec(text.slice(at, at + 8))?.[0].length ?? 0);

const known = new Map<string, readonly Span[]>();

/** Whole formulas, and in them factors, fractions, arguments, and sums with what they sum: what a letter can stand for. */
function parts(text: string): readonly Span[] {
  const before = known.get(text);
  if (before) return before;
  const found: Span[] = text === '' ? [] : [{ start: 0, end: text.length }];
  within(text, 0, text.length, found);
  known.set(text, found);
  return found;
}

const endsProduct =
  /^(?:[-+=<>,:;]|\\(?:le|ge|ne|in|mapsto|Rightarrow|to|times|text|forall|exists|dots|right| ))$/;
const folds = /^(?:\\(?:sum|prod|max|min|lim)|\\mathbb)$/;

/** Collects what stands between two places at one level, and what is in it. */
function within(text: string, from: number, to: number, found: Span[]): void {
  let open: number[] = [];
  const close = (end: number): void => {
    for (const start of open) found.push({ start, end: end - (text[end - 1] === ' ' ? 1 : 0) });
    open = [];
  };
  for (let at = from; at < to; ) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    tokens.lastIndex = at;
    const token = tokens.exec(text)?.[0] ?? ' ';
    if (endsProduct.test(token)) {
      close(at);
      at = token === '\\text' ? closing(text, at + token.length) : at + token.length;
      continue;
    }
    if (token === '\\cdot') {
      at += token.length;
      continue;
    }
    const end = factor(text, at, token, found);
    if (folds.test(token) && text.slice(at, end).includes('_{')) open.push(at);
    else if (end > at + 1) found.push({ start: at, end });
    at = text[end] === '^' ? inner(text, end + 1, found) : end;
  }
  close(to);
}

/** Collects what is in the group that begins here, and goes behind it. */
function inner(text: string, from: number, found: Span[]): number {
  const end = closing(text, from);
  if (text.startsWith('\\left', from)) {
    const begin = delimiterAfter(text, from + 5);
    within(text, begin, text.lastIndexOf('\\right', end), found);
  } else if (text.startsWith('\\', from)) {
    const begin = delimiterAfter(text, from);
    within(text, begin, end - (text[end - 1] === '}' ? 2 : '\\rvert'.length), found);
  } else within(text, from + 1, end - 1, found);
  return end;
}

/** Where a factor ends, but for its exponent. */
function factor(text: string, at: number, token: string, found: Span[]): number {
  if (opening.test(token)) return suffixes(text, inner(text, at, found), found);
  const behind = at + token.length;
  if (token === '\\frac' || token === '\\tfrac') return inner(text, inner(text, behind, found), found);
  if (token === '\\sqrt') return inner(text, behind, found);
  const isWord = /^\\(?:math(?:rm|bb|bf)|operatorname)$/.test(token);
  return suffixes(text, isWord ? closing(text, behind) : behind, found);
}

/** Primes, indices and arguments. */
function suffixes(text: string, from: number, found: Span[]): number {
  let at = from;
  for (;;) {
    if (text[at] === "'") at += 1;
    else if (text[at] === '_') at = inner(text, at + 1, found);
    else if (text.startsWith('\\left(', at) || text.startsWith('\\{', at)) at = inner(text, at, found);
    else return at;
  }
}
