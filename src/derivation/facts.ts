/** Facts about signs: what propositions say of the difference of their sides, and what holds of an atom by its kind. */
import type { Normalizer } from '../exact/normal-form.ts';
import {
  type Atom,
  addP,
  constantOf,
  negateP,
  ofAtom,
  oneP,
  type Polynomial,
  subtractP,
} from '../exact/polynomial.ts';
import { subtract } from '../term/build.ts';
import { remembered } from '../term/remembered.ts';
import type { Proposition, Term, Variable } from '../term/term.ts';
import type { Match } from './match.ts';

/** Something known to be >= 0, > 0, == 0 or != 0, for all values of its universal variables under conditions. */
export interface Fact {
  readonly of: Polynomial;
  readonly relation: '>=' | '>' | '==' | '!=';
  readonly universals: ReadonlyMap<number, Variable>;
  readonly conditions: readonly Proposition[];
  /** Symbols that must occur in whatever it is applied to. */
  readonly needs: readonly number[];
  /** Its instances at matches: the same search comes back again and again. */
  readonly instances: Map<Match, Instance>;
}

/** A fact at a match; its normal form is made once its conditions are proved. */
export interface Instance {
  readonly conditions: readonly Proposition[];
  of?: Polynomial;
}

const differences = remembered<Proposition, Term>();

/** The difference that a relation says something of: one term for each proposition, so that its normal form is found once. */
function differenceOf(p: Extract<Proposition, { tag: 'relation' }>): Term {
  const known = differences.get(p);
  if (known) return known;
  const flip = p.relation === '>=' || p.relation === '>';
  const difference = flip ? subtract(p.left, p.right) : subtract(p.right, p.left);
  differences.set(p, difference);
  return difference;
}

const quickFacts = remembered<Proposition, readonly Fact[]>();

/** The facts of a proposition. Those of the quick prover do not depend on the context: they are found once. */
export function factsOf(p: Proposition, normalizer: Normalizer, quick: boolean): readonly Fact[] {
  const known = quick ? quickFacts.get(p) : undefined;
  if (known) return known;
  const out: Fact[] = [];
  collect(p, new Map(), [], normalizer, quick, out);
  if (quick) quickFacts.set(p, out);
  return out;
}

function collect(
  p: Proposition,
  universals: ReadonlyMap<number, Variable>,
  conditions: readonly Proposition[],
  normalizer: Normalizer,
  quick: boolean,
  out: Fact[],
): void {
  switch (p.tag) {
    case 'and':
      for (const q of p.parts) collect(q, universals, conditions, normalizer, quick, out);
      return;
    case 'forall': {
      // a real variable takes any number that occurs; of a constrained one, its promise would have to be proved, too
      const simple = p.variables.every(
        (v) =>
          v.type.kind === 'index' ||
          v.type.kind === 'nat' ||
          (v.type.kind === 'real' && v.constraint === undefined),
      );
      if (!simple || (quick && p.conditions.length > 0)) return;
      collect(
        p.body,
        new Map([...universals, ...p.variables.map((v) => [v.id, v] as const)]),
        [...conditions, ...p.conditions],
        normalizer,
        quick,
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
      const of = normalizer.normalize(difference);
      if (constantOf(of)) return;
      const needs = [...of.free].filter((id) => !universals.has(id));
      const fact = { of, relation, universals, conditions, needs } as const;
      out.push({ ...fact, instances: new Map() });
      if (relation === '==') out.push({ ...fact, of: negateP(of), instances: new Map() });
    }
  }
}

const plain = remembered<Fact, true>();

/** Whether a fact holds by the kind of an atom. */
export const isPlain = (fact: Fact): boolean => plain.get(fact) === true;

/** What holds of an atom by its kind: delta and indicator are at most 1, |x| >= x and |x| >= −x, max(x, y) >= x, |tanh| < 1. */
export function plainFacts(a: Atom): readonly Fact[] {
  const fact = (of: Polynomial, relation: '>=' | '>' = '>='): Fact => {
    const made = { of, relation, universals: new Map(), conditions: [], needs: [], instances: new Map() };
    plain.set(made, true);
    return made;
  };
  const self = ofAtom(a);
  if (a.kind === 'delta' || a.kind === 'indicator') return [fact(subtractP(oneP, self))];
  if (a.kind === 'maximum') return a.args.map((x) => fact(subtractP(self, x)));
  if (a.kind !== 'function') return [];
  if (a.name === 'abs') return [fact(subtractP(self, a.of)), fact(addP(self, a.of))];
  if (a.name === 'tanh') return [fact(subtractP(oneP, self), '>'), fact(addP(oneP, self), '>')];
  return [];
}
