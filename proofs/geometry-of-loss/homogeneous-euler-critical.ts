/**
 * # Positively homogeneous networks: degree, Euler's identity, critical points, balance of the layers
 *
 * A network without biases whose layers (weights, then a positively homogeneous map such as a ReLU, a max-pooling or both) are
 * composed L times is positively homogeneous of degree L in its weights, of degree one in each layer's weights, and of degree one in
 * the input; a pooling without weights adds no degree. Hence Euler's identity where the network is differentiable, and along the
 * ray through the weights everywhere. With a regulariser of the same degree, <grad l, Phi> + lam Theta = 0 at critical points.
 * Gradient flow without a regulariser conserves |W_(l+1)|^2 - |W_l|^2. With biases, the one of layer l has to be scaled by alpha^l.
 * Not claimed: that the loss is homogeneous; balance with a regulariser; anything about the existence of the flow.
 */
import {
  algebra,
  array,
  calculus,
  choice,
  differentiable,
  element,
  family,
  fn,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  monotone,
  natural,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

/** Weights: as an argument, and an entry. */
interface Weights {
  readonly all: string;
  readonly entry: (n: string, p: string, q: string) => string;
}
const constant: Weights = { all: 'W', entry: (n, p, q) => `W[${n},${p},${q}]` };
const moving: Weights = { all: 'v(t)', entry: (n, p, q) => `v(t,${n},${p},${q})` };

const times = (factor: string, { entry }: Weights = constant) =>
  `array(n in nat, p in J[n], q in I[n], ${factor}*${entry('n', 'p', 'q')})`;
const layerTimes = (factor: string, l: string, weights: Weights = constant) =>
  times(`(1 + (${factor} - 1)*delta(n,${l}))`, weights);

/** What goes into the activation of layer k, above the values `a`. */
const below = (k: string, values: string, { entry }: Weights = constant) =>
  `array(j in J[${k}], sum(m in I[${k}], ${entry(k, 'j', 'm')} * ${values}[${k},m]))`;

/** The fact `degree`: up to layer k the network is homogeneous of degree k. */
const degree = have(
  'degree',
  `forall(k in nat, beta in nonnegative, c in I[k], a(${times('beta')}, x)[k,c] == beta^k * a(W, x)[k,c])`,
  [
    induction('k', {
      base: [['==', 'rhs', unfold('a')]],
      step: [
        [
          '==',
          `phi(k, array(j in J[k], sum(m in I[k], beta*W[k,j,m] * a(${times('beta')}, x)[k,m])))[c]`,
          unfold('a'),
        ],
        [
          '==',
          'phi(k, array(j in J[k], sum(m in I[k], beta*W[k,j,m] * (beta^k * a(W, x)[k,m]))))[c]',
          hypothesis('induction'),
        ],
        [
          '==',
          'phi(k, array(j in J[k], beta^(k+1) * sum(m in I[k], W[k,j,m] * a(W, x)[k,m])))[c]',
          algebra(),
        ],
        [
          '==',
          `beta^(k+1) * phi(k, ${below('k', 'a(W, x)')})[c]`,
          hypothesis('positively homogeneous layers', {
            at: { u: 'k', alpha: 'beta^(k+1)', z: below('k', 'a(W, x)'), i: 'c' },
          }),
        ],
        ['==', 'rhs', unfold('a')],
      ],
    }),
  ],
);

/** The fact `above the layer`: with h layers above it, the network is homogeneous of degree one in the weights of layer l. */
const layerwise = (l: string, weights: Weights) => {
  const changed = `a(${layerTimes('beta', l, weights)}, x)`;
  const plain = `a(${weights.all}, x)`;
  const layers = (at: string) =>
    hypothesis('positively homogeneous layers', {
      at: { u: at, alpha: 'beta', z: below(at, plain, weights), i: 'c' },
    });
  const outside = (k: string) =>
    `phi(${k}, array(j in J[${k}], beta*sum(m in I[${k}], ${weights.entry(k, 'j', 'm')} * ${plain}[${k},m])))[c]`;
  const above = `${l}+1+h`;
  return [
    have(
      'up to the layer',
      `forall(h in nat, beta in nonnegative, c in I[h], h <= ${l}, ${changed}[h,c] == ${plain}[h,c])`,
      [
        induction('h', {
          base: [['==', 'rhs', unfold('a')]],
          step: [
            have('lower', `h < ${l}`, [
              ['<', 'h + 1', sign()],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
            [
              '==',
              `phi(h, array(j in J[h], sum(m in I[h], (1 + (beta - 1)*delta(h,${l}))*${weights.entry('h', 'j', 'm')} * ${changed}[h,m])))[c]`,
              unfold('a'),
            ],
            ['==', `phi(h, ${below('h', plain, weights)})[c]`, hypothesis('induction')],
            ['==', 'rhs', unfold('a')],
          ],
        }),
      ],
    ),
    have(
      'above the layer',
      `forall(h in nat, beta in nonnegative, c in I[${above}], ${changed}[${above},c] == beta * ${plain}[${above},c])`,
      [
        induction('h', {
          base: [
            [
              '==',
              `phi(${l}, array(j in J[${l}], sum(m in I[${l}], beta*${weights.entry(l, 'j', 'm')} * ${changed}[${l},m])))[c]`,
              unfold('a'),
            ],
            ['==', outside(l), hypothesis('up to the layer')],
            ['==', `beta * phi(${l}, ${below(l, plain, weights)})[c]`, layers(l)],
            ['==', 'rhs', unfold('a')],
          ],
          step: [
            ['==', `phi(${above}, ${below(above, changed, weights)})[c]`, unfold('a')],
            ['==', outside(above), hypothesis('induction')],
            ['==', `beta * phi(${above}, ${below(above, plain, weights)})[c]`, layers(above)],
            ['==', 'rhs', unfold('a')],
          ],
        }),
      ],
    ),
  ];
};

const size = (h: string) => `sum(n in range(L), sum(j in J[n], sum(m in I[n], abs(${h}))))`;
const layerSize = (l: string, h: string) => `sum(j in J[${l}], sum(m in I[${l}], abs(${h})))`;

/** What differentiability in layer l of output o, h layers above it, says; `g` is the gradient. */
const differentiableIn = (l: string, h: string, g: string, weights: Weights) => {
  const value = `a(${weights.all}, x)[${l}+1+${h},o]`;
  const changed = `a(array(n in nat, p in J[n], q in I[n], ${weights.entry('n', 'p', 'q')} + delta(n,${l})*H[n,p,q]), x)[${l}+1+${h},o]`;
  const norm = layerSize(l, `H[${l},j,m]`);
  return `forall(eps in positive, exists(radius in positive, forall(H in R[n in nat, j in J[n], m in I[n]], ${norm} < radius, abs(${changed} - ${value} - sum(j in J[${l}], sum(m in I[${l}], ${g}*H[${l},j,m]))) <= eps*${norm})))`;
};

/** Euler's identity for the weights of layer l: lines that prove it from `differentiable`, an instance of `differentiableIn`. */
const layerEuler = (l: string, h: string, g: string, weights: Weights, differentiable: string, at = {}) => {
  const value = `a(${weights.all}, x)[${l}+1+${h},o]`;
  const entry = weights.entry(l, 'j', 'm');
  const norm = layerSize(l, entry);
  const slope = `sum(j in J[${l}], sum(m in I[${l}], ${entry}*${g}))`;
  const linear = `sum(j in J[${l}], sum(m in I[${l}], ${g}*(s*${entry})))`;
  return [
    ...layerwise(l, weights),
    have(
      'first order',
      `forall(eps in positive, exists(radius in positive, forall(s in positive, s < radius, abs(((1+s)^1 - 1)*${value} - s*${slope}) <= eps*${norm}*s)))`,
      [
        obtain('rho', 'near', hypothesis(differentiable, { at: { ...at, eps: 'eps' } })),
        witness({ radius: `rho/(1 + ${norm})` }),
        have('short', `${layerSize(l, `s*${entry}`)} < rho`, [
          ['==', `s*${norm}`, algebra()],
          ['<=', `rho/(1 + ${norm})*${norm}`, hypothesis('assumed')],
          ['<', 'rhs', sign(`rho/(1 + ${norm})`)],
        ]),
        ['==', `abs((1+s)*${value} - ${value} - ${linear})`, algebra()],
        [
          '==',
          `abs(a(${layerTimes('(1+s)', l, weights)}, x)[${l}+1+${h},o] - ${value} - ${linear})`,
          hypothesis('above the layer', { at: { h, beta: '1+s', c: 'o' } }),
        ],
        [
          '==',
          `abs(a(array(n in nat, p in J[n], q in I[n], ${weights.entry('n', 'p', 'q')} + delta(n,${l})*(s*${weights.entry('n', 'p', 'q')})), x)[${l}+1+${h},o] - ${value} - ${linear})`,
          algebra(),
        ],
        [
          '<=',
          `eps*${layerSize(l, `s*${entry}`)}`,
          hypothesis('near', {
            at: { H: `array(n in nat, j in J[n], m in I[n], s*${weights.entry('n', 'j', 'm')})` },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
    ),
    ['==', `1*${value}`, lemma('slope-of-a-power', { at: { p: '1', F: value, G: slope, c: norm } })],
    ['==', 'rhs', algebra()],
  ] as const;
};

/** The derivative of the loss in output o. */
const slope = 'dloss(array(i in I[l+2+k], a(v(t), x)[l+2+k,i]))[o]';

export default proof({
  id: 'homogeneous-euler-critical',
  title:
    'Networks without biases are positively homogeneous; Euler, critical points and the balance of layers follow',
  sources: [
    { document: 'success-review', section: '1.D Optimization', relation: 'amended' },
    { document: 'success-review', section: '3.D Positively Homogeneous Networks', relation: 'made precise' },
  ],
  references: ['haeffele2015', 'haeffele2017', 'du2018'],

  given: {
    I: family('widths after each layer'),
    J: family('widths before each activation'),
    x: array('I[0]'),
    W: array('n in nat', 'j in J[n]', 'm in I[n]'),
    phi: fn('n in nat', 'R[J[n]]', 'I[n+1]', 'R'),
  },
  where: {
    'a(X in R[n in nat, j in J[n], m in I[n]], y in R[I[0]])[0, i in I[0]]': 'y[i]',
    'a(X in R[n in nat, j in J[n], m in I[n]], y in R[I[0]])[r+1, i in I[r+1]]':
      'phi(r, array(j in J[r], sum(m in I[r], X[r,j,m] * a(X, y)[r,m])))[i]',
  },
  hypotheses: {
    'positively homogeneous layers':
      'forall(u in nat, alpha in nonnegative, z in R[J[u]], i in I[u+1], phi(u, array(j in J[u], alpha*z[j]))[i] == alpha*phi(u, z)[i])',
  },

  parts: {
    homogeneity: {
      states: `forall(L in nat, alpha in nonnegative, i in I[L], a(${times('alpha')}, x)[L,i] == alpha^L * a(W, x)[L,i])`,
      derivation: [degree, ['==', 'rhs', hypothesis('degree')]],
    },
    'homogeneity-in-the-input': {
      states:
        'forall(k in nat, alpha in nonnegative, i in I[k], a(W, array(q in I[0], alpha*x[q]))[k,i] == alpha * a(W, x)[k,i])',
      derivation: [
        induction('k', {
          base: [['==', 'rhs', unfold('a')]],
          step: [
            ['==', `phi(k, ${below('k', 'a(W, array(q in I[0], alpha*x[q]))')})[i]`, unfold('a')],
            [
              '==',
              'phi(k, array(j in J[k], alpha * sum(m in I[k], W[k,j,m] * a(W, x)[k,m])))[i]',
              hypothesis('induction'),
            ],
            [
              '==',
              `alpha * phi(k, ${below('k', 'a(W, x)')})[i]`,
              hypothesis('positively homogeneous layers', {
                at: { u: 'k', alpha: 'alpha', z: below('k', 'a(W, x)'), i: 'i' },
              }),
            ],
            ['==', 'rhs', unfold('a')],
          ],
        }),
      ],
    },
    'layerwise-homogeneity': {
      states: `forall(l in nat, k in nat, alpha in nonnegative, i in I[l+1+k], a(${layerTimes('alpha', 'l')}, x)[l+1+k,i] == alpha * a(W, x)[l+1+k,i])`,
      derivation: [...layerwise('l', constant), ['==', 'rhs', hypothesis('above the layer')]],
    },
    'relu-and-max-pooling': {
      given: {
        K: family('places of a window'),
        window: choice('n in nat', 'i in I[n+1]', 'q in K[n]', 'J[n]'),
      },
      where: {
        'b(X in R[n in nat, j in J[n], m in I[n]])[0, i in I[0]]': 'x[i]',
        'b(X in R[n in nat, j in J[n], m in I[n]])[r+1, i in I[r+1]]':
          'max(q in K[r], relu(sum(m in I[r], X[r,window[r,i,q],m] * b(X)[r,m])))',
      },
      without: ['positively homogeneous layers'],
      states: `forall(L in nat, alpha in nonnegative, i in I[L], b(${times('alpha')})[L,i] == alpha^L * b(W)[L,i])`,
      derivation: [
        induction('L', {
          base: [['==', 'rhs', unfold('b')]],
          step: [
            [
              '==',
              `max(s in K[L], relu(sum(m in I[L], alpha*W[L,window[L,i,s],m] * b(${times('alpha')})[L,m])))`,
              unfold('b'),
            ],
            [
              '==',
              'max(s in K[L], relu(sum(m in I[L], alpha*W[L,window[L,i,s],m] * (alpha^L * b(W)[L,m]))))',
              hypothesis('induction'),
            ],
            [
              '==',
              'max(s in K[L], relu(alpha^(L+1) * sum(m in I[L], W[L,window[L,i,s],m] * b(W)[L,m])))',
              algebra(),
            ],
            [
              '==',
              'alpha^(L+1) * max(s in K[L], relu(sum(m in I[L], W[L,window[L,i,s],m] * b(W)[L,m])))',
              algebra(),
            ],
            ['==', 'rhs', unfold('b')],
          ],
        }),
      ],
    },
    biases: {
      given: { B: array('n in nat', 'j in J[n]') },
      where: {
        'c(X in R[n in nat, j in J[n], m in I[n]], Y in R[n in nat, j in J[n]])[0, i in I[0]]': 'x[i]',
        'c(X in R[n in nat, j in J[n], m in I[n]], Y in R[n in nat, j in J[n]])[r+1, i in I[r+1]]':
          'phi(r, array(j in J[r], sum(m in I[r], X[r,j,m] * c(X, Y)[r,m]) + Y[r,j]))[i]',
      },
      states: `forall(L in nat, alpha in nonnegative, i in I[L], c(${times('alpha')}, array(n in nat, p in J[n], alpha^(n+1)*B[n,p]))[L,i] == alpha^L * c(W, B)[L,i])`,
      derivation: [
        induction('L', {
          base: [['==', 'rhs', unfold('c')]],
          step: [
            [
              '==',
              `phi(L, array(j in J[L], sum(m in I[L], alpha*W[L,j,m] * c(${times('alpha')}, array(n in nat, p in J[n], alpha^(n+1)*B[n,p]))[L,m]) + alpha^(L+1)*B[L,j]))[i]`,
              unfold('c'),
            ],
            [
              '==',
              'phi(L, array(j in J[L], sum(m in I[L], alpha*W[L,j,m] * (alpha^L * c(W, B)[L,m])) + alpha^(L+1)*B[L,j]))[i]',
              hypothesis('induction'),
            ],
            [
              '==',
              'phi(L, array(j in J[L], alpha^(L+1) * (sum(m in I[L], W[L,j,m] * c(W, B)[L,m]) + B[L,j])))[i]',
              algebra(),
            ],
            [
              '==',
              'alpha^(L+1) * phi(L, array(j in J[L], sum(m in I[L], W[L,j,m] * c(W, B)[L,m]) + B[L,j]))[i]',
              hypothesis('positively homogeneous layers', {
                at: {
                  u: 'L',
                  alpha: 'alpha^(L+1)',
                  z: 'array(j in J[L], sum(m in I[L], W[L,j,m] * c(W, B)[L,m]) + B[L,j])',
                  i: 'i',
                },
              }),
            ],
            ['==', 'rhs', unfold('c')],
          ],
        }),
      ],
    },
    euler: {
      given: { N: indexSet('parameters'), f: fn('R[N]', 'R'), w: array('N'), g: array('N'), p: natural() },
      without: ['positively homogeneous layers'],
      hypotheses: {
        homogeneous:
          'forall(alpha in nonnegative, v in R[N], f(array(n in N, alpha*v[n])) == alpha^p * f(v))',
        'differentiable at w':
          'forall(eps in positive, exists(radius in positive, forall(h in R[N], sum(n in N, abs(h[n])) < radius, abs(f(array(n in N, w[n] + h[n])) - f(w) - sum(n in N, g[n]*h[n])) <= eps*sum(n in N, abs(h[n])))))',
      },
      states: 'sum(n in N, w[n]*g[n]) == p*f(w)',
      derivation: [
        have(
          'first order',
          'forall(eps in positive, exists(radius in positive, forall(s in positive, s < radius, abs(((1+s)^p - 1)*f(w) - s*sum(n in N, w[n]*g[n])) <= eps*sum(n in N, abs(w[n]))*s)))',
          [
            obtain('rho', 'near', hypothesis('differentiable at w', { at: { eps: 'eps' } })),
            witness({ radius: 'rho/(1 + sum(n in N, abs(w[n])))' }),
            have('short', 'sum(n in N, abs(s*w[n])) < rho', [
              ['==', 's*sum(n in N, abs(w[n]))', algebra()],
              ['<=', 'rho/(1 + sum(n in N, abs(w[n])))*sum(n in N, abs(w[n]))', hypothesis('assumed')],
              ['<', 'rhs', sign('rho/(1 + sum(n in N, abs(w[n])))')],
            ]),
            ['==', 'abs((1+s)^p*f(w) - f(w) - sum(n in N, g[n]*(s*w[n])))', algebra()],
            [
              '==',
              'abs(f(array(n in N, (1+s)*w[n])) - f(w) - sum(n in N, g[n]*(s*w[n])))',
              hypothesis('homogeneous', { at: { alpha: '1+s', v: 'w' } }),
            ],
            ['==', 'abs(f(array(n in N, w[n] + s*w[n])) - f(w) - sum(n in N, g[n]*(s*w[n])))', algebra()],
            [
              '<=',
              'eps*sum(n in N, abs(s*w[n]))',
              hypothesis('near', { at: { h: 'array(n in N, s*w[n])' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '==',
          'rhs',
          lemma('slope-of-a-power', {
            at: { p: 'p', F: 'f(w)', G: 'sum(n in N, w[n]*g[n])', c: 'sum(n in N, abs(w[n]))' },
          }),
        ],
      ],
      instances: {
        raw: { spread: array('N', { is: '(-1,1)' }) },
        draw: { p: { oneOf: [2] } },
        models: { f: 'map(v in R[N], sum(n in N, v[n])^2)' },
        construct: {
          'g[n in N]': '2*sum(m in N, w[m])',
          radius: 'eps',
          rho: 'eps',
          s: 'part*eps/(1 + sum(n in N, abs(w[n])))',
          'h[n in N]': 'spread[n]*eps/card(N)',
        },
        regimes: {
          'rectified, away from the kinks': {
            draw: {
              p: { oneOf: [1] },
              w: { oneOf: [-2, -1, '-1/2', '1/4', 1, 3] },
              radius: { oneOf: ['1/4'] },
            },
            models: { f: 'map(v in R[N], sum(n in N, relu(v[n])))' },
            construct: {
              'g[n in N]': 'indicator(w[n] > 0)',
              rho: '1/4',
              s: 'part/(4*(1 + sum(n in N, abs(w[n]))))',
              'h[n in N]': 'spread[n]/(4*card(N))',
            },
          },
        },
      },
    },
    'euler-for-networks': {
      given: { L: natural(), o: element('I[L]'), g: array('n in nat', 'j in J[n]', 'm in I[n]') },
      hypotheses: {
        'differentiable at W': `forall(eps in positive, exists(radius in positive, forall(H in R[n in nat, j in J[n], m in I[n]], ${size('H[n,j,m]')} < radius, abs(a(array(n in nat, p in J[n], q in I[n], W[n,p,q] + H[n,p,q]), x)[L,o] - a(W, x)[L,o] - sum(n in range(L), sum(j in J[n], sum(m in I[n], g[n,j,m]*H[n,j,m])))) <= eps*${size('H[n,j,m]')})))`,
      },
      states: 'sum(n in range(L), sum(j in J[n], sum(m in I[n], W[n,j,m]*g[n,j,m]))) == L*a(W, x)[L,o]',
      derivation: [
        degree,
        have(
          'first order',
          `forall(eps in positive, exists(radius in positive, forall(s in positive, s < radius, abs(((1+s)^L - 1)*a(W, x)[L,o] - s*sum(n in range(L), sum(j in J[n], sum(m in I[n], W[n,j,m]*g[n,j,m])))) <= eps*${size('W[n,j,m]')}*s)))`,
          [
            obtain('rho', 'near', hypothesis('differentiable at W', { at: { eps: 'eps' } })),
            witness({ radius: `rho/(1 + ${size('W[n,j,m]')})` }),
            have('short', `${size('s*W[n,j,m]')} < rho`, [
              ['==', `s*${size('W[n,j,m]')}`, algebra()],
              ['<=', `rho/(1 + ${size('W[n,j,m]')})*${size('W[n,j,m]')}`, hypothesis('assumed')],
              ['<', 'rhs', sign(`rho/(1 + ${size('W[n,j,m]')})`)],
            ]),
            [
              '==',
              'abs((1+s)^L*a(W, x)[L,o] - a(W, x)[L,o] - sum(n in range(L), sum(j in J[n], sum(m in I[n], g[n,j,m]*(s*W[n,j,m])))))',
              algebra(),
            ],
            [
              '==',
              `abs(a(${times('(1+s)')}, x)[L,o] - a(W, x)[L,o] - sum(n in range(L), sum(j in J[n], sum(m in I[n], g[n,j,m]*(s*W[n,j,m])))))`,
              hypothesis('degree', { at: { k: 'L', beta: '1+s', c: 'o' } }),
            ],
            [
              '==',
              'abs(a(array(n in nat, p in J[n], q in I[n], W[n,p,q] + s*W[n,p,q]), x)[L,o] - a(W, x)[L,o] - sum(n in range(L), sum(j in J[n], sum(m in I[n], g[n,j,m]*(s*W[n,j,m])))))',
              algebra(),
            ],
            [
              '<=',
              `eps*${size('s*W[n,j,m]')}`,
              hypothesis('near', { at: { H: 'array(n in nat, j in J[n], m in I[n], s*W[n,j,m])' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '==',
          'rhs',
          lemma('slope-of-a-power', {
            at: {
              p: 'L',
              F: 'a(W, x)[L,o]',
              G: 'sum(n in range(L), sum(j in J[n], sum(m in I[n], W[n,j,m]*g[n,j,m])))',
              c: size('W[n,j,m]'),
            },
          }),
        ],
      ],
      instances: {
        sizes: { L: [0, 2] },
        models: { phi: 'map(n in nat, z in R[J[n]], i in I[n+1], sum(j in J[n], z[j]))' },
        construct: {
          'g[0, j in J[0], m in I[0]]':
            'x[m] * (1 + delta(L,2)*(sum(p in J[1], sum(q in I[1], W[1,p,q])) - 1))',
          'g[n+1, j in J[n+1], m in I[n+1]]': 'sum(p in J[0], sum(q in I[0], W[0,p,q]*x[q]))',
          radius: 'eps/(1 + sum(q in I[0], abs(x[q])))',
          rho: 'eps/(1 + sum(q in I[0], abs(x[q])))',
          s: `part*eps/(1 + sum(q in I[0], abs(x[q])))/(1 + ${size('W[n,j,m]')})`,
          'H[n in nat, j in J[n], m in I[n]]':
            'share[n,j,m]*eps/(1 + sum(q in I[0], abs(x[q])))/(1 + sum(r in range(L), card(J[r])*card(I[r])))',
        },
      },
    },
    'euler-for-a-layer': {
      given: { l: natural(), k: natural(), o: element('I[l+1+k]'), g: array('j in J[l]', 'm in I[l]') },
      hypotheses: { 'differentiable in layer l': differentiableIn('l', 'k', 'g[j,m]', constant) },
      states: 'sum(j in J[l], sum(m in I[l], W[l,j,m]*g[j,m])) == a(W, x)[l+1+k,o]',
      derivation: [...layerEuler('l', 'k', 'g[j,m]', constant, 'differentiable in layer l')],
      instances: {
        sizes: { l: [0, 2], k: [0, 1] },
        draw: { radius: { oneOf: [1] } },
        models: { phi: 'map(n in nat, z in R[J[n]], i in I[n+1], sum(j in J[n], z[j]))' },
        construct: {
          'g[j in J[l], m in I[l]]':
            'a(W, x)[l,m] * prod(n in range(k), sum(p in J[l+1+n], sum(q in I[l+1+n], W[l+1+n,p,q])))',
          rho: '1',
          s: `part/(1 + ${layerSize('l', 'W[l,j,m]')})`,
          'H[n in nat, j in J[n], m in I[n]]': 'share[n,j,m]/(card(J[n])*card(I[n]))',
        },
      },
    },
    'euler-along-the-ray': {
      given: { L: natural(), o: element('I[L]') },
      states: `D(a(${times('alpha')}, x)[L,o], alpha = 1) == L*a(W, x)[L,o]`,
      derivation: [
        degree,
        ['==', 'D(alpha^L * a(W, x)[L,o], alpha = 1)', hypothesis('degree')],
        ['==', 'rhs', calculus()],
      ],
    },
    'critical-points': {
      given: {
        N: indexSet('parameters'),
        O: indexSet('outputs'),
        Phi: fn('R[N]', 'O', 'R'),
        Theta: fn('R[N]', 'R'),
        loss: differentiable(['R[O]', 'R'], ['dloss']),
        w: array('N'),
        lam: real(),
        p: real('positive'),
      },
      without: ['positively homogeneous layers'],
      hypotheses: {
        'output of degree p':
          'forall(alpha in positive, v in R[N], o in O, Phi(array(n in N, alpha*v[n]))[o] == alpha^p * Phi(v)[o])',
        'regulariser of degree p':
          'forall(alpha in positive, v in R[N], Theta(array(n in N, alpha*v[n])) == alpha^p * Theta(v))',
        'critical along the ray':
          'D(loss(array(o in O, Phi(array(n in N, t*w[n]))[o])) + lam*Theta(array(n in N, t*w[n])), t = 1) == 0',
      },
      states: 'sum(o in O, dloss(Phi(w))[o] * Phi(w)[o]) + lam*Theta(w) == 0',
      derivation: [
        ['==', '1/p * D(loss(array(o in O, t^p * Phi(w)[o])) + lam*(t^p * Theta(w)), t = 1)', calculus()],
        [
          '==',
          '1/p * D(loss(array(o in O, Phi(array(n in N, t*w[n]))[o])) + lam*Theta(array(n in N, t*w[n])), t = 1)',
          hypothesis('output of degree p'),
          hypothesis('regulariser of degree p'),
        ],
        ['==', 'rhs', hypothesis('critical along the ray')],
      ],
      instances: {
        sizes: { N: [1, 4], O: [1, 3] },
        raw: { M: array('O', 'N') },
        draw: { p: { oneOf: [1, 2, 3] }, w: { oneOf: [-2, -1, '-1/2', '1/4', 1, 3] } },
        models: {
          Phi: 'map(v in R[N], o in O, sum(n in N, M[o,n]*abs(v[n])^p))',
          Theta: 'map(v in R[N], sum(n in N, abs(v[n])^p))',
        },
        construct: { lam: '-sum(o in O, dloss(Phi(w))[o]*Phi(w)[o])/Theta(w)' },
      },
    },
    conservation: {
      given: {
        l: natural(),
        k: natural(),
        start: real(),
        time: real('nonnegative'),
        v: differentiable(['R', 'n in nat', 'j in J[n]', 'm in I[n]', 'R'], ['dv', null, null, null]),
        g: fn('R', 'o in I[l+2+k]', 'n in nat', 'j in J[n]', 'm in I[n]', 'R'),
        loss: differentiable(['R[I[l+2+k]]', 'R'], ['dloss']),
      },
      hypotheses: {
        'differentiable in layer l': `forall(t in R, o in I[l+2+k], start < t, t < start + time, ${differentiableIn('l', '(k+1)', 'g(t,o,l,j,m)', moving)})`,
        'differentiable in layer l+1': `forall(t in R, o in I[l+2+k], start < t, t < start + time, ${differentiableIn('(l+1)', 'k', 'g(t,o,l+1,j,m)', moving)})`,
        'gradient flow':
          'forall(t in R, n in nat, j in J[n], m in I[n], n < l+2+k, start < t, t < start + time, dv(t,n,j,m) == -sum(o in I[l+2+k], dloss(array(i in I[l+2+k], a(v(t), x)[l+2+k,i]))[o] * g(t,o,n,j,m)))',
      },
      states:
        'sum(j in J[l+1], sum(m in I[l+1], v(start + time,l+1,j,m)^2)) - sum(j in J[l], sum(m in I[l], v(start + time,l,j,m)^2)) == sum(j in J[l+1], sum(m in I[l+1], v(start,l+1,j,m)^2)) - sum(j in J[l], sum(m in I[l], v(start,l,j,m)^2))',
      derivation: [
        have(
          'lower layer',
          'forall(t in R, o in I[l+2+k], start < t, t < start + time, sum(j in J[l], sum(m in I[l], v(t,l,j,m)*g(t,o,l,j,m))) == a(v(t), x)[l+2+k,o])',
          [
            ...layerEuler('l', '(k+1)', 'g(t,o,l,j,m)', moving, 'differentiable in layer l', {
              t: 't',
              o: 'o',
            }),
          ],
        ),
        have(
          'upper layer',
          'forall(t in R, o in I[l+2+k], start < t, t < start + time, sum(j in J[l+1], sum(m in I[l+1], v(t,l+1,j,m)*g(t,o,l+1,j,m))) == a(v(t), x)[l+2+k,o])',
          [
            ...layerEuler('(l+1)', 'k', 'g(t,o,l+1,j,m)', moving, 'differentiable in layer l+1', {
              t: 't',
              o: 'o',
            }),
          ],
        ),
        monotone('balance', {
          variable: 't',
          from: 'start',
          to: 'start + time',
          of: 'sum(j in J[l+1], sum(m in I[l+1], v(t,l+1,j,m)^2)) - sum(j in J[l], sum(m in I[l], v(t,l,j,m)^2))',
          derivative: '== 0',
          proof: [
            [
              '==',
              '2*sum(j in J[l+1], sum(m in I[l+1], v(t,l+1,j,m)*dv(t,l+1,j,m))) - 2*sum(j in J[l], sum(m in I[l], v(t,l,j,m)*dv(t,l,j,m)))',
              algebra(),
            ],
            [
              '==',
              `-2*sum(j in J[l+1], sum(m in I[l+1], v(t,l+1,j,m)*sum(o in I[l+2+k], ${slope}*g(t,o,l+1,j,m)))) + 2*sum(j in J[l], sum(m in I[l], v(t,l,j,m)*sum(o in I[l+2+k], ${slope}*g(t,o,l,j,m))))`,
              hypothesis('gradient flow'),
            ],
            [
              '==',
              `-2*sum(o in I[l+2+k], ${slope}*sum(j in J[l+1], sum(m in I[l+1], v(t,l+1,j,m)*g(t,o,l+1,j,m)))) + 2*sum(o in I[l+2+k], ${slope}*sum(j in J[l], sum(m in I[l], v(t,l,j,m)*g(t,o,l,j,m))))`,
              algebra(),
            ],
            [
              '==',
              `-2*sum(o in I[l+2+k], ${slope}*a(v(t), x)[l+2+k,o]) + 2*sum(o in I[l+2+k], ${slope}*a(v(t), x)[l+2+k,o])`,
              hypothesis('lower layer'),
              hypothesis('upper layer'),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
        ['==', 'rhs', hypothesis('balance')],
      ],
      instances: {
        sizes: { I: [1, 1], J: [1, 1], l: [0, 0], k: [0, 0] },
        raw: { A: real(), B: real() },
        draw: { radius: { oneOf: [1] }, x: { oneOf: [1] } },
        models: {
          phi: 'map(n in nat, z in R[J[n]], i in I[n+1], sum(j in J[n], z[j]))',
          loss: 'map(y in R[I[l+2+k]], -sum(o in I[l+2+k], y[o]))',
          v: 'map(tau in R, n in nat, j in J[n], m in I[n], A*exp(tau) + (1 - 2*delta(n,1))*B*exp(-tau))',
          g: 'map(tau in R, o in I[l+2+k], n in nat, j in J[n], m in I[n], A*exp(tau) - (1 - 2*delta(n,1))*B*exp(-tau))',
        },
        construct: {
          t: 'start + part*time',
          rho: '1',
          s: 'part/(1 + abs(A*exp(t)) + abs(B*exp(-t)))',
          'H[n in nat, j in J[n], m in I[n]]': 'share[n,j,m]',
        },
      },
    },
  },

  instances: {
    sizes: { I: [1, 3], J: [1, 3], K: [1, 3], L: [0, 3], l: [0, 2], k: [0, 2], N: [1, 4] },
    raw: {
      mix: array('n in nat', 'i in I[n+1]', 'j in J[n]'),
      share: array('n in nat', 'j in J[n]', 'm in I[n]', { is: '(-1,1)' }),
      part: real('(0,1)'),
    },
    models: {
      phi: [
        'map(n in nat, z in R[J[n]], i in I[n+1], sum(j in J[n], mix[n,i,j]*relu(z[j])))',
        'map(n in nat, z in R[J[n]], i in I[n+1], max(j in J[n], mix[n,i,j]*z[j]))',
        'map(n in nat, z in R[J[n]], i in I[n+1], sum(j in J[n], max(z[j], z[j]/8)))',
      ],
    },
  },

  controls: {
    'biases scaled like weights': {
      part: 'biases',
      replace: ['alpha^(n+1)*B', 'alpha*B'],
      counterexample: {
        I: [1, 1, 1],
        J: [1, 1],
        L: 2,
        i: 0,
        alpha: 2,
        x: [1],
        W: [[[1]], [[1]]],
        B: [[0], [1]],
        phi: 'map(n in nat, z in R[J[n]], i in I[n+1], sum(j in J[n], relu(z[j])))',
      },
      because: 'a bias above the first layer breaks the degree: 6, not 8',
    },
    'a negative factor': {
      part: 'homogeneity',
      replace: ['alpha in nonnegative', 'alpha in R'],
      counterexample: {
        I: [1, 1],
        J: [1],
        L: 1,
        i: 0,
        alpha: -1,
        x: [1],
        W: [[[1]]],
        phi: 'map(n in nat, z in R[J[n]], i in I[n+1], sum(j in J[n], relu(z[j])))',
      },
      because: 'relu(-1) = 0, not -1',
    },
    'a homogeneous loss': {
      part: 'homogeneity',
      states: `forall(L in nat, alpha in nonnegative, i in I[L], 1/2*(1 - a(${times('alpha')}, x)[L,i])^2 == alpha^L * (1/2*(1 - a(W, x)[L,i])^2))`,
      counterexample: {
        I: [1, 1],
        J: [1],
        L: 1,
        i: 0,
        alpha: 2,
        x: [1],
        W: [[[1]]],
        phi: 'map(n in nat, z in R[J[n]], i in I[n+1], sum(j in J[n], relu(z[j])))',
      },
      because: 'the squared loss of the output is not homogeneous: 1/2, not 0',
    },
    'the degree of the whole network in one layer': {
      part: 'layerwise-homogeneity',
      replace: ['== alpha *', '== alpha^(l+1+k) *'],
      counterexample: {
        I: [1, 1, 1],
        J: [1, 1],
        l: 0,
        k: 1,
        i: 0,
        alpha: 2,
        x: [1],
        W: [[[1]], [[1]]],
        phi: 'map(n in nat, z in R[J[n]], i in I[n+1], sum(j in J[n], relu(z[j])))',
      },
      because: 'twice the weights of one layer give twice the output',
    },
    'a pooling counted as a layer': {
      part: 'relu-and-max-pooling',
      replace: ['== alpha^L *', '== alpha^(2*L) *'],
      counterexample: {
        I: [1, 1],
        J: [1],
        K: [1],
        L: 1,
        i: 0,
        alpha: 2,
        x: [1],
        W: [[[1]]],
        window: [[[0]]],
      },
      because: 'only layers with weights add to the degree: 2, not 4',
    },
    'Euler without the degree': {
      part: 'euler-for-networks',
      replace: ['== L*a(W', '== a(W'],
      counterexample: {
        I: [1, 1, 1],
        J: [1, 1],
        L: 2,
        o: 0,
        x: [1],
        W: [[[1]], [[1]]],
        g: [[[1]], [[1]]],
        phi: 'map(n in nat, z in R[J[n]], i in I[n+1], sum(j in J[n], z[j]))',
      },
      because: 'two layers contribute the output once each',
    },
    'a regulariser of another degree': {
      part: 'critical-points',
      hypotheses: {
        'regulariser of degree p':
          'forall(alpha in positive, v in R[N], Theta(array(n in N, alpha*v[n])) == alpha^(2*p) * Theta(v))',
      },
      counterexample: {
        N: 1,
        O: 1,
        p: 1,
        lam: '1/2',
        w: ['1/2'],
        Phi: 'map(v in R[N], o in O, sum(n in N, v[n]))',
        Theta: 'map(v in R[N], sum(n in N, v[n]^2))',
        loss: 'map(y in R[O], 1/2*sum(o in O, (y[o] - 1)^2))',
      },
      instances: {
        models: { Theta: 'map(v in R[N], sum(n in N, abs(v[n])^(2*p)))' },
        construct: { lam: '-sum(o in O, dloss(Phi(w))[o]*Phi(w)[o])/(2*Theta(w))' },
      },
      because: 'the critical point 1/2 gives -1/4 + 1/8',
    },
    'balance with a regulariser': {
      part: 'conservation',
      hypotheses: {
        'gradient flow': `forall(t in R, n in nat, j in J[n], m in I[n], n < l+2+k, start < t, t < start + time, dv(t,n,j,m) == -sum(o in I[l+2+k], ${slope} * g(t,o,n,j,m)) - 2*delta(n,0)*v(t,n,j,m))`,
      },
      counterexample: {
        I: [1, 1, 1],
        J: [1, 1],
        l: 0,
        k: 0,
        start: 0,
        time: 1,
        x: [1],
        phi: 'map(n in nat, z in R[J[n]], i in I[n+1], sum(j in J[n], z[j]))',
        loss: 'map(y in R[I[l+2+k]], 0)',
        v: 'map(tau in R, n in nat, j in J[n], m in I[n], exp(-2*delta(n,0)*tau))',
        g: 'map(tau in R, o in I[l+2+k], n in nat, j in J[n], m in I[n], exp(-2*delta(n,1)*tau))',
      },
      instances: {
        models: {
          loss: 'map(y in R[I[l+2+k]], 0)',
          v: 'map(tau in R, n in nat, j in J[n], m in I[n], exp(-2*delta(n,0)*tau))',
          g: 'map(tau in R, o in I[l+2+k], n in nat, j in J[n], m in I[n], exp(-2*delta(n,1)*tau))',
        },
      },
      because: 'a regulariser of the first layer alone shrinks that layer alone',
    },
    'the sum is conserved': {
      part: 'conservation',
      states:
        'sum(j in J[l+1], sum(m in I[l+1], v(start + time,l+1,j,m)^2)) + sum(j in J[l], sum(m in I[l], v(start + time,l,j,m)^2)) == sum(j in J[l+1], sum(m in I[l+1], v(start,l+1,j,m)^2)) + sum(j in J[l], sum(m in I[l], v(start,l,j,m)^2))',
      counterexample: {
        I: [1, 1, 1],
        J: [1, 1],
        l: 0,
        k: 0,
        start: 0,
        time: 1,
        x: [1],
        phi: 'map(n in nat, z in R[J[n]], i in I[n+1], sum(j in J[n], z[j]))',
        loss: 'map(y in R[I[l+2+k]], -sum(o in I[l+2+k], y[o]))',
        v: 'map(tau in R, n in nat, j in J[n], m in I[n], exp(tau))',
        g: 'map(tau in R, o in I[l+2+k], n in nat, j in J[n], m in I[n], exp(tau))',
      },
      because: 'both layers grow together',
    },
  },
});
