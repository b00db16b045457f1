/** The run of a program: one instance, one arithmetic, and what has been computed so far. */
import { Rational } from '../term/rational.ts';
import type { IndexSet, Type, Variable } from '../term/term.ts';
import type { Arithmetic } from './arithmetic.ts';
import { Calculus, type Scalar } from './dual.ts';
import type { Instance } from './instance.ts';
import { Memory } from './memo.ts';
import type { Program } from './program.ts';
import { BeyondInstance, Undefined } from './trouble.ts';
import type { Environment, FunctionValue, Indices, Machine, Quantified, Test, Value } from './values.ts';

/** One evaluation: a program, an instance, an arithmetic, and what has been computed so far. */
export class Run<N> implements Machine<N> {
  readonly calculus: Calculus<N>;
  readonly zero: Scalar<N>;
  readonly one: Scalar<N>;
  private level = 0;
  /** Cases of a quantifier over natural numbers were passed over, since the instance does not give them. */
  passedOver = false;
  readonly values: (Value<N> | undefined)[] = [];
  private readonly laws = new Map<number, readonly N[]>();
  private readonly kept = new Map<object, unknown>();
  private readonly memories: (Memory<unknown> | undefined)[] = [];

  constructor(
    readonly program: Program,
    readonly instance: Instance,
    readonly arithmetic: Arithmetic<N>,
  ) {
    this.calculus = new Calculus(arithmetic);
    this.zero = this.calculus.number(Rational.zero);
    this.one = this.calculus.number(Rational.one);
  }

  nextLevel(): number {
    this.level += 1;
    return this.level;
  }

  memory(slot: number): Memory<unknown> {
    const known = this.memories[slot];
    if (known !== undefined) return known;
    const memory = new Memory<unknown>();
    this.memories[slot] = memory;
    return memory;
  }

  /** What belongs to a term throughout this run. */
  once<T>(key: object, create: () => T): T {
    const known = this.kept.get(key);
    if (known !== undefined) return known as T;
    const value = create();
    this.kept.set(key, value);
    return value;
  }

  /** The value of a defined or drawn symbol. Throws a RangeError when the instance does not give it. */
  symbol(variable: Variable): Value<N> {
    const slot = this.program.slot(variable);
    const known = this.values[slot];
    if (known !== undefined) return known;
    const code = this.program.global(variable);
    const value = code ? code(undefined, this) : this.drawn(variable);
    this.values[slot] = value;
    return value;
  }

  private numbers(owner: { readonly id: number; readonly name: string }): readonly Rational[] {
    const numbers = this.instance.values.get(owner.id);
    if (!numbers) throw new RangeError(`the instance gives no value for ${owner.name}`);
    return numbers;
  }

  private drawn(variable: Variable): Value<N> {
    const { type } = variable;
    switch (type.kind) {
      case 'real':
        return this.calculus.number(this.numbers(variable)[0] as Rational);
      case 'index':
        return Number((this.numbers(variable)[0] as Rational).numerator);
      case 'nat': {
        const n = this.instance.shape.naturals.get(variable.id);
        if (n === undefined) throw new RangeError(`the instance gives no value for ${variable.name}`);
        return n;
      }
      case 'function':
        return this.array(variable, type);
    }
  }

  private array(variable: Variable, type: Extract<Type, { kind: 'function' }>): FunctionValue<N> {
    const numbers = this.numbers(variable);
    const sizes = type.params.map((p) => extent(p, this.instance));
    const total = sizes.reduce((product, n) => product * n, 1);
    if (numbers.length !== total) {
      throw new RangeError(
        `${variable.name} has ${numbers.length} numbers, but its shape is ${sizes.join(' × ') || 'empty'}`,
      );
    }
    const values: readonly Value<N>[] =
      type.result.kind === 'real' ? this.arithmetic.ofAll(numbers) : numbers.map((value) => value.toNumber());
    const position = (index: number, size: number): number => {
      if (index < 0) throw new Undefined(`${variable.name} at ${index}`);
      if (index >= size) throw new BeyondInstance(`${variable.name} is not given at ${index}`);
      return index;
    };
    const missing = this.instance.missing?.get(variable.id);
    if (missing) {
      return (...at) => {
        const flat = sizes.reduce((sum, size, k) => sum * size + position(at[k] as number, size), 0);
        if (missing.has(flat)) throw new BeyondInstance(`${variable.name} is not given at ${at}`);
        return values[flat] as Value<N>;
      };
    }
    const [rows, columns, depth] = sizes as [number, number, number];
    switch (sizes.length) {
      case 1:
        return (i) => values[position(i as number, rows)] as Value<N>;
      case 2:
        return (i, j) =>
          values[position(i as number, rows) * columns + position(j as number, columns)] as Value<N>;
      case 3:
        return (i, j, k) =>
          values[
            (position(i as number, rows) * columns + position(j as number, columns)) * depth +
              position(k as number, depth)
          ] as Value<N>;
      default:
        return (...at) =>
          values[
            sizes.reduce((flat, size, k) => flat * size + position(at[k] as number, size), 0)
          ] as Value<N>;
    }
  }

  size(set: IndexSet, at = 0): number {
    const size = this.instance.shape.sizes.get(set.id);
    if (size === undefined) throw new RangeError(`the instance gives no size for ${set.name}`);
    if (typeof size === 'number') return size;
    if (at < 0) throw new Undefined(`${set.name} at ${at}`);
    const member = size[at];
    if (member === undefined) throw new BeyondInstance(`${set.name} is not given at ${at}`);
    return member;
  }

  /** The weights of a law. Throws a RangeError unless they are those of a law. */
  weights(set: IndexSet): readonly N[] {
    const known = this.laws.get(set.id);
    if (known) return known;
    const weights = this.numbers(set);
    const total = weights.reduce((sum, w) => sum.plus(w), Rational.zero);
    if (!total.isOne || weights.some((w) => w.sign < 0) || weights.length !== this.size(set)) {
      throw new RangeError(
        `the weights of ${set.name} must be nonnegative, one for each point, and sum to one`,
      );
    }
    const law = this.arithmetic.ofAll(weights);
    this.laws.set(set.id, law);
    return law;
  }

  /** Whether a proposition holds at numbers of this arithmetic; undefined when they do not tell. */
  truth(test: Test, env: Environment<N>): boolean | undefined {
    switch (test.tag) {
      case 'relation':
        return this.calculus.holds(test.left(env, this), test.relation, test.right(env, this));
      case 'and':
        return every(test.parts, (part) => this.truth(part, env));
      case 'forall': {
        const all = every(cases(test.variables, env, this), (inner) => {
          try {
            const asked = every(test.conditions, (c) => this.truth(c, inner));
            if (asked === false) return true;
            const body = this.truth(test.body, inner);
            return asked || body ? body : undefined;
          } catch (error) {
            if (isUnbounded(test.variables) && error instanceof BeyondInstance) return undefined;
            throw error;
          }
        });
        // The first of all natural numbers may show that something is false, never that it is true of all.
        return all && (this.passedOver || !coversAll(test.variables, env, this)) ? undefined : all;
      }
      case 'exists': {
        const none = every(cases(test.variables, env, this), (inner) => {
          const body = this.truth(test.body, inner);
          return body === undefined ? undefined : !body;
        });
        return none === undefined || (none && isUnbounded(test.variables)) ? undefined : !none;
      }
    }
  }
}

/** False as soon as one is false; undefined when one is not known. */
function every<T>(items: Iterable<T>, truth: (item: T) => boolean | undefined): boolean | undefined {
  let result: boolean | undefined = true;
  for (const item of items) {
    const one = truth(item);
    if (one === false) return false;
    if (one === undefined) result = undefined;
  }
  return result;
}

/**
 * The environments of the cases of a quantifier. Natural numbers that nothing bounds are taken up to the horizon, and what is said of
 * all of them is tested where the instance gives what is needed. `from`: the place of the first variable that is not bound yet;
 * `outer`: what is around them all.
 */
export function cases<N>(
  variables: readonly Quantified[],
  env: Indices,
  run: Run<N>,
  from?: number,
  outer?: Indices,
): Generator<Indices>;
export function cases<N>(
  variables: readonly Quantified[],
  env: Environment<N>,
  run: Run<N>,
  from?: number,
  outer?: Environment<N>,
): Generator<Environment<N>>;
export function* cases<N>(
  variables: readonly Quantified[],
  env: Environment<N>,
  run: Run<N>,
  from = 0,
  outer = env,
): Generator<Environment<N>> {
  const first = variables[from];
  if (first === undefined) {
    yield env;
    return;
  }
  const isUnbounded = first.size === 'horizon';
  const count = first.size === 'horizon' ? asked(first, outer, run).count : first.size(env, run);
  const isLast = from === variables.length - 1;
  for (let i = 0; i < count; i++) {
    const inner = { value: i, next: env };
    if (isLast) yield inner;
    else {
      try {
        yield* cases(variables, inner, run, from + 1, outer);
      } catch (error) {
        if (!(isUnbounded && error instanceof BeyondInstance)) throw error;
        run.passedOver = true;
      }
    }
  }
}

/** Where a condition bounds natural numbers, so many of them are asked, although the instance goes less far: all, as a rule. */
const mostAsked = 4096;

/** How many natural numbers a quantifier asks, and whether its conditions leave no others. `env`: before its variables. */
function asked<N>(
  { limit }: Quantified,
  env: Environment<N>,
  run: Run<N>,
): { readonly count: number; readonly all: boolean } {
  const given = run.instance.shape.horizon + 1;
  if (!limit) return { count: given, all: false };
  try {
    const left = limit(env, run);
    const most = Math.max(given, mostAsked);
    return { count: Math.min(left, most), all: left <= most };
  } catch (error) {
    if (error instanceof Undefined) return { count: given, all: false };
    throw error;
  }
}

/** True when the quantifier is over natural numbers without a bound. */
export const isUnbounded = (variables: readonly Quantified[]): boolean =>
  variables.some((v) => v.size === 'horizon');

/** True when conditions bound all natural numbers of the quantifier that have no bound of their own. */
export const isLimited = (variables: readonly Quantified[]): boolean =>
  variables.every((v) => v.size !== 'horizon' || v.limit !== undefined);

/** Whether the cases of a quantifier are all that its conditions leave, though it is over natural numbers without a bound. */
export const coversAll = <N>(variables: readonly Quantified[], env: Environment<N>, run: Run<N>): boolean =>
  variables.every((v) => v.size !== 'horizon' || asked(v, env, run).all);

/** How many values an index of an array takes in an instance: the size of its set, of a family the largest, of nat horizon + 1. */
export function extent(param: Variable, instance: Pick<Instance, 'shape'>): number {
  const { type } = param;
  if (type.kind === 'nat') return instance.shape.horizon + 1;
  if (type.kind !== 'index' || type.domain.kind !== 'set')
    throw new TypeError(`${param.name} is not an index of an array`);
  const size = instance.shape.sizes.get(type.domain.set.id);
  if (size === undefined) throw new RangeError(`the instance gives no size for ${type.domain.set.name}`);
  return typeof size === 'number' ? size : Math.max(0, ...size);
}
