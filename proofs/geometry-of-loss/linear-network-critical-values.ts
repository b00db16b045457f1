/**
 * # Critical values of a linear network with one hidden layer, and why its minimiser is never unique
 *
 * L(A, B) = |Y - A B X|^2 (Frobenius), in any shape. L(A G, G^-1 B) = L(A, B) for all invertible G. With the least-squares map W, for
 * which W X X' = Y X' (W = Y X' (X X')^-1 if that exists), and orthonormal eigenvectors u_q of S = W X Y' with eigenvalues l_q, the
 * points A = U_marked, B = U_marked' W of any marked eigenvectors have the loss |Y|^2 - sum of the marked l_q: it is least for the largest,
 * so exchanging one of these for a smaller one costs l_j - l_i. L is not jointly convex, and with relu units local minima may fail to be global.
 * Not claimed: that all critical points of full rank have that form, and that the other ones are saddles (Baldi and Hornik 1989), which
 * needs distinct eigenvalues; for one hidden unit and distinct singular values all of it is in two-layer-linear-loss-landscape.
 */
import { algebra, array, choice, element, have, hypothesis, indexSet, proof, real, unfold } from 'lemmata';

const identity = [
  [1, 0],
  [0, 1],
];
const scalar = { I: 1, J: 1, L: 1, K: 1 };

export default proof({
  id: 'linear-network-critical-values',
  title: 'Critical values of a linear network with one hidden layer, and its many minimisers',
  sources: [
    { document: 'success-review', section: '3.B Single-Hidden-Layer Optimality', relation: 'made precise' },
  ],
  references: ['baldi-hornik1989', 'kawaguchi2016'],

  given: {
    I: indexSet('outputs'),
    J: indexSet('samples'),
    L: indexSet('inputs'),
    K: indexSet('hidden units'),
    X: array('L', 'J'),
    Y: array('I', 'J'),
    A: array('I', 'K'),
    B: array('K', 'L'),
  },
  where: {
    'Loss(M in R[I, K], P in R[K, L])':
      'sum(i in I, sum(j in J, (Y[i,j] - sum(l in L, sum(q in K, M[i,q]*P[q,l])*X[l,j]))^2))',
  },

  parts: {
    'another basis': {
      given: { G: array('K', 'K'), Ginv: array('K', 'K') },
      hypotheses: { 'inverse of G': 'forall(q in K, r in K, sum(n in K, G[q,n]*Ginv[n,r]) == delta(q,r))' },
      states:
        'Loss(array(i in I, q in K, sum(n in K, A[i,n]*G[n,q])), array(q in K, l in L, sum(n in K, Ginv[q,n]*B[n,l]))) == Loss(A, B)',
      derivation: [
        have(
          'same product',
          'forall(i in I, l in L, sum(q in K, sum(n in K, A[i,n]*G[n,q])*sum(n in K, Ginv[q,n]*B[n,l])) == sum(q in K, A[i,q]*B[q,l]))',
          [
            ['==', 'sum(n in K, sum(r in K, A[i,n]*sum(q in K, G[n,q]*Ginv[q,r])*B[r,l]))', algebra()],
            ['==', 'sum(n in K, sum(r in K, A[i,n]*delta(n,r)*B[r,l]))', hypothesis('inverse of G')],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '==',
          'sum(i in I, sum(j in J, (Y[i,j] - sum(l in L, sum(q in K, sum(n in K, A[i,n]*G[n,q])*sum(n in K, Ginv[q,n]*B[n,l]))*X[l,j]))^2))',
          unfold('Loss'),
        ],
        [
          '==',
          'sum(i in I, sum(j in J, (Y[i,j] - sum(l in L, sum(q in K, A[i,q]*B[q,l])*X[l,j]))^2))',
          hypothesis('same product'),
        ],
        ['==', 'rhs', unfold('Loss')],
      ],
      instances: {
        raw: { normal: array('K', { is: 'positive' }), ratio: real('positive') },
        draw: { normal: { oneOf: [1, 2] }, ratio: { oneOf: ['1/2', 1, 2] } },
        construct: {
          'G[q in K, n in K]': 'ratio*(delta(q,n) - 2*normal[q]*normal[n]/sum(m in K, normal[m]^2))',
          'Ginv[q in K, n in K]': '1/ratio*(delta(q,n) - 2*normal[q]*normal[n]/sum(m in K, normal[m]^2))',
        },
      },
    },
    'value at eigenvectors': {
      given: {
        T: indexSet('eigenvectors'),
        W: array('I', 'L'),
        E0: array('T', 'I'),
        lam: array('T'),
        mark: array('T'),
      },
      where: {
        'Z[i in I, j in J]': 'sum(l in L, W[i,l]*X[l,j])',
        'z[q in T, j in J]': 'sum(m in I, E0[q,m]*Z[m,j])',
      },
      hypotheses: {
        'normal equations':
          'forall(i in I, l in L, sum(j in J, Z[i,j]*X[l,j]) == sum(j in J, Y[i,j]*X[l,j]))',
        'orthonormal eigenvectors': 'forall(q in T, r in T, sum(i in I, E0[q,i]*E0[r,i]) == delta(q,r))',
        eigenvalues:
          'forall(q in T, i in I, sum(m in I, sum(j in J, Z[i,j]*Y[m,j])*E0[q,m]) == lam[q]*E0[q,i])',
        marks: 'forall(q in T, mark[q]^2 == mark[q])',
      },
      states:
        'sum(i in I, sum(j in J, (Y[i,j] - sum(q in T, mark[q]*E0[q,i]*z[q,j]))^2)) == sum(i in I, sum(j in J, Y[i,j]^2)) - sum(q in T, mark[q]*lam[q])',
      derivation: [
        have('Gram', 'forall(i in I, m in I, sum(j in J, Z[i,j]*Z[m,j]) == sum(j in J, Y[i,j]*Z[m,j]))', [
          ['==', 'sum(j in J, Z[i,j]*sum(l in L, W[m,l]*X[l,j]))', unfold('Z')],
          ['==', 'sum(l in L, W[m,l]*sum(j in J, Z[i,j]*X[l,j]))', algebra()],
          ['==', 'sum(l in L, W[m,l]*sum(j in J, Y[i,j]*X[l,j]))', hypothesis('normal equations')],
          ['==', 'sum(j in J, Y[i,j]*sum(l in L, W[m,l]*X[l,j]))', algebra()],
          ['==', 'rhs', unfold('Z')],
        ]),
        have('with Y', 'forall(q in T, sum(j in J, z[q,j]*sum(i in I, E0[q,i]*Y[i,j])) == lam[q])', [
          ['==', 'sum(j in J, sum(m in I, E0[q,m]*Z[m,j])*sum(i in I, E0[q,i]*Y[i,j]))', unfold('z')],
          ['==', 'sum(m in I, E0[q,m]*sum(i in I, sum(j in J, Z[m,j]*Y[i,j])*E0[q,i]))', algebra()],
          ['==', 'sum(m in I, E0[q,m]*(lam[q]*E0[q,m]))', hypothesis('eigenvalues')],
          ['==', 'lam[q]*sum(m in I, E0[q,m]*E0[q,m])', algebra()],
          ['==', 'lam[q]*delta(q,q)', hypothesis('orthonormal eigenvectors')],
          ['==', 'rhs', algebra()],
        ]),
        have('with itself', 'forall(q in T, sum(j in J, z[q,j]^2) == lam[q])', [
          ['==', 'sum(j in J, sum(m in I, E0[q,m]*Z[m,j])*sum(i in I, E0[q,i]*Z[i,j]))', unfold('z')],
          ['==', 'sum(m in I, sum(i in I, E0[q,m]*E0[q,i]*sum(j in J, Z[i,j]*Z[m,j])))', algebra()],
          ['==', 'sum(m in I, sum(i in I, E0[q,m]*E0[q,i]*sum(j in J, Y[i,j]*Z[m,j])))', hypothesis('Gram')],
          ['==', 'sum(j in J, sum(m in I, E0[q,m]*Z[m,j])*sum(i in I, E0[q,i]*Y[i,j]))', algebra()],
          ['==', 'sum(j in J, z[q,j]*sum(i in I, E0[q,i]*Y[i,j]))', unfold('z')],
          ['==', 'rhs', hypothesis('with Y')],
        ]),
        [
          '==',
          'sum(i in I, sum(j in J, Y[i,j]^2)) - 2*sum(q in T, mark[q]*sum(j in J, z[q,j]*sum(i in I, E0[q,i]*Y[i,j]))) + sum(q in T, sum(r in T, mark[q]*mark[r]*sum(i in I, E0[q,i]*E0[r,i])*sum(j in J, z[q,j]*z[r,j])))',
          algebra(),
        ],
        [
          '==',
          'sum(i in I, sum(j in J, Y[i,j]^2)) - 2*sum(q in T, mark[q]*lam[q]) + sum(q in T, sum(r in T, mark[q]*mark[r]*delta(q,r)*sum(j in J, z[q,j]*z[r,j])))',
          hypothesis('with Y'),
          hypothesis('orthonormal eigenvectors'),
        ],
        [
          '==',
          'sum(i in I, sum(j in J, Y[i,j]^2)) - 2*sum(q in T, mark[q]*lam[q]) + sum(q in T, mark[q]^2*sum(j in J, z[q,j]^2))',
          algebra(),
        ],
        [
          '==',
          'sum(i in I, sum(j in J, Y[i,j]^2)) - 2*sum(q in T, mark[q]*lam[q]) + sum(q in T, mark[q]^2*lam[q])',
          hypothesis('with itself'),
        ],
        [
          '==',
          'sum(i in I, sum(j in J, Y[i,j]^2)) - 2*sum(q in T, mark[q]*lam[q]) + sum(q in T, mark[q]*lam[q])',
          hypothesis('marks'),
        ],
        ['==', 'rhs', algebra()],
      ],
      // X is a reflection, Y has orthogonal rows.
      instances: {
        sizes: { T: [1, 2], I: [2, 2], J: [2, 2], L: [0, 2] },
        raw: { place: choice('T', 'I'), column: choice('I', 'J'), input: choice('L', 'J'), size: array('I') },
        draw: {
          place: { tables: [[0], [0, 1]] },
          column: { tables: [[], [1], [0, 1]] },
          input: { tables: [[], [1], [1, 0]] },
          mark: { oneOf: [0, 1] },
        },
        construct: {
          'X[l in L, j in J]': 'delta(j, input[l])',
          'Y[i in I, j in J]': 'size[i]*delta(j, column[i])',
          'W[i in I, l in L]': 'sum(j in J, Y[i,j]*X[l,j])',
          'E0[q in T, i in I]': 'delta(i, place[q])',
          'lam[q in T]': 'sum(j in J, (sum(l in L, W[place[q],l]*X[l,j]))^2)',
        },
        regimes: {
          'as many inputs as samples, and no entry of Y is zero': {
            sizes: { L: [2, 2] },
            raw: { row: element('I'), place_in_row: element('J') },
            construct: { 'Y[i in I, j in J]': 'size[i]*(1 - 2*delta(i, row)*delta(j, place_in_row))' },
          },
        },
      },
    },
  },

  instances: { sizes: { I: [0, 2], J: [0, 2], K: [1, 2], L: [0, 2] } },

  controls: {
    'any eigenvectors are global': {
      part: 'value at eigenvectors',
      replace: ['sum(q in T, mark[q]*lam[q])', 'sum(q in T, lam[q])'],
      counterexample: {
        I: 2,
        J: 2,
        L: 2,
        T: 2,
        K: 0,
        A: [[], []],
        B: [],
        X: identity,
        Y: [
          [2, 0],
          [0, 1],
        ],
        W: [
          [2, 0],
          [0, 1],
        ],
        E0: identity,
        lam: [4, 1],
        mark: [0, 1],
      },
      because: 'with the second eigenvector alone the loss is 5 - 1 = 4, with the first 1',
    },
    'a unique minimiser': {
      part: 'another basis',
      states: 'forall(i in I, q in K, sum(n in K, A[i,n]*G[n,q]) == A[i,q])',
      counterexample: {
        ...scalar,
        X: [[1]],
        Y: [[1]],
        A: [[1]],
        B: [[1]],
        G: [[2]],
        Ginv: [['1/2']],
        i: 0,
        q: 0,
      },
      instances: { sizes: { I: [1, 2], K: [1, 2] } },
      because: '(A, B) and (2 A, B/2) have the same loss',
    },
    'jointly convex': {
      part: 'another basis',
      states:
        'Loss(array(i in I, q in K, (A[i,q] + G1[i,q])/2), array(q in K, l in L, (B[q,l] + G2[q,l])/2)) <= (Loss(A, B) + Loss(G1, G2))/2',
      given: { G1: array('I', 'K'), G2: array('K', 'L') },
      counterexample: {
        ...scalar,
        X: [[1]],
        Y: [[1]],
        A: [[1]],
        B: [[1]],
        G: [[1]],
        Ginv: [[1]],
        G1: [[-1]],
        G2: [[-1]],
      },
      instances: {
        sizes: { I: [1, 1], J: [1, 1], K: [1, 1], L: [1, 1] },
        construct: {
          'X[l in L, j in J]': '1',
          'Y[i in I, j in J]': '1',
          'A[i in I, q in K]': '1',
          'B[q in K, l in L]': '1',
          'G1[i in I, q in K]': '-1',
          'G2[q in K, l in L]': '-1',
          'G[q in K, n in K]': '1',
          'Ginv[q in K, n in K]': '1',
        },
      },
      because: 'L(1, 1) = L(-1, -1) = 0 and L(0, 0) = 1',
    },
    'local minima of relu units are global': {
      part: 'another basis',
      where: {
        'Loss(M in R[I, K], P in R[K, L])':
          'sum(i in I, sum(j in J, (Y[i,j] - sum(q in K, M[i,q]*relu(sum(l in L, P[q,l]*X[l,j]))))^2))',
      },
      hypotheses: {
        'local minimum':
          'exists(radius in positive, forall(near in R[I, K], nearer in R[K, L], sum(i in I, sum(q in K, abs(near[i,q]))) + sum(q in K, sum(l in L, abs(nearer[q,l]))) < radius, Loss(A, B) <= Loss(array(i in I, q in K, A[i,q] + near[i,q]), array(q in K, l in L, B[q,l] + nearer[q,l]))))',
      },
      given: { G1: array('I', 'K'), G2: array('K', 'L') },
      states: 'Loss(A, B) <= Loss(G1, G2)',
      counterexample: {
        ...scalar,
        X: [[1]],
        Y: [[1]],
        A: [[1]],
        B: [[-1]],
        G: [[1]],
        Ginv: [[1]],
        G1: [[1]],
        G2: [[1]],
        radius: 1,
        near: [[0]],
        nearer: [[0]],
      },
      instances: {
        sizes: { I: [1, 1], J: [1, 1], K: [1, 1], L: [1, 1] },
        raw: { small: real('(-1/4,1/4)') },
        construct: {
          'X[l in L, j in J]': '1',
          'Y[i in I, j in J]': '1',
          'A[i in I, q in K]': '1',
          'B[q in K, l in L]': '-1',
          'G1[i in I, q in K]': '1',
          'G2[q in K, l in L]': '1',
          'G[q in K, n in K]': '1',
          'Ginv[q in K, n in K]': '1',
          radius: '1',
          'near[i in I, q in K]': 'small',
          'nearer[q in K, l in L]': 'small',
        },
      },
      because: 'with B = -1 the unit is dead, and small changes do not wake it',
    },
  },
});
