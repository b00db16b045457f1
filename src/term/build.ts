/** Constructors of terms, with the obvious simplifications of nothing: what is built is what was written. */
import { Rational } from './rational.ts';
import type { Builtin, Domain, FoldOperator, Proposition, Relation, Term, Type, Variable } from './term.ts';

export const real: Type = { kind: 'real' };
export const nat: Type = { kind: 'nat' };

export const num = (value: Rational | bigint | number): Term => ({
  tag: 'number',
  value: value instanceof Rational ? value : Rational.of(value),
});
export const zero: Term = num(0);
export const one: Term = num(1);
export const ref = (variable: Variable): Term => ({ tag: 'variable', variable });
export const apply = (head: Variable, args: readonly Term[]): Term =>
  args.length === 0 ? ref(head) : { tag: 'apply', head, args };
export const lambda = (params: readonly Variable[], body: Term): Term =>
  params.length === 0 ? body : { tag: 'lambda', params, body };
export const add = (...terms: readonly Term[]): Term =>
  terms.length === 0 ? zero : terms.length === 1 ? (terms[0] as Term) : { tag: 'add', terms };
export const multiply = (...factors: readonly Term[]): Term =>
  factors.length === 0 ? one : factors.length === 1 ? (factors[0] as Term) : { tag: 'multiply', factors };
export const negate = (of: Term): Term => ({ tag: 'negate', of });
export const subtract = (left: Term, right: Term): Term => add(left, negate(right));
export const divide = (numerator: Term, denominator: Term): Term => ({
  tag: 'divide',
  numerator,
  denominator,
});
export const power = (base: Term, exponent: Term): Term => ({ tag: 'power', base, exponent });
export const call = (builtin: Builtin, ...args: readonly Term[]): Term => ({ tag: 'call', builtin, args });
export const fold = (operator: FoldOperator, variable: Variable, domain: Domain, body: Term): Term => ({
  tag: 'fold',
  operator,
  variable,
  domain,
  body,
});
export const delta = (left: Term, right: Term): Term => ({ tag: 'delta', left, right });
export const card = (domain: Domain): Term => ({ tag: 'card', domain });
export const indicator = (of: Proposition): Term => ({ tag: 'indicator', of });
export const derivative = (variable: Variable, at: Term, body: Term): Term => ({
  tag: 'derivative',
  variable,
  at,
  body,
});

export const relation = (left: Term, rel: Relation, right: Term): Proposition => ({
  tag: 'relation',
  relation: rel,
  left,
  right,
});
export const and = (...parts: readonly Proposition[]): Proposition =>
  parts.length === 1 ? (parts[0] as Proposition) : { tag: 'and', parts };
export const forall = (
  variables: readonly Variable[],
  conditions: readonly Proposition[],
  body: Proposition,
): Proposition =>
  variables.length === 0 && conditions.length === 0 ? body : { tag: 'forall', variables, conditions, body };
export const exists = (variables: readonly Variable[], body: Proposition): Proposition =>
  variables.length === 0 ? body : { tag: 'exists', variables, body };

/** The type of an element of a domain: an index of its set, or a natural number below the bound of a range. */
export const elementType = (domain: Domain): Type =>
  domain.kind === 'range' ? nat : { kind: 'index', domain };
