import { describe, expect, it } from 'vitest';
import { decide } from '../../src/exact/decide.ts';
import { readInstance, writeInstance } from '../../src/instance/explicit.ts';
import { batches, instanceAt } from '../../src/instance/generate.ts';
import { prepare } from '../../src/instance/question.ts';
import {
  array,
  choice,
  element,
  family,
  law,
  natural,
  nonemptySet,
  real,
  stochastic,
} from '../../src/proof/declare.ts';
import { at, only, ready, type Source, situation } from './situations.ts';

const source: Source = {
  given: {
    S: nonemptySet(),
    I: family(),
    Omega: law(),
    n: natural(),
    s0: element('S'),
    P: stochastic('S', 'S'),
    policy: choice('S', 'S'),
    W: array('l in nat', 'i in I[l+1]', 'j in I[l]'),
    X: array('Omega', 'S'),
    q: real(),
  },
  states:
    'sum(s in S, P[s0,s] * P[policy[s],s]) + sum(i in I[n+1], sum(j in I[n], W[n,i,j])) + E(w in Omega, X[w,s0]) <= q',
};

describe('written instances', () => {
  it('are read back as they were written', () => {
    const prepared = only(ready(source));
    for (const batch of batches([prepared], 'round trip', 200)) {
      const before = instanceAt(batch, 0);
      const text = JSON.stringify(writeInstance(prepared, before));
      const again = at(source, JSON.parse(text));
      const [a, b] = [decide(prepared.question, before), decide(again.prepared.question, again.instance)];
      expect(b).toEqual(a);
      expect(JSON.stringify(writeInstance(again.prepared, again.instance))).toBe(text);
    }
  });

  it('are written with what is constructed, and with their regime', () => {
    const instances = {
      regimes: {
        root: { construct: { q: 'sqrt(2) + E(w in Omega, X[w,s0])' } },
        zero: { construct: { q: '0' } },
      },
    };
    const given = situation(source);
    const { variants } = prepare(given, [instances]).statements[0] ?? { variants: [] };
    const written = variants.map((v) => {
      const [batch] = batches([v], 'regimes', 1);
      if (!batch) throw new Error('no batch');
      const before = instanceAt(batch, 0);
      const values = writeInstance(v, before);
      const again = only(prepare(given, [instances], values));
      expect(decide(again.question, readInstance(again, values))).toEqual(decide(v.question, before));
      return values;
    });
    expect(written.map((w) => w.regime)).toEqual([undefined, 'root', 'zero']);
    expect(written[1]).not.toHaveProperty('q');
    expect(written[2]?.q).toBe(0);
  });

  it('take sizes from arrays, and leave names alone that mean nothing here', () => {
    const { instance, prepared } = at(
      {
        given: { S: nonemptySet(), V: array('S') },
        states: 'V[s0] >= 0'.replace('V[s0]', 'sum(s in S, V[s])'),
      },
      { V: [1, '1/2', '-0.25'], other: 3 },
    );
    expect(instance.shape.sizes.get(prepared.question.sets[0]?.id ?? -1)).toBe(3);
    expect(decide(prepared.question, instance).left).toBe('5/4');
  });

  it.each([
    [{}, /no value for V/],
    [{ V: 3 }, /V: expected a list/],
    [{ V: [1, 2], S: 3 }, /V: expected 3 entries along S, found 2/],
    [{ V: [[1]] }, /V\[0\]: expected a number, found \[1\]/],
    [{ V: [0.1] }, /V\[0\]: write 0.1 as a fraction/],
    [{ V: ['x'] }, /V\[0\]: expected a number/],
    [{ V: [1], s0: 1 }, /s0: expected a position from 0 to 0, found 1/],
    [{ V: [1], s0: 0, Omega: ['1/2'] }, /Omega: the weights/],
  ])('%j is refused: %s', (values, message) => {
    const wanting: Source = {
      given: { S: nonemptySet(), Omega: law(), V: array('S'), s0: element('S') },
      states: 'V[s0] <= E(w in Omega, V[s0])',
    };
    const complete = { s0: 0, Omega: [1], ...values };
    expect(() => at(wanting, complete)).toThrow(message);
  });

  it('are read as far as each list goes, and no farther', () => {
    const uneven: Source = {
      given: { x: array('nat'), step: array('nat'), c: array('nat', 'nat') },
      states:
        'forall(k in nat, x[k+1] == x[k] + step[k]) and forall(i in nat, j in nat, j <= i, c[i,j] == 1)',
    };
    const written = { x: [0, 1, 3, 7], step: [1, 2, 3], c: [[1], [1, 1], [1, 1, 2]] };
    const { statements } = prepare(situation(uneven), [], written);
    const decided = statements.map(({ variants }) => {
      const prepared = only({
        statements: [{ conjunct: 0, proposition: variants[0]?.question.statement as never, variants }],
        models: [],
        unexecutable: [],
      });
      const instance = readInstance(prepared, written);
      expect(written).toMatchObject(writeInstance(prepared, instance));
      return decide(prepared.question, instance);
    });
    expect(decided).toMatchObject([
      { outcome: 'violated', left: '7', right: '6' },
      { outcome: 'violated', left: '2', right: '1' },
    ]);
  });

  it('do not give members of a family that they leave empty', () => {
    const { prepared, instance } = at(
      { given: { I: family(), W: array('l in nat', 'i in I[l]') }, states: 'sum(i in I[0], W[0,i]) == 1' },
      { I: [2], W: [[]] },
    );
    expect(decide(prepared.question, instance)).toMatchObject({ outcome: 'undefined' });
  });

  it('give functions as maps', () => {
    const { prepared, instance } = at(
      { given: { f: { declare: 'symbol', type: 'map(R, R)' } }, states: 'forall(x in R, f(x) <= x)' },
      { f: 'map(z in R, z^2)', x: 2 },
    );
    expect(decide(prepared.question, instance)).toMatchObject({ outcome: 'violated', left: '4', right: '2' });
  });
});
