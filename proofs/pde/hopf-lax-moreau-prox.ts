/**
 * # The Hopf-Lax formula solves the Hamilton-Jacobi equation, and the proximal point is its gradient step
 *
 * For convex f and u(t,x) = min_y f(y) + |x-y|^2/(2t), attained at P(t,x): (x - P)/t is a subgradient of f at P and the gradient of u,
 * u_t = -|grad u|^2/2, 0 <= Hess u <= 1/t as bounds of the error of the tangent, with explicit remainders; u and f have the same
 * minimum and minimisers; P is firmly non-expansive; the proximal iterates satisfy f(x_k) - f(x*) <= |x_0 - x*|^2/(2kt) for any x*, minimiser or not. The semigroup
 * property, u <= f and the upper bound of the curvature need no convexity, quadratics only I + tH > 0. For finitely many atoms
 * u is the limit b -> infinity of local entropy, at the rate log(atoms)/b.
 * Not claimed: that the minimum is attained (P is given, total, finite-valued f); that the rate is best (it is not: 4kt may stand in the
 * place of 2kt, Taylor, Hendrickx and Glineur 2017); for non-convex f differentiability (see `controls`).
 */
import {
  algebra,
  array,
  both,
  by,
  calculus,
  cases,
  element,
  fn,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const itself = 'hopf-lax-moreau-prox';
const square = (a: string, b: string) => `sum(i in I, (${a}[i] - ${b}[i])^2)`;
/** u at time t and place x. */
const u = (t: string, x: string) => `(f(P(${t},${x})) + ${square(x, `P(${t},${x})`)}/(2*${t}))`;
/** The gradient at time t and place x. */
const g = (t: string, x: string, i = 'i') => `((${x}[${i}] - P(${t},${x})[${i}])/${t})`;
const squaredGradient = (t: string, x: string) => `sum(i in I, ${g(t, x)}^2)`;
const rise = (x: string, y: string) => `sum(i in I, ${g('t', x)}*(${y}[i] - ${x}[i]))`;
const moved = 'array(k in I, x[k] + h[k])';
const uMoved = `(f(P(t,${moved})) + sum(i in I, (x[i] + h[i] - P(t,${moved})[i])^2)/(2*t))`;

const excess = `${uMoved} - ${u('t', 'x')} - sum(i in I, ${g('t', 'x')}*h[i])`;
const drop = `${u('(t + r)', 'x')} - ${u('t', 'x')} + r/2*${squaredGradient('t', 'x')}`;

/** f(P) + <(x - P)/t, z - P> <= f(z). */
const subgradient = (t: string, x: string, z: string) =>
  lemma(itself, { part: 'subgradient', at: { f: 'f', P: 'P', t, x, z } });

/** Sums of parabolas and absolute values, whose proximal points are soft thresholds. */
const model = {
  raw: { a: array('I', { is: 'nonnegative' }), c: array('I', { is: 'nonnegative' }), o: array('I') },
  models: {
    f: 'map(v in R[I], sum(i in I, a[i]/2*(v[i] - o[i])^2 + c[i]*abs(v[i] - o[i])))',
    P: 'map(s in R, v in R[I], i in I, o[i] + sign(v[i] - o[i])*relu(abs(v[i] - o[i]) - abs(s)*c[i])/(1 + abs(s)*a[i]))',
  },
} as const;
/** A parabola in one direction, with a least value of its own. */
const coupled = {
  sizes: { I: [2, 2] },
  raw: { level: real(), aim: array('I') },
  models: {
    f: 'map(v in R[I], sum(i in I, aim[i]*(v[i] - o[i]))^2/2 - abs(level))',
    P: 'map(s in R, v in R[I], i in I, v[i] - abs(s)*aim[i]/(1 + abs(s)*sum(j in I, aim[j]^2))*sum(j in I, aim[j]*(v[j] - o[j])))',
  },
} as const;
const absolute = {
  f: 'map(v in R[I], sum(i in I, abs(v[i])))',
  P: 'map(s in R, v in R[I], i in I, sign(v[i])*relu(abs(v[i]) - abs(s)))',
} as const;
const parabola = {
  f: 'map(v in R[I], sum(i in I, 2*v[i]^2))',
  P: 'map(s in R, v in R[I], i in I, v[i]/(1 + 4*abs(s)))',
} as const;
const cap = {
  f: 'map(v in R[I], -sum(i in I, abs(v[i])))',
  P: 'map(s in R, v in R[I], i in I, v[i] + s*(1 - 2*indicator(v[i] < 0)))',
} as const;
/** A quadratic form by its eigenvalues and an orthonormal basis of eigenvectors, the rows of V; not convex for lam < 0. */
const quadratic = {
  without: ['proximal', 'convex'],
  given: { lam: array('I'), V: array('I', 'I') },
  hypotheses: {
    orthonormal: 'forall(q in I, e in I, sum(i in I, V[q,i]*V[e,i]) == delta(q,e))',
    complete: 'forall(i in I, j in I, sum(q in I, V[q,i]*V[q,j]) == delta(i,j))',
    'before the focus': 'forall(q in I, 0 < 1 + t*lam[q])',
  },
};
const along = 'sum(j in I, V[q,j]*x[j])';
const alongZ = 'sum(j in I, V[q,j]*z[j])';
const summand = `(1/2*lam[q]*(1 + t*lam[q])^(-1)*${along}^2 + (1 + t*lam[q])*(${alongZ} - (1 + t*lam[q])^(-1)*${along})^2/(2*t))`;
const valley = (s: string) => `1/2*sum(q in I, lam[q]*(1 + ${s}*lam[q])^(-1)*${along}^2)`;
const slope = `sum(q in I, lam[q]*(1 + t*lam[q])^(-1)*V[q,i]*${along})`;
const reflected = {
  sizes: { I: [1, 2] },
  raw: { normal: array('I', { is: 'positive' }), more: array('I', { is: 'nonnegative' }) },
  construct: {
    'V[q in I, i in I]': 'delta(q,i) - 2*normal[q]*normal[i]/sum(l in I, normal[l]^2)',
    'lam[q in I]': 'more[q] - 1/(2*t)',
  },
} as const;
const minimiser = { 'm minimises f': 'forall(v in R[I], f(m) <= f(v))' };
const atMinimum = { ...model, construct: { 'm[i in I]': 'o[i]' } };
const iterate = (k: string) => `array(i in I, y[${k},i])`;
const inner = 'array(l in I, y[k,l])';
const uIterate = `(f(P(t,${inner})) + sum(i in I, (y[k,i] - P(t,${inner})[i])^2)/(2*t))`;
const between = 'array(k in I, P(t + s0,x)[k] + t/(t + s0)*(x[k] - P(t + s0,x)[k]))';
const height = '(F[j] + sum(i in I, (x[i] - Y[j,i])^2)/(2*t))';
const written = 'abs(sign(v0)*relu(abs(v0) - t)) + (v0 - sign(v0)*relu(abs(v0) - t))^2/(2*t)';
const huber = 'indicator(abs(v0) <= t)*v0^2/(2*t) + (1 - indicator(abs(v0) <= t))*(abs(v0) - t/2)';
const least = `min(j in J, ${height})`;
const entropy = `-1/b*log(sum(j in J, exp(-b*${height})))`;
const exponents = (part: string) =>
  lemma('log-sum-exp-bounds', { part, at: { K: 'J', z: `array(j in J, -${height})`, t: 'b' } });
const best = `sum(i in I, (start[i] - m[i])^2)`;

export default proof({
  id: itself,
  title: 'The Hopf-Lax formula solves the Hamilton-Jacobi equation by proximal points',
  sources: [
    {
      document: 'success-review',
      section: '1.D Optimization (Hamilton-Jacobi, proximal optimization)',
      relation: 'made precise',
    },
  ],
  references: [
    'moreau1965',
    'evans2010, Section 3.3',
    'rockafellar1976',
    'guler1991, Theorem 2.1',
    'taylor2017, Section 4.1',
  ],

  given: {
    I: indexSet('coordinates'),
    f: fn('R[I]', 'R'),
    P: fn('R', 'R[I]', 'I', 'R'),
    t: real('positive'),
    x: array('I'),
  },
  hypotheses: {
    proximal: `forall(s in positive, v in R[I], other in R[I], ${u('s', 'v')} <= f(other) + ${square('v', 'other')}/(2*s))`,
    convex:
      'forall(v in R[I], other in R[I], s in R, 0 <= s, s <= 1, f(array(i in I, (1 - s)*v[i] + s*other[i])) <= (1 - s)*f(v) + s*f(other))',
  },

  parts: {
    subgradient: {
      given: { z: array('I') },
      states: `f(P(t,x)) + sum(i in I, ${g('t', 'x')}*(z[i] - P(t,x)[i])) <= f(z)`,
      derivation: [
        have(
          'almost',
          `forall(eps in positive, -eps*(${square('z', 'P(t,x)')}/(2*t)) <= f(z) - f(P(t,x)) - sum(i in I, ${g('t', 'x')}*(z[i] - P(t,x)[i])))`,
          [
            have('step', 'exists(s in positive, (s <= 1) and (s <= eps))', [
              witness({ s: 'eps/(1 + eps)' }),
              both([['<=', 'rhs', sign('1/(1 + eps)')]], [['<=', 'rhs', sign('eps^2/(1 + eps)')]]),
            ]),
            obtain('s', 'short', hypothesis('step')),
            have(
              'between',
              `${u('t', 'x')} <= (1 - s)*f(P(t,x)) + s*f(z) + sum(i in I, (x[i] - ((1 - s)*P(t,x)[i] + s*z[i]))^2)/(2*t)`,
              [
                [
                  '<=',
                  'f(array(i in I, (1 - s)*P(t,x)[i] + s*z[i])) + sum(i in I, (x[i] - ((1 - s)*P(t,x)[i] + s*z[i]))^2)/(2*t)',
                  hypothesis('proximal', {
                    at: { s: 't', v: 'x', other: 'array(i in I, (1 - s)*P(t,x)[i] + s*z[i])' },
                  }),
                ],
                [
                  '<=',
                  'rhs',
                  hypothesis('convex', { at: { v: 'array(i in I, P(t,x)[i])', other: 'z', s: 's' } }),
                ],
              ],
            ),
            ['<=', `-s*(${square('z', 'P(t,x)')}/(2*t))`, hypothesis('short')],
            [
              '==',
              `1/s*(${u('t', 'x')} - ((1 - s)*f(P(t,x)) + s*f(z) + sum(i in I, (x[i] - ((1 - s)*P(t,x)[i] + s*z[i]))^2)/(2*t))) + (f(z) - f(P(t,x)) - sum(i in I, ${g('t', 'x')}*(z[i] - P(t,x)[i])))`,
              algebra(),
            ],
            ['<=', 'rhs', hypothesis('between', { times: '1/s' })],
          ],
        ),
        have('above', `0 <= f(z) - f(P(t,x)) - sum(i in I, ${g('t', 'x')}*(z[i] - P(t,x)[i]))`, [
          [
            '<=',
            'rhs',
            lemma('nonnegative-if-arbitrarily-near', {
              at: {
                d: `f(z) - f(P(t,x)) - sum(i in I, ${g('t', 'x')}*(z[i] - P(t,x)[i]))`,
                c: `${square('z', 'P(t,x)')}/(2*t)`,
              },
            }),
          ],
        ]),
        ['<=', 'rhs', hypothesis('above')],
      ],
      instances: { regimes: { 'tight: at the proximal point': { construct: { 'z[i in I]': 'P(t,x)[i]' } } } },
    },
    'strong growth': {
      given: { z: array('I') },
      states: `${u('t', 'x')} + ${square('z', 'P(t,x)')}/(2*t) <= f(z) + ${square('x', 'z')}/(2*t)`,
      derivation: [
        [
          '==',
          `f(P(t,x)) + sum(i in I, ${g('t', 'x')}*(z[i] - P(t,x)[i])) + ${square('x', 'z')}/(2*t)`,
          algebra(),
        ],
        ['<=', 'rhs', subgradient('t', 'x', 'z')],
      ],
      instances: { regimes: { 'tight: at the proximal point': { construct: { 'z[i in I]': 'P(t,x)[i]' } } } },
    },
    'firmly non-expansive': {
      given: { y: array('I') },
      states: `sum(i in I, (P(t,x)[i] - P(t,y)[i])^2) <= sum(i in I, (P(t,x)[i] - P(t,y)[i])*(x[i] - y[i]))`,
      derivation: [
        have('from x', `f(P(t,x)) + sum(i in I, ${g('t', 'x')}*(P(t,y)[i] - P(t,x)[i])) <= f(P(t,y))`, [
          ['<=', 'rhs', subgradient('t', 'x', 'array(i in I, P(t,y)[i])')],
        ]),
        have('from y', `f(P(t,y)) + sum(i in I, ${g('t', 'y')}*(P(t,x)[i] - P(t,y)[i])) <= f(P(t,x))`, [
          ['<=', 'rhs', subgradient('t', 'y', 'array(i in I, P(t,x)[i])')],
        ]),
        [
          '==',
          `sum(i in I, (P(t,x)[i] - P(t,y)[i])*(x[i] - y[i])) + t*(f(P(t,x)) + sum(i in I, ${g('t', 'x')}*(P(t,y)[i] - P(t,x)[i])) - f(P(t,y))) + t*(f(P(t,y)) + sum(i in I, ${g('t', 'y')}*(P(t,x)[i] - P(t,y)[i])) - f(P(t,x)))`,
          algebra(),
        ],
        [
          '<=',
          `sum(i in I, (P(t,x)[i] - P(t,y)[i])*(x[i] - y[i])) + t*(f(P(t,y)) + sum(i in I, ${g('t', 'y')}*(P(t,x)[i] - P(t,y)[i])) - f(P(t,x)))`,
          hypothesis('from x', { times: 't' }),
        ],
        ['<=', 'rhs', hypothesis('from y', { times: 't' })],
      ],
      instances: {
        regimes: {
          'tight: the absolute value from outside': {
            raw: { more: array('I', { is: 'nonnegative' }), most: array('I', { is: 'nonnegative' }) },
            construct: {
              'x[i in I]': 'o[i] + t*c[i] + more[i]',
              'y[i in I]': 'o[i] + t*c[i] + most[i]',
              'a[i in I]': '0',
            },
          },
        },
      },
    },
    'Lipschitz gradient': {
      given: { y: array('I') },
      states: `t^2*sum(i in I, (${g('t', 'x')} - ${g('t', 'y')})^2) <= ${square('x', 'y')}`,
      derivation: [
        [
          '==',
          `${square('x', 'y')} - 2*sum(i in I, (P(t,x)[i] - P(t,y)[i])*(x[i] - y[i])) + sum(i in I, (P(t,x)[i] - P(t,y)[i])^2)`,
          algebra(),
        ],
        [
          '<=',
          `${square('x', 'y')} - 2*sum(i in I, (P(t,x)[i] - P(t,y)[i])^2) + sum(i in I, (P(t,x)[i] - P(t,y)[i])^2)`,
          lemma(itself, {
            part: 'firmly non-expansive',
            at: { f: 'f', P: 'P', t: 't', x: 'x', y: 'y' },
            times: '2',
          }),
        ],
        ['<=', 'rhs', sign('sum(i in I, (P(t,x)[i] - P(t,y)[i])^2)')],
      ],
      instances: {
        regimes: {
          'tight: the absolute value from inside': {
            raw: { here: array('I', { is: '[-1,1]' }), there: array('I', { is: '[-1,1]' }) },
            construct: {
              'x[i in I]': 'o[i] + t*c[i]*here[i]',
              'y[i in I]': 'o[i] + t*c[i]*there[i]',
              'a[i in I]': '0',
            },
          },
        },
      },
    },
    'curvature between 0 and 1/t': {
      given: { y: array('I') },
      states: `(${u('t', 'x')} + ${rise('x', 'y')} <= ${u('t', 'y')}) and (${u('t', 'y')} <= ${u('t', 'x')} + ${rise('x', 'y')} + ${square('y', 'x')}/(2*t))`,
      derivation: [
        both(
          [
            [
              '<=',
              `f(P(t,x)) + sum(i in I, ${g('t', 'x')}*(P(t,y)[i] - P(t,x)[i])) + ${square('y', 'P(t,y)')}/(2*t)`,
              sign(`t/2*sum(i in I, (${g('t', 'x')} - ${g('t', 'y')})^2)`),
            ],
            ['<=', 'rhs', subgradient('t', 'x', 'array(i in I, P(t,y)[i])')],
          ],
          [
            [
              '<=',
              `f(P(t,x)) + ${square('y', 'P(t,x)')}/(2*t)`,
              hypothesis('proximal', { at: { s: 't', v: 'y', other: 'array(i in I, P(t,x)[i])' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        regimes: {
          'tight: the absolute value from inside': {
            raw: { here: array('I', { is: '[-1,1]' }) },
            construct: { 'x[i in I]': 'o[i]', 'y[i in I]': 'o[i] + t*c[i]*here[i]', 'a[i in I]': '0' },
          },
        },
      },
    },
    gradient: {
      states: `forall(eps in positive, exists(radius in positive, forall(h in R[I], sum(i in I, h[i]^2) <= radius^2, abs(${uMoved} - ${u('t', 'x')} - sum(i in I, ${g('t', 'x')}*h[i])) <= eps*sqrt(sum(i in I, h[i]^2)))))`,
      derivation: [
        witness({ radius: '2*t*eps' }),
        have('above', `0 <= ${uMoved} - ${u('t', 'x')} - sum(i in I, ${g('t', 'x')}*h[i])`, [
          [
            '==',
            `${u('t', 'x')} + sum(i in I, ${g('t', 'x')}*(x[i] + h[i] - x[i])) - ${u('t', 'x')} - sum(i in I, ${g('t', 'x')}*h[i])`,
            algebra(),
          ],
          [
            '<=',
            'rhs',
            lemma(itself, {
              part: 'curvature between 0 and 1/t',
              at: { f: 'f', P: 'P', t: 't', x: 'x', y: moved },
            }),
          ],
        ]),
        have('length', 'sqrt(sum(i in I, h[i]^2)) <= 2*t*eps', [
          ['<=', 'sqrt((2*t*eps)^2)', hypothesis('assumed')],
          ['==', 'rhs', algebra()],
        ]),
        have('named', `exists(d in R, d == ${excess})`, [witness({ d: excess }), ['==', 'rhs', algebra()]]),
        obtain('d', 'difference', hypothesis('named')),
        have('nonnegative', '0 <= d', [
          ['<=', excess, hypothesis('above')],
          ['==', 'rhs', hypothesis('difference')],
        ]),
        ['==', 'abs(d)', hypothesis('difference')],
        ['==', 'd', algebra()],
        ['==', excess, hypothesis('difference')],
        [
          '<=',
          `f(P(t,x)) + sum(i in I, (x[i] + h[i] - P(t,x)[i])^2)/(2*t) - ${u('t', 'x')} - sum(i in I, ${g('t', 'x')}*h[i])`,
          hypothesis('proximal', { at: { s: 't', v: moved, other: 'array(i in I, P(t,x)[i])' } }),
        ],
        ['==', 'sum(i in I, h[i]^2)/(2*t)', algebra()],
        ['==', 'sqrt(sum(i in I, h[i]^2))*sqrt(sum(i in I, h[i]^2))/(2*t)', algebra()],
        [
          '<=',
          'sqrt(sum(i in I, h[i]^2))*(2*t*eps)/(2*t)',
          hypothesis('length', { times: 'sqrt(sum(i in I, h[i]^2))/(2*t)' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { direction: array('I') },
        construct: {
          radius: '2*t*eps',
          'h[i in I]': 'direction[i]/(1 + sum(l in I, abs(direction[l])))*radius',
          d: excess,
        },
        regimes: { 'tight: no step': { construct: { 'h[i in I]': '0' } } },
      },
    },
    time: {
      given: { r: real() },
      hypotheses: { 'later or earlier': '0 < t + r' },
      states: `(0 <= ${u('(t + r)', 'x')} - ${u('t', 'x')} + r/2*${squaredGradient('t', 'x')}) and (${u('(t + r)', 'x')} - ${u('t', 'x')} + r/2*${squaredGradient('t', 'x')} <= r^2/(2*(t + r))*${squaredGradient('t', 'x')})`,
      derivation: [
        both(
          [
            [
              '<=',
              `f(P(t,x)) + sum(i in I, ${g('t', 'x')}*(P((t + r),x)[i] - P(t,x)[i])) + ${square('x', 'P((t + r),x)')}/(2*(t + r)) - ${u('t', 'x')} + r/2*${squaredGradient('t', 'x')}`,
              sign(`(t + r)/2*sum(i in I, (${g('t', 'x')} - ${g('(t + r)', 'x')})^2)`),
            ],
            ['<=', 'rhs', subgradient('t', 'x', 'array(i in I, P(t + r,x)[i])')],
          ],
          [
            [
              '<=',
              `f(P(t,x)) + ${square('x', 'P(t,x)')}/(2*(t + r)) - ${u('t', 'x')} + r/2*${squaredGradient('t', 'x')}`,
              hypothesis('proximal', { at: { s: 't + r', v: 'x', other: 'array(i in I, P(t,x)[i])' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        raw: { share: real('[-1,4]') },
        construct: { r: '(share + 1/8)/(2 + 1/8)*t' },
        regimes: { 'tight: at the minimum': { construct: { 'x[i in I]': 'o[i]', r: 't' } } },
      },
    },
    'Hamilton-Jacobi': {
      states: `forall(eps in positive, exists(radius in positive, forall(r in R, abs(r) <= radius, abs(${u('(t + r)', 'x')} - ${u('t', 'x')} - r*(-1/2*${squaredGradient('t', 'x')})) <= eps*abs(r))))`,
      derivation: [
        witness({ radius: `t*eps/(2*eps + ${squaredGradient('t', 'x')})` }),
        have('half', 'abs(r) <= t/2', [
          ['<=', `t*eps/(2*eps + ${squaredGradient('t', 'x')})`, hypothesis('assumed')],
          ['<=', 'rhs', sign(`t*${squaredGradient('t', 'x')}/(2*(2*eps + ${squaredGradient('t', 'x')}))`)],
        ]),
        have('positive', 't/2 <= t + r', [
          ['<=', 't - abs(r)', hypothesis('half')],
          ['<=', 'rhs', sign()],
        ]),
        have('time is positive', '0 < t + r', [
          ['<', 't/2', sign()],
          ['<=', 'rhs', hypothesis('positive')],
        ]),
        have(
          'bounds',
          `(0 <= ${u('(t + r)', 'x')} - ${u('t', 'x')} + r/2*${squaredGradient('t', 'x')}) and (${u('(t + r)', 'x')} - ${u('t', 'x')} + r/2*${squaredGradient('t', 'x')} <= r^2/(2*(t + r))*${squaredGradient('t', 'x')})`,
          [by(lemma(itself, { part: 'time', at: { f: 'f', P: 'P', t: 't', x: 'x', r: 'r' } }))],
        ),
        have('small', `abs(r)*${squaredGradient('t', 'x')} <= t*eps`, [
          [
            '<=',
            `t*eps/(2*eps + ${squaredGradient('t', 'x')})*${squaredGradient('t', 'x')}`,
            hypothesis('assumed'),
          ],
          ['<=', 'rhs', sign(`2*t*eps^2/(2*eps + ${squaredGradient('t', 'x')})`)],
        ]),
        have('named', `exists(d in R, d == ${drop})`, [witness({ d: drop }), ['==', 'rhs', algebra()]]),
        obtain('d', 'difference', hypothesis('named')),
        have('nonnegative', '0 <= d', [
          ['<=', drop, hypothesis('bounds')],
          ['==', 'rhs', hypothesis('difference')],
        ]),
        ['==', 'abs(d)', hypothesis('difference')],
        ['==', 'd', algebra()],
        ['==', drop, hypothesis('difference')],
        ['<=', `r^2/(2*(t + r))*${squaredGradient('t', 'x')}`, hypothesis('bounds')],
        ['==', `r^2*${squaredGradient('t', 'x')}/(t*(t + r))*(t/2)`, algebra()],
        [
          '<=',
          `r^2*${squaredGradient('t', 'x')}/(t*(t + r))*(t + r)`,
          hypothesis('positive', { times: `r^2*${squaredGradient('t', 'x')}/(t*(t + r))` }),
        ],
        ['==', `abs(r)/t*(abs(r)*${squaredGradient('t', 'x')})`, algebra()],
        ['<=', 'abs(r)/t*(t*eps)', hypothesis('small', { times: 'abs(r)/t' })],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { share: real('[-1,1]') },
        construct: {
          radius: `t*eps/(2*eps + ${squaredGradient('t', 'x')})`,
          r: 'share*radius',
          d: drop,
        },
        regimes: { 'tight: no step': { construct: { r: '0' } } },
      },
    },
    'same minimum and minimisers': {
      given: { m: array('I') },
      without: ['convex'],
      hypotheses: minimiser,
      states: `(${u('t', 'x')} <= f(x)) and (f(m) <= ${u('t', 'x')}) and (${u('t', 'm')} == f(m)) and (forall(i in I, P(t,m)[i] == m[i]))`,
      derivation: [
        have('near', `${square('m', 'P(t,m)')}/(2*t) <= 0`, [
          ['==', `${u('t', 'm')} - f(P(t,m))`, algebra()],
          [
            '<=',
            `f(m) + ${square('m', 'm')}/(2*t) - f(P(t,m))`,
            hypothesis('proximal', { at: { s: 't', v: 'm', other: 'm' } }),
          ],
          [
            '<=',
            `f(P(t,m)) + ${square('m', 'm')}/(2*t) - f(P(t,m))`,
            hypothesis('m minimises f', { at: { v: 'array(i in I, P(t,m)[i])' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('no distance', `${square('m', 'P(t,m)')} == 0`, [
          ['==', `2*t*(${square('m', 'P(t,m)')}/(2*t))`, algebra()],
          [
            '==',
            '2*t*0',
            lemma('antisymmetry-of-order', { at: { x: `${square('m', 'P(t,m)')}/(2*t)`, y: '0' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('each', 'forall(i in I, (m[i] - P(t,m)[i])^2 == 0)', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'I', f: 'array(k in I, (m[k] - P(t,m)[k])^2)', i: 'i' },
            }),
          ],
        ]),
        have('equal there', 'f(P(t,m)) == f(m)', [
          have('below', 'f(P(t,m)) <= f(m)', [
            ['<=', `f(P(t,m)) + ${square('m', 'P(t,m)')}/(2*t)`, sign()],
            [
              '<=',
              `f(m) + ${square('m', 'm')}/(2*t)`,
              hypothesis('proximal', { at: { s: 't', v: 'm', other: 'm' } }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          have('above', 'f(m) <= f(P(t,m))', [
            ['<=', 'rhs', hypothesis('m minimises f', { at: { v: 'array(i in I, P(t,m)[i])' } })],
          ]),
          ['==', 'rhs', lemma('antisymmetry-of-order')],
        ]),
        both(
          [
            [
              '<=',
              `f(x) + ${square('x', 'x')}/(2*t)`,
              hypothesis('proximal', { at: { s: 't', v: 'x', other: 'x' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            ['<=', 'f(P(t,x))', hypothesis('m minimises f', { at: { v: 'array(i in I, P(t,x)[i])' } })],
            ['<=', 'rhs', sign()],
          ],
          [
            ['==', `f(P(t,m)) + ${square('m', 'P(t,m)')}/(2*t)`, algebra()],
            ['==', 'f(P(t,m))', hypothesis('no distance')],
            ['==', 'f(m)', hypothesis('equal there')],
          ],
          [
            ['==', 'm[i] - (m[i] - P(t,m)[i])', algebra()],
            ['==', 'rhs', lemma('zero-square', { at: { x: 'm[i] - P(t,m)[i]' } })],
          ],
        ),
      ],
      instances: atMinimum,
    },
    'no other minimisers': {
      given: { m: array('I') },
      without: ['proximal', 'convex'],
      hypotheses: { ...minimiser, 'x minimises u': `${u('t', 'x')} <= f(m)` },
      states: '(f(x) == f(m)) and (forall(i in I, P(t,x)[i] == x[i]))',
      derivation: [
        have('low', 'f(m) <= f(P(t,x))', [
          ['<=', 'rhs', hypothesis('m minimises f', { at: { v: 'array(i in I, P(t,x)[i])' } })],
        ]),
        have('near', `${square('x', 'P(t,x)')}/(2*t) <= 0`, [
          ['==', `${u('t', 'x')} - f(P(t,x))`, algebra()],
          ['<=', 'f(m) - f(P(t,x))', hypothesis('x minimises u')],
          ['<=', 'f(P(t,x)) - f(P(t,x))', hypothesis('low')],
          ['==', 'rhs', algebra()],
        ]),
        have('no distance', `${square('x', 'P(t,x)')} == 0`, [
          ['==', `2*t*(${square('x', 'P(t,x)')}/(2*t))`, algebra()],
          [
            '==',
            '2*t*0',
            lemma('antisymmetry-of-order', { at: { x: `${square('x', 'P(t,x)')}/(2*t)`, y: '0' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('each', 'forall(i in I, (x[i] - P(t,x)[i])^2 == 0)', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'I', f: 'array(k in I, (x[k] - P(t,x)[k])^2)', i: 'i' },
            }),
          ],
        ]),
        have('stays', 'forall(i in I, P(t,x)[i] == x[i])', [
          ['==', 'x[i] - (x[i] - P(t,x)[i])', algebra()],
          ['==', 'rhs', lemma('zero-square', { at: { x: 'x[i] - P(t,x)[i]' } })],
        ]),
        both(
          [
            have('below', 'f(x) <= f(m)', [
              ['==', 'f(array(i in I, P(t,x)[i]))', hypothesis('stays')],
              ['<=', `f(P(t,x)) + ${square('x', 'P(t,x)')}/(2*t)`, sign()],
              ['<=', 'rhs', hypothesis('x minimises u')],
            ]),
            have('above', 'f(m) <= f(x)', [['<=', 'rhs', hypothesis('m minimises f', { at: { v: 'x' } })]]),
            ['==', 'rhs', lemma('antisymmetry-of-order')],
          ],
          [['==', 'rhs', hypothesis('stays')]],
        ),
      ],
      instances: {
        ...model,
        construct: { 'm[i in I]': 'o[i]', 'x[i in I]': 'o[i]' },
        regimes: {
          'one minimiser of many': {
            ...coupled,
            raw: { ...coupled.raw, aside: real(), one: element('I') },
            construct: { 'x[i in I]': 'o[i] + aside*(sum(j in I, aim[j]) - aim[i])*(1 - 2*delta(i,one))' },
          },
        },
      },
    },
    semigroup: {
      given: { s0: real('positive') },
      without: ['convex'],
      states: `(forall(z in R[I], ${u('(t + s0)', 'x')} <= ${u('t', 'z')} + ${square('x', 'z')}/(2*s0))) and (exists(z in R[I], ${u('t', 'z')} + ${square('x', 'z')}/(2*s0) <= ${u('(t + s0)', 'x')}))`,
      derivation: [
        both(
          [
            [
              '<=',
              `f(P(t,z)) + ${square('x', 'P(t,z)')}/(2*(t + s0))`,
              hypothesis('proximal', { at: { s: 't + s0', v: 'x', other: 'array(i in I, P(t,z)[i])' } }),
            ],
            ['<=', 'rhs', sign('sum(i in I, (t*(x[i] - z[i]) - s0*(z[i] - P(t,z)[i]))^2)/(2*s0*t*(t + s0))')],
          ],
          [
            witness({ z: between }),
            [
              '<=',
              `f(P(t + s0,x)) + sum(i in I, (P(t + s0,x)[i] + t/(t + s0)*(x[i] - P(t + s0,x)[i]) - P(t + s0,x)[i])^2)/(2*t) + sum(i in I, (x[i] - (P(t + s0,x)[i] + t/(t + s0)*(x[i] - P(t + s0,x)[i])))^2)/(2*s0)`,
              hypothesis('proximal', { at: { s: 't', v: between, other: 'array(i in I, P(t + s0,x)[i])' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        construct: { 'z[i in I]': 'P(t + s0,x)[i] + t/(t + s0)*(x[i] - P(t + s0,x)[i])' },
        draw: { s0: { between: [0.0625, 4] } },
      },
      slack:
        'the second inequality is an equality everywhere, as the first shows; where it is attained the first is one, too',
    },
    'absolute value': {
      without: ['proximal', 'convex'],
      given: { v0: real(), w: real() },
      where: {
        'Huber(v in R)': 'indicator(abs(v) <= t)*v^2/(2*t) + (1 - indicator(abs(v) <= t))*(abs(v) - t/2)',
        'soft(v in R)': 'sign(v)*relu(abs(v) - t)',
      },
      states:
        '(abs(soft(v0)) + (v0 - soft(v0))^2/(2*t) == Huber(v0)) and (Huber(v0) + (w - soft(v0))^2/(2*t) <= abs(w) + (v0 - w)^2/(2*t))',
      derivation: [
        have('value', 'abs(soft(v0)) + (v0 - soft(v0))^2/(2*t) == Huber(v0)', [
          cases(
            'abs(v0) <= t',
            [
              ['==', written, unfold('soft')],
              ['==', huber, algebra()],
              ['==', 'rhs', unfold('Huber')],
            ],
            [
              cases(
                '0 <= v0',
                [
                  have('outside', 't < v0', [
                    ['<', 'abs(v0)', hypothesis('case')],
                    ['==', 'rhs', algebra()],
                  ]),
                  have('positive', '0 < v0', [['<', 'rhs', sign('t + (v0 - t)')]]),
                  ['==', written, unfold('soft')],
                  ['==', huber, algebra()],
                  ['==', 'rhs', unfold('Huber')],
                ],
                [
                  have('outside', 't < -v0', [
                    ['<', 'abs(v0)', hypothesis('case')],
                    ['==', 'rhs', algebra()],
                  ]),
                  ['==', written, unfold('soft')],
                  ['==', huber, algebra()],
                  ['==', 'rhs', unfold('Huber')],
                ],
              ),
            ],
          ),
        ]),
        both(
          [['==', 'rhs', hypothesis('value')]],
          [
            ['==', 'abs(soft(v0)) + (v0 - soft(v0))^2/(2*t) + (w - soft(v0))^2/(2*t)', hypothesis('value')],
            [
              '==',
              '1/t*(1/2*(sign(v0)*relu(abs(v0) - t) - v0)^2 + t*abs(sign(v0)*relu(abs(v0) - t)) + 1/2*(w - sign(v0)*relu(abs(v0) - t))^2)',
              unfold('soft'),
            ],
            [
              '<=',
              '1/t*(1/2*(w - v0)^2 + t*abs(w))',
              lemma('lasso-soft-thresholding', {
                part: 'quadratic growth',
                at: { a: 'v0', lambda: 't', w: 'w' },
                times: '1/t',
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { regimes: { 'tight: at the threshold': { construct: { w: 'soft(v0)' } } } },
    },
    quadratics: {
      ...quadratic,
      states: `(forall(i in I, D(${valley('t')}, x[i]) == ${slope})) and (D(${valley('s')}, s = t) == -1/2*sum(i in I, (${slope})^2)) and (forall(i in I, x[i] - t*${slope} == sum(q in I, (1 + t*lam[q])^(-1)*V[q,i]*${along})))`,
      derivation: [
        have(
          'named',
          'exists(a0 in R[I], b0 in R[I], (forall(q in I, a0[q] == lam[q]*(1 + t*lam[q])^(-1))) and (forall(q in I, b0[q] == (1 + t*lam[q])^(-1))))',
          [
            witness({
              a0: 'array(q in I, lam[q]*(1 + t*lam[q])^(-1))',
              b0: 'array(q in I, (1 + t*lam[q])^(-1))',
            }),
            both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
          ],
        ),
        obtain(['a0', 'b0'], 'shares', hypothesis('named')),
        have('what is left', 'forall(q in I, b0[q] == 1 - t*a0[q])', [
          ['==', '(1 + t*lam[q])^(-1)', hypothesis('shares')],
          ['==', '1 - t*(lam[q]*(1 + t*lam[q])^(-1))', algebra()],
          ['==', 'rhs', hypothesis('shares')],
        ]),
        both(
          [['==', 'rhs', calculus()]],
          [
            ['==', `-1/2*sum(q in I, (lam[q]*(1 + t*lam[q])^(-1))^2*${along}^2)`, calculus()],
            [
              '==',
              `-1/2*sum(q in I, sum(e in I, lam[q]*(1 + t*lam[q])^(-1)*lam[e]*(1 + t*lam[e])^(-1)*${along}*sum(j in I, V[e,j]*x[j])*delta(q,e)))`,
              algebra(),
            ],
            [
              '==',
              `-1/2*sum(q in I, sum(e in I, lam[q]*(1 + t*lam[q])^(-1)*lam[e]*(1 + t*lam[e])^(-1)*${along}*sum(j in I, V[e,j]*x[j])*sum(i in I, V[q,i]*V[e,i])))`,
              hypothesis('orthonormal'),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              `sum(j in I, delta(i,j)*x[j]) - t*sum(q in I, a0[q]*V[q,i]*${along})`,
              hypothesis('shares'),
            ],
            [
              '==',
              `sum(j in I, sum(q in I, V[q,i]*V[q,j])*x[j]) - t*sum(q in I, a0[q]*V[q,i]*${along})`,
              hypothesis('complete'),
            ],
            ['==', `sum(q in I, b0[q]*V[q,i]*${along})`, hypothesis('what is left')],
            ['==', 'rhs', hypothesis('shares')],
          ],
        ),
      ],
      instances: {
        ...reflected,
        construct: {
          ...reflected.construct,
          'a0[q in I]': 'lam[q]/(1 + t*lam[q])',
          'b0[q in I]': '1/(1 + t*lam[q])',
        },
      },
    },
    'minimum of quadratics': {
      without: quadratic.without,
      hypotheses: {
        complete: quadratic.hypotheses.complete,
        'before the focus': quadratic.hypotheses['before the focus'],
      },
      given: { ...quadratic.given, z: array('I') },
      states: `${valley('t')} + sum(q in I, (1 + t*lam[q])*(sum(j in I, V[q,j]*z[j]) - (1 + t*lam[q])^(-1)*${along})^2)/(2*t) == 1/2*sum(q in I, lam[q]*sum(j in I, V[q,j]*z[j])^2) + sum(i in I, (x[i] - z[i])^2)/(2*t)`,
      derivation: [
        have(
          'scalars',
          'forall(q in I, d in R, e in R, 1/2*lam[q]*(1 + t*lam[q])^(-1)*d^2 + (1 + t*lam[q])*(e - (1 + t*lam[q])^(-1)*d)^2/(2*t) == 1/2*lam[q]*e^2 + (d - e)^2/(2*t))',
          [['==', 'rhs', algebra()]],
        ),
        have('named', `exists(n in R[I], forall(q in I, n[q] == ${summand}))`, [
          witness({ n: `array(q in I, ${summand})` }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('n', 'summand', hypothesis('named')),
        have('simpler', `forall(q in I, n[q] == 1/2*lam[q]*${alongZ}^2 + (${along} - ${alongZ})^2/(2*t))`, [
          ['==', summand, hypothesis('summand')],
          ['==', 'rhs', hypothesis('scalars', { at: { q: 'q', d: along, e: alongZ } })],
        ]),
        ['==', 'sum(q in I, n[q])', hypothesis('summand')],
        [
          '==',
          `1/2*sum(q in I, lam[q]*${alongZ}^2) + sum(q in I, (${along} - ${alongZ})^2)/(2*t)`,
          hypothesis('simpler'),
        ],
        [
          '==',
          '1/2*sum(q in I, lam[q]*sum(j in I, V[q,j]*z[j])^2) + sum(i in I, sum(j in I, (x[i] - z[i])*(x[j] - z[j])*sum(q in I, V[q,i]*V[q,j])))/(2*t)',
          algebra(),
        ],
        [
          '==',
          '1/2*sum(q in I, lam[q]*sum(j in I, V[q,j]*z[j])^2) + sum(i in I, sum(j in I, (x[i] - z[i])*(x[j] - z[j])*delta(i,j)))/(2*t)',
          hypothesis('complete'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: reflected,
    },
    'limit of local entropy': {
      without: ['proximal', 'convex'],
      given: { J: nonemptySet('atoms'), F: array('J'), Y: array('J', 'I'), b: real('positive') },
      states: `(${least} - log(card(J))/b <= ${entropy}) and (${entropy} <= ${least})`,
      derivation: [
        have('largest', `max(j in J, -${height}) == -${least}`, [['==', 'rhs', algebra()]]),
        both(
          [
            ['==', `-(max(j in J, -${height}) + log(card(J))/b)`, hypothesis('largest')],
            ['<=', `-(log(sum(j in J, exp(b*(-${height}))))/b)`, exponents('at most the maximum and log K')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', `-(log(sum(j in J, exp(b*(-${height}))))/b)`, algebra()],
            ['<=', `-max(j in J, -${height})`, exponents('at least the maximum')],
            ['==', 'rhs', hypothesis('largest')],
          ],
        ),
      ],
      instances: {
        sizes: { I: [0, 2], J: [1, 3] },
        regimes: { 'tight: one atom': { sizes: { J: [1, 1] } } },
      },
    },
    rate: {
      given: { m: array('I'), start: array('I') },
      where: { 'y[0, i in I]': 'start[i]', 'y[k+1, i in I]': 'P(t, array(l in I, y[k,l]))[i]' },
      states: `forall(k in nat, 2*k*t*(f(${iterate('k')}) - f(m)) + sum(i in I, (y[k,i] - m[i])^2) <= ${best})`,
      derivation: [
        induction('k', {
          base: [['==', 'rhs', unfold('y')]],
          step: [
            have(
              'growth',
              `2*t*(f(${iterate('k+1')}) - f(m)) + sum(i in I, (y[k+1,i] - m[i])^2) <= sum(i in I, (y[k,i] - m[i])^2) - sum(i in I, (y[k,i] - y[k+1,i])^2)`,
              [
                [
                  '==',
                  `2*t*(${uIterate} + sum(i in I, (m[i] - P(t,${inner})[i])^2)/(2*t)) - sum(i in I, (y[k,i] - P(t,${inner})[i])^2) - 2*t*f(m)`,
                  unfold('y'),
                ],
                [
                  '<=',
                  `2*t*(f(m) + sum(i in I, (y[k,i] - m[i])^2)/(2*t)) - sum(i in I, (y[k,i] - P(t,${inner})[i])^2) - 2*t*f(m)`,
                  lemma(itself, {
                    part: 'strong growth',
                    at: { f: 'f', P: 'P', t: 't', x: inner, z: 'm' },
                    times: '2*t',
                  }),
                ],
                ['==', 'rhs', unfold('y')],
              ],
            ),
            have('falls', `f(${iterate('k+1')}) <= f(${iterate('k')})`, [
              ['==', `f(array(i in I, P(t,${inner})[i]))`, unfold('y')],
              ['<=', uIterate, sign()],
              [
                '<=',
                `f(${iterate('k')}) + sum(i in I, (y[k,i] - y[k,i])^2)/(2*t)`,
                hypothesis('proximal', { at: { s: 't', v: inner, other: iterate('k') } }),
              ],
              ['==', 'rhs', algebra()],
            ]),
            [
              '==',
              `2*k*t*(f(${iterate('k+1')}) - f(m)) + (2*t*(f(${iterate('k+1')}) - f(m)) + sum(i in I, (y[k+1,i] - m[i])^2))`,
              algebra(),
            ],
            [
              '<=',
              `2*k*t*(f(${iterate('k+1')}) - f(m)) + (sum(i in I, (y[k,i] - m[i])^2) - sum(i in I, (y[k,i] - y[k+1,i])^2))`,
              hypothesis('growth'),
            ],
            [
              '<=',
              `2*k*t*(f(${iterate('k+1')}) - f(m)) + sum(i in I, (y[k,i] - m[i])^2)`,
              sign('sum(i in I, (y[k,i] - y[k+1,i])^2)'),
            ],
            ['<=', `2*k*t*(f(${iterate('k')}) - f(m)) + sum(i in I, (y[k,i] - m[i])^2)`, hypothesis('falls')],
            ['<=', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
      instances: {
        sizes: { I: [0, 2], k: [0, 3] },
        ...atMinimum,
        regimes: {
          'no minimiser': {
            raw: { ...model.raw, aside: array('I') },
            construct: { 'm[i in I]': 'o[i] + aside[i]' },
          },
        },
      },
      slack: 'the factor 2: the best constant is 1/(4kt), attained by the absolute value',
    },
  },

  instances: {
    sizes: { I: [0, 2] },
    draw: { t: { between: [0.0625, 4] } },
    ...model,
    regimes: { coupled },
  },

  controls: {
    'u_t + |grad u|^2 = 0': {
      part: 'quadratics',
      states: `D(${valley('s')}, s = t) == -sum(i in I, (${slope})^2)`,
      counterexample: { I: 1, t: 1, x: [2], lam: [1], V: [[1]] },
      because: 'f = x^2/2: u_t is -1/2, and |grad u|^2 is 1',
    },
    'curvature at most 1': {
      part: 'curvature between 0 and 1/t',
      states: `${u('t', 'y')} <= ${u('t', 'x')} + ${rise('x', 'y')} + ${square('y', 'x')}/2`,
      counterexample: { I: 1, ...parabola, t: '1/2', x: [0], y: [1] },
      because: 'f = 2 x^2 at t = 1/2: the curvature is 4/3',
    },
    'curvature at most 1, absolute value': {
      part: 'curvature between 0 and 1/t',
      states: `${u('t', 'y')} <= ${u('t', 'x')} + ${rise('x', 'y')} + ${square('y', 'x')}/2`,
      counterexample: { I: 1, ...absolute, t: '1/2', x: [0], y: ['1/2'] },
      because: 'the Huber function has the curvature 2 there',
    },
    'differentiable without convexity': {
      part: 'gradient',
      without: ['convex'],
      counterexample: { I: 1, ...cap, t: 1, x: [0], eps: '1/2', h: [-1], radius: 1 },
      instances: {
        models: cap,
        construct: { 'x[i in I]': '0', 'h[i in I]': '-radius' },
        sizes: { I: [1, 1] },
      },
      because: 'f = -|x| gives u = -|x| - t/2, with a kink at 0',
    },
    'other minimisers': {
      part: 'same minimum and minimisers',
      states: 'exists(j in I, P(t,m)[j] != m[j])',
      counterexample: { I: 1, ...absolute, t: 1, x: [0], m: [0] },
      because: 'the Huber function has its minimum at 0, too',
    },
  },
});
