/**
 * # Two positive definite matrices are diagonal in one basis, and the determinant of their quotient is the quotient of the determinants
 *
 * Matrices are given by axes (orthonormal bases u, v) and variances (s, t > 0). There are W and l > 0 with W W' = T^-1 (so W' T W = 1) and
 * W' S W = diag(l); the l are the eigenvalues of T^-1 S, and log det S - log det T = sum log l. Cited, not derived.
 * Not claimed: an order of the l, anything for singular matrices.
 */
import { array, indexSet, proof, real } from 'lemmata';

const rows = 'forall(a in I, b in I, sum(i in I, u[a,i]*u[b,i]) == delta(a,b))';

export default proof({
  id: 'simultaneous-diagonalisation',
  title: 'Two positive definite matrices are simultaneously diagonalisable by congruence',
  sources: [],
  references: ['horn2013, Theorem 7.6.4 (a) and Section 0.3.5'],

  given: {
    I: indexSet('coordinates'),
    u: array('I', 'I'),
    s: array('I', { is: 'positive' }),
    v: array('I', 'I'),
    t: array('I', { is: 'positive' }),
  },
  hypotheses: {
    'axes u, orthonormal': rows,
    'axes u, complete': 'forall(i in I, j in I, sum(a in I, u[a,i]*u[a,j]) == delta(i,j))',
    'axes v, orthonormal': rows.replaceAll('u[', 'v['),
    'axes v, complete': 'forall(i in I, j in I, sum(a in I, v[a,i]*v[a,j]) == delta(i,j))',
  },

  parts: {
    basis: {
      states:
        'exists(W in R[I,I], l in R[I], (forall(i in I, 0 < l[i])) and (forall(j in I, k in I, sum(i in I, W[j,i]*W[k,i]) == sum(b in I, v[b,j]*v[b,k]/t[b]))) and (forall(i in I, k in I, sum(a in I, s[a]*sum(j in I, u[a,j]*W[j,i])*sum(j in I, u[a,j]*W[j,k])) == l[i]*delta(i,k))) and (sum(i in I, log(l[i])) == sum(a in I, log(s[a])) - sum(b in I, log(t[b]))))',
      cited:
        'simultaneous diagonalisation by congruence, and multiplicativity of the determinant (Horn and Johnson 2013, Theorem 7.6.4 (a) and Section 0.3.5)',
    },
  },

  instances: {
    sizes: { I: [0, 2] },
    raw: { normal: array('I', { is: 'positive' }), root: array('I', { is: 'positive' }) },
    draw: { root: { oneOf: ['1/2', 1, 2] }, s: { oneOf: ['1/4', 1, 2, 3] } },
    construct: {
      'u[a in I, i in I]': 'delta(a,i) - 2*normal[a]*normal[i]/sum(j in I, normal[j]^2)',
      'v[a in I, i in I]': 'delta(a,i) - 2*normal[a]*normal[i]/sum(j in I, normal[j]^2)',
      't[b in I]': 'root[b]^2',
      'W[j in I, i in I]': 'v[i,j]/root[i]',
      'l[i in I]': 's[i]/t[i]',
    },
    regimes: {
      'other axes u, of equal variances': {
        raw: { other: array('I', { is: 'positive' }), scale: real('positive') },
        construct: {
          'u[a in I, i in I]': 'delta(a,i) - 2*other[a]*other[i]/sum(j in I, other[j]^2)',
          's[a in I]': 'scale',
        },
      },
    },
  },

  controls: {
    'the determinants multiplied': {
      part: 'basis',
      replace: ['- sum(b in I, log(t[b]))', '+ sum(b in I, log(t[b]))'],
      counterexample: { I: 1, u: [[1]], s: [1], v: [[1]], t: [4], W: [['1/2']], l: ['1/4'] },
      instances: { sizes: { I: [1, 1] }, draw: { root: { oneOf: [2] }, s: { oneOf: [1] } } },
      because: 'log(1/4) is not log 4',
    },
  },
});
