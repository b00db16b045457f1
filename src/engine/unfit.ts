/**
 * Whether an instance on which something is false is an instance at all: hypotheses that quantify over reals or functions cannot be
 * decided on it, so one that fails there must be looked for.
 */
import type { Shape } from '../exact/instance.ts';
import type { Explicit } from '../proof/claim.ts';
import { printProposition } from '../term/print.ts';
import type { Proposition } from '../term/term.ts';
import type { Context } from './context.ts';
import type { Goal, Questions } from './ports.ts';
import type { Counterexample } from './result.ts';
import type { Execution } from './run-question.ts';

/** So many values of what a hypothesis quantifies over are tried at an instance. */
const perHypothesis = 64;

/**
 * A hypothesis that quantifies over numbers or functions and is false at the instance: then nothing is refuted there. Where the
 * author gives values to what it quantifies over, they stand for all.
 */
export function falseHypothesis(
  { models }: Pick<Questions, 'models'>,
  values: Explicit,
  shape: Shape,
  seed: string,
): string | undefined {
  for (const { hypothesis, questions } of models) {
    for (const question of questions) {
      for (const candidate of question.around(values, shape, seed, perHypothesis)) {
        const { status, left, relation, right } = question.decide(candidate);
        if (status !== 'violated') continue;
        const at = JSON.stringify(question.write(candidate));
        return `the hypothesis ${JSON.stringify(hypothesis)} does not hold there: not ${left} ${relation} ${right} at ${at}`;
      }
    }
  }
  return undefined;
}

/** What is to be said of a goal that came out false. */
export interface Refuted {
  /** Absent where a hypothesis is false at each counterexample. */
  readonly counterexample?: Counterexample;
  /** That hypothesis: the instances are at fault. */
  readonly unfit?: string;
  /** Hypotheses that cannot be decided there, and were found to hold at all values tried. */
  readonly open: readonly string[];
}

/**
 * Looks into the hypotheses that cannot be decided at an instance. Where one fails after the instance was made smaller, it is asked
 * for as it was drawn.
 */
export async function refuted(
  goal: Goal,
  { counterexample, asDrawn }: Execution,
  { collaborators, settings }: Context,
): Promise<Refuted> {
  let unfit: string | undefined;
  for (const candidate of [counterexample, asDrawn]) {
    if (!candidate) continue;
    const instance = candidate.instance as Explicit;
    const { conjuncts, models } = await collaborators.makeQuestions(goal, settings.backend, instance);
    const [question] = conjuncts.flat();
    const broken =
      question && models.length > 0
        ? falseHypothesis({ models }, instance, question.read(instance).shape, settings.seed)
        : undefined;
    if (broken === undefined)
      return { counterexample: candidate, open: [...models.map((m) => m.hypothesis), ...overNaturals(goal)] };
    unfit = `${broken}; ${repair}`;
  }
  return { ...(unfit === undefined ? {} : { unfit }), open: [] };
}

/** Hypotheses about all natural numbers are tried on the first few. */
function overNaturals({ theory, conditions }: Goal): string[] {
  const assumed = [
    ...theory.hypotheses.map(({ name, proposition, byConstruction }) => ({
      name,
      p: proposition,
      byConstruction,
    })),
    ...conditions.map((p) => ({ name: printProposition(p, 'unicode'), p, byConstruction: false })),
  ];
  return assumed.filter(({ p, byConstruction }) => !byConstruction && isUnbounded(p)).map(({ name }) => name);
}

function isUnbounded(p: Proposition): boolean {
  switch (p.tag) {
    case 'relation':
      return false;
    case 'and':
      return p.parts.some(isUnbounded);
    case 'forall':
      return p.variables.some((v) => v.type.kind === 'nat') || isUnbounded(p.body);
    case 'exists':
      return isUnbounded(p.body);
  }
}

const repair =
  'the instances are at fault, and nothing is refuted: give functions or constructions that satisfy it ' +
  '(`instances.models`, `instances.construct`)';
