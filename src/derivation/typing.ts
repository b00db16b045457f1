/**
 * Whether a value has a type: natural numbers are proved to be, indices are of the same set at the same parameters; and whether values
 * that were found, not written by an author, suit the variables of a rule.
 */
import { isInteger, type Normalizer } from '../exact/normal-form.ts';
import { relation, zero } from '../term/build.ts';
import { type Node, partsOf } from '../term/parts.ts';
import type { Rational } from '../term/rational.ts';
import { argument, freeIds, sameType, substituteType } from '../term/substitute.ts';
import type { Proposition, Term, Type, Variable } from '../term/term.ts';
import { typeOf } from '../term/type-of.ts';

/** What is asked of the place where the value stands. */
export interface Asked {
  readonly normalizer: Normalizer;
  isNonnegative(t: Term): boolean;
}

/** What types ask of a context in which conditions can be proved. */
export const provesIn = <C extends { readonly normalizer: Normalizer }>(
  context: C,
  prove: (context: C, p: Proposition) => boolean,
): Asked => ({
  normalizer: context.normalizer,
  isNonnegative: (t) => prove(context, relation(zero, '<=', t)),
});

export function fits(value: Term, type: Type, asked: Asked): boolean {
  if (type.kind === 'function') {
    if (value.tag !== 'lambda' || value.params.length !== type.params.length) return false;
    const by = new Map<number, Term>();
    for (const [i, p] of type.params.entries()) {
      const own = value.params[i] as Variable;
      if (!sameTypeModulo(own.type, substituteType(p.type, { variables: by }), asked.normalizer))
        return false;
      by.set(p.id, argument(own));
    }
    return fits(value.body, substituteType(type.result, { variables: by }), asked);
  }
  const own = typeOf(value);
  if (type.kind === 'real') return own.kind === 'real' || own.kind === 'nat';
  if (type.kind === 'nat') return isInteger(asked.normalizer.normalize(value)) && asked.isNonnegative(value);
  return sameTypeModulo(own, type, asked.normalizer);
}

/** Equality of types, the parameters of index sets compared by their normal forms. */
export function sameTypeModulo(a: Type, b: Type, normalizer: Normalizer): boolean {
  if (sameType(a, b)) return true;
  if (a.kind !== 'index' || b.kind !== 'index' || a.domain.kind !== 'set' || b.domain.kind !== 'set')
    return false;
  const other = b.domain;
  return (
    a.domain.set.id === other.set.id && a.domain.at.every((t, i) => normalizer.same(t, other.at[i] as Term))
  );
}

/**
 * Values of all these variables, each of its type, that are about nothing else than the rule and what it is applied to, which mention the
 * ids in `about`, and mean something where these do: without side conditions, or as `means` says. Moments are promised of no value that
 * was found.
 */
export function suit(
  values: ReadonlyMap<number, Term>,
  variables: readonly Variable[],
  about: readonly ReadonlySet<number>[],
  asked: Asked,
  means: (value: Term) => boolean = () => false,
): boolean {
  return (
    values.size === variables.length &&
    variables.every((v) => {
      const value = values.get(v.id);
      return (
        value !== undefined &&
        v.constraint?.moments === undefined &&
        fits(value, substituteType(v.type, { variables: values }), asked) &&
        (isTotal(value) || means(value)) &&
        [...freeIds(value)].every((id) => !values.has(id) && about.some((ids) => ids.has(id)))
      );
    })
  );
}

/** Whether a term has a value wherever its variables have: nothing in it (that mentions this one) has a side condition. */
export function isTotal(x: Node, of?: Variable): boolean {
  if (of && !freeIds(x).has(of.id)) return true;
  const total = (y: Node): boolean => isTotal(y, of);
  if ('kind' in x) return x.kind === 'set' && !x.set.law && x.at.every(total);
  if (x.tag === 'variable' || x.tag === 'number') return true;
  if (x.tag === 'indicator' || x.tag === 'derivative') return false;
  if (x.tag === 'divide') return isNumber(x.denominator, (q) => !q.isZero) && total(x.numerator);
  if (x.tag === 'power') return isNumber(x.exponent, (q) => q.isInteger && q.sign >= 0) && total(x.base);
  if (x.tag === 'call' && (x.builtin === 'log' || x.builtin === 'sqrt')) return false;
  if (x.tag === 'fold' && (x.operator === 'max' || x.operator === 'min')) return false;
  const { outside, inside } = partsOf(x);
  return outside.every(total) && inside.every(total);
}

const isNumber = (t: Term, which: (q: Rational) => boolean): boolean => t.tag === 'number' && which(t.value);
