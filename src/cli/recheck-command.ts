/** `lemmata recheck report.json`: runs the claims of a report again, and says of each whether the same comes out. */
import { constantsOf } from '../compute/arithmetic.ts';
import type { Device } from '../compute/devices.ts';
import { canonical } from '../engine/canonical.ts';
import type { Backend } from '../engine/ports.ts';
import type { ClaimResult } from '../engine/result.ts';
import { verify } from '../engine/verify.ts';
import { type ReadReport, readReport } from '../report/read.ts';
import { type Rechecked, recheckClaim, renderRechecked } from '../report/recheck.ts';
import { counted, styleOf } from '../report/render-style.ts';
import { digestOf, type ReportedClaim } from '../report/report.ts';
import { exitCode, type Io, UsageError } from './io.ts';
import { progressOn } from './progress.ts';
import { select } from './select.ts';
import { usable } from './verify-command.ts';

export interface RecheckFlags {
  readonly backend?: Backend | Device;
  readonly jobs?: number;
  readonly json?: boolean;
}

/** `paths`: where claims are that do not come with the package. */
export async function recheckCommand(
  file: string,
  paths: readonly string[],
  flags: RecheckFlags,
  io: Io,
): Promise<number> {
  const read = await readReport(file);
  const { report } = read;
  if (report.claims.length === 0)
    throw new UsageError(`${file}: the report has no claims, so nothing to check`);
  const { library } = await select(paths, io.proofs);
  const backend = flags.backend === undefined ? report.settings.backend : await usable(flags.backend);
  const settings = { ...report.settings, backend: await usable(backend) };
  const style = styleOf(io.stdout, io.env);
  const results: Rechecked[] = [];
  const say = (rechecked: Rechecked): void => {
    results.push(rechecked);
    if (!flags.json) io.stdout.write(`${renderRechecked(rechecked, style)}\n`);
  };
  if (!flags.json) for (const problem of headProblems(read)) io.stdout.write(`${problem}\n`);
  const reported = new Map(report.claims.map((claim) => [claim.id, claim]));
  for (const claim of report.claims) {
    if (!library.find(claim.id))
      say({ id: claim.id, verdict: claim.verdict, outcome: 'missing', differences: [] });
  }
  const ids = report.claims.map((claim) => claim.id).filter((id) => library.find(id));
  const progress = progressOn(io.stderr);
  const runner = await io.runner(flags.jobs);
  const abort = new AbortController();
  const stopListening = io.onInterrupt(() => abort.abort());
  let ended: Awaited<ReturnType<typeof verify>>['ended'];
  try {
    const onProgress = (running: readonly string[]): void =>
      progress.say(`${results.length} of ${reported.size} done  ${running.join(', ')} …`);
    const onResult = (result: ClaimResult): void => {
      progress.clear();
      const before = reported.get(result.id) as ReportedClaim;
      say(recheckClaim(before, { ...result, digest: digestOf(result) }, read.edited.claims.has(result.id)));
    };
    ({ ended } = await verify({
      library,
      ids,
      settings,
      runner,
      signal: abort.signal,
      onProgress,
      onResult,
    }));
  } finally {
    progress.clear();
    stopListening();
    await runner.close();
  }
  const reproduced = results.filter((r) => r.outcome === 'exact' || r.outcome === 'within bounds').length;
  if (flags.json) {
    io.stdout.write(
      `${canonical({ report: report.id, edited: read.edited.report, ended, claims: results })}\n`,
    );
  } else io.stdout.write(`\n${reproduced} of ${counted(report.claims.length, 'claim')} reproduced.\n`);
  if (ended === 'interrupted') return exitCode.interrupted;
  const whole = reproduced === report.claims.length && !read.edited.report;
  return whole ? exitCode.verified : exitCode.notVerified;
}

/** What is to be said of the report besides its claims. */
function headProblems({ report, edited }: ReadReport): string[] {
  const problems: string[] = [];
  if (edited.report) problems.push('The report was edited: its id is not that of its content.');
  if (canonical(constantsOf(report.settings.backend)) !== canonical(report.arithmetic))
    problems.push('Its error bounds rest on other constants than those of this version.');
  if (report.ended !== 'complete')
    problems.push(`The run was not complete; ${counted(report.claims.length, 'claim')} were done.`);
  return problems;
}
