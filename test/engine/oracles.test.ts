import { describe, expect, it } from 'vitest';
import { execute } from '../../src/engine/execute.ts';
import { makeQuestions } from '../../src/engine/make-questions.ts';
import { loadOracle, type Oracle, proposed } from '../../src/engine/oracles.ts';
import type { Goal } from '../../src/engine/ports.ts';
import type { Execution } from '../../src/engine/run-question.ts';
import { array, type Instances, nonemptySet, probability } from '../../src/index.ts';
import { generate } from '../../src/instance/generate.ts';
import { prepare } from '../../src/instance/question.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition } from '../../src/term/parse.ts';
import { Rational } from '../../src/term/rational.ts';

const theory = readTheory(
  'transport',
  { I: nonemptySet(), J: nonemptySet(), a: probability('I'), b: probability('J'), C: array('I', 'J') },
  {},
  {},
);
const instances = {
  sizes: { I: [1, 5], J: [1, 5] },
  raw: { plan: array('I', 'J'), left: array('I'), right: array('J') },
  construct: { 'P[i in I, j in J]': 'plan[i,j]', 'f[i in I]': 'left[i]', 'g[j in J]': 'right[j]' },
  oracle: {
    ask: 'transport',
    of: { cost: 'C', supply: 'a', demand: 'b' },
    gives: { plan: 'plan', left: 'left', right: 'right' },
  },
} as const satisfies Instances;

const plan =
  'forall(i in I, j in J, 0 <= P[i,j]), forall(i in I, sum(j in J, P[i,j]) == a[i]), forall(j in J, sum(i in I, P[i,j]) == b[j])';
const pair = 'forall(i in I, j in J, f[i] + g[j] <= C[i,j])';
const cost = 'sum(i in I, j in J, C[i,j]*P[i,j])';
const value = 'sum(i in I, a[i]*f[i]) + sum(j in J, b[j]*g[j])';
const optimal = `exists(P in R[I,J], f in R[I], g in R[J], ${plan}, ${pair}, ${cost} == ${value})`;

const goalOf = (states: string, more: Instances = instances): Goal => ({
  theory,
  statement: parseProposition(states, theory.scope, { module: 'transport', field: 'states' }),
  locals: [],
  conditions: [],
  instances: [more],
  place: { module: 'transport', field: 'states' },
});
const ask = async (states: string, more?: Instances): Promise<Execution> =>
  execute(await makeQuestions(goalOf(states, more), 'cpu'), {
    seed: 'oracles',
    instances: 16,
    signal: undefined,
  });

describe('numbers proposed by an oracle', () => {
  it('show, instance by instance and exactly, what is said to exist', async () => {
    const { tally, unconfirmed, counterexample } = await ask(optimal);
    expect(tally.satisfied).toBe(tally.instances);
    expect(tally.decidedBy.exact).toBe(tally.instances);
    expect(tally.instances).toBeGreaterThanOrEqual(5 * 16);
    expect({ unconfirmed, counterexample }).toEqual({});
  });

  it('refute nothing where they do not show it', async () => {
    const { tally, unconfirmed, counterexample } = await ask(
      optimal.replace(`${cost} == ${value}`, `${cost} + 1 <= ${value}`),
    );
    expect(counterexample).toBeUndefined();
    expect(tally.violated).toBe(0);
    expect(tally.undecided).toBeGreaterThan(0);
    expect(unconfirmed).toMatch(/^the oracle transport proposes .* <= .* at \{/);
  });

  it('refute a statement about them that claims no existence', async () => {
    const states = `forall(P in R[I,J], ${plan}, ${cost} < 0)`;
    const { counterexample, unconfirmed } = await ask(states);
    expect(counterexample?.relation).toBe('<');
    expect(unconfirmed).toBeUndefined();
  });

  it('give way to numbers that an instance gives', async () => {
    const goal = goalOf(optimal);
    const given = { a: [1], b: [1], C: [[3]], P: [[1]], f: [3], g: [0] };
    const { conjuncts } = await makeQuestions(goal, 'cpu', given);
    const decisions = conjuncts.map(([q]) => q?.decide(q.read(given)).status);
    expect(decisions).toEqual(['satisfied', 'satisfied', 'satisfied', 'satisfied', 'satisfied']);
  });

  it('are asked for symbols that exist', async () => {
    const wrong = { ...instances, oracle: { ...instances.oracle, of: { cost: 'D' } } };
    await expect(ask(optimal, wrong)).rejects.toThrow(
      'what is proposed depends on D, and there is no such symbol here',
    );
  });

  it('are zero where there is no proposal, or none that a double holds', () => {
    const prepared = prepare(goalOf(optimal), [instances]).statements[1]?.variants[0];
    const [asked] = prepared?.proposals ?? [];
    if (!prepared || !asked) throw new Error('no oracle');
    const sizes = new Map(prepared.question.sets.map((s) => [s.id, 2]));
    const batch = generate(prepared, { sizes, naturals: new Map(), horizon: 0 }, 3, 'seed');
    const silent: Oracle = (told) => told.map(() => undefined);
    const { values } = proposed(prepared, asked, silent, batch);
    for (const v of asked.gives.values())
      expect([...(values.get(v.id) ?? [])].every((x) => x === 0)).toBe(true);
  });
});

describe('decompositions by ml-matrix', () => {
  const matrix = [
    [Rational.of(2n), Rational.of(1n)],
    [Rational.of(1n), Rational.of(2n)],
  ];
  const zero = [[Rational.zero]];
  const told = (m: readonly (readonly Rational[])[]) => new Map([['matrix', m]]);
  const rounded = (x: unknown): unknown =>
    Array.isArray(x) ? x.map(rounded) : Math.round((x as Rational).toNumber() * 1024) / 1024;

  it('give values, largest first, and vectors', async () => {
    const [svd] = (await loadOracle('singular values'))([told(matrix)]);
    expect(rounded(svd?.get('values'))).toEqual([3, 1]);
    expect([...(svd?.keys() ?? [])]).toEqual(['left', 'values', 'right']);
    const [evd] = (await loadOracle('eigenvectors'))([told(matrix)]);
    expect(new Set(rounded(evd?.get('values')) as number[])).toEqual(new Set([1, 3]));
    expect([...(evd?.keys() ?? [])]).toEqual(['vectors', 'values']);
  });

  it('give a Cholesky factor of a positive definite matrix only', async () => {
    const cholesky = await loadOracle('cholesky');
    const [factor, none] = cholesky([told([[Rational.of(4n)]]), told(zero)]);
    expect(rounded(factor?.get('factor'))).toEqual([[2]]);
    expect(none).toBeUndefined();
  });
});
