/** One part of a claim by itself: its derivation checked, its lines and its statement executed. */
import type { Claim, Part } from '../proof/claim.ts';
import { type ReadPart, readPart } from '../proof/elaborate.ts';
import { printProposition } from '../term/print.ts';
import { type Context, type Finding, statementGoal } from './context.ts';
import { existential, kindOfPart } from './kind.ts';
import type { PartNode } from './part-graph.ts';
import type { Goal } from './ports.ts';
import type { PartResult } from './result.ts';
import { seedOf } from './seed.ts';
import { unread } from './unread.ts';
import { refuteAt } from './verify-counterexample.ts';
import { type VerifiedDerivation, verifyDerivation } from './verify-derivation.ts';
import { verifyRates } from './verify-rates.ts';
import { verifySamples } from './verify-samples.ts';
import { type ExecutedStatement, executeStatement, readyStatement } from './verify-statement.ts';

/** What a part shows by itself, whatever comes of the parts that it uses; plain data. */
export interface PartRun {
  readonly draft: PartResult;
  /** Absent when the draft is the result. */
  readonly stated?: {
    readonly derivation: readonly Finding[];
    /** Absent where draws execute the part. */
    readonly statement?: ExecutedStatement;
    readonly samples: readonly Finding[];
  };
}

/** Runs a part. Throws only when the run is interrupted. */
export async function runPart(node: PartNode, context: Context): Promise<PartRun> {
  const { claim, name, part } = node;
  let draft = unread(node);
  try {
    if (part.deferred !== undefined && draft.statement === '') {
      return { draft: { ...draft, kind: 'deferred', verdict: 'inconclusive' } };
    }
    const read = readPart(claim, name);
    draft = {
      ...draft,
      kind: kindOfPart(part, read.statement),
      statement: printProposition(read.statement),
      hypotheses: hypothesesOf(claim, part),
    };
    if (part.deferred !== undefined) return { draft: { ...draft, verdict: 'inconclusive' } };
    const goal = statementGoal(claim, part, read, `parts.${name}`);
    if (part.refutes !== undefined) return { draft: await refuting(draft, goal, part, context) };
    return node.problems.length > 0 ? { draft } : await stating(draft, goal, node, read, context);
  } catch (error) {
    context.signal?.throwIfAborted();
    const problems = [...draft.problems, (error as Error).message];
    return { draft: { ...draft, verdict: 'error', problems } };
  }
}

const nothing: VerifiedDerivation = { lines: [], findings: [] };

/** Names and texts as the author wrote them, in force for this part. */
function hypothesesOf(claim: Claim, part: Part): { name: string; statement: string }[] {
  const dropped = new Set(part.without ?? []);
  const wide = Object.entries(claim.hypotheses ?? {}).filter(([name]) => !dropped.has(name));
  const all = new Map([...wide, ...Object.entries(part.hypotheses ?? {})]);
  return [...all].map(([name, statement]) => ({ name, statement }));
}

/** A part that refutes: false at the instance given, which is a proof of that when no rounding was involved. */
async function refuting(draft: PartResult, goal: Goal, part: Part, context: Context): Promise<PartResult> {
  const { refuted, counterexample, finding } = await refuteAt(goal, part.at ?? {}, context);
  return {
    ...draft,
    verdict: refuted ? 'verified' : (finding?.verdict ?? 'inconclusive'),
    ...(refuted ? { grade: counterexample?.confirmedBy === 'exact' ? 'derived' : 'certified' } : {}),
    ...(counterexample ? { counterexample } : {}),
    problems: finding ? [finding.problem] : [],
  };
}

/** A part that states something. */
async function stating(
  draft: PartResult,
  goal: Goal,
  node: PartNode,
  read: ReadPart,
  context: Context,
): Promise<PartRun> {
  const { claim, name, part } = node;
  const seed = seedOf(context.settings.seed, claim.id, name);
  const samples = await verifySamples(claim, { part: name }, context);
  const rates = await verifyRates(claim, name, context);
  const found = {
    ...draft,
    ...(samples.results.length > 0 ? { samples: samples.results } : {}),
    ...(rates.results.length > 0 ? { rates: rates.results } : {}),
  };
  const findings = [...samples.findings, ...rates.findings];
  if (samples.results.length > 0 && !part.derivation)
    return { draft: found, stated: { derivation: [], samples: findings } };
  const ready = await readyStatement(goal, part.cited !== undefined, seedOf(seed, 'statement'), context);
  const executable = ready.unsound ? undefined : goal;
  const derivation = part.derivation
    ? await verifyDerivation(node, read, executable, seed, context)
    : nothing;
  const how = {
    exactly: part.derivation === undefined,
    existence: existential(read.statement),
    seed: seedOf(seed, 'statement'),
  };
  const statement = await executeStatement(goal, ready, how, context);
  return {
    draft: { ...found, lines: derivation.lines },
    stated: { derivation: derivation.findings, statement, samples: findings },
  };
}
