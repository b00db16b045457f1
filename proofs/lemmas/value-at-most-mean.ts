/**
 * # Some value is at most the mean
 *
 * Of a real function on a finite set, for any probabilities: the least value is. Not claimed: that it has positive probability.
 */
import {
  array,
  cases,
  contradiction,
  enumeration,
  have,
  hypothesis,
  induction,
  lemma,
  nonemptySet,
  obtain,
  probability,
  proof,
  sign,
  witness,
} from 'lemmata';

export default proof({
  id: 'value-at-most-mean',
  title: 'Some value of a function is at most its mean',
  sources: [],
  references: ['alon2016, Section 2.1'],

  given: { I: nonemptySet(), w: probability('I'), f: array('I') },

  parts: {
    exists: {
      states: 'exists(i in I, f[i] <= sum(k in I, w[k]*f[k]))',
      derivation: [
        obtain(['n', 'e'], 'enumerates', enumeration('I')),
        have('least so far', 'forall(m in nat, exists(i in I, forall(j in range(m+1), f[i] <= f[e[j]])))', [
          induction('m', {
            base: [
              witness({ i: 'e[0]' }),
              have('first', 'j == 0', [
                contradiction('0 < 0', [
                  ['<', 'j', sign()],
                  ['<=', '0', sign()],
                ]),
              ]),
              ['<=', 'rhs', hypothesis('first')],
            ],
            step: [
              obtain('s', 'so far', hypothesis('induction')),
              cases(
                'f[e[m+1]] <= f[s]',
                [
                  witness({ i: 'e[m+1]' }),
                  cases(
                    'j == m+1',
                    [['<=', 'rhs', hypothesis("case'")]],
                    [
                      have('before', 'j + 1 <= m + 1', [
                        have('earlier', 'j < m + 1', [['<', 'rhs', sign()]]),
                        [
                          '<=',
                          'rhs',
                          lemma('naturals-are-discrete', { part: 'gap', at: { p: 'j', q: 'm + 1' } }),
                        ],
                      ]),
                      ['<=', 'f[s]', hypothesis('case')],
                      ['<=', 'rhs', hypothesis('so far')],
                    ],
                  ),
                ],
                [
                  witness({ i: 's' }),
                  cases(
                    'j == m+1',
                    [
                      ['<=', 'f[e[m+1]]', hypothesis('case')],
                      ['==', 'rhs', hypothesis("case'")],
                    ],
                    [
                      have('before', 'j + 1 <= m + 1', [
                        have('earlier', 'j < m + 1', [['<', 'rhs', sign()]]),
                        [
                          '<=',
                          'rhs',
                          lemma('naturals-are-discrete', { part: 'gap', at: { p: 'j', q: 'm + 1' } }),
                        ],
                      ]),
                      ['<=', 'rhs', hypothesis('so far')],
                    ],
                  ),
                ],
              ),
            ],
          }),
        ]),
        obtain('least', 'of all', hypothesis('least so far', { at: { m: 'n' } })),
        witness({ i: 'least' }),
        ['==', 'sum(k in I, w[k]*f[least])', hypothesis('w-sums-to-one')],
        [
          '==',
          'sum(j in range(n+1), w[e[j]]*f[least])',
          hypothesis('enumerates', { at: { summand: 'array(k in I, w[k]*f[least])' } }),
        ],
        ['<=', 'sum(j in range(n+1), w[e[j]]*f[e[j]])', hypothesis('of all')],
        ['==', 'rhs', hypothesis('enumerates', { at: { summand: 'array(k in I, w[k]*f[k])' } })],
      ],
    },
  },

  instances: {
    sizes: { I: [1, 5] },
    raw: { c: array('I') },
    regimes: { 'tight: a constant': { construct: { 'f[i in I]': 'min(k in I, c[k])' } } },
  },

  controls: {
    'less than the mean': {
      part: 'exists',
      replace: ['f[i] <= sum', 'f[i] < sum'],
      counterexample: { w: [1], f: [0] },
      instances: { construct: { 'f[i in I]': 'min(k in I, c[k])' } },
      because: 'a constant is its mean',
    },
    'weights of another total': {
      part: 'exists',
      given: { w: array('I', { is: 'nonnegative' }) },
      counterexample: { I: 1, w: [2], f: [-1] },
      instances: { draw: { f: { between: [-4, -1] }, w: { between: [2, 4] } } },
      because: '-1 is more than -2',
    },
  },
});
