/** The lines of a derivation: what the checker says of each, and whether it is true where it is executed. */
import type { Proposition } from '../term/term.ts';
import type { Context, Finding } from './context.ts';
import { printedProposition, printedTerm } from './describe.ts';
import { type ExecuteOptions, execute, executeEach, unsatisfied } from './execute.ts';
import { brokenProblem } from './judge-statement.ts';
import type { CheckedLine, Goal, Questions } from './ports.ts';
import { reasonResult } from './reasons.ts';
import { printReference } from './references.ts';
import type { LineResult, Printed } from './result.ts';
import type { Execution } from './run-question.ts';
import { refuted } from './unfit.ts';

/** A line that the checker refuses gets so many times more instances, to see whether it is false. */
const suspicion = 16;

export interface VerifiedLine {
  readonly line: LineResult;
  readonly findings: readonly Finding[];
}

/**
 * The lines of a derivation; `goal` is that of the whole statement (absent when nothing about it can be executed), `seedAt` gives each
 * step its own. Lines that stand at one place are executed on the same instances, and what they share is computed once.
 */
export async function verifyLines(
  lines: readonly CheckedLine[],
  goal: Goal | undefined,
  seedAt: (step: string) => string,
  context: Context,
): Promise<VerifiedLine[]> {
  const known = new Map<CheckedLine, Execution>();
  for (const group of goal ? atOnePlace(lines) : []) {
    const [first] = group as [CheckedLine];
    const found = await executedTogether(group, goal as Goal, seedAt(`${first.step} and on`), context);
    for (const [line, execution] of found) known.set(line, execution);
  }
  const verified: VerifiedLine[] = [];
  for (const line of lines) {
    verified.push(await verifyLine(line, goal, seedAt(line.step), context, known.get(line)));
  }
  return verified;
}

/** Accepted lines with the same symbols and assumptions, where there are several. */
function atOnePlace(lines: readonly CheckedLine[]): CheckedLine[][] {
  const groups: CheckedLine[][] = [];
  for (const line of lines) {
    if (line.problem !== undefined || line.hypothetical) continue;
    const group = groups.find(
      ([first]) =>
        first && sameItems(first.locals, line.locals) && sameItems(first.assumptions, line.assumptions),
    );
    if (group) group.push(line);
    else groups.push([line]);
  }
  return groups.filter((group) => group.length > 1);
}

const sameItems = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some === others || (some.length === others.length && some.every((item, i) => item === others[i]));

/** What executing lines of one place showed of each; without those that are to be executed alone. */
async function executedTogether(
  group: readonly CheckedLine[],
  goal: Goal,
  seed: string,
  context: Context,
): Promise<ReadonlyMap<CheckedLine, Execution>> {
  const { signal } = context;
  try {
    const [first] = group as [CheckedLine];
    const statement: Proposition = { tag: 'and', parts: group.map(relationOf) };
    const together: Goal = { ...lineGoal(first, goal), statement, together: true };
    const prepared = await ready(together, seed, context);
    if (!prepared) return new Map();
    const { questions, options } = prepared;
    // A counterexample is made smaller where the line is alone.
    const executions = await executeEach(questions, group.length, { ...options, shrink: false });
    return new Map(executions.map((execution, i) => [group[i] as CheckedLine, execution]));
  } catch {
    // Each line by itself says what is wrong with it.
    signal?.throwIfAborted();
    return new Map();
  }
}

/** One line, with what executing it among others showed. */
export async function verifyLine(
  line: CheckedLine,
  goal: Goal | undefined,
  seed: string,
  context: Context,
  known?: Execution,
): Promise<VerifiedLine> {
  const { step, problem } = line;
  const findings: Finding[] = [];
  let execution = known;
  try {
    if (goal && !(known && isClean(known))) {
      const alone = await executed(line, goal, seed, context);
      // What was found among others is not lost because it is not found again.
      execution = known && alone && isClean(alone) ? known : alone;
    }
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
function falseStep({ step, problem, reasons }: CheckedLine, open: readonly string[]): string {
  if (problem !== undefined) return `step ${step} is false`;
  const excuses = [
    ...reasons.flatMap((r) => (r.by === 'lemma' ? [`${printReference(r)} is false`] : [])),
    ...open.map((name) => `the instance fails ${JSON.stringify(name)} at values that were not tried`),
  ];
  const fault = `step ${step} is accepted, yet false: a fault of the checker`;
  if (excuses.length === 0) return fault;
  const wayOut = open.length > 0 ? ' (`instances.models`, `instances.construct`)' : '';
  return `${fault}, unless ${excuses.join(', or ')}${wayOut}`;
}

const relationOf = ({ relation, left, right }: CheckedLine): Proposition => ({
  tag: 'relation',
  relation,
  left,
  right,
});

/** Nothing that would have to be shown of the line itself. */
const isClean = ({ counterexample, broken, disagreement }: Execution): boolean =>
  !counterexample && broken === undefined && disagreement === undefined;

/** The goal that a line is: its relation, under what holds at its place. */
export const lineGoal = (line: CheckedLine, goal: Goal): Goal => ({
  ...goal,
  statement: relationOf(line),
  locals: line.locals,
  conditions: line.assumptions,
  place: { ...goal.place, field: `${goal.place.field} / step ${line.step}` },
});

/** A line that cannot be executed is left to the checker; what the statement says is executed in any case. */
async function executed(
  line: CheckedLine,
  goal: Goal,
  seed: string,
  context: Context,
): Promise<Execution | undefined> {
  if (line.hypothetical) return undefined;
  const times = line.problem === undefined ? 1 : suspicion;
  const prepared = await ready(lineGoal(line, goal), seed, context, times);
  return prepared && execute(prepared.questions, prepared.options);
}

/** The questions of lines and how they are asked; undefined where they cannot be executed. */
async function ready(
  goal: Goal,
  seed: string,
  { collaborators, settings, signal }: Context,
  times = 1,
): Promise<{ readonly questions: Questions; readonly options: ExecuteOptions } | undefined> {
  // With the statement, its hypotheses have been put to the functions; what is assumed here has not.
  const questions = await collaborators.makeQuestions({ ...goal, settled: true }, settings.backend);
  if (questions.unexecutable.length > 0) return undefined;
  const options = { seed, instances: settings.lineInstances * times, signal };
  return (await unsatisfied(questions, options)).length > 0 ? undefined : { questions, options };
}
