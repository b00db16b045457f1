/** Lines that stand at one place are executed on the same instances: what is said of each is said of it alone. */
import { describe, expect, it } from 'vitest';
import { makeQuestions } from '../../src/engine/make-questions.ts';
import type { CheckedLine, Goal } from '../../src/engine/ports.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { type VerifiedLine, verifyLines } from '../../src/engine/verify-lines.ts';
import { array, type Instances, nonemptySet, real } from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition, parseTerm } from '../../src/term/parse.ts';

const theory = readTheory('lines', { I: nonemptySet(), x: array('I'), c: real() }, {}, {});
const place = { module: 'lines', field: 'line' };
const term = (text: string) => parseTerm(text, theory.scope, place);
const goal = (instances: Instances): Goal => ({
  theory,
  statement: parseProposition('0 <= 1', theory.scope, place),
  locals: [],
  conditions: [],
  instances: [instances],
  place,
});

let asked = 0;
const context = {
  settings: settingsOf({ instances: 64 }),
  collaborators: {
    makeQuestions: (...input: Parameters<typeof makeQuestions>) => {
      asked += 1;
      return makeQuestions(...input);
    },
  },
  signal: undefined,
} as unknown as Parameters<typeof verifyLines>[3];

type Row = readonly [left: string, relation: CheckedLine['relation'], right: string, problem?: string];

/** Lines that a checker accepted, at a place where all of these hold. */
function verified(
  rows: readonly Row[],
  assumptions: readonly string[] = [],
  instances: Instances = {},
): Promise<VerifiedLine[]> {
  asked = 0;
  const assumed = assumptions.map((p) => parseProposition(p, theory.scope, place));
  const lines = rows.map(
    ([left, relation, right, problem], i): CheckedLine => ({
      step: `${i + 1}`,
      left: term(left),
      relation,
      right: term(right),
      reasons: [],
      locals: [],
      assumptions: assumed,
      sideConditions: [],
      hypothetical: false,
      ...(problem === undefined ? {} : { problem }),
    }),
  );
  return verifyLines(lines, goal(instances), (step) => `seed/${step}`, context);
}

const total = 'sum(i in I, x[i])';

describe('lines at one place', () => {
  it('are asked once, and each has its own count', async () => {
    const found = await verified([
      [total, '==', `2*${total}/2`],
      [`2*${total}/2`, '<=', `${total} + c^2`],
      ['exp(c)', '>', '0'],
    ]);
    expect(asked).toBe(1);
    expect(found.flatMap((v) => v.findings)).toEqual([]);
    const [identity, inequality, positive] = found.map((v) => v.line.executed);
    expect(identity).toMatchObject({ instances: 8, satisfied: 8, residual: 0, decidedBy: { exact: 8 } });
    expect(inequality).toMatchObject({ instances: 8, satisfied: 8 });
    expect(inequality?.margin).toBeGreaterThanOrEqual(0);
    expect(identity?.margin).toBeUndefined();
    expect(positive?.decidedBy.interval).toBeGreaterThan(0);
  });

  it('do not hide one that is false, or make others false', async () => {
    const found = await verified([
      [total, '==', total],
      [total, '<=', `${total} - 1`],
      [`${total} - 1`, '<', total],
    ]);
    expect(found.map((v) => v.findings.map((f) => f.problem))).toEqual([
      [],
      ['step 2 is accepted, yet false: a fault of the checker'],
      [],
    ]);
    expect(found[1]?.line.counterexample?.instance).toMatchObject({ I: 1 });
    expect(found.map((v) => v.line.counterexample === undefined)).toEqual([true, false, true]);
  });

  it('do not make each other undefined', async () => {
    const found = await verified(
      [
        ['1/c', '==', '1/c'],
        ['c', '<=', 'c'],
      ],
      [],
      { draw: { c: { oneOf: [0] } } },
    );
    expect(found.map((v) => v.line.executed)).toMatchObject([
      { undecided: 8, satisfied: 0 },
      { undecided: 0, satisfied: 8 },
    ]);
  });

  it('are discarded together where an assumption is false', async () => {
    const found = await verified(
      [
        ['c', '<=', 'c + 1'],
        ['c + 1', '<=', '-1'],
      ],
      ['c <= -3'],
      { draw: { c: { oneOf: [-4, 5] } } },
    );
    expect(found.flatMap((v) => v.findings)).toEqual([]);
    const [one, other] = found.map((v) => v.line.executed);
    expect(one?.discarded).toBe(other?.discarded);
    expect(one?.satisfied).toBeGreaterThan(0);
  });

  it('that the checker refuses are asked alone, more often', async () => {
    const found = await verified([
      ['c', '==', 'c', 'it does not follow'],
      ['0', '<=', 'c^2'],
      ['c^2', '<=', 'c^2 + 1'],
    ]);
    const [refused, ...others] = found.map((v) => v.line.executed?.instances);
    expect(refused).toBeGreaterThan(32);
    expect(others).toEqual([8, 8]);
  });

  it('say which of them cannot be read off the instances', async () => {
    const found = await verified(
      [
        ['0', '<=', 'c^2'],
        [total, '==', total],
      ],
      [],
      { construct: { 'x[i in I]': 'nothing[i]' } },
    );
    expect(found.map((v) => v.findings.length)).toEqual([0, 1]);
    expect(found[1]?.findings[0]?.problem).toMatch(/^step 2 cannot be executed: .*nothing/);
  });
});
