/** One instance, written out, run through the statement of a part and through each line of its derivation. */
import type { Claim, Explicit } from '../proof/claim.ts';
import { readPart } from '../proof/elaborate.ts';
import { printProposition, printTerm } from '../term/print.ts';
import { checkPart } from './check-part.ts';
import { statementGoal } from './context.ts';
import type { Backend, Collaborators, Decision, Goal, Lookup } from './ports.ts';
import { lineGoal } from './verify-lines.ts';

/** What comes out at one place: a decision for each question that it asks, or why the instance says nothing there. */
export interface Evaluated {
  /** `statement`, or `step 3`. */
  readonly place: string;
  readonly text: string;
  readonly decisions: readonly Decision[];
  readonly problem?: string;
}

/** Throws for a part whose texts cannot be read. */
export async function runInstance(
  claim: Claim,
  name: string,
  values: Explicit,
  collaborators: Collaborators,
  lookup: Lookup,
  backend: Backend,
): Promise<Evaluated[]> {
  const part = claim.parts[name];
  if (!part) throw new RangeError(`${claim.id} has no part ${name}`);
  const read = readPart(claim, name);
  const goal = statementGoal(claim, part, read, `parts.${name}`);
  const evaluated = async (place: string, text: string, of: Goal): Promise<Evaluated> => {
    try {
      const { conjuncts, unexecutable } = await collaborators.makeQuestions(of, backend, values);
      const questions = conjuncts.flatMap(([plain]) => plain ?? []);
      const decisions = questions.map((q) => q.decide(q.read(values)));
      const [missing] = unexecutable;
      return { place, text, decisions, ...(missing ? { problem: missing.reason } : {}) };
    } catch (error) {
      return { place, text, decisions: [], problem: (error as Error).message };
    }
  };
  const results = [await evaluated('statement', printProposition(read.statement), goal)];
  for (const line of checkPart(read, collaborators, lookup).lines) {
    const text = `${printTerm(line.left)} ${line.relation} ${printTerm(line.right)}`;
    if (!line.hypothetical) results.push(await evaluated(`step ${line.step}`, text, lineGoal(line, goal)));
  }
  return results;
}
