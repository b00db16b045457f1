/** The type of a term, as the parser gave it. Integer-valued expressions (literals, counts, k + 1) are `nat`. */
import { substituteType } from './substitute.ts';
import type { Term, Type } from './term.ts';

const real: Type = { kind: 'real' };
const nat: Type = { kind: 'nat' };

/** A natural number by its form: nothing is subtracted. A power with another exponent need not be an integer. */
function plainlyNatural(term: Term): boolean {
  switch (term.tag) {
    case 'number':
      return term.value.isInteger && term.value.sign >= 0;
    case 'add':
      return term.terms.every(plainlyNatural);
    case 'multiply':
      return term.factors.every(plainlyNatural);
    case 'power':
      return plainlyNatural(term.base) && plainlyNatural(term.exponent);
    case 'negate':
      return false;
    default:
      return typeOf(term).kind === 'nat';
  }
}

export function typeOf(term: Term): Type {
  switch (term.tag) {
    case 'number':
      return term.value.isInteger ? nat : real;
    case 'variable':
      return term.variable.type;
    case 'apply': {
      const type = term.head.type;
      if (type.kind !== 'function') throw new TypeError(`${term.head.name} is not an array or a function`);
      return substituteType(type.result, {
        variables: new Map(type.params.map((p, i) => [p.id, term.args[i] as Term])),
      });
    }
    case 'lambda':
      return { kind: 'function', params: term.params, result: typeOf(term.body) };
    case 'add':
      return term.terms.every((t) => typeOf(t).kind === 'nat') ? nat : real;
    case 'multiply':
      return term.factors.every((t) => typeOf(t).kind === 'nat') ? nat : real;
    case 'negate':
      return typeOf(term.of).kind === 'nat' ? nat : real;
    case 'power':
      return typeOf(term.base).kind === 'nat' && plainlyNatural(term.exponent) ? nat : real;
    case 'card':
      return nat;
    case 'divide':
    case 'call':
    case 'fold':
    case 'delta':
    case 'indicator':
    case 'derivative':
      return real;
  }
}
