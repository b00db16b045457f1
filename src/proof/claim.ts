/**
 * What an author of a proof module writes: one value of type `Claim`, plain data. Importing a module runs nothing; the
 * texts are read, typed and checked when the claim is verified (elaborate.ts).
 */
import type { Derivation } from '../derivation/steps.ts';
import type { Algorithm } from './algorithm.ts';
import type { Declaration } from './declare.ts';
import type { Concentration, RandomLaw } from './random.ts';

export interface Source {
  readonly document: 'foundations-book' | 'foundations-article' | 'success-review' | (string & {});
  readonly section: string;
  /** How the claim relates to what the document says; `amended`: the document's form is false, and a part refutes it. */
  readonly relation: 'as stated' | 'made precise' | 'special case' | 'amended';
}

/** An instance written out: sizes of index sets (a list for a family), numbers as integers or fractions ('1/2'), nested arrays, functions as `map(…)`. For a law, its weights. */
export type Explicit = Readonly<Record<string, ExplicitValue>>;
export type ExplicitValue = number | string | readonly ExplicitValue[];

/** How numbers of one symbol are drawn instead of by its declaration; of a law, its weights (`tables` only). */
export type Draw =
  /** Each number is one of these values; each element is at one of these positions, where there are such. */
  | { readonly oneOf: readonly (number | string)[] }
  /** Dyadic numbers in an interval, endpoints included. */
  | { readonly between: readonly [number, number]; readonly bits?: number }
  /** A matrix of real numbers, one row of which is another one (or its negative) but for nonzero dyadic numbers below 2^-bits; of a single row, such numbers. */
  | { readonly nearlySingular: number }
  /** Written out, elements by their positions: of these tables one of those with as many entries as the sizes ask for. */
  | { readonly tables: readonly ExplicitValue[] };

export interface InstanceSpec {
  /** Smallest and largest size of an index set, of each width of a family, of a natural number. */
  readonly sizes?: Readonly<Record<string, readonly [number, number]>>;
  readonly draw?: Readonly<Record<string, Draw>>;
  /** Symbols that are drawn only to construct others from. */
  readonly raw?: Readonly<Record<string, Declaration>>;
  /** Symbols that are not drawn but computed: `'W[s in S]': 'V[s] + rise[s]'`. A recursion gives the members at `0` and `k+1`. */
  readonly construct?: Readonly<Record<string, string>>;
  /** Functions that a function symbol stands for in turn: `map(z in R, z^2)`. Their derivatives come by themselves. */
  readonly models?: Readonly<Record<string, string | readonly string[]>>;
  /** Symbols whose numbers are neither drawn nor constructed but proposed. */
  readonly oracle?: OracleSpec;
  /** Symbols whose numbers an algorithm computes. */
  readonly algorithm?: AlgorithmSpec;
}

/**
 * A solver outside the trusted part that proposes numbers, instance by instance. Nothing is believed: the statement is decided at what it
 * proposes. Where something is said to exist and the proposal does not show it, the instance counts as unconfirmed, not as refuted.
 */
export interface OracleSpec {
  /**
   * `transport`: from `cost`, `supply` and `demand` an optimal `plan` and potentials `left` (rows) and `right` (columns). Of a `matrix`, in
   * doubles: `singular values` the `left` and `right` vectors, as columns, and the `values`, largest first, as many as the matrix has rows or columns,
   * whichever are fewer; `eigenvectors` (of a symmetric one) the `vectors`, as columns, and the `values`; `cholesky` (of a positive
   * definite one) the lower triangular `factor`.
   */
  readonly ask: 'transport' | 'singular values' | 'eigenvectors' | 'cholesky';
  /** For each thing that the oracle wants to know, the symbol that it is. */
  readonly of: Readonly<Record<string, string>>;
  /** For things that it proposes, the symbol (a `raw` one, say) that takes the numbers. */
  readonly gives: Readonly<Record<string, string>>;
}

/**
 * An algorithm (the default export of a module of `kernels`, or anybody's) that computes numbers of instances on the backend of the run. As with
 * an oracle, nothing is believed: they stand in the instance as doubles, which are exact numbers, and the statement is decided at them.
 */
export interface AlgorithmSpec {
  readonly run: Algorithm;
  /**
   * For each array, real and natural that it is given, the symbol that it is, drawn, constructed or defined (rounded to doubles where it is
   * no double), or for naturals a number. Sizes of its index sets follow.
   */
  readonly of: Readonly<Record<string, string | number>>;
  /**
   * For things that it gives, the symbol (a `raw` one, say) that takes the numbers. Of a sequence `array('nat', …)` takes all members, with
   * as many rounds as it has, and an array without `nat` the last.
   */
  readonly gives: Readonly<Record<string, string>>;
}

export interface Instances extends InstanceSpec {
  /** Further families of instances, drawn in turn with the plain ones; equality cases above all. Each overrides the fields that it gives, name by name. */
  readonly regimes?: Readonly<Record<string, InstanceSpec>>;
}

/**
 * A check by draws. The statement compares means over a law, `E(w in Sample, …)`, with other numbers or with each other: a sum of such means
 * (and other terms), or the absolute value of one, stands on one side. What it says of distribution functions it says for all x:
 * `forall(x in R, abs(E(w in Sample, indicator(Y[w] <= x)) - F(x)) <= bound)`.
 */
export interface Sample {
  /** What is checked; the statement of the part if it is left out. */
  readonly states?: string;
  readonly given?: Readonly<Record<string, Declaration>>;
  /** Definitions, also of symbols that the claim declares and neither promises nor assumes anything of: functions, random symbols made of drawn ones. */
  readonly where?: Readonly<Record<string, string>>;
  /** The laws of the random symbols: arrays over the law that E ranges over. */
  readonly laws: Readonly<Record<string, RandomLaw>>;
  /** Where: sizes, and values of all symbols that are not random, quantified ones too. */
  readonly at: readonly Explicit[];
  /** How many, for each of these. */
  readonly draws: number;
  readonly by: Concentration;
}

/** A limit by its rate: at n = from, 2 from, …, 2^doublings from. */
export interface Rate {
  /** The natural number that grows. */
  readonly in: string;
  readonly from: number;
  readonly doublings: number;
  /** Sizes, and values of all other symbols. */
  readonly at?: Explicit;
  readonly where?: Readonly<Record<string, string>>;
  /** What tends to zero, and a bound of it, which is checked at every n. */
  readonly of: string;
  readonly bound: string;
  /** The p of O(n^-p): the order that is fitted reaches it. */
  readonly order: number | string;
}

export interface Part {
  /** The statement. */
  readonly states?: string;
  /** Instead of `states`: a statement that is false, refuted at the instance `at`, which is decided exactly. */
  readonly refutes?: string;
  readonly at?: Explicit;
  /** Symbols, definitions and hypotheses of this part alone. */
  readonly given?: Readonly<Record<string, Declaration>>;
  readonly where?: Readonly<Record<string, string>>;
  readonly hypotheses?: Readonly<Record<string, string>>;
  /** Names of claim-wide hypotheses that this part does without. */
  readonly without?: readonly string[];
  readonly derivation?: Derivation;
  /** A theorem of the literature that is not derived here: what it is, and where it is proved. */
  readonly cited?: string;
  /** Why there is nothing yet for this part. */
  readonly deferred?: string;
  /** Instances of this part, added to those of the claim. */
  readonly instances?: Instances;
  /** For an inequality without equality cases: how far from tight it is, and why. */
  readonly slack?: string;
  /**
   * Checks by draws of random quantities, with their error rates. One that fails refutes the part; without a derivation the part is
   * executed by those alone that check its own statement, if there are any, since its instances cannot have the laws that it is about.
   */
  readonly samples?: Readonly<Record<string, Sample>>;
  /** Limits, by their rates on a doubling grid. */
  readonly rates?: Readonly<Record<string, Rate>>;
}

export interface Control {
  /** The part whose false variant this is. */
  readonly part: string;
  /** The false statement; or `replace`, a text of the statement and what stands in its place. */
  readonly states?: string;
  readonly replace?: readonly [string, string];
  /** Hypotheses dropped. */
  readonly without?: readonly string[];
  /** Hypotheses, declarations and definitions put in the place of those of the same name, or added. */
  readonly hypotheses?: Readonly<Record<string, string>>;
  readonly given?: Readonly<Record<string, Declaration>>;
  readonly where?: Readonly<Record<string, string>>;
  /** An instance on which the variant is false, decided exactly; only `samples` may stand in its place. */
  readonly counterexample?: Explicit;
  /** What the generators need besides, to find one by themselves. */
  readonly instances?: Instances;
  /** Of a variant about random quantities: checks by draws, each of which must refute it, and not something else. */
  readonly samples?: Readonly<Record<string, Omit<Sample, 'states'>>>;
  readonly because: string;
}

export interface Claim {
  /** Kebab-case conclusion; also the name of the file. */
  readonly id: string;
  readonly title: string;
  readonly sources: readonly Source[];
  readonly references: readonly string[];
  readonly given: Readonly<Record<string, Declaration>>;
  /** Definitions: `'T(X in R[S])[s in S]': 'max(a in A, …)'`; sequences at `0` and at `k+1`. */
  readonly where?: Readonly<Record<string, string>>;
  readonly hypotheses?: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, Part>>;
  readonly instances?: Instances;
  readonly controls: Readonly<Record<string, Control>>;
}

/** Marks a value as a claim. It only gives the value its type. */
export const proof = (claim: Claim): Claim => claim;
