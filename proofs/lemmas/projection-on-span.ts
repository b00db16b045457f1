/**
 * # An orthogonal projection of trace at most k fixes any k given vectors
 *
 * It is a symmetric idempotent matrix, built one vector after the other (Gram and Schmidt); the vectors may be dependent, or zero. Its
 * trace is its rank, so this is the dimension count: k vectors do not span more than k dimensions.
 * Not claimed: that the trace is k for independent vectors; infinitely many coordinates.
 */
import {
  algebra,
  array,
  both,
  cases,
  contradiction,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  obtain,
  proof,
  sign,
  witness,
} from 'lemmata';

const image = (v: string) => `sum(j in J, P[i,j]*${v})`;
const length = 'sum(h in J, r[h]^2)';
const impossible = contradiction('0 < 0', [
  ['<', 'l + 1', sign()],
  ['<=', 'rhs', hypothesis('assumed')],
]);

export default proof({
  id: 'projection-on-span',
  title: 'An orthogonal projection of trace at most k fixes any k given vectors',
  sources: [],
  references: ['horn2013, Section 0.6.4'],

  given: { J: indexSet('coordinates'), q: array('nat', 'J') },

  parts: {
    projection: {
      states:
        'forall(k in nat, exists(P in R[J,J], (forall(i in J, j in J, P[i,j] == P[j,i])) and (forall(i in J, j in J, sum(h in J, P[i,h]*P[h,j]) == P[i,j])) and (forall(l in range(k), i in J, sum(j in J, P[i,j]*q[l,j]) == q[l,i])) and (sum(j in J, P[j,j]) <= k)))',
      derivation: [
        induction('k', {
          base: [
            witness({ P: 'array(i in J, j in J, 0)' }),
            both(
              [['==', 'rhs', algebra()]],
              [['==', 'rhs', algebra()]],
              [impossible],
              [
                ['==', '0', algebra()],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
          step: [
            obtain('P', 'projects', hypothesis('induction')),
            have('symmetric', 'forall(i in J, j in J, P[i,j] == P[j,i])', [
              ['==', 'rhs', hypothesis('projects', { at: { i: 'i', j: 'j' } })],
            ]),
            have('idempotent', 'forall(i in J, j in J, sum(h in J, P[i,h]*P[h,j]) == P[i,j])', [
              ['==', 'rhs', hypothesis('projects', { at: { i: 'i', j: 'j' } })],
            ]),
            have('fixed', 'forall(l in range(k), i in J, sum(j in J, P[i,j]*q[l,j]) == q[l,i])', [
              ['==', 'rhs', hypothesis('projects', { at: { l: 'l', i: 'i' } })],
            ]),
            have('small', 'sum(j in J, P[j,j]) <= k', [['<=', 'rhs', hypothesis('projects')]]),
            have('same', 'forall(l in nat, m in J, l == k, q[l,m] == q[k,m])', [
              ['==', 'rhs', hypothesis('assumed')],
            ]),
            have('named', `exists(r in R[J], forall(i in J, r[i] == q[k,i] - ${image('q[k,j]')}))`, [
              witness({ r: `array(i in J, q[k,i] - ${image('q[k,j]')})` }),
              ['==', 'rhs', algebra()],
            ]),
            obtain('r', 'rest', hypothesis('named')),
            have('split', `forall(i in J, ${image('q[k,j]')} == q[k,i] - r[i])`, [
              ['==', `q[k,i] - (q[k,i] - ${image('q[k,j]')})`, algebra()],
              ['==', 'rhs', hypothesis('rest')],
            ]),
            have('orthogonal', `forall(i in J, ${image('r[j]')} == 0)`, [
              ['==', 'sum(j in J, P[i,j]*(q[k,j] - sum(m in J, P[j,m]*q[k,m])))', hypothesis('rest')],
              [
                '==',
                'sum(j in J, P[i,j]*q[k,j]) - sum(m in J, sum(h in J, P[i,h]*P[h,m])*q[k,m])',
                algebra(),
              ],
              ['==', 'sum(j in J, P[i,j]*q[k,j]) - sum(m in J, P[i,m]*q[k,m])', hypothesis('idempotent')],
              ['==', 'rhs', algebra()],
            ]),
            have('orthogonal from the left', 'forall(j in J, sum(h in J, r[h]*P[h,j]) == 0)', [
              ['==', 'sum(h in J, P[j,h]*r[h])', hypothesis('symmetric', { at: { i: 'h', j: 'j' } })],
              ['==', 'rhs', hypothesis('orthogonal')],
            ]),
            have('to the earlier', 'forall(l in range(k), sum(j in J, r[j]*q[l,j]) == 0)', [
              ['==', 'sum(j in J, r[j]*sum(h in J, P[j,h]*q[l,h]))', hypothesis('fixed')],
              ['==', 'sum(h in J, sum(j in J, r[j]*P[j,h])*q[l,h])', algebra()],
              ['==', 'rhs', hypothesis('orthogonal from the left')],
            ]),
            have('with the last', `sum(j in J, r[j]*q[k,j]) == ${length}`, [
              ['==', 'sum(j in J, r[j]*(q[k,j] - r[j])) + sum(h in J, r[h]^2)', algebra()],
              [
                '==',
                'sum(j in J, r[j]*sum(h in J, P[j,h]*q[k,h])) + sum(h in J, r[h]^2)',
                hypothesis('split'),
              ],
              ['==', 'sum(h in J, sum(j in J, r[j]*P[j,h])*q[k,h]) + sum(h in J, r[h]^2)', algebra()],
              ['==', 'rhs', hypothesis('orthogonal from the left')],
            ]),
            cases(
              `${length} == 0`,
              [
                have('nothing left', 'forall(i in J, r[i] == 0)', [
                  contradiction('0 < 0', [
                    ['<', 'r[i]^2', sign()],
                    [
                      '==',
                      'rhs',
                      lemma('zero-sum-of-nonnegative', {
                        at: { I: 'J', f: 'array(h in J, r[h]^2)', i: 'i' },
                      }),
                    ],
                  ]),
                ]),
                witness({ P: 'P' }),
                both(
                  [['==', 'rhs', hypothesis('symmetric', { at: { i: 'i', j: 'j' } })]],
                  [['==', 'rhs', hypothesis('idempotent')]],
                  [
                    cases(
                      'l == k',
                      [
                        ['==', image('q[k,j]'), hypothesis('same')],
                        ['==', 'q[k,i] - r[i]', hypothesis('split')],
                        ['==', 'q[k,i]', hypothesis('nothing left')],
                        ['==', 'rhs', hypothesis('same')],
                      ],
                      [
                        have('below', 'l + 1 <= k', [
                          have('less', 'l < k', [['<', 'rhs', sign()]]),
                          ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap' })],
                        ]),
                        ['==', 'rhs', hypothesis('fixed')],
                      ],
                    ),
                  ],
                  [
                    ['<=', 'k', hypothesis('small')],
                    ['<=', 'rhs', sign()],
                  ],
                ),
              ],
              [
                have('positive', `0 < ${length}`, [['<', 'rhs', sign()]]),
                witness({ P: `array(i in J, j in J, P[i,j] + r[i]*r[j]/${length})` }),
                both(
                  [
                    [
                      '==',
                      `P[j,i] + r[i]*r[j]/${length}`,
                      hypothesis('symmetric', { at: { i: 'i', j: 'j' } }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                  [
                    [
                      '==',
                      `sum(h in J, P[i,h]*P[h,j]) + sum(m in J, P[i,m]*r[m])*r[j]/${length} + r[i]*sum(m in J, r[m]*P[m,j])/${length} + r[i]*r[j]/${length}`,
                      algebra(),
                    ],
                    [
                      '==',
                      `P[i,j] + sum(m in J, P[i,m]*r[m])*r[j]/${length} + r[i]*sum(m in J, r[m]*P[m,j])/${length} + r[i]*r[j]/${length}`,
                      hypothesis('idempotent'),
                    ],
                    [
                      '==',
                      `P[i,j] + r[i]*sum(m in J, r[m]*P[m,j])/${length} + r[i]*r[j]/${length}`,
                      hypothesis('orthogonal'),
                    ],
                    ['==', 'rhs', hypothesis('orthogonal from the left')],
                  ],
                  [
                    cases(
                      'l == k',
                      [
                        ['==', `sum(j in J, (P[i,j] + r[i]*r[j]/${length})*q[k,j])`, hypothesis('same')],
                        ['==', `${image('q[k,j]')} + r[i]*sum(j in J, r[j]*q[k,j])/${length}`, algebra()],
                        [
                          '==',
                          `q[k,i] - r[i] + r[i]*sum(j in J, r[j]*q[k,j])/${length}`,
                          hypothesis('split'),
                        ],
                        ['==', `q[k,i] - r[i] + r[i]*${length}/${length}`, hypothesis('with the last')],
                        ['==', 'q[k,i]', algebra()],
                        ['==', 'rhs', hypothesis('same')],
                      ],
                      [
                        have('below', 'l + 1 <= k', [
                          have('less', 'l < k', [['<', 'rhs', sign()]]),
                          ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap' })],
                        ]),
                        ['==', `${image('q[l,j]')} + r[i]*sum(j in J, r[j]*q[l,j])/${length}`, algebra()],
                        ['==', `q[l,i] + r[i]*sum(j in J, r[j]*q[l,j])/${length}`, hypothesis('fixed')],
                        ['==', 'rhs', hypothesis('to the earlier')],
                      ],
                    ),
                  ],
                  [
                    ['==', 'sum(j in J, P[j,j]) + 1', algebra()],
                    ['<=', 'rhs', hypothesis('small')],
                  ],
                ),
              ],
            ),
          ],
        }),
      ],
    },
  },

  instances: {
    sizes: { J: [0, 3], k: [0, 3], l: [0, 2] },
    raw: { direction: array('J', { is: 'positive' }), factor: array('nat', { is: 'positive' }) },
    construct: {
      'q[l in nat, i in J]': 'factor[l]*direction[i]',
      'P[i in J, j in J]': 'indicator(1 <= k)*direction[i]*direction[j]/sum(h in J, direction[h]^2)',
      'r[i in J]': 'q[k,i] - sum(j in J, P[i,j]*q[k,j])',
    },
    regimes: {
      'one vector, of both signs': {
        sizes: { J: [2, 3], k: [1, 1], l: [0, 0] },
        construct: {
          'q[l in nat, i in J]': 'factor[l]*sway[i]',
          'P[i in J, j in J]': 'sway[i]*sway[j]/sum(h in J, sway[h]^2)',
        },
        raw: { sway: array('J') },
        draw: { sway: { oneOf: [-2, -1, 1, 3] } },
      },
      'nothing but zeros': { construct: { 'q[l in nat, i in J]': '0', 'P[i in J, j in J]': '0' } },
    },
  },

  controls: {
    'smaller trace': {
      part: 'projection',
      replace: ['<= k)', '<= 1/2*k)'],
      counterexample: { J: 1, k: 1, q: [[1]], P: [[1]] },
      instances: { sizes: { k: [1, 1] } },
      because: 'a vector that is not zero takes one dimension',
    },
    'one vector more': {
      part: 'projection',
      replace: ['forall(l in range(k), i in J', 'forall(l in range(k+1), i in J'],
      counterexample: { J: 1, k: 0, q: [[1]], P: [[0]] },
      instances: { sizes: { k: [0, 0] } },
      because: 'no dimension holds no vector but zero',
    },
  },
});
