/**
 * # Entropic optimal transport: the best plan is a scaling of exp(-C/eps), which Sinkhorn's iterates approach
 *
 * For positive row and column sums a and b of equal mass, costs C and eps > 0 there is a plan r_i exp(-C_ij/eps) s_j with these sums; every other
 * plan has a larger cost plus eps times negative entropy, by eps times its squared Hellinger distance at least (`entropic-form`). Sinkhorn's iterates approach s in
 * Hilbert's metric by tanh(diameter/4)^2 per sweep, the diameter that of the costs divided by eps (`sinkhorn-rate`).
 * Not claimed: anything as eps tends to 0.
 */
import {
  algebra,
  array,
  both,
  contradiction,
  element,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

/** A plan by scalings r and s, and how far an array over J is from s in Hilbert's metric. */
const scaled = 'r[i]*exp(-C[i,j]/eps)*s[j]';
const swept = (j: string) =>
  `log(b[${j}]) - log(sum(i in I, exp(-C[i,${j}]/eps)*(a[i]/sum(l in J, exp(-C[i,l]/eps)*exp(iterate[k,l])))))`;
const apart = (x: string) => `(max(j in J, log(${x}/s[j])) - min(j in J, log(${x}/s[j])))`;

/** Row and column sums of a scaling. */
const entropic = {
  draw: {
    C: { between: [-2, 2] as const, bits: 4 },
    eps: { oneOf: ['1/2', 1, 2] },
    r: { between: [0.25, 4] as const, bits: 4 },
    s: { between: [0.25, 4] as const, bits: 4 },
  },
  construct: {
    'a[i in I]': `sum(j in J, ${scaled})`,
    'b[j in J]': `sum(i in I, ${scaled})`,
  },
};

export default proof({
  id: 'entropic-transport',
  title: "The best entropic transport plan is a scaling, which Sinkhorn's iterates approach geometrically",
  sources: [
    {
      document: 'foundations-book',
      section: 'Sinkhorn regularisation convergence',
      relation: 'made precise',
    },
  ],
  references: ['cuturi2013', 'franklin1989', 'peyre2019, Proposition 4.3 and Theorem 4.2'],

  given: { I: nonemptySet('sources'), J: nonemptySet('targets'), C: array('I', 'J') },

  parts: {
    'entropic-form': {
      given: {
        a: array('I', { is: 'positive' }),
        b: array('J', { is: 'positive' }),
        eps: real('positive'),
        origin: element('J'),
      },
      where: {
        'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
        'iterate[0, j in J]': '0',
        'iterate[k+1, j in J]': `${swept('j')} - (${swept('origin')})`,
        'energy(plan in R[I,J])': 'sum(i in I, sum(j in J, plan[i,j]*C[i,j] + eps*plan[i,j]*ln(plan[i,j])))',
      },
      hypotheses: { 'equal mass': 'sum(i in I, a[i]) == sum(j in J, b[j])' },
      states: `exists(r in R[I], s in R[J], (forall(i in I, 0 < r[i])) and ((forall(j in J, 0 < s[j])) and ((forall(i in I, sum(j in J, ${scaled}) == a[i])) and ((forall(j in J, sum(i in I, ${scaled}) == b[j])) and (forall(Q in R[I,J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), energy(array(i in I, j in J, ${scaled})) + eps*sum(i in I, sum(j in J, (sqrt(Q[i,j]) - sqrt(${scaled}))^2)) <= energy(Q)))))))`,
      derivation: [
        obtain(
          ['r', 's'],
          'scalings',
          lemma('sinkhorn-hilbert-contraction', {
            part: 'existence',
            at: {
              I: 'I',
              J: 'J',
              K: 'array(i in I, j in J, exp(-C[i,j]/eps))',
              a: 'a',
              b: 'b',
              origin: 'origin',
              f: 'iterate',
            },
          }),
        ),
        witness({ r: 'r', s: 's' }),
        both(
          [['<', 'rhs', hypothesis('scalings')]],
          [
            both(
              [['<', 'rhs', hypothesis('scalings')]],
              [
                both(
                  [
                    ['==', 'r[i]*sum(j in J, exp(-C[i,j]/eps)*s[j])', algebra()],
                    ['==', 'rhs', hypothesis('scalings')],
                  ],
                  [
                    both(
                      [
                        ['==', 's[j]*sum(i in I, exp(-C[i,j]/eps)*r[i])', algebra()],
                        ['==', 'rhs', hypothesis('scalings')],
                      ],
                      [
                        have('rows', `forall(i in I, sum(j in J, ${scaled}) == a[i])`, [
                          ['==', 'r[i]*sum(j in J, exp(-C[i,j]/eps)*s[j])', algebra()],
                          ['==', 'rhs', hypothesis('scalings')],
                        ]),
                        have('columns', `forall(j in J, sum(i in I, ${scaled}) == b[j])`, [
                          ['==', 's[j]*sum(i in I, exp(-C[i,j]/eps)*r[i])', algebra()],
                          ['==', 'rhs', hypothesis('scalings')],
                        ]),
                        have('positive', `forall(i in I, j in J, 0 < ${scaled})`, [['<', 'rhs', sign()]]),
                        have(
                          'of the scaling',
                          `energy(array(i in I, j in J, ${scaled})) == eps*(sum(i in I, log(r[i])*a[i]) + sum(j in J, log(s[j])*b[j]))`,
                          [
                            [
                              '==',
                              `sum(i in I, sum(j in J, ${scaled}*C[i,j] + eps*(${scaled})*log(${scaled})))`,
                              unfold('energy', 'ln'),
                            ],
                            [
                              '==',
                              `eps*(sum(i in I, log(r[i])*sum(j in J, ${scaled})) + sum(j in J, log(s[j])*sum(i in I, ${scaled})))`,
                              algebra(),
                            ],
                            ['==', 'rhs', hypothesis('rows'), hypothesis('columns')],
                          ],
                        ),
                        have(
                          'of the plan',
                          `energy(Q) == eps*sum(i in I, sum(j in J, Q[i,j]*(ln(Q[i,j]) - log(${scaled})))) + eps*(sum(i in I, log(r[i])*a[i]) + sum(j in J, log(s[j])*b[j]))`,
                          [
                            [
                              '==',
                              'sum(i in I, sum(j in J, Q[i,j]*C[i,j] + eps*Q[i,j]*ln(Q[i,j])))',
                              unfold('energy'),
                            ],
                            [
                              '==',
                              `eps*sum(i in I, sum(j in J, Q[i,j]*(ln(Q[i,j]) - log(${scaled})))) + eps*(sum(i in I, log(r[i])*sum(j in J, Q[i,j])) + sum(j in J, log(s[j])*sum(i in I, Q[i,j])))`,
                              algebra(),
                            ],
                            ['==', 'rhs', hypothesis('assumed-2'), hypothesis('assumed-3')],
                          ],
                        ),
                        have('some number', 'forall(z in positive, exists(p in positive, z == p))', [
                          witness({ p: 'z' }),
                          ['==', 'rhs', algebra()],
                        ]),
                        have(
                          'entries',
                          `forall(i in I, j in J, Q[i,j] - ${scaled} + (sqrt(Q[i,j]) - sqrt(${scaled}))^2 <= Q[i,j]*(ln(Q[i,j]) - log(${scaled})))`,
                          [
                            have('plan', '0 <= Q[i,j]', [['<=', 'rhs', hypothesis('assumed-1')]]),
                            have('scaling', `0 < ${scaled}`, [['<', 'rhs', hypothesis('positive')]]),
                            obtain('p', 'entry', hypothesis('some number', { at: { z: scaled } })),
                            have('continuous', 'forall(p == 0, Q[i,j] == 0)', [
                              contradiction('0 < 0', [
                                ['<', 'p', sign()],
                                ['==', 'rhs', hypothesis('assumed')],
                              ]),
                            ]),
                            have(
                              'number',
                              'Q[i,j] - p + (sqrt(Q[i,j]) - sqrt(p))^2 <= Q[i,j]*(ln(Q[i,j]) - log(p))',
                              [
                                [
                                  '<=',
                                  'Q[i,j]*(ln(Q[i,j]) - ln(p))',
                                  unfold('ln'),
                                  lemma('kullback-leibler-nonnegative', {
                                    part: 'pointwise',
                                    at: { a: 'Q[i,j]', b: 'p' },
                                  }),
                                ],
                                ['==', 'rhs', unfold('ln')],
                              ],
                            ),
                            ['==', 'Q[i,j] - p + (sqrt(Q[i,j]) - sqrt(p))^2', hypothesis('entry')],
                            ['<=', 'Q[i,j]*(ln(Q[i,j]) - log(p))', hypothesis('number')],
                            ['==', 'rhs', hypothesis('entry')],
                          ],
                        ),
                        have(
                          'divergence',
                          `sum(i in I, sum(j in J, (sqrt(Q[i,j]) - sqrt(${scaled}))^2)) <= sum(i in I, sum(j in J, Q[i,j]*(ln(Q[i,j]) - log(${scaled}))))`,
                          [
                            [
                              '==',
                              `sum(i in I, a[i]) - sum(i in I, a[i]) + sum(i in I, sum(j in J, (sqrt(Q[i,j]) - sqrt(${scaled}))^2))`,
                              algebra(),
                            ],
                            [
                              '==',
                              `sum(i in I, sum(j in J, Q[i,j])) - sum(i in I, sum(j in J, ${scaled})) + sum(i in I, sum(j in J, (sqrt(Q[i,j]) - sqrt(${scaled}))^2))`,
                              hypothesis('assumed-2'),
                              hypothesis('rows'),
                            ],
                            [
                              '==',
                              `sum(i in I, sum(j in J, Q[i,j] - ${scaled} + (sqrt(Q[i,j]) - sqrt(${scaled}))^2))`,
                              algebra(),
                            ],
                            ['<=', 'rhs', hypothesis('entries')],
                          ],
                        ),
                        [
                          '==',
                          `eps*(sum(i in I, log(r[i])*a[i]) + sum(j in J, log(s[j])*b[j])) + eps*sum(i in I, sum(j in J, (sqrt(Q[i,j]) - sqrt(${scaled}))^2))`,
                          hypothesis('of the scaling'),
                        ],
                        [
                          '<=',
                          `eps*(sum(i in I, log(r[i])*a[i]) + sum(j in J, log(s[j])*b[j])) + eps*sum(i in I, sum(j in J, Q[i,j]*(ln(Q[i,j]) - log(${scaled}))))`,
                          hypothesis('divergence', { times: 'eps' }),
                        ],
                        ['==', 'rhs', hypothesis('of the plan')],
                      ],
                    ),
                  ],
                ),
              ],
            ),
          ],
        ),
      ],
      instances: {
        sizes: { I: [1, 2], J: [1, 2] },
        raw: {
          left: array('I', { is: 'positive' }),
          right: array('J', { is: 'positive' }),
          part: real('[0,1]'),
        },
        draw: {
          ...entropic.draw,
          left: { between: [0.25, 4], bits: 4 },
          right: { between: [0.25, 4], bits: 4 },
        },
        construct: {
          'r[i in I]': 'left[i]',
          's[j in J]': 'right[j]',
          ...entropic.construct,
          // between the scaling and the independent plan, which has the same sums
          'Q[i in I, j in J]': `part*(${scaled}) + (1 - part)*a[i]*b[j]/sum(l in J, b[l])`,
        },
        regimes: {
          'tight: the scaling itself': {
            construct: { 'Q[i in I, j in J]': scaled },
          },
          // then masses are fractions, so that enclosures decide all that is supposed
          'costs of a plan of fractions': {
            sizes: { I: [2, 2], J: [2, 2] },
            raw: { best: array('I', 'J', { is: 'positive' }) },
            draw: { best: { between: [0.25, 4], bits: 4 } },
            construct: {
              'C[i in I, j in J]': 'eps*(log(left[i]*right[j]) - log(best[i,j]))',
              'a[i in I]': 'sum(j in J, best[i,j])',
              'b[j in J]': 'sum(i in I, best[i,j])',
              'Q[i in I, j in J]': 'part*best[i,j] + (1 - part)*a[i]*b[j]/sum(l in J, b[l])',
            },
          },
        },
      },
    },
    'sinkhorn-rate': {
      instances: {
        sizes: { I: [1, 3], J: [2, 3], k: [1, 2] },
        raw: { begin: array('J', { is: 'positive' }) },
        draw: entropic.draw,
        construct: {
          ...entropic.construct,
          'x[0, j in J]': 'begin[j]',
          'x[n+1, j in J]': 'b[j]/sum(i in I, exp(-C[i,j]/eps)*(a[i]/sum(l in J, exp(-C[i,l]/eps)*x[n,l])))',
        },
        regimes: {
          'nearly tight: two by two, and a start that is close': {
            sizes: { I: [2, 2], J: [2, 2] },
            draw: {
              C: {
                tables: [
                  [
                    [0, 1],
                    [1, 0],
                  ],
                ],
              },
              r: { tables: [[1, 1]] },
              s: { tables: [[1, 1]] },
              begin: { tables: [[1, '129/128']] },
            },
          },
        },
      },
      given: {
        a: array('I', { is: 'positive' }),
        b: array('J', { is: 'positive' }),
        eps: real('positive'),
        r: array('I', { is: 'positive' }),
        s: array('J', { is: 'positive' }),
        x: array('nat', 'J', { is: 'positive' }),
      },
      where: {
        diameter: 'max(i in I, max(k in I, max(j in J, max(l in J, C[k,j] + C[i,l] - C[i,j] - C[k,l]))))/eps',
      },
      hypotheses: {
        rows: `forall(i in I, sum(j in J, ${scaled}) == a[i])`,
        columns: `forall(j in J, sum(i in I, ${scaled}) == b[j])`,
        sweeps:
          'forall(k in nat, j in J, x[k+1,j] == b[j]/sum(i in I, exp(-C[i,j]/eps)*(a[i]/sum(l in J, exp(-C[i,l]/eps)*x[k,l]))))',
      },
      states: `forall(k in nat, ${apart('x[k,j]')} <= tanh(diameter/4)^(2*k)*${apart('x[0,j]')})`,
      derivation: [
        have('r by s', 'forall(i in I, a[i]/sum(l in J, exp(-C[i,l]/eps)*s[l]) == r[i])', [
          ['==', `sum(j in J, ${scaled})/sum(l in J, exp(-C[i,l]/eps)*s[l])`, hypothesis('rows')],
          ['==', 'r[i]*sum(l in J, exp(-C[i,l]/eps)*s[l])/sum(l in J, exp(-C[i,l]/eps)*s[l])', algebra()],
          ['==', 'rhs', algebra()],
        ]),
        have(
          's is fixed',
          'forall(j in J, s[j] == b[j]/sum(i in I, exp(-C[i,j]/eps)*(a[i]/sum(l in J, exp(-C[i,l]/eps)*s[l]))))',
          [
            ['==', 's[j]*sum(i in I, exp(-C[i,j]/eps)*r[i])/sum(i in I, exp(-C[i,j]/eps)*r[i])', algebra()],
            ['==', `sum(i in I, ${scaled})/sum(i in I, exp(-C[i,j]/eps)*r[i])`, algebra()],
            ['==', 'b[j]/sum(i in I, exp(-C[i,j]/eps)*r[i])', hypothesis('columns')],
            ['==', 'rhs', hypothesis('r by s')],
          ],
        ),
        have(
          'diameter',
          'max(i in I, max(h in I, max(j in J, max(l in J, log(exp(-C[i,j]/eps)*exp(-C[h,l]/eps)/(exp(-C[h,j]/eps)*exp(-C[i,l]/eps))))))) == diameter',
          [
            [
              '==',
              'max(i in I, max(h in I, max(j in J, max(l in J, (C[h,j] + C[i,l] - C[i,j] - C[h,l])/eps))))',
              algebra(),
            ],
            [
              '==',
              'max(i in I, max(h in I, max(j in J, max(l in J, C[h,j] + C[i,l] - C[i,j] - C[h,l]))))/eps',
              algebra(),
            ],
            ['==', 'rhs', unfold('diameter')],
          ],
        ),
        [
          '<=',
          `tanh(max(i in I, max(h in I, max(j in J, max(l in J, log(exp(-C[i,j]/eps)*exp(-C[h,l]/eps)/(exp(-C[h,j]/eps)*exp(-C[i,l]/eps)))))))/4)^(2*k)*${apart('x[0,j]')}`,
          lemma('sinkhorn-hilbert-contraction', {
            part: 'linear convergence',
            at: {
              I: 'I',
              J: 'J',
              K: 'array(i in I, j in J, exp(-C[i,j]/eps))',
              a: 'a',
              b: 'b',
              x: 's',
              v: 'x',
              k: 'k',
            },
          }),
        ],
        ['==', 'rhs', hypothesis('diameter')],
      ],
    },
  },

  controls: {
    'four times the distance from the entropic plan': {
      part: 'entropic-form',
      replace: ['eps*sum(i in I, sum(j in J, (sqrt', '4*eps*sum(i in I, sum(j in J, (sqrt'],
      counterexample: {
        I: 2,
        J: 2,
        C: [
          [0, 0],
          [0, 0],
        ],
        a: [2, 2],
        b: [2, 2],
        eps: 1,
        origin: 0,
        r: [1, 1],
        s: [1, 1],
        Q: [
          ['5/4', '3/4'],
          ['3/4', '5/4'],
        ],
      },
      instances: {
        sizes: { I: [2, 2], J: [2, 2] },
        raw: { up: array('I'), down: array('J'), left: array('I'), right: array('J') },
        draw: {
          C: { oneOf: [0] },
          up: { tables: [[1, -1]] },
          down: { tables: [[1, -1]] },
          left: { oneOf: [1, 2] },
          right: { oneOf: [1, 2] },
        },
        construct: { 'Q[i in I, j in J]': `${scaled} + up[i]*down[j]/8` },
      },
      because: 'near the plan the divergence is twice that distance',
    },
    'iterates without the column sums': {
      part: 'sinkhorn-rate',
      without: ['columns'],
      counterexample: {
        I: 1,
        J: 2,
        C: [[0, 0]],
        eps: 1,
        r: [1],
        s: [1, 1],
        a: [2],
        b: [1, 3],
        x: 'map(k in nat, j in J, 2^k*b[j])',
        k: 1,
      },
      instances: {
        raw: { begin: array('J', { is: 'positive' }), other: array('J', { is: 'positive' }) },
        sizes: { I: [1, 2], J: [2, 2], k: [1, 2] },
        draw: {
          C: { oneOf: [0] },
          r: { oneOf: [1] },
          s: { oneOf: [1] },
          begin: { oneOf: [1] },
          other: { oneOf: [1, 2, 3, 4] },
        },
        construct: { 'b[j in J]': 'other[j]' },
      },
      because: 'iterates do not approach a scaling with other column sums',
    },
  },
});
