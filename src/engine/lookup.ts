/** What the checker is told of lemmas: their theories and statements. */
import { readPart } from '../proof/elaborate.ts';
import { type PartGraph, partKey } from './part-graph.ts';
import type { Lookup } from './ports.ts';
import { parseReference } from './references.ts';

/** Looks up the parts of a graph. The result throws for what cannot be read; the part that names it is then in error. */
export function lookupIn(graph: PartGraph): Lookup {
  return (id, part) => {
    const reference = part === undefined ? parseReference(id) : { claim: id, part };
    const node =
      reference.part === undefined
        ? [...graph.values()].find(({ claim }) => claim.id === reference.claim)
        : graph.get(partKey(reference.claim, reference.part));
    if (!node) throw new RangeError(`there is no claim ${id}`);
    const { theory, statement } = readPart(node.claim, node.name);
    return { part: node.name, theory, statement };
  };
}
