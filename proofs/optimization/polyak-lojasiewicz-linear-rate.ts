/**
 * # Gradient descent converges linearly under the Polyak-Łojasiewicz inequality
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
const square = 'sum(i in I, grad(array(j in I, x[k,j]))[i]^2)';
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
    },
    'least squares gradient': {
      given: leastSquares,
      where: decomposed,
      hypotheses: orthonormal,
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
    },
    'least squares gap': {
      given: leastSquares,
      where: decomposed,
      hypotheses: orthonormal,
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
    },
    'sine example not convex': {
      where: sineExample,
      states: '1/2*g(1) + 1/2*g(2) < g(1/2*1 + 1/2*2)',
      derivation: [
        ['==', '1/2*(1 + 3*sin(1)^2) + 1/2*(4 + 3*sin(2)^2)', unfold('g')],
        ['<', '9/4 + 3*sin(3/2)^2', interval()],
        ['==', 'rhs', unfold('g')],
      ],
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
    },
  },
  controls: {},
});
