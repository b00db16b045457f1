/** Proves conditions: by signs, by what is known as it stands, by rewriting with what is known. */
import { isNatural } from '../exact/normal-form.ts';
import { isOperation, operands } from '../term/parts.ts';
import { occurs, replace } from '../term/substitute.ts';
import type { Proposition, Term, Type, Variable } from '../term/term.ts';
import { conditionOf } from './conditions.ts';
import type { Context } from './context.ts';
import { continuous } from './continuous.ts';
import { definingEquations } from './defining.ts';
import { isAccepted } from './rejection.ts';
import { Rewriter } from './rewrite.ts';
import { freshUniversals, negation, type Relational, rulesOf, sameProposition } from './rules.ts';
import { fits, isTotal, provesIn } from './typing.ts';

/** Whether a proposition follows at once: no search beyond instances of what is known. */
export function prove(context: Context, p: Proposition): boolean {
  const moving = [...context.near].find(([id]) => freeOf(p, id));
  if (moving && nearby(context, p)) return true;
  switch (p.tag) {
    case 'and':
      return p.parts.every((q) => prove(context, q));
    case 'forall': {
      if (known(context, p)) return true;
      const { variables, conditions, body } = freshUniversals(p);
      let inner = context.openAll(variables);
      conditions.forEach((c, i) => {
        inner = inner.withHypothesis(` condition ${i}`, c);
      });
      return prove(inner, body);
    }
    case 'exists':
      return known(context, p);
    case 'relation':
      if (counts(context, p) || known(context, p) || byCases(context, p) || context.signs.proves(p))
        return true;
      return p.relation === '==' && equalByKnown(context, p.left, p.right);
  }
}

/** Of natural numbers, sums of products with natural coefficients are not negative. */
const counts = (context: Context, { left, relation, right }: Relational): boolean =>
  relation === '<=' &&
  left.tag === 'number' &&
  left.value.isZero &&
  isNatural(context.normalizer.normalize(right));

/** Whether a value has a type, natural numbers by what is known here. */
export const hasType = (value: Term, type: Type, context: Context): boolean =>
  fits(value, type, provesIn(context, prove));

const maximumIndicators = 2;

/** p under q, p under not q ⊢ p, for the condition q of an indicator in p (whose value is then 1, or 0). */
function byCases(context: Context, p: Extract<Proposition, { tag: 'relation' }>): boolean {
  const conditions = [...conditionsOf(p.left), ...conditionsOf(p.right)];
  if (conditions.length > maximumIndicators) return false;
  const q = conditions.find(
    (c) => !decided(context, c) && ![...context.near.keys()].some((id) => freeOf(c, id)),
  );
  return (
    q !== undefined &&
    [q, negation(q)].every((c) => prove(context.withHypothesis(' case of an indicator', c), p))
  );
}

const decided = (context: Context, q: Relational): boolean =>
  known(context, q) || known(context, negation(q));

/** The conditions of indicators that stand below no binder. */
function conditionsOf(t: Term): readonly Relational[] {
  if (t.tag === 'indicator') return t.of.tag === 'relation' ? [t.of] : [];
  return isOperation(t) ? operands(t).flatMap(conditionsOf) : [];
}

const freeOf = (p: Proposition, id: number): boolean =>
  p.tag === 'relation' && (mentionsId(p.left, id) || mentionsId(p.right, id));
const mentionsId = (t: Term, id: number): boolean => occurs({ id } as Variable, t);

/** It stands among what is known, up to names of bound variables and normal forms. */
function known(context: Context, p: Proposition): boolean {
  const same = (a: Term, b: Term): boolean => context.normalizer.same(a, b);
  const stands = (k: Proposition): boolean =>
    sameProposition(k, p, same) || (k.tag === 'and' && k.parts.some((q) => sameProposition(q, p, same)));
  return context.known.some(stands) || byDefinition(context, p).some(stands);
}

/** The equations that define the sequences of this place, where p could be one of them. */
function byDefinition(context: Context, p: Proposition): readonly Proposition[] {
  const body = p.tag === 'forall' ? p.body : p;
  if (body.tag !== 'relation' || body.relation !== '==') return [];
  return [...context.definitions.values()].flatMap((d) =>
    d.kind === 'recursive' && occurs(d.symbol, body.left) ? definingEquations(d) : [],
  );
}

function equalByKnown(context: Context, left: Term, right: Term): boolean {
  const rules = context.known
    .flatMap(rulesOf)
    .filter((r) => r.relation === '==' && r.conditions.length === 0);
  if (rules.length === 0) return false;
  const n = context.normalizer;
  let equal = false;
  return (
    isAccepted(() => {
      const rewriter = new Rewriter(context, rules, prove);
      const l = rewriter.rewrite(n.normalize(left));
      equal = l.key === rewriter.rewrite(n.normalize(right)).key;
    }) && equal
  );
}

/**
 * A relation between continuous terms that holds strictly at the point holds in a neighbourhood of it. Quotients, roots, logarithms and powers are
 * continuous where their conditions hold, and these are proved of a neighbourhood themselves; below a binder there are none.
 */
function nearby(context: Context, p: Proposition): boolean {
  if (p.tag !== 'relation' || p.relation === '==') return false;
  let { left, right } = p;
  for (const [id, at] of context.near) {
    const v = { id } as Variable;
    const around = (t: Term): boolean =>
      isTotal(t, v)
        ? isAccepted(() => continuous(t, v, context))
        : isOperation(t) &&
          !(t.tag === 'call' && t.builtin === 'sign') &&
          operands(t).every(around) &&
          isAccepted(() => conditionOf(t, context, prove, true));
    if (!around(left) || !around(right)) return false;
    left = replace(left, v, at);
    right = replace(right, v, at);
  }
  const relation = p.relation === '<=' ? '<' : p.relation === '>=' ? '>' : p.relation;
  return context.signs.proves({ tag: 'relation', relation, left, right });
}
