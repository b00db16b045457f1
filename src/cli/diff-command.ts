/** `lemmata diff a.json b.json`: what changed from one report to another. */
import { canonical } from '../engine/canonical.ts';
import { compareReports, renderReportDifferences } from '../report/diff.ts';
import { readReport } from '../report/read.ts';
import { styleOf } from '../report/render-style.ts';
import { exitCode, type Io } from './io.ts';

export async function diffCommand(
  before: string,
  after: string,
  flags: { readonly json?: boolean },
  io: Io,
): Promise<number> {
  const [a, b] = [await readReport(before), await readReport(after)];
  for (const [file, { edited }] of [
    [before, a],
    [after, b],
  ] as const) {
    if (edited.report) io.stderr.write(`lemmata: ${file} was edited: its id is not that of its content\n`);
  }
  const found = compareReports(a.report, b.report);
  if (flags.json) io.stdout.write(`${canonical(found)}\n`);
  else io.stdout.write(`${renderReportDifferences(found, styleOf(io.stdout, io.env))}\n`);
  const same = found.head.length + found.added.length + found.removed.length + found.changed.length === 0;
  return same ? exitCode.verified : exitCode.notVerified;
}
