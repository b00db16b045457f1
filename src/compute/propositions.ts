/** Propositions in a kernel: each becomes one encoded number (verdict.ts). */
import { limitedNaturals } from '../exact/bounded-naturals.ts';
import type { Proposition, Relation, Term, Variable } from '../term/term.ts';
import { NotCompilable, OutOfRange } from './arithmetic.ts';
import type { Bounded } from './bounded.ts';
import { primal, type Quantity } from './dual.ts';
import { type Environment, literalPosition } from './environment.ts';
import type { Generator } from './generate.ts';
import { loop } from './loops.ts';
import { type Atom, constant } from './writer.ts';

/** Cases of a quantifier over the naturals are written out, one after the other. */
const furthest = 64;

export class Propositions {
  constructor(private readonly on: Generator) {
    on.decide = (p, environment) => this.decide(p, environment);
  }

  /** The encoded outcome of a proposition. Throws NotCompilable for `exists` and for quantifiers over real numbers. */
  decide(p: Proposition, environment: Environment): Atom {
    switch (p.tag) {
      case 'relation':
        return this.relation(p.left, p.relation, p.right, environment);
      case 'and':
        return this.worst(p.parts.map((q) => this.decide(q, environment)));
      case 'forall':
        return this.on.kept(p, environment, () => this.forall(p, p.variables, environment));
      case 'exists':
        throw new NotCompilable('"exists" is not executed; a witness must be given');
    }
  }

  /**
   * The outcome where all conditions certainly hold; vacuous where one certainly fails. Where a condition holds within its error
   * bound only (an equation, as a rule) what is satisfied counts as consistent, and anything worse is undecided: the exact rung
   * then asks whether the condition holds at all.
   */
  under(conditions: readonly Proposition[], body: () => Atom, environment: Environment): Atom {
    if (conditions.length === 0) return body();
    const { writer } = this.on;
    const condition = this.worst(conditions.map((c) => this.decide(c, environment)));
    const outcome = body();
    // A vacuous condition (nothing to be asked of it) holds.
    return writer.emit(
      `(${condition.text} >= 4 ? ${outcome.text} : (${condition.text} <= -2 ? 8 : (${condition.text} >= 1 ? (${outcome.text} >= 8 ? 8 : (${outcome.text} >= 1 ? 1 : 0)) : (${condition.text} >= 0 ? 0 : nan))))`,
      [condition, outcome],
      'c',
    );
  }

  private forall(
    p: Extract<Proposition, { tag: 'forall' }>,
    variables: readonly Variable[],
    environment: Environment,
  ): Atom {
    const [variable, ...rest] = variables;
    if (!variable) return this.under(p.conditions, () => this.decide(p.body, environment), environment);
    if (variable.type.kind === 'nat') return this.worst(this.members(p, variable, rest, environment));
    if (variable.type.kind !== 'index') {
      throw new NotCompilable(
        `${variable.name} is quantified over ${variable.type.kind === 'real' ? 'real numbers' : 'functions'}`,
      );
    }
    const size = this.on.size(variable.type.domain, environment);
    const { writer } = this.on;
    const outcome = loop(
      writer,
      size,
      (position) => {
        const inner = new Map(environment);
        inner.set(variable.id, { kind: 'position', position });
        return this.forall(p, rest, inner);
      },
      (code, ending) => {
        const least = writer.variable('8');
        ending.close([`${least.text} = Math.min(${least.text}, ${code.text});`]);
        return least;
      },
    );
    return outcome.looped ? outcome.result : this.worst(outcome.results);
  }

  /**
   * The cases of a quantifier over the naturals: those for which the instance gives all members of the sequences in question, and all
   * that a condition leaves.
   */
  private members(
    p: Extract<Proposition, { tag: 'forall' }>,
    variable: Variable,
    rest: readonly Variable[],
    environment: Environment,
  ): Atom[] {
    const codes: Atom[] = [];
    const limit = limitedNaturals(p).get(variable.id);
    const last = Math.max(this.on.shape.horizon, limit ? this.on.longest(limit, environment) - 1 : 0);
    if (last > furthest) throw new NotCompilable(`${last + 1} cases are not written out`);
    for (let n = 0; n <= last; n++) {
      const inner = new Map(environment);
      inner.set(variable.id, { kind: 'position', position: literalPosition(n) });
      try {
        codes.push(this.forall(p, rest, inner));
      } catch (error) {
        if (!(error instanceof OutOfRange)) throw error;
      }
    }
    return codes;
  }

  private worst(all: readonly Atom[]): Atom {
    const [first, ...rest] = all;
    if (!first) return constant(8);
    return rest.reduce(
      (a, b) => (a.text === b.text ? a : this.on.writer.emit(`Math.min(${a.text}, ${b.text})`, [a, b], 'c')),
      first,
    );
  }

  private relation(left: Term, relation: Relation, right: Term, environment: Environment): Atom {
    const l = this.on.number(left, environment);
    const r = this.on.number(right, environment);
    const code = this.compare(l, relation, r);
    if (l.tag === 'bounded' && r.tag === 'bounded') return code;
    // Below a derivative the truth of a relation may jump where its sides meet: there it has none.
    const { low, high } = this.margin(this.on.duals.whole(l), this.on.duals.whole(r));
    return this.on.writer.emit(
      `(${low.text} > 0 || ${high.text} < 0 ? ${code.text} : nan)`,
      [low, high, code],
      'c',
    );
  }

  private compare(l: Quantity, relation: Relation, r: Quantity): Atom {
    switch (relation) {
      case '<=':
      case '<':
        return this.inequality(r, l, relation === '<');
      case '>=':
      case '>':
        return this.inequality(l, r, relation === '>');
      case '==':
      case '!=':
        return this.equation(l, r, relation);
    }
  }

  /** greater − less with its bound, the magnitude compared with, and the ends between which the true margin lies. */
  private margin(greater: Quantity, less: Quantity): { low: Atom; high: Atom; scale: Atom; exact: boolean } {
    const { writer, on } = this.on;
    const g = primal(greater);
    const s = primal(less);
    const difference = on.sum([g, on.negate(s)]);
    // Numbers that are exact have a difference of the right sign, whatever its rounding.
    const exact = on.isExact(g) && on.isExact(s);
    const bound = exact ? undefined : on.total(difference);
    const scale = this.scale(g, s);
    if (bound === undefined) return { low: difference.value, high: difference.value, scale, exact: true };
    const e = writer.emit(`${bound.text} * ${constant(on.widened(difference)).text}`, [bound]);
    const m = difference.value;
    return {
      low: writer.emit(`${m.text} - ${e.text}`, [m, e]),
      high: writer.emit(`${m.text} + ${e.text}`, [m, e]),
      scale,
      exact: false,
    };
  }

  private scale(x: Bounded, y: Bounded): Atom {
    const a = this.on.on.magnitude(x);
    const b = this.on.on.magnitude(y);
    if (a.constant !== undefined && b.constant !== undefined) return constant(a.constant + b.constant);
    return this.on.writer.emit(`${a.text} + ${b.text}`, [a, b]);
  }

  private share(part: string, whole: Atom): string {
    return `Math.max(0, Math.min(1, ${part} / (${whole.text} + ${constant(this.on.options.arithmetic.floor).text})))`;
  }

  private inequality(greater: Quantity, less: Quantity, strict: boolean): Atom {
    const { low, high, scale } = this.margin(greater, less);
    const top = constant(this.on.options.arithmetic.largest).text;
    const holds = strict ? `${low.text} > 0` : `${low.text} >= 0`;
    const fails = strict ? `${high.text} <= 0` : `${high.text} < 0`;
    return this.choose(
      [
        [`${holds} && ${high.text} <= ${top}`, `4 + ${this.share(low.text, scale)}`],
        [`${fails} && ${low.text} >= -${top}`, `-2 - ${this.share(`-${high.text}`, scale)}`],
      ],
      low,
      high,
      scale,
    );
  }

  private equation(l: Quantity, r: Quantity, relation: '==' | '!='): Atom {
    const { low, high, scale, exact } = this.margin(l, r);
    const top = constant(this.on.options.arithmetic.largest).text;
    const [same, other] = relation === '==' ? (['4', '-2 -'] as const) : (['-2', '4 +'] as const);
    const cases: [string, string][] = [
      [`${low.text} > 0 && ${high.text} <= ${top}`, `${other} ${this.share(low.text, scale)}`],
      [`${high.text} < 0 && ${low.text} >= -${top}`, `${other} ${this.share(`-${high.text}`, scale)}`],
    ];
    // Exact numbers are equal or they are not.
    if (exact) cases.push([`${low.text} == 0`, same]);
    else if (relation === '==') {
      const within = `${low.text} <= 0 && ${high.text} >= 0 && ${low.text} >= -${top} && ${high.text} <= ${top}`;
      cases.push([
        within,
        `2 - ${this.share(`Math.abs(${low.text} + ${high.text})`, this.on.writer.emit(`${high.text} - ${low.text}`, [low, high]))}`,
      ]);
    }
    return this.choose(cases, low, high, scale);
  }

  /** The first case that holds; otherwise undecided when low and high are ends at all, and NaN when they are not. */
  private choose(cases: readonly (readonly [string, string])[], low: Atom, high: Atom, scale: Atom): Atom {
    const otherwise = `(${low.text} <= ${high.text} ? 0 : nan)`;
    const text = [...cases]
      .reverse()
      .reduce((rest, [test, code]) => `(${test} ? ${code} : ${rest})`, otherwise);
    return this.on.writer.emit(text, [low, high, scale], 'c');
  }
}
