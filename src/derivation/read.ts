/** Texts of a derivation in the scope of a place: what the parser proposes, looked at. */
import { real } from '../term/build.ts';
import type { Place } from '../term/errors.ts';
import * as parser from '../term/parse.ts';
import type { Domain, Proposition, Term, Type } from '../term/term.ts';
import type { Context } from './context.ts';
import { WellFormed } from './well-formed.ts';

/** A term of a type, a number when none is given. Throws a TermError. */
export function readTerm(text: string, { scope }: Context, place: Place, expected: Type = real): Term {
  const term = parser.parseTerm(text, scope, place, expected);
  new WellFormed(scope).term(term, expected);
  return term;
}

/** Throws a TermError. */
export function readProposition(text: string, { scope }: Context, place: Place): Proposition {
  const proposition = parser.parseProposition(text, scope, place);
  new WellFormed(scope).proposition(proposition);
  return proposition;
}

/** What an index ranges over. Throws a TermError. */
export function readDomain(text: string, { scope }: Context, place: Place): Domain {
  const domain = parser.parseDomain(text, scope, place);
  new WellFormed(scope).domain(domain);
  return domain;
}
