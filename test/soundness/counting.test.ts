/** Sizes of sets and ranges, sums over ranges with ends that move, binomials and factorials by their recursions. */
import { describe } from 'vitest';
import {
  algebra,
  array,
  hypothesis,
  indexSet,
  natural,
  nonemptySet,
  real,
  sign,
  unfold,
} from '../../src/index.ts';
import { oneLine, refuse } from './table.ts';

const refused = /no place was found|different normal forms/;
const given = {
  n: natural(),
  m: natural(),
  I: indexSet(),
  J: nonemptySet(),
  f: array('nat'),
  g: array('J', { is: 'positive' }),
  h: array('nat', 'nat'),
  c: real(),
};
const equal = [algebra()];

describe('sums over ranges', () => {
  refuse(
    {
      'of one number too few': oneLine('sum(k in range(n), 1) == n + 1', '==', equal, 'n = 0', refused, {
        states: 'sum(k in range(n), 1) == n',
      }),
      'of one member more, the wrong one': oneLine(
        'sum(k in range(n+1), f[k]) == sum(k in range(n), f[k]) + f[n+1]',
        '==',
        equal,
        'n = 0, f = (1, 0)',
        refused,
        {
          states: 'sum(k in range(n+1), f[k]) == sum(k in range(n), f[k]) + f[n]',
        },
      ),
      'without the first member': oneLine(
        'sum(k in range(n), f[k+1]) == sum(k in range(n), f[k])',
        '==',
        equal,
        'n = 1, f = (1, 0)',
        refused,
      ),
      'of the first n numbers, for any n': oneLine(
        'sum(k in range(n), k) == n*(n+1)/2',
        '==',
        equal,
        'n = 1: 0 against 1',
        refused,
      ),
      'that does not depend on the end': oneLine(
        'sum(k in range(n), f[k]) == sum(k in range(m), f[k])',
        '==',
        equal,
        'n = 0, m = 1',
        refused,
      ),
      'of two ranges as one product': oneLine(
        'sum(k in range(n), sum(l in range(k), 1)) == n^2',
        '==',
        equal,
        'n = 1: 0 against 1',
        refused,
        {
          states: 'sum(k in range(n), sum(l in range(n), 1)) == n^2',
        },
      ),
      'with the order of dependent sums exchanged': oneLine(
        'sum(k in range(n), sum(l in range(k), h[k,l])) == sum(k in range(n), sum(l in range(k), h[l,k]))',
        '==',
        equal,
        'h[1,0] = 1, h[0,1] = 0, n = 2',
        refused,
      ),
      'with the inner end outside': oneLine(
        'sum(k in range(n), sum(l in range(k), f[l])) == sum(l in range(n), (n - l)*f[l])',
        '==',
        equal,
        'n = 1, f = (1): 0 against 1',
        refused,
      ),
      'over a range of negative length': oneLine(
        'sum(k in range(n - 1), f[k]) == sum(k in range(n - 1), f[k])',
        '==',
        equal,
        'n = 0',
        /must be a natural number/,
        {
          states: 'forall(1 <= n, sum(k in range(n - 1), f[k]) == sum(k in range(n - 1), f[k]))',
        },
      ),
      'a delta beyond the end': oneLine(
        'sum(k in range(n), delta(k, n)*f[k]) == f[n]',
        '==',
        equal,
        'the sum is 0',
        refused,
      ),
      'a delta that may be beyond the end': oneLine(
        'sum(k in range(n), delta(k, m)*f[k]) == f[m]',
        '==',
        equal,
        'm = n = 0',
        refused,
      ),
      'positive though it may be empty': oneLine(
        '0 < sum(k in range(n), exp(f[k]))',
        '<',
        [sign()],
        'n = 0',
        refused,
        {
          states: '0 < sum(k in range(n+1), exp(f[k]))',
        },
      ),
      'a product over nothing as 0': oneLine(
        'prod(k in range(0), f[k]) == 0',
        '==',
        equal,
        'it is 1',
        refused,
        {
          states: 'prod(k in range(0), f[k]) == 1',
        },
      ),
      'the exponential of a sum of squared logarithms as a product': oneLine(
        'exp(sum(i in J, log(g[i])^2)) == prod(i in J, g[i])',
        '==',
        equal,
        'g = e^2: e^4 against e^2',
        refused,
        { states: 'exp(sum(i in J, log(g[i]))) == prod(i in J, g[i])' },
      ),
      'one element and more': oneLine('1 <= card(I)', '<=', equal, 'I = ∅', refused),
      'a size that is not zero': oneLine('card(I)/card(I) == 1', '==', equal, 'I = ∅', /the denominator/, {
        states: 'card(J)/card(J) == 1',
      }),
      'the size of one set as that of another': oneLine(
        'sum(i in I, sum(j in J, 1)) == card(I)^2',
        '==',
        equal,
        '|I| = 1, |J| = 2',
        refused,
        {
          states: 'sum(i in I, sum(j in J, 1)) == card(I)*card(J)',
        },
      ),
    },
    { given },
  );
  refuse(
    {
      "Pascal's rule one row lower": oneLine(
        'choose[n+1,m+1] == choose[n,m] + choose[n,m+2]',
        '==',
        [hypothesis('Pascal')],
        'n = m = 0 … n = 1, m = 0',
        refused,
        {
          states: 'choose[n+1,m+1] == choose[n,m] + choose[n,m+1]',
        },
      ),
      "Pascal's rule below zero": oneLine(
        'choose[n+1,m] == choose[n,m-1] + choose[n,m]',
        '==',
        [hypothesis('Pascal')],
        'm = 0',
        /must be a natural number/,
      ),
      'a symmetry that is not given': oneLine(
        'choose[n,m] == choose[m,n]',
        '==',
        [hypothesis('Pascal')],
        'n = 1, m = 0 … 1 against 0',
        refused,
      ),
      'a factorial without its factor': oneLine(
        'fact[n+1] == n*fact[n]',
        '==',
        [unfold('fact')],
        'n = 0',
        refused,
        { states: 'fact[n+1] == (n+1)*fact[n]' },
      ),
      'the factorial of a sum': oneLine(
        'fact[n+m] == fact[n]*fact[m]',
        '==',
        [unfold('fact')],
        'n = m = 1',
        refused,
      ),
      'the factorial of zero as zero': oneLine('fact[0] == 0', '==', [unfold('fact')], 'it is 1', refused, {
        states: 'fact[0] == 1',
      }),
    },
    {
      given: { n: natural(), m: natural(), choose: array('nat', 'nat') },
      where: { 'fact[0]': '1', 'fact[k+1]': '(k+1)*fact[k]' },
      hypotheses: { Pascal: 'forall(r in nat, s in nat, choose[r+1,s+1] == choose[r,s] + choose[r,s+1])' },
    },
  );
});
