import { describe, expect, it } from 'vitest';
import { execute } from '../../src/engine/execute.ts';
import { makeQuestions } from '../../src/engine/make-questions.ts';
import type { Tally } from '../../src/engine/result.ts';
import { array, nonemptySet, real, stochastic } from '../../src/index.ts';
import type { Explicit } from '../../src/proof/claim.ts';
import { situation } from '../instance/situations.ts';

const given = { S: nonemptySet(), P: stochastic('S', 'S'), V: array('S') };

async function tally(states: string, instances = 2048): Promise<Tally> {
  const questions = await makeQuestions({ ...situation({ given, states }), instances: [] }, 'cpu');
  const execution = await execute(questions, { seed: 'kernels', instances, signal: undefined });
  expect(execution).toMatchObject({ witnessed: true });
  expect(execution.counterexample).toBeUndefined();
  return execution.tally;
}

const means = 'sum(t in S, P[s,t]*V[t])';
const entries = 'max(u in S, V[u])';

describe('kernels', () => {
  it('decide most instances of an inequality with a margin, and of an equation', async () => {
    for (const states of [
      `forall(s in S, ${means} < ${entries} + 1)`,
      `forall(s in S, ${means} == ${means})`,
    ]) {
      const { instances, decidedBy } = await tally(states);
      expect(instances).toBeGreaterThanOrEqual(2048);
      expect(decidedBy.float64).toBeGreaterThan(0.9 * instances);
    }
  });

  it('are not made for an inequality between equal sides, or for few instances', async () => {
    const tight = await tally(`forall(s in S, ${means} <= ${means})`);
    expect(tight.decidedBy).toEqual({ float32: 0, float64: 0, exact: tight.instances, interval: 0 });
    const few = await tally(`forall(s in S, ${means} < ${entries} + 1)`, 32);
    expect(few.decidedBy).toEqual({ float32: 0, float64: 0, exact: 32, interval: 0 });
  });
});

it('are asked around values that somebody gives, each once', async () => {
  const situated = situation({ given: { x: real(), y: real() }, states: 'x + y <= 1' });
  const { conjuncts } = await makeQuestions({ ...situated, instances: [] }, 'cpu');
  const [question] = conjuncts.flat();
  if (!question) throw new Error('no question');
  const around = (values: Explicit): string[] =>
    [...question.around(values, { sizes: new Map(), naturals: new Map(), horizon: 0 }, 'seed', 64)].map((i) =>
      JSON.stringify(question.write(i)),
    );
  expect(around({ x: 1, y: '1/2' })).toEqual(['{"x":1,"y":"1/2"}']);
  const open = around({ x: 1 });
  expect(open.length).toBeGreaterThan(8);
  expect(new Set(open).size).toBe(open.length);
  expect(open.every((text) => text.startsWith('{"x":1,'))).toBe(true);
});
