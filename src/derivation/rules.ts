/** From propositions to rules: relations with universal variables and conditions, of which instances are taken. */

import { one, zero } from '../term/build.ts';
import { type Node, partsOf } from '../term/parts.ts';
import type { Rational } from '../term/rational.ts';
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
import { promises } from './context.ts';

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

/** The relations that a proposition asserts. An existence statement asserts none: it is obtained from. */
export function rulesOf(p: Proposition): Rule[] {
  switch (p.tag) {
    case 'relation': {
      const flip = p.relation === '>=' || p.relation === '>';
      const rel = p.relation === '>=' ? '<=' : p.relation === '>' ? '<' : p.relation;
      return [
        {
          left: flip ? p.right : p.left,
          relation: rel,
          right: flip ? p.left : p.right,
          universals: [],
          conditions: [],
        },
      ];
    }
    case 'and':
      return p.parts.flatMap(rulesOf);
    case 'forall': {
      const fresh = freshUniversals(p);
      return rulesOf(fresh.body).map((r) => ({
        ...r,
        universals: [...fresh.variables, ...r.universals],
        conditions: [...fresh.conditions, ...r.conditions],
      }));
    }
    case 'exists':
      return [];
  }
}

/** The quantifier opened with fresh variables; their promises become conditions. */
export function freshUniversals(p: Extract<Proposition, { tag: 'forall' }>): {
  variables: readonly Variable[];
  conditions: Proposition[];
  body: Proposition;
} {
  const { copied: variables, by } = copies(p.variables);
  const conditions = [
    ...variables.flatMap((v) => promises(v).map((q) => q.proposition)),
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
  const allPromised = (p: Proposition): string => quantified(p).map(promised).join(';');
  if (alphaEqualProposition(a, b) && allPromised(a) === allPromised(b)) return true;
  const [mine, theirs] = [partsOf(a), partsOf(b)];
  if (mine.bound.length !== theirs.bound.length) return false;
  const { copied, by } = copies(mine.bound);
  const other = new Map<number, Term>();
  for (const [i, v] of copied.entries()) {
    const w = theirs.bound[i] as Variable;
    if (!sameType(v.type, substituteType(w.type, { variables: other })) || promised(v) !== promised(w))
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
function promised({ constraint: c }: Variable): string {
  const end = (e: { readonly value: Rational; readonly strict: boolean } | undefined): string =>
    e ? `${e.value} ${e.strict}` : '';
  return [end(c?.lower), end(c?.upper), c?.normalized ?? false, c?.moments].join();
}
