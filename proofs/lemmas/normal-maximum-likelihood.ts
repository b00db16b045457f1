/**
 * # The weighted mean and the weighted covariance fit a normal law best, and nothing else does
 *
 * Points x_n with weights r_n >= 0, not all zero, in any dimension. A normal law is given by its mean and by the axes (an orthonormal
 * basis u) and variances s > 0 of its covariance, so its negative log-density is, up to constants, half the sum over the axes of
 * log s_a + (u_a'(x - mean))^2/s_a: the determinant is the product of the variances. The weighted covariance is positive definite here,
 * with axes v and variances t; it has such, by the spectral theorem. The bound is one between the doubly stochastic squares of the
 * cosines between axes, and log t <= t - 1.
 * Not claimed: anything for a singular weighted covariance, where the likelihood is unbounded.
 */
import {
  algebra,
  array,
  both,
  choice,
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

/** The form of C at the a-th axis of the candidate. */
const form = (c: string) => `sum(i in J, sum(j in J, u[a,i]*u[a,j]*${c}))`;
const spectrum = 'sum(b in J, t[b]*v[b,i]*v[b,j])';

const bases = {
  u: array('J', 'J'),
  s: array('J', { is: 'positive' }),
  v: array('J', 'J'),
  t: array('J', { is: 'positive' }),
};
const axesV = {
  'axes v, orthonormal': 'forall(a in J, b in J, sum(j in J, v[a,j]*v[b,j]) == delta(a,b))',
  'axes v, complete': 'forall(i in J, j in J, sum(a in J, v[a,i]*v[a,j]) == delta(i,j))',
};
const orthonormal = {
  ...axesV,
  'axes u, orthonormal': 'forall(a in J, b in J, sum(j in J, u[a,j]*u[b,j]) == delta(a,b))',
  'axes u, complete': 'forall(i in J, j in J, sum(a in J, u[a,i]*u[a,j]) == delta(i,j))',
};

const candidates = `sum(a in J, log(s[a]) + ${form(spectrum)}/s[a])`;
const best = 'total*sum(b in J, log(t[b]) + 1)';
const offset = 'total*sum(a in J, sum(j in J, u[a,j]*(mean[j] - m[j]))^2/s[a])';
const sample = {
  N: indexSet('points'),
  x: array('N', 'J'),
  r: array('N', { is: 'nonnegative' }),
};
const moments = {
  total: 'sum(n in N, r[n])',
  'mean[j in J]': 'sum(n in N, r[n]*x[n,j])/total',
};
const weighted = {
  charged: '0 < total',
};
const axes = {
  'axes of the covariance': `forall(i in J, j in J, ${spectrum} == sum(n in N, r[n]*(x[n,i] - mean[i])*(x[n,j] - mean[j]))/total)`,
};
/** Twice the negative log-likelihood, up to constants. */
const cost = (m: string, u: string, s: string) =>
  `sum(n in N, r[n]*sum(a in J, log(${s}[a]) + sum(j in J, ${u}[a,j]*(x[n,j] - ${m}[j]))^2/${s}[a]))`;
const axesAt = { J: 'J', u: 'u', s: 's', v: 'v', t: 't' };

const centred = have('centred', 'forall(j in J, sum(n in N, r[n]*(x[n,j] - mean[j])) == 0)', [
  ['==', 'sum(n in N, r[n]*x[n,j]) - total*mean[j]', unfold('total')],
  ['==', 'sum(n in N, r[n]*x[n,j]) - total*(sum(n in N, r[n]*x[n,j])/total)', unfold('mean')],
  ['==', 'rhs', algebra()],
]);

export default proof({
  id: 'normal-maximum-likelihood',
  title: 'Weighted mean and weighted covariance are the unique best normal fit',
  sources: [],
  references: ['anderson2003, Theorem 3.2.1'],

  given: { J: indexSet('coordinates'), ...sample },
  where: moments,
  hypotheses: weighted,

  parts: {
    'parallel axis': {
      given: { m: array('J'), b: array('J') },
      states:
        'sum(n in N, r[n]*sum(j in J, b[j]*(x[n,j] - m[j]))^2) == sum(n in N, r[n]*sum(j in J, b[j]*(x[n,j] - mean[j]))^2) + total*sum(j in J, b[j]*(mean[j] - m[j]))^2',
      derivation: [
        centred,
        [
          '==',
          'sum(n in N, r[n]*sum(j in J, b[j]*(x[n,j] - mean[j]))^2) + sum(n in N, r[n])*sum(j in J, b[j]*(mean[j] - m[j]))^2 + 2*sum(i in J, b[i]*(mean[i] - m[i]))*sum(j in J, b[j]*sum(n in N, r[n]*(x[n,j] - mean[j])))',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('centred'), unfold('total')],
      ],
    },
    'mean alone': {
      given: { u: bases.u, s: bases.s, m: array('J') },
      states: `${cost('m', 'u', 's')} == ${cost('mean', 'u', 's')} + ${offset}`,
      derivation: [
        centred,
        [
          '==',
          `${cost('mean', 'u', 's')} + sum(n in N, r[n])*sum(a in J, sum(j in J, u[a,j]*(mean[j] - m[j]))^2/s[a]) + 2*sum(a in J, sum(i in J, u[a,i]*(mean[i] - m[i]))*sum(j in J, u[a,j]*sum(n in N, r[n]*(x[n,j] - mean[j])))/s[a])`,
          algebra(),
        ],
        ['==', 'rhs', hypothesis('centred'), unfold('total')],
      ],
    },
    decomposed: {
      given: { ...bases, m: array('J') },
      hypotheses: axes,
      states: `${cost('m', 'u', 's')} == total*${candidates} + total*sum(a in J, sum(j in J, u[a,j]*(mean[j] - m[j]))^2/s[a])`,
      derivation: [
        have(
          'spread',
          `forall(b in R[J], sum(n in N, r[n]*sum(j in J, b[j]*(x[n,j] - mean[j]))^2) == total*sum(i in J, sum(j in J, b[i]*b[j]*sum(c in J, t[c]*v[c,i]*v[c,j]))))`,
          [
            [
              '==',
              'total*sum(i in J, sum(j in J, b[i]*b[j]*(sum(n in N, r[n]*(x[n,i] - mean[i])*(x[n,j] - mean[j]))/total)))',
              algebra(),
            ],
            ['==', 'rhs', hypothesis('axes of the covariance')],
          ],
        ),
        have(
          'named',
          'exists(q in R[J], forall(a in J, q[a] == sum(n in N, r[n]*sum(j in J, u[a,j]*(x[n,j] - m[j]))^2)))',
          [
            witness({ q: 'array(a in J, sum(n in N, r[n]*sum(j in J, u[a,j]*(x[n,j] - m[j]))^2))' }),
            ['==', 'rhs', algebra()],
          ],
        ),
        obtain('q', 'along', hypothesis('named')),
        centred,
        have(
          'parted',
          `forall(a in J, q[a] == total*${form(spectrum)} + total*sum(j in J, u[a,j]*(mean[j] - m[j]))^2)`,
          [
            ['==', 'sum(n in N, r[n]*sum(j in J, u[a,j]*(x[n,j] - m[j]))^2)', hypothesis('along')],
            [
              '==',
              'sum(n in N, r[n]*sum(j in J, u[a,j]*(x[n,j] - mean[j]))^2) + sum(n in N, r[n])*sum(j in J, u[a,j]*(mean[j] - m[j]))^2 + 2*sum(i in J, u[a,i]*(mean[i] - m[i]))*sum(j in J, u[a,j]*sum(n in N, r[n]*(x[n,j] - mean[j])))',
              algebra(),
            ],
            [
              '==',
              'sum(n in N, r[n]*sum(j in J, u[a,j]*(x[n,j] - mean[j]))^2) + total*sum(j in J, u[a,j]*(mean[j] - m[j]))^2',
              hypothesis('centred'),
              unfold('total'),
            ],
            ['==', 'rhs', hypothesis('spread', { at: { b: 'array(j in J, u[a,j])' } })],
          ],
        ),
        ['==', 'sum(n in N, r[n])*sum(a in J, log(s[a])) + sum(a in J, q[a]/s[a])', hypothesis('along')],
        [
          '==',
          `sum(n in N, r[n])*sum(a in J, log(s[a])) + sum(a in J, (total*${form(spectrum)} + total*sum(j in J, u[a,j]*(mean[j] - m[j]))^2)/s[a])`,
          hypothesis('parted'),
        ],
        ['==', 'rhs', unfold('total')],
      ],
    },
    attained: {
      given: { v: bases.v, t: bases.t },
      hypotheses: { 'axes v, orthonormal': axesV['axes v, orthonormal'], ...axes },
      states: `${cost('mean', 'v', 't')} == ${best}`,
      derivation: [
        have('own axes', `forall(a in J, ${form(spectrum).replaceAll('u[', 'v[')} == t[a])`, [
          ['==', 'sum(b in J, t[b]*sum(i in J, v[a,i]*v[b,i])*sum(j in J, v[a,j]*v[b,j]))', algebra()],
          ['==', 'sum(b in J, t[b]*delta(a,b)*delta(a,b))', hypothesis('axes v, orthonormal')],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          `total*${candidates.replaceAll('u[', 'v[').replaceAll('s[', 't[')} + total*sum(a in J, sum(j in J, v[a,j]*(mean[j] - mean[j]))^2/t[a])`,
          lemma('normal-maximum-likelihood', {
            part: 'decomposed',
            at: { m: 'mean', u: 'v', s: 't', v: 'v', t: 't' },
          }),
        ],
        ['==', 'total*sum(a in J, log(t[a]) + t[a]/t[a])', hypothesis('own axes')],
        ['==', 'rhs', algebra()],
      ],
    },
    fit: {
      given: { ...bases, m: array('J') },
      hypotheses: { ...orthonormal, ...axes },
      states: `${cost('mean', 'v', 't')} <= ${cost('m', 'u', 's')}`,
      derivation: [
        ['==', best, lemma('normal-maximum-likelihood', { part: 'attained' })],
        [
          '<=',
          `total*${candidates}`,
          lemma('normal-covariance-divergence', { part: 'nonnegative', at: axesAt, times: 'total' }),
        ],
        ['<=', `total*${candidates} + ${offset}`, sign()],
        ['==', 'rhs', lemma('normal-maximum-likelihood', { part: 'decomposed' })],
      ],
    },
    unique: {
      given: { ...bases, m: array('J') },
      hypotheses: {
        ...orthonormal,
        ...axes,
        'no worse': `${cost('m', 'u', 's')} <= ${cost('mean', 'v', 't')}`,
      },
      states:
        '(forall(l in J, m[l] == mean[l])) and (forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h])))',
      derivation: [
        have(
          'together',
          `${candidates} - sum(b in J, log(t[b]) + 1) + sum(a in J, sum(j in J, u[a,j]*(mean[j] - m[j]))^2/s[a]) <= 0`,
          [
            ['==', `(total*${candidates} + ${offset} - ${best})/total`, algebra()],
            [
              '==',
              `(${cost('m', 'u', 's')} - ${best})/total`,
              lemma('normal-maximum-likelihood', { part: 'decomposed' }),
            ],
            [
              '==',
              `(${cost('m', 'u', 's')} - ${cost('mean', 'v', 't')})/total`,
              lemma('normal-maximum-likelihood', { part: 'attained' }),
            ],
            ['<=', 'rhs', hypothesis('no worse', { times: '1/total' })],
          ],
        ),
        both(
          [
            have('offset', 'sum(a in J, sum(k in J, u[a,k]*(mean[k] - m[k]))^2/s[a]) <= 0', [
              [
                '<=',
                `${candidates} - sum(b in J, log(t[b]) + 1) + sum(a in J, sum(k in J, u[a,k]*(mean[k] - m[k]))^2/s[a])`,
                lemma('normal-covariance-divergence', { part: 'nonnegative', at: axesAt }),
              ],
              ['<=', 'rhs', hypothesis('together')],
            ]),
            have('none', 'forall(a in J, sum(k in J, u[a,k]*(mean[k] - m[k])) == 0)', [
              contradiction('0 < 0', [
                ['<', 'sum(k in J, u[a,k]*(mean[k] - m[k]))^2/s[a]', sign()],
                [
                  '==',
                  'rhs',
                  lemma('zero-sum-of-nonnegative', {
                    at: { I: 'J', f: 'array(d in J, sum(k in J, u[d,k]*(mean[k] - m[k]))^2/s[d])', i: 'a' },
                  }),
                ],
              ]),
            ]),
            ['==', 'mean[l] - sum(k in J, delta(k,l)*(mean[k] - m[k]))', algebra()],
            [
              '==',
              'mean[l] - sum(k in J, sum(a in J, u[a,k]*u[a,l])*(mean[k] - m[k]))',
              hypothesis('axes u, complete'),
            ],
            ['==', 'mean[l] - sum(a in J, u[a,l]*sum(k in J, u[a,k]*(mean[k] - m[k])))', algebra()],
            ['==', 'rhs', hypothesis('none')],
          ],
          [
            have('no worse covariance', `${candidates} <= sum(b in J, log(t[b]) + 1)`, [
              ['<=', `${candidates} + sum(a in J, sum(j in J, u[a,j]*(mean[j] - m[j]))^2/s[a])`, sign()],
              ['<=', 'rhs', hypothesis('together')],
            ]),
            [
              '==',
              'rhs',
              lemma('normal-covariance-divergence', { part: 'zero for equal covariances only', at: axesAt }),
            ],
          ],
        ),
      ],
      instances: {
        construct: { 'm[j in J]': 'centre[j]', 'u[a in J, j in J]': 'v[a,j]', 's[a in J]': 't[a]' },
        regimes: {
          'unit variance, the opposite axis': {
            sizes: { J: [1, 1], N: [2, 2] },
            draw: { r: { oneOf: [1] }, reach: { oneOf: [1] } },
            construct: { 'm[j in J]': 'centre[j]', 'u[a in J, j in J]': '-v[a,j]', 's[a in J]': 't[a]' },
          },
        },
      },
    },
  },

  instances: {
    // On each axis v_a some points about a centre, with weighted mean zero: their covariance has these axes.
    sizes: { J: [1, 1], N: [2, 3] },
    raw: {
      left: array('J', { is: 'positive' }),
      right: array('J', { is: 'positive' }),
      centre: array('J'),
      reach: array('J', { is: 'positive' }),
      axis: choice('N', 'J'),
      mark: array('N'),
    },
    draw: {
      r: { oneOf: [1, 2, '1/2', 4] },
      axis: { oneOf: [0] },
      mark: {
        tables: [
          [1, -1],
          [1, 1, -2],
        ],
      },
    },
    construct: {
      'u[a in J, j in J]': 'delta(a,j) - 2*left[a]*left[j]/sum(i in J, left[i]^2)',
      'v[a in J, j in J]': 'delta(a,j) - 2*right[a]*right[j]/sum(i in J, right[i]^2)',
      'x[n in N, j in J]': 'centre[j] + mark[n]/r[n]*reach[axis[n]]*v[axis[n],j]',
      't[a in J]': 'reach[a]^2*sum(n in N, delta(axis[n],a)*mark[n]^2/r[n])/total',
    },
    regimes: {
      'in the plane': {
        sizes: { J: [2, 2], N: [4, 4] },
        draw: { axis: { tables: [[0, 0, 1, 1]] }, mark: { tables: [[1, -1, 2, -2]] } },
      },
      'tight: the best fit': {
        construct: {
          'm[j in J]': 'centre[j]',
          'u[a in J, j in J]': 'v[a,j]',
          's[a in J]': 't[a]',
        },
      },
    },
  },

  controls: {
    'twice the distance to the mean': {
      part: 'parallel axis',
      replace: ['+ total*', '+ 2*total*'],
      counterexample: { J: 1, N: 1, x: [[0]], r: [1], m: [1], b: [1] },
      because: 'the distance to the mean counts once, with the whole weight',
    },
    'once the distance to the mean': {
      part: 'mean alone',
      states: `${cost('m', 'u', 's')} == ${cost('mean', 'u', 's')} + 1/2*${offset}`,
      counterexample: { J: 1, N: 1, x: [[0]], r: [1], u: [[1]], s: [1], m: [1] },
      because: 'one against one half',
    },
    'covariance alone': {
      part: 'decomposed',
      states: `${cost('m', 'u', 's')} == total*${candidates}`,
      counterexample: {
        J: 1,
        N: 2,
        x: [[1], [-1]],
        r: [1, 1],
        m: [1],
        u: [[1]],
        s: [1],
        v: [[1]],
        t: [1],
      },
      because: 'the distance between the means is missing',
    },
    'one variance more': {
      part: 'attained',
      states: `${cost('mean', 'v', 't')} == ${best} + total`,
      counterexample: { J: 1, N: 2, x: [[1], [-1]], r: [1, 1], v: [[1]], t: [1] },
      because: 'the weighted squares in units of the variance add up to the dimension',
    },
    'the unweighted mean': {
      part: 'fit',
      where: { 'mean[j in J]': 'sum(n in N, x[n,j])/card(N)' },
      counterexample: {
        J: 1,
        N: 2,
        x: [[0], [1]],
        r: [3, 1],
        m: ['1/4'],
        u: [[1]],
        s: ['3/16'],
        v: [[1]],
        t: ['1/4'],
      },
      instances: {
        construct: {
          't[a in J]': 'sum(n in N, r[n]*(x[n,a] - mean[a])^2)/total',
          's[a in J]': 'sum(n in N, r[n]*(x[n,a] - centre[a])^2)/total',
          'm[j in J]': 'centre[j]',
          'u[a in J, j in J]': 'v[a,j]',
        },
      },
      because: 'the mean of the points is not that of the weights',
    },
    'a cost at most one higher': {
      part: 'unique',
      hypotheses: { 'no worse': `${cost('m', 'u', 's')} <= ${cost('mean', 'v', 't')} + total` },
      counterexample: {
        J: 1,
        N: 2,
        x: [[1], [-1]],
        r: [1, 1],
        m: [1],
        u: [[1]],
        s: [1],
        v: [[1]],
        t: [1],
      },
      instances: {
        construct: {
          'm[j in J]': 'centre[j] + sum(a in J, v[a,j]*sqrt(t[a]))',
          'u[a in J, j in J]': 'v[a,j]',
          's[a in J]': 't[a]',
        },
      },
      because: 'a mean one standard deviation off costs one more',
    },
  },
});
