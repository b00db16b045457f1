/**
 * Equations as rewrites inside the normal form: `sum(t, P[s,a,t] · rest) → rest` when rest is free of t.
 *
 *     A(x) = B(x) for all x with C(x);  a of the types of x, and C(a), for all i in D       Γ, Δ ⊢ u = v
 *     ───────────────────────────────────────────────────────────────────────────────     ───────────────
 *                           p = p + Σ_{i in D} t (B(a) − A(a))                              Γ ⊢ p[u] = p[v]
 *
 * Δ is what the binders around the place of u say of what they bind. t is made of factors of what is rewritten, so it means something
 * there; so do values without side conditions. Which instances to use where, others propose (rewrite-search.ts).
 */
import type { Normalizer } from '../exact/normal-form.ts';
import {
  addP,
  asAtom,
  constantOf,
  type Factor,
  freeOfDomain,
  fromMonomials,
  integerOf,
  monomial,
  ofAtom,
  type Polynomial,
  subtractP,
} from '../exact/polynomial.ts';
import { domainToTerm, factorToTerm, toTerm } from '../exact/readback.ts';
import * as build from '../term/build.ts';
import { type Node, through } from '../term/parts.ts';
import { Rational } from '../term/rational.ts';
import { freeIds, substitute, substituteProposition, substituteType } from '../term/substitute.ts';
import type { Term, Type } from '../term/term.ts';
import type { Context, Prove } from './context.ts';
import { type ByEquation, type Replacement, Search, type Within } from './rewrite-search.ts';
import type { Rule } from './rules.ts';
import { provesIn, suit } from './typing.ts';

export class Rewriter {
  private readonly search: Search;
  private readonly normalizer: Normalizer;
  /** The rules, with what each mentions. */
  private readonly rules: ReadonlyMap<Rule, ReadonlySet<number>>;

  constructor(
    private readonly context: Context,
    rules: readonly Rule[],
    private readonly prove: Prove,
  ) {
    this.normalizer = context.normalizer;
    this.rules = new Map(
      rules.map((r) => [r, new Set([r.left, r.right, ...r.conditions].flatMap((x) => [...freeIds(x)]))]),
    );
    this.search = new Search(context, rules, (...asked) => this.holds(...asked));
  }

  /** Rewrites as long as something is proposed. Throws a Rejection when that does not end. */
  rewrite(p: Polynomial): Polynomial {
    let current = p;
    for (const replacements of this.search.passes(() => current)) {
      const next = this.replaced(current, replacements, this.context);
      if (!next) break;
      current = next;
    }
    return current;
  }

  /** The normal form with these replacements, each of which adds nothing; undefined where one of them is none. */
  private replaced(p: Polynomial, by: readonly Replacement[], context: Context): Polynomial | undefined {
    let result = p;
    for (const r of by) {
      const change = 'rule' in r ? this.byEquation(p, r, context) : this.within(p, r, context);
      if (!change) return undefined;
      result = addP(result, change);
    }
    return result;
  }

  /** Σ t (B − A) */
  private byEquation(p: Polynomial, r: ByEquation, context: Context): Polynomial | undefined {
    const n = this.normalizer;
    const { indices, times } = r;
    const sum = asAtom(p);
    const summed = sum?.kind === 'sigma' && indices.length > 0 ? sum : undefined;
    const factors = summed ? summed.factors : [...p.terms.values()].flatMap((m) => m.factors);
    const own = times.factors.every(({ atom, exponent }) =>
      factors.some((f) => f.atom === atom && (f.exponent === exponent || (integerOf(exponent) ?? 0) > 0)),
    );
    if (!own || !indices.every((i) => summed?.indices.includes(i))) return undefined;
    const about = new Set(p.free);
    const mentions = (free: ReadonlySet<number>): boolean => [...free].every((id) => about.has(id));
    let there = context;
    for (const { variable, domain } of indices) {
      if (!mentions(freeOfDomain(domain))) return undefined;
      about.add(variable.id);
      there = there.open(variable, domainToTerm(domain));
    }
    const factor = fromMonomials([times]);
    const difference = this.differenceOf(r);
    if (!difference || !mentions(factor.free) || !this.holds(r.rule, r.values, about, there))
      return undefined;
    return indices.reduceRight((q, i) => n.sum(i, q), n.multiply(factor, n.normalize(difference)));
  }

  /** A = B at values of the variables that it mentions, which are about no more than these; its conditions are proved. */
  private holds(
    rule: Rule,
    values: ReadonlyMap<number, Term>,
    about: ReadonlySet<number>,
    context: Context,
  ): boolean {
    const mentioned = this.rules.get(rule);
    if (!mentioned || rule.relation !== '==') return false;
    const by = { variables: values };
    const chosen = rule.universals.filter((v) => values.has(v.id));
    const others = rule.universals.filter((v) => !values.has(v.id));
    return (
      suit(values, chosen, [about, mentioned], provesIn(context, this.prove)) &&
      others.every((v) => !mentioned.has(v.id) && inhabited(substituteType(v.type, by), context)) &&
      rule.conditions.every((c) => this.prove(context, substituteProposition(c, by)))
    );
  }

  /** B − A at values; of δ(i, j) = 1, which says that i is j, j − i. */
  private differenceOf({
    rule: { left, right },
    ofIndices,
    values: variables,
  }: ByEquation): Term | undefined {
    if (!ofIndices) return substitute(build.subtract(right, left), { variables });
    const equal = left.tag === 'delta' && constantOf(this.normalizer.normalize(right))?.isOne;
    return equal ? substitute(build.subtract(left.right, left.left), { variables }) : undefined;
  }

  /** p[v] − p[u] */
  private within(p: Polynomial, r: Within, context: Context): Polynomial | undefined {
    const m = p.terms.get(r.monomial);
    const f = m?.factors[r.factor];
    const made = f && this.inFactor(f, r, context);
    if (!m || !made) return undefined;
    const others = fromMonomials([monomial(m.coefficient, m.factors.toSpliced(r.factor, 1))]);
    return subtractP(this.normalizer.multiply(others, made), fromMonomials([m]));
  }

  /** f[v] */
  private inFactor(f: Factor, { way, replacements }: Within, context: Context): Polynomial | undefined {
    const n = this.normalizer;
    if (way === 'base') {
      const base = f.atom.kind === 'group' && this.replaced(f.atom.of, replacements, context);
      return base ? n.power(base, f.exponent) : undefined;
    }
    if (way === 'sum' || way === 'summand') {
      const sum = constantOf(f.exponent)?.isOne ? f.atom : undefined;
      if (sum?.kind !== 'sigma') return undefined;
      if (way === 'sum') return this.replaced(ofAtom(sum), replacements, context);
      const below = sum.indices.reduce((c, i) => c.open(i.variable, domainToTerm(i.domain)), context);
      const made = this.replaced(fromMonomials([monomial(Rational.one, sum.factors)]), replacements, below);
      return made && sum.indices.reduceRight((q, i) => n.sum(i, q), made);
    }
    const made = replacedAt(factorToTerm(f), way, context, (part, there) => {
      const next = this.replaced(n.normalize(part), replacements, there);
      return next && toTerm(next);
    });
    return made && n.normalize(made as Term);
  }
}

/** A term with the part at the end of a way replaced; below binders of terms, not of propositions. */
function replacedAt(
  t: Node,
  [at, ...way]: readonly number[],
  context: Context,
  put: (part: Term, there: Context) => Term | undefined,
): Node | undefined {
  if ('kind' in t || t.tag === 'and' || t.tag === 'forall' || t.tag === 'exists') return undefined;
  if (at === undefined) return t.tag === 'relation' ? undefined : put(t, context);
  let here = context;
  let count = 0;
  let found: Node | undefined;
  const made = through<Node>(t, {
    part<X extends Node>(x: X): X {
      if (count === at) found = replacedAt(x, way, here, put);
      const chosen = count === at ? found : undefined;
      count += 1;
      return (chosen ?? x) as X;
    },
    below(bound, inside) {
      here = context.below(t);
      return inside(bound);
    },
  });
  return found && made;
}

/** Whether a type is known to have a value: what is said of all indices of an empty set says nothing. */
function inhabited(type: Type, context: Context): boolean {
  if (type.kind === 'function') return inhabited(type.result, context);
  return type.kind !== 'index' || context.isNonempty(type.domain);
}
