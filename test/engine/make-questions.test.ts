import { describe, expect, it } from 'vitest';
import { execute } from '../../src/engine/execute.ts';
import { makeQuestions } from '../../src/engine/make-questions.ts';
import type { Tally } from '../../src/engine/result.ts';
import { array, nonemptySet, stochastic } from '../../src/index.ts';
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
