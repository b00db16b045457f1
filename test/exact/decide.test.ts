import { describe, expect, it } from 'vitest';
import { decide, decideEach, type ExactDecision } from '../../src/exact/decide.ts';
import { readInstance } from '../../src/instance/explicit.ts';
import { prepare } from '../../src/instance/question.ts';
import type { Explicit, Instances } from '../../src/proof/claim.ts';
import {
  array,
  choice,
  differentiable,
  element,
  family,
  fn,
  indexSet,
  law,
  natural,
  nonemptySet,
  real,
  stochastic,
} from '../../src/proof/declare.ts';
import { apply, fold, multiply, relation, zero } from '../../src/term/build.ts';
import {
  freshVariable,
  type IndexSet,
  type Proposition,
  type Term,
  type Variable,
} from '../../src/term/term.ts';
import { at, only, type Source, situation } from '../instance/situations.ts';

function decided(source: Source, values: Explicit = {}, instances: Instances = {}): ExactDecision {
  const { prepared, instance } = at(source, values, instances);
  return decide(prepared.question, instance);
}
const outcome = (states: string, values: Explicit = {}, more: Omit<Source, 'states'> = {}): string =>
  decided({ states, ...more }, values).outcome;

const x = { given: { x: real() } };
const xs = { given: { I: indexSet(), x: array('I') } };

describe('exact values', () => {
  it.each([
    ['1/3 + 1/6 == 1/2'],
    ['2^10 == 1024'],
    ['2^(-2) == 1/4'],
    ['0^0 == 1'],
    ['(9/4)^(1/2) == 3/2'],
    ['sqrt(9/4) == 3/2'],
    ['exp(0) + log(1) + tanh(0) + sin(0) == cos(0)'],
    ['relu(-3) + abs(-2) + sign(-5) + max(1, 2, 3) - min(1, 2) == 3'],
    ['sum(i in range(5), i^2) == 30'],
    ['prod(i in range(4), i + 1) == 24'],
    ['sum(i in range(0), 1/0) == 0'],
    ['max(i in range(3), -(i - 1)^2) == 0'],
    ['sum(i in range(4), delta(i, 2) * i) == 2'],
    ['sum(i in range(4), indicator(i >= 2)) == 2'],
    ['indicator(forall(i in range(3), i < 3)) == 1'.replace('forall(i in range(3), i < 3)', '1 < 2')],
  ])('%s', (states) => {
    expect(decided({ states })).toMatchObject({ outcome: 'satisfied', by: 'exact' });
  });

  it.each([
    ['1/(x - 1) == 1', 1, 'division by zero'],
    ['log(x) <= 1', 0, 'logarithm'],
    ['sqrt(x) >= 0', -1, 'square root'],
    ['x^(1/2) >= 0', -1, 'fractional exponent'],
    ['x^(-1) >= 0', 0, 'negative power of zero'],
    ['D(abs(x), x) >= -1', 0, 'tie'],
    ['D(relu(x), x) >= 0', 0, 'tie'],
    ['D(max(x, -2*x), x) >= -2', 0, 'tie'],
    ['D(sqrt(x), x) >= 0', 0, 'sqrt at 0'],
    ['D(sign(x), x) == 0', 0, 'sign'],
    ['D(indicator(x > 0), x) == 0', 0, 'jumps'],
    ['D(x^(3/2), x) >= 0', 0, 'fractional exponent'],
  ])('%s has no value at %d', (states, value, reason) => {
    const decision = decided({ ...x, states }, { x: value });
    expect(decision.outcome).toBe('undefined');
    expect(decision.reason).toContain(reason);
  });

  it('has no maximum over an empty set', () => {
    expect(outcome('max(i in I, x[i]) >= 0', { I: 0, x: [] }, xs)).toBe('undefined');
    expect(outcome('sum(i in I, x[i]) == 0', { I: 0, x: [] }, xs)).toBe('satisfied');
  });
});

describe('derivatives by dual numbers', () => {
  it.each([
    ['D(x^3, x) == 12', 2],
    ['D(1/x, x) == -1/4', 2],
    ['D(abs(x), x) == -1', -2],
    ['D(relu(x) + max(x, 0), x) == 2', 3],
    ['D(max(x, x), x) == 1', 0],
    ['D(max(x^2, 0), x) == 0', 0],
    ['D(max(x, -x, 5), x) == 0', 0],
    ['D(sqrt(x), x) == 1/4', 4],
    ['D(x^(3/2), x) == 3', 4],
    ['D(exp(x), x) == 1', 0],
    ['D(log(x), x) == 1', 1],
    ['D(sin(x), x) + D(cos(x), x) == 1', 0],
    ['D(tanh(x), x) == 1', 0],
    ['D(indicator(x > 0) * x, x) == 1', 2],
    ['D(D(t^3, t = s), s = x) == 12', 2],
    ['D(D(s * t^2, t = x), s = x) == 4', 2],
    ['D(t * D(s * t, s = x), t = x) == 4', 2],
    ['D(t * D(s + t, s = 1), t = x) == 1', 5],
    ['D(exp(t * t), t = x) == 0', 0],
    ['D(t^0, t = x) == 0', 0],
  ])('%s at %d', (states, value) => {
    expect(decided({ ...x, states }, { x: value })).toMatchObject({ outcome: 'satisfied', by: 'exact' });
  });

  it('differentiates in entries of arrays', () => {
    const values = { x: [1, 2, 3] };
    expect(outcome('forall(j in I, D(sum(i in I, x[i]^3), x[j]) == 3*x[j]^2)', values, xs)).toBe('satisfied');
    expect(outcome('forall(j in I, D(max(i in I, x[i]), x[j]) == indicator(x[j] == 3))', values, xs)).toBe(
      'satisfied',
    );
    expect(outcome('forall(i in I, j in I, D(relu(x[i]), x[j]) == delta(i, j))', values, xs)).toBe(
      'satisfied',
    );
    // An entry at a kink matters only to the derivative in that entry.
    expect(
      outcome(
        'D(sum(i in I, relu(x[i])), x[j]) == 1',
        { x: [1, 0], j: 0 },
        { given: { ...xs.given, j: element('I') } },
      ),
    ).toBe('satisfied');
    expect(
      outcome(
        'D(sum(i in I, relu(x[i])), x[j]) == 1',
        { x: [1, 0], j: 1 },
        { given: { ...xs.given, j: element('I') } },
      ),
    ).toBe('undefined');
  });

  it.each<[string, string, Record<string, string>, number, string]>([
    ['before the first entry', 'u[k - 1] >= 0', { 'u[j in nat]': 'j + 1' }, 0, 'undefined'],
    ['at the first entry', 'u[k - 1] >= 0', { 'u[j in nat]': 'j + 1' }, 1, 'satisfied'],
    ['before it, in a sum', 'sum(i in range(2), u[i - k]) >= 0', { 'u[j in nat]': 'j + 1' }, 1, 'undefined'],
    [
      'of a function that is an argument',
      'T(map(j in nat, j + 1)) >= 0',
      { 'T(X in R[nat])': 'X[k - 1]' },
      0,
      'undefined',
    ],
    [
      'of a member',
      'a[k, k - 3] >= 0',
      { 'a[0, j in nat]': '1', 'a[l+1, j in nat]': 'a[l, j + 1]' },
      2,
      'undefined',
    ],
    ['of negative numbers', 'f(k - 2) <= 0', { 'f(p in positive)': 'p' }, 1, 'undefined'],
    ['of zero', 'f(k - 1) <= 0', { 'f(p in positive)': 'p' }, 1, 'undefined'],
    ['of zero, where it may be', 'f(k - 1) <= 0', { 'f(p in nonnegative)': 'p' }, 1, 'satisfied'],
    ['of a number that is enclosed', 'f(1 - exp(k)) <= 0', { 'f(p in positive)': 'p' }, 1, 'undefined'],
    ['of nothing', 'f(exp(k) - exp(k)) <= 0', { 'f(p in positive)': 'p' }, 1, 'undecided'],
    ['of a positive number', 'f(exp(k)) > 0', { 'f(p in positive)': 'p' }, 1, 'satisfied'],
    [
      'of a member at a negative number',
      'a(k - 3)[k] <= 2',
      { 'a(p in positive)[0]': 'p', 'a(p in positive)[l+1]': '2*a(p)[l]' },
      2,
      'undefined',
    ],
  ])('a function has no values outside of its domain: %s', (_, states, where, k, expected) => {
    expect(outcome(states, { k }, { given: { k: natural() }, where })).toBe(expected);
  });

  it('agrees with the rules where values are not rational', () => {
    const states =
      'D(exp(tanh(x)) * log(1 + x^2) / cos(x), x) == exp(tanh(x)) * ((1 - tanh(x)^2) * log(1 + x^2) / cos(x) + 2*x/(1 + x^2)/cos(x) + log(1 + x^2) * sin(x)/cos(x)^2)';
    for (const value of [1, '-1/2', '7/3']) expect(outcome(states, { x: value }, x)).toBe('consistent');
    expect(outcome(states.replace('2*x/(', '3*x/('), { x: 1 }, x)).toBe('violated');
  });

  it('takes the derivatives of what a function stands for', () => {
    const given = {
      I: indexSet(),
      x: array('I'),
      f: differentiable(['R[I]', 'R'], ['grad']),
      g: differentiable(['R', 'R'], ['dg']),
      y: real(),
    };
    const values = {
      x: [1, 2],
      y: 3,
      f: 'map(u in R[I], sum(i in I, u[i]^3) * max(i in I, u[i]))',
      g: 'map(z in R, z^2 - z)',
    };
    expect(outcome('dg(y) == 2*y - 1', values, { given })).toBe('satisfied');
    expect(
      outcome('forall(i in I, grad(x)[i] == 3*x[i]^2 * 2 + 9 * indicator(x[i] == 2))', values, { given }),
    ).toBe('satisfied');
    expect(
      outcome(
        'D(g(f(array(i in I, t * x[i]))), t = 1) == dg(f(x)) * sum(i in I, grad(x)[i] * x[i])',
        values,
        { given },
      ),
    ).toBe('satisfied');
  });
});

describe('relations with enclosures', () => {
  it('tells what is certain, and nothing else', () => {
    expect(decided({ states: 'exp(1) > 2718281828459045235360287/10^24' })).toMatchObject({
      outcome: 'satisfied',
      by: 'interval',
    });
    expect(outcome('exp(1) < 2718281828459045235360287/10^24')).toBe('violated');
    expect(outcome('log(exp(2)) == 2')).toBe('consistent');
    expect(outcome('log(exp(2)) <= 2')).toBe('undecided');
    expect(outcome('log(exp(2)) < 2')).toBe('undecided');
    expect(outcome('sqrt(2)^2 == 2')).toBe('consistent');
    expect(outcome('sqrt(2) == 99/70')).toBe('violated');
    expect(outcome('exp(1) != 2')).toBe('satisfied');
    expect(outcome('exp(-(2^30)) > 0')).toBe('satisfied');
    expect(outcome('exp(exp(2^50)) > 0')).toBe('undecided');
    expect(outcome('relu(exp(1) - exp(1)) >= 0')).toBe('satisfied');
    expect(outcome('indicator(exp(1) == exp(1)) <= 1')).toBe('satisfied');
  });

  it('keeps rational parts exact beside the others', () => {
    expect(outcome('D(relu(t - exp(0)), t = 1) == 0')).toBe('undefined');
    expect(outcome('max(exp(x) - exp(x), x/3 - 1/3) >= 0', { x: 1 }, x)).toBe('satisfied');
    expect(outcome('max(exp(x) - exp(x), x/3 - 1/3) > 0', { x: 1 }, x)).toBe('undecided');
    expect(outcome('exp(1) * indicator(x/3 >= 1/3) > 2', { x: 1 }, x)).toBe('satisfied');
  });

  it('prints both sides so that they differ', () => {
    const decision = decided({
      states: 'sqrt(2) <= 14142135623730950488016887242096980785696718753770/10^49',
    });
    expect(decision.outcome).toBe('satisfied');
    expect(decision.left).not.toBe(decision.right);
    expect(decided({ states: '1/3 < 1/2' })).toMatchObject({ left: '1/3', right: '1/2', relation: '<' });
  });
});

describe('the circle constant', () => {
  it.each([
    ['314159265358979323846/10^20 < pi', 'satisfied'],
    ['pi < 314159265358979323846/10^20', 'violated'],
    ['pi == 355/113', 'violated'],
    ['pi != 355/113', 'satisfied'],
    ['2*pi - pi == pi', 'consistent'],
    ['sin(pi) == 0', 'consistent'],
    ['cos(pi/3) == 1/2', 'consistent'],
    ['cos(pi/2) == 1/10^30', 'violated'],
    ['D(pi*t^2, t = 1) == 2*pi', 'consistent'],
    ['D(pi, t = 1) == 0', 'satisfied'],
  ])('%s is %s', (states, expected) => expect(outcome(states)).toBe(expected));
});

describe('quantifiers and conditions', () => {
  it('reports where the margin is smallest', () => {
    const decision = decided({ ...xs, states: 'forall(i in I, x[i] <= 5)' }, { x: [1, 4, 2] });
    expect(decision).toMatchObject({ outcome: 'satisfied', left: '4', right: '5' });
    expect([...(decision.location ?? [])]).toEqual([['i', 1]]);
    const violation = decided(
      { ...xs, states: 'forall(i in I, forall(j in I, x[i] <= x[j]))' },
      { x: [1, 4, 2] },
    );
    expect(violation.outcome).toBe('violated');
    expect([...(violation.location ?? [])]).toEqual([
      ['i', 1],
      ['j', 0],
    ]);
  });

  it('is vacuous when nothing is asked', () => {
    expect(outcome('forall(i in I, x[i] <= 5)', { x: [] }, xs)).toBe('vacuous');
    expect(outcome('forall(i in I, x[i] > 10, x[i] <= 5)', { x: [1, 2] }, xs)).toBe('vacuous');
    expect(outcome('x <= 5', { x: 7 }, { ...x, hypotheses: { small: 'x < 3' } })).toBe('vacuous');
    expect(outcome('x <= 5', { x: 7 }, { given: { x: real('[0,1]') } })).toBe('vacuous');
  });

  it('says which condition is false', () => {
    const given = { I: indexSet(), x: array('I'), y: real() };
    const hypotheses = { all: 'forall(i in I, x[i] != 0, x[i]^2 > 0)', some: 'y < 3', none: 'y > 0' };
    const place = (y: number, states = 'y <= 5'): number | undefined =>
      decided({ states, given, hypotheses }, { x: [7, 0], y }).falseCondition;
    expect([7, 2, -1].map((y) => place(y))).toEqual([1, undefined, 2]);
    expect(place(2, 'forall(i in I, x[i] > 10, x[i] <= 5)')).toBeUndefined();
  });

  it('evaluates a body only where its conditions hold', () => {
    expect(outcome('forall(i in I, x[i] > 0, log(x[i]) <= x[i] - 1)', { x: [-1, 0, 2] }, xs)).toBe(
      'satisfied',
    );
    expect(outcome('forall(i in I, x[i] >= 0, log(x[i]) <= x[i] - 1)', { x: [-1, 0, 2] }, xs)).toBe(
      'undefined',
    );
  });

  it('does not take what cannot be told for false', () => {
    const hypotheses = { tie: 'log(exp(x)) >= x' };
    expect(outcome('x <= 5', { x: 1 }, { ...x, hypotheses })).toBe('undecided');
    expect(outcome('x <= 5', { x: 7 }, { ...x, hypotheses })).toBe('undecided');
    expect(outcome('x <= 5', { x: 7 }, { ...x, hypotheses: { ...hypotheses, no: 'x < 0' } })).toBe('vacuous');
    const same = { same: 'log(exp(x)) == x' };
    expect(outcome('x <= 5', { x: 1 }, { ...x, hypotheses: same })).toBe('consistent');
    expect(outcome('x <= 5', { x: 7 }, { ...x, hypotheses: same })).toBe('undecided');
    expect(outcome('forall(i in I, log(exp(x[i])) >= x[i], x[i] < 5)', { x: [7, 7] }, xs)).toBe('undecided');
    expect(outcome('forall(i in I, log(exp(x[i])) >= x[i], 1/(x[i] - 7) < 5)', { x: [7] }, xs)).toBe(
      'undecided',
    );
  });

  it('finds what exists among indices', () => {
    const source = { given: { ...xs.given } };
    expect(outcome('exists(i in I, x[i] == max(j in I, x[j]))', { x: [1, 3, 2] }, source)).toBe('satisfied');
    expect(outcome('exists(i in I, x[i] > max(j in I, x[j]))', { x: [1, 3, 2] }, source)).toBe('violated');
  });

  it.each([
    ['exists(k in range(n), k^2 == 4)', 'satisfied', 'violated'],
    ['exists(k in nat, k < n, k^2 == 4)', 'satisfied', 'violated'],
    ['exists(k in nat, k <= n, k^2 == 9)', 'satisfied', 'violated'],
    ['exists(k in nat, l in nat, k <= n, l < k, k + l == 5)', 'satisfied', 'violated'],
  ])('finds what exists among naturals with a bound: %s', (states, three, two) => {
    const source = { given: { n: natural() } };
    expect(outcome(states, { n: 3 }, source)).toBe(three);
    expect(outcome(states, { n: 2 }, source)).toBe(two);
  });

  it('does not take members that are not given for members that are not there', () => {
    const source = { given: { n: natural(), u: array('nat') } };
    const states = 'exists(k in nat, k <= 2^n, u[k] == 7)';
    expect(outcome(states, { n: 1, u: [0, 7, 0, 0] }, source)).toBe('satisfied');
    expect(outcome(states, { n: 1, u: [0, 1, 0, 0] }, source)).toBe('violated');
    expect(outcome(states, { n: 10, u: [0, 1, 0, 0] }, source)).toBe('undecided');
  });

  it('says where the worst case lies among nested quantifiers', () => {
    const states = 'exists(i in I, forall(j in I, x[i] < x[j]))';
    const { outcome: found, location } = decided({ states, ...xs }, { x: [1, 3] });
    expect(found).toBe('violated');
    expect([...(location ?? [])]).toEqual([
      ['i', expect.any(Number)],
      ['j', expect.any(Number)],
    ]);
  });
});

describe('definitions, sequences, families, laws', () => {
  it('evaluates operators on arrays, iterated', () => {
    const source = {
      given: {
        S: nonemptySet(),
        gamma: real('[0,1)'),
        P: stochastic('S', 'S'),
        r: array('S'),
        V: array('S'),
      },
      where: { 'T(X in R[S])[s in S]': 'r[s] + gamma * sum(t in S, P[s,t] * X[t])' },
      states:
        'T(T(V))[s0] == r[s0] + gamma * sum(t in S, P[s0,t] * (r[t] + gamma * sum(u in S, P[t,u] * V[u])))',
    };
    const given = { ...source.given, s0: element('S') };
    const values = {
      gamma: '1/2',
      P: [
        ['1/4', '3/4'],
        [1, 0],
      ],
      r: [1, -1],
      V: [2, 3],
      s0: 1,
    };
    expect(outcome(source.states, values, { ...source, given })).toBe('satisfied');
  });

  it('evaluates recursions, far up, too', () => {
    const source = { given: { n: natural() }, where: { 'f[0]': '1', 'f[k+1]': 'f[k] + 2*k + 3' } };
    expect(outcome('f[n] == (n + 1)^2', { n: 9999 }, source)).toBe('satisfied');
    const arrays = {
      given: { I: nonemptySet(), W: array('I', 'I'), a: array('I'), n: natural(), j0: element('I') },
      where: { 'x[0, i in I]': 'a[i]', 'x[k+1, i in I]': 'sum(j in I, W[i,j] * x[k,j])' },
    };
    const values = {
      W: [
        [0, 1],
        [1, 0],
      ],
      a: [5, 7],
      n: 2001,
      j0: 0,
    };
    expect(outcome('x[n, j0] == 7', values, arrays)).toBe('satisfied');
  });

  it('evaluates networks of unequal widths', () => {
    const source = {
      given: {
        I: family(),
        W: array('l in nat', 'i in I[l+1]', 'j in I[l]'),
        u: array('I[0]'),
        L: natural(),
      },
      where: { 'a[0, i in I[0]]': 'u[i]', 'a[k+1, i in I[k+1]]': 'relu(sum(j in I[k], W[k,i,j] * a[k,j]))' },
      states: 'sum(i in I[L], a[L,i]) == 9',
    };
    const values = {
      L: 2,
      I: [1, 2, 3],
      W: [
        [[1], [2]],
        [
          [1, 1],
          [1, 0],
          [0, 1],
        ],
        [],
      ],
      u: ['3/2'],
    };
    expect(decided(source, values).outcome).toBe('satisfied');
    expect(decided({ ...source, states: 'sum(i in I[3], a[3,i]) == 9' }, values)).toMatchObject({
      outcome: 'undefined',
    });
  });

  it('takes expectations with the weights of a law', () => {
    const source = { given: { Omega: law(), X: array('Omega') } };
    const values = { Omega: ['1/4', '3/4'], X: [4, 0] };
    expect(outcome('E(w in Omega, (X[w] - E(v in Omega, X[v]))^2) == 3', values, source)).toBe('satisfied');
  });

  it('follows choices', () => {
    const source = {
      given: { S: nonemptySet(), A: nonemptySet(), policy: choice('S', 'A'), q: array('S', 'A') },
    };
    const values = {
      policy: [1, 0],
      q: [
        [1, 2],
        [3, 4],
      ],
    };
    expect(outcome('sum(s in S, q[s, policy[s]]) == 5', values, source)).toBe('satisfied');
  });

  it('tests what is said of all natural numbers on those that the instance gives', () => {
    const source = {
      given: { y: array('nat') },
      hypotheses: { step: 'forall(k in nat, y[k+1] == y[k] + 1)' },
    };
    expect(outcome('y[2] == y[0] + 2', { y: [1, 2, 3] }, source)).toBe('satisfied');
    expect(outcome('y[2] == y[0] + 2', { y: [1, 2, 4] }, source)).toBe('vacuous');
  });

  it('takes entries of arrays of any number of indices, and of functions that have them for arguments', () => {
    const source = {
      given: { I: indexSet(), J: indexSet(), u: array('I', 'J', 'I'), v: array('J', 'I', 'J', 'I') },
      where: {
        'third(i in I, j in J, k in I)': '100*u[k,j,i] + v[j,i,j,k]',
        'fourth(j in J, i in I, l in J, k in I)': 'third(i, l, k) + v[j,k,l,i]',
      },
    };
    const entries = (sizes: readonly number[], first: number): Explicit[string] => {
      const [size, ...rest] = sizes;
      if (size === undefined) return first;
      return Array.from({ length: size }, (_, i) => entries(rest, 10 * first + i)) as Explicit[string];
    };
    const values = { u: entries([2, 3, 2], 1), v: entries([3, 2, 3, 2], 1) };
    expect(
      outcome(
        'forall(i in I, j in J, k in I, l in J, third(i, j, k) == 100*u[k,j,i] + v[j,i,j,k])',
        values,
        source,
      ),
    ).toBe('satisfied');
    expect(
      outcome(
        // Entries are read off their positions: u[i,j,k] is 1ijk, v[j,i,l,k] is 1jilk.
        'sum(i in I, sum(j in J, sum(k in I, 10^10*u[i,j,k]*u[i,j,k]))) == 10^10*sum(a in range(2), sum(b in range(3), sum(c in range(2), (1000 + 100*a + 10*b + c)^2)))',
        values,
        source,
      ),
    ).toBe('satisfied');
    expect(
      outcome(
        'sum(j in J, sum(i in I, sum(l in J, sum(k in I, fourth(j, i, l, k)*u[i,j,k])))) == sum(j in range(3), sum(i in range(2), sum(l in range(3), sum(k in range(2), (100*(1000 + 100*k + 10*l + i) + (10000 + 1000*l + 100*i + 10*l + k) + (10000 + 1000*j + 100*k + 10*l + i))*(1000 + 100*i + 10*j + k)))))',
        values,
        source,
      ),
    ).toBe('satisfied');
  });

  it('gives naturals to functions of reals', () => {
    const source = { where: { 'half(x in R)': 'x/2', 'mean(x in R, y in R)': '(x + y)/2' } };
    expect(outcome('forall(n in range(4), half(n) + half(n) == n)', {}, source)).toBe('satisfied');
    expect(outcome('forall(n in range(4), m in range(3), 2*mean(n, m) == n + m)', {}, source)).toBe(
      'satisfied',
    );
  });

  it('passes functions of reals', () => {
    const source = { given: { f: fn('R', 'R'), x: real() } };
    expect(outcome('f(f(x)) == 81/16 + 9/4', { f: 'map(z in R, z^2 + z)', x: 1 }, source)).toBe('violated');
    expect(outcome('f(f(x)) == 6', { f: 'map(z in R, z^2 + z)', x: 1 }, source)).toBe('satisfied');
  });
});

describe('conjuncts decided by one run', () => {
  const given = { I: indexSet(), x: array('I'), y: array('I') };
  const values = { I: 3, x: [1, '1/3', -2], y: [0, 1, 2] };
  const asked = (...parts: readonly string[]): readonly [ExactDecision[], readonly ExactDecision[]] => {
    const source = situation({ given, states: parts.join(' and ') });
    const prepared = only(prepare({ ...source, together: true }, [{}], values));
    const instance = readInstance(prepared, values);
    const { statement } = prepared.question;
    const alone = (statement.tag === 'and' ? statement.parts : []).map((part) =>
      decide({ ...prepared.question, statement: part }, instance),
    );
    return [alone, decideEach(prepared.question, instance)];
  };
  const told = ({ outcome, by, left, right, margin, reason }: ExactDecision) => ({
    outcome,
    by,
    left,
    right,
    margin,
    reason,
  });

  it('come out as if each stood alone', () => {
    const [alone, together] = asked(
      'sum(i in I, sum(j in I, x[i]*x[j])) == sum(i in I, x[i])^2',
      'sum(i in I, exp(x[i])) <= 20',
      'sum(i in I, 1/y[i]) == 0',
      'sum(i in I, x[i]) == 7',
      'exp(sum(i in I, x[i])) == prod(i in I, exp(x[i]))',
      'sum(i in I, exp(x[i])) <= 2',
      'forall(i in I, x[i] <= y[i])',
    );
    expect(alone.map((d) => d.outcome)).toEqual([
      'satisfied',
      'satisfied',
      'undefined',
      'violated',
      'consistent',
      'violated',
      'violated',
    ]);
    expect(together.map(told)).toEqual(alone.map(told));
  });

  it('have sums in common only where these mean the same', () => {
    // The inner sums read alike; i and j have changed places.
    const [alone, together] = asked(
      'sum(i in I, sum(j in I, x[i]*sum(k in I, (x[i] + x[k])*y[j]))) == 0',
      'sum(j in I, sum(i in I, x[j]*sum(k in I, (x[i] + x[k])*y[j]))) == 0',
      'sum(i in I, x[i]*sum(k in I, x[k]*y[i])) == 0',
      'sum(k in I, x[k]*sum(i in I, x[i]*y[k])) == 0',
      'sum(i in I, y[i]*sum(j in I, x[j])) == 0',
      'sum(j in I, sum(i in I, x[i])*x[j]) == 0',
    );
    expect(together.map(told)).toEqual(alone.map(told));
    expect(new Set(alone.map((d) => d.left)).size).toBeGreaterThan(2);
  });

  it('have no sum in common where one name means two variables', () => {
    const source = situation({ given, states: '0 == 0' });
    const set = source.theory.sets[0] as IndexSet;
    const [x, y] = source.theory.symbols as [Variable, Variable];
    const index = (): Variable => freshVariable('i', { kind: 'index', domain: { kind: 'set', set, at: [] } });
    const ref = (variable: Variable): Term => ({ tag: 'variable', variable });
    const nested = (pick: (outer: Variable, inner: Variable) => Variable): Proposition => {
      const [outer, inner, k] = [index(), index(), index()];
      const factors = [apply(x, [ref(outer)]), apply(y, [ref(inner)]), apply(x, [ref(pick(outer, inner))])];
      const body = fold('sum', k, { kind: 'set', set, at: [] }, multiply(...factors, apply(y, [ref(k)])));
      const sums = [inner, outer].reduce<Term>(
        (of, v) => fold('sum', v, { kind: 'set', set, at: [] }, of),
        body,
      );
      return relation(sums, '==', zero);
    };
    const parts = [nested((outer) => outer), nested((_, inner) => inner)];
    const statement: Proposition = { tag: 'and', parts };
    const prepared = only(prepare({ ...source, statement, together: true }, [{}], values));
    const decisions = decideEach(prepared.question, readInstance(prepared, values));
    expect(decisions.map((d) => d.left)).toEqual(['46', '22/3']);
  });
});
