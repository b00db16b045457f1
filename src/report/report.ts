/** The report of a run: one deterministic value, from which everything that people read is made. */
import { type ArithmeticConstants, constantsOf } from '../compute/arithmetic.ts';
import { canonical } from '../engine/canonical.ts';
import { sha256 } from '../engine/mathematics.ts';
import type { ClaimResult, Verdict } from '../engine/result.ts';
import type { Settings } from '../engine/settings.ts';
import type { Verification } from '../engine/verify.ts';

export interface ReportContent {
  /** Of this layout; see report.schema.json. */
  readonly format: typeof format;
  readonly settings: Settings;
  /** What error bounds rest on, for each rung of the ladder that rounds. */
  readonly arithmetic: readonly ArithmeticConstants[];
  /** A run that was interrupted, or stopped at the first failure, reports the claims it had done. */
  readonly ended: Verification['ended'];
  /** The claims that were to be verified, in order. */
  readonly selected: readonly string[];
  readonly summary: Summary;
  readonly claims: readonly ReportedClaim[];
}

/** The version of the layout. */
export const format = 3;

export interface ReportedClaim extends ClaimResult {
  /** `sha256:` and the digest of the canonical bytes of everything else that is said of the claim. */
  readonly digest: string;
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
    format,
    settings,
    arithmetic: constantsOf(settings.backend),
    ended,
    selected,
    summary: summarize(results),
    claims: results.map((result) => ({ ...result, digest: digestOf(result) })),
  };
  return { id: contentId(content), ...content };
}

/** The id that some content has; a report whose `id` is another one was changed. */
export const contentId = (content: ReportContent): string => digestOf(content);

/** `sha256:…` of the canonical bytes. */
export const digestOf = (value: unknown): string => `sha256:${sha256(canonical(value))}`;
