/**
 * From terms to the statements of a kernel: what each kind of term computes, in which loops, and what is kept in tables.
 *
 * Definitions are unfolded where they are used. One that would be computed more often than it has entries is computed once into
 * a table: on `cpu` a piece of a scratch array, on `webasm`, whose kernels cannot write to arrays, single names, for which the
 * loops that read them are written out.
 */
import { toRational } from '../exact/dyadic.ts';
import { pi as enclosePi } from '../exact/elementary.ts';
import type { Question, Shape } from '../exact/instance.ts';
import { Rational } from '../term/rational.ts';
import { freeIds } from '../term/substitute.ts';
import type { Definition, Domain, Proposition, Term, Variable } from '../term/term.ts';
import { type Arithmetic, NotCompilable, OutOfRange } from './arithmetic.ts';
import { type Bounded, Operations } from './bounded.ts';
import { costOf } from './cost.ts';
import { Duals, parts, type Quantity } from './dual.ts';
import {
  type Binding,
  type Closure,
  type Environment,
  empty,
  keyOf,
  keyOfBinding,
  type Lambda,
  levelOf,
  levelOfBinding,
  literalOf,
  literalPosition,
  NeedsLiteral,
  type Position,
} from './environment.ts';
import { accumulate, join } from './folds.ts';
import { type Input, inputOf, largestSize, weightsOf } from './inputs.ts';
import { loop } from './loops.ts';
import { add, elementOf, isPosition, multiply, negate } from './positions.ts';
import { mostScratch, Tables } from './tables.ts';
import { type Atom, Writer } from './writer.ts';

/** Below pi by at most 2^-126: nothing beside its distance to a double, whose bound `rational` widens by one part in 2^10. */
const pi = toRational(enclosePi(128).low);
/** Bodies cheaper than this are computed again rather than kept. */
const cheap = 6;

export interface GeneratorOptions {
  readonly arithmetic: Arithmetic;
  readonly shared: ReadonlySet<number>;
  /** Whether the inputs are exact in the arithmetic. */
  readonly exactInputs: boolean;
  /** Ids of inputs that are not exact even so. */
  readonly inexact?: ReadonlySet<number>;
}

export class Generator {
  readonly writer = new Writer();
  readonly on: Operations;
  readonly duals: Duals;
  readonly inputs: Input[] = [];
  /** Numbers that the kernel keeps in its scratch array. */
  get scratch(): number {
    return this.tables.scratch;
  }
  private readonly tables: Tables;
  private readonly instance: Atom;
  private readonly drawn = new Map<number, Variable>();
  private readonly definitions = new Map<number, Definition>();
  private readonly uses = new Map<string, number>();
  private epsilons = 0;
  private readonly arguments = new Map<number, Input>();

  constructor(
    question: Question,
    readonly shape: Shape,
    readonly options: GeneratorOptions,
  ) {
    this.on = new Operations(this.writer, options.arithmetic);
    this.duals = new Duals(this.on);
    this.tables = new Tables(this.duals);
    for (const v of question.drawn) this.drawn.set(v.id, v);
    for (const d of question.definitions) this.definitions.set(d.symbol.id, d);
    this.writer.statement('const nan = 0 / 0;');
    this.instance = this.writer.emit('this.thread.x', [], 'i');
  }

  private get scratchWorks(): boolean {
    return this.options.arithmetic.backend === 'cpu';
  }

  // Numbers

  /** The statements that compute a term; returns the name of its value, with its bound. */
  number(term: Term, environment: Environment): Quantity {
    switch (term.tag) {
      case 'number':
        return this.rational(term.value);
      case 'variable':
        return this.variable(term.variable, environment);
      case 'apply':
        return this.apply(term.head, term.args, environment);
      case 'add':
        return this.duals.sum(term.terms.map((t) => this.number(t, environment)));
      case 'multiply':
        return term.factors
          .map((t) => this.number(t, environment))
          .reduce((a, b) => this.duals.product(a, b));
      case 'negate':
        return this.duals.negate(this.number(term.of, environment));
      case 'divide':
        return this.duals.quotient(
          this.number(term.numerator, environment),
          this.number(term.denominator, environment),
        );
      case 'power':
        return this.power(term.base, term.exponent, environment);
      case 'call':
        return this.call(term, environment);
      case 'fold':
        return this.kept(term, environment, () => this.fold(term, environment));
      case 'delta':
        return this.delta(term.left, term.right, environment);
      case 'indicator':
        return this.indicator(term.of, environment);
      case 'card':
        return this.on.constant(this.size(term.domain, environment));
      case 'derivative':
        return this.kept(term, environment, () => this.derivative(term, environment));
      case 'lambda':
        throw new NotCompilable('a function stands where a number is expected');
    }
  }

  /** The decision on a proposition as an encoded number; set by propositions.ts, which knows the encoding. */
  decide: (p: Proposition, environment: Environment) => Atom = () => {
    throw new NotCompilable('no propositions here');
  };

  /** Evaluates where all that the term uses is known, once. */
  kept<T>(term: Term | Proposition, environment: Environment, make: () => T): T {
    const level = Math.min(levelOf(term, environment), this.writer.level);
    return this.writer.at(level, () => this.writer.remembered(keyOf(term, environment), make));
  }

  rational(value: Rational): Bounded {
    const { round, unit, largest, floor } = this.options.arithmetic;
    const near = round(value.toNumber());
    if (Math.abs(near) > largest || Number.isNaN(near))
      throw new NotCompilable(`a constant is out of range: ${value}`);
    const difference = Rational.fromDouble(near).minus(value).absolute();
    if (difference.isZero) return this.on.constant(near);
    // Of tiny numbers the distance is not small relatively, but below the floor.
    if (Math.abs(near) < floor) return this.on.rounded(`${value}`, near, 0, 8 * floor);
    const relative = difference.dividedBy(Rational.fromDouble(near).absolute()).toNumber() / unit;
    return this.on.rounded(`${value}`, near, relative * (1 + 2 ** -10), 0);
  }

  private variable(variable: Variable, environment: Environment): Quantity {
    const b = environment.get(variable.id);
    if (b?.kind === 'number') return b.number;
    if (b?.kind === 'position') return this.asNumber(b.position);
    if (variable.type.kind === 'nat')
      return this.asNumber(this.position({ tag: 'variable', variable }, environment));
    return this.apply(variable, [], environment);
  }

  private asNumber(p: Position): Bounded {
    const known = literalOf(p);
    if (known !== undefined) return this.on.constant(known);
    if (Math.max(Math.abs(p.low), Math.abs(p.high)) * this.options.arithmetic.unit > 1)
      throw new NotCompilable('an index is too large');
    // gpu.js on webasm types loop counters as integers; this makes a float of one, and changes no integer that small.
    const atom = this.scratchWorks ? p.atom : this.writer.emit(`Math.fround(${p.atom.text})`, [p.atom]);
    return this.on.integer(atom, p.low >= 0);
  }

  private power(base: Term, exponent: Term, environment: Environment): Quantity {
    const n = this.integerExponent(exponent, environment);
    const b = this.number(base, environment);
    if (n !== undefined) {
      if (Math.abs(n) > 2 ** 20) throw new NotCompilable(`the exponent ${n} is too large`);
      return n >= 0
        ? this.duals.power(b, n)
        : this.duals.quotient(this.on.constant(1), this.duals.power(b, -n));
    }
    if (exponent.tag === 'number' && exponent.value.denominator === 2n && exponent.value.sign > 0) {
      return this.duals.power(this.duals.sqrt(b), Number(exponent.value.numerator));
    }
    return this.duals.exp(this.duals.product(this.number(exponent, environment), this.duals.log(b)));
  }

  /** The exponent when it is an integer by its type; a counter of a loop makes the loop be written out. */
  private integerExponent(exponent: Term, environment: Environment): number | undefined {
    if (!isPosition(exponent, environment)) return undefined;
    return this.literal(this.position(exponent, environment));
  }

  private call(term: Extract<Term, { tag: 'call' }>, environment: Environment): Quantity {
    if (term.builtin === 'pi') return this.rational(pi);
    const args = term.args.map((a) => this.number(a, environment));
    const [x] = args as [Quantity];
    switch (term.builtin) {
      case 'max':
      case 'min':
        return this.duals.extremum(term.builtin, args);
      default:
        return this.duals[term.builtin](x);
    }
  }

  private delta(left: Term, right: Term, environment: Environment): Bounded {
    const l = this.position(left, environment);
    const r = this.position(right, environment);
    const [a, b] = [literalOf(l), literalOf(r)];
    if (a !== undefined && b !== undefined) return this.on.constant(a === b ? 1 : 0);
    if (l.atom.text === r.atom.text) return this.on.constant(1);
    if (l.high < r.low || r.high < l.low) return this.on.constant(0);
    return this.on.bit(`${l.atom.text} == ${r.atom.text}`, [l.atom, r.atom]);
  }

  private indicator(of: Proposition, environment: Environment): Bounded {
    if (isOfNaturals(of)) throw new NotCompilable('an indicator of what is said of all natural numbers');
    const code = this.kept(of, environment, () => this.decide(of, environment));
    const value = this.writer.emit(`(${code.text} >= 4 ? 1 : (${code.text} <= -2 ? 0 : nan))`, [code]);
    const unsure = this.writer.emit(`0 * ${value.text}`, [value]);
    return { ...this.on.integer(value, true), computed: unsure, finite: false, defined: false, bit: true };
  }

  private derivative(term: Extract<Term, { tag: 'derivative' }>, environment: Environment): Quantity {
    const at = this.number(term.at, environment);
    this.epsilons += 1;
    const epsilon = this.epsilons;
    const inner = new Map(environment);
    inner.set(term.variable.id, {
      kind: 'number',
      number: this.duals.dual(epsilon, at, this.on.constant(1)),
    });
    return this.duals.where(this.duals.coefficient(this.number(term.body, inner), epsilon), at);
  }

  // Positions

  /** An index, or a natural number. */
  position(term: Term, environment: Environment): Position {
    switch (term.tag) {
      case 'number':
        if (!term.value.isInteger) break;
        return literalPosition(Number(term.value.numerator));
      case 'variable': {
        const b = environment.get(term.variable.id);
        if (b?.kind === 'position') return b.position;
        if (b) break;
        const natural = this.shape.naturals.get(term.variable.id);
        if (natural !== undefined) return literalPosition(natural);
        return this.readPosition(term.variable, [], environment);
      }
      case 'apply': {
        const b = environment.get(term.head.id);
        if (b?.kind === 'closure') {
          const { lambda, environment: outer } = b.closure;
          return this.position(lambda.body, this.bind(lambda.params, term.args, environment, outer));
        }
        const d = this.definitions.get(term.head.id);
        if (d?.kind === 'explicit')
          return this.position(d.body, this.bind(d.params, term.args, environment, empty));
        return this.readPosition(term.head, term.args, environment);
      }
      case 'add':
        return term.terms.map((t) => this.position(t, environment)).reduce((a, b) => add(this.writer, a, b));
      case 'multiply':
        return term.factors
          .map((t) => this.position(t, environment))
          .reduce((a, b) => multiply(this.writer, a, b));
      case 'negate':
        return negate(this.writer, this.position(term.of, environment));
      case 'power':
        return literalPosition(
          this.literal(this.position(term.base, environment)) **
            this.literal(this.position(term.exponent, environment)),
        );
      case 'card':
        return literalPosition(this.size(term.domain, environment));
    }
    throw new NotCompilable('an index or a natural number is expected here');
  }

  private readPosition(symbol: Variable, args: readonly Term[], environment: Environment): Position {
    const input = this.input(symbol);
    if (input.positions === undefined) throw new NotCompilable(`${symbol.name} cannot be used as an index`);
    const atom = this.read(
      input,
      args.map((a) => this.position(a, environment)),
      symbol.name,
    );
    return { atom, low: 0, high: input.positions - 1, loops: [] };
  }

  /** A position as a literal; when a loop runs over it, that loop is written out. */
  literal(p: Position): number {
    const known = literalOf(p);
    if (known !== undefined) return known;
    const innermost = p.loops.at(-1);
    if (innermost) throw new NeedsLiteral(innermost);
    throw new NotCompilable('a size, depth or exponent depends on drawn numbers');
  }

  /** What the length of a range may be at most, where loops around it run. */
  longest(domain: Domain, environment: Environment): number {
    return domain.kind === 'range'
      ? this.position(domain.size, environment).high
      : this.size(domain, environment);
  }

  size(domain: Domain, environment: Environment): number {
    if (domain.kind === 'range') {
      const n = this.literal(this.position(domain.size, environment));
      if (n < 0) throw new OutOfRange(`a range has the length ${n}; a hypothesis must exclude that`);
      return n;
    }
    const sizes = this.shape.sizes.get(domain.set.id);
    const [at, more] = domain.at;
    if (sizes === undefined || more !== undefined)
      throw new NotCompilable(`the shape gives no size for the index set ${domain.set.name}`);
    if (typeof sizes === 'number') return sizes;
    if (at === undefined) throw new NotCompilable(`the index set ${domain.set.name} needs a parameter`);
    const p = this.position(at, environment);
    this.within(p, sizes.length, domain.set.name);
    const possible = new Set(sizes.slice(p.low, p.high + 1));
    const [only] = possible;
    if (possible.size === 1 && only !== undefined) return only;
    return sizes[this.literal(p)] as number;
  }

  private within(p: Position, size: number, name: string): void {
    if (p.low >= 0 && p.high < size) return;
    const innermost = p.loops.at(-1);
    // Written out, the loop may turn out to stay inside; if not, the literal position says so.
    if (innermost && literalOf(p) === undefined) throw new NeedsLiteral(innermost);
    const used = `${name} is used at ${p.low === p.high ? p.low : `${p.low} to ${p.high}`}`;
    throw new OutOfRange(
      size === Number.POSITIVE_INFINITY
        ? `${used}, below 0, where it has no value; a hypothesis must exclude that`
        : `${used}, outside 0 to ${size - 1}`,
    );
  }

  /** A term can count below zero, where no function of natural numbers has values. */
  private expectIn(params: readonly Variable[], bindings: readonly Binding[], name: string): void {
    bindings.forEach((b, k) => {
      const { type, constraint } = params[k] as Variable;
      if (constraint) throw new NotCompilable(`${name} is defined for some real numbers only`);
      if (b.kind === 'position' && type.kind === 'nat')
        this.within(b.position, Number.POSITIVE_INFINITY, name);
    });
  }

  // Symbols

  private input(symbol: Variable): Input {
    const known = this.arguments.get(symbol.id);
    if (known) return known;
    if (!this.drawn.has(symbol.id)) throw new NotCompilable(`nothing gives a meaning to ${symbol.name}`);
    return this.newInput(
      inputOf(symbol, this.shape, `a${this.inputs.length}`, this.options.shared.has(symbol.id)),
    );
  }

  private isExact(id: number): boolean {
    return this.options.exactInputs && !this.options.inexact?.has(id);
  }

  private newInput(input: Input): Input {
    this.inputs.push(input);
    this.arguments.set(input.id, input);
    return input;
  }

  private read(input: Input, at: readonly Position[], name: string): Atom {
    input.sizes.forEach((size, d) => {
      this.within(at[d] as Position, size, name);
    });
    const base = input.shared || input.row === 0 ? undefined : this.instanceOffset(input.row);
    return elementOf(this.writer, input.argument, base, input.sizes, at, 0, 0);
  }

  private instanceOffset(row: number): Atom {
    return row === 1
      ? this.instance
      : this.writer.emit(`${this.instance.text} * ${row}`, [this.instance], 'o');
  }

  private apply(head: Variable, args: readonly Term[], environment: Environment): Quantity {
    const b = environment.get(head.id);
    if (b?.kind === 'closure') return this.applyClosure(b.closure, args, environment);
    const definition = this.definitions.get(head.id);
    if (definition?.kind === 'explicit') {
      const lambda = this.lambdaOf(definition);
      const bindings = this.bindings(lambda.params, args, environment);
      this.expectIn(lambda.params, bindings, head.name);
      return this.having(lambda, bindings, this.unfold(`@${head.id}`, lambda, bindings, empty));
    }
    if (definition) {
      const bindings = this.bindings(definition.stepParams, args, environment);
      return bindings.reduce<Quantity>(
        (v, b) => (b.kind === 'number' ? this.duals.where(v, b.number) : v),
        this.recursive(definition, bindings),
      );
    }
    const input = this.input(head);
    const atom = this.read(
      input,
      args.map((a) => this.position(a, environment)),
      head.name,
    );
    return this.on.input(atom, this.isExact(input.id) || input.positions !== undefined);
  }

  private readonly lambdas = new Map<number, Lambda>();
  private lambdaOf(d: Extract<Definition, { kind: 'explicit' }>): Lambda {
    let lambda = this.lambdas.get(d.symbol.id);
    if (!lambda) {
      lambda = { tag: 'lambda', params: d.params, body: d.body };
      this.lambdas.set(d.symbol.id, lambda);
    }
    return lambda;
  }

  private applyClosure(closure: Closure, args: readonly Term[], environment: Environment): Quantity {
    const { lambda, environment: outer } = closure;
    const key = keyOfBinding({ kind: 'closure', closure });
    const bindings = this.bindings(lambda.params, args, environment);
    this.expectIn(lambda.params, bindings, 'a function');
    return this.having(lambda, bindings, this.unfold(key, lambda, bindings, outer));
  }

  /** Of arguments without a value there is no value, also where the body does not mention them. */
  private having({ params, body }: Lambda, bindings: readonly Binding[], value: Quantity): Quantity {
    return bindings.reduce((v, b, k) => {
      if (b.kind !== 'number' || parts(b.number).every((p) => p.defined)) return v;
      return freeIds(body).has((params[k] as Variable).id) ? v : this.duals.where(v, b.number);
    }, value);
  }

  private bindings(params: readonly Variable[], args: readonly Term[], environment: Environment): Binding[] {
    return params.map((p, i) => this.binding(p, args[i], environment));
  }

  private binding(p: Variable, arg: Term | undefined, environment: Environment): Binding {
    if (arg === undefined) throw new NotCompilable(`an argument for ${p.name} is missing`);
    switch (p.type.kind) {
      case 'real':
        return { kind: 'number', number: this.number(arg, environment) };
      case 'nat':
      case 'index':
        return { kind: 'position', position: this.position(arg, environment) };
      case 'function':
        return this.functionArgument(arg, environment);
    }
  }

  private functionArgument(arg: Term, environment: Environment): Binding {
    if (arg.tag === 'lambda') {
      // λi. x[i] of an x that is itself a function here: the function
      const { body, params } = arg;
      const inner = body.tag === 'apply' ? environment.get(body.head.id) : undefined;
      const plain =
        body.tag === 'apply' &&
        body.args.length === params.length &&
        body.args.every((a, i) => a.tag === 'variable' && a.variable.id === params[i]?.id);
      if (plain && inner?.kind === 'closure') return inner;
      return { kind: 'closure', closure: { lambda: arg, environment } };
    }
    const b = arg.tag === 'variable' ? environment.get(arg.variable.id) : undefined;
    if (b?.kind === 'closure') return b;
    throw new NotCompilable('a function is expected as an argument');
  }

  private bind(
    params: readonly Variable[],
    args: readonly Term[],
    environment: Environment,
    outer: Environment,
  ): Environment {
    return extend(outer, params, this.bindings(params, args, environment));
  }

  // Tables

  /** The body of a function at arguments: computed in place, or read from a table when it would be computed too often. */
  private unfold(key: string, lambda: Lambda, bindings: readonly Binding[], outer: Environment): Quantity {
    const inner = extend(outer, lambda.params, bindings);
    const size = this.tableSize(lambda.params, inner);
    const here = bindings.some((b) => b.kind === 'position' && literalOf(b.position) === undefined);
    const named = `${key}(${bindings.map((b) => (b.kind === 'position' ? '' : keyOfBinding(b))).join()})`;
    const full = `${named}[${bindings.map((b) => (b.kind === 'position' ? keyOfBinding(b) : '')).join()}]`;
    const level = Math.min(
      this.writer.level,
      Math.max(levelOf(lambda, outer), ...bindings.map((b) => levelOfBinding(b)), 0),
    );
    const inPlace = (): Quantity =>
      this.writer.at(level, () => this.writer.remembered(full, () => this.number(lambda.body, inner)));
    if (!here || size === undefined || size < 2 || costOf(lambda.body, this.shape, this.definitions) < cheap)
      return inPlace();
    const home = this.homeOf(lambda, bindings, outer);
    const now = (this.uses.get(named) ?? 0) + this.writer.trips(level, home);
    this.uses.set(named, now);
    // Twice the entries: two places that each need all of them, written once each, cost no more than a table does.
    if (now < 2 * size) return inPlace();
    return this.tabled(named, lambda, bindings, outer, home);
  }

  /** The deepest block that the table of a function needs, whatever its indices. */
  private homeOf(lambda: Lambda, bindings: readonly Binding[], outer: Environment): number {
    const others = bindings.filter((b) => b.kind !== 'position' || literalOf(b.position) !== undefined);
    return Math.min(
      this.writer.level,
      Math.max(0, levelOf(lambda, outer), ...others.map((b) => levelOfBinding(b))),
    );
  }

  /** The number of entries of a table over the indices that are no literals; undefined when there is none. */
  private tableSize(params: readonly Variable[], inner: Environment): number | undefined {
    let size = 1;
    for (const p of params) {
      const b = inner.get(p.id);
      if (b?.kind !== 'position' || literalOf(b.position) !== undefined) continue;
      if (p.type.kind !== 'index') return undefined;
      size *= this.entries(p.type.domain);
    }
    return size <= mostScratch ? size : undefined;
  }

  private entries(domain: Domain): number {
    if (domain.kind === 'range') throw new NotCompilable('an index over a range');
    return largestSize(domain.set, this.shape);
  }

  private tabled(
    key: string,
    lambda: Lambda,
    bindings: readonly Binding[],
    outer: Environment,
    home: number,
  ): Quantity {
    const dynamic = lambda.params.flatMap((p, i) => {
      const b = bindings[i] as Binding;
      if (b.kind !== 'position' || literalOf(b.position) !== undefined) return [];
      // Along a natural number there may be entries that nothing asks for, and that have no value.
      if (p.type.kind !== 'index') this.literal(b.position);
      return p.type.kind === 'index' ? [{ index: i, domain: p.type.domain, position: b.position }] : [];
    });
    if (!this.scratchWorks) {
      for (const d of [...dynamic].reverse()) this.literal(d.position);
    }
    const literals = bindings
      .map((b) => (b.kind === 'position' && literalOf(b.position) !== undefined ? keyOfBinding(b) : ''))
      .join();
    const sizes = dynamic.map((d) => this.entries(d.domain));
    const filled = (positions: readonly Position[]): Environment => {
      const all = [...bindings];
      positions.forEach((position, k) => {
        all[(dynamic[k] as { index: number }).index] = { kind: 'position', position };
      });
      return extend(outer, lambda.params, all);
    };
    const table = this.writer.at(home, () =>
      this.writer.remembered(`table ${key}[${literals}]${sizes.join()}`, () =>
        this.tables.fill(
          sizes,
          (known) => this.size((dynamic[known.length] as { domain: Domain }).domain, filled(known)),
          (positions) => this.number(lambda.body, filled(positions)),
        ),
      ),
    );
    return this.tables.entry(
      table,
      dynamic.map((d) => d.position),
    );
  }

  /** A member of a sequence, from the one before it. */
  private recursive(d: Extract<Definition, { kind: 'recursive' }>, bindings: readonly Binding[]): Quantity {
    const along = bindings[d.along];
    if (along?.kind !== 'position') throw new NotCompilable(`${d.symbol.name} needs a natural number`);
    this.expectIn(d.stepParams, bindings, d.symbol.name);
    const n = this.literal(along.position);
    const others = bindings.filter((_, i) => i !== d.along);
    const key = `@${d.symbol.id}:${n}`;
    if (n === 0) {
      const base: Lambda = { tag: 'lambda', params: d.baseParams, body: d.base };
      return this.unfold(key, base, others, empty);
    }
    const previous = literalPosition(n - 1);
    const outer: Environment = new Map([
      [(d.stepParams[d.along] as Variable).id, { kind: 'position', position: previous }],
    ]);
    const step: Lambda = {
      tag: 'lambda',
      params: d.stepParams.filter((_, i) => i !== d.along),
      body: d.step,
    };
    const dynamic = others.some((b) => b.kind === 'position' && literalOf(b.position) === undefined);
    const size = this.tableSize(step.params, extend(outer, step.params, others));
    // Unfolding a recursion in place doubles at each step; its members are always kept.
    if (dynamic && size !== 1) {
      const named = `${key}(${others.map((b) => (b.kind === 'position' ? '' : keyOfBinding(b))).join()})`;
      return this.tabled(named, step, others, outer, this.homeOf(step, others, outer));
    }
    return this.unfold(key, step, others, outer);
  }

  // Loops

  private fold(term: Extract<Term, { tag: 'fold' }>, environment: Environment): Quantity {
    const { operator, variable, domain } = term;
    const size = this.size(domain, environment);
    const law = operator === 'expectation' && domain.kind === 'set' ? this.weights(domain) : undefined;
    const body = (position: Position): Quantity => {
      const inner = new Map(environment);
      inner.set(variable.id, { kind: 'position', position });
      const value = this.number(term.body, inner);
      if (!law) return value;
      const weight = this.on.input(this.read(law, [position], 'the law'), this.isExact(law.id));
      return this.duals.product(weight, value);
    };
    const outcome = loop(this.writer, size, body, (x, ending) =>
      accumulate(this.duals, operator, x, size, ending),
    );
    if (outcome.looped) return outcome.result;
    return join(this.duals, operator, outcome.results);
  }

  private weights(domain: Extract<Domain, { kind: 'set' }>): Input {
    const known = this.arguments.get(domain.set.id);
    if (known) return known;
    const { id } = domain.set;
    return this.newInput(
      weightsOf(domain.set, this.shape, `a${this.inputs.length}`, this.options.shared.has(id)),
    );
  }
}

/** Of natural numbers a kernel tries the first ones only. */
function isOfNaturals(p: Proposition): boolean {
  switch (p.tag) {
    case 'relation':
      return false;
    case 'and':
      return p.parts.some(isOfNaturals);
    case 'forall':
      return p.variables.some((v) => v.type.kind === 'nat') || [...p.conditions, p.body].some(isOfNaturals);
    case 'exists':
      return isOfNaturals(p.body);
  }
}

function extend(outer: Environment, params: readonly Variable[], bindings: readonly Binding[]): Environment {
  const inner = new Map(outer);
  params.forEach((p, i) => {
    const b = bindings[i];
    if (b) inner.set(p.id, b);
  });
  return inner;
}
