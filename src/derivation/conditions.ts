/**
 * Where operations have values, and where they are smooth:
 *
 *     u / v: v != 0     log u: u > 0     sqrt u: u >= 0     u^r: u >= 0 for a fraction r > 0, u > 0 for any other real exponent
 *                                                           u^n: u != 0 unless n >= 0, for an integer n
 *
 * They are smooth there, but for sqrt u and u^r where u > 0 only, and for u^n, n a symbol: unless n >= 1, u != 0.
 */
import { constantOf } from '../exact/polynomial.ts';
import { one, relation, zero } from '../term/build.ts';
import { printTerm } from '../term/print.ts';
import type { Proposition, Term } from '../term/term.ts';
import { typeOf } from '../term/type-of.ts';
import type { Context, Prove } from './context.ts';
import { Rejection } from './rejection.ts';

type Needed = 'nothing' | '!= 0' | '> 0' | '>= 0';

/** What an operation needs of an operand, proved: the condition, if there is one. Throws a Rejection when it is not proved. */
export function conditionOf(
  e: Term,
  context: Context,
  prove: Prove,
  smooth: boolean,
): Proposition | undefined {
  const [what, of, needed] = neededBy(e, context, prove, smooth);
  if (needed === 'nothing') return undefined;
  const condition =
    needed === '!= 0' ? relation(of, '!=', zero) : relation(zero, needed === '> 0' ? '<' : '<=', of);
  if (!prove(context, condition))
    throw new Rejection(
      `${smooth ? 'cannot differentiate: ' : ''}the ${what} needs ${printTerm(of, 'unicode')} ${needed}, which is not proved`,
    );
  return condition;
}

function neededBy(
  e: Term,
  context: Context,
  prove: Prove,
  smooth: boolean,
): readonly [what: string, of: Term, needed: Needed] {
  if (e.tag === 'divide') return ['denominator', e.denominator, '!= 0'];
  if (e.tag === 'call' && e.builtin === 'log') return ['logarithm', e.args[0] as Term, '> 0'];
  if (e.tag === 'call' && e.builtin === 'sqrt') return ['root', e.args[0] as Term, smooth ? '> 0' : '>= 0'];
  if (e.tag !== 'power') return ['operation', e, 'nothing'];
  const { base, exponent } = e;
  const c = constantOf(context.normalizer.normalize(exponent));
  const above = (least: Term): boolean => prove(context, relation(least, '<=', exponent));
  const needed = (): Needed => {
    if (c?.isInteger) return c.sign < 0 ? '!= 0' : 'nothing';
    if (c) return c.sign > 0 && !smooth ? '>= 0' : '> 0';
    if (typeOf(exponent).kind !== 'nat') return '> 0';
    return above(smooth ? one : zero) ? 'nothing' : '!= 0';
  };
  return ['power', base, needed()];
}
