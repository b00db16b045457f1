/** What is computed once, and what is not computed at all. */
import { expect, test } from 'vitest';
import { compile } from '../../src/compute/compile.ts';
import { fused, rendered } from '../../src/compute/fuse.ts';
import { array, family, natural, nonemptySet, real, stochastic } from '../../src/proof/declare.ts';
import { type Asked, ask } from './questions.ts';

const lines = (
  asked: Asked,
  n: number,
  sizes: Record<string, number | number[]>,
  backend: 'cpu' | 'webasm' = 'cpu',
): number => compile(asked.question, asked.shape(sizes, { n }, n + 1), backend).source.split('\n').length;

test('iterates grow by the step, not by doubling', () => {
  const asked = ask(
    {
      S: nonemptySet(),
      A: nonemptySet(),
      gamma: real(),
      r: array('S', 'A'),
      P: stochastic('S', 'A', 'S'),
      V: array('S'),
      n: natural(),
    },
    'forall(s in S, v(V)[n,s] <= 1)',
    {
      'T(X in R[S])[s in S]': 'max(a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * X[t]))',
      'v(X in R[S])[0, s in S]': 'X[s]',
      'v(X in R[S])[k+1, s in S]': 'T(array(u in S, v(X)[k,u]))[s]',
    },
  );
  for (const backend of ['cpu', 'webasm'] as const) {
    const [four, eight, sixteen] = [4, 8, 16].map((n) => lines(asked, n, { S: 5, A: 3 }, backend)) as [
      number,
      number,
      number,
    ];
    expect(sixteen - eight).toBeLessThan(2.5 * (eight - four));
  }
});

test('layers, and derivatives through them, grow linearly', () => {
  const asked = ask(
    { I: family(), W: array('l in nat', 'i in I[l+1]', 'j in I[l]'), x: array('I[0]'), n: natural() },
    'forall(i in I[n], j in I[0], D(a(x)[n,i], x[j]) <= 1)',
    {
      'a(z in R[I[0]])[0, i in I[0]]': 'z[i]',
      'a(z in R[I[0]])[l+1, i in I[l+1]]': 'tanh(sum(j in I[l], W[l,i,j] * a(z)[l,j]))',
    },
  );
  const widths = Array.from({ length: 10 }, () => 8);
  const [two, four, eight] = [2, 4, 8].map((n) => lines(asked, n, { I: widths })) as [number, number, number];
  expect(eight - four).toBeLessThan(3 * (four - two));
});

test('what does not change in a loop stands before it', () => {
  const asked = ask(
    { S: nonemptySet(), x: array('S'), n: natural() },
    'forall(s in S, x[s] <= sum(t in S, exp(x[t])) + max(t in S, x[t]))',
  );
  const { source } = compile(asked.question, asked.shape({ S: 64 }, { n: 1 }), 'cpu');
  expect(source.match(/^ {4,}for /gm)).toBeNull();
});

test('loops that read the same are joined, others are not', () => {
  const loop = (i: string, v: string, x: string, y: string, array: string) => [
    `let ${v} = 0;`,
    {
      index: i,
      trips: 4,
      lines: [`const ${x} = a0[${i}];`, `const ${y} = ${x} * ${array}[${i}];`, `${v} = ${v} + ${y};`],
    },
  ];
  const joined = rendered(
    fused([...loop('n1', 'v1', 'x1', 'x2', 'a1'), ...loop('n2', 'v2', 'x3', 'x4', 'a2')]),
  );
  expect(joined.filter((l) => l.startsWith('for'))).toHaveLength(1);
  expect(joined.join('\n')).toContain('x1 * a2[n1]');
  // The second needs what the first computes.
  const [start, second] = loop('n2', 'v2', 'x3', 'x4', 'a2') as [
    string,
    { index: string; trips: number; lines: string[] },
  ];
  const dependent = { ...second, lines: [...second.lines.slice(0, 2), 'v2 = v2 + x4 * v1;'] };
  const apart = rendered(fused([...loop('n1', 'v1', 'x1', 'x2', 'a1'), start, dependent]));
  expect(apart.filter((l) => l.startsWith('for'))).toHaveLength(2);
  const through = rendered(
    fused([
      ...loop('n1', 'v1', 'x1', 'x2', 'a1'),
      'const x9 = v1 * 2;',
      start,
      { ...second, lines: [...second.lines.slice(0, 2), 'v2 = v2 + x4 * x9;'] },
    ]),
  );
  expect(through.filter((l) => l.startsWith('for'))).toHaveLength(2);
});
