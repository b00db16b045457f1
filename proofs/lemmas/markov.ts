/**
 * # Markov's inequality
 *
 * A nonnegative random variable is at least c > 0 with probability at most its mean over c: for any law, and for weights on a finite set.
 * Not claimed: anything for variables of both signs.
 */
import {
  algebra,
  array,
  cases,
  have,
  hypothesis,
  law,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
} from 'lemmata';

const bound = have('indicator', 'forall(x in nonnegative, indicator(c <= x) <= x/c)', [
  cases(
    'c <= x',
    [
      ['==', 'c/c', hypothesis('case')],
      ['<=', 'rhs', hypothesis('case', { times: '1/c' })],
    ],
    [
      ['==', '0', hypothesis('case')],
      ['<=', 'rhs', sign()],
    ],
  ),
]);

export default proof({
  id: 'markov',
  title: 'P(Y >= c) <= E Y / c for Y >= 0',
  sources: [],
  references: ['boucheron2013, Section 2.1'],

  given: { c: real('positive') },

  parts: {
    weights: {
      given: {
        Omega: nonemptySet('outcomes'),
        p: probability('Omega'),
        Y: array('Omega', { is: 'nonnegative' }),
      },
      states: 'sum(w in Omega, p[w]*indicator(c <= Y[w])) <= sum(w in Omega, p[w]*Y[w])/c',
      derivation: [
        bound,
        ['<=', 'sum(w in Omega, p[w]*(Y[w]/c))', hypothesis('indicator')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        regimes: { 'tight: zero or c': { construct: { 'Y[w in Omega]': 'c*indicator(0 <= Z[w])' } } },
        raw: { Z: array('Omega') },
      },
    },
    law: {
      given: { Sample: law('sample space'), Z: array('Sample', { is: 'integrable' }) },
      hypotheses: { nonnegative: 'forall(w in Sample, 0 <= Z[w])' },
      states: 'E(w in Sample, indicator(c <= Z[w])) <= E(w in Sample, Z[w])/c',
      derivation: [
        bound,
        ['<=', 'E(w in Sample, Z[w]/c)', hypothesis('indicator')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { root: array('Sample', { is: 'square-integrable' }) },
        construct: { 'Z[w in Sample]': 'root[w]^2' },
        regimes: { 'tight: zero or c': { construct: { 'Z[w in Sample]': 'c*indicator(0 <= root[w])' } } },
      },
    },
  },

  controls: {
    'a variable of both signs': {
      part: 'weights',
      given: { Y: array('Omega') },
      counterexample: { c: 1, p: ['1/2', '1/2'], Y: [1, -1] },
      instances: { construct: { 'Y[w in Omega]': '2*c*Z[w]' } },
      because: 'the mean may be zero',
    },
    'one percent less': {
      part: 'weights',
      replace: ['/c', '/c*99/100'],
      counterexample: { c: 1, p: [1], Y: [1] },
      because: 'a variable that is zero or c gives equality',
    },
    'the square of the bound': {
      part: 'law',
      replace: ['/c', '/c^2'],
      counterexample: { Sample: [1], c: 2, Z: [2] },
      because: 'that is the bound for the second moment: 1 is more than 1/2',
    },
  },
});
