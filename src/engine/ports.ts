/**
 * What the engine asks of the checker and of the arithmetic. The engine knows them only through these interfaces;
 * collaborators.ts says who answers, and the tests answer by simple means of their own.
 */
import type { Derivation, Reason } from '../derivation/steps.ts';
import type { Batch, Instance } from '../exact/instance.ts';
import type { Explicit, Instances } from '../proof/claim.ts';
import type { ReadPart } from '../proof/elaborate.ts';
import type { Proposition, Relation, Term, Variable } from '../term/term.ts';
import type { Theory } from '../term/theory.ts';

/** One line of a derivation as the checker read it. */
export interface CheckedLine {
  readonly step: string;
  readonly left: Term;
  readonly relation: Relation;
  readonly right: Term;
  readonly reasons: readonly Reason[];
  /** Symbols that the place has besides those of the theory. */
  readonly locals: readonly Variable[];
  /** What is assumed at the place besides the hypotheses of the theory. */
  readonly conditions: readonly Proposition[];
  /** Why the line does not follow; absent when it does. */
  readonly problem?: string;
}

export interface CheckedDerivation {
  readonly lines: readonly CheckedLine[];
  readonly uses: readonly { readonly claim: string; readonly part: string }[];
  /** What is wrong with the derivation as a whole. */
  readonly problem?: string;
}

/** The theory and statement of a part of another claim. */
export type Lookup = (claim: string, part?: string) => { readonly theory: Theory; readonly statement: Proposition };

export type CheckDerivation = (
  part: Pick<ReadPart, 'theory' | 'statement'> & { readonly claim: string; readonly name: string },
  derivation: Derivation,
  lookup: Lookup,
) => CheckedDerivation;

/** A statement that is to be executed, and how its instances are drawn. */
export interface Goal {
  readonly theory: Theory;
  readonly statement: Proposition;
  readonly locals: readonly Variable[];
  readonly conditions: readonly Proposition[];
  /** Those of the claim, of the part, of the control: later ones override earlier ones, name by name. */
  readonly instances: readonly Instances[];
  /** For messages. */
  readonly place: { readonly module: string; readonly field: string };
}

export type Status = 'satisfied' | 'consistent' | 'violated' | 'discarded' | 'undecided';

/** What is known of one instance, and by which arithmetic. */
export interface Outcome {
  readonly status: Status;
  readonly by: 'kernel' | 'exact' | 'interval';
}

/** One instance decided without rounding, with both sides as they come out there. */
export interface Decision extends Outcome {
  readonly by: 'exact' | 'interval';
  readonly left: string;
  readonly relation: string;
  readonly right: string;
}

/** A goal made ready for execution. */
export interface Question {
  /** Instances by the seed alone, at least one batch, about `count` instances in all. */
  batches(seed: string, count: number): Iterable<Batch>;
  /** One outcome per instance of the batch, in its order. */
  judge(batch: Batch): readonly Outcome[] | Promise<readonly Outcome[]>;
  /** One instance of a batch. */
  pick(batch: Batch, row: number): Instance;
  decide(instance: Instance): Decision;
  /** A smaller instance of which `fails` still holds, or the same. */
  shrink(instance: Instance, fails: (candidate: Instance) => boolean): Instance;
  /** Reads an instance that somebody wrote. Throws when it does not fit the goal. */
  read(values: Explicit): Instance;
  /** Writes an instance as `read` takes it. */
  write(instance: Instance): Explicit;
}

/** Makes a goal ready; a conjunction may become several questions. Throws when the goal cannot be executed, and says why. */
export type MakeQuestions = (goal: Goal, backend: Backend) => Promise<readonly Question[]>;

export type Backend = 'auto' | 'webasm' | 'cpu';

export interface Collaborators {
  readonly checkDerivation: CheckDerivation;
  readonly makeQuestions: MakeQuestions;
}
