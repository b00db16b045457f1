/**
 * # A positive definite quadratic form is at least a positive multiple of the squared length
 *
 * For a symmetric matrix M with w'Mw > 0 for all w other than zero. One coordinate at a time: the distance of a unit vector from the span of
 * the others, in the geometry of M, is positive. Not claimed: that the best factor is the least eigenvalue.
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

const form = (u: string, v: string) => `sum(j in I, ${u}*sum(k in I, M[j,k]*${v}))`;
/** M without the row and the column of i. */
const others = '(1 - delta(i,j))*M[j,k]*(1 - delta(i,k))';
const remainder = (j: string) => `(delta(i,${j}) - (1 - delta(i,${j}))*b[${j}])`;

export default proof({
  id: 'positive-definite-form',
  title: 'A positive definite quadratic form is at least a positive multiple of the squared length',
  sources: [],
  references: ['horn2013, Theorem 4.2.2'],

  given: { I: nonemptySet(), M: array('I', 'I') },
  hypotheses: {
    symmetric: 'forall(j in I, k in I, M[j,k] == M[k,j])',
    definite: `forall(w in R[I], 0 < sum(j in I, w[j]^2), 0 < ${form('w[j]', 'w[k]')})`,
  },

  parts: {
    bound: {
      states: `exists(c in positive, forall(w in R[I], c*sum(j in I, w[j]^2) <= ${form('w[j]', 'w[k]')}))`,
      derivation: [
        have('semidefinite', `forall(w in R[I], 0 <= ${form('w[j]', 'w[k]')})`, [
          cases(
            '0 < sum(j in I, w[j]^2)',
            [['<=', 'rhs', hypothesis('definite')]],
            [
              have('squares', 'forall(j in I, w[j]^2 == 0)', [
                [
                  '==',
                  'rhs',
                  lemma('zero-sum-of-nonnegative', { at: { I: 'I', f: 'array(k in I, w[k]^2)', i: 'j' } }),
                ],
              ]),
              have('zero', 'forall(j in I, w[j] == 0)', [
                contradiction('0 < 0', [
                  ['<', 'w[j]^2', sign()],
                  ['==', '0', hypothesis('squares')],
                ]),
              ]),
              ['<=', '0', algebra()],
              ['==', 'rhs', hypothesis('zero')],
            ],
          ),
        ]),
        have(
          'Cauchy-Schwarz',
          `forall(u in R[I], v in R[I], ${form('u[j]', 'v[k]')}^2 <= ${form('u[j]', 'u[k]')}*${form('v[j]', 'v[k]')})`,
          [
            have(
              'transposed',
              `forall(F in R[I, I], forall(j in I, k in I, M[j,k] == F[j,k]), ${form('v[j]', 'u[k]')} == sum(j in I, v[j]*sum(k in I, F[j,k]*u[k])))`,
              [['==', 'rhs', hypothesis('assumed')]],
            ),
            have('first', `0 <= ${form('u[j]', 'u[k]')}`, [['<=', 'rhs', hypothesis('semidefinite')]]),
            have('second', `0 <= ${form('v[j]', 'v[k]')}`, [['<=', 'rhs', hypothesis('semidefinite')]]),
            have(
              'line',
              `forall(t in R, 0 <= ${form('u[j]', 'u[k]')}*t^2 + 2*${form('u[j]', 'v[k]')}*t + ${form('v[j]', 'v[k]')})`,
              [
                [
                  '<=',
                  form('(t*u[j] + v[j])', '(t*u[k] + v[k])'),
                  hypothesis('semidefinite', { at: { w: 'array(j in I, t*u[j] + v[j])' } }),
                ],
                [
                  '==',
                  `${form('u[j]', 'u[k]')}*t^2 + (${form('u[j]', 'v[k]')} + sum(j in I, v[j]*sum(k in I, M[j,k]*u[k])))*t + ${form('v[j]', 'v[k]')}`,
                  algebra(),
                ],
                [
                  '==',
                  `${form('u[j]', 'u[k]')}*t^2 + (${form('u[j]', 'v[k]')} + sum(j in I, v[j]*sum(k in I, M[k,j]*u[k])))*t + ${form('v[j]', 'v[k]')}`,
                  hypothesis('transposed', { at: { F: 'array(j in I, k in I, M[k,j])' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            [
              '<=',
              'rhs',
              lemma('nonnegative-quadratic', {
                at: { a: form('u[j]', 'u[k]'), b: form('u[j]', 'v[k]'), c: form('v[j]', 'v[k]') },
              }),
            ],
          ],
        ),
        have(
          'coordinate',
          `forall(i in I, exists(r in positive, forall(w in R[I], r*w[i]^2 <= ${form('w[j]', 'w[k]')})))`,
          [
            have(
              'symmetric others',
              `forall(j in I, k in I, ${others} == (1 - delta(i,k))*M[k,j]*(1 - delta(i,j)))`,
              [['==', 'rhs', hypothesis('symmetric', { at: { j: 'j', k: 'k' } })]],
            ),
            have(
              'semidefinite others',
              `forall(w in R[I], 0 <= sum(j in I, w[j]*sum(k in I, ${others}*w[k])))`,
              [
                [
                  '<=',
                  form('((1 - delta(i,j))*w[j])', '((1 - delta(i,k))*w[k])'),
                  hypothesis('semidefinite', { at: { w: 'array(j in I, (1 - delta(i,j))*w[j])' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            have(
              'bounded',
              `forall(w in R[I], sum(j in I, (1 - delta(i,j))*M[i,j]*w[j])^2 <= M[i,i]*sum(j in I, w[j]*sum(k in I, ${others}*w[k])))`,
              [
                ['==', `${form('delta(i,j)', '((1 - delta(i,k))*w[k])')}^2`, algebra()],
                [
                  '<=',
                  `${form('delta(i,j)', 'delta(i,k)')}*${form('((1 - delta(i,j))*w[j])', '((1 - delta(i,k))*w[k])')}`,
                  hypothesis('Cauchy-Schwarz', {
                    at: { u: 'array(j in I, delta(i,j))', v: 'array(j in I, (1 - delta(i,j))*w[j])' },
                  }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            have('diagonal', '0 <= M[i,i]', [
              [
                '<=',
                form('delta(i,j)', 'delta(i,k)'),
                hypothesis('semidefinite', { at: { w: 'array(j in I, delta(i,j))' } }),
              ],
              ['==', 'rhs', algebra()],
            ]),
            obtain(
              ['b'],
              'projection',
              lemma('positive-semidefinite-system', {
                at: {
                  I: 'I',
                  M: `array(j in I, k in I, ${others})`,
                  c: 'array(j in I, (1 - delta(i,j))*M[i,j])',
                  C: 'M[i,i]',
                },
              }),
            ),
            have('apart', `forall(j in I, j != i, sum(k in I, M[j,k]*${remainder('k')}) == 0)`, [
              ['==', `M[j,i] - sum(k in I, M[j,k]*(1 - delta(i,k))*b[k])`, algebra()],
              ['==', `M[j,i] - sum(k in I, ${others}*b[k])`, hypothesis('assumed')],
              ['==', 'M[j,i] - (1 - delta(i,j))*M[i,j]', hypothesis('projection')],
              ['==', 'M[j,i] - M[i,j]', hypothesis('assumed')],
              ['==', 'M[j,i] - M[j,i]', hypothesis('symmetric', { at: { j: 'i', k: 'j' } })],
              ['==', 'rhs', algebra()],
            ]),
            have(
              'dual',
              'exists(v in R[I], gain in R, (v[i] == 1) and (forall(j in I, sum(k in I, M[j,k]*v[k]) == delta(i,j)*gain)))',
              [
                witness({
                  v: `array(j in I, ${remainder('j')})`,
                  gain: `sum(k in I, M[i,k]*${remainder('k')})`,
                }),
                both(
                  [['==', 'rhs', algebra()]],
                  [
                    cases(
                      'j == i',
                      [['==', 'rhs', hypothesis('case')]],
                      [
                        ['==', '0', hypothesis('apart')],
                        ['==', 'rhs', hypothesis('case')],
                      ],
                    ),
                  ],
                ),
              ],
            ),
            obtain(['v', 'gain'], 'vector', hypothesis('dual')),
            have('itself', `${form('v[j]', 'v[k]')} == gain`, [
              ['==', 'v[i]*gain', hypothesis('vector')],
              ['==', 'rhs', hypothesis('vector')],
            ]),
            have('length', '0 < gain', [
              have('not zero', '0 < sum(j in I, v[j]^2)', [
                ['<', '1 + sum(j in I, (1 - delta(i,j))*v[j]^2)', sign()],
                ['==', 'v[i]^2 + sum(j in I, (1 - delta(i,j))*v[j]^2)', hypothesis('vector')],
                ['==', 'rhs', algebra()],
              ]),
              ['<', form('v[j]', 'v[k]'), hypothesis('definite', { at: { w: 'v' } })],
              ['==', 'rhs', hypothesis('itself')],
            ]),
            witness({ r: 'gain' }),
            ['==', '(w[i]*gain)^2/gain', algebra()],
            ['==', `${form('w[j]', 'v[k]')}^2/gain`, hypothesis('vector')],
            [
              '<=',
              `${form('w[j]', 'w[k]')}*${form('v[j]', 'v[k]')}/gain`,
              hypothesis('Cauchy-Schwarz', { at: { u: 'w', v: 'v' }, times: '1/gain' }),
            ],
            ['==', `${form('w[j]', 'w[k]')}*gain/gain`, hypothesis('itself')],
            ['==', 'rhs', algebra()],
          ],
        ),
        obtain(['n', 'e'], 'enumerates', enumeration('I')),
        have(
          'first',
          `forall(m in nat, exists(c in positive, forall(w in R[I], c*sum(q in range(m), w[e[q]]^2) <= ${form('w[j]', 'w[k]')})))`,
          [
            induction('m', {
              base: [witness({ c: '1' }), ['==', '0', algebra()], ['<=', 'rhs', hypothesis('semidefinite')]],
              step: [
                obtain(['c'], 'before', hypothesis('induction')),
                obtain(['r'], 'next', hypothesis('coordinate', { at: { i: 'e[m]' } })),
                witness({ c: 'c*r/(c + r)' }),
                ['==', 'r/(c + r)*(c*sum(q in range(m), w[e[q]]^2)) + c/(c + r)*(r*w[e[m]]^2)', algebra()],
                [
                  '<=',
                  `r/(c + r)*${form('w[j]', 'w[k]')} + c/(c + r)*(r*w[e[m]]^2)`,
                  hypothesis('before', { at: { w: 'w' } }),
                ],
                [
                  '<=',
                  `r/(c + r)*${form('w[j]', 'w[k]')} + c/(c + r)*${form('w[j]', 'w[k]')}`,
                  hypothesis('next', { at: { w: 'w' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        obtain(['c'], 'all', hypothesis('first', { at: { m: 'n+1' } })),
        witness({ c: 'c' }),
        [
          '==',
          'c*sum(q in range(n+1), w[e[q]]^2)',
          hypothesis('enumerates', { at: { summand: 'array(j in I, w[j]^2)' } }),
        ],
        ['<=', 'rhs', hypothesis('all', { at: { w: 'w' } })],
      ],
    },
  },

  instances: {
    sizes: { I: [1, 3] },
    raw: { G: array('I', 'I'), least: real('positive') },
    construct: {
      'M[j in I, k in I]': 'least*delta(j,k) + sum(i in I, G[i,j]*G[i,k])',
      c: 'least',
    },
    regimes: {
      'tight: a multiple of the squared length': { construct: { 'M[j in I, k in I]': 'least*delta(j,k)' } },
    },
  },

  controls: {
    'a form that vanishes somewhere': {
      part: 'bound',
      hypotheses: { definite: `forall(w in R[I], 0 < sum(j in I, w[j]^2), 0 <= ${form('w[j]', 'w[k]')})` },
      counterexample: { I: 1, M: [[0]], c: 1, w: [1] },
      instances: { construct: { 'M[j in I, k in I]': '0' } },
      because: 'no positive multiple of the square is at most zero',
    },
    'definite in the coordinates alone': {
      part: 'bound',
      hypotheses: { definite: 'forall(j in I, 0 < M[j,j])' },
      counterexample: {
        I: 2,
        M: [
          [1, -1],
          [-1, 1],
        ],
        c: 1,
        w: [1, 1],
      },
      instances: {
        sizes: { I: [2, 3] },
        construct: { 'M[j in I, k in I]': '1', 'w[j in I]': 'least*(G[j,j] - sum(i in I, G[i,i])/card(I))' },
      },
      because: 'the matrix is singular',
    },
  },
});
