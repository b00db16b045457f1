/** The report of a run: one deterministic value, from which everything that people read is made. */
import { createHash } from 'node:crypto';
import { type ArithmeticConstants, constantsOf } from '../compute/arithmetic.ts';
import type { ClaimResult, Verdict } from '../engine/result.ts';
import type { Settings } from '../engine/settings.ts';
import type { Verification } from '../engine/verify.ts';
import { canonical } from './canonical.ts';

export interface ReportContent {
  /** Of this layout; see report.schema.json. */
  readonly format: 1;
  readonly settings: Settings;
  /** What error bounds rest on, for each rung of the ladder that rounds. */
  readonly arithmetic: readonly ArithmeticConstants[];
  /** A run that was interrupted, or stopped at the first failure, reports the claims it had done. */
  readonly ended: Verification['ended'];
  /** The claims that were to be verified, in order. */
  readonly selected: readonly string[];
  readonly summary: Summary;
  readonly claims: readonly ClaimResult[];
}

export interface Report extends ReportContent {
  /** `sha256:` and the digest of the canonical bytes of everything else. */
  readonly id: string;
}

/** How many claims came out how; verdicts are never merged. */
export type Summary = Readonly<Record<Verdict, number>>;

function summarize(claims: readonly ClaimResult[]): Summary {
  const summary = { verified: 0, refuted: 0, inconclusive: 0, error: 0 };
  for (const { verdict } of claims) summary[verdict] += 1;
  return summary;
}

/** The report of a run. The same results give the same report, byte for byte. */
export function makeReport(
  { results, ended }: Verification,
  settings: Settings,
  selected: readonly string[],
): Report {
  const content: ReportContent = {
    format: 1,
    settings,
    arithmetic: constantsOf(settings.backend),
    ended,
    selected,
    summary: summarize(results),
    claims: results,
  };
  return { id: contentId(content), ...content };
}

/** The id that some content has; a report whose `id` is another one was changed. */
export function contentId(content: ReportContent): string {
  return `sha256:${createHash('sha256').update(canonical(content)).digest('hex')}`;
}
