/** From propositions to rules: relations with universal variables and conditions, of which instances are taken; what declarations promise. */

import { apply, forall, num, one, relation, zero } from '../term/build.ts';
import { type Node, partsOf } from '../term/parts.ts';
import type { Rational } from '../term/rational.ts';
import { remembered } from '../term/remembered.ts';
import {
  alphaEqualProposition,
  argument,
  copies,
  sameType,
  substitute,
  substituteProposition,
  substituteType,
} from '../term/substitute.ts';
import type { Proposition, Relation, Term, Variable } from '../term/term.ts';
import type { NamedProposition } from '../term/theory.ts';

/** left ⋈ right, ⋈ one of ==, <=, <, !=, for all values of `universals` that fulfil the conditions. */
export interface Rule {
  readonly left: Term;
  readonly relation: '==' | '<=' | '<' | '!=';
  readonly right: Term;
  readonly universals: readonly Variable[];
  readonly conditions: readonly Proposition[];
}

export type Relational = Extract<Proposition, { tag: 'relation' }>;

const opposite: Record<Relation, Relation> = {
  '==': '!=',
  '!=': '==',
  '<=': '>',
  '>': '<=',
  '<': '>=',
  '>=': '<',
};

/** The opposite of a relation. A delta is 0 or 1: that two indices are not equal says which. */
export function negation(p: Relational): Relational {
  const { left, relation, right } = p;
  if (left.tag === 'delta' && relation === '==' && right.tag === 'number') {
    if (right.value.isOne) return { ...p, right: zero };
    if (right.value.isZero) return { ...p, right: one };
  }
  return { ...p, relation: opposite[relation] };
}

const rules = remembered<Proposition, readonly Rule[]>();

/**
 * The relations that a proposition asserts, about the variables of its quantifiers themselves: whoever uses one says what stands in their
 * place. An existence statement asserts none: it is obtained from.
 */
export function rulesOf(p: Proposition): readonly Rule[] {
  let known = rules.get(p);
  if (!known) {
    known = asserted(p);
    rules.set(p, known);
  }
  return known;
}

function asserted(p: Proposition): readonly Rule[] {
  switch (p.tag) {
    case 'relation': {
      const { left, relation, right } = p;
      const about = { universals: [], conditions: [] };
      if (relation === '>=') return [{ left: right, relation: '<=', right: left, ...about }];
      if (relation === '>') return [{ left: right, relation: '<', right: left, ...about }];
      return [{ left, relation, right, ...about }];
    }
    case 'and':
      return p.parts.flatMap(rulesOf);
    case 'forall':
      return rulesOf(p.body).map((r) => ({
        ...r,
        universals: [...p.variables, ...r.universals],
        conditions: [...p.variables.flatMap(promised), ...p.conditions, ...r.conditions],
      }));
    case 'exists':
      return [];
  }
}

/** What the constraint of a symbol promises, as named propositions: `gamma-lower`, `P-nonnegative`, `P-sums-to-one`. */
export function promises(v: Variable): NamedProposition[] {
  const c = v.constraint;
  if (!c) return [];
  const out: NamedProposition[] = [];
  const params = v.type.kind === 'function' ? copies(v.type.params).copied : [];
  const entry = apply(v, params.map(argument));
  if (c.lower) {
    const name = c.lower.value.isZero ? (c.lower.strict ? 'positive' : 'nonnegative') : 'lower';
    out.push({
      name: `${v.name}-${name}`,
      proposition: forall(params, [], relation(num(c.lower.value), c.lower.strict ? '<' : '<=', entry)),
    });
  }
  if (c.upper) {
    out.push({
      name: `${v.name}-upper`,
      proposition: forall(params, [], relation(entry, c.upper.strict ? '<' : '<=', num(c.upper.value))),
    });
  }
  const last = params.at(-1);
  if (c.normalized && last?.type.kind === 'index') {
    const total: Term = {
      tag: 'fold',
      operator: 'sum',
      variable: last,
      domain: last.type.domain,
      body: entry,
    };
    out.push({
      name: `${v.name}-sums-to-one`,
      proposition: forall(params.slice(0, -1), [], relation(total, '==', one)),
    });
  }
  return out;
}

/** … without the names. */
export const promised = (v: Variable): readonly Proposition[] => promises(v).map((p) => p.proposition);

/** The quantifier opened with fresh variables; their promises become conditions. */
export function freshUniversals(p: Extract<Proposition, { tag: 'forall' }>): {
  variables: readonly Variable[];
  conditions: Proposition[];
  body: Proposition;
} {
  const { copied: variables, by } = copies(p.variables);
  const conditions = [
    ...variables.flatMap(promised),
    ...p.conditions.map((c) => substituteProposition(c, { variables: by })),
  ];
  return { variables, conditions, body: substituteProposition(p.body, { variables: by }) };
}

/** The rule with some of its universal variables replaced. */
export function instantiateRule(rule: Rule, values: ReadonlyMap<number, Term>): Rule {
  const rest = rule.universals.filter((v) => !values.has(v.id));
  const { copied: universals, by } = copies(rest, new Map(values));
  const all = { variables: by };
  return {
    ...rule,
    left: substitute(rule.left, all),
    right: substitute(rule.right, all),
    universals,
    conditions: rule.conditions.map((c) => substituteProposition(c, all)),
  };
}

/** Equality of propositions after renaming of bound variables, their terms compared by `same`, which holds of alpha-equal ones. */
export function sameProposition(
  a: Proposition,
  b: Proposition,
  same: (x: Term, y: Term) => boolean,
): boolean {
  if (a.tag === 'relation' && b.tag === 'relation') {
    if (a.relation === b.relation)
      return (
        (same(a.left, b.left) && same(a.right, b.right)) ||
        (a.relation === '==' && same(a.left, b.right) && same(a.right, b.left))
      );
    const flipped = { '<=': '>=', '>=': '<=', '<': '>', '>': '<', '==': '==', '!=': '!=' } as const;
    return flipped[a.relation] === b.relation && same(a.left, b.right) && same(a.right, b.left);
  }
  if (a.tag === 'relation' || a.tag !== b.tag) return false;
  // most are the same as they are written, and need not be opened
  const allPromised = (p: Proposition): string => quantified(p).map(promiseKey).join(';');
  if (alphaEqualProposition(a, b) && allPromised(a) === allPromised(b)) return true;
  const [mine, theirs] = [partsOf(a), partsOf(b)];
  if (mine.bound.length !== theirs.bound.length) return false;
  const { copied, by } = copies(mine.bound);
  const other = new Map<number, Term>();
  for (const [i, v] of copied.entries()) {
    const w = theirs.bound[i] as Variable;
    if (!sameType(v.type, substituteType(w.type, { variables: other })) || promiseKey(v) !== promiseKey(w))
      return false;
    other.set(w.id, argument(v));
  }
  const open = (q: Node, variables: ReadonlyMap<number, Term>): Proposition =>
    substituteProposition(q as Proposition, { variables });
  const all = (xs: readonly Node[], ys: readonly Node[]): boolean =>
    xs.length === ys.length &&
    xs.every((x, i) => sameProposition(open(x, by), open(ys[i] as Node, other), same));
  return all(mine.outside, theirs.outside) && all(mine.inside, theirs.inside);
}

/** The variables of all quantifiers of a proposition. */
export function quantified(p: Proposition): readonly Variable[] {
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

/** What is promised of a variable, as a text that is the same for the same promises. */
function promiseKey({ constraint: c }: Variable): string {
  const end = (e: { readonly value: Rational; readonly strict: boolean } | undefined): string =>
    e ? `${e.value} ${e.strict}` : '';
  return [end(c?.lower), end(c?.upper), c?.normalized ?? false, c?.moments].join();
}
