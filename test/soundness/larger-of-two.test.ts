/** r <= x ⊢ r <= max(x, y); x <= r ⊢ min(x, y) <= r; likewise for <. */
import { describe } from 'vitest';
import { algebra, hypothesis } from '../../src/derivation/steps.ts';
import { real } from '../../src/proof/declare.ts';
import { refuse } from './table.ts';

describe('the larger and the smaller of two', () => {
  refuse(
    {
      'one of two is less than the larger': {
        states: 'x < max(x, y)',
        proof: [['<', 'rhs', algebra()]],
        because: 'x = 1, y = 0',
        says: /no place was found/,
        twin: { states: 'x <= max(x, y)', proof: [['<=', 'rhs', algebra()]] },
      },
      'the larger is at most one of two': {
        states: 'max(x, y) <= x',
        proof: [['<=', 'rhs', algebra()]],
        because: 'x = 0, y = 1',
        says: /no place was found/,
        twin: { states: 'min(x, y) <= x' },
      },
      'one of two is at most the smaller': {
        states: 'y <= min(x, y)',
        proof: [['<=', 'rhs', algebra()]],
        because: 'x = 0, y = 1',
        says: /no place was found/,
        twin: { states: 'y <= max(x, y)' },
      },
      'the smaller is less than what one of two is at most': {
        hypotheses: { h: 'x <= z' },
        states: 'min(x, y) < z',
        proof: [['<', 'rhs', hypothesis('h')]],
        because: 'x = y = z',
        says: /no place was found/,
        twin: { hypotheses: { h: 'x < z' } },
      },
      'both are less because the smaller is': {
        hypotheses: { h: 'min(x, y) <= z' },
        states: 'x <= z',
        proof: [['<=', 'rhs', hypothesis('h')]],
        because: 'x = 1, y = z = 0',
        says: /no place was found/,
        twin: { hypotheses: { h: 'max(x, y) <= z' }, states: 'max(x, y) <= z' },
      },
      'the larger with the sign turned': {
        states: '-max(x, y) >= -x',
        proof: [['>=', 'rhs', algebra()]],
        because: 'x = 0, y = 1',
        says: /no place was found/,
        twin: { states: '-max(x, y) <= -x', proof: [['<=', 'rhs', algebra()]] },
      },
    },
    { given: { x: real(), y: real(), z: real() } },
  );
});
