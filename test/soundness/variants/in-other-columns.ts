/** The lemma on paths to a factorised minimum and the claim that applies it state the same, with other names for the columns that are multiplied. */
export const inOtherColumns = (variants: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variants).map(([text, reason]) => [
      text.replaceAll('(h in K, ', '(k in K, ').replaceAll('[h,', '[k,'),
      reason,
    ]),
  );
