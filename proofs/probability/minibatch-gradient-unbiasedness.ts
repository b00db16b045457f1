/**
 * # A minibatch gradient is unbiased, and its covariance falls with the batch
 *
 * L is the mean of n losses; g_B is the mean gradient of B of them. Drawn without replacement (B losses in every run, no loss and no
 * pair preferred) g_B has the mean grad L and the covariance (1/B) (n - B)/(n - 1) Sigma, with Sigma the covariance of a single
 * gradient; drawn with replacement it has Sigma/B. The full batch has no variance: the rule as printed, with L itself, has no randomness.
 * Not claimed: anything about batches that depend on the gradients.
 */
import {
  algebra,
  array,
  cases,
  have,
  hypothesis,
  type Instances,
  indexSet,
  law,
  nonemptySet,
  proof,
  real,
  unfold,
} from 'lemmata';

const batchMean = (c: string) => `sum(i in Data, chosen[w,i]*gradient[i,${c}])/B`;
const drawnMean = (c: string) => `sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,${c}]))/card(Batch)`;
const covariance = (mean: (c: string) => string) =>
  `E(w in Runs, (${mean('c')} - full[c])*(${mean('d')} - full[d]))`;
const withoutReplacement = {
  given: {
    Runs: law('runs'),
    B: real('positive'),
    chosen: array('Runs', 'Data', { is: 'square-integrable' }),
  },
  hypotheses: {
    'chosen or not': 'forall(w in Runs, i in Data, chosen[w,i]^2 == chosen[w,i])',
    'B of them': 'forall(w in Runs, sum(i in Data, chosen[w,i]) == B)',
    'none preferred': 'forall(i in Data, j in Data, E(w in Runs, chosen[w,i]) == E(w in Runs, chosen[w,j]))',
  },
};
const pairs = {
  'no pair preferred':
    'forall(i in Data, j in Data, k in Data, l in Data, i != j, k != l, E(w in Runs, chosen[w,i]*chosen[w,j]) == E(w in Runs, chosen[w,k]*chosen[w,l]))',
};
/** The fact `share`. */
const share = have('share', 'forall(i in Data, E(w in Runs, chosen[w,i]) == B/card(Data))', [
  ['==', '1/card(Data)*sum(j in Data, E(w in Runs, chosen[w,i]))', algebra()],
  ['==', '1/card(Data)*sum(j in Data, E(w in Runs, chosen[w,j]))', hypothesis('none preferred')],
  ['==', '1/card(Data)*E(w in Runs, sum(j in Data, chosen[w,j]))', algebra()],
  ['==', '1/card(Data)*E(w in Runs, B)', hypothesis('B of them')],
  ['==', 'rhs', algebra()],
]);

/** Of two losses one, or all of them. */
const oneOfTwo: Instances = {
  sizes: { Data: [2, 2], Runs: [2, 2] },
  raw: { side: array('Runs', 'Data') },
  draw: {
    Runs: { tables: [['1/2', '1/2']] },
    side: {
      tables: [
        [
          [1, 0],
          [0, 1],
        ],
      ],
    },
  },
  construct: { B: '1', 'chosen[w in Runs, i in Data]': 'side[w,i]' },
};
const threeOfFour: Instances = {
  ...oneOfTwo,
  sizes: { Data: [4, 4], Runs: [4, 4] },
  draw: {
    Runs: { tables: [['1/4', '1/4', '1/4', '1/4']] },
    side: {
      tables: [
        [
          [0, 1, 1, 1],
          [1, 0, 1, 1],
          [1, 1, 0, 1],
          [1, 1, 1, 0],
        ],
      ],
    },
  },
  construct: { B: '3', 'chosen[w in Runs, i in Data]': 'side[w,i]' },
};
const everything: Instances = {
  sizes: { Data: [2, 5], Runs: [1, 3] },
  construct: { B: 'card(Data)', 'chosen[w in Runs, i in Data]': '1' },
};
export default proof({
  id: 'minibatch-gradient-unbiasedness',
  title: 'A minibatch gradient is unbiased, and its covariance falls with the batch',
  sources: [{ document: 'foundations-article', section: 'Stochastic Gradient Descent', relation: 'amended' }],
  references: ['bottou2018, Section 4', 'cochran1977, Theorem 2.2'],

  given: {
    Data: nonemptySet('losses'),
    C: indexSet('coordinates'),
    gradient: array('Data', 'C'),
  },
  where: {
    'full[c in C]': 'sum(i in Data, gradient[i,c])/card(Data)',
    'Sigma[c in C, d in C]': 'sum(i in Data, (gradient[i,c] - full[c])*(gradient[i,d] - full[d]))/card(Data)',
  },

  parts: {
    'unbiased without replacement': {
      ...withoutReplacement,
      hypotheses: {
        'B of them': withoutReplacement.hypotheses['B of them'],
        'none preferred': withoutReplacement.hypotheses['none preferred'],
      },
      states: `forall(c in C, E(w in Runs, ${batchMean('c')}) == full[c])`,
      derivation: [
        share,
        ['==', '1/B*sum(i in Data, E(w in Runs, chosen[w,i])*gradient[i,c])', algebra()],
        ['==', '1/B*sum(i in Data, B/card(Data)*gradient[i,c])', hypothesis('share')],
        ['==', 'rhs', unfold('full')],
      ],
      instances: {
        ...everything,
        regimes: {
          'one of two': oneOfTwo,
          'shares, more than nothing or all': {
            construct: { B: 'card(Data)/2', 'chosen[w in Runs, i in Data]': '1/2' },
          },
        },
      },
    },
    'covariance without replacement': {
      given: withoutReplacement.given,
      hypotheses: { ...withoutReplacement.hypotheses, ...pairs, 'two at least': '1 < card(Data)' },
      states: `forall(c in C, d in C, ${covariance(batchMean)} == 1/B*((card(Data) - B)/(card(Data) - 1))*Sigma[c,d])`,
      derivation: [
        share,
        have(
          'pairs',
          'forall(i in Data, j in Data, E(w in Runs, chosen[w,i]*chosen[w,j]) == delta(i, j)*(B/card(Data)) + (1 - delta(i, j))*(B*(B - 1)/(card(Data)*(card(Data) - 1))))',
          [
            cases(
              'i == j',
              [
                ['==', 'E(w in Runs, chosen[w,j]^2)', hypothesis('case')],
                ['==', 'E(w in Runs, chosen[w,j])', hypothesis('chosen or not')],
                ['==', 'B/card(Data)', hypothesis('share')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have(
                  'like this pair',
                  'forall(k in Data, l in Data, E(w in Runs, chosen[w,k]*chosen[w,l]) == delta(k, l)*(B/card(Data)) + (1 - delta(k, l))*E(w in Runs, chosen[w,i]*chosen[w,j]))',
                  [
                    cases(
                      'k == l',
                      [
                        ['==', 'E(w in Runs, chosen[w,l]^2)', hypothesis("case'")],
                        ['==', 'E(w in Runs, chosen[w,l])', hypothesis('chosen or not')],
                        ['==', 'B/card(Data)', hypothesis('share')],
                        ['==', 'rhs', hypothesis("case'")],
                      ],
                      [
                        [
                          '==',
                          'E(w in Runs, chosen[w,i]*chosen[w,j])',
                          hypothesis('no pair preferred', { at: { i: 'k', j: 'l', k: 'i', l: 'j' } }),
                        ],
                        ['==', 'rhs', hypothesis("case'")],
                      ],
                    ),
                  ],
                ),
                have(
                  'total',
                  'B^2 == B + card(Data)*(card(Data) - 1)*E(w in Runs, chosen[w,i]*chosen[w,j])',
                  [
                    [
                      '==',
                      'E(w in Runs, sum(k in Data, chosen[w,k])*sum(l in Data, chosen[w,l]))',
                      hypothesis('B of them'),
                    ],
                    [
                      '==',
                      'sum(k in Data, sum(l in Data, E(w in Runs, chosen[w,k]*chosen[w,l])))',
                      algebra(),
                    ],
                    [
                      '==',
                      'sum(k in Data, sum(l in Data, delta(k, l)*(B/card(Data)) + (1 - delta(k, l))*E(w in Runs, chosen[w,i]*chosen[w,j])))',
                      hypothesis('like this pair', { at: { k: 'k', l: 'l' } }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
                [
                  '==',
                  '(B + card(Data)*(card(Data) - 1)*E(w in Runs, chosen[w,i]*chosen[w,j]) - B)/(card(Data)*(card(Data) - 1))',
                  algebra(),
                ],
                ['==', '(B^2 - B)/(card(Data)*(card(Data) - 1))', hypothesis('total')],
                ['==', 'rhs', hypothesis('case')],
              ],
            ),
          ],
        ),
        [
          '==',
          '1/B^2*sum(i in Data, sum(j in Data, E(w in Runs, chosen[w,i]*chosen[w,j])*gradient[i,c]*gradient[j,d])) - full[d]/B*sum(i in Data, E(w in Runs, chosen[w,i])*gradient[i,c]) - full[c]/B*sum(i in Data, E(w in Runs, chosen[w,i])*gradient[i,d]) + full[c]*full[d]',
          algebra(),
        ],
        [
          '==',
          '1/B^2*sum(i in Data, sum(j in Data, (delta(i, j)*(B/card(Data)) + (1 - delta(i, j))*(B*(B - 1)/(card(Data)*(card(Data) - 1))))*gradient[i,c]*gradient[j,d])) - full[d]/B*sum(i in Data, B/card(Data)*gradient[i,c]) - full[c]/B*sum(i in Data, B/card(Data)*gradient[i,d]) + full[c]*full[d]',
          hypothesis('pairs'),
          hypothesis('share'),
        ],
        ['==', 'rhs', unfold('Sigma', 'full')],
      ],
      instances: { ...everything, regimes: { 'one of two': oneOfTwo, 'three of four': threeOfFour } },
    },
    'unbiased with replacement': {
      given: {
        Runs: law('runs'),
        Batch: nonemptySet('draws'),
        pick: array('Runs', 'Batch', 'Data', { is: 'square-integrable' }),
      },
      hypotheses: {
        uniform: 'forall(b in Batch, i in Data, E(w in Runs, pick[w,b,i]) == 1/card(Data))',
      },
      states: `forall(c in C, E(w in Runs, ${drawnMean('c')}) == full[c])`,
      derivation: [
        [
          '==',
          '1/card(Batch)*sum(b in Batch, sum(i in Data, E(w in Runs, pick[w,b,i])*gradient[i,c]))',
          algebra(),
        ],
        [
          '==',
          '1/card(Batch)*sum(b in Batch, sum(i in Data, 1/card(Data)*gradient[i,c]))',
          hypothesis('uniform'),
        ],
        ['==', 'rhs', unfold('full')],
      ],
      instances: {
        sizes: { Data: [1, 3], Batch: [1, 3], Runs: [1, 3] },
        construct: { 'pick[w in Runs, b in Batch, i in Data]': '1/card(Data)' },
      },
    },
    'covariance with replacement': {
      given: {
        Runs: law('runs'),
        Batch: nonemptySet('draws'),
        pick: array('Runs', 'Batch', 'Data', { is: 'square-integrable' }),
      },
      hypotheses: {
        uniform: 'forall(b in Batch, i in Data, E(w in Runs, pick[w,b,i]) == 1/card(Data))',
        'one in each draw':
          'forall(w in Runs, b in Batch, i in Data, j in Data, pick[w,b,i]*pick[w,b,j] == delta(i, j)*pick[w,b,i])',
        independent:
          'forall(b in Batch, a in Batch, i in Data, j in Data, b != a, E(w in Runs, pick[w,b,i]*pick[w,a,j]) == E(w in Runs, pick[w,b,i])*E(w in Runs, pick[w,a,j]))',
      },
      states: `forall(c in C, d in C, ${covariance(drawnMean)} == Sigma[c,d]/card(Batch))`,
      derivation: [
        have(
          'pairs',
          'forall(b in Batch, a in Batch, i in Data, j in Data, E(w in Runs, pick[w,b,i]*pick[w,a,j]) == 1/card(Data)^2 + delta(b, a)*(delta(i, j)/card(Data) - 1/card(Data)^2))',
          [
            cases(
              'b == a',
              [
                ['==', 'E(w in Runs, pick[w,a,i]*pick[w,a,j])', hypothesis('case')],
                ['==', 'delta(i, j)*E(w in Runs, pick[w,a,i])', hypothesis('one in each draw')],
                ['==', 'delta(i, j)*(1/card(Data))', hypothesis('uniform')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                ['==', 'E(w in Runs, pick[w,b,i])*E(w in Runs, pick[w,a,j])', hypothesis('independent')],
                ['==', '1/card(Data)^2', hypothesis('uniform')],
                ['==', 'rhs', hypothesis('case')],
              ],
            ),
          ],
        ),
        [
          '==',
          '1/card(Batch)^2*sum(b in Batch, sum(a in Batch, sum(i in Data, sum(j in Data, E(w in Runs, pick[w,b,i]*pick[w,a,j])*gradient[i,c]*gradient[j,d])))) - full[d]/card(Batch)*sum(b in Batch, sum(i in Data, E(w in Runs, pick[w,b,i])*gradient[i,c])) - full[c]/card(Batch)*sum(b in Batch, sum(i in Data, E(w in Runs, pick[w,b,i])*gradient[i,d])) + full[c]*full[d]',
          algebra(),
        ],
        [
          '==',
          '1/card(Batch)^2*sum(b in Batch, sum(a in Batch, sum(i in Data, sum(j in Data, (1/card(Data)^2 + delta(b, a)*(delta(i, j)/card(Data) - 1/card(Data)^2))*gradient[i,c]*gradient[j,d])))) - full[d]/card(Batch)*sum(b in Batch, sum(i in Data, 1/card(Data)*gradient[i,c])) - full[c]/card(Batch)*sum(b in Batch, sum(i in Data, 1/card(Data)*gradient[i,d])) + full[c]*full[d]',
          hypothesis('pairs'),
          hypothesis('uniform'),
        ],
        ['==', 'rhs', unfold('Sigma', 'full')],
      ],
      instances: {
        sizes: { Data: [1, 1], Batch: [1, 3], Runs: [1, 3] },
        construct: { 'pick[w in Runs, b in Batch, i in Data]': '1' },
        regimes: {
          'one draw of two': {
            sizes: { Data: [2, 2], Batch: [1, 1], Runs: [2, 2] },
            raw: { first: array('Runs', 'Data') },
            draw: {
              Runs: { tables: [['1/2', '1/2']] },
              first: {
                tables: [
                  [
                    [1, 0],
                    [0, 1],
                  ],
                ],
              },
            },
            construct: { 'pick[w in Runs, b in Batch, i in Data]': 'first[w,i]' },
          },
          'two draws of two': {
            sizes: { Data: [2, 2], Batch: [2, 2], Runs: [4, 4] },
            raw: { drawn: array('Runs', 'Batch', 'Data') },
            draw: {
              Runs: { tables: [['1/4', '1/4', '1/4', '1/4']] },
              drawn: {
                tables: [
                  [
                    [
                      [1, 0],
                      [1, 0],
                    ],
                    [
                      [1, 0],
                      [0, 1],
                    ],
                    [
                      [0, 1],
                      [1, 0],
                    ],
                    [
                      [0, 1],
                      [0, 1],
                    ],
                  ],
                ],
              },
            },
            construct: { 'pick[w in Runs, b in Batch, i in Data]': 'drawn[w,b,i]' },
          },
        },
      },
    },
  },

  instances: { sizes: { Data: [1, 4], C: [0, 3], Runs: [1, 4] } },

  controls: {
    'no correction for drawing without replacement': {
      part: 'covariance without replacement',
      replace: ['1/B*((card(Data) - B)/(card(Data) - 1))*Sigma[c,d]', '1/B*Sigma[c,d]'],
      counterexample: {
        Data: 2,
        C: 1,
        gradient: [[1], [-1]],
        Runs: [1],
        B: 2,
        chosen: [[1, 1]],
        c: 0,
        d: 0,
      },
      instances: { sizes: { C: [1, 2] } },
      because: 'the full batch does not vary: 0 instead of 1/2',
    },
    'losses preferred by their gradients': {
      part: 'unbiased without replacement',
      without: ['none preferred'],
      counterexample: {
        Data: 2,
        C: 1,
        gradient: [[1], [3]],
        Runs: ['1/4', '3/4'],
        B: 1,
        chosen: [
          [1, 0],
          [0, 1],
        ],
        c: 0,
      },
      instances: {
        ...oneOfTwo,
        sizes: { Data: [2, 2], Runs: [2, 2], C: [1, 2] },
        draw: { ...oneOfTwo.draw, Runs: { tables: [['1/4', '3/4']] } },
      },
      because: '1/4 + 9/4 = 5/2 instead of 2',
    },
    'a full batch is random': {
      part: 'covariance without replacement',
      hypotheses: { 'all of them': 'B == card(Data)' },
      states: `forall(c in C, ${covariance(batchMean).replaceAll('[d]', '[c]').replaceAll(',d]', ',c]')} == Sigma[c,c])`,
      counterexample: { Data: 2, C: 1, gradient: [[1], [-1]], Runs: [1], B: 2, chosen: [[1, 1]], c: 0 },
      instances: { sizes: { C: [1, 2] } },
      because: 'it is the same in every run: 0 instead of 1',
    },
  },
});
