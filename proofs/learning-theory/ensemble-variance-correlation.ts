/**
 * # The variance of an ensemble falls to the correlation of its members, and no further
 *
 * Members with the variance v and pairwise correlation r: the variance of their mean is r v + (1 - r) v / M, so at least r v
 * (and at most v, which it is just for r = 1 or one member), and r >= -1/(M - 1). The mean of the ensemble is the mean of the means:
 * a common bias stays. For any predictions, the squared error of their mean is the mean of their squared errors less their spread.
 * A majority vote need not help (see `controls`). Not claimed: how often the majority of many members is right.
 */
import {
  algebra,
  array,
  both,
  cases,
  element,
  have,
  hypothesis,
  type Instances,
  law,
  lemma,
  nonemptySet,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'ensemble-variance-correlation';
const mean = 'sum(m in M, h[m,w])/card(M)';
const variance = `E(w in Omega, (${mean} - E(z in Omega, sum(m in M, h[m,z])/card(M)))^2)`;
const covariance = (m: string, k: string) =>
  `E(w in Omega, (h[${m},w] - E(z in Omega, h[${m},z]))*(h[${k},w] - E(z in Omega, h[${k},z])))`;
const laws = {
  Omega: law('training sets'),
  h: array('M', 'Omega', { is: 'square-integrable' }),
  v: real('nonnegative'),
  r: real(),
};
const correlated = {
  'equal variances': `forall(m in M, ${covariance('m', 'm')} == v)`,
  'equal correlations': `forall(m in M, k in M, m != k, ${covariance('m', 'k')} == r*v)`,
};
const itsVariance = lemma(itself, { part: 'variance' });

/** All members move together, but for a shift; or two of them against each other. */
const together: Instances = {
  sizes: { M: [1, 4], Omega: [1, 6] },
  raw: { shift: array('M'), move: array('Omega'), first: element('M') },
  construct: {
    'h[m in M, w in Omega]': 'shift[m] + move[w]',
    v: 'E(w in Omega, (move[w] - E(z in Omega, move[z]))^2)',
    r: '1',
  },
  regimes: {
    'two against each other': {
      sizes: { M: [2, 2] },
      construct: { 'h[m in M, w in Omega]': 'shift[m] + (1 - 2*delta(m, first))*move[w]', r: '-1' },
    },
  },
};

/** The fact `more than one`, for members a and b that differ. */
const moreThanOne = [
  have('one at a time', 'forall(m in M, delta(m, a) + delta(m, b) <= 1)', [
    cases(
      'm == a',
      [
        ['==', 'delta(a, a) + delta(a, b)', hypothesis('case')],
        ['==', '1 + 0', hypothesis('two members')],
        ['<=', 'rhs', algebra()],
      ],
      [
        ['==', '0 + delta(m, b)', hypothesis('case')],
        ['<=', 'rhs', sign()],
      ],
    ),
  ]),
  have('two at least', '2 <= card(M)', [
    ['==', 'sum(m in M, delta(m, a) + delta(m, b))', algebra()],
    ['<=', 'sum(m in M, 1)', hypothesis('one at a time')],
    ['==', 'rhs', algebra()],
  ]),
  have('more than one', '0 < card(M) - 1', [
    ['<', '2 - 1', algebra()],
    ['<=', 'rhs', hypothesis('two at least')],
  ]),
];

export default proof({
  id: itself,
  title: 'The variance of an ensemble falls to the correlation of its members, and no further',
  sources: [{ document: 'foundations-article', section: 'Ensemble Methods', relation: 'amended' }],
  references: ['breiman2001', 'krogh1995'],

  given: { M: nonemptySet('members') },

  parts: {
    variance: {
      given: laws,
      hypotheses: correlated,
      states: `${variance} == r*v + (1 - r)*v/card(M)`,
      derivation: [
        have(
          'covariances',
          `forall(m in M, k in M, ${covariance('m', 'k')} == r*v + (1 - r)*v*delta(m, k))`,
          [
            cases(
              'm == k',
              [
                ['==', covariance('m', 'm'), hypothesis('case')],
                ['==', 'v', hypothesis('equal variances')],
                ['==', 'r*v + (1 - r)*v*delta(m, m)', algebra()],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                ['==', 'r*v', hypothesis('equal correlations')],
                ['==', 'rhs', hypothesis('case')],
              ],
            ),
          ],
        ),
        ['==', `1/card(M)^2*sum(m in M, sum(k in M, ${covariance('m', 'k')}))`, algebra()],
        [
          '==',
          '1/card(M)^2*sum(m in M, sum(k in M, r*v + (1 - r)*v*delta(m, k)))',
          hypothesis('covariances'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: together,
    },
    'at least the correlated share': {
      given: { ...laws, r: real('[-1,1]') },
      hypotheses: correlated,
      states: `r*v <= ${variance}`,
      derivation: [
        ['<=', 'r*v + (1 - r)*v/card(M)', sign('(1 - r)*v/card(M)')],
        ['==', 'rhs', itsVariance],
      ],
      instances: { ...together, regimes: { ...together.regimes, 'tight: together': {} } },
    },
    'least correlation': {
      given: { ...laws, a: element('M'), b: element('M') },
      hypotheses: { ...correlated, 'two members': 'a != b', 'members vary': '0 < v' },
      states: '(1 < card(M)) and (-1/(card(M) - 1) <= r)',
      derivation: [
        ...moreThanOne,
        have('nonnegative', '0 <= r*v + (1 - r)*v/card(M)', [
          ['<=', variance, sign()],
          ['==', 'rhs', itsVariance],
        ]),
        both(
          [
            ['<', '2', algebra()],
            ['<=', 'rhs', hypothesis('two at least')],
          ],
          [
            ['==', 'r - (r*(card(M) - 1) + 1)/(card(M) - 1)', algebra()],
            [
              '<=',
              'r - (r*(card(M) - 1) + 1)/(card(M) - 1) + card(M)/(v*(card(M) - 1))*(r*v + (1 - r)*v/card(M))',
              hypothesis('nonnegative', { times: 'card(M)/(v*(card(M) - 1))' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...together,
        sizes: { M: [2, 4], Omega: [2, 6] },
        regimes: { 'tight: two against each other': together.regimes?.['two against each other'] ?? {} },
      },
    },
    'the variance of one member only for full correlation': {
      given: { ...laws, a: element('M'), b: element('M') },
      hypotheses: {
        ...correlated,
        'two members': 'a != b',
        'members vary': '0 < v',
        'no gain': `${variance} == v`,
      },
      states: 'r == 1',
      derivation: [
        ...moreThanOne,
        have('gain', '(1 - r)*v*(card(M) - 1)/card(M) == 0', [
          ['==', 'v - (r*v + (1 - r)*v/card(M))', algebra()],
          ['==', `v - ${variance}`, itsVariance],
          ['==', 'v - v', hypothesis('no gain')],
          ['==', 'rhs', algebra()],
        ]),
        have('at most', 'r <= 1', [
          ['==', '1 - card(M)/(v*(card(M) - 1))*((1 - r)*v*(card(M) - 1)/card(M))', algebra()],
          ['<=', '1', hypothesis('gain', { times: 'card(M)/(v*(card(M) - 1))' })],
        ]),
        have('at least', '1 <= r', [
          [
            '<=',
            '1 - card(M)/(v*(card(M) - 1))*((1 - r)*v*(card(M) - 1)/card(M))',
            hypothesis('gain', { times: 'card(M)/(v*(card(M) - 1))' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('no distance', 'abs(r - 1) <= 0', [
          ['<=', 'rhs', hypothesis('at most'), hypothesis('at least')],
        ]),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
      instances: { ...together, sizes: { M: [2, 4], Omega: [2, 6] }, regimes: {} },
    },
    'full correlation has the variance of one member': {
      given: laws,
      hypotheses: { ...correlated, 'full correlation': 'r == 1' },
      states: `${variance} == v`,
      derivation: [
        ['==', 'r*v + (1 - r)*v/card(M)', itsVariance],
        ['==', '1*v + (1 - 1)*v/card(M)', hypothesis('full correlation')],
        ['==', 'rhs', algebra()],
      ],
      instances: { ...together, regimes: {} },
    },
    'a common bias stays': {
      given: { ...laws, y: real() },
      states: `E(w in Omega, ${mean}) - y == sum(m in M, E(w in Omega, h[m,w]) - y)/card(M)`,
      derivation: [['==', 'rhs', algebra()]],
    },
    ambiguity: {
      given: { f: array('M'), y: real() },
      where: { average: 'sum(m in M, f[m])/card(M)' },
      states:
        '(average - y)^2 == sum(m in M, (f[m] - y)^2)/card(M) - sum(m in M, (f[m] - average)^2)/card(M)',
      derivation: [['==', 'rhs', unfold('average')]],
    },
    'never worse than the average member': {
      given: { f: array('M'), y: real() },
      where: { average: 'sum(m in M, f[m])/card(M)' },
      states: '(average - y)^2 <= sum(m in M, (f[m] - y)^2)/card(M)',
      derivation: [
        [
          '<=',
          '(average - y)^2 + sum(m in M, (f[m] - average)^2)/card(M)',
          sign('sum(m in M, (f[m] - average)^2)/card(M)'),
        ],
        ['==', 'rhs', lemma(itself, { part: 'ambiguity' })],
      ],
      instances: {
        raw: { common: real() },
        regimes: { 'tight: members agree': { construct: { 'f[m in M]': 'common' } } },
      },
    },
  },

  instances: { sizes: { M: [1, 5], Omega: [1, 6] } },

  controls: {
    'variance divided by the number of members': {
      part: 'variance',
      replace: ['r*v + (1 - r)*v/card(M)', 'v/card(M)'],
      counterexample: {
        M: 2,
        Omega: ['3/8', '1/8', '1/8', '3/8'],
        h: [
          [1, 1, -1, -1],
          [1, -1, 1, -1],
        ],
        v: 1,
        r: '1/2',
      },
      because: 'two members with the correlation 1/2 have 3/4, not 1/2',
    },
    'ensembles reduce bias': {
      part: 'a common bias stays',
      states: `abs(E(w in Omega, ${mean}) - y) <= 1/2*sum(m in M, abs(E(w in Omega, h[m,w]) - y))/card(M)`,
      counterexample: { M: 2, Omega: [1], h: [[1], [1]], v: 0, r: 1, y: 0 },
      because: 'when all members err by 1, so does their mean',
    },
    'a majority vote always helps': {
      part: 'never worse than the average member',
      given: { accuracy: real('[0,1]') },
      states: 'accuracy <= 3*accuracy^2*(1 - accuracy) + accuracy^3',
      counterexample: { M: 1, f: [0], y: 0, accuracy: '1/4' },
      because: 'of three independent members that are right in 1/4 of all cases, two are right in 5/32',
    },
    'no spread between the members': {
      part: 'ambiguity',
      states: '(average - y)^2 == sum(m in M, (f[m] - y)^2)/card(M)',
      counterexample: { M: 2, f: [1, -1], y: 0 },
      because: 'errors of opposite sign cancel: 0, not 1',
    },
  },
});
