/**
 * Least upper bounds: the reals are complete.
 *
 *     for all j there is x with P(j, x)       for all j there is b such that x <= b for every x with P(j, x)
 *     ──────────────────────────────────────────────────────────────────────────────────────────────────────
 *     there is s with, for all j:   x <= s(j) for every x with P(j, x);   for every b < s(j) there is x with P(j, x) and b < x
 *
 * x and b are reals, and P does not mention b. Parameters j, if any, are natural numbers and elements of finite sets: on these every
 * array is a function of the language, and since s(j) is determined by P(j, ·), nothing is chosen. Of reals, or of points of a law,
 * s would have to be a Borel function, which nothing here shows. What is said of s is said of a new symbol, which P cannot mention.
 */
import * as build from '../term/build.ts';
import { printProposition } from '../term/print.ts';
import { alphaEqual, argument, copies } from '../term/substitute.ts';
import { freshVariable, type Proposition, type Term, type Variable } from '../term/term.ts';
import type { Context } from './context.ts';
import { Rejection } from './rejection.ts';
import { sameProposition } from './rules.ts';
import { WellFormed } from './well-formed.ts';

/** Sets of reals, as somebody reads them off hypotheses: the x with the conditions, for each value of the parameters. */
export interface SetsOfReals {
  readonly params: readonly Variable[];
  readonly x: Variable;
  readonly conditions: readonly Proposition[];
  /** What their bounds are called. */
  readonly bound: string;
}

/** The existence statement, from two hypotheses by their names. Throws a Rejection when they do not read as the premises do. */
export function supremumOf(
  nonempty: string,
  bounded: string,
  { params, x, conditions, bound }: SetsOfReals,
  context: Context,
): Proposition {
  const uncountable = params.find((j) => !isCounted(j));
  if (uncountable)
    throw new Rejection(
      `${uncountable.name} is no natural number and no element of a finite set, on which s may depend`,
    );
  if (x.type.kind !== 'real') throw new Rejection(`${x.name} must be a real number`);
  const b = freshVariable(bound, build.real);
  const upTo = (s: Term): Proposition => build.forall([x], conditions, build.relation(build.ref(x), '<=', s));
  const says = (name: string, exists: Proposition): void => {
    const found = context.hypotheses.get(name);
    const premise = build.forall(params, [], exists);
    new WellFormed(context.scope).proposition(premise);
    if (!found) throw new Rejection(`there is no hypothesis ${name} here`);
    if (!sameProposition(found, premise, alphaEqual))
      throw new Rejection(`${name} does not say ${printProposition(premise, 'unicode')}`);
  };
  says(nonempty, build.exists([x], build.and(...conditions)));
  says(bounded, build.exists([b], upTo(build.ref(b))));
  const { copied } = copies(params);
  const s = freshVariable(
    's',
    copied.length === 0 ? build.real : { kind: 'function', params: copied, result: build.real },
  );
  const least = build.apply(s, params.map(argument));
  const beyond = build.exists([x], build.and(...conditions, build.relation(build.ref(b), '<', build.ref(x))));
  const nothingLess = build.forall([b], [build.relation(build.ref(b), '<', least)], beyond);
  return build.exists([s], build.forall(params, [], build.and(upTo(least), nothingLess)));
}

const isCounted = ({ type, constraint }: Variable): boolean =>
  !constraint &&
  (type.kind === 'nat' || (type.kind === 'index' && type.domain.kind === 'set' && !type.domain.set.law));
