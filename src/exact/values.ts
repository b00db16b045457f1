/** What compiled terms compute with: values, environments, and the machine that runs them. */
import type { IndexSet, Relation, Variable } from '../term/term.ts';
import type { Arithmetic } from './arithmetic.ts';
import type { Calculus, Scalar } from './dual.ts';
import type { Memory } from './memo.ts';

export type Value<N> = Scalar<N> | number | FunctionValue<N>;
export type FunctionValue<N> = (...args: readonly Value<N>[]) => Value<N>;

/** Values of bound variables, innermost first. */
export type Environment<N> = Cell<N> | undefined;
export interface Cell<N> {
  readonly value: Value<N>;
  readonly next: Environment<N>;
}

/** An environment of indices and natural numbers only, which every arithmetic understands. */
export type Indices = { readonly value: number; readonly next: Indices } | undefined;

export type RealCode = <N>(env: Environment<N>, run: Machine<N>) => Scalar<N>;
export type NaturalCode = <N>(env: Environment<N>, run: Machine<N>) => number;
export type FunctionCode = <N>(env: Environment<N>, run: Machine<N>) => FunctionValue<N>;
export type AnyCode = <N>(env: Environment<N>, run: Machine<N>) => Value<N>;

/** A compiled proposition: what remains to be enumerated and compared. */
export type Test =
  | {
      readonly tag: 'relation';
      readonly relation: Relation;
      readonly left: RealCode;
      readonly right: RealCode;
    }
  | { readonly tag: 'and'; readonly parts: readonly Test[] }
  | {
      readonly tag: 'forall';
      readonly variables: readonly Quantified[];
      readonly conditions: readonly Test[];
      readonly body: Test;
    }
  | { readonly tag: 'exists'; readonly variables: readonly Quantified[]; readonly body: Test };

export interface Quantified {
  readonly name: string;
  /** How many values there are; 'horizon' for a natural number without a bound. */
  readonly size: NaturalCode | 'horizon';
  /** Of a natural number without a bound of its own: how many values the conditions beside it leave. */
  readonly limit?: NaturalCode;
}

/** One evaluation as compiled terms see it: an instance, an arithmetic, and what has been computed so far. */
export interface Machine<N> {
  readonly calculus: Calculus<N>;
  readonly arithmetic: Arithmetic<N>;
  readonly zero: Scalar<N>;
  readonly one: Scalar<N>;
  nextLevel(): number;
  /** Values of symbols that are known, by the slots of the program. */
  readonly values: readonly (Value<N> | undefined)[];
  once<T>(key: object, create: () => T): T;
  /** What is kept at a place of the program. */
  memory(slot: number): Memory<unknown>;
  symbol(variable: Variable): Value<N>;
  /** Of a family the size of a member. */
  size(set: IndexSet, at?: number): number;
  weights(set: IndexSet): readonly N[];
  truth(test: Test, env: Environment<N>): boolean | undefined;
}
