/** Decides a question on one instance without rounding: in fractions where they suffice, else with enclosures. */
import { printProposition } from '../term/print.ts';
import { Rational } from '../term/rational.ts';
import type { Proposition, Relation } from '../term/term.ts';
import { enclosing, exact, type Real } from './arithmetic.ts';
import { holds } from './dual.ts';
import * as dyadic from './dyadic.ts';
import { type FloatInterval, floatIntervals, toInterval } from './float-interval.ts';
import type { Instance, Question } from './instance.ts';
import * as interval from './interval.ts';
import { printSides } from './print-number.ts';
import { Program } from './program.ts';
import { cases, coversAll, isLimited, isUnbounded, Run } from './run.ts';
import { BeyondInstance, Imprecise, NotExact, Undefined } from './trouble.ts';
import type { Indices, Test } from './values.ts';

export type DecidedOutcome = 'satisfied' | 'consistent' | 'violated' | 'vacuous' | 'undefined' | 'undecided';

/** What exact or interval arithmetic says of one instance. */
export interface ExactDecision {
  /**
   * `consistent`: sides of an equality that are not rational agree to half the largest precision; `vacuous`: nothing was asked, because
   * a condition is false or there are no cases; `undefined`: a term has no value here; `undecided`: even the largest precision does not tell.
   */
  readonly outcome: DecidedOutcome;
  /** `exact` when only fractions were needed. */
  readonly by: 'exact' | 'interval';
  /** The relation with the smallest margin, or the largest violation, and its sides. */
  readonly relation?: Relation | undefined;
  /** How far it is from failing, in doubles: zero for an inequality between equal sides. */
  readonly margin?: number | undefined;
  /** Of a relation that holds: the margin as a share of the magnitudes of both sides. */
  readonly share?: number | undefined;
  readonly left?: string | undefined;
  readonly right?: string | undefined;
  /** The values of the quantified indices there. */
  readonly location?: ReadonlyMap<string, number> | undefined;
  /**
   * Why a term has no value, what could not be told, or the condition that is false; of what is violated, that not all was asked of the
   * conditions.
   */
  readonly reason?: string | undefined;
  /** Where it is vacuous because a condition is false: the place of the first such condition. */
  readonly falseCondition?: number | undefined;
}

/** Said of a violation: it refutes nothing for certain. */
const partlyAsked = 'what is assumed of all natural numbers was asked of the first ones';

/** Said where something may exist of which something holds for all natural numbers. */
const partlyShown = 'what is said of all natural numbers holds of the first ones';

/** Beyond it an identity between transcendental terms is called consistent: sides that differ do so long before. */
const standardPrecision = 256;

export interface DecideOptions {
  /** Enclosures have doubles for ends and, where these do not tell, so many bits (256 when not given). */
  readonly precision?: number;
}

interface CompiledQuestion {
  readonly program: Program;
  readonly conditions: readonly Test[];
  readonly statement: Test;
}

const compiled = new WeakMap<Question, CompiledQuestion>();

/** Compiled once for each question. */
function compile(question: Question): CompiledQuestion {
  const known = compiled.get(question);
  if (known) return known;
  const program = new Program(question.definitions);
  const result = {
    program,
    conditions: question.conditions.map((c) => program.proposition(c)),
    statement: program.proposition(question.statement),
  };
  compiled.set(question, result);
  return result;
}

/**
 * Decides a question. `violated` is only said when it is certain. Throws a TypeError for a question that cannot be executed and a
 * RangeError for an instance that does not fit it.
 */
export function decide(question: Question, instance: Instance, options: DecideOptions = {}): ExactDecision {
  const { program, conditions, statement } = compile(question);
  const decision = new Ladder(program, instance, options.precision ?? standardPrecision).decide(
    conditions,
    statement,
  );
  const unmet = question.conditions[decision.falseCondition ?? -1];
  return unmet ? new Unasked(decision, unmet) : decision;
}

/**
 * Decides each conjunct of a question as if it stood alone, all by the same run: conditions are decided once, and what several conjuncts
 * mention is computed once. Throws what `decide` throws.
 */
export function decideEach(
  question: Question,
  instance: Instance,
  options: DecideOptions = {},
): readonly ExactDecision[] {
  const { program, conditions, statement } = compile(question);
  const parts = statement.tag === 'and' ? statement.parts : [statement];
  return new Ladder(program, instance, options.precision ?? standardPrecision).decideEach(conditions, parts);
}

/** Whether the conditions of a question hold on an instance: undefined when that cannot be told. */
export function admits(
  question: Question,
  instance: Instance,
  options: DecideOptions = {},
): boolean | undefined {
  const { program, conditions } = compile(question);
  const truth = new Ladder(program, instance, options.precision ?? standardPrecision).every(
    conditions,
    undefined,
  );
  return truth === 'true' ? true : truth === 'false' ? false : undefined;
}

/** `agrees`: an equality whose sides cannot be told apart. From strongest to weakest as evidence. */
type Truth = 'true' | 'agrees' | 'unknown' | 'false';

interface Sides {
  readonly margin: number;
  readonly relation: Relation;
  readonly left: Real;
  readonly right: Real;
  readonly env: Indices;
  readonly truth: Truth;
}

interface Worst {
  readonly sides: Sides;
  readonly location: ReadonlyMap<string, number>;
}

/** The sides are printed when somebody asks for them: of most decisions only the outcome counts. */
class Told implements ExactDecision {
  private printed: readonly [string, string] | undefined;

  constructor(
    readonly outcome: DecidedOutcome,
    readonly by: 'exact' | 'interval',
    readonly reason: string | undefined,
    private readonly worst: Worst | undefined,
  ) {}

  get relation(): Relation | undefined {
    return this.worst?.sides.relation;
  }
  get margin(): number | undefined {
    return this.worst?.sides.margin;
  }
  get share(): number | undefined {
    return this.worst && this.outcome === 'satisfied' ? shareOf(this.worst.sides) : undefined;
  }
  get left(): string | undefined {
    return this.sides?.[0];
  }
  get right(): string | undefined {
    return this.sides?.[1];
  }
  get location(): ReadonlyMap<string, number> | undefined {
    return this.worst && this.worst.location.size > 0 ? this.worst.location : undefined;
  }

  private get sides(): readonly [string, string] | undefined {
    if (this.worst) this.printed ??= printSides(this.worst.sides.left, this.worst.sides.right);
    return this.printed;
  }
}

/** The condition is printed when somebody asks for it, as few do. */
class Unasked implements ExactDecision {
  readonly outcome = 'vacuous';
  readonly by: ExactDecision['by'];
  readonly falseCondition: number | undefined;

  constructor(
    { by, falseCondition }: ExactDecision,
    private readonly condition: Proposition,
  ) {
    this.by = by;
    this.falseCondition = falseCondition;
  }

  get reason(): string {
    return printProposition(this.condition, 'unicode');
  }
}

/** Equations whose sides agreed on some instance. */
const agreed = new WeakSet<Test>();

class Ladder {
  private readonly exactly: Run<Rational>;
  private floating: Run<FloatInterval> | undefined;
  private enclosed: Run<Real> | undefined;
  private names: readonly string[] = [];
  private worst: Worst | undefined;
  private rungs: 'exact' | 'interval' = 'exact';
  private asked = false;
  private doubt: string | undefined;
  /** Some of what conditions say of all natural numbers was not asked. */
  private unasked = false;
  /** The statement is asked of one of the things of which it says that one exists. */
  private choosing = false;
  /** Of the conditions that were asked last, the place of the one that is false. */
  private falseCondition: number | undefined;

  constructor(
    private readonly program: Program,
    private readonly instance: Instance,
    private readonly precision: number,
  ) {
    this.exactly = new Run(program, instance, exact);
  }

  decide(conditions: readonly Test[], statement: Test): ExactDecision {
    return this.decideEach(conditions, [statement])[0] as ExactDecision;
  }

  decideEach(conditions: readonly Test[], statements: readonly Test[]): readonly ExactDecision[] {
    const assumed = this.attempt(() => this.every(conditions, undefined));
    if (typeof assumed === 'object') return statements.map(() => assumed);
    const { rungs, doubt, names } = this;
    if (assumed === 'false') {
      return statements.map(() => ({ outcome: 'vacuous', by: rungs, falseCondition: this.falseCondition }));
    }
    return statements.map((statement) => {
      this.rungs = rungs;
      this.doubt = doubt;
      this.names = names;
      this.worst = undefined;
      this.asked = false;
      this.choosing = false;
      const truth = this.attempt(() => this.truth(statement, undefined, true));
      return typeof truth === 'object' ? truth : this.report(this.outcome(assumed, truth));
    });
  }

  private attempt(decided: () => Truth): Truth | ExactDecision {
    try {
      return decided();
    } catch (error) {
      if (!(error instanceof Undefined)) throw error;
      return { outcome: 'undefined', by: this.rungs, reason: error.message };
    }
  }

  private outcome(assumed: Truth, truth: Truth): DecidedOutcome {
    if (truth === 'false') return assumed === 'true' ? 'violated' : 'undecided';
    if (assumed === 'unknown' || truth === 'unknown') return 'undecided';
    if (!this.asked) return this.doubt === undefined ? 'vacuous' : 'undecided';
    return assumed === 'agrees' || truth === 'agrees' ? 'consistent' : 'satisfied';
  }

  private report(outcome: DecidedOutcome): ExactDecision {
    const partly = this.unasked || this.exactly.passedOver ? partlyAsked : undefined;
    return new Told(outcome, this.rungs, outcome === 'violated' ? partly : this.doubt, this.worst);
  }

  /** Conditions in order; those after a false one are not evaluated. */
  every(tests: readonly Test[], env: Indices): Truth {
    let result: Truth = 'true';
    for (const [i, test] of tests.entries()) {
      // After a doubtful condition, a later one may be undefined only because the doubtful one is false.
      const truth = result === 'true' ? this.truth(test, env, false) : this.guarded(test, env, false);
      if (truth === 'false') {
        this.falseCondition = i;
        return 'false';
      }
      result = weaker(result, truth);
    }
    return result;
  }

  private guarded(test: Test, env: Indices, asking: boolean): Truth {
    try {
      return this.truth(test, env, asking);
    } catch (error) {
      if (!(error instanceof Undefined)) throw error;
      this.doubt = error.message;
      return 'unknown';
    }
  }

  /** `asking`: this is part of the statement, not of a condition. */
  private truth(test: Test, env: Indices, asking: boolean): Truth {
    switch (test.tag) {
      case 'relation':
        if (asking) this.asked = true;
        return this.relation(test, env, asking);
      case 'and': {
        let result: Truth = 'true';
        for (const part of test.parts) {
          result = weaker(result, this.truth(part, env, asking));
          if (result === 'false') break;
        }
        return result;
      }
      case 'forall':
        return this.forall(test, env, asking);
      case 'exists':
        return this.exists(test, env, asking);
    }
  }

  private forall(test: Extract<Test, { tag: 'forall' }>, env: Indices, asking: boolean): Truth {
    let result: Truth = 'true';
    const outer = this.names;
    let partly = !coversAll(test.variables, env, this.exactly);
    if (asking) this.names = [...outer, ...test.variables.map((v) => v.name)];
    else if (partly) this.unasked = true;
    for (const inner of cases(test.variables, env, this.exactly)) {
      try {
        const assumed = this.every(test.conditions, inner);
        if (assumed === 'false') continue;
        const certain = assumed === 'true';
        const body = certain ? this.truth(test.body, inner, asking) : this.guarded(test.body, inner, asking);
        const weakened =
          body === 'false' && !certain ? 'unknown' : assumed === 'unknown' && asking ? 'unknown' : body;
        result = weaker(result, assumed === 'agrees' ? weaker(weakened, 'agrees') : weakened);
      } catch (error) {
        // Of a sequence an instance gives the first members only; what is said of all is tested on these.
        // After a false case the others only serve to show the worst one.
        const beyond = isUnbounded(test.variables) && error instanceof BeyondInstance;
        if (beyond) partly = true;
        if (beyond && !asking) {
          this.unasked = true;
          // Of finitely many it would be known, were the instance longer: nothing is refuted where that is not so.
          if (isLimited(test.variables)) {
            this.doubt = error.message;
            result = weaker(result, 'unknown');
          }
        }
        if (!(beyond || (result === 'false' && error instanceof Undefined))) throw error;
      }
      if (result === 'false' && !asking) break;
    }
    this.names = outer;
    const chooses = asking && this.choosing && (partly || this.exactly.passedOver);
    if (!chooses || result === 'false') return result;
    // Not to be false of the first ones does not make it the thing that exists.
    this.doubt = partlyShown;
    return 'unknown';
  }

  private exists(test: Extract<Test, { tag: 'exists' }>, env: Indices, asking: boolean): Truth {
    let result: Truth = 'false';
    const outer = this.names;
    const chosen = this.choosing;
    this.choosing = asking;
    if (asking) this.names = [...outer, ...test.variables.map((v) => v.name)];
    for (const inner of cases(test.variables, env, this.exactly)) {
      try {
        result = stronger(result, this.truth(test.body, inner, asking));
      } catch (error) {
        // Beyond the members that an instance gives there may be one.
        if (!(error instanceof BeyondInstance)) throw error;
        this.doubt = error.message;
        result = stronger(result, 'unknown');
      }
      if (result === 'true') break;
    }
    this.choosing = chosen;
    this.names = outer;
    return result;
  }

  /** One relation, up the ladder. */
  private relation(test: Extract<Test, { tag: 'relation' }>, env: Indices, asking: boolean): Truth {
    const { relation } = test;
    const plain = sides(this.exactly, test, env);
    if (typeof plain === 'string') return this.enclosing(test, env, asking);
    const { left, right } = plain;
    const truth = holds(exact, left, relation, right) ? 'true' : 'false';
    if (asking) this.note({ margin: marginOf(left, relation, right), relation, left, right, env, truth });
    return truth;
  }

  /** One relation where fractions do not tell. */
  private enclosing(test: Extract<Test, { tag: 'relation' }>, env: Indices, asking: boolean): Truth {
    const { relation } = test;
    const record = (left: Real, right: Real, truth: Truth): Truth => {
      if (asking) this.note({ margin: marginOf(left, relation, right), relation, left, right, env, truth });
      return truth;
    };
    this.rungs = 'interval';
    const inDoubles = (): Truth | undefined => {
      const floating = this.inDoubles(test, env);
      return floating && record(floating.left, floating.right, floating.truth);
    };
    // Doubles never tell that two sides agree: where they did so before, they are asked last.
    const last = agreed.has(test);
    const first = last ? undefined : inDoubles();
    if (first !== undefined) return first;
    this.enclosed ??= new Run<Real>(this.program, this.instance, enclosing(this.precision));
    const enclosed = sides(this.enclosed, test, env);
    const truth =
      typeof enclosed === 'string'
        ? undefined
        : holds(this.enclosed.arithmetic, enclosed.left, relation, enclosed.right);
    const agrees =
      typeof enclosed !== 'string' &&
      truth === undefined &&
      relation === '==' &&
      tight(enclosed.left, enclosed.right, this.precision);
    if (agrees) {
      agreed.add(test);
      return record(enclosed.left, enclosed.right, 'agrees');
    }
    const told = last ? inDoubles() : undefined;
    if (told !== undefined) return told;
    if (typeof enclosed === 'string') {
      this.doubt = enclosed;
      return 'unknown';
    }
    const { left, right } = enclosed;
    if (truth !== undefined) return record(left, right, truth ? 'true' : 'false');
    this.doubt = 'the two sides lie too close together';
    return record(left, right, 'unknown');
  }

  /** Both sides and the truth, where enclosures by doubles tell. */
  private inDoubles(
    test: Extract<Test, { tag: 'relation' }>,
    env: Indices,
  ): { readonly left: Real; readonly right: Real; readonly truth: Truth } | undefined {
    this.floating ??= new Run(this.program, this.instance, floatIntervals);
    const enclosed = sides(this.floating, test, env);
    if (typeof enclosed === 'string') return undefined;
    const truth = holds(floatIntervals, enclosed.left, test.relation, enclosed.right);
    if (truth === undefined) return undefined;
    return {
      left: toInterval(enclosed.left),
      right: toInterval(enclosed.right),
      truth: truth ? 'true' : 'false',
    };
  }

  /** Keeps the relation that is furthest from being true, or least clearly true. */
  private note(sides: Sides): void {
    const worst = this.worst?.sides;
    const worse =
      !worst ||
      rank[sides.truth] > rank[worst.truth] ||
      (sides.truth === worst.truth && sides.margin < worst.margin);
    if (!worse) return;
    const values: number[] = [];
    for (let cell = sides.env; cell; cell = cell.next) values.unshift(cell.value);
    this.worst = { sides, location: new Map(this.names.map((name, i) => [name, values[i] as number])) };
  }
}

const rank: Record<Truth, number> = { true: 0, agrees: 1, unknown: 2, false: 3 };
const weaker = (a: Truth, b: Truth): Truth => (b === 'true' || rank[a] >= rank[b] ? a : b);
const stronger = (a: Truth, b: Truth): Truth => (rank[a] <= rank[b] ? a : b);

/** Both sides, or why they have no value in this arithmetic. */
function sides<N>(
  run: Run<N>,
  test: Extract<Test, { tag: 'relation' }>,
  env: Indices,
): { readonly left: N; readonly right: N } | string {
  try {
    return { left: test.left(env, run) as N, right: test.right(env, run) as N };
  } catch (error) {
    if (error instanceof NotExact || error instanceof Imprecise) return error.message;
    throw error;
  }
}

const toNumber = (x: Real): number =>
  x instanceof Rational ? x.toNumber() : (dyadic.toNumber(x.low) + dyadic.toNumber(x.high)) / 2;

/** How far the relation is from failing, in doubles: only to choose which case is shown. */
function marginOf(left: Real, relation: Relation, right: Real): number {
  const difference =
    left instanceof Rational && right instanceof Rational
      ? right.minus(left).toNumber()
      : toNumber(right) - toNumber(left);
  switch (relation) {
    case '<=':
    case '<':
      return difference;
    case '>=':
    case '>':
      return -difference;
    case '==':
      return -Math.abs(difference);
    case '!=':
      return Math.abs(difference);
  }
}

/** In doubles: for the report. */
function shareOf({ margin, left, right }: Sides): number {
  const magnitude = Math.abs(toNumber(left)) + Math.abs(toNumber(right));
  return magnitude > 0 && Number.isFinite(magnitude) ? Math.max(0, Math.min(1, margin / magnitude)) : 0;
}

/** Both enclosures are narrower than half of the precision asks, relative to the numbers or to 1. */
function tight(left: Real, right: Real, bits: number): boolean {
  return [left, right].every((x) => {
    if (x instanceof Rational) return true;
    const size = interval.max(interval.absolute(x), interval.point(dyadic.one)).high;
    const width = interval.subtract(interval.point(x.high), interval.point(x.low), bits).high;
    return dyadic.compare(width, { mantissa: size.mantissa, exponent: size.exponent - bits / 2 }) <= 0;
  });
}
