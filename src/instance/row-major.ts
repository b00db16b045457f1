/** Row-major: the indices of a flat position. */
export function unflatten(flat: number, extents: readonly number[]): number[] {
  const at: number[] = [];
  let rest = flat;
  for (const size of extents.toReversed()) {
    at.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return at;
}
