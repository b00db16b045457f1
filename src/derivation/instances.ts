/**
 * What is known at a place: hypotheses, and lemmas about what stands in the place of their index sets and symbols. Which ones, about
 * what and at which values, others propose (citing.ts); what they propose is looked at here, and only this file makes facts.
 *
 *     ∀x: C(x) → P(x);  a is well-formed, defined, of the type of x and with its moments;  C(a)
 *     ─────────────────────────────────────────────────────────────────────────────────────────
 *                                         P(a)
 */
import * as build from '../term/build.ts';
import { printProposition } from '../term/print.ts';
import {
  alphaEqual,
  argument,
  freeIds,
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
import type { Context } from './context.ts';
import { Definedness } from './defined.ts';
import { definingEquations } from './defining.ts';
import { enumerationOf } from './enumeration.ts';
import { hasType, prove } from './prove.ts';
import { isAccepted, Rejection } from './rejection.ts';
import { freshUniversals, instantiateRule, promised, quantified, type Rule, rulesOf } from './rules.ts';
import { type SetsOfReals, supremumOf } from './supremum.ts';
import { sameTypeModulo } from './typing.ts';
import { WellFormed, wellFormedTheory } from './well-formed.ts';

/** Parts of other claims, as they are stated. Throws a Rejection for one that is not there. */
export type Lookup = (
  claim: string,
  part: string | undefined,
) => { readonly theory: Theory; readonly statement: Proposition; readonly part: string };

/** Parts of claims, and which of them were used. */
export interface Library {
  readonly lookup: Lookup;
  readonly uses: Map<string, { readonly claim: string; readonly part: string }>;
}

class Lemma {
  constructor(
    private readonly library: Library,
    readonly theory: Theory,
    readonly statement: Proposition,
  ) {}

  isOf(library: Library): boolean {
    return this.library === library;
  }
}

class Fact {
  readonly rules: readonly Rule[];
  constructor(
    readonly facts: Facts,
    readonly proposition: Proposition,
  ) {
    this.rules = rulesOf(proposition);
  }
}

class Given {
  constructor(
    private readonly facts: Facts,
    /** Where the instance was formed; without one, it is everywhere. */
    private readonly here: Context | undefined,
    readonly rule: Rule,
    /** What multiplies its instances. */
    readonly times: Term | undefined,
  ) {}

  holds(facts: Facts, at: Context): boolean {
    return this.facts === facts && (this.here === undefined || this.here === at);
  }
}

/** Only the types are exported: nobody else makes these. A statement of another part, a proposition that holds, one of its relations. */
export type { Fact, Given, Lemma };

/** What is to stand in the place of what a lemma is about. */
export interface Choice {
  /** Domains for its index sets; for a family, one that awaits its parameters. */
  readonly sets: ReadonlyMap<number, Domain>;
  /** Symbols of this place for symbols, and a term for a function that the lemma differentiates; all else stands for anything. */
  readonly symbols: ReadonlyMap<number, Variable | Term>;
  /** Names of the symbols that stay universal even if nothing mentions them. */
  readonly named: ReadonlySet<string>;
}

/** A value for a universal variable, once its type is known. */
export interface Chosen {
  readonly variable: Variable;
  value(type: Type): Term;
}

/** Values for leading quantifiers, one after the other. */
export interface Values {
  /** Which part of a conjunction to go on with, if one of them. */
  part(of: readonly Proposition[]): number;
  opens(p: Extract<Proposition, { tag: 'forall' }>): boolean;
  value(v: Variable, type: Type, of: Proposition): Term;
}

/** What is known in a context. */
export class Facts {
  private readonly definedness: Definedness;

  constructor(
    readonly context: Context,
    private readonly library: Library,
    /** What had to be proved so that terms mean something. */
    readonly sideConditions: Proposition[] = [],
  ) {
    this.definedness = new Definedness(prove, (p) => sideConditions.push(p));
  }

  at(context: Context): Facts {
    return context === this.context ? this : new Facts(context, this.library, this.sideConditions);
  }

  /** The same, with side conditions of its own. */
  apart(sideConditions: Proposition[]): Facts {
    return new Facts(this.context, this.library, sideConditions);
  }

  /** Refuses (Rejection) a term that was read unless it is well-formed, of a type, and means something. */
  look(term: Term, type: Type = build.real, here: Context = this.context): void {
    new WellFormed(here.scope).term(term, type);
    this.defined(term, here);
  }

  /** Whether a number that was read is well-formed and means something at a place. */
  hasMeaning(term: Term, here: Context): boolean {
    return isAccepted(() => this.look(term, build.real, here));
  }

  /** Whether a term that was found means something, wherever that need not be said. */
  means(term: Term, here: Context): boolean {
    return new Definedness(prove).means(term, here);
  }

  defined(term: Term, here: Context = this.context): void {
    this.definedness.check(term, here);
  }

  meaningful(p: Proposition): void {
    this.definedness.proposition(p, this.context);
  }

  hypothesis(name: string): Fact | undefined {
    const found = this.context.hypotheses.get(name);
    return found && new Fact(this, found);
  }

  /** The reals are Archimedean. */
  archimedean(above: Term): Fact {
    this.look(above);
    const n = freshVariable('n', build.nat);
    return new Fact(this, build.exists([n], build.relation(above, '<=', build.ref(n))));
  }

  enumeration(of: Domain): Fact {
    new WellFormed(this.context.scope).domain(of);
    this.definedness.domain(of, this.context);
    return new Fact(this, enumerationOf(of, this.context));
  }

  /** The reals have least upper bounds. */
  supremum(nonempty: string, bounded: string, sets: SetsOfReals): Fact {
    return new Fact(this, supremumOf(nonempty, bounded, sets, this.context));
  }

  lemma(claim: string, part: string | undefined): Lemma {
    const found = this.library.lookup(claim, part);
    this.library.uses.set(`${claim}/${found.part}`, { claim, part: found.part });
    wellFormedTheory(found.theory, found.statement);
    return new Lemma(this.library, found.theory, found.statement);
  }

  /** What a lemma says of what stands in the place of its index sets and symbols. */
  about(lemma: Lemma, choice: Choice): Fact {
    if (!lemma.isOf(this.library)) throw new Error('internal: a lemma of another library');
    return new Fact(this, closed(lemma, choice, this.context));
  }

  /** A fact at values of leading quantifiers, their conditions proved. */
  instance(fact: Fact, values: Values): Fact {
    const { context } = this;
    const part = (p: Proposition): Proposition =>
      p.tag === 'and' ? (p.parts[values.part(p.parts)] ?? p) : p;
    let current = part(this.own(fact).proposition);
    while (current.tag === 'forall' && values.opens(current)) {
      const opened = freshUniversals(current);
      const by = new Map<number, Term>();
      for (const v of opened.variables) {
        const type = substituteType(v.type, { variables: by });
        const value = values.value(v, type, current);
        this.suits(value, v, type);
        by.set(v.id, value);
      }
      for (const c of opened.conditions) {
        const condition = substituteProposition(c, { variables: by });
        if (!prove(context, condition))
          throw new Rejection(`the condition ${printProposition(condition, 'unicode')} is not proved`);
      }
      current = part(substituteProposition(opened.body, { variables: by }));
    }
    return new Fact(this, current);
  }

  /** Its relations, everywhere at and below this place. */
  everywhere(fact: Fact): readonly Given[] {
    return this.own(fact).rules.map((rule) => new Given(this, undefined, rule, undefined));
  }

  /** One of its relations at values of universal variables and multiplied by a term, at a place below this one. */
  given(fact: Fact, rule: Rule, chosen: readonly Chosen[], times: Term | undefined, here: Context): Given {
    if (!this.own(fact).rules.includes(rule)) throw new Error('internal: a rule of another fact');
    if (times) this.look(times, build.real, here);
    const by = new Map<number, Term>();
    for (const { variable: v, value } of chosen) {
      if (!rule.universals.includes(v)) throw new Error(`internal: ${v.name} is not universal`);
      by.set(v.id, value(substituteType(v.type, { variables: by })));
    }
    for (const { variable: v } of chosen)
      this.suits(by.get(v.id) as Term, v, substituteType(v.type, { variables: by }), here);
    return new Given(this, here, by.size === 0 ? rule : instantiateRule(rule, by), times);
  }

  own(fact: Fact): Fact {
    if (fact.facts !== this) throw new Error('internal: a fact of another place');
    return fact;
  }

  /** Refuses (Rejection) a value that was read unless it means something and is of the type and has the moments of a variable. */
  suits(value: Term, v: Variable, type: Type, here = this.context): void {
    this.look(value, type, here);
    const moments = v.constraint?.moments;
    if (moments !== undefined && !this.definedness.hasMoments(value, moments, here))
      throw new Rejection(`the value for ${v.name} is not known to have the moments that are asked of it`);
    const natural = type.kind === 'nat' ? ', a natural number' : '';
    if (!hasType(value, type, here))
      throw new Rejection(`the value for ${v.name} is not of its type${natural}`);
  }
}

/** The domain at its parameters, where a family stands for one of a lemma. */
const atParameters =
  (domain: Domain) =>
  (at: readonly Term[]): Domain =>
    domain.kind === 'set' && domain.set.arity > domain.at.length
      ? { ...domain, at: [...domain.at, ...at] }
      : domain;

/** What stands for a symbol of a lemma. */
interface StandIn {
  readonly value: Term;
  readonly type: Type;
  readonly moments: number;
  /** A function that the lemma differentiates, or a derivative of one: it cannot be anything else. */
  readonly fixed: boolean;
}

/**
 * What is chosen for symbols. A function that a lemma differentiates by name stands for a function of this place whose derivatives have
 * names, too, or for a term in one real variable that the rules differentiate wherever the variable lies, and then the same term's
 * derivative is what the name stands for:
 *
 *     lemma about g with g' = dg        ∂T/∂x is T', for every real x
 *     ──────────────────────────────────────────────────────────────
 *              the lemma with g := (x ↦ T), dg := (x ↦ T')
 */
function standIns(theory: Theory, chosen: Choice['symbols'], context: Context): ReadonlyMap<number, StandIn> {
  const found = new Map<number, StandIn>();
  const meaning = new WellFormed(context.scope);
  const match = (v: Variable, own: Variable, fixed: boolean): void => {
    const moments = own.constraint?.moments ?? 0;
    found.set(v.id, { value: argument(own), type: own.type, moments, fixed });
    v.partials?.forEach((partial, i) => {
      const theirs = own.partials?.[i];
      if (!partial) return;
      if (!theirs) throw new Rejection(`${own.name} has no name for the derivative ${partial.name}`);
      match(partial, theirs, true);
    });
  };
  const matchTerm = (v: Variable, value: Term): void => {
    found.set(v.id, { value, type: v.type, moments: 0, fixed: true });
    const [partial] = v.partials ?? [];
    if (partial) matchTerm(partial, derivativeOf(value, context));
  };
  for (const v of theory.symbols) {
    const value = chosen.get(v.id);
    if (!value || found.get(v.id)?.fixed) continue;
    if (!('tag' in value)) {
      meaning.symbol(value);
      match(v, value, v.partials !== undefined);
    } else {
      if (!v.partials || !isRealFunction(v))
        throw new Rejection(`${v.name} is no function of one real variable`);
      meaning.term(value, v.type);
      new Definedness(prove).check(value, context);
      matchTerm(v, value);
    }
  }
  return found;
}

/** Of one real variable, with real values. */
export const isRealFunction = ({ type }: Variable): boolean =>
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
 * A lemma as one closed proposition about the given index sets: for all its symbols with its hypotheses, its statement. A symbol of this
 * place that suits stands for one of the lemma; what is promised of that one becomes a hypothesis. A definition that reads the same
 * here stands for itself; another explicit one is unfolded, a recursive one becomes any function with the values at 0 and at n+1 that
 * define it.
 */
function closed(lemma: Lemma, { sets, symbols: chosen, named }: Choice, context: Context): Proposition {
  const { theory, statement } = lemma;
  const conditions: Proposition[] = [];
  const meaning = new WellFormed(context.scope);
  for (const set of theory.sets) {
    const domain = sets.get(set.id);
    if (!domain) continue;
    meaning.domain(domain, set.arity);
    new Definedness(prove).domain(domain, context);
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
  const instead = standIns(theory, chosen, context);
  const owed: Proposition[] = [];
  for (const v of theory.symbols) {
    keepsRange(v);
    const own = instead.get(v.id);
    const type = substituteType(v.type, { variables: renamed, sets: bySets });
    const suits = own && sameTypeModulo(own.type, type, context.normalizer);
    if (suits && own.moments >= (v.constraint?.moments ?? 0)) {
      renamed.set(v.id, own.value);
      owed.push(...promised(v));
    } else if (own?.fixed)
      throw new Rejection(`what stands for ${v.name} is not of the type that it has in the lemma`);
    else if (v.partials)
      throw new Rejection(
        `${v.name} has named derivatives: within a claim nothing else stands for it; a lemma of its own can be about another function that is declared differentiable`,
      );
    else generalise(v);
    const domain =
      v.type.kind === 'index' && substituteDomain(v.type.domain, { variables: renamed, sets: bySets });
    if (domain && domain.kind === 'range') {
      const next = build.add(renamed.get(v.id) as Term, build.one);
      conditions.push(build.relation(next, '<=', domain.size));
    }
  }
  const definitions = new Map<number, Term>();
  // definitions are unfolded first: their bodies are about the symbols of the lemma
  const inPlace = [
    { variables: definitions },
    { variables: new Map<number, Term>(), sets: bySets },
    { variables: renamed },
  ];
  const about = (p: Proposition): Proposition => inPlace.reduce(substituteProposition, p);
  for (const d of theory.definitions) {
    const own = chosen.get(d.symbol.id);
    if (own && !('tag' in own)) {
      renamed.set(d.symbol.id, argument(own));
      if (sameHere(d, own, (t) => inPlace.reduce(substitute, t), context)) continue;
      renamed.delete(d.symbol.id);
      if (d.kind === 'recursive')
        throw new Rejection(`the part defines ${d.symbol.name} otherwise than here`);
    }
    if (d.kind === 'explicit') {
      const body = substitute(d.body, { variables: definitions });
      definitions.set(d.symbol.id, build.lambda(d.params, body));
      continue;
    }
    generalise(d.symbol);
    conditions.push(...definingEquations(d).map(about));
  }
  const premises = [...conditions, ...owed.map(about), ...theory.hypotheses.map((h) => about(h.proposition))];
  const conclusion = about(statement);
  const kept = mentioned(symbols, named, [...premises, conclusion]);
  return build.forall(kept, premises, conclusion);
}

/** Whether a definition, with what stands in it here, is that of a symbol of this place. */
function sameHere(d: Definition, own: Variable, inPlace: (t: Term) => Term, context: Context): boolean {
  new WellFormed(context.scope).symbol(own);
  const here = context.definitions.get(own.id);
  const equal = (
    params: readonly Variable[],
    body: Term,
    other: readonly Variable[],
    otherBody: Term,
  ): boolean =>
    alphaEqual(inPlace({ tag: 'lambda', params, body }), { tag: 'lambda', params: other, body: otherBody });
  if (d.kind === 'explicit' && here?.kind === 'explicit')
    return equal(d.params, d.body, here.params, here.body);
  if (d.kind !== 'recursive' || here?.kind !== 'recursive' || d.along !== here.along) return false;
  return (
    equal(d.baseParams, d.base, here.baseParams, here.base) &&
    equal(d.stepParams, d.step, here.stepParams, here.step)
  );
}

/**
 * Without the symbols that nothing mentions, neither the lemma nor the author: ∀x P is P where x does not occur in P and has a
 * value at all, as an array of reals without constraint always has (an element of a set has none when the set is empty).
 */
function mentioned(
  symbols: readonly Variable[],
  named: ReadonlySet<string>,
  propositions: readonly Proposition[],
): Variable[] {
  const used = new Set([...propositions, ...symbols.map((v) => v.type)].flatMap((p) => [...freeIds(p)]));
  return symbols.filter((v) => used.has(v.id) || named.has(v.name) || !alwaysThere(v));
}

const alwaysThere = (v: Variable): boolean =>
  v.constraint === undefined &&
  (v.type.kind === 'real' || (v.type.kind === 'function' && v.type.result.kind === 'real'));

/**
 * Of what is left of these when a range of numbers stands in the place of a set, the rest of the numbers is not to be told: values in
 * the set, probabilities on it, and functions of arrays over it (on equal arrays they are equal; of a range, arrays go beyond it).
 * A map from a range without numbers is one of all numbers: into a set without elements there is none.
 */
function losesRange({ type, constraint }: Variable, ranges: ReadonlySet<number>): boolean {
  if (type.kind !== 'function') return false;
  const ranged = (t: Type | undefined): boolean =>
    t?.kind === 'index' && t.domain.kind === 'set' && ranges.has(t.domain.set.id);
  const mentions = (t: Type): boolean => [...freeIds(t)].some((id) => ranges.has(id));
  const values = type.result.kind === 'index' && type.result.domain.kind === 'set' && type.result.domain.set;
  return (
    mentions(type.result) ||
    (values && !values.nonempty && type.params.some((p) => mentions(p.type))) ||
    type.params.some((p) => p.type.kind === 'function' && mentions(p.type)) ||
    (constraint?.normalized === true && ranged(type.params.at(-1)?.type))
  );
}
