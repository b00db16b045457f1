/** Terms whose bounds are tested, one for each operation and for what operations carry on, on numbers of many magnitudes. */
import type { Backend, Operation } from '../../src/compute/arithmetic.ts';
import type { CompileOptions } from '../../src/compute/compile.ts';
import { measureBounds } from '../../src/compute/sharpness.ts';
import type { Batch } from '../../src/exact/instance.ts';
import { array, nonemptySet, real } from '../../src/proof/declare.ts';
import type { Term } from '../../src/term/term.ts';
import { type Asked, adversarial, ask, stream } from './questions.ts';

const given = { I: nonemptySet(), x: real(), y: real(), z: real(), a: array('I'), b: array('I') };

export interface Case {
  readonly name: string;
  readonly term: string;
  /** What the numbers are made of before they are used, to stay in a domain. */
  readonly draw?: (n: number) => number;
}

const positive = (n: number): number => Math.abs(n) + 2 ** -30;
const moderate = (n: number): number => n % 40;
/** Operations are applied to results of others too, whose errors they must carry on. */
export const cases: readonly Case[] = [
  { name: 'sum', term: 'x + y + z' },
  { name: 'difference of products', term: 'x * y - z * x' },
  { name: 'product', term: '(x + y) * (y - z) * x' },
  { name: 'quotient', term: '(x + y) / (z - x)' },
  { name: 'quotient of inputs', term: 'x / y / z' },
  {
    name: 'an empty sum over a rounded constant',
    term: 'sum(i in range(0), x) / ((1 + sqrt(5)) / 2) * y + z * x',
  },
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
  { name: 'the circle constant', term: 'x * pi - y / pi' },
  { name: 'its sine and cosine', term: 'sin(pi) + cos(pi * x) * pi^2', draw: (n) => n % 3 },
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

export const singles: readonly (readonly [Operation, string, (n: number) => number])[] = [
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
export const carried: readonly {
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

/** Bound over true error, for each evaluation with a value; below 1 where the bound is violated. */
export function ratios(
  c: Case,
  size: number,
  backend: Backend,
  count: number,
  options: CompileOptions & { readonly rounded?: boolean } = {},
): number[] {
  // A planted error must not hide behind the rounding of inputs.
  const held = options.arithmetic?.backend === 'webasm' && !options.rounded;
  const { asked, batch, term } = prepare(c, size, backend, count, held);
  return measureBounds({ term, at: new Map() }, asked.question, batch, backend, options).map((m) => m.ratio);
}
