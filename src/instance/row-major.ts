/** Row-major: the indices of a flat position. */
export function unflatten(flat: number, extents: readonly number[]): number[] {
  const at = new Array<number>(extents.length);
  let rest = flat;
  for (let k = extents.length - 1; k >= 0; k--) {
    const size = extents[k] as number;
    at[k] = rest % size;
    rest = Math.floor(rest / size);
  }
  return at;
}
