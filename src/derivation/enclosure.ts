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
import type { Relation, Term, Variable } from '../term/term.ts';
import type { Context } from './context.ts';
import { prove } from './prove.ts';
import { readTerm } from './read.ts';
import { Rejection } from './rejection.ts';
import type { Within } from './steps.ts';

/** So many cells are looked at before it is said that the enclosures do not tell. */
const mostCells = 4096;
const bits = 96;

/** Refuses (Rejection) unless the enclosures show that left ⋈ right. */
export function encloses(
  context: Context,
  left: Term,
  relation: Relation,
  right: Term,
  within: Within,
  place: { module: string; field: string },
): void {
  if (relation === '==') throw new Rejection('enclosures show inequalities; an equation has no room');
  const box = boxOf(context, within, place);
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
          `on ${mostCells} cells the enclosures do not tell; the sides may touch at ${printCell(cell, context, within)}`,
        );
      }
      const [low, high] = halves(cell.get(widest) as interval.Interval);
      cells.push(new Map([...cell, [widest, low]]), new Map([...cell, [widest, high]]));
      continue;
    }
    if (relation !== '!=' && sign < 0) {
      throw new Rejection(`it is false at ${printCell(cell, context, within)}`);
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

function boxOf(context: Context, within: Within, place: { module: string; field: string }): Box {
  const box = new Map<number, interval.Interval>();
  for (const [name, bounds] of Object.entries(within)) {
    const [from, to] = bounds;
    if (bounds.length !== 2) throw new Rejection(`an interval for ${name} has two ends`);
    const variable = symbolOf(context, name);
    const ends = [from, to].map((text) => {
      const term = readTerm(text, context, place);
      const value = signFree(() => enclose(term, new Map(), bits));
      return { term, value };
    });
    const [low, high] = ends as [(typeof ends)[0], (typeof ends)[0]];
    const x = build.ref(variable);
    if (!prove(context, build.relation(low.term, '<=', x)))
      throw new Rejection(`it is not proved that ${from} <= ${name}`);
    if (!prove(context, build.relation(x, '<=', high.term)))
      throw new Rejection(`it is not proved that ${name} <= ${to}`);
    box.set(variable.id, { low: low.value.low, high: high.value.high });
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

function symbolOf(context: Context, name: string): Variable {
  const named = context.scope.lookup(name);
  if (named?.kind !== 'symbol' || named.variable.type.kind !== 'real')
    throw new Rejection(`${name} is not a real number here`);
  return named.variable;
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

function printCell(cell: Box, context: Context, within: Within): string {
  const parts = Object.keys(within).map((name) => {
    const x = cell.get(symbolOf(context, name).id) as interval.Interval;
    return `${name} ≈ ${interval.approximately(x)}`;
  });
  return parts.length === 0 ? 'the constants themselves' : parts.join(', ');
}
