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
  if (values.length !== expected) {
    const rows = input.shared ? 'one row' : `${batch.count} rows`;
    throw new RangeError(
      `${name} needs ${expected} numbers (${rows} of ${input.row}), the batch gives ${values.length}`,
    );
  }
  const { positions } = input;
  if (positions !== undefined) {
    const k = values.findIndex((v) => !(Number.isInteger(v) && v >= 0 && v < positions));
    if (k >= 0) {
      const place = placeOf(k, input.sizes, input.row, input.shared);
      throw new RangeError(`${name}${place} is ${values[k]}, which is no position in a set of ${positions}`);
    }
  }
  return values;
}

/** `[2,0] in row 7`. */
function placeOf(k: number, sizes: readonly number[], row: number, shared: boolean): string {
  const indices: number[] = [];
  let rest = k % row;
  for (const size of [...sizes].reverse()) {
    indices.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  const at = indices.length > 0 ? `[${indices.join()}]` : '';
  return shared ? at : `${at} in row ${Math.floor(k / row)}`;
}

/** An instance is made of finite numbers; whoever made it otherwise has a fault. Throws a RangeError that names the place. */
export function expectFinite(
  batch: Batch,
  owners: readonly { readonly id: number; readonly name: string }[],
): void {
  for (const { id, name } of owners) {
    const values = batch.values.get(id);
    if (!values || allFinite(values)) continue;
    const k = values.findIndex((v) => !Number.isFinite(v));
    const shared = batch.shared.has(id);
    const row = shared ? values.length : values.length / batch.count;
    const place = shared ? `entry ${k}` : `entry ${k % row} of row ${Math.floor(k / row)}`;
    throw new RangeError(`${name} is ${values[k]} at ${place}: an instance is made of finite numbers`);
  }
}

/** In a function of its own: V8 optimises a long loop while it runs, and drops what it made where the loop ends within another. */
function allFinite(values: Float64Array): boolean {
  let zero = 0;
  for (let k = 0; k < values.length; k++) zero += 0 * (values[k] as number);
  return zero === 0;
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
