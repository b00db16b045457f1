/** What a run finds out, claim by claim. The report is made from this alone. */

import type { ReadNode } from '../derivation/follow.ts';
import type { Mathematics } from './mathematics.ts';

export type Verdict = 'verified' | 'refuted' | 'inconclusive' | 'error';

/** What a verdict rests on, from strongest to weakest. */
export type Grade = 'derived' | 'derived, given cited theorems' | 'certified' | 'sampled' | 'quoted';

/** A term or a proposition, printed twice: in the surface syntax, which can be read again, and for TeX's mathematics mode. */
export interface Printed {
  readonly text: string;
  readonly latex: string;
}

/** What a symbol of a claim is. */
export interface Declared {
  readonly name: string;
  readonly latex: string;
  /** Index sets: what they are. Other symbols: what holds of them besides their type; often nothing. */
  readonly is: string;
  /** Of symbols that are no index sets. */
  readonly type?: Printed;
}

/** A definition as equations: one, or, of a recursive sequence, those of its member at 0 and of the next member. */
export interface Defined {
  readonly name: string;
  readonly equations: readonly { readonly left: Printed; readonly right: Printed }[];
}

export interface Hypothesis extends Printed {
  readonly name: string;
  /** Holds of a product set by its construction; nothing is assumed. */
  readonly byConstruction?: true;
}

export interface ReasonResult {
  readonly by: string;
  /** Of a hypothesis its name, of a lemma `claim/part` (or the claim alone), of definitions their symbols. */
  readonly name?: string;
  /** The whole reason in words, with the values that it is used at. */
  readonly text: string;
}

/** A node of a derivation as it was read: what is assumed or shown, and where symbols come from. `F`: how terms and propositions are printed. */
export interface NodeIn<F> {
  /** `induction step / have remainder`; the names of the steps of its proof begin with it. */
  readonly step: string;
  /** As in `src/derivation/steps.ts`, and `assume`: conditions of the statement. */
  readonly node: ReadNode['node'];
  /** Symbols that come with it. */
  readonly symbols?: readonly { readonly symbol: F; readonly type: F }[];
  /** What holds after it, by name. */
  readonly gives?: readonly Named<F>[];
  /** What holds in its proof, by name. */
  readonly assumes?: readonly Named<F>[];
  /** What its proof shows, where that is neither what it gives nor what was to be shown before. */
  readonly shows?: F;
  readonly reason?: ReasonResult;
  /** What exists. */
  readonly values?: readonly { readonly symbol: F; readonly value: F }[];
}

export type Named<F> = F & { readonly name: string };

export type NodeResult = NodeIn<Printed>;

/** One line of a derivation, as the checker saw it. */
export interface LineResult {
  /** Where it stands: `3`, or `have remainder / 2`. */
  readonly step: string;
  readonly left: Printed;
  readonly relation: string;
  readonly right: Printed;
  readonly reasons: readonly ReasonResult[];
  /** What had to be proved so that the line means anything: denominators with symbols that are not zero, numbers that have a logarithm. */
  readonly sideConditions: readonly Printed[];
  readonly checked: boolean;
  /** Why the reason did not apply. */
  readonly problem?: string;
  readonly executed?: Tally;
  /** When the line is false: an instance, and both sides there. */
  readonly counterexample?: Counterexample;
}

/** How many instances were decided, and how. */
export interface Tally {
  readonly instances: number;
  readonly satisfied: number;
  /** Identities: both sides agree within the error bound. */
  readonly consistent: number;
  readonly violated: number;
  /** Instances on which the hypotheses do not hold, and nothing was asked. */
  readonly discarded: number;
  /** On which rung of the ladder; that an instance is discarded is a decision, too. */
  readonly decidedBy: {
    readonly float32: number;
    readonly float64: number;
    readonly exact: number;
    readonly interval: number;
  };
  readonly undecided: number;
  /** The least of inequalities that hold: by which share of the sides' magnitudes they do. 0: somewhere the sides are equal. */
  readonly margin?: number;
  /**
   * The largest of identities: by which share of the error bound the sides differ. 0: they are equal wherever they were compared. Absent
   * where enclosures decided all: these agree to half of their precision.
   */
  readonly residual?: number;
}

/** How sharp the error bounds of a part's kernels are, measured on a few instances at one place of the statement. */
export interface BoundsResult {
  readonly evaluations: number;
  /** Where the kernel made no error at all. */
  readonly exact: number;
  /** Of bound over true error where there is one, to two digits. */
  readonly median?: number;
  /** Some of the evaluations with an error, spread evenly over all, to three digits. */
  readonly points?: readonly { readonly bound: number; readonly error: number }[];
}

export interface Counterexample {
  /** Sizes and numbers, as in `Explicit`; also what `lemmata replay` takes. */
  readonly instance: Readonly<Record<string, unknown>>;
  readonly left: string;
  readonly right: string;
  readonly relation: string;
  /** Of a statement about all indices: those at which the sides are these. */
  readonly location?: Readonly<Record<string, number>>;
  /** `exact` or `interval`. */
  readonly confirmedBy: string;
}

export interface ControlResult {
  readonly name: string;
  readonly part: string;
  readonly statement: Printed;
  readonly because: string;
  readonly refuted: boolean;
  /** The variant says that something exists, and fails for the values given: nothing is said of others. */
  readonly atWitness?: true;
  /** The exact counterexample written in the module. */
  /** Absent where `samples` refute it. */
  readonly explicit?: {
    readonly refuted: boolean;
    readonly counterexample?: Counterexample;
    readonly problem?: string;
  };
  /** What the generators found. */
  readonly generated?: {
    readonly refuted: boolean;
    readonly share: number;
    readonly instances: number;
    readonly counterexample?: Counterexample;
  };
  readonly samples?: readonly SampleResult[];
}

/** A check by draws. */
export interface SampleResult {
  readonly name: string;
  readonly statement: Printed;
  /** By random symbol, in words. */
  readonly laws: Readonly<Record<string, string>>;
  /** Of a check without a statement of its own: names of hypotheses that are taken for granted, unchecked: of means, or of what has no values here. */
  readonly assumed: readonly string[];
  /** At each instance. */
  readonly draws: number;
  /** The concentration bound that decides. */
  readonly by: string;
  /** A true statement is refuted with at most this probability. */
  readonly falseAlarm: number;
  /** A statement that is false by `deviation` or more is refuted with at least the probability `power`. */
  readonly power: number;
  readonly deviation?: number;
  readonly instances: readonly SampleInstance[];
  readonly verdict: 'passed' | 'refuted' | 'error';
  readonly problem?: string;
}

export interface SampleInstance {
  readonly at: Readonly<Record<string, unknown>>;
  /** Of the side with the means. */
  readonly estimate: string;
  readonly relation: string;
  readonly bound: string;
  /** The estimate is within this distance of the truth, unless a false alarm is. */
  readonly radius: number;
  readonly deviation: number;
  /** Of distribution functions: where they are furthest apart. */
  readonly where?: string;
  /** Draws that rounding leaves open; they count in favour of the statement. */
  readonly open: number;
  readonly refuted: boolean;
}

/** A limit by its rate. */
export interface RateResult {
  readonly name: string;
  readonly of: Printed;
  readonly bound: Printed;
  /** At each n: both sides, and whether the first is at most the second. */
  readonly points: readonly {
    readonly n: number;
    readonly value: string;
    readonly bound: string;
    readonly holds: boolean;
  }[];
  /** The order that is stated, the one that is fitted, and its interval. */
  readonly order: number;
  readonly fitted?: { readonly order: number; readonly low: number; readonly high: number };
  readonly verdict: 'passed' | 'refuted' | 'inconclusive' | 'error';
  readonly problem?: string;
}

export interface PartResult {
  readonly name: string;
  readonly kind: string;
  /** For a part that refutes, the false statement. */
  readonly statement: Printed;
  /** Of this part alone; those of the whole claim stand there. */
  readonly given: readonly Declared[];
  readonly definitions: readonly Defined[];
  /** All that are in force. */
  readonly hypotheses: readonly Hypothesis[];
  readonly verdict: Verdict;
  readonly grade?: Grade;
  readonly deferred?: string;
  readonly cited?: string;
  /** What stands around the lines, each node before those of its proof; within a place lines come last. */
  readonly nodes: readonly NodeResult[];
  readonly lines: readonly LineResult[];
  /** Other claims used, as `claim/part`. */
  readonly uses: readonly string[];
  /** Cited theorems that it rests on, directly or through what it uses. */
  readonly rests: readonly string[];
  readonly checks?: Tally;
  /** The same by regime, where there are several; `plain` are the instances that no regime shapes. */
  readonly regimes?: readonly { readonly regime: string; readonly tally: Tally }[];
  readonly samples?: readonly SampleResult[];
  readonly rates?: readonly RateResult[];
  readonly bounds?: BoundsResult;
  readonly counterexample?: Counterexample;
  /** What is wrong, and the way out. */
  readonly problems: readonly string[];
}

export interface ClaimResult {
  readonly id: string;
  /** `lemmata:<id>@<12 hex>` (mathematics.ts); absent, as are the next fields, when the module cannot be read. */
  readonly identifier?: string;
  /** What the identifier is the hash of. */
  readonly mathematics?: Mathematics;
  /** SHA-256 of the text of the module. */
  readonly source?: string;
  /** The identifiers of all claims that it rests on, at any remove. */
  readonly lemmas?: readonly string[];
  readonly topic: string;
  readonly title: string;
  readonly sources: readonly {
    readonly document: string;
    readonly section: string;
    readonly relation: string;
  }[];
  readonly references: readonly string[];
  /** Symbols and definitions of the whole claim. */
  readonly given: readonly Declared[];
  readonly definitions: readonly Defined[];
  readonly verdict: Verdict;
  readonly seed: string;
  readonly parts: readonly PartResult[];
  readonly controls: readonly ControlResult[];
  readonly problems: readonly string[];
}
