/**
 * Simple collaborators for the engine's tests: a checker that believes every reason but those which it is told to refuse, and
 * arithmetic for statements about a few real numbers, drawn from {-2, …, 2} by the seed.
 */
import { createHash } from 'node:crypto';
import type { Derivation } from '../../src/derivation/steps.ts';
import type { CheckedLine, Collaborators, Decision, Goal, Question, Status } from '../../src/engine/ports.ts';
import type { Tally } from '../../src/engine/result.ts';
import type { Batch, Instance } from '../../src/exact/instance.ts';
import type { Explicit } from '../../src/proof/claim.ts';
import { parseTerm } from '../../src/term/parse.ts';
import { Rational } from '../../src/term/rational.ts';
import type { Proposition, Relation, Term, Variable } from '../../src/term/term.ts';
import type { Theory } from '../../src/term/theory.ts';

type Values = ReadonlyMap<number, Rational>;

function evaluate(t: Term, values: Values): Rational {
  const at = (s: Term): Rational => evaluate(s, values);
  switch (t.tag) {
    case 'number':
      return t.value;
    case 'variable':
      return values.get(t.variable.id) as Rational;
    case 'add':
      return t.terms.map(at).reduce((a, b) => a.plus(b));
    case 'multiply':
      return t.factors.map(at).reduce((a, b) => a.times(b));
    case 'negate':
      return at(t.of).negated();
    case 'divide':
      return at(t.numerator).dividedBy(at(t.denominator));
    case 'power':
      return at(t.base).power(at(t.exponent).toNumber());
    case 'call':
      if (t.builtin === 'abs') return at(t.args[0] as Term).absolute();
  }
  throw new Error(`the fake cannot evaluate ${t.tag}`);
}

function holds(relation: Relation, sign: -1 | 0 | 1): boolean {
  const table = {
    '==': sign === 0,
    '!=': sign !== 0,
    '<=': sign <= 0,
    '<': sign < 0,
    '>=': sign >= 0,
    '>': sign > 0,
  };
  return table[relation];
}

function relationOf(p: Proposition): Extract<Proposition, { tag: 'relation' }> {
  if (p.tag !== 'relation') throw new Error('the fake knows relations only');
  return p;
}

function decideAt(goal: Goal, values: Values): Decision {
  const conditions = [...goal.theory.hypotheses.map((h) => h.proposition), ...goal.conditions].map(
    relationOf,
  );
  const admitted = conditions.every((c) =>
    holds(c.relation, evaluate(c.left, values).compare(evaluate(c.right, values))),
  );
  const { left, relation, right } = relationOf(goal.statement);
  const l = evaluate(left, values);
  const r = evaluate(right, values);
  const status = !admitted ? 'discarded' : holds(relation, l.compare(r)) ? 'satisfied' : 'violated';
  return { status, by: 'exact', left: l.toString(), relation, right: r.toString() };
}

function admits(v: Variable, x: number): boolean {
  const { lower, upper } = v.constraint ?? {};
  const value = Rational.of(x);
  return (!lower || value.compare(lower.value) >= 0) && (!upper || value.compare(upper.value) <= 0);
}

const shape = { sizes: new Map(), naturals: new Map(), horizon: 0 };

/** Doubles in -2 … 2 that follow from the seed. */
function draw(seed: string, row: number, v: Variable): number {
  const choices = [-2, -1, 0, 1, 2].filter((x) => admits(v, x));
  const digest = createHash('sha256').update(`${seed}/${row}/${v.name}`).digest();
  return choices[(digest[0] as number) % choices.length] as number;
}

/** As if a kernel had decided all but the first few, and what is violated. */
export function tallyOf(statuses: readonly Status[], exactly = 0): Tally {
  const of = (status: Status): number => statuses.filter((s) => s === status).length;
  const [satisfied, consistent, violated] = [of('satisfied'), of('consistent'), of('violated')];
  const isDecided = (s: Status): boolean => s !== 'undecided' && s !== 'undefined';
  const decided = statuses.filter(isDecided).length;
  const exact = statuses.filter((s, i) => isDecided(s) && (i < exactly || s === 'violated')).length;
  return {
    instances: statuses.length,
    satisfied,
    consistent,
    violated,
    discarded: of('discarded'),
    decidedBy: { float32: 0, float64: decided - exact, exact, interval: 0 },
    undecided: of('undecided') + of('undefined'),
  };
}

function question(goal: Goal): Question {
  const symbols = [...goal.theory.symbols, ...goal.locals];
  const valuesOf = (i: Instance): Values => new Map([...i.values].map(([id, [x]]) => [id, x as Rational]));
  const instance = (values: ReadonlyMap<number, Rational>): Instance => ({
    shape,
    values: new Map([...values].map(([id, x]) => [id, [x]])),
  });
  const pick = (batch: Batch, row: number): Instance =>
    instance(
      new Map(
        symbols.map((v) => [
          v.id,
          Rational.fromDouble((batch.values.get(v.id) as Float64Array)[row] as number),
        ]),
      ),
    );
  const decide = (i: Instance): Decision => decideAt(goal, valuesOf(i));
  return {
    variant: 'plain',
    *batches(seed, count) {
      const size = 16;
      for (let from = 0; from < count; from += size) {
        const rows = Math.min(size, count - from);
        const values = new Map(
          symbols.map((v) => [v.id, Float64Array.from({ length: rows }, (_, i) => draw(seed, from + i, v))]),
        );
        yield { shape, count: rows, values, shared: new Set() };
      }
    },
    thin: (batch) => batch,
    judge(batch, sample) {
      const decided = Array.from({ length: batch.count }, (_, row) => {
        const picked = pick(batch, row);
        return { instance: picked, decision: decide(picked) };
      });
      const violation = decided.find(({ decision }) => decision.status === 'violated');
      const undefinedAt = decided.find(({ decision }) => decision.status === 'undefined');
      const tally = tallyOf(
        decided.map((d) => d.decision.status),
        sample,
      );
      const witnessed = decided.some(
        ({ decision }) => !['discarded', 'undecided', 'undefined'].includes(decision.status),
      );
      return {
        tally,
        unsettled: 0,
        witnessed,
        ...(violation ? { violation } : {}),
        ...(undefinedAt ? { undefinedAt } : {}),
      };
    },
    pick,
    decide,
    computed: () => undefined,
    shrink(start) {
      const fails = (candidate: Instance): boolean => decide(candidate).status === 'violated';
      let best = start;
      for (const [id] of start.values) {
        for (const x of [0, 1, -1, 2]) {
          const candidate = { shape, values: new Map([...best.values, [id, [Rational.of(x)]]]) };
          if (fails(candidate)) {
            best = candidate;
            break;
          }
        }
      }
      return best;
    },
    around(values) {
      return [this.read(values)];
    },
    read(values: Explicit) {
      const unknown = Object.keys(values).find((name) => !symbols.some((v) => v.name === name));
      if (unknown !== undefined) throw new Error(`there is no symbol ${unknown}`);
      return instance(
        new Map(
          symbols.map((v) => {
            const value = values[v.name];
            if (value === undefined) throw new Error(`the instance gives no value for ${v.name}`);
            return [v.id, Rational.of(Number(value))];
          }),
        ),
      );
    },
    write: (i) =>
      Object.fromEntries(symbols.map((v) => [v.name, (i.values.get(v.id)?.[0] as Rational).toNumber()])),
  };
}

function checkedLines(theory: Theory, statement: Proposition, derivation: Derivation): CheckedLine[] {
  const goal = relationOf(statement);
  let left = goal.left;
  return derivation.map((step, i) => {
    if ('node' in step) throw new Error('the fake knows lines only');
    const [relation, text, ...reasons] = step;
    const place = { module: 'fake', field: `derivation[${i}]` };
    const right = text === 'rhs' ? goal.right : parseTerm(text, theory.scope, place);
    const refused = reasons.find((r) => r.by === 'sign' && r.witness !== undefined);
    const line = {
      step: `${i + 1}`,
      left,
      relation,
      right,
      reasons,
      locals: [],
      assumptions: [],
      sideConditions: [],
      hypothetical: false,
      ...(refused ? { problem: 'the witness is no sum of squares' } : {}),
    };
    left = right;
    return line;
  });
}

export const fakes: Collaborators = {
  checkDerivation: ({ theory, statement, derivation }) => ({
    lines: checkedLines(theory, statement, derivation),
    nodes: [],
    uses: [],
    problems: [],
  }),
  makeQuestions: async (goal) => ({ conjuncts: [[question(goal)]], models: [], unexecutable: [] }),
};

/** The fakes, with questions of another kind. */
export const asking = (change: (question: Question, goal: Goal) => Question): Collaborators => ({
  ...fakes,
  makeQuestions: async (goal, backend, given) => {
    const questions = await fakes.makeQuestions(goal, backend, given);
    return {
      ...questions,
      conjuncts: questions.conjuncts.map((variants) => variants.map((q) => change(q, goal))),
    };
  },
});
