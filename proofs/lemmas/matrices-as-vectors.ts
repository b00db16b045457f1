/**
 * # Matrices are vectors
 *
 * The entries of a matrix, written one after another (vectorisation): a linear map of the matrices over I and J into some R^n that keeps inner
 * products, so that U'U = 1. What holds of vectors holds of matrices by it.
 * Not claimed: that n is the number of entries, the order of these.
 */
import {
  algebra,
  cases,
  contradiction,
  element,
  enumeration,
  have,
  hypothesis,
  indexSet,
  induction,
  obtain,
  proof,
  sign,
  witness,
} from 'lemmata';

/** Where a set is empty there are no entries. */
const none = (set: string, entry: string) =>
  [
    witness({ n: '0', U: 'array(t in nat, i in I, j in J, 0)' }),
    contradiction('0 < 0', [
      ['<', '1', algebra()],
      ['==', `sum(s in ${set}, delta(s,${entry}))`, algebra()],
      ['<=', `sum(s in ${set}, 1)`, sign()],
      ['==', `card(${set})`, algebra()],
      ['<=', 'rhs', hypothesis(set === 'I' ? 'case' : "case'")],
    ]),
  ] as const;

/** Some vectors give this matrix of inner products of the entries (i, j) and (k, l). */
const realised = (products: string) =>
  `exists(n in nat, U in R[nat,I,J], forall(i in I, j in J, k in I, l in J, sum(t in range(n+1), U[t,i,j]*U[t,k,l]) == ${products}))`;
const rows = (p: string) => `sum(q in range(${p}), delta(e[q],i)*delta(e[q],k))`;
const columns = (r: string) => `sum(q in range(${r}), delta(f[q],j)*delta(f[q],l))`;

export default proof({
  id: 'matrices-as-vectors',
  title: 'Matrices are vectors',
  sources: [],
  references: [],

  given: { I: indexSet(), J: indexSet() },

  parts: {
    vectorisation: {
      states: realised('delta(i,k)*delta(j,l)'),
      derivation: [
        cases(
          '0 < card(I)',
          [
            cases(
              '0 < card(J)',
              [
                obtain(['a', 'e'], 'rows', enumeration('I')),
                obtain(['b', 'f'], 'columns', enumeration('J')),
                have('first rows', `forall(p in nat, ${realised(`${rows('p')}*delta(j,l)`)})`, [
                  induction('p', {
                    base: [
                      witness({ n: '0', U: 'array(t in nat, i in I, j in J, 0)' }),
                      ['==', 'rhs', algebra()],
                    ],
                    step: [
                      have(
                        'next row',
                        `forall(r in nat, ${realised(`${rows('p')}*delta(j,l) + delta(e[p],i)*delta(e[p],k)*${columns('r')}`)})`,
                        [
                          induction('r', {
                            base: [
                              obtain(['n', 'U'], 'before', hypothesis('induction')),
                              witness({ n: 'n', U: 'U' }),
                              ['==', `${rows('p')}*delta(j,l)`, hypothesis('before')],
                              ['==', 'rhs', algebra()],
                            ],
                            step: [
                              obtain(['n', 'U'], 'before', hypothesis("induction'")),
                              have('not the last', 'forall(t in range(n+1), delta(t,n+1) == 0)', [
                                have('less', 't < n + 1', [['<', 'rhs', sign()]]),
                                ['==', 'rhs', algebra()],
                              ]),
                              witness({
                                n: 'n + 1',
                                U: 'array(t in nat, i in I, j in J, (1 - delta(t,n+1))*U[t,i,j] + delta(t,n+1)*delta(e[p],i)*delta(f[r],j))',
                              }),
                              [
                                '==',
                                'sum(t in range(n+1), ((1 - delta(t,n+1))*U[t,i,j] + delta(t,n+1)*delta(e[p],i)*delta(f[r],j))*((1 - delta(t,n+1))*U[t,k,l] + delta(t,n+1)*delta(e[p],k)*delta(f[r],l))) + delta(e[p],i)*delta(f[r],j)*delta(e[p],k)*delta(f[r],l)',
                                algebra(),
                              ],
                              [
                                '==',
                                'sum(t in range(n+1), U[t,i,j]*U[t,k,l]) + delta(e[p],i)*delta(f[r],j)*delta(e[p],k)*delta(f[r],l)',
                                hypothesis('not the last'),
                              ],
                              [
                                '==',
                                `${rows('p')}*delta(j,l) + delta(e[p],i)*delta(e[p],k)*${columns('r')} + delta(e[p],i)*delta(f[r],j)*delta(e[p],k)*delta(f[r],l)`,
                                hypothesis('before'),
                              ],
                              ['==', 'rhs', algebra()],
                            ],
                          }),
                        ],
                      ),
                      obtain(['n', 'U'], 'whole row', hypothesis('next row', { at: { r: 'b+1' } })),
                      witness({ n: 'n', U: 'U' }),
                      [
                        '==',
                        `${rows('p')}*delta(j,l) + delta(e[p],i)*delta(e[p],k)*${columns('b+1')}`,
                        hypothesis('whole row'),
                      ],
                      [
                        '==',
                        `${rows('p')}*delta(j,l) + delta(e[p],i)*delta(e[p],k)*sum(s in J, delta(s,j)*delta(s,l))`,
                        hypothesis('columns', { at: { summand: 'array(s in J, delta(s,j)*delta(s,l))' } }),
                      ],
                      ['==', 'rhs', algebra()],
                    ],
                  }),
                ]),
                obtain(['n', 'U'], 'all rows', hypothesis('first rows', { at: { p: 'a+1' } })),
                witness({ n: 'n', U: 'U' }),
                ['==', `${rows('a+1')}*delta(j,l)`, hypothesis('all rows')],
                [
                  '==',
                  'sum(s in I, delta(s,i)*delta(s,k))*delta(j,l)',
                  hypothesis('rows', { at: { summand: 'array(s in I, delta(s,i)*delta(s,k))' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
              [...none('J', 'j')],
            ),
          ],
          [...none('I', 'i')],
        ),
      ],
    },
  },

  instances: {
    sizes: { I: [1, 2], J: [1, 2] },
    raw: { first: element('I'), left: element('J') },
    construct: {
      n: '3',
      'U[t in nat, i in I, j in J]':
        '(delta(t,0)*delta(i,first) + delta(t,1)*(1 - delta(i,first)))*delta(j,left) + (delta(t,2)*delta(i,first) + delta(t,3)*(1 - delta(i,first)))*(1 - delta(j,left))',
    },
  },

  controls: {
    'one coordinate': {
      part: 'vectorisation',
      states:
        'exists(Z in R[I,J], forall(i in I, j in J, k in I, l in J, Z[i,j]*Z[k,l] == delta(i,k)*delta(j,l)))',
      counterexample: { I: 2, J: 1, first: 0, left: 0, Z: [[1], [0]], i: 1, j: 0, k: 1, l: 0 },
      instances: { sizes: { I: [2, 2] }, construct: { 'Z[i in I, j in J]': 'delta(i,first)*delta(j,left)' } },
      because: 'two orthogonal numbers are not both 1 in square',
    },
  },
});
