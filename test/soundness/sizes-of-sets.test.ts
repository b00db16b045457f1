/** S not empty ⊢ |S| − 1 >= 0; what is said of sizes uses no more than that. */
import { describe } from 'vitest';
import { sign } from '../../src/derivation/steps.ts';
import { indexSet, nonemptySet, real } from '../../src/proof/declare.ts';
import { refuse } from './table.ts';

const unknown = /no place was found/;

describe('sizes of sets', () => {
  refuse(
    {
      'a set that may be empty': {
        states: '0 <= card(T) - 1',
        proof: [['<=', 'rhs', sign()]],
        because: 'T is empty',
        says: unknown,
        twin: { states: '0 <= card(S) - 1' },
      },
      'more than one element': {
        states: '0 < card(S) - 1',
        proof: [['<', 'rhs', sign()]],
        because: 'S has one element',
        says: unknown,
        twin: { states: '0 < card(S) - 1/2' },
      },
      'two elements in each of two sets': {
        states: '0 <= card(S) + card(U) - 3',
        proof: [['<=', 'rhs', sign()]],
        because: 'S and U have one element',
        says: unknown,
        twin: { states: '0 <= card(S) + card(U) - 2' },
      },
      'a size with the sign turned': {
        states: '0 <= 1 - card(S)',
        proof: [['<=', 'rhs', sign()]],
        because: 'S has two elements',
        says: unknown,
        twin: { states: '1 - card(S) <= 0', proof: [['<=', 'rhs', sign()]] },
      },
      'one set not empty, the other less': {
        states: '0 <= card(S) - card(U)',
        proof: [['<=', 'rhs', sign()]],
        because: 'S has one element, U two',
        says: unknown,
        twin: { states: '0 <= card(S)*card(U)' },
      },
      'a multiple of a size': {
        states: '0 <= x*card(S) - x',
        proof: [['<=', 'rhs', sign()]],
        because: 'x = -1, and S has two elements',
        says: unknown,
        twin: { states: '0 <= 2*card(S) - 2' },
      },
      'a product with the size of a set that may be empty': {
        states: '0 <= card(S)*card(T) - 1',
        proof: [['<=', 'rhs', sign()]],
        because: 'T is empty',
        says: unknown,
        twin: { states: '0 <= card(S) - 1 + card(T)' },
      },
      'the square of a size above it': {
        states: '0 < card(S)^2 - card(S)',
        proof: [['<', 'rhs', sign()]],
        because: 'S has one element',
        says: unknown,
        twin: { states: '0 < card(S)^2 + card(S)' },
      },
      'the logarithm of a size': {
        states: '0 < log(card(S))',
        proof: [['<', 'rhs', sign()]],
        because: 'S has one element',
        says: unknown,
        twin: { states: '0 <= log(card(S))', proof: [['<=', 'rhs', sign()]] },
      },
      'the logarithm of half a size': {
        states: '0 <= log(card(S)/2)',
        proof: [['<=', 'rhs', sign()]],
        because: 'S has one element',
        says: unknown,
        twin: { states: '0 <= log(2*card(S))' },
      },
    },
    { given: { S: nonemptySet(), U: nonemptySet(), T: indexSet(), x: real() } },
  );
});
