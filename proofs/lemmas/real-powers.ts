/**
 * # Powers of nonnegative numbers with real exponents p >= 1
 *
 * x^p for x > 0, and 0 for x = 0, grows strictly with x, is multiplicative, lies above its tangent at 1 (Bernoulli's inequality), and is convex,
 * in the form in which Minkowski's inequality uses it. Not claimed: exponents below one, for which convexity fails.
 */
import { algebra, cases, contradiction, have, hypothesis, lemma, proof, real, sign, unfold } from 'lemmata';

const itself = 'real-powers';

export default proof({
  id: itself,
  title: 'Powers of nonnegative numbers are increasing, multiplicative and convex',
  sources: [],
  references: ['hardy1952, Theorem 42'],

  given: { p: real('positive') },
  where: { 'pow(base in R)': 'indicator(0 < base)*max(base, indicator(base <= 0))^p' },

  parts: {
    positive: {
      given: { x: real('positive') },
      states: '0 < pow(x)',
      derivation: [
        ['<', 'x^p', sign()],
        ['==', 'rhs', unfold('pow')],
      ],
    },
    zero: {
      states: 'pow(0) == 0',
      derivation: [['==', 'rhs', unfold('pow')]],
    },
    nonnegative: {
      given: { x: real() },
      states: '0 <= pow(x)',
      derivation: [['<=', 'rhs', unfold('pow'), sign()]],
      instances: { regimes: { 'tight: at zero': { construct: { x: '0' } } } },
    },
    product: {
      given: { x: real('nonnegative'), c: real('positive') },
      states: 'pow(c*x) == pow(c)*pow(x)',
      derivation: [
        cases(
          '0 < x',
          [
            have('positive', '0 < c*x', [['<', 'rhs', sign()]]),
            ['==', '(c*x)^p', unfold('pow')],
            ['==', 'c^p*x^p', algebra()],
            ['==', 'rhs', unfold('pow')],
          ],
          [
            have('zero', 'x == 0', [
              have('at most', 'x <= 0', [['<=', 'rhs', hypothesis('case')]]),
              have('at least', '0 <= x', [['<=', 'rhs', sign()]]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'x', y: '0' } })],
            ]),
            ['==', 'pow(c*0)', hypothesis('zero')],
            ['==', 'pow(c)*pow(0)', unfold('pow')],
            ['==', 'rhs', hypothesis('zero')],
          ],
        ),
      ],
    },
    increasing: {
      given: { x: real('nonnegative'), y: real() },
      hypotheses: { larger: 'x < y' },
      states: 'pow(x) < pow(y)',
      derivation: [
        have('positive', '0 < y', [
          ['<=', 'x', sign()],
          ['<', 'rhs', hypothesis('larger')],
        ]),
        cases(
          '0 < x',
          [
            ['==', 'x^p', unfold('pow')],
            ['<', 'y^p', hypothesis('larger')],
            ['==', 'rhs', unfold('pow')],
          ],
          [
            have('zero', 'x == 0', [
              have('at most', 'x <= 0', [['<=', 'rhs', hypothesis('case')]]),
              have('at least', '0 <= x', [['<=', 'rhs', sign()]]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'x', y: '0' } })],
            ]),
            ['==', 'pow(0)', hypothesis('zero')],
            ['==', '0', unfold('pow')],
            ['<', 'y^p', sign()],
            ['==', 'rhs', unfold('pow')],
          ],
        ),
      ],
    },
    'smaller powers': {
      given: { x: real(), y: real('nonnegative') },
      hypotheses: { 'at most': 'pow(x) <= pow(y)' },
      states: 'x <= y',
      derivation: [
        contradiction('0 < 0', [
          ['<', 'pow(x) - pow(y)', lemma(itself, { part: 'increasing', at: { x: 'y', y: 'x' } })],
          ['<=', '0', hypothesis('at most')],
        ]),
      ],
    },
    bernoulli: {
      given: { r: real('nonnegative') },
      hypotheses: { 'at least one': '1 <= p' },
      states: '1 + p*(r - 1) <= pow(r)',
      derivation: [
        cases(
          '0 < r',
          [
            cases(
              '1 < p',
              [
                have('more than one', '0 < p - 1', [['<', 'rhs', hypothesis("case'")]]),
                ['==', 'p*(r*1) + 1 - p', algebra()],
                [
                  '<=',
                  'p*(r^p/p + 1^(p/(p - 1))/(p/(p - 1))) + 1 - p',
                  lemma('hoelder', {
                    part: 'product',
                    at: { p: 'p', q: 'p/(p - 1)', x: 'r', y: '1' },
                    times: 'p',
                  }),
                ],
                ['==', 'r^p', algebra()],
                ['==', 'rhs', unfold('pow')],
              ],
              [
                have('one', 'p == 1', [
                  have('at most', 'p <= 1', [['<=', 'rhs', hypothesis("case'")]]),
                  ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'p', y: '1' } })],
                ]),
                ['==', '1 + 1*(r - 1)', hypothesis('one')],
                ['==', 'r^1', algebra()],
                ['==', 'r^p', hypothesis('one')],
                ['==', 'rhs', unfold('pow')],
              ],
            ),
          ],
          [
            have('zero', 'r == 0', [
              have('at most', 'r <= 0', [['<=', 'rhs', hypothesis('case')]]),
              have('at least', '0 <= r', [['<=', 'rhs', sign()]]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'r', y: '0' } })],
            ]),
            ['==', '1 + p*(0 - 1)', hypothesis('zero')],
            ['<=', '0', hypothesis('at least one')],
            ['==', 'pow(0)', unfold('pow')],
            ['==', 'rhs', hypothesis('zero')],
          ],
        ),
      ],
      instances: {
        raw: { more: real('nonnegative') },
        construct: { p: '1 + more' },
        regimes: { 'tight: at one': { construct: { p: '1 + more', r: '1' } } },
      },
    },
    'not decreasing': {
      given: { x: real('nonnegative'), y: real() },
      hypotheses: { 'at least': 'x <= y' },
      states: 'pow(x) <= pow(y)',
      derivation: [
        cases(
          'x < y',
          [['<=', 'rhs', lemma(itself, { part: 'increasing' })]],
          [
            have('equal', 'x == y', [
              have('at most', 'y <= x', [['<=', 'rhs', hypothesis('case')]]),
              ['==', 'rhs', lemma('antisymmetry-of-order')],
            ]),
            ['==', 'rhs', hypothesis('equal')],
          ],
        ),
      ],
      instances: {
        raw: { more: real('nonnegative') },
        construct: { y: 'x + more' },
        regimes: { 'tight: equal numbers': { construct: { y: 'x' } } },
      },
    },
    'two exponents': {
      given: { q: real(), r: real('nonnegative') },
      where: { 'higher(base in R)': 'indicator(0 < base)*max(base, indicator(base <= 0))^q' },
      hypotheses: { larger: 'p <= q' },
      states: '1 + q/p*(pow(r) - 1) <= higher(r)',
      derivation: [
        have('ratio', '1 <= q/p', [
          ['==', 'p/p', algebra()],
          ['<=', 'rhs', hypothesis('larger', { times: '1/p' })],
        ]),
        cases(
          '0 < r',
          [
            have('power', '0 < r^p', [['<', 'rhs', sign()]]),
            ['==', '1 + q/p*(r^p - 1)', unfold('pow')],
            [
              '<=',
              'indicator(0 < r^p)*max(r^p, indicator(r^p <= 0))^(q/p)',
              lemma(itself, { part: 'bernoulli', at: { p: 'q/p', r: 'r^p' } }),
            ],
            ['==', '(r^p)^(q/p)', algebra()],
            ['==', 'r^q', algebra()],
            ['==', 'rhs', unfold('higher')],
          ],
          [
            have('zero', 'r == 0', [
              have('at most', 'r <= 0', [['<=', 'rhs', hypothesis('case')]]),
              have('at least', '0 <= r', [['<=', 'rhs', sign()]]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'r', y: '0' } })],
            ]),
            ['==', '1 + q/p*(pow(0) - 1)', hypothesis('zero')],
            ['==', '1 - q/p', unfold('pow')],
            ['<=', '0', hypothesis('ratio')],
            ['==', 'higher(0)', unfold('higher')],
            ['==', 'rhs', hypothesis('zero')],
          ],
        ),
      ],
      instances: {
        raw: { more: real('nonnegative') },
        construct: { q: 'p + more' },
        regimes: { 'tight: at one': { construct: { q: 'p + more', r: '1' } } },
      },
    },
    young: {
      given: { q: real('positive'), x: real('nonnegative'), y: real('nonnegative') },
      where: { 'other(base in R)': 'indicator(0 < base)*max(base, indicator(base <= 0))^q' },
      hypotheses: { conjugate: '1/p + 1/q == 1' },
      states: 'x*y <= pow(x)/p + other(y)/q',
      derivation: [
        cases(
          '0 < x',
          [
            cases(
              '0 < y',
              [
                ['<=', 'x^p/p + y^q/q', lemma('hoelder', { part: 'product' })],
                ['==', 'rhs', unfold('pow', 'other')],
              ],
              [
                have('none', 'y == 0', [
                  have('at most', 'y <= 0', [['<=', 'rhs', hypothesis("case'")]]),
                  have('at least', '0 <= y', [['<=', 'rhs', sign()]]),
                  ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'y', y: '0' } })],
                ]),
                ['==', 'x*0', hypothesis('none')],
                ['<=', 'rhs', unfold('pow', 'other'), sign()],
              ],
            ),
          ],
          [
            have('none', 'x == 0', [
              have('at most', 'x <= 0', [['<=', 'rhs', hypothesis('case')]]),
              have('at least', '0 <= x', [['<=', 'rhs', sign()]]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'x', y: '0' } })],
            ]),
            ['==', '0*y', hypothesis('none')],
            ['<=', 'rhs', unfold('pow', 'other'), sign()],
          ],
        ),
      ],
      instances: {
        draw: { p: { oneOf: [2, 3, '3/2'] } },
        construct: { q: 'p/(p - 1)' },
        regimes: {
          'tight: squares of one number': { draw: { p: { oneOf: [2] } }, construct: { q: '2', y: 'x' } },
        },
      },
    },
    'sum of two': {
      given: { x: real('nonnegative'), y: real('nonnegative'), a: real('positive'), b: real('positive') },
      hypotheses: { 'at least one': '1 <= p' },
      states: 'pow(x + y) <= pow(a + b)*(a/(a + b)*pow(x)/pow(a) + b/(a + b)*pow(y)/pow(b))',
      derivation: [
        have('first', '0 < pow(a)', [['<', 'rhs', lemma(itself, { part: 'positive', at: { x: 'a' } })]]),
        have('second', '0 < pow(b)', [['<', 'rhs', lemma(itself, { part: 'positive', at: { x: 'b' } })]]),
        have('both', '0 < pow(a + b)', [
          ['<', 'rhs', lemma(itself, { part: 'positive', at: { x: 'a + b' } })],
        ]),
        have('of x', '0 <= pow(x)', [['<=', 'rhs', lemma(itself, { part: 'nonnegative', at: { x: 'x' } })]]),
        have('of y', '0 <= pow(y)', [['<=', 'rhs', lemma(itself, { part: 'nonnegative', at: { x: 'y' } })]]),
        have('of the ratio', '0 <= pow((x + y)/(a + b))', [
          ['<=', 'rhs', lemma(itself, { part: 'nonnegative', at: { x: '(x + y)/(a + b)' } })],
        ]),
        cases(
          '0 < x + y',
          [
            have(
              'tangent',
              'forall(c in positive, z in nonnegative, pow(c)*(pow((x + y)/(a + b))*(1 + p*(z*(a + b)/(c*(x + y)) - 1))) <= pow(z))',
              [
                have('positive', '0 < pow(c)', [
                  ['<', 'rhs', lemma(itself, { part: 'positive', at: { x: 'c' } })],
                ]),
                [
                  '<=',
                  'pow(c)*(pow((x + y)/(a + b))*pow(z*(a + b)/(c*(x + y))))',
                  lemma(itself, {
                    part: 'bernoulli',
                    at: { r: 'z*(a + b)/(c*(x + y))' },
                    times: 'pow(c)*pow((x + y)/(a + b))',
                  }),
                ],
                [
                  '==',
                  'pow(c)*pow((x + y)/(a + b)*(z*(a + b)/(c*(x + y))))',
                  lemma(itself, {
                    part: 'product',
                    at: { c: '(x + y)/(a + b)', x: 'z*(a + b)/(c*(x + y))' },
                    times: 'pow(c)',
                  }),
                ],
                ['==', 'pow(c)*pow(z/c)', algebra()],
                ['==', 'pow(c*(z/c))', lemma(itself, { part: 'product', at: { c: 'c', x: 'z/c' } })],
                ['==', 'rhs', algebra()],
              ],
            ),
            ['==', 'pow((a + b)*((x + y)/(a + b)))', algebra()],
            [
              '==',
              'pow(a + b)*pow((x + y)/(a + b))',
              lemma(itself, { part: 'product', at: { c: 'a + b', x: '(x + y)/(a + b)' } }),
            ],
            [
              '==',
              'pow(a + b)*(a/(a + b)*(pow((x + y)/(a + b))*(1 + p*(x*(a + b)/(a*(x + y)) - 1))) + b/(a + b)*(pow((x + y)/(a + b))*(1 + p*(y*(a + b)/(b*(x + y)) - 1))))',
              algebra(),
            ],
            [
              '<=',
              'pow(a + b)*(a/(a + b)*(pow(x)/pow(a)) + b/(a + b)*(pow((x + y)/(a + b))*(1 + p*(y*(a + b)/(b*(x + y)) - 1))))',
              hypothesis('tangent', { at: { c: 'a', z: 'x' }, times: 'pow(a + b)*a/(a + b)/pow(a)' }),
            ],
            [
              '<=',
              'pow(a + b)*(a/(a + b)*(pow(x)/pow(a)) + b/(a + b)*(pow(y)/pow(b)))',
              hypothesis('tangent', { at: { c: 'b', z: 'y' }, times: 'pow(a + b)*b/(a + b)/pow(b)' }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            have('zero', 'x + y == 0', [
              have('at most', 'x + y <= 0', [['<=', 'rhs', hypothesis('case')]]),
              have('at least', '0 <= x + y', [['<=', 'rhs', sign()]]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'x + y', y: '0' } })],
            ]),
            ['==', 'pow(0)', hypothesis('zero', { times: '1' })],
            ['==', '0', unfold('pow')],
            ['<=', 'rhs', sign()],
          ],
        ),
      ],
      instances: {
        raw: { more: real('nonnegative'), part: real('[0,1]') },
        construct: { p: '1 + more' },
        regimes: { 'tight: proportional': { construct: { p: '1 + more', x: 'part*a', y: 'part*b' } } },
      },
    },
  },

  instances: { draw: { p: { oneOf: [1, '3/2', 2, 3] } } },

  controls: {
    additive: {
      part: 'sum of two',
      states: 'pow(x + y) <= pow(x) + pow(y)',
      counterexample: { p: 2, x: 1, y: 1, a: 1, b: 1 },
      because: '4 is more than 2',
    },
    'an exponent below one': {
      part: 'bernoulli',
      without: ['at least one'],
      counterexample: { p: '1/2', r: 4 },
      instances: { construct: { p: '1/2' } },
      because: 'the root of 4 is 2, and the tangent is at 5/2',
    },
    'a steeper tangent': {
      part: 'bernoulli',
      replace: ['p*(r - 1)', '2*p*(r - 1)'],
      counterexample: { p: 1, r: 2 },
      because: '3 is more than 2',
    },
    'increasing on the whole line': {
      part: 'increasing',
      given: { x: real() },
      counterexample: { p: 1, x: -2, y: -1 },
      because: 'below zero these powers are all zero',
    },
  },
});
