/** What the checker says of a derivation in one line of which a constant is wrong. */
import { checkDerivation } from '../derivation/check.ts';
import type { Derivation } from '../derivation/steps.ts';
import type { CheckedDerivation, Lookup } from '../engine/ports.ts';
import { printTerm } from '../term/print.ts';
import type { Stated } from './judge.ts';
import { linesOf, withAnotherConstant, withLine } from './lines.ts';

export interface WrongStep {
  /** `claim/part` and the label of the step. */
  readonly name: string;
  /** The right side, with the constant changed. */
  readonly text: string;
  readonly derivation: Derivation;
  /** The step or the one after it is refused, or, of a last line, that it no longer ends at the right side. */
  readonly rejected: boolean;
  /** Only the end is refused: the changed line still follows. */
  readonly onlyEnd: boolean;
  readonly problem: string;
}

export interface Steps {
  readonly stated: Stated;
  readonly outcome: CheckedDerivation;
}

const ask = ({ node, read }: Stated, derivation: Derivation, lookup: Lookup): CheckedDerivation =>
  checkDerivation({
    module: node.claim.id,
    part: node.name,
    theory: read.theory,
    statement: read.statement,
    derivation,
    lookup,
  });

/** The derivation of a part as it stands. */
export function stepsOf(stated: Stated, lookup: Lookup): Steps {
  const outcome = ask(stated, stated.node.part.derivation ?? [], lookup);
  return { stated, outcome };
}

/** The line number `index` with another constant, in the first way that has a meaning; undefined when there is none. */
export function wrongStep({ stated, outcome }: Steps, index: number, lookup: Lookup): WrongStep | undefined {
  const { derivation } = stated.node.part;
  const line = outcome.lines[index];
  if (!derivation || !line) return undefined;
  const original = linesOf(derivation)[index];
  if (!original) return undefined;
  const [relation, written, ...reasons] = original;
  const text = written === 'rhs' || written === 'lhs' ? printTerm(line.right) : written;
  for (const other of withAnotherConstant(text, index)) {
    const changed = withLine(derivation, index, [relation, other, ...reasons]);
    const result = ask(stated, changed, lookup);
    const here = result.lines[index];
    // A text without a meaning is refused before it is a line, and zero times two is zero.
    if (here?.step !== line.step || printTerm(here.right) === printTerm(line.right)) continue;
    if (/^2\*\(\s*0\s*\)$/.test(other)) continue;
    const next = result.lines[index + 1];
    const problem = here.problem ?? next?.problem;
    const end = result.problems.find((p) => /calculation ends at/.test(p.problem))?.problem;
    return {
      name: `${stated.node.key} ${line.step}`,
      text: other,
      derivation: changed,
      rejected: problem !== undefined || end !== undefined,
      onlyEnd: problem === undefined && end !== undefined,
      problem: problem ?? end ?? '',
    };
  }
  return undefined;
}
