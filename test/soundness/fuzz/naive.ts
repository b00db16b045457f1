/** Laws of arithmetic without their side conditions: one step of a calculation that somebody might believe, somewhere in a term. */
import * as build from '../../../src/term/build.ts';
import { Rational } from '../../../src/term/rational.ts';
import { freeIds, replace, sameDomain } from '../../../src/term/substitute.ts';
import {
  type Builtin,
  type Domain,
  type FoldOperator,
  freshVariable,
  type Proposition,
  type Relation,
  type Term,
  type Variable,
} from '../../../src/term/term.ts';
import type { Random, Terms } from './random.ts';

const { add, subtract, multiply, negate, divide, power, call, zero, one, num } = build;
const half = num(Rational.of(1, 2));
const opposite: Record<Relation, Relation> = {
  '==': '!=',
  '!=': '==',
  '<=': '>',
  '>': '<=',
  '<': '>=',
  '>=': '<',
};
const flipped: Record<Relation, Relation> = {
  '==': '==',
  '!=': '!=',
  '<=': '>=',
  '>=': '<=',
  '<': '>',
  '>': '<',
};

type Fold = Extract<Term, { tag: 'fold' }>;
type Relational = Extract<Proposition, { tag: 'relation' }>;
type Scope = readonly Variable[];

/** A term that one law, right or wrong here, takes this one to; the term itself where none applies to what is tried. */
export function naively(t: Term, random: Random, terms: Terms): Term {
  const places = placesOf(t, []);
  for (let tries = 0; tries < 8; tries++) {
    const { part, scope, put } = random.pick(places);
    const other = (): Term => terms.term(1, scope);
    const laws = [
      ...lawsAt(part, other),
      ...(random.chance(0.15) ? anywhere(part, other, terms.someDomain()) : []),
    ];
    if (laws.length > 0) return put(random.pick(laws)());
  }
  return t;
}

interface Spot {
  readonly part: Term;
  readonly scope: Scope;
  readonly put: (part: Term) => Term;
}

function placesOf(t: Term, scope: Scope): Spot[] {
  const inner = (part: Term, put: (x: Term) => Term, within: Scope = scope): Spot[] =>
    placesOf(part, within).map((s) => ({ ...s, put: (x) => put(s.put(x)) }));
  const each = (all: readonly Term[], put: (all: readonly Term[]) => Term): Spot[] =>
    all.flatMap((x, i) => inner(x, (y) => put(all.with(i, y))));
  const own: Spot = { part: t, scope, put: (x) => x };
  switch (t.tag) {
    case 'add':
      return [own, ...each(t.terms, (terms) => ({ ...t, terms }))];
    case 'multiply':
      return [own, ...each(t.factors, (factors) => ({ ...t, factors }))];
    case 'negate':
      return [own, ...inner(t.of, negate)];
    case 'divide':
      return [own, ...each([t.numerator, t.denominator], ([n, d]) => divide(n as Term, d as Term))];
    case 'power':
      return [own, ...inner(t.base, (base) => ({ ...t, base }))];
    case 'call':
      return [own, ...each(t.args, (args) => ({ ...t, args }))];
    case 'fold':
      return [own, ...inner(t.body, (body) => ({ ...t, body }), [...scope, t.variable])];
    case 'indicator': {
      const p = t.of as Relational;
      const made = ([left, right]: readonly Term[]): Term =>
        build.indicator({ ...p, left: left as Term, right: right as Term });
      return [own, ...each([p.left, p.right], made)];
    }
    default:
      return [own];
  }
}

type Law = () => Term;

/** What holds of any term, or nearly. */
const anywhere = (t: Term, other: () => Term, domain: Domain): Law[] => [
  () => add(t, multiply(zero, other())),
  () => multiply(t, power(other(), zero)),
  () => ((x) => divide(multiply(t, x), x))(other()),
  () => call('exp', call('log', t)),
  () => call('log', call('exp', t)),
  () => power(call('sqrt', t), num(2)),
  () => call('sqrt', power(t, num(2))),
  () => power(power(t, num(3)), num(Rational.of(1, 3))),
  () => multiply(call('abs', t), call('sign', t)),
  () => subtract(call('relu', t), call('relu', negate(t))),
  () => divide(one, divide(one, t)),
  () => over(domain, divide(t, domain.kind === 'range' ? domain.size : build.card(domain))),
  () => over(domain, divide(t, t)),
];

const over = (domain: Domain, body: Term): Term =>
  build.fold('sum', freshVariable('i', build.elementType(domain)), domain, body);

const isCall = (t: Term, ...names: readonly Builtin[]): t is Extract<Term, { tag: 'call' }> =>
  t.tag === 'call' && names.includes(t.builtin);
const isFold = (t: Term, ...names: readonly FoldOperator[]): t is Fold =>
  t.tag === 'fold' && names.includes(t.operator);

/** Below the same binder, or one of another kind, under a variable of its own: what is copied binds no variable twice. */
function below(
  f: Fold,
  make: (body: Term) => Term,
  more: Partial<Pick<Fold, 'operator' | 'domain'>> = {},
): Term {
  const v = freshVariable(f.variable.name, f.variable.type);
  return { ...f, ...more, variable: v, body: replace(make(f.body), f.variable, build.ref(v)) };
}

const first = (t: Extract<Term, { tag: 'call' }>): Term => t.args[0] as Term;

function lawsAt(t: Term, other: () => Term): Law[] {
  switch (t.tag) {
    case 'multiply': {
      const [a, b] = [t.factors[0] as Term, multiply(...t.factors.slice(1))];
      const laws = [
        () => multiply(b, a),
        () => divide(a, divide(one, b)),
        () => call('exp', add(call('log', a), call('log', b))),
      ];
      if (b.tag === 'add') laws.push(() => add(...b.terms.map((x) => multiply(a, x))));
      if (a.tag === 'power' && b.tag === 'power')
        laws.push(
          () => power(a.base, add(a.exponent, b.exponent)),
          () => power(multiply(a.base, b.base), a.exponent),
        );
      if (isCall(b, 'max', 'min', 'abs', 'relu', 'sqrt', 'sign'))
        laws.push(() => call(b.builtin, ...b.args.map((x) => multiply(a, x))));
      if (b.tag === 'fold') laws.push(() => below(b, (x) => multiply(a, x)));
      if (isFold(a, 'sum') && isFold(b, 'sum'))
        laws.push(() => below(a, (x) => below(b, (y) => multiply(x, y))));
      return laws;
    }
    case 'divide': {
      const { numerator: a, denominator: b } = t;
      const laws = [() => multiply(a, power(b, num(-1))), () => divide(one, divide(b, a))];
      if (a.tag === 'add') laws.push(() => add(...a.terms.map((x) => divide(x, b))));
      if (a.tag === 'multiply')
        laws.push(() => multiply(divide(a.factors[0] as Term, b), ...a.factors.slice(1)));
      if (a.tag === 'fold') laws.push(() => below(a, (x) => divide(x, b)));
      if (isFold(b, 'product'))
        laws.push(() =>
          multiply(
            a,
            below(b, (x) => divide(one, x)),
          ),
        );
      return laws;
    }
    case 'power': {
      const { base: a, exponent: e } = t;
      const laws = [
        () => power(negate(a), e),
        () => power(call('abs', a), e),
        () => call('exp', multiply(e, call('log', a))),
        () => multiply(a, power(a, subtract(e, one))),
        () => divide(one, power(a, negate(e))),
        () => power(power(a, num(2)), divide(e, num(2))),
      ];
      if (a.tag === 'power')
        laws.push(
          () => power(a.base, multiply(a.exponent, e)),
          () => power(power(a.base, e), a.exponent),
        );
      if (a.tag === 'multiply') laws.push(() => multiply(...a.factors.map((f) => power(f, e))));
      if (a.tag === 'divide') laws.push(() => divide(power(a.numerator, e), power(a.denominator, e)));
      if (a.tag === 'negate') laws.push(() => negate(power(a.of, e)));
      if (a.tag === 'call')
        laws.push(
          () => ({ ...a, args: a.args.map((x) => power(x, e)) }),
          () => a,
        );
      if (a.tag === 'fold') laws.push(() => below(a, (x) => power(x, e)));
      if (isFold(a, 'sum')) laws.push(() => below(a, (x) => below(a, (y) => multiply(x, y))));
      if (a.tag === 'indicator' || a.tag === 'delta') laws.push(() => a);
      return laws;
    }
    case 'negate': {
      const { of } = t;
      if (of.tag === 'fold') return [() => below(of, negate, { operator: turned(of.operator) })];
      if (isCall(of, 'max', 'min', 'sign', 'abs')) return [() => ({ ...of, args: of.args.map(negate) })];
      return [() => divide(of, num(-1))];
    }
    case 'call':
      return lawsOfCall(t, other);
    case 'fold':
      return lawsOfFold(t, other);
    case 'indicator': {
      const { left, relation, right } = t.of as Relational;
      const about = (l: Term, r: Relation, x: Term): Term => build.indicator(build.relation(l, r, x));
      return [
        () => subtract(one, about(left, opposite[relation], right)),
        () => about(negate(left), flipped[relation], negate(right)),
        () => ((x) => about(multiply(x, left), relation, multiply(x, right)))(other()),
        () => about(power(left, num(2)), relation, power(right, num(2))),
        () => power(t, num(2)),
        () => multiply(about(left, '<=', right), about(right, '<=', left)),
      ];
    }
    case 'number':
      if (t.value.isOne) return [() => power(other(), zero), () => ((x) => divide(x, x))(other())];
      return t.value.isZero ? [() => power(zero, other()), () => multiply(zero, other())] : [];
    default:
      return [];
  }
}

const turned = (f: FoldOperator): FoldOperator => (f === 'max' ? 'min' : f === 'min' ? 'max' : f);

function lawsOfCall(t: Extract<Term, { tag: 'call' }>, other: () => Term): Law[] {
  const a = first(t);
  const of = (...args: Term[]): Term => call(t.builtin, ...args);
  const laws: Law[] = [() => a];
  const alone = t.args.length === 1;
  if (alone && a.tag === 'multiply')
    laws.push(
      () => multiply(...a.factors.map((f) => of(f))),
      () => multiply(a.factors[0] as Term, of(...a.factors.slice(1))),
    );
  if (alone && a.tag === 'power') laws.push(() => power(of(a.base), a.exponent));
  if (alone && a.tag === 'fold') laws.push(() => below(a, (x) => of(x)));
  if (alone && isCall(a, 'max', 'min')) laws.push(() => call(a.builtin, ...a.args.map((x) => of(x))));
  switch (t.builtin) {
    case 'abs':
      return [
        ...laws,
        () => of(negate(a)),
        () => call('max', a, negate(a)),
        () => multiply(a, call('sign', a)),
      ];
    case 'sign':
      return [...laws, () => divide(a, call('abs', a)), () => negate(of(negate(a))), () => power(t, num(3))];
    case 'relu':
      return [...laws, () => call('max', a, zero), () => divide(add(a, call('abs', a)), num(2))];
    case 'sqrt':
      return [...laws, () => power(a, half), () => call('abs', t)];
    case 'exp':
      if (a.tag === 'add') laws.push(() => multiply(...a.terms.map((x) => of(x))));
      if (a.tag === 'multiply')
        laws.push(() => power(of(a.factors[0] as Term), multiply(...a.factors.slice(1))));
      if (isFold(a, 'sum')) laws.push(() => below(a, (x) => of(x), { operator: 'product' }));
      return laws;
    case 'log':
      if (a.tag === 'multiply') laws.push(() => add(...a.factors.map((x) => of(x))));
      if (a.tag === 'power') laws.push(() => multiply(a.exponent, of(a.base)));
      if (isFold(a, 'product')) laws.push(() => below(a, (x) => of(x), { operator: 'sum' }));
      return [...laws, () => negate(of(divide(one, a)))];
    case 'max':
    case 'min': {
      const b = t.args[1] as Term;
      return [
        ...laws,
        () => of(b, a),
        () => negate(call(t.builtin === 'max' ? 'min' : 'max', negate(a), negate(b))),
        () => add(a, of(zero, subtract(b, a))),
        () => ((x) => divide(of(multiply(x, a), multiply(x, b)), x))(other()),
      ];
    }
    default:
      return laws;
  }
}

function lawsOfFold(t: Fold, other: () => Term): Law[] {
  const { operator, variable, domain, body } = t;
  const over = (x: Term, d: Domain = domain): Term => below(t, () => x, { domain: d });
  const at = (x: Term): Term => replace(body, variable, x);
  const extremal = operator === 'max' || operator === 'min';
  const laws: Law[] = [];
  if (!freeIds(body).has(variable.id)) {
    const count = domain.kind === 'range' ? domain.size : build.card(domain);
    laws.push(() =>
      operator === 'sum' ? multiply(count, body) : operator === 'product' ? power(body, count) : body,
    );
  }
  if (body.tag === 'add' || body.tag === 'multiply') {
    const parts = body.tag === 'add' ? body.terms : body.factors;
    const again = body.tag === 'add' ? add : multiply;
    const outside = parts.filter((x) => !freeIds(x).has(variable.id));
    const inside = parts.filter((x) => freeIds(x).has(variable.id));
    laws.push(
      () => again(...parts.map((x) => over(x))),
      () => again(...outside, over(again(...inside))),
    );
  }
  if (body.tag === 'divide') {
    const { numerator, denominator } = body;
    laws.push(() => divide(over(numerator), over(denominator)));
    // what has a value below the binder only
    if (operator === 'sum' && !freeIds(body).has(variable.id)) laws.push(() => numerator);
  }
  if (body.tag === 'power' && !freeIds(body.exponent).has(variable.id))
    laws.push(() => power(over(body.base), body.exponent));
  if (body.tag === 'negate') laws.push(() => negate(over(body.of)));
  if (body.tag === 'call') laws.push(() => ({ ...body, args: body.args.map((x) => over(x)) }));
  if (body.tag === 'fold' && body.operator === operator && !freeIds(build.card(body.domain)).has(variable.id))
    laws.push(() => below(body, (x) => over(x)));
  if (body.tag === 'fold' && sameDomain(body.domain, domain))
    laws.push(() => over(replace(body.body, body.variable, build.ref(variable))));
  if (extremal) laws.push(() => negate(below(t, negate, { operator: turned(operator) })));
  if (domain.kind === 'range') {
    const last = subtract(domain.size, one);
    const shorter = over(body, { kind: 'range', size: last });
    const join =
      operator === 'sum'
        ? add
        : operator === 'product'
          ? multiply
          : (a: Term, b: Term) => call(extremal ? operator : 'max', a, b);
    laws.push(
      () => join(shorter, at(last)),
      () => over(at(subtract(last, build.ref(variable)))),
      () => over(body, { kind: 'range', size: add(domain.size, one) }),
    );
  }
  return laws.length > 0 ? laws : [() => over(add(body, multiply(zero, other())))];
}
