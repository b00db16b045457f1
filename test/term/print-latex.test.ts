/** What the eye sees of a formula names one term: products without dots, sums over indices without parentheses. */
import { describe, expect, it, test } from 'vitest';
import { array, differentiable, fn, indexSet, real } from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import * as build from '../../src/term/build.ts';
import { needsDot } from '../../src/term/juxtaposition.ts';
import { parseTerm } from '../../src/term/parse.ts';
import { printTerm } from '../../src/term/print.ts';
import { Rational } from '../../src/term/rational.ts';
import { alphaEqual } from '../../src/term/substitute.ts';
import { type Domain, freshVariable, type Term, type Variable } from '../../src/term/term.ts';
import { Random, randomTheory, Terms } from '../soundness/fuzz/random.ts';

const { scope, sets } = readTheory(
  'print',
  {
    I: indexSet(),
    x: array('I'),
    a: real(),
    b: real(),
    d: real(),
    t: real(),
    rate: real(),
    f: fn('R', 'R'),
    g: differentiable(['R', 'R'], ['dg']),
  },
  {},
  {},
);
const place = { module: 'print', field: 'text' };
const read = (text: string): Term => parseTerm(text, scope, place);

describe('a formula', () => {
  test.each([
    ['2*t*a', '2 t a'],
    ['2*3*a*2', '2 \\cdot 3 a \\cdot 2'],
    ['1/2*a*(1/3)', '\\frac{1}{2} a \\cdot \\frac{1}{3}'],
    ['2*(a/b)*(2/a)', '2 \\frac{a}{b} \\cdot \\frac{2}{a}'],
    ['a*2^t', 'a \\cdot 2^{t}'],
    ['a*(b + t)', 'a \\cdot \\left(b + t\\right)'],
    ['a^2*(b + t)*a', 'a^{2} \\cdot \\left(b + t\\right) a'],
    ['2*(b + t)*(a + b)', '2 \\left(b + t\\right) \\left(a + b\\right)'],
    ['f(a)*(b + t)*f(t)', 'f\\left(a\\right) \\cdot \\left(b + t\\right) f\\left(t\\right)'],
    ['rate*a*rate', '\\mathrm{rate} \\cdot a \\cdot \\mathrm{rate}'],
    ['abs(a)*b*abs(t)', '\\left\\lvert a\\right\\rvert \\cdot b \\cdot \\left\\lvert t\\right\\rvert'],
    ['2*indicator(a < b)*t', '2 \\cdot \\mathbf{1}\\{a < b\\} t'],
    ['2*sum(i in I, x[i]*a)', '2 \\sum_{i \\in I} x_{i} a'],
    ['sum(i in I, x[i])*a', '\\left(\\sum_{i \\in I} x_{i}\\right) a'],
    ['sum(i in I, x[i]) + a', '\\sum_{i \\in I} x_{i} + a'],
    ['sum(i in I, x[i] + a)', '\\sum_{i \\in I} \\left(x_{i} + a\\right)'],
    ['a - sum(i in I, x[i]) - b', 'a - \\sum_{i \\in I} x_{i} - b'],
    ['sum(i in I, sum(j in I, x[j])*a)', '\\sum_{i \\in I} \\left(\\sum_{j \\in I} x_{j}\\right) a'],
    ['sum(i in I, a*max(j in I, x[j]))', '\\sum_{i \\in I} a \\max_{j \\in I} x_{j}'],
    ['max(i in I, x[i])^2', '\\left(\\max_{i \\in I} x_{i}\\right)^{2}'],
    ['-(a*b)', '-a b'],
    ['(-a)*b', '\\left(-a\\right) b'],
    ['-(sum(i in I, x[i])*a)', '-\\left(\\sum_{i \\in I} x_{i}\\right) a'],
    ['a*D(g(t), t)', 'a \\frac{\\mathrm{d}}{\\mathrm{d}t}g\\left(t\\right)'],
    ['D(g(t), t)*a', '\\left(\\frac{\\mathrm{d}}{\\mathrm{d}t}g\\left(t\\right)\\right) a'],
    ['d/(d*t)*g(t)', '\\frac{d}{d t} g\\left(t\\right)'],
  ])('%s is %s', (text, latex) => {
    expect(printTerm(read(text), 'latex')).toBe(latex);
  });

  it('has a dot where a factor would be read with the one before it', () => {
    expect(needsDot('f\\left(x\\right)', '\\left(a + b\\right)')).toBe(true);
    expect(needsDot('\\left(a + b\\right)', '\\left(a + b\\right)')).toBe(false);
    expect(needsDot('x', '\\left.\\frac{\\mathrm{d}}{\\mathrm{d}t}t\\right|_{t=1}')).toBe(true);
    expect(needsDot('{\\mathrm{name}_{1}}_{i}', 'x')).toBe(true);
  });
});

/** Spaces, the kind of parentheses and the size of a fraction are nothing that a reader sees. */
const seen = (t: Term): string =>
  printTerm(t, 'latex')
    .replace(/\\(?:left|right)(?![a-z])|\s+/g, '')
    .replaceAll('\\tfrac', '\\frac');

/**
 * A term with everything left out that no formula shows: association of sums and products from left to right, a sign of a number that is
 * part of the number.
 */
function shown(t: Term): Term {
  switch (t.tag) {
    case 'number': {
      const { numerator, denominator } = t.value;
      if (numerator < 0n) return build.negate(shown(build.num(t.value.negated())));
      return denominator === 1n ? t : build.divide(build.num(numerator), build.num(denominator));
    }
    case 'variable':
    case 'card':
      return t;
    case 'apply':
    case 'call':
      return { ...t, args: t.args.map(shown) };
    case 'lambda':
    case 'fold':
      return { ...t, body: shown(t.body) };
    case 'add':
      return build.add(...t.terms.map(shown).flatMap((s, i) => (i === 0 && s.tag === 'add' ? s.terms : [s])));
    case 'multiply':
      return build.multiply(
        ...t.factors.map(shown).flatMap((s, i) => (i === 0 && s.tag === 'multiply' ? s.factors : [s])),
      );
    case 'negate':
      return build.negate(shown(t.of));
    case 'divide':
      return build.divide(shown(t.numerator), shown(t.denominator));
    case 'power':
      return build.power(shown(t.base), shown(t.exponent));
    case 'delta':
      return build.delta(shown(t.left), shown(t.right));
    case 'indicator':
      return t.of.tag === 'relation'
        ? build.indicator({ ...t.of, left: shown(t.of.left), right: shown(t.of.right) })
        : t;
    case 'derivative':
      return { ...t, at: shown(t.at), body: shown(t.body) };
  }
}

/** Terms by what is seen of them; two that are not the same and look the same are a fault. */
class Seen {
  private readonly terms = new Map<string, Term>();
  readonly faults: string[] = [];

  add(t: Term): void {
    const text = seen(t);
    const before = this.terms.get(text);
    if (before === undefined) this.terms.set(text, shown(t));
    else if (!alphaEqual(before, shown(t)))
      this.faults.push(`${text}: ${printTerm(t)} and ${printTerm(before)}`);
  }

  get size(): number {
    return this.terms.size;
  }
}

const symbol = (name: string): Variable => {
  const term = read(name === 'x' ? 'sum(i in I, x[i])' : name === 'f' ? 'f(a)' : name);
  if (term.tag === 'fold' && term.body.tag === 'apply') return term.body.head;
  if (term.tag === 'apply') return term.head;
  if (term.tag === 'variable') return term.variable;
  throw new TypeError(`${name} is no symbol`);
};
const [x, f, a, d] = ['x', 'f', 'a', 'd'].map(symbol) as [Variable, Variable, Variable, Variable];
const domain: Domain = { kind: 'set', set: sets[0] as (typeof sets)[number], at: [] };
const index = freshVariable('i', { kind: 'index', domain });
const free = freshVariable('k', { kind: 'index', domain });

/** All terms of so many nodes, over a few symbols. */
function allOf(size: number, smaller: readonly (readonly Term[])[]): Term[] {
  if (size === 1) {
    return [
      ...[a, d].map(build.ref),
      ...[2, -1].map(build.num),
      build.num(Rational.of(1n, 2n)),
      build.apply(x, [build.ref(free)]),
      build.apply(x, [build.ref(index)]),
    ];
  }
  const of = (n: number): readonly Term[] => smaller[n - 1] ?? [];
  const [two] = [build.num(2)];
  const above = of(size - 1).flatMap((t) => [
    build.negate(t),
    build.fold('sum', index, domain, t),
    build.fold('max', index, domain, t),
    build.power(t, two),
    build.apply(f, [t]),
    build.call('abs', t),
    build.derivative(d, build.ref(d), t),
  ]);
  const pairs = Array.from({ length: size - 2 }, (_, k) => k + 1).flatMap((k) =>
    of(k).flatMap((s) =>
      of(size - 1 - k).flatMap((t) => [build.add(s, t), build.multiply(s, t), build.divide(s, t)]),
    ),
  );
  return [...above, ...pairs];
}

describe('two terms that are not the same', () => {
  it('look different, whatever is built from five symbols', () => {
    const all: Term[][] = [];
    for (let size = 1; size <= 5; size++) all.push(allOf(size, all));
    const known = new Seen();
    for (const t of all.flat()) known.add(t);
    expect(known.faults.slice(0, 10)).toEqual([]);
    expect(known.size).toBeGreaterThan(50_000);
  });

  it('look different when one is the other with its parts put together in another way', () => {
    const random = new Random(20261122);
    const faults: string[] = [];
    let compared = 0;
    for (let k = 0; k < 400; k++) {
      const t = new Terms(random, randomTheory(random)).term(4);
      const known = new Seen();
      for (const s of [t, ...regrouped(t)]) {
        known.add(s);
        compared += 1;
      }
      faults.push(...known.faults);
    }
    expect(faults.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });
});

/** With one sign, sum or product moved to another place. */
function regrouped(t: Term): Term[] {
  const here: Term[] = [];
  const moved = (inner: Term, again: (t: Term) => Term): void => {
    if (inner.tag === 'negate') here.push(build.negate(again(inner.of)));
    if (inner.tag === 'fold') here.push({ ...inner, body: again(inner.body) });
    if (inner.tag === 'derivative') here.push({ ...inner, body: again(inner.body) });
    if (inner.tag === 'power') here.push(build.power(again(inner.base), inner.exponent));
    if (inner.tag === 'add') {
      const [first, ...rest] = inner.terms;
      if (first)
        here.push(
          build.add(again(first), ...rest),
          build.add(...inner.terms.slice(0, -1), again(inner.terms.at(-1) as Term)),
        );
    }
    if (inner.tag === 'multiply') {
      const [first, ...rest] = inner.factors;
      if (first)
        here.push(
          build.multiply(again(first), ...rest),
          build.multiply(...inner.factors.slice(0, -1), again(inner.factors.at(-1) as Term)),
        );
    }
  };
  return [...within(t, moved), ...here];

  function within(term: Term, move: typeof moved): Term[] {
    const at = (inner: Term, again: (t: Term) => Term): Term[] => {
      move(inner, again);
      return regrouped(inner).map(again);
    };
    switch (term.tag) {
      case 'add':
        return term.terms.flatMap((s, i) => at(s, (r) => build.add(...term.terms.with(i, r))));
      case 'multiply':
        return term.factors.flatMap((s, i) => at(s, (r) => build.multiply(...term.factors.with(i, r))));
      case 'negate':
        return at(term.of, build.negate);
      case 'divide':
        return at(term.numerator, (r) => build.divide(r, term.denominator));
      case 'power':
        return at(term.base, (r) => build.power(r, term.exponent));
      case 'fold':
      case 'derivative':
        return at(term.body, (r) => ({ ...term, body: r }));
      default:
        return [];
    }
  }
}
