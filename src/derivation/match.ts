/**
 * Matching on normal forms: which values of the universal variables of a pattern make its factors occur among given ones.
 *
 * What is found is a proposal only: whoever uses it checks the instance.
 */

import { isInteger, type Normalizer } from '../exact/normal-form.ts';
import {
  type Argument,
  type Atom,
  asAtom,
  type BoundIndex,
  constantOf,
  equalP,
  type Factor,
  type Monomial,
  negateP,
  type Polynomial,
  subtractP,
} from '../exact/polynomial.ts';
import { toTerm, atomToTerm as toTermOfAtom } from '../exact/readback.ts';
import { lambda, ref } from '../term/build.ts';
import { freeIds, substitute } from '../term/substitute.ts';
import { freshVariable, type Term, type Variable } from '../term/term.ts';

/** Values of universal variables, and of indices bound in the pattern, found so far. */
export interface Match {
  readonly values: ReadonlyMap<number, Term>;
  /** Pattern index id to target index id. */
  readonly indices: ReadonlyMap<number, number>;
}

export const noMatch: Match = { values: new Map(), indices: new Map() };

export class Matcher {
  constructor(
    private readonly normalizer: Normalizer,
    private readonly universals: ReadonlyMap<number, Variable>,
    /** Indices bound in the target, to which indices bound in the pattern may be mapped. */
    private readonly targetIndices: ReadonlyMap<number, Variable> = new Map(),
    private readonly patternIndices: ReadonlySet<number> = new Set(),
  ) {}

  /** Ways to find all factors of the pattern among those of the target, with what is left of the target. */
  *factors(
    pattern: readonly Factor[],
    target: readonly Factor[],
    so: Match,
  ): Generator<{ match: Match; left: Factor[] }> {
    const [first, ...rest] = pattern;
    if (first === undefined) {
      yield { match: so, left: [...target] };
      return;
    }
    for (let i = 0; i < target.length; i++) {
      const candidate = target[i] as Factor;
      const exponent = constantOf(first.exponent);
      const have = constantOf(candidate.exponent);
      for (const match of this.atom(first.atom, candidate.atom, so)) {
        const others = [...target.slice(0, i), ...target.slice(i + 1)];
        if (equalP(first.exponent, candidate.exponent)) yield* this.factors(rest, others, match);
        else if (exponent?.isInteger && have?.isInteger && exponent.sign > 0 && have.compare(exponent) > 0) {
          const remaining = { atom: candidate.atom, exponent: subtractP(candidate.exponent, first.exponent) };
          yield* this.factors(rest, [...others, remaining], match);
        } else {
          for (const more of this.polynomial(first.exponent, candidate.exponent, match))
            yield* this.factors(rest, others, more);
        }
      }
    }
  }

  *polynomial(pattern: Polynomial, target: Polynomial, so: Match): Generator<Match> {
    if (!this.open(pattern.free, so)) {
      if (this.instantiate(pattern, so) === target.key) yield so;
      return;
    }
    const alone = asAtom(pattern);
    if (alone?.kind === 'apply' && alone.args.length === 0) {
      yield* this.bind(alone.head, toTerm(target), target.free, so);
      return;
    }
    // u + rest, with u universal: u is what remains
    for (const m of pattern.terms.values()) {
      const f = m.factors[0];
      if (
        m.factors.length !== 1 ||
        f?.atom.kind !== 'apply' ||
        f.atom.args.length > 0 ||
        !constantOf(f.exponent)?.isOne
      )
        continue;
      const u = this.universals.get(f.atom.head.id);
      if (!u || so.values.has(u.id) || !m.coefficient.isOne) continue;
      const rest = subtractP(pattern, this.normalizer.normalize(ref(u)));
      if (this.open(rest.free, so) || rest.free.has(u.id)) continue;
      const known = this.instance(rest, so);
      const value = subtractP(target, known);
      if (u.type.kind === 'nat' && !isInteger(value)) continue;
      yield* this.bind(u, toTerm(value), value.free, so);
      return;
    }
    const patternTerms = [...pattern.terms.values()];
    const targetTerms = [...target.terms.values()];
    if (patternTerms.length !== targetTerms.length) return;
    yield* this.terms(patternTerms, targetTerms, so);
  }

  private *terms(pattern: readonly Monomial[], target: readonly Monomial[], so: Match): Generator<Match> {
    const [first, ...rest] = pattern;
    if (first === undefined) {
      yield so;
      return;
    }
    for (let i = 0; i < target.length; i++) {
      const t = target[i] as Monomial;
      if (!first.coefficient.equals(t.coefficient)) continue;
      for (const { match, left } of this.factors(first.factors, t.factors, so)) {
        if (left.length === 0)
          yield* this.terms(rest, [...target.slice(0, i), ...target.slice(i + 1)], match);
      }
    }
  }

  *atom(pattern: Atom, target: Atom, so: Match): Generator<Match> {
    // an application of a symbol stays one, whatever its arguments become
    if (
      pattern.kind === 'apply' &&
      !this.universals.has(pattern.head.id) &&
      !this.patternIndices.has(pattern.head.id) &&
      !(target.kind === 'apply' && target.head.id === pattern.head.id)
    )
      return;
    if (!this.open(pattern.free, so)) {
      if (this.instantiateAtom(pattern, so) === target.key) yield so;
      return;
    }
    if (pattern.kind === 'apply' && pattern.args.length === 0) {
      yield* this.bind(pattern.head, toTermOfAtom(target), target.free, so);
      return;
    }
    if (pattern.kind === 'apply' && this.universals.has(pattern.head.id) && !so.values.has(pattern.head.id)) {
      yield* this.miller(pattern, target, so);
      return;
    }
    if (pattern.kind !== target.kind) return;
    switch (pattern.kind) {
      case 'apply': {
        const t = target as typeof pattern;
        if (pattern.head.id !== t.head.id) return;
        yield* this.args(pattern.args, t.args, so);
        return;
      }
      case 'function': {
        const t = target as typeof pattern;
        if (pattern.name !== t.name) return;
        yield* this.polynomial(pattern.of, t.of, so);
        if (t.name === 'abs' || t.name === 'cos') yield* this.polynomial(pattern.of, negateP(t.of), so);
        return;
      }
      case 'group':
        yield* this.polynomial(pattern.of, (target as typeof pattern).of, so);
        return;
      case 'indicator': {
        const t = target as typeof pattern;
        if (pattern.relation === t.relation) yield* this.polynomial(pattern.of, t.of, so);
        return;
      }
      case 'delta': {
        const t = target as typeof pattern;
        for (const [l, r] of [
          [t.left, t.right],
          [t.right, t.left],
        ] as const) {
          for (const m of this.polynomial(pattern.left, l, so)) yield* this.polynomial(pattern.right, r, m);
        }
        return;
      }
      case 'derivative': {
        const t = target as typeof pattern;
        const inner = this.below([pattern.variable.id], [t.variable]);
        const paired = {
          values: so.values,
          indices: new Map([...so.indices, [pattern.variable.id, t.variable.id]]),
        };
        for (const m of inner.polynomial(pattern.at, t.at, paired))
          yield* inner.polynomial(pattern.body, t.body, m);
        return;
      }
      case 'sigma':
      case 'extremum': {
        const t = target as typeof pattern;
        if (t.indices.length !== pattern.indices.length) return;
        const inner = this.below(
          pattern.indices.map((i) => i.variable.id),
          t.indices.map((i) => i.variable),
        );
        for (const order of permutations(t.indices)) {
          const paired = new Map([
            ...so.indices,
            ...pattern.indices.map((i, k) => [i.variable.id, (order[k] as BoundIndex).variable.id] as const),
          ]);
          const start: Match = { values: so.values, indices: paired };
          if (pattern.kind === 'sigma' && t.kind === 'sigma') {
            for (const { match, left } of inner.factors(pattern.factors, t.factors, start))
              if (left.length === 0) yield match;
          } else if (pattern.kind === 'extremum' && t.kind === 'extremum') {
            yield* inner.polynomial(pattern.body, t.body, start);
          }
        }
        return;
      }
      default:
        return;
    }
  }

  private below(pattern: readonly number[], target: readonly Variable[]): Matcher {
    return new Matcher(
      this.normalizer,
      this.universals,
      new Map([...this.targetIndices, ...target.map((v) => [v.id, v] as const)]),
      new Set([...this.patternIndices, ...pattern]),
    );
  }

  private *args(pattern: readonly Argument[], target: readonly Argument[], so: Match): Generator<Match> {
    const [p, ...rest] = pattern;
    const [t, ...others] = target;
    if (p === undefined || t === undefined) {
      if (p === undefined && t === undefined) yield so;
      return;
    }
    for (const m of this.argument(p, t, so)) yield* this.args(rest, others, m);
  }

  private *argument(p: Argument, t: Argument, so: Match): Generator<Match> {
    if ('terms' in p && 'terms' in t) yield* this.polynomial(p, t, so);
    if ('terms' in p || 'terms' in t || p.params.length !== t.params.length) return;
    const inner = this.below(
      p.params.map((v) => v.id),
      t.params,
    );
    const paired = new Map([
      ...so.indices,
      ...p.params.map((v, i) => [v.id, (t.params[i] as Variable).id] as const),
    ]);
    yield* inner.polynomial(p.body, t.body, { values: so.values, indices: paired });
  }

  /** x[i, j], x universal, i and j different indices bound in the pattern: x is the target with these abstracted. */
  private *miller(pattern: Extract<Atom, { kind: 'apply' }>, target: Atom, so: Match): Generator<Match> {
    const params: Variable[] = [];
    const by = new Map<number, Term>();
    const { type } = pattern.head;
    for (const [i, arg] of pattern.args.entries()) {
      const alone = 'terms' in arg ? asAtom(arg) : undefined;
      if (alone?.kind !== 'apply' || alone.args.length > 0) return;
      const bound = so.indices.get(alone.head.id);
      if (bound === undefined || by.has(bound)) return;
      const declared = type.kind === 'function' ? type.params[i] : undefined;
      const fresh = freshVariable(declared?.name ?? 'i', alone.head.type);
      params.push(fresh);
      by.set(bound, ref(fresh));
    }
    const body = substitute(toTermOfAtom(target), { variables: by });
    yield* this.bind(pattern.head, lambda(params, body), freeIds(lambda(params, body)), so);
  }

  private *bind(v: Variable, value: Term, free: ReadonlySet<number>, so: Match): Generator<Match> {
    if (this.patternIndices.has(v.id)) {
      if (value.tag !== 'variable' || !this.targetIndices.has(value.variable.id)) return;
      const before = so.indices.get(v.id);
      if (before !== undefined) {
        if (before === value.variable.id) yield so;
        return;
      }
      if ([...so.indices.values()].includes(value.variable.id)) return;
      yield { values: so.values, indices: new Map([...so.indices, [v.id, value.variable.id]]) };
      return;
    }
    if (!this.universals.has(v.id)) return;
    const escaped = [...so.indices.values()].some((id) => free.has(id));
    if (escaped) return;
    yield { values: new Map([...so.values, [v.id, value]]), indices: so.indices };
  }

  /** Whether something in a pattern is not determined yet. */
  private open(free: ReadonlySet<number>, so: Match): boolean {
    for (const id of free) {
      if (this.universals.has(id) && !so.values.has(id)) return true;
      if (this.patternIndices.has(id) && !so.indices.has(id)) return true;
    }
    return false;
  }

  private substitution(so: Match): Map<number, Term> {
    const by = new Map<number, Term>(so.values);
    for (const [mine, theirs] of so.indices) by.set(mine, ref(this.targetIndices.get(theirs) as Variable));
    return by;
  }

  private instance(p: Polynomial, so: Match): Polynomial {
    return this.normalizer.normalize(substitute(toTerm(p), { variables: this.substitution(so) }));
  }

  private instantiate(p: Polynomial, so: Match): string {
    return this.instance(p, so).key;
  }

  private instantiateAtom(a: Atom, so: Match): string | undefined {
    const p = this.normalizer.normalize(substitute(toTermOfAtom(a), { variables: this.substitution(so) }));
    return asAtom(p)?.key;
  }
}

/** Symbols that occur in whatever a pattern is found in. (Not all: an argument may be what remains of another.) */
export function symbolsOf(
  { factors }: Pick<Monomial, 'factors'>,
  open: Pick<ReadonlyMap<number, unknown>, 'has'>,
): readonly number[] {
  return factors.flatMap(({ atom: a }) => {
    if (a.kind === 'apply') return open.has(a.head.id) ? [] : [a.head.id];
    if (a.kind === 'function' || a.kind === 'group') {
      const [only, ...more] = a.of.terms.values();
      return only && more.length === 0 ? symbolsOf(only, open) : [];
    }
    if (a.kind !== 'sigma') return [];
    const own = new Set(a.indices.map((i) => i.variable.id));
    return symbolsOf(a, { has: (id) => own.has(id) || open.has(id) });
  });
}

const maximumIndices = 3;

function* permutations(items: readonly BoundIndex[]): Generator<BoundIndex[]> {
  if (items.length > maximumIndices) return;
  if (items.length <= 1) {
    yield [...items];
    return;
  }
  for (let i = 0; i < items.length; i++) {
    for (const tail of permutations([...items.slice(0, i), ...items.slice(i + 1)]))
      yield [items[i] as BoundIndex, ...tail];
  }
}
