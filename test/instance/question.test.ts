import { describe, expect, it } from 'vitest';
import { decide } from '../../src/exact/decide.ts';
import { writeInstance } from '../../src/instance/explicit.ts';
import { batches, instanceAt } from '../../src/instance/generate.ts';
import { lineQuestion, type Preparation, type Prepared } from '../../src/instance/question.ts';
import type { Instances } from '../../src/proof/claim.ts';
import {
  array,
  differentiable,
  fn,
  law,
  natural,
  nonemptySet,
  real,
  stochastic,
} from '../../src/proof/declare.ts';
import { parseProposition } from '../../src/term/parse.ts';
import { freshVariable, type Proposition } from '../../src/term/term.ts';
import { at, only, ready, situation } from './situations.ts';

/** How many instances come out how. */
function tally(variants: readonly Prepared[], count = 200): Record<string, number> {
  const result: Record<string, number> = {};
  for (const batch of batches(variants, 'tally', count)) {
    for (let row = 0; row < batch.count; row++) {
      const { outcome } = decide(batch.prepared.question, instanceAt(batch, row));
      result[outcome] = (result[outcome] ?? 0) + 1;
    }
  }
  return result;
}
const variantsOf = (p: Preparation): readonly Prepared[] => p.statements.flatMap((s) => s.variants);

const I = { I: nonemptySet() };

describe('statements become questions', () => {
  it('draws what is quantified, and splits conjunctions', () => {
    const preparation = ready({
      given: I,
      states: 'forall(x in R[I], c in positive, i in I, n in nat, x[i]^2 >= 0 and c * n >= 0)',
    });
    expect(preparation.statements).toHaveLength(2);
    expect(
      only(preparation)
        .question.drawn.map((v) => v.name)
        .sort(),
    ).toEqual(['i', 'x']);
    expect(Object.keys(tally(variantsOf(preparation)))).toEqual(['satisfied']);
  });

  it('keeps conditions with what they are about', () => {
    const preparation = ready({
      given: I,
      states: 'forall(x in R[I], i in I, x[i] > 0, forall(j in I, x[j] <= x[i], x[i]*x[j] <= x[i]^2))',
    });
    const result = tally(variantsOf(preparation));
    expect(result.violated).toBeUndefined();
    expect(result.vacuous).toBeGreaterThan(0);
    expect(result.satisfied).toBeGreaterThan(0);
  });

  it('takes the value of what exists from the constructions, and says when there is none', () => {
    const source = { states: 'forall(a in R, b in R, a < b, exists(m in R, a < m and m < b))' };
    const none = ready(source);
    expect(none.statements).toHaveLength(0);
    expect(none.unexecutable[0]?.reason).toContain('m');
    const preparation = ready(source, { construct: { m: '(a + b)/2' } });
    expect(preparation.statements).toHaveLength(2);
    const result = tally(variantsOf(preparation));
    expect(result.violated).toBeUndefined();
    expect(result.satisfied).toBeGreaterThan(0);
    expect(tally(variantsOf(ready(source, { construct: { m: 'a' } }))).violated).toBeGreaterThan(0);
  });
});

describe('constructions', () => {
  const source = {
    given: { S: nonemptySet(), V: array('S'), W: array('S') },
    states: 'max(s in S, V[s]) <= max(s in S, W[s])',
    hypotheses: { above: 'forall(s in S, V[s] <= W[s])' },
  };

  it('compute symbols from others and from raw ones', () => {
    const instances = {
      raw: { rise: array('S', { is: 'nonnegative' }) },
      construct: { 'W[s in S]': 'V[s] + rise[s]' },
    };
    const prepared = only(ready(source, instances));
    expect(prepared.question.drawn.map((v) => v.name).sort()).toEqual(['V', 'rise']);
    expect(Object.keys(tally([prepared]))).toEqual(['satisfied']);
  });

  it('differ from regime to regime', () => {
    const regimes = {
      equal: { construct: { 'W[s in S]': 'V[s]' } },
      drawn: { draw: { W: { oneOf: [64] } } },
    };
    const { variants } = ready(source, { regimes }).statements[0] ?? { variants: [] };
    expect(variants.map((v) => v.variant)).toEqual(['plain', 'equal', 'drawn']);
    expect(variants.map((v) => v.constructed.map((c) => c.name))).toEqual([[], ['W'], []]);
  });

  it('are recursive, too, and held to the promises of the declaration', () => {
    const sequence = { given: { x: array('nat', { is: '[0,1]' }), n: natural() }, states: 'x[n] <= 1' };
    const construct = { 'x[0]': '1', 'x[k+1]': 'x[k]/2' };
    const good = only(ready(sequence, { construct }));
    expect(Object.keys(tally([good]))).toEqual(['satisfied']);
    const bad = only(ready(sequence, { construct: { ...construct, 'x[k+1]': 'x[k] + 1' } }));
    expect(Object.keys(tally([bad]))).toEqual(['vacuous']);
  });

  it('may use definitions and bind names that the statement quantifies', () => {
    const fixed = {
      given: { S: nonemptySet(), P: stochastic('S', 'S'), r: array('S') },
      where: { 'T(X in R[S])[s in S]': 'r[s] + sum(t in S, P[s,t] * X[t])/2' },
      states:
        'forall(U in R[S], s in S, forall(t in S, T(U)[t] == U[t]), U[s] <= 2 * max(t in S, abs(r[t])))',
    };
    const construct = { 'r[s in S]': 'U[s] - sum(t in S, P[s,t] * U[t])/2' };
    expect(Object.keys(tally(variantsOf(ready(fixed, { construct }))))).toEqual(['satisfied']);
  });

  it('are refused when they use each other, do not fit or are wrong where they are needed', () => {
    const circle = { construct: { 'W[s in S]': 'V[s]', 'V[s in S]': 'W[s]' } };
    expect(() => ready(source, circle)).toThrow(/V → W → V|W → V → W/);
    expect(() => ready(source, { construct: { W: '1' } })).toThrow(/takes 1 index/);
    expect(() => ready(source, { construct: { 'W[s in S]': 'Z[s]' } })).toThrow(/unknown symbol "Z"/);
    expect(() =>
      ready(
        { given: source.given, states: 'max(s in S, V[s]) <= 0' },
        { construct: { 'W[s in S]': 'Z[s]' } },
      ),
    ).not.toThrow();
  });
});

describe('functions', () => {
  it('stand for models in turn, and have derivatives by themselves', () => {
    const source = {
      given: { f: differentiable(['R', 'R'], ['df']), x: real() },
      states: 'D(f(t)^2, t = x) == 2 * f(x) * df(x)',
    };
    const standard = ready(source).statements[0]?.variants ?? [];
    expect(standard.map((v) => v.variant)).toEqual(['plain', 'plain/2', 'plain/3']);
    expect(Object.keys(tally(standard)).sort()).toEqual(['consistent', 'satisfied']);
    const given =
      ready(source, { models: { f: ['map(z in R, z^3)', 'map(z in R, 2*z)'] } }).statements[0]?.variants ??
      [];
    expect(given).toHaveLength(2);
    expect(Object.keys(tally(given))).toEqual(['satisfied']);
  });

  it('of arrays are quadratics with drawn coefficients by default', () => {
    const source = {
      given: { ...I, f: differentiable(['R[I]', 'R'], ['grad']), x: array('I'), h: array('I') },
      states: 'D(f(array(i in I, x[i] + t*h[i])), t = 0) == sum(i in I, grad(x)[i] * h[i])',
    };
    expect(Object.keys(tally(variantsOf(ready(source)), 60))).toEqual(['satisfied']);
  });

  it('must satisfy hypotheses about all arguments: that is asked of the model', () => {
    const source = {
      given: { f: fn('R', 'R'), x: real() },
      hypotheses: { even: 'forall(z in R, f(-z) == f(z))' },
      states: 'f(-x) - f(x) == 0',
    };
    const good = ready(source, { models: { f: 'map(z in R, z^2)' } });
    expect(good.models.map((m) => m.hypothesis)).toEqual(['even']);
    expect(Object.keys(tally(good.models[0]?.variants ?? []))).toEqual(['satisfied']);
    const bad = ready(source, { models: { f: 'map(z in R, z^3)' } });
    expect(tally(bad.models[0]?.variants ?? []).violated).toBeGreaterThan(0);
  });

  it('are tested with ε and δ when a construction says which δ', () => {
    const source = {
      given: { f: fn('R', 'R'), a: real() },
      hypotheses: {
        continuous:
          'forall(eps in positive, exists(d in positive, forall(z in R, abs(z - a) < d, abs(f(z) - f(a)) < eps)))',
      },
      states: 'f(a) == f(a)',
    };
    const models = { f: 'map(z in R, 2*z)' };
    expect(ready(source, { models }).unexecutable[0]?.reason).toContain('d');
    const { models: asked } = ready(source, { models, construct: { d: 'eps/2' } });
    expect(tally(asked[0]?.variants ?? [], 500).violated).toBeUndefined();
    const { models: wrong } = ready(source, { models, construct: { d: 'eps' } });
    expect(tally(wrong[0]?.variants ?? [], 500).violated).toBeGreaterThan(0);
  });

  it('without a possible model are named', () => {
    const source = {
      given: { F: fn('map(R, R)', 'R'), g: fn('R', 'R') },
      states: 'F(map(z in R, g(z))) >= 0',
    };
    expect(() => ready(source)).toThrow(/F.*instances\.models\.F/);
  });
});

describe('lines of a derivation', () => {
  it('draw or construct the symbols of their place', () => {
    const of = situation({ given: { Omega: law(), X: array('Omega') }, states: '0 <= 1' });
    const m = freshVariable('m', { kind: 'real' });
    const scope = of.theory.scope.withVariable(m);
    const read = (text: string): Proposition => parseProposition(text, scope, of.place);
    const relation = read('E(w in Omega, (X[w] - m)^2) == E(w in Omega, X[w]^2) - m^2');
    const condition = read('m == E(w in Omega, X[w])');
    const line = (conditions: readonly Proposition[], instances: Instances): readonly Prepared[] =>
      variantsOf(lineQuestion(of.theory, [m], conditions, relation, [instances], of.place));
    const construct = { m: 'E(w in Omega, X[w])' };
    expect(Object.keys(tally(line([condition], { construct })))).toEqual(['satisfied']);
    expect(tally(line([condition], {})).violated).toBeUndefined();
    expect(tally(line([], {})).violated).toBeGreaterThan(0);
  });
});

it('an instance that is written out is read again, with what is only constructed on the way', () => {
  const source = { given: { x: real(), f: fn('R', 'R') }, states: 'f(x) == 2*x^2' };
  const instances = { construct: { half: 'x/2' }, models: { f: 'map(t in R, 4*half*t)' } };
  const prepared = only(ready(source, instances));
  const [batch] = batches([prepared], 'written', 1);
  if (!batch) throw new Error('no instances');
  const written = writeInstance(prepared, instanceAt(batch, 0));
  expect(Object.keys(written)).toContain('half');
  const { prepared: again, instance } = at(source, written, instances);
  expect(decide(again.question, instance).outcome).toBe('satisfied');
});
