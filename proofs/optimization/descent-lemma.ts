/**
 * # A gradient step on a smooth function lowers it, and convex ones converge like 1/k
 *
 * With a gradient that is Lipschitz with constant L, f(x - eta g) <= f(x) - eta (1 - L eta/2) |g|^2, g the gradient at x; so every step
 * with 0 < eta < 2/L lowers f unless g = 0, and for L |x|^2/2 the bound is attained by every eta. With eta <= 1/L and convex f,
 * f(x_k) - f(x*) <= |x_0 - x*|^2/(2 eta k), for any point x*, a minimiser or not; for convex quadratic f and eta = 1/L it is at most L |x_0 - x*|^2/(4k + 2).
 * Not claimed: that "moving against the gradient" lowers f for every step; the best constant for convex functions.
 */
import {
  algebra,
  array,
  differentiable,
  element,
  have,
  hypothesis,
  type InstanceSpec,
  type Instances,
  indexSet,
  induction,
  lemma,
  proof,
  real,
  sign,
} from 'lemmata';

const itself = 'descent-lemma';
const smooth = {
  smooth:
    'forall(u in R[I], v in R[I], sum(i in I, (grad(u)[i] - grad(v)[i])^2) <= L^2*sum(i in I, (u[i] - v[i])^2))',
};
const convex = {
  convex: 'forall(u in R[I], v in R[I], f(u) + sum(i in I, grad(u)[i]*(v[i] - u[i])) <= f(v))',
};
const stepped = 'f(array(i in I, x[i] - eta*grad(x)[i]))';
const descended = 'f(x) - eta*(1 - L*eta/2)*sum(i in I, grad(x)[i]^2)';
const member = (k: string) => `array(c in I, z[${k},c])`;
const distance = (k: string) => `sum(i in I, (z[${k},i] - other[i])^2)`;
const squared = (k: string) => `sum(i in I, grad(${member(k)})[i]^2)`;

/** Sums of L h_i/2 (u_i - center_i)^2 with h in [0, 1], and a number. */
const quadratics: Instances = {
  sizes: { I: [0, 4] },
  raw: { h: array('I', { is: '[0,1]' }), size: real('positive'), center: array('I'), offset: real() },
  construct: { L: 'size' },
  models: { f: 'map(u in R[I], offset + sum(i in I, L*h[i]/2*(u[i] - center[i])^2))' },
};
const parabola = { models: { f: 'map(u in R[I], L/2*sum(i in I, (u[i] - center[i])^2))' } };
/** No sum of functions of one coordinate. */
const difference: InstanceSpec = {
  sizes: { I: [2, 3] },
  raw: { one: element('I'), another: element('I') },
  models: { f: 'map(u in R[I], L/4*(u[one] - u[another])^2)' },
};

export default proof({
  id: itself,
  title: 'A gradient step on a smooth function lowers it, and convex ones converge like 1/k',
  sources: [{ document: 'foundations-article', section: 'Gradient Descent', relation: 'amended' }],
  references: ['nesterov2018, Theorem 2.1.14', 'drori2014'],

  given: {
    I: indexSet('coordinates'),
    f: differentiable(['R[I]', 'R'], ['grad']),
    L: real('positive'),
    x: array('I'),
    eta: real('nonnegative'),
  },

  parts: {
    descent: {
      hypotheses: smooth,
      states: `${stepped} <= ${descended}`,
      derivation: [['<=', 'rhs', lemma('quadratic-upper-bound', { part: 'gradient step' })]],
      instances: { ...quadratics, regimes: { 'tight: a parabola': parabola, 'a difference': difference } },
    },
    'short steps lower': {
      given: { j: element('I') },
      hypotheses: {
        ...smooth,
        'short step': '(0 < eta) and (eta < 2/L)',
        'not stationary': 'grad(x)[j] != 0',
      },
      states: `${stepped} < f(x)`,
      derivation: [
        have('slope', '0 < sum(i in I, grad(x)[i]^2)', [
          ['<', 'grad(x)[j]^2', sign()],
          ['<=', 'rhs', sign('sum(i in I, (1 - delta(i, j))*grad(x)[i]^2)')],
        ]),
        have('gain', '0 < 1 - L*eta/2', [
          ['==', '1 - L/2*(2/L)', algebra()],
          ['<', 'rhs', hypothesis('short step', { times: 'L/2' })],
        ]),
        ['<=', descended, lemma(itself, { part: 'descent' })],
        ['<', 'rhs', sign()],
      ],
      instances: {
        ...quadratics,
        sizes: { I: [1, 4] },
        raw: { ...quadratics.raw, share: real('(0,2)') },
        construct: { L: 'size', eta: 'share/size' },
        regimes: {
          'a difference': difference,
          'tight: nearly twice the step': { ...parabola, draw: { share: { between: [1.99999, 1.999999] } } },
        },
      },
    },
    'equality for parabolas': {
      hypotheses: { parabola: 'forall(u in R[I], f(u) == L/2*sum(i in I, u[i]^2))' },
      states: `f(array(i in I, x[i] - eta*(L*x[i]))) == f(x) - eta*(1 - L*eta/2)*sum(i in I, (L*x[i])^2)`,
      derivation: [
        ['==', 'L/2*sum(i in I, (x[i] - eta*(L*x[i]))^2)', hypothesis('parabola')],
        ['==', 'L/2*sum(i in I, x[i]^2) - eta*(1 - L*eta/2)*sum(i in I, (L*x[i])^2)', algebra()],
        ['==', 'rhs', hypothesis('parabola')],
      ],
      instances: { sizes: { I: [0, 4] }, models: { f: 'map(u in R[I], L/2*sum(i in I, u[i]^2))' } },
    },
    'rate for convex functions': {
      given: { z: array('nat', 'I'), other: array('I') },
      hypotheses: {
        ...smooth,
        ...convex,
        'short step': '(0 < eta) and (eta <= 1/L)',
        steps: `forall(k in nat, i in I, z[k+1,i] == z[k,i] - eta*grad(${member('k')})[i])`,
      },
      states: `forall(k in nat, 0 < k, f(${member('k')}) - f(other) <= ${distance('0')}/(2*eta*k))`,
      derivation: [
        have('half', `forall(m in nat, f(${member('m+1')}) <= f(${member('m')}) - eta/2*${squared('m')})`, [
          ['==', `f(array(i in I, z[m,i] - eta*grad(${member('m')})[i]))`, hypothesis('steps')],
          [
            '<=',
            `f(${member('m')}) - eta*(1 - L*eta/2)*${squared('m')}`,
            lemma(itself, { part: 'descent', at: { x: member('m') } }),
          ],
          ['==', `f(${member('m')}) - eta*${squared('m')} + L*eta^2/2*${squared('m')}`, algebra()],
          [
            '<=',
            `f(${member('m')}) - eta*${squared('m')} + L*eta*(1/L)/2*${squared('m')}`,
            hypothesis('short step', { times: `L*eta/2*${squared('m')}` }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'potential',
          `forall(m in nat, m*(f(${member('m')}) - f(other)) + ${distance('m')}/(2*eta) <= ${distance('0')}/(2*eta))`,
          [
            induction('m', {
              base: [['<=', 'rhs', algebra()]],
              step: [
                have(
                  'closer',
                  `f(${member('m+1')}) - f(other) + ${distance('m+1')}/(2*eta) <= ${distance('m')}/(2*eta)`,
                  [
                    [
                      '==',
                      `f(${member('m+1')}) - f(other) + sum(i in I, (z[m,i] - eta*grad(${member('m')})[i] - other[i])^2)/(2*eta)`,
                      hypothesis('steps'),
                    ],
                    [
                      '<=',
                      `f(${member('m')}) - eta/2*${squared('m')} - f(other) + sum(i in I, (z[m,i] - eta*grad(${member('m')})[i] - other[i])^2)/(2*eta)`,
                      hypothesis('half'),
                    ],
                    [
                      '==',
                      `f(${member('m')}) + sum(i in I, grad(${member('m')})[i]*(other[i] - z[m,i])) - f(other) + ${distance('m')}/(2*eta)`,
                      algebra(),
                    ],
                    [
                      '<=',
                      `f(other) - f(other) + ${distance('m')}/(2*eta)`,
                      hypothesis('convex', { at: { u: member('m'), v: 'other' } }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
                [
                  '<=',
                  `m*(f(${member('m')}) - eta/2*${squared('m')} - f(other)) + (f(${member('m+1')}) - f(other)) + ${distance('m+1')}/(2*eta)`,
                  hypothesis('half', { at: { m: 'm' }, times: 'm' }),
                ],
                [
                  '<=',
                  `m*(f(${member('m')}) - f(other)) + (f(${member('m+1')}) - f(other)) + ${distance('m+1')}/(2*eta)`,
                  sign(`m*eta/2*${squared('m')}`),
                ],
                ['<=', `m*(f(${member('m')}) - f(other)) + ${distance('m')}/(2*eta)`, hypothesis('closer')],
                ['<=', 'rhs', hypothesis('induction')],
              ],
            }),
          ],
        ),
        ['==', `1/k*(k*(f(${member('k')}) - f(other)))`, algebra()],
        [
          '<=',
          `1/k*(k*(f(${member('k')}) - f(other)) + ${distance('k')}/(2*eta))`,
          sign(`1/k*${distance('k')}/(2*eta)`),
        ],
        ['<=', `1/k*(${distance('0')}/(2*eta))`, hypothesis('potential', { at: { m: 'k' }, times: '1/k' })],
        ['==', 'rhs', algebra()],
      ],
      slack: 'the best constant is 1/(4k + 2) instead of 1/(2k) for eta = 1/L (Drori and Teboulle 2014)',
      instances: {
        ...quadratics,
        sizes: { I: [0, 3], k: [0, 3] },
        raw: { ...quadratics.raw, share: real('(0,1]'), start: array('I'), any: array('I') },
        construct: {
          L: 'size',
          eta: 'share/size',
          'z[0, i in I]': 'start[i]',
          'z[t+1, i in I]': 'z[t,i] - eta*(L*h[i]*(z[t,i] - center[i]))',
          'other[i in I]': 'center[i]',
        },
        regimes: {
          'no minimiser': { construct: { 'other[i in I]': 'any[i]' } },
          'near the first point': {
            sizes: { I: [1, 1], k: [1, 1] },
            construct: { 'other[i in I]': 'z[1,i] + (center[i] - z[1,i])/8' },
          },
        },
      },
    },
    'rate for convex quadratics': {
      given: { l: array('I', { is: 'nonnegative' }), z: array('nat', 'I') },
      hypotheses: {
        'curvatures at most L': 'forall(i in I, l[i] <= L)',
        steps: 'forall(k in nat, i in I, z[k+1,i] == z[k,i] - 1/L*(l[i]*z[k,i]))',
      },
      states: 'forall(k in nat, sum(i in I, l[i]/2*z[k,i]^2) <= L/(4*k + 2)*sum(i in I, z[0,i]^2))',
      derivation: [
        have('powers', 'forall(m in nat, i in I, z[m,i] == (1 - l[i]/L)^m*z[0,i])', [
          induction('m', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['==', 'z[m,i] - 1/L*(l[i]*z[m,i])', hypothesis('steps')],
              ['==', '(1 - l[i]/L)*z[m,i]', algebra()],
              ['==', '(1 - l[i]/L)*((1 - l[i]/L)^m*z[0,i])', hypothesis('induction')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have('worst', 'forall(q in R, 0 <= q, q <= 1, (2*k + 1)*(q*(1 - q)^(2*k)) <= 1)', [
          have('bernoulli', 'forall(n in nat, (n + 1)*(q*(1 - q)^n) <= 1 - (1 - q)^(n + 1))', [
            induction('n', {
              base: [['<=', 'rhs', algebra()]],
              step: [
                ['==', '(1 - q)*((n + 1)*(q*(1 - q)^n)) + q*(1 - q)^(n + 1)', algebra()],
                [
                  '<=',
                  '(1 - q)*(1 - (1 - q)^(n + 1)) + q*(1 - q)^(n + 1)',
                  hypothesis('induction', { times: '1 - q' }),
                ],
                ['<=', '(1 - q)*(1 - (1 - q)^(n + 1)) + q*(1 - q)^(n + 1) + q*(1 - (1 - q)^(n + 1))', sign()],
                ['<=', 'rhs', algebra()],
              ],
            }),
          ]),
          ['<=', '1 - (1 - q)^(2*k + 1)', hypothesis('bernoulli', { at: { n: '2*k' } })],
          ['<=', 'rhs', sign('(1 - q)^(2*k + 1)')],
        ]),
        have('share', 'forall(i in I, l[i]/L <= 1)', [
          ['<=', 'L/L', hypothesis('curvatures at most L', { times: '1/L' })],
          ['==', 'rhs', algebra()],
        ]),
        have('each', 'forall(i in I, (2*k + 1)*(l[i]/L*(1 - l[i]/L)^(2*k)) <= 1)', [
          ['<=', 'rhs', hypothesis('worst', { at: { q: 'l[i]/L' } })],
        ]),
        ['==', 'sum(i in I, l[i]/2*((1 - l[i]/L)^k*z[0,i])^2)', hypothesis('powers')],
        ['==', 'L/(4*k + 2)*sum(i in I, (2*k + 1)*(l[i]/L*(1 - l[i]/L)^(2*k))*z[0,i]^2)', algebra()],
        ['<=', 'L/(4*k + 2)*sum(i in I, 1*z[0,i]^2)', hypothesis('each')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { I: [0, 4], k: [0, 4] },
        raw: { h: array('I', { is: '[0,1]' }), start: array('I') },
        construct: {
          'l[i in I]': 'L*h[i]',
          'z[0, i in I]': 'start[i]',
          'z[t+1, i in I]': 'z[t,i] - h[i]*z[t,i]',
        },
        regimes: {
          'tight: no step': { sizes: { k: [0, 0] }, draw: { h: { oneOf: [1] } } },
        },
      },
    },
  },

  controls: {
    'any step lowers': {
      part: 'short steps lower',
      hypotheses: { 'short step': '0 < eta' },
      counterexample: { L: 1, eta: 3, x: [1], j: 0, f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))' },
      instances: { ...parabola, construct: { eta: '3/size' } },
      because: '1/2 becomes 2',
    },
    'a quarter instead of a half': {
      part: 'descent',
      replace: ['L*eta/2', 'L*eta/4'],
      counterexample: { L: 1, eta: 1, x: [1], f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))' },
      instances: parabola,
      because: 'for u^2/2 the step 1 leads to 0, not below -1/4',
    },
    'the whole gain': {
      part: 'descent',
      replace: ['eta*(1 - L*eta/2)*', 'eta*'],
      counterexample: { L: 1, eta: 1, x: [1], f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))' },
      instances: parabola,
      because: '0 instead of -1/2',
    },
    'steps up to 5/(2L)': {
      part: 'short steps lower',
      hypotheses: { 'short step': '(0 < eta) and (eta <= 5/(2*L))' },
      counterexample: { L: 1, eta: '5/2', x: [1], j: 0, f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))' },
      instances: { ...parabola, construct: { eta: '5/(2*size)' } },
      because: 'the point moves from 1 to -3/2',
    },
    'a rate of 1/(4k^2)': {
      part: 'rate for convex quadratics',
      states: 'forall(k in nat, 0 < k, sum(i in I, l[i]/2*z[k,i]^2) <= L/(4*k^2)*sum(i in I, z[0,i]^2))',
      counterexample: {
        L: 1,
        l: ['1/9'],
        z: [[1], ['8/9'], ['64/81'], ['512/729'], ['4096/6561']],
        k: 4,
      },
      instances: {
        sizes: { I: [1, 1], k: [4, 6] },
        draw: { h: { oneOf: ['1/8'] } },
      },
      because: 'at the curvature L/(2k + 1) the gap falls like 1/k only',
    },
  },
});
