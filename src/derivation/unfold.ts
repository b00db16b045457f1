/** Replaces symbols by what they abbreviate. */

import { isInteger } from '../exact/normal-form.ts';
import { constant, constantOf, subtractP } from '../exact/polynomial.ts';
import { toTerm } from '../exact/readback.ts';
import { one, relation } from '../term/build.ts';
import { mapTerms } from '../term/parts.ts';
import { Rational } from '../term/rational.ts';
import { substitute } from '../term/substitute.ts';
import type { Definition, Term } from '../term/term.ts';
import type { Context } from './context.ts';
import { unfoldOnce } from './defining.ts';
import { prove } from './prove.ts';
import { Rejection } from './rejection.ts';

/** The term with the named symbols unfolded everywhere; members of a sequence by one step. Throws a Rejection for a name that is no definition. */
export function unfold(term: Term, names: readonly string[], context: Context): Term {
  const ids = new Set<number>();
  for (const name of names) {
    const named = context.scope.lookup(name);
    if (named?.kind !== 'symbol' || !context.definitions.has(named.variable.id))
      throw new Rejection(
        `${name} is not a definition of this claim; there are: ${defined(context).join(', ') || 'none'}`,
      );
    ids.add(named.variable.id);
  }
  return go(term, ids, context);
}

const defined = ({ definitions }: Context): string[] => [...definitions.values()].map((d) => d.symbol.name);

function go(t: Term, ids: ReadonlySet<number>, context: Context): Term {
  const inner = mapTerms(t, (x) => go(x, ids, context));
  const symbol = inner.tag === 'variable' ? inner.variable : inner.tag === 'apply' ? inner.head : undefined;
  const d = symbol && ids.has(symbol.id) ? context.definitions.get(symbol.id) : undefined;
  if (!d) return inner;
  const args = inner.tag === 'apply' ? inner.args : [];
  return d.kind === 'explicit' ? go(unfoldOnce(d, args), ids, context) : (member(d, args, context) ?? inner);
}

/** A member of a sequence at 0, or at something that is at least 1. */
function member(
  d: Extract<Definition, { kind: 'recursive' }>,
  args: readonly Term[],
  context: Context,
): Term | undefined {
  const at = args[d.along] as Term;
  const index = context.normalizer.normalize(at);
  const c = constantOf(index);
  const others = args.filter((_, i) => i !== d.along);
  if (c?.isZero)
    return substitute(d.base, { variables: new Map(d.baseParams.map((p, i) => [p.id, others[i] as Term])) });
  if (!isInteger(index)) return undefined;
  const whole = index.terms.get('')?.coefficient;
  if (!whole || whole.sign <= 0 || !prove(context, relation(one, '<=', at))) return undefined;
  const previous = toTerm(subtractP(index, constant(Rational.one)));
  return substitute(d.step, {
    variables: new Map(d.stepParams.map((p, i) => [p.id, i === d.along ? previous : (args[i] as Term)])),
  });
}
