/**
 * # Conditional dependence in a nonnegative table of three indices
 *
 * For P over x, y, z with the sums over z, over x and over both: sum P (log P(x,y,z) + log P(y) - log P(x,y) - log P(y,z)) is nonnegative,
 * and zero only if P(x,y,z) P(y) = P(x,y) P(y,z). It is the mean over y of the divergence of the slice P(x,z|y) from P(x|y) P(z|y).
 * Zeros included (0 log 0 = 0; P(.|y) counts as zero where P(y) = 0). Not claimed: anything for infinite tables.
 */
import {
  algebra,
  array,
  cases,
  choice,
  type Derivation,
  have,
  hypothesis,
  indexSet,
  lemma,
  proof,
  sign,
  unfold,
} from 'lemmata';

const slice = (y: string) =>
  `sum(x in X, sum(z in Z, P[x,${y},z]*(ln(P[x,${y},z]) + ln(py[${y}]) - ln(pxy[x,${y}]) - ln(pyz[${y},z]))))`;
const dependence = `sum(y in Y, ${slice('y')})`;
const at = (y: string) => ({
  X: 'X',
  Y: 'Z',
  T: `array(x in X, z in Z, P[x,${y},z])`,
  r: `array(x in X, pxy[x,${y}])`,
  c: `array(z in Z, pyz[${y},z])`,
  m: `py[${y}]`,
});
const slices: Derivation = [
  have('slices', `forall(l in Y, 0 <= ${slice('l')})`, [
    have('own rows', 'forall(x in X, pxy[x,l] == sum(z in Z, P[x,l,z]))', [
      ['==', 'rhs', hypothesis('of z')],
    ]),
    have('own columns', 'forall(z in Z, pyz[l,z] == sum(x in X, P[x,l,z]))', [
      ['==', 'rhs', hypothesis('of x')],
    ]),
    have('own total', 'py[l] == sum(x in X, sum(z in Z, P[x,l,z]))', [['==', 'rhs', hypothesis('of both')]]),
    ['<=', 'rhs', unfold('ln'), lemma('dependence-of-a-table', { part: 'nonnegative', at: at('l') })],
  ]),
];
const ln = (x: string) => `log(max(${x}, indicator(${x} <= 0)))`;

export default proof({
  id: 'conditional-dependence',
  title: 'sum P (log P + log P(y) - log P(x,y) - log P(y,z)) >= 0, zero only under conditional independence',
  sources: [],
  references: ['cover2006, Section 2.5'],

  given: {
    X: indexSet(),
    Y: indexSet(),
    Z: indexSet(),
    P: array('X', 'Y', 'Z', { is: 'nonnegative' }),
    py: array('Y', { is: 'nonnegative' }),
    pxy: array('X', 'Y', { is: 'nonnegative' }),
    pyz: array('Y', 'Z', { is: 'nonnegative' }),
  },
  where: {
    'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
    'per(a in R, b in R)': 'a/max(b, indicator(b <= 0))',
  },
  hypotheses: {
    'of z': 'forall(x in X, y in Y, pxy[x,y] == sum(z in Z, P[x,y,z]))',
    'of x': 'forall(y in Y, z in Z, pyz[y,z] == sum(x in X, P[x,y,z]))',
    'of both': 'forall(y in Y, py[y] == sum(x in X, sum(z in Z, P[x,y,z])))',
  },

  parts: {
    slices: {
      states: `sum(y in Y, py[y]*sum(x in X, sum(z in Z, per(P[x,y,z], py[y])*(ln(per(P[x,y,z], py[y])) - ln(per(pxy[x,y], py[y])*per(pyz[y,z], py[y])))))) == ${dependence}`,
      derivation: [
        have(
          'term',
          'forall(i in X, j in Y, k in Z, py[j]*(per(P[i,j,k], py[j])*(ln(per(P[i,j,k], py[j])) - ln(per(pxy[i,j], py[j])*per(pyz[j,k], py[j])))) == P[i,j,k]*(ln(P[i,j,k]) + ln(py[j]) - ln(pxy[i,j]) - ln(pyz[j,k])))',
          [
            cases(
              'P[i,j,k] == 0',
              [
                [
                  '==',
                  'py[j]*(per(0, py[j])*(ln(per(0, py[j])) - ln(per(pxy[i,j], py[j])*per(pyz[j,k], py[j]))))',
                  hypothesis('case'),
                ],
                ['==', '0', unfold('per')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have('charged', '0 < P[i,j,k]', [['<', 'rhs', sign()]]),
                have('row', '0 < pxy[i,j]', [
                  ['<', 'P[i,j,k]', hypothesis('charged')],
                  ['<=', 'sum(z in Z, P[i,j,z])', sign('sum(z in Z, P[i,j,z]*(1 - delta(z,k)))')],
                  ['==', 'rhs', hypothesis('of z')],
                ]),
                have('column', '0 < pyz[j,k]', [
                  ['<', 'P[i,j,k]', hypothesis('charged')],
                  ['<=', 'sum(x in X, P[x,j,k])', sign('sum(x in X, P[x,j,k]*(1 - delta(x,i)))')],
                  ['==', 'rhs', hypothesis('of x')],
                ]),
                have('both', '0 < py[j]', [
                  ['<', 'P[i,j,k]', hypothesis('charged')],
                  [
                    '<=',
                    'sum(x in X, sum(z in Z, P[x,j,z]))',
                    sign('sum(x in X, sum(z in Z, P[x,j,z]*(1 - delta(x,i)*delta(z,k))))'),
                  ],
                  ['==', 'rhs', hypothesis('of both')],
                ]),
                [
                  '==',
                  'py[j]*(P[i,j,k]/py[j]*(ln(P[i,j,k]/py[j]) - ln(pxy[i,j]/py[j]*(pyz[j,k]/py[j]))))',
                  unfold('per'),
                ],
                [
                  '==',
                  'py[j]*(P[i,j,k]/py[j]*(log(P[i,j,k]/py[j]) - log(pxy[i,j]/py[j]*(pyz[j,k]/py[j]))))',
                  unfold('ln'),
                ],
                ['==', 'P[i,j,k]*(log(P[i,j,k]) + log(py[j]) - log(pxy[i,j]) - log(pyz[j,k]))', algebra()],
                ['==', 'rhs', unfold('ln')],
              ],
            ),
          ],
        ),
        [
          '==',
          'sum(y in Y, sum(x in X, sum(z in Z, py[y]*(per(P[x,y,z], py[y])*(ln(per(P[x,y,z], py[y])) - ln(per(pxy[x,y], py[y])*per(pyz[y,z], py[y])))))))',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('term', { at: { i: 'x', j: 'y', k: 'z' } })],
      ],
    },
    nonnegative: {
      states: `0 <= ${dependence}`,
      derivation: [...slices, ['==', 'sum(y in Y, 0)', algebra()], ['<=', 'rhs', hypothesis('slices')]],
      instances: {
        regimes: {
          'tight: independent given y': {
            construct: { 'P[x in X, y in Y, z in Z]': 'left[x,y]*right[y,z]' },
          },
        },
      },
    },
    'zero under conditional independence only': {
      hypotheses: { 'no dependence': `${dependence} <= 0` },
      states: 'forall(i in X, j in Y, k in Z, py[j]*P[i,j,k] == pxy[i,j]*pyz[j,k])',
      derivation: [
        ...slices,
        have('no slice', `forall(l in Y, ${slice('l')} == 0)`, [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', { at: { I: 'Y', f: `array(n in Y, ${slice('n')})`, i: 'l' } }),
          ],
        ]),
        have('none', `${slice('j').replaceAll(/ln\(([^()]*)\)/g, (_, x: string) => ln(x))} <= 0`, [
          ['==', slice('j'), unfold('ln')],
          ['==', '0', hypothesis('no slice')],
          ['<=', 'rhs', algebra()],
        ]),
        have('own rows', 'forall(x in X, pxy[x,j] == sum(z in Z, P[x,j,z]))', [
          ['==', 'rhs', hypothesis('of z')],
        ]),
        have('own columns', 'forall(z in Z, pyz[j,z] == sum(x in X, P[x,j,z]))', [
          ['==', 'rhs', hypothesis('of x')],
        ]),
        have('own total', 'py[j] == sum(x in X, sum(z in Z, P[x,j,z]))', [
          ['==', 'rhs', hypothesis('of both')],
        ]),
        [
          '==',
          'rhs',
          lemma('dependence-of-a-table', {
            part: 'zero for products only',
            at: { ...at('j'), x: 'i', y: 'k' },
          }),
        ],
      ],
      instances: { construct: { 'P[x in X, y in Y, z in Z]': 'left[x,y]*right[y,z]' } },
    },
  },

  instances: {
    sizes: { X: [1, 2], Y: [1, 2], Z: [1, 2] },
    raw: {
      left: array('X', 'Y', { is: 'nonnegative' }),
      right: array('Y', 'Z', { is: 'nonnegative' }),
    },
    construct: {
      'py[y in Y]': 'sum(x in X, sum(z in Z, P[x,y,z]))',
      'pxy[x in X, y in Y]': 'sum(z in Z, P[x,y,z])',
      'pyz[y in Y, z in Z]': 'sum(x in X, P[x,y,z])',
    },
  },

  controls: {
    'without P(y)': {
      part: 'nonnegative',
      replace: [' + ln(py[y])', ''],
      counterexample: { X: 1, Y: 1, Z: 1, P: [[[2]]], py: [2], pxy: [[2]], pyz: [[2]] },
      instances: { draw: { P: { between: [1, 4] } } },
      because: '-2 log 2 is negative',
    },
    'slices without their weights': {
      part: 'slices',
      replace: ['py[y]*sum', 'sum'],
      counterexample: {
        X: 2,
        Y: 1,
        Z: 2,
        P: [[[1, 0]], [[0, 1]]],
        py: [2],
        pxy: [[1], [1]],
        pyz: [[1, 1]],
      },
      because: 'the slice has a mean of log 2, the table a sum of 2 log 2',
    },
    'at a dependence of one': {
      part: 'zero under conditional independence only',
      hypotheses: { 'no dependence': `${dependence} <= 1` },
      counterexample: {
        X: 2,
        Y: 1,
        Z: 2,
        P: [[['1/2', 0]], [[0, '1/2']]],
        py: [1],
        pxy: [['1/2'], ['1/2']],
        pyz: [['1/2', '1/2']],
      },
      instances: {
        sizes: { X: [2, 2], Y: [1, 1], Z: [2, 2] },
        raw: { side: choice('X', 'Z') },
        draw: { side: { tables: [[0, 1]] } },
        construct: { 'P[x in X, y in Y, z in Z]': 'delta(side[x],z)/2' },
      },
      because: 'log 2 is at most 1',
    },
  },
});
