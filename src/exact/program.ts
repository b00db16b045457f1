/**
 * Terms compiled to closures, to be run on any instance with any arithmetic. Values of index and natural type are plain numbers,
 * reals are numbers of the arithmetic (or duals below a derivative), arrays and functions are functions. Locals live in linked
 * environments, so what a lambda sees is what stood around it.
 */

import { printTerm } from '../term/print.ts';
import { Rational } from '../term/rational.ts';
import { remembered } from '../term/remembered.ts';
import { freeIds, freeVariables } from '../term/substitute.ts';
import type { Definition, Domain, Proposition, Term, Type, Variable } from '../term/term.ts';
import { typeOf } from '../term/type-of.ts';
import { boundedNaturals, limitedNaturals } from './bounded-naturals.ts';
import type { Scalar } from './dual.ts';
import { below, type Memory, memoized } from './memo.ts';
import { Imprecise, Undefined } from './trouble.ts';
import type {
  AnyCode,
  Cell,
  Environment,
  FunctionCode,
  FunctionValue,
  Machine,
  NaturalCode,
  Quantified,
  RealCode,
  Test,
  Value,
} from './values.ts';

/** The variables bound around a term, innermost first, as the environment will hold them. */
export type Bound = { readonly id: number; readonly countable: boolean; readonly next: Bound } | undefined;
const bind = (variables: readonly Variable[], bound: Bound): Bound =>
  variables.reduce<Bound>((next, v) => ({ id: v.id, countable: isCountable(v), next }), bound);
const isCountable = ({ type }: Variable): boolean => type.kind === 'index' || type.kind === 'nat';
function extend<N>(env: Environment<N>, values: readonly Value<N>[]): Environment<N> {
  let inner = env;
  for (const value of values) inner = { value, next: inner };
  return inner;
}

/** Definitions compiled on demand, and terms and propositions that use them. */
export class Program {
  private readonly definitions: ReadonlyMap<number, Definition>;
  private readonly compiled = new Map<number, AnyCode>();
  private readonly slots = new Map<number, number>();
  private readonly places = new Map<string, Place>();
  private placed = 0;

  constructor(definitions: readonly Definition[]) {
    this.definitions = new Map(definitions.map((d) => [d.symbol.id, d]));
  }

  /** Throws a TypeError for terms that cannot be executed. */
  term(term: Term, bound: Bound = undefined): RealCode {
    return this.real(term, bound);
  }

  /** Throws a TypeError for quantifiers over reals, arrays or functions. */
  proposition(p: Proposition, bound: Bound = undefined): Test {
    switch (p.tag) {
      case 'relation':
        return {
          tag: 'relation',
          relation: p.relation,
          left: this.side(p.left, bound),
          right: this.side(p.right, bound),
        };
      case 'and':
        return { tag: 'and', parts: p.parts.map((q) => this.proposition(q, bound)) };
      case 'forall': {
        const { variables, inner } = this.quantified(p.variables, bound, undefined, limitedNaturals(p));
        const conditions = p.conditions.map((q) => this.proposition(q, inner));
        return { tag: 'forall', variables, conditions, body: this.proposition(p.body, inner) };
      }
      case 'exists': {
        const { variables, inner } = this.quantified(p.variables, bound, boundedNaturals(p));
        return { tag: 'exists', variables, body: this.proposition(p.body, inner) };
      }
    }
  }

  /** Lines of a calculation have a side in common. */
  private side(term: Term, bound: Bound): RealCode {
    const code = this.real(term, bound);
    const isLeaf = term.tag === 'number' || term.tag === 'variable' || term.tag === 'fold';
    return bound || isLeaf ? code : kept(this.place(term, bound), [], code);
  }

  /** The place of the terms that have the same value wherever the variables bound around them, in order of occurrence, have. */
  private place(term: Term, bound: Bound): Place {
    const isBound = new Set<number>();
    for (let b = bound; b; b = b.next) isBound.add(b.id);
    const { text } = readingOf(term);
    if (text === undefined) return this.newPlace(1);
    const symbols = [...freeIds(term)].filter((id) => !isBound.has(id)).sort((a, b) => a - b);
    const key = `${text} ${symbols}`;
    const place = this.places.get(key) ?? this.newPlace(0);
    this.places.set(key, place);
    place.uses += 1;
    return place;
  }

  private newPlace(uses: number): Place {
    this.placed += 1;
    return { slot: this.placed - 1, uses };
  }

  /**
   * A fold is computed once for each value of the variables around it on which it depends, when these are indices and naturals.
   */
  private keptFold(term: Extract<Term, { tag: 'fold' }>, bound: Bound): RealCode {
    const code = this.fold(term, bound);
    const depths: number[] = [];
    for (const { id } of readingOf(term).free) {
      let depth = 0;
      for (let b = bound; b; b = b.next, depth++) {
        if (b.id !== id) continue;
        if (!b.countable) return code;
        depths.push(depth);
        break;
      }
    }
    return kept(this.place(term, bound), depths, code, depths.length === depthOf(bound));
  }

  private quantified(
    variables: readonly Variable[],
    bound: Bound,
    ranges: ReadonlyMap<number, Domain> = new Map(),
    limits: ReadonlyMap<number, Domain> = new Map(),
  ): { variables: Quantified[]; inner: Bound } {
    let inner = bound;
    const result = variables.map((v): Quantified => {
      const { type } = v;
      if (type.kind !== 'index' && type.kind !== 'nat') {
        throw new TypeError(
          `${v.name} ranges over ${type.kind === 'real' ? 'the real numbers' : 'functions'} and cannot be enumerated`,
        );
      }
      const domain = type.kind === 'index' ? type.domain : ranges.get(v.id);
      const size = domain ? this.size(domain, inner) : 'horizon';
      const limit = limits.get(v.id);
      inner = bind([v], inner);
      return { name: v.name, size, ...(limit ? { limit: this.size(limit, bound) } : {}) };
    });
    return { variables: result, inner };
  }

  /** Where a run keeps the value of a symbol. */
  slot({ id }: Variable): number {
    const slot = this.slots.get(id) ?? this.slots.size;
    this.slots.set(id, slot);
    return slot;
  }

  /** The code of a defined symbol, or undefined when the symbol is drawn. */
  global(variable: Variable): AnyCode | undefined {
    const known = this.compiled.get(variable.id);
    if (known) return known;
    const definition = this.definitions.get(variable.id);
    if (!definition) return undefined;
    const code = definition.kind === 'explicit' ? this.explicit(definition) : this.recursive(definition);
    this.compiled.set(variable.id, code);
    return code;
  }

  private explicit({ symbol, params, body }: Extract<Definition, { kind: 'explicit' }>): AnyCode {
    const { type } = symbol;
    const code = this.any(body, bind(params, undefined), type.kind === 'function' ? type.result : type);
    if (params.length === 0) return code;
    const limited = restricted(params);
    const memo = params.every((p) => p.type.kind !== 'real');
    return <N>(_: Environment<N>, run: Machine<N>): FunctionValue<N> => {
      const plain = inDomain(symbol.name, limited, lambda(params.length, code, undefined, run), run);
      return memo ? memoized(params.length, plain) : plain;
    };
  }

  private recursive(definition: Extract<Definition, { kind: 'recursive' }>): AnyCode {
    const { along, baseParams, stepParams } = definition;
    const base = this.real(definition.base, bind(baseParams, undefined));
    const step = this.real(definition.step, bind(stepParams, undefined));
    // Members far up are reached in strides: each finds the one before it in the memory, so the stack stays short.
    const stride = 32;
    const { name } = definition.symbol;
    const limited = restricted(stepParams);
    const first = stepParams.map(
      (p) => p.type.kind === 'index' && freeIds(p.type).has((stepParams[along] as Variable).id),
    );
    return <N>(_: Environment<N>, run: Machine<N>): FunctionValue<N> => {
      let reached = 0;
      const member: FunctionValue<N> = memoized(stepParams.length, (...args): Value<N> => {
        expectIn(name, limited, args, run);
        const n = args[along] as number;
        if (n === 0) return base(extend(undefined, args.toSpliced(along, 1)), run);
        for (let m = reached + stride; m < n; m += stride) {
          reached = m;
          try {
            member(...args.map((a, i) => (i === along ? m : first[i] ? 0 : a)));
          } catch (error) {
            // Only members that are asked for must exist.
            if (!(error instanceof Undefined)) throw error;
          }
        }
        return step(extend(undefined, args.with(along, n - 1)), run);
      });
      return member;
    };
  }

  /** A term where one of this type is wanted. */
  private any(term: Term, bound: Bound, wanted: Type): AnyCode {
    switch (wanted.kind) {
      case 'function':
        return this.fn(term, bound, wanted);
      case 'real':
        return this.real(term, bound);
      case 'index':
      case 'nat':
        return this.natural(term, bound);
    }
  }

  /** The value of a symbol: bound, defined or drawn. */
  private symbol(variable: Variable, bound: Bound): AnyCode {
    const depth = depthIn(bound, variable.id);
    if (depth !== undefined) return local(depth);
    const slot = this.slot(variable);
    return (_, run) => run.values[slot] ?? run.symbol(variable);
  }

  private application(term: Extract<Term, { tag: 'apply' }>, bound: Bound): AnyCode {
    const { type } = term.head;
    if (type.kind !== 'function') throw new TypeError(`${term.head.name} is not an array or a function`);
    const called = this.symbol(term.head, bound) as FunctionCode;
    // Most entries are those at bound indices.
    const [i, j] = term.args.map((a, k) => {
      const isPlain = a.tag === 'variable' && a.variable.type.kind === type.params[k]?.type.kind;
      return isPlain ? depthIn(bound, a.variable.id) : undefined;
    });
    if (i !== undefined && term.args.length === 1) return (env, run) => called(env, run)(at(i, env));
    if (i !== undefined && j !== undefined && term.args.length === 2)
      return (env, run) => called(env, run)(at(i, env), at(j, env));
    const args = term.args.map((a, i) => this.any(a, bound, (type.params[i] as Variable).type));
    const [first, second, third] = args as [AnyCode, AnyCode, AnyCode];
    switch (args.length) {
      case 1:
        return (env, run) => called(env, run)(first(env, run));
      case 2:
        return (env, run) => called(env, run)(first(env, run), second(env, run));
      case 3:
        return (env, run) => called(env, run)(first(env, run), second(env, run), third(env, run));
      default:
        return <N>(env: Environment<N>, run: Machine<N>) => {
          const values: Value<N>[] = [];
          for (const arg of args) values.push(arg(env, run));
          return called(env, run)(...values);
        };
    }
  }

  private real(term: Term, bound: Bound): RealCode {
    switch (term.tag) {
      case 'number':
        return literal(term.value);
      case 'variable':
      case 'apply': {
        const code =
          term.tag === 'variable' ? this.symbol(term.variable, bound) : this.application(term, bound);
        const { kind } = typeOf(term);
        if (kind === 'real') return code as RealCode;
        if (kind !== 'nat') throw new TypeError('an index or an array where a number is expected');
        return (env, run) => run.calculus.number(Rational.of(code(env, run) as number));
      }
      case 'lambda':
        throw new TypeError('an array or a function where a number is expected');
      case 'add': {
        const [first, ...rest] = term.terms.map((t) => this.real(t, bound));
        if (!first) return (_, run) => run.zero;
        const [second] = rest;
        if (second && rest.length === 1)
          return (env, run) => run.calculus.add(first(env, run), second(env, run));
        return (env, run) => {
          let sum = first(env, run);
          for (const t of rest) sum = run.calculus.add(sum, t(env, run));
          return sum;
        };
      }
      case 'multiply': {
        const [first, ...rest] = term.factors.map((t) => this.real(t, bound)) as [RealCode, ...RealCode[]];
        const [second] = rest;
        if (second && rest.length === 1)
          return (env, run) => run.calculus.multiply(first(env, run), second(env, run));
        return (env, run) => {
          let product = first(env, run);
          for (const t of rest) product = run.calculus.multiply(product, t(env, run));
          return product;
        };
      }
      case 'negate': {
        if (term.of.tag === 'number') return literal(term.of.value.negated());
        const of = this.real(term.of, bound);
        return (env, run) => run.calculus.negate(of(env, run));
      }
      case 'divide': {
        if (term.numerator.tag === 'number' && term.denominator.tag === 'number') {
          const { value } = term.denominator;
          if (!value.isZero) return literal(term.numerator.value.dividedBy(value));
        }
        const numerator = this.real(term.numerator, bound);
        const denominator = this.real(term.denominator, bound);
        return (env, run) => run.calculus.divide(numerator(env, run), denominator(env, run));
      }
      case 'power': {
        const base = this.real(term.base, bound);
        if (typeOf(term.exponent).kind === 'nat') {
          const exponent = this.natural(term.exponent, bound);
          return (env, run) => run.calculus.power(base(env, run), exponent(env, run));
        }
        const exponent = this.real(term.exponent, bound);
        return (env, run) => run.calculus.realPower(base(env, run), exponent(env, run));
      }
      case 'call':
        return this.call(term, bound);
      case 'fold':
        return this.keptFold(term, bound);
      case 'delta': {
        const left = this.natural(term.left, bound);
        const right = this.natural(term.right, bound);
        return (env, run) => (left(env, run) === right(env, run) ? run.one : run.zero);
      }
      case 'indicator': {
        const test = this.proposition(term.of, bound);
        return (env, run) => {
          const truth = run.truth(test, env);
          if (truth === undefined) return run.arithmetic.between(Rational.zero, Rational.one);
          return truth ? run.one : run.zero;
        };
      }
      case 'card': {
        const size = this.size(term.domain, bound);
        return (env, run) => run.calculus.number(Rational.of(size(env, run)));
      }
      case 'derivative': {
        const at = this.real(term.at, bound);
        const body = this.real(term.body, bind([term.variable], bound));
        return (env, run) =>
          run.calculus.derivative(run.nextLevel(), at(env, run), (t) => body({ value: t, next: env }, run));
      }
    }
  }

  private call(term: Extract<Term, { tag: 'call' }>, bound: Bound): RealCode {
    const { builtin } = term;
    if (builtin === 'pi') return (_, run) => run.arithmetic.pi();
    const args = term.args.map((a) => this.real(a, bound));
    const [first] = args;
    if (first === undefined) throw new TypeError(`${builtin} without an argument`);
    switch (builtin) {
      case 'abs':
        return (env, run) => run.calculus.absolute(first(env, run));
      case 'relu':
        return (env, run) => run.calculus.relu(first(env, run));
      case 'sign':
        return (env, run) => run.calculus.sign(first(env, run));
      case 'max':
        return (env, run) => run.calculus.maxOf(args.map((a) => a(env, run)));
      case 'min':
        return (env, run) => run.calculus.minOf(args.map((a) => a(env, run)));
      default:
        return (env, run) => run.calculus.call(builtin, first(env, run));
    }
  }

  private fold(term: Extract<Term, { tag: 'fold' }>, bound: Bound): RealCode {
    const size = this.size(term.domain, bound);
    const body = this.real(term.body, bind([term.variable], bound));
    const bodies = <N>(env: Environment<N>, run: Machine<N>): Scalar<N>[] => {
      const values: Scalar<N>[] = [];
      const count = size(env, run);
      for (let i = 0; i < count; i++) values.push(body({ value: i, next: env }, run));
      return values;
    };
    switch (term.operator) {
      case 'sum':
        return (env, run) => {
          const count = size(env, run);
          if (count <= 0) return run.zero;
          let sum = body({ value: 0, next: env }, run);
          for (let i = 1; i < count; i++) sum = run.calculus.add(sum, body({ value: i, next: env }, run));
          return sum;
        };
      case 'product':
        return (env, run) => {
          const count = size(env, run);
          let product = run.one;
          for (let i = 0; i < count; i++)
            product = run.calculus.multiply(product, body({ value: i, next: env }, run));
          return product;
        };
      case 'max':
        return (env, run) => run.calculus.maxOf(nonempty(bodies(env, run), 'maximum'));
      case 'min':
        return (env, run) => run.calculus.minOf(nonempty(bodies(env, run), 'minimum'));
      case 'expectation': {
        const { domain } = term;
        if (domain.kind !== 'set') throw new TypeError('an expectation over a range');
        return <N>(env: Environment<N>, run: Machine<N>): Scalar<N> => {
          let mean = run.zero;
          for (const [i, weight] of run.weights(domain.set).entries()) {
            const part = run.calculus.multiply(weight, body({ value: i, next: env }, run));
            mean = i === 0 ? part : run.calculus.add(mean, part);
          }
          return mean;
        };
      }
    }
  }

  /** How many elements a domain has. */
  size(domain: Domain, bound: Bound = undefined): NaturalCode {
    if (domain.kind === 'range') {
      const size = this.natural(domain.size, bound);
      return (env, run) => {
        const n = size(env, run);
        if (n < 0) throw new Undefined(`a range of length ${n}`);
        return n;
      };
    }
    const { set } = domain;
    const [at] = domain.at.map((t) => this.natural(t, bound));
    return at ? (env, run) => run.size(set, at(env, run)) : (_, run) => run.size(set);
  }

  /** How many elements a domain has at values of the indices and naturals that it mentions. */
  sizeAt<N>(domain: Domain, variables: readonly Variable[], at: readonly number[], run: Machine<N>): number {
    return this.size(domain, bind(variables, undefined))(extend<N>(undefined, at), run);
  }

  /** The value of a natural-number term at values of the variables bound around it. */
  naturalAt<N>(term: Term, variables: readonly Variable[], at: readonly number[], run: Machine<N>): number {
    return this.natural(term, bind(variables, undefined))(extend<N>(undefined, at), run);
  }

  /** A term of natural or index type. */
  private natural(term: Term, bound: Bound): NaturalCode {
    switch (term.tag) {
      case 'number': {
        const value = Number(term.value.numerator);
        if (!term.value.isInteger || !Number.isSafeInteger(value))
          throw new TypeError(`${term.value} is not a natural number`);
        return () => value;
      }
      case 'variable':
        return this.symbol(term.variable, bound) as NaturalCode;
      case 'apply':
        return this.application(term, bound) as NaturalCode;
      case 'add': {
        const terms = term.terms.map((t) => this.natural(t, bound));
        return (env, run) => safe(terms.reduce((sum, t) => sum + t(env, run), 0));
      }
      case 'multiply': {
        const factors = term.factors.map((t) => this.natural(t, bound));
        return (env, run) => safe(factors.reduce((product, t) => product * t(env, run), 1));
      }
      case 'negate': {
        const of = this.natural(term.of, bound);
        return (env, run) => -of(env, run);
      }
      case 'power': {
        const base = this.natural(term.base, bound);
        const exponent = this.natural(term.exponent, bound);
        return (env, run) => safe(base(env, run) ** exponent(env, run));
      }
      case 'card':
        return this.size(term.domain, bound);
      default:
        throw new TypeError('a natural number or an index was expected here');
    }
  }

  private fn(term: Term, bound: Bound, wanted: Extract<Type, { kind: 'function' }>): FunctionCode {
    if (term.tag === 'variable') return this.symbol(term.variable, bound) as FunctionCode;
    if (term.tag !== 'lambda') throw new TypeError('an array or a function was expected here');
    const { params, body } = term;
    if (isEta(params, body)) return this.symbol(body.head, bound) as FunctionCode;
    const code = this.any(body, bind(params, bound), wanted.result);
    const limited = restricted(params);
    const memo = params.every((p) => p.type.kind !== 'real');
    const create = <N>(env: Environment<N>, run: Machine<N>): FunctionValue<N> => {
      const plain = inDomain('a function', limited, lambda(params.length, code, env, run), run);
      return memo ? memoized(params.length, plain) : plain;
    };
    const free = freeIds(term);
    for (let b = bound; b; b = b.next) if (free.has(b.id)) return create;
    // Closed lambdas are one function throughout a run, so what is remembered of it stays.
    return <N>(_: Environment<N>, run: Machine<N>): FunctionValue<N> =>
      run.once(term, () => create(undefined, run));
  }
}

/** (i, j) ↦ x[i, j] is x itself. */
function isEta(params: readonly Variable[], body: Term): body is Extract<Term, { tag: 'apply' }> {
  return (
    body.tag === 'apply' &&
    body.args.length === params.length &&
    params.every((p, i) => {
      const arg = body.args[i] as Term;
      if (p.id === body.head.id) return false;
      if (arg.tag === 'variable') return arg.variable.id === p.id;
      return arg.tag === 'lambda' && isEta(arg.params, arg.body) && arg.body.head.id === p.id;
    })
  );
}

const literal =
  (value: Rational): RealCode =>
  (_, run) =>
    run.calculus.number(value);

function local(depth: number): AnyCode {
  if (depth === 0) return <N>(env: Environment<N>) => (env as Cell<N>).value;
  if (depth === 1) return <N>(env: Environment<N>) => ((env as Cell<N>).next as Cell<N>).value;
  return (env) => at(depth, env);
}

function at<N>(depth: number, env: Environment<N>): Value<N> {
  let cell = env as Cell<N>;
  for (let i = 0; i < depth; i++) cell = cell.next as Cell<N>;
  return cell.value;
}

/** The function that binds its arguments around the code. */
function lambda<N>(arity: number, code: AnyCode, env: Environment<N>, run: Machine<N>): FunctionValue<N> {
  switch (arity) {
    case 1:
      return (a) => code({ value: a as Value<N>, next: env }, run);
    case 2:
      return (a, b) => code({ value: b as Value<N>, next: { value: a as Value<N>, next: env } }, run);
    case 3:
      return (a, b, c) => {
        const outer = { value: b as Value<N>, next: { value: a as Value<N>, next: env } };
        return code({ value: c as Value<N>, next: outer }, run);
      };
    default:
      return (...args) => code(extend(env, args), run);
  }
}

/** Parameters that do not take every argument that a term can name, with their places. */
type Restricted = readonly { readonly k: number; readonly strict: boolean | undefined }[];

const restricted = (params: readonly Variable[]): Restricted =>
  params.flatMap(({ type, constraint }, k) =>
    type.kind === 'nat' || constraint?.lower ? [{ k, strict: constraint?.lower?.strict }] : [],
  );

/** A term can count below zero, where no function of natural numbers has values, and name a negative number where a positive one is wanted. */
function expectIn<N>(name: string, params: Restricted, args: readonly Value<N>[], run: Machine<N>): void {
  for (const { k, strict } of params) {
    const x = args[k] as Scalar<N>;
    const isIn =
      strict === undefined ? (x as number) >= 0 : run.calculus.holds(x, strict ? '>' : '>=', run.zero);
    if (isIn) continue;
    if (isIn === undefined) throw new Imprecise(`the sign of an argument of ${name}`);
    throw new Undefined(strict === undefined ? `${name} at ${x}` : `${name} outside of its domain`);
  }
}

function inDomain<N>(
  name: string,
  params: Restricted,
  plain: FunctionValue<N>,
  run: Machine<N>,
): FunctionValue<N> {
  if (params.length === 0) return plain;
  return (...args) => {
    expectIn(name, params, args, run);
    return plain(...args);
  };
}

/** How a term reads: variants of a question, and the lines of a derivation, have many terms in common. */
interface Reading {
  /** In order of occurrence. */
  readonly free: readonly Variable[];
  /** Absent where one name means two variables: then it may be the text of another term as well. */
  readonly text: string | undefined;
}

const readings = remembered<Term, Reading>();

function readingOf(term: Term): Reading {
  const known = readings.get(term);
  if (known) return known;
  const free = freeVariables(term);
  const unambiguous = new Set(free.map((v) => v.name)).size === free.length;
  const reading = { free, text: unambiguous ? printTerm(term) : undefined };
  readings.set(term, reading);
  return reading;
}

/** Where values are kept: one for all terms that read the same. */
interface Place {
  /** Where a run has its memory. */
  readonly slot: number;
  uses: number;
}

/** How far inside of its binder a place is, where the variable is bound around it. */
function depthIn(bound: Bound, id: number): number | undefined {
  let depth = 0;
  for (let b = bound; b; b = b.next, depth++) if (b.id === id) return depth;
  return undefined;
}

function depthOf(bound: Bound): number {
  let depth = 0;
  for (let b = bound; b; b = b.next) depth += 1;
  return depth;
}

/**
 * Code that is run once for each value of the variables at these depths. `onceEach`: a single place does not run it more often
 * anyway.
 */
function kept(
  place: Place,
  depths: readonly number[],
  code: RealCode,
  onceEach = depths.length === 0,
): RealCode {
  const before = depths.slice(0, -1);
  const last = depths.at(-1);
  return <N>(env: Environment<N>, run: Machine<N>): Scalar<N> => {
    if (onceEach && place.uses === 1) return code(env, run);
    let memory = run.memory(place.slot);
    for (const d of before) memory = below(memory as Memory<Memory<unknown>>, at(d, env));
    const key = last === undefined ? 0 : at(last, env);
    let value = memory.get(key) as Scalar<N> | undefined;
    if (value === undefined) {
      value = code(env, run);
      memory.set(key, value);
    }
    return value;
  };
}

function nonempty<T>(values: readonly T[], what: string): readonly T[] {
  if (values.length === 0) throw new Undefined(`the ${what} over an empty set`);
  return values;
}

function safe(n: number): number {
  if (!Number.isSafeInteger(n)) throw new RangeError('a natural number beyond 2^53');
  return n;
}
