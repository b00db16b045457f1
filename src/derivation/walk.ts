/**
 * An equation or inequality finds its own place. Both sides are walked in parallel: the reason is tried at every place, equal summands and
 * factors are cancelled, negations and reciprocals flip, binders open, monotone functions are passed.
 *
 * What is found is a proposal only: which figure to use where, and for the reason its instance (figures.ts forms premises and conditions).
 */
import { fromMonomials, type Monomial, oneP, type Polynomial } from '../exact/polynomial.ts';
import * as build from '../term/build.ts';
import type { Term, Variable } from '../term/term.ts';
import type { Context } from './context.ts';
import {
  type Ground,
  inward,
  type Proposal,
  type Reasons,
  type Sequent,
  type Strategy,
  suits,
  summands,
} from './figures.ts';
import type { Given } from './instances.ts';
import { Matcher, noMatch } from './match.ts';
import { hasType } from './prove.ts';
import { instantiateRule, type Rule } from './rules.ts';
import { matchTerms } from './syntactic.ts';

const maximumVisits = 400;
const maximumInstances = 60;
const maximumSummands = 4;

type Values = ReadonlyMap<number, Term>;

/** A walk; it ends after so many places. */
export function walk(): Strategy {
  let visits = 0;
  return (s, reasons) => {
    visits += 1;
    return visits > maximumVisits ? [] : proposals(s, reasons);
  };
}

function* proposals(s: Sequent, reasons: Reasons): Generator<Proposal> {
  yield { figure: 'equal' };
  yield { figure: 'numbers' };
  for (const given of reasons.rulesAt(s.context)) {
    if (!suits(given.rule, s.goal)) continue;
    for (const values of written(s, given)) yield* atValues(s, reasons, given, values);
    let tries = 0;
    for (const values of matched(s, given.rule, reasons)) {
      yield* atValues(s, reasons, given, values);
      tries += 1;
      if (tries > maximumInstances) break;
    }
  }
  yield { figure: 'sign' };
  yield* structural(s);
}

// Instances of reasons

function* atValues(s: Sequent, reasons: Reasons, given: Given, values: Values): Generator<Proposal> {
  const ground = reasons.groundAt(s, given, values);
  if (!ground) return;
  yield { figure: 'reason', ground, factor: oneP };
  if (given.times) return;
  for (const factor of ratios(s.context, reasons.sidesOf(s).difference, ground))
    yield { figure: 'reason', ground, factor };
}

/** What takes a monomial of the rule to one of the difference. */
function* ratios({ normalizer: n }: Context, difference: Polynomial, { gap }: Ground): Generator<Polynomial> {
  const [first] = [...gap.terms.values()].sort((a, b) => b.factors.length - a.factors.length);
  if (!first) return;
  const inverse = n.power(fromMonomials([first]), n.normalize(build.num(-1)));
  const seen = new Set<string>();
  for (const d of difference.terms.values()) {
    const ratio = n.multiply(fromMonomials([d]), inverse);
    if (seen.has(ratio.key) || ratio.terms.size !== 1) continue;
    seen.add(ratio.key);
    yield ratio;
  }
}

/** Values at which the sides of the rule, as they are written, are those of the place. */
function* written({ left, right }: Sequent, { rule }: Given): Generator<Values> {
  if (rule.universals.length === 0) return;
  const universals = new Map(rule.universals.map((v) => [v.id, v]));
  const pairs = [[left, right] as const, ...(rule.relation === '==' ? [[right, left] as const] : [])];
  for (const [l, r] of pairs) {
    for (const first of matchTerms(rule.left, l, universals)) {
      const found = [...matchTerms(rule.right, r, universals, first)];
      for (const values of found.length > 0 ? found : [first])
        if (values.size === universals.size) yield values;
    }
    for (const values of matchTerms(rule.right, r, universals))
      if (values.size === universals.size) yield values;
  }
}

/** Values at which monomials of the rule are among those of the difference. */
function* matched(s: Sequent, rule: Rule, reasons: Reasons): Generator<Values> {
  if (rule.universals.length === 0) yield new Map();
  else yield* grounded(s.context, rule, rule.universals, reasons.sidesOf(s).difference, new Map());
}

/** `of`: the variables of the rule from which it was made that are still open, in its order. */
function* grounded(
  context: Context,
  rule: Rule,
  of: readonly Variable[],
  difference: Polynomial,
  so: Values,
): Generator<Values> {
  const n = context.normalizer;
  const universals = new Map(rule.universals.map((v) => [v.id, v]));
  if (universals.size === 0) {
    yield so;
    return;
  }
  const gap = n.normalize(build.subtract(rule.right, rule.left));
  const open = (m: Monomial): number => {
    const { free } = fromMonomials([m]);
    return [...universals.keys()].filter((id) => free.has(id)).length;
  };
  const patterns = [...gap.terms.values()]
    .filter((m) => open(m) > 0)
    .sort((a, b) => open(b) - open(a) || b.key.length - a.key.length);
  const matcher = new Matcher(n, universals);
  for (const pattern of patterns.slice(0, 3)) {
    for (const target of difference.terms.values()) {
      for (const { match } of matcher.factors(pattern.factors, target.factors, noMatch)) {
        if (match.values.size === 0) continue;
        const fitting = [...match.values].every(([id, value]) => {
          const v = universals.get(id);
          return v !== undefined && v.constraint?.moments === undefined && hasType(value, v.type, context);
        });
        if (!fitting) continue;
        const found = new Map(so);
        const left: Variable[] = [];
        rule.universals.forEach((v, i) => {
          const value = match.values.get(v.id);
          const original = of[i] as Variable;
          if (value) found.set(original.id, value);
          else left.push(original);
        });
        yield* grounded(context, instantiateRule(rule, match.values), left, difference, found);
      }
    }
  }
}

// Structure

function* structural(s: Sequent): Generator<Proposal> {
  const a = inward(s.left);
  const b = inward(s.right);
  yield { figure: 'binder' };
  if (a.tag === 'negate' && b.tag === 'negate') {
    yield { figure: 'minus' };
    return;
  }
  yield { figure: 'absolute' };
  for (const side of ['left', 'right'] as const) yield { figure: 'everywhere', side };
  for (const side of ['right', 'left'] as const)
    if ((side === 'left' ? a : b).tag === 'fold')
      for (const at of s.context.scope.variables()) yield { figure: 'entry', side, at };
  for (const side of ['left', 'right'] as const) yield { figure: 'arguments', side };
  for (const side of ['right', 'left'] as const) {
    const f = side === 'left' ? a : b;
    if (f.tag === 'call') for (const which of f.args.keys()) yield { figure: 'argument', side, which };
  }
  yield { figure: 'function' };
  yield { figure: 'power' };
  if (isSum(a) || isSum(b)) {
    yield { figure: 'cancel-summands' };
    yield* pairings(s, summands(a).length, summands(b).length);
  }
  if (isProduct(a) || isProduct(b)) {
    yield { figure: 'cancel-factors' };
    yield { figure: 'reciprocal' };
  }
  yield { figure: 'congruence' };
}

function* pairings({ goal }: Sequent, count: number, others: number): Generator<Proposal> {
  if (count !== others || count < 2 || count > maximumSummands) return;
  const positions = Array.from({ length: count }, (_, i) => i);
  for (const order of permutations(positions))
    for (const strict of goal === '<' ? positions : [0]) yield { figure: 'summands', order, strict };
}

const isSum = (t: Term): boolean => t.tag === 'add' || (t.tag === 'negate' && isSum(t.of));
const isProduct = (t: Term): boolean =>
  t.tag === 'multiply' || t.tag === 'divide' || (t.tag === 'negate' && isProduct(t.of));

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length <= 1) {
    yield [...items];
    return;
  }
  for (let i = 0; i < items.length; i++) {
    for (const tail of permutations([...items.slice(0, i), ...items.slice(i + 1)]))
      yield [items[i] as T, ...tail];
  }
}
