/** Two propositions that are not the same look different in each style: random ones over a few symbols, so that many are near each other. */
import { expect, test } from 'vitest';
import { array, fn, indexSet, natural, real } from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import * as build from '../../src/term/build.ts';
import { parseProposition } from '../../src/term/parse.ts';
import { partialDerivative } from '../../src/term/partial.ts';
import { printProposition, type Style } from '../../src/term/print.ts';
import { Rational } from '../../src/term/rational.ts';
import { alphaEqualProposition } from '../../src/term/substitute.ts';
import {
  type Domain,
  freshVariable,
  type IndexSet,
  type Proposition,
  type Term,
  type Variable,
} from '../../src/term/term.ts';
import { Random } from '../soundness/fuzz/random.ts';

const { scope, sets } = readTheory(
  'print',
  { I: indexSet(), x: array('I'), a: real(), n: natural(), f: fn('R', 'R'), G: fn('R[I]', 'R') },
  {},
  {},
);
const symbol = (name: string): Variable => scope.variables().find((v) => v.name === name) as Variable;
const [x, a, n, f, G] = ['x', 'a', 'n', 'f', 'G'].map(symbol) as [
  Variable,
  Variable,
  Variable,
  Variable,
  Variable,
];
const all: Domain = { kind: 'set', set: sets[0] as IndexSet, at: [] };
const random = new Random(20261123);
type Bound = readonly Variable[];

function term(depth: number, bound: Bound): Term {
  const sub = (): Term => term(depth - 1, bound);
  const over = (domain: Domain): Term => {
    const i = freshVariable(random.pick(['i', 'j']), build.elementType(domain));
    const operator = random.pick(['sum', 'product', 'max'] as const);
    return build.fold(operator, i, domain, term(depth - 1, [...bound, i]));
  };
  const leaf = (): Term =>
    random.pick([
      build.ref(a),
      build.num(random.pick([2, -1])),
      build.num(Rational.of(1n, 2n)),
      ...bound.map((v) => (v.type.kind === 'index' ? build.apply(x, [build.ref(v)]) : build.ref(v))),
    ]);
  if (depth <= 0 || random.chance(0.15)) return leaf();
  switch (random.below(17)) {
    case 0:
      return build.add(sub(), sub());
    case 1:
      return build.add(sub(), build.negate(sub()));
    case 2:
    case 3:
      return build.multiply(sub(), sub());
    case 4:
      return build.negate(sub());
    case 5:
      return build.divide(sub(), sub());
    case 6:
    case 7:
      return build.power(sub(), sub());
    case 8:
      return build.call('abs', sub());
    case 9:
      return build.call('max', ...Array.from({ length: 2 + random.below(2) }, sub));
    case 10:
    case 11:
      return over(all);
    case 12: {
      const size = random.pick([build.ref(n), build.add(build.ref(n), build.one), build.num(2)]);
      return over({ kind: 'range', size });
    }
    case 13: {
      const entry = bound.find((v) => v.type.kind === 'index');
      const partial = entry && partialDerivative(sub(), { tag: 'apply', head: x, args: [build.ref(entry)] });
      if (partial && random.chance(0.5)) return partial;
      const t = freshVariable(random.pick(['i', 't']), build.real);
      return build.derivative(t, sub(), term(depth - 1, [...bound, t]));
    }
    case 14:
      return build.indicator(proposition(depth - 1, bound));
    case 15: {
      const i = freshVariable('i', build.elementType(all));
      return build.apply(G, [build.lambda([i], term(depth - 1, [...bound, i]))]);
    }
    default:
      return build.apply(f, [sub()]);
  }
}

function proposition(depth: number, bound: Bound): Proposition {
  const sub = (): Proposition => proposition(depth - 1, bound);
  const quantified = (): [Variable, () => Proposition] => {
    const lower = { value: Rational.zero, strict: random.chance(0.5) };
    const v = random.chance(0.3)
      ? freshVariable('i', build.elementType(all))
      : freshVariable(
          random.pick(['t', 'i']),
          build.real,
          random.chance(0.5) ? { constraint: { lower } } : {},
        );
    return [v, () => proposition(depth - 1, [...bound, v])];
  };
  if (depth <= 0 || random.chance(0.2))
    return build.relation(term(Math.min(depth, 1), bound), random.pick(['<', '=='] as const), build.ref(a));
  const [v, inside] = quantified();
  switch (random.below(7)) {
    case 0:
    case 1:
      return build.and(...Array.from({ length: 2 + random.below(2) }, sub));
    case 2:
      return build.forall([v], [], inside());
    case 3:
      return build.forall([v], [inside()], inside());
    case 4:
      return build.exists([v], inside());
    case 5:
      return build.forall([], [sub()], sub());
    default:
      return build.forall([v], [inside(), inside()], inside());
  }
}

/** With everything left out that no print shows: association from left to right, the sign of a number, conditions one after the other. */
function shownTerm(t: Term): Term {
  switch (t.tag) {
    case 'number': {
      const { numerator, denominator } = t.value;
      if (numerator < 0n) return build.negate(shownTerm(build.num(t.value.negated())));
      return denominator === 1n ? t : build.divide(build.num(numerator), build.num(denominator));
    }
    case 'apply':
    case 'call':
      return { ...t, args: t.args.map(shownTerm) };
    case 'lambda':
    case 'fold':
      return { ...t, body: shownTerm(t.body) };
    case 'add':
      return build.add(
        ...t.terms.map(shownTerm).flatMap((s, i) => (i === 0 && s.tag === 'add' ? s.terms : [s])),
      );
    case 'multiply':
      return build.multiply(
        ...t.factors.map(shownTerm).flatMap((s, i) => (i === 0 && s.tag === 'multiply' ? s.factors : [s])),
      );
    case 'negate':
      return build.negate(shownTerm(t.of));
    case 'divide':
      return build.divide(shownTerm(t.numerator), shownTerm(t.denominator));
    case 'power':
      return build.power(shownTerm(t.base), shownTerm(t.exponent));
    case 'indicator':
      return build.indicator(shown(t.of));
    case 'derivative':
      return { ...t, at: shownTerm(t.at), body: shownTerm(t.body) };
    default:
      return t;
  }
}

function shown(p: Proposition): Proposition {
  switch (p.tag) {
    case 'relation':
      return { ...p, left: shownTerm(p.left), right: shownTerm(p.right) };
    case 'and':
      return { ...p, parts: p.parts.map(shown) };
    case 'exists':
      return { ...p, body: shown(p.body) };
    case 'forall': {
      const [conditions, body] = [p.conditions.map(shown), shown(p.body)];
      return body.tag === 'forall' && body.variables.length === 0
        ? { ...p, conditions: [...conditions, ...body.conditions], body: body.body }
        : { ...p, conditions, body };
    }
  }
}

/** Spaces, the kind of parentheses and the size of a fraction are nothing that a reader sees. */
const seenIn = (p: Proposition, style: Style): string =>
  style === 'latex'
    ? printProposition(p, style)
        .replace(/\\(?:left|right)(?![a-z])|\s+/g, '')
        .replaceAll('\\tfrac', '\\frac')
    : printProposition(p, style);

test('two propositions that are not the same look different, and their texts are read back', () => {
  const known = new Map<string, Proposition>();
  const faults: string[] = [];
  for (let k = 0; k < 40_000; k++) {
    const p = random.chance(0.5)
      ? proposition(random.pick([1, 2]), [])
      : build.relation(build.ref(a), '<', term(random.pick([2, 3]), []));
    const plain = shown(p);
    for (const style of ['text', 'unicode', 'latex'] as const) {
      const text = seenIn(p, style);
      const before = known.get(`${style} ${text}`);
      if (before === undefined) known.set(`${style} ${text}`, plain);
      else if (!alphaEqualProposition(before, plain))
        faults.push(`${text}: ${printProposition(p)} and ${printProposition(before)}`);
    }
    const again = parseProposition(printProposition(p), scope, { module: 'print', field: 'text' });
    if (!alphaEqualProposition(shown(again), plain)) faults.push(`${printProposition(p)} is read otherwise`);
  }
  expect(faults.slice(0, 10)).toEqual([]);
  expect(known.size).toBeGreaterThan(50_000);
});
