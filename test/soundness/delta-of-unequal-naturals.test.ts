/** delta(m, n) = 0 for natural numbers proved unequal, and for nothing else. */
import { describe } from 'vitest';
import { algebra } from '../../src/derivation/steps.ts';
import { element, indexSet, natural } from '../../src/proof/declare.ts';
import { accept, refuse } from './table.ts';

const proof = [['==', 'rhs', algebra()] as const];

describe('delta of natural numbers', () => {
  refuse(
    {
      'numbers in weak order': {
        states: 'forall(k <= l, delta(k, l) == 0)',
        proof,
        because: 'k = l is allowed, where it is 1',
        says: /different normal forms/,
        twin: { states: 'forall(k < l, delta(k, l) == 0)' },
      },
      'a number and its sum with a natural one': {
        states: 'delta(l + k, l) == 0',
        proof,
        because: 'k may be 0',
        says: /different normal forms/,
        twin: { states: 'delta(l + 1 + k, l) == 0' },
      },
      'numbers of which one is not zero': {
        states: 'forall(0 < k, delta(k, l) == 0)',
        proof,
        because: 'l may be k',
        says: /different normal forms/,
      },
      'what lies below the diagonal': {
        states: 'forall(k < l, delta(k + 1, l) == 0)',
        proof,
        because: 'l may be k + 1',
        says: /different normal forms/,
      },
      'indices, of which there are two': {
        given: { S: indexSet(), s: element('S'), t: element('S') },
        states: 'forall(2 <= card(S), delta(s, t) == 0)',
        proof,
        because: 's = t is allowed',
        says: /different normal forms/,
      },
    },
    { given: { k: natural(), l: natural() } },
  );
  accept(
    { 'numbers known to be unequal': { states: 'forall(k != l, delta(l, k) == 0)', proof } },
    { given: { k: natural(), l: natural() } },
  );
});
