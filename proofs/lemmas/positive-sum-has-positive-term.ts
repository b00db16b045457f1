/**
 * # A positive sum has a positive term
 *
 * Any finite index set. Not claimed: which term it is, anything for infinite sums.
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
  indexSet,
  induction,
  obtain,
  proof,
  sign,
  witness,
} from 'lemmata';

export default proof({
  id: 'positive-sum-has-positive-term',
  title: 'A positive sum has a positive term',
  sources: [],
  references: [],

  given: { I: indexSet(), f: array('I') },
  hypotheses: { 'positive sum': '0 < sum(j in I, f[j])' },

  parts: {
    term: {
      states: 'exists(i in I, 0 < f[i])',
      derivation: [
        have(
          'counted',
          'forall(n in nat, w in R[nat], 0 < sum(k in range(n+1), w[k]), exists(m in nat, 0 < w[m]))',
          [
            induction('n', {
              base: [
                witness({ m: '0' }),
                ['<', 'sum(k in range(1), w[k])', hypothesis('assumed')],
                ['==', 'rhs', algebra()],
              ],
              step: [
                cases(
                  '0 < w[n+1]',
                  [witness({ m: 'n+1' }), ['<', 'rhs', hypothesis('case')]],
                  [
                    have('before', '0 < sum(k in range(n+1), w[k])', [
                      ['<', 'sum(k in range(n+2), w[k])', hypothesis('assumed')],
                      ['==', 'sum(k in range(n+1), w[k]) + w[n+1]', algebra()],
                      ['<=', 'rhs', hypothesis('case')],
                    ]),
                    obtain('earlier', 'found', hypothesis('induction', { at: { w: 'w' } })),
                    witness({ m: 'earlier' }),
                    ['<', 'rhs', hypothesis('found')],
                  ],
                ),
              ],
            }),
          ],
        ),
        have('not empty', '0 < card(I)', [
          contradiction('0 < 0', [
            have('each', 'forall(j in I, relu(f[j]) <= sum(k in I, relu(f[k])))', [
              ['<=', 'rhs', sign('sum(k in I, relu(f[k])*(1 - delta(j,k)))')],
            ]),
            ['<', 'sum(j in I, f[j])', hypothesis('positive sum')],
            ['<=', 'sum(j in I, relu(f[j]))', sign()],
            ['<=', 'sum(j in I, sum(k in I, relu(f[k])))', hypothesis('each')],
            ['==', 'card(I)*sum(k in I, relu(f[k]))', algebra()],
            ['<=', 'rhs', hypothesis('contrary')],
          ]),
        ]),
        obtain(['n', 'e'], 'enumerates', enumeration('I')),
        have('positive', '0 < sum(k in range(n+1), f[e[k]])', [
          ['<', 'sum(j in I, f[j])', hypothesis('positive sum')],
          ['==', 'rhs', hypothesis('enumerates', { at: { summand: 'f' } })],
        ]),
        obtain('m', 'found', hypothesis('counted', { at: { n: 'n', w: 'array(k in nat, f[e[k]])' } })),
        witness({ i: 'e[m]' }),
        ['<', 'rhs', hypothesis('found')],
      ],
    },
  },

  instances: {
    sizes: { I: [1, 5] },
    raw: { large: element('I'), rest: array('I', { is: '[-1,1]' }) },
    construct: { 'f[i in I]': 'rest[i] + delta(i,large)*(card(I) + 1)', i: 'large' },
  },

  controls: {
    'a sum that may vanish': {
      part: 'term',
      hypotheses: { 'positive sum': '0 <= sum(j in I, f[j])' },
      counterexample: { I: 1, f: [0] },
      instances: { construct: { 'f[i in I]': '0', i: 'large' } },
      because: 'the sum is 0, and so is its only term',
    },
    'every term': {
      part: 'term',
      states: 'forall(i in I, 0 < f[i])',
      counterexample: { I: 2, f: [2, -1] },
      instances: { sizes: { I: [2, 4] }, raw: { other: element('I') }, construct: { i: 'other' } },
      because: '2 - 1 is positive',
    },
  },
});
