/** A check by draws at one instance: everything but the random symbols has its value. */
import { enclosing, type Real } from '../exact/arithmetic.ts';
import { decide } from '../exact/decide.ts';
import type { Instance, Question } from '../exact/instance.ts';
import type { Interval } from '../exact/interval.ts';
import * as interval from '../exact/interval.ts';
import { Program } from '../exact/program.ts';
import { Run } from '../exact/run.ts';
import { readInstance } from '../instance/explicit.ts';
import { isExecutable } from '../instance/lift.ts';
import { type Prepared, prepare } from '../instance/question.ts';
import type { Explicit, Sample } from '../proof/claim.ts';
import type { ReadPart } from '../proof/elaborate.ts';
import type { RandomLaw } from '../proof/random.ts';
import { add, relation, zero } from '../term/build.ts';
import { parseTerm } from '../term/parse.ts';
import { printProposition } from '../term/print.ts';
import { Rational } from '../term/rational.ts';
import { freeIds } from '../term/substitute.ts';
import type { Definition, IndexSet, Proposition, Term, Variable } from '../term/term.ts';
import { firstDraws } from './laws-keep.ts';
import { didYouMean } from './near.ts';
import { expectDerivatives } from './promised-derivatives.ts';
import { type SampledStatement, SampleError } from './sampled-statement.ts';

export interface ReadySample {
  readonly question: Question;
  /** With weight one on the single point of each law, so that a mean is the quantity at one draw. */
  readonly instance: Instance;
  readonly quantities: readonly Term[];
  /** The numbers of the statement, at a value of the point if it has one. */
  readonly numbersAt: (point?: Rational) => Numbers;
  /** The ends between which all draws of the quantities lie, and a bound of their variances, where these are given. */
  readonly range?: readonly [Interval, Interval];
  readonly variance?: Interval;
}

/** The random symbols with their laws, what is assumed of them at every point, and the seed of their draws. */
export interface Randomness {
  readonly laws: ReadonlyMap<Variable, RandomLaw>;
  readonly pointwise: readonly Proposition[];
  readonly seed: string;
}

export interface Numbers {
  readonly coefficients: readonly Interval[];
  readonly rest: Interval;
  readonly bound: Interval;
}

const bits = 96;

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
  const instance = instanceOf(main, statement, written);
  const conditions = [
    ...read.theory.hypotheses.filter((h) => !h.byConstruction).map((h) => h.proposition),
    ...statement.conditions,
    ...question.conditions,
  ];
  const complete = { ...sizesOf(question, instance), ...written };
  for (const condition of conditions) require(condition, asked, statement, complete, at);
  if (pointwise.length > 0) {
    const draws = firstDraws(named, instance.shape, askedDraws, seed);
    for (const condition of pointwise) requireOfDraws(condition, asked, statement, complete, draws);
  }

  const inner = question.statement.tag === 'relation' ? question.statement.left : zero;
  const all = inner.tag === 'add' ? inner.terms : [];
  const n = means.length;
  const program = new Program(question.definitions);
  const codes = all.slice(n).map((t) => program.term(t));
  const numbers = (x?: Rational): Interval[] => {
    const values = point && x ? new Map([...instance.values, [point.id, [x]]]) : instance.values;
    const run = new Run<Real>(program, { ...instance, values }, enclosing(bits));
    return codes.slice(0, -1).map((code) => toInterval(code(undefined, run) as Real));
  };
  const numbersAt = (x?: Rational): Numbers => {
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
  return {
    question,
    instance,
    quantities: all.slice(0, n),
    numbersAt,
    ...(ranged && low && high ? { range: [low, high] } : {}),
    ...((by.bound === 'bernstein' || by.bound === 'median-of-means') && spread ? { variance: spread } : {}),
  };
}

const toInterval = (x: Real): Interval => (x instanceof Rational ? interval.fromRational(x, bits) : x);

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

/** What is assumed must hold where a check is made, as far as it is not about the laws. */
function require(
  condition: Proposition,
  asked: (p: Proposition) => Prepared[],
  statement: SampledStatement,
  written: Explicit,
  at: Explicit,
): void {
  if (!isExecutable(condition)) return;
  for (const one of asked(condition)) {
    const { question } = one;
    const random = new Set([...statement.random.map((v) => v.id), ...statement.laws]);
    const unknown = (set: IndexSet): boolean => set.law && !Object.hasOwn(written, set.name);
    if ([...question.sets, ...question.drawn].some((x) => random.has(x.id))) continue;
    if (question.sets.some(unknown)) continue;
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
