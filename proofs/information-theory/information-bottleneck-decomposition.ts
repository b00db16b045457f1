/**
 * # What the variational information bottleneck bounds, and by how much
 *
 * For Y - X - Z with an encoder W(z|x), a decoder q(y|z) and a prior r(z), on finite alphabets (0 log 0 = 0): the cross-entropy is H(Y|Z) plus
 * the mean divergence of the true decoder from q; the rate E KL(W(.|x)||r) is I(X;Z) plus the divergence of the marginal from r. So for
 * beta >= 0 cross-entropy + beta rate >= H(Y|Z) + beta I(X;Z), and for beta > 0 with equality iff q(.|z) = p(.|z) wherever p(z) > 0 and r = p. For a factorised
 * prior the rate contains the total correlation of Z, which it penalises without making it zero. The data processing inequality for this chain is
 * data-processing-inequality. Information dropout z = f e with log-normal e of scale a has rate -log a + constant against the prior 1/z,
 * which is improper: the rate is defined up to the constant. Not claimed: infinite alphabets, learning, beta < 0 (the bound reverses in r).
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  choice,
  contradiction,
  type Derivation,
  element,
  functions,
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

const terms = {
  'JX[x in X]': 'sum(y in Y, J[x,y])',
  'ZY[z in Z, y in Y]': 'sum(x in X, J[x,y]*W[x,z])',
  'PZ[z in Z]': 'sum(x in X, JX[x]*W[x,z])',
  loss: '-sum(z in Z, sum(y in Y, ZY[z,y]*ln(q[z,y])))',
  HYgivenZ: 'sum(z in Z, PZ[z]*(-sum(y in Y, per(ZY[z,y], PZ[z])*ln(per(ZY[z,y], PZ[z])))))',
  decoder: 'sum(z in Z, PZ[z]*sum(y in Y, per(ZY[z,y], PZ[z])*(ln(per(ZY[z,y], PZ[z])) - ln(q[z,y]))))',
  rate: 'sum(x in X, JX[x]*sum(z in Z, W[x,z]*(ln(W[x,z]) - ln(r[z]))))',
  IXZ: 'sum(x in X, sum(z in Z, JX[x]*W[x,z]*(ln(JX[x]*W[x,z]) - ln(JX[x]*PZ[z]))))',
  marginal: 'sum(z in Z, PZ[z]*(ln(PZ[z]) - ln(r[z])))',
};
/**
 * Where these fail the sides are infinite: ln 0 = 0 would make the identities true all the same, and say something else by them.
 */
const continuity = {
  'q charges the labels': 'forall(z in Z, y in Y, q[z,y] == 0, ZY[z,y] == 0)',
  'r charges the codes': 'forall(z in Z, r[z] == 0, PZ[z] == 0)',
};
const own = (part: string) => lemma('information-bottleneck-decomposition', { part });
const log = (x: string) => `log(max(${x}, indicator(${x} <= 0)))`;
const decoded = 'sum(z in Z, sum(y in Y, ZY[z,y]*(ln(ZY[z,y]) - ln(PZ[z]) - ln(q[z,y]))))';

/** Marginals: sums, signs. */
const sums: Derivation = [
  have('marginal law', 'forall(z in Z, PZ[z] == sum(y in Y, ZY[z,y]))', [
    ['==', 'sum(x in X, sum(y in Y, J[x,y])*W[x,z])', unfold('PZ', 'JX')],
    ['==', 'sum(y in Y, sum(x in X, J[x,y]*W[x,z]))', algebra()],
    ['==', 'rhs', unfold('ZY')],
  ]),
  have('JX is nonnegative', 'forall(x in X, 0 <= JX[x])', [
    ['<=', 'sum(y in Y, J[x,y])', sign()],
    ['==', 'rhs', unfold('JX')],
  ]),
  have('ZY is nonnegative', 'forall(z in Z, y in Y, 0 <= ZY[z,y])', [
    ['<=', 'sum(x in X, J[x,y]*W[x,z])', sign()],
    ['==', 'rhs', unfold('ZY')],
  ]),
  have('PZ is nonnegative', 'forall(z in Z, 0 <= PZ[z])', [
    ['<=', 'sum(y in Y, ZY[z,y])', sign()],
    ['==', 'rhs', hypothesis('marginal law')],
  ]),
];
const whole = have('total of PZ', 'sum(z in Z, PZ[z]) == 1', [
  ['==', 'sum(z in Z, sum(x in X, sum(y in Y, J[x,y])*W[x,z]))', unfold('PZ', 'JX')],
  ['==', 'sum(x in X, sum(y in Y, J[x,y])*sum(z in Z, W[x,z]))', algebra()],
  ['==', 'sum(x in X, sum(y in Y, J[x,y]))', hypothesis('W-sums-to-one')],
  ['==', 'rhs', hypothesis('J is a law')],
]);
const codeCharged = have('code charged', '0 < PZ[k]', [
  ['<', 'ZY[k,j]', hypothesis('charged')],
  ['<=', 'sum(y in Y, ZY[k,y])', sign('sum(y in Y, ZY[k,y]*(1 - delta(y,j)))')],
  ['==', 'rhs', hypothesis('marginal law')],
]);
/** P(z) P(y|z) = P(z,y), and its logarithm. */
const conditionals: Derivation = [
  have('P(z) P(y|z)', 'forall(k in Z, j in Y, PZ[k]*per(ZY[k,j], PZ[k]) == ZY[k,j])', [
    cases(
      'ZY[k,j] == 0',
      [
        ['==', '0', unfold('per'), hypothesis('case')],
        ['==', 'rhs', hypothesis('case')],
      ],
      [
        have('charged', '0 < ZY[k,j]', [['<', 'rhs', sign()]]),
        codeCharged,
        ['==', 'PZ[k]*(ZY[k,j]/PZ[k])', unfold('per')],
        ['==', 'rhs', algebra()],
      ],
    ),
  ]),
  have(
    'logarithm of P(y|z)',
    'forall(k in Z, j in Y, ZY[k,j]*ln(per(ZY[k,j], PZ[k])) == ZY[k,j]*(ln(ZY[k,j]) - ln(PZ[k])))',
    [
      cases(
        'ZY[k,j] == 0',
        [
          ['==', '0', hypothesis('case')],
          ['==', 'rhs', hypothesis('case')],
        ],
        [
          have('charged', '0 < ZY[k,j]', [['<', 'rhs', sign()]]),
          codeCharged,
          ['==', 'ZY[k,j]*ln(ZY[k,j]/PZ[k])', unfold('per')],
          ['==', 'ZY[k,j]*log(ZY[k,j]/PZ[k])', unfold('ln')],
          ['==', 'ZY[k,j]*(log(ZY[k,j]) - log(PZ[k]))', algebra()],
          ['==', 'rhs', unfold('ln')],
        ],
      ),
    ],
  ),
];
/** The divergence of the true decoder from q, as that of two tables. */
const decoderForm: Derivation = [
  ...conditionals,
  have('decoder', `decoder == ${decoded}`, [
    [
      '==',
      'sum(z in Z, sum(y in Y, PZ[z]*per(ZY[z,y], PZ[z])*(ln(per(ZY[z,y], PZ[z])) - ln(q[z,y]))))',
      unfold('decoder'),
    ],
    [
      '==',
      'sum(z in Z, sum(y in Y, ZY[z,y]*(ln(per(ZY[z,y], PZ[z])) - ln(q[z,y]))))',
      hypothesis('P(z) P(y|z)', { at: { k: 'z', j: 'y' }, times: 'ln(per(ZY[z,y], PZ[z])) - ln(q[z,y])' }),
    ],
    ['==', 'rhs', hypothesis('logarithm of P(y|z)', { at: { k: 'z', j: 'y' }, times: '1' })],
  ]),
];
/** The table P(z) q(y|z), by a name, and what compares it with P(z,y). */
const fitted: Derivation = [
  have('named', 'exists(B in R[Z,Y], forall(k in Z, j in Y, B[k,j] == PZ[k]*q[k,j]))', [
    witness({ B: 'array(k in Z, j in Y, PZ[k]*q[k,j])' }),
    ['==', 'rhs', algebra()],
  ]),
  obtain('B', 'B', hypothesis('named')),
  have('B is nonnegative', 'forall(k in Z, j in Y, 0 <= B[k,j])', [
    ['<=', 'PZ[k]*q[k,j]', sign()],
    ['==', 'rhs', hypothesis('B')],
  ]),
  have('B charges', 'forall(k in Z, j in Y, B[k,j] == 0, ZY[k,j] == 0)', [
    cases(
      'q[k,j] == 0',
      [['==', 'rhs', hypothesis('q charges the labels')]],
      [
        cases(
          'ZY[k,j] == 0',
          [['==', 'rhs', hypothesis("case'")]],
          [
            contradiction('0 < 0', [
              have('charged', '0 < ZY[k,j]', [['<', 'rhs', sign()]]),
              codeCharged,
              ['<', 'PZ[k]*q[k,j]', sign()],
              ['==', 'B[k,j]', hypothesis('B')],
              ['==', 'rhs', hypothesis('assumed')],
            ]),
          ],
        ),
      ],
    ),
  ]),
  have('equal totals', 'sum(k in Z, sum(j in Y, ZY[k,j])) == sum(k in Z, sum(j in Y, B[k,j]))', [
    ['==', 'sum(k in Z, PZ[k])', hypothesis('marginal law')],
    ['==', 'sum(k in Z, PZ[k]*sum(j in Y, q[k,j]))', hypothesis('q-sums-to-one')],
    ['==', 'sum(k in Z, sum(j in Y, PZ[k]*q[k,j]))', algebra()],
    ['==', 'rhs', hypothesis('B')],
  ]),
  have('logarithm of B', 'forall(k in Z, j in Y, ZY[k,j]*ln(B[k,j]) == ZY[k,j]*(ln(PZ[k]) + ln(q[k,j])))', [
    cases(
      'ZY[k,j] == 0',
      [
        ['==', '0', hypothesis('case')],
        ['==', 'rhs', hypothesis('case')],
      ],
      [
        have('charged', '0 < ZY[k,j]', [['<', 'rhs', sign()]]),
        codeCharged,
        have('q is not zero', 'q[k,j] != 0', [
          contradiction('0 < 0', [
            ['<', 'ZY[k,j]', hypothesis('charged')],
            ['==', 'rhs', hypothesis('q charges the labels')],
          ]),
        ]),
        have('q is positive', '0 < q[k,j]', [['<', 'rhs', sign()]]),
        ['==', 'ZY[k,j]*ln(PZ[k]*q[k,j])', hypothesis('B')],
        ['==', 'ZY[k,j]*log(PZ[k]*q[k,j])', unfold('ln')],
        ['==', 'ZY[k,j]*(log(PZ[k]) + log(q[k,j]))', algebra()],
        ['==', 'rhs', unfold('ln')],
      ],
    ),
  ]),
];
const compared = 'sum(k in Z, sum(j in Y, ZY[k,j]*(ln(ZY[k,j]) - ln(B[k,j]))))';
/** Both excesses are nonnegative. */
const excesses: Derivation = [
  ...sums,
  whole,
  ...decoderForm,
  ...fitted,
  have('decoder nonnegative', '0 <= decoder', [
    [
      '<=',
      compared,
      unfold('ln'),
      lemma('kullback-leibler-of-tables', { part: 'nonnegative', at: { X: 'Z', Y: 'Y', A: 'ZY', B: 'B' } }),
    ],
    ['==', decoded, hypothesis('logarithm of B')],
    ['==', 'rhs', hypothesis('decoder')],
  ]),
  have('marginal nonnegative', '0 <= marginal', [
    [
      '<=',
      'sum(z in Z, PZ[z]*(ln(PZ[z]) - ln(r[z])))',
      unfold('ln'),
      lemma('kullback-leibler-nonnegative', { part: 'nonnegative', at: { K: 'Z', q: 'PZ', p: 'r' } }),
    ],
    ['==', 'rhs', unfold('marginal')],
  ]),
  have('of the loss', 'loss == HYgivenZ + decoder', [['==', 'rhs', own('cross-entropy')]]),
  have('of the rate', 'rate == IXZ + marginal', [['==', 'rhs', own('rate')]]),
];

const coordinates = {
  I: nonemptySet('coordinates'),
  V: nonemptySet('values'),
  Z: functions('I', 'V', { value: 'value', replace: 'put' }),
  X: nonemptySet('inputs'),
  P: probability('X'),
  W: stochastic('X', 'Z'),
  prior: stochastic('I', 'V'),
};
const coordinateTerms = {
  'PZ[z in Z]': 'sum(x in X, P[x]*W[x,z])',
  'PI[i in I, v in V]': 'sum(z in Z, delta(value[z,i],v)*PZ[z])',
  correlation: 'sum(z in Z, PZ[z]*(ln(PZ[z]) - ln(prod(i in I, PI[i,value[z,i]]))))',
  margins: 'sum(i in I, sum(v in V, PI[i,v]*(ln(PI[i,v]) - ln(prior[i,v]))))',
  information: 'sum(x in X, sum(z in Z, P[x]*W[x,z]*(ln(P[x]*W[x,z]) - ln(P[x]*PZ[z]))))',
  rate: 'sum(x in X, P[x]*sum(z in Z, W[x,z]*(ln(W[x,z]) - ln(prod(i in I, prior[i,value[z,i]])))))',
};
const charges = {
  'the prior charges the codes': 'forall(i in I, z in Z, prior[i,value[z,i]] == 0, PZ[z] == 0)',
};
const coordinateMarginals: Derivation = [
  have('logarithm of a product', 'forall(h in R[I], log(prod(i in I, exp(h[i]))) == sum(i in I, h[i]))', [
    ['==', 'rhs', algebra()],
  ]),
  have('PZ is nonnegative', 'forall(z in Z, 0 <= PZ[z])', [
    ['<=', 'sum(x in X, P[x]*W[x,z])', sign()],
    ['==', 'rhs', unfold('PZ')],
  ]),
  have('margin', 'forall(i in I, z in Z, PZ[z] <= PI[i,value[z,i]])', [
    [
      '<=',
      'sum(s in Z, delta(value[s,i],value[z,i])*PZ[s])',
      sign('sum(s in Z, delta(value[s,i],value[z,i])*PZ[s]*(1 - delta(s,z)))'),
    ],
    ['==', 'rhs', unfold('PI')],
  ]),
];
const byCoordinates = (name: string, table: string) =>
  have(
    name,
    `forall(z in Z, PZ[z]*ln(prod(i in I, ${table}[i,value[z,i]])) == PZ[z]*sum(i in I, ln(${table}[i,value[z,i]])))`,
    [
      cases(
        'PZ[z] == 0',
        [
          ['==', '0', hypothesis('case')],
          ['==', 'rhs', hypothesis('case')],
        ],
        [
          have('charged', '0 < PZ[z]', [['<', 'rhs', sign()]]),
          have(
            'positive',
            `forall(i in I, 0 < ${table}[i,value[z,i]])`,
            table === 'PI'
              ? [
                  ['<', 'PZ[z]', hypothesis('charged')],
                  ['<=', 'rhs', hypothesis('margin')],
                ]
              : [
                  have('not zero', 'prior[i,value[z,i]] != 0', [
                    contradiction('0 < 0', [
                      ['<', 'PZ[z]', hypothesis('charged')],
                      ['==', 'rhs', hypothesis('the prior charges the codes', { at: { i: 'i', z: 'z' } })],
                    ]),
                  ]),
                  ['<', 'rhs', sign()],
                ],
          ),
          ['==', `PZ[z]*log(prod(i in I, ${table}[i,value[z,i]]))`, unfold('ln')],
          ['==', `PZ[z]*log(prod(i in I, exp(log(${table}[i,value[z,i]]))))`, algebra()],
          [
            '==',
            `PZ[z]*sum(i in I, log(${table}[i,value[z,i]]))`,
            hypothesis('logarithm of a product', {
              at: { h: `array(i in I, log(${table}[i,value[z,i]]))` },
              times: 'PZ[z]',
            }),
          ],
          ['==', 'rhs', unfold('ln')],
        ],
      ),
    ],
  );

const chain = {
  X: nonemptySet('inputs'),
  Y: nonemptySet('labels'),
  Z: nonemptySet('codes'),
  J: array('X', 'Y', { is: 'nonnegative' }),
  W: stochastic('X', 'Z'),
  q: stochastic('Z', 'Y'),
  r: probability('Z'),
};
const jointLaw = { 'J is a law': 'sum(x in X, sum(y in Y, J[x,y])) == 1' };
const chainInstances = {
  sizes: { X: [1, 2], Y: [1, 2], Z: [1, 2] },
  raw: {
    p: probability('X'),
    rows: stochastic('X', 'Y'),
    guess: stochastic('Z', 'Y'),
    code: probability('Z'),
    star: element('Z'),
  },
  construct: {
    'J[x in X, y in Y]': 'p[x]*rows[x,y]',
    'q[z in Z, y in Y]': '(guess[z,y] + 1/card(Y))/2',
    'r[z in Z]': '(code[z] + 1/card(Z))/2',
    'B[z in Z, y in Y]': 'PZ[z]*q[z,y]',
  },
} satisfies Instances;
const coordinateInstances = {
  sizes: { I: [1, 2], V: [1, 2], X: [1, 2] },
  raw: { guess: stochastic('I', 'V') },
  construct: {
    'prior[i in I, v in V]': '(guess[i,v] + 1/card(V))/2',
    'B[z in Z]': 'prod(i in I, PI[i,value[z,i]])',
  },
} satisfies Instances;
const matched = {
  'q[z in Z, y in Y]': 'indicator(0 < PZ[z])*per(ZY[z,y], PZ[z]) + indicator(PZ[z] <= 0)/card(Y)',
  'r[z in Z]': 'PZ[z]',
};

export default proof({
  id: 'information-bottleneck-decomposition',
  title:
    'Cross-entropy + beta rate = H(Y|Z) + beta I(X;Z) + two divergences; a factorised prior adds the total correlation',
  sources: [
    { document: 'foundations-book', section: 'Information bottleneck', relation: 'made precise' },
    {
      document: 'success-review',
      section: 'Information bottleneck and information dropout',
      relation: 'made precise',
    },
  ],
  references: ['alemi2017', 'achille2018', 'tishby1999'],

  given: {},
  where: {
    'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
    'per(part in R, total in R)': 'part/max(total, indicator(total <= 0))',
  },

  parts: {
    'cross-entropy': {
      given: chain,
      where: terms,
      hypotheses: { 'q charges the labels': continuity['q charges the labels'] },
      states: 'loss == HYgivenZ + decoder',
      derivation: [
        ...sums,
        ...conditionals,
        ['==', '-sum(z in Z, sum(y in Y, ZY[z,y]*ln(q[z,y])))', unfold('loss')],
        [
          '==',
          '-sum(z in Z, sum(y in Y, PZ[z]*per(ZY[z,y], PZ[z])*ln(q[z,y])))',
          hypothesis('P(z) P(y|z)', { at: { k: 'z', j: 'y' }, times: '-ln(q[z,y])' }),
        ],
        ['==', 'rhs', unfold('HYgivenZ', 'decoder')],
      ],
      instances: {
        ...chainInstances,
        regimes: { 'any mass': { construct: { 'J[x in X, y in Y]': '3/2*p[x]*rows[x,y]' } } },
      },
    },
    rate: {
      given: chain,
      where: terms,
      hypotheses: { 'r charges the codes': continuity['r charges the codes'] },
      states: 'rate == IXZ + marginal',
      derivation: [
        ...sums,
        have('of Z', 'forall(z in Z, PZ[z] == sum(x in X, JX[x]*W[x,z]))', [['==', 'rhs', unfold('PZ')]]),
        have(
          'term',
          'forall(i in X, k in Z, JX[i]*W[i,k]*(ln(JX[i]*W[i,k]) - ln(JX[i]*PZ[k])) == JX[i]*W[i,k]*(ln(W[i,k]) - ln(PZ[k])))',
          [
            cases(
              'JX[i] == 0',
              [
                ['==', '0', hypothesis('case')],
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
                    have('JX is charged', '0 < JX[i]', [['<', 'rhs', sign()]]),
                    have('W is charged', '0 < W[i,k]', [['<', 'rhs', sign()]]),
                    have('PZ is charged', '0 < PZ[k]', [
                      ['<', 'JX[i]*W[i,k]', sign()],
                      ['<=', 'sum(x in X, JX[x]*W[x,k])', sign('sum(x in X, JX[x]*W[x,k]*(1 - delta(x,i)))')],
                      ['==', 'rhs', unfold('PZ')],
                    ]),
                    ['==', 'JX[i]*W[i,k]*(log(JX[i]*W[i,k]) - log(JX[i]*PZ[k]))', unfold('ln')],
                    ['==', 'JX[i]*W[i,k]*(log(W[i,k]) - log(PZ[k]))', algebra()],
                    ['==', 'rhs', unfold('ln')],
                  ],
                ),
              ],
            ),
          ],
        ),
        ['==', 'sum(x in X, JX[x]*sum(z in Z, W[x,z]*(ln(W[x,z]) - ln(r[z]))))', unfold('rate')],
        [
          '==',
          'sum(x in X, sum(z in Z, JX[x]*W[x,z]*(ln(W[x,z]) - ln(PZ[z])))) + sum(z in Z, sum(x in X, JX[x]*W[x,z])*(ln(PZ[z]) - ln(r[z])))',
          algebra(),
        ],
        [
          '==',
          'sum(x in X, sum(z in Z, JX[x]*W[x,z]*(ln(JX[x]*W[x,z]) - ln(JX[x]*PZ[z])))) + sum(z in Z, sum(x in X, JX[x]*W[x,z])*(ln(PZ[z]) - ln(r[z])))',
          hypothesis('term', { at: { i: 'x', k: 'z' } }),
        ],
        [
          '==',
          'sum(x in X, sum(z in Z, JX[x]*W[x,z]*(ln(JX[x]*W[x,z]) - ln(JX[x]*PZ[z])))) + sum(z in Z, PZ[z]*(ln(PZ[z]) - ln(r[z])))',
          hypothesis('of Z', { at: { z: 'z' }, times: 'ln(PZ[z]) - ln(r[z])' }),
        ],
        ['==', 'rhs', unfold('IXZ', 'marginal')],
      ],
      instances: {
        ...chainInstances,
        regimes: { 'any mass': { construct: { 'J[x in X, y in Y]': '3/2*p[x]*rows[x,y]' } } },
      },
    },
    bound: {
      given: { ...chain, beta: real('nonnegative') },
      where: terms,
      hypotheses: { ...jointLaw, ...continuity },
      states: 'HYgivenZ + beta*IXZ <= loss + beta*rate',
      derivation: [
        ...excesses,
        ['<=', 'HYgivenZ + beta*IXZ + decoder', hypothesis('decoder nonnegative')],
        [
          '<=',
          'HYgivenZ + decoder + beta*(IXZ + marginal)',
          hypothesis('marginal nonnegative', { times: 'beta' }),
        ],
        ['==', 'rhs', hypothesis('of the loss'), hypothesis('of the rate')],
      ],
      instances: { ...chainInstances, regimes: { 'tight: matched': { construct: matched } } },
    },
    'equality when matched only': {
      given: { ...chain, beta: real('positive') },
      where: terms,
      hypotheses: { ...jointLaw, ...continuity },
      states:
        '(forall(loss + beta*rate <= HYgivenZ + beta*IXZ, (forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b])) and (forall(c in Z, r[c] == PZ[c])))) and (forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ))',
      derivation: [
        ...excesses,
        both(
          [
            have('excess', 'decoder + beta*marginal <= 0', [
              ['==', '(HYgivenZ + decoder) + beta*(IXZ + marginal) - (HYgivenZ + beta*IXZ)', algebra()],
              [
                '==',
                'loss + beta*rate - (HYgivenZ + beta*IXZ)',
                hypothesis('of the loss'),
                hypothesis('of the rate'),
              ],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
            both(
              [
                have(
                  'none',
                  `sum(k in Z, sum(j in Y, ZY[k,j]*(${log('ZY[k,j]')} - ${log('B[k,j]')}))) <= 0`,
                  [
                    ['==', compared, unfold('ln')],
                    ['==', decoded, hypothesis('logarithm of B')],
                    ['==', 'decoder', hypothesis('decoder')],
                    ['<=', 'decoder + beta*marginal', hypothesis('marginal nonnegative', { times: 'beta' })],
                    ['<=', 'rhs', hypothesis('excess')],
                  ],
                ),
                have('tables', 'ZY[c,b] == B[c,b]', [
                  by(
                    lemma('kullback-leibler-of-tables', {
                      part: 'zero for equal tables only',
                      at: { X: 'Z', Y: 'Y', A: 'ZY', B: 'B', i: 'c', j: 'b' },
                    }),
                  ),
                ]),
                ['==', 'B[c,b]', hypothesis('B')],
                ['==', 'rhs', hypothesis('tables')],
              ],
              [
                have('none', `sum(j in Z, PZ[j]*(${log('PZ[j]')} - ${log('r[j]')})) <= 0`, [
                  ['==', 'marginal', unfold('marginal', 'ln')],
                  ['==', '1/beta*(beta*marginal)', algebra()],
                  [
                    '<=',
                    '1/beta*(decoder + beta*marginal)',
                    hypothesis('decoder nonnegative', { times: '1/beta' }),
                  ],
                  ['<=', 'rhs', hypothesis('excess', { times: '1/beta' })],
                ]),
                have('laws', 'PZ[c] == r[c]', [
                  by(
                    lemma('kullback-leibler-nonnegative', {
                      part: 'zero for equal laws only',
                      at: { K: 'Z', q: 'PZ', p: 'r', k: 'c' },
                    }),
                  ),
                ]),
                ['==', 'rhs', hypothesis('laws')],
              ],
            ),
          ],
          [
            have('no decoder', 'decoder == 0', [
              ['==', decoded, hypothesis('decoder')],
              ['==', compared, hypothesis('logarithm of B')],
              ['==', 'sum(k in Z, sum(j in Y, ZY[k,j]*(ln(ZY[k,j]) - ln(PZ[k]*q[k,j]))))', hypothesis('B')],
              [
                '==',
                'sum(k in Z, sum(j in Y, ZY[k,j]*(ln(ZY[k,j]) - ln(ZY[k,j]))))',
                hypothesis('assumed-1'),
              ],
              ['==', 'rhs', algebra()],
            ]),
            have('no marginal', 'marginal == 0', [
              ['==', 'sum(z in Z, PZ[z]*(ln(PZ[z]) - ln(r[z])))', unfold('marginal')],
              ['==', 'sum(z in Z, PZ[z]*(ln(PZ[z]) - ln(PZ[z])))', hypothesis('assumed-2')],
              ['==', 'rhs', algebra()],
            ]),
            [
              '==',
              'HYgivenZ + decoder + beta*(IXZ + marginal)',
              hypothesis('of the loss'),
              hypothesis('of the rate'),
            ],
            ['==', 'rhs', hypothesis('no decoder'), hypothesis('no marginal')],
          ],
        ),
      ],
      instances: { ...chainInstances, construct: { ...chainInstances.construct, ...matched } },
    },
    'total correlation': {
      given: coordinates,
      where: coordinateTerms,
      hypotheses: charges,
      states: 'rate == information + correlation + margins',
      derivation: [
        ...coordinateMarginals,
        byCoordinates('prior, by coordinates', 'prior'),
        byCoordinates('margins, by coordinates', 'PI'),
        have('of Z', 'forall(z in Z, PZ[z] == sum(x in X, P[x]*W[x,z]))', [['==', 'rhs', unfold('PZ')]]),
        have('of the margins', 'forall(i in I, v in V, PI[i,v] == sum(z in Z, delta(value[z,i],v)*PZ[z]))', [
          ['==', 'rhs', unfold('PI')],
        ]),
        have(
          'term',
          'forall(x in X, z in Z, P[x]*W[x,z]*(ln(P[x]*W[x,z]) - ln(P[x]*PZ[z])) == P[x]*W[x,z]*(ln(W[x,z]) - ln(PZ[z])))',
          [
            cases(
              'P[x] == 0',
              [
                ['==', '0', hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                cases(
                  'W[x,z] == 0',
                  [
                    ['==', '0', hypothesis("case'")],
                    ['==', 'rhs', hypothesis("case'")],
                  ],
                  [
                    have('P is charged', '0 < P[x]', [['<', 'rhs', sign()]]),
                    have('W is charged', '0 < W[x,z]', [['<', 'rhs', sign()]]),
                    have('PZ is charged', '0 < PZ[z]', [
                      ['<', 'P[x]*W[x,z]', sign()],
                      ['<=', 'sum(u in X, P[u]*W[u,z])', sign('sum(u in X, P[u]*W[u,z]*(1 - delta(u,x)))')],
                      ['==', 'rhs', unfold('PZ')],
                    ]),
                    ['==', 'P[x]*W[x,z]*(log(P[x]*W[x,z]) - log(P[x]*PZ[z]))', unfold('ln')],
                    ['==', 'P[x]*W[x,z]*(log(W[x,z]) - log(PZ[z]))', algebra()],
                    ['==', 'rhs', unfold('ln')],
                  ],
                ),
              ],
            ),
          ],
        ),
        have(
          'marginal',
          `sum(z in Z, PZ[z]*(ln(PZ[z]) - ln(prod(i in I, prior[i,value[z,i]])))) == correlation + margins`,
          [
            [
              '==',
              'sum(z in Z, PZ[z]*(ln(PZ[z]) - sum(i in I, ln(prior[i,value[z,i]]))))',
              hypothesis('prior, by coordinates', { at: { z: 'z' }, times: '-1' }),
            ],
            [
              '==',
              'sum(z in Z, PZ[z]*(ln(PZ[z]) - sum(i in I, ln(PI[i,value[z,i]])))) + sum(i in I, sum(v in V, sum(z in Z, delta(value[z,i],v)*PZ[z])*(ln(PI[i,v]) - ln(prior[i,v]))))',
              algebra(),
            ],
            [
              '==',
              'sum(z in Z, PZ[z]*(ln(PZ[z]) - sum(i in I, ln(PI[i,value[z,i]])))) + sum(i in I, sum(v in V, PI[i,v]*(ln(PI[i,v]) - ln(prior[i,v]))))',
              hypothesis('of the margins', { at: { i: 'i', v: 'v' }, times: 'ln(PI[i,v]) - ln(prior[i,v])' }),
            ],
            [
              '==',
              'sum(z in Z, PZ[z]*(ln(PZ[z]) - ln(prod(i in I, PI[i,value[z,i]])))) + sum(i in I, sum(v in V, PI[i,v]*(ln(PI[i,v]) - ln(prior[i,v]))))',
              hypothesis('margins, by coordinates', { at: { z: 'z' }, times: '-1' }),
            ],
            ['==', 'rhs', unfold('correlation', 'margins')],
          ],
        ),
        [
          '==',
          'sum(x in X, P[x]*sum(z in Z, W[x,z]*(ln(W[x,z]) - ln(prod(i in I, prior[i,value[z,i]])))))',
          unfold('rate'),
        ],
        [
          '==',
          'sum(x in X, sum(z in Z, P[x]*W[x,z]*(ln(W[x,z]) - ln(PZ[z])))) + sum(z in Z, sum(x in X, P[x]*W[x,z])*(ln(PZ[z]) - ln(prod(i in I, prior[i,value[z,i]]))))',
          algebra(),
        ],
        [
          '==',
          'sum(x in X, sum(z in Z, P[x]*W[x,z]*(ln(P[x]*W[x,z]) - ln(P[x]*PZ[z])))) + sum(z in Z, sum(x in X, P[x]*W[x,z])*(ln(PZ[z]) - ln(prod(i in I, prior[i,value[z,i]]))))',
          hypothesis('term'),
        ],
        [
          '==',
          'sum(x in X, sum(z in Z, P[x]*W[x,z]*(ln(P[x]*W[x,z]) - ln(P[x]*PZ[z])))) + sum(z in Z, PZ[z]*(ln(PZ[z]) - ln(prod(i in I, prior[i,value[z,i]]))))',
          hypothesis('of Z', { at: { z: 'z' }, times: 'ln(PZ[z]) - ln(prod(i in I, prior[i,value[z,i]]))' }),
        ],
        ['==', 'rhs', unfold('information'), hypothesis('marginal')],
      ],
      instances: coordinateInstances,
    },
    'total correlation is nonnegative': {
      given: coordinates,
      where: coordinateTerms,
      states: '0 <= correlation',
      derivation: [
        ...coordinateMarginals,
        have('PI is nonnegative', 'forall(i in I, v in V, 0 <= PI[i,v])', [
          ['<=', 'sum(z in Z, delta(value[z,i],v)*PZ[z])', sign()],
          ['==', 'rhs', unfold('PI')],
        ]),
        have('total of PZ', 'sum(z in Z, PZ[z]) == 1', [
          ['==', 'sum(z in Z, sum(x in X, P[x]*W[x,z]))', unfold('PZ')],
          ['==', 'sum(x in X, P[x]*sum(z in Z, W[x,z]))', algebra()],
          ['==', 'sum(x in X, P[x])', hypothesis('W-sums-to-one')],
          ['==', 'rhs', hypothesis('P-sums-to-one')],
        ]),
        have('total of a margin', 'forall(i in I, sum(v in V, PI[i,v]) == 1)', [
          ['==', 'sum(v in V, sum(z in Z, delta(value[z,i],v)*PZ[z]))', unfold('PI')],
          ['==', 'sum(z in Z, PZ[z])', algebra()],
          ['==', 'rhs', hypothesis('total of PZ')],
        ]),
        have('named', 'exists(B in R[Z], forall(z in Z, B[z] == prod(i in I, PI[i,value[z,i]])))', [
          witness({ B: 'array(z in Z, prod(i in I, PI[i,value[z,i]]))' }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('B', 'B', hypothesis('named')),
        have('B is nonnegative', 'forall(z in Z, 0 <= B[z])', [
          ['<=', 'prod(i in I, PI[i,value[z,i]])', sign()],
          ['==', 'rhs', hypothesis('B')],
        ]),
        have('total of B', 'sum(z in Z, B[z]) == 1', [
          ['==', 'sum(z in Z, prod(i in I, PI[i,value[z,i]]))', hypothesis('B')],
          ['==', 'prod(i in I, sum(v in V, PI[i,v]))', hypothesis('Z-product', { at: { g: 'PI' } })],
          ['==', 'prod(i in I, 1)', hypothesis('total of a margin')],
          ['==', 'rhs', algebra()],
        ]),
        have('B charges', 'forall(z in Z, B[z] == 0, PZ[z] == 0)', [
          cases(
            'PZ[z] == 0',
            [['==', 'rhs', hypothesis('case')]],
            [
              contradiction('0 < 0', [
                have('charged', '0 < PZ[z]', [['<', 'rhs', sign()]]),
                have('positive', 'forall(i in I, 0 < PI[i,value[z,i]])', [
                  ['<', 'PZ[z]', hypothesis('charged')],
                  ['<=', 'rhs', hypothesis('margin')],
                ]),
                ['<', 'prod(i in I, PI[i,value[z,i]])', sign()],
                ['==', 'B[z]', hypothesis('B')],
                ['==', 'rhs', hypothesis('assumed')],
              ]),
            ],
          ),
        ]),
        [
          '<=',
          'sum(z in Z, PZ[z]*(ln(PZ[z]) - ln(B[z])))',
          unfold('ln'),
          lemma('kullback-leibler-nonnegative', { part: 'nonnegative', at: { K: 'Z', q: 'PZ', p: 'B' } }),
        ],
        ['==', 'sum(z in Z, PZ[z]*(ln(PZ[z]) - ln(prod(i in I, PI[i,value[z,i]]))))', hypothesis('B')],
        ['==', 'rhs', unfold('correlation')],
      ],
      instances: {
        ...coordinateInstances,
        regimes: {
          'tight: independent coordinates': {
            construct: {
              'W[x in X, z in Z]': 'prod(i in I, prior[i,value[z,i]])',
              'B[z in Z]': 'prod(i in I, PI[i,value[z,i]])',
            },
          },
        },
      },
    },
    'information dropout': {
      given: {
        Omega: law('noise'),
        g: array('Omega', { is: 'square-integrable' }),
        f: real('positive'),
        a: real('positive'),
        tau: real('positive'),
      },
      hypotheses: { 'unit variance': 'E(w in Omega, g[w]^2) == 1' },
      states:
        'E(w in Omega, -log(a) - 1/2*log(tau) - log(f*exp(a*g[w])) - (log(f*exp(a*g[w])) - log(f))^2/(2*a^2) - (-log(f*exp(a*g[w])))) == -log(a) - 1/2*(log(tau) + 1)',
      derivation: [
        ['==', '-log(a) - 1/2*log(tau) - 1/2*E(w in Omega, g[w]^2)', algebra()],
        ['==', '-log(a) - 1/2*log(tau) - 1/2*1', hypothesis('unit variance')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { Omega: [2, 2] },
        draw: {
          Omega: { tables: [['1/2', '1/2']] },
          g: {
            tables: [
              [1, -1],
              [-1, 1],
            ],
          },
          f: { between: [0.25, 4] },
          a: { between: [0.25, 4] },
          tau: { between: [1, 8] },
        },
        regimes: {
          'a mean that is not zero': {
            sizes: { Omega: [1, 1] },
            draw: { Omega: { tables: [[1]] }, g: { tables: [[1]] }, tau: { between: [1, 8] } },
          },
        },
      },
    },
  },

  controls: {
    'without the total correlation': {
      part: 'total correlation',
      replace: ['information + correlation + margins', 'information + margins'],
      counterexample: {
        I: 2,
        V: 2,
        X: 2,
        P: ['1/2', '1/2'],
        W: [
          [1, 0, 0, 0],
          [0, 0, 0, 1],
        ],
        prior: [
          ['1/2', '1/2'],
          ['1/2', '1/2'],
        ],
      },
      because: 'X a fair bit, Z1 = Z2 = X: 2 log 2 is not log 2',
    },
    'Z sees Y': {
      part: 'bound',
      given: { P: array('X', 'Y', 'Z', { is: 'nonnegative' }) },
      where: {
        first:
          'sum(z in Z, sum(y in Y, sum(x in X, P[x,y,z])*(ln(sum(x in X, P[x,y,z])) - ln(sum(x in X, sum(v in Y, P[x,v,z]))) - ln(sum(x in X, sum(u in Z, P[x,y,u]))))))',
        second:
          'sum(z in Z, sum(x in X, sum(y in Y, P[x,y,z])*(ln(sum(y in Y, P[x,y,z])) - ln(sum(y in Y, sum(v in X, P[v,y,z]))) - ln(sum(y in Y, sum(u in Z, P[x,y,u]))))))',
      },
      hypotheses: { 'P is a law': 'sum(x in X, sum(y in Y, sum(z in Z, P[x,y,z]))) == 1' },
      states: 'first <= second',
      counterexample: {
        X: 1,
        Y: 2,
        Z: 2,
        P: [
          [
            ['1/2', 0],
            [0, '1/2'],
          ],
        ],
        J: [['1/2', '1/2']],
        W: [['1/2', '1/2']],
        q: [
          ['1/2', '1/2'],
          ['1/2', '1/2'],
        ],
        r: ['1/2', '1/2'],
        beta: 1,
      },
      instances: {
        sizes: { X: [1, 1], Y: [2, 2], Z: [2, 2] },
        raw: { ...chainInstances.raw, labels: probability('Y'), cells: stochastic('Y', 'Z') },
        construct: { ...chainInstances.construct, 'P[x in X, y in Y, z in Z]': 'labels[y]*cells[y,z]' },
        regimes: {},
      },
      because: 'X = 0, Z = Y a fair bit: I(Y;Z) = log 2 is more than I(X;Z) = 0',
    },
    'any decoder': {
      part: 'cross-entropy',
      states: 'loss == HYgivenZ',
      counterexample: { X: 1, Y: 2, Z: 1, J: [['1/2', '1/2']], W: [[1]], q: [['1/4', '3/4']], r: [1] },
      instances: { sizes: { X: [1, 2], Y: [2, 2], Z: [1, 2] } },
      because: '0.8370 is not 0.6931',
    },
    'a rate below the information': {
      part: 'rate',
      states: 'rate <= IXZ',
      counterexample: {
        X: 2,
        Y: 1,
        Z: 2,
        J: [['1/2'], ['1/2']],
        W: [
          [1, 0],
          [0, 1],
        ],
        q: [[1], [1]],
        r: ['1/4', '3/4'],
      },
      instances: { sizes: { X: [1, 2], Y: [1, 2], Z: [2, 2] } },
      because: '0.8370 is more than 0.6931',
    },
    'a prior that is free': {
      part: 'equality when matched only',
      given: { beta: real('nonnegative') },
      counterexample: {
        X: 1,
        Y: 1,
        Z: 2,
        J: [[1]],
        W: [['1/2', '1/2']],
        q: [[1], [1]],
        r: ['1/4', '3/4'],
        beta: 0,
      },
      instances: {
        sizes: { X: [1, 1], Y: [1, 1], Z: [2, 2] },
        draw: { beta: { oneOf: [0] } },
        construct: { ...chainInstances.construct, 'r[z in Z]': '1/4 + 1/2*delta(z,star)' },
      },
      because: 'with beta = 0 the prior has no effect',
    },
    'one percent better': {
      part: 'bound',
      states: 'HYgivenZ + beta*IXZ <= loss + 99/100*beta*rate',
      counterexample: {
        X: 2,
        Y: 1,
        Z: 2,
        J: [['1/2'], ['1/2']],
        W: [
          [1, 0],
          [0, 1],
        ],
        q: [[1], [1]],
        r: ['1/2', '1/2'],
        beta: 1,
      },
      instances: {
        sizes: { X: [2, 2], Y: [1, 1], Z: [2, 2] },
        raw: { ...chainInstances.raw, side: choice('X', 'Z') },
        draw: { side: { tables: [[0, 1]] }, beta: { oneOf: [1, 2] } },
        construct: {
          ...chainInstances.construct,
          'J[x in X, y in Y]': '1/2',
          'W[x in X, z in Z]': 'delta(side[x],z)',
          'r[z in Z]': '1/2',
        },
        regimes: {},
      },
      because: 'Z = X a fair bit: both sides are log 2',
    },
    'a negative beta': {
      part: 'bound',
      given: { beta: real() },
      counterexample: {
        X: 1,
        Y: 1,
        Z: 2,
        J: [[1]],
        W: [['1/2', '1/2']],
        q: [[1], [1]],
        r: ['1/4', '3/4'],
        beta: -1,
      },
      instances: {
        sizes: { X: [1, 2], Y: [1, 1], Z: [2, 2] },
        draw: { beta: { between: [-4, -1] } },
        regimes: {},
      },
      because: 'then a bad prior helps',
    },
    'correlated coordinates count for nothing': {
      part: 'total correlation is nonnegative',
      states: 'correlation <= 0',
      counterexample: {
        I: 2,
        V: 2,
        X: 1,
        P: [1],
        W: [['1/2', 0, 0, '1/2']],
        prior: [
          ['1/2', '1/2'],
          ['1/2', '1/2'],
        ],
      },
      because: 'Z1 = Z2 a fair bit: log 2',
    },
    'noise of another scale': {
      part: 'information dropout',
      without: ['unit variance'],
      counterexample: { Omega: ['1'], g: [0], f: 1, a: 1, tau: 1 },
      instances: { draw: { g: { tables: [[0, 0]] } } },
      because: 'without noise the rate would be infinite: 0 is not -1/2',
    },
  },
});
