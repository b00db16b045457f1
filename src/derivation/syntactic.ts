/**
 * Matching of terms as they are written, up to the order of summands and factors: how instances of lemmas about arbitrary
 * arrays are found. f[a], f universal and a bound in the pattern, stands for any term in a (Miller's patterns).
 *
 * What is found is a proposal only: the instance is formed and checked.
 */
import { lambda, ref } from '../term/build.ts';
import { freeIds, freeVariables, sameType, substitute } from '../term/substitute.ts';
import { freshVariable, type Term, type Variable } from '../term/term.ts';

type Values = ReadonlyMap<number, Term>;

/** Values of the universal variables with which the pattern, as written, is the target; at most a few. */
export function* matchTerms(
  pattern: Term,
  target: Term,
  universals: ReadonlyMap<number, Variable>,
  so: Values = new Map(),
): Generator<Values> {
  yield* match(pattern, target, universals, so, new Map());
}

/** Values of the universal variables among the symbols of the same types that the target mentions. */
export function* matchTypes(target: Term, universals: readonly Variable[]): Generator<Values> {
  const symbols = freeVariables(target);
  const choices = universals.map((v) => symbols.filter((s) => sameType(s.type, v.type)));
  if (choices.reduce((n, c) => n * c.length, 1) > mostChoices) return;
  const chosen = choices.reduce<Variable[][]>((all, c) => all.flatMap((a) => c.map((s) => [...a, s])), [[]]);
  for (const c of chosen) yield new Map(universals.map((v, i) => [v.id, ref(c[i] as Variable)]));
}
const mostChoices = 16;

function* match(
  p: Term,
  t: Term,
  universals: ReadonlyMap<number, Variable>,
  so: Values,
  pairs: ReadonlyMap<number, Variable>,
): Generator<Values> {
  const go = (x: Term, y: Term, s: Values): Generator<Values> => match(x, y, universals, s, pairs);
  if (p.tag === 'variable' && universals.has(p.variable.id)) {
    yield* bind(p.variable, t, so, pairs);
    return;
  }
  if (p.tag === 'apply' && universals.has(p.head.id)) {
    const known = so.get(p.head.id);
    const params: Variable[] = [];
    const by = new Map<number, Term>();
    for (const arg of p.args) {
      if (arg.tag !== 'variable') return;
      const paired = pairs.get(arg.variable.id);
      const settled = so.get(arg.variable.id);
      const bound = paired ?? (settled?.tag === 'variable' ? settled.variable : undefined);
      if (!bound || by.has(bound.id)) return;
      const fresh = freshVariable(arg.variable.name, bound.type);
      params.push(fresh);
      by.set(bound.id, ref(fresh));
    }
    if (known) {
      yield so;
      return;
    }
    yield* bind(p.head, lambda(params, substitute(t, { variables: by })), so, pairs);
    return;
  }
  if (p.tag !== t.tag) return;
  switch (p.tag) {
    case 'number':
      if (p.value.equals((t as typeof p).value)) yield so;
      return;
    case 'variable': {
      const other = (t as typeof p).variable;
      const paired = pairs.get(p.variable.id);
      if (paired ? paired.id === other.id : p.variable.id === other.id) yield so;
      return;
    }
    case 'apply': {
      const other = t as typeof p;
      if (p.head.id === other.head.id) yield* each(p.args, other.args, so, go);
      return;
    }
    case 'add':
      yield* unordered(p.terms, (t as typeof p).terms, so, go);
      return;
    case 'multiply':
      yield* unordered(p.factors, (t as typeof p).factors, so, go);
      return;
    case 'negate':
      yield* go(p.of, (t as typeof p).of, so);
      return;
    case 'divide': {
      const other = t as typeof p;
      yield* each([p.numerator, p.denominator], [other.numerator, other.denominator], so, go);
      return;
    }
    case 'power': {
      const other = t as typeof p;
      yield* each([p.base, p.exponent], [other.base, other.exponent], so, go);
      return;
    }
    case 'call': {
      const other = t as typeof p;
      if (p.builtin === other.builtin) yield* each(p.args, other.args, so, go);
      return;
    }
    case 'delta': {
      const other = t as typeof p;
      yield* each([p.left, p.right], [other.left, other.right], so, go);
      return;
    }
    case 'fold': {
      const other = t as typeof p;
      if (p.operator !== other.operator) return;
      const inner = new Map([...pairs, [p.variable.id, other.variable] as const]);
      yield* match(p.body, other.body, universals, so, inner);
      return;
    }
    default:
      return;
  }
}

function* each(
  ps: readonly Term[],
  ts: readonly Term[],
  so: Values,
  go: (p: Term, t: Term, s: Values) => Generator<Values>,
): Generator<Values> {
  const [p, ...rest] = ps;
  const [t, ...others] = ts;
  if (ps.length !== ts.length) return;
  if (p === undefined || t === undefined) {
    yield so;
    return;
  }
  for (const next of go(p, t, so)) yield* each(rest, others, next, go);
}

function* unordered(
  ps: readonly Term[],
  ts: readonly Term[],
  so: Values,
  go: (p: Term, t: Term, s: Values) => Generator<Values>,
): Generator<Values> {
  if (ps.length !== ts.length) return;
  yield* each(ps, ts, so, go);
  if (ps.length === 2) yield* each(ps, [ts[1] as Term, ts[0] as Term], so, go);
}

function* bind(
  v: Variable,
  value: Term,
  so: Values,
  pairs: ReadonlyMap<number, Variable>,
): Generator<Values> {
  if (so.has(v.id)) {
    yield so;
    return;
  }
  const free = freeIds(value);
  for (const w of pairs.values()) if (free.has(w.id)) return;
  yield new Map([...so, [v.id, value]]);
}
