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

/** Runs two batches of a question of which a kernel leaves this share open; says how many were judged each time, and decided again. */
function run(share: number, witnessed: boolean): { judged: number[]; decided: number } {
  const judged: number[] = [];
  let decided = 0;
  const question = {
    judge: ({ count }: Batch): Judgement => {
      judged.push(count);
      const tally = { ...emptyTally, instances: count, satisfied: count };
      return { tally, unsettled: Math.round(count * share), witnessed };
    },
    thin: (b: Batch, count: number) => ({ ...b, count: Math.min(b.count, count) }),
    pick: () => instance,
    decide: () => {
      decided += 1;
      return { status: 'satisfied', by: 'exact' };
    },
  } as unknown as Question;
  const running = new QuestionRun(question, {});
  running.add(batch);
  running.add(batch);
  expect(running.result().witnessed).toBe(true);
  return { judged, decided };
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
  expect(run(0, true).decided).toBe(0);
  expect(run(0, false).decided).toBe(1);
});
