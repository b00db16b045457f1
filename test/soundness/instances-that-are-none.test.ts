/**
 * True statements, and values that somebody gives to their symbols that are no instance of them: what is declared does not hold there, or
 * was tried at the first natural numbers only. Nothing is refuted there, and nothing shown.
 */
import { describe, expect, it } from 'vitest';
import { concludePart } from '../../src/engine/conclude-part.ts';
import { statementGoal } from '../../src/engine/context.ts';
import { execute } from '../../src/engine/execute.ts';
import { lookupIn } from '../../src/engine/lookup.ts';
import { makeQuestions } from '../../src/engine/make-questions.ts';
import type { PartResult } from '../../src/engine/result.ts';
import { runPart } from '../../src/engine/run-part.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import {
  array,
  type Claim,
  choice,
  differentiable,
  family,
  fn,
  functions,
  indexSet,
  natural,
  nonemptySet,
  type Part,
  powers,
  real,
} from '../../src/index.ts';
import { readPart } from '../../src/proof/elaborate.ts';
import { fakes } from '../engine/fakes.ts';

const context = {
  settings: settingsOf({ instances: 64 }),
  collaborators: { ...fakes, makeQuestions },
  lookup: lookupIn(new Map()),
  signal: undefined,
};

const claimOf = (given: Claim['given'], part: Part): Claim => ({
  id: 'none',
  title: 'None',
  sources: [],
  references: [],
  given,
  parts: { main: part },
  controls: {},
});

async function result(given: Claim['given'], part: Part): Promise<PartResult> {
  const claim = claimOf(given, part);
  const node = { key: 'none/main', claim, name: 'main', part, uses: [], problems: [] };
  return concludePart(node, await runPart(node, context), new Map());
}

describe('a set that is declared nonempty has elements in an instance that is written out', () => {
  const I = nonemptySet();
  it.each<[string, Claim['given'], Part]>([
    ['by its size', { I }, { refutes: '1 <= card(I)', at: { I: 0 } }],
    ['by an array', { I, a: array('I') }, { refutes: '1 <= sum(i in I, 1 + 0*a[i])', at: { a: [] } }],
    ['in a family', { W: family() }, { refutes: '1 <= sum(i in W[0], 1)', at: { W: [0, 1] } }],
    [
      'as the set of the factors of a product',
      { I, C: powers('I', { coordinate: 'bit', extend: 'snoc' }), n: natural() },
      { refutes: '1 <= sum(s in C[n], 1)', at: { I: 0, n: 1 } },
    ],
    [
      'as the set of the values of functions',
      { I, S: indexSet(), C: functions('S', 'I', { value: 'v', replace: 'put' }) },
      { refutes: '1 <= card(C)', at: { I: 0, S: 1 } },
    ],
  ])('%s', async (_, given, part) => {
    expect(await result(given, part)).toMatchObject({
      verdict: 'error',
      problems: [expect.stringContaining('is declared nonempty, and has no elements here')],
    });
  });
});

describe('an array of natural numbers holds natural numbers', () => {
  const given = { I: nonemptySet(), k: choice('I', 'nat') };
  const truth = 'forall(i in I, sum(j in range(k(i)), 1) <= sum(j in range(2*k(i)), 1)/2)';

  it('in an instance that is written out', async () => {
    expect(await result(given, { refutes: truth, at: { k: ['1/2'] } })).toMatchObject({
      verdict: 'error',
      problems: [expect.stringContaining('expected a natural number')],
    });
  });

  it('where they are drawn', async () => {
    expect(await result(given, { states: truth })).toMatchObject({ verdict: 'verified' });
    for (const draw of [{ oneOf: ['1/2'] }, { tables: [['1/2']] }]) {
      const part = { states: truth, instances: { sizes: { I: [1, 1] as const }, draw: { k: draw } } };
      expect(await result(given, part)).toMatchObject({
        verdict: 'error',
        problems: [expect.stringContaining('no natural number')],
      });
    }
  });
});

describe('a derivative is that of the function', () => {
  const given = { f: differentiable(['R', 'R'], ['slope']) };
  it.each<[string, Part]>([
    [
      'in an instance that is written out',
      {
        refutes: 'slope(0) == D(f(x), x = 0)',
        at: { f: 'map(x in R, x)', slope: 'map(x in R, 2)' },
      },
    ],
    [
      'among models',
      {
        states: 'slope(0) == D(f(x), x = 0) + 1',
        instances: { models: { f: 'map(x in R, x)', slope: 'map(x in R, 2)' } },
      },
    ],
  ])('%s', async (_, part) => {
    expect(await result(given, part)).toMatchObject({
      verdict: 'error',
      problems: [expect.stringContaining('slope comes with f; leave it out')],
    });
  });
});

it.each([
  ['tanh(x) == 1', '[100, 200]'],
  ['log(1 + exp(x)) == x', '[200, 300]'],
  ['exp(x) + 1 == exp(x)', '[600, 700]'],
])('what agrees to many bits is no identity where instances are all there is: %s', async (states, range) => {
  expect(await result({ x: real(range) }, { states })).toMatchObject({ verdict: 'refuted' });
});

it('hypotheses that hold to many bits only are not witnessed', async () => {
  const part = { hypotheses: { h: 'tanh(x) == 1' }, states: 'x <= 200' };
  const claim = claimOf({ x: real('[100, 200]') }, part);
  const goal = statementGoal(claim, part, readPart(claim, 'main'), 'parts.main');
  const { conjuncts } = await makeQuestions(goal, 'cpu');
  const { tally, witnessed } = await execute(
    { conjuncts },
    { seed: 'many bits', instances: 64, signal: undefined },
  );
  expect(tally.consistent).toBeGreaterThan(0);
  expect(witnessed).toBe(false);
});

describe('what stands for a differentiable function is differentiable: it is nowhere tried where it jumps or bends', () => {
  const flat = { flat: 'forall(x in R, slope(x) == 0)' };
  const f = differentiable(['R', 'R'], ['slope']);
  const refused = {
    verdict: 'error',
    problems: [
      expect.stringMatching(/what stands for f \(.*\) is not shown to be differentiable everywhere/),
    ],
  };
  const jump = 'map(x in R, indicator(x > 1/3))';
  it.each<[string, Claim['given'], Part]>([
    [
      'among models that refute that functions without slope are constant',
      { f },
      { hypotheses: flat, states: 'f(0) == f(1)', instances: { models: { f: jump } } },
    ],
    [
      'in one regime of several',
      { f },
      {
        hypotheses: flat,
        states: 'f(0) == f(1)',
        instances: { models: { f: 'map(x in R, 1)' }, regimes: { jump: { models: { f: jump } } } },
      },
    ],
    [
      'where its slope alone is mentioned',
      { f },
      { hypotheses: flat, states: 'slope(1) == 1', instances: { models: { f: jump } } },
    ],
    [
      'among models that satisfy what contradicts itself',
      { f, y: real() },
      {
        hypotheses: { ...flat, first: 'f(0) == 0', last: 'f(1) == 1' },
        states: 'y < y + 1',
        instances: { models: { f: jump } },
      },
    ],
    [
      'in an instance that is written out',
      { f },
      { hypotheses: flat, refutes: 'f(0) == f(1)', at: { f: 'map(x in R, sign(x - 1/3))' } },
    ],
    [
      'in one entry of an array',
      { I: indexSet(), f: differentiable(['R[I]', 'R'], ['grad']), u: array('I') },
      {
        hypotheses: { flat: 'forall(x in R[I], i in I, grad(x)[i] == 0)' },
        refutes: 'f(u) == f(array(i in I, 0))',
        at: { I: 1, f: 'map(x in R[I], sum(i in I, sign(x[i] - 1/3)))', u: [1] },
      },
    ],
    [
      'its derivative, where that is differentiable',
      { f: differentiable(['R', 'R'], [{ name: 'slope', partials: ['bend'] }]) },
      {
        hypotheses: { straight: 'forall(x in R, bend(x) == 0)' },
        refutes: 'f(2) - f(1) == f(1) - f(0)',
        at: { f: 'map(x in R, relu(x - 1/3)^2 - (x - 1/3)*relu(x - 1/3))' },
      },
    ],
  ])('%s', async (_, given, part) => {
    expect(await result(given, part)).toMatchObject(refused);
  });

  it('where a limit is checked by its rate', async () => {
    const rates = {
      decay: { of: 'f(n)/n', bound: '1', in: 'n', at: { f: jump }, from: 1, doublings: 4, order: 1 },
    };
    const part = { states: 'f(0) == f(0)', rates };
    expect(await result({ f }, part)).toMatchObject({
      rates: [{ problem: expect.stringMatching(/not shown to be differentiable/) }],
    });
  });

  it('by the rules, with what is declared of the numbers in it', async () => {
    const smooth = 'map(x in R, relu(x)^2 + log(1 + c*x^2) + sum(i in I, sqrt(c + a[i]^2*x^2)))';
    const given = { f, I: indexSet(), a: array('I'), c: real('positive') };
    const part = { refutes: 'f(0) == log(2) + c', at: { c: 1, a: [0, 1], f: smooth } };
    expect(await result(given, part)).toMatchObject({ verdict: 'verified' });
  });
});

it('a function that was tried at some numbers only certifies nothing', async () => {
  const part = {
    hypotheses: { small: 'forall(x in R, f(x) <= 1)' },
    states: 'f(10^9) == 2',
    instances: { models: { f: 'map(x in R, 2*indicator(x > 10^8))' } },
  };
  expect(await result({ f: fn('R', 'R') }, part)).toMatchObject({ grade: 'sampled' });
});

describe('what exists of which something holds for all natural numbers', () => {
  it.each([
    'exists(j in range(5), forall(k in nat, k <= j))',
    'exists(j in range(5), forall(k in nat, k <= 9 + n, k <= j))',
    'exists(j in range(2), forall(k in nat, k <= 1, x[k + 200] == j))',
  ])('is not shown by the first of them: %s', async (states) => {
    const { verdict } = await result({ n: natural(), x: array('nat') }, { states });
    expect(verdict).not.toBe('verified');
  });

  it('is shown by all that a condition leaves', async () => {
    const states = 'exists(j in range(n + 1), forall(k in nat, k <= n, k <= j))';
    expect(await result({ n: natural() }, { states })).toMatchObject({
      verdict: 'verified',
      grade: 'certified',
    });
  });
});

describe('what is assumed of natural numbers up to a bound is asked of all of them, however far an instance goes', () => {
  const h = { h: 'forall(k in nat, k <= 5, k^2 <= a)' };

  it('so that nothing is refuted by an instance on which a later one fails', async () => {
    expect(await result({ a: real() }, { hypotheses: h, states: '25 <= a' })).not.toMatchObject({
      verdict: 'refuted',
    });
    expect(await result({ a: real() }, { hypotheses: h, refutes: '25 <= a', at: { a: 3 } })).toMatchObject({
      verdict: 'error',
      problems: [expect.stringContaining('"h" is false there')],
    });
    expect(await result({ a: real() }, { hypotheses: h, refutes: '26 <= a', at: { a: 25 } })).toMatchObject({
      verdict: 'verified',
      grade: 'derived',
    });
  });

  it('so that hypotheses that contradict each other are not met', async () => {
    const part = { hypotheses: { ...h, low: 'a <= 3' }, states: 'a <= 4' };
    expect(await result({ a: real() }, part)).toMatchObject({ verdict: 'error' });
  });

  it('nor where the sequence is not given so far: then nothing is shown', async () => {
    const given = { a: real(), x: array('nat') };
    const hypotheses = {
      below: 'forall(k in nat, k <= 2, x[k] <= a)',
      above: 'forall(k in nat, k <= 2, a + k*(k - 1)/2 <= x[k])',
    };
    const construct = { 'x[k in nat]': 'a + k*(k - 1)/2' };
    expect(await result(given, { hypotheses, refutes: 'a <= 0', at: { a: 1, x: [1, 1] } })).toMatchObject({
      verdict: 'inconclusive',
    });
    for (const instances of [{ construct }, { draw: { a: { oneOf: [1] }, x: { oneOf: [1] } } }])
      expect(await result(given, { hypotheses, states: 'a <= 0', instances })).toMatchObject({
        verdict: 'error',
      });
  });
});
