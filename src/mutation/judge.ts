/**
 * What becomes of a variant: whether the checker accepts it with the derivation of the statement that it was made from, and
 * whether an instance, decided without rounding, refutes it.
 */
import type { Trouble } from '../derivation/follow.ts';
import { collaborators } from '../engine/collaborators.ts';
import { statementGoal } from '../engine/context.ts';
import { existential } from '../engine/kind.ts';
import { Library, ownProofs } from '../engine/library.ts';
import { lookupIn } from '../engine/lookup.ts';
import { makeQuestions } from '../engine/make-questions.ts';
import { type PartNode, partGraph } from '../engine/part-graph.ts';
import type { Lookup, Question, Questions } from '../engine/ports.ts';
import { settingsOf } from '../engine/settings.ts';
import { verifySamples } from '../engine/verify-samples.ts';
import type { Claim, Draw, Instances } from '../proof/claim.ts';
import { type ReadPart, readPart } from '../proof/elaborate.ts';
import type { Proposition, Type, Variable } from '../term/term.ts';
import { derivationsFor } from './derivations.ts';
import { type Variant, variantsOf } from './statement-variants.ts';
import { Trial } from './trial.ts';

/** A part that states something, with the variants of its statement. */
export interface Stated {
  readonly node: PartNode;
  readonly read: ReadPart;
  readonly variants: readonly Variant[];
  /** Lines and nodes of the derivation, by which its cost is guessed. */
  readonly length: number;
}

export interface Stock {
  readonly parts: readonly Stated[];
  readonly lookup: Lookup;
}

/** All parts of the claims that come with the package, or of others. */
export async function stock(
  library = Library.open([ownProofs]),
  ids: readonly string[] = library.ids,
): Promise<Stock> {
  const graph = await partGraph(library, ids);
  const parts: Stated[] = [];
  const wanted = new Set(ids);
  for (const node of graph.values()) {
    if (!wanted.has(node.claim.id)) continue;
    // What is refuted or deferred claims nothing.
    if (node.part.states === undefined || node.part.deferred !== undefined) continue;
    const read = readPart(node.claim, node.name);
    const length = JSON.stringify(node.part.derivation ?? []).split('"by":').length - 1;
    let variants: readonly Variant[] | undefined;
    parts.push({
      node,
      read,
      length,
      // Made when somebody asks: that takes longer than all the reading.
      get variants() {
        variants ??= variantsOf(read.statement, read.theory);
        return variants;
      },
    });
  }
  return { parts, lookup: lookupIn(graph) };
}

export interface Check {
  /** Absent where the part has no derivation. */
  readonly accepted?: boolean;
  /** Why the checker refuses it: the first step that fails, of the first derivation that was tried. */
  readonly problem?: string;
  /** The refusal only says that the ends do not fit. */
  readonly onlyEnds: boolean;
  /** The checker did not refuse but fail. */
  readonly crash?: string;
}

/** The derivation of a part, to be asked about variants; undefined where there is none. */
export function trialOf({ node, read, variants }: Stated, lookup: Lookup): Trial | undefined {
  const { derivation } = node.part;
  const statements = variants.map((v) => v.statement);
  return derivation && new Trial(node, derivation, read, statements, lookup);
}

/** Asks the checker. What is accepted was checked from beginning to end. */
export function check(trial: Trial | undefined, variant: Variant): Check {
  if (!trial) return { onlyEnds: false };
  const problems: Trouble[] = [];
  let onlyEnds = true;
  for (const derivation of derivationsFor(trial.derivation, variant)) {
    try {
      const { failing, ends } = trial.ofStatement(variant.statement, derivation);
      const found = failing ?? ends[0] ?? trial.inFull(variant.statement, derivation);
      if (!found) return { accepted: true, onlyEnds: false };
      problems.push(found);
      if (failing || !ends[0]) onlyEnds = false;
    } catch (error) {
      return { accepted: false, onlyEnds: false, crash: (error as Error).stack ?? '' };
    }
  }
  const [first] = problems;
  return { accepted: false, onlyEnds, ...(first && { problem: `${first.step}: ${first.problem}` }) };
}

export interface Refutation {
  /** `refuted at the witness`: the values given for what exists do not do; others may. */
  readonly status: 'refuted' | 'refuted at the witness' | 'without value' | 'survives' | 'not executable';
  /** The instance and both sides there; or why there is none. */
  readonly detail: string;
}

/** Rows of each question in turn: a few everywhere first, since most variants fail at once. */
const rounds = [2, 8, 64] as const;

/** Looks for an instance on which a variant is false: among those of the claim, those that do not construct what is quantified, and `others`. */
export async function refute(
  { node, read }: Stated,
  variant: Variant,
  { effort = 3, others = {} }: { readonly effort?: number; readonly others?: Instances } = {},
): Promise<Refutation> {
  const given = [node.claim.instances ?? {}, node.part.instances ?? {}, others];
  const more = joined(others, freely(variant.statement, constructedIn(given)));
  const goal = statementGoal(
    node.claim,
    node.part,
    { ...read, statement: variant.statement },
    'variant',
    more,
  );
  let questions: Questions;
  try {
    questions = await makeQuestions(goal, 'cpu');
  } catch (error) {
    return { status: 'not executable', detail: (error as Error).message };
  }
  const asked = questions.conjuncts.flat();
  for (const perShape of rounds.slice(0, effort)) {
    for (const question of asked) {
      const found = hasSizes(question) ? search(question, `${node.key}/${perShape}`, perShape) : undefined;
      if (!found) continue;
      if (found.status === 'without value') return found;
      if (isUnfit(questions, question.variant)) continue;
      return existential(variant.statement) ? { ...found, status: 'refuted at the witness' } : found;
    }
  }
  const [missing] = questions.unexecutable;
  if (missing) return { status: 'not executable', detail: `${missing.text}: ${missing.reason}` };
  return {
    status: 'survives',
    detail: `no counterexample among the instances (${asked.length} families of them)`,
  };
}

const joined = (a: Instances, b: Instances): Instances => ({
  ...a,
  regimes: { ...a.regimes, ...b.regimes },
});

/**
 * Instances that do not construct what the statement quantifies over: a claim constructs it so that its conditions hold, and a
 * variant has others.
 */
function freely(statement: Proposition, constructed: ReadonlySet<string>): Instances {
  const counted: Record<string, Draw> = {};
  const signed: Record<string, Draw> = {};
  const whole: Record<string, Draw> = {};
  const small: Record<string, Draw> = {};
  for (const { name, type, constraint } of universals(statement)) {
    if (isCounted(type) && constructed.has(name)) counted[name] = { oneOf: [0, 1, 2, 3] };
    if (!isNumeric(type)) continue;
    const isPositive = constraint?.lower !== undefined;
    signed[name] = { between: [isPositive ? 1 / 16 : -4, 4] };
    whole[name] = { oneOf: isPositive ? [1, 2, 3] : [-2, -1, 0, 1, 2] };
    small[name] = { oneOf: isPositive ? ['1/64', '1/8'] : ['-1/8', '-1/64', 0, '1/64', '1/8'] };
  }
  const drawn = {
    freely: signed,
    'freely, whole': whole,
    'freely, small': small,
    'freely, counted': counted,
  };
  const regimes = Object.entries(drawn).filter(([, draw]) => Object.keys(draw).length > 0);
  return { regimes: Object.fromEntries(regimes.map(([name, draw]) => [name, { draw }])) };
}

/** Symbols that are constructed, plainly or in a regime. */
const constructedIn = (all: readonly Instances[]): Set<string> =>
  new Set(
    all
      .flatMap((i) => [i, ...Object.values(i.regimes ?? {})])
      .flatMap(({ construct }) =>
        Object.keys(construct ?? {}).map((head) => head.replace(/\[.*/s, '').trim()),
      ),
  );

/** What a statement quantifies over. */
function universals(p: Proposition): readonly Variable[] {
  switch (p.tag) {
    case 'relation':
      return [];
    case 'and':
      return p.parts.flatMap(universals);
    case 'exists':
      return universals(p.body);
    case 'forall':
      return [...p.variables, ...universals(p.body)];
  }
}

const isCounted = (t: Type): boolean => t.kind === 'nat' || t.kind === 'index';

/** Numbers and arrays of numbers. */
const isNumeric = (t: Type): boolean =>
  t.kind === 'real' ||
  (t.kind === 'function' && t.result.kind === 'real' && t.params.every((q) => q.type.kind === 'index'));

/** Whether there are shapes at all: an index of a set that a regime leaves empty has no value. */
function hasSizes(question: Question): boolean {
  try {
    for (const _ of question.batches('sizes', 1)) break;
    return true;
  } catch (error) {
    if (error instanceof RangeError && /holds no size/.test(error.message)) return false;
    throw error;
  }
}

function search(question: Question, seed: string, perShape: number): Refutation | undefined {
  let tried = 0;
  for (const drawn of question.batches(seed, 4 * perShape)) {
    // Evenly spread: the first rows of a batch are of its first regimes.
    const batch = question.thin(drawn, perShape);
    for (let row = 0; row < batch.count; row++) {
      tried += 1;
      const instance = question.pick(batch, row);
      const { status, left, relation, right, reason } = question.decide(instance);
      if (status !== 'violated' && status !== 'undefined') continue;
      const at = JSON.stringify(question.write(instance)).slice(0, 300);
      return status === 'violated'
        ? { status: 'refuted', detail: `not ${left} ${relation} ${right} at ${at} (${question.variant})` }
        : { status: 'without value', detail: `${reason} at ${at}` };
    }
    if (tried >= 4 * perShape) return undefined;
  }
  return undefined;
}

/** Whether what stands for the functions does not satisfy a hypothesis about them: then no instance refutes anything. */
function isUnfit({ models }: Questions, variant: string): boolean {
  return models.some(({ questions }) =>
    questions.some((q) => q.variant === variant && search(q, 'model', 4)?.status === 'refuted'),
  );
}

/** Which of the checks by draws that state what the part states refutes a variant of it. */
export async function refutedByDraws({ node }: Stated, { text }: Variant): Promise<string | undefined> {
  const own = Object.entries(node.part.samples ?? {}).filter(([, sample]) => sample.states === undefined);
  if (own.length === 0) return undefined;
  const part = { ...node.part, states: text, samples: Object.fromEntries(own) };
  const claim: Claim = { ...node.claim, parts: { ...node.claim.parts, [node.name]: part } };
  const context = { settings: settingsOf(), collaborators, lookup: unasked, signal: undefined };
  const { results } = await verifySamples(claim, { part: node.name }, context);
  const refuting = results.find((r) => r.verdict === 'refuted');
  return refuting && `by draws (samples.${refuting.name})`;
}

const unasked: Lookup = () => {
  throw new TypeError('draws use no lemma');
};
