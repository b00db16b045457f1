/**
 * What stands in the place of the index sets of a lemma: said by the author, read off the arrays and functions that he gives, or tried.
 *
 * What is found is a proposal only: the lemma is formed for it, and the domains are looked at there.
 */
import { type Place, TermError } from '../term/errors.ts';
import { arrayDomains, parseDomain } from '../term/parse.ts';
import { freeIds } from '../term/substitute.ts';
import type { Domain, IndexSet, Proposition, Type, Variable } from '../term/term.ts';
import type { Theory } from '../term/theory.ts';
import type { Context } from './context.ts';
import { Rejection } from './rejection.ts';
import type { Instance } from './steps.ts';

/** Ways to put domains in the place of the index sets of a lemma. Throws a Rejection when none can be proposed. */
export function setsFor(
  theory: Theory,
  statement: Proposition,
  at: Instance,
  context: Context,
  place: Place,
): readonly ReadonlyMap<number, Domain>[] {
  const fixed = new Map<number, Domain>();
  const given = (name: string): string | undefined => (Object.hasOwn(at, name) ? at[name] : undefined);
  for (const set of theory.sets) {
    const text = given(set.name);
    if (text === undefined) continue;
    fixed.set(
      set.id,
      set.arity > 0 ? familyNamed(text, set, context) : parseDomain(text, context.scope, place),
    );
  }
  for (const v of theory.symbols) {
    const own = v.partials ? context.scope.lookup((given(v.name) ?? v.name).trim()) : undefined;
    if (own?.kind === 'symbol' && own.variable.partials) matchSets(v.type, own.variable.type, fixed);
  }
  for (const v of theory.symbols) inferSets(v, given(v.name), context, fixed, place);
  return assignments(
    theory.sets.filter((s) => !fixed.has(s.id) && usedSet(s, theory, statement)),
    context,
    fixed,
  );
}

/** A whole family of index sets, which stands for a family of a lemma: a domain that awaits its parameters. */
function familyNamed(text: string, set: IndexSet, context: Context): Domain {
  const own = context.scope.lookup(text.trim());
  if (own?.kind !== 'set' || own.set.arity !== set.arity)
    throw new Rejection(`${set.name} of the lemma is a family of index sets; give the name of one`);
  return { kind: 'set', set: own.set, at: [] };
}

/** Index sets of a lemma that the arrays given for its symbols determine. */
function inferSets(
  symbol: Variable,
  text: string | undefined,
  context: Context,
  fixed: Map<number, Domain>,
  place: Place,
): void {
  if (text === undefined || symbol.type.kind !== 'function') return;
  let domains: readonly (Domain | undefined)[];
  try {
    domains = arrayDomains(text, context.scope, place);
  } catch (error) {
    if (error instanceof TermError) return;
    throw error;
  }
  symbol.type.params.forEach((p, i) => {
    const domain = domains[i];
    if (domain && p.type.kind === 'index' && p.type.domain.kind === 'set' && p.type.domain.at.length === 0) {
      if (!fixed.has(p.type.domain.set.id)) fixed.set(p.type.domain.set.id, domain);
    }
  });
}

const usedSet = (set: IndexSet, theory: Theory, statement: Proposition): boolean =>
  freeIds(statement).has(set.id) ||
  theory.symbols.some((s) => freeIds(s.type).has(set.id)) ||
  theory.hypotheses.some((h) => freeIds(h.proposition).has(set.id)) ||
  theory.definitions.some((d) => {
    const bodies = d.kind === 'explicit' ? [d.body] : [d.base, d.step];
    return freeIds(d.symbol.type).has(set.id) || bodies.some((b) => freeIds(b).has(set.id));
  });

/** Index sets of a type of the lemma, where the same place of a type here has another. */
function matchSets(lemma: Type, here: Type, fixed: Map<number, Domain>): void {
  if (lemma.kind === 'index' && here.kind === 'index') {
    const { domain } = lemma;
    if (domain.kind === 'set' && domain.at.length === 0 && !fixed.has(domain.set.id))
      fixed.set(domain.set.id, here.domain);
  }
  if (lemma.kind !== 'function' || here.kind !== 'function') return;
  lemma.params.forEach((p, i) => {
    const other = here.params[i];
    if (other) matchSets(p.type, other.type, fixed);
  });
  matchSets(lemma.result, here.result, fixed);
}

const maximumAssignments = 64;

/** Every way to put index sets of the context in the place of those that are not given. */
function assignments(
  open: readonly IndexSet[],
  context: Context,
  fixed: ReadonlyMap<number, Domain>,
): Map<number, Domain>[] {
  const [set, ...rest] = open;
  if (!set) return [new Map(fixed)];
  const out: Map<number, Domain>[] = [];
  for (const candidate of context.scope.sets()) {
    if (candidate.law !== set.law || candidate.arity !== set.arity) continue;
    out.push(
      ...assignments(rest, context, new Map([...fixed, [set.id, { kind: 'set', set: candidate, at: [] }]])),
    );
    if (out.length > maximumAssignments)
      throw new Rejection('too many ways to choose the index sets of the lemma; give them in `at`');
  }
  return out;
}
