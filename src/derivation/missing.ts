/** In words, why what is given for a line does not give it: for authors, once a line is refused. Nothing is proved here. */
import * as build from '../term/build.ts';
import { printProposition } from '../term/print.ts';
import type { Proposition } from '../term/term.ts';
import type { Context } from './context.ts';
import type { Source } from './figures.ts';
import type { Given } from './instances.ts';
import { prove } from './prove.ts';

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
  const side = (t: typeof left): typeof left => (times ? build.multiply(times, t) : t);
  return build.relation(side(left), relation, side(right));
}

/** Nothing where it would fill the screen. */
function short([before, after]: TemplateStringsArray, p: Proposition): string {
  const printed = printProposition(p, 'unicode');
  return printed.length > 400 ? '' : `${before}${printed}${after}`;
}
