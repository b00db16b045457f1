/** A check by draws at one instance: everything but the random symbols has its value. */
import type { Real } from '../exact/arithmetic.ts';
import { decide } from '../exact/decide.ts';
import * as dyadic from '../exact/dyadic.ts';
import type { Instance, Question } from '../exact/instance.ts';
import type { Interval } from '../exact/interval.ts';
import { Program } from '../exact/program.ts';
import { Imprecise, Undefined } from '../exact/trouble.ts';
import { readInstance } from '../instance/explicit.ts';
import { isExecutable } from '../instance/lift.ts';
import { type Prepared, prepare } from '../instance/question.ts';
import type { Explicit, Sample } from '../proof/claim.ts';
import type { ReadPart } from '../proof/elaborate.ts';
import type { RandomLaw } from '../proof/random.ts';
import { add, relation, zero } from '../term/build.ts';
import { parseTerm } from '../term/parse.ts';
import { printProposition } from '../term/print.ts';
import type { Rational } from '../term/rational.ts';
import { freeIds } from '../term/substitute.ts';
import type { Definition, IndexSet, Proposition, Term, Variable } from '../term/term.ts';
import type { NamedProposition } from '../term/theory.ts';
import { runOver, toInterval, valuesOf } from './all-values.ts';
import { firstDraws } from './laws-keep.ts';
import { didYouMean } from './near.ts';
import { expectDerivatives } from './promised-derivatives.ts';
import { type SampledStatement, SampleError } from './sampled-statement.ts';

export interface ReadySample {
  readonly question: Question;
  /** With weight one on the single point of each law, so that a mean is the quantity at one draw. */
  readonly instance: Instance;
  readonly quantities: readonly Term[];
  /** The numbers of the statement, at a value of the point if it has one, or for all values in a cell. */
  readonly numbersAt: (point?: Real) => Numbers;
  /** What each quantity can be, whatever is drawn, where enclosures tell; of quantities with a range. */
  readonly spans: readonly (Interval | undefined)[];
  /** The ends between which all draws of the quantities lie, and a bound of their variances, where these are given. */
  readonly range?: readonly [Interval, Interval];
  readonly variance?: Interval;
  /** The names of what is assumed and neither the instance nor draws were asked about: means, and what has no values here. */
  readonly taken: readonly string[];
}

/** The random symbols with their laws, what is assumed of them at every point, and the seed of their draws. */
export interface Randomness {
  readonly laws: ReadonlyMap<Variable, RandomLaw>;
  readonly pointwise: readonly NamedProposition[];
  readonly seed: string;
}

export interface Numbers {
  readonly coefficients: readonly Interval[];
  readonly rest: Interval;
  readonly bound: Interval;
}

/** So many draws are asked about what is assumed at every point of the law. */
const askedDraws = 256;

/** Throws SampleError, or what reading an instance throws, for one that does not fit. */
export function readyAt(
  read: ReadPart,
  statement: SampledStatement,
  sample: Sample,
  at: Explicit,
  { laws: named, pointwise, seed }: Randomness,
): ReadySample {
  const { laws, means, point } = statement;
  const constants = constantsOf(read, statement, sample);
  const terms = [
    ...means.map((m) => m.term),
    ...means.map((m) => m.coefficient),
    statement.rest,
    statement.bound,
    ...constants,
  ];
  const weights = read.theory.sets.filter((s) => laws.has(s.id)).map((s) => [s.name, [1]] as const);
  const written: Explicit = { ...at, ...Object.fromEntries(weights) };
  rejectStrangers(read, statement, at);
  const asked = (p: Proposition): Prepared[] => prepared(read, statement, p, written);
  const [main] = asked(relation(add(...terms, zero), '==', zero));
  if (!main) throw new SampleError('the statement has no executed reading');
  const { question } = main;
  forbidMeansIn(question.definitions, laws);
  forbidPoints(question.drawn, statement, read.theory.sets);
  const instance = instanceOf(main, statement, written);
  const complete = { ...sizesOf(question, instance), ...written };
  const isDecided = (condition: Proposition): boolean => require(condition, asked, statement, complete, at);
  const assumed = read.theory.hypotheses.filter((h) => !h.byConstruction);
  const open = assumed.filter((h) => !isDecided(h.proposition)).map((h) => h.name);
  for (const condition of statement.conditions) {
    if (isDecided(condition)) continue;
    throw new SampleError(
      `whether ${printProposition(condition)} at ${JSON.stringify(at)} is not decided, so the statement may say nothing there: make it a hypothesis, or leave it out`,
    );
  }
  for (const condition of question.conditions) isDecided(condition);
  if (pointwise.length > 0) {
    const draws = firstDraws(named, instance.shape, askedDraws, seed);
    for (const { proposition } of pointwise) requireOfDraws(proposition, asked, statement, complete, draws);
  }

  const inner = question.statement.tag === 'relation' ? question.statement.left : zero;
  const all = inner.tag === 'add' ? inner.terms : [];
  const n = means.length;
  const program = new Program(question.definitions);
  const codes = all.slice(n).map((t) => program.term(t));
  const numbers = (x?: Real): Interval[] => {
    const run = runOver(program, instance, new Map(point && x ? [[point, x]] : []));
    return codes.slice(0, -1).map((code) => toInterval(code(undefined, run) as Real));
  };
  const numbersAt = (x?: Real): Numbers => {
    const values = numbers(x);
    return {
      coefficients: values.slice(0, n),
      rest: values[n] as Interval,
      bound: values[n + 1] as Interval,
    };
  };
  const [low, high, variance] = point ? [] : numbers().slice(n + 2);
  const { by } = sample;
  const ranged = by.bound === 'hoeffding' || by.bound === 'bernstein';
  const spread = by.bound === 'bernstein' ? variance : low;
  const quantities = all.slice(0, n);
  return {
    question,
    instance,
    quantities,
    numbersAt,
    taken: open.filter((name) => !pointwise.some((h) => h.name === name)),
    spans: ranged ? quantities.map((quantity) => spanOf(quantity, program, instance, named)) : [],
    ...(ranged && low && high ? { range: [low, high] } : {}),
    ...((by.bound === 'bernstein' || by.bound === 'median-of-means') && spread ? { variance: spread } : {}),
  };
}

const certain: Interval = { low: dyadic.zero, high: dyadic.one };

/** What a quantity can be, whatever is drawn; undefined where enclosures do not tell. */
function spanOf(
  quantity: Term,
  program: Program,
  instance: Instance,
  laws: ReadonlyMap<Variable, RandomLaw>,
): Interval | undefined {
  // Where an event has no value the draw is open.
  if (quantity.tag === 'fold' && quantity.body.tag === 'indicator') return certain;
  try {
    const run = runOver(program, instance, valuesOf(laws));
    return toInterval(program.term(quantity)(undefined, run) as Real);
  } catch (error) {
    if (error instanceof Imprecise || error instanceof Undefined) return undefined;
    throw error;
  }
}

/** What the concentration bound needs to know: range, then variance. */
function constantsOf(read: ReadPart, { variables }: SampledStatement, { by }: Sample): Term[] {
  const scope = variables.reduce((s, v) => s.withOpened(v), read.theory.scope);
  const term = (text: string, field: string): Term =>
    parseTerm(text, scope, { module: read.claim, field: `samples, by.${field}` });
  const range = (given: readonly [string, string] = ['0', '1']): Term[] => given.map((t) => term(t, 'range'));
  switch (by.bound) {
    case 'hoeffding':
      return range(by.range);
    case 'bernstein':
      return [...range(by.range), term(by.variance, 'variance')];
    case 'median-of-means':
      return [term(by.variance, 'variance')];
    case 'dkw':
      return [];
  }
}

/** A proposition at an instance, in its conjuncts. */
function prepared(
  { theory, claim }: ReadPart,
  { variables, point }: SampledStatement,
  proposition: Proposition,
  given: Explicit,
): Prepared[] {
  const { statements } = prepare(
    {
      theory: { ...theory, hypotheses: [] },
      statement: proposition,
      locals: [...variables, ...(point ? [point] : [])],
      conditions: [],
      place: { module: claim, field: 'samples' },
    },
    [],
    given,
  );
  const first = statements.flatMap((s) => s.variants.slice(0, 1));
  for (const one of first) expectDerivatives(one, theory);
  return first;
}

function instanceOf(main: Prepared, { random, point }: SampledStatement, written: Explicit): Instance {
  const free = new Set([...random, ...(point ? [point] : [])].map((v) => v.id));
  const question = { ...main.question, drawn: main.question.drawn.filter((v) => !free.has(v.id)) };
  return readInstance({ ...main, question }, written);
}

/** Sizes that arrays imply, for conditions in which these arrays do not occur. */
const sizesOf = ({ sets }: Question, { shape }: Instance): Explicit =>
  Object.fromEntries(
    sets.filter((s) => !s.product && !s.law).map((s) => [s.name, shape.sizes.get(s.id) ?? 0]),
  );

/** What is assumed must hold where a check is made, as far as it is not about the laws: whether all of it was decided. */
function require(
  condition: Proposition,
  asked: (p: Proposition) => Prepared[],
  statement: SampledStatement,
  written: Explicit,
  at: Explicit,
): boolean {
  if (!isExecutable(condition)) return false;
  const random = new Set([...statement.random.map((v) => v.id), ...statement.laws]);
  const unknown = (set: IndexSet): boolean => set.law && !Object.hasOwn(written, set.name);
  let all = true;
  for (const one of asked(condition)) {
    const { question } = one;
    if ([...question.sets, ...question.drawn].some((x) => random.has(x.id)) || question.sets.some(unknown)) {
      all = false;
      continue;
    }
    const {
      outcome,
      left,
      relation: sign,
      right,
    } = decide({ ...question, conditions: [] }, instanceOf(one, statement, written));
    if (outcome === 'satisfied' || outcome === 'consistent' || outcome === 'vacuous') continue;
    throw new SampleError(
      `${printProposition(condition)} does not hold at ${JSON.stringify(at)}: ${left} ${sign} ${right}`,
    );
  }
  return all;
}

/** What is assumed at every point of a law must hold at each draw. */
function requireOfDraws(
  condition: Proposition,
  asked: (p: Proposition) => Prepared[],
  statement: SampledStatement,
  written: Explicit,
  draws: readonly ReadonlyMap<number, readonly Rational[]>[],
): void {
  for (const one of asked(condition)) {
    const { shape, values } = instanceOf(one, statement, written);
    for (const [i, draw] of draws.entries()) {
      const drawn = { shape, values: new Map([...values, ...draw]) };
      const { outcome, left, relation: sign, right } = decide({ ...one.question, conditions: [] }, drawn);
      if (outcome !== 'violated') continue;
      throw new SampleError(
        `the laws do not keep what is assumed: ${printProposition(condition)} is false at draw ${i + 1}, where ${left} ${sign} ${right}`,
      );
    }
  }
}

function rejectStrangers({ theory }: ReadPart, statement: SampledStatement, at: Explicit): void {
  const names = [...theory.sets, ...theory.symbols, ...statement.variables].map((x) => x.name);
  for (const name of Object.keys(at)) {
    if (theory.sets.some((s) => s.name === name && statement.laws.has(s.id)))
      throw new SampleError(`${name} is drawn from (see \`laws\`), so \`at\` cannot give it weights`);
    if (statement.random.some((v) => v.name === name))
      throw new SampleError(`${name} is random (see \`laws\`), so \`at\` cannot give it a value`);
    if (!names.includes(name))
      throw new SampleError(
        `\`at\` gives a value for ${name}, which means nothing here${didYouMean(name, names)}`,
      );
  }
}

/** On one draw a mean inside of what is averaged would be that of one point. */
function forbidMeansIn(definitions: readonly Definition[], laws: ReadonlySet<number>): void {
  for (const d of definitions) {
    const bodies = d.kind === 'explicit' ? [d.body] : [d.base, d.step];
    if (bodies.some((body) => [...laws].some((id) => freeIds(body).has(id)))) {
      throw new SampleError(
        `the definition of ${d.symbol.name} holds a mean over the law; give its value instead (\`states\` of the check)`,
      );
    }
  }
}

/** On one draw every point of the law is the same: what is given at points says nothing of two of them, nor of the law. */
function forbidPoints(
  symbols: readonly Variable[],
  { random, laws }: SampledStatement,
  sets: readonly IndexSet[],
): void {
  for (const v of symbols) {
    const over = freeIds(v.type);
    const law = sets.find((s) => laws.has(s.id) && over.has(s.id));
    if (!law || random.includes(v)) continue;
    throw new SampleError(
      `${v.name} is given at points of the law ${law.name}, of which each draw has only one: give it a law (under \`laws\`) or a definition in terms of what has one (\`where\`)`,
    );
  }
}
