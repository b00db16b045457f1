/** What a check by draws says, taken apart: means over a law with their coefficients, everything else, and the relation. */

import type { Sample } from '../proof/claim.ts';
import type { ReadPart } from '../proof/elaborate.ts';
import type { Concentration } from '../proof/random.ts';
import { divide, fold, multiply, negate, num, one, subtract } from '../term/build.ts';
import { freeIds } from '../term/substitute.ts';
import type { Proposition, Relation, Term, Variable } from '../term/term.ts';

/** A check that cannot be made, and why. */
export class SampleError extends Error {
  override readonly name = 'SampleError';
}

/** A mean of the statement: `E(w in Sample, quantity)`, or the distribution function of a quantity. */
export interface Mean {
  readonly coefficient: Term;
  /** The mean of the quantity; on a law with one point this is the quantity there. */
  readonly term: Term;
}

export interface SampledStatement {
  /** Symbols with laws. */
  readonly random: readonly Variable[];
  /** The ids of the laws that these are arrays over. */
  readonly laws: ReadonlySet<number>;
  /** Quantified variables, which an instance gives; all but `point`. */
  readonly variables: readonly Variable[];
  readonly conditions: readonly Proposition[];
  /** The argument of distribution functions. */
  readonly point?: Variable;
  readonly means: readonly Mean[];
  /** Summands without a mean. */
  readonly rest: Term;
  /** The relation is one of the absolute value of the sum. */
  readonly absolute: boolean;
  readonly relation: Exclude<Relation, '!='>;
  readonly bound: Term;
}

const another = 'give the check a statement of its own (`states`), or a control another one';

/** Takes a statement apart. Throws SampleError for one that draws cannot decide. */
export function takeApart({ theory, statement }: ReadPart, { laws: named, by }: Sample): SampledStatement {
  const random = Object.keys(named).map((name) => {
    const v = theory.symbols.find((s) => s.name === name);
    if (!v) throw new SampleError(`\`laws\` names ${name}, which is no declared symbol`);
    return v;
  });
  const laws = new Set(random.map(lawOf));
  const isMean = (t: Term): boolean =>
    t.tag === 'fold' && t.operator === 'expectation' && t.domain.kind === 'set' && laws.has(t.domain.set.id);
  // Only E ranges over a law, so what mentions it has a mean in it.
  const hasMean = (t: Term): boolean => [...laws].some((id) => freeIds(t).has(id));

  const variables: Variable[] = [];
  const conditions: Proposition[] = [];
  let inner = statement;
  while (inner.tag === 'forall') {
    variables.push(...inner.variables);
    conditions.push(...inner.conditions);
    inner = inner.body;
  }
  if (inner.tag !== 'relation' || inner.relation === '!=') {
    throw new SampleError(`draws decide one relation <=, >= or == at a time: ${another}`);
  }
  const swapped = !hasMean(inner.left) || (isAbsolute(inner.right) && hasMean(inner.right));
  const [left, right] = swapped ? [inner.right, inner.left] : [inner.left, inner.right];
  const relation = swapped ? opposite[inner.relation] : inner.relation;
  const absolute = isAbsolute(left) && hasMean(left);
  if (absolute && hasMean(right)) throw tooIntricate;
  const means: Mean[] = [];
  const rest: Term[] = [];
  const collect = (t: Term, coefficient: Term): void => {
    if (isMean(t) && t.tag === 'fold') {
      if (hasMean(t.body)) throw tooIntricate;
      means.push({ coefficient, term: t });
    } else if (!hasMean(t)) rest.push(multiply(coefficient, t));
    else if (t.tag === 'add') for (const s of t.terms) collect(s, coefficient);
    else if (t.tag === 'negate') collect(t.of, negate(coefficient));
    else if (t.tag === 'divide' && !hasMean(t.denominator))
      collect(t.numerator, divide(coefficient, t.denominator));
    else if (t.tag === 'multiply' && t.factors.filter(hasMean).length === 1) {
      const others = t.factors.filter((f) => !hasMean(f));
      collect(t.factors.find(hasMean) as Term, multiply(coefficient, ...others));
    } else throw tooIntricate;
  };
  if (absolute && left.tag === 'call') collect(left.args[0] as Term, one);
  else collect(hasMean(right) ? subtract(left, right) : left, one);
  if (means.length === 0) {
    throw new SampleError(
      `there is no mean over the law of ${Object.keys(named).join(', ')} in the statement; write E(w in …, …) out (not in a definition)`,
    );
  }
  const bound = hasMean(right) ? num(0) : right;
  const parts = { random, laws, conditions, rest: sumOf(rest), absolute, relation, bound };
  if (by.bound !== 'dkw') return { ...parts, variables, means };
  const { point, functions } = distributionFunctions(variables, means);
  return { ...parts, variables: variables.filter((v) => v !== point), point, means: functions };
}

const tooIntricate = new SampleError(
  `draws decide statements in which means over a law stand side by side, with factors that do not depend on them, or the absolute value of such a sum stands alone on one side: ${another}`,
);

const sumOf = (terms: readonly Term[]): Term =>
  terms.length === 0 ? num(0) : terms.length === 1 ? (terms[0] as Term) : { tag: 'add', terms };

const isAbsolute = (t: Term): boolean => t.tag === 'call' && t.builtin === 'abs';

const opposite: Readonly<Record<Exclude<Relation, '!='>, Exclude<Relation, '!='>>> = {
  '==': '==',
  '<=': '>=',
  '>=': '<=',
  '<': '>',
  '>': '<',
};

/** The law that a random symbol is an array over. */
function lawOf(v: Variable): number {
  const over = v.type.kind === 'function' ? v.type.params : [];
  const laws = over.flatMap(({ type }) =>
    type.kind === 'index' && type.domain.kind === 'set' && type.domain.set.law ? [type.domain.set.id] : [],
  );
  const [law, more] = laws;
  if (
    law === undefined ||
    more !== undefined ||
    v.type.kind !== 'function' ||
    v.type.result.kind !== 'real'
  ) {
    throw new SampleError(
      `${v.name} has a law, so it must be declared as an array of reals over one law: array(…, 'Sample')`,
    );
  }
  return law;
}

/** Means of indicator(Y <= x) for a real x that the statement quantifies over, as the means of Y. */
function distributionFunctions(
  variables: readonly Variable[],
  means: readonly Mean[],
): { readonly point: Variable; readonly functions: readonly Mean[] } {
  const fail = (): never => {
    throw new SampleError(
      'the inequality of Dvoretzky, Kiefer and Wolfowitz is about E(w in …, indicator(Y[w] <= x)) for all x: write forall(x in R, …)',
    );
  };
  const point = variables.find(
    (v) => v.type.kind === 'real' && means.every(({ term }) => freeIds(term).has(v.id)),
  );
  if (!point) return fail();
  const functions = means.map(({ coefficient, term }) => {
    if (term.tag !== 'fold' || term.body.tag !== 'indicator' || term.body.of.tag !== 'relation')
      return fail();
    const { left, relation, right } = term.body.of;
    const isPoint = (t: Term): boolean => t.tag === 'variable' && t.variable.id === point.id;
    const quantity =
      relation === '<=' && isPoint(right) ? left : relation === '>=' && isPoint(left) ? right : undefined;
    if (!quantity || freeIds(quantity).has(point.id)) return fail();
    return { coefficient, term: fold('expectation', term.variable, term.domain, quantity) };
  });
  return { point, functions };
}

/** The name of what decides, and what it takes from the author. */
export function nameOf(by: Concentration): string {
  switch (by.bound) {
    case 'hoeffding':
      return "Hoeffding's inequality";
    case 'bernstein':
      return `Bernstein's inequality, for a variance of at most ${by.variance}`;
    case 'median-of-means':
      return `Chebyshev's inequality, median of means, for a variance of at most ${by.variance}`;
    case 'dkw':
      return 'the inequality of Dvoretzky, Kiefer and Wolfowitz';
  }
}
