/**
 * # Farkas' lemma for a system in blocks
 *
 * The unknowns are x >= 0, indexed by pairs, and y, z of either sign. The rows are equations indexed by S and by T, inequalities indexed by
 * pairs (u, v), and one more inequality. Every coefficient is arbitrary: this is the lemma for any finite system whose unknowns and rows
 * are sorted into such blocks. Multipliers of the rows that leave a nonnegative combination of x alone and a negative right side
 * show that there is no solution (`multipliers`, derived); the lemma is that nothing else prevents one (`solution`, cited).
 * Not claimed: anything for strict inequalities or for infinitely many rows.
 */
import { array, hypothesis, indexSet, proof, real, sign, unfold } from 'lemmata';

/** The system without unknowns and rows, but for the last inequality, 0 <= 0. */
const empty = {
  ...{ K: 0, L: 0, M: 0, N: 0, S: 0, T: 0, U: 0, V: 0 },
  ...{ Sx: [], Sy: [], Sz: [], Sr: [], Tx: [], Ty: [], Tz: [], Tr: [] },
  ...{ Ux: [], Uy: [], Uz: [], Ur: [], Wx: [], Wy: [], Wz: [], Wr: 0 },
  ...{ x: [], y: [], z: [], sigma: [], tau: [], q: [], w: 1 },
};

export default proof({
  id: 'farkas-lemma',
  title: 'A finite linear system has a solution unless multipliers of its rows contradict it',
  sources: [],
  references: ['farkas1902', 'motzkin1936', 'schrijver1986, Corollary 7.1d and its variants'],

  given: {
    K: indexSet(),
    L: indexSet(),
    M: indexSet(),
    N: indexSet(),
    S: indexSet(),
    T: indexSet(),
    U: indexSet(),
    V: indexSet(),
    Sx: array('S', 'K', 'L'),
    Sy: array('S', 'M'),
    Sz: array('S', 'N'),
    Sr: array('S'),
    Tx: array('T', 'K', 'L'),
    Ty: array('T', 'M'),
    Tz: array('T', 'N'),
    Tr: array('T'),
    Ux: array('U', 'V', 'K', 'L'),
    Uy: array('U', 'V', 'M'),
    Uz: array('U', 'V', 'N'),
    Ur: array('U', 'V'),
    Wx: array('K', 'L'),
    Wy: array('M'),
    Wz: array('N'),
    Wr: real(),
  },
  where: {
    'rowS(X in R[K,L], Y in R[M], Z in R[N])[s in S]':
      'sum(k in K, l in L, Sx[s,k,l]*X[k,l]) + sum(m in M, Sy[s,m]*Y[m]) + sum(n in N, Sz[s,n]*Z[n])',
    'rowT(X in R[K,L], Y in R[M], Z in R[N])[t in T]':
      'sum(k in K, l in L, Tx[t,k,l]*X[k,l]) + sum(m in M, Ty[t,m]*Y[m]) + sum(n in N, Tz[t,n]*Z[n])',
    'rowU(X in R[K,L], Y in R[M], Z in R[N])[u in U, v in V]':
      'sum(k in K, l in L, Ux[u,v,k,l]*X[k,l]) + sum(m in M, Uy[u,v,m]*Y[m]) + sum(n in N, Uz[u,v,n]*Z[n])',
    'rowW(X in R[K,L], Y in R[M], Z in R[N])':
      'sum(k in K, l in L, Wx[k,l]*X[k,l]) + sum(m in M, Wy[m]*Y[m]) + sum(n in N, Wz[n]*Z[n])',
    'columnX(p in R[S], o in R[T], g in R[U,V], h in R)[k in K, l in L]':
      'sum(s in S, p[s]*Sx[s,k,l]) + sum(t in T, o[t]*Tx[t,k,l]) + sum(u in U, v in V, g[u,v]*Ux[u,v,k,l]) + h*Wx[k,l]',
    'columnY(p in R[S], o in R[T], g in R[U,V], h in R)[m in M]':
      'sum(s in S, p[s]*Sy[s,m]) + sum(t in T, o[t]*Ty[t,m]) + sum(u in U, v in V, g[u,v]*Uy[u,v,m]) + h*Wy[m]',
    'columnZ(p in R[S], o in R[T], g in R[U,V], h in R)[n in N]':
      'sum(s in S, p[s]*Sz[s,n]) + sum(t in T, o[t]*Tz[t,n]) + sum(u in U, v in V, g[u,v]*Uz[u,v,n]) + h*Wz[n]',
    'right(p in R[S], o in R[T], g in R[U,V], h in R)':
      'sum(s in S, p[s]*Sr[s]) + sum(t in T, o[t]*Tr[t]) + sum(u in U, v in V, g[u,v]*Ur[u,v]) + h*Wr',
  },

  parts: {
    solution: {
      hypotheses: {
        'no contradiction':
          'forall(sigma in R[S], tau in R[T], q in R[U,V], w in nonnegative, forall(u in U, v in V, 0 <= q[u,v]), forall(k in K, l in L, 0 <= columnX(sigma, tau, q, w)[k,l]), forall(m in M, columnY(sigma, tau, q, w)[m] == 0), forall(n in N, columnZ(sigma, tau, q, w)[n] == 0), 0 <= right(sigma, tau, q, w))',
      },
      states:
        'exists(x in R[K,L], y in R[M], z in R[N], forall(k in K, l in L, 0 <= x[k,l]), forall(s in S, rowS(x, y, z)[s] == Sr[s]), forall(t in T, rowT(x, y, z)[t] == Tr[t]), forall(u in U, v in V, rowU(x, y, z)[u,v] <= Ur[u,v]), rowW(x, y, z) <= Wr)',
      cited:
        "Farkas' lemma (Farkas 1902; Schrijver, Theory of Linear and Integer Programming, 1986, Corollary 7.1d and its variants)",
      instances: {
        raw: {
          solvesX: array('K', 'L', { is: 'nonnegative' }),
          solvesY: array('M'),
          solvesZ: array('N'),
          slackU: array('U', 'V', { is: 'nonnegative' }),
          slackW: real('nonnegative'),
        },
        construct: {
          'x[k in K, l in L]': 'solvesX[k,l]',
          'y[m in M]': 'solvesY[m]',
          'z[n in N]': 'solvesZ[n]',
          'Sr[s in S]': 'rowS(solvesX, solvesY, solvesZ)[s]',
          'Tr[t in T]': 'rowT(solvesX, solvesY, solvesZ)[t]',
          'Ur[u in U, v in V]': 'rowU(solvesX, solvesY, solvesZ)[u,v] + slackU[u,v]',
          Wr: 'rowW(solvesX, solvesY, solvesZ) + slackW',
        },
      },
    },
    multipliers: {
      given: {
        x: array('K', 'L', { is: 'nonnegative' }),
        y: array('M'),
        z: array('N'),
        sigma: array('S'),
        tau: array('T'),
        q: array('U', 'V', { is: 'nonnegative' }),
        w: real('nonnegative'),
      },
      hypotheses: {
        'equations S': 'forall(s in S, rowS(x, y, z)[s] == Sr[s])',
        'equations T': 'forall(t in T, rowT(x, y, z)[t] == Tr[t])',
        'inequalities U': 'forall(u in U, v in V, rowU(x, y, z)[u,v] <= Ur[u,v])',
        'inequality W': 'rowW(x, y, z) <= Wr',
        'combination of x': 'forall(k in K, l in L, 0 <= columnX(sigma, tau, q, w)[k,l])',
        'y cancels': 'forall(m in M, columnY(sigma, tau, q, w)[m] == 0)',
        'z cancels': 'forall(n in N, columnZ(sigma, tau, q, w)[n] == 0)',
      },
      states: '0 <= right(sigma, tau, q, w)',
      derivation: [
        ['<=', 'sum(k in K, l in L, columnX(sigma, tau, q, w)[k,l]*x[k,l])', sign()],
        [
          '==',
          'sum(k in K, l in L, columnX(sigma, tau, q, w)[k,l]*x[k,l]) + sum(m in M, columnY(sigma, tau, q, w)[m]*y[m])',
          hypothesis('y cancels'),
        ],
        [
          '==',
          'sum(k in K, l in L, columnX(sigma, tau, q, w)[k,l]*x[k,l]) + sum(m in M, columnY(sigma, tau, q, w)[m]*y[m]) + sum(n in N, columnZ(sigma, tau, q, w)[n]*z[n])',
          hypothesis('z cancels'),
        ],
        [
          '==',
          'sum(s in S, sigma[s]*rowS(x, y, z)[s]) + sum(t in T, tau[t]*rowT(x, y, z)[t]) + sum(u in U, v in V, q[u,v]*rowU(x, y, z)[u,v]) + w*rowW(x, y, z)',
          unfold('columnX', 'columnY', 'columnZ', 'rowS', 'rowT', 'rowU', 'rowW'),
        ],
        [
          '==',
          'sum(s in S, sigma[s]*Sr[s]) + sum(t in T, tau[t]*rowT(x, y, z)[t]) + sum(u in U, v in V, q[u,v]*rowU(x, y, z)[u,v]) + w*rowW(x, y, z)',
          hypothesis('equations S'),
        ],
        [
          '==',
          'sum(s in S, sigma[s]*Sr[s]) + sum(t in T, tau[t]*Tr[t]) + sum(u in U, v in V, q[u,v]*rowU(x, y, z)[u,v]) + w*rowW(x, y, z)',
          hypothesis('equations T'),
        ],
        [
          '<=',
          'sum(s in S, sigma[s]*Sr[s]) + sum(t in T, tau[t]*Tr[t]) + sum(u in U, v in V, q[u,v]*Ur[u,v]) + w*rowW(x, y, z)',
          hypothesis('inequalities U'),
        ],
        [
          '<=',
          'sum(s in S, sigma[s]*Sr[s]) + sum(t in T, tau[t]*Tr[t]) + sum(u in U, v in V, q[u,v]*Ur[u,v]) + w*Wr',
          hypothesis('inequality W'),
        ],
        ['==', 'rhs', unfold('right')],
      ],
      instances: {
        raw: {
          surplus: array('K', 'L', { is: 'nonnegative' }),
          slackU: array('U', 'V', { is: 'nonnegative' }),
          slackW: real('nonnegative'),
        },
        draw: { w: { oneOf: ['1/2', 1, 2] } },
        construct: {
          'Wx[k in K, l in L]':
            '(surplus[k,l] - sum(s in S, sigma[s]*Sx[s,k,l]) - sum(t in T, tau[t]*Tx[t,k,l]) - sum(u in U, v in V, q[u,v]*Ux[u,v,k,l]))/w',
          'Wy[m in M]':
            '-(sum(s in S, sigma[s]*Sy[s,m]) + sum(t in T, tau[t]*Ty[t,m]) + sum(u in U, v in V, q[u,v]*Uy[u,v,m]))/w',
          'Wz[n in N]':
            '-(sum(s in S, sigma[s]*Sz[s,n]) + sum(t in T, tau[t]*Tz[t,n]) + sum(u in U, v in V, q[u,v]*Uz[u,v,n]))/w',
          'Sr[s in S]': 'rowS(x, y, z)[s]',
          'Tr[t in T]': 'rowT(x, y, z)[t]',
          'Ur[u in U, v in V]': 'rowU(x, y, z)[u,v] + slackU[u,v]',
          Wr: 'rowW(x, y, z) + slackW',
        },
        regimes: {
          'tight: no slack': {
            construct: {
              'surplus[k in K, l in L]': '0',
              'slackU[u in U, v in V]': '0',
              slackW: '0',
            },
          },
          'the last inequality unused': {
            construct: {
              w: '0',
              'sigma[s in S]': '0',
              'tau[t in T]': '0',
              'q[u in U, v in V]': '0',
              'Wx[k in K, l in L]': 'surplus[k,l]',
              'Wy[m in M]': '1',
              'Wz[n in N]': '1',
            },
          },
        },
      },
    },
  },

  instances: {
    sizes: { K: [0, 2], L: [0, 2], M: [0, 2], N: [0, 2], S: [0, 2], T: [0, 2], U: [0, 2], V: [0, 2] },
  },

  controls: {
    'a multiplier of an inequality may be negative': {
      part: 'multipliers',
      given: { q: array('U', 'V') },
      counterexample: {
        ...empty,
        U: 1,
        V: 1,
        Ux: [[[]]],
        Uy: [[[]]],
        Uz: [[[]]],
        Ur: [[1]],
        q: [[-1]],
        w: 0,
      },
      instances: {
        sizes: { U: [1, 2], V: [1, 2] },
        construct: { 'surplus[k in K, l in L]': '0', slackW: '0' },
      },
      because: 'the inequality 0 <= 1 turned round',
    },
    'x may be negative': {
      part: 'multipliers',
      given: { x: array('K', 'L') },
      counterexample: { ...empty, K: 1, L: 1, Wx: [[1]], Wr: -1, x: [[-1]] },
      instances: {
        sizes: { K: [1, 2], L: [1, 2] },
        construct: { 'slackU[u in U, v in V]': '0', slackW: '0' },
      },
      because: 'x <= -1 has a solution, but none that is nonnegative',
    },
    'y need not cancel': {
      part: 'multipliers',
      without: ['y cancels'],
      counterexample: { ...empty, M: 1, Wy: [1], Wr: -1, y: [-1] },
      instances: { sizes: { M: [1, 2] }, draw: { Wy: { between: [-2, 2] } } },
      because: 'y <= -1 has a solution, for y has either sign',
    },
    'a positive right side': {
      part: 'multipliers',
      replace: ['0 <=', '0 <'],
      counterexample: empty,
      because: 'the inequality 0 <= 0 holds',
    },
  },
});
