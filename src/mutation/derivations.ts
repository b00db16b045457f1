/**
 * The derivation of a statement, made that of a variant: its ends follow by themselves (`lhs` and `rhs` are the sides of the
 * goal), and relations, witnesses and names of conditions change with the statement. What is left is whether the middle holds.
 */
import type { Derivation, Line, Reason, Step } from '../derivation/steps.ts';
import type { Relation } from '../term/term.ts';
import type { Variant } from './statement-variants.ts';

/** Derivations that somebody might give of the variant; it counts as accepted when the checker accepts one of them. */
export function derivationsFor(derivation: Derivation, variant: Variant): Derivation[] {
  const { relations, dropped, change } = variant;
  if (relations) return withRelation(derivation, ...relations);
  if (dropped) return [renamed(derivation, ...dropped)];
  if (change === 'exists becomes forall') return [withoutWitnesses(derivation)];
  return [derivation];
}

const isLine = (step: Step): step is Line => !('node' in step);

const opposites: Partial<Record<Relation, Relation>> = { '<=': '>=', '>=': '<=', '<': '>', '>': '<' };
const isUpward = (r: Relation): boolean => r === '<=' || r === '<';

/** The lines that lead from one side of the goal to the other. */
function spine(derivation: Derivation, change: (line: Line) => Line): Derivation {
  return derivation.map((step): Step => {
    if (isLine(step)) return change(step);
    switch (step.node) {
      case 'both':
        return { ...step, proofs: step.proofs.map((p) => spine(p, change)) };
      case 'cases':
        return { ...step, yes: spine(step.yes, change), no: spine(step.no, change) };
      case 'induction':
        return { ...step, base: spine(step.base, change), step: spine(step.step, change) };
      default:
        return step;
    }
  });
}

function withRelation(derivation: Derivation, from: Relation, to: Relation): Derivation[] {
  const all = (change: (r: Relation) => Relation): Derivation =>
    spine(derivation, (line) => {
      const [r, ...rest] = line;
      return change(r) === r ? line : [change(r), ...rest];
    });
  if (to === '==') return [all(() => '==')];
  const turned = from !== '==' && isUpward(from) !== isUpward(to);
  const base = turned ? all((r) => opposites[r] ?? r) : derivation;
  if (to === '<=' || to === '>=') return [base, all((r) => (r === '==' ? to : r))];
  // One strict line makes the whole strict; which one it is makes no difference to the statement.
  const strict = to === '!=' ? '<' : to;
  const count = counted(base);
  return Array.from({ length: count }, (_, chosen) => {
    let at = -1;
    return spine(base, (line) => {
      at += 1;
      const [r, ...rest] = line;
      const loose = r === '==' || r === '!=' || isUpward(r) === isUpward(strict);
      return at === chosen && loose && r !== strict ? [strict, ...rest] : line;
    });
  });
}

function counted(derivation: Derivation): number {
  let count = 0;
  spine(derivation, (line) => {
    count += 1;
    return line;
  });
  return count;
}

function withoutWitnesses(derivation: Derivation): Derivation {
  return derivation.filter((step) => isLine(step) || step.node !== 'witness');
}

/** `assumed-3` is `assumed-2` when the second condition is gone. */
function renamed(derivation: Derivation, gone: number, count: number): Derivation {
  const name = (k: number): string =>
    k === gone ? 'gone' : count === 2 ? 'assumed' : `assumed-${k > gone ? k - 1 : k}`;
  const names = new Map(Array.from({ length: count }, (_, k) => [`assumed-${k + 1}`, name(k + 1)]));
  const reason = (r: Reason): Reason =>
    r.by === 'hypothesis' ? { ...r, name: names.get(r.name) ?? r.name } : r;
  return count === 1
    ? derivation
    : spine(derivation, ([r, term, ...reasons]) => [r, term, ...reasons.map(reason)]);
}
