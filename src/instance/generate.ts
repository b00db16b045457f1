/** Instances in bulk: shapes drawn by fast-check, arrays filled from streams, every number exact and every promise of a declaration kept. */
import fc from 'fast-check';
import { exact } from '../exact/arithmetic.ts';
import type { Batch, Instance, Shape } from '../exact/instance.ts';
import { Program } from '../exact/program.ts';
import { extent, Run } from '../exact/run.ts';
import { BeyondInstance, Undefined } from '../exact/trouble.ts';
import type { Draw, ExplicitValue } from '../proof/claim.ts';
import { Rational } from '../term/rational.ts';
import type { IndexSet, Type, Variable } from '../term/term.ts';
import { horizonOf } from './horizon.ts';
import { largestBase, mapNumbers, withProducts } from './product-sets.ts';
import { isLaw } from './promises.ts';
import type { Prepared } from './question.ts';
import {
  filler,
  type NumberDraw,
  nearlySingular,
  type Regime,
  readNumber,
  regimes,
  written,
} from './regime.ts';
import { unflatten } from './row-major.ts';
import { fillSimplex } from './simplex.ts';
import { hash, integers, type Stream, stream } from './stream.ts';

export interface GeneratedBatch extends Batch {
  readonly prepared: Prepared;
  /** How many instances differ in their large arrays: all, unless these are shared. */
  readonly distinct: number;
}

export interface GenerateOptions {
  /** Arrays of at least so many numbers are drawn once for a batch and shared by its instances. By default none is. */
  readonly shareFrom?: number;
  /** All batches have the largest sizes that the recipe allows. */
  readonly largest?: boolean;
  /** Only the first `shapes` that fast-check draws get instances in bulk; the others, the smallest and the largest too, get `others`. */
  readonly bulk?: { readonly shapes: number; readonly others: number };
}

/** For integers of one stream at a time. */
const words = new Uint32Array(64);
/** At least so many instances have one shape, where enough are asked for … */
const rowsPerShape = 256;
/** … in at most so many shapes, but at least in a few. */
const mostShapes = 16;
const fewestShapes = 4;
/** An array of a batch holds at most so many numbers. */
const longestArray = 2 ** 22;

/** Batches from the variants of a statement in turn, about `count` instances in all, by the seed alone. */
export function* batches(
  variants: readonly Prepared[],
  seed: string,
  count: number,
  options: GenerateOptions = {},
): Generator<GeneratedBatch> {
  if (variants.length === 0) return;
  const shapesWanted = Math.min(mostShapes, Math.max(fewestShapes, Math.floor(count / rowsPerShape)), count);
  // Each variant meets a few shapes.
  const shapeCount = Math.max(shapesWanted, Math.min(count, fewestShapes * variants.length));
  const wanted = Math.max(1, Math.ceil(count / shapeCount));
  const turns = Array.from({ length: shapeCount }, (_, i) => Math.floor(i / variants.length));
  const plenty = inBulk(turns, count, wanted, options.bulk);
  for (const [i, turn] of turns.entries()) {
    const prepared = variants[i % variants.length] as Prepared;
    const shape = drawShape(prepared, `${seed}/shape ${i}`, turn, options);
    let left = plenty.get(i) ?? Math.min(wanted, options.bulk?.others ?? wanted);
    for (let part = 0; left > 0; part++) {
      const batch = generate(prepared, shape, left, `${seed}/batch ${i}.${part}`, i + part, options);
      left -= batch.count;
      yield batch;
    }
  }
}

/** The shapes that get instances in bulk, and how many: all that the others leave. */
function inBulk(
  turns: readonly number[],
  count: number,
  wanted: number,
  bulk: GenerateOptions['bulk'],
): ReadonlyMap<number, number> {
  if (!bulk || wanted <= bulk.others) return new Map();
  const chosen = [...turns.keys()].filter((i) => !isExtreme(turns[i] as number)).slice(0, bulk.shapes);
  const left = count - bulk.others * (turns.length - chosen.length);
  return new Map(chosen.map((i) => [i, Math.ceil(left / chosen.length)]));
}

/** One batch of at most `count` instances of a shape. */
export function generate(
  prepared: Prepared,
  shape: Shape,
  count: number,
  seed: string,
  turn = 0,
  { shareFrom = Number.POSITIVE_INFINITY }: GenerateOptions = {},
): GeneratedBatch {
  const plans = plansOf(prepared, shape);
  const widest = Math.max(1, ...plans.filter((p) => p.width < shareFrom).map((p) => p.width));
  const tooLong = plans.find((p) => !(p.width <= longestArray));
  if (tooLong)
    throw new RangeError(
      `${tooLong.name} has ${tooLong.width} numbers at the sizes drawn, more than ${longestArray}: give smaller ones (\`instances.sizes\`)`,
    );
  const rows = Math.max(1, Math.min(count, Math.floor(longestArray / widest)));
  const values = new Map<number, Float64Array>();
  const shared = new Set<number>();
  const schedule = regimeSchedule(rows, plans.length, turn, `${seed}/regimes`);
  const namesakes = new Map<string, number>();
  plans.forEach((plan, i) => {
    // Quantified variables may have the same name; their streams differ.
    const namesake = namesakes.get(plan.name) ?? 0;
    namesakes.set(plan.name, namesake + 1);
    const next = stream(`${seed}/${plan.name}${namesake > 0 ? `/${namesake}` : ''}`);
    const single = plan.width >= shareFrom;
    const out = new Float64Array((single ? 1 : rows) * plan.width);
    if (single) {
      shared.add(plan.id);
      plan.fill(out, 0, 1, regimes[(turn + i) % regimes.length] as Regime, next);
    } else {
      for (const { from, to, of } of schedule) plan.fill(out, from, to, of[i] as Regime, next);
    }
    values.set(plan.id, out);
  });
  const distinct = shared.size > 0 ? 1 : rows;
  for (const v of prepared.question.drawn) {
    if (!v.map) continue;
    shared.add(v.id);
    values.set(v.id, Float64Array.from(mapNumbers(v, shape)));
  }
  return { prepared, shape, count: rows, values, shared, distinct };
}

/** Half of the rows have one regime for all symbols, regime after regime; in the others each symbol has its own. */
function regimeSchedule(
  rows: number,
  symbols: number,
  turn: number,
  seed: string,
): { from: number; to: number; of: Regime[] }[] {
  const length = Math.max(2, Math.ceil(rows / (2 * regimes.length)));
  // Few instances are one stretch.
  const integer = rows > length ? integers(stream(seed), words) : () => 0;
  const result = [];
  for (let from = 0, s = 0; from < rows; from += length, s++) {
    const common = regimes[(turn * 4 + (s >> 1)) % regimes.length] as Regime;
    const of = new Array<Regime>(symbols).fill(common);
    if (s % 2 === 1) for (let i = 0; i < symbols; i++) of[i] = regimes[integer(regimes.length)] as Regime;
    result.push({ from, to: Math.min(rows, from + length), of });
  }
  return result;
}

/** How the numbers of one symbol are filled in: `width` numbers for each instance. */
interface Plan {
  readonly id: number;
  readonly name: string;
  readonly width: number;
  readonly fill: (out: Float64Array, from: number, to: number, regime: Regime, next: Stream) => void;
}

const planned = new WeakMap<Shape, { readonly prepared: Prepared; readonly plans: readonly Plan[] }>();

/** The plans of all symbols; those of a shape that is used again are kept. */
function plansOf(prepared: Prepared, shape: Shape): readonly Plan[] {
  const known = planned.get(shape);
  if (known?.prepared === prepared) return known.plans;
  const { question, recipe } = prepared;
  const plans = question.sets
    .filter((set) => set.law)
    .map((set) => lawPlan(set, shape, recipe.draws.get(set.id)));
  for (const v of question.drawn) {
    if (v.type.kind === 'nat' || v.map) continue;
    const draw = recipe.draws.get(v.id);
    plans.push(
      draw && 'tables' in draw
        ? writtenPlan(v, shape, draw.tables)
        : draw && 'nearlySingular' in draw
          ? nearlySingularPlan(v, shape, draw.nearlySingular)
          : symbolPlan(v, shape, draw),
    );
  }
  planned.set(shape, { prepared, plans });
  return plans;
}

function lawPlan({ id, name }: IndexSet, shape: Shape, draw: Draw | undefined): Plan {
  const size = shape.sizes.get(id) as number;
  if (draw && 'tables' in draw) {
    const fitting = written(draw.tables, size, name);
    const other = fitting.find((weights) => !isLaw(weights.map(Rational.fromDouble)));
    if (other)
      throw new RangeError(
        `a table of ${name} holds ${other.join(', ')}, which are no weights: nonnegative, with the sum one`,
      );
    return tablesPlan({ id, name }, size, fitting);
  }
  if (draw) throw new RangeError(`draw of ${name}: probabilities are written out (tables)`);
  return {
    id,
    name,
    width: size,
    fill: (out, from, to, regime, next) => fillSimplex(out, size, size, from, to, regime, false, next),
  };
}

function writtenPlan({ id, name, type }: Variable, shape: Shape, tables: readonly ExplicitValue[]): Plan {
  const extents = type.kind === 'function' ? type.params.map((p) => extent(p, { shape })) : [];
  const width = extents.reduce((product, n) => product * n, 1);
  const fitting = written(tables, width, name);
  const result = type.kind === 'function' ? type.result : type;
  const other = fitting.flat().find((x) => result.kind === 'nat' && !isNatural(x));
  if (other !== undefined)
    throw new RangeError(`a table of ${name} holds ${other}, which is no natural number`);
  if (result.kind === 'index') {
    const sizes =
      type.kind === 'function'
        ? sizesAlong(type.params, result, extents, shape)
        : [sizeOf(result, [], [], shape)];
    const isElement = (x: number, i: number): boolean => isNatural(x) && x < (sizes[i] as number);
    const outside = fitting.flatMap((entries) => entries.filter((x, i) => !isElement(x, i)))[0];
    if (outside !== undefined)
      throw new RangeError(`a table of ${name} holds ${outside}, which is no element`);
  }
  return tablesPlan({ id, name }, width, fitting);
}

/** The numbers of one of the tables. */
function tablesPlan(
  { id, name }: { readonly id: number; readonly name: string },
  width: number,
  tables: readonly (readonly number[])[],
): Plan {
  return {
    id,
    name,
    width,
    fill: (out, from, to, _, next) => {
      const integer = integers(next, words);
      for (let row = from; row < to; row++)
        out.set(tables[tables.length === 1 ? 0 : integer(tables.length)] as readonly number[], row * width);
    },
  };
}

/** Ordinary numbers in all but one row. */
function nearlySingularPlan({ id, name, type, constraint }: Variable, shape: Shape, bits: number): Plan {
  const matrix = type.kind === 'function' && type.params.length === 2 && type.result.kind === 'real';
  if (!matrix || constraint)
    throw new RangeError(`draw of ${name}: nearlySingular draws matrices of any real numbers, nothing else`);
  const [rows = 0, columns = 0] = type.params.map((p) => extent(p, { shape }));
  const width = rows * columns;
  const fill = filler(undefined, undefined, name);
  return {
    id,
    name,
    width,
    fill: (out, from, to, _, next) => {
      fill(out, width, from, to, 'generic', next);
      nearlySingular(out, width, columns, from, to, bits, next);
    },
  };
}

/** Elements at these positions, of those that there are; where there are none, any elements. One for each of `sizes`. */
function chosenElements({ id, name }: Variable, sizes: readonly number[], draw: NumberDraw): Plan {
  if (!('oneOf' in draw)) throw new RangeError(`draw of ${name}: an element is drawn by its position, oneOf`);
  const chosen = draw.oneOf.map(Number).filter(isNatural);
  const fitting = sizes.map((size) => chosen.filter((x) => x < size));
  const any = fitting.some((values) => values.length === 0) ? positions(sizes) : undefined;
  const width = sizes.length;
  return {
    id,
    name,
    width,
    fill: (out, from, to, regime, next) => {
      any?.(out, from, to, regime, next);
      const integer = integers(next, words);
      for (let at = from * width; at < to * width; at++) {
        const values = fitting[at % width] as readonly number[];
        if (values.length > 0) out[at] = values[integer(values.length)] as number;
      }
    },
  };
}

function symbolPlan(v: Variable, shape: Shape, draw: NumberDraw | undefined): Plan {
  const { id, name, type } = v;
  if (type.kind === 'index' && draw) return chosenElements(v, [sizeOf(type, [], [], shape)], draw);
  const natural = type.kind === 'function' && type.result.kind === 'nat';
  if (natural && draw) naturalsOf(draw, name);
  const fill = filler(v.constraint, draw ?? (natural ? fewNaturals : undefined), name);
  if (type.kind !== 'function') {
    if (type.kind === 'index') return { id, name, width: 1, fill: positions([sizeOf(type, [], [], shape)]) };
    return {
      id,
      name,
      width: 1,
      fill: (out, from, to, regime, next) => fill(out, 1, from, to, regime, next),
    };
  }
  const extents = type.params.map((p) => extent(p, { shape }));
  const width = extents.reduce((product, n) => product * n, 1);
  if (type.result.kind === 'index') {
    const sizes = sizesAlong(type.params, type.result, extents, shape);
    return draw ? chosenElements(v, sizes, draw) : { id, name, width, fill: positions(sizes) };
  }
  if (v.constraint?.normalized) {
    if (draw) throw new RangeError(`draw of ${name}: probabilities are written out (tables) or constructed`);
    const last = type.params.at(-1) as Variable;
    const stride = extents.at(-1) as number;
    const sizes = sizesAlong(type.params.slice(0, -1), last.type, extents.slice(0, -1), shape);
    const positive = v.constraint.lower?.strict === true;
    return { id, name, width, fill: simplices(sizes, stride, positive) };
  }
  return { id, name, width, fill: (out, from, to, regime, next) => fill(out, width, from, to, regime, next) };
}

/** Rows of probabilities, one for each of `sizes`. */
function simplices(sizes: readonly number[], stride: number, positive: boolean): Plan['fill'] {
  const [first] = sizes;
  const even = sizes.every((s) => s === first);
  return (out, from, to, regime, next) => {
    if (even && first !== undefined) {
      if (first > 0)
        fillSimplex(out, stride, first, from * sizes.length, to * sizes.length, regime, positive, next);
      return;
    }
    for (let row = from * sizes.length; row < to * sizes.length; row++) {
      const size = sizes[row % sizes.length] as number;
      if (size > 0) fillSimplex(out, stride, size, row, row + 1, regime, positive, next);
    }
  };
}

/** Positions of elements, below the size that belongs to each place. */
function positions(sizes: readonly number[]): Plan['fill'] {
  return (out, from, to, regime, next) => {
    const integer = integers(next, words);
    for (let row = from; row < to; row++) {
      const same = regime === 'degenerate' ? integer(2 ** 20) : undefined;
      sizes.forEach((size, i) => {
        out[row * sizes.length + i] = size === 0 ? 0 : same === undefined ? integer(size) : same % size;
      });
    }
  };
}

/** The size of a domain for every value of the parameters before it, in row-major order. */
function sizesAlong(
  params: readonly Variable[],
  type: Type,
  extents: readonly number[],
  shape: Shape,
): number[] {
  const total = extents.reduce((product, n) => product * n, 1);
  const dependent = type.kind === 'index' && type.domain.kind === 'set' && type.domain.at.length > 0;
  if (!dependent) return new Array<number>(total).fill(total === 0 ? 0 : sizeOf(type, [], [], shape));
  return Array.from({ length: total }, (_, flat) => {
    const at = unflatten(flat, extents);
    return sizeOf(type, params, at, shape);
  });
}

function sizeOf(type: Type, params: readonly Variable[], at: readonly number[], shape: Shape): number {
  if (type.kind !== 'index') throw new TypeError('an index was expected');
  const { domain } = type;
  const plain = domain.kind === 'set' ? shape.sizes.get(domain.set.id) : undefined;
  if (typeof plain === 'number') return plain;
  const program = new Program([]);
  const run = new Run(program, { shape, values: new Map() }, exact);
  try {
    return program.sizeAt(domain, params, at, run);
  } catch (error) {
    // A member of a family beyond the horizon: no index of it is ever asked for.
    if (error instanceof BeyondInstance || error instanceof Undefined) return 0;
    throw error;
  }
}

const defaultSizes: readonly [number, number] = [0, 5];
const defaultNaturals: readonly [number, number] = [0, 4];
/** The same for each entry of an array of them. */
const fewNaturals: NumberDraw = { oneOf: [0, 1, 2, 3, 4] };
const isNatural = (x: number): boolean => Number.isInteger(x) && x >= 0;
/** A set that a product is of has at most so many elements by default, and so does its exponent. */
const largestFactor = 3;
const largestExponent = 4;
const fine = 2 ** 20;
const smallest = 1;
const largest = 2;
const isExtreme = (turn: number): boolean => turn === smallest || turn === largest;

interface Range {
  readonly min: number;
  readonly max: number;
}

/** A shape: the smallest in turn 1, the largest in turn 2, otherwise what fast-check draws. */
export function drawShape(
  prepared: Prepared,
  seed: string,
  turn: number,
  options: GenerateOptions = {},
): Shape {
  const { question, recipe } = prepared;
  const required = mustBeNonempty(prepared);
  const range = (
    owner: { id: number; name: string },
    standard: readonly [number, number],
    least: number,
  ): Range => {
    const [low, high] = recipe.sizes.get(owner.id) ?? standard;
    if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || low > high || high < least) {
      throw new RangeError(`sizes of ${owner.name}: [${low}, ${high}] holds no size that is allowed here`);
    }
    return { min: Math.max(low, least), max: high };
  };
  // What need not be drawn is not asked of fast-check, whose every draw sets up a stream.
  const only = ({ min, max }: Range): number | undefined =>
    options.largest || turn === largest ? max : turn === smallest || min === max ? min : undefined;
  // Most faults show at small sizes, and exact arithmetic is fast there: the square of a uniform number.
  const size = ({ min, max }: Range): fc.Arbitrary<number> =>
    fc.nat(fine - 1).map((u) => min + Math.floor((max - min + 1) * (u / fine) ** 2));
  const draw = <T>(arbitrary: fc.Arbitrary<T>, what: string): T =>
    fc.sample(arbitrary, { seed: hash(`${seed}/${what}`)[0], numRuns: 1 })[0] as T;
  const drawSize = (within: Range, what: string): number => only(within) ?? draw(size(within), what);
  const naturals = new Map<number, number>();
  for (const v of question.drawn) {
    if (v.type.kind !== 'nat') continue;
    const override = recipe.draws.get(v.id);
    const choices = override && naturalsOf(override, v.name);
    const natural = choices
      ? draw(fc.constantFrom(...choices), v.name)
      : drawSize(range(v, defaultNaturals, 0), v.name);
    naturals.set(v.id, natural);
  }
  const horizon = horizonOf(question, Math.max(0, ...naturals.values()));
  const sizes = new Map<number, number | readonly number[]>();
  const inProducts = new Map(
    question.sets.flatMap(({ product }) => {
      if (!product) return [];
      const { base, exponent } = product;
      const n = exponent ? largestExponent : horizon + 1;
      return [
        [base.id, largestBase(largestFactor, n)] as const,
        ...(exponent ? [[exponent.id, n] as const] : []),
      ];
    }),
  );
  for (const set of question.sets) {
    if (set.product) {
      if (recipe.sizes.has(set.id))
        throw new RangeError(`sizes of ${set.name}: they follow from those of ${set.product.base.name}`);
      continue;
    }
    const standard = [defaultSizes[0], inProducts.get(set.id) ?? defaultSizes[1]] as const;
    const within = range(set, standard, required.has(set.id) ? 1 : 0);
    // Widths of a family are drawn one by one: a claim that holds for equal ones only must not pass.
    const family = (): readonly number[] => {
      const one = only(within);
      const length = horizon + 1;
      return one === undefined
        ? draw(fc.array(size(within), { minLength: length, maxLength: length }), set.name)
        : new Array<number>(length).fill(one);
    };
    sizes.set(set.id, set.arity > 0 ? family() : drawSize(within, set.name));
  }
  return { sizes: withProducts(question.sets, sizes, horizon), naturals, horizon };
}

function naturalsOf(draw: Draw, name: string): number[] {
  if (!('oneOf' in draw))
    throw new RangeError(
      `draw of ${name}: a natural number is drawn by its values, oneOf, or within its sizes`,
    );
  return draw.oneOf.map((x) => {
    const value = readNumber(x);
    if (value.denominator !== 1n || value.numerator < 0n)
      throw new RangeError(`draw of ${name}: ${value} is no natural number`);
    return Number(value.numerator);
  });
}

const nonempty = new WeakMap<Prepared, ReadonlySet<number>>();

/** Sets that must have an element: declared so, or an element of them is drawn, or probabilities sum over them. */
function mustBeNonempty(prepared: Prepared): ReadonlySet<number> {
  let sets = nonempty.get(prepared);
  if (!sets) {
    sets = withElements(prepared);
    nonempty.set(prepared, sets);
  }
  return sets;
}

function withElements({ question }: Prepared): ReadonlySet<number> {
  const sets = new Set(question.sets.filter((s) => s.nonempty || s.law).map((s) => s.id));
  const need = (type: Type): void => {
    if (type.kind === 'index' && type.domain.kind === 'set') sets.add(type.domain.set.id);
  };
  for (const { type, constraint, map } of question.drawn) {
    if (map) continue;
    need(type);
    if (type.kind !== 'function') continue;
    need(type.result);
    const last = type.params.at(-1);
    if (constraint?.normalized && last) need(last.type);
  }
  return sets;
}

/** Numbers that all instances of a batch share are read once. */
const read = new WeakMap<Float64Array, readonly Rational[]>();

/** One instance of a batch. */
export function instanceAt(batch: Batch, row: number): Instance {
  const values = new Map<number, readonly Rational[]>();
  for (const [id, numbers] of batch.values) {
    if (batch.shared.has(id)) {
      const known = read.get(numbers) ?? Array.from(numbers, (x) => Rational.fromDouble(x));
      read.set(numbers, known);
      values.set(id, known);
      continue;
    }
    const width = numbers.length / batch.count;
    const own: Rational[] = [];
    for (let i = row * width; i < (row + 1) * width; i++) own.push(Rational.fromDouble(numbers[i] as number));
    values.set(id, own);
  }
  return { shape: batch.shape, values };
}
