/** What a statement is asked of: sizes for the index sets and naturals, numbers for the symbols. Shared by every executed reading. */
import type { Rational } from '../term/rational.ts';
import type { Definition, IndexSet, Proposition, Variable } from '../term/term.ts';

/**
 * A statement made ready for execution: what was quantified over reals, arrays or functions has become a drawn symbol or a
 * definition, so only quantifiers over indices and ranges are left, and no `exists`.
 */
export interface Question {
  readonly sets: readonly IndexSet[];
  /** Symbols whose numbers an instance gives (reals, arrays, naturals, indices, choices; and the weights of laws, see `Instance`). */
  readonly drawn: readonly Variable[];
  /** Everything else that occurs free: definitions of the claim, constructions, models of functions. In order: each uses those before it. */
  readonly definitions: readonly Definition[];
  /** Instances on which one of these is false are not asked. */
  readonly conditions: readonly Proposition[];
  readonly statement: Proposition;
}

export interface Shape {
  /** By index set: its size; for a family the sizes at 0, 1, …, one for each natural up to the horizon. */
  readonly sizes: ReadonlyMap<number, number | readonly number[]>;
  /** Values of natural numbers (drawn symbols of type nat). */
  readonly naturals: ReadonlyMap<number, number>;
  /** Sequences (arrays over nat) are given at 0 … horizon. */
  readonly horizon: number;
}

/**
 * One instance. Numbers of an array stand flat in row-major order; an index set counts its size, a family its largest size, nat
 * counts horizon + 1. A symbol of index type, or a choice, has the position (0, 1, …) in its set. A law's weights stand under the
 * id of its set; they are positive or zero and sum to one.
 */
export interface Instance {
  readonly shape: Shape;
  readonly values: ReadonlyMap<number, readonly Rational[]>;
  /** By symbol: places that a written instance does not give, since its list ends before the longest; no value is read there. */
  readonly missing?: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Many instances of one shape, as doubles that are the numbers exactly: `values.get(id)` holds `count` rows, one per instance; a shared symbol only one row. */
export interface Batch {
  readonly shape: Shape;
  readonly count: number;
  readonly values: ReadonlyMap<number, Float64Array>;
  /** Ids whose single row serves all instances. */
  readonly shared: ReadonlySet<number>;
}
