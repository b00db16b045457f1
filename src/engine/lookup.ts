/** What the checker is told of lemmas: their theories and statements. */
import type { Claim } from '../proof/claim.ts';
import { readPart } from '../proof/elaborate.ts';
import type { PartGraph } from './part-graph.ts';
import type { Lookup } from './ports.ts';
import { parseReference } from './references.ts';

/** Looks up the parts of a graph. The result throws for what cannot be read; the part that names it is then in error. */
export function lookupIn(graph: PartGraph): Lookup {
  const claims = new Map<string, Claim>();
  for (const { claim } of graph.values()) claims.set(claim.id, claim);
  return (id, part) => {
    const reference = part === undefined ? parseReference(id) : { claim: id, part };
    const claim = claims.get(reference.claim);
    if (!claim) throw new RangeError(`there is no claim ${id}`);
    const name = reference.part ?? (Object.keys(claim.parts)[0] as string);
    const { theory, statement } = readPart(claim, name);
    return { part: name, theory, statement };
  };
}
