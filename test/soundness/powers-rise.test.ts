/** x < y ⊢ x^e < y^e for e > 0 and x >= 0; x <= y ⊢ x^e <= y^e for e >= 0 and x >= 0. */
import { describe } from 'vitest';
import { hypothesis } from '../../src/derivation/steps.ts';
import { natural, real } from '../../src/proof/declare.ts';
import { refuse } from './table.ts';

const strict = [['<', 'rhs', hypothesis('assumed')] as const];
const weak = [['<=', 'rhs', hypothesis('assumed')] as const];

describe('powers rise', () => {
  refuse(
    {
      'strictly with an exponent that may be 0': {
        given: { e: real('nonnegative'), x: real('positive'), y: real('positive') },
        states: 'forall(x < y, x^e < y^e)',
        proof: strict,
        because: 'for e = 0 both are 1',
        says: /no place was found/,
        twin: { given: { e: real('positive'), x: real('positive'), y: real('positive') } },
      },
      'with a negative exponent': {
        given: { e: real(), x: real('positive'), y: real('positive') },
        states: 'forall(x < y, x^e < y^e)',
        proof: strict,
        because: '1/x falls',
        says: /no place was found/,
      },
      'strictly with a natural exponent that may be 0': {
        given: { e: natural(), x: real('nonnegative'), y: real('positive') },
        states: 'forall(x < y, x^e < y^e)',
        proof: strict,
        because: 'for e = 0 both are 1',
        says: /no place was found/,
        twin: { states: 'forall(x < y, x^(e+1) < y^(e+1))' },
      },
      'of a base that may be negative': {
        given: { e: natural(), x: real(), y: real('positive') },
        states: 'forall(x < y, x^(e+1) < y^(e+1))',
        proof: strict,
        because: '(-2)^2 > 1',
        says: /no place was found/,
      },
      'from a weak inequality to a strict one': {
        given: { e: real('positive'), x: real('positive'), y: real('positive') },
        states: 'forall(x <= y, x^e < y^e)',
        proof: strict,
        because: 'x = y is allowed',
        says: /no place was found/,
        twin: { states: 'forall(x <= y, x^e <= y^e)', proof: weak },
      },
    },
    {},
  );
});
