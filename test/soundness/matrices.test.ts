/** Matrices are known by hypotheses about their entries: inverse, positive semidefinite, orthonormal, eigenvectors. */
import { describe } from 'vitest';
import { algebra, array, hypothesis, indexSet, real, sign } from '../../src/index.ts';
import { oneLine, refuse } from './table.ts';

const noPlace = /no place was found/;
const given = {
  I: indexSet(),
  J: indexSet(),
  A: array('I', 'I'),
  B: array('I', 'I'),
  C: array('I', 'J'),
  F: array('J', 'I'),
  U: array('J', 'I'),
  x: array('I'),
  y: array('I'),
  lam: array('I'),
  mu: real(),
};
const form = (m: string, v: string): string => `sum(i in I, sum(j in I, ${v}[i]*${m}[i,j]*${v}[j]))`;
const inverse = { inverse: 'forall(i in I, k in I, sum(j in I, A[i,j]*B[j,k]) == delta(i, k))' };
const rightInverse = { inverse: 'forall(i in I, k in I, sum(j in J, C[i,j]*F[j,k]) == delta(i, k))' };
const semidefinite = { psd: `forall(v in R[I], 0 <= ${form('A', 'v')})` };
const orthonormal = { rows: 'forall(q in J, r in J, sum(i in I, U[q,i]*U[r,i]) == delta(q, r))' };
const eigenvector = { eigen: 'forall(i in I, sum(j in I, A[i,j]*x[j]) == mu*x[i])' };

describe('an inverse', () => {
  refuse(
    {
      'of a product in the wrong order': oneLine(
        'forall(i in I, k in I, sum(j in I, B[i,j]*B[j,k]) == delta(i, k))',
        '==',
        [hypothesis('inverse')],
        'A = 2, B = 1/2',
        noPlace,
        { states: 'forall(i in I, k in I, sum(j in I, A[i,j]*B[j,k]) == delta(i, k))' },
      ),
      'entry by entry': oneLine(
        'forall(i in I, A[i,i]*B[i,i] == 1)',
        '==',
        [hypothesis('inverse')],
        'A and B exchange two coordinates',
        noPlace,
      ),
      transposed: oneLine(
        'forall(i in I, k in I, sum(j in I, A[j,i]*B[j,k]) == delta(i, k))',
        '==',
        [hypothesis('inverse')],
        'A = [[1, 1], [0, 1]]',
        noPlace,
      ),
      'with the sum over both indices': oneLine(
        'sum(i in I, sum(j in I, A[i,j]*B[j,i])) == 1',
        '==',
        [hypothesis('inverse')],
        'it is the number of coordinates',
        noPlace,
        { states: 'sum(i in I, sum(j in I, A[i,j]*B[j,i])) == card(I)' },
      ),
    },
    { given, hypotheses: inverse },
  );
  refuse(
    {
      'from the right, of a matrix that is not square, as one from the left': oneLine(
        'forall(j in J, k in J, sum(i in I, F[j,i]*C[i,k]) == delta(j, k))',
        '==',
        [hypothesis('inverse')],
        'C = (1, 0), F = (1, 0)^T',
        noPlace,
      ),
      'as many rows as columns': oneLine(
        'sum(i in I, sum(j in J, C[i,j]*F[j,i])) == card(J)',
        '==',
        [hypothesis('inverse')],
        'it is the number of rows',
        noPlace,
        { states: 'sum(i in I, sum(j in J, C[i,j]*F[j,i])) == card(I)' },
      ),
    },
    { given, hypotheses: rightInverse },
  );
});

describe('a positive semidefinite matrix', () => {
  refuse(
    {
      'has nonnegative entries': oneLine(
        'forall(k in I, l in I, 0 <= A[k,l])',
        '<=',
        [hypothesis('psd', { at: { v: 'array(i in I, delta(i, k))' } })],
        '[[1, -1], [-1, 1]]',
        noPlace,
        { states: 'forall(k in I, 0 <= A[k,k])' },
      ),
      'is positive definite': oneLine(
        `0 < ${form('A', 'x')}`,
        '<',
        [hypothesis('psd', { at: { v: 'x' } })],
        'A = 0',
        noPlace,
        { states: `0 <= ${form('A', 'x')}`, proof: [['<=', 'rhs', hypothesis('psd', { at: { v: 'x' } })]] },
      ),
      'for two different vectors': oneLine(
        '0 <= sum(i in I, sum(j in I, x[i]*A[i,j]*y[j]))',
        '<=',
        [hypothesis('psd', { at: { v: 'x' } })],
        'A = 1, x = 1, y = -1',
        noPlace,
      ),
      'is symmetric': oneLine(
        'forall(k in I, l in I, A[k,l] == A[l,k])',
        '==',
        [hypothesis('psd', { at: { v: 'array(i in I, delta(i, k) - delta(i, l))' } })],
        '[[1, 1], [-1, 1]]',
        noPlace,
      ),
      'at a vector over another set': oneLine(
        '0 <= sum(j in J, sum(k in J, U[j,k]))',
        '<=',
        [hypothesis('psd', { at: { v: 'array(j in J, 1)' } })],
        'nothing is said of U',
        /ranges over another set/,
      ),
    },
    { given: { ...given, U: array('J', 'J') }, hypotheses: semidefinite },
  );
});

describe('orthonormal rows', () => {
  refuse(
    {
      'as orthonormal columns': oneLine(
        'forall(i in I, k in I, sum(q in J, U[q,i]*U[q,k]) == delta(i, k))',
        '==',
        [hypothesis('rows')],
        'one row (1, 0)',
        noPlace,
      ),
      'of which there are as many as columns': oneLine(
        'sum(q in J, sum(i in I, U[q,i]^2)) == card(I)',
        '==',
        [hypothesis('rows')],
        'one row (1, 0)',
        noPlace,
        { states: 'sum(q in J, sum(i in I, U[q,i]^2)) == card(J)' },
      ),
      'of which one is orthogonal to itself': oneLine(
        'forall(q in J, sum(i in I, U[q,i]*U[q,i]) == 0)',
        '==',
        [hypothesis('rows')],
        'it has length 1',
        noPlace,
        { states: 'forall(q in J, sum(i in I, U[q,i]*U[q,i]) == 1)' },
      ),
      'in which two are orthogonal though they may be one': oneLine(
        'forall(q in J, r in J, sum(i in I, U[q,i]*U[r,i]) == 0)',
        '==',
        [hypothesis('rows')],
        'q = r',
        noPlace,
        {
          states: 'forall(q in J, r in J, q != r, sum(i in I, U[q,i]*U[r,i]) == 0)',
          proof: [['==', 'rhs', hypothesis('rows'), hypothesis('assumed')]],
        },
      ),
      'that keep lengths': oneLine(
        'sum(q in J, sum(i in I, U[q,i]*x[i])^2) == sum(i in I, x[i]^2)',
        '==',
        [hypothesis('rows')],
        'one row (1, 0), x = (0, 1)',
        noPlace,
      ),
      'that expand a vector': oneLine(
        'forall(k in I, sum(q in J, U[q,k]*sum(i in I, U[q,i]*x[i])) == x[k])',
        '==',
        [hypothesis('rows')],
        'one row (1, 0), x = (0, 1)',
        noPlace,
      ),
    },
    { given, hypotheses: orthonormal },
  );
});

describe('eigenvectors', () => {
  refuse(
    {
      'with the eigenvalue at the other side': oneLine(
        'forall(j in I, sum(i in I, A[i,j]*x[i]) == mu*x[j])',
        '==',
        [hypothesis('eigen')],
        'A = [[0, 1], [0, 0]], x = (1, 0)',
        noPlace,
        { states: 'forall(i in I, sum(j in I, A[i,j]*x[j]) == mu*x[i])' },
      ),
      'entry by entry': oneLine(
        'forall(i in I, A[i,i]*x[i] == mu*x[i])',
        '==',
        [hypothesis('eigen')],
        'A = [[0, 1], [1, 0]], x = (1, 1)',
        noPlace,
      ),
      'that need not be zero': oneLine(
        'forall(i in I, sum(j in I, A[i,j]*x[j])/x[i] == mu)',
        '==',
        [hypothesis('eigen')],
        'x = 0',
        /the denominator/,
      ),
      'of another vector': oneLine(
        'forall(i in I, sum(j in I, A[i,j]*y[j]) == mu*y[i])',
        '==',
        [hypothesis('eigen')],
        'nothing is said of y',
        noPlace,
      ),
      'with a form of any sign': oneLine(
        `0 <= ${form('A', 'x')}`,
        '<=',
        [hypothesis('eigen'), sign()],
        'mu = -1',
        noPlace,
      ),
      'that commute without being multiplied': oneLine(
        'forall(i in I, k in I, sum(j in I, A[i,j]*B[j,k]) == sum(j in I, B[i,j]*A[j,k]))',
        '==',
        [algebra()],
        'matrices do not commute',
        /different normal forms/,
        { states: 'forall(i in I, k in I, sum(j in I, A[i,j]*B[j,k]) == sum(j in I, B[j,k]*A[i,j]))' },
      ),
    },
    { given, hypotheses: eigenvector },
  );
});
