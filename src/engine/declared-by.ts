/** Who declares the symbols and definitions of a part: the claim, or the part itself, which may give them another meaning. So of a check. */

import type { Part } from '../proof/claim.ts';
import { headName } from '../proof/elaborate.ts';
import type { Theory } from '../term/theory.ts';
import { declaredUnder } from './describe.ts';

export type Declarations = Pick<Theory, 'sets' | 'symbols' | 'definitions'>;

export function declaredBy(
  theory: Theory,
  part: Pick<Part, 'given' | 'where'>,
): { readonly claim: Declarations; readonly part: Declarations } {
  const own = new Set(Object.keys(part.given ?? {}));
  for (const v of theory.symbols) {
    if (own.has(declaredUnder(v))) for (const partial of v.partials ?? []) if (partial) own.add(partial.name);
  }
  const heads = new Set(Object.keys(part.where ?? {}).map(headName));
  const split = (isOwn: boolean): Declarations => ({
    sets: theory.sets.filter((s) => own.has(s.name) === isOwn),
    symbols: theory.symbols.filter((v) => own.has(declaredUnder(v)) === isOwn),
    definitions: theory.definitions.filter((d) => heads.has(d.symbol.name) === isOwn),
  });
  return { claim: split(false), part: split(true) };
}
