/**
 * # The Kullback-Leibler divergence is nonnegative and vanishes for equal laws only
 *
 * For probability vectors q << p of any size, zeros included: `ln` is the logarithm of positive numbers and 0 elsewhere, so that
 * 0 log 0 = 0. Term by term, the divergence exceeds the squared Hellinger distance. Not claimed: anything where q charges what p
 * does not (the divergence is then infinite), or Pinsker's inequality.
 */
import {
  algebra,
  array,
  cases,
  contradiction,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

export default proof({
  id: 'kullback-leibler-nonnegative',
  title: 'KL(q||p) >= 0, and it vanishes for q = p only',
  sources: [],
  references: ['kullback1951', 'cover2006, Theorem 2.6.3'],

  given: { K: nonemptySet('atoms') },
  where: { 'ln(x in R)': 'log(max(x, indicator(x <= 0)))' },

  parts: {
    pointwise: {
      given: { a: real('nonnegative'), b: real('nonnegative') },
      hypotheses: { 'absolute continuity': 'forall(b == 0, a == 0)' },
      states: 'a - b + (sqrt(a) - sqrt(b))^2 <= a*(ln(a) - ln(b))',
      derivation: [
        cases(
          'a == 0',
          [
            have('no root', 'sqrt(a) == 0', [
              contradiction('0 < 0', [
                ['<', 'sqrt(a)^2', sign()],
                ['==', 'a', algebra()],
                ['==', 'rhs', hypothesis('case')],
              ]),
            ]),
            ['==', '0', hypothesis('case'), hypothesis('no root')],
            ['==', 'rhs', hypothesis('case')],
          ],
          [
            have('charged', 'b != 0', [
              contradiction('0 != 0', [
                ['==', 'a', hypothesis('absolute continuity')],
                ['!=', 'rhs', sign()],
              ]),
            ]),
            ['==', '2*a*(1 - sqrt(b/a))', algebra()],
            [
              '<=',
              '2*a*(-log(sqrt(b/a)))',
              lemma('log-at-most-linear', { part: 'bound', at: { t: 'sqrt(b/a)' } }),
            ],
            ['==', 'a*(log(a) - log(b))', algebra()],
            ['==', 'rhs', unfold('ln')],
          ],
        ),
      ],
      instances: {
        raw: { c: real('nonnegative') },
        draw: { b: { between: [0.0625, 4] } },
        regimes: {
          'tight: equal numbers': { construct: { a: 'b' } },
          'tight: none on the left': { draw: { a: { oneOf: [0] }, b: { between: [0, 4] } } },
        },
      },
    },
    'Hellinger distance': {
      given: { q: probability('K'), p: probability('K') },
      hypotheses: { 'absolute continuity': 'forall(k in K, p[k] == 0, q[k] == 0)' },
      states: 'sum(k in K, (sqrt(q[k]) - sqrt(p[k]))^2) <= sum(k in K, q[k]*(ln(q[k]) - ln(p[k])))',
      derivation: [
        [
          '==',
          'sum(k in K, q[k]) - sum(k in K, p[k]) + sum(k in K, (sqrt(q[k]) - sqrt(p[k]))^2)',
          hypothesis('q-sums-to-one'),
          hypothesis('p-sums-to-one'),
        ],
        ['==', 'sum(k in K, q[k] - p[k] + (sqrt(q[k]) - sqrt(p[k]))^2)', algebra()],
        [
          '<=',
          'rhs',
          lemma('kullback-leibler-nonnegative', { part: 'pointwise', at: { a: 'q[k]', b: 'p[k]' } }),
        ],
      ],
      instances: {
        regimes: {
          'tight: equal laws': { construct: { 'q[k in K]': 'p[k]' } },
        },
      },
    },
    nonnegative: {
      given: { q: probability('K'), p: probability('K') },
      hypotheses: { 'absolute continuity': 'forall(k in K, p[k] == 0, q[k] == 0)' },
      states: '0 <= sum(k in K, q[k]*(ln(q[k]) - ln(p[k])))',
      derivation: [
        ['<=', 'sum(k in K, (sqrt(q[k]) - sqrt(p[k]))^2)', sign()],
        ['<=', 'rhs', lemma('kullback-leibler-nonnegative', { part: 'Hellinger distance' })],
      ],
      instances: {
        regimes: {
          'tight: equal laws': { construct: { 'q[k in K]': 'p[k]' } },
        },
      },
    },
    'zero for equal laws only': {
      given: { q: probability('K'), p: probability('K') },
      hypotheses: {
        'absolute continuity': 'forall(k in K, p[k] == 0, q[k] == 0)',
        'no divergence': 'sum(j in K, q[j]*(ln(q[j]) - ln(p[j]))) <= 0',
      },
      states: 'forall(k in K, q[k] == p[k])',
      derivation: [
        have('no distance', 'sum(j in K, (sqrt(q[j]) - sqrt(p[j]))^2) <= 0', [
          [
            '<=',
            'sum(j in K, q[j]*(ln(q[j]) - ln(p[j])))',
            lemma('kullback-leibler-nonnegative', { part: 'Hellinger distance' }),
          ],
          ['<=', 'rhs', hypothesis('no divergence')],
        ]),
        have('equal roots', '(sqrt(q[k]) - sqrt(p[k]))^2 == 0', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'K', f: 'array(j in K, (sqrt(q[j]) - sqrt(p[j]))^2)', i: 'k' },
            }),
          ],
        ]),
        have('equal roots indeed', 'sqrt(q[k]) - sqrt(p[k]) == 0', [
          contradiction('0 < 0', [
            ['<', '(sqrt(q[k]) - sqrt(p[k]))^2', sign()],
            ['==', 'rhs', hypothesis('equal roots')],
          ]),
        ]),
        ['==', 'sqrt(q[k])^2', algebra()],
        ['==', '(sqrt(p[k]) + (sqrt(q[k]) - sqrt(p[k])))^2', algebra()],
        ['==', 'sqrt(p[k])^2', hypothesis('equal roots indeed')],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { 'q[k in K]': 'p[k]' } },
    },
  },
  instances: { sizes: { K: [1, 8] } },

  controls: {
    'without absolute continuity': {
      part: 'pointwise',
      without: ['absolute continuity'],
      counterexample: { a: '1/2', b: 0 },
      instances: { draw: { b: { oneOf: [0] }, a: { between: [0.0625, 0.9375] } } },
      because: 'with the convention for the logarithm of zero the right side is 1/2 log(1/2) < 0',
    },
    'twice the squared distance': {
      part: 'pointwise',
      states: 'a - b + 2*(sqrt(a) - sqrt(b))^2 <= a*(ln(a) - ln(b))',
      counterexample: { a: 0, b: 1 },
      instances: { draw: { a: { oneOf: [0] } } },
      because: 'at a = 0 both sides agree with the factor one',
    },
    'four times the squared Hellinger distance': {
      part: 'Hellinger distance',
      states: '4*sum(k in K, (sqrt(q[k]) - sqrt(p[k]))^2) <= sum(k in K, q[k]*(ln(q[k]) - ln(p[k])))',
      counterexample: { K: 2, q: [1, 0], p: ['1/2', '1/2'] },
      instances: { sizes: { K: [2, 3] } },
      because: 'log 2 = 0.693 against 8 - 4 sqrt 2 = 2.343',
    },
    'one atom alone': {
      part: 'nonnegative',
      states: 'forall(k in K, 0 <= q[k]*(ln(q[k]) - ln(p[k])))',
      counterexample: { K: 2, q: ['1/4', '3/4'], p: ['1/2', '1/2'] },
      instances: { sizes: { K: [2, 4] } },
      because: 'the terms have both signs; their sum has not',
    },
    'weights that do not sum to one': {
      part: 'nonnegative',
      given: { p: array('K', { is: 'positive' }) },
      counterexample: { K: 1, q: [1], p: [2] },
      instances: { draw: { p: { between: [1, 4] } } },
      because: 'log(1/2) < 0: only the sum is bounded from below, by 1 - 2',
    },
    'zero at a positive divergence': {
      part: 'zero for equal laws only',
      hypotheses: { 'no divergence': 'sum(j in K, q[j]*(ln(q[j]) - ln(p[j]))) <= 1' },
      counterexample: { K: 2, q: [1, 0], p: ['1/2', '1/2'] },
      instances: { sizes: { K: [2, 4] }, raw: { r: probability('K') }, construct: { 'q[k in K]': 'r[k]' } },
      because: 'log 2 <= 1',
    },
  },
});
