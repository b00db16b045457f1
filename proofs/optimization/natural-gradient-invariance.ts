/**
 * # The natural gradient does not depend on the parametrisation
 *
 * Under theta = phi(psi) with Jacobian J the Fisher matrix becomes J'FJ and the gradient J'g; with F positive definite and J invertible the natural
 * directions correspond, J e = d, and so do the flows along them. A finite step of length eta leads to the same point for affine phi, and up to
 * eta^2 B |e|^2/2 in each coordinate when the gradient of that coordinate of phi is Lipschitz with constant B. Among directions of unit length in the
 * geometry of F the steepest descent of g != 0 is -F^(-1) g/sqrt(g'F^(-1)g). In exponential families F is the derivative of the mean parameters, so the
 * natural gradient in natural parameters is the gradient in mean parameters. The model is on a finite set, with positive probabilities exp(likelihood).
 * Not claimed: that plain gradients correspond, that J F J' is the Fisher matrix, that finite steps agree (see `controls`).
 */
import {
  algebra,
  array,
  both,
  calculus,
  cases,
  contradiction,
  type Derivation,
  differentiable,
  have,
  hypothesis,
  type Instances,
  indexSet,
  lemma,
  monotone,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'natural-gradient-invariance';
const form = (u: string, v: string) => `sum(i in I, ${u}*sum(k in I, F[i,k]*${v}))`;
const squared = (u: string) => `sum(m in I, ${u}[m]*sum(n in I, F[m,n]*${u}[n]))`;
const definite = {
  definite: `forall(v in R[I], 0 < sum(i in I, v[i]^2), 0 < ${form('v[i]', 'v[k]')})`,
};
const symmetric = { symmetric: 'forall(i in I, k in I, F[i,k] == F[k,i])' };
const coordinates = { I: indexSet('parameters') };
const families = {
  ...coordinates,
  Omega: nonemptySet('outcomes'),
  likelihood: differentiable(['Omega', 'R[I]', 'R'], [null, 'score']),
  phi: differentiable(['R[I]', 'I', 'R'], ['J', null]),
  psi: array('I'),
};
const weight = 'exp(likelihood(w, phi(psi)))';
const scoreOfPsi = (j: string) => `D(likelihood(w, phi(psi)), psi[${j}])`;
/** Natural directions: d at theta = phi(psi) for the gradient g, and e for psi. */
const directions = {
  ...coordinates,
  F: array('I', 'I'),
  J: array('I', 'I'),
  K: array('I', 'I'),
  d: array('I'),
  e: array('I'),
};
const pulled = 'sum(i in I, sum(k in I, J[i,j]*F[i,k]*J[k,l]))';
const solved = {
  invertible: 'forall(i in I, k in I, sum(j in I, J[i,j]*K[j,k]) == delta(i, k))',
  'e is natural': `forall(j in I, sum(l in I, ${pulled}*e[l]) == sum(i in I, J[i,j]*sum(k in I, F[i,k]*d[k])))`,
};
/** Positive definite by construction, and a shear as Jacobian. */
const sheared = {
  raw: { B: array('I', 'I'), u: array('I'), scale: real('positive') },
  construct: {
    'F[i in I, k in I]': 'delta(i, k) + sum(l in I, B[i,l]*B[k,l])',
    'J[i in I, j in I]': 'scale*(delta(i, j) - 2*u[i]*u[j]/(1 + sum(k in I, u[k]^2)))',
    'K[i in I, j in I]':
      '(delta(i, j) + 2*u[i]*u[j]/(1 - sum(k in I, u[k]^2) + 2*indicator(sum(k in I, u[k]^2) == 1)))/scale',
    'e[i in I]': 'sum(j in I, K[i,j]*d[j])',
  },
  draw: { u: { between: [-0.5, 0.5] as [number, number] } },
};
/** A normalised model, and coordinates that are not affine. */
const modelled: Instances = {
  sizes: { I: [1, 2], Omega: [1, 3] },
  raw: { T: array('Omega', 'I') },
  draw: { T: { between: [-1, 1] }, psi: { between: [-1, 1] } },
  models: {
    likelihood:
      'map(w in Omega, theta in R[I], sum(i in I, theta[i]*T[w,i]) - log(sum(v in Omega, exp(sum(i in I, theta[i]*T[v,i])))))',
    phi: 'map(x in R[I], i in I, x[i] + tanh(sum(j in I, x[j])))',
  },
  regimes: {
    // The mean of its scores is not 0.
    'not normalised': {
      models: { likelihood: 'map(w in Omega, theta in R[I], -sum(i in I, (theta[i] - T[w,i])^2)/2)' },
    },
  },
};
const steepest: Instances = {
  sizes: { I: [1, 3] },
  raw: { B: array('I', 'I'), v0: array('I', { is: 'positive' }) },
  draw: { B: { between: [-1, 1] } },
  construct: { 'F[i in I, k in I]': 'delta(i, k) + sum(l in I, B[i,l]*B[k,l])' },
};
const shareAt = (w: string) =>
  `h[${w}]*exp(sum(j in I, theta[j]*T[${w},j]))/sum(v in Omega, h[v]*exp(sum(j in I, theta[j]*T[v,j])))`;
const exponential = {
  given: {
    ...coordinates,
    Omega: nonemptySet('outcomes'),
    h: array('Omega', { is: 'positive' }),
    T: array('Omega', 'I'),
    theta: array('I'),
  },
  where: {
    'share(x in R[I])[w in Omega]':
      'h[w]*exp(sum(i in I, x[i]*T[w,i]))/sum(v in Omega, h[v]*exp(sum(i in I, x[i]*T[v,i])))',
    'mean(x in R[I])[i in I]': 'sum(w in Omega, share(x)[w]*T[w,i])',
    'Fisher(x in R[I])[i in I, k in I]':
      'sum(w in Omega, share(x)[w]*(T[w,i] - mean(x)[i])*(T[w,k] - mean(x)[k]))',
  },
  instances: {
    sizes: { I: [1, 2], Omega: [1, 3] },
    draw: { theta: { between: [-1, 1] }, T: { between: [-2, 2] } },
  } as Instances,
};
const semidefinite: Derivation = [
  cases(
    '0 < sum(i in I, x[i]^2)',
    [['<=', 'rhs', hypothesis('definite')]],
    [
      have('squares', 'forall(i in I, x[i]^2 == 0)', [
        [
          '==',
          'rhs',
          lemma('zero-sum-of-nonnegative', { at: { I: 'I', f: 'array(k in I, x[k]^2)', i: 'i' } }),
        ],
      ]),
      have('zero', 'forall(i in I, x[i] == 0)', [
        contradiction('0 < 0', [
          ['<', 'x[i]^2', sign()],
          ['==', '0', hypothesis('squares')],
        ]),
      ]),
      ['==', 'sum(i in I, 0*sum(k in I, F[i,k]*0))', algebra()],
      ['==', 'rhs', hypothesis('zero')],
    ],
  ),
];

export default proof({
  id: itself,
  title: 'The natural gradient does not depend on the parametrisation',
  sources: [
    {
      document: 'foundations-article',
      section: 'Second-Order Methods (Natural Gradients)',
      relation: 'made precise',
    },
  ],
  references: ['amari1998', 'martens2020, Section 6'],

  given: {},

  parts: {
    scores: {
      given: families,
      states: `forall(w in Omega, j in I, ${scoreOfPsi('j')} == sum(i in I, J(psi)[i,j]*score(w, phi(psi))[i]))`,
      derivation: [['==', 'rhs', calculus()]],
      instances: modelled,
    },
    'Fisher matrix': {
      given: families,
      states: `forall(j in I, l in I, sum(w in Omega, ${weight}*${scoreOfPsi('j')}*${scoreOfPsi('l')}) == sum(i in I, sum(k in I, J(psi)[i,j]*sum(w in Omega, ${weight}*score(w, phi(psi))[i]*score(w, phi(psi))[k])*J(psi)[k,l])))`,
      derivation: [
        have(
          'score',
          `forall(w in Omega, q in I, ${scoreOfPsi('q')} == sum(i in I, J(psi)[i,q]*score(w, phi(psi))[i]))`,
          [['==', 'rhs', calculus()]],
        ),
        [
          '==',
          `sum(w in Omega, ${weight}*sum(i in I, J(psi)[i,j]*score(w, phi(psi))[i])*sum(i in I, J(psi)[i,l]*score(w, phi(psi))[i]))`,
          hypothesis('score'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: modelled,
    },
    'second moments of scores': {
      given: {
        ...coordinates,
        Omega: nonemptySet('outcomes'),
        p: probability('Omega'),
        scores: array('Omega', 'I'),
        J: array('I', 'I'),
      },
      states:
        'forall(j in I, l in I, sum(w in Omega, p[w]*sum(i in I, J[i,j]*scores[w,i])*sum(k in I, J[k,l]*scores[w,k])) == sum(i in I, sum(k in I, J[i,j]*sum(w in Omega, p[w]*scores[w,i]*scores[w,k])*J[k,l])))',
      derivation: [['==', 'rhs', algebra()]],
      instances: {
        sizes: { I: [0, 3], Omega: [1, 4] },
        regimes: { 'nearly singular': { draw: { J: { nearlySingular: 20 } } } },
      },
    },
    gradient: {
      given: {
        ...coordinates,
        phi: families.phi,
        psi: families.psi,
        L: differentiable(['R[I]', 'R'], ['grad']),
      },
      states: 'forall(j in I, D(L(phi(psi)), psi[j]) == sum(i in I, J(psi)[i,j]*grad(phi(psi))[i]))',
      derivation: [['==', 'rhs', calculus()]],
      instances: {
        sizes: { I: [0, 2] },
        models: {
          L: ['map(x in R[I], sum(i in I, x[i]^2))', 'map(x in R[I], sum(i in I, x[i])^2)'],
          phi: 'map(x in R[I], i in I, x[i] + tanh(sum(j in I, x[j])))',
        },
      },
    },
    'natural directions': {
      given: directions,
      hypotheses: { ...definite, ...solved },
      states: 'forall(r in I, sum(j in I, J[r,j]*e[j]) == d[r])',
      derivation: [
        have(
          'after J',
          'forall(j in I, sum(i in I, J[i,j]*sum(k in I, F[i,k]*(sum(l in I, J[k,l]*e[l]) - d[k]))) == 0)',
          [
            ['==', `sum(l in I, ${pulled}*e[l]) - sum(i in I, J[i,j]*sum(k in I, F[i,k]*d[k]))`, algebra()],
            [
              '==',
              'sum(i in I, J[i,j]*sum(k in I, F[i,k]*d[k])) - sum(i in I, J[i,j]*sum(k in I, F[i,k]*d[k]))',
              hypothesis('e is natural', { at: { j: 'j' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('in the kernel', 'forall(q in I, sum(k in I, F[q,k]*(sum(l in I, J[k,l]*e[l]) - d[k])) == 0)', [
          ['==', 'sum(i in I, delta(i, q)*sum(k in I, F[i,k]*(sum(l in I, J[k,l]*e[l]) - d[k])))', algebra()],
          [
            '==',
            'sum(i in I, sum(j in I, J[i,j]*K[j,q])*sum(k in I, F[i,k]*(sum(l in I, J[k,l]*e[l]) - d[k])))',
            hypothesis('invertible'),
          ],
          [
            '==',
            'sum(j in I, K[j,q]*sum(i in I, J[i,j]*sum(k in I, F[i,k]*(sum(l in I, J[k,l]*e[l]) - d[k]))))',
            algebra(),
          ],
          ['==', 'sum(j in I, K[j,q]*0)', hypothesis('after J')],
          ['==', 'rhs', algebra()],
        ]),
        have('no length', 'sum(i in I, (sum(l in I, J[i,l]*e[l]) - d[i])^2) <= 0', [
          contradiction('0 < 0', [
            [
              '<',
              'sum(i in I, (sum(l in I, J[i,l]*e[l]) - d[i])*sum(k in I, F[i,k]*(sum(l in I, J[k,l]*e[l]) - d[k])))',
              hypothesis('definite', { at: { v: 'array(i in I, sum(l in I, J[i,l]*e[l]) - d[i])' } }),
            ],
            ['==', 'sum(i in I, (sum(l in I, J[i,l]*e[l]) - d[i])*0)', hypothesis('in the kernel')],
            ['==', '0', algebra()],
          ]),
        ]),
        have('square', 'forall(i in I, (sum(l in I, J[i,l]*e[l]) - d[i])^2 == 0)', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'I', f: 'array(k in I, (sum(l in I, J[k,l]*e[l]) - d[k])^2)', i: 'i' },
            }),
          ],
        ]),
        have('no difference', 'sum(l in I, J[r,l]*e[l]) - d[r] == 0', [
          contradiction('0 < 0', [
            ['<', '(sum(l in I, J[r,l]*e[l]) - d[r])^2', sign()],
            ['==', '0', hypothesis('square')],
          ]),
        ]),
        ['==', 'sum(l in I, J[r,l]*e[l]) - d[r] + d[r]', algebra()],
        ['==', '0 + d[r]', hypothesis('no difference')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { I: [1, 2] },
        ...sheared,
        // The inverse of two rows and columns by its adjugate.
        regimes: {
          'nearly singular': {
            sizes: { I: [2, 2] },
            raw: { G: array('I', 'I'), determinant: real() },
            draw: { G: { nearlySingular: 20 } },
            construct: {
              'J[i in I, j in I]': 'G[i,j]',
              determinant: '(sum(i in I, G[i,i])^2 - sum(i in I, sum(j in I, G[i,j]*G[j,i])))/2',
              'K[i in I, j in I]':
                '(delta(i, j)*sum(m in I, G[m,m]) - G[i,j])/(determinant + indicator(determinant == 0))',
            },
          },
        },
      },
    },
    flow: {
      given: {
        ...coordinates,
        phi: families.phi,
        path: differentiable(['R', 'I', 'R'], ['velocity', null]),
        d: array('I'),
        e: array('I'),
        t: real(),
      },
      hypotheses: {
        'flow in psi': 'forall(j in I, velocity(t)[j] == -e[j])',
        'directions correspond': 'forall(i in I, sum(j in I, J(path(t))[i,j]*e[j]) == d[i])',
      },
      states: 'forall(i in I, D(phi(path(t))[i], t) == -d[i])',
      derivation: [
        ['==', 'sum(j in I, J(path(t))[i,j]*velocity(t)[j])', calculus()],
        ['==', '-sum(j in I, J(path(t))[i,j]*e[j])', hypothesis('flow in psi')],
        ['==', 'rhs', hypothesis('directions correspond')],
      ],
      instances: {
        sizes: { I: [0, 2] },
        raw: { at: array('I'), B: array('I', 'I') },
        models: {
          phi: 'map(psi in R[I], i in I, sum(k in I, B[i,k]*psi[k]))',
          path: 'map(s in R, i in I, at[i] - s*e[i])',
        },
        construct: { 'd[i in I]': 'sum(j in I, B[i,j]*e[j])' },
      },
    },
    'affine steps': {
      given: {
        ...coordinates,
        phi: families.phi,
        psi: families.psi,
        e: array('I'),
        d: array('I'),
        eta: real(),
        M: array('I', 'I'),
        c: array('I'),
      },
      hypotheses: {
        affine: 'forall(v in R[I], i in I, phi(v)[i] == c[i] + sum(j in I, M[i,j]*v[j]))',
        'directions correspond': 'forall(i in I, sum(j in I, J(psi)[i,j]*e[j]) == d[i])',
        derivative: 'forall(i in I, j in I, J(psi)[i,j] == M[i,j])',
      },
      states: 'forall(i in I, phi(array(j in I, psi[j] - eta*e[j]))[i] == phi(psi)[i] - eta*d[i])',
      derivation: [
        ['==', 'c[i] + sum(j in I, M[i,j]*(psi[j] - eta*e[j]))', hypothesis('affine')],
        ['==', 'c[i] + sum(j in I, M[i,j]*psi[j]) - eta*sum(j in I, M[i,j]*e[j])', algebra()],
        [
          '==',
          'c[i] + sum(j in I, M[i,j]*psi[j]) - eta*sum(j in I, J(psi)[i,j]*e[j])',
          hypothesis('derivative'),
        ],
        ['==', 'c[i] + sum(j in I, M[i,j]*psi[j]) - eta*d[i]', hypothesis('directions correspond')],
        ['==', 'rhs', hypothesis('affine')],
      ],
      instances: {
        sizes: { I: [1, 2] },
        models: { phi: 'map(v in R[I], i in I, c[i] + sum(j in I, M[i,j]*v[j]))' },
        construct: { 'd[i in I]': 'sum(j in I, M[i,j]*e[j])' },
      },
    },
    'finite steps': {
      given: {
        ...coordinates,
        phi: families.phi,
        psi: families.psi,
        e: array('I'),
        d: array('I'),
        eta: real(),
        B: real('positive'),
      },
      hypotheses: {
        smooth:
          'forall(i in I, u in R[I], v in R[I], sum(j in I, (J(u)[i,j] - J(v)[i,j])^2) <= B^2*sum(j in I, (u[j] - v[j])^2))',
        'directions correspond': 'forall(i in I, sum(j in I, J(psi)[i,j]*e[j]) == d[i])',
      },
      states:
        'forall(i in I, abs(phi(array(j in I, psi[j] - eta*e[j]))[i] - (phi(psi)[i] - eta*d[i])) <= eta^2*B*sum(j in I, e[j]^2)/2)',
      derivation: [
        have(
          'either side',
          'forall(c in R, c^2 == 1, c*(phi(array(j in I, psi[j] - eta*e[j]))[i] - (phi(psi)[i] - eta*d[i])) <= eta^2*B*sum(j in I, e[j]^2)/2)',
          [
            monotone('along the step', {
              variable: 's',
              from: '0',
              to: '1',
              of: 'c*phi(array(j in I, psi[j] - s*(eta*e[j])))[i] + c*s*sum(j in I, J(psi)[i,j]*(eta*e[j])) - s^2*B/2*sum(j in I, (eta*e[j])^2)',
              derivative: '<= 0',
              proof: [
                [
                  '==',
                  'sum(j in I, eta*e[j]*(c*(J(psi)[i,j] - J(array(m in I, psi[m] - s*(eta*e[m])))[i,j]))) - B*s*sum(j in I, (eta*e[j])^2)',
                  calculus(),
                ],
                [
                  '<=',
                  'B*s/2*sum(j in I, (eta*e[j])^2) + 1/(2*(B*s))*sum(j in I, (c*(J(psi)[i,j] - J(array(m in I, psi[m] - s*(eta*e[m])))[i,j]))^2) - B*s*sum(j in I, (eta*e[j])^2)',
                  lemma('young', {
                    part: 'sums',
                    at: {
                      I: 'I',
                      u: 'array(j in I, eta*e[j])',
                      v: 'array(j in I, c*(J(psi)[i,j] - J(array(m in I, psi[m] - s*(eta*e[m])))[i,j]))',
                      c: 'B*s',
                    },
                  }),
                ],
                [
                  '==',
                  'c^2/(2*(B*s))*sum(j in I, (J(psi)[i,j] - J(array(m in I, psi[m] - s*(eta*e[m])))[i,j])^2) - B*s/2*sum(j in I, (eta*e[j])^2)',
                  algebra(),
                ],
                [
                  '==',
                  '1/(2*(B*s))*sum(j in I, (J(psi)[i,j] - J(array(m in I, psi[m] - s*(eta*e[m])))[i,j])^2) - B*s/2*sum(j in I, (eta*e[j])^2)',
                  hypothesis('assumed'),
                ],
                [
                  '<=',
                  '1/(2*(B*s))*(B^2*sum(j in I, (s*(eta*e[j]))^2)) - B*s/2*sum(j in I, (eta*e[j])^2)',
                  hypothesis('smooth', {
                    at: { i: 'i', u: 'psi', v: 'array(m in I, psi[m] - s*(eta*e[m]))' },
                    times: '1/(2*(B*s))',
                  }),
                ],
                ['<=', 'rhs', algebra()],
              ],
            }),
            [
              '==',
              'c*phi(array(j in I, psi[j] - 1*(eta*e[j])))[i] + c*1*sum(j in I, J(psi)[i,j]*(eta*e[j])) - 1^2*B/2*sum(j in I, (eta*e[j])^2) - c*phi(psi)[i] + B/2*sum(j in I, (eta*e[j])^2) + c*eta*(d[i] - sum(j in I, J(psi)[i,j]*e[j]))',
              algebra(),
            ],
            [
              '<=',
              'c*phi(psi)[i] - c*phi(psi)[i] + B/2*sum(j in I, (eta*e[j])^2) + c*eta*(d[i] - sum(j in I, J(psi)[i,j]*e[j]))',
              hypothesis('along the step'),
            ],
            [
              '==',
              'B/2*sum(j in I, (eta*e[j])^2) + c*eta*(d[i] - d[i])',
              hypothesis('directions correspond'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'above',
          'phi(array(j in I, psi[j] - eta*e[j]))[i] - (phi(psi)[i] - eta*d[i]) <= eta^2*B*sum(j in I, e[j]^2)/2',
          [['<=', 'rhs', hypothesis('either side', { at: { c: '1' } })]],
        ),
        have(
          'below',
          '-(phi(array(j in I, psi[j] - eta*e[j]))[i] - (phi(psi)[i] - eta*d[i])) <= eta^2*B*sum(j in I, e[j]^2)/2',
          [['<=', 'rhs', hypothesis('either side', { at: { c: '-1' } })]],
        ),
        ['<=', 'rhs', hypothesis('above'), hypothesis('below')],
      ],
      instances: {
        sizes: { I: [1, 2] },
        models: { phi: 'map(v in R[I], i in I, v[i] + B/2*v[i]^2)' },
        construct: { 'd[i in I]': '(1 + B*psi[i])*e[i]' },
        regimes: {
          'tight: one coordinate': { sizes: { I: [1, 1] } },
          'tight: coordinates that hang together': {
            models: { phi: 'map(v in R[I], i in I, v[i] + B/(2*card(I))*sum(j in I, v[j])^2)' },
            construct: { 'd[i in I]': 'e[i] + B/card(I)*sum(j in I, psi[j])*sum(j in I, e[j])' },
          },
        },
      },
    },
    // s is F^(-1) g: the slope g'v along v is s'Fv, and |g| in the geometry of F is the root of s'Fs.
    'steepest descent': {
      given: { ...coordinates, F: array('I', 'I'), s: array('I') },
      hypotheses: { ...symmetric, ...definite },
      states: `forall(v in R[I], ${form('v[i]', 'v[k]')} == 1, -sqrt(${form('s[i]', 's[k]')}) <= ${form('s[i]', 'v[k]')})`,
      derivation: [
        have('semidefinite', `forall(x in R[I], 0 <= ${form('x[i]', 'x[k]')})`, semidefinite),
        have(
          'no terms',
          'forall(N in R[I, I], forall(i in I, k in I, N[i,k] == 0), sum(i in I, sum(k in I, N[i,k]*v[i]*s[k])) == 0)',
          [
            ['==', 'sum(i in I, sum(k in I, 0*v[i]*s[k]))', hypothesis("assumed'")],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('not skew', 'forall(i in I, k in I, F[i,k] - F[k,i] == 0)', [
          ['==', 'F[k,i] - F[k,i]', hypothesis('symmetric', { at: { i: 'i', k: 'k' } })],
          ['==', 'rhs', algebra()],
        ]),
        have('exchanged', `${form('v[i]', 's[k]')} == ${form('s[i]', 'v[k]')}`, [
          [
            '==',
            `sum(i in I, sum(k in I, (F[i,k] - F[k,i])*v[i]*s[k])) + ${form('s[i]', 'v[k]')}`,
            algebra(),
          ],
          [
            '==',
            `0 + ${form('s[i]', 'v[k]')}`,
            hypothesis('no terms', { at: { N: 'array(i in I, k in I, F[i,k] - F[k,i])' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('shifted', `forall(a in R, 0 <= ${form('s[i]', 's[k]')} - 2*a*${form('s[i]', 'v[k]')} + a^2)`, [
          [
            '<=',
            form('(s[i] - a*v[i])', '(s[k] - a*v[k])'),
            hypothesis('semidefinite', { at: { x: 'array(i in I, s[i] - a*v[i])' } }),
          ],
          [
            '==',
            `${form('s[i]', 's[k]')} - a*${form('s[i]', 'v[k]')} - a*${form('v[i]', 's[k]')} + a^2*${form('v[i]', 'v[k]')}`,
            algebra(),
          ],
          ['==', 'rhs', hypothesis('exchanged'), hypothesis('assumed')],
        ]),
        have('Cauchy-Schwarz', `${form('s[i]', 'v[k]')}^2 <= ${form('s[i]', 's[k]')}`, [
          [
            '<=',
            `${form('s[i]', 'v[k]')}^2 + (${form('s[i]', 's[k]')} - 2*(${form('s[i]', 'v[k]')})*${form('s[i]', 'v[k]')} + (${form('s[i]', 'v[k]')})^2)`,
            hypothesis('shifted', { at: { a: form('s[i]', 'v[k]') } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('length', `0 <= ${form('s[i]', 's[k]')}`, [
          ['<=', 'rhs', hypothesis('semidefinite', { at: { x: 's' } })],
        ]),
        ['<=', `-sqrt(${form('s[i]', 'v[k]')}^2)`, hypothesis('Cauchy-Schwarz')],
        ['==', `-abs(${form('s[i]', 'v[k]')})`, algebra()],
        ['<=', 'rhs', sign()],
      ],
      instances: {
        ...steepest,
        construct: {
          'F[i in I, k in I]':
            '(delta(i, k) + sum(l in I, B[i,l]*B[k,l]))/(sum(j in I, v0[j]^2) + sum(l in I, sum(j in I, B[j,l]*v0[j])^2))',
          'v[i in I]': 'v0[i]',
        },
        regimes: {
          'no slope': { construct: { 's[i in I]': '0' } },
          'tight: against s': {
            sizes: { I: [1, 1] },
            construct: { 'F[i in I, k in I]': '1', 's[i in I]': 'v0[i]', 'v[i in I]': '-1' },
          },
        },
      },
    },
    'steepest direction': {
      given: { ...coordinates, F: array('I', 'I'), s: array('I') },
      hypotheses: { ...definite, 's is no zero': '0 < sum(i in I, s[i]^2)' },
      states: `(0 < ${squared('s')}) and (${form(`(-s[i]/sqrt(${squared('s')}))`, `(-s[k]/sqrt(${squared('s')}))`)} == 1) and (${form('s[i]', `(-s[k]/sqrt(${squared('s')}))`)} == -sqrt(${squared('s')}))`,
      derivation: [
        have('length', `0 < ${squared('s')}`, [['<', 'rhs', hypothesis('definite', { at: { v: 's' } })]]),
        both([['<', 'rhs', hypothesis('length')]], [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
      ],
      instances: steepest,
    },
    'score of an exponential family': {
      given: exponential.given,
      where: exponential.where,
      states: `forall(w in Omega, i in I, D(log(${shareAt('w')}), theta[i]) == T[w,i] - mean(theta)[i])`,
      derivation: [
        [
          '==',
          'T[w,i] - sum(u in Omega, h[u]*exp(sum(j in I, theta[j]*T[u,j]))/sum(v in Omega, h[v]*exp(sum(j in I, theta[j]*T[v,j])))*T[u,i])',
          calculus(),
        ],
        ['==', 'rhs', unfold('mean', 'share')],
      ],
      instances: exponential.instances,
    },
    'mean parameters': {
      given: exponential.given,
      where: exponential.where,
      states: 'forall(i in I, k in I, D(mean(theta)[i], theta[k]) == Fisher(theta)[i,k])',
      derivation: [
        [
          '==',
          'D(sum(w in Omega, h[w]*exp(sum(j in I, theta[j]*T[w,j]))/sum(v in Omega, h[v]*exp(sum(j in I, theta[j]*T[v,j])))*T[w,i]), theta[k])',
          unfold('mean', 'share'),
        ],
        [
          '==',
          `sum(w in Omega, ${shareAt('w')}*T[w,i]*T[w,k]) - sum(w in Omega, ${shareAt('w')}*T[w,i])*sum(w in Omega, ${shareAt('w')}*T[w,k])`,
          calculus(),
        ],
        ['==', 'rhs', unfold('Fisher', 'mean', 'share')],
      ],
      instances: exponential.instances,
    },
    'gradient in mean parameters': {
      given: { ...exponential.given, M: differentiable(['R[I]', 'R'], ['slope']) },
      where: exponential.where,
      states:
        'forall(k in I, D(M(mean(theta)), theta[k]) == sum(i in I, Fisher(theta)[k,i]*slope(mean(theta))[i]))',
      derivation: [
        ['==', 'sum(i in I, slope(mean(theta))[i]*D(mean(theta)[i], theta[k]))', calculus()],
        [
          '==',
          'sum(i in I, slope(mean(theta))[i]*Fisher(theta)[i,k])',
          lemma(itself, { part: 'mean parameters' }),
        ],
        ['==', 'rhs', unfold('Fisher')],
      ],
      instances: {
        ...exponential.instances,
        models: { M: ['map(x in R[I], sum(i in I, x[i]^2))', 'map(x in R[I], sum(i in I, x[i])^2)'] },
      },
    },
  },

  controls: {
    'plain gradients correspond': {
      part: 'natural directions',
      states: 'forall(i in I, sum(j in I, J[i,j]*sum(k in I, J[k,j]*d[k])) == d[i])',
      counterexample: { F: [[1]], J: [[2]], K: [['1/2']], d: [1], e: ['1/2'] },
      because: 'for theta = 2 psi the plain direction is four times as long',
    },
    'the transposed Jacobian': {
      part: 'second moments of scores',
      states:
        'forall(j in I, l in I, sum(w in Omega, p[w]*sum(i in I, J[i,j]*scores[w,i])*sum(k in I, J[k,l]*scores[w,k])) == sum(i in I, sum(k in I, J[j,i]*sum(w in Omega, p[w]*scores[w,i]*scores[w,k])*J[l,k])))',
      counterexample: {
        p: ['1/2', '1/2'],
        scores: [
          [1, 1],
          [1, -1],
        ],
        J: [
          [1, 1],
          [0, 1],
        ],
        j: 0,
        l: 0,
      },
      because: "with F = I and J = [[1,1],[0,1]] the matrices J'J and JJ' differ",
    },
    'finite steps of the exponential map': {
      part: 'affine steps',
      without: ['affine'],
      counterexample: {
        I: 1,
        phi: 'map(v in R[I], i in I, exp(v[i]))',
        psi: [0],
        e: [1],
        d: [1],
        eta: '1/2',
        M: [[1]],
        c: [0],
      },
      instances: {
        sizes: { I: [1, 1] },
        draw: { eta: { between: [0.25, 1] } },
        models: { phi: 'map(v in R[I], i in I, exp(v[i]))' },
        construct: { 'M[i in I, j in I]': 'exp(psi[i])', 'd[i in I]': 'exp(psi[i])*e[i]' },
      },
      because: 'exp(-1/2) = 0.61, not 1/2',
    },
    'directions of any length': {
      part: 'steepest descent',
      states: `forall(v in R[I], -sqrt(${form('s[i]', 's[k]')}) <= ${form('s[i]', 'v[k]')})`,
      counterexample: { F: [[1]], s: [1], v: [-2] },
      instances: {
        sizes: { I: [1, 1] },
        construct: { 'F[i in I, k in I]': '1', 's[i in I]': 'v0[i]', 'v[i in I]': '-2' },
      },
      because: 'twice the unit descends twice as fast',
    },
  },
});
