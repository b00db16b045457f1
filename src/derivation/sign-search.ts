/**
 * Where a sign may come from: facts at instances whose monomials occur, and nonnegative combinations of them.
 *
 * What is found is a proposal only: types and conditions of instances are looked at in sign.ts, and a combination is formed there anew.
 */
import type { Normalizer, Sign } from '../exact/normal-form.ts';
import {
  fromMonomials,
  integerOf,
  type Monomial,
  monomial,
  type Polynomial,
  subtractP,
} from '../exact/polynomial.ts';
import { remembered } from '../term/remembered.ts';
import type { Variable } from '../term/term.ts';
import { type Fact, plainFacts } from './facts.ts';
import { type Match, Matcher, noMatch } from './match.ts';

const maximumInstances = 24;
const maximumDepth = 4;
const maximumRounds = 120;

/** So many times the fact at the match. */
export interface Step {
  readonly fact: Fact;
  readonly match: Match;
  readonly times: Monomial;
}

/** What a search may ask. */
export interface Asked {
  readonly facts: readonly Fact[];
  readonly normalizer: Normalizer;
  ofMonomial(m: Monomial): Sign;
  /** A fact at a match, if it holds here, for a normal form. */
  instance(fact: Fact, match: Match, p: Polynomial, facts: readonly Fact[]): Polynomial | undefined;
}

/** Instances of a fact that hold, for a normal form, each once. */
function* instances(
  fact: Fact,
  p: Polynomial,
  asked: Asked,
): Generator<{ readonly match: Match; readonly of: Polynomial }> {
  const seen = new Set<string>();
  for (const match of matches(fact, p, asked.normalizer)) {
    const of = asked.instance(fact, match, p, [fact]);
    if (!of || seen.has(of.key)) continue;
    seen.add(of.key);
    yield { match, of };
  }
}

/** Matches of a fact with a normal form that give all its variables values: one variable after the other. */
export function* matches(fact: Fact, p: Polynomial, normalizer: Normalizer): Generator<Match> {
  let tries = 0;
  for (const match of assign(fact, p, new Matcher(normalizer, fact.universals), noMatch)) {
    tries += 1;
    if (tries > maximumInstances) return;
    yield match;
  }
}

function* assign(fact: Fact, p: Polynomial, matcher: Matcher, so: Match): Generator<Match> {
  const open = [...fact.universals.keys()].filter((id) => !so.values.has(id));
  if (open.length === 0) {
    yield so;
    return;
  }
  const count = (m: Monomial): number => {
    let found = 0;
    for (const id of open) if (mentions(m, id)) found += 1;
    return found;
  };
  let pattern: Monomial | undefined;
  for (const m of fact.of.terms.values()) if (count(m) > (pattern ? count(pattern) : 0)) pattern = m;
  if (!pattern) return;
  for (const target of p.terms.values()) {
    const found =
      so === noMatch ? matchesOf(fact, pattern, target, matcher) : further(pattern, target, matcher, so);
    for (const match of found) yield* assign(fact, p, matcher, match);
  }
}

/**
 * Nonnegative multiples of facts (rational, or a monomial of known sign) that leave only nonnegative monomials of p: each round cancels one
 * monomial that stands in the way.
 */
export function combination(
  p: Polynomial,
  goal: '>=' | '>',
  asked: Asked,
  depth = maximumDepth,
  budget = { rounds: maximumRounds },
): readonly Step[] | undefined {
  const monomials = [...p.terms.values()];
  const signs = monomials.map((m) => asked.ofMonomial(m));
  if (signs.every((s) => s.nonnegative))
    return goal === '>=' || signs.some((s) => s.nonzero) ? [] : undefined;
  budget.rounds -= 1;
  if (budget.rounds < 0 || depth === 0) return undefined;
  const obstacle = monomials.find((_, i) => !(signs[i] as Sign).nonnegative) as Monomial;
  const near = monomials.flatMap((m) => m.factors.flatMap((f) => plainFacts(f.atom)));
  const free = new Set<number>();
  for (const f of obstacle.factors) for (const id of f.atom.free) free.add(id);
  for (const fact of [...near, ...asked.facts]) {
    if (fact.relation === '!=' || !touches(fact, free)) continue;
    for (const { match, of } of instances(fact, p, asked)) {
      for (const m of of.terms.values()) {
        const times = divideMonomial(obstacle, m);
        if (!times) continue;
        const s = asked.ofMonomial(times);
        if (!s.nonnegative) continue;
        const strict = goal === '>' && fact.relation === '>' && s.nonzero;
        const rest = subtractP(p, asked.normalizer.multiply(fromMonomials([times]), of));
        if (rest.terms.size > p.terms.size + 1) continue;
        const more = combination(rest, strict ? '>=' : goal, asked, depth - 1, budget);
        if (more) return [{ fact, match, times }, ...more];
      }
    }
  }
  return undefined;
}

/** Matches of a monomial of a fact with another that determine something more. */
function* further(pattern: Monomial, target: Monomial, matcher: Matcher, so: Match): Generator<Match> {
  for (const { match } of matcher.factors(pattern.factors, target.factors, so))
    if (match.values.size > so.values.size) yield match;
}

/** The first matches of a fact: always of the same monomial of it. */
function matchesOf(fact: Fact, pattern: Monomial, target: Monomial, matcher: Matcher): Replay<Match> {
  let all = firstMatches.get(fact);
  if (!all) {
    all = new Map<string, Replay<Match>>();
    firstMatches.set(fact, all);
  }
  const known = all.get(target.key);
  if (known) return known;
  const found = new Replay(further(pattern, target, matcher, noMatch));
  all.set(target.key, found);
  return found;
}

/** Whether some monomial of a fact is about nothing else than what a given one is about. */
function touches(fact: Fact, free: ReadonlySet<number>): boolean {
  if (fact.of.terms.has('')) return true;
  for (const m of fact.of.terms.values()) if (isAbout(m, free, fact.universals)) return true;
  return false;
}

function isAbout(m: Monomial, free: ReadonlySet<number>, universals: ReadonlyMap<number, Variable>): boolean {
  for (const f of m.factors)
    for (const id of f.atom.free) if (!free.has(id) && !universals.has(id)) return false;
  return true;
}

const mentions = (m: Monomial, id: number): boolean =>
  m.factors.some((f) => f.atom.free.has(id) || f.exponent.free.has(id));

/** a / b as a monomial with nonnegative exponents, or undefined. */
function divideMonomial(a: Monomial, b: Monomial): Monomial | undefined {
  if (!b.factors.every((f) => a.factors.some((g) => g.atom.key === f.atom.key))) return undefined;
  let rest = [...a.factors];
  for (const f of b.factors) {
    const own = rest.find((g) => g.atom.key === f.atom.key);
    if (!own) return undefined;
    const left = subtractP(own.exponent, f.exponent);
    const e = integerOf(left);
    if (e === undefined || e < 0) return undefined;
    rest = rest.filter((g) => g !== own);
    if (e > 0) rest.push({ atom: own.atom, exponent: left });
  }
  return monomial(a.coefficient.dividedBy(b.coefficient), rest);
}
/** What a generator yields, for many readers. */
class Replay<T> {
  private readonly items: T[] = [];

  constructor(private readonly source: Iterator<T>) {}

  *[Symbol.iterator](): Generator<T> {
    for (let i = 0; ; i++) {
      if (i === this.items.length) {
        const next = this.source.next();
        if (next.done) return;
        this.items.push(next.value);
      }
      yield this.items[i] as T;
    }
  }
}

const firstMatches = remembered<Fact, Map<string, Replay<Match>>>();
