import { expect, it } from 'vitest';
import type { Judgement, Question } from '../../src/engine/ports.ts';
import { QuestionRun } from '../../src/engine/run-question.ts';
import { emptyTally } from '../../src/engine/tally.ts';
import type { Batch, Instance } from '../../src/exact/instance.ts';

const instance: Instance = {
  shape: { sizes: new Map(), naturals: new Map(), horizon: 0 },
  values: new Map(),
};
const batch: Batch = { ...instance, values: new Map(), count: 400, shared: new Set() };

/** Runs two batches of a question that a rung leaves open to this share; says how many were judged each time, and decided again. */
function run(
  share: number,
  witnessed: boolean,
  rung: 'float64' | 'exact' = 'float64',
  witness = true,
): { judged: number[]; decided: number; witnessed: boolean } {
  const judged: number[] = [];
  let decided = 0;
  const question = {
    judge: ({ count }: Batch): Judgement => {
      judged.push(count);
      const decidedBy = { ...emptyTally.decidedBy, [rung]: count };
      const tally = { ...emptyTally, instances: count, satisfied: count, decidedBy };
      return { tally, unsettled: Math.round(count * share), witnessed };
    },
    thin: (b: Batch, count: number) => ({ ...b, count: Math.min(b.count, count) }),
    pick: () => instance,
    decide: () => {
      decided += 1;
      return { status: 'satisfied', by: 'exact' };
    },
  } as unknown as Question;
  const running = new QuestionRun(question, { witness });
  running.add(batch);
  running.add(batch);
  return { judged, decided, witnessed: running.result().witnessed };
}

it('judges whole batches where the pilot has margins', () => {
  expect(run(0, true).judged).toEqual([16, 400, 400]);
});

it('judges no whole batch where most of the pilot is tight', () => {
  expect(run(1, true).judged).toEqual([16, 4]);
});

it('cuts the later batches down when too many of the first stayed open', () => {
  expect(run(0.25, true).judged).toEqual([16, 400, 4]);
});

it('decides an instance once more only when none witnesses the hypotheses', () => {
  expect(run(0, true)).toMatchObject({ decided: 0, witnessed: true });
  expect(run(0, false)).toMatchObject({ decided: 1, witnessed: true });
});

it('looks for no witness of its own accord: lines have the hypotheses of their statement', () => {
  expect(run(0, false, 'float64', false)).toMatchObject({ decided: 0, witnessed: false });
});

it('decides nothing once more that was decided without a kernel', () => {
  expect(run(0, false, 'exact')).toMatchObject({ decided: 0, witnessed: false });
});

it('counts equal instances once where each is decided exactly', () => {
  const question = {
    judge: ({ count }: Batch): Judgement => ({
      tally: { ...emptyTally, instances: count, satisfied: count },
      unsettled: 0,
      witnessed: true,
    }),
    pick: () => instance,
  } as unknown as Question;
  const counted = (exactly: boolean, ...batches: Batch[]): number => {
    const running = new QuestionRun(question, { exactly });
    for (const b of batches) running.add(b);
    return running.result().tally.instances;
  };
  const of = (n: number, ...numbers: number[]): Batch => ({
    shape: { sizes: new Map([[1, n]]), naturals: new Map(), horizon: 0 },
    count: 4,
    values: new Map([
      [2, Float64Array.from(numbers)],
      [3, Float64Array.of(7)],
    ]),
    shared: new Set([3]),
  });
  expect(counted(true, of(1, 0, 1, -0, 1), of(1, 1, 1, 2, 2), of(2, 1, 1, 1, 1))).toBe(4);
  expect(counted(false, of(1, 0, 1, -0, 1), of(1, 1, 1, 2, 2), of(2, 1, 1, 1, 1))).toBe(12);
  const nothing = { ...of(1), values: new Map(), shared: new Set<number>() };
  expect(counted(true, nothing, nothing)).toBe(1);
});
