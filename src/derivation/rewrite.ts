/**
 * Equations as rewrites inside the normal form: `sum(t, P[s,a,t] · rest) → rest` when rest is free of t.
 *
 * An equation is oriented at one monomial of its left side. Its factors are sought among those of a monomial, or below a sum,
 * where the pattern's own indices must then occur nowhere else; then in the arguments of atoms. Equals replace equals, so the
 * value never changes, whatever the matcher proposes: the instance is formed and its conditions are proved.
 */
import {
  type Argument,
  type Atom,
  type AtomShape,
  addP,
  asAtom,
  type BoundIndex,
  constantOf,
  type Factor,
  fromMonomials,
  integerOf,
  type Monomial,
  monomial,
  ofAtom,
  type Polynomial,
  scaleP,
  subtractP,
} from '../exact/polynomial.ts';
import { domainToTerm, readAtom, toTerm } from '../exact/readback.ts';
import * as build from '../term/build.ts';
import { Rational } from '../term/rational.ts';
import { freeIds, substitute, substituteProposition, substituteType } from '../term/substitute.ts';
import type { Proposition, Term, Variable } from '../term/term.ts';
import { typeOf } from '../term/type-of.ts';
import type { Context } from './context.ts';
import { type Match, Matcher, noMatch, symbolsOf } from './match.ts';
import { Rejection } from './rejection.ts';
import type { Rule } from './rules.ts';
import { type Asked, fits } from './typing.ts';

/** Proves a condition in a context. */
export type Prove = (context: Context, p: Proposition) => boolean;

/** What types ask of a context. */
export const provesIn = (context: Context, prove: Prove): Asked => ({
  normalizer: context.normalizer,
  isNonnegative: (t) => prove(context, build.relation(build.zero, '<=', t)),
});

interface Oriented {
  readonly lead: Monomial;
  /** What lead (with coefficient one) equals. */
  readonly value: Term;
  readonly universals: ReadonlyMap<number, Variable>;
  readonly conditions: readonly Proposition[];
  /** Symbols of lead: where one of them does not occur, nothing is sought. */
  readonly needs: readonly number[];
}

const maximumSteps = 100;

export class Rewriter {
  private readonly rules: Oriented[];
  private budget = maximumSteps;

  constructor(
    private readonly context: Context,
    rules: readonly Rule[],
    private readonly prove: Prove,
  ) {
    const equations = rules.filter((r) => r.relation === '==');
    this.rules = equations.flatMap((r) => [...this.orientIndices(r), ...this.orientNumbers(r)]);
  }

  /**
   * ∀x: s(x) = t(x) between indices, as δ(s(x), t(x)) = 1   ⊢   f(s(a)) = f(t(a)).
   *
   * From the left, which must be looked up in something (a table, not a bare index) and determine x. An equation whose right side
   * is an instance of the left, such as commutativity, would not end: it rewrites at the instances that are given.
   */
  private orientIndices({ left, right, universals, conditions }: Rule): Oriented[] {
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
      return [{ lead, value: to, universals: open, conditions, needs: symbolsOf(lead, open) }];
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
    const value = scaleP(subtractP(other, rest), lead.coefficient.inverse());
    const needs = symbolsOf(lead, universals);
    return [{ lead, value: toTerm(value), universals, conditions: rule.conditions, needs }];
  }

  /** Rewrites as long as something applies. Throws a Rejection when it does not end. */
  rewrite(p: Polynomial): Polynomial {
    this.budget = maximumSteps;
    let current = p;
    for (;;) {
      const next = this.pass(current, this.context);
      if (!next) return current;
      current = next;
    }
  }

  /** One pass over all monomials and, within them, all places. */
  private pass(p: Polynomial, context: Context): Polynomial | undefined {
    let changed = false;
    const out: Polynomial[] = [];
    for (const m of p.terms.values()) {
      const next = this.inMonomial(m, context);
      if (next) changed = true;
      out.push(next ?? fromMonomials([m]));
    }
    return changed ? addP(...out) : undefined;
  }

  private spend(): void {
    this.budget -= 1;
    if (this.budget < 0)
      throw new Rejection('rewriting with these equations does not end; give the instances with `at`');
  }

  private inMonomial(m: Monomial, context: Context): Polynomial | undefined {
    const n = this.context.normalizer;
    for (const rule of this.rules) {
      if (!mentions(m.factors, rule)) continue;
      const matcher = new Matcher(n, rule.universals);
      for (const { match, left } of matcher.factors(rule.lead.factors, m.factors, noMatch)) {
        const value = this.instance(rule, match, context);
        if (!value || !this.confirmed(rule, match, left, fromMonomials([monomial(Rational.one, m.factors)])))
          continue;
        const next = n.multiply(fromMonomials([monomial(m.coefficient, left)]), n.normalize(value));
        // f[k] == f[c] for all k: at c it changes nothing, and is done
        if (next.key === fromMonomials([m]).key) continue;
        this.spend();
        return next;
      }
    }
    for (const [i, f] of m.factors.entries()) {
      const next = this.rules.some((r) => mentions([f], r)) && this.inFactor(f, context);
      if (!next) continue;
      const others = fromMonomials([
        monomial(m.coefficient, [...m.factors.slice(0, i), ...m.factors.slice(i + 1)]),
      ]);
      return n.multiply(others, next);
    }
    return undefined;
  }

  private inFactor(f: Factor, context: Context): Polynomial | undefined {
    const n = this.context.normalizer;
    if (f.atom.kind === 'sigma') {
      const inside = this.inSigma(f.atom, context);
      if (inside) {
        const e = integerOf(f.exponent);
        return e !== undefined && e >= 1 ? n.integerPower(inside, e) : n.power(inside, f.exponent);
      }
    }
    const next = this.inAtom(f.atom, context);
    if (next) return n.power(next, f.exponent);
    const exponent = this.pass(f.exponent, context);
    return exponent ? n.power(ofAtom(f.atom), exponent) : undefined;
  }

  /** Below the indices of a sum: a pattern that is itself a sum takes indices for itself alone. */
  private inSigma(a: Extract<Atom, { kind: 'sigma' }>, context: Context): Polynomial | undefined {
    const n = this.context.normalizer;
    const inner = openedBy(a.indices, context);
    const targets = new Map(a.indices.map((i) => [i.variable.id, i.variable] as const));
    const closed = (p: Polynomial, indices: typeof a.indices): Polynomial =>
      indices.reduceRight((q, i) => n.sum(i, q), p);
    for (const rule of this.rules) {
      const [only, ...more] = rule.lead.factors;
      if (only?.atom.kind === 'sigma' && more.length === 0 && constantOf(only.exponent)?.isOne) {
        const own = only.atom.indices.map((i) => i.variable);
        const matcher = new Matcher(n, rule.universals, targets, new Set(own.map((v) => v.id)));
        for (const { match, left } of matcher.factors(only.atom.factors, a.factors, noMatch)) {
          if (!own.every((v) => match.indices.has(v.id))) continue;
          const taken = new Set(match.indices.values());
          const escapes = left.some((f) =>
            [...taken].some((id) => f.atom.free.has(id) || f.exponent.free.has(id)),
          );
          const rest = a.indices.filter((i) => !taken.has(i.variable.id));
          const dependent = rest.some((i) =>
            [...taken].some((id) => freeIds(domainToTerm(i.domain)).has(id)),
          );
          if (escapes || dependent) continue;
          const before = n.multiply(fromMonomials([monomial(Rational.one, left)]), this.leadAt(rule, match));
          if (closed(before, rest).key !== ofAtom(a).key) continue;
          // the indices that the pattern takes are gone there, and with them that their sets are not empty
          const outer = openedBy(rest, context);
          const value = this.instance(rule, { values: match.values, indices: new Map() }, outer);
          if (!value || [...taken].some((id) => freeIds(value).has(id))) continue;
          this.spend();
          return closed(n.multiply(fromMonomials([monomial(Rational.one, left)]), n.normalize(value)), rest);
        }
      }
    }
    const next = this.inMonomial(monomial(Rational.one, a.factors), inner);
    return next && closed(next, a.indices);
  }

  /** Within the arguments of an atom. */
  private inAtom(a: Atom, context: Context): Polynomial | undefined {
    const through = (
      p: Polynomial,
      c: Context,
      made: (next: Polynomial) => AtomShape,
    ): Polynomial | undefined => {
      const next = this.pass(p, c);
      return next && this.context.normalizer.normalize(readAtom(made(next)));
    };
    switch (a.kind) {
      case 'apply':
        for (const [i, x] of a.args.entries()) {
          const [params, body] = 'terms' in x ? [[], x] : [x.params, x.body];
          const inner = params.reduce((c, v) => c.openParameter(v), context);
          const argument = (p: Polynomial): Argument => ('terms' in x ? p : { params, body: p });
          const next = through(body, inner, (p) => ({ ...a, args: a.args.with(i, argument(p)) }));
          if (next) return next;
        }
        return undefined;
      case 'extremum':
        return through(a.body, openedBy(a.indices, context), (body) => ({ ...a, body }));
      case 'bigproduct':
        return through(a.body, openedBy([a.index], context), (body) => ({ ...a, body }));
      case 'maximum':
        for (const [i, x] of a.args.entries()) {
          const next = through(x, context, (p) => ({ ...a, args: a.args.with(i, p) }));
          if (next) return next;
        }
        return undefined;
      case 'group':
        return this.pass(a.of, context);
      case 'function':
      case 'indicator':
        return through(a.of, context, (of) => ({ ...a, of }));
      case 'delta':
        return (
          through(a.left, context, (left) => ({ ...a, left })) ??
          through(a.right, context, (right) => ({ ...a, right }))
        );
      case 'derivative':
        return (
          through(a.at, context, (at) => ({ ...a, at })) ??
          through(a.body, context.openDerivative(a.variable, toTerm(a.at)), (body) => ({ ...a, body }))
        );
      default:
        return undefined;
    }
  }

  /** The oriented monomial at a match. */
  private leadAt(rule: Oriented, match: Match): Polynomial {
    const lead = toTerm(fromMonomials([monomial(Rational.one, rule.lead.factors)]));
    const variables = new Map([...match.values].filter(([id]) => rule.universals.has(id)));
    return this.context.normalizer.normalize(substitute(lead, { variables }));
  }

  /** What was matched, times what was left, is what was there. */
  private confirmed(rule: Oriented, match: Match, left: readonly Factor[], whole: Polynomial): boolean {
    const product = this.context.normalizer.multiply(
      fromMonomials([monomial(Rational.one, left)]),
      this.leadAt(rule, match),
    );
    return product.key === whole.key;
  }

  /** The right side at a match, when everything is determined, of the right type, and the conditions hold. */
  private instance(rule: Oriented, match: Match, context: Context): Term | undefined {
    const values = new Map<number, Term>();
    for (const [id, v] of rule.universals) {
      const value = match.values.get(id);
      if (value === undefined) {
        if (freeIds(rule.value).has(id) || rule.conditions.some((c) => freeIds(c).has(id))) return undefined;
        if (!inhabited(substituteType(v.type, { variables: values }), context)) return undefined;
        continue;
      }
      if (v.constraint?.moments !== undefined) return undefined;
      if (!fits(value, substituteType(v.type, { variables: values }), provesIn(context, this.prove)))
        return undefined;
      values.set(id, value);
    }
    const by = { variables: values };
    if (!rule.conditions.every((c) => this.prove(context, substituteProposition(c, by)))) return undefined;
    return substitute(rule.value, by);
  }
}

/** Whether a type is known to have a value: what is said of all indices of an empty set says nothing. */
function inhabited(type: Variable['type'], context: Context): boolean {
  if (type.kind === 'function') return inhabited(type.result, context);
  return type.kind !== 'index' || context.isNonempty(type.domain);
}

const openedBy = (indices: readonly BoundIndex[], context: Context): Context =>
  indices.reduce((c, i) => c.open(i.variable, domainToTerm(i.domain)), context);

const mentions = (factors: readonly Factor[], { needs }: Oriented): boolean =>
  needs.every((id) => factors.some((f) => f.atom.free.has(id) || f.exponent.free.has(id)));

const isUniversal = (m: Monomial, universals: ReadonlyMap<number, Variable>): boolean =>
  m.factors.every(
    (f) => f.atom.kind === 'apply' && f.atom.args.length === 0 && universals.has(f.atom.head.id),
  );

const size = (m: Monomial): number => m.factors.reduce((s, f) => s + f.atom.key.length, 0);
const bigger = (a: Monomial, b: Monomial): number => size(b) - size(a);
