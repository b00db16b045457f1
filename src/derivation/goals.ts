/**
 * What is to be proved, and the figures by which it follows from other goals. Whoever follows a derivation (follow.ts) chooses the
 * figure and proposes its terms; here they are looked at and the premises are formed. Nothing else proves a goal.
 *
 *     Γ, x, C(x) ⊢ Q(x)       Γ ⊢ P   Γ, P ⊢ Q     Γ, x, P(x) ⊢ Q   ∃x: P(x)     Γ ⊢ P(a), a : τ     Γ, P ⊢ Q   Γ, not P ⊢ Q
 *     ────────────────────    ────────────────     ────────────────────────     ───────────────     ──────────────────────
 *     Γ ⊢ ∀x: C(x) → Q(x)          Γ ⊢ Q                   Γ ⊢ Q                 Γ ⊢ ∃x ∈ τ: P(x)             Γ ⊢ Q
 *
 *     Γ, not P ⊢ Q, Q is false     Γ without k ⊢ ∀n: Q(n)     Γ ⊢ Q(0)   Γ, n, Q(n) ⊢ Q(n+1)     a R b   b S c
 *     ────────────────────────     ──────────────────────     ──────────────────────────────     ─────────────
 *              Γ ⊢ P                       Γ ⊢ Q(k)                    Γ ⊢ ∀n: Q(n)                 a RS c
 *
 *     Γ, a < s < b ⊢ φ'(s) <= 0     Γ, φ(b) <= φ(a) ⊢ Q     φ continuous on a <= s <= b     a <= b
 *     ────────────────────────────────────────────────────────────────────────────────────────────
 *                                            Γ ⊢ Q
 */

import { differ } from '../exact/modular.ts';
import { constantOf } from '../exact/polynomial.ts';
import * as build from '../term/build.ts';
import { printProposition, printTerm } from '../term/print.ts';
import {
  alphaEqual,
  copies,
  freeIds,
  freeVariables,
  replace,
  substituteProposition,
  substituteType,
} from '../term/substitute.ts';
import {
  freshVariable,
  type Proposition,
  type Relation,
  type Term,
  type Type,
  type Variable,
} from '../term/term.ts';
import type { Theory } from '../term/theory.ts';
import { calculate, differentiate } from './calculus.ts';
import { Context } from './context.ts';
import { continuous } from './continuous.ts';
import { encloses, type Side } from './enclosure.ts';
import { follows, type Means, Reasons, type Sequent, type Strategy } from './figures.ts';
import { type Fact, Facts, type Library } from './instances.ts';
import { prove } from './prove.ts';
import { Rejection } from './rejection.ts';
import { negation, promised, type Relational, sameProposition } from './rules.ts';
import { unfold } from './unfold.ts';
import { WellFormed, wellFormedTheory } from './well-formed.ts';

type Reasoned = Omit<Means, 'facts'>;

/** Something to prove at a place. */
export class Goal {
  /** By the figure that was used last. */
  private premises: readonly Goal[] | undefined;

  private constructor(
    readonly facts: Facts,
    readonly statement: Proposition,
    /** The lines of calculations, in the order in which they were formed. */
    private readonly lines: Goal[],
    /** Below an assumption that the proof refutes: no instance can satisfy it. */
    readonly hypothetical = false,
    /** What is still to be looked at besides a proof. */
    private owed?: () => void,
    /** Of a calculation, which looks whether its terms mean something: only that can follow by figures that do not. */
    private readonly isLine = false,
  ) {}

  /** The statement of a theory, which must mean something itself. */
  static of(theory: Theory, statement: Proposition, library: Library, lines: Goal[]): Goal {
    const facts = new Facts(Context.of(theory), library);
    return new Goal(facts, statement, lines, false, () => {
      wellFormedTheory(theory, statement);
      meaningful(theory, library);
    });
  }

  get context(): Context {
    return this.facts.context;
  }

  get proved(): boolean {
    return this.owed === undefined && this.premises !== undefined && this.premises.every((p) => p.proved);
  }

  /** Looks at what a proof of it does not show. Throws a Rejection. */
  settle(): void {
    this.owed?.();
    this.owed = undefined;
  }

  private premise(
    context: Context,
    statement: Proposition,
    more: { owed?: () => void; hypothetical?: true; isLine?: true } = {},
  ): Goal {
    const { owed, hypothetical = this.hypothetical, isLine } = more;
    return new Goal(this.facts.at(context), statement, this.lines, hypothetical, owed, isLine);
  }

  private from<T extends readonly Goal[]>(...premises: T): T {
    this.premises = premises;
    return premises;
  }

  private relation(): Relational {
    const { statement } = this;
    if (statement.tag !== 'relation')
      throw new Rejection(`the goal is no relation: ${printProposition(statement, 'unicode')}`);
    return statement;
  }

  private ofLine(): Relational {
    if (!this.isLine) throw new Error('internal: a goal that is no line');
    return this.relation();
  }

  private read(p: Proposition): void {
    new WellFormed(this.context.scope).proposition(p);
  }

  // Nodes of a proof

  /** New symbols for universal variables, under their own names; conditions become hypotheses. */
  introduce(name: (context: Context, i: number, of: number) => string): Goal {
    const { statement } = this;
    if (statement.tag !== 'forall') throw new Rejection('nothing is quantified here');
    const { copied, by } = copies(statement.variables);
    let inner = copied.reduce(local, this.context);
    statement.conditions.forEach((c, i, all) => {
      const condition = substituteProposition(c, { variables: by });
      this.facts.at(inner).meaningful(condition);
      inner = inner.withAssumption(name(inner, i, all.length), condition);
    });
    const [premise] = this.from(
      this.premise(inner, substituteProposition(statement.body, { variables: by })),
    );
    return premise;
  }

  /** What is shown on the way, and the goal with it. */
  have(name: string, statement: Proposition): readonly [Goal, Goal] {
    this.read(statement);
    const owed = (): void => this.facts.meaningful(statement);
    const shown = this.premise(this.context, statement, { owed });
    return this.from(shown, this.premise(this.context.withHypothesis(name, statement), this.statement));
  }

  obtain(fact: Fact, names: readonly string[], as: string): Goal {
    const { proposition } = this.facts.own(fact);
    if (proposition.tag !== 'exists')
      throw new Rejection(
        `nothing to obtain: ${printProposition(proposition, 'unicode')} does not say that something exists`,
      );
    const { variables, body } = proposition;
    if (variables.length !== names.length)
      throw new Rejection(`${variables.length} symbol(s) exist, ${names.length} are named`);
    const { copied, by } = copies(variables, new Map(), names);
    const inner = copied
      .reduce(local, this.context)
      .withAssumption(as, substituteProposition(body, { variables: by }));
    const [premise] = this.from(this.premise(inner, this.statement));
    return premise;
  }

  witness(value: (v: Variable, type: Type) => Term): Goal {
    const { statement, context } = this;
    if (statement.tag !== 'exists') throw new Rejection('there is nothing to give a witness for');
    const by = new Map<number, Term>();
    for (const v of statement.variables) {
      const type = substituteType(v.type, { variables: by });
      const term = value(v, type);
      this.facts.suits(term, v, type);
      by.set(v.id, term);
      for (const p of promised(v)) {
        const promise = substituteProposition(p, { variables: by });
        if (!prove(context, promise))
          throw new Rejection(
            `the witness for ${v.name} is not proved to be as promised: ${printProposition(promise, 'unicode')}`,
          );
      }
    }
    const [premise] = this.from(
      this.premise(context, substituteProposition(statement.body, { variables: by })),
    );
    return premise;
  }

  both(): readonly Goal[] {
    const { statement } = this;
    if (statement.tag !== 'and')
      throw new Rejection(`${printProposition(statement, 'unicode')} has no parts`);
    return this.from(...statement.parts.map((p) => this.premise(this.context, p)));
  }

  /** The goal stands in what is known, up to names of bound variables and normal forms. */
  by(fact: Fact): void {
    const { statement: goal, facts, context } = this;
    facts.meaningful(goal);
    const { proposition } = facts.own(fact);
    const stands = (p: Proposition): boolean =>
      sameProposition(p, goal, (a, b) => context.normalizer.same(a, b));
    if (!stands(proposition) && !(proposition.tag === 'and' && proposition.parts.some(stands)))
      throw new Rejection(
        `the goal is ${printProposition(goal, 'unicode')}, but this gives ${printProposition(proposition, 'unicode')}`,
      );
    this.from();
  }

  cases(on: Proposition, name: string): readonly [Goal, Goal] {
    const { context, statement } = this;
    if (on.tag !== 'relation') throw new Rejection('cases distinguish a relation and its opposite');
    this.read(on);
    this.facts.meaningful(on);
    return this.from(
      this.premise(context.withAssumption(name, on), statement),
      this.premise(context.withAssumption(name, negation(on)), statement),
    );
  }

  contradiction(absurd: Proposition, name: string): Goal {
    const { context, facts } = this;
    const contrary = negation(this.relation());
    this.read(absurd);
    if (absurd.tag !== 'relation' || !context.signs.proves(negation(absurd)))
      throw new Rejection(`${printProposition(absurd, 'unicode')} is not false on its face`);
    facts.meaningful(this.statement);
    const hypothetical = true;
    const [premise] = this.from(
      this.premise(context.withAssumption(name, contrary), absurd, { hypothetical }),
    );
    return premise;
  }

  /** A natural number in scope becomes universal, in order that induction may run over it: nothing that is known of it is known of n. */
  generalise(name: string): { readonly goal: Goal; readonly over: Variable } {
    const { context, statement } = this;
    const named = context.scope.lookup(name);
    if (named?.kind !== 'symbol' || named.variable.type.kind !== 'nat')
      throw new Rejection(`${name} is not a natural number here`);
    const k = named.variable;
    const dependent = freeVariables(statement).find((v) => v !== k && freeIds(v.type).has(k.id));
    if (dependent)
      throw new Rejection(
        `the type of ${dependent.name} mentions ${name}; quantify ${dependent.name} in a statement about all ${name}`,
      );
    if (context.scope.definedBy(k).length > 0)
      throw new Rejection(`a definition mentions ${name}; quantify it in the statement instead`);
    const over = freshVariable(name, build.nat);
    const body = substituteProposition(statement, { variables: new Map([[k.id, build.ref(over)]]) });
    const [goal] = this.from(
      this.premise(context.without(k).forget(name), {
        tag: 'forall',
        variables: [over],
        conditions: [],
        body,
      }),
    );
    return { goal, over };
  }

  /** From Q(0) and, for every n, Q(n+1) from Q(n): Q(n) for every n. Q quantifies over all that may vary with n. */
  induction(over: Variable, name: (context: Context) => string): readonly [Goal, Goal] {
    const { context, statement: goal } = this;
    if (goal.tag !== 'forall' || !goal.variables.includes(over))
      throw new Rejection(`the goal is not about all ${over.name}`);
    if (over.type.kind !== 'nat')
      throw new Rejection(`induction runs over a natural number; ${over.name} is none`);
    const before = goal.variables.slice(0, goal.variables.indexOf(over));
    if (before.some((v) => freeIds(v.type).has(over.id)))
      throw new Rejection(`the type of an earlier variable mentions ${over.name}`);
    const others = goal.variables.filter((v) => v !== over);
    const predicate = (n: Term): Proposition =>
      substituteProposition(build.forall(others, goal.conditions, goal.body), {
        variables: new Map([[over.id, n]]),
      });
    const base = this.premise(context, predicate(build.num(0)));
    const n = freshVariable(over.name, build.nat);
    const inner = local(context, n);
    const step = this.premise(
      inner.withHypothesis(name(inner), predicate(build.ref(n))),
      predicate(build.add(build.ref(n), build.one)),
    );
    return this.from(base, step);
  }

  /** The mean value theorem. `of` reads φ on the closed interval; the slope is to be related to 0 on the open one. */
  monotone(
    name: string,
    [from, to]: readonly [Term, Term],
    variable: string,
    of: (closed: Context) => Term,
    sign: '<=' | '>=' | '==',
  ): readonly [Goal, Goal] {
    const { context, facts } = this;
    // strict slopes say nothing where the ends are one point
    if (!['<=', '>=', '=='].includes(sign))
      throw new Rejection(`a slope is <= 0, >= 0 or == 0, not ${sign} 0`);
    facts.look(from);
    facts.look(to);
    if (!prove(context, build.relation(from, '<=', to)))
      throw new Rejection(
        `it is not proved that ${printTerm(from, 'unicode')} <= ${printTerm(to, 'unicode')}`,
      );
    const s = freshVariable(variable, build.real);
    const closed = local(context, s)
      .withHypothesis(' above', build.relation(from, '<=', build.ref(s)))
      .withHypothesis(' below', build.relation(build.ref(s), '<=', to));
    const phi = of(closed);
    facts.look(phi, build.real, closed);
    continuous(phi, s, closed);
    const inside = local(context, s)
      .withAssumption('above', build.relation(from, '<', build.ref(s)))
      .withAssumption('below', build.relation(build.ref(s), '<', to));
    const t = freshVariable(variable, build.real);
    const slope = differentiate(
      { tag: 'derivative', variable: t, at: build.ref(s), body: replace(phi, s, build.ref(t)) },
      inside,
    );
    const fact = build.relation(replace(phi, s, to), sign, replace(phi, s, from));
    return this.from(
      this.premise(inside, build.relation(slope, sign, build.zero)),
      this.premise(context.withHypothesis(name, fact), this.statement),
    );
  }

  // Lines

  /** Lines from one side of the goal to the other: `next` forms them, `end` compares what they give with the goal. */
  calculation(): { next(relation: Relation, right: Term): Goal; end(): void } {
    const { statement } = this;
    if (statement.tag !== 'relation')
      throw new Rejection(
        `a calculation proves a relation; the goal is ${printProposition(statement, 'unicode')}`,
      );
    const { left, right } = statement;
    let sideConditions: Proposition[] = [];
    const facts = this.facts.apart(sideConditions);
    facts.defined(left);
    facts.defined(right);
    const formed: Goal[] = [];
    let at = left;
    return {
      next: (relation, term) => {
        const there = this.facts.apart(sideConditions);
        // the ends mean something: only they are not looked at again
        const owed = term === left || term === right ? undefined : () => there.look(term);
        const line = new Goal(
          there,
          { tag: 'relation', left: at, relation, right: term },
          this.lines,
          this.hypothetical,
          owed,
          true,
        );
        formed.push(line);
        this.lines.push(line);
        sideConditions = [];
        at = term;
        return line;
      },
      end: () => {
        const total = formed.map((l) => l.relation().relation).reduce(compose, '==');
        if (!alphaEqual(at, right))
          throw new Rejection(
            `the calculation ends at ${printTerm(at, 'unicode')}, but the right side is ${printTerm(right, 'unicode')}`,
          );
        if (!gives(total, statement.relation))
          throw new Rejection(`the calculation gives ${total}, the statement needs ${statement.relation}`);
        this.from(...formed);
      },
    };
  }

  private restated(left: Term, right: Term): Goal {
    const { relation } = this.ofLine();
    const statement: Proposition = { tag: 'relation', left, relation, right };
    const [premise] = this.from(this.premise(this.context, statement, { isLine: true }));
    return premise;
  }

  /** Symbols unfolded on sides of a relation. */
  unfold(names: readonly string[], sides: 'both' | 'left' | 'right'): Goal {
    const { left, right } = this.relation();
    return this.restated(
      sides === 'right' ? left : unfold(left, names, this.context),
      sides === 'left' ? right : unfold(right, names, this.context),
    );
  }

  /** Derivatives taken by rule. */
  calculus(): Goal {
    const { left, right } = this.relation();
    return this.restated(calculate(left, this.context), calculate(right, this.context));
  }

  /** i = j ⊢ t(i) ⋈ u(i) from t(j) ⋈ u(j), for equations between indices among the reasons. */
  identify(means: Reasoned): Goal {
    let { left: a, right: b } = this.relation();
    const { context, facts } = this;
    const given = means.sources.flatMap((s) => s.at(context)).filter((g) => g.holds(facts, context));
    for (const { rule, times } of given) {
      const { left, relation, right, universals, conditions } = rule;
      if (times || relation !== '==' || universals.length > 0 || left.tag !== 'delta') continue;
      if (
        !constantOf(context.normalizer.normalize(right))?.isOne ||
        !conditions.every((c) => prove(context, c))
      )
        continue;
      const [v, value] = left.left.tag === 'variable' ? [left.left, left.right] : [left.right, left.left];
      if (v.tag !== 'variable' || v.variable.type.kind !== 'index' || freeIds(value).has(v.variable.id))
        continue;
      if (freeVariables(build.relation(a, '==', b)).some((w) => freeIds(w.type).has(v.variable.id))) continue;
      a = replace(a, v.variable, value);
      b = replace(b, v.variable, value);
    }
    return this.restated(a, b);
  }

  /** Interval arithmetic. */
  interval(box: readonly Side[]): void {
    const { left, relation, right } = this.ofLine();
    encloses(this.context, left, relation, right, box);
    this.from();
  }

  /** By figures, as the strategy proposes; false when it comes to none that gives the line. */
  follows(means: Reasoned, strategy: Strategy): boolean {
    const s = this.sequent();
    const shown =
      s.goal === '!='
        ? means.sign !== undefined && this.context.signs.relates(s.left, '!=', s.right)
        : follows({ ...s, goal: s.goal }, new Reasons({ ...means, facts: this.facts }), strategy);
    if (shown) this.from();
    return shown;
  }

  /** The sides have the same normal form, and the same values modulo primes. */
  isIdentity(): boolean {
    const { left, goal, right } = this.sequent();
    if (goal !== '==' || !this.context.normalizer.same(left, right)) return false;
    if (differ(left, right))
      throw new Error(
        `internal: the normal form says that ${printTerm(left, 'unicode')} and ${printTerm(right, 'unicode')} are equal, their values modulo a prime say that they are not`,
      );
    this.from();
    return true;
  }

  /** The relation, read from its smaller side. */
  private sequent(): Omit<Sequent, 'goal'> & { readonly goal: Sequent['goal'] | '!=' } {
    const { context } = this;
    const { left, relation, right } = this.ofLine();
    if (relation === '>=') return { context, left: right, goal: '<=', right: left };
    if (relation === '>') return { context, left: right, goal: '<', right: left };
    return { context, left, goal: relation, right };
  }
}

/** Hypotheses mean something, each after those before it; definitions wherever they can be used. */
function meaningful(theory: Theory, library: Library): void {
  const named = (what: string, look: () => void, help = ''): void => {
    try {
      look();
    } catch (error) {
      throw error instanceof Rejection ? new Rejection(`${what}: ${error.message}${help}`) : error;
    }
  };
  let context = Context.of({ ...theory, hypotheses: [] });
  for (const { name, proposition } of theory.hypotheses) {
    const before = new Facts(context, library);
    named(`the hypothesis ${name}`, () => before.meaningful(proposition));
    context = context.withHypothesis(name, proposition);
  }
  const facts = new Facts(context, library);
  for (const d of theory.definitions) {
    const bodies =
      d.kind === 'explicit'
        ? [[d.params, d.body] as const]
        : [[d.baseParams, d.base] as const, [d.stepParams, d.step] as const];
    for (const [params, body] of bodies) {
      const ofArguments = params.some((p) => p.type.kind === 'real' || p.type.kind === 'function');
      const help = ofArguments
        ? '; a definition has a value at all arguments: say which, or write it out where it is used'
        : '; give the definition under `where` of the parts in which this holds';
      const look = (): void => facts.defined(body, context.openAll(params));
      named(`the definition of ${d.symbol.name}`, look, help);
    }
  }
}

/** A symbol that the derivation introduces. */
function local(context: Context, v: Variable): Context {
  try {
    return context.withLocal(v);
  } catch (error) {
    throw new Rejection((error as Error).message);
  }
}

/** What two relations, one after the other, give. */
export function compose(a: Relation, b: Relation): Relation {
  if (a === '==') return b;
  if (b === '==') return a;
  const up = (r: Relation): boolean => r === '<=' || r === '<';
  const down = (r: Relation): boolean => r === '>=' || r === '>';
  if (up(a) && up(b)) return a === '<' || b === '<' ? '<' : '<=';
  if (down(a) && down(b)) return a === '>' || b === '>' ? '>' : '>=';
  throw new Rejection(`${b} cannot follow ${a} in one calculation`);
}

function gives(have: Relation, want: Relation): boolean {
  if (have === want) return true;
  if (want === '<=') return have === '<' || have === '==';
  if (want === '>=') return have === '>' || have === '==';
  if (want === '!=') return have === '<' || have === '>';
  return false;
}
