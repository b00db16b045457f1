/**
 * Signs, by the signs of parts: squares, exponentials, what the declarations promise, hypotheses; sums of these.
 *
 * Two ways that help each other: the structure of a term as it is written, and its normal form, which may be a nonnegative
 * combination of known facts (each multiplied by a monomial of known sign).
 */
import { type Normalizer, naturalAtom, type Sign, type Signs, unknownSign } from '../exact/normal-form.ts';
import {
  type Atom,
  addP,
  asAtom,
  constantOf,
  type Factor,
  fromMonomials,
  integerOf,
  type Monomial,
  monomial,
  negateP,
  ofAtom,
  oneP,
  type Polynomial,
  single,
  subtractP,
} from '../exact/polynomial.ts';
import { domainToTerm, toTerm } from '../exact/readback.ts';
import { negate, one, subtract } from '../term/build.ts';
import { Rational } from '../term/rational.ts';
import { openFold, substitute, substituteProposition, substituteType } from '../term/substitute.ts';
import type { Domain, IndexSet, Proposition, Relation, Term, Variable } from '../term/term.ts';
import { typeOf } from '../term/type-of.ts';
import { type Match, Matcher, noMatch } from './match.ts';

/** What a prover asks of the place that it stands in. */
export interface Surroundings {
  readonly known: readonly Proposition[];
  declaredNonempty(set: IndexSet): boolean;
  isNonempty(domain: Domain): boolean;
  open(v: Variable, domain: Domain): { readonly signs: SignProver };
}

/** Something known to be >= 0, > 0, == 0 or != 0, for all values of its universal variables under conditions. */
interface Fact {
  readonly of: Polynomial;
  readonly relation: '>=' | '>' | '==' | '!=';
  readonly universals: ReadonlyMap<number, Variable>;
  readonly conditions: readonly Proposition[];
  /** Symbols that must occur in whatever it is applied to. */
  readonly needs: readonly number[];
  /** Ways to match it with a monomial, and its instances at these: the same search comes back again and again. */
  readonly matches: Map<string, Replay<Match>>;
  readonly instances: WeakMap<Match, Instance>;
}

/** A fact at a match; its normal form is made once its conditions are proved. */
interface Instance {
  readonly conditions: readonly Proposition[];
  of?: Polynomial;
}

/** What a generator yields, for many readers. */
class Replay<T> {
  private readonly items: T[] = [];

  constructor(private readonly source: Iterator<T>) {}

  *[Symbol.iterator](): Generator<T> {
    for (let i = 0; ; i++) {
      if (i === this.items.length) {
        const next = this.source.next();
        if (next.done) return;
        this.items.push(next.value);
      }
      yield this.items[i] as T;
    }
  }
}

const nothingFound = (): Pick<Fact, 'matches' | 'instances'> => ({
  matches: new Map(),
  instances: new WeakMap(),
});

const differences = new WeakMap<Proposition, Term>();

/** The difference that a relation says something of: one term for each proposition, so that its normal form is found once. */
function differenceOf(p: Extract<Proposition, { tag: 'relation' }>): Term {
  const known = differences.get(p);
  if (known) return known;
  const flip = p.relation === '>=' || p.relation === '>';
  const difference = flip ? subtract(p.left, p.right) : subtract(p.right, p.left);
  differences.set(p, difference);
  return difference;
}

const quickFacts = new WeakMap<Proposition, readonly Fact[]>();

type Goal = '>=' | '>' | '!=';
const maximumDepth = 4;
const maximumSearch = 120;
/** … and so many in all, with the searches for the conditions of facts inside it. */
const maximumInAll = 400;
const maximumInstances = 24;
const maximumNesting = 4;

const sumOfSigns = (signs: readonly Sign[]): Sign => {
  const up = signs.every((s) => s.nonnegative);
  const down = signs.every((s) => s.nonpositive);
  return { nonnegative: up, nonpositive: down, nonzero: (up || down) && signs.some((s) => s.nonzero) };
};
const productOfSigns = (signs: readonly Sign[]): Sign =>
  signs.reduce(
    (a, b) => ({
      nonnegative: (a.nonnegative && b.nonnegative) || (a.nonpositive && b.nonpositive),
      nonpositive: (a.nonnegative && b.nonpositive) || (a.nonpositive && b.nonnegative),
      nonzero: a.nonzero && b.nonzero,
    }),
    positiveSign,
  );
const positiveSign: Sign = { nonnegative: true, nonpositive: false, nonzero: true };
const nonnegativeSign: Sign = { nonnegative: true, nonpositive: false, nonzero: false };
const negated = (s: Sign): Sign => ({
  nonnegative: s.nonpositive,
  nonpositive: s.nonnegative,
  nonzero: s.nonzero,
});
const either = (a: Sign, b: Sign): Sign => ({
  nonnegative: a.nonnegative || b.nonnegative,
  nonpositive: a.nonpositive || b.nonpositive,
  nonzero: a.nonzero || b.nonzero,
});
const numberSign = (q: Rational): Sign => ({
  nonnegative: q.sign >= 0,
  nonpositive: q.sign <= 0,
  nonzero: q.sign !== 0,
});

export class SignProver implements Signs {
  private readonly memo = new Map<string, Sign>();
  private readonly atoms = new Map<string, Sign>();
  private readonly settled = new Map<string, boolean>();
  private readonly busy = new Set<string>();
  private readonly searching = new Set<string>();
  private cuts = 0;
  private discharging = 0;
  private budget = 0;
  private inAll = 0;
  private factList: Fact[] | undefined;

  constructor(
    private readonly context: Surroundings,
    private readonly normalizer: Normalizer,
    /** Inside the normalizer: facts match as they stand, no combinations are searched. */
    private readonly quick = false,
  ) {}

  private get facts(): readonly Fact[] {
    this.factList ??= this.context.known.flatMap((p) => this.factsOf(p));
    return this.factList;
  }

  /** Facts of the quick prover do not depend on the context: they are found once for each proposition. */
  private factsOf(p: Proposition): readonly Fact[] {
    const out: Fact[] = [];
    if (!this.quick) {
      this.collect(p, new Map(), [], out);
      return out;
    }
    const known = quickFacts.get(p);
    if (known) return known;
    this.collect(p, new Map(), [], out);
    quickFacts.set(p, out);
    return out;
  }

  private collect(
    p: Proposition,
    universals: ReadonlyMap<number, Variable>,
    conditions: readonly Proposition[],
    out: Fact[],
  ): void {
    switch (p.tag) {
      case 'and':
        for (const q of p.parts) this.collect(q, universals, conditions, out);
        return;
      case 'forall': {
        // a real variable takes any number that occurs; of a constrained one, its promise would have to be proved, too
        const simple = p.variables.every(
          (v) =>
            v.type.kind === 'index' ||
            v.type.kind === 'nat' ||
            (v.type.kind === 'real' && v.constraint === undefined),
        );
        if (!simple || (this.quick && p.conditions.length > 0)) return;
        this.collect(
          p.body,
          new Map([...universals, ...p.variables.map((v) => [v.id, v] as const)]),
          [...conditions, ...p.conditions],
          out,
        );
        return;
      }
      case 'exists':
        return;
      case 'relation': {
        const difference = differenceOf(p);
        const relation =
          p.relation === '=='
            ? '=='
            : p.relation === '!='
              ? '!='
              : p.relation === '<' || p.relation === '>'
                ? '>'
                : '>=';
        const of = this.normalizer.normalize(difference);
        if (constantOf(of)) return;
        const needs = [...of.free].filter((id) => !universals.has(id));
        const fact = { of, relation, universals, conditions, needs } as const;
        out.push({ ...fact, ...nothingFound() });
        if (relation === '==') out.push({ ...fact, of: negateP(of), ...nothingFound() });
      }
    }
  }

  /** The sign of a normal form. */
  of(p: Polynomial): Sign {
    const sign = this.byParts(p);
    if (this.quick || (sign.nonzero && (sign.nonnegative || sign.nonpositive))) return sign;
    let found = sign;
    if (this.shows(p, '>=')) found = either(found, this.shows(p, '>') ? positiveSign : nonnegativeSign);
    if (!found.nonzero) {
      const minus = negateP(p);
      if (this.shows(minus, '>='))
        found = either(found, negated(this.shows(minus, '>') ? positiveSign : nonnegativeSign));
    }
    return found;
  }

  /** Whether a normal form is nonnegative, or positive: by its parts, or by a search for a combination of facts. */
  private shows(p: Polynomial, goal: '>=' | '>'): boolean {
    const sign = this.byParts(p);
    if (sign.nonnegative && (goal === '>=' || sign.nonzero)) return true;
    if (this.quick) return false;
    const key = `${goal} ${p.key}`;
    const known = this.settled.get(key);
    if (known !== undefined) return known;
    // the condition of a fact may ask for what the fact was to show
    if (this.searching.has(key) || this.searching.size >= maximumNesting) {
      this.cuts += 1;
      return false;
    }
    this.searching.add(key);
    const { cuts, budget } = this;
    this.budget = maximumSearch;
    if (this.searching.size === 1) this.inAll = maximumInAll;
    const found = this.combination(p, goal, maximumDepth);
    this.searching.delete(key);
    this.budget = budget;
    if (this.cuts === cuts || this.searching.size === 0) this.settled.set(key, found);
    return found;
  }

  /** The sign by those of the monomials, or because a fact says so. */
  private byParts(p: Polynomial): Sign {
    const c = constantOf(p);
    if (c) return numberSign(c);
    const known = this.memo.get(p.key);
    if (known) return known;
    if (this.busy.has(p.key)) {
      this.cuts += 1;
      return unknownSign;
    }
    this.busy.add(p.key);
    const cuts = this.cuts;
    let sign = sumOfSigns([...p.terms.values()].map((m) => this.ofMonomial(m)));
    if (!sign.nonzero) {
      const m = single(p);
      if (!m || m.factors.length === 1) sign = either(sign, this.byFacts(p));
      if (!m) sign = either(sign, this.byCounts(p));
    }
    this.busy.delete(p.key);
    // what was asked of itself on the way is known only in that light
    if (this.cuts === cuts || this.busy.size === 0) this.memo.set(p.key, sign);
    return sign;
  }

  /** S not empty ⊢ |S| − 1 >= 0: the sign of a sum in which every such |S| is one and something nonnegative. */
  private byCounts(p: Polynomial): Sign {
    const terms = [...p.terms.values()];
    const counted = new Set(terms.filter((m) => this.isCount(m)));
    if (counted.size === 0) return unknownSign;
    let least = Rational.zero;
    const others: Sign[] = [];
    for (const m of terms) {
      if (m.factors.length > 0 && !counted.has(m)) {
        others.push(this.ofMonomial(m));
        continue;
      }
      least = least.plus(m.coefficient);
      if (counted.has(m)) others.push({ ...numberSign(m.coefficient), nonzero: false });
    }
    return sumOfSigns([numberSign(least), ...others]);
  }

  /** A multiple of the size of a set that is not empty. */
  private isCount({ factors: [f, ...more] }: Monomial): boolean {
    if (f?.atom.kind !== 'card' || more.length > 0) return false;
    return constantOf(f.exponent)?.equals(Rational.one) === true && this.ofAtom(f.atom).nonzero;
  }

  private ofMonomial(m: Monomial): Sign {
    return productOfSigns([numberSign(m.coefficient), ...m.factors.map((f) => this.ofFactor(f))]);
  }

  private ofFactor(f: Factor): Sign {
    const e = constantOf(f.exponent);
    const base = this.ofAtom(f.atom);
    if (e?.isInteger) {
      if (e.numerator % 2n === 0n) return { nonnegative: true, nonpositive: false, nonzero: base.nonzero };
      return base;
    }
    if (e) return { nonnegative: true, nonpositive: false, nonzero: base.nonzero };
    // a natural power: of a nonnegative base it is nonnegative; zero only if the base is
    return base.nonnegative
      ? { nonnegative: true, nonpositive: false, nonzero: base.nonzero }
      : { ...unknownSign, nonzero: base.nonzero };
  }

  private ofAtom(a: Atom): Sign {
    const known = this.atoms.get(a.key);
    if (known) return known;
    const cuts = this.cuts;
    const direct = this.structural(a);
    const settled = direct.nonzero && (direct.nonnegative || direct.nonpositive);
    const sign = settled ? direct : either(direct, this.byFacts(ofAtom(a)));
    if (this.cuts === cuts) this.atoms.set(a.key, sign);
    return sign;
  }

  private structural(a: Atom): Sign {
    switch (a.kind) {
      case 'apply': {
        if (naturalAtom(a)) return nonnegativeSign;
        const c = a.head.constraint;
        if (!c) return unknownSign;
        const low = c.lower ? { at: c.lower.value.sign, strict: c.lower.strict } : undefined;
        const high = c.upper ? { at: c.upper.value.sign, strict: c.upper.strict } : undefined;
        const up = low !== undefined && low.at >= 0;
        const down = high !== undefined && high.at <= 0;
        const nonzero = (up && (low.at > 0 || low.strict)) || (down && (high.at < 0 || high.strict));
        return { nonnegative: up, nonpositive: down, nonzero };
      }
      case 'sigma': {
        const inner = productOfSigns(a.factors.map((f) => this.ofFactor(f)));
        const domains = a.indices.map((i) => domainToTerm(i.domain));
        const filled = domains.every((d) => this.nonempty(d));
        return {
          nonnegative: inner.nonnegative,
          nonpositive: inner.nonpositive,
          nonzero: (filled && inner.nonzero && (inner.nonnegative || inner.nonpositive)) || this.weighted(a),
        };
      }
      case 'extremum': {
        // what is defined has something to range over: the maximum is one of the values
        const inner = this.byParts(a.body);
        return {
          nonnegative: inner.nonnegative,
          nonpositive: inner.nonpositive,
          nonzero: inner.nonzero && (inner.nonnegative || inner.nonpositive),
        };
      }
      case 'bigproduct': {
        const inner = this.byParts(a.body);
        return inner.nonnegative
          ? { nonnegative: true, nonpositive: false, nonzero: inner.nonzero }
          : { ...unknownSign, nonzero: inner.nonzero };
      }
      case 'maximum': {
        const signs = a.args.map((x) => this.byParts(x));
        const up = signs.some((s) => s.nonnegative);
        const down = signs.every((s) => s.nonpositive);
        const nonzero =
          signs.some((s) => s.nonnegative && s.nonzero) || signs.every((s) => s.nonpositive && s.nonzero);
        return { nonnegative: up, nonpositive: down, nonzero };
      }
      case 'group':
        return this.byParts(a.of);
      case 'number':
        return numberSign(a.value);
      case 'pi':
        return positiveSign;
      case 'function':
        switch (a.name) {
          case 'exp':
            return positiveSign;
          case 'abs':
            return { nonnegative: true, nonpositive: false, nonzero: this.byParts(a.of).nonzero };
          case 'tanh':
          case 'sign':
            return this.byParts(a.of);
          case 'log':
            return this.byParts(subtractP(a.of, oneP));
          default:
            return unknownSign;
        }
      case 'delta':
      case 'indicator':
        return nonnegativeSign;
      case 'card':
        return {
          nonnegative: true,
          nonpositive: false,
          nonzero: a.domain.kind === 'set' && this.nonemptySet(domainToTerm(a.domain)),
        };
      case 'derivative':
        return unknownSign;
    }
  }

  /** Σ_t P[t] = 1, P >= 0, f[t] > 0 for every t ⊢ Σ_t P[t]·f[t] > 0; likewise for f < 0. */
  private weighted(a: Extract<Atom, { kind: 'sigma' }>): boolean {
    const [index, more] = a.indices;
    if (!index || more) return false;
    const weights = a.factors.find((f) => isRow(f, index.variable));
    if (!weights) return false;
    const rest = productOfSigns(a.factors.filter((f) => f !== weights).map((f) => this.ofFactor(f)));
    return rest.nonzero && (rest.nonnegative || rest.nonpositive);
  }

  /** Nonempty by declaration; within the normalizer nothing more is asked, so that asking ends. */
  private nonempty(d: Domain): boolean {
    if (d.kind === 'range')
      return this.byParts(subtractP(this.normalizer.normalize(d.size), oneP)).nonnegative;
    return this.nonemptySet(d);
  }

  private nonemptySet(d: Domain): boolean {
    return d.kind === 'set' && (d.set.law || this.context.declaredNonempty(d.set));
  }

  /** A positive multiple of a known fact, at some instance of it. */
  private byFacts(p: Polynomial): Sign {
    let sign = unknownSign;
    let minus: Polynomial | undefined;
    for (const fact of this.facts) {
      if (p.terms.size !== fact.of.terms.size || !fact.needs.every((id) => p.free.has(id))) continue;
      const up = this.multipleOf(p, fact);
      if (up) sign = either(sign, up);
      minus ??= negateP(p);
      const down = this.multipleOf(minus, fact);
      if (down) sign = either(sign, negated(down));
    }
    return sign;
  }

  private multipleOf(p: Polynomial, fact: Fact): Sign | undefined {
    const apart: Sign = {
      nonnegative: fact.relation !== '!=',
      nonpositive: false,
      nonzero: fact.relation === '>' || fact.relation === '!=',
    };
    if (fact.universals.size === 0) {
      const ratio = ratioOf(p, fact.of);
      if (!ratio || !this.discharged(fact.conditions)) return undefined;
      if (fact.relation === '!=') return apart;
      return ratio.sign > 0 ? apart : undefined;
    }
    for (const instance of this.instances(fact, p)) {
      const ratio = ratioOf(p, instance);
      if (ratio && (ratio.sign > 0 || fact.relation === '!=')) return apart;
    }
    return undefined;
  }

  /** Instances of a fact whose monomials occur, up to factors, in p: one after the other until all its variables have values. */
  private *instances(fact: Fact, p: Polynomial): Generator<Polynomial> {
    const matcher = new Matcher(this.normalizer, fact.universals);
    const seen = new Set<string>();
    let tries = 0;
    for (const match of this.assign(fact, p, matcher, noMatch)) {
      tries += 1;
      if (tries > maximumInstances) return;
      const by = { variables: match.values };
      if (![...fact.universals.values()].every((v) => this.fits(v, match.values))) continue;
      let instance = fact.instances.get(match);
      if (!instance) {
        instance = { conditions: fact.conditions.map((c) => substituteProposition(c, by)) };
        fact.instances.set(match, instance);
      }
      if (!this.discharged(instance.conditions)) continue;
      instance.of ??= this.normalizer.normalize(substitute(toTerm(fact.of), by));
      if (seen.has(instance.of.key)) continue;
      seen.add(instance.of.key);
      yield instance.of;
    }
  }

  /** Whether a variable of a fact has a value of its type. */
  private fits(v: Variable, values: ReadonlyMap<number, Term>): boolean {
    const value = values.get(v.id);
    if (!value) return false;
    if (v.type.kind === 'nat') return this.natural(value);
    const own = typeOf(value);
    if (v.type.kind === 'real') return own.kind !== 'index' && own.kind !== 'function';
    const type = substituteType(v.type, { variables: values });
    if (own.kind !== 'index' || type.kind !== 'index') return false;
    const [mine, theirs] = [own.domain, type.domain];
    return (
      mine.kind === 'set' &&
      theirs.kind === 'set' &&
      mine.set.id === theirs.set.id &&
      mine.at.every((t, i) => this.normalizer.same(t, theirs.at[i] as Term))
    );
  }

  /** A value for a natural number: an integer by its form, proved nonnegative. */
  private natural(value: Term): boolean {
    const p = this.normalizer.normalize(value);
    const integral = [...p.terms.values()].every(
      (m) =>
        m.coefficient.isInteger &&
        m.factors.every((f) => naturalAtom(f.atom) && (integerOf(f.exponent) ?? -1) > 0),
    );
    return integral && this.byParts(p).nonnegative;
  }

  private *assign(fact: Fact, p: Polynomial, matcher: Matcher, so: Match): Generator<Match> {
    const open = [...fact.universals.keys()].filter((id) => !so.values.has(id));
    if (open.length === 0) {
      yield so;
      return;
    }
    const count = (m: Monomial): number => {
      let found = 0;
      for (const id of open) if (mentions(m, id)) found += 1;
      return found;
    };
    let pattern: Monomial | undefined;
    for (const m of fact.of.terms.values()) if (count(m) > (pattern ? count(pattern) : 0)) pattern = m;
    if (!pattern) return;
    for (const target of p.terms.values()) {
      const found =
        so === noMatch ? matchesOf(fact, pattern, target, matcher) : further(pattern, target, matcher, so);
      for (const match of found) yield* this.assign(fact, p, matcher, match);
    }
  }

  private discharged(conditions: readonly Proposition[]): boolean {
    // What a condition asks may be what the fact shows, at a larger term each time.
    if (this.discharging >= maximumNesting) {
      this.cuts += 1;
      return false;
    }
    this.discharging += 1;
    try {
      return conditions.every((c) => this.plainly(c));
    } finally {
      this.discharging -= 1;
    }
  }

  /** A relation by the signs of parts alone, without a search. */
  private plainly(p: Proposition): boolean {
    if (p.tag === 'and') return p.parts.every((q) => this.plainly(q));
    if (p.tag !== 'relation') return false;
    const { left, relation, right } = p;
    const s = this.byParts(this.normalizer.normalize(subtract(right, left)));
    switch (relation) {
      case '==':
        return s.nonnegative && s.nonpositive;
      case '!=':
        return s.nonzero;
      case '<=':
      case '<':
        return s.nonnegative && (relation === '<=' || s.nonzero);
      case '>=':
      case '>':
        return s.nonpositive && (relation === '>=' || s.nonzero);
    }
  }

  /**
   * p minus nonnegative multiples of facts (rational, or a monomial of known sign) has only nonnegative monomials: each round
   * cancels one monomial that stands in the way.
   */
  private combination(p: Polynomial, goal: Goal, depth: number): boolean {
    const monomials = [...p.terms.values()];
    const signs = monomials.map((m) => this.ofMonomial(m));
    if (signs.every((s) => s.nonnegative)) return goal === '>=' || signs.some((s) => s.nonzero);
    this.budget -= 1;
    this.inAll -= 1;
    if (this.inAll < 0) this.cuts += 1;
    if (depth === 0 || this.budget < 0 || this.inAll < 0) return false;
    const obstacle = monomials.find((_, i) => !(signs[i] as Sign).nonnegative) as Monomial;
    const near = monomials.flatMap((m) => m.factors.flatMap((f) => plainFacts(f.atom)));
    const free = new Set<number>();
    for (const f of obstacle.factors) for (const id of f.atom.free) free.add(id);
    for (const fact of [...near, ...this.facts]) {
      if (fact.relation === '!=' || !touches(fact, free)) continue;
      const candidates =
        fact.universals.size === 0
          ? this.discharged(fact.conditions)
            ? [fact.of]
            : []
          : [...this.instances(fact, p)];
      for (const f of candidates) {
        for (const m of f.terms.values()) {
          const quotient = divideMonomial(obstacle, m);
          if (!quotient) continue;
          const s = this.ofMonomial(quotient);
          if (!s.nonnegative) continue;
          const strict = goal === '>' && fact.relation === '>' && s.nonzero;
          const rest = subtractP(p, this.normalizer.multiply(fromMonomials([quotient]), f));
          if (rest.terms.size > p.terms.size + 1) continue;
          if (this.combination(rest, strict ? '>=' : goal, depth - 1)) return true;
        }
      }
    }
    return false;
  }

  // Terms as they are written

  /** The sign of a term, by its structure or by its normal form. */
  ofTerm(t: Term): Sign {
    const structural = this.byStructure(t);
    if (structural.nonzero && (structural.nonnegative || structural.nonpositive)) return structural;
    return either(structural, this.of(this.normalizer.normalize(t)));
  }

  /** As `ofTerm`, but without a search: that is made for the whole sum. */
  private ofSummand(t: Term): Sign {
    const structural = this.byStructure(t);
    if (structural.nonzero && (structural.nonnegative || structural.nonpositive)) return structural;
    return either(structural, this.byParts(this.normalizer.normalize(t)));
  }

  private byStructure(t: Term): Sign {
    switch (t.tag) {
      case 'number':
        return numberSign(t.value);
      case 'add':
        return sumOfSigns(t.terms.map((s) => this.ofSummand(s)));
      case 'negate':
        return negated(this.ofTerm(t.of));
      case 'multiply':
        return productOfSigns(t.factors.map((f) => this.ofTerm(f)));
      case 'divide':
        return productOfSigns([this.ofTerm(t.numerator), this.ofTerm(t.denominator)]);
      case 'power': {
        const e = constantOf(this.normalizer.normalize(t.exponent));
        const base = this.ofTerm(t.base);
        if (e?.isInteger && e.numerator % 2n === 0n)
          return { nonnegative: true, nonpositive: false, nonzero: base.nonzero || e.isZero };
        if (e?.isInteger) return base;
        if (e || base.nonnegative) return { nonnegative: true, nonpositive: false, nonzero: base.nonzero };
        return { ...unknownSign, nonzero: base.nonzero };
      }
      case 'fold': {
        const { variable, body } = openFold(t);
        const inner = this.context.open(variable, t.domain).signs.ofTerm(body);
        const sided = inner.nonnegative || inner.nonpositive;
        switch (t.operator) {
          case 'sum':
          case 'expectation':
            return {
              nonnegative: inner.nonnegative,
              nonpositive: inner.nonpositive,
              nonzero: sided && inner.nonzero && this.context.isNonempty(t.domain),
            };
          case 'max':
          case 'min':
            return {
              nonnegative: inner.nonnegative,
              nonpositive: inner.nonpositive,
              nonzero: sided && inner.nonzero,
            };
          case 'product':
            return inner.nonnegative
              ? { nonnegative: true, nonpositive: false, nonzero: inner.nonzero }
              : { ...unknownSign, nonzero: inner.nonzero };
        }
        return unknownSign;
      }
      case 'call': {
        const args = t.args.map((a) => this.ofTerm(a));
        const first = args[0] as Sign;
        switch (t.builtin) {
          case 'exp':
          case 'pi':
            return positiveSign;
          case 'abs':
            return { nonnegative: true, nonpositive: false, nonzero: first.nonzero };
          case 'sqrt':
            return { nonnegative: true, nonpositive: false, nonzero: first.nonzero };
          case 'relu':
            return {
              nonnegative: true,
              nonpositive: first.nonpositive,
              nonzero: first.nonnegative && first.nonzero,
            };
          case 'tanh':
          case 'sign':
            return first;
          case 'log':
            return this.ofTerm(subtract(t.args[0] as Term, one));
          case 'max': {
            const nonzero =
              args.some((s) => s.nonnegative && s.nonzero) || args.every((s) => s.nonpositive && s.nonzero);
            return {
              nonnegative: args.some((s) => s.nonnegative),
              nonpositive: args.every((s) => s.nonpositive),
              nonzero,
            };
          }
          case 'min': {
            const nonzero =
              args.some((s) => s.nonpositive && s.nonzero) || args.every((s) => s.nonnegative && s.nonzero);
            return {
              nonnegative: args.every((s) => s.nonnegative),
              nonpositive: args.some((s) => s.nonpositive),
              nonzero,
            };
          }
          default:
            return unknownSign;
        }
      }
      default:
        return unknownSign;
    }
  }

  /** Whether a relation follows from signs. */
  proves(p: Proposition): boolean {
    if (p.tag === 'and') return p.parts.every((q) => this.proves(q));
    if (p.tag !== 'relation') return false;
    return this.relates(p.left, p.relation, p.right);
  }

  relates(left: Term, relation: Relation, right: Term): boolean {
    const zeroLeft = left.tag === 'number' && left.value.isZero;
    const zeroRight = right.tag === 'number' && right.value.isZero;
    const difference = zeroLeft ? right : zeroRight ? negate(left) : subtract(right, left);
    // what the signs of parts settle needs no search
    if (!this.quick && this.plainly({ tag: 'relation', left, relation, right })) return true;
    switch (relation) {
      case '==': {
        if (this.normalizer.same(left, right)) return true;
        const s = this.ofTerm(difference);
        return s.nonnegative && s.nonpositive;
      }
      case '<=':
        return (
          this.ofSummand(difference).nonnegative || this.shows(this.normalizer.normalize(difference), '>=')
        );
      case '<': {
        const s = this.ofSummand(difference);
        return (s.nonnegative && s.nonzero) || this.shows(this.normalizer.normalize(difference), '>');
      }
      case '>=':
        return this.relates(right, '<=', left);
      case '>':
        return this.relates(right, '<', left);
      case '!=':
        return this.ofTerm(difference).nonzero;
    }
  }
}

/** Matches of a monomial of a fact with another that determine something more. */
function* further(pattern: Monomial, target: Monomial, matcher: Matcher, so: Match): Generator<Match> {
  for (const { match } of matcher.factors(pattern.factors, target.factors, so))
    if (match.values.size > so.values.size) yield match;
}

/** The first matches of a fact: always of the same monomial of it. */
function matchesOf(fact: Fact, pattern: Monomial, target: Monomial, matcher: Matcher): Replay<Match> {
  const known = fact.matches.get(target.key);
  if (known) return known;
  const found = new Replay(further(pattern, target, matcher, noMatch));
  fact.matches.set(target.key, found);
  return found;
}

/** What holds of an atom by its kind: delta and indicator are at most 1, |x| >= x and |x| >= −x, max(x, y) >= x, |tanh| < 1. */
function plainFacts(a: Atom): Fact[] {
  const fact = (of: Polynomial, relation: '>=' | '>' = '>='): Fact => ({
    of,
    relation,
    universals: new Map(),
    conditions: [],
    needs: [],
    ...nothingFound(),
  });
  const self = ofAtom(a);
  if (a.kind === 'delta' || a.kind === 'indicator') return [fact(subtractP(oneP, self))];
  if (a.kind === 'maximum') return a.args.map((x) => fact(subtractP(self, x)));
  if (a.kind !== 'function') return [];
  if (a.name === 'abs') return [fact(subtractP(self, a.of)), fact(addP(self, a.of))];
  if (a.name === 'tanh') return [fact(subtractP(oneP, self), '>'), fact(addP(oneP, self), '>')];
  return [];
}

/** P[…, t]: an entry of a row of probabilities, at the index that runs through the row. */
function isRow(f: Factor, t: Variable): boolean {
  const { atom, exponent } = f;
  if (atom.kind !== 'apply' || !atom.head.constraint?.normalized || !constantOf(exponent)?.isOne)
    return false;
  const args = atom.args.map((x) => ('terms' in x ? x : undefined));
  const last = args.at(-1);
  const at = last && asAtom(last);
  const before = args.slice(0, -1).every((x) => x !== undefined && !x.free.has(t.id));
  return before && at?.kind === 'apply' && at.args.length === 0 && at.head.id === t.id;
}

/** Whether some monomial of a fact is about nothing else than what a given one is about. */
function touches(fact: Fact, free: ReadonlySet<number>): boolean {
  if (fact.of.terms.has('')) return true;
  for (const m of fact.of.terms.values()) if (isAbout(m, free, fact.universals)) return true;
  return false;
}

function isAbout(m: Monomial, free: ReadonlySet<number>, universals: ReadonlyMap<number, Variable>): boolean {
  for (const f of m.factors)
    for (const id of f.atom.free) if (!free.has(id) && !universals.has(id)) return false;
  return true;
}

const mentions = (m: Monomial, id: number): boolean =>
  m.factors.some((f) => f.atom.free.has(id) || f.exponent.free.has(id));

function ratioOf(p: Polynomial, q: Polynomial): Rational | undefined {
  const [first] = q.terms.values();
  const own = first ? p.terms.get(first.key) : undefined;
  if (!first || !own) return undefined;
  if (p.terms.size !== q.terms.size) return undefined;
  const ratio = own.coefficient.dividedBy(first.coefficient);
  for (const m of q.terms.values())
    if (!p.terms.get(m.key)?.coefficient.equals(m.coefficient.times(ratio))) return undefined;
  return ratio;
}

/** a / b as a monomial with nonnegative exponents, or undefined. */
function divideMonomial(a: Monomial, b: Monomial): Monomial | undefined {
  if (!b.factors.every((f) => a.factors.some((g) => g.atom.key === f.atom.key))) return undefined;
  let rest = [...a.factors];
  for (const f of b.factors) {
    const own = rest.find((g) => g.atom.key === f.atom.key);
    if (!own) return undefined;
    const left = subtractP(own.exponent, f.exponent);
    const e = integerOf(left);
    if (e === undefined || e < 0) return undefined;
    rest = rest.filter((g) => g !== own);
    if (e > 0) rest.push({ atom: own.atom, exponent: left });
  }
  return monomial(a.coefficient.dividedBy(b.coefficient), rest);
}
