/** Whose fault it is that an accepted line is false at an instance: that of the instance where an assumption is false there, else the checker's. */
import { expect, it } from 'vitest';
import { makeQuestions } from '../../src/engine/make-questions.ts';
import type { CheckedLine, Goal } from '../../src/engine/ports.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { type VerifiedLine, verifyLine } from '../../src/engine/verify-lines.ts';
import { executeStatement, readyStatement } from '../../src/engine/verify-statement.ts';
import { type Instances, real } from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition, parseTerm } from '../../src/term/parse.ts';
import { freshVariable, type Variable } from '../../src/term/term.ts';

const { scope, ...theory } = readTheory('unfit', { c: real() }, {}, {});
const place = { module: 'unfit', field: 'line' };
const goal = (states: string, instances: Instances): Goal => ({
  theory: { scope, ...theory },
  statement: parseProposition(states, scope, place),
  locals: [],
  conditions: [],
  instances: [instances],
  place,
});

/** As if few values had been tried before: then it is at the instance that an assumption turns out false. */
const context = {
  settings: settingsOf({ instances: 64 }),
  collaborators: {
    makeQuestions: async (...input: Parameters<typeof makeQuestions>) => {
      const questions = await makeQuestions(...input);
      return input[2] ? questions : { ...questions, models: [] };
    },
  },
  signal: undefined,
} as unknown as Parameters<typeof verifyLine>[3];

/** The line 0 <= c, accepted below assumptions, at c = -4. */
function line(
  assumptions: readonly string[],
  locals: readonly Variable[] = [],
  reasons: CheckedLine['reasons'] = [],
): Promise<VerifiedLine> {
  const inner = locals.reduce((s, v) => s.withVariable(v), scope);
  const checked: CheckedLine = {
    step: '1',
    left: parseTerm('0', inner, place),
    relation: '<=',
    right: parseTerm(locals.length === 0 ? 'c' : 'c + 0*t', inner, place),
    reasons,
    locals,
    assumptions: assumptions.map((p) => parseProposition(p, scope, place)),
    sideConditions: [],
    hypothetical: false,
  };
  return verifyLine(checked, goal('0 <= c', { draw: { c: { oneOf: [-4] } } }), 'unfit', context);
}

const wide = 'forall(t in R, 0 <= (t - 1/3)^2*5 + c)';
const narrow = 'forall(t in R, 0 <= (t - 1/3)^2*10^9 + c)';

it('the instance, when an assumption about reals is found false there', async () => {
  const { findings, line: result } = await line([wide]);
  expect(findings).toEqual([
    {
      verdict: 'error',
      problem: expect.stringMatching(
        /^step 1: the hypothesis "∀ t∈ℝ: .*" does not hold there: not 0 <= -.*instances are at fault.*`instances.models`, `instances.construct`/,
      ),
    },
  ]);
  expect(result.counterexample).toBeUndefined();
});

it('the instance, whatever it gives to a symbol that has the name of a bound one', async () => {
  const { findings } = await line([wide], [freshVariable('t', { kind: 'real' })]);
  expect(findings).toEqual([{ verdict: 'error', problem: expect.stringMatching(/instances are at fault/) }]);
});

it('the checker, where every assumption is decided at the instance', async () => {
  for (const assumptions of [[], ['c <= 5']]) {
    const { findings, line: result } = await line(assumptions);
    expect(findings).toEqual([
      { verdict: 'refuted', problem: 'step 1 is accepted, yet false: a fault of the checker' },
    ]);
    expect(result.counterexample).toMatchObject({ instance: { c: -1 } });
  }
});

it('a lemma that the line uses, for all that the line knows', async () => {
  const { findings } = await line([], [], [{ by: 'lemma', claim: 'other', part: 'main' }]);
  expect(findings).toEqual([
    {
      verdict: 'refuted',
      problem: 'step 1 is accepted, yet false: a fault of the checker, unless other/main is false',
    },
  ]);
});

it('that of one of them, when no value is found at which an assumption is false', async () => {
  const { findings, line: result } = await line([narrow]);
  expect(findings).toEqual([
    {
      verdict: 'refuted',
      problem: expect.stringMatching(
        /a fault of the checker, unless the instance fails "∀ t.*values that were not tried/,
      ),
    },
  ]);
  expect(result.counterexample).toBeDefined();
});

it('a statement is not refuted where its hypotheses are false', async () => {
  const stated = goal(`forall(${wide}, 0 <= c)`, { draw: { c: { oneOf: [-4] } } });
  const how = { exactly: false, existence: false, seed: 'unfit' };
  const ready = await readyStatement(stated, false, 'unfit', context);
  const { execution, findings } = await executeStatement(stated, ready, how, context);
  expect(execution?.counterexample).toBeUndefined();
  expect(findings).toEqual([{ verdict: 'error', problem: expect.stringMatching(/instances are at fault/) }]);
});

it('is asked for as it was drawn when the assumption fails after it was made smaller', async () => {
  // At c = -4 it holds for all t, at c = -1, where 0 <= c is false as well, it does not.
  const { findings, line: result } = await line(['forall(t in R, 0 <= t^2 - c - 3)']);
  expect(findings).toEqual([
    { verdict: 'refuted', problem: expect.stringMatching(/a fault of the checker/) },
  ]);
  expect(result.counterexample).toMatchObject({ instance: { c: -4 } });
});
