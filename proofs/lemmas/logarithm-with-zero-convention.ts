/**
 * # The laws of the logarithm where 0 log 0 = 0
 *
 * `ln` is the logarithm of positive numbers and 0 elsewhere. Times a factor that vanishes with them, it is additive on products and
 * quotients of nonnegative numbers, zeros included; the quotient by zero is read as a quotient by one.
 * Not claimed: anything where the factor does not vanish.
 */
import {
  algebra,
  cases,
  contradiction,
  type Derivation,
  have,
  hypothesis,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const positive = (name: string) =>
  have(`${name} is positive`, `0 < ${name}`, [
    have('not zero', `${name} != 0`, [
      contradiction('0 != 0', [
        ['==', 'a', hypothesis(`${name} vanishes with a`)],
        ['!=', 'rhs', sign()],
      ]),
    ]),
    ['<', 'rhs', sign()],
  ]);
const unlessZero = (lines: Derivation) =>
  cases(
    'a == 0',
    [
      ['==', '0', hypothesis('case')],
      ['==', 'rhs', hypothesis('case')],
    ],
    [positive('b'), positive('c'), ...lines],
  );

export default proof({
  id: 'logarithm-with-zero-convention',
  title: 'a log(b c) = a (log b + log c), and likewise for quotients, with 0 log 0 = 0',
  sources: [],
  references: ['cover2006, Section 2.1'],

  given: {},
  where: { 'ln(x in R)': 'log(max(x, indicator(x <= 0)))' },

  parts: {
    product: {
      given: { a: real(), b: real('nonnegative'), c: real('nonnegative') },
      hypotheses: {
        'b vanishes with a': 'forall(b == 0, a == 0)',
        'c vanishes with a': 'forall(c == 0, a == 0)',
      },
      states: 'a*ln(b*c) == a*(ln(b) + ln(c))',
      derivation: [
        unlessZero([
          ['==', 'a*log(b*c)', unfold('ln')],
          ['==', 'a*(log(b) + log(c))', algebra()],
          ['==', 'rhs', unfold('ln')],
        ]),
      ],

      instances: {
        draw: { b: { between: [0.0625, 4] }, c: { between: [0.0625, 4] } },
        regimes: { zeros: { draw: { a: { oneOf: [0] }, b: { oneOf: [0, 1] }, c: { oneOf: [0, 2] } } } },
      },
    },
    quotient: {
      given: { a: real(), b: real('nonnegative'), c: real('nonnegative') },
      hypotheses: {
        'b vanishes with a': 'forall(b == 0, a == 0)',
        'c vanishes with a': 'forall(c == 0, a == 0)',
      },
      states: 'a*ln(b/max(c, indicator(c <= 0))) == a*(ln(b) - ln(c))',
      derivation: [
        unlessZero([
          ['==', 'a*log(b/c)', unfold('ln')],
          ['==', 'a*(log(b) - log(c))', algebra()],
          ['==', 'rhs', unfold('ln')],
        ]),
      ],

      instances: {
        draw: { b: { between: [0.0625, 4] }, c: { between: [0.0625, 4] } },
        regimes: { zeros: { draw: { a: { oneOf: [0] }, b: { oneOf: [0, 1] }, c: { oneOf: [0, 2] } } } },
      },
    },
    monotone: {
      given: { a: real('nonnegative'), b: real('nonnegative') },
      hypotheses: { 'a at most b': 'a <= b' },
      states: '0 <= a*(ln(b) - ln(a))',
      derivation: [
        cases(
          'a == 0',
          [
            ['<=', '0', algebra()],
            ['==', 'rhs', hypothesis('case')],
          ],
          [
            have('a is positive', '0 < a', [['<', 'rhs', sign()]]),
            have('b is positive', '0 < b', [
              ['<', 'a', hypothesis('a is positive')],
              ['<=', 'rhs', hypothesis('a at most b')],
            ]),
            ['==', 'a*(log(a) - log(a))', algebra()],
            ['<=', 'a*(log(b) - log(a))', hypothesis('a at most b')],
            ['==', 'rhs', unfold('ln')],
          ],
        ),
      ],
      instances: {
        raw: { rise: real('nonnegative') },
        construct: { b: 'a + rise' },
        regimes: {
          'tight: equal numbers': { construct: { b: 'a' } },
          zeros: { draw: { a: { oneOf: [0] }, rise: { oneOf: [0, 1] } } },
        },
      },
    },
    normalised: {
      given: { a: real(), c: real('nonnegative') },
      hypotheses: { 'c vanishes with a': 'forall(c == 0, a == 0)' },
      states: 'c*(a/max(c, indicator(c <= 0))) == a',
      derivation: [
        cases(
          'c == 0',
          [
            have('none', 'a == 0', [['==', 'rhs', hypothesis('c vanishes with a')]]),
            ['==', '0', hypothesis('case')],
            ['==', 'rhs', hypothesis('none')],
          ],
          [have('positive', '0 < c', [['<', 'rhs', sign()]]), ['==', 'rhs', algebra()]],
        ),
      ],
      instances: {
        draw: { c: { between: [0.0625, 4] } },
        regimes: { zeros: { draw: { a: { oneOf: [0] }, c: { oneOf: [0, 2] } } } },
      },
    },
  },

  controls: {
    'a factor that does not vanish': {
      part: 'product',
      without: ['c vanishes with a'],
      counterexample: { a: 1, b: 2, c: 0 },
      instances: { draw: { a: { between: [1, 2] }, c: { oneOf: [0] }, b: { between: [2, 4] } }, regimes: {} },
      because: 'log 0 counts as 0, on both sides: 0 is not log 2',
    },
    'a quotient by zero': {
      part: 'quotient',
      without: ['b vanishes with a'],
      counterexample: { a: 1, b: 0, c: 2 },
      instances: { draw: { a: { between: [1, 2] }, b: { oneOf: [0] }, c: { between: [2, 4] } }, regimes: {} },
      because: '0 on the left, -log 2 on the right',
    },
    'a larger number inside': {
      part: 'monotone',
      without: ['a at most b'],
      counterexample: { a: 2, b: 1 },
      instances: {
        raw: { rise: real('nonnegative') },
        draw: { a: { between: [2, 4] } },
        construct: { b: '1' },
        regimes: {},
      },
      because: '-2 log 2 is negative',
    },
    'a whole that vanishes, of a part that does not': {
      part: 'normalised',
      without: ['c vanishes with a'],
      counterexample: { a: 1, c: 0 },
      instances: { draw: { a: { between: [1, 2] }, c: { oneOf: [0] } }, regimes: {} },
      because: '0 is not 1',
    },
  },
});
