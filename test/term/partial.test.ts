/** Partial derivatives are shown as such, nothing else is, and what is shown is read as what it was. */
import { describe, expect, it, test } from 'vitest';
import { array, element, fn, indexSet, natural, real } from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { texMath } from '../../src/report/latex/formula.ts';
import * as build from '../../src/term/build.ts';
import { parseTerm } from '../../src/term/parse.ts';
import { asPartial } from '../../src/term/partial.ts';
import { printTerm, type Style } from '../../src/term/print.ts';
import { alphaEqual } from '../../src/term/substitute.ts';
import { type Domain, freshVariable, type Term, type Variable } from '../../src/term/term.ts';
import { misreadTerm } from './read-back.ts';

const { scope, sets } = readTheory(
  'print',
  {
    I: indexSet(),
    J: indexSet(),
    i: element('I'),
    k: element('I'),
    j: element('J'),
    n: natural(),
    x: array('I'),
    y: array('I'),
    W: array('nat', 'I', 'J'),
    a: real(),
    f: fn('R', 'R'),
    L: fn('R[I]', 'R'),
    G: fn('R[I]', 'I', 'R'),
  },
  {},
  {},
);
const read = (text: string): Term => parseTerm(text, scope, { module: 'print', field: 'text' });
const shown = (t: Term): string[] =>
  (['text', 'unicode', 'latex'] as const).map((style) => printTerm(t, style));

describe('a partial derivative', () => {
  test.each([
    ['D(L(x), x[i])', '∂/∂x[i] L(x)', '\\frac{\\partial}{\\partial x_{i}}L\\left(x\\right)'],
    [
      'D(a*f(x[k]), x[i])',
      '∂/∂x[i] (a·f(x[k]))',
      '\\frac{\\partial}{\\partial x_{i}}\\left(a f\\left(x_{k}\\right)\\right)',
    ],
    [
      'a*D(f(x[k]), x[i])',
      'a·(∂/∂x[i] f(x[k]))',
      'a \\frac{\\partial}{\\partial x_{i}}f\\left(x_{k}\\right)',
    ],
    ['D(x[k], x[i]) + a', '∂/∂x[i] x[k] + a', '\\frac{\\partial}{\\partial x_{i}}x_{k} + a'],
    ['D(x[k], x[i])^2', '(∂/∂x[i] x[k])^2', '\\left(\\frac{\\partial}{\\partial x_{i}}x_{k}\\right)^{2}'],
    [
      'D(sum(k2 in I, x[k2]^2), x[i])',
      '∂/∂x[i] (Σ(k2∈I) x[k2]^2)',
      '\\frac{\\partial}{\\partial x_{i}}\\left(\\sum_{k_{2} \\in I} x_{k_{2}}^{2}\\right)',
    ],
    [
      'D(D(L(x), x[i]), x[k])',
      '∂/∂x[k] (∂/∂x[i] L(x))',
      '\\frac{\\partial}{\\partial x_{k}}\\left(\\frac{\\partial}{\\partial x_{i}}L\\left(x\\right)\\right)',
    ],
    ['D(G(x)[k], x[i])', '∂/∂x[i] G(x)[k]', '\\frac{\\partial}{\\partial x_{i}}G\\left(x\\right)_{k}'],
    [
      'D(f(W[n, i, j]), W[n + 1, k, j])',
      '∂/∂W[n + 1,k,j] f(W[n,i,j])',
      '\\frac{\\partial}{\\partial W_{n + 1,k,j}}f\\left(W_{n,i,j}\\right)',
    ],
    ['D(a, x[i])', '∂/∂x[i] a', '\\frac{\\partial}{\\partial x_{i}}a'],
  ])('%s', (text, unicode, latex) => {
    const term = read(text);
    expect(shown(term)).toEqual([
      text.replaceAll(', i, j]', ',i,j]').replaceAll(', k, j]', ',k,j]'),
      unicode,
      latex,
    ]);
    expect(misreadTerm(term, scope)).toBeUndefined();
    expect(texMath(latex)).toBeDefined();
  });

  test.each([
    'D(L(array(m in I, x[m] + delta(m, i)*(s - x[i]))), s = x[i])',
    'D(x[k] + delta(k, i)*(s - x[i]), s = x[i])',
  ])('%s is one, written out', (text) => {
    const term = read(text);
    expect(term.tag === 'derivative' && asPartial(term)).toBeTruthy();
    expect(misreadTerm(term, scope)).toBeUndefined();
  });

  test.each([
    ['another entry moves', 'D(x[k] + delta(k, i)*(s - x[k]), s = x[i])'],
    ['at another entry', 'D(x[k] + delta(k, i)*(s - x[i]), s = x[k])'],
    ['at another number', 'D(x[k] + delta(k, i)*(s - x[i]), s = a)'],
    ['of another array', 'D(y[k] + delta(k, i)*(s - x[i]), s = x[i])'],
    ['not all entries move', 'D(x[k]*(x[k] + delta(k, i)*(s - x[i])), s = x[i])'],
    ['more than entries moves', 'D(s*(x[k] + delta(k, i)*(s - x[i])), s = x[i])'],
    ['nothing but the variable', 'D(s, s = x[i])'],
    ['twice as fast', 'D(x[k] + 2*delta(k, i)*(s - x[i]), s = x[i])'],
    ['another delta', 'D(x[k] + delta(i, k)*(s - x[i]), s = x[i])'],
    ['back', 'D(x[k] - delta(k, i)*(s - x[i]), s = x[i])'],
    ['below another derivative, whose point stays', 'D(D(f(s*r)*x[k], s = x[i]), r = x[i])'],
  ])('is no derivative where %s', (_, text) => {
    const term = read(text);
    expect(term.tag === 'derivative' && asPartial(term)).toBeUndefined();
    expect(printTerm(term, 'unicode')).not.toContain('∂');
    expect(misreadTerm(term, scope)).toBeUndefined();
  });
});

const symbol = (name: string): Variable => scope.variables().find((v) => v.name === name) as Variable;
const [x, f, a, i, k] = ['x', 'f', 'a', 'i', 'k'].map(symbol) as [
  Variable,
  Variable,
  Variable,
  Variable,
  Variable,
];
const [xi, xk] = [i, k].map((v) => build.apply(x, [build.ref(v)])) as [Term, Term];
const domain: Domain = { kind: 'set', set: sets[0] as (typeof sets)[number], at: [] };
const bound = freshVariable('m', build.elementType(domain));
const t = freshVariable('t', build.real);

/** Entries as they move in x[i], and what is nearly that. */
const moving = [i, k, bound].flatMap((of) =>
  [xi, xk].flatMap((point) =>
    [build.ref(t), build.ref(a)].map((to) =>
      build.add(
        build.apply(x, [build.ref(of)]),
        build.multiply(build.delta(build.ref(of), build.ref(i)), build.subtract(to, point)),
      ),
    ),
  ),
);
const leaves: readonly Term[] = [
  xi,
  xk,
  build.apply(x, [build.ref(bound)]),
  build.ref(t),
  build.ref(a),
  build.num(2),
  ...moving,
];
const above = (s: Term): Term[] => [
  build.apply(f, [s]),
  build.negate(s),
  build.fold('sum', bound, domain, s),
  ...[xi, xk, build.ref(a)].map((point) => build.derivative(t, point, s)),
];

it('looks like no other term, whatever is built from entries that move', () => {
  const one = leaves.flatMap(above);
  const pairs = leaves.flatMap((l) =>
    leaves.flatMap((r) => [build.add(l, r), build.multiply(l, r)].flatMap((s) => [s, ...above(s)])),
  );
  const all = [...leaves, ...one, ...one.flatMap(above), ...one.flatMap(above).flatMap(above), ...pairs];
  const known = new Map<string, Term>();
  const faults: string[] = [];
  let partials = 0;
  for (const term of all) {
    // What stands free that is bound elsewhere has the same letters.
    const closed = build.fold('sum', bound, domain, build.derivative(t, build.ref(a), term));
    if (term.tag === 'derivative' && asPartial(term)) partials += 1;
    for (const style of ['text', 'unicode', 'latex'] satisfies Style[]) {
      const text = `${style} ${printTerm(closed, style)}`;
      const before = known.get(text);
      if (before && !alphaEqual(before, closed)) faults.push(text);
      known.set(text, closed);
    }
    if (misreadTerm(closed, scope) !== undefined) faults.push(`${printTerm(closed)} is read otherwise`);
  }
  expect(faults.slice(0, 10)).toEqual([]);
  expect(known.size).toBeGreaterThan(10_000);
  expect(partials).toBeGreaterThan(100);
});
