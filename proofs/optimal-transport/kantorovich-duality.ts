/**
 * # Kantorovich duality on finite sets
 */
import {
  algebra,
  array,
  both,
  cases,
  contradiction,
  element,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  obtain,
  probability,
  proof,
  sign,
  unfold,
  witness,
} from 'lemmata';

const marginals = {
  rows: 'forall(i in I, sum(j in J, P[i,j]) == a[i])',
  columns: 'forall(j in J, sum(i in I, P[i,j]) == b[j])',
};
const feasibility = { feasible: 'forall(i in I, j in J, f[i] + g[j] <= C[i,j])' };

const metricSpace = {
  X: nonemptySet('points'),
  d: array('X', 'X'),
  mu: probability('X'),
  nu: probability('X'),
};
const metricAxioms = {
  'zero distance': 'forall(x in X, d[x,x] == 0)',
  'triangle': 'forall(x in X, y in X, z in X, d[x,z] <= d[x,y] + d[y,z])',
};
const metricPotential = { 'potential(v in R[X])[x in X]': 'min(y in X, d[x,y] - v[y])' };

export default proof({
  id: 'kantorovich-duality',
  title: 'The cheapest transport plan costs as much as the best pair of potentials is worth',
  sources: [
    { document: 'foundations-book', section: 'Kantorovich duality', relation: 'made precise' },
    { document: 'foundations-article', section: 'Emerging Mathematical Tools (Optimal Transport)', relation: 'made precise' },
  ],
  references: ['kantorovich1942', 'villani2003, Theorem 1.3', 'peyre2019, Proposition 2.4', 'schrijver1986'],

  given: {
    I: nonemptySet('sources'),
    J: nonemptySet('targets'),
    a: probability('I'),
    b: probability('J'),
    C: array('I', 'J'),
  },
  where: {
    'cost(plan in R[I,J])': 'sum(i in I, j in J, C[i,j]*plan[i,j])',
    'value(u in R[I], v in R[J])': 'sum(i in I, a[i]*u[i]) + sum(j in J, b[j]*v[j])',
    'transform(u in R[I])[j in J]': 'min(i in I, C[i,j] - u[i])',
  },

  parts: {
    'gap-identity': {
      given: { P: array('I', 'J'), f: array('I'), g: array('J') },
      hypotheses: marginals,
      states: 'cost(P) - value(f, g) == sum(i in I, j in J, P[i,j]*(C[i,j] - f[i] - g[j]))',
      derivation: [
        ['==', 'sum(i in I, j in J, C[i,j]*P[i,j]) - sum(i in I, a[i]*f[i]) - sum(j in J, b[j]*g[j])', unfold('cost', 'value')],
        [
          '==',
          'sum(i in I, j in J, C[i,j]*P[i,j]) - sum(i in I, sum(j in J, P[i,j])*f[i]) - sum(j in J, b[j]*g[j])',
          hypothesis('rows'),
        ],
        [
          '==',
          'sum(i in I, j in J, C[i,j]*P[i,j]) - sum(i in I, sum(j in J, P[i,j])*f[i]) - sum(j in J, sum(i in I, P[i,j])*g[j])',
          hypothesis('columns'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'weak-duality': {
      given: { P: array('I', 'J', { is: 'nonnegative' }), f: array('I'), g: array('J') },
      hypotheses: { ...marginals, ...feasibility },
      states: 'value(f, g) <= cost(P)',
      derivation: [
        [
          '<=',
          'value(f, g) + sum(i in I, j in J, P[i,j]*(C[i,j] - f[i] - g[j]))',
          sign('sum(i in I, j in J, P[i,j]*(C[i,j] - f[i] - g[j]))'),
        ],
        ['==', 'rhs', lemma('kantorovich-duality', { part: 'gap-identity' })],
      ],
    },
    'slackness-implies-optimality': {
      given: { P: array('I', 'J', { is: 'nonnegative' }), f: array('I'), g: array('J') },
      hypotheses: {
        ...marginals,
        ...feasibility,
        slackness: 'forall(i in I, j in J, P[i,j]*(C[i,j] - f[i] - g[j]) == 0)',
      },
      states:
        '(forall(Q in R[I,J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q))) and (forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))',
      derivation: [
        have('equal values', 'cost(P) == value(f, g)', [
          [
            '==',
            'value(f, g) + sum(i in I, j in J, P[i,j]*(C[i,j] - f[i] - g[j]))',
            lemma('kantorovich-duality', { part: 'gap-identity' }),
          ],
          ['==', 'rhs', hypothesis('slackness')],
        ]),
        both(
          [
            ['==', 'value(f, g)', hypothesis('equal values')],
            ['<=', 'rhs', lemma('kantorovich-duality', { part: 'weak-duality', at: { P: 'Q' } })],
          ],
          [
            ['<=', 'cost(P)', lemma('kantorovich-duality', { part: 'weak-duality', at: { f: 'u', g: 'v' } })],
            ['==', 'rhs', hypothesis('equal values')],
          ],
        ),
      ],
    },
    'strong-duality': {
      states:
        'exists(P in R[I,J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]), forall(i in I, sum(j in J, P[i,j]) == a[i]), forall(j in J, sum(i in I, P[i,j]) == b[j]), forall(i in I, j in J, f[i] + g[j] <= C[i,j]), cost(P) == value(f, g))',
      derivation: [
        have(
          'no contradiction',
          'forall(sigma in R[I], tau in R[J], q in R[I,J], w in nonnegative, forall(i in I, j in J, 0 <= q[i,j]), forall(i in I, j in J, 0 <= sigma[i] + tau[j] + w*C[i,j]), forall(i in I, sum(j in J, q[i,j]) - w*a[i] == 0), forall(j in J, sum(i in I, q[i,j]) - w*b[j] == 0), 0 <= sum(i in I, sigma[i]*a[i]) + sum(j in J, tau[j]*b[j]) + sum(i in I, j in J, q[i,j]*C[i,j]))',
          [
            cases(
              'w > 0',
              [
                ['<=', '1/w * sum(i in I, j in J, q[i,j]*(sigma[i] + tau[j] + w*C[i,j]))', sign()],
                [
                  '==',
                  '1/w * (sum(i in I, sigma[i]*sum(j in J, q[i,j])) + sum(j in J, tau[j]*sum(i in I, q[i,j]))) + sum(i in I, j in J, q[i,j]*C[i,j])',
                  algebra(),
                ],
                [
                  '==',
                  '1/w * (sum(i in I, sigma[i]*(w*a[i])) + sum(j in J, tau[j]*sum(i in I, q[i,j]))) + sum(i in I, j in J, q[i,j]*C[i,j])',
                  hypothesis('assumed-3'),
                ],
                [
                  '==',
                  '1/w * (sum(i in I, sigma[i]*(w*a[i])) + sum(j in J, tau[j]*(w*b[j]))) + sum(i in I, j in J, q[i,j]*C[i,j])',
                  hypothesis('assumed-4'),
                ],
                ['==', 'rhs', algebra()],
              ],
              [
                have('w is zero', 'w == 0', [
                  contradiction('0 < 0', [
                    ['<', 'w', sign()],
                    ['<=', '0', hypothesis('case')],
                  ]),
                ]),
                have('q is zero', 'forall(i in I, j in J, q[i,j] == 0)', [
                  [
                    '==',
                    'rhs',
                    lemma('zero-sum-of-nonnegative', { at: { I: 'J', f: 'array(l in J, q[i,l])', i: 'j' } }),
                  ],
                ]),
                ['<=', 'sum(i in I, j in J, a[i]*b[j]*(sigma[i] + tau[j] + w*C[i,j]))', sign()],
                ['==', 'sum(i in I, j in J, a[i]*b[j]*(sigma[i] + tau[j]))', hypothesis('w is zero')],
                ['==', 'sum(i in I, sigma[i]*a[i])*sum(j in J, b[j]) + sum(j in J, tau[j]*b[j])*sum(i in I, a[i])', algebra()],
                ['==', 'sum(i in I, sigma[i]*a[i]) + sum(j in J, tau[j]*b[j])*sum(i in I, a[i])', hypothesis('b-sums-to-one')],
                ['==', 'sum(i in I, sigma[i]*a[i]) + sum(j in J, tau[j]*b[j])', hypothesis('a-sums-to-one')],
                ['==', 'rhs', hypothesis('q is zero')],
              ],
            ),
          ],
        ),
        obtain(
          ['X', 'y', 'z'],
          'solution',
          lemma('farkas-lemma', {
            part: 'solution',
            at: {
              K: 'I',
              L: 'J',
              M: 'I',
              N: 'J',
              S: 'I',
              T: 'J',
              U: 'I',
              V: 'J',
              Sx: 'array(s in I, k in I, l in J, delta(s,k))',
              Sy: 'array(s in I, m in I, 0)',
              Sz: 'array(s in I, n in J, 0)',
              Sr: 'a',
              Tx: 'array(t in J, k in I, l in J, delta(t,l))',
              Ty: 'array(t in J, m in I, 0)',
              Tz: 'array(t in J, n in J, 0)',
              Tr: 'b',
              Ux: 'array(u in I, v in J, k in I, l in J, 0)',
              Uy: 'array(u in I, v in J, m in I, delta(u,m))',
              Uz: 'array(u in I, v in J, n in J, delta(v,n))',
              Ur: 'C',
              Wx: 'C',
              Wy: 'array(m in I, -a[m])',
              Wz: 'array(n in J, -b[n])',
              Wr: '0',
            },
          }),
        ),
        have('weak duality', 'value(y, z) <= cost(X)', [
          ['<=', 'rhs', lemma('kantorovich-duality', { part: 'weak-duality', at: { P: 'X', f: 'y', g: 'z' } })],
        ]),
        witness({ P: 'X', f: 'y', g: 'z' }),
        both(
          [['<=', 'rhs', hypothesis('solution')]],
          [['==', 'rhs', hypothesis('solution')]],
          [['==', 'rhs', hypothesis('solution')]],
          [['<=', 'rhs', hypothesis('solution')]],
          [
            contradiction('0 < 0', [
              ['<', 'cost(X) - value(y, z)', sign()],
              [
                '==',
                'sum(i in I, j in J, C[i,j]*X[i,j]) - sum(i in I, a[i]*y[i]) - sum(j in J, b[j]*z[j])',
                unfold('cost', 'value'),
              ],
              ['<=', '0', hypothesis('solution')],
            ]),
          ],
        ),
      ],
    },
    'optimality-implies-slackness': {
      given: { P: array('I', 'J', { is: 'nonnegative' }), f: array('I'), g: array('J') },
      hypotheses: {
        ...marginals,
        ...feasibility,
        'P is optimal':
          'forall(Q in R[I,J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q))',
        'f and g are optimal':
          'forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))',
      },
      states: 'forall(i in I, j in J, P[i,j]*(C[i,j] - f[i] - g[j]) == 0)',
      derivation: [
        obtain(['X', 'y', 'z'], 'best', lemma('kantorovich-duality', { part: 'strong-duality' })),
        have('no gap', 'sum(k in I, l in J, P[k,l]*(C[k,l] - f[k] - g[l])) <= 0', [
          ['==', 'cost(P) - value(f, g)', lemma('kantorovich-duality', { part: 'gap-identity' })],
          ['<=', 'cost(X) - value(f, g)', hypothesis('P is optimal', { at: { Q: 'X' } })],
          ['==', 'value(y, z) - value(f, g)', hypothesis('best')],
          ['<=', 'rhs', hypothesis('f and g are optimal', { at: { u: 'y', v: 'z' } })],
        ]),
        have('row', 'sum(l in J, P[i,l]*(C[i,l] - f[i] - g[l])) == 0', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'I', f: 'array(k in I, sum(l in J, P[k,l]*(C[k,l] - f[k] - g[l])))', i: 'i' },
            }),
          ],
        ]),
        [
          '==',
          'rhs',
          lemma('zero-sum-of-nonnegative', {
            at: { I: 'J', f: 'array(l in J, P[i,l]*(C[i,l] - f[i] - g[l]))', i: 'j' },
          }),
        ],
      ],
    },
    'optimal-pair': {
      states:
        'exists(P in R[I,J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]), forall(i in I, sum(j in J, P[i,j]) == a[i]), forall(j in J, sum(i in I, P[i,j]) == b[j]), forall(i in I, j in J, f[i] + g[j] <= C[i,j]), cost(P) == value(f, g), forall(Q in R[I,J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)), forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))',
      derivation: [
        obtain(['X', 'y', 'z'], 'equal', lemma('kantorovich-duality', { part: 'strong-duality' })),
        witness({ P: 'X', f: 'y', g: 'z' }),
        both(
          [['<=', 'rhs', hypothesis('equal')]],
          [['==', 'rhs', hypothesis('equal')]],
          [['==', 'rhs', hypothesis('equal')]],
          [['<=', 'rhs', hypothesis('equal')]],
          [['==', 'rhs', hypothesis('equal')]],
          [
            ['==', 'value(y, z)', hypothesis('equal')],
            ['<=', 'rhs', lemma('kantorovich-duality', { part: 'weak-duality', at: { P: 'Q', f: 'y', g: 'z' } })],
          ],
          [
            ['<=', 'cost(X)', lemma('kantorovich-duality', { part: 'weak-duality', at: { P: 'X', f: 'u', g: 'v' } })],
            ['==', 'rhs', hypothesis('equal')],
          ],
        ),
      ],
    },
    'c-transform-feasible': {
      given: { f: array('I'), g: array('J') },
      hypotheses: feasibility,
      states:
        '(forall(i in I, j in J, f[i] + transform(f)[j] <= C[i,j])) and (forall(j in J, g[j] <= transform(f)[j]))',
      derivation: [
        both(
          [
            ['==', 'f[i] + min(k in I, C[k,j] - f[k])', unfold('transform')],
            ['<=', 'f[i] + (C[i,j] - f[i])', algebra()],
            ['==', 'rhs', algebra()],
          ],
          [
            ['<=', 'min(i in I, C[i,j] - f[i])', hypothesis('feasible')],
            ['==', 'rhs', unfold('transform')],
          ],
        ),
      ],
    },
    'c-transform-raise': {
      given: { f: array('I'), g: array('J'), l: element('J') },
      states:
        '(value(f, transform(f)) - value(f, g) == sum(j in J, b[j]*(min(i in I, C[i,j] - f[i]) - g[j]))) and (value(f, array(j in J, g[j] + delta(j,l)*(transform(f)[j] - g[j]))) - value(f, g) == b[l]*(min(i in I, C[i,l] - f[i]) - g[l]))',
      derivation: [
        both([['==', 'rhs', unfold('value', 'transform')]], [['==', 'rhs', unfold('value', 'transform')]]),
      ],
    },
    'c-transform-improves': {
      given: { f: array('I'), g: array('J') },
      hypotheses: feasibility,
      states: 'value(f, g) <= value(f, transform(f))',
      derivation: [
        ['==', 'sum(i in I, a[i]*f[i]) + sum(j in J, b[j]*g[j])', unfold('value')],
        [
          '<=',
          'sum(i in I, a[i]*f[i]) + sum(j in J, b[j]*transform(f)[j])',
          lemma('kantorovich-duality', { part: 'c-transform-feasible' }),
        ],
        ['==', 'rhs', unfold('value')],
      ],
    },
    'metric-potential': {
      given: { ...metricSpace, f: array('X'), g: array('X') },
      where: metricPotential,
      hypotheses: {
        ...metricAxioms,
        'feasible': 'forall(x in X, y in X, f[x] + g[y] <= d[x,y])',
      },
      states:
        '(forall(x in X, y in X, potential(g)[x] - potential(g)[y] <= d[x,y])) and (sum(x in X, mu[x]*f[x]) + sum(y in X, nu[y]*g[y]) <= sum(x in X, (mu[x] - nu[x])*potential(g)[x]))',
      derivation: [
        both(
          [
            ['==', 'min(z in X, d[x,z] - g[z]) - potential(g)[y]', unfold('potential')],
            ['<=', 'min(z in X, d[x,y] + d[y,z] - g[z]) - potential(g)[y]', hypothesis('triangle')],
            ['==', 'd[x,y] + min(z in X, d[y,z] - g[z]) - potential(g)[y]', algebra()],
            ['==', 'rhs', unfold('potential')],
          ],
          [
            have('above f', 'forall(x in X, f[x] <= potential(g)[x])', [
              ['<=', 'min(y in X, d[x,y] - g[y])', hypothesis('feasible')],
              ['==', 'rhs', unfold('potential')],
            ]),
            have('below -g', 'forall(y in X, potential(g)[y] <= -g[y])', [
              ['==', 'min(z in X, d[y,z] - g[z])', unfold('potential')],
              ['<=', 'd[y,y] - g[y]', algebra()],
              ['==', 'rhs', hypothesis('zero distance')],
            ]),
            ['<=', 'sum(x in X, mu[x]*potential(g)[x]) + sum(y in X, nu[y]*g[y])', hypothesis('above f')],
            ['<=', 'sum(x in X, mu[x]*potential(g)[x]) + sum(y in X, nu[y]*(-potential(g)[y]))', hypothesis('below -g')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'metric-form': {
      given: metricSpace,
      where: metricPotential,
      hypotheses: metricAxioms,
      states:
        'exists(P in R[X,X], h in R[X], forall(x in X, y in X, 0 <= P[x,y]), forall(x in X, sum(y in X, P[x,y]) == mu[x]), forall(y in X, sum(x in X, P[x,y]) == nu[y]), forall(x in X, y in X, h[x] - h[y] <= d[x,y]), sum(x in X, y in X, d[x,y]*P[x,y]) == sum(x in X, (mu[x] - nu[x])*h[x]), forall(u in R[X], forall(x in X, y in X, u[x] - u[y] <= d[x,y]), sum(x in X, (mu[x] - nu[x])*u[x]) <= sum(x in X, (mu[x] - nu[x])*h[x])))',
      derivation: [
        obtain(
          ['flow', 'left', 'right'],
          'best',
          lemma('kantorovich-duality', { part: 'strong-duality', at: { I: 'X', J: 'X', a: 'mu', b: 'nu', C: 'd' } }),
        ),
        have('Lipschitz', 'forall(x in X, y in X, potential(right)[x] - potential(right)[y] <= d[x,y])', [
          [
            '<=',
            'rhs',
            lemma('kantorovich-duality', { part: 'metric-potential', at: { f: 'left', g: 'right' } }),
          ],
        ]),
        have('weak duality', 'forall(u in R[X], forall(x in X, y in X, u[x] - u[y] <= d[x,y]), sum(x in X, (mu[x] - nu[x])*u[x]) <= sum(x in X, y in X, d[x,y]*flow[x,y]))', [
          [
            '==', 'sum(x in X, sum(y in X, flow[x,y])*u[x]) - sum(y in X, sum(x in X, flow[x,y])*u[y])', hypothesis('best'),
          ],
          ['==', 'sum(x in X, y in X, flow[x,y]*(u[x] - u[y]))', algebra()],
          ['<=', 'sum(x in X, y in X, flow[x,y]*d[x,y])', hypothesis('assumed')],
          ['==', 'rhs', algebra()],
        ]),
        have('no worse', 'sum(x in X, y in X, d[x,y]*flow[x,y]) <= sum(x in X, (mu[x] - nu[x])*potential(right)[x])', [
          ['==', 'sum(x in X, mu[x]*left[x]) + sum(y in X, nu[y]*right[y])', hypothesis('best')],
          ['<=', 'rhs', lemma('kantorovich-duality', { part: 'metric-potential', at: { f: 'left', g: 'right' } })],
        ]),
        have('no better', 'sum(x in X, (mu[x] - nu[x])*potential(right)[x]) <= sum(x in X, y in X, d[x,y]*flow[x,y])', [
          ['<=', 'rhs', hypothesis('weak duality', { at: { u: 'potential(right)' } })],
        ]),
        witness({ P: 'flow', h: 'potential(right)' }),
        both(
          [['<=', 'rhs', hypothesis('best')]],
          [['==', 'rhs', hypothesis('best')]],
          [['==', 'rhs', hypothesis('best')]],
          [['<=', 'rhs', hypothesis('Lipschitz')]],
          [
            contradiction('0 < 0', [
              ['<', 'sum(x in X, y in X, d[x,y]*flow[x,y]) - sum(x in X, (mu[x] - nu[x])*potential(right)[x])', sign()],
              ['<=', '0', hypothesis('no worse')],
            ]),
          ],
          [
            ['<=', 'sum(x in X, y in X, d[x,y]*flow[x,y])', hypothesis('weak duality')],
            ['<=', 'rhs', hypothesis('no worse')],
          ],
        ),
      ],
    },
  },
  controls: {},
});
