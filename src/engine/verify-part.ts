/** One part of a claim: its derivation checked, its lines and its statement executed, and what follows from that. */
import type { Claim, Part } from '../proof/claim.ts';
import { type ReadPart, readPart } from '../proof/elaborate.ts';
import { printProposition } from '../term/print.ts';
import { type Context, type Finding, statementGoal } from './context.ts';
import { gradeLent, weakestGrade, worstVerdict } from './grade.ts';
import { existential, kindOfPart } from './kind.ts';
import type { PartNode } from './part-graph.ts';
import type { Goal } from './ports.ts';
import type { Grade, PartResult } from './result.ts';
import { seedOf } from './seed.ts';
import { allExact } from './tally.ts';
import { refuteAt } from './verify-counterexample.ts';
import { type VerifiedDerivation, verifyDerivation } from './verify-derivation.ts';
import {
  readyStatement,
  type Standing,
  type VerifiedStatement,
  verifyStatement,
} from './verify-statement.ts';

/** Verifies a part. Throws only when the run is interrupted. */
export async function verifyPart(node: PartNode, context: Context): Promise<PartResult> {
  const { claim, name, part } = node;
  let draft = unread(node);
  try {
    if (part.deferred !== undefined && draft.statement === '') {
      return { ...draft, kind: 'deferred', verdict: 'inconclusive' };
    }
    const read = readPart(claim, name);
    draft = {
      ...draft,
      kind: kindOfPart(part, read.statement),
      statement: printProposition(read.statement),
      hypotheses: hypothesesOf(claim, part),
    };
    if (part.deferred !== undefined) return { ...draft, verdict: 'inconclusive' };
    const goal = statementGoal(claim, part, read, `parts.${name}`);
    if (part.refutes !== undefined) return await refuting(draft, goal, part, context);
    return node.problems.length > 0 ? draft : await stating(draft, goal, node, read, context);
  } catch (error) {
    context.signal?.throwIfAborted();
    return { ...draft, verdict: 'error', problems: [...draft.problems, (error as Error).message] };
  }
}

const nothing: VerifiedDerivation = { lines: [], findings: [] };

/** What is known of a part whose texts have not been read. */
function unread({ name, part, uses, problems }: PartNode): PartResult {
  return {
    name,
    kind: 'unread',
    statement: part.states ?? part.refutes ?? '',
    hypotheses: [],
    verdict: 'error',
    ...(part.deferred === undefined ? {} : { deferred: part.deferred }),
    ...(part.cited === undefined ? {} : { cited: part.cited }),
    lines: [],
    uses,
    rests: [],
    problems,
  };
}

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
): Promise<PartResult> {
  const { claim, name, part } = node;
  const seed = seedOf(context.settings.seed, claim.id, name);
  const ready = await readyStatement(goal, part.cited !== undefined, seedOf(seed, 'statement'), context);
  const executable = ready.unsound ? undefined : goal;
  const derivation = part.derivation
    ? await verifyDerivation(node, read, executable, seed, context)
    : nothing;
  const standing = standingOf(part, derivation.findings);
  const statement = await verifyStatement(
    ready,
    standing,
    existential(read.statement),
    seedOf(seed, 'statement'),
    context,
  );
  const findings = [...derivation.findings, ...statement.findings];
  const verdict = worstVerdict(findings.map((f) => f.verdict));
  const used = node.uses.flatMap((key) => context.used.get(key) ?? []);
  const { tally, counterexample } = statement.execution ?? {};
  return {
    ...draft,
    verdict,
    ...(verdict === 'verified' ? { grade: gradeOf(part, used, statement) } : {}),
    lines: derivation.lines,
    rests: [...new Set([...(part.cited === undefined ? [] : [part.cited]), ...used.flatMap((p) => p.rests)])],
    ...(tally ? { checks: tally } : {}),
    ...(counterexample ? { counterexample } : {}),
    problems: findings.map((f) => f.problem),
  };
}

function standingOf(part: Part, findings: readonly Finding[]): Standing {
  if (part.derivation) return findings.length === 0 ? 'derived' : 'derivation fails';
  return part.cited === undefined ? 'alone' : 'cited';
}

function gradeOf(part: Part, used: readonly PartResult[], { execution }: VerifiedStatement): Grade {
  if (part.derivation) return weakestGrade(['derived', ...used.map(gradeLent)]);
  if (!execution) return 'quoted';
  return allExact(execution.tally) ? 'certified' : 'sampled';
}
