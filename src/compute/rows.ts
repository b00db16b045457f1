/** Batches as kernels take them: flat arrays, checked, cut where gpu.js would read wrong elements. */
import type { Batch } from '../exact/instance.ts';
import type { Input } from './inputs.ts';

/** Above this, gpu.js reads wrong elements without a word. */
const mostEntries = 2 ** 24;

/** The numbers of one input; throws RangeError when they do not fit the shape, or are no positions. */
export function checked(batch: Batch, input: Input, name: string): Float64Array {
  const values = batch.values.get(input.id);
  if (!values) throw new RangeError(`the batch has no numbers for ${name}`);
  const expected = input.shared ? input.row : input.row * batch.count;
  if (values.length !== expected)
    throw new RangeError(`${name} needs ${expected} numbers, the batch gives ${values.length}`);
  if (input.positions !== undefined) {
    for (const v of values) {
      if (!(Number.isInteger(v) && v >= 0 && v < input.positions)) {
        throw new RangeError(`${name} contains ${v}, which is no position in a set of ${input.positions}`);
      }
    }
  }
  return values;
}

/** How many instances fit into one call. */
export function rowsPerCall(inputs: readonly Input[], perRow: number): number {
  const widest = Math.max(1, perRow, ...inputs.filter((i) => !i.shared).map((i) => i.row));
  for (const i of inputs) {
    if (i.row > mostEntries) throw new RangeError(`an array of more than 2^24 numbers`);
  }
  return Math.max(1, Math.floor(mostEntries / widest));
}

/** One row of a batch as a batch of its own, or several. Shared rows stay shared. */
export function pick(batch: Batch, rows: readonly number[]): Batch {
  const values = new Map<number, Float64Array>();
  for (const [id, all] of batch.values) {
    if (batch.shared.has(id)) {
      values.set(id, all);
      continue;
    }
    const width = batch.count === 0 ? 0 : all.length / batch.count;
    const picked = new Float64Array(width * rows.length);
    rows.forEach((row, k) => {
      picked.set(all.subarray(row * width, (row + 1) * width), k * width);
    });
    values.set(id, picked);
  }
  return { shape: batch.shape, count: rows.length, values, shared: batch.shared };
}
