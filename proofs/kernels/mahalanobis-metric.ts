/**
 * # The Mahalanobis distance
 *
 * d(x,y) = sqrt((x - y)'M(x - y) for a symmetric M: if M is positive semidefinite, the triangle inequality holds, and d(x,y) = |L(x - y)| for
 * M = L'L; the distance of different points is positive if and only if M is positive definite. With the inverse of the covariance S of data,
 * d does not change under invertible affine maps of data and points, and the squared distances of the data from their mean
 * add up to N n. Not claimed: a distance for other M (roots of negative numbers), or for data in a hyperplane, whose S has no inverse.
 */
import {
  algebra,
  array,
  element,
  have,
  hypothesis,
  indexSet,
  lemma,
  nonemptySet,
  proof,
  real,
  unfold,
} from 'lemmata';

const itself = 'mahalanobis-metric';

const form = (u: (j: string) => string, v: (j: string) => string) =>
  `sum(j in J, sum(k in J, ${u('j')}*M[j,k]*${v('k')}))`;
const difference = (x: string, y: string) => (j: string) => `(${x}[${j}] - ${y}[${j}])`;
const entry = (x: string) => (j: string) => `${x}[${j}]`;
const square = (x: string, y: string) => form(difference(x, y), difference(x, y));
const semidefinite = `forall(h in R[J], 0 <= ${form(entry('h'), entry('h'))})`;

/** Of 2 x 2 matrices: (tr(A) I - A)/det(A). */
const inverse = (a: (j: string, k: string) => string) =>
  `(sum(i in J, ${a('i', 'i')})*delta(j, k) - ${a('j', 'k')})/(1/2*(sum(i in J, ${a('i', 'i')})^2 - sum(i in J, sum(l in J, ${a('i', 'l')}*${a('l', 'i')}))))`;

/** Three or four points that span the plane. */
const spanning = {
  raw: {
    first: element('J'),
    base: array('N', 'J'),
    offset: array('J'),
    stretch: real('positive'),
    shear: real(),
  },
  draw: {
    base: {
      tables: [
        [
          [0, 0],
          [1, 0],
          [0, 1],
        ],
        [
          [0, 0],
          [1, 0],
          [0, 1],
          [2, 3],
        ],
      ],
    },
  },
  construct: {
    'X[n in N, j in J]':
      'offset[j] + stretch*base[n,j] + shear*delta(j, first)*sum(k in J, (1 - delta(k, first))*base[n,k])',
  },
} as const;

const data = {
  given: { N: nonemptySet('data'), X: array('N', 'J'), R1: array('J', 'J') },
  where: {
    'centre[j in J]': 'sum(n in N, X[n,j])/card(N)',
    'S[j in J, k in J]': 'sum(n in N, (X[n,j] - centre[j])*(X[n,k] - centre[k]))/card(N)',
  },
} as const;

export default proof({
  id: itself,
  title: 'The Mahalanobis distance is a metric for positive definite matrices, and affinely invariant',
  sources: [{ document: 'foundations-book', section: 'metric learning', relation: 'made precise' }],
  references: ['mahalanobis1936', 'xing2002', 'weinberger2009'],

  given: { J: indexSet('coordinates') },

  parts: {
    'triangle inequality': {
      given: {
        M: array('J', 'J'),
        x: array('J'),
        y: array('J'),
        z: array('J'),
        a: real('nonnegative'),
        b: real('nonnegative'),
        d: real('nonnegative'),
      },
      hypotheses: {
        'from x to y': `a^2 == ${square('x', 'y')}`,
        'from y to z': `b^2 == ${square('y', 'z')}`,
        'from x to z': `d^2 == ${square('x', 'z')}`,
        symmetric: 'forall(j in J, k in J, M[j,k] == M[k,j])',
        'positive semidefinite': semidefinite,
      },
      states: 'd <= a + b',
      derivation: [
        have(
          'transposed',
          `forall(p in R[J], q in R[J], ${form(entry('p'), entry('q'))} == ${form(entry('q'), entry('p'))})`,
          [
            ['==', 'sum(j in J, sum(k in J, p[k]*M[k,j]*q[j]))', algebra()],
            [
              '==',
              'sum(j in J, sum(k in J, p[k]*M[j,k]*q[j]))',
              hypothesis('symmetric', { at: { j: 'k', k: 'j' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'Cauchy-Schwarz',
          `forall(p in R[J], q in R[J], ${form(entry('p'), entry('q'))}^2 <= ${form(entry('p'), entry('p'))}*${form(entry('q'), entry('q'))})`,
          [
            have('first', `0 <= ${form(entry('p'), entry('p'))}`, [
              ['<=', 'rhs', hypothesis('positive semidefinite')],
            ]),
            have('second', `0 <= ${form(entry('q'), entry('q'))}`, [
              ['<=', 'rhs', hypothesis('positive semidefinite')],
            ]),
            have(
              'line',
              `forall(t in R, 0 <= ${form(entry('p'), entry('p'))}*t^2 + 2*${form(entry('p'), entry('q'))}*t + ${form(entry('q'), entry('q'))})`,
              [
                [
                  '<=',
                  form(
                    (j) => `(t*p[${j}] + q[${j}])`,
                    (j) => `(t*p[${j}] + q[${j}])`,
                  ),
                  hypothesis('positive semidefinite', { at: { h: 'array(j in J, t*p[j] + q[j])' } }),
                ],
                [
                  '==',
                  `${form(entry('p'), entry('p'))}*t^2 + (${form(entry('p'), entry('q'))} + ${form(entry('q'), entry('p'))})*t + ${form(entry('q'), entry('q'))}`,
                  algebra(),
                ],
                ['==', 'rhs', hypothesis('transposed', { at: { p: 'q', q: 'p' }, times: 't' })],
              ],
            ),
            [
              '<=',
              'rhs',
              lemma('nonnegative-quadratic', {
                at: {
                  a: form(entry('p'), entry('p')),
                  b: form(entry('p'), entry('q')),
                  c: form(entry('q'), entry('q')),
                },
              }),
            ],
          ],
        ),
        have('both legs', `${form(difference('x', 'y'), difference('y', 'z'))} <= a*b`, [
          have('square', `${form(difference('x', 'y'), difference('y', 'z'))}^2 <= (a*b)^2`, [
            [
              '<=',
              `${square('x', 'y')}*${square('y', 'z')}`,
              hypothesis('Cauchy-Schwarz', {
                at: { p: 'array(j in J, x[j] - y[j])', q: 'array(j in J, y[j] - z[j])' },
              }),
            ],
            ['==', `a^2*${square('y', 'z')}`, hypothesis('from x to y')],
            ['==', 'a^2*b^2', hypothesis('from y to z')],
            ['==', 'rhs', algebra()],
          ]),
          [
            '<=',
            'rhs',
            lemma('order-of-squares', {
              at: { a: form(difference('x', 'y'), difference('y', 'z')), b: 'a*b' },
            }),
          ],
        ]),
        have('squares', 'd^2 <= (a + b)^2', [
          ['==', square('x', 'z'), hypothesis('from x to z')],
          [
            '==',
            `${square('x', 'y')} + ${form(difference('x', 'y'), difference('y', 'z'))} + ${form(difference('y', 'z'), difference('x', 'y'))} + ${square('y', 'z')}`,
            algebra(),
          ],
          [
            '==',
            `${square('x', 'y')} + 2*${form(difference('x', 'y'), difference('y', 'z'))} + ${square('y', 'z')}`,
            hypothesis('transposed', {
              at: { p: 'array(j in J, y[j] - z[j])', q: 'array(j in J, x[j] - y[j])' },
              times: '1',
            }),
          ],
          [
            '<=',
            `${square('x', 'y')} + 2*(a*b) + ${square('y', 'z')}`,
            hypothesis('both legs', { times: '2' }),
          ],
          ['==', `a^2 + 2*(a*b) + ${square('y', 'z')}`, hypothesis('from x to y', { times: '1' })],
          ['==', 'a^2 + 2*(a*b) + b^2', hypothesis('from y to z', { times: '1' })],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'rhs', lemma('order-of-squares', { at: { a: 'd', b: 'a + b' } })],
      ],
      instances: {
        sizes: { J: [0, 3] },
        raw: { factor: array('J', 'J'), share: real('[0,1]') },
        construct: {
          'M[j in J, k in J]': 'sum(i in J, factor[i,j]*factor[i,k])',
          a: `sqrt(${square('x', 'y')})`,
          b: `sqrt(${square('y', 'z')})`,
          d: `sqrt(${square('x', 'z')})`,
        },
        regimes: {
          'tight: on a line': { construct: { 'y[j in J]': 'share*x[j] + (1 - share)*z[j]' } },
        },
      },
    },
    'a factor gives a Euclidean distance': {
      given: { M: array('J', 'J'), I: indexSet('rows'), L: array('I', 'J'), x: array('J'), y: array('J') },
      hypotheses: { factors: 'forall(j in J, k in J, M[j,k] == sum(i in I, L[i,j]*L[i,k]))' },
      states: `${square('x', 'y')} == sum(i in I, sum(j in J, L[i,j]*(x[j] - y[j]))^2)`,
      derivation: [
        [
          '==',
          'sum(j in J, sum(k in J, (x[j] - y[j])*sum(i in I, L[i,j]*L[i,k])*(x[k] - y[k])))',
          hypothesis('factors'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { I: [1, 3], J: [1, 3] },
        construct: { 'M[j in J, k in J]': 'sum(i in I, L[i,j]*L[i,k])' },
      },
    },
    'different points are apart': {
      given: { M: array('J', 'J'), x: array('J'), y: array('J') },
      hypotheses: {
        'positive definite': `forall(h in R[J], exists(l in J, h[l] != 0), 0 < ${form(entry('h'), entry('h'))})`,
        different: 'exists(l in J, x[l] - y[l] != 0)',
      },
      states: `0 < ${square('x', 'y')}`,
      derivation: [
        ['<', 'rhs', hypothesis('positive definite', { at: { h: 'array(j in J, x[j] - y[j])' } })],
      ],
      instances: {
        sizes: { J: [1, 2] },
        raw: { where: element('J'), factor: array('J', 'J') },
        construct: {
          'M[j in J, k in J]': 'delta(j, k) + sum(i in J, factor[i,j]*factor[i,k])',
          l: 'where',
        },
        regimes: {
          // Coordinates that go together, of points that are near each other and far from 0.
          'correlated, far from zero': {
            sizes: { J: [2, 2] },
            construct: {
              'M[j in J, k in J]': '1 + delta(j, k)',
              'x[j in J]': '16*(2*delta(j, where) - 1)',
              'y[j in J]': '16*(2*delta(j, where) - 1) + delta(j, where)',
            },
          },
        },
      },
    },
    'only if the matrix is positive definite': {
      given: { M: array('J', 'J'), v: array('J') },
      hypotheses: {
        'different points are apart': `forall(x in R[J], y in R[J], exists(l in J, x[l] - y[l] != 0), 0 < ${square('x', 'y')})`,
        'not zero': 'exists(l in J, v[l] != 0)',
      },
      states: `0 < ${form(entry('v'), entry('v'))}`,
      derivation: [
        ['<', 'rhs', hypothesis('different points are apart', { at: { x: 'v', y: 'array(j in J, 0)' } })],
      ],
      instances: {
        sizes: { J: [1, 2] },
        raw: { where: element('J'), factor: array('J', 'J') },
        construct: {
          'M[j in J, k in J]': 'delta(j, k) + sum(i in J, factor[i,j]*factor[i,k])',
          l: 'where',
        },
      },
    },
    'real distances only if the matrix is positive semidefinite': {
      given: { M: array('J', 'J'), v: array('J') },
      hypotheses: { 'no negative square': `forall(x in R[J], y in R[J], 0 <= ${square('x', 'y')})` },
      states: `0 <= ${form(entry('v'), entry('v'))}`,
      derivation: [
        ['<=', 'rhs', hypothesis('no negative square', { at: { x: 'v', y: 'array(j in J, 0)' } })],
      ],
      instances: {
        sizes: { J: [0, 2] },
        raw: { factor: array('J') },
        construct: { 'M[j in J, k in J]': 'factor[j]*factor[k]' },
        regimes: {
          'tight: rank one, at a zero': {
            sizes: { J: [2, 2] },
            draw: { v: { tables: [[1, -1]] }, factor: { oneOf: [1] } },
          },
        },
      },
    },
    'affine invariance': {
      given: {
        ...data.given,
        B: array('J', 'J'),
        C: array('J', 'J'),
        c: array('J'),
        R2: array('J', 'J'),
        x: array('J'),
        y: array('J'),
      },
      where: {
        ...data.where,
        'moved[n in N, j in J]': 'sum(k in J, B[j,k]*X[n,k]) + c[j]',
        'centre2[j in J]': 'sum(n in N, moved[n,j])/card(N)',
        'T[j in J, k in J]': 'sum(i in J, sum(l in J, B[i,j]*R2[i,l]*B[l,k]))',
        'S2[j in J, k in J]': 'sum(n in N, (moved[n,j] - centre2[j])*(moved[n,k] - centre2[k]))/card(N)',
      },
      hypotheses: {
        'B is invertible': 'forall(j in J, k in J, sum(i in J, C[j,i]*B[i,k]) == delta(j, k))',
        'inverse covariance': 'forall(j in J, k in J, sum(i in J, S[j,i]*R1[i,k]) == delta(j, k))',
        'inverse covariance of the images':
          'forall(j in J, k in J, sum(i in J, R2[j,i]*S2[i,k]) == delta(j, k))',
      },
      states:
        'sum(j in J, sum(k in J, (sum(i in J, B[j,i]*x[i]) + c[j] - (sum(i in J, B[j,i]*y[i]) + c[j]))*R2[j,k]*(sum(i in J, B[k,i]*x[i]) + c[k] - (sum(i in J, B[k,i]*y[i]) + c[k])))) == sum(j in J, sum(k in J, (x[j] - y[j])*R1[j,k]*(x[k] - y[k])))',
      derivation: [
        have('centre', 'forall(j in J, centre2[j] == sum(k in J, B[j,k]*centre[k]) + c[j])', [
          ['==', 'sum(n in N, sum(k in J, B[j,k]*X[n,k]) + c[j])/card(N)', unfold('centre2', 'moved')],
          ['==', 'sum(k in J, B[j,k]*(sum(n in N, X[n,k])/card(N))) + c[j]', algebra()],
          ['==', 'rhs', unfold('centre')],
        ]),
        have(
          'deviation',
          'forall(n in N, j in J, moved[n,j] == centre2[j] + sum(k in J, B[j,k]*(X[n,k] - centre[k])))',
          [
            ['==', 'sum(k in J, B[j,k]*X[n,k]) + c[j]', unfold('moved')],
            [
              '==',
              'sum(k in J, B[j,k]*centre[k]) + c[j] + sum(k in J, B[j,k]*(X[n,k] - centre[k]))',
              algebra(),
            ],
            ['==', 'rhs', hypothesis('centre')],
          ],
        ),
        have(
          'covariance',
          'forall(j in J, k in J, S2[j,k] == sum(i in J, sum(l in J, B[j,i]*S[i,l]*B[k,l])))',
          [
            ['==', 'sum(n in N, (moved[n,j] - centre2[j])*(moved[n,k] - centre2[k]))/card(N)', unfold('S2')],
            [
              '==',
              'sum(n in N, sum(i in J, B[j,i]*(X[n,i] - centre[i]))*sum(l in J, B[k,l]*(X[n,l] - centre[l])))/card(N)',
              hypothesis('deviation'),
            ],
            [
              '==',
              'sum(i in J, sum(l in J, B[j,i]*(sum(n in N, (X[n,i] - centre[i])*(X[n,l] - centre[l]))/card(N))*B[k,l]))',
              algebra(),
            ],
            ['==', 'rhs', unfold('S')],
          ],
        ),
        have('images', 'forall(j in J, m in J, sum(q in J, sum(p in J, T[j,p]*S[p,q])*B[m,q]) == B[m,j])', [
          [
            '==',
            'sum(i in J, B[i,j]*sum(l in J, R2[i,l]*sum(p in J, sum(q in J, B[l,p]*S[p,q]*B[m,q]))))',
            unfold('T'),
          ],
          ['==', 'sum(i in J, B[i,j]*sum(l in J, R2[i,l]*S2[l,m]))', hypothesis('covariance')],
          ['==', 'sum(i in J, B[i,j]*delta(i, m))', hypothesis('inverse covariance of the images')],
          ['==', 'rhs', algebra()],
        ]),
        have('left inverse', 'forall(j in J, k in J, sum(p in J, T[j,p]*S[p,k]) == delta(k, j))', [
          ['==', 'sum(q in J, sum(p in J, T[j,p]*S[p,q])*delta(k, q))', algebra()],
          [
            '==',
            'sum(q in J, sum(p in J, T[j,p]*S[p,q])*sum(i in J, C[k,i]*B[i,q]))',
            hypothesis('B is invertible'),
          ],
          ['==', 'sum(i in J, C[k,i]*sum(q in J, sum(p in J, T[j,p]*S[p,q])*B[i,q]))', algebra()],
          ['==', 'sum(i in J, C[k,i]*B[i,j])', hypothesis('images')],
          ['==', 'rhs', hypothesis('B is invertible')],
        ]),
        have('the inverse', 'forall(j in J, k in J, T[j,k] == R1[j,k])', [
          ['==', 'sum(q in J, T[j,q]*delta(q, k))', algebra()],
          ['==', 'sum(q in J, T[j,q]*sum(p in J, S[q,p]*R1[p,k]))', hypothesis('inverse covariance')],
          ['==', 'sum(p in J, sum(q in J, T[j,q]*S[q,p])*R1[p,k])', algebra()],
          ['==', 'sum(p in J, delta(p, j)*R1[p,k])', hypothesis('left inverse')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'sum(j in J, sum(k in J, (x[j] - y[j])*T[j,k]*(x[k] - y[k])))', unfold('T')],
        ['==', 'rhs', hypothesis('the inverse')],
      ],
      instances: {
        sizes: { J: [2, 2], N: [3, 3] },
        raw: { ...spanning.raw, factor: real('positive') },
        draw: spanning.draw,
        construct: {
          ...spanning.construct,
          'B[j in J, k in J]': 'factor*delta(j, k) + shear*delta(j, first)*(1 - delta(k, first))',
          'C[j in J, k in J]': inverse((a, b) => `B[${a},${b}]`),
          'R1[j in J, k in J]': inverse((a, b) => `S[${a},${b}]`),
          'R2[j in J, k in J]': inverse((a, b) => `S2[${a},${b}]`),
        },
      },
    },
    'squared distances from the mean': {
      ...data,
      hypotheses: {
        'inverse covariance': 'forall(j in J, k in J, sum(i in J, R1[j,i]*S[i,k]) == delta(j, k))',
      },
      states:
        'sum(n in N, sum(j in J, sum(k in J, (X[n,j] - centre[j])*R1[j,k]*(X[n,k] - centre[k])))) == card(N)*card(J)',
      derivation: [
        [
          '==',
          'card(N)*sum(j in J, sum(k in J, R1[j,k]*(sum(n in N, (X[n,k] - centre[k])*(X[n,j] - centre[j]))/card(N))))',
          algebra(),
        ],
        ['==', 'card(N)*sum(j in J, sum(k in J, R1[j,k]*S[k,j]))', unfold('S')],
        [
          '==',
          'card(N)*sum(j in J, delta(j, j))',
          hypothesis('inverse covariance', { at: { j: 'j', k: 'j' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { J: [2, 2], N: [3, 4] },
        ...spanning,
        construct: { ...spanning.construct, 'R1[j in J, k in J]': inverse((a, b) => `S[${a},${b}]`) },
      },
    },
  },

  instances: { sizes: { J: [1, 2], N: [3, 4] } },

  controls: {
    'an indefinite matrix': {
      part: 'real distances only if the matrix is positive semidefinite',
      without: ['no negative square'],
      counterexample: {
        J: 2,
        M: [
          [1, 0],
          [0, -1],
        ],
        v: [0, 1],
      },
      instances: { construct: { 'M[j in J, k in J]': '-factor[j]*factor[k]' } },
      because: 'diag(1,-1): the square of e_2 is -1',
    },
    'an indefinite matrix, and real distances': {
      part: 'triangle inequality',
      without: ['positive semidefinite'],
      counterexample: {
        J: 2,
        M: [
          [1, 0],
          [0, -1],
        ],
        x: [0, 0],
        y: [5, 4],
        z: [10, 0],
        a: 3,
        b: 3,
        d: 10,
      },
      instances: {
        sizes: { J: [2, 2] },
        draw: {
          x: { tables: [[0, 0]] },
          y: { tables: [[5, 4]] },
          z: { tables: [[10, 0]] },
          M: {
            tables: [
              [
                [1, 0],
                [0, -1],
              ],
            ],
          },
        },
        construct: { 'M[j in J, k in J]': 'delta(j, k)*(1 - 2*indicator(x[j] + y[j] == 4))' },
      },
      because: 'with diag(1,-1) two legs of 3 lead 10 away',
    },
    'squared distances': {
      part: 'triangle inequality',
      states: 'd^2 <= a^2 + b^2',
      counterexample: { J: 1, M: [[1]], x: [0], y: [1], z: [2], a: 1, b: 1, d: 2 },
      because: 'the points 0, 1, 2: 4 is more than 2',
    },
    'the Euclidean distance is invariant': {
      part: 'affine invariance',
      states:
        'sum(j in J, (sum(i in J, B[j,i]*x[i]) - sum(i in J, B[j,i]*y[i]))^2) == sum(j in J, (x[j] - y[j])^2)',
      counterexample: {
        J: 1,
        N: 2,
        X: [[-1], [1]],
        R1: [[1]],
        B: [[2]],
        C: [['1/2']],
        c: [0],
        R2: [['1/4']],
        x: [1],
        y: [0],
      },
      because: 'B = 2 doubles distances',
    },
    'distances that count twice': {
      part: 'squared distances from the mean',
      replace: ['== card(N)*card(J)', '== card(N)'],
      counterexample: {
        J: 2,
        N: 4,
        X: [
          [1, 1],
          [1, -1],
          [-1, 1],
          [-1, -1],
        ],
        R1: [
          [1, 0],
          [0, 1],
        ],
      },
      because: 'every coordinate counts',
    },
    'semidefinite is enough to separate points': {
      part: 'different points are apart',
      hypotheses: { 'positive definite': semidefinite },
      counterexample: { J: 1, M: [[0]], x: [1], y: [0], l: 0 },
      instances: { sizes: { J: [1, 1] }, construct: { 'M[j in J, k in J]': '0' } },
      because: 'with M = 0 all points are at distance zero',
    },
  },
});
