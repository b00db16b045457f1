/** Judges what an algebra system proposes: a factorisation is multiplied out, a root put in, an antiderivative differentiated. */
import { derivative, ref, zero } from '../term/build.ts';
import { ExpansionError } from '../term/errors.ts';
import { replace } from '../term/substitute.ts';
import { freshVariable, type Term, type Variable } from '../term/term.ts';
import { differentiate } from './calculus.ts';
import type { Context } from './context.ts';
import { Definedness } from './defined.ts';
import { prove } from './prove.ts';
import { Rejection } from './rejection.ts';

/** The proposal has the normal form of the term, and a value wherever the context lets its variables be. */
export const isFactorisation = (proposal: Term, of: Term, context: Context): boolean =>
  accepted(() => {
    definedness.check(proposal, context);
    return context.normalizer.same(proposal, of);
  });

/** The term vanishes where the variable has this value. */
export const isRoot = (value: Term, of: Term, variable: Variable, context: Context): boolean =>
  accepted(() => {
    const there = replace(of, variable, value);
    definedness.check(there, context);
    return context.normalizer.same(there, zero);
  });

/** The proposal is differentiable wherever the context lets the variable be, and its derivative is the term. */
export const isAntiderivative = (proposal: Term, of: Term, variable: Variable, context: Context): boolean =>
  accepted(() => {
    definedness.check(proposal, context);
    const t = freshVariable(variable.name, variable.type);
    const slope = derivative(t, ref(variable), replace(proposal, variable, ref(t)));
    return slope.tag === 'derivative' && context.normalizer.same(differentiate(slope, context), of);
  });

const definedness = new Definedness(prove);

/** What the checker refuses is not accepted. */
function accepted(judge: () => boolean): boolean {
  try {
    return judge();
  } catch (error) {
    if (error instanceof Rejection || error instanceof ExpansionError) return false;
    throw error;
  }
}
