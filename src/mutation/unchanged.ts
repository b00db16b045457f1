/** What of a derivation is the same for a variant of its statement. */
import type { Derivation, Line } from '../derivation/steps.ts';
import { alphaEqual, alphaEqualProposition } from '../term/substitute.ts';
import type { Proposition } from '../term/term.ts';

/**
 * Lines and proofs whose goal and context are the same whether the derivation leads to `before` or to `after`. What stands in several
 * places may be among them for one of these alone.
 */
export function unchanged(derivation: Derivation, before: Proposition, after: Proposition): Set<unknown> {
  const found = new Set<unknown>();
  mark(derivation, before, after, found);
  return found;
}

function mark(steps: Derivation, before: Proposition, after: Proposition, found: Set<unknown>): void {
  if (alphaEqualProposition(before, after)) found.add(steps);
  if (before.tag === 'forall' && after.tag === 'forall') {
    const [first] = steps;
    // what induction assumes has changed with the statement
    const isInduction = first && 'node' in first && first.node === 'induction';
    const same = sameList(before.conditions, after.conditions, alphaEqualProposition);
    if (same && !isInduction && sameList(before.variables, after.variables, Object.is))
      mark(steps, before.body, after.body, found);
    return;
  }
  for (const [i, step] of steps.entries()) {
    if (!('node' in step)) {
      markLines(steps.slice(i) as Line[], before, after, found);
      return;
    }
    switch (step.node) {
      case 'have':
      case 'monotone':
        found.add(step.proof);
        break;
      case 'obtain':
        break;
      case 'cases':
        mark(step.yes, before, after, found);
        mark(step.no, before, after, found);
        return;
      case 'both':
        if (before.tag !== 'and' || after.tag !== 'and') return;
        for (const [k, proof] of step.proofs.entries()) {
          const [p, q] = [before.parts[k], after.parts[k]];
          if (p && q) mark(proof, p, q, found);
        }
        return;
      case 'witness':
        if (before.tag !== 'exists' || after.tag !== 'exists') return;
        if (sameList(before.variables, after.variables, Object.is))
          mark(steps.slice(i + 1), before.body, after.body, found);
        return;
      default:
        return;
    }
  }
}

/** Lines between sides that are the same. */
function markLines(
  lines: readonly Line[],
  before: Proposition,
  after: Proposition,
  found: Set<unknown>,
): void {
  if (before.tag !== 'relation' || after.tag !== 'relation') return;
  const changed = (text: string): boolean =>
    (text === 'lhs' && !alphaEqual(before.left, after.left)) ||
    (text === 'rhs' && !alphaEqual(before.right, after.right));
  let from = 'lhs';
  for (const line of lines) {
    const [, to] = line;
    if (!changed(from) && !changed(to)) found.add(line);
    from = to;
  }
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a.length === b.length && a.every((x, i) => same(x, b[i] as T));
}
