/**
 * Finite sets can be enumerated:
 *
 *     I a finite index set (no law) with at least one element
 *     -----------------------------------------------------------------------------------------------
 *     there are n and e: N -> I with  Σ_{i in I} s(i) = Σ_{k < n+1} s(e(k))  for every summand s: I -> R
 *
 * The statement on sums says that e is a bijection of {0, …, n} and I; beyond n it takes any values, for which I must not be empty.
 */
import * as build from '../term/build.ts';
import { type Domain, freshVariable, type Proposition } from '../term/term.ts';
import type { Context } from './context.ts';
import { Rejection } from './rejection.ts';

/** The existence statement. Throws a Rejection for a law, a range, or a set that is not known to have an element. */
export function enumerationOf(domain: Domain, context: Context): Proposition {
  if (domain.kind === 'range') throw new Rejection('the numbers of a range are enumerated already');
  if (domain.set.law) throw new Rejection(`${domain.set.name} is a law, whose points cannot be enumerated`);
  if (!context.isNonempty(domain))
    throw new Rejection(`${domain.set.name} may be empty, and then there is no map into it`);
  const element = build.elementType(domain);
  const e = freshVariable('e', {
    kind: 'function',
    params: [freshVariable('k', build.nat)],
    result: element,
  });
  const f = freshVariable('summand', {
    kind: 'function',
    params: [freshVariable('i', element)],
    result: build.real,
  });
  const i = freshVariable('i', element);
  const n = freshVariable('n', build.nat);
  const k = freshVariable('k', build.nat);
  const range: Domain = { kind: 'range', size: build.add(build.ref(n), build.one) };
  const over = build.fold('sum', i, domain, build.apply(f, [build.ref(i)]));
  const counted = build.fold('sum', k, range, build.apply(f, [build.apply(e, [build.ref(k)])]));
  return build.exists([n, e], build.forall([f], [], build.relation(over, '==', counted)));
}
