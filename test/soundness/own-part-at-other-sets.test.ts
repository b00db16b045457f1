import { describe } from 'vitest';
import { array, by, indexSet, lemma, nonemptySet, real, sign } from '../../src/index.ts';
import { refuse } from './table.ts';

// The lemmas called `test` are parts of the claim itself, used about other index sets than its own.
describe('a part of the claim itself at other index sets', () => {
  refuse(
    {
      'of a nonempty set, at one that may be empty': {
        given: { I: indexSet() },
        states: '1 <= card(I)',
        proof: [['<=', 'rhs', lemma('test', { at: { A: 'I' } })]],
        because: 'I may be empty',
        says: /no place was found/,
        twin: { given: { I: nonemptySet() } },
      },
    },
    {},
    { test: { given: { A: nonemptySet() }, states: '1 <= card(A)' } },
  );

  const total = {
    given: { A: indexSet(), f: array('A') },
    hypotheses: { signs: 'forall(a in A, 0 <= f[a])' },
    states: '0 <= sum(a in A, f[a])',
  };
  refuse(
    {
      'its hypotheses not proved there': {
        given: { I: indexSet(), A: indexSet(), f: array('A'), h: array('I') },
        hypotheses: { signs: 'forall(a in A, 0 <= f[a])' },
        states: '0 <= sum(i in I, h[i])',
        proof: [['<=', 'rhs', lemma('test', { at: { A: 'I', f: 'h' } })]],
        because: 'what is assumed of f over A says nothing of h over I',
        says: /no place was found/,
        twin: {
          given: { I: indexSet(), A: indexSet(), f: array('A'), h: array('I', { is: 'nonnegative' }) },
        },
      },
      'its symbols taken for those of the same name here': {
        given: { I: indexSet(), A: indexSet(), f: array('A', { is: 'nonnegative' }), h: array('I') },
        states: '0 <= sum(i in I, h[i])',
        proof: [['<=', 'rhs', lemma('test', { at: { A: 'I' } })]],
        because: 'f lives over A',
        says: /no place was found/,
        twin: {
          proof: [['<=', 'rhs', sign()]],
          given: { I: indexSet(), h: array('I', { is: 'nonnegative' }) },
        },
      },
      'an array over its own set at the other': {
        given: { I: indexSet(), A: indexSet(), f: array('A', { is: 'nonnegative' }) },
        states: '0 <= sum(a in A, f[a])',
        proof: [['<=', 'rhs', lemma('test', { at: { A: 'I', f: 'f' } })]],
        because: 'f is no array over I',
        says: /another set/,
        twin: { proof: [['<=', 'rhs', lemma('test', { at: { A: 'A', f: 'f' } })]] },
      },
    },
    {},
    { test: total },
  );

  refuse(
    {
      'its promises not kept there': {
        given: { I: indexSet(), h: array('I') },
        states: '0 <= sum(i in I, h[i])',
        proof: [by(lemma('test', { at: { A: 'I', f: 'h' } }))],
        because: 'h may be negative',
        says: /is not proved/,
        twin: { given: { I: indexSet(), h: array('I', { is: 'nonnegative' }) } },
      },
      'a number in the place of an array': {
        given: { I: indexSet(), x: real() },
        states: '0 <= x',
        proof: [by(lemma('test', { at: { A: 'I', f: 'x' } }))],
        because: 'a number is no array',
        says: /expected an array/,
      },
    },
    {},
    {
      test: {
        given: { A: indexSet(), f: array('A', { is: 'nonnegative' }) },
        states: '0 <= sum(a in A, f[a])',
      },
    },
  );
});

describe('a part of the claim itself, in which a symbol is promised to be what it is not here', () => {
  refuse(
    {
      'a number of any size': {
        given: { c: real() },
        states: 'c <= 1',
        proof: [['<=', 'rhs', lemma('test')]],
        because: 'c = 2',
        says: /no place was found/,
        twin: { given: { c: real('[0, 1]') } },
      },
    },
    {},
    { test: { given: { c: real('[0, 1]') }, states: 'c <= 1' } },
  );
});
