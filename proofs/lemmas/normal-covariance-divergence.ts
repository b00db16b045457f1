/**
 * # The divergence of normal laws with one mean is nonnegative and vanishes for equal covariances only
 *
 * Two positive definite matrices are given by their axes (orthonormal bases u, v) and variances (s, t > 0). Then
 * tr(S^-1 T) - d >= log det T - log det S, where the trace is the sum of T's form at u_a over s_a and the determinants are the products
 * of the variances: twice the Kullback-Leibler divergence of N(0,T) from N(0,S), or Stein's loss. The squares of the cosines
 * between the axes are doubly stochastic, so log t <= t - 1 is enough, in any dimension.
 * Not claimed: singular matrices; different means, which add their own term.
 */
import {
  algebra,
  array,
  contradiction,
  have,
  hypothesis,
  indexSet,
  lemma,
  obtain,
  proof,
  sign,
  unfold,
  witness,
} from 'lemmata';

/** The squared length of the a-th axis of S along the b-th axis of T. */
const overlap = 'sum(j in J, u[a,j]*v[b,j])^2';
const cosine = 'sum(j in J, u[a,j]*v[b,j])';
/** The form of a matrix at the a-th axis of S. */
const form = (c: string) => `sum(i in J, sum(j in J, u[a,i]*u[a,j]*${c}))`;
const spectrum = 'sum(b in J, t[b]*v[b,i]*v[b,j])';
const candidates = `sum(a in J, log(s[a]) + ${form(spectrum)}/s[a])`;

const stochastic = [
  have('columns', `forall(b in J, sum(a in J, ${overlap}) == 1)`, [
    ['==', 'sum(i in J, sum(j in J, v[b,i]*v[b,j]*sum(a in J, u[a,i]*u[a,j])))', algebra()],
    ['==', 'sum(i in J, sum(j in J, v[b,i]*v[b,j]*delta(i,j)))', hypothesis('axes u, complete')],
    ['==', 'sum(j in J, v[b,j]*v[b,j])', algebra()],
    ['==', 'delta(b,b)', hypothesis('axes v, orthonormal')],
    ['==', 'rhs', algebra()],
  ]),
  have('rows', `forall(a in J, sum(b in J, ${overlap}) == 1)`, [
    ['==', 'sum(i in J, sum(j in J, u[a,i]*u[a,j]*sum(b in J, v[b,i]*v[b,j])))', algebra()],
    ['==', 'sum(i in J, sum(j in J, u[a,i]*u[a,j]*delta(i,j)))', hypothesis('axes v, complete')],
    ['==', 'sum(j in J, u[a,j]*u[a,j])', algebra()],
    ['==', 'delta(a,a)', hypothesis('axes u, orthonormal')],
    ['==', 'rhs', algebra()],
  ]),
];

export default proof({
  id: 'normal-covariance-divergence',
  title: 'tr(S^-1 T) - d >= log det T - log det S, with equality for S = T only',
  sources: [],
  references: ['james1961', 'cover2006, Theorem 8.6.5'],

  given: {
    J: indexSet('coordinates'),
    u: array('J', 'J'),
    s: array('J', { is: 'positive' }),
    v: array('J', 'J'),
    t: array('J', { is: 'positive' }),
  },
  where: { 'C[i in J, j in J]': spectrum },
  hypotheses: {
    'axes u, orthonormal': 'forall(a in J, b in J, sum(j in J, u[a,j]*u[b,j]) == delta(a,b))',
    'axes u, complete': 'forall(i in J, j in J, sum(a in J, u[a,i]*u[a,j]) == delta(i,j))',
    'axes v, orthonormal': 'forall(a in J, b in J, sum(j in J, v[a,j]*v[b,j]) == delta(a,b))',
    'axes v, complete': 'forall(i in J, j in J, sum(a in J, v[a,i]*v[a,j]) == delta(i,j))',
  },

  parts: {
    nonnegative: {
      states: `sum(b in J, log(t[b]) + 1) <= sum(a in J, log(s[a]) + ${form('C[i,j]')}/s[a])`,
      derivation: [
        ...stochastic,
        ['==', `sum(b in J, sum(a in J, ${overlap})*(log(t[b]) + 1))`, hypothesis('columns')],
        ['==', `sum(a in J, sum(b in J, ${overlap}*(log(s[a]) + 1 + log(t[b]/s[a]))))`, algebra()],
        [
          '<=',
          `sum(a in J, sum(b in J, ${overlap}*(log(s[a]) + 1 + (t[b]/s[a] - 1))))`,
          lemma('log-at-most-linear', { part: 'bound', at: { t: 't[b]/s[a]' } }),
        ],
        ['==', `sum(a in J, sum(b in J, ${overlap})*log(s[a]) + ${form(spectrum)}/s[a])`, algebra()],
        ['==', `sum(a in J, log(s[a]) + ${form(spectrum)}/s[a])`, hypothesis('rows')],
        ['==', 'rhs', unfold('C')],
      ],
    },
    'zero for equal covariances only': {
      hypotheses: { 'no worse': `${candidates} <= sum(b in J, log(t[b]) + 1)` },
      states: 'forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))',
      derivation: [
        ...stochastic,
        have('gap', `sum(a in J, sum(b in J, ${overlap}*(sqrt(t[b]/s[a]) - 1)^2)) <= 0`, [
          ['==', `sum(a in J, sum(b in J, ${overlap}*(t[b]/s[a] - 1 - 2*(sqrt(t[b]/s[a]) - 1))))`, algebra()],
          [
            '<=',
            `sum(a in J, sum(b in J, ${overlap}*(t[b]/s[a] - 1 - 2*log(sqrt(t[b]/s[a])))))`,
            lemma('log-at-most-linear', { part: 'bound', at: { t: 'sqrt(t[b]/s[a])' }, times: '2' }),
          ],
          [
            '==',
            `sum(a in J, sum(b in J, ${overlap})*log(s[a]) + ${form(spectrum)}/s[a]) - sum(b in J, sum(a in J, ${overlap})*(log(t[b]) + 1))`,
            algebra(),
          ],
          ['==', `${candidates} - sum(b in J, sum(a in J, ${overlap})*(log(t[b]) + 1))`, hypothesis('rows')],
          ['==', `${candidates} - sum(b in J, log(t[b]) + 1)`, hypothesis('columns')],
          ['<=', 'rhs', hypothesis('no worse')],
        ]),
        have('each', `forall(a in J, b in J, ${overlap}*(sqrt(t[b]/s[a]) - 1)^2 == 0)`, [
          have('row', `sum(c in J, sum(j in J, u[a,j]*v[c,j])^2*(sqrt(t[c]/s[a]) - 1)^2) == 0`, [
            [
              '==',
              'rhs',
              lemma('zero-sum-of-nonnegative', {
                at: {
                  I: 'J',
                  f: 'array(d in J, sum(c in J, sum(j in J, u[d,j]*v[c,j])^2*(sqrt(t[c]/s[d]) - 1)^2))',
                  i: 'a',
                },
              }),
            ],
          ]),
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: {
                I: 'J',
                f: 'array(c in J, sum(j in J, u[a,j]*v[c,j])^2*(sqrt(t[c]/s[a]) - 1)^2)',
                i: 'b',
              },
            }),
          ],
        ]),
        have('same variances', `forall(a in J, b in J, s[a]*${cosine} == t[b]*${cosine})`, [
          have('root', `${cosine}*(sqrt(t[b]/s[a]) - 1) == 0`, [
            contradiction('0 < 0', [
              ['<', `(${cosine}*(sqrt(t[b]/s[a]) - 1))^2`, sign()],
              ['==', `${overlap}*(sqrt(t[b]/s[a]) - 1)^2`, algebra()],
              ['==', 'rhs', hypothesis('each')],
            ]),
          ]),
          ['==', `t[b]*${cosine} - ${cosine}*(sqrt(t[b]/s[a]) - 1)*(sqrt(t[b]/s[a]) + 1)*s[a]`, algebra()],
          ['==', `t[b]*${cosine} - 0*(sqrt(t[b]/s[a]) + 1)*s[a]`, hypothesis('root')],
          ['==', 'rhs', algebra()],
        ]),
        have('expanded', `forall(a in J, k in J, sum(b in J, ${cosine}*v[b,k]) == u[a,k])`, [
          ['==', 'sum(i in J, u[a,i]*sum(b in J, v[b,i]*v[b,k]))', algebra()],
          ['==', 'sum(i in J, u[a,i]*delta(i,k))', hypothesis('axes v, complete')],
          ['==', 'rhs', algebra()],
        ]),
        have('expanded back', `forall(b in J, i in J, sum(a in J, ${cosine}*u[a,i]) == v[b,i])`, [
          ['==', 'sum(j in J, v[b,j]*sum(a in J, u[a,j]*u[a,i]))', algebra()],
          ['==', 'sum(j in J, v[b,j]*delta(j,i))', hypothesis('axes u, complete')],
          ['==', 'rhs', algebra()],
        ]),
        have('named', `exists(c in R[J,J], forall(a in J, b in J, c[a,b] == ${cosine}))`, [
          witness({ c: `array(a in J, b in J, ${cosine})` }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('c', 'cosines', hypothesis('named')),
        have('paired', 'forall(a in J, b in J, s[a]*c[a,b] == t[b]*c[a,b])', [
          ['==', `s[a]*${cosine}`, hypothesis('cosines')],
          ['==', `t[b]*${cosine}`, hypothesis('same variances')],
          ['==', 'rhs', hypothesis('cosines')],
        ]),
        have('across', 'forall(a in J, k in J, sum(b in J, c[a,b]*v[b,k]) == u[a,k])', [
          ['==', `sum(b in J, ${cosine}*v[b,k])`, hypothesis('cosines')],
          ['==', 'rhs', hypothesis('expanded')],
        ]),
        have('back', 'forall(b in J, i in J, sum(a in J, c[a,b]*u[a,i]) == v[b,i])', [
          ['==', `sum(a in J, ${cosine}*u[a,i])`, hypothesis('cosines')],
          ['==', 'rhs', hypothesis('expanded back')],
        ]),
        ['==', 'sum(a in J, s[a]*u[a,g]*sum(b in J, c[a,b]*v[b,h]))', hypothesis('across')],
        ['==', 'sum(a in J, sum(b in J, u[a,g]*v[b,h]*(s[a]*c[a,b])))', algebra()],
        ['==', 'sum(a in J, sum(b in J, u[a,g]*v[b,h]*(t[b]*c[a,b])))', hypothesis('paired')],
        ['==', 'sum(b in J, t[b]*v[b,h]*sum(a in J, c[a,b]*u[a,g]))', algebra()],
        ['==', 'rhs', hypothesis('back')],
      ],
      instances: { construct: { 'u[a in J, j in J]': 'v[a,j]', 's[a in J]': 't[a]' } },
    },
  },

  instances: {
    sizes: { J: [1, 3] },
    raw: { left: array('J', { is: 'positive' }), right: array('J', { is: 'positive' }) },
    construct: {
      'u[a in J, j in J]': 'delta(a,j) - 2*left[a]*left[j]/sum(i in J, left[i]^2)',
      'v[a in J, j in J]': 'delta(a,j) - 2*right[a]*right[j]/sum(i in J, right[i]^2)',
    },
    regimes: {
      'tight: the same matrix': { construct: { 'u[a in J, j in J]': 'v[a,j]', 's[a in J]': 't[a]' } },
      'tight: the same axes in another order': {
        sizes: { J: [2, 2] },
        construct: {
          'u[a in J, j in J]': 'sum(b in J, (1 - delta(a,b))*v[b,j])',
          's[a in J]': 'sum(b in J, (1 - delta(a,b))*t[b])',
        },
      },
    },
  },

  controls: {
    'other axes': {
      part: 'nonnegative',
      without: ['axes u, orthonormal', 'axes u, complete'],
      counterexample: { J: 1, u: [[0]], s: [1], v: [[1]], t: [1] },
      instances: { construct: { 'u[a in J, j in J]': '0' } },
      because: 'for u = 0 the trace vanishes',
    },
    'one half of the trace': {
      part: 'nonnegative',
      replace: [`${form('C[i,j]')}/s[a]`, `${form('C[i,j]')}/(2*s[a])`],
      counterexample: { J: 1, u: [[1]], s: [1], v: [[1]], t: [1] },
      because: 'at S = T the trace is the dimension',
    },
    'equal at a divergence of one': {
      part: 'zero for equal covariances only',
      hypotheses: { 'no worse': `${candidates} <= sum(b in J, log(t[b]) + 2)` },
      counterexample: { J: 1, u: [[1]], s: [2], v: [[1]], t: [1] },
      instances: {
        sizes: { J: [1, 2] },
        construct: { 'u[a in J, j in J]': 'v[a,j]', 's[a in J]': '2*t[a]' },
      },
      because: 'log 2 + 1/2 is between 1 and 2',
    },
  },
});
