/**
 * # Rank-one factorisation of a symmetric matrix: every critical point but the two global minima is a strict saddle
 *
 * M = sum_k l_k v_k v_k' with distinct eigenvalues l_k >= 0, the largest positive, in any dimension. f(u) = |M - u u'|^2 / 4 (Frobenius)
 * has the gradient (|u|^2 - M) u and the Hessian |u|^2 + 2 u u' - M. Its critical points are 0 and the u with u = c v_k, c^2 = l_k. There
 * the Hessian has the eigenvalue 2 l_k along v_k and l_k - l_j along v_j; so it is definite at c^2 = l_1, which are the global minima, and
 * the curvature along v_1 is l_k - l_1 < 0 at the others, -l_1 at 0: those are no local minima. The value is 1/4 sum_(j != k) l_j^2.
 * Not claimed: eigenvalues with ties (then minima are spheres); M with negative eigenvalues; that the decomposition exists
 * (`spectral-theorem`).
 */
import {
  algebra,
  array,
  both,
  by,
  calculus,
  cases,
  element,
  have,
  hypothesis,
  type InstanceSpec,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const id = 'rank-one-factorisation-strict-saddles';

const all = ['orthonormal', 'complete', 'distinct', 'largest', 'not zero'];

/** A point on the line of an eigenvector. */
const at = { k: element('I'), c: real() };
const along = { 'along v_k': 'forall(i in I, u[i] == c*V[k,i])' };
const square = have('square', 'sum(m in I, u[m]^2) == c^2', [
  ['==', 'sum(m in I, (c*V[k,m])^2)', hypothesis('along v_k')],
  ['==', 'c^2*sum(m in I, V[k,m]*V[k,m])', algebra()],
  ['==', 'c^2*delta(k,k)', hypothesis('orthonormal')],
  ['==', 'rhs', algebra()],
]);
/** The facts `elsewhere` and `shorter`: of a critical point that is not one of the best. */
const elsewhere = [
  have('elsewhere', 'c*delta(k,top) == 0', [
    cases(
      'k == top',
      [
        have('gap', 'c^2 != lam[top]', [by(hypothesis('not the best'))]),
        ['==', 'c', hypothesis('case')],
        ['==', '(c*(c^2 - lam[top]))/(c^2 - lam[top])', algebra()],
        ['==', '(c*(c^2 - lam[k]))/(c^2 - lam[top])', hypothesis('case')],
        ['==', 'rhs', hypothesis('critical', { times: '1/(c^2 - lam[top])' })],
      ],
      [['==', 'rhs', hypothesis('case')]],
    ),
  ]),
  have('shorter', 'c^2 < lam[top]', [
    cases(
      'c == 0',
      [
        ['==', '0', hypothesis('case')],
        ['<', 'rhs', hypothesis('not zero')],
      ],
      [
        have('length', 'c^2 == lam[k]', [
          ['==', 'lam[k] + (c*(c^2 - lam[k]))/c', algebra()],
          ['==', 'rhs', hypothesis('critical', { times: '1/c' })],
        ]),
        have('at most', 'c^2 <= lam[top]', [
          ['==', 'lam[k]', hypothesis('length')],
          ['<=', 'rhs', hypothesis('largest')],
        ]),
        ['<', 'rhs', sign()],
      ],
    ),
  ]),
];
/** The value in terms of the shares along the eigenvectors, as the fact 'spread'. */
const spread = have(
  'spread',
  'forall(z in R[I], f(z) == 1/4*(sum(r in I, lam[r]^2) - 2*sum(r in I, lam[r]*sum(i in I, V[r,i]*z[i])^2) + sum(i in I, z[i]^2)^2))',
  [
    [
      '==',
      '1/4*sum(i in I, sum(j in I, (sum(r in I, lam[r]*V[r,i]*V[r,j]) - z[i]*z[j])^2))',
      unfold('f', 'M'),
    ],
    [
      '==',
      '1/4*(sum(q in I, sum(r in I, lam[q]*lam[r]*sum(i in I, V[q,i]*V[r,i])^2)) - 2*sum(r in I, lam[r]*sum(i in I, V[r,i]*z[i])^2) + sum(i in I, z[i]^2)^2)',
      algebra(),
    ],
    [
      '==',
      '1/4*(sum(q in I, sum(r in I, lam[q]*lam[r]*delta(q,r)^2)) - 2*sum(r in I, lam[r]*sum(i in I, V[r,i]*z[i])^2) + sum(i in I, z[i]^2)^2)',
      hypothesis('orthonormal'),
    ],
    ['==', 'rhs', algebra()],
  ],
);

/** Eigenvalues are multiples of 9, 4, 1/4 (or fewer), eigenvectors the rows of a reflection. */
const planted = {
  sizes: { I: [1, 2] },
  raw: {
    normal: array('I', { is: 'positive' }),
    scale: real('positive'),
    size: array('I'),
    orientation: real(),
    other: element('I'),
    spot: element('I'),
  },
  draw: {
    size: { tables: [[2], [2, 1], [3, 2, '1/2']] },
    top: { oneOf: [0] },
    other: { oneOf: [1] },
    orientation: { oneOf: [-1, 0, 1] },
    normal: { oneOf: [1, 2] },
    scale: { oneOf: ['1/2', 1, 2] },
  },
  construct: {
    'root[q in I]': 'scale*size[q]',
    'lam[q in I]': '(scale*size[q])^2',
    'V[q in I, i in I]': 'delta(q,i) - 2*normal[q]*normal[i]/sum(j in I, normal[j]^2)',
  },
} as const satisfies InstanceSpec;
/** A critical point. */
const onLine = {
  construct: { ...planted.construct, c: 'orientation*root[k]', 'u[i in I]': 'c*V[k,i]' },
} satisfies InstanceSpec;
const diagonal = {
  I: 2,
  lam: [4, 1],
  V: [
    [1, 0],
    [0, 1],
  ],
  top: 0,
};

export default proof({
  id,
  title: 'Rank-one factorisation: critical points are eigenvectors, and all but the best are strict saddles',
  sources: [
    {
      document: 'foundations-book',
      section: 'stationary points and Hessian spectrum',
      relation: 'made precise',
    },
  ],
  references: ['baldi-hornik1989', 'ge2017', 'lee2016'],

  given: {
    I: nonemptySet('coordinates'),
    lam: array('I', { is: 'nonnegative' }),
    V: array('I', 'I'),
    top: element('I'),
    u: array('I'),
  },
  where: {
    'M[i in I, j in I]': 'sum(q in I, lam[q]*V[q,i]*V[q,j])',
    'f(x in R[I])': '1/4*sum(i in I, sum(j in I, (M[i,j] - x[i]*x[j])^2))',
    'gradient(x in R[I])[i in I]': 'sum(m in I, x[m]^2)*x[i] - sum(j in I, M[i,j]*x[j])',
    'Hessian(x in R[I])[i in I, j in I]': 'sum(m in I, x[m]^2)*delta(i,j) + 2*x[i]*x[j] - M[i,j]',
  },
  hypotheses: {
    orthonormal: 'forall(q in I, r in I, sum(i in I, V[q,i]*V[r,i]) == delta(q,r))',
    complete: 'forall(i in I, j in I, sum(r in I, V[r,i]*V[r,j]) == delta(i,j))',
    distinct: 'forall(q in I, r in I, q != r, lam[q] != lam[r])',
    largest: 'forall(q in I, lam[q] <= lam[top])',
    'not zero': '0 < lam[top]',
  },

  parts: {
    gradient: {
      without: all,
      states: 'forall(i in I, D(f(u), u[i]) == gradient(u)[i])',
      derivation: [
        ['==', 'D(1/4*sum(a in I, sum(b in I, (M[a,b] - u[a]*u[b])^2)), u[i])', unfold('f')],
        [
          '==',
          '-1/2*sum(b in I, (M[i,b] - u[i]*u[b])*u[b]) - 1/2*sum(a in I, (M[a,i] - u[a]*u[i])*u[a])',
          calculus(),
        ],
        ['==', 'sum(m in I, u[m]^2)*u[i] - sum(b in I, sum(k in I, lam[k]*V[k,i]*V[k,b])*u[b])', unfold('M')],
        ['==', 'rhs', unfold('gradient', 'M')],
      ],
    },
    Hessian: {
      without: all,
      states: 'forall(i in I, j in I, D(gradient(u)[i], u[j]) == Hessian(u)[i,j])',
      derivation: [
        ['==', 'D(sum(m in I, u[m]^2)*u[i] - sum(b in I, M[i,b]*u[b]), u[j])', unfold('gradient')],
        ['==', 'sum(m in I, u[m]^2)*delta(i,j) + 2*u[i]*u[j] - M[i,j]', calculus()],
        ['==', 'rhs', unfold('Hessian')],
      ],
    },
    'critical points, necessary': {
      without: ['largest', 'not zero'],
      hypotheses: { critical: 'forall(i in I, gradient(u)[i] == 0)' },
      states: 'exists(k in I, c in R, (forall(i in I, u[i] == c*V[k,i])) and (c*(c^2 - lam[k]) == 0))',
      derivation: [
        have('named', 'exists(p in R[I], forall(k in I, p[k] == sum(j in I, V[k,j]*u[j])))', [
          witness({ p: 'array(k in I, sum(j in I, V[k,j]*u[j]))' }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('p', 'share', hypothesis('named')),
        have('expansion', 'forall(i in I, u[i] == sum(r in I, p[r]*V[r,i]))', [
          ['==', 'sum(j in I, delta(i,j)*u[j])', algebra()],
          ['==', 'sum(j in I, sum(r in I, V[r,i]*V[r,j])*u[j])', hypothesis('complete')],
          ['==', 'sum(r in I, V[r,i]*sum(j in I, V[r,j]*u[j]))', algebra()],
          ['==', 'rhs', hypothesis('share')],
        ]),
        have('each share', 'forall(k in I, (sum(m in I, u[m]^2) - lam[k])*p[k] == 0)', [
          ['==', 'sum(m in I, u[m]^2)*p[k] - sum(r in I, lam[r]*delta(k,r)*p[r])', algebra()],
          [
            '==',
            'sum(m in I, u[m]^2)*sum(j in I, V[k,j]*u[j]) - sum(r in I, lam[r]*sum(i in I, V[k,i]*V[r,i])*sum(j in I, V[r,j]*u[j]))',
            hypothesis('share'),
            hypothesis('orthonormal'),
          ],
          [
            '==',
            'sum(i in I, V[k,i]*(sum(m in I, u[m]^2)*u[i] - sum(j in I, sum(r in I, lam[r]*V[r,i]*V[r,j])*u[j])))',
            algebra(),
          ],
          ['==', 'sum(i in I, V[k,i]*gradient(u)[i])', unfold('gradient', 'M')],
          ['==', 'rhs', hypothesis('critical')],
        ]),
        obtain(
          'k',
          'largest share',
          lemma('maximum-attained', { at: { A: 'I', f: 'array(k in I, p[k]^2)' } }),
        ),
        have('no other', 'forall(r in I, r != k, p[r] == 0)', [
          cases(
            'p[k] == 0',
            [['==', 'rhs', lemma('zero-square', { at: { x: 'p[r]' } })]],
            [
              have('length', 'sum(m in I, u[m]^2) == lam[k]', [
                ['==', 'lam[k] + (sum(m in I, u[m]^2) - lam[k])*p[k]/p[k]', algebra()],
                ['==', 'rhs', hypothesis('each share', { at: { k: 'k' }, times: '1/p[k]' })],
              ]),
              have('gap', 'lam[k] != lam[r]', [by(hypothesis('distinct', { at: { q: 'k', r: 'r' } }))]),
              ['==', '(lam[k] - lam[r])*p[r]/(lam[k] - lam[r])', algebra()],
              ['==', '(sum(m in I, u[m]^2) - lam[r])*p[r]/(lam[k] - lam[r])', hypothesis('length')],
              ['==', 'rhs', hypothesis('each share', { at: { k: 'r' }, times: '1/(lam[k] - lam[r])' })],
            ],
          ),
        ]),
        have('alone', 'forall(r in I, p[r] == delta(r,k)*p[k])', [
          cases(
            'r == k',
            [
              ['==', 'p[k]', hypothesis('case')],
              ['==', 'delta(k,k)*p[k]', algebra()],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              ['==', '0', hypothesis('no other')],
              ['==', 'rhs', hypothesis('case')],
            ],
          ),
        ]),
        have('along', 'forall(i in I, u[i] == p[k]*V[k,i])', [
          ['==', 'sum(r in I, p[r]*V[r,i])', hypothesis('expansion')],
          ['==', 'p[k]*V[k,i] + sum(r in I, (p[r] - delta(r,k)*p[k])*V[r,i])', algebra()],
          ['==', 'rhs', hypothesis('alone')],
        ]),
        have('square', 'sum(m in I, u[m]^2) == p[k]^2', [
          ['==', 'sum(m in I, (p[k]*V[k,m])^2)', hypothesis('along')],
          ['==', 'p[k]^2*sum(m in I, V[k,m]*V[k,m])', algebra()],
          ['==', 'p[k]^2*delta(k,k)', hypothesis('orthonormal')],
          ['==', 'rhs', algebra()],
        ]),
        witness({ k: 'k', c: 'p[k]' }),
        both(
          [['==', 'rhs', hypothesis('along')]],
          [
            ['==', 'p[k]*(sum(m in I, u[m]^2) - lam[k])', hypothesis('square')],
            ['==', 'rhs', hypothesis('each share')],
          ],
        ),
      ],
      instances: {
        construct: {
          ...planted.construct,
          k: 'spot',
          c: 'orientation*root[spot]',
          'u[i in I]': 'orientation*root[spot]*V[spot,i]',
        },
      },
    },
    'critical points, sufficient': {
      given: at,
      without: ['complete', 'distinct', 'largest', 'not zero'],
      hypotheses: { ...along, critical: 'c*(c^2 - lam[k]) == 0' },
      states: 'forall(i in I, gradient(u)[i] == 0)',
      derivation: [
        square,
        [
          '==',
          'sum(m in I, u[m]^2)*u[i] - sum(j in I, sum(r in I, lam[r]*V[r,i]*V[r,j])*u[j])',
          unfold('gradient', 'M'),
        ],
        [
          '==',
          'c^2*(c*V[k,i]) - sum(j in I, sum(r in I, lam[r]*V[r,i]*V[r,j])*(c*V[k,j]))',
          hypothesis('square'),
          hypothesis('along v_k'),
        ],
        ['==', 'c^2*(c*V[k,i]) - c*sum(r in I, lam[r]*V[r,i]*sum(j in I, V[r,j]*V[k,j]))', algebra()],
        ['==', 'c^2*(c*V[k,i]) - c*sum(r in I, lam[r]*V[r,i]*delta(r,k))', hypothesis('orthonormal')],
        ['==', '(c*(c^2 - lam[k]))*V[k,i]', algebra()],
        ['==', 'rhs', hypothesis('critical')],
      ],
      instances: { ...onLine },
    },
    'eigenvalues of the Hessian': {
      given: at,
      without: ['complete', 'distinct', 'largest', 'not zero'],
      hypotheses: along,
      states:
        'forall(l in I, i in I, sum(j in I, Hessian(u)[i,j]*V[l,j]) == (c^2 - lam[l] + 2*c^2*delta(k,l))*V[l,i])',
      derivation: [
        square,
        have('the same vector', 'delta(k,l)*V[k,i] == delta(k,l)*V[l,i]', [
          cases('k == l', [['==', 'rhs', hypothesis('case')]], [['==', 'rhs', hypothesis('case')]]),
        ]),
        [
          '==',
          'sum(j in I, (sum(m in I, u[m]^2)*delta(i,j) + 2*u[i]*u[j] - sum(r in I, lam[r]*V[r,i]*V[r,j]))*V[l,j])',
          unfold('Hessian', 'M'),
        ],
        [
          '==',
          'sum(j in I, (c^2*delta(i,j) + 2*(c*V[k,i])*(c*V[k,j]) - sum(r in I, lam[r]*V[r,i]*V[r,j]))*V[l,j])',
          hypothesis('square'),
          hypothesis('along v_k'),
        ],
        [
          '==',
          'c^2*V[l,i] + 2*c^2*V[k,i]*sum(j in I, V[k,j]*V[l,j]) - sum(r in I, lam[r]*V[r,i]*sum(j in I, V[r,j]*V[l,j]))',
          algebra(),
        ],
        [
          '==',
          'c^2*V[l,i] + 2*c^2*V[k,i]*delta(k,l) - sum(r in I, lam[r]*V[r,i]*delta(r,l))',
          hypothesis('orthonormal'),
        ],
        ['==', 'c^2*V[l,i] + 2*c^2*(delta(k,l)*V[k,i]) - lam[l]*V[l,i]', algebra()],
        ['==', 'c^2*V[l,i] + 2*c^2*(delta(k,l)*V[l,i]) - lam[l]*V[l,i]', hypothesis('the same vector')],
        ['==', 'rhs', algebra()],
      ],
      instances: { ...onLine },
    },
    'eigenvalues at a critical point': {
      given: at,
      without: ['complete', 'distinct', 'largest', 'not zero'],
      hypotheses: { ...along, 'length of a critical point': 'c^2 == lam[k]' },
      states:
        'forall(l in I, i in I, sum(j in I, Hessian(u)[i,j]*V[l,j]) == (lam[k] - lam[l] + 2*delta(k,l)*lam[k])*V[l,i])',
      derivation: [
        ['==', '(c^2 - lam[l] + 2*c^2*delta(k,l))*V[l,i]', lemma(id, { part: 'eigenvalues of the Hessian' })],
        ['==', 'rhs', hypothesis('length of a critical point')],
      ],
      instances: onLine,
    },
    value: {
      given: at,
      without: ['complete', 'distinct', 'largest', 'not zero'],
      hypotheses: { ...along, 'length of a critical point': 'c^2 == lam[k]' },
      states: 'f(u) == 1/4*sum(j in I, (1 - delta(j,k))*lam[j]^2)',
      derivation: [
        square,
        spread,
        [
          '==',
          '1/4*(sum(r in I, lam[r]^2) - 2*sum(r in I, lam[r]*sum(i in I, V[r,i]*u[i])^2) + sum(i in I, u[i]^2)^2)',
          hypothesis('spread', { at: { z: 'u' } }),
        ],
        [
          '==',
          '1/4*(sum(r in I, lam[r]^2) - 2*sum(r in I, lam[r]*(c*sum(i in I, V[r,i]*V[k,i]))^2) + (c^2)^2)',
          hypothesis('along v_k'),
          hypothesis('square'),
        ],
        [
          '==',
          '1/4*(sum(r in I, lam[r]^2) - 2*sum(r in I, lam[r]*c^2*delta(r,k)^2) + (c^2)^2)',
          hypothesis('orthonormal'),
        ],
        ['==', '1/4*(sum(r in I, lam[r]^2) - 2*lam[k]*c^2 + (c^2)^2)', algebra()],
        [
          '==',
          '1/4*(sum(r in I, lam[r]^2) - 2*lam[k]*lam[k] + lam[k]^2)',
          hypothesis('length of a critical point'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { ...onLine, sizes: { I: [1, 3] } },
    },
    'global minimum': {
      given: at,
      without: ['distinct', 'not zero'],
      hypotheses: {
        ...along,
        'length of a critical point': 'c^2 == lam[k]',
        'the best': 'lam[k] == lam[top]',
      },
      states: 'forall(x in R[I], f(u) <= f(x))',
      derivation: [
        spread,
        have('shares', 'sum(r in I, sum(i in I, V[r,i]*x[i])^2) == sum(i in I, x[i]^2)', [
          ['==', 'sum(i in I, sum(j in I, sum(r in I, V[r,i]*V[r,j])*x[i]*x[j]))', algebra()],
          ['==', 'sum(i in I, sum(j in I, delta(i,j)*x[i]*x[j]))', hypothesis('complete')],
          ['==', 'rhs', algebra()],
        ]),
        have('weighted', 'sum(r in I, lam[r]*sum(i in I, V[r,i]*x[i])^2) <= lam[top]*sum(i in I, x[i]^2)', [
          ['<=', 'sum(r in I, lam[top]*sum(i in I, V[r,i]*x[i])^2)', hypothesis('largest')],
          ['==', 'lam[top]*sum(r in I, sum(i in I, V[r,i]*x[i])^2)', algebra()],
          ['==', 'rhs', hypothesis('shares')],
        ]),
        ['==', '1/4*sum(j in I, (1 - delta(j,k))*lam[j]^2)', lemma(id, { part: 'value' })],
        ['==', '1/4*sum(j in I, lam[j]^2) - 1/4*lam[k]^2', algebra()],
        ['==', '1/4*sum(j in I, lam[j]^2) - 1/4*lam[top]^2', hypothesis('the best')],
        ['<=', '1/4*sum(j in I, lam[j]^2) - 1/4*lam[top]^2 + 1/4*(sum(i in I, x[i]^2) - lam[top])^2', sign()],
        [
          '==',
          '1/4*sum(j in I, lam[j]^2) - 1/2*lam[top]*sum(i in I, x[i]^2) + 1/4*sum(i in I, x[i]^2)^2',
          algebra(),
        ],
        [
          '<=',
          '1/4*sum(j in I, lam[j]^2) - 1/2*sum(r in I, lam[r]*sum(i in I, V[r,i]*x[i])^2) + 1/4*sum(i in I, x[i]^2)^2',
          hypothesis('weighted'),
        ],
        ['==', 'rhs', hypothesis('spread', { at: { z: 'x' } })],
      ],
      instances: {
        ...onLine,
        regimes: { 'tight: the other minimum': { construct: { ...onLine.construct, 'x[i in I]': '-u[i]' } } },
      },
    },
    'strict saddle': {
      given: at,
      without: ['complete', 'distinct'],
      hypotheses: {
        ...along,
        critical: 'c*(c^2 - lam[k]) == 0',
        'not the best': 'c^2 != lam[top]',
      },
      states:
        '(sum(i in I, sum(j in I, V[top,i]*Hessian(u)[i,j]*V[top,j])) == c^2 - lam[top]) and (c^2 - lam[top] < 0)',
      derivation: [
        ...elsewhere,
        both(
          [
            ['==', 'sum(i in I, V[top,i]*sum(j in I, Hessian(u)[i,j]*V[top,j]))', algebra()],
            [
              '==',
              'sum(i in I, V[top,i]*((c^2 - lam[top] + 2*c^2*delta(k,top))*V[top,i]))',
              lemma(id, { part: 'eigenvalues of the Hessian' }),
            ],
            ['==', '(c^2 - lam[top] + 2*c^2*delta(k,top))*sum(i in I, V[top,i]*V[top,i])', algebra()],
            ['==', '(c^2 - lam[top] + 2*c^2*delta(k,top))*delta(top,top)', hypothesis('orthonormal')],
            ['==', 'c^2 - lam[top] + 2*c*(c*delta(k,top))', algebra()],
            ['==', 'rhs', hypothesis('elsewhere')],
          ],
          [
            ['<', 'lam[top] - lam[top]', hypothesis('shorter')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        sizes: { I: [2, 2] },
        ...onLine,
        regimes: { 'close eigenvalues': { draw: { ...planted.draw, size: { tables: [[5, 4]] } } } },
      },
      slack: 'the curvature is the difference of the eigenvalues',
    },
    'change along the first eigenvector': {
      given: { ...at, t: real() },
      without: ['complete', 'distinct', 'largest', 'not zero'],
      hypotheses: { ...along, 'another eigenvector': 'c*delta(k,top) == 0' },
      states: 'f(array(i in I, u[i] + t*V[top,i])) == f(u) - t^2/2*(lam[top] - c^2) + t^4/4',
      derivation: [
        square,
        spread,
        have('across', 'sum(i in I, u[i]*V[top,i]) == 0', [
          ['==', 'sum(i in I, c*V[k,i]*V[top,i])', hypothesis('along v_k')],
          ['==', 'c*sum(i in I, V[k,i]*V[top,i])', algebra()],
          ['==', 'c*delta(k,top)', hypothesis('orthonormal')],
          ['==', 'rhs', hypothesis('another eigenvector')],
        ]),
        have('unit', 'sum(i in I, V[top,i]^2) == 1', [
          ['==', 'sum(i in I, V[top,i]*V[top,i])', algebra()],
          ['==', 'delta(top,top)', hypothesis('orthonormal')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'weighted',
          'sum(r in I, lam[r]*sum(i in I, V[r,i]*(u[i] + t*V[top,i]))^2) == sum(r in I, lam[r]*sum(i in I, V[r,i]*u[i])^2) + t^2*lam[top]',
          [
            [
              '==',
              'sum(r in I, lam[r]*sum(i in I, V[r,i]*u[i])^2) + 2*t*sum(r in I, lam[r]*sum(i in I, V[r,i]*u[i])*sum(i in I, V[r,i]*V[top,i])) + t^2*sum(r in I, lam[r]*sum(i in I, V[r,i]*V[top,i])^2)',
              algebra(),
            ],
            [
              '==',
              'sum(r in I, lam[r]*sum(i in I, V[r,i]*u[i])^2) + 2*t*sum(r in I, lam[r]*sum(i in I, V[r,i]*u[i])*delta(r,top)) + t^2*sum(r in I, lam[r]*delta(r,top)^2)',
              hypothesis('orthonormal'),
            ],
            [
              '==',
              'sum(r in I, lam[r]*sum(i in I, V[r,i]*u[i])^2) + 2*t*lam[top]*sum(i in I, u[i]*V[top,i]) + t^2*lam[top]',
              algebra(),
            ],
            ['==', 'rhs', hypothesis('across')],
          ],
        ),
        have('longer', 'sum(i in I, (u[i] + t*V[top,i])^2) == c^2 + t^2', [
          [
            '==',
            'sum(m in I, u[m]^2) + 2*t*sum(i in I, u[i]*V[top,i]) + t^2*sum(i in I, V[top,i]^2)',
            algebra(),
          ],
          ['==', 'c^2 + t^2', hypothesis('square'), hypothesis('across'), hypothesis('unit')],
        ]),
        [
          '==',
          '1/4*(sum(r in I, lam[r]^2) - 2*sum(r in I, lam[r]*sum(i in I, V[r,i]*(u[i] + t*V[top,i]))^2) + sum(i in I, (u[i] + t*V[top,i])^2)^2)',
          hypothesis('spread', { at: { z: 'array(i in I, u[i] + t*V[top,i])' } }),
        ],
        [
          '==',
          '1/4*(sum(r in I, lam[r]^2) - 2*(sum(r in I, lam[r]*sum(i in I, V[r,i]*u[i])^2) + t^2*lam[top]) + (c^2 + t^2)^2)',
          hypothesis('weighted'),
          hypothesis('longer'),
        ],
        [
          '==',
          '1/4*(sum(r in I, lam[r]^2) - 2*sum(r in I, lam[r]*sum(i in I, V[r,i]*u[i])^2) + (c^2)^2) - t^2/2*(lam[top] - c^2) + t^4/4',
          algebra(),
        ],
        [
          '==',
          '1/4*(sum(r in I, lam[r]^2) - 2*sum(r in I, lam[r]*sum(i in I, V[r,i]*u[i])^2) + sum(i in I, u[i]^2)^2) - t^2/2*(lam[top] - c^2) + t^4/4',
          hypothesis('square'),
        ],
        ['==', 'rhs', hypothesis('spread', { at: { z: 'u' } })],
      ],
      instances: onLine,
    },
    'no local minimum': {
      given: at,
      without: ['complete', 'distinct'],
      hypotheses: { ...along, critical: 'c*(c^2 - lam[k]) == 0', 'not the best': 'c^2 != lam[top]' },
      states:
        'forall(reach in positive, exists(x in R[I], (sum(i in I, (x[i] - u[i])^2) <= reach^2) and (f(x) < f(u))))',
      derivation: [
        ...elsewhere,
        have('gap', '0 < lam[top] - c^2', [
          ['==', 'c^2 - c^2', algebra()],
          ['<', 'rhs', hypothesis('shorter')],
        ]),
        have('short', 'exists(t in positive, (t <= reach) and (t^2 <= lam[top] - c^2))', [
          cases(
            'reach^2 <= lam[top] - c^2',
            [witness({ t: 'reach' }), both([['<=', 'rhs', algebra()]], [['<=', 'rhs', hypothesis('case')]])],
            [
              witness({ t: 'sqrt(lam[top] - c^2)' }),
              both(
                [
                  ['<=', 'sqrt(reach^2)', hypothesis('case')],
                  ['==', 'rhs', algebra()],
                ],
                [['<=', 'rhs', algebra()]],
              ),
            ],
          ),
        ]),
        obtain('t', 'small', hypothesis('short')),
        have('unit', 'sum(i in I, V[top,i]^2) == 1', [
          ['==', 'sum(i in I, V[top,i]*V[top,i])', algebra()],
          ['==', 'delta(top,top)', hypothesis('orthonormal')],
          ['==', 'rhs', algebra()],
        ]),
        witness({ x: 'array(i in I, u[i] + t*V[top,i])' }),
        both(
          [
            ['==', 't^2*sum(i in I, V[top,i]^2)', algebra()],
            ['==', 't^2', hypothesis('unit')],
            ['<=', 't*reach', hypothesis('small', { times: 't' })],
            ['<=', 'rhs', hypothesis('small', { times: 'reach' })],
          ],
          [
            [
              '==',
              'f(u) - t^2/2*(lam[top] - c^2) + t^4/4',
              lemma(id, { part: 'change along the first eigenvector', at: { t: 't' } }),
            ],
            [
              '<=',
              'f(u) - t^2/2*(lam[top] - c^2) + t^2/4*(lam[top] - c^2)',
              hypothesis('small', { times: 't^2/4' }),
            ],
            ['<', 'rhs', sign('t^2/4*(lam[top] - c^2)')],
          ],
        ),
      ],
      instances: {
        sizes: { I: [2, 2] },
        construct: {
          ...onLine.construct,
          t: 'min(reach, (lam[top] - c^2)/(1 + lam[top]))',
          'x[i in I]': 'u[i] + t*V[top,i]',
        },
      },
      slack: 'the value falls by at least t^2/4 times the difference of the eigenvalues, where t is the step',
    },
  },

  instances: planted,

  controls: {
    'every critical point is a global minimum': {
      part: 'global minimum',
      without: ['the best'],
      counterexample: { ...diagonal, k: 1, c: 1, u: [0, 1], x: [2, 0] },
      instances: {
        sizes: { I: [2, 2] },
        construct: { ...onLine.construct, 'x[i in I]': 'root[top]*V[top,i]' },
      },
      because: 'at (0, 1) the value is 4, at (2, 0) it is 1/4',
    },
    'no negative curvature': {
      part: 'strict saddle',
      states: '0 <= sum(i in I, sum(j in I, V[top,i]*Hessian(u)[i,j]*V[top,j]))',
      counterexample: { ...diagonal, k: 1, c: 1, u: [0, 1] },
      because: 'along the first eigenvector the curvature is 1 - 4',
    },
    'eigenvalue 3 l_k': {
      part: 'eigenvalues at a critical point',
      replace: ['2*delta(k,l)', '3*delta(k,l)'],
      counterexample: { I: 1, lam: [1], V: [[1]], top: 0, k: 0, c: 1, u: [1], l: 0, i: 0 },
      because: 'for M = (1) and u = 1 the Hessian is 1 + 2 - 1 = 2',
    },
    'eigenvectors of any length': {
      part: 'critical points, sufficient',
      without: ['critical'],
      counterexample: { I: 1, lam: [1], V: [[1]], top: 0, k: 0, c: 2, u: [2], i: 0 },
      instances: { construct: { ...onLine.construct, c: '2*root[k] + 1' } },
      because: 'the gradient of (u^2 - 1)^2/4 at 2 is 6',
    },
    'ties among the eigenvalues': {
      part: 'critical points, necessary',
      without: ['distinct'],
      counterexample: {
        I: 2,
        lam: [25, 25],
        V: [
          [1, 0],
          [0, 1],
        ],
        top: 0,
        u: [3, 4],
        k: 0,
        c: 5,
      },
      instances: {
        sizes: { I: [2, 2] },
        construct: {
          ...planted.construct,
          'lam[q in I]': 'scale^2',
          'u[i in I]': 'scale*(3*V[top,i] + 4*V[other,i])/5',
          k: 'top',
          c: 'scale',
        },
      },
      because: 'the minima are a circle then',
    },
  },
});
