/** Reasons in words: `lemma maximum-upper-bound (a := t)`. */
import type { Reason, Use } from '../derivation/steps.ts';
import { printReference } from './references.ts';
import type { ReasonResult } from './result.ts';

export function reasonResult(reason: Reason): ReasonResult {
  const name = nameIn(reason);
  return { by: reason.by, ...(name === undefined ? {} : { name }), text: printReason(reason) };
}

function nameIn(reason: Reason): string | undefined {
  switch (reason.by) {
    case 'hypothesis':
      return reason.name;
    case 'lemma':
      return printReference(reason);
    case 'unfold':
      return reason.symbols.join(', ');
    case 'enumeration':
      return reason.of;
    default:
      return undefined;
  }
}

export function printReason(reason: Reason): string {
  switch (reason.by) {
    case 'algebra':
    case 'calculus':
      return reason.by;
    case 'archimedean':
      return `archimedean above ${reason.above}`;
    case 'enumeration':
      return `enumeration of ${reason.of}`;
    case 'supremum':
      return `least upper bound of what is nonempty by ${reason.nonempty} and bounded by ${reason.bounded}`;
    case 'unfold':
      return `unfold ${reason.symbols.join(', ')}`;
    case 'sign':
      return reason.witness === undefined ? 'sign' : `sign of ${reason.witness}`;
    case 'interval':
      return `interval${Object.entries(reason.within)
        .map(([name, [from, to]]) => ` ${name} in [${from}, ${to}]`)
        .join(',')}`;
    case 'hypothesis':
      return `hypothesis ${reason.name}${printUse(reason)}`;
    case 'lemma':
      return `lemma ${printReference(reason)}${printUse(reason)}`;
  }
}

function printUse({ at = {}, times }: Use): string {
  const values = Object.entries(at).map(([name, value]) => `${name} := ${value}`);
  return `${values.length > 0 ? ` (${values.join(', ')})` : ''}${times === undefined ? '' : ` times ${times}`}`;
}
