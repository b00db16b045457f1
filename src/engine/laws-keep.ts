/** What is promised and assumed of random symbols: what the laws named for them, and their draws, can be asked. */
import type { Shape } from '../exact/instance.ts';
import { isExecutable } from '../instance/lift.ts';
import { readNumber } from '../instance/regime.ts';
import type { RandomLaw } from '../proof/random.ts';
import { Rational } from '../term/rational.ts';
import { freeIds } from '../term/substitute.ts';
import type { Proposition, Variable } from '../term/term.ts';
import type { NamedProposition, Theory } from '../term/theory.ts';
import { widthOf } from './draw-means.ts';
import { generatorOf } from './random.ts';
import { SampleError } from './sampled-statement.ts';
import { seedOf } from './seed.ts';

export type Laws = ReadonlyMap<Variable, RandomLaw>;

/** Throws SampleError where a law is not what its symbol is declared to be: within bounds, with moments. */
export function expectPromisesKept(laws: Laws): void {
  for (const [{ name, constraint = {} }, law] of laws) {
    const { least, most, attained } = rangeOf(law);
    const { lower, upper, normalized, moments } = constraint;
    const broken = (promise: string): SampleError =>
      new SampleError(`${name} is declared ${promise}, which its law under \`laws\` (${law.law}) is not`);
    const beyond = (end: Rational | undefined, bound: Rational, strict: boolean, sign: 1 | -1): boolean => {
      const order = end?.compare(bound);
      return order === undefined || order === sign || (order === 0 && strict && attained);
    };
    if (lower && beyond(least, lower.value, lower.strict, -1))
      throw broken(`${lower.strict ? '>' : '>='} ${lower.value}`);
    if (upper && beyond(most, upper.value, upper.strict, 1))
      throw broken(`${upper.strict ? '<' : '<='} ${upper.value}`);
    if (normalized) throw broken('to sum to one');
    if (moments === Number.POSITIVE_INFINITY && !(least && most)) throw broken('bounded');
    if (moments !== undefined && law.law === 'cauchy') throw broken('to have moments');
  }
}

/** The ends between which a law lies, where it has any, and whether it takes them with a probability above 0. */
export function rangeOf(law: RandomLaw): {
  readonly least?: Rational;
  readonly most?: Rational;
  readonly attained: boolean;
} {
  switch (law.law) {
    case 'standardNormal':
    case 'cauchy':
      return { attained: false };
    case 'uniform':
      return { least: Rational.zero, most: Rational.one, attained: false };
    case 'exponential':
      return { least: Rational.zero, attained: false };
    case 'rademacher':
      return { least: Rational.of(-1n), most: Rational.one, attained: true };
    case 'discrete': {
      const taken = law.values.filter((_, i) => !readNumber(law.weights[i] ?? 0).isZero).map(readNumber);
      const [least, ...more] = taken.sort((x, y) => x.compare(y));
      return least ? { least, most: more.at(-1) ?? least, attained: true } : { attained: false };
    }
  }
}

/** What is assumed of random symbols, or of what is defined by them, at every point of the law: each draw is such a point. */
export function assumedPointwise(
  { hypotheses, symbols, definitions, scope }: Theory,
  laws: Laws,
): readonly NamedProposition[] {
  const named = [...symbols, ...definitions.map((d) => d.symbol)];
  const random = new Set([...laws.keys()].map((v) => v.id));
  const over = new Set([...laws.keys()].flatMap(lawsOf));
  const withoutValues = new Set(
    symbols.filter((v) => !random.has(v.id) && lawsOf(v).length > 0).map((v) => v.id),
  );
  const mentions = (p: Proposition): number[] => {
    const direct = freeIds(p);
    return [...direct, ...named.flatMap((v) => (direct.has(v.id) ? [...scope.mentionedBy(v)] : []))];
  };
  return hypotheses.filter(({ proposition }) => {
    const about = mentions(proposition);
    if (!about.some((id) => random.has(id))) return false;
    const hasMean = bodies(proposition).some((p) => mentions(p).some((id) => over.has(id)));
    return isExecutable(proposition) && !hasMean && !about.some((id) => withoutValues.has(id));
  });
}

/** The laws that a symbol is an array over. */
const lawsOf = ({ type }: Variable): number[] =>
  type.kind === 'function'
    ? type.params.flatMap(({ type: p }) =>
        p.kind === 'index' && p.domain.kind === 'set' && p.domain.set.law ? [p.domain.set.id] : [],
      )
    : [];

/** What stands below quantifiers, which range over a law without being means. */
function bodies(p: Proposition): Proposition[] {
  switch (p.tag) {
    case 'forall':
      return [...p.conditions, p.body].flatMap(bodies);
    case 'exists':
      return bodies(p.body);
    case 'and':
      return p.parts.flatMap(bodies);
    case 'relation':
      return [p];
  }
}

/** The first draws of all random symbols, by symbol. */
export function firstDraws(
  laws: Laws,
  shape: Shape,
  count: number,
  seed: string,
): ReadonlyMap<number, readonly Rational[]>[] {
  const columns = [...laws].map(([v, law]) => {
    const width = widthOf(v, shape);
    const out = new Float64Array(count * width);
    if (width > 0) generatorOf(law, v.name).fill(out, width, 0, seedOf(seed, v.name));
    return { id: v.id, width, out };
  });
  return Array.from(
    { length: count },
    (_, i) =>
      new Map(
        columns.map(({ id, width, out }) => [
          id,
          Array.from(out.subarray(i * width, (i + 1) * width), (x) => Rational.fromDouble(x)),
        ]),
      ),
  );
}
