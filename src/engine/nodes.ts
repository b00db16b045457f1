/** The nodes of derivations, printed. */

import { printProposition, printTerm, printType, type Style } from '../term/print.ts';
import type { Proposition, Term, Type, Variable } from '../term/term.ts';
import type { NamedProposition } from '../term/theory.ts';
import type { ReadNode } from './ports.ts';
import { reasonResult } from './reasons.ts';
import type { Named, NodeIn, Printed } from './result.ts';

/** How something is printed, from how it is printed in a style. */
type Printing<F> = (inStyle: (style: Style) => string) => F;

export const inReport: Printing<Printed> = (inStyle) => ({ text: inStyle('text'), latex: inStyle('latex') });

export const inTerminal: Printing<{ readonly text: string }> = (inStyle) => ({ text: inStyle('unicode') });

export function nodeIn<F extends object>(read: ReadNode, printed: Printing<F>): NodeIn<F> {
  const term = (t: Term): F => printed((style) => printTerm(t, style));
  const proposition = (p: Proposition): F => printed((style) => printProposition(p, style));
  const type = (t: Type): F => printed((style) => printType(t, style));
  const symbol = (variable: Variable): F => term({ tag: 'variable', variable });
  const named = (all: readonly NamedProposition[]): Named<F>[] =>
    all.map((n) => ({ name: n.name, ...proposition(n.proposition) }));
  const { step, node, symbols, gives, assumes, shows, reason, values } = read;
  return {
    step,
    node,
    ...(symbols && { symbols: symbols.map((v) => ({ symbol: symbol(v), type: type(v.type) })) }),
    ...(gives && { gives: named(gives) }),
    ...(assumes && { assumes: named(assumes) }),
    ...(shows && { shows: proposition(shows) }),
    ...(reason && { reason: reasonResult(reason) }),
    ...(values && { values: values.map((v) => ({ symbol: symbol(v.symbol), value: term(v.value) })) }),
  };
}
