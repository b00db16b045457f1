import { describe, expect, it } from 'vitest';
import { residual, transposed } from '../../src/exact/residual.ts';
import {
  cholesky,
  type Doubles,
  eigenvalues,
  leastSquares,
  singularValues,
} from '../../src/oracle/matrices.ts';

const unit = (n: number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_x, j) => (i === j ? 1 : 0)));
const largest = (a: Doubles): number => Math.max(1, ...a.flat().map(Math.abs));

/** Backward stable algorithms leave a residual of a modest multiple of n u |A| (Higham 2002, ch. 10, 19, 20). */
const bound = (a: Doubles): number => 64 * Math.max(a.length, a[0]?.length ?? 0) * 2 ** -53 * largest(a);

const tall = [
  [1, 2],
  [3, 4],
  [5, 7],
];
const symmetric = [
  [4, 1, 0],
  [1, 3, -1],
  [0, -1, 2],
];

describe('proposals in doubles, judged by residuals in fractions', () => {
  it.each([
    ['tall', tall],
    ['wide', transposed(tall)],
    [
      'singular',
      [
        [1, 2],
        [2, 4],
      ],
    ],
    ['symmetric', symmetric],
  ])('singular values of a %s matrix', (_, a) => {
    const { left, diagonal, right } = singularValues(a);
    expect(residual(a, left, diagonal, transposed(right)).toNumber()).toBeLessThan(bound(a));
    const n = diagonal.length;
    expect(residual(unit(n), transposed(left), left).toNumber()).toBeLessThan(bound(unit(n)));
    expect(residual(unit(n), transposed(right), right).toNumber()).toBeLessThan(bound(unit(n)));
  });

  it('eigenvalues of a symmetric matrix', () => {
    const { vectors, diagonal } = eigenvalues(symmetric);
    expect(residual(symmetric, vectors, diagonal, transposed(vectors)).toNumber()).toBeLessThan(
      bound(symmetric),
    );
    expect(residual(unit(3), transposed(vectors), vectors).toNumber()).toBeLessThan(bound(unit(3)));
  });

  it('the Cholesky factor of a positive definite matrix, and none of another', () => {
    const factor = cholesky(symmetric) as Doubles;
    expect(residual(symmetric, factor, transposed(factor)).toNumber()).toBeLessThan(bound(symmetric));
    expect(
      cholesky([
        [1, 2],
        [2, 1],
      ]),
    ).toBeUndefined();
  });

  it('a critical point of least squares: the normal equations hold', () => {
    const b = [[1], [0], [2]];
    const x = leastSquares(tall, b);
    const normal = [
      [35, 49],
      [49, 69],
    ];
    expect(residual([[11], [16]], normal, x).toNumber()).toBeLessThan(bound(normal) * largest(x));
  });
});

describe('the residual', () => {
  it('is exact: a decomposition that is off by one unit in the last place is not one', () => {
    expect(residual([[0.3]], [[0.1]], [[3]]).isZero).toBe(false);
    expect(residual([[0.75]], [[0.25]], [[3]]).isZero).toBe(true);
  });

  it('sees a wrong decomposition', () => {
    const { vectors, diagonal } = eigenvalues(symmetric);
    const wrong = diagonal.map((row, i) => row.map((x, j) => (i === 0 && j === 0 ? x * (1 + 2 ** -20) : x)));
    expect(residual(symmetric, vectors, wrong, transposed(vectors)).toNumber()).toBeGreaterThan(
      bound(symmetric),
    );
  });

  it('refuses matrices that do not fit, and numbers that are none', () => {
    expect(() => residual([[1]], [[1, 2]], [[1]])).toThrow(RangeError);
    expect(() => residual([[1, 2]], [[1]])).toThrow('expected 2 columns, found 1');
    expect(() => residual([[1]], [[Number.NaN]])).toThrow(RangeError);
  });
});
