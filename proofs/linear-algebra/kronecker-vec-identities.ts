/**
 * # Kronecker products and vectorisation
 *
 * Indices of a Kronecker product are pairs, the slow one first: (A x B)[(p,q),(i,j)] = A[p,i] B[q,j], and vec X, its columns one below the
 * other, has the entry X[i,j] at (j,i). In these terms, for all conformable shapes, vec(A X B) = (B' x A) vec X, (A x B)(C x D) = AC x BD,
 * tr(A x B) = tr A tr B, the (complex) eigenvalues of A x B are the products of one of A and one of B, A X + X B = C if and only if
 * (1 x A + B' x 1) vec X = vec C, and this has at most one solution if and only if no eigenvalue of A and one of B cancel. The derivative of
 * tr(A X) is A', and d log |det X| = tr(X^-1 dX). det(A x B) = det(A)^|J| det(B)^|I|: of determinants is used only that they are
 * multiplicative and the products of the entries of diagonal matrices, which no other function is. Complex numbers are pairs of reals.
 * Not claimed: the same formulas for rows one below the other (vec is then that of the transpose), multiplicities of eigenvalues.
 */
import {
  algebra,
  array,
  both,
  by,
  calculus,
  differentiable,
  fn,
  have,
  hypothesis,
  indexSet,
  lemma,
  nonemptySet,
  proof,
  real,
  unfold,
} from 'lemmata';
import {
  eigenOf,
  opposite,
  powers,
  rotatedEigenvectors,
  rotationsThatDoNotCancel,
} from '../lemmas/_complex.ts';
import { determinant, determinantOf, determinantOfPairs } from '../lemmas/_determinants.ts';

const matrices = { A: array('I', 'I'), B: array('J', 'J') };
/** x1 + i x2 is an eigenvector of the matrix for the eigenvalue l1 + i l2; of its transpose when it stands on the left. */
const eigen = (set: string, product: (z: string) => string, x: string, l: string) =>
  `forall(r in ${set}, (${product(`${x}1`)} == ${l}1*${x}1[r] - ${l}2*${x}2[r]) and (${product(`${x}2`)} == ${l}2*${x}1[r] + ${l}1*${x}2[r]))`;
const eigenpairs = {
  x1: array('I'),
  x2: array('I'),
  l1: real(),
  l2: real(),
  y1: array('J'),
  y2: array('J'),
  m1: real(),
  m2: real(),
};
const ofA = { 'eigenvector of A': eigen('I', (z) => `sum(i in I, A[r,i]*${z}[i])`, 'x', 'l') };
const re = 'x1[i]*y1[j] - x2[i]*y2[j]';
const im = 'x1[i]*y2[j] + x2[i]*y1[j]';
const diagonal = (...d: readonly (number | string)[]) => d.map((x, i) => d.map((_, j) => (i === j ? x : 0)));

/** Rotations by right angles, stretched: l1 on the diagonal, -l2 and l2 beside it. */
const rotations = {
  sizes: { I: [2, 2], J: [2, 2] },
  raw: { a: array('I'), b: array('J') },
  draw: { a: { tables: [[0, 1]] }, b: { tables: [[0, 1]] } },
} as const;

/** The facts about images of the real and of the imaginary part of an eigenvector. */
const images = (
  set: string,
  matrix: string,
  at: string,
  x: string,
  l: string,
  name: string,
  left = false,
) => {
  const entry = left ? `${matrix}[h,${at}]` : `${matrix}[${at},h]`;
  return [
    have(`image of ${x}1`, `sum(h in ${set}, ${entry}*${x}1[h]) == ${l}1*${x}1[${at}] - ${l}2*${x}2[${at}]`, [
      ['==', 'rhs', hypothesis(name, { at: { r: at } })],
    ]),
    have(`image of ${x}2`, `sum(h in ${set}, ${entry}*${x}2[h]) == ${l}2*${x}1[${at}] + ${l}1*${x}2[${at}]`, [
      ['==', 'rhs', hypothesis(name, { at: { r: at } })],
    ]),
  ] as const;
};
const used = ['x1', 'x2', 'y1', 'y2'].map((z) => hypothesis(`image of ${z}`));
const product = (f: string, g: string) => `(${f})*(${g})`;

/** Two rows and one; more rows are for the lemma. */
const determinants = {
  detI: determinantOf([2], 'I'),
  detJ: determinantOf([1], 'J'),
  detIJ: determinantOf([2], 'I', 'J'),
};
/** Square matrices of one size, whose factors may be confused. */
const alike = {
  given: {
    S: nonemptySet('rows and columns'),
    A: array('S', 'S'),
    X: array('S', 'S'),
    B: array('S', 'S'),
    M: indexSet(),
    L: indexSet(),
  },
  where: {
    'kron[l in S, k in S, j in S, i in S]': 'B[j,l]*A[k,i]',
    'vecX[j in S, i in S]': 'X[i,j]',
    'AXB[k in S, l in S]': 'sum(i in S, A[k,i]*sum(j in S, X[i,j]*B[j,l]))',
    'vecAXB[l in S, k in S]': 'AXB[k,l]',
  },
  instances: { sizes: { S: [2, 2] } },
} as const;
const diagonals = { S: 2, I: 0, J: 0, M: 0, L: 0, A: diagonal(1, 2), B: diagonal(1, 3) };
const cancelling = (m1: string) => ({
  m1,
  m2: '-l2',
  'A[p in I, i in I]': 'l1*delta(p,i) + l2*(a[p] - a[i])',
  'B[j in J, q in J]': 'm1*delta(q,j) + m2*(b[q] - b[j])',
  'x1[i in I]': 'a[i]',
  'x2[i in I]': '1 - a[i]',
  'y1[j in J]': 'b[j]',
  'y2[j in J]': '1 - b[j]',
});

export default proof({
  id: 'kronecker-vec-identities',
  title: 'Kronecker products, vectorisation and the Sylvester equation',
  sources: [{ document: 'foundations-book', section: 'tensor calculus', relation: 'made precise' }],
  references: ['horn-johnson1991, Lemma 4.3.1 and Theorem 4.2.12', 'magnus2019'],

  given: { I: indexSet(), J: indexSet() },

  parts: {
    'vec of a product': {
      given: {
        M: indexSet('rows of A'),
        L: indexSet('columns of B'),
        A: array('M', 'I'),
        X: array('I', 'J'),
        B: array('J', 'L'),
      },
      where: {
        'kron[l in L, k in M, j in J, i in I]': 'B[j,l]*A[k,i]',
        'vecX[j in J, i in I]': 'X[i,j]',
        'AXB[k in M, l in L]': 'sum(i in I, A[k,i]*sum(j in J, X[i,j]*B[j,l]))',
        'vecAXB[l in L, k in M]': 'AXB[k,l]',
      },
      states: 'forall(l in L, k in M, vecAXB[l,k] == sum(j in J, sum(i in I, kron[l,k,j,i]*vecX[j,i])))',
      derivation: [
        ['==', 'sum(i in I, A[k,i]*sum(j in J, X[i,j]*B[j,l]))', unfold('vecAXB', 'AXB')],
        ['==', 'sum(j in J, sum(i in I, B[j,l]*A[k,i]*X[i,j]))', algebra()],
        ['==', 'rhs', unfold('kron', 'vecX')],
      ],
    },
    'mixed product': {
      given: {
        M: indexSet(),
        N: indexSet(),
        K: indexSet(),
        L: indexSet(),
        A: array('M', 'I'),
        B: array('N', 'J'),
        C: array('I', 'K'),
        F: array('J', 'L'),
      },
      states:
        'forall(m in M, n in N, k in K, l in L, sum(i in I, sum(j in J, (A[m,i]*B[n,j])*(C[i,k]*F[j,l]))) == sum(i in I, A[m,i]*C[i,k])*sum(j in J, B[n,j]*F[j,l]))',
      derivation: [['==', 'rhs', algebra()]],
    },
    trace: {
      given: matrices,
      states: 'sum(i in I, sum(j in J, A[i,i]*B[j,j])) == sum(i in I, A[i,i])*sum(j in J, B[j,j])',
      derivation: [['==', 'rhs', algebra()]],
    },
    eigenvalues: {
      given: { ...matrices, ...eigenpairs },
      hypotheses: {
        ...ofA,
        'eigenvector of B': eigen('J', (z) => `sum(j in J, B[r,j]*${z}[j])`, 'y', 'm'),
      },
      states: `forall(p in I, q in J, (sum(i in I, sum(j in J, A[p,i]*B[q,j]*(${re}))) == (l1*m1 - l2*m2)*(x1[p]*y1[q] - x2[p]*y2[q]) - (l1*m2 + l2*m1)*(x1[p]*y2[q] + x2[p]*y1[q])) and (sum(i in I, sum(j in J, A[p,i]*B[q,j]*(${im}))) == (l1*m2 + l2*m1)*(x1[p]*y1[q] - x2[p]*y2[q]) + (l1*m1 - l2*m2)*(x1[p]*y2[q] + x2[p]*y1[q])))`,
      derivation: [
        ...images('I', 'A', 'p', 'x', 'l', 'eigenvector of A'),
        ...images('J', 'B', 'q', 'y', 'm', 'eigenvector of B'),
        both(
          [
            [
              '==',
              'sum(i in I, A[p,i]*x1[i])*sum(j in J, B[q,j]*y1[j]) - sum(i in I, A[p,i]*x2[i])*sum(j in J, B[q,j]*y2[j])',
              algebra(),
            ],
            [
              '==',
              `${product('l1*x1[p] - l2*x2[p]', 'm1*y1[q] - m2*y2[q]')} - ${product('l2*x1[p] + l1*x2[p]', 'm2*y1[q] + m1*y2[q]')}`,
              ...used,
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              'sum(i in I, A[p,i]*x1[i])*sum(j in J, B[q,j]*y2[j]) + sum(i in I, A[p,i]*x2[i])*sum(j in J, B[q,j]*y1[j])',
              algebra(),
            ],
            [
              '==',
              `${product('l1*x1[p] - l2*x2[p]', 'm2*y1[q] + m1*y2[q]')} + ${product('l2*x1[p] + l1*x2[p]', 'm1*y1[q] - m2*y2[q]')}`,
              ...used,
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...rotations,
        construct: {
          'A[p in I, i in I]': 'l1*delta(p,i) + l2*(a[p] - a[i])',
          'B[q in J, j in J]': 'm1*delta(q,j) + m2*(b[q] - b[j])',
          'x1[i in I]': 'a[i]',
          'x2[i in I]': '1 - a[i]',
          'y1[j in J]': 'b[j]',
          'y2[j in J]': '1 - b[j]',
        },
      },
    },
    'Sylvester equation': {
      given: { ...matrices, X: array('I', 'J') },
      where: {
        'kron[j in J, i in I, l in J, k in I]': 'delta(j,l)*A[i,k] + B[l,j]*delta(i,k)',
        'vecX[j in J, i in I]': 'X[i,j]',
      },
      states:
        'forall(j in J, i in I, sum(l in J, sum(k in I, kron[j,i,l,k]*vecX[l,k])) == sum(k in I, A[i,k]*X[k,j]) + sum(l in J, X[i,l]*B[l,j]))',
      derivation: [
        [
          '==',
          'sum(l in J, sum(k in I, (delta(j,l)*A[i,k] + B[l,j]*delta(i,k))*X[k,l]))',
          unfold('kron', 'vecX'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'Sylvester equation, eigenvalues that cancel': {
      given: { ...matrices, ...eigenpairs },
      hypotheses: {
        ...ofA,
        'left eigenvector of B': eigen('J', (z) => `sum(j in J, B[j,r]*${z}[j])`, 'y', 'm'),
        'real parts cancel': 'l1 + m1 == 0',
        'imaginary parts cancel': 'l2 + m2 == 0',
      },
      states:
        '(forall(i in I, j in J, (sum(k in I, A[i,k]*(x1[k]*y1[j] - x2[k]*y2[j])) + sum(l in J, (x1[i]*y1[l] - x2[i]*y2[l])*B[l,j]) == 0) and (sum(k in I, A[i,k]*(x1[k]*y2[j] + x2[k]*y1[j])) + sum(l in J, (x1[i]*y2[l] + x2[i]*y1[l])*B[l,j]) == 0))) and (sum(i in I, sum(j in J, (x1[i]*y1[j] - x2[i]*y2[j])^2 + (x1[i]*y2[j] + x2[i]*y1[j])^2)) == sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2))',
      derivation: [
        have('opposite', '(m1 == -l1) and (m2 == -l2)', [
          both(
            [
              ['==', 'l1 + m1 - l1', algebra()],
              ['==', 'rhs', hypothesis('real parts cancel')],
            ],
            [
              ['==', 'l2 + m2 - l2', algebra()],
              ['==', 'rhs', hypothesis('imaginary parts cancel')],
            ],
          ),
        ]),
        both(
          [
            ...images('I', 'A', 'i', 'x', 'l', 'eigenvector of A'),
            ...images('J', 'B', 'j', 'y', 'm', 'left eigenvector of B', true),
            both(
              [
                [
                  '==',
                  'sum(k in I, A[i,k]*x1[k])*y1[j] - sum(k in I, A[i,k]*x2[k])*y2[j] + x1[i]*sum(l in J, B[l,j]*y1[l]) - x2[i]*sum(l in J, B[l,j]*y2[l])',
                  algebra(),
                ],
                [
                  '==',
                  '(l1*x1[i] - l2*x2[i])*y1[j] - (l2*x1[i] + l1*x2[i])*y2[j] + x1[i]*(m1*y1[j] - m2*y2[j]) - x2[i]*(m2*y1[j] + m1*y2[j])',
                  ...used,
                ],
                [
                  '==',
                  '(l1*x1[i] - l2*x2[i])*y1[j] - (l2*x1[i] + l1*x2[i])*y2[j] + x1[i]*(-l1*y1[j] + l2*y2[j]) - x2[i]*(-l2*y1[j] - l1*y2[j])',
                  hypothesis('opposite'),
                ],
                ['==', 'rhs', algebra()],
              ],
              [
                [
                  '==',
                  'sum(k in I, A[i,k]*x1[k])*y2[j] + sum(k in I, A[i,k]*x2[k])*y1[j] + x1[i]*sum(l in J, B[l,j]*y2[l]) + x2[i]*sum(l in J, B[l,j]*y1[l])',
                  algebra(),
                ],
                [
                  '==',
                  '(l1*x1[i] - l2*x2[i])*y2[j] + (l2*x1[i] + l1*x2[i])*y1[j] + x1[i]*(m2*y1[j] + m1*y2[j]) + x2[i]*(m1*y1[j] - m2*y2[j])',
                  ...used,
                ],
                [
                  '==',
                  '(l1*x1[i] - l2*x2[i])*y2[j] + (l2*x1[i] + l1*x2[i])*y1[j] + x1[i]*(-l2*y1[j] - l1*y2[j]) + x2[i]*(-l1*y1[j] + l2*y2[j])',
                  hypothesis('opposite'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
          [['==', 'rhs', algebra()]],
        ),
      ],
      instances: {
        ...rotations,
        construct: cancelling('-l1'),
        regimes: {
          'multiples of unit matrices, any vectors': {
            raw: { f1: array('I'), f2: array('I'), g1: array('J'), g2: array('J') },
            construct: {
              l2: '0',
              'x1[i in I]': 'f1[i]',
              'x2[i in I]': 'f2[i]',
              'y1[j in J]': 'g1[j]',
              'y2[j in J]': 'g2[j]',
            },
          },
        },
      },
    },
    'gradient of a trace': {
      given: { A: array('I', 'J'), X: array('J', 'I') },
      states: 'forall(p in J, q in I, D(sum(i in I, sum(j in J, A[i,j]*X[j,i])), X[p,q]) == A[q,p])',
      derivation: [['==', 'rhs', calculus()]],
    },
    'eigenvalues, all of them': {
      given: { ...matrices, v1: array('I', 'J'), v2: array('I', 'J'), n1: real(), n2: real() },
      where: { ...powers('A', 'I'), ...powers('B', 'J') },
      instances: {
        ...rotatedEigenvectors,
        sizes: { I: [2, 2], J: [1, 1] },
        regimes: { 'two rotations': { sizes: { J: [2, 2] } } },
      },
      hypotheses: {
        'not zero': '0 < sum(i in I, sum(j in J, v1[i,j]^2 + v2[i,j]^2))',
        'eigenvector of the product':
          'forall(p in I, q in J, (sum(i in I, sum(j in J, A[p,i]*B[q,j]*v1[i,j])) == n1*v1[p,q] - n2*v2[p,q]) and (sum(i in I, sum(j in J, A[p,i]*B[q,j]*v2[i,j])) == n2*v1[p,q] + n1*v2[p,q]))',
      },
      states: `exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, ${eigenOf('I', 'A[r,i]', 'i', 'x', 'l')} and (${eigenOf('J', 'B[r,j]', 'j', 'y', 'm')} and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))`,
      derivation: [
        by(
          lemma('eigenvalues-of-kronecker-product', {
            part: 'products',
            at: {
              I: 'I',
              J: 'J',
              A: 'A',
              B: 'B',
              v1: 'v1',
              v2: 'v2',
              n1: 'n1',
              n2: 'n2',
              powerA: 'powerA',
              powerB: 'powerB',
            },
          }),
        ),
      ],
    },
    'Sylvester equation, one solution': {
      given: { ...matrices, X: array('I', 'J') },
      where: powers('A', 'I'),
      hypotheses: {
        'no eigenvalues cancel': `forall(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, ${eigenOf('I', 'A[r,i]', 'i', 'x', 'l')}, ${eigenOf('J', 'B[j,r]', 'j', 'y', 'm')}, 0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2), 0 < (l1 + m1)^2 + (l2 + m2)^2)`,
        'homogeneous equation':
          'forall(i in I, j in J, sum(k in I, A[i,k]*X[k,j]) + sum(l in J, X[i,l]*B[l,j]) == 0)',
      },
      states: 'forall(k in I, l in J, X[k,l] == 0)',
      instances: rotationsThatDoNotCancel,
      derivation: [
        [
          '==',
          'rhs',
          lemma('eigenvalues-of-kronecker-product', {
            part: 'no sum of eigenvalues vanishes',
            at: { I: 'I', J: 'J', A: 'A', B: 'B', X: 'X', powerA: 'powerA' },
          }),
        ],
      ],
    },
    determinant: {
      given: {
        ...matrices,
        detI: fn('R[I, I]', 'R'),
        detJ: fn('R[J, J]', 'R'),
        detIJ: fn('R[I, J, I, J]', 'R'),
      },
      hypotheses: {
        ...determinant('detI', 'I'),
        ...determinant('detJ', 'J'),
        ...determinantOfPairs,
      },
      instances: {
        sizes: { I: [2, 2], J: [1, 1] },
        models: determinants,
        regimes: {
          'one row and two': {
            sizes: { I: [1, 1], J: [2, 2] },
            models: {
              detI: determinantOf([1], 'I'),
              detJ: determinantOf([2], 'J'),
              detIJ: determinantOf([2], 'I', 'J'),
            },
          },
          numbers: {
            sizes: { I: [1, 1], J: [1, 1] },
            models: {
              detI: determinantOf([1], 'I'),
              detJ: determinantOf([1], 'J'),
              detIJ: determinantOf([1], 'I', 'J'),
            },
          },
        },
      },
      states:
        'detIJ(array(p in I, q in J, e in I, f in J, A[p,e]*B[q,f])) == detI(A)^card(J)*detJ(B)^card(I)',
      derivation: [
        [
          '==',
          'rhs',
          lemma('determinant-of-kronecker-product', {
            at: { I: 'I', J: 'J', A: 'A', B: 'B', detI: 'detI', detJ: 'detJ', detIJ: 'detIJ' },
          }),
        ],
      ],
    },
    'differential of log det': {
      given: {
        X: array('I', 'I'),
        H: array('I', 'I'),
        Y: array('I', 'I'),
        det: differentiable(['R[I, I]', 'R'], ['slope']),
      },
      instances: {
        raw: {
          up: array('I', { is: 'positive' }),
          down: array('I', { is: 'positive' }),
        },
        models: { det: determinantOf([1, 2], 'I') },
        construct: {
          'X[p in I, q in I]': 'delta(p,q) + up[p]*down[q]',
          'Y[p in I, q in I]': 'delta(p,q) - up[p]*down[q]/(1 + sum(r in I, up[r]*down[r]))',
        },
      },
      hypotheses: {
        ...determinant('det', 'I'),
        inverse: 'forall(p in I, q in I, sum(r in I, X[p,r]*Y[r,q]) == delta(p,q))',
        'not singular': 'det(X) != 0',
      },
      states: `1/2*D(log(det(array(p in I, q in I, X[p,q] + t*H[p,q]))^2), t = 0) == sum(p in I, sum(q in I, Y[p,q]*H[q,p]))`,
      derivation: [['==', 'rhs', lemma('differential-of-log-determinant')]],
    },
  },

  instances: { sizes: { I: [1, 2], J: [1, 2], M: [1, 2], N: [1, 2], K: [1, 2], L: [1, 2] } },
  controls: {
    'factors not swapped': {
      part: 'vec of a product',
      ...alike,
      where: {
        ...alike.where,
        'kron[l in S, k in S, j in S, i in S]': 'A[l,j]*B[i,k]',
      },
      states: 'forall(l in S, k in S, AXB[k,l] == sum(j in S, sum(i in S, kron[l,k,j,i]*X[i,j])))',
      counterexample: {
        ...diagonals,
        X: [
          [0, 0],
          [1, 0],
        ],
        l: 0,
        k: 1,
      },
      because: 'for A = diag(1, 2), B = diag(1, 3) and X with a 1 below the diagonal the entry is 2, not 3',
    },
    'rows one below the other': {
      part: 'vec of a product',
      ...alike,
      where: {
        ...alike.where,
        'kron[l in S, k in S, j in S, i in S]': 'B[j,l]*A[k,i]',
      },
      states: 'forall(k in S, l in S, AXB[k,l] == sum(i in S, sum(j in S, kron[k,l,i,j]*X[i,j])))',
      counterexample: {
        ...diagonals,
        B: diagonal(1, 1),
        X: [
          [0, 1],
          [0, 0],
        ],
        k: 0,
        l: 1,
      },
      because: 'for A = diag(1, 2), B = 1 and X with a 1 above the diagonal the entry is 1, not 2',
    },
    'factors commute': {
      part: 'vec of a product',
      ...alike,
      states: 'forall(p in S, q in S, A[p,p]*B[q,q] == B[p,p]*A[q,q])',
      counterexample: { ...diagonals, X: diagonal(0, 0), p: 0, q: 1 },
      because: 'diag(1, 2) x diag(1, 3) is diag(1, 3, 2, 6), the other way round diag(1, 2, 3, 6)',
    },
    'eigenvalues that do not cancel': {
      part: 'Sylvester equation, eigenvalues that cancel',
      without: ['real parts cancel'],
      counterexample: {
        I: 1,
        J: 1,
        A: [[1]],
        B: [[1]],
        x1: [1],
        x2: [0],
        l1: 1,
        l2: 0,
        y1: [1],
        y2: [0],
        m1: 1,
        m2: 0,
        i: 0,
        j: 0,
      },
      instances: { construct: cancelling('1 - l1') },
      because: '1 + 1 is not 0',
    },
    'the sum of the eigenvalues': {
      part: 'eigenvalues, all of them',
      replace: ['(n1 == l1*m1 - l2*m2)', '(n1 == l1 + m1)'],
      counterexample: {
        I: 1,
        J: 1,
        A: [[1]],
        B: [[1]],
        v1: [[1]],
        v2: [[0]],
        n1: 1,
        n2: 0,
        x1: [1],
        x2: [0],
        l1: 1,
        l2: 0,
        y1: [1],
        y2: [0],
        m1: 1,
        m2: 0,
      },
      because: 'the product of (1) and (1) is (1), and 1 + 1 is 2',
    },
    'some eigenvalues cancel': {
      part: 'Sylvester equation, one solution',
      without: ['no eigenvalues cancel'],
      counterexample: { I: 1, J: 1, A: [[1]], B: [[-1]], X: [[1]], k: 0, l: 0 },
      instances: opposite,
      because: 'X - X is 0 for every X',
    },
    'exponents not swapped': {
      part: 'determinant',
      replace: ['detI(A)^card(J)*detJ(B)^card(I)', 'detI(A)^card(I)*detJ(B)^card(J)'],
      counterexample: { I: 2, J: 1, A: diagonal(1, 1), B: [[2]], ...determinants },
      because: '1 x (2) is diag(2, 2), of determinant 4',
    },
    'not the inverse': {
      part: 'differential of log det',
      replace: ['Y[p,q]*H[q,p]', 'X[p,q]*H[q,p]'],
      counterexample: { I: 1, X: [[2]], H: [[1]], Y: [['1/2']], det: determinantOf([1, 2], 'I') },
      because: 'the derivative of log at 2 is 1/2',
    },
  },
});
