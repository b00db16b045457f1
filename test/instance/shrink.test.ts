import { describe, expect, it } from 'vitest';
import { decide } from '../../src/exact/decide.ts';
import type { Instance } from '../../src/exact/instance.ts';
import { writeInstance } from '../../src/instance/explicit.ts';
import { batches, instanceAt } from '../../src/instance/generate.ts';
import { keepsPromises } from '../../src/instance/promises.ts';
import type { Prepared } from '../../src/instance/question.ts';
import { shrink } from '../../src/instance/shrink.ts';
import type { Explicit, Instances } from '../../src/proof/claim.ts';
import { array, family, law, natural, nonemptySet, real, stochastic } from '../../src/proof/declare.ts';
import { only, ready, type Source } from './situations.ts';

/** The counterexamples of a false statement, shrunk. */
function smallest(source: Source, count = 6, instances: Instances = {}): Explicit[] {
  const prepared = only(ready(source, instances));
  const found: Instance[] = [];
  for (const batch of batches([prepared], 'shrink', 2000)) {
    for (let row = 0; row < batch.count && found.length < count; row += 7) {
      const instance = instanceAt(batch, row);
      if (decide(prepared.question, instance).outcome === 'violated') found.push(instance);
    }
  }
  expect(found.length).toBe(count);
  return found.map((instance) => writeInstance(prepared, checked(prepared, shrink(prepared, instance))));
}

function checked(prepared: Prepared, instance: Instance): Instance {
  expect(decide(prepared.question, instance).outcome).toBe('violated');
  expect(keepsPromises(prepared, instance)).toBe(true);
  return instance;
}

describe('shrinking', () => {
  it('finds the smallest counterexample of Bellman at rate γ²', () => {
    const source = {
      given: {
        S: nonemptySet(),
        A: nonemptySet(),
        gamma: real('[0,1)'),
        r: array('S', 'A'),
        P: stochastic('S', 'A', 'S'),
        V: array('S'),
        W: array('S'),
      },
      where: { 'T(X in R[S])[s in S]': 'max(a in A, r[s,a] + gamma * sum(t in S, P[s,a,t] * X[t]))' },
      states: 'max(s in S, abs(T(V)[s] - T(W)[s])) <= gamma^2 * max(s in S, abs(V[s] - W[s]))',
    };
    for (const written of smallest(source)) {
      expect(written).toMatchObject({ S: 1, A: 1, r: [[0]], P: [[[1]]] });
      expect([written.V, written.W]).toContainEqual([0]);
    }
  });

  it('keeps laws, conditions and families', () => {
    const variance = {
      given: { Omega: law(), X: array('Omega') },
      states: 'E(w in Omega, X[w]^2) <= E(w in Omega, X[w])^2',
    };
    for (const { Omega } of smallest(variance)) expect(Omega).toHaveLength(2);
    const conditional = {
      given: { x: real(), y: real() },
      hypotheses: { far: 'x >= y + 1' },
      states: 'x <= y + 3/2',
    };
    for (const { x, y } of smallest(conditional))
      expect([
        [2, 0],
        [1, -1],
        [0, -2],
      ]).toContainEqual([x, y]);
    const widths = {
      given: { I: family(), n: natural(), W: array('l in nat', 'i in I[l+1]', 'j in I[l]') },
      states: 'sum(i in I[n+1], sum(j in I[n], W[n,i,j])) <= 0',
    };
    for (const { n } of smallest(widths, 3)) expect(n).toBe(0);
  });

  it('stops in time, and returns the instance when nothing smaller is one', () => {
    const source = { given: { I: nonemptySet(), x: array('I') }, states: 'sum(i in I, x[i]) <= 0' };
    const prepared = only(ready(source, { sizes: { I: [40, 40] } }));
    const [batch] = batches([prepared], 'large', 300);
    if (!batch) throw new Error('no batch');
    const rows = Array.from({ length: batch.count }, (_, row) => instanceAt(batch, row));
    const instance = rows.find((i) => decide(prepared.question, i).outcome === 'violated') as Instance;
    let asked = 0;
    const fails = (candidate: Instance): boolean => {
      asked += 1;
      return decide(prepared.question, candidate).outcome === 'violated';
    };
    checked(prepared, shrink(prepared, instance, { attempts: 50, fails }));
    expect(asked).toBeLessThanOrEqual(50);
    expect(shrink(prepared, instance, { fails: () => false })).toBe(instance);
  });
});
