/**
 * # Backpropagation computes the gradient
 *
 * A dense network of any depth L + 1 and any widths, with entrywise activations that may differ from layer to layer: all that
 * is asked of them is a derivative, of the loss a Fréchet derivative at the output. Weights, biases and inputs move along a line
 * W + t dW, b + t db, x + t dx in an arbitrary direction; the derivative of the loss at t = 0 is the product of that direction
 * with the array that the backward pass computes: d_l a_{l-1}^T for the weights, d_l for the biases, W_1^T d_1 for the inputs.
 * Layers are counted from 0 here: d[e,l] and z[e,l] belong to the document's layer l + 1, for the example e. Over a batch the
 * gradients add, with the weights of the examples (1 for a sum, 1/n for a mean).
 * Not claimed: activations that are not entrywise (softmax), anything about the cost of the computation; for relu off its kinks see
 * relu-kink-chain-rule-failure.
 */
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
  nonemptySet,
  proof,
  unfold,
} from 'lemmata';

const slope = 'D(loss(e, array(i in I[L+1], a(t)[e,L+1,i])), t = 0)';
const layer =
  'sum(i in I[l+1], sum(j in I[l], d[e,l,i]*a(0)[e,l,j]*dW[l,i,j])) + sum(i in I[l+1], d[e,l,i]*db[l,i])';
const product = `sum(l in range(L+1), ${layer}) + sum(j in I[0], g[e,0,j]*dx[e,j])`;

/** Of one example, in whose name `e` everything is said. */
const backwardPass: Derivation = [
  have(
    'activation',
    'forall(m in nat, i in I[m+1], D(a(t)[e,m+1,i], t = 0) == dsigma(m, z(0)[e,m,i])*D(z(t)[e,m,i], t = 0))',
    [
      [
        '==',
        'D(sigma(m, sum(j in I[m], (W[m,i,j] + t*dW[m,i,j])*a(t)[e,m,j]) + b[m,i] + t*db[m,i]), t = 0)',
        unfold('a'),
      ],
      [
        '==',
        'dsigma(m, sum(j in I[m], W[m,i,j]*a(0)[e,m,j]) + b[m,i])*D(sum(j in I[m], (W[m,i,j] + t*dW[m,i,j])*a(t)[e,m,j]) + b[m,i] + t*db[m,i], t = 0)',
        calculus(),
      ],
      ['==', 'rhs', unfold('z')],
    ],
  ),
  have(
    'layers up to m',
    `forall(m in nat, m <= L, sum(i in I[m+1], d[e,m,i]*D(z(t)[e,m,i], t = 0)) == sum(l in range(m+1), ${layer}) + sum(j in I[0], g[e,0,j]*dx[e,j]))`,
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
            'sum(i in I[1], sum(j in I[0], d[e,0,i]*a(0)[e,0,j]*dW[0,i,j])) + sum(i in I[1], d[e,0,i]*db[0,i]) + sum(j in I[0], g[e,0,j]*dx[e,j])',
            unfold('a', 'g'),
          ],
          ['==', 'rhs', algebra()],
        ],
        step: [
          [
            '==',
            'sum(i in I[m+1+1], d[e,m+1,i]*D(sum(j in I[m+1], (W[m+1,i,j] + t*dW[m+1,i,j])*a(t)[e,m+1,j]) + b[m+1,i] + t*db[m+1,i], t = 0))',
            unfold('z'),
          ],
          [
            '==',
            'sum(i in I[m+1+1], d[e,m+1,i]*(sum(j in I[m+1], dW[m+1,i,j]*a(0)[e,m+1,j] + W[m+1,i,j]*D(a(t)[e,m+1,j], t = 0)) + db[m+1,i]))',
            calculus(),
          ],
          [
            '==',
            'sum(i in I[m+1+1], d[e,m+1,i]*(sum(j in I[m+1], dW[m+1,i,j]*a(0)[e,m+1,j] + W[m+1,i,j]*dsigma(m, z(0)[e,m,j])*D(z(t)[e,m,j], t = 0)) + db[m+1,i]))',
            hypothesis('activation'),
          ],
          [
            '==',
            'sum(i in I[m+1+1], sum(j in I[m+1], d[e,m+1,i]*a(0)[e,m+1,j]*dW[m+1,i,j]) + d[e,m+1,i]*db[m+1,i]) + sum(j in I[m+1], g[e,m+1,j]*dsigma(m, z(0)[e,m,j])*D(z(t)[e,m,j], t = 0))',
            unfold('g'),
          ],
          [
            '==',
            'sum(i in I[m+1+1], sum(j in I[m+1], d[e,m+1,i]*a(0)[e,m+1,j]*dW[m+1,i,j]) + d[e,m+1,i]*db[m+1,i]) + sum(j in I[m+1], d[e,m,j]*D(z(t)[e,m,j], t = 0))',
            hypothesis('hidden layers', { at: { e: 'e', l: 'm' } }),
          ],
          [
            '==',
            `sum(i in I[m+1+1], sum(j in I[m+1], d[e,m+1,i]*a(0)[e,m+1,j]*dW[m+1,i,j]) + d[e,m+1,i]*db[m+1,i]) + sum(l in range(m+1), ${layer}) + sum(j in I[0], g[e,0,j]*dx[e,j])`,
            hypothesis('induction'),
          ],
          ['==', 'rhs', algebra()],
        ],
      }),
    ],
  ),
  [
    '==',
    'sum(i in I[L+1], dloss(e, array(j in I[L+1], a(0)[e,L+1,j]), i)*D(a(t)[e,L+1,i], t = 0))',
    calculus(),
  ],
  [
    '==',
    'sum(i in I[L+1], dloss(e, array(j in I[L+1], a(0)[e,L+1,j]), i)*dsigma(L, z(0)[e,L,i])*D(z(t)[e,L,i], t = 0))',
    hypothesis('activation'),
  ],
  ['==', 'sum(i in I[L+1], d[e,L,i]*D(z(t)[e,L,i], t = 0))', hypothesis('output layer')],
  ['==', 'rhs', hypothesis('layers up to m')],
];

/** Multiples of 1/2: exact values of deep compositions stay short. */
const halves = { between: [-2, 2], bits: 1 } as const;

/** Layers of one width, where a matrix may be transposed by mistake. */
const square = {
  given: {
    I: nonemptySet('units, as many in each layer'),
    loss: differentiable(['Examples', 'R[I]', 'R'], [null, 'dloss']),
    x: array('Examples', 'I'),
    dx: array('Examples', 'I'),
    W: array('nat', 'I', 'I'),
    dW: array('nat', 'I', 'I'),
    b: array('nat', 'I'),
    db: array('nat', 'I'),
    d: array('Examples', 'nat', 'I'),
  },
  where: {
    'a(t in R)[e in Examples, 0, i in I]': 'x[e,i] + t*dx[e,i]',
    'a(t in R)[e in Examples, l+1, i in I]':
      'sigma(l, sum(j in I, (W[l,i,j] + t*dW[l,i,j])*a(t)[e,l,j]) + b[l,i] + t*db[l,i])',
    'z(t in R)[e in Examples, l in nat, i in I]':
      'sum(j in I, (W[l,i,j] + t*dW[l,i,j])*a(t)[e,l,j]) + b[l,i] + t*db[l,i]',
    'g[e in Examples, l in nat, j in I]': 'sum(i in I, W[l,i,j]*d[e,l,i])',
  },
  hypotheses: {
    'output layer':
      'forall(e in Examples, i in I, d[e,L,i] == dloss(e, array(j in I, a(0)[e,L+1,j]), i)*dsigma(L, z(0)[e,L,i]))',
    'hidden layers':
      'forall(e in Examples, l in nat, l + 1 <= L, forall(i in I, d[e,l,i] == g[e,l+1,i]*dsigma(l, z(0)[e,l,i])))',
  },
  instances: {
    raw: { y: array('Examples', 'I') },
    construct: {
      'd[e in Examples, l in nat, i in I]':
        'dsigma(l, z(0)[e,l,i])*(0^(L-l)*(a(0)[e,L+1,i] - y[e,i]) + sum(r in range(L-l), 0^r*sum(k in I, W[l+1,k,i]*d[e,l+1,k])))',
    },
    models: { loss: 'map(e in Examples, u in R[I], sum(i in I, (u[i] - y[e,i])^2)/2)' },
  },
};

/** Two layers: x = 1, W_1 = (1, 2)^T, W_2 = [[0, 1], [0, 0]], no biases, z^2 and the identity, the loss is the first output. */
const twoLayers = {
  Examples: 1,
  L: 1,
  W: [
    [[1], [2]],
    [
      [0, 1],
      [0, 0],
    ],
  ],
  b: [
    [0, 0],
    [0, 0],
  ],
  db: [
    [0, 0],
    [0, 0],
  ],
  x: [[1]],
  dx: [[0]],
  sigma: 'map(l in nat, u in R, u^2 + l*(u - u^2))',
};

/** The same network with a second input, which is 0 and has no weights. */
const twoLayersSquare = {
  ...twoLayers,
  I: 2,
  W: [
    [
      [1, 0],
      [2, 0],
    ],
    [
      [0, 1],
      [0, 0],
    ],
  ],
  x: [[1, 0]],
  dx: [[0, 0]],
  loss: 'map(e in Examples, u in R[I], sum(i in I, d[e,L,i]*u[i]))',
};

export default proof({
  id: 'backpropagation-dense-network',
  title: 'Backpropagation computes the gradient of a dense network of any depth and widths',
  sources: [
    {
      document: 'foundations-article',
      section: 'Backpropagation and the Chain Rule',
      relation: 'made precise',
    },
  ],
  references: ['rumelhart1986'],

  given: {
    I: family('units: the inputs I[0], the outputs I[L+1]'),
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
    'a(t in R)[e in Examples, 0, i in I[0]]': 'x[e,i] + t*dx[e,i]',
    'a(t in R)[e in Examples, l+1, i in I[l+1]]':
      'sigma(l, sum(j in I[l], (W[l,i,j] + t*dW[l,i,j])*a(t)[e,l,j]) + b[l,i] + t*db[l,i])',
    'z(t in R)[e in Examples, l in nat, i in I[l+1]]':
      'sum(j in I[l], (W[l,i,j] + t*dW[l,i,j])*a(t)[e,l,j]) + b[l,i] + t*db[l,i]',
    'g[e in Examples, l in nat, j in I[l]]': 'sum(i in I[l+1], W[l,i,j]*d[e,l,i])',
  },
  hypotheses: {
    'output layer':
      'forall(e in Examples, i in I[L+1], d[e,L,i] == dloss(e, array(j in I[L+1], a(0)[e,L+1,j]), i)*dsigma(L, z(0)[e,L,i]))',
    'hidden layers':
      'forall(e in Examples, l in nat, l + 1 <= L, forall(i in I[l+1], d[e,l,i] == g[e,l+1,i]*dsigma(l, z(0)[e,l,i])))',
  },

  parts: {
    gradient: {
      states: `forall(e in Examples, ${slope} == ${product})`,
      derivation: backwardPass,
    },
    batch: {
      given: { w: array('Examples') },
      states: `D(sum(e in Examples, w[e]*loss(e, array(i in I[L+1], a(t)[e,L+1,i]))), t = 0) == sum(l in range(L+1), sum(i in I[l+1], sum(j in I[l], sum(e in Examples, w[e]*d[e,l,i]*a(0)[e,l,j])*dW[l,i,j])) + sum(i in I[l+1], sum(e in Examples, w[e]*d[e,l,i])*db[l,i])) + sum(e in Examples, sum(j in I[0], w[e]*g[e,0,j]*dx[e,j]))`,
      derivation: [
        have('each example', `forall(e in Examples, ${slope} == ${product})`, backwardPass),
        ['==', `sum(e in Examples, w[e]*${slope})`, calculus()],
        ['==', `sum(e in Examples, w[e]*(${product}))`, hypothesis('each example')],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { Examples: [0, 2], I: [1, 3], L: [0, 2] },
    draw: { x: halves, dx: halves, W: halves, dW: halves, b: halves, db: halves, y: halves, w: halves },
    raw: { y: array('Examples', 'l in nat', 'i in I[l+1]') },
    construct: {
      'd[e in Examples, l in nat, i in I[l+1]]':
        'dsigma(l, z(0)[e,l,i])*(0^(L-l)*(a(0)[e,l+1,i] - y[e,l,i]) + sum(r in range(L-l), 0^r*sum(k in I[l+1+1], W[l+1,k,i]*d[e,l+1,k])))',
    },
    models: {
      sigma: ['map(l in nat, u in R, u^2)', 'map(l in nat, u in R, u^3 - l*u)'],
      loss: 'map(e in Examples, u in R[I[L+1]], sum(i in I[L+1], (u[i] - y[e,L,i])^2)/2)',
    },
    regimes: {
      'one layer': { sizes: { L: [0, 0] } },
      'four layers of one unit': { sizes: { I: [1, 1], L: [3, 3] } },
      tanh: {
        sizes: { Examples: [1, 1], I: [1, 2], L: [1, 1] },
        models: { sigma: 'map(l in nat, u in R, tanh(u))' },
      },
      'no weights': { draw: { W: { oneOf: [0] } } },
    },
  },

  controls: {
    'matrix not transposed': {
      part: 'gradient',
      ...square,
      states: `forall(e in Examples, D(loss(e, array(i in I, a(t)[e,L+1,i])), t = 0) == sum(l in range(L+1), sum(i in I, sum(j in I, d[e,l,i]*a(0)[e,l,j]*dW[l,i,j])) + sum(i in I, d[e,l,i]*db[l,i])) + sum(j in I, g[e,0,j]*dx[e,j]))`,
      hypotheses: {
        ...square.hypotheses,
        'hidden layers':
          'forall(e in Examples, l in nat, l + 1 <= L, forall(i in I, d[e,l,i] == sum(k in I, W[l+1,i,k]*d[e,l+1,k])*dsigma(l, z(0)[e,l,i])))',
      },
      counterexample: {
        ...twoLayersSquare,
        dW: [
          [
            [0, 0],
            [1, 0],
          ],
          [
            [0, 0],
            [0, 0],
          ],
        ],
        d: [
          [
            [0, 0],
            [1, 0],
          ],
        ],
      },
      instances: {
        ...square.instances,
        construct: {
          'd[e in Examples, l in nat, i in I]':
            'dsigma(l, z(0)[e,l,i])*(0^(L-l)*(a(0)[e,L+1,i] - y[e,i]) + sum(r in range(L-l), 0^r*sum(k in I, W[l+1,i,k]*d[e,l+1,k])))',
        },
      },
      because: 'W d instead of W^T d: (0, 0) instead of (0, 4) in the first layer',
    },
    'without the slope of the activation': {
      part: 'gradient',
      hypotheses: {
        'hidden layers':
          'forall(e in Examples, l in nat, l + 1 <= L, forall(i in I[l+1], d[e,l,i] == g[e,l+1,i]))',
      },
      counterexample: {
        ...twoLayers,
        I: [1, 2, 2],
        dW: [
          [[0], [1]],
          [
            [0, 0],
            [0, 0],
          ],
        ],
        d: [
          [
            [0, 1],
            [1, 0],
          ],
        ],
        loss: 'map(e in Examples, u in R[I[L+1]], sum(i in I[L+1], d[e,L,i]*u[i]))',
      },
      instances: {
        construct: {
          'd[e in Examples, l in nat, i in I[l+1]]':
            '0^(L-l)*(a(0)[e,l+1,i] - y[e,l,i])*dsigma(l, z(0)[e,l,i]) + sum(r in range(L-l), 0^r*sum(k in I[l+1+1], W[l+1,k,i]*d[e,l+1,k]))',
        },
      },
      because: 'z^2 has the slope 4 at 2: (0, 1) instead of (0, 4) in the first layer',
    },
    'activations of the layer itself': {
      part: 'gradient',
      ...square,
      states: `forall(e in Examples, D(loss(e, array(i in I, a(t)[e,L+1,i])), t = 0) == sum(l in range(L+1), sum(i in I, sum(j in I, d[e,l,i]*a(0)[e,l+1,j]*dW[l,i,j])) + sum(i in I, d[e,l,i]*db[l,i])) + sum(j in I, g[e,0,j]*dx[e,j]))`,
      counterexample: {
        ...twoLayersSquare,
        dW: [
          [
            [0, 0],
            [0, 0],
          ],
          [
            [0, 1],
            [0, 0],
          ],
        ],
        d: [
          [
            [0, 4],
            [1, 0],
          ],
        ],
      },
      because:
        'd_l a_l^T instead of d_l a_{l-1}^T: [[4, 0], [0, 0]] instead of [[1, 4], [0, 0]] in the second layer',
    },
  },
});
