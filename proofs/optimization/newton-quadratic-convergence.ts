/**
 * # Newton's method converges quadratically near a nondegenerate critical point
 *
 * At a critical point xs the smallest singular value of the Hessian is at least mu0 > 0, and on the ball |x - xs| <= 2 mu0/(3 M) the
 * Hessian is M-Lipschitz in the operator norm, written with test vectors: u'(H(a) - H(b))v <= M |a - b| |u| |v|. From x in that ball a
 * Newton step exists, reaches |y - xs| <= M |x - xs|^2/(2 (mu0 - M |x - xs|)) <= |x - xs|, and all further iterates stay and converge at the
 * quadratic rate 3 M/(2 mu0). With curvature mu at x the constant is M/(2 mu). One step is exact on nondegenerate quadratics, also
 * indefinite ones, and Newton iterates are invariant under affine maps. Where the Hessian is singular (x^4) the rate is 2/3, linear, and
 * far away the method may diverge (log cosh from |x| >= 1.0887, sqrt(1 + x^2) beyond 1).
 * A Newton step y from x solves H(x)(x - y) = grad f(x). Not claimed: that the step finds a minimum, convergence from outside of the
 * ball, convergence from its boundary (where two points may alternate). f is twice differentiable everywhere.
 */
import {
  algebra,
  array,
  both,
  calculus,
  cases,
  differentiable,
  have,
  hypothesis,
  type Instances,
  indexSet,
  induction,
  interval,
  lemma,
  monotone,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

type Draw = NonNullable<Instances['draw']>[string];

/** The Euclidean norm of a vector given by its entry i. */
const norm = (entry: string) => `sqrt(sum(i in I, (${entry})^2))`;
const distance = norm('x[i] - xs[i]');
const radius = '2*mu0/(3*M)';
const between = 'array(k in I, xs[k] + s*(x[k] - xs[k]))';
/** Entry i of the Hessian at a point, applied to a vector given by its entry j. */
const applied = (at: string, entry: string) => `sum(j in I, Hessian(${at})[i,j]*(${entry}))`;
const along = `sum(i in I, u[i]*${applied('x', 'x[j] - xs[j]')})`;

const critical = { critical: 'forall(i in I, grad(xs)[i] == 0)' };
const step = { 'Newton step': `forall(i in I, ${applied('x', 'x[j] - y[j]')} == grad(x)[i])` };
const near = { near: `${distance} <= ${radius}` };
const nondegenerate = {
  'smallest singular value': `forall(w in R[I], mu0*${norm('w[i]')} <= ${norm(applied('xs', 'w[j]'))})`,
};
const lipschitz = {
  'Lipschitz Hessian': `forall(a in R[I], b in R[I], u in R[I], v in R[I], ${norm('a[i] - xs[i]')} <= ${radius}, ${norm('b[i] - xs[i]')} <= ${radius}, sum(i in I, sum(j in I, u[i]*(Hessian(a)[i,j] - Hessian(b)[i,j])*v[j])) <= M*${norm('a[i] - b[i]')}*${norm('u[i]')}*${norm('v[i]')})`,
};
const segment = {
  'Lipschitz on the segment': `forall(s in R, u in R[I], v in R[I], 0 <= s, s <= 1, sum(i in I, sum(j in I, u[i]*(Hessian(x)[i,j] - Hessian(${between})[i,j])*v[j])) <= M*(1 - s)*${distance}*${norm('u[i]')}*${norm('v[i]')})`,
};

const divided = have('divided', 'forall(t in nonnegative, c in nonnegative, t^2 <= c*t, t <= c)', [
  cases(
    't == 0',
    [
      ['==', '0', hypothesis('case')],
      ['<=', 'rhs', sign()],
    ],
    [
      ['==', '1/t*t^2', algebra()],
      ['<=', '1/t*(c*t)', hypothesis('assumed')],
      ['==', 'rhs', algebra()],
    ],
  ),
]);

const room = have('room', `mu0/3 <= mu0 - M*${distance}`, [
  ['==', `mu0 - M*(${radius})`, algebra()],
  ['<=', 'rhs', hypothesis('near', { times: 'M' })],
]);

const scaled = have('scaled', `forall(r in nonnegative, v in R[I], ${norm('r*v[i]')} == r*${norm('v[i]')})`, [
  ['==', 'rhs', algebra()],
]);

/** The same with the constant 0, under names that are free where entry i is proved. */
const flat = segment['Lipschitz on the segment'].replace('M*(1 - s)', '0*(1 - s)');

/** The affine image of a vector given by its entry j, and the iterate of f. */
const image = (entry: string) => `array(m in I, sum(j in I, A[m,j]*${entry}) + c[m])`;
const here = 'array(m in I, X[k,m])';

/** The logarithm of cosh t. */
const logCosh = 'log((exp(t) + exp(-t))/2)';

/** f(z) = sum of diagonal d^2/2 + M third d^3/6 with d = z - xs: the slope of its Hessian is at most M. */
const cubic =
  'map(point in R[I], sum(i in I, diagonal[i]/2*(point[i] - xs[i])^2 + M*third[i]/6*(point[i] - xs[i])^3))';
const newtonStep = (entry: string) =>
  `xs[i] + M*third[i]/2*(${entry} - xs[i])^2/(diagonal[i] + M*third[i]*(${entry} - xs[i]))`;

/** One variable, |x| small against mu0, the Hessian falling at the full rate M towards x. */
const extremal = (offset: Draw) => ({
  sizes: { I: [1, 1] as const },
  draw: {
    side: { oneOf: [1] },
    stretch: { oneOf: [0] },
    third: { oneOf: [-1] },
    offset,
  },
});
const within = (name: string) => `xs[i] + ${radius}*${name}[i]/(1 + card(I))`;

/** Instances by the slope at x: the diagonal at xs is what is left of it. */
const fromSlope = (m: string): Instances => ({
  construct: {
    'x[i in I]': 'xs[i] + offset[i]',
    'diagonal[i in I]': `side[i]*${m}*(1 + stretch[i]) - M*third[i]*offset[i]`,
  },
  regimes: {
    'tight: one variable': {
      sizes: { I: [1, 1] },
      draw: { side: { oneOf: [1] }, stretch: { oneOf: [0] }, third: { oneOf: [1, -1] } },
    },
  },
});

export default proof({
  id: 'newton-quadratic-convergence',
  title: "Newton's method converges quadratically near a nondegenerate critical point",
  sources: [
    {
      document: 'foundations-article',
      section: "Second-Order Methods (Newton's Method)",
      relation: 'amended',
    },
    {
      document: 'foundations-book',
      section: 'Hessian-based second-order methods',
      relation: 'made precise',
    },
  ],
  references: ['kantorovich1948', 'nocedal2006, Theorem 3.5', 'boyd2004, Section 9.5'],

  given: {
    I: indexSet(),
    f: differentiable(['R[I]', 'R'], [{ name: 'grad', partials: ['Hessian', null] }]),
    xs: array('I'),
    x: array('I'),
    y: array('I'),
    mu0: real('positive'),
    M: real('positive'),
  },

  parts: {
    remainder: {
      given: { M: real('nonnegative') },
      hypotheses: { ...critical, ...segment },
      states: `forall(u in R[I], sum(i in I, u[i]*(${applied('x', 'x[j] - xs[j]')} - grad(x)[i])) <= M/2*${distance}^2*${norm('u[i]')})`,
      derivation: [
        monotone('falls', {
          variable: 's',
          from: '0',
          to: '1',
          of: `s*${along} - sum(i in I, u[i]*grad(${between})[i]) - M*${distance}^2*${norm('u[i]')}*(s - s^2/2)`,
          derivative: '<= 0',
          proof: [
            [
              '==',
              `sum(i in I, sum(j in I, u[i]*(Hessian(x)[i,j] - Hessian(${between})[i,j])*(x[j] - xs[j]))) - M*${distance}^2*${norm('u[i]')}*(1 - s)`,
              calculus(),
            ],
            [
              '<=',
              `M*(1 - s)*${distance}*${norm('u[i]')}*${distance} - M*${distance}^2*${norm('u[i]')}*(1 - s)`,
              hypothesis('Lipschitz on the segment', {
                at: { s: 's', u: 'u', v: 'array(i in I, x[i] - xs[i])' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
        [
          '==',
          `1*${along} - sum(i in I, u[i]*grad(array(k in I, xs[k] + 1*(x[k] - xs[k])))[i]) - M*${distance}^2*${norm('u[i]')}*(1 - 1^2/2) + M/2*${distance}^2*${norm('u[i]')}`,
          algebra(),
        ],
        [
          '<=',
          `0*${along} - sum(i in I, u[i]*grad(array(k in I, xs[k] + 0*(x[k] - xs[k])))[i]) - M*${distance}^2*${norm('u[i]')}*(0 - 0^2/2) + M/2*${distance}^2*${norm('u[i]')}`,
          hypothesis('falls'),
        ],
        ['==', 'rhs', hypothesis('critical')],
      ],
      instances: {
        ...fromSlope('mu0'),
        regimes: {
          coupled: {
            sizes: { I: [2, 3] },
            models: {
              f: 'map(point in R[I], sum(i in I, diagonal[i]/2*(point[i] - xs[i])^2) + sum(i in I, side[i]*(point[i] - xs[i]))^2 + M/6*(sum(i in I, third[i]*(point[i] - xs[i]))/card(I))^3)',
            },
          },
          'tight: one variable': {
            sizes: { I: [1, 1] },
            draw: { third: { oneOf: [1] }, u: { between: [0, 4] } },
          },
        },
      },
    },
    segment: {
      given: { M: real('nonnegative'), m: real('positive') },
      hypotheses: {
        ...critical,
        ...segment,
        'bounded below': `forall(w in R[I], m*${norm('w[i]')} <= ${norm(applied('x', 'w[j]'))})`,
        ...step,
      },
      states: `${norm('y[i] - xs[i]')} <= M/(2*m)*${distance}^2`,
      derivation: [
        divided,
        have(
          'residual',
          `forall(i in I, ${applied('x', 'y[j] - xs[j]')} == ${applied('x', 'x[j] - xs[j]')} - grad(x)[i])`,
          [
            ['==', `${applied('x', 'x[j] - xs[j]')} - ${applied('x', 'x[j] - y[j]')}`, algebra()],
            ['==', 'rhs', hypothesis('Newton step')],
          ],
        ),
        have(
          'square',
          `${norm(applied('x', 'y[j] - xs[j]'))}^2 <= M/2*${distance}^2*${norm(applied('x', 'y[j] - xs[j]'))}`,
          [
            ['==', `sum(i in I, ${applied('x', 'y[j] - xs[j]')}*${applied('x', 'y[j] - xs[j]')})`, algebra()],
            [
              '==',
              `sum(i in I, ${applied('x', 'y[j] - xs[j]')}*(${applied('x', 'x[j] - xs[j]')} - grad(x)[i]))`,
              hypothesis('residual'),
            ],
            [
              '<=',
              'rhs',
              lemma('newton-quadratic-convergence', {
                part: 'remainder',
                at: { u: `array(i in I, ${applied('x', 'y[j] - xs[j]')})` },
              }),
            ],
          ],
        ),
        ['==', `1/m*(m*${norm('y[i] - xs[i]')})`, algebra()],
        [
          '<=',
          `1/m*${norm(applied('x', 'y[j] - xs[j]'))}`,
          hypothesis('bounded below', { at: { w: 'array(i in I, y[i] - xs[i])' } }),
        ],
        [
          '<=',
          `1/m*(M/2*${distance}^2)`,
          hypothesis('divided', {
            at: { t: norm(applied('x', 'y[j] - xs[j]')), c: `M/2*${distance}^2` },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: fromSlope('m'),
    },
    nonsingular: {
      hypotheses: { ...nondegenerate, ...lipschitz, ...near },
      states: `forall(w in R[I], (mu0 - M*${distance})*${norm('w[i]')} <= ${norm(applied('x', 'w[j]'))})`,
      derivation: [
        divided,
        room,
        scaled,
        have('centre', `${norm('xs[i] - xs[i]')} <= ${radius}`, [
          ['==', `0*${distance}`, hypothesis('scaled', { at: { r: '0', v: 'array(i in I, x[i] - xs[i])' } })],
          ['<=', 'rhs', sign()],
        ]),
        have(
          'square',
          `${norm(applied('xs', 'w[j]'))}^2 <= (M*${distance}*${norm('w[i]')} + ${norm(applied('x', 'w[j]'))})*${norm(applied('xs', 'w[j]'))}`,
          [
            [
              '==',
              `sum(i in I, sum(k in I, ${applied('xs', 'w[j]')}*(Hessian(xs)[i,k] - Hessian(x)[i,k])*w[k])) + sum(i in I, ${applied('xs', 'w[j]')}*${applied('x', 'w[j]')})`,
              algebra(),
            ],
            [
              '<=',
              `M*${norm('xs[i] - x[i]')}*${norm(applied('xs', 'w[j]'))}*${norm('w[i]')} + sum(i in I, ${applied('xs', 'w[j]')}*${applied('x', 'w[j]')})`,
              hypothesis('Lipschitz Hessian', {
                at: { a: 'xs', b: 'x', u: `array(i in I, ${applied('xs', 'w[j]')})`, v: 'w' },
              }),
            ],
            [
              '<=',
              `M*${norm('xs[i] - x[i]')}*${norm(applied('xs', 'w[j]'))}*${norm('w[i]')} + ${norm(applied('xs', 'w[j]'))}*${norm(applied('x', 'w[j]'))}`,
              lemma('cauchy-schwarz', {
                part: 'norms',
                at: {
                  I: 'I',
                  u: `array(i in I, ${applied('xs', 'w[j]')})`,
                  v: `array(i in I, ${applied('x', 'w[j]')})`,
                },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['==', `mu0*${norm('w[i]')} - M*${distance}*${norm('w[i]')}`, algebra()],
        [
          '<=',
          `${norm(applied('xs', 'w[j]'))} - M*${distance}*${norm('w[i]')}`,
          hypothesis('smallest singular value'),
        ],
        [
          '<=',
          `M*${distance}*${norm('w[i]')} + ${norm(applied('x', 'w[j]'))} - M*${distance}*${norm('w[i]')}`,
          hypothesis('divided', {
            at: {
              t: norm(applied('xs', 'w[j]')),
              c: `M*${distance}*${norm('w[i]')} + ${norm(applied('x', 'w[j]'))}`,
            },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: one variable': extremal({ between: [0, 1] }) } },
    },
    'the step exists': {
      hypotheses: { ...nondegenerate, ...lipschitz, ...near },
      states: `exists(z in R[I], forall(i in I, ${applied('x', 'x[j] - z[j]')} == grad(x)[i]))`,
      derivation: [
        room,
        scaled,
        have(
          'injective',
          `forall(w in R[I], forall(i in I, ${applied('x', 'w[j]')} == 0), forall(q in I, w[q] == 0))`,
          [
            have('image', `${norm(applied('x', 'w[j]'))} == 0`, [
              ['==', 'sqrt(sum(i in I, (0*w[i])^2))', hypothesis('assumed')],
              ['==', `0*${norm('w[i]')}`, hypothesis('scaled', { at: { r: '0', v: 'w' } })],
              ['==', 'rhs', algebra()],
            ]),
            have('no length', `${norm('w[i]')} <= 0`, [
              ['==', `1/(mu0 - M*${distance})*((mu0 - M*${distance})*${norm('w[i]')})`, algebra()],
              [
                '<=',
                `1/(mu0 - M*${distance})*${norm(applied('x', 'w[j]'))}`,
                lemma('newton-quadratic-convergence', { part: 'nonsingular' }),
              ],
              ['==', 'rhs', hypothesis('image', { times: `1/(mu0 - M*${distance})` })],
            ]),
            have('root', 'forall(r in R, abs(r) == sqrt(r^2))', [['==', 'rhs', algebra()]]),
            have('entry', 'abs(w[q]) <= 0', [
              ['==', 'sqrt(w[q]^2)', algebra()],
              ['==', 'sqrt(sum(i in I, delta(q,i)*w[i]^2))', algebra()],
              ['<=', norm('w[i]'), sign('sum(i in I, (1 - delta(q,i))*w[i]^2)')],
              ['<=', 'rhs', hypothesis('no length')],
            ]),
            ['==', 'rhs', lemma('zero-absolute-value')],
          ],
        ),
        obtain(
          'e',
          'solves',
          lemma('injective-square-matrix-onto', {
            part: 'solution',
            at: {
              I: 'I',
              A: 'array(i in I, j in I, Hessian(x)[i,j])',
              b: 'array(i in I, grad(x)[i])',
            },
          }),
        ),
        witness({ z: 'array(j in I, x[j] - e[j])' }),
        ['==', applied('x', 'e[j]'), algebra()],
        ['==', 'rhs', hypothesis('solves')],
      ],
      instances: {
        construct: { 'z[i in I]': newtonStep('x[i]'), 'e[i in I]': `x[i] - (${newtonStep('x[i]')})` },
      },
    },
    error: {
      hypotheses: { ...critical, ...nondegenerate, ...lipschitz, ...near, ...step },
      states: `${norm('y[i] - xs[i]')} <= M*${distance}^2/(2*(mu0 - M*${distance}))`,
      derivation: [
        room,
        have(
          'nonsingular',
          `forall(w in R[I], (mu0 - M*${distance})*${norm('w[i]')} <= ${norm(applied('x', 'w[j]'))})`,
          [['<=', 'rhs', lemma('newton-quadratic-convergence', { part: 'nonsingular' })]],
        ),
        scaled,
        have('on the segment', segment['Lipschitz on the segment'], [
          have('inside', `${norm(`xs[i] + s*(x[i] - xs[i]) - xs[i]`)} <= ${radius}`, [
            ['==', `s*${distance}`, algebra()],
            ['<=', `1*${distance}`, hypothesis('assumed-2')],
            ['<=', 'rhs', hypothesis('near')],
          ]),
          have('length', `${norm('x[i] - (xs[i] + s*(x[i] - xs[i]))')} == (1 - s)*${distance}`, [
            ['==', norm('(1 - s)*(x[i] - xs[i])'), algebra()],
            ['==', 'rhs', hypothesis('scaled', { at: { r: '1 - s', v: 'array(i in I, x[i] - xs[i])' } })],
          ]),
          [
            '<=',
            `M*${norm('x[i] - (xs[i] + s*(x[i] - xs[i]))')}*${norm('u[i]')}*${norm('v[i]')}`,
            hypothesis('Lipschitz Hessian', { at: { a: 'x', b: between, u: 'u', v: 'v' } }),
          ],
          ['==', 'rhs', hypothesis('length')],
        ]),
        [
          '<=',
          `M/(2*(mu0 - M*${distance}))*${distance}^2`,
          lemma('newton-quadratic-convergence', {
            part: 'segment',
            at: { m: `mu0 - M*${distance}`, M: 'M' },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: one variable': extremal({ between: [0, 1] }) } },
    },
    'no farther': {
      hypotheses: near,
      states: `M*${distance}^2/(2*(mu0 - M*${distance})) <= ${distance}`,
      derivation: [
        room,
        [
          '<=',
          `${radius}*M*${distance}/(2*(mu0 - M*${distance}))`,
          hypothesis('near', { times: `M*${distance}/(2*(mu0 - M*${distance}))` }),
        ],
        ['==', `(mu0 - M*(${radius}))*${distance}/(mu0 - M*${distance})`, algebra()],
        [
          '<=',
          `(mu0 - M*${distance})*${distance}/(mu0 - M*${distance})`,
          hypothesis('near', { times: `M*${distance}/(mu0 - M*${distance})` }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: on the boundary': extremal({ oneOf: [1] }) } },
    },
    'quadratic rate': {
      hypotheses: { ...critical, ...nondegenerate, ...lipschitz, ...near, ...step },
      states: `${norm('y[i] - xs[i]')} <= 3*M/(2*mu0)*${distance}^2`,
      derivation: [
        room,
        [
          '<=',
          `M*${distance}^2/(2*(mu0 - M*${distance}))`,
          lemma('newton-quadratic-convergence', { part: 'error' }),
        ],
        ['==', `3*M/(2*mu0)*${distance}^2*(1/(mu0 - M*${distance}))*(mu0/3)`, algebra()],
        [
          '<=',
          `3*M/(2*mu0)*${distance}^2*(1/(mu0 - M*${distance}))*(mu0 - M*${distance})`,
          hypothesis('room', { times: `3*M/(2*mu0)*${distance}^2*(1/(mu0 - M*${distance}))` }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: on the boundary': extremal({ oneOf: [1] }) } },
    },
    iterates: {
      given: { z: array('nat', 'I') },
      hypotheses: {
        ...critical,
        ...nondegenerate,
        ...lipschitz,
        'near at first': `${norm('z[0,i] - xs[i]')} <= ${radius}`,
        'Newton steps': `forall(k in nat, i in I, sum(j in I, Hessian(array(l in I, z[k,l]))[i,j]*(z[k,j] - z[k+1,j])) == grad(array(l in I, z[k,l]))[i])`,
      },
      states: `forall(k in nat, (${norm('z[k,i] - xs[i]')} <= ${radius}) and (${norm('z[k+1,i] - xs[i]')} <= 3*M/(2*mu0)*${norm('z[k,i] - xs[i]')}^2))`,
      derivation: [
        have('inside', `forall(m in nat, ${norm('z[m,i] - xs[i]')} <= ${radius})`, [
          induction('m', {
            base: [['<=', 'rhs', hypothesis('near at first')]],
            step: [
              [
                '<=',
                `3*M/(2*mu0)*${norm('z[m,i] - xs[i]')}^2`,
                lemma('newton-quadratic-convergence', {
                  part: 'quadratic rate',
                  at: { x: 'array(i in I, z[m,i])', y: 'array(i in I, z[m+1,i])' },
                }),
              ],
              ['<=', `3*M/(2*mu0)*(${radius})^2`, hypothesis('induction')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        both(
          [['<=', 'rhs', hypothesis('inside')]],
          [
            have('here', `${norm('z[k,i] - xs[i]')} <= ${radius}`, [['<=', 'rhs', hypothesis('inside')]]),
            [
              '<=',
              'rhs',
              lemma('newton-quadratic-convergence', {
                part: 'quadratic rate',
                at: { x: 'array(i in I, z[k,i])', y: 'array(i in I, z[k+1,i])' },
              }),
            ],
          ],
        ),
      ],
      instances: {
        sizes: { k: [0, 2] },
        construct: {
          'z[0, i in I]': 'x[i]',
          'z[turn+1, i in I]': newtonStep('z[turn,i]'),
        },
        regimes: { 'tight: on the boundary': extremal({ oneOf: [1] }) },
      },
    },
    curvature: {
      given: { mu: real('positive') },
      hypotheses: {
        ...critical,
        ...segment,
        curvature: `forall(w in R[I], mu*sum(i in I, w[i]^2) <= sum(i in I, w[i]*${applied('x', 'w[j]')}))`,
        ...step,
      },
      states: `${norm('y[i] - xs[i]')} <= M/(2*mu)*${distance}^2`,
      derivation: [
        divided,
        have('bounded below', `forall(w in R[I], mu*${norm('w[i]')} <= ${norm(applied('x', 'w[j]'))})`, [
          have('square', `${norm('w[i]')}^2 <= 1/mu*${norm(applied('x', 'w[j]'))}*${norm('w[i]')}`, [
            ['==', '1/mu*(mu*sum(i in I, w[i]^2))', algebra()],
            ['<=', `1/mu*sum(i in I, w[i]*${applied('x', 'w[j]')})`, hypothesis('curvature')],
            [
              '<=',
              `1/mu*(${norm('w[i]')}*${norm(applied('x', 'w[j]'))})`,
              lemma('cauchy-schwarz', {
                part: 'norms',
                at: { I: 'I', u: 'w', v: `array(i in I, ${applied('x', 'w[j]')})` },
              }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          [
            '<=',
            `mu*(1/mu*${norm(applied('x', 'w[j]'))})`,
            hypothesis('divided', { at: { t: norm('w[i]'), c: `1/mu*${norm(applied('x', 'w[j]'))}` } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'rhs', lemma('newton-quadratic-convergence', { part: 'segment', at: { m: 'mu', M: 'M' } })],
      ],
      instances: {
        ...fromSlope('mu'),
        draw: { side: { oneOf: [1] } },
      },
    },
    'one step on quadratics': {
      given: { Q: array('I', 'I') },
      hypotheses: {
        ...critical,
        quadratic: 'forall(z in R[I], i in I, j in I, Hessian(z)[i,j] == Q[i,j])',
        nondegenerate: `forall(w in R[I], mu0*${norm('w[i]')} <= ${norm('sum(j in I, Q[i,j]*w[j])')})`,
        ...step,
      },
      states: 'forall(q in I, y[q] == xs[q])',
      derivation: [
        have('constant', flat, [
          [
            '==',
            `sum(i in I, sum(j in I, u[i]*(Q[i,j] - Hessian(${between})[i,j])*v[j]))`,
            hypothesis('quadratic', { at: { z: 'x', i: 'i', j: 'j' } }),
          ],
          [
            '==',
            'sum(i in I, sum(j in I, u[i]*(Q[i,j] - Q[i,j])*v[j]))',
            hypothesis('quadratic', { at: { z: between, i: 'i', j: 'j' } }),
          ],
          ['<=', 'rhs', sign()],
        ]),
        have('bounded below', `forall(w in R[I], mu0*${norm('w[i]')} <= ${norm(applied('x', 'w[j]'))})`, [
          ['<=', norm('sum(j in I, Q[i,j]*w[j])'), hypothesis('nondegenerate')],
          ['==', 'rhs', hypothesis('quadratic')],
        ]),
        have('no distance', `${norm('y[i] - xs[i]')} <= 0`, [
          [
            '<=',
            `0/(2*mu0)*${distance}^2`,
            lemma('newton-quadratic-convergence', { part: 'segment', at: { m: 'mu0', M: '0' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('root', 'forall(r in R, abs(r) == sqrt(r^2))', [['==', 'rhs', algebra()]]),
        have('entry', 'abs(y[q] - xs[q]) <= 0', [
          ['==', 'sqrt((y[q] - xs[q])^2)', hypothesis('root', { at: { r: 'y[q] - xs[q]' } })],
          ['==', 'sqrt(sum(i in I, delta(q,i)*(y[i] - xs[i])^2))', algebra()],
          ['<=', norm('y[i] - xs[i]'), sign('sum(i in I, (1 - delta(q,i))*(y[i] - xs[i])^2)')],
          ['<=', 'rhs', hypothesis('no distance')],
        ]),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
      instances: {
        raw: { third: array('I', { is: '[0,0]' }) },
        construct: {
          'x[i in I]': 'xs[i] + 4*offset[i]',
          'y[i in I]': 'xs[i]',
          'Q[i in I, j in I]': 'delta(i,j)*diagonal[i]',
        },
        models: { f: 'map(point in R[I], sum(i in I, diagonal[i]/2*(point[i] - xs[i])^2))' },
      },
    },
    'affine invariance': {
      given: {
        A: array('I', 'I'),
        B: array('I', 'I'),
        c: array('I'),
        X: array('nat', 'I'),
        Y: array('nat', 'I'),
        inverse: array('nat', 'I', 'I'),
      },
      where: {
        'g(z in R[I])': 'f(array(i in I, sum(j in I, A[i,j]*z[j]) + c[i]))',
        'slope(z in R[I])[i in I]': 'D(g(array(l in I, z[l] + s*delta(l,i))), s = 0)',
        'curvature(z in R[I])[i in I, j in I]': 'D(slope(array(l in I, z[l] + s*delta(l,j)))[i], s = 0)',
      },
      hypotheses: {
        'A is invertible': 'forall(i in I, k in I, sum(j in I, A[i,j]*B[j,k]) == delta(i,k))',
        'the Hessian is invertible':
          'forall(k in nat, i in I, j in I, sum(l in I, inverse[k,i,l]*Hessian(array(m in I, X[k,m]))[l,j]) == delta(i,j))',
        'steps for f':
          'forall(k in nat, i in I, sum(j in I, Hessian(array(l in I, X[k,l]))[i,j]*(X[k,j] - X[k+1,j])) == grad(array(l in I, X[k,l]))[i])',
        'steps for g':
          'forall(k in nat, i in I, sum(j in I, curvature(array(l in I, Y[k,l]))[i,j]*(Y[k,j] - Y[k+1,j])) == slope(array(l in I, Y[k,l]))[i])',
        'same start': 'forall(i in I, X[0,i] == sum(j in I, A[i,j]*Y[0,j]) + c[i])',
      },
      states: 'forall(k in nat, i in I, X[k,i] == sum(j in I, A[i,j]*Y[k,j]) + c[i])',
      derivation: [
        induction('k', {
          base: [['==', 'rhs', hypothesis('same start')]],
          step: [
            have(
              'slope of g',
              `forall(z in R[I], p in I, slope(z)[p] == sum(l in I, A[l,p]*grad(${image('z[j]')})[l]))`,
              [
                ['==', `D(f(${image('(z[j] + s*delta(j,p))')}), s = 0)`, unfold('slope', 'g')],
                ['==', 'rhs', calculus()],
              ],
            ),
            have(
              'curvature of g',
              `forall(z in R[I], p in I, n in I, curvature(z)[p,n] == sum(l in I, A[l,p]*sum(o in I, Hessian(${image('z[j]')})[l,o]*A[o,n])))`,
              [
                ['==', 'D(slope(array(l in I, z[l] + s*delta(l,n)))[p], s = 0)', unfold('curvature')],
                ['==', 'rhs', calculus()],
              ],
            ),
            have(
              'matched',
              `forall(p in I, sum(l in I, A[l,p]*sum(o in I, Hessian(${here})[l,o]*sum(n in I, A[o,n]*(Y[k,n] - Y[k+1,n])))) == sum(l in I, A[l,p]*grad(${here})[l]))`,
              [
                [
                  '==',
                  `sum(l in I, A[l,p]*sum(o in I, Hessian(${image('Y[k,j]')})[l,o]*sum(n in I, A[o,n]*(Y[k,n] - Y[k+1,n]))))`,
                  hypothesis('induction'),
                ],
                [
                  '==',
                  'sum(n in I, curvature(array(l in I, Y[k,l]))[p,n]*(Y[k,n] - Y[k+1,n]))',
                  hypothesis('curvature of g'),
                ],
                ['==', 'slope(array(l in I, Y[k,l]))[p]', hypothesis('steps for g')],
                ['==', `sum(l in I, A[l,p]*grad(${image('Y[k,j]')})[l])`, hypothesis('slope of g')],
                ['==', 'rhs', hypothesis('induction')],
              ],
            ),
            have(
              'solved',
              `forall(q in I, sum(o in I, Hessian(${here})[q,o]*sum(n in I, A[o,n]*(Y[k,n] - Y[k+1,n]))) == grad(${here})[q])`,
              [
                [
                  '==',
                  `sum(l in I, delta(l,q)*sum(o in I, Hessian(${here})[l,o]*sum(n in I, A[o,n]*(Y[k,n] - Y[k+1,n]))))`,
                  algebra(),
                ],
                [
                  '==',
                  `sum(l in I, sum(p in I, A[l,p]*B[p,q])*sum(o in I, Hessian(${here})[l,o]*sum(n in I, A[o,n]*(Y[k,n] - Y[k+1,n]))))`,
                  hypothesis('A is invertible'),
                ],
                [
                  '==',
                  `sum(p in I, B[p,q]*sum(l in I, A[l,p]*sum(o in I, Hessian(${here})[l,o]*sum(n in I, A[o,n]*(Y[k,n] - Y[k+1,n])))))`,
                  algebra(),
                ],
                ['==', `sum(p in I, B[p,q]*sum(l in I, A[l,p]*grad(${here})[l]))`, hypothesis('matched')],
                ['==', `sum(l in I, sum(p in I, A[l,p]*B[p,q])*grad(${here})[l])`, algebra()],
                ['==', 'rhs', hypothesis('A is invertible')],
              ],
            ),
            have(
              'no difference',
              `forall(q in I, sum(o in I, Hessian(${here})[q,o]*(X[k+1,o] - sum(n in I, A[o,n]*Y[k+1,n]) - c[o])) == 0)`,
              [
                [
                  '==',
                  `sum(o in I, Hessian(${here})[q,o]*(X[k,o] - sum(n in I, A[o,n]*Y[k+1,n]) - c[o])) - sum(o in I, Hessian(${here})[q,o]*(X[k,o] - X[k+1,o]))`,
                  algebra(),
                ],
                [
                  '==',
                  `sum(o in I, Hessian(${here})[q,o]*(X[k,o] - sum(n in I, A[o,n]*Y[k+1,n]) - c[o])) - grad(${here})[q]`,
                  hypothesis('steps for f'),
                ],
                [
                  '==',
                  `sum(o in I, Hessian(${here})[q,o]*sum(n in I, A[o,n]*(Y[k,n] - Y[k+1,n]))) - grad(${here})[q]`,
                  hypothesis('induction'),
                ],
                ['==', `grad(${here})[q] - grad(${here})[q]`, hypothesis('solved')],
                ['==', 'rhs', algebra()],
              ],
            ),
            [
              '==',
              'sum(j in I, A[i,j]*Y[k+1,j]) + c[i] + sum(o in I, delta(i,o)*(X[k+1,o] - sum(n in I, A[o,n]*Y[k+1,n]) - c[o]))',
              algebra(),
            ],
            [
              '==',
              `sum(j in I, A[i,j]*Y[k+1,j]) + c[i] + sum(o in I, sum(q in I, inverse[k,i,q]*Hessian(${here})[q,o])*(X[k+1,o] - sum(n in I, A[o,n]*Y[k+1,n]) - c[o]))`,
              hypothesis('the Hessian is invertible'),
            ],
            [
              '==',
              `sum(j in I, A[i,j]*Y[k+1,j]) + c[i] + sum(q in I, inverse[k,i,q]*sum(o in I, Hessian(${here})[q,o]*(X[k+1,o] - sum(n in I, A[o,n]*Y[k+1,n]) - c[o])))`,
              algebra(),
            ],
            [
              '==',
              'sum(j in I, A[i,j]*Y[k+1,j]) + c[i] + sum(q in I, inverse[k,i,q]*0)',
              hypothesis('no difference'),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        sizes: { k: [0, 2], I: [1, 2] },
        raw: {
          weight: array('I', { is: 'positive' }),
          bend: array('I', { is: 'nonnegative' }),
          v: array('I'),
          start: array('I'),
          t: real('nonnegative'),
        },
        models: { f: 'map(point in R[I], sum(i in I, weight[i]/2*point[i]^2 + bend[i]/12*point[i]^4))' },
        construct: {
          'A[row in I, column in I]': 'delta(row,column) + t*v[row]*v[column]',
          'B[row in I, column in I]':
            'delta(row,column) - t*v[row]*v[column]/(1 + t*sum(other in I, v[other]^2))',
          'X[0, row in I]': 'start[row]',
          'X[turn+1, row in I]': '2/3*bend[row]*X[turn,row]^3/(weight[row] + bend[row]*X[turn,row]^2)',
          'Y[turn in nat, row in I]': 'sum(column in I, B[row,column]*(X[turn,column] - c[column]))',
          'inverse[turn in nat, row in I, column in I]':
            'delta(row,column)/(weight[row] + bend[row]*X[turn,row]^2)',
        },
      },
    },
    'fourth power': {
      given: { t: real(), next: real() },
      hypotheses: {
        'not critical': 't != 0',
        'Newton step': 'D(D(s^4, s), s = t)*(t - next) == D(s^4, s = t)',
      },
      states: 'next == 2/3*t',
      derivation: [
        have('step', '12*t^2*(t - next) == 4*t^3', [
          ['==', 'D(D(s^4, s), s = t)*(t - next)', calculus()],
          ['==', 'D(s^4, s = t)', hypothesis('Newton step')],
          ['==', 'rhs', calculus()],
        ]),
        ['==', 't - 1/(12*t^2)*(12*t^2*(t - next))', algebra()],
        ['==', 't - 1/(12*t^2)*(4*t^3)', hypothesis('step')],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { next: '2/3*t' } },
    },
    'log cosh': {
      given: { t: real(), next: real() },
      hypotheses: {
        'Newton step': `D(D(${logCosh.replaceAll('t)', 's)')}, s), s = t)*(t - next) == D(${logCosh.replaceAll('t)', 's)')}, s = t)`,
      },
      states: 'next == t - (exp(2*t) - exp(-2*t))/4',
      derivation: [
        have('step', '4/(exp(t) + exp(-t))^2*(t - next) == (exp(t) - exp(-t))/(exp(t) + exp(-t))', [
          ['==', `D(D(${logCosh.replaceAll('t)', 's)')}, s), s = t)*(t - next)`, calculus()],
          ['==', `D(${logCosh.replaceAll('t)', 's)')}, s = t)`, hypothesis('Newton step')],
          ['==', 'rhs', calculus()],
        ]),
        ['==', 't - (exp(t) + exp(-t))^2/4*(4/(exp(t) + exp(-t))^2*(t - next))', algebra()],
        [
          '==',
          't - (exp(t) + exp(-t))^2/4*((exp(t) - exp(-t))/(exp(t) + exp(-t)))',
          hypothesis('step', { times: '-(exp(t) + exp(-t))^2/4' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { next: 't - (exp(2*t) - exp(-2*t))/4' } },
    },
    'log cosh diverges': {
      given: { t: real() },
      where: { 'v[0]': 't', 'v[k+1]': 'v[k] - (exp(2*v[k]) - exp(-2*v[k]))/4' },
      hypotheses: { 'far away': '10887/10000 <= abs(t)' },
      states: 'forall(k in nat, (20001/20000)^k*abs(t) <= abs(v[k]))',
      derivation: [
        have('repelled', 'forall(r in R, 10887/10000 <= r, 40001/20000*r <= (exp(2*r) - exp(-2*r))/4)', [
          monotone('rises', {
            variable: 's',
            from: '10887/10000',
            to: 'r',
            of: '(exp(2*s) - exp(-2*s))/4 - 40001/20000*s',
            derivative: '>= 0',
            proof: [
              ['==', '(exp(2*s) + exp(-2*s))/2 - 40001/20000', calculus()],
              ['>=', 'exp(2*s)/2 - 40001/20000', sign()],
              ['>=', 'exp(2*(10887/10000))/2 - 40001/20000', hypothesis('above')],
              ['>=', 'rhs', interval()],
            ],
          }),
          have(
            'at the threshold',
            '0 < (exp(2*(10887/10000)) - exp(-2*(10887/10000)))/4 - 40001/20000*(10887/10000)',
            [['<', 'rhs', interval()]],
          ),
          [
            '<=',
            '40001/20000*r + ((exp(2*(10887/10000)) - exp(-2*(10887/10000)))/4 - 40001/20000*(10887/10000))',
            hypothesis('at the threshold'),
          ],
          ['<=', '40001/20000*r + ((exp(2*r) - exp(-2*r))/4 - 40001/20000*r)', hypothesis('rises')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'step',
          'forall(r in R, 10887/10000 <= abs(r), 20001/20000*abs(r) <= abs(r - (exp(2*r) - exp(-2*r))/4))',
          [
            cases(
              '0 <= r',
              [
                have('far', '10887/10000 <= r', [
                  ['<=', 'abs(r)', hypothesis('assumed')],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', '40001/20000*r - r', algebra()],
                ['<=', '(exp(2*r) - exp(-2*r))/4 - r', hypothesis('repelled')],
                ['<=', 'rhs', sign()],
              ],
              [
                have('far', '10887/10000 <= -r', [
                  ['<=', 'abs(r)', hypothesis('assumed')],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', '40001/20000*(-r) + r', algebra()],
                ['<=', '(exp(2*(-r)) - exp(-2*(-r)))/4 + r', hypothesis('repelled', { at: { r: '-r' } })],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
        have('far on', 'forall(m in nat, 10887/10000 <= abs(v[m]))', [
          induction('m', {
            base: [
              ['<=', 'abs(t)', hypothesis('far away')],
              ['==', 'rhs', unfold('v')],
            ],
            step: [
              ['<=', 'abs(v[m])', hypothesis('induction')],
              ['<=', '20001/20000*abs(v[m])', sign()],
              ['<=', 'abs(v[m] - (exp(2*v[m]) - exp(-2*v[m]))/4)', hypothesis('step')],
              ['==', 'rhs', unfold('v')],
            ],
          }),
        ]),
        induction('k', {
          base: [
            ['==', 'abs(t)', algebra()],
            ['==', 'rhs', unfold('v')],
          ],
          step: [
            ['==', '20001/20000*((20001/20000)^k*abs(t))', algebra()],
            ['<=', '20001/20000*abs(v[k])', hypothesis('induction')],
            ['<=', 'abs(v[k] - (exp(2*v[k]) - exp(-2*v[k]))/4)', hypothesis('step')],
            ['==', 'rhs', unfold('v')],
          ],
        }),
      ],
      instances: {
        sizes: { k: [0, 2] },
        raw: { beyond: real('nonnegative') },
        draw: { beyond: { between: [0, 0.25] }, t: { between: [1.09375, 1.25] } },
        regimes: {
          'to the left': { draw: { t: { between: [-1.25, -1.09375] } } },
          'tight: at the start': { sizes: { k: [0, 0] } },
        },
      },
    },
    'root of one plus the square': {
      given: { t: real(), next: real() },
      hypotheses: {
        'Newton step': 'D(D(sqrt(1 + s^2), s), s = t)*(t - next) == D(sqrt(1 + s^2), s = t)',
      },
      states: 'next == -t^3',
      derivation: [
        have('step', '1/sqrt(1 + t^2)^3*(t - next) == t/sqrt(1 + t^2)', [
          ['==', 'D(D(sqrt(1 + s^2), s), s = t)*(t - next)', calculus()],
          ['==', 'D(sqrt(1 + s^2), s = t)', hypothesis('Newton step')],
          ['==', 'rhs', calculus()],
        ]),
        ['==', 't - sqrt(1 + t^2)^3*(1/sqrt(1 + t^2)^3*(t - next))', algebra()],
        ['==', 't - sqrt(1 + t^2)^3*(t/sqrt(1 + t^2))', hypothesis('step')],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { next: '-t^3' } },
    },
    'square root': {
      given: { radicand: real('positive'), t: real(), next: real() },
      hypotheses: {
        'not critical': 't != 0',
        'Newton step for a root': 'D(s^2 - radicand, s = t)*(t - next) == t^2 - radicand',
      },
      states: 'next - sqrt(radicand) == (t - sqrt(radicand))^2/(2*t)',
      derivation: [
        have('step', '2*t*(t - next) == t^2 - radicand', [
          ['==', 'D(s^2 - radicand, s = t)*(t - next)', calculus()],
          ['==', 'rhs', hypothesis('Newton step for a root')],
        ]),
        ['==', 't - 1/(2*t)*(2*t*(t - next)) - sqrt(radicand)', algebra()],
        ['==', 't - 1/(2*t)*(t^2 - radicand) - sqrt(radicand)', hypothesis('step')],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { next: '(t + radicand/t)/2' } },
    },
  },

  instances: {
    sizes: { I: [0, 3] },
    raw: {
      offset: array('I', { is: '[-1,1]' }),
      stretch: array('I', { is: 'nonnegative' }),
      side: array('I'),
      third: array('I', { is: '[-1,1]' }),
      diagonal: array('I'),
      spreadA: array('I', { is: '[-1,1]' }),
      spreadB: array('I', { is: '[-1,1]' }),
    },
    draw: { side: { oneOf: [1, -1] }, s: { between: [0, 1] } },
    models: { f: cubic },
    regimes: { 'nearly singular': { draw: { mu0: { oneOf: ['1/1048576'] } } } },
    construct: {
      'diagonal[i in I]': 'side[i]*mu0*(1 + stretch[i])',
      'x[i in I]': `xs[i] + ${radius}*offset[i]/card(I)`,
      'y[i in I]': newtonStep('x[i]'),
      'a[i in I]': within('spreadA'),
      'b[i in I]': within('spreadB'),
    },
  },

  controls: {
    'without a nonsingular Hessian': {
      part: 'quadratic rate',
      without: ['smallest singular value'],
      counterexample: {
        I: 1,
        mu0: '1/16',
        M: 1,
        xs: [0],
        x: ['1/48'],
        y: ['1/72'],
        f: 'map(point in R[I], sum(i in I, point[i]^4))',
      },
      instances: {
        sizes: { I: [1, 1] },
        draw: { offset: { between: [0.125, 0.625] } },
        construct: {
          M: '4*sqrt(mu0)',
          'y[i in I]': 'xs[i] + 2/3*(x[i] - xs[i])',
        },
        models: { f: 'map(point in R[I], sum(i in I, (point[i] - xs[i])^4))' },
      },
      because: 'on x^4 the step goes to 2/3 x: no multiple of x^2 bounds that',
    },
    'a constant M/(4 mu0)': {
      part: 'error',
      replace: ['/(2*(mu0', '/(4*(mu0'],
      counterexample: {
        I: 1,
        mu0: 1,
        M: 1,
        xs: [0],
        x: ['1/4'],
        y: ['1/40'],
        f: 'map(point in R[I], sum(i in I, point[i]^2/2 + point[i]^3/6))',
      },
      instances: extremal({ between: [0.5, 1] }),
      because: 'f = x^2/2 + x^3/6 goes from 1/4 to 1/40, and 1/48 is less',
    },
    'a constant M/(4 mu) with curvature mu': {
      part: 'curvature',
      replace: ['M/(2*mu)', 'M/(4*mu)'],
      counterexample: {
        I: 1,
        mu: 1,
        M: 1,
        xs: [0],
        x: ['1/4'],
        y: ['1/40'],
        f: 'map(point in R[I], sum(i in I, point[i]^2/2 + point[i]^3/6))',
      },
      because: 'f = x^2/2 + x^3/6 goes from 1/4 to 1/40, and 1/64 is less',
    },
    'a rate without the factor 3': {
      part: 'quadratic rate',
      replace: ['3*M/(2*mu0)', 'M/(2*mu0)'],
      counterexample: {
        I: 1,
        mu0: 1,
        M: 1,
        xs: [0],
        x: ['1/2'],
        y: ['-1/4'],
        f: 'map(point in R[I], sum(i in I, point[i]^2/2 - point[i]^3/6))',
      },
      instances: extremal({ between: [0.5, 1] }),
      because: 'the Hessian at x may be as small as mu0/3: 1/4 is more than 1/8',
    },
    'a larger ball': {
      part: 'no farther',
      hypotheses: { near: `${distance} <= 7/10*mu0/M` },
      counterexample: { I: 1, mu0: 1, M: 1, xs: [0], x: ['7/10'] },
      instances: {
        ...extremal({ between: [0.984375, 1] }),
        construct: { 'x[i in I]': 'xs[i] + 7/10*mu0/M*offset[i]' },
      },
      because: 'at 2 mu0/(3 M) two points may alternate, beyond it they move apart: 49/60 is more than 7/10',
    },
    'finds minima': {
      part: 'one step on quadratics',
      states: 'f(y) <= f(x)',
      counterexample: {
        I: 2,
        mu0: 1,
        M: 1,
        xs: [0, 0],
        x: [1, 2],
        y: [0, 0],
        Q: [
          [1, 0],
          [0, -1],
        ],
        f: 'map(point in R[I], sum(i in I, sum(j in I, point[i]*Q[i,j]*point[j]))/2)',
      },
      instances: { sizes: { I: [1, 2] }, draw: { side: { oneOf: [-1] } } },
      because: 'the step goes to the saddle of (a^2 - b^2)/2, up from -3/2 to 0',
    },
    'gradient descent with step 1/mu0': {
      part: 'one step on quadratics',
      hypotheses: { 'Newton step': 'forall(i in I, mu0*(x[i] - y[i]) == grad(x)[i])' },
      counterexample: {
        I: 2,
        mu0: 1,
        M: 1,
        xs: [0, 0],
        x: [0, 1],
        y: [0, -1],
        Q: [
          [1, 0],
          [0, 2],
        ],
        f: 'map(point in R[I], sum(i in I, sum(j in I, point[i]*Q[i,j]*point[j]))/2)',
      },
      instances: { construct: { 'y[i in I]': 'x[i] - diagonal[i]/mu0*(x[i] - xs[i])' } },
      because: 'the stiffer direction is multiplied by 1 - L/mu0',
    },
    'a map that is not invertible': {
      part: 'affine invariance',
      without: ['A is invertible'],
      counterexample: {
        I: 1,
        A: [[0]],
        B: [[0]],
        c: [1],
        f: 'map(point in R[I], sum(i in I, point[i]^2/2))',
        X: 'map(k in nat, i in I, delta(k,0))',
        Y: 'map(k in nat, i in I, 0)',
        inverse: 'map(k in nat, i in I, j in I, 1)',
        k: 1,
        i: 0,
      },
      instances: {
        sizes: { k: [1, 1] },
        construct: {
          'A[row in I, column in I]': '0',
          'B[row in I, column in I]': '0',
          'start[row in I]': 'c[row]',
          'Y[turn in nat, row in I]': '0',
        },
      },
      because: 'g is then constant, and every point a step',
    },
    'a rate below 2/3': {
      part: 'fourth power',
      states: 'abs(next) <= 1/2*abs(t)',
      counterexample: { t: 1, next: '2/3' },
      because: 'the rate on x^4 is exactly 2/3',
    },
    'log cosh from everywhere': {
      part: 'log cosh diverges',
      states: 'forall(k in nat, abs(v[k]) <= abs(t))',
      counterexample: { t: '3/2', k: 1 },
      because: 'from 3/2 the step goes to -3.509',
    },
    'log cosh from 1.0886': {
      part: 'log cosh diverges',
      hypotheses: { 'far away': '10886/10000 <= abs(t)' },
      counterexample: { t: '10886/10000', k: 1 },
      instances: { sizes: { k: [1, 1] }, construct: { t: '10886/10000' } },
      because: 'the two points that alternate are at 1.08866: nearer starts converge',
    },
    'the root of one plus the square from everywhere': {
      part: 'root of one plus the square',
      hypotheses: { 'Newton step': 'next == -t^3' },
      states: 'abs(next) <= abs(t)',
      counterexample: { t: 2, next: -8 },
      because: 'from 2 the step goes to -8',
    },
    'a square root with half the error': {
      part: 'square root',
      replace: ['/(2*t)', '/(4*t)'],
      counterexample: { radicand: 1, t: 2, next: '5/4' },
      because: '5/4 - 1 is (2 - 1)^2/4',
    },
  },
});
