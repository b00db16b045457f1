/** The printed reading: what is printed as text is read again as what it was. (Lines of derivations: test/soundness/steps.test.ts.) */
import { describe, expect, it, test } from 'vitest';
import { setInWords, symbolInWords } from '../../src/engine/describe.ts';
import {
  array,
  choice,
  differentiable,
  element,
  family,
  fn,
  indexSet,
  natural,
  real,
} from '../../src/index.ts';
import { stock } from '../../src/mutation/judge.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { texMath } from '../../src/report/latex/formula.ts';
import { parseProposition, parseTerm } from '../../src/term/parse.ts';
import { printDefinition, printProposition, printTerm, printType } from '../../src/term/print.ts';
import type { Variable } from '../../src/term/term.ts';
import { misreadProposition, misreadTerm } from './read-back.ts';

const { parts } = await stock();

it.each(parts.map(({ node, read }) => ({ key: node.key, read })))('$key is read back', ({ read }) => {
  const { scope, hypotheses, definitions } = read.theory;
  expect(misreadProposition(read.statement, scope)).toBeUndefined();
  // What holds by construction was written before the other symbols of the claim had their names.
  for (const h of hypotheses)
    if (!h.byConstruction) expect(misreadProposition(h.proposition, scope)).toBeUndefined();
  for (const d of definitions) {
    const bodies =
      d.kind === 'explicit'
        ? [[d.params, d.body] as const]
        : [[d.baseParams, d.base] as const, [d.stepParams, d.step] as const];
    for (const [params, body] of bodies) {
      const inner = params.reduce((s, p) => s.withOpened(p), scope);
      expect(misreadTerm(body, inner)).toBeUndefined();
    }
  }
});

it('prints for LaTeX what its formulas are read by', () => {
  const refused = parts.filter(({ read: { statement, theory } }) =>
    [statement, ...theory.hypotheses.map((h) => h.proposition)].some(
      (p) => texMath(printProposition(p, 'latex')) === undefined,
    ),
  );
  expect(refused.map(({ node }) => node.key)).toEqual([]);
});

describe('a text', () => {
  const { scope } = readTheory(
    'print',
    {
      I: indexSet(),
      J: family(),
      x: array('I'),
      a: real(),
      g: fn('R', 'R'),
      f: differentiable(['R[I]', 'R'], ['df']),
    },
    {},
    {},
  );
  const place = { module: 'print', field: 'text' };

  test.each([
    'D(g(a), a)',
    'D(g(a)*a^2, a)',
    'D(g(s)*a, s = a)',
    'D(g(s), s = a + 1)',
    'D(D(g(s*a), s = a), a)',
    'D(sum(i in I, x[i]*g(a)), a)',
    '-(a*g(a)) + 1',
    '-a*g(a)',
    'a*(a*a) - (a - a) + (a + a)',
    '(-a)^2 - a^2 + (a^2)^a',
    '2^(-a)/(a/a)*a/(a*a)',
    'pi*a^pi - sin(2*pi*a)/pi',
  ])('%s is printed as it is written, or as what means the same', (text) => {
    const term = parseTerm(text, scope, place);
    expect(misreadTerm(term, scope)).toBeUndefined();
  });

  test.each([
    'forall(t in R, D(g(t), t) == g(t))',
    'forall(t in nonnegative, exists(s in R, D(g(s) + t, t) == D(g(u) + s, u = s)))',
    '(a < 1) and (a < 2) and (a < 3)',
    '(a < 1) and ((a < 2) and (a < 3))',
    '((a < 1) and (a < 2)) and (a < 3)',
    'forall(forall(i in I, x[i] == a), (a < 1) and forall(i in I, 0 < x[i]))',
  ])('%s is printed as it is written', (text) => {
    const proposition = parseProposition(text, scope, place);
    const bare = (s: string): string => s.replace(/[()]/g, '');
    expect(bare(printProposition(proposition))).toBe(bare(text));
    expect(misreadProposition(proposition, scope)).toBeUndefined();
  });

  test('a bound variable whose name is taken has a number after its name; primes where it is not read again', () => {
    const term = parseTerm('D(g(a*s), s = a)', scope, place);
    if (term.tag !== 'derivative') throw new TypeError('this is a derivative');
    const renamed = { ...term, variable: { ...term.variable, name: 'a' } };
    expect(printTerm(renamed)).toBe('D(g(a*a_2), a_2 = a)');
    expect(printTerm(renamed, 'unicode')).toBe('d/da′ g(a·a′) |a′=a');
  });

  test.each([
    ['i == j', 'i = j', 'i = j'],
    ['i != j', 'i ≠ j', 'i \\ne j'],
    ['delta(i, j) == 0', 'i ≠ j', 'i \\ne j'],
    ['at[i,n] != j', 'at[i,n] ≠ j', '\\mathrm{at}_{i,n} \\ne j'],
    // What is no comparison of indices stays what it is.
    ['delta(i, j) == 2', 'δ(i,j) = 2', '\\delta_{i,j} = 2'],
    ['0 == delta(i, j)', '0 = δ(i,j)', '0 = \\delta_{i,j}'],
    ['delta(i, j) != 0', 'δ(i,j) ≠ 0', '\\delta_{i,j} \\ne 0'],
    ['delta(n, m) == 0', 'δ(n,m) = 0', '\\delta_{n,m} = 0'],
    ['n != m', 'n ≠ m', 'n \\ne m'],
  ])('%s says of indices that they are equal or not, and nothing else does', (condition, unicode, latex) => {
    const { scope } = readTheory(
      'print',
      {
        I: indexSet(),
        i: element('I'),
        j: element('I'),
        at: choice('I', 'nat', 'I'),
        n: natural(),
        m: natural(),
      },
      {},
      {},
    );
    const p = parseProposition(condition, scope, place);
    expect([printProposition(p, 'unicode'), printProposition(p, 'latex')]).toEqual([unicode, latex]);
    const inside = parseTerm(`indicator(${condition})`, scope, place);
    expect(printTerm(inside, 'unicode')).toBe(`𝟏{${unicode}}`);
    expect(misreadProposition(p, scope)).toBeUndefined();
    expect(misreadTerm(inside, scope)).toBeUndefined();
  });

  test('the circle constant has its letter', () => {
    const term = parseTerm('2*pi*a', scope, place);
    expect([printTerm(term), printTerm(term, 'unicode'), printTerm(term, 'latex')]).toEqual([
      '2*pi*a',
      '2·π·a',
      '2 \\pi a',
    ]);
  });

  test('what a quantifier covers is seen', () => {
    const text = 'forall(forall(i in I, x[i] == a), forall(i in I, 0 < x[i]) and (a < 1))';
    expect(printProposition(parseProposition(text, scope, place), 'unicode')).toBe(
      '(∀ i∈I: x[i] = a) ⇒ (∀ i∈I: 0 < x[i]) and a < 1',
    );
  });
});

describe('the last number of a range', () => {
  const { scope } = readTheory('print', { n: natural(), m: natural(), x: array('nat') }, {}, {});
  const place = { module: 'print', field: 'text' };
  const shown = (size: string, style: 'unicode' | 'latex'): string =>
    printTerm(parseTerm(`sum(k in range(${size}), x[k])`, scope, place), style);

  test.each([
    ['3', '2'],
    ['n', 'n-1'],
    ['n+1', 'n'],
    ['m+n+1', 'm + n'],
    ['n+2', 'n + 2-1'],
  ])('of range(%s) is %s', (size, last) => {
    expect(shown(size, 'unicode')).toBe(`Σ(k∈{0,…,${last}}) x[k]`);
  });

  it('tells sizes apart', () => {
    const sizes = [
      '0',
      '1',
      '2',
      '3',
      '2+1',
      '1+2',
      'n',
      'n+1',
      '1+n',
      'n+2',
      'm+n',
      'n+m',
      'm+n+1',
      'm+1+n',
      '2*n',
      '2*n+1',
      'n*(m+1)',
    ];
    for (const style of ['unicode', 'latex'] as const)
      expect(new Set(sizes.map((size) => shown(size, style))).size).toBe(sizes.length);
  });
});

describe('what a theory consists of', () => {
  const { symbols, sets, definitions } = readTheory(
    'print',
    {
      I: family(),
      operator: fn('map(R, R)', 'R'),
      curried: fn('R', 'map(R, R)'),
      second: fn('R', 'map(R, R)', 'R'),
      both: fn('map(R, R)', 'R', 'R'),
      rows: fn('R[nat]', 'R[nat]'),
      f: differentiable(['R', 'R', 'R'], ['df', null]),
      g: differentiable(['R', 'R', 'R'], [null, 'dg']),
      h: differentiable(['R', 'R', 'R'], ['hx', 'hy']),
    },
    { 'root(t in nonnegative, s in R)': 'sqrt(t) + s', 'shift(t in R, s in R)': 't + s' },
    {},
  );
  const symbol = (name: string): Variable => symbols.find((v) => v.name === name) as Variable;

  it('tells a function of functions from one whose values are functions', () => {
    for (const style of ['text', 'unicode', 'latex'] as const) {
      const types = ['operator', 'curried', 'second', 'both', 'rows', 'f'].map((n) =>
        printType(symbol(n).type, style),
      );
      expect(new Set(types).size).toBe(types.length);
    }
    expect(printType(symbol('both').type, 'unicode')).toBe('(ℝ → ℝ) × ℝ → ℝ');
    expect(printType(symbol('curried').type, 'unicode')).toBe('ℝ → (ℝ → ℝ)');
    expect(printType(symbol('rows').type, 'unicode')).toBe('ℝ^(ℕ) → ℝ^(ℕ)');
  });

  it('says in which argument a function is differentiated', () => {
    expect(['f', 'g', 'h'].map((n) => symbolInWords(symbol(n)))).toEqual([
      'differentiable in argument 1, with derivative df',
      'differentiable in argument 2, with derivative dg',
      'differentiable, with derivative hx, hy',
    ]);
  });

  it('says that the sets of a family are not empty', () => {
    expect(sets.map(setInWords)).toEqual(['a family of nonempty finite sets']);
  });

  it('says of which numbers a definition is', () => {
    const heads = (style: 'text' | 'unicode' | 'latex'): string[] =>
      definitions.flatMap((d) => printDefinition(d, style).map(([head]) => head));
    expect(heads('text')).toEqual(['root(t, s) for t in nonnegative', 'shift(t, s)']);
    expect(heads('unicode')).toEqual(['root(t, s) for t ≥ 0', 'shift(t, s)']);
    expect(heads('latex')[0]).toMatch(/\\text\{for\}\\ t \\ge 0$/);
    expect(texMath(heads('latex')[0] as string)).toBeDefined();
  });
});
