/** Whether a value has a type: natural numbers are proved to be, indices are of the same set at the same parameters. */
import { isInteger, type Normalizer } from '../exact/normal-form.ts';
import { argument, sameType, substituteType } from '../term/substitute.ts';
import type { Term, Type, Variable } from '../term/term.ts';
import { typeOf } from '../term/type-of.ts';

/** What is asked of the place where the value stands. */
export interface Asked {
  readonly normalizer: Normalizer;
  isNonnegative(t: Term): boolean;
}

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
