import {
  algebra,
  array,
  calculus,
  type Derivation,
  differentiable,
  family,
  have,
  hypothesis,
  indexSet,
  induction,
  natural,
  proof,
  unfold,
} from 'lemmata';

const loss = 'D(loss(e, array(i in I[L+1], a(t,e)[L+1,i])), t = 0)';
const weights = 'sum(i in I[l+1], sum(j in I[l], d[e,l,i]*a(0,e)[l,j]*dW[l,i,j]))';
const biases = 'sum(i in I[l+1], d[e,l,i]*db[l,i])';
const input = 'sum(j in I[0], g[e,0,j]*dx[e,j])';
const pairing = `sum(l in range(L+1), ${weights} + ${biases}) + ${input}`;

const activation = have(
  'activation',
  'forall(m in nat, i in I[m+1], D(a(t,e)[m+1,i], t = 0) == dsigma(m, z(0,e)[m,i])*D(z(t,e)[m,i], t = 0))',
  [
    [
      '==',
      'D(sigma(m, sum(j in I[m], (W[m,i,j] + t*dW[m,i,j])*a(t,e)[m,j]) + b[m,i] + t*db[m,i]), t = 0)',
      unfold('a'),
    ],
    [
      '==',
      'dsigma(m, sum(j in I[m], W[m,i,j]*a(0,e)[m,j]) + b[m,i])*D(sum(j in I[m], (W[m,i,j] + t*dW[m,i,j])*a(t,e)[m,j]) + b[m,i] + t*db[m,i], t = 0)',
      calculus(),
    ],
    ['==', 'rhs', unfold('z')],
  ],
);

const layer = have(
  'up to layer m',
  `forall(m in nat, m <= L, sum(i in I[m+1], d[e,m,i]*D(z(t,e)[m,i], t = 0)) == sum(l in range(m+1), ${weights} + ${biases}) + ${input})`,
  [
    induction('m', {
      base: [
        [
          '==',
          'sum(i in I[1], d[e,0,i]*D(sum(j in I[0], (W[0,i,j] + t*dW[0,i,j])*(x[e,j] + t*dx[e,j])) + b[0,i] + t*db[0,i], t = 0))',
          unfold('z', 'a'),
        ],
        [
          '==',
          'sum(i in I[1], d[e,0,i]*(sum(j in I[0], dW[0,i,j]*x[e,j] + W[0,i,j]*dx[e,j]) + db[0,i]))',
          calculus(),
        ],
        [
          '==',
          'sum(i in I[1], sum(j in I[0], d[e,0,i]*a(0,e)[0,j]*dW[0,i,j])) + sum(i in I[1], d[e,0,i]*db[0,i]) + sum(j in I[0], g[e,0,j]*dx[e,j])',
          unfold('a', 'g'),
        ],
        ['==', 'rhs', algebra()],
      ],
      step: [
        [
          '==',
          'sum(i in I[m+1+1], d[e,m+1,i]*D(sum(j in I[m+1], (W[m+1,i,j] + t*dW[m+1,i,j])*a(t,e)[m+1,j]) + b[m+1,i] + t*db[m+1,i], t = 0))',
          unfold('z'),
        ],
        [
          '==',
          'sum(i in I[m+1+1], d[e,m+1,i]*(sum(j in I[m+1], dW[m+1,i,j]*a(0,e)[m+1,j] + W[m+1,i,j]*D(a(t,e)[m+1,j], t = 0)) + db[m+1,i]))',
          calculus(),
        ],
        [
          '==',
          'sum(i in I[m+1+1], d[e,m+1,i]*(sum(j in I[m+1], dW[m+1,i,j]*a(0,e)[m+1,j] + W[m+1,i,j]*dsigma(m, z(0,e)[m,j])*D(z(t,e)[m,j], t = 0)) + db[m+1,i]))',
          hypothesis('activation'),
        ],
        [
          '==',
          'sum(i in I[m+1+1], sum(j in I[m+1], d[e,m+1,i]*a(0,e)[m+1,j]*dW[m+1,i,j]) + d[e,m+1,i]*db[m+1,i]) + sum(j in I[m+1], g[e,m+1,j]*dsigma(m, z(0,e)[m,j])*D(z(t,e)[m,j], t = 0))',
          unfold('g'),
        ],
        [
          '==',
          'sum(i in I[m+1+1], sum(j in I[m+1], d[e,m+1,i]*a(0,e)[m+1,j]*dW[m+1,i,j]) + d[e,m+1,i]*db[m+1,i]) + sum(j in I[m+1], d[e,m,j]*D(z(t,e)[m,j], t = 0))',
          hypothesis('hidden layers', { at: { e: 'e', l: 'm' } }),
        ],
        [
          '==',
          `sum(i in I[m+1+1], sum(j in I[m+1], d[e,m+1,i]*a(0,e)[m+1,j]*dW[m+1,i,j]) + d[e,m+1,i]*db[m+1,i]) + sum(l in range(m+1), ${weights} + ${biases}) + ${input}`,
          hypothesis('induction'),
        ],
        ['==', 'rhs', algebra()],
      ],
    }),
  ],
);

const backward: Derivation = [
  activation,
  layer,
  [
    '==',
    'sum(i in I[L+1], dloss(e, array(j in I[L+1], a(0,e)[L+1,j]), i)*D(a(t,e)[L+1,i], t = 0))',
    calculus(),
  ],
  [
    '==',
    'sum(i in I[L+1], dloss(e, array(j in I[L+1], a(0,e)[L+1,j]), i)*dsigma(L, z(0,e)[L,i])*D(z(t,e)[L,i], t = 0))',
    hypothesis('activation'),
  ],
  ['==', 'sum(i in I[L+1], d[e,L,i]*D(z(t,e)[L,i], t = 0))', hypothesis('output layer')],
  ['==', 'rhs', hypothesis('up to layer m')],
];

export default proof({
  id: 'backpropagation-dense-network',
  title: 'Backpropagation',
  sources: [],
  references: ['rumelhart1986'],
  given: {
    I: family('units of each layer'),
    Examples: indexSet('examples of the batch'),
    L: natural(),
    sigma: differentiable(['nat', 'R', 'R'], [null, 'dsigma']),
    loss: differentiable(['Examples', 'R[I[L+1]]', 'R'], [null, 'dloss']),
    x: array('Examples', 'I[0]'),
    dx: array('Examples', 'I[0]'),
    W: array('l in nat', 'i in I[l+1]', 'j in I[l]'),
    dW: array('l in nat', 'i in I[l+1]', 'j in I[l]'),
    b: array('l in nat', 'i in I[l+1]'),
    db: array('l in nat', 'i in I[l+1]'),
    d: array('Examples', 'l in nat', 'i in I[l+1]'),
  },
  where: {
    'a(t in R, e in Examples)[0, i in I[0]]': 'x[e,i] + t*dx[e,i]',
    'a(t in R, e in Examples)[l+1, i in I[l+1]]':
      'sigma(l, sum(j in I[l], (W[l,i,j] + t*dW[l,i,j])*a(t,e)[l,j]) + b[l,i] + t*db[l,i])',
    'z(t in R, e in Examples)[l in nat, i in I[l+1]]':
      'sum(j in I[l], (W[l,i,j] + t*dW[l,i,j])*a(t,e)[l,j]) + b[l,i] + t*db[l,i]',
    'g[e in Examples, l in nat, j in I[l]]': 'sum(i in I[l+1], W[l,i,j]*d[e,l,i])',
  },
  hypotheses: {
    'output layer':
      'forall(e in Examples, i in I[L+1], d[e,L,i] == dloss(e, array(j in I[L+1], a(0,e)[L+1,j]), i)*dsigma(L, z(0,e)[L,i]))',
    'hidden layers':
      'forall(e in Examples, l in nat, l + 1 <= L, forall(i in I[l+1], d[e,l,i] == g[e,l+1,i]*dsigma(l, z(0,e)[l,i])))',
  },
  parts: {
    gradient: { states: `forall(e in Examples, ${loss} == ${pairing})`, derivation: backward },
  },
  instances: {
    sizes: { Examples: [0, 3], I: [1, 3], L: [0, 2] },
    draw: { W: { between: [-2, 2], bits: 1 }, b: { between: [-2, 2], bits: 1 } },
    raw: { y: array('Examples', 'l in nat', 'i in I[l+1]') },
    construct: {
      'd[e in Examples, l in nat, i in I[l+1]]':
        'dsigma(l, z(0,e)[l,i])*(0^(L-l)*(a(0,e)[l+1,i] - y[e,l,i]) + sum(r in range(L-l), 0^r*sum(k in I[l+1+1], W[l+1,k,i]*d[e,l+1,k])))',
    },
    models: {
      sigma: [
        'map(l in nat, u in R, u^2)',
        'map(l in nat, u in R, tanh(u))',
        'map(l in nat, u in R, u^3 - l*u)',
      ],
      loss: 'map(e in Examples, u in R[I[L+1]], sum(i in I[L+1], (u[i] - y[e,L,i])^2)/2)',
    },
  },
  controls: {},
});
