/** What kind of statement a part makes, in one word. */
export { existential } from '../instance/lift.ts';

import type { Part } from '../proof/claim.ts';
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
      if (kinds.length === 2 && kinds.every((k) => k === 'implication')) return 'equivalence';
      return kinds.every((k) => k === kinds[0]) ? (kinds[0] as string) : 'conjunction';
    }
    case 'forall':
      return p.conditions.length > 0 ? 'implication' : kindOfStatement(p.body);
  }
}
