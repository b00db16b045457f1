/** Sums, products and extrema: of what a loop computes, or of terms written out. */
import type { FoldOperator } from '../term/term.ts';
import type { Ending } from './bounded.ts';
import { type Duals, parts, type Quantity, withParts } from './dual.ts';

/** Joins terms that were written out. */
export function join(duals: Duals, operator: FoldOperator, all: readonly Quantity[]): Quantity {
  switch (operator) {
    case 'sum':
    case 'expectation':
      return duals.sum(all);
    case 'product':
      return all.length === 0 ? duals.on.constant(1) : all.reduce((a, b) => duals.product(a, b));
    case 'max':
    case 'min':
      return all.length === 0 ? duals.on.undefined() : duals.extremum(operator, all);
  }
}

/** Ends a loop; undefined when the fold must be written out. */
export function accumulate(
  duals: Duals,
  operator: FoldOperator,
  x: Quantity,
  trips: number,
  ending: Ending,
): Quantity | undefined {
  switch (operator) {
    case 'sum':
    case 'expectation':
      return accumulateSum(duals, x, trips, ending);
    case 'product':
      // Written out, derivatives need no accumulators.
      return x.tag === 'dual' ? undefined : duals.on.reduceProduct(x, trips, ending);
    case 'max':
    case 'min':
      return x.tag === 'dual' ? undefined : duals.on.reduceExtremum(operator, x, ending);
  }
}

function accumulateSum(duals: Duals, x: Quantity, trips: number, ending: Ending): Quantity {
  const sums = parts(x).map((p) => duals.on.reduceSum(p, trips, ending));
  ending.close(sums.flatMap((s) => s.updates));
  return withParts(
    x,
    sums.map((s) => s.result()),
  );
}
