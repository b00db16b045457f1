/** The statement of a part, executed on instances in bulk. */
import type { Context, Finding } from './context.ts';
import { execute, unsatisfied } from './execute.ts';
import type { Goal, Questions } from './ports.ts';
import type { Execution } from './run-question.ts';
import { asked } from './tally.ts';

/** Without a derivation the instances are all there is, and exact arithmetic decides each of so many. */
const certified = 256;

/** What else is known of the part, and changes what its instances have to show. */
export type Standing = 'derived' | 'derivation fails' | 'cited' | 'alone';

/** A statement made ready, if it can be executed at all. */
export interface ReadyStatement {
  /** Absent when executing would show nothing; `findings` say why. */
  readonly questions?: Questions;
  /** Nothing said about it can be executed, since its instances do not satisfy its hypotheses. */
  readonly unsound: boolean;
  readonly findings: readonly Finding[];
}

export interface VerifiedStatement {
  /** Absent when nothing was executed. */
  readonly execution?: Execution;
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
    return { unsound: false, findings: [error(`statement: ${(thrown as Error).message}`)] };
  }
}

/** One finding for each reason, however many texts it keeps from being executed. */
function unexecutableFindings(unexecutable: Questions['unexecutable']): Finding[] {
  const reasons = new Map<string, string[]>();
  for (const { text, reason } of unexecutable) reasons.set(reason, [...(reasons.get(reason) ?? []), text]);
  return [...reasons].map(([reason, texts]) => error(`${texts.join(', ')} cannot be executed: ${reason}`));
}

/** Says that functions do not satisfy a hypothesis, and what would help. */
export const modelFinding = (hypothesis: string): Finding =>
  error(
    `the instances do not satisfy ${JSON.stringify(hypothesis)}, which quantifies over more than indices: give functions ` +
      'or constructions that do (`instances.models`, `instances.construct`)',
  );

const error = (problem: string): Finding => ({ verdict: 'error', problem });

/** Executes a statement. Throws only when the run is interrupted. */
export async function verifyStatement(
  { questions, findings }: ReadyStatement,
  standing: Standing,
  existence: boolean,
  seed: string,
  { settings, signal }: Context,
): Promise<VerifiedStatement> {
  if (!questions) return { findings };
  const exactly = standing === 'cited' || standing === 'alone';
  const instances = exactly ? Math.min(settings.instances, certified) : settings.instances;
  try {
    const execution = await execute(questions, { seed, instances, exactly, signal });
    return { execution, findings: [...judged(execution, standing, existence), ...faults(execution)] };
  } catch (thrown) {
    signal?.throwIfAborted();
    return { findings: [error(`statement: ${(thrown as Error).message}`)] };
  }
}

function judged(
  { tally, witnessed, counterexample, undefinedAt }: Execution,
  standing: Standing,
  existence: boolean,
): Finding[] {
  if (counterexample && existence) {
    return [
      error(
        'what is given for what exists does not fulfil the statement; give other values (`instances.construct`)',
      ),
    ];
  }
  if (counterexample) return [{ verdict: 'refuted', problem: 'the statement is false' }];
  if (tally.instances === 0) return [error('zero instances: the generators gave none; see `instances`')];
  if (asked(tally) === 0 || !witnessed) {
    const found = asked(tally) === 0 ? 'none' : 'none, except up to rounding,';
    return [
      error(
        `${found} of ${tally.instances} instances satisfies the hypotheses: they contradict each other, or instances must be ` +
          'built so that they hold (`instances.construct`)',
      ),
    ];
  }
  if (undefinedAt !== undefined) {
    const problem = `a term of the statement has no value: ${undefinedAt}; a hypothesis must exclude that`;
    return [{ verdict: 'inconclusive', problem }];
  }
  // A tie of transcendental terms stays open in any arithmetic; a derivation decides it.
  if (tally.undecided > 0 && standing !== 'derived') {
    const problem = `${tally.undecided} of ${tally.instances} instances could not be decided`;
    return [{ verdict: 'inconclusive', problem }];
  }
  return [];
}

function faults({ disagreement, unconfirmed, tally }: Execution): Finding[] {
  const findings = disagreement === undefined ? [] : [error(`internal error: ${disagreement}`)];
  if (unconfirmed === undefined) return findings;
  const problem = `${tally.undecided} of ${tally.instances} proposals could not be confirmed: ${unconfirmed}`;
  return [...findings, { verdict: 'inconclusive', problem }];
}
