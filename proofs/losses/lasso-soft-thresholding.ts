/**
 * # Soft thresholding minimises the square plus the absolute value
 *
 * F(w) = (w - a)^2/2 + lambda |w| has the unique minimiser S(a) = sign(a) max(|a| - lambda, 0), above which it grows by (w - S)^2/2 at
 * least; so S vanishes exactly for |a| <= lambda, and with (w - a)^2 in the place of its half exactly for |a| <= lambda/2. With an
 * orthonormal design it acts coordinate by coordinate. The square as penalty shrinks and gives no zeros: it has a slope at zero, the
 * absolute value has none.
 * Not claimed: designs whose columns are not orthonormal.
 */
import {
  algebra,
  array,
  both,
  cases,
  contradiction,
  have,
  hypothesis,
  indexSet,
  lemma,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const itself = 'lasso-soft-thresholding';
const growth = { part: 'quadratic growth' } as const;

/** What S is at a, by the sign of a, where |a| > lambda. */
const valueOfS = (value: string) =>
  have('value', `S(a) == ${value}`, [
    ['==', 'sign(a)*relu(abs(a) - lambda)', unfold('S')],
    ['==', 'rhs', algebra()],
  ]);

export default proof({
  id: 'lasso-soft-thresholding',
  title: 'Soft thresholding minimises the square plus the absolute value',
  sources: [
    { document: 'foundations-article', section: 'Regularization Techniques', relation: 'made precise' },
  ],
  references: ['tibshirani1996', 'donoho1994'],

  given: { a: real(), lambda: real('nonnegative'), w: real() },
  where: {
    'S(x in R)': 'sign(x)*relu(abs(x) - lambda)',
    'F(u in R)': '1/2*(u - a)^2 + lambda*abs(u)',
  },

  parts: {
    'quadratic growth': {
      states: 'F(S(a)) + 1/2*(w - S(a))^2 <= F(w)',
      derivation: [
        cases(
          'abs(a) <= lambda',
          [
            valueOfS('0'),
            have('product', 'a*w <= abs(a)*abs(w)', [
              cases(
                '0 <= a',
                [['<=', 'rhs', sign('a*(abs(w) - w)')]],
                [['<=', 'rhs', sign('-a*(abs(w) + w)')]],
              ),
            ]),
            ['==', 'F(0) + 1/2*w^2', hypothesis('value')],
            ['==', '1/2*a^2 + 1/2*w^2', unfold('F')],
            ['<=', '1/2*(w - a)^2 + abs(a)*abs(w)', hypothesis('product')],
            ['<=', '1/2*(w - a)^2 + lambda*abs(w)', hypothesis('case')],
            ['==', 'rhs', unfold('F')],
          ],
          [
            have('far', 'lambda < abs(a)', [['<', 'rhs', hypothesis('case')]]),
            cases(
              '0 <= a',
              [
                have('above', 'lambda < a', [
                  ['<', 'abs(a)', hypothesis('far')],
                  ['==', 'rhs', algebra()],
                ]),
                have('positive', '0 < a', [
                  ['<=', 'lambda', sign()],
                  ['<', 'rhs', hypothesis('above')],
                ]),
                valueOfS('a - lambda'),
                ['==', 'F(a - lambda) + 1/2*(w - (a - lambda))^2', hypothesis('value')],
                ['==', '1/2*lambda^2 + lambda*abs(a - lambda) + 1/2*(w - (a - lambda))^2', unfold('F')],
                ['==', '1/2*(w - a)^2 + lambda*w', algebra()],
                ['<=', '1/2*(w - a)^2 + lambda*abs(w)', sign()],
                ['==', 'rhs', unfold('F')],
              ],
              [
                have('below', 'lambda < -a', [
                  ['<', 'abs(a)', hypothesis('far')],
                  ['==', 'rhs', algebra()],
                ]),
                valueOfS('a + lambda'),
                ['==', 'F(a + lambda) + 1/2*(w - (a + lambda))^2', hypothesis('value')],
                ['==', '1/2*lambda^2 + lambda*abs(a + lambda) + 1/2*(w - (a + lambda))^2', unfold('F')],
                ['==', '1/2*(w - a)^2 - lambda*w', algebra()],
                ['<=', '1/2*(w - a)^2 + lambda*abs(w)', sign()],
                ['==', 'rhs', unfold('F')],
              ],
            ),
          ],
        ),
      ],
      instances: {
        raw: { size: real('nonnegative'), further: real('nonnegative') },
        regimes: {
          'tight: the sign of the minimiser': { construct: { a: 'lambda + size', w: 'further' } },
        },
      },
    },
    'unique minimiser': {
      hypotheses: { 'as good': 'F(w) <= F(S(a))' },
      states: 'w == S(a)',
      derivation: [
        have('no distance', '(w - S(a))^2 <= 0', [
          ['<=', '2*(F(w) - F(S(a)))', lemma(itself, { ...growth, times: '2' })],
          ['<=', 'rhs', hypothesis('as good', { times: '2' })],
        ]),
        have('difference', 'w - S(a) == 0', [['==', 'rhs', lemma('zero-square', { at: { x: 'w - S(a)' } })]]),
        ['==', 'S(a) + (w - S(a))', algebra()],
        ['==', 'rhs', hypothesis('difference')],
      ],
      instances: { construct: { w: 'S(a)' } },
    },
    'zero below the threshold': {
      hypotheses: { 'at most lambda': 'abs(a) <= lambda' },
      states: 'S(a) == 0',
      derivation: [
        ['==', 'sign(a)*relu(abs(a) - lambda)', unfold('S')],
        ['==', 'rhs', algebra()],
      ],
      instances: { raw: { share: real('[-1,1]') }, construct: { a: 'share*lambda' } },
    },
    'zero only below the threshold': {
      hypotheses: { zero: 'S(a) == 0' },
      states: 'abs(a) <= lambda',
      derivation: [
        contradiction('0 < 0', [
          have('far', 'lambda < abs(a)', [['<', 'rhs', hypothesis('contrary')]]),
          have('not zero', '0 < abs(a)', [
            ['<=', 'lambda', sign()],
            ['<', 'rhs', hypothesis('far')],
          ]),
          have('unit', 'abs(sign(a)) == 1', [
            cases(
              '0 <= a',
              [
                have('positive', '0 < a', [
                  ['<', 'abs(a)', hypothesis('not zero')],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', 'rhs', algebra()],
              ],
              [['==', 'rhs', algebra()]],
            ),
          ]),
          ['<', 'abs(a) - lambda', hypothesis('far')],
          ['==', 'abs(sign(a))*(abs(a) - lambda)', hypothesis('unit')],
          ['==', 'abs(sign(a)*relu(abs(a) - lambda))', algebra()],
          ['==', 'abs(S(a))', unfold('S')],
          ['==', 'abs(0)', hypothesis('zero')],
          ['==', 'rhs', algebra()],
        ]),
      ],
      instances: {
        raw: { share: real('[-1,1]') },
        construct: { a: 'share*lambda' },
        regimes: { 'tight: at the threshold': { construct: { a: 'lambda' } } },
      },
    },
    'threshold for the whole square': {
      states: 'forall(u in R, (u - a)^2 + lambda*abs(u) == 2*(1/2*(u - a)^2 + lambda/2*abs(u)))',
      derivation: [['==', 'rhs', algebra()]],
      instances: { raw: { other: real() }, construct: { u: 'other' } },
    },
    'orthonormal design': {
      given: {
        N: indexSet('samples'),
        J: indexSet('features'),
        X: array('N', 'J'),
        y: array('N'),
        v: array('J'),
      },
      where: {
        'c[j in J]': 'sum(n in N, X[n,j]*y[n])',
        'loss(u in R[J])':
          '1/2*sum(n in N, (sum(j in J, X[n,j]*u[j]) - y[n])^2) + lambda*sum(j in J, abs(u[j]))',
      },
      hypotheses: {
        orthonormal: 'forall(j in J, k in J, sum(n in N, X[n,j]*X[n,k]) == delta(j, k))',
      },
      states: 'loss(array(j in J, S(c[j]))) + 1/2*sum(j in J, (v[j] - S(c[j]))^2) <= loss(v)',
      derivation: [
        have(
          'separate',
          'forall(u in R[J], loss(u) == 1/2*sum(n in N, y[n]^2) - 1/2*sum(j in J, c[j]^2) + sum(j in J, 1/2*(u[j] - c[j])^2 + lambda*abs(u[j])))',
          [
            [
              '==',
              '1/2*sum(n in N, (sum(j in J, X[n,j]*u[j]) - y[n])^2) + lambda*sum(j in J, abs(u[j]))',
              unfold('loss'),
            ],
            [
              '==',
              '1/2*sum(j in J, sum(k in J, u[j]*u[k]*sum(n in N, X[n,j]*X[n,k]))) - sum(j in J, u[j]*sum(n in N, X[n,j]*y[n])) + 1/2*sum(n in N, y[n]^2) + lambda*sum(j in J, abs(u[j]))',
              algebra(),
            ],
            [
              '==',
              '1/2*sum(j in J, u[j]^2) - sum(j in J, u[j]*sum(n in N, X[n,j]*y[n])) + 1/2*sum(n in N, y[n]^2) + lambda*sum(j in J, abs(u[j]))',
              hypothesis('orthonormal'),
            ],
            ['==', 'rhs', unfold('c')],
          ],
        ),
        have(
          'each coordinate',
          'forall(j in J, 1/2*(S(c[j]) - c[j])^2 + lambda*abs(S(c[j])) + 1/2*(v[j] - S(c[j]))^2 <= 1/2*(v[j] - c[j])^2 + lambda*abs(v[j]))',
          [['<=', 'rhs', lemma(itself, { ...growth, at: { a: 'c[j]', w: 'v[j]' } })]],
        ),
        [
          '==',
          '1/2*sum(n in N, y[n]^2) - 1/2*sum(j in J, c[j]^2) + sum(j in J, 1/2*(S(c[j]) - c[j])^2 + lambda*abs(S(c[j])) + 1/2*(v[j] - S(c[j]))^2)',
          hypothesis('separate'),
        ],
        [
          '<=',
          '1/2*sum(n in N, y[n]^2) - 1/2*sum(j in J, c[j]^2) + sum(j in J, 1/2*(v[j] - c[j])^2 + lambda*abs(v[j]))',
          hypothesis('each coordinate'),
        ],
        ['==', 'rhs', hypothesis('separate')],
      ],
      instances: {
        sizes: { N: [1, 4], J: [1, 1] },
        raw: { chosen: real('[0,1]') },
        construct: { 'X[n in N, j in J]': '1/sqrt(card(N))' },
        regimes: {
          'tight: at the minimiser': { construct: { 'v[j in J]': 'S(c[j])' } },
        },
      },
    },
    'the square as penalty': {
      states:
        'forall(u in R, 1/2*(u - a)^2 + lambda*u^2 == 1/2*(a/(1 + 2*lambda) - a)^2 + lambda*(a/(1 + 2*lambda))^2 + (1/2 + lambda)*(u - a/(1 + 2*lambda))^2)',
      derivation: [['==', 'rhs', algebra()]],
      instances: { raw: { other: real() }, construct: { u: 'other' } },
    },
    'the square as penalty gives no zeros': {
      hypotheses: { zero: 'a/(1 + 2*lambda) == 0' },
      states: 'a == 0',
      derivation: [
        ['==', '(1 + 2*lambda)*(a/(1 + 2*lambda))', algebra()],
        ['==', '(1 + 2*lambda)*0', hypothesis('zero', { times: '1 + 2*lambda' })],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { a: '0' } },
    },
    'the absolute value has no derivative at zero': {
      states:
        'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (abs(h) <= radius) and (abs(h) <= abs(abs(h) - d*h))))',
      derivation: [
        cases(
          'd <= 0',
          [
            witness({ h: 'radius' }),
            both(
              [['<', 'rhs', sign()]],
              [['<=', 'rhs', algebra()]],
              [
                ['<=', 'radius*(1 - d)', sign()],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
          [
            witness({ h: '-radius' }),
            both(
              [['<', 'rhs', sign()]],
              [['<=', 'rhs', algebra()]],
              [
                ['<=', 'radius*(1 + d)', sign()],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
      ],
      instances: {
        raw: { slope: real(), near: real('positive') },
        construct: { d: 'slope', radius: 'near', h: 'near*(1 - 2*indicator(slope > 0))' },
        regimes: { 'tight: a slope of zero': { construct: { d: '0', radius: 'near', h: 'near' } } },
      },
    },
  },

  controls: {
    'hard thresholding': {
      part: 'quadratic growth',
      states: 'F(a*indicator(abs(a) > lambda)) <= F(w)',
      counterexample: { a: 2, lambda: 1, w: 1 },
      because: 'F(2) = 2, and F(1) = 3/2',
    },
    'threshold lambda/2': {
      part: 'zero only below the threshold',
      replace: ['<= lambda', '<= lambda/2'],
      counterexample: { a: '3/4', lambda: 1, w: 0 },
      because: 'S(3/4) = 0 for lambda = 1: the half before the square doubles the threshold',
    },
    'the square as penalty gives exact zeros': {
      part: 'the square as penalty gives no zeros',
      hypotheses: { zero: 'abs(a) <= lambda' },
      states: 'a/(1 + 2*lambda) == 0',
      counterexample: { a: 1, lambda: 1, w: 0 },
      instances: { construct: { a: 'lambda' } },
      because: '1/3',
    },
  },
});
