/**
 * # The dependence of rows and columns of a nonnegative table
 *
 * For a table T with row sums r, column sums c and total m, zeros included (0 log 0 = 0): sum T (log T + log m - log r - log c) is
 * nonnegative, and zero only if m T = r c. With total one this is the mutual information of a joint law; slices of a law have other totals.
 * Not claimed: how far T is from r c/m when the sum is small.
 */
import {
  algebra,
  array,
  by,
  cases,
  choice,
  contradiction,
  type Derivation,
  element,
  have,
  hypothesis,
  indexSet,
  lemma,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const dependence = 'sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) + ln(m) - ln(r[x]) - ln(c[y]))))';
const zeroRow = (x: string, y: string): Derivation => [
  have('small', `sum(v in Y, T[${x},v]) <= 0`, [
    ['==', `r[${x}]`, hypothesis('rows')],
    ['==', '0', hypothesis('assumed')],
    ['<=', 'rhs', algebra()],
  ]),
  ['==', 'rhs', lemma('zero-sum-of-nonnegative', { at: { I: 'Y', f: `array(v in Y, T[${x},v])`, i: y } })],
];
/** Where the total is positive, T is compared with S = r c/m. */
const compared: Derivation = [
  have('positive total', '0 < m', [['<', 'rhs', sign()]]),
  have('named', 'exists(S in R[X,Y], forall(i in X, j in Y, S[i,j] == r[i]*c[j]/m))', [
    witness({ S: 'array(i in X, j in Y, r[i]*c[j]/m)' }),
    ['==', 'rhs', algebra()],
  ]),
  obtain('S', 'product', hypothesis('named')),
  have('nonnegative', 'forall(i in X, j in Y, 0 <= S[i,j])', [
    ['<=', 'r[i]*c[j]/m', sign()],
    ['==', 'rhs', hypothesis('product')],
  ]),
  have('continuity', 'forall(i in X, j in Y, S[i,j] == 0, T[i,j] == 0)', [
    cases(
      'r[i] == 0',
      [['==', 'rhs', lemma('dependence-of-a-table', { part: 'row' })]],
      [
        cases(
          'c[j] == 0',
          [['==', 'rhs', lemma('dependence-of-a-table', { part: 'column' })]],
          [
            contradiction('0 < 0', [
              ['<', 'r[i]*c[j]/m', sign()],
              ['==', 'S[i,j]', hypothesis('product')],
              ['==', 'rhs', hypothesis('assumed')],
            ]),
          ],
        ),
      ],
    ),
  ]),
  have('totals', 'sum(i in X, sum(j in Y, T[i,j])) == sum(i in X, sum(j in Y, S[i,j]))', [
    ['==', 'm', hypothesis('total')],
    ['==', '1/m*m*m', algebra()],
    ['==', '1/m*sum(i in X, sum(j in Y, T[i,j]))*m', hypothesis('total', { times: '1' })],
    [
      '==',
      '1/m*sum(i in X, sum(j in Y, T[i,j]))*sum(j in Y, sum(i in X, T[i,j]))',
      hypothesis('total', { times: '1/m*sum(i in X, sum(j in Y, T[i,j]))' }),
    ],
    ['==', '1/m*sum(i in X, r[i])*sum(j in Y, c[j])', hypothesis('rows'), hypothesis('columns')],
    ['==', 'sum(i in X, sum(j in Y, r[i]*c[j]/m))', algebra()],
    ['==', 'rhs', hypothesis('product')],
  ]),
  have('split', 'forall(i in X, j in Y, T[i,j]*ln(S[i,j]) == T[i,j]*(ln(r[i]) + ln(c[j]) - ln(m)))', [
    cases(
      'T[i,j] == 0',
      [
        ['==', '0', hypothesis("case'")],
        ['==', 'rhs', hypothesis("case'")],
      ],
      [
        have('charged', '0 < T[i,j]', [['<', 'rhs', sign()]]),
        have('row', '0 < r[i]', [
          ['<', 'T[i,j]', hypothesis('charged')],
          ['<=', 'sum(v in Y, T[i,v])', sign('sum(v in Y, T[i,v]*(1 - delta(v,j)))')],
          ['==', 'rhs', hypothesis('rows')],
        ]),
        have('column', '0 < c[j]', [
          ['<', 'T[i,j]', hypothesis('charged')],
          ['<=', 'sum(u in X, T[u,j])', sign('sum(u in X, T[u,j]*(1 - delta(u,i)))')],
          ['==', 'rhs', hypothesis('columns')],
        ]),
        ['==', 'T[i,j]*ln(r[i]*c[j]/m)', hypothesis('product')],
        ['==', 'T[i,j]*log(r[i]*c[j]/m)', unfold('ln')],
        ['==', 'T[i,j]*(log(r[i]) + log(c[j]) - log(m))', algebra()],
        ['==', 'rhs', unfold('ln')],
      ],
    ),
  ]),
];
/** A table without mass. */
const empty: Derivation = [
  have('no row', 'forall(k in X, sum(l in Y, T[k,l]) == 0)', [
    have('small', 'sum(u in X, sum(v in Y, T[u,v])) <= 0', [
      ['==', 'm', hypothesis('total')],
      ['==', '0', hypothesis('case')],
      ['<=', 'rhs', algebra()],
    ]),
    [
      '==',
      'rhs',
      lemma('zero-sum-of-nonnegative', {
        at: { I: 'X', f: 'array(u in X, sum(v in Y, T[u,v]))', i: 'k' },
      }),
    ],
  ]),
  have('of the row', 'r[i] == 0', [
    ['==', 'sum(l in Y, T[i,l])', hypothesis('rows')],
    ['==', 'rhs', hypothesis('no row')],
  ]),
  ['==', 'rhs', lemma('dependence-of-a-table', { part: 'row' })],
];
const sums = {
  'r[x in X]': 'sum(v in Y, T[x,v])',
  'c[y in Y]': 'sum(u in X, T[u,y])',
  m: 'sum(u in X, sum(v in Y, T[u,v]))',
  'S[x in X, y in Y]': 'r[x]*c[y]/max(m, indicator(m <= 0))',
};
const bare = { bare: array('X', 'Y', { is: 'nonnegative' }) };
const productRaw = { rows: array('X', { is: 'nonnegative' }), columns: array('Y', { is: 'nonnegative' }) };
const product = { 'T[x in X, y in Y]': 'rows[x]*columns[y]' };

export default proof({
  id: 'dependence-of-a-table',
  title:
    'sum T (log T + log m - log r - log c) >= 0 for a table with sums r and c and total m, zero only if m T = r c',
  sources: [],
  references: ['cover2006, Section 2.6'],

  given: {
    X: indexSet('rows'),
    Y: indexSet('columns'),
    T: array('X', 'Y', { is: 'nonnegative' }),
    r: array('X', { is: 'nonnegative' }),
    c: array('Y', { is: 'nonnegative' }),
    m: real('nonnegative'),
  },
  where: { 'ln(x in R)': 'log(max(x, indicator(x <= 0)))' },
  hypotheses: {
    rows: 'forall(x in X, r[x] == sum(v in Y, T[x,v]))',
    columns: 'forall(y in Y, c[y] == sum(u in X, T[u,y]))',
    total: 'm == sum(u in X, sum(v in Y, T[u,v]))',
  },

  parts: {
    row: {
      without: ['columns', 'total'],
      states: 'forall(x in X, y in Y, r[x] == 0, T[x,y] == 0)',
      derivation: zeroRow('x', 'y'),
      instances: {
        raw: { ...bare, none: element('X') },
        construct: { 'T[i in X, j in Y]': 'bare[i,j]*(1 - delta(i,none))', x: 'none' },
      },
    },
    column: {
      without: ['rows', 'total'],
      states: 'forall(x in X, y in Y, c[y] == 0, T[x,y] == 0)',
      derivation: [
        have('small', 'sum(u in X, T[u,y]) <= 0', [
          ['==', 'c[y]', hypothesis('columns')],
          ['==', '0', hypothesis('assumed')],
          ['<=', 'rhs', algebra()],
        ]),
        [
          '==',
          'rhs',
          lemma('zero-sum-of-nonnegative', { at: { I: 'X', f: 'array(u in X, T[u,y])', i: 'x' } }),
        ],
      ],
      instances: {
        raw: { ...bare, none: element('Y') },
        construct: { 'T[i in X, j in Y]': 'bare[i,j]*(1 - delta(j,none))', y: 'none' },
      },
    },
    nonnegative: {
      states: `0 <= ${dependence}`,
      derivation: [
        cases(
          'm == 0',
          [
            have('none', 'forall(i in X, j in Y, T[i,j] == 0)', empty),
            ['==', 'sum(x in X, sum(y in Y, 0))', algebra()],
            ['==', 'rhs', hypothesis('none')],
          ],
          [
            ...compared,
            [
              '<=',
              'sum(i in X, sum(j in Y, T[i,j]*(ln(T[i,j]) - ln(S[i,j]))))',
              unfold('ln'),
              lemma('kullback-leibler-of-tables', { part: 'nonnegative', at: { A: 'T', B: 'S' } }),
            ],
            ['==', 'rhs', hypothesis('split')],
          ],
        ),
      ],
      instances: {
        raw: productRaw,
        regimes: {
          'tight: a product': { construct: product },
          'small and large entries': { sizes: { X: [2, 3], Y: [2, 3] }, draw: { T: { oneOf: ['1/64', 1] } } },
        },
      },
    },
    'zero for products only': {
      hypotheses: { 'no dependence': `${dependence} <= 0` },
      states: 'forall(x in X, y in Y, m*T[x,y] == r[x]*c[y])',
      derivation: [
        cases(
          'm == 0',
          [
            have('none', 'forall(i in X, j in Y, T[i,j] == 0)', empty),
            ['==', '0', hypothesis('none')],
            ['==', 'sum(v in Y, T[x,v])*c[y]', hypothesis('none')],
            ['==', 'rhs', hypothesis('rows')],
          ],
          [
            ...compared,
            have(
              'none',
              'sum(i in X, sum(j in Y, T[i,j]*(log(max(T[i,j], indicator(T[i,j] <= 0))) - log(max(S[i,j], indicator(S[i,j] <= 0)))))) <= 0',
              [
                ['==', 'sum(i in X, sum(j in Y, T[i,j]*(ln(T[i,j]) - ln(S[i,j]))))', unfold('ln')],
                [
                  '==',
                  'sum(i in X, sum(j in Y, T[i,j]*(ln(T[i,j]) + ln(m) - ln(r[i]) - ln(c[j]))))',
                  hypothesis('split'),
                ],
                ['<=', 'rhs', hypothesis('no dependence')],
              ],
            ),
            have('equal', 'T[x,y] == S[x,y]', [
              by(
                lemma('kullback-leibler-of-tables', {
                  part: 'zero for equal tables only',
                  at: { A: 'T', B: 'S', i: 'x', j: 'y' },
                }),
              ),
            ]),
            ['==', 'm*S[x,y]', hypothesis('equal', { times: 'm' })],
            ['==', 'm*(r[x]*c[y]/m)', hypothesis('product')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { raw: productRaw, construct: product },
    },
  },

  instances: { sizes: { X: [1, 3], Y: [1, 3] }, construct: sums },

  controls: {
    'negative entries': {
      part: 'row',
      given: { T: array('X', 'Y') },
      counterexample: { X: 1, Y: 2, T: [[1, -1]], r: [0] },
      instances: {
        sizes: { X: [1, 1], Y: [2, 2] },
        raw: { first: element('Y') },
        construct: { 'T[i in X, j in Y]': '2*delta(j,first) - 1' },
      },
      because: 'they cancel',
    },
    'negative entries in a column': {
      part: 'column',
      given: { T: array('X', 'Y') },
      counterexample: { X: 2, Y: 1, T: [[1], [-1]], c: [0] },
      instances: {
        sizes: { X: [2, 2], Y: [1, 1] },
        raw: { first: element('X') },
        construct: { 'T[i in X, j in Y]': '2*delta(i,first) - 1' },
      },
      because: 'they cancel',
    },
    'without the total': {
      part: 'nonnegative',
      replace: [' + ln(m)', ''],
      counterexample: { X: 1, Y: 1, T: [[2]], r: [2], c: [2], m: 2 },
      instances: { draw: { T: { between: [1, 4] } } },
      because: '-2 log 2 is negative',
    },
    'a product up to a dependence of one': {
      part: 'zero for products only',
      hypotheses: { 'no dependence': `${dependence} <= 1` },
      counterexample: {
        X: 2,
        Y: 2,
        T: [
          ['1/2', 0],
          [0, '1/2'],
        ],
        r: ['1/2', '1/2'],
        c: ['1/2', '1/2'],
        m: 1,
      },
      instances: {
        sizes: { X: [2, 2], Y: [2, 2] },
        raw: { side: choice('X', 'Y') },
        draw: { side: { tables: [[0, 1]] } },
        construct: { 'T[x in X, y in Y]': 'delta(side[x],y)/2' },
      },
      because: 'log 2 is at most 1',
    },
  },
});
