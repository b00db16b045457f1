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

/** All weights times alpha. */
const scaled = 'array(n in nat, p in J[n], q in I[n], alpha*W[n,p,q])';
/** The weights of layer l times alpha. */
const scaledLayer = 'array(n in nat, p in J[n], q in I[n], (1 + (alpha - 1)*delta(n,l))*W[n,p,q])';
/** What goes into the activation of layer k above the values `a`. */
const below = (k: string, values: string) => `array(j in J[${k}], sum(m in I[${k}], W[${k},j,m] * ${values}[${k},m]))`;

/** The network is homogeneous of degree one in the weights of layer l: the fact `above the layer`, for `h` layers above it. */
const layerwise = [
  have('up to the layer', `forall(h in nat, alpha in nonnegative, c in I[h], h <= l, a(${scaledLayer}, x)[h,c] == a(W, x)[h,c])`, [
    induction('h', {
      base: [['==', 'rhs', unfold('a')]],
      step: [
        have('lower', 'h < l', [
          ['<', 'h + 1', sign()],
          ['<=', 'rhs', hypothesis('assumed')],
        ]),
        [
          '==',
          `phi(h, array(j in J[h], sum(m in I[h], (1 + (alpha - 1)*delta(h,l))*W[h,j,m] * a(${scaledLayer}, x)[h,m])))[c]`,
          unfold('a'),
        ],
        ['==', `phi(h, ${below('h', 'a(W, x)')})[c]`, hypothesis('induction')],
        ['==', 'rhs', unfold('a')],
      ],
    }),
  ]),
  have(
    'above the layer',
    `forall(h in nat, alpha in nonnegative, c in I[l+1+h], a(${scaledLayer}, x)[l+1+h,c] == alpha * a(W, x)[l+1+h,c])`,
    [
      induction('h', {
        base: [
          ['==', `phi(l, array(j in J[l], sum(m in I[l], alpha*W[l,j,m] * a(${scaledLayer}, x)[l,m])))[c]`, unfold('a')],
          ['==', 'phi(l, array(j in J[l], alpha*sum(m in I[l], W[l,j,m] * a(W, x)[l,m])))[c]', hypothesis('up to the layer')],
          [
            '==',
            `alpha * phi(l, ${below('l', 'a(W, x)')})[c]`,
            hypothesis('positively homogeneous layers', { at: { l: 'l', alpha: 'alpha', z: below('l', 'a(W, x)'), i: 'c' } }),
          ],
          ['==', 'rhs', unfold('a')],
        ],
        step: [
          ['==', `phi(l+1+h, ${below('l+1+h', `a(${scaledLayer}, x)`)})[c]`, unfold('a')],
          [
            '==',
            'phi(l+1+h, array(j in J[l+1+h], alpha*sum(m in I[l+1+h], W[l+1+h,j,m] * a(W, x)[l+1+h,m])))[c]',
            hypothesis('induction'),
          ],
          [
            '==',
            `alpha * phi(l+1+h, ${below('l+1+h', 'a(W, x)')})[c]`,
            hypothesis('positively homogeneous layers', {
              at: { l: 'l+1+h', alpha: 'alpha', z: below('l+1+h', 'a(W, x)'), i: 'c' },
            }),
          ],
          ['==', 'rhs', unfold('a')],
        ],
      }),
    ],
  ),
];

/** The network is homogeneous of degree k up to layer k: the fact `degree`. */
const degree = have('degree', `forall(k in nat, alpha in nonnegative, c in I[k], a(${scaled}, x)[k,c] == alpha^k * a(W, x)[k,c])`, [
  induction('k', {
    base: [['==', 'rhs', unfold('a')]],
    step: [
      ['==', `phi(k, array(j in J[k], sum(m in I[k], alpha*W[k,j,m] * a(${scaled}, x)[k,m])))[c]`, unfold('a')],
      ['==', 'phi(k, array(j in J[k], sum(m in I[k], alpha*W[k,j,m] * (alpha^k * a(W, x)[k,m]))))[c]', hypothesis('induction')],
      ['==', 'phi(k, array(j in J[k], alpha^(k+1) * sum(m in I[k], W[k,j,m] * a(W, x)[k,m])))[c]', algebra()],
      [
        '==',
        `alpha^(k+1) * phi(k, ${below('k', 'a(W, x)')})[c]`,
        hypothesis('positively homogeneous layers', { at: { l: 'k', alpha: 'alpha^(k+1)', z: below('k', 'a(W, x)'), i: 'c' } }),
      ],
      ['==', 'rhs', unfold('a')],
    ],
  }),
]);

const size = (h: string) => `sum(n in range(L), sum(j in J[n], sum(m in I[n], abs(${h}))))`;
const layerSize = (h: string) => `sum(j in J[l], sum(m in I[l], abs(${h})))`;

export default proof({
  id: 'homogeneous-euler-critical',
  title: 'Networks without biases are positively homogeneous; Euler, critical points and the balance of layers follow',
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
    'a(X in R[n in nat, j in J[n], m in I[n]], y in R[I[0]])[k+1, i in I[k+1]]':
      'phi(k, array(j in J[k], sum(m in I[k], X[k,j,m] * a(X, y)[k,m])))[i]',
  },
  hypotheses: {
    'positively homogeneous layers':
      'forall(l in nat, alpha in nonnegative, z in R[J[l]], i in I[l+1], phi(l, array(j in J[l], alpha*z[j]))[i] == alpha*phi(l, z)[i])',
  },

  parts: {
    homogeneity: {
      states: `forall(L in nat, alpha in nonnegative, i in I[L], a(${scaled}, x)[L,i] == alpha^L * a(W, x)[L,i])`,
      derivation: [degree, ['==', 'rhs', hypothesis('degree')]],
    },
    'homogeneity-in-the-input': {
      states: 'forall(k in nat, alpha in nonnegative, i in I[k], a(W, array(q in I[0], alpha*x[q]))[k,i] == alpha * a(W, x)[k,i])',
      derivation: [
        induction('k', {
          base: [['==', 'rhs', unfold('a')]],
          step: [
            ['==', `phi(k, ${below('k', 'a(W, array(q in I[0], alpha*x[q]))')})[i]`, unfold('a')],
            ['==', 'phi(k, array(j in J[k], alpha * sum(m in I[k], W[k,j,m] * a(W, x)[k,m])))[i]', hypothesis('induction')],
            [
              '==',
              `alpha * phi(k, ${below('k', 'a(W, x)')})[i]`,
              hypothesis('positively homogeneous layers', { at: { l: 'k', alpha: 'alpha', z: below('k', 'a(W, x)'), i: 'i' } }),
            ],
            ['==', 'rhs', unfold('a')],
          ],
        }),
      ],
    },
    'layerwise-homogeneity': {
      states: `forall(l in nat, k in nat, alpha in nonnegative, i in I[l+1+k], a(${scaledLayer}, x)[l+1+k,i] == alpha * a(W, x)[l+1+k,i])`,
      derivation: [...layerwise, ['==', 'rhs', hypothesis('above the layer')]],
    },
    'relu-and-max-pooling': {
      given: { K: family('places of a window'), window: choice('n in nat', 'i in I[n+1]', 'q in K[n]', 'J[n]') },
      where: {
        'b(X in R[n in nat, j in J[n], m in I[n]])[0, i in I[0]]': 'x[i]',
        'b(X in R[n in nat, j in J[n], m in I[n]])[k+1, i in I[k+1]]':
          'max(q in K[k], relu(sum(m in I[k], X[k,window[k,i,q],m] * b(X)[k,m])))',
      },
      without: ['positively homogeneous layers'],
      states: `forall(L in nat, alpha in nonnegative, i in I[L], b(${scaled})[L,i] == alpha^L * b(W)[L,i])`,
      derivation: [
        induction('L', {
          base: [['==', 'rhs', unfold('b')]],
          step: [
            ['==', `max(q in K[L], relu(sum(m in I[L], alpha*W[L,window[L,i,q],m] * b(${scaled})[L,m])))`, unfold('b')],
            ['==', 'max(q in K[L], relu(sum(m in I[L], alpha*W[L,window[L,i,q],m] * (alpha^L * b(W)[L,m]))))', hypothesis('induction')],
            ['==', 'max(q in K[L], relu(alpha^(L+1) * sum(m in I[L], W[L,window[L,i,q],m] * b(W)[L,m])))', algebra()],
            ['==', 'alpha^(L+1) * max(q in K[L], relu(sum(m in I[L], W[L,window[L,i,q],m] * b(W)[L,m])))', algebra()],
            ['==', 'rhs', unfold('b')],
          ],
        }),
      ],
    },
    biases: {
      given: { B: array('n in nat', 'j in J[n]') },
      where: {
        'c(X in R[n in nat, j in J[n], m in I[n]], Y in R[n in nat, j in J[n]])[0, i in I[0]]': 'x[i]',
        'c(X in R[n in nat, j in J[n], m in I[n]], Y in R[n in nat, j in J[n]])[k+1, i in I[k+1]]':
          'phi(k, array(j in J[k], sum(m in I[k], X[k,j,m] * c(X, Y)[k,m]) + Y[k,j]))[i]',
      },
      states: `forall(L in nat, alpha in nonnegative, i in I[L], c(${scaled}, array(n in nat, p in J[n], alpha^(n+1)*B[n,p]))[L,i] == alpha^L * c(W, B)[L,i])`,
      derivation: [
        induction('L', {
          base: [['==', 'rhs', unfold('c')]],
          step: [
            [
              '==',
              `phi(L, array(j in J[L], sum(m in I[L], alpha*W[L,j,m] * c(${scaled}, array(n in nat, p in J[n], alpha^(n+1)*B[n,p]))[L,m]) + alpha^(L+1)*B[L,j]))[i]`,
              unfold('c'),
            ],
            [
              '==',
              'phi(L, array(j in J[L], sum(m in I[L], alpha*W[L,j,m] * (alpha^L * c(W, B)[L,m])) + alpha^(L+1)*B[L,j]))[i]',
              hypothesis('induction'),
            ],
            ['==', 'phi(L, array(j in J[L], alpha^(L+1) * (sum(m in I[L], W[L,j,m] * c(W, B)[L,m]) + B[L,j])))[i]', algebra()],
            [
              '==',
              'alpha^(L+1) * phi(L, array(j in J[L], sum(m in I[L], W[L,j,m] * c(W, B)[L,m]) + B[L,j]))[i]',
              hypothesis('positively homogeneous layers', {
                at: { l: 'L', alpha: 'alpha^(L+1)', z: 'array(j in J[L], sum(m in I[L], W[L,j,m] * c(W, B)[L,m]) + B[L,j])', i: 'i' },
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
        homogeneous: 'forall(alpha in nonnegative, v in R[N], f(array(n in N, alpha*v[n])) == alpha^p * f(v))',
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
            ['<=', 'eps*sum(n in N, abs(s*w[n]))', hypothesis('near', { at: { h: 'array(n in N, s*w[n])' } })],
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
              'abs(a(array(n in nat, p in J[n], q in I[n], (1+s)*W[n,p,q]), x)[L,o] - a(W, x)[L,o] - sum(n in range(L), sum(j in J[n], sum(m in I[n], g[n,j,m]*(s*W[n,j,m])))))',
              hypothesis('degree', { at: { k: 'L', alpha: '1+s', c: 'o' } }),
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
    },
    'euler-for-a-layer': {
      given: { l: natural(), k: natural(), o: element('I[l+1+k]'), g: array('j in J[l]', 'm in I[l]') },
      hypotheses: {
        'differentiable in layer l': `forall(eps in positive, exists(radius in positive, forall(H in R[n in nat, j in J[n], m in I[n]], ${layerSize('H[l,j,m]')} < radius, abs(a(array(n in nat, p in J[n], q in I[n], W[n,p,q] + delta(n,l)*H[n,p,q]), x)[l+1+k,o] - a(W, x)[l+1+k,o] - sum(j in J[l], sum(m in I[l], g[j,m]*H[l,j,m]))) <= eps*${layerSize('H[l,j,m]')})))`,
      },
      states: 'sum(j in J[l], sum(m in I[l], W[l,j,m]*g[j,m])) == a(W, x)[l+1+k,o]',
      derivation: [
        ...layerwise,
        have(
          'first order',
          `forall(eps in positive, exists(radius in positive, forall(s in positive, s < radius, abs(((1+s)^1 - 1)*a(W, x)[l+1+k,o] - s*sum(j in J[l], sum(m in I[l], W[l,j,m]*g[j,m]))) <= eps*${layerSize('W[l,j,m]')}*s)))`,
          [
            obtain('rho', 'near', hypothesis('differentiable in layer l', { at: { eps: 'eps' } })),
            witness({ radius: `rho/(1 + ${layerSize('W[l,j,m]')})` }),
            have('short', `${layerSize('s*W[l,j,m]')} < rho`, [
              ['==', `s*${layerSize('W[l,j,m]')}`, algebra()],
              ['<=', `rho/(1 + ${layerSize('W[l,j,m]')})*${layerSize('W[l,j,m]')}`, hypothesis('assumed')],
              ['<', 'rhs', sign(`rho/(1 + ${layerSize('W[l,j,m]')})`)],
            ]),
            ['==', 'abs((1+s)*a(W, x)[l+1+k,o] - a(W, x)[l+1+k,o] - sum(j in J[l], sum(m in I[l], g[j,m]*(s*W[l,j,m]))))', algebra()],
            [
              '==',
              'abs(a(array(n in nat, p in J[n], q in I[n], (1 + ((1+s) - 1)*delta(n,l))*W[n,p,q]), x)[l+1+k,o] - a(W, x)[l+1+k,o] - sum(j in J[l], sum(m in I[l], g[j,m]*(s*W[l,j,m]))))',
              hypothesis('above the layer', { at: { h: 'k', alpha: '1+s', c: 'o' } }),
            ],
            [
              '==',
              'abs(a(array(n in nat, p in J[n], q in I[n], W[n,p,q] + delta(n,l)*(s*W[n,p,q])), x)[l+1+k,o] - a(W, x)[l+1+k,o] - sum(j in J[l], sum(m in I[l], g[j,m]*(s*W[l,j,m]))))',
              algebra(),
            ],
            [
              '<=',
              `eps*${layerSize('s*W[l,j,m]')}`,
              hypothesis('near', { at: { H: 'array(n in nat, j in J[n], m in I[n], s*W[n,j,m])' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '==',
          '1*a(W, x)[l+1+k,o]',
          lemma('slope-of-a-power', {
            at: {
              p: '1',
              F: 'a(W, x)[l+1+k,o]',
              G: 'sum(j in J[l], sum(m in I[l], W[l,j,m]*g[j,m]))',
              c: layerSize('W[l,j,m]'),
            },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'euler-along-the-ray': {
      given: { L: natural(), o: element('I[L]') },
      states: `D(a(${scaled}, x)[L,o], alpha = 1) == L*a(W, x)[L,o]`,
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
        'output of degree p': 'forall(alpha in positive, v in R[N], o in O, Phi(array(n in N, alpha*v[n]))[o] == alpha^p * Phi(v)[o])',
        'regulariser of degree p': 'forall(alpha in positive, v in R[N], Theta(array(n in N, alpha*v[n])) == alpha^p * Theta(v))',
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
    },
  },

  controls: {},
});
