/** Absolute values, relu, signs, maxima and clipping: each branch holds where its condition does. */
import { describe } from 'vitest';
import {
  algebra,
  array,
  calculus,
  cases,
  hypothesis,
  indexSet,
  natural,
  nonemptySet,
  real,
  sign,
} from '../../src/index.ts';
import { oneLine, refuse } from './table.ts';

const refused = /no place was found|different normal forms/;
const given = {
  x: real(),
  y: real(),
  z: real(),
  a: real('nonnegative'),
  b: real('positive'),
  n: natural(),
  I: nonemptySet(),
  u: array('I'),
  v: array('I'),
  w: array('nat'),
  K: indexSet(),
  h: array('K'),
};
const equal = [algebra()];

describe('piecewise functions', () => {
  refuse(
    {
      'relu of a difference': oneLine(
        'relu(x - y) == relu(x) - relu(y)',
        '==',
        equal,
        'x = 0, y = 1',
        refused,
      ),
      'relu of a product': oneLine('relu(x*y) == relu(x)*relu(y)', '==', equal, 'x = y = -1', refused),
      'relu as the number': oneLine('relu(-b) == -b', '==', equal, 'b = 1', refused, {
        states: 'relu(a) == a',
      }),
      'relu as nothing': oneLine('relu(a) == 0', '==', equal, 'a = 1', refused, { states: 'relu(-b) == 0' }),
      'the parts of a number in the wrong order': oneLine(
        'relu(-x) - relu(x) == x',
        '==',
        equal,
        'x = 1',
        refused,
      ),
      'an absolute value without the sign': oneLine('abs(-b) == -b', '==', equal, 'b = 1', refused, {
        states: 'abs(-b) == b',
      }),
      'an absolute value of a sum': oneLine(
        'abs(x + y) == abs(x) + abs(y)',
        '==',
        equal,
        'x = 1, y = -1',
        refused,
      ),
      'the sign of zero': oneLine('sign(a) == 1', '==', equal, 'a = 0', refused, {
        states: 'sign(a + 1) == 1',
      }),
      'the sign times the number': oneLine('sign(x)*x == x', '==', equal, 'x = -1', refused),
      'a clip as the number': oneLine('max(-1, min(1, x)) == x', '==', equal, 'x = 2', refused, {
        states: 'forall(-1 <= x, x <= 1, max(-1, min(1, x)) == x)',
      }),
      'a clip with its ends exchanged': oneLine(
        'max(1, min(-1, x)) == max(-1, min(1, x))',
        '==',
        equal,
        'x = 0',
        refused,
      ),
      'a maximum and a minimum exchanged': oneLine(
        'max(x, min(y, z)) == min(x, max(y, z))',
        '==',
        equal,
        'x = 1, y = z = 0',
        refused,
      ),
      'a maximum of products': oneLine('max(z*x, z*y) == z*max(x, y)', '==', equal, 'z = -1', refused, {
        states: 'max(a*x, a*y) == a*max(x, y)',
      }),
      'the sum of maxima as the maximum of the sum': oneLine(
        'max(i in I, u[i] + v[i]) == max(i in I, u[i]) + max(i in I, v[i])',
        '==',
        equal,
        'u = (1, 0), v = (0, 1)',
        refused,
        { states: 'max(i in I, u[i] + x) == max(i in I, u[i]) + x' },
      ),
      'a maximum over a set that may be empty': oneLine(
        'max(k in K, h[k]) == max(k in K, h[k])',
        '==',
        equal,
        'K = ∅',
        /may be empty/,
      ),
      'the maximum over a range that may be empty': oneLine(
        'max(i in range(n), w[i]) == max(i in range(n), w[i])',
        '==',
        equal,
        'n = 0',
        /may be empty/,
        {
          states: 'max(i in range(n+1), w[i]) == max(i in range(n+1), w[i])',
        },
      ),
      'a maximum over one number more': oneLine(
        'max(i in range(n+2), w[i]) == max(max(i in range(n+1), w[i]), w[n])',
        '==',
        equal,
        'w[n+1] the largest',
        refused,
      ),
      'the maximum over more, below that over fewer': oneLine(
        'max(i in range(n+2), w[i]) <= max(i in range(n+1), w[i])',
        '<=',
        equal,
        'w[n+1] the largest',
        refused,
      ),
      'the slope of a maximum at a tie': oneLine(
        'D(max(t, 0), t = x) == indicator(0 < x)',
        '==',
        [calculus()],
        'x = 0',
        /two values tie/,
      ),
      'a case used in the other one': {
        states: 'relu(x) == x',
        proof: [cases('0 <= x', [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
        because: 'x = -1',
        says: refused,
        twin: { states: 'relu(x) == (x + abs(x))/2' },
      },
      'a case that leaves out where both hold': {
        states: 'max(x, y) == x + y',
        proof: [cases('x <= 0', [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
        because: 'x = y = 1',
        says: refused,
      },
      'an indicator of the weak condition as that of the strict one': oneLine(
        'indicator(0 <= x) == indicator(0 < x)',
        '==',
        equal,
        'x = 0',
        refused,
      ),
      'an indicator and its opposite, both weak': oneLine(
        'indicator(0 <= x) + indicator(x <= 0) == 1',
        '==',
        equal,
        'x = 0',
        refused,
      ),
      'a product of indicators as an indicator of the sum': oneLine(
        'indicator(0 <= x)*indicator(0 <= y) == indicator(0 <= x + y)',
        '==',
        equal,
        'x = 2, y = -1',
        refused,
      ),
      'nonnegative because a relu is': oneLine(
        '0 <= relu(x) - relu(y)',
        '<=',
        [sign()],
        'x = 0, y = 1',
        refused,
      ),
      'larger arguments, larger absolute values': {
        hypotheses: { less: 'x <= y' },
        ...oneLine('abs(x) <= abs(y)', '<=', [hypothesis('less')], 'x = -2, y = 1', refused, {
          states: 'relu(x) <= relu(y)',
        }),
      },
    },
    { given },
  );
});
