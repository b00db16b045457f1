/** What an author of an algorithm writes: one value of type `Algorithm`, plain data, so that it travels with the claims that use it. */
import type { Declaration } from './declare.ts';

/**
 * An algorithm as steps, each of which computes one array, entry by entry, from arrays computed before. One call runs all steps, and all
 * rounds, for a batch of instances on the backend of the run. What comes out is believed by nobody: claims about it are terms.
 */
export interface Algorithm {
  /** Kebab-case; also the name of the file. */
  readonly id: string;
  readonly title: string;
  readonly references: readonly string[];
  /**
   * Index sets, reals and arrays that it is told, and naturals. The natural `rounds` says how often the steps of sequences are repeated.
   * What no step reads is for the certificate alone.
   */
  readonly given: Readonly<Record<string, Declaration>>;
  /**
   * Like the definitions of a claim, in order: `'C[i in I, k in K]'`; a sequence at `0` and at `k+1`: `'x[0, i in I]'`,
   * `'x[k+1, i in I]'`. The bodies are JavaScript that ends with its only `return`: the entry at these indices. It reads arrays as
   * `A[i][j]`, members of a sequence as `x[k][i]`, after its last round as `x[rounds][i]`, sizes of index sets under their names. Loops
   * go from one constant to another, positions are made of indices and constants, and there is nothing else that a body sees.
   */
  readonly steps: Readonly<Record<string, string>>;
  /** The steps that it is asked for. */
  readonly gives: readonly string[];
  /**
   * What is true of the algorithm, with its rounding: a proposition about what is given, what comes out (sequences as sequences),
   * `unit`, the unit roundoff of the backend, and `rounding(n)` = n·unit/(1 − n·unit), the relative error of n operations (Higham 2002, lemma
   * 3.1). Elementary functions count as many operations as compute/arithmetic.ts says; what is lost to underflow is below unit^5. Tests
   * decide it exactly, of the algorithm and of its reference.
   */
  readonly certificate: string;
  /** Inputs on which the tests run it, where not all that the declarations admit: smallest and largest sizes; ends of intervals, or tables, of numbers. */
  readonly instances?: {
    readonly sizes?: Readonly<Record<string, readonly [number, number]>>;
    readonly draw?: Readonly<
      Record<
        string,
        | { readonly between: readonly [number, number]; readonly bits?: number }
        | { readonly tables: readonly (readonly number[])[] }
      >
    >;
  };
}

/** Numbers of one instance, arrays flat in row-major order; sizes of index sets and naturals by name. */
export interface AlgorithmInput {
  readonly sizes: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, readonly number[]>>;
}

/** The same algorithm written independently in float64, for the tests: what it gives, by name, sequences from member 0 on. */
export type Reference = (input: AlgorithmInput) => Readonly<Record<string, readonly number[]>>;

/** Marks a value as an algorithm. It only gives the value its type. */
export const algorithm = (value: Algorithm): Algorithm => value;
