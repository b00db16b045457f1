/** Continuity that can be read off: operations continuous where they are defined, functions declared differentiable. */
import { printTerm } from '../term/print.ts';
import { occurs, openFold } from '../term/substitute.ts';
import type { Term, Variable } from '../term/term.ts';
import { unfoldOnce } from './calculus.ts';
import type { Context } from './context.ts';
import { Rejection } from './rejection.ts';

/** Throws a Rejection unless the term, where it is defined, is continuous in the variable by its form. */
export function continuous(t: Term, v: Variable, context: Context): void {
  if (!occurs(v, t)) return;
  const each = (terms: readonly Term[]): void => {
    for (const s of terms) continuous(s, v, context);
  };
  switch (t.tag) {
    case 'number':
    case 'variable':
      return;
    case 'add':
      each(t.terms);
      return;
    case 'multiply':
      each(t.factors);
      return;
    case 'negate':
      each([t.of]);
      return;
    case 'divide':
      each([t.numerator, t.denominator]);
      return;
    case 'power':
      each([t.base, t.exponent]);
      return;
    case 'call':
      if (t.builtin === 'sign') break;
      each(t.args);
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
      each(t.args);
      return;
    }
    default:
      break;
  }
  throw new Rejection(`${printTerm(t, 'unicode')} is not continuous in ${v.name} by its form`);
}
