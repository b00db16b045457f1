/** The statement of a part, executed on instances in bulk. */
import type { Context, Finding } from './context.ts';
import { type Executed, execute } from './execute.ts';
import type { Goal } from './ports.ts';
import { asked } from './tally.ts';

/** Without a derivation the instances are all there is, and exact arithmetic decides each of so many. */
const certified = 256;

/** What else is known of the part, and changes what its instances have to show. */
export type Standing = 'derived' | 'derivation fails' | 'cited' | 'alone';

export interface VerifiedStatement {
  /** Absent for a cited theorem on which no finite instance bears. */
  readonly execution?: Executed;
  readonly findings: readonly Finding[];
}

export async function verifyStatement(
  goal: Goal,
  standing: Standing,
  seed: string,
  { collaborators, settings, signal }: Context,
): Promise<VerifiedStatement> {
  const questions = await collaborators.makeQuestions(goal, settings.backend);
  const { unexecutable } = questions;
  if (unexecutable.length > 0) {
    const findings = unexecutable.map(
      ({ text, reason }): Finding => ({
        verdict: 'error',
        problem: `${text} cannot be executed: ${reason}`,
      }),
    );
    return { findings: standing === 'cited' ? [] : findings };
  }
  const exactly = standing === 'cited' || standing === 'alone';
  const execution = await execute(questions, {
    seed,
    instances: exactly ? Math.min(settings.instances, certified) : settings.instances,
    exactly,
    signal,
  });
  return { execution, findings: [...judged(execution, standing), ...faults(execution)] };
}

function judged({ tally, witnessed, counterexample, undefinedAt }: Executed, standing: Standing): Finding[] {
  if (counterexample) return [{ verdict: 'refuted', problem: 'the statement is false' }];
  if (tally.instances === 0) {
    return [{ verdict: 'error', problem: 'zero instances: the generators gave none; see `instances`' }];
  }
  if (asked(tally) === 0 || !witnessed) {
    const problem =
      `none of ${tally.instances} instances satisfies the hypotheses: they contradict each other, or instances must be ` +
      'built so that they hold (`instances.construct`)';
    return [{ verdict: 'error', problem }];
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

function faults({ disagreement, unsatisfied }: Executed): Finding[] {
  const models = unsatisfied.map(
    (hypothesis): Finding => ({
      verdict: 'error',
      problem: `the functions of the instances do not satisfy the hypothesis ${hypothesis}: give others (\`instances.models\`)`,
    }),
  );
  return disagreement === undefined
    ? models
    : [...models, { verdict: 'error', problem: `internal error: ${disagreement}` }];
}
