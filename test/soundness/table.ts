/**
 * Tables of false steps and false claims. Each row is a whole claim with a derivation that somebody might believe; the checker
 * must refuse it, and for the stated reason. A row may have a true twin, close to it, that must be accepted: then the refusal
 * is about the mistake and not about everything.
 */
import { expect, it } from 'vitest';
import { checkDerivation } from '../../src/derivation/check.ts';
import type { Lookup } from '../../src/derivation/instances.ts';
import { Rejection } from '../../src/derivation/rejection.ts';
import type { Derivation, Reason } from '../../src/derivation/steps.ts';
import type { Declaration } from '../../src/proof/declare.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { TermError } from '../../src/term/errors.ts';
import { parseProposition } from '../../src/term/parse.ts';

export interface Statement {
  readonly given?: Readonly<Record<string, Declaration>>;
  readonly where?: Readonly<Record<string, string>>;
  readonly hypotheses?: Readonly<Record<string, string>>;
  readonly states: string;
  readonly proof: Derivation;
}

export interface Row extends Statement {
  /** A concrete reason why the statement or the step is false. */
  readonly because: string;
  /** What the refusal must say. */
  readonly says: RegExp;
  /** The same with what makes it true: fields that replace those of the row. */
  readonly twin?: Partial<Statement>;
}

/** Statements that rows may use as lemmas, in the place of other claims. */
export type Lemmas = Readonly<Record<string, Omit<Statement, 'proof'>>>;

/** Everything that is wrong with a derivation; empty when it is accepted. */
function problemsOf(row: Statement, lemmas: Lemmas = {}): string[] {
  const module = 'test';
  const lookup: Lookup = (claim, part) => {
    const lemma = Object.hasOwn(lemmas, claim) ? lemmas[claim] : undefined;
    if (!lemma) throw new Rejection(`there is no claim ${claim}`);
    const theory = readTheory(claim, lemma.given ?? {}, lemma.where ?? {}, lemma.hypotheses ?? {});
    return {
      theory,
      statement: parseProposition(lemma.states, theory.scope, { module: claim, field: 'states' }),
      part: part ?? 'only',
    };
  };
  try {
    const theory = readTheory(module, row.given ?? {}, row.where ?? {}, row.hypotheses ?? {});
    const statement = parseProposition(row.states, theory.scope, { module, field: 'states' });
    const outcome = checkDerivation({
      module,
      part: 'only',
      theory,
      statement,
      derivation: row.proof,
      lookup,
    });
    const lines = outcome.lines.flatMap((l) => (l.problem === undefined ? [] : [`${l.step}: ${l.problem}`]));
    return [...lines, ...outcome.problems.map((p) => `${p.step}: ${p.problem}`)];
  } catch (error) {
    if (error instanceof TermError) return [error.message];
    throw error;
  }
}

/** One test for each row, and one for its twin. */
export function refuse(
  rows: Readonly<Record<string, Row>>,
  shared: Partial<Statement> = {},
  lemmas: Lemmas = {},
): void {
  for (const [name, row] of Object.entries(rows)) {
    const whole = merge(shared, row);
    it(`refuses ${name}`, () => {
      const problems = problemsOf(whole, lemmas);
      expect(problems, `accepted, although ${row.because}`).not.toEqual([]);
      expect(problems.join('\n')).toMatch(row.says);
    });
    const { twin } = row;
    if (twin) {
      it(`accepts the twin of ${name}`, () => {
        expect(problemsOf({ ...whole, ...merge(whole, twin) }, lemmas)).toEqual([]);
      });
    }
  }
}

/** True claims near the false ones, that must be accepted. */
export function accept(
  rows: Readonly<Record<string, Statement>>,
  shared: Partial<Statement> = {},
  lemmas: Lemmas = {},
): void {
  for (const [name, row] of Object.entries(rows)) {
    it(`accepts ${name}`, () => expect(problemsOf(merge(shared, row), lemmas)).toEqual([]));
  }
}

function merge<T extends Partial<Statement>>(base: Partial<Statement>, row: T): T {
  return { ...base, ...row, given: { ...base.given, ...row.given } };
}

/** A row that is proved in one line, for statements that differ in little. */
export const oneLine = (
  states: string,
  relation: '==' | '<=' | '<' | '>=' | '>' | '!=',
  reasons: readonly Reason[],
  because: string,
  says: RegExp,
  twin?: Partial<Statement>,
): Row => ({
  states,
  proof: [[relation, 'rhs', ...reasons]],
  because,
  says,
  ...(twin ? { twin } : {}),
});

/** What the checker says when it refuses; empty when it does not. */
export function refusalOf(act: () => void): string {
  try {
    act();
    return '';
  } catch (error) {
    if (error instanceof Rejection) return error.message;
    throw error;
  }
}
