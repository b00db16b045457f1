/** The executed reading of one goal: its conjuncts in all their variants, on as many instances as were asked for. */
import { setImmediate as pause } from 'node:timers/promises';
import type { Batch } from '../exact/instance.ts';
import type { Question, Questions } from './ports.ts';
import type { Counterexample, Tally } from './result.ts';
import { type Execution, QuestionRun, type RunOptions } from './run-question.ts';
import { emptyTally, sumTallies } from './tally.ts';

export interface ExecuteOptions extends RunOptions {
  readonly seed: string;
  /** For each conjunct, shared among its variants. */
  readonly instances: number;
  readonly signal: AbortSignal | undefined;
}

/** So many instances show whether what stands for a function has the properties that are assumed of it. */
const perModel = 64;

/** The conjuncts of a goal. */
export async function execute(
  { conjuncts }: Pick<Questions, 'conjuncts'>,
  options: ExecuteOptions,
): Promise<Execution> {
  const runs: Execution[] = [];
  for (const [i, variants] of conjuncts.entries()) {
    const seed = conjuncts.length === 1 ? options.seed : `${options.seed}/${i + 1}`;
    runs.push(await executeVariants(variants, { ...options, seed }));
  }
  return together(runs, (witnessed) => witnessed.every(Boolean));
}

/** The conjuncts of a goal that is asked together, each by itself; none when the questions cannot be asked so. */
export async function executeEach(
  { conjuncts }: Pick<Questions, 'conjuncts'>,
  count: number,
  options: ExecuteOptions,
): Promise<Execution[]> {
  const variants = conjuncts.flat();
  const share = Math.ceil(options.instances / variants.length);
  const runs: Execution[][] = [];
  for (const question of variants) {
    if (!question.judgeEach) return [];
    const each = Array.from({ length: count }, () => new QuestionRun(question, options));
    for await (const batch of drawn(question, share, options)) {
      for (const [i, judgement] of question.judgeEach(batch).entries()) each[i]?.take(batch, judgement);
    }
    runs.push(each.map((run) => run.result()));
  }
  return Array.from({ length: count }, (_, i) =>
    together(
      runs.map((each) => each[i] as Execution),
      (witnessed) => witnessed.some(Boolean),
    ),
  );
}

/** The batches of a question. Lets a signal (Ctrl-C) through between two of them. */
async function* drawn(
  question: Question,
  count: number,
  { seed, signal }: ExecuteOptions,
): AsyncGenerator<Batch> {
  for (const batch of question.batches(`${seed}/${question.variant}`, count)) {
    await pause();
    signal?.throwIfAborted();
    yield batch;
  }
}

/** A hypothesis that what stands for functions does not satisfy; with an instance, one on which it is false. */
export interface Unsatisfied {
  readonly hypothesis: string;
  readonly counterexample?: Counterexample;
}

/**
 * Hypotheses that quantify over functions or numbers, and that what stands for the functions does not satisfy. Where there is
 * one, an instance on which the goal is false refutes nothing.
 */
export async function unsatisfied(
  { models }: Pick<Questions, 'models'>,
  options: ExecuteOptions,
): Promise<Unsatisfied[]> {
  const failing: Unsatisfied[] = [];
  for (const { hypothesis, questions } of models) {
    const seed = `${options.seed}/hypothesis ${hypothesis}`;
    const instances = Math.min(options.instances, perModel);
    const { tally, counterexample } = await executeVariants(questions, {
      ...options,
      seed,
      instances,
      shrink: false,
    });
    if (counterexample || tally.satisfied + tally.consistent === 0)
      failing.push({ hypothesis, ...(counterexample ? { counterexample } : {}) });
  }
  return failing;
}

/** One conjunct; an instance of any variant witnesses its hypotheses. */
async function executeVariants(variants: readonly Question[], options: ExecuteOptions): Promise<Execution> {
  const share = Math.ceil(options.instances / variants.length);
  const runs: Execution[] = [];
  for (const question of variants) {
    const witness = options.witness === true && !runs.some((r) => r.witnessed);
    const run = new QuestionRun(question, { ...options, witness });
    for await (const batch of drawn(question, share, options)) run.add(batch);
    runs.push(run.result());
  }
  return together(runs, (witnessed) => witnessed.some(Boolean));
}

/** A counterexample of one is a counterexample of all. */
function together(runs: readonly Execution[], witnessed: (each: readonly boolean[]) => boolean): Execution {
  const { counterexample, asDrawn } = runs.find((r) => r.counterexample) ?? {};
  const undefinedAt = runs.find((r) => r.undefinedAt)?.undefinedAt;
  const open = runs.find((r) => r.open !== undefined)?.open;
  const disagreement = runs.find((r) => r.disagreement)?.disagreement;
  const unconfirmed = runs.find((r) => r.unconfirmed)?.unconfirmed;
  const broken = runs.find((r) => r.broken)?.broken;
  const unmet = runs.find((r) => r.unmet)?.unmet;
  const byVariant = new Map<string, Tally>();
  for (const [variant, tally] of runs.flatMap((r) => [...r.byVariant]))
    byVariant.set(variant, sumTallies(byVariant.get(variant) ?? emptyTally, tally));
  return {
    byVariant,
    tally: runs.map((r) => r.tally).reduce(sumTallies, emptyTally),
    witnessed: witnessed(runs.map((r) => r.witnessed)),
    sharpness: runs.flatMap((r) => r.sharpness),
    ...(counterexample ? { counterexample } : {}),
    ...(asDrawn ? { asDrawn } : {}),
    ...(undefinedAt ? { undefinedAt } : {}),
    ...(open === undefined ? {} : { open }),
    ...(disagreement ? { disagreement } : {}),
    ...(unconfirmed ? { unconfirmed } : {}),
    ...(broken ? { broken } : {}),
    ...(unmet ? { unmet } : {}),
  };
}
