/**
 * # The gradient is unique
 *
 * If two matrices of slopes approximate a function of a matrix at a point to first order, they are equal. One column gives
 * functions of vectors. Not claimed: that there is a gradient.
 */
import {
  algebra,
  array,
  both,
  fn,
  have,
  hypothesis,
  indexSet,
  lemma,
  obtain,
  proof,
  sign,
  witness,
} from 'lemmata';

const isGradient = (G: string, radius: string): string =>
  `forall(eps in positive, exists(${radius} in positive, forall(h in R[K, L], sum(k in K, l in L, abs(h[k,l])) <= ${radius}, abs(f(array(k in K, l in L, x[k,l] + h[k,l])) - f(x) - sum(k in K, l in L, ${G}[k,l]*h[k,l])) <= eps*sum(k in K, l in L, abs(h[k,l])))))`;
const step = (r: string): string => `array(k in K, l in L, ${r}*delta(k,a)*delta(l,b))`;
const value = 'f(array(k in K, l in L, x[k,l] + s*delta(k,a)*delta(l,b)))';

export default proof({
  id: 'gradient-unique',
  title: 'The gradient of a function of a matrix at a point is unique',
  sources: [],
  references: ['rudin1976, Theorem 9.12'],

  given: {
    K: indexSet('rows'),
    L: indexSet('columns'),
    f: fn('R[K, L]', 'R'),
    x: array('K', 'L'),
    G: array('K', 'L'),
    H: array('K', 'L'),
  },
  hypotheses: {
    'G is a gradient': isGradient('G', 'r1'),
    'H is a gradient': isGradient('H', 'r2'),
  },

  parts: {
    unique: {
      states: 'forall(a in K, b in L, G[a,b] == H[a,b])',
      derivation: [
        have('near', 'forall(eps in positive, abs(G[a,b] - H[a,b]) <= eps*2)', [
          obtain('r1', 'near G', hypothesis('G is a gradient', { at: { eps: 'eps' } })),
          obtain('r2', 'near H', hypothesis('H is a gradient', { at: { eps: 'eps' } })),
          have('step', 'exists(s in positive, s <= r1, s <= r2)', [
            witness({ s: 'r1*r2/(r1 + r2)' }),
            both([['<=', 'rhs', sign('r1^2/(r1 + r2)')]], [['<=', 'rhs', sign('r2^2/(r1 + r2)')]]),
          ]),
          obtain('s', 'short', hypothesis('step')),
          have('length', 'sum(k in K, l in L, abs(s*delta(k,a)*delta(l,b))) == s', [
            ['==', 'rhs', algebra()],
          ]),
          have('within r1', 'sum(k in K, l in L, abs(s*delta(k,a)*delta(l,b))) <= r1', [
            ['==', 's', algebra()],
            ['<=', 'rhs', hypothesis('short')],
          ]),
          have('within r2', 'sum(k in K, l in L, abs(s*delta(k,a)*delta(l,b))) <= r2', [
            ['==', 's', algebra()],
            ['<=', 'rhs', hypothesis('short')],
          ]),
          have('error of G', `abs(${value} - f(x) - s*G[a,b]) <= eps*s`, [
            ['==', `abs(${value} - f(x) - sum(k in K, l in L, G[k,l]*(s*delta(k,a)*delta(l,b))))`, algebra()],
            [
              '<=',
              'eps*sum(k in K, l in L, abs(s*delta(k,a)*delta(l,b)))',
              hypothesis('near G', { at: { h: step('s') } }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          have('error of H', `abs(${value} - f(x) - s*H[a,b]) <= eps*s`, [
            ['==', `abs(${value} - f(x) - sum(k in K, l in L, H[k,l]*(s*delta(k,a)*delta(l,b))))`, algebra()],
            [
              '<=',
              'eps*sum(k in K, l in L, abs(s*delta(k,a)*delta(l,b)))',
              hypothesis('near H', { at: { h: step('s') } }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          ['==', '1/s*abs(s*G[a,b] - s*H[a,b])', algebra()],
          ['<=', `1/s*(abs(${value} - f(x) - s*G[a,b]) + abs(${value} - f(x) - s*H[a,b]))`, sign()],
          ['<=', `1/s*(eps*s + abs(${value} - f(x) - s*H[a,b]))`, hypothesis('error of G')],
          ['<=', '1/s*(eps*s + eps*s)', hypothesis('error of H')],
          ['==', 'rhs', algebra()],
        ]),
        have('no difference', 'G[a,b] - H[a,b] == 0', [
          ['==', 'rhs', lemma('zero-if-arbitrarily-small', { at: { d: 'G[a,b] - H[a,b]', c: '2' } })],
        ]),
        ['==', 'H[a,b] + (G[a,b] - H[a,b])', algebra()],
        ['==', 'rhs', hypothesis('no difference')],
      ],
    },
  },

  instances: {
    sizes: { K: [0, 3], L: [0, 3] },
    raw: { linear: array('K', 'L'), square: array('K', 'L'), direction: array('K', 'L') },
    construct: {
      'G[k in K, l in L]': 'linear[k,l] + 2*square[k,l]*x[k,l]',
      'H[k in K, l in L]': 'linear[k,l] + 2*square[k,l]*x[k,l]',
      r1: 'eps/(1 + sum(k in K, l in L, abs(square[k,l])))',
      r2: 'eps/(1 + sum(k in K, l in L, abs(square[k,l])))',
      'h[k in K, l in L]': 'direction[k,l]/(1 + sum(m in K, n in L, abs(direction[m,n])))*r1',
    },
    models: { f: 'map(u in R[K, L], sum(k in K, l in L, linear[k,l]*u[k,l] + square[k,l]*u[k,l]^2))' },
  },

  controls: {
    'one gradient only': {
      part: 'unique',
      without: ['H is a gradient'],
      counterexample: {
        K: 1,
        L: 1,
        f: 'map(u in R[K, L], sum(k in K, l in L, u[k,l]))',
        x: [[0]],
        G: [[1]],
        H: [[0]],
      },
      instances: { raw: { other: array('K', 'L') }, construct: { 'H[k in K, l in L]': 'other[k,l]' } },
      because: 'H is then any matrix',
    },
  },
});
