/** Differences between records, for people. */
import type { Difference } from './compare.ts';
import type { Style } from './render-style.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** What matters first; so many are shown. */
const most = 12;
const order: readonly Difference['kind'][] = ['substance', 'numbers', 'words'];
/** Longer texts are shown around the place where they part. */
const longest = 240;

export function renderDifferences(
  differences: readonly Difference[],
  style: Style,
  indent: string,
): string[] {
  const { chalk, width } = style;
  const sorted = order.flatMap((kind) => differences.filter((d) => d.kind === kind));
  const lines = sorted.slice(0, most).flatMap(({ place, before, after }) => {
    const texts = [before, after].map((value) => (value === undefined ? undefined : textOf(value)));
    const [old, now] = shortened(texts[0], texts[1]);
    const row = (sign: string, text: string | undefined): string[] =>
      text === undefined ? [] : wrap(`${indent}  ${sign} ${text}`, width, `${indent}    `).split('\n');
    return [
      wrap(`${indent}${visible(place)}`, width, `${indent}  `),
      ...row(chalk.red('-'), old),
      ...row(chalk.green('+'), now),
    ];
  });
  const left = sorted.length - most;
  return left > 0 ? [...lines, `${indent}… and ${left} more`] : lines;
}

const textOf = (value: unknown): string => visible(typeof value === 'string' ? value : JSON.stringify(value));

/** Both texts, or of long ones what is around the first difference. */
function shortened(before: string | undefined, after: string | undefined): (string | undefined)[] {
  const [a, b] = [before ?? '', after ?? ''];
  let first = 0;
  if (before !== undefined && after !== undefined)
    while (first < Math.min(a.length, b.length) && a[first] === b[first]) first += 1;
  return [before, after].map((text) => {
    if (text === undefined || text.length <= longest) return text;
    const from = Math.max(0, first - longest / 3);
    const part = text.slice(from, from + longest);
    return `${from > 0 ? '…' : ''}${part}${from + longest < text.length ? '…' : ''}`;
  });
}
