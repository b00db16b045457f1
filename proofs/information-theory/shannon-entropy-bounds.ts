/**
 * # Shannon entropy: 0 <= H <= log K, strict concavity, functions and pairs of random variables
 *
 * For laws on K outcomes, with 0 log 0 = 0 (`ln` is the logarithm of positive numbers and 0 elsewhere), which the printed formula
 * omits: without it the entropy of a law with a zero is undefined. Another base b of the logarithm divides all by log b.
 * log K - H is the divergence from the uniform law; what a function g of X loses is sum P(x) log(P(g(x))/P(x)); what a pair falls short of
 * the sum of the entropies is the divergence of the joint law from the product of its marginals.
 * Not claimed: anything for laws with a density (differential entropy may be negative), infinite alphabets.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  choice,
  contradiction,
  element,
  have,
  hypothesis,
  type Instances,
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
import { logarithmsSplit, marginals, nonnegativeMarginals } from './_joint-law.ts';

/** The entropy of numbers over an index set. */
const entropy = (set: string, law: string) => `-sum(k in ${set}, ${law}*ln(${law}))`;

const joint = {
  X: nonemptySet('values of X'),
  Y: nonemptySet('values of Y'),
  T: array('X', 'Y', { is: 'nonnegative' }),
};
const entropies = {
  'TX[x in X]': 'sum(y in Y, T[x,y])',
  'TY[y in Y]': 'sum(x in X, T[x,y])',
  HX: '-sum(x in X, TX[x]*ln(TX[x]))',
  HY: '-sum(y in Y, TY[y]*ln(TY[y]))',
  HXY: '-sum(x in X, sum(y in Y, T[x,y]*ln(T[x,y])))',
};
const total = { 'T is a law': 'sum(x in X, sum(y in Y, T[x,y])) == 1' };
const divergence = 'sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]*TY[y]))))';
const table = { X: 'X', Y: 'Y', T: 'T', r: 'TX', c: 'TY', m: '1' };
/** No atom gains by being counted with others. */
const lossOfAtom = have('term', 'forall(k in K, 0 <= P[k]*(ln(image[g[k]]) - ln(P[k])))', [
  cases(
    'P[k] == 0',
    [
      ['<=', '0', algebra()],
      ['==', 'rhs', hypothesis('case')],
    ],
    [
      have('positive', '0 < P[k]', [['<', 'rhs', sign()]]),
      have('more', 'P[k] <= sum(l in K, delta(g[l],g[k])*P[l])', [
        ['<=', 'rhs', sign('sum(l in K, (1 - delta(l,k))*delta(g[l],g[k])*P[l])')],
      ]),
      have('charged', '0 < sum(l in K, delta(g[l],g[k])*P[l])', [
        ['<', 'P[k]', hypothesis('positive')],
        ['<=', 'rhs', hypothesis('more')],
      ]),
      ['==', 'P[k]*(log(P[k]) - log(P[k]))', algebra()],
      ['<=', 'P[k]*(log(sum(l in K, delta(g[l],g[k])*P[l])) - log(P[k]))', hypothesis('more')],
      ['==', 'P[k]*(ln(sum(l in K, delta(g[l],g[k])*P[l])) - ln(P[k]))', unfold('ln')],
      ['==', 'rhs', unfold('image')],
    ],
  ),
]);

/** What a pair falls short of the sum of the entropies. */
const loss = [
  ...marginals,
  ...nonnegativeMarginals,
  logarithmsSplit,
  have(
    'entropies',
    'HX + HY - HXY == sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) + ln(1) - ln(TX[x]) - ln(TY[y]))))',
    [
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
      ['==', 'sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) + log(1) - ln(TX[x]) - ln(TY[y]))))', algebra()],
      ['==', 'rhs', unfold('ln')],
    ],
  ),
  have('loss', `HX + HY - HXY == ${divergence}`, [
    [
      '==',
      'sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) + ln(1) - ln(TX[x]) - ln(TY[y]))))',
      hypothesis('entropies'),
    ],
    ['==', 'sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) + log(1) - ln(TX[x]) - ln(TY[y]))))', unfold('ln')],
    [
      '==',
      'sum(x in X, sum(y in Y, T[x,y]*ln(T[x,y]))) - sum(x in X, sum(y in Y, T[x,y]*(ln(TX[x]) + ln(TY[y]))))',
      algebra(),
    ],
    [
      '==',
      'sum(x in X, sum(y in Y, T[x,y]*ln(T[x,y]))) - sum(x in X, sum(y in Y, T[x,y]*ln(TX[x]*TY[y])))',
      hypothesis('split'),
    ],
    ['==', 'rhs', algebra()],
  ]),
];
const jointInstances = {
  sizes: { X: [1, 3], Y: [1, 3] },
  raw: { mass: probability('X'), rows: stochastic('X', 'Y'), single: element('X') },
  construct: { 'T[x in X, y in Y]': 'mass[x]*rows[x,y]' },
} satisfies Instances;
/** A law that is no point mass where there are two outcomes. */
const doubtful = { construct: { 'P[k in K]': '(delta(k, star) + 1/card(K))/2' } };
/** A function that tells nothing. */
const oneValue = {
  draw: {
    g: {
      tables: [
        [0, 0],
        [0, 0, 0],
      ],
    },
  },
};
const independent = { construct: { 'T[x in X, y in Y]': 'mass[x]*rows[single,y]' } };

export default proof({
  id: 'shannon-entropy-bounds',
  title: '0 <= H <= log K; entropy is strictly concave, and lowered by functions',
  sources: [
    { document: 'foundations-article', section: 'Information Theory', relation: 'made precise' },
    { document: 'foundations-book', section: 'Shannon entropy', relation: 'made precise' },
  ],
  references: ['shannon1948', 'cover2006, Theorems 2.6.4, 2.6.6, 2.7.3 and Problem 2.4'],

  given: { K: nonemptySet('outcomes'), P: probability('K') },
  where: {
    'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
    'H(x in R[K])': entropy('K', 'x[k]'),
    'KL(x in R[K], y in R[K])': 'sum(k in K, x[k]*(ln(x[k]) - ln(y[k])))',
    'uniform[k in K]': '1/card(K)',
  },

  parts: {
    'divergence from the uniform law': {
      states: 'log(card(K)) - H(P) == KL(P, uniform)',
      derivation: [
        have('of the uniform law', 'forall(k in K, ln(uniform[k]) == -log(card(K)))', [
          ['==', 'log(1/card(K))', unfold('ln', 'uniform')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'log(card(K)) + sum(k in K, P[k]*ln(P[k]))', unfold('H')],
        ['==', 'sum(k in K, P[k]*(ln(P[k]) + log(card(K))))', hypothesis('P-sums-to-one')],
        ['==', 'sum(k in K, P[k]*(ln(P[k]) - ln(uniform[k])))', hypothesis('of the uniform law')],
        ['==', 'rhs', unfold('KL')],
      ],
    },
    nonnegative: {
      states: '0 <= H(P)',
      derivation: [
        have('at most one', 'forall(k in K, P[k] <= 1)', [
          ['<=', 'sum(j in K, P[j])', sign('sum(j in K, P[j]*(1 - delta(j,k)))')],
          ['==', 'rhs', hypothesis('P-sums-to-one')],
        ]),
        have('term', 'forall(k in K, 0 <= -P[k]*ln(P[k]))', [
          cases(
            'P[k] == 0',
            [
              ['<=', '0', algebra()],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              ['<=', 'P[k]*(1 - P[k])', hypothesis('at most one', { times: 'P[k]' })],
              [
                '<=',
                '-P[k]*log(P[k])',
                lemma('log-at-most-linear', { part: 'bound', at: { t: 'P[k]' }, times: 'P[k]' }),
              ],
              ['==', 'rhs', unfold('ln')],
            ],
          ),
        ]),
        ['==', 'sum(k in K, 0)', algebra()],
        ['<=', 'sum(k in K, -P[k]*ln(P[k]))', hypothesis('term')],
        ['==', 'rhs', unfold('H')],
      ],
      instances: { regimes: { 'tight: point mass': { construct: { 'P[k in K]': 'delta(k, star)' } } } },
    },
    'at most log K': {
      states: 'H(P) <= log(card(K))',
      derivation: [
        have('charged', 'forall(k in K, 1/card(K) == 0, P[k] == 0)', [
          contradiction('0 < 0', [
            ['<', '1/card(K)', sign()],
            ['==', 'rhs', hypothesis('assumed')],
          ]),
        ]),
        have('sum', 'sum(k in K, 1/card(K)) == 1', [['==', 'rhs', algebra()]]),
        have('positive', 'forall(k in K, 0 <= 1/card(K))', [['<=', 'rhs', sign()]]),
        have('nonnegative', '0 <= KL(P, uniform)', [
          [
            '<=',
            'sum(k in K, P[k]*(ln(P[k]) - ln(1/card(K))))',
            unfold('ln'),
            lemma('kullback-leibler-nonnegative', {
              part: 'nonnegative',
              at: { q: 'P', p: 'array(k in K, 1/card(K))' },
            }),
          ],
          ['==', 'rhs', unfold('KL', 'uniform')],
        ]),
        ['==', 'log(card(K)) - (log(card(K)) - H(P))', algebra()],
        [
          '==',
          'log(card(K)) - KL(P, uniform)',
          lemma('shannon-entropy-bounds', { part: 'divergence from the uniform law' }),
        ],
        ['<=', 'rhs', hypothesis('nonnegative')],
      ],
      instances: { regimes: { 'tight: uniform': { construct: { 'P[k in K]': '1/card(K)' } } } },
    },
    'zero for constants only': {
      states: '(forall(H(P) <= 0, exists(a in K, P[a] == 1))) and (forall(a in K, P[a] == 1, H(P) == 0))',
      derivation: [
        have('at most one', 'forall(k in K, P[k] <= 1)', [
          ['<=', 'sum(j in K, P[j])', sign('sum(j in K, P[j]*(1 - delta(j,k)))')],
          ['==', 'rhs', hypothesis('P-sums-to-one')],
        ]),
        both(
          [
            have('term', 'forall(k in K, P[k]*(1 - P[k]) <= -P[k]*ln(P[k]))', [
              cases(
                'P[k] == 0',
                [
                  ['==', '0', hypothesis('case')],
                  ['==', 'rhs', hypothesis('case')],
                ],
                [
                  [
                    '<=',
                    '-P[k]*log(P[k])',
                    lemma('log-at-most-linear', { part: 'bound', at: { t: 'P[k]' }, times: 'P[k]' }),
                  ],
                  ['==', 'rhs', unfold('ln')],
                ],
              ),
            ]),
            have('together', 'sum(k in K, P[k]*(1 - P[k])) <= 0', [
              ['<=', 'sum(k in K, -P[k]*ln(P[k]))', hypothesis('term')],
              ['==', 'H(P)', unfold('H')],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
            have('positive', 'forall(k in K, 0 <= P[k]*(1 - P[k]))', [
              ['<=', 'rhs', hypothesis('at most one', { times: 'P[k]' })],
            ]),
            have('zero or one', 'forall(k in K, P[k]*(1 - P[k]) == 0)', [
              by(
                lemma('zero-sum-of-nonnegative', {
                  at: { I: 'K', f: 'array(j in K, P[j]*(1 - P[j]))', i: 'k' },
                }),
              ),
            ]),
            have('something', '0 < sum(k in K, P[k])', [
              ['<', '1', algebra()],
              ['==', 'rhs', hypothesis('P-sums-to-one')],
            ]),
            obtain('star', 'charged', lemma('positive-sum-has-positive-term', { at: { I: 'K', f: 'P' } })),
            witness({ a: 'star' }),
            ['==', '1 - P[star]*(1 - P[star])/P[star]', algebra()],
            ['==', 'rhs', hypothesis('zero or one', { at: { k: 'star' }, times: '-1/P[star]' })],
          ],
          [
            have('nothing else', 'forall(k in K, P[k]*(1 - delta(k,a)) == 0)', [
              have('rest', 'sum(j in K, P[j]*(1 - delta(j,a))) <= 0', [
                ['==', 'sum(j in K, P[j]) - P[a]', algebra()],
                ['==', '1 - P[a]', hypothesis('P-sums-to-one')],
                ['==', '0', hypothesis('assumed')],
                ['<=', 'rhs', algebra()],
              ]),
              [
                '==',
                'rhs',
                lemma('zero-sum-of-nonnegative', {
                  at: { I: 'K', f: 'array(j in K, P[j]*(1 - delta(j,a)))', i: 'k' },
                }),
              ],
            ]),
            have('term', 'forall(k in K, P[k]*ln(P[k]) == 0)', [
              cases(
                'k == a',
                [
                  ['==', 'P[a]*ln(P[a])', hypothesis('case')],
                  ['==', '1*ln(1)', hypothesis('assumed')],
                  ['==', 'log(1)', unfold('ln')],
                  ['==', 'rhs', algebra()],
                ],
                [
                  ['==', 'P[k]*(1 - delta(k,a))*ln(P[k])', hypothesis('case')],
                  ['==', 'rhs', hypothesis('nothing else', { at: { k: 'k' }, times: 'ln(P[k])' })],
                ],
              ),
            ]),
            ['==', '-sum(k in K, P[k]*ln(P[k]))', unfold('H')],
            ['==', '-sum(k in K, 0)', hypothesis('term')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        construct: { 'P[k in K]': 'delta(k, star)', a: 'star' },
        regimes: { 'not constant': doubtful },
      },
    },
    'log K for the uniform law only': {
      states:
        '(forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K)))) and (forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K))))',
      derivation: [
        both(
          [
            have('charged', 'forall(j in K, 1/card(K) == 0, P[j] == 0)', [
              contradiction('0 < 0', [
                ['<', '1/card(K)', sign()],
                ['==', 'rhs', hypothesis("assumed'")],
              ]),
            ]),
            have('sum', 'sum(j in K, 1/card(K)) == 1', [['==', 'rhs', algebra()]]),
            have(
              'none',
              `sum(j in K, P[j]*(log(max(P[j], indicator(P[j] <= 0))) - log(max(1/card(K), indicator(1/card(K) <= 0))))) <= 0`,
              [
                ['==', 'KL(P, uniform)', unfold('KL', 'ln', 'uniform')],
                [
                  '==',
                  'log(card(K)) - H(P)',
                  lemma('shannon-entropy-bounds', { part: 'divergence from the uniform law' }),
                ],
                ['<=', 'rhs', hypothesis('assumed')],
              ],
            ),
            by(
              lemma('kullback-leibler-nonnegative', {
                part: 'zero for equal laws only',
                at: { q: 'P', p: 'array(j in K, 1/card(K))', k: 'k' },
              }),
            ),
          ],
          [
            ['==', '-sum(k in K, P[k]*ln(P[k]))', unfold('H')],
            ['==', '-sum(k in K, 1/card(K)*ln(1/card(K)))', hypothesis('assumed')],
            ['==', '-sum(k in K, 1/card(K)*log(1/card(K)))', unfold('ln')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { construct: { 'P[k in K]': '1/card(K)' } },
    },
    'concavity, exactly': {
      given: { Q: probability('K'), t: real('[0,1]') },
      where: { 'M[k in K]': 't*P[k] + (1 - t)*Q[k]' },
      states: 'H(M) - t*H(P) - (1 - t)*H(Q) == t*KL(P, M) + (1 - t)*KL(Q, M)',
      derivation: [
        [
          '==',
          '-sum(k in K, M[k]*ln(M[k])) + t*sum(k in K, P[k]*ln(P[k])) + (1 - t)*sum(k in K, Q[k]*ln(Q[k]))',
          unfold('H'),
        ],
        [
          '==',
          '-sum(k in K, (t*P[k] + (1 - t)*Q[k])*ln(t*P[k] + (1 - t)*Q[k])) + t*sum(k in K, P[k]*ln(P[k])) + (1 - t)*sum(k in K, Q[k]*ln(Q[k]))',
          unfold('M'),
        ],
        [
          '==',
          't*sum(k in K, P[k]*(ln(P[k]) - ln(t*P[k] + (1 - t)*Q[k]))) + (1 - t)*sum(k in K, Q[k]*(ln(Q[k]) - ln(t*P[k] + (1 - t)*Q[k])))',
          algebra(),
        ],
        ['==', 'rhs', unfold('KL', 'M')],
      ],
    },
    'strictly concave': {
      given: { Q: probability('K'), t: real('(0,1)'), a: element('K') },
      hypotheses: { 'laws differ': 'P[a] != Q[a]' },
      states: 't*H(P) + (1 - t)*H(Q) < H(array(k in K, t*P[k] + (1 - t)*Q[k]))',
      derivation: [
        have('mixture', 'sum(k in K, t*P[k] + (1 - t)*Q[k]) == 1', [
          ['==', 't*sum(k in K, P[k]) + (1 - t)*sum(k in K, Q[k])', algebra()],
          ['==', 't + (1 - t)', hypothesis('P-sums-to-one'), hypothesis('Q-sums-to-one')],
          ['==', 'rhs', algebra()],
        ]),
        have('P charged', 'forall(k in K, t*P[k] + (1 - t)*Q[k] == 0, P[k] == 0)', [
          have('no part', 't*P[k] <= 0', [
            ['<=', 't*P[k] + (1 - t)*Q[k]', sign()],
            ['==', 'rhs', hypothesis('assumed')],
          ]),
          contradiction('0 < 0', [
            ['<', 't*P[k]', sign()],
            ['<=', 'rhs', hypothesis('no part')],
          ]),
        ]),
        have('Q charged', 'forall(k in K, t*P[k] + (1 - t)*Q[k] == 0, Q[k] == 0)', [
          have('no part', '(1 - t)*Q[k] <= 0', [
            ['<=', 't*P[k] + (1 - t)*Q[k]', sign()],
            ['==', 'rhs', hypothesis('assumed')],
          ]),
          contradiction('0 < 0', [
            ['<', '(1 - t)*Q[k]', sign()],
            ['<=', 'rhs', hypothesis('no part')],
          ]),
        ]),
        have(
          'P apart',
          'sum(k in K, (sqrt(P[k]) - sqrt(t*P[k] + (1 - t)*Q[k]))^2) <= KL(P, array(k in K, t*P[k] + (1 - t)*Q[k]))',
          [
            [
              '<=',
              'sum(k in K, P[k]*(ln(P[k]) - ln(t*P[k] + (1 - t)*Q[k])))',
              unfold('ln'),
              lemma('kullback-leibler-nonnegative', {
                part: 'Hellinger distance',
                at: { q: 'P', p: 'array(k in K, t*P[k] + (1 - t)*Q[k])' },
              }),
            ],
            ['==', 'rhs', unfold('KL')],
          ],
        ),
        have('Q apart', '0 <= KL(Q, array(k in K, t*P[k] + (1 - t)*Q[k]))', [
          [
            '<=',
            'sum(k in K, Q[k]*(ln(Q[k]) - ln(t*P[k] + (1 - t)*Q[k])))',
            unfold('ln'),
            lemma('kullback-leibler-nonnegative', {
              part: 'nonnegative',
              at: { q: 'Q', p: 'array(k in K, t*P[k] + (1 - t)*Q[k])' },
            }),
          ],
          ['==', 'rhs', unfold('KL')],
        ]),
        have('roots differ', 'sqrt(P[a]) - sqrt(t*P[a] + (1 - t)*Q[a]) != 0', [
          contradiction('0 != 0', [
            have('equal', '(1 - t)*(P[a] - Q[a]) == 0', [
              ['==', 'P[a] - (t*P[a] + (1 - t)*Q[a])', algebra()],
              [
                '==',
                '(sqrt(P[a]) - sqrt(t*P[a] + (1 - t)*Q[a]))*(sqrt(P[a]) + sqrt(t*P[a] + (1 - t)*Q[a]))',
                algebra(),
              ],
              ['==', 'rhs', hypothesis('contrary', { times: 'sqrt(P[a]) + sqrt(t*P[a] + (1 - t)*Q[a])' })],
            ]),
            have('equal indeed', 'P[a] - Q[a] == 0', [
              ['==', '1/(1 - t)*((1 - t)*(P[a] - Q[a]))', algebra()],
              ['==', 'rhs', hypothesis('equal', { times: '1/(1 - t)' })],
            ]),
            ['==', 'P[a] - Q[a]', hypothesis('equal indeed')],
            ['!=', 'rhs', sign()],
          ]),
        ]),
        have('distance', '0 < sum(k in K, (sqrt(P[k]) - sqrt(t*P[k] + (1 - t)*Q[k]))^2)', [
          ['<', '(sqrt(P[a]) - sqrt(t*P[a] + (1 - t)*Q[a]))^2', sign()],
          ['<=', 'rhs', sign('sum(k in K, (sqrt(P[k]) - sqrt(t*P[k] + (1 - t)*Q[k]))^2*(1 - delta(k,a)))')],
        ]),
        [
          '<',
          't*H(P) + (1 - t)*H(Q) + t*sum(k in K, (sqrt(P[k]) - sqrt(t*P[k] + (1 - t)*Q[k]))^2)',
          hypothesis('distance', { times: 't' }),
        ],
        [
          '<=',
          't*H(P) + (1 - t)*H(Q) + t*KL(P, array(k in K, t*P[k] + (1 - t)*Q[k]))',
          hypothesis('P apart', { times: 't' }),
        ],
        [
          '<=',
          't*H(P) + (1 - t)*H(Q) + t*KL(P, array(k in K, t*P[k] + (1 - t)*Q[k])) + (1 - t)*KL(Q, array(k in K, t*P[k] + (1 - t)*Q[k]))',
          hypothesis('Q apart', { times: '1 - t' }),
        ],
        ['==', '-sum(k in K, (t*P[k] + (1 - t)*Q[k])*ln(t*P[k] + (1 - t)*Q[k]))', unfold('H', 'KL')],
        ['==', 'rhs', unfold('H')],
      ],
      slack: 'strict where the laws differ; the gap is of the order of their squared distance',
      instances: {
        sizes: { K: [2, 3] },
        construct: {
          'Q[k in K]': '1/2*P[k] + 1/2*delta(k,a)*indicator(P[a] < 1) + 1/2*indicator(P[a] == 1)/card(K)',
        },
        regimes: {
          'entropies of more than 4': {
            sizes: { K: [64, 64] },
            draw: { t: { oneOf: ['1/2'] } },
            construct: { 'P[k in K]': '1/card(K)', 'Q[k in K]': '(63/card(K) + delta(k,a))/64' },
          },
        },
      },
    },
    'functions of X': {
      given: { J: nonemptySet('values of g'), g: choice('K', 'J') },
      where: {
        'image[j in J]': 'sum(k in K, delta(g[k],j)*P[k])',
        Hg: '-sum(j in J, image[j]*ln(image[j]))',
      },
      states: '(H(P) - Hg == sum(k in K, P[k]*(ln(image[g[k]]) - ln(P[k])))) and (Hg <= H(P))',
      derivation: [
        have('loss', 'H(P) - Hg == sum(k in K, P[k]*(ln(image[g[k]]) - ln(P[k])))', [
          ['==', '-sum(k in K, P[k]*ln(P[k])) + sum(j in J, image[j]*ln(image[j]))', unfold('H', 'Hg')],
          [
            '==',
            '-sum(k in K, P[k]*ln(P[k])) + sum(j in J, sum(k in K, delta(g[k],j)*P[k])*ln(sum(k in K, delta(g[k],j)*P[k])))',
            unfold('image'),
          ],
          ['==', 'sum(k in K, P[k]*(ln(sum(l in K, delta(g[l],g[k])*P[l])) - ln(P[k])))', algebra()],
          ['==', 'rhs', unfold('image')],
        ]),
        both(
          [by(hypothesis('loss'))],
          [
            lossOfAtom,
            have('nonnegative', '0 <= sum(k in K, P[k]*(ln(image[g[k]]) - ln(P[k])))', [
              ['==', 'sum(k in K, 0)', algebra()],
              ['<=', 'rhs', hypothesis('term')],
            ]),
            ['==', 'H(P) - (H(P) - Hg)', algebra()],
            ['==', 'H(P) - sum(k in K, P[k]*(ln(image[g[k]]) - ln(P[k])))', hypothesis('loss')],
            ['<=', 'rhs', hypothesis('nonnegative')],
          ],
        ),
      ],
      instances: {
        sizes: { J: [1, 3] },
        regimes: {
          'tight: no atom to merge': { construct: { 'P[k in K]': 'delta(k, star)' } },
        },
      },
    },
    'merging two atoms': {
      given: { a: element('K'), b: element('K') },
      where: {
        'merged[k in K]': 'P[k] + delta(k,a)*P[b] - delta(k,b)*P[b]',
        'h(x in R)': '-x*ln(x) - (1 - x)*ln(1 - x)',
      },
      hypotheses: { 'two atoms': 'a != b', charged: '0 < P[a] + P[b]' },
      states: 'H(P) - H(merged) == (P[a] + P[b])*h(P[a]/(P[a] + P[b]))',
      derivation: [
        have(
          'term',
          'forall(k in K, merged[k]*ln(merged[k]) == P[k]*ln(P[k]) + delta(k,a)*((P[a] + P[b])*ln(P[a] + P[b]) - P[a]*ln(P[a])) - delta(k,b)*P[b]*ln(P[b]))',
          [
            cases(
              'k == a',
              [
                [
                  '==',
                  '(P[k] + delta(k,a)*P[b] - delta(k,b)*P[b])*ln(P[k] + delta(k,a)*P[b] - delta(k,b)*P[b])',
                  unfold('merged'),
                ],
                [
                  '==',
                  '(P[a] + P[b] - delta(a,b)*P[b])*ln(P[a] + P[b] - delta(a,b)*P[b])',
                  hypothesis('case'),
                ],
                ['==', '(P[a] + P[b])*ln(P[a] + P[b]) - delta(a,b)*P[b]*ln(P[b])', hypothesis('two atoms')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                cases(
                  'k == b',
                  [
                    [
                      '==',
                      '(P[k] + delta(k,a)*P[b] - delta(k,b)*P[b])*ln(P[k] + delta(k,a)*P[b] - delta(k,b)*P[b])',
                      unfold('merged'),
                    ],
                    ['==', '(P[k] - delta(k,b)*P[b])*ln(P[k] - delta(k,b)*P[b])', hypothesis('case')],
                    ['==', '0', hypothesis("case'")],
                    ['==', 'P[k]*ln(P[k]) - delta(k,b)*P[b]*ln(P[b])', hypothesis("case'")],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                  [
                    [
                      '==',
                      '(P[k] + delta(k,a)*P[b] - delta(k,b)*P[b])*ln(P[k] + delta(k,a)*P[b] - delta(k,b)*P[b])',
                      unfold('merged'),
                    ],
                    ['==', 'P[k]*ln(P[k])', hypothesis('case'), hypothesis("case'")],
                    ['==', 'rhs', hypothesis('case'), hypothesis("case'")],
                  ],
                ),
              ],
            ),
          ],
        ),
        have('quotient', 'forall(p in nonnegative, s in positive, p*ln(p/s) == p*(ln(p) - log(s)))', [
          cases(
            'p == 0',
            [
              ['==', '0', hypothesis('case')],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              have('positive', '0 < p', [['<', 'rhs', sign()]]),
              ['==', 'p*log(p/s)', unfold('ln')],
              ['==', 'p*(log(p) - log(s))', algebra()],
              ['==', 'rhs', unfold('ln')],
            ],
          ),
        ]),
        have('complement', '1 - P[a]/(P[a] + P[b]) == P[b]/(P[a] + P[b])', [['==', 'rhs', algebra()]]),
        ['==', '-sum(k in K, P[k]*ln(P[k])) + sum(k in K, merged[k]*ln(merged[k]))', unfold('H')],
        [
          '==',
          '-sum(k in K, P[k]*ln(P[k])) + sum(k in K, P[k]*ln(P[k]) + delta(k,a)*((P[a] + P[b])*ln(P[a] + P[b]) - P[a]*ln(P[a])) - delta(k,b)*P[b]*ln(P[b]))',
          hypothesis('term'),
        ],
        ['==', '(P[a] + P[b])*ln(P[a] + P[b]) - P[a]*ln(P[a]) - P[b]*ln(P[b])', algebra()],
        ['==', '-P[a]*(ln(P[a]) - log(P[a] + P[b])) - P[b]*(ln(P[b]) - log(P[a] + P[b]))', unfold('ln')],
        [
          '==',
          '-P[a]*ln(P[a]/(P[a] + P[b])) - P[b]*(ln(P[b]) - log(P[a] + P[b]))',
          hypothesis('quotient', { at: { p: 'P[a]', s: 'P[a] + P[b]' }, times: '-1' }),
        ],
        [
          '==',
          '-P[a]*ln(P[a]/(P[a] + P[b])) - P[b]*ln(P[b]/(P[a] + P[b]))',
          hypothesis('quotient', { at: { p: 'P[b]', s: 'P[a] + P[b]' }, times: '-1' }),
        ],
        [
          '==',
          '(P[a] + P[b])*(-(P[a]/(P[a] + P[b]))*ln(P[a]/(P[a] + P[b])) - (1 - P[a]/(P[a] + P[b]))*ln(1 - P[a]/(P[a] + P[b])))',
          hypothesis('complement'),
        ],
        ['==', 'rhs', unfold('h')],
      ],
      instances: {
        sizes: { K: [2, 4] },
        raw: { r: probability('K') },
        construct: { 'P[k in K]': '(r[k] + delta(k,a))/2' },
      },
    },
    'injective on the support': {
      given: { J: nonemptySet('values of g'), g: choice('K', 'J') },
      where: {
        'image[j in J]': 'sum(k in K, delta(g[k],j)*P[k])',
        Hg: '-sum(j in J, image[j]*ln(image[j]))',
      },
      states:
        '(forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b))) and (forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P)))',
      derivation: [
        lossOfAtom,
        have('loss', 'H(P) - Hg == sum(k in K, P[k]*(ln(image[g[k]]) - ln(P[k])))', [
          ['==', 'rhs', lemma('shannon-entropy-bounds', { part: 'functions of X' })],
        ]),
        both(
          [
            have('no loss', 'sum(k in K, P[k]*(ln(image[g[k]]) - ln(P[k]))) <= 0', [
              ['==', 'H(P) - Hg', hypothesis('loss')],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
            have('of one atom', 'forall(k in K, P[k]*(ln(image[g[k]]) - ln(P[k])) == 0)', [
              [
                '==',
                'rhs',
                lemma('zero-sum-of-nonnegative', {
                  at: { I: 'K', f: 'array(j in K, P[j]*(ln(image[g[j]]) - ln(P[j])))', i: 'k' },
                }),
              ],
            ]),
            cases(
              'a == b',
              [['==', 'rhs', hypothesis('case')]],
              [
                contradiction('0 < 0', [
                  have('more', 'P[a] < sum(l in K, delta(g[l],g[a])*P[l])', [
                    ['<', 'P[a] + P[b]', hypothesis('assumed-2')],
                    ['==', 'P[a] + delta(g[b],g[a])*P[b]', hypothesis('assumed-3')],
                    [
                      '<=',
                      'sum(l in K, delta(g[l],g[a])*P[l]) + delta(a,b)*P[a]',
                      sign('sum(l in K, delta(g[l],g[a])*P[l]*(1 - delta(l,a))*(1 - delta(l,b)))'),
                    ],
                    ['==', 'rhs', hypothesis('case')],
                  ]),
                  have('charged', '0 < sum(l in K, delta(g[l],g[a])*P[l])', [
                    ['<', 'P[a]', hypothesis('assumed-1')],
                    ['<=', 'rhs', hypothesis('more')],
                  ]),
                  ['==', 'P[a]*(log(P[a]) - log(P[a]))', algebra()],
                  ['<', 'P[a]*(log(sum(l in K, delta(g[l],g[a])*P[l])) - log(P[a]))', hypothesis('more')],
                  ['==', 'P[a]*(ln(sum(l in K, delta(g[l],g[a])*P[l])) - ln(P[a]))', unfold('ln')],
                  ['==', 'P[a]*(ln(image[g[a]]) - ln(P[a]))', unfold('image')],
                  ['==', 'rhs', hypothesis('of one atom')],
                ]),
              ],
            ),
          ],
          [
            have('no term', 'forall(k in K, P[k]*(ln(image[g[k]]) - ln(P[k])) == 0)', [
              cases(
                'P[k] == 0',
                [['==', 'rhs', hypothesis('case')]],
                [
                  have('positive', '0 < P[k]', [['<', 'rhs', sign()]]),
                  have('alone', 'forall(l in K, delta(g[l],g[k])*P[l] == delta(l,k)*P[k])', [
                    cases(
                      'l == k',
                      [
                        ['==', 'P[k]', hypothesis("case'")],
                        ['==', 'rhs', hypothesis("case'")],
                      ],
                      [
                        cases(
                          'g[l] == g[k]',
                          [
                            have('none', 'P[l] == 0', [
                              contradiction('0 < 0', [
                                have('charged', '0 < P[l]', [['<', 'rhs', sign()]]),
                                have('same', 'l == k', [
                                  ['==', 'rhs', hypothesis('assumed', { at: { a: 'l', b: 'k' } })],
                                ]),
                                ['<', 'delta(l,k)', hypothesis('same')],
                                ['==', 'rhs', hypothesis("case'")],
                              ]),
                            ]),
                            ['==', '0', hypothesis('none')],
                            ['==', 'rhs', hypothesis("case'")],
                          ],
                          [
                            ['==', '0', hypothesis("case''")],
                            ['==', 'rhs', hypothesis("case'")],
                          ],
                        ),
                      ],
                    ),
                  ]),
                  ['==', 'P[k]*(ln(sum(l in K, delta(g[l],g[k])*P[l])) - ln(P[k]))', unfold('image')],
                  ['==', 'P[k]*(ln(sum(l in K, delta(l,k)*P[k])) - ln(P[k]))', hypothesis('alone')],
                  ['==', 'rhs', algebra()],
                ],
              ),
            ]),
            ['==', 'H(P) - (H(P) - Hg)', algebra()],
            ['==', 'H(P) - sum(k in K, P[k]*(ln(image[g[k]]) - ln(P[k])))', hypothesis('loss')],
            ['==', 'H(P) - sum(k in K, 0)', hypothesis('no term')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        sizes: { K: [2, 3], J: [3, 3] },
        raw: { others: choice('K', 'J'), value: element('J') },
        draw: {
          g: {
            tables: [
              [0, 1],
              [2, 1],
              [1, 2, 0],
              [0, 1, 2],
              [0, 0, 1],
            ],
          },
        },
        construct: { 'P[k in K]': 'delta(k, star)' },
        regimes: {
          'tight: one outcome, one value': oneValue,
          'one value': { ...oneValue, ...doubtful },
        },
      },
    },
    pairs: {
      given: joint,
      where: entropies,
      hypotheses: total,
      states: `(HX + HY - HXY == ${divergence}) and (HXY <= HX + HY)`,
      derivation: [
        ...loss,
        both(
          [by(hypothesis('loss'))],
          [
            have(
              'nonnegative',
              '0 <= sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) + ln(1) - ln(TX[x]) - ln(TY[y]))))',
              [
                [
                  '<=',
                  'rhs',
                  unfold('ln'),
                  lemma('dependence-of-a-table', { part: 'nonnegative', at: table }),
                ],
              ],
            ),
            ['==', 'HX + HY - (HX + HY - HXY)', algebra()],
            [
              '==',
              'HX + HY - sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) + ln(1) - ln(TX[x]) - ln(TY[y]))))',
              hypothesis('entropies'),
            ],
            ['<=', 'rhs', hypothesis('nonnegative')],
          ],
        ),
      ],
      instances: { ...jointInstances, regimes: { 'tight: independent': independent } },
    },
    'pairs that are independent': {
      given: joint,
      where: entropies,
      hypotheses: total,
      states:
        '(forall(HX + HY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]))) and (forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY))',
      derivation: [
        ...loss,
        both(
          [
            have(
              'none',
              'sum(x in X, sum(y in Y, T[x,y]*(log(max(T[x,y], indicator(T[x,y] <= 0))) + log(max(1, indicator(1 <= 0))) - log(max(TX[x], indicator(TX[x] <= 0))) - log(max(TY[y], indicator(TY[y] <= 0)))))) <= 0',
              [
                [
                  '==',
                  'sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) + ln(1) - ln(TX[x]) - ln(TY[y]))))',
                  unfold('ln'),
                ],
                ['==', 'HX + HY - HXY', hypothesis('entropies')],
                ['<=', 'rhs', hypothesis('assumed')],
              ],
            ),
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
            ['==', 'HX + HY - (HX + HY - HXY)', algebra()],
            ['==', `HX + HY - ${divergence}`, hypothesis('loss')],
            [
              '==',
              'HX + HY - sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(T[x,y]))))',
              hypothesis('assumed'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...jointInstances,
        construct: independent.construct,
        regimes: {
          'Y tells one value of X': {
            sizes: { X: [4, 4], Y: [2, 2] },
            draw: {
              T: {
                tables: [
                  [
                    [0, '1/4'],
                    ['1/4', 0],
                    ['1/4', 0],
                    ['1/4', 0],
                  ],
                ],
              },
            },
          },
          'X tells one value of Y': {
            sizes: { X: [2, 2], Y: [4, 4] },
            draw: {
              T: {
                tables: [
                  [
                    [0, '1/4', '1/4', '1/4'],
                    ['1/4', 0, 0, 0],
                  ],
                ],
              },
            },
          },
        },
      },
    },
    'another base': {
      given: { s: real('positive') },
      states: '-sum(k in K, P[k]*(ln(P[k])/s)) == H(P)/s',
      derivation: [
        ['==', '-sum(k in K, P[k]*ln(P[k]))/s', algebra()],
        ['==', 'rhs', unfold('H')],
      ],
    },
  },

  instances: {
    sizes: { K: [1, 4] },
    raw: { star: element('K') },
    regimes: { 'point mass': { construct: { 'P[k in K]': 'delta(k, star)' } } },
  },

  controls: {
    'log K for every law': {
      part: 'at most log K',
      states: 'H(P) == log(card(K))',
      counterexample: { K: 2, P: [1, 0] },
      instances: { sizes: { K: [2, 4] } },
      because: '0 is not log 2',
    },
    'a smaller bound': {
      part: 'at most log K',
      states: 'H(P) <= 99/100*log(card(K))',
      counterexample: { K: 2, P: ['1/2', '1/2'] },
      instances: { sizes: { K: [2, 4] }, construct: { 'P[k in K]': '1/card(K)' } },
      because: 'the uniform law has entropy log 2',
    },
    'positive entropy': {
      part: 'nonnegative',
      states: '0 < H(P)',
      counterexample: { K: 2, P: [1, 0] },
      because: 'a constant has none',
    },
    'numbers of another sum': {
      part: 'nonnegative',
      given: { P: array('K', { is: 'nonnegative' }) },
      counterexample: { K: 1, P: [2] },
      instances: {
        sizes: { K: [1, 2] },
        draw: { P: { between: [2, 4] } },
        construct: {},
        regimes: { 'point mass': { construct: { 'P[k in K]': '2' } } },
      },
      because: '-2 log 2 is negative',
    },
    'zero at an entropy of one': {
      part: 'zero for constants only',
      states: 'forall(H(P) <= 1, forall(a in K, b in K, a != b, P[a]*P[b] == 0))',
      counterexample: { K: 2, P: ['1/2', '1/2'] },
      instances: {
        sizes: { K: [2, 4] },
        raw: { other: element('K'), star: element('K') },
        construct: { 'P[k in K]': '1/card(K)', a: 'star', b: 'other' },
      },
      because: 'log 2 is at most 1',
    },
    'uniform within a tenth': {
      part: 'log K for the uniform law only',
      states: 'forall(log(card(K)) <= H(P) + 1/10, forall(k in K, P[k] == 1/card(K)))',
      counterexample: { K: 2, P: ['9/16', '7/16'] },
      instances: {
        sizes: { K: [2, 2] },
        raw: { e: real('(0,1/16]') },
        construct: { 'P[k in K]': '1/2 + e*(2*delta(k, star) - 1)' },
      },
      because: 'the entropy is 0.6853, log 2 = 0.6931',
    },
    'convex, exactly': {
      part: 'concavity, exactly',
      replace: ['== t*KL(P, M) + (1 - t)*KL(Q, M)', '== t*KL(M, P) + (1 - t)*KL(M, Q)'],
      counterexample: { K: 2, P: ['1/4', '3/4'], Q: ['1/2', '1/2'], t: '1/2' },
      instances: { sizes: { K: [2, 3] } },
      because: 'the divergence is not symmetric',
    },
    'strict for equal laws': {
      part: 'strictly concave',
      without: ['laws differ'],
      counterexample: { K: 1, P: [1], Q: [1], t: '1/2', a: 0 },
      instances: { sizes: { K: [1, 1] } },
      because: 'both sides are 0',
    },
    'a function can raise entropy': {
      part: 'functions of X',
      states: 'H(P) <= Hg',
      counterexample: { K: 2, J: 1, P: ['1/2', '1/2'], g: [0, 0] },
      instances: { sizes: { K: [2, 4], J: [1, 1] } },
      because: 'log 2 is more than 0',
    },
    'injective everywhere': {
      part: 'injective on the support',
      states: 'forall(H(P) <= Hg, forall(a in K, b in K, g[a] == g[b], a == b))',
      counterexample: { K: 2, J: 1, P: [1, 0], g: [0, 0] },
      instances: {
        sizes: { K: [2, 2], J: [1, 1] },
        raw: { other: element('K') },
        draw: { g: { tables: [[0, 0]] } },
        construct: { a: 'star', b: 'other' },
      },
      because: 'an atom without mass may be merged',
    },
    'the entropy of the share alone': {
      part: 'merging two atoms',
      replace: ['(P[a] + P[b])*h', 'h'],
      counterexample: { K: 3, P: ['1/4', '1/4', '1/2'], a: 0, b: 1 },
      instances: { sizes: { K: [3, 4] }, construct: { 'P[k in K]': '1/card(K)' } },
      because: 'half of log 2, not log 2',
    },
    'entropies of pairs add up': {
      part: 'pairs',
      states: 'HXY == HX + HY',
      counterexample: {
        X: 2,
        Y: 2,
        T: [
          ['1/2', 0],
          [0, '1/2'],
        ],
      },
      instances: { sizes: { X: [2, 3], Y: [2, 3] } },
      because: 'Y = X, a fair bit: log 2 is not 2 log 2',
    },
    'independent up to a tenth': {
      part: 'pairs that are independent',
      states: 'forall(HX + HY <= HXY + 1/10, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]))',
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
        raw: { side: choice('X', 'Y'), e: real('(0,1/16]') },
        draw: { side: { tables: [[0, 1]] } },
        construct: { 'T[x in X, y in Y]': '1/4 + e*(2*delta(side[x], y) - 1)' },
      },
      because: 'the dependence is worth 0.032',
    },
    'a factor without effect': {
      part: 'another base',
      replace: ['H(P)/s', 'H(P)'],
      counterexample: { K: 2, P: ['1/2', '1/2'], s: 2 },
      instances: { sizes: { K: [2, 3] } },
      because: 'half of log 2 is not log 2',
    },
  },
});
