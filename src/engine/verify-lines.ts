/** The lines of a derivation: what the checker says of each, and whether it is true where it is executed. */
import type { Proposition } from '../term/term.ts';
import type { Context, Finding } from './context.ts';
import { printedProposition, printedTerm } from './describe.ts';
import { execute, unsatisfied } from './execute.ts';
import { brokenProblem } from './judge-statement.ts';
import type { CheckedLine, Goal } from './ports.ts';
import { reasonResult } from './reasons.ts';
import type { LineResult, Printed } from './result.ts';
import type { Execution } from './run-question.ts';
import { refuted } from './unfit.ts';

/** A line that the checker refuses gets so many times more instances, to see whether it is false. */
const suspicion = 16;

export interface VerifiedLine {
  readonly line: LineResult;
  readonly findings: readonly Finding[];
}

/** One line; `goal` is that of the whole statement (absent when nothing about it can be executed), `seed` the line's own. */
export async function verifyLine(
  line: CheckedLine,
  goal: Goal | undefined,
  seed: string,
  context: Context,
): Promise<VerifiedLine> {
  const { step, problem } = line;
  const findings: Finding[] = [];
  let execution: Execution | undefined;
  try {
    execution = goal && (await executed(line, goal, seed, context));
  } catch (error) {
    context.signal?.throwIfAborted();
    findings.push({
      verdict: 'error',
      problem: `step ${step} cannot be executed: ${(error as Error).message}`,
    });
  }
  const {
    counterexample,
    unfit,
    open = [],
  } = goal && execution ? await refuted(lineGoal(line, goal), execution, context) : {};
  if (unfit !== undefined) findings.push({ verdict: 'error', problem: `step ${step}: ${unfit}` });
  if (counterexample) findings.push({ verdict: 'refuted', problem: falseStep(line, open) });
  else if (problem !== undefined) {
    findings.push(
      line.malformed
        ? { verdict: 'error', problem: `step ${step} cannot be read: ${problem}` }
        : { verdict: 'inconclusive', problem: `step ${step} does not follow: ${problem}` },
    );
  }
  if (execution?.disagreement !== undefined) {
    findings.push({ verdict: 'error', problem: `step ${step}: internal error: ${execution.disagreement}` });
  }
  if (execution?.broken !== undefined) {
    findings.push({ verdict: 'error', problem: `step ${step}: ${brokenProblem(execution.broken)}` });
  }
  const result: LineResult = {
    step,
    left: printedTerm(line.left),
    relation: line.relation,
    right: printedTerm(line.right),
    reasons: line.reasons.map(reasonResult),
    assumptions: line.assumptions.map(printedProposition),
    sideConditions: printedOnce(line.sideConditions),
    checked: problem === undefined,
    ...(problem === undefined ? {} : { problem }),
    ...(execution ? { executed: execution.tally } : {}),
    ...(counterexample ? { counterexample } : {}),
  };
  return { line: result, findings };
}

/** Without what is said of numbers alone (2 is not zero). */
function printedOnce(propositions: readonly Proposition[]): Printed[] {
  const said = propositions.map(printedProposition).filter(({ text }) => /\p{L}/u.test(text));
  return [...new Map(said.map((p) => [p.text, p])).values()];
}

/** A refused step is false; that an accepted one is false is somebody's fault. */
function falseStep({ step, problem }: CheckedLine, open: readonly string[]): string {
  if (problem !== undefined) return `step ${step} is false`;
  const fault = `step ${step} is accepted, yet false: a fault of the checker`;
  if (open.length === 0) return fault;
  const names = open.map((name) => JSON.stringify(name)).join(', ');
  return `${fault}, unless the instance fails ${names} at values that were not tried (\`instances.models\`, \`instances.construct\`)`;
}

/** The goal that a line is: its relation, under what holds at its place. */
export const lineGoal = (line: CheckedLine, goal: Goal): Goal => ({
  ...goal,
  statement: { tag: 'relation', relation: line.relation, left: line.left, right: line.right },
  locals: line.locals,
  conditions: line.assumptions,
  place: { ...goal.place, field: `${goal.place.field} / step ${line.step}` },
});

/** A line that cannot be executed is left to the checker; what the statement says is executed in any case. */
async function executed(
  line: CheckedLine,
  goal: Goal,
  seed: string,
  { collaborators, settings, signal }: Context,
): Promise<Execution | undefined> {
  if (line.hypothetical) return undefined;
  const questions = await collaborators.makeQuestions(lineGoal(line, goal), settings.backend);
  if (questions.unexecutable.length > 0) return undefined;
  const instances = settings.lineInstances * (line.problem === undefined ? 1 : suspicion);
  const options = { seed, instances, signal };
  // The hypotheses of the theory have been put to the functions with the statement; what is assumed here has not.
  const theirs = new Set(goal.theory.hypotheses.map((h) => h.name));
  const models = questions.models.filter((m) => !theirs.has(m.hypothesis));
  if ((await unsatisfied({ models }, options)).length > 0) return undefined;
  return execute(questions, options);
}
