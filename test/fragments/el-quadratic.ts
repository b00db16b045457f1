/**
 * # A solution of the Euler-Lagrange equation minimises a quadratic energy
 *
 * J(u) = E(p/2 u'^2 + q/2 u^2 - f u), p and q nonnegative, over any law: with w = (p u')' and integration by parts against the
 * variation h, J(u) <= J(u + h). Not claimed: that solutions exist, or that they are unique.
 */
import { algebra, array, have, hypothesis, law, proof } from 'lemmata';

const energy = (u: string, du: string) => `E(t in T, p[t]/2*(${du})^2 + q[t]/2*(${u})^2 - f[t]*(${u}))`;

export default proof({
  id: 'el-quadratic',
  title: 'A solution of the Euler-Lagrange equation minimises a quadratic energy',
  sources: [],
  references: ['gelfand1963'],

  given: {
    T: law('the interval'),
    p: array('T', { is: 'bounded' }),
    q: array('T', { is: 'bounded' }),
    f: array('T', { is: 'square-integrable' }),
    u: array('T', { is: 'square-integrable' }),
    du: array('T', { is: 'square-integrable' }),
    w: array('T', { is: 'square-integrable' }),
    h: array('T', { is: 'square-integrable' }),
    dh: array('T', { is: 'square-integrable' }),
  },
  hypotheses: {
    'nonnegative p': 'forall(t in T, 0 <= p[t])',
    'nonnegative q': 'forall(t in T, 0 <= q[t])',
    parts: 'E(t in T, p[t]*du[t]*dh[t]) == -E(t in T, w[t]*h[t])',
    'Euler-Lagrange': 'forall(t in T, f[t] == -w[t] + q[t]*u[t])',
  },

  parts: {
    minimum: {
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
          `${energy('u[t]', 'du[t]')} + 1/2*E(t in T, p[t]*dh[t]^2 + q[t]*h[t]^2) + E(t in T, p[t]*du[t]*dh[t]) + E(t in T, w[t]*h[t])`,
          hypothesis('parts'),
        ],
        [
          '==',
          `${energy('u[t] + h[t]', 'du[t] + dh[t]')} + E(t in T, f[t]*h[t]) + E(t in T, w[t]*h[t]) - E(t in T, q[t]*u[t]*h[t])`,
          algebra(),
        ],
        [
          '==',
          `${energy('u[t] + h[t]', 'du[t] + dh[t]')} + E(t in T, (-w[t] + q[t]*u[t])*h[t]) + E(t in T, w[t]*h[t]) - E(t in T, q[t]*u[t]*h[t])`,
          hypothesis('Euler-Lagrange'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { T: [1, 4] },
    raw: { rise: array('T', { is: 'square-integrable' }), dh0: array('T', { is: 'square-integrable' }) },
    draw: { p: { between: [0, 4] }, q: { between: [0, 4] } },
    construct: {
      // A variation with the integral of p u' h' + w h equal to zero: a multiple of u' is taken away from h'.
      'w[t in T]': 'rise[t]*E(s in T, p[s]*du[s]^2)',
      'dh[t in T]':
        'dh0[t]*E(s in T, p[s]*du[s]^2) - du[t]*(E(s in T, p[s]*du[s]*dh0[s]) + E(s in T, rise[s]*h[s]))',
      'f[t in T]': '-w[t] + q[t]*u[t]',
    },
    regimes: {
      'tight: no variation': { construct: { 'h[t in T]': '0', 'dh[t in T]': '0' } },
    },
  },

  controls: {
    'a concave energy': {
      part: 'minimum',
      without: ['nonnegative p'],
      counterexample: { T: [1], p: [-1], q: [0], f: [0], u: [0], du: [0], w: [0], h: [0], dh: [1] },
      instances: {
        construct: {
          'p[t in T]': '-1',
          'q[t in T]': '0',
          'du[t in T]': '0',
          'w[t in T]': '0',
          'dh[t in T]': '1',
        },
      },
      because: '0 on the left, -1/2 on the right',
    },
    'a negative potential': {
      part: 'minimum',
      without: ['nonnegative q'],
      counterexample: { T: [1], p: [0], q: [-1], f: [0], u: [0], du: [0], w: [0], h: [1], dh: [0] },
      instances: { construct: { 'p[t in T]': '0', 'q[t in T]': '-1', 'w[t in T]': '0', 'h[t in T]': '1' } },
      because: '0 on the left, -1/2 on the right',
    },
    'variations that do not vanish at the ends': {
      part: 'minimum',
      without: ['parts'],
      counterexample: { T: [1], p: [1], q: [0], f: [0], u: [1], du: [1], w: [0], h: [-1], dh: [-1] },
      instances: { construct: { 'w[t in T]': '0', 'h[t in T]': '0', 'dh[t in T]': '-du[t]' } },
      because: '1/2 on the left, 0 on the right',
    },
    'another equation': {
      part: 'minimum',
      without: ['Euler-Lagrange'],
      counterexample: { T: [1], p: [0], q: [0], f: [1], u: [0], du: [0], w: [0], h: [1], dh: [0] },
      instances: {
        construct: {
          'p[t in T]': '0',
          'q[t in T]': '0',
          'w[t in T]': '0',
          'f[t in T]': '1',
          'h[t in T]': '1',
        },
      },
      because: '0 on the left, -1 on the right',
    },
  },
});
