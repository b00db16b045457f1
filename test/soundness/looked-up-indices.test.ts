/** An equation between indices lets one be looked up in the place of the other, at its instances and nowhere else. */
import { describe } from 'vitest';
import { array, choice, element, hypothesis, indexSet, natural } from '../../src/index.ts';
import { refuse } from './table.ts';

const noPlace = /no place was found/;
const given = {
  K: indexSet(),
  A: indexSet(),
  k: element('K'),
  l: element('K'),
  a: element('A'),
  f: array('K'),
  h: array('A'),
  next: choice('K', 'K'),
  other: choice('K', 'K'),
  image: choice('K', 'A'),
  n: natural(),
};
const by = (name: string) => [['==', 'rhs', hypothesis(name)] as const];

describe('indices that are looked up', () => {
  refuse(
    {
      'another index than the equation is about': {
        hypotheses: { e: 'image[k] == a' },
        states: 'h[image[l]] == h[a]',
        proof: by('e'),
        because: 'l is another index',
        says: noPlace,
        twin: { states: 'h[image[k]] == h[a]' },
      },
      'another map': {
        hypotheses: { e: 'forall(i in K, next[other[i]] == i)' },
        states: 'f[other[next[k]]] == f[k]',
        proof: by('e'),
        because: 'the composite the other way round need not be the identity',
        says: noPlace,
        twin: { states: 'f[next[other[k]]] == f[k]' },
      },
      'once where it is looked up twice': {
        hypotheses: { e: 'forall(i in K, next[next[i]] == i)' },
        states: 'f[next[next[next[k]]]] == f[k]',
        proof: by('e'),
        because: 'the third power of an involution is the involution',
        says: noPlace,
        twin: { states: 'f[next[next[next[k]]]] == f[next[k]]' },
      },
      'an equation that is said to fail': {
        hypotheses: { e: 'image[k] != a' },
        states: 'h[image[k]] == h[a]',
        proof: by('e'),
        because: 'the indices differ',
        says: noPlace,
        twin: { hypotheses: { e: 'image[k] == a' } },
      },
      'an equation under a condition that does not hold': {
        hypotheses: { e: 'forall(i in K, f[i] == 0, image[i] == a)' },
        states: 'h[image[k]] == h[a]',
        proof: by('e'),
        because: 'f[k] = 1',
        says: noPlace,
        twin: {
          states: 'forall(f[k] == 0, h[image[k]] == h[a])',
        },
      },
      'a delta that is one by half': {
        hypotheses: { e: 'delta(image[k], a) == 1/2' },
        states: 'h[image[k]] == h[a]',
        proof: by('e'),
        because: 'there is no such delta, but equal indices are not what it says',
        says: noPlace,
        twin: { hypotheses: { e: 'delta(image[k], a) == 1' } },
      },
      'a product of deltas': {
        hypotheses: { e: 'delta(image[k], a) + delta(next[k], l) == 1' },
        states: 'h[image[k]] == h[a]',
        proof: by('e'),
        because: 'the other one may be the one',
        says: noPlace,
        twin: { hypotheses: { e: '(image[k] == a) and (next[k] == l)' } },
      },
      'under a sum, as if the bound index were the one': {
        hypotheses: { e: 'image[k] == a' },
        states: 'sum(i in K, h[image[i]]) == sum(i in K, h[a])',
        proof: by('e'),
        because: 'the equation is about k alone',
        says: noPlace,
        twin: { hypotheses: { e: 'forall(i in K, image[i] == a)' } },
      },
      'a value that the equation leaves open': {
        hypotheses: { e: 'forall(i in K, j in K, f[j] == 0, image[i] == image[j])' },
        states: 'h[image[k]] == h[image[l]]',
        proof: by('e'),
        because: 'f[l] = 1',
        says: noPlace,
        twin: {
          states: 'forall(f[l] == 0, h[image[k]] == h[image[l]])',
          proof: [['==', 'rhs', hypothesis('e', { at: { i: 'k', j: 'l' } })]],
        },
      },
      'numbers in the place of indices': {
        given: { q: array('nat') },
        hypotheses: { e: 'forall(i in K, delta(image[i], a) == 1)' },
        states: 'q[n] == q[0]',
        proof: by('e'),
        because: 'nothing is said of numbers',
        says: noPlace,
        twin: { states: 'h[image[k]] == h[a]' },
      },
      'equations that chase each other': {
        hypotheses: { e: 'forall(i in K, next[i] == other[i])', d: 'forall(i in K, other[i] == next[i])' },
        states: 'f[next[k]] == f[k]',
        proof: [['==', 'rhs', hypothesis('e'), hypothesis('d')]],
        because: 'next may move every index',
        says: /no place was found|does not end/,
        twin: { states: 'f[next[k]] == f[other[k]]', proof: by('e') },
      },
    },
    { given },
  );
});
