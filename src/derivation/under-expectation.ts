/**
 * Differentiation under an expectation, by dominated convergence:
 *
 *     |∂b/∂s(ω, s)| ≤ c(s) g(ω) and E b(ω, s) exists, for all ω and all s in A    A open    p in A    c continuous    E g exists
 *     ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
 *                                          d/ds E b(ω, s) at p is E ∂b/∂s(ω, p)
 *
 * On a closed interval around p inside of A, c is bounded, and by the mean value theorem so are the difference quotients of b(ω, ·),
 * by a multiple of |g(ω)|; laws are countably additive. The bound is something known, ∀s ∀ω: conditions ⇒ |slope| ≤ product; A is where the
 * conditions hold, strict relations between continuous terms without ω.
 */
import * as build from '../term/build.ts';
import {
  freeIds,
  openFold,
  replace,
  sameType,
  substitute,
  substituteProposition,
} from '../term/substitute.ts';
import { freshVariable, type Term, type Variable } from '../term/term.ts';
import type { Context } from './context.ts';
import { continuous } from './continuous.ts';
import { Integrability, suffices } from './integrability.ts';
import { isAccepted } from './rejection.ts';
import { type Rule, rulesOf } from './rules.ts';

/** The derivative in t of an expectation at a point, a term in t, if a bound is known that allows it; `slope` takes that of a term by the rules. */
export function underExpectation(
  e: Extract<Term, { tag: 'fold' }>,
  t: Variable,
  point: Term,
  context: Context,
  slope: (body: Term, at: Term, there: Context) => Term,
): Term | undefined {
  const { variable: w, body } = openFold(e);
  const mentions = (v: Variable, x: Term): boolean => freeIds(x).has(v.id);

  const byBound = ({ left, relation, right, universals, conditions }: Rule): Term | undefined => {
    const [absolute] = left.tag === 'call' && left.builtin === 'abs' ? left.args : [];
    const moving = universals.find((v) => v.type.kind === 'real');
    const sampled = universals.find((v) => sameType(v.type, w.type));
    if (!absolute || !moving || !sampled || universals.length !== 2) return undefined;
    if (relation !== '<=' && relation !== '<') return undefined;
    const s = freshVariable(t.name, build.real);
    const by = {
      variables: new Map([
        [moving.id, build.ref(s)],
        [sampled.id, build.ref(w)],
      ] as const),
    };

    let near = context.openParameter(s);
    for (const condition of conditions) {
      const c = substituteProposition(condition, by);
      if (c.tag !== 'relation' || !['<', '>', '!='].includes(c.relation) || freeIds(c).has(w.id))
        return undefined;
      for (const side of [c.left, c.right]) continuous(side, s, near);
      const here = { ...c, left: replace(c.left, s, point), right: replace(c.right, s, point) };
      if (!context.signs.proves(here)) return undefined;
      near = near.withHypothesis(` condition ${near.hypotheses.size}`, c);
    }

    const inner = near.open(w, e.domain);
    const known = substitute(absolute, by);
    if (!inner.normalizer.same(slope(body, build.ref(s), inner), known)) return undefined;
    const factors = factorsOf(substitute(right, by));
    const g = factors.filter((f) => mentions(w, f));
    for (const c of factors) if (!g.includes(c)) continuous(c, s, near);
    const moments = new Integrability(inner, w.id, (c, p) => p.tag === 'relation' && c.signs.proves(p));
    const exists = (x: Term): boolean => suffices(moments.ofTerm(x), 1);
    if (g.some((f) => mentions(s, f)) || !exists(build.multiply(...g))) return undefined;
    return exists(replace(body, t, build.ref(s))) ? replace(known, s, build.ref(t)) : undefined;
  };

  for (const rule of context.known.flatMap(rulesOf)) {
    let derivative: Term | undefined;
    isAccepted(() => {
      derivative = byBound(rule);
    });
    if (derivative) return build.fold('expectation', w, e.domain, derivative);
  }
  return undefined;
}

const factorsOf = (e: Term): readonly Term[] => (e.tag === 'multiply' ? e.factors.flatMap(factorsOf) : [e]);
