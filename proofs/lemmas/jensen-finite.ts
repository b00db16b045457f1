/**
 * # Jensen's inequality for finite laws
 *
 * A convex function of a weighted mean is at most the weighted mean of its values. Arguments are vectors; convexity is the
 * inequality between two points. Not claimed: laws on infinite sets, when equality holds.
 */
import {
  algebra,
  array,
  cases,
  enumeration,
  fn,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  nonemptySet,
  obtain,
  probability,
  proof,
  real,
  sign,
} from 'lemmata';

export default proof({
  id: 'jensen-finite',
  title: "Jensen's inequality for finite laws",
  sources: [],
  references: ['rockafellar1970, Theorem 4.3'],

  given: {
    I: nonemptySet(),
    J: indexSet(),
    f: fn('R[J]', 'R'),
    w: probability('I'),
    x: array('I', 'J'),
  },
  hypotheses: {
    convex:
      'forall(a in R[J], b in R[J], t in R, 0 <= t, t <= 1, f(array(j in J, (1 - t)*a[j] + t*b[j])) <= (1 - t)*f(a) + t*f(b))',
  },

  parts: {
    mean: {
      states: 'f(array(j in J, sum(i in I, w[i]*x[i,j]))) <= sum(i in I, w[i]*f(array(j in J, x[i,j])))',
      derivation: [
        have(
          'counted',
          'forall(n in nat, v in R[nat], y in R[nat, J], forall(k in nat, 0 <= v[k]), sum(k in range(n+1), v[k]) == 1, f(array(j in J, sum(k in range(n+1), v[k]*y[k,j]))) <= sum(k in range(n+1), v[k]*f(array(j in J, y[k,j]))))',
          [
            induction('n', {
              base: [
                have('only', 'v[0] == 1', [
                  ['==', 'sum(k in range(1), v[k])', algebra()],
                  ['==', 'rhs', hypothesis('assumed-2')],
                ]),
                ['==', 'f(array(j in J, v[0]*y[0,j]))', algebra()],
                ['==', 'f(array(j in J, y[0,j]))', hypothesis('only')],
                ['==', 'v[0]*f(array(j in J, y[0,j]))', hypothesis('only')],
                ['==', 'rhs', algebra()],
              ],
              step: [
                have('rest', 'sum(k in range(n+1), v[k]) == 1 - v[n+1]', [
                  ['==', 'sum(k in range(n+2), v[k]) - v[n+1]', algebra()],
                  ['==', 'rhs', hypothesis('assumed-2')],
                ]),
                cases(
                  'v[n+1] == 1',
                  [
                    have('nothing', 'sum(k in range(n+1), v[k]) <= 0', [
                      ['==', '1 - v[n+1]', hypothesis('rest')],
                      ['==', '0', hypothesis('case')],
                      ['<=', 'rhs', algebra()],
                    ]),
                    have('nothing before', 'forall(k in range(n+1), v[k] == 0)', [
                      [
                        '==',
                        'rhs',
                        lemma('zero-sum-of-nonnegative', {
                          at: { I: 'range(n+1)', f: 'array(m in range(n+1), v[m])', i: 'k' },
                        }),
                      ],
                    ]),
                    [
                      '==',
                      'f(array(j in J, sum(k in range(n+1), v[k]*y[k,j]) + v[n+1]*y[n+1,j]))',
                      algebra(),
                    ],
                    ['==', 'f(array(j in J, v[n+1]*y[n+1,j]))', hypothesis('nothing before')],
                    ['==', 'f(array(j in J, y[n+1,j]))', hypothesis('case')],
                    [
                      '==',
                      'sum(k in range(n+1), v[k]*f(array(j in J, y[k,j]))) + f(array(j in J, y[n+1,j]))',
                      hypothesis('nothing before'),
                    ],
                    [
                      '==',
                      'sum(k in range(n+1), v[k]*f(array(j in J, y[k,j]))) + v[n+1]*f(array(j in J, y[n+1,j]))',
                      hypothesis('case'),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                  [
                    have('below one', '0 < 1 - v[n+1]', [
                      have('at most one', '0 <= 1 - v[n+1]', [
                        ['<=', 'sum(k in range(n+1), v[k])', sign()],
                        ['==', 'rhs', hypothesis('rest')],
                      ]),
                      ['<', 'rhs', sign()],
                    ]),
                    have('weights', 'sum(k in range(n+1), v[k]/(1 - v[n+1])) == 1', [
                      ['==', '1/(1 - v[n+1])*sum(k in range(n+1), v[k])', algebra()],
                      ['==', '1/(1 - v[n+1])*(1 - v[n+1])', hypothesis('rest')],
                      ['==', 'rhs', algebra()],
                    ]),
                    [
                      '==',
                      'f(array(j in J, (1 - v[n+1])*sum(k in range(n+1), v[k]/(1 - v[n+1])*y[k,j]) + v[n+1]*y[n+1,j]))',
                      algebra(),
                    ],
                    [
                      '<=',
                      '(1 - v[n+1])*f(array(j in J, sum(k in range(n+1), v[k]/(1 - v[n+1])*y[k,j]))) + v[n+1]*f(array(j in J, y[n+1,j]))',
                      hypothesis('convex', {
                        at: {
                          a: 'array(j in J, sum(k in range(n+1), v[k]/(1 - v[n+1])*y[k,j]))',
                          b: 'array(j in J, y[n+1,j])',
                          t: 'v[n+1]',
                        },
                      }),
                    ],
                    [
                      '<=',
                      '(1 - v[n+1])*sum(k in range(n+1), v[k]/(1 - v[n+1])*f(array(j in J, y[k,j]))) + v[n+1]*f(array(j in J, y[n+1,j]))',
                      hypothesis('induction', { at: { v: 'array(k in nat, v[k]/(1 - v[n+1]))', y: 'y' } }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
              ],
            }),
          ],
        ),
        obtain(['n', 'e'], 'enumerates', enumeration('I')),
        have('weights', 'sum(k in range(n+1), w[e[k]]) == 1', [
          ['==', 'sum(i in I, w[i])', hypothesis('enumerates', { at: { summand: 'w' } })],
          ['==', 'rhs', hypothesis('w-sums-to-one')],
        ]),
        [
          '==',
          'f(array(j in J, sum(k in range(n+1), w[e[k]]*x[e[k],j])))',
          hypothesis('enumerates', { at: { summand: 'array(i in I, w[i]*x[i,j])' } }),
        ],
        [
          '<=',
          'sum(k in range(n+1), w[e[k]]*f(array(j in J, x[e[k],j])))',
          hypothesis('counted', {
            at: { n: 'n', v: 'array(k in nat, w[e[k]])', y: 'array(k in nat, j in J, x[e[k],j])' },
          }),
        ],
        [
          '==',
          'rhs',
          hypothesis('enumerates', { at: { summand: 'array(i in I, w[i]*f(array(j in J, x[i,j])))' } }),
        ],
      ],
    },
  },

  instances: {
    sizes: { I: [1, 4], J: [1, 3] },
    raw: { slope: array('J'), common: array('J'), part: real('[0,1]') },
    models: {
      f: [
        'map(z in R[J], sum(j in J, z[j]^2))',
        'map(z in R[J], max(j in J, abs(z[j])))',
        'map(z in R[J], sum(j in J, z[j]^4))',
      ],
    },
    construct: { t: 'part' },
    regimes: {
      'tight: a linear function': { models: { f: 'map(z in R[J], sum(j in J, slope[j]*z[j]))' } },
      'tight: equal points': { construct: { 'x[i in I, j in J]': 'common[j]' } },
    },
  },

  controls: {
    'a function that is not convex': {
      part: 'mean',
      without: ['convex'],
      counterexample: {
        I: 2,
        J: 1,
        w: ['1/2', '1/2'],
        x: [[1], [-1]],
        f: 'map(z in R[J], -sum(j in J, z[j]^2))',
      },
      instances: { models: { f: 'map(z in R[J], -sum(j in J, z[j]^2))' } },
      because: '-z^2 is 0 at the mean, and -1 at both points',
    },
    'weights that do not sum to one': {
      part: 'mean',
      given: { w: array('I', { is: 'nonnegative' }) },
      counterexample: { I: 1, J: 1, w: [2], x: [[1]], f: 'map(z in R[J], sum(j in J, z[j]^2))' },
      instances: { models: { f: 'map(z in R[J], sum(j in J, z[j]^2))' } },
      because: '(2 x)^2 is more than 2 x^2',
    },
    'the other way round': {
      part: 'mean',
      states: 'sum(i in I, w[i]*f(array(j in J, x[i,j]))) <= f(array(j in J, sum(i in I, w[i]*x[i,j])))',
      counterexample: {
        I: 2,
        J: 1,
        w: ['1/2', '1/2'],
        x: [[1], [-1]],
        f: 'map(z in R[J], sum(j in J, z[j]^2))',
      },
      because: 'the square of the mean is 0, the mean of the squares 1',
    },
  },
});
