/** The report of a run: one deterministic value, from which everything that people read is made. */
import { type ArithmeticConstants, constantsOf } from '../compute/arithmetic.ts';
import { canonical, canonicalRecord } from '../engine/canonical.ts';
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
export const format = 5;

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
    claims: results.map(reported),
  };
  return { id: contentId(content), ...content };
}

const known = new WeakMap<ClaimResult, ReportedClaim>();
/** Most of a report is in its claims, and their texts are long: those of each, and of all in a row. */
const texts = new WeakMap<ReportedClaim, string>();
const joined = new WeakMap<readonly ReportedClaim[], string>();

/** A claim as it stands in a report; asked for early, it need not be waited for at the end. */
export function reported(result: ClaimResult): ReportedClaim {
  const before = known.get(result);
  if (before) return before;
  const fields = textsOf(result);
  const digest = sha256Of(canonicalRecord(fields));
  const claim = { ...result, digest };
  known.set(result, claim);
  texts.set(claim, canonicalRecord({ ...fields, digest: canonical(digest) }));
  return claim;
}

/** The id that some content has; a report whose `id` is another one was changed. */
export const contentId = (content: ReportContent): string => sha256Of(textOf(content));

/** The canonical bytes of a report. */
export const textOf = ({ claims, ...rest }: ReportContent): string =>
  canonicalRecord({
    ...textsOf(rest),
    claims: textOfClaims(claims),
  });

function textOfClaims(claims: readonly ReportedClaim[]): string {
  const before = joined.get(claims);
  if (before !== undefined) return before;
  const text = `[${claims.map((claim) => texts.get(claim) ?? canonical(claim)).join(',')}]`;
  joined.set(claims, text);
  return text;
}

/** `sha256:…` of the canonical bytes. */
export const digestOf = (value: unknown): string => sha256Of(canonical(value));

const sha256Of = (text: string): string => `sha256:${sha256(text)}`;

/** The canonical text of each field that there is. */
const textsOf = (record: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, canonical(value)]],
    ),
  );
