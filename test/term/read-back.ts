/** What a print means, and whether that is what was printed. */
import * as build from '../../src/term/build.ts';
import { parseProposition, parseTerm } from '../../src/term/parse.ts';
import { printProposition, printTerm } from '../../src/term/print.ts';
import type { Scope } from '../../src/term/scope.ts';
import { alphaEqual, alphaEqualProposition } from '../../src/term/substitute.ts';
import type { Proposition, Term } from '../../src/term/term.ts';

const place = { module: 'print', field: 'text' };

/**
 * The print of a proposition when it is read as something else; undefined when it is read as what it was, but for the association of sums and
 * products, which is not printed.
 */
export function misreadProposition(p: Proposition, scope: Scope): string | undefined {
  const text = printProposition(p);
  return alphaEqualProposition(
    propositionInPairs(parseProposition(text, scope, place)),
    propositionInPairs(p),
  )
    ? undefined
    : text;
}

function propositionInPairs(p: Proposition): Proposition {
  switch (p.tag) {
    case 'relation':
      return { ...p, left: inPairs(p.left), right: inPairs(p.right) };
    case 'and':
      return { ...p, parts: p.parts.map(propositionInPairs) };
    case 'forall':
      return {
        ...p,
        conditions: p.conditions.map(propositionInPairs),
        body: propositionInPairs(p.body),
      };
    case 'exists':
      return { ...p, body: propositionInPairs(p.body) };
  }
}

/** The same for a term. */
export function misreadTerm(t: Term, scope: Scope): string | undefined {
  const text = printTerm(t);
  return alphaEqual(inPairs(parseTerm(text, scope, place)), inPairs(t)) ? undefined : text;
}

/** Sums and products of several terms as sums and products of two, as they are read; what a partial derivative moves by has several deltas. */
function inPairs(t: Term): Term {
  const all = (terms: readonly Term[]): Term[] => terms.map(inPairs);
  switch (t.tag) {
    case 'number':
    case 'variable':
    case 'card':
    case 'indicator':
      return t;
    case 'apply':
    case 'call':
      return { ...t, args: all(t.args) };
    case 'lambda':
    case 'fold':
      return { ...t, body: inPairs(t.body) };
    case 'add':
      return all(t.terms).reduce((a, b) => build.add(a, b));
    case 'multiply':
      return all(t.factors).reduce((a, b) => build.multiply(a, b));
    case 'negate':
      return build.negate(inPairs(t.of));
    case 'divide':
      return build.divide(inPairs(t.numerator), inPairs(t.denominator));
    case 'power':
      return build.power(inPairs(t.base), inPairs(t.exponent));
    case 'delta':
      return build.delta(inPairs(t.left), inPairs(t.right));
    case 'derivative':
      return { ...t, at: inPairs(t.at), body: inPairs(t.body) };
  }
}
