/**
 * # Hölder's inequality
 *
 * For conjugate exponents p, q > 0, 1/p + 1/q = 1: of positive numbers, with Young's inequality (`product`), and of any numbers,
 * where a power of zero is zero (`any numbers`). p = q = 2 is the Cauchy–Schwarz inequality. Not claimed: the limits p = 1 and q = 1.
 */
import {
  algebra,
  array,
  cases,
  contradiction,
  type Derivation,
  have,
  hypothesis,
  indexSet,
  lemma,
  nonemptySet,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const powers = {
  'power(base in R, exponent in R)': 'indicator(0 < base)*max(base, indicator(base <= 0))^exponent',
};

/** Where the sum of the powers of an array is not positive: all its entries are zero. */
const vanishing = (array: string, exponent: string): Derivation => [
  have('zero powers', `forall(k in K, power(${array}[k], ${exponent}) == 0)`, [
    [
      '==',
      'rhs',
      lemma('zero-sum-of-nonnegative', {
        at: { I: 'K', f: `array(l in K, power(${array}[l], ${exponent}))`, i: 'k' },
      }),
    ],
  ]),
  have('zero entries', `forall(k in K, ${array}[k] == 0)`, [
    ['==', 'rhs', hypothesis('zeros', { at: { x: `${array}[k]`, r: exponent } })],
  ]),
  ['==', '0', hypothesis('zero entries')],
  ['<=', 'rhs', sign()],
];

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
    'numbers that may be zero': {
      given: { K: indexSet(), u: array('K', { is: 'nonnegative' }), v: array('K', { is: 'nonnegative' }) },
      where: powers,
      states:
        'sum(k in K, u[k]*v[k]) <= power(sum(k in K, power(u[k], p)), 1/p)*power(sum(k in K, power(v[k], q)), 1/q)',
      derivation: [
        have('powers', 'forall(x in R, r in R, 0 <= power(x, r))', [['<=', 'rhs', unfold('power'), sign()]]),
        have('positive base', 'forall(x in positive, r in R, x^r == power(x, r))', [
          ['==', 'rhs', unfold('power')],
        ]),
        have('zeros', 'forall(x in nonnegative, r in R, power(x, r) == 0, x == 0)', [
          cases(
            '0 < x',
            [
              contradiction('0 < 0', [
                ['<', 'x^r', sign()],
                ['==', 'power(x, r)', unfold('power')],
                ['==', '0', hypothesis('assumed')],
              ]),
            ],
            [
              have('at most', 'x <= 0', [['<=', 'rhs', hypothesis('case')]]),
              have('at least', '0 <= x', [['<=', 'rhs', sign()]]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'x', y: '0' } })],
            ],
          ),
        ]),
        cases(
          '0 < sum(k in K, power(u[k], p))',
          [
            cases(
              '0 < sum(k in K, power(v[k], q))',
              [
                have(
                  'one term',
                  'forall(a in positive, b in positive, k in K, u[k]/a^(1/p)*(v[k]/b^(1/q)) <= power(u[k], p)/a/p + power(v[k], q)/b/q)',
                  [
                    [
                      '<=',
                      'power(u[k]/a^(1/p), p)/p + power(v[k]/b^(1/q), q)/q',
                      lemma('real-powers', {
                        part: 'young',
                        at: { p: 'p', q: 'q', x: 'u[k]/a^(1/p)', y: 'v[k]/b^(1/q)' },
                      }),
                      unfold('power'),
                    ],
                    [
                      '==',
                      'power(1/a^(1/p), p)*power(u[k], p)/p + power(v[k]/b^(1/q), q)/q',
                      lemma('real-powers', { part: 'product', at: { p: 'p', c: '1/a^(1/p)', x: 'u[k]' } }),
                      unfold('power'),
                    ],
                    [
                      '==',
                      'power(1/a^(1/p), p)*power(u[k], p)/p + power(1/b^(1/q), q)*power(v[k], q)/q',
                      lemma('real-powers', { part: 'product', at: { p: 'q', c: '1/b^(1/q)', x: 'v[k]' } }),
                      unfold('power'),
                    ],
                    [
                      '==',
                      '(1/a^(1/p))^p*power(u[k], p)/p + (1/b^(1/q))^q*power(v[k], q)/q',
                      unfold('power'),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
                have(
                  'totals',
                  'forall(a in positive, b in positive, sum(k in K, power(u[k], p)) == a, sum(k in K, power(v[k], q)) == b, sum(k in K, u[k]*v[k]) <= a^(1/p)*b^(1/q))',
                  [
                    ['==', 'a^(1/p)*b^(1/q)*sum(k in K, u[k]/a^(1/p)*(v[k]/b^(1/q)))', algebra()],
                    [
                      '<=',
                      'a^(1/p)*b^(1/q)*sum(k in K, power(u[k], p)/a/p + power(v[k], q)/b/q)',
                      hypothesis('one term'),
                    ],
                    [
                      '==',
                      'a^(1/p)*b^(1/q)*(sum(k in K, power(u[k], p))/a/p + sum(k in K, power(v[k], q))/b/q)',
                      algebra(),
                    ],
                    ['==', 'a^(1/p)*b^(1/q)*(1/p + 1/q)', hypothesis('assumed-1'), hypothesis('assumed-2')],
                    ['==', 'rhs', hypothesis('conjugate')],
                  ],
                ),
                [
                  '<=',
                  'sum(k in K, power(u[k], p))^(1/p)*sum(k in K, power(v[k], q))^(1/q)',
                  hypothesis('totals', {
                    at: { a: 'sum(k in K, power(u[k], p))', b: 'sum(k in K, power(v[k], q))' },
                  }),
                ],
                [
                  '==',
                  'power(sum(k in K, power(u[k], p)), 1/p)*sum(k in K, power(v[k], q))^(1/q)',
                  hypothesis('positive base', { at: { x: 'sum(k in K, power(u[k], p))', r: '1/p' } }),
                ],
                [
                  '==',
                  'rhs',
                  hypothesis('positive base', { at: { x: 'sum(k in K, power(v[k], q))', r: '1/q' } }),
                ],
              ],
              vanishing('v', 'q'),
            ),
          ],
          vanishing('u', 'p'),
        ),
      ],
      instances: {
        sizes: { K: [0, 5] },
        regimes: {
          'tight: one number': { sizes: { K: [1, 1] } },
          'tight: nothing': { sizes: { K: [1, 4] }, construct: { 'u[k in K]': '0' } },
        },
      },
    },
    'any numbers': {
      given: { K: indexSet(), u: array('K'), v: array('K') },
      where: powers,
      states:
        'abs(sum(k in K, u[k]*v[k])) <= power(sum(k in K, power(abs(u[k]), p)), 1/p)*power(sum(k in K, power(abs(v[k]), q)), 1/q)',
      derivation: [
        ['<=', 'sum(k in K, abs(u[k]*v[k]))', lemma('absolute-value-of-sum', { part: 'triangle' })],
        ['==', 'sum(k in K, abs(u[k])*abs(v[k]))', algebra()],
        [
          '<=',
          'rhs',
          lemma('hoelder', {
            part: 'numbers that may be zero',
            at: { u: 'array(k in K, abs(u[k]))', v: 'array(k in K, abs(v[k]))' },
          }),
        ],
      ],
      instances: {
        sizes: { K: [0, 5] },
        regimes: { 'tight: one number': { sizes: { K: [1, 1] } } },
      },
    },
    sums: {
      given: { K: nonemptySet(), u: array('K', { is: 'positive' }), v: array('K', { is: 'positive' }) },
      where: powers,
      states: 'sum(k in K, u[k]*v[k]) <= sum(k in K, u[k]^p)^(1/p)*sum(k in K, v[k]^q)^(1/q)',
      derivation: [
        [
          '<=',
          'power(sum(k in K, power(u[k], p)), 1/p)*power(sum(k in K, power(v[k], q)), 1/q)',
          lemma('hoelder', { part: 'numbers that may be zero' }),
        ],
        ['==', 'rhs', unfold('power')],
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
    'a power for its root': {
      part: 'numbers that may be zero',
      states: 'sum(k in K, u[k]*v[k]) <= sum(k in K, power(u[k], p))*power(sum(k in K, power(v[k], q)), 1/q)',
      counterexample: { K: 1, p: 2, q: 2, u: ['1/2'], v: [1] },
      instances: { sizes: { K: [1, 1] }, construct: { 'u[k in K]': '1/2' }, draw: { p: { oneOf: [2] } } },
      because: '1/2 is more than 1/4',
    },
    'powers of negative numbers': {
      part: 'any numbers',
      states:
        'abs(sum(k in K, u[k]*v[k])) <= power(sum(k in K, power(u[k], p)), 1/p)*power(sum(k in K, power(v[k], q)), 1/q)',
      counterexample: { K: 1, p: 2, q: 2, u: [-1], v: [1] },
      instances: { sizes: { K: [1, 1] }, construct: { 'u[k in K]': '-1' }, draw: { v: { oneOf: [1] } } },
      because: '1 is more than 0, which is what power makes of -1',
    },
  },
});
