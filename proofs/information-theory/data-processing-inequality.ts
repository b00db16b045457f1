/**
 * # Processing cannot add information: the data processing inequality, with its gap
 *
 * For Y - X - T, where T is computed from X by a channel W: I(T;Y) <= I(X;Y) with gap sum P(x,t) KL(P(.|x)||P(.|t)), equality iff T is sufficient
 * (Y - T - X, too); I(T;Y) <= I(T;X); I falls along layers. For T = g(X), I(X;T) = H(T), and an injective g keeps all. A channel also
 * lowers divergences, KL(p||q) = KL(pW||qW) + mean KL(p(.|t)||q(.|t)) where p << q, and total variation by Dobrushin's coefficient max TV(W_x, W_x').
 * Finite alphabets, 0 log 0 = 0; that the masses P(x,y) add up to one is needed along layers only. Under a law without atoms X has partitions into n events of equal mass for every n, and the information that an
 * injective g keeps of such a partition is log n (`binned`), beyond every bound: "bits kept" by a deterministic layer needs noise or binning.
 * Not claimed: that these partitions exist, mutual information of laws that are not finite.
 */
import {
  algebra,
  archimedean,
  array,
  both,
  cases,
  choice,
  type Derivation,
  element,
  have,
  hypothesis,
  type Instances,
  law,
  lemma,
  nonemptySet,
  obtain,
  probability,
  proof,
  real,
  sign,
  stochastic,
  unfold,
  witness,
} from 'lemmata';

const mass = 'J[x,y]*W[x,t]';
const written = `sum(x in X, sum(t in T, sum(y in Y, ${mass}*(ln(J[x,y]) - ln(JX[x]) - ln(TY[t,y]) + ln(PT[t])))))`;
const infoXY = 'sum(x in X, sum(y in Y, J[x,y]*(ln(J[x,y]) - ln(JX[x]) - ln(JY[y]))))';
const infoTY = 'sum(t in T, sum(y in Y, TY[t,y]*(ln(TY[t,y]) - ln(PT[t]) - ln(JY[y]))))';
const log = (x: string) => `log(max(${x}, indicator(${x} <= 0)))`;
const own = (part: string) => lemma('data-processing-inequality', { part });

/** What is positive where J and W are. */
const marginals = {
  JX: have('X is charged', '0 < JX[i]', [
    ['<', 'J[i,j]', hypothesis('J is charged')],
    ['<=', 'sum(y in Y, J[i,y])', sign('sum(y in Y, J[i,y]*(1 - delta(y,j)))')],
    ['==', 'rhs', unfold('JX')],
  ]),
  JY: have('Y is charged', '0 < JY[j]', [
    ['<', 'J[i,j]', hypothesis('J is charged')],
    ['<=', 'sum(x in X, J[x,j])', sign('sum(x in X, J[x,j]*(1 - delta(x,i)))')],
    ['==', 'rhs', unfold('JY')],
  ]),
  TY: have('T and Y are charged', '0 < TY[k,j]', [
    ['<', 'J[i,j]*W[i,k]', sign()],
    ['<=', 'sum(x in X, J[x,j]*W[x,k])', sign('sum(x in X, J[x,j]*W[x,k]*(1 - delta(x,i)))')],
    ['==', 'rhs', unfold('TY')],
  ]),
  PT: have('T is charged', '0 < PT[k]', [
    ['<', 'TY[k,j]', hypothesis('T and Y are charged')],
    ['==', 'sum(x in X, J[x,j]*W[x,k])', unfold('TY')],
    [
      '<=',
      'sum(x in X, sum(y in Y, J[x,y]*W[x,k]))',
      sign('sum(x in X, sum(y in Y, J[x,y]*W[x,k]*(1 - delta(y,j))))'),
    ],
    ['==', 'rhs', unfold('PT')],
  ]),
};
const J0 = have('J is charged', '0 < J[i,j]', [['<', 'rhs', sign()]]);
const W0 = have('W is charged', '0 < W[i,k]', [['<', 'rhs', sign()]]);
const all = [J0, W0, marginals.JX, marginals.JY, marginals.TY, marginals.PT];
/** Nothing where J or W vanishes; else `lines`. */
const unlessZero = (lines: Derivation, second = false): Derivation => [
  cases(
    'J[i,j] == 0',
    [
      ['==', '0', hypothesis('case')],
      ['==', 'rhs', hypothesis('case')],
    ],
    second
      ? [
          cases(
            'W[i,k] == 0',
            [
              ['==', '0', hypothesis("case'")],
              ['==', 'rhs', hypothesis("case'")],
            ],
            [...all, ...lines],
          ),
        ]
      : [J0, ...lines],
  ),
];
const splitXY = have(
  'of X and Y',
  'forall(i in X, j in Y, J[i,j]*ln(JX[i]*JY[j]) == J[i,j]*(ln(JX[i]) + ln(JY[j])))',
  [
    ...unlessZero([
      marginals.JX,
      marginals.JY,
      ['==', 'J[i,j]*log(JX[i]*JY[j])', unfold('ln')],
      ['==', 'J[i,j]*(log(JX[i]) + log(JY[j]))', algebra()],
      ['==', 'rhs', unfold('ln')],
    ]),
  ],
);
const splitTY = have(
  'of T and Y',
  'forall(i in X, k in T, j in Y, J[i,j]*W[i,k]*ln(PT[k]*JY[j]) == J[i,j]*W[i,k]*(ln(PT[k]) + ln(JY[j])))',
  unlessZero(
    [
      ['==', 'J[i,j]*W[i,k]*log(PT[k]*JY[j])', unfold('ln')],
      ['==', 'J[i,j]*W[i,k]*(log(PT[k]) + log(JY[j]))', algebra()],
      ['==', 'rhs', unfold('ln')],
    ],
    true,
  ),
);
const ofTY = have('TY', 'forall(t in T, y in Y, TY[t,y] == sum(x in X, J[x,y]*W[x,t]))', [
  ['==', 'rhs', unfold('TY')],
]);
/** The information of X and of T, as sums of logarithms. */
const forms: Derivation = [
  splitXY,
  splitTY,
  ofTY,
  have('IXY', `IXY == ${infoXY}`, [
    ['==', 'sum(x in X, sum(y in Y, J[x,y]*(ln(J[x,y]) - ln(JX[x]*JY[y]))))', unfold('IXY')],
    ['==', 'rhs', hypothesis('of X and Y', { at: { i: 'x', j: 'y' }, times: '-1' })],
  ]),
  have('ITY', `ITY == ${infoTY}`, [
    ['==', 'sum(t in T, sum(y in Y, TY[t,y]*(ln(TY[t,y]) - ln(PT[t]*JY[y]))))', unfold('ITY')],
    [
      '==',
      'sum(t in T, sum(y in Y, sum(x in X, J[x,y]*W[x,t])*(ln(TY[t,y]) - ln(PT[t]*JY[y]))))',
      hypothesis('TY', { at: { t: 't', y: 'y' }, times: 'ln(TY[t,y]) - ln(PT[t]*JY[y])' }),
    ],
    ['==', 'sum(t in T, sum(y in Y, sum(x in X, J[x,y]*W[x,t]*(ln(TY[t,y]) - ln(PT[t]*JY[y])))))', algebra()],
    [
      '==',
      'sum(t in T, sum(y in Y, sum(x in X, J[x,y]*W[x,t]*(ln(TY[t,y]) - ln(PT[t]) - ln(JY[y])))))',
      hypothesis('of T and Y', { at: { i: 'x', j: 'y', k: 't' }, times: '-1' }),
    ],
    [
      '==',
      'sum(t in T, sum(y in Y, sum(x in X, J[x,y]*W[x,t])*(ln(TY[t,y]) - ln(PT[t]) - ln(JY[y]))))',
      algebra(),
    ],
    ['==', 'rhs', hypothesis('TY', { at: { t: 't', y: 'y' }, times: 'ln(TY[t,y]) - ln(PT[t]) - ln(JY[y])' })],
  ]),
];
const difference = have('difference', `IXY - ITY == ${written}`, [
  ['==', `${infoXY} - ${infoTY}`, hypothesis('IXY'), hypothesis('ITY')],
  [
    '==',
    `sum(x in X, sum(y in Y, J[x,y]*(ln(J[x,y]) - ln(JX[x]) - ln(JY[y]))*sum(t in T, W[x,t]))) - ${infoTY}`,
    hypothesis('W-sums-to-one'),
  ],
  [
    '==',
    `sum(x in X, sum(y in Y, J[x,y]*(ln(J[x,y]) - ln(JX[x]) - ln(JY[y]))*sum(t in T, W[x,t]))) - sum(t in T, sum(y in Y, sum(x in X, J[x,y]*W[x,t])*(ln(TY[t,y]) - ln(PT[t]) - ln(JY[y]))))`,
    hypothesis('TY', { at: { t: 't', y: 'y' }, times: '-(ln(TY[t,y]) - ln(PT[t]) - ln(JY[y]))' }),
  ],
  ['==', 'rhs', algebra()],
]);
const nonnegative = (name: string, indices: string, text: string, symbol: string) =>
  have(`${symbol} is nonnegative`, `forall(${indices}, 0 <= ${name})`, [
    ['<=', text, sign()],
    ['==', 'rhs', unfold(symbol)],
  ]);
/** X, T and Y, with T in the middle, as the lemma on conditional dependence calls them. */
const middleT = {
  X: 'X',
  Y: 'T',
  Z: 'Y',
  P: `array(x in X, t in T, y in Y, ${mass})`,
  py: 'PT',
  pxy: 'array(x in X, t in T, JX[x]*W[x,t])',
  pyz: 'TY',
};
const given: Derivation = [
  have('of z', `forall(x in X, t in T, JX[x]*W[x,t] == sum(y in Y, ${mass}))`, [
    ['==', 'sum(y in Y, J[x,y])*W[x,t]', unfold('JX')],
    ['==', 'rhs', algebra()],
  ]),
  have('of x', `forall(t in T, y in Y, TY[t,y] == sum(x in X, ${mass}))`, [['==', 'rhs', unfold('TY')]]),
  have('of both', `forall(t in T, PT[t] == sum(x in X, sum(y in Y, ${mass})))`, [
    ['==', 'rhs', unfold('PT')],
  ]),
  nonnegative('JX[x]', 'x in X', 'sum(y in Y, J[x,y])', 'JX'),
  nonnegative('TY[t,y]', 't in T, y in Y', `sum(x in X, ${mass})`, 'TY'),
  nonnegative('PT[t]', 't in T', `sum(x in X, sum(y in Y, ${mass}))`, 'PT'),
];
const conditional = `sum(t in T, sum(x in X, sum(y in Y, ${mass}*(ln(${mass}) + ln(PT[t]) - ln(JX[x]*W[x,t]) - ln(TY[t,y])))))`;
const cancels = have(
  'channel cancels',
  'forall(i in X, k in T, j in Y, J[i,j]*W[i,k]*(ln(J[i,j]*W[i,k]) - ln(JX[i]*W[i,k])) == J[i,j]*W[i,k]*(ln(J[i,j]) - ln(JX[i])))',
  unlessZero(
    [
      ['==', 'J[i,j]*W[i,k]*(log(J[i,j]*W[i,k]) - log(JX[i]*W[i,k]))', unfold('ln')],
      ['==', 'J[i,j]*W[i,k]*(log(J[i,j]) - log(JX[i]))', algebra()],
      ['==', 'rhs', unfold('ln')],
    ],
    true,
  ),
);
const asConditional = have('as conditional', `${conditional} == ${written}`, [
  [
    '==',
    `sum(t in T, sum(x in X, sum(y in Y, ${mass}*(ln(PT[t]) + ln(J[x,y]) - ln(JX[x]) - ln(TY[t,y])))))`,
    hypothesis('channel cancels', { at: { i: 'x', j: 'y', k: 't' }, times: '1' }),
  ],
  ['==', 'rhs', algebra()],
]);

const terms = {
  'JX[x in X]': 'sum(y in Y, J[x,y])',
  'JY[y in Y]': 'sum(x in X, J[x,y])',
  'TY[t in T, y in Y]': 'sum(x in X, J[x,y]*W[x,t])',
  'PT[t in T]': 'sum(x in X, sum(y in Y, J[x,y]*W[x,t]))',
  IXY: 'sum(x in X, sum(y in Y, J[x,y]*(ln(J[x,y]) - ln(JX[x]*JY[y]))))',
  ITY: 'sum(t in T, sum(y in Y, TY[t,y]*(ln(TY[t,y]) - ln(PT[t]*JY[y]))))',
};
const conditionalOnY = `sum(y in Y, sum(x in X, sum(t in T, ${mass}*(ln(${mass}) + ln(JY[y]) - ln(J[x,y]) - ln(TY[t,y])))))`;
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
const itself = { p: 'p', q: 'q', W: 'W' };
const dobrushin = 'max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))';
const jointLaw = { 'J is a law': 'sum(x in X, sum(y in Y, J[x,y])) == 1' };
const chain = {
  X: nonemptySet('inputs'),
  Y: nonemptySet('labels'),
  T: nonemptySet('representations'),
  J: array('X', 'Y', { is: 'nonnegative' }),
  W: stochastic('X', 'T'),
};
const chainInstances = {
  sizes: { X: [1, 3], Y: [1, 2], T: [1, 3] },
  raw: { p: probability('X'), rows: stochastic('X', 'Y'), onto: choice('X', 'T'), one: element('X') },
  construct: { 'J[x in X, y in Y]': 'p[x]*rows[x,y]' },
} satisfies Instances;
/** What needs no law holds of any masses. */
const anyMass = { construct: { 'J[x in X, y in Y]': '3/2*p[x]*rows[x,y]' } };
const sufficient = { construct: { 'J[x in X, y in Y]': 'p[x]*rows[one,y]' } };

export default proof({
  id: 'data-processing-inequality',
  title: 'Processing lowers mutual information, divergence and total variation, by a known gap',
  sources: [
    { document: 'foundations-book', section: 'Data processing inequality', relation: 'made precise' },
    { document: 'foundations-article', section: 'Information Theory', relation: 'made precise' },
  ],
  references: ['cover2006, Theorem 2.8.1', 'csiszar2011', 'dobrushin1956'],

  given: {},
  where: {
    'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
    'per(a in R, b in R)': 'a/max(b, indicator(b <= 0))',
  },

  parts: {
    'sums of logarithms': {
      given: chain,
      where: terms,
      states: `IXY - ITY == ${written}`,
      derivation: [...forms, difference, ['==', 'rhs', hypothesis('difference')]],
      instances: { ...chainInstances, regimes: { 'any mass': anyMass } },
    },
    gap: {
      given: chain,
      where: terms,
      states:
        'IXY - ITY == sum(x in X, sum(t in T, JX[x]*W[x,t]*sum(y in Y, per(J[x,y], JX[x])*(ln(per(J[x,y], JX[x])) - ln(per(TY[t,y], PT[t]))))))',
      derivation: [
        have(
          'term',
          'forall(i in X, k in T, j in Y, JX[i]*W[i,k]*(per(J[i,j], JX[i])*(ln(per(J[i,j], JX[i])) - ln(per(TY[k,j], PT[k])))) == J[i,j]*W[i,k]*(ln(J[i,j]) - ln(JX[i]) - ln(TY[k,j]) + ln(PT[k])))',
          [
            cases(
              'J[i,j] == 0',
              [
                ['==', '0', unfold('per'), hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                cases(
                  'W[i,k] == 0',
                  [
                    ['==', '0', hypothesis("case'")],
                    ['==', 'rhs', hypothesis("case'")],
                  ],
                  [
                    ...all,
                    [
                      '==',
                      'JX[i]*W[i,k]*(J[i,j]/JX[i]*(ln(J[i,j]/JX[i]) - ln(TY[k,j]/PT[k])))',
                      unfold('per'),
                    ],
                    ['==', 'J[i,j]*W[i,k]*(log(J[i,j]/JX[i]) - log(TY[k,j]/PT[k]))', unfold('ln')],
                    ['==', 'J[i,j]*W[i,k]*(log(J[i,j]) - log(JX[i]) - log(TY[k,j]) + log(PT[k]))', algebra()],
                    ['==', 'rhs', unfold('ln')],
                  ],
                ),
              ],
            ),
          ],
        ),
        ['==', written, own('sums of logarithms')],
        [
          '==',
          'sum(x in X, sum(t in T, sum(y in Y, JX[x]*W[x,t]*(per(J[x,y], JX[x])*(ln(per(J[x,y], JX[x])) - ln(per(TY[t,y], PT[t])))))))',
          hypothesis('term', { at: { i: 'x', j: 'y', k: 't' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { ...chainInstances, regimes: { 'any mass': anyMass } },
    },
    'less about Y': {
      given: chain,
      where: terms,
      states: 'ITY <= IXY',
      derivation: [
        ...given,
        cancels,
        asConditional,
        have('nonnegative', `0 <= ${conditional}`, [
          ['<=', 'rhs', unfold('ln'), lemma('conditional-dependence', { part: 'nonnegative', at: middleT })],
        ]),
        have('difference', `IXY - ITY == ${written}`, [['==', 'rhs', own('sums of logarithms')]]),
        ['==', 'IXY - (IXY - ITY)', algebra()],
        ['==', `IXY - ${written}`, hypothesis('difference')],
        ['==', `IXY - ${conditional}`, hypothesis('as conditional')],
        ['<=', 'rhs', hypothesis('nonnegative')],
      ],
      instances: {
        ...chainInstances,
        regimes: {
          'any mass': anyMass,
          'tight: T = X': {
            sizes: { X: [2, 2], T: [2, 2] },
            draw: { onto: { tables: [[0, 1]] } },
            construct: { 'W[x in X, t in T]': 'delta(onto[x],t)' },
          },
          'tight: equal rows are merged': sufficient,
        },
      },
    },
    'equality for sufficient T': {
      given: chain,
      where: terms,
      states: `(forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b]))) and (forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b]), ITY == IXY))`,
      derivation: [
        have('difference', `IXY - ITY == ${written}`, [['==', 'rhs', own('sums of logarithms')]]),
        both(
          [
            ...given,
            cancels,
            asConditional,
            have(
              'named',
              'exists(P in R[X,T,Y], S in R[X,T], (forall(x in X, t in T, y in Y, P[x,t,y] == J[x,y]*W[x,t])) and (forall(x in X, t in T, S[x,t] == JX[x]*W[x,t])))',
              [
                witness({
                  P: `array(x in X, t in T, y in Y, ${mass})`,
                  S: 'array(x in X, t in T, JX[x]*W[x,t])',
                }),
                both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
              ],
            ),
            obtain(['P', 'S'], 'laws', hypothesis('named')),
            have('P', `forall(x in X, t in T, y in Y, P[x,t,y] == ${mass})`, [
              ['==', 'rhs', hypothesis('laws')],
            ]),
            have('S', 'forall(x in X, t in T, S[x,t] == JX[x]*W[x,t])', [['==', 'rhs', hypothesis('laws')]]),
            have('P is nonnegative', 'forall(x in X, t in T, y in Y, 0 <= P[x,t,y])', [
              ['<=', mass, sign()],
              ['==', 'rhs', hypothesis('P')],
            ]),
            have('S is nonnegative', 'forall(x in X, t in T, 0 <= S[x,t])', [
              ['<=', 'JX[x]*W[x,t]', sign()],
              ['==', 'rhs', hypothesis('S')],
            ]),
            have('sums of P over y', 'forall(x in X, t in T, S[x,t] == sum(y in Y, P[x,t,y]))', [
              ['==', 'JX[x]*W[x,t]', hypothesis('S')],
              ['==', `sum(y in Y, ${mass})`, hypothesis('of z')],
              ['==', 'rhs', hypothesis('P')],
            ]),
            have('sums of P over x', 'forall(t in T, y in Y, TY[t,y] == sum(x in X, P[x,t,y]))', [
              ['==', `sum(x in X, ${mass})`, hypothesis('of x')],
              ['==', 'rhs', hypothesis('P')],
            ]),
            have('sums of P over both', 'forall(t in T, PT[t] == sum(x in X, sum(y in Y, P[x,t,y])))', [
              ['==', `sum(x in X, sum(y in Y, ${mass}))`, hypothesis('of both')],
              ['==', 'rhs', hypothesis('P')],
            ]),
            have(
              'none',
              `sum(t in T, sum(x in X, sum(y in Y, P[x,t,y]*(${log('P[x,t,y]')} + ${log('PT[t]')} - ${log('S[x,t]')} - ${log('TY[t,y]')})))) <= 0`,
              [
                [
                  '==',
                  'sum(t in T, sum(x in X, sum(y in Y, P[x,t,y]*(ln(P[x,t,y]) + ln(PT[t]) - ln(S[x,t]) - ln(TY[t,y])))))',
                  unfold('ln'),
                ],
                ['==', conditional, hypothesis('P'), hypothesis('S')],
                ['==', written, hypothesis('as conditional')],
                ['==', 'IXY - ITY', hypothesis('difference')],
                ['<=', 'rhs', hypothesis('assumed')],
              ],
            ),
            ['==', 'PT[c]*P[a,c,b]', hypothesis('P')],
            [
              '==',
              'S[a,c]*TY[c,b]',
              lemma('conditional-dependence', {
                part: 'zero under conditional independence only',
                at: { X: 'X', Y: 'T', Z: 'Y', P: 'P', py: 'PT', pxy: 'S', pyz: 'TY', i: 'a', j: 'c', k: 'b' },
              }),
            ],
            ['==', 'rhs', hypothesis('S')],
          ],
          [
            have(
              'term',
              'forall(i in X, k in T, j in Y, J[i,j]*W[i,k]*(ln(J[i,j]) - ln(JX[i]) - ln(TY[k,j]) + ln(PT[k])) == 0)',
              unlessZero(
                [
                  have('ratio', 'J[i,j]*PT[k] == JX[i]*TY[k,j]', [
                    ['==', '1/W[i,k]*(PT[k]*(J[i,j]*W[i,k]))', algebra()],
                    [
                      '==',
                      '1/W[i,k]*(JX[i]*W[i,k]*TY[k,j])',
                      hypothesis('assumed', { at: { a: 'i', c: 'k', b: 'j' }, times: '1/W[i,k]' }),
                    ],
                    ['==', 'rhs', algebra()],
                  ]),
                  have('logarithms', 'log(J[i,j]) + log(PT[k]) == log(JX[i]) + log(TY[k,j])', [
                    ['==', 'log(J[i,j]*PT[k])', algebra()],
                    ['==', 'log(JX[i]*TY[k,j])', hypothesis('ratio')],
                    ['==', 'rhs', algebra()],
                  ]),
                  [
                    '==',
                    'J[i,j]*W[i,k]*(log(J[i,j]) - log(JX[i]) - log(TY[k,j]) + log(PT[k]))',
                    unfold('ln'),
                  ],
                  ['==', 'J[i,j]*W[i,k]*(log(J[i,j]) + log(PT[k]) - (log(JX[i]) + log(TY[k,j])))', algebra()],
                  ['==', 'rhs', hypothesis('logarithms', { times: 'J[i,j]*W[i,k]' })],
                ],
                true,
              ),
            ),
            ['==', 'IXY - (IXY - ITY)', algebra()],
            ['==', `IXY - ${written}`, hypothesis('difference')],
            [
              '==',
              'IXY - sum(x in X, sum(t in T, sum(y in Y, 0)))',
              hypothesis('term', { at: { i: 'x', k: 't', j: 'y' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...chainInstances,
        regimes: { 'any mass': { construct: { 'J[x in X, y in Y]': '3/2*p[x]*rows[one,y]' } } },
        construct: {
          ...sufficient.construct,
          'P[x in X, t in T, y in Y]': mass,
          'S[x in X, t in T]': 'JX[x]*W[x,t]',
        },
      },
    },
    'less about X': {
      given: chain,
      where: {
        ...terms,
        IXT: 'sum(x in X, sum(t in T, JX[x]*W[x,t]*(ln(JX[x]*W[x,t]) - ln(JX[x]*PT[t]))))',
      },
      states: 'ITY <= IXT',
      derivation: [
        splitTY,
        ofTY,
        ...forms.slice(-1),
        ...given,
        have('JY is nonnegative', 'forall(y in Y, 0 <= JY[y])', [
          ['<=', 'sum(x in X, J[x,y])', sign()],
          ['==', 'rhs', unfold('JY')],
        ]),
        have('of t', `forall(x in X, y in Y, J[x,y] == sum(t in T, ${mass}))`, [
          ['==', 'J[x,y]*sum(t in T, W[x,t])', hypothesis('W-sums-to-one')],
          ['==', 'rhs', algebra()],
        ]),
        have('of the labels', `forall(y in Y, JY[y] == sum(x in X, sum(t in T, ${mass})))`, [
          ['==', 'sum(x in X, J[x,y])', unfold('JY')],
          ['==', 'sum(x in X, J[x,y]*sum(t in T, W[x,t]))', hypothesis('W-sums-to-one')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'term',
          `forall(i in X, k in T, j in Y, ${mass.replaceAll('x', 'i').replaceAll('y', 'j').replaceAll('t', 'k')}*(ln(JX[i]*W[i,k]) - ln(JX[i]*PT[k])) == J[i,j]*W[i,k]*(ln(J[i,j]*W[i,k]) - ln(J[i,j]) - ln(PT[k])))`,
          unlessZero(
            [
              ['==', 'J[i,j]*W[i,k]*(log(JX[i]*W[i,k]) - log(JX[i]*PT[k]))', unfold('ln')],
              ['==', 'J[i,j]*W[i,k]*(log(J[i,j]*W[i,k]) - log(J[i,j]) - log(PT[k]))', algebra()],
              ['==', 'rhs', unfold('ln')],
            ],
            true,
          ),
        ),
        have('nonnegative', `0 <= ${conditionalOnY}`, [
          [
            '<=',
            'rhs',
            unfold('ln'),
            lemma('conditional-dependence', {
              part: 'nonnegative',
              at: {
                X: 'X',
                Y: 'Y',
                Z: 'T',
                P: `array(x in X, y in Y, t in T, ${mass})`,
                py: 'JY',
                pxy: 'J',
                pyz: 'array(y in Y, t in T, TY[t,y])',
              },
            }),
          ],
        ]),
        ['==', infoTY, hypothesis('ITY')],
        ['<=', `${infoTY} + ${conditionalOnY}`, hypothesis('nonnegative')],
        [
          '==',
          `sum(t in T, sum(y in Y, sum(x in X, J[x,y]*W[x,t])*(ln(TY[t,y]) - ln(PT[t]) - ln(JY[y])))) + ${conditionalOnY}`,
          hypothesis('TY', { at: { t: 't', y: 'y' }, times: 'ln(TY[t,y]) - ln(PT[t]) - ln(JY[y])' }),
        ],
        [
          '==',
          `sum(x in X, sum(t in T, sum(y in Y, ${mass}*(ln(${mass}) - ln(J[x,y]) - ln(PT[t])))))`,
          algebra(),
        ],
        [
          '==',
          `sum(x in X, sum(t in T, sum(y in Y, ${mass}*(ln(JX[x]*W[x,t]) - ln(JX[x]*PT[t])))))`,
          hypothesis('term', { at: { i: 'x', k: 't', j: 'y' } }),
        ],
        [
          '==',
          `sum(x in X, sum(t in T, sum(y in Y, ${mass})*(ln(JX[x]*W[x,t]) - ln(JX[x]*PT[t]))))`,
          algebra(),
        ],
        [
          '==',
          'sum(x in X, sum(t in T, JX[x]*W[x,t]*(ln(JX[x]*W[x,t]) - ln(JX[x]*PT[t]))))',
          hypothesis('of z', { at: { x: 'x', t: 't' }, times: 'ln(JX[x]*W[x,t]) - ln(JX[x]*PT[t])' }),
        ],
        ['==', 'rhs', unfold('IXT')],
      ],
      instances: {
        ...chainInstances,
        regimes: {
          'any mass': anyMass,
          'tight: Y = X': {
            sizes: { X: [2, 2], Y: [2, 2] },
            raw: { ...chainInstances.raw, label: choice('X', 'Y') },
            draw: { label: { tables: [[0, 1]] } },
            construct: { 'J[x in X, y in Y]': 'p[x]*delta(label[x],y)' },
          },
        },
      },
    },

    'along layers': {
      given: { ...chain, U: nonemptySet('representations of the next layer'), V: stochastic('T', 'U') },
      where: {
        'TY[t in T, y in Y]': 'sum(x in X, J[x,y]*W[x,t])',
        'UY[u in U, y in Y]': 'sum(t in T, TY[t,y]*V[t,u])',
        'TT[t in T]': 'sum(y in Y, TY[t,y])',
        'UU[u in U]': 'sum(t in T, sum(y in Y, TY[t,y]*V[t,u]))',
        'YY[y in Y]': 'sum(t in T, TY[t,y])',
      },
      hypotheses: jointLaw,
      states:
        'sum(u in U, sum(y in Y, UY[u,y]*(ln(UY[u,y]) - ln(UU[u]*YY[y])))) <= sum(t in T, sum(y in Y, TY[t,y]*(ln(TY[t,y]) - ln(TT[t]*YY[y]))))',
      derivation: [
        have('law', 'sum(t in T, sum(y in Y, TY[t,y])) == 1', [
          ['==', 'sum(t in T, sum(y in Y, sum(x in X, J[x,y]*W[x,t])))', unfold('TY')],
          ['==', 'sum(x in X, sum(y in Y, J[x,y])*sum(t in T, W[x,t]))', algebra()],
          ['==', 'sum(x in X, sum(y in Y, J[x,y]))', hypothesis('W-sums-to-one')],
          ['==', 'rhs', hypothesis('J is a law')],
        ]),
        have('nonnegative', 'forall(t in T, y in Y, 0 <= TY[t,y])', [
          ['<=', 'sum(x in X, J[x,y]*W[x,t])', sign()],
          ['==', 'rhs', unfold('TY')],
        ]),
        [
          '<=',
          'rhs',
          unfold('UY', 'TT', 'UU', 'YY', 'ln'),
          lemma('data-processing-inequality', {
            part: 'less about Y',
            at: { X: 'T', Y: 'Y', T: 'U', J: 'TY', W: 'V' },
          }),
        ],
      ],
      instances: {
        ...chainInstances,
        sizes: { X: [1, 2], Y: [1, 2], T: [1, 2], U: [1, 2] },
        regimes: {
          'tight: a bijection': {
            sizes: { X: [1, 2], Y: [1, 2], T: [2, 2], U: [2, 2] },
            raw: { ...chainInstances.raw, next: choice('T', 'U') },
            draw: {
              next: {
                tables: [
                  [0, 1],
                  [1, 0],
                ],
              },
            },
            construct: { 'V[t in T, u in U]': 'delta(next[t],u)' },
          },
        },
      },
    },
    'deterministic layers': {
      given: {
        X: nonemptySet('inputs'),
        T: nonemptySet('representations'),
        p: probability('X'),
        g: choice('X', 'T'),
      },
      where: { 'pg[t in T]': 'sum(x in X, delta(g[x],t)*p[x])' },
      states:
        'sum(x in X, sum(t in T, p[x]*delta(g[x],t)*(ln(p[x]*delta(g[x],t)) - ln(p[x]*pg[t])))) == -sum(t in T, pg[t]*ln(pg[t]))',
      derivation: [
        have('split', 'forall(i in X, p[i]*(ln(p[i]) - ln(p[i]*pg[g[i]])) == -p[i]*ln(pg[g[i]]))', [
          cases(
            'p[i] == 0',
            [
              ['==', '0', hypothesis('case')],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              have('charged', '0 < p[i]', [['<', 'rhs', sign()]]),
              have('image charged', '0 < pg[g[i]]', [
                ['<', 'p[i]', hypothesis('charged')],
                [
                  '<=',
                  'sum(x in X, delta(g[x],g[i])*p[x])',
                  sign('sum(x in X, delta(g[x],g[i])*p[x]*(1 - delta(x,i)))'),
                ],
                ['==', 'rhs', unfold('pg')],
              ]),
              ['==', 'p[i]*(log(p[i]) - log(p[i]*pg[g[i]]))', unfold('ln')],
              ['==', '-p[i]*log(pg[g[i]])', algebra()],
              ['==', 'rhs', unfold('ln')],
            ],
          ),
        ]),
        ['==', 'sum(x in X, p[x]*(ln(p[x]) - ln(p[x]*pg[g[x]])))', algebra()],
        ['==', 'sum(x in X, -p[x]*ln(pg[g[x]]))', hypothesis('split')],
        ['==', '-sum(t in T, sum(x in X, delta(g[x],t)*p[x])*ln(pg[t]))', algebra()],
        ['==', 'rhs', unfold('pg')],
      ],
      instances: { sizes: { X: [1, 3], T: [1, 3] } },
    },
    'injective layers': {
      given: {
        X: nonemptySet('inputs'),
        Y: nonemptySet('labels'),
        T: nonemptySet('representations'),
        J: array('X', 'Y', { is: 'nonnegative' }),
        g: choice('X', 'T'),
      },
      where: {
        'JX[x in X]': 'sum(y in Y, J[x,y])',
        'JY[y in Y]': 'sum(x in X, J[x,y])',
        'GY[t in T, y in Y]': 'sum(x in X, delta(g[x],t)*J[x,y])',
        'G[t in T]': 'sum(x in X, delta(g[x],t)*JX[x])',
      },
      hypotheses: { injective: 'forall(x in X, u in X, g[x] == g[u], x == u)' },
      states:
        '(sum(t in T, sum(y in Y, GY[t,y]*(ln(GY[t,y]) - ln(G[t]*JY[y])))) == sum(x in X, sum(y in Y, J[x,y]*(ln(J[x,y]) - ln(JX[x]*JY[y]))))) and (-sum(t in T, G[t]*ln(G[t])) == -sum(x in X, JX[x]*ln(JX[x])))',
      derivation: [
        have('alone', 'forall(i in X, u in X, delta(g[u],g[i]) == delta(u,i))', [
          cases(
            'g[u] == g[i]',
            [
              have('same', 'u == i', [['==', 'rhs', hypothesis('injective')]]),
              ['==', '1', hypothesis('case')],
              ['==', 'rhs', hypothesis('same')],
            ],
            [
              cases(
                'u == i',
                [['==', 'rhs', hypothesis("case'")]],
                [
                  ['==', '0', hypothesis('case')],
                  ['==', 'rhs', hypothesis("case'")],
                ],
              ),
            ],
          ),
        ]),
        have('GY', 'forall(i in X, j in Y, GY[g[i],j] == J[i,j])', [
          ['==', 'sum(x in X, delta(g[x],g[i])*J[x,j])', unfold('GY')],
          ['==', 'sum(x in X, delta(x,i)*J[x,j])', hypothesis('alone')],
          ['==', 'rhs', algebra()],
        ]),
        have('G', 'forall(i in X, G[g[i]] == JX[i])', [
          ['==', 'sum(x in X, delta(g[x],g[i])*JX[x])', unfold('G')],
          ['==', 'sum(x in X, delta(x,i)*JX[x])', hypothesis('alone')],
          ['==', 'rhs', algebra()],
        ]),
        have('weights', 'forall(t in T, y in Y, GY[t,y] == sum(x in X, delta(g[x],t)*J[x,y]))', [
          ['==', 'rhs', unfold('GY')],
        ]),
        have('masses', 'forall(t in T, G[t] == sum(x in X, delta(g[x],t)*JX[x]))', [
          ['==', 'rhs', unfold('G')],
        ]),
        both(
          [
            [
              '==',
              'sum(t in T, sum(y in Y, sum(x in X, delta(g[x],t)*J[x,y])*(ln(GY[t,y]) - ln(G[t]*JY[y]))))',
              hypothesis('weights', { at: { t: 't', y: 'y' }, times: 'ln(GY[t,y]) - ln(G[t]*JY[y])' }),
            ],
            ['==', 'sum(x in X, sum(y in Y, J[x,y]*(ln(GY[g[x],y]) - ln(G[g[x]]*JY[y]))))', algebra()],
            ['==', 'rhs', hypothesis('GY'), hypothesis('G')],
          ],
          [
            [
              '==',
              '-sum(t in T, sum(x in X, delta(g[x],t)*JX[x])*ln(G[t]))',
              hypothesis('masses', { at: { t: 't' }, times: '-ln(G[t])' }),
            ],
            ['==', '-sum(x in X, JX[x]*ln(G[g[x]]))', algebra()],
            ['==', 'rhs', hypothesis('G')],
          ],
        ),
      ],
      instances: {
        sizes: { X: [2, 2], Y: [1, 2], T: [3, 3] },
        raw: { p: probability('X'), rows: stochastic('X', 'Y') },
        draw: {
          g: {
            tables: [
              [0, 1],
              [2, 0],
              [1, 2],
            ],
          },
        },
        construct: { 'J[x in X, y in Y]': 'p[x]*rows[x,y]' },
        regimes: { 'any mass': anyMass },
      },
    },
    binned: {
      given: {
        Omega: law('the inputs'),
        K: nonemptySet('events'),
        A: array('K', 'Omega', { is: 'bounded' }),
      },
      hypotheses: {
        indicators: 'forall(k in K, l in K, w in Omega, A[k,w]*A[l,w] == delta(k,l)*A[k,w])',
        'of equal mass': 'forall(k in K, E(w in Omega, A[k,w]) == 1/card(K))',
      },
      states:
        'sum(k in K, sum(l in K, E(w in Omega, A[k,w]*A[l,w])*(ln(E(w in Omega, A[k,w]*A[l,w])) - ln(E(w in Omega, A[k,w])*E(w in Omega, A[l,w]))))) == log(card(K))',
      derivation: [
        have('joint', 'forall(k in K, l in K, E(w in Omega, A[k,w]*A[l,w]) == delta(k,l)/card(K))', [
          ['==', 'E(w in Omega, delta(k,l)*A[k,w])', hypothesis('indicators')],
          ['==', 'delta(k,l)*E(w in Omega, A[k,w])', algebra()],
          ['==', 'rhs', hypothesis('of equal mass')],
        ]),
        [
          '==',
          'sum(k in K, sum(l in K, delta(k,l)/card(K)*(ln(delta(k,l)/card(K)) - ln(1/card(K)*(1/card(K))))))',
          hypothesis('joint'),
          hypothesis('of equal mass'),
        ],
        ['==', 'sum(k in K, 1/card(K)*(ln(1/card(K)) - ln(1/card(K)*(1/card(K)))))', algebra()],
        ['==', 'sum(k in K, 1/card(K)*(log(1/card(K)) - log(1/card(K)*(1/card(K)))))', unfold('ln')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { Omega: [2, 2], K: [2, 2] },
        raw: { which: choice('Omega', 'K') },
        draw: {
          Omega: { tables: [['1/2', '1/2']] },
          which: {
            tables: [
              [0, 1],
              [1, 0],
            ],
          },
        },
        construct: { 'A[k in K, w in Omega]': 'delta(which[w],k)' },
        regimes: {
          'one event': {
            sizes: { Omega: [1, 1], K: [1, 1] },
            draw: { Omega: { tables: [[1]] }, which: { tables: [[0]] } },
          },
        },
      },
    },
    'beyond every bound': {
      states: 'forall(c in R, exists(n in nat, c < log(n + 1)))',
      derivation: [
        obtain('size', 'large', archimedean('exp(c)')),
        witness({ n: 'size' }),
        have('more', 'exp(c) < size + 1', [
          ['<=', 'size', hypothesis('large')],
          ['<', 'rhs', sign()],
        ]),
        ['==', 'log(exp(c))', algebra()],
        ['<', 'rhs', hypothesis('more')],
      ],
      slack: 'a bound that grows without end',
      instances: { draw: { c: { between: [-2, 2] } }, construct: { n: '8', size: '8' } },
    },

    'divergence under a channel': {
      given: channel,
      where: images,
      hypotheses: continuity,
      states: `${klX} == ${klT} + ${klRest}`,
      derivation: [
        [
          '==',
          'rhs',
          unfold('ln', 'per', 'pW', 'qW'),
          lemma('divergence-under-a-channel', { part: 'decomposition', at: itself }),
        ],
      ],
      instances: channelInstances,
    },
    'less divergence': {
      given: channel,
      where: images,
      hypotheses: continuity,
      states: `${klT} <= ${klX}`,
      derivation: [
        [
          '<=',
          'rhs',
          unfold('ln', 'pW', 'qW'),
          lemma('divergence-under-a-channel', { part: 'inequality', at: itself }),
        ],
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
          'tight: one ratio': { construct: { 'q[x in X]': 'p[x]' } },
        },
      },
    },
    'less total variation': {
      given: channel,
      states: `1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= ${dobrushin}*(1/2*sum(x in X, abs(p[x] - q[x])))`,
      derivation: [['<=', 'rhs', lemma('dobrushin-coefficient', { part: 'contraction' })]],
      instances: {
        ...channelInstances,
        regimes: { 'tight: two inputs': { sizes: { X: [2, 2], T: [1, 3] } } },
      },
    },
  },

  controls: {
    'the next layer knows more': {
      part: 'along layers',
      replace: ['<=', '>='],
      counterexample: {
        X: 2,
        Y: 2,
        T: 2,
        U: 1,
        J: [
          ['1/2', 0],
          [0, '1/2'],
        ],
        W: [
          [1, 0],
          [0, 1],
        ],
        V: [[1], [1]],
      },
      instances: { sizes: { X: [2, 2], Y: [2, 2], T: [2, 2], U: [1, 1] } },
      because: 'X = Y = T1 a fair bit, T2 = 0: 0 is less than log 2',
    },
    'T sees Y': {
      part: 'less about Y',
      given: { T: nonemptySet('representations'), P: array('X', 'Y', 'T', { is: 'nonnegative' }) },
      where: {
        'JX[x in X]': 'sum(y in Y, sum(t in T, P[x,y,t]))',
        'JY[y in Y]': 'sum(x in X, sum(t in T, P[x,y,t]))',
        'TY[t in T, y in Y]': 'sum(x in X, P[x,y,t])',
        'PT[t in T]': 'sum(x in X, sum(y in Y, P[x,y,t]))',
        IXY: 'sum(x in X, sum(y in Y, sum(t in T, P[x,y,t])*(ln(sum(t in T, P[x,y,t])) - ln(JX[x]*JY[y]))))',
        ITY: terms.ITY,
      },
      hypotheses: { 'J is a law': 'sum(x in X, sum(y in Y, sum(t in T, P[x,y,t]))) == 1' },
      states: 'ITY <= IXY',
      counterexample: {
        X: 1,
        Y: 2,
        T: 2,
        P: [
          [
            ['1/2', 0],
            [0, '1/2'],
          ],
        ],
      },
      instances: {
        sizes: { X: [1, 1], Y: [2, 2], T: [2, 2] },
        raw: { mass: probability('Y'), cells: stochastic('Y', 'T') },
        construct: { 'P[x in X, y in Y, t in T]': 'mass[y]*cells[y,t]' },
        regimes: {},
      },
      because: 'X = 0, T = Y a fair bit: log 2 is more than 0',
    },
    'merging different rows': {
      part: 'less about Y',
      replace: ['<=', '=='],
      counterexample: {
        X: 2,
        Y: 2,
        T: 1,
        J: [
          ['1/2', 0],
          [0, '1/2'],
        ],
        W: [[1], [1]],
      },
      instances: { sizes: { X: [2, 3], Y: [2, 2], T: [1, 1] }, regimes: {} },
      because: 'X = Y a fair bit, g = 0: 0 is not log 2',
    },
    'one percent less': {
      part: 'less about Y',
      states: 'ITY <= 99/100*IXY',
      counterexample: {
        X: 4,
        Y: 2,
        T: 2,
        J: [
          ['7/32', '1/32'],
          ['7/32', '1/32'],
          ['1/16', '3/16'],
          ['1/16', '3/16'],
        ],
        W: [
          [1, 0],
          [1, 0],
          [0, 1],
          [0, 1],
        ],
      },
      instances: {
        sizes: { X: [2, 2], Y: [2, 2], T: [2, 2] },
        draw: { onto: { tables: [[0, 1]] } },
        construct: { 'W[x in X, t in T]': 'delta(onto[x],t)' },
        regimes: {},
      },
      because: 'inputs with equal rows are merged: nothing is lost',
    },
    'the outputs as likely as their inputs': {
      part: 'gap',
      replace: ['- ln(per(TY[t,y], PT[t]))', '- ln(TY[t,y])'],
      counterexample: { X: 1, Y: 2, T: 2, J: [['1/2', '1/2']], W: [['1/2', '1/2']] },
      instances: { sizes: { X: [1, 2], Y: [2, 2], T: [2, 2] } },
      because: '0 is not log 2',
    },
    'sufficient within a tenth': {
      part: 'equality for sufficient T',
      states:
        'forall(IXY <= ITY + 1/10, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b]))',
      counterexample: {
        X: 2,
        Y: 2,
        T: 1,
        J: [
          ['5/16', '3/16'],
          ['3/16', '5/16'],
        ],
        W: [[1], [1]],
      },
      instances: {
        sizes: { X: [2, 2], Y: [2, 2], T: [1, 1] },
        raw: { ...chainInstances.raw, e: real('(0,1/16]'), label: choice('X', 'Y') },
        draw: { label: { tables: [[0, 1]] } },
        construct: { 'J[x in X, y in Y]': '1/4 + e*(2*delta(label[x],y) - 1)' },
      },
      because: 'the information is 0.032 before and 0 after',
    },
    'more about X than there is': {
      part: 'less about X',
      states: 'ITY <= 1/2*IXT',
      counterexample: {
        X: 2,
        Y: 2,
        T: 2,
        J: [
          ['1/2', 0],
          [0, '1/2'],
        ],
        W: [
          [1, 0],
          [0, 1],
        ],
      },
      instances: {
        sizes: { X: [2, 2], Y: [2, 2], T: [2, 2] },
        raw: { ...chainInstances.raw, label: choice('X', 'Y') },
        draw: { label: { tables: [[0, 1]] }, onto: { tables: [[0, 1]] } },
        construct: { 'J[x in X, y in Y]': 'delta(label[x],y)/2', 'W[x in X, t in T]': 'delta(onto[x],t)' },
        regimes: {},
      },
      because: 'Y = X = T, a fair bit',
    },
    'all of X': {
      part: 'deterministic layers',
      states:
        'sum(x in X, sum(t in T, p[x]*delta(g[x],t)*(ln(p[x]*delta(g[x],t)) - ln(p[x]*pg[t])))) == -sum(x in X, p[x]*ln(p[x]))',
      counterexample: { X: 2, T: 1, p: ['1/2', '1/2'], g: [0, 0] },
      instances: { sizes: { X: [2, 3], T: [1, 1] } },
      because: 'a constant function keeps nothing',
    },
    'a layer that merges': {
      part: 'injective layers',
      without: ['injective'],
      counterexample: {
        X: 2,
        Y: 2,
        T: 1,
        J: [
          ['1/2', 0],
          [0, '1/2'],
        ],
        g: [0, 0],
      },
      instances: { sizes: { X: [2, 2], Y: [2, 2], T: [1, 1] }, draw: { g: { tables: [[0, 0]] } } },
      because: 'X = Y a fair bit, g = 0: 0 is not log 2',
    },
    'events that overlap': {
      part: 'binned',
      without: ['indicators'],
      counterexample: {
        Omega: ['1'],
        K: 2,
        A: [['1/2'], ['1/2']],
      },
      instances: {
        sizes: { Omega: [1, 1], K: [2, 2] },
        draw: { Omega: { tables: [['1']] } },
        raw: {},
        construct: { 'A[k in K, w in Omega]': '1/2' },
      },
      because: 'independent events carry no information: 0 is not log 2',
    },
    'at most three': {
      part: 'beyond every bound',
      states: 'forall(n in nat, log(n + 1) <= 3)',
      counterexample: { n: 63 },
      instances: { construct: { n: '40' } },
      because: 'log 64 = 4.16',
    },
    'a channel that knows the law': {
      part: 'less divergence',
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
      part: 'less divergence',
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
      part: 'divergence under a channel',
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
    'T knows more about another output': {
      part: 'less about Y',
      given: { P: array('X', 'T', 'Y', { is: 'nonnegative' }) },
      where: {
        'JX[x in X]': 'sum(t in T, sum(y in Y, P[x,t,y]))',
        'JY[y in Y]': 'sum(x in X, sum(t in T, P[x,t,y]))',
        'TY[t in T, y in Y]': 'sum(x in X, P[x,t,y])',
        'PT[t in T]': 'sum(x in X, sum(y in Y, P[x,t,y]))',
        IXY: 'sum(x in X, sum(y in Y, sum(t in T, P[x,t,y])*(ln(sum(t in T, P[x,t,y])) - ln(JX[x]*JY[y]))))',
        ITY: 'sum(x in X, sum(t in T, sum(y in Y, P[x,t,y])*(ln(sum(y in Y, P[x,t,y])) - ln(JX[x]*PT[t]))))',
      },
      hypotheses: { 'J is a law': 'sum(x in X, sum(t in T, sum(y in Y, P[x,t,y]))) == 1' },
      states: 'IXY <= ITY',
      counterexample: {
        X: 2,
        T: 1,
        Y: 2,
        P: [[['1/2', 0]], [[0, '1/2']]],
      },
      instances: {
        sizes: { X: [2, 2], Y: [2, 2], T: [1, 1] },
        raw: { label: choice('X', 'Y'), mass: probability('X') },
        draw: { label: { tables: [[0, 1]] } },
        construct: { 'P[x in X, t in T, y in Y]': 'mass[x]*delta(label[x],y)' },
        regimes: {},
      },
      because: 'without the chain: Z = X a fair bit and T = 0, log 2 is more than 0',
    },
    'a smaller coefficient': {
      part: 'less total variation',
      replace: ['<= max', '<= 99/100*max'],
      counterexample: {
        X: 2,
        T: 2,
        p: [1, 0],
        q: [0, 1],
        W: [
          [1, 0],
          [0, 1],
        ],
      },
      instances: { sizes: { X: [2, 2], T: [2, 2] } },
      because: 'with two inputs both sides agree',
    },
  },
});
