/** Which parts of which claims a derivation names, read from its data without running anything. */
import type { Derivation, Reason, Step } from '../derivation/steps.ts';

/** A part of a claim; without `part`, the only part that the claim has. */
export interface Reference {
  readonly claim: string;
  readonly part?: string;
}

/** The lemmas that a derivation cites, each once, in order of their first occurrence. */
export function references(derivation: Derivation): Reference[] {
  const found = new Map<string, Reference>();
  const reason = (r: Reason): void => {
    if (r.by !== 'lemma') return;
    const reference = r.part === undefined ? parseReference(r.claim) : { claim: r.claim, part: r.part };
    const key = printReference(reference);
    if (!found.has(key)) found.set(key, reference);
  };
  const walk = (steps: Derivation): void => {
    for (const step of steps) visit(step);
  };
  const visit = (step: Step): void => {
    if (!('node' in step)) {
      for (const r of step.slice(2)) reason(r as Reason);
      return;
    }
    switch (step.node) {
      case 'obtain':
        reason(step.from);
        return;
      case 'cases':
        walk(step.yes);
        walk(step.no);
        return;
      case 'induction':
        walk(step.base);
        walk(step.step);
        return;
      case 'both':
        for (const proof of step.proofs) walk(proof);
        return;
      case 'have':
      case 'contradiction':
      case 'monotone':
        walk(step.proof);
        return;
      case 'witness':
        return;
    }
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
export const printReference = ({ claim, part }: Reference): string => (part === undefined ? claim : `${claim}/${part}`);
