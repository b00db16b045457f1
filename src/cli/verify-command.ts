/** `lemmata verify`: runs claims, says what comes out, and writes the report. */
import type { Device } from '../compute/devices.ts';
import type { Backend } from '../engine/ports.ts';
import type { Runner } from '../engine/runner.ts';
import { type Settings, settingsOf } from '../engine/settings.ts';
import { type Verification, verify } from '../engine/verify.ts';
import { renderClaim } from '../report/render-claim.ts';
import { renderSlowest, type Time } from '../report/render-slowest.ts';
import { styleOf } from '../report/render-style.ts';
import { renderSummary } from '../report/render-summary.ts';
import { makeReport, type Report, reported, textOf } from '../report/report.ts';
import { runRecord } from '../report/run-record.ts';
import { loadSchema } from '../report/validate.ts';
import { prepareFile, prepareFolder, replaceFile, writeReport } from '../report/write.ts';
import { exitCode, type Io, UsageError } from './io.ts';
import { nameFor } from './name-for.ts';
import { progressOn } from './progress.ts';
import { type Selection, select } from './select.ts';

export interface VerifyFlags {
  readonly seed?: string;
  readonly instances?: number;
  readonly backend?: Backend | Device;
  /** A folder, or false for none. */
  readonly report?: string | false;
  /** A file. */
  readonly junit?: string;
  /** How many threads; 1 is this one. */
  readonly jobs?: number;
  readonly bail?: boolean;
  readonly json?: boolean;
}

/** Where reports go when nobody says. */
const defaultFolder = 'reports';

/** An earlier run's file may be replaced. */
const junitBegins = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites';

export async function verifyCommand(
  patterns: readonly string[],
  flags: VerifyFlags,
  io: Io,
): Promise<number> {
  const selection = await select(patterns, io.proofs);
  if (selection.parts.size > 0) {
    const whole = [...selection.parts.keys()].join(', ');
    io.stderr.write(`lemmata: a claim is verified whole: all parts of ${whole}\n`);
  }
  const settings = settingsOf({ ...flags, backend: await usable(flags.backend) });
  const folder =
    flags.report === false ? undefined : (flags.report ?? (flags.json ? undefined : defaultFolder));
  if (folder !== undefined) prepareFolder(folder);
  if (flags.junit !== undefined) prepareFile(flags.junit, junitBegins);
  const runner = await io.runner(flags.jobs);
  const abort = new AbortController();
  // Until the report is written: a late Ctrl-C must not tear it in two.
  const stopListening = io.onInterrupt(() => abort.abort());
  try {
    return await verifyAndReport(selection, settings, folder, flags, runner, abort.signal, io);
  } finally {
    stopListening();
    await runner.close();
  }
}

/** The backend that was asked for. Throws a UsageError where it is not to be had: no other takes its place unasked. */
export async function usable(backend: VerifyFlags['backend']): Promise<Backend> {
  if (backend === undefined || backend === 'auto') return 'auto';
  const { measured, refusedText, uselessBecause } = await import('../compute/backends.ts');
  const reason = uselessBecause(await measured(backend));
  if (reason !== undefined) throw new UsageError(refusedText(backend, reason));
  return backend as Backend;
}

async function verifyAndReport(
  selection: Selection,
  settings: Settings,
  folder: string | undefined,
  flags: VerifyFlags,
  runner: Runner,
  signal: AbortSignal,
  io: Io,
): Promise<number> {
  const started = new Date();
  const times = new Map<string, Time>();
  const verification = await run(selection, settings, flags, runner, signal, times, io);
  const rungs: readonly ('cpu' | 'webasm')[] = settings.backend === 'webasm' ? ['webasm', 'cpu'] : ['cpu'];
  const backends = folder === undefined || signal.aborted ? [] : await runner.measured(rungs);
  // Threads need a while to end, and the report to be written.
  void runner.close();
  const report = makeReport(verification, settings, selection.ids);
  const seconds = (Date.now() - started.getTime()) / 1000;
  if (flags.json) io.stdout.write(`${textOf(report)}\n`);
  else {
    const style = styleOf(io.stdout, io.env);
    const slowest = renderSlowest(times, style);
    io.stdout.write(`${slowest && `\n${slowest}\n`}\n${renderSummary(report, style, seconds)}\n`);
  }
  if (flags.junit !== undefined) {
    const seconds = new Map([...times].map(([id, { seconds }]) => [id, seconds]));
    const { junitXml } = await import('../report/junit.ts');
    replaceFile(flags.junit, junitXml(report, seconds));
  }
  const isEmpty = report.ended === 'interrupted' && report.claims.length === 0;
  if (folder !== undefined && isEmpty) {
    if (!flags.json) io.stdout.write('No report is written: no claim was done\n');
  } else if (folder !== undefined) {
    const claims = new Map([...times].map(([id, time]) => [id, time.seconds]));
    const record = runRecord(report.id, { started, seconds, claims, backends });
    const path = await writeReport(folder, report, record);
    if (!flags.json) io.stdout.write(`Report: ${path}  ${report.id}\n`);
    if (!path.startsWith(folder)) {
      io.stderr.write(`lemmata: ${folder} cannot be written any more; see ${path}\n`);
    }
  }
  return codeOf(report);
}

async function run(
  selection: Selection,
  settings: Settings,
  flags: VerifyFlags,
  runner: Runner,
  signal: AbortSignal,
  times: Map<string, Time>,
  io: Io,
): Promise<Verification> {
  const { library, ids } = selection;
  const progress = progressOn(io.stderr);
  const style = styleOf(io.stdout, io.env);
  const name = nameFor(selection);
  let done = 0;
  try {
    return await verify({
      library,
      ids,
      settings,
      runner,
      bail: flags.bail ?? false,
      signal,
      onProgress: (running) => {
        progress.say(`${done} of ${ids.length} done  ${running.join(', ')} …`);
        // While others compute, so that the report can be written at once, on Ctrl-C above all; like the digests below.
        if (flags.report ?? !flags.json) setImmediate(loadSchema);
      },
      onResult: (result, seconds, spent) => {
        done += 1;
        times.set(result.id, { seconds, spent });
        reported(result);
        progress.clear();
        if (!flags.json) io.stdout.write(`${renderClaim(result, style, name)}\n`);
      },
    });
  } finally {
    progress.clear();
  }
}

function codeOf(report: Report): number {
  if (report.ended === 'interrupted') return exitCode.interrupted;
  return report.summary.verified === report.selected.length ? exitCode.verified : exitCode.notVerified;
}
