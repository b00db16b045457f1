/**
 * # Gradient descent converges linearly under the Polyak-Łojasiewicz inequality
 *
 * If f is bounded below by fstar, has a gradient with Lipschitz constant L and mu*(f - fstar) <= |grad f|^2/2, then steps 1/L bring
 * f - fstar down by the factor 1 - mu/L each; every stationary point is a global minimum. No convexity is needed: t^2 + 3 sin(t)^2
 * has the inequality with mu = 1/32, L = 8, and is not convex. Strongly convex functions have it, and least squares with the
 * smallest positive singular value, whatever the rank (then even (1 - mu/L)^2 per step). For quadratics with eigenvalues in
 * [mu, L] the step 2/(L + mu) gives ((L - mu)/(L + mu)) per step for the error. For the fourth power there is no linear rate.
 * The singular value decomposition and the eigenvectors are data. Not claimed: that a minimiser exists; the best rate of the class.
 */
import {
  algebra,
  array,
  both,
  calculus,
  cases,
  choice,
  differentiable,
  element,
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

const step = 'f(array(i in I, x[k,i]))';
const smooth =
  'forall(u in R[I], v in R[I], sum(i in I, (grad(u)[i] - grad(v)[i])^2) <= L^2*sum(i in I, (u[i] - v[i])^2))';
const bounded = 'forall(u in R[I], fstar <= f(u))';
const PL = 'forall(u in R[I], mu*(f(u) - fstar) <= 1/2*sum(i in I, grad(u)[i]^2))';

/** A matrix A = sum s u v' by its positive singular values; row r of U and of V is the r-th singular vector. A may have any rank. */
const leastSquares = {
  M: indexSet('observations'),
  J: indexSet('weights'),
  Q: indexSet('positive singular values'),
  s: array('Q', { is: 'positive' }),
  U: array('Q', 'M'),
  V: array('Q', 'J'),
  b: array('M'),
  w: array('J'),
};
const decomposed = {
  'A[i in M, j in J]': 'sum(r in Q, s[r]*U[r,i]*V[r,j])',
  'loss(u in R[J])': '1/2*sum(i in M, (sum(j in J, A[i,j]*u[j]) - b[i])^2)',
  least: '1/2*sum(i in M, b[i]^2) - 1/2*sum(r in Q, sum(i in M, U[r,i]*b[i])^2)',
  'residual(u in R[J])[r in Q]': 's[r]*sum(j in J, V[r,j]*u[j]) - sum(i in M, U[r,i]*b[i])',
};
const orthonormal = {
  'orthonormal left': 'forall(q in Q, r in Q, sum(i in M, U[q,i]*U[r,i]) == delta(q, r))',
  'orthonormal right': 'forall(q in Q, r in Q, sum(j in J, V[q,j]*V[r,j]) == delta(q, r))',
};
/** A symmetric matrix by its eigenvalues and an orthonormal basis of eigenvectors, the rows of B. */
const quadratic = { lam: array('I'), B: array('I', 'I') };
const sineExample = { 'g(a in R)': 'a^2 + 3*sin(a)^2', 'slope(a in R)': '2*a + 6*sin(a)*cos(a)' };

/** Parabolas f = offset + sum of curvature*(u - center)^2/2 with curvatures in [mu, L] or zero. */
const parabolas = {
  sizes: { I: [0, 4] },
  raw: {
    center: array('I'),
    far: array('I'),
    share: array('I', { is: '[0,1]' }),
    kept: array('I'),
    curvature: array('I'),
    floor: real('positive'),
    gap: real('nonnegative'),
    offset: real(),
  },
  draw: { kept: { oneOf: [0, 1] } },
  construct: {
    mu: 'floor',
    L: 'floor + gap',
    'curvature[i in I]': 'kept[i]*(floor + share[i]*gap)',
    fstar: 'offset',
  },
  models: { f: 'map(u in R[I], offset + sum(i in I, curvature[i]/2*(u[i] - center[i])^2))' },
} satisfies Instances;
/** Singular vectors are different rows of Householder reflections. */
const matrices = {
  sizes: { M: [2, 4], J: [2, 4], Q: [0, 2], k: [0, 3] },
  raw: {
    left: array('M', { is: 'positive' }),
    right: array('J', { is: 'positive' }),
    row: choice('Q', 'M'),
    column: choice('Q', 'J'),
    root: real('positive'),
    more: array('Q', { is: 'nonnegative' }),
    above: real('nonnegative'),
  },
  construct: {
    's[r in Q]': 'root + more[r]',
    mu: 'root^2',
    L: 'root^2 + above + sum(r in Q, s[r]^2 - root^2)',
    'U[r in Q, i in M]': 'delta(i, row[r]) - 2*left[row[r]]*left[i]/sum(h in M, left[h]^2)',
    'V[r in Q, j in J]': 'delta(j, column[r]) - 2*right[column[r]]*right[j]/sum(h in J, right[h]^2)',
  },
} satisfies Instances;

export default proof({
  id: 'polyak-lojasiewicz-linear-rate',
  title: 'Gradient descent converges linearly under the Polyak-Łojasiewicz inequality',
  sources: [
    {
      document: 'foundations-article',
      section: 'Gradient Flow and Linear Transformations',
      relation: 'made precise',
    },
    {
      document: 'foundations-book',
      section: 'stationary points, convergence without convexity',
      relation: 'made precise',
    },
    {
      document: 'foundations-article',
      section: 'Convergence Analysis (Convergence Rate)',
      relation: 'made precise',
    },
    {
      document: 'foundations-article',
      section: 'Future Directions (Optimization: why simple algorithms work)',
      relation: 'made precise',
    },
  ],
  references: ['polyak1963', 'lojasiewicz1963', 'karimi2016, Theorem 1'],

  given: {
    I: indexSet('coordinates'),
    f: differentiable(['R[I]', 'R'], ['grad']),
    L: real('positive'),
    mu: real('positive'),
    fstar: real(),
    start: array('I'),
  },

  parts: {
    'linear rate': {
      where: {
        'x[0, i in I]': 'start[i]',
        'x[k+1, i in I]': 'x[k,i] - 1/L*grad(array(j in I, x[k,j]))[i]',
      },
      hypotheses: { smooth, 'bounded below': bounded, 'Polyak-Łojasiewicz': PL },
      states: `forall(k in nat, ${step} - fstar <= (1 - mu/L)^k*(f(start) - fstar))`,
      derivation: [
        have(
          'descent',
          `forall(u in R[I], f(array(i in I, u[i] - 1/L*grad(u)[i])) <= f(u) - 1/(2*L)*sum(i in I, grad(u)[i]^2))`,
          [
            [
              '<=',
              'f(u) - 1/L*(1 - L*(1/L)/2)*sum(i in I, grad(u)[i]^2)',
              lemma('quadratic-upper-bound', {
                part: 'gradient step',
                at: { f: 'f', L: 'L', x: 'u', eta: '1/L' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'contraction',
          `forall(u in R[I], f(array(i in I, u[i] - 1/L*grad(u)[i])) - fstar <= (1 - mu/L)*(f(u) - fstar))`,
          [
            ['<=', 'f(u) - 1/(2*L)*sum(i in I, grad(u)[i]^2) - fstar', hypothesis('descent')],
            [
              '<=',
              'f(u) - 1/L*(mu*(f(u) - fstar)) - fstar',
              hypothesis('Polyak-Łojasiewicz', { at: { u: 'u' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('factor', 'forall(u in R[I], 0 <= (1 - mu/L)*(f(u) - fstar))', [
          [
            '<=',
            'f(array(i in I, u[i] - 1/L*grad(u)[i])) - fstar',
            hypothesis('bounded below', { at: { u: 'array(i in I, u[i] - 1/L*grad(u)[i])' } }),
          ],
          ['<=', 'rhs', hypothesis('contraction')],
        ]),
        cases(
          'mu <= L',
          [
            have('nonnegative factor', '0 <= 1 - mu/L', [
              ['<=', '(L - mu)/L', sign()],
              ['==', 'rhs', algebra()],
            ]),
            induction('k', {
              base: [
                ['==', 'f(start) - fstar', unfold('x')],
                ['==', 'rhs', algebra()],
              ],
              step: [
                ['==', 'f(array(i in I, x[k,i] - 1/L*grad(array(j in I, x[k,j]))[i])) - fstar', unfold('x')],
                [
                  '<=',
                  `(1 - mu/L)*(${step} - fstar)`,
                  hypothesis('contraction', { at: { u: 'array(i in I, x[k,i])' } }),
                ],
                ['<=', '(1 - mu/L)*((1 - mu/L)^k*(f(start) - fstar))', hypothesis('induction')],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
          [
            // then f is constant
            have('gap', 'forall(u in R[I], f(u) - fstar <= 0)', [
              ['==', '-L/(mu - L)*((1 - mu/L)*(f(u) - fstar))', algebra()],
              ['<=', 'rhs', hypothesis('factor', { times: 'L/(mu - L)' })],
            ]),
            have('no distance', 'abs(f(start) - fstar) <= 0', [
              ['<=', 'rhs', hypothesis('gap'), hypothesis('bounded below')],
            ]),
            have('minimal', 'f(start) == fstar', [['==', 'rhs', lemma('zero-absolute-value')]]),
            have(
              'rest',
              'forall(n in nat, f(array(i in I, x[n,i])) - fstar <= (1 - mu/L)^n*(f(start) - fstar))',
              [
                ['<=', '0', hypothesis('gap')],
                ['==', 'rhs', hypothesis('minimal')],
              ],
            ),
            ['<=', 'rhs', hypothesis('rest')],
          ],
        ),
      ],
      instances: {
        ...parabolas,
        sizes: { I: [0, 3], k: [0, 4] },
        regimes: {
          'tight: a parabola of curvature L': {
            construct: { ...parabolas.construct, mu: 'floor + gap', 'curvature[i in I]': 'floor + gap' },
          },
          'tight: a constant': {
            construct: { ...parabolas.construct, mu: '2*(floor + gap)', 'curvature[i in I]': '0' },
          },
          'not convex': {
            construct: { ...parabolas.construct, L: '8', mu: '1/32' },
            models: { f: 'map(u in R[I], offset + sum(i in I, u[i]^2 + 3*sin(u[i])^2))' },
          },
        },
      },
    },
    'stationary points are global': {
      hypotheses: {
        'bounded below': bounded,
        'Polyak-Łojasiewicz': PL,
        stationary: 'forall(i in I, grad(start)[i] == 0)',
      },
      states: 'forall(u in R[I], f(start) <= f(u))',
      derivation: [
        ['==', 'fstar + 1/mu*(mu*(f(start) - fstar))', algebra()],
        [
          '<=',
          'fstar + 1/mu*(1/2*sum(i in I, grad(start)[i]^2))',
          hypothesis('Polyak-Łojasiewicz', { at: { u: 'start' } }),
        ],
        ['==', 'fstar', hypothesis('stationary')],
        ['<=', 'rhs', hypothesis('bounded below')],
      ],
      instances: {
        ...parabolas,
        construct: { ...parabolas.construct, 'start[i in I]': 'center[i] + far[i]*(1 - kept[i])' },
        regimes: {
          'tight: another stationary point': {
            construct: { ...parabolas.construct, 'start[i in I]': 'center[i]', 'u[i in I]': 'center[i]' },
          },
        },
      },
    },
    'strongly convex functions': {
      hypotheses: {
        'strongly convex':
          'forall(u in R[I], v in R[I], f(u) + sum(i in I, grad(u)[i]*(v[i] - u[i])) + mu/2*sum(i in I, (v[i] - u[i])^2) <= f(v))',
        approached: 'forall(eps in positive, exists(w in R[I], f(w) <= fstar + eps))',
      },
      states: PL,
      derivation: [
        have('everywhere', 'forall(v in R[I], mu*(f(u) - f(v)) <= 1/2*sum(i in I, grad(u)[i]^2))', [
          [
            '<=',
            'mu*(f(u) - (f(u) + sum(i in I, grad(u)[i]*(v[i] - u[i])) + mu/2*sum(i in I, (v[i] - u[i])^2)))',
            hypothesis('strongly convex', { at: { u: 'u', v: 'v' } }),
          ],
          ['<=', 'rhs', sign('1/2*sum(i in I, (grad(u)[i] + mu*(v[i] - u[i]))^2)')],
        ]),
        have(
          'nearly',
          'forall(eps in positive, -eps*mu <= 1/2*sum(i in I, grad(u)[i]^2) - mu*(f(u) - fstar))',
          [
            obtain('w', 'near', hypothesis('approached', { at: { eps: 'eps' } })),
            ['==', 'mu*(f(u) - (fstar + eps)) - mu*(f(u) - fstar)', algebra()],
            ['<=', 'mu*(f(u) - f(w)) - mu*(f(u) - fstar)', hypothesis('near')],
            ['<=', 'rhs', hypothesis('everywhere', { at: { v: 'w' } })],
          ],
        ),
        have('gap', '0 <= 1/2*sum(i in I, grad(u)[i]^2) - mu*(f(u) - fstar)', [
          [
            '<=',
            'rhs',
            lemma('nonnegative-if-arbitrarily-near', {
              at: { d: '1/2*sum(i in I, grad(u)[i]^2) - mu*(f(u) - fstar)', c: 'mu' },
            }),
          ],
        ]),
        ['<=', 'rhs', hypothesis('gap')],
      ],
      instances: {
        ...parabolas,
        draw: { kept: { oneOf: [1] } },
        construct: { ...parabolas.construct, 'w[i in I]': 'center[i]' },
        regimes: {
          'tight: a parabola': {
            construct: { ...parabolas.construct, 'w[i in I]': 'center[i]', 'curvature[i in I]': 'mu' },
          },
        },
      },
    },
    'least squares gradient': {
      given: leastSquares,
      where: decomposed,
      hypotheses: { 'orthonormal left': orthonormal['orthonormal left'] },
      states: 'forall(j in J, D(loss(w), w[j]) == sum(r in Q, s[r]*V[r,j]*residual(w)[r]))',
      derivation: [
        ['==', 'sum(i in M, A[i,j]*(sum(h in J, A[i,h]*w[h]) - b[i]))', calculus()],
        [
          '==',
          'sum(r in Q, s[r]*V[r,j]*(sum(q in Q, s[q]*sum(i in M, U[q,i]*U[r,i])*sum(h in J, V[q,h]*w[h])) - sum(i in M, U[r,i]*b[i])))',
          unfold('A'),
        ],
        [
          '==',
          'sum(r in Q, s[r]*V[r,j]*(s[r]*sum(h in J, V[r,h]*w[h]) - sum(i in M, U[r,i]*b[i])))',
          hypothesis('orthonormal left'),
        ],
        ['==', 'rhs', unfold('residual')],
      ],
      instances: matrices,
    },
    'least squares gap': {
      given: leastSquares,
      where: decomposed,
      hypotheses: { 'orthonormal left': orthonormal['orthonormal left'] },
      states: 'loss(w) - least == 1/2*sum(r in Q, residual(w)[r]^2)',
      derivation: [
        [
          '==',
          '1/2*sum(i in M, (sum(j in J, A[i,j]*w[j]) - b[i])^2) - (1/2*sum(i in M, b[i]^2) - 1/2*sum(r in Q, sum(i in M, U[r,i]*b[i])^2))',
          unfold('loss', 'least'),
        ],
        [
          '==',
          '1/2*sum(i in M, sum(q in Q, s[q]*U[q,i]*sum(j in J, V[q,j]*w[j]))*sum(r in Q, s[r]*U[r,i]*sum(j in J, V[r,j]*w[j]))) - sum(r in Q, s[r]*sum(j in J, V[r,j]*w[j])*sum(i in M, U[r,i]*b[i])) + 1/2*sum(r in Q, sum(i in M, U[r,i]*b[i])^2)',
          unfold('A'),
        ],
        [
          '==',
          '1/2*sum(q in Q, sum(r in Q, s[q]*s[r]*sum(i in M, U[q,i]*U[r,i])*sum(j in J, V[q,j]*w[j])*sum(j in J, V[r,j]*w[j]))) - sum(r in Q, s[r]*sum(j in J, V[r,j]*w[j])*sum(i in M, U[r,i]*b[i])) + 1/2*sum(r in Q, sum(i in M, U[r,i]*b[i])^2)',
          algebra(),
        ],
        [
          '==',
          '1/2*sum(r in Q, (s[r]*sum(j in J, V[r,j]*w[j]))^2) - sum(r in Q, s[r]*sum(j in J, V[r,j]*w[j])*sum(i in M, U[r,i]*b[i])) + 1/2*sum(r in Q, sum(i in M, U[r,i]*b[i])^2)',
          hypothesis('orthonormal left'),
        ],
        ['==', 'rhs', unfold('residual')],
      ],
      instances: matrices,
    },
    'least squares minimum': {
      given: leastSquares,
      where: decomposed,
      hypotheses: orthonormal,
      states: 'exists(v in R[J], (loss(v) == least) and forall(u in R[J], loss(v) <= loss(u)))',
      derivation: [
        have('bounded', 'forall(u in R[J], least <= loss(u))', [
          ['<=', 'least + 1/2*sum(r in Q, residual(u)[r]^2)', sign()],
          [
            '==',
            'least + (loss(u) - least)',
            lemma('polyak-lojasiewicz-linear-rate', { part: 'least squares gap', at: { w: 'u' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'no residual',
          'forall(r in Q, residual(array(j in J, sum(q in Q, 1/s[q]*sum(i in M, U[q,i]*b[i])*V[q,j])))[r] == 0)',
          [
            [
              '==',
              's[r]*sum(q in Q, 1/s[q]*sum(i in M, U[q,i]*b[i])*sum(j in J, V[q,j]*V[r,j])) - sum(i in M, U[r,i]*b[i])',
              unfold('residual'),
            ],
            ['==', 'rhs', hypothesis('orthonormal right')],
          ],
        ),
        have(
          'attained',
          'loss(array(j in J, sum(q in Q, 1/s[q]*sum(i in M, U[q,i]*b[i])*V[q,j]))) == least',
          [
            [
              '==',
              'least + (loss(array(j in J, sum(q in Q, 1/s[q]*sum(i in M, U[q,i]*b[i])*V[q,j]))) - least)',
              algebra(),
            ],
            [
              '==',
              'least + 1/2*sum(r in Q, residual(array(j in J, sum(q in Q, 1/s[q]*sum(i in M, U[q,i]*b[i])*V[q,j])))[r]^2)',
              lemma('polyak-lojasiewicz-linear-rate', {
                part: 'least squares gap',
                at: { w: 'array(j in J, sum(q in Q, 1/s[q]*sum(i in M, U[q,i]*b[i])*V[q,j]))' },
              }),
            ],
            ['==', 'rhs', hypothesis('no residual')],
          ],
        ),
        witness({ v: 'array(j in J, sum(q in Q, 1/s[q]*sum(i in M, U[q,i]*b[i])*V[q,j]))' }),
        both(
          [['==', 'rhs', hypothesis('attained')]],
          [
            ['==', 'least', hypothesis('attained')],
            ['<=', 'rhs', hypothesis('bounded')],
          ],
        ),
      ],
      instances: {
        ...matrices,
        construct: {
          ...matrices.construct,
          'v[j in J]': 'sum(q in Q, 1/s[q]*sum(i in M, U[q,i]*b[i])*V[q,j])',
        },
        regimes: {
          'tight: the minimiser itself': {
            construct: {
              ...matrices.construct,
              'v[j in J]': 'sum(q in Q, 1/s[q]*sum(i in M, U[q,i]*b[i])*V[q,j])',
              'u[j in J]': 'v[j]',
            },
          },
        },
      },
    },
    'least squares': {
      given: leastSquares,
      where: decomposed,
      hypotheses: { ...orthonormal, 'smallest singular value': 'forall(r in Q, mu <= s[r]^2)' },
      states: 'mu*(loss(w) - least) <= 1/2*sum(j in J, D(loss(w), w[j])^2)',
      derivation: [
        [
          '==',
          'mu*(1/2*sum(r in Q, residual(w)[r]^2))',
          lemma('polyak-lojasiewicz-linear-rate', { part: 'least squares gap' }),
        ],
        [
          '<=',
          '1/2*sum(r in Q, s[r]^2*residual(w)[r]^2)',
          sign('1/2*sum(r in Q, (s[r]^2 - mu)*residual(w)[r]^2)'),
        ],
        [
          '==',
          '1/2*sum(q in Q, sum(r in Q, s[q]*s[r]*sum(j in J, V[q,j]*V[r,j])*residual(w)[q]*residual(w)[r]))',
          hypothesis('orthonormal right'),
        ],
        ['==', '1/2*sum(j in J, sum(r in Q, s[r]*V[r,j]*residual(w)[r])^2)', algebra()],
        ['==', 'rhs', lemma('polyak-lojasiewicz-linear-rate', { part: 'least squares gradient' })],
      ],
      instances: {
        ...matrices,
        regimes: { 'tight: equal singular values': { draw: { more: { oneOf: [0] } } } },
      },
    },
    'least squares rate': {
      given: { ...leastSquares },
      where: {
        ...decomposed,
        'y[0, j in J]': 'w[j]',
        'y[k+1, j in J]': 'y[k,j] - 1/L*sum(i in M, A[i,j]*(sum(h in J, A[i,h]*y[k,h]) - b[i]))',
      },
      hypotheses: {
        ...orthonormal,
        'smallest singular value': 'forall(r in Q, mu <= s[r]^2)',
        'largest singular value': 'forall(r in Q, s[r]^2 <= L)',
      },
      states: 'forall(k in nat, loss(array(j in J, y[k,j])) - least <= (1 - mu/L)^(2*k)*(loss(w) - least))',
      derivation: [
        have(
          'coordinates',
          'forall(n in nat, r in Q, residual(array(j in J, y[n+1,j]))[r] == (1 - s[r]^2/L)*residual(array(j in J, y[n,j]))[r])',
          [
            ['==', 's[r]*sum(j in J, V[r,j]*y[n+1,j]) - sum(i in M, U[r,i]*b[i])', unfold('residual')],
            [
              '==',
              's[r]*sum(j in J, V[r,j]*(y[n,j] - 1/L*sum(i in M, A[i,j]*(sum(h in J, A[i,h]*y[n,h]) - b[i])))) - sum(i in M, U[r,i]*b[i])',
              unfold('y'),
            ],
            [
              '==',
              's[r]*sum(j in J, V[r,j]*y[n,j]) - s[r]/L*sum(q in Q, s[q]*sum(j in J, V[q,j]*V[r,j])*(sum(p in Q, s[p]*sum(i in M, U[p,i]*U[q,i])*sum(h in J, V[p,h]*y[n,h])) - sum(i in M, U[q,i]*b[i]))) - sum(i in M, U[r,i]*b[i])',
              unfold('A'),
            ],
            [
              '==',
              's[r]*sum(j in J, V[r,j]*y[n,j]) - s[r]/L*s[r]*(s[r]*sum(h in J, V[r,h]*y[n,h]) - sum(i in M, U[r,i]*b[i])) - sum(i in M, U[r,i]*b[i])',
              hypothesis('orthonormal right'),
              hypothesis('orthonormal left'),
            ],
            ['==', 'rhs', unfold('residual')],
          ],
        ),
        have('factors', 'forall(r in Q, (1 - s[r]^2/L)^2 <= (1 - mu/L)^2)', [
          have('low', '0 <= 1 - s[r]^2/L', [
            ['<=', '(L - s[r]^2)/L', sign()],
            ['==', 'rhs', algebra()],
          ]),
          have('high', '1 - s[r]^2/L <= 1 - mu/L', [['<=', 'rhs', hypothesis('smallest singular value')]]),
          ['==', '(1 - s[r]^2/L)*(1 - s[r]^2/L)', algebra()],
          ['<=', '(1 - s[r]^2/L)*(1 - mu/L)', hypothesis('high')],
          ['<=', '(1 - mu/L)*(1 - mu/L)', hypothesis('high')],
          ['==', 'rhs', algebra()],
        ]),
        induction('k', {
          base: [
            ['==', 'loss(w) - least', unfold('y')],
            ['==', 'rhs', algebra()],
          ],
          step: [
            [
              '==',
              '1/2*sum(r in Q, residual(array(j in J, y[k+1,j]))[r]^2)',
              lemma('polyak-lojasiewicz-linear-rate', {
                part: 'least squares gap',
                at: { w: 'array(j in J, y[k+1,j])' },
              }),
            ],
            [
              '==',
              '1/2*sum(r in Q, (1 - s[r]^2/L)^2*residual(array(j in J, y[k,j]))[r]^2)',
              hypothesis('coordinates'),
            ],
            [
              '<=',
              '1/2*sum(r in Q, (1 - mu/L)^2*residual(array(j in J, y[k,j]))[r]^2)',
              hypothesis('factors'),
            ],
            [
              '==',
              '(1 - mu/L)^2*(loss(array(j in J, y[k,j])) - least)',
              lemma('polyak-lojasiewicz-linear-rate', {
                part: 'least squares gap',
                at: { w: 'array(j in J, y[k,j])' },
              }),
            ],
            ['<=', '(1 - mu/L)^2*((1 - mu/L)^(2*k)*(loss(w) - least))', hypothesis('induction')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        ...matrices,
        regimes: { 'tight: equal singular values': { draw: { more: { oneOf: [0] } } } },
      },
    },
    'quadratics with the best step': {
      given: quadratic,
      where: {
        'H[i in I, j in I]': 'sum(r in I, lam[r]*B[r,i]*B[r,j])',
        'e[0, i in I]': 'start[i]',
        'e[k+1, i in I]': 'e[k,i] - 2/(L + mu)*sum(j in I, H[i,j]*e[k,j])',
      },
      hypotheses: {
        orthonormal: 'forall(q in I, r in I, sum(i in I, B[q,i]*B[r,i]) == delta(q, r))',
        complete: 'forall(i in I, j in I, sum(r in I, B[r,i]*B[r,j]) == delta(i, j))',
        'smallest eigenvalue': 'forall(r in I, mu <= lam[r])',
        'largest eigenvalue': 'forall(r in I, lam[r] <= L)',
      },
      states: 'forall(k in nat, sum(i in I, e[k,i]^2) <= ((L - mu)/(L + mu))^(2*k)*sum(i in I, start[i]^2))',
      derivation: [
        have(
          'length',
          'forall(n in nat, sum(i in I, e[n,i]^2) == sum(r in I, sum(i in I, B[r,i]*e[n,i])^2))',
          [
            ['==', 'sum(i in I, sum(j in I, delta(i, j)*e[n,i]*e[n,j]))', algebra()],
            [
              '==',
              'sum(i in I, sum(j in I, sum(r in I, B[r,i]*B[r,j])*e[n,i]*e[n,j]))',
              hypothesis('complete'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'coordinates',
          'forall(n in nat, r in I, sum(i in I, B[r,i]*e[n+1,i]) == (1 - 2/(L + mu)*lam[r])*sum(i in I, B[r,i]*e[n,i]))',
          [
            ['==', 'sum(i in I, B[r,i]*(e[n,i] - 2/(L + mu)*sum(j in I, H[i,j]*e[n,j])))', unfold('e')],
            [
              '==',
              'sum(i in I, B[r,i]*e[n,i]) - 2/(L + mu)*sum(q in I, lam[q]*sum(i in I, B[q,i]*B[r,i])*sum(j in I, B[q,j]*e[n,j]))',
              unfold('H'),
            ],
            ['==', 'rhs', hypothesis('orthonormal')],
          ],
        ),
        have('factors', 'forall(r in I, (1 - 2/(L + mu)*lam[r])^2 <= ((L - mu)/(L + mu))^2)', [
          ['<=', 'rhs', sign('4/(L + mu)^2*(L - lam[r])*(lam[r] - mu)')],
        ]),
        induction('k', {
          base: [
            ['==', 'sum(i in I, start[i]^2)', unfold('e')],
            ['<=', 'rhs', algebra()],
          ],
          step: [
            ['==', 'sum(r in I, sum(i in I, B[r,i]*e[k+1,i])^2)', hypothesis('length', { at: { n: 'k+1' } })],
            [
              '==',
              'sum(r in I, (1 - 2/(L + mu)*lam[r])^2*sum(i in I, B[r,i]*e[k,i])^2)',
              hypothesis('coordinates'),
            ],
            ['<=', 'sum(r in I, ((L - mu)/(L + mu))^2*sum(i in I, B[r,i]*e[k,i])^2)', hypothesis('factors')],
            ['==', '((L - mu)/(L + mu))^2*sum(i in I, e[k,i]^2)', hypothesis('length')],
            [
              '<=',
              '((L - mu)/(L + mu))^2*(((L - mu)/(L + mu))^(2*k)*sum(i in I, start[i]^2))',
              hypothesis('induction'),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        sizes: { I: [1, 3], k: [0, 4] },
        raw: {
          normal: array('I', { is: 'positive' }),
          share: array('I', { is: '[0,1]' }),
          gap: real('nonnegative'),
        },
        construct: {
          L: 'mu + gap',
          'lam[r in I]': 'mu + share[r]*gap',
          'B[r in I, i in I]': 'delta(r, i) - 2*normal[r]*normal[i]/sum(j in I, normal[j]^2)',
        },
        regimes: { 'tight: extreme eigenvalues': { draw: { share: { oneOf: [0, 1] } } } },
      },
    },
    'sine example': {
      where: sineExample,
      states: 'forall(t in R, 1/32*(g(t) - g(0)) <= 1/2*slope(t)^2)',
      derivation: [
        have('for nonnegative arguments', 'forall(a in nonnegative, 1/32*(g(a) - g(0)) <= 1/2*slope(a)^2)', [
          have('square', 'sin(a)^2 <= a^2', [
            ['==', 'abs(sin(a))^2', algebra()],
            ['<=', 'a*abs(sin(a))', lemma('sine-and-cosine', { part: 'sine below its argument' })],
            ['<=', 'a*a', lemma('sine-and-cosine', { part: 'sine below its argument' })],
            ['==', 'rhs', algebra()],
          ]),
          cases(
            'a <= 1',
            [
              have('sine', '0 <= sin(a)', [
                ['<=', 'rhs', lemma('sine-and-cosine', { part: 'sine nonnegative' })],
              ]),
              have('cosine', '0 < cos(a)', [['<', 'rhs', interval({ a: ['0', '1'] })]]),
              ['==', '1/32*(a^2 + 3*sin(a)^2)', unfold('g')],
              ['<=', '1/32*(a^2 + 3*a^2)', hypothesis('square')],
              ['<=', '1/2*(2*a + 6*sin(a)*cos(a))^2', sign()],
              ['==', 'rhs', unfold('slope')],
            ],
            [
              cases(
                'a <= 4',
                [
                  ['==', '1/32*(a^2 + 3*sin(a)^2)', unfold('g')],
                  ['<=', '1/2*(2*a + 6*sin(a)*cos(a))^2', interval({ a: ['1', '4'] })],
                  ['==', 'rhs', unfold('slope')],
                ],
                [
                  have('product', '-3 <= 6*sin(a)*cos(a)', [
                    ['==', '-3*(sin(a)^2 + cos(a)^2)', lemma('sine-and-cosine', { part: 'circle' })],
                    ['<=', 'rhs', sign('3*(sin(a) + cos(a))^2')],
                  ]),
                  ['==', '1/32*(a^2 + 3*sin(a)^2)', unfold('g')],
                  ['<=', '1/32*(a^2 + 3*a^2)', hypothesis('square')],
                  ['<=', '1/2*((2*a - 3)*(2*a - 3))', sign()],
                  ['<=', '1/2*((2*a - 3)*(2*a + 6*sin(a)*cos(a)))', hypothesis('product')],
                  ['<=', '1/2*((2*a + 6*sin(a)*cos(a))*(2*a + 6*sin(a)*cos(a)))', hypothesis('product')],
                  ['==', 'rhs', unfold('slope')],
                ],
              ),
            ],
          ),
        ]),
        cases(
          '0 <= t',
          [['<=', 'rhs', hypothesis('for nonnegative arguments')]],
          [
            ['==', '1/32*(g(-t) - g(0))', unfold('g')],
            ['<=', '1/2*slope(-t)^2', hypothesis('for nonnegative arguments', { at: { a: '-t' } })],
            ['==', 'rhs', unfold('slope')],
          ],
        ),
      ],
      slack: 'the best constant is 0.1755, at 2.2017',
    },
    'sine example slope': {
      where: sineExample,
      states: 'forall(t in R, D(g(t), t) == slope(t))',
      derivation: [
        ['==', '2*t + 6*sin(t)*cos(t)', calculus()],
        ['==', 'rhs', unfold('slope')],
      ],
    },
    'sine example minimum': {
      where: sineExample,
      states: 'forall(t in R, g(0) <= g(t))',
      derivation: [
        ['==', '0', unfold('g')],
        ['<=', 't^2 + 3*sin(t)^2', sign()],
        ['==', 'rhs', unfold('g')],
      ],
      instances: { regimes: { 'tight: the minimiser': { construct: { t: '0' } } } },
    },
    'sine example smooth': {
      where: sineExample,
      states: 'forall(t in R, u in R, abs(slope(t) - slope(u)) <= 8*abs(t - u))',
      derivation: [
        have('ordered', 'forall(a in R, c in R, a <= c, abs(slope(c) - slope(a)) <= 8*(c - a))', [
          monotone('above', {
            variable: 's',
            from: 'a',
            to: 'c',
            of: 'slope(s) - 8*s',
            derivative: '<= 0',
            proof: [
              ['==', '6*(cos(s)^2 - sin(s)^2) - 6*1', calculus(), unfold('slope')],
              [
                '==',
                '6*(cos(s)^2 - sin(s)^2) - 6*(sin(s)^2 + cos(s)^2)',
                lemma('sine-and-cosine', { part: 'circle', at: { t: 's' } }),
              ],
              ['<=', 'rhs', sign()],
            ],
          }),
          monotone('below', {
            variable: 's',
            from: 'a',
            to: 'c',
            of: 'slope(s) + 8*s',
            derivative: '>= 0',
            proof: [
              ['==', '6*(cos(s)^2 - sin(s)^2) + 6*1 + 4', calculus(), unfold('slope')],
              [
                '==',
                '6*(cos(s)^2 - sin(s)^2) + 6*(sin(s)^2 + cos(s)^2) + 4',
                lemma('sine-and-cosine', { part: 'circle', at: { t: 's' } }),
              ],
              ['>=', 'rhs', sign()],
            ],
          }),
          have('upper', 'slope(c) - slope(a) <= 8*(c - a)', [['<=', 'rhs', hypothesis('above')]]),
          have('lower', '-(slope(c) - slope(a)) <= 8*(c - a)', [['<=', 'rhs', hypothesis('below')]]),
          ['<=', 'rhs', hypothesis('upper'), hypothesis('lower')],
        ]),
        cases(
          'u <= t',
          [
            ['<=', '8*(t - u)', hypothesis('ordered', { at: { a: 'u', c: 't' } })],
            ['<=', 'rhs', sign()],
          ],
          [
            ['==', 'abs(slope(u) - slope(t))', algebra()],
            ['<=', '8*(u - t)', hypothesis('ordered', { at: { a: 't', c: 'u' } })],
            ['<=', 'rhs', sign()],
          ],
        ),
      ],
      instances: { regimes: { 'tight: equal points': { construct: { u: 't' } } } },
    },
    'sine example not convex': {
      where: sineExample,
      states: '1/2*g(1) + 1/2*g(2) < g(1/2*1 + 1/2*2)',
      derivation: [
        ['==', '1/2*(1 + 3*sin(1)^2) + 1/2*(4 + 3*sin(2)^2)', unfold('g')],
        ['<', '9/4 + 3*sin(3/2)^2', interval()],
        ['==', 'rhs', unfold('g')],
      ],
      slack: '4.80 against 5.23',
    },
    'no rate without the inequality': {
      states:
        'forall(rate in R, rate < 1, exists(t in positive, (t <= 1) and (rate*t^4/4 < (t - 1/3*t^3)^4/4)))',
      derivation: [
        cases(
          'rate <= 0',
          [
            witness({ t: '1' }),
            both(
              [['<=', 'rhs', algebra()]],
              [
                ['<=', '0', sign()],
                ['<', 'rhs', sign()],
              ],
            ),
          ],
          [
            witness({ t: 'sqrt((1 - rate)/2)' }),
            both(
              [
                ['<=', 'sqrt(1)', sign()],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', 'rate*((1 - rate)/2)^2/4', algebra()],
                [
                  '<',
                  '((1 - rate)/2)^2/4*(1 - (1 - rate)/6)^4',
                  sign('((1 - rate)/2)^2/4*((1 - rate)/3 + ((1 - rate)/6)^2*(((1 - rate)/6 - 2)^2 + 2))'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
      ],
      instances: {
        draw: { rate: { between: [-1, 63 / 64] } },
        construct: { t: 'sqrt((1 - rate)/2)' },
      },
      slack: 'the nearer t is to 0, the nearer to 1 is the ratio',
    },
  },
  controls: {
    'the fourth power converges with factor 0.99 on [-1, 1]': {
      part: 'no rate without the inequality',
      states: 'forall(t in R, -1 <= t, t <= 1, (t - 1/3*t^3)^4 <= 99/100*t^4)',
      counterexample: { t: '1/16' },
      instances: { raw: { place: real('[0,1]') }, construct: { t: 'place/8' } },
      because: 'with step 1/L, L = 12 for x^4 (3 for x^4/4), the ratio at 1/16 is (767/768)^4 = 0.9948',
    },
    'mu = 1 for the sine example': {
      part: 'sine example',
      replace: ['1/32*', '1*'],
      counterexample: { t: 2 },
      because: '1.50 is less than 6.48',
    },
    'three times the step': {
      part: 'linear rate',
      where: {
        'x[0, i in I]': 'start[i]',
        'x[k+1, i in I]': 'x[k,i] - 3/L*grad(array(j in I, x[k,j]))[i]',
      },
      counterexample: {
        L: 1,
        mu: 1,
        fstar: 0,
        start: [1],
        k: 1,
        f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))',
      },
      because: 'on a parabola of curvature L the distance doubles',
    },
    'without the inequality': {
      part: 'linear rate',
      without: ['Polyak-Łojasiewicz'],
      counterexample: {
        L: 1,
        mu: 1,
        fstar: -1,
        start: [0],
        k: 1,
        f: 'map(u in R[I], 0)',
      },
      instances: { construct: { ...parabolas.construct, fstar: 'offset - 1' } },
      because: 'nothing moves, and -1 is a lower bound',
    },
    'square root of the condition number': {
      part: 'least squares rate',
      replace: ['(1 - mu/L)^(2*k)', '(1 - sqrt(mu/L))^k'],
      counterexample: {
        s: [1, '1/2'],
        U: [
          [1, 0],
          [0, 1],
        ],
        V: [
          [1, 0],
          [0, 1],
        ],
        b: [0, 0],
        w: [0, 1],
        L: 1,
        mu: '1/4',
        k: 1,
      },
      instances: {
        sizes: { Q: [1, 1] },
        construct: { ...matrices.construct, 's[r in Q]': 'root', L: '4*root^2' },
      },
      because: '9/16 of the loss are left, not one half',
    },
    'the second smallest singular value': {
      part: 'least squares rate',
      given: { last: element('Q') },
      hypotheses: { 'smallest singular value': 'forall(r in Q, r != last, mu <= s[r]^2)' },
      counterexample: {
        s: [1, '3/4', '1/2'],
        U: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        V: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        b: [0, 0, 0],
        w: [0, 0, 1],
        last: 2,
        L: 1,
        mu: '1/2',
        k: 1,
      },
      instances: { sizes: { Q: [1, 1] }, construct: { ...matrices.construct, 's[r in Q]': 'root/2' } },
      because: 'an error in the last direction falls by 9/16 only',
    },
    'no progress for a matrix without full rank': {
      part: 'least squares rate',
      states: 'forall(k in nat, loss(w) <= loss(array(j in J, y[k,j])))',
      counterexample: {
        s: [1],
        U: [[1, 0]],
        V: [[1, 0]],
        b: [0, 0],
        w: [1, 1],
        L: 1,
        mu: 1,
        k: 1,
      },
      because: 'one step reaches the minimum',
    },
    'twice the singular value': {
      part: 'least squares',
      replace: ['mu*(loss', '2*mu*(loss'],
      counterexample: { s: [1], U: [[1]], V: [[1]], b: [0], w: [1], mu: 1 },
      instances: { draw: { more: { oneOf: [0] } } },
      because: 'equal singular values give equality',
    },
    'a convex example': {
      part: 'sine example not convex',
      states: 'forall(a in R, c in R, g(1/2*a + 1/2*c) <= 1/2*g(a) + 1/2*g(c))',
      counterexample: { a: 1, c: 2 },
      because: 'the second derivative 2 + 6 cos 2t is -3.94 at 3/2',
    },
    'stationary points that are not global': {
      part: 'stationary points are global',
      without: ['Polyak-Łojasiewicz'],
      counterexample: {
        mu: 1,
        fstar: 0,
        start: [0],
        u: [1],
        f: 'map(v in R[I], sum(i in I, (v[i]^2 - 1)^2))',
      },
      instances: {
        models: { f: 'map(v in R[I], offset + sum(i in I, ((v[i] - center[i])^2 - 1)^2))' },
        construct: { 'u[i in I]': 'center[i] + 1' },
      },
      because: 'the double well has a maximum between its minima',
    },
    'smooth with a smaller constant': {
      part: 'sine example smooth',
      replace: ['8*abs', '6*abs'],
      counterexample: { t: '1/8', u: 0 },
      because: 'the second derivative at 0 is 8',
    },
    'a faster best step': {
      part: 'quadratics with the best step',
      replace: ['((L - mu)/(L + mu))^(2*k)', '((L - mu)/(L + 2*mu))^(2*k)'],
      counterexample: {
        lam: [1, 3],
        B: [
          [1, 0],
          [0, 1],
        ],
        start: [1, 1],
        mu: 1,
        L: 3,
        k: 1,
      },
      because: 'with eigenvalues 1 and 3 and step 1/2 both errors are halved',
    },
  },
});
