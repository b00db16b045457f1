/**
 * # A weighted sum is largest with the weight on the largest terms
 *
 * Weights in [0,1] of total at most k; `top` puts weight 1 above a threshold, 0 below it, anything on it, k in all.
 * With squared singular values this is the Eckart-Young theorem. Not claimed: that such a threshold exists.
 */
import { algebra, array, cases, have, hypothesis, indexSet, proof, real, sign } from 'lemmata';

export default proof({
  id: 'ey-topk',
  title: 'A weighted sum is largest with the weight on the largest terms',
  sources: [],
  references: ['eckart1936', 'fan1949'],

  given: {
    T: indexSet('terms'),
    s: array('T'),
    w: array('T', { is: '[0,1]' }),
    top: array('T', { is: '[0,1]' }),
    threshold: real('nonnegative'),
    k: real(),
  },
  hypotheses: {
    'all above the threshold': 'forall(r in T, threshold < s[r], top[r] == 1)',
    'none below the threshold': 'forall(r in T, s[r] < threshold, top[r] == 0)',
    'total of w': 'sum(r in T, w[r]) <= k',
    'total of top': 'sum(r in T, top[r]) == k',
  },

  parts: {
    bound: {
      states: 'sum(r in T, s[r]*w[r]) <= sum(r in T, s[r]*top[r])',
      derivation: [
        have('crossing', 'forall(r in T, 0 <= (s[r] - threshold)*(top[r] - w[r]))', [
          cases(
            'threshold < s[r]',
            [
              ['<=', '(s[r] - threshold)*(1 - w[r])', sign()],
              ['==', 'rhs', hypothesis('all above the threshold')],
            ],
            [
              cases(
                's[r] < threshold',
                [
                  ['<=', '(threshold - s[r])*w[r]', sign()],
                  ['==', '(s[r] - threshold)*(0 - w[r])', algebra()],
                  ['==', 'rhs', hypothesis('none below the threshold')],
                ],
                [
                  have('not above', 's[r] <= threshold', [['<=', 'rhs', hypothesis('case')]]),
                  have('not below', 'threshold <= s[r]', [['<=', 'rhs', hypothesis("case'")]]),
                  cases(
                    'w[r] <= top[r]',
                    [['<=', 'rhs', sign()]],
                    [
                      ['<=', '(threshold - s[r])*(w[r] - top[r])', sign()],
                      ['==', 'rhs', algebra()],
                    ],
                  ),
                ],
              ),
            ],
          ),
        ]),
        have('sum of crossings', '0 <= sum(r in T, (s[r] - threshold)*(top[r] - w[r]))', [
          ['==', 'sum(r in T, 0)', algebra()],
          ['<=', 'rhs', hypothesis('crossing')],
        ]),
        [
          '<=',
          'sum(r in T, s[r]*w[r]) + sum(r in T, (s[r] - threshold)*(top[r] - w[r]))',
          hypothesis('sum of crossings'),
        ],
        ['==', 'sum(r in T, s[r]*top[r]) + threshold*(sum(r in T, w[r]) - sum(r in T, top[r]))', algebra()],
        ['<=', 'sum(r in T, s[r]*top[r]) + threshold*(k - sum(r in T, top[r]))', hypothesis('total of w')],
        ['==', 'rhs', hypothesis('total of top')],
      ],
    },
  },

  instances: {
    sizes: { T: [0, 5] },
    raw: { share: array('T', { is: '[0,1]' }), part: array('T', { is: '[0,1]' }) },
    draw: { s: { oneOf: [-8, -1, 0, '1/2', 1, '3/2', 2, 3] }, threshold: { oneOf: [0, 1, 2] } },
    construct: {
      'top[r in T]': 'indicator(threshold < s[r]) + indicator(s[r] == threshold)*part[r]',
      k: 'sum(r in T, top[r])',
      'w[r in T]': 'share[r]*k/card(T)',
    },
    regimes: {
      'tight: the weights themselves': { construct: { 'w[r in T]': 'top[r]' } },
      'tight: small terms': {
        draw: { s: { oneOf: ['1/4', '1/2'] }, threshold: { oneOf: [0] } },
        construct: { 'w[r in T]': 'top[r]' },
      },
      'tight: all on the threshold': {
        construct: { 's[r in T]': 'threshold', 'w[r in T]': 'k/card(T)' },
      },
    },
  },

  controls: {
    'more weight': {
      part: 'bound',
      without: ['total of w'],
      counterexample: { T: 1, s: [1], w: [1], top: [0], threshold: 1, k: 0 },
      instances: { construct: { 'w[r in T]': '1', 's[r in T]': '1', threshold: '1' } },
      because: '1 on the left, 0 on the right',
    },
    'less weight on top': {
      part: 'bound',
      without: ['total of top'],
      counterexample: { T: 1, s: [1], w: [1], top: [0], threshold: 1, k: 1 },
      instances: { construct: { 'w[r in T]': '1', 's[r in T]': '1', threshold: '1', k: 'card(T)' } },
      because: '1 on the left, 0 on the right',
    },
    'not on the largest': {
      part: 'bound',
      without: ['all above the threshold'],
      counterexample: { T: 2, s: [2, 1], w: [1, 0], top: [0, 1], threshold: 1, k: 1 },
      instances: {
        sizes: { T: [2, 5] },
        construct: {
          's[r in T]': '1 + share[r]',
          threshold: '1',
          'top[r in T]': '1/2 - 1/2*indicator(share[r] > 1/2)',
          'w[r in T]': '1/card(T)*sum(u in T, top[u])*(1/2 + share[r]/2)',
        },
      },
      because: '2 on the left, 1 on the right',
    },
    'on terms below the threshold': {
      part: 'bound',
      without: ['none below the threshold'],
      counterexample: { T: 2, s: [1, 0], w: [1, 0], top: [0, 1], threshold: 1, k: 1 },
      instances: {
        construct: { 's[r in T]': '-1', threshold: '1', 'top[r in T]': '1', 'w[r in T]': 'share[r]' },
      },
      because: '1 on the left, 0 on the right',
    },
    'a negative threshold': {
      part: 'bound',
      given: { threshold: real() },
      counterexample: { T: 1, s: [-1], w: [0], top: [1], threshold: -2, k: 1 },
      instances: { construct: { 's[r in T]': '-1', threshold: '-2', 'w[r in T]': '0' } },
      because: '0 on the left, -1 on the right: the total of w may be less',
    },
  },
});
