/**
 * The checker. It walks a derivation against the proposition to prove, and accepts a line only when its reasons give it at
 * the place where it stands; only this file makes `CheckedLine`s with no problem.
 */

import { differ } from '../exact/modular.ts';
import { constantOf, ExpansionError } from '../exact/polynomial.ts';
import * as build from '../term/build.ts';
import { TermError } from '../term/errors.ts';
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
import { freshVariable, type Proposition, type Relation, type Term, type Variable } from '../term/term.ts';
import type { Theory } from '../term/theory.ts';
import { calculate, differentiate } from './calculus.ts';
import { Context, promises } from './context.ts';
import { continuous } from './continuous.ts';
import { Definedness } from './defined.ts';
import { encloses } from './enclosure.ts';
import { follows, type Means, Reasons } from './figures.ts';
import { instanceOf, type Lookup, sourceOf } from './instances.ts';
import { hasType, prove } from './prove.ts';
import { readProposition, readTerm } from './read.ts';
import { Rejection } from './rejection.ts';
import { negation, sameProposition } from './rules.ts';
import type { Derivation, Line, Node, Reason } from './steps.ts';
import { unfold } from './unfold.ts';
import { walk } from './walk.ts';
import { wellFormedTheory } from './well-formed.ts';

/** A line as it was checked, with what it depends on, so that it can be executed too. */
export interface CheckedLine {
  /** `3`, or `have remainder / 2`. */
  readonly step: string;
  readonly left: Term;
  readonly relation: Relation;
  readonly right: Term;
  readonly reasons: readonly Reason[];
  /** Symbols that the derivation introduced, and what it assumes of them. */
  readonly locals: readonly Variable[];
  readonly assumptions: readonly Proposition[];
  /** What had to be proved so that its terms mean something. */
  readonly sideConditions: readonly Proposition[];
  /** Below an assumption that the proof refutes: no instance can satisfy it. */
  readonly hypothetical: boolean;
  readonly problem?: string;
  /** A text of the line cannot be read. */
  readonly malformed?: true;
}

/** What is wrong at a place; `malformed` when a text cannot be read. */
interface Trouble {
  readonly step: string;
  readonly problem: string;
  readonly malformed?: true;
}

export interface Outcome {
  readonly lines: readonly CheckedLine[];
  /** Parts of other claims that were used. */
  readonly uses: readonly { readonly claim: string; readonly part: string }[];
  /** Places outside of lines where the derivation fails. */
  readonly problems: readonly Trouble[];
}

/**
 * Checks a derivation of a statement in a theory. Everything that is wrong with it is in the outcome; an accepted derivation
 * has no problem in any line and none besides.
 */
export function checkDerivation(input: {
  readonly module: string;
  readonly part: string;
  readonly theory: Theory;
  readonly statement: Proposition;
  readonly derivation: Derivation;
  readonly lookup: Lookup;
}): Outcome {
  const run = new Run(input.module, input.part, input.lookup);
  run.start(input.theory, input.statement, input.derivation);
  return { lines: run.lines, uses: [...run.uses.values()], problems: run.problems };
}

class Run {
  readonly lines: CheckedLine[] = [];
  readonly uses = new Map<string, { claim: string; part: string }>();
  readonly problems: Trouble[] = [];
  /** Of the line that is being checked. */
  private sideConditions: Proposition[] = [];
  private readonly definedness = new Definedness(prove, (p) => this.sideConditions.push(p));

  constructor(
    private readonly module: string,
    private readonly part: string,
    private readonly lookup: Lookup,
  ) {}

  private place(step: string): { module: string; field: string } {
    return { module: this.module, field: `parts.${this.part}.derivation, step ${step}` };
  }

  /** Runs; what the checker or the parser refuses becomes a problem of the step. */
  private guard(step: string, act: () => void): boolean {
    try {
      act();
      return true;
    } catch (error) {
      if (!(error instanceof Rejection || error instanceof TermError || error instanceof ExpansionError))
        throw error;
      this.problems.push({ step, problem: error.message, ...malformed(error) });
      return false;
    }
  }

  start(theory: Theory, statement: Proposition, derivation: Derivation): void {
    this.guard('hypotheses', () => {
      wellFormedTheory(theory, statement);
      this.checkTheory(theory);
    });
    this.guard('statement', () => this.prove(Context.of(theory), statement, derivation, '', false));
  }

  /** Hypotheses mean something, each after those before it; definitions wherever they can be used. */
  private checkTheory(theory: Theory): void {
    let context = Context.of({ ...theory, hypotheses: [] });
    for (const h of theory.hypotheses) {
      try {
        this.definedness.proposition(h.proposition, context);
      } catch (error) {
        throw error instanceof Rejection
          ? new Rejection(`the hypothesis ${h.name}: ${error.message}`)
          : error;
      }
      context = context.withHypothesis(h.name, h.proposition);
    }
    for (const d of theory.definitions) {
      const bodies =
        d.kind === 'explicit'
          ? [[d.params, d.body] as const]
          : [[d.baseParams, d.base] as const, [d.stepParams, d.step] as const];
      for (const [params, body] of bodies) {
        try {
          this.definedness.check(body, context.openAll(params));
        } catch (error) {
          throw error instanceof Rejection
            ? new Rejection(`the definition of ${d.symbol.name}: ${error.message}`)
            : error;
        }
      }
    }
  }

  private prove(
    context: Context,
    goal: Proposition,
    steps: Derivation,
    path: string,
    hypothetical: boolean,
  ): void {
    const first = steps[0];
    if (goal.tag === 'forall') {
      if (first && 'node' in first && first.node === 'induction') {
        const over = goal.variables.find((v) => v.name === first.on);
        if (over) {
          this.induction(context, goal, over, first, path, hypothetical);
          if (steps.length > 1) throw new Rejection('an induction ends the proof; nothing can follow it');
          return;
        }
      }
      if (
        first &&
        'node' in first &&
        first.node === 'by' &&
        steps.length === 1 &&
        this.stands(context, goal, first, path)
      )
        return;
      const { inner, body } = this.introduce(context, goal);
      this.prove(inner, body, steps, path, hypothetical);
      return;
    }
    if (steps.length === 0) throw new Rejection(`nothing proves ${printProposition(goal, 'unicode')}`);
    let here = context;
    let target: Proposition = goal;
    for (const [i, step] of steps.entries()) {
      if (!('node' in step)) {
        this.calculation(here, target, steps.slice(i), path, hypothetical);
        return;
      }
      const label = `${path}${step.node}${'name' in step ? ` ${step.name}` : ''}`;
      const last = i === steps.length - 1;
      if (['both', 'by', 'cases', 'induction', 'contradiction'].includes(step.node)) {
        if (!last) throw new Rejection(`${step.node} ends the proof; nothing can follow it`);
        this.closing(here, target, step, label, hypothetical);
        return;
      }
      const next = this.opening(here, target, step, label, hypothetical);
      here = next.context;
      target = next.goal;
      if (next.goal.tag === 'forall') {
        this.prove(here, target, steps.slice(i + 1), path, hypothetical);
        return;
      }
    }
    throw new Rejection(`the proof stops before it reaches ${printProposition(target, 'unicode')}`);
  }

  /** Whether a quantified goal stands as it is where the reason says: a limit, say, is the conclusion of a lemma as a whole. */
  private stands(
    context: Context,
    goal: Proposition,
    step: Extract<Node, { node: 'by' }>,
    path: string,
  ): boolean {
    try {
      this.closing(context, goal, step, `${path}by`, false);
      return true;
    } catch (error) {
      if (error instanceof Rejection || error instanceof TermError) return false;
      throw error;
    }
  }

  /** New symbols for the universal variables, under their own names; conditions become hypotheses. */
  private introduce(
    context: Context,
    goal: Extract<Proposition, { tag: 'forall' }>,
  ): { inner: Context; body: Proposition } {
    const { copied, by } = copies(goal.variables);
    let inner = copied.reduce((c, v) => this.local(c, v), context);
    const conditions = goal.conditions.map((c) => substituteProposition(c, { variables: by }));
    conditions.forEach((c, i) => {
      let name = conditions.length === 1 ? 'assumed' : `assumed-${i + 1}`;
      while (inner.hypotheses.has(name)) name = `${name}'`;
      this.definedness.proposition(c, inner);
      inner = inner.withAssumption(name, c);
    });
    return { inner, body: substituteProposition(goal.body, { variables: by }) };
  }

  private local(context: Context, v: Variable): Context {
    try {
      return context.withLocal(v);
    } catch (error) {
      throw new Rejection((error as Error).message);
    }
  }

  private named(context: Context, name: string): void {
    if (context.hypotheses.has(name)) throw new Rejection(`there already is a hypothesis called ${name}`);
  }

  private opening(
    context: Context,
    goal: Proposition,
    step: Node,
    label: string,
    hypothetical: boolean,
  ): { context: Context; goal: Proposition } {
    switch (step.node) {
      case 'have': {
        this.named(context, step.name);
        const statement = readProposition(step.states, context, this.place(label));
        this.guard(label, () => {
          this.definedness.proposition(statement, context);
          this.prove(context, statement, step.proof, `${label} / `, hypothetical);
        });
        return { context: context.withHypothesis(step.name, statement), goal };
      }
      case 'obtain': {
        this.named(context, step.as);
        const fact = instanceOf(
          step.from,
          context,
          this.lookup,
          this.place(label),
          this.definedness,
          this.uses,
        );
        if (fact.tag !== 'exists')
          throw new Rejection(
            `nothing to obtain: ${printProposition(fact, 'unicode')} does not say that something exists`,
          );
        if (fact.variables.length !== step.names.length)
          throw new Rejection(`${fact.variables.length} symbol(s) exist, ${step.names.length} are named`);
        const { copied, by } = copies(fact.variables, new Map(), step.names);
        const inner = copied.reduce((c, v) => this.local(c, v), context);
        return {
          context: inner.withAssumption(step.as, substituteProposition(fact.body, { variables: by })),
          goal,
        };
      }
      case 'monotone':
        return { context: this.monotone(context, step, label, hypothetical), goal };
      case 'witness': {
        if (goal.tag !== 'exists') throw new Rejection('there is nothing to give a witness for');
        const by = new Map<number, Term>();
        const unknown = Object.keys(step.values).find((k) => !goal.variables.some((v) => v.name === k));
        if (unknown !== undefined)
          throw new Rejection(
            `${unknown} is not among what exists: ${goal.variables.map((v) => v.name).join(', ')}`,
          );
        for (const v of goal.variables) {
          const text = Object.hasOwn(step.values, v.name) ? step.values[v.name] : undefined;
          if (text === undefined) throw new Rejection(`no witness for ${v.name}`);
          const type = substituteType(v.type, { variables: by });
          const value = readTerm(text, context, this.place(`${label} ${v.name}`), type);
          this.definedness.check(value, context);
          const probe = freshVariable(v.name, type, { constraint: v.constraint });
          this.requirePromises(context, probe, value);
          by.set(v.id, value);
        }
        return { context, goal: substituteProposition(goal.body, { variables: by }) };
      }
      default:
        throw new Rejection(`${step.node} cannot stand here`);
    }
  }

  private requirePromises(context: Context, v: Variable, value: Term): void {
    for (const p of promises(v)) {
      const claim = substituteProposition(p.proposition, { variables: new Map([[v.id, value]]) });
      if (!prove(context, claim))
        throw new Rejection(
          `the witness for ${v.name} is not proved to be as promised: ${printProposition(claim, 'unicode')}`,
        );
    }
    if (!hasType(value, v.type, context))
      throw new Rejection(
        `the witness for ${v.name} is not proved to be of its type${v.type.kind === 'nat' ? ', a natural number' : ''}`,
      );
  }

  private closing(
    context: Context,
    goal: Proposition,
    step: Node,
    label: string,
    hypothetical: boolean,
  ): void {
    switch (step.node) {
      case 'both': {
        if (goal.tag !== 'and' || goal.parts.length !== step.proofs.length)
          throw new Rejection(`${step.proofs.length} proofs for ${printProposition(goal, 'unicode')}`);
        goal.parts.forEach((p, i) => {
          this.guard(label, () =>
            this.prove(context, p, step.proofs[i] as Derivation, `${label} ${i + 1} / `, hypothetical),
          );
        });
        return;
      }
      case 'by': {
        this.definedness.proposition(goal, context);
        const fact = instanceOf(
          step.reason,
          context,
          this.lookup,
          this.place(label),
          this.definedness,
          this.uses,
        );
        const same = (a: Term, b: Term): boolean => context.normalizer.same(a, b);
        const found =
          sameProposition(fact, goal, same) ||
          (fact.tag === 'and' && fact.parts.some((p) => sameProposition(p, goal, same)));
        if (!found)
          throw new Rejection(
            `the goal is ${printProposition(goal, 'unicode')}, but this gives ${printProposition(fact, 'unicode')}`,
          );
        return;
      }
      case 'cases': {
        const p = readProposition(step.on, context, this.place(label));
        if (p.tag !== 'relation') throw new Rejection('cases distinguish a relation and its opposite');
        this.definedness.proposition(p, context);
        let name = 'case';
        while (context.hypotheses.has(name)) name = `${name}'`;
        const no = negation(p);
        this.guard(label, () =>
          this.prove(context.withAssumption(name, p), goal, step.yes, `${label} yes / `, hypothetical),
        );
        this.guard(label, () =>
          this.prove(context.withAssumption(name, no), goal, step.no, `${label} no / `, hypothetical),
        );
        return;
      }
      case 'contradiction': {
        if (goal.tag !== 'relation') throw new Rejection('only a relation is proved by contradiction');
        const absurd = readProposition(step.absurd, context, this.place(label));
        if (absurd.tag !== 'relation' || !isFalse(context, absurd))
          throw new Rejection(`${step.absurd} is not false on its face`);
        this.definedness.proposition(goal, context);
        this.named(context, 'contrary');
        const contrary = context.withAssumption('contrary', negation(goal));
        this.prove(contrary, absurd, step.proof, `${label} / `, true);
        return;
      }
      case 'induction': {
        const named = context.scope.lookup(step.on);
        if (named?.kind !== 'symbol' || named.variable.type.kind !== 'nat')
          throw new Rejection(`${step.on} is not a natural number here`);
        const k = named.variable;
        const dependent = freeVariables(goal).find((v) => v !== k && freeIds(v.type).has(k.id));
        if (dependent)
          throw new Rejection(
            `the type of ${dependent.name} mentions ${step.on}; quantify ${dependent.name} in a statement about all ${step.on}`,
          );
        if (context.definitionMentions(k))
          throw new Rejection(`a definition mentions ${step.on}; quantify it in the statement instead`);
        const fresh = freshVariable(k.name, build.nat);
        const predicate: Proposition = build.forall(
          [fresh],
          [],
          substituteProposition(goal, { variables: new Map([[k.id, build.ref(fresh)]]) }),
        );
        if (predicate.tag !== 'forall') throw new Error('internal: an induction without a quantifier');
        this.induction(context.without(k).forget(k.name), predicate, fresh, step, label, hypothetical);
        return;
      }
      default:
        throw new Rejection(`${step.node} cannot stand here`);
    }
  }

  /** From Q(0) and, for every n, Q(n+1) from Q(n): Q(n) for every n. Q quantifies over all that may vary with n. */
  private induction(
    context: Context,
    goal: Extract<Proposition, { tag: 'forall' }>,
    over: Variable,
    step: Extract<Node, { node: 'induction' }>,
    path: string,
    hypothetical: boolean,
  ): void {
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
    const label = path.endsWith('/ ') || path === '' ? `${path}induction ` : `${path} `;
    this.guard(`${label}base`, () =>
      this.prove(context, predicate(build.num(0)), step.base, `${label}base / `, hypothetical),
    );
    const n = freshVariable(over.name, build.nat);
    this.guard(`${label}step`, () => {
      let inner = this.local(context, n);
      let name = 'induction';
      while (inner.hypotheses.has(name)) name = `${name}'`;
      inner = inner.withHypothesis(name, predicate(build.ref(n)));
      this.prove(
        inner,
        predicate(build.add(build.ref(n), build.one)),
        step.step,
        `${label}step / `,
        hypothetical,
      );
    });
  }

  private monotone(
    context: Context,
    step: Extract<Node, { node: 'monotone' }>,
    label: string,
    hypothetical: boolean,
  ): Context {
    this.named(context, step.name);
    const place = this.place(label);
    const from = readTerm(step.from, context, place);
    const to = readTerm(step.to, context, place);
    this.definedness.check(from, context);
    this.definedness.check(to, context);
    if (!prove(context, build.relation(from, '<=', to)))
      throw new Rejection(`it is not proved that ${step.from} <= ${step.to}`);
    const s = freshVariable(step.variable, build.real);
    const closed = this.local(context, s)
      .withHypothesis(' above', build.relation(from, '<=', build.ref(s)))
      .withHypothesis(' below', build.relation(build.ref(s), '<=', to));
    const phi = readTerm(step.of, closed, place);
    this.definedness.check(phi, closed);
    continuous(phi, s, closed);
    const inside = this.local(context, s)
      .withAssumption('above', build.relation(from, '<', build.ref(s)))
      .withAssumption('below', build.relation(build.ref(s), '<', to));
    const t = freshVariable(step.variable, build.real);
    const slope = differentiate(
      { tag: 'derivative', variable: t, at: build.ref(s), body: replace(phi, s, build.ref(t)) },
      inside,
    );
    const sign = step.derivative.slice(0, 2) as '<=' | '>=' | '==';
    this.guard(label, () =>
      this.prove(inside, build.relation(slope, sign, build.zero), step.proof, `${label} / `, hypothetical),
    );
    const fact = build.relation(replace(phi, s, to), sign, replace(phi, s, from));
    return context.withHypothesis(step.name, fact);
  }

  /** Lines from one side of the goal to the other. */
  private calculation(
    context: Context,
    goal: Proposition,
    steps: Derivation,
    path: string,
    hypothetical: boolean,
  ): void {
    if (goal.tag !== 'relation')
      throw new Rejection(
        `a calculation proves a relation; the goal is ${printProposition(goal, 'unicode')}`,
      );
    this.sideConditions = [];
    this.definedness.check(goal.left, context);
    this.definedness.check(goal.right, context);
    let at = goal.left;
    let total: Relation = '==';
    for (const [i, step] of steps.entries()) {
      if ('node' in step) throw new Rejection('after the first line of a calculation only lines can follow');
      const [rel, text, ...reasons] = step as Line;
      const label = `${path}${i + 1}`;
      const next =
        text === 'rhs' ? goal.right : text === 'lhs' ? goal.left : readTerm(text, context, this.place(label));
      let problem: Pick<CheckedLine, 'problem' | 'malformed'> = {};
      try {
        if (text !== 'rhs' && text !== 'lhs') this.definedness.check(next, context);
        this.line(context, at, rel, next, reasons, label);
      } catch (error) {
        if (!(error instanceof Rejection || error instanceof TermError || error instanceof ExpansionError))
          throw error;
        problem = { problem: error.message, ...malformed(error) };
      }
      const record = {
        step: label,
        left: at,
        relation: rel,
        right: next,
        reasons,
        locals: context.locals,
        assumptions: context.assumptions,
        sideConditions: this.sideConditions,
        hypothetical,
      };
      this.sideConditions = [];
      this.lines.push({ ...record, ...problem });
      const combined = compose(total, rel);
      if (!combined) throw new Rejection(`step ${label}: ${rel} cannot follow ${total} in one calculation`);
      total = combined;
      at = next;
    }
    if (!alphaEqual(at, goal.right)) {
      throw new Rejection(
        `the calculation ends at ${printTerm(at, 'unicode')}, but the right side is ${printTerm(goal.right, 'unicode')}`,
      );
    }
    if (!gives(total, goal.relation))
      throw new Rejection(`the calculation gives ${total}, the statement needs ${goal.relation}`);
  }

  private line(
    context: Context,
    left: Term,
    relation: Relation,
    right: Term,
    reasons: readonly Reason[],
    label: string,
  ): void {
    if (reasons.length === 0) throw new Rejection('a line needs a reason');
    let pairs: (readonly [Term, Term])[] = [[left, right]];
    const sources: Means['sources'][number][] = [];
    let sign: Means['sign'];
    const place = this.place(label);
    for (const reason of reasons) {
      switch (reason.by) {
        case 'algebra':
        case 'archimedean':
        case 'enumeration':
        case 'supremum':
          break;
        case 'unfold':
          pairs = unfoldSides(pairs, reason.symbols, context);
          break;
        case 'calculus':
          pairs = pairs.map(([a, b]) => [calculate(a, context), calculate(b, context)] as const);
          break;
        case 'sign':
          sign = this.signReason(reason.witness, context, place);
          break;
        case 'interval':
          if (reasons.length > 1) throw new Rejection('interval stands alone');
          encloses(context, left, relation, right, reason.within, place);
          return;
        case 'hypothesis':
        case 'lemma':
          sources.push(sourceOf(reason, context, this.lookup, place, this.definedness, this.uses));
          break;
      }
    }
    let refusal: Rejection | undefined;
    for (const [a, b] of pairs) {
      try {
        this.sides(context, a, relation, b, { sources, sign });
        return;
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
        refusal ??= error;
      }
    }
    throw refusal ?? new Rejection('there is nothing to check');
  }

  private signReason(
    text: string | undefined,
    outer: Context,
    place: { module: string; field: string },
  ): Means['sign'] {
    return (inner) => {
      if (text === undefined) return { witness: undefined };
      try {
        const witness = readTerm(text, inner, place);
        this.definedness.check(witness, inner);
        return { witness };
      } catch (error) {
        if (inner === outer) throw error;
        return undefined;
      }
    };
  }

  private sides(context: Context, a: Term, relation: Relation, b: Term, means: Means): void {
    const flip = relation === '>=' || relation === '>';
    const goal = relation === '>=' ? '<=' : relation === '>' ? '<' : relation;
    const [l, r] = flip ? [b, a] : [a, b];
    if (goal === '!=') {
      if (means.sign && context.signs.relates(l, '!=', r)) return;
      throw new Rejection('an inequation is proved by sign only');
    }
    if (goal === '==' && means.sources.length === 0) {
      if (context.normalizer.same(l, r)) {
        if (differ(l, r))
          throw new Error(
            `internal: the normal form says that ${printTerm(l, 'unicode')} and ${printTerm(r, 'unicode')} are equal, their values modulo a prime say that they are not`,
          );
        return;
      }
      throw new Rejection(`the two sides have different normal forms${difference(context, l, r)}`);
    }
    if (follows({ context, left: l, goal, right: r }, new Reasons(means), walk())) return;
    const [x, y] = identify(context, means, [l, r]);
    if ((x !== l || y !== r) && follows({ context, left: x, goal, right: y }, new Reasons(means), walk()))
      return;
    const why = means.sources.map((s) => s.complaint?.()).find((c) => c !== undefined);
    throw new Rejection(
      why ?? `no place was found where the reason gives this step${difference(context, l, r)}`,
    );
  }
}

/** i = j ⊢ t(i) ⋈ u(i) from t(j) ⋈ u(j), for equations between indices among the reasons. */
function identify(context: Context, means: Means, sides: readonly [Term, Term]): readonly [Term, Term] {
  let [a, b] = sides;
  for (const { rule, times } of means.sources.flatMap((s) => s.at(context))) {
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
  return [a, b];
}

/** The symbols unfolded on both sides, or on one. */
function unfoldSides(
  pairs: readonly (readonly [Term, Term])[],
  names: readonly string[],
  context: Context,
): (readonly [Term, Term])[] {
  return pairs.flatMap(([a, b]) => {
    const ua = unfold(a, names, context);
    const ub = unfold(b, names, context);
    return [
      [ua, ub] as const,
      ...(alphaEqual(ub, b) ? [] : [[ua, b] as const]),
      ...(alphaEqual(ua, a) ? [] : [[a, ub] as const]),
    ];
  });
}

function difference(context: Context, left: Term, right: Term): string {
  const d = printTerm(build.subtract(right, left), 'unicode');
  const normal = context.normalizer.normalize(build.subtract(right, left));
  const c = constantOf(normal);
  if (c) return `: they differ by ${c}`;
  return d.length > 400 ? '' : `: right − left = ${d}`;
}

function isFalse(context: Context, p: Extract<Proposition, { tag: 'relation' }>): boolean {
  const d = constantOf(context.normalizer.normalize(build.subtract(p.right, p.left)));
  if (!d) return false;
  const holds = {
    '==': d.isZero,
    '!=': !d.isZero,
    '<=': d.sign >= 0,
    '<': d.sign > 0,
    '>=': d.sign <= 0,
    '>': d.sign < 0,
  }[p.relation];
  return !holds;
}

function compose(a: Relation, b: Relation): Relation | undefined {
  if (a === '==') return b;
  if (b === '==') return a;
  const up = (r: Relation): boolean => r === '<=' || r === '<';
  const down = (r: Relation): boolean => r === '>=' || r === '>';
  if (up(a) && up(b)) return a === '<' || b === '<' ? '<' : '<=';
  if (down(a) && down(b)) return a === '>' || b === '>' ? '>' : '>=';
  return undefined;
}

function gives(have: Relation, want: Relation): boolean {
  if (have === want) return true;
  if (want === '<=') return have === '<' || have === '==';
  if (want === '>=') return have === '>' || have === '==';
  if (want === '!=') return have === '<' || have === '>';
  return false;
}

const malformed = (error: Error): { malformed?: true } =>
  error instanceof TermError ? { malformed: true } : {};
