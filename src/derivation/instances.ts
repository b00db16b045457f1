/** Hypotheses and lemmas at instances: texts of the author become values in the scope of a place, types and promises are checked. */
import * as build from '../term/build.ts';
import { type Place, TermError } from '../term/errors.ts';
import { printProposition } from '../term/print.ts';
import {
  alphaEqual,
  argument,
  freeIds,
  type Substitution,
  substitute,
  substituteDomain,
  substituteProposition,
  substituteType,
} from '../term/substitute.ts';
import {
  type Definition,
  type Domain,
  freshVariable,
  type Proposition,
  type Term,
  type Type,
  type Variable,
} from '../term/term.ts';
import type { Theory } from '../term/theory.ts';
import { differentiate } from './calculus.ts';
import { type Context, promises } from './context.ts';
import { Definedness } from './defined.ts';
import { definingEquations } from './defining.ts';
import { enumerationOf } from './enumeration.ts';
import type { Given, Source } from './figures.ts';
import { setsFor } from './lemma-sets.ts';
import { hasType, prove } from './prove.ts';
import { readDomain, readTerm } from './read.ts';
import { Rejection } from './rejection.ts';
import { freshUniversals, instantiateRule, type Rule, rulesOf } from './rules.ts';
import type { Instance, Reason } from './steps.ts';
import { supremumOf } from './supremum.ts';
import { sameTypeModulo } from './typing.ts';
import { WellFormed, wellFormedTheory } from './well-formed.ts';

/** Parts of other claims, as they are stated. Throws a Rejection for one that is not there. */
export type Lookup = (
  claim: string,
  part: string | undefined,
) => { readonly theory: Theory; readonly statement: Proposition; readonly part: string };

type Uses = Map<string, { claim: string; part: string }>;
type Use = Extract<Reason, { by: 'hypothesis' | 'lemma' }>;

/** A hypothesis or lemma as a source of rules. */
export function sourceOf(
  reason: Use,
  context: Context,
  lookup: Lookup,
  place: Place,
  definedness: Definedness,
  uses: Uses,
): Source {
  const at = reason.at ?? {};
  let complaint: string | undefined;
  const base = candidates(reason, context, lookup, place, uses);
  const cache = new Map<Context, readonly Given[]>();
  const names = base.values;
  const local = Object.keys(at).length > 0 || reason.times !== undefined;
  const everywhere = local
    ? undefined
    : base.propositions.flatMap(rulesOf).map((rule) => ({ rule, times: undefined }));
  const source: Source = {
    local,
    complaint: () => complaint,
    at: (here) => {
      if (everywhere) return everywhere;
      const known = cache.get(here);
      if (known) return known;
      let found: Given[] = [];
      try {
        const times =
          reason.times === undefined
            ? undefined
            : readTerm(reason.times, here, { ...place, field: `${place.field} (times)` });
        if (times) definedness.check(times, here);
        const rules = base.propositions.flatMap(rulesOf);
        const about = rules.filter((r) =>
          Object.keys(names).every((name) => r.universals.some((u) => u.name === name)),
        );
        found = (about.length > 0 ? about : rules).map((rule) => ({
          rule: atValues(rule, names, here, place, definedness),
          times,
        }));
        complaint = undefined;
      } catch (error) {
        if (!(error instanceof Rejection || error instanceof TermError)) throw error;
        complaint = error.message;
      }
      cache.set(here, found);
      return found;
    },
  };
  return source;
}

/** The proposition that a hypothesis or lemma gives at an instance, its conditions proved; leading quantifiers must all be given values. */
export function instanceOf(
  reason: Reason,
  context: Context,
  lookup: Lookup,
  place: Place,
  definedness: Definedness,
  uses: Uses,
): Proposition {
  if (reason.by === 'archimedean') {
    const bound = readTerm(reason.above, context, place);
    definedness.check(bound, context);
    const n = freshVariable('n', build.nat);
    return build.exists([n], build.relation(bound, '<=', build.ref(n)));
  }
  if (reason.by === 'enumeration') return enumerationOf(readDomain(reason.of, context, place), context);
  if (reason.by === 'supremum') return supremumOf(reason.nonempty, reason.bounded, context);
  if (reason.by !== 'hypothesis' && reason.by !== 'lemma')
    throw new Rejection('only a hypothesis or a lemma can be taken at an instance');
  const { propositions, values } = candidates(reason, context, lookup, place, uses);
  const proposition = propositions[0];
  if (propositions.length !== 1 || !proposition)
    throw new Rejection('the index sets of the lemma are not determined; give them in `at`');
  const given = new Set(Object.keys(values));
  let current = partAbout(given, proposition);
  while (
    current.tag === 'forall' &&
    (current.variables.length === 0 || current.variables.some((v) => given.has(v.name)))
  ) {
    const opened = freshUniversals(current);
    const by = new Map<number, Term>();
    for (const v of opened.variables) {
      const text = valueUnder(values, v.name);
      if (text === undefined)
        throw new Rejection(
          `no value for ${v.name} of ${printProposition(current, 'unicode')}; give it in \`at\``,
        );
      given.delete(v.name);
      const type = substituteType(v.type, { variables: by });
      const value = givenValue(text, { ...v, type }, context, place, definedness);
      if (!hasType(value, type, context)) throw new Rejection(`the value for ${v.name} is not of its type`);
      by.set(v.id, value);
    }
    for (const c of opened.conditions) {
      const condition = substituteProposition(c, { variables: by });
      if (!prove(context, condition))
        throw new Rejection(`the condition ${printProposition(condition, 'unicode')} is not proved`);
    }
    current = partAbout(given, substituteProposition(opened.body, { variables: by }));
  }
  const [unused] = given;
  if (unused !== undefined) throw new Rejection(`there is no universal variable ${unused}`);
  return current;
}

/** Of a conjunction the first part that is about variables for which there are values; whatever else it is, as it stands. */
function partAbout(given: ReadonlySet<string>, p: Proposition): Proposition {
  if (p.tag !== 'and') return p;
  const about = (q: Proposition): boolean => q.tag === 'forall' && q.variables.some((v) => given.has(v.name));
  return p.parts.find(about) ?? p;
}

/** A value given under a name. */
const valueUnder = (values: Instance, name: string): string | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** What the reason names, as closed propositions: for a lemma, one for each way to put index sets in the place of its own. */
function candidates(
  reason: Use,
  context: Context,
  lookup: Lookup,
  place: Place,
  uses: Uses,
): { propositions: Proposition[]; values: Instance } {
  if (reason.by === 'hypothesis') {
    const found = context.hypotheses.get(reason.name);
    if (!found) {
      const names = [...context.hypotheses.keys()].filter((n) => !n.startsWith(' '));
      throw new Rejection(
        `there is no hypothesis ${reason.name} here; there are: ${names.join(', ') || 'none'}`,
      );
    }
    return { propositions: [found], values: reason.at ?? {} };
  }
  const lemma = lookup(reason.claim, reason.part);
  uses.set(`${reason.claim}/${lemma.part}`, { claim: reason.claim, part: lemma.part });
  const { theory } = lemma;
  const at = { ...(reason.at ?? {}) };
  // a part of the claim itself about other index sets than its own is a lemma like any other
  const elsewhere = theory.sets.some((s) => Object.hasOwn(at, s.name));
  if (reason.claim === place.module && !elsewhere)
    return { propositions: [ofThisClaim(theory, lemma.statement, at, context)], values: at };
  wellFormedTheory(theory, lemma.statement);
  const functions = differentiableSymbols(theory, at, context, place);
  const sets = setsFor(theory, lemma.statement, reason.at ?? {}, context, place);
  for (const set of theory.sets) delete at[set.name];
  return {
    propositions: sets.map((chosen) => closed(theory, lemma.statement, chosen, functions, at, context)),
    values: at,
  };
}

/** The domain at its parameters, where a family stands for one of a lemma. */
const atParameters =
  (domain: Domain) =>
  (at: readonly Term[]): Domain =>
    domain.kind === 'set' && domain.set.arity > domain.at.length ? { ...domain, at } : domain;

/**
 * A part of the claim itself: its index sets, and its symbols unless a value is given for them, are those of the same name here;
 * a definition that reads the same here stands for itself, another is unfolded.
 */
function ofThisClaim(theory: Theory, statement: Proposition, at: Instance, context: Context): Proposition {
  const sets = new Map<number, (parameters: readonly Term[]) => Domain>();
  for (const set of theory.sets) {
    const own = context.scope.lookup(set.name);
    if (
      own?.kind !== 'set' ||
      own.set.arity !== set.arity ||
      own.set.law !== set.law ||
      (set.nonempty && !own.set.nonempty)
    ) {
      throw new Rejection(`the part is about an index set ${set.name}, and here there is none like it`);
    }
    sets.set(set.id, (parameters) => ({ kind: 'set', set: own.set, at: parameters }));
  }
  const values = new Map<number, Term>();
  const varied: Variable[] = [];
  for (const v of theory.symbols) {
    const own = context.scope.lookup(v.name);
    const type = substituteType(v.type, { variables: values, sets });
    const enough =
      own?.kind === 'symbol' && (own.variable.constraint?.moments ?? 0) >= (v.constraint?.moments ?? 0);
    const differentiable =
      own?.kind === 'symbol' &&
      (v.partials ?? []).every((partial, i) => !partial || own.variable.partials?.[i]);
    const same =
      enough &&
      differentiable &&
      !Object.hasOwn(at, v.name) &&
      sameTypeModulo(own.variable.type, type, context.normalizer);
    if (same && own.kind === 'symbol') {
      values.set(v.id, argument(own.variable));
      v.partials?.forEach((partial, i) => {
        const theirs = own.variable.partials?.[i];
        if (partial && theirs) values.set(partial.id, argument(theirs));
      });
      continue;
    }
    if (v.partials) throw new Rejection(`${v.name} has named derivatives and cannot be varied`);
    const fresh = freshVariable(v.name, type, { constraint: v.constraint });
    values.set(v.id, argument(fresh));
    varied.push(fresh);
  }
  for (const d of theory.definitions) {
    const own = context.scope.lookup(d.symbol.name);
    const here = own?.kind === 'symbol' ? context.definitions.get(own.variable.id) : undefined;
    if (
      own?.kind === 'symbol' &&
      here &&
      sameDefinition(d, here, {
        variables: new Map([...values, [d.symbol.id, argument(own.variable)]]),
        sets,
      })
    ) {
      values.set(d.symbol.id, argument(own.variable));
    } else if (d.kind === 'explicit')
      values.set(d.symbol.id, substitute(build.lambda(d.params, d.body), { variables: values, sets }));
    else throw new Rejection(`the part defines ${d.symbol.name} otherwise than here`);
  }
  const about = (p: Proposition): Proposition => substituteProposition(p, { variables: values, sets });
  // promises of symbols that are not varied hold for the symbols here only if they are promised here
  const owed = theory.symbols
    .filter((v) => !varied.some((w) => w.name === v.name))
    .flatMap((v) => promises(v).map((p) => about(p.proposition)));
  return build.forall(
    varied,
    [...owed, ...theory.hypotheses.map((h) => about(h.proposition))],
    about(statement),
  );
}

function sameDefinition(d: Definition, here: Definition, by: Substitution): boolean {
  const equal = (
    params: readonly Variable[],
    body: Term,
    other: readonly Variable[],
    otherBody: Term,
  ): boolean =>
    alphaEqual(substitute({ tag: 'lambda', params, body }, by), {
      tag: 'lambda',
      params: other,
      body: otherBody,
    });
  if (d.kind === 'explicit' && here.kind === 'explicit')
    return equal(d.params, d.body, here.params, here.body);
  if (d.kind !== 'recursive' || here.kind !== 'recursive' || d.along !== here.along) return false;
  return (
    equal(d.baseParams, d.base, here.baseParams, here.base) &&
    equal(d.stepParams, d.step, here.stepParams, here.step)
  );
}

/**
 * Functions that a lemma differentiates by name: each stands for a function of this place whose derivatives have names, too, or for a
 * term in one real variable that the rules differentiate wherever the variable lies, and then the same term's derivative is what the
 * name stands for:
 *
 *     lemma about g with g' = dg        ∂T/∂x is T', for every real x
 *     ──────────────────────────────────────────────────────────────
 *              the lemma with g := (x ↦ T), dg := (x ↦ T')
 *
 * The value is taken out of `at` (or is the function of the same name).
 */
function differentiableSymbols(
  theory: Theory,
  at: Record<string, string>,
  context: Context,
  place: Place,
): ReadonlyMap<number, Differentiated> {
  const found = new Map<number, Differentiated>();
  const match = (v: Variable, own: Variable): void => {
    found.set(v.id, { value: argument(own), type: own.type });
    v.partials?.forEach((partial, i) => {
      const theirs = own.partials?.[i];
      if (!partial) return;
      if (!theirs) throw new Rejection(`${own.name} has no name for the derivative ${partial.name}`);
      match(partial, theirs);
    });
  };
  const matchTerm = (v: Variable, value: Term): void => {
    found.set(v.id, { value, type: v.type });
    const [partial] = v.partials ?? [];
    if (partial) matchTerm(partial, derivativeOf(value, context));
  };
  for (const v of theory.symbols) {
    if (!v.partials || found.has(v.id)) continue;
    const text = valueUnder(at, v.name) ?? v.name;
    delete at[v.name];
    const own = context.scope.lookup(text.trim());
    if (own?.kind === 'symbol' && own.variable.partials) {
      match(v, own.variable);
      continue;
    }
    if (own !== undefined || !isRealFunction(v))
      throw new Rejection(
        `${v.name} of the lemma has named derivatives; give a symbol that is declared differentiable (${text.trim()} is none)`,
      );
    const value = readTerm(text, context, { ...place, field: `${place.field} (at ${v.name})` }, v.type);
    new Definedness(prove).check(value, context);
    matchTerm(v, value);
  }
  return found;
}

/** What stands for a function of a lemma that is differentiated there. */
interface Differentiated {
  readonly value: Term;
  readonly type: Type;
}

/** Of one real variable, with real values. */
const isRealFunction = ({ type }: Variable): boolean =>
  type.kind === 'function' &&
  type.result.kind === 'real' &&
  type.params.length === 1 &&
  type.params[0]?.type.kind === 'real';

/** The derivative of a function of one real variable, at every point. */
function derivativeOf(value: Term, context: Context): Term {
  const [x] = value.tag === 'lambda' ? value.params : [];
  if (value.tag !== 'lambda' || !x) throw new Rejection('a function is written map(x in R, …)');
  const point = freshVariable(x.name, x.type);
  const body = differentiate(
    { tag: 'derivative', variable: x, at: build.ref(point), body: value.body },
    context.openParameter(point),
  );
  return build.lambda([point], body);
}

/**
 * A lemma as one closed proposition about the given index sets: for all its symbols with its hypotheses, its statement. Explicit
 * definitions are unfolded; a recursive one becomes any function with the values at 0 and at n+1 that define it.
 */
function closed(
  theory: Theory,
  statement: Proposition,
  sets: ReadonlyMap<number, Domain>,
  functions: ReadonlyMap<number, Differentiated>,
  at: Instance,
  context: Context,
): Proposition {
  const conditions: Proposition[] = [];
  const meaning = new WellFormed(context.scope);
  for (const set of theory.sets) {
    const domain = sets.get(set.id);
    if (!domain) continue;
    meaning.domain(domain, set.arity);
    if (set.law !== (domain.kind === 'set' && domain.set.law))
      throw new Rejection(
        `${set.name} of the lemma is ${set.law ? 'a law' : 'a finite index set'}, and what stands in its place is not`,
      );
    if (set.arity > 0) {
      if (set.nonempty && !(domain.kind === 'set' && context.declaredNonempty(domain.set)))
        throw new Rejection(`${set.name} of the lemma is a family of sets that are not empty`);
    } else if (set.nonempty && !context.isNonempty(domain))
      conditions.push(build.relation(build.one, '<=', build.card(domain)));
  }
  const bySets = new Map([...sets].map(([id, domain]) => [id, atParameters(domain)] as const));
  const renamed = new Map<number, Term>();
  const symbols: Variable[] = [];
  const generalise = (v: Variable): Variable => {
    const type = substituteType(v.type, { variables: renamed, sets: bySets });
    const fresh = freshVariable(v.name, type, { constraint: v.constraint });
    renamed.set(v.id, argument(fresh));
    symbols.push(fresh);
    if (v.type.kind === 'index' && type.kind === 'nat') {
      const domain = substituteDomain(v.type.domain, { variables: renamed, sets: bySets });
      if (domain.kind === 'range')
        conditions.push(build.relation(build.add(build.ref(fresh), build.one), '<=', domain.size));
    }
    keepsRange(v);
    return fresh;
  };
  const ranges = new Set([...sets].flatMap(([id, domain]) => (domain.kind === 'range' ? [id] : [])));
  const keepsRange = (v: Variable): void => {
    if (losesRange(v, ranges))
      throw new Rejection(`${v.name} of the lemma cannot be about a range: declare an index set`);
  };
  for (const p of [statement, ...theory.hypotheses.map((h) => h.proposition)])
    quantified(p).forEach(keepsRange);
  for (const v of theory.symbols) {
    keepsRange(v);
    const own = functions.get(v.id);
    if (!own) {
      generalise(v);
      continue;
    }
    const type = substituteType(v.type, { variables: renamed, sets: bySets });
    if (!sameTypeModulo(own.type, type, context.normalizer))
      throw new Rejection(`what stands for ${v.name} is not of the type that it has in the lemma`);
    renamed.set(v.id, own.value);
  }
  const definitions = new Map<number, Term>();
  const about = (p: Proposition): Proposition =>
    substituteProposition(
      substituteProposition(substituteProposition(p, { variables: definitions }), {
        variables: new Map(),
        sets: bySets,
      }),
      { variables: renamed },
    );
  for (const d of theory.definitions) {
    if (d.kind === 'explicit') {
      const body = substitute(d.body, { variables: definitions });
      definitions.set(d.symbol.id, build.lambda(d.params, body));
      continue;
    }
    generalise(d.symbol);
    conditions.push(...definingEquations(d).map(about));
  }
  const premises = [...conditions, ...theory.hypotheses.map((h) => about(h.proposition))];
  const conclusion = about(statement);
  const kept = mentioned(symbols, at, [...premises, conclusion]);
  return build.forall(kept, premises, conclusion);
}

/**
 * Without the symbols that nothing mentions, neither the lemma nor the author: ∀x P is P where x does not occur in P and has a
 * value at all, as an array of reals without constraint always has (an element of a set has none when the set is empty).
 */
function mentioned(
  symbols: readonly Variable[],
  at: Instance,
  propositions: readonly Proposition[],
): Variable[] {
  const used = new Set([...propositions, ...symbols.map((v) => v.type)].flatMap((p) => [...freeIds(p)]));
  return symbols.filter((v) => used.has(v.id) || Object.hasOwn(at, v.name) || !alwaysThere(v));
}

const alwaysThere = (v: Variable): boolean =>
  v.constraint === undefined &&
  (v.type.kind === 'real' || (v.type.kind === 'function' && v.type.result.kind === 'real'));

/**
 * Of what is left of these when a range of numbers stands in the place of a set, the rest of the numbers is not to be told: values in
 * the set, probabilities on it, and functions of arrays over it (on equal arrays they are equal; of a range, arrays go beyond it).
 */
function losesRange({ type, constraint }: Variable, ranges: ReadonlySet<number>): boolean {
  if (type.kind !== 'function') return false;
  const ranged = (t: Type | undefined): boolean =>
    t?.kind === 'index' && t.domain.kind === 'set' && ranges.has(t.domain.set.id);
  const mentions = (t: Type): boolean => [...freeIds(t)].some((id) => ranges.has(id));
  return (
    mentions(type.result) ||
    type.params.some((p) => p.type.kind === 'function' && mentions(p.type)) ||
    (constraint?.normalized === true && ranged(type.params.at(-1)?.type))
  );
}

/** The variables of all quantifiers of a proposition. */
function quantified(p: Proposition): readonly Variable[] {
  switch (p.tag) {
    case 'relation':
      return [];
    case 'and':
      return p.parts.flatMap(quantified);
    case 'forall':
      return [...p.variables, ...p.conditions.flatMap(quantified), ...quantified(p.body)];
    case 'exists':
      return [...p.variables, ...quantified(p.body)];
  }
}

/** A rule with the values that the author gave, where their names are universal variables of it. */
function atValues(
  rule: Rule,
  values: Instance,
  context: Context,
  place: Place,
  definedness: Definedness,
): Rule {
  const by = new Map<number, Term>();
  for (const [name, text] of Object.entries(values)) {
    const v = rule.universals.find((u) => u.name === name);
    if (!v)
      throw new Rejection(
        `there is no universal variable ${name}; there are: ${rule.universals.map((u) => u.name).join(', ') || 'none'}`,
      );
    const type = substituteType(v.type, { variables: by });
    by.set(v.id, givenValue(text, { ...v, type }, context, place, definedness));
  }
  // a type that mentions a variable given later is settled only now
  for (const v of rule.universals) {
    const value = by.get(v.id);
    const type = substituteType(v.type, { variables: by });
    const settled = ![...freeIds(type)].some((id) => rule.universals.some((u) => u.id === id));
    if (value && settled && !hasType(value, type, context))
      throw new Rejection(`the value for ${v.name} is not of its type`);
  }
  return by.size === 0 ? rule : instantiateRule(rule, by);
}

function givenValue(
  text: string,
  v: Variable,
  context: Context,
  place: Place,
  definedness: Definedness,
): Term {
  const value = readTerm(text, context, { ...place, field: `${place.field} (at ${v.name})` }, v.type);
  definedness.check(value, context);
  const moments = v.constraint?.moments;
  if (moments !== undefined && !definedness.hasMoments(value, moments, context))
    throw new Rejection(`the value for ${v.name} is not known to have the moments that are asked of it`);
  return value;
}
