/** Instances written out by an author, on which a statement should be false: decided exactly. */
import { regimeKey } from '../instance/question.ts';
import type { Explicit } from '../proof/claim.ts';
import type { Context, Finding } from './context.ts';
import type { Decision, Goal } from './ports.ts';
import type { Counterexample } from './result.ts';
import { counterexampleAt } from './run-question.ts';
import { falseHypothesis } from './unfit.ts';

export interface Refutation {
  readonly refuted: boolean;
  readonly counterexample?: Counterexample;
  /** Some of what is assumed of all numbers, or of all functions, was tried on a few of them. */
  readonly tried?: true;
  readonly finding?: Finding;
}

/** Is the goal false at this instance? One conjunct that is false is enough. */
export async function refuteAt(goal: Goal, values: Explicit, context: Context): Promise<Refutation> {
  const { collaborators, settings } = context;
  const questions = await collaborators.makeQuestions(goal, settings.backend, values);
  const decisions: Decision[] = [];
  for (const question of questions.conjuncts.flatMap(([plain]) => plain ?? [])) {
    const instance = question.read(values);
    const decision = question.decide(instance);
    decisions.push(decision);
    if (decision.status !== 'violated') continue;
    const failing = falseHypothesis(questions, values, instance.shape, settings.seed);
    if (failing !== undefined) return { refuted: false, finding: { verdict: 'error', problem: failing } };
    const tried = questions.models.length > 0 || decision.reason !== undefined;
    return {
      refuted: true,
      counterexample: counterexampleAt(question, { instance, decision }),
      ...(tried ? { tried } : {}),
    };
  }
  const [missing] = questions.unexecutable;
  if (missing) {
    const problem = `${missing.text} cannot be executed: ${missing.reason}`;
    return { refuted: false, finding: { verdict: 'error', problem } };
  }
  return { refuted: false, finding: decisions.length === 0 ? noRegime(values) : whyNot(decisions) };
}

/** Every statement has a question but where its instances are asked for that there are not. */
const noRegime = (values: Explicit): Finding => ({
  verdict: 'error',
  problem: `there is no regime ${JSON.stringify(values[regimeKey])} among the instances; leave \`${regimeKey}\` out, or name one that there is`,
});

function whyNot(decisions: readonly Decision[]): Finding {
  const discarded = decisions.find((d) => d.status === 'discarded');
  if (discarded) {
    const { reason } = discarded;
    const which = reason === undefined ? '' : `: ${reason} is false there`;
    return { verdict: 'error', problem: `the hypotheses do not hold at the instance given${which}` };
  }
  const open = decisions.find((d) => d.status === 'undecided' || d.status === 'undefined');
  if (open) {
    const problem = `the instance given could not be decided: ${open.reason ?? 'a tie'}`;
    return { verdict: 'inconclusive', problem };
  }
  const sides = decisions.map((d) => `${d.left} ${d.relation} ${d.right}`).join(' and ');
  return { verdict: 'refuted', problem: `the statement holds at the instance given: ${sides}` };
}
