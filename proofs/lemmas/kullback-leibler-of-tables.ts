/**
 * # The divergence of tables with equal totals is nonnegative and vanishes for equal tables only
 *
 * Nonnegative tables A and B over any two finite index sets, zeros included (0 log 0 = 0), A zero where B is. The totals need not be
 * one, so that slices of joint laws can be compared. Not claimed: anything where A charges what B does not.
 */
import {
  algebra,
  array,
  contradiction,
  have,
  hypothesis,
  indexSet,
  lemma,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const divergence = 'sum(x in X, sum(y in Y, A[x,y]*(ln(A[x,y]) - ln(B[x,y]))))';
const hellinger = 'sum(x in X, sum(y in Y, (sqrt(A[x,y]) - sqrt(B[x,y]))^2))';

export default proof({
  id: 'kullback-leibler-of-tables',
  title: 'The divergence of tables with equal totals is nonnegative, and zero for equal tables only',
  sources: [],
  references: ['cover2006, Theorem 2.6.3'],

  given: {
    X: indexSet('rows'),
    Y: indexSet('columns'),
    A: array('X', 'Y', { is: 'nonnegative' }),
    B: array('X', 'Y', { is: 'nonnegative' }),
  },
  where: { 'ln(x in R)': 'log(max(x, indicator(x <= 0)))' },
  hypotheses: {
    'absolute continuity': 'forall(x in X, y in Y, B[x,y] == 0, A[x,y] == 0)',
    'equal totals': 'sum(x in X, sum(y in Y, A[x,y])) == sum(x in X, sum(y in Y, B[x,y]))',
  },

  parts: {
    'Hellinger distance': {
      states: `${hellinger} <= ${divergence}`,
      derivation: [
        have(
          'term',
          'forall(x in X, y in Y, A[x,y] - B[x,y] + (sqrt(A[x,y]) - sqrt(B[x,y]))^2 <= A[x,y]*(ln(A[x,y]) - ln(B[x,y])))',
          [
            have('charged', 'forall(B[x,y] == 0, A[x,y] == 0)', [
              ['==', 'rhs', hypothesis('absolute continuity')],
            ]),
            [
              '<=',
              'rhs',
              unfold('ln'),
              lemma('kullback-leibler-nonnegative', {
                part: 'pointwise',
                at: { a: 'A[x,y]', b: 'B[x,y]' },
              }),
            ],
          ],
        ),
        [
          '==',
          `sum(x in X, sum(y in Y, A[x,y])) - sum(x in X, sum(y in Y, B[x,y])) + ${hellinger}`,
          hypothesis('equal totals'),
        ],
        ['==', 'sum(x in X, sum(y in Y, A[x,y] - B[x,y] + (sqrt(A[x,y]) - sqrt(B[x,y]))^2))', algebra()],
        ['<=', 'rhs', hypothesis('term')],
      ],
    },
    nonnegative: {
      states: `0 <= ${divergence}`,
      derivation: [
        ['<=', hellinger, sign()],
        ['<=', 'rhs', lemma('kullback-leibler-of-tables', { part: 'Hellinger distance' })],
      ],
    },
    'zero for equal tables only': {
      hypotheses: { 'no divergence': `${divergence} <= 0` },
      states: 'forall(i in X, j in Y, A[i,j] == B[i,j])',
      derivation: [
        have('no distance', `${hellinger} <= 0`, [
          ['<=', divergence, lemma('kullback-leibler-of-tables', { part: 'Hellinger distance' })],
          ['<=', 'rhs', hypothesis('no divergence')],
        ]),
        have('no row', 'forall(x in X, sum(y in Y, (sqrt(A[x,y]) - sqrt(B[x,y]))^2) == 0)', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: {
                I: 'X',
                f: 'array(u in X, sum(y in Y, (sqrt(A[u,y]) - sqrt(B[u,y]))^2))',
                i: 'x',
              },
            }),
          ],
        ]),
        have('row', 'sum(y in Y, (sqrt(A[i,y]) - sqrt(B[i,y]))^2) <= 0', [
          ['==', '0', hypothesis('no row', { at: { x: 'i' } })],
          ['<=', 'rhs', algebra()],
        ]),
        have('equal roots', '(sqrt(A[i,j]) - sqrt(B[i,j]))^2 <= 0', [
          [
            '==',
            '0',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'Y', f: 'array(y in Y, (sqrt(A[i,y]) - sqrt(B[i,y]))^2)', i: 'j' },
            }),
          ],
          ['<=', 'rhs', algebra()],
        ]),
        have('equal roots indeed', 'sqrt(A[i,j]) - sqrt(B[i,j]) == 0', [
          contradiction('0 < 0', [
            ['<', '(sqrt(A[i,j]) - sqrt(B[i,j]))^2', sign()],
            ['<=', 'rhs', hypothesis('equal roots')],
          ]),
        ]),
        ['==', '(sqrt(B[i,j]) + (sqrt(A[i,j]) - sqrt(B[i,j])))^2', algebra()],
        ['==', 'sqrt(B[i,j])^2', hypothesis('equal roots indeed')],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { 'A[x in X, y in Y]': 'B[x,y]' } },
    },
  },

  instances: {
    sizes: { X: [0, 3], Y: [1, 3] },
    raw: { ratio: array('X', 'Y', { is: 'positive' }), total: real('positive') },
    construct: {
      'A[x in X, y in Y]':
        'B[x,y]*ratio[x,y]*sum(u in X, sum(v in Y, B[u,v]))/(sum(u in X, sum(v in Y, B[u,v]*ratio[u,v])) + indicator(sum(u in X, sum(v in Y, B[u,v])) <= 0))',
    },
    regimes: { 'tight: equal tables': { construct: { 'A[x in X, y in Y]': 'B[x,y]' } } },
  },

  controls: {
    'totals that differ': {
      part: 'nonnegative',
      without: ['equal totals'],
      counterexample: { X: 1, Y: 1, A: [[1]], B: [[2]] },
      instances: {
        sizes: { X: [1, 2], Y: [1, 2] },
        draw: { B: { between: [1, 2] } },
        construct: { 'A[x in X, y in Y]': 'B[x,y]/2' },
      },
      because: '-log 2 is negative',
    },
    'without absolute continuity': {
      part: 'nonnegative',
      without: ['absolute continuity'],
      counterexample: { X: 1, Y: 2, A: [['1/2', '1/2']], B: [[1, 0]] },
      instances: {
        sizes: { X: [1, 1], Y: [2, 2] },
        raw: { only: array('Y') },
        draw: {
          only: {
            tables: [[1, 0]],
          },
        },
        construct: { 'A[x in X, y in Y]': '1/2', 'B[x in X, y in Y]': 'only[y]' },
      },
      because: 'with the convention for the logarithm of zero the sum is -log 2',
    },
    'four times the squared distance': {
      part: 'Hellinger distance',
      states: `4*${hellinger} <= ${divergence}`,
      counterexample: { X: 1, Y: 2, A: [[1, 0]], B: [['1/2', '1/2']] },
      instances: {
        sizes: { X: [1, 1], Y: [2, 2] },
        raw: { only: array('Y') },
        draw: {
          only: {
            tables: [[1, 0]],
          },
        },
        construct: { 'A[x in X, y in Y]': 'only[y]', 'B[x in X, y in Y]': '1/2' },
      },
      because: 'log 2 = 0.693 against 8 - 4 sqrt 2 = 2.343',
    },
    'equal at a divergence of one': {
      part: 'zero for equal tables only',
      hypotheses: { 'no divergence': `${divergence} <= 1` },
      counterexample: { X: 1, Y: 2, A: [[1, 0]], B: [['1/2', '1/2']] },
      instances: {
        sizes: { X: [1, 1], Y: [2, 2] },
        raw: { only: array('Y') },
        draw: {
          only: {
            tables: [[1, 0]],
          },
        },
        construct: { 'A[x in X, y in Y]': 'only[y]', 'B[x in X, y in Y]': '1/2' },
      },
      because: 'log 2 <= 1',
    },
  },
});
