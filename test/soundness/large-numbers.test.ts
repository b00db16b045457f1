/** Numbers that are too large to be worked with: a message says so, soon. */
import { describe } from 'vitest';
import { algebra, real, sign } from '../../src/index.ts';
import { oneLine, refuse } from './table.ts';

/** 2^(2^64), to whose exponent 1 cannot be added in doubles. */
const tower = '(((2^65536)^65536)^65536)^65536';
const squares = `${'('.repeat(64)}2${')^2'.repeat(64)}`;
const equal = [algebra()];
const long = /more than \d+ bits/;

describe('large numbers', () => {
  refuse(
    {
      'twice a tower less the tower': oneLine(
        `2*${tower} - ${tower} <= 0`,
        '<=',
        [sign()],
        'the tower is positive',
        long,
        {
          states: '2^65536 - 2*2^65536 <= 0',
        },
      ),
      'a multiple of that': oneLine(`2*x*${tower} - x*${tower} == 0`, '==', equal, 'x = 1', long, {
        states: 'x*2^65536 - x*2^65536 == 0',
      }),
      'by squares': oneLine(`2*x*${squares} - x*${squares} == 0`, '==', equal, 'x = 1', long),
      'by an indicator, whose powers are few': oneLine(
        `${'('.repeat(8)}indicator(0 < x) + 2${')^24'.repeat(8)} == 1`,
        '==',
        equal,
        'x = 0',
        long,
      ),
      'powers of a power': oneLine('(3^65536)^65536 == 1', '==', equal, 'it is large', long, {
        states: '3^65536 == 9^32768',
      }),
      'as an exponent': oneLine(
        'x^((2^65536)^65536) == x',
        '==',
        equal,
        'x = 2',
        /more than \d+ bits|is too large/,
      ),
      'far from 1': oneLine('(2^65536)^65536 + 1 <= 1', '<=', [sign()], 'a positive number is added', long),
    },
    { given: { x: real() } },
  );
});
