/**
 * Claims whose variants have not been read one by one yet: some false ones are refused by the checker, but no instance refutes them,
 * and true ones are not listed. `scripts/variants.ts` shows them; the test of the variants leaves these claims out.
 */
export const unjudged: ReadonlySet<string> = new Set([]);
