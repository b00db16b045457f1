/**
 * # Mutual information: its forms, its sign, and the chain rules
 *
 * For joint laws on finite sets, zeros included (`ln` is the logarithm of positive numbers and 0 elsewhere). I(X;Y) is the divergence of the
 * joint law from the product of its marginals; H(X|Y) is the mean over y of the entropy of P(.|y) (values y without mass have no weight, and
 * `per` reads their quotient as zero). The printed I = H(X) - H(X|Y) holds for this mean, not value by value: H(X|Y = y) may exceed H(X).
 * I(X;Z|Y) is the mean over y of the mutual information of P(.,.|y). Not claimed: infinite alphabets, where the difference may be undefined.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  choice,
  type Derivation,
  element,
  have,
  hypothesis,
  type Instances,
  interval,
  lemma,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  stochastic,
  unfold,
  witness,
} from 'lemmata';
import { logarithmsSplit, marginals, nonnegativeMarginals, unlessZero } from './_joint-law.ts';

const logs = 'sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]) - ln(TY[y]))))';
const withTotal = logs.replace('ln(T[x,y]) -', 'ln(T[x,y]) + ln(1) -');
const log = (x: string) => `log(max(${x}, indicator(${x} <= 0)))`;
const table = { X: 'X', Y: 'Y', T: 'T', r: 'TX', c: 'TY', m: '1' };
const own = (part: string) => lemma('mutual-information-identities', { part });
/** One conditional entropy, as a sum of logarithms. */
const conditional = (name: string, given: string, at: string) =>
  have(name, `${name} == sum(x in X, sum(y in Y, T[x,y]*(ln(${given}[${at}]) - ln(T[x,y]))))`, [
    have(
      'term',
      `forall(i in X, j in Y, ${given}[${at === 'x' ? 'i' : 'j'}]*(per(T[i,j], ${given}[${at === 'x' ? 'i' : 'j'}])*ln(per(T[i,j], ${given}[${at === 'x' ? 'i' : 'j'}]))) == T[i,j]*(ln(T[i,j]) - ln(${given}[${at === 'x' ? 'i' : 'j'}])))`,
      unlessZero(
        [
          ['==', '0', unfold('per'), hypothesis('case')],
          ['==', 'rhs', hypothesis('case')],
        ],
        [
          [
            '==',
            `${given}[${at === 'x' ? 'i' : 'j'}]*(T[i,j]/${given}[${at === 'x' ? 'i' : 'j'}]*ln(T[i,j]/${given}[${at === 'x' ? 'i' : 'j'}]))`,
            unfold('per'),
          ],
          ['==', `T[i,j]*log(T[i,j]/${given}[${at === 'x' ? 'i' : 'j'}])`, unfold('ln')],
          ['==', `T[i,j]*(log(T[i,j]) - log(${given}[${at === 'x' ? 'i' : 'j'}]))`, algebra()],
          ['==', 'rhs', unfold('ln')],
        ],
      ),
    ),
    [
      '==',
      `-sum(x in X, sum(y in Y, ${given}[${at}]*(per(T[x,y], ${given}[${at}])*ln(per(T[x,y], ${given}[${at}])))))`,
      unfold(name),
    ],
    ['==', `-sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(${given}[${at}]))))`, hypothesis('term')],
    ['==', 'rhs', algebra()],
  ]);

const triple = {
  X: nonemptySet('values of X'),
  Y: nonemptySet('values of Y'),
  Z: nonemptySet('values of Z'),
  P: array('X', 'Y', 'Z', { is: 'nonnegative' }),
};
const tripleTerms = {
  'PX[x in X]': 'sum(y in Y, sum(z in Z, P[x,y,z]))',
  'PY[y in Y]': 'sum(x in X, sum(z in Z, P[x,y,z]))',
  'PXY[x in X, y in Y]': 'sum(z in Z, P[x,y,z])',
  'PYZ[y in Y, z in Z]': 'sum(x in X, P[x,y,z])',
  whole: 'sum(x in X, sum(y in Y, sum(z in Z, P[x,y,z]*(ln(P[x,y,z]) - ln(PX[x]*PYZ[y,z])))))',
  first: 'sum(x in X, sum(y in Y, PXY[x,y]*(ln(PXY[x,y]) - ln(PX[x]*PY[y]))))',
  second:
    'sum(y in Y, PY[y]*sum(x in X, sum(z in Z, per(P[x,y,z], PY[y])*(ln(per(P[x,y,z], PY[y])) - ln(per(PXY[x,y], PY[y])*per(PYZ[y,z], PY[y]))))))',
};
const slices =
  'sum(y in Y, sum(x in X, sum(z in Z, P[x,y,z]*(ln(P[x,y,z]) + ln(PY[y]) - ln(PXY[x,y]) - ln(PYZ[y,z])))))';
const tripleMarginals: Derivation = [
  have('of z', 'forall(x in X, y in Y, PXY[x,y] == sum(z in Z, P[x,y,z]))', [['==', 'rhs', unfold('PXY')]]),
  have('of x', 'forall(y in Y, z in Z, PYZ[y,z] == sum(x in X, P[x,y,z]))', [['==', 'rhs', unfold('PYZ')]]),
  have('of both', 'forall(y in Y, PY[y] == sum(x in X, sum(z in Z, P[x,y,z])))', [
    ['==', 'rhs', unfold('PY')],
  ]),
  have('PXY is nonnegative', 'forall(x in X, y in Y, 0 <= PXY[x,y])', [
    ['<=', 'sum(z in Z, P[x,y,z])', sign()],
    ['==', 'rhs', unfold('PXY')],
  ]),
  have('PYZ is nonnegative', 'forall(y in Y, z in Z, 0 <= PYZ[y,z])', [
    ['<=', 'sum(x in X, P[x,y,z])', sign()],
    ['==', 'rhs', unfold('PYZ')],
  ]),
  have('PY is nonnegative', 'forall(y in Y, 0 <= PY[y])', [
    ['<=', 'sum(x in X, sum(z in Z, P[x,y,z]))', sign()],
    ['==', 'rhs', unfold('PY')],
  ]),
];
const tripleTable = { X: 'X', Y: 'Y', Z: 'Z', P: 'P', py: 'PY', pxy: 'PXY', pyz: 'PYZ' };
const conditionalForm = have('second, written out', `second == ${slices}`, [
  [
    '==',
    'sum(y in Y, PY[y]*sum(x in X, sum(z in Z, per(P[x,y,z], PY[y])*(ln(per(P[x,y,z], PY[y])) - ln(per(PXY[x,y], PY[y])*per(PYZ[y,z], PY[y]))))))',
    unfold('second'),
  ],
  ['==', 'rhs', unfold('ln', 'per'), lemma('conditional-dependence', { part: 'slices', at: tripleTable })],
]);
const tripleInstances = {
  sizes: { X: [1, 2], Y: [1, 2], Z: [1, 2] },
  raw: { mass: probability('X'), rows: stochastic('X', 'Y'), cells: stochastic('X', 'Y', 'Z') },
  construct: { 'P[x in X, y in Y, z in Z]': 'mass[x]*rows[x,y]*cells[x,y,z]' },
} satisfies Instances;

/** The joint masses 3/4 at (c,s), 1/8 at (c,r) and at (d,r). */
const raising = (x: string, y: string) =>
  `(3/4*delta(${x},c)*delta(${y},s) + 1/8*(delta(${x},c) + delta(${x},d))*delta(${y},r))`;

/** What needs no law holds of any masses. */
const anyMass = { construct: { 'T[x in X, y in Y]': '3/2*mass[x]*rows[x,y]' } };

export default proof({
  id: 'mutual-information-identities',
  title: 'I(X;Y) = H(X) - H(X|Y) = KL(joint||product) >= 0, and the chain rules',
  sources: [
    { document: 'foundations-article', section: 'Information Theory', relation: 'amended' },
    { document: 'foundations-book', section: 'Mutual information', relation: 'made precise' },
  ],
  references: ['cover2006, Theorems 2.2.1, 2.4.1, 2.5.2, 2.6.5 and Corollary to Theorem 2.6.3'],

  given: {
    X: nonemptySet('values of X'),
    Y: nonemptySet('values of Y'),
    T: array('X', 'Y', { is: 'nonnegative' }),
  },
  where: {
    'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
    'per(a in R, b in R)': 'a/max(b, indicator(b <= 0))',
    'TX[x in X]': 'sum(y in Y, T[x,y])',
    'TY[y in Y]': 'sum(x in X, T[x,y])',
    HX: '-sum(x in X, TX[x]*ln(TX[x]))',
    HY: '-sum(y in Y, TY[y]*ln(TY[y]))',
    HXY: '-sum(x in X, sum(y in Y, T[x,y]*ln(T[x,y])))',
    HXgivenY: 'sum(y in Y, TY[y]*(-sum(x in X, per(T[x,y], TY[y])*ln(per(T[x,y], TY[y])))))',
    HYgivenX: 'sum(x in X, TX[x]*(-sum(y in Y, per(T[x,y], TX[x])*ln(per(T[x,y], TX[x])))))',
    I: 'sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]*TY[y]))))',
  },
  hypotheses: { 'T is a law': 'sum(x in X, sum(y in Y, T[x,y])) == 1' },

  parts: {
    'sums of logarithms': {
      without: ['T is a law'],
      states: `(I == ${logs}) and (HX + HY - HXY == ${logs})`,
      derivation: [
        both(
          [
            logarithmsSplit,
            ['==', 'sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]*TY[y]))))', unfold('I')],
            ['==', 'rhs', hypothesis('split', { at: { i: 'x', j: 'y' }, times: '-1' })],
          ],
          [
            ...marginals,
            [
              '==',
              '-sum(x in X, TX[x]*ln(TX[x])) - sum(y in Y, TY[y]*ln(TY[y])) + sum(x in X, sum(y in Y, T[x,y]*ln(T[x,y])))',
              unfold('HX', 'HY', 'HXY'),
            ],
            [
              '==',
              '-sum(x in X, sum(y in Y, T[x,y])*ln(TX[x])) - sum(y in Y, sum(x in X, T[x,y])*ln(TY[y])) + sum(x in X, sum(y in Y, T[x,y]*ln(T[x,y])))',
              hypothesis('rows', { at: { x: 'x' }, times: '-ln(TX[x])' }),
              hypothesis('columns', { at: { y: 'y' }, times: '-ln(TY[y])' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { regimes: { 'any mass': anyMass } },
    },
    'chain rule of entropy': {
      without: ['T is a law'],
      states: 'HXY == HY + HXgivenY',
      derivation: [
        ...marginals,

        conditional('HXgivenY', 'TY', 'y'),
        ['==', '-sum(x in X, sum(y in Y, T[x,y]*ln(T[x,y])))', unfold('HXY')],
        [
          '==',
          '-sum(y in Y, sum(x in X, T[x,y])*ln(TY[y])) + sum(x in X, sum(y in Y, T[x,y]*(ln(TY[y]) - ln(T[x,y]))))',
          algebra(),
        ],
        [
          '==',
          '-sum(y in Y, TY[y]*ln(TY[y])) + sum(x in X, sum(y in Y, T[x,y]*(ln(TY[y]) - ln(T[x,y]))))',
          hypothesis('columns', { at: { y: 'y' }, times: '-ln(TY[y])' }),
        ],
        ['==', 'HY + sum(x in X, sum(y in Y, T[x,y]*(ln(TY[y]) - ln(T[x,y]))))', unfold('HY')],
        ['==', 'rhs', hypothesis('HXgivenY')],
      ],
      instances: { regimes: { 'any mass': anyMass } },
    },
    'chain rule of entropy, the other way': {
      without: ['T is a law'],
      states: 'HXY == HX + HYgivenX',
      derivation: [
        ...marginals,

        conditional('HYgivenX', 'TX', 'x'),
        ['==', '-sum(x in X, sum(y in Y, T[x,y]*ln(T[x,y])))', unfold('HXY')],
        [
          '==',
          '-sum(x in X, sum(y in Y, T[x,y])*ln(TX[x])) + sum(x in X, sum(y in Y, T[x,y]*(ln(TX[x]) - ln(T[x,y]))))',
          algebra(),
        ],
        [
          '==',
          '-sum(x in X, TX[x]*ln(TX[x])) + sum(x in X, sum(y in Y, T[x,y]*(ln(TX[x]) - ln(T[x,y]))))',
          hypothesis('rows', { at: { x: 'x' }, times: '-ln(TX[x])' }),
        ],
        ['==', 'HX + sum(x in X, sum(y in Y, T[x,y]*(ln(TX[x]) - ln(T[x,y]))))', unfold('HX')],
        ['==', 'rhs', hypothesis('HYgivenX')],
      ],
      instances: { regimes: { 'any mass': anyMass } },
    },
    'differences of entropies': {
      without: ['T is a law'],
      states: '(I == HX + HY - HXY) and ((I == HX - HXgivenY) and (I == HY - HYgivenX))',
      derivation: [
        have('sum', 'I == HX + HY - HXY', [
          ['==', logs, own('sums of logarithms')],
          ['==', 'rhs', own('sums of logarithms')],
        ]),
        have('given y', 'HXY == HY + HXgivenY', [['==', 'rhs', own('chain rule of entropy')]]),
        have('given x', 'HXY == HX + HYgivenX', [['==', 'rhs', own('chain rule of entropy, the other way')]]),
        both(
          [by(hypothesis('sum'))],
          [
            both(
              [
                ['==', 'HX + HY - HXY', hypothesis('sum')],
                ['==', 'HX + HY - (HY + HXgivenY)', hypothesis('given y')],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', 'HX + HY - HXY', hypothesis('sum')],
                ['==', 'HX + HY - (HX + HYgivenX)', hypothesis('given x')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
      ],
      instances: { regimes: { 'any mass': anyMass } },
    },
    nonnegative: {
      states: '0 <= I',
      derivation: [
        ...marginals,
        ...nonnegativeMarginals,
        ['<=', withTotal, unfold('ln'), lemma('dependence-of-a-table', { part: 'nonnegative', at: table })],
        ['==', withTotal.replace('ln(1)', 'log(1)'), unfold('ln')],
        ['==', logs, algebra()],
        ['==', 'rhs', own('sums of logarithms')],
      ],
      instances: {
        regimes: { 'tight: independent': { construct: { 'T[x in X, y in Y]': 'mass[x]*rows[single,y]' } } },
      },
    },
    'zero for independence only': {
      states:
        '(forall(I <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]))) and (forall(forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]), I == 0))',
      derivation: [
        ...marginals,
        ...nonnegativeMarginals,
        both(
          [
            have('none', `${withTotal.replaceAll(/ln\(([^()]*)\)/g, (_, x: string) => log(x))} <= 0`, [
              ['==', withTotal, unfold('ln')],
              ['==', withTotal.replace('ln(1)', 'log(1)'), unfold('ln')],
              ['==', logs, algebra()],
              ['==', 'I', own('sums of logarithms')],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
            ['==', '1*T[i,j]', algebra()],
            [
              '==',
              'rhs',
              lemma('dependence-of-a-table', {
                part: 'zero for products only',
                at: { ...table, x: 'i', y: 'j' },
              }),
            ],
          ],
          [
            ['==', 'sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]*TY[y]))))', unfold('I')],
            ['==', 'sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(T[x,y]))))', hypothesis('assumed')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { construct: { 'T[x in X, y in Y]': 'mass[x]*rows[single,y]' } },
    },
    'at most the entropies': {
      without: ['T is a law'],
      states: '(I <= HX) and (I <= HY)',
      derivation: [
        ...marginals,
        ...nonnegativeMarginals,
        both(
          [
            have('term', 'forall(i in X, j in Y, 0 <= T[i,j]*(ln(TY[j]) - ln(T[i,j])))', [
              have('part', 'T[i,j] <= TY[j]', [
                ['<=', 'sum(u in X, T[u,j])', sign('sum(u in X, T[u,j]*(1 - delta(u,i)))')],
                ['==', 'rhs', unfold('TY')],
              ]),
              [
                '<=',
                'rhs',
                unfold('ln'),
                lemma('logarithm-with-zero-convention', {
                  part: 'monotone',
                  at: { a: 'T[i,j]', b: 'TY[j]' },
                }),
              ],
            ]),
            have('more', '0 <= sum(x in X, sum(y in Y, T[x,y]*(ln(TY[y]) - ln(T[x,y]))))', [
              ['==', 'sum(x in X, sum(y in Y, 0))', algebra()],
              ['<=', 'rhs', hypothesis('term')],
            ]),
            ['==', logs, own('sums of logarithms')],
            ['<=', `${logs} + sum(x in X, sum(y in Y, T[x,y]*(ln(TY[y]) - ln(T[x,y]))))`, hypothesis('more')],
            ['==', '-sum(x in X, sum(y in Y, T[x,y])*ln(TX[x]))', algebra()],
            [
              '==',
              '-sum(x in X, TX[x]*ln(TX[x]))',
              hypothesis('rows', { at: { x: 'x' }, times: '-ln(TX[x])' }),
            ],
            ['==', 'rhs', unfold('HX')],
          ],
          [
            have('term', 'forall(i in X, j in Y, 0 <= T[i,j]*(ln(TX[i]) - ln(T[i,j])))', [
              have('part', 'T[i,j] <= TX[i]', [
                ['<=', 'sum(v in Y, T[i,v])', sign('sum(v in Y, T[i,v]*(1 - delta(v,j)))')],
                ['==', 'rhs', unfold('TX')],
              ]),
              [
                '<=',
                'rhs',
                unfold('ln'),
                lemma('logarithm-with-zero-convention', {
                  part: 'monotone',
                  at: { a: 'T[i,j]', b: 'TX[i]' },
                }),
              ],
            ]),
            have('more', '0 <= sum(x in X, sum(y in Y, T[x,y]*(ln(TX[x]) - ln(T[x,y]))))', [
              ['==', 'sum(x in X, sum(y in Y, 0))', algebra()],
              ['<=', 'rhs', hypothesis('term')],
            ]),
            ['==', logs, own('sums of logarithms')],
            ['<=', `${logs} + sum(x in X, sum(y in Y, T[x,y]*(ln(TX[x]) - ln(T[x,y]))))`, hypothesis('more')],
            ['==', '-sum(y in Y, sum(x in X, T[x,y])*ln(TY[y]))', algebra()],
            [
              '==',
              '-sum(y in Y, TY[y]*ln(TY[y]))',
              hypothesis('columns', { at: { y: 'y' }, times: '-ln(TY[y])' }),
            ],
            ['==', 'rhs', unfold('HY')],
          ],
        ),
      ],
      instances: {
        regimes: {
          'any mass': anyMass,
          'tight: each determines the other': {
            sizes: { X: [2, 2], Y: [2, 2] },
            raw: {
              mass: probability('X'),
              rows: stochastic('X', 'Y'),
              single: element('X'),
              side: choice('X', 'Y'),
            },
            draw: { side: { tables: [[0, 1]] } },
            construct: { 'T[x in X, y in Y]': 'mass[x]*delta(side[x],y)' },
          },
        },
      },
    },
    'conditioning on average': {
      states: 'HXgivenY <= HX',
      derivation: [
        have('nonnegative', '0 <= I', [['<=', 'rhs', own('nonnegative')]]),
        have('sum', 'I == HX + HY - HXY', [
          ['==', logs, own('sums of logarithms')],
          ['==', 'rhs', own('sums of logarithms')],
        ]),
        have('given y', 'HXY == HY + HXgivenY', [['==', 'rhs', own('chain rule of entropy')]]),
        ['<=', 'HXgivenY + I', hypothesis('nonnegative')],
        ['==', 'HXgivenY + HX + HY - HXY', hypothesis('sum')],
        ['==', 'HXgivenY + HX + HY - (HY + HXgivenY)', hypothesis('given y')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        regimes: { 'tight: independent': { construct: { 'T[x in X, y in Y]': 'mass[x]*rows[single,y]' } } },
      },
    },
    'conditioning on one value may raise the entropy': {
      given: { c: element('X'), d: element('X'), r: element('Y'), s: element('Y') },
      where: { 'entropy(p in R[X])': '-sum(x in X, p[x]*ln(p[x]))' },
      without: ['T is a law'],
      hypotheses: { 'two values of X': 'c != d', 'two values of Y': 'r != s' },
      states:
        'exists(J in R[X, Y], ((forall(x in X, y in Y, 0 <= J[x,y])) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))',
      derivation: [
        have('column', `sum(x in X, ${raising('x', 'r')}) == 1/4`, [
          ['==', 'rhs', hypothesis('two values of Y')],
        ]),
        have(
          'two values',
          'forall(p in R, 0 < p, p < 1, entropy(array(x in X, p*delta(x,c) + (1 - p)*delta(x,d))) == -p*log(p) - (1 - p)*log(1 - p))',
          [
            [
              '==',
              '-sum(x in X, (p*delta(x,c) + (1 - p)*delta(x,d))*ln(p*delta(x,c) + (1 - p)*delta(x,d)))',
              unfold('entropy'),
            ],
            ['==', '-p*ln(p) - (1 - p)*ln(1 - p)', hypothesis('two values of X')],
            ['==', 'rhs', unfold('ln')],
          ],
        ),
        witness({ J: `array(x in X, y in Y, ${raising('x', 'y')})` }),
        both(
          [both([['<=', 'rhs', sign()]], [['==', 'rhs', algebra()]])],
          [
            both(
              [
                ['<', '1/4', sign()],
                ['==', 'rhs', hypothesis('column')],
              ],
              [
                ['==', 'entropy(array(x in X, 7/8*delta(x,c) + (1 - 7/8)*delta(x,d)))', algebra()],
                ['==', '-7/8*log(7/8) - 1/8*log(1/8)', hypothesis('two values', { at: { p: '7/8' } })],
                ['<', '-1/2*log(1/2) - 1/2*log(1/2)', interval()],
                [
                  '==',
                  'entropy(array(x in X, 1/2*delta(x,c) + (1 - 1/2)*delta(x,d)))',
                  hypothesis('two values', { at: { p: '1/2' } }),
                ],
                [
                  '==',
                  `entropy(array(x in X, per(${raising('x', 'r')}, 1/4)))`,
                  unfold('per'),
                  hypothesis('two values of Y'),
                ],
                ['==', 'rhs', hypothesis('column')],
              ],
            ),
          ],
        ),
      ],
      instances: {
        sizes: { X: [2, 3], Y: [2, 3] },
        construct: { 'J[x in X, y in Y]': raising('x', 'y') },
      },
      slack: 'H(X) = 0.37677, and given the rare value of Y it is log 2',
    },
    'chain rule of information': {
      given: triple,
      where: tripleTerms,
      without: ['T is a law'],
      states: 'whole == first + second',
      derivation: [
        ...tripleMarginals,
        conditionalForm,
        have(
          'of the whole',
          'forall(i in X, j in Y, k in Z, P[i,j,k]*ln(PX[i]*PYZ[j,k]) == P[i,j,k]*(ln(PX[i]) + ln(PYZ[j,k])))',
          [
            cases(
              'P[i,j,k] == 0',
              [
                ['==', '0', hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have('charged', '0 < P[i,j,k]', [['<', 'rhs', sign()]]),
                have('X charged', '0 < PX[i]', [
                  ['<', 'P[i,j,k]', hypothesis('charged')],
                  [
                    '<=',
                    'sum(y in Y, sum(z in Z, P[i,y,z]))',
                    sign('sum(y in Y, sum(z in Z, P[i,y,z]*(1 - delta(y,j)*delta(z,k))))'),
                  ],
                  ['==', 'rhs', unfold('PX')],
                ]),
                have('YZ charged', '0 < PYZ[j,k]', [
                  ['<', 'P[i,j,k]', hypothesis('charged')],
                  ['<=', 'sum(x in X, P[x,j,k])', sign('sum(x in X, P[x,j,k]*(1 - delta(x,i)))')],
                  ['==', 'rhs', unfold('PYZ')],
                ]),
                ['==', 'P[i,j,k]*log(PX[i]*PYZ[j,k])', unfold('ln')],
                ['==', 'P[i,j,k]*(log(PX[i]) + log(PYZ[j,k]))', algebra()],
                ['==', 'rhs', unfold('ln')],
              ],
            ),
          ],
        ),
        have(
          'of the first',
          'forall(i in X, j in Y, PXY[i,j]*ln(PX[i]*PY[j]) == PXY[i,j]*(ln(PX[i]) + ln(PY[j])))',
          [
            cases(
              'PXY[i,j] == 0',
              [
                ['==', '0', hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have('charged', '0 < PXY[i,j]', [['<', 'rhs', sign()]]),
                have('X charged', '0 < PX[i]', [
                  ['<', 'PXY[i,j]', hypothesis('charged')],
                  ['==', 'sum(z in Z, P[i,j,z])', unfold('PXY')],
                  [
                    '<=',
                    'sum(y in Y, sum(z in Z, P[i,y,z]))',
                    sign('sum(y in Y, sum(z in Z, P[i,y,z]*(1 - delta(y,j))))'),
                  ],
                  ['==', 'rhs', unfold('PX')],
                ]),
                have('Y charged', '0 < PY[j]', [
                  ['<', 'PXY[i,j]', hypothesis('charged')],
                  ['==', 'sum(z in Z, P[i,j,z])', unfold('PXY')],
                  [
                    '<=',
                    'sum(x in X, sum(z in Z, P[x,j,z]))',
                    sign('sum(x in X, sum(z in Z, P[x,j,z]*(1 - delta(x,i))))'),
                  ],
                  ['==', 'rhs', unfold('PY')],
                ]),
                ['==', 'PXY[i,j]*log(PX[i]*PY[j])', unfold('ln')],
                ['==', 'PXY[i,j]*(log(PX[i]) + log(PY[j]))', algebra()],
                ['==', 'rhs', unfold('ln')],
              ],
            ),
          ],
        ),
        [
          '==',
          'sum(x in X, sum(y in Y, sum(z in Z, P[x,y,z]*(ln(P[x,y,z]) - ln(PX[x]*PYZ[y,z])))))',
          unfold('whole'),
        ],
        [
          '==',
          'sum(x in X, sum(y in Y, sum(z in Z, P[x,y,z]*(ln(P[x,y,z]) - ln(PX[x]) - ln(PYZ[y,z])))))',
          hypothesis('of the whole', { at: { i: 'x', j: 'y', k: 'z' }, times: '-1' }),
        ],
        [
          '==',
          `sum(x in X, sum(y in Y, sum(z in Z, P[x,y,z])*(ln(PXY[x,y]) - ln(PX[x]) - ln(PY[y])))) + ${slices}`,
          algebra(),
        ],
        [
          '==',
          `sum(x in X, sum(y in Y, PXY[x,y]*(ln(PXY[x,y]) - ln(PX[x]) - ln(PY[y])))) + ${slices}`,
          hypothesis('of z', {
            at: { x: 'x', y: 'y' },
            times: 'ln(PXY[x,y]) - ln(PX[x]) - ln(PY[y])',
          }),
        ],
        [
          '==',
          `sum(x in X, sum(y in Y, PXY[x,y]*(ln(PXY[x,y]) - ln(PX[x]*PY[y])))) + ${slices}`,
          hypothesis('of the first', { at: { i: 'x', j: 'y' }, times: '-1' }),
        ],
        ['==', `first + ${slices}`, unfold('first')],
        ['==', 'rhs', hypothesis('second, written out')],
      ],
      instances: tripleInstances,
    },
    'conditional information': {
      given: triple,
      where: tripleTerms,
      without: ['T is a law'],
      states: '0 <= second',
      derivation: [
        ...tripleMarginals,
        conditionalForm,
        [
          '<=',
          slices,
          unfold('ln'),
          lemma('conditional-dependence', { part: 'nonnegative', at: tripleTable }),
        ],
        ['==', 'rhs', hypothesis('second, written out')],
      ],
      instances: {
        ...tripleInstances,
        raw: { ...tripleInstances.raw, only: element('X') },
        regimes: {
          'tight: independent given y': {
            construct: { 'P[x in X, y in Y, z in Z]': 'mass[x]*rows[x,y]*cells[only,y,z]' },
          },
        },
      },
    },
  },

  instances: {
    sizes: { X: [1, 3], Y: [1, 3] },
    raw: { mass: probability('X'), rows: stochastic('X', 'Y'), single: element('X') },
    construct: { 'T[x in X, y in Y]': 'mass[x]*rows[x,y]' },
  },

  controls: {
    'one value at a time': {
      part: 'conditioning on average',
      states: 'forall(j in Y, -sum(x in X, per(T[x,j], TY[j])*ln(per(T[x,j], TY[j]))) <= HX)',
      counterexample: {
        X: 2,
        Y: 2,
        T: [
          ['3/4', '1/8'],
          [0, '1/8'],
        ],
      },
      instances: {
        sizes: { X: [2, 2], Y: [2, 2] },
        raw: {
          mass: probability('X'),
          rows: stochastic('X', 'Y'),
          single: element('X'),
          one: element('X'),
          last: element('Y'),
        },
        construct: {
          'T[x in X, y in Y]': '1/8*delta(y,last) + 3/4*delta(x,one)*(1 - delta(y,last))',
          j: 'last',
        },
      },
      because: 'H(X) = 0.37677, and given the rare value of Y it is log 2',
    },
    'conditioning lowers information': {
      part: 'conditional information',
      states:
        'second <= sum(x in X, sum(z in Z, sum(y in Y, P[x,y,z])*(ln(sum(y in Y, P[x,y,z])) - ln(PX[x]*sum(u in X, sum(y in Y, P[u,y,z]))))))',
      counterexample: {
        X: 2,
        Y: 2,
        Z: 2,
        P: [
          [
            ['1/4', 0],
            [0, '1/4'],
          ],
          [
            [0, '1/4'],
            ['1/4', 0],
          ],
        ],
      },
      instances: {
        sizes: { X: [2, 2], Y: [2, 2], Z: [2, 2] },
        raw: { bitX: array('X'), bitY: array('Y'), bitZ: array('Z') },
        draw: {
          bitX: {
            tables: [
              [0, 1],
              [1, 0],
            ],
          },
          bitY: { tables: [[0, 1]] },
          bitZ: { tables: [[0, 1]] },
        },
        construct: { 'P[x in X, y in Y, z in Z]': '1/4*indicator((bitX[x] - bitY[y])^2 == bitZ[z])' },
        regimes: {},
      },
      because: 'X and Z fair and independent, Y their sum modulo 2: log 2 is more than 0',
    },
    'the wrong conditional entropy': {
      part: 'differences of entropies',
      states: 'I == HX - HYgivenX',
      counterexample: { X: 1, Y: 2, T: [['1/2', '1/2']] },
      instances: { sizes: { X: [1, 2], Y: [2, 3] } },
      because: 'X = 0, Y a fair bit: 0 is not -log 2',
    },
    'information one percent smaller': {
      part: 'at most the entropies',
      states: 'I <= 99/100*HX',
      counterexample: {
        X: 2,
        Y: 2,
        T: [
          ['1/2', 0],
          [0, '1/2'],
        ],
      },
      instances: {
        sizes: { X: [2, 2], Y: [2, 2] },
        raw: {
          mass: probability('X'),
          rows: stochastic('X', 'Y'),
          single: element('X'),
          side: choice('X', 'Y'),
        },
        draw: { side: { tables: [[0, 1]] } },
        construct: { 'T[x in X, y in Y]': 'delta(side[x],y)/2' },
        regimes: {},
      },
      because: 'Y = X: the information is all of log 2',
    },
    'positive information': {
      part: 'nonnegative',
      states: '1/1000 <= I',
      counterexample: { X: 1, Y: 1, T: [[1]] },
      because: 'a constant has no information',
    },
    'independent up to a tenth': {
      part: 'zero for independence only',
      states: 'forall(I <= 1/10, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]))',
      counterexample: {
        X: 2,
        Y: 2,
        T: [
          ['5/16', '3/16'],
          ['3/16', '5/16'],
        ],
      },
      instances: {
        sizes: { X: [2, 2], Y: [2, 2] },
        raw: {
          side: choice('X', 'Y'),
          e: real('(0,1/16]'),
          mass: probability('X'),
          rows: stochastic('X', 'Y'),
          single: element('X'),
        },
        draw: { side: { tables: [[0, 1]] } },
        construct: { 'T[x in X, y in Y]': '1/4 + e*(2*delta(side[x], y) - 1)' },
      },
      because: 'the information is 0.032',
    },
    'the chain rule with the joint entropy of neither': {
      part: 'chain rule of entropy',
      states: 'HXY == HX + HXgivenY',
      counterexample: { X: 1, Y: 2, T: [['1/2', '1/2']] },
      instances: { sizes: { X: [1, 2], Y: [2, 3] } },
      because: 'log 2 is not 0',
    },
    'the chain rule without the condition': {
      part: 'chain rule of information',
      states:
        'whole == first + sum(x in X, sum(z in Z, sum(y in Y, P[x,y,z])*(ln(sum(y in Y, P[x,y,z])) - ln(PX[x]*sum(u in X, sum(y in Y, P[u,y,z]))))))',
      counterexample: {
        X: 2,
        Y: 2,
        Z: 2,
        P: [
          [
            ['1/2', 0],
            [0, 0],
          ],
          [
            [0, 0],
            [0, '1/2'],
          ],
        ],
      },
      instances: { sizes: { X: [2, 2], Y: [2, 2], Z: [2, 2] } },
      because: 'X = Y = Z: log 2 is not 2 log 2',
    },
  },
});
