/** Terms and theories as a parser with a mistake could propose them: whatever it reads, the checker must look at. */
import { describe, expect, it } from 'vitest';
import { WellFormed, wellFormedTheory } from '../../src/derivation/well-formed.ts';
import * as build from '../../src/term/build.ts';
import { Rational } from '../../src/term/rational.ts';
import { Scope } from '../../src/term/scope.ts';
import { freeIds } from '../../src/term/substitute.ts';
import {
  type Builtin,
  type Definition,
  type Domain,
  freshIndexSet,
  freshVariable,
  type Proposition,
  type Term,
  type Type,
  type Variable,
} from '../../src/term/term.ts';
import type { Theory } from '../../src/term/theory.ts';
import { refusalOf } from './table.ts';

const { nat, one, real, ref, zero } = build;
const positive = { lower: { value: Rational.zero, strict: true } };
const I = freshIndexSet('I');
const J = freshIndexSet('J');
const K = freshIndexSet('K', { arity: 1 });
const Omega = freshIndexSet('Omega', { law: true });
const over = (set: typeof I, ...at: Term[]): Domain => ({ kind: 'set', set, at });
const index = (set: typeof I): Type => ({ kind: 'index', domain: over(set) });
const array = (...types: Type[]): Type => ({
  kind: 'function',
  params: types.map((t, k) => freshVariable(`_${k + 1}`, t)),
  result: real,
});
const x = freshVariable('x', real);
const n = freshVariable('n', nat);
const i = freshVariable('i', index(I));
const j = freshVariable('j', index(J));
const u = freshVariable('u', array(index(I)));
const norm = freshVariable('norm', array(array(index(I))));
const stranger = freshVariable('stranger', real);
const twin = freshVariable('x', real, { constraint: positive });
const symbols: readonly Variable[] = [x, n, i, j, u, norm];
const scope = symbols.reduce(
  (s, v) => s.withVariable(v),
  [I, J, K, Omega].reduce((s, set) => s.with(set.name, { kind: 'set', set }), Scope.empty),
);
const k = freshVariable('k', index(I));
const at = (v: Variable, ...args: Term[]): Term => ({ tag: 'apply', head: v, args });

const terms: Readonly<Record<string, Term>> = {
  'a symbol out of scope': ref(stranger),
  'a symbol of the same name, of which more is promised': ref(twin),
  'an index as a number': build.add(ref(i), one),
  'an array as a number': ref(u),
  'an entry at an index of another set': at(u, ref(j)),
  'an entry at a number': at(u, one),
  'an entry without an index': { tag: 'apply', head: u, args: [] },
  'a number that is applied': at(x, one),
  'a number where an array is taken': at(norm, ref(x)),
  'an array over another set where one is taken': at(norm, build.lambda([freshVariable('j', index(J))], one)),
  'an array whose entries mention what is bound elsewhere': build.add(
    build.fold('sum', k, over(I), at(u, ref(k))),
    at(u, ref(k)),
  ),
  'a sum whose index is of another set': build.fold('sum', freshVariable('j', index(J)), over(I), one),
  'a sum over what takes a parameter': build.fold('sum', freshVariable('q', index(K)), over(K), one),
  'a sum over a law': build.fold('sum', freshVariable('w', index(Omega)), over(Omega), one),
  'an expectation over a finite set': build.fold('expectation', k, over(I), one),
  'a sum over positive numbers': build.fold(
    'sum',
    freshVariable('m', nat, { constraint: positive }),
    { kind: 'range', size: ref(n) },
    one,
  ),
  'a sum over half of a range': build.fold(
    'sum',
    freshVariable('m', nat),
    { kind: 'range', size: build.divide(ref(n), build.num(2)) },
    one,
  ),
  'a delta of indices of different sets': build.delta(ref(i), ref(j)),
  'a delta of real numbers': build.delta(ref(x), ref(x)),
  'a count of a law': build.card(over(Omega)),
  'a derivative in a natural number': build.derivative(freshVariable('t', nat), ref(x), one),
  'a derivative in a positive variable': build.derivative(
    freshVariable('t', real, { constraint: positive }),
    ref(x),
    one,
  ),
  'a logarithm of two numbers': { tag: 'call', builtin: 'log', args: [ref(x), ref(x)] },
  'pi of a number': { tag: 'call', builtin: 'pi', args: [ref(x)] },
  'a maximum of nothing': { tag: 'call', builtin: 'max', args: [] },
  'a function of another name': { tag: 'call', builtin: 'toString' as Builtin, args: [] },
};

describe('what a parser proposes', () => {
  for (const [name, term] of Object.entries(terms))
    it(`refuses ${name}`, () => {
      expect(refusalOf(() => new WellFormed(scope).term(term, real))).toMatch(/not well-formed/);
    });
  it('refuses a real number where a natural one is wanted', () => {
    expect(refusalOf(() => new WellFormed(scope).term(ref(x), nat))).toMatch(/not well-formed/);
  });
  it('refuses a family where a set is wanted', () => {
    expect(refusalOf(() => new WellFormed(scope).domain(over(K)))).toMatch(/not well-formed/);
  });
  it('refuses a variable of which more is promised than a quantifier can say', () => {
    const moments: Variable = freshVariable('X', array(index(Omega)), { constraint: { moments: 2 } });
    const p = build.exists([moments], build.relation(zero, '==', zero));
    expect(refusalOf(() => new WellFormed(scope).proposition(p))).toMatch(/not well-formed/);
  });
  it('refuses a variable that is said to be above one', () => {
    const large = freshVariable('y', real, { constraint: { lower: { value: Rational.one, strict: true } } });
    const p = build.forall([large], [], build.relation(one, '<', ref(large)));
    expect(refusalOf(() => new WellFormed(scope).proposition(p))).toMatch(/not well-formed/);
  });
  it('accepts what is well-formed', () => {
    const entry = at(u, ref(k));
    const whole = build.fold('sum', k, over(I), build.multiply(entry, build.delta(ref(k), ref(i))));
    const length = at(norm, build.lambda([k], build.negate(entry)));
    const t = freshVariable('t', real);
    const slope = build.derivative(t, ref(x), build.power(ref(t), ref(n)));
    for (const term of [whole, length, slope, build.card(over(K, ref(n)))])
      expect(refusalOf(() => new WellFormed(scope).term(term, real))).toBe('');
  });
});

const truth: Proposition = build.relation(zero, '==', zero);
const bodiesOf = (d: Definition): readonly Term[] => (d.kind === 'explicit' ? [d.body] : [d.base, d.step]);
const theoryOf = (more: readonly Variable[], definitions: readonly Definition[] = []): Theory => ({
  sets: [I, J, K, Omega],
  symbols: [...symbols, ...more],
  definitions,
  hypotheses: [],
  scope: definitions
    .filter((d) => !more.includes(d.symbol))
    .reduce(
      (s, d) => s.withDefined(d.symbol, new Set(bodiesOf(d).flatMap((b) => [...freeIds(b)]))),
      more.reduce((s, v) => s.withVariable(v), scope),
    ),
});
const explicit = (symbol: Variable, body: Term, params: readonly Variable[] = []): Definition => ({
  kind: 'explicit',
  symbol,
  params,
  body,
});
const T = freshVariable('T', real);
const S = freshVariable('S', real);
const m = freshVariable('m', nat);
const s = freshVariable('s', { kind: 'function', params: [m], result: real });
const sequence = (step: (k: Variable) => Term, base: Term = zero): Definition => {
  const k = freshVariable('k', nat);
  return { kind: 'recursive', symbol: s, along: 0, baseParams: [], base, stepParams: [k], step: step(k) };
};
const derivative = freshVariable('df', array(real));
const f = freshVariable('f', array(real), { partials: [derivative] });
const g = freshVariable('g', array(real), { partials: [derivative] });
const h = freshVariable('h', array(real, real), { partials: [derivative, null] });

const theories: Readonly<Record<string, Theory>> = {
  'a definition that mentions itself': theoryOf([], [explicit(T, build.add(ref(T), one))]),
  'definitions that mention each other': theoryOf(
    [],
    [explicit(T, build.add(ref(S), one)), explicit(S, ref(T))],
  ),
  'a symbol that is defined twice': theoryOf([T], [explicit(T, one)]),
  'a definition with other parameters than its symbol': theoryOf(
    [],
    [explicit(freshVariable('T', array(real)), one, [freshVariable('y', nat)])],
  ),
  'a definition of which something is promised besides': theoryOf(
    [],
    [explicit(freshVariable('T', real, { constraint: positive }), build.num(-1))],
  ),
  'a sequence that uses the member that it defines': theoryOf(
    [],
    [sequence((k) => build.add(at(s, build.add(ref(k), one)), one))],
  ),
  'a sequence that uses a later member': theoryOf(
    [],
    [sequence((k) => at(s, build.add(ref(k), build.num(2))))],
  ),
  'a first member that uses the sequence': theoryOf([], [sequence(() => zero, build.add(at(s, zero), one))]),
  'two functions with one derivative': theoryOf([f, g, derivative]),
  'a derivative that takes less than its function': theoryOf([h, derivative]),
  'a derivative that nobody declared': theoryOf([f]),
  'probabilities without an index to sum over': theoryOf([
    freshVariable('p', real, { constraint: { normalized: true } }),
  ]),
  'probabilities that sum over a law': theoryOf([
    freshVariable('p', array(index(Omega)), { constraint: { normalized: true } }),
  ]),
  'a choice of which a bound is promised': theoryOf([
    freshVariable('c', { kind: 'function', params: [], result: index(I) }, { constraint: positive }),
  ]),
  'a definition of which the scope does not say what it mentions': {
    ...theoryOf([], [explicit(T, ref(x))]),
    scope: scope.withVariable(T),
  },
  'a symbol in scope that is not declared': { ...theoryOf([]), scope: scope.withVariable(stranger) },
  'an index set in scope that is not declared': { ...theoryOf([]), sets: [I, J, K] },
};

describe('what a reader of theories proposes', () => {
  it('refuses a derivative in a symbol by which something in it is defined', () => {
    const { scope } = theoryOf([], [explicit(S, build.multiply(ref(x), ref(x))), explicit(T, ref(S))]);
    const slope = build.derivative(freshVariable('t', real), ref(x), ref(T));
    expect(refusalOf(() => new WellFormed(scope).term(slope, real))).toMatch(/mentions x in its definition/);
  });
  it('refuses a partial derivative in an array by which something in it is defined', () => {
    const square = build.fold('sum', k, over(I), build.multiply(at(u, ref(k)), at(u, ref(k))));
    const { scope } = theoryOf([], [explicit(T, square)]);
    const [t, entry] = [freshVariable('t', real), at(u, ref(i))];
    const moved = build.multiply(build.delta(ref(i), ref(i)), build.subtract(ref(t), entry));
    // Shown, this is ∂/∂u[i] (T + u[i]), of which the reader knows that T is the sum of squares.
    const slope = build.derivative(t, entry, build.add(ref(T), build.add(entry, moved)));
    expect(refusalOf(() => new WellFormed(scope).term(slope, real))).toMatch(/mentions u in its definition/);
    const inT = build.derivative(t, entry, build.add(ref(T), ref(t)));
    expect(refusalOf(() => new WellFormed(scope).term(inT, real))).toBe('');
  });
  for (const [name, theory] of Object.entries(theories))
    it(`refuses ${name}`, () => {
      expect(refusalOf(() => wellFormedTheory(theory, { ...truth }))).toMatch(/not well-formed/);
    });
  it('accepts what is well-formed', () => {
    const good = theoryOf(
      [f, derivative],
      [explicit(T, one), explicit(S, ref(T)), sequence((k) => at(s, ref(k)))],
    );
    expect(refusalOf(() => wellFormedTheory(good, { ...truth }))).toBe('');
  });
});
