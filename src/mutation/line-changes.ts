/** One line of a derivation changed: its right side, its relation, or one of its reasons left out. */
import type { Derivation, Line } from '../derivation/steps.ts';
import type { CheckedLine } from '../engine/ports.ts';
import { printReason } from '../engine/reasons.ts';
import { printTerm } from '../term/print.ts';
import type { Theory } from '../term/theory.ts';
import { linesOf, withLine } from './lines.ts';
import { stronger, termChanges } from './statement-variants.ts';

export interface LineChange {
  readonly change: string;
  /** The line with the change. */
  readonly text: string;
  readonly derivation: Derivation;
}

/** All changes of line number `index`, which goes with that of `linesOf`. */
export function* lineChanges(
  derivation: Derivation,
  index: number,
  checked: CheckedLine,
  theory: Theory,
): Generator<LineChange> {
  const line = linesOf(derivation)[index];
  if (!line) throw new RangeError(`no line ${index}`);
  const [relation, written, ...reasons] = line;
  const changed = (change: string, to: Line, text: string): LineChange => ({
    change,
    text,
    derivation: withLine(derivation, index, to),
  });
  const visible = [...theory.scope.variables(), ...checked.locals];
  const right = printTerm(checked.right);
  for (const { change, to } of termChanges(checked.right, visible)) {
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
