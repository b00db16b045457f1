/**
 * Means over finite laws with rational weights: the exact reading, the kernels and the checker against sums over all points, computed here
 * in fractions of their own. LEMMATA_FUZZ_SEED and LEMMATA_FUZZ_CASES choose other runs.
 */
import { expect, it } from 'vitest';
import { compile } from '../../../src/compute/compile.ts';
import { classOf } from '../../../src/compute/verdict.ts';
import { Context } from '../../../src/derivation/context.ts';
import { Rejection } from '../../../src/derivation/rejection.ts';
import { decide } from '../../../src/exact/decide.ts';
import { readInstance } from '../../../src/instance/explicit.ts';
import { prepare } from '../../../src/instance/question.ts';
import { array, law, nonemptySet, real } from '../../../src/proof/declare.ts';
import { readTheory } from '../../../src/proof/elaborate.ts';
import { ExpansionError } from '../../../src/term/errors.ts';
import { parseProposition } from '../../../src/term/parse.ts';
import type { Proposition, Relation, Term } from '../../../src/term/term.ts';
import { Random } from './random.ts';

const seed = Number(process.env.LEMMATA_FUZZ_SEED ?? 20261122);
const cases = Number(process.env.LEMMATA_FUZZ_CASES ?? 10_000) / 8;

const bounded = { is: 'bounded' } as const;
const place = { module: 'fuzz', field: 'states' };
const theory = readTheory(
  'fuzz',
  {
    O: law(),
    Q: law(),
    I: nonemptySet(),
    X: array('O', bounded),
    Y: array('O', bounded),
    S: array('O', bounded),
    Z: array('I', 'O', bounded),
    V: array('Q', bounded),
    c: real(),
  },
  {},
  { ordered: 'forall(w in O, X[w] <= Y[w])', nonnegative: 'forall(w in O, 0 <= S[w])' },
);

/** Fractions. */
type Fraction = readonly [bigint, bigint];
const fraction = (n: bigint, d: bigint): Fraction => {
  if (d < 0n) return fraction(-n, -d);
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return [n / a, d / a];
};
const add = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * d + c * b, b * d);
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => fraction(a * c, b * d);
const compare = ([a, b]: Fraction, [c, d]: Fraction): number => Number(a * d > c * b) - Number(a * d < c * b);
const [zero, one, minus]: Fraction[] = [
  [0n, 1n],
  [1n, 1n],
  [-1n, 1n],
] as [Fraction, Fraction, Fraction];
const text = ([n, d]: Fraction): string => `${n}/${d}`;

/** An instance: weights of laws and numbers of symbols by name. */
type Numbers = ReadonlyMap<string, readonly Fraction[]>;
/** Points and indices in scope. */
type Points = ReadonlyMap<number, number>;
class NoValue extends Error {}

/** The value of a term, summed up point by point. */
function value(t: Term, at: Numbers, points: Points = new Map()): Fraction {
  const of = (x: Term): Fraction => value(x, at, points);
  const position = (x: Term): number =>
    (x.tag === 'variable' ? points.get(x.variable.id) : undefined) ?? Number.NaN;
  const larger = (x: Fraction, y: Fraction): Fraction => (compare(x, y) >= 0 ? x : y);
  switch (t.tag) {
    case 'number':
      return [t.value.numerator, t.value.denominator];
    case 'variable':
      return at.get(t.variable.name)?.[0] as Fraction;
    case 'apply': {
      const width = (at.get('O') as readonly Fraction[]).length;
      const flat = t.args.reduce((sum, x) => sum * width + position(x), 0);
      return at.get(t.head.name)?.[flat] as Fraction;
    }
    case 'add':
      return t.terms.map(of).reduce(add, zero as Fraction);
    case 'multiply':
      return t.factors.map(of).reduce(times, one as Fraction);
    case 'negate':
      return times(minus as Fraction, of(t.of));
    case 'divide': {
      const [n, d] = of(t.denominator);
      if (n === 0n) throw new NoValue();
      return times(of(t.numerator), fraction(d, n));
    }
    case 'power':
      return times(of(t.base), of(t.base));
    case 'delta':
      return (position(t.left) === position(t.right) ? one : zero) as Fraction;
    case 'indicator':
      return (holds(t.of, at, points) ? one : zero) as Fraction;
    case 'call': {
      const [x, y = zero as Fraction] = t.args.map(of) as [Fraction, Fraction?];
      if (t.builtin === 'abs') return larger(x, times(minus as Fraction, x));
      if (t.builtin === 'max' || t.builtin === 'relu') return larger(x, y);
      return compare(x, y) <= 0 ? x : y;
    }
    case 'fold': {
      const name = t.domain.kind === 'set' ? t.domain.set.name : '';
      return (at.get(name) ?? []).reduce<Fraction>((sum, weight, k) => {
        const body = value(t.body, at, new Map([...points, [t.variable.id, k]]));
        return add(sum, t.operator === 'expectation' ? times(weight, body) : body);
      }, zero as Fraction);
    }
  }
  throw new TypeError(`a ${t.tag} is not made here`);
}

function holds(p: Proposition, at: Numbers, points: Points = new Map()): boolean {
  if (p.tag !== 'relation') throw new TypeError('only relations are made here');
  const order = compare(value(p.left, at, points), value(p.right, at, points));
  const truth: Record<Relation, boolean> = {
    '==': order === 0,
    '!=': order !== 0,
    '<=': order <= 0,
    '<': order < 0,
    '>=': order >= 0,
    '>': order > 0,
  };
  return truth[p.relation];
}

/** Laws of up to four points, some without mass, some with equal numbers; with denominators that are powers of two, or others. */
function randomNumbers(r: Random, base: number): Numbers {
  const parts = (): Fraction[] => {
    const shares = Array.from({ length: 1 + r.below(4) }, () => r.below(3));
    const rest = base - shares.reduce((a, b) => a + b, 0);
    return rest >= 0 ? [...shares, rest].map((n) => fraction(BigInt(n), BigInt(base))) : [one as Fraction];
  };
  const numbers = (n: number): Fraction[] =>
    Array.from({ length: n }, () => fraction(BigInt(r.below(9) - 4), BigInt(r.pick([1, 1, 2, base]))));
  const [O, Q, I] = [parts(), parts(), Array.from({ length: 1 + r.below(2) }, () => one as Fraction)];
  const X = numbers(O.length);
  const rise = numbers(O.length).map(([n, d]): Fraction => [n < 0n ? 0n : n, d]);
  return new Map([
    ...Object.entries({
      O,
      Q,
      I,
      X,
      Y: X.map((x, k) => add(x, rise[k] as Fraction)),
      S: rise,
      V: numbers(Q.length),
    }),
    ['Z', numbers(I.length * O.length)],
    ['c', numbers(1)],
  ]);
}

/** A term in the points that are given; what is made of one point may be made of another. */
type Body = (w: string) => string;
const fresh = (r: Random): string => `p${r.below(1e6)}`;

function body(r: Random, over: 'O' | 'Q', depth: number): Body {
  const inner = (): Body => body(r, over, depth - 1);
  if (depth === 0 || r.chance(0.15)) {
    const k = r.pick(['0', '1', '2', '1/2', 'c']);
    if (r.chance(0.25)) return () => k;
    const name = over === 'Q' ? 'V' : r.pick(['X', 'X', 'Y', 'S']);
    const i = fresh(r);
    return r.chance(0.1) && over === 'O' ? (w) => `sum(${i} in I, Z[${i},${w}])` : (w) => `${name}[${w}]`;
  }
  const [a, b] = [inner(), inner()];
  const v = fresh(r);
  return r.pick<() => Body>([
    () => (w) => `(${a(w)} + ${b(w)})`,
    () => (w) => `(${a(w)} - ${b(w)})`,
    () => (w) => `${a(w)}*(${b(w)})`,
    () => (w) => `(${a(w)})^2`,
    () => (w) => `abs(${a(w)})`,
    () => (w) => `max(${a(w)}, ${b(w)})`,
    () => (w) => `relu(${a(w)})`,
    () => (w) => `indicator(${a(w)} <= ${b(w)})`,
    () => (w) => `indicator(${a(w)} <= ${b(w)})*(${b(w)})`,
    () => () => `E(${v} in ${over}, ${a(v)})`,
    () => (w) => `(${a(w)} - E(${v} in ${over}, ${a(v)}))`,
    () => (w) => `E(${v} in ${over}, delta(${w},${v})*(${a(v)}))`,
  ])();
}

/** Two sides that somebody might believe to be related: some laws hold, some do not. */
function sides(r: Random): readonly [string, string] {
  const [w, v] = [fresh(r), fresh(r)];
  const [a, b, d] = [body(r, 'O', 1 + r.below(2)), body(r, 'O', 1), body(r, 'Q', 1)];
  const E = (x: string): string => `E(${w} in O, ${x})`;
  const F = (x: string): string => `E(${v} in Q, ${x})`;
  const [A, B, D] = [a(w), b(w), d(v)];
  const event = `indicator(${A} <= ${B})`;
  const other = `indicator(${b('q')} < ${a('q')})`;
  return r.pick([
    [E(`${A} + ${B}`), `${E(A)} + ${E(B)}`],
    [E(`(${A})*(${B})`), `${E(A)}*${E(B)}`],
    [E(F(`(${A})*(${D})`)), `${E(A)}*${F(D)}`],
    [E(F(`max(${A}, ${D})`)), F(E(`max(${A}, ${D})`))],
    [E(F(`indicator(${A} <= ${D})*(${D})`)), F(E(`indicator(${A} <= ${D})*(${D})`))],
    [`${E(A)}^2`, E(`E(q in O, (${A})*(${a('q')}))`)],
    [`${E(A)}^2`, E(`(${A})^2`)],
    [E(`(${A} - E(q in O, ${a('q')}))^2`), `${E(`(${A})^2`)} - ${E(A)}^2`],
    [E(`(${A} - E(q in O, ${a('q')}))*(${B})`), `${E(`(${A})*(${B})`)} - ${E(A)}*${E(B)}`],
    [`abs(${E(A)})`, E(`abs(${A})`)],
    [`max(${E(A)}, ${E(B)})`, E(`max(${A}, ${B})`)],
    [`relu(${E(A)})`, E(`relu(${A})`)],
    [`${E(event)} + E(q in O, ${other})`, '1'],
    [`${E(event)} + ${E(`indicator(${B} <= ${A})`)}`, '1'],
    [E(`${event}*(${A})`), E(A)],
    [`${E(`${event}*(${A})`)} + E(q in O, ${other}*(${a('q')}))`, E(A)],
    [`${E(`${event}*(${B})`)}/${E(event)}`, E(B)],
    [`${E(`${event}*(${B})`)}/${E(event)}*${E(event)}`, E(`${event}*(${B})`)],
    [E('indicator(1 <= S[W])'.replace('W', w)), E(`S[${w}]`)],
    [E(`X[${w}]*S[${w}]`), E(`Y[${w}]*S[${w}]`)],
    [E(`X[${w}]*(${B})`), E(`Y[${w}]*(${B})`)],
    [E(`E(q in O, delta(${w},q)*(${A}))`), E(A)],
    [E(`sum(i in I, Z[i,${w}]*(${B}))`), `sum(i in I, ${E(`Z[i,${w}]*(${B})`)})`],
    [E(`sum(i in I, Z[i,${w}])^2`), `sum(i in I, sum(j in I, ${E(`Z[i,${w}]*Z[j,${w}]`)}))`],
    ['0', E(`S[${w}]*(${A})^2`)],
    [E(A), E(B)],
  ] as const);
}

function accepted(p: Extract<Proposition, { tag: 'relation' }>, { normalizer, signs }: Context): boolean {
  try {
    return p.relation === '=='
      ? normalizer.same(p.left, p.right)
      : signs.relates(p.left, p.relation, p.right);
  } catch (error) {
    if (error instanceof Rejection || error instanceof ExpansionError) return false;
    throw error;
  }
}

/** A few lists by name, as an author writes them. */
function written(at: Numbers): Record<string, number | string | (string | string[])[]> {
  const { length } = at.get('O') as readonly Fraction[];
  const Z = (at.get('Z') ?? []).map(text);
  const lists = ['O', 'Q', 'X', 'Y', 'S', 'V'].map((name) => [name, (at.get(name) ?? []).map(text)] as const);
  const rows = (at.get('I') ?? []).map((_, i) => Z.slice(i * length, (i + 1) * length));
  return { ...Object.fromEntries(lists), Z: rows, I: rows.length, c: text(at.get('c')?.[0] as Fraction) };
}

it(`means over finite laws, with seed ${seed}`, { timeout: 120_000 }, () => {
  const r = new Random(seed + 11);
  const context = Context.of(theory);
  const told = { accepted: 0, exactly: 0, byKernel: 0 };
  for (let i = 0; i < cases; i++) {
    const [left, right] = sides(r);
    const states = `${left} ${r.pick(['==', '==', '<=', '<=', '>=', '<', '>', '!='])} ${right}`;
    const p = parseProposition(states, theory.scope, place);
    if (p.tag !== 'relation') throw new TypeError('a relation was written');
    const believed = accepted(p, context);
    for (const base of [8, 8, 6, 7]) {
      const at = randomNumbers(r, base);
      const explicit = written(at);
      const fail = (who: string): never => {
        throw new Error(`seed ${seed}, case ${i}: ${who} ${states} at ${JSON.stringify(explicit)}`);
      };
      let truth: boolean;
      try {
        truth = holds(p, at);
      } catch (error) {
        if (error instanceof NoValue) continue;
        throw error;
      }
      if (believed && !truth) fail('the checker accepts');
      if (believed) told.accepted += 1;
      if (i % 8 !== 0) continue;
      const situation = {
        theory: { ...theory, hypotheses: [] },
        statement: p,
        locals: [],
        conditions: [],
        place,
      };
      const main = prepare(situation, [], explicit).statements[0]?.variants[0];
      if (!main) throw new TypeError('no executed reading');
      const instance = readInstance(main, explicit);
      const { outcome } = decide(main.question, instance);
      if (outcome !== (truth ? 'satisfied' : 'violated')) fail(`exactly ${outcome}, not ${truth}:`);
      told.exactly += 1;
      if (base !== 8) continue;
      const values = new Map(
        [...instance.values].map(([id, xs]) => [id, Float64Array.from(xs, (x) => x.toNumber())]),
      );
      const batch = { shape: instance.shape, count: 1, values, shared: new Set<number>() };
      const found = classOf(compile(main.question, instance.shape, 'cpu').run(batch)[0] as number);
      if (found === (truth ? 'violated' : 'satisfied')) fail(`the kernel says ${found} of`);
      if (found === 'satisfied' || found === 'violated') told.byKernel += 1;
    }
  }
  expect(told.accepted).toBeGreaterThan(cases / 4);
  expect(told.exactly).toBeGreaterThan(cases / 4);
  expect(told.byKernel).toBeGreaterThan(cases / 16);
});
