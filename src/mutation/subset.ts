/** Which of many are looked at in the test: the same ones every time, evenly spread. */

/** At most `count` of a list, evenly spread, its ends among them. */
export function spread<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  if (count === 1) return [all[Math.floor(all.length / 2)] as T];
  return Array.from({ length: count }, (_, k) => all[Math.round((k * (all.length - 1)) / (count - 1))] as T);
}

/** How many variants or lines of a part: fewer where its derivation is long, since each is checked with all of it. */
export const shareOf = (length: number, most: number): number =>
  length <= 8 ? most : length <= 16 ? Math.ceil(most / 2) : 1;
