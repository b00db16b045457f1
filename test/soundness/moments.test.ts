/** Laws known by moments: what is not said of a moment does not follow from those that are given. */
import { describe } from 'vitest';
import { algebra, array, hypothesis, indexSet, law, real, sign } from '../../src/index.ts';
import { oneLine, refuse } from './table.ts';

const refused = /no place was found|different normal forms/;
const given = {
  O: law(),
  I: indexSet(),
  X: array('O', { is: 'bounded' }),
  Y: array('O', { is: 'bounded' }),
  Z: array('O', 'I', { is: 'bounded' }),
  s: real('positive'),
  c: real(),
};
const centred = { mean: 'E(w in O, X[w]) == 0', variance: 'E(w in O, X[w]^2) == s^2' };
const uncorrelated = { white: 'forall(i in I, j in I, E(w in O, Z[w,i]*Z[w,j]) == delta(i, j))' };

describe('moments', () => {
  refuse(
    {
      'the third moment of a centred variable': oneLine(
        'E(w in O, X[w]^3) == 0',
        '==',
        [hypothesis('mean')],
        'X = -1, -1, 2',
        refused,
      ),
      'the fourth moment from the second': oneLine(
        'E(w in O, X[w]^4) == s^4',
        '==',
        [hypothesis('variance')],
        'X = 0 or ±2',
        refused,
      ),
      'the fourth moment of a Gaussian, of any law': oneLine(
        'E(w in O, X[w]^4) == 3*s^4',
        '==',
        [hypothesis('variance')],
        'X = ±1',
        refused,
      ),
      'the variance of a multiple': oneLine(
        'E(w in O, (c*X[w])^2) == c*s^2',
        '==',
        [hypothesis('variance')],
        'c = 2',
        refused,
        {
          states: 'E(w in O, (c*X[w])^2) == c^2*s^2',
        },
      ),
      'the variance of a shift': oneLine(
        'E(w in O, (X[w] + c)^2) == s^2',
        '==',
        [hypothesis('variance'), hypothesis('mean')],
        'c = 1',
        refused,
        {
          states: 'E(w in O, (X[w] + c)^2) == s^2 + c^2',
        },
      ),
      'the mean of an absolute value': oneLine(
        'E(w in O, abs(X[w])) == s',
        '==',
        [hypothesis('variance')],
        'X = 0 or ±2',
        refused,
      ),
      'a value from a mean': oneLine(
        'E(w in O, X[w]*Y[w]) == 0',
        '==',
        [hypothesis('mean')],
        'Y = X',
        refused,
        {
          states: 'E(w in O, c*X[w]) == 0',
        },
      ),
      'the mean of an exponential': oneLine(
        'E(w in O, exp(X[w])) == exp(s^2/2)',
        '==',
        [hypothesis('variance')],
        'X = ±1: cosh 1',
        /no place was found/,
      ),
      'the mean of a product with itself': oneLine(
        'E(w in O, X[w]^2) == E(w in O, X[w])^2',
        '==',
        [algebra()],
        'X = ±1',
        refused,
      ),
      'the mean of a reciprocal': oneLine(
        'E(w in O, 1/(1 + X[w]^2)) == 1/(1 + s^2)',
        '==',
        [hypothesis('variance')],
        'X = 0 or ±2',
        /needs more moments/,
      ),
      'the logarithm of a mean as the mean of the logarithm': {
        ...oneLine(
          'log(E(w in O, exp(X[w]))) == E(w in O, X[w])',
          '==',
          [algebra()],
          'X = ±1',
          /different normal forms/,
          {
            states: 'log(E(w in O, exp(c))) == c',
          },
        ),
      },
      'the exponential of a mean from below, the wrong way': oneLine(
        'E(w in O, exp(X[w])) <= exp(E(w in O, X[w]))',
        '<=',
        [sign()],
        'X = ±1',
        /no place was found/,
      ),
      'a positive mean of a square': {
        hypotheses: { mean: 'E(w in O, X[w]) == 0' },
        ...oneLine('0 < E(w in O, X[w]^2)', '<', [sign()], 'X = 0', refused, {
          states: '0 < E(w in O, X[w]^2 + 1)',
        }),
      },
    },
    { given, hypotheses: centred },
  );
  const integrable = {
    O: law(),
    X: array('O', { is: 'integrable' }),
    Y: array('O', { is: 'square-integrable' }),
  };
  refuse(
    {
      'a moment above the first by less than a double tells': oneLine(
        'E(w in O, abs(X[w])^(1 + 1/100000000000000000000)) == E(w in O, abs(X[w])^(1 + 1/100000000000000000000))',
        '==',
        [algebra()],
        'a law with E|X| finite and no moment above',
        /needs more moments/,
        {
          states:
            'E(w in O, abs(X[w])^(1 - 1/100000000000000000000)) == E(w in O, abs(X[w])^(1 - 1/100000000000000000000))',
        },
      ),
      'a moment above the second by less than a double tells': oneLine(
        'E(w in O, abs(Y[w])^(200000000000000000001/100000000000000000000)) == 0',
        '==',
        [algebra()],
        'a law with E Y^2 finite and no moment above',
        /needs more moments/,
      ),
      'two factors that together are above by less than a double tells': oneLine(
        'E(w in O, abs(X[w])^(1/2)*abs(Y[w])^(100000000000000000001/100000000000000000000)) == 0',
        '==',
        [algebra()],
        'X = Y^2',
        /needs more moments/,
      ),
    },
    { given: integrable },
  );
  refuse(
    {
      'uncorrelated variables taken for independent ones': oneLine(
        'forall(i in I, j in I, i != j, E(w in O, Z[w,i]^2*Z[w,j]^2) == 1)',
        '==',
        [hypothesis('white')],
        'Z = (X, X^2 - 1) up to a factor',
        refused,
      ),
      'the variance of a sum, one of each': oneLine(
        'E(w in O, sum(i in I, Z[w,i])^2) == 1',
        '==',
        [hypothesis('white')],
        'it is the number of them',
        refused,
        { states: 'E(w in O, sum(i in I, Z[w,i])^2) == card(I)' },
      ),
      'centred because uncorrelated': oneLine(
        'forall(i in I, E(w in O, Z[w,i]) == 0)',
        '==',
        [hypothesis('white')],
        'Z = 1, one of them',
        refused,
      ),
      'each square equal to its mean': oneLine(
        'E(w in O, sum(i in I, Z[w,i]^2)^2) == card(I)^2',
        '==',
        [hypothesis('white')],
        'Z = 0 or 2',
        refused,
      ),
      'the products at one index': oneLine(
        'forall(i in I, j in I, E(w in O, Z[w,i]*Z[w,j]) == 1)',
        '==',
        [hypothesis('white')],
        'i ≠ j: 0',
        refused,
        { states: 'forall(i in I, E(w in O, Z[w,i]*Z[w,i]) == 1)' },
      ),
    },
    { given, hypotheses: uncorrelated },
  );
});
