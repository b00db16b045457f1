/** Whether an instance keeps what declarations promise of the symbols that it gives. */
import { exact } from '../exact/arithmetic.ts';
import type { Instance } from '../exact/instance.ts';
import { Program } from '../exact/program.ts';
import { extent, Run } from '../exact/run.ts';
import { Undefined } from '../exact/trouble.ts';
import { Rational } from '../term/rational.ts';
import type { Constraint, Variable } from '../term/term.ts';
import { completed } from './product-sets.ts';
import type { Prepared } from './question.ts';
import { unflatten } from './row-major.ts';

/** Exactly: entries within their bounds, probabilities that sum to one, positions within their sets, sets that are not empty. */
export function keepsPromises({ question }: Prepared, instance: Instance): boolean {
  if (!productsKept(question, instance)) return false;
  const setsKept = question.sets.every((set) => {
    const size = instance.shape.sizes.get(set.id);
    const sizes = typeof size === 'number' ? [size] : (size ?? []);
    if ((set.nonempty || set.law) && sizes.some((n) => n < 1)) return false;
    return !set.law || isLaw(instance.values.get(set.id) ?? []);
  });
  return setsKept && question.drawn.every((v) => v.type.kind === 'nat' || kept(v, instance));
}

/** Product sets and their maps are what they must be. */
function productsKept(question: Prepared['question'], instance: Instance): boolean {
  if (!question.sets.some((s) => s.product)) return true;
  let wanted: Instance;
  try {
    wanted = completed(question, instance);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
  const shown = (x: unknown): string => JSON.stringify(x);
  return (
    question.sets.every(
      (s) => shown(wanted.shape.sizes.get(s.id)) === shown(instance.shape.sizes.get(s.id)),
    ) &&
    question.drawn.every((v) => {
      const theirs = instance.values.get(v.id) ?? [];
      const own = wanted.values.get(v.id) ?? [];
      return !v.map || (own.length === theirs.length && own.every((x, i) => x.equals(theirs[i] as Rational)));
    })
  );
}

export function isLaw(weights: readonly Rational[]): boolean {
  return weights.reduce((sum, w) => sum.plus(w), Rational.zero).isOne && weights.every((w) => w.sign >= 0);
}

function kept(v: Variable, instance: Instance): boolean {
  const numbers = instance.values.get(v.id) ?? [];
  const { type, constraint } = v;
  if (type.kind === 'function') {
    const extents = type.params.map((p) => extent(p, instance));
    const places = extents.reduce((product, n) => product * n, 1);
    if (numbers.length !== places) return false;
    if (type.result.kind === 'index') return positionsKept(v, extents, numbers, instance);
  } else if (type.kind === 'index') {
    return positionsKept(v, [], numbers, instance);
  }
  if (!constraint) return true;
  if (!constraint.normalized) return numbers.every((x) => within(x, constraint));
  return rowsKept(v, constraint, numbers, instance);
}

function within(x: Rational, { lower, upper }: Constraint): boolean {
  const above = !lower || x.compare(lower.value) >= (lower.strict ? 1 : 0);
  const below = !upper || x.compare(upper.value) <= (upper.strict ? -1 : 0);
  return above && below;
}

/** Row by row: the last index may range over sets of different sizes, and what lies behind belongs to no index. */
function rowsKept(
  v: Variable,
  constraint: Constraint,
  numbers: readonly Rational[],
  instance: Instance,
): boolean {
  if (v.type.kind !== 'function') return false;
  const { params } = v.type;
  const stride = extent(params.at(-1) as Variable, instance);
  for (let row = 0; row * stride < numbers.length; row++) {
    const size = rowSize(v, row, instance);
    const entries = numbers.slice(row * stride, row * stride + (size ?? 0));
    if (size === undefined) continue;
    const total = entries.reduce((sum, x) => sum.plus(x), Rational.zero);
    if (!total.isOne || !entries.every((x) => within(x, constraint))) return false;
  }
  // A row over an empty set cannot sum to one; without numbers, the rows themselves must be none.
  return stride > 0 || params.slice(0, -1).some((p) => extent(p, instance) === 0);
}

/** How many entries a row has; undefined beyond what the instance gives. */
function rowSize(v: Variable, row: number, instance: Instance): number | undefined {
  if (v.type.kind !== 'function') return undefined;
  const params = v.type.params.slice(0, -1);
  const last = (v.type.params.at(-1) as Variable).type;
  if (last.kind !== 'index') return undefined;
  return sizeAt(
    last.domain,
    params,
    unflatten(
      row,
      params.map((p) => extent(p, instance)),
    ),
    instance,
  );
}

function positionsKept(
  v: Variable,
  extents: readonly number[],
  numbers: readonly Rational[],
  instance: Instance,
): boolean {
  const { type } = v;
  const params = type.kind === 'function' ? type.params : [];
  const result = type.kind === 'function' ? type.result : type;
  if (result.kind !== 'index') return false;
  return numbers.every((x, flat) => {
    const size = sizeAt(result.domain, params, unflatten(flat, extents), instance);
    return size === undefined || (x.sign >= 0 && Number(x.numerator) < size);
  });
}

function sizeAt(
  domain: Parameters<Program['sizeAt']>[0],
  params: readonly Variable[],
  at: readonly number[],
  instance: Instance,
): number | undefined {
  const program = new Program([]);
  try {
    return program.sizeAt(domain, params, at, new Run(program, instance, exact));
  } catch (error) {
    if (error instanceof Undefined) return undefined;
    throw error;
  }
}
