/**
 * # Hölder's inequality
 *
 * For positive numbers and conjugate exponents p, q > 0, 1/p + 1/q = 1; with it Young's inequality (`product`). p = q = 2 is the
 * Cauchy–Schwarz inequality. Not claimed: numbers that are zero, for which real powers are not defined here; the limits p = 1 and q = 1.
 */
import { algebra, array, have, hypothesis, lemma, nonemptySet, proof, real } from 'lemmata';

export default proof({
  id: 'hoelder',
  title: "Hölder's inequality",
  sources: [],
  references: ['hardy1952, Theorem 13'],

  given: { p: real('positive'), q: real('positive') },
  hypotheses: { conjugate: '1/p + 1/q == 1' },

  parts: {
    product: {
      given: { x: real('positive'), y: real('positive') },
      states: 'x*y <= x^p/p + y^q/q',
      derivation: [
        have('logarithms', 'log(x*y) <= log(x^p/p + y^q/q)', [
          [
            '==',
            '1/p*log(x^p/(x^p/p + y^q/q)) + 1/q*log(y^q/(x^p/p + y^q/q)) + (1/p + 1/q)*log(x^p/p + y^q/q)',
            algebra(),
          ],
          [
            '<=',
            '1/p*(x^p/(x^p/p + y^q/q) - 1) + 1/q*log(y^q/(x^p/p + y^q/q)) + (1/p + 1/q)*log(x^p/p + y^q/q)',
            lemma('log-at-most-linear', { part: 'bound', at: { t: 'x^p/(x^p/p + y^q/q)' } }),
          ],
          [
            '<=',
            '1/p*(x^p/(x^p/p + y^q/q) - 1) + 1/q*(y^q/(x^p/p + y^q/q) - 1) + (1/p + 1/q)*log(x^p/p + y^q/q)',
            lemma('log-at-most-linear', { part: 'bound', at: { t: 'y^q/(x^p/p + y^q/q)' } }),
          ],
          ['==', '1 - (1/p + 1/q) + (1/p + 1/q)*log(x^p/p + y^q/q)', algebra()],
          ['==', '1 - 1 + 1*log(x^p/p + y^q/q)', hypothesis('conjugate')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'exp(log(x*y))', algebra()],
        ['<=', 'exp(log(x^p/p + y^q/q))', hypothesis('logarithms')],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: both one': { construct: { x: '1', y: '1' } } } },
    },
    sums: {
      given: { K: nonemptySet(), u: array('K', { is: 'positive' }), v: array('K', { is: 'positive' }) },
      states: 'sum(k in K, u[k]*v[k]) <= sum(k in K, u[k]^p)^(1/p)*sum(k in K, v[k]^q)^(1/q)',
      derivation: [
        have(
          'one term',
          'forall(a in positive, b in positive, k in K, u[k]/a^(1/p)*(v[k]/b^(1/q)) <= u[k]^p/a/p + v[k]^q/b/q)',
          [
            ['<=', '(u[k]/a^(1/p))^p/p + (v[k]/b^(1/q))^q/q', lemma('hoelder', { part: 'product' })],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'totals',
          'forall(a in positive, b in positive, sum(k in K, u[k]^p) == a, sum(k in K, v[k]^q) == b, sum(k in K, u[k]*v[k]) <= a^(1/p)*b^(1/q))',
          [
            ['==', 'a^(1/p)*b^(1/q)*sum(k in K, u[k]/a^(1/p)*(v[k]/b^(1/q)))', algebra()],
            ['<=', 'a^(1/p)*b^(1/q)*sum(k in K, u[k]^p/a/p + v[k]^q/b/q)', hypothesis('one term')],
            ['==', 'a^(1/p)*b^(1/q)*(sum(k in K, u[k]^p)/a/p + sum(k in K, v[k]^q)/b/q)', algebra()],
            ['==', 'a^(1/p)*b^(1/q)*(1/p + 1/q)', hypothesis('assumed-1'), hypothesis('assumed-2')],
            ['==', 'rhs', hypothesis('conjugate')],
          ],
        ),
        ['<=', 'rhs', hypothesis('totals', { at: { a: 'sum(k in K, u[k]^p)', b: 'sum(k in K, v[k]^q)' } })],
      ],
      instances: {
        sizes: { K: [1, 5] },
        raw: { c: real('positive') },
        regimes: {
          'tight: one number': { sizes: { K: [1, 1] } },
          'tight: proportional squares': {
            construct: { p: '2', q: '2', 'v[k in K]': 'c*u[k]' },
          },
        },
      },
    },
  },

  instances: {
    draw: { p: { oneOf: [2, '3/2', 3, '5/4', 5] } },
    construct: { q: 'p/(p - 1)' },
  },

  controls: {
    'exponents that are not conjugate': {
      part: 'product',
      without: ['conjugate'],
      counterexample: { p: 2, q: 4, x: 1, y: 1 },
      instances: { construct: { q: '2*p/(p - 1)', x: '1', y: '1' } },
      because: '1 is more than 3/4',
    },
    'exponents exchanged': {
      part: 'product',
      states: 'x*y <= x^q/p + y^p/q',
      counterexample: { p: 3, q: '3/2', x: 4, y: 1 },
      instances: { draw: { p: { oneOf: [3] } }, construct: { y: '1', x: '4' } },
      because: '4 is more than 10/3',
    },
    'half the bound': {
      part: 'sums',
      states: 'sum(k in K, u[k]*v[k]) <= 1/2*sum(k in K, u[k]^p)^(1/p)*sum(k in K, v[k]^q)^(1/q)',
      counterexample: { K: 1, p: 2, q: 2, u: [1], v: [1] },
      instances: { sizes: { K: [1, 1] } },
      because: '1 is more than 1/2',
    },
    'the same exponent twice': {
      part: 'sums',
      states: 'sum(k in K, u[k]*v[k]) <= sum(k in K, u[k]^p)^(1/p)*sum(k in K, v[k]^p)^(1/p)',
      counterexample: { K: 2, p: 3, q: '3/2', u: [1, 1], v: [1, 1] },
      instances: {
        sizes: { K: [4, 4] },
        draw: { p: { oneOf: [3, 5] } },
        construct: { 'u[k in K]': '1', 'v[k in K]': '1' },
      },
      because: '2 is more than 2^(2/3)',
    },
  },
});
