/**
 * # A channel lowers divergences
 *
 * p and q on inputs X become pW and qW on outputs T. KL(p||q) = KL(pW||qW) + the mean, over the outputs of pW, of the divergence of the
 * inputs given the output; so KL(pW||qW) <= KL(p||q). p is absolutely continuous with respect to q, 0 log 0 = 0, alphabets are finite.
 * Not claimed: other divergences, laws that are not finite.
 */
import {
  algebra,
  cases,
  choice,
  contradiction,
  element,
  have,
  hypothesis,
  type Instances,
  lemma,
  nonemptySet,
  probability,
  proof,
  sign,
  stochastic,
  unfold,
} from 'lemmata';

const klX = 'sum(x in X, p[x]*(ln(p[x]) - ln(q[x])))';
const klT = 'sum(t in T, pW[t]*(ln(pW[t]) - ln(qW[t])))';
const klRest =
  'sum(t in T, pW[t]*sum(x in X, per(p[x]*W[x,t], pW[t])*(ln(per(p[x]*W[x,t], pW[t])) - ln(per(q[x]*W[x,t], qW[t])))))';
const channel = {
  X: nonemptySet('inputs'),
  T: nonemptySet('outputs'),
  p: probability('X'),
  q: probability('X'),
  W: stochastic('X', 'T'),
};
const images = {
  'pW[t in T]': 'sum(x in X, p[x]*W[x,t])',
  'qW[t in T]': 'sum(x in X, q[x]*W[x,t])',
};
const continuity = { 'absolute continuity': 'forall(x in X, q[x] == 0, p[x] == 0)' };
const channelInstances = {
  sizes: { X: [1, 3], T: [1, 2] },
  raw: { rest: probability('X'), onto: choice('X', 'T') },
  construct: { 'q[x in X]': '(p[x] + rest[x])/2' },
} satisfies Instances;

export default proof({
  id: 'divergence-under-a-channel',
  title: 'A channel lowers the divergence of two laws, by the mean divergence given its output',
  sources: [],
  references: ['cover2006, Theorem 2.5.3', 'csiszar2011'],

  given: channel,
  where: {
    'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
    'per(a in R, b in R)': 'a/max(b, indicator(b <= 0))',
    ...images,
  },
  hypotheses: continuity,

  parts: {
    decomposition: {
      states: `${klX} == ${klT} + ${klRest}`,
      derivation: [
        have('of p', 'forall(t in T, pW[t] == sum(x in X, p[x]*W[x,t]))', [['==', 'rhs', unfold('pW')]]),
        have(
          'term',
          'forall(i in X, k in T, pW[k]*(per(p[i]*W[i,k], pW[k])*(ln(per(p[i]*W[i,k], pW[k])) - ln(per(q[i]*W[i,k], qW[k])))) == p[i]*W[i,k]*(ln(p[i]) - ln(q[i]) - ln(pW[k]) + ln(qW[k])))',
          [
            cases(
              'p[i] == 0',
              [
                ['==', '0', unfold('per'), hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                cases(
                  'W[i,k] == 0',
                  [
                    ['==', '0', unfold('per'), hypothesis("case'")],
                    ['==', 'rhs', hypothesis("case'")],
                  ],
                  [
                    have('p is charged', '0 < p[i]', [['<', 'rhs', sign()]]),
                    have('W is charged', '0 < W[i,k]', [['<', 'rhs', sign()]]),
                    have('q is not zero', 'q[i] != 0', [
                      contradiction('0 < 0', [
                        ['<', 'p[i]', hypothesis('p is charged')],
                        ['==', 'rhs', hypothesis('absolute continuity')],
                      ]),
                    ]),
                    have('q is charged', '0 < q[i]', [['<', 'rhs', sign()]]),
                    have('pW is charged', '0 < pW[k]', [
                      ['<', 'p[i]*W[i,k]', sign()],
                      ['<=', 'sum(x in X, p[x]*W[x,k])', sign('sum(x in X, p[x]*W[x,k]*(1 - delta(x,i)))')],
                      ['==', 'rhs', unfold('pW')],
                    ]),
                    have('qW is charged', '0 < qW[k]', [
                      ['<', 'q[i]*W[i,k]', sign()],
                      ['<=', 'sum(x in X, q[x]*W[x,k])', sign('sum(x in X, q[x]*W[x,k]*(1 - delta(x,i)))')],
                      ['==', 'rhs', unfold('qW')],
                    ]),
                    [
                      '==',
                      'pW[k]*(p[i]*W[i,k]/pW[k]*(ln(p[i]*W[i,k]/pW[k]) - ln(q[i]*W[i,k]/qW[k])))',
                      unfold('per'),
                    ],
                    ['==', 'p[i]*W[i,k]*(log(p[i]*W[i,k]/pW[k]) - log(q[i]*W[i,k]/qW[k]))', unfold('ln')],
                    ['==', 'p[i]*W[i,k]*(log(p[i]) - log(q[i]) - log(pW[k]) + log(qW[k]))', algebra()],
                    ['==', 'rhs', unfold('ln')],
                  ],
                ),
              ],
            ),
          ],
        ),
        ['==', 'sum(x in X, p[x]*(ln(p[x]) - ln(q[x]))*sum(t in T, W[x,t]))', hypothesis('W-sums-to-one')],
        [
          '==',
          'sum(t in T, sum(x in X, p[x]*W[x,t])*(ln(pW[t]) - ln(qW[t]))) + sum(t in T, sum(x in X, p[x]*W[x,t]*(ln(p[x]) - ln(q[x]) - ln(pW[t]) + ln(qW[t]))))',
          algebra(),
        ],
        [
          '==',
          `${klT} + sum(t in T, sum(x in X, p[x]*W[x,t]*(ln(p[x]) - ln(q[x]) - ln(pW[t]) + ln(qW[t]))))`,
          hypothesis('of p', { at: { t: 't' }, times: 'ln(pW[t]) - ln(qW[t])' }),
        ],
        [
          '==',
          `${klT} + sum(t in T, sum(x in X, pW[t]*(per(p[x]*W[x,t], pW[t])*(ln(per(p[x]*W[x,t], pW[t])) - ln(per(q[x]*W[x,t], qW[t]))))))`,
          hypothesis('term', { at: { i: 'x', k: 't' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: channelInstances,
    },
    inequality: {
      states: `${klT} <= ${klX}`,
      derivation: [
        have(
          'row',
          'forall(k in T, pW[k]*(ln(pW[k]) - ln(qW[k])) <= sum(x in X, p[x]*W[x,k]*(ln(p[x]) - ln(q[x]))))',
          [
            have('continuity', 'forall(x in X, q[x]*W[x,k] == 0, p[x]*W[x,k] == 0)', [
              cases(
                'W[x,k] == 0',
                [['==', 'rhs', hypothesis('case')]],
                [
                  have('no q', 'q[x] == 0', [
                    ['==', 'q[x]*W[x,k]/W[x,k]', algebra()],
                    ['==', 'rhs', hypothesis('assumed')],
                  ]),
                  ['==', 'rhs', hypothesis('absolute continuity', { at: { x: 'x' } })],
                ],
              ),
            ]),
            have(
              'term',
              'forall(x in X, p[x]*W[x,k]*(ln(p[x]*W[x,k]) - ln(q[x]*W[x,k])) == p[x]*W[x,k]*(ln(p[x]) - ln(q[x])))',
              [
                cases(
                  'p[x] == 0',
                  [
                    ['==', '0', hypothesis('case')],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                  [
                    cases(
                      'W[x,k] == 0',
                      [
                        ['==', '0', hypothesis("case'")],
                        ['==', 'rhs', hypothesis("case'")],
                      ],
                      [
                        have('p is charged', '0 < p[x]', [['<', 'rhs', sign()]]),
                        have('W is charged', '0 < W[x,k]', [['<', 'rhs', sign()]]),
                        have('q is not zero', 'q[x] != 0', [
                          contradiction('0 < 0', [
                            ['<', 'p[x]', hypothesis('p is charged')],
                            ['==', 'rhs', hypothesis('absolute continuity')],
                          ]),
                        ]),
                        have('q is charged', '0 < q[x]', [['<', 'rhs', sign()]]),
                        ['==', 'p[x]*W[x,k]*(log(p[x]*W[x,k]) - log(q[x]*W[x,k]))', unfold('ln')],
                        ['==', 'p[x]*W[x,k]*(log(p[x]) - log(q[x]))', algebra()],
                        ['==', 'rhs', unfold('ln')],
                      ],
                    ),
                  ],
                ),
              ],
            ),
            [
              '==',
              'sum(x in X, p[x]*W[x,k])*(ln(sum(x in X, p[x]*W[x,k])) - ln(sum(x in X, q[x]*W[x,k])))',
              unfold('pW', 'qW'),
            ],
            [
              '<=',
              'sum(x in X, p[x]*W[x,k]*(ln(p[x]*W[x,k]) - ln(q[x]*W[x,k])))',
              unfold('ln'),
              lemma('log-sum-inequality', {
                at: { K: 'X', a: 'array(x in X, p[x]*W[x,k])', b: 'array(x in X, q[x]*W[x,k])' },
              }),
            ],
            ['==', 'rhs', hypothesis('term')],
          ],
        ),
        ['<=', 'sum(t in T, sum(x in X, p[x]*W[x,t]*(ln(p[x]) - ln(q[x]))))', hypothesis('row')],
        ['==', 'sum(x in X, p[x]*(ln(p[x]) - ln(q[x]))*sum(t in T, W[x,t]))', algebra()],
        ['==', 'rhs', hypothesis('W-sums-to-one')],
      ],
      instances: {
        ...channelInstances,
        regimes: {
          'tight: a bijection': {
            sizes: { X: [2, 2], T: [2, 2] },
            draw: {
              onto: {
                tables: [
                  [0, 1],
                  [1, 0],
                ],
              },
            },
            construct: { 'W[x in X, t in T]': 'delta(onto[x],t)' },
          },
          'a bijection of three': {
            sizes: { X: [3, 3], T: [3, 3] },
            draw: { onto: { tables: [[1, 2, 0]] } },
            construct: { 'W[x in X, t in T]': 'delta(onto[x],t)', 'q[x in X]': '(p[x] + 7*rest[x])/8' },
          },
          'tight: one ratio': { construct: { 'q[x in X]': 'p[x]' } },
        },
      },
    },
  },

  controls: {
    'a channel that knows the law': {
      part: 'inequality',
      given: { V: stochastic('X', 'T') },
      states:
        'sum(t in T, sum(x in X, p[x]*W[x,t])*(ln(sum(x in X, p[x]*W[x,t])) - ln(sum(x in X, q[x]*V[x,t])))) <= sum(x in X, p[x]*(ln(p[x]) - ln(q[x])))',
      counterexample: {
        X: 2,
        T: 2,
        p: ['1/2', '1/2'],
        q: ['1/2', '1/2'],
        W: [
          [1, 0],
          [1, 0],
        ],
        V: [
          ['1/2', '1/2'],
          ['1/2', '1/2'],
        ],
      },
      instances: {
        sizes: { X: [2, 2], T: [2, 2] },
        raw: { rest: probability('X'), onto: choice('X', 'T'), goal: element('T') },
        construct: { 'q[x in X]': 'p[x]', 'W[x in X, t in T]': 'delta(goal,t)', 'V[x in X, t in T]': '1/2' },
        regimes: {},
      },
      because: 'log 2 is more than 0',
    },
    'without absolute continuity': {
      part: 'inequality',
      without: ['absolute continuity'],
      counterexample: {
        X: 2,
        T: 1,
        p: ['1/2', '1/2'],
        q: [1, 0],
        W: [[1], [1]],
      },
      instances: {
        sizes: { X: [2, 2], T: [1, 1] },
        raw: { rest: probability('X'), onto: choice('X', 'T'), only: element('X') },
        construct: { 'p[x in X]': '1/2', 'q[x in X]': 'delta(only,x)' },
        regimes: {},
      },
      because: 'with the convention of ln the right side is -log 2; the divergence is infinite',
    },
    'the gap without weights': {
      part: 'decomposition',
      replace: ['pW[t]*sum', 'sum'],
      counterexample: {
        X: 4,
        T: 2,
        p: ['1/4', '1/4', '1/4', '1/4'],
        q: ['1/8', '3/8', '1/8', '3/8'],
        W: [
          [1, 0],
          [1, 0],
          [0, 1],
          [0, 1],
        ],
      },
      instances: { sizes: { X: [2, 3], T: [2, 2] } },
      because: 'both outputs lose the same 0.14384, and each has half of the mass',
    },
  },
});
