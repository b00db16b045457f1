/** One line of a derivation changed: its right side, its relation, or one of its reasons left out. */
import type { Goal } from '../derivation/goals.ts';
import type { Line } from '../derivation/steps.ts';
import { printReason } from '../engine/reasons.ts';
import { printTerm } from '../term/print.ts';
import type { Theory } from '../term/theory.ts';
import { stronger, termChanges } from './statement-variants.ts';

export interface LineChange {
  readonly change: string;
  /** The line with the change. */
  readonly text: string;
  readonly to: Line;
}

/** All changes of a line, which was read as this goal. */
export function* lineChanges(
  [relation, written, ...reasons]: Line,
  { statement, context }: Goal,
  theory: Theory,
): Generator<LineChange> {
  if (statement.tag !== 'relation') return;
  const changed = (change: string, to: Line, text: string): LineChange => ({ change, text, to });
  const visible = [...theory.scope.variables(), ...context.locals];
  const right = printTerm(statement.right);
  for (const { change, to } of termChanges(statement.right, visible)) {
    const text = printTerm(to);
    if (text !== right) yield changed(change, [relation, text, ...reasons], `${relation} ${text}`);
  }
  for (const other of stronger[relation]) {
    yield changed(`${relation} becomes ${other}`, [other, written, ...reasons], `${other} ${right}`);
  }
  if (reasons.length < 2) return;
  for (const [i, reason] of reasons.entries()) {
    const others = reasons.filter((_, k) => k !== i);
    yield changed(
      `without ${printReason(reason)}`,
      [relation, written, ...others],
      `${relation} ${right} by ${others.map(printReason).join(', ')}`,
    );
  }
}
