/**
 * Limits and suprema as abbreviations: they are written out when they are read, so that no rule is about them.
 *
 *     limit(n in nat, e, L)         forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(e - L) <= eps_n)))
 *     supremum(x in X, e, s)        (forall(x in X, e <= s)) and (forall(bound_x in R, forall(x in X, e <= bound_x), s <= bound_x))
 *     infimum(x in X, e, s)         the same with >=
 *
 * Conditions may stand after the variables of a supremum. The names of what is written out come from the author's bound variable, so that
 * each limit of a claim has its own: under these an instance is taken (`at`) and constructed. They are taken like any other name, and a
 * symbol of that name is refused.
 */
import * as build from './build.ts';
import { Rational } from './rational.ts';
import { freeIds } from './substitute.ts';
import { freshVariable, type Proposition, type Relation, type Term, type Variable } from './term.ts';

/** The names that `limit(n in nat, …)` gives to what it quantifies besides n. */
export const limitNames = (n: string): readonly [tolerance: string, from: string] => [
  `eps_${n}`,
  `from_${n}`,
];

/** The name that `supremum(x in X, …)` gives to another bound. */
export const boundName = (x: string): string => `bound_${x}`;

/** e tends to the limit as n grows. */
export function limit(n: Variable, e: Term, value: Term): Proposition {
  const [tolerance, start] = limitNames(n.name);
  const eps = freshVariable(tolerance, build.real, {
    constraint: { lower: { value: Rational.zero, strict: true } },
  });
  const from = freshVariable(start, build.nat);
  const near = build.relation(build.call('abs', build.subtract(e, value)), '<=', build.ref(eps));
  return build.forall(
    [eps],
    [],
    build.exists([from], build.forall([n], [build.relation(build.ref(from), '<=', build.ref(n))], near)),
  );
}

/** What `supremum` (`<=`) and `infimum` (`>=`) are about: variables with conditions, and a term; made anew for each place. */
export type Bounded = () => {
  readonly variables: readonly Variable[];
  readonly conditions: readonly Proposition[];
  readonly term: Term;
};

/** s is the least upper bound (`<=`) of the term, or the greatest lower bound (`>=`). */
export function extremum(relation: Extract<Relation, '<=' | '>='>, of: Bounded, s: Term): Proposition {
  const below = (bound: Term): Proposition => {
    const { variables, conditions, term } = of();
    return build.forall(variables, conditions, build.relation(term, relation, bound));
  };
  const other = freshVariable(boundName(of().variables[0]?.name ?? ''), build.real);
  return build.and(
    below(s),
    build.forall([other], [below(build.ref(other))], build.relation(s, relation, build.ref(other))),
  );
}

/** The parts of a proposition that says that a term tends to a limit; undefined for others. */
export function asLimit(
  p: Proposition,
): { readonly variable: Variable; readonly term: Term; readonly value: Term } | undefined {
  if (p.tag !== 'forall' || p.conditions.length > 0 || p.body.tag !== 'exists') return undefined;
  const [eps, ...others] = p.variables;
  const [from, ...more] = p.body.variables;
  const all = p.body.body;
  if (!eps || !from || others.length > 0 || more.length > 0 || all.tag !== 'forall') return undefined;
  const [variable, ...rest] = all.variables;
  const [after, ...further] = all.conditions;
  const near = all.body;
  if (!variable || !after || rest.length > 0 || further.length > 0 || near.tag !== 'relation')
    return undefined;
  const isRef = (t: Term, v: Variable): boolean => t.tag === 'variable' && t.variable.id === v.id;
  const positive = eps.constraint?.lower?.strict === true && eps.constraint.lower.value.isZero;
  const open = eps.constraint?.upper === undefined && eps.type.kind === 'real' && positive;
  const naturals = from.type.kind === 'nat' && variable.type.kind === 'nat';
  const eventually =
    after.tag === 'relation' &&
    after.relation === '<=' &&
    isRef(after.left, from) &&
    isRef(after.right, variable);
  if (!open || !naturals || !eventually || near.relation !== '<=' || !isRef(near.right, eps))
    return undefined;
  const distance = near.left;
  if (distance.tag !== 'call' || distance.builtin !== 'abs') return undefined;
  const [difference] = distance.args;
  const [term, minus] = difference?.tag === 'add' && difference.terms.length === 2 ? difference.terms : [];
  if (!term || minus?.tag !== 'negate') return undefined;
  const free = freeIds(term);
  const fixed = freeIds(minus.of);
  const independent =
    ![eps, from].some((v) => free.has(v.id)) && ![eps, from, variable].some((v) => fixed.has(v.id));
  return independent ? { variable, term, value: minus.of } : undefined;
}
