/** One control: a false variant, which the exact counterexample and the generators must both refute. */
import type { Claim, Part } from '../proof/claim.ts';
import { readControl } from '../proof/elaborate.ts';
import { type Context, type Finding, statementGoal, type VerifiedControl } from './context.ts';
import { printedProposition } from './describe.ts';
import { execute, unsatisfied } from './execute.ts';
import { brokenProblem } from './judge-statement.ts';
import { existential } from './kind.ts';
import type { Goal } from './ports.ts';
import type { ControlResult, SampleResult } from './result.ts';
import { seedOf } from './seed.ts';
import { asked } from './tally.ts';
import { refuted } from './unfit.ts';
import { unprinted } from './unread.ts';
import { refuteAt } from './verify-counterexample.ts';
import { verifySamples } from './verify-samples.ts';
import { modelFinding } from './verify-statement.ts';

/** So many instances show with which share the generators refute a control. */
const shareOf = 64;

type Explicitly = NonNullable<ControlResult['explicit']>;
type Generated = NonNullable<ControlResult['generated']>;

/** Verifies a control. Throws only when the run is interrupted. */
export async function verifyControl(claim: Claim, name: string, context: Context): Promise<VerifiedControl> {
  const control = claim.controls[name];
  const part = control && claim.parts[control.part];
  if (!control || !part) throw new RangeError(`no control ${name} in ${claim.id}`);
  let statement = unprinted(control.states ?? part.states ?? part.refutes ?? '');
  let atWitness = false;
  let explicit: Explicitly | undefined;
  let generated: Generated | undefined;
  let samples: readonly SampleResult[] = [];
  const findings: Finding[] = [];
  const fail = ({ verdict, problem }: Finding): void =>
    void findings.push({ verdict, problem: `control ${JSON.stringify(name)}: ${problem}` });
  try {
    const goal = readGoal(claim, name, part);
    statement = printedProposition(goal.statement);
    atWitness = existential(goal.statement);
    if (control.counterexample) {
      explicit = { refuted: false };
      generated = { refuted: false, share: 0, instances: 0 };
      const refutation = await refuteAt(goal, control.counterexample, context);
      const { counterexample, finding } = refutation;
      explicit = {
        refuted: refutation.refuted,
        ...(counterexample ? { counterexample } : {}),
        ...(finding ? { problem: finding.problem } : {}),
      };
      if (finding) {
        const verdict = finding.verdict === 'error' ? 'error' : 'inconclusive';
        fail({ verdict, problem: `not refuted by its counterexample: ${finding.problem}` });
      }
      const seed = seedOf(context.settings.seed, claim.id, 'control', name);
      const found = await searched(goal, seed, context);
      generated = found.generated;
      found.findings.forEach(fail);
      if (!generated.refuted && found.findings.length === 0) {
        const { unmet } = found;
        const which = unmet === undefined ? '' : `, on the first of which ${unmet} is false`;
        const problem =
          `the generators find no counterexample in ${generated.instances} instances${which}; ` +
          'name instances on which it shows (`instances` of the control)';
        fail({ verdict: 'inconclusive', problem });
      }
    }
    samples = (await verifySamples(claim, { control: name }, context)).results;
    samples.flatMap(notRefuted).forEach(fail);
  } catch (error) {
    context.signal?.throwIfAborted();
    const problem = (error as Error).message;
    if (explicit) explicit = { ...explicit, problem: explicit.problem ?? problem };
    fail({ verdict: 'error', problem });
  }
  const isRefuted =
    explicit?.refuted !== false &&
    generated?.refuted !== false &&
    samples.every((s) => s.verdict === 'refuted') &&
    (explicit !== undefined || samples.length > 0);
  const { because } = control;
  return {
    control: {
      name,
      part: control.part,
      statement,
      because,
      refuted: isRefuted,
      ...(atWitness ? { atWitness } : {}),
      ...(explicit ? { explicit } : {}),
      ...(generated ? { generated } : {}),
      ...(samples.length > 0 ? { samples } : {}),
    },
    findings,
  };
}

/** What keeps draws from refuting a variant. */
function notRefuted({ name, verdict, problem, deviation }: SampleResult): Finding[] {
  if (verdict === 'refuted') return [];
  if (verdict === 'error') return [{ verdict, problem: `samples.${name}: ${problem}` }];
  return [
    {
      verdict: 'inconclusive',
      problem: `samples.${name}: draws do not refute it; they would show a deviation of ${deviation}`,
    },
  ];
}

function readGoal(claim: Claim, name: string, part: Part): Goal {
  const read = readControl(claim, name);
  return statementGoal(claim, part, read, `controls.${name}`, claim.controls[name]?.instances);
}

/** What the generators find by themselves. */
async function searched(
  goal: Goal,
  seed: string,
  context: Context,
): Promise<{ generated: Generated; findings: readonly Finding[]; unmet?: string }> {
  const { collaborators, settings, signal } = context;
  const questions = await collaborators.makeQuestions(goal, settings.backend);
  const options = { seed, instances: Math.min(settings.instances, shareOf), shrink: false, signal };
  const failing = await unsatisfied(questions, options);
  if (failing.length > 0 || questions.conjuncts.length === 0) {
    return { generated: { refuted: false, share: 0, instances: 0 }, findings: failing.map(modelFinding) };
  }
  const execution = await execute(questions, options);
  const { tally, broken } = execution;
  const { counterexample, unfit } = await refuted(goal, execution, context);
  if (unfit !== undefined) {
    const generated = { refuted: false, share: 0, instances: tally.instances };
    return { generated, findings: [{ verdict: 'error', problem: unfit }] };
  }
  const generated = {
    refuted: counterexample !== undefined,
    share: asked(tally) === 0 ? 0 : tally.violated / asked(tally),
    instances: tally.instances,
    ...(counterexample ? { counterexample } : {}),
  };
  const lost = !counterexample && broken !== undefined;
  return {
    generated,
    findings: lost ? [{ verdict: 'error', problem: brokenProblem(broken) }] : [],
    ...(execution.unmet === undefined ? {} : { unmet: execution.unmet }),
  };
}
