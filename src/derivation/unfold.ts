/** Replaces symbols by what they abbreviate. */

import { naturalAtom } from '../exact/normal-form.ts';
import { constant, constantOf, subtractP } from '../exact/polynomial.ts';
import { toTerm } from '../exact/readback.ts';
import { one, relation } from '../term/build.ts';
import { Rational } from '../term/rational.ts';
import { substitute } from '../term/substitute.ts';
import type { Definition, Proposition, Term } from '../term/term.ts';
import { unfoldOnce } from './calculus.ts';
import type { Context } from './context.ts';
import { prove } from './prove.ts';
import { Rejection } from './rejection.ts';

/** The term with the named symbols unfolded everywhere; members of a sequence by one step. Throws a Rejection for a name that is no definition. */
export function unfold(term: Term, names: readonly string[], context: Context): Term {
  const ids = new Set<number>();
  for (const name of names) {
    const named = context.scope.lookup(name);
    if (named?.kind !== 'symbol' || !context.definitions.has(named.variable.id))
      throw new Rejection(`${name} is not a definition of this claim`);
    ids.add(named.variable.id);
  }
  return go(term, ids, context);
}

function go(t: Term, ids: ReadonlySet<number>, context: Context): Term {
  const f = (x: Term): Term => go(x, ids, context);
  switch (t.tag) {
    case 'number':
    case 'card':
      return t;
    case 'variable': {
      const d = ids.has(t.variable.id) ? context.definitions.get(t.variable.id) : undefined;
      return d?.kind === 'explicit' ? f(unfoldOnce(d, [])) : t;
    }
    case 'apply': {
      const args = t.args.map(f);
      const d = ids.has(t.head.id) ? context.definitions.get(t.head.id) : undefined;
      const plain: Term = { ...t, args };
      if (!d) return plain;
      return d.kind === 'explicit' ? f(unfoldOnce(d, args)) : (member(d, args, context) ?? plain);
    }
    case 'lambda':
      return { ...t, body: f(t.body) };
    case 'add':
      return { ...t, terms: t.terms.map(f) };
    case 'multiply':
      return { ...t, factors: t.factors.map(f) };
    case 'negate':
      return { ...t, of: f(t.of) };
    case 'divide':
      return { ...t, numerator: f(t.numerator), denominator: f(t.denominator) };
    case 'power':
      return { ...t, base: f(t.base), exponent: f(t.exponent) };
    case 'call':
      return { ...t, args: t.args.map(f) };
    case 'fold':
      return { ...t, body: f(t.body) };
    case 'delta':
      return { ...t, left: f(t.left), right: f(t.right) };
    case 'indicator':
      return { ...t, of: proposition(t.of, f) };
    case 'derivative':
      return { ...t, at: f(t.at), body: f(t.body) };
  }
}

function proposition(p: Proposition, f: (t: Term) => Term): Proposition {
  return p.tag === 'relation' ? { ...p, left: f(p.left), right: f(p.right) } : p;
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
  if (
    !c &&
    ![...index.terms.values()].every(
      (m) => m.coefficient.isInteger && m.factors.every((x) => naturalAtom(x.atom)),
    )
  )
    return undefined;
  const whole = index.terms.get('')?.coefficient;
  if (!whole || whole.sign <= 0 || !prove(context, relation(one, '<=', at))) return undefined;
  const previous = toTerm(subtractP(index, constant(Rational.one)));
  return substitute(d.step, {
    variables: new Map(d.stepParams.map((p, i) => [p.id, i === d.along ? previous : (args[i] as Term)])),
  });
}
