/**
 * # Chernoff's bound
 *
 * For s > 0 a random variable reaches t with probability at most exp(-s t) times the mean of exp(s Y). Not claimed: which s is best.
 */
import {
  algebra,
  array,
  cases,
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
  id: 'chernoff',
  title: 'P(Y >= t) <= exp(-s t) E exp(s Y)',
  sources: [],
  references: ['boucheron2013, Section 2.2'],

  given: {
    Omega: nonemptySet('outcomes'),
    p: probability('Omega'),
    Y: array('Omega'),
    s: real('positive'),
    t: real(),
  },

  parts: {
    tail: {
      states: 'sum(w in Omega, p[w]*indicator(t <= Y[w])) <= exp(-(s*t))*sum(w in Omega, p[w]*exp(s*Y[w]))',
      derivation: [
        have('exponentials', 'forall(y in R, indicator(t <= y) <= indicator(exp(s*t) <= exp(s*y)))', [
          cases(
            't <= y',
            [
              have('scaled', 's*t <= s*y', [['<=', 'rhs', hypothesis('case', { times: 's' })]]),
              have('rises', 'exp(s*t) <= exp(s*y)', [['<=', 'rhs', hypothesis('scaled')]]),
              ['==', '1', hypothesis('case')],
              ['==', 'rhs', hypothesis('rises')],
            ],
            [
              ['==', '0', hypothesis('case')],
              ['<=', 'rhs', sign()],
            ],
          ),
        ]),
        ['<=', 'sum(w in Omega, p[w]*indicator(exp(s*t) <= exp(s*Y[w])))', hypothesis('exponentials')],
        [
          '<=',
          'sum(w in Omega, p[w]*exp(s*Y[w]))/exp(s*t)',
          lemma('markov', { part: 'weights', at: { Y: 'array(w in Omega, exp(s*Y[w]))', c: 'exp(s*t)' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        regimes: { 'tight: always t': { construct: { 'Y[w in Omega]': 't' } } },
      },
    },
  },

  controls: {
    'without the factor exp(-s t)': {
      part: 'tail',
      replace: ['exp(-(s*t))*', ''],
      counterexample: { s: 1, t: -1, p: [1], Y: [-1] },
      because: 'below zero the mean of the exponential is less than one',
    },
    'a negative s': {
      part: 'tail',
      given: { s: real() },
      counterexample: { s: -1, t: 0, p: [1], Y: [1] },
      because: 'then large values have small exponentials',
    },
    'one percent less': {
      part: 'tail',
      replace: ['exp(-(s*t))*', '99/100*exp(-(s*t))*'],
      counterexample: { s: 1, t: 0, p: [1], Y: [0] },
      because: 'a constant t gives equality',
    },
  },
});
