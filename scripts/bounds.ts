/**
 * Error bounds of kernels, held against values of 60 digits on many more instances than the tests take: operation by operation, on
 * numbers of many magnitudes, and claim by claim, on instances as a run draws them. Prints for each the least and the median of
 * bound over true error; a least below 1 is a broken bound, and the exit code then is 1.
 *
 *     node --import lemmata/register scripts/bounds.ts [--evaluations 100000] [cpu|webasm] [operations|claims] [claim …]
 */
import { parseArgs } from 'node:util';
import { allBackends } from '../src/compute/backends.ts';
import { Library, ownProofs } from '../src/engine/library.ts';
import { cases, ratios } from '../test/compute/bound-cases.ts';
import { claimRatios, flagships } from '../test/compute/claim-bounds.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { evaluations: { type: 'string', default: '100000' } },
});
const evaluations = Number(values.evaluations);
const library = Library.open([ownProofs]);
const backends = allBackends.filter((b) => positionals.includes(b));
const named = positionals.filter((p) => library.ids.includes(p));
const what = (kind: string): boolean =>
  named.length > 0 ? kind === 'claims' : positionals.includes(kind) || !positionals.some(isKind);

function isKind(word: string): boolean {
  return word === 'operations' || word === 'claims';
}

const all = { evaluations: 0, inexact: 0, broken: 0 };
console.log('backend  evaluations  with an error  broken  least  median');
for (const backend of backends.length > 0 ? backends : allBackends) {
  for (const c of what('operations') ? cases : []) {
    const sizes = c.term.includes('I') ? [3, 21] : [1];
    for (const size of sizes)
      tell(backend, `${c.name} (${size})`, ratios(c, size, backend, Math.ceil(evaluations / sizes.length)));
  }
  for (const id of what('claims') ? (named.length > 0 ? named : flagships) : []) {
    tell(backend, id, await claimRatios(library, id, evaluations, backend));
  }
}
console.log(`${all.evaluations} evaluations, ${all.inexact} with an error, ${all.broken} broken bounds`);
process.exitCode = all.broken > 0 ? 1 : 0;

function tell(backend: string, name: string, found: readonly number[]): void {
  const inexact = found.filter(Number.isFinite).sort((a, b) => a - b);
  const broken = found.filter((r) => !(r >= 1)).length;
  all.evaluations += found.length;
  all.inexact += inexact.length;
  all.broken += broken;
  const digits = (x: number | undefined): string => (x === undefined ? '-' : x.toPrecision(3));
  const columns = [backend, found.length, inexact.length, broken, digits(inexact[0])];
  console.log(`${columns.join('  ')}  ${digits(inexact[inexact.length >> 1])}  ${name}`);
}
