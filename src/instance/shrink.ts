/**
 * Smaller counterexamples. fast-check does the search: the violating instance is an example of an arbitrary that can shrink without
 * context, so it goes depth-first through smaller sizes, then simpler numbers, as long as the instance stays a counterexample.
 */
import fc from 'fast-check';
import { decide } from '../exact/decide.ts';
import type { Instance, Shape } from '../exact/instance.ts';
import { extent } from '../exact/run.ts';
import { Rational } from '../term/rational.ts';
import type { Domain, Type, Variable } from '../term/term.ts';
import { completed } from './product-sets.ts';
import { keepsPromises } from './promises.ts';
import type { Prepared } from './question.ts';

export interface ShrinkOptions {
  /** So many candidates are looked at, at most. */
  readonly attempts?: number;
  /** What must stay true of a candidate; by default, that the question is certainly violated on it. */
  readonly fails?: (candidate: Instance) => boolean;
}

/** A smaller instance on which the question is violated still, its conditions and all promises of declarations kept; or the same. */
export function shrink(prepared: Prepared, instance: Instance, options: ShrinkOptions = {}): Instance {
  const fails = options.fails ?? ((candidate) => isViolated(prepared, candidate));
  let left = options.attempts ?? 2000;
  let best = instance;
  const holds = (candidate: Instance): boolean => {
    if (candidate === instance) return false;
    if (left <= 0) return true;
    left -= 1;
    if (!keepsPromises(prepared, candidate) || !fails(candidate)) return true;
    best = candidate;
    return false;
  };
  fc.check(fc.property(new Shrinking(prepared), holds), { examples: [[instance]], numRuns: 1, seed: 0 });
  return best;
}

/** A crash on a smaller candidate, or a term without a value, is not a smaller counterexample. */
function isViolated({ question }: Prepared, candidate: Instance): boolean {
  try {
    return decide(question, candidate).outcome === 'violated';
  } catch {
    return false;
  }
}

/** Generates nothing of its own; it only shrinks what it is given. */
class Shrinking extends fc.Arbitrary<Instance> {
  constructor(private readonly prepared: Prepared) {
    super();
  }
  override generate(): fc.Value<Instance> {
    throw new Error('instances come as examples');
  }
  override canShrinkWithoutContext(value: unknown): value is Instance {
    return typeof value === 'object';
  }
  override shrink(value: Instance): fc.Stream<fc.Value<Instance>> {
    const { question } = this.prepared;
    return fc
      .stream(candidates(this.prepared, value))
      .map((candidate) => new fc.Value(completed(question, candidate), undefined));
  }
}

/** Smaller instances, boldest first. */
function* candidates(prepared: Prepared, instance: Instance): Generator<Instance> {
  yield* fewerElements(prepared, instance);
  yield* smallerNaturals(prepared, instance);
  yield* simplerArrays(prepared, instance);
  yield* simplerNumbers(prepared, instance);
}

/** Index sets with fewer elements: a half of them, all but one of them. */
function* fewerElements(prepared: Prepared, instance: Instance): Generator<Instance> {
  for (const set of prepared.question.sets) {
    if (set.product) continue;
    const size = instance.shape.sizes.get(set.id);
    if (typeof size === 'number') {
      for (const keep of subsets(size)) yield restricted(prepared, instance, set.id, undefined, keep);
    } else if (size) {
      for (const [l, width] of size.entries()) {
        for (const keep of subsets(width)) yield restricted(prepared, instance, set.id, l, keep);
      }
    }
  }
}

/** The elements to keep. */
function* subsets(size: number): Generator<readonly number[]> {
  const all = Array.from({ length: size }, (_, i) => i);
  if (size > 2) {
    yield all.slice(0, size >> 1);
    yield all.slice(size >> 1);
  }
  for (let i = size - 1; i >= 0; i--) yield all.toSpliced(i, 1);
}

/** The instance on some elements of a set (of the member `l` of a family). */
function restricted(
  { question }: Prepared,
  instance: Instance,
  set: number,
  l: number | undefined,
  keep: readonly number[],
): Instance {
  const { shape } = instance;
  const sizes = new Map(shape.sizes);
  const before = sizes.get(set);
  sizes.set(set, typeof before === 'object' && l !== undefined ? before.with(l, keep.length) : keep.length);
  const smaller: Shape = { ...shape, sizes };
  const isRestricted = (domain: Domain): boolean => domain.kind === 'set' && domain.set.id === set;
  const values = new Map<number, readonly Rational[]>();
  for (const s of question.sets) {
    const weights = instance.values.get(s.id);
    if (weights)
      values.set(s.id, s.id === set ? renormalized(keep.map((k) => weights[k] as Rational)) : weights);
  }
  for (const v of question.drawn) {
    const numbers = instance.values.get(v.id);
    if (!numbers) continue;
    // Of a family only one member shrinks: its arrays lose what lies behind the new largest size.
    const map = (domain: Domain, size: number): readonly number[] =>
      isRestricted(domain) && l === undefined ? keep : Array.from({ length: size }, (_, i) => i);
    values.set(v.id, restrictedArray(v, numbers, shape, smaller, map));
  }
  return { shape: smaller, values };
}

function restrictedArray(
  v: Variable,
  numbers: readonly Rational[],
  before: Shape,
  after: Shape,
  map: (domain: Domain, size: number) => readonly number[],
): readonly Rational[] {
  const position = (type: Type, n: Rational): Rational => {
    if (type.kind !== 'index') return n;
    const at = map(type.domain, Number(n.numerator) + 1).indexOf(Number(n.numerator));
    return Rational.of(Math.max(0, at));
  };
  const { type } = v;
  if (type.kind !== 'function') return numbers.map((n) => position(type, n));
  const from = type.params.map((p) => extent(p, { shape: before }));
  const to = type.params.map((p) => extent(p, { shape: after }));
  const kept = type.params.map((p, d) =>
    (p.type.kind === 'index' ? map(p.type.domain, from[d] as number) : range(from[d] as number)).slice(
      0,
      to[d],
    ),
  );
  const result: Rational[] = [];
  const copy = (d: number, flat: number): void => {
    if (d === from.length) {
      result.push(position(type.result, numbers[flat] as Rational));
      return;
    }
    for (const i of kept[d] as readonly number[]) copy(d + 1, flat * (from[d] as number) + i);
  };
  copy(0, 0);
  if (!v.constraint?.normalized) return result;
  const width = to.at(-1) as number;
  return rows(result, width).flatMap(renormalized);
}

const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

function rows(numbers: readonly Rational[], width: number): Rational[][] {
  return width === 0
    ? []
    : Array.from({ length: numbers.length / width }, (_, r) => numbers.slice(r * width, (r + 1) * width));
}

/** What is missing to one goes to the last entry that is not zero. */
function renormalized(row: readonly Rational[]): Rational[] {
  const missing = row.reduce((rest, p) => rest.minus(p), Rational.one);
  const at = Math.max(
    0,
    row.findLastIndex((p) => !p.isZero),
  );
  return row.map((p, i) => (i === at ? p.plus(missing) : p));
}

function* smallerNaturals(_: Prepared, instance: Instance): Generator<Instance> {
  for (const [id, n] of instance.shape.naturals) {
    for (const smaller of new Set([0, n >> 1, n - 1])) {
      if (smaller < 0 || smaller >= n) continue;
      const naturals = new Map(instance.shape.naturals).set(id, smaller);
      yield { ...instance, shape: { ...instance.shape, naturals } };
    }
  }
}

const zero = Rational.zero;
const half = Rational.of(1, 2);

/** All numbers of a symbol at once: 0, then 1; all of them rounded. */
function* simplerArrays({ question }: Prepared, instance: Instance): Generator<Instance> {
  for (const v of question.drawn) {
    const numbers = instance.values.get(v.id);
    if (v.map || !numbers || numbers.length < 2) continue;
    const replaced = (by: (x: Rational) => Rational): Instance | undefined => {
      const after = numbers.map(by);
      if (!isSimpler(after, numbers)) return undefined;
      return { ...instance, values: new Map(instance.values).set(v.id, after) };
    };
    for (const by of [
      () => zero,
      () => Rational.one,
      (x: Rational) => rounded(x, 1n),
      (x: Rational) => rounded(x, 4n),
    ]) {
      const candidate = replaced(by);
      if (candidate) yield candidate;
    }
  }
}

function isSimpler(after: readonly Rational[], before: readonly Rational[]): boolean {
  const total = (numbers: readonly Rational[]): number => numbers.reduce((sum, x) => sum + complexity(x), 0);
  return total(after) < total(before);
}

/** One number at a time; of probability rows, two that share their sum. */
function* simplerNumbers({ question }: Prepared, instance: Instance): Generator<Instance> {
  const laws = question.sets.filter((s) => s.law).map((s) => ({ id: s.id, normalized: true, width: 0 }));
  const drawn = question.drawn
    .filter((v) => !v.map)
    .map((v) => ({
      id: v.id,
      normalized: v.constraint?.normalized === true,
      width:
        v.type.kind === 'function' && v.type.params.length > 0
          ? extent(v.type.params.at(-1) as Variable, instance)
          : 0,
    }));
  for (const { id, normalized, width } of [...laws, ...drawn]) {
    const numbers = instance.values.get(id);
    if (!numbers) continue;
    const replaced = (after: readonly Rational[]): Instance => ({
      ...instance,
      values: new Map(instance.values).set(id, after),
    });
    for (let i = 0; i < numbers.length; i++) {
      const x = numbers[i] as Rational;
      if (!normalized) {
        for (const simple of simpler(x)) yield replaced(numbers.with(i, simple));
        continue;
      }
      const w = width || numbers.length;
      const start = i - (i % w);
      for (let j = start; j < start + w; j++) {
        const y = numbers[j] as Rational;
        if (j === i || y.isZero) continue;
        const both = x.plus(y);
        for (const share of [both, both.times(half)]) {
          const pair = [share, both.minus(share)] as const;
          if (complexity(pair[0]) + complexity(pair[1]) < complexity(x) + complexity(y)) {
            yield replaced(numbers.with(i, pair[0]).with(j, pair[1]));
          }
        }
      }
    }
  }
}

/** Simpler numbers, simplest first. */
function simpler(x: Rational): Rational[] {
  const list = [
    zero,
    Rational.one,
    Rational.of(-1),
    half,
    Rational.of(2),
    rounded(x, 1n),
    rounded(x, 2n),
    rounded(x, 8n),
    rounded(x.times(half), 1n),
    x.absolute(),
    x.minus(Rational.of(x.sign)),
  ];
  const own = complexity(x);
  return list.filter((y, i) => complexity(y) < own && list.findIndex((z) => z.equals(y)) === i);
}

/** x rounded towards zero to a multiple of 1/d. */
const rounded = (x: Rational, d: bigint): Rational => Rational.of((x.numerator * d) / x.denominator, d);

/** 0 before 1 before −1, small before large, integers before fractions: this falls with every step, so shrinking ends. */
function complexity(x: Rational): number {
  if (x.isZero) return 0;
  const magnitude = Math.abs(Number(x.numerator));
  const bits = (n: bigint): number => n.toString(2).length;
  const length = magnitude < 2 ** 40 ? Math.log2(magnitude + 1) : bits(x.absolute().numerator);
  return 4 * length + 6 * bits(x.denominator) + (x.sign < 0 ? 1 : 0);
}
