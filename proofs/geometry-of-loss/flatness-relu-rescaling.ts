/**
 * # Rescaling the layers of a ReLU network keeps the function and makes its minima as sharp as one likes
 *
 * T_a multiplies the weights and biases of a layer by a > 0 and divides the weights above it by a. The network W2 relu(W1 x + b1) + b2 is the
 * same function, for all shapes, so any loss L of it satisfies L(D_a w) = L(w), where D_a is diagonal: a on block 1, 1/a on block 2. If L is
 * twice differentiable at w (no sample on a kink), in the sense that it has an expansion to second order there, then it has one at D_a w, and the
 * gradient and the Hessian there are D_a^-1 g and D_a^-1 H D_a^-1. At a minimum the diagonal of H is not negative; if H has a positive
 * diagonal entry in block 1 or block 2, then the largest eigenvalue and the trace of the Hessian are unbounded along the orbit: at least
 * H_ii/a^2, or H_ii a^2. "Flat minima generalise" can therefore not be said with the trace or the norm of the Hessian alone, which differ
 * for the same function. |W1|^2 tr H11 is the same along the orbit.
 * Not claimed: how sharpness that is invariant relates to generalisation; losses at kinks.
 */
import {
  algebra,
  array,
  both,
  by,
  element,
  fn,
  have,
  hypothesis,
  type Instances,
  indexSet,
  lemma,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const id = 'flatness-relu-rescaling';
const shift = (point: string, step: string) => `array(n in N, ${point} + ${step})`;
/** L has the gradient and the Hessian at the point, to second order. */
const expansion = (point: string, gradient: string, Hessian: string, radius: string, h: string) =>
  `forall(eps in positive, exists(${radius} in positive, forall(${h} in R[N], sum(n in N, abs(${h}[n])) < ${radius}, abs(L(${shift(point, `${h}[n]`)}) - L(array(n in N, ${point})) - (sum(n in N, ${gradient}*${h}[n]) + 1/2*sum(n in N, sum(m in N, ${Hessian}*${h}[n]*${h}[m])))) <= eps*sum(n in N, ${h}[n]^2))))`;
const scaled = 'a^e[n]*w[n]';
const rescaledGradient = 'g[n]/a^e[n]';
const rescaledHessian = 'H[n,m]/(a^e[n]*a^e[m])';
const all = ['invariant loss', 'expansion at w', 'symmetric'];
const minimum = {
  'local minimum':
    'exists(reach in positive, forall(k in R[N], sum(n in N, abs(k[n])) < reach, L(w) <= L(array(n in N, w[n] + k[n]))))',
};
/** Forms of a vector at the rescaled point. */
const change = 'L(array(n in N, a^e[n]*w[n] + u[n])) - L(array(n in N, a^e[n]*w[n]))';
const ours = `(sum(n in N, ${rescaledGradient}*u[n]) + 1/2*sum(n in N, sum(m in N, ${rescaledHessian}*u[n]*u[m])))`;
const theirs = '(sum(n in N, g2[n]*u[n]) + 1/2*sum(n in N, sum(m in N, H2[n,m]*u[n]*u[m])))';
const form = 'sum(n in N, sum(m in N, H[n,m]/(a^e[n]*a^e[m])*v[n]*v[m]))';

/** (w_1 w_2 - c)^2/2 at one of its minima: the loss of two layers of one unit on one sample, off the kink. */
const product = {
  sizes: { N: [2, 2], I: [0, 2], K: [0, 2], O: [0, 2] },
  raw: { spread: array('N', { is: '(-1,1)' }), way: array('N', { is: '(-1,1)' }) },
  draw: {
    e: { tables: [[0], [1, -1]] },
    w: { oneOf: [-2, -1, '1/2', 1, 3] },
    a: { oneOf: ['1/8', '1/2', 1, 2, 4] },
    c: { oneOf: ['1/2', 1, 2] },
  },
  models: { L: 'map(v in R[N], 1/2*(prod(n in N, v[n]) - prod(n in N, w[n]))^2)' },
  construct: {
    'g[n in N]': '0',
    'H[n in N, m in N]':
      'delta(n,m)*sum(o in N, (1 - delta(o,n))*w[o]^2) + (1 - delta(n,m))*prod(o in N, w[o])',
    radius: 'min(1, eps)/(1 + sum(n in N, abs(w[n])))',
    'h[n in N]': 'spread[n]*radius/2',
  },
} as const satisfies Instances;
/** w_1 = w_2 = 1. */
const unit = {
  N: 2,
  e: [1, -1],
  L: 'map(v in R[N], 1/2*(prod(n in N, v[n]) - 1)^2)',
  w: [1, 1],
  g: [0, 0],
  H: [
    [1, 1],
    [1, 1],
  ],
  radius: '1/8',
  h: [0, 0],
};
/** Small steps at the rescaled point. */
const nearby = {
  ...product.construct,
  rho: 'min(1, eps/(1 + sum(n in N, 1/(a^e[n])^2)))/(1 + sum(n in N, abs(w[n])))',
  near: 'rho/(1 + sum(n in N, 1/a^e[n]))',
  'k[n in N]': 'way[n]*near/2',
};
/** The derivatives at the rescaled point, and small steps there. */
const there = {
  ...product.construct,
  'g2[n in N]': 'g[n]/a^e[n]',
  'H2[n in N, m in N]': 'H[n,m]/(a^e[n]*a^e[m])',
  room: 'min(1, eps)/(1 + sum(n in N, abs(a^e[n]*w[n])))',
  'l[n in N]': 'spread[n]*room/2',
  r1: 'min(1, eps/2)/(1 + sum(n in N, abs(a^e[n]*w[n])))',
  r2: 'r1',
  close: 'r1/2',
  'u[n in N]': 'spread[n]*r1/4',
};
/** On the slope of w_1 w_2. */
const onASlope = (construct: Readonly<Record<string, string>>) => ({
  models: { L: 'map(v in R[N], prod(n in N, v[n]))' },
  construct: {
    ...construct,
    'g[n in N]': 'sum(o in N, (1 - delta(o,n))*w[o])',
    'H[n in N, m in N]': '1 - delta(n,m)',
  },
});
const least = {
  ...product.construct,
  reach: '1',
  r0: '1',
  r1: 'min(1, eps)/(1 + sum(n in N, abs(w[n])))',
  s: 'r0*r1/(r0 + r1)',
  'k[n in N]': 'way[n]/2',
};
/** The fact `name`: a step along coordinate p does not decrease the expansion, up to its error. */
const along = (name: string, s: string) => {
  const moved = `L(array(n in N, w[n] + ${s}*delta(n,p))) - L(w)`;
  const terms = `(${s}*g[p] + s^2/2*H[p,p])`;
  return [
    have(`${name}, inside r0`, `sum(n in N, abs(${s}*delta(n,p))) < r0`, [
      ['==', 's', algebra()],
      ['<', 'rhs', hypothesis('short')],
    ]),
    have(`${name}, inside r1`, `sum(n in N, abs(${s}*delta(n,p))) < r1`, [
      ['==', 's', algebra()],
      ['<', 'rhs', hypothesis('short')],
    ]),
    have(name, `0 <= ${s}*g[p] + s^2/2*H[p,p] + eps*s^2`, [
      ['==', 'L(w) - L(w)', algebra()],
      ['<=', moved, hypothesis('least', { at: { k: `array(n in N, ${s}*delta(n,p))` } })],
      ['==', `(${moved} - ${terms}) + ${terms}`, algebra()],
      [
        '<=',
        `abs(${moved} - ${terms}) + ${terms}`,
        hypothesis('at most its size', { at: { z: `${moved} - ${terms}` } }),
      ],
      [
        '==',
        `abs(${moved} - (sum(n in N, g[n]*(${s}*delta(n,p))) + 1/2*sum(n in N, sum(m in N, H[n,m]*(${s}*delta(n,p))*(${s}*delta(m,p)))))) + ${terms}`,
        algebra(),
      ],
      [
        '<=',
        `eps*sum(n in N, (${s}*delta(n,p))^2) + ${terms}`,
        hypothesis('expanded', { at: { h: `array(n in N, ${s}*delta(n,p))` } }),
      ],
      ['==', 'rhs', algebra()],
    ]),
  ] as const;
};

export default proof({
  id,
  title: 'Rescaling the layers of a ReLU network keeps the function and changes the sharpness of its minima',
  sources: [
    {
      document: 'foundations-article',
      section: 'Non-Convex Optimization (Sharp vs. Flat Minima)',
      relation: 'amended',
    },
  ],
  references: ['dinh2017'],

  given: {
    N: indexSet('parameters'),
    e: array('N'),
    L: fn('R[N]', 'R'),
    w: array('N'),
    g: array('N'),
    H: array('N', 'N'),
  },
  hypotheses: {
    // e is 1 on block 1, -1 on block 2, 0 elsewhere; other scalings that keep the loss will do, too.
    'invariant loss': 'forall(c in positive, v in R[N], L(array(n in N, c^e[n]*v[n])) == L(v))',
    'expansion at w': expansion('w[n]', 'g[n]', 'H[n,m]', 'radius', 'h'),
    symmetric: 'forall(n in N, m in N, H[n,m] == H[m,n])',
  },

  parts: {
    'the network': {
      given: {
        I: indexSet('inputs'),
        K: indexSet('hidden units'),
        O: indexSet('outputs'),
        x: array('I'),
        W1: array('K', 'I'),
        b1: array('K'),
        W2: array('O', 'K'),
        b2: array('O'),
        a: real('positive'),
      },
      where: {
        'net(X in R[K, I], u in R[K], Y in R[O, K])[o in O]':
          'sum(k in K, Y[o,k]*relu(sum(i in I, X[k,i]*x[i]) + u[k])) + b2[o]',
      },
      without: all,
      states:
        'forall(o in O, net(array(k in K, i in I, a*W1[k,i]), array(k in K, a*b1[k]), array(p in O, k in K, W2[p,k]/a))[o] == net(W1, b1, W2)[o])',
      derivation: [
        ['==', 'sum(k in K, W2[o,k]/a*relu(a*(sum(i in I, W1[k,i]*x[i]) + b1[k]))) + b2[o]', unfold('net')],
        ['==', 'sum(k in K, W2[o,k]*relu(sum(i in I, W1[k,i]*x[i]) + b1[k])) + b2[o]', algebra()],
        ['==', 'rhs', unfold('net')],
      ],
    },
    'expansion at the rescaled point': {
      without: ['symmetric'],
      given: { a: real('positive') },
      states: expansion(scaled, rescaledGradient, rescaledHessian, 'near', 'k'),
      derivation: [
        obtain(
          'rho',
          'expanded',
          hypothesis('expansion at w', { at: { eps: 'eps/(1 + sum(n in N, 1/(a^e[n])^2))' } }),
        ),
        witness({ near: 'rho/(1 + sum(n in N, 1/a^e[n]))' }),
        have('one of them', 'forall(m in N, 1/a^e[m] <= sum(n in N, 1/a^e[n]))', [
          ['<=', 'rhs', sign('sum(n in N, (1 - delta(n,m))/a^e[n])')],
        ]),
        have('one of their squares', 'forall(m in N, 1/(a^e[m])^2 <= sum(n in N, 1/(a^e[n])^2))', [
          ['<=', 'rhs', sign('sum(n in N, (1 - delta(n,m))/(a^e[n])^2)')],
        ]),
        have('inside', 'sum(n in N, abs(k[n]/a^e[n])) < rho', [
          ['==', 'sum(n in N, abs(k[n])*(1/a^e[n]))', algebra()],
          ['<=', 'sum(n in N, abs(k[n])*sum(m in N, 1/a^e[m]))', hypothesis('one of them')],
          ['==', 'sum(m in N, 1/a^e[m])*sum(n in N, abs(k[n]))', algebra()],
          ['<=', 'sum(m in N, 1/a^e[m])*(rho/(1 + sum(n in N, 1/a^e[n])))', hypothesis('assumed')],
          ['<', 'rhs', sign('rho/(1 + sum(n in N, 1/a^e[n]))')],
        ]),
        have('squares', 'sum(n in N, (k[n]/a^e[n])^2) <= sum(n in N, 1/(a^e[n])^2)*sum(n in N, k[n]^2)', [
          ['==', 'sum(n in N, k[n]^2*(1/(a^e[n])^2))', algebra()],
          ['<=', 'sum(n in N, k[n]^2*sum(m in N, 1/(a^e[m])^2))', hypothesis('one of their squares')],
          ['==', 'rhs', algebra()],
        ]),
        have('moved', 'L(array(n in N, a^e[n]*w[n] + k[n])) == L(array(n in N, w[n] + k[n]/a^e[n]))', [
          ['==', 'L(array(n in N, a^e[n]*(w[n] + k[n]/a^e[n])))', algebra()],
          [
            '==',
            'rhs',
            hypothesis('invariant loss', { at: { c: 'a', v: 'array(n in N, w[n] + k[n]/a^e[n])' } }),
          ],
        ]),
        [
          '==',
          `abs(L(array(n in N, w[n] + k[n]/a^e[n])) - L(array(n in N, a^e[n]*w[n])) - (sum(n in N, ${rescaledGradient}*k[n]) + 1/2*sum(n in N, sum(m in N, ${rescaledHessian}*k[n]*k[m]))))`,
          hypothesis('moved'),
        ],
        [
          '==',
          'abs(L(array(n in N, w[n] + k[n]/a^e[n])) - L(w) - (sum(n in N, g[n]*(k[n]/a^e[n])) + 1/2*sum(n in N, sum(m in N, H[n,m]*(k[n]/a^e[n])*(k[m]/a^e[m])))))',
          hypothesis('invariant loss', { at: { c: 'a', v: 'w' } }),
        ],
        [
          '<=',
          'eps/(1 + sum(n in N, 1/(a^e[n])^2))*sum(n in N, (k[n]/a^e[n])^2)',
          hypothesis('expanded', { at: { h: 'array(n in N, k[n]/a^e[n])' } }),
        ],
        [
          '<=',
          'eps/(1 + sum(n in N, 1/(a^e[n])^2))*(sum(n in N, 1/(a^e[n])^2)*sum(n in N, k[n]^2))',
          hypothesis('squares'),
        ],
        ['<=', 'rhs', sign('eps/(1 + sum(n in N, 1/(a^e[n])^2))*sum(n in N, k[n]^2)')],
      ],
      instances: {
        construct: nearby,
        regimes: {
          'a form that is not symmetric': {
            construct: {
              ...nearby,
              'H[n in N, m in N]': `${product.construct['H[n in N, m in N]']} + e[n] - e[m]`,
            },
          },
          'tight: no step': { construct: { ...nearby, 'k[n in N]': '0' } },
          'on a slope': onASlope(nearby),
        },
      },
    },
    'derivatives at the rescaled point': {
      given: { a: real('positive'), g2: array('N'), H2: array('N', 'N') },
      hypotheses: {
        'expansion there': expansion(scaled, 'g2[n]', 'H2[n,m]', 'room', 'l'),
        'symmetric there': 'forall(n in N, m in N, H2[n,m] == H2[m,n])',
      },
      states: 'forall(p in N, q in N, (g2[p] == g[p]/a^e[p]) and (H2[p,q] == H[p,q]/(a^e[p]*a^e[q])))',
      derivation: [
        have('triangle', 'forall(y in R, z in R, abs(y - z) <= abs(y) + abs(z))', [['<=', 'rhs', sign()]]),
        have(
          'difference',
          `forall(eps in positive, exists(close in positive, forall(u in R[N], sum(n in N, abs(u[n])) < close, abs(sum(n in N, (g2[n] - ${rescaledGradient})*u[n]) + 1/2*sum(n in N, sum(m in N, (H2[n,m] - ${rescaledHessian})*u[n]*u[m]))) <= eps*sum(n in N, u[n]^2))))`,
          [
            obtain(
              'r1',
              'by invariance',
              lemma(id, { part: 'expansion at the rescaled point', at: { eps: 'eps/2' } }),
            ),
            obtain('r2', 'as given', hypothesis('expansion there', { at: { eps: 'eps/2' } })),
            witness({ close: 'r1*r2/(r1 + r2)' }),
            have('below r1', 'sum(n in N, abs(u[n])) < r1', [
              ['<', 'r1*r2/(r1 + r2)', hypothesis('assumed')],
              ['<=', 'rhs', sign('r1^2/(r1 + r2)')],
            ]),
            have('below r2', 'sum(n in N, abs(u[n])) < r2', [
              ['<', 'r1*r2/(r1 + r2)', hypothesis('assumed')],
              ['<=', 'rhs', sign('r2^2/(r1 + r2)')],
            ]),
            ['==', `abs((${change} - ${ours}) - (${change} - ${theirs}))`, algebra()],
            [
              '<=',
              `abs(${change} - ${ours}) + abs(${change} - ${theirs})`,
              hypothesis('triangle', { at: { y: `${change} - ${ours}`, z: `${change} - ${theirs}` } }),
            ],
            [
              '<=',
              `eps/2*sum(n in N, u[n]^2) + abs(${change} - ${theirs})`,
              hypothesis('by invariance', { at: { k: 'u' } }),
            ],
            [
              '<=',
              'eps/2*sum(n in N, u[n]^2) + eps/2*sum(n in N, u[n]^2)',
              hypothesis('as given', { at: { l: 'u' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('vanish', '(g2[p] - g[p]/a^e[p] == 0) and (H2[p,q] - H[p,q]/(a^e[p]*a^e[q]) == 0)', [
          have(
            'symmetric difference',
            `forall(n in N, m in N, H2[n,m] - ${rescaledHessian} == H2[m,n] - H[m,n]/(a^e[m]*a^e[n]))`,
            [
              [
                '==',
                'H2[m,n] - H[n,m]/(a^e[n]*a^e[m])',
                hypothesis('symmetric there', { at: { n: 'n', m: 'm' } }),
              ],
              ['==', 'rhs', hypothesis('symmetric', { at: { n: 'n', m: 'm' }, times: '-1/(a^e[n]*a^e[m])' })],
            ],
          ),
          by(
            lemma('second-order-terms-vanish', {
              at: {
                N: 'N',
                g: `array(n in N, g2[n] - ${rescaledGradient})`,
                M: `array(n in N, m in N, H2[n,m] - ${rescaledHessian})`,
                a: 'p',
                b: 'q',
              },
            }),
          ),
        ]),
        both(
          [
            ['==', 'g[p]/a^e[p] + (g2[p] - g[p]/a^e[p])', algebra()],
            ['==', 'rhs', hypothesis('vanish')],
          ],
          [
            ['==', 'H[p,q]/(a^e[p]*a^e[q]) + (H2[p,q] - H[p,q]/(a^e[p]*a^e[q]))', algebra()],
            ['==', 'rhs', hypothesis('vanish')],
          ],
        ),
      ],
      instances: {
        construct: there,
        regimes: { 'on a slope': onASlope(there) },
      },
    },
    'diagonal at a minimum': {
      without: ['invariant loss', 'symmetric'],
      hypotheses: minimum,
      states: 'forall(p in N, 0 <= H[p,p])',
      derivation: [
        obtain('r0', 'least', hypothesis('local minimum')),
        have('nearly', 'forall(eps in positive, -eps*2 <= H[p,p])', [
          obtain('r1', 'expanded', hypothesis('expansion at w', { at: { eps: 'eps' } })),
          have('step', 'exists(s in positive, (s < r0) and (s < r1))', [
            witness({ s: 'r0*r1/(r0 + r1)' }),
            both([['<', 'rhs', sign('r0^2/(r0 + r1)')]], [['<', 'rhs', sign('r1^2/(r0 + r1)')]]),
          ]),
          obtain('s', 'short', hypothesis('step')),
          have('at most its size', 'forall(z in R, z <= abs(z))', [['<=', 'rhs', sign()]]),
          ...along('forwards', 's'),
          ...along('backwards', '-s'),
          have('together', '0 <= s^2*H[p,p] + 2*eps*s^2', [
            ['<=', 's*g[p] + s^2/2*H[p,p] + eps*s^2', hypothesis('forwards')],
            [
              '<=',
              '(s*g[p] + s^2/2*H[p,p] + eps*s^2) + (-s*g[p] + s^2/2*H[p,p] + eps*s^2)',
              hypothesis('backwards'),
            ],
            ['==', 'rhs', algebra()],
          ]),
          ['<=', 'rhs', hypothesis('together', { times: '1/s^2' })],
        ]),
        ['<=', 'rhs', lemma('nonnegative-if-arbitrarily-near', { at: { d: 'H[p,p]', c: '2' } })],
      ],
      instances: {
        construct: least,
        regimes: { 'tight: both weights zero': { draw: { w: { oneOf: [0] } } } },
      },
      slack: 'at this minimum the entry is a square; it is 0 where the other weight is',
    },
    'largest eigenvalue': {
      given: { i: element('N'), a: real('positive'), lam: real() },
      without: all,
      hypotheses: { 'bound of the form': `forall(v in R[N], ${form} <= lam*sum(n in N, v[n]^2))` },
      states: 'H[i,i]/(a^e[i])^2 <= lam',
      derivation: [
        ['==', 'sum(n in N, sum(m in N, H[n,m]/(a^e[n]*a^e[m])*delta(n,i)*delta(m,i)))', algebra()],
        [
          '<=',
          'lam*sum(n in N, delta(n,i)^2)',
          hypothesis('bound of the form', { at: { v: 'array(n in N, delta(n,i))' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { ...product.raw, more: real('nonnegative') },
        construct: {
          ...product.construct,
          lam: 'sum(n in N, H[n,n]/(a^e[n])^2) + more',
          'v[n in N]': 'spread[n]',
        },
        regimes: {
          'tight: one entry': {
            construct: {
              ...product.construct,
              'H[n in N, m in N]': 'delta(n,m)*delta(n,i)',
              lam: '1/(a^e[i])^2',
              'v[n in N]': 'spread[n]',
            },
          },
        },
      },
    },
    trace: {
      given: { i: element('N'), a: real('positive') },
      without: ['invariant loss', 'symmetric'],
      hypotheses: minimum,
      states: 'H[i,i]/(a^e[i])^2 <= sum(n in N, H[n,n]/(a^e[n])^2)',
      derivation: [
        have('diagonal', 'forall(p in N, 0 <= H[p,p])', [
          ['<=', 'rhs', lemma(id, { part: 'diagonal at a minimum' })],
        ]),
        ['<=', 'rhs', sign('sum(n in N, (1 - delta(n,i))*H[n,n]/(a^e[n])^2)')],
      ],
      instances: {
        construct: least,
        regimes: {
          'tight: one parameter': {
            sizes: { N: [1, 1] },
            models: { L: 'map(v in R[N], 1/2*sum(n in N, (v[n] - w[n])^2))' },
            construct: { ...least, 'H[n in N, m in N]': '1' },
          },
          'tight: one weight of zero': { draw: { w: { tables: [[0, 1]] }, i: { oneOf: [0] } } },
        },
      },
    },
    'unbounded, block 1': {
      given: { i: element('N') },
      without: all,
      hypotheses: { 'in block 1': 'e[i] == 1', curved: '0 < H[i,i]' },
      states: 'forall(C in R, exists(a in positive, C <= H[i,i]/(a^e[i])^2))',
      derivation: [
        witness({ a: 'sqrt(H[i,i]/(1 + abs(C)))' }),
        ['<=', '1 + abs(C)', sign()],
        ['==', 'H[i,i]/(H[i,i]/(1 + abs(C)))', algebra()],
        ['==', 'H[i,i]/(sqrt(H[i,i]/(1 + abs(C))))^2', algebra()],
        ['==', 'rhs', hypothesis('in block 1')],
      ],
      instances: {
        construct: { ...product.construct, a: 'min(1, sqrt(H[i,i])/(1 + abs(C)))' },
      },
      slack: 'smaller a make it larger',
    },
    'unbounded, block 2': {
      given: { i: element('N') },
      without: all,
      hypotheses: { 'in block 2': 'e[i] == -1', curved: '0 < H[i,i]' },
      states: 'forall(C in R, exists(a in positive, C <= H[i,i]/(a^e[i])^2))',
      derivation: [
        witness({ a: 'sqrt((1 + abs(C))/H[i,i])' }),
        ['<=', '1 + abs(C)', sign()],
        ['==', 'H[i,i]*((1 + abs(C))/H[i,i])', algebra()],
        ['==', 'H[i,i]/((sqrt((1 + abs(C))/H[i,i]))^(-1))^2', algebra()],
        ['==', 'rhs', hypothesis('in block 2')],
      ],
      instances: {
        construct: { ...product.construct, a: '(1 + abs(C))/sqrt(H[i,i]) + 1' },
      },
      slack: 'larger a make it larger',
    },
    'invariant of the product': {
      given: {
        a: real('positive'),
        I: indexSet('inputs'),
        K: indexSet('hidden units'),
        W1: array('K', 'I'),
        curvature: array('K', 'I'),
      },
      without: all,
      states:
        'sum(k in K, sum(i in I, (a*W1[k,i])^2))*sum(k in K, sum(i in I, curvature[k,i]/(a*a))) == sum(k in K, sum(i in I, W1[k,i]^2))*sum(k in K, sum(i in I, curvature[k,i]))',
      derivation: [['==', 'rhs', algebra()]],
    },
    'literal form, flatness belongs to the function': {
      given: { a: real('positive') },
      without: all,
      refutes: 'sum(n in N, H[n,n]/(a^e[n])^2) == sum(n in N, H[n,n])',
      at: { ...unit, a: 2 },
    },
  },

  instances: product,

  controls: {
    'the same Hessian': {
      part: 'derivatives at the rescaled point',
      replace: ['H2[p,q] == H[p,q]/(a^e[p]*a^e[q])', 'H2[p,q] == H[p,q]'],
      counterexample: {
        ...unit,
        a: 2,
        g2: [0, 0],
        H2: [
          ['1/4', 1],
          [1, 4],
        ],
        p: 0,
        q: 0,
        room: '1/8',
        l: [0, 0],
      },
      because: 'at (2, 1/2) the Hessian of (w_1 w_2 - 1)^2/2 is (1/4, 1; 1, 4)',
    },
    'negative factors': {
      part: 'the network',
      given: { a: real() },
      hypotheses: { 'not zero': 'a != 0' },
      counterexample: {
        N: 0,
        I: 1,
        K: 1,
        O: 1,
        x: [1],
        W1: [[1]],
        b1: [0],
        W2: [[1]],
        b2: [0],
        a: -1,
        e: [],
        L: 'map(v in R[N], 0)',
        w: [],
        g: [],
        H: [],
      },
      instances: { draw: { a: { oneOf: [-1, -2] } } },
      because: 'relu(-z) is not -relu(z)',
    },
    'tanh instead of relu': {
      part: 'the network',
      where: {
        'net(X in R[K, I], u in R[K], Y in R[O, K])[o in O]':
          'sum(k in K, Y[o,k]*tanh(sum(i in I, X[k,i]*x[i]) + u[k])) + b2[o]',
      },
      counterexample: {
        N: 0,
        I: 1,
        K: 1,
        O: 1,
        x: [1],
        W1: [[1]],
        b1: [0],
        W2: [[1]],
        b2: [0],
        a: 2,
        e: [],
        L: 'map(v in R[N], 0)',
        w: [],
        g: [],
        H: [],
      },
      because: 'tanh(2)/2 is 0.48, tanh(1) is 0.76',
    },
    'a larger bound': {
      part: 'largest eigenvalue',
      replace: ['H[i,i]/(a^e[i])^2', '2*H[i,i]/(a^e[i])^2'],
      counterexample: { ...unit, N: 1, e: [0], w: [0], g: [0], H: [[1]], i: 0, a: 1, lam: 1, v: [1] },
      instances: {
        sizes: { N: [1, 1] },
        draw: { e: { oneOf: [0] } },
        construct: { 'H[n in N, m in N]': '1', lam: '1' },
      },
      because: 'in one dimension the entry is the eigenvalue',
    },
    'no minimum': {
      part: 'diagonal at a minimum',
      without: ['local minimum'],
      counterexample: {
        N: 1,
        e: [0],
        L: 'map(v in R[N], -1/2*sum(n in N, v[n]^2))',
        w: [0],
        g: [0],
        H: [[-1]],
        p: 0,
        radius: 1,
        h: [0],
      },
      instances: {
        sizes: { N: [1, 1] },
        models: { L: 'map(v in R[N], -1/2*sum(n in N, v[n]^2))' },
        construct: { 'w[n in N]': '0', 'H[n in N, m in N]': '-1', 'g[n in N]': '0', radius: 'eps' },
      },
      because: 'the second derivative of -w^2/2 is -1',
    },
  },
});
