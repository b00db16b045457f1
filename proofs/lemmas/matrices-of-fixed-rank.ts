/**
 * # Matrices of rank k have k(m + n - k) degrees of freedom
 *
 * The derivative of (P, Q) -> P Q' at factors with left inverses vanishes in the directions (P S, -Q S') and no others, and S, which has
 * k^2 entries, is determined by its direction: of k(m + n) parameters k^2 are lost. Near a matrix whose first k rows and columns
 * have an invertible block X, those of rank at most k are a graph: with blocks (X, Y; Z, W) the rank is at most k, which is to say that
 * there is a factorisation, if and only if W = Z X^-1 Y. So X, Y and Z, k^2 + k(n - k) + (m - k)k numbers, are coordinates: a chart of a
 * manifold of dimension k(m + n - k).
 * Not claimed: matrices of rank below k, where the set is singular.
 */
import {
  algebra,
  array,
  both,
  calculus,
  choice,
  element,
  have,
  hypothesis,
  type InstanceSpec,
  indexSet,
  lemma,
  obtain,
  proof,
  witness,
} from 'lemmata';

const factors = {
  P: array('I', 'K'),
  Q: array('J', 'K'),
  dP: array('I', 'K'),
  dQ: array('J', 'K'),
};
const inverses = {
  'left inverse of P': 'forall(a in K, b in K, sum(i in I, F[a,i]*P[i,b]) == delta(a,b))',
  'left inverse of Q': 'forall(a in K, b in K, sum(j in J, G[a,j]*Q[j,b]) == delta(a,b))',
};
const derivative = 'sum(a in K, dP[i,a]*Q[j,a] + P[i,a]*dQ[j,a])';
const blocks = {
  C: indexSet('further columns'),
  L: indexSet('further rows'),
  X: array('K', 'K'),
  N: array('K', 'K'),
  Y: array('K', 'C'),
  Z: array('L', 'K'),
  W: array('L', 'C'),
};
const inverse = {
  'inverse from the right': 'forall(a in K, b in K, sum(c in K, X[a,c]*N[c,b]) == delta(a,b))',
  'inverse from the left': 'forall(a in K, b in K, sum(c in K, N[a,c]*X[c,b]) == delta(a,b))',
};

/** P and Q with orthonormal columns, those of reflections; their transposes are left inverses. */
const orthonormal = {
  sizes: { K: [1, 2], I: [2, 3], J: [2, 3] },
  raw: {
    left: array('I', { is: 'positive' }),
    right: array('J', { is: 'positive' }),
    row: choice('K', 'I'),
    column: choice('K', 'J'),
  },
  draw: { row: { tables: [[0], [1, 0]] }, column: { tables: [[1], [0, 1]] } },
} satisfies InstanceSpec;
const isometries = {
  'P[i in I, a in K]': 'delta(i,row[a]) - 2*left[i]*left[row[a]]/sum(h in I, left[h]^2)',
  'Q[j in J, a in K]': 'delta(j,column[a]) - 2*right[j]*right[column[a]]/sum(h in J, right[h]^2)',
  'F[a in K, i in I]': 'P[i,a]',
  'G[a in K, j in J]': 'Q[j,a]',
};
/** X is twice a reflection, and Q1 is a reflection; reflections are their own inverses. */
const reflection = {
  raw: { normal: array('K', { is: 'positive' }), other: array('K', { is: 'positive' }) },
  construct: {
    'X[a in K, b in K]': '2*delta(a,b) - 4*normal[a]*normal[b]/sum(c in K, normal[c]^2)',
    'N[a in K, b in K]': '1/2*delta(a,b) - normal[a]*normal[b]/sum(c in K, normal[c]^2)',
  },
} satisfies InstanceSpec;

export default proof({
  id: 'matrices-of-fixed-rank',
  title: 'Matrices of rank k have k(m + n - k) degrees of freedom',
  sources: [],
  references: ['lee2013, Example 5.30'],

  given: { K: indexSet('columns of the factors') },

  parts: {
    derivative: {
      given: { I: indexSet(), J: indexSet(), ...factors, i: element('I'), j: element('J') },
      states: `D(sum(a in K, (P[i,a] + v*dP[i,a])*(Q[j,a] + v*dQ[j,a])), v = 0) == ${derivative}`,
      derivation: [['==', 'rhs', calculus()]],
    },
    kernel: {
      given: { I: indexSet(), J: indexSet(), ...factors, F: array('K', 'I'), G: array('K', 'J') },
      hypotheses: { ...inverses, 'the derivative vanishes': `forall(i in I, j in J, ${derivative} == 0)` },
      states:
        'exists(S in R[K,K], (forall(i in I, b in K, dP[i,b] == sum(a in K, P[i,a]*S[a,b]))) and (forall(j in J, b in K, dQ[j,b] == -sum(a in K, Q[j,a]*S[b,a]))))',
      derivation: [
        witness({ S: 'array(a in K, b in K, -sum(j in J, dQ[j,a]*G[b,j]))' }),
        have('first', 'forall(i in I, b in K, dP[i,b] == -sum(a in K, P[i,a]*sum(j in J, dQ[j,a]*G[b,j])))', [
          ['==', 'sum(a in K, dP[i,a]*delta(b,a))', algebra()],
          ['==', 'sum(a in K, dP[i,a]*sum(j in J, G[b,j]*Q[j,a]))', hypothesis('left inverse of Q')],
          [
            '==',
            `sum(j in J, G[b,j]*${derivative}) - sum(a in K, P[i,a]*sum(j in J, dQ[j,a]*G[b,j]))`,
            algebra(),
          ],
          ['==', 'rhs', hypothesis('the derivative vanishes')],
        ]),
        both(
          [
            ['==', '-sum(a in K, P[i,a]*sum(j in J, dQ[j,a]*G[b,j]))', hypothesis('first')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'sum(a in K, delta(b,a)*dQ[j,a])', algebra()],
            ['==', 'sum(a in K, sum(i in I, F[b,i]*P[i,a])*dQ[j,a])', hypothesis('left inverse of P')],
            [
              '==',
              `sum(i in I, F[b,i]*${derivative}) - sum(a in K, Q[j,a]*sum(i in I, F[b,i]*dP[i,a]))`,
              algebra(),
            ],
            ['==', '-sum(a in K, Q[j,a]*sum(i in I, F[b,i]*dP[i,a]))', hypothesis('the derivative vanishes')],
            [
              '==',
              'sum(a in K, Q[j,a]*sum(i in I, F[b,i]*sum(c in K, P[i,c]*sum(h in J, dQ[h,c]*G[a,h]))))',
              hypothesis('first'),
            ],
            [
              '==',
              'sum(a in K, Q[j,a]*sum(c in K, sum(i in I, F[b,i]*P[i,c])*sum(h in J, dQ[h,c]*G[a,h])))',
              algebra(),
            ],
            [
              '==',
              'sum(a in K, Q[j,a]*sum(c in K, delta(b,c)*sum(h in J, dQ[h,c]*G[a,h])))',
              hypothesis('left inverse of P'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...orthonormal,
        raw: { ...orthonormal.raw, mixed: array('K', 'K') },
        construct: {
          ...isometries,
          'S[a in K, b in K]': 'mixed[a,b]',
          'dP[i in I, b in K]': 'sum(a in K, P[i,a]*mixed[a,b])',
          'dQ[j in J, b in K]': '-sum(a in K, Q[j,a]*mixed[b,a])',
        },
      },
    },
    'directions of the kernel': {
      given: {
        I: indexSet(),
        J: indexSet(),
        P: factors.P,
        Q: factors.Q,
        F: array('K', 'I'),
        G: array('K', 'J'),
        S: array('K', 'K'),
      },
      hypotheses: { 'left inverse of P': inverses['left inverse of P'] },
      states:
        '(forall(i in I, j in J, sum(a in K, sum(c in K, P[i,c]*S[c,a])*Q[j,a] + P[i,a]*(-sum(c in K, Q[j,c]*S[a,c]))) == 0)) and (forall(forall(i in I, b in K, sum(a in K, P[i,a]*S[a,b]) == 0), forall(g in K, h in K, S[g,h] == 0)))',
      derivation: [
        both(
          [['==', 'rhs', algebra()]],
          [
            ['==', 'sum(a in K, delta(g,a)*S[a,h])', algebra()],
            ['==', 'sum(a in K, sum(i in I, F[g,i]*P[i,a])*S[a,h])', hypothesis('left inverse of P')],
            ['==', 'sum(i in I, F[g,i]*sum(a in K, P[i,a]*S[a,h]))', algebra()],
            ['==', 'rhs', hypothesis('assumed')],
          ],
        ),
      ],
      instances: {
        ...orthonormal,
        construct: isometries,
        regimes: {
          'the direction zero': { construct: { ...isometries, 'S[a in K, b in K]': '0' } },
          'ones alone': {
            sizes: { K: [1, 1] },
            construct: {
              ...isometries,
              'P[i in I, a in K]': '1',
              'F[a in K, i in I]': '1/card(I)',
              'S[a in K, b in K]': '1',
            },
          },
        },
      },
    },
    'chart, onto': {
      given: blocks,
      hypotheses: {
        'inverse from the right': inverse['inverse from the right'],
        'Schur complement':
          'forall(l in L, c in C, W[l,c] == sum(a in K, Z[l,a]*sum(b in K, N[a,b]*Y[b,c])))',
      },
      states:
        'exists(P1 in R[K,K], P2 in R[L,K], Q1 in R[K,K], Q2 in R[C,K], (forall(e in K, f in K, X[e,f] == sum(a in K, P1[e,a]*Q1[f,a]))) and (forall(e in K, c in C, Y[e,c] == sum(a in K, P1[e,a]*Q2[c,a]))) and (forall(l in L, f in K, Z[l,f] == sum(a in K, P2[l,a]*Q1[f,a]))) and (forall(l in L, c in C, W[l,c] == sum(a in K, P2[l,a]*Q2[c,a]))))',
      derivation: [
        witness({
          P1: 'array(e in K, a in K, X[e,a])',
          P2: 'array(l in L, a in K, Z[l,a])',
          Q1: 'array(f in K, a in K, delta(f,a))',
          Q2: 'array(c in C, a in K, sum(b in K, N[a,b]*Y[b,c]))',
        }),
        both(
          [['==', 'rhs', algebra()]],
          [
            ['==', 'sum(b in K, delta(e,b)*Y[b,c])', algebra()],
            ['==', 'sum(b in K, sum(a in K, X[e,a]*N[a,b])*Y[b,c])', hypothesis('inverse from the right')],
            ['==', 'rhs', algebra()],
          ],
          [['==', 'rhs', algebra()]],
          [['==', 'rhs', hypothesis('Schur complement')]],
        ),
      ],
      instances: {
        ...reflection,
        construct: {
          ...reflection.construct,
          'W[l in L, c in C]': 'sum(a in K, Z[l,a]*sum(b in K, N[a,b]*Y[b,c]))',
          'P1[e in K, a in K]': 'X[e,a]',
          'P2[l in L, a in K]': 'Z[l,a]',
          'Q1[f in K, a in K]': 'delta(f,a)',
          'Q2[c in C, a in K]': 'sum(b in K, N[a,b]*Y[b,c])',
        },
      },
    },
    'chart, graph': {
      given: {
        ...blocks,
        P1: array('K', 'K'),
        P2: array('L', 'K'),
        Q1: array('K', 'K'),
        Q2: array('C', 'K'),
      },
      hypotheses: {
        'inverse from the right': inverse['inverse from the right'],
        'factors of X': 'forall(e in K, f in K, X[e,f] == sum(a in K, P1[e,a]*Q1[f,a]))',
        'factors of Y': 'forall(e in K, c in C, Y[e,c] == sum(a in K, P1[e,a]*Q2[c,a]))',
        'factors of Z': 'forall(l in L, f in K, Z[l,f] == sum(a in K, P2[l,a]*Q1[f,a]))',
        'factors of W': 'forall(l in L, c in C, W[l,c] == sum(a in K, P2[l,a]*Q2[c,a]))',
      },
      states: 'forall(l in L, c in C, W[l,c] == sum(a in K, Z[l,a]*sum(b in K, N[a,b]*Y[b,c])))',
      derivation: [
        have(
          'named',
          'exists(E0 in R[K,K], forall(a in K, b in K, E0[a,b] == sum(f in K, Q1[f,a]*N[f,b])))',
          [witness({ E0: 'array(a in K, b in K, sum(f in K, Q1[f,a]*N[f,b]))' }), ['==', 'rhs', algebra()]],
        ),
        obtain('E0', 'inverse of P1', hypothesis('named')),
        have('from the right', 'forall(e in K, b in K, sum(a in K, P1[e,a]*E0[a,b]) == delta(e,b))', [
          ['==', 'sum(a in K, P1[e,a]*sum(f in K, Q1[f,a]*N[f,b]))', hypothesis('inverse of P1')],
          ['==', 'sum(f in K, sum(a in K, P1[e,a]*Q1[f,a])*N[f,b])', algebra()],
          ['==', 'sum(f in K, X[e,f]*N[f,b])', hypothesis('factors of X')],
          ['==', 'rhs', hypothesis('inverse from the right')],
        ]),
        have(
          'injective',
          'forall(killed in R[K], forall(a in K, sum(b in K, E0[a,b]*killed[b]) == 0), forall(a in K, killed[a] == 0))',
          [
            ['==', 'sum(b in K, delta(a,b)*killed[b])', algebra()],
            ['==', 'sum(b in K, sum(d in K, P1[a,d]*E0[d,b])*killed[b])', hypothesis('from the right')],
            ['==', 'sum(d in K, P1[a,d]*sum(b in K, E0[d,b]*killed[b]))', algebra()],
            ['==', 'rhs', hypothesis('assumed')],
          ],
        ),
        have('from the left', 'forall(g in K, h in K, sum(a in K, E0[g,a]*P1[a,h]) == delta(g,h))', [
          obtain(
            'w',
            'solves',
            lemma('injective-square-matrix-onto', {
              part: 'solution',
              at: { I: 'K', A: 'E0', b: 'array(a in K, delta(a,h))' },
            }),
          ),
          have('column', 'forall(e in K, w[e] == P1[e,h])', [
            ['==', 'sum(b in K, delta(e,b)*w[b])', algebra()],
            ['==', 'sum(b in K, sum(d in K, P1[e,d]*E0[d,b])*w[b])', hypothesis('from the right')],
            ['==', 'sum(d in K, P1[e,d]*sum(b in K, E0[d,b]*w[b]))', algebra()],
            ['==', 'sum(d in K, P1[e,d]*delta(d,h))', hypothesis('solves')],
            ['==', 'rhs', algebra()],
          ]),
          ['==', 'sum(a in K, E0[g,a]*w[a])', hypothesis('column')],
          ['==', 'rhs', hypothesis('solves')],
        ]),
        ['==', 'sum(g in K, P2[l,g]*Q2[c,g])', hypothesis('factors of W')],
        ['==', 'sum(g in K, P2[l,g]*sum(h in K, delta(g,h)*Q2[c,h]))', algebra()],
        [
          '==',
          'sum(g in K, P2[l,g]*sum(h in K, sum(a in K, E0[g,a]*P1[a,h])*Q2[c,h]))',
          hypothesis('from the left'),
        ],
        ['==', 'sum(g in K, P2[l,g]*sum(a in K, E0[g,a]*sum(h in K, P1[a,h]*Q2[c,h])))', algebra()],
        ['==', 'sum(g in K, P2[l,g]*sum(a in K, E0[g,a]*Y[a,c]))', hypothesis('factors of Y')],
        [
          '==',
          'sum(g in K, P2[l,g]*sum(a in K, sum(f in K, Q1[f,g]*N[f,a])*Y[a,c]))',
          hypothesis('inverse of P1'),
        ],
        ['==', 'sum(f in K, sum(g in K, P2[l,g]*Q1[f,g])*sum(b in K, N[f,b]*Y[b,c]))', algebra()],
        ['==', 'sum(f in K, Z[l,f]*sum(b in K, N[f,b]*Y[b,c]))', hypothesis('factors of Z')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...reflection,
        construct: {
          ...reflection.construct,
          'Q1[f in K, a in K]': 'delta(f,a) - 2*other[f]*other[a]/sum(c in K, other[c]^2)',
          'P1[e in K, a in K]': 'sum(b in K, X[e,b]*Q1[b,a])',
          'Y[e in K, c in C]': 'sum(a in K, P1[e,a]*Q2[c,a])',
          'Z[l in L, f in K]': 'sum(a in K, P2[l,a]*Q1[f,a])',
          'W[l in L, c in C]': 'sum(a in K, P2[l,a]*Q2[c,a])',
          'E0[a in K, b in K]': 'sum(f in K, Q1[f,a]*N[f,b])',
          'w[e in K]': 'P1[e,h]',
          'killed[b in K]': '0',
        },
      },
    },
    dimension: {
      given: { C: indexSet('further columns'), L: indexSet('further rows') },
      states:
        'sum(a in K, sum(b in K, 1) + sum(c in C, 1)) + sum(l in L, sum(b in K, 1)) == card(K)*((card(K) + card(L)) + (card(K) + card(C)) - card(K))',
      derivation: [['==', 'rhs', algebra()]],
    },
  },

  instances: {
    sizes: { K: [1, 2], C: [0, 2], L: [0, 2] },
  },

  controls: {
    'one factor alone': {
      part: 'derivative',
      states:
        'D(sum(a in K, (P[i,a] + v*dP[i,a])*(Q[j,a] + v*dQ[j,a])), v = 0) == sum(a in K, dP[i,a]*Q[j,a])',
      counterexample: { K: 1, I: 1, J: 1, P: [[1]], Q: [[0]], dP: [[0]], dQ: [[1]], i: 0, j: 0 },
      because: 'the other factor moves, too',
    },
    'factors without left inverses': {
      part: 'kernel',
      without: ['left inverse of P', 'left inverse of Q'],
      counterexample: {
        K: 1,
        I: 1,
        J: 1,
        P: [[0]],
        Q: [[0]],
        dP: [[1]],
        dQ: [[0]],
        F: [[0]],
        G: [[0]],
        S: [[0]],
      },
      instances: {
        construct: {
          'P[i in I, a in K]': '0',
          'Q[j in J, a in K]': '0',
          'dP[i in I, b in K]': '1',
          'dQ[j in J, b in K]': '0',
        },
      },
      because: 'at zero every direction is in the kernel',
    },
    'the same sign': {
      part: 'kernel',
      replace: ['== -sum(a in K, Q[j,a]*S[b,a])', '== sum(a in K, Q[j,a]*S[b,a])'],
      counterexample: {
        K: 1,
        I: 1,
        J: 1,
        P: [[1]],
        Q: [[1]],
        dP: [[1]],
        dQ: [[-1]],
        F: [[1]],
        G: [[1]],
        S: [[1]],
      },
      because: 'what one factor gains the other must lose',
    },
    'singular factors': {
      part: 'directions of the kernel',
      without: ['left inverse of P'],
      counterexample: { K: 1, I: 1, J: 1, P: [[0]], Q: [[1]], F: [[0]], G: [[1]], S: [[1]] },
      instances: { construct: { ...isometries, 'P[i in I, a in K]': '0' } },
      because: 'P S = 0 for all S then',
    },
    'any last block': {
      part: 'chart, onto',
      without: ['Schur complement'],
      counterexample: {
        K: 1,
        C: 1,
        L: 1,
        X: [[1]],
        N: [[1]],
        Y: [[0]],
        Z: [[0]],
        W: [[1]],
        P1: [[1]],
        P2: [[0]],
        Q1: [[1]],
        Q2: [[0]],
      },
      instances: { sizes: { C: [1, 2], L: [1, 2] }, construct: { 'W[l in L, c in C]': '1' } },
      because: 'diag(1, 1) has rank two',
    },
    'a last block of its own': {
      part: 'chart, graph',
      without: ['factors of W'],
      counterexample: {
        K: 1,
        C: 1,
        L: 1,
        X: [[1]],
        N: [[1]],
        Y: [[0]],
        Z: [[0]],
        W: [[1]],
        P1: [[1]],
        P2: [[0]],
        Q1: [[1]],
        Q2: [[0]],
      },
      instances: { sizes: { C: [1, 2], L: [1, 2] }, construct: { 'W[l in L, c in C]': '1' } },
      because: 'the last block is determined by the others',
    },
    'all entries of the factors': {
      part: 'dimension',
      replace: [' - card(K))', ')'],
      counterexample: { K: 1, C: 0, L: 0 },
      because: 'k^2 of the k(m + n) parameters are lost',
    },
  },
});
