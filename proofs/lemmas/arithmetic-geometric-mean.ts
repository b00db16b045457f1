/**
 * # The geometric mean is at most the arithmetic mean
 *
 * With any weights, for equal weights as a statement on products, and for two numbers. Not claimed: numbers that are zero, when
 * equality holds.
 */
import {
  algebra,
  array,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
} from 'lemmata';

export default proof({
  id: 'arithmetic-geometric-mean',
  title: 'The geometric mean is at most the arithmetic mean',
  sources: [],
  references: ['hardy1952, Theorem 9'],

  given: { I: nonemptySet(), x: array('I', { is: 'positive' }) },

  parts: {
    weighted: {
      given: { w: probability('I') },
      states: 'exp(sum(i in I, w[i]*log(x[i]))) <= sum(i in I, w[i]*x[i])',
      derivation: [
        have('positive mean', '0 < sum(i in I, w[i]*x[i])', [
          ['<', 'min(i in I, x[i])', sign()],
          ['==', 'sum(i in I, w[i]*min(j in I, x[j]))', hypothesis('w-sums-to-one')],
          ['<=', 'rhs', algebra()],
        ]),
        have('logarithms', 'sum(i in I, w[i]*log(x[i])) <= log(sum(i in I, w[i]*x[i]))', [
          [
            '==',
            'log(sum(i in I, w[i]*x[i])) + sum(i in I, w[i]*log(x[i]/sum(j in I, w[j]*x[j])))',
            hypothesis('w-sums-to-one'),
          ],
          [
            '<=',
            'log(sum(i in I, w[i]*x[i])) + sum(i in I, w[i]*(x[i]/sum(j in I, w[j]*x[j]) - 1))',
            lemma('log-at-most-linear', { part: 'bound' }),
          ],
          ['==', 'rhs', hypothesis('w-sums-to-one')],
        ]),
        ['<=', 'exp(log(sum(i in I, w[i]*x[i])))', hypothesis('logarithms')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { c: real('positive') },
        regimes: { 'tight: equal numbers': { construct: { 'x[i in I]': 'c' } } },
      },
    },
    product: {
      states: 'prod(i in I, x[i]) <= (sum(i in I, x[i])/card(I))^card(I)',
      derivation: [
        ['==', 'prod(i in I, exp(log(x[i])))', algebra()],
        ['==', 'exp(sum(i in I, log(x[i])))', algebra()],
        ['==', 'exp(card(I)*sum(i in I, 1/card(I)*log(x[i])))', algebra()],
        ['==', 'exp(sum(i in I, 1/card(I)*log(x[i])))^card(I)', algebra()],
        [
          '<=',
          'sum(i in I, 1/card(I)*x[i])^card(I)',
          lemma('arithmetic-geometric-mean', { part: 'weighted', at: { w: 'array(i in I, 1/card(I))' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { c: real('positive') },
        regimes: { 'tight: equal numbers': { construct: { 'x[i in I]': 'c' } } },
      },
    },
    two: {
      given: { a: real('nonnegative'), b: real('nonnegative') },
      states: 'sqrt(a*b) <= (a + b)/2',
      derivation: [
        ['==', 'sqrt(a)*sqrt(b)', algebra()],
        ['<=', '(sqrt(a)^2 + sqrt(b)^2)/2', sign('1/2*(sqrt(a) - sqrt(b))^2')],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: equal numbers': { construct: { b: 'a' } } } },
    },
  },

  instances: { sizes: { I: [2, 6] } },

  controls: {
    'weights that do not sum to one': {
      part: 'weighted',
      given: { w: array('I', { is: 'nonnegative' }) },
      counterexample: { I: 1, x: [2], w: [3] },
      because: '8 is more than 6',
    },
    'the other way round': {
      part: 'product',
      states: '(sum(i in I, x[i])/card(I))^card(I) <= prod(i in I, x[i])',
      counterexample: { I: 2, x: [1, 3] },
      because: '4 is more than 3',
    },
    'a mean that is not divided': {
      part: 'two',
      states: 'sqrt(a*b) <= 2/5*(a + b)',
      counterexample: { a: 1, b: 1 },
      because: 'for equal numbers both means agree',
    },
  },
});
