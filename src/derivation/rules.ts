/** From propositions to rules: relations with universal variables and conditions, of which instances are taken. */

import { apply, one, zero } from '../term/build.ts';
import { alphaEqual, substitute, substituteProposition, substituteType } from '../term/substitute.ts';
import { freshVariable, type Proposition, type Relation, type Term, type Variable } from '../term/term.ts';
import { argument, promises } from './context.ts';

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
  variables: Variable[];
  conditions: Proposition[];
  body: Proposition;
} {
  const by = new Map<number, Term>();
  const variables = p.variables.map((v) => {
    const fresh = freshVariable(v.name, substituteType(v.type, { variables: by }), {
      constraint: v.constraint,
      partials: v.partials,
    });
    by.set(v.id, argument(fresh));
    return fresh;
  });
  const conditions = [
    ...variables.flatMap((v) => promises(v).map((q) => q.proposition)),
    ...p.conditions.map((c) => substituteProposition(c, { variables: by })),
  ];
  return { variables, conditions, body: substituteProposition(p.body, { variables: by }) };
}

/** The rule with some of its universal variables replaced. */
export function instantiateRule(rule: Rule, values: ReadonlyMap<number, Term>): Rule {
  const by = { variables: values };
  const rest = rule.universals.filter((v) => !values.has(v.id));
  const renamed = new Map<number, Term>();
  const universals = rest.map((v) => {
    const type = substituteType(v.type, { variables: new Map([...values, ...renamed]) });
    const fresh = freshVariable(v.name, type, { constraint: v.constraint, partials: v.partials });
    renamed.set(v.id, argument(fresh));
    return fresh;
  });
  const all = { variables: new Map([...by.variables, ...renamed]) };
  return {
    ...rule,
    left: substitute(rule.left, all),
    right: substitute(rule.right, all),
    universals,
    conditions: rule.conditions.map((c) => substituteProposition(c, all)),
  };
}

/** Equality of propositions after renaming of bound variables, their terms compared by `same`. */
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
  if (a.tag === 'and' && b.tag === 'and') {
    return (
      a.parts.length === b.parts.length &&
      a.parts.every((p, i) => sameProposition(p, b.parts[i] as Proposition, same))
    );
  }
  if ((a.tag === 'forall' && b.tag === 'forall') || (a.tag === 'exists' && b.tag === 'exists')) {
    if (a.variables.length !== b.variables.length) return false;
    const byA = new Map<number, Term>();
    const byB = new Map<number, Term>();
    for (const [i, v] of a.variables.entries()) {
      const w = b.variables[i] as Variable;
      const tv = substituteType(v.type, { variables: byA });
      const tw = substituteType(w.type, { variables: byB });
      if (
        !alphaEqual(typeWitness(tv), typeWitness(tw)) ||
        JSON.stringify(constraintText(v)) !== JSON.stringify(constraintText(w))
      )
        return false;
      const fresh = freshVariable(v.name, tv, { constraint: v.constraint });
      byA.set(v.id, argument(fresh));
      byB.set(w.id, argument(fresh));
    }
    const open = (p: Proposition, by: Map<number, Term>): Proposition =>
      substituteProposition(p, { variables: by });
    if (a.tag === 'forall' && b.tag === 'forall') {
      return (
        a.conditions.length === b.conditions.length &&
        a.conditions.every((c, i) =>
          sameProposition(open(c, byA), open(b.conditions[i] as Proposition, byB), same),
        ) &&
        sameProposition(open(a.body, byA), open(b.body, byB), same)
      );
    }
    return sameProposition(open(a.body, byA), open(b.body, byB), same);
  }
  return false;
}

/** A closed term that is the same for the same types: a lambda over a variable of the type. */
function typeWitness(type: Variable['type']): Term {
  return { tag: 'lambda', params: [freshVariable('x', type)], body: apply(unit, []) };
}
const unit = freshVariable('unit', { kind: 'real' });

const constraintText = (v: Variable): unknown => ({
  lower: v.constraint?.lower && [`${v.constraint.lower.value}`, v.constraint.lower.strict],
  upper: v.constraint?.upper && [`${v.constraint.upper.value}`, v.constraint.upper.strict],
  normalized: v.constraint?.normalized ?? false,
  moments: `${v.constraint?.moments}`,
});
