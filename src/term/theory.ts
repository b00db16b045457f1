/** What a statement stands on: its index sets, symbols, definitions and hypotheses. Data that every reading shares. */
import type { Scope } from './scope.ts';
import type { Definition, IndexSet, Proposition, Variable } from './term.ts';

export interface NamedProposition {
  readonly name: string;
  readonly proposition: Proposition;
  /** True for what holds of a product set by its construction: whatever is drawn fulfils it. */
  readonly byConstruction?: boolean;
}

export interface Theory {
  readonly sets: readonly IndexSet[];
  /** Declared symbols (not those that definitions introduce). */
  readonly symbols: readonly Variable[];
  readonly definitions: readonly Definition[];
  readonly hypotheses: readonly NamedProposition[];
  readonly scope: Scope;
}
