/** Links from claim to claim, where the report has both. */
import type { ClaimResult } from '../../engine/result.ts';
import { anchor, html, type Markup } from './markup.ts';

export interface Links {
  /** To a part, written `claim/part`, or to a claim; a part of the claim `within` which it is named goes by its own name. */
  readonly part: (name: string, within?: string) => Markup;
  /** Claims that use a claim. */
  readonly usedBy: (id: string) => readonly string[];
}

export function linksOf(claims: readonly ClaimResult[]): Links {
  const parts = new Map(claims.map((c) => [c.id, new Set(c.parts.map((p) => p.name))]));
  const users = new Map<string, Set<string>>();
  for (const claim of claims) {
    for (const used of usedClaims(claim)) users.set(used, (users.get(used) ?? new Set()).add(claim.id));
  }
  return {
    part(name, within) {
      const slash = name.indexOf('/');
      const [id, part] = slash < 0 ? [name] : [name.slice(0, slash), name.slice(slash + 1)];
      const known = parts.get(id);
      if (!known) return html`${name}`;
      const to = part !== undefined && known.has(part) ? anchor(id, part) : anchor(id);
      return html`<a href="#${to}">${id === within && part !== undefined ? part : name}</a>`;
    },
    usedBy: (id) => [...(users.get(id) ?? [])].sort(),
  };
}

/** Other claims that a claim uses directly. */
export const usedClaims = (claim: ClaimResult): string[] =>
  [...new Set(claim.parts.flatMap((p) => p.uses.map((use) => use.split('/')[0] as string)))].filter(
    (id) => id !== claim.id,
  );
