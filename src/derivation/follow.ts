/**
 * Follows a derivation as its author wrote it: reads the texts of each step where it stands, says by which figure the step goes, and in
 * words what is wrong with it.
 *
 * What it says proves nothing: a goal is proved by the figures of goals.ts alone, and check.ts asks the goal.
 */
import { constantOf } from '../exact/polynomial.ts';
import * as build from '../term/build.ts';
import { ExpansionError, type Place, TermError } from '../term/errors.ts';
import { parseProposition, parseTerm } from '../term/parse.ts';
import { printProposition } from '../term/print.ts';
import { alphaEqual } from '../term/substitute.ts';
import type { Proposition, Relation, Term, Variable } from '../term/term.ts';
import type { NamedProposition } from '../term/theory.ts';
import { instanceOf, readTerm, sourceOf } from './citing.ts';
import type { Context } from './context.ts';
import type { Side } from './enclosure.ts';
import type { Means, Source } from './figures.ts';
import { compose, type Goal } from './goals.ts';
import { leftOver, missing, shownDifference } from './missing.ts';
import { Rejection } from './rejection.ts';
import type { Relational } from './rules.ts';
import type { Derivation, Line, Node, Reason, Within } from './steps.ts';
import { walk } from './walk.ts';

/** What is wrong at a place; `malformed` when a text cannot be read. */
export interface Trouble {
  readonly step: string;
  readonly problem: string;
  readonly malformed?: true;
}

/** A line as the author wrote it. */
export interface Written extends Partial<Trouble> {
  readonly step: string;
  readonly reasons: readonly Reason[];
}

/** Lines from one side of a goal to the other. */
export interface Calculation {
  readonly goal: Goal;
  readonly lines: Derivation;
}

/** For whoever asks again after a change. A goal is proved only when nothing of its proof was passed over. */
export interface Repetition {
  /** Whether a line or a proof is passed over, since it was accepted before: of the same goal, in the same context. */
  accepted(part: Line | Derivation): boolean;
  /** Told of what is wrong as soon as it is found; ends it by throwing. */
  troubled(trouble: Trouble): void;
}

const forTheFirstTime: Repetition = { accepted: () => false, troubled: () => undefined };

/** A node as it was read, for people. */
export interface ReadNode {
  /** `induction step / have remainder`: the names of the steps of its proof begin with it. */
  readonly step: string;
  /** `assume`: conditions of a quantified goal, which become hypotheses by themselves. */
  readonly node: Node['node'] | 'assume';
  /** Symbols that it brings, after it or in its proof. */
  readonly symbols?: readonly Variable[];
  /** What holds after it. */
  readonly gives?: readonly NamedProposition[];
  /** What holds in its proof. */
  readonly assumes?: readonly NamedProposition[];
  /** What its proof shows, where that is neither what it gives nor the goal that was there before. */
  readonly shows?: Proposition;
  readonly reason?: Reason;
  /** What exists. */
  readonly values?: readonly { readonly symbol: Variable; readonly value: Term }[];
}

type NodeOf<K extends Node['node']> = Extract<Node, { node: K }>;

const closing: ReadonlySet<Node['node']> = new Set(['both', 'by', 'cases', 'induction', 'contradiction']);

/** Uses figures on the goal as the derivation says. Everything that is wrong with it is in what is returned. */
export function follow(
  goal: Goal,
  input: { readonly module: string; readonly part: string; readonly derivation: Derivation },
  repetition = forTheFirstTime,
): {
  readonly nodes: readonly ReadNode[];
  readonly lines: ReadonlyMap<Goal, Written>;
  readonly calculations: readonly Calculation[];
  readonly problems: readonly Trouble[];
} {
  const run = new Follower(input.module, input.part, repetition);
  run.guard('hypotheses', () => goal.settle());
  run.guard('statement', () => run.prove(goal, input.derivation, ''));
  return run;
}

class Follower {
  readonly nodes: ReadNode[] = [];
  readonly lines = new Map<Goal, Written>();
  readonly calculations: Calculation[] = [];
  readonly problems: Trouble[] = [];

  constructor(
    private readonly module: string,
    private readonly part: string,
    private readonly repetition: Repetition,
  ) {}

  private place(step: string): Place {
    return { module: this.module, field: `parts.${this.part}.derivation, step ${step}` };
  }

  /** Runs; what the checker or the parser refuses becomes a problem of the step. */
  guard(step: string, act: () => void): void {
    const trouble = troubleOf(act);
    if (!trouble) return;
    this.problems.push({ step, ...trouble });
    this.repetition.troubled({ step, ...trouble });
  }

  prove(goal: Goal, steps: Derivation, path: string): void {
    const [first] = steps;
    if (goal.statement.tag === 'forall') {
      if (first && 'node' in first && first.node === 'induction') {
        const over = goal.statement.variables.find((v) => v.name === first.on);
        if (over) {
          this.induction(goal, over, first, path);
          if (steps.length > 1) throw new Rejection('an induction ends the proof; nothing can follow it');
          return;
        }
      }
      const whole = first && 'node' in first && first.node === 'by' && steps.length === 1;
      if (whole && this.stands(goal, first, path)) return;
      const inner = goal.introduce(nameOfCondition);
      const { assumptions } = inner.context;
      const gives = added(goal, inner).filter(({ proposition }) => assumptions.includes(proposition));
      if (gives[0]) this.nodes.push({ step: `${path}assume ${gives[0].name}`, node: 'assume', gives });
      this.prove(inner, steps, path);
      return;
    }
    if (steps.length === 0)
      throw new Rejection(`nothing proves ${printProposition(goal.statement, 'unicode')}`);
    let target = goal;
    for (const [i, step] of steps.entries()) {
      if (!('node' in step)) {
        this.calculation(target, steps.slice(i), path);
        return;
      }
      const label = `${path}${step.node}${'name' in step ? ` ${step.name}` : ''}`;
      if (closing.has(step.node)) {
        if (i < steps.length - 1) throw new Rejection(`${step.node} ends the proof; nothing can follow it`);
        this.closing(target, step, label);
        return;
      }
      target = this.opening(target, step, label);
      if (target.statement.tag === 'forall') {
        this.prove(target, steps.slice(i + 1), path);
        return;
      }
    }
    throw new Rejection(`the proof stops before it reaches ${printProposition(target.statement, 'unicode')}`);
  }

  /** Whether a quantified goal stands as it is where the reason says: a limit, say, is the conclusion of a lemma as a whole. */
  private stands(goal: Goal, step: NodeOf<'by'>, path: string): boolean {
    try {
      this.closing(goal, step, `${path}by`);
      return true;
    } catch (error) {
      if (error instanceof Rejection || error instanceof TermError) return false;
      throw error;
    }
  }

  private opening(goal: Goal, step: Node, label: string): Goal {
    const { context } = goal;
    const place = this.place(label);
    switch (step.node) {
      case 'have': {
        named(context, step.name);
        const [shown, rest] = goal.have(step.name, readProposition(step.states, context, place));
        this.nodes.push({ step: label, node: 'have', gives: added(goal, rest) });
        this.guard(label, () => {
          if (this.repetition.accepted(step.proof)) return;
          shown.settle();
          this.prove(shown, step.proof, `${label} / `);
        });
        return rest;
      }
      case 'obtain': {
        named(context, step.as);
        const rest = within(`obtain ${step.as}`, () =>
          goal.obtain(instanceOf(step.from, goal.facts, place), step.names, step.as),
        );
        this.nodes.push({
          step: `${label} ${step.as}`,
          node: 'obtain',
          symbols: rest.context.locals.slice(context.locals.length),
          gives: added(goal, rest),
          reason: step.from,
        });
        return rest;
      }
      case 'monotone': {
        named(context, step.name);
        const ends = [readTerm(step.from, context, place), readTerm(step.to, context, place)] as const;
        const sign = step.derivative.slice(0, 2) as '<=' | '>=' | '==';
        const of = (closed: Context): Term => readTerm(step.of, closed, place);
        const [slope, rest] = goal.monotone(step.name, ends, step.variable, of, sign);
        this.nodes.push({
          step: label,
          node: 'monotone',
          gives: added(goal, rest),
          assumes: added(goal, slope),
          shows: slope.statement,
        });
        this.branch(label, slope, step.proof, `${label} / `);
        return rest;
      }
      case 'witness':
        return this.witness(goal, step, label);
      default:
        throw new Rejection(`${step.node} cannot stand here`);
    }
  }

  private witness(goal: Goal, step: NodeOf<'witness'>, label: string): Goal {
    const { context, statement } = goal;
    const names = statement.tag === 'exists' ? statement.variables.map((v) => v.name) : undefined;
    const unknown = names && Object.keys(step.values).find((k) => !names.includes(k));
    if (unknown !== undefined)
      throw new Rejection(`${unknown} is not among what exists: ${names?.join(', ')}`);
    const values: { symbol: Variable; value: Term }[] = [];
    const rest = goal.witness((symbol, type) => {
      const { name } = symbol;
      const text = Object.hasOwn(step.values, name) ? step.values[name] : undefined;
      if (text === undefined) throw new Rejection(`no witness for ${name}`);
      const value = readTerm(text, context, this.place(`${label} ${name}`), type);
      values.push({ symbol, value });
      return value;
    });
    this.nodes.push({
      step: `${label} ${values.map((v) => v.symbol.name).join(', ')}`,
      node: 'witness',
      values,
    });
    return rest;
  }

  private closing(goal: Goal, step: Node, label: string): void {
    const { context, statement } = goal;
    const place = this.place(label);
    switch (step.node) {
      case 'both': {
        if (statement.tag !== 'and' || statement.parts.length !== step.proofs.length)
          throw new Rejection(`${step.proofs.length} proofs for ${printProposition(statement, 'unicode')}`);
        for (const [i, p] of goal.both().entries()) {
          const own = `${label} ${i + 1}`;
          this.nodes.push({ step: own, node: 'both', shows: p.statement });
          this.branch(label, p, step.proofs[i] as Derivation, `${own} / `);
        }
        return;
      }
      case 'by':
        goal.by(instanceOf(step.reason, goal.facts, place));
        this.nodes.push({ step: label, node: 'by', reason: step.reason });
        return;
      case 'cases': {
        const [yes, no] = goal.cases(
          readProposition(step.on, context, place),
          unused(context.hypotheses, 'case'),
        );
        this.nodes.push({ step: `${label} yes`, node: 'cases', assumes: added(goal, yes) });
        this.branch(label, yes, step.yes, `${label} yes / `);
        this.nodes.push({ step: `${label} no`, node: 'cases', assumes: added(goal, no) });
        this.branch(label, no, step.no, `${label} no / `);
        return;
      }
      case 'contradiction': {
        if (statement.tag !== 'relation') throw new Rejection('only a relation is proved by contradiction');
        const absurd = readProposition(step.absurd, context, place);
        const contrary = goal.contradiction(absurd, unused(context.hypotheses, 'contrary'));
        this.nodes.push({
          step: label,
          node: 'contradiction',
          assumes: added(goal, contrary),
          shows: absurd,
        });
        this.prove(contrary, step.proof, `${label} / `);
        return;
      }
      case 'induction': {
        const { goal: general, over } = goal.generalise(step.on);
        this.induction(general, over, step, label);
        return;
      }
      default:
        throw new Rejection(`${step.node} cannot stand here`);
    }
  }

  private induction(goal: Goal, over: Variable, step: NodeOf<'induction'>, path: string): void {
    const label = path.endsWith('/ ') || path === '' ? `${path}induction ` : `${path} `;
    const [base, next] = goal.induction(over, ({ hypotheses }) => unused(hypotheses, 'induction'));
    const symbols = [over];
    this.nodes.push({ step: `${label}base`, node: 'induction', symbols });
    this.branch(`${label}base`, base, step.base, `${label}base / `);
    this.nodes.push({ step: `${label}step`, node: 'induction', symbols, assumes: added(goal, next) });
    this.branch(`${label}step`, next, step.step, `${label}step / `);
  }

  private branch(label: string, goal: Goal, steps: Derivation, path: string): void {
    this.guard(label, () => {
      if (!this.repetition.accepted(steps)) this.prove(goal, steps, path);
    });
  }

  /** Lines from one side of the goal to the other. */
  private calculation(goal: Goal, steps: Derivation, path: string): void {
    const calculation = goal.calculation();
    this.calculations.push({ goal, lines: steps });
    const { left, right } = goal.statement as Relational;
    let total: Relation = '==';
    for (const [i, line] of steps.entries()) {
      if ('node' in line)
        throw new Rejection(
          'after the first line of a calculation only lines can follow; write it before them, or the lines into a `have`',
        );
      const [relation, text, ...reasons] = line as Line;
      const step = `${path}${i + 1}`;
      const place = this.place(step);
      const next = text === 'rhs' ? right : text === 'lhs' ? left : readTerm(text, goal.context, place);
      const premise = calculation.next(relation, next);
      const trouble = troubleOf(() => {
        if (this.repetition.accepted(line as Line)) return;
        premise.settle();
        this.line(premise, reasons, place);
      });
      this.lines.set(premise, { step, reasons, ...trouble });
      if (trouble) this.repetition.troubled({ step, ...trouble });
      const trouble2 = troubleOf(() => {
        total = compose(total, relation);
      });
      if (trouble2) throw new Rejection(`step ${step}: ${trouble2.problem}`);
    }
    calculation.end();
  }

  private line(goal: Goal, reasons: readonly Reason[], place: Place): void {
    const [first] = reasons;
    if (!first) throw new Rejection('a line needs a reason');
    const sources: Source[] = [];
    let sign: Means['sign'];
    for (const reason of reasons) {
      if (reason.by === 'sign') sign = signReason(reason.witness, goal, place);
      if (reason.by === 'hypothesis' || reason.by === 'lemma')
        sources.push(sourceOf(reason, goal.facts, place));
      if (reason.by !== 'interval') continue;
      if (reasons.length > 1) throw new Rejection('interval stands alone');
      goal.interval(boxOf(reason.within, goal.context, place));
      return;
    }
    let refusal: Rejection | undefined;
    for (const form of restated(goal, reasons)) {
      try {
        settle(form, { sources, sign });
        return;
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
        refusal ??= error;
      }
    }
    throw refusal ?? new Rejection('there is nothing to check');
  }
}

/** What is refused says of which node it is. */
function within<T>(node: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof Rejection ? new Rejection(`${node}: ${error.message}`) : error;
  }
}

/** What is refused while something runs. */
function troubleOf(act: () => void): Omit<Trouble, 'step'> | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (!(error instanceof Rejection || error instanceof TermError || error instanceof ExpansionError))
      throw error;
    return { problem: error.message, ...(error instanceof TermError ? { malformed: true } : {}) };
  }
}

const readProposition = (text: string, { scope }: Context, place: Place): Proposition =>
  parseProposition(text, scope, place);

/** The hypotheses that a goal has besides those of the goal that it comes from. */
const added = (before: Goal, after: Goal): NamedProposition[] =>
  [...after.context.hypotheses]
    .filter(([name, proposition]) => before.context.hypotheses.get(name) !== proposition)
    .map(([name, proposition]) => ({ name, proposition }));

/** A name with as many strokes as it takes. */
const unused = (names: ReadonlyMap<string, unknown>, name: string): string =>
  names.has(name) ? unused(names, `${name}'`) : name;

const nameOfCondition = ({ hypotheses }: Context, i: number, of: number): string =>
  unused(hypotheses, of === 1 ? 'assumed' : `assumed-${i + 1}`);

function named({ hypotheses }: Context, name: string): void {
  if (hypotheses.has(name)) throw new Rejection(`there already is a hypothesis called ${name}`);
}

/** Where the witness cannot be read, the sign settles nothing; that it cannot be read where the line stands is said. */
function signReason(text: string | undefined, { facts, statement }: Goal, place: Place): Means['sign'] {
  if (text === undefined) return () => ({ witness: undefined });
  const read = (here: Context): Term => readTerm(text, here, place);
  const { relation } = statement as Relational;
  if (relation !== '==' && relation !== '!=') facts.look(read(facts.context));
  return (here) => {
    try {
      return { witness: read(here) };
    } catch (error) {
      if (error instanceof TermError) return undefined;
      throw error;
    }
  };
}

function boxOf(within: Within, { scope }: Context, place: Place): Side[] {
  return Object.entries(within).map(([name, bounds]) => {
    if (bounds.length !== 2) throw new Rejection(`an interval for ${name} has two ends`);
    const symbol = scope.lookup(name);
    if (symbol?.kind !== 'symbol') throw new Rejection(`${name} is not a real number here`);
    const [low, high] = bounds.map((text) => parseTerm(text, scope, place)) as [Term, Term];
    return { variable: symbol.variable, low, high };
  });
}

/** The line with symbols unfolded, on both sides or on one, and derivatives taken, in the order of the reasons. */
function* restated(goal: Goal, reasons: readonly Reason[]): Generator<Goal> {
  const [reason, ...rest] = reasons;
  if (!reason) yield goal;
  else if (reason.by === 'calculus') yield* restated(goal.calculus(), rest);
  else if (reason.by === 'unfold') {
    const { left, right } = goal.statement as Relational;
    const both = goal.unfold(reason.symbols, 'both');
    yield* restated(both, rest);
    const after = both.statement as Relational;
    if (!alphaEqual(after.right, right)) yield* restated(goal.unfold(reason.symbols, 'left'), rest);
    if (!alphaEqual(after.left, left)) yield* restated(goal.unfold(reason.symbols, 'right'), rest);
  } else yield* restated(goal, rest);
}

/** Closes a line by what is given for it. */
function settle(goal: Goal, means: Omit<Means, 'facts'>): void {
  const { left, relation, right } = goal.statement as Relational;
  if (relation === '==' && means.sources.length === 0) {
    if (goal.isIdentity()) return;
    throw new Rejection(`the two sides have different normal forms${difference(goal)}`);
  }
  if (goal.follows(means, walk())) return;
  if (relation === '!=')
    throw new Rejection(
      `an inequation is proved by the sign of the difference alone (\`sign\`), and none was found${difference(goal)}`,
    );
  const same = goal.identify(means);
  const now = same.statement as Relational;
  if ((now.left !== left || now.right !== right) && same.follows(means, walk())) return;
  const why = means.sources.map((s) => s.complaint?.()).find((c) => c !== undefined);
  if (why !== undefined) throw new Rejection(why);
  const rest = leftOver(now, same.facts, means.sources);
  const more = rest
    ? `: with the equations of the reasons put in, ${shownDifference(rest) || 'the sides still differ'}`
    : `${difference(goal)}${missing(means.sources, goal.context)}`;
  throw new Rejection(`no place was found where the reason gives this step${more}`);
}

function difference({ statement, context }: Goal): string {
  const { left, relation, right } = statement as Relational;
  const flip = relation === '>=' || relation === '>';
  const gap = flip ? build.subtract(left, right) : build.subtract(right, left);
  const c = constantOf(context.normalizer.normalize(gap));
  if (c) return `: they differ by ${c}`;
  const shown = shownDifference(gap);
  return shown && `: ${shown}`;
}
