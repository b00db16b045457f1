/**
 * # The log-sum inequality
 *
 * For nonnegative numbers, zeros included: `ln` is the logarithm of positive numbers and 0 elsewhere, so that 0 log 0 = 0. Numbers a[k] are
 * zero where b[k] is. Not claimed: anything where they are not (the right side is then infinite), when equality holds.
 */
import {
  algebra,
  array,
  cases,
  contradiction,
  element,
  have,
  hypothesis,
  indexSet,
  lemma,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

export default proof({
  id: 'log-sum-inequality',
  title: 'The log-sum inequality',
  sources: [],
  references: ['cover2006, Theorem 2.7.1'],

  given: {
    K: indexSet(),
    a: array('K', { is: 'nonnegative' }),
    b: array('K', { is: 'nonnegative' }),
  },
  where: {
    'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
    A: 'sum(k in K, a[k])',
    B: 'sum(k in K, b[k])',
  },
  hypotheses: { 'absolute continuity': 'forall(k in K, b[k] == 0, a[k] == 0)' },

  parts: {
    bound: {
      states: 'A*(ln(A) - ln(B)) <= sum(k in K, a[k]*(ln(a[k]) - ln(b[k])))',
      derivation: [
        cases(
          '0 < A',
          [
            have('B is positive', '0 < B', [
              contradiction('0 < 0', [
                have('nothing below', 'sum(k in K, b[k]) <= 0', [
                  ['==', 'B', unfold('B')],
                  ['<=', 'rhs', hypothesis('contrary')],
                ]),
                have('b is zero', 'forall(k in K, b[k] == 0)', [
                  ['==', 'rhs', lemma('zero-sum-of-nonnegative', { at: { I: 'K', f: 'b', i: 'k' } })],
                ]),
                have('a is zero', 'forall(k in K, a[k] == 0)', [
                  ['==', 'rhs', hypothesis('absolute continuity')],
                ]),
                ['<', 'A', hypothesis('case')],
                ['==', 'sum(k in K, a[k])', unfold('A')],
                ['==', 'rhs', hypothesis('a is zero')],
              ]),
            ]),
            have(
              'one term',
              'forall(k in K, a[k]*(ln(A) - ln(B)) + a[k] - b[k]*A/B <= a[k]*(ln(a[k]) - ln(b[k])))',
              [
                cases(
                  'b[k] == 0',
                  [
                    have('a is zero', 'a[k] == 0', [['==', 'rhs', hypothesis('absolute continuity')]]),
                    ['==', '0', hypothesis("case'"), hypothesis('a is zero')],
                    ['==', 'rhs', hypothesis('a is zero')],
                  ],
                  [
                    have('charged', '0 < b[k]', [['<', 'rhs', sign()]]),
                    have('nothing lost', 'forall(b[k]*A/B == 0, a[k] == 0)', [
                      contradiction('0 < 0', [
                        ['<', 'b[k]*A/B', sign()],
                        ['==', 'rhs', hypothesis('assumed')],
                      ]),
                    ]),
                    [
                      '<=',
                      'a[k]*(ln(A) - ln(B)) + (a[k] - b[k]*A/B + (sqrt(a[k]) - sqrt(b[k]*A/B))^2)',
                      sign('(sqrt(a[k]) - sqrt(b[k]*A/B))^2'),
                    ],
                    [
                      '<=',
                      'a[k]*(ln(A) - ln(B)) + a[k]*(ln(a[k]) - ln(b[k]*A/B))',
                      unfold('ln'),
                      lemma('kullback-leibler-nonnegative', {
                        part: 'pointwise',
                        at: { a: 'a[k]', b: 'b[k]*A/B' },
                      }),
                    ],
                    ['==', 'rhs', unfold('ln')],
                  ],
                ),
              ],
            ),
            have('of a', 'sum(k in K, a[k]) == A', [['==', 'rhs', unfold('A')]]),
            have('of b', 'sum(k in K, b[k]) == B', [['==', 'rhs', unfold('B')]]),
            have(
              'terms together',
              'sum(k in K, a[k]*(ln(A) - ln(B)) + a[k] - b[k]*A/B) == A*(ln(A) - ln(B))',
              [
                [
                  '==',
                  'sum(k in K, a[k])*(ln(A) - ln(B)) + sum(k in K, a[k]) - sum(k in K, b[k])*A/B',
                  algebra(),
                ],
                ['==', 'A*(ln(A) - ln(B)) + A - B*A/B', hypothesis('of a'), hypothesis('of b')],
                ['==', 'rhs', algebra()],
              ],
            ),
            ['==', 'sum(k in K, a[k]*(ln(A) - ln(B)) + a[k] - b[k]*A/B)', hypothesis('terms together')],
            ['<=', 'rhs', hypothesis('one term')],
          ],
          [
            have('nothing', 'sum(k in K, a[k]) <= 0', [
              ['==', 'A', unfold('A')],
              ['<=', 'rhs', hypothesis('case')],
            ]),
            have('a is zero', 'forall(k in K, a[k] == 0)', [
              ['==', 'rhs', lemma('zero-sum-of-nonnegative', { at: { I: 'K', f: 'a', i: 'k' } })],
            ]),
            have('A is zero', 'A == 0', [
              ['==', 'sum(k in K, a[k])', unfold('A')],
              ['==', 'rhs', hypothesis('a is zero')],
            ]),
            ['==', '0', hypothesis('A is zero')],
            ['==', 'rhs', hypothesis('a is zero')],
          ],
        ),
      ],
    },
  },

  instances: {
    sizes: { K: [0, 6] },
    raw: { c: real('positive'), ratio: array('K', { is: 'nonnegative' }) },
    construct: { 'a[k in K]': 'ratio[k]*b[k]' },
    regimes: {
      'tight: proportional': { construct: { 'a[k in K]': 'c*b[k]' } },
      'tight: nothing above': { draw: { b: { between: [0, 1 / 8] } }, construct: { 'a[k in K]': '0' } },
    },
  },

  controls: {
    'without absolute continuity': {
      part: 'bound',
      without: ['absolute continuity'],
      counterexample: { K: 2, a: ['1/2', '1/2'], b: [0, '1/2'] },
      instances: {
        sizes: { K: [2, 2] },
        raw: { empty: element('K') },
        construct: { 'a[k in K]': '1/2', 'b[k in K]': '(1 - delta(k, empty))/2' },
      },
      because: 'log 2 on the left; on the right 1/2 log(1/2)',
    },
    'the other way round': {
      part: 'bound',
      replace: ['<=', '>='],
      counterexample: { K: 2, a: [1, 1], b: [1, 3] },
      because: '-2 log 2 is less than -log 3',
    },
    'of means': {
      part: 'bound',
      states: 'A*ln(A) <= sum(k in K, a[k]*(ln(a[k]) - ln(b[k])))',
      counterexample: { K: 1, a: [1], b: [2] },
      instances: {
        draw: { b: { between: [2, 4] } },
        construct: { 'a[k in K]': 'b[k]' },
        sizes: { K: [1, 1] },
      },
      because: '0 is more than -log 2',
    },
  },
});
