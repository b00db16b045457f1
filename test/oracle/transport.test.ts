import { beforeAll, describe, expect, it } from 'vitest';
import {
  type ProposeTransport,
  type TransportProblem,
  type TransportProposal,
  transportOracle,
} from '../../src/oracle/transport.ts';
import { Rational } from '../../src/term/rational.ts';

const q = (x: number | string): Rational => {
  const [n, d] = `${x}`.split('/');
  return Rational.of(BigInt(n as string), BigInt(d ?? 1));
};
const sum = (xs: readonly Rational[]): Rational => xs.reduce((s, x) => s.plus(x), Rational.zero);

/** What an optimal pair must fulfil, in fractions. */
function faults(
  { cost, supply, demand }: TransportProblem,
  { plan, left, right }: TransportProposal,
): string[] {
  const out: string[] = [];
  supply.forEach((a, i) => {
    if (!sum(plan[i] as Rational[]).equals(a)) out.push(`row ${i}`);
    demand.forEach((_, j) => {
      if ((plan[i]?.[j] as Rational).sign < 0) out.push(`negative ${i},${j}`);
      const price = cost[i]?.[j] as Rational;
      if ((left[i] as Rational).plus(right[j] as Rational).compare(price) > 0)
        out.push(`potentials ${i},${j}`);
    });
  });
  demand.forEach((b, j) => {
    if (!sum(plan.map((row) => row[j] as Rational)).equals(b)) out.push(`column ${j}`);
  });
  const primal = sum(cost.flatMap((row, i) => row.map((c, j) => c.times(plan[i]?.[j] as Rational))));
  const dual = sum([
    ...supply.map((a, i) => a.times(left[i] as Rational)),
    ...demand.map((b, j) => b.times(right[j] as Rational)),
  ]);
  if (!primal.equals(dual)) out.push(`${primal} against ${dual}`);
  return out;
}

/** A generator of pseudo-random whole numbers below a bound. */
function integers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}

function randomProblem(integer: (below: number) => number): TransportProblem {
  const rows = 1 + integer(6);
  const columns = 1 + integer(6);
  const mass = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => integer(4) * integer(2)),
  );
  const row = (i: number): number => (mass[i] as number[]).reduce((s, x) => s + x, 0);
  const column = (j: number): number => mass.reduce((s, line) => s + (line[j] as number), 0);
  return {
    cost: mass.map((line) => line.map(() => q(`${integer(41) - 20}/${1 + integer(7)}`))),
    supply: mass.map((_, i) => q(`${row(i)}/7`)),
    demand: (mass[0] as number[]).map((_, j) => q(`${column(j)}/7`)),
  };
}

describe('optimal transport', () => {
  let propose: ProposeTransport;
  beforeAll(async () => {
    propose = await transportOracle();
  });

  it('finds plan and potentials of one problem', () => {
    const problem = {
      cost: [
        [q(0), q(1)],
        [q(1), q(0)],
      ],
      supply: [q('1/2'), q('1/2')],
      demand: [q('1/2'), q('1/2')],
    };
    const [proposal] = propose([problem]);
    expect(faults(problem, proposal as TransportProposal)).toEqual([]);
    expect(proposal?.plan.map((row) => row.map(String))).toEqual([
      ['1/2', '0'],
      ['0', '1/2'],
    ]);
  });

  it('finds them, in fractions, for problems with ties, zero masses and costs of either sign', () => {
    const integer = integers(7);
    const problems = Array.from({ length: 64 }, () => randomProblem(integer));
    propose(problems).forEach((proposal, p) => {
      expect(faults(problems[p] as TransportProblem, proposal as TransportProposal)).toEqual([]);
    });
  });

  it('has no proposal where no plan exists', () => {
    expect(propose([{ cost: [[q(0)]], supply: [q(1)], demand: [q(2)] }])).toEqual([undefined]);
  });

  it('has proposals beside a problem without a plan', () => {
    const one = { cost: [[q(3)]], supply: [q(1)], demand: [q(1)] };
    const [none, some] = propose([{ ...one, demand: [q(2)] }, one]);
    expect(none).toBeUndefined();
    expect(faults(one, some as TransportProposal)).toEqual([]);
  });

  it('proposes nothing for no problem', () => {
    expect(propose([])).toEqual([]);
  });
});
