/**
 * # Kantorovich duality on finite sets
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  contradiction,
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
    'cost(X in R[I,J])': 'sum(i in I, j in J, C[i,j]*X[i,j])',
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
        witness({ P: 'X', f: 'y', g: 'z' }),
        both(
          [['<=', 'rhs', hypothesis('solution')]],
          [['==', 'rhs', hypothesis('solution')]],
          [['==', 'rhs', hypothesis('solution')]],
          [['<=', 'rhs', hypothesis('solution')]],
          [
            contradiction('0 < 0', [
              ['<', 'cost(X) - value(y, z)', hypothesis('contrary'), hypothesis('weak')],
            ]),
          ],
        ),
      ],
    },
  },
  controls: {},
});
