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
  const wanted = new Set(ids);
  const parts = [...graph.values()].filter((node) => wanted.has(node.claim.id) && claims(node)).map(statedBy);
  return { parts, lookup: lookupIn(graph) };
}

/** What is refuted or deferred claims nothing. */
export const claims = ({ part }: PartNode): boolean =>
  part.states !== undefined && part.deferred === undefined;

/** Throws a TermError for what cannot be read. */
export function statedBy(node: PartNode): Stated {
  const read = readPart(node.claim, node.name);
  const length = JSON.stringify(node.part.derivation ?? []).split('"by":').length - 1;
  let variants: readonly Variant[] | undefined;
  return {
    node,
    read,
    length,
    // Made when somebody asks: that takes longer than all the reading.
    get variants() {
      variants ??= variantsOf(read.statement, read.theory);
      return variants;
    },
  };
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
  stated: Stated,
  variant: Variant,
  { effort = 3, others = {} }: { readonly effort?: number; readonly others?: Instances } = {},
): Promise<Refutation> {
  const { node } = stated;
  const given = [node.claim.instances ?? {}, node.part.instances ?? {}, others];
  const more = joined(others, freely(variant.statement, constructedIn(given)));
  let questions: Questions;
  try {
    questions = await questionsOf(stated, variant.statement, more);
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
      const atWitness = existential(variant.statement);
      // A family that gives values of its own for what a statement says to exist says nothing of a variant that does not.
      const isComparable = atWitness || !existential(stated.read.statement);
      if (isComparable && (await refutesStatement(stated, question.variant, more))) continue;
      return atWitness ? { ...found, status: 'refuted at the witness' } : found;
    }
  }
  const [missing] = questions.unexecutable;
  if (missing) return { status: 'not executable', detail: `${missing.text}: ${missing.reason}` };
  return {
    status: 'survives',
    detail: `no counterexample among the instances (${asked.length} families of them)`,
  };
}

const questionsOf = ({ node, read }: Stated, statement: Proposition, more: Instances): Promise<Questions> =>
  makeQuestions(statementGoal(node.claim, node.part, { ...read, statement }, 'variant', more), 'cpu');

/** What `refutesStatement` found out. */
const families = new WeakMap<Stated, Map<string, boolean>>();

/**
 * Whether the statement itself comes out false in a family of instances. A condition that it does not witness (of all z with … it draws none)
 * counts as fulfilled there, or the values that it gives for what exists do not do; so nothing that it refutes need be false.
 */
async function refutesStatement(stated: Stated, family: string, more: Instances): Promise<boolean> {
  if (more.regimes?.[family] === undefined) return false;
  const known = families.get(stated) ?? new Map<string, boolean>();
  families.set(stated, known);
  const name = JSON.stringify([family, more]);
  if (!known.has(name)) {
    const { conjuncts } = await questionsOf(stated, stated.read.statement, more);
    const asked = conjuncts.flat().filter((q) => q.variant === family && hasSizes(q));
    known.set(
      name,
      asked.some((q) => search(q, `${stated.node.key}/statement`, rounds[2])?.status === 'refuted'),
    );
  }
  return known.get(name) === true;
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
    // Most constraints from below are by zero, which one that is not strict includes.
    const { lower } = constraint ?? {};
    const least = lower === undefined ? -4 : lower.strict || !lower.value.isZero ? 1 / 16 : 0;
    const kept = (x: number): boolean => x >= least;
    signed[name] = { between: [least, 4] };
    whole[name] = { oneOf: [-2, -1, 0, 1, 2, 3].filter(kept) };
    small[name] = { oneOf: least > 0 ? [1 / 64, 1 / 8] : [-1 / 8, -1 / 64, 0, 1 / 64, 1 / 8].filter(kept) };
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

/** Numbers, arrays of numbers and sequences. */
const isNumeric = (t: Type): boolean =>
  t.kind === 'real' ||
  (t.kind === 'function' && t.result.kind === 'real' && t.params.every((q) => isCounted(q.type)));

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

/** So often shapes are drawn anew while conditions (on sizes, on numbers of rounds) leave few of their rows. */
const attempts = 6;

function search(question: Question, seed: string, perShape: number): Refutation | undefined {
  for (let attempt = 0; attempt < attempts; attempt++) {
    let tried = 0;
    let met = 0;
    for (const drawn of question.batches(attempt === 0 ? seed : `${seed}/${attempt}`, 4 * perShape)) {
      // Evenly spread: the first rows of a batch are of its first regimes.
      const batch = question.thin(drawn, perShape);
      for (let row = 0; row < batch.count; row++) {
        tried += 1;
        const instance = question.pick(batch, row);
        const { status, left, relation, right, reason } = question.decide(instance);
        if (status !== 'discarded') met += 1;
        if (status !== 'violated' && status !== 'undefined') continue;
        const at = JSON.stringify(question.write(instance)).slice(0, 300);
        return status === 'violated'
          ? { status: 'refuted', detail: `not ${left} ${relation} ${right} at ${at} (${question.variant})` }
          : { status: 'without value', detail: `${reason} at ${at}` };
      }
      if (tried >= 4 * perShape) break;
    }
    if (met >= 3 * perShape) break;
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
