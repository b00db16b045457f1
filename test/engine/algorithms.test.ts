import { describe, expect, it } from 'vitest';
import gradientDescent from '../../kernels/gradient-descent.ts';
import sinkhorn from '../../kernels/sinkhorn.ts';
import { compileRoutine } from '../../src/compute/run-routine.ts';
import { claimProblems } from '../../src/engine/claim-shape.ts';
import { execute } from '../../src/engine/execute.ts';
import { makeQuestions } from '../../src/engine/make-questions.ts';
import { routineOf } from '../../src/engine/routines.ts';
import type { Execution } from '../../src/engine/run-question.ts';
import { type Algorithm, array, type Instances, natural, nonemptySet, real } from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition } from '../../src/term/parse.ts';

const given = {
  S: nonemptySet(),
  M: array('S', 'S'),
  start: array('S'),
  target: array('S'),
  step: real('[0,1]'),
  t: natural(),
  y: array('nat', 'S'),
  last: array('S'),
  W: array('S', 'S'),
};
const of = { A: 'M', b: 'target', start: 'start', eta: 'step', rounds: 't' };
const instances: Instances = {
  sizes: { S: [1, 3], t: [0, 4] },
  draw: {
    M: { between: [-1, 1], bits: 50 },
    start: { between: [-4, 4] },
    target: { between: [-4, 4] },
  },
  algorithm: { run: gradientDescent, of, gives: { x: 'y' } },
};
const delta = 'abs(y[k+1,s] - (y[k,s] - step*(sum(r in S, M[s,r]*y[k,r]) - target[s])))';

async function ask(
  states: string,
  more: Instances = instances,
  backend: 'cpu' | 'webasm' = 'cpu',
): Promise<Execution> {
  const theory = readTheory('test', given, {}, {});
  const place = { module: 'test', field: 'states' };
  const statement = parseProposition(states, theory.scope, place);
  const goal = { theory, statement, locals: [], conditions: [], instances: [more], place };
  const options = { seed: 'algorithms', instances: 512, signal: undefined };
  return execute(await makeQuestions(goal, backend), options);
}

describe('numbers computed by an algorithm', () => {
  it.each([
    'cpu',
    'webasm',
  ] as const)('stand in the instances of a claim, all members of a sequence, on %s', async (backend) => {
    const small = await ask(
      `forall(k in range(t), s in S, ${delta} <= 1/10000*(1 + abs(y[k,s])))`,
      instances,
      backend,
    );
    const { tally } = small;
    expect(small.counterexample).toBeUndefined();
    expect(tally.satisfied + tally.consistent).toBeGreaterThan(tally.instances / 2);
    const exact = await ask(`forall(k in range(t), s in S, ${delta} <= 0)`, instances, backend);
    expect(exact.counterexample?.relation).toBe('<=');
  });

  it('may be the last member only', async () => {
    const lastOnly: Instances = {
      ...instances,
      sizes: { S: [1, 3], t: [1, 1] },
      algorithm: { run: gradientDescent, of, gives: { x: 'last' } },
    };
    const step = 'start[s] - step*(sum(r in S, M[s,r]*start[r]) - target[s])';
    const { counterexample, tally } = await ask(
      `forall(s in S, abs(last[s] - (${step})) <= t*2^(-30)*(1 + max(r in S, abs(start[r])) + abs(target[s])))`,
      lastOnly,
    );
    expect(counterexample).toBeUndefined();
    expect(tally.satisfied + tally.consistent).toBeGreaterThan(0);
  });

  it('are held to what the declaration of their symbol promises', async () => {
    const promising: Instances = {
      ...instances,
      raw: { low: array('S', { is: '[-1,1]' }) },
      construct: { 'W[r in S, s in S]': 'low[s]' },
      algorithm: { run: gradientDescent, of, gives: { x: 'low' } },
    };
    const { tally, counterexample, broken } = await ask('forall(s in S, abs(W[s,s]) <= 1)', promising);
    expect(counterexample).toBeUndefined();
    expect(tally.discarded).toBeGreaterThan(0);
    expect(broken).toMatch(/low.* promised/);
  });

  it('refute what is false of them', async () => {
    const { counterexample } = await ask('forall(k in range(t), s in S, y[k+1,s] == y[k,s])');
    expect(counterexample?.confirmedBy).toBe('exact');
  });

  const wrong = (
    of: Record<string, string | number>,
    gives: Record<string, string> = { x: 'y' },
  ): Instances => ({
    ...instances,
    algorithm: { run: gradientDescent, of, gives },
  });
  it.each([
    ['an input that is missing', wrong({ A: 'M' }), 'gradient-descent: nothing says what b is'],
    [
      'an input that it does not have',
      wrong({ ...of, c: 't' }),
      'gradient-descent: of: it is given no c; it is given rounds, A, b, start, eta',
    ],
    ['an array of another rank', wrong({ ...of, b: 'M' }), 'gradient-descent: b has 1 indices, M has 2'],
    ['a symbol that is not there', wrong({ ...of, b: 'q' }), 'depends on q, and there is no such symbol'],
    ['an output that it does not have', wrong(of, { z: 'y' }), 'gradient-descent: it gives no z; it gives x'],
    ['an output of another shape', wrong(of, { x: 'W' }), 'gradient-descent: x is '],
  ])('are refused for %s', async (_, more, message) => {
    await expect(ask('forall(s in S, abs(y[0,s]) + abs(W[s,s]) >= 0)', more)).rejects.toThrow(message);
  });
});

const changed = (steps: Record<string, string>): Algorithm => ({
  ...gradientDescent,
  steps: { ...gradientDescent.steps, ...steps },
});
const next = 'x[k+1, i in I]';

describe('what a body must not do is refused when it is read', () => {
  it.each([
    [
      'close over something',
      'return offset;',
      'offset is neither given, nor a step, nor declared here: a body closes over nothing',
    ],
    ['call something', 'return fetch(1);', 'fetch is neither given'],
    ['reach the world', 'return globalThis.x;', 'globalThis is neither given'],
    ['use a string', "return A['x'];", 'has no place in a body'],
    ['write to an input', 'b[i] = 1; return 0;', 'b is assigned to'],
    [
      'loop to a number that varies',
      'let s = 0; for (let j = 0; j < s; j++) { s += 1; } return s;',
      's is no constant',
    ],
    ['loop for ever', 'while (true) { } return 0;', 'while is neither given'],
    ['return early', 'if (eta > 0) { return 1; } return 0;', 'return'],
    ['end without a return', 'let s = 0;', 'the body ends without'],
    ['read at a computed position', 'const j = Math.floor(eta); return b[j];', 'the position j is computed'],
    ['read at a position that is read', 'return b[start[i]];', 'start stands in a position'],
    ['read with too few positions', 'return A[i];', 'A is read at 1 positions, and it has 2'],
    ['read a member that is not there yet', 'return x[k+1][i];', 'x is not computed yet'],
    ['read an earlier member', 'return x[k-1][i];', 'x is read at k-1, not at k or k+1'],
    [
      'use what not all backends have',
      'return Math.hypot(eta, 1);',
      'Math.hypot is not there on all backends',
    ],
  ])('to %s', (_, body, message) => {
    expect(() => routineOf(changed({ [next]: body }))).toThrow(message);
    expect(() => routineOf(changed({ [next]: body }))).toThrow('gradient-descent: steps["x[k+1, i in I]"]');
  });
});

const two = { sizes: new Map([['I', 2]]), naturals: new Map([['rounds', 3]]) };
const wanted = new Map([['x', 'last' as const]]);
const input = (more: Record<string, readonly number[]> = {}): Map<string, Float64Array> =>
  new Map(
    Object.entries({
      A: [1, 0, 0, 1, 2, 0, 0, 2],
      b: [1, 1, 2, 2],
      start: [0, 0, 0, 0],
      eta: [1, 1],
      ...more,
    }).map(([name, numbers]) => [name, Float64Array.from(numbers)]),
  );

describe.each([
  'cpu',
  'webasm',
] as const)('bad input on %s is an error with algorithm, argument and place', (backend) => {
  const run = (more: Record<string, readonly number[]>, a = gradientDescent) =>
    compileRoutine(routineOf(a), two, wanted, backend).run(input(more), 2);

  it('or a result', () => {
    expect([...(run({ eta: [0.5, 0.25] }).get('x') ?? [])]).toEqual([0.875, 0.875, 0.875, 0.875]);
  });

  it.each([
    ['NaN', { b: [1, 1, 2, Number.NaN] }, 'gradient-descent: b[1] of instance 1 is NaN, not finite'],
    [
      'infinity',
      { A: [1, 0, Number.POSITIVE_INFINITY, 0, 0, 0, 0, 0] },
      'gradient-descent: A[1, 0] of instance 0 is Infinity, not finite',
    ],
    [
      'an infinite real',
      { eta: [1, Number.NEGATIVE_INFINITY] },
      'gradient-descent: eta of instance 1 is -Infinity',
    ],
    [
      'too few numbers',
      { b: [1, 2, 3] },
      'gradient-descent: b needs 2 numbers for each of 2 instances, 4 in all, and 3 are given',
    ],
    [
      'an overflow',
      { A: [3e38, 0, 0, 1, 2, 0, 0, 2], start: [-3e38, 0, 0, 0] },
      'gradient-descent: x[0] of instance 0 comes out as',
    ],
  ])('%s', (name, more, message) => {
    const steep =
      name === 'an overflow' && backend === 'cpu'
        ? { A: [1e200, 0, 0, 1, 2, 0, 0, 2], start: [-1e200, 0, 0, 0] }
        : more;
    expect(() => run(steep)).toThrow(message);
  });

  it('positions out of range, which kernels read without a word', () => {
    const beyond = changed({ [next]: 'return x[k][i + 1];' });
    expect(() => run({}, beyond)).toThrow(
      'gradient-descent: steps["x[k+1, i in I]"] reads x at [1 + 1]: position 2 is out of range, there are 2'.replace(
        '1 + 1',
        '2',
      ),
    );
    const before = changed({ [next]: 'return A[i - 1][0];' });
    expect(() => run({}, before)).toThrow('reads A at [-1, 0]: position -1 is out of range, there are 2');
  });

  it('more rounds than loops of some backends count', () => {
    const many = { ...two, naturals: new Map([['rounds', 1500]]) };
    const counting = changed({ [next]: 'return x[k][i] + 1;' });
    const { run } = compileRoutine(routineOf(counting), many, wanted, backend);
    expect([...(run(input(), 2).get('x') ?? [])]).toEqual([1500, 1500, 1500, 1500]);
  });
});

describe('an algorithm', () => {
  it('is plain data, and part of a claim that is well formed', () => {
    expect(structuredClone(sinkhorn)).toEqual(sinkhorn);
    const claim = {
      id: 'test',
      title: 'test',
      sources: [],
      references: [],
      given,
      parts: { main: { states: '0 <= 1' } },
      controls: {},
      instances,
    };
    expect(claimProblems(claim)).toEqual([]);
    const spoiled = { ...claim, instances: { algorithm: { ...instances.algorithm, run: 'sinkhorn' } } };
    expect(claimProblems(spoiled)).toEqual([
      { field: 'instances.algorithm.run', problem: 'expected an object, found a text' },
    ]);
  });

  it('that is not well formed is refused', () => {
    const read = (more: Partial<Algorithm>) => () => routineOf({ ...gradientDescent, ...more });
    expect(read({ gives: ['y'] })).toThrow('gradient-descent: gives: there is no step y');
    expect(read({ steps: { 'x[k+1, i in I]': 'return 0;' } })).toThrow('gives: x has no member at 0');
    expect(read({ steps: { 'x[i]': 'return 0;' } })).toThrow('"i" is no index such as  i in I');
    expect(read({ steps: { 'x[i in Q]': 'return 0;' } })).toThrow('there is no index set Q');
    expect(read({ steps: { 'A[i in I]': 'return 0;' }, gives: ['A'] })).toThrow('A is given');
    expect(read({ steps: { 'x[i in I]': 'return 0;', 'x[ i in I]': 'return 0;' } })).toThrow(
      'x is given twice',
    );
    const { rounds: _, ...without } = gradientDescent.given;
    expect(read({ given: without })).toThrow('declare  rounds: natural()');
  });
});
