/** Operation by operation: the bound holds against exact arithmetic, is not far too large, and each error term is needed. */
import { describe, expect, test } from 'vitest';
import {
  type Arithmetic,
  type Backend,
  float32,
  float64,
  type Operation,
} from '../../src/compute/arithmetic.ts';
import { type CompileOptions, evaluateTerm } from '../../src/compute/compile.ts';
import { instanceOf } from '../../src/compute/judge.ts';
import { enclosing } from '../../src/exact/arithmetic.ts';
import type * as dyadic from '../../src/exact/dyadic.ts';
import { evaluate } from '../../src/exact/evaluate.ts';
import type { Batch } from '../../src/exact/instance.ts';
import { array, nonemptySet, real } from '../../src/proof/declare.ts';
import { Rational } from '../../src/term/rational.ts';
import type { Term } from '../../src/term/term.ts';
import { type Asked, adversarial, ask, stream } from './questions.ts';

const evaluations = 2000;
const given = { I: nonemptySet(), x: real(), y: real(), z: real(), a: array('I'), b: array('I') };

interface Case {
  readonly name: string;
  readonly term: string;
  /** What the numbers are made of before they are used, to stay in a domain. */
  readonly draw?: (n: number) => number;
  /** Only rational: compared exactly. */
  readonly spread?: number;
}

const positive = (n: number): number => Math.abs(n) + 2 ** -30;
const moderate = (n: number): number => n % 40;
/** Operations are applied to results of others too, whose errors they must carry on. */
const cases: readonly Case[] = [
  { name: 'sum', term: 'x + y + z' },
  { name: 'difference of products', term: 'x * y - z * x' },
  { name: 'product', term: '(x + y) * (y - z) * x' },
  { name: 'quotient', term: '(x + y) / (z - x)' },
  { name: 'quotient of inputs', term: 'x / y / z' },
  { name: 'power', term: '(x - y)^5' },
  { name: 'square plus', term: 'x^2 + y^2 + z^2' },
  { name: 'root', term: 'sqrt(x^2 + y^2)' },
  { name: 'root of a difference', term: 'sqrt(x - y)' },
  { name: 'exponential', term: 'exp(x)', draw: moderate },
  { name: 'exponential of a sum', term: 'exp(x + y - z)', draw: moderate },
  { name: 'logarithm', term: 'log(x)', draw: positive },
  { name: 'logarithm of a sum', term: 'log(x + y * z)', draw: positive },
  { name: 'tanh', term: 'tanh(x)', draw: moderate },
  { name: 'tanh of a sum', term: 'tanh(x * y + z)', draw: (n) => n % 3 },
  { name: 'sine', term: 'sin(x)', draw: moderate },
  { name: 'cosine of a product', term: 'cos(x * y)', draw: (n) => n % 5 },
  { name: 'absolute value', term: 'abs(x - y)' },
  { name: 'relu', term: 'relu(x - y) * z' },
  { name: 'maximum', term: 'max(x * y, y * z, x + z)' },
  { name: 'minimum', term: 'min(x * y, y + z)' },
  { name: 'constant', term: 'x * (1 / 10) + 3.7 * y' },
  { name: 'real power', term: 'x^0.3', draw: positive },
  { name: 'half power', term: 'x^(3/2) + 0 * y', draw: positive },
  { name: 'sum over a set', term: 'sum(i in I, a[i] * b[i])' },
  { name: 'sum of squares over a set', term: 'sum(i in I, (a[i] - b[i])^2)' },
  { name: 'product over a set', term: 'prod(i in I, 1 + a[i] * b[i])', draw: (n) => n % 2 },
  { name: 'maximum over a set', term: 'max(i in I, a[i] * b[i] - x)' },
  { name: 'softmax', term: 'log(sum(i in I, exp(a[i] - b[i])))', draw: (n) => n % 9 },
  { name: 'derivative', term: 'D(exp(t * x) / (1 + t^2), t = y)', draw: (n) => n % 3 },
  { name: 'second derivative', term: 'D(D(tanh(t * x) * s, s = z * t), t = y)', draw: (n) => n % 3 },
];

const singles: readonly (readonly [Operation, string, (n: number) => number])[] = [
  ['add', 'x + y', (n) => n],
  ['add', 'sum(i in I, a[i])', (n) => n],
  ['multiply', 'x * y', (n) => n],
  ['multiply', 'x^3', (n) => n],
  ['multiply', 'prod(i in I, a[i])', (n) => n % 2],
  ['divide', 'x / y', (n) => n],
  ['sqrt', 'sqrt(x)', Math.abs],
  ['exp', 'exp(x)', moderate],
  ['log', 'log(x)', positive],
  ['tanh', 'tanh(x)', moderate],
  ['sin', 'sin(x)', moderate],
  ['cos', 'cos(x)', moderate],
];

/** Parts of bounds that carry on the errors of operands, cut out of the kernel's text. */
const carried: readonly {
  name: string;
  term: string;
  draw: (n: number) => number;
  from: RegExp;
  to: string;
}[] = [
  {
    name: 'exp',
    term: 'exp(x + y * z)',
    draw: moderate,
    from: /\? x\d+ \* x\d+ \* \(1 \+ x\d+ \* \S+\) : nan/g,
    to: '? 0 : nan',
  },
  {
    name: 'log',
    term: 'log(1 + x * y - z)',
    draw: (n) => 1 + (n % 1) / 1000,
    from: /\? x\d+ \/ \(x\d+ - x\d+ \* \S+\) : nan/g,
    to: '? 0 : nan',
  },
  {
    name: 'quotients',
    term: 'x / (y * z - x * y + z)',
    draw: (n) => n % 7,
    from: /\? x\d+ \/ x\d+ : nan/g,
    to: '? 0 : nan',
  },
  {
    name: 'roots',
    term: 'sqrt(x * y - z + 0.001)',
    draw: (n) => 1 + (n % 1),
    from: /\? x\d+ \/ x\d+ : nan/g,
    to: '? 0 : nan',
  },
  {
    name: 'maxima',
    term: 'max(i in I, a[i] * x - b[i] * y)',
    draw: (n) => 1 + (n % 1) / 100,
    from: /(let v\d+ = -Infinity;\s+let v\d+ = 0;[\s\S]*?Math\.max\(v\d+, x\d+\);\s+)v\d+ = Math\.max\(v\d+, x\d+\);/g,
    to: '$1',
  },
];

function prepare(
  c: Case,
  size: number,
  backend: Backend,
  count: number,
  held: boolean,
): { asked: Asked; batch: Batch; term: Term } {
  const asked = ask(given, `${c.term} == 0`);
  const { statement } = asked.question;
  if (statement.tag !== 'relation') throw new Error('not a relation');
  const next = stream(7 + size);
  const numbers = (): number => {
    const n = adversarial(next, backend === 'cpu' ? 60 : 24);
    const d = c.draw ? c.draw(n) : n;
    return held ? Math.fround(d) : d;
  };
  const shape = asked.shape({ I: size });
  const many = (n: number): number[] => Array.from({ length: n }, numbers);
  const batch = asked.batch(shape, count, {
    x: many(count),
    y: many(count),
    z: many(count),
    a: many(count * size),
    b: many(count * size),
  });
  return { asked, batch, term: statement.left };
}

/** Bound over true error, for each evaluation with a value; 0 where the bound is violated. */
function ratios(
  c: Case,
  size: number,
  backend: Backend,
  count: number,
  options: CompileOptions = {},
): number[] {
  const { asked, batch, term } = prepare(c, size, backend, count, options.arithmetic?.backend === 'webasm');
  const { values, bounds } = evaluateTerm(term, asked.question, batch, backend, options);
  const found: number[] = [];
  const fine = enclosing(128);
  // Of float32, float64 with its own bound (tested against exact arithmetic) is reference enough.
  const float = backend === 'webasm' ? evaluateTerm(term, asked.question, batch, 'cpu') : undefined;
  const between = (row: number): readonly [Rational, Rational] | undefined => {
    if (float) {
      const [m, e] = [float.values[row] as number, float.bounds[row] as number];
      if (!Number.isFinite(m) || !Number.isFinite(e)) return undefined;
      return [
        Rational.fromDouble(m).minus(Rational.fromDouble(e)),
        Rational.fromDouble(m).plus(Rational.fromDouble(e)),
      ];
    }
    const exact = evaluate(term, asked.question.definitions, instanceOf(batch, row), fine);
    return exact instanceof Rational ? [exact, exact] : [rational(exact.low), rational(exact.high)];
  };
  for (let row = 0; row < count; row++) {
    const [value, bound] = [values[row] as number, bounds[row] as number];
    if (!Number.isFinite(value) || !Number.isFinite(bound)) continue;
    const ends = between(row);
    if (!ends) continue;
    const [low, high] = ends;
    const v = Rational.fromDouble(value);
    const far = [v.minus(low).absolute(), v.minus(high).absolute()];
    const largest = far[0]?.compare(far[1] as Rational) === 1 ? far[0] : (far[1] as Rational);
    const inside = low.compare(v) <= 0 && v.compare(high) <= 0;
    if (largest.compare(Rational.fromDouble(bound)) > 0 && !inside) found.push(0);
    else if (largest.isZero || inside) found.push(Number.POSITIVE_INFINITY);
    else found.push(Rational.fromDouble(bound).dividedBy(largest).toNumber());
  }
  return found;
}

const rational = (d: dyadic.Dyadic): Rational =>
  d.exponent >= 0
    ? Rational.of(d.mantissa << BigInt(d.exponent))
    : Rational.of(d.mantissa, 1n << BigInt(-d.exponent));

const table: string[] = [];

describe.each(['cpu', 'webasm'] as const)('bounds on %s', (backend) => {
  test.each(cases)('$name', (c) => {
    for (const size of c.term.includes('I') ? [3, 21] : [1]) {
      const found = ratios(c, size, backend, size > 3 ? evaluations / 8 : evaluations);
      expect(found.length).toBeGreaterThan(evaluations / 32);
      expect(found.filter((r) => r === 0)).toEqual([]);
      const inexact = found.filter((r) => Number.isFinite(r)).sort((a, b) => a - b);
      const median = inexact[inexact.length >> 1] ?? 1;
      table.push(`${backend.padEnd(7)}${c.name} (${size}): ${median.toFixed(1)}`);
      expect(median).toBeLessThan(1e4);
    }
  });
  test.each(singles)('without the rounding of %s, the bound is seen to fail', (operation, term, draw) => {
    const plain = backend === 'cpu' ? float64 : float32;
    const arithmetic: Arithmetic = { ...plain, roundings: { ...plain.roundings, [operation]: 0 } };
    expect(ratios({ name: operation, term, draw }, 21, backend, evaluations / 8, { arithmetic })).toContain(
      0,
    );
  });
  test.each(carried)('without the part carried on by $name, the bound is seen to fail', ({
    term,
    draw,
    from,
    to,
  }) => {
    const arithmetic = backend === 'cpu' ? float64 : float32;
    let edited = false;
    const edit = (source: string): string => {
      const changed = source.replaceAll(from, to);
      edited ||= changed !== source;
      return changed;
    };
    const found = ratios({ name: '', term, draw }, 21, backend, evaluations / 8, { arithmetic, edit });
    expect(edited).toBe(true);
    expect(found).toContain(0);
  });
});

test('median of bound over true error', () => {
  console.log(table.join('\n'));
  expect(table.length).toBeGreaterThan(0);
});
