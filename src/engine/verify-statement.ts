/** The statement of a part, executed on instances in bulk. */
import { regimeKey } from '../instance/question.ts';
import type { Context, Finding } from './context.ts';
import { execute, type Unsatisfied, unsatisfied } from './execute.ts';
import type { Goal, Questions } from './ports.ts';
import type { Execution } from './run-question.ts';
import { refuted } from './unfit.ts';

/** Without a derivation the instances are all there is, and exact arithmetic decides each of so many. */
const certified = 256;

/** A statement made ready, if it can be executed at all. */
export interface ReadyStatement {
  /** Absent when executing would show nothing; `findings` say why. */
  readonly questions?: Questions;
  /** Nothing said about it can be executed: its instances cannot be made, or do not satisfy its hypotheses. */
  readonly unsound: boolean;
  readonly findings: readonly Finding[];
}

export interface ExecutedStatement {
  /** Whether it says that something exists. */
  readonly existence: boolean;
  /** Absent when nothing was executed. */
  readonly execution?: Execution;
  /** Some of what is assumed of all numbers, or of all functions, was tried on a few of them. */
  readonly tried?: true;
  /** Why nothing was. */
  readonly findings: readonly Finding[];
}

/** Makes a statement ready. Throws only when the run is interrupted. */
export async function readyStatement(
  goal: Goal,
  cited: boolean,
  seed: string,
  { collaborators, settings, signal }: Context,
): Promise<ReadyStatement> {
  try {
    const questions = await collaborators.makeQuestions(goal, settings.backend);
    const { unexecutable } = questions;
    if (unexecutable.length > 0) {
      return { unsound: false, findings: cited ? [] : unexecutableFindings(unexecutable) };
    }
    const failing = await unsatisfied(questions, { seed, instances: settings.instances, signal });
    if (failing.length === 0) return { questions, unsound: false, findings: [] };
    return { unsound: true, findings: failing.map(modelFinding) };
  } catch (thrown) {
    signal?.throwIfAborted();
    // Each line would say the same again.
    return { unsound: true, findings: [error(`statement: ${(thrown as Error).message}`)] };
  }
}

/** One finding for each reason, however many texts it keeps from being executed. */
function unexecutableFindings(unexecutable: Questions['unexecutable']): Finding[] {
  const reasons = new Map<string, string[]>();
  for (const { text, reason } of unexecutable) reasons.set(reason, [...(reasons.get(reason) ?? []), text]);
  return [...reasons].map(([reason, texts]) => error(`${texts.join(', ')} cannot be executed: ${reason}`));
}

/** Says that functions do not satisfy a hypothesis, where, and what would help. */
export function modelFinding({ hypothesis, counterexample: found }: Unsatisfied): Finding {
  const regime = found?.instance[regimeKey];
  const those = typeof regime === 'string' ? ` of the regime ${JSON.stringify(regime)}` : '';
  const shown = found ? ` (not ${found.left} ${found.relation} ${found.right} on one of them)` : '';
  return error(
    `the instances${those} do not satisfy ${JSON.stringify(hypothesis)}, which quantifies over more than indices${shown}: ` +
      'give functions or constructions that do (`instances.models`, `instances.construct`)',
  );
}

const error = (problem: string): Finding => ({ verdict: 'error', problem });

/** Executes a statement. Throws only when the run is interrupted. */
export async function executeStatement(
  goal: Goal,
  { questions, findings }: ReadyStatement,
  {
    exactly,
    existence,
    seed,
  }: { readonly exactly: boolean; readonly existence: boolean; readonly seed: string },
  context: Context,
): Promise<ExecutedStatement> {
  const { settings, signal } = context;
  if (!questions) return { existence, findings };
  const instances = exactly ? Math.min(settings.instances, certified) : settings.instances;
  try {
    const execution = await execute(questions, { seed, instances, exactly, witness: true, signal });
    const { counterexample: _, asDrawn: __, unmet, ...others } = execution;
    const { counterexample, unfit } = await refuted(goal, execution, context);
    return {
      existence,
      ...(questions.models.length > 0 ? { tried: true } : {}),
      execution: {
        ...others,
        ...(counterexample ? { counterexample } : {}),
        ...(unmet === undefined ? {} : { unmet }),
      },
      findings: unfit === undefined ? findings : [...findings, error(unfit)],
    };
  } catch (thrown) {
    signal?.throwIfAborted();
    return { existence, findings: [error(`statement: ${(thrown as Error).message}`)] };
  }
}
