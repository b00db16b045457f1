import { describe, expect, it } from 'vitest';
import { judge } from '../../src/compute/judge.ts';
import { decide } from '../../src/exact/decide.ts';
import { element, functions, indexSet, natural, nonemptySet, powers } from '../../src/index.ts';
import { InstanceError, readInstance, writeInstance } from '../../src/instance/explicit.ts';
import { batches, instanceAt } from '../../src/instance/generate.ts';
import { keepsPromises } from '../../src/instance/promises.ts';
import { prepare } from '../../src/instance/question.ts';
import { shrink } from '../../src/instance/shrink.ts';
import type { Instances } from '../../src/proof/claim.ts';
import { only, ready, type Source, situation } from './situations.ts';

const cube = {
  given: { T: nonemptySet(), cube: powers('T', { coordinate: 'bit', extend: 'snoc' }) },
  states: '0 < card(cube[0])',
};
const assignments = {
  given: { N: indexSet(), T: indexSet(), X: functions('N', 'T', { value: 'value', replace: 'put' }) },
  states: '0 <= card(X)',
};

/** The promises of the declarations, each as a statement that is executed. */
const promisesOf = (source: Source) => {
  const { theory, ...rest } = situation(source);
  return theory.hypotheses
    .filter((h) => h.byConstruction)
    .map((h) => ({
      name: h.name,
      prepared: only(prepare({ ...rest, theory, statement: h.proposition }, [])),
    }));
};

describe.each([cube, assignments])('what $states promises', (source) => {
  it.each(promisesOf(source))('$name holds on what is drawn, by kernel and exactly', ({ prepared }) => {
    let satisfied = 0;
    for (const batch of batches([prepared], 'promises', 120)) {
      const { tally, violations } = judge(prepared.question, batch, { backend: 'cpu', decide, sample: 2 });
      expect(violations).toEqual([]);
      satisfied += tally.satisfied + tally.consistent;
      const instance = instanceAt(batch, 0);
      expect(keepsPromises(prepared, instance)).toBe(true);
      expect(['satisfied', 'vacuous']).toContain(decide(prepared.question, instance).outcome);
    }
    expect(satisfied).toBeGreaterThan(20);
  });
});

const violated: readonly (Source & { name: string; instances?: Instances })[] = [
  {
    ...cube,
    name: 'the last coordinate is the first',
    states: 'forall(n in nat, s in cube[n], t in T, bit[n+1, snoc[n,s,t], 0] == t)',
  },
  {
    ...cube,
    name: 'a coordinate is kept one place further',
    states: 'forall(n in nat, s in cube[n], t in T, i in range(n), bit[n+1, snoc[n,s,t], i+1] == bit[n,s,i])',
    instances: { sizes: { n: [2, 3], i: [0, 1] } },
  },
  {
    ...cube,
    name: 'a sum counts what is not seen once',
    states:
      'forall(n in nat, F in R[cube[n]], sum(s in cube[n], sum(t in T, F[s])) == sum(s in cube[n], F[s]))',
  },
  {
    ...assignments,
    name: 'base and exponent exchanged',
    states: 'card(X) == card(N)^card(T)',
  },
  {
    ...assignments,
    name: 'a product of factors that are not independent',
    states: 'forall(g in R[N, X], sum(s in X, prod(i in N, g[i,s])) == prod(i in N, sum(s in X, g[i,s])))',
  },
  {
    ...assignments,
    name: 'a value drawn anew, counted once',
    states: 'forall(i in N, F in R[X], sum(s in X, sum(t in T, F[put[s,i,t]])) == sum(s in X, F[s]))',
  },
  {
    ...assignments,
    name: 'a value kept at the place itself',
    states: 'forall(s in X, i in N, t in T, value[put[s,i,t], i] == value[s,i])',
  },
];

describe('false statements about product sets', () => {
  it.each(violated)('$name: refuted, shrunk, and the maps stay what they are', (source) => {
    const prepared = only(ready(source, source.instances));
    const found = [...batches([prepared], 'violated', 200)]
      .flatMap((batch) => Array.from({ length: batch.count }, (_, row) => instanceAt(batch, row)))
      .find((instance) => decide(prepared.question, instance).outcome === 'violated');
    expect(found).toBeDefined();
    const smaller = shrink(prepared, found as NonNullable<typeof found>, { attempts: 200 });
    expect(decide(prepared.question, smaller).outcome).toBe('violated');
    expect(keepsPromises(prepared, smaller)).toBe(true);
    const written = writeInstance(prepared, smaller);
    for (const name of ['cube', 'bit', 'snoc', 'X', 'value', 'put']) expect(written).not.toHaveProperty(name);
    expect(decide(prepared.question, readInstance(prepared, written)).outcome).toBe('violated');
  });
});

describe('written instances', () => {
  const source: Source = {
    given: { ...cube.given, m: natural(), s: element('cube[m]') },
    states: 'forall(t in T, bit[m+1, snoc[m,s,t], m] == t)',
  };
  const prepared = only(prepare(situation(source), [], { T: 3, m: 2, s: 7 }));

  it('fill the maps in themselves', () => {
    const instance = readInstance(prepared, { T: 3, m: 2, s: 7 });
    expect(decide(prepared.question, instance).outcome).toBe('satisfied');
    expect(keepsPromises(prepared, instance)).toBe(true);
    const broken = new Map(instance.values);
    const map = prepared.question.drawn.find((v) => v.name === 'snoc');
    broken.set(map?.id as number, (broken.get(map?.id as number) ?? []).toReversed());
    expect(keepsPromises(prepared, { ...instance, values: broken })).toBe(false);
  });

  it.each([
    [{ T: 3, m: 2, s: 9 }, /position from 0 to 8/],
    [{ T: 3, m: 2, s: 0, cube: [1, 3, 9] }, /cube follows from the sets/],
    [{ T: 3, m: 2, s: 0, snoc: 0 }, /snoc follows from the sets/],
    [{ T: 5, m: 12, s: 0 }, /5\^\d+ elements/],
  ])('%j is refused', (written, says) => {
    expect(() => readInstance(prepared, written)).toThrow(InstanceError);
    expect(() => readInstance(prepared, written)).toThrow(says);
  });

  it.each<[Instances, RegExp]>([
    [{ sizes: { T: [20, 20], m: [9, 9] } }, /20\^\d+ elements: give smaller sizes of T/],
    [{ sizes: { cube: [1, 2] } }, /follow from those of T/],
    [{ construct: { 'snoc[n in nat, c in cube[n], t in T]': 's' } }, /snoc comes with cube/],
  ])('the specification %j is refused', (instances, says) => {
    expect(() => [...batches([only(ready(source, instances))], 'x', 10)]).toThrow(says);
  });
});
