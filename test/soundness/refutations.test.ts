/**
 * Statements that are true, and instances on which a hypothesis of them is false where nobody looks: nothing is refuted for certain by
 * what was tried at a few numbers, or at the one that the instance gives.
 */
import { describe, expect, it } from 'vitest';
import { lookupIn } from '../../src/engine/lookup.ts';
import { makeQuestions } from '../../src/engine/make-questions.ts';
import type { PartResult } from '../../src/engine/result.ts';
import { runPart } from '../../src/engine/run-part.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { verifyControl } from '../../src/engine/verify-control.ts';
import { array, type Claim, family, fn, natural, type Part, real } from '../../src/index.ts';
import type { Explicit } from '../../src/proof/claim.ts';
import { fakes } from '../engine/fakes.ts';

const context = {
  settings: settingsOf({ instances: 64 }),
  collaborators: { ...fakes, makeQuestions },
  lookup: lookupIn(new Map()),
  signal: undefined,
};

const claimOf = (part: Part, controls: Claim['controls'] = {}): Claim => ({
  id: 'refutations',
  title: 'Refutations',
  sources: [],
  references: [],
  given: { f: fn('R', 'R'), c: real(), m: natural(), a: array('nat') },
  parts: { main: part },
  controls,
});

async function refute(part: Part): Promise<PartResult> {
  const claim = claimOf(part);
  const node = { key: 'refutations/main', claim, name: 'main', part, uses: [], problems: [] };
  return (await runPart(node, context)).draft;
}

describe('a part that refutes', () => {
  it('tries a hypothesis at other numbers than the one that the instance gives under the same name', async () => {
    const nonpositive = { h: 'forall(x in R, f(x) <= 0)' };
    for (const name of ['x', 'x_2']) {
      const part = {
        hypotheses: nonpositive,
        refutes: 'f(1) <= 0',
        at: { f: 'map(z in R, z)', x: 0, [name]: 0 },
      };
      expect(await refute(part)).toMatchObject({
        verdict: 'error',
        problems: [expect.stringMatching(/does not hold there/)],
      });
    }
    const nested = {
      hypotheses: { h: 'forall(y in R, forall(x in R, f(x) <= y - y))' },
      refutes: 'f(1) <= 0',
      at: { f: 'map(z in R, z)', x: 0, y: 0 },
    };
    expect(await refute(nested)).toMatchObject({
      verdict: 'error',
      problems: [expect.stringMatching(/does not hold there/)],
    });
    const condition = {
      refutes: 'forall(b in R, forall(x in R, b*x <= 0), b <= 0)',
      at: { b: 1, x: 0 },
    };
    expect(await refute(condition)).toMatchObject({
      verdict: 'error',
      problems: [expect.stringMatching(/does not hold there/)],
    });
  });

  it('lets sets of a hypothesis follow the number that it quantifies over, not the one that the instance gives', async () => {
    const low = {
      given: { I: family(), x: array('l in nat', 'i in I[l]') },
      hypotheses: { low: 'forall(l in nat, i in I[l], x[l,i] <= 0)' },
    };
    const next = { ...low, refutes: 'forall(l in nat, sum(i in I[l+1], x[l+1,i]) <= 0)' };
    const above = { I: [1, 2], x: [[0], [0, 1]], l: 0 };
    expect(await refute({ ...next, at: above })).toMatchObject({
      verdict: 'error',
      problems: [
        expect.stringMatching(/the hypotheses do not hold at the instance given: "low" is false there/),
      ],
    });
    // Nor is one false for what it does not say: I[0] has one element, I[1] two.
    const wider = { ...low, refutes: 'forall(l in nat, sum(i in I[l], x[l,i]) <= -1)' };
    expect(await refute({ ...wider, at: { I: [1, 2], x: [[0], [0, 0]], l: 1 } })).toMatchObject({
      verdict: 'verified',
    });
  });

  it('is sampled where a hypothesis was tried at some real numbers', async () => {
    const spike = {
      hypotheses: { h: 'forall(x in R, f(x) <= 0)' },
      refutes: 'f(12345) <= 0',
      at: { f: 'map(z in R, indicator(z == 12345))' },
    };
    expect(await refute(spike)).toMatchObject({ verdict: 'verified', grade: 'sampled' });
  });

  it.each<[string, Part]>([
    [
      'all of them',
      {
        where: { 's(0)': 'c', 's(k+1)': '2*s(k)' },
        hypotheses: { h: 'forall(n in nat, s(n) <= 10^9)' },
        refutes: 'c <= 0',
        at: { c: 1 },
      },
    ],
    [
      'more than anybody waits for',
      { hypotheses: { h: 'forall(n in nat, n <= 10^9*m, n <= 10^9)' }, refutes: 'm <= 1', at: { m: 2 } },
    ],
  ])('is sampled where a hypothesis was tried at the first natural numbers: %s', async (_, part) => {
    expect(await refute(part)).toMatchObject({ verdict: 'verified', grade: 'sampled' });
  });

  it('refutes nothing where a hypothesis about finitely many natural numbers is not asked of all', async () => {
    const part = {
      hypotheses: { h: 'forall(n in nat, n <= m, (1 <= a[n+1]) and (a[n+1] <= 0))' },
      refutes: '1 <= m',
      at: { m: 0, a: [5] },
    };
    expect(await refute(part)).toMatchObject({ verdict: 'inconclusive' });
  });

  it('is no instance where one beyond the first of finitely many fails', async () => {
    const part = {
      hypotheses: { h: 'forall(n in nat, n <= m, n <= 70)' },
      refutes: 'm <= 70',
      at: { m: 100 },
    };
    expect(await refute(part)).toMatchObject({
      verdict: 'error',
      problems: [expect.stringMatching(/"h" is false there/)],
    });
  });

  it('is derived where there are no more natural numbers to be tried', async () => {
    const part = {
      hypotheses: { h: 'forall(n in nat, n <= m, n <= 2)' },
      refutes: 'm <= 1',
      at: { m: 2 },
    };
    expect(await refute(part)).toMatchObject({ verdict: 'verified', grade: 'derived' });
    const beyond = { ...part, refutes: 'm <= 2', at: { m: 3 } };
    expect(await refute(beyond)).toMatchObject({
      verdict: 'error',
      problems: [expect.stringMatching(/hypotheses do not hold/)],
    });
  });

  it('asks at a regime that there is', async () => {
    expect(await refute({ refutes: 'c < c', at: { c: 1, regime: 'tight' } })).toMatchObject({
      verdict: 'error',
      problems: [expect.stringContaining('there is no regime "tight"')],
    });
  });

  it('says nothing of what exists by one value for it', async () => {
    const instances: Explicit[] = [{ n: 3 }, {}];
    for (const at of instances)
      expect(await refute({ refutes: 'exists(n in nat, n >= 1000)', at })).toMatchObject({
        verdict: 'error',
        problems: [expect.stringMatching(/does not show that nothing exists/)],
      });
  });
});

describe('powers of exponentials so large that no exponent holds them', () => {
  it.each<[string, number]>([
    ['exp(c)^2147483647 == exp(c)^2147483646*exp(c)', 549755813887],
    ['exp(c)^2147483647*exp(-c)^2147483647 >= 1/2', 34359738367],
    ['exp(c)^2147483647/exp(c)^2147483646 <= 2*exp(c)', 549755813887],
  ])('refute nothing: %s', async (refutes, c) => {
    expect((await refute({ refutes, at: { c } })).verdict).not.toBe('verified');
  });
});

describe('an indicator of what is said of all natural numbers', () => {
  it.each<Part>([
    { refutes: 'indicator(forall(n in nat, n <= 100)) == 0', at: {} },
    { refutes: 'indicator(exists(n in nat, n >= 100)) == 1', at: {} },
    { refutes: 'indicator(forall(n in nat, n <= 10^9*m, n <= 10^9)) == 0', at: { m: 2 } },
    { refutes: 'forall(n in nat, indicator(forall(j in nat, a[j] <= 1)) == 0)', at: { n: 0, a: [0, 0] } },
  ])('is open: $refutes', async (part) => {
    expect((await refute(part)).verdict).toBe('inconclusive');
  });

  it('is decided where one of the first shows it, or where there are no others', async () => {
    const zero = { refutes: 'indicator(forall(n in nat, n <= m)) == 1', at: { m: 2 } };
    expect(await refute(zero)).toMatchObject({ verdict: 'verified', grade: 'derived' });
    const one = { refutes: 'indicator(forall(n in nat, n <= m, n <= 2)) == 0', at: { m: 2 } };
    expect(await refute(one)).toMatchObject({ verdict: 'verified', grade: 'derived' });
  });

  it('has no kernel, which would try the first ones', async () => {
    const claim = claimOf(
      { states: '0 <= 0' },
      {
        all: {
          part: 'main',
          states: 'indicator(forall(n in nat, n <= 100)) <= c^2 + 1/2',
          counterexample: { c: 0 },
          because: 'it is true: the indicator is zero',
        },
      },
    );
    const { control } = await verifyControl(claim, 'all', context);
    expect(control.refuted).toBe(false);
  });
});
