/** The checker, asked about one part. */
import type { ReadPart } from '../proof/elaborate.ts';
import type { CheckedDerivation, Collaborators, Lookup } from './ports.ts';

/** Checks the derivation of a part; one that has none has no lines. */
export function checkPart(
  { claim, name, source, theory, statement }: ReadPart,
  { checkDerivation }: Collaborators,
  lookup: Lookup,
): CheckedDerivation {
  const { derivation } = source;
  if (!derivation) return { nodes: [], lines: [], uses: [], problems: [] };
  return checkDerivation({ module: claim, part: name, theory, statement, derivation, lookup });
}
