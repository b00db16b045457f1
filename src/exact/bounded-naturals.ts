/**
 * Natural numbers that a statement bounds: there are finitely many, and all are tried, however far an instance gives its sequences. Were
 * only the first of them tried, a hypothesis that a later one breaks would hold, and a true statement be refuted there. Where the
 * instance does not give what is said of one of them, nothing is decided (`BeyondInstance` in decide.ts); of what holds for more than
 * anybody waits for (run.ts), and for all natural numbers, the first are tried, and it is said so.
 */
import * as build from '../term/build.ts';
import { occurs } from '../term/substitute.ts';
import type { Domain, Proposition, Term, Variable } from '../term/term.ts';
import { typeOf } from '../term/type-of.ts';

/** What each natural number ranges over: `exists(k in nat, k <= n, …)`, `k < n`, or `k in range(n)`; those without a bound are missing. */
export function boundedNaturals({
  variables,
  body,
}: Extract<Proposition, { tag: 'exists' }>): ReadonlyMap<number, Domain> {
  return bounded(variables, body.tag === 'and' ? body.parts : [body]);
}

/** The same of what is said of all natural numbers that fulfil conditions; a bound depends on none of them. */
export function limitedNaturals({
  variables,
  conditions,
}: Extract<Proposition, { tag: 'forall' }>): ReadonlyMap<number, Domain> {
  const all = conditions.flatMap((c) => (c.tag === 'and' ? c.parts : [c]));
  const found = [...bounded(variables, all)];
  return new Map(found.filter(([, { size }]) => !variables.some((v) => occurs(v, size))));
}

function bounded(
  variables: readonly Variable[],
  among: readonly Proposition[],
): ReadonlyMap<number, Extract<Domain, { kind: 'range' }>> {
  const found = new Map<number, Extract<Domain, { kind: 'range' }>>();
  for (const [i, v] of variables.entries()) {
    if (v.type.kind !== 'nat') continue;
    const later = variables.slice(i);
    for (const p of among) {
      const size = sizeFor(v, p);
      if (size && typeOf(size).kind === 'nat' && !later.some((w) => occurs(w, size)))
        found.set(v.id, { kind: 'range', size });
    }
  }
  return found;
}

/** n when the relation says v < n, n + 1 when it says v <= n. */
function sizeFor(v: Variable, p: Proposition): Term | undefined {
  if (p.tag !== 'relation') return undefined;
  const isV = (t: Term | undefined): boolean => t?.tag === 'variable' && t.variable.id === v.id;
  const { left, relation, right } = p;
  if (relation === '<' && isV(left)) return right;
  if (relation !== '<=') return undefined;
  if (isV(left)) return build.add(right, build.one);
  const [first, second, ...more] = left.tag === 'add' ? left.terms : [];
  const isNext = isV(first) && second?.tag === 'number' && second.value.isOne && more.length === 0;
  return isNext ? right : undefined;
}
