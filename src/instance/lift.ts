/** Brings a statement into the form of questions: what ranges over more than indices becomes a symbol, conjunctions are split. */
import type { Proposition, Variable } from '../term/term.ts';

/** A conjunct of a statement, with the symbols and conditions that stood before it. */
export interface Lifted {
  /** Quantified variables that have become symbols, outermost first. */
  readonly variables: readonly Variable[];
  /** Those of them for whose value the author answers: what exists. */
  readonly witnesses: readonly Variable[];
  readonly conditions: readonly Proposition[];
  readonly statement: Proposition;
}

export interface LiftOptions {
  /** True for a variable that has a construction, a model or a value. */
  readonly isGiven: (v: Variable) => boolean;
  /** True for an index that is to be one drawn symbol rather than all indices in turn. */
  readonly isDrawn: (v: Variable) => boolean;
}

/** The conjuncts of a statement. */
export function lift(p: Proposition, options: LiftOptions): Lifted[] {
  return conjuncts(p, { variables: [], witnesses: [], conditions: [], statement: p }, options);
}

function conjuncts(p: Proposition, outer: Lifted, options: LiftOptions): Lifted[] {
  switch (p.tag) {
    case 'relation':
      return [{ ...outer, statement: p }];
    case 'and':
      return p.parts.flatMap((part) => conjuncts(part, outer, options));
    case 'forall': {
      if (isExecutable(p) && p.variables.length > 0 && !p.variables.some(options.isDrawn)) {
        return [{ ...outer, statement: p }];
      }
      const conditions = p.conditions.map((c) => opened(c));
      const inner = {
        ...outer,
        variables: [...outer.variables, ...p.variables, ...conditions.flatMap((c) => c.variables)],
        conditions: [...outer.conditions, ...conditions.map((c) => c.condition)],
      };
      return conjuncts(p.body, inner, options);
    }
    case 'exists': {
      if (isExecutable(p) && !p.variables.every(options.isGiven)) return [{ ...outer, statement: p }];
      const inner = {
        ...outer,
        variables: [...outer.variables, ...p.variables],
        witnesses: [...outer.witnesses, ...p.variables],
      };
      return conjuncts(p.body, inner, options);
    }
  }
}

/** (exists x, P) ⇒ Q is P ⇒ Q for all x: what a condition says to exist is a symbol. */
export function opened(condition: Proposition): { variables: Variable[]; condition: Proposition } {
  if (condition.tag !== 'exists' || isExecutable(condition)) return { variables: [], condition };
  const inner = opened(condition.body);
  return { variables: [...condition.variables, ...inner.variables], condition: inner.condition };
}

/** True when only indices and natural numbers are quantified. */
export function isExecutable(p: Proposition): boolean {
  switch (p.tag) {
    case 'relation':
      return true;
    case 'and':
      return p.parts.every(isExecutable);
    case 'forall':
      return p.variables.every(isCountable) && p.conditions.every(isExecutable) && isExecutable(p.body);
    case 'exists':
      // That something exists among all natural numbers is not tested on the first few.
      return p.variables.every((v) => v.type.kind === 'index') && isExecutable(p.body);
  }
}

const isCountable = (v: Variable): boolean => v.type.kind === 'index' || v.type.kind === 'nat';
