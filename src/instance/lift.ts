/** Brings a statement into the form of questions: what ranges over more than indices becomes a symbol, conjunctions are split. */

import { boundedNaturals } from '../exact/bounded-naturals.ts';
import { forall } from '../term/build.ts';
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
  /** True for an index that is to be one drawn symbol rather than all indices in turn. */
  readonly isDrawn: (v: Variable) => boolean;
}

/** The conjuncts of a statement: the same ones, in the same order, whatever the options. */
export function lift(p: Proposition, options: LiftOptions): Lifted[] {
  const start: Open = { variables: [], witnesses: [], conditions: [], quantified: [] };
  return conjuncts(p, start, options);
}

/** What stands before a place in the statement. */
interface Open extends Omit<Lifted, 'statement'> {
  /** Quantifiers over indices that stay, outermost first, and with them all conditions that follow. */
  readonly quantified: readonly {
    readonly variables: readonly Variable[];
    readonly conditions: readonly Proposition[];
  }[];
}

function conjuncts(p: Proposition, outer: Open, options: LiftOptions): Lifted[] {
  switch (p.tag) {
    case 'relation':
      return [close(p, outer)];
    case 'and':
      return p.parts.flatMap((part) => conjuncts(part, outer, options));
    case 'forall': {
      const kept = p.variables.filter((v) => isCountable(v) && !options.isDrawn(v));
      const conditions = p.conditions.map((c) => opened(c));
      const open = p.variables.filter((v) => !kept.includes(v));
      const variables = [...outer.variables, ...open, ...conditions.flatMap((c) => c.variables)];
      const assumed = conditions.map((c) => c.condition);
      const quantifies = kept.length > 0 || (outer.quantified.length > 0 && assumed.length > 0);
      const inner = quantifies
        ? { ...outer, variables, quantified: [...outer.quantified, { variables: kept, conditions: assumed }] }
        : { ...outer, variables, conditions: [...outer.conditions, ...assumed] };
      return conjuncts(p.body, inner, options);
    }
    case 'exists': {
      // All of finitely many are tried, whatever is given for what exists.
      if (isExecutable(p)) return [close(p, outer)];
      // What exists may depend on the indices before it, which must then be symbols, too.
      const indices = outer.quantified.flatMap((q) => q.variables);
      const inner = {
        variables: [...outer.variables, ...indices, ...p.variables],
        witnesses: [...outer.witnesses, ...p.variables],
        conditions: [...outer.conditions, ...outer.quantified.flatMap((q) => q.conditions)],
        quantified: [],
      };
      return conjuncts(p.body, inner, options);
    }
  }
}

function close(p: Proposition, { quantified, ...outer }: Open): Lifted {
  return {
    ...outer,
    statement: quantified.reduceRight((body, q) => forall(q.variables, q.conditions, body), p),
  };
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
    case 'exists': {
      // That something exists among all natural numbers is not tested on the first few.
      const bounded = boundedNaturals(p);
      return p.variables.every((v) => v.type.kind === 'index' || bounded.has(v.id)) && isExecutable(p.body);
    }
  }
}

/**
 * Whether a statement says that something exists of which there are not finitely many, all tried: then failing at the values given
 * for it refutes those values only.
 */
export function existential(p: Proposition): boolean {
  switch (p.tag) {
    case 'relation':
      return false;
    case 'exists':
      return !isExecutable(p);
    case 'and':
      return p.parts.some(existential);
    case 'forall':
      return existential(p.body);
  }
}

const isCountable = (v: Variable): boolean => v.type.kind === 'index' || v.type.kind === 'nat';
