/** One instance, written out, run through a statement and through each line of its derivation. */
import type { ComputedDifference } from '../compute/sharpness.ts';
import type { Claim, Explicit } from '../proof/claim.ts';
import { readControl, readPart } from '../proof/elaborate.ts';
import { printProposition } from '../term/print.ts';
import { checkPart } from './check-part.ts';
import { statementGoal } from './context.ts';
import type { Backend, Collaborators, Decision, Goal, Lookup } from './ports.ts';
import { lineGoal } from './verify-lines.ts';

/** What comes out at one place: a decision for each question that it asks, or why the instance says nothing there. */
export interface Evaluated {
  /** `statement`, or `step 3`. */
  readonly place: string;
  readonly text: string;
  readonly decisions: readonly EvaluatedDecision[];
  readonly problem?: string;
}

export interface EvaluatedDecision extends Decision {
  /** In the arithmetic of a kernel, beside the exact one that decides. */
  readonly computed?: ComputedDifference;
}

export interface ReplayOptions {
  readonly collaborators: Collaborators;
  readonly lookup: Lookup;
  readonly backend: Backend;
}

/** Statement and lines of a part. Throws for a part whose texts cannot be read. */
export async function replayPart(
  claim: Claim,
  name: string,
  values: Explicit,
  options: ReplayOptions,
): Promise<Evaluated[]> {
  const part = claim.parts[name];
  if (!part) throw new RangeError(`${claim.id} has no part ${name}`);
  const read = readPart(claim, name);
  const goal = statementGoal(claim, part, read, `parts.${name}`);
  const results = [await evaluated('statement', goal, values, options)];
  for (const line of checkPart(read, options.collaborators, options.lookup).lines) {
    if (!line.hypothetical)
      results.push(await evaluated(`step ${line.step}`, lineGoal(line, goal), values, options));
  }
  return results;
}

/** The false statement of a control. Throws for a control whose texts cannot be read. */
export async function replayControl(
  claim: Claim,
  name: string,
  values: Explicit,
  options: ReplayOptions,
): Promise<Evaluated[]> {
  const control = claim.controls[name];
  const part = control && claim.parts[control.part];
  if (!control || !part) throw new RangeError(`${claim.id} has no control ${name}`);
  const read = readControl(claim, name);
  const goal = statementGoal(claim, part, read, `controls.${name}`, control.instances);
  return [await evaluated('statement', goal, values, options)];
}

async function evaluated(
  place: string,
  goal: Goal,
  values: Explicit,
  { collaborators, backend }: ReplayOptions,
): Promise<Evaluated> {
  const text = printProposition(goal.statement, 'unicode');
  try {
    const { conjuncts, unexecutable } = await collaborators.makeQuestions(goal, backend, values);
    const questions = conjuncts.flatMap(([plain]) => plain ?? []);
    const decisions = questions.map((question): EvaluatedDecision => {
      const instance = question.read(values);
      const decision = question.decide(instance);
      const computed = decision.status === 'discarded' ? undefined : question.computed(instance);
      return { ...decision, ...(computed ? { computed } : {}) };
    });
    const [missing] = unexecutable;
    return { place, text, decisions, ...(missing ? { problem: missing.reason } : {}) };
  } catch (error) {
    return { place, text, decisions: [], problem: (error as Error).message };
  }
}
