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
  /** Decided in the kernel's arithmetic, and above it; that an instance is discarded is a decision, too. */
  readonly decidedBy: { readonly kernel: number; readonly exact: number; readonly interval: number };
  readonly undecided: number;
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
  readonly explicit: {
    readonly refuted: boolean;
    readonly counterexample?: Counterexample;
    readonly problem?: string;
  };
  /** What the generators found. */
  readonly generated: {
    readonly refuted: boolean;
    readonly share: number;
    readonly instances: number;
    readonly counterexample?: Counterexample;
  };
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
