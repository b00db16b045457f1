/**
 * Normal forms as data: polynomials over Q in *atoms*, each monomial a map from atoms to exponents.
 *
 * A finite sum of products is an atom of its own (`sigma`): bound indices with the factors that mention them, connected
 * through shared indices; so a product of independent sums is a product of atoms. Every node carries its key, a string that is
 * the same for equal normal forms: bound variables enter it by canonical labels, free ones by their identity.
 */
import { ExpansionError } from '../term/errors.ts';
import { Rational } from '../term/rational.ts';
import type { IndexSet, Relation, Variable } from '../term/term.ts';
import { orders } from './labelling.ts';

export type NormalDomain =
  | { readonly kind: 'set'; readonly set: IndexSet; readonly at: readonly Polynomial[] }
  | { readonly kind: 'range'; readonly size: Polynomial };

export interface BoundIndex {
  readonly variable: Variable;
  readonly domain: NormalDomain;
}

export type Argument = Polynomial | { readonly params: readonly Variable[]; readonly body: Polynomial };

export type AtomShape =
  | { readonly kind: 'apply'; readonly head: Variable; readonly args: readonly Argument[] }
  | { readonly kind: 'sigma'; readonly indices: readonly BoundIndex[]; readonly factors: readonly Factor[] }
  | { readonly kind: 'extremum'; readonly indices: readonly BoundIndex[]; readonly body: Polynomial }
  | { readonly kind: 'bigproduct'; readonly index: BoundIndex; readonly body: Polynomial }
  | { readonly kind: 'maximum'; readonly args: readonly Polynomial[] }
  | { readonly kind: 'group'; readonly of: Polynomial }
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'pi' }
  | {
      readonly kind: 'function';
      readonly name: 'exp' | 'log' | 'abs' | 'tanh' | 'sign' | 'sin' | 'cos';
      readonly of: Polynomial;
    }
  | { readonly kind: 'delta'; readonly left: Polynomial; readonly right: Polynomial }
  | {
      readonly kind: 'indicator';
      readonly relation: Extract<Relation, '<=' | '<' | '=='>;
      readonly of: Polynomial;
    }
  | { readonly kind: 'card'; readonly domain: NormalDomain }
  | {
      readonly kind: 'derivative';
      readonly variable: Variable;
      readonly at: Polynomial;
      readonly body: Polynomial;
    };

export type Atom = AtomShape & { readonly key: string; readonly free: ReadonlySet<number> };

export interface Factor {
  readonly atom: Atom;
  readonly exponent: Polynomial;
}

export interface Monomial {
  readonly coefficient: Rational;
  /** Sorted by the keys of their atoms. */
  readonly factors: readonly Factor[];
  readonly key: string;
}

export interface Polynomial {
  readonly terms: ReadonlyMap<string, Monomial>;
  readonly free: ReadonlySet<number>;
  readonly key: string;
}

/** The largest number of monomials that a normal form may have. */
export const maximumTerms = 6000;

const nothing: ReadonlySet<number> = new Set();

type Labels = ReadonlyMap<number, string>;
const noLabels: Labels = new Map();

function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  let all: ReadonlySet<number> = nothing;
  let own: Set<number> | undefined;
  for (const s of sets) {
    if (s === all || s.size === 0) continue;
    if (all.size === 0) {
      all = s;
      continue;
    }
    for (const id of s) {
      if (all.has(id)) continue;
      if (!own) {
        own = new Set(all);
        all = own;
      }
      own.add(id);
    }
  }
  return all;
}

function without(set: ReadonlySet<number>, variables: readonly Variable[]): ReadonlySet<number> {
  const rest = new Set(set);
  for (const v of variables) rest.delete(v.id);
  return rest;
}

const disjoint = (free: ReadonlySet<number>, labels: Labels): boolean => {
  if (labels.size === 0) return true;
  const [small, large] = free.size < labels.size ? [free, labels] : [labels, free];
  for (const id of small.keys()) if (large.has(id)) return false;
  return true;
};

// Construction

export const constant = (value: Rational): Polynomial =>
  value.isZero ? zeroP : fromMonomials([{ coefficient: value, factors: [], key: '' }]);

export const zeroP: Polynomial = { terms: new Map(), free: nothing, key: '0' };

/** A polynomial from monomials with different keys, none with coefficient zero. */
export function fromMonomials(monomials: readonly Monomial[]): Polynomial {
  const terms = new Map<string, Monomial>();
  for (const m of monomials) terms.set(m.key, m);
  return fromTerms(terms);
}

/** As `fromMonomials`, of monomials that are in a map by their keys already. */
function fromTerms(terms: ReadonlyMap<string, Monomial>): Polynomial {
  if (terms.size === 0) return zeroP;
  if (terms.size > maximumTerms)
    throw new ExpansionError(`the expansion has more than ${maximumTerms} terms`);
  return new LazyPolynomial(terms);
}

/** Keys and free variables of most intermediate results are never asked for. */
class LazyPolynomial implements Polynomial {
  private ownKey: string | undefined;
  private ownFree: ReadonlySet<number> | undefined;

  constructor(readonly terms: ReadonlyMap<string, Monomial>) {}

  get key(): string {
    this.ownKey ??= polynomialKey([...this.terms.values()], noLabels);
    return this.ownKey;
  }

  get free(): ReadonlySet<number> {
    if (!this.ownFree) {
      const sets: ReadonlySet<number>[] = [];
      for (const m of this.terms.values()) {
        for (const f of m.factors) {
          sets.push(f.atom.free);
          if (f.exponent !== oneP) sets.push(f.exponent.free);
        }
      }
      this.ownFree = union(sets);
    }
    return this.ownFree;
  }
}

export const oneP = constant(Rational.one);

/** An atom with its key. */
export function atom(shape: AtomShape): Atom {
  // the shape itself becomes the atom: there are too many for copies
  return Object.assign(shape, { free: freeOf(shape), key: atomKey(shape, noLabels) });
}

export function monomial(coefficient: Rational, factors: readonly Factor[]): Monomial {
  if (factors.length === 1) return { coefficient, factors, key: factorKey(factors[0] as Factor, noLabels) };
  const sorted = [...factors].sort((a, b) =>
    a.atom.key < b.atom.key ? -1 : a.atom.key > b.atom.key ? 1 : 0,
  );
  return { coefficient, factors: sorted, key: sorted.map((f) => factorKey(f, noLabels)).join('·') };
}

export const ofAtom = (a: Atom, exponent: Polynomial = oneP): Polynomial =>
  fromMonomials([monomial(Rational.one, [{ atom: a, exponent }])]);

/** The number that a polynomial is, if it is one. */
export function constantOf(p: Polynomial): Rational | undefined {
  if (p === oneP) return Rational.one;
  if (p.terms.size === 0) return Rational.zero;
  if (p.terms.size > 1) return undefined;
  return p.terms.get('')?.coefficient;
}

export const integerOf = (p: Polynomial): number | undefined => {
  const c = constantOf(p);
  return c?.isInteger && Number.isSafeInteger(Number(c.numerator)) ? Number(c.numerator) : undefined;
};

/** The only monomial, if there is one only. */
export const single = (p: Polynomial): Monomial | undefined =>
  p.terms.size === 1 ? p.terms.values().next().value : undefined;

/** The atom that a polynomial is, if it is one with coefficient and exponent one. */
export function asAtom(p: Polynomial): Atom | undefined {
  const m = single(p);
  if (!m?.coefficient.isOne || m.factors.length !== 1) return undefined;
  const f = m.factors[0] as Factor;
  return constantOf(f.exponent)?.isOne ? f.atom : undefined;
}

export function addP(...summands: readonly Polynomial[]): Polynomial {
  const filled = summands.filter((p) => p.terms.size > 0);
  if (filled.length <= 1) return filled[0] ?? zeroP;
  const terms = new Map<string, Monomial>();
  for (const p of filled) {
    for (const [key, m] of p.terms) {
      const before = terms.get(key);
      const coefficient = before ? before.coefficient.plus(m.coefficient) : m.coefficient;
      if (coefficient.isZero) terms.delete(key);
      else terms.set(key, before ? { coefficient, factors: m.factors, key } : m);
    }
  }
  return fromTerms(terms);
}

export function scaleP(p: Polynomial, by: Rational): Polynomial {
  if (by.isZero) return zeroP;
  if (by.isOne) return p;
  const terms = new Map<string, Monomial>();
  for (const { coefficient, factors, key } of p.terms.values())
    terms.set(key, { coefficient: coefficient.times(by), factors, key });
  return fromTerms(terms);
}

export const negateP = (p: Polynomial): Polynomial => scaleP(p, Rational.of(-1));
export const subtractP = (p: Polynomial, q: Polynomial): Polynomial => addP(p, negateP(q));
export const equalP = (p: Polynomial, q: Polynomial): boolean =>
  p === q || (p.terms.size === q.terms.size && p.key === q.key);

// Free variables

function freeOf(a: AtomShape): ReadonlySet<number> {
  switch (a.kind) {
    case 'apply':
      return union([
        new Set([a.head.id]),
        ...a.args.map((x) => ('terms' in x ? x.free : without(x.body.free, x.params))),
      ]);
    case 'sigma':
      return without(
        union([
          ...a.factors.flatMap((f) => [f.atom.free, f.exponent.free]),
          ...a.indices.map((i) => freeOfDomain(i.domain)),
        ]),
        a.indices.map((i) => i.variable),
      );
    case 'extremum':
      return without(
        union([a.body.free, ...a.indices.map((i) => freeOfDomain(i.domain))]),
        a.indices.map((i) => i.variable),
      );
    case 'bigproduct':
      return union([without(a.body.free, [a.index.variable]), freeOfDomain(a.index.domain)]);
    case 'maximum':
      return union(a.args.map((x) => x.free));
    case 'group':
    case 'function':
    case 'indicator':
      return a.of.free;
    case 'number':
    case 'pi':
      return nothing;
    case 'delta':
      return union([a.left.free, a.right.free]);
    case 'card':
      return freeOfDomain(a.domain);
    case 'derivative':
      return union([a.at.free, without(a.body.free, [a.variable])]);
  }
}

export const freeOfDomain = (d: NormalDomain): ReadonlySet<number> =>
  d.kind === 'range' ? d.size.free : union([new Set([d.set.id]), ...d.at.map((p) => p.free)]);

// Keys

const keyOf = (p: Polynomial, labels: Labels): string =>
  disjoint(p.free, labels) ? p.key : polynomialKey([...p.terms.values()], labels);

function polynomialKey(terms: readonly Monomial[], labels: Labels): string {
  if (terms.length === 0) return '0';
  const parts = terms.map((m) => {
    const body = labels.size === 0 ? m.key : monomialKey(m.factors, labels);
    return m.coefficient.isOne ? `1*${body}` : `${m.coefficient}*${body}`;
  });
  return parts.length === 1 ? (parts[0] as string) : parts.sort().join(' + ');
}

const monomialKey = (factors: readonly Factor[], labels: Labels): string =>
  factors
    .map((f) => factorKey(f, labels))
    .sort()
    .join('·');

function factorKey(f: Factor, labels: Labels): string {
  const base = disjoint(f.atom.free, labels) ? f.atom.key : atomKey(f.atom, labels);
  return f.exponent === oneP || constantOf(f.exponent)?.isOne
    ? base
    : `${base}^{${keyOf(f.exponent, labels)}}`;
}

export function domainKey(d: NormalDomain, labels: Labels = noLabels): string {
  if (d.kind === 'range') return `range(${keyOf(d.size, labels)})`;
  return `s${d.set.id}[${d.at.map((p) => keyOf(p, labels)).join(',')}]`;
}

const variableKey = (v: Variable, labels: Labels): string => labels.get(v.id) ?? `v${v.id}`;

function atomKey(a: AtomShape, labels: Labels): string {
  switch (a.kind) {
    case 'apply': {
      const head = variableKey(a.head, labels);
      if (a.args.length === 0) return head;
      return `${head}(${a.args.map((x) => argumentKey(x, labels)).join(',')})`;
    }
    case 'sigma':
      return `sum${bindersKey(
        a.indices,
        labels,
        (inner) => monomialKey(a.factors, inner),
        (l) => a.factors.map((f) => factorKey(f, l)),
      )}`;
    case 'extremum':
      return `max${bindersKey(
        a.indices,
        labels,
        (inner) => keyOf(a.body, inner),
        (l) => [...a.body.terms.values()].flatMap((m) => m.factors.map((f) => factorKey(f, l))),
      )}`;
    case 'bigproduct':
      return `prod${bindersKey(
        [a.index],
        labels,
        (inner) => keyOf(a.body, inner),
        () => [],
      )}`;
    case 'maximum':
      return `max{${a.args
        .map((p) => keyOf(p, labels))
        .sort()
        .join(';')}}`;
    case 'group':
      return `(${keyOf(a.of, labels)})`;
    case 'number':
      return `#${a.value}`;
    case 'pi':
      return 'pi';
    case 'function': {
      const of = keyOf(a.of, labels);
      if (a.name !== 'abs' && a.name !== 'cos') return `${a.name}(${of})`;
      // even: which of x and -x begins with a positive coefficient may depend on how bound variables are labelled
      const minus = keyOf(negateP(a.of), labels);
      return `${a.name}(${minus < of ? minus : of})`;
    }
    case 'delta': {
      const sides = [keyOf(a.left, labels), keyOf(a.right, labels)].sort();
      return `delta(${sides.join(',')})`;
    }
    case 'indicator':
      return `[0${a.relation}${keyOf(a.of, labels)}]`;
    case 'card':
      return `card(${domainKey(a.domain, labels)})`;
    case 'derivative': {
      const inner = new Map(labels);
      inner.set(a.variable.id, `b${labels.size}`);
      return `D[b${labels.size}=${keyOf(a.at, labels)}](${keyOf(a.body, inner)})`;
    }
  }
}

function argumentKey(x: Argument, labels: Labels): string {
  if ('terms' in x) return keyOf(x, labels);
  const inner = new Map(labels);
  const names = x.params.map((p) => {
    const label = `b${inner.size}`;
    inner.set(p.id, label);
    return label;
  });
  return `(${names.join(',')}=>${keyOf(x.body, inner)})`;
}

/**
 * The key of something below several binders of one kind, the same for every order of the binders, as far as the proposed orders tell
 * them apart: the least of the keys. Whatever is proposed, a key says what is summed over what.
 */
function bindersKey(
  indices: readonly BoundIndex[],
  labels: Labels,
  whole: (inner: Labels) => string,
  pieces: (inner: Labels) => readonly string[],
): string {
  const keyFor = (order: readonly BoundIndex[]): string => {
    const inner = new Map(labels);
    const binders = order.map((i) => {
      const domain = domainKey(i.domain, inner);
      const label = `b${inner.size}`;
      inner.set(i.variable.id, label);
      return `${label}:${domain}`;
    });
    return `[${binders.join(',')}]{${whole(inner)}}`;
  };
  if (indices.length === 1) return keyFor(indices);
  const needs = (i: BoundIndex, j: BoundIndex): boolean => freeOfDomain(i.domain).has(j.variable.id);
  const proposed = orders(indices, {
    needs,
    key: (i, label) => domainKey(i.domain, labelled(indices, labels, label)),
    pieces: (label) => pieces(labelled(indices, labels, label)),
  });
  let best: string | undefined;
  for (const order of proposed) {
    const whole = order.length === indices.length && indices.every((i) => order.includes(i));
    if (!whole || order.some((i, k) => order.slice(k).some((j) => needs(i, j)))) continue;
    const key = keyFor(order);
    if (best === undefined || key < best) best = key;
  }
  if (best === undefined) throw new ExpansionError('a sum with too many interchangeable indices');
  return best;
}

const labelled = (indices: readonly BoundIndex[], labels: Labels, label: (i: BoundIndex) => string): Labels =>
  new Map([...labels, ...indices.map((i) => [i.variable.id, label(i)] as const)]);
