/**
 * What a derivation is made of: plain data, written by the author of a proof module, read by the checker.
 *
 * A derivation proves one proposition. Universal quantifiers and conditions of the goal are introduced by themselves: the
 * variables keep the names that they have in the statement, the conditions are the hypotheses `assumed` (or `assumed-1`,
 * `assumed-2`, … when there are several). Then come nodes (`have`, `obtain`, …) in any number, and at last either the lines
 * of a calculation from one side of the goal to the other, or a node that ends the proof (`cases`, `induction`, …).
 */
import type { Relation } from '../term/term.ts';

/** Values for the universal variables of a hypothesis or lemma, as texts in the scope of the place; `array(i in I, …)` for arrays. */
export type Instance = Readonly<Record<string, string>>;

export interface Use {
  /** Values of universal variables and, for lemmas, index sets (`{ I: 'S' }`); what is not given is found by matching. */
  readonly at?: Instance;
  /** A factor, proved nonnegative for an inequality, that multiplies the instance. */
  readonly times?: string;
}

/** A box: for each real symbol its lower and upper end, constant terms such as `0` or `exp(1)`. */
export type Within = Readonly<Record<string, readonly [string, string]>>;

export type Reason =
  | { readonly by: 'algebra' }
  | { readonly by: 'unfold'; readonly symbols: readonly string[] }
  | ({ readonly by: 'hypothesis'; readonly name: string } & Use)
  | ({ readonly by: 'lemma'; readonly claim: string; readonly part?: string } & Use)
  | { readonly by: 'calculus' }
  | { readonly by: 'archimedean'; readonly above: string }
  | { readonly by: 'enumeration'; readonly of: string }
  | { readonly by: 'supremum'; readonly nonempty: string; readonly bounded: string }
  | { readonly by: 'sign'; readonly witness?: string }
  | { readonly by: 'interval'; readonly within: Within };

/** One line of a calculation: relation, term (or `rhs`: the other side of the goal), reasons. */
export type Line = readonly [Relation, string, ...Reason[]];

export type Node =
  | { readonly node: 'have'; readonly name: string; readonly states: string; readonly proof: Derivation }
  | { readonly node: 'obtain'; readonly names: readonly string[]; readonly as: string; readonly from: Reason }
  | { readonly node: 'witness'; readonly values: Instance }
  | { readonly node: 'both'; readonly proofs: readonly Derivation[] }
  | { readonly node: 'by'; readonly reason: Reason }
  | { readonly node: 'cases'; readonly on: string; readonly yes: Derivation; readonly no: Derivation }
  | { readonly node: 'induction'; readonly on: string; readonly base: Derivation; readonly step: Derivation }
  | { readonly node: 'contradiction'; readonly proof: Derivation; readonly absurd: string }
  | {
      readonly node: 'monotone';
      readonly name: string;
      readonly variable: string;
      readonly from: string;
      readonly to: string;
      readonly of: string;
      readonly derivative: '<= 0' | '>= 0' | '== 0';
      readonly proof: Derivation;
    };

export type Step = Line | Node;
export type Derivation = readonly Step[];

/** Both sides have the same normal form. Every other reason works modulo it, too. */
export const algebra = (): Reason => ({ by: 'algebra' });

/** Replaces symbols by what they abbreviate; for a sequence, its member at 0 or at n+1. */
export const unfold = (...symbols: string[]): Reason => ({ by: 'unfold', symbols });

/** A hypothesis, a promise of a declaration (`P-sums-to-one`), a `have`, or the induction hypothesis (`induction`). */
export const hypothesis = (name: string, use: Use = {}): Reason => ({ by: 'hypothesis', name, ...use });

/** A part of another claim (its only part when none is named), its hypotheses discharged at the instance. */
export const lemma = (claim: string, use: Use & { part?: string } = {}): Reason => ({
  by: 'lemma',
  claim,
  ...use,
});

/** Derivatives taken by rule: linearity, product, chain rule. */
export const calculus = (): Reason => ({ by: 'calculus' });

/** A natural number n >= `above`: the reals are Archimedean. For `obtain` alone. */
export const archimedean = (above: string): Reason => ({ by: 'archimedean', above });

/** There are n and e: nat -> I with Σ over I of f = Σ over k < n+1 of f(e(k)), for a nonempty finite index set I. For `obtain` alone. */
export const enumeration = (of: string): Reason => ({ by: 'enumeration', of });

/**
 * Least upper bounds exist: from the hypotheses `nonempty`, forall(j, exists(x in R, P)), and `bounded`,
 * forall(j, exists(b in R, forall(x in R, P, x <= b))), a number s[j] for each j (natural numbers, elements of finite sets, or none) with
 * forall(x in R, P, x <= s[j]) and forall(b in R, b < s[j], exists(x in R, (P) and (b < x))). What P is, is read off the hypotheses.
 * For `obtain` alone.
 */
export const supremum = (of: { nonempty: string; bounded: string }): Reason => ({ by: 'supremum', ...of });

/** The difference of the sides has a sign, by the signs of its parts; or it equals `witness`, whose sign is plain (a sum of squares). */
export const sign = (witness?: string): Reason =>
  witness === undefined ? { by: 'sign' } : { by: 'sign', witness };

/** Interval arithmetic shows the strict inequality of the line, on every cell of a subdivision of the box when it has variables. */
export const interval = (within: Within = {}): Reason => ({ by: 'interval', within });

/** An intermediate statement under a name of its own. Symbols free in it are those in scope; quantify what is to vary. */
export const have = (name: string, states: string, proof: Derivation): Node => ({
  node: 'have',
  name,
  states,
  proof,
});

/** New constants from an existence statement; what holds of them is the hypothesis `as`. */
export const obtain = (names: string | readonly string[], as: string, from: Reason): Node => ({
  node: 'obtain',
  names: typeof names === 'string' ? [names] : names,
  as,
  from,
});

/** Proves an existence statement by naming what exists. */
export const witness = (values: Instance): Node => ({ node: 'witness', values });

/** Proves a conjunction, part by part. */
export const both = (...proofs: Derivation[]): Node => ({ node: 'both', proofs });

/** The goal stands, word for word, in a hypothesis or in a lemma at an instance. */
export const by = (reason: Reason): Node => ({ node: 'by', reason });

/** Two cases; the hypothesis is called `case` in each (`case'` in cases of a case, and so on). */
export const cases = (on: string, yes: Derivation, no: Derivation): Node => ({ node: 'cases', on, yes, no });

/** Induction over a natural number; in the step, which proves the statement at n+1, the hypothesis is called `induction` (`induction'` in an induction inside of a step). */
export const induction = (on: string, proofs: { base: Derivation; step: Derivation }): Node => ({
  node: 'induction',
  on,
  ...proofs,
});

/** Proves the goal from its negation (the hypothesis `contrary`, `contrary'` inside of another such proof): the proof must reach the false relation `absurd`, such as `0 < 0`. */
export const contradiction = (absurd: string, proof: Derivation): Node => ({
  node: 'contradiction',
  absurd,
  proof,
});

/**
 * The mean value theorem: `of`, a function of `variable`, continuous on [from, to] with a derivative of the stated sign inside,
 * gives the hypothesis `name`: of(to) <= of(from) (`<= 0`), of(to) >= of(from) (`>= 0`) or equality (`== 0`).
 * `proof` derives the sign; its left side is the derivative, and from < variable < to are its hypotheses `above` and `below`.
 */
export const monotone = (
  name: string,
  options: {
    variable: string;
    from: string;
    to: string;
    of: string;
    derivative: '<= 0' | '>= 0' | '== 0';
    proof: Derivation;
  },
): Node => ({ node: 'monotone', name, ...options });
