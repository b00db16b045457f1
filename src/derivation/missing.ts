/** In words, why what is given for a line does not give it: for authors, once a line is refused. Nothing is proved here. */
import { toTerm } from '../exact/readback.ts';
import * as build from '../term/build.ts';
import { printProposition, printTerm } from '../term/print.ts';
import type { Proposition, Term } from '../term/term.ts';
import type { Context } from './context.ts';
import { Reasons, type Source } from './figures.ts';
import type { Facts, Given } from './instances.ts';
import { prove } from './prove.ts';
import { isAccepted } from './rejection.ts';
import type { Relational } from './rules.ts';

/** What fills the screen helps nobody. */
const longest = 400;

/**
 * What is left of the difference of the sides once the equations that are given were put in, where they were; without them, nothing.
 */
export function leftOver(
  { left, right }: Relational,
  facts: Facts,
  sources: readonly Source[],
): Term | undefined {
  const { context } = facts;
  let found: Term | undefined;
  isAccepted(() => {
    const sides = new Reasons({ facts, sources, sign: undefined }).sidesOf({
      context,
      left,
      goal: '==',
      right,
    });
    const same = (t: Term, now: { readonly key: string }): boolean =>
      context.normalizer.normalize(t).key === now.key;
    if (!same(left, sides.left) || !same(right, sides.right)) found = toTerm(sides.difference);
  });
  return found;
}

/** What is missing, or what the reasons give instead, as the end of a message. */
export function missing(sources: readonly Source[], context: Context): string {
  const formed = sources.flatMap((source) => {
    // below a binder, where values mention its index, it may be that they make sense nowhere else
    const places = [context, ...(source.tried?.() ?? [])];
    const here = places.find((at) => source.at(at).length > 0);
    return here ? source.at(here).map((given) => ({ given, here })) : [];
  });
  const whole = formed.filter(({ given }) => given.rule.universals.length === 0);
  for (const { given, here } of whole) {
    const unmet = given.rule.conditions.find((c) => !prove(here, c));
    if (unmet) return short`; the reason needs ${unmet}, which is not proved`;
  }
  const [open] = formed.filter((f) => !whole.includes(f));
  if (open) {
    const names = open.given.rule.universals.map((v) => v.name);
    return `; matching found no values of ${names.join(', ')} that fit, give them in \`at\``;
  }
  const [one, another] = whole;
  return one && !another ? short`; the reason gives ${asStated(one.given)}` : '';
}

function asStated({ rule: { left, relation, right }, times }: Given): Proposition {
  const side = (t: Term): Term => (times ? build.multiply(times, t) : t);
  return build.relation(side(left), relation, side(right));
}

function short([before, after]: TemplateStringsArray, p: Proposition): string {
  const printed = printProposition(p, 'unicode');
  return printed.length > longest ? '' : `${before}${printed}${after}`;
}

/** The difference of two sides, as it is shown. */
export function shownDifference(gap: Term): string {
  const printed = printTerm(gap, 'unicode');
  return printed.length > longest ? '' : `right − left = ${printed}`;
}
