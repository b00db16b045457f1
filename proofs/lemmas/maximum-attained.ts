/**
 * # A finite maximum is attained
 *
 * Some entry of a finite nonempty array is at least all others. Not claimed: infinite families, which entry it is.
 */
import {
  algebra,
  array,
  cases,
  contradiction,
  element,
  enumeration,
  have,
  hypothesis,
  induction,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

export default proof({
  id: 'maximum-attained',
  title: 'A finite maximum is attained',
  sources: [],
  references: ['rudin1976, Theorem 4.16'],

  given: { A: nonemptySet(), f: array('A') },

  parts: {
    attained: {
      states: 'exists(a in A, forall(b in A, f[b] <= f[a]))',
      derivation: [
        obtain(['n', 'e'], 'enumerates', enumeration('A')),
        have('of the first', 'forall(k in nat, exists(a in A, forall(j in range(k+1), f[e[j]] <= f[a])))', [
          induction('k', {
            base: [
              witness({ a: 'e[0]' }),
              have('first', 'j == 0', [
                contradiction('0 < 0', [
                  have('one', '1 <= j', [
                    have('positive', '0 < j', [['<', 'rhs', sign()]]),
                    ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: '0', q: 'j' } })],
                  ]),
                  ['<', 'j', sign()],
                  ['<=', 'rhs', sign()],
                ]),
              ]),
              ['==', 'f[e[0]]', hypothesis('first')],
              ['<=', 'rhs', algebra()],
            ],
            step: [
              obtain('a', 'best', hypothesis('induction')),
              cases(
                'f[e[k+1]] <= f[a]',
                [
                  witness({ a: 'a' }),
                  cases(
                    'j == k + 1',
                    [
                      ['==', 'f[e[k+1]]', hypothesis("case'")],
                      ['<=', 'rhs', hypothesis('case')],
                    ],
                    [
                      have('less', 'j + 1 <= k + 1', [
                        have('strictly', 'j < k + 1', [['<', 'rhs', sign()]]),
                        [
                          '<=',
                          'rhs',
                          lemma('naturals-are-discrete', { part: 'gap', at: { p: 'j', q: 'k + 1' } }),
                        ],
                      ]),
                      ['<=', 'rhs', hypothesis('best')],
                    ],
                  ),
                ],
                [
                  witness({ a: 'e[k+1]' }),
                  cases(
                    'j == k + 1',
                    [
                      ['==', 'f[e[k+1]]', hypothesis("case'")],
                      ['<=', 'rhs', algebra()],
                    ],
                    [
                      have('less', 'j + 1 <= k + 1', [
                        have('strictly', 'j < k + 1', [['<', 'rhs', sign()]]),
                        [
                          '<=',
                          'rhs',
                          lemma('naturals-are-discrete', { part: 'gap', at: { p: 'j', q: 'k + 1' } }),
                        ],
                      ]),
                      ['<=', 'f[a]', hypothesis('best')],
                      ['<=', 'rhs', hypothesis('case')],
                    ],
                  ),
                ],
              ),
            ],
          }),
        ]),
        obtain('a', 'best', hypothesis('of the first', { at: { k: 'n' } })),
        witness({ a: 'a' }),
        have('in all', 'sum(i in A, relu(f[i] - f[a])) <= 0', [
          ['==', 'sum(j in range(n+1), relu(f[e[j]] - f[a]))', hypothesis('enumerates')],
          ['<=', 'sum(j in range(n+1), relu(f[a] - f[a]))', hypothesis('best')],
          ['==', 'rhs', algebra()],
        ]),
        have('not above', 'relu(f[b] - f[a]) == 0', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'A', f: 'array(i in A, relu(f[i] - f[a]))', i: 'b' },
            }),
          ],
        ]),
        ['<=', 'f[a] + relu(f[b] - f[a])', sign()],
        ['==', 'rhs', hypothesis('not above')],
      ],
    },
  },

  instances: {
    sizes: { A: [1, 4] },
    raw: { top: real(), drop: array('A', { is: 'nonnegative' }), highest: element('A') },
    construct: { 'f[b in A]': 'top - (1 - delta(b, highest))*drop[b]', a: 'highest' },
    regimes: { 'tight: all alike': { construct: { 'f[b in A]': 'top' } } },
  },

  controls: {
    'every entry is the largest': {
      part: 'attained',
      states: 'forall(a in A, forall(b in A, f[b] <= f[a]))',
      counterexample: { A: 2, f: [0, 1], a: 0, b: 1 },
      instances: { construct: { 'f[b in A]': 'top - drop[b]' } },
      because: '0 is below 1',
    },
    'above by one': {
      part: 'attained',
      states: 'exists(a in A, forall(b in A, f[b] + 1 <= f[a]))',
      counterexample: { A: 1, f: [0], a: 0, b: 0 },
      because: 'it is an entry itself',
    },
  },
});
