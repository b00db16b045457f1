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
import { type Rule, rulesOf } from './rules.ts';

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

const quickFacts = remembered<Proposition, readonly Fact[]>();

/** The facts of a proposition. Those of the quick prover do not depend on the context: they are found once. */
export function factsOf(p: Proposition, normalizer: Normalizer, quick: boolean): readonly Fact[] {
  const known = quick ? quickFacts.get(p) : undefined;
  if (known) return known;
  const suitable = rulesOf(p).filter(
    (r) => r.universals.every(isSimple) && !(quick && r.conditions.length > 0),
  );
  const out = suitable.flatMap((rule) => factsOfRule(rule, normalizer));
  if (quick) quickFacts.set(p, out);
  return out;
}

/** A real variable takes any number that occurs; of a constrained one, its promise would have to be proved, too. */
const isSimple = ({ type, constraint }: Variable): boolean =>
  type.kind === 'index' || type.kind === 'nat' || (type.kind === 'real' && constraint === undefined);

const atLeast = { '==': '==', '!=': '!=', '<=': '>=', '<': '>' } as const;

/** The right side less the left one; of an equation, the left side less the right one as well. */
function factsOfRule(rule: Rule, normalizer: Normalizer): readonly Fact[] {
  const of = normalizer.normalize(differenceOf(rule));
  if (constantOf(of)) return [];
  const universals = new Map(rule.universals.map((v) => [v.id, v]));
  const needs = [...of.free].filter((id) => !universals.has(id));
  const both = rule.relation === '==' ? [of, negateP(of)] : [of];
  const about = { relation: atLeast[rule.relation], universals, conditions: rule.conditions, needs };
  return both.map((difference) => ({ ...about, of: difference, instances: new Map() }));
}

const differences = remembered<Rule, Term>();

/** One term for each rule, so that its normal form is found once. */
function differenceOf(rule: Rule): Term {
  const known = differences.get(rule);
  if (known) return known;
  const difference = subtract(rule.right, rule.left);
  differences.set(rule, difference);
  return difference;
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
