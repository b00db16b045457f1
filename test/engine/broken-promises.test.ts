import { describe, expect, it } from 'vitest';
import { execute } from '../../src/engine/execute.ts';
import { judgeStatement } from '../../src/engine/judge-statement.ts';
import { makeQuestions } from '../../src/engine/make-questions.ts';
import type { Goal } from '../../src/engine/ports.ts';
import type { Execution } from '../../src/engine/run-question.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { executeStatement, readyStatement } from '../../src/engine/verify-statement.ts';
import { array, type Instances, natural, nonemptySet, probability, real } from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition } from '../../src/term/parse.ts';

const given = {
  I: nonemptySet(),
  w: array('I', { is: 'nonnegative' }),
  p: probability('I'),
  x: real(),
  k: natural(),
  m: natural(),
};
const at = { module: 'promises', field: 'states' };

function goalOf(states: string, instances: Instances, hypotheses: Record<string, string> = {}): Goal {
  const theory = readTheory('promises', given, {}, hypotheses);
  const statement = parseProposition(states, theory.scope, at);
  return { theory, statement, locals: [], conditions: [], instances: [instances], place: at };
}

const ask = async (goal: Goal, instances = 64): Promise<Execution> =>
  execute(await makeQuestions(goal, 'cpu'), { seed: 'promises', instances, signal: undefined });

const total = '0 <= sum(i in I, w[i])';

describe('a value that breaks what the declaration of its symbol promises', () => {
  it.each<[string, string, Instances, RegExp]>([
    [
      'below its bound',
      total,
      { construct: { 'w[i in I]': '-1' } },
      /^w\[.* = 0\] is -1, promised >= 0 \(plain\)$/,
    ],
    [
      'in a regime, which is named',
      total,
      { regimes: { low: { construct: { 'w[i in I]': '-2' } } } },
      /^w\[.* = 0\] is -2, promised >= 0 \(low\)$/,
    ],
    ['drawn', total, { draw: { w: { oneOf: [-3] } } }, /^w\[.* = 0\] is -3, promised >= 0/],
    [
      'no probabilities',
      'sum(i in I, p[i]) <= 1',
      { construct: { 'p[i in I]': '2/card(I)' } },
      /^the sum of p is 2, promised == 1/,
    ],
    [
      'for what exists',
      'exists(s in positive, s*x == s*x)',
      { construct: { s: '0' } },
      /^s is 0, promised > 0/,
    ],
    ['a natural number below zero', '0 <= k', { construct: { k: 'm - 1' } }, /^k is -1, promised >= 0/],
    ['now and then', total, { construct: { 'w[i in I]': 'x + 1' } }, /^w\[.*\] is -.*, promised >= 0/],
  ])('%s', async (_, states, instances, message) => {
    expect((await ask(goalOf(states, instances))).broken).toMatch(message);
  });

  it('is found among many that a kernel decides', async () => {
    const rare: Instances = { draw: { x: { between: [-1, 255] } }, construct: { 'w[i in I]': 'x' } };
    const { broken, tally } = await ask(goalOf(total, rare), 4096);
    expect(tally.discarded).toBeGreaterThan(0);
    expect(tally.decidedBy.float64).toBeGreaterThan(tally.instances / 2);
    expect(broken).toMatch(/^w\[/);
  });

  it('does not matter where a hypothesis fails', async () => {
    const signed: Instances = { construct: { 'w[i in I]': 'x' } };
    const { broken, tally } = await ask(goalOf(total, signed, { 'x is positive': '0 < x' }));
    expect(tally.discarded).toBeGreaterThan(0);
    expect(broken).toBeUndefined();
  });

  it('is an error that names it', async () => {
    const context = {
      settings: settingsOf({ instances: 64 }),
      collaborators: { makeQuestions },
      signal: undefined,
    } as unknown as Parameters<typeof readyStatement>[3];
    const goal = goalOf(total, { construct: { 'w[i in I]': 'x + 1' } });
    const ready = await readyStatement(goal, false, 'promises', context);
    const how = { exactly: false, existence: false, seed: 'promises' };
    const findings = judgeStatement(await executeStatement(goal, ready, how, context), 'derived');
    expect(findings).toEqual([
      { verdict: 'error', problem: expect.stringMatching(/^w\[.*promised >= 0.*`instances.construct`/) },
    ]);
  });
});
