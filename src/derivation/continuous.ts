/** Continuity that can be read off: operations continuous where they are defined, functions declared differentiable. */
import { isOperation, operands } from '../term/parts.ts';
import { printTerm } from '../term/print.ts';
import { occurs, openFold } from '../term/substitute.ts';
import type { Term, Variable } from '../term/term.ts';
import type { Context } from './context.ts';
import { unfoldOnce } from './defining.ts';
import { Rejection } from './rejection.ts';

/** Throws a Rejection unless the term, where it is defined, is continuous in the variable by its form. */
export function continuous(t: Term, v: Variable, context: Context): void {
  if (!occurs(v, t)) return;
  if (isOperation(t) && !(t.tag === 'call' && t.builtin === 'sign')) {
    for (const s of operands(t)) continuous(s, v, context);
    return;
  }
  switch (t.tag) {
    case 'variable':
      return;
    case 'fold':
      if (t.operator === 'expectation' || occurs(v, t.domain)) break;
      continuous(openFold(t).body, v, context);
      return;
    case 'lambda':
      continuous(t.body, v, context);
      return;
    case 'apply': {
      const definition = context.definitions.get(t.head.id);
      if (definition?.kind === 'explicit') {
        continuous(unfoldOnce(definition, t.args), v, context);
        return;
      }
      if (t.args.some((a, i) => occurs(v, a) && !t.head.partials?.[i])) break;
      for (const a of t.args) continuous(a, v, context);
      return;
    }
    default:
      break;
  }
  throw new Rejection(`${printTerm(t, 'unicode')} is not continuous in ${v.name} by its form`);
}
