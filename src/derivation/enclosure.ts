/**
 * Interval enclosures:
 *
 *     for every cell C of a subdivision of the box B:  right − left > 0 on C, by enclosure
 *     low_i <= x_i, x_i <= high_i for the variables x_i of the box
 *     ------------------------------------------------------------------------------------
 *     left < right
 *
 * The terms are built from numbers and from the variables of the box by elementary functions; both sides must have a value on
 * every cell. `!=` is right − left > 0 on all cells, or < 0 on all.
 */
import { type Box, enclose, halves } from '../exact/enclose.ts';
import * as interval from '../exact/interval.ts';
import { Imprecise, Undefined } from '../exact/trouble.ts';
import * as build from '../term/build.ts';
import { printTerm } from '../term/print.ts';
import type { Relation, Term, Variable } from '../term/term.ts';
import type { Context } from './context.ts';
import { prove } from './prove.ts';
import { Rejection } from './rejection.ts';
import { WellFormed } from './well-formed.ts';

/** So many cells are looked at before it is said that the enclosures do not tell. */
const mostCells = 4096;
const bits = 96;

/** The ends between which a real symbol lies: constant terms. */
export interface Side {
  readonly variable: Variable;
  readonly low: Term;
  readonly high: Term;
}

/** Refuses (Rejection) unless the enclosures show that left ⋈ right. */
export function encloses(
  context: Context,
  left: Term,
  relation: Relation,
  right: Term,
  within: readonly Side[],
): void {
  if (relation === '==') throw new Rejection('enclosures show inequalities; an equation has no room');
  const box = boxOf(context, within);
  const flip = relation === '>' || relation === '>=';
  const gap = flip ? build.subtract(left, right) : build.subtract(right, left);
  let first: -1 | 1 | undefined;
  const cells: Box[] = [box];
  // Large cells first: where the relation is false, it shows soon.
  for (let seen = 0; seen < cells.length; seen++) {
    const cell = cells[seen] as Box;
    const sign = signOn(gap, cell);
    if (sign === undefined || sign === 0) {
      const widest = widestOf(cell);
      if (widest === undefined) throw new Rejection('the enclosures of the two sides overlap');
      if (seen >= mostCells) {
        throw new Rejection(
          `on ${mostCells} cells the enclosures do not tell; the sides may touch at ${printCell(cell, within)}`,
        );
      }
      const [low, high] = halves(cell.get(widest) as interval.Interval);
      cells.push(new Map([...cell, [widest, low]]), new Map([...cell, [widest, high]]));
      continue;
    }
    if (relation !== '!=' && sign < 0) {
      throw new Rejection(`it is false at ${printCell(cell, within)}`);
    }
    first ??= sign;
    if (sign !== first) throw new Rejection('the difference of the sides changes its sign');
  }
}

function signOn(gap: Term, cell: Box): -1 | 0 | 1 | undefined {
  try {
    return interval.sign(enclose(gap, cell, bits));
  } catch (error) {
    if (error instanceof Imprecise) return undefined;
    if (error instanceof Undefined || error instanceof TypeError) throw new Rejection(error.message);
    throw error;
  }
}

function boxOf(context: Context, sides: readonly Side[]): Box {
  const box = new Map<number, interval.Interval>();
  const meaning = new WellFormed(context.scope);
  const show = (t: Term): string => printTerm(t, 'unicode');
  for (const { variable, low, high } of sides) {
    meaning.symbol(variable);
    if (variable.type.kind !== 'real') throw new Rejection(`${variable.name} is not a real number here`);
    const x = build.ref(variable);
    const [from, to] = [low, high].map((end) => {
      meaning.term(end, build.real);
      return signFree(() => enclose(end, new Map(), bits));
    }) as [interval.Interval, interval.Interval];
    if (!prove(context, build.relation(low, '<=', x)))
      throw new Rejection(`it is not proved that ${show(low)} <= ${variable.name}`);
    if (!prove(context, build.relation(x, '<=', high)))
      throw new Rejection(`it is not proved that ${variable.name} <= ${show(high)}`);
    box.set(variable.id, { low: from.low, high: to.high });
  }
  return box;
}

function signFree<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Imprecise || error instanceof Undefined || error instanceof TypeError)
      throw new Rejection(`an end of the box: ${error.message}`);
    throw error;
  }
}

function widestOf(cell: Box): number | undefined {
  let widest: number | undefined;
  let width = 0;
  for (const [id, x] of cell) {
    const w = interval.approximateWidth(x);
    if (w > width) {
      widest = id;
      width = w;
    }
  }
  return widest;
}

function printCell(cell: Box, sides: readonly Side[]): string {
  const parts = sides.map(({ variable }) => {
    const x = cell.get(variable.id) as interval.Interval;
    return `${variable.name} ≈ ${interval.approximately(x)}`;
  });
  return parts.length === 0 ? 'the constants themselves' : parts.join(', ');
}
