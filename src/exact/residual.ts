/** How far a product of matrices is from another matrix: in fractions, for doubles that are taken as the numbers that they are. */
import { Rational } from '../term/rational.ts';

type Rows<T> = readonly (readonly T[])[];

/** The largest |entry| of target − product of the factors. Throws a RangeError for numbers that are not finite or sizes that do not fit. */
export function residual(target: Rows<number>, ...factors: readonly Rows<number>[]): Rational {
  const [first, ...rest] = factors.map(exact);
  if (!first) throw new RangeError('a product has at least one factor');
  const product = rest.reduce(times, first);
  const wanted = exact(target);
  if (wanted.length !== product.length)
    throw new RangeError(`expected ${wanted.length} rows, found ${product.length}`);
  let largest = Rational.zero;
  for (const [i, row] of wanted.entries()) {
    const found = product[i] as readonly Rational[];
    if (row.length !== found.length)
      throw new RangeError(`expected ${row.length} columns, found ${found.length}`);
    for (const [j, x] of row.entries()) {
      const distance = x.minus(found[j] as Rational).absolute();
      if (distance.compare(largest) > 0) largest = distance;
    }
  }
  return largest;
}

export const transposed = <T>(rows: Rows<T>): T[][] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] as T));

const exact = (rows: Rows<number>): Rows<Rational> =>
  rows.map((row) => row.map((x) => Rational.fromDouble(x)));

function times(a: Rows<Rational>, b: Rows<Rational>): Rows<Rational> {
  const columns = transposed(b);
  return a.map((row) => {
    if (row.length !== b.length) throw new RangeError(`${row.length} columns cannot meet ${b.length} rows`);
    return columns.map((column) =>
      row.reduce((sum, x, k) => sum.plus(x.times(column[k] as Rational)), Rational.zero),
    );
  });
}
