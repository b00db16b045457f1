/** The derivation of a part: what the checker says of it, and its lines executed. */
import type { ReadPart } from '../proof/elaborate.ts';
import { checkPart } from './check-part.ts';
import { type Context, type Finding, timed } from './context.ts';
import { inReport, nodeIn } from './nodes.ts';
import { type PartNode, partKey } from './part-graph.ts';
import type { CheckedDerivation, Goal } from './ports.ts';
import { parseReference } from './references.ts';
import type { LineResult, NodeResult } from './result.ts';
import { seedOf } from './seed.ts';
import { verifyLines } from './verify-lines.ts';

export interface VerifiedDerivation {
  readonly nodes: readonly NodeResult[];
  readonly lines: readonly LineResult[];
  /** Empty when the derivation is accepted and no line is false. */
  readonly findings: readonly Finding[];
}

/** Verifies the derivation of a part whose statement is `goal` (absent when nothing about it can be executed). Throws only when the run is interrupted. */
export async function verifyDerivation(
  node: PartNode,
  read: ReadPart,
  goal: Goal | undefined,
  seed: string,
  context: Context,
): Promise<VerifiedDerivation> {
  const findings: Finding[] = [];
  const lines: LineResult[] = [];
  let derivation: CheckedDerivation;
  try {
    derivation = await timed(context.spent, 'checking steps', () =>
      checkPart(read, context.collaborators, context.lookup),
    );
  } catch (error) {
    return {
      nodes: [],
      lines,
      findings: [{ verdict: 'error', problem: `derivation: ${(error as Error).message}` }],
    };
  }
  findings.push(...besides(derivation, node));
  const verified = await timed(context.spent, 'executing steps', () =>
    verifyLines(derivation.lines, goal, (step) => seedOf(seed, 'step', step), context),
  );
  for (const { line, findings: found } of verified) {
    lines.push(line);
    findings.push(...found);
  }
  return { nodes: derivation.nodes.map((node) => nodeIn(node, inReport)), lines, findings };
}

/** What is wrong with a derivation besides its lines. */
function besides({ problems, uses }: CheckedDerivation, node: PartNode): Finding[] {
  const known = new Set(node.uses);
  const hidden = uses
    .map((u) => partKey(parseReference(u.claim).claim, u.part))
    .filter((key) => !known.has(key));
  return [
    ...problems.map(
      (p): Finding => ({
        verdict: p.malformed ? 'error' : 'inconclusive',
        problem: `${p.step}: ${p.problem}`,
      }),
    ),
    // The graph of parts was searched for cycles; what is not in it was not.
    ...hidden.map((key): Finding => ({ verdict: 'error', problem: `internal error: ${key} is used unseen` })),
  ];
}
