/**
 * # The Fréchet derivative is unique
 *
 * If two matrices approximate a map at a point to first order, they are equal. The norm adds up absolute values, which is no
 * restriction: all norms of a finite-dimensional space are equivalent. Not claimed: that there is a derivative.
 */
import {
  algebra,
  array,
  both,
  contradiction,
  fn,
  have,
  hypothesis,
  indexSet,
  obtain,
  proof,
  sign,
  witness,
} from 'lemmata';

export default proof({
  id: 'derivative-unique',
  title: 'The Fréchet derivative of a map at a point is unique',
  sources: [],
  references: ['rudin1976, Theorem 9.12'],

  given: {
    N: indexSet('coordinates of the argument'),
    M: indexSet('coordinates of the value'),
    f: fn('R[N]', 'M', 'R'),
    x: array('N'),
    J: array('M', 'N'),
    H: array('M', 'N'),
  },
  hypotheses: {
    'derivative J':
      'forall(eps in positive, exists(r1 in positive, forall(h in R[N], sum(i in N, abs(h[i])) <= r1, sum(j in M, abs(f(array(i in N, x[i] + h[i]))[j] - f(x)[j] - sum(i in N, J[j,i]*h[i]))) <= eps*sum(i in N, abs(h[i])))))',
    'derivative H':
      'forall(eps in positive, exists(r2 in positive, forall(h in R[N], sum(i in N, abs(h[i])) <= r2, sum(j in M, abs(f(array(i in N, x[i] + h[i]))[j] - f(x)[j] - sum(i in N, H[j,i]*h[i]))) <= eps*sum(i in N, abs(h[i])))))',
  },

  parts: {
    unique: {
      states: 'forall(a in M, b in N, J[a,b] == H[a,b])',
      derivation: [
        contradiction('0 < 0', [
          have('gap', '0 < abs(J[a,b] - H[a,b])', [['<', 'rhs', sign()]]),
          obtain('r1', 'near J', hypothesis('derivative J', { at: { eps: 'abs(J[a,b] - H[a,b])/4' } })),
          obtain('r2', 'near H', hypothesis('derivative H', { at: { eps: 'abs(J[a,b] - H[a,b])/4' } })),
          have('step', 'exists(s in positive, (s <= r1) and (s <= r2))', [
            witness({ s: 'r1*r2/(r1 + r2)' }),
            both([['<=', 'rhs', sign('r1^2/(r1 + r2)')]], [['<=', 'rhs', sign('r2^2/(r1 + r2)')]]),
          ]),
          obtain('s', 'short', hypothesis('step')),
          have('within r1', 'sum(i in N, abs(s*delta(i,b))) <= r1', [
            ['==', 's', algebra()],
            ['<=', 'rhs', hypothesis('short')],
          ]),
          have('within r2', 'sum(i in N, abs(s*delta(i,b))) <= r2', [
            ['==', 's', algebra()],
            ['<=', 'rhs', hypothesis('short')],
          ]),
          have('squeezed', 's*abs(J[a,b] - H[a,b]) <= s*abs(J[a,b] - H[a,b])/2', [
            [
              '<=',
              'sum(j in M, abs(sum(i in N, H[j,i]*s*delta(i,b)) - sum(i in N, J[j,i]*s*delta(i,b))))',
              sign('sum(j in M, s*abs(J[j,b] - H[j,b])*(1 - delta(j,a)))'),
            ],
            [
              '<=',
              'sum(j in M, abs(f(array(i in N, x[i] + s*delta(i,b)))[j] - f(x)[j] - sum(i in N, J[j,i]*s*delta(i,b))) + abs(f(array(i in N, x[i] + s*delta(i,b)))[j] - f(x)[j] - sum(i in N, H[j,i]*s*delta(i,b))))',
              sign(),
            ],
            [
              '==',
              'sum(j in M, abs(f(array(i in N, x[i] + s*delta(i,b)))[j] - f(x)[j] - sum(i in N, J[j,i]*s*delta(i,b)))) + sum(j in M, abs(f(array(i in N, x[i] + s*delta(i,b)))[j] - f(x)[j] - sum(i in N, H[j,i]*s*delta(i,b))))',
              algebra(),
            ],
            [
              '<=',
              'abs(J[a,b] - H[a,b])/4*sum(i in N, abs(s*delta(i,b))) + sum(j in M, abs(f(array(i in N, x[i] + s*delta(i,b)))[j] - f(x)[j] - sum(i in N, H[j,i]*s*delta(i,b))))',
              hypothesis('near J', { at: { h: 'array(i in N, s*delta(i,b))' } }),
            ],
            [
              '<=',
              'abs(J[a,b] - H[a,b])/4*sum(i in N, abs(s*delta(i,b))) + abs(J[a,b] - H[a,b])/4*sum(i in N, abs(s*delta(i,b)))',
              hypothesis('near H', { at: { h: 'array(i in N, s*delta(i,b))' } }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          ['<', 's*abs(J[a,b] - H[a,b])/2', sign()],
          ['==', 's*abs(J[a,b] - H[a,b]) - s*abs(J[a,b] - H[a,b])/2', algebra()],
          ['<=', 's*abs(J[a,b] - H[a,b])/2 - s*abs(J[a,b] - H[a,b])/2', hypothesis('squeezed')],
          ['==', 'rhs', algebra()],
        ]),
      ],
    },
  },

  instances: {
    sizes: { N: [0, 4], M: [0, 4] },
    raw: { c: array('M'), linear: array('M', 'N'), square: array('M', 'N'), direction: array('N') },
    construct: {
      'J[j in M, i in N]': 'linear[j,i] + 2*square[j,i]*x[i]',
      'H[j in M, i in N]': 'linear[j,i] + 2*square[j,i]*x[i]',
      r1: 'eps/(1 + sum(j in M, sum(i in N, abs(square[j,i]))))',
      r2: 'eps/(1 + sum(j in M, sum(i in N, abs(square[j,i]))))',
      'h[i in N]': 'direction[i]/(1 + sum(l in N, abs(direction[l])))*r1',
    },
    models: {
      f: 'map(u in R[N], j in M, c[j] + sum(i in N, linear[j,i]*u[i] + square[j,i]*u[i]^2))',
    },
    regimes: { linear: { draw: { square: { oneOf: [0] } } } },
  },

  controls: {
    'one derivative only': {
      part: 'unique',
      without: ['derivative H'],
      counterexample: {
        N: 1,
        M: 1,
        f: 'map(u in R[N], j in M, sum(i in N, u[i]))',
        x: [0],
        J: [[1]],
        H: [[0]],
      },
      instances: { raw: { other: array('M', 'N') }, construct: { 'H[j in M, i in N]': 'other[j,i]' } },
      because: 'H is then any matrix',
    },
    'to order zero only': {
      part: 'unique',
      hypotheses: {
        'derivative H':
          'forall(eps in positive, exists(r2 in positive, forall(h in R[N], sum(i in N, abs(h[i])) <= r2, sum(j in M, abs(f(array(i in N, x[i] + h[i]))[j] - f(x)[j] - sum(i in N, H[j,i]*h[i]))) <= eps)))',
      },
      counterexample: {
        N: 1,
        M: 1,
        f: 'map(u in R[N], j in M, sum(i in N, u[i]))',
        x: [0],
        J: [[1]],
        H: [[0]],
      },
      instances: {
        raw: { other: array('M', 'N') },
        construct: {
          'H[j in M, i in N]': 'other[j,i]',
          r2: 'eps/(eps + 1 + sum(j in M, sum(i in N, abs(square[j,i]) + abs(linear[j,i] + 2*square[j,i]*x[i] - H[j,i]))))',
          'h[i in N]': 'direction[i]/(1 + sum(l in N, abs(direction[l])))*r2',
        },
      },
      because: 'that holds for every matrix when the map is continuous',
    },
  },
});
