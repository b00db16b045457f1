/** Numbers, powers, quotients and what equations make that are too large to be worked with: a message says so, soon. */
import { describe } from 'vitest';
import {
  algebra,
  array,
  calculus,
  differentiable,
  hypothesis,
  natural,
  real,
  sign,
} from '../../src/index.ts';
import { oneLine, refuse } from './table.ts';

/** 2^(2^64), to whose exponent 1 cannot be added in doubles. */
const tower = '(((2^65536)^65536)^65536)^65536';
const squares = `${'('.repeat(64)}2${')^2'.repeat(64)}`;
const equal = [algebra()];
const long = /more than \d+ bits/;
const differs = /different normal forms/;

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

describe('large quotients and sums', () => {
  refuse(
    {
      'a power divided by that of a sum': oneLine('a^40/(a + b)^20 == b', '==', equal, 'a = b = 4', differs, {
        states: 'a^40/(a + b)^20 == (a - a*b/(a + b))^20',
      }),
      'a sum over four ranges': oneLine(
        'sum(i in range(64), j in range(64), k in range(64), l in range(64), w[i,j,k,l]) == a',
        '==',
        equal,
        'w = 0',
        /more than 6000 terms/,
      ),
      'a division that comes back to what it was': {
        given: { g: differentiable(['R', 'R'], ['dg']) },
        hypotheses: { h: 'D(g(t), t = a) + abs(D(g(t), t = a)) != 0' },
        ...oneLine(
          'D(g(t), t = a)*abs(D(g(t), t = a))/(D(g(t), t = a) + abs(D(g(t), t = a))) == 1',
          '==',
          equal,
          'g(t) = t: 1/2',
          /does not end/,
          { states: 'D(g(t), t = a) == dg(a)', proof: [['==', 'rhs', calculus()]] },
        ),
      },
    },
    { given: { a: real('positive'), b: real('positive'), w: array('nat', 'nat', 'nat', 'nat') } },
  );
});

describe('equations whose right side holds the left one', () => {
  const endless = /does not end: what they replace comes back/;
  refuse(
    {
      'an exponential': {
        hypotheses: { fixed: 'x == exp(x) - 1' },
        ...oneLine('x == y', '==', [hypothesis('fixed')], 'x = 0, y = 1', endless),
      },
      'one at its instance, which as … == 0 ends': {
        hypotheses: { fixed: 'forall(k in nat, f[k] == (1 - x)*f[k] + x*f[0])' },
        ...oneLine('f[n] == f[0]', '==', [hypothesis('fixed', { at: { k: 'n' } })], 'x = 0', endless, {
          hypotheses: { fixed: 'forall(k in nat, x*(f[k] - f[0]) == 0)' },
          states: 'f[n] == (1 - x)*f[n] + x*f[0]',
          proof: [['==', 'rhs', hypothesis('fixed', { at: { k: 'n' } })]],
        }),
      },
      'a sum': {
        hypotheses: { before: 'forall(k in nat, f[k] == sum(j in range(k), exp(f[j])))' },
        ...oneLine('f[n] == x', '==', [hypothesis('before')], 'n = 0, x = 1', endless, {
          states: 'f[n] == sum(j in range(n), exp(f[j]))',
          proof: [['==', 'rhs', hypothesis('before', { at: { k: 'n' } })]],
        }),
      },
    },
    { given: { x: real(), y: real(), n: natural(), f: array('nat') } },
  );
});
