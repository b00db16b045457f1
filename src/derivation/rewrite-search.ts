/**
 * Where equations may rewrite a normal form. An equation is oriented at one monomial of a side. Its factors are sought among those of a
 * monomial, or below a sum, where the pattern's own indices must then occur nowhere else; then in the arguments of atoms.
 *
 * What is found is a proposal only: instances and what they are added to are formed in rewrite.ts.
 */
import {
  type Atom,
  asAtom,
  type BoundIndex,
  constantOf,
  type Factor,
  fromMonomials,
  type Monomial,
  monomial,
  ofAtom,
  type Polynomial,
  scaleP,
  subtractP,
} from '../exact/polynomial.ts';
import { domainToTerm, factorToTerm, toTerm } from '../exact/readback.ts';
import { type Node, partsOf } from '../term/parts.ts';
import { Rational } from '../term/rational.ts';
import { freeIds, substitute } from '../term/substitute.ts';
import type { Term, Variable } from '../term/term.ts';
import { typeOf } from '../term/type-of.ts';
import type { Context } from './context.ts';
import { type Match, Matcher, noMatch, symbolsOf } from './match.ts';
import { Rejection } from './rejection.ts';
import type { Rule } from './rules.ts';

/** So many times the difference of the sides of an equation, at values. */
export interface ByEquation {
  readonly rule: Rule;
  /** Of delta(i, j) = 1 the sides are i and j. */
  readonly ofIndices: boolean;
  readonly values: ReadonlyMap<number, Term>;
  readonly times: Monomial;
  /** Indices of the sum that is rewritten that the pattern, a sum too, leaves. */
  readonly indices: readonly BoundIndex[];
}

/**
 * Replacements within a factor of a monomial: in the part of it, as a term, to which a way leads; in a sum as it stands in the normal
 * form; in the product below the indices of such a sum; or in a polynomial of which the factor is a power.
 */
export interface Within {
  readonly monomial: string;
  readonly factor: number;
  readonly way: readonly number[] | 'sum' | 'summand' | 'base';
  readonly replacements: readonly Replacement[];
}

export type Replacement = ByEquation | Within;

/** Whether a rule holds at values, in what mentions these ids. */
export type Holds = (
  rule: Rule,
  values: ReadonlyMap<number, Term>,
  about: ReadonlySet<number>,
  context: Context,
) => boolean;

interface Oriented {
  readonly rule: Rule;
  readonly ofIndices: boolean;
  readonly lead: Monomial;
  /** What lead (with coefficient one) equals. */
  readonly value: Term;
  /** So many times the right side less the left one is what lead equals, less it. */
  readonly scale: Rational;
  readonly universals: ReadonlyMap<number, Variable>;
  /** Symbols of lead: where one of them does not occur, nothing is sought. */
  readonly needs: readonly number[];
}

type Sigma = Extract<Atom, { kind: 'sigma' }>;

const maximumSteps = 100;
/** So deep in other things something is replaced. What stands in its own place takes longer with each step. */
const deepest = 16;
const minus = Rational.of(-1);

/** Within a factor, or an atom. */
type Inside = Pick<Within, 'way' | 'replacements'>;

export class Search {
  private readonly rules: readonly Oriented[];
  private budget = maximumSteps;
  private depth = 0;

  constructor(
    private readonly context: Context,
    rules: Iterable<Rule>,
    private readonly holds: Holds,
  ) {
    const equations = [...rules].filter((r) => r.relation === '==');
    this.rules = equations.flatMap((r) => [...this.orientIndices(r), ...this.orientNumbers(r)]);
  }

  /**
   * ∀x: s(x) = t(x) between indices, as δ(s(x), t(x)) = 1   ⊢   f(s(a)) = f(t(a)).
   *
   * From the left, which must be looked up in something (a table, not a bare index) and determine x. An equation whose right side
   * is an instance of the left, such as commutativity, would not end: it rewrites at the instances that are given.
   */
  private orientIndices(rule: Rule): Oriented[] {
    const { left, right, universals } = rule;
    const n = this.context.normalizer;
    if (left.tag !== 'delta' || typeOf(left.left).kind !== 'index') return [];
    if (!constantOf(n.normalize(right))?.isOne) return [];
    const open = new Map(universals.map((v) => [v.id, v]));
    for (const [from, to] of [
      [left.left, left.right],
      [left.right, left.left],
    ] as const) {
      const source = n.normalize(from);
      const lead = [...source.terms.values()][0];
      const atom = asAtom(source);
      if (!lead || atom?.kind !== 'apply' || atom.args.length === 0) continue;
      if (![...open.keys()].every((id) => source.free.has(id))) continue;
      const permuted = new Matcher(n, open).polynomial(source, n.normalize(to), noMatch).next();
      if (!permuted.done) continue;
      const scale = from === left.left ? Rational.one : minus;
      const needs = symbolsOf(lead, open);
      return [{ rule, ofIndices: true, lead, value: to, scale, universals: open, needs }];
    }
    return [];
  }

  private orientNumbers(rule: Rule): Oriented[] {
    const n = this.context.normalizer;
    const left = n.normalize(rule.left);
    const right = n.normalize(rule.right);
    const universals = new Map(rule.universals.map((v) => [v.id, v]));
    const proper = (p: Polynomial): Monomial[] =>
      [...p.terms.values()].filter((m) => m.factors.length > 0 && !isUniversal(m, universals));
    const [source, other] = proper(left).length > 0 ? [left, right] : [right, left];
    const used = [...universals.keys()].filter((id) => left.free.has(id) || right.free.has(id));
    const covers = (m: Monomial): boolean => {
      const free = fromMonomials([m]).free;
      return used.every((id) => free.has(id));
    };
    const lead = proper(source).filter(covers).sort(bigger)[0];
    if (!lead) return [];
    const rest = subtractP(source, fromMonomials([lead]));
    const size = lead.coefficient.inverse();
    const value = scaleP(subtractP(other, rest), size);
    const scale = source === left ? size : size.negated();
    const needs = symbolsOf(lead, universals);
    return [{ rule, ofIndices: false, lead, value: toTerm(value), scale, universals, needs }];
  }

  /** Replacements, each time after those before them have been made. Throws a Rejection when that does not end. */
  *passes(current: () => Polynomial): Generator<readonly Replacement[]> {
    this.budget = maximumSteps;
    for (;;) {
      const found = this.pass(current(), this.context);
      if (found.length === 0) return;
      yield found;
    }
  }

  /** One pass over all monomials and, within them, all places. */
  private pass(p: Polynomial, context: Context): readonly Replacement[] {
    return [...p.terms.values()].flatMap((m) => this.inMonomial(m, context) ?? []);
  }

  private spend(): void {
    this.budget -= 1;
    if (this.budget < 0 || this.depth > deepest)
      throw new Rejection(
        'rewriting with these equations does not end: what they replace comes back; give the instances with `at`, or write such an equation as  … == 0',
      );
  }

  private inMonomial(m: Monomial, context: Context): Replacement | undefined {
    const found = this.inFactors(m, context);
    if (found) return found;
    this.depth += 1;
    try {
      for (const [factor, f] of m.factors.entries()) {
        const inside = this.inFactor(f, context);
        if (inside) return { monomial: m.key, factor, ...inside };
      }
      return undefined;
    } finally {
      this.depth -= 1;
    }
  }

  /** Among the factors of a monomial. */
  private inFactors(m: Monomial, context: Context): ByEquation | undefined {
    const n = this.context.normalizer;
    const whole = fromMonomials([monomial(Rational.one, m.factors)]);
    for (const o of this.rules) {
      if (!within(o, m.factors)) continue;
      const matcher = new Matcher(n, o.universals);
      for (const { match, left } of matcher.factors(o.lead.factors, m.factors, noMatch)) {
        const value = this.value(o, match, whole, context);
        const rest = fromMonomials([monomial(Rational.one, left)]);
        if (!value || n.multiply(rest, this.leadAt(o, match)).key !== whole.key) continue;
        // f[k] == f[c] for all k: at c it changes nothing, and is done
        if (n.multiply(rest, n.normalize(value)).key === whole.key) continue;
        this.spend();
        return byEquation(o, match, monomial(m.coefficient.times(o.scale), left), []);
      }
    }
    return undefined;
  }

  private inFactor(f: Factor, context: Context): Inside | undefined {
    if (!this.rules.some((o) => within(o, [f]))) return undefined;
    const whole = constantOf(f.exponent)?.isOne;
    if (whole && f.atom.kind === 'sigma') return this.inSum(f.atom, context);
    if (f.atom.kind === 'group') {
      const replacements = this.pass(f.atom.of, context);
      if (replacements.length > 0) return { way: 'base', replacements };
    }
    const t = factorToTerm(f);
    if (whole) return this.inAtom(f.atom, t, [], context);
    const base = partsOf(t).outside[0] as Term;
    return (
      this.inAtom(f.atom, base, [0], context) ?? this.inPart(partsOf(t).outside[1] as Term, [1], context)
    );
  }

  private inSum(a: Sigma, context: Context): Inside | undefined {
    const whole = this.inSigma(a, context);
    if (whole) return { way: 'sum', replacements: [whole] };
    const found = this.inMonomial(monomial(Rational.one, a.factors), openedBy(a.indices, context));
    return found && { way: 'summand', replacements: [found] };
  }

  private inAtom(a: Atom, t: Term, way: readonly number[], context: Context): Inside | undefined {
    if (a.kind === 'group') return undefined;
    return a.kind === 'sigma' ? this.inPart(t, way, context) : this.inParts(t, way, context);
  }

  private inParts(t: Node, way: readonly number[], context: Context): Inside | undefined {
    const { outside, inside } = partsOf(t);
    const below = inside.length > 0 ? context.below(t as Term) : context;
    for (const [i, x] of [...outside, ...inside].entries()) {
      const found = this.inPart(x, [...way, i], i < outside.length ? context : below);
      if (found) return found;
    }
    return undefined;
  }

  private inPart(x: Node, way: readonly number[], context: Context): Inside | undefined {
    if ('kind' in x) return undefined;
    if (x.tag === 'lambda' || x.tag === 'relation') return this.inParts(x, way, context);
    if (x.tag === 'and' || x.tag === 'forall' || x.tag === 'exists') return undefined;
    const replacements = this.pass(this.context.normalizer.normalize(x), context);
    return replacements.length > 0 ? { way, replacements } : undefined;
  }

  /** A pattern that is itself a sum takes indices of a sum for itself alone. */
  private inSigma(a: Sigma, context: Context): ByEquation | undefined {
    const n = this.context.normalizer;
    const targets = new Map(a.indices.map((i) => [i.variable.id, i.variable] as const));
    for (const o of this.rules) {
      const [only, ...more] = o.lead.factors;
      if (only?.atom.kind !== 'sigma' || more.length > 0 || !constantOf(only.exponent)?.isOne) continue;
      const own = only.atom.indices.map((i) => i.variable);
      const matcher = new Matcher(n, o.universals, targets, new Set(own.map((v) => v.id)));
      for (const { match, left } of matcher.factors(only.atom.factors, a.factors, noMatch)) {
        if (!own.every((v) => match.indices.has(v.id))) continue;
        const taken = new Set(match.indices.values());
        const rest = a.indices.filter((i) => !taken.has(i.variable.id));
        const before = n.multiply(fromMonomials([monomial(Rational.one, left)]), this.leadAt(o, match));
        if (rest.reduceRight((q, i) => n.sum(i, q), before).key !== ofAtom(a).key) continue;
        // the indices that the pattern takes are gone there, and with them that their sets are not empty
        const value = this.value(o, match, before, openedBy(rest, context));
        if (!value || [...taken].some((id) => freeIds(value).has(id))) continue;
        this.spend();
        return byEquation(o, match, monomial(o.scale, left), rest);
      }
    }
    return undefined;
  }

  /** The oriented monomial at a match. */
  private leadAt(o: Oriented, match: Match): Polynomial {
    const lead = toTerm(fromMonomials([monomial(Rational.one, o.lead.factors)]));
    return this.context.normalizer.normalize(substitute(lead, { variables: valuesOf(o, match) }));
  }

  /** What the oriented monomial equals at a match, if the rule holds there. */
  private value(o: Oriented, match: Match, at: Polynomial, context: Context): Term | undefined {
    const variables = valuesOf(o, match);
    return this.holds(o.rule, variables, at.free, context) ? substitute(o.value, { variables }) : undefined;
  }
}

const valuesOf = (o: Oriented, match: Match): ReadonlyMap<number, Term> =>
  new Map([...match.values].filter(([id]) => o.universals.has(id)));

function byEquation(o: Oriented, match: Match, times: Monomial, indices: readonly BoundIndex[]): ByEquation {
  const { rule, ofIndices } = o;
  return { rule, ofIndices, values: valuesOf(o, match), times, indices };
}

const openedBy = (indices: readonly BoundIndex[], context: Context): Context =>
  indices.reduce((c, i) => c.open(i.variable, domainToTerm(i.domain)), context);

const within = ({ needs }: Oriented, factors: readonly Factor[]): boolean =>
  needs.every((id) => factors.some(({ atom, exponent }) => atom.free.has(id) || exponent.free.has(id)));

const isUniversal = (m: Monomial, universals: ReadonlyMap<number, Variable>): boolean =>
  m.factors.every(
    (f) => f.atom.kind === 'apply' && f.atom.args.length === 0 && universals.has(f.atom.head.id),
  );

const size = (m: Monomial): number => m.factors.reduce((s, f) => s + f.atom.key.length, 0);
const bigger = (a: Monomial, b: Monomial): number => size(b) - size(a);
