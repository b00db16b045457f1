/** Everything in the language, executed on many instances and decided exactly on each: the two never contradict. */
import { describe, expect, test } from 'vitest';
import type { Backend } from '../../src/compute/arithmetic.ts';
import { compile } from '../../src/compute/compile.ts';
import { instanceOf, judge } from '../../src/compute/judge.ts';
import { classOf } from '../../src/compute/verdict.ts';
import { decide, type ExactDecision } from '../../src/exact/decide.ts';
import type { Instance, Question } from '../../src/exact/instance.ts';
import {
  array,
  choice,
  type Declaration,
  element,
  family,
  indexSet,
  law,
  natural,
  nonemptySet,
  probability,
  real,
  stochastic,
} from '../../src/proof/declare.ts';
import { type Asked, ask, stream } from './questions.ts';

interface Case {
  readonly name: string;
  readonly given: Record<string, Declaration>;
  readonly where?: Record<string, string>;
  readonly hypotheses?: Record<string, string>;
  readonly states: string;
  readonly sizes?: Record<string, number | readonly number[]>;
  readonly naturals?: Record<string, number>;
  readonly horizon?: number;
  /** At least this share decided by the kernel. */
  readonly decided?: number;
  /** The outcome of every instance. */
  readonly always?: 'holds' | 'violated';
}

const S = nonemptySet();
const bellman = {
  given: {
    S,
    A: nonemptySet(),
    gamma: real('[0,1)'),
    r: array('S', 'A'),
    P: stochastic('S', 'A', 'S'),
    V: array('S'),
    W: array('S'),
  },
  where: { 'T(X in R[S])[s in S]': 'max(a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * X[t]))' },
  sizes: { S: 3, A: 2 },
};
const network = {
  given: { I: family(), W: array('l in nat', 'i in I[l+1]', 'j in I[l]'), x: array('I[0]'), L: natural() },
  where: {
    'a(z in R[I[0]])[0, i in I[0]]': 'z[i]',
    'a(z in R[I[0]])[l+1, i in I[l+1]]': 'tanh(sum(j in I[l], W[l,i,j] * a(z)[l,j]))',
  },
  sizes: { I: [2, 3, 1, 2, 2, 2] },
  naturals: { L: 2 },
};

const cases: readonly Case[] = [
  {
    name: 'contraction',
    ...bellman,
    states: 'max(s in S, abs(T(V)[s] - T(W)[s])) <= gamma * max(s in S, abs(V[s] - W[s]))',
    decided: 0.9,
    always: 'holds',
  },
  {
    name: 'contraction with a factor too small',
    ...bellman,
    states: 'max(s in S, abs(T(V)[s] - T(W)[s])) <= gamma * max(s in S, abs(V[s] - W[s])) * (1 / 4)',
    decided: 0.5,
  },
  {
    name: 'twice',
    ...bellman,
    states: 'max(s in S, abs(T(T(V))[s] - T(T(W))[s])) <= gamma^2 * max(s in S, abs(V[s] - W[s]))',
    decided: 0.9,
    always: 'holds',
  },
  {
    name: 'iterates',
    ...bellman,
    given: { ...bellman.given, n: natural() },
    where: {
      ...bellman.where,
      'v(X in R[S])[0, s in S]': 'X[s]',
      'v(X in R[S])[k+1, s in S]': 'T(array(u in S, v(X)[k,u]))[s]',
    },
    naturals: { n: 5 },
    states: 'forall(s in S, abs(v(V)[n,s] - v(W)[n,s]) <= gamma^n * max(u in S, abs(V[u] - W[u])))',
    decided: 0.9,
    always: 'holds',
  },
  {
    name: 'all cases',
    ...bellman,
    states: 'forall(s in S, a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * V[t]) <= T(V)[s])',
    decided: 0,
    always: 'holds',
  },
  {
    name: 'identity',
    given: { S, x: array('S'), y: array('S') },
    states:
      'sum(s in S, (x[s] + y[s])^2) == sum(s in S, x[s]^2) + 2 * sum(s in S, x[s] * y[s]) + sum(s in S, y[s]^2)',
    sizes: { S: 5 },
    decided: 1,
    always: 'holds',
  },
  {
    name: 'false identity',
    given: { S, x: array('S'), y: array('S') },
    states: 'sum(s in S, (x[s] + y[s])^2) == sum(s in S, x[s]^2) + sum(s in S, y[s]^2)',
    sizes: { S: 5 },
  },
  {
    name: 'nat zero to zero',
    given: { x: real(), n: natural() },
    states: 'sum(k in range(n), x^k) * (1 - x) == 1 - x^n',
    naturals: { n: 5 },
    decided: 1,
    always: 'holds',
  },
  {
    name: 'conditions',
    given: { x: real(), y: real() },
    hypotheses: { h: 'x < y' },
    states: 'exp(x) < exp(y)',
    decided: 0.9,
    always: 'holds',
  },
  {
    name: 'cases with conditions',
    given: { S, x: array('S') },
    states: 'forall(s in S, t in S, x[s] < x[t], tanh(x[s]) < tanh(x[t]))',
    sizes: { S: 3 },
    decided: 0.9,
    always: 'holds',
  },
  {
    name: 'empty set',
    given: { S: indexSet(), x: array('S') },
    states: 'sum(s in S, x[s]) * prod(s in S, x[s]) == 0',
    sizes: { S: 0 },
    decided: 1,
    always: 'holds',
  },
  {
    name: 'maximum of nothing',
    given: { S: indexSet(), x: array('S') },
    states: 'max(s in S, x[s]) <= 1',
    sizes: { S: 0 },
  },
  {
    name: 'maximum of nothing, times zero',
    given: { S: indexSet(), x: array('S') },
    states: '0 * max(s in S, x[s]) <= 1',
    sizes: { S: 0 },
  },
  { name: 'division by zero', given: { x: real() }, states: '1 / (x - x) >= 0 - 1' },
  { name: 'zero times an undefined number', given: { x: real() }, states: '0 * log(0 - x^2 - 1) <= 1' },
  { name: 'undefined swallowed by a maximum', given: { x: real() }, states: 'max(1, log(0 - x^2)) >= 0' },
  { name: 'power zero of an undefined number', given: { x: real() }, states: '(1 / (x - x))^0 == 1' },
  { name: 'tanh of an overflow', given: { x: real() }, states: 'tanh(exp(1000 + x)) <= 1' },
  {
    name: 'derivative of what is undefined',
    given: { x: real() },
    states: 'D(log(0 - x^2) + t, t = 1) == 1',
  },
  {
    name: 'delta and card',
    given: { S, x: array('S') },
    states: 'forall(s in S, sum(t in S, delta(s,t) * x[t]) * card(S) == x[s] * sum(u in S, 1))',
    sizes: { S: 4 },
    decided: 1,
    always: 'holds',
  },
  {
    name: 'indicator',
    given: { S, x: array('S') },
    states: 'sum(s in S, indicator(x[s] > 0) * x[s]) == sum(s in S, relu(x[s]))',
    sizes: { S: 4 },
    decided: 0.9,
    always: 'holds',
  },
  {
    name: 'sign',
    given: { x: real(), y: real() },
    states: 'sign(x * y) * abs(x * y) == x * y',
    decided: 0.8,
    always: 'holds',
  },
  {
    name: 'law',
    given: { O: law(), X: array('O', { is: 'bounded' }) },
    states: 'E(w in O, X[w])^2 <= E(w in O, X[w]^2)',
    sizes: { O: 5 },
    decided: 0.8,
    always: 'holds',
  },
  {
    name: 'choice',
    given: { S, A: nonemptySet(), policy: choice('S', 'A'), r: array('S', 'A') },
    states: 'forall(s in S, r[s,policy(s)] <= max(a in A, r[s,a]))',
    sizes: { S: 3, A: 4 },
    decided: 1,
    always: 'holds',
  },
  {
    name: 'element',
    given: { S, z: element('S'), x: array('S') },
    states: 'sum(s in S, delta(s, z) * x[s]) == x[z]',
    sizes: { S: 4 },
    decided: 1,
    always: 'holds',
  },
  {
    name: 'probabilities',
    given: { S, p: probability('S') },
    hypotheses: { h: 'sum(s in S, p[s]) == 1' },
    states: 'sum(s in S, p[s]^2) <= 1',
    sizes: { S: 4 },
    decided: 0,
    always: 'holds',
  },
  {
    name: 'network',
    ...network,
    states: 'forall(i in I[L], abs(a(x)[L,i]) <= 1)',
    decided: 1,
    always: 'holds',
  },
  {
    name: 'all widths',
    ...network,
    states: 'forall(l in nat, i in I[l+1], j in I[l], abs(W[l,i,j]) <= 100)',
    horizon: 2,
    decided: 1,
  },
  {
    name: 'chain rule through a network',
    ...network,
    states:
      'forall(i in I[L+1], j in I[0], D(a(x)[L+1,i], x[j]) == (1 - a(x)[L+1,i]^2) * sum(k in I[L], W[L,i,k] * D(a(x)[L,k], x[j])))',
    decided: 0.5,
    always: 'holds',
  },
  {
    name: 'gradient of a quadratic form',
    given: { S, x: array('S'), H: array('S', 'S') },
    states:
      'forall(k in S, D(sum(i in S, sum(j in S, x[i] * H[i,j] * x[j])), x[k]) == sum(j in S, (H[k,j] + H[j,k]) * x[j]))',
    sizes: { S: 3 },
    decided: 1,
    always: 'holds',
  },
  {
    name: 'hessian',
    given: { S, x: array('S'), H: array('S', 'S') },
    states:
      'forall(k in S, l in S, D(D(sum(i in S, sum(j in S, x[i] * H[i,j] * x[j])), x[k]), x[l]) == H[k,l] + H[l,k])',
    sizes: { S: 3 },
    decided: 1,
    always: 'holds',
  },
  {
    name: 'derivatives of functions',
    given: { x: real(), y: real() },
    states:
      'D(exp(t) * log(1 + t^2) + tanh(t) / (2 + sin(t)) - sqrt(1 + t^2) * cos(t), t = x) == exp(x) * log(1 + x^2) + exp(x) * 2 * x / (1 + x^2) + (1 - tanh(x)^2) / (2 + sin(x)) - tanh(x) * cos(x) / (2 + sin(x))^2 - x / sqrt(1 + x^2) * cos(x) + sqrt(1 + x^2) * sin(x)',
    decided: 1,
    always: 'holds',
  },
  {
    name: 'third derivative',
    given: { x: real() },
    states: 'D(D(D(t^5, t = s), s = r), r = x) == 60 * x^2',
    decided: 0.9,
    always: 'holds',
  },
  {
    name: 'mixed derivative',
    given: { x: real(), y: real() },
    states: 'D(D(s^2 * t^3 + s * sin(t), t = y), s = x) == 6 * x * y^2 + cos(y)',
    decided: 1,
    always: 'holds',
  },
  { name: 'derivative at a kink', given: { x: real() }, states: 'D(abs(t), t = x - x) <= 2' },
  {
    name: 'derivative in another variable of what has none in this one',
    given: { x: real() },
    states: 'D(D(abs(s), t = 1), s = x - x) == 0',
  },
  {
    name: 'an argument without a value that nothing mentions',
    given: { x: real() },
    where: { 'c(z in R)': '1' },
    states: 'c(1/(x - x)) <= 2',
  },
  {
    name: 'derivative at a point without a value that nothing mentions',
    given: { x: real() },
    states: 'D(x, t = 1/(x - x)) <= 2',
  },
  {
    name: 'a parameter without a value of a sequence that does not mention it',
    given: { x: real() },
    where: { 'u(p in R)[0]': '1', 'u(p in R)[k+1]': 'u(p)[k] + 1' },
    states: 'u(1/(x - x))[2] <= 4',
  },
  {
    name: 'derivative where what jumps is compared with something else',
    given: { x: real() },
    states: 'D(indicator(sign(t) == 1), t = x - x) + D(max(10*sign(t), 5), t = x - x) <= 1',
  },
  { name: 'derivative of the root of a square', given: { x: real() }, states: 'D(sqrt(t^2), t = 0) <= x^2' },
  { name: 'derivative of the sign of a square', given: { x: real() }, states: 'D(sign(t*t), t = 0) <= x^2' },
  {
    name: 'the power 0 of what has no derivative',
    given: { x: real() },
    states: 'D(abs(t)^0, t = x - x) == 0',
  },
  {
    name: 'derivative of a maximum',
    given: { x: real(), y: real() },
    states: 'D(max(t, y), t = x) == indicator(x > y)',
    decided: 0.8,
  },
  {
    name: 'derivative of an indicator',
    given: { x: real() },
    states: 'D(indicator(t > 0) * t^2, t = x) == indicator(x > 0) * 2 * x',
    decided: 0.8,
  },
  {
    name: 'functions as arguments',
    given: { x: real(), y: real() },
    where: { 'twice(f in map(R, R), t in R)': 'f(f(t))' },
    states: 'twice(map(u in R, u^2 + y), x) == (x^2 + y)^2 + y',
    decided: 1,
    always: 'holds',
  },
  {
    name: 'scalar recursion',
    given: { x: real(), n: natural() },
    where: { 'g[0]': 'x', 'g[k+1]': 'g[k] * g[k] - 1' },
    naturals: { n: 3 },
    states: 'g[n] == ((x^2 - 1)^2 - 1)^2 - 1',
    decided: 1,
    always: 'holds',
  },
  { name: 'strict and equal', given: { x: real(), y: real() }, states: 'x + y > y + x', always: 'violated' },
  { name: 'different', given: { x: real() }, states: 'x^2 + 1 != 0', decided: 1, always: 'holds' },
];

/** Identities of transcendental terms are never decided; more digits only take longer. */
const exactly = (q: Question, i: Instance): ExactDecision => decide(q, i, { precision: 128 });

/** Numbers k/2^m of moderate size, some of them equal; rows of probabilities exactly. */
function draw(asked: Asked, c: Case, count: number): ReturnType<Asked['batch']> {
  const next = stream(c.name.length * 31 + count);
  const horizon = c.horizon ?? 4;
  const shape = asked.shape(c.sizes ?? {}, c.naturals ?? {}, horizon);
  const largest = (id: number): number => {
    const size = shape.sizes.get(id) ?? 1;
    return typeof size === 'number' ? size : Math.max(...size);
  };
  const number = (): number => (Math.floor(next() * 257) - 128) / 64;
  const values: Record<string, number[]> = {};
  for (const v of asked.question.drawn) {
    const { type } = v;
    if (type.kind === 'nat') continue;
    const params = type.kind === 'function' ? type.params : [];
    const row = params.reduce(
      (n, p) =>
        n *
        (p.type.kind === 'index' && p.type.domain.kind === 'set'
          ? largest(p.type.domain.set.id)
          : horizon + 1),
      1,
    );
    const result = type.kind === 'function' ? type.result : type;
    const entries = Array.from({ length: row * count }, () =>
      result.kind === 'index' && result.domain.kind === 'set'
        ? Math.floor(next() * largest(result.domain.set.id))
        : number(),
    );
    const last = params.at(-1);
    if (v.constraint?.normalized && last?.type.kind === 'index' && last.type.domain.kind === 'set')
      normalise(entries, largest(last.type.domain.set.id));
    if (v.name === 'gamma')
      entries.forEach((e, i) => {
        entries[i] = Math.abs(e) / 4;
      });
    values[v.name] = entries;
  }
  for (const s of asked.question.sets.filter((x) => x.law)) {
    values[s.name] = Array.from({ length: largest(s.id) * count }, number);
    normalise(values[s.name] as number[], largest(s.id));
  }
  return asked.batch(shape, count, values);

  function normalise(all: number[], width: number): void {
    for (let i = 0; i < all.length; i += width) {
      let rest = 256;
      for (let j = 0; j < width; j++) {
        const k = j === width - 1 ? rest : Math.floor(next() * (rest + 1));
        all[i + j] = k / 256;
        rest -= k;
      }
    }
  }
}

describe.each(['cpu', 'webasm'] as const)('meaning on %s', (backend: Backend) => {
  test.each(cases)('$name', (c) => {
    const asked = ask(c.given, c.states, c.where, c.hypotheses);
    const batch = draw(asked, c, 30);
    // Every row goes up: a kernel that says anything else than exact arithmetic throws.
    const judgement = judge(asked.question, batch, { backend, decide: exactly, sample: batch.count });
    const { tally } = judgement;
    expect(tally.satisfied + tally.consistent + tally.violated + tally.discarded + tally.undecided).toBe(
      tally.instances,
    );
    if (c.always === 'holds')
      expect(tally.satisfied + tally.consistent + tally.discarded).toBe(tally.instances);
    if (c.always === 'violated') expect(tally.violated).toBe(tally.instances);
    const kernel = Array.from(compile(asked.question, batch.shape, backend).run(batch), classOf);
    const open = kernel.filter((k) => k === 'undecided' || k === 'not-a-number').length;
    if (backend === 'cpu' && c.decided !== undefined)
      expect(1 - open / kernel.length).toBeGreaterThanOrEqual(c.decided);
    kernel.forEach((k, row) => {
      if (exactly(asked.question, instanceOf(batch, row)).outcome === 'undefined')
        expect(k).toBe('not-a-number');
    });
  });
});
