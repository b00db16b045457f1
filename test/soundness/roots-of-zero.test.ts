/** sqrt(0) = 0, as a factor and below other functions; 0^n is 1 for n = 0. */
import { describe } from 'vitest';
import { algebra, natural, real } from '../../src/index.ts';
import { accept, oneLine, refuse } from './table.ts';

const equal = [algebra()];
const given = { n: natural(), x: real() };
const states = (
  text: string,
): { states: string; proof: readonly (readonly ['==', string, ...typeof equal])[] } => ({
  states: text,
  proof: [['==', 'rhs', ...equal]],
});

describe('roots of zero', () => {
  refuse(
    {
      'zero to a power that may be 0': oneLine(
        'abs(0^n) == 0',
        '==',
        equal,
        'n = 0',
        /different normal forms/,
        {
          states: 'abs(0^(2/3)) == 0',
        },
      ),
      'zero to a negative fraction': oneLine(
        'x*0^(-1/2) == x*0^(-1/2)',
        '==',
        equal,
        '1/0 is none',
        /needs 0 > 0/,
      ),
    },
    { given },
  );
  accept(
    {
      'below an absolute value': states('abs(x*sqrt(0)) == 0'),
      'below a sign': states('sign(0^(1/3)) == sign(0)'),
      'as a term by itself': states('sqrt(x - x) + x == x'),
    },
    { given },
  );
});
