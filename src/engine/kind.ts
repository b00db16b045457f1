/** What kind of statement a part makes, in one word. */
export { existential } from '../instance/lift.ts';

import type { Part } from '../proof/claim.ts';
import { and } from '../term/build.ts';
import { printProposition } from '../term/print.ts';
import type { Proposition } from '../term/term.ts';

export function kindOfPart(part: Part, statement: Proposition): string {
  return part.refutes === undefined ? kindOfStatement(statement) : 'counterexample';
}

function kindOfStatement(p: Proposition): string {
  switch (p.tag) {
    case 'relation':
      return p.relation === '==' ? 'identity' : 'inequality';
    case 'exists':
      return 'existence';
    case 'and': {
      const kinds = p.parts.map(kindOfStatement);
      const [first, second, third] = p.parts;
      if (first && second && !third && converse(first, second)) return 'equivalence';
      return kinds.every((k) => k === kinds[0]) ? (kinds[0] as string) : 'conjunction';
    }
    case 'forall':
      return p.conditions.length > 0 ? 'implication' : kindOfStatement(p.body);
  }
}

/** Whether each of two implications says that what the other assumes follows from what it says. */
function converse(p: Proposition, q: Proposition): boolean {
  if (p.tag !== 'forall' || q.tag !== 'forall') return false;
  const said = (...all: readonly Proposition[]): string => printProposition(and(...all));
  return said(...p.conditions) === said(q.body) && said(...q.conditions) === said(p.body);
}
