/**
 * # Relative entropy lies between multiples of the squared distance
 *
 * KL(p||x) for positive probabilities p and x: at most the chi-square distance sum (x - p)^2/x, and at least a quarter of the squared
 * Euclidean distance. Not claimed: the best factor, which is 1 instead of 1/4 by Pinsker's inequality; probabilities that vanish.
 */
import { algebra, array, element, have, hypothesis, lemma, nonemptySet, proof, real, sign } from 'lemmata';

const entropy = 'sum(i in I, p[i]*log(p[i]/x[i]))';
const gap = 'sqrt(x[i]) - sqrt(p[i])';

const atMostOne = (q: string) =>
  have(`root of ${q}`, `forall(i in I, sqrt(${q}[i]) <= 1)`, [
    have('entry', `${q}[i] <= 1`, [
      ['<=', `sum(j in I, ${q}[j])`, sign(`sum(j in I, ${q}[j]*(1 - delta(j,i)))`)],
      ['==', 'rhs', hypothesis(`${q}-sums-to-one`)],
    ]),
    ['<=', 'sqrt(1)', hypothesis('entry')],
    ['==', 'rhs', algebra()],
  ]);

export default proof({
  id: 'entropy-and-distance',
  title: 'Relative entropy lies between multiples of the squared distance',
  sources: [],
  references: ['cover2006, Section 11.6'],

  given: {
    I: nonemptySet(),
    p: array('I', { is: 'positive stochastic' }),
    x: array('I', { is: 'positive stochastic' }),
  },

  parts: {
    above: {
      states: `${entropy} <= sum(i in I, (x[i] - p[i])^2/x[i])`,
      derivation: [
        ['<=', 'sum(i in I, p[i]*(p[i]/x[i] - 1))', lemma('log-at-most-linear', { part: 'bound' })],
        ['==', 'sum(i in I, (x[i] - p[i])^2/x[i]) + sum(i in I, p[i]) - sum(i in I, x[i])', algebra()],
        ['==', 'rhs', hypothesis('p-sums-to-one'), hypothesis('x-sums-to-one')],
      ],
    },
    below: {
      states: `sum(i in I, (x[i] - p[i])^2) <= 4*${entropy}`,
      derivation: [
        atMostOne('p'),
        atMostOne('x'),
        have('room', 'forall(i in I, 0 <= 2 - sqrt(x[i]) - sqrt(p[i]))', [['<=', 'rhs', sign()]]),
        have('term', 'forall(i in I, (x[i] - p[i])^2 <= 4*(p[i]*log(p[i]/x[i]) - p[i] + x[i]))', [
          [
            '<=',
            '4*(x[i] - p[i] + 2*p[i]*(1 - sqrt(x[i]/p[i])))',
            sign(`(${gap})^2*(2 - sqrt(x[i]) - sqrt(p[i]))*(2 + sqrt(x[i]) + sqrt(p[i]))`),
          ],
          [
            '<=',
            '4*(x[i] - p[i] - 2*p[i]*log(sqrt(x[i]/p[i])))',
            lemma('log-at-most-linear', { part: 'bound', at: { t: 'sqrt(x[i]/p[i])' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'sum(i in I, 4*(p[i]*log(p[i]/x[i]) - p[i] + x[i]))', hypothesis('term')],
        ['==', `4*(${entropy} - sum(i in I, p[i]) + sum(i in I, x[i]))`, algebra()],
        ['==', 'rhs', hypothesis('p-sums-to-one'), hypothesis('x-sums-to-one')],
      ],
    },
  },

  instances: {
    sizes: { I: [1, 4] },
    raw: { first: element('I') },
    regimes: {
      'tight: equal': { construct: { 'x[i in I]': 'p[i]' } },
      'one and many': {
        sizes: { I: [24, 24] },
        construct: {
          'p[i in I]': 'delta(i,first)/20 + (1 - delta(i,first))*19/20/(card(I) - 1)',
          'x[i in I]': 'delta(i,first)/2 + (1 - delta(i,first))/2/(card(I) - 1)',
        },
      },
    },
  },

  controls: {
    'the larger ones in the denominator': {
      part: 'above',
      states: `${entropy} <= sum(i in I, (x[i] - p[i])^2/max(x[i], p[i]))`,
      counterexample: { p: ['1/2', '1/2'], x: ['1/64', '63/64'] },
      instances: {
        sizes: { I: [2, 2] },
        raw: { least: real('(0,1/64]') },
        construct: {
          'p[i in I]': '1/2',
          'x[i in I]': 'delta(i,first)*least + (1 - delta(i,first))*(1 - least)',
        },
      },
      because: 'the entropy grows without bound where x vanishes',
    },
    'at least twice the squared distance': {
      part: 'below',
      replace: ['<= 4*', '<= 1/2*'],
      counterexample: { p: ['1/2', '1/2'], x: ['1/4', '3/4'] },
      because: 'near p it is sum (x - p)^2/(2 p), and p may be 1/2',
    },
    'numbers that do not sum to one': {
      part: 'below',
      given: { x: array('I', { is: 'positive' }) },
      counterexample: { p: [1], x: [2] },
      instances: { sizes: { I: [1, 1] }, construct: { 'x[i in I]': '2' } },
      because: '-log 2 is negative',
    },
  },
});
