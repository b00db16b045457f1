/**
 * Terms, propositions and their types: plain immutable data.
 *
 * Every symbol (an array of the claim, a bound index, a constant met on the way) is a `Variable` with an identity of
 * its own; names are for people. A binder owns its variable, and whoever looks below a binder first renames it afresh
 * (`openFold` and friends in substitute.ts), so nothing is ever captured.
 */
import type { Rational } from './rational.ts';

/** A finite index set of symbolic size, a family of them (`I[l]`, `arity` natural parameters), or the sample space of a law. */
export interface IndexSet {
  readonly id: number;
  readonly name: string;
  readonly arity: number;
  readonly nonempty: boolean;
  /** True for the sample space of an abstract law: only E ranges over it, and nothing counts its points. */
  readonly law: boolean;
  readonly description: string;
  /** Of a set of functions: into `base`, from `exponent`, or (a family) from {0, …, n-1}. */
  readonly product?: { readonly base: IndexSet; readonly exponent?: IndexSet };
}

/** What a map of a product set does; see src/proof/product-sets.ts. */
export type MapRole = 'coordinate' | 'extend' | 'value' | 'replace';

/** What a bound index ranges over: an index set at its parameters, or the naturals below a bound. */
export type Domain =
  | { readonly kind: 'set'; readonly set: IndexSet; readonly at: readonly Term[] }
  | { readonly kind: 'range'; readonly size: Term };

/** Parameters of a function type are variables, because later types may mention earlier ones (`W[l, i in I[l+1]]`). */
export type Type =
  | { readonly kind: 'real' }
  | { readonly kind: 'nat' }
  | { readonly kind: 'index'; readonly domain: Domain }
  | { readonly kind: 'function'; readonly params: readonly Variable[]; readonly result: Type };

/** What a declaration promises about a symbol; the checker may use it, the instance generator must fulfil it. */
export interface Constraint {
  /** Entrywise lower and upper ends. */
  readonly lower?: { readonly value: Rational; readonly strict: boolean };
  readonly upper?: { readonly value: Rational; readonly strict: boolean };
  /** Entries sum to one over the last index. */
  readonly normalized?: boolean;
  /** Of an array over a law: E|X|^p is finite for this p (`everyOrder`: for every p; Infinity: bounded). */
  readonly moments?: number;
}

/** Of a random variable whose moments of every order are finite: less than bounded, more than any one moment. */
export const everyOrder = Number.MAX_VALUE;

export interface Variable {
  readonly id: number;
  readonly name: string;
  readonly type: Type;
  readonly constraint?: Constraint;
  /**
   * Of a function declared differentiable: per parameter, the symbol of the partial derivative, or null.
   * For a real parameter it takes the same arguments; for an array parameter x in R[I] one more, the index i in I.
   */
  readonly partials?: readonly (Variable | null)[];
  /** Of a map that comes with a product set. */
  readonly map?: { readonly role: MapRole; readonly of: IndexSet };
}

export type FoldOperator = 'sum' | 'product' | 'max' | 'min' | 'expectation';
export type Builtin =
  | 'abs'
  | 'exp'
  | 'log'
  | 'sqrt'
  | 'tanh'
  | 'relu'
  | 'sign'
  | 'sin'
  | 'cos'
  | 'max'
  | 'min'
  /** The circle constant: a call without arguments. */
  | 'pi';

export type Term =
  | { readonly tag: 'number'; readonly value: Rational }
  | { readonly tag: 'variable'; readonly variable: Variable }
  | { readonly tag: 'apply'; readonly head: Variable; readonly args: readonly Term[] }
  | { readonly tag: 'lambda'; readonly params: readonly Variable[]; readonly body: Term }
  | { readonly tag: 'add'; readonly terms: readonly Term[] }
  | { readonly tag: 'multiply'; readonly factors: readonly Term[] }
  | { readonly tag: 'negate'; readonly of: Term }
  | { readonly tag: 'divide'; readonly numerator: Term; readonly denominator: Term }
  | { readonly tag: 'power'; readonly base: Term; readonly exponent: Term }
  | { readonly tag: 'call'; readonly builtin: Builtin; readonly args: readonly Term[] }
  | {
      readonly tag: 'fold';
      readonly operator: FoldOperator;
      readonly variable: Variable;
      readonly domain: Domain;
      readonly body: Term;
    }
  | { readonly tag: 'delta'; readonly left: Term; readonly right: Term }
  | { readonly tag: 'indicator'; readonly of: Proposition }
  | { readonly tag: 'card'; readonly domain: Domain }
  /** The derivative of `body` in `variable` at the point `at`. */
  | { readonly tag: 'derivative'; readonly variable: Variable; readonly at: Term; readonly body: Term };

export type Relation = '==' | '<=' | '<' | '>=' | '>' | '!=';

export type Proposition =
  | { readonly tag: 'relation'; readonly relation: Relation; readonly left: Term; readonly right: Term }
  | { readonly tag: 'and'; readonly parts: readonly Proposition[] }
  /** For all `variables` with `conditions`: `body`. Without variables it is an implication. */
  | {
      readonly tag: 'forall';
      readonly variables: readonly Variable[];
      readonly conditions: readonly Proposition[];
      readonly body: Proposition;
    }
  | { readonly tag: 'exists'; readonly variables: readonly Variable[]; readonly body: Proposition };

/** What a symbol abbreviates: `T(X)[s] := body`, or a sequence by its first member and its step. */
export type Definition =
  | {
      readonly kind: 'explicit';
      readonly symbol: Variable;
      readonly params: readonly Variable[];
      readonly body: Term;
    }
  | {
      readonly kind: 'recursive';
      readonly symbol: Variable;
      /** Which parameter of the symbol is the natural number that the recursion runs over. */
      readonly along: number;
      /** The value at 0, in terms of the other parameters. */
      readonly baseParams: readonly Variable[];
      readonly base: Term;
      /** The value at n+1; `stepParams` has all parameters, and that at `along` stands for n. */
      readonly stepParams: readonly Variable[];
      readonly step: Term;
    };

let counter = 0;

/** A symbol that no other term has. */
export function freshVariable(
  name: string,
  type: Type,
  more: {
    constraint?: Constraint | undefined;
    partials?: readonly (Variable | null)[] | undefined;
    map?: Variable['map'];
  } = {},
): Variable {
  counter += 1;
  return {
    id: counter,
    name,
    type,
    ...(more.constraint ? { constraint: more.constraint } : {}),
    ...(more.partials ? { partials: more.partials } : {}),
    ...(more.map ? { map: more.map } : {}),
  };
}

/** An index set that no other term has. */
export function freshIndexSet(
  name: string,
  more: {
    arity?: number;
    nonempty?: boolean;
    law?: boolean;
    description?: string;
    product?: IndexSet['product'];
  } = {},
): IndexSet {
  counter += 1;
  return {
    id: counter,
    name,
    arity: more.arity ?? 0,
    nonempty: more.nonempty ?? false,
    law: more.law ?? false,
    description: more.description ?? '',
    ...(more.product ? { product: more.product } : {}),
  };
}
