/** Questions of the engine, asked of the generators, the kernels and exact arithmetic. */

import { isDeepStrictEqual } from 'node:util';
import { chooseBackend } from '../compute/backends.ts';
import { Clarity } from '../compute/clarity.ts';
import { judge as judgeBatch, KernelContradiction } from '../compute/judge.ts';
import { pick } from '../compute/rows.ts';
import { computedDifference, sampleBounds } from '../compute/sharpness.ts';
import { type DecideOptions, decide, decideEach, type ExactDecision } from '../exact/decide.ts';
import type { Batch, Instance, Shape } from '../exact/instance.ts';
import { BeyondInstance } from '../exact/trouble.ts';
import { InstanceError, readInstance, writeInstance, writeOpen } from '../instance/explicit.ts';
import { batches, instanceAt } from '../instance/generate.ts';
import { type Prepared, type PreparedProposal, prepare } from '../instance/question.ts';
import { regimes } from '../instance/regime.ts';
import { shrink } from '../instance/shrink.ts';
import type { Explicit } from '../proof/claim.ts';
import type { Proposition } from '../term/term.ts';
import { computed } from './algorithms.ts';
import { loadOracle, mostProposals, proposed, unconfirmed } from './oracles.ts';
import type { Backend, Decided, Decision, Judgement, MakeQuestions, Question, Status } from './ports.ts';
import { expectDerivatives } from './promised-derivatives.ts';
import { emptyTally } from './tally.ts';

/** Compiling a kernel takes as long as deciding so many instances exactly. */
const worthAKernel = 64;
/**
 * So many instances of a shape do where there is none: one for each stretch of a batch, that is each regime for all symbols and
 * eight mixtures.
 */
const withoutKernel = 2 * regimes.length;
/** Of a batch so many that its kernel leaves open are decided exactly: two of each stretch, as where there is no kernel. */
const mostOpen = withoutKernel;
/** So many shapes get instances in bulk: another kernel takes as long as all that it computes; with one alone, some false variants are not refuted. */
const inBulk = 2;
/**
 * Where instances are all there is, and where hypotheses must hold, transcendental numbers are told apart to so many bits: tanh(x) is not 1,
 * though it agrees with it to twice the standard precision before x is 200.
 */
const finest = { precision: 4096 };
/** So many smaller instances are tried; on large ones each takes a while. */
const shrinkAttempts = 500;

export const makeQuestions: MakeQuestions = async (goal, backend, given) => {
  const { statements, models, unexecutable } = prepare(goal, goal.instances, given);
  for (const p of [...statements, ...models].flatMap(({ variants }) => variants))
    expectDerivatives(p, goal.theory);
  const asked = (variants: readonly Prepared[]): Promise<Question[]> => {
    const sharpness = sharpnessOnce(backend);
    return Promise.all(
      variants.map(async (p) => {
        let question = questionOf(p, backend, sharpness);
        for (const asked of p.proposals) question = await proposing(question, p, asked, backend);
        return question;
      }),
    );
  };
  return {
    conjuncts: await Promise.all(statements.map((s) => asked(s.variants))),
    models: await Promise.all(
      models.map(async ({ hypothesis, variants }) => ({ hypothesis, questions: await asked(variants) })),
    ),
    unexecutable,
  };
};

function questionOf(prepared: Prepared, backend: Backend, sharpness: SharpnessOf): Question {
  const { question } = prepared;
  const decideOne = (instance: Instance, finely = false): Decision => {
    const decision = decide(question, instance, finely ? finest : {});
    const unmet = question.conditions[decision.falseCondition ?? -1];
    const name = unmet && prepared.named.get(unmet);
    return { ...decisionOf(decision), ...(name === undefined ? {} : { reason: JSON.stringify(name) }) };
  };
  const brokenBy = brokenPromise(prepared);
  return {
    variant: prepared.variant,
    batches: (seed, count) => drawn(prepared, seed, count),
    judge: (batch, sample, finely = false) =>
      batch.count < worthAKernel
        ? judgeExactly(prepared, batch, brokenBy, finely ? finest : {})
        : {
            ...judgeInBulk(prepared, batch, backend, sample, finely, brokenBy),
            ...sharpness(prepared, batch),
          },
    judgeEach: (batch) => judgeEachExactly(prepared, batch, brokenBy),
    thin,
    pick: instanceAt,
    decide: decideOne,
    // A kernel takes arrays that are given in whole.
    computed: (instance) =>
      instance.missing ? undefined : computedDifference(question, instance, chooseBackend(backend)),
    shrink: (instance) => shrink(prepared, instance, { attempts: shrinkAttempts }),
    around: (values, shape, seed, count) => around(prepared, values, shape, seed, count),
    read: (values) => readInstance(prepared, values),
    write: (instance) => writeInstance(prepared, instance),
  };
}

/** The question on instances that an oracle or an algorithm completes. */
async function proposing(
  question: Question,
  prepared: Prepared,
  asked: PreparedProposal,
  backend: Backend,
): Promise<Question> {
  const complete = await completion(prepared, asked, backend);
  const most = 'oracle' in asked.by ? mostProposals : Number.POSITIVE_INFINITY;
  return {
    ...question,
    *batches(seed, count) {
      for (const batch of question.batches(seed, Math.min(count, most))) yield complete(batch);
    },
    judge: (batch, sample, finely) => {
      const judgement = question.judge(batch, sample, finely);
      if (!asked.witness) return judgement;
      return unconfirmed(judgement, asked, ({ instance }) => question.write(instance));
    },
  };
}

async function completion(
  prepared: Prepared,
  asked: PreparedProposal,
  backend: Backend,
): Promise<(batch: Batch) => Batch> {
  if ('oracle' in asked.by) {
    const oracle = await loadOracle(asked.by.oracle);
    return (batch) => proposed(prepared, asked, oracle, batch);
  }
  const { algorithm } = asked.by;
  return (batch) => computed(prepared, asked, algorithm, backend, batch);
}

/** Few instances of most shapes, each decided exactly, and many of some, where a kernel pays. */
function* drawn(prepared: Prepared, seed: string, count: number): Generator<Batch> {
  for (const batch of batches([prepared], seed, count, { bulk: { shapes: inBulk, others: withoutKernel } })) {
    yield batch.count < worthAKernel ? thin(batch, withoutKernel) : batch;
  }
}

/** `count` instances of a batch, evenly spread over it. */
function thin(batch: Batch, count: number): Batch {
  if (batch.count <= count) return batch;
  return pick(
    batch,
    Array.from({ length: count }, (_, k) => Math.floor((k * batch.count) / count)),
  );
}

/** Drawn instances with some values written over, each once. */
function* around(
  prepared: Prepared,
  values: Explicit,
  { sizes, naturals }: Shape,
  seed: string,
  count: number,
): Generator<Instance> {
  const pinned = new Map(prepared.recipe.sizes);
  const products = new Set(prepared.question.sets.filter((s) => s.product).map((s) => s.id));
  for (const [id, size] of [...sizes, ...naturals])
    if (typeof size === 'number' && !products.has(id)) pinned.set(id, [size, size]);
  const pinnedTo = { ...prepared, recipe: { ...prepared.recipe, sizes: pinned } };
  const given = (owner: { readonly name: string }): boolean => Object.hasOwn(values, owner.name);
  const open = [...prepared.question.sets, ...prepared.question.drawn].filter((owner) => !given(owner));
  const known = new Set<string>();
  let read: Instance | undefined;
  for (const batch of batches([pinnedTo], seed, count)) {
    const sameShape = read !== undefined && isDeepStrictEqual(batch.shape, read.shape);
    for (let row = 0; row < batch.count; row++) {
      const drawn = instanceAt(batch, row);
      const numbers = open.flatMap(({ id }) => [[id, drawn.values.get(id)?.map(String)]]);
      const key = JSON.stringify([[...batch.shape.sizes], [...batch.shape.naturals], numbers]);
      if (known.has(key)) continue;
      known.add(key);
      // What is given was read once; to read it again takes longer than to decide.
      if (read && sameShape) {
        const again = new Map(read.values);
        for (const { id } of open) {
          const numbers = drawn.values.get(id);
          if (numbers) again.set(id, numbers);
        }
        yield { ...read, values: again };
        continue;
      }
      try {
        read = readInstance(prepared, { ...writeOpen(prepared, drawn, values), ...values });
        yield read;
      } catch (error) {
        // The widths and the length of a family are not pinned: some that were drawn do not fit.
        if (!(error instanceof InstanceError || error instanceof BeyondInstance)) throw error;
      }
    }
  }
}

/** What a discarded instance breaks of the promises of declarations; undefined where another condition discards it. */
type BrokenBy = (instance: Instance, decision: ExactDecision) => string | undefined;

/** An instance on which all hypotheses hold must not be lost because of the values that its author gives. */
function brokenPromise({ promises, question: { conditions }, variant }: Prepared): BrokenBy {
  // Promises are the last conditions of a question: where one before them is false, they are not asked.
  const assumed = conditions.length - promises.length;
  return (instance, { falseCondition }) => {
    if (falseCondition === undefined || falseCondition < assumed) return undefined;
    for (const { symbol, question } of promises) {
      const decision = decide(question, instance);
      if (decision.outcome !== 'violated') continue;
      const { left, relation, right, location } = decisionOf(decision);
      const sum = symbol.constraint?.normalized && relation === '==' ? 'the sum of ' : '';
      const at = location
        ? `[${Object.entries(location)
            .map(([name, i]) => `${name} = ${i}`)
            .join(', ')}]`
        : '';
      return `${sum}${symbol.name}${at} is ${left}, promised ${relation} ${right} (${variant})`;
    }
    return undefined;
  };
}

function judgeInBulk(
  { question }: Prepared,
  batch: Batch,
  backend: Backend,
  sample: number,
  finely: boolean,
  brokenBy: BrokenBy,
): Judgement {
  let broken: string | undefined;
  const options = finely ? finest : {};
  const decideOne: typeof decide = (q, instance) => {
    const decision = decide(q, instance, options);
    if (decision.outcome === 'vacuous') broken ??= brokenBy(instance, decision);
    return decision;
  };
  try {
    const judged = judgeBatch(question, batch, {
      backend,
      decide: decideOne,
      sample,
      openLimit: mostOpen,
    });
    const { tally, unsettled, witnessed } = judged;
    const [violation] = judged.violations;
    const [nowhere] = judged.undefinedRows;
    return {
      ...(broken === undefined ? {} : { broken }),
      tally,
      unsettled,
      witnessed,
      ...(violation
        ? { violation: { instance: violation.instance, decision: decisionOf(violation.decision) } }
        : {}),
      ...(nowhere
        ? {
            undefinedAt: { instance: instanceAt(batch, nowhere.row), decision: decisionOf(nowhere.decision) },
          }
        : {}),
    };
  } catch (error) {
    if (!(error instanceof KernelContradiction)) throw error;
    const tally = { ...emptyTally, instances: batch.count, undecided: batch.count };
    return { tally, unsettled: batch.count, witnessed: false, disagreement: error.message };
  }
}

type SharpnessOf = (prepared: Prepared, batch: Batch) => Pick<Judgement, 'sharpness' | 'disagreement'>;

/**
 * How sharp the bounds of a kernel are, on one batch of a statement: to make the kernel that tells costs more than to run it. A
 * bound that is broken is a fault of the engine, like a decision that exact arithmetic contradicts.
 */
function sharpnessOnce(backend: Backend): SharpnessOf {
  let done = false;
  return ({ question }, batch) => {
    if (done) return {};
    done = true;
    const sharpness = sampleBounds(question, batch, chooseBackend(backend));
    const least = Math.min(...sharpness.map((s) => s.ratio));
    if (!(least < 1)) return { sharpness };
    return { sharpness, disagreement: `an error bound of a kernel is ${least} times the true error` };
  };
}

/** A few instances, each decided exactly and without a kernel. */
function judgeExactly(
  { question }: Prepared,
  batch: Batch,
  brokenBy: BrokenBy,
  options: DecideOptions,
): Judgement {
  const count = new ExactCount(question.statement, brokenBy);
  for (let row = 0; row < batch.count; row++) {
    const instance = instanceAt(batch, row);
    count.add(instance, decide(question, instance, options));
  }
  return count.judgement();
}

/** The same for each conjunct by itself. */
function judgeEachExactly({ question }: Prepared, batch: Batch, brokenBy: BrokenBy): readonly Judgement[] {
  const { statement } = question;
  const conjuncts = statement.tag === 'and' ? statement.parts : [statement];
  const told = new Map<Instance, string | undefined>();
  const brokenOnce: BrokenBy = (instance, decision) => {
    if (!told.has(instance)) told.set(instance, brokenBy(instance, decision));
    return told.get(instance);
  };
  const counts = conjuncts.map((conjunct) => new ExactCount(conjunct, brokenOnce));
  for (let row = 0; row < batch.count; row++) {
    const instance = instanceAt(batch, row);
    for (const [i, decision] of decideEach(question, instance).entries()) counts[i]?.add(instance, decision);
  }
  return counts.map((count) => count.judgement());
}

/** What exact decisions of one statement come to. */
class ExactCount {
  private instances = 0;
  private readonly count = {
    satisfied: 0,
    consistent: 0,
    violated: 0,
    discarded: 0,
    undecided: 0,
    undefined: 0,
  };
  private readonly by = { float32: 0, float64: 0, exact: 0, interval: 0 };
  private readonly clarity: Clarity;
  private unsettled = 0;
  private broken: string | undefined;
  private violation: Decided | undefined;
  private nowhereAt: Decided | undefined;

  constructor(
    statement: Proposition,
    private readonly brokenBy: BrokenBy,
  ) {
    this.clarity = new Clarity(statement);
  }

  add(instance: Instance, decision: ExactDecision): void {
    const status = statusOf(decision);
    this.instances += 1;
    this.count[status] += 1;
    if (!hasMargin(decision)) this.unsettled += 1;
    if (status === 'satisfied' && decision.share !== undefined) this.clarity.add(status, decision.share);
    if (status === 'discarded') this.broken ??= this.brokenBy(instance, decision);
    if (status !== 'undecided' && status !== 'undefined') this.by[decision.by] += 1;
    if (status === 'violated') this.violation ??= { instance, decision: decisionOf(decision) };
    if (status === 'undefined') this.nowhereAt ??= { instance, decision: decisionOf(decision) };
  }

  judgement(): Judgement {
    const { undefined: nowhere, ...counted } = this.count;
    return {
      ...(this.broken === undefined ? {} : { broken: this.broken }),
      tally: {
        ...counted,
        instances: this.instances,
        decidedBy: this.by,
        undecided: counted.undecided + nowhere,
        ...this.clarity.worst(),
      },
      unsettled: this.unsettled,
      witnessed: counted.satisfied + counted.violated > 0,
      ...(this.violation ? { violation: this.violation } : {}),
      ...(this.nowhereAt ? { undefinedAt: this.nowhereAt } : {}),
    };
  }
}

/** Whether a kernel would settle it, too: it has no answer to an inequality between equal sides. */
function hasMargin({ outcome, relation, margin }: ExactDecision): boolean {
  if (outcome === 'satisfied') return relation === '==' || margin !== 0;
  return outcome === 'consistent' || outcome === 'vacuous';
}

function decisionOf(decided: ExactDecision): Decision {
  const { outcome, by, left, relation, right, location, reason } = decided;
  return {
    status: statusOf({ outcome }),
    by,
    ...(left === undefined ? {} : { left }),
    ...(relation === undefined ? {} : { relation }),
    ...(right === undefined ? {} : { right }),
    ...(location ? { location: Object.fromEntries(location) } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
}

const statusOf = ({ outcome }: Pick<ExactDecision, 'outcome'>): Status =>
  outcome === 'vacuous' ? 'discarded' : outcome;
