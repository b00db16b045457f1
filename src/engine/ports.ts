/**
 * What the engine asks of the checker and of the arithmetic. The engine knows them only through these interfaces;
 * collaborators.ts says who answers, and the tests answer by simple means of their own.
 */
import type { ComputedDifference, Sharpness } from '../compute/sharpness.ts';
import type { ReadNode } from '../derivation/follow.ts';
import type { Derivation, Reason } from '../derivation/steps.ts';
import type { Batch, Instance, Shape } from '../exact/instance.ts';
import type { Explicit, Instances } from '../proof/claim.ts';
import type { Proposition, Relation, Term, Variable } from '../term/term.ts';
import type { Theory } from '../term/theory.ts';
import type { Tally } from './result.ts';

export type { ReadNode };

/** One line of a derivation as the checker read it. */
export interface CheckedLine {
  /** Where it stands: `3`, or `have remainder / 2`. */
  readonly step: string;
  readonly left: Term;
  readonly relation: Relation;
  readonly right: Term;
  readonly reasons: readonly Reason[];
  /** Symbols that the place has besides those of the theory, and what is assumed of them. */
  readonly locals: readonly Variable[];
  readonly assumptions: readonly Proposition[];
  /** What had to be proved so that its terms mean something. */
  readonly sideConditions: readonly Proposition[];
  /** Below an assumption that the proof refutes: no instance can satisfy it, so there is nothing to execute. */
  readonly hypothetical: boolean;
  /** Why the line does not follow; absent when it does. */
  readonly problem?: string;
  readonly malformed?: true;
}

export interface CheckedDerivation {
  /** In the order of the derivation, each before those of its proof. */
  readonly nodes: readonly ReadNode[];
  readonly lines: readonly CheckedLine[];
  /** The parts of other claims that it really used. */
  readonly uses: readonly { readonly claim: string; readonly part: string }[];
  /** What is wrong besides, and where. */
  readonly problems: readonly {
    readonly step: string;
    readonly problem: string;
    readonly malformed?: true;
  }[];
}

/** A part of another claim, as it is stated; without `part`, the claim's only part. Throws when there is none. */
export type Lookup = (
  claim: string,
  part: string | undefined,
) => { readonly part: string; readonly theory: Theory; readonly statement: Proposition };

export type CheckDerivation = (input: {
  readonly module: string;
  readonly part: string;
  readonly theory: Theory;
  readonly statement: Proposition;
  readonly derivation: Derivation;
  readonly lookup: Lookup;
}) => CheckedDerivation;

/** A statement that is to be executed, and how its instances are drawn. */
export interface Goal {
  readonly theory: Theory;
  readonly statement: Proposition;
  readonly locals: readonly Variable[];
  readonly conditions: readonly Proposition[];
  /** Those of the claim, of the part, of the control: later ones override earlier ones, name by name. */
  readonly instances: readonly Instances[];
  /** The statement is a conjunction that is asked as one question, of the same instances (`judgeEach`). */
  readonly together?: boolean;
  /** The hypotheses of the theory have been put to what stands for the functions, so no question is made of them. */
  readonly settled?: boolean;
  /** For messages. */
  readonly place: { readonly module: string; readonly field: string };
}

/** `undefined`: a term has no value there (a division by zero), although the hypotheses hold. */
export type Status = 'satisfied' | 'consistent' | 'violated' | 'discarded' | 'undecided' | 'undefined';

/** One instance decided without rounding, with both sides as they come out there. */
export interface Decision {
  readonly status: Status;
  readonly by: 'exact' | 'interval';
  readonly left?: string;
  readonly relation?: string;
  readonly right?: string;
  /** Of a statement about all indices: where the sides are these. */
  readonly location?: Readonly<Record<string, number>>;
  /** Why a term has no value, what could not be told, or the condition that is false: the name of the hypothesis, or what it says. */
  readonly reason?: string;
}

/** What came out of a batch: the kernel decides most of it, exact arithmetic what the kernel leaves open or finds violated. */
export interface Judgement {
  readonly tally: Tally;
  /** How many a kernel leaves to exact arithmetic, or would leave: those without a margin or with a negative one. */
  readonly unsettled: number;
  /** On one of those decided without rounding the hypotheses hold, and not only up to some precision. */
  readonly witnessed: boolean;
  /** The first, confirmed without rounding. */
  readonly violation?: Decided;
  /** The first where a term has no value, although the hypotheses hold. */
  readonly undefinedAt?: Decided;
  /** Error bound and true error of its kernel, on a few instances. */
  readonly sharpness?: readonly Sharpness[];
  /** Where two arithmetics contradict each other: a fault of the engine. */
  readonly disagreement?: string;
  /** Where what an oracle proposed does not show what is said to exist. */
  readonly unconfirmed?: string;
  /** Where a value that an author gives breaks what the declaration of its symbol promises. */
  readonly broken?: string;
}

export interface Decided {
  readonly instance: Instance;
  readonly decision: Decision;
}

/** A goal made ready for execution, in one of its variants. */
export interface Question {
  /** `plain`, or the regime whose instances it draws. */
  readonly variant: string;
  /** Instances by the seed alone, about `count` in all. */
  batches(seed: string, count: number): Iterable<Batch>;
  /** `sample`: so many instances are decided exactly whatever the kernel says. `finely`: what is not rational to many more bits. */
  judge(batch: Batch, sample: number, finely?: boolean): Judgement;
  /** Of a goal asked together: each conjunct as if it stood alone, every instance decided exactly. */
  judgeEach?(batch: Batch): readonly Judgement[];
  /** A part of a batch, `count` instances spread evenly over it. */
  thin(batch: Batch, count: number): Batch;
  /** One instance of a batch. */
  pick(batch: Batch, row: number): Instance;
  /** `finely` as above. */
  decide(instance: Instance, finely?: boolean): Decision;
  /** What a kernel makes of the first relation on an instance: left − right at one place, and its error bound. */
  computed(instance: Instance): ComputedDifference | undefined;
  /** A smaller instance on which the question is violated, given one; or the same. */
  shrink(instance: Instance): Instance;
  /** At most `count` instances of a shape that have these values, and vary in what they leave open. */
  around(values: Explicit, shape: Shape, seed: string, count: number): Iterable<Instance>;
  /** Reads an instance that somebody wrote. Throws when it does not fit the goal. */
  read(values: Explicit): Instance;
  /** Writes an instance as `read` takes it. */
  write(instance: Instance): Explicit;
}

/** All that is to be asked of a goal. */
export interface Questions {
  /** The conjuncts of the statement, each in its variants. */
  readonly conjuncts: readonly (readonly Question[])[];
  /** Hypotheses that quantify over functions: does what stands for the functions satisfy them? */
  readonly models: readonly { readonly hypothesis: string; readonly questions: readonly Question[] }[];
  /** What has no executed reading as it stands, and what would give it one. */
  readonly unexecutable: readonly { readonly text: string; readonly reason: string }[];
}

/**
 * Makes a goal ready; with `given`, for instances that give values to these names. Throws for texts that are wrong and for
 * symbols that have no value.
 */
export type MakeQuestions = (goal: Goal, backend: Backend, given?: Explicit) => Promise<Questions>;

export type Backend = 'auto' | 'webasm' | 'cpu';

export interface Collaborators {
  readonly checkDerivation: CheckDerivation;
  readonly makeQuestions: MakeQuestions;
}
