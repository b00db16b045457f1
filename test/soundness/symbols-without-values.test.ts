/**
 * A symbol that a statement does not mention has a value all the same: where a set without elements, a row of probabilities or a map
 * leaves it none, there is no instance, and nothing is refuted there.
 */
import { expect, it } from 'vitest';
import { decide } from '../../src/exact/decide.ts';
import {
  array,
  choice,
  type Declaration,
  element,
  indexSet,
  nonemptySet,
  probability,
  stochastic,
} from '../../src/index.ts';
import { batches, instanceAt } from '../../src/instance/generate.ts';
import type { Explicit } from '../../src/proof/claim.ts';
import { functions } from '../../src/proof/declare.ts';
import { at, only, ready, type Source } from '../instance/situations.ts';

type Row = readonly [given: Readonly<Record<string, Declaration>>, states: string, values: Explicit];
const S = indexSet();
const T = indexSet();
const some = '1 <= card(S)';

const outcome = ([given, states, values]: Row) => {
  const { prepared, instance } = at({ given, states }, values);
  return decide(prepared.question, instance).outcome;
};

it.each<[string, Row]>([
  ['an element', [{ S, s: element('S') }, some, { S: 0 }]],
  ['a row of probabilities', [{ S, p: probability('S') }, some, { S: 0 }]],
  ['rows of probabilities', [{ S, T, p: stochastic('T', 'S') }, 'card(T) <= card(S)', { S: 0, T: 1 }]],
  ['a choice', [{ S, T: nonemptySet(), f: choice('T', 'S') }, some, { S: 0 }]],
  ['a choice at an element', [{ S, T, t: element('T'), f: choice('T', 'S') }, some, { S: 0 }]],
  [
    'choices in turn',
    [{ S, T, U: indexSet(), f: choice('U', 'T'), g: choice('T', 'S') }, 'card(U) <= card(S)', { S: 0, U: 1 }],
  ],
  [
    'a map from a set of functions',
    [
      { S, T: nonemptySet(), X: functions('T', 'S', { value: 'v', replace: 'put' }), x: element('X') },
      some,
      { S: 0 },
    ],
  ],
  ['a quantified map', [{ S, T: nonemptySet() }, 'forall(f in map(T, S), 1 <= card(S))', { S: 0 }]],
])('%s', (_, row) => {
  expect(outcome(row)).toBe('vacuous');
});

it.each<[string, Row]>([
  ['an array', [{ S, a: array('S') }, some, { S: 0 }]],
  ['a choice at no element', [{ S, T, f: choice('T', 'S') }, 'card(T) + 1 <= card(S)', { S: 0, T: 0 }]],
  ['a choice from a set that may be empty', [{ S, T, f: choice('T', 'S') }, some, { S: 0 }]],
])('%s is there without elements', (_, row) => {
  expect(outcome(row)).toBe('violated');
});

it('what is drawn has values for what is not mentioned', () => {
  const sources: Source[] = [
    { given: { S, s: element('S') }, states: some },
    { given: { S }, states: 'forall(s in S, 1 <= card(S))' },
  ];
  for (const source of sources) {
    const prepared = only(ready(source));
    for (const batch of batches([prepared], 'symbols', 64)) {
      for (let row = 0; row < batch.count; row++)
        expect(decide(prepared.question, instanceAt(batch, row)).outcome).not.toBe('violated');
    }
  }
});
