/**
 * # The logistic map doubles an angle; its exponent is ln 2 at almost every start
 *
 * F(x) = 4 x (1 - x) takes sin^2(a) to sin^2(2 a), so F^t(sin^2 a) = sin^2(2^t a) for all t, and by the chain rule (F^t)'(sin^2 a) is
 * 2^t sin(2^(t+1) a)/sin(2 a). The map x = sin^2(pi y/2) conjugates it to the tent map 1 - |1 - 2 y|; with another p in the place of
 * pi the two sides differ by a multiple of sin(p). In angles the mean of log|F'| is ln 2 + (log|sin(2^(t+1) a)| - log|sin(2 a)|)/t, a
 * finite form of the exponent.
 * F_r(x) = r x (1 - x) has the slope 2 - r at its fixed point 1 - 1/r, smaller than 1 in size if and only if 1 < r < 3: linear
 * stability, since at r = 3 the slope is -1 and the point is stable all the same.
 * The exponent needs neither integrals nor Birkhoff's theorem, because F'(x)^2 = 4 q(F(x))/q(x) for the height q(x) = x (1 - x). The mean of
 * log|F'| is ln 2 under every law under which log q(F(X)) and log q(X) have one finite mean: the fixed point 3/4, every cycle but 0, and every
 * law that F preserves, where F(X) has the distribution function of X (cited: then means agree). F preserves the arcsine law, that of
 * sin^2(pi V/2) for uniform V: it gives [0, s] and [1 - s, 1], s = sin^2(pi v/4), v/2 each, so F(X) <= F(s) = sin^2(pi v/2) has the
 * probability v (`the arcsine law is preserved`). Where starts come near the ends seldom, as under the arcsine law, P(q(F^t X) <=
 * exp(-u)) <= 2 exp(-u/2), the mean number of times after n at which the exponent is off by more than eps tends to zero as n grows: so it
 * tends to ln 2 at almost every start (`almost every start`).
 * Not claimed: that the logarithms are integrable, as under the arcsine law they are; that r > 3 means chaos (r = 3.2 has an attracting
 * orbit of period 2).
 */
import {
  algebra,
  array,
  both,
  calculus,
  cases,
  have,
  hypothesis,
  type Instances,
  induction,
  law,
  lemma,
  medianOfMeans,
  natural,
  proof,
  real,
  sign,
  unfold,
  uniform,
} from 'lemmata';

const id = 'logistic-conjugacy-lyapunov-exponent';

/** Zero at the ends 0 and 1. */
const height = (x: string) => `${x}*(1 - ${x})`;

/** The slope after t steps is below 2^t by the factor exp(-eps t), or above it by exp(eps t). */
const flat = (t: string) => `indicator(slope(X[w])[${t}]^2 <= 4^(${t})*exp(-2*eps*(${t})))`;
const steep = (t: string) => `indicator(4^(${t})*exp(2*eps*(${t})) <= slope(X[w])[${t}]^2)`;

/** The fact `cosine`. */
const cosine = (t: string) =>
  have('cosine', `cos(2*(2^${t}*a)) == 1 - 2*sin(2^${t}*a)^2`, [
    [
      '==',
      'rhs',
      lemma('trigonometric-identities', { part: 'cosine-of-twice-by-one-square', at: { x: `2^${t}*a` } }),
    ],
  ]);

const logarithms = {
  'logarithm of the slope': 'forall(w in Omega, exp(Y[w]) == abs(4 - 8*X[w]))',
  'logarithm of the height': `forall(w in Omega, exp(L[w]) == ${height('X[w]')})`,
  'and after a step': `forall(w in Omega, exp(M[w]) == ${height('F(X[w])')})`,
};
const preservedInstances = {
  // the fixed point, and the cycle of period 2, each of its points with the same weight
  sizes: { Omega: [1, 1] },
  construct: {
    'X[w in Omega]': '3/4',
    'Y[w in Omega]': 'log(abs(4 - 8*X[w]))',
    'L[w in Omega]': `log(${height('X[w]')})`,
    'M[w in Omega]': `log(${height('F(X[w])')})`,
  },
  regimes: {
    'a cycle': {
      sizes: { Omega: [2, 2] },
      raw: { side: array('Omega') },
      draw: { Omega: { tables: [['1/2', '1/2']] }, side: { tables: [[-1, 1]] } },
      construct: { 'X[w in Omega]': '(5 + side[w]*sqrt(5))/8' },
    },
  },
} satisfies Instances;

export default proof({
  id,
  title: 'The logistic map doubles an angle, and its Lyapunov exponent is ln 2',
  sources: [
    {
      document: 'foundations-article',
      section: 'Dynamical Systems Theory (Chaos Theory)',
      relation: 'made precise',
    },
  ],
  references: ['ulam1947', 'strogatz2015, Section 10.5'],

  given: { a: real(), p: real(), r: real('positive') },
  where: {
    'F(x in R)': '4*x*(1 - x)',
    'G(x in R)': 'r*x*(1 - x)',
    'tent(u in R)': '1 - abs(1 - 2*u)',
    'orbit(x in R)[0]': 'x',
    'orbit(x in R)[k+1]': 'F(orbit(x)[k])',
    // The derivative of the t-th iterate at x, by the chain rule.
    'slope(x in R)[0]': '1',
    'slope(x in R)[k+1]': '(4 - 8*orbit(x)[k])*slope(x)[k]',
  },

  parts: {
    'an angle is doubled': {
      states: 'F(sin(a)^2) == sin(2*a)^2',
      derivation: [
        ['==', '4*sin(a)^2*(1 - sin(a)^2)', unfold('F')],
        [
          '==',
          '4*sin(a)^2*(sin(a)^2 + cos(a)^2 - sin(a)^2)',
          lemma('trigonometric-identities', { part: 'circle' }),
        ],
        ['==', '(2*sin(a)*cos(a))^2', algebra()],
        ['==', 'rhs', lemma('trigonometric-identities', { part: 'sine-of-twice' })],
      ],
    },
    iterates: {
      states: 'forall(t in nat, orbit(sin(a)^2)[t] == sin(2^t*a)^2)',
      derivation: [
        induction('t', {
          base: [
            ['==', 'sin(a)^2', unfold('orbit')],
            ['==', 'rhs', algebra()],
          ],
          step: [
            ['==', 'F(orbit(sin(a)^2)[t])', unfold('orbit')],
            ['==', 'F(sin(2^t*a)^2)', hypothesis('induction')],
            ['==', 'sin(2*(2^t*a))^2', lemma(id, { part: 'an angle is doubled', at: { a: '2^t*a' } })],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
    'slope of an iterate': {
      states: 'forall(t in nat, D(orbit(x)[t], x = sin(a)^2) == slope(sin(a)^2)[t])',
      derivation: [
        have('each', 'forall(m in nat, x0 in R, D(orbit(x)[m], x = x0) == slope(x0)[m])', [
          induction('m', {
            base: [
              ['==', 'D(x, x = x0)', unfold('orbit')],
              ['==', '1', calculus()],
              ['==', 'rhs', unfold('slope')],
            ],
            step: [
              ['==', 'D(F(orbit(x)[m]), x = x0)', unfold('orbit')],
              ['==', 'D(4*orbit(x)[m]*(1 - orbit(x)[m]), x = x0)', unfold('F')],
              ['==', '(4 - 8*orbit(x0)[m])*D(orbit(x)[m], x = x0)', calculus()],
              ['==', '(4 - 8*orbit(x0)[m])*slope(x0)[m]', hypothesis('induction')],
              ['==', 'rhs', unfold('slope')],
            ],
          }),
        ]),
        ['==', 'rhs', hypothesis('each')],
      ],
    },
    'slope in angles': {
      hypotheses: { 'not critical': 'sin(2*a) != 0' },
      states: 'forall(t in nat, slope(sin(a)^2)[t] == 2^t*sin(2^(t+1)*a)/sin(2*a))',
      derivation: [
        induction('t', {
          base: [
            ['==', '1', unfold('slope')],
            ['==', 'rhs', algebra()],
          ],
          step: [
            cosine('t'),
            ['==', '(4 - 8*orbit(sin(a)^2)[t])*slope(sin(a)^2)[t]', unfold('slope')],
            ['==', '(4 - 8*orbit(sin(a)^2)[t])*(2^t*sin(2^(t+1)*a)/sin(2*a))', hypothesis('induction')],
            ['==', '(4 - 8*sin(2^t*a)^2)*(2^t*sin(2^(t+1)*a)/sin(2*a))', lemma(id, { part: 'iterates' })],
            ['==', '4*(1 - 2*sin(2^t*a)^2)*(2^t*sin(2^(t+1)*a)/sin(2*a))', algebra()],
            ['==', '4*cos(2*(2^t*a))*(2^t*sin(2^(t+1)*a)/sin(2*a))', hypothesis('cosine')],
            ['==', '2^(t+1)*(2*sin(2^(t+1)*a)*cos(2^(t+1)*a))/sin(2*a)', algebra()],
            [
              '==',
              '2^(t+1)*sin(2*(2^(t+1)*a))/sin(2*a)',
              lemma('trigonometric-identities', { part: 'sine-of-twice', at: { x: '2^(t+1)*a' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
    'mean of the logarithms': {
      given: { t: natural() },
      hypotheses: {
        'a step': '0 < t',
        'not critical': 'sin(2*a) != 0',
        'nor later': 'sin(2^(t+1)*a) != 0',
      },
      states:
        'log(abs(2^t*sin(2^(t+1)*a)/sin(2*a)))/t == log(2) + (log(abs(sin(2^(t+1)*a))) - log(abs(sin(2*a))))/t',
      derivation: [
        have(
          'quotient',
          'forall(g in positive, u in positive, v in positive, log(g*u/v) == log(g) + log(u) - log(v))',
          [['==', 'rhs', algebra()]],
        ),
        have('power', 'forall(g in positive, log(g^t) == t*log(g))', [['==', 'rhs', algebra()]]),
        have('positive', '0 < abs(sin(2*a))', [['<', 'rhs', sign()]]),
        have('positive later', '0 < abs(sin(2^(t+1)*a))', [['<', 'rhs', sign()]]),
        ['==', 'log(2^t*abs(sin(2^(t+1)*a))/abs(sin(2*a)))/t', algebra()],
        [
          '==',
          '(log(2^t) + log(abs(sin(2^(t+1)*a))) - log(abs(sin(2*a))))/t',
          hypothesis('quotient', {
            at: { g: '2^t', u: 'abs(sin(2^(t+1)*a))', v: 'abs(sin(2*a))' },
            times: '1/t',
          }),
        ],
        [
          '==',
          '(t*log(2) + log(abs(sin(2^(t+1)*a))) - log(abs(sin(2*a))))/t',
          hypothesis('power', { at: { g: '2' }, times: '1/t' }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'slopes and heights': {
      states: `forall(t in nat, x in R, slope(x)[t]^2*(${height('x')}) == 4^t*(${height('orbit(x)[t]')}))`,
      derivation: [
        induction('t', {
          base: [
            ['==', height('x'), unfold('slope')],
            ['==', 'rhs', unfold('orbit')],
          ],
          step: [
            ['==', `(4 - 8*orbit(x)[t])^2*(slope(x)[t]^2*(${height('x')}))`, unfold('slope')],
            [
              '==',
              `(4 - 8*orbit(x)[t])^2*(4^t*(${height('orbit(x)[t]')}))`,
              hypothesis('induction', { at: { x: 'x' }, times: '(4 - 8*orbit(x)[t])^2' }),
            ],
            [
              '==',
              '4^(t+1)*((4*orbit(x)[t]*(1 - orbit(x)[t]))*(1 - 4*orbit(x)[t]*(1 - orbit(x)[t])))',
              algebra(),
            ],
            ['==', `4^(t+1)*(${height('F(orbit(x)[t])')})`, unfold('F')],
            ['==', 'rhs', unfold('orbit')],
          ],
        }),
      ],
    },
    'distribution after a step': {
      given: { Omega: law('starts'), X: array('Omega') },
      states:
        'forall(s in R, s < 1/2, E(w in Omega, indicator(F(X[w]) <= F(s))) == E(w in Omega, indicator(X[w] <= s)) + E(w in Omega, indicator(1 - s <= X[w])))',
      derivation: [
        have('half', '0 < 1 - 2*s', [
          ['==', '1 - 2*(1/2)', algebra()],
          ['<', 'rhs', hypothesis('assumed')],
        ]),
        have(
          'one or the other',
          'forall(u in R, indicator(F(u) <= F(s)) == indicator(u <= s) + indicator(1 - s <= u))',
          [
            cases(
              'u <= s',
              [
                have('not the other', 'u < 1 - s', [
                  ['<=', 's', hypothesis('case')],
                  ['<', 'rhs', sign('1 - 2*s')],
                ]),
                have('low', 'F(u) <= F(s)', [
                  ['==', '4*u*(1 - u)', unfold('F')],
                  ['<=', '4*s*(1 - s)', sign('4*(s - u)*(1 - s - u)')],
                  ['==', 'rhs', unfold('F')],
                ]),
                ['==', 'rhs', algebra()],
              ],
              [
                cases(
                  '1 - s <= u',
                  [
                    have('low', 'F(u) <= F(s)', [
                      ['==', '4*u*(1 - u)', unfold('F')],
                      ['<=', '4*s*(1 - s)', sign('4*(u - s)*(u - (1 - s))')],
                      ['==', 'rhs', unfold('F')],
                    ]),
                    ['==', 'rhs', algebra()],
                  ],
                  [
                    have('high', 'F(s) < F(u)', [
                      ['==', '4*s*(1 - s)', unfold('F')],
                      ['<', '4*u*(1 - u)', sign('4*(u - s)*(1 - s - u)')],
                      ['==', 'rhs', unfold('F')],
                    ]),
                    ['==', 'rhs', algebra()],
                  ],
                ),
              ],
            ),
          ],
        ),
        [
          '==',
          'E(w in Omega, indicator(X[w] <= s) + indicator(1 - s <= X[w]))',
          hypothesis('one or the other'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'the arcsine law is preserved': {
      given: { Omega: law('starts'), X: array('Omega'), v: real('[0,1)') },
      hypotheses: {
        'arcsine law from below': 'E(w in Omega, indicator(X[w] <= sin(pi*(v/2)/2)^2)) == v/2',
        'arcsine law from above': 'E(w in Omega, indicator(sin(pi*(1 - v/2)/2)^2 <= X[w])) == 1 - (1 - v/2)',
      },
      states: 'E(w in Omega, indicator(F(X[w]) <= sin(pi*v/2)^2)) == v',
      derivation: [
        have('cosine', '0 < cos(pi*v/2)', [
          have('angle', '(0 < pi/2 - pi*v/2) and (pi/2 - pi*v/2 < pi)', [
            both(
              [
                ['<', 'pi*(1 - v)/2', sign()],
                ['==', 'rhs', algebra()],
              ],
              [['<', 'rhs', sign('pi/2 + pi*v/2')]],
            ),
          ]),
          [
            '<',
            'sin(pi/2 - pi*v/2)',
            lemma('circle-constant', { part: 'sine positive', at: { x: 'pi/2 - pi*v/2' } }),
          ],
          ['==', 'rhs', lemma('circle-constant', { part: 'complement', at: { x: 'pi*v/2' } })],
        ]),
        have('left of the middle', 'sin(pi*v/4)^2 < 1/2', [
          ['==', '1/2 - (1 - 2*sin(pi*v/4)^2)/2', algebra()],
          [
            '==',
            '1/2 - cos(2*(pi*v/4))/2',
            lemma('trigonometric-identities', { part: 'cosine-of-twice-by-one-square', at: { x: 'pi*v/4' } }),
          ],
          ['<', 'rhs', sign('cos(pi*v/2)/2')],
        ]),
        have('reached', 'F(sin(pi*v/4)^2) == sin(pi*v/2)^2', [
          ['==', 'sin(2*(pi*v/4))^2', lemma(id, { part: 'an angle is doubled', at: { a: 'pi*v/4' } })],
          ['==', 'rhs', algebra()],
        ]),
        have('mirrored', '1 - sin(pi*v/4)^2 == sin(pi*(1 - v/2)/2)^2', [
          [
            '==',
            'sin(pi*v/4)^2 + cos(pi*v/4)^2 - sin(pi*v/4)^2',
            lemma('trigonometric-identities', { part: 'circle', at: { x: 'pi*v/4' } }),
          ],
          ['==', 'cos(pi*v/4)^2', algebra()],
          [
            '==',
            'sin(pi/2 - pi*v/4)^2',
            lemma('circle-constant', { part: 'complement', at: { x: 'pi*v/4' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'E(w in Omega, indicator(F(X[w]) <= F(sin(pi*v/4)^2)))', hypothesis('reached')],
        [
          '==',
          'E(w in Omega, indicator(X[w] <= sin(pi*v/4)^2)) + E(w in Omega, indicator(1 - sin(pi*v/4)^2 <= X[w]))',
          lemma(id, { part: 'distribution after a step', at: { s: 'sin(pi*v/4)^2' } }),
        ],
        [
          '==',
          'E(w in Omega, indicator(X[w] <= sin(pi*(v/2)/2)^2)) + E(w in Omega, indicator(sin(pi*(1 - v/2)/2)^2 <= X[w]))',
          hypothesis('mirrored'),
        ],
        [
          '==',
          'v/2 + (1 - (1 - v/2))',
          hypothesis('arcsine law from below'),
          hypothesis('arcsine law from above'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        // laws that have the masses of the arcsine law between the angles in question
        sizes: { Omega: [3, 3] },
        raw: { side: array('Omega'), within: real('[0,1]') },
        draw: {
          Omega: {
            tables: [
              ['1/4', '1/2', '1/4'],
              ['1/8', '3/4', '1/8'],
            ],
          },
          side: { tables: [[-1, 0, 1]] },
        },
        construct: {
          v: '2*E(w in Omega, indicator(side[w] <= -1))',
          'X[w in Omega]': '1/2 + side[w]*(1/2 - within*(1 - cos(pi*v/2))/2)',
        },
      },
    },
    'mean under a preserved law': {
      given: {
        Omega: law('starts'),
        X: array('Omega'),
        Y: array('Omega', { is: 'integrable' }),
        L: array('Omega', { is: 'integrable' }),
        M: array('Omega', { is: 'integrable' }),
      },
      hypotheses: {
        ...logarithms,
        preserved: 'E(w in Omega, M[w]) == E(w in Omega, L[w])',
      },
      states: 'E(w in Omega, Y[w]) == log(2)',
      derivation: [
        have('heights', 'forall(w in Omega, exp(M[w]) == exp(2*Y[w] + L[w])/4)', [
          ['==', height('F(X[w])'), hypothesis('and after a step')],
          ['==', '4*X[w]*(1 - X[w])*(1 - 4*X[w]*(1 - X[w]))', unfold('F')],
          ['==', `abs(4 - 8*X[w])^2*(${height('X[w]')})/4`, algebra()],
          ['==', `exp(Y[w])^2*(${height('X[w]')})/4`, hypothesis('logarithm of the slope')],
          ['==', 'exp(Y[w])^2*exp(L[w])/4', hypothesis('logarithm of the height')],
          ['==', 'rhs', algebra()],
        ]),
        have('pointwise', 'forall(w in Omega, Y[w] == log(2) + M[w]/2 - L[w]/2)', [
          ['==', 'log(2) + log(exp(2*Y[w] + L[w])/4)/2 - L[w]/2', algebra()],
          ['==', 'log(2) + log(exp(M[w]))/2 - L[w]/2', hypothesis('heights')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'E(w in Omega, log(2) + M[w]/2 - L[w]/2)', hypothesis('pointwise')],
        ['==', 'log(2) + E(w in Omega, M[w])/2 - E(w in Omega, L[w])/2', algebra()],
        ['==', 'log(2) + E(w in Omega, L[w])/2 - E(w in Omega, L[w])/2', hypothesis('preserved')],
        ['==', 'rhs', algebra()],
      ],
      instances: preservedInstances,
      samples: {
        'the arcsine law': {
          given: { V: array('Omega') },
          states: 'E(w in Omega, log(abs(4 - 8*sin(pi*V[w]/2)^2))) == log(2)',
          laws: { V: uniform() },
          at: [{}],
          draws: 2 ** 16,
          by: medianOfMeans({ variance: '1' }),
        },
      },
    },
    'mean under a preserved distribution function': {
      given: {
        Omega: law('starts'),
        X: array('Omega'),
        Y: array('Omega', { is: 'integrable' }),
        L: array('Omega', { is: 'integrable' }),
        M: array('Omega', { is: 'integrable' }),
      },
      hypotheses: {
        ...logarithms,
        preserved:
          'forall(s in R, E(w in Omega, indicator(F(X[w]) <= s)) == E(w in Omega, indicator(X[w] <= s)))',
      },
      states: 'E(w in Omega, Y[w]) == log(2)',
      derivation: [
        have('steps rise', 'forall(c in R, x in R, y in R, x <= y, indicator(c <= x) <= indicator(c <= y))', [
          cases(
            'c <= x',
            [
              have('higher', 'c <= y', [
                ['<=', 'x', hypothesis('case')],
                ['<=', 'rhs', hypothesis('assumed')],
              ]),
              ['==', '1', algebra()],
              ['==', 'rhs', algebra()],
            ],
            [
              ['==', '0', algebra()],
              ['<=', 'rhs', sign()],
            ],
          ),
        ]),
        have(
          'preserved from above',
          'forall(c in R, E(w in Omega, indicator(c <= F(X[w]))) == E(w in Omega, indicator(c <= X[w])))',
          [
            [
              '==',
              'rhs',
              lemma('equal-distribution-functions', {
                at: {
                  Omega: 'Omega',
                  Theta: 'Omega',
                  X: 'array(w in Omega, F(X[w]))',
                  Y: 'X',
                  f: 'map(y in R, indicator(c <= y))',
                  A: 'array(w in Omega, indicator(c <= F(X[w])))',
                  B: 'array(w in Omega, indicator(c <= X[w]))',
                },
              }),
            ],
          ],
        ),
        have('at most one', 'forall(y in R, F(y) <= 1)', [
          ['==', '4*y*(1 - y)', unfold('F')],
          ['<=', 'rhs', sign('(1 - 2*y)^2')],
        ]),
        have(
          'after two steps',
          'forall(s in R, E(w in Omega, indicator(F(F(X[w])) <= s)) == E(w in Omega, indicator(F(X[w]) <= s)))',
          [
            cases(
              's < 1',
              [
                have('left of the middle', '(1 - sqrt(1 - s))/2 < 1/2', [
                  ['<', 'rhs', sign('sqrt(1 - s)/2')],
                ]),
                have('reached', 'F((1 - sqrt(1 - s))/2) == s', [
                  ['==', '4*((1 - sqrt(1 - s))/2)*(1 - (1 - sqrt(1 - s))/2)', unfold('F')],
                  ['==', 'rhs', algebra()],
                ]),
                [
                  '==',
                  'E(w in Omega, indicator(F(F(X[w])) <= F((1 - sqrt(1 - s))/2)))',
                  hypothesis('reached'),
                ],
                [
                  '==',
                  'E(w in Omega, indicator(F(X[w]) <= (1 - sqrt(1 - s))/2)) + E(w in Omega, indicator(1 - (1 - sqrt(1 - s))/2 <= F(X[w])))',
                  lemma(id, {
                    part: 'distribution after a step',
                    at: { X: 'array(w in Omega, F(X[w]))', s: '(1 - sqrt(1 - s))/2' },
                  }),
                ],
                [
                  '==',
                  'E(w in Omega, indicator(X[w] <= (1 - sqrt(1 - s))/2)) + E(w in Omega, indicator(1 - (1 - sqrt(1 - s))/2 <= X[w]))',
                  hypothesis('preserved', { at: { s: '(1 - sqrt(1 - s))/2' } }),
                  hypothesis('preserved from above', { at: { c: '1 - (1 - sqrt(1 - s))/2' } }),
                ],
                [
                  '==',
                  'E(w in Omega, indicator(F(X[w]) <= F((1 - sqrt(1 - s))/2)))',
                  lemma(id, {
                    part: 'distribution after a step',
                    at: { s: '(1 - sqrt(1 - s))/2' },
                  }),
                ],
                ['==', 'rhs', hypothesis('reached')],
              ],
              [
                have('below', 'forall(y in R, indicator(F(y) <= s) == 1)', [
                  have('so', 'F(y) <= s', [
                    ['<=', '1', hypothesis('at most one')],
                    ['<=', 'rhs', hypothesis('case')],
                  ]),
                  ['==', 'rhs', algebra()],
                ]),
                ['==', 'E(w in Omega, 1)', hypothesis('below', { at: { y: 'F(X[w])' } })],
                ['==', 'rhs', hypothesis('below', { at: { y: 'X[w]' } })],
              ],
            ),
          ],
        ),
        have(
          'logarithms rise',
          'forall(t in R, l in R, indicator(l <= t) == indicator(4*exp(l) <= 4*exp(t)))',
          [
            cases(
              'l <= t',
              [
                have('so', '4*exp(l) <= 4*exp(t)', [['<=', 'rhs', hypothesis('case')]]),
                ['==', '1', algebra()],
                ['==', 'rhs', algebra()],
              ],
              [
                have('so', '4*exp(t) < 4*exp(l)', [['<', 'rhs', hypothesis('case')]]),
                ['==', '0', algebra()],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        have('height before', 'forall(w in Omega, 4*exp(L[w]) == F(X[w]))', [
          ['==', `4*(${height('X[w]')})`, hypothesis('logarithm of the height')],
          ['==', 'rhs', unfold('F')],
        ]),
        have('height after', 'forall(w in Omega, 4*exp(M[w]) == F(F(X[w])))', [
          ['==', `4*(${height('F(X[w])')})`, hypothesis('and after a step')],
          ['==', 'rhs', unfold('F')],
        ]),
        have(
          'logarithms',
          'forall(t in R, E(w in Omega, indicator(M[w] <= t)) == E(w in Omega, indicator(L[w] <= t)))',
          [
            [
              '==',
              'E(w in Omega, indicator(4*exp(M[w]) <= 4*exp(t)))',
              hypothesis('logarithms rise', { at: { l: 'M[w]', t: 't' } }),
            ],
            ['==', 'E(w in Omega, indicator(F(F(X[w])) <= 4*exp(t)))', hypothesis('height after')],
            ['==', 'E(w in Omega, indicator(F(X[w]) <= 4*exp(t)))', hypothesis('after two steps')],
            ['==', 'E(w in Omega, indicator(4*exp(L[w]) <= 4*exp(t)))', hypothesis('height before')],
            ['==', 'rhs', hypothesis('logarithms rise', { at: { l: 'L[w]', t: 't' } })],
          ],
        ),
        have('one mean', 'E(w in Omega, M[w]) == E(w in Omega, L[w])', [
          [
            '==',
            'rhs',
            lemma('equal-distribution-functions', {
              at: { Omega: 'Omega', Theta: 'Omega', X: 'M', Y: 'L', A: 'M', B: 'L', f: 'map(y in R, y)' },
            }),
          ],
        ]),
        ['==', 'rhs', lemma(id, { part: 'mean under a preserved law' })],
      ],
      instances: preservedInstances,
    },
    'almost every start': {
      given: {
        Omega: law('starts'),
        X: array('Omega'),
        C: real('nonnegative'),
        c: real('positive'),
        eps: real('positive'),
        n: natural(),
      },
      hypotheses: {
        'seldom near the ends': `forall(t in nat, u in R, E(w in Omega, indicator(${height('orbit(X[w])[t]')} <= exp(-u))) <= C*exp(-c*u))`,
      },
      states: `forall(N in nat, E(w in Omega, sum(k in range(N), ${flat('n + k')} + ${steep('n + k')})) <= 2*C*exp(-2*c*eps*n)/(1 - exp(-2*c*eps)))`,
      derivation: [
        have('rate', 'exp(-2*c*eps) < 1', [
          ['<', 'exp(0)', sign()],
          ['==', 'rhs', algebra()],
        ]),
        have('low', `forall(y in R, ${height('y')} <= 1)`, [['<=', 'rhs', sign('3/4 + (y - 1/2)^2')]]),
        have(
          'flat',
          `forall(t in nat, w in Omega, ${flat('t')} <= indicator(${height('orbit(X[w])[t]')} <= exp(-2*eps*t)))`,
          [
            cases(
              `slope(X[w])[t]^2 <= 4^t*exp(-2*eps*t)`,
              [
                have('near', `${height('orbit(X[w])[t]')} <= exp(-2*eps*t)`, [
                  ['==', `4^t*(${height('orbit(X[w])[t]')})/4^t`, algebra()],
                  [
                    '==',
                    `slope(X[w])[t]^2*(${height('X[w]')})/4^t`,
                    lemma(id, { part: 'slopes and heights', at: { x: 'X[w]', t: 't' }, times: '1/4^t' }),
                  ],
                  ['<=', `slope(X[w])[t]^2*1/4^t`, hypothesis('low')],
                  ['<=', `4^t*exp(-2*eps*t)/4^t`, hypothesis('case')],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', '0', algebra()],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
        have(
          'steep',
          `forall(t in nat, w in Omega, ${steep('t')} <= indicator(${height('X[w]')} <= exp(-2*eps*t)))`,
          [
            cases(
              `4^t*exp(2*eps*t) <= slope(X[w])[t]^2`,
              [
                have('near', `${height('X[w]')} <= exp(-2*eps*t)`, [
                  cases(
                    `0 <= ${height('X[w]')}`,
                    [
                      ['==', `4^t*exp(2*eps*t)*(${height('X[w]')})*exp(-2*eps*t)/4^t`, algebra()],
                      [
                        '<=',
                        `slope(X[w])[t]^2*(${height('X[w]')})*exp(-2*eps*t)/4^t`,
                        hypothesis('case', { times: `(${height('X[w]')})*exp(-2*eps*t)/4^t` }),
                      ],
                      [
                        '==',
                        `4^t*(${height('orbit(X[w])[t]')})*exp(-2*eps*t)/4^t`,
                        lemma(id, {
                          part: 'slopes and heights',
                          at: { x: 'X[w]', t: 't' },
                          times: 'exp(-2*eps*t)/4^t',
                        }),
                      ],
                      [
                        '<=',
                        `exp(-2*eps*t)`,
                        hypothesis('low', { at: { y: 'orbit(X[w])[t]' }, times: 'exp(-2*eps*t)' }),
                      ],
                    ],
                    [
                      ['<=', '0', hypothesis("case'")],
                      ['<=', 'rhs', sign()],
                    ],
                  ),
                ]),
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', '0', algebra()],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
        [
          '<=',
          `E(w in Omega, sum(k in range(N), indicator(${height('orbit(X[w])[n + k]')} <= exp(-2*eps*(n + k))) + ${steep('n + k')}))`,
          hypothesis('flat', { at: { t: 'n + k', w: 'w' } }),
        ],
        [
          '<=',
          `E(w in Omega, sum(k in range(N), indicator(${height('orbit(X[w])[n + k]')} <= exp(-2*eps*(n + k))) + indicator(${height('X[w]')} <= exp(-2*eps*(n + k)))))`,
          hypothesis('steep', { at: { t: 'n + k', w: 'w' } }),
        ],
        [
          '==',
          `sum(k in range(N), E(w in Omega, indicator(${height('orbit(X[w])[n + k]')} <= exp(-2*eps*(n + k)))) + E(w in Omega, indicator(${height('orbit(X[w])[0]')} <= exp(-2*eps*(n + k)))))`,
          unfold('orbit'),
        ],
        [
          '<=',
          `sum(k in range(N), C*exp(-c*(2*eps*(n + k))) + E(w in Omega, indicator(${height('orbit(X[w])[0]')} <= exp(-2*eps*(n + k)))))`,
          hypothesis('seldom near the ends', { at: { t: 'n + k', u: '2*eps*(n + k)' } }),
        ],
        [
          '<=',
          `sum(k in range(N), C*exp(-c*(2*eps*(n + k))) + C*exp(-c*(2*eps*(n + k))))`,
          hypothesis('seldom near the ends', { at: { t: '0', u: '2*eps*(n + k)' } }),
        ],
        ['==', '2*C*exp(-2*c*eps*n)*sum(k in range(N), exp(-2*c*eps)^k)', algebra()],
        [
          '<=',
          '2*C*exp(-2*c*eps*n)*(1/(1 - exp(-2*c*eps)))',
          lemma('geometric-sum', {
            part: 'bound',
            at: { r: 'exp(-2*c*eps)', n: 'N' },
            times: '2*C*exp(-2*c*eps*n)',
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        // the fixed point 3/4, what comes to it in one step, and in two
        sizes: { Omega: [1, 3], t: [0, 4], n: [0, 3], N: [0, 3] },
        raw: { steps: array('Omega') },
        draw: { steps: { oneOf: [-2, -1, 1, 2] }, eps: { between: [0.0625, 1] }, c: { between: [0.25, 2] } },
        construct: {
          'X[w in Omega]':
            '(2 + steps[w]/abs(steps[w])*sqrt(abs(steps[w]) + indicator(abs(steps[w]) == 2)))/4',
          C: '16^c',
        },
      },
      slack: 'the bound counts both ends at all times',
    },
    'tent map, for any p': {
      given: { y: real() },
      states: 'sin(p*tent(y)/2)^2 - F(sin(p*y/2)^2) == (1 - indicator(y <= 1/2))*sin(p)*sin(p - 2*p*y)',
      derivation: [
        have('factors', 'forall(u in R, v in R, sin(u)^2 - sin(v)^2 == sin(u + v)*sin(u - v))', [
          [
            '==',
            'sin(u)^2*(sin(v)^2 + cos(v)^2) - (sin(u)^2 + cos(u)^2)*sin(v)^2',
            lemma('trigonometric-identities', { part: 'circle', at: { x: 'u' }, times: 'sin(v)^2' }),
            lemma('trigonometric-identities', { part: 'circle', at: { x: 'v' }, times: 'sin(u)^2' }),
          ],
          ['==', '(sin(u)*cos(v) + cos(u)*sin(v))*(sin(u)*cos(v) - cos(u)*sin(v))', algebra()],
          [
            '==',
            'sin(u + v)*(sin(u)*cos(v) - cos(u)*sin(v))',
            lemma('trigonometric-identities', { part: 'sine-of-a-sum', at: { x: 'u', y: 'v' } }),
          ],
          [
            '==',
            'rhs',
            lemma('trigonometric-identities', { part: 'sine-of-a-difference', at: { x: 'u', y: 'v' } }),
          ],
        ]),
        have('doubled', 'F(sin(p*y/2)^2) == sin(p*y)^2', [
          ['==', 'sin(2*(p*y/2))^2', lemma(id, { part: 'an angle is doubled', at: { a: 'p*y/2' } })],
          ['==', 'rhs', algebra()],
        ]),
        cases(
          'y <= 1/2',
          [
            have('left branch', 'tent(y) == 2*y', [
              ['==', '1 - abs(1 - 2*y)', unfold('tent')],
              ['==', 'rhs', sign()],
            ]),
            ['==', 'sin(p*(2*y)/2)^2 - sin(p*y)^2', hypothesis('left branch'), hypothesis('doubled')],
            ['==', '0', algebra()],
            ['==', 'rhs', algebra()],
          ],
          [
            have('right branch', 'tent(y) == 2 - 2*y', [
              ['==', '1 - abs(1 - 2*y)', unfold('tent')],
              ['==', 'rhs', sign()],
            ]),
            ['==', 'sin(p*(2 - 2*y)/2)^2 - sin(p*y)^2', hypothesis('right branch'), hypothesis('doubled')],
            ['==', 'sin(p - p*y)^2 - sin(p*y)^2', algebra()],
            [
              '==',
              'sin(p - p*y + p*y)*sin(p - p*y - p*y)',
              hypothesis('factors', { at: { u: 'p - p*y', v: 'p*y' } }),
            ],
            ['==', '1*sin(p)*sin(p - 2*p*y)', algebra()],
            ['==', 'rhs', hypothesis('case')],
          ],
        ),
      ],
    },
    'conjugate to the tent map': {
      given: { y: real() },
      states: 'F(sin(pi*y/2)^2) == sin(pi*tent(y)/2)^2',
      derivation: [
        ['==', 'sin(pi*tent(y)/2)^2 - (sin(pi*tent(y)/2)^2 - F(sin(pi*y/2)^2))', algebra()],
        [
          '==',
          'sin(pi*tent(y)/2)^2 - (1 - indicator(y <= 1/2))*sin(pi)*sin(pi - 2*pi*y)',
          lemma(id, { part: 'tent map, for any p', at: { p: 'pi', y: 'y' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'slope at the fixed point': {
      states: '(G(1 - 1/r) == 1 - 1/r) and (D(G(x), x = 1 - 1/r) == 2 - r)',
      derivation: [
        both(
          [
            ['==', 'r*(1 - 1/r)*(1 - (1 - 1/r))', unfold('G')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'D(r*x*(1 - x), x = 1 - 1/r)', unfold('G')],
            ['==', 'rhs', calculus()],
          ],
        ),
      ],
    },
    'linearly stable': {
      hypotheses: { above: '1 < r', below: 'r < 3' },
      states: 'abs(2 - r) < 1',
      derivation: [
        have('gap above', '0 < r - 1', [
          ['==', '1 - 1', algebra()],
          ['<', 'rhs', hypothesis('above')],
        ]),
        have('gap below', '0 < 3 - r', [
          ['==', '3 - 3', algebra()],
          ['<', 'rhs', hypothesis('below')],
        ]),
        cases(
          '0 <= 2 - r',
          [
            ['==', '2 - r', algebra()],
            ['<', 'rhs', sign('r - 1')],
          ],
          [
            ['==', 'r - 2', algebra()],
            ['<', 'rhs', sign('3 - r')],
          ],
        ),
      ],
      instances: { raw: { more: real('(0,2)') }, construct: { r: '1 + more' } },
      slack: 'both sides agree at the ends',
    },
    'linearly stable only then': {
      hypotheses: { 'slope below one': 'abs(2 - r) < 1' },
      states: '(1 < r) and (r < 3)',
      derivation: [
        both(
          [
            ['<', '1 + (1 - abs(2 - r))', hypothesis('slope below one')],
            ['<=', 'rhs', sign()],
          ],
          [
            ['<=', '2 + abs(2 - r)', sign()],
            ['<', '2 + 1', hypothesis('slope below one')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { raw: { more: real('(0,2)') }, construct: { r: '1 + more' } },
      slack: 'both sides agree at the ends',
    },
    'slope of a cycle': {
      given: { x1: real(), x2: real() },
      hypotheses: { 'first step': 'G(x1) == x2', 'second step': 'G(x2) == x1', 'two points': 'x1 != x2' },
      states: 'D(G(x), x = x1)*D(G(x), x = x2) == 4 + 2*r - r^2',
      derivation: [
        have('first', 'r*x1*(1 - x1) == x2', [
          ['==', 'G(x1)', unfold('G')],
          ['==', 'rhs', hypothesis('first step')],
        ]),
        have('second', 'r*x2*(1 - x2) == x1', [
          ['==', 'G(x2)', unfold('G')],
          ['==', 'rhs', hypothesis('second step')],
        ]),
        have('sum', 'r*(x1 + x2) == r + 1', [
          ['==', 'r + 1 - (r*x1*(1 - x1) - r*x2*(1 - x2) + x1 - x2)/(x1 - x2)', algebra()],
          [
            '==',
            'r + 1 - (x2 - r*x2*(1 - x2) + x1 - x2)/(x1 - x2)',
            hypothesis('first', { times: '-1/(x1 - x2)' }),
          ],
          ['==', 'r + 1 - (x2 - x1 + x1 - x2)/(x1 - x2)', hypothesis('second', { times: '1/(x1 - x2)' })],
          ['==', 'rhs', algebra()],
        ]),
        have('product', 'r^2*x1*x2 == r + 1', [
          ['==', '1/2*(r*(r*x1*(1 - x1) + r*x2*(1 - x2)) - r*(r*(x1 + x2)) + (r*(x1 + x2))^2)', algebra()],
          [
            '==',
            '1/2*(r*(x2 + r*x2*(1 - x2)) - r*(r*(x1 + x2)) + (r*(x1 + x2))^2)',
            hypothesis('first', { times: 'r/2' }),
          ],
          [
            '==',
            '1/2*(r*(x2 + x1) - r*(r*(x1 + x2)) + (r*(x1 + x2))^2)',
            hypothesis('second', { times: 'r/2' }),
          ],
          ['==', '1/2*(1 - r + r*(x1 + x2))*(r*(x1 + x2))', algebra()],
          [
            '==',
            '1/2*(1 - r + r*(x1 + x2))*(r + 1)',
            hypothesis('sum', { times: '1/2*(1 - r + r*(x1 + x2))' }),
          ],
          ['==', '1/2*(1 - r + (r + 1))*(r + 1)', hypothesis('sum', { times: '1/2*(r + 1)' })],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'D(r*x*(1 - x), x = x1)*D(r*x*(1 - x), x = x2)', unfold('G')],
        ['==', '(r - 2*r*x1)*(r - 2*r*x2)', calculus()],
        ['==', 'r^2 - 2*r*(r*(x1 + x2)) + 4*(r^2*x1*x2)', algebra()],
        ['==', 'r^2 - 2*r*(r + 1) + 4*(r^2*x1*x2)', hypothesis('sum', { times: '-2*r' })],
        ['==', 'r^2 - 2*r*(r + 1) + 4*(r + 1)', hypothesis('product', { times: '4' })],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { root: real('(1,4)') },
        construct: {
          r: '1 + root + 1/root',
          x1: '(2 + root + 1/root + (root - 1/root))/(2*(1 + root + 1/root))',
          x2: '(2 + root + 1/root - (root - 1/root))/(2*(1 + root + 1/root))',
        },
      },
    },
    'an attracting cycle': {
      hypotheses: { 'past the fixed point': '3 < r', 'not far past': '(r - 1)^2 < 6' },
      states: 'abs(4 + 2*r - r^2) < 1',
      derivation: [
        have('gap', '0 < r - 3', [
          ['==', '3 - 3', algebra()],
          ['<', 'rhs', hypothesis('past the fixed point')],
        ]),
        cases(
          '0 <= 4 + 2*r - r^2',
          [
            ['==', '4 + 2*r - r^2', algebra()],
            ['<', 'rhs', sign('(r - 3)*(r + 1)')],
          ],
          [
            ['==', '(r - 1)^2 - 5', algebra()],
            ['<', '6 - 5', hypothesis('not far past')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { raw: { more: real('(0,1]') }, construct: { r: '3 + 7/16*more' } },
      slack: 'both sides agree at r = 3 and where (r - 1)^2 = 6',
    },
  },

  instances: { sizes: { t: [0, 3], k: [0, 3] } },

  controls: {
    'exponent ln 4': {
      part: 'mean of the logarithms',
      replace: ['log(2)', 'log(4)'],
      counterexample: { a: '1/2', t: 1, p: 0, r: 1 },
      because: 'log 4 is the logarithm of the largest slope, not of the mean',
    },
    'beyond the middle': {
      part: 'distribution after a step',
      states:
        'forall(s in R, E(w in Omega, indicator(F(X[w]) <= F(s))) == E(w in Omega, indicator(X[w] <= s)) + E(w in Omega, indicator(1 - s <= X[w])))',
      counterexample: { Omega: [1], X: ['1/2'], s: '3/4', a: 0, p: 0, r: 1 },
      because: 'the middle is between 1/4 and 3/4, and goes to 1, above 3/4',
    },
    'a start at the end': {
      part: 'almost every start',
      without: ['seldom near the ends'],
      counterexample: { Omega: [1], X: [0], C: 0, c: 1, eps: '1/2', n: 1, N: 1, a: 0, p: 0, r: 1 },
      instances: { construct: { 'X[w in Omega]': '0', C: '0' } },
      because: 'the slope at the fixed point 0 is 4: there the exponent is ln 4',
    },
    'the angle grows linearly': {
      part: 'iterates',
      replace: ['sin(2^t*a)', 'sin(t*a)'],
      counterexample: { a: '1/2', t: 3, p: 0, r: 1 },
      because: 'sin(4)^2 is 0.57, sin(3/2)^2 is 0.99',
    },
    'chaotic at r = 3.2': {
      part: 'an attracting cycle',
      replace: ['abs(4 + 2*r - r^2) < 1', '1 < abs(4 + 2*r - r^2)'],
      counterexample: { r: '16/5', a: 0, p: 0 },
      because: 'the slope along the cycle of period 2 is 0.16, its logarithm negative',
    },
    'stable up to r = 4': {
      part: 'linearly stable',
      hypotheses: { below: 'r < 4' },
      counterexample: { r: '7/2', a: 0, p: 0 },
      instances: { construct: { r: '2 + more' } },
      because: 'at r = 7/2 the slope is -3/2',
    },
    'tent map for any p': {
      part: 'conjugate to the tent map',
      states: 'F(sin(p*y/2)^2) == sin(p*tent(y)/2)^2',
      counterexample: { p: 1, y: 1, a: 0, r: 1 },
      because: 'F(sin(1/2)^2) is sin(1)^2, not 0',
    },
  },
});
