/** What a run finds out, claim by claim. The report is made from this alone. */

export type Verdict = 'verified' | 'refuted' | 'inconclusive' | 'error';

/** What a verdict rests on, from strongest to weakest. */
export type Grade = 'derived' | 'derived, given cited theorems' | 'certified' | 'sampled' | 'quoted';

/** One line of a derivation, as the checker saw it. */
export interface LineResult {
  /** Where it stands: `3`, or `have remainder / 2`. */
  readonly step: string;
  readonly left: string;
  readonly relation: string;
  readonly right: string;
  readonly reasons: readonly string[];
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
}

/** How sharp the error bounds of a part's kernels are, measured on a few instances at one place of the statement. */
export interface BoundsResult {
  readonly evaluations: number;
  /** Where the kernel made no error at all. */
  readonly exact: number;
  /** Of bound over true error where there is one, to two digits. */
  readonly median?: number;
}

export interface Counterexample {
  /** Sizes and numbers, as in `Explicit`; also what `--instance` takes. */
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
  readonly statement: string;
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
  readonly statement: string;
  /** By random symbol, in words. */
  readonly laws: Readonly<Record<string, string>>;
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
  readonly of: string;
  readonly bound: string;
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
  readonly statement: string;
  readonly hypotheses: readonly { readonly name: string; readonly statement: string }[];
  readonly verdict: Verdict;
  readonly grade?: Grade;
  readonly deferred?: string;
  readonly cited?: string;
  readonly lines: readonly LineResult[];
  /** Other claims used, as `claim/part`. */
  readonly uses: readonly string[];
  /** Cited theorems that it rests on, directly or through what it uses. */
  readonly rests: readonly string[];
  readonly checks?: Tally;
  readonly samples?: readonly SampleResult[];
  readonly rates?: readonly RateResult[];
  readonly bounds?: BoundsResult;
  readonly counterexample?: Counterexample;
  /** What is wrong, and the way out. */
  readonly problems: readonly string[];
}

export interface ClaimResult {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly sources: readonly {
    readonly document: string;
    readonly section: string;
    readonly relation: string;
  }[];
  readonly references: readonly string[];
  readonly verdict: Verdict;
  readonly seed: string;
  readonly parts: readonly PartResult[];
  readonly controls: readonly ControlResult[];
  readonly problems: readonly string[];
}
