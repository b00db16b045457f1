/** Random theories, terms and instances of sizes 0 to 3, with many zeros, ones and ties. */
import {
  array,
  family,
  indexSet,
  natural,
  nonemptySet,
  probability,
  real,
} from '../../../src/proof/declare.ts';
import { readTheory } from '../../../src/proof/elaborate.ts';
import * as build from '../../../src/term/build.ts';
import { Rational } from '../../../src/term/rational.ts';
import { freeIds } from '../../../src/term/substitute.ts';
import {
  type Builtin,
  type Domain,
  freshVariable,
  type IndexSet,
  type Term,
  type Variable,
} from '../../../src/term/term.ts';
import type { Theory } from '../../../src/term/theory.ts';
import { holds, type Instance, TooLarge, Undefined, type Value } from './evaluate.ts';

export class Random {
  private state: number;
  constructor(seed: number) {
    this.state = seed >>> 0;
  }
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  below(n: number): number {
    return Math.floor(this.next() * n);
  }
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
  chance(p: number): boolean {
    return this.next() < p;
  }
}

const possible = [
  'x <= y',
  'x < z',
  'y != 0',
  'z*y <= x',
  'x == 2*y',
  'x + y + z == 1',
  '0 <= x*y',
  'a <= b',
  'b <= c*a',
  'forall(i in I, 0 <= u[i])',
  'forall(i in I, u[i] <= x)',
  'forall(i in I, j in I, g[i,j] == g[j,i])',
  'forall(i in I, sum(j in I, g[i,j]) == 1)',
  'forall(s in S, v[s] < p[s])',
  'forall(s in S, t in S, v[s] <= v[t] + b)',
  'sum(s in S, v[s]) == 0',
  'forall(k in nat, r[k] <= r[k+1])',
  'forall(k in nat, 0 <= r[k])',
  'forall(k in nat, k < n, r[k] == x)',
  'forall(i in I, x < u[i], 0 <= y)',
  '1 <= n',
];

/** Declarations with some random hypotheses. */
export function randomTheory(random: Random): Theory {
  const chosen = possible.filter(() => random.chance(0.12));
  return readTheory(
    'fuzz',
    {
      I: indexSet(),
      S: nonemptySet(),
      K: family(),
      x: real(),
      y: real(),
      z: real(),
      a: real('positive'),
      b: real('nonnegative'),
      c: real('[0,1)'),
      n: natural(),
      u: array('I'),
      g: array('I', 'I'),
      v: array('S'),
      p: array('S', { is: 'positive' }),
      q: probability('S'),
      r: array('nat'),
      w: array('l in nat', 'k in K[l]'),
    },
    {},
    Object.fromEntries(chosen.map((text, i) => [`h${i}`, text])),
  );
}

const numbers = [-2, -1, -0.5, 0, 0, 0.5, 1, 1, 2, 3];

/** An instance at which the declarations and hypotheses hold, if one is found soon. */
export function randomInstance(random: Random, theory: Theory): Instance | undefined {
  for (let tries = 0; tries < 60; tries++) {
    const sizes = new Map<string, number>();
    const size = (set: number, at: readonly number[]): number => {
      const key = `${set}:${at.join()}`;
      const s = theory.sets.find((t) => t.id === set) as IndexSet;
      const known = sizes.get(key) ?? (s.nonempty ? 1 + random.below(3) : random.below(4));
      sizes.set(key, known);
      return known;
    };
    const values = new Map<number, Value>();
    for (const symbol of theory.symbols) values.set(symbol.id, draw(random, symbol));
    const q = theory.symbols.find((s) => s.name === 'q') as Variable;
    const n = size((theory.sets.find((s) => s.name === 'S') as IndexSet).id, []);
    const weights = Array.from({ length: n }, () => random.below(3));
    weights[0] = (weights[0] as number) + 1;
    const total = weights.reduce((s, k) => s + k, 0);
    values.set(q.id, (...at: Value[]) => (weights[at[0] as number] as number) / total);
    const instance: Instance = { size, values };
    try {
      if (theory.hypotheses.every((h) => holds(h.proposition, instance))) return instance;
    } catch (error) {
      if (!(error instanceof Undefined || error instanceof TooLarge)) throw error;
    }
  }
  return undefined;
}

function draw(random: Random, v: Variable): Value {
  if (v.type.kind === 'nat') return random.below(4);
  const one = (): number => {
    const x = random.pick(numbers);
    if (v.name === 'a' || v.name === 'p') return Math.abs(x) || 1;
    if (v.name === 'b') return Math.abs(x);
    if (v.name === 'c') return random.pick([0, 0.25, 0.5, 0.75]);
    return x;
  };
  if (v.type.kind !== 'function') return one();
  const table = new Map<string, number>();
  const monotone = v.name === 'r' && random.chance(0.5);
  return (...at: Value[]) => {
    const key = at.join();
    const known = table.get(key) ?? (monotone ? Math.floor((at[0] as number) / 2) : one());
    table.set(key, known);
    return known;
  };
}

export class Terms {
  private readonly symbols: ReadonlyMap<string, Variable>;
  private readonly sets: ReadonlyMap<string, IndexSet>;
  constructor(
    private readonly random: Random,
    theory: Theory,
  ) {
    this.symbols = new Map(theory.symbols.map((s) => [s.name, s]));
    this.sets = new Map(theory.sets.map((s) => [s.name, s]));
  }

  private symbol(name: string): Variable {
    return this.symbols.get(name) as Variable;
  }
  private domain(name: string, ...at: Term[]): Domain {
    return { kind: 'set', set: this.sets.get(name) as IndexSet, at };
  }

  /** A random term; `smooth` avoids what has no derivative rule. */
  term(depth: number, scope: readonly Variable[] = [], more: readonly Term[] = []): Term {
    const r = this.random;
    if (depth <= 0 || r.chance(0.12)) return this.leaf(scope, more);
    const sub = (d = depth - 1): Term => this.term(d, scope, more);
    switch (r.below(14)) {
      case 0:
      case 1:
        return build.add(sub(), sub());
      case 2:
      case 3:
        return build.multiply(sub(), sub());
      case 4:
        return build.subtract(sub(), sub());
      case 5:
        return build.negate(sub());
      case 6:
        return build.divide(sub(), sub());
      case 7:
        return build.power(sub(), this.exponent());
      case 8:
      case 9: {
        const name = r.pick([
          'abs',
          'abs',
          'exp',
          'log',
          'sqrt',
          'relu',
          'tanh',
          'sign',
          'max',
          'min',
          'cos',
          'sin',
        ] as const) as Builtin;
        return name === 'max' || name === 'min' ? build.call(name, sub(), sub()) : build.call(name, sub());
      }
      case 10:
      case 11:
      case 12: {
        const domain = this.someDomain();
        const v = freshVariable(`i${scope.length}`, build.elementType(domain));
        const operator = r.pick(['sum', 'sum', 'sum', 'product', 'max', 'min'] as const);
        return build.fold(operator, v, domain, this.term(depth - 1, [...scope, v], more));
      }
      default: {
        const relation = r.pick(['<=', '<', '==', '!=', '>=', '>'] as const);
        return build.indicator(build.relation(sub(depth - 2), relation, sub(depth - 2)));
      }
    }
  }

  /** Something to range over: possibly empty, not empty, of a family, numbers. */
  someDomain(): Domain {
    return this.random.pick<Domain>([
      this.domain('I'),
      this.domain('I'),
      this.domain('S'),
      this.domain('S'),
      this.domain('K', build.num(0)),
      this.domain('K', build.ref(this.symbol('n'))),
      { kind: 'range', size: build.ref(this.symbol('n')) },
      { kind: 'range', size: build.add(build.ref(this.symbol('n')), build.one) },
    ]);
  }

  private exponent(): Term {
    const n = build.ref(this.symbol('n'));
    return this.random.pick([
      build.num(2),
      build.num(2),
      build.num(3),
      build.num(-1),
      build.num(-2),
      build.num(Rational.of(1, 2)),
      build.num(Rational.of(3, 2)),
      build.num(0),
      n,
      build.add(n, build.one),
      build.subtract(n, build.one),
      build.multiply(build.num(2), n),
    ]);
  }

  leaf(scope: readonly Variable[], more: readonly Term[] = []): Term {
    const r = this.random;
    const over = (name: string): Variable[] =>
      scope.filter(
        (v) => v.type.kind === 'index' && v.type.domain.kind === 'set' && v.type.domain.set.name === name,
      );
    const options: (() => Term)[] = [
      () => build.num(r.pick([0, 1, 1, 2, 3])),
      () => build.num(Rational.of(r.pick([-1, 1, 3]), 2)),
      () => build.ref(this.symbol(r.pick(['x', 'y', 'z', 'a', 'b', 'c']))),
      () => build.ref(this.symbol(r.pick(['x', 'y', 'z', 'a', 'b', 'c', 'n']))),
      () => build.card(this.domain(r.pick(['I', 'S']))),
      () =>
        build.apply(this.symbol('r'), [
          r.pick([
            build.num(0),
            build.num(1),
            build.ref(this.symbol('n')),
            build.add(build.ref(this.symbol('n')), build.one),
          ]),
        ]),
    ];
    const [i, s, k] = [over('I'), over('S'), over('K')];
    if (i.length > 0) {
      const a = r.pick(i);
      const b = r.pick(i);
      const local = [
        () => build.apply(this.symbol('u'), [build.ref(a)]),
        () => build.apply(this.symbol('g'), [build.ref(a), build.ref(b)]),
        () => build.delta(build.ref(a), build.ref(b)),
      ];
      options.push(...local, ...local);
    }
    if (s.length > 0) {
      const a = r.pick(s);
      const b = r.pick(s);
      const local = [
        () => build.apply(this.symbol(r.pick(['v', 'p', 'q'])), [build.ref(a)]),
        () => build.delta(build.ref(a), build.ref(b)),
      ];
      options.push(...local, ...local, ...local);
    }
    if (k.length > 0) {
      const a = r.pick(k);
      const at =
        a.type.kind === 'index' && a.type.domain.kind === 'set' ? (a.type.domain.at[0] as Term) : build.zero;
      options.push(...Array(4).fill(() => build.apply(this.symbol('w'), [at, build.ref(a)])));
    }
    const nats = scope.filter((v) => v.type.kind === 'nat');
    if (nats.length > 0) {
      const m = r.pick(nats);
      options.push(
        ...Array(4).fill(() =>
          r.pick([
            build.ref(m),
            build.apply(this.symbol('r'), [build.ref(m)]),
            build.delta(build.ref(m), build.ref(this.symbol('n'))),
          ]),
        ),
      );
    }
    for (const t of more) options.push(...Array(3).fill(() => t));
    return r.pick(options)();
  }
}

/** Terms one step smaller that could stand in the place of a term. */
function* smaller(t: Term): Generator<Term> {
  for (const simple of [build.zero, build.one]) if (t.tag !== 'number') yield simple;
  for (const [child, wrap] of children(t)) {
    if (t.tag !== 'fold' || !freeIds(child).has(t.variable.id))
      if (t.tag !== 'indicator' && t.tag !== 'delta' && t.tag !== 'apply') yield child;
    for (const s of smaller(child)) yield wrap(s);
  }
}

function children(t: Term): [Term, (c: Term) => Term][] {
  const list = (all: readonly Term[], wrap: (all: readonly Term[]) => Term): [Term, (c: Term) => Term][] =>
    all.map((x, i) => [x, (c) => wrap(all.map((y, j) => (i === j ? c : y)))]);
  switch (t.tag) {
    case 'add':
      return list(t.terms, (terms) => ({ ...t, terms }));
    case 'multiply':
      return list(t.factors, (factors) => ({ ...t, factors }));
    case 'negate':
      return [[t.of, (of) => ({ ...t, of })]];
    case 'divide':
      return [
        [t.numerator, (numerator) => ({ ...t, numerator })],
        [t.denominator, (denominator) => ({ ...t, denominator })],
      ];
    case 'power':
      return [[t.base, (base) => ({ ...t, base })]];
    case 'call':
      return list(t.args, (args) => ({ ...t, args }));
    case 'fold':
      return [[t.body, (body) => ({ ...t, body })]];
    case 'indicator':
      if (t.of.tag !== 'relation') return [];
      return list([t.of.left, t.of.right], ([left, right]) => ({
        ...t,
        of: { ...(t.of as { tag: 'relation'; relation: '==' }), left: left as Term, right: right as Term },
      }));
    default:
      return [];
  }
}

/** The smallest term found, by single steps, for which the test still fails. */
export function shrink(t: Term, fails: (t: Term) => boolean): Term {
  let current = t;
  for (let round = 0; round < 200; round++) {
    let found: Term | undefined;
    for (const s of smaller(current)) {
      if (weight(s) < weight(current) && fails(s)) {
        found = s;
        break;
      }
    }
    if (!found) return current;
    current = found;
  }
  return current;
}

const weight = (t: Term): number =>
  (t.tag === 'number' ? (t.value.isZero ? 0 : 1) : 2) + children(t).reduce((s, [c]) => s + weight(c), 0);
