/** Lines that fit the width of a terminal. */
import { stripVTControlCharacters } from 'node:util';

/**
 * Wraps words to `width` columns; every line but the first begins with `indent`. A word longer than that stands alone. Further
 * lines of the text that begin with spaces are laid out already (a caret below a term) and stay as they are.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const [first = '', ...more] = text.split('\n');
  const rest = more.map((line) => (line.startsWith(' ') ? line : wrapLine(line, width - indent.length, '')));
  return [wrapLine(first, width, indent), ...rest.map((line) => line.replace(/^/gm, indent))].join('\n');
}

function wrapLine(line: string, width: number, indent: string): string {
  const lead = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = lead;
  let empty = true;
  for (const word of line.slice(lead.length).split(' ')) {
    if (!empty && columns(current) + 1 + columns(word) > width) {
      lines.push(current);
      current = `${indent}${word}`;
    } else {
      current = empty ? `${current}${word}` : `${current} ${word}`;
    }
    empty = false;
  }
  return [...lines, current].join('\n');
}

/** How many columns a text takes: code points, without colours. */
export const columns = (text: string): number => [...stripVTControlCharacters(text)].length;

/** A text and spaces up to `width` columns. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - columns(text)));
