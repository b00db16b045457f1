/** What follows for a part from what it shows by itself and from the parts that it uses. */
import type { Part } from '../proof/claim.ts';
import type { Finding } from './context.ts';
import { gradeLent, weakestGrade, worstVerdict } from './grade.ts';
import { judgeStatement, type Standing } from './judge-statement.ts';
import type { PartNode } from './part-graph.ts';
import type { Grade, PartResult } from './result.ts';
import type { PartRun } from './run-part.ts';
import { allExact, boundsOf } from './tally.ts';
import type { ExecutedStatement } from './verify-statement.ts';

/** The result of a part; `used` are those of the parts that it uses, by key. */
export function concludePart(
  { part, uses }: PartNode,
  { draft, stated }: PartRun,
  used: ReadonlyMap<string, PartResult>,
): PartResult {
  if (!stated) return draft;
  const derivation = [...(part.derivation ? unverified(uses, used) : []), ...stated.derivation];
  const statement = stated.statement ? judgeStatement(stated.statement, standingOf(part, derivation)) : [];
  const findings = [...derivation, ...statement, ...stated.samples];
  const verdict = worstVerdict(findings.map((f) => f.verdict));
  const results = uses.flatMap((key) => used.get(key) ?? []);
  const { tally, byVariant, counterexample, sharpness = [] } = stated.statement?.execution ?? {};
  const regimes = [...(byVariant ?? [])].map(([regime, tally]) => ({ regime, tally }));
  return {
    ...draft,
    verdict,
    ...(verdict === 'verified'
      ? { grade: gradeOf(part, results, stated.statement, draft.samples !== undefined) }
      : {}),
    rests: [
      ...new Set([...(part.cited === undefined ? [] : [part.cited]), ...results.flatMap((p) => p.rests)]),
    ],
    ...(tally ? { checks: tally } : {}),
    ...(regimes.length > 1 ? { regimes } : {}),
    ...(sharpness.length > 0 ? { bounds: boundsOf(sharpness) } : {}),
    ...(counterexample ? { counterexample } : {}),
    problems: findings.map((f) => f.problem),
  };
}

/** The parts that a part rests on and that are not verified. */
function unverified(uses: readonly string[], used: ReadonlyMap<string, PartResult>): Finding[] {
  return uses.flatMap((key) => {
    const result = used.get(key);
    if (result?.verdict === 'verified') return [];
    const state = result?.deferred === undefined ? (result?.verdict ?? 'missing') : 'deferred';
    return [{ verdict: 'inconclusive', problem: `rests on ${key}, which is not verified (${state})` }];
  });
}

function standingOf(part: Part, findings: readonly Finding[]): Standing {
  if (part.derivation) return findings.length === 0 ? 'derived' : 'derivation fails';
  return part.cited === undefined ? 'alone' : 'cited';
}

/**
 * `executed` is absent where draws execute the part: passing them shows nothing for certain. Draws that check something else, such as a
 * special case, are beside a statement that is executed, or of a cited theorem that cannot be: then they are what bears on it.
 */
function gradeOf(
  part: Part,
  used: readonly PartResult[],
  executed: ExecutedStatement | undefined,
  drawn: boolean,
): Grade {
  if (part.derivation) return weakestGrade(['derived', ...used.map(gradeLent)]);
  if (!executed) return 'sampled';
  if (!executed.execution) return drawn ? 'sampled' : 'quoted';
  return allExact(executed.execution.tally) && !executed.tried ? 'certified' : 'sampled';
}
