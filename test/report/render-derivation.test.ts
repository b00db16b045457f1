/** A derivation as it is shown: all its lines, each below the steps that its name consists of. */
import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { checkDerivation } from '../../src/derivation/check.ts';
import { stock } from '../../src/mutation/judge.ts';
import { renderDerivation } from '../../src/report/render-derivation.ts';

const { parts, lookup } = await stock();
const style = { chalk: new Chalk({ level: 0 }), width: 10_000 };

function shown(key: string): { text: string; steps: string[] } {
  const stated = parts.find(({ node }) => node.key === key);
  const derivation = stated?.node.part.derivation;
  if (!stated || !derivation) throw new Error(`no derivation of ${key}`);
  const { theory, statement } = stated.read;
  const { claim, name } = stated.node;
  const { nodes, lines } = checkDerivation({
    module: claim.id,
    part: name,
    theory,
    statement,
    derivation,
    lookup,
  });
  return { text: renderDerivation(nodes, lines, style).join('\n'), steps: lines.map((l) => l.step) };
}

/** The names of the lines, read off their numbers and the headings above them. */
function namesIn(text: string): string[] {
  const headings: { depth: number; name: string }[] = [];
  return text.split('\n').flatMap((row) => {
    const depth = row.search(/\S/);
    const heading = /^ +((have|both|cases|induction|contradiction|monotone)\b[^:,]*)/.exec(row)?.[1];
    const number = /^ +(\d+) +[=≠<>≤≥] /.exec(row)?.[1];
    if (heading === undefined && number === undefined) return [];
    while ((headings.at(-1)?.depth ?? -1) >= depth) headings.pop();
    if (heading !== undefined) headings.push({ depth, name: heading });
    return number === undefined ? [] : [[...headings.map((h) => h.name), number].join(' / ')];
  });
}

it.each([
  'union-bound/maximum',
  'archimedean-property/exceeded',
  'monotone-sequences-converge/rising',
  'descent-lemma/rate for convex functions',
  'elbo-identity/one independent draw more',
])('shows %s line by line, under the names of its steps', (key) => {
  const { text, steps } = shown(key);
  expect(steps.length).toBeGreaterThan(5);
  expect(namesIn(text)).toEqual(steps);
});
