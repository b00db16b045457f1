/** Names and entries of arrays look different in formulas, or have no meaning at the same place. */
import { describe, expect, it, test } from 'vitest';
import { array, element, family, fn, indexSet, natural, real } from '../../src/index.ts';
import type { Declaration } from '../../src/proof/declare.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { formula } from '../../src/report/html/mathematics.ts';
import { texMath } from '../../src/report/latex/formula.ts';
import { parseProposition, parseTerm } from '../../src/term/parse.ts';
import { printProposition, printTerm } from '../../src/term/print.ts';

const place = { module: 'print', field: 'text' };
const latexOf = (given: Record<string, Declaration>, text: string): string =>
  printTerm(parseTerm(text, readTheory('print', given, {}, {}).scope, place), 'latex');

describe('a name', () => {
  test.each([
    ['x', 'x'],
    ['rate', '\\mathrm{rate}'],
    ['theta', '\\theta'],
    ['x0', 'x_{0}'],
    ['x_12', 'x_{12}'],
    ['x_n', 'x_{\\mathrm{n}}'],
    ['eps_n', '\\mathrm{eps}_{\\mathrm{n}}'],
    ['theta_k', '\\theta_{\\mathrm{k}}'],
    ['x1_n', 'x_{1\\mathrm{n}}'],
    ['x_n2', 'x_{\\mathrm{n}2}'],
    ['x_row', '\\mathrm{x\\_row}'],
    ['source_label', '\\mathrm{source\\_label}'],
    ['x_n_m', '\\mathrm{x\\_n\\_m}'],
    ['x_alpha', '\\mathrm{x\\_alpha}'],
    ['x2n', '\\mathrm{x2n}'],
  ])('%s is %s', (name, latex) => {
    expect(latexOf({ [name]: real() }, name)).toBe(latex);
    expect(texMath(latex)).toBeDefined();
  });
});

it('has its own index in parentheses where others follow', () => {
  const given = { a: array('nat'), a2: array('nat'), a_n: array('nat'), k: natural(), b: real() };
  expect(latexOf(given, 'a2[k]')).toBe('\\left(a_{2}\\right)_{k}');
  expect(latexOf(given, 'a[2*k]')).toBe('a_{2 k}');
  expect(latexOf(given, 'b*a2[k]*a_n[k]^2')).toBe(
    'b \\cdot \\left(a_{2}\\right)_{k} \\left(a_{\\mathrm{n}}\\right)_{k}^{2}',
  );
});

/** Names that are near each other, and entries of arrays. */
const symbols: Readonly<Record<string, Declaration>> = {
  n: natural(),
  m: natural(),
  n2: natural(),
  row: natural(),
  alpha: natural(),
  ...Object.fromEntries(['x', 'y', 'rate', 'theta'].map((name) => [name, array('nat')])),
  ...Object.fromEntries(['z', 'mu'].map((name) => [name, array('nat', 'nat')])),
};
const stems = ['x', 'rate', 'theta', 'z'];
const tails = [
  '0',
  '1',
  '2',
  '10',
  '_n',
  '_m',
  '_row',
  '_alpha',
  '_n2',
  '2_n',
  '_n_m',
  '_x',
  'n',
  'row',
  '_nm',
];
const entries = ['0', '1', '10', 'n', 'm', 'row', 'alpha', 'n2', '2*n', 'n*m', 'n + m', 'n^2'];

it('looks like no entry, and like no other name, that has a meaning beside it', () => {
  const names = stems.flatMap((stem) => tails.map((tail) => `${stem}${tail}`));
  const faults: string[] = [];
  let refused = 0;
  const formulas = new Map<string, string>();
  const see = (text: string, given: Record<string, Declaration>): void => {
    const seen = latexOf(given, text).replace(/\s+/g, '');
    const html = formula({ text, latex: latexOf(given, text) }).text;
    for (const shown of [seen, html]) {
      const before = formulas.get(shown);
      if (before !== undefined && before !== text) faults.push(`${before} and ${text}: ${shown}`);
      formulas.set(shown, text);
    }
  };
  for (const sequence of stems.slice(0, 3)) for (const at of entries) see(`${sequence}[${at}]`, symbols);
  for (const name of names) {
    for (const [text, declared] of [
      [name, real()],
      [`${name}[n]`, array('nat')],
    ] as const) {
      try {
        see(text, { ...symbols, [name]: declared });
      } catch (error) {
        expect(`${error}`).toMatch(/is printed like/);
        refused += 1;
      }
    }
  }
  expect(faults).toEqual([]);
  expect(formulas.size).toBeGreaterThan(150);
  expect(refused).toBe(4 * 3 + 4);
});

describe('a name with figures beside an array over numbers', () => {
  const scopeOf =
    (given: Record<string, Declaration>): (() => unknown) =>
    () =>
      readTheory('print', given, {}, {});
  const problem =
    /x0 is printed like an entry of x, and both would have a meaning here; give x0? another name/;

  test.each<[string, Record<string, Declaration>]>([
    ['a number and a sequence', { x: array('nat'), x0: real() }],
    ['the other way round', { x0: real(), x: array('nat') }],
    ['a point and a sequence of points', { I: indexSet(), x: array('nat', 'I'), x0: array('I') }],
    ['an index and a sequence of indices', { I: indexSet(), x: fn('nat', 'I'), x0: element('I') }],
  ])('is refused: %s', (_, given) => {
    expect(scopeOf(given)).toThrow(problem);
  });

  it('is refused for sets, too', () => {
    expect(scopeOf({ x: family(), x0: indexSet() })).toThrow(problem);
  });

  test.each<[string, Record<string, Declaration>]>([
    ['an array over a set has no entry 0', { I: indexSet(), x: array('I'), x0: real() }],
    ['an entry of a matrix has two indices', { x: array('nat', 'nat'), x0: real() }],
    ['another sequence has an index more', { x: array('nat'), x0: array('nat') }],
    ['a function takes its number in parentheses', { x: fn('R', 'R'), x0: real() }],
  ])('is none: %s', (_, given) => {
    expect(scopeOf(given)).not.toThrow();
  });

  it('is refused below binders', () => {
    const { scope } = readTheory('print', { x: array('nat'), a: real(), b0: real() }, {}, {});
    expect(() => parseProposition('forall(x0 in R, x0 == x[0])', scope, place)).toThrow(problem);
    expect(() => parseProposition('forall(b in R[nat], b[0] == b0)', scope, place)).toThrow(
      /b0 is printed like an entry of b, and both would have a meaning here; give b another name/,
    );
  });

  it('has primes where a binder was given another place', () => {
    const { scope } = readTheory('print', { x: array('nat') }, {}, {});
    const other = readTheory('print', {}, {}, {}).scope;
    const inner = parseProposition('forall(x0 in R, x0 == 1)', other, place);
    const outer = parseProposition('0 < x[0]', scope, place);
    expect(printProposition({ tag: 'and', parts: [outer, inner] }, 'latex')).toBe(
      "0 < x_{0} \\ \\text{and}\\ \\left(\\forall x'_{0} \\in \\mathbb{R}:\\ x'_{0} = 1\\right)",
    );
  });
});

it('keeps an index of a name upright on a page', () => {
  expect(formula({ text: 'x_n', latex: 'x_{\\mathrm{n}}' }).text).toContain(
    '<msub><mi>x</mi><mrow><mtext>n</mtext></mrow></msub>',
  );
  expect(formula({ text: 'x[n]', latex: 'x_{n}' }).text).toContain('<msub><mi>x</mi><mi>n</mi></msub>');
});
