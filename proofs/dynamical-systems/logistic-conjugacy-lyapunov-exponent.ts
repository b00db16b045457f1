/**
 * # The logistic map doubles an angle; its exponent is ln 2 at almost every start
 *
 * F(x) = 4 x (1 - x) takes sin^2(a) to sin^2(2 a), so F^t(sin^2 a) = sin^2(2^t a) for all t, and by the chain rule (F^t)'(sin^2 a) is
 * 2^t sin(2^(t+1) a)/sin(2 a). The map x = sin^2(pi y/2) conjugates it to the tent map 1 - |1 - 2 y|; with another p in the place of
 * pi the two sides differ by a multiple of sin(p). In angles the mean of log|F'| is ln 2 + (log|sin(2^(t+1) a)| - log|sin(2 a)|)/t, a
 * finite form of the exponent.
 * F_r(x) = r x (1 - x) has the slope 2 - r at its fixed point 1 - 1/r, smaller than 1 in size if and only if 1 < r < 3: linear
 * stability, since at r = 3 the slope is -1 and the point is stable all the same. The exponent at almost every start needs Birkhoff's theorem and
 * the arcsine law; it is deferred.
 * Not claimed: that r > 3 means chaos (r = 3.2 has an attracting orbit of period 2).
 */
import {
  algebra,
  array,
  both,
  calculus,
  cases,
  have,
  hypothesis,
  induction,
  law,
  lemma,
  natural,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const id = 'logistic-conjugacy-lyapunov-exponent';

/** The fact `cosine`. */
const cosine = (t: string) =>
  have('cosine', `cos(2*(2^${t}*a)) == 1 - 2*sin(2^${t}*a)^2`, [
    [
      '==',
      'rhs',
      lemma('trigonometric-identities', { part: 'cosine-of-twice-by-one-square', at: { x: `2^${t}*a` } }),
    ],
  ]);

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
    'mean under the arcsine law': {
      given: {
        Omega: law('starts'),
        X: array('Omega', { is: 'bounded' }),
        Y: array('Omega', { is: 'integrable' }),
      },
      hypotheses: {
        'arcsine law': 'forall(v in R, 0 <= v, v <= 1, E(w in Omega, indicator(X[w] <= sin(pi*v/2)^2)) == v)',
        'logarithm of the slope': 'forall(w in Omega, exp(Y[w]) == abs(4 - 8*X[w]))',
      },
      states: 'E(w in Omega, Y[w]) == log(2)',
      deferred:
        'the integral of log|cos| over a quarter turn is improper, and there are no integrals in the language; that the means along the orbit of almost every start tend to this one is the ergodic theorem of Birkhoff',
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
