import { describe, expect, it } from 'vitest';
import { decide } from '../../src/exact/decide.ts';
import {
  batches,
  drawShape,
  type GeneratedBatch,
  generate,
  instanceAt,
} from '../../src/instance/generate.ts';
import { keepsPromises } from '../../src/instance/promises.ts';
import type { Prepared } from '../../src/instance/question.ts';
import type { Draw } from '../../src/proof/claim.ts';
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
  real,
  stochastic,
} from './declarations.ts';
import { only, ready, type Source } from './situations.ts';

const everything: Source = {
  given: {
    S: nonemptySet(),
    A: indexSet(),
    I: family(),
    Omega: law(),
    n: natural(),
    s0: element('S'),
    gamma: real('[0,1)'),
    third: real('(-1/3,2/3]'),
    half: real('(-inf,1/2]'),
    eps: real('positive'),
    single: real('[-1/2,-1/2]'),
    V: array('S'),
    Q: array('S', 'A', { is: '[-1,1]' }),
    P: stochastic('S', 'S'),
    policy: choice('A', 'S'),
    W: array('l in nat', 'i in I[l+1]', 'j in I[l]'),
    K: positive('l in nat', 'i in I[l+1]', 'j in I[l]'),
    X: array('Omega'),
  },
  states:
    'gamma + third + half + eps + single + V[s0] + sum(s in S, P[s,s0] * sum(a in A, Q[s,a] + V[policy[a]])) + E(w in Omega, X[w]) + sum(i in I[n+1], sum(j in I[n], W[n,i,j] * K[n,i,j])) <= -10^12',
};

const all = (prepared: Prepared, seed: string, count: number): GeneratedBatch[] => [
  ...batches([prepared], seed, count),
];

describe('generation', () => {
  const prepared = only(ready(everything));

  it('keeps every promise exactly, in every regime and shape', () => {
    let seen = 0;
    for (const batch of all(prepared, 'promises', 600)) {
      for (let row = 0; row < batch.count; row++, seen++) {
        const instance = instanceAt(batch, row);
        expect(keepsPromises(prepared, instance)).toBe(true);
        if (row % 40 === 0) expect(decide(prepared.question, instance).outcome).toBe('violated');
      }
    }
    expect(seen).toBeGreaterThanOrEqual(600);
  });

  it('follows from the seed alone', () => {
    const text = (seed: string): string =>
      JSON.stringify(
        all(prepared, seed, 100).map((b) => [
          [...b.shape.sizes],
          [...b.values].map(([id, v]) => [id, [...v]]),
        ]),
      );
    expect(text('a')).toBe(text('a'));
    expect(text('a')).not.toBe(text('b'));
  });

  it('draws small and empty sets, ends of intervals, ties, certain rows, numbers of every magnitude', () => {
    const [gamma, third, eps, V, P] = ['gamma', 'third', 'eps', 'V', 'P'].map(
      (name) => prepared.question.drawn.find((v) => v.name === name)?.id ?? -1,
    ) as [number, number, number, number, number];
    const [S, A] = prepared.question.sets.map((s) => s.id) as [number, number];
    const seen = {
      gamma: new Set<number>(),
      third: new Set<number>(),
      eps: new Set<number>(),
      V: new Set<number>(),
    };
    const sizes = { S: new Set<unknown>(), A: new Set<unknown>() };
    let certain = 0;
    const seeds = Array.from({ length: 8 }, (_, k) => `variety ${k}`);
    for (const batch of seeds.flatMap((seed) => all(prepared, seed, 4096))) {
      for (const x of batch.values.get(gamma) ?? []) seen.gamma.add(x);
      for (const x of batch.values.get(third) ?? []) seen.third.add(x);
      for (const x of batch.values.get(eps) ?? []) seen.eps.add(x);
      for (const x of batch.values.get(V) ?? []) seen.V.add(x);
      certain += (batch.values.get(P) ?? []).filter((p) => p === 1).length;
      sizes.S.add(batch.shape.sizes.get(S));
      sizes.A.add(batch.shape.sizes.get(A));
    }
    expect([...sizes.S].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(sizes.A.has(0)).toBe(true);
    expect(seen.gamma.has(0)).toBe(true);
    expect(Math.max(...seen.gamma)).toBeGreaterThan(0.999);
    expect(Math.min(...seen.third)).toBeLessThan(-0.33);
    expect(Math.min(...seen.eps)).toBeLessThan(1e-5);
    expect(Math.max(...seen.eps)).toBeGreaterThan(1e3);
    expect([0, 1, -1].every((x) => seen.V.has(x))).toBe(true);
    expect(Math.max(...seen.V)).toBeGreaterThan(1e4);
    expect(certain).toBeGreaterThan(100);
  });

  it('gives families unequal widths', () => {
    const I = prepared.question.sets.find((s) => s.arity > 0)?.id ?? -1;
    const widths = all(prepared, 'widths', 2048).map((b) => b.shape.sizes.get(I) as readonly number[]);
    expect(widths.filter((w) => new Set(w).size > 1).length).toBeGreaterThan(widths.length / 2);
  });

  it('has batches of one shape with 256 instances or more, where that many are asked for', () => {
    expect(all(prepared, 'large', 8192).every((b) => b.count >= 256)).toBe(true);
    expect(all(prepared, 'small', 1).map((b) => b.count)).toEqual([1]);
  });

  it('gives some shapes the bulk of the instances, and the others few', () => {
    const bulk = { shapes: 2, others: 16 };
    const counts = [...batches([prepared], 'bulk', 900, { bulk })].map((b) => b.count);
    expect(counts).toEqual([434, 16, 16, 434]);
    expect([...batches([prepared], 'bulk', 8, { bulk })].map((b) => b.count)).toEqual([2, 2, 2, 2]);
  });

  it('shares large arrays when asked to, and says how many instances are distinct', () => {
    const [batch] = [...batches([prepared], 'shared', 4096, { shareFrom: 4 })].filter(
      (b) => b.shared.size > 0,
    );
    expect(batch?.distinct).toBe(1);
    const id = [...(batch?.shared ?? [])][0] ?? -1;
    if (!batch) throw new Error('nothing shared');
    expect(instanceAt(batch, 0).values.get(id)).toEqual(instanceAt(batch, batch.count - 1).values.get(id));
  });
});

describe('what authors say about instances', () => {
  const source: Source = {
    given: { S: nonemptySet(), n: natural(), V: array('S'), x: real('[0,1]') },
    states: 'sum(s in S, V[s]) <= n + x',
  };

  it('respects sizes and draws', () => {
    const draw = { V: { oneOf: ['1/2', -3] }, x: { between: [0.25, 0.5], bits: 2 } } as const;
    const prepared = only(ready(source, { sizes: { S: [2, 3], n: [5, 6] }, draw }));
    const id = (name: string): number => prepared.question.drawn.find((v) => v.name === name)?.id ?? -1;
    for (const batch of all(prepared, 'said', 512)) {
      expect([2, 3]).toContain(batch.shape.sizes.get(prepared.question.sets[0]?.id ?? -1));
      expect([5, 6]).toContain(batch.shape.naturals.get(id('n')));
      expect(new Set(batch.values.get(id('V')))).toEqual(new Set([0.5, -3]));
      for (const x of batch.values.get(id('x')) ?? []) expect(x >= 0.25 && x <= 0.5).toBe(true);
    }
  });

  it('takes tables as they are written, of those that fit', () => {
    const tables: Source = {
      given: { S: nonemptySet(), next: choice('S', 'S'), V: array('S') },
      states: 'sum(s in S, V[next[s]]) <= 9',
    };
    const draw = { next: { tables: [[0], [1, 0]] }, V: { tables: [[['1/2']], [2, 3]] } };
    const prepared = only(ready(tables, { sizes: { S: [1, 2] }, draw }));
    const id = (name: string): number => prepared.question.drawn.find((v) => v.name === name)?.id ?? -1;
    for (const batch of all(prepared, 'tables', 64)) {
      const { values } = instanceAt(batch, batch.count - 1);
      const found = [id('next'), id('V')].map((i) => values.get(i)?.map((x) => x.toNumber()));
      expect([
        [[0], [0.5]],
        [
          [1, 0],
          [2, 3],
        ],
      ]).toContainEqual(found);
    }
    const larger = only(ready(tables, { sizes: { S: [3, 3] }, draw }));
    expect(() => all(larger, 'larger', 1)).toThrow(/no table of (next|V) has 3 entries/);
    const outside = only(ready(tables, { sizes: { S: [1, 1] }, draw: { next: { tables: [[1]] } } }));
    expect(() => all(outside, 'outside', 1)).toThrow(/holds 1, which is no element/);
  });

  it('draws among tables of as many entries, and looks at all of them', () => {
    const tables: Source = {
      given: {
        S: nonemptySet(),
        Omega: law(),
        next: choice('S', 'S'),
        X: array('Omega', { is: 'integrable' }),
      },
      states: 'forall(s in S, E(w in Omega, X[w]) <= 9 + sum(t in S, delta(t,next[s])))',
    };
    const weights = { tables: [[1], ['1/4', '3/4'], ['1/2', '1/2']] };
    const next = { tables: [[0, 1], [1, 0], [0], [1, 1]] };
    const sizes = { S: [2, 2], Omega: [2, 2] } as const;
    const prepared = only(ready(tables, { sizes, draw: { Omega: weights, next } }));
    const ids = [
      prepared.question.sets.find((s) => s.law),
      prepared.question.drawn.find((v) => v.name === 'next'),
    ];
    const seen = all(prepared, 'alike', 256).flatMap((batch) =>
      Array.from({ length: batch.count }, (_, i) =>
        ids
          .map((x) =>
            instanceAt(batch, i)
              .values.get(x?.id ?? -1)
              ?.join(' '),
          )
          .join('; '),
      ),
    );
    const expected = ['1/4 3/4', '1/2 1/2'].flatMap((w) => ['0 1', '1 0', '1 1'].map((n) => `${w}; ${n}`));
    expect([...new Set(seen)].sort()).toEqual(expected.sort());
    const second = (draw: Record<string, Draw>) => () =>
      all(only(ready(tables, { sizes, draw })), 'second', 1);
    expect(
      second({
        next: {
          tables: [
            [0, 1],
            [0, 2],
          ],
        },
      }),
    ).toThrow('a table of next holds 2, which is no element');
    expect(
      second({
        Omega: {
          tables: [
            [0, 1],
            ['1/3', '2/3'],
          ],
        },
      }),
    ).toThrow('Omega cannot be drawn as 1/3, which is no binary fraction');
    for (const other of [
      ['1/2', '1/4'],
      ['3/2', '-1/2'],
    ])
      expect(second({ Omega: { tables: [['1/2', '1/2'], other] } })).toThrow(
        /^a table of Omega holds .*, which are no weights/,
      );
  });

  it('takes the weights of a law from a table', () => {
    const laws: Source = {
      given: { Omega: law(), X: array('Omega', { is: 'integrable' }) },
      states: 'E(w in Omega, X[w]) <= 9',
    };
    const draw = { Omega: { tables: [[1], ['1/4', '3/4']] } };
    const prepared = only(ready(laws, { sizes: { Omega: [2, 2] }, draw }));
    const id = prepared.question.sets[0]?.id ?? -1;
    for (const batch of all(prepared, 'laws', 64))
      expect(new Set(batch.values.get(id))).toEqual(new Set([0.25, 0.75]));
    const none = only(ready(laws, { sizes: { Omega: [3, 3] }, draw }));
    expect(() => all(none, 'none', 1)).toThrow(/no table of Omega has 3 entries/);
  });

  it('draws elements by their positions, any where there are none of these', () => {
    const place: Source = {
      given: { S: nonemptySet(), s0: element('S'), V: array('S') },
      states: 'V[s0] <= 9',
    };
    const drawn = (size: number): Set<number> => {
      const spec = { sizes: { S: [size, size] }, draw: { s0: { oneOf: [1, 2] } } } as const;
      const prepared = only(ready(place, spec));
      const id = prepared.question.drawn.find((v) => v.name === 's0')?.id ?? -1;
      return new Set(all(prepared, 'places', 256).flatMap((b) => [...(b.values.get(id) ?? [])]));
    };
    expect(drawn(4)).toEqual(new Set([1, 2]));
    expect(drawn(2)).toEqual(new Set([1]));
    expect(drawn(1)).toEqual(new Set([0]));
    const between = only(ready(place, { draw: { s0: { between: [0, 1] } } }));
    expect(() => all(between, 'between', 1)).toThrow(
      'draw of s0: an element is drawn by its position, oneOf',
    );
  });

  it('draws each element of an array by its positions', () => {
    const policies: Source = {
      given: { S: nonemptySet(), next: choice('S', 'S'), V: array('S') },
      states: 'sum(s in S, V[next[s]]) <= 9',
    };
    const drawn = (size: number): Set<number> => {
      const spec = { sizes: { S: [size, size] }, draw: { next: { oneOf: [1, 2] } } } as const;
      const prepared = only(ready(policies, spec));
      const id = prepared.question.drawn.find((v) => v.name === 'next')?.id ?? -1;
      return new Set(all(prepared, 'policies', 256).flatMap((b) => [...(b.values.get(id) ?? [])]));
    };
    expect(drawn(4)).toEqual(new Set([1, 2]));
    expect(drawn(2)).toEqual(new Set([1]));
    expect(drawn(1)).toEqual(new Set([0]));
    const between = only(ready(policies, { draw: { next: { between: [0, 1] } } }));
    expect(() => all(between, 'between', 1)).toThrow(
      'draw of next: an element is drawn by its position, oneOf',
    );
  });

  it('refuses draws that would not be heeded', () => {
    const refused = (given: Source['given'], states: string, name: string, draw: Draw): (() => unknown) => {
      const prepared = only(ready({ given, states }, { draw: { [name]: draw } }));
      return () => all(prepared, 'refused', 1);
    };
    const half: Draw = { oneOf: ['1/2'] };
    const written = 'probabilities are written out (tables) or constructed';
    const p = { S: nonemptySet(), p: stochastic('S') };
    expect(refused(p, 'sum(s in S, p[s]) == 1', 'p', half)).toThrow(`draw of p: ${written}`);
    const weights = { Omega: law(), X: array('Omega', { is: 'integrable' }) };
    expect(refused(weights, 'E(w in Omega, X[w]) <= 9', 'Omega', half)).toThrow(
      `draw of Omega: ${written}`.replace(' or constructed', ''),
    );
    const n = { n: natural() };
    const byValues = 'draw of n: a natural number is drawn by its values, oneOf, or within its sizes';
    expect(refused(n, 'n >= 0', 'n', { between: [0, 2] })).toThrow(byValues);
    expect(refused(n, 'n >= 0', 'n', { tables: [2] })).toThrow(byValues);
    expect(refused(n, 'n >= 0', 'n', half)).toThrow('draw of n: 1/2 is no natural number');
    expect(refused(n, 'n >= 0', 'n', { oneOf: [-1] })).toThrow('draw of n: -1 is no natural number');
  });

  it('refuses what it cannot fulfil, by name', () => {
    const prepared = only(ready(source, { sizes: { S: [0, 0] } }));
    expect(() => all(prepared, 'none', 1)).toThrow(/S/);
    const third = only(ready(source, { draw: { V: { oneOf: ['1/3'] } } }));
    expect(() => all(third, 'third', 1)).toThrow(/V cannot be drawn as 1\/3/);
    const many = only(ready(source, { sizes: { S: [2 ** 30, 2 ** 30] } }));
    expect(() => all(many, 'many', 1)).toThrow(/has \d+ numbers at the sizes drawn.*`instances.sizes`/);
  });

  it('holds what a draw gives to the promises of the declaration', () => {
    const prepared = only(ready(source, { draw: { x: { oneOf: [2] } } }));
    const batch = generate(prepared, drawShape(prepared, 'seed', 0), 1, 'seed');
    expect(decide(prepared.question, instanceAt(batch, 0)).outcome).toBe('vacuous');
  });
});
