/** Checks by draws: what is false must not pass, what is true must not be refuted, and what cannot be told is said. */
import { describe, expect, it } from 'vitest';
import { collaborators } from '../../src/engine/collaborators.ts';
import { lookupIn } from '../../src/engine/lookup.ts';
import type { SampleResult } from '../../src/engine/result.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { verifyRates } from '../../src/engine/verify-rates.ts';
import { verifySamples } from '../../src/engine/verify-samples.ts';
import {
  array,
  bernstein,
  type Claim,
  cauchy,
  choice,
  dkw,
  element,
  hoeffding,
  law,
  medianOfMeans,
  type Part,
  real,
  type Sample,
  standardNormal,
  uniform,
} from '../../src/index.ts';

const claimOf = (main: Part): Claim => ({
  id: 'drawn',
  title: 'Drawn',
  sources: [],
  references: [],
  given: { Sample: law(), X: array('Sample') },
  parts: { main },
  controls: {},
});
const context = {
  settings: settingsOf({ seed: 'seed' }),
  collaborators,
  lookup: lookupIn(new Map()),
  signal: undefined,
};
async function check(states: string, sample: Partial<Sample> = {}, part: Part = {}): Promise<SampleResult> {
  const full = { laws: { X: uniform() }, at: [{}], draws: 4096, by: hoeffding(), ...sample };
  const claim = claimOf({ states, cited: 'so', ...part, samples: { drawn: full } });
  return (await verifySamples(claim, { part: 'main' }, context)).results[0] as SampleResult;
}
async function refused(states: string, sample?: Partial<Sample>, part?: Part): Promise<string> {
  const { verdict, problem } = await check(states, sample, part);
  expect(verdict).toBe('error');
  return problem ?? '';
}

/** A draw is one point of the law: on it all points are the same, and all of the law is this point. */
describe('points of a law', () => {
  const normal = { laws: { X: standardNormal() }, by: medianOfMeans({ variance: '2' }) };
  it.each<[string, string, Partial<Sample>, Part]>([
    ['are not the one that is drawn', 'forall(v in Sample, E(w in Sample, X[w]*X[v]) == 1)', normal, {}],
    ['have no mass', 'forall(v in Sample, E(w in Sample, delta(w,v)) == 1)', {}, {}],
    ['that are declared', 'E(w in Sample, X[w]*X[v]) == 1', normal, { given: { v: element('Sample') } }],
    [
      'in a definition',
      'E(w in Sample, X[w]*Y[w]) == 1',
      normal,
      { given: { v: element('Sample') }, where: { 'Y[w in Sample]': 'X[v]' } },
    ],
  ])('%s', async (_, states, sample, part) => {
    expect(await refused(states, { ...sample, at: [{ v: 0 }] }, part)).toMatch(/v is .* the law Sample/);
  });
  it('are not mapped to themselves', async () => {
    const part: Part = { given: { p: choice('Sample', 'Sample') } };
    const text = await refused('E(w in Sample, X[w]*X[p(w)]) == 1', { ...normal, at: [{ p: [0] }] }, part);
    expect(text).toMatch(/p is .* the law Sample/);
  });
  it('are not all there is of a symbol without a law', async () => {
    const part: Part = {
      given: { c: array('Sample') },
      hypotheses: { none: 'forall(w in Sample, c[w] == 0)' },
    };
    const text = await refused('E(w in Sample, X[w] + c[w]) == 1/2', { at: [{ c: ['1/4'] }] }, part);
    expect(text).toMatch(/c is .* the law Sample.*under `laws`/);
  });
});

it('weights of a law that is drawn from mean nothing', async () => {
  const text = await refused('E(w in Sample, X[w]) == 1/2', { at: [{ Sample: ['1/2', '1/2'] }] });
  expect(text).toMatch(/Sample is drawn from/);
});

describe('what a statement assumes', () => {
  it('of means is not decided at an instance', async () => {
    const states = 'forall(t in R, E(w in Sample, X[w]) >= 1, E(w in Sample, X[w]) >= t)';
    expect(await refused(states, { at: [{ t: '3/4' }] })).toMatch(/X\[w\]\) >= 1 .*is not decided/);
  });
  it('of all numbers is not decided at an instance', async () => {
    const states = 'forall(c in R, forall(t in R, c <= t^2), E(w in Sample, X[w]) >= c)';
    expect(await refused(states, { at: [{ c: '3/4' }] })).toMatch(/is not decided/);
  });
  it('of all numbers as a hypothesis is said to be taken', async () => {
    const part: Part = { given: { c: real() }, hypotheses: { square: 'forall(t in R, c <= t^2)' } };
    const { assumed } = await check('E(w in Sample, X[w]) >= c + 1/2', { at: [{ c: '-1/4' }] }, part);
    expect(assumed).toEqual(['square']);
  });
});

const half = 'E(w in Sample, indicator(X[w] < 1/2))';
/** All of them are true, and would be refuted about every second time if the variance were believed. */
describe('a variance that no event of these probabilities has', () => {
  it.each([
    `${half} >= 1/2`,
    `${half} > 499999/1000000`,
    `abs(${half} - 1/2) <= 1/100000`,
    `2*${half} <= 1`,
    `${half} - 1/2 <= 0`,
    `-${half} <= -1/2`,
    `1 - ${half} == 1/2`,
    `${half} <= E(w in Sample, indicator(1/2 <= X[w]))`,
  ])('is not believed of %s', async (states) => {
    for (const by of [bernstein({ variance: '1/1000000' }), medianOfMeans({ variance: '1/1000000' })])
      expect(await refused(states, { by })).toMatch(/has the variance .*more than the 0.000001000 given/);
  });
  it('is refused for a probability near one as for one near zero, and taken where it fits', async () => {
    const likely = 'E(w in Sample, indicator(X[w] < 99/100))';
    const by = bernstein({ variance: '99/10000' });
    expect((await check(`${likely} >= 99/100`, { by, draws: 2 ** 16 })).verdict).toBe('passed');
    expect((await check(`1 - ${likely} <= 1/100`, { by, draws: 2 ** 16 })).verdict).toBe('passed');
    expect((await check(`${likely} >= 995/1000`, { by, draws: 2 ** 16 })).verdict).toBe('refuted');
    expect(await refused(`${likely} >= 9/10`, { by })).toMatch(/has the variance 0.09000/);
  });
});

describe('a variance that the draws do not have', () => {
  it.each<[string, string, Partial<Sample>]>([
    ['by Bernstein', 'E(w in Sample, X[w]) == 1/2', { by: bernstein({ variance: '1/1000' }) }],
    ['by Chebyshev', 'E(w in Sample, X[w]) == 1/2', { by: medianOfMeans({ variance: '1/1000' }) }],
    [
      'none, as there is no mean',
      'E(w in Sample, X[w]) == 0',
      { laws: { X: cauchy() }, by: medianOfMeans({ variance: '10' }), draws: 2 ** 16 },
    ],
    [
      'an infinite one, with the mean',
      'E(w in Sample, 1/X[w]) <= 20',
      { by: medianOfMeans({ variance: '10' }), draws: 2 ** 16 },
    ],
  ])('is not believed: %s', async (_, states, sample) => {
    expect(await refused(states, sample)).toMatch(/the draws have a larger variance than the .* given/);
  });
  it('is believed where it is the true one', async () => {
    for (const by of [bernstein({ variance: '1/12' }), medianOfMeans({ variance: '1/12' })])
      expect((await check('E(w in Sample, X[w]) == 1/2', { by })).verdict).toBe('passed');
  });
});

describe('a range that is seldom left', () => {
  const rare = '1000000000*indicator(X[w] < 1/1000000000)';
  it('is not believed', async () => {
    expect(await refused(`E(w in Sample, ${rare}) <= 1/4`)).toMatch(/not shown to lie in its range/);
  });
  it('is believed where it is kept everywhere', async () => {
    const cut = `min(1, ${rare})`;
    expect((await check(`E(w in Sample, ${cut}) <= 1/4`)).verdict).toBe('passed');
    expect((await check('E(w in Sample, indicator(-log(X[w]) <= 1)) == 1 - exp(-1)')).verdict).toBe('passed');
    const sines = { laws: { X: standardNormal() }, by: hoeffding({ range: ['-1', '1'] }) };
    expect((await check('E(w in Sample, sin(X[w]^3)) == 0', sines)).verdict).toBe('passed');
  });
});

/** Distribution functions are compared everywhere: far out, and between the quantiles of what was drawn. */
describe('what is false of a distribution function', () => {
  const draws = { by: dkw(), draws: 2 ** 16 };
  const claimed = (more: string): string =>
    `forall(x in R, abs(E(w in Sample, indicator(X[w] <= x)) - max(0, min(1, x)) - ${more}) <= 1/16)`;
  it.each([
    ['far above', 'indicator(5 <= x)'],
    ['far below', 'indicator(x <= -1000000)'],
    ['in between', 'indicator(3/10 <= x)*indicator(x <= 3/10 + 1/100000000)'],
    ['at a point', 'indicator(x == 1/3)'],
  ])('%s is found', async (_, more) => {
    expect((await check(claimed(more), draws)).verdict).toBe('refuted');
  });
  it('is found where nothing could fail at the quantiles', async () => {
    const states = 'forall(x in R, E(w in Sample, indicator(X[w] <= x)) <= 1/(1 + x^2) + 3/4)';
    expect((await check(states, draws)).verdict).toBe('refuted');
  });
  it('is not excluded where enclosures do not tell', async () => {
    const far =
      'forall(x in R, E(w in Sample, indicator(X[w] <= x)) <= max(0, min(1, x))/(1 + x^2 - x*x) + 1/8)';
    expect(await refused(far, draws)).toMatch(/enclosures do not tell how far apart the sides are/);
  });
  it('leaves what is true alone, also where it jumps', async () => {
    expect((await check(claimed('0'), draws)).verdict).toBe('passed');
    const steps = {
      ...draws,
      given: { Y: array('Sample') },
      where: { 'Y[w in Sample]': 'indicator(X[w] <= 1/3)' },
    };
    const jump =
      'forall(x in R, abs(E(w in Sample, indicator(Y[w] <= x)) - 2/3*indicator(0 <= x) - 1/3*indicator(1 <= x)) <= 1/16)';
    const { verdict, deviation = 1 } = await check(jump, steps);
    expect(verdict).toBe('passed');
    expect(deviation).toBeLessThan(1 / 16);
  });
});

it('a rate is checked where its hypotheses hold', async () => {
  const rate = { in: 'n', from: 1, doublings: 8, at: { c: 3 }, of: 'c/n', bound: '3/n', order: 1 };
  const claim = {
    ...claimOf({ states: '0 <= c', hypotheses: { small: 'c <= 1' }, rates: { fast: rate } }),
    given: { c: real() },
  };
  const [result] = (await verifyRates(claim, 'main', context)).results;
  expect(result).toMatchObject({
    verdict: 'error',
    problem: expect.stringContaining('c <= 1 does not hold'),
  });
});
