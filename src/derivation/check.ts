/**
 * The checker. The statement of a part becomes a goal, its derivation is followed step by step, and what is proved in the end is read
 * off the goals, not off what is said of the steps; only this file makes `CheckedLine`s with no problem.
 */

import type { Proposition, Relation, Term, Variable } from '../term/term.ts';
import type { Theory } from '../term/theory.ts';
import { follow, type ReadNode, type Trouble, type Written } from './follow.ts';
import { Goal } from './goals.ts';
import type { Lookup } from './instances.ts';
import type { Derivation, Reason } from './steps.ts';

/** A line as it was checked, with what it depends on, so that it can be executed too. */
export interface CheckedLine {
  /** `3`, or `have remainder / 2`. */
  readonly step: string;
  readonly left: Term;
  readonly relation: Relation;
  readonly right: Term;
  readonly reasons: readonly Reason[];
  /** Symbols that the derivation introduced, and what it assumes of them. */
  readonly locals: readonly Variable[];
  readonly assumptions: readonly Proposition[];
  /** What had to be proved so that its terms mean something. */
  readonly sideConditions: readonly Proposition[];
  /** Below an assumption that the proof refutes: no instance can satisfy it. */
  readonly hypothetical: boolean;
  readonly problem?: string;
  /** A text of the line cannot be read. */
  readonly malformed?: true;
}

export interface Outcome {
  /** What stands around the lines. */
  readonly nodes: readonly ReadNode[];
  readonly lines: readonly CheckedLine[];
  /** Parts of other claims that were used. */
  readonly uses: readonly { readonly claim: string; readonly part: string }[];
  /** Places outside of lines where the derivation fails. */
  readonly problems: readonly Trouble[];
}

/**
 * Checks a derivation of a statement in a theory. Everything that is wrong with it is in the outcome; an accepted derivation
 * has no problem in any line and none besides.
 */
export function checkDerivation(input: {
  readonly module: string;
  readonly part: string;
  readonly theory: Theory;
  readonly statement: Proposition;
  readonly derivation: Derivation;
  readonly lookup: Lookup;
}): Outcome {
  const library = { lookup: input.lookup, uses: new Map<string, { claim: string; part: string }>() };
  const formed: Goal[] = [];
  const goal = Goal.of(input.theory, input.statement, library, formed);
  const { nodes, lines, problems } = follow(goal, input);
  const checked = formed.map((line) => checkedLine(line, lines.get(line)));
  const nothing = problems.length === 0 && checked.every((l) => l.problem === undefined);
  const unproved = nothing && !goal.proved;
  return {
    nodes,
    lines: checked,
    uses: [...library.uses.values()],
    problems: unproved ? [{ step: 'statement', problem: 'internal: nothing proves it' }] : problems,
  };
}

function checkedLine(line: Goal, written: Written | undefined): CheckedLine {
  const { statement, context } = line;
  if (statement.tag !== 'relation') throw new Error('internal: a line is a relation');
  const { left, relation, right } = statement;
  const problem = line.proved ? {} : { problem: 'internal: nothing proves this line' };
  return {
    step: '',
    reasons: [],
    ...problem,
    ...written,
    left,
    relation,
    right,
    locals: context.locals,
    assumptions: context.assumptions,
    sideConditions: line.facts.sideConditions,
    hypothetical: line.hypothetical,
  };
}
