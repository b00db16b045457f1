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
import { alphaEqual, argument, copies, freeIds, substituteProposition } from '../term/substitute.ts';
import { freshVariable, type Proposition, type Term, type Variable } from '../term/term.ts';
import type { Context } from './context.ts';
import { Rejection } from './rejection.ts';
import { sameProposition } from './rules.ts';

/** The existence statement, from two hypotheses by their names. Throws a Rejection when they do not read as the premises do. */
export function supremumOf(nonempty: string, bounded: string, context: Context): Proposition {
  const { params, b, below, x, conditions } = boundedSets(named(bounded, context));
  const some = build.forall(params, [], build.exists([x], build.and(...conditions)));
  if (!sameProposition(named(nonempty, context), some, alphaEqual))
    throw new Rejection(`${nonempty} does not say ${printProposition(some, 'unicode')}`);
  const { copied } = copies(params);
  const s = freshVariable(
    's',
    copied.length === 0 ? build.real : { kind: 'function', params: copied, result: build.real },
  );
  const least = build.apply(s, params.map(argument));
  const above = substituteProposition(below, { variables: new Map([[b.id, least]]) });
  const beyond = build.exists([x], build.and(...conditions, build.relation(build.ref(b), '<', build.ref(x))));
  const nothingLess = build.forall([b], [build.relation(build.ref(b), '<', least)], beyond);
  return build.exists([s], build.forall(params, [], build.and(above, nothingLess)));
}

function named(name: string, context: Context): Proposition {
  const found = context.hypotheses.get(name);
  if (!found) throw new Rejection(`there is no hypothesis ${name} here`);
  return found;
}

interface BoundedSets {
  readonly params: readonly Variable[];
  readonly b: Variable;
  /** Every x with P is at most b. */
  readonly below: Proposition;
  readonly x: Variable;
  /** P, as a conjunction. */
  readonly conditions: readonly Proposition[];
}

/** For all parameters there is b such that x <= b for every x with P: its parts. */
function boundedSets(p: Proposition): BoundedSets {
  const all = p.tag === 'forall' ? p : { variables: [], conditions: [], body: p };
  const below = all.body.tag === 'exists' ? all.body.body : undefined;
  const [b, ...more] = all.body.tag === 'exists' ? all.body.variables : [];
  const [x, ...others] = below?.tag === 'forall' ? below.variables : [];
  if (
    all.conditions.length > 0 ||
    more.length > 0 ||
    others.length > 0 ||
    !b ||
    !x ||
    below?.tag !== 'forall'
  )
    throw new Rejection(`${printProposition(p, 'unicode')} does not say that sets of reals are bounded`);
  const uncountable = all.variables.find((j) => !isCounted(j));
  if (uncountable)
    throw new Rejection(
      `${uncountable.name} is no natural number and no element of a finite set, on which s may depend`,
    );
  if (x.type.kind !== 'real' || b.type.kind !== 'real' || x.constraint || b.constraint)
    throw new Rejection(`${x.name} and ${b.name} must be any real numbers`);
  if (!isBound(below.body, x, b)) throw new Rejection(`a bound is stated as ${x.name} <= ${b.name}`);
  if (below.conditions.some((c) => freeIds(c).has(b.id)))
    throw new Rejection(`what is bounded mentions its bound ${b.name}`);
  return { params: all.variables, b, below, x, conditions: below.conditions };
}

const isBound = (p: Proposition, x: Variable, b: Variable): boolean =>
  p.tag === 'relation' && p.relation === '<=' && isRef(p.left, x) && isRef(p.right, b);

const isRef = (t: Term, v: Variable): boolean => t.tag === 'variable' && t.variable.id === v.id;

const isCounted = ({ type, constraint }: Variable): boolean =>
  !constraint &&
  (type.kind === 'nat' || (type.kind === 'index' && type.domain.kind === 'set' && !type.domain.set.law));
