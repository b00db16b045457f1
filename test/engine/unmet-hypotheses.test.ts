/** Where hypotheses do not hold at the instances that an author gives, it is said which. */
import { describe, expect, it } from 'vitest';
import { collaborators } from '../../src/engine/collaborators.ts';
import { judgeStatement } from '../../src/engine/judge-statement.ts';
import type { Goal } from '../../src/engine/ports.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { verifyControl } from '../../src/engine/verify-control.ts';
import { executeStatement, readyStatement } from '../../src/engine/verify-statement.ts';
import { array, type Control, fn, type Instances, indexSet, natural, proof, real } from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition } from '../../src/term/parse.ts';

const context = {
  settings: settingsOf({ instances: 64 }),
  collaborators,
  signal: undefined,
} as unknown as Parameters<typeof verifyControl>[2];

describe('a control', () => {
  const problems = async (variant: Partial<Control>): Promise<readonly string[]> => {
    const claim = proof({
      id: 'unmet',
      title: 'Inverses',
      sources: [],
      references: [],
      given: { I: indexSet(), a: array('I', { is: 'positive' }), b: array('I') },
      hypotheses: {
        'b inverts a': 'forall(i in I, a[i]*b[i] == 1)',
        'a is small': 'forall(i in I, a[i] <= 8)',
      },
      parts: { main: { states: 'forall(i in I, b[i] == 1/a[i])', cited: 'so' } },
      instances: { sizes: { I: [1, 3] }, construct: { 'b[i in I]': '1/a[i]' } },
      controls: {
        variant: {
          part: 'main',
          states: 'forall(i in I, b[i] == 2/a[i])',
          counterexample: { a: [1], b: [1] },
          because: 'so',
          ...variant,
        },
      },
    });
    return (await verifyControl(claim, 'variant', context)).findings.map((f) => f.problem);
  };

  it('is refuted where the hypotheses hold', async () => {
    expect(await problems({})).toEqual([]);
  });

  it('names the hypothesis that is false at its counterexample', async () => {
    expect(await problems({ counterexample: { a: [1], b: [3] } })).toEqual([
      'control "variant": not refuted by its counterexample: the hypotheses do not hold at the instance given: "b inverts a" is false there',
    ]);
  });

  it('names the promise of a declaration that is false there', async () => {
    expect((await problems({ counterexample: { a: [-1], b: [-1] } })).join()).toMatch(
      /do not hold at the instance given: ∀ .*∈I: a\[.*\] > 0 is false there/,
    );
  });

  it('names the hypothesis that keeps the generators from refuting it', async () => {
    const found = await problems({ instances: { construct: { 'b[i in I]': '3/a[i]' } } });
    expect(found).toEqual([
      expect.stringMatching(
        /no counterexample in 64 instances, on the first of which "b inverts a" is false;/,
      ),
    ]);
  });
});

describe('a part', () => {
  it('names the regime whose functions do not satisfy a hypothesis', async () => {
    const given = { f: fn('R', 'R'), x: real() };
    const { scope, ...theory } = readTheory('unmet', given, {}, { even: 'forall(t in R, f(t) == f(-t))' });
    const place = { module: 'unmet', field: 'states' };
    const goal: Goal = {
      theory: { scope, ...theory },
      statement: parseProposition('f(x) == f(-x)', scope, place),
      locals: [],
      conditions: [],
      instances: [
        { models: { f: 'map(t in R, t^2)' }, regimes: { odd: { models: { f: 'map(t in R, t^3)' } } } },
      ],
      place,
    };
    const { findings } = await readyStatement(goal, false, 'unmet', context);
    expect(findings.map((f) => f.problem)).toEqual([
      expect.stringMatching(
        /^the instances of the regime "odd" do not satisfy "even", which quantifies over more than indices \(not .* == .* on one of them\): give/,
      ),
    ]);
  });

  it('names the hypothesis that no instance satisfies', async () => {
    const { scope, ...theory } = readTheory('unmet', { c: real() }, {}, { far: '4 <= c', low: 'c <= 3' });
    const place = { module: 'unmet', field: 'states' };
    const goal: Goal = {
      theory: { scope, ...theory },
      statement: parseProposition('0 <= c', scope, place),
      locals: [],
      conditions: [],
      instances: [{ draw: { c: { oneOf: [5] } } } satisfies Instances],
      place,
    };
    const ready = await readyStatement(goal, false, 'unmet', context);
    const how = { exactly: false, existence: false, seed: 'unmet' };
    const executed = await executeStatement(goal, ready, how, context);
    expect(judgeStatement(executed, 'derived').map((f) => f.problem)).toEqual([
      expect.stringMatching(
        /^none of \d+ instances satisfies the hypotheses \(on the first "low" is false\): they/,
      ),
    ]);
  });
});

it('a statement that no instance decides is not said to have hypotheses that fail', async () => {
  const theory = readTheory('undecided', { x: real() }, {}, {});
  const place = { module: 'undecided', field: 'states' };
  const problemsOf = async (states: string): Promise<readonly string[]> => {
    const statement = parseProposition(states, theory.scope, place);
    const goal: Goal = { theory, statement, locals: [], conditions: [], instances: [], place };
    const ready = await readyStatement(goal, false, 'undecided', context);
    const how = { exactly: false, existence: false, seed: 'undecided' };
    const executed = await executeStatement(goal, ready, how, context);
    return judgeStatement(executed, 'derived').map((f) => f.problem);
  };
  expect(await problemsOf('exp(2^39)^(2^30) <= 2*exp(2^39)^(2^30)')).toEqual([
    expect.stringMatching(/^none of \d+ instances decides the statement: its numbers are too large/),
  ]);
  expect(await problemsOf('1/(x - x) == 0')).toEqual([
    expect.stringMatching(/^none of \d+ instances decides the statement: a term has no value/),
  ]);
});

it('a construction that has no value on some instance is not taken for a fault of the statement', async () => {
  const theory = readTheory('constructed', { x: real(), y: real() }, {}, {});
  const place = { module: 'constructed', field: 'states' };
  const statement = parseProposition('y <= y', theory.scope, place);
  const instances = [{ draw: { x: { oneOf: [0, 1] } }, construct: { y: '1/x' } } satisfies Instances];
  const goal: Goal = { theory, statement, locals: [], conditions: [], instances, place };
  const ready = await readyStatement(goal, false, 'constructed', context);
  const how = { exactly: false, existence: false, seed: 'constructed' };
  const executed = await executeStatement(goal, ready, how, context);
  expect(judgeStatement(executed, 'derived').map((f) => f.problem)).toEqual([
    expect.stringMatching(
      /^a term of the statement, or of what is constructed for it, has no value: division by zero at \{"x":0\}; a/,
    ),
  ]);
});

it('hypotheses that speak of members that no instance gives are not said to be about large numbers', async () => {
  const given = { q: array('nat'), m: natural() };
  const theory = readTheory('beyond', given, {}, { all: 'forall(j in range(m), 0 <= q[j]^2)' });
  const place = { module: 'beyond', field: 'states' };
  const statement = parseProposition('-1 <= q[0]^2', theory.scope, place);
  const instances = [{ construct: { m: '40' } } satisfies Instances];
  const goal: Goal = { theory, statement, locals: [], conditions: [], instances, place };
  const ready = await readyStatement(goal, false, 'beyond', context);
  const how = { exactly: false, existence: false, seed: 'beyond' };
  const executed = await executeStatement(goal, ready, how, context);
  expect(judgeStatement(executed, 'derived').map((f) => f.problem)).toEqual([
    expect.stringMatching(/^none of \d+ instances decides .* or not given \(q is not given at \d+\)/),
  ]);
});
