/**
 * What a reason of an author cites: a hypothesis by its name, a lemma about what he says or what is called the same, and values that he
 * writes in the scope of a place.
 *
 * What is read is a proposal only: instances.ts forms the facts, and looks at all that stands in them.
 */
import { real } from '../term/build.ts';
import { type Place, TermError } from '../term/errors.ts';
import { parseDomain, parseTerm } from '../term/parse.ts';
import { printProposition } from '../term/print.ts';
import { freeIds } from '../term/substitute.ts';
import type { Domain, Proposition, Term, Type, Variable } from '../term/term.ts';
import type { Context } from './context.ts';
import type { Source } from './figures.ts';
import { type Choice, type Fact, type Facts, type Given, isRealFunction, type Lemma } from './instances.ts';
import { setsFor } from './lemma-sets.ts';
import { Rejection } from './rejection.ts';
import type { Instance, Reason } from './steps.ts';
import type { SetsOfReals } from './supremum.ts';

type Use = Extract<Reason, { by: 'hypothesis' | 'lemma' }>;

/** A term in the scope of a place, a number unless a type is given. Throws a TermError. */
export const readTerm = (text: string, { scope }: Context, place: Place, expected: Type = real): Term =>
  parseTerm(text, scope, place, expected);

/** A hypothesis or lemma as a source of rules. */
export function sourceOf(reason: Use, facts: Facts, place: Place): Source {
  const { given, values } = cited(reason, facts, place);
  const names = Object.keys(values);
  const { times } = reason;
  if (Object.keys(reason.at ?? {}).length === 0 && times === undefined) {
    const everywhere = given.flatMap((fact) => facts.everywhere(fact));
    return { at: () => everywhere };
  }
  let complaint: string | undefined;
  const instances = (here: Context): Given[] => {
    const factor =
      times === undefined ? undefined : readTerm(times, here, { ...place, field: `${place.field} (times)` });
    const all = given.flatMap((fact) => fact.rules.map((rule) => ({ fact, rule })));
    const about = all.filter(({ rule }) =>
      names.every((name) => rule.universals.some((u) => u.name === name)),
    );
    return (about.length > 0 ? about : all).map(({ fact, rule }) => {
      const chosen = Object.entries(values).map(([name, text]) => {
        const variable = rule.universals.find((u) => u.name === name);
        if (!variable)
          throw new Rejection(
            `there is no universal variable ${name}; there are: ${rule.universals.map((u) => u.name).join(', ') || 'none'}`,
          );
        return { variable, value: (type: Type) => readTerm(text, here, at(place, name), type) };
      });
      return facts.given(fact, rule, chosen, factor, here);
    });
  };
  const cache = new Map<Context, readonly Given[]>();
  return {
    complaint: () => complaint,
    tried: () => cache.keys(),
    at: (here) => {
      const known = cache.get(here);
      if (known) return known;
      let found: readonly Given[] = [];
      try {
        found = instances(here);
        complaint = undefined;
      } catch (error) {
        if (!(error instanceof Rejection || error instanceof TermError)) throw error;
        complaint = error.message;
      }
      cache.set(here, found);
      return found;
    },
  };
}

/** What a reason gives at an instance; leading quantifiers must all be given values. */
export function instanceOf(reason: Reason, facts: Facts, place: Place): Fact {
  const { context } = facts;
  if (reason.by === 'archimedean') return facts.archimedean(readTerm(reason.above, context, place));
  if (reason.by === 'enumeration') return facts.enumeration(parseDomain(reason.of, context.scope, place));
  if (reason.by === 'supremum') {
    const bounded = context.hypotheses.get(reason.bounded);
    if (!bounded) throw new Rejection(`there is no hypothesis ${reason.bounded} here`);
    return facts.supremum(reason.nonempty, reason.bounded, boundedSets(bounded));
  }
  if (reason.by !== 'hypothesis' && reason.by !== 'lemma')
    throw new Rejection('only a hypothesis or a lemma can be taken at an instance');
  const { given, values } = cited(reason, facts, place);
  const [fact, another] = given;
  if (!fact || another)
    throw new Rejection('the index sets of the lemma are not determined; give them in `at`');
  const left = new Set(Object.keys(values));
  const instance = facts.instance(fact, {
    part: (parts) => parts.findIndex((p) => p.tag === 'forall' && p.variables.some((v) => left.has(v.name))),
    opens: ({ variables }) => variables.length === 0 || variables.some((v) => left.has(v.name)),
    value: (v, type, of) => {
      const text = valueUnder(values, v.name);
      if (text === undefined)
        throw new Rejection(
          `no value for ${v.name} of ${printProposition(of, 'unicode')}; give it in \`at\``,
        );
      left.delete(v.name);
      return readTerm(text, context, at(place, v.name), type);
    },
  });
  const [unused] = left;
  if (unused !== undefined) throw new Rejection(`there is no universal variable ${unused}`);
  return instance;
}

const at = (place: Place, name: string): Place => ({ ...place, field: `${place.field} (at ${name})` });

/** A value given under a name. */
const valueUnder = (values: Instance, name: string): string | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** What the reason names: for a lemma, one fact for each way to put index sets in the place of its own. */
function cited(reason: Use, facts: Facts, place: Place): { given: readonly Fact[]; values: Instance } {
  const values = { ...(reason.at ?? {}) };
  if (reason.by === 'hypothesis') {
    const found = facts.hypothesis(reason.name);
    if (!found) {
      const names = [...facts.context.hypotheses.keys()].filter((n) => !n.startsWith(' '));
      throw new Rejection(
        `there is no hypothesis ${reason.name} here; there are: ${names.join(', ') || 'none'}`,
      );
    }
    return { given: [found], values };
  }
  const lemma = facts.lemma(reason.claim, reason.part);
  const { theory, statement } = lemma;
  // a part of the claim itself about other index sets than its own is a lemma like any other
  const elsewhere = theory.sets.some((s) => Object.hasOwn(values, s.name));
  if (reason.claim === place.module && !elsewhere)
    return { given: [facts.about(lemma, ofThisClaim(lemma, values, facts.context))], values };
  const symbols = differentiated(lemma, values, facts.context, place);
  const ways = setsFor(theory, statement, reason.at ?? {}, facts.context, place);
  for (const set of theory.sets) delete values[set.name];
  const named = new Set(Object.keys(values));
  return { given: ways.map((sets) => facts.about(lemma, { sets, symbols, named })), values };
}

/** A part of the claim itself: its index sets, and its symbols unless a value is given for them, are those of the same name here. */
function ofThisClaim({ theory }: Lemma, values: Instance, { scope }: Context): Choice {
  const sets = new Map<number, Domain>();
  for (const set of theory.sets) {
    const own = scope.lookup(set.name);
    if (
      own?.kind !== 'set' ||
      own.set.arity !== set.arity ||
      own.set.law !== set.law ||
      (set.nonempty && !own.set.nonempty)
    )
      throw new Rejection(`the part is about an index set ${set.name}, and here there is none like it`);
    sets.set(set.id, { kind: 'set', set: own.set, at: [] });
  }
  const symbols = new Map<number, Variable>();
  for (const v of [...theory.symbols, ...theory.definitions.map((d) => d.symbol)]) {
    const own = scope.lookup(v.name);
    if (own?.kind === 'symbol' && !Object.hasOwn(values, v.name)) symbols.set(v.id, own.variable);
  }
  return { sets, symbols, named: new Set(Object.keys(values)) };
}

/**
 * What stands for functions that a lemma differentiates by name; the text is taken out of `values`, without one it is the function of
 * the same name.
 */
function differentiated(
  { theory }: Lemma,
  values: Record<string, string>,
  context: Context,
  place: Place,
): ReadonlyMap<number, Variable | Term> {
  const found = new Map<number, Variable | Term>();
  const derivatives = new Set<Variable>();
  for (const v of theory.symbols) {
    for (const partial of v.partials ?? []) if (partial) derivatives.add(partial);
    if (!v.partials || derivatives.has(v)) continue;
    const text = (valueUnder(values, v.name) ?? v.name).trim();
    delete values[v.name];
    const own = context.scope.lookup(text);
    if (own?.kind === 'symbol' && own.variable.partials) {
      found.set(v.id, own.variable);
      continue;
    }
    if (own !== undefined || !isRealFunction(v))
      throw new Rejection(
        `${v.name} of the lemma has named derivatives; give a symbol that is declared differentiable (${text} is none)`,
      );
    found.set(v.id, readTerm(text, context, at(place, v.name), v.type));
  }
  return found;
}

/** What is said to be bounded: for all parameters there is b such that x <= b for every x with P. */
function boundedSets(p: Proposition): SetsOfReals {
  const all = p.tag === 'forall' ? p : { variables: [], conditions: [], body: p };
  const below = all.body.tag === 'exists' ? all.body.body : undefined;
  const [b, ...more] = all.body.tag === 'exists' ? all.body.variables : [];
  const [x, ...others] = below?.tag === 'forall' ? below.variables : [];
  if (
    all.conditions.length > 0 ||
    more.length > 0 ||
    others.length > 0 ||
    !b ||
    !x ||
    below?.tag !== 'forall'
  )
    throw new Rejection(`${printProposition(p, 'unicode')} does not say that sets of reals are bounded`);
  if (x.type.kind !== 'real' || b.type.kind !== 'real' || x.constraint || b.constraint)
    throw new Rejection(`${x.name} and ${b.name} must be any real numbers`);
  const isRef = (t: Term, v: Variable): boolean => t.tag === 'variable' && t.variable.id === v.id;
  const { body, conditions } = below;
  if (!(body.tag === 'relation' && body.relation === '<=' && isRef(body.left, x) && isRef(body.right, b)))
    throw new Rejection(`a bound is stated as ${x.name} <= ${b.name}`);
  if (conditions.some((c) => freeIds(c).has(b.id)))
    throw new Rejection(`what is bounded mentions its bound ${b.name}`);
  return { params: all.variables, x, conditions, bound: b.name };
}
