/**
 * The power of the generators: what is rare among ordinary numbers, and is where claims break, occurs with a stated share: ties,
 * zeros, ends of intervals, equal entries, sparse and certain rows, numbers of other magnitudes, nearly singular matrices, small
 * and empty sets. First regime by regime, then in a run, where regimes mix.
 */
import { describe, expect, test } from 'vitest';
import { statementGoal } from '../../src/engine/context.ts';
import { Library, ownProofs } from '../../src/engine/library.ts';
import type { Instance } from '../../src/exact/instance.ts';
import { writeInstance } from '../../src/instance/explicit.ts';
import { batches, instanceAt } from '../../src/instance/generate.ts';
import { type Prepared, prepare } from '../../src/instance/question.ts';
import { filler, type Regime, readNumber, regimes } from '../../src/instance/regime.ts';
import { fillSimplex } from '../../src/instance/simplex.ts';
import { stream } from '../../src/instance/stream.ts';
import type { Explicit, ExplicitValue } from '../../src/proof/claim.ts';
import { readPart } from '../../src/proof/elaborate.ts';
import { Rational } from '../../src/term/rational.ts';
import type { Constraint } from '../../src/term/term.ts';
import {
  array,
  choice,
  element,
  family,
  indexSet,
  law,
  natural,
  nonemptySet,
  positive,
  probability,
  real,
} from '../instance/declarations.ts';
import { only, ready } from '../instance/situations.ts';

type Row = readonly number[];
type Event = (row: Row) => boolean;

const rows = 2000;
const width = 4;

const shareOf = <T>(all: readonly T[], event: (x: T) => boolean): number =>
  all.filter(event).length / all.length;

const cut = (out: Float64Array): Row[] =>
  Array.from({ length: rows }, (_, i) => [...out.subarray(i * width, (i + 1) * width)]);

const magnitudes = (row: Row): number[] => row.map(Math.abs).filter((x) => x > 0);
const tie: Event = (row) => new Set(row).size < row.length;
const allEqual: Event = (row) => new Set(row).size === 1;
const wide: Event = (row) => Math.max(...magnitudes(row)) >= 256 * Math.min(...magnitudes(row));
const large: Event = (row) => row.some((x) => Math.abs(x) > 100);
const has =
  (...values: number[]): Event =>
  (row) =>
    values.some((v) => row.includes(v));
const mostly =
  (value: number): Event =>
  (row) =>
    row.filter((x) => x === value).length >= 3;
const near =
  (base: number): Event =>
  (row) =>
    row.every((x) => Math.abs(x - base) < 2 ** -2) && row.some((x) => x !== base);

const end = (value: number, strict: boolean) => ({ value: Rational.fromDouble(value), strict });

interface Sort {
  readonly constraint: Constraint;
  /** Numbers next to which a claim may break: ends, or where nothing else is said 0. */
  readonly edges: readonly number[];
  readonly base: number;
  /** What sparse rows mostly hold. */
  readonly neutral: number;
  readonly bounded: boolean;
}

const sorts: Readonly<Record<string, Sort>> = {
  real: { constraint: {}, edges: [0, 1, -1, 16], base: 0, neutral: 0, bounded: false },
  nonnegative: {
    constraint: { lower: end(0, false) },
    edges: [0],
    base: 0,
    neutral: 0,
    bounded: false,
  },
  positive: {
    constraint: { lower: end(0, true) },
    edges: [2 ** -20, 2 ** -10],
    base: 0,
    neutral: 1,
    bounded: false,
  },
  '(-inf,1/2]': {
    constraint: { upper: end(0.5, false) },
    edges: [0.5],
    base: 0.5,
    neutral: 0,
    bounded: false,
  },
  '[0,1]': {
    constraint: { lower: end(0, false), upper: end(1, false) },
    edges: [0, 1],
    base: 0,
    neutral: 0,
    bounded: true,
  },
  '[0,1)': {
    constraint: { lower: end(0, false), upper: end(1, true) },
    edges: [1 - 2 ** -20],
    base: 0,
    neutral: 0,
    bounded: true,
  },
  '(0,1)': {
    constraint: { lower: end(0, true), upper: end(1, true) },
    edges: [2 ** -20, 1 - 2 ** -20],
    base: 0,
    neutral: 2 ** -8,
    bounded: true,
  },
  '[-1,1]': {
    constraint: { lower: end(-1, false), upper: end(1, false) },
    edges: [-1, 1],
    base: -1,
    neutral: 0,
    bounded: true,
  },
};

/** What a regime is for, and the least share of rows of four numbers that show it. */
const purposes = ({ edges, base, neutral, bounded }: Sort): Record<Regime, readonly [Event, number]> => ({
  generic: [(row) => !tie(row), 0.9],
  edge: [has(...edges), 0.5],
  ties: [tie, 0.99],
  sparse: [mostly(neutral), 0.65],
  degenerate: [allEqual, 1],
  spread: [bounded && base !== 0 ? near(base) : wide, 0.4],
  huge: bounded ? [(row) => !tie(row), 0.9] : [large, 0.99],
  tiny: [near(base), 0.99],
});

describe.each(Object.entries(sorts))('four numbers, %s', (name, sort) => {
  test.each(regimes)('%s', (regime) => {
    const out = new Float64Array(rows * width);
    filler(sort.constraint, undefined, 'x')(out, width, 0, rows, regime, stream(`${name} ${regime}`));
    const [event, least] = purposes(sort)[regime];
    expect(shareOf(cut(out), event)).toBeGreaterThanOrEqual(least);
  });
});

describe.each([
  ['probabilities', false],
  ['positive probabilities', true],
] as const)('rows of four %s', (_, strict) => {
  const least = strict ? 2 ** -6 : 0;
  const certain: Event = (row) => row.filter((p) => p === least).length === 3;
  const support =
    (n: number): Event =>
    (row) =>
      row.filter((p) => p > least).length === n;
  const purpose: Record<Regime, readonly [Event, number]> = {
    generic: [(row) => !tie(row), 0.75],
    edge: [(row) => certain(row) || support(2)(row), 1],
    ties: [(row) => allEqual(row) || certain(row) || support(2)(row), 1],
    sparse: [has(least), 0.95],
    degenerate: [certain, 1],
    spread: [(row) => Math.max(...row) >= 4 * Math.min(...row) && !tie(row), 0.95],
    huge: [(row) => !tie(row), 0.75],
    tiny: [(row) => Math.max(...row) >= 0.85, 0.95],
  };
  test.each(regimes)('%s', (regime) => {
    const out = new Float64Array(rows * width);
    fillSimplex(out, width, width, 0, rows, regime, strict, stream(`p ${regime}`));
    const [event, share] = purpose[regime];
    expect(shareOf(cut(out), event)).toBeGreaterThanOrEqual(share);
  });
  test('equal weights are among the ties', () => {
    const out = new Float64Array(rows * width);
    fillSimplex(out, width, width, 0, rows, 'ties', strict, stream('ties'));
    expect(shareOf(cut(out), allEqual)).toBeGreaterThan(0.25);
  });
});

describe('in a run', () => {
  const prepared = only(
    ready({
      given: {
        S: nonemptySet(),
        A: indexSet(),
        L: family(),
        Omega: law(),
        n: natural(),
        s0: element('S'),
        x: real(),
        gamma: real('[0,1)'),
        eps: real('positive'),
        V: array('S'),
        W: array('S'),
        M: array('S', 'S'),
        K: positive('S'),
        p: probability('S'),
        policy: choice('S', 'S'),
        F: array('l in nat', 'i in L[l]'),
        X: array('Omega'),
      },
      states:
        'x + gamma + eps + n + sum(s in S, p[s] * (V[s] + W[policy[s]] + M[s,s0] + K[s])) + sum(a in A, 1) + E(w in Omega, X[w]) + sum(i in L[n], F[n,i]) <= 0',
    }),
  );
  const ids = new Map([...prepared.question.drawn, ...prepared.question.sets].map((v) => [v.name, v.id]));
  const instances: Instance[] = [];
  for (const seed of ['one', 'two', 'three', 'four']) {
    for (const batch of batches([prepared], seed, 2048))
      for (let row = 0; row < batch.count; row += 2) instances.push(instanceAt(batch, row));
  }
  const idOf = (name: string): number => ids.get(name) as number;
  const numbers = (instance: Instance, name: string): number[] =>
    (instance.values.get(idOf(name)) ?? []).map((q) => q.toNumber());
  const size = (instance: Instance, name: string): number => instance.shape.sizes.get(idOf(name)) as number;
  const of =
    (name: string, event: Event) =>
    (instance: Instance): boolean =>
      event(numbers(instance, name));
  const several = instances.filter((i) => size(i, 'S') >= 2);
  const pairs = instances.filter((i) => size(i, 'S') === 2);
  const determinant = ([a = 0, b = 0, c = 0, d = 0]: Row): number => a * d - b * c;
  const singular: Event = (m) => determinant(m) === 0;
  /** The determinant is small beside what it is the difference of, and not zero. */
  const nearlySingular: Event = (m) => {
    const [a = 0, b = 0, c = 0, d = 0] = m;
    const most = Math.max(Math.abs(a * d), Math.abs(b * c));
    return !singular(m) && Math.abs(determinant(m)) <= most / 8;
  };

  test.each<[string, readonly Instance[], (i: Instance) => boolean, number]>([
    ['a number is zero', instances, of('x', has(0)), 0.1],
    ['a number is huge', instances, of('x', large), 0.08],
    ['a number is tiny', instances, of('x', (r) => near(0)(r) && Math.abs(r[0] as number) < 2 ** -6), 0.08],
    ['a factor is zero', instances, of('gamma', has(0)), 0.15],
    ['a factor is next to one', instances, of('gamma', ([g = 0]) => g > 1 - 2 ** -16), 0.02],
    ['a positive number is next to zero', instances, of('eps', ([e = 1]) => e <= 2 ** -10), 0.05],
    ['entries coincide', several, of('V', tie), 0.35],
    ['all entries coincide', several, of('V', allEqual), 0.12],
    ['all entries are zero', several, of('V', (r) => r.every((x) => x === 0)), 0.04],
    ['entries of different magnitude', several, of('V', wide), 0.05],
    [
      'an entry is negative, another positive',
      several,
      of('V', (r) => Math.min(...r) < 0 && Math.max(...r) > 0),
      0.3,
    ],
    [
      'two arrays agree somewhere',
      several,
      (i) => numbers(i, 'V').some((v, s) => v === numbers(i, 'W')[s]),
      0.15,
    ],
    ['two arrays are equal', instances, (i) => numbers(i, 'V').join() === numbers(i, 'W').join(), 0.02],
    [
      'two arrays have the same maximum',
      several,
      (i) => Math.max(...numbers(i, 'V')) === Math.max(...numbers(i, 'W')),
      0.08,
    ],
    ['a matrix is singular', pairs, of('M', singular), 0.25],
    ['a matrix is nearly singular', pairs, of('M', nearlySingular), 0.01],
    ['a probability is zero', several, of('p', has(0)), 0.4],
    ['an event is certain', several, of('p', has(1)), 0.25],
    ['probabilities are equal', several, of('p', allEqual), 0.02],
    ['a law is a point mass', instances, (i) => numbers(i, 'Omega').includes(1), 0.25],
    ['a choice is constant', several, of('policy', allEqual), 0.2],
    ['a choice is injective', several, of('policy', (r) => !tie(r)), 0.1],
    ['a set has one element', instances, (i) => size(i, 'S') === 1, 0.1],
    ['a set is empty', instances, (i) => size(i, 'A') === 0, 0.1],
    ['a set has the largest size', instances, (i) => size(i, 'S') === 5, 0.05],
    ['a natural number is zero', instances, (i) => i.shape.naturals.get(idOf('n')) === 0, 0.1],
    [
      'widths of a family differ',
      instances,
      (i) => new Set(i.shape.sizes.get(idOf('L')) as number[]).size > 1,
      0.5,
    ],
  ])('%s', (_, among, event, least) => {
    expect(among.length).toBeGreaterThan(300);
    expect(shareOf(among, event)).toBeGreaterThanOrEqual(least);
  });
});

describe('nearly singular matrices', () => {
  /** |det| of what is at most 2 × 2, beside the largest product in it. */
  const relative = (m: readonly (readonly number[])[]): number => {
    const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = m;
    if (m.length < 2) return Math.abs(a);
    return Math.abs(a * d - b * c) / Math.max(Math.abs(a * d), Math.abs(b * c));
  };
  const numbers = (value: ExplicitValue | undefined): number =>
    Array.isArray(value) ? Number.NaN : readNumber(value as number | string).toNumber();
  const matrix = (value: ExplicitValue | undefined): number[][] =>
    (value as readonly (readonly ExplicitValue[])[]).map((row) => row.map(numbers));
  const row = (value: ExplicitValue | undefined): number[] =>
    (value as readonly ExplicitValue[]).map(numbers);
  const nearly = (distance: number): boolean => distance > 0 && distance <= 2 ** -12;
  const written = (variants: readonly Prepared[]): Explicit[] =>
    variants.flatMap((variant) =>
      [...batches([variant], 'nearly singular', 400)].flatMap((batch) =>
        Array.from({ length: batch.count }, (_, i) => writeInstance(variant, instanceAt(batch, i))),
      ),
    );

  const G = array('S', 'S');
  const source = { given: { S: nonemptySet(), G }, states: 'sum(s in S, sum(t in S, G[s,t])) <= 0' };

  test('are what a draw of them gives, of any size', () => {
    const draw = { G: { nearlySingular: 16 } } as const;
    const pairs = written([only(ready(source, { sizes: { S: [2, 2] }, draw }))]).map(({ G }) => matrix(G));
    expect(shareOf(pairs, (m) => nearly(relative(m)))).toBeGreaterThanOrEqual(0.95);
    const triples = written([only(ready(source, { sizes: { S: [3, 3] }, draw }))]).map(({ G }) => matrix(G));
    const close = (a: Row, b: Row): boolean =>
      a.some((x, k) => x !== b[k]) &&
      a.every((x, k) => Math.abs(Math.abs(x) - Math.abs(b[k] as number)) <= 2 ** -16);
    const closeRows = (m: number[][]): boolean => m.some((a, i) => m.some((b, j) => i < j && close(a, b)));
    expect(shareOf(triples, closeRows)).toBe(1);
    const numbersAlone = written([only(ready(source, { sizes: { S: [1, 1] }, draw }))]).map(({ G }) =>
      matrix(G),
    );
    expect(shareOf(numbersAlone, ([[g = 0] = []]) => g !== 0 && Math.abs(g) <= 2 ** -16)).toBe(1);
  });

  test('are drawn of matrices of real numbers only', () => {
    const positiveMatrix = only(
      ready(
        { given: { S: nonemptySet(), G: array('S', 'S', { is: 'positive' }) }, states: source.states },
        { draw: { G: { nearlySingular: 8 } } },
      ),
    );
    expect(() => written([positiveMatrix])).toThrow('draw of G: nearlySingular draws matrices of any real');
  });

  /** Of the instances of a part, all its regimes alike. */
  test.each<[string, string, (i: Explicit) => boolean, number]>([
    ['natural-gradient-invariance', 'natural directions', ({ J }) => nearly(relative(matrix(J))), 0.4],
    ['natural-gradient-invariance', 'second moments of scores', ({ J }) => nearly(relative(matrix(J))), 0.1],
    [
      'gaussian-linear-model-posterior',
      'positive',
      ({ X }) => matrix(X).length === 2 && nearly(relative(matrix(X))),
      0.3,
    ],
    [
      'condition-number-perturbation-bound',
      'perturbation bound',
      ({ s }) => nearly(Math.min(...row(s)) / Math.max(...row(s))),
      0.3,
    ],
    [
      'condition-number-perturbation-bound',
      'norm of the inverse',
      ({ s }) => nearly(Math.min(...row(s)) / Math.max(...row(s))),
      0.3,
    ],
    ['newton-quadratic-convergence', 'nonsingular', ({ mu0 }) => nearly(numbers(mu0)), 0.25],
  ])('are a stated share of the instances of %s, %s', async (id, name, event, least) => {
    const { claim } = await Library.open([ownProofs]).load(id);
    const part = claim?.parts[name];
    if (!claim || !part) throw new Error(`no part ${name} of ${id}`);
    const goal = statementGoal(claim, part, readPart(claim, name), `parts.${name}`);
    const instances = prepare(goal, goal.instances).statements.flatMap(({ variants }) => written(variants));
    expect(instances.length).toBeGreaterThan(300);
    expect(shareOf(instances, event)).toBeGreaterThanOrEqual(least);
  });
});
