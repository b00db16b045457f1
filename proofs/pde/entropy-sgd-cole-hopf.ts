/**
 * # Local entropy solves the viscous Hamilton-Jacobi equation
 *
 * u(t,x) = -(1/b) log (G_{t/b} * exp(-b f))(x), with the heat kernel G_s of variance s per coordinate, solves
 * u_t = -|grad u|^2/2 + Lap u/(2b), because w = exp(-b u) solves w_t = Lap w/(2b) (Cole and Hopf; any positive w, any dimension).
 * For the finite measure exp(-b f) of atoms Y_j with masses c_j: grad u = (x - mean)/t and Hess u = I/t - (b/t^2) Cov under the law
 * with masses proportional to c_j exp(-b |x - Y_j|^2/(2t)), so Hess u <= I/t, along every line for any law. Mixtures of Gaussians
 * start at f itself. For quadratics with eigenvalues lam_q > -1/t the curvatures are lam_q/(1 + t lam_q), and of two minima of one
 * height the wider one becomes the lower. The kernel's constant (2 pi)^(-n/2) is part of the masses.
 * Not claimed: that the smoothed function has its minimum where f has it (see `the minimum moves`); the Gaussian integrals themselves:
 * that mixtures and quadratics evolve as the formulas say is shown by the equation and the value at time 0, not by the convolution.
 */
import {
  algebra,
  array,
  both,
  calculus,
  differentiable,
  have,
  hypothesis,
  type Instances,
  indexSet,
  interval,
  law,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const square = (x: string, y: string) => `sum(l in I, (${x}[l] - ${y})^2)`;
/** The weight of the j-th atom seen from x at time t. */
const seen = (j: string, t = 't', x = 'x') => `c[${j}]*exp(-b*${square(x, `Y[${j},l]`)}/(2*${t}))`;
const total = `sum(k in J, ${seen('k')})`;
const mean = (i: string) => `sum(j in J, ${seen('j')}/${total}*Y[j,${i}])`;
const covariance = (i: string, m: string) =>
  `(sum(j in J, ${seen('j')}/${total}*Y[j,${i}]*Y[j,${m}]) - ${mean(i)}*${mean(m)})`;

/** -(1/b) log (G_{s/b} * sum_j c_j delta_{Y_j}), with its constant in the masses. */
const smoothed = (s: string) => `card(I)/(2*b)*log(${s}/b) - 1/b*log(sum(k in J, ${seen('k', s)}))`;
const atoms = {
  given: { J: nonemptySet('atoms'), c: array('J', { is: 'positive' }), Y: array('J', 'I') },
  where: {
    'p(y in R[I])[j in J]': `${seen('j', 't', 'y')}/sum(k in J, ${seen('k', 't', 'y')})`,
    'mean(y in R[I])[i in I]': 'sum(j in J, p(y)[j]*Y[j,i])',
    'Cov(y in R[I])[i in I, m in I]': 'sum(j in J, p(y)[j]*(Y[j,i] - mean(y)[i])*(Y[j,m] - mean(y)[m]))',
  },
};

/** A matrix by its eigenvalues and an orthonormal basis of eigenvectors, the rows of V. */
const quadratic = {
  given: { lam: array('I'), V: array('I', 'I') },
  hypotheses: {
    orthonormal: 'forall(q in I, r in I, sum(i in I, V[q,i]*V[r,i]) == delta(q,r))',
    'before the focus': 'forall(q in I, 0 < 1 + t*lam[q])',
  },
  where: {
    'H[i in I, j in I]': 'sum(q in I, lam[q]*V[q,i]*V[q,j])',
    'M[i in I, j in I]': 'sum(q in I, lam[q]*(1 + t*lam[q])^(-1)*V[q,i]*V[q,j])',
  },
};
const valley = (s: string) =>
  `1/2*sum(q in I, lam[q]*(1 + ${s}*lam[q])^(-1)*sum(j in I, V[q,j]*x[j])^2) + 1/(2*b)*sum(q in I, log(1 + ${s}*lam[q]))`;

/** A mixture of Gaussians with precisions b h_j at the start, at time s. */
const bump = (s: string, y: string) =>
  `c[j]*exp(-log(1 + ${s}*h[j])/2 - b/2*h[j]*(1 + ${s}*h[j])^(-1)*(${y} - m[j])^2)`;
const slope = (y: string) => `sum(j in J, -b*h[j]*(1 + t*h[j])^(-1)*(${y} - m[j])*${bump('t', y)})`;

const reflected: Instances = {
  sizes: { I: [1, 3] },
  raw: { normal: array('I', { is: 'positive' }), more: array('I', { is: 'nonnegative' }) },
  construct: {
    'V[q in I, i in I]': 'delta(q,i) - 2*normal[q]*normal[i]/sum(l in I, normal[l]^2)',
    'lam[q in I]': 'more[q] - 1/(2*t)',
  },
};

/** Weights exp(-50 x^2) and 9/10 exp(-(x-3)^2/2) at b = 1, and what they are smoothed to at time 1. */
const twoWells = {
  where: {
    'sharp(v in R)': 'exp(-50*v^2) + 9/10*exp(-(v - 3)^2/2)',
    'smooth(v in R)': 'exp(-50*v^2/101)/sqrt(101) + 9/10*exp(-(v - 3)^2/4)/sqrt(2)',
  },
};

export default proof({
  id: 'entropy-sgd-cole-hopf',
  title: 'Local entropy solves the viscous Hamilton-Jacobi equation, with curvature at most 1/t',
  sources: [
    {
      document: 'success-review',
      section: '1.D Optimization (Entropy-SGD, Hamilton-Jacobi-Bellman)',
      relation: 'made precise',
    },
  ],
  references: ['chaudhari2017', 'chaudhari2018', 'hopf1950', 'cole1951', 'evans2010, Section 4.4.1'],

  given: { I: indexSet('coordinates'), b: real('positive'), t: real('positive'), x: array('I') },

  parts: {
    'Cole-Hopf': {
      given: { w: differentiable(['R', 'R[I]', 'R'], ['wt', { name: 'wx', partials: [null, 'wxx', null] }]) },
      hypotheses: {
        'positive here': '0 < w(t,x)',
        'heat equation here': 'wt(t,x) == 1/(2*b)*sum(i in I, wxx(t,x)[i,i])',
      },
      states:
        '(forall(i in I, D(-1/b*log(w(t,x)), x[i]) == -1/b*wx(t,x)[i]/w(t,x))) and (forall(i in I, j in I, D(-1/b*wx(t,x)[i]/w(t,x), x[j]) == -1/b*(wxx(t,x)[i,j]/w(t,x) - wx(t,x)[i]*wx(t,x)[j]/w(t,x)^2))) and (D(-1/b*log(w(s,x)), s = t) == -1/2*sum(i in I, (-1/b*wx(t,x)[i]/w(t,x))^2) + 1/(2*b)*sum(i in I, -1/b*(wxx(t,x)[i,i]/w(t,x) - wx(t,x)[i]*wx(t,x)[i]/w(t,x)^2)))',
      derivation: [
        both(
          [['==', 'rhs', calculus()]],
          [['==', 'rhs', calculus()]],
          [
            ['==', '-1/b*wt(t,x)/w(t,x)', calculus()],
            ['==', '-1/b*(1/(2*b)*sum(i in I, wxx(t,x)[i,i]))/w(t,x)', hypothesis('heat equation here')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        sizes: { I: [0, 3] },
        raw: { a: array('I', { is: '[-1,1]' }) },
        models: {
          w: [
            'map(s in R, y in R[I], exp(sum(l in I, a[l]*y[l]) + sum(l in I, a[l]^2)*s/(2*b)))',
            'map(s in R, y in R[I], 1 + sum(l in I, y[l]^2) + card(I)*s/b)',
          ],
        },
      },
    },
    'heat kernel': {
      states:
        '(forall(i in I, D(exp(-card(I)/2*log(t) - sum(l in I, x[l]^2)/(2*t)), x[i]) == -x[i]/t*exp(-card(I)/2*log(t) - sum(l in I, x[l]^2)/(2*t)))) and (D(exp(-card(I)/2*log(s) - sum(l in I, x[l]^2)/(2*s)), s = t) == 1/2*sum(i in I, D(-x[i]/t*exp(-card(I)/2*log(t) - sum(l in I, x[l]^2)/(2*t)), x[i])))',
      derivation: [
        both(
          [['==', 'rhs', calculus()]],
          [
            [
              '==',
              '1/2*sum(i in I, (x[i]^2/t^2 - 1/t)*exp(-card(I)/2*log(t) - sum(l in I, x[l]^2)/(2*t)))',
              calculus(),
            ],
            ['==', 'rhs', calculus()],
          ],
        ),
      ],
    },
    gradient: {
      ...atoms,
      states: `forall(i in I, D(${smoothed('t')}, x[i]) == (x[i] - mean(x)[i])/t)`,
      derivation: [
        ['==', `1/t*(sum(j in J, ${seen('j')}*(x[i] - Y[j,i])))/${total}`, calculus()],
        ['==', `(x[i] - ${mean('i')})/t`, algebra()],
        ['==', 'rhs', unfold('mean', 'p')],
      ],
    },
    Hessian: {
      ...atoms,
      states: 'forall(i in I, m in I, D((x[i] - mean(x)[i])/t, x[m]) == delta(i,m)/t - b/t^2*Cov(x)[i,m])',
      derivation: [
        ['==', `D((x[i] - ${mean('i')})/t, x[m])`, unfold('mean', 'p')],
        ['==', `delta(i,m)/t - b/t^2*${covariance('i', 'm')}`, calculus()],
        ['==', 'rhs', unfold('Cov', 'mean', 'p')],
      ],
    },
    'Hamilton-Jacobi': {
      ...atoms,
      states: `D(${smoothed('s')}, s = t) == -1/2*sum(i in I, ((x[i] - mean(x)[i])/t)^2) + 1/(2*b)*sum(i in I, 1/t - b/t^2*Cov(x)[i,i])`,
      derivation: [
        [
          '==',
          `card(I)/(2*b*t) - 1/(2*t^2)*sum(j in J, ${seen('j')}*${square('x', 'Y[j,l]')})/${total}`,
          calculus(),
        ],
        [
          '==',
          `-1/2*sum(i in I, ((x[i] - ${mean('i')})/t)^2) + 1/(2*b)*sum(i in I, 1/t - b/t^2*${covariance('i', 'i')})`,
          algebra(),
        ],
        ['==', 'rhs', unfold('Cov', 'mean', 'p')],
      ],
    },
    curvature: {
      ...atoms,
      states:
        'forall(e in R[I], sum(i in I, sum(m in I, e[i]*e[m]*(delta(i,m)/t - b/t^2*Cov(x)[i,m]))) <= sum(i in I, e[i]^2)/t)',
      derivation: [
        have('weights', 'forall(j in J, 0 <= p(x)[j])', [
          ['<=', `${seen('j')}/${total}`, sign()],
          ['==', 'rhs', unfold('p')],
        ]),
        [
          '==',
          'sum(i in I, e[i]^2)/t - b/t^2*sum(j in J, p(x)[j]*sum(i in I, e[i]*(Y[j,i] - mean(x)[i]))^2)',
          unfold('Cov'),
        ],
        ['<=', 'rhs', sign()],
      ],
      instances: { regimes: { 'tight: one atom': { sizes: { J: [1, 1] } } } },
    },
    'curvature, any law': {
      given: {
        Omega: law('positions'),
        Y: array('I', 'Omega'),
        e: array('I'),
        w: array('Omega', { is: 'bounded' }),
        ahead: array('Omega', { is: 'bounded' }),
        back: array('Omega', { is: 'bounded' }),
      },
      hypotheses: {
        'w from x': `forall(o in Omega, w[o] == exp(-b*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))`,
        'roots of w, ahead': `forall(o in Omega, ahead[o] == exp(-b*sum(l in I, (x[l] + e[l] - Y[l,o])^2)/(4*t)))`,
        'roots of w, back': `forall(o in Omega, back[o] == exp(-b*sum(l in I, (x[l] - e[l] - Y[l,o])^2)/(4*t)))`,
      },
      states:
        'E(o in Omega, w[o])^2 <= E(o in Omega, ahead[o]^2)*E(o in Omega, back[o]^2)*exp(b/t*sum(i in I, e[i]^2))',
      derivation: [
        have('product', 'forall(o in Omega, w[o] == ahead[o]*back[o]*exp(b/(2*t)*sum(i in I, e[i]^2)))', [
          ['==', 'exp(-b*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))', hypothesis('w from x')],
          [
            '==',
            'exp(-b*sum(l in I, (x[l] + e[l] - Y[l,o])^2)/(4*t))*exp(-b*sum(l in I, (x[l] - e[l] - Y[l,o])^2)/(4*t))*exp(b/(2*t)*sum(i in I, e[i]^2))',
            algebra(),
          ],
          ['==', 'rhs', hypothesis('roots of w, ahead'), hypothesis('roots of w, back')],
        ]),
        ['==', 'E(o in Omega, ahead[o]*back[o]*exp(b/(2*t)*sum(i in I, e[i]^2)))^2', hypothesis('product')],
        ['==', 'E(o in Omega, ahead[o]*back[o])^2*exp(b/t*sum(i in I, e[i]^2))', algebra()],
        ['<=', 'rhs', lemma('cauchy-schwarz', { part: 'random variables', at: { X: 'ahead', Y: 'back' } })],
      ],
      instances: {
        sizes: { I: [0, 2], Omega: [1, 3] },
        construct: {
          'w[o in Omega]': 'exp(-b*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))',
          'ahead[o in Omega]': 'exp(-b*sum(l in I, (x[l] + e[l] - Y[l,o])^2)/(4*t))',
          'back[o in Omega]': 'exp(-b*sum(l in I, (x[l] - e[l] - Y[l,o])^2)/(4*t))',
        },
        regimes: { 'tight: one position': { sizes: { Omega: [1, 1] } } },
      },
    },
    'Hamilton-Jacobi, any law': {
      given: { Omega: law('positions'), Y: array('I', 'Omega') },
      where: {
        'w(s in R, y in R[I])': `s^(-card(I)/2)*E(o in Omega, exp(-b*${square('y', 'Y[l,o]')}/(2*s)))`,
      },
      states: 'D(w(s,x), s = t) == 1/(2*b)*sum(i in I, D(D(w(t,x), x[i]), x[i]))',
      deferred:
        'differentiation under an expectation with a dominating bound, for which the language has no rule; for finitely many atoms it is derived',
    },
    mixtures: {
      given: {
        J: nonemptySet('components'),
        c: array('J', { is: 'positive' }),
        h: array('J', { is: 'nonnegative' }),
        m: array('J'),
        z: real(),
      },
      states: `(sum(j in J, ${bump('0', 'z')}) == sum(j in J, c[j]*exp(-b*(h[j]/2*(z - m[j])^2)))) and (D(sum(j in J, ${bump('t', 'y')}), y = z) == ${slope('z')}) and (D(sum(j in J, ${bump('s', 'z')}), s = t) == 1/(2*b)*D(${slope('y')}, y = z))`,
      derivation: [
        both(
          [['==', 'rhs', algebra()]],
          [['==', 'rhs', calculus()]],
          [
            [
              '==',
              `1/(2*b)*sum(j in J, (b^2*h[j]^2*(1 + t*h[j])^(-2)*(z - m[j])^2 - b*h[j]*(1 + t*h[j])^(-1))*${bump('t', 'z')})`,
              calculus(),
            ],
            ['==', 'rhs', calculus()],
          ],
        ),
      ],
    },
    quadratics: {
      ...quadratic,
      states: `(${valley('0')} == 1/2*sum(i in I, sum(j in I, H[i,j]*x[i]*x[j]))) and (forall(i in I, D(${valley('t')}, x[i]) == sum(j in I, M[i,j]*x[j]))) and (D(${valley('s')}, s = t) == -1/2*sum(i in I, sum(j in I, M[i,j]*x[j])^2) + 1/(2*b)*sum(i in I, M[i,i]))`,
      derivation: [
        both(
          [['==', 'rhs', unfold('H')]],
          [
            ['==', 'sum(q in I, lam[q]*(1 + t*lam[q])^(-1)*V[q,i]*sum(j in I, V[q,j]*x[j]))', calculus()],
            ['==', 'rhs', unfold('M')],
          ],
          [
            [
              '==',
              '-1/2*sum(q in I, (lam[q]*(1 + t*lam[q])^(-1))^2*sum(j in I, V[q,j]*x[j])^2) + 1/(2*b)*sum(q in I, lam[q]*(1 + t*lam[q])^(-1))',
              calculus(),
            ],
            [
              '==',
              '-1/2*sum(q in I, sum(r in I, lam[q]*(1 + t*lam[q])^(-1)*lam[r]*(1 + t*lam[r])^(-1)*sum(j in I, V[q,j]*x[j])*sum(j in I, V[r,j]*x[j])*delta(q,r))) + 1/(2*b)*sum(q in I, lam[q]*(1 + t*lam[q])^(-1)*delta(q,q))',
              algebra(),
            ],
            [
              '==',
              '-1/2*sum(q in I, sum(r in I, lam[q]*(1 + t*lam[q])^(-1)*lam[r]*(1 + t*lam[r])^(-1)*sum(j in I, V[q,j]*x[j])*sum(j in I, V[r,j]*x[j])*sum(i in I, V[q,i]*V[r,i]))) + 1/(2*b)*sum(q in I, lam[q]*(1 + t*lam[q])^(-1)*sum(i in I, V[q,i]*V[q,i]))',
              hypothesis('orthonormal'),
            ],
            ['==', 'rhs', unfold('M')],
          ],
        ),
      ],
      instances: reflected,
    },
    'curvature of quadratics': {
      ...quadratic,
      states:
        '(forall(i in I, j in I, sum(k in I, M[i,k]*(delta(k,j) + t*H[k,j])) == H[i,j])) and (forall(q in I, i in I, sum(j in I, M[i,j]*V[q,j]) == lam[q]/(1 + t*lam[q])*V[q,i]))',
      derivation: [
        have('named', 'exists(a in R[I], forall(q in I, a[q] == lam[q]*(1 + t*lam[q])^(-1)))', [
          witness({ a: 'array(q in I, lam[q]*(1 + t*lam[q])^(-1))' }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('a', 'curvature', hypothesis('named')),
        have('shares', 'forall(q in I, t*a[q]*lam[q] == lam[q] - a[q])', [
          ['==', 't*(lam[q]*(1 + t*lam[q])^(-1))*lam[q]', hypothesis('curvature')],
          ['==', 'lam[q] - lam[q]*(1 + t*lam[q])^(-1)', algebra()],
          ['==', 'rhs', hypothesis('curvature')],
        ]),
        have('smoothed', 'forall(i in I, k in I, M[i,k] == sum(q in I, a[q]*V[q,i]*V[q,k]))', [
          ['==', 'sum(q in I, lam[q]*(1 + t*lam[q])^(-1)*V[q,i]*V[q,k])', unfold('M')],
          ['==', 'rhs', hypothesis('curvature')],
        ]),
        both(
          [
            ['==', 'M[i,j] + t*sum(k in I, M[i,k]*H[k,j])', algebra()],
            [
              '==',
              'sum(q in I, a[q]*V[q,i]*V[q,j]) + t*sum(k in I, sum(q in I, a[q]*V[q,i]*V[q,k])*H[k,j])',
              hypothesis('smoothed'),
            ],
            [
              '==',
              'sum(q in I, a[q]*V[q,i]*V[q,j]) + t*sum(q in I, sum(r in I, a[q]*lam[r]*V[q,i]*V[r,j]*sum(k in I, V[q,k]*V[r,k])))',
              unfold('H'),
            ],
            [
              '==',
              'sum(q in I, a[q]*V[q,i]*V[q,j]) + t*sum(q in I, sum(r in I, a[q]*lam[r]*V[q,i]*V[r,j]*delta(q,r)))',
              hypothesis('orthonormal'),
            ],
            ['==', 'sum(q in I, (a[q] + t*a[q]*lam[q])*V[q,i]*V[q,j])', algebra()],
            ['==', 'sum(q in I, lam[q]*V[q,i]*V[q,j])', hypothesis('shares')],
            ['==', 'rhs', unfold('H')],
          ],
          [
            ['==', 'sum(r in I, lam[r]*(1 + t*lam[r])^(-1)*V[r,i]*sum(j in I, V[r,j]*V[q,j]))', unfold('M')],
            ['==', 'sum(r in I, lam[r]*(1 + t*lam[r])^(-1)*V[r,i]*delta(r,q))', hypothesis('orthonormal')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...reflected,
        construct: { ...reflected.construct, 'a[q in I]': 'lam[q]/(1 + t*lam[q])' },
      },
    },
    'wide minima are favoured': {
      given: { lam: array('I', { is: 'nonnegative' }), sharper: array('I') },
      hypotheses: { sharper: 'forall(q in I, lam[q] <= sharper[q])' },
      states: '1/(2*b)*sum(q in I, log(1 + t*lam[q])) <= 1/(2*b)*sum(q in I, log(1 + t*sharper[q]))',
      derivation: [['<=', 'rhs', hypothesis('sharper')]],
      instances: {
        raw: { more: array('I', { is: 'nonnegative' }) },
        construct: { 'sharper[q in I]': 'lam[q] + more[q]' },
        regimes: { 'tight: equally sharp': { construct: { 'sharper[q in I]': 'lam[q]' } } },
      },
    },
    'the minimum moves': {
      ...twoWells,
      states:
        '(forall(y in R, 1 <= y, sharp(y) < sharp(0))) and (forall(y in R, y <= 1, smooth(y) < smooth(3)))',
      derivation: [
        both(
          [
            have('far', '1 <= y^2', [['<=', 'rhs', sign('(y - 1)^2 + 2*(y - 1)')]]),
            ['==', 'exp(-50*y^2) + 9/10*exp(-(y - 3)^2/2)', unfold('sharp')],
            ['<=', 'exp(-50*1) + 9/10*exp(-(y - 3)^2/2)', hypothesis('far')],
            ['<=', 'exp(-50*1) + 9/10*exp(0)', sign()],
            ['<', '1', interval()],
            ['<=', 'exp(-50*0^2) + 9/10*exp(-(0 - 3)^2/2)', sign()],
            ['==', 'rhs', unfold('sharp')],
          ],
          [
            have('far', '4 <= (y - 3)^2', [['<=', 'rhs', sign('(1 - y)^2 + 4*(1 - y)')]]),
            ['==', 'exp(-50*y^2/101)/sqrt(101) + 9/10*exp(-(y - 3)^2/4)/sqrt(2)', unfold('smooth')],
            ['<=', 'exp(-50*y^2/101)/sqrt(101) + 9/10*exp(-4/4)/sqrt(2)', hypothesis('far')],
            ['<=', 'exp(0)/sqrt(101) + 9/10*exp(-4/4)/sqrt(2)', sign()],
            ['<', '9/10*exp(-(3 - 3)^2/4)/sqrt(2)', interval()],
            ['<=', 'exp(-50*3^2/101)/sqrt(101) + 9/10*exp(-(3 - 3)^2/4)/sqrt(2)', sign()],
            ['==', 'rhs', unfold('smooth')],
          ],
        ),
      ],
      slack: 'heights 1.01 and 0.9 before, 0.33 and 0.64 after',
    },
  },

  instances: {
    sizes: { I: [0, 2], J: [1, 2] },
    draw: { t: { between: [0.25, 2] }, b: { between: [0.5, 4] } },
  },

  controls: {
    'the other sign of the square': {
      part: 'quadratics',
      states: `D(${valley('s')}, s = t) == 1/2*sum(i in I, sum(j in I, M[i,j]*x[j])^2) + 1/(2*b)*sum(i in I, M[i,i])`,
      counterexample: { I: 1, b: 1, t: 1, x: [2], lam: [1], V: [[1]] },
      because: 'u_t = -1/2 + 1/(4b), and |grad u|^2/2 = 1/2',
    },
    'diffusion 1/b': {
      part: 'quadratics',
      states: `D(${valley('s')}, s = t) == -1/2*sum(i in I, sum(j in I, M[i,j]*x[j])^2) + 1/b*sum(i in I, M[i,i])`,
      counterexample: { I: 1, b: 1, t: 1, x: [2], lam: [1], V: [[1]] },
      because: 'u_t + |grad u|^2/2 = 1/4, and the Laplacian is 1/2',
    },
    'the minimum stays where it is': {
      part: 'the minimum moves',
      states: 'smooth(3) <= smooth(0)',
      counterexample: {},
      because: 'the height at the sharp minimum falls to 0.17, that at the wide one to 0.64',
    },
    'curvature at most 1': {
      part: 'curvature',
      replace: ['sum(i in I, e[i]^2)/t', 'sum(i in I, e[i]^2)'],
      counterexample: { I: 1, J: 1, b: 1, t: '1/2', x: [0], c: [1], Y: [[0]], e: [1] },
      because: 'one atom has the curvature 1/t',
    },
  },
});
