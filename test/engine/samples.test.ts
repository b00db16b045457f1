/** Checks by draws, and of rates: true claims pass, false ones are caught, and bad input is told. */
import { describe, expect, it } from 'vitest';
import { claimProblems } from '../../src/engine/claim-shape.ts';
import { collaborators } from '../../src/engine/collaborators.ts';
import { concludePart } from '../../src/engine/conclude-part.ts';
import { fitOrder, studentQuantile } from '../../src/engine/fit-order.ts';
import { lookupIn } from '../../src/engine/lookup.ts';
import { generatorOf } from '../../src/engine/random.ts';
import type { RateResult, SampleResult } from '../../src/engine/result.ts';
import { runPart } from '../../src/engine/run-part.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { verifyControl } from '../../src/engine/verify-control.ts';
import { verifyRates } from '../../src/engine/verify-rates.ts';
import { verifySamples } from '../../src/engine/verify-samples.ts';
import {
  array,
  bernstein,
  type Claim,
  cauchy,
  differentiable,
  discrete,
  dkw,
  exponential,
  fn,
  hoeffding,
  indexSet,
  law,
  medianOfMeans,
  natural,
  nonemptySet,
  type Part,
  type RandomLaw,
  type Rate,
  rademacher,
  real,
  type Sample,
  standardNormal,
  uniform,
} from '../../src/index.ts';
import { fakes } from './fakes.ts';

const given = {
  Sample: law(),
  Other: law(),
  I: indexSet(),
  X: array('Sample'),
  Y: array('I', 'Sample'),
  Z: array('Other'),
  eps: real('(0,1)'),
  a: array('I'),
};
function claimOf(part: Part): Claim {
  return {
    id: 'drawn',
    title: 'Drawn',
    sources: [],
    references: [],
    given,
    parts: { main: part },
    controls: {},
  };
}
const context = (seed: string) => ({
  settings: settingsOf({ seed }),
  collaborators: fakes,
  lookup: lookupIn(new Map()),
  signal: undefined,
});
async function check(
  states: string,
  sample: Partial<Sample>,
  seed = 'seed',
  part: Part = {},
): Promise<SampleResult> {
  const full = { laws: { X: uniform() }, at: [{}], draws: 4096, by: hoeffding(), ...sample };
  const claim = claimOf({ states, cited: 'so', ...part, samples: { drawn: full } });
  const { results } = await verifySamples(claim, { part: 'main' }, context(seed));
  return results[0] as SampleResult;
}
const problem = async (states: string, sample: Partial<Sample>, part: Part = {}): Promise<string> => {
  const result = await check(states, sample, 'seed', part);
  expect(result.verdict).toBe('error');
  return result.problem ?? '';
};

const seeds = ['a', 'b', 'c', 'd'];
/** True statements; {shift} stands where a deviation goes. */
const true_: readonly [string, string, Partial<Sample>][] = [
  ['a mean', 'E(w in Sample, X[w]) <= 1/2 - {shift}', {}],
  ['a mean from below', '1/2 + {shift} <= E(w in Sample, X[w])', {}],
  ['an equation', 'E(w in Sample, X[w]) == 1/2 + {shift}', {}],
  [
    'an event',
    'E(w in Sample, indicator(X[w] < eps)) <= eps - {shift}',
    { at: [{ eps: '1/3' }, { eps: '1/5' }] },
  ],
  [
    'a rare event',
    'E(w in Sample, indicator(X[w] < 1/100)) <= 1/100 - {shift}',
    { by: bernstein({ variance: '99/10000' }), draws: 65536 },
  ],
  [
    'a distance of means',
    'abs(E(w in Sample, X[w]) - E(u in Other, Z[u])) <= 1/2 - {shift}',
    { laws: { X: uniform(), Z: rademacher() }, by: hoeffding({ range: ['-1', '1'] }), draws: 65536 },
  ],
  [
    'a second moment',
    'E(w in Sample, sum(i in I, a[i]*Y[i,w])^2) == sum(i in I, a[i]^2) + {shift}',
    {
      laws: { Y: standardNormal() },
      at: [
        { I: 2, a: ['1/3', 2] },
        { I: 0, a: [] },
      ],
      by: medianOfMeans({ variance: '2*(1/9 + 4)^2' }),
    },
  ],
  [
    'exponential numbers',
    'E(w in Sample, X[w]) == 1 - {shift}',
    { laws: { X: exponential() }, by: medianOfMeans({ variance: '1' }) },
  ],
  ['Cauchy numbers', 'E(w in Sample, indicator(1 < abs(X[w]))) == 1/2 - {shift}', { laws: { X: cauchy() } }],
  [
    'finitely many values',
    'E(w in Sample, X[w]) == 1/3 + {shift}',
    { laws: { X: discrete(['1/3', 0, 1], ['1/7', '4/7', '2/7']) } },
  ],
  [
    'a distribution function',
    'forall(x in R, abs(E(w in Sample, indicator(X[w] <= x)) - max(0, min(1, x - 1/8))) <= 1/8 - {shift})',
    { laws: { X: uniform() }, by: dkw(), where: {}, draws: 65536 },
  ],
  [
    'what is made of the draws',
    'E(w in Sample, X[w]) == 1 + {shift}',
    {
      given: { U: array('Sample') },
      where: { 'X[w in Sample]': '2*U[w]' },
      laws: { U: uniform() },
      by: hoeffding({ range: ['0', '2'] }),
    },
  ],
  [
    'a distance from below',
    'abs(E(w in Sample, X[w]) - 1/4) >= 1/4 + {shift}',
    { by: hoeffding({ range: ['0', '1'] }), draws: 65536 },
  ],
  [
    'two distribution functions',
    'forall(x in R, E(w in Sample, indicator(X[w] <= x)) == E(u in Other, indicator(Z[u] <= x)) + {shift})',
    { laws: { X: standardNormal(), Z: standardNormal() }, by: dkw() },
  ],
];
const with_ = (text: string, shift: string): string => text.replace('{shift}', shift);

describe.each(true_)('%s', (_, text, sample) => {
  it('passes where it is true', async () => {
    for (const seed of seeds) {
      const result = await check(with_(text, '0'), sample, seed);
      expect(result.problem).toBeUndefined();
      expect(result.verdict).toBe('passed');
      expect(result.falseAlarm).toBeLessThanOrEqual(1e-9);
      expect(result.instances.map((i) => i.open)).toEqual(result.instances.map(() => 0));
    }
  });

  it('is refuted when it is off by the deviation that is reported', async () => {
    for (const seed of seeds) {
      const { deviation = 0, power } = await check(with_(text, '0'), sample, seed);
      expect(power).toBe(0.999);
      const result = await check(with_(text, `${deviation}`), sample, seed);
      expect(result.verdict).toBe('refuted');
    }
  });
});

describe('what a check defines', () => {
  const square = 'E(w in Sample, X[w]^2*c) <= 0';
  it.each<[string, Part, Record<string, string>, RegExp]>([
    [
      'outside of its bounds',
      { given: { c: real('positive') } },
      { c: '-1' },
      /c is declared to lie within bounds/,
    ],
    ['as no natural number', { given: { c: natural() } }, { c: '-1/2' }, /c is declared a natural number/],
    [
      'against a hypothesis',
      { given: { c: real() }, hypotheses: { up: 'forall(x in R, 0 < c + x^2)' } },
      { c: '-1' },
      /the hypothesis "up" is about c/,
    ],
    [
      'against a hypothesis about what is defined by it',
      {
        given: { c: real() },
        where: { 'T(x in R)': 'c + x^2' },
        hypotheses: { up: 'forall(x in R, 0 < T(x))' },
      },
      { c: '-1' },
      /unknown symbol "c"/,
    ],
  ])('is refused %s', async (_, part, where, says) => {
    expect(await problem(square, { where }, part)).toMatch(says);
  });
  it.each<[string, string, Part, Partial<Sample>]>([
    [
      'a symbol, with less promised',
      square,
      { given: { c: real('positive') } },
      { given: { c: real() }, at: [{ c: -1 }] },
    ],
    [
      'a random symbol, without its moments',
      'E(w in Sample, V[w]) == 0',
      { given: { V: array('Sample', { is: 'square-integrable' }) } },
      { given: { V: array('Sample') }, laws: { V: rademacher() } },
    ],
    [
      'a set, which may be empty then',
      'E(w in Sample, X[w]^2*card(J)) <= 0',
      { given: { J: nonemptySet() } },
      { given: { J: indexSet() }, at: [{ J: 0 }] },
    ],
    [
      'in a statement of its own',
      square,
      { given: { c: real('positive') } },
      { states: 'E(w in Sample, X[w]) <= -c', given: { c: real() }, at: [{ c: -1 }] },
    ],
  ])('is refused where it declares again %s', async (_, states, part, sample) => {
    expect(await problem(states, sample, part)).toMatch(/is a name of the claim/);
  });
  it.each<[string, Part, Partial<Sample>]>([
    ['a number', { where: { c: '2' } }, { where: { c: '-2' } }],
    ['a function', { where: { 'T(x in R)': 'x^2', c: 'T(2)' } }, { where: { 'T(x in R)': '-x^2' } }],
    [
      'a sequence',
      { where: { 'k[0]': '1', 'k[n+1]': '2*k[n]', c: 'k[2]' } },
      { where: { 'k[0]': '-1', 'k[n+1]': '2*k[n]' } },
    ],
  ])('is refused where the claim defines %s', async (_, part, sample) => {
    expect(await problem(square, sample, part)).toMatch(/is a name of the claim/);
  });
  it.each<[string, string, string, RandomLaw]>([
    ['the moments of Cauchy numbers', 'integrable', '2*C[w]', cauchy()],
    ['exponentials of squares', 'integrable', 'exp(C[w]^2)', standardNormal()],
    ['what has no bound', 'bounded', 'C[w]', exponential()],
  ])('is refused for %s', async (_, is, made, law) => {
    const part = { given: { V: array('Sample', { is }) } };
    const sample = { given: { C: array('Sample') }, where: { 'V[w in Sample]': made }, laws: { C: law } };
    const states = 'E(w in Sample, indicator(2 < abs(V[w]))) <= 9/10';
    expect(await problem(states, sample, part)).toMatch(/V is declared to have moments/);
  });
  it('is refused apart from its derivative', async () => {
    const given = { g: differentiable(['R', 'R'], ['dg']) };
    const where = { 'g(x in R)': 'x', 'dg(x in R)': '2' };
    expect(await problem('E(w in Sample, g(X[w]) + dg(X[w])) >= 2', { where }, { given })).toMatch(
      /g is declared together with its derivative/,
    );
  });
});

describe('laws that are not what is declared or assumed', () => {
  const below = 'E(w in Sample, indicator(V[w] < 0)) == 1/2';
  const V = (is: string): Part => ({ given: { V: array('Sample', { is }) } });
  it.each<[string, Part, RandomLaw, RegExp]>([
    ['a positive symbol', V('positive'), standardNormal(), /V is declared > 0, which its law/],
    ['a nonnegative symbol', V('nonnegative'), rademacher(), /V is declared >= 0/],
    ['a symbol below one', V('(-inf,1)'), rademacher(), /V is declared < 1/],
    ['a symbol of an interval', V('[-1,1]'), discrete([-1, '3/2'], ['1/2', '1/2']), /V is declared <= 1/],
    ['a symbol with a mean', V('integrable'), cauchy(), /V is declared to have moments/],
    ['a bounded symbol', V('bounded'), exponential(), /V is declared bounded/],
  ])('are refused for %s', async (_, part, law, says) => {
    expect(await problem(below, { laws: { V: law } }, part)).toMatch(says);
  });
  it.each<[string, Record<string, string>]>([
    ['every point', { zero: 'forall(w in Sample, X[w] == 0)' }],
    ['all values together', { low: 'forall(w in Sample, X[w] <= 1/2)' }],
    ['what is defined by them', { low: 'forall(w in Sample, T[w] <= 1/2)' }],
  ])('are refused where a hypothesis about %s is false at a draw', async (_, hypotheses) => {
    const part = { where: { 'T[w in Sample]': '2*X[w]^2' }, hypotheses };
    expect(await problem('E(w in Sample, X[w]) == 1/2', {}, part)).toMatch(/do not keep what is assumed/);
  });
  it('are refused where several of them are related', async () => {
    const hypotheses = { same: 'forall(i in I, k in I, w in Sample, Y[i,w] == Y[k,w])' };
    const states = 'E(w in Sample, sum(i in I, Y[i,w])^2) == card(I)';
    const sample = { laws: { Y: rademacher() }, at: [{ I: 2 }], by: medianOfMeans({ variance: '4' }) };
    expect(await problem(states, sample, { hypotheses })).toMatch(/do not keep what is assumed/);
  });
  it('pass where they keep it, and what is assumed of means, or of what has no values, is named', async () => {
    const part = {
      given: { ...V('[-1,1]').given, W: array('Sample'), f: fn('R', 'R') },
      hypotheses: {
        sign: 'forall(w in Sample, V[w]^2 == 1)',
        even: 'E(w in Sample, V[w]) == 0',
        made: 'forall(w in Sample, W[w] == V[w]^2)',
        'mean of what is made': 'E(w in Sample, W[w]) <= eps + 1',
        'another law': 'E(u in Other, Z[u]) == 0',
        'all functions': 'forall(x in R, f(x) <= f(x + 1))',
        other: 'eps <= 1',
      },
    };
    const sample = { laws: { V: rademacher() }, at: [{ eps: '1/2' }] };
    const { verdict, assumed } = await check(below, sample, 'seed', part);
    expect({ verdict, assumed }).toEqual({
      verdict: 'passed',
      assumed: ['even', 'made', 'mean of what is made', 'another law', 'all functions'],
    });
    expect((await check(below, { ...sample, states: below }, 'seed', part)).assumed).toEqual([]);
  });
});

describe('draws that rounding leaves open', () => {
  const one = 'exp(X[w])*exp(-X[w])';
  it.each<[string, string, Partial<Sample>]>([
    ['an event of probability one', `E(w in Sample, indicator(${one} <= 1)) <= 1/2`, {}],
    ['an event that never happens', `E(w in Sample, indicator(${one} < 1)) >= 1/2`, {}],
    ['one of them', `E(w in Sample, indicator(1 <= ${one})) == 1/2`, { draws: 65536 }],
    [
      'an event that is open at half of the draws',
      'E(w in Sample, indicator(X[w]/3 <= eps)) <= 5/8',
      { laws: { X: rademacher() }, at: [{ eps: '1/3' }] },
    ],
    [
      'a distance',
      `abs(E(w in Sample, indicator(${one} <= 1)) - 1/4) <= 1/2`,
      { by: hoeffding({ range: ['0', '1'] }) },
    ],
    [
      'a rare event',
      `E(w in Sample, indicator(${one} <= 1)) <= 1/100`,
      { by: bernstein({ variance: '99/10000' }) },
    ],
  ])('pass nothing when they are too many to refute %s', async (_, states, sample) => {
    expect(await problem(states, sample)).toMatch(
      /nothing could fail: rounding leaves .* \d+ of \d+ draws open/,
    );
  });
  it('count in favour of the statement, and leave what the others tell', async () => {
    const laws = { X: discrete([0, '1/2', 1], ['5/8', '1/8', '1/4']) };
    const above = (p: string): ReturnType<typeof check> =>
      check('E(w in Sample, indicator(1/2 < X[w]*exp(X[w])*exp(-X[w]))) <= {p}'.replace('{p}', p), { laws });
    const passed = await above('1/2');
    expect(passed.verdict).toBe('passed');
    const [{ open = 0, deviation = 0 } = {}] = passed.instances;
    expect(open).toBeGreaterThan(256);
    expect(deviation).toBeGreaterThan(1 / 8);
    expect((await above('1/8')).verdict).toBe('refuted');
  });
});

it('shows a statement with what the draws stand for', async () => {
  const made = {
    given: { U: array('Sample') },
    where: { 'X[w in Sample]': 'U[w]/2' },
    laws: { U: uniform() },
  };
  const { statement } = await check('E(w in Sample, X[w]) <= 1/4', made);
  expect(statement.text).toBe('E(w in Sample, U[w]/2) <= 1/4');
});

describe('the draws', () => {
  const laws: [RandomLaw, number, number][] = [
    [standardNormal(), 0, 1],
    [uniform(), 1 / 2, 1 / 12],
    [rademacher(), 0, 1],
    [exponential(), 1, 1],
    [discrete([0, 3], ['2/3', '1/3']), 1, 2],
  ];
  it.each(laws)('of %j have their mean and variance', (law, mean, variance) => {
    const out = new Float64Array(1 << 16);
    generatorOf(law, 'X').fill(out, 4, 0, 'seed');
    const m = out.reduce((s, x) => s + x, 0) / out.length;
    const v = out.reduce((s, x) => s + (x - mean) ** 2, 0) / out.length;
    expect(Math.abs(m - mean)).toBeLessThan(6 * Math.sqrt(variance / out.length));
    expect(Math.abs(v - variance)).toBeLessThan(24 * Math.sqrt(variance ** 2 / out.length));
  });

  it('do not depend on where they begin', () => {
    for (const [law] of laws) {
      const generator = generatorOf(law, 'X');
      const all = new Float64Array(60);
      generator.fill(all, 3, 0, 'seed');
      const some = new Float64Array(30);
      generator.fill(some, 3, 10, 'seed');
      expect([...some]).toEqual([...all.subarray(30)]);
    }
  });

  it('have 53 significant bits, however small they are', () => {
    const out = new Float64Array(1 << 16);
    generatorOf(uniform(), 'X').fill(out, 1, 0, 'seed');
    const small = out.filter((x) => x < 2 ** -10);
    expect(small.length).toBeGreaterThan(30);
    expect(small.some((x) => (x * 2 ** 60) % 1 !== 0)).toBe(true);
  });
});

describe('bad input', () => {
  const event = 'E(w in Sample, indicator(X[w] < 1/2)) <= 1/2';
  it.each([
    ['no draws', { draws: 0 }, 'draws: expected a whole number >= 1, found 0'],
    ['no variance', { by: { bound: 'bernstein' } }, 'by.variance: this field is missing'],
    ['an unknown law', { laws: { X: { law: 'normal' } } }, 'expected one of standardNormal'],
    ['an unknown bound', { by: { bound: 'chernoff' } }, 'expected one of hoeffding'],
    ['no instance', { at: [] }, 'at: expected at least one instance'],
    ['no law', { laws: {} }, 'laws: expected at least one random symbol'],
  ])('is told by the shape: %s', (_, wrong, expected) => {
    const sample = { laws: { X: uniform() }, at: [{}], draws: 10, by: hoeffding(), ...wrong };
    const claim = claimOf({ states: event, samples: { drawn: sample as unknown as Sample } });
    const problems = claimProblems(claim).map(({ field, problem }) => `${field}: ${problem}`);
    expect(problems.join('\n')).toContain(expected);
  });

  it.each([
    ['a range that is not kept', 'E(w in Sample, 2*X[w]) <= 3/4', {}, 'outside of [0.000, 1.000]'],
    ['no probability', 'E(w in Sample, indicator(X[w] < 1/2)) <= 3/2', {}, '1.500 is no probability'],
    [
      'a bound that says nothing',
      'E(w in Sample, X[w]) <= 1',
      {},
      'nothing could fail: the left side is between',
    ],
    ['too few draws', event, { draws: 10 }, 'nothing could fail: with 10 draws'],
    ['too small a variance', event, { by: bernstein({ variance: '1/5' }) }, 'has the variance 0.2500'],
    [
      'a stranger in the instance',
      event,
      { at: [{ epsilon: '1/2' }] },
      'which means nothing here; did you mean eps?',
    ],
    ['a value for what is random', event, { at: [{ X: [1] }] }, 'X is random'],
    [
      'a value out of its declared range',
      'E(w in Sample, X[w]) <= eps',
      { at: [{ eps: '5/4' }] },
      'does not hold at',
    ],
    ['no value', 'E(w in Sample, X[w]) <= eps', {}, 'eps'],
    ['an unknown random symbol', event, { laws: { U: uniform() } }, '`laws` names U'],
    ['what is no random variable', event, { laws: { a: uniform() } }, 'an array of reals over one law'],
    ['no mean', 'eps <= 1', { at: [{ eps: '1/2' }] }, 'there is no mean over the law of X'],
    ['a product of means', 'E(w in Sample, X[w])*E(w in Sample, X[w]) <= 1', {}, 'side by side'],
    ['a mean within a mean', 'E(w in Sample, (X[w] - E(v in Sample, X[v]))^2) == 1/12', {}, 'side by side'],
    [
      'a mean in a definition',
      'E(w in Sample, (X[w] - centre)^2) == 1/12',
      { where: { centre: 'E(v in Sample, X[v])' } },
      'the definition of centre holds a mean',
    ],
    ['no distribution function', event, { by: dkw() }, 'for all x'],
    [
      'weights that are none',
      'E(w in Sample, X[w]) <= 1/2',
      { laws: { X: discrete([0, 1], ['1/2', '1/3']) } },
      'add up to 1, found 1/2, 1/3 (sum 5/6)',
    ],
    [
      'a quantity without a value',
      'E(w in Sample, 1/(1 + X[w])) <= 1/3',
      { laws: { X: rademacher() }, by: medianOfMeans({ variance: '1' }) },
      'has no value at draw',
    ],
  ] as [string, string, Partial<Sample>, string][])('is told: %s', async (_, states, sample, expected) => {
    expect(await problem(states, sample)).toContain(expected);
  });

  it('is told where a condition of the statement is not decided', async () => {
    const at = [{ eps: '1/4', t: '1/3' }];
    for (const condition of ['E(w in Sample, X[w]) <= t', 'forall(x in R, x <= t)']) {
      const text = await problem(`forall(t in R, ${condition}, E(w in Sample, X[w]^2) <= t/4)`, { at });
      expect(text).toContain(
        ' at {"eps":"1/4","t":"1/3"} is not decided, so the statement may say nothing there',
      );
    }
    const states = 'forall(t in R, 1/2 <= t, E(w in Sample, X[w]^2) <= t)';
    expect((await check(states, { at: [{ t: '1/2' }] })).verdict).toBe('passed');
  });
  it('is told where an assumption fails', async () => {
    const part = { hypotheses: { small: 'eps <= 1/4' } };
    const text = await problem('E(w in Sample, X[w]) <= eps + 1/4', { at: [{ eps: '1/2' }] }, part);
    expect(text).toContain('eps <= 1/4 does not hold at {"eps":"1/2"}: 1/2 <= 1/4');
  });
});

describe('a control about random quantities', () => {
  const states = 'E(w in Sample, X[w]) <= 1/2';
  const sample = { laws: { X: uniform() }, at: [{}], draws: 4096, by: hoeffding() };
  const control = async (variant: string) => {
    const claim: Claim = {
      ...claimOf({ states, cited: 'so', samples: { drawn: sample } }),
      controls: { variant: { part: 'main', states: variant, samples: { drawn: sample }, because: 'so' } },
    };
    expect(claimProblems(claim)).toEqual([]);
    return verifyControl(claim, 'variant', context('seed'));
  };

  it('is refuted by draws', async () => {
    const { control: found, findings } = await control('E(w in Sample, X[w]) <= 2/5');
    expect(found).toMatchObject({ refuted: true, samples: [{ verdict: 'refuted', falseAlarm: 1e-9 }] });
    expect(found.explicit).toBeUndefined();
    expect(findings).toEqual([]);
  });

  it('leaves the claim inconclusive when the draws do not show it', async () => {
    const { control: found, findings } = await control('E(w in Sample, X[w]) <= 499/1000');
    expect(found.refuted).toBe(false);
    expect(findings).toMatchObject([{ verdict: 'inconclusive' }]);
    expect(findings[0]?.problem).toContain('they would show a deviation of 0.0');
  });

  it('asks nothing but the variant: what a check says besides would be refuted in its place', () => {
    const samples = { drawn: sample, aside: { ...sample, states: '1/2 <= E(w in Sample, X[w]^2)' } };
    const claim = {
      ...claimOf({ states }),
      controls: { variant: { part: 'main', states: '0 <= 1', samples, because: 'so' } },
    };
    expect(claimProblems(claim)).toEqual([
      {
        field: 'controls.variant.samples.aside.states',
        problem: expect.stringContaining('draws of a control ask the variant itself'),
      },
    ]);
  });

  it('changes something: laws that break what is assumed would refute the statement as it is', () => {
    const claim: Claim = {
      ...claimOf({ states }),
      controls: { variant: { part: 'main', samples: { drawn: sample }, because: 'so' } },
    };
    expect(claimProblems(claim)).toMatchObject([
      { field: 'controls.variant', problem: expect.stringMatching(/^nothing is changed: .*where$/) },
    ]);
  });

  it.each([{}, { samples: {} }])('needs draws or an instance: not %j', (more) => {
    const claim: Claim = {
      ...claimOf({ states }),
      controls: { variant: { part: 'main', states: '0 <= 1', ...more, because: 'so' } },
    };
    expect(claimProblems(claim)[0]?.problem).toContain('give `counterexample`');
  });
});

describe('a part about random quantities', () => {
  it('rests on the draws, and is sampled', async () => {
    const sample = { laws: { X: uniform() }, at: [{}], draws: 4096, by: hoeffding() };
    const outcome = async (states: string) => {
      const claim = claimOf({ states, cited: 'so', samples: { drawn: sample } });
      const part = claim.parts.main as Part;
      const node = { key: 'drawn/main', claim, name: 'main', part, uses: [], problems: [] };
      return concludePart(node, await runPart(node, context('seed')), new Map());
    };
    expect(await outcome('E(w in Sample, X[w]) == 1/2')).toMatchObject({
      verdict: 'verified',
      grade: 'sampled',
    });
    const refuted = await outcome('E(w in Sample, X[w]) == 2/5');
    expect(refuted).toMatchObject({ verdict: 'refuted', problems: ['samples.drawn: draws refute it'] });
    expect(refuted.grade).toBeUndefined();
  });

  it('does not rest on draws that say nothing of its statement', async () => {
    const laws = { X: uniform() };
    const sample = { states: 'E(w in Sample, X[w]) <= 3/4', laws, at: [{}], draws: 4096, by: hoeffding() };
    const part: Part = { states: 'eps <= 1/4', samples: { drawn: sample } };
    const claim = { ...claimOf(part), given: { Sample: law(), X: array('Sample'), eps: real() } };
    const node = { key: 'drawn/main', claim, name: 'main', part, uses: [], problems: [] };
    const { verdict, grade, samples } = concludePart(node, await runPart(node, context('seed')), new Map());
    expect(samples).toMatchObject([{ verdict: 'passed' }]);
    expect({ verdict, grade }).toEqual({ verdict: 'refuted', grade: undefined });
  });

  it('is sampled where its own statement cannot be executed, and is cited: not without the citation', async () => {
    const sample = {
      states: 'E(w in Sample, X[w]) <= 3/4',
      laws: { X: uniform() },
      at: [{}],
      draws: 4096,
      by: hoeffding(),
    };
    const states = 'limit(n in nat, E(w in Sample, cos(v[n,w])), 1)';
    for (const [cited, samples, expected] of [
      ['the reals', { drawn: sample }, { verdict: 'verified', grade: 'sampled' }],
      ['the reals', {}, { verdict: 'verified', grade: 'quoted' }],
      [undefined, { drawn: sample }, { verdict: 'error', grade: undefined }],
    ] as const) {
      const part: Part = { states, ...(cited ? { cited } : {}), samples };
      const claim = {
        ...claimOf(part),
        given: { Sample: law(), X: array('Sample'), v: array('nat', 'Sample') },
      };
      const node = { key: 'drawn/main', claim, name: 'main', part, uses: [], problems: [] };
      const real = { ...context('seed'), collaborators };
      const { verdict, grade } = concludePart(node, await runPart(node, real), new Map());
      expect({ verdict, grade }).toEqual(expected);
    }
  });
});

describe('a rate', () => {
  const rate = async (more: Partial<Rate>): Promise<RateResult> => {
    const full = { in: 'n', from: 1, doublings: 8, of: '1/n + 1/n^2', bound: '2/n', order: 1, ...more };
    const claim = claimOf({ states: '0 <= 1', rates: { fast: full } });
    return (await verifyRates(claim, 'main', context('seed'))).results[0] as RateResult;
  };

  it('passes with its bound and its order', async () => {
    const found = await rate({});
    expect(found.verdict).toBe('passed');
    expect(found.points).toHaveLength(9);
    expect(found.points[0]).toEqual({ n: 1, value: '2', bound: '2', holds: true });
    expect(found.fitted?.low).toBeLessThan(1);
    expect(found.fitted?.high).toBeGreaterThan(1);
  });

  it('is refuted where the bound fails', async () => {
    expect(await rate({ bound: '3/2/n' })).toMatchObject({
      verdict: 'refuted',
      problem: 'at n = 1 it is 2, which is more than the bound 3/2',
    });
    expect((await rate({ of: '1/n + n/2^20', bound: '2/n' })).verdict).toBe('passed');
    expect((await rate({ of: '1/n + n/2^12', bound: '2/n' })).verdict).toBe('refuted');
  });

  it('is not verified when the order is not reached', async () => {
    const slow = await rate({ of: '1/sqrt(n)', bound: '2/sqrt(n)', order: 1 });
    expect(slow).toMatchObject({ verdict: 'inconclusive', fitted: { order: 0.5 } });
    expect((await rate({ of: '1/sqrt(n)', bound: '2/sqrt(n)', order: '1/2' })).verdict).toBe('passed');
    expect((await rate({ of: '1/n^2', bound: '1/n', order: 1 })).verdict).toBe('passed');
  });

  it('is not verified when the points lie on no line, whose interval would reach any order', async () => {
    const jumps = { of: '(1 + 100*indicator(n == 2) + 100*indicator(n == 8))/n', bound: '1000/n' };
    expect(await rate({ ...jumps, doublings: 3, order: 5 })).toMatchObject({
      verdict: 'inconclusive',
      problem: expect.stringMatching(/too far from a line to tell an order/),
    });
  });

  it('is not verified when the points lie so far from a line that the interval reaches an order that is none', async () => {
    const jumps = '(1 + 2*sum(k in range(7), indicator(n == 4^k)))/sqrt(n)';
    expect(await rate({ of: jumps, bound: '3/sqrt(n)', doublings: 12, order: '3/4' })).toMatchObject({
      verdict: 'inconclusive',
      fitted: { order: 0.5 },
    });
  });

  it('tends to zero, and is checked where its names mean something', async () => {
    for (const order of [0, -1])
      expect((await rate({ of: '1', bound: '1', order })).problem).toContain('has an order above 0');
    expect((await rate({ at: { m: 1 } })).problem).toContain('a value for m, which means nothing here');
  });

  it('has no order at zero', async () => {
    expect((await rate({ of: '0*n', bound: '1' })).problem).toContain('zero has no order');
  });

  it("uses Student's law", () => {
    // Tables of the 0.9995 quantile.
    expect(studentQuantile(0.9995, 1)).toBeCloseTo(636.62, 1);
    expect(studentQuantile(0.9995, 2)).toBeCloseTo(31.599, 3);
    expect(studentQuantile(0.9995, 7)).toBeCloseTo(5.408, 3);
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228, 3);
    expect(fitOrder([8, 4, 2, 1])).toEqual({ order: 1, low: 1, high: 1 });
  });
});
