/**
 * # The first variation vanishes where the Euler-Lagrange equation holds
 *
 * The integral from 0 to 1 is the mean E over a law T, here any law: of integrals only the fundamental theorem of calculus for the
 * product of h with p u' (with L_u', in general) is assumed, as a hypothesis (Rudin 1976, Theorem 6.21, for p in C^1 and u in C^2).
 * J(u) = E(p u'^2/2 + q u^2/2 - f u) has the first variation E((-(p u')' + q u - f) h) in directions h that vanish at both ends; if
 * the Euler-Lagrange equation -(p u')' + q u = f holds, J(u + h) - J(u) = E(p h'^2 + q h^2)/2, nonnegative for p, q >= 0. For a general L(x, u, u'),
 * twice differentiable in u and u', it and these derivatives of polynomial growth, J(u + eps h) - J(u) is eps E((L_u - (L_u')') h) up to a constant
 * times eps^2, under any law: no limit is exchanged with E. (Along a path on an interval growth is no restriction: values of L far away do
 * not matter.) The same at each point of the path and, with the derivative itself, of means over nodes. What is orthogonal to all directions that vanish at both ends is
 * zero in between (the fundamental lemma, over nodes). For L without x, L - u' L_u' is constant along solutions (Beltrami).
 * Not claimed: that solutions exist; anything for h that do not vanish at the ends; minima for negative q, which need q >= -pi^2 p.
 */
import {
  algebra,
  array,
  calculus,
  differentiable,
  element,
  have,
  hypothesis,
  law,
  lemma,
  monotone,
  natural,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
} from 'lemmata';

const energy = (u: string, du: string) => `E(t in T, p[t]/2*(${du})^2 + q[t]/2*(${u})^2 - f[t]*(${u}))`;
const varied = energy('u[t] + eps*h[t]', 'du[t] + eps*dh[t]');

const square = { is: 'square-integrable' } as const;
const quadratic = {
  given: {
    T: law('the interval'),
    p: array('T', { is: 'bounded' }),
    q: array('T', { is: 'bounded' }),
    f: array('T', square),
    u: array('T', square),
    du: array('T', square),
    flux: array('T', square),
    h: array('T', square),
    dh: array('T', square),
    h_0: real(),
    h_1: real(),
    flux_0: real(),
    flux_1: real(),
  },
  ends: { 'zero at 0': 'h_0 == 0', 'zero at 1': 'h_1 == 0' },
  theorem: {
    'fundamental theorem': 'E(t in T, flux[t]*h[t] + p[t]*du[t]*dh[t]) == flux_1*h_1 - flux_0*h_0',
  },
} as const;

const equation = { 'Euler-Lagrange': 'forall(t in T, f[t] == -flux[t] + q[t]*u[t])' };
const nonnegative = {
  'nonnegative p': 'forall(t in T, 0 <= p[t])',
  'nonnegative q': 'forall(t in T, 0 <= q[t])',
};

const byParts = have('by parts', 'E(t in T, p[t]*du[t]*dh[t]) == -E(t in T, flux[t]*h[t])', [
  ['==', 'E(t in T, flux[t]*h[t] + p[t]*du[t]*dh[t]) - E(t in T, flux[t]*h[t])', algebra()],
  ['==', 'flux_1*h_1 - flux_0*h_0 - E(t in T, flux[t]*h[t])', hypothesis('fundamental theorem')],
  ['==', 'flux_1*0 - flux_0*h_0 - E(t in T, flux[t]*h[t])', hypothesis('zero at 1')],
  ['==', 'flux_1*0 - flux_0*0 - E(t in T, flux[t]*h[t])', hypothesis('zero at 0')],
  ['==', 'rhs', algebra()],
]);

/** An integrand, a path and a direction, with the derivatives that the equation needs. */
const general = {
  L: differentiable(['R', 'R', 'R', 'R'], ['Lx', 'Lu', { name: 'Lv', partials: ['Lvx', 'Lvu', 'Lvv'] }]),
  u: differentiable(['R', 'R'], [{ name: 'du', partials: ['ddu'] }]),
  h: differentiable(['R', 'R'], ['dh']),
} as const;
/** L_u - d/dx L_u' along the path. */
const force = (at: string) => `(Lu(${at}, u(${at}), du(${at})) - D(Lv(z, u(z), du(z)), z = ${at}))`;

/** An integrand of polynomial growth, a path and a direction with moments of every order. */
const growing = {
  L: differentiable(
    ['R', 'R', 'R', 'R'],
    [null, { name: 'Lu', partials: [null, 'Luu', 'Luv'] }, { name: 'Lv', partials: [null, 'Lvu', 'Lvv'] }],
  ),
  c: real('nonnegative'),
  k: natural(),
  T: law('the interval'),
  x: array('T', { is: 'bounded' }),
  ...Object.fromEntries(
    ['u', 'du', 'h', 'dh', 'dmomentum'].map((name) => [name, array('T', { is: 'all-moments' })]),
  ),
};
const growth = Object.fromEntries(
  ['L', 'Lu', 'Lv', 'Luu', 'Luv', 'Lvu', 'Lvv'].map((f) => [
    `growth of ${f}`,
    `forall(a in R, y in R, z in R, abs(${f}(a, y, z)) <= c*(1 + a^2 + y^2 + z^2)^k)`,
  ]),
);
const along = (f: string, e: string) => `${f}(x[t], u[t] + ${e}*h[t], du[t] + ${e}*dh[t])`;
const path = (f: string) => `${f}(x[t], u[t], du[t])`;
const triangle = (y: string, z: string, times = '1') =>
  lemma('absolute-value-bounds', { part: 'triangle', at: { x: y, y: z }, times });
/** What is above the second derivatives within a step of at most one. */
const roof = 'c*(1 + x[t]^2 + 2*u[t]^2 + 2*h[t]^2 + 2*du[t]^2 + 2*dh[t]^2)^k';
const spread = `(abs(h[t]) + abs(dh[t]))^2*${roof}`;

/** An integrand without x, and a path with its derivatives. */
const autonomous = {
  L: differentiable(['R', 'R', 'R'], ['Lu', { name: 'Lv', partials: ['Lvu', 'Lvv'] }]),
  u: differentiable(['R', 'R'], [{ name: 'du', partials: ['ddu'] }]),
} as const;
const conserved = (at: string) => `L(u(${at}), du(${at})) - du(${at})*Lv(u(${at}), du(${at}))`;

/** Any law, and a variation for which the integral of its product with p u' vanishes: a multiple of u' is taken away from its derivative. */
const laws = {
  sizes: { T: [1, 3] },
  raw: { rise: array('T', square), dh0: array('T', square) },
  construct: {
    'flux[t in T]': 'rise[t]*E(s in T, p[s]*du[s]^2)',
    'dh[t in T]':
      'dh0[t]*E(s in T, p[s]*du[s]^2) - du[t]*(E(s in T, p[s]*du[s]*dh0[s]) + E(s in T, rise[s]*h[s]))',
    h_0: '0',
    h_1: '0',
  },
} as const;
const extremal = {
  ...laws,
  construct: { ...laws.construct, 'f[t in T]': '-flux[t] + q[t]*u[t]' },
} as const;

/** Of low degree, so that Simpson's rule gives the integrals. */
const polynomials = {
  raw: {
    c1: real(),
    c2: real(),
    c3: real(),
    c4: real(),
    c5: real(),
    level: real(),
    rise: real(),
    bend: real(),
    size: real(),
  },
  models: {
    L: 'map(s in R, y in R, z in R, c1*z^2/2 + c2*y^2 + c3*y*z + c4*s*z + c5*s*y)',
    u: 'map(s in R, level + rise*s + bend*s^2)',
    h: 'map(s in R, size*(s - s^2))',
  },
} as const;

/** Motion with the constant force c, with a term that changes no solution; and an integrand whose solutions are exponentials. */
const motion = {
  raw: { c: real(), turn: real(), level: real(), rise: real() },
  draw: { level: { between: [-2, 2] }, rise: { between: [-2, 2] }, c: { between: [-2, 2] } },
  models: {
    L: 'map(y in R, z in R, z^2/2 + c*y + turn*y*z)',
    u: 'map(x in R, level + rise*x + c*x^2/2)',
  },
  regimes: {
    exponentials: {
      draw: { x: { between: [-1, 1] } },
      models: {
        L: 'map(y in R, z in R, z^2/2 + y^2/2)',
        u: 'map(x in R, level*exp(x) + rise*exp(-x))',
      },
    },
  },
} as const;

export default proof({
  id: 'euler-lagrange-first-variation',
  title: 'The first variation vanishes where the Euler-Lagrange equation holds',
  sources: [{ document: 'foundations-book', section: 'variational functionals', relation: 'made precise' }],
  references: ['gelfand1963, Section 4', 'rudin1976, Theorem 6.21'],

  given: {},

  parts: {
    'first variation': {
      given: quadratic.given,
      hypotheses: { ...quadratic.theorem, ...quadratic.ends },
      states: `D(${varied}, eps = 0) == E(t in T, (-flux[t] + q[t]*u[t] - f[t])*h[t])`,
      derivation: [
        byParts,
        [
          '==',
          `D(${energy('u[t]', 'du[t]')} + eps*(E(t in T, p[t]*du[t]*dh[t]) + E(t in T, (q[t]*u[t] - f[t])*h[t])) + eps^2/2*E(t in T, p[t]*dh[t]^2 + q[t]*h[t]^2), eps = 0)`,
          algebra(),
        ],
        ['==', 'E(t in T, p[t]*du[t]*dh[t]) + E(t in T, (q[t]*u[t] - f[t])*h[t])', calculus()],
        ['==', '-E(t in T, flux[t]*h[t]) + E(t in T, (q[t]*u[t] - f[t])*h[t])', hypothesis('by parts')],
        ['==', 'rhs', algebra()],
      ],
      instances: laws,
    },
    excess: {
      given: quadratic.given,
      hypotheses: { ...quadratic.theorem, ...quadratic.ends, ...equation },
      states: `${energy('u[t] + h[t]', 'du[t] + dh[t]')} - ${energy('u[t]', 'du[t]')} == 1/2*E(t in T, p[t]*dh[t]^2 + q[t]*h[t]^2)`,
      derivation: [
        byParts,
        [
          '==',
          'E(t in T, p[t]*du[t]*dh[t]) + E(t in T, (q[t]*u[t] - f[t])*h[t]) + 1/2*E(t in T, p[t]*dh[t]^2 + q[t]*h[t]^2)',
          algebra(),
        ],
        [
          '==',
          '-E(t in T, flux[t]*h[t]) + E(t in T, (q[t]*u[t] - f[t])*h[t]) + 1/2*E(t in T, p[t]*dh[t]^2 + q[t]*h[t]^2)',
          hypothesis('by parts'),
        ],
        [
          '==',
          '-E(t in T, flux[t]*h[t]) + E(t in T, (q[t]*u[t] - (-flux[t] + q[t]*u[t]))*h[t]) + 1/2*E(t in T, p[t]*dh[t]^2 + q[t]*h[t]^2)',
          hypothesis('Euler-Lagrange'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: extremal,
    },
    minimum: {
      given: quadratic.given,
      hypotheses: { ...quadratic.theorem, ...quadratic.ends, ...equation, ...nonnegative },
      states: `${energy('u[t]', 'du[t]')} <= ${energy('u[t] + h[t]', 'du[t] + dh[t]')}`,
      derivation: [
        have('second variation', '0 <= E(t in T, p[t]*dh[t]^2 + q[t]*h[t]^2)', [
          ['==', 'E(t in T, 0*dh[t]^2 + 0*h[t]^2)', algebra()],
          ['<=', 'E(t in T, p[t]*dh[t]^2 + 0*h[t]^2)', hypothesis('nonnegative p')],
          ['<=', 'rhs', hypothesis('nonnegative q')],
        ]),
        [
          '<=',
          `${energy('u[t]', 'du[t]')} + 1/2*E(t in T, p[t]*dh[t]^2 + q[t]*h[t]^2)`,
          hypothesis('second variation'),
        ],
        [
          '==',
          `${energy('u[t]', 'du[t]')} + (${energy('u[t] + h[t]', 'du[t] + dh[t]')} - ${energy('u[t]', 'du[t]')})`,
          lemma('euler-lagrange-first-variation', { part: 'excess' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...extremal,
        draw: { p: { between: [0, 4] }, q: { between: [0, 4] } },
        regimes: { 'tight: no variation': { construct: { 'h[t in T]': '0', 'dh[t in T]': '0' } } },
      },
    },
    'general integrand at a point': {
      given: general,
      states: `forall(x in R, D(L(x, u(x) + eps*h(x), du(x) + eps*dh(x)), eps = 0) == ${force('x')}*h(x) + D(Lv(x, u(x), du(x))*h(x), x))`,
      derivation: [
        ['==', 'Lu(x, u(x), du(x))*h(x) + Lv(x, u(x), du(x))*dh(x)', calculus()],
        ['==', 'rhs', calculus()],
      ],
      instances: polynomials,
    },
    'general integrand': {
      given: {
        ...general,
        T: nonemptySet('nodes'),
        weight: probability('T'),
        x: array('T', { is: '[0,1]' }),
      },
      hypotheses: {
        'zero at 0': 'h(0) == 0',
        'zero at 1': 'h(1) == 0',
        'fundamental theorem':
          'sum(t in T, weight[t]*D(Lv(z, u(z), du(z))*h(z), z = x[t])) == Lv(1, u(1), du(1))*h(1) - Lv(0, u(0), du(0))*h(0)',
      },
      states: `D(sum(t in T, weight[t]*L(x[t], u(x[t]) + eps*h(x[t]), du(x[t]) + eps*dh(x[t]))), eps = 0) == sum(t in T, weight[t]*${force('x[t]')}*h(x[t]))`,
      derivation: [
        [
          '==',
          'sum(t in T, weight[t]*D(L(x[t], u(x[t]) + eps*h(x[t]), du(x[t]) + eps*dh(x[t])), eps = 0))',
          calculus(),
        ],
        [
          '==',
          `sum(t in T, weight[t]*(${force('x[t]')}*h(x[t]) + D(Lv(z, u(z), du(z))*h(z), z = x[t])))`,
          lemma('euler-lagrange-first-variation', {
            part: 'general integrand at a point',
            at: { x: 'x[t]' },
          }),
        ],
        [
          '==',
          `sum(t in T, weight[t]*${force('x[t]')}*h(x[t])) + sum(t in T, weight[t]*D(Lv(z, u(z), du(z))*h(z), z = x[t]))`,
          algebra(),
        ],
        [
          '==',
          `sum(t in T, weight[t]*${force('x[t]')}*h(x[t])) + (Lv(1, u(1), du(1))*h(1) - Lv(0, u(0), du(0))*h(0))`,
          hypothesis('fundamental theorem'),
        ],
        [
          '==',
          `sum(t in T, weight[t]*${force('x[t]')}*h(x[t])) + (Lv(1, u(1), du(1))*0 - Lv(0, u(0), du(0))*h(0))`,
          hypothesis('zero at 1'),
        ],
        [
          '==',
          `sum(t in T, weight[t]*${force('x[t]')}*h(x[t])) + (Lv(1, u(1), du(1))*0 - Lv(0, u(0), du(0))*0)`,
          hypothesis('zero at 0'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...polynomials,
        sizes: { T: [3, 3] },
        draw: { x: { tables: [[0, '1/2', 1]] } },
        construct: { 'weight[t in T]': '1/6 + 1/2*indicator(0 < x[t]*(1 - x[t]))' },
      },
    },
    'general integrand, any law': {
      given: { ...growing, h_0: real(), h_1: real(), momentum_0: real(), momentum_1: real() },
      hypotheses: {
        ...growth,
        'zero at 0': 'h_0 == 0',
        'zero at 1': 'h_1 == 0',
        'fundamental theorem': `E(t in T, dmomentum[t]*h[t] + ${path('Lv')}*dh[t]) == momentum_1*h_1 - momentum_0*h_0`,
      },
      states: `forall(eps in R, eps^2 <= 1, abs(E(t in T, ${along('L', 'eps')}) - E(t in T, ${path('L')}) - eps*E(t in T, (${path('Lu')} - dmomentum[t])*h[t])) <= eps^2*E(t in T, ${spread}/2))`,
      derivation: [
        have('by parts', `E(t in T, dmomentum[t]*h[t]) == -E(t in T, ${path('Lv')}*dh[t])`, [
          [
            '==',
            `E(t in T, dmomentum[t]*h[t] + ${path('Lv')}*dh[t]) - E(t in T, ${path('Lv')}*dh[t])`,
            algebra(),
          ],
          [
            '==',
            `momentum_1*h_1 - momentum_0*h_0 - E(t in T, ${path('Lv')}*dh[t])`,
            hypothesis('fundamental theorem'),
          ],
          ['==', `momentum_1*0 - momentum_0*h_0 - E(t in T, ${path('Lv')}*dh[t])`, hypothesis('zero at 1')],
          ['==', `momentum_1*0 - momentum_0*0 - E(t in T, ${path('Lv')}*dh[t])`, hypothesis('zero at 0')],
          ['==', 'rhs', algebra()],
        ]),
        have('nearby', 'forall(t in T, r in R, 0 <= r, r <= 1, (r*eps)^2 <= 1)', [
          ['<=', 'eps^2', sign('eps^2*(1 - r)*(1 + r)')],
          ['<=', 'rhs', hypothesis('assumed')],
        ]),
        have('squares', 'forall(a in R, b in R, e in R, e^2 <= 1, (a + e*b)^2 <= 2*a^2 + 2*b^2)', [
          ['<=', 'rhs', sign('(a - e*b)^2 + 2*b^2*(1 - e^2)')],
        ]),
        ...['Luu', 'Luv', 'Lvu', 'Lvv'].map((f) =>
          have(`${f} nearby`, `forall(t in T, e in R, e^2 <= 1, abs(${along(f, 'e')}) <= ${roof})`, [
            [
              '<=',
              'c*(1 + x[t]^2 + (u[t] + e*h[t])^2 + (du[t] + e*dh[t])^2)^k',
              hypothesis(`growth of ${f}`),
            ],
            [
              '<=',
              'c*(1 + x[t]^2 + (2*u[t]^2 + 2*h[t]^2) + (du[t] + e*dh[t])^2)^k',
              hypothesis('squares', { at: { a: 'u[t]', b: 'h[t]', e: 'e' } }),
            ],
            [
              '<=',
              'c*(1 + x[t]^2 + (2*u[t]^2 + 2*h[t]^2) + (2*du[t]^2 + 2*dh[t]^2))^k',
              hypothesis('squares', { at: { a: 'du[t]', b: 'dh[t]', e: 'e' } }),
            ],
            ['==', 'rhs', algebra()],
          ]),
        ),
        have(
          'four terms',
          'forall(A in R, B in R, C in R, F in R, y in R, z in R, abs((A*y + B*z)*y + (C*y + F*z)*z) <= abs(A)*abs(y)^2 + abs(B)*(abs(y)*abs(z)) + abs(C)*(abs(y)*abs(z)) + abs(F)*abs(z)^2)',
          [
            ['<=', 'abs((A*y + B*z)*y) + abs((C*y + F*z)*z)', triangle('(A*y + B*z)*y', '(C*y + F*z)*z')],
            ['==', 'abs(y)*abs(A*y + B*z) + abs(z)*abs(C*y + F*z)', algebra()],
            ['<=', 'abs(y)*(abs(A*y) + abs(B*z)) + abs(z)*abs(C*y + F*z)', triangle('A*y', 'B*z', 'abs(y)')],
            [
              '<=',
              'abs(y)*(abs(A*y) + abs(B*z)) + abs(z)*(abs(C*y) + abs(F*z))',
              triangle('C*y', 'F*z', 'abs(z)'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'curvature',
          `forall(t in T, r in R, 0 <= r, r <= 1, abs((${along('Luu', 'r*eps')}*h[t] + ${along('Luv', 'r*eps')}*dh[t])*h[t] + (${along('Lvu', 'r*eps')}*h[t] + ${along('Lvv', 'r*eps')}*dh[t])*dh[t]) <= ${spread})`,
          [
            [
              '<=',
              `(${['Luu', 'Luv', 'Lvu', 'Lvv'].map((f, i) => `abs(${along(f, 'r*eps')})*${['abs(h[t])^2', 'abs(h[t])*abs(dh[t])', 'abs(h[t])*abs(dh[t])', 'abs(dh[t])^2'][i]}`).join(' + ')})`,
              hypothesis('four terms', {
                at: {
                  A: along('Luu', 'r*eps'),
                  B: along('Luv', 'r*eps'),
                  C: along('Lvu', 'r*eps'),
                  F: along('Lvv', 'r*eps'),
                  y: 'h[t]',
                  z: 'dh[t]',
                },
              }),
            ],
            ...['Luu', 'Luv', 'Lvu', 'Lvv'].map((_, n): ['<=', string, ReturnType<typeof hypothesis>] => [
              '<=',
              `(${['Luu', 'Luv', 'Lvu', 'Lvv'].map((f, i) => `${i <= n ? roof : `abs(${along(f, 'r*eps')})`}*${['abs(h[t])^2', 'abs(h[t])*abs(dh[t])', 'abs(h[t])*abs(dh[t])', 'abs(dh[t])^2'][i]}`).join(' + ')})`,
              hypothesis(`${['Luu', 'Luv', 'Lvu', 'Lvv'][n]} nearby`, { at: { t: 't', e: 'r*eps' } }),
            ]),
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'remainder',
          `forall(t in T, abs(${along('L', 'eps')} - ${path('L')} - (${path('Lu')}*h[t] + ${path('Lv')}*dh[t])*eps) <= ${spread}/2*eps^2)`,
          [
            [
              '<=',
              'rhs',
              lemma('taylor-remainder', {
                part: 'tangent',
                at: { f: `map(e in R, ${along('L', 'e')})`, x: '0', h: 'eps', c: spread },
              }),
            ],
          ],
        ),
        [
          '==',
          `abs(E(t in T, ${along('L', 'eps')} - ${path('L')} - (${path('Lu')}*h[t] + ${path('Lv')}*dh[t])*eps))`,
          hypothesis('by parts'),
        ],
        [
          '<=',
          `E(t in T, abs(${along('L', 'eps')} - ${path('L')} - (${path('Lu')}*h[t] + ${path('Lv')}*dh[t])*eps))`,
          sign(),
        ],
        ['<=', `E(t in T, ${spread}/2*eps^2)`, hypothesis('remainder')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { T: [1, 3] },
        raw: { rise: array('T'), dh0: array('T'), bend: real('[-1,1]') },
        draw: { c: { oneOf: [4] }, k: { oneOf: [2] }, eps: { between: [-1, 1] }, x: { between: [0, 1] } },
        models: { L: 'map(a in R, y in R, z in R, a*y + bend*y*z + z^2/2 + y^2/2)' },
        construct: {
          'dmomentum[t in T]': `rise[t]*E(s in T, Lv(x[s], u[s], du[s])^2)`,
          'dh[t in T]':
            'dh0[t]*E(s in T, Lv(x[s], u[s], du[s])^2) - Lv(x[t], u[t], du[t])*(E(s in T, Lv(x[s], u[s], du[s])*dh0[s]) + E(s in T, rise[s]*h[s]))',
          h_0: '0',
          h_1: '0',
        },
        regimes: {
          'tight: no step': { construct: { eps: '0' } },
          'a wave': {
            draw: { c: { oneOf: [40] }, k: { oneOf: [0] } },
            models: { L: 'map(a in R, y in R, z in R, 40*cos(y))' },
            construct: {
              'u[t in T]': '11/5',
              'h[t in T]': '3',
              'dh[t in T]': '0',
              'dmomentum[t in T]': '0',
              eps: '1',
            },
          },
        },
      },
    },
    'fundamental lemma': {
      given: {
        T: nonemptySet('nodes'),
        weight: probability('T'),
        x: array('T', { is: '[0,1]' }),
        g: array('T'),
      },
      hypotheses: {
        'no first variation': 'forall(v in R[T], sum(t in T, weight[t]*g[t]*(x[t]*(1 - x[t])*v[t])) == 0)',
      },
      states: 'sum(t in T, weight[t]*x[t]*(1 - x[t])*g[t]^2) == 0',
      derivation: [
        ['==', 'sum(t in T, weight[t]*g[t]*(x[t]*(1 - x[t])*g[t]))', algebra()],
        ['==', 'rhs', hypothesis('no first variation', { at: { v: 'g' } })],
      ],
      instances: {
        raw: { outside: array('T') },
        draw: { x: { oneOf: [0, '1/4', '1/2', 1] } },
        construct: { 'g[t in T]': 'outside[t]*indicator(x[t]*(1 - x[t]) <= 0)' },
        regimes: {
          'all weight on one node': {
            sizes: { T: [2, 3] },
            raw: { node: element('T') },
            construct: {
              'weight[t in T]': 'delta(t,node)',
              'g[t in T]': 'outside[t]*(1 - delta(t,node))',
            },
          },
        },
      },
    },
    'Beltrami, the identity': {
      given: autonomous,
      states:
        'forall(x in R, D(L(u(x), du(x)) - du(x)*Lv(u(x), du(x)), x) == du(x)*(Lu(u(x), du(x)) - D(Lv(u(x), du(x)), x)))',
      derivation: [
        [
          '==',
          'Lu(u(x), du(x))*du(x) + Lv(u(x), du(x))*ddu(x) - ddu(x)*Lv(u(x), du(x)) - du(x)*(Lvu(u(x), du(x))*du(x) + Lvv(u(x), du(x))*ddu(x))',
          calculus(),
        ],
        ['==', 'rhs', calculus()],
      ],
      instances: {
        ...motion,
        regimes: {
          ...motion.regimes,
          'no solution': {
            models: {
              L: 'map(y in R, z in R, z^2/2 + c*y^2/2 + turn*y*z)',
              u: 'map(x in R, level + rise*x + x^2)',
            },
          },
        },
      },
    },
    Beltrami: {
      given: autonomous,
      hypotheses: {
        'Euler-Lagrange':
          'forall(x in R, Lvu(u(x), du(x))*du(x) + Lvv(u(x), du(x))*ddu(x) == Lu(u(x), du(x)))',
      },
      states: `forall(a in R, b in R, a <= b, ${conserved('b')} == ${conserved('a')})`,
      derivation: [
        monotone('constant', {
          variable: 'x',
          from: 'a',
          to: 'b',
          of: conserved('x'),
          derivative: '== 0',
          proof: [
            [
              '==',
              'du(x)*(Lu(u(x), du(x)) - (Lvu(u(x), du(x))*du(x) + Lvv(u(x), du(x))*ddu(x)))',
              calculus(),
            ],
            [
              '==',
              'du(x)*(Lu(u(x), du(x)) - Lu(u(x), du(x)))',
              hypothesis('Euler-Lagrange', { at: { x: 'x' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
        ['==', 'rhs', hypothesis('constant')],
      ],
      instances: {
        ...motion,
        raw: { ...motion.raw, step: real('nonnegative') },
        draw: { ...motion.draw, a: { between: [-1, 1] }, step: { between: [0, 1] } },
        construct: { b: 'a + step' },
      },
    },
  },

  controls: {
    "the sign of (p u')'": {
      part: 'first variation',
      replace: ['-flux', 'flux'],
      counterexample: {
        T: ['1/6', '2/3', '1/6'],
        p: [1, 1, 1],
        q: [0, 0, 0],
        f: [0, 0, 0],
        u: [0, '1/4', 1],
        du: [0, 1, 2],
        flux: [2, 2, 2],
        h: [0, '1/4', 0],
        dh: [1, 0, -1],
        h_0: 0,
        h_1: 0,
        flux_0: 0,
        flux_1: 2,
      },
      because:
        "for p = 1, u = x^2 and h = x(1 - x) it is -1/3, and 1/3 with the other sign (Simpson's rule, exact here)",
    },
    'a variation that does not vanish at 1': {
      part: 'first variation',
      without: ['zero at 1'],
      counterexample: {
        T: ['1/6', '2/3', '1/6'],
        p: [1, 1, 1],
        q: [0, 0, 0],
        f: [0, 0, 0],
        u: [0, '1/2', 1],
        du: [1, 1, 1],
        flux: [0, 0, 0],
        h: [0, '1/2', 1],
        dh: [1, 1, 1],
        h_0: 0,
        h_1: 1,
        flux_0: 1,
        flux_1: 1,
      },
      instances: {
        construct: {
          ...laws.construct,
          h_1: '1',
          flux_1: 'E(t in T, flux[t]*h[t] + p[t]*du[t]*dh[t])',
          'dh[t in T]': 'dh0[t]',
        },
      },
      because: 'for u = h = x the derivative is 1, and the formula has 0',
    },
    'a potential below -pi^2': {
      part: 'minimum',
      without: ['nonnegative q'],
      counterexample: {
        T: ['7/90', '32/90', '12/90', '32/90', '7/90'],
        p: [1, 1, 1, 1, 1],
        q: [-11, -11, -11, -11, -11],
        f: [0, 0, 0, 0, 0],
        u: [0, 0, 0, 0, 0],
        du: [0, 0, 0, 0, 0],
        flux: [0, 0, 0, 0, 0],
        h: [0, '3/16', '1/4', '3/16', 0],
        dh: [1, '1/2', 0, '-1/2', -1],
        h_0: 0,
        h_1: 0,
        flux_0: 0,
        flux_1: 0,
      },
      instances: {
        construct: {
          ...extremal.construct,
          'p[t in T]': '0',
          'q[t in T]': '-1',
          'flux[t in T]': '0',
          'h[t in T]': '1',
        },
      },
      because: "for p = 1, q = -11 and h = x(1 - x) the excess is -1/60 (Boole's rule, exact here)",
    },
    'the other sign of the momentum': {
      part: 'general integrand at a point',
      states: `forall(x in R, D(L(x, u(x) + eps*h(x), du(x) + eps*dh(x)), eps = 0) == (Lu(x, u(x), du(x)) + D(Lv(z, u(z), du(z)), z = x))*h(x) + D(Lv(x, u(x), du(x))*h(x), x))`,
      counterexample: {
        x: '1/2',
        L: 'map(x in R, y in R, z in R, z^2/2)',
        u: 'map(x in R, x^2)',
        h: 'map(x in R, x - x^2)',
      },
      because: "for L = u'^2/2, u = x^2, h = x - x^2 the derivative at 1/2 is 0, and the formula has 1",
    },
    'a conserved quantity along any path': {
      part: 'Beltrami',
      without: ['Euler-Lagrange'],
      counterexample: { a: 0, b: 1, L: 'map(y in R, z in R, z^2/2)', u: 'map(x in R, x^2)' },
      instances: { models: { L: 'map(y in R, z in R, z^2/2)', u: 'map(x in R, x^2)' }, regimes: {} },
      because: "-u'^2/2 is 0 at 0 and -2 at 1",
    },
    'a function that its variations do not test': {
      part: 'fundamental lemma',
      without: ['no first variation'],
      counterexample: { T: 1, weight: [1], x: ['1/2'], g: [1] },
      instances: { construct: { 'g[t in T]': 'outside[t]' } },
      because: '1/4 at 1/2',
    },
  },
});
