/** Instances as people write them: sizes, nested lists of numbers, models of functions. */
import { enclosing, exact, type Real } from '../exact/arithmetic.ts';
import type { Instance, Shape } from '../exact/instance.ts';
import { approximately } from '../exact/interval.ts';
import { Program } from '../exact/program.ts';
import { extent, Run } from '../exact/run.ts';
import { BeyondInstance, Imprecise, NotExact, Undefined } from '../exact/trouble.ts';
import type { Explicit, ExplicitValue } from '../proof/claim.ts';
import { printType } from '../term/print.ts';
import { Rational } from '../term/rational.ts';
import type { Domain, IndexSet, Type, Variable } from '../term/term.ts';
import { horizonOf } from './horizon.ts';
import { isDrawable } from './models.ts';
import { completed, withProducts } from './product-sets.ts';
import { type Prepared, regimeKey } from './question.ts';
import { readNumber } from './regime.ts';
import { plain } from './specification.ts';

/** An instance somebody wrote that does not fit the statement. */
export class InstanceError extends Error {
  override readonly name = 'InstanceError';
}

/**
 * Reads a written instance for a question that was prepared with it. Sizes are given under the names of the sets or follow from the
 * arrays; names without a meaning here are left alone. Throws InstanceError: which symbol, what was expected, what was found.
 */
export function readInstance({ question }: Prepared, written: Explicit): Instance {
  const reader = new Reader(written);
  for (const v of question.drawn) if (v.type.kind === 'nat') reader.natural(v);
  for (const { name } of [
    ...question.sets.filter((s) => s.product),
    ...question.drawn.filter((v) => v.map),
  ]) {
    if (Object.hasOwn(written, name))
      throw new InstanceError(`${name} follows from the sets that the product is of; leave it out`);
  }
  for (const set of question.sets) if (!set.product) reader.set(set);
  for (const v of question.drawn) if (v.type.kind === 'function' && !v.map) reader.measure(v, v.type);
  const measured = reader.shape(horizonOf(question, Math.max(0, ...reader.naturals.values())));
  const shape = shapeWithProducts(question.sets, measured);
  for (const set of question.sets) {
    if (!shape.sizes.has(set.id)) {
      throw new InstanceError(
        `the size of ${set.name} is neither given nor implied by an array${reader.strangers(question)}`,
      );
    }
    expectElements(set, shape);
  }
  const values = new Map<number, readonly Rational[]>();
  const missing = new Map<number, ReadonlySet<number>>();
  for (const set of question.sets) if (set.law) values.set(set.id, reader.weights(set.name));
  for (const v of question.drawn) {
    if (v.type.kind === 'nat' || v.map) continue;
    if (v.type.kind !== 'function') {
      values.set(v.id, [reader.single(v, v.type, shape)]);
      continue;
    }
    const array = reader.array(v, v.type, shape);
    values.set(v.id, array.numbers);
    if (array.missing.size > 0) missing.set(v.id, array.missing);
  }
  return { ...completed(question, { shape, values }), ...(missing.size > 0 ? { missing } : {}) };
}

/** What is declared to have elements is no set without: a statement that is false there is not refuted. */
function expectElements({ id, name, nonempty, law }: IndexSet, { sizes }: Shape): void {
  const size = sizes.get(id) ?? 0;
  if (!(nonempty || law)) return;
  if (size === 0) throw new InstanceError(`${name} is declared nonempty, and has no elements here`);
  const empty = typeof size === 'number' ? -1 : size.indexOf(0);
  if (empty >= 0) throw new InstanceError(`${name}[${empty}] is declared nonempty, and has no elements here`);
}

/** With the sizes of product sets, which those that were measured must not contradict. */
function shapeWithProducts(sets: readonly IndexSet[], measured: Shape): Shape {
  const given = sets.filter((s) => !s.product && !measured.sizes.has(s.id));
  if (given.length > 0) return measured;
  let sizes: ReadonlyMap<number, number | readonly number[]>;
  try {
    sizes = withProducts(sets, measured.sizes, measured.horizon);
  } catch (error) {
    if (error instanceof RangeError) throw new InstanceError(error.message);
    throw error;
  }
  for (const set of sets) {
    const found = measured.sizes.get(set.id);
    const wanted = sizes.get(set.id);
    const list = (x: number | readonly number[] | undefined): readonly number[] =>
      x === undefined ? [] : typeof x === 'number' ? [x] : x;
    if (set.product && list(found).some((n, l) => n !== 0 && n !== list(wanted)[l]))
      throw new InstanceError(
        `an array over ${set.name} has ${list(found)} entries, expected ${list(wanted)}`,
      );
  }
  return { ...measured, sizes };
}

class Reader {
  readonly naturals = new Map<number, number>();
  private readonly sizes = new Map<number, number>();
  private readonly families = new Map<number, number[]>();
  private readonly names = new Map<number, string>();
  private readonly program = new Program([]);
  private horizon: number | undefined;

  constructor(private readonly written: Explicit) {}

  private value(name: string, wanted: string): ExplicitValue {
    const value = Object.hasOwn(this.written, name) ? this.written[name] : undefined;
    if (value === undefined) throw new InstanceError(`the instance gives no value for ${name} (${wanted})`);
    return value;
  }

  strangers(question: Prepared['question']): string {
    const known = new Set([...question.sets, ...question.drawn].map((x) => x.name));
    const unknown = Object.keys(this.written).filter((name) => !known.has(name) && name !== regimeKey);
    return unknown.length === 0 ? '' : ` (without a meaning here: ${unknown.join(', ')})`;
  }

  natural(v: Variable): void {
    this.naturals.set(v.id, this.count(v.name, this.value(v.name, 'a natural number')));
  }

  private count(name: string, value: ExplicitValue): number {
    const n = this.number(() => name, value);
    if (!n.isInteger || n.sign < 0)
      throw new InstanceError(`${name}: expected a natural number, found ${JSON.stringify(value)}`);
    return Number(n.numerator);
  }

  private number(name: () => string, value: ExplicitValue): Rational {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw new InstanceError(
        `${name()}: write ${value} as a fraction or a decimal in quotes, so that it is exact`,
      );
    }
    if (typeof value === 'object')
      throw new InstanceError(`${name()}: expected a number, found ${JSON.stringify(value)}`);
    try {
      return readNumber(value);
    } catch {
      throw new InstanceError(
        `${name()}: expected a number such as 2, '1/2' or '0.25', found ${JSON.stringify(value)}`,
      );
    }
  }

  set(set: { id: number; name: string; arity: number; law: boolean }): void {
    this.names.set(set.id, set.name);
    const value = Object.hasOwn(this.written, set.name) ? this.written[set.name] : undefined;
    if (set.law) {
      this.sizes.set(set.id, this.weights(set.name).length);
    } else if (set.arity > 0) {
      if (value === undefined) return;
      if (typeof value !== 'object')
        throw new InstanceError(`${set.name}: expected a list of sizes, one for each member of the family`);
      this.families.set(
        set.id,
        value.map((v, l) => this.count(`${set.name}[${l}]`, v)),
      );
    } else if (value !== undefined) {
      this.sizes.set(set.id, this.count(set.name, value));
    }
  }

  weights(name: string): Rational[] {
    const value = this.value(name, 'the weights of a law');
    if (typeof value !== 'object')
      throw new InstanceError(`${name}: expected the weights of a law, a list of numbers that sum to one`);
    const weights = value.map((w, i) => this.number(() => `${name}[${i}]`, w));
    const total = weights.reduce((sum, w) => sum.plus(w), Rational.zero);
    if (!total.isOne || weights.some((w) => w.sign < 0)) {
      throw new InstanceError(
        `${name}: the weights of a law are nonnegative and sum to one, not to ${total}`,
      );
    }
    return weights;
  }

  /** Sizes that follow from the lengths of the lists. */
  measure(v: Variable, type: Extract<Type, { kind: 'function' }>): void {
    const value = this.value(v.name, printType(type));
    this.measureAt(v, type.params, value, []);
  }

  private measureAt(
    v: Variable,
    params: readonly Variable[],
    value: ExplicitValue,
    at: readonly number[],
  ): void {
    const param = params[at.length];
    if (!param) return;
    if (typeof value !== 'object') {
      const place = at.length === 0 ? v.name : `${v.name}[${at.join(', ')}]`;
      throw new InstanceError(
        `${place}: expected a list (${params.length} index(es) in all), found ${JSON.stringify(value)}`,
      );
    }
    if (param.type.kind === 'nat') {
      const last = value.length - 1;
      this.horizon = Math.max(this.horizon ?? 0, last);
    } else if (param.type.kind === 'index') {
      this.learn(v, param.type.domain, params, at, value.length);
    }
    value.forEach((inner, i) => {
      this.measureAt(v, params, inner, [...at, i]);
    });
  }

  private learn(
    v: Variable,
    domain: Domain,
    params: readonly Variable[],
    at: readonly number[],
    found: number,
  ): void {
    if (domain.kind === 'range') return;
    const { set } = domain;
    if (set.arity === 0) {
      const known = this.sizes.get(set.id);
      if (known === undefined) this.sizes.set(set.id, found);
      else if (known !== found) {
        throw new InstanceError(`${v.name}: expected ${known} entries along ${set.name}, found ${found}`);
      }
      return;
    }
    const l = this.member(domain, params, at);
    const family = this.families.get(set.id) ?? [];
    const known = family[l];
    if (known !== undefined && known !== found && found !== 0) {
      throw new InstanceError(`${v.name}: expected ${known} entries along ${set.name}[${l}], found ${found}`);
    }
    if (known === undefined && found > 0) family[l] = found;
    this.families.set(set.id, family);
  }

  private member(
    domain: Extract<Domain, { kind: 'set' }>,
    params: readonly Variable[],
    at: readonly number[],
  ): number {
    const shape = { sizes: new Map(), naturals: this.naturals, horizon: 0 };
    const run = new Run(this.program, { shape, values: new Map() }, exact);
    const [first] = domain.at;
    return first ? this.program.naturalAt(first, params.slice(0, at.length), at, run) : 0;
  }

  /** As far as anything is given: of lists of different lengths none is cut. */
  shape(wanted: number): Shape {
    const families = [...this.families.values()].map((f) => f.length - 1);
    const horizon = Math.max(this.horizon ?? wanted, ...families);
    const sizes = new Map<number, number | readonly number[]>(this.sizes);
    for (const [id, family] of this.families) {
      const list = Array.from(family, (size) => size ?? 0);
      sizes.set(id, list);
    }
    return { sizes, naturals: this.naturals, horizon };
  }

  single(v: Variable, type: Type, shape: Shape): Rational {
    const value = this.value(v.name, printType(type));
    const number = this.number(() => v.name, value);
    if (type.kind === 'index') this.position(v.name, type.domain, [], [], number, shape);
    return number;
  }

  private position(
    name: string,
    domain: Domain,
    params: readonly Variable[],
    at: readonly number[],
    n: Rational,
    shape: Shape,
  ): void {
    const run = new Run(this.program, { shape, values: new Map() }, exact);
    const size = this.program.sizeAt(domain, params, at, run);
    if (!n.isInteger || n.sign < 0 || Number(n.numerator) >= size) {
      throw new InstanceError(`${name}: expected a position from 0 to ${size - 1}, found ${n}`);
    }
  }

  /** How many entries there should be: a list may end early along a sequence, and be empty where a family has a member. */
  private expected(params: readonly Variable[], at: readonly number[], size: number, shape: Shape): number {
    const { type } = params[at.length] as Variable;
    if (type.kind === 'nat') return size;
    if (type.kind !== 'index' || type.domain.kind !== 'set' || type.domain.set.arity === 0) return 0;
    const members = shape.sizes.get(type.domain.set.id);
    return typeof members === 'object' ? (members[this.member(type.domain, params, at)] ?? 0) : 0;
  }

  /** The numbers of an array, flat; places that belong to no index are zero, as are those at which a sequence is not given. */
  array(
    v: Variable,
    type: Extract<Type, { kind: 'function' }>,
    shape: Shape,
  ): { readonly numbers: Rational[]; readonly missing: ReadonlySet<number> } {
    const extents = type.params.map((p) => extent(p, { shape }));
    const numbers = new Array<Rational>(extents.reduce((product, n) => product * n, 1)).fill(Rational.zero);
    const missing = new Set<number>();
    const place = (at: readonly number[]): number =>
      at.reduce((flat, i, d) => flat * (extents[d] as number) + i, 0);
    const leave = (at: readonly number[]): void => {
      const size = extents[at.length];
      if (size === undefined) missing.add(place(at));
      else for (let i = 0; i < size; i++) leave([...at, i]);
    };
    const fill = (value: ExplicitValue, at: readonly number[]): void => {
      const size = extents[at.length];
      if (size === undefined) {
        const name = (): string => `${v.name}[${at.join(', ')}]`;
        const number = this.number(name, value);
        if (type.result.kind === 'nat') this.count(name(), value);
        if (type.result.kind === 'index')
          this.position(name(), type.result.domain, type.params, at, number, shape);
        numbers[place(at)] = number;
        return;
      }
      const list = value as readonly ExplicitValue[];
      list.forEach((inner, i) => {
        fill(inner, [...at, i]);
      });
      const wanted = this.expected(type.params, at, size, shape);
      for (let i = list.length; i < wanted; i++) leave([...at, i]);
    };
    fill(this.value(v.name, printType(type)), []);
    return { numbers, missing };
  }
}

/** Writes an instance as `readInstance` takes it. What is constructed is written, too, where it is rational. */
export function writeInstance({ question, variant, constructed }: Prepared, instance: Instance): Explicit {
  return {
    ...(variant === plain ? {} : { [regimeKey]: variant }),
    ...writtenSets(question.sets, instance),
    ...writtenSymbols([...question.drawn, ...constructed], question, instance),
  };
}

/** What `given` leaves open of what is read, as an instance has it. */
export function writeOpen({ question }: Prepared, instance: Instance, given: Explicit): Explicit {
  const isOpen = ({ name }: { readonly name: string }): boolean => !Object.hasOwn(given, name);
  return {
    ...writtenSets(question.sets.filter(isOpen), instance),
    ...writtenSymbols(question.drawn.filter(isOpen), question, instance),
  };
}

function writtenSets(sets: readonly IndexSet[], { shape, values }: Instance): Explicit {
  const result: Record<string, ExplicitValue> = {};
  for (const set of sets) {
    if (set.product) continue;
    const size = shape.sizes.get(set.id) ?? 0;
    result[set.name] = set.law ? (values.get(set.id) ?? []).map(write) : size;
  }
  return result;
}

function writtenSymbols(
  symbols: readonly Variable[],
  { definitions }: Prepared['question'],
  instance: Instance,
): Explicit {
  const result: Record<string, ExplicitValue> = {};
  const program = new Program(definitions);
  const run = new Run<Real>(program, instance, enclosing(64));
  for (const v of symbols) {
    if (v.map || !isDrawable(v.type)) continue;
    const value = written(v, run, program);
    if (value !== undefined) result[v.name] = value;
  }
  return result;
}

/** The numbers of a symbol at an instance as doubles, flat; defined ones and constructed ones rounded. Throws Undefined where it has no value. */
export function doublesOf({ question }: Prepared, instance: Instance, v: Variable): number[] {
  const program = new Program(question.definitions);
  const run = new Run<Real>(program, instance, enclosing(64));
  const { type } = v;
  const params = type.kind === 'function' ? type.params : [];
  const result: number[] = [];
  const entry = (at: readonly number[]): void => {
    const param = params[at.length];
    if (param) {
      const count = extent(param, instance);
      for (let i = 0; i < count; i++) entry([...at, i]);
      return;
    }
    const value = run.symbol(v);
    const number = typeof value === 'function' ? value(...at) : value;
    if (typeof number === 'number') result.push(number);
    else if (number instanceof Rational) result.push(number.toNumber());
    else if ('low' in number) result.push(approximately(number));
    else throw new TypeError(`${v.name} is not a number`);
  };
  entry([]);
  return result;
}

const write = (x: Rational): number | string => {
  const n = Number(x.numerator);
  return x.isInteger && Number.isSafeInteger(n) ? n : x.toString();
};

/** The value of a symbol; undefined when it is not rational, or has none. */
function written(v: Variable, run: Run<Real>, program: Program): ExplicitValue | undefined {
  const { type } = v;
  const params = type.kind === 'function' ? type.params : [];
  const missing = run.instance.missing?.get(v.id);
  /** Where a list ends that is not the longest: neither there nor below is anything given. */
  const isMissing = (at: readonly number[]): boolean => {
    if (!missing || params[at.length - 1]?.type.kind !== 'nat') return false;
    const extents = params.map((p) => extent(p, run.instance));
    const first = extents.reduce((flat, size, d) => flat * size + (at[d] ?? 0), 0);
    return missing.has(first);
  };
  const entry = (at: readonly number[]): ExplicitValue => {
    const param = params[at.length];
    if (param) {
      const list: ExplicitValue[] = [];
      const count = countOf(param, params, at, run, program);
      for (let i = 0; i < count && !isMissing([...at, i]); i++) list.push(entry([...at, i]));
      return list;
    }
    const value = run.symbol(v);
    const number = typeof value === 'function' ? value(...at) : value;
    if (typeof number === 'number') return number;
    if (!(number instanceof Rational)) throw new NotExact('not rational');
    return write(number);
  };
  try {
    return entry([]);
  } catch (error) {
    if (error instanceof NotExact || error instanceof Imprecise || error instanceof Undefined)
      return undefined;
    throw error;
  }
}

function countOf(
  param: Variable,
  params: readonly Variable[],
  at: readonly number[],
  run: Run<Real>,
  program: Program,
): number {
  const { type } = param;
  if (type.kind === 'nat') return run.instance.shape.horizon + 1;
  if (type.kind !== 'index') throw new TypeError(`${param.name} is not an index of an array`);
  try {
    return program.sizeAt(type.domain, params.slice(0, at.length), at, run);
  } catch (error) {
    // A member of a family that the instance does not give.
    if (error instanceof BeyondInstance) return 0;
    throw error;
  }
}
