/** Which parts of which claims a derivation names, read from its data without running anything. */
import type { Derivation } from '../derivation/steps.ts';
import { isRecord } from './shape.ts';

/** A part of a claim; without `part`, the only part that the claim has. */
export interface Reference {
  readonly claim: string;
  readonly part?: string;
}

/**
 * The lemmas that a derivation cites, each once, in order of their first occurrence. Whatever node they stand in: a kind of
 * node that this file did not know would hide a cycle.
 */
export function references(derivation: Derivation): Reference[] {
  const found = new Map<string, Reference>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
      return;
    }
    if (!isRecord(value)) return;
    if (value.by === 'lemma' && typeof value.claim === 'string') {
      const reference =
        typeof value.part === 'string'
          ? { claim: value.claim, part: value.part }
          : parseReference(value.claim);
      const key = printReference(reference);
      if (!found.has(key)) found.set(key, reference);
    }
    for (const item of Object.values(value)) walk(item);
  };
  walk(derivation);
  return [...found.values()];
}

/** Reads `claim` or `claim/part`. */
export function parseReference(text: string): Reference {
  const slash = text.indexOf('/');
  return slash < 0 ? { claim: text } : { claim: text.slice(0, slash), part: text.slice(slash + 1) };
}

/** Writes `claim` or `claim/part`. */
export const printReference = ({ claim, part }: Reference): string =>
  part === undefined ? claim : `${claim}/${part}`;
