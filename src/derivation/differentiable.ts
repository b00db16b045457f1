/** Derivatives that exist: whether the rules reach what a definition differentiates, wherever its parameters lie. */
import { ExpansionError } from '../term/errors.ts';
import type { Definition } from '../term/term.ts';
import type { Theory } from '../term/theory.ts';
import { differentiate } from './calculus.ts';
import { Context } from './context.ts';
import { Rejection } from './rejection.ts';

/**
 * Why the derivative for which a definition stands is not shown to exist at all values of its parameters; undefined when it is. What
 * the theory assumes is taken for true there.
 */
export function missingDerivative(
  { params, body }: Extract<Definition, { kind: 'explicit' }>,
  theory: Theory,
): string | undefined {
  if (body.tag !== 'derivative') throw new TypeError('a derivative was expected');
  try {
    differentiate(body, Context.of(theory).openAll(params));
    return undefined;
  } catch (error) {
    if (error instanceof Rejection || error instanceof ExpansionError) return error.message;
    throw error;
  }
}
