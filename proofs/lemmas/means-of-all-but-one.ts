/**
 * # The means of all but one of some positive numbers
 *
 * Their logarithms are on average at most the logarithm of the mean of all. Not claimed: a single number, which leaves none; when equality holds.
 */
import { algebra, array, by, cases, have, hypothesis, lemma, nonemptySet, proof, real, sign } from 'lemmata';

const itself = 'means-of-all-but-one';
const sequence = { x: array('nat', { is: 'positive' }) };
const all = 'sum(i in range(n+2), x[i])';

export default proof({
  id: itself,
  title:
    'The means of all but one of some numbers have logarithms at most that of the mean of all, on average',
  sources: [],
  references: ['burda2016, Theorem 1'],

  given: {},

  parts: {
    logarithms: {
      given: {
        N: nonemptySet('draws'),
        weight: array('N', { is: 'positive' }),
        others: array('N'),
        rest: real('positive'),
      },
      hypotheses: {
        'positive others': 'forall(j in N, 0 < others[j])',
        'one less': 'rest == card(N) - 1',
        'means of the others': 'forall(j in N, rest*others[j] == sum(i in N, weight[i]) - weight[j])',
      },
      states: 'sum(j in N, log(others[j])) <= card(N)*log(sum(i in N, weight[i])/card(N))',
      derivation: [
        have('mean of the means', 'sum(j in N, others[j]) == sum(i in N, weight[i])', [
          ['==', '1/rest*sum(j in N, rest*others[j])', algebra()],
          ['==', '1/rest*sum(j in N, sum(i in N, weight[i]) - weight[j])', hypothesis('means of the others')],
          ['==', '1/rest*(card(N) - 1)*sum(i in N, weight[i])', algebra()],
          ['==', '1/rest*rest*sum(i in N, weight[i])', hypothesis('one less')],
          ['==', 'rhs', algebra()],
        ]),
        have('mean is positive', '0 < sum(i in N, weight[i])', [['<', 'rhs', sign()]]),
        [
          '==',
          'sum(j in N, log(others[j]/(sum(i in N, weight[i])/card(N))) + log(sum(i in N, weight[i])/card(N)))',
          algebra(),
        ],
        [
          '<=',
          'sum(j in N, others[j]/(sum(i in N, weight[i])/card(N)) - 1 + log(sum(i in N, weight[i])/card(N)))',
          lemma('log-at-most-linear', {
            part: 'bound',
            at: { t: 'others[j]/(sum(i in N, weight[i])/card(N))' },
          }),
        ],
        [
          '==',
          'sum(j in N, others[j])*(card(N)/sum(i in N, weight[i])) - card(N) + card(N)*log(sum(i in N, weight[i])/card(N))',
          algebra(),
        ],
        [
          '==',
          'sum(i in N, weight[i])*(card(N)/sum(i in N, weight[i])) - card(N) + card(N)*log(sum(i in N, weight[i])/card(N))',
          hypothesis('mean of the means'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { N: [2, 4] },
        construct: {
          rest: 'card(N) - 1',
          'others[j in N]': '(sum(i in N, weight[i]) - weight[j])/rest',
        },
        regimes: {
          'tight: equal numbers': {
            raw: { common: real('positive') },
            construct: { 'weight[i in N]': 'common' },
          },
        },
      },
    },
    'of a sequence are positive': {
      given: sequence,
      states: `forall(n in nat, j in range(n+2), 0 < ${all} - x[j])`,
      derivation: [
        cases(
          'j == n+1',
          [
            ['<', 'sum(i in range(n+1), x[i])', sign()],
            ['==', `${all} - x[n+1]`, algebra()],
            ['==', 'rhs', hypothesis('case')],
          ],
          [
            ['<', 'x[n+1]', sign()],
            ['<=', 'x[n+1] + sum(i in range(n+1), (1 - delta(j,i))*x[i])', sign()],
            ['==', `${all} - sum(i in range(n+2), delta(j,i)*x[i])`, algebra(), hypothesis('case')],
            ['==', 'rhs', lemma('sum-against-delta', { at: { n: 'n+2', i: 'j', h: 'x' } })],
          ],
        ),
      ],
      instances: {
        sizes: { n: [0, 3], j: [0, 5] },
        regimes: {
          'large numbers after these': { construct: { 'x[i in nat]': '1 + 64*indicator(n + 2 <= i)' } },
        },
      },
    },
    'of a sequence': {
      given: sequence,
      states: `forall(n in nat, sum(j in range(n+2), log((${all} - x[j])/(n+1))) <= (n+2)*log(${all}/(n+2)))`,
      derivation: [
        have('others', `forall(j in range(n+2), 0 < ${all} - x[j])`, [
          ['<', 'rhs', lemma(itself, { part: 'of a sequence are positive' })],
        ]),
        have('means', `forall(j in range(n+2), 0 < (${all} - x[j])/(n+1))`, [
          ['<', `1/(n+1)*(${all} - x[j])`, hypothesis('others')],
          ['==', 'rhs', algebra()],
        ]),
        by(
          lemma(itself, {
            part: 'logarithms',
            at: {
              N: 'range(n+2)',
              rest: 'n+1',
              weight: 'array(i in range(n+2), x[i])',
              others: `array(j in range(n+2), (${all} - x[j])/(n+1))`,
            },
          }),
        ),
      ],
      instances: {
        sizes: { n: [0, 2] },
        regimes: { 'tight: equal numbers': { construct: { 'x[i in nat]': '1' } } },
      },
    },
  },

  controls: {
    'no less than that of the mean': {
      part: 'logarithms',
      states: 'card(N)*log(sum(i in N, weight[i])/card(N)) <= sum(j in N, log(others[j]))',
      counterexample: { N: 2, weight: [1, 3], others: [3, 1], rest: 1 },
      instances: { regimes: {} },
      because: 'log 3 is less than 2 log 2',
    },
    'sums in place of means': {
      part: 'logarithms',
      without: ['means of the others'],
      counterexample: { N: 2, weight: [1, 1], others: [2, 2], rest: 1 },
      instances: { construct: { 'others[j in N]': 'sum(i in N, weight[i])' }, regimes: {} },
      because: '2 log 2 is more than 0',
    },
    'of one number': {
      part: 'of a sequence are positive',
      states: 'forall(n in nat, j in range(n+1), 0 < sum(i in range(n+1), x[i]) - x[j])',
      counterexample: { x: [1, 1], n: 0, j: 0 },
      instances: { sizes: { n: [0, 1], j: [0, 1] } },
      because: 'nothing is left of one number',
    },
    'of a sequence, a hundredth less': {
      part: 'of a sequence',
      replace: ['<= (n+2)', '+ 1/100 <= (n+2)'],
      counterexample: { x: [1, 1, 1], n: 0 },
      because: 'of equal numbers all means are equal',
    },
  },
});
