/**
 * # A positive semidefinite system has a solution when the form bounds its right side
 *
 * M is symmetric with w'Mw >= 0 for all w, perhaps singular; Ma = c has a solution a when (c'w)^2 <= C w'Mw for all w. This is the theorem
 * of Riesz for a semidefinite form on finitely many coordinates, by induction on their number (the orthogonal projection of Gram and
 * Schmidt). Not claimed: that the solution is unique, which it is for definite M only.
 */
import {
  algebra,
  array,
  both,
  cases,
  contradiction,
  enumeration,
  have,
  hypothesis,
  induction,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

/** On the first m elements in the order e: the form of v and w, and their pairing; arguments are texts in k and in j. */
const form = (m: string, v: string, w: string) =>
  `sum(k in range(${m}), ${v}*sum(j in range(${m}), M[e[k],e[j]]*${w}))`;
const pairing = (m: string, v: string, w: string) => `sum(k in range(${m}), ${v}*${w})`;
const column = pairing('m', 'M[e[m],e[k]]', 'x[k]');
/** The functional d is bounded by the form. */
const bounded = (m: string) =>
  `forall(x in R[nat], ${pairing(m, 'd[k]', 'x[k]')}^2 <= most*${form(m, 'x[k]', 'x[j]')})`;
/** In the weak form, that is, tested with all w. */
const solution = (m: string, a: string, d: string) =>
  `forall(x in R[nat], ${form(m, 'x[k]', a)} == ${pairing(m, d, 'x[k]')})`;
/** The squared distance of the next element from the span of those before. */
const rest = `M[e[m],e[m]] - ${pairing('m', 'M[e[m],e[k]]', 'b[k]')}`;

const missing = `d[m] - ${pairing('m', 'M[e[m],e[k]]', 'u[k]')}`;
/** form(m+1, w, v), the last coordinates apart. */
const parted = (v: string) =>
  `${form('m', 'x[k]', `${v}[j]`)} + ${pairing('m', 'M[e[k],e[m]]', 'x[k]')}*${v}[m] + x[m]*(${pairing('m', 'M[e[m],e[k]]', `${v}[k]`)} + M[e[m],e[m]]*${v}[m])`;

export default proof({
  id: 'positive-semidefinite-system',
  title: 'A positive semidefinite system has a solution when the form bounds its right side',
  sources: [],
  references: [],

  given: { I: nonemptySet(), M: array('I', 'I'), c: array('I'), C: real('nonnegative') },
  hypotheses: {
    symmetric: 'forall(i in I, j in I, M[i,j] == M[j,i])',
    semidefinite: 'forall(w in R[I], 0 <= sum(i in I, w[i]*sum(j in I, M[i,j]*w[j])))',
    bounded: 'forall(w in R[I], sum(i in I, c[i]*w[i])^2 <= C*sum(i in I, w[i]*sum(j in I, M[i,j]*w[j])))',
  },

  parts: {
    solution: {
      states: 'exists(a in R[I], forall(i in I, sum(j in I, M[i,j]*a[j]) == c[i]))',
      derivation: [
        obtain(['n', 'e'], 'enumerates', enumeration('I')),
        have(
          'glued',
          'forall(m in nat, x in R[nat], t in R, exists(v in R[nat], (forall(k in range(m), v[k] == x[k])) and (v[m] == t)))',
          [
            witness({ v: 'array(k in nat, delta(k,m)*t + (1 - delta(k,m))*x[k])' }),
            both(
              [
                have('earlier', 'k < m', [
                  ['<', 'k + 1', sign()],
                  ['<=', 'rhs', hypothesis('assumed')],
                ]),
                ['==', 'rhs', algebra()],
              ],
              [['==', 'rhs', algebra()]],
            ),
          ],
        ),
        have('nonnegative', `forall(m in nat, x in R[nat], 0 <= ${form('m', 'x[k]', 'x[j]')})`, [
          [
            '<=',
            'sum(i in I, sum(k in range(m), delta(i,e[k])*x[k])*sum(j in I, M[i,j]*sum(k in range(m), delta(j,e[k])*x[k])))',
            hypothesis('semidefinite', {
              at: { w: 'array(i in I, sum(k in range(m), delta(i,e[k])*x[k]))' },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('diagonal', 'forall(m in nat, 0 <= M[e[m],e[m]])', [
          [
            '<=',
            'sum(i in I, delta(i,e[m])*sum(j in I, M[i,j]*delta(j,e[m])))',
            hypothesis('semidefinite', { at: { w: 'array(i in I, delta(i,e[m]))' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'column',
          `forall(m in nat, x in R[nat], ${column}^2 <= M[e[m],e[m]]*${form('m', 'x[k]', 'x[j]')})`,
          [
            have(
              'line',
              `forall(t in R, 0 <= M[e[m],e[m]]*t^2 + 2*${column}*t + ${form('m', 'x[k]', 'x[j]')})`,
              [
                obtain(['v'], 'extended', hypothesis('glued', { at: { m: 'm', x: 'x', t: 't' } })),
                ['<=', form('m+1', 'v[k]', 'v[j]'), hypothesis('nonnegative', { at: { m: 'm+1', x: 'v' } })],
                [
                  '==',
                  `M[e[m],e[m]]*v[m]^2 + ${pairing('m', 'M[e[m],e[k]]', 'v[k]')}*v[m] + ${pairing('m', 'M[e[k],e[m]]', 'v[k]')}*v[m] + ${form('m', 'v[k]', 'v[j]')}`,
                  algebra(),
                ],
                [
                  '==',
                  `M[e[m],e[m]]*t^2 + ${pairing('m', 'M[e[m],e[k]]', 'x[k]')}*t + ${pairing('m', 'M[e[k],e[m]]', 'x[k]')}*t + ${form('m', 'x[k]', 'x[j]')}`,
                  hypothesis('extended'),
                ],
                ['==', 'rhs', hypothesis('symmetric', { at: { j: 'e[m]' } })],
              ],
            ),
            have('nothing negative', `0 <= ${form('m', 'x[k]', 'x[j]')}`, [
              ['<=', 'rhs', hypothesis('nonnegative', { at: { m: 'm', x: 'x' } })],
            ]),
            have('diagonal entry', '0 <= M[e[m],e[m]]', [['<=', 'rhs', hypothesis('diagonal')]]),
            [
              '<=',
              'rhs',
              lemma('nonnegative-quadratic', {
                at: { a: 'M[e[m],e[m]]', b: column, c: form('m', 'x[k]', 'x[j]') },
              }),
            ],
          ],
        ),
        have(
          'first',
          `forall(m in nat, d in R[nat], most in nonnegative, ${bounded('m')}, exists(u in R[nat], ${solution('m', 'u[j]', 'd[k]')}))`,
          [
            induction('m', {
              base: [witness({ u: 'array(k in nat, 0)' }), ['==', 'rhs', algebra()]],
              step: [
                have('diagonal entry', '0 <= M[e[m],e[m]]', [['<=', 'rhs', hypothesis('diagonal')]]),
                have(
                  'bounded column',
                  `forall(x in R[nat], ${column}^2 <= M[e[m],e[m]]*${form('m', 'x[k]', 'x[j]')})`,
                  [['<=', 'rhs', hypothesis('column')]],
                ),
                obtain(
                  ['b'],
                  'projection',
                  hypothesis('induction', {
                    at: { d: 'array(k in nat, M[e[m],e[k]])', most: 'M[e[m],e[m]]' },
                  }),
                ),
                have('before', bounded('m'), [
                  obtain(['v'], 'extended', hypothesis('glued', { at: { m: 'm', x: 'x', t: '0' } })),
                  ['==', `(${pairing('m', 'd[k]', 'v[k]')} + d[m]*v[m])^2`, hypothesis('extended')],
                  ['<=', `most*${form('m+1', 'v[k]', 'v[j]')}`, hypothesis('assumed', { at: { x: 'v' } })],
                  [
                    '==',
                    `most*(M[e[m],e[m]]*v[m]^2 + ${pairing('m', 'M[e[m],e[k]]', 'v[k]')}*v[m] + ${pairing('m', 'M[e[k],e[m]]', 'v[k]')}*v[m] + ${form('m', 'v[k]', 'v[j]')})`,
                    algebra(),
                  ],
                  ['==', 'rhs', hypothesis('extended')],
                ]),
                obtain(['u'], 'solved', hypothesis('induction', { at: { d: 'd', most: 'most' } })),
                cases(
                  `0 < ${rest}`,
                  [
                    have('divided', `exists(s in R, s*(${rest}) == ${missing})`, [
                      witness({ s: `(${missing})/(${rest})` }),
                      ['==', 'rhs', algebra()],
                    ]),
                    obtain(['s'], 'share', hypothesis('divided')),
                    obtain(
                      ['v'],
                      'extended',
                      hypothesis('glued', { at: { m: 'm', x: 'array(k in nat, u[k] - s*b[k])', t: 's' } }),
                    ),
                    witness({ u: 'v' }),
                    ['==', parted('v'), algebra()],
                    [
                      '==',
                      `${form('m', 'x[k]', 'u[j]')} - s*${form('m', 'x[k]', 'b[j]')} + s*${pairing('m', 'M[e[k],e[m]]', 'x[k]')} + x[m]*(${pairing('m', 'M[e[m],e[k]]', 'u[k]')} + s*(${rest}))`,
                      hypothesis('extended'),
                    ],
                    [
                      '==',
                      `${pairing('m', 'd[k]', 'x[k]')} - s*${column} + s*${pairing('m', 'M[e[k],e[m]]', 'x[k]')} + x[m]*(${pairing('m', 'M[e[m],e[k]]', 'u[k]')} + s*(${rest}))`,
                      hypothesis('solved'),
                      hypothesis('projection'),
                    ],
                    [
                      '==',
                      `${pairing('m', 'd[k]', 'x[k]')} + x[m]*(${pairing('m', 'M[e[m],e[k]]', 'u[k]')} + s*(${rest}))`,
                      hypothesis('symmetric', { at: { j: 'e[m]' } }),
                    ],
                    [
                      '==',
                      `${pairing('m', 'd[k]', 'x[k]')} + x[m]*(${pairing('m', 'M[e[m],e[k]]', 'u[k]')} + ${missing})`,
                      hypothesis('share'),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                  [
                    have('no gap', `(${pairing('m', 'd[k]', 'b[k]')} - d[m])^2 <= 0`, [
                      obtain(['v'], 'extended', hypothesis('glued', { at: { m: 'm', x: 'b', t: '-1' } })),
                      ['==', `(${pairing('m', 'd[k]', 'v[k]')} + d[m]*v[m])^2`, hypothesis('extended')],
                      [
                        '<=',
                        `most*(${parted('v').replaceAll('x[', 'v[')})`,
                        hypothesis('assumed', { at: { x: 'v' } }),
                      ],
                      [
                        '==',
                        `most*(${form('m', 'b[k]', 'b[j]')} - ${pairing('m', 'M[e[k],e[m]]', 'b[k]')} - ${pairing('m', 'M[e[m],e[k]]', 'b[k]')} + M[e[m],e[m]])`,
                        hypothesis('extended'),
                      ],
                      [
                        '==',
                        `most*(M[e[m],e[m]] - ${pairing('m', 'M[e[k],e[m]]', 'b[k]')})`,
                        hypothesis('projection', { at: { x: 'b' } }),
                      ],
                      ['==', `most*(${rest})`, hypothesis('symmetric', { at: { j: 'e[m]' } })],
                      ['<=', 'rhs', hypothesis('case', { times: 'most' })],
                    ]),
                    have('equal', `${pairing('m', 'd[k]', 'b[k]')} - d[m] == 0`, [
                      contradiction('0 < 0', [
                        ['<', `(${pairing('m', 'd[k]', 'b[k]')} - d[m])^2`, sign()],
                        ['<=', '0', hypothesis('no gap')],
                      ]),
                    ]),
                    have(
                      'transposed',
                      `forall(F in R[nat, nat], forall(k in nat, j in nat, M[e[k],e[j]] == F[k,j]), ${form('m', 'u[k]', 'b[j]')} == sum(k in range(m), u[k]*sum(j in range(m), F[k,j]*b[j])))`,
                      [['==', 'rhs', hypothesis("assumed'")]],
                    ),
                    have('next', `${pairing('m', 'M[e[m],e[k]]', 'u[k]')} == d[m]`, [
                      ['==', form('m', 'u[k]', 'b[j]'), hypothesis('projection', { at: { x: 'u' } })],
                      [
                        '==',
                        'sum(k in range(m), u[k]*sum(j in range(m), M[e[j],e[k]]*b[j]))',
                        hypothesis('transposed', { at: { F: 'array(k in nat, j in nat, M[e[j],e[k]])' } }),
                      ],
                      ['==', form('m', 'b[k]', 'u[j]'), algebra()],
                      ['==', pairing('m', 'd[k]', 'b[k]'), hypothesis('solved', { at: { x: 'b' } })],
                      ['==', `${pairing('m', 'd[k]', 'b[k]')} - d[m] + d[m]`, algebra()],
                      ['==', 'rhs', hypothesis('equal')],
                    ]),
                    obtain(['v'], 'extended', hypothesis('glued', { at: { m: 'm', x: 'u', t: '0' } })),
                    witness({ u: 'v' }),
                    ['==', parted('v'), algebra()],
                    [
                      '==',
                      `${form('m', 'x[k]', 'u[j]')} + x[m]*${pairing('m', 'M[e[m],e[k]]', 'u[k]')}`,
                      hypothesis('extended'),
                    ],
                    [
                      '==',
                      `${pairing('m', 'd[k]', 'x[k]')} + x[m]*${pairing('m', 'M[e[m],e[k]]', 'u[k]')}`,
                      hypothesis('solved'),
                    ],
                    ['==', 'rhs', hypothesis('next')],
                  ],
                ),
              ],
            }),
          ],
        ),
        have(
          'bounded pairing',
          `forall(x in R[nat], ${pairing('n+1', 'c[e[k]]', 'x[k]')}^2 <= C*${form('n+1', 'x[k]', 'x[j]')})`,
          [
            ['==', 'sum(i in I, c[i]*sum(k in range(n+1), delta(i,e[k])*x[k]))^2', algebra()],
            [
              '<=',
              'C*sum(i in I, sum(k in range(n+1), delta(i,e[k])*x[k])*sum(j in I, M[i,j]*sum(k in range(n+1), delta(j,e[k])*x[k])))',
              hypothesis('bounded', { at: { w: 'array(i in I, sum(k in range(n+1), delta(i,e[k])*x[k]))' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        obtain(
          ['u'],
          'solved',
          hypothesis('first', { at: { m: 'n+1', d: 'array(k in nat, c[e[k]])', most: 'C' } }),
        ),
        witness({ a: 'array(i in I, sum(k in range(n+1), delta(i,e[k])*u[k]))' }),
        ['==', 'sum(m in I, delta(m,i)*sum(j in range(n+1), M[m,e[j]]*u[j]))', algebra()],
        [
          '==',
          'sum(k in range(n+1), delta(e[k],i)*sum(j in range(n+1), M[e[k],e[j]]*u[j]))',
          hypothesis('enumerates', {
            at: { summand: 'array(m in I, delta(m,i)*sum(j in range(n+1), M[m,e[j]]*u[j]))' },
          }),
        ],
        [
          '==',
          'sum(k in range(n+1), c[e[k]]*delta(e[k],i))',
          hypothesis('solved', { at: { x: 'array(k in nat, delta(e[k],i))' } }),
        ],
        [
          '==',
          'sum(m in I, c[m]*delta(m,i))',
          hypothesis('enumerates', { at: { summand: 'array(m in I, c[m]*delta(m,i))' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { I: [1, 3] },
    raw: { G: array('I', 'I'), solves: array('I'), pattern: array('I'), scale: real('nonnegative') },
    construct: {
      'M[i in I, j in I]': 'sum(k in I, G[k,i]*G[k,j])',
      'a[i in I]': 'solves[i]',
      'c[i in I]': 'sum(j in I, M[i,j]*solves[j])',
      C: 'sum(i in I, solves[i]*sum(j in I, M[i,j]*solves[j]))',
    },
    regimes: {
      'of rank one': { construct: { 'M[i in I, j in I]': 'scale*pattern[i]*pattern[j]' } },
      'tight: the form itself as the bound': { construct: { 'w[i in I]': 'solves[i]' } },
    },
  },

  controls: {
    'no bound': {
      part: 'solution',
      without: ['bounded'],
      counterexample: { I: 1, M: [[0]], c: [1], C: 1, w: [1], a: [0] },
      instances: { construct: { 'M[i in I, j in I]': '0', 'c[i in I]': '1' } },
      because: 'zero times anything is zero, not one',
    },
    'a bound on the coordinates alone': {
      part: 'solution',
      hypotheses: { bounded: 'forall(i in I, c[i]^2 <= C*M[i,i])' },
      counterexample: {
        I: 2,
        M: [
          [1, 1],
          [1, 1],
        ],
        c: [1, -1],
        C: 1,
        w: [1, 1],
        a: [0, 0],
      },
      instances: {
        sizes: { I: [2, 3] },
        construct: { 'M[i in I, j in I]': '1', 'c[i in I]': 'pattern[i]', C: 'sum(i in I, pattern[i]^2)' },
      },
      because: 'the image of a constant matrix is constant',
    },
  },
});
