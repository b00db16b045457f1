/**
 * # Negative log-likelihood of labels is a cross-entropy: entropy plus divergence
 *
 * n labels with frequencies phat, a model q that gives mass to every label seen: the mean of -log q is H(phat) + KL(phat||q), so that phat is the only
 * maximiser of the likelihood among probability vectors, and in any family maximum likelihood is least KL(phat||q). With inputs, the loss is the
 * mean of cross-entropies with one-hot labels; it is 0 iff every label has probability 1, impossible if one input carries two labels.
 * 0 log 0 = 0. Not claimed: that a family has a maximiser, infinitely many labels.
 */
import {
  algebra,
  array,
  both,
  by,
  choice,
  type Derivation,
  element,
  have,
  hypothesis,
  type Instances,
  lemma,
  nonemptySet,
  probability,
  proof,
  sign,
  stochastic,
  unfold,
} from 'lemmata';

const ln = { 'ln(x in R)': 'log(max(x, indicator(x <= 0)))' };
const model = {
  N: nonemptySet('observations'),
  K: nonemptySet('labels'),
  y: choice('N', 'K'),
  q: probability('K'),
};
const terms = {
  'phat[k in K]': 'sum(i in N, delta(y[i],k))/card(N)',
  'nll(u in R[K])': '-1/card(N)*sum(i in N, ln(u[y[i]]))',
  'cross(u in R[K])': '-sum(k in K, phat[k]*ln(u[k]))',
  'KL(u in R[K], v in R[K])': 'sum(k in K, u[k]*(ln(u[k]) - ln(v[k])))',
};
const charged = (q: string) => `forall(k in K, ${q}[k] == 0, phat[k] == 0)`;
/** Else the loss is infinite: ln 0 = 0 would make the identities true all the same, and say something else by them. */
const seen = { 'every label seen is possible': charged('q') };
const own = (part: string, at?: Readonly<Record<string, string>>) =>
  lemma('categorical-nll-cross-entropy-kl', at ? { part, at } : { part });
const frequencies: Derivation = [
  have('nonnegative', 'forall(k in K, 0 <= phat[k])', [
    ['<=', 'sum(i in N, delta(y[i],k))/card(N)', sign()],
    ['==', 'rhs', unfold('phat')],
  ]),
  have('total', 'sum(k in K, phat[k]) == 1', [
    ['==', 'sum(k in K, sum(i in N, delta(y[i],k))/card(N))', unfold('phat')],
    ['==', 'rhs', algebra()],
  ]),
  have('weights', 'forall(k in K, phat[k] == sum(i in N, delta(y[i],k))/card(N))', [
    ['==', 'rhs', unfold('phat')],
  ]),
];
const log = (x: string) => `log(max(${x}, indicator(${x} <= 0)))`;
const ownLoss = have('own', 'nll(phat) == cross(phat)', [
  ['==', '-1/card(N)*sum(i in N, ln(phat[y[i]]))', unfold('nll')],
  ['==', '-sum(k in K, sum(i in N, delta(y[i],k))/card(N)*ln(phat[k]))', algebra()],
  [
    '==',
    '-sum(k in K, phat[k]*ln(phat[k]))',
    hypothesis('weights', { at: { k: 'k' }, times: '-ln(phat[k])' }),
  ],
  ['==', 'rhs', unfold('cross')],
]);
const inputs = {
  X: nonemptySet('inputs'),
  N: nonemptySet('observations'),
  K: nonemptySet('labels'),
  input: choice('N', 'X'),
  y: choice('N', 'K'),
  p: stochastic('X', 'K'),
};
const positive = { 'labels are possible': 'forall(i in N, 0 < p[input[i],y[i]])' };
const loss = '1/card(N)*sum(i in N, -log(p[input[i],y[i]]))';
const atMostOne = have('at most one', 'forall(i in N, p[input[i],y[i]] <= 1)', [
  ['<=', 'sum(k in K, p[input[i],k])', sign('sum(k in K, p[input[i],k]*(1 - delta(k,y[i])))')],
  ['==', 'rhs', hypothesis('p-sums-to-one')],
]);
const cost = have('cost', 'forall(i in N, 1 - p[input[i],y[i]] <= -log(p[input[i],y[i]]))', [
  ['<=', 'rhs', lemma('log-at-most-linear', { part: 'bound', at: { t: 'p[input[i],y[i]]' } })],
]);
const inputInstances = {
  sizes: { X: [1, 2], N: [1, 3], K: [1, 3] },
  raw: { guess: stochastic('X', 'K') },
  construct: { 'p[x in X, k in K]': '(guess[x,k] + 1/card(K))/2' },
} satisfies Instances;

export default proof({
  id: 'categorical-nll-cross-entropy-kl',
  title: 'Mean -log q(y) = H(phat) + KL(phat||q): maximum likelihood is least divergence',
  sources: [
    { document: 'foundations-article', section: 'Maximum Likelihood', relation: 'made precise' },
    {
      document: 'foundations-book',
      section: 'Cross-entropy and maximum likelihood',
      relation: 'made precise',
    },
  ],
  references: ['bishop2006, Section 1.6.1', 'cover2006, Section 11.1'],

  given: {},
  where: ln,

  parts: {
    'cross-entropy': {
      given: model,
      where: terms,
      hypotheses: seen,
      states: 'nll(q) == cross(q)',
      derivation: [
        ['==', '-1/card(N)*sum(i in N, ln(q[y[i]]))', unfold('nll')],
        ['==', '-sum(k in K, sum(i in N, delta(y[i],k))/card(N)*ln(q[k]))', algebra()],
        ['==', 'rhs', unfold('cross', 'phat')],
      ],
    },
    divergence: {
      given: model,
      where: terms,
      hypotheses: seen,
      states: 'nll(q) == cross(phat) + KL(phat, q)',
      derivation: [
        ['==', 'cross(q)', own('cross-entropy')],
        ['==', '-sum(k in K, phat[k]*ln(q[k]))', unfold('cross')],
        [
          '==',
          '-sum(k in K, phat[k]*ln(phat[k])) + sum(k in K, phat[k]*(ln(phat[k]) - ln(q[k])))',
          algebra(),
        ],
        ['==', 'rhs', unfold('cross', 'KL')],
      ],
    },
    'frequencies are best': {
      given: model,
      where: terms,
      hypotheses: seen,
      states: 'nll(phat) <= nll(q)',
      derivation: [
        ...frequencies,
        ownLoss,
        have('divergence', '0 <= KL(phat, q)', [
          [
            '<=',
            'sum(k in K, phat[k]*(ln(phat[k]) - ln(q[k])))',
            unfold('ln'),
            lemma('kullback-leibler-nonnegative', { part: 'nonnegative', at: { q: 'phat', p: 'q' } }),
          ],
          ['==', 'rhs', unfold('KL')],
        ]),
        have('parts', 'nll(q) == cross(phat) + KL(phat, q)', [['==', 'rhs', own('divergence')]]),
        ['==', 'cross(phat)', hypothesis('own')],
        ['<=', 'cross(phat) + KL(phat, q)', hypothesis('divergence')],
        ['==', 'rhs', hypothesis('parts')],
      ],
      instances: { regimes: { 'tight: the frequencies': { construct: { 'q[k in K]': 'phat[k]' } } } },
    },
    'nothing else is best': {
      given: model,
      where: terms,
      hypotheses: { ...seen, 'as likely': 'nll(q) <= nll(phat)' },
      states: 'forall(j in K, q[j] == phat[j])',
      derivation: [
        ...frequencies,
        ownLoss,
        have('parts', 'nll(q) == cross(phat) + KL(phat, q)', [['==', 'rhs', own('divergence')]]),
        have('none', `sum(k in K, phat[k]*(${log('phat[k]')} - ${log('q[k]')})) <= 0`, [
          ['==', 'KL(phat, q)', unfold('KL', 'ln')],
          ['==', 'cross(phat) + KL(phat, q) - cross(phat)', algebra()],
          ['==', 'nll(q) - nll(phat)', hypothesis('parts'), hypothesis('own')],
          ['<=', 'rhs', hypothesis('as likely')],
        ]),
        have('laws', 'phat[j] == q[j]', [
          by(
            lemma('kullback-leibler-nonnegative', {
              part: 'zero for equal laws only',
              at: { q: 'phat', p: 'q', k: 'j' },
            }),
          ),
        ]),
        ['==', 'rhs', hypothesis('laws')],
      ],
      instances: { construct: { 'q[k in K]': 'phat[k]' } },
    },
    'any family': {
      given: { ...model, s: probability('K') },
      where: terms,
      hypotheses: { ...seen, 's gives mass, too': charged('s') },
      states:
        '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and ((forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s))) and (forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s))))',
      derivation: [
        have('of q', 'nll(q) == cross(phat) + KL(phat, q)', [['==', 'rhs', own('divergence')]]),
        have('of s', 'nll(s) == cross(phat) + KL(phat, s)', [['==', 'rhs', own('divergence', { q: 's' })]]),
        both(
          [
            [
              '==',
              'cross(phat) + KL(phat, q) - (cross(phat) + KL(phat, s))',
              hypothesis('of q'),
              hypothesis('of s'),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            both(
              [
                ['==', 'cross(phat) + KL(phat, q) - cross(phat)', algebra()],
                ['==', 'nll(q) - cross(phat)', hypothesis('of q')],
                ['<=', 'nll(s) - cross(phat)', hypothesis('assumed')],
                ['==', 'cross(phat) + KL(phat, s) - cross(phat)', hypothesis('of s')],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', 'cross(phat) + KL(phat, q)', hypothesis('of q')],
                ['<=', 'cross(phat) + KL(phat, s)', hypothesis('assumed')],
                ['==', 'rhs', hypothesis('of s')],
              ],
            ),
          ],
        ),
      ],
      instances: {
        raw: { guess: probability('K'), other: probability('K') },
        construct: { 'q[k in K]': '(guess[k] + phat[k])/2', 's[k in K]': '(other[k] + phat[k])/2' },
        regimes: { 'tight: one model': { construct: { 's[k in K]': 'q[k]' } } },
      },
    },
    'with inputs': {
      given: inputs,
      hypotheses: positive,
      states: `${loss} == 1/card(N)*sum(i in N, -sum(k in K, delta(y[i],k)*ln(p[input[i],k])))`,
      derivation: [
        ['==', '1/card(N)*sum(i in N, -ln(p[input[i],y[i]]))', unfold('ln')],
        ['==', 'rhs', algebra()],
      ],
      instances: inputInstances,
    },
    'zero for certain labels only': {
      given: inputs,
      hypotheses: positive,
      states: `(forall(${loss} <= 0, forall(j in N, p[input[j],y[j]] == 1))) and (forall(forall(j in N, p[input[j],y[j]] == 1), ${loss} == 0))`,
      derivation: [
        atMostOne,
        cost,
        both(
          [
            have('together', 'sum(i in N, 1 - p[input[i],y[i]]) <= 0', [
              ['<=', 'sum(i in N, -log(p[input[i],y[i]]))', hypothesis('cost')],
              ['==', `card(N)*(${loss})`, algebra()],
              ['<=', 'rhs', hypothesis('assumed', { times: 'card(N)' })],
            ]),
            have('none', '1 - p[input[j],y[j]] == 0', [
              [
                '==',
                'rhs',
                lemma('zero-sum-of-nonnegative', {
                  at: { I: 'N', f: 'array(i in N, 1 - p[input[i],y[i]])', i: 'j' },
                }),
              ],
            ]),
            ['==', '1 - (1 - p[input[j],y[j]])', algebra()],
            ['==', 'rhs', hypothesis('none')],
          ],
          [
            ['==', '1/card(N)*sum(i in N, -log(1))', hypothesis('assumed')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...inputInstances,
        raw: { label: choice('X', 'K') },
        construct: { 'p[x in X, k in K]': 'delta(label[x],k)', 'y[i in N]': 'label[input[i]]' },
        regimes: {
          'labels in doubt': {
            construct: { 'p[x in X, k in K]': '(delta(label[x],k) + 1/card(K))/2' },
          },
        },
      },
    },
    'one input, two labels': {
      given: { ...inputs, a: element('N'), b: element('N') },
      hypotheses: { ...positive, 'one input': 'input[a] == input[b]', 'two labels': 'y[a] != y[b]' },
      states: `0 < ${loss}`,
      derivation: [
        atMostOne,
        cost,
        have('less than one', 'p[input[a],y[a]] < 1', [
          ['<', 'p[input[a],y[a]] + p[input[b],y[b]]', hypothesis('labels are possible')],
          ['==', 'p[input[a],y[a]] + p[input[a],y[b]]', hypothesis('one input')],
          [
            '<=',
            'sum(k in K, p[input[a],k]) + delta(y[a],y[b])*p[input[a],y[a]]',
            sign('sum(k in K, p[input[a],k]*(1 - delta(k,y[a]))*(1 - delta(k,y[b])))'),
          ],
          ['==', 'sum(k in K, p[input[a],k])', hypothesis('two labels')],
          ['==', 'rhs', hypothesis('p-sums-to-one')],
        ]),
        have('gap', 'forall(i in N, 0 <= 1 - p[input[i],y[i]])', [['<=', 'rhs', hypothesis('at most one')]]),
        ['<', '1/card(N)*(1 - p[input[a],y[a]])', hypothesis('less than one', { times: '1/card(N)' })],
        [
          '<=',
          '1/card(N)*sum(i in N, 1 - p[input[i],y[i]])',
          sign('1/card(N)*sum(i in N, (1 - p[input[i],y[i]])*(1 - delta(i,a)))'),
        ],
        ['<=', 'rhs', hypothesis('cost')],
      ],
      slack: 'strict; the loss is small where one label is rare',
      instances: {
        ...inputInstances,
        sizes: { X: [1, 2], N: [2, 2], K: [2, 2] },
        raw: { guess: stochastic('X', 'K'), common: element('X'), first: element('N') },
        draw: {
          y: {
            tables: [
              [0, 1],
              [1, 0],
            ],
          },
          a: { oneOf: [0] },
          b: { oneOf: [1] },
        },
        construct: { ...inputInstances.construct, 'input[i in N]': 'common' },
        regimes: {
          'a third label of another input': {
            sizes: { X: [2, 2], N: [3, 3], K: [3, 3] },
            draw: {
              y: { tables: [[0, 1, 2]] },
              input: { tables: [[0, 0, 1]] },
              p: {
                tables: [
                  [
                    ['1/2', '1/2', 0],
                    [0, 0, 1],
                  ],
                ],
              },
            },
          },
        },
      },
    },
  },

  instances: {
    sizes: { N: [1, 4], K: [1, 3] },
    raw: { guess: probability('K') },
    construct: { 'q[k in K]': '(guess[k] + phat[k])/2' },
  },

  controls: {
    'the reversed divergence': {
      part: 'any family',
      states: 'forall(nll(q) <= nll(s), KL(q, phat) <= KL(s, phat))',
      counterexample: {
        N: 8,
        K: 2,
        y: [0, 0, 0, 1, 1, 1, 1, 1],
        q: ['3/4', '1/4'],
        s: ['1/16', '15/16'],
      },
      instances: {
        sizes: { N: [8, 8], K: [2, 2] },
        raw: { first: element('K'), guess: probability('K'), other: probability('K') },
        draw: {
          y: {
            tables: [[0, 0, 0, 1, 1, 1, 1, 1]],
          },
          first: { oneOf: [0] },
        },
        construct: {
          'q[k in K]': '1/4 + 1/2*delta(k,first)',
          's[k in K]': '15/16 - 7/8*delta(k,first)',
        },
        regimes: {},
      },
      because: '0.31275 < 0.41849, but reversed 0.29079 > 0.26814',
    },
    'add-one smoothing': {
      part: 'frequencies are best',
      states: 'nll(array(k in K, (sum(i in N, delta(y[i],k)) + 1)/(card(N) + card(K)))) <= nll(q)',
      counterexample: { N: 1, K: 2, y: [0], q: [1, 0] },
      instances: { sizes: { N: [1, 3], K: [2, 3] }, construct: { 'q[k in K]': 'phat[k]' }, regimes: {} },
      because: 'log(3/2) is more than 0',
    },
    'the least loss is zero': {
      part: 'frequencies are best',
      states: 'nll(phat) == 0',
      counterexample: { N: 2, K: 2, y: [0, 1], q: ['1/2', '1/2'] },
      instances: { sizes: { N: [2, 4], K: [2, 3] } },
      because: 'the entropy of the frequencies remains: log 2',
    },
    'almost as likely': {
      part: 'nothing else is best',
      hypotheses: { 'as likely': 'nll(q) <= nll(phat) + 1' },
      counterexample: { N: 2, K: 2, y: [0, 1], q: ['1/4', '3/4'] },
      instances: {
        sizes: { N: [2, 4], K: [2, 3] },
        raw: { guess: probability('K') },
        construct: { 'q[k in K]': '(guess[k] + phat[k])/2' },
      },
      because: 'the divergence is 0.14384',
    },
    'a model of another mass': {
      part: 'frequencies are best',
      given: { q: array('K', { is: 'positive' }) },
      counterexample: { N: 1, K: 1, y: [0], q: [2] },
      instances: { construct: { 'q[k in K]': '2*phat[k]' }, regimes: {} },
      because: '-log 2 is less than 0: uniqueness and minimum are among probability vectors',
    },
    'a label without mass': {
      part: 'frequencies are best',
      without: ['every label seen is possible'],
      counterexample: { N: 2, K: 2, y: [0, 1], q: [1, 0] },
      instances: {
        sizes: { N: [2, 2], K: [2, 2] },
        raw: { guess: probability('K'), first: element('K') },
        draw: { y: { tables: [[0, 1]] } },
        construct: { 'q[k in K]': 'delta(k,first)' },
        regimes: {},
      },
      because: 'with the convention of ln the loss is 0; it is infinite',
    },
    'the loss without the minus': {
      part: 'cross-entropy',
      replace: ['== cross(q)', '== -cross(q)'],
      counterexample: { N: 1, K: 2, y: [0], q: ['1/2', '1/2'] },
      instances: { sizes: { N: [1, 3], K: [2, 3] } },
      because: 'log 2 is not -log 2',
    },
    'the divergence alone': {
      part: 'divergence',
      replace: ['cross(phat) + KL', 'KL'],
      counterexample: { N: 2, K: 2, y: [0, 1], q: ['1/2', '1/2'] },
      instances: { sizes: { N: [2, 3], K: [2, 3] } },
      because: 'log 2 is not 0',
    },
    'all probabilities instead of one': {
      part: 'with inputs',
      replace: ['delta(y[i],k)*ln', 'ln'],
      counterexample: { X: 1, N: 1, K: 2, input: [0], y: [0], p: [['1/2', '1/2']] },
      instances: { sizes: { X: [1, 2], N: [1, 2], K: [2, 3] } },
      because: 'log 2 is not 2 log 2',
    },
    'certain up to a half': {
      part: 'zero for certain labels only',
      states: `forall(${loss} <= 1/2, forall(j in N, p[input[j],y[j]] == 1))`,
      counterexample: { X: 1, N: 1, K: 2, input: [0], y: [0], p: [['3/4', '1/4']] },
      instances: {
        sizes: { X: [1, 2], N: [1, 2], K: [2, 2] },
        construct: { 'p[x in X, k in K]': '1/4 + delta(label[x],k)/2' },
      },
      because: 'log(4/3) = 0.288',
    },
    'one label for each input': {
      part: 'one input, two labels',
      without: ['one input'],
      counterexample: {
        X: 2,
        N: 2,
        K: 2,
        input: [0, 1],
        y: [0, 1],
        p: [
          [1, 0],
          [0, 1],
        ],
        a: 0,
        b: 1,
      },
      instances: {
        sizes: { X: [2, 2], N: [2, 2], K: [2, 2] },
        raw: {
          side: choice('X', 'K'),
          place: choice('N', 'X'),
          guess: stochastic('X', 'K'),
          common: element('X'),
          first: element('N'),
        },
        draw: {
          side: { tables: [[0, 1]] },
          y: { tables: [[0, 1]] },
          place: { tables: [[0, 1]] },
          a: { oneOf: [0] },
          b: { oneOf: [1] },
        },
        construct: { 'p[x in X, k in K]': 'delta(side[x],k)', 'input[i in N]': 'place[i]' },
      },
      because: 'then every label can be certain',
    },
  },
});
