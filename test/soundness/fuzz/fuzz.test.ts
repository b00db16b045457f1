/**
 * Normal forms, signs, rewriting, the walk, derivatives and definedness against evaluation, on random terms and instances.
 * LEMMATA_FUZZ_SEED and LEMMATA_FUZZ_CASES choose other runs.
 */
import { describe, expect, it } from 'vitest';
import { differentiate } from '../../../src/derivation/calculus.ts';
import { Context } from '../../../src/derivation/context.ts';
import { Definedness } from '../../../src/derivation/defined.ts';
import { follows, Reasons } from '../../../src/derivation/figures.ts';
import { type Fact, Facts } from '../../../src/derivation/instances.ts';
import { prove } from '../../../src/derivation/prove.ts';
import { Rejection } from '../../../src/derivation/rejection.ts';
import { walk } from '../../../src/derivation/walk.ts';
import { toTerm } from '../../../src/exact/readback.ts';
import * as build from '../../../src/term/build.ts';
import { ExpansionError } from '../../../src/term/errors.ts';
import { printProposition, printTerm } from '../../../src/term/print.ts';
import { Rational } from '../../../src/term/rational.ts';
import { replace } from '../../../src/term/substitute.ts';
import { freshVariable, type Proposition, type Term } from '../../../src/term/term.ts';
import type { Theory } from '../../../src/term/theory.ts';
import { evaluate, holds, type Instance, near, slope, TooLarge, Undefined } from './evaluate.ts';
import { naively } from './naive.ts';
import { Random, randomInstance, randomTheory, shrink, Terms } from './random.ts';

const seed = Number(process.env.LEMMATA_FUZZ_SEED ?? 20261122);
const cases = Number(process.env.LEMMATA_FUZZ_CASES ?? 10_000);

interface Setting {
  readonly theory: Theory;
  readonly context: Context;
  readonly instances: readonly Instance[];
  readonly terms: Terms;
  readonly random: Random;
}

function setting(random: Random): Setting {
  for (;;) {
    const theory = randomTheory(random);
    const instances = Array.from({ length: 5 }, () => randomInstance(random, theory)).filter(
      (i) => i !== undefined,
    );
    if (instances.length > 0)
      return { theory, context: Context.of(theory), instances, terms: new Terms(random, theory), random };
  }
}

/** The value, `undefined` where the term means nothing, `null` where doubles do not tell. */
function valueAt(t: Term, at: Instance): number | undefined | null {
  try {
    return evaluate(t, at);
  } catch (error) {
    if (error instanceof Undefined) return undefined;
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof Rejection || error instanceof ExpansionError) return undefined;
    throw error;
  }
}

/** Runs `test` on random terms in random settings; a failing term is made small and printed. */
function fuzz(
  share: number,
  salt: number,
  make: (s: Setting) => Term,
  test: (t: Term, s: Setting) => string | undefined,
): number {
  const random = new Random(seed + salt);
  const count = Math.ceil(cases * share);
  let told = 0;
  let s = setting(random);
  for (let i = 0; i < count; i++) {
    if (i % 25 === 0) s = setting(random);
    const t = make(s);
    const failure = test(t, s);
    if (failure === undefined) continue;
    if (failure === '') {
      told += 1;
      continue;
    }
    const least = shrink(t, (u) => {
      const f = test(u, s);
      return f !== undefined && f !== '';
    });
    const given = s.theory.hypotheses.map((h) => printProposition(h.proposition, 'unicode')).join('; ');
    throw new Error(
      `seed ${seed}, case ${i}: ${printTerm(least, 'unicode')}\n  ${test(least, s)}\n  given ${given || 'nothing'}`,
    );
  }
  return told;
}

const decided = '';
const show = (t: Term): string => printTerm(t, 'unicode');

function equalEverywhere(t: Term, u: Term, s: Setting): string | undefined {
  let compared: string | undefined;
  for (const at of s.instances) {
    const [a, b] = [valueAt(t, at), valueAt(u, at)];
    if (a === undefined || b === undefined || a === null || b === null) continue;
    if (!near(a, b, 1e-6)) return `is ${a}, but ${show(u)} is ${b}`;
    compared = decided;
  }
  return compared;
}

describe(`fuzzing with seed ${seed}`, () => {
  it('normal forms keep the value', { timeout: 120_000 }, () => {
    const told = fuzz(
      0.55,
      1,
      (s) => s.terms.term(3),
      (t, s) => {
        const u = attempt(() => toTerm(s.context.normalizer.normalize(t)));
        return u && equalEverywhere(t, u, s);
      },
    );
    expect(told).toBeGreaterThan(cases * 0.1);
  });

  it('equal normal forms have equal values', { timeout: 120_000 }, () => {
    // pairs that are often equal: a term, and the same with two of its parts exchanged or a factor moved
    fuzz(
      0.3,
      2,
      (s) => {
        const [a, b, c] = [s.terms.term(2), s.terms.term(1), s.terms.term(1)];
        const left = s.random.pick([
          build.multiply(a, build.add(b, c)),
          build.add(a, b, c),
          build.call('max', build.multiply(a, b), build.multiply(a, c)),
          build.power(build.multiply(a, b), build.num(2)),
          build.call('abs', build.multiply(a, b)),
          build.call('sqrt', build.multiply(a, a, b)),
        ]);
        const right = s.random.pick([
          build.add(build.multiply(a, b), build.multiply(a, c)),
          build.add(c, b, a),
          build.multiply(a, build.call('max', b, c)),
          build.multiply(a, a, b, b),
          build.multiply(build.call('abs', a), build.call('abs', b)),
          build.multiply(a, build.call('sqrt', b)),
          build.multiply(build.call('abs', a), build.call('sqrt', b)),
        ]);
        return build.subtract(left, right);
      },
      (t, s) => {
        if (t.tag !== 'add' || t.terms.length !== 2) return undefined;
        const [left, right] = [t.terms[0] as Term, build.negate(t.terms[1] as Term)];
        return attempt(() => s.context.normalizer.same(left, right))
          ? equalEverywhere(left, right, s)
          : undefined;
      },
    );
  });

  it('laws without their conditions are accepted only where they hold', { timeout: 120_000 }, () => {
    const random = new Random(seed + 7);
    let told = 0;
    let s = setting(random);
    for (let i = 0; i < cases * 0.3; i++) {
      if (i % 25 === 0) s = setting(random);
      const step = (x: Term): Term => naively(x, random, s.terms);
      // a multiple of what is known, or a term with a step or two
      const known = s.theory.hypotheses.map((h) => h.proposition).filter((p) => p.tag === 'relation');
      const fact = known.length > 0 && random.chance(0.2) ? random.pick(known) : undefined;
      const times = s.terms.term(1);
      const t = fact ? build.multiply(times, fact.left) : s.terms.term(random.pick([2, 2, 3]));
      const u = fact ? build.multiply(times, fact.right) : random.chance(0.4) ? step(t) : step(step(t));
      const relation = random.pick(['==', '==', '<=', '<', '!='] as const);
      const { normalizer, signs } = s.context;
      const accepted = attempt(() =>
        relation === '==' ? normalizer.same(t, u) : signs.relates(t, relation, u),
      );
      if (!accepted) continue;
      for (const at of s.instances) {
        const [a, b] = [valueAt(t, at), valueAt(u, at)];
        if (a === undefined || b === undefined || a === null || b === null) continue;
        told += 1;
        const equal = near(a, b, 1e-6);
        // where they are nearly equal, doubles tell strict relations false only of what is equal
        const may = { '==': equal, '<=': equal || a < b, '<': a < b || (equal && a !== b), '!=': a !== b };
        if (may[relation]) continue;
        const given = s.theory.hypotheses.map((h) => printProposition(h.proposition, 'unicode')).join('; ');
        throw new Error(
          `seed ${seed}, case ${i}: ${show(t)} ${relation} ${show(u)} accepted (${a}, ${b})\n  given ${given || 'nothing'}`,
        );
      }
    }
    expect(told).toBeGreaterThan(cases * 0.1);
  });

  it('signs are those of the values', { timeout: 120_000 }, () => {
    const told = fuzz(
      0.05,
      3,
      (s) => s.terms.term(3),
      (t, s) => {
        const sign = attempt(() => {
          // each is found out when it is asked for, and may be refused then
          const { nonnegative, nonpositive, nonzero } = s.context.signs.ofTerm(t);
          return { nonnegative, nonpositive, nonzero };
        });
        if (!sign || !(sign.nonnegative || sign.nonpositive || sign.nonzero)) return undefined;
        for (const at of s.instances) {
          const v = valueAt(t, at);
          if (v === undefined || v === null) continue;
          const small = Math.abs(v) < 1e-7;
          if (sign.nonnegative && v < 0 && !small) return `is ${v}, but is said to be >= 0`;
          if (sign.nonpositive && v > 0 && !small) return `is ${v}, but is said to be <= 0`;
          if (sign.nonzero && v === 0) return `is 0, but is said not to be`;
        }
        return decided;
      },
    );
    expect(told).toBeGreaterThan(cases * 0.005);
  });

  it('what is found to mean something means something', { timeout: 120_000 }, () => {
    const definedness = new Definedness(prove);
    const told = fuzz(
      0.05,
      4,
      (s) => s.terms.term(3),
      (t, s) => {
        const accepted = attempt(() => {
          definedness.check(t, s.context);
          return true;
        });
        if (!accepted) return undefined;
        for (const at of s.instances)
          if (valueAt(t, at) === undefined) return 'means nothing, but is said to mean something';
        return decided;
      },
    );
    expect(told).toBeGreaterThan(cases * 0.003);
  });

  it('derivatives by rule are slopes', { timeout: 120_000 }, () => {
    const told = fuzz(
      0.03,
      5,
      (s) => {
        const t = freshVariable('t', build.real);
        return build.derivative(t, s.terms.term(1), s.terms.term(3, [], [build.ref(t)]));
      },
      (t, s) => {
        if (t.tag !== 'derivative') return undefined;
        const found = attempt(() => {
          new Definedness(prove).check(t, s.context);
          return differentiate(t, s.context);
        });
        if (!found) return undefined;
        for (const at of s.instances) {
          try {
            const x = evaluate(t.at, at);
            const v = slope(
              (y) => evaluate(replace(t.body, t.variable, build.num(Rational.fromDouble(y))), at),
              x,
            );
            const w = evaluate(found, at);
            if (Math.abs(v) < 1e4 && !near(v, w, 2e-2))
              return `is ${v}, but by rule ${show(found)}, which is ${w}`;
          } catch (error) {
            if (!(error instanceof Undefined || error instanceof TooLarge)) throw error;
          }
        }
        return decided;
      },
    );
    expect(told).toBeGreaterThan(cases * 0.003);
  });

  it('a step that the walk accepts is true', { timeout: 120_000 }, () => {
    const random = new Random(seed + 6);
    let told = 0;
    let s = setting(random);
    for (let i = 0; i < cases * 0.02; i++) {
      if (i % 20 === 0) s = setting(random);
      const at = random.pick(s.instances);
      const given = hypothesis(s, at);
      if (!given) continue;
      const { fact, left, right } = given;
      const hole = freshVariable('hole', build.real);
      const around = s.terms.term(2, [], [build.ref(hole), build.ref(hole)]);
      const [l, r] = [replace(around, hole, left), replace(around, hole, right)];
      const [a, b] = [valueAt(l, at), valueAt(r, at)];
      const goal = random.pick(['==', '<=', '<'] as const);
      const [one, other] = random.chance(0.5) ? [l, r] : [r, l];
      const context = s.context.withHypothesis('given', fact);
      const facts = new Facts(context, { lookup: () => expect.fail('no lemma is cited'), uses: new Map() });
      const all = facts.everywhere(facts.hypothesis('given') as Fact);
      const source = { at: () => all };
      const sign = random.chance(0.3) ? () => ({ witness: undefined }) : undefined;
      const accepted = attempt(() =>
        follows(
          { context, left: one, goal, right: other },
          new Reasons({ facts, sources: [source], sign }),
          walk(),
        ),
      );
      if (!accepted || a === undefined || b === undefined || a === null || b === null) continue;
      told += 1;
      const [va, vb] = one === l ? [a, b] : [b, a];
      const true_ =
        goal === '=='
          ? near(va, vb, 1e-6)
          : goal === '<='
            ? va <= vb || near(va, vb, 1e-6)
            : va < vb || (near(va, vb, 1e-6) && va !== vb);
      if (!true_) {
        const known = s.theory.hypotheses.map((h) => printProposition(h.proposition, 'unicode')).join('; ');
        throw new Error(
          `seed ${seed}, case ${i}: ${show(one)} ${goal} ${show(other)} accepted (${va}, ${vb})\n  from ${printProposition(fact, 'unicode')}\n  given ${known || 'nothing'}`,
        );
      }
    }
    expect(told).toBeGreaterThan(cases * 0.001);
  });
});

/** A relation between two random terms that holds at an instance (and wherever the hypotheses do, as far as the instances tell). */
function hypothesis(s: Setting, at: Instance): { fact: Proposition; left: Term; right: Term } | undefined {
  const [left, other] = [s.terms.term(2), s.terms.term(1)];
  const v = valueAt(left, at);
  if (v === undefined || v === null || valueAt(other, at) === undefined) return undefined;
  const round = Math.round(v * 64) / 64;
  const right =
    s.random.chance(0.4) && Math.abs(v - round) < 1e-12 ? build.num(Rational.fromDouble(round)) : other;
  for (const relation of ['==', '<', '<=', '>', '>='] as const) {
    const fact = build.relation(left, relation, right);
    try {
      if (holds(fact, at)) return { fact, left, right };
    } catch (error) {
      if (!(error instanceof Undefined || error instanceof TooLarge)) throw error;
      return undefined;
    }
  }
  return undefined;
}
