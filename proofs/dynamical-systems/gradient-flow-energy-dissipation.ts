/**
 * # Gradient flow dissipates energy at the rate of the squared gradient
 *
 * Along x' = -grad f(x) on [0, T], d/dt f(x(t)) = -|grad f(x(t))|^2, and f(x(0)) - f(x(T)) is the integral of the squared gradient:
 * the increment of each antiderivative, and between all lower and upper sums. Under the Polyak-Łojasiewicz inequality the excess
 * falls like exp(-2 mu t), for strongly convex functions the distance like exp(-mu t). For f = (x - c)'H(x - c)/2 (H symmetric,
 * nonnegative, by eigenvalues and eigenvectors) x(t) - c = exp(-H t)(x(0) - c), and energy and squared gradient are sums of exponentials.
 * Gradient descent is the explicit Euler scheme; k steps err by k z^2/2 exp(-(k - 1)z) at most, z = eta lam in [0, 1]. The heavy
 * ball may raise f. For x^4 the energy (1 + 8 t)^(-2) is not bounded by any C exp(-c t).
 * Not claimed: that the flow exists; that eigenvectors do (they are data).
 */
import {
  algebra,
  array,
  both,
  by,
  calculus,
  differentiable,
  have,
  hypothesis,
  type Instances,
  indexSet,
  induction,
  lemma,
  monotone,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const along = (t: string) => `f(array(i in I, x(${t},i)))`;
const rate = (t: string) => `sum(i in I, grad(array(j in I, x(${t},j)))[i]^2)`;

/** A quadratic function by the eigenvalues of its matrix and an orthonormal basis of eigenvectors, the rows of B. */
const quadratic = { lam: array('I', { is: 'nonnegative' }), B: array('I', 'I'), center: array('I') };
const matrix = {
  'H[i in I, j in I]': 'sum(r in I, lam[r]*B[r,i]*B[r,j])',
  'energy(v in R[I])': '1/2*sum(i in I, sum(j in I, (v[i] - center[i])*H[i,j]*(v[j] - center[j])))',
  'part(v in R[I])[r in I]': 'sum(i in I, B[r,i]*(v[i] - center[i]))',
};
const orthonormal = 'forall(q in I, r in I, sum(i in I, B[q,i]*B[r,i]) == delta(q, r))';
const complete = 'forall(i in I, j in I, sum(r in I, B[r,i]*B[r,j]) == delta(i, j))';
const basis = { orthonormal, complete };
/** x moves along the flow of the quadratic. */
const flow =
  'forall(s in R, 0 <= s, s <= T, forall(i in I, dx(s,i) == -sum(j in I, H[i,j]*(x(s,j) - center[j]))))';

const atPoint = {
  given: { ...quadratic, u: array('I') },
  where: matrix,
  without: ['flow'],
};
/** The fact `coordinates`: how x - center falls along each eigenvector. */
const coordinates = [
  have('coordinates', 'forall(r in I, part(x(T))[r] == exp(-lam[r]*T)*part(x(0))[r])', [
    ['==', 'sum(i in I, B[r,i]*(x(T,i) - center[i]))', unfold('part')],
    [
      '==',
      'sum(i in I, B[r,i]*sum(q in I, exp(-lam[q]*T)*B[q,i]*part(x(0))[q]))',
      lemma('gradient-flow-energy-dissipation', { part: 'quadratic flow' }),
    ],
    ['==', 'sum(q in I, sum(i in I, B[q,i]*B[r,i])*exp(-lam[q]*T)*part(x(0))[q])', algebra()],
    ['==', 'rhs', hypothesis('orthonormal')],
  ]),
];
/** x'' + 2 c x' + x = 0 from 0 with speed 1, c^2 + w^2 = 1: the heavy ball on x^2/2. */
const heavyBall = {
  'position(a in R)': 'exp(-c*a)*sin(w*a)/w',
  'momentum(a in R)': 'exp(-c*a)*(cos(w*a) - c*sin(w*a)/w)',
};
const heavy = { given: { c: real('[0,1)'), w: real('positive') }, where: heavyBall, without: ['flow'] };
/** That the curve moves as a ball with friction. */
const damped = { ...heavy, hypotheses: { underdamped: 'c^2 + w^2 == 1' } };
const circle = {
  raw: { share: real('(0,1]'), q: real('(0,1]') },
  construct: { c: '(1 - q^2)/(1 + q^2)', w: '2*q/(1 + q^2)' },
} satisfies Instances;
/** The curve alone, whatever moves along it. */
const anyFrequency = { construct: { c: '1 - q', w: '3*q' } };
/** A time when x^4 along its flow from 1 has more left than scale*exp(-c*t). */
const late = '(1 + 2187*scale/c^3)';

const straight = {
  sizes: { I: [0, 3] },
  raw: {
    slope: array('I'),
    begin: array('I'),
    loose: real('nonnegative'),
    share: real('[0,1]'),
    portion: real('[0,1]'),
  },
  models: {
    f: 'map(point in R[I], -sum(i in I, slope[i]*point[i]))',
    x: 'map(time in R, i in I, begin[i] + slope[i]*time)',
  },
} satisfies Instances;
/** The flow of parabolas of curvature `floor` at least. */
const parabolas = {
  sizes: { I: [0, 3] },
  raw: {
    begin: array('I'),
    middle: array('I'),
    floor: real('(0,2]'),
    above: array('I', { is: '[0,2]' }),
    curvature: array('I'),
    offset: real(),
    loose: real('nonnegative'),
    share: real('[0,1]'),
    portion: real('[0,1]'),
  },
  draw: { T: { between: [0, 3] } },
  construct: {
    'curvature[i in I]': 'floor + above[i]',
    mu: 'floor',
    fstar: 'offset',
    'minimiser[i in I]': 'middle[i]',
    s: 'portion*T',
  },
  models: {
    f: 'map(point in R[I], offset + sum(i in I, curvature[i]/2*(point[i] - middle[i])^2))',
    x: 'map(time in R, i in I, middle[i] + begin[i]*exp(-curvature[i]*time))',
  },
} satisfies Instances;
const cell = { a: 'share*T', b: 'a + portion*(T - a)', low: rate('b'), high: rate('a'), s: 'a + (b - a)/2' };
const subdivision = {
  't[k in nat]': 'T*(1 - (1/2)^k)',
  'low[k in nat]': `${rate('t[k+1]')} - loose`,
  'high[k in nat]': rate('t[k]'),
  s: 'portion*T',
};
/** Eigenvectors are the rows of a Householder reflection. */
const quadratics = {
  sizes: { I: [1, 3] },
  raw: { normal: array('I', { is: 'positive' }), begin: array('I'), portion: real('[0,1]') },
  draw: { T: { between: [0, 3] }, lam: { between: [0, 10] }, normal: { between: [1, 4], bits: 3 } },
  construct: {
    'B[r in I, i in I]': 'delta(r, i) - 2*normal[r]*normal[i]/sum(j in I, normal[j]^2)',
    s: 'portion*T',
  },
  models: { x: 'map(time in R, i in I, center[i] + sum(r in I, exp(-lam[r]*time)*B[r,i]*begin[r]))' },
} satisfies Instances;

export default proof({
  id: 'gradient-flow-energy-dissipation',
  title: 'Gradient flow dissipates energy at the rate of the squared gradient',
  sources: [
    {
      document: 'foundations-article',
      section: 'Gradient Flow and Linear Transformations',
      relation: 'made precise',
    },
    { document: 'foundations-book', section: 'gradient flow', relation: 'made precise' },
  ],
  references: ['ambrosio2008, Chapter 1', 'brezis1973', 'hairer1993'],

  given: {
    I: indexSet('coordinates'),
    f: differentiable(['R[I]', 'R'], ['grad']),
    x: differentiable(['R', 'I', 'R'], ['dx', null]),
    T: real('nonnegative'),
  },
  hypotheses: {
    flow: 'forall(s in R, 0 <= s, s <= T, forall(i in I, dx(s,i) == -grad(array(j in I, x(s,j)))[i]))',
  },

  parts: {
    dissipation: {
      states: `forall(t in R, 0 <= t, t <= T, D(${along('t')}, t) == -${rate('t')})`,
      derivation: [
        ['==', 'sum(i in I, grad(array(j in I, x(t,j)))[i]*dx(t,i))', calculus()],
        ['==', 'rhs', hypothesis('flow')],
      ],
      instances: { ...straight, construct: { t: 'share*T', s: 'portion*T' }, regimes: { curved: parabolas } },
    },
    integral: {
      given: { F: differentiable(['R', 'R'], ['dF']) },
      hypotheses: { antiderivative: `forall(s in R, 0 <= s, s <= T, dF(s) == ${rate('s')})` },
      states: `${along('0')} - ${along('T')} == F(T) - F(0)`,
      derivation: [
        monotone('constant', {
          variable: 's',
          from: '0',
          to: 'T',
          of: `${along('s')} + F(s)`,
          derivative: '== 0',
          proof: [
            ['==', 'sum(i in I, grad(array(j in I, x(s,j)))[i]*dx(s,i)) + dF(s)', algebra()],
            ['==', `-${rate('s')} + dF(s)`, hypothesis('flow')],
            ['==', 'rhs', hypothesis('antiderivative')],
          ],
        }),
        ['==', `${along('0')} - (${along('T')} + F(T)) + F(T)`, algebra()],
        ['==', `${along('0')} - (${along('0')} + F(0)) + F(T)`, hypothesis('constant')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...straight,
        models: { ...straight.models, F: 'map(time in R, time*sum(i in I, slope[i]^2))' },
        regimes: {
          curved: {
            ...parabolas,
            models: {
              ...parabolas.models,
              F: 'map(time in R, -sum(i in I, curvature[i]/2*begin[i]^2*exp(-2*curvature[i]*time)))',
            },
          },
        },
      },
    },
    'integral on an interval': {
      given: { a: real(), b: real(), low: real(), high: real() },
      hypotheses: {
        'within the time': '(0 <= a) and (a <= b) and (b <= T)',
        bounds: `forall(s in R, a <= s, s <= b, (low <= ${rate('s')}) and (${rate('s')} <= high))`,
      },
      states: `(low*(b - a) <= ${along('a')} - ${along('b')}) and (${along('a')} - ${along('b')} <= high*(b - a))`,
      derivation: [
        both(
          [
            monotone('falls', {
              variable: 's',
              from: 'a',
              to: 'b',
              of: `${along('s')} + low*s`,
              derivative: '<= 0',
              proof: [
                have('after the start', '0 <= s', [
                  ['<=', 'a', hypothesis('within the time')],
                  ['<=', 'rhs', hypothesis('above')],
                ]),
                have('before the end', 's <= T', [
                  ['<=', 'b', hypothesis('below')],
                  ['<=', 'rhs', hypothesis('within the time')],
                ]),
                ['==', 'sum(i in I, grad(array(j in I, x(s,j)))[i]*dx(s,i)) + low', algebra()],
                ['==', `-${rate('s')} + low`, hypothesis('flow')],
                ['<=', 'rhs', hypothesis('bounds', { at: { s: 's' } })],
              ],
            }),
            ['<=', 'rhs', hypothesis('falls')],
          ],
          [
            monotone('rises', {
              variable: 's',
              from: 'a',
              to: 'b',
              of: `${along('s')} + high*s`,
              derivative: '>= 0',
              proof: [
                have('after the start', '0 <= s', [
                  ['<=', 'a', hypothesis('within the time')],
                  ['<=', 'rhs', hypothesis('above')],
                ]),
                have('before the end', 's <= T', [
                  ['<=', 'b', hypothesis('below')],
                  ['<=', 'rhs', hypothesis('within the time')],
                ]),
                ['==', 'sum(i in I, grad(array(j in I, x(s,j)))[i]*dx(s,i)) + high', algebra()],
                ['==', `-${rate('s')} + high`, hypothesis('flow')],
                ['>=', 'rhs', hypothesis('bounds', { at: { s: 's' } })],
              ],
            }),
            ['<=', 'rhs', hypothesis('rises')],
          ],
        ),
      ],
      instances: {
        ...straight,
        construct: cell,
        regimes: {
          curved: { ...parabolas, construct: { ...parabolas.construct, ...cell } },
          'tight: a straight path': {},
        },
      },
    },
    'integral by sums': {
      given: { t: array('nat'), low: array('nat'), high: array('nat') },
      hypotheses: {
        subdivision: 'forall(k in nat, (0 <= t[k]) and (t[k] <= t[k+1]) and (t[k] <= T))',
        bounds: `forall(k in nat, s in R, t[k] <= s, s <= t[k+1], (low[k] <= ${rate('s')}) and (${rate('s')} <= high[k]))`,
      },
      states: `forall(n in nat, (sum(k in range(n), low[k]*(t[k+1] - t[k])) <= ${along('t[0]')} - ${along('t[n]')}) and (${along('t[0]')} - ${along('t[n]')} <= sum(k in range(n), high[k]*(t[k+1] - t[k]))))`,
      derivation: [
        have(
          'cells',
          `forall(k in nat, (low[k]*(t[k+1] - t[k]) <= ${along('t[k]')} - ${along('t[k+1]')}) and (${along('t[k]')} - ${along('t[k+1]')} <= high[k]*(t[k+1] - t[k])))`,
          [
            have(
              'here',
              `forall(s in R, t[k] <= s, s <= t[k+1], (low[k] <= ${rate('s')}) and (${rate('s')} <= high[k]))`,
              [both([['<=', 'rhs', hypothesis('bounds')]], [['<=', 'rhs', hypothesis('bounds')]])],
            ),
            by(
              lemma('gradient-flow-energy-dissipation', {
                part: 'integral on an interval',
                at: { a: 't[k]', b: 't[k+1]', low: 'low[k]', high: 'high[k]' },
              }),
            ),
          ],
        ),
        have(
          'lower',
          `forall(m in nat, sum(k in range(m), low[k]*(t[k+1] - t[k])) <= ${along('t[0]')} - ${along('t[m]')})`,
          [
            induction('m', {
              base: [['<=', 'rhs', algebra()]],
              step: [
                ['==', 'sum(k in range(m), low[k]*(t[k+1] - t[k])) + low[m]*(t[m+1] - t[m])', algebra()],
                [
                  '<=',
                  `${along('t[0]')} - ${along('t[m]')} + low[m]*(t[m+1] - t[m])`,
                  hypothesis('induction'),
                ],
                ['<=', 'rhs', hypothesis('cells')],
              ],
            }),
          ],
        ),
        have(
          'upper',
          `forall(m in nat, ${along('t[0]')} - ${along('t[m]')} <= sum(k in range(m), high[k]*(t[k+1] - t[k])))`,
          [
            induction('m', {
              base: [['<=', 'rhs', algebra()]],
              step: [
                [
                  '==',
                  `${along('t[0]')} - ${along('t[m]')} + (${along('t[m]')} - ${along('t[m+1]')})`,
                  algebra(),
                ],
                [
                  '<=',
                  `sum(k in range(m), high[k]*(t[k+1] - t[k])) + (${along('t[m]')} - ${along('t[m+1]')})`,
                  hypothesis('induction'),
                ],
                [
                  '<=',
                  'sum(k in range(m), high[k]*(t[k+1] - t[k])) + high[m]*(t[m+1] - t[m])',
                  hypothesis('cells'),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        both([['<=', 'rhs', hypothesis('lower')]], [['<=', 'rhs', hypothesis('upper')]]),
      ],
      instances: {
        ...straight,
        sizes: { I: [0, 3], n: [0, 4] },
        construct: subdivision,
        regimes: {
          curved: { ...parabolas, construct: { ...parabolas.construct, ...subdivision } },
          'tight: a straight path': { draw: { loose: { oneOf: [0] } } },
        },
      },
    },
    'Euler error': {
      without: ['flow'],
      given: { z: real('[0,1]') },
      states:
        'forall(k in nat, (0 <= exp(-(k + 1)*z) - (1 - z)^(k+1)) and (exp(-(k + 1)*z) - (1 - z)^(k+1) <= (k + 1)*z^2/2*exp(-k*z)))',
      derivation: [
        have('one step', '1 - z <= exp(-z)', [
          ['<=', 'rhs', lemma('exponential-at-least-linear', { part: 'bound', at: { t: '-z' } })],
        ]),
        have('base', '0 <= 1 - z', [['<=', 'rhs', sign()]]),
        have('one error', 'exp(-z) - (1 - z) <= z^2/2', [
          [
            '<=',
            '1 - z + z^2/2 - (1 - z)',
            lemma('exponential-at-least-linear', { part: 'second order', at: { t: 'z' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('powers', 'forall(n in nat, (1 - z)^n <= exp(-z)^n)', [['<=', 'rhs', hypothesis('one step')]]),
        have(
          'difference',
          'forall(n in nat, exp(-z)^(n+1) - (1 - z)^(n+1) <= (n + 1)*(exp(-z) - (1 - z))*exp(-z)^n)',
          [
            induction('n', {
              base: [['<=', 'rhs', algebra()]],
              step: [
                [
                  '==',
                  'exp(-z)*(exp(-z)^(n+1) - (1 - z)^(n+1)) + (exp(-z) - (1 - z))*(1 - z)^(n+1)',
                  algebra(),
                ],
                [
                  '<=',
                  'exp(-z)*((n + 1)*(exp(-z) - (1 - z))*exp(-z)^n) + (exp(-z) - (1 - z))*(1 - z)^(n+1)',
                  hypothesis('induction'),
                ],
                [
                  '<=',
                  'exp(-z)*((n + 1)*(exp(-z) - (1 - z))*exp(-z)^n) + (exp(-z) - (1 - z))*exp(-z)^(n+1)',
                  hypothesis('powers', { at: { n: 'n+1' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        both(
          [
            ['==', '(1 - z)^(k+1) - (1 - z)^(k+1)', algebra()],
            ['<=', 'exp(-z)^(k+1) - (1 - z)^(k+1)', hypothesis('powers', { at: { n: 'k+1' } })],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'exp(-z)^(k+1) - (1 - z)^(k+1)', algebra()],
            ['<=', '(k + 1)*(exp(-z) - (1 - z))*exp(-z)^k', hypothesis('difference')],
            ['<=', '(k + 1)*(z^2/2)*exp(-z)^k', hypothesis('one error')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { sizes: { k: [0, 12] }, regimes: { 'tight: no step': { draw: { z: { oneOf: [0] } } } } },
    },
    'under the Polyak-Łojasiewicz inequality': {
      given: { mu: real('positive'), fstar: real() },
      hypotheses: {
        'Polyak-Łojasiewicz': 'forall(u in R[I], mu*(f(u) - fstar) <= 1/2*sum(i in I, grad(u)[i]^2))',
      },
      states: `${along('T')} - fstar <= exp(-2*mu*T)*(${along('0')} - fstar)`,
      derivation: [
        monotone('falls', {
          variable: 's',
          from: '0',
          to: 'T',
          of: `exp(2*mu*s)*(${along('s')} - fstar)`,
          derivative: '<= 0',
          proof: [
            [
              '==',
              `exp(2*mu*s)*(2*(mu*(${along('s')} - fstar)) + sum(i in I, grad(array(j in I, x(s,j)))[i]*dx(s,i)))`,
              algebra(),
            ],
            ['==', `exp(2*mu*s)*(2*(mu*(${along('s')} - fstar)) - ${rate('s')})`, hypothesis('flow')],
            [
              '<=',
              `exp(2*mu*s)*(2*(1/2*${rate('s')}) - ${rate('s')})`,
              hypothesis('Polyak-Łojasiewicz', { at: { u: 'array(j in I, x(s,j))' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
        ['==', `exp(-2*mu*T)*(exp(2*mu*T)*(${along('T')} - fstar))`, algebra()],
        ['<=', `exp(-2*mu*T)*(exp(2*mu*0)*(${along('0')} - fstar))`, hypothesis('falls')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...parabolas,
        regimes: {
          'fstar above the minimum': { construct: { ...parabolas.construct, fstar: 'offset + loose' } },
          'tight: equal curvatures': { construct: { ...parabolas.construct, 'curvature[i in I]': 'floor' } },
        },
      },
    },
    'strongly convex energy': {
      given: { mu: real('positive'), minimiser: array('I') },
      hypotheses: {
        'strongly convex':
          'forall(u in R[I], v in R[I], f(u) + sum(i in I, grad(u)[i]*(v[i] - u[i])) + mu/2*sum(i in I, (v[i] - u[i])^2) <= f(v))',
      },
      states: `${along('T')} - f(minimiser) <= exp(-2*mu*T)*(${along('0')} - f(minimiser))`,
      derivation: [
        have('inequality', 'forall(u in R[I], mu*(f(u) - f(minimiser)) <= 1/2*sum(i in I, grad(u)[i]^2))', [
          [
            '<=',
            'mu*(f(u) - (f(u) + sum(i in I, grad(u)[i]*(minimiser[i] - u[i])) + mu/2*sum(i in I, (minimiser[i] - u[i])^2)))',
            hypothesis('strongly convex', { at: { u: 'u', v: 'minimiser' } }),
          ],
          ['<=', 'rhs', sign('1/2*sum(i in I, (grad(u)[i] + mu*(minimiser[i] - u[i]))^2)')],
        ]),
        [
          '<=',
          'rhs',
          lemma('gradient-flow-energy-dissipation', {
            part: 'under the Polyak-Łojasiewicz inequality',
            at: { mu: 'mu', fstar: 'f(minimiser)' },
          }),
        ],
      ],
      instances: {
        ...parabolas,
        regimes: {
          'tight: equal curvatures': { construct: { ...parabolas.construct, 'curvature[i in I]': 'floor' } },
        },
      },
    },
    'strongly convex distance': {
      given: { mu: real('positive'), minimiser: array('I') },
      hypotheses: {
        'strongly convex':
          'forall(u in R[I], v in R[I], f(u) + sum(i in I, grad(u)[i]*(v[i] - u[i])) + mu/2*sum(i in I, (v[i] - u[i])^2) <= f(v))',
        stationary: 'forall(i in I, grad(minimiser)[i] == 0)',
      },
      states:
        'sqrt(sum(i in I, (x(T,i) - minimiser[i])^2)) <= exp(-mu*T)*sqrt(sum(i in I, (x(0,i) - minimiser[i])^2))',
      derivation: [
        have(
          'strongly monotone',
          'forall(u in R[I], mu*sum(i in I, (u[i] - minimiser[i])^2) <= sum(i in I, grad(u)[i]*(u[i] - minimiser[i])))',
          [
            have('there', 'f(minimiser) + mu/2*sum(i in I, (u[i] - minimiser[i])^2) <= f(u)', [
              [
                '==',
                'f(minimiser) + sum(i in I, grad(minimiser)[i]*(u[i] - minimiser[i])) + mu/2*sum(i in I, (u[i] - minimiser[i])^2)',
                hypothesis('stationary'),
              ],
              ['<=', 'rhs', hypothesis('strongly convex', { at: { u: 'minimiser', v: 'u' } })],
            ]),
            [
              '==',
              'f(minimiser) + mu/2*sum(i in I, (u[i] - minimiser[i])^2) + mu/2*sum(i in I, (minimiser[i] - u[i])^2) - f(minimiser)',
              algebra(),
            ],
            ['<=', 'f(u) + mu/2*sum(i in I, (minimiser[i] - u[i])^2) - f(minimiser)', hypothesis('there')],
            ['<=', 'rhs', hypothesis('strongly convex', { at: { u: 'u', v: 'minimiser' } })],
          ],
        ),
        monotone('falls', {
          variable: 's',
          from: '0',
          to: 'T',
          of: 'exp(2*mu*s)*sum(i in I, (x(s,i) - minimiser[i])^2)',
          derivative: '<= 0',
          proof: [
            [
              '==',
              '2*exp(2*mu*s)*(mu*sum(i in I, (x(s,i) - minimiser[i])^2) + sum(i in I, dx(s,i)*(x(s,i) - minimiser[i])))',
              algebra(),
            ],
            [
              '==',
              '2*exp(2*mu*s)*(mu*sum(i in I, (x(s,i) - minimiser[i])^2) - sum(i in I, grad(array(j in I, x(s,j)))[i]*(x(s,i) - minimiser[i])))',
              hypothesis('flow'),
            ],
            [
              '<=',
              '2*exp(2*mu*s)*(sum(i in I, grad(array(j in I, x(s,j)))[i]*(x(s,i) - minimiser[i])) - sum(i in I, grad(array(j in I, x(s,j)))[i]*(x(s,i) - minimiser[i])))',
              hypothesis('strongly monotone', { at: { u: 'array(j in I, x(s,j))' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
        ['==', 'sqrt(exp(-2*mu*T)*(exp(2*mu*T)*sum(i in I, (x(T,i) - minimiser[i])^2)))', algebra()],
        [
          '<=',
          'sqrt(exp(-2*mu*T)*(exp(2*mu*0)*sum(i in I, (x(0,i) - minimiser[i])^2)))',
          hypothesis('falls'),
        ],
        ['==', 'sqrt(exp(-mu*T)^2*sum(i in I, (x(0,i) - minimiser[i])^2))', algebra()],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...parabolas,
        regimes: {
          'tight: equal curvatures': { construct: { ...parabolas.construct, 'curvature[i in I]': 'floor' } },
        },
      },
    },
    'quadratic energy': {
      ...atPoint,
      states: 'energy(u) == 1/2*sum(r in I, lam[r]*part(u)[r]^2)',
      derivation: [
        ['==', '1/2*sum(r in I, lam[r]*sum(i in I, B[r,i]*(u[i] - center[i]))^2)', unfold('energy', 'H')],
        ['==', 'rhs', unfold('part')],
      ],
      instances: quadratics,
    },
    'quadratic gradient': {
      ...atPoint,
      states: 'forall(i in I, D(energy(u), u[i]) == sum(j in I, H[i,j]*(u[j] - center[j])))',
      derivation: [
        [
          '==',
          '1/2*sum(j in I, H[i,j]*(u[j] - center[j])) + 1/2*sum(j in I, H[j,i]*(u[j] - center[j]))',
          calculus(),
        ],
        ['==', 'rhs', unfold('H')],
      ],
      instances: quadratics,
    },
    'quadratic squared gradient': {
      ...atPoint,
      hypotheses: { orthonormal },
      states: 'sum(i in I, sum(j in I, H[i,j]*(u[j] - center[j]))^2) == sum(r in I, lam[r]^2*part(u)[r]^2)',
      derivation: [
        [
          '==',
          'sum(q in I, sum(r in I, lam[q]*lam[r]*sum(i in I, B[q,i]*B[r,i])*sum(j in I, B[q,j]*(u[j] - center[j]))*sum(j in I, B[r,j]*(u[j] - center[j]))))',
          unfold('H'),
        ],
        ['==', 'sum(r in I, lam[r]^2*sum(j in I, B[r,j]*(u[j] - center[j]))^2)', hypothesis('orthonormal')],
        ['==', 'rhs', unfold('part')],
      ],
      instances: quadratics,
    },
    'quadratic flow': {
      given: quadratic,
      where: matrix,
      hypotheses: { ...basis, flow },
      states:
        'forall(i in I, x(T,i) - center[i] == sum(r in I, exp(-lam[r]*T)*B[r,i]*part(array(j in I, x(0,j)))[r]))',
      derivation: [
        have(
          'coordinates',
          'forall(r in I, exp(lam[r]*T)*sum(j in I, B[r,j]*(x(T,j) - center[j])) == sum(j in I, B[r,j]*(x(0,j) - center[j])))',
          [
            monotone('constant', {
              variable: 's',
              from: '0',
              to: 'T',
              of: 'exp(lam[r]*s)*sum(j in I, B[r,j]*(x(s,j) - center[j]))',
              derivative: '== 0',
              proof: [
                [
                  '==',
                  'exp(lam[r]*s)*(lam[r]*sum(j in I, B[r,j]*(x(s,j) - center[j])) + sum(j in I, B[r,j]*dx(s,j)))',
                  algebra(),
                ],
                [
                  '==',
                  'exp(lam[r]*s)*(lam[r]*sum(j in I, B[r,j]*(x(s,j) - center[j])) - sum(h in I, B[r,h]*sum(j in I, H[h,j]*(x(s,j) - center[j]))))',
                  hypothesis('flow'),
                ],
                [
                  '==',
                  'exp(lam[r]*s)*(lam[r]*sum(j in I, B[r,j]*(x(s,j) - center[j])) - sum(q in I, lam[q]*sum(h in I, B[q,h]*B[r,h])*sum(j in I, B[q,j]*(x(s,j) - center[j]))))',
                  unfold('H'),
                ],
                [
                  '==',
                  'exp(lam[r]*s)*(lam[r]*sum(j in I, B[r,j]*(x(s,j) - center[j])) - lam[r]*sum(j in I, B[r,j]*(x(s,j) - center[j])))',
                  hypothesis('orthonormal'),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
            ['==', 'exp(lam[r]*0)*sum(j in I, B[r,j]*(x(0,j) - center[j]))', hypothesis('constant')],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['==', 'sum(j in I, delta(i, j)*(x(T,j) - center[j]))', algebra()],
        ['==', 'sum(j in I, sum(r in I, B[r,i]*B[r,j])*(x(T,j) - center[j]))', hypothesis('complete')],
        [
          '==',
          'sum(r in I, exp(-lam[r]*T)*B[r,i]*(exp(lam[r]*T)*sum(j in I, B[r,j]*(x(T,j) - center[j]))))',
          algebra(),
        ],
        [
          '==',
          'sum(r in I, exp(-lam[r]*T)*B[r,i]*sum(j in I, B[r,j]*(x(0,j) - center[j])))',
          hypothesis('coordinates'),
        ],
        ['==', 'rhs', unfold('part')],
      ],
      instances: quadratics,
    },
    'quadratic energy along the flow': {
      given: quadratic,
      where: matrix,
      hypotheses: { ...basis, flow },
      states: 'energy(x(T)) == 1/2*sum(r in I, lam[r]*exp(-2*lam[r]*T)*part(x(0))[r]^2)',
      derivation: [
        ...coordinates,
        [
          '==',
          '1/2*sum(r in I, lam[r]*part(x(T))[r]^2)',
          lemma('gradient-flow-energy-dissipation', { part: 'quadratic energy', at: { u: 'x(T)' } }),
        ],
        ['==', 'rhs', hypothesis('coordinates')],
      ],
      instances: quadratics,
    },
    'quadratic gradient along the flow': {
      given: quadratic,
      where: matrix,
      hypotheses: { ...basis, flow },
      states:
        'sum(i in I, sum(j in I, H[i,j]*(x(T,j) - center[j]))^2) == sum(r in I, lam[r]^2*exp(-2*lam[r]*T)*part(x(0))[r]^2)',
      derivation: [
        ...coordinates,
        [
          '==',
          'sum(r in I, lam[r]^2*part(x(T))[r]^2)',
          lemma('gradient-flow-energy-dissipation', {
            part: 'quadratic squared gradient',
            at: { u: 'x(T)' },
          }),
        ],
        ['==', 'rhs', hypothesis('coordinates')],
      ],
      instances: quadratics,
    },
    'quadratic dissipation': {
      given: quadratic,
      where: matrix,
      hypotheses: { ...basis, flow },
      states: 'energy(x(0)) - energy(x(T)) == 1/2*sum(r in I, lam[r]*(1 - exp(-2*lam[r]*T))*part(x(0))[r]^2)',
      derivation: [
        [
          '==',
          '1/2*sum(r in I, lam[r]*part(x(0))[r]^2) - energy(x(T))',
          lemma('gradient-flow-energy-dissipation', { part: 'quadratic energy', at: { u: 'x(0)' } }),
        ],
        [
          '==',
          '1/2*sum(r in I, lam[r]*part(x(0))[r]^2) - 1/2*sum(r in I, lam[r]*exp(-2*lam[r]*T)*part(x(0))[r]^2)',
          lemma('gradient-flow-energy-dissipation', { part: 'quadratic energy along the flow' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: quadratics,
    },
    'gradient descent is the Euler scheme': {
      without: ['flow'],
      given: { ...quadratic, eta: real('nonnegative'), start: array('I') },
      where: {
        ...matrix,
        'velocity(v in R[I])[i in I]': '-D(energy(v), v[i])',
        'y[0, i in I]': 'start[i]',
        'y[k+1, i in I]': 'y[k,i] + eta*velocity(array(j in I, y[k,j]))[i]',
      },
      hypotheses: basis,
      states:
        'forall(k in nat, i in I, y[k,i] - center[i] == sum(r in I, (1 - eta*lam[r])^k*B[r,i]*part(start)[r]))',
      derivation: [
        induction('k', {
          base: [
            ['==', 'start[i] - center[i]', unfold('y')],
            ['==', 'sum(j in I, delta(i, j)*(start[j] - center[j]))', algebra()],
            ['==', 'sum(j in I, sum(r in I, B[r,i]*B[r,j])*(start[j] - center[j]))', hypothesis('complete')],
            ['==', 'rhs', unfold('part')],
          ],
          step: [
            have('move', 'velocity(array(j in I, y[k,j]))[i] == -sum(j in I, H[i,j]*(y[k,j] - center[j]))', [
              [
                '==',
                '-(1/2*sum(j in I, H[i,j]*(y[k,j] - center[j])) + 1/2*sum(j in I, H[j,i]*(y[k,j] - center[j])))',
                unfold('velocity'),
                calculus(),
              ],
              ['==', 'rhs', unfold('H')],
            ]),
            ['==', 'y[k,i] + eta*velocity(array(j in I, y[k,j]))[i] - center[i]', unfold('y')],
            ['==', 'y[k,i] - center[i] - eta*sum(j in I, H[i,j]*(y[k,j] - center[j]))', hypothesis('move')],
            [
              '==',
              'sum(r in I, (1 - eta*lam[r])^k*B[r,i]*part(start)[r]) - eta*sum(j in I, H[i,j]*sum(r in I, (1 - eta*lam[r])^k*B[r,j]*part(start)[r]))',
              hypothesis('induction'),
            ],
            [
              '==',
              'sum(r in I, (1 - eta*lam[r])^k*B[r,i]*part(start)[r]) - eta*sum(q in I, sum(r in I, lam[q]*B[q,i]*sum(j in I, B[q,j]*B[r,j])*(1 - eta*lam[r])^k*part(start)[r]))',
              unfold('H'),
            ],
            [
              '==',
              'sum(r in I, (1 - eta*lam[r])^k*B[r,i]*part(start)[r]) - eta*sum(r in I, lam[r]*B[r,i]*(1 - eta*lam[r])^k*part(start)[r])',
              hypothesis('orthonormal'),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: { ...quadratics, sizes: { I: [1, 3], k: [0, 3] } },
    },
    'heavy ball': {
      ...damped,
      states: 'forall(t in R, D(momentum(t), t) + 2*c*momentum(t) + position(t) == 0)',
      derivation: [
        [
          '==',
          'exp(-c*t)*(-2*c*cos(w*t) + c^2*sin(w*t)/w - w^2*sin(w*t)/w) + 2*c*momentum(t) + position(t)',
          calculus(),
        ],
        ['==', 'exp(-c*t)*sin(w*t)/w*(1 - (c^2 + w^2))', unfold('momentum', 'position')],
        ['==', 'exp(-c*t)*sin(w*t)/w*(1 - 1)', hypothesis('underdamped')],
        ['==', 'rhs', algebra()],
      ],
      instances: circle,
    },
    'momentum of the heavy ball': {
      ...heavy,
      states: 'forall(t in R, D(position(t), t) == momentum(t))',
      derivation: [
        ['==', 'exp(-c*t)*(cos(w*t) - c*sin(w*t)/w)', calculus()],
        ['==', 'rhs', unfold('momentum')],
      ],
      instances: { ...circle, regimes: { 'any frequency': anyFrequency } },
    },
    'start of the heavy ball': {
      ...heavy,
      states: '(position(0) == 0) and (momentum(0) == 1)',
      derivation: [both([['==', 'rhs', unfold('position')]], [['==', 'rhs', unfold('momentum')]])],
      instances: { ...circle, regimes: { 'any frequency': anyFrequency } },
    },
    'the heavy ball rises': {
      ...heavy,
      states:
        'forall(t in R, 0 < w*t, w*t <= 2, (position(0) < position(t)) and (1/2*position(0)^2 < 1/2*position(t)^2))',
      derivation: [
        have('sine', '0 < sin(w*t)', [['<', 'rhs', lemma('sine-and-cosine', { part: 'sine positive' })]]),
        both(
          [
            ['==', '0', unfold('position')],
            ['<', 'exp(-c*t)*sin(w*t)/w', sign()],
            ['==', 'rhs', unfold('position')],
          ],
          [
            ['==', '0', unfold('position')],
            ['<', '1/2*(exp(-c*t)*sin(w*t)/w)^2', sign()],
            ['==', 'rhs', unfold('position')],
          ],
        ),
      ],
      instances: {
        ...circle,
        construct: { ...circle.construct, t: '2*share/w' },
        regimes: { 'any frequency': anyFrequency },
      },
      slack: 'both energies are 0 at the start',
    },
    'flow of the fourth power': {
      without: ['flow'],
      states: 'forall(t in nonnegative, D((1 + 8*t)^(-1/2), t) == -4*((1 + 8*t)^(-1/2))^3)',
      derivation: [
        ['==', '-4*(1 + 8*t)^(-3/2)', calculus()],
        ['==', 'rhs', algebra()],
      ],
    },
    'energy of the fourth power': {
      without: ['flow'],
      states: 'forall(t in nonnegative, ((1 + 8*t)^(-1/2))^4 == 1/(1 + 8*t)^2)',
      derivation: [['==', 'rhs', algebra()]],
    },
    'no exponential decay of the fourth power': {
      without: ['flow'],
      states:
        'forall(scale in positive, c in positive, exists(t in positive, scale*exp(-c*t) < 1/(1 + 8*t)^2))',
      derivation: [
        have('large', `scale*(1 + 8*${late})^2 < exp(c*${late})`, [
          ['<=', `scale*(9*${late})^2`, sign()],
          ['<', `(c*${late}/3)^3`, sign(`c^3/27*${late}^2`)],
          ['<=', `(1 + c*${late}/3)^3`, sign()],
          [
            '<=',
            `exp(c*${late}/3)^3`,
            lemma('exponential-at-least-linear', { part: 'bound', at: { t: `c*${late}/3` } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        witness({ t: late }),
        ['==', `scale*(1 + 8*${late})^2*exp(-c*${late})/(1 + 8*${late})^2`, algebra()],
        ['<', `exp(c*${late})*exp(-c*${late})/(1 + 8*${late})^2`, hypothesis('large')],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { t: late } },
      slack: 'the ratio of the two sides grows exponentially',
    },
  },
  instances: { ...straight },

  controls: {
    'the heavy ball never rises': {
      part: 'the heavy ball rises',
      where: { 'position(a in R)': 'exp(-a/20)*sin(sqrt(399)/20*a)*20/sqrt(399)' },
      states: 'forall(t in R, 0 <= t, 1/2*position(t)^2 <= 1/2*position(0)^2)',
      counterexample: { t: 1 },
      because: 'with friction 1/10 it starts in the minimum, with speed 1',
    },
    'twice the rate': {
      part: 'dissipation',
      replace: ['== -', '== -2*'],
      counterexample: {
        T: 0,
        t: 0,
        s: 0,
        f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))',
        x: 'map(time in R, i in I, 1 - time)',
        I: 1,
      },
      because: 'for u^2/2 at 1 the rate is -1',
    },
    'the integral with the other sign': {
      part: 'integral',
      replace: ['F(T) - F(0)', 'F(0) - F(T)'],
      counterexample: {
        T: 1,
        I: 1,
        f: 'map(u in R[I], -sum(i in I, u[i]))',
        x: 'map(time in R, i in I, time)',
        F: 'map(time in R, time)',
        s: 0,
      },
      because: 'energy falls',
    },
    'Euler steps of any size lower the energy': {
      part: 'gradient descent is the Euler scheme',
      states: 'energy(array(i in I, y[1,i])) <= energy(start)',
      counterexample: { lam: [1], B: [[1]], center: [0], eta: 3, start: [1] },
      because: '1/2 becomes 2',
    },
    'the rate of the largest eigenvalue': {
      part: 'quadratic energy along the flow',
      given: { a: array('I') },
      without: ['flow', 'orthonormal', 'complete'],
      states:
        '1/2*sum(r in I, lam[r]*exp(-2*lam[r]*T)*a[r]^2) <= exp(-2*max(r in I, lam[r])*T)*(1/2*sum(r in I, lam[r]*a[r]^2))',
      counterexample: { lam: [1, 2], a: [1, 0], T: 1 },
      instances: { sizes: { I: [2, 3] } },
      because: 'exp(-2) is more than exp(-4)',
    },
    'exponential decay for every convex energy': {
      part: 'no exponential decay of the fourth power',
      states: 'forall(scale in positive, c in positive, t in positive, 1/(1 + 8*t)^2 <= scale*exp(-c*t))',
      counterexample: { scale: 1, c: 1, t: 10 },
      because: '1/6561 is more than exp(-10)',
    },
    'without the inequality': {
      part: 'under the Polyak-Łojasiewicz inequality',
      without: ['Polyak-Łojasiewicz'],
      counterexample: {
        I: 1,
        T: 1,
        mu: 1,
        fstar: -1,
        s: 0,
        f: 'map(u in R[I], 0)',
        x: 'map(time in R, i in I, 0)',
      },
      instances: { construct: { ...parabolas.construct, fstar: 'offset - 100' } },
      because: 'nothing moves, and -1 is not approached',
    },
    'an Euler error smaller by one percent': {
      part: 'Euler error',
      replace: ['(k + 1)*z^2/2', '99/200*(k + 1)*z^2'],
      counterexample: { z: '1/64', k: 0 },
      instances: { sizes: { k: [0, 2] }, draw: { z: { between: [0.0078125, 0.015625] } } },
      because: 'for small z the error of one step is z^2/2',
    },
    'the error of one step for all': {
      part: 'Euler error',
      replace: ['(k + 1)*z^2/2', 'z^2/2'],
      counterexample: { z: '1/2', k: 2 },
      because: 'errors add up',
    },
  },
});
