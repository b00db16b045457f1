import { describe, expect, it } from 'vitest';
import { exact } from '../../src/exact/arithmetic.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import { memoized } from '../../src/exact/memo.ts';
import * as build from '../../src/term/build.ts';
import type { Domain, Term, Variable } from '../../src/term/term.ts';

describe('a memoized function', () => {
  const [f, g] = [(): number => 1, (): number => 2];
  it.each([0, 1, 2, 3, 4])('of %i arguments computes each value once, and its own', (arity) => {
    let calls = 0;
    const text = memoized(arity, (...args: readonly unknown[]) => {
      calls += 1;
      return args.map((a) => (a === f ? 'f' : a === g ? 'g' : String(a))).join(' ');
    });
    const pool: unknown[] = [0, 1, 2, -1, -2, 1023, 1024, 2 ** 40, f, g];
    const lists: unknown[][] = [];
    for (let i = 0; i < 200; i++) {
      lists.push(Array.from({ length: arity }, (_, k) => pool[(i * (3 + 4 * k) + k) % pool.length]));
    }
    const expected = lists.map((args) =>
      args.map((a) => (a === f ? 'f' : a === g ? 'g' : String(a))).join(' '),
    );
    for (let round = 0; round < 2; round++) expect(lists.map((args) => text(...args))).toEqual(expected);
    expect(calls).toBe(new Set(expected).size);
  });
});

describe('a fold that does not depend on all the variables around it', () => {
  let id = 9_000_000;
  const nat = (name: string): Variable => ({ id: id++, name, type: build.nat });
  const range = (n: number): Domain => ({ kind: 'range', size: build.num(n) });
  const sum = (v: Variable, n: number, body: Term): Term => build.fold('sum', v, range(n), body);
  const nothing = { shape: { sizes: new Map(), naturals: new Map(), horizon: 0 }, values: new Map() };
  const text = (term: Term): string => evaluate(term, [], nothing, exact).toString();
  const [i, j, k, l] = [nat('i'), nat('j'), nat('k'), nat('l')] as [Variable, Variable, Variable, Variable];
  // Σ_k (k + 1) (10 i + j) = 60 i + 6 j
  const inner = sum(
    k,
    3,
    build.multiply(
      build.add(build.ref(k), build.one),
      build.add(build.multiply(build.num(10), build.ref(i)), build.ref(j)),
    ),
  );

  it('has the value of each of those on which it does', () => {
    // l comes between, within and without: Σ_l l = 3 over range(3).
    const weigh = build.multiply(build.ref(l), inner);
    expect(text(sum(i, 2, sum(j, 4, sum(l, 3, weigh))))).toBe(String(3 * (4 * 60 + 2 * 6 * 6)));
    expect(text(sum(i, 2, sum(l, 3, sum(j, 4, weigh))))).toBe(String(3 * (4 * 60 + 2 * 6 * 6)));
    expect(text(sum(l, 3, sum(i, 2, sum(j, 4, weigh))))).toBe(String(3 * (4 * 60 + 2 * 6 * 6)));
  });

  it('is another one where the same term stands below the same variables in another order', () => {
    const one = sum(i, 2, sum(j, 4, sum(l, 3, build.multiply(build.ref(l), inner))));
    const other = sum(j, 4, sum(i, 2, sum(l, 3, build.multiply(build.ref(l), inner))));
    const square = build.multiply(build.ref(l), inner, inner);
    expect(text(build.subtract(one, other))).toBe('0');
    const ordered = sum(i, 2, sum(j, 4, sum(l, 3, build.multiply(build.ref(i), square))));
    const swapped = sum(j, 4, sum(i, 2, sum(l, 3, build.multiply(build.ref(i), square))));
    const expected = [0, 1, 2, 3].reduce((total, b) => total + 3 * (60 + 6 * b) ** 2, 0);
    expect(text(build.add(ordered, swapped))).toBe(String(2 * expected));
    expect(text(sum(i, 2, build.multiply(build.ref(i), sum(j, 4, sum(l, 3, square)))))).toBe(
      String(expected),
    );
  });

  it('is not kept across the values of a variable of differentiation', () => {
    const t: Variable = { id: id++, name: 't', type: build.real };
    const body = sum(i, 3, sum(k, 3, build.power(build.ref(t), build.num(2))));
    const at = (x: number): Term => build.derivative(t, build.num(x), body);
    expect(text(build.add(at(1), build.multiply(build.num(100), at(2))))).toBe(String(18 + 3600));
  });
});
